/// The names that feeds use, by vocabulary.
enum FeedNames {
  /// Prefixes that feeds use without declaring them.
  static let usualPrefixes = [
    "atom": "atom", "content": "content", "dc": "dc", "dcterms": "dcterms", "media": "media", "itunes": "itunes", "rdf": "rdf",
    "feedburner": "feedburner", "xhtml": "xhtml", "rss": "", "a10": "atom",
  ]

  /// The reader's own short name of a vocabulary; nil for one that it has no use for.
  static func space(_ address: String) -> String? {
    var name = address.lowercased()
    while name.hasSuffix("/") || name.hasSuffix("#") { name.removeLast() }
    if name.hasPrefix("https:") { name = "http:" + name.dropFirst(6) }
    switch name {
    case "http://www.w3.org/2005/atom", "http://purl.org/atom/ns": return "atom"
    case "http://purl.org/rss/1.0/modules/content": return "content"
    case "http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.0": return "dc"
    case "http://purl.org/dc/terms": return "dcterms"
    case "http://search.yahoo.com/mrss", "http://video.search.yahoo.com/mrss", "http://tools.search.yahoo.com/mrss": return "media"
    case "http://www.itunes.com/dtds/podcast-1.0.dtd": return "itunes"
    case "http://www.w3.org/1999/02/22-rdf-syntax-ns": return "rdf"
    case "http://rssnamespace.org/feedburner/ext/1.0": return "feedburner"
    case "http://www.w3.org/1999/xhtml": return "xhtml"
    case "http://purl.org/rss/1.0", "http://my.netscape.com/rdf/simple/0.9", "http://backend.userland.com/rss2",
      "http://backend.userland.com/rss", "http://channel.netscape.com/rdf/simple/0.9":
      return ""
    default: return nil
    }
  }

  /// The name without its prefix.
  static func local(_ name: String) -> String {
    name.utf8.firstIndex(of: 0x3A).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }

  /// Elements whose content is a field.
  static let captured: Set<String> = [
    "title", "link", "guid", "description", "pubdate", "author", "category", "source", "url", "language", "managingeditor",
    "fullitem",
    "atom:title", "atom:id", "atom:name", "atom:published", "atom:issued", "atom:created", "atom:updated", "atom:modified",
    "atom:summary", "atom:content", "content:encoded", "dc:creator", "dc:date", "dc:language", "dc:subject", "dc:source",
    "dcterms:created", "dcterms:issued", "dcterms:modified", "media:credit", "media:description", "media:text", "media:title",
    "media:copyright", "media:keywords", "itunes:author", "itunes:summary", "feedburner:origlink", "xhtml:body", "xhtml:div",
  ]

  /// HTML elements without an end tag.
  static let voidElements: Set<String> = [
    "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
}
