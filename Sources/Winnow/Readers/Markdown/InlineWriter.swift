/// Writes scanned content into the post: text, marks, pictures; a picture or a block-level element ends the leaf before it.
struct InlineWriter {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  private struct OpenTag {
    var tag: Tag
    var start: Int
    var attributes: [(AttributeName, String)]
    var ownsContainer = false
    var style: InlineContent.Style?
  }

  private let bytes: Bytes
  private let scanner: InlineScanner
  private let content: InlineContent
  private var style: InlineContent.Style
  private var fold: TextFold
  /// Where the leaf being written starts in the content; -1 for the start of the origin.
  private var leafStart = -1
  private var leaves: [Int] = []
  private var marks: [PendingMark] = []
  private var inline: [OpenTag] = []
  private var blocks: [OpenTag] = []
  private var unseen: [InlineToken] = []
  private var sources = PictureSources()
  private var linkDepth = 0
  private var linkStart = 0
  private var linkBytes = 0
  private var address: String?
  private var isPreformatted = false
  private var opened: [Int]
  private var closed: [Int]
  /// Whether the item or the cell at hand has its first text; what follows is a paragraph of it.
  private var wroteItem = false

  /// Open elements looked at for an end tag, and marks that may go on over a picture: more is abuse, and would take quadratic time.
  static let deepest = 64

  init(
    _ bytes: Bytes, scanner: InlineScanner, content: InlineContent, style: InlineContent.Style, into builder: borrowing PostBuilder
  ) {
    self.bytes = bytes
    self.scanner = scanner
    self.content = content
    self.style = style
    fold = TextFold(start: builder.post.bytes.count)
    let emphasised = scanner.spans.isEmpty ? 0 : scanner.tokens.count
    opened = [Int](repeating: -1, count: emphasised)
    closed = [Int](repeating: -1, count: emphasised)
  }

  /// Writes everything; returns whether a leaf came out of it.
  mutating func write(into builder: inout PostBuilder) {
    let tokens = scanner.tokens
    var i = 0
    while i < tokens.count {
      let token = tokens[i]
      switch token.kind {
      case .text, .bracket: append(token.range, &builder)
      case .scalar: fold.append(scalar: UInt32(truncatingIfNeeded: token.value), to: &builder.post.bytes)
      case .code: code(token, &builder)
      case .delimiter:
        if !closed.isEmpty { closed[i] = builder.post.bytes.count }
        let rest = scanner.delimiters[Int(token.value)].count
        if rest > 0 { append(Int(token.start)..<min(Int(token.start) + rest, Int(token.end)), &builder) }
        if !opened.isEmpty { opened[i] = fold.next(in: builder.post.bytes) }
      case .linkStart: startLink(scanner.links[Int(token.value)], &builder)
      case .linkEnd: if token.value >= 0 { endLink(&builder) }
      case .image:
        let link = scanner.links[Int(token.value)]
        image(link, from: i, &builder)
        i = link.close
      case .address: bareAddress(token, &builder)
      case .footnote: footnote(token, &builder)
      case .lineBreak: breakLine(at: token, &builder)
      case .unseen: unseen.append(token)
      case .tag: tag(token, scanner.tags[Int(token.value)], &builder)
      }
      i += 1
    }
    while let open = inline.popLast() { close(open, &builder) }
    endLeaf(at: content.origin.upperBound, next: bytes.count, &builder)
    while let open = blocks.popLast() {
      if open.ownsContainer { builder.closeContainer(end: content.origin.upperBound) }
    }
    finishMarks(&builder)
  }

  private mutating func append(_ range: Range<Int>, _ builder: inout PostBuilder) {
    guard !range.isEmpty else { return }
    let part = Bytes(rebasing: bytes[range])
    if isPreformatted { builder.post.bytes.append(contentsOf: part) } else { fold.append(part, to: &builder.post.bytes) }
  }

  // MARK: Leaves

