/// The hashes by which phrases are told apart: of their first four scalars, and of the next four.
extension PhraseIndex {
  /// The second half of a phrase's tag: 0 where it has fewer than eight scalars.
  static func later(of phrase: Slice<UnsafeBufferPointer<UInt32>>) -> UInt32 {
    guard phrase.count >= 8 else { return 0 }
    let start = phrase.startIndex + 4
    var later: UInt64 = 0
    for at in start..<(start + 4) { later = later << 16 ^ UInt64(phrase[at]) }
    return mixed(later)
  }

  /// The place in `longer` of a phrase's two hashes.
  @inline(__always)
  static func bit(_ hash: Int, _ later: UInt32) -> Int {
    (hash ^ Int(truncatingIfNeeded: later &* 0x9E37)) & (1 << Int(filterBits) - 1)
  }

  /// The key of a phrase: its first four scalars, or those up to the end of its first word; two of Hangul and
  /// where words are not spaced.
  static func key(of phrase: UnsafeBufferPointer<UInt32>) -> UInt64 {
    var key: UInt64 = 0
    var taken = 0
    for scalar in phrase {
      if scalar < 0x80 {
        if taken > 0, !TextScan.isWord(scalar) { break }
        key = key << 21 ^ UInt64(scalar)
        taken += 1
        if taken >= 4 { break }
        continue
      }
      let unspaced = TextScan.isUnspaced(scalar)
      if taken > 0, !TextScan.isWord(scalar) { break }
      key = key << 21 ^ UInt64(scalar)
      taken += unspaced || TextScan.isHangul(scalar) ? 2 : 1
      if taken >= 4 { break }
    }
    return key
  }

  @inline(__always)
  static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - filterBits))
  }

  @inline(__always)
  static func bucket(_ bit: Int) -> Int { bit >> Int(filterBits - bucketBits) }

  /// The key of a word that begins with four letters of ASCII, or of one to three that another byte of ASCII than a figure follows; nil for
  /// others.
  @inline(__always)
  static func plainKey(_ scan: TextScan, _ at: Int, _ end: Int) -> UInt64? {
    guard at &+ 4 <= end else { return nil }
    return plainKey(
      of: UInt32(littleEndian: UnsafeRawBufferPointer(scan.bytes).loadUnaligned(fromByteOffset: at, as: UInt32.self)))
  }

  /// The same for its first four bytes, the first lowest.
  @inline(__always)
  static func plainKey(of word: UInt32) -> UInt64? {
    let lower = word | 0x2020_2020
    let low = lower & 0x7F7F_7F7F
    let letters = (low &+ 0x1F1F_1F1F) & ~(low &+ 0x0505_0505) & ~word & 0x8080_8080
    let (a, b, c, d) = (UInt64(lower & 0xFF), UInt64(lower >> 8 & 0xFF), UInt64(lower >> 16 & 0xFF), UInt64(lower >> 24))
    if letters == 0x8080_8080 { return ((a << 21 ^ b) << 21 ^ c) << 21 ^ d }
    // How many letters stand before the first other byte.
    let count = (~letters & 0x8080_8080).trailingZeroBitCount >> 3
    let next = word >> UInt32(count &* 8) & 0xFF
    guard next < 0x80, next &- 0x30 >= 10 else { return nil }
    switch count {
    case 1: return a
    case 2: return a << 21 ^ b
    case 3: return (a << 21 ^ b) << 21 ^ c
    default: return nil
    }
  }

  /// The second half of a tag for the text from `at` on; 0 where the text ends before the eighth scalar.
  @inline(__always)
  static func later(_ scan: TextScan, _ at: Int, _ end: Int) -> UInt32 {
    if at &+ 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawBufferPointer(scan.bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
      if word & 0x8080_8080_8080_8080 == 0 { return later(plain: UInt32(truncatingIfNeeded: word >> 32)) }
    }
    return wideLater(scan, at, end)
  }

  /// The same for the fifth to eighth of eight bytes of ASCII.
  @inline(__always)
  static func later(plain word: UInt32) -> UInt32 {
    // The high bit of each byte that is a capital.
    let capitals = (word &+ 0x3F3F_3F3F) & ~(word &+ 0x2525_2525) & 0x8080_8080
    let lower = word | capitals >> 2
    let (a, b, c, d) = (UInt64(lower & 0xFF), UInt64(lower >> 8 & 0xFF), UInt64(lower >> 16 & 0xFF), UInt64(lower >> 24))
    return mixed(((a << 16 ^ b) << 16 ^ c) << 16 ^ d)
  }

  static func wideLater(_ scan: TextScan, _ at: Int, _ end: Int) -> UInt32 {
    var later: UInt64 = 0
    var place = at
    for number in 0..<8 {
      guard place < end else { return 0 }
      let (scalar, length) = scan.folded(at: place)
      if number >= 4 { later = later << 16 ^ UInt64(scalar) }
      place &+= length
    }
    return mixed(later)
  }

  /// Sixteen bits of a hash, never 0.
  @inline(__always)
  static func mixed(_ scalars: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (scalars &* 0x9E37_79B9_7F4A_7C15) >> 48) | 1
  }
}
