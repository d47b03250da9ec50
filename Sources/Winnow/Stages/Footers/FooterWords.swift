import WinnowBase

/// The words of a text, folded to hashes: case, punctuation and white space do not count, numbers and months' names are slots.
///
/// A number goes on over punctuation of at most two bytes, so that "1,204", "10:22" and "2025-03-04" are one number each. A number right
/// behind a month belongs to its date. A text is read once; `select` then looks at a part of it as if it had been read alone.
struct FooterWords {
  struct Word {
    /// The hash with its numbers taken for slots.
    var slotted: UInt64
    /// The sequence of all words up to this one, as they stand but for their numbers (`FooterWords.joined`).
    var sequence: UInt64 = 0
    /// Where the word stands in the bytes.
    var start: Int32
    var end: Int32
    /// The letters and numbers of the text read so far, this word's among them.
    var characters: Int32
    var isNumber: Bool
    /// Whether it has characters of a script without spaces.
    var isUnspaced: Bool
  }

  /// A word with digits: its hash as it stands, where all others have one hash only.
  private struct Numbered {
    var word: Int
    var plain: UInt64
  }

  /// Texts up to this many bytes have their months' names taken for slots: a line with a date is short.
  static let longestDated = 160
  /// Numbers that are slots; a text with more of them says something with them and keeps its digits.
  static let slots = 2

  /// All words that were read are the first `filled` ones; what stands behind them is room.
  private var words: [Word] = []
  private var filled = 0
  /// The words with digits, in their order.
  private var numbered: [Numbered] = []
  /// Words among which no month is.
  private var monthless = 0..<0
  private var hasNumbers = false
  private var hasUnspaced = false

  /// The words that are selected.
  private(set) var selected = 0..<0
  private var isDated = false
  private(set) var characters = 0
  private(set) var numbers = 0
  /// The hash of the selected words; the low two bits are zero.
  private(set) var key: UInt64 = 0
  /// Whether words are written without spaces between them, so that the ones here are whole clauses.
  private(set) var isUnspaced = false

  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// How many words are selected.
  var count: Int { selected.count }

  /// The hash of a selected word, counted from the first, with numbers and months as slots.
  func slotted(_ place: Int) -> UInt64 {
    let word = words[selected.lowerBound + place]
    return isDated && !word.isNumber && MonthHashes.filter.mayHold(word.slotted) && MonthHashes.table.contains(word.slotted)
      ? Self.month : word.slotted
  }

  /// Makes room for the words of a text of so many bytes; what was read before is forgotten.
  mutating func makeRoom(for bytes: Int) {
    // Two words have something between them.
    let most = bytes / 2 + 1
    guard words.count < most else { return }
    filled = 0
    // Words are bits, each written before it is read.
    words = [Word](unsafeUninitializedCapacity: most) { $1 = most }
  }

  /// Reads the words of a range and selects them all; what was read before is forgotten.
  mutating func read(_ scan: TextScan, _ range: Range<Int>) {
    filled = 0
    monthless = 0..<0
    if !numbered.isEmpty { numbered.removeAll(keepingCapacity: true) }
    (hasNumbers, hasUnspaced) = (false, false)
    makeRoom(for: range.count)
    var at = range.lowerBound
    var characters: Int32 = 0
    while true {
      var count = filled
      at = words.withUnsafeMutableBufferPointer { Self.readLetters(scan.bytes, at, range.upperBound, $0, &count, &characters) }
      filled = count
      if at >= range.upperBound { break }
      at = readMixed(scan, at, range.upperBound, &characters)
    }
    _ = select(range)
  }

