import WinnowBase

/// The words of a text, folded to hashes: case, punctuation and white space do not count, numbers and months' names are slots.
///
/// A number goes on over punctuation of at most two bytes, so that "1,204", "10:22" and "2025-03-04" are one number each. A number right
/// behind a month belongs to its date.
struct FooterWords {
  struct Word {
    /// The hash with its numbers taken for slots.
    var slotted: UInt64 = FooterWords.start
    /// The hash as it stands.
    var plain: UInt64 = FooterWords.start
    var range: Range<Int>
    var isNumber = false
    /// Whether the number before goes on in this word.
    var continues = false
  }

  /// Texts up to this many bytes have their months' names taken for slots: a line with a date is short.
  static let longestDated = 160
  /// Numbers that are slots; a text with more of them says something with them and keeps its digits.
  static let slots = 2

  private(set) var words: [Word] = []
  private(set) var characters = 0
  private(set) var numbers = 0
  /// Whether words are written without spaces between them, so that the ones here are whole clauses.
  private(set) var isUnspaced = false

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Reads the words of a range; what was read before is forgotten.
  mutating func read(_ scan: TextScan, _ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    (characters, numbers, isUnspaced) = (0, 0, false)
    let isDated = range.count <= Self.longestDated
    var at = range.lowerBound
    var word = Word(range: at..<at)
    var isOpen = false
    var afterDigit = false
    while at < range.upperBound {
      if Self.isLetter(scan.bytes[at]) {
        if !isOpen {
          word = Word(range: at..<at)
          isOpen = true
        }
        afterDigit = false
        let first = word.range.lowerBound
        var (plain, slotted) = (word.plain, word.slotted)
        repeat {
          let letter = UInt32(scan.bytes[at] | 0x20)
          plain = Self.mix(plain, letter)
          slotted = Self.mix(slotted, letter)
          characters &+= 1
          at &+= 1
        } while at < range.upperBound && Self.isLetter(scan.bytes[at])
        (word.plain, word.slotted, word.range) = (plain, slotted, first..<at)
        continue
      }
      let (scalar, length) = scan.folded(at: at)
      if TextScan.isWord(scalar) {
        if !isOpen {
          word = Word(range: at..<at)
          isOpen = true
          afterDigit = false
        }
        let isDigit = TextScan.isDigit(scalar)
        word.plain = Self.mix(word.plain, scalar)
        if isDigit {
          if word.range.isEmpty { word.isNumber = true }
          if !afterDigit { word.slotted = Self.mix(word.slotted, 0x23) }
        } else {
          word.slotted = Self.mix(word.slotted, scalar)
          if TextScan.isUnspaced(scalar) { isUnspaced = true }
        }
        if !isDigit || !afterDigit { characters &+= 1 }
        afterDigit = isDigit
        word.range = word.range.lowerBound..<(at &+ length)
      } else if isOpen {
        end(&word, isDated)
        isOpen = false
      }
      at &+= length
    }
    if isOpen { end(&word, isDated) }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func end(_ word: inout Word, _ isDated: Bool) {
    if word.isNumber {
      if let last = words.last {
        word.continues = last.isNumber && word.range.lowerBound &- last.range.upperBound <= 2
        let isOfDate = last.slotted == Self.month
        if !word.continues, !isOfDate { numbers &+= 1 }
      } else {
        numbers &+= 1
      }
    } else if isDated, MonthHashes.contains(word.slotted) {
      word.slotted = Self.month
    }
    words.append(word)
  }

  /// The hash of all words; the low two bits are zero.
  var key: UInt64 {
    var hash = Self.start
    let isSlotted = numbers <= Self.slots
    for word in words where !isSlotted || !word.continues { hash = Self.step(hash, isSlotted ? word.slotted : word.plain) }
    return Self.finish(hash)
  }

  /// What a month's name folds to.
  static let month: UInt64 = 0x4D4F_4E54_4841_4C4C

  @inline(__always)
  static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }

  @inline(__always)
  static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  static func finish(_ hash: UInt64) -> UInt64 {
    var hash = hash ^ hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    return hash & ~3
  }
}

/// The hashes of the months' names, with a small table of bits before the set so that most words cost one look.
private enum MonthHashes {
  private static let tables: (bits: [UInt64], hashes: Set<UInt64>) = {
    var bits = [UInt64](repeating: 0, count: 128)
    var hashes: Set<UInt64> = []
    for name in MonthNames.all {
      var hash = FooterWords.start
      for scalar in name.unicodeScalars { hash = FooterWords.mix(hash, scalar.value) }
      hashes.insert(hash)
      bits[Int(hash >> 6 & 127)] |= 1 << (hash & 63)
    }
    return (bits, hashes)
  }()

  @inline(__always)
  static func contains(_ hash: UInt64) -> Bool {
    tables.bits[Int(hash >> 6 & 127)] & 1 << (hash & 63) != 0 && tables.hashes.contains(hash)
  }
}
