import WinnowBase

extension MarkdownParser {
  /// Reads the leaf that a line begins or goes on with. `from` is where the line's rest starts, `start` its first byte that is no blank.
  mutating func leaf(_ index: Int, from: Int, start: Int, columns: Int) {
    let line = lines[index]
    let to = line.to
    if columns >= 4, paragraph.isEmpty, wasBlank, isMarkdown, indentedCode(index, from: from) { return }
    switch input[start] {
    case 0x23:
      if let heading = LineSyntax.heading(input, start, to) {
        flush()
        writeLine(heading.from, heading.to, origin: start, line, headingStyle(heading.level))
        return
      }
    case 0x60, 0x7E:
      if let fence = LineSyntax.fence(input, start, to), fenced(index, fence, start: start, columns: columns) { return }
    case 0x3D, 0x2D:
      if underlined(index, start: start) { return }
      fallthrough
    case 0x2A, 0x5F:
      if isAbbreviation(start, to) {
        flush()
        let end = LineSyntax.trimmedEnd(input, start, to)
        let text = builder.folded(Bytes(rebasing: input[start..<end]))
        builder.leaf(.control, tag: .none, text: text, origin: Extent(start, end), line: line.number)
        return
      }
      if LineSyntax.isBreak(input, start, to) {
        flush()
        claimItem()
        builder.leaf(
          .divider, tag: .hr, text: .empty, origin: Extent(start, LineSyntax.trimmedEnd(input, start, to)), line: line.number)
        return
      }
    case 0x3C: if html(index, start: start) { return }
    case 0x5B:
      if definition(line, start: start) { return }
      if openBlockLink(index, start: start) {
        let (rest, _) = LineSyntax.indent(input, start + 1, to)
        if rest < to { leaf(index, from: start + 1, start: rest, columns: 0) }
        return
      }
    case 0x68:
      let end = LineSyntax.trimmedEnd(input, start, to)
      if LineSyntax.isPictureAddress(input, start, end) {
        flush()
        claimItem()
        let address = String(decoding: input[start..<end], as: UTF8.self)
        builder.image(Picture(address: address), tag: .none, origin: Extent(start, end), line: line.number)
        return
      }
    default: break
    }
    if index + 1 < lines.count, table(index, start: start) { return }
    if !paragraph.isEmpty, !goesOn(start, line) { flush() }
    append(start, line)
  }

  private func headingStyle(_ level: Int) -> InlineContent.Style {
    let tag: Tag = [.h1, .h2, .h3, .h4, .h5, .h6][max(0, min(5, level - 1))]
    return InlineContent.Style(kind: .heading, tag: tag, level: UInt8(truncatingIfNeeded: level))
  }

  /// What follows stands in the item, but its text is not the item's own.
  private mutating func claimItem() {
    if stack.last?.kind == .item { stack[stack.count - 1].marker = -1 }
  }

  private mutating func writeLine(_ from: Int, _ to: Int, origin: Int, _ line: TextLine, _ style: InlineContent.Style) {
    claimItem()
    let part = ParagraphLine(from: from, to: to, full: to, number: line.number)
    write(part, end: to, origin: origin..<LineSyntax.trimmedEnd(input, origin, line.to), style: style)
  }

  // MARK: Headings

  /// A heading by the line under it. A long text, a whole sentence, or the last of several lines above dashes
  /// is a paragraph above a break.
  private mutating func underlined(_ index: Int, start: Int) -> Bool {
    let line = lines[index]
    let level = LineSyntax.underline(input, start, line.to)
    guard level > 0, !wasBlank, let first = paragraph.first, let last = paragraph.last else { return false }
    if level == 2 {
      guard isSetApart, paragraph.count <= 3, last.to - first.from <= 240, input[last.to - 1] != 0x2E else { return false }
    }
    let lines = paragraph
    paragraph.removeAll(keepingCapacity: true)
    claimItem()
    write(
      lines, end: last.to, origin: first.from..<LineSyntax.trimmedEnd(input, start, line.to), line: first.number,
      style: headingStyle(level))
    return true
  }

  // MARK: Code

  /// The lines from `index` on that stay in all open containers, with where their rest starts.
  private func inside(_ index: Int) -> Int? {
    let (matched, from) = follow(lines[index])
    return matched == stack.count ? from : nil
  }

