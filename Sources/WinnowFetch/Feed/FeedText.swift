internal import CLibXML2

/// Text of feeds: character references, and HTML where plain text is wanted.
enum FeedText {
  /// Reads a reference that begins at `&`; nil where there is none.
  /// - Returns: the character, and where the reference ends.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst().prefix(32)
    guard let end = body.firstIndex(of: 0x3B), end > body.startIndex else { return nil }
    let name = body[..<end]
    if name.first == 0x23 {
      let isHex = name.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
      let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      guard !digits.isEmpty, digits.utf8.first != 0x2B, digits.utf8.first != 0x2D,
        let value = UInt32(digits, radix: isHex ? 16 : 10)
      else { return nil }
      // Numbers between 128 and 159 are meant as windows-1252 wherever they occur.
      let mapped = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : value
      let isText = mapped >= 0x20 || mapped == 9 || mapped == 10 || mapped == 13
      return (isText ? Unicode.Scalar(mapped) ?? "\u{FFFD}" : "\u{FFFD}", end + 1)
    }
    guard name.allSatisfy({ ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }) else { return nil }
    if name.elementsEqual("apos".utf8) { return ("'", end + 1) }
    guard let entity = htmlEntityLookup(Array(name) + [0]), let scalar = Unicode.Scalar(entity.pointee.value) else { return nil }
    return (scalar, end + 1)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
    0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The bytes with their character references replaced; what is none stays as it is.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x26) else { return Array(bytes) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x26, let (scalar, end) = reference(bytes[index...]) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index = end
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }

  /// `&`, `<`, `>` and `"` as references.
  static func escape(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x26: output += Array("&amp;".utf8)
      case 0x3C: output += Array("&lt;".utf8)
      case 0x3E: output += Array("&gt;".utf8)
      case 0x22: output += Array("&quot;".utf8)
      default: output.append(byte)
      }
    }
  }

  /// HTML as one line of plain text.
  static func plain(_ html: [UInt8]) -> String {
    var text: [UInt8] = []
    var index = 0
    // No tag can begin behind the last `>`, and looking for its end again and again would take for ever.
    let lastEnd = html.lastIndex(of: 0x3E) ?? -1
    while index < html.count {
      let byte = html[index]
      let next = index + 1 < html.count ? html[index + 1] : 0
      if byte == 0x3C, index < lastEnd, next == 0x2F || next == 0x21 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A),
        let end = html[index...].firstIndex(of: 0x3E)
      {
        index = end + 1
      } else {
        text.append(byte)
        index += 1
      }
    }
    return line(unescaped(text[...]))
  }

  /// Text with every run of blanks as one space, and none at its ends.
  static func line(_ bytes: [UInt8]) -> String {
    let words = bytes.split { $0 <= 0x20 }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
