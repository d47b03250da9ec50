/// The hashes by which phrases are told apart: of their first four scalars, and of the next four.
extension PhraseIndex {
  /// The place in `longer` of a phrase's two hashes.
  @inline(__always)
  static func bit(_ hash: Int, _ later: UInt32) -> Int {
    (hash ^ Int(truncatingIfNeeded: later &* 0x9E37)) & (1 << Int(filterBits) - 1)
  }

  /// The key of what begins at a place, a phrase or text: its first four scalars, or those up to the end of its first word; two of Hangul
  /// and where words are not spaced. And the end of those scalars, where they are not all plain.
  @inline(__always)
  static func key(_ scan: TextScan, _ at: Int, _ end: Int) -> (key: UInt64, end: Int) {
    if let plain = plainKey(scan, at, end) { return (plain, at) }
    var key: UInt64 = 0
    var taken = 0
    var place = at
    while place < end, taken < 4 {
      let byte = scan.bytes[place]
      if byte < 0x80 {
        let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if taken > 0, !TextScan.isWord(UInt32(folded)) { break }
        key = key << 21 ^ UInt64(folded)
        taken &+= 1
        place &+= 1
        continue
      }
      let (scalar, length) = scan.folded(at: place)
      if taken > 0, !TextScan.isWord(scalar) { break }
      key = key << 21 ^ UInt64(scalar)
      taken &+= scalar >= 0xE00 && (TextScan.isUnspaced(scalar) || TextScan.isHangul(scalar)) ? 2 : 1
      place &+= length
    }
    return (key, place)
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

  /// A phrase's tag: its hash, and 16 bits of a hash of its fifth to eighth scalar, 0 where it has fewer.
  @inline(__always)
  static func tag(_ hash: Int, _ later: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: hash << 16) | later }

  /// The tag of a phrase.
  static func tag(of entry: LexiconEntry, in lists: [StaticString]) -> UInt32 {
    let scan = TextScan(lists[Int(entry.list)])
    let (start, end) = (Int(entry.phrase.start), Int(entry.phrase.end))
    return tag(hash(key(scan, start, end).key), later(scan, start, end))
  }

  /// The place in `longer` of a phrase's tag.
  @inline(__always)
  static func bit(_ tag: UInt32) -> Int { bit(Int(tag >> 16), tag & 0xFFFF) }

  /// The second half of the tag of what begins at a place; 0 where the text ends before the eighth scalar.
  @inline(__always)
  static func later(_ scan: TextScan, _ at: Int, _ end: Int) -> UInt32 {
    // Eight scalars take as many bytes at the least.
    guard at &+ 8 <= end else { return 0 }
    let word = UInt64(littleEndian: UnsafeRawBufferPointer(scan.bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    return word & 0x8080_8080_8080_8080 == 0 ? later(plain: UInt32(truncatingIfNeeded: word >> 32)) : wideLater(scan, at, end)
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
