/// What stands between the title and the main content and opens the article: its standfirst, its summary in points, the lead picture.
struct Openings {
  private let post: Post
  private let features: BlockFeatures
  private let verdicts: [ExtractionRule?]
  private let title: Int
  private let main: Int
  /// Nothing says that the page is a text: a job, a house.
  private let isOffer: Bool
  /// The first text below the title that nothing else is known of, where the byline follows it: the place of a deck.
  private let deck: Int?
  /// The end of the last list that was asked, and whether it opens the article.
  private var list = (end: 0, opens: false)

  /// Nil where the title stands in the main content, or there is none.
  init?(_ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], title: Int?, main: Int, isOffer: Bool = false) {
    guard let title, title < main else { return nil }
    self.isOffer = isOffer
    self.post = post
    self.features = features
    self.verdicts = verdicts
    self.title = title
    self.main = main
    deck = Self.deck(post, features, verdicts, title, main)
  }

  /// Whether a leaf above the main content opens the article. Leaves are asked in their order.
  mutating func holds(_ i: Int) -> Bool {
    guard i > title, i < main else { return false }
    let block = post.blocks[i]
    if block.picture >= 0 || block.kind == .caption { return true }
    let row = features[i]
    // What its class calls a caption, right below a picture; what stands alone with it in a box that is named after it.
    if block.kind == .paragraph, post.blocks[i - 1].picture >= 0, row.linkDensity < 0.3, row.text < Self.longestCaption,
      row.traits.contains(.caption) || isAloneWithPicture(i)
    {
      return true
    }
    if row.linkDensity >= 0.3 || StampLine.isStamp(post.bytes[block.text.range]) { return false }
    // Below a heading that is a link stands the site's motto; what is called a title in a line of its own is another title.
    let isByline =
      (block.kind != .heading || row.text <= 40) && !row.endsSentence && !row.traits.contains(.standfirst)
      && row.text <= Self.longestByline && namesAuthor(i)
    if isByline { return false }
    if isOverSummary(i) || isOffer && PlaceNames.areOf(i, post) && row.text <= Self.longestByline { return true }
    let isDeck = i == deck && features[title].linkDensity < 0.9 && (block.kind == .heading || !row.traits.contains(.title))
    let isCalled = isStandfirst(i)
    if block.kind == .heading { return row.text > (isCalled ? Self.shortestStandfirst : isDeck ? Self.shortestDeck : 40) }
    if isCalled, features[title].linkDensity < 0.9, row.text > Self.shortestStandfirst { return true }
    if row.good > (row.endsSentence || isCalled || isDeck ? 50 : 100) || isInBand(i) { return true }
    return block.kind == .listItem && isInSummary(i)
  }

  /// Whether a leaf is all that is written in the box of the picture right before it: `<div class="main_image"><img><p>…</p></div>`.
  private func isAloneWithPicture(_ i: Int) -> Bool {
    let (box, before) = (Int(post.blocks[i].parent), Int(post.blocks[i - 1].parent))
    return box > title && features[box].leaves == 1 && features[box].pictures == 1 && features[box].traits.contains(.picture)
      && (before == box || before > box && before < i)
  }

  private func namesAuthor(_ i: Int) -> Bool { Self.namesAuthor(post.bytes[post.blocks[i].text.range]) }

  /// Whether a line begins with a word that names an author, or says when and who.
  static func namesAuthor(_ text: ArraySlice<UInt8>) -> Bool {
    StampLine.isSigned(text) || StampLine.isDatedName(text) || AuthorText.hasCue(String(decoding: text, as: UTF8.self))
  }

  /// Whether a leaf, or a box or two around nothing but it, is called a standfirst.
  private func isStandfirst(_ i: Int) -> Bool {
    if features[i].traits.contains(.standfirst) { return true }
    var box = Int(post.blocks[i].parent)
    for _ in 0..<Self.mostBoxes {
      guard box > title, features[box].leaves == 1, features[box].traits.isDisjoint(with: [.caption, .picture]) else {
        return false
      }
      if features[box].traits.contains(.standfirst) { return true }
      box = Int(post.blocks[box].parent)
    }
    return false
  }

  /// Whether a line of three words or more stands in a band with the title and with hardly anything else, as pages of companies
  /// open, and nothing says that the page is an article:
  /// `<section class="page-header"><h1>About us</h1><p>Discover our story</p></section>`.
  private func isInBand(_ i: Int) -> Bool {
    guard isOffer else { return false }
    let band = Int(post.blocks[title].parent)
    let row = features[i]
    guard band > 0, Int(post.blocks[i].parent) == band, post.blocks[i].kind == .paragraph, row.linked == 0,
      row.text >= Self.shortestDeck, row.text <= Self.longestByline, features[band].leaves <= Self.mostInBand,
      !row.signs.contains(.figure), features[title].linkDensity < 0.9
    else { return false }
    return post.bytes[post.blocks[i].text.range].count(where: { $0 == 0x20 }) >= Self.spacesOfDeck
  }

  /// Whether an item's list says the story in points: nothing but sentences, and no links.
  private mutating func isInSummary(_ i: Int) -> Bool {
    if i < list.end { return list.opens }
    var box = Int(post.blocks[i].parent)
    if box > title, post.blocks[box].tag == .li { box = Int(post.blocks[box].parent) }
    guard box > title, post.blocks[box].kind == .list else { return false }
    let row = features[box]
    let end = min(main, Int(post.blocks[box].end))
    list = (end, false)
    guard row.leaves > 1, row.linked == 0, row.text > Self.leastSummary else { return false }
    list.opens = (box..<end).allSatisfy { !post.isLive($0) || post.blocks[$0].text.isEmpty || features[$0].endsSentence }
    return list.opens
  }

  /// Whether a short heading stands over a summary in points, in a box with nothing else: `Key points`.
  private mutating func isOverSummary(_ i: Int) -> Bool {
    guard post.blocks[i].kind == .heading, i >= list.end, features[i].text <= Self.longestLabel, features[i].linked == 0,
      !features[i].endsSentence
    else { return false }
    let last = min(main, i + Self.besideLabel)
    guard let item = (i + 1..<max(i + 1, last)).first(where: { post.isLive($0) && !post.blocks[$0].text.isEmpty }),
      post.blocks[item].kind == .listItem, verdicts[item] == nil
    else { return false }
    var box = Int(post.blocks[i].parent)
    for _ in 0..<Self.mostBoxes where box > title && Int(post.blocks[box].end) <= item { box = Int(post.blocks[box].parent) }
    guard box > title, Int(post.blocks[box].end) > item, isInSummary(item) else { return false }
    return (item..<list.end).count { !post.blocks[$0].text.isEmpty && post.blocks[$0].kind.isLeaf } + 1 == Int(features[box].leaves)
  }

  private static func deck(
    _ post: Post, _ features: BlockFeatures, _ verdicts: [ExtractionRule?], _ title: Int, _ main: Int
  ) -> Int? {
    guard post.blocks[title].kind == .heading else { return nil }
    var deck: Int?
    for i in title + 1..<main where post.isLive(i) && post.blocks[i].picture < 0 && !post.blocks[i].text.isEmpty {
      let text = post.bytes[post.blocks[i].text.range]
      if verdicts[i] == .byline || verdicts[i] == .authorBox || StampLine.isStamp(text) || StampLine.isSigned(text)
        || StampLine.isDatedName(text)
        || features[i].text <= longestByline && !features[i].endsSentence
          && AuthorText.hasCue(String(decoding: text, as: UTF8.self))
      {
        return deck
      }
      if verdicts[i] != nil { continue }
      guard deck == nil else { return nil }
      deck = i
    }
    return nil
  }

  /// A summary that its element calls one is longer than a label: four or five words.
  private static let shortestStandfirst: Float = 24
  /// So is a heading between the headline and the byline.
  private static let shortestDeck: Float = 20
  /// The leaves of a band with a title, and the spaces in a line of three words.
  private static let mostInBand: Int32 = 4
  private static let spacesOfDeck = 2
  /// Names and what they are.
  private static let longestByline: Float = 100
  private static let longestCaption: Float = 400
  private static let mostBoxes = 2
  /// A heading over points, and the blocks between it and the first of them.
  private static let longestLabel: Float = 40
  private static let besideLabel = 6
  /// The weight of two short points.
  private static let leastSummary: Float = 40
}
