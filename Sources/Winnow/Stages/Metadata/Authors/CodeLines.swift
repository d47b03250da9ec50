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

  /// Whether a line declares something of a program: `trait Shuttle extends Frame`, `Loom::weave(Thread *thread)`.
  static func isDeclaration(_ text: String) -> Bool {
    if text.holds(0x3A) && text.range(ofASCII: "::") != nil || text.utf8.contains(0xE2) && text.contains(" ⇒ ") { return true }
    let first = text.utf8.prefix { $0 != 0x20 }
    return first.count < text.utf8.count && declarers.contains(first)
  }

  private static let declarers = WordSet([
    "abstract", "case", "class", "const", "def", "enum", "extern", "final", "fn", "func", "function", "implicit", "inline",
    "interface", "module", "object", "package", "private", "protected", "public", "sealed", "static", "struct", "template",
    "trait", "type", "typedef", "val", "var", "virtual", "void",
  ])

  private static func isCode(_ tag: Tag) -> Bool {
    switch tag {
    case .code, .kbd, .samp, .var, .pre: true
    default: false
    }
  }
}
