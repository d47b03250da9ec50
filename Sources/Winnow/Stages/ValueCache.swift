/// Remembers what was found in short runs of bytes that come again and again, such as the classes of a page's elements.
///
/// One entry a slot, the newest wins; bytes are told apart by a 64-bit hash.
final class ValueCache<Value: BitwiseCopyable> {
  private static var slots: Int { 1024 }

  // Memory of its own: an array would be looked at for whether it is shared each time that it is asked. A value counts where its key is
  // set, and no key is 0.
  private let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: slots)
  private let values = UnsafeMutablePointer<Value>.allocate(capacity: slots)

  /// An empty cache.
  init() { keys.initialize(repeating: 0, count: Self.slots) }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  /// What `make` finds in the bytes, asked anew only where they are not remembered.
  @inline(__always)
  func value(of bytes: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let key = Self.hash(bytes)
    let slot = Int(truncatingIfNeeded: key >> 54)
    if keys[slot] == key { return values[slot] }
    let value = make(bytes)
    keys[slot] = key
    values[slot] = value
    return value
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: bytes.count) &+ 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at &+ 8 <= raw.count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at &+= 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at &+= 1
    }
    return mixed(hash, rest) | 1
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }
}
