import WinnowBase

// Who looked over what another wrote: `Medically reviewed by`, `Fact checked by`.
extension BylineSearch {
  /// Whether a link or another element of a leaf names somebody who looked over the text, by what stands right before it: in its own line, or
  /// alone in the leaf above.
  func isOfEditor(_ mark: Mark, in block: Int) -> Bool {
    let start = post.blocks[block].text.start
    guard mark.text.start > start else { return isBelowEditorsLabel(block) }
    return AuthorText.endsInEditorsCue(
      post.string(Extent(max(Int(start), Int(mark.text.start) - Self.longestCue), Int(mark.text.start))))
  }

  /// Whether the leaf above one is nothing but a cue for those: `Reviewed by`.
  func isBelowEditorsLabel(_ block: Int) -> Bool {
    var i = block - 1
    while i > 0, block - i <= 4 {
      let above = post.blocks[i]
      if above.kind.isLeaf, !above.text.isEmpty, !above.isRemoved {
        return above.text.count <= Self.longestCue && AuthorText.isEditorsLabel(post.string(above.text))
      }
      i -= 1
    }
    return false
  }

  /// In bytes.
  private static let longestCue = 40
}

extension AuthorText {
  /// The lines of a text, without those that name who looked it over where another names who wrote it.
  static func ownLines(of text: String) -> [String] {
    guard text.holds(0x0A) else { return [text] }
    let lines = text.split(separator: "\n").map(String.init)
    let own = lines.filter { !isEditorsPart($0) }
    return own.count < lines.count && own.contains(where: hasCue) ? own : lines
  }
}
