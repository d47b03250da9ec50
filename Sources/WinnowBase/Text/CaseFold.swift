internal import CScans

/// Simple lower-casing of UTF-8 bytes for comparison: Latin, Greek, Cyrillic, Armenian and full-width Latin letters.
///
/// Each character keeps its length in bytes, so offsets into the folded text are offsets into the text. The few letters whose lower
/// case has another length (such as U+0130 and U+1E9E) stay as they are. Final sigma becomes sigma, the micro sign becomes mu.
/// Invalid bytes stay as they are.
public enum CaseFold {
  /// The folded scalars of U+0080 to U+07FF, all of two bytes.
  static let twoBytes: [UInt16] = (0x80..<0x800).map { (value: UInt32) -> UInt16 in
    // Neither the phonetic letters and the accents behind Latin have cases, nor the scripts behind Armenian.
    let mayHaveCase = value < 0x250 || value &- 0x370 < 0x220
    return UInt16(truncatingIfNeeded: mayHaveCase ? folded(value: value) : value)
  }
  /// The folded scalars of U+1E00 to U+1FFF, all of three bytes.
  private static let latinAndGreekExtended: [UInt16] = (0x1E00..<0x2000).map { UInt16(truncatingIfNeeded: folded(value: $0)) }

  private static func folded(value: UInt32) -> UInt32 {
    if value == 0x3C2 { return 0x3C3 }
    if value == 0xB5 { return 0x3BC }
    // Most have no other case, and a mapping is dear: the tables are made at each start of the program.
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let only = lower.first, UTF8.width(only) == UTF8.width(scalar) else { return value }
    return only.value
  }

  /// An ASCII letter in lower case; any other byte as it is.
  @inlinable @inline(__always)
  public static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// A scalar in lower case.
  public static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0..<0x80: return Unicode.Scalar(lowercase(UInt8(truncatingIfNeeded: value)))
    case 0x80..<0x800: return Unicode.Scalar(twoBytes[Int(value) - 0x80]) ?? scalar
    case 0x1E00..<0x2000: return Unicode.Scalar(latinAndGreekExtended[Int(value) - 0x1E00]) ?? scalar
    case 0xFF21...0xFF3A: return Unicode.Scalar(value + 0x20) ?? scalar
    default: return scalar
    }
  }

  /// UTF-8 text in lower case, of the same length.
  public static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](most: bytes.count) { target, count in
      let two = twoBytes
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          target[at] = lowercase(byte)
          at &+= 1
          continue
        }
        if byte >= 0xC2, byte < 0xE0, at &+ 1 < bytes.count, bytes[at &+ 1] & 0xC0 == 0x80 {
          let value = two[Int(byte & 0x1F) << 6 + Int(bytes[at &+ 1] & 0x3F) - 0x80]
          target[at] = 0xC0 | UInt8(truncatingIfNeeded: value >> 6)
          target[at &+ 1] = 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)
          at &+= 2
          continue
        }
        target[at] = byte
        at &+= 1
        // E1 B8 80 to E1 BF BF, and full-width A (EF BC A1) to Z (EF BC BA).
        guard byte == 0xE1 || byte == 0xEF, at &+ 1 < bytes.count, bytes[at] & 0xC0 == 0x80, bytes[at &+ 1] & 0xC0 == 0x80 else {
          continue
        }
        let (second, third) = (bytes[at], bytes[at &+ 1])
        if byte == 0xE1, second >= 0xB8 {
          let value = latinAndGreekExtended[Int(second & 0x3F) << 6 + Int(third & 0x3F) - 0xE00]
          target[at] = 0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F)
          target[at &+ 1] = 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)
          at &+= 2
        } else if byte == 0xEF, second == 0xBC, third >= 0xA1, third <= 0xBA {
          target[at] = 0xBD
          target[at &+ 1] = third - 0x20
          at &+= 2
        }
      }
      count = bytes.count
    }
  }

  /// UTF-8 text in lower case, of the same length.
  public static func lowercased(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { lowercased($0) } }

  /// UTF-8 text in lower case, of the same length.
  public static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.withUnsafeBufferPointer { lowercased($0) } }

  /// Text in lower case.
  public static func lowercased(_ text: String) -> String {
    var text = text
    return String(decoding: text.withUTF8 { lowercased($0) }, as: UTF8.self)
  }

  /// Whether the ASCII text stands somewhere in `bytes`, whatever the case of its letters. `text` is given in lower case; no text never does.
  public static func holdsASCII(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Its first and its last byte are looked for at sixteen places at once.
    let count = text.utf8CodeUnitCount
    guard count > 0, bytes.count >= count, let base = bytes.baseAddress else { return false }
    let (first, last) = (text.utf8Start[0], text.utf8Start[count &- 1])
    let places = bytes.count &- count &+ 1
    if places < 16 {
      // Some signs pass for the first one here.
      let small = first | 0x20
      var at = 0
      while at < places {
        if base[at] | 0x20 == small, hasASCII(text, in: bytes, at: at) { return true }
        at &+= 1
      }
      return false
    }
    var at = 0
    while at < places {
      // The last places are looked at with some before them.
      let block = min(at, places &- 16)
      var marks = winnow_ends_of_text(base + block, Int64(count &- 1), first, last)
      while marks != 0 {
        if hasASCII(text, in: bytes, at: block &+ marks.trailingZeroBitCount) { return true }
        marks &= marks &- 1
      }
      at &+= 16
    }
    return false
  }

  /// Whether `bytes` have the ASCII text at `offset`, whatever the case of its letters. `text` is given in lower case.
  @inlinable @inline(__always)
  public static func hasASCII(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, count <= bytes.count &- offset, let base = bytes.baseAddress else { return false }
    let wanted = text.utf8Start
    for at in 0..<count where lowercase(base[offset &+ at]) != wanted[at] { return false }
    return true
  }
}
