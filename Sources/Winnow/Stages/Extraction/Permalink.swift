/// The sign behind a heading that links to the heading itself (`¶`, `#`, `§`): documentation shows it to copy an address, not to be read.
enum Permalink {
  /// The text of a heading or a term without such a sign.
  static func text(of block: Int, in post: Post) -> Extent {
    let leaf = post.blocks[block].text
    for m in post.blocks[block].marks.range.reversed() where post.marks[m].tag == .a {
      let mark = post.marks[m].text
      guard mark.end == leaf.end, mark.start > leaf.start, mark.count <= longestSign, signs.contains(post.string(mark)),
        let href = post.attribute(.href, in: post.marks[m].attributes), href.contains("#")
      else { return leaf }
      var end = Int(mark.start)
      while end > Int(leaf.start), post.bytes[end - 1] == 0x20 { end -= 1 }
      return Extent(Int(leaf.start), end)
    }
    return leaf
  }

  /// Takes the signs out of what stays.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?]) -> [Edit] {
    post.blocks.indices.compactMap { i in
      let block = post.blocks[i]
      guard verdicts[i] == nil, block.kind == .heading || block.kind == .listItem || block.tag == .dt, post.isLive(i) else { return nil }
      let text = text(of: i, in: post)
      guard text.end < block.text.end, !text.isEmpty else { return nil }
      let range = Int(text.end - block.text.start)..<block.text.count
      return Edit(.removePart(block: i, range: range), Reason(ExtractionRule.permalink.rawValue, ExtractionRule.permalink.reason))
    }
  }

  /// The longest of the signs, in bytes.
  private static let longestSign = 4
  private static let signs: Set<String> = ["¶", "#", "§", "🔗", "∞", "\u{F0C1}", "\u{200B}"]
}
