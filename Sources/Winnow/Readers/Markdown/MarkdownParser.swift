import WinnowBase

/// Finds a document's blocks, line by line, and hands their content to the inline scanner. No recursion; the open containers are a stack.
struct MarkdownParser: ~Copyable {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// A quotation, a list, or an item of the list below it on the stack.
  struct Container {
    enum Kind { case quote, list, item }
    var kind: Kind
    /// An item's text starts this many columns in.
    var width = 0
    var mark: UInt8 = 0
    var isOrdered = false
    /// Whether the post has a block for it; deeper ones than the limit have none.
    var hasBlock = false
    /// An item's marker, until its first leaf has been written.
    var marker: Int = -1
  }

  /// A paragraph's line: its content in the input.
  struct ParagraphLine {
    var from: Int
    var to: Int
    /// With the blanks behind it: two of them break the line.
    var full: Int
    var number: Int32
    /// Whether it is nothing but text (`PlainLine`); nil where nobody has looked.
    var isPlain: Bool?
  }

  let input: Bytes
  var lines: [TextLine]
  let shape: LineShape
  let isMarkdown: Bool
  var definitions = LinkDefinitions()
  var builder: PostBuilder
  var scanner: InlineScanner
  var stack: [Container] = []
  var paragraph: [ParagraphLine] = []
  var at = 0
  var blockLink: BlockLink?
  var wasBlank = true
  /// Whether the paragraph at hand began after a blank line, a marker or nothing.
  var isSetApart = true
  /// What was looked for and is in no line from here on.
  var noFence: [Int: Int] = [:]
  var noComment = Int.max

  init(
    _ input: Bytes, lines: [TextLine], first: Int, evidence: MarkdownEvidence, builder: consuming PostBuilder,
    limits: ReaderLimits
  ) {
    self.input = input
    shape = LineShape(input, lines, from: first)
    self.lines = lines
    self.builder = builder
    at = first
    isMarkdown = evidence.isMarkdown
    definitions = evidence.definitions
    scanner = InlineScanner(definitions: definitions, attributeLimit: limits.attributes)
  }

  consuming func parse() -> Post {
    while at < lines.count {
      let line = at
      at += 1
      read(line)
      if blockLink != nil { closeBlockLink(before: at) }
    }
    flush()
    close(to: 0)
    return builder.finish()
  }

  // MARK: Containers

  /// Follows the open containers into a line: how many of them it belongs to, and where its rest starts.
  func follow(_ line: TextLine) -> (matched: Int, from: Int) {
    var from = line.from
    let isBlank = LineSyntax.indent(input, from, line.to).at == line.to
    for (index, container) in stack.enumerated() {
      switch container.kind {
      case .list: break
      case .quote:
        let (start, _) = LineSyntax.indent(input, from, line.to)
        guard start < line.to, input[start] == 0x3E else { return (index, from) }
        from = start + 1
        if from < line.to, input[from] == 0x20 { from += 1 }
      case .item:
        // Only as far as the item's width: deep lists would read the same blanks once for each container.
        if isBlank { break }
        var taken = 0
        var next = from
        while next < line.to, taken < container.width, input[next] == 0x20 || input[next] == 0x09 {
          taken = input[next] == 0x09 ? (taken | 3) + 1 : taken + 1
          next += 1
        }
        if taken < container.width, LineSyntax.indent(input, next, line.to).at < line.to { return (index, from) }
        from = next
      }
    }
    return (stack.count, from)
  }

  /// Closes all containers above the first `count`; a list that has no open item goes with its last one.
  mutating func close(to count: Int) {
    guard stack.count > count else { return }
    flush()
    while stack.count > count, let container = stack.popLast() {
      if container.hasBlock { builder.closeContainer() }
    }
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    // The common case first: a line of text outside all containers.
    if stack.isEmpty {
      readRest(index, from: line.from, matched: 0)
      return
    }
    if LineSyntax.indent(input, line.from, line.to).at == line.to {
      // A blank line ends quotations, and goes on with lists.
      flush()
      if let quote = stack.firstIndex(where: { $0.kind == .quote }) { close(to: quote) }
      wasBlank = true
      return
    }
    let (matched, from) = follow(line)
    readRest(index, from: from, matched: matched)
  }

