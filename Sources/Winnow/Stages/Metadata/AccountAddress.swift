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

  /// The folder behind the account's name in the posts' addresses of platforms that do not mark it.
  private static let folders: [String: Substring] = ["qiita.com": "items", "zenn.dev": "articles", "note.com": "n"]

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x40
  }
}