  /// Reads words of plain letters, as nearly all are. Returns the start of a word that is none, or the end.
  ///
  /// The ends of words are told for 64 bytes at a time: looking for each from the one before, a word would wait for it.
  private static func readLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int, _ words: UnsafeMutableBufferPointer<Word>, _ filled: inout Int,
    _ characters: inout Int32
  ) -> Int {
    guard from < end, mayEndPlain(bytes[from]), let base = bytes.baseAddress, let room = words.baseAddress else { return from }
    var next = room + filled
    var letters = characters
    var sequence = filled > 0 ? words[filled &- 1].sequence : 0
    defer { (filled, characters) = (next - room, letters) }
    let last = bytes.count &- 16
    var first = from
    var span = from
    while true {
      let ends = PlainLetters.ends(bytes, base, span, end)
      var left = ends.bits
      while left != 0 {
        let at = span &+ left.trailingZeroBitCount
        left &= left &- 1
        let count = at &- first
        if count > 0 {
          let hash = PlainLetters.hash(bytes, base, first, count, last: last)
          letters &+= Int32(truncatingIfNeeded: count)
          sequence = joined(sequence, hash)
          next.initialize(
            to: Word(
              slotted: hash, sequence: sequence, start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: at),
              characters: letters, isNumber: false, isUnspaced: false))
          next += 1
        }
        first = at &+ 1
      }
      if ends.isStopped { return first }
      span &+= PlainLetters.span
      if span > end { return end }
    }
  }

  /// Whether a word of plain letters may end before a byte: a digit or a letter of another kind goes on with it.
  @inline(__always)
  private static func mayEndPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte &- 0x30 >= 10 }

  private mutating func add(_ word: Word) {
    words[filled] = word
    words[filled].sequence = Self.joined(filled > 0 ? words[filled - 1].sequence : 0, word.slotted)
    filled += 1
  }

  /// Reads a word that may hold anything. Returns where it ends, or behind what is no word.
  private mutating func readMixed(_ scan: TextScan, _ first: Int, _ end: Int, _ characters: inout Int32) -> Int {
    var plain = Self.start
    var hasDigits = false
    var word = Word(
      slotted: Self.start, start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: first),
      characters: 0, isNumber: false, isUnspaced: false)
    var letters = LetterHash()
    var isOpen = false
    var afterDigit = false
    var at = first
    while at < end {
      let (scalar, length) = scan.folded(at: at)
      guard TextScan.isWord(scalar) else {
        at &+= length
        break
      }
      let isDigit = TextScan.isDigit(scalar)
      if !isOpen {
        isOpen = true
        word.isNumber = isDigit
      }
      letters.add(scalar)
      plain = Self.mix(plain, scalar)
      if isDigit {
        hasDigits = true
        if !afterDigit { word.slotted = Self.mix(word.slotted, 0x23) }
      } else {
        word.slotted = Self.mix(word.slotted, scalar)
        if TextScan.isUnspaced(scalar) { word.isUnspaced = true }
      }
      if !isDigit || !afterDigit { characters &+= 1 }
      afterDigit = isDigit
      at &+= length
      word.end = Int32(truncatingIfNeeded: at)
    }
    if isOpen {
      // Letters that fold to plain ones are those: a word has one hash, however it is written.
      if let hash = letters.finish() { word.slotted = hash }
      word.characters = characters
      if hasDigits { numbered.append(Numbered(word: filled, plain: plain)) }
      if word.isNumber { hasNumbers = true }
      if word.isUnspaced { hasUnspaced = true }
      add(word)
    }
    return at
  }

  /// Selects the words of a range within what was read. False where the range begins or ends within a word.
  mutating func select(_ range: Range<Int>) -> Bool {
    words.withUnsafeBufferPointer { room in
      let words = UnsafeBufferPointer(rebasing: room[..<filled])
      let startsFirst = words.isEmpty || Int(words[0].start) >= range.lowerBound
      let first = startsFirst ? 0 : Self.firstWord(words, from: range.lowerBound)
      var last = words.count
      if last > first, Int(words[last - 1].end) > range.upperBound { last = Self.firstWord(words, from: range.upperBound) }
      guard first == 0 || Int(words[first - 1].end) <= range.lowerBound,
        last <= first || Int(words[last - 1].end) <= range.upperBound
      else { return false }
      selected = first..<max(first, last)
      isDated = range.count <= Self.longestDated
      characters = selected.isEmpty ? 0 : Int(words[last - 1].characters) - (first > 0 ? Int(words[first - 1].characters) : 0)
      isUnspaced = hasUnspaced && selected.contains { words[$0].isUnspaced }
      numbers = hasNumbers ? Self.numbers(words, selected, isDated) : 0
      let isSlotted = numbers <= Self.slots
      // What is selected is often a part of what was before: that one is looked at for months.
      var mayHaveMonths = isDated && !monthless.contains(selected)
      if mayHaveMonths, !hasNumbers, !Self.mayHoldMonth(words, selected) {
        monthless = selected
        mayHaveMonths = false
      }
      key = isSlotted ? Self.key(words, selected, hasNumbers, months: mayHaveMonths) : plainKey(words)
      return true
    }
  }

  private static func mayHoldMonth(_ words: UnsafeBufferPointer<Word>, _ selected: Range<Int>) -> Bool {
    let filter = MonthHashes.filter
    for i in selected where filter.mayHold(words[i].slotted) { return true }
    return false
  }

  /// The first word that begins at a place or behind it.
  private static func firstWord(_ words: UnsafeBufferPointer<Word>, from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low &+ high) >> 1
      if Int(words[middle].start) < place { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  private static func numbers(_ words: UnsafeBufferPointer<Word>, _ selected: Range<Int>, _ isDated: Bool) -> Int {
    var numbers = 0
    for i in selected where words[i].isNumber && !continues(words, i, selected) {
      let isOfDate =
        isDated && i > selected.lowerBound && !words[i - 1].isNumber && MonthHashes.table.contains(words[i - 1].slotted)
      if !isOfDate { numbers &+= 1 }
    }
    return numbers
  }

  /// Whether a number goes on with the number before it.
  @inline(__always)
  private static func continues(_ words: UnsafeBufferPointer<Word>, _ i: Int, _ selected: Range<Int>) -> Bool {
    i > selected.lowerBound && words[i].isNumber && words[i &- 1].isNumber && words[i].start &- words[i &- 1].end <= 2
  }

  /// The key of words with slots for their numbers and, where they may have `months`, for these.
  private static func key(
    _ words: UnsafeBufferPointer<Word>, _ selected: Range<Int>, _ hasNumbers: Bool, months mayHaveMonths: Bool
  ) -> UInt64 {
    var sequence: UInt64 = 0
    if hasNumbers || mayHaveMonths {
      let months = MonthHashes.table
      for i in selected where !hasNumbers || !continues(words, i, selected) {
        let slotted = words[i].slotted
        sequence = joined(sequence, mayHaveMonths && months.contains(slotted) && !words[i].isNumber ? month : slotted)
      }
    } else if let last = selected.last {
      // Nothing is a slot: what the sequence of all words says of these.
      sequence = words[last].sequence
      if selected.lowerBound > 0 { sequence = sequence &- words[selected.lowerBound &- 1].sequence &* power(selected.count) }
    }
    return finish(sequence ^ start)
  }

  /// The key of the selected words with their digits.
  private func plainKey(_ words: UnsafeBufferPointer<Word>) -> UInt64 {
    var next = numbered.firstSorted { $0.word >= selected.lowerBound }
    var sequence: UInt64 = 0
    for i in selected {
      if next < numbered.count, numbered[next].word == i {
        sequence = Self.joined(sequence, numbered[next].plain)
        next += 1
      } else {
        sequence = Self.joined(sequence, words[i].slotted)
      }
    }
    return Self.finish(sequence ^ Self.start)
  }

  /// A sequence of words with one more at its end: a polynomial, so that a part's value follows from those of two beginnings.
  @inline(__always)
  private static func joined(_ sequence: UInt64, _ word: UInt64) -> UInt64 { sequence &* base &+ word }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func power(_ exponent: Int) -> UInt64 {
    var (result, square, rest) = (UInt64(1), base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* square }
      square = square &* square
      rest >>= 1
    }
    return result
  }

  /// What a month's name folds to.
  static let month: UInt64 = 0x4D4F_4E54_4841_4C4C

  @inline(__always)
  static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }

  /// Takes up to eight letters of a word.
  @inline(__always)
  static func block(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
    let product = (hash ^ letters).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// The hash of a word of plain letters, taken letter by letter.
  struct LetterHash {
    private var hash = FooterWords.start
    private var letters: UInt64 = 0
    private var count: UInt64 = 0
    private var isPlain = true

    mutating func add(_ scalar: UInt32) {
      guard scalar &- 0x61 < 26 else {
        isPlain = false
        return
      }
      letters |= UInt64(scalar) << ((count & 7) << 3)
      count &+= 1
      if count & 7 == 0 {
        hash = FooterWords.block(hash, letters)
        letters = 0
      }
    }

    /// Nil where not all of it was plain letters.
    func finish() -> UInt64? {
      guard isPlain else { return nil }
      return count & 7 == 0 ? hash : FooterWords.block(hash, letters)
    }
  }

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

/// The hashes of the months' names.
private enum MonthHashes {
  /// Tells most words from months at once.
  static let filter = HashFilter(names)
  static let table = HashTable(names)

  private static let names: [UInt64] = MonthNames.all.map { name in
    var letters = FooterWords.LetterHash()
    for scalar in name.unicodeScalars { letters.add(scalar.value) }
    return letters.finish() ?? name.unicodeScalars.reduce(FooterWords.start) { FooterWords.mix($0, $1.value) }
  }
}
