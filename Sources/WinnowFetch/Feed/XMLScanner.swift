/// Reads XML that need not be well-formed, piece by piece, from UTF-8.
///
/// Feeds are XML by name: undefined entities, bare ampersands, unclosed tags and control characters are what readers have to
/// live with, and an XML parser's recovery loses the rest of an item at each of them. There is no document type here, so there
/// are no entities to expand and nothing to load. One pass, no recursion.
struct XMLScanner {
  enum Piece {
    /// A start tag, names as written; `isEmpty` for `<x/>`.
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case end(name: String)
    /// Character data with its references replaced, or the content of a CDATA section.
    case text([UInt8])
  }

  /// Attributes of one tag beyond this many are skipped.
  static let maxAttributes = 100

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else { return text() }
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch after {
      case 0x21:
        if starts("<![CDATA[") { return cdata() }
        if starts("<!--") { skip(past: "-->") } else { skipDeclaration() }
      case 0x3F: skip(past: "?>")
      case 0x2F:
        index += 2
        let name = name()
        index = (bytes[index...].firstIndex(of: 0x3E) ?? bytes.count - 1) + 1
        return .end(name: name)
      default:
        if Self.isNameStart(after) { return tag() }
        // A `<` that begins nothing is text.
        index += 1
        return .text([0x3C])
      }
    }
    return nil
  }

  private mutating func text() -> Piece {
    let end = bytes[index...].firstIndex(of: 0x3C) ?? bytes.count
    defer { index = end }
    return .text(Self.clean(FeedText.unescaped(bytes[index..<end])))
  }

  private mutating func cdata() -> Piece {
    let start = index + 9
    let end = find([0x5D, 0x5D, 0x3E], from: start)
    index = min(end + 3, bytes.count)
    return .text(Self.clean(Array(bytes[start..<end])))
  }

  private mutating func tag() -> Piece {
    index += 1
    let name = name()
    var attributes: [(name: String, value: String)] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3E {
        index += 1
        return .start(name: name, attributes: attributes, isEmpty: false)
      }
      if byte == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x3E {
        index += 2
        return .start(name: name, attributes: attributes, isEmpty: true)
      }
      // The next tag begins: this one was never closed.
      if byte == 0x3C { return .start(name: name, attributes: attributes, isEmpty: false) }
      guard Self.isNameStart(byte) else {
        index += 1
        continue
      }
      let key = self.name()
      skipBlanks()
      guard index < bytes.count, bytes[index] == 0x3D else { continue }
      index += 1
      skipBlanks()
      let value = value()
      if attributes.count < Self.maxAttributes {
        attributes.append((key, String(decoding: Self.clean(FeedText.unescaped(value)), as: UTF8.self)))
      }
    }
    return .start(name: name, attributes: attributes, isEmpty: false)
  }

  private mutating func value() -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      let start = index + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return bytes[start..<end]
    }
    let end = bytes[index...].firstIndex { $0 <= 0x20 || $0 == 0x3E } ?? bytes.count
    defer { index = end }
    return bytes[index..<end]
  }

  private mutating func name() -> String {
    let end = bytes[index...].firstIndex { $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F || $0 == 0x3D || $0 == 0x3C } ?? bytes.count
    defer { index = end }
    return String(decoding: bytes[index..<end].prefix(200), as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skip(past text: StaticString) {
    let end = text.withUTF8Buffer { Array($0) }
    index = min(find(end, from: index) + end.count, bytes.count)
  }

  /// Where the text begins next, or the end of the input.
  private func find(_ text: [UInt8], from start: Int) -> Int {
    guard let first = text.first else { return start }
    var at = min(start, bytes.count)
    while let found = bytes[at...].firstIndex(of: first) {
      if bytes[found...].starts(with: text) { return found }
      at = found + 1
    }
    return bytes.count
  }

  /// `<!DOCTYPE …>` with its declarations in brackets.
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x5B || byte == 0x3C {
        depth += 1
      } else if byte == 0x5D {
        depth -= 1
      } else if byte == 0x3E {
        depth -= 1
        if depth <= 0 { return }
      }
    }
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte >= 0x80
  }

  /// Without the control characters that XML has no place for.
  private static func clean(_ bytes: [UInt8]) -> [UInt8] {
    func isBad(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D }
    return bytes.contains(where: isBad) ? bytes.filter { !isBad($0) } : bytes
  }
}
