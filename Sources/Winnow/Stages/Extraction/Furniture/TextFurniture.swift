import WinnowBase

/// What a Markdown or plain-text post shows beside its story, as far as links, pictures and headings tell it without a word: the cards of
/// other articles, icons, the title once more.
struct TextFurniture {
  let post: Post
  let leaves: [Int]

  /// A story's paragraph is at least this long, in bytes: a card's line is shorter, and so are Scandinavian paragraphs.
  static let storyBytes = 120
  /// The longest text of a card, in bytes: a headline and a line under it.
  private static let mostCardBytes = 400
  /// A picture of at most so many pixels each way is a thumbnail or a portrait.
  private static let thumbnailSide = 160
  /// In a list of products or recipes every entry looks like a card; a story has this many paragraphs a card.
  static let paragraphsPerCard = 4

  init(_ post: Post) {
    self.post = post
    leaves = post.blocks.indices.filter { post.isLive($0) && (post.blocks[$0].picture >= 0 || !post.blocks[$0].text.isEmpty) }
  }

  /// `title`: the block that became the title, if one did.
  func edits(title: Int?) -> [Edit] {
    var verdicts: [Int: ExtractionRule] = [:]
    if let title { repeatedTitle(title, &verdicts) }
    if !post.pictures.isEmpty {
      cards(&verdicts)
      icons(&verdicts)
      portraits(&verdicts)
    }
    relatedLines(&verdicts)
    relatedPosts(&verdicts)
    comments(&verdicts)
    tags(&verdicts)
    return verdicts.sorted { $0.key < $1.key }.map { block, rule in
      Edit(.remove(block: block), Reason(rule.rawValue, rule.reason, evidence: evidence(block)))
    }
  }

  private func evidence(_ block: Int) -> String? {
    guard post.blocks[block].picture >= 0 else { return nil }
    let picture = post.pictures[Int(post.blocks[block].picture)]
    return picture.link ?? picture.address
  }

  // MARK: The title once more

  /// A page's title stands twice before the story where a scraper added it; what is between the two is the kicker.
  private func repeatedTitle(_ title: Int, _ verdicts: inout [Int: ExtractionRule]) {
    let text = post.bytes[post.blocks[title].text.range]
    var between: [Int] = []
    for leaf in leaves where leaf > title {
      let block = post.blocks[leaf]
      guard between.count < 4, block.text.count < Self.storyBytes else { return }
      if block.kind == .heading, block.text.count == text.count, post.bytes[block.text.range].elementsEqual(text) {
        verdicts[leaf] = .title
        for leaf in between where post.blocks[leaf].kind == .heading { verdicts[leaf] = .beforeTitle }
        return
      }
      between.append(leaf)
    }
  }

  // MARK: Cards

  /// The address that a picture or a wholly linked text leads to; nil for everything else and for pictures in full size.
  func target(_ leaf: Int) -> String? {
    let block = post.blocks[leaf]
    if block.picture >= 0 {
      guard let link = post.pictures[Int(block.picture)].link, !PictureRules.isPictureFile(link) else { return nil }
      return link
    }
    guard block.text.count <= Self.mostCardBytes, Int(block.linkBytes) * 10 >= block.text.count * 9,
      let mark = post.marks[block.marks.range].first(where: { $0.tag == .a })
    else { return nil }
    return post.attribute(.href, in: mark.attributes)
  }

  /// A picture and a headline beside it that lead to the same other page of the site are that page's card.
  private func cards(_ verdicts: inout [Int: ExtractionRule]) {
    let targets = leaves.map(target)
    var cards: [Range<Int>] = []
    var at = 0
    while at < leaves.count {
      guard let address = targets[at] else {
        at += 1
        continue
      }
      var end = at + 1
      while end < leaves.count, targets[end] == address { end += 1 }
      let run = leaves[at..<end]
      if run.contains(where: { post.blocks[$0].picture >= 0 }), run.contains(where: { post.blocks[$0].picture < 0 }),
        isElsewhere(address), isOwnSite(address, run)
      {
        cards.append(at..<end)
      }
      at = end
    }
    guard let first = leaves.firstIndex(where: isStory) else { return }
    // What opens a post is its own picture and title, linked to where they come from.
    cards.removeAll { $0.lowerBound < first }
    let paragraphs = leaves.count { isStory($0) }
    guard paragraphs >= cards.count * Self.paragraphsPerCard else { return }
    for leaf in cards.joined().map({ leaves[$0] }) {
      verdicts[leaf] = post.blocks[leaf].picture >= 0 ? .teaserPicture : .related
    }
  }

  func isStory(_ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    return block.kind == .paragraph && block.text.count >= Self.storyBytes && Int(block.linkBytes) * 2 < block.text.count
  }

  /// Whether an address is another page's than the post's own.
  private func isElsewhere(_ address: String) -> Bool { address != post.identity.address && !address.hasPrefix("#") }

  /// Whether a card leads to the site that the post, or the card's own picture, comes from: a shop's page is content.
  private func isOwnSite(_ address: String, _ run: ArraySlice<Int>) -> Bool {
    guard address.hasPrefix("http") else { return true }
    guard let site = Site.of(address) else { return false }
    if post.identity.site == site || post.identity.address.flatMap(Site.of) == site { return true }
    return run.contains { leaf in
      let picture = Int(post.blocks[leaf].picture)
      return picture >= 0 && Site.of(post.pictures[picture].address) == site
    }
  }

  // MARK: Icons

  private func icons(_ verdicts: inout [Int: ExtractionRule]) {
    for leaf in leaves where post.blocks[leaf].picture >= 0 && verdicts[leaf] == nil {
      let picture = post.pictures[Int(post.blocks[leaf].picture)]
      guard PictureRules.isContent(picture) else {
        verdicts[leaf] = .icon
        continue
      }
      // Small alone says nothing: pages show a blurred copy until the picture is there.
      if target(leaf) != nil, Self.isThumbnail(picture) { verdicts[leaf] = .teaserPicture }
    }
  }

  static func isThumbnail(_ picture: Picture) -> Bool {
    let key = PictureKey(picture.address)
    let (width, height) = (max(picture.width, key.width), max(picture.height, key.height))
    return (1...thumbnailSide).contains(width) && height <= thumbnailSide
  }
}