  /// Reads what a line says behind the containers it goes on with.
  private mutating func readRest(_ index: Int, from: Int, matched: Int) {
    let line = lines[index]
    var from = from
    var matched = matched
    while true {
      let (start, columns) = LineSyntax.indent(input, from, line.to)
      guard start < line.to else {
        if matched < stack.count { close(to: listless(matched)) }
        flush()
        wasBlank = true
        return
      }
      let byte = input[start]
      if byte == 0x3E, columns < 4 || !isMarkdown {
        close(to: listless(matched))
        flush()
        var container = Container(kind: .quote)
        container.hasBlock = builder.openContainer(.quotation, tag: .blockquote, start: start, line: line.number)
        from = start + 1
        if from < line.to, input[from] == 0x20 { from += 1 }
        // Past the depth limit the marks are read over and open nothing.
        if container.hasBlock { stack.append(container) }
        matched = stack.count
        wasBlank = true
        continue
      }
      if let found = LineSyntax.marker(input, start, line.to), let marker = itemMarker(found, index, start, columns, matched) {
        openItem(marker, start: start, columns: columns, matched: matched, line: line)
        from = marker.content
        matched = stack.count
        wasBlank = true
        if from >= line.to { return }
        continue
      }
      if matched < stack.count {
        // A wrapped paragraph goes on behind a line without its marks.
        if shape.isWrapped, !paragraph.isEmpty, !wasBlank, isPlain(start, line.to), goesOn(start, line) {
          append(start, line)
          return
        }
        close(to: listless(matched))
      }
      leaf(index, from: from, start: start, columns: columns)
      wasBlank = false
      return
    }
  }

  /// A list whose item did not go on is over unless a new item follows.
  private func listless(_ matched: Int) -> Int {
    var count = matched
    while count > 0, stack[count - 1].kind == .list { count -= 1 }
    return count
  }

  /// A list item's marker, where one may stand.
  private func itemMarker(
    _ marker: LineSyntax.Marker, _ index: Int, _ start: Int, _ columns: Int, _ matched: Int
  ) -> LineSyntax.Marker? {
    let line = lines[index]
    if LineSyntax.isBreak(input, start, line.to) { return nil }
    let isInList = matched > 0 && matched <= stack.count && stack.contains { $0.kind == .list }
    if columns >= 4, !isInList, isMarkdown, wasBlank { return nil }
    if marker.content >= line.to {
      // A lone mark is text or an underline unless a list is open.
      return isInList ? marker : nil
    }
    guard marker.isOrdered else { return marker }
    if matched > 0, matched <= stack.count, stack[matched - 1].kind == .list, stack[matched - 1].isOrdered,
      stack[matched - 1].mark == marker.mark
    {
      return marker
    }
    if marker.number <= 1, isMarkdown { return marker }
    // A number above one begins a list only where the next one follows: dates and years stand at the start of lines too. In plain text
    // so does a one: it may number a question, with its answer below.
    var next = index + 1
    while next < min(lines.count, index + 4) {
      let (at, _) = LineSyntax.indent(input, lines[next].from, lines[next].to)
      if at < lines[next].to {
        let follower = LineSyntax.marker(input, at, lines[next].to)
        return follower?.isOrdered == true && follower?.mark == marker.mark && follower?.number == marker.number + 1 ? marker : nil
      }
      next += 1
    }
    return nil
  }

  private mutating func openItem(_ marker: LineSyntax.Marker, start: Int, columns: Int, matched: Int, line: TextLine) {
    var matched = matched
    flush()
    let goesOn =
      matched > 0 && stack[matched - 1].kind == .list && stack[matched - 1].mark == marker.mark
      && stack[matched - 1].isOrdered == marker.isOrdered
    close(to: goesOn ? matched : listless(matched))
    matched = stack.count
    if !goesOn {
      var list = Container(kind: .list, mark: marker.mark, isOrdered: marker.isOrdered)
      let tag: Tag = marker.isOrdered ? .ol : .ul
      list.hasBlock = builder.openContainer(
        .list, tag: tag, flags: marker.isOrdered ? .ordered : [], start: start, line: line.number)
      // Past the depth limit an item is one more of the deepest list.
      guard list.hasBlock else { return }
      if marker.isOrdered, marker.number != 1 {
        let attributes = builder.attributes([(.start, String(marker.number))])
        builder.post.blocks[Int(builder.parent)].attributes = attributes
      }
      stack.append(list)
    }
    stack.append(
      Container(kind: .item, width: min(columns, 64) + marker.width, mark: marker.mark, isOrdered: marker.isOrdered, marker: start))
  }

  // MARK: Paragraphs

  /// Whether a line is nothing but text to go on with.
  private func isPlain(_ start: Int, _ to: Int) -> Bool {
    switch input[start] {
    case 0x23: LineSyntax.heading(input, start, to) == nil
    case 0x60, 0x7E: LineSyntax.fence(input, start, to) == nil
    case 0x2A, 0x2D, 0x5F: !LineSyntax.isBreak(input, start, to)
    case 0x3C, 0x7C, 0x21: false
    default: true
    }
  }

  @inline(__always)
  func goesOn(_ start: Int, _ line: TextLine) -> Bool {
    guard let last = paragraph.last else { return false }
    // Nothing breaks or opens in a line of mere text.
    if last.isPlain == true, !shape.isWrapped { return false }
    if hasBreak(last) { return false }
    return shape.joins(input, (last.from, last.to), (start, LineSyntax.trimmedEnd(input, start, line.to)))
  }

