/// Remembers what was found in short runs of bytes that come again and again, such as the classes of a page's elements.
///
/// One entry a slot, the newest wins; bytes are told apart by a 64-bit hash.
final class ValueCache<Value: BitwiseCopyable>: @unchecked Sendable {
  private let bits: UInt64
  private let start: UInt64

  private struct Slot {
    /// No key is 0: a value counts where its key is set.
    var key: UInt64 = 0
    var value: Value?
  }

  // Memory of its own: an array would be looked at for whether it is shared each time that it is asked.
  private let slots: UnsafeMutablePointer<Slot>

  /// An empty cache of so many slots, as a power of two, whose hashes begin at a number. Defaults: 2¹⁰, one number for the process.
  init(bits: UInt64 = 10, from start: UInt64 = ValueHash.seed) {
    self.bits = bits
    self.start = start
    slots = .allocate(capacity: 1 << Int(bits))
    slots.initialize(repeating: Slot(), count: 1 << Int(bits))
  }

  deinit { slots.deallocate() }

  /// What `make` finds in the bytes, asked anew only where they are not remembered.
  @inline(__always)
  func value(of bytes: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let key = ValueHash.of(bytes, from: start)
    let slot = slots + Int(truncatingIfNeeded: key &>> (64 &- bits))
    if slot.pointee.key == key, let value = slot.pointee.value { return value }
    let value = make(bytes)
    slot.pointee = Slot(key: key, value: value)
    return value
  }
}

/// Hashes of short runs of bytes.
enum ValueHash {
  /// Where hashes begin in this process: no page can be written so that its values are taken for those of another page.
  static let seed = UInt64.random(in: .min ... .max)

  /// A hash of 64 bits, never 0, that begins at a number.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, from start: UInt64) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: bytes.count) &+ start
    var at = 0
    while at &+ 8 <= raw.count {
      hash = Self.mixed(hash, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at &+= 8
    }
    // The last eight bytes once more, in part.
    if at < raw.count, raw.count >= 8 {
      return Self.mixed(hash, raw.loadUnaligned(fromByteOffset: raw.count &- 8, as: UInt64.self)) | 1
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at &+= 1
    }
    return Self.mixed(hash, rest) | 1
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }
}
