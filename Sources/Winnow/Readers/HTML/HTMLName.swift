import WinnowBase

/// Element and attribute names of HTML as numbers: one hash of at most eight folded bytes and the length, one probe of a flat table.
enum HTMLName {
  /// The name's first eight bytes, letters in lower case, mixed with its length.
  ///
  /// Each byte gets the bit that small letters have; of the signs that stand in names only the low line lacks it, and is told apart from
  /// all but a control.
  @inline(__always)
  static func key(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var key: UInt64 = 0
    for i in 0..<min(count, 8) {
      key = key << 8 | UInt64(bytes[i] | 0x20)
    }
    return key ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The key of a name that begins with the eight bytes of a word, the first lowest.
  @inline(__always)
  private static func key(_ word: UInt64, _ count: Int) -> UInt64 {
    let folded = (word | 0x2020_2020_2020_2020).byteSwapped &>> UInt64(64 &- 8 &* min(count, 8))
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
    found(input, start, atLeast: 0) { word in
      ByteScan.ascii(word, below: 0x21) | slashes(word)
    } ends: {
      $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F
    }
  }

  /// The name of an attribute: it ends before white space, `/`, `=` or `>`, but none of them ends it with its first byte.
  @inline(__always)
  static func inAttribute(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Found {
    found(input, start, atLeast: 1) { word in
      ByteScan.ascii(word, below: 0x21) | ByteScan.ascii(word, equalTo: 0x3D) | slashes(word)
    } ends: {
      $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F || $0 == 0x3D
    }
  }

  @inline(__always)
  private static func slashes(_ word: UInt64) -> UInt64 {
    ByteScan.ascii(word, equalTo: 0x3E) | ByteScan.ascii(word, equalTo: 0x2F)
  }

  /// Looks for the end eight bytes at a time as long as they are ASCII, for the marks of `ends` tell nothing of others.
  @inline(__always)
  private static func found(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, atLeast least: Int, _ marks: (UInt64) -> UInt64, ends: (UInt8) -> Bool
  ) -> Found {
    guard let base = input.baseAddress else { return Found(key: 0, end: start) }
    guard start &+ 8 <= input.count else {
      var end = min(start &+ least, input.count)
      while end < input.count, !ends(input[end]) { end &+= 1 }
      return Found(key: key(base + start, end &- start), end: end)
    }
    let first = ByteScan.word(input, start)
    var word = first
    var end = start
    while word & ByteScan.tops == 0 {
      let marks = marks(word)
      if marks != 0 {
        end &+= marks.trailingZeroBitCount >> 3
        if end &- start >= least { return Found(key: end > start ? key(first, end &- start) : key(base, 0), end: end) }
        break
      }
      end &+= 8
      guard end &+ 8 <= input.count else { break }
      word = ByteScan.word(input, end)
    }
    end = max(end, start &+ least)
    while end < input.count, !ends(input[end]) { end &+= 1 }
    return Found(key: end > start ? key(first, end &- start) : key(base, 0), end: end)
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
