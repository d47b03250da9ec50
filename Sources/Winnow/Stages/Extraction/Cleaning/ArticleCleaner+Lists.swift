import WinnowBase

/// Lists of links that belong to the text.
extension ArticleCleaner {
  /// A list that the sentence before it announces with a colon; the label of a list of other articles is no sentence.
  func isAnnounced(_ list: Int) -> Bool {
    var i = list - 1
    while i > main.lowerBound, !post.isLive(i) || !post.blocks[i].kind.isLeaf || post.blocks[i].text.isEmpty { i -= 1 }
    guard i > main.lowerBound, verdicts[i] == nil, post.blocks[i].kind == .paragraph,
      post.blocks[i].parent == post.blocks[list].parent
    else { return false }
    let least = isDocumentation ? 2 * Self.longestManualLabel : Self.shortestAnnouncement
    return features[i].good > least && post.bytes[post.blocks[i].text.range].last == 0x3A
  }

  /// Whether a list of links among a manual's paragraphs leads to other pages: what belongs to what it tells of. One that leads to places in
  /// the page, or some of whose items are buttons, is none.
  func isOfManual(_ list: Int) -> Bool {
    guard post.blocks[list].kind == .list, features[list].leaves > 1 else { return false }
    var links = 0
    for i in list..<Int(post.blocks[list].end) where isLive(i) && !post.blocks[i].marks.isEmpty {
      if links >= Self.askedLinks { break }
      for m in post.blocks[i].marks.range where post.marks[m].tag == .a {
        guard let address = post.attribute(.href, in: post.marks[m].attributes) else { continue }
        if address.hasPrefix("#") || address.hasPrefix("javascript:") { return false }
        links += 1
      }
    }
    return links > 0
  }

  /// Whether a list defines the parts of a program as manuals made from its source do: its first term links to itself.
  func definesParts(_ list: Int) -> Bool {
    guard post.blocks[list].tag == .dl, list + 1 < post.blocks.count, post.blocks[list + 1].tag == .dt,
      let id = post.attribute(.id, in: post.blocks[list + 1].attributes)
    else { return false }
    return post.blocks[list + 1].marks.range.contains { m in
      post.marks[m].tag == .a
        && post.attribute(.href, in: post.marks[m].attributes).map { $0.utf8.first == 0x23 && $0.dropFirst() == id } ?? false
    }
  }

  /// Whether a paragraph counts on from one before it that stays, `13. …` below `12. …`: an entry of the text's own list.
  func continuesNumbers(_ leaf: Int) -> Bool {
    guard let number = numberBefore(leaf), number > 1 else { return false }
    return stride(from: leaf - 1, to: max(main.lowerBound, leaf - Self.longestEntry), by: -1).contains {
      post.blocks[$0].parent == post.blocks[leaf].parent && isLive($0) && numberBefore($0) == number - 1
    }
  }

