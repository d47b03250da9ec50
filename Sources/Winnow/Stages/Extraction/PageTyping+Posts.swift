import WinnowBase

/// What tells that a page lists posts where neither its data nor its address say so: a weblog's front page, an archive, what a search found.
extension PageTyping {
  /// Whether a page holds cards, each with a heading that leads to another page, and hardly any text beside them. What a weblog says of the
  /// page in the classes of its body counts before that.
  var listsPosts: Bool {
    guard !isDated, !isArticle else { return false }
    let named = namedByBody
    guard named != .single else { return false }
    let found = cards()
    // Below a text of the page's own they are others.
    if named == nil, found.count >= Self.fewestCards, let entry = OwnEntry.find(post, features, title: nil), !entry.isEmpty,
      entry.upperBound < post.blocks.count, !entry.contains(found.first)
    {
      return false
    }
    guard found.count >= (named == .list ? Self.fewestNamed : Self.fewestCards) else { return false }
    if named == .list { return found.beside <= found.good + Self.mostBeside }
    return found.boxed >= Self.fewestCards && found.good >= Self.leastInCards && found.beside * Self.cardShare <= found.good
      && found.beside <= Self.mostBeside
  }

  private enum Named { case list, single }

  /// What the classes of the page's body say: `home blog`, `archive category`, `single single-post`.
  private var namedByBody: Named? {
    var named: Named?
    for k in post.blocks[0].attributes.range where post.attributes[k].name == .class {
      for name in post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }) {
        if Self.singles.contains(name) || name.starts(with: "single-".utf8) || name.starts(with: "postid-".utf8) { return .single }
        if Self.lists.contains(name) { named = .list }
      }
    }
    return named
  }

  private static let singles = WordSet(["single", "singular", "page", "attachment", "error404", "page-template"])
  private static let lists = WordSet(["archive", "blog", "search-results"])

  private struct Cards {
    /// The headings that lead to another page, and those of them with a box of their own.
    var count = 0
    var boxed = 0
    var first = 0
    /// The weight of running text in the cards, and beside them.
    var good: Float = 0
    var beside: Float = 0
  }

  private func cards() -> Cards {
    var headings: [Int] = []
    var found = Cards()
    var all: Float = 0
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      let row = features[i]
      if row.hidden || block.kind == .navigation || block.kind == .aside || block.kind == .footer && !isInArticle(block)
        || !row.traits.isDisjoint(with: [.navigation, .sidebar, .comments, .overlay, .consent])
          && row.traits.isDisjoint(with: .content)
      {
        i = max(i + 1, Int(block.end))
        continue
      }
      if block.kind.isLeaf {
        all += row.good
        if block.kind == .heading, row.linkDensity > Self.whole, leadsElsewhere(i) { headings.append(i) }
      }
      i += 1
    }
    found.count = headings.count
    found.first = headings.first ?? 0
    guard headings.count >= Self.fewestNamed else { return found }
    for (place, heading) in headings.enumerated() {
      let before = place > 0 ? headings[place - 1] : 0
      let next = place + 1 < headings.count ? headings[place + 1] : post.blocks.count
      var box = heading
      var parent = Int(post.blocks[box].parent)
      while parent > before, Int(post.blocks[parent].end) <= next {
        box = parent
        parent = Int(post.blocks[box].parent)
      }
      if box < heading, features[box].leaves > 1 {
        found.boxed += 1
        found.good += features[box].good
      } else if box == heading {
        // Cards without boxes: what stands below the heading.
        let text = textBelow(heading, to: min(next, Int(post.blocks[parent].end)))
        if text <= Self.longestTeaser { found.boxed += 1 }
        found.good += text
      }
    }
    found.beside = max(0, all - found.good)
    return found
  }

  private func textBelow(_ heading: Int, to end: Int) -> Float {
    (heading + 1..<max(heading + 1, end)).reduce(0) { $0 + (post.blocks[$1].kind.isLeaf ? features[$1].good : 0) }
  }

  /// An article within a list has a foot of its own.
  private func isInArticle(_ block: Block) -> Bool { block.parent > 0 && post.blocks[Int(block.parent)].kind == .article }

  /// Whether a heading's link leads to a page of the site that is not this one.
  private func leadsElsewhere(_ i: Int) -> Bool {
    guard let link = post.marks[post.blocks[i].marks.range].first(where: { $0.tag == .a }),
      let address = post.attribute(.href, in: link.attributes), let first = address.utf8.first, first != 0x23
    else { return false }
    guard let page = post.identity.url else { return true }
    return address != page && Site.outside(page, at: address).map { $0 == Site.of(page) } ?? true
      && !WebAddress.isFrontPage(address)
  }

  private static let whole: Float = 0.9
  private static let fewestNamed = 2
  private static let fewestCards = 3
  /// What cards hold at the least where nothing but them tells that the page is a list, and how much more than stands beside them.
  private static let leastInCards: Float = 200
  private static let cardShare: Float = 2
  private static let longestTeaser: Float = 600
  /// What a list says of itself.
  private static let mostBeside: Float = 400
}
