internal import Glibc

/// Scans over bytes, eight or sixteen at a time.
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

  /// The index of the first byte from `start` on that JSON wants escaped in a string, or the count of bytes.
  @inline(__always)
  public static func firstJSONSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = ByteBlock.first(from: start, to: bytes.count) { ByteBlock(bytes, $0).jsonSpecials }
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
    var at = ByteBlock.first(from: start, to: bytes.count) { ByteBlock(bytes, $0).lie(in: 0...0x1F) }
    while at < bytes.count, bytes[at] >= 0x20 { at &+= 1 }
    return at
  }

  /// How many bytes are control bytes that no text has: all below U+0020 but tab, line feed, form feed, carriage return and escape.
  public static func countOddControls(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count {
      // Most texts have none: they are looked over a block at a time.
      at = ByteBlock.first(from: at, to: bytes.count) {
        let block = ByteBlock(bytes, $0)
        return block.lie(in: 0...0x08) .| block.equal(to: 0x0B) .| block.lie(in: 0x0E...0x1A) .| block.lie(in: 0x1C...0x1F)
      }
      // A block that has one, or the last bytes, one by one.
      let end = min(bytes.count, at &+ 16)
      while at < end {
        if bytes[at] < 0x20 { count &+= Int(truncatingIfNeeded: 0xF7FF_C9FF >> UInt64(bytes[at]) & 1) }
        at &+= 1
      }
    }
    return count
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
    while at &+ 64 <= bytes.count {
      if ByteBlock.isBeyondASCII(bytes, at) { break }
      at &+= 64
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
