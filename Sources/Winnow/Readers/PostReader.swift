import WinnowBase

/// The front door of the readers: finds out what a raw post is and has the right reader make a post of it.
public enum PostReader {
  /// Throws `empty`, `not-text`, `too-large`, `bad-json`, or what the reader in question says.
  public static func read(_ raw: RawPost, limits: ReaderLimits = ReaderLimits()) throws(ReadFailure) -> Post {
    let name = raw.identity.path ?? raw.identity.url
    let shown = name ?? "the post"
    guard raw.bytes.count <= limits.bytes else {
      throw ReadFailure("too-large", "\(shown) holds \(raw.bytes.count) bytes; \(limits.bytes) is the most")
    }
    guard raw.bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D ~= $0) }) else { throw ReadFailure("empty", "\(shown) is empty") }
    switch FormatDetector.format(contentType: raw.contentType, name: name, bytes: raw.bytes) {
    case .other(let what):
      throw ReadFailure("not-text", "\(shown) holds \(what), not a post")
    case .html:
      return try finish(HTMLReader.read(raw, limits: limits), .html)
    case .markdown:
      // One sign of Markdown is enough where the name says so.
      var named = raw
      named.identity.format = .markdown
      return try finish(MarkdownReader.read(named, limits: limits), .markdown)
    case .text:
      return try finish(MarkdownReader.read(raw, limits: limits), .text)
    case .feed:
      return try FeedItemReader.read(raw, limits: limits)
    case .json:
      let record = try RecordReader.rawPost(raw.bytes, identity: raw.identity, mapping: RecordMapping(), claims: raw.claims)
      // A record's text is what its content type says; it cannot be a record again.
      return record.contentType?.hasPrefix("text/html") == true
        ? try finish(HTMLReader.read(record, limits: limits), .html)
        : try finish(MarkdownReader.read(record, limits: limits), .markdown)
    }
  }

  private static func finish(_ post: consuming Post, _ format: Post.Format) -> Post {
    post.identity.format = format
    return post
  }
}
