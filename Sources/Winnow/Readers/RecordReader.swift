import WinnowBase

/// Takes a post out of a JSON record: its text with the right content type, the rest as claims.
public enum RecordReader {
  /// Throws `bad-json`, or `no-text` when no field holds the text.
  public static func rawPost(
    _ bytes: [UInt8], identity: Post.Identity, mapping: RecordMapping, claims: [Claim]
  ) throws(ReadFailure) -> RawPost {
    let record: JSONValue
    do {
      record = try JSONParser.parse(bytes)
    } catch {
      throw ReadFailure("bad-json", "\(identity.path ?? identity.id): not JSON at \(error.line):\(error.column): \(error.message)")
    }
    guard record.object != nil else { throw ReadFailure("bad-json", "\(identity.path ?? identity.id): a record is a JSON object") }
    var identity = identity
    if let id = text(mapping.value(.id, in: record)), !identity.isNamed {
      identity.id = id
      identity.isNamed = true
    }
    if let url = text(mapping.value(.url, in: record)), identity.url == nil {
      identity.url = url
      if !identity.isNamed { identity.id = url }
    }
    if !identity.hasSite, let site = text(mapping.value(.site, in: record)) ?? identity.url.flatMap(Site.of) {
      identity.site = site
      identity.hasSite = true
    }
    var claims = claims
    for (part, name) in [
      (RecordMapping.Part.title, "title"), (.author, "author"), (.published, "published"), (.modified, "updated"),
      (.language, "language"),
      (.image, "image"), (.publisher, "publisher"), (.tags, "category"),
    ] {
      for value in mapping.value(part, in: record)?.elements ?? [] {
        if let text = text(value) ?? text(value["name"]) ?? text(value["url"]) {
          claims.append(Claim(origin: .record, name: name, value: text))
        }
      }
    }
    for (part, type) in [
      (RecordMapping.Part.html, "text/html; charset=utf-8"), (.markdown, "text/markdown; charset=utf-8"), (.text, nil),
    ] {
      guard let text = text(mapping.value(part, in: record)) else { continue }
      let bytes = Array(text.utf8)
      var type = type
      if type == nil {
        let isPage = FormatDetector.format(contentType: nil, name: nil, bytes: bytes) == .html
        type = isPage ? "text/html; charset=utf-8" : "text/markdown; charset=utf-8"
      }
      return RawPost(identity: identity, bytes: bytes, contentType: type, claims: claims)
    }
    throw ReadFailure(
      "no-text", "\(identity.path ?? identity.id): no field of the record holds text; name it with `fields: {text: …}`")
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if let text = value.string { return text.isEmpty ? nil : text }
    return value.int.map { "\($0)" }
  }
}
