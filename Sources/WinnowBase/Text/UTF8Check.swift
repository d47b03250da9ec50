/// Checks and repairs UTF-8.
public enum UTF8Check {
  /// The index of the first byte that no valid sequence covers, or the count of bytes.
  public static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var at = start
    let count = bytes.count
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        at = ByteScan.firstNonASCII(in: bytes, from: at)
        continue
      }
      if lead &- 0xC2 < 0x1E, at &+ 1 < count, bytes[at &+ 1] & 0xC0 == 0x80 {
        at &+= 2
        continue
      }
      // E1 to EC, EE and EF take any two trails.
      if lead &- 0xE1 < 0x0F, lead != 0xED, at &+ 2 < count, bytes[at &+ 1] & 0xC0 == 0x80, bytes[at &+ 2] & 0xC0 == 0x80 {
        at &+= 3
        continue
      }
      let step = sequence(in: bytes, at: at)
      guard step.isValid else { return at }
      at &+= step.length
    }
    return at
  }

  /// Whether all bytes are valid UTF-8.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { firstInvalid(in: bytes) == bytes.count }

  /// Whether all bytes are valid UTF-8.
  public static func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { isValid($0) } }

  /// The sequence at a byte: its length, or the length of the part of it that one U+FFFD replaces (Unicode 15, table 3-8).
  public static func sequence(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (isValid: Bool, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (true, 1) }
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return (false, 1)
    }
    for place in 1..<length {
      guard offset + place < bytes.count, bytes[offset + place] >= low, bytes[offset + place] <= high else { return (false, place) }
      low = 0x80
      high = 0xBF
    }
    return (true, length)
  }

  /// How many sequences of more than one byte are valid, and how many invalid parts there are.
  static func census(_ bytes: UnsafeBufferPointer<UInt8>) -> (valid: Int, invalid: Int) {
    var valid = 0
    var invalid = 0
    var at = 0
    while true {
      at = ByteScan.firstNonASCII(in: bytes, from: at)
      guard at < bytes.count else { return (valid, invalid) }
      let step = sequence(in: bytes, at: at)
      if step.isValid { valid += 1 } else { invalid += 1 }
      at += step.length
    }
  }
}
