/// Whose account a post on a platform stands under, by the post's own address.
enum AccountAddress {
  /// The account's name with its `@`, nil where the address is no post of an account.
  ///
  /// Read are the forms of the larger platforms: `twitter.com/NAME/status/1`, `bsky.app/profile/NAME/post/1`,
  /// `qiita.com/NAME/items/1`, `zenn.dev/NAME/articles/1`, `note.com/NAME/n/1`, and of any host `/@NAME/…`,
  /// as Mastodon, Threads, TikTok, YouTube and Medium have it.
  static func account(of address: String) -> String? {
    guard let scheme = address.range(ofASCII: "://") else { return nil }
    let path = Substring(address.utf8[scheme.upperBound...].prefix { $0 != 0x3F && $0 != 0x23 })
    let parts = path.pieces(at: 0x2F)
    guard parts.count >= 2 else { return nil }
    var name: Substring?
    let host = parts[0].lowercased()
    if parts[1].hasPrefix("@") {
      name = parts[1].dropFirst()
    } else if parts.count >= 4, parts[2] == "status",
      ["twitter.com", "x.com"].contains(where: { host == $0 || host.hasSuffix("." + $0) })
    {
      name = parts[1]
    } else if parts.count >= 5, host == "bsky.app", parts[1] == "profile", parts[3] == "post" {
      name = parts[2]
    } else if parts.count >= 4, folders[host].map({ $0 == parts[2] }) ?? false {
      name = parts[1]
    }
    guard let name, name.utf8.count >= 2, name.utf8.count <= 60, name.utf8.allSatisfy(isOfName) else { return nil }
    return "@" + name
  }

  /// Whether an account in small letters is made of a person's name in full: `jroe`, `janer`, `roej`, `roe` of Jane Roe; figures behind it count
  /// accounts of the same name.
  static func abbreviates(_ account: String, _ name: String) -> Bool {
    guard (3...40).contains(account.utf8.count), account.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false,
      account.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F })
    else { return false }
    let letters = account.filter { $0.isLowercase }
    return ([name] + HostSpelling.spellings(of: name)).contains { spelling in
      let words = MetadataText.fold(spelling).pieces(at: 0x20).map(String.init)
      guard words.count >= 2, let given = words.first, let family = words.last, let initial = given.first, let end = family.first
      else { return false }
      let families = [family, words.dropFirst().joined()]
      if letters.utf8.count >= shortestAlone, letters == given || families.contains(letters) { return true }
      return families.contains { letters == String(initial) + $0 || letters == given + $0 || letters == $0 + String(initial) }
        || letters == given + String(end) || letters == words.dropLast().compactMap(\.first).map(String.init).joined() + family
    }
  }

  /// The letters of a given name or a surname that is an account's by itself.
  private static let shortestAlone = 4

  /// The folder behind the account's name in the posts' addresses of platforms that do not mark it.
  private static let folders: [String: Substring] = ["qiita.com": "items", "zenn.dev": "articles", "note.com": "n"]

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x40
  }
}
