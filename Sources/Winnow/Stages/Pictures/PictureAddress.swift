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
    self = Array(address).withUnsafeBufferPointer { PictureAddress(bytes: $0) }
  }

  private init(bytes all: UnsafeBufferPointer<UInt8>) {
    var text = all
    while let last = text.last, last <= 0x20 { text = UnsafeBufferPointer(rebasing: text.dropLast()) }
    while let first = text.first, first <= 0x20 { text = UnsafeBufferPointer(rebasing: text.dropFirst()) }
    text = UnsafeBufferPointer(rebasing: text[..<ByteScan.first(0x23, in: text, from: 0)])
    let mark = ByteScan.first(0x3F, in: text, from: 0)
    let pairs = UnsafeBufferPointer(rebasing: text[min(mark + 1, text.count)...])
    let path = UnsafeBufferPointer(rebasing: text[..<mark])
    var at = 0
    if let authority = Self.afterScheme(path, from: 0) {
      at = ByteScan.first(0x2F, in: path, from: authority)
      host = Self.normalised(host: path[authority..<at])
    }
    segments.reserveCapacity(8)
    while at < path.count {
      let end = ByteScan.first(0x2F, in: path, from: at)
      if end > at {
        let segment = Self.decoded(UnsafeBufferPointer(rebasing: path[at..<end]))
        if segment.count != 1 || segment[0] != 0x2E { segments.append(segment) }
      }
      at = end + 1
    }
    at = 0
    while at < pairs.count {
      let end = ByteScan.first(0x26, in: pairs, from: at)
      if end > at { query.append(Self.pair(UnsafeBufferPointer(rebasing: pairs[at..<end]))) }
      at = end + 1
    }
  }

  /// Where the authority begins after `http://`, `https://`, the `http:/` that proxies leave, or `//`; nil for a path.
  static func afterScheme(_ text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { afterScheme($0, from: 0) }.map { $0 + text.startIndex }
  }

  static func afterScheme(_ text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var at = from
    if CaseFold.hasASCII("https:", in: text, at: from) {
      at += 6
    } else if CaseFold.hasASCII("http:", in: text, at: from) {
      at += 5
    }
    let hadScheme = at > from
    var slashes = 0
    while at < text.count, text[at] == 0x2F, slashes < 3 {
      at += 1
      slashes += 1
    }
    return slashes >= (hadScheme ? 1 : 2) ? at : nil
  }

  private static func normalised(host: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var host = host
    if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
    if let colon = host.lastIndex(of: 0x3A), host[(colon + 1)...].allSatisfy(\.isDigit) { host = host[..<colon] }
    let text = UnsafeBufferPointer(rebasing: host)
    let bare = CaseFold.hasASCII("www.", in: text, at: 0) ? UnsafeBufferPointer(rebasing: text[4...]) : text
    return [UInt8](most: bare.count) { lower, count in
      for byte in bare {
        lower[count] = byte.lowercased
        count += 1
      }
    }
  }

  private static func pair(_ all: UnsafeBufferPointer<UInt8>) -> Pair {
    // `&amp;` that nobody resolved leaves `amp;` before the name.
    let text = all.starts(with: "amp;") ? UnsafeBufferPointer(rebasing: all.dropFirst(4)) : all
    let equals = ByteScan.first(0x3D, in: text, from: 0)
    let name = decoded(UnsafeBufferPointer(rebasing: text[..<equals])).map(\.lowercased)
    return Pair(name: name, value: decoded(UnsafeBufferPointer(rebasing: text[min(equals + 1, text.count)...])))
  }

  /// Percent-escapes resolved; a malformed one stays as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] { text.withUnsafeBufferPointer { decoded($0) } }

  private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var at = ByteScan.first(0x25, in: text, from: 0)
    guard at < text.count else { return Array(text) }
    var out = Array(text[..<at])
    out.reserveCapacity(text.count)
    while at < text.count {
      if text[at] == 0x25, at + 2 < text.count, let high = HexDigit.value(text[at + 1]), let low = HexDigit.value(text[at + 2]) {
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
