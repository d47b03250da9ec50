/// What the names of elements say beside the box that a page calls its text.
extension Boilerplate {
  /// Whether a form stands for a text that only those read who know its password.
  func asksForPassword(_ block: Block) -> Bool {
    post.attribute(.class, in: block.attributes)?.contains("post-password-form") ?? false
  }

  /// Whether an element beside the box that is called the text holds more than that, in paragraphs: names may deceive. What readers say and
  /// what an `aside` holds is no text all the same.
  func isText(_ i: Int, beside entry: Range<Int>) -> Bool {
    let row = features[i]
    guard row.good > max(Self.leastBeside, features[entry.lowerBound].good), row.paragraphs >= Self.fewestBeside,
      row.linkLeaves * 4 < row.leaves, post.blocks[i].kind != .aside, !entry.isEmpty
    else { return false }
    return !row.traits.contains(.comments)
  }

  /// Whether the name of an element beside the box that is called the text counts whatever its share. What asks, advertises or closes a page
  /// may be a part of the text by its sentences.
  func isNothing(_ i: Int, beside entry: Range<Int>) -> Bool {
    let row = features[i]
    let block = post.blocks[i]
    guard !isText(i, beside: entry) else { return false }
    if block.kind == .aside || !row.traits.isDisjoint(with: [.comments, .related, .sidebar, .bio, .navigation, .overlay]) {
      return true
    }
    return !isProse(row) && features[entry.lowerBound].good * 2 >= total
  }

  private static let leastBeside: Float = 600
  private static let fewestBeside: Int32 = 5
}
