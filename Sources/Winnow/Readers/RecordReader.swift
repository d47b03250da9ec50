import WinnowBase

/// Takes a post out of a JSON record: its text with the right content type, the rest as claims.
public enum RecordReader {
  /// Throws `bad-json`, or `no-text` when no field holds the text.
  public static func rawPost(
    _ bytes: [UInt8], identity: Post.Identity, mapping: RecordMapping, claims: [Claim]
  ) throws(ReadFailure) -> RawPost {
    let record: JSONValue
    do {
      record = try JSONParser.parse(bytes, options: JSONParser.Options(textFrom: longText))
    } catch {
      throw ReadFailure("bad-json", "\(identity.path ?? identity.id): not JSON at \(error.line):\(error.column): \(error.message)")
    }
    guard let object = record.object else {
      throw ReadFailure("bad-json", "\(identity.path ?? identity.id): a record is a JSON object")
    }
    let parts = mapping.parts(of: object)
    var identity = identity
    if let id = text(parts[.id]), !identity.isNamed {
      identity.id = id
      identity.isNamed = true
    }
    if let url = text(parts[.url]), identity.url == nil {
      identity.url = url
      if !identity.isNamed { identity.id = url }
    }
    if !identity.hasSite, let site = text(parts[.site]) ?? identity.url.flatMap(Site.of) {
      identity.site = site
      identity.hasSite = true
    }
    var claims = claims
    for (part, name) in claimed {
      for value in parts[part]?.elements ?? [] {
        if let text = text(value) ?? text(value["name"]) ?? text(value["url"]) {
          claims.append(Claim(origin: .record, name: name, value: text))
        }
      }
    }
    for part in [RecordMapping.Part.html, .markdown, .text] {
      guard let bytes = utf8(parts[part]) else { continue }
      // Bytes that are no text at all are refused when they are read, as either.
      let isPage = part == .html || part == .text && FormatDetector.isPage(bytes)
      var post = RawPost(
        identity: identity, bytes: bytes, contentType: isPage ? "text/html; charset=utf-8" : FormatDetector.markdown,
        claims: claims)
      post.isUTF8 = true
      return post
    }
    throw ReadFailure(
      "no-text", "\(identity.path ?? identity.id): no field of the record holds text; name it with `fields: {text: …}`")
  }

  /// The parts that become claims, and what these are called.
  private static let claimed: [(RecordMapping.Part, String)] = [
    (.title, "title"), (.author, "author"), (.published, "published"), (.modified, "updated"), (.language, "language"),
    (.image, "image"), (.publisher, "publisher"), (.tags, "category"),
  ]

  /// Bytes from which a string is a text rather than a title or an address.
  private static let longText = 256

  private static func utf8(_ value: JSONValue?) -> [UInt8]? {
    if case .text(let bytes) = value { return bytes }
    return text(value).map { Array($0.utf8) }
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if let text = value.string { return text.isEmpty ? nil : text }
    return value.int.map { "\($0)" }
  }
}
