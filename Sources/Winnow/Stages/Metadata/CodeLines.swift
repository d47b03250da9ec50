import WinnowBase

// Documentation calls a function's declaration its signature, and has columns for operators and authors.
extension BylineSearch {
  /// Whether an element stands on a page of documentation, or within code.
  func isOfCode(_ mention: PageScan.Mention) -> Bool {
    isOfCode(mention.block) || mention.mark >= 0 && Self.isCode(post.marks[mention.mark].tag)
  }

  /// Whether a block stands on a page of documentation, or is code or the head of a column.
  func isOfCode(_ block: Int) -> Bool {
    if isDocumentation || post.blocks[block].kind == .code { return true }
    if post.blocks[block].tag == .th || post.blocks[block].tag == .thead { return true }
    let text = post.blocks[block].text
    return text.count > 0
      && post.blocks[block].marks.range.contains { post.marks[$0].text.count == text.count && Self.isCode(post.marks[$0].tag) }
  }

  /// Those of some authors that are named as people are: by two words behind a cue, or by a given name that the lexicon knows.
  func named(_ authors: [Author], _ hasCue: Bool) -> [Author] {
    authors.filter { Self.looksLikeName($0.name) && (hasCue || Self.attribution.namesPerson($0.name)) }
  }

  private static func isCode(_ tag: Tag) -> Bool {
    switch tag {
    case .code, .kbd, .samp, .var, .pre: true
    default: false
    }
  }
}
