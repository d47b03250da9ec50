import WinnowBase

/// What one look over a document's lines finds before it is read: whether it is Markdown at all, and its link definitions.
struct MarkdownEvidence {
  private(set) var isMarkdown = false
  private(set) var definitions = LinkDefinitions()

  /// `isNamed`: the content type or the name says Markdown, so that one sign is enough; else it takes two.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [TextLine], from first: Int, isNamed: Bool) {
    var signs = 0
    for line in lines[min(first, lines.count)...] {
      var (start, _) = LineSyntax.indent(bytes, line.from, line.to)
      while start < line.to, bytes[start] == 0x3E { start = LineSyntax.indent(bytes, start + 1, line.to).at }
      guard start < line.to else { continue }
      switch bytes[start] {
      case 0x23: if LineSyntax.heading(bytes, start, line.to) != nil { signs += 1 }
      case 0x60, 0x7E: if LineSyntax.fence(bytes, start, line.to) != nil { signs += 1 }
      case 0x5B:
        if let definition = LinkDefinitions.definition(bytes, start, LineSyntax.trimmedEnd(bytes, start, line.to)) {
          definitions.add(definition, in: bytes)
          signs += 1
        }
      case 0x2A, 0x2D:
        if start + 1 < line.to, bytes[start + 1] == 0x20 || bytes[start + 1] == bytes[start] { signs += 1 }
      case 0x7C: if LineSyntax.delimiterColumns(bytes, start, line.to) > 0 { signs += 1 }
      default: break
      }
      if signs < 2 { signs += Self.inlineSigns(bytes, start, line.to) }
    }
    isMarkdown = signs >= (isNamed ? 1 : 2)
  }

  /// Links in brackets and strong emphasis. A picture alone is no sign: scraped text holds Markdown pictures.
  private static func inlineSigns(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int {
    let line = UnsafeBufferPointer(rebasing: bytes[from..<to])
    var open = ByteScan.first(0x5B, in: line)
    while open < line.count {
      var close = open + 1
      while close < line.count, line[close] != 0x5D, line[close] != 0x5B { close += 1 }
      if close + 1 < line.count, line[close] == 0x5D, line[close + 1] == 0x28, open == 0 || line[open - 1] != 0x21 { return 1 }
      open = close < line.count && line[close] == 0x5B ? close : ByteScan.first(0x5B, in: line, from: close)
    }
    return 0
  }
}
