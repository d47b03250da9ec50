import WinnowBase

/// Character references as browsers read them: with or without a semicolon, numbers in the C1 range as windows-1252.
enum HTMLReferences {
  /// Reads the reference that starts at `bytes[start]`, an ampersand.
  /// - Returns: the scalars' value (0 when it is none) and how many bytes it takes.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool) -> (scalar: UInt32, length: Int) {
    var i = start + 1
    guard i < bytes.count else { return (0, 0) }
    if bytes[i] == 0x23 {
      i += 1
      var value: UInt32 = 0
      var digits = 0
      if i < bytes.count, bytes[i] | 0x20 == 0x78 {
        i += 1
        while i < bytes.count, let digit = hex(bytes[i]) {
          value = min(value &* 16 &+ digit, 0x11_0000)
          digits += 1
          i += 1
        }
      } else {
        while i < bytes.count, bytes[i] &- 0x30 < 10 {
          value = min(value &* 10 &+ UInt32(bytes[i] &- 0x30), 0x11_0000)
          digits += 1
          i += 1
        }
      }
      guard digits > 0 else { return (0, 0) }
      if i < bytes.count, bytes[i] == 0x3B { i += 1 }
      return (scalar(value), i - start)
    }
    let nameStart = i
    while i < bytes.count, i - nameStart < longestName, isAlphanumeric(bytes[i]) { i += 1 }
    guard i > nameStart, let base = bytes.baseAddress else { return (0, 0) }
    if i < bytes.count, bytes[i] == 0x3B {
      let value = named.value(base + nameStart, i - nameStart)
      return value == 0 ? (0, 0) : (value & ~HTMLEntityTable.bare, i + 1 - start)
    }
    // Without a semicolon only the old Latin-1 names count, the longest that fits, and in attributes never before a letter or `=`.
    var length = min(i - nameStart, 6)
    while length >= 2 {
      let value = named.value(base + nameStart, length)
      if value >= HTMLEntityTable.bare {
        let next = nameStart + length
        if inAttribute, next < bytes.count, isAlphanumeric(bytes[next]) || bytes[next] == 0x3D { return (0, 0) }
        return (value & ~HTMLEntityTable.bare, length + 1)
      }
      length -= 1
    }
    return (0, 0)
  }

  @inline(__always)
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func hex(_ byte: UInt8) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80...0x9F: windows1252[Int(value - 0x80)]
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 1...8, 0xB, 0xE...0x1F, 0x7F: 0x20
    default: value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
    0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let named = HTMLEntityTable()

  /// `CounterClockwiseContourIntegral`.
  private static let longestName = 31
}