  /// Two blanks or a backslash at a line's end.
  @inline(__always)
  private func hasBreak(_ line: ParagraphLine) -> Bool {
    if line.full - line.to >= 2, input[line.to] == 0x20, input[line.to + 1] == 0x20 { return true }
    return line.to > line.from && input[line.to - 1] == 0x5C
  }

  mutating func append(_ start: Int, _ line: TextLine) {
    if paragraph.isEmpty { isSetApart = wasBlank }
    let end = LineSyntax.trimmedEnd(input, start, line.to)
    let isPlain = PlainLine.holds(Bytes(rebasing: input[start..<max(start, end)]))
    paragraph.append(ParagraphLine(from: start, to: end, full: line.to, number: line.number, isPlain: isPlain))
  }

  /// Writes the paragraph at hand.
  mutating func flush() {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    // A backslash at the end broke the line and has done its work.
    var end = last.to
    if end - first.from > 1, input[end - 1] == 0x5C, paragraph.count == 1 || isMarkdown { end -= 1 }
    var style = InlineContent.Style(kind: .paragraph)
    var start = first.from
    if let item = stack.last, item.kind == .item, item.marker >= 0 {
      style = itemStyle(item)
      start = item.marker
      stack[stack.count - 1].marker = -1
    } else if stack.last?.kind == .quote {
      style = InlineContent.Style(kind: .quote, tag: .blockquote)
    }
    if paragraph.count == 1 {
      paragraph.removeLast()
      write(first, end: end, origin: start..<last.to, style: style)
    } else {
      write(paragraph, end: end, origin: start..<last.to, line: first.number, style: style)
      paragraph.removeAll(keepingCapacity: true)
    }
  }

  func itemStyle(_ item: Container) -> InlineContent.Style {
    let depth = stack.count { $0.kind == .list }
    return InlineContent.Style(
      kind: .listItem, tag: .li, level: UInt8(truncatingIfNeeded: min(max(depth, 1), 255)), flags: item.isOrdered ? .ordered : [])
  }

  /// Scans and writes the content of a leaf.
  mutating func write(_ parts: [ParagraphLine], end: Int, origin: Range<Int>, line: Int32, style: InlineContent.Style) {
    guard let first = parts.first else { return }
    if parts.count == 1 {
      write(first, end: end, origin: origin, style: style)
      return
    }
    var content = InlineContent(pieces: [], origin: origin, line: line)
    var joined: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { joined.append(0x0A) }
      content.pieces.append(
        InlineContent.Piece(
          at: Int32(truncatingIfNeeded: joined.count), input: Int32(truncatingIfNeeded: part.from), line: part.number))
      let to = index == parts.count - 1 ? end : part.full
      joined.append(contentsOf: input[part.from..<max(part.from, to)])
    }
    joined.withUnsafeBufferPointer { bytes in
      // A line's end is no text.
      if !writePlain(bytes, isPlain: false, origin: origin, line: line, style: style) { writeInline(bytes, content, style) }
    }
  }

  /// Scans and writes the content of a leaf of one line.
  mutating func write(_ part: ParagraphLine, end: Int, origin: Range<Int>, style: InlineContent.Style) {
    let bytes = Bytes(rebasing: input[part.from..<max(part.from, end)])
    if let picture = style.keepsEmpty ? nil : PictureLine(bytes) {
      builder.image(
        picture.picture(builder.address), origin: Extent(part.from, part.from + bytes.count), line: part.number)
      return
    }
    let isPlain = part.isPlain ?? PlainLine.holds(bytes)
    if writePlain(bytes, isPlain: isPlain, origin: origin, line: part.number, style: style) { return }
    let piece = InlineContent.Piece(at: 0, input: Int32(truncatingIfNeeded: part.from), line: part.number)
    writeInline(bytes, InlineContent(pieces: [piece], origin: origin, line: part.number), style)
  }

  /// Scans a leaf's content, and writes it where it is nothing but text.
  private mutating func writePlain(
    _ bytes: Bytes, isPlain: Bool, origin: Range<Int>, line: Int32, style: InlineContent.Style
  ) -> Bool {
    let text: Extent
    if isPlain {
      text = builder.trimmed(bytes)
    } else {
      scanner.scan(bytes)
      guard scanner.isPlainText else { return false }
      text = builder.folded(bytes)
    }
    if !text.isEmpty || style.keepsEmpty {
      builder.leaf(
        style.kind, tag: style.tag, level: style.level, flags: style.flags, text: text, origin: Extent(origin), line: line)
    }
    return true
  }

  /// Writes the content that has been scanned.
  private mutating func writeInline(_ bytes: Bytes, _ content: InlineContent, _ style: InlineContent.Style) {
    var writer = InlineWriter(bytes, scanner: scanner, content: content, style: style, into: builder)
    writer.write(into: &builder)
  }
}
