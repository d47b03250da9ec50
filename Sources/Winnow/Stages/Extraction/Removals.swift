/// Turns verdicts into edits: the largest subtrees that go as a whole, one edit each.
enum Removals {
  ///
  /// - Parameter areTold: whether the reasons name the elements.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?], areTold: Bool) -> [Edit] {
    // How many live leaves each block owns, and how many of them stay.
    var live = [Int32](repeating: 0, count: post.blocks.count)
    var kept = [Int32](repeating: 0, count: post.blocks.count)
    for i in post.blocks.indices.reversed() {
      if isCounted(post, i) {
        live[i] = 1
        kept[i] = verdicts[i] == nil ? 1 : 0
      }
      let parent = Int(post.blocks[i].parent)
      if parent >= 0 {
        live[parent] &+= live[i]
        kept[parent] &+= kept[i]
      }
    }
    var edits: [Edit] = []
    var i = 1
    while i < post.blocks.count {
      if live[i] > 0, kept[i] == 0 {
        let rule = verdicts[i] ?? mainRule(post, i, verdicts)
        let reason = areTold ? Reason(rule.rawValue, rule.reason, evidence: evidence(post, i)) : Reason(rule.rawValue, rule.reason)
        edits.append(Edit(.remove(block: i), reason))
        i = max(i + 1, Int(post.blocks[i].end))
      } else {
        i += 1
      }
    }
    return edits
  }

  private static func isCounted(_ post: Post, _ i: Int) -> Bool {
    let block = post.blocks[i]
    return block.kind.isLeaf && !block.isRemoved && (block.picture >= 0 || !block.text.isEmpty || block.kind == .embed)
  }

  /// The rule that took most of what a container owns.
  private static func mainRule(_ post: Post, _ i: Int, _ verdicts: [ExtractionRule?]) -> ExtractionRule {
    // A few rules at the most.
    var counts: [(key: ExtractionRule, value: Int)] = []
    var first: ExtractionRule?
    for k in i..<Int(post.blocks[i].end) where isCounted(post, k) {
      guard let rule = verdicts[k] else { continue }
      if first == nil { first = rule }
      let place = counts.firstIndex { $0.key == rule } ?? counts.endIndex
      if place == counts.endIndex { counts.append((rule, 0)) }
      counts[place].value += max(1, post.blocks[k].text.count)
    }
    guard let first else { return .outside }
    return counts.max {
      ($0.value, $0.key == first ? 1 : 0, $0.key.rawValue) < ($1.value, $1.key == first ? 1 : 0, $1.key.rawValue)
    }?.key ?? first
  }

  private static let names = Tag.caseNames.map { "<" + $0 + ">" }

  /// The element and its class or id.
  private static func evidence(_ post: Post, _ i: Int) -> String? {
    let block = post.blocks[i]
    guard block.tag != .none else { return nil }
    let name = post.attribute(.class, in: block.attributes) ?? post.attribute(.id, in: block.attributes)
    let element = names[Int(block.tag.rawValue)]
    guard let name else { return element }
    return element + " " + (name.utf8.count <= 80 ? name : String(name.prefix(80)))
  }
}
