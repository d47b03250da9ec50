import WinnowBase

/// An address taken apart for comparison: host in lower case without `www.`, path segments with percent-escapes resolved, query
/// pairs in their order. The scheme, the port, a user name and the fragment are left out: none of them makes another picture.
struct PictureAddress: Sendable, Equatable {
  var host: [UInt8] = []
  var segments: [[UInt8]] = []
  var query: [Pair] = []

  struct Pair: Sendable, Equatable {
    /// In lower case.
    var name: [UInt8]
    var value: [UInt8]
  }

  /// Takes an address apart; anything is accepted, a bare path has no host.
  init(_ address: some Sequence<UInt8>) {
    var rest = Array(address)[...]
    while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    if let hash = rest.firstIndex(of: 0x23) { rest = rest[..<hash] }
    var pairs: ArraySlice<UInt8> = []
    if let mark = rest.firstIndex(of: 0x3F) {
      pairs = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if let authority = Self.afterScheme(rest) {
      let end = rest[authority...].firstIndex(of: 0x2F) ?? rest.endIndex
      host = Self.normalised(host: rest[authority..<end])
      rest = rest[end...]
    }
    var at = rest.startIndex
    while at < rest.endIndex {
      let end = rest[at...].firstIndex(of: 0x2F) ?? rest.endIndex
      if end > at {
        let segment = Self.decoded(rest[at..<end])
        if segment.count != 1 || segment[0] != 0x2E { segments.append(segment) }
      }
      at = end + 1
    }
    if !pairs.isEmpty { query = pairs.split(separator: 0x26).map { Self.pair($0) } }
  }

  /// Where the authority begins after `http://`, `https://`, the `http:/` that proxies leave, or `//`; nil for a path.
  static func afterScheme(_ text: ArraySlice<UInt8>) -> Int? {
    var at = text.startIndex
    for scheme in ["https:", "http:"] where text.starts(with: scheme, caseFolded: true) { at += scheme.utf8.count }
    let hadScheme = at > text.startIndex
    var slashes = 0
    while at < text.endIndex, text[at] == 0x2F, slashes < 3 {
      at += 1
      slashes += 1
    }
    return slashes >= (hadScheme ? 1 : 2) ? at : nil
  }

  private static func normalised(host: ArraySlice<UInt8>) -> [UInt8] {
    var host = host
    if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
    if let colon = host.lastIndex(of: 0x3A), host[(colon + 1)...].allSatisfy(\.isDigit) { host = host[..<colon] }
    let lower = host.map(\.lowercased)
    return lower.starts(with: "www.") ? Array(lower.dropFirst(4)) : lower
  }

  private static func pair(_ text: ArraySlice<UInt8>) -> Pair {
    // `&amp;` that nobody resolved leaves `amp;` before the name.
    let text = text.starts(with: "amp;") ? text.dropFirst(4) : text
    let equals = text.firstIndex(of: 0x3D)
    let name = decoded(text[..<(equals ?? text.endIndex)]).map(\.lowercased)
    return Pair(name: name, value: equals.map { decoded(text[($0 + 1)...]) } ?? [])
  }

  /// Percent-escapes resolved; a malformed one stays as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(0x25) else { return Array(text) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == 0x25, at + 2 < text.endIndex, let high = HexDigit.value(text[at + 1]), let low = HexDigit.value(text[at + 2]) {
        out.append(high << 4 | low)
        at += 3
      } else {
        out.append(text[at])
        at += 1
      }
    }
    return out
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  @inline(__always) var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Collection where Element == UInt8 {
  func starts(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { self.starts(with: $0) }
  }

  func starts(with prefix: String, caseFolded: Bool) -> Bool {
    self.starts(with: prefix.utf8) { $0.lowercased == $1.lowercased }
  }

  func equals(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { self.elementsEqual($0) }
  }

  /// A whole number of at most nine digits, or nil.
  var wholeNumber: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var value = 0
    for byte in self {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension BidirectionalCollection where Element == UInt8 {
  func ends(with suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { suffix in
      count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
  }
}
