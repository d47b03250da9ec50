import WinnowBase

/// Reads Markdown and plain text into a post: every line is in some block, nothing judged.
///
/// Inline syntax is resolved, so a leaf's text is what a reader of the page sees; links and emphasis are its marks. A picture ends the
/// leaf before it. Whether lines are paragraphs or pieces of them is measured (see `LineShape`): scraped text has a paragraph a line. What a
/// reader would not see (front matter, comments, link definitions) are control leaves. Of an item with several paragraphs the first one is
/// the list item, the others are paragraphs in the list.
public enum MarkdownReader {
  /// Reads one document. Origins and lines are those of the raw bytes, whatever their encoding.
  /// - Throws: `too-large` for more bytes than the limit.
  public static func read(_ raw: RawPost, limits: ReaderLimits = ReaderLimits()) throws(ReadFailure) -> Post {
    // Offsets are 32-bit, and a document's text, addresses and attributes are at most twice its size.
    guard raw.bytes.count <= min(limits.bytes, 1 << 29) else {
      throw ReadFailure("too-large", "the text has \(raw.bytes.count) bytes, more than the limit of \(limits.bytes)")
    }
    let decoded =
      raw.isUTF8
      ? TextEncoding.decode(valid: raw.bytes) : TextEncoding.decode(raw.bytes, contentType: raw.contentType, isMarkup: false)
    var post = decoded.bytes.withUnsafeBufferPointer { read($0, raw, limits) }
    place(&post, raw.bytes.count, decoded.offsets)
    return post
  }

  /// Gives the blocks of a post their places in the raw bytes.
  private static func place(_ post: inout Post, _ count: Int, _ offsets: OffsetMap) {
    post.blocks[0].origin = Extent(0, count)
    if !offsets.isIdentity {
      for i in post.blocks.indices.dropFirst() {
        let origin = post.blocks[i].origin
        post.blocks[i].origin = Extent(offsets.rawOffset(of: Int(origin.start)), offsets.rawOffset(of: Int(origin.end)))
      }
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ raw: RawPost, _ limits: ReaderLimits) -> Post {
    let lines = TextLine.split(bytes)
    let head = ConverterHead(bytes, lines)
    var identity = raw.identity
    if identity.url == nil { identity.url = head?.address }
    var builder = PostBuilder(identity: identity, size: bytes.count, limits: limits)
    builder.post.claims = raw.claims
    // A paragraph is a line with a blank one behind it, or a line alone.
    builder.post.blocks.reserveCapacity(lines.count / 2 + 8)
    var first = 0
    let matter = FrontMatter(bytes, lines)
    if let line = lines.first, let count = matter?.lineCount ?? head?.lineCount {
      first = count
      builder.post.claims += matter?.claims ?? head?.claims ?? []
      let end = lines[first - 1].to
      let text = builder.folded(UnsafeBufferPointer(rebasing: bytes[line.from..<end]))
      builder.leaf(.control, tag: .none, text: text, origin: Extent(line.from, end), line: line.number)
    }
    let evidence = MarkdownEvidence(bytes, lines, from: first, isNamed: raw.identity.format == .markdown)
    builder.post.identity.format = evidence.isMarkdown || first > 0 ? .markdown : .text
    return MarkdownParser(
      bytes, lines: lines, first: first, evidence: evidence, builder: consume builder, limits: limits
    ).parse()
  }
}
