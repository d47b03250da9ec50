import WinnowBase

/// Which rule is wrong about a page that it leaves next to nothing of.
extension ArticleExtraction {
  /// The rule that took the most running text, if that is more than what is left.
  ///
  /// - Parameter entry: where the page's own text stands, if its names tell: what went from beside it is none of it.
  func heaviestRule(_ result: Result, _ entry: Range<Int>?) -> ExtractionRule? {
    var taken = [ExtractionRule: Float]()
    for i in entry ?? post.blocks.indices where post.blocks[i].kind.isLeaf {
      if let rule = result.verdicts[i] { taken[rule, default: 0] += features[i].good }
    }
    for rule in [ExtractionRule.outside, .title, .beforeTitle, .control, .linkOnly, .linkList] { taken[rule] = nil }
    guard let (rule, weight) = taken.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else { return nil }
    if result.kept < 1, rule == .hidden, weight > Self.leastHidden { return asksForScript(result) ? nil : rule }
    return weight > max(200, rule == .hidden ? 4 * result.kept : result.kept) ? rule : nil
  }

  /// Whether what is hidden on a page that shows no text does little but ask for a script: `Please enable JavaScript`.
  private func asksForScript(_ result: Result) -> Bool {
    var asking: Float = 0
    var all: Float = 0
    for i in post.blocks.indices where result.verdicts[i] == .hidden && post.blocks[i].kind.isLeaf && features[i].good > 0 {
      all += features[i].good
      if CaseFold.lowercased(post.bytes[post.blocks[i].text.range]).firstRange(of: Array("javascript".utf8)) != nil {
        asking += features[i].good
      }
    }
    return asking * 2 > all
  }
}
