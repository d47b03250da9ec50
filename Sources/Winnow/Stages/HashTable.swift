/// Values by 64-bit hash, for tables that are built once and asked often: open addressing in one flat array, the hash taken as it is.
/// A hash of zero is never found.
struct HashTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var value: Value?
  }

  private let slots: [Slot]
  private let shift: UInt64

  /// A table of the dictionary's entries, at most half full.
  init(_ entries: [UInt64: Value]) {
    var bits: UInt64 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    shift = 64 - bits
    var slots = [Slot](repeating: Slot(key: 0, value: nil), count: 1 << Int(bits))
    for (key, value) in entries where key != 0 {
      var slot = Self.slot(key, shift)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(key: key, value: value)
    }
    self.slots = slots
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  @inline(__always)
  subscript(_ key: UInt64) -> Value? {
    var slot = Self.slot(key, shift)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }
}

extension HashTable where Value == Bool {
  /// A table that says true for each of the hashes.
  init(_ hashes: some Sequence<UInt64>) {
    self.init(Dictionary(hashes.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { self[key] != nil }
}
