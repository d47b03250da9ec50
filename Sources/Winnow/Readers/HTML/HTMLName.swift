internal import CScans
import WinnowBase

/// Element and attribute names of HTML as numbers: one hash of at most eight folded bytes and the length, one probe of a flat table.
enum HTMLName {
  /// The name's first eight bytes, letters in lower case, mixed with its length.
  ///
  /// Each byte gets the bit that small letters have; of the signs that stand in names only the low line lacks it, and is told apart from
  /// all but a control.
  @inline(__always)
  static func key(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in 0..<min(count, 8) { word |= UInt64(bytes[i]) &<< UInt64(8 &* i) }
    return key(word, count)
  }

  /// The key of a name that begins with the eight bytes of a word, the first lowest.
  @inline(__always)
  static func key(_ word: UInt64, _ count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    let folded = (word | 0x2020_2020_2020_2020) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
    return folded ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
  }

  static func key(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { $0.baseAddress.map { [count = $0.count] in key($0, count) } ?? 0 }
  }

  /// The element of a name; `.other` for those that Winnow does not tell apart.
  @inline(__always)
  static func tag(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Tag { tags.value(key(bytes, count)) }

  /// Where a name ends, and its key.
  struct Found {
    var key: UInt64
    var end: Int
  }

  /// The name of a tag: it ends before white space, `/` or `>`.
  @inline(__always)
  static func inTag(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Found {
    if start &+ 16 <= input.count, let base = input.baseAddress {
      let ends = winnow_tag_name_ends(base + start)
      if ends != 0 { return found(input, start, ends.trailingZeroBitCount) }
    }
    return found(input, start, from: start) { $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F }
  }

  /// The name of the attribute that begins at a place, as the scan of a tag finds it: it ends before white space, `/`, `=` or `>`, but none
  /// of them ends it with its first byte.
  static func inAttribute(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Found {
    var found = winnow_attribute()
    guard let base = input.baseAddress, winnow_read_attributes(base, Int64(start), Int64(input.count), &found, 1).count > 0 else {
      return Found(key: 0, end: start)
    }
    return Found(key: key(found.word, Int(found.name_end - found.name)), end: Int(found.name_end))
  }

  /// A name of less than sixteen bytes, of which as many are there.
  @inline(__always)
  private static func found(_ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Found {
    Found(key: key(ByteScan.word(input, start), count), end: start &+ count)
  }

  /// A longer name, or one at the end of the input: its end is looked for byte by byte.
  @inline(never)
  private static func found(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, from: Int, ends: (UInt8) -> Bool
  ) -> Found {
    guard let base = input.baseAddress, start < input.count else { return Found(key: 0, end: start) }
    var end = min(from, input.count)
    while end < input.count, !ends(input[end]) { end &+= 1 }
    return Found(key: key(base + start, end &- start), end: end)
  }

  /// What is known of an attribute's name before its element is looked at.
  enum AttributeClass {
    case named(AttributeName)
    case data
    case unread
  }

  @inline(__always)
  static func attribute(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> AttributeClass {
    if let name = attributes.value(key(bytes, count)) { return .named(name) }
    if count > 5, bytes[4] == 0x2D, bytes[0] | 0x20 == 0x64, bytes[1] | 0x20 == 0x61, bytes[2] | 0x20 == 0x74,
      bytes[3] | 0x20 == 0x61
    {
      return .data
    }
    return .unread
  }

  /// Whether a name, of whose first eight bytes this is the word, begins with `data-` and goes on.
  @inline(__always)
  static func isData(_ word: UInt64, _ count: Int) -> Bool {
    count > 5 && (word | 0x2020_2020) & 0xFF_FFFF_FFFF == 0x2D_6174_6164
  }

  static let tags = NameTable(
    Tag.allCases.compactMap { tag in
      switch tag {
      case .none, .other: nil
      case .ampImg: ("amp-img", tag)
      default: (Tag.caseNames[Int(tag.rawValue)], tag)
      }
    } + [
      ("image", .img),
      // AMP's own elements are what HTML's are.
      ("amp-sidebar", .nav), ("amp-consent", .dialog), ("amp-user-notification", .dialog), ("amp-lightbox", .dialog),
      ("amp-ad", .aside), ("amp-embed", .aside),
    ], absent: Tag.other)

  static let attributes = NameTable(
    AttributeName.allCases.compactMap { name in
      switch name {
      case .dataSource, .dataSourceSet, .dataCaption, .dataCredit, .dataComponent: nil
      case .ariaHidden: ("aria-hidden", name)
      case .ariaLabel: ("aria-label", name)
      case .ariaControls: ("aria-controls", name)
      default: (AttributeName.caseNames[Int(name.rawValue)], name)
      }
    } + [("http-equiv", .name), ("poster", .src)] + lazyNames.map { ($0, .dataSource) } + lazySets.map { ($0, .dataSourceSet) },
    absent: AttributeName?.none)

  /// Under what names scripts that load pictures late keep the address, beside those that begin with `data-`.
  private static let lazyNames = [
    "lazy-src", "lazysrc", "realsrc", "real_src", "original", "_src", "loadlate", "ess-data", "nitro-lazy-src", "v-lazy", "ng-src",
    "file", "zoomfile",
  ]
  private static let lazySets = ["lazy-srcset", "nitro-lazy-srcset"]
}

/// A flat open-addressed table from name keys to what they stand for, built once and never freed.
struct NameTable<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private struct Entry {
    var key: UInt64
    var value: Value
    var isFree: Bool
  }

  // Memory of its own, only read once it is filled: an array's bounds would be checked with each of a page's names.
  private let entries: UnsafePointer<Entry>

  /// `absent` is the answer for other names.
  init(_ names: [(String, Value)], absent: Value) {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: 512)
    entries.initialize(repeating: Entry(key: 0, value: absent, isFree: true), count: 512)
    for (name, value) in names {
      let key = HTMLName.key(name)
      var slot = Self.slot(key)
      while !entries[slot].isFree { slot = (slot + 1) & 511 }
      entries[slot] = Entry(key: key, value: value, isFree: false)
    }
    self.entries = UnsafePointer(entries)
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) >> 55) }

  @inline(__always)
  func value(_ key: UInt64) -> Value {
    var slot = Self.slot(key)
    while entries[slot].key != key, !entries[slot].isFree { slot = (slot + 1) & 511 }
    return entries[slot].value
  }
}
