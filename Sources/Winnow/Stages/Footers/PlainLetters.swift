internal import CShims

/// Words of plain letters, a to z in either case: where they end, and their hashes.
enum PlainLetters {
  /// The bytes of a span: as many as the bits of what `others` gives.
  static let span = 64

  /// A bit for each byte from `at` on that is no plain letter, the first one lowest; the place `end` and those behind it count as such.
  @inline(__always)
  static func others(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> UInt64 {
    let left = end &- at
    guard at &+ span <= bytes.count else { return lastOthers(bytes, at, left) }
    let bits = winnow_others_than_letters(base + at)
    return left < span ? bits | UInt64.max &<< UInt64(truncatingIfNeeded: left) : bits
  }

  /// The same where less than 64 bytes are left.
  @inline(never)
  private static func lastOthers(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ left: Int) -> UInt64 {
    var bits = UInt64.max &<< UInt64(left)
    for place in 0..<left where (bytes[at &+ place] | 0x20) &- 0x61 >= 26 { bits |= 1 &<< UInt64(place) }
    return bits
  }

  /// The hash of a word of some letters, of eight of them at a time. `last` is the last place from which 16 bytes are there.
  @inline(__always)
  static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ first: Int, _ count: Int, last: Int
  ) -> UInt64 {
    guard count <= 16, first <= last else { return longHash(bytes, first..<first &+ count) }
    // Both halves are taken whether there is a second or not, for whether there is one is anybody's guess.
    let low = letters(base + first, min(count, 8))
    let high = letters(base + first + 8, max(count &- 8, 1))
    let short = FooterWords.block(FooterWords.start, low)
    let long = FooterWords.block(short, high)
    return count > 8 ? long : short
  }

  /// So many letters from a place on, one to eight, in lower case.
  @inline(__always)
  private static func letters(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self)) | 0x2020_2020_2020_2020
    let rest = UInt64(truncatingIfNeeded: 64 &- count &* 8)
    return (word &<< rest) &>> rest
  }

  /// The hash of a word that is long, or that stands at the end of the bytes.
  @inline(never)
  private static func longHash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash = FooterWords.LetterHash()
    for place in word { hash.add(UInt32(bytes[place] | 0x20)) }
    return hash.finish() ?? FooterWords.start
  }
}
