/// Hexadecimal digits as ASCII bytes.
public enum HexDigit {
  /// The lower-case digit of the low four bits of `value`.
  @inline(__always)
  public static func lowercase(_ value: UInt8) -> UInt8 {
    let digit = value & 15
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }

  /// The upper-case digit of the low four bits of `value`.
  @inline(__always)
  public static func uppercase(_ value: UInt8) -> UInt8 {
    let digit = value & 15
    return digit < 10 ? 0x30 + digit : 0x37 + digit
  }

  /// The value of an ASCII digit, 0 to 15; nil for any other byte.
  @inline(__always)
  public static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Bytes as lower-case digits, two a byte.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { digits in
      var at = 0
      for byte in bytes {
        digits[at] = lowercase(byte >> 4)
        digits[at + 1] = lowercase(byte)
        at += 2
      }
      return at
    }
  }
}
