import WinnowBase

/// The bytes of an address or of one of its parts, which belong to whoever called.
typealias AddressText = UnsafeBufferPointer<UInt8>
/// A piece of such bytes.
typealias AddressPart = Slice<UnsafeBufferPointer<UInt8>>

/// An address taken apart for comparison: host in lower case without `www.`, path segments with percent-escapes resolved, query
/// pairs in their order. The scheme, the port, a user name and the fragment are left out: none of them makes another picture.
///
/// The parts are places in the address and in a buffer beside it: they are there within `read` and no longer.
struct PictureAddress {
  var host = AddressText(start: nil, count: 0)
  var segments: [AddressText] = []
  var query: [Pair] = []
  /// What is left of the buffer for parts that differ from how they stand in the address.
  private var room: UnsafeMutableBufferPointer<UInt8>

  struct Pair {
    /// In lower case.
    var name: AddressText
    var value: AddressText
  }

  /// Takes an address apart for as long as `body` runs; anything is accepted, a bare path has no host.
  static func read<Result>(_ address: AddressText, _ body: (inout PictureAddress) -> Result) -> Result {
    // No part is longer than it stands in the address; a name may be written twice.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * address.count + 1) { room in
      var parts = PictureAddress(address, room)
      return body(&parts)
    }
  }

  private init(_ all: AddressText, _ room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = room
    var text = all
    while let last = text.last, last <= 0x20 { text = AddressText(rebasing: text.dropLast()) }
    while let first = text.first, first <= 0x20 { text = AddressText(rebasing: text.dropFirst()) }
    text = AddressText(rebasing: text[..<ByteScan.first(0x23, in: text, from: 0)])
    let mark = ByteScan.first(0x3F, in: text, from: 0)
    let pairs = AddressText(rebasing: text[min(mark + 1, text.count)...])
    let path = AddressText(rebasing: text[..<mark])
    let hasEscapes = ByteScan.first(0x25, in: text, from: 0) < text.count
    var at = 0
    if let authority = Self.afterScheme(path, from: 0) {
      at = ByteScan.first(0x2F, in: path, from: authority)
      host = normalised(host: path[authority..<at])
    }
    segments.reserveCapacity(12)
    while at < path.count {
      let end = ByteScan.first(0x2F, in: path, from: at)
      if end > at {
        let piece = AddressText(rebasing: path[at..<end])
        let segment = hasEscapes ? decoded(piece) : piece
        if segment.count != 1 || segment[0] != 0x2E { segments.append(segment) }
      }
      at = end + 1
    }
    at = 0
    while at < pairs.count {
      let end = ByteScan.first(0x26, in: pairs, from: at)
      if end > at { query.append(pair(AddressText(rebasing: pairs[at..<end]))) }
      at = end + 1
    }
  }

  /// Where the authority begins after `http://`, `https://`, the `http:/` that proxies leave, or `//`; nil for a path.
  static func afterScheme(_ text: AddressText, from: Int) -> Int? {
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

  private mutating func normalised(host: AddressPart) -> AddressText {
    var host = host
    if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
    if let colon = host.lastIndex(of: 0x3A), host[(colon + 1)...].allSatisfy(\.isDigit) { host = host[..<colon] }
    let text = AddressText(rebasing: host)
    let bare = CaseFold.hasASCII("www.", in: text, at: 0) ? AddressText(rebasing: text[4...]) : text
    return lowercased(bare)
  }

  private mutating func pair(_ all: AddressText) -> Pair {
    // `&amp;` that nobody resolved leaves `amp;` before the name.
    let text = all.starts(with: "amp;") ? AddressText(rebasing: all.dropFirst(4)) : all
    let equals = ByteScan.first(0x3D, in: text, from: 0)
    let name = lowercased(decoded(AddressText(rebasing: text[..<equals])))
    return Pair(name: name, value: decoded(AddressText(rebasing: text[min(equals + 1, text.count)...])))
  }

  /// Two pieces behind one another.
  mutating func joined(_ first: AddressPart, _ second: AddressPart) -> AddressText {
    write(atMost: first.count + second.count) { out in
      var count = 0
      for byte in first {
        out[count] = byte
        count += 1
      }
      for byte in second {
        out[count] = byte
        count += 1
      }
      return count
    } ?? AddressText(rebasing: first)
  }

  /// Writes bytes into the room, as many as `body` says; nil where the room is too small, which it never is for what is made of parts that
  /// do not overlap.
  private mutating func write(atMost most: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> AddressText? {
    guard room.count >= most else { return nil }
    let count = body(room)
    let written = AddressText(rebasing: UnsafeBufferPointer(room)[..<count])
    room = UnsafeMutableBufferPointer(rebasing: room[count...])
    return written
  }

  private mutating func lowercased(_ text: AddressText) -> AddressText {
    guard text.contains(where: { $0 &- 0x41 < 26 }) else { return text }
    return write(atMost: text.count) { out in
      for i in text.indices { out[i] = text[i].lowercased }
      return text.count
    } ?? text
  }

  /// Percent-escapes resolved; a malformed one stays as it is.
  private mutating func decoded(_ text: AddressText) -> AddressText {
    guard ByteScan.first(0x25, in: text, from: 0) < text.count else { return text }
    return write(atMost: text.count) { Self.decode(text, into: $0) } ?? text
  }

  /// Percent-escapes resolved, as an array; a malformed one stays as it is.
  static func decoded(_ text: AddressPart) -> [UInt8] {
    [UInt8](most: text.count) { out, count in count = decode(AddressText(rebasing: text), into: out) }
  }

  /// Writes a text with its escapes resolved, and says how many bytes that are.
  private static func decode(_ text: AddressText, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var at = 0
    var count = 0
    while at < text.count {
      if text[at] == 0x25, at + 2 < text.count, let high = HexDigit.value(text[at + 1]), let low = HexDigit.value(text[at + 2]) {
        out[count] = high << 4 | low
        at += 3
      } else {
        out[count] = text[at]
        at += 1
      }
      count += 1
    }
    return count
  }
}

extension AddressText {
  /// The bytes of a text of the program.
  init(_ text: StaticString) { self.init(start: text.utf8Start, count: text.utf8CodeUnitCount) }
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
