import WinnowBase
import WinnowFetch

/// Reads one feed item: an `item` or `entry` element by itself, or a feed with one item. Its fields become claims, its content blocks.
public enum FeedItemReader {
  /// Throws `bad-feed` when there is no item, `several-items` when there are more (the source `feed` takes them apart).
  public static func read(_ raw: RawPost, limits: ReaderLimits = ReaderLimits()) throws(ReadFailure) -> Post {
    let shown = raw.identity.path ?? raw.identity.url ?? "the post"
    let feed: FeedDocument
    do {
      feed = try FeedDocument.parse(whole(raw.bytes), charset: FeedSource.charset(raw.contentType))
    } catch {
      throw ReadFailure("bad-feed", "\(shown) is no feed item: \(error)")
    }
    guard let item = feed.items.first else { throw ReadFailure("bad-feed", "\(shown) holds no item") }
    guard feed.items.count == 1 else {
      throw ReadFailure(
        "several-items", "\(shown) holds \(feed.items.count) items; read it with the source `feed`: { feed: { url: \(shown) } }")
    }
    var content = RawPost(
      identity: raw.identity, bytes: Array((item.content ?? item.summary ?? item.title ?? "").utf8),
      contentType: "text/html; charset=utf-8",
      claims: raw.claims + claims(of: item, in: feed))
    if content.identity.url == nil { content.identity.url = item.link }
    var post = try HTMLReader.read(content, limits: limits)
    post.identity.format = .html
    return post
  }

  /// An item's fields as claims.
  static func claims(of item: FeedItem, in feed: FeedDocument) -> [Claim] {
    var claims: [Claim] = []
    func claim(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { claims.append(Claim(origin: .feed, name: name, value: value)) }
    }
    claim("title", item.title)
    for author in item.authors.isEmpty ? feed.authors : item.authors { claim("author", author) }
    claim("published", item.published)
    claim("updated", item.updated)
    claim("link", item.link)
    claim("language", item.language ?? feed.language)
    claim("publisher", feed.title)
    for category in item.categories { claim("category", category) }
    for media in item.media where media.type?.hasPrefix("image/") ?? (media.medium == "image") { claim("image", media.url) }
    return claims
  }

  /// A bare `item` or `entry` put into a feed, with the name spaces that feeds use.
  private static func whole(_ bytes: [UInt8]) -> [UInt8] {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).trimmed.lowercased()
    if head.hasPrefix("<item") {
      let spaces =
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
      return Array("<rss version=\"2.0\" \(spaces)><channel>".utf8) + bytes + Array("</channel></rss>".utf8)
    }
    if head.hasPrefix("<entry") {
      return Array("<feed xmlns=\"http://www.w3.org/2005/Atom\">".utf8) + bytes + Array("</feed>".utf8)
    }
    return bytes
  }
}