  private mutating func fenced(_ index: Int, _ fence: (mark: UInt8, count: Int, info: Int), start: Int, columns: Int) -> Bool {
    let key = Int(fence.mark) << 32 | min(fence.count, 1 << 20)
    if !isMarkdown, let none = noFence[key], none <= index { return false }
    var last = index + 1
    var isClosed = false
    while last < lines.count, let from = inside(last) {
      if LineSyntax.closesFence(input, from, lines[last].to, mark: fence.mark, count: fence.count) {
        isClosed = true
        break
      }
      last += 1
    }
    // An opened fence that nothing closes is the rest of the document in Markdown, a stray mark in scraped text.
    guard isClosed || isMarkdown else {
      noFence[key] = index
      return false
    }
    flush()
    claimItem()
    let line = lines[index]
    let textStart = builder.post.bytes.count
    for i in index + 1..<max(index + 1, last) {
      var from = inside(i) ?? lines[i].from
      var left = columns
      while left > 0, from < lines[i].to, input[from] == 0x20 {
        from += 1
        left -= 1
      }
      builder.post.bytes.append(contentsOf: input[from..<lines[i].to])
      if i + 1 < last { builder.post.bytes.append(0x0A) }
    }
    let text = Extent(textStart, builder.post.bytes.count)
    let end = isClosed ? lines[last].to : (last > index ? lines[last - 1].to : line.to)
    let block = builder.leaf(.code, tag: .pre, text: text, origin: Extent(start, max(start, end)), line: line.number)
    let info = String(decoding: input[fence.info..<line.to], as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\t" })
    if let language = info.first {
      builder.post.blocks[block].attributes = builder.attributes([(.class, "language-" + language)])
    }
    at = isClosed ? last + 1 : last
    return true
  }

  /// Code by four blanks, where lines look like code: scraped pages leave blanks before tags and sentences.
  private mutating func indentedCode(_ index: Int, from: Int) -> Bool {
    var last = index
    var end = index
    while last < lines.count, let rest = inside(last) {
      let (start, columns) = LineSyntax.indent(input, rest, lines[last].to)
      if start < lines[last].to {
        guard columns >= 4 else { break }
        if input[start] == 0x3C, InlineHTML.name(input, start, lines[last].to) != nil { return false }
        if lines[last].to - start > 160 { return false }
        end = last
      }
      last += 1
    }
    flush()
    claimItem()
    let line = lines[index]
    let textStart = builder.post.bytes.count
    for i in index...end {
      var rest = inside(i) ?? lines[i].from
      var columns = 0
      while columns < 4, rest < lines[i].to, input[rest] == 0x20 || input[rest] == 0x09 {
        columns = input[rest] == 0x09 ? (columns | 3) + 1 : columns + 1
        rest += 1
      }
      builder.post.bytes.append(contentsOf: input[rest..<lines[i].to])
      if i < end { builder.post.bytes.append(0x0A) }
    }
    builder.leaf(
      .code, tag: .pre, text: Extent(textStart, builder.post.bytes.count), origin: Extent(from, lines[end].to), line: line.number)
    at = end + 1
    return true
  }

  // MARK: HTML

  /// Reads on from a line that begins with a block-level element, a picture or a comment, to where its elements end.
  private mutating func html(_ index: Int, start: Int) -> Bool {
    let line = lines[index]
    guard let name = InlineHTML.name(input, start, line.to) else {
      return start + 3 < line.to && input[start + 1] == 0x21 && htmlLines(index, start: start)
    }
    switch name.tag {
    case .img, .ampImg, .picture, .source, .hr, .br, .iframe, .video, .audio, .embed, .script, .style: break
    default: guard name.tag.containerKind != nil else { return false }
    }
    return htmlLines(index, start: start)
  }

  private mutating func htmlLines(_ index: Int, start: Int) -> Bool {
    var scan = HTMLExtent()
    var parts: [ParagraphLine] = []
    var last = index
    var from = start
    while last < lines.count {
      let line = lines[last]
      let end = LineSyntax.trimmedEnd(input, from, line.to)
      let first = LineSyntax.indent(input, from, end).at
      if first >= end, !scan.isInside { break }
      // Preformatted lines keep their blanks.
      let start = scan.isInside ? from : first
      scan.read(input, first, end)
      parts.append(ParagraphLine(from: min(start, end), to: end, full: end, number: line.number))
      if !scan.isInside, scan.depth <= 0 { break }
      last += 1
      guard last < lines.count, let next = inside(last) else { break }
      from = next
    }
    if scan.isInside {
      guard index < noComment else { return false }
      noComment = index
      // Without an end the elements go as far as the paragraph does.
      if let blank = parts.firstIndex(where: { $0.from >= $0.to }) { parts.removeSubrange(blank...) }
    }
    guard let end = parts.last else { return false }
    flush()
    var style = InlineContent.Style(kind: .paragraph)
    if let item = stack.last, item.kind == .item, item.marker >= 0 {
      style = itemStyle(item)
    } else if stack.last?.kind == .quote {
      style = InlineContent.Style(kind: .quote, tag: .blockquote)
    }
    claimItem()
    write(parts, end: end.to, origin: start..<max(start, end.to), line: lines[index].number, style: style)
    at = index + parts.count
    return true
  }

  // MARK: Definitions

  private mutating func definition(_ line: TextLine, start: Int) -> Bool {
    let end = LineSyntax.trimmedEnd(input, start, line.to)
    switch LinkDefinitions.definition(input, start, end) {
    case nil: return false
    case .link:
      flush()
      let text = builder.folded(Bytes(rebasing: input[start..<end]))
      builder.leaf(.control, tag: .none, text: text, origin: Extent(start, end), line: line.number)
    case .note(let label, let content):
      flush()
      let first = builder.post.blocks.count
      writeLine(content, max(content, end), origin: start, line, InlineContent.Style(kind: .paragraph, tag: .li))
      if first < builder.post.blocks.count {
        let id = "fn-" + String(decoding: input[label], as: UTF8.self)
        builder.post.blocks[first].attributes = builder.attributes([(.id, id)])
      }
    }
    return true
  }

  /// `*[HTML]: Hypertext Markup Language`, as Markdown Extra defines abbreviations; a page shows them nowhere.
  private func isAbbreviation(_ start: Int, _ to: Int) -> Bool {
    guard isMarkdown, start + 5 < to, input[start] == 0x2A, input[start + 1] == 0x5B else { return false }
    var i = start + 2
    while i < to, i - start < 64, input[i] != 0x5D, input[i] != 0x5B { i += 1 }
    return i > start + 2 && i + 1 < to && input[i] == 0x5D && input[i + 1] == 0x3A
  }

  // MARK: Tables

  private mutating func table(_ index: Int, start: Int) -> Bool {
    let line = lines[index]
    guard let below = stack.isEmpty ? lines[index + 1].from : inside(index + 1) else { return false }
    let (dashes, _) = LineSyntax.indent(input, below, lines[index + 1].to)
    guard dashes < lines[index + 1].to, input[dashes] == 0x7C || input[dashes] == 0x2D || input[dashes] == 0x3A else {
      return false
    }
    let columns = LineSyntax.delimiterColumns(input, dashes, lines[index + 1].to)
    guard columns > 0 else { return false }
    let head = LineSyntax.cells(input, start, line.to)
    guard head.count == columns, input[start..<line.to].contains(0x7C) else { return false }
    flush()
    claimItem()
    let isOpen = builder.openContainer(.table, tag: .table, start: start, line: line.number)
    row(head, line, start: start, isHead: true)
    at = index + 2
    while at < lines.count, let from = inside(at) {
      let (first, _) = LineSyntax.indent(input, from, lines[at].to)
      guard first < lines[at].to, input[first..<lines[at].to].contains(0x7C) else { break }
      row(LineSyntax.cells(input, first, lines[at].to), lines[at], start: first, isHead: false)
      at += 1
    }
    if isOpen { builder.closeContainer(end: LineSyntax.trimmedEnd(input, dashes, lines[index + 1].to)) }
    return true
  }

  private mutating func row(_ cells: [(from: Int, to: Int)], _ line: TextLine, start: Int, isHead: Bool) {
    let end = LineSyntax.trimmedEnd(input, start, line.to)
    let isOpen = builder.openContainer(.row, tag: .tr, start: start, line: line.number)
    let style = InlineContent.Style(kind: .cell, tag: isHead ? .th : .td, flags: isHead ? .term : [], keepsEmpty: true)
    for cell in cells {
      let part = ParagraphLine(from: cell.from, to: cell.to, full: cell.to, number: line.number)
      write(part, end: cell.to, origin: cell.from..<cell.to, style: style)
    }
    if isOpen { builder.closeContainer(end: end) }
  }
}

/// Counts what a run of HTML lines leaves open: a comment, a tag, a script, and block-level elements.
private struct HTMLExtent {
  var depth = 0
  private var raw: Tag = .none
  private var isComment = false
  private var isTag = false
  private var quote: UInt8 = 0
  var isInside: Bool { isComment || isTag || raw != .none }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    var i = from
    while i < to {
      if isComment {
        if bytes[i] == 0x3E, i >= from + 2, bytes[i - 1] == 0x2D, bytes[i - 2] == 0x2D { isComment = false }
      } else if isTag {
        if quote != 0 {
          if bytes[i] == quote { quote = 0 }
        } else if bytes[i] == 0x3E {
          isTag = false
        } else if bytes[i] == 0x22 || bytes[i] == 0x27, bytes[i - 1] == 0x3D {
          quote = bytes[i]
        }
      } else if bytes[i] == 0x3C {
        if i + 3 < to, bytes[i + 1] == 0x21, bytes[i + 2] == 0x2D, bytes[i + 3] == 0x2D, raw == .none {
          isComment = true
          i += 4
          continue
        }
        if let (tag, isEnd, end) = InlineHTML.name(bytes, i, to), raw == .none || isEnd && raw == tag {
          isTag = true
          quote = 0
          if isEnd {
            if raw == tag { raw = .none }
            if tag.containerKind != nil { depth -= 1 }
          } else if tag.containerKind != nil {
            depth += 1
            if tag == .pre || tag == .textarea { raw = tag }
          } else if tag == .script || tag == .style {
            raw = tag
          }
          i = end
          continue
        }
      }
      i += 1
    }
  }
}
