import WinnowBase

/// A news feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, or JSON Feed.
public struct FeedDocument: Sendable, Equatable {
  /// The family of formats.
  public enum Kind: String, Sendable {
    case rss, rdf, atom, json
  }

  public var kind: Kind
  public var title: String?
  /// The page that the feed belongs to, as written.
  public var link: String?
  /// The language tag, as written.
  public var language: String?
  /// The next part of a feed in several parts, as written (RFC 5005; `next_url`).
  public var next: String?
  /// Authors of the feed as a whole. They are no item's authors unless the caller decides so: most often it is the site's name.
  public var authors: [String] = []
  /// In the order of the feed.
  public var items: [FeedItem] = []

  /// Reads a feed, however broken, as long as it is one.
  /// - Parameters:
  ///   - bytes: as received, with or without byte order mark.
  ///   - charset: what the Content-Type header said; bytes that are valid UTF-8 are read as UTF-8 whatever it says.
  public static func parse(_ bytes: [UInt8], charset: String? = nil) throws(FeedError) -> FeedDocument {
    // A header's stale charset is far more common than a feed that is valid UTF-8 by chance.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let text = TextEncoding.decode(bytes, contentType: isUTF8 ? nil : charset.map { "text/xml; charset=\($0)" }).bytes
    guard let first = text.first(where: { $0 > 0x20 }) else { throw .empty }
    if first == 0x7B || first == 0x5B { return try JSONFeedReader.read(text) }
    return try XMLFeedReader.read(text)
  }
}

/// Why something is no feed.
public enum FeedError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is nothing but blanks.
  case empty
  /// The JSON is broken; with its parser's words.
  case brokenJSON(String)
  /// Readable, and something else; with the name of what it begins with.
  case notAFeed(found: String)

  public var description: String {
    switch self {
    case .empty: "the feed is empty"
    case .brokenJSON(let text): "the feed is broken JSON: \(text)"
    case .notAFeed(let found): "this is not a feed: it begins with \(found); RSS, Atom and JSON Feed are read"
    }
  }
}
