import WinnowBase

/// Small questions about addresses in metadata.
enum WebAddress {
  /// The address made absolute: as it is with a scheme, else resolved against the page's; nil where that cannot be done.
  static func absolute(_ address: String, base: String?) -> String? {
    if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
    guard let base, !address.isEmpty, !address.hasPrefix("#"), !address.utf8.contains(0x20) else { return nil }
    let found = URLText(base).resolve(address)
    return found.isWeb ? found.text : nil
  }

  /// Whether two whole addresses name one host, whatever their schemes are.
  static func areOfOneHost(_ address: String, _ other: String) -> Bool {
    func host(_ address: String) -> Substring.UTF8View? {
      address.range(ofASCII: "://").map { address.utf8[$0.upperBound...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 } }
    }
    guard let own = host(address), let other = host(other) else { return false }
    return own.elementsEqual(other)
  }

  static func isFrontPage(_ address: String) -> Bool {
    guard let scheme = address.range(ofASCII: "://") else { return false }
    guard let slash = address.utf8[scheme.upperBound...].firstIndex(of: 0x2F) else { return true }
    return address.utf8.index(after: slash) == address.utf8.endIndex
  }
}