  /// Ends the leaf at hand. `end` is an input offset; the next leaf starts at the content's `next`.
  private mutating func endLeaf(at end: Int, next: Int, _ builder: inout PostBuilder) {
    var text = isPreformatted ? Extent(fold.start, builder.post.bytes.count) : fold.finish(&builder.post.bytes)
    if isPreformatted {
      while text.end > text.start, builder.post.bytes[Int(text.end) - 1] == 0x0A { text.end -= 1 }
      while text.start < text.end, builder.post.bytes[Int(text.start)] == 0x0A { text.start += 1 }
    }
    if !text.isEmpty || style.keepsEmpty && leaves.isEmpty {
      let place = leafStart < 0 ? (input: content.origin.lowerBound, line: content.line) : content.place(of: leafStart)
      var kind = style.kind
      if kind == .listItem || kind == .cell {
        if wroteItem { kind = .paragraph }
        wroteItem = true
      }
      let index = builder.leaf(
        kind, tag: style.tag, level: kind == .paragraph ? 0 : style.level, flags: style.flags, text: text,
        origin: Extent(place.input, max(place.input, end)), line: place.line)
      if linkDepth > 0 { linkBytes += max(0, builder.post.bytes.count - max(linkStart, Int(text.start))) }
      builder.post.blocks[index].linkBytes = Int32(truncatingIfNeeded: min(linkBytes, text.count))
      if let attributes = blocks.last?.attributes, !attributes.isEmpty, blocks.last?.style != nil {
        builder.post.blocks[index].attributes = builder.attributes(attributes)
      }
      leaves.append(index)
      // Marks that are open go on in the next leaf.
      for i in inline.indices.prefix(Self.deepest) {
        if builder.post.bytes.count > inline[i].start {
          marks.append(
            PendingMark(
              tag: inline[i].tag, start: max(inline[i].start, Int(text.start)), end: Int(text.end),
              attributes: inline[i].attributes,
              block: index))
        }
      }
    }
    for token in unseen {
      let place = content.place(of: Int(token.start))
      let text = builder.folded(Bytes(rebasing: bytes[token.range]))
      builder.leaf(
        .control, tag: .none, text: text, origin: Extent(place.input, content.place(of: Int(token.end)).input), line: place.line)
    }
    unseen.removeAll(keepingCapacity: true)
    leafStart = next
    linkBytes = 0
    fold = TextFold(start: builder.post.bytes.count)
    linkStart = builder.post.bytes.count
    for i in inline.indices.suffix(Self.deepest) { inline[i].start = builder.post.bytes.count }
  }

  /// A line's end that the author meant: the next words are a leaf of their own, except in headings and cells.
  private mutating func breakLine(at token: InlineToken, _ builder: inout PostBuilder) {
    if isPreformatted {
      builder.post.bytes.append(0x0A)
    } else if style.kind == .heading || style.kind == .cell {
      fold.space()
    } else {
      endLeaf(at: content.place(of: Int(token.start)).input, next: Int(token.end), &builder)
    }
  }

  // MARK: Inline elements

  private mutating func code(_ token: InlineToken, _ builder: inout PostBuilder) {
    let start = fold.next(in: builder.post.bytes)
    let ticks = Int(token.value)
    append(Int(token.start) + ticks..<max(Int(token.start) + ticks, Int(token.end) - ticks), &builder)
    mark(.code, from: start, [], builder)
  }

  private mutating func mark(_ tag: Tag, from start: Int, _ attributes: [(AttributeName, String)], _ builder: borrowing PostBuilder)
  {
    let end = builder.post.bytes.count
    if end > start { marks.append(PendingMark(tag: tag, start: start, end: end, attributes: attributes, block: -1)) }
  }

  private mutating func startLink(_ link: InlineLink, _ builder: inout PostBuilder) {
    var attributes: [(AttributeName, String)] = [(.href, link.address)]
    if let title = link.title { attributes.append((.title, title)) }
    inline.append(OpenTag(tag: .a, start: fold.next(in: builder.post.bytes), attributes: attributes))
    enterLink(link.address, builder)
  }

  private mutating func enterLink(_ link: String?, _ builder: borrowing PostBuilder) {
    if linkDepth == 0 {
      linkStart = fold.next(in: builder.post.bytes)
      address = link
    }
    linkDepth += 1
  }

  private mutating func leaveLink(_ builder: borrowing PostBuilder) {
    guard linkDepth > 0 else { return }
    linkDepth -= 1
    if linkDepth == 0 {
      linkBytes += max(0, builder.post.bytes.count - linkStart)
      address = nil
    }
  }

  private mutating func endLink(_ builder: inout PostBuilder) { endInline(.a, &builder) }

  private mutating func endInline(_ tag: Tag, _ builder: inout PostBuilder) {
    guard let index = inline.suffix(Self.deepest).lastIndex(where: { $0.tag == tag }) else { return }
    close(inline.remove(at: index), &builder)
  }

  private mutating func close(_ open: OpenTag, _ builder: inout PostBuilder) {
    mark(open.tag, from: open.start, open.attributes, builder)
    if open.tag == .a { leaveLink(builder) }
  }

