/// Tells text whose UTF-8 was once read as windows-1252 or ISO-8859-1 and then stored as UTF-8 again: `’` stands there as `â€™`.
///
/// Scrapers that are not told an encoding do so with a page as a whole. Therefore only a text all of whose characters beyond ASCII
/// are such counts: one that talks about the fault, or quotes it, also holds characters as they are meant.
enum DoubledEncoding {
  /// Below so many characters a text may hold a pair of letters that only looks so.
  private static let least = 2

  /// Whether valid UTF-8 is doubled throughout.
  static func isDoubled(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Bool {
    var at = start
    var count = 0
    while true {
      at = ByteScan.firstNonASCII(in: bytes, from: at)
      guard at < bytes.count else { return count >= least }
      guard let character = character(in: bytes, at: at) else { return false }
      count += 1
      at += character.length
    }
  }

  /// The UTF-8 of the character that is doubled at an offset, its bytes packed with the first one lowest, and how many bytes of
  /// the text hold it.
  static func character(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (packed: UInt32, count: Int, length: Int)? {
    guard let lead = single(in: bytes, at: offset), lead.byte >= 0xC2, lead.byte <= 0xF4 else { return nil }
    let count = lead.byte < 0xE0 ? 2 : lead.byte < 0xF0 ? 3 : 4
    var packed = UInt32(lead.byte)
    var at = offset + lead.length
    for place in 1..<count {
      guard at < bytes.count, let trail = single(in: bytes, at: at) else { return nil }
      packed |= UInt32(trail.byte) << UInt32(place * 8)
      at += trail.length
    }
    return withUnsafeBytes(of: packed.littleEndian) { sequence in
      let sequence = UnsafeBufferPointer(rebasing: sequence.bindMemory(to: UInt8.self)[..<count])
      return UTF8Check.isValid(sequence) ? (packed, count, at - offset) : nil
    }
  }

  /// The byte beyond ASCII for which a character stands in windows-1252 or ISO-8859-1, and the character's own length.
  private static func single(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (byte: UInt8, length: Int)? {
    let step = UTF8Check.sequence(in: bytes, at: offset)
    guard step.isValid, step.length == 2 || step.length == 3 else { return nil }
    let value: UInt16
    if step.length == 2 {
      value = UInt16(bytes[offset] & 0x1F) << 6 | UInt16(bytes[offset + 1] & 0x3F)
      if value < 0x100 { return (UInt8(truncatingIfNeeded: value), 2) }
    } else {
      value = UInt16(bytes[offset] & 0x0F) << 12 | UInt16(bytes[offset + 1] & 0x3F) << 6 | UInt16(bytes[offset + 2] & 0x3F)
    }
    return TextConverter.windows1252.firstIndex(of: value).map { (UInt8(truncatingIfNeeded: $0 + 0x80), step.length) }
  }
}
