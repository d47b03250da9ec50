import WinnowBase

/// Finds out what a raw post is, from its content type, its name and its content, in that order; content has the last word where it
/// shows that the others are wrong.
public enum FormatDetector {
  public enum Format: Sendable, Hashable {
    case html, markdown, text
    /// An RSS or Atom item, or a feed.
    case feed
    /// One JSON object.
    case json
    /// Nothing that Winnow reads: what it is instead, in words.
    case other(String)
  }

  /// `name` is a path or an address; only its ending counts.
  public static func format(contentType: String?, name: String?, bytes: [UInt8]) -> Format {
    if let found = binary(bytes) { return .other(found) }
    if contentType == markdown { return .markdown }
    let shape = shape(bytes)
    if let type = contentType?.utf8.prefix(while: { $0 != 0x3B }) {
      switch String(Substring(type)).trimmed.lowercased() {
      case "text/html", "application/xhtml+xml": return shape == .feed ? .feed : .html
      case "text/markdown", "text/x-markdown": return .markdown
      case "application/json", "text/json", "application/ld+json": return .json
      case "application/rss+xml", "application/atom+xml": return .feed
      case "text/xml", "application/xml": return shape ?? .html
      case "text/plain": return shape == .html || shape == .feed ? shape ?? .text : .text
      default: break
      }
    }
    switch ending(name) {
    case "html", "htm", "xhtml": return shape == .feed ? .feed : .html
    case "md", "markdown": return shape == .feed ? .feed : .markdown
    case "json": return .json
    case "rss", "atom", "xml": return shape ?? .html
    default: return shape ?? .text
    }
  }

  /// What the texts of records are said to be.
  static let markdown = "text/markdown; charset=utf-8"

  /// Whether bytes are a page, by what they begin with.
  static func isPage(_ bytes: [UInt8]) -> Bool { shape(bytes) == .html }

  private static func ending(_ name: String?) -> String {
    guard let name, let dot = name.utf8.lastIndex(of: 0x2E) else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// What the first bytes show; nil for plain text.
  private static func shape(_ bytes: [UInt8]) -> Format? {
    var head = bytes.prefix(2048)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    // Nearly every page begins like this: no need to fold all of its head.
    let opensPage = head.withUnsafeBufferPointer { bytes in
      let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } ?? 0
      return CaseFold.hasASCII("<!doctype html", in: bytes, at: start) || CaseFold.hasASCII("<html", in: bytes, at: start)
    }
    if opensPage { return .html }
    // No other sign begins with anything but these; white space that is none of ASCII's is left to the folding.
    if let first = head.first(where: { $0 > 0x20 }), first < 0x80, first != 0x3C, first != 0x7B { return nil }
    let text = String(decoding: CaseFold.lowercased(head), as: UTF8.self).trimmed
    let bytes = text.utf8
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return .html }
    if text.hasPrefix("<item") || text.hasPrefix("<entry") || text.hasPrefix("<rss") || text.hasPrefix("<feed")
      || text.hasPrefix("<rdf:")
    {
      return .feed
    }
    if text.hasPrefix("<?xml") {
      for mark in ["<rss", "<feed", "<rdf:", "<item", "<entry"] as [StaticString] where bytes.contains(mark) { return .feed }
      return .html
    }
    if text.hasPrefix("<") {
      for mark in ["<body", "<head", "<div", "<article"] as [StaticString] where bytes.contains(mark) { return .html }
    }
    if text.hasPrefix("{\"") || text.hasPrefix("{ \"") || text.hasPrefix("{\n") { return .json }
    return nil
  }

  private static let signatures: [(bytes: [UInt8], what: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF picture"),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"), ([0x1F, 0x8B], "gzip data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x52, 0x49, 0x46, 0x46], "a RIFF file"),
    (Array("SQLite format 3".utf8), "an SQLite database"), (Array("OggS".utf8), "an Ogg file"), ([0x42, 0x5A, 0x68], "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
  ]

  /// The first bytes of the signatures; nearly no text begins with one.
  private static let signatureStarts: [UInt8] = Array(Set(signatures.compactMap(\.bytes.first)))

  /// What a file that is no text holds; nil for text.
  private static func binary(_ bytes: [UInt8]) -> String? {
    if let first = bytes.first, signatureStarts.contains(first) {
      for (start, what) in signatures where bytes.starts(with: start) { return what }
    }
    // UTF-16 has zeros too; it is found by its byte order mark.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let head = bytes.prefix(4096)
    let controls = head.withUnsafeBufferPointer { ByteScan.countOddControls(in: $0) }
    // One text byte in five a control byte: no charset makes text of that. A stray NUL in a page does not reach it.
    return head.count >= 16 && controls * 5 > head.count ? "binary data" : nil
  }
}
