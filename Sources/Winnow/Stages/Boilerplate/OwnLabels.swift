/// Labels that read like a site's tools and belong to the text: terms with their definitions, names of commands, headings of a manual's or an
/// offer's own parts (`print`, `Contact`, `Donate`).
enum OwnLabels {
  /// Whether a leaf is a term with a definition right behind it or, in a manual, code from end to end: whatever it says, no link of the
  /// site's leads from it.
  static func isTerm(_ leaf: Int, _ post: Post, isManual: Bool) -> Bool {
    let block = post.blocks[leaf]
    if isManual, post.marks[block.marks.range].contains(where: { $0.tag == .code && $0.text == block.text }) { return true }
    guard block.linkBytes == 0 else { return false }
    let parent = Int(block.parent)
    let term = block.tag == .dt ? leaf : parent > 0 && post.blocks[parent].tag == .dt ? parent : nil
    guard let term else { return false }
    let next = max(term + 1, Int(post.blocks[term].end))
    guard next < post.blocks.count, post.blocks[next].parent == post.blocks[term].parent else { return false }
    return post.blocks[next].tag == .dd
  }

  /// Takes back what was found about the headings of the upper ranks that stand right above a text that stays: what a heading announces
  /// decides whether it is furniture. A list of other posts has its own rule.
  static func spareHeadings(_ verdicts: inout [LeafVerdict], _ post: Post, _ leaves: [Int]) {
    var next = leaves.startIndex
    for i in verdicts.indices.dropLast() where verdicts[i].whole != nil && verdicts[i].heading == nil {
      let heading = post.blocks[verdicts[i].block]
      guard heading.kind == .heading, heading.level <= lowestRank, heading.linkBytes == 0 else { continue }
      while next < leaves.endIndex, leaves[next] <= verdicts[i].block { next += 1 }
      // What is judged next stands right below.
      guard next < leaves.endIndex, verdicts[i + 1].block == leaves[next] else { continue }
      let below = post.blocks[leaves[next]]
      guard below.kind == .paragraph, verdicts[i + 1].whole == nil, verdicts[i + 1].heading == nil, verdicts[i + 1].token == nil,
        Int(below.linkBytes) * 2 < below.text.count
      else { continue }
      verdicts[i].whole = nil
      verdicts[i].token = nil
    }
  }

  private static let lowestRank = 4
}
