/// Values by 64-bit hash, for tables that are built once and asked often: open addressing in one flat array, the hash taken as it is.
/// A hash of zero is never found.
struct HashTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var value: Value?
  }

  private var slots: [Slot]
  /// Four bits for each slot, chosen by two more bits of the hash: where none is set for a hash it has no value. They stay in the cache,
  /// where the slots do not, and most of what is asked for is not there.
  private var marks: [UInt64]
  /// How far a mixed hash is shifted to give the place of its mark, a quarter of which is its slot.
  private var shift: UInt64
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// An empty table with room for so many entries; with more it grows. It is at most half full.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 62 - bits
    slots = [Slot](repeating: Slot(key: 0, value: nil), count: 1 << Int(bits))
    marks = [UInt64](repeating: 0, count: slots.count / 16)
  }

  /// A table of the dictionary's entries.
  init(_ entries: [UInt64: Value]) {
    self.init(capacity: entries.count)
    for (key, value) in entries { update(key, value) { $0 = value } }
  }

  /// Changes the value of a key; one that is not there yet begins with `first`.
  mutating func update(_ key: UInt64, _ first: @autoclosure () -> Value, _ change: (inout Value) -> Void) {
    guard key != 0 else { return }
    if (count + 1) * 2 > slots.count { grow() }
    let mark = Self.mark(key, shift)
    marks[mark >> 6] |= 1 &<< UInt64(mark & 63)
    var slot = mark >> 2
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    var value = slots[slot].value ?? first()
    change(&value)
    if slots[slot].key == 0 { count += 1 }
    slots[slot] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, value: nil), count: old.count * 2)
    marks = [UInt64](repeating: 0, count: slots.count / 16)
    shift -= 1
    for entry in old where entry.key != 0 {
      let mark = Self.mark(entry.key, shift)
      marks[mark >> 6] |= 1 &<< UInt64(mark & 63)
      var slot = mark >> 2
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  @inline(__always)
  private static func mark(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// Where a hash's value begins to be looked for; nil where it has none.
  @inline(__always)
  private func slot(_ key: UInt64) -> Int? {
    let mark = Self.mark(key, shift)
    return marks[mark >> 6] &>> UInt64(mark & 63) & 1 == 0 ? nil : mark >> 2
  }

  @inline(__always)
  subscript(_ key: UInt64) -> Value? {
    guard var slot = slot(key) else { return nil }
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }
}

extension HashTable {
  /// Whether a hash has a value.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    guard var slot = slot(key) else { return false }
    while slots[slot].key != 0 {
      if slots[slot].key == key { return true }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return false
  }
}

extension HashTable where Value == Bool {
  /// A table that says true for each of the hashes.
  init(_ hashes: some Sequence<UInt64>) {
    self.init(capacity: hashes.underestimatedCount)
    for hash in hashes { insert(hash) }
  }

  mutating func insert(_ hash: UInt64) { update(hash, true) { _ in } }
}

/// A bit for each of 32,768 places of hashes: what stands at an empty one is not among them.
struct HashFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 512)

  init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes { bits[Self.row(hash)] |= 1 &<< (hash & 63) }
  }

  /// Whether a hash may be among those of the filter; where it is, always.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { bits[Self.row(hash)] &>> (hash & 63) & 1 != 0 }

  @inline(__always)
  private static func row(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6 & 511) }
}

/// FNV-1a over bytes, the hash by which short words are kept and found.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }
}

/// A set of words that is asked with bytes; a word is told from others by its hash alone.
struct WordSet: Sendable {
  private let table: HashTable<Bool>

  init(_ words: some Sequence<String>) { table = HashTable(words.map { WordHash.of($0) }) }

  @inline(__always)
  func contains(_ bytes: some Sequence<UInt8>) -> Bool { table.contains(WordHash.of(bytes)) }

  @inline(__always)
  func contains(hash: UInt64) -> Bool { table.contains(hash) }

  /// Whether one of a text's words, as spaces part them, is in the set.
  func containsWord(of text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var hash = WordHash()
      var isInWord = false
      for byte in bytes {
        if byte == 0x20 {
          if isInWord, table.contains(hash.value) { return true }
          hash = WordHash()
          isInWord = false
        } else {
          hash.add(byte)
          isInWord = true
        }
      }
      return isInWord && table.contains(hash.value)
    }
  }
}
