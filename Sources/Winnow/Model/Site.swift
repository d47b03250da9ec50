import WinnowBase

/// The site that a post belongs to: what its corpus knowledge is kept under.
enum Site {
  /// The registrable domain of an address (public suffix list); nil for what is no address.
  static func of(_ address: String) -> String? { RegistrableDomain.of(url: address) }

  /// Whether two addresses are the same up to their paths: they are of one site then, which is dear to find.
  static func areOfOneHost(_ one: String, _ other: String) -> Bool {
    var slashes = 0
    for (a, b) in zip(one.utf8, other.utf8) {
      guard a == b else { return false }
      if a == 0x2F { slashes += 1 }
      if slashes == 3 { return true }
    }
    return false
  }
}
