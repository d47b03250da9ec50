import Glibc

/// An IPv4 or IPv6 address, and whether it belongs to the public internet.
struct NetworkAddress: Sendable, Hashable {
  /// 4 or 16 bytes in network order.
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads dotted IPv4 or IPv6 text, the latter with or without brackets.
  init?(text: String) {
    var text = text
    if text.utf8.first == 0x5B, text.utf8.last == 0x5D { text = String(text.dropFirst().dropLast()) }
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: six) { Array($0) }
    } else {
      return nil
    }
  }

  /// Reads what libcurl is about to connect to; nil for a family other than IPv4 and IPv6.
  init?(socketAddress: UnsafeRawPointer, family: Int32, length: Int) {
    if family == AF_INET, length >= MemoryLayout<sockaddr_in>.size {
      let address = socketAddress.loadUnaligned(as: sockaddr_in.self)
      bytes = withUnsafeBytes(of: address.sin_addr) { Array($0) }
    } else if family == AF_INET6, length >= MemoryLayout<sockaddr_in6>.size {
      let address = socketAddress.loadUnaligned(as: sockaddr_in6.self)
      bytes = withUnsafeBytes(of: address.sin6_addr) { Array($0) }
    } else {
      return nil
    }
  }

  /// The usual text form.
  var text: String {
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &buffer, socklen_t(buffer.count)) != nil else { return "?" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether it is globally reachable by the IANA special-purpose registries (RFC 6890 and its successors).
  ///
  /// An IPv6 address that carries an IPv4 one (mapped, NAT64, 6to4) is as public as that one.
  var isPublic: Bool {
    if bytes.count == 4 { return !Self.closedFour.contains { $0.contains(bytes) } }
    guard bytes.count == 16 else { return false }
    if Self.mapped.contains(bytes) || Self.translated.contains(bytes) { return NetworkAddress(bytes: Array(bytes[12...])).isPublic }
    if Self.sixToFour.contains(bytes) { return NetworkAddress(bytes: Array(bytes[2..<6])).isPublic }
    // Global unicast is 2000::/3; whatever lies outside is loopback, local, multicast or not assigned.
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    return !Self.closedSix.contains { $0.contains(bytes) }
  }

  private static let closedFour: [AddressRange] = [
    AddressRange([0, 0, 0, 0], 8),  // this network
    AddressRange([10, 0, 0, 0], 8),  // private
    AddressRange([100, 64, 0, 0], 10),  // carrier-grade NAT
    AddressRange([127, 0, 0, 0], 8),  // loopback
    AddressRange([169, 254, 0, 0], 16),  // link-local, cloud metadata
    AddressRange([172, 16, 0, 0], 12),  // private
    AddressRange([192, 0, 0, 0], 24),  // protocol assignments
    AddressRange([192, 0, 2, 0], 24),  // documentation
    AddressRange([192, 88, 99, 0], 24),  // 6to4 relays, withdrawn
    AddressRange([192, 168, 0, 0], 16),  // private
    AddressRange([198, 18, 0, 0], 15),  // benchmarks
    AddressRange([198, 51, 100, 0], 24),  // documentation
    AddressRange([203, 0, 113, 0], 24),  // documentation
    AddressRange([224, 0, 0, 0], 3),  // multicast, reserved, broadcast
  ]
  private static let mapped = AddressRange([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0], 96)
  private static let translated = AddressRange([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 96)
  private static let sixToFour = AddressRange([0x20, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 16)
  private static let closedSix: [AddressRange] = [
    AddressRange([0x20, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 23),  // protocol assignments, Teredo among them
    AddressRange([0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 32),  // documentation
    AddressRange([0x3F, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 20),  // documentation
  ]
}
