/// Which addresses may be connected to.
struct AddressGuard: Sendable {
  let allowsPrivate: Bool
  let exceptions: [AddressRange]

  func admits(_ address: NetworkAddress) -> Bool {
    if allowsPrivate || address.isPublic { return true }
    if exceptions.contains(where: { $0.contains(address.bytes) }) { return true }
    // A mapped address is the IPv4 address in another spelling.
    guard address.bytes.count == 16, address.bytes[..<10].allSatisfy({ $0 == 0 }), address.bytes[10] == 0xFF,
      address.bytes[11] == 0xFF
    else { return false }
    return exceptions.contains { $0.contains(Array(address.bytes[12...])) }
  }
}
