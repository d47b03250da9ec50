/// A range of internet addresses in CIDR notation, such as `10.0.0.0/8`, `127.0.0.1` or `fd00::/8`.
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
  /// The first address, 4 or 16 bytes.
  let base: [UInt8]
  /// How many leading bits count.
  let bits: Int

  /// Reads `ADDRESS` or `ADDRESS/BITS`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2F, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let base = NetworkAddress(text: String(decoding: first, as: UTF8.self))?.bytes else {
      return nil
    }
    self.base = base
    guard parts.count == 2 else {
      bits = base.count &* 8
      return
    }
    guard let bits = Int(String(decoding: parts[1], as: UTF8.self)), (0...base.count &* 8).contains(bits) else { return nil }
    self.bits = bits
  }

  init(_ base: [UInt8], _ bits: Int) {
    self.base = base
    self.bits = bits
  }

  public var description: String { "\(NetworkAddress(bytes: base).text)/\(bits)" }

  /// Whether the address lies in the range. A range of one family holds no address of the other.
  func contains(_ address: [UInt8]) -> Bool {
    guard address.count == base.count else { return false }
    var left = bits
    for (a, b) in zip(address, base) {
      if left <= 0 { return true }
      let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
      if a & mask != b & mask { return false }
      left -= 8
    }
    return true
  }
}
