/// Links around several blocks: `[![…](a.jpg)`, a heading, a line, `](address)`. Converters write a page's teaser cards so, whose link owns
/// a picture, a headline and a summary; CommonMark knows no such link and would show its brackets.
extension MarkdownParser {
  /// A link that the lines at hand stand in.
  struct BlockLink {
    var address: String
    /// The line that holds the closing bracket.
    var last: Int
    /// The first block inside.
    var first: Int
  }

  /// No card seen has more lines; and each line with an open bracket looks ahead no further.
  private static let mostLines = 24
  /// A card of more bytes is no card: its text would be a story.
  private static let mostBytes = 4096

  /// Opens the link whose bracket stands at `start` where it closes on a later line and its address ends that line; the text then ends
  /// before that bracket. Returns whether there is one.
  mutating func openBlockLink(_ index: Int, start: Int) -> Bool {
    guard isMarkdown, blockLink == nil else { return false }
    var depth = 0
    var isBroken = false
    for next in index..<min(lines.count, index + Self.mostLines) {
      let line = lines[next]
      var i = next == index ? start : LineSyntax.indent(input, line.from, line.to).at
      guard line.to - start <= Self.mostBytes else { return false }
      // Between the lines of one paragraph the link is CommonMark's own.
      if next > index { isBroken = isBroken || i >= line.to || input[i] == 0x21 || input[i] == 0x23 || !shape.isWrapped }
      while i < line.to {
        switch input[i] {
        case 0x5C: i += 1
        case 0x5B: depth += 1
        case 0x5D:
          depth -= 1
          if depth == 0 { return next > index && isBroken && close(at: i, on: next) }
        default: break
        }
        i += 1
      }
    }
    return false
  }

  private mutating func close(at bracket: Int, on index: Int) -> Bool {
    let end = LineSyntax.trimmedEnd(input, bracket, lines[index].to)
    guard bracket + 3 < end, input[bracket + 1] == 0x28, input[end - 1] == 0x29,
      let target = LinkTarget.address(input, bracket + 2, end - 1), target.end == end - 1,
      target.value.hasPrefix("http") || target.value.hasPrefix("/")
    else { return false }
    flush()
    blockLink = BlockLink(address: target.value, last: index, first: builder.post.blocks.count)
    lines[index].end = Int32(truncatingIfNeeded: LineSyntax.trimmedEnd(input, lines[index].from, bracket))
    return true
  }

  /// Ends the open link behind its last line: its texts are linked, its pictures link to its address.
  mutating func closeBlockLink(before next: Int) {
    guard let link = blockLink, next > link.last || next >= lines.count else { return }
    flush()
    blockLink = nil
    for index in link.first..<max(link.first, builder.post.blocks.count) {
      let block = builder.post.blocks[index]
      if block.picture >= 0 {
        let picture = Int(block.picture)
        builder.post.pictures[picture].link = builder.post.pictures[picture].link ?? builder.address.resolve(link.address)
        continue
      }
      guard !block.text.isEmpty, block.linkBytes == 0, block.kind.isLeaf else { continue }
      builder.post.blocks[index].linkBytes = Int32(truncatingIfNeeded: block.text.count)
      let attributes = builder.attributes([(.href, link.address)])
      let first = builder.post.marks.count
      builder.post.marks.append(Mark(tag: .a, text: block.text, attributes: attributes))
      builder.post.marks.append(contentsOf: builder.post.marks[block.marks.range])
      builder.post.blocks[index].marks = Extent(first, builder.post.marks.count)
    }
  }
}
