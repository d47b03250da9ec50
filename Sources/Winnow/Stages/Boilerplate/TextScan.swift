/// Reads UTF-8 text scalar by scalar with case and typographic variants folded, without building strings.
///
/// Folding covers the scripts of the built-in phrase lists: Latin with its extensions, Greek, Cyrillic, Armenian and Georgian. Greek loses
/// its accents, which capitals do not carry; letters that Arabic and Persian keyboards code differently become one. Curly quotes become
/// straight ones, no-break spaces and zero-width non-joiners become spaces. The text must be valid UTF-8; a broken sequence is read byte
/// by byte and never past the end.
struct TextScan {
  let bytes: UnsafeBufferPointer<UInt8>

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  init(_ text: StaticString) { bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }

  /// A scalar, folded, and how many bytes it takes.
  @inline(__always)
  func folded(at: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first &- 0x41 < 26 ? first | 0x20 : first), 1) }
    let (scalar, length) = wide(at: at)
    return (Self.fold(scalar), length)
  }

  /// A scalar as it stands, and how many bytes it takes.
  @inline(__always)
  func scalar(at: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[at]
    return first < 0x80 ? (UInt32(first), 1) : wide(at: at)
  }

  private func wide(at: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    let left = bytes.count &- at
    if first < 0xE0, left >= 2 { return ((first & 0x1F) << 6 | UInt32(bytes[at &+ 1] & 0x3F), 2) }
    if first < 0xF0, left >= 3 {
      return ((first & 0x0F) << 12 | UInt32(bytes[at &+ 1] & 0x3F) << 6 | UInt32(bytes[at &+ 2] & 0x3F), 3)
    }
    if left >= 4 {
      let high = (first & 0x07) << 18 | UInt32(bytes[at &+ 1] & 0x3F) << 12
      return (high | UInt32(bytes[at &+ 2] & 0x3F) << 6 | UInt32(bytes[at &+ 3] & 0x3F), 4)
    }
    return (0xFFFD, 1)
  }

  /// The start of the scalar before `at`, at `from` at the least.
  @inline(__always)
  func before(_ at: Int, from: Int) -> Int {
    var start = at &- 1
    while start > from, bytes[start] & 0xC0 == 0x80 { start &-= 1 }
    return max(start, from)
  }

  /// The scalar in lower case, typographic variants made plain.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    scalar < 0x800 ? UInt32(short[Int(scalar)]) : foldByRule(scalar)
  }

  /// U+0000 to U+07FF, which most letters are among, folded.
  private static let short: [UInt16] = (0..<0x800).map { UInt16(truncatingIfNeeded: foldByRule($0)) }

  private static func foldByRule(_ scalar: UInt32) -> UInt32 {
    // The scripts of India and their neighbours, and all between the signs and the full-width forms: Chinese characters, kana, Hangul.
    if scalar &- 0x700 < 0x1590 || scalar &- 0x2BD0 < 0xD331 { return scalar }
    switch scalar {
    case 0x41...0x5A: return scalar &+ 0x20
    case 0...0x9F: return scalar
    case 0xA0, 0x2007, 0x200C, 0x202F: return 0x20
    case 0xC0...0xDE where scalar != 0xD7: return scalar &+ 0x20
    case 0x130: return 0x69
    // Romanian is written with the cedilla as well as with the comma below.
    case 0x15E, 0x15F: return 0x219
    case 0x162, 0x163: return 0x21B
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1DE...0x1EF, 0x1F8...0x21F: return scalar | 1
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar &+ 1 : scalar
    case 0x178: return 0xFF
    case 0x1AF: return 0x1B0
    case 0x386...0x3CE: return greek(scalar)
    case 0x410...0x42F: return scalar &+ 0x20
    case 0x400...0x40F: return scalar &+ 0x50
    case 0x48A...0x4BF, 0x4D0...0x52F: return scalar | 1
    case 0x531...0x556: return scalar &+ 0x30
    case 0x5F3: return 0x27
    case 0x5F4: return 0x22
    // Alef with hamza or madda, the two final forms of ye, the Persian kaf.
    case 0x622, 0x623, 0x625: return 0x627
    case 0x649, 0x6CC: return 0x64A
    case 0x6A9: return 0x643
    case 0x1C90...0x1CBF: return scalar &- 0xBC0
    case 0x1EA0...0x1EF9: return scalar | 1
    case 0x2018, 0x2019, 0x2BC: return 0x27
    case 0x201C, 0x201D, 0x201E: return 0x22
    case 0xFF01...0xFF5E: return foldByRule(scalar &- 0xFEE0)
    default: return scalar
    }
  }

  /// A Greek letter in lower case, without accent and dieresis, the final sigma as the other.
  private static func greek(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386, 0x3AC: return 0x3B1
    case 0x388, 0x3AD: return 0x3B5
    case 0x389, 0x3AE: return 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: return 0x3B9
    case 0x38C, 0x3CC: return 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: return 0x3C5
    case 0x38F, 0x3CE: return 0x3C9
    case 0x3C2: return 0x3C3
    case 0x391...0x3A9: return scalar &+ 0x20
    default: return scalar
    }
  }

  /// Whether a scalar belongs to a word: a letter or a digit of any script, no punctuation, symbol or emoji.
  @inline(__always)
  static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 || scalar &- 0x41 < 26 || scalar &- 0x30 < 10 }
    return isWideWord(scalar)
  }

  private static func isWideWord(_ scalar: UInt32) -> Bool {
    // Letters of Latin, Greek and Cyrillic, Chinese characters, Hangul.
    if scalar &- 0xF8 < 0x286 || scalar &- 0x388 < 0x1D2 || scalar &- 0x3100 < 0xAF00 { return true }
    switch scalar {
    case 0xA0...0xBF: return scalar == 0xAA || scalar == 0xBA || scalar == 0xB5
    case 0xD7, 0xF7, 0x37E, 0x387, 0x55A...0x55F, 0x589, 0x58A, 0x5BE, 0x5F3, 0x5F4: return false
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0x104A, 0x104B, 0x1361...0x1368, 0x17D4...0x17DA: return false
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3007...0x3030, 0x303D...0x303F, 0x30FB: return false
    case 0xE000...0xF8FF, 0xFE00...0xFE6F, 0xFEFF...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF:
      return false
    default: return scalar < 0x1F000 || scalar > 0x1FAFF
    }
  }

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x660 { return scalar &- 0x30 < 10 }
    return scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10 || scalar &- 0x966 < 10 || scalar &- 0x9E6 < 10 || scalar &- 0xE50 < 10
      || scalar &- 0xFF10 < 10
  }

  /// Whether words of the script are written without spaces between them: kana, Chinese characters, Thai, Lao, Khmer, Burmese.
  @inline(__always)
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    if scalar < 0xE00 { return false }
    switch scalar {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
      return true
    case 0x20000...0x3FFFF: return true
    default: return false
    }
  }

  /// Whether a scalar is a Korean syllable.
  @inline(__always)
  static func isHangul(_ scalar: UInt32) -> Bool { scalar &- 0xAC00 < 0x2BA4 }

  /// Whether a scalar is white space.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Whether a scalar ends a sentence.
  @inline(__always)
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x37E, 0x589, 0x61F, 0x6D4, 0x964, 0x104B, 0x1362, 0x17D4:
      return true
    default: return false
    }
  }

  /// Whether a scalar may stand between the end of a sentence and the white space after it: closing quotes and brackets.
  @inline(__always)
  static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09: return true
    default: return false
    }
  }

  /// Whether a scalar opens a quotation.
  @inline(__always)
  static func opensQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E: return true
    default: return false
    }
  }
}
