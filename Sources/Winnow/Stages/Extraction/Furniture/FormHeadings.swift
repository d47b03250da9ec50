import WinnowBase

/// Headings of boxes that hold a form and nothing else, `Get job alerts`: without the form they head nothing.
struct FormHeadings {
  let post: Post
  let features: BlockFeatures
  let title: Int?

  func drop(_ verdicts: inout [ExtractionRule?]) {
    for i in post.blocks.indices
    where verdicts[i] == nil && post.blocks[i].kind == .heading && post.blocks[i].level > 1 && i != title && post.isLive(i)
      && !post.blocks[i].text.isEmpty
    {
      let box = Int(post.blocks[i].parent)
      if box > 0, Int(post.blocks[box].end) - box <= Self.mostBlocks, isAllForm(box, but: i) { verdicts[i] = .tools }
    }
  }

  /// Whether all texts of a box but its heading stand in a small form or on buttons, and there is a form.
  private func isAllForm(_ box: Int, but heading: Int) -> Bool {
    var hasForm = false
    var i = box + 1
    while i < Int(post.blocks[box].end) {
      let block = post.blocks[i]
      if block.tag == .form {
        let row = features[i]
        guard i > heading, row.text < Self.longestForm, row.linked == 0, row.pictures == 0, !row.hasTopHeading else { return false }
        hasForm = true
        i = max(i + 1, Int(block.end))
        continue
      }
      if i != heading, block.picture >= 0 || !block.text.isEmpty && block.kind != .control { return false }
      i += 1
    }
    return hasForm
  }

  private static let mostBlocks = 256
  private static let longestForm: Float = 160
}