  private mutating func bareAddress(_ token: InlineToken, _ builder: inout PostBuilder) {
    var range = token.range
    if bytes[range.lowerBound] == 0x3C { range = range.lowerBound + 1..<range.upperBound - 1 }
    let start = fold.next(in: builder.post.bytes)
    append(range, &builder)
    guard linkDepth == 0 else { return }
    let part = Bytes(rebasing: bytes[range])
    var link = String(decoding: part, as: UTF8.self)
    if !part.contains(0x3A) { link = "mailto:" + link }
    linkBytes += max(0, builder.post.bytes.count - start)
    mark(.a, from: start, [(.href, link)], builder)
  }

  private mutating func footnote(_ token: InlineToken, _ builder: inout PostBuilder) {
    let start = fold.next(in: builder.post.bytes)
    append(token.range, &builder)
    let label = String(decoding: bytes[Int(token.start) + 2..<max(Int(token.start) + 2, Int(token.end) - 1)], as: UTF8.self)
    mark(.sup, from: start, [(.href, "#fn-" + label)], builder)
  }

  // MARK: Pictures

  private mutating func image(_ link: InlineLink, from opener: Int, _ builder: inout PostBuilder) {
    let start = Int(scanner.tokens[opener].start)
    let end = Int(scanner.tokens[min(link.close, scanner.tokens.count - 1)].end)
    let from = content.place(of: start)
    endLeaf(at: from.input, next: start, &builder)
    var picture = Picture(address: link.address.isEmpty ? "" : builder.address.resolve(link.address))
    let alt = scanner.plainText(opener + 1..<link.close, of: bytes)
    picture.alt = alt.isEmpty ? nil : ConvertedAlt.shown(alt)
    picture.title = link.title
    picture.link = address.map(builder.address.resolve)
    builder.image(picture, origin: Extent(from.input, content.place(of: end).input), line: from.line)
    leafStart = end
  }

  // MARK: Tags

  private func attributes(_ tag: InlineTag) -> [(AttributeName, String)] {
    guard let base = bytes.baseAddress else { return [] }
    return tag.attributes.compactMap { name, value in
      let text = LinkTarget.unescapedReferences(bytes, value)
      switch HTMLName.attribute(base + name.lowerBound, name.count) {
      case .named(let known): return (known, text)
      case .data:
        let name = String(decoding: bytes[name], as: UTF8.self).lowercased().utf8
        if name.contains("srcset") { return (.dataSourceSet, text) }
        if name.contains("caption") { return (.dataCaption, text) }
        if name.contains("credit") { return (.dataCredit, text) }
        return name.contains("src") || name.contains("original") || name.contains("lazy") ? (.dataSource, text) : nil
      case .unread: return nil
      }
    }
  }

  private mutating func tag(_ token: InlineToken, _ tag: InlineTag, _ builder: inout PostBuilder) {
    let start = Int(token.start)
    switch tag.tag {
    case .br: if !tag.isEnd { breakLine(at: token, &builder) }
    case .wbr: break
    case .hr:
      leafBorder(token, &builder)
      let place = content.place(of: start)
      builder.leaf(
        .divider, tag: .hr, text: .empty, origin: Extent(place.input, content.place(of: Int(token.end)).input), line: place.line)
    case .img, .ampImg: if !tag.isEnd { htmlImage(token, tag, &builder) }
    case .picture: sources = PictureSources()
    case .source:
      leafBorder(token, &builder)
      defer { fold = TextFold(start: builder.post.bytes.count) }
      let values = attributes(tag)
      if !values.isEmpty { sources.add(source: builder.attributes(values), in: builder.post) }
    case .iframe, .video, .audio, .embed, .object:
      guard !tag.isEnd else { return }
      leafBorder(token, &builder)
      let place = content.place(of: start)
      let index = builder.leaf(
        .embed, tag: tag.tag, text: .empty, origin: Extent(place.input, content.place(of: Int(token.end)).input), line: place.line)
      builder.post.blocks[index].attributes = builder.attributes(attributes(tag))
      fold = TextFold(start: builder.post.bytes.count)
    default:
      if tag.tag.containerKind != nil { block(token, tag, &builder) } else { inlineTag(tag, &builder) }
    }
  }

  private mutating func inlineTag(_ tag: InlineTag, _ builder: inout PostBuilder) {
    if tag.isEnd {
      endInline(tag.tag, &builder)
      return
    }
    guard !tag.tag.isVoid, inline.count < Self.deepest else { return }
    let attributes = attributes(tag)
    inline.append(OpenTag(tag: tag.tag, start: fold.next(in: builder.post.bytes), attributes: attributes))
    if tag.tag == .a { enterLink(attributes.first { $0.0 == .href }?.1, builder) }
  }

