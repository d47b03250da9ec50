import WinnowBase

/// Sections side by side: an article is all of them, however much longer one is.
extension MainContent {
  /// Whether sections of the same text stand beside an element: made like it, under headings of the level of its own; or below what a page
  /// calls its contents, under a heading and with a box in them that is called so too; or code on its own. The title stands above all of
  /// them; in a manual one of them may bear it.
  func goesOn(beside child: Int, in node: Int) -> Bool {
    guard isDocumentation || title.map({ $0 < child }) ?? false, features[child].leaves > 1 else { return false }
    let level = level(of: child)
    let made = wholeClass(child)
    let isLead = level == nil && !features[child].traits.isDisjoint(with: [.content, .body])
    var others: Float = 0
    var boxed: Float = 0
    var count = 0
    var i = node + 1
    let end = Int(post.blocks[node].end)
    while i < end {
      if isDocumentation, i != child, weight[i] > 0, level != nil, isPart(i, child, level, made) { return true }
      if i != child, weight[i] >= Self.leastOfSection, features[i].linkDensity < Self.mostLinked,
        features[i].traits.isDisjoint(with: Self.furniture)
      {
        if post.blocks[i].kind == .code || isLike(i, child, level, made) {
          others += weight[i]
          count += 1
        } else if isLead, i > child, isHeadedBox(i, made) {
          boxed += weight[i]
        }
      }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    if isDocumentation { return others + boxed > Self.leastOfParts }
    // One short section beside a long one is what the site says of itself; and a lead is shorter than what it leads to.
    if boxed > Self.leastOfSections, weight[child] < Self.longestLead * boxed { return true }
    return others > Self.leastOfSections && (count > 1 || others >= Self.leastShare * weight[child])
  }

  /// Whether an element is made like another one that begins with a heading of a level. What a manual calls a section may have none.
  private func isLike(_ i: Int, _ child: Int, _ level: UInt8?, _ made: ArraySlice<UInt8>?) -> Bool {
    post.blocks[i].tag == post.blocks[child].tag && (level != nil || isDocumentation && post.blocks[i].tag == .section)
      && self.level(of: i) == level
      && wholeClass(i) == made
  }

  /// Whether an element of a manual is a part like another one, however short: made like it, a heading of its level and text below it,
  /// hardly linked.
  private func isPart(_ i: Int, _ child: Int, _ level: UInt8?, _ made: ArraySlice<UInt8>?) -> Bool {
    post.blocks[i].tag == post.blocks[child].tag && features[i].leaves > 1 && features[i].linkDensity < Self.mostLinkedPart
      && features[i].traits.isDisjoint(with: Self.furniture) && self.level(of: i) == level
      && (wholeClass(i) == made || hasID(i) && hasID(child) || Self.isOfReference(made) && Self.isOfReference(wholeClass(i)))
  }

  /// Whether a class is that of a part of a DocBook reference entry: `refnamediv`, `refsynopsisdiv`, `refsect1`.
  private static func isOfReference(_ made: ArraySlice<UInt8>?) -> Bool {
    made.map { $0.starts(with: "refnamediv".utf8) || $0.starts(with: "refsect".utf8) || $0.starts(with: "refsynopsis".utf8) }
      ?? false
  }

  private func hasID(_ i: Int) -> Bool { post.blocks[i].attributes.range.contains { post.attributes[$0].name == .id } }

  /// Whether an element begins with a heading and holds, soon behind it, a box of a class.
  private func isHeadedBox(_ i: Int, _ made: ArraySlice<UInt8>?) -> Bool {
    guard let made, level(of: i) != nil else { return false }
    let end = min(Int(post.blocks[i].end), i + 2 * Self.mostBeforeHeading)
    let name = made.prefix { $0 > 0x20 }
    return (i + 1..<max(i + 1, end)).contains { k in
      !post.blocks[k].kind.isLeaf && (wholeClass(k)?.prefix { $0 > 0x20 } ?? []) == name
    }
  }

  /// Whether a heading above the title's level stands before an element that holds the title: the title is a part's own.
  func isHeaded(_ child: Int, in node: Int) -> Bool {
    guard let title, title >= child, post.blocks[title].kind == .heading, node + 1 < child else { return false }
    return (node + 1..<child).contains {
      post.blocks[$0].kind == .heading && post.blocks[$0].level < post.blocks[title].level && !post.blocks[$0].text.isEmpty
        && !leadsToFront($0)
    }
  }

  /// Whether a heading is the site's name: it leads to the front page.
  private func leadsToFront(_ heading: Int) -> Bool {
    guard features[heading].linkDensity > Self.mostLinked else { return false }
    return post.blocks[heading].marks.range.contains { m in
      guard post.marks[m].tag == .a, let address = post.attribute(.href, in: post.marks[m].attributes) else { return false }
      return WebAddress.isFrontPage(String(address)) || address.utf8.allSatisfy { $0 == 0x2E || $0 == 0x2F }
    }
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

  private static let furniture: BlockTraits = [
    .navigation, .footer, .sidebar, .comments, .related, .share, .advert, .signup, .byline, .tags, .caption, .overlay, .tools, .bio,
    .folded, .consent, .poll, .reviews, .factbox, .callout,
  ]

  /// The weights of a sentence, of a paragraph, and of a short one.
  private static let leastOfSection: Float = 20
  private static let leastOfSections: Float = 60
  private static let leastOfParts: Float = 40
  private static let longestLead: Float = 1.5
  private static let leastShare: Float = 0.3
  private static let mostLinked: Float = 0.5
  private static let mostLinkedPart: Float = 0.2
  /// Elements that a section's heading stands in.
  private static let mostBeforeHeading = 8
}
