/// Tells text whose UTF-8 was once read as windows-1252 or ISO-8859-1 and then stored as UTF-8 again: `’` stands there as `â€™`.
///
/// Scrapers that are not told an encoding do so with a page as a whole. Therefore only a text all of whose characters beyond ASCII
/// are such counts: one that talks about the fault, or quotes it, also holds characters as they are meant, or names letters by references.
enum DoubledEncoding {
  /// Below so many characters a text may hold pairs of a capital and a mark that only look so: `É®`, `É…`.
  private static let least = 4

  /// Whether valid UTF-8 is doubled throughout.
  static func isDoubled(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Bool {
    var at = start
    var (count, telling) = (0, 0)
    while true {
      at = ByteScan.firstNonASCII(in: bytes, from: at)
      guard at < bytes.count else { return count >= least && telling * 2 >= count && !namesLetters(bytes, from: start) }
      guard let character = character(in: bytes, at: at) else { return false }
      count += 1
      if isTelling(character.packed) { telling += 1 }
      at += character.length
    }
  }

  /// Whether a doubled character begins with a letter that stands before no mark in any language (`Ã`, `Â`, `â`), or is of a script of the
  /// East.
  private static func isTelling(_ packed: UInt32) -> Bool {
    let lead = packed & 0xFF
    return lead == 0xC2 || lead == 0xC3 || lead >= 0xE2 && lead <= 0xED
  }

  /// Whether a text names a letter beyond ASCII by a reference: `&eacute;`, `&#233;`.
  private static func namesLetters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var at = ByteScan.first(0x26, in: bytes, from: start)
    while at < bytes.count {
      let name = bytes[(at + 1)...].prefix(longestReference).prefix { $0 != 0x3B }
      if at + 1 + name.count < bytes.count, bytes[at + 1 + name.count] == 0x3B, isLetter(String(decoding: name, as: UTF8.self)) {
        return true
      }
      at = ByteScan.first(0x26, in: bytes, from: at + 1)
    }
    return false
  }

  /// Whether a reference, without its signs, is that of a letter beyond ASCII.
  private static func isLetter(_ reference: String) -> Bool {
    guard reference.hasPrefix("#") else {
      return letters.contains(reference.lowercased())
        || reference.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } ?? false && accents.contains(String(reference.dropFirst()))
    }
    let digits = reference.dropFirst()
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { $0.value > 0x7F && $0.properties.isAlphabetic } ?? false
  }

  private static let longestReference = 12
  private static let accents: Set<String> = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"]
  private static let letters: Set<String> = ["szlig", "aelig", "oelig", "eth", "thorn"]

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