  private mutating func htmlImage(_ token: InlineToken, _ tag: InlineTag, _ builder: inout PostBuilder) {
    let start = content.place(of: Int(token.start))
    endLeaf(at: start.input, next: Int(token.start), &builder)
    leafStart = Int(token.end)
    let extent = builder.attributes(attributes(tag))
    var element = PictureSources.Element()
    for i in extent.range { element.read(builder.post.attributes[i], in: builder.post) }
    element.link = address.map(builder.address.resolve)
    let picture = sources.picture(element, in: builder.post, address: builder.address)
    sources = PictureSources()
    fold = TextFold(start: builder.post.bytes.count)
    builder.image(
      picture ?? Picture(address: ""), attributes: extent,
      origin: Extent(start.input, content.place(of: Int(token.end)).input), line: start.line)
    linkStart = builder.post.bytes.count
    for i in inline.indices.suffix(Self.deepest) { inline[i].start = builder.post.bytes.count }
  }

  private mutating func leafBorder(_ token: InlineToken, _ builder: inout PostBuilder) {
    endLeaf(at: content.place(of: Int(token.start)).input, next: Int(token.end), &builder)
  }

  /// A block-level element: its text is a leaf of the element's kind, its containers are containers.
  private mutating func block(_ token: InlineToken, _ tag: InlineTag, _ builder: inout PostBuilder) {
    leafBorder(token, &builder)
    let place = content.place(of: Int(token.start))
    if tag.isEnd {
      guard let index = blocks.lastIndex(where: { $0.tag == tag.tag }) else { return }
      while blocks.count > index, let open = blocks.popLast() {
        if open.ownsContainer { builder.closeContainer(end: content.place(of: Int(token.end)).input) }
        if let style = open.style { self.style = style }
      }
      isPreformatted = blocks.contains { $0.tag == .pre }
      return
    }
    // `leafStart` includes the start tag, as it does for pages.
    leafStart = Int(token.start)
    if tag.tag.closesItself, blocks.last?.tag == tag.tag, let open = blocks.popLast() {
      if open.ownsContainer { builder.closeContainer(end: place.input) }
      if let style = open.style { self.style = style }
    }
    guard blocks.count < Self.deepest else { return }
    var open = OpenTag(tag: tag.tag, start: 0, attributes: attributes(tag))
    switch tag.tag {
    case .figure, .table, .tr, .ul, .ol, .menu, .dl, .blockquote, .details, .section, .article, .aside, .nav, .header, .footer,
      .main,
      .form, .dialog:
      let flags: Block.Flags = tag.tag == .ol ? .ordered : []
      open.ownsContainer = builder.openContainer(
        tag.tag.containerKind ?? .group, tag: tag.tag, flags: flags, start: place.input, line: place.line)
      if open.ownsContainer, !open.attributes.isEmpty {
        let attributes = builder.attributes(open.attributes)
        builder.post.blocks[Int(builder.parent)].attributes = attributes
        open.attributes = []
        fold = TextFold(start: builder.post.bytes.count)
      }
      if tag.tag == .blockquote {
        open.style = style
        style = InlineContent.Style(kind: .quote, tag: .blockquote)
      }
    case .p where style.kind == .quote || style.kind == .listItem || style.kind == .caption || style.kind == .cell: break
    case .div, .center, .hgroup, .thead, .tbody, .tfoot, .fieldset, .slot, .noscript: break
    default:
      open.style = style
      style = InlineContent.Style(kind: tag.tag.leafKind, tag: tag.tag, level: tag.tag.headingLevel)
      if tag.tag == .th || tag.tag == .dt { style.flags = .term }
      if tag.tag.leafKind == .cell { wroteItem = false }
      if tag.tag.leafKind == .listItem {
        wroteItem = false
        style.level = UInt8(truncatingIfNeeded: max(1, blocks.count { $0.tag == .ul || $0.tag == .ol }))
        if blocks.last(where: { $0.tag == .ul || $0.tag == .ol })?.tag == .ol { style.flags = .ordered }
      }
      if tag.tag == .pre { isPreformatted = true }
    }
    blocks.append(open)
  }

  // MARK: Marks

  /// Gives each leaf its marks, with the attributes' values behind all text.
  private mutating func finishMarks(_ builder: inout PostBuilder) {
    for span in scanner.spans where span.opener < opened.count && span.closer < closed.count {
      let (start, end) = (opened[span.opener], closed[span.closer])
      if start >= 0, end > start { marks.append(PendingMark(tag: span.tag, start: start, end: end, attributes: [], block: -1)) }
    }
    PendingMark.write(&marks, into: leaves, &builder)
  }
}
