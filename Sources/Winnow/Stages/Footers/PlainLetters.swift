internal import CScans

/// Words of plain letters, a to z in either case: where they end, and their hashes.
enum PlainLetters {
  /// The bytes of a span: as many as the bits of what `ends` gives.
  static let span = 64

  /// The bytes of a span that are no plain letters, the first one's bit lowest.
  struct Ends {
    /// Those up to the first that words of plain letters may not end before; the place `end`, where it lies in the span, is the last.
    var bits: UInt64
    /// Whether there is one that they may not end before: a digit, or a letter of another kind.
    var isStopped: Bool
  }

  /// The ends of words in the span from `at` on.
  @inline(__always)
  static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Ends {
    let left = end &- at
    guard at &+ span <= bytes.count else { return lastEnds(bytes, at, left) }
    return ends(winnow_others_than_letters(base + at), winnow_digits_and_wide(base + at), left)
  }

  /// `others` and `stops` are of the bytes of a span of which those behind the first `left` do not count.
  @inline(__always)
  private static func ends(_ others: UInt64, _ stops: UInt64, _ left: Int) -> Ends {
    var (others, stops) = (others, stops)
    if left < span {
      let within = (1 &<< UInt64(truncatingIfNeeded: left)) &- 1
      others = (others & within) | (within &+ 1)
      stops &= within
    }
    // The bits below the lowest stop; all where there is none.
    return Ends(bits: others & ((stops & (0 &- stops)) &- 1), isStopped: stops != 0)
  }

  /// The same where less than 64 bytes are left.
  @inline(never)
  private static func lastEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ left: Int) -> Ends {
    var (others, stops): (UInt64, UInt64) = (0, 0)
    for place in 0..<left {
      let byte = bytes[at &+ place]
      if (byte | 0x20) &- 0x61 >= 26 { others |= 1 &<< UInt64(place) }
      if byte >= 0x80 || byte &- 0x30 < 10 { stops |= 1 &<< UInt64(place) }
    }
    return ends(others, stops, left)
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