  /// The number of at most two figures that a text begins with, a full stop and a space behind it.
  private func numberBefore(_ leaf: Int) -> Int? {
    let text = post.bytes[post.blocks[leaf].text.range]
    let figures = text.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(figures.count), text.dropFirst(figures.count).starts(with: [0x2E, 0x20]) else { return nil }
    return figures.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// An entry of a list has no more blocks.
  private static let longestEntry = 12

  /// Whether a list stands in a manual's section, right below its heading.
  func isHeadedPart(_ list: Int) -> Bool {
    let parent = Int(post.blocks[list].parent)
    guard parent > main.lowerBound, Anchors.isSection(post.blocks[parent], post) else { return false }
    let above = (parent + 1..<max(parent + 1, list)).filter { isLive($0) && !post.blocks[$0].text.isEmpty }
    return above.count == 1 && post.blocks[above[0]].kind == .heading
  }

  /// Whether such a list is all that an element holds, but for the heading or the line above it.
  func framesList(_ box: Int) -> Bool {
    guard let list = (box + 1..<max(box + 1, Int(post.blocks[box].end))).first(where: { post.blocks[$0].kind == .list }),
      (box + 1..<list).count(where: { isLive($0) && !post.blocks[$0].text.isEmpty }) < 2
    else { return false }
    return features[list].text * 2 > features[box].text && isOfManual(list)
  }

  /// An address that the sentence before it announces with a colon, or the one before the address above it: an example, a source.
  func isAnnouncedAddress(_ leaf: Int) -> Bool {
    guard isAddress(leaf) else { return false }
    var i = leaf - 1
    var isBelowAddress = false
    while i > main.lowerBound, leaf - i <= Self.toAnnouncement {
      if post.isLive(i), post.blocks[i].kind.isLeaf, !post.blocks[i].text.isEmpty {
        guard verdicts[i] == nil else { return false }
        isBelowAddress = isAddress(i)
        if !isBelowAddress { break }
      }
      i -= 1
    }
    guard i > main.lowerBound, !isBelowAddress else { return false }
    let text = post.bytes[post.blocks[i].text.range]
    let isSentence = isDocumentation ? features[i].text > Self.longestManualLabel : features[i].good > Self.shortestAnnouncement
    return isSentence && (text.last == 0x3A || text.suffix(3).elementsEqual("：".utf8)) && (isDocumentation || isFollowed(leaf))
  }

  /// Whether a paragraph of the text follows a leaf soon: an invitation to follow or to give stands below all of them.
  func isFollowed(_ leaf: Int) -> Bool {
    (leaf + 1..<max(leaf + 1, min(main.upperBound, leaf + Self.toAnnouncement))).contains {
      isLive($0) && post.blocks[$0].kind.isLeaf && features[$0].good > Self.shortestAnnouncement
    }
  }

  /// Whether a leaf is what a manual says between its paragraphs by links: a declaration, an example, what a term is, a word or two beside a
  /// link (`Type: GFile`, `See g_free().`). A row of links to other pages has more of them.
  func isRemark(_ i: Int) -> Bool {
    let block = post.blocks[i]
    if block.kind == .code || block.kind == .quote || block.tag == .dd || block.tag == .dt { return true }
    var letters = post.bytes[block.text.range].count(where: Self.isLetter)
    var links = 0
    for m in block.marks.range where post.marks[m].tag == .a {
      letters -= post.bytes[post.marks[m].text.range].count(where: Self.isLetter)
      links += 1
    }
    return links <= Self.mostOfRemark && letters >= Self.shortestRemark
  }

  /// Whether text that is no link stands right below a heading.
  func headsText(_ heading: Int) -> Bool {
    guard
      let next = (heading + 1..<max(heading + 1, min(main.upperBound, heading + Self.toAnnouncement))).first(where: {
        isLive($0) && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
      })
    else { return false }
    return post.blocks[next].kind != .heading && features[next].linkDensity < 0.5
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static let mostOfRemark = 2
  private static let shortestRemark = 3

  /// Whether a leaf's text is one address and nothing else.
  private func isAddress(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    guard text.count > 7, !text.contains(0x20) else { return false }
    return text.starts(with: "http".utf8) || text.starts(with: "www.".utf8) || text.starts(with: "ftp:".utf8)
  }

  /// Blocks from an address to the sentence before it.
  private static let toAnnouncement = 24

  /// A list below text of which most links lead to many other sites: sources, things to buy, the names of a field. A site's own articles
  /// and its accounts at networks are none.
  ///
  /// - Parameter toMany: whether they must lead to two sites at the least. Default: no.
  func isOutgoing(_ list: Int, toMany: Bool = false) -> Bool {
    var links = 0
    var outgoing = 0
    var first: String?
    var isToMany = false
    for i in list..<Int(post.blocks[list].end) where isLive(i) && !post.blocks[i].marks.isEmpty {
      if links >= Self.askedLinks { break }
      for m in post.blocks[i].marks.range where post.marks[m].tag == .a {
        guard let address = post.attribute(.href, in: post.marks[m].attributes) else { continue }
        links += 1
        guard let site = Site.outside(post.identity.address, at: address), !sites.own.contains(site) else { continue }
        outgoing += 1
        if first.map({ $0 != site }) ?? false { isToMany = true }
        first = first ?? site
      }
    }
    return links >= 2 && outgoing * 3 >= links * 2 && (isToMany || !toMany && post.identity.address != nil)
  }

  /// Whether the first link of a leaf leads to another site, which is no network.
  func leadsOut(_ i: Int) -> Bool {
    guard let link = post.marks[post.blocks[i].marks.range].first(where: { $0.tag == .a }),
      let address = post.attribute(.href, in: link.attributes)
    else { return false }
    return Site.outside(post.identity.address, at: address).map { !sites.own.contains($0) } ?? false
  }

  /// Whether a heading that is no sentence's beginning stands right above a list: `From our partners`, not `What we like:`.
  func isHeaded(_ list: Int) -> Bool {
    var i = list - 1
    while i > main.lowerBound, !post.isLive(i) || !post.blocks[i].kind.isLeaf || post.blocks[i].text.isEmpty { i -= 1 }
    guard i > main.lowerBound, features[i].good < Self.shortestAnnouncement else { return false }
    return post.bytes[post.blocks[i].text.range].last != 0x3A
  }

  /// So many links of a list tell what it is; lists in lists are asked one by one.
  private static let askedLinks = 200

  /// `Read more about this on our site:` is shorter.
  private static let shortestAnnouncement: Float = 60

  /// Whether all links of an element call or write to somebody: how a company is reached.
  func isContact(_ i: Int) -> Bool {
    let end = max(i + 1, Int(post.blocks[i].end))
    guard end - i <= Self.mostOfContact else { return false }
    var links = 0
    for k in i..<end where isLive(k) && !post.blocks[k].marks.isEmpty {
      for m in post.blocks[k].marks.range where post.marks[m].tag == .a {
        guard let address = post.attribute(.href, in: post.marks[m].attributes),
          address.hasPrefix("tel:") || address.hasPrefix("mailto:")
        else { return false }
        links += 1
      }
    }
    return links > 0
  }

  /// The blocks of a card.
  private static let mostOfContact = 64

  /// Whether a line says more than its links, and has a name or brackets of code in it: `void weave_row(int row)`.
  func namesCode(_ i: Int) -> Bool {
    guard features[i].linkDensity < Self.mostOfNames else { return false }
    let text = post.bytes[post.blocks[i].text.range]
    // `« weave_row · weave_column »` leads to the pages beside.
    if text.starts(with: "«".utf8) || text.starts(with: "←".utf8) || text.starts(with: "‹".utf8) { return false }
    return text.indices.contains { at in
      (text[at] == 0x28 || text[at] == 0x5F) && at > text.startIndex && text[at - 1] > 0x20
    }
  }

  private static let mostOfNames: Float = 0.95
}
