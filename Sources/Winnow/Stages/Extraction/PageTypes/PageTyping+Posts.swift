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
    if found.count >= (named == .list ? Self.fewestNamed : Self.fewestCards), let entry = OwnEntry.find(post, features, title: nil),
      !entry.isEmpty,
      entry.upperBound < post.blocks.count, named == nil ? !entry.contains(found.first) : entry.upperBound <= found.first
    {
      return false
    }
    guard found.count >= (named == .list ? Self.fewestNamed : Self.fewestCards), !hasStory(above: found.start) else { return false }
    if named == .list { return found.beside <= found.good + Self.mostBeside }
    return found.boxed >= Self.fewestCards && found.good >= Self.leastInCards && found.beside * Self.cardShare <= found.good
      && found.beside <= Self.mostBeside
  }

  private enum Named { case list, single }

  /// What the classes of the page's body say: `home blog`, `archive category`, `single single-post`.
  private var namedByBody: Named? {
    var named: Named?
    var isWeblog = false
    for k in post.blocks[0].attributes.range where post.attributes[k].name == .class {
      for name in post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }) {
        if Self.singles.contains(name) || name.starts(with: "single-".utf8) || name.starts(with: "postid-".utf8) { return .single }
        if Self.lists.contains(name) { named = .list }
        if Self.besideLists.contains(name) || Self.openings.contains(where: { name.starts(with: $0) }) { isWeblog = true }
      }
    }
    return isWeblog ? named : nil
  }

  /// Whether a story of the page's own stands above the first card: a headline that leads nowhere, with its author or day below it, or an
  /// article with such a headline.
  private func hasStory(above start: Int) -> Bool {
    var headline: (place: Int, level: UInt8)?
    var lines = 0
    for i in 1..<max(1, min(start, post.blocks.count)) {
      let block = post.blocks[i]
      if features[i].hidden || block.isRemoved { continue }
      if block.kind == .heading, block.level <= 2, block.linkBytes == 0, !block.text.isEmpty {
        if let above = headline, above.level <= block.level { continue }
        if block.level == 1, isInClosedArticle(i, before: start) { return true }
        headline = (i, UInt8(block.level))
        lines = 0
        continue
      }
      guard let above = headline, lines < Self.mostLines else { continue }
      if block.kind.isLeaf, !block.text.isEmpty { lines += 1 }
      guard above.level == 1 || isInClosedArticle(above.place, before: start) else { continue }
      if signs(i) { return true }
    }
    return false
  }

  private func isInClosedArticle(_ i: Int, before start: Int) -> Bool {
    var at = Int(post.blocks[i].parent)
    while at > 0 {
      if post.blocks[at].kind == .article { return Int(post.blocks[at].end) <= start }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// Whether an element is called after an author or a day, or one within it is.
  private func signs(_ i: Int) -> Bool {
    let block = post.blocks[i]
    if block.tag == .time || isSigned(block.attributes) { return true }
    return block.kind.isLeaf
      && block.marks.range.prefix(Self.mostMarks).contains { post.marks[$0].tag == .time || isSigned(post.marks[$0].attributes) }
  }

  private func isSigned(_ attributes: Extent) -> Bool {
    attributes.range.contains { k in
      guard post.attributes[k].name == .class, post.attributes[k].value.count < 200 else { return false }
      return post.bytes.withUnsafeBufferPointer {
        !RoleTokens.roles(of: UnsafeBufferPointer(rebasing: $0[post.attributes[k].value.range])).isDisjoint(with: [.author, .date])
      }
    }
  }

  /// Lines below a headline, and elements of a line.
  private static let mostLines = 8
  private static let mostMarks = 8

  private static let singles = WordSet(["single", "singular", "page", "attachment", "error404", "page-template"])
  private static let lists = WordSet(["archive", "blog", "search-results"])
  /// What a weblog's program writes beside those.
  private static let besideLists = WordSet([
    "home", "category", "tag", "author", "date", "post-type-archive", "search", "hfeed", "paged", "logged-in",
  ])
  private static let openings = ["wp-", "tax-", "category-", "tag-", "author-", "post-type-archive-", "paged-", "elementor"].map {
    Array($0.utf8)
  }

  private struct Cards {
    /// The headings that lead to another page, and those of them with a box of their own.
    var count = 0
    var boxed = 0
    var first = 0
    /// Where the first card begins.
    var start = 0
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
      if place == 0 { found.start = box < heading ? box : max(1, heading - 1) }
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
    guard let page = post.identity.address else {
      let stated = post.claims.places(of: .link).first { post.claims[$0].name == "canonical" }
      return !(stated.map { isOfOwnPath(address, post.claims[$0].value) } ?? false)
    }
    return address != page && !isOfOwnPath(address, page) && Site.outside(page, at: address).map { $0 == Site.of(page) } ?? true
      && !WebAddress.isFrontPage(address)
  }

  /// Whether an address is the page's own but for the query or the place, on a site that does not tell its pages apart by the query.
  private func isOfOwnPath(_ address: String, _ page: String) -> Bool {
    let own = ListedPages.path(page)
    // An address ends in the letter or figure that its absolute form ends in, which tells most from the page's own.
    if let last = ListedPages.path(address).utf8.last, (last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10, last != own.utf8.last {
      return false
    }
    guard own.utf8.last != 0x2F, !own.utf8.suffix(4).elementsEqual(".php".utf8), !WebAddress.isFrontPage(page) else { return false }
    return ListedPages.path(WebAddress.absolute(address, base: page) ?? address) == own
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
