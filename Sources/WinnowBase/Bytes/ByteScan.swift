internal import Glibc

/// Scans over bytes, eight at a time.
///
/// Eight bytes lie in one 64-bit word; a subtraction that borrows into a byte's top bit marks the byte. A borrow can mark a byte
/// above a true match wrongly, never one below it, so the lowest mark is exact, and on a little-endian machine it is the first.
public enum ByteScan {
  @inlinable @inline(__always)
  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The top bit of each byte: no other byte of ASCII text has it.
  @inlinable @inline(__always)
  public static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The eight bytes from `at` on, the first lowest. The caller has seen that they are there.
  @inlinable @inline(__always)
  public static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    guard let base = bytes.baseAddress else { return 0 }
    return UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  static func marks(_ word: UInt64, equalTo byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  /// The top bit of each byte that equals `byte`, in a word of ASCII, where it is exact.
  @inlinable @inline(__always)
  public static func ascii(_ word: UInt64, equalTo byte: UInt8) -> UInt64 {
    ~((word ^ (ones &* UInt64(byte))) &+ ones &* 0x7F) & tops
  }

  /// The top bit of each byte that is below `byte`, in a word of ASCII.
  @inlinable @inline(__always)
  public static func ascii(_ word: UInt64, below byte: UInt8) -> UInt64 { ~(word &+ ones &* UInt64(0x80 &- byte)) & tops }

  /// How many bytes of a word have their top bit set, of marks as the functions above give them.
  @inlinable @inline(__always)
  public static func count(_ marks: UInt64) -> Int { Int(truncatingIfNeeded: (marks >> 7 &* ones) >> 56) }

  /// Skips runs of eight bytes from `start` on that are plain letters, spaces, commas and full stops and nothing else: where what stands
  /// behind may be of interest.
  @inline(__always)
  public static func pastWords(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= bytes.count {
      let word = word(bytes, at)
      let low = (word | ones &* 0x20) & ~tops
      // The top bit of a byte says that it is a letter.
      let letters = (low &+ ones &* 0x1F) & ~(low &+ ones &* 0x05) & ~word
      let known = letters | isExactly(word, 0x20) | isExactly(word, 0x2C) | isExactly(word, 0x2E)
      if known & tops != tops { return at }
      at &+= 8
    }
    return at
  }

  /// The top bit of each byte that equals `byte`, and of no other.
  @inline(__always)
  private static func isExactly(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return ~(((difference & ~tops) &+ ~tops) | difference) & tops
  }

  /// The index of the first byte from `start` on that JSON wants escaped in a string, or the count of bytes.
  @inline(__always)
  public static func firstJSONSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= bytes.count {
      let word = word(bytes, at)
      let control = (word &- ones &* 0x20) & ~word & tops
      let marks = control | marks(word, equalTo: 0x22) | marks(word, equalTo: 0x5C)
      if marks != 0 { return at &+ marks.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return at }
      at &+= 1
    }
    return at
  }

  /// The index of the first byte below U+0020 from `start` on, or the count of bytes.
  @inline(__always)
  public static func firstControl(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var at = start
    while at &+ 8 <= bytes.count {
      let word = word(bytes, at)
      let marks = (word &- ones &* 0x20) & ~word & tops
      if marks != 0 { return at &+ marks.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < bytes.count, bytes[at] >= 0x20 { at &+= 1 }
    return at
  }

  /// The index of the first byte from `start` on that equals `byte`, or the count of bytes.
  @inline(__always)
  public static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress else { return max(start, bytes.count) }
    guard let found = memchr(base + start, Int32(byte), bytes.count &- start) else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The index of the first byte from `start` on that is not ASCII, or the count of bytes.
  @inline(__always)
  public static func firstNonASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var at = start
    while at &+ 32 <= bytes.count {
      let words = (word(bytes, at) | word(bytes, at &+ 8)) | (word(bytes, at &+ 16) | word(bytes, at &+ 24))
      if words & tops != 0 { break }
      at &+= 32
    }
    while at &+ 8 <= bytes.count {
      let marks = word(bytes, at) & tops
      if marks != 0 { return at &+ marks.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < bytes.count, bytes[at] < 0x80 { at &+= 1 }
    return at
  }
}
