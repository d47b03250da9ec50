/// Numbers the different values of `class` that a page has: most elements share theirs with others, so that the value is kept once, and
/// what it says is found out once (see `ClassTable`).
struct ClassNumbers: ~Copyable {
  /// Numbers go up to this; a page has a hundred or two, and those beyond are not counted.
  static let most = 1023

  /// Twice as many slots as numbers, as a power of two.
  private static let bits: UInt64 = 11
  /// Slots that are looked at for a value, so that a page of unhappy hashes takes no longer.
  private static let reach = 8

  private struct Known: BitwiseCopyable {
    var hash: UInt64
    var value: Extent
  }

  /// For each hash the number of its value; 0 for none.
  private let slots: UnsafeMutablePointer<UInt16>
  /// By number; values are told apart by a 64-bit hash.
  private var known = Growing<Known>(capacity: 256)
  private let seed = ValueHash.seed

  init() {
    slots = .allocate(capacity: 1 << Int(Self.bits))
    slots.initialize(repeating: 0, count: 1 << Int(Self.bits))
    known.append(Known(hash: 0, value: .empty))
  }

  deinit { slots.deallocate() }

  /// The number of a value and where it is kept: the extent is empty, and to be set, where the value is new, and the number 0 where it is
  /// not counted.
  @inline(__always)
  mutating func find(_ raw: UnsafeBufferPointer<UInt8>) -> (number: UInt16, value: Extent) {
    let hash = ValueHash.of(raw, from: seed)
    let mask = 1 << Int(Self.bits) &- 1
    var slot = Int(truncatingIfNeeded: hash &>> (64 &- Self.bits))
    for _ in 0..<Self.reach {
      let number = slots[slot]
      if number == 0 {
        guard known.count <= Self.most else { return (0, .empty) }
        slots[slot] = UInt16(truncatingIfNeeded: known.count)
        known.append(Known(hash: hash, value: .empty))
        return (slots[slot], .empty)
      }
      let found = known[Int(number)]
      if found.hash == hash { return (number, found.value) }
      slot = (slot &+ 1) & mask
    }
    return (0, .empty)
  }

  /// Says where the value of a number is kept.
  mutating func set(_ number: UInt16, _ value: Extent) { if number > 0 { known[Int(number)].value = value } }
}
