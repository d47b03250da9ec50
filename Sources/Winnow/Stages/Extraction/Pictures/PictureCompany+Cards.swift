// Pictures of other articles: cards that a page's own text has beside it.
extension PictureCompany {
  /// Whether a picture leads to another page, and the line beside it that went leads to the same one: a card in two paragraphs. Where the
  /// picture is no link itself, its description is the link's text.
  func isCard(_ i: Int, _ verdicts: [ExtractionRule?]) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    let target: String?
    if leadsToArticle(i), let link = picture.link, staysOnSite(link) {
      target = link
    } else if picture.link == nil, let alt = picture.alt, Self.description.contains(alt.utf8.count),
      !isInFigure(i, within: box(of: i))
    {
      target = nil
    } else {
      return false
    }
    func leadsThere(_ k: Int) -> Bool {
      guard let rule = verdicts[k], features[k].linkDensity > 0.5, !isControl(k) else { return false }
      if let target { return links(k, to: target) }
      // The description of a story's own picture may be its headline.
      guard rule != .title, post.blocks[k].text.count <= Self.description.upperBound, let alt = picture.alt else { return false }
      return CaptionShape.likeness(alt, post.text(of: k)) >= 0.8
    }
    // A kicker and a headline may follow; a paragraph that stays ends the card.
    func isEnd(_ k: Int) -> Bool {
      post.blocks[k].kind.isLeaf && (verdicts[k] == nil && features[k].text > Self.kicker || post.blocks[k].picture >= 0)
    }
    for k in i + 1..<max(i + 1, min(post.blocks.count, i + Self.besideCard)) {
      if isEnd(k) { break }
      if leadsThere(k) { return true }
    }
    for k in (max(1, i - Self.besideCard)..<i).reversed() {
      if isEnd(k) { break }
      if leadsThere(k) { return true }
    }
    return false
  }

  /// Pictures of the main content that lead to other pages of the site, each in a small box with a line that leads to the same page: three
  /// such boxes or more are other articles, whatever becomes of their lines.
  func rowOfCards() -> Set<Int> {
    var cards: Set<Int> = []
    for i in main where post.blocks[i].picture >= 0 && leadsToArticle(i) {
      guard let link = post.pictures[Int(post.blocks[i].picture)].link,
        let line = (i + 1..<max(i + 1, min(post.blocks.count, i + Self.besideCard))).first(where: {
          post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
        }), features[line].linkDensity >= 0.45, !isControl(line), links(line, to: link), staysOnSite(link)
      else { continue }
      var box = Int(post.blocks[i].parent)
      while box > main.lowerBound, Int(post.blocks[box].end) <= line { box = Int(post.blocks[box].parent) }
      if box > main.lowerBound, features[box].good < Self.mostCardText, features[box].pictures <= 2 { cards.insert(i) }
    }
    return cards.count >= Self.fewestCards ? cards : []
  }

  /// Whether a line holds a link to an address, which may be written in full.
  func links(_ k: Int, to link: String) -> Bool {
    let target = link.utf8.suffix(Self.comparedBytes)
    return post.marks[post.blocks[k].marks.range].contains { mark in
      guard mark.tag == .a, let href = post.attribute(.href, in: mark.attributes), href.utf8.count > 4 else { return false }
      return href == link || target.suffix(href.utf8.count).elementsEqual(href.utf8)
    }
  }

  /// What a story recommends elsewhere it shows.
  private func staysOnSite(_ link: String) -> Bool {
    guard let host = SiteNames.host(of: link) else { return true }
    return SiteNames.host(of: post.identity.address).map { $0 == host } ?? true
  }

  private static let kicker: Float = 25
  private static let comparedBytes = 2048
  private static let besideCard = 8
  /// The bytes of a headline that a picture repeats as its description.
  private static let description = 24...300
  /// The weight of a card's running text, as where cards are told by their headings.
  private static let mostCardText: Float = 260
  private static let fewestCards = 3
}
