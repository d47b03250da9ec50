import WinnowBase

/// Sections side by side: an article is all of them, however much longer one is.
extension MainContent {
  /// Whether sections of the same text stand beside an element: made like it, under headings of the level of its own. The title stands
  /// above all of them; in a manual one of them may bear it.
  func goesOn(beside child: Int, in node: Int) -> Bool {
    guard let title, title < child || isDocumentation, features[child].leaves > 1, let level = level(of: child) else {
      return false
    }
    let isClassed = hasClass(child)
    var others: Float = 0
    var i = node + 1
    let end = Int(post.blocks[node].end)
    while i < end {
      if i != child, post.blocks[i].tag == post.blocks[child].tag, weight[i] >= Self.leastOfSection,
        features[i].linkDensity < Self.mostLinked,
        features[i].traits.isDisjoint(with: Self.furniture), hasClass(i) == isClassed, !isClassed || areAlike(i, child),
        self.level(of: i) == level
      {
        others += weight[i]
      }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return others > Self.leastOfSections
  }

  /// The level of the heading that an element begins with.
  private func level(of i: Int) -> UInt8? {
    let end = min(Int(post.blocks[i].end), i + Self.mostBeforeHeading)
    var k = i + 1
    while k < end {
      let block = post.blocks[k]
      if block.kind == .heading, !block.text.isEmpty { return block.level }
      if block.kind.isLeaf, !block.text.isEmpty { return nil }
      k += 1
    }
    return nil
  }

  private func hasClass(_ i: Int) -> Bool { wholeClass(i) != nil }

  private func areAlike(_ i: Int, _ k: Int) -> Bool { wholeClass(i) == wholeClass(k) }

  private static let furniture: BlockTraits = [
    .navigation, .footer, .sidebar, .comments, .related, .share, .advert, .signup, .byline, .tags, .caption, .overlay, .tools, .bio,
    .folded, .consent, .poll, .reviews, .factbox, .callout,
  ]

  /// The weight of a sentence, and that of a paragraph.
  private static let leastOfSection: Float = 20
  private static let leastOfSections: Float = 60
  private static let mostLinked: Float = 0.5
  /// Elements that a section's heading stands in.
  private static let mostBeforeHeading = 8
}
