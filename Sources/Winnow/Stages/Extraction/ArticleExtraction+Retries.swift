import WinnowBase

/// Which rule is wrong about a page that it leaves next to nothing of.
extension ArticleExtraction {
  /// The rule that took the most running text, if that is more than what is left.
  ///
  /// - Parameter entry: where the page's own text stands, if its names tell: what went from beside it is none of it, unless it is hidden and
  ///   in no box of another name, as the rest of a text behind a button.
  func heaviestRule(_ result: Result, _ entry: Range<Int>?) -> ExtractionRule? {
    var taken = [ExtractionRule: Float]()
    let own = entry ?? post.blocks.indices
    var i = own.isEmpty ? post.blocks.count : 0
    while i < post.blocks.count {
      let block = post.blocks[i]
      if i > 0, !own.contains(i), Int(block.end) <= own.lowerBound || i >= own.upperBound, isOther(block, features[i].traits) {
        i = max(i + 1, Int(block.end))
        continue
      }
      if block.kind.isLeaf, let rule = result.verdicts[i], rule == .hidden || own.contains(i) {
        taken[rule, default: 0] += features[i].good
      }
      i += 1
    }
    for rule in [ExtractionRule.outside, .title, .beforeTitle, .control, .linkOnly, .linkList] { taken[rule] = nil }
    guard let (rule, weight) = taken.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else { return nil }
    if result.kept < 1, rule == .hidden, weight > Self.leastHidden { return asksForScript(result) ? nil : rule }
    return weight > max(200, rule == .hidden ? 4 * result.kept : result.kept) ? rule : nil
  }

  private static let beside: BlockTraits = [
    .comments, .related, .sidebar, .navigation, .footer, .overlay, .consent, .signup, .bio, .advert,
  ]

  /// Whether an element beside a text is called something else.
  private func isOther(_ block: Block, _ traits: BlockTraits) -> Bool {
    if block.kind == .aside || block.kind == .navigation || block.kind == .footer || block.tag == .form { return true }
    return !traits.isDisjoint(with: Self.beside)
  }

  /// Whether what is hidden on a page that shows no text does little but ask for a script: `Please enable JavaScript`.
  private func asksForScript(_ result: Result) -> Bool {
    var asking: Float = 0
    var all: Float = 0
    for i in post.blocks.indices where result.verdicts[i] == .hidden && post.blocks[i].kind.isLeaf && features[i].good > 0 {
      all += features[i].good
      if post.bytes[post.blocks[i].text.range].contains("javascript") { asking += features[i].good }
    }
    return asking * 2 > all
  }
}
