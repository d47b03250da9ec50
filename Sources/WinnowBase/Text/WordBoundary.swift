/// Where words start and end in UTF-8 text.
///
/// Words are runs of letters, digits and marks of the scripts that put spaces between words. Ideographs, kana and Hangul count as
/// boundaries on both sides, since a phrase in them stands between its neighbours without a space.
public enum WordBoundary {
  /// Whether the scalar belongs to a word.
  public static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0xAA: false
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x300...0x37D, 0x37F...0x386: true
    case 0x388...0x589, 0x591...0x5BD, 0x5BF...0x5F2, 0x610...0x61A, 0x620...0x669, 0x66E...0x6D3, 0x6D5...0x6FF: true
    // Thai, Lao, Khmer and Burmese write without spaces.
    case 0x700...0xDFF, 0x10A0...0x10FF, 0x1200...0x135F, 0x13A0...0x16F0, 0x1800...0x18AA: true
    case 0x1D00...0x1FBC, 0x1FC2...0x1FFC, 0x2C00...0x2DFF, 0xA640...0xA69F, 0xA720...0xA7FF, 0xAB30...0xABBF: true
    case 0xFB00...0xFB06, 0xFE70...0xFEFC, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10400...0x1049F: true
    default: false
    }
  }

  /// Whether no word goes on across the place before the byte `offset`.
  public static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    return !(isWord(scalar(before: offset, in: bytes)) && isWord(scalar(at: offset, in: bytes)))
  }

  /// The scalar that starts at a byte; U+FFFD where none does.
  public static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard offset >= 0, offset < bytes.count else { return 0xFFFD }
    let lead = bytes[offset]
    if lead < 0x80 { return UInt32(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return 0xFFFD }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for at in 1..<length {
      guard bytes[offset + at] & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(bytes[offset + at] & 0x3F)
    }
    return value
  }

  /// The scalar that ends before a byte; U+FFFD where none does.
  public static func scalar(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard offset > 0, offset <= bytes.count else { return 0xFFFD }
    var start = offset - 1
    while start > 0, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, in: bytes)
  }
}
