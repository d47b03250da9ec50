/// A fast 64-bit hash of bytes that is the same on every machine and in every run. It is no defence against forgery.
///
/// Bytes are taken in blocks of 32, the last one filled up with zeros. Each half of a block, as two little-endian words, is mixed
/// into its lane by a multiplication of 64 by 64 bits whose two halves are folded with exclusive or (the idea of wyhash and its
/// kin). The end mixes both lanes and the length. Equal bytes give equal hashes however they are cut into updates.
public struct Hash64: Sendable {
  // Odd constants with bits set evenly: the fractional parts of the golden ratio and of the square roots of 2, 3 and 5.
  private static let k0: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let k1: UInt64 = 0x6A09_E667_F3BC_C909
  private static let k2: UInt64 = 0xBB67_AE85_84CA_A73B
  private static let k3: UInt64 = 0x3C6E_F372_FE94_F82B

  private var laneA: UInt64
  private var laneB: UInt64
  private var length: UInt64 = 0
  private var pending: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// A hash that has seen nothing. Different seeds give unrelated hashes.
  public init(seed: UInt64 = 0) {
    laneA = Self.fold(seed ^ Self.k0, Self.k2) ^ Self.k1
    laneB = laneA ^ Self.k3
  }

  /// The hash of bytes.
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = Hash64(seed: seed)
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of bytes.
  public static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 { bytes.withUnsafeBufferPointer { of($0, seed: seed) } }

  /// The hash of bytes.
  public static func of(_ bytes: ArraySlice<UInt8>, seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBufferPointer { of($0, seed: seed) }
  }

  /// The hash of the UTF-8 bytes of a text.
  public static func of(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0, seed: seed) }
  }

  /// Takes more bytes.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var rest = UnsafeRawBufferPointer(start: base, count: bytes.count)
    let held = Int(truncatingIfNeeded: length & 31)
    length &+= UInt64(truncatingIfNeeded: bytes.count)
    if held > 0 {
      let taken = min(32 - held, rest.count)
      fill(from: held, UnsafeRawBufferPointer(rebasing: rest[..<taken]))
      guard held + taken == 32 else { return }
      mixPending()
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
    }
    var at = 0
    while at &+ 32 <= rest.count {
      mix(
        UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: at, as: UInt64.self)),
        UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)),
        UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: at &+ 16, as: UInt64.self)),
        UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: at &+ 24, as: UInt64.self)))
      at &+= 32
    }
    if at < rest.count { fill(from: 0, UnsafeRawBufferPointer(rebasing: rest[at...])) }
  }

  /// Takes more bytes.
  public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  /// Takes the eight little-endian bytes of a number.
  public mutating func update(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { update($0.bindMemory(to: UInt8.self)) }
  }

  /// The hash of everything so far. The hash can go on.
  public func finish() -> UInt64 {
    var end = self
    if length & 31 != 0 { end.mixPending() }
    let mixed = Self.fold(end.laneA ^ Self.k2 ^ length, end.laneB ^ Self.k3)
    return Self.fold(mixed ^ Self.k0, end.laneA &+ end.laneB ^ Self.k1)
  }

  private mutating func fill(from held: Int, _ bytes: UnsafeRawBufferPointer) {
    withUnsafeMutableBytes(of: &pending) { block in
      UnsafeMutableRawBufferPointer(rebasing: block[held...]).copyMemory(from: bytes)
    }
  }

  private mutating func mixPending() {
    mix(
      UInt64(littleEndian: pending.0), UInt64(littleEndian: pending.1), UInt64(littleEndian: pending.2),
      UInt64(littleEndian: pending.3))
    pending = (0, 0, 0, 0)
  }

  // The lane is added to its own product, so that a factor that happens to be zero cannot wipe out what came before.
  @inline(__always)
  private mutating func mix(_ w0: UInt64, _ w1: UInt64, _ w2: UInt64, _ w3: UInt64) {
    laneA = Self.fold(w0 ^ Self.k0, w1 ^ laneA) &+ (laneA << 23 | laneA >> 41)
    laneB = Self.fold(w2 ^ Self.k1, w3 ^ laneB) &+ (laneB << 29 | laneB >> 35)
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
