internal import CScans
internal import Glibc

/// Scans over bytes, up to 64 at a time.
public enum ByteScan {
  @inlinable @inline(__always)
  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The top bit of each byte: no other byte of ASCII text has it.
  @inlinable @inline(__always)
  public static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The index of the first byte up to U+0020 from `start` on, or the count of bytes.
  @inlinable @inline(__always)
  public static func firstBlank(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= bytes.count {
      let word = word(bytes, at)
      let blanks = ascii(word & ~tops, below: 0x21) & ~word
      if blanks != 0 { return at &+ blanks.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    guard at < bytes.count else { return at }
    // The zeros behind the last bytes end them.
    let word = tail(bytes, at)
    return at &+ (ascii(word & ~tops, below: 0x21) & ~word).trailingZeroBitCount >> 3
  }

  /// The bit of each byte that parts capitals of ASCII from small letters.
  @inlinable @inline(__always)
  public static var cases: UInt64 { 0x2020_2020_2020_2020 }

  /// The eight bytes from `at` on, the first lowest. The caller has seen that they are there.
  @inlinable @inline(__always)
  public static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    guard let base = bytes.baseAddress else { return 0 }
    return UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
  }

  /// The bytes from `at` on to the end, fewer than eight and one at the least, the first lowest and zeros above them.
  @inlinable @inline(__always)
  public static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    guard let base = bytes.baseAddress else { return 0 }
    let count = bytes.count &- at
    if bytes.count >= 8 { return word(bytes, bytes.count &- 8) >> UInt64(64 &- 8 &* count) }
    let raw = UnsafeRawPointer(base + at)
    if count >= 4 {
      let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(low) | UInt64(high) << UInt64(8 &* count &- 32)
    }
    let middle = count >> 1
    return UInt64(bytes[at]) | UInt64(bytes[at &+ middle]) << UInt64(8 &* middle)
      | UInt64(bytes[at &+ count &- 1]) << UInt64(8 &* count &- 8)
  }

  /// The top bit of each byte that is zero, in any word.
  @inlinable @inline(__always)
  public static func zeros(_ word: UInt64) -> UInt64 { ~(((word & ~tops) &+ ones &* 0x7F) | word) & tops }

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
    guard let base = bytes.baseAddress else { return bytes.count }
    var at = start
    while at &+ 64 <= bytes.count {
      let specials = winnow_json_specials(base + at)
      if specials != 0 { return at &+ specials.trailingZeroBitCount }
      at &+= 64
    }
    at = ByteBlock.first(from: at, to: bytes.count) { ByteBlock(bytes, $0).jsonSpecials }
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
    guard let base = bytes.baseAddress else { return 0 }
    var count = 0
    var at = 0
    while at &+ 64 <= bytes.count {
      var controls = winnow_controls(base + at)
      while controls != 0 {
        count &+= odd(base[at &+ controls.trailingZeroBitCount])
        controls &= controls &- 1
      }
      at &+= 64
    }
    while at < bytes.count {
      if base[at] < 0x20 { count &+= odd(base[at]) }
      at &+= 1
    }
    return count
  }

  /// 1 for a control byte that no text has, 0 for another.
  @inline(__always)
  private static func odd(_ control: UInt8) -> Int { Int(truncatingIfNeeded: 0xF7FF_C9FF >> UInt64(control) & 1) }

  /// The index of the first byte from `start` to `end` that is `. ! ? ( [` or not ASCII, or `end`.
  public static func firstSentenceMark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var at = start
    while at &+ 64 <= min(end, bytes.count) {
      let marks = winnow_sentence_marks(base + at)
      if marks != 0 { return at &+ marks.trailingZeroBitCount }
      at &+= 64
    }
    // The last bytes with some behind them, where there are some.
    if at < end, at &+ 64 <= bytes.count { return min(end, at &+ winnow_sentence_marks(base + at).trailingZeroBitCount) }
    while at < end {
      switch base[at] {
      case 0x2E, 0x21, 0x3F, 0x28, 0x5B, 0x80...0xFF: return at
      default: at &+= 1
      }
    }
    return max(at, end)
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
    guard let base = bytes.baseAddress else { return bytes.count }
    return Int(winnow_ascii_end(base, Int64(start), Int64(bytes.count)))
  }
}
