internal import CScans
import WinnowBase

/// How much a run of text says, whatever its script.
struct TextMeasure {
  /// Sorts of bytes that stand in a text. What asks a text for more asks these first.
  struct Signs: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// A figure of ASCII.
    static let figure = Signs(rawValue: 1)
    /// A `k` behind an `o`, a `z` or a `u`, in either case: `cookie` has one, and its like in other languages.
    static let cookie = Signs(rawValue: 2)
    static let colon = Signs(rawValue: 4)
    /// A byte beyond ASCII.
    static let wide = Signs(rawValue: 8)
    /// What may stand in a text that nobody has looked at.
    static let any: Signs = [.figure, .cookie, .colon, .wide]
  }

  /// Letters and digits of alphabets count one each with the spaces between them; ideographs, kana and the letters of scripts without
  /// spaces count for what they stand for in an alphabet.
  var weight: Float = 0
  /// Marks that end or divide sentences.
  var commas: Int32 = 0
  var endsSentence = false
  var signs: Signs = []

  init(_ bytes: ArraySlice<UInt8>) { self = bytes.withUnsafeBufferPointer { TextMeasure($0) } }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var plain: Int32 = 0
    var dense: Int32 = 0
    var commas: Int32 = 0
    // The marks of figures, of such a `k` and of colons, and whether a byte is beyond ASCII.
    var (figures, letters, colons): (UInt64, UInt64, UInt64) = (0, 0, 0)
    // The signs of whole blocks.
    var blocks: UInt32 = 0
    var isWide = false
    let count = bytes.count
    var i = 0

    /// Counts what stands in eight bytes of ASCII from a place on, or in fewer with zeros behind them.
    @inline(__always)
    func add(_ word: UInt64, at start: Int) {
      let spaces = ByteScan.ascii(word, equalTo: 0x20)
      let k = ByteScan.ascii(word | ByteScan.cases, equalTo: 0x6B)
      if k != 0 {
        let last = start > 0 && bytes[start &- 1] < 0x80 ? bytes[start &- 1] : 0
        let before = word << 8 | UInt64(last) | ByteScan.cases
        letters |=
          k
          & (ByteScan.ascii(before, equalTo: 0x6F) | ByteScan.ascii(before, equalTo: 0x7A)
            | ByteScan.ascii(before, equalTo: 0x75))
      }
      guard ByteScan.ascii(word, below: 0x40) != spaces else { return }
      // Commas, semicolons, and points before a space.
      let next = start &+ 8 < count ? bytes[start &+ 8] : 0
      let behind = spaces >> 8 | (next == 0x20 ? 1 << 63 : 0)
      let marks =
        ByteScan.ascii(word, equalTo: 0x2C) | ByteScan.ascii(word, equalTo: 0x3B) | ByteScan.ascii(word, equalTo: 0x2E) & behind
      commas &+= Int32(truncatingIfNeeded: ByteScan.count(marks))
      figures |= ByteScan.ascii(word, below: 0x3A) & ~ByteScan.ascii(word, below: 0x30)
      colons |= ByteScan.ascii(word, equalTo: 0x3A)
    }

    while i < count {
      // Blocks of ASCII, then eight bytes of it at a time: most words of most texts.
      if i &+ 16 <= count, let base = bytes.baseAddress {
        let measure = winnow_measure_ascii(base, Int64(i), Int64(count))
        plain &+= Int32(truncatingIfNeeded: Int(measure.end) &- i)
        commas &+= measure.commas
        blocks |= measure.signs
        i = Int(measure.end)
      }
      while i &+ 8 <= count {
        let word = ByteScan.word(bytes, i)
        guard word & ByteScan.tops == 0 else { break }
        add(word, at: i)
        i &+= 8
        plain &+= 8
      }
      guard i < count else { break }
      // What stands before the next byte beyond ASCII or before the end.
      let word = i &+ 8 <= count ? ByteScan.word(bytes, i) : ByteScan.tail(bytes, i)
      let wide = word & ByteScan.tops
      guard wide != 0 else {
        plain &+= Int32(truncatingIfNeeded: count &- i)
        add(word, at: i)
        break
      }
      let length = wide.trailingZeroBitCount >> 3
      if length > 0 {
        plain &+= Int32(truncatingIfNeeded: length)
        // A point before such a byte is none before a space.
        add(word & (1 << UInt64(length &* 8) &- 1), at: i)
        i &+= length
      }
      isWide = true
      let byte = bytes[i]
      if byte < 0xE0 {
        plain &+= 1
        // The Arabic comma and semicolon, the full stop of Urdu and that of Armenian.
        if byte >= 0xD6, i + 1 < count {
          switch (byte, bytes[i + 1]) {
          case (0xD8, 0x8C), (0xD8, 0x9B), (0xDB, 0x94), (0xD6, 0x89): commas &+= 1
          default: break
          }
        }
        i += 2
      } else if byte < 0xF0 {
        // U+1000…U+107F, U+1100…U+137F, U+1780…U+17FF, U+2E80…U+D7FF, U+F900…: no spaces, or a syllable a character. Georgian,
        // Greek with accents and the Latin letters of Vietnamese stand between them.
        let second = i + 1 < count ? bytes[i + 1] : 0
        let isDense: Bool
        if byte >= 0xE3 {
          isDense = byte <= 0xED || (byte == 0xEF && second >= 0xA4)
        } else {
          isDense = byte == 0xE1 && (second <= 0x81 || (second >= 0x84 && second <= 0x8D) || second == 0x9E || second == 0x9F)
        }
        let isThai = byte == 0xE0 && second >= 0xB8
        if isDense {
          dense &+= 1
          if byte == 0xE3, i + 2 < count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x81 || bytes[i + 2] == 0x82 { commas &+= 1 }
          if byte == 0xEF, i + 2 < count, bytes[i + 1] == 0xBC, bytes[i + 2] == 0x8C { commas &+= 1 }
        } else if isThai {
          plain &+= 1
        } else {
          plain &+= 1
          // The danda ends the sentences of northern India.
          if byte == 0xE0, second == 0xA5, i + 2 < count, bytes[i + 2] == 0xA4 { commas &+= 1 }
        }
        i += 3
      } else {
        plain &+= 1
        i += 4
      }
    }
    endsSentence = Self.endsSentence(bytes)
    signs = Signs(rawValue: UInt8(truncatingIfNeeded: blocks))
    if figures != 0 { signs.insert(.figure) }
    if letters != 0 { signs.insert(.cookie) }
    if colons != 0 { signs.insert(.colon) }
    if isWide { signs.insert(.wide) }
    self.commas = commas
    weight = Float(plain) + Float(dense) * 2.6
  }

  private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = bytes.count - 1
    var steps = 0
    while i >= 0, steps < 8 {
      switch bytes[i] {
      case 0x2E, 0x21, 0x3F, 0x3A: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x20: i -= 1
      case 0x80...0xBF:
        var start = i
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let scalar = bytes[start...i].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        switch scalar {
        case 0xE38082, 0xEFBC81, 0xEFBC9F, 0xE280A6, 0xE0A5A4, 0xD89F, 0xDB94, 0xEFBC8E, 0xEFBC9A: return true
        case 0xE0A5A5, 0xD689, 0xCDBE, 0xE1818B, 0xE18DA2, 0xE19F94: return true
        case 0xE2809D, 0xE28099, 0xE2809C, 0xC2BB, 0xE280BA, 0xE3808D, 0xE3808F, 0xEFBC89, 0xE38091: i = start - 1
        default: return false
        }
      default: return false
      }
      steps += 1
    }
    return false
  }
}
