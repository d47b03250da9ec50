internal import CLibXML2
import Glibc

/// Text of feeds: charsets, character references, and HTML where plain text is wanted.
enum FeedText {
  /// The bytes as valid UTF-8 without byte order mark.
  ///
  /// In this order: the byte order mark; UTF-8 if the bytes are valid as such, for a wrong label is far more common than a text
  /// that is valid UTF-8 by chance; the header's charset; the XML declaration's; windows-1252.
  static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(Array(bytes.dropFirst(2)), from: "UTF-16LE") ?? repaired(bytes) }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(Array(bytes.dropFirst(2)), from: "UTF-16BE") ?? repaired(bytes) }
    // Without a mark, XML gives UTF-16 away by its first character.
    if bytes.starts(with: [0x3C, 0x00]) { return converted(bytes, from: "UTF-16LE") ?? repaired(bytes) }
    if bytes.starts(with: [0x00, 0x3C]) { return converted(bytes, from: "UTF-16BE") ?? repaired(bytes) }
    let declared = declaration(bytes)
    let labels = [charset, declared].compactMap { $0?.lowercased() }
    let isSevenBit = labels.contains { $0.hasPrefix("iso-2022") }
    if !isSevenBit, String(validating: bytes, as: UTF8.self) != nil { return bytes }
    for label in labels {
      if label == "utf-8" || label == "utf8" {
        // A few bad bytes are damage; where most of what is not ASCII is bad, the label is wrong.
        let text = repaired(bytes)
        let (bad, other) = String(decoding: text, as: UTF8.self).unicodeScalars.reduce(into: (0, 0)) { count, scalar in
          if scalar == "\u{FFFD}" { count.0 += 1 } else if !scalar.isASCII { count.1 += 1 }
        }
        if bad <= other { return text }
        continue
      }
      if let text = converted(bytes, from: aliases[label] ?? label) { return text }
    }
    return converted(bytes, from: "WINDOWS-1252") ?? repaired(bytes)
  }

  /// What the web means by these labels (WHATWG Encoding), in iconv's names.
  private static let aliases = [
    "iso-8859-1": "WINDOWS-1252", "latin1": "WINDOWS-1252", "us-ascii": "WINDOWS-1252", "ascii": "WINDOWS-1252",
    "iso-8859-9": "WINDOWS-1254", "iso-8859-11": "WINDOWS-874", "tis-620": "WINDOWS-874", "gb2312": "GB18030", "gbk": "GB18030",
    "x-gbk": "GB18030", "shift_jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "euc-kr": "CP949", "ks_c_5601-1987": "CP949",
    "big5": "BIG5-HKSCS",
  ]

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

  private static func declaration(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(256)
    guard let name = head.firstRange(of: Array("encoding".utf8)), let end = head.firstRange(of: [0x3F, 0x3E]),
      name.upperBound < end.lowerBound
    else { return nil }
    let value = head[name.upperBound..<end.lowerBound].drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
    return String(decoding: value.prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x20 }, as: UTF8.self)
  }

  /// Through glibc's iconv, with U+FFFD for what cannot be read; nil for an unknown charset.
  private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
    guard charset.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else { return nil }
    let handle = iconv_open("UTF-8", charset)
    guard Int(bitPattern: handle) != -1 else { return nil }
    defer { iconv_close(handle) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var room = [CChar](repeating: 0, count: 32 << 10)
    input.withUnsafeMutableBytes { buffer in
      var from = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      while left > 0 {
        let (result, code, produced) = room.withUnsafeMutableBufferPointer { target -> (Int, Int32, Int) in
          var to = target.baseAddress
          var free = target.count
          let result = iconv(handle, &from, &left, &to, &free)
          return (result, errno, target.count - free)
        }
        output.append(contentsOf: room[..<produced].lazy.map(UInt8.init(bitPattern:)))
        guard result == -1, code != E2BIG else { continue }
        output += [0xEF, 0xBF, 0xBD]
        if code != EILSEQ || left < 1 { break }
        from = from.map { $0 + 1 }
        left -= 1
      }
    }
    return output
  }

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
