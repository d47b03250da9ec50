import WinnowBase

/// Words of plain letters, a to z in either case: where they end, and their hashes.
enum PlainLetters {
  /// The bytes of a span: as many as the bits of what `others` gives.
  static let span = 64

  /// A bit for each byte from `at` on that is no plain letter, the first one lowest; the place `end` and those behind it count as such.
  @inline(__always)
  static func others(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> UInt64 {
    let left = end &- at
    guard at &+ span <= bytes.count else { return lastOthers(bytes, at, left) }
    var bits: UInt64 = 0
    for part in 0..<8 { bits |= others(ByteScan.word(bytes, at &+ part &* 8)) &<< UInt64(part &* 8) }
    return left < span ? bits | UInt64.max &<< UInt64(left) : bits
  }

  /// The same where less than 64 bytes are left.
  @inline(never)
  private static func lastOthers(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ left: Int) -> UInt64 {
    var bits = UInt64.max &<< UInt64(left)
    for place in 0..<left where (bytes[at &+ place] | 0x20) &- 0x61 >= 26 { bits |= 1 &<< UInt64(place) }
    return bits
  }

  /// Eight bits, one for each byte of a word that is no plain letter.
  @inline(__always)
  private static func others(_ word: UInt64) -> UInt64 {
    let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    // The highest bit of a byte says that it is not a or above; that it is above z; that it is no ASCII.
    let tops = (~(low &+ 0x1F1F_1F1F_1F1F_1F1F) | (low &+ 0x0505_0505_0505_0505) | word) & ByteScan.tops
    // Moves bit k · 8 to bit 56 + k; no two of the products meet in one bit.
    return (tops >> 7 &* 0x0102_0408_1020_4080) >> 56
  }

  /// The hash of a word, of eight letters at a time.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    let (first, count) = (word.lowerBound, word.count)
    guard count <= 16, first &+ 16 <= bytes.count else { return longHash(bytes, word) }
    // Both halves are taken whether there is a second or not, for whether there is one is anybody's guess.
    let low = (ByteScan.word(bytes, first) | 0x2020_2020_2020_2020) & letters(min(count, 8))
    let high = (ByteScan.word(bytes, first &+ 8) | 0x2020_2020_2020_2020) & letters(max(count &- 8, 1))
    let short = FooterWords.block(FooterWords.start, low)
    let long = FooterWords.block(short, high)
    return count > 8 ? long : short
  }

  /// The bits of so many letters, one to eight.
  @inline(__always)
  private static func letters(_ count: Int) -> UInt64 { UInt64.max &>> UInt64(64 &- count &* 8) }

  /// The hash of a word that is long, or that stands at the end of the bytes.
  @inline(never)
  private static func longHash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash = FooterWords.LetterHash()
    for place in word { hash.add(UInt32(bytes[place] | 0x20)) }
    return hash.finish() ?? FooterWords.start
  }
}
