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

  /// The site that a link of a page leads to; nil where it stays on the page's host, leads to a network, or is no address of the web. The page's
  /// own site may have other hosts: what is found is compared with that.
  static func outside(_ page: String?, at address: String) -> String? {
    guard address.hasPrefix("http"), page.map({ !areOfOneHost($0, address) }) ?? true, let site = of(address),
      !networks.contains(site)
    else { return nil }
    return site
  }

  /// Where everybody has an account.
  private static let networks: Set<String> = [
    "facebook.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "youtube.com", "pinterest.com", "tiktok.com", "t.me",
    "whatsapp.com", "wa.me", "reddit.com", "threads.net", "bsky.app", "apple.com", "google.com", "telegram.me", "vk.com",
    "xing.com", "flipboard.com", "spotify.com", "tumblr.com",
  ]
}
