import WinnowBase

// Bylines in the running text and at its end.
extension BylineSearch {
  /// Within the page's running text: `Text: Jane Roe`, `Posted by Jane Roe at 2:33 PM`, or a name below a line that only says `Author`.
  func bylineInText() -> Found? {
    var label: (block: Int, leaf: Int)?
    var leaf = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      leaf += 1
      guard block.text.count <= 120, !scan.zones[place].contains(.elsewhere), !block.flags.contains(.hidden) else { continue }
      if let label, leaf == label.leaf + 1 {
        let text = post.text(of: place)
        var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && $0.kind == "person" }
        if isOfCode(place) { authors = named(authors, false) }
        if !authors.isEmpty, text.utf8.count <= 80 {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
        }
      }
      label = nil
      guard startsStrongly(block.text) else { continue }
      let text = post.text(of: place)
      if block.text.count <= 24, AuthorText.labelLines.contains(MetadataText.fold(text)) {
        label = (place, leaf)
      } else if AuthorText.hasCue(text) {
        var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) || text.utf8.count < 60 && $0.kind == "person" }
        if isOfCode(place) { authors = named(authors, true) }
        if !authors.isEmpty {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
        }
      }
    }
    return nil
  }

  /// The name that signs a text: a short last line, all of it bold or slanted, after a paragraph.
  func signature() -> Found? {
    var previous = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      defer { previous = block.kind == .paragraph ? block.text.count : 0 }
      guard previous >= 160, block.kind == .paragraph, block.text.count <= 40, scan.zones[place].isEmpty, place > headline,
        block.marks.range.contains(where: {
          post.marks[$0].text.count == block.text.count && [.b, .strong, .i, .em].contains(post.marks[$0].tag)
        })
      else { continue }
      // A short line before more of the text is a heading.
      let next = post.blocks[(place + 1)...].prefix(12).first { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
      if let next, next.kind == .paragraph, next.text.count > 100 { continue }
      let text = post.text(of: place)
      var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && $0.kind == "person" }
      if isOfCode(place) { authors = named(authors, false) }
      guard authors.count == 1, authors[0].name.split(separator: " ").count <= 3, !text.hasSuffix(":"), text != text.uppercased()
      else { continue }
      return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 3)
    }
    return nil
  }

  /// Whether a text's first word begins a strong cue.
  private func startsStrongly(_ extent: Extent) -> Bool {
    let head = post.bytes[extent.range].prefix(16)
    if let first = head.first, first >= 0xE3, AuthorText.glued.contains(where: { head.starts(with: $0.utf8) }) { return true }
    let end = head.firstIndex { $0 == 0x20 || $0 == 0x3A } ?? head.endIndex
    guard end > head.startIndex, end < head.endIndex || extent.count <= 16 else { return false }
    let word = head[..<end]
    if word.allSatisfy({ $0 < 0x80 }) { return AuthorText.strongSet.contains(word.lazy.map { CaseFold.lowercase($0) }) }
    return AuthorText.strongSet.contains(CaseFold.lowercased(word))
  }
}
