import WinnowBase

/// What names of furniture mean on a page that offers something, and on one that lists things: there a room has its data too.
extension Boilerplate {
  /// The last leaf of running text outside of what is called furniture; 0 where there is none.
  static func lastText(_ post: Post, _ features: BlockFeatures) -> Int {
    let furniture: BlockTraits = [.footer, .related, .comments, .callout, .signup, .sidebar, .overlay, .bio]
    var last = 0
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      switch block.tag {
      case .footer, .aside, .nav, .form, .dialog:
        i = max(i + 1, Int(block.end))
        continue
      default: break
      }
      if features[i].hidden || !features[i].traits.isDisjoint(with: furniture) {
        i = max(i + 1, Int(block.end))
        continue
      }
      if block.kind.isLeaf, features[i].good > leastOfSentence { last = i }
      i += 1
    }
    return last
  }

  private static let leastOfSentence: Float = 60

  /// Whether a box says something: a heading and a sentence, and nothing to fill in.
  func tells(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    let end = max(i + 1, Int(post.blocks[i].end))
    guard row.leaves >= 2, row.linkDensity < 0.5, end - i <= Self.mostOfBox else { return false }
    var hasHeading = false
    var hasSentence = false
    for k in i..<end {
      let block = post.blocks[k]
      if block.kind == .control || block.tag == .form { return false }
      if block.kind == .heading, !block.text.isEmpty { hasHeading = true }
      if features[k].endsSentence, features[k].good > 25 { hasSentence = true }
    }
    return hasHeading && hasSentence
  }

  /// Whether a box is named for letters that a reader is to order, on whatever page: `newsletter-cta`.
  func asksForAddress(_ block: Block) -> Bool { isNamed(block, Self.letters) }

  private static let letters = WordSet([
    "newsletter", "newsletters", "subscribe", "mailinglist", "mailchimp", "signup", "optin", "hirlevel", "uutiskirje", "uudiskiri",
    "naujienlaiskis", "butlleti", "nyhetsbrev", "nyhedsbrev", "nieuwsbrief", "bulten", "boletin",
  ])

  /// Whether a name says that the data are those of a text, which somebody wrote on a day, not those of a thing: `byline`, `entry-meta`.
  /// The author of what a customer says is no such one.
  func isOfText(_ block: Block) -> Bool {
    guard isNamed(block, Self.textual) else { return false }
    var parent = Int(block.parent)
    while parent > 0 {
      if post.blocks[parent].kind == .quotation || features[parent].traits.contains(.reviews) { return false }
      parent = Int(post.blocks[parent].parent)
    }
    return true
  }

  private static let textual = WordSet([
    "byline", "bylines", "dateline", "author", "authors", "autor", "autoren", "auteur", "autore", "writer", "reporter",
    "journalist",
    "verfasser", "redakteur", "entry-meta", "entrymeta", "post-meta", "postmeta", "article-meta", "articlemeta", "article-info",
    "articleinfo", "post-info", "postinfo", "posted", "published", "pubdate", "timestamp", "readtime", "reading-time",
  ])

  /// Whether a class of an element holds one of some words, or two of its words beside one another are one of them.
  private func isNamed(_ block: Block, _ names: WordSet) -> Bool {
    block.attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      return post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { token in
        let words = NameWords.of(token)
        return words.contains { names.contains($0) }
          || zip(words, words.dropFirst()).contains { names.contains($0 + [0x2D] + $1) }
      }
    }
  }

  /// Whether a headline has a line below it that says who wrote the text or when, by its name and its words: such a page offers nothing.
  static func isSigned(below title: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    var leaves = 0
    for i in post.blocks.indices[min(title + 1, post.blocks.count)...] where post.isLive(i) && post.blocks[i].kind.isLeaf {
      let text = post.bytes[post.blocks[i].text.range]
      guard !text.isEmpty, !features[i].hidden else { continue }
      leaves += 1
      if leaves > mostBelowTitle || features[i].good > leastOfSentence { return false }
      let parent = max(0, Int(post.blocks[i].parent))
      guard features[i].traits.contains(.byline) || features[parent].traits.contains(.byline) else { continue }
      let line = String(decoding: text, as: UTF8.self)
      if StampLine.isStamp(text) || AuthorText.hasCue(line) || MetadataText.namesMonth(line) { return true }
    }
    return false
  }

  /// A deck, a name, what she is, a day, the buttons to share it.
  private static let mostBelowTitle = 6

  /// What a part of a service's page may be called for what it speaks of: `info-banner`, `sponsors`, `social-proof`, `download-app`.
  static let namesOfParts: BlockTraits = [.header, .advert, .share, .signup, .comments]

  /// Whether a box with such a name is a part of a service's page: it says something below a heading, and none of its names speaks of
  /// letters to sign up for, of an account, of cookies or of readers' comments.
  func isOwnPart(_ i: Int) -> Bool {
    let row = features[i]
    guard !row.traits.isDisjoint(with: Self.namesOfParts), row.linkLeaves * 2 <= row.leaves, row.linkDensity < 0.3, tells(i, row)
    else { return false }
    return !post.blocks[i].attributes.range.contains { k in
      let value = post.attributes[k]
      guard value.name == .class || value.name == .id else { return false }
      return post.bytes[value.value.range].withUnsafeBufferPointer { Self.asking.hasMatch(in: $0) }
    }
  }

  private static let asking = PhraseMatcher(
    [
      "newsletter", "login", "signin", "sign-in", "paywall", "cookie", "consent", "mailing", "optin", "opt-in", "comments",
      "commentlist", "disqus", "respond",
    ], wholeWords: false)

  /// Whether a few words about somebody stand in a box with the person's name above them, or hold several such boxes: a company's people.
  func isOfTeam(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    let box = parent > 0 ? parent..<i : i..<i
    func isHeading(_ k: Int) -> Bool { post.blocks[k].kind == .heading && !post.blocks[k].text.isEmpty && k != title }
    let end = min(max(i + 1, Int(post.blocks[i].end)), i + Self.mostOfBox)
    return box.suffix(Self.mostOfLine).contains(where: isHeading) || (i..<end).count(where: isHeading) > 0
  }

  /// Whether what a name calls an author is somebody that a service's page tells of, a speaker or one of its people: below the first text,
  /// and without a word of writing.
  func isPerson(_ i: Int) -> Bool {
    isService
      && post.blocks[i].attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("author")
      }
  }

  /// Whether a box called an item of a menu is a dish: a heading or a figure and something else, and no link.
  func isDish(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard isOffer, row.leaves >= 2, row.linked == 0, row.text < Self.mostOfDish else { return false }
    let end = min(max(i + 1, Int(post.blocks[i].end)), i + Self.mostOfLine)
    return (i..<end).contains { post.blocks[$0].kind == .heading && !post.blocks[$0].text.isEmpty }
  }

  private static let mostOfDish: Float = 30

  /// Whether a box called a button is the label of a panel that unfolds: the text stands right behind it.
  func labelsPanel(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.traits.contains(.folded), row.leaves == 1 else { return false }
    let next = max(i + 1, Int(post.blocks[i].end))
    return next < post.blocks.count && post.blocks[next].parent == post.blocks[i].parent
      && features[next].traits.contains(.folded) && features[next].text > row.text && features[next].linkDensity < 0.3
  }

  /// Whether what is called the data of an article is some: a day, a reading time, somebody's name. Figures alone are an item's own
  /// (`28 m², 2 persons`), and so is a place, unless they stand right below the headline.
  func saysWhoOrWhen(_ i: Int) -> Bool {
    guard holdsFigure(i) || isPerson(i) || PlaceNames.areIn(i, post) else { return true }
    if let belowTitle, belowTitle >= i, belowTitle < max(i + 1, Int(post.blocks[i].end)) { return true }
    for k in i..<min(max(i + 1, Int(post.blocks[i].end)), i + Self.mostOfLine) where post.isLive(k) && !post.blocks[k].text.isEmpty
    {
      let text = post.bytes[post.blocks[k].text.range]
      if StampLine.isStamp(text) || StampLine.isSigned(text) || StampLine.tellsAgo(text) || Self.isHandle(text) { return true }
      let line = String(decoding: text, as: UTF8.self)
      if AuthorText.hasCue(line) || MetadataText.namesMonth(line) || Self.counts(line) { return true }
    }
    return false
  }

  /// `@janeroe24`
  private static func isHandle(_ text: ArraySlice<UInt8>) -> Bool { text.first == 0x40 && !text.contains(0x20) }

  /// Whether a line counts readers or tells when a page was changed: `Post views: 22`, `Last modified 03-10-2004`.
  private static func counts(_ line: String) -> Bool {
    MetadataText.fold(line).split(separator: " ").contains { counted.contains(String($0)) }
  }

  private static let counted = WordList.words(
    in: "views view viewed reads read hits comments comment likes shares modified updated aufrufe gelesen kommentare kommentar "
      + "aktualisiert vues commentaires visitas comentarios visualizzazioni commenti weergaven reacties visningar kommentarer")

  /// The blocks of a box that asks for something, and of a line.
  private static let mostOfBox = 256
  private static let mostOfLine = 64

  /// Whether a figure stands in an element.
  func holdsFigure(_ i: Int) -> Bool {
    (i..<min(max(i + 1, Int(post.blocks[i].end)), i + Self.mostOfLine)).contains { k in
      post.blocks[k].kind.isLeaf && post.bytes[post.blocks[k].text.range].contains { $0 &- 0x30 < 10 }
    }
  }

  /// Whether an element is a tab's panel by its role.
  static func isPanel(_ i: Int, _ post: Post) -> Bool {
    post.blocks[i].attributes.range.contains {
      post.attributes[$0].name == .role && post.bytes[post.attributes[$0].value.range].elementsEqual("tabpanel".utf8)
    }
  }
}
