/// Code points as the reader needs them: decoded without copying, classed by script, folded by case.
enum Letter {
  enum Class: UInt8 {
    case lower, upper, uncased, han, kana, hangul, digit, space, ignored, other
  }

  /// Decodes the code point at `index` and says how many bytes it takes; a stray byte reads as U+FFFD, one byte long.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let left = bytes.count - index
    if first >= 0xC2, first < 0xE0, left > 1, isTail(bytes[index + 1]) {
      return ((UInt32(first) & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    }
    if first >= 0xE0, first < 0xF0, left > 2, isTail(bytes[index + 1]), isTail(bytes[index + 2]),
      first != 0xE0 || bytes[index + 1] >= 0xA0, first != 0xED || bytes[index + 1] < 0xA0
    {
      return ((UInt32(first) & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
    }
    if first >= 0xF0, first < 0xF5, left > 3, isTail(bytes[index + 1]), isTail(bytes[index + 2]), isTail(bytes[index + 3]),
      first != 0xF0 || bytes[index + 1] >= 0x90, first != 0xF4 || bytes[index + 1] < 0x90
    {
      let high = (UInt32(first) & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
      return (high | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F, 4)
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  @inline(__always)
  static func classOf(_ s: UInt32) -> Class {
    if s &- 0x61 < 26 { return .lower }
    if s &- 0x41 < 26 { return .upper }
    if s < 0x80 {
      if s == 0x20 { return .space }
      if s &- 0x30 < 10 { return .digit }
      if s < 0x20 { return s == 0x09 || s == 0x0A || s == 0x0D ? .space : .ignored }
      return s == 0x7F ? .ignored : .other
    }
    if s < 0x800 { return Class(rawValue: UInt8(truncatingIfNeeded: twoBytes[Int(s) &- 0x80] & 0xF)) ?? .other }
    return classOfWide(s)
  }

  /// U+0080 to U+07FF, which most letters beyond ASCII are among, folded; the low four bits are their class.
  private static let twoBytes: [UInt16] = (0x80..<0x800).map { s in
    UInt16(truncatingIfNeeded: foldWide(s) << 4) | UInt16(classOfWide(s).rawValue)
  }

  private static func classOfWide(_ s: UInt32) -> Class {
    // WeChat's 作者丨王小明 has a letter for a bar.
    if s &- 0x4E00 < 0x5200 { return s == 0x4E28 ? .other : .han }
    if s &- 0xAC00 < 0x2BA4 { return .hangul }
    switch s {
    case 0x80...0x9F, 0xAD: return .ignored
    case 0xA0: return .space
    case 0xAA, 0xB5, 0xBA: return .lower
    case 0xC0...0xDE: return s == 0xD7 ? .other : .upper
    case 0xDF...0xFF: return s == 0xF7 ? .other : .lower
    case 0x100...0x17F: return foldWide(s) != s ? .upper : .lower
    case 0x180...0x24F: return foldWide(s) != s ? .upper : .lower
    case 0x250...0x2AF: return .lower
    case 0x300...0x36F: return .lower
    // The sigma at the end of a word folds to the other one, but is small.
    case 0x370...0x3FF: return foldWide(s) != s && s != 0x3C2 ? .upper : .lower
    case 0x400...0x52F: return foldWide(s) != s ? .upper : .lower
    case 0x531...0x556: return .upper
    case 0x561...0x587: return .lower
    case 0x591...0x5C7, 0x5D0...0x5F4: return .uncased
    case 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: return .ignored
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: return .other
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0x610...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return .uncased
    case 0x964, 0x965: return .other
    case 0x900...0x1FFF: return s >= 0x1100 && s < 0x1200 ? .hangul : s >= 0x1E00 && s < 0x1F00 ? latinExtra(s) : .uncased
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: return .han
    case 0x3041...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
    case 0xAC00...0xD7A3, 0x3131...0x318E: return .hangul
    case 0xFF10...0xFF19: return .digit
    case 0xFF21...0xFF3A: return .upper
    case 0xFF41...0xFF5A: return .lower
    default: return .other
    }
  }

  private static func latinExtra(_ s: UInt32) -> Class { foldWide(s) != s ? .upper : .lower }

  /// Lower case of `s`, and full-width Latin as plain Latin. One code point in, one out: enough to compare words.
  @inline(__always)
  static func fold(_ s: UInt32) -> UInt32 {
    if s < 0x80 { return s &- 0x41 < 26 ? s + 32 : s }
    return s < 0x800 ? UInt32(twoBytes[Int(s) &- 0x80] >> 4) : foldWide(s)
  }

  private static func foldWide(_ s: UInt32) -> UInt32 {
    // Scripts without capitals.
    if s &- 0x590 < 0x1870 || s &- 0x2100 < 0xDD00 { return s }
    switch s {
    case 0xC0...0xDE: return s == 0xD7 ? s : s + 32
    case 0x130: return 0x69
    case 0x131: return 0x69
    case 0x178: return 0xFF
    case 0x100...0x137, 0x14A...0x177: return s | 1
    case 0x139...0x148, 0x179...0x17E: return s & 1 == 1 ? s + 1 : s
    case 0x1A0, 0x1A2, 0x1A4, 0x1AF, 0x1B5: return s == 0x1AF ? 0x1B0 : s == 0x1B5 ? 0x1B6 : s + 1
    case 0x1CD...0x1DC: return s & 1 == 1 ? s + 1 : s
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: return s | 1
    case 0x386: return 0x3AC
    case 0x388...0x38A: return s + 37
    case 0x38C: return 0x3CC
    case 0x38E, 0x38F: return s + 63
    case 0x391...0x3AB: return s + 32
    case 0x3C2: return 0x3C3
    case 0x410...0x42F: return s + 32
    case 0x400...0x40F: return s + 80
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return s | 1
    case 0x531...0x556: return s + 48
    case 0x1E00...0x1EFF: return s >= 0x1E96 && s <= 0x1E9F ? s : s | 1
    case 0x2019, 0x2018, 0x02BC: return 0x27
    case 0xFF21...0xFF3A: return s - 0xFF21 + 0x61
    case 0xFF41...0xFF5A: return s - 0xFF41 + 0x61
    case 0xFF10...0xFF19: return s - 0xFF10 + 0x30
    default: return s
    }
  }

  /// Upper case of one folded code point, for names given in capitals.
  static func raise(_ s: UInt32) -> UInt32 {
    switch s {
    case 0x61...0x7A: return s - 32
    case 0xE0...0xFE: return s == 0xF7 ? s : s - 32
    case 0xFF: return 0x178
    case 0x100...0x137, 0x14A...0x177: return s & ~1
    case 0x139...0x148, 0x179...0x17E: return s & 1 == 0 ? s - 1 : s
    case 0x3AC: return 0x386
    case 0x3B1...0x3CB: return s == 0x3C2 ? s : s - 32
    case 0x430...0x44F: return s - 32
    case 0x450...0x45F: return s - 80
    case 0x1E00...0x1EFF: return s & ~1
    default: return s
    }
  }
}

/// The running hash of a word; words are compared by hash alone.
struct WordHash {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3 }

  @inline(__always)
  var finished: UInt64 {
    var h = value
    h ^= h >> 32
    h = h &* 0x9E37_79B9_7F4A_7C15
    return h ^ (h >> 29)
  }

  /// The hash of a phrase that goes on with one more word.
  @inline(__always)
  static func phrase(_ first: UInt64, _ next: UInt64) -> UInt64 {
    let h = (first ^ (next &+ 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return h ^ (h >> 32)
  }

  /// Marks a hash as that of a spelling in its exact letter case.
  static let exactSalt: UInt64 = 0xA5A5_5A5A_1234_8765
}
