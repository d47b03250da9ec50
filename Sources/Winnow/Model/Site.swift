import WinnowBase

/// The site that a post belongs to: what its corpus knowledge is kept under.
enum Site {
  /// The registrable domain of an address (public suffix list); nil for what is no address.
  static func of(_ address: String) -> String? { RegistrableDomain.of(url: address) }
}
