/// Element and attribute names of HTML as numbers: one hash of at most eight folded bytes and the length, one probe of a flat table.
enum HTMLName {
  /// The name's first eight bytes in lower case, mixed with its length.
  ///
  /// `room`: how many bytes may be read from there; with eight or more the name is read at once.
  @inline(__always)
  static func key(_ bytes: UnsafePointer<UInt8>, _ count: Int, room: Int = 0) -> UInt64 {
    if room >= 8, count > 0 {
      let word = UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)) >> UInt64(64 &- 8 &* min(count, 8))
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      // The top bit of each byte from A to Z.
      let upper = (low &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(low &+ 0x2525_2525_2525_2525) & ~word & 0x8080_8080_8080_8080
      return (word | upper >> 2) ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
    }
    var key: UInt64 = 0
    for i in 0..<min(count, 8) {
      let byte = bytes[i]
      key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return key ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
  }

  static func key(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { $0.baseAddress.map { [count = $0.count] in key($0, count) } ?? 0 }
  }

  /// The element of a name; `.other` for those that Winnow does not tell apart.
  @inline(__always)
  static func tag(_ bytes: UnsafePointer<UInt8>, _ count: Int, room: Int = 0) -> Tag {
    Tag(rawValue: tags.value(key(bytes, count, room: room))) ?? .other
  }

  /// What is known of an attribute's name before its element is looked at.
  enum AttributeClass {
    case named(AttributeName)
    case data
    case unread
  }

  @inline(__always)
  static func attribute(_ bytes: UnsafePointer<UInt8>, _ count: Int, room: Int = 0) -> AttributeClass {
    let value = attributes.value(key(bytes, count, room: room))
    if value != NameTable.absent, let name = AttributeName(rawValue: value) { return .named(name) }
    if count > 5, bytes[4] == 0x2D, bytes[0] | 0x20 == 0x64, bytes[1] | 0x20 == 0x61, bytes[2] | 0x20 == 0x74,
      bytes[3] | 0x20 == 0x61
    {
      return .data
    }
    return .unread
  }

  private static let tags = NameTable(
    Tag.allCases.compactMap { tag in
      switch tag {
      case .none, .other: nil
      case .ampImg: ("amp-img", tag.rawValue)
      default: (Tag.caseNames[Int(tag.rawValue)], tag.rawValue)
      }
    } + [
      ("image", Tag.img.rawValue),
      // AMP's own elements are what HTML's are.
      ("amp-sidebar", Tag.nav.rawValue), ("amp-consent", Tag.dialog.rawValue), ("amp-user-notification", Tag.dialog.rawValue),
      ("amp-lightbox", Tag.dialog.rawValue), ("amp-ad", Tag.aside.rawValue), ("amp-embed", Tag.aside.rawValue),
    ])

  private static let attributes = NameTable(
    AttributeName.allCases.compactMap { name in
      switch name {
      case .dataSource, .dataSourceSet, .dataCaption, .dataCredit, .dataComponent: nil
      case .ariaHidden: ("aria-hidden", name.rawValue)
      case .ariaLabel: ("aria-label", name.rawValue)
      default: (AttributeName.caseNames[Int(name.rawValue)], name.rawValue)
      }
    } + [("http-equiv", AttributeName.name.rawValue), ("poster", AttributeName.src.rawValue)]
      + lazyNames.map { ($0, AttributeName.dataSource.rawValue) } + lazySets.map { ($0, AttributeName.dataSourceSet.rawValue) })

  /// Under what names scripts that load pictures late keep the address, beside those that begin with `data-`.
  private static let lazyNames = [
    "lazy-src", "lazysrc", "realsrc", "real_src", "original", "_src", "loadlate", "ess-data", "nitro-lazy-src", "v-lazy", "ng-src",
    "file", "zoomfile",
  ]
  private static let lazySets = ["lazy-srcset", "nitro-lazy-srcset"]
}

/// A flat open-addressed table from name keys to bytes, built once.
struct NameTable: Sendable {
  static let absent: UInt8 = 255
  private let keys: [UInt64]
  private let values: [UInt8]

  init(_ entries: [(String, UInt8)]) {
    var keys = [UInt64](repeating: 0, count: 512)
    var values = [UInt8](repeating: Self.absent, count: 512)
    for (name, value) in entries {
      let key = HTMLName.key(name)
      var slot = Self.slot(key)
      while values[slot] != Self.absent { slot = (slot + 1) & 511 }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0xD6E8_FEB8_6659_FD93) >> 55) }

  @inline(__always)
  func value(_ key: UInt64) -> UInt8 {
    var slot = Self.slot(key)
    while values[slot] != Self.absent {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & 511
    }
    return Self.absent
  }
}
