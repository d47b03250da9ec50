/// Judges single elements by what they are and what they are called, before the main content is chosen.
struct Boilerplate {
  let post: Post
  let features: BlockFeatures
  let title: Int?
  /// Rules that are not to be applied on this page, because too little would be left.
  let disabled: Set<ExtractionRule>
  /// The weight of running text on the whole page that a reader sees.
  let total: Float
  /// The weight of all text on the page.
  private let all: Float
  private let disclosures: Disclosures
  private let quotations: QuotationPlaces
  /// What a company offers: what customers say is part of it, and so are the boxes that ask for the next step.
  let isOffer: Bool
  /// A page that sells a service, and is no article.
  let isService: Bool
  /// The page is read as a list of items.
  private let isListing: Bool
  /// The last of the page's running text: a box below it asks for the next step and belongs to no text, unless the page sells a service.
  private let lastText: Int
  /// The first text below the title.
  let belowTitle: Int?
  /// The elements that hold a tab's panel which a reader sees.
  private let tabbed: Set<Int32>
  /// Whether the page sells one thing: it has a form to put it into a basket.
  private let isForSale: Bool
  /// The posts, where the page is a thread.
  private let posts: ThreadPosts?
  /// The page's own story, from its first sentence on: what is called related below it is so, however short the story.
  let story: Range<Int>?
  /// The box that the page's names call its text: nothing beside it is, however long.
  private let entry: Range<Int>?
  /// What a shop shows around its product, in order.
  private let shop: [ShopParts.Part]

  init(
    post: Post, features: BlockFeatures, title: Int?, disabled: Set<ExtractionRule>, disclosures: Disclosures,
    isOffer: Bool = false, isService: Bool = false, isListing: Bool = false, posts: ThreadPosts? = nil,
    story: Range<Int>? = nil, entry: Range<Int>? = nil, shop: [ShopParts.Part] = []
  ) {
    self.post = post
    self.features = features
    self.title = title
    self.disabled = disabled
    var total: Float = 0
    for i in post.blocks.indices where post.blocks[i].kind.isLeaf && (!features[i].hidden || disabled.contains(.hidden)) {
      total += features[i].good
    }
    self.total = max(total, 1)
    all = max(features[0].text, 1)
    self.disclosures = disclosures
    quotations = QuotationPlaces(post)
    self.isOffer = isOffer
    self.isService = isService && !isListing
    self.isListing = isListing
    lastText = isService ? post.blocks.count : isOffer ? Self.lastText(post, features) : 0
    belowTitle = title.flatMap { title in
      post.blocks.indices[(title + 1)...].first { post.isLive($0) && !post.blocks[$0].text.isEmpty }
    }
    var tabbed: Set<Int32> = []
    for i in post.blocks.indices
    where features.rows[i].traits.contains(.folded) && !features.rows[i].hidden && Self.isPanel(i, post) {
      tabbed.insert(post.blocks[i].parent)
    }
    self.tabbed = tabbed
    isForSale = isOffer && Self.sellsOne(post, features)
    self.posts = posts
    self.story = story
    self.entry = entry
    self.shop = shop
  }

  /// A box may be longer than its story: a speech in full beside the report of it. More than this is the story itself.
  private static let mostFactbox: Float = 0.65

  /// For each block the rule that takes it away as furniture; an element with all that it owns.
  func verdicts() -> [ExtractionRule?] {
    var verdicts = [ExtractionRule?](repeating: nil, count: post.blocks.count)
    var i = 1
    // Below an element that unfolds nothing is hidden: the flag is inherited.
    var unfolded = 0
    // What stands in a box that asks for the next step is called after it.
    var offered = 0
    // What stands in a part of a service's page goes by its name as well.
    var told = 0
    var shop = shop[...]
    while i < post.blocks.count {
      while let part = shop.first, part.range.lowerBound < i { shop = shop.dropFirst() }
      if let part = shop.first, part.range.lowerBound == i {
        for k in part.range { verdicts[k] = features[k].hidden ? .hidden : part.rule }
        i = part.range.upperBound
        continue
      }
      if features[i].hidden, i >= unfolded,
        isFolded(i, post.blocks[i], features[i]) || disclosures.isAnswer(i)
      {
        unfolded = Int(post.blocks[i].end)
      }
      if isOffer, i >= offered, features[i].traits.contains(.callout), Int(post.blocks[i].end) <= lastText, tells(i, features[i]) {
        offered = Int(post.blocks[i].end)
      }
      if isService, i >= told, isOwnPart(i) { told = Int(post.blocks[i].end) }
      guard let rule = rule(i, isUnfolded: i < unfolded, isOffered: i < offered, isTold: i < told),
        !disabled.contains(rule) || features[i].traits.contains(.consent) || rule == .related && isBelowStory(i)
      else {
        i += 1
        continue
      }
      let end = max(i + 1, Int(post.blocks[i].end))
      for k in i..<end { verdicts[k] = rule }
      if rule == .byline { restoreDeck(in: i..<end, &verdicts) }
      i = end
    }
    return verdicts
  }

  /// Why an element is boilerplate with all that it owns, or nil. An element that holds the title or most of the text never is.
  private func rule(_ i: Int, isUnfolded: Bool, isOffered: Bool, isTold: Bool) -> ExtractionRule? {
    let block = post.blocks[i]
    let row = features[i]
    if row.hidden, block.picture < 0 || block.tag == .none, !isUnfolded {
      return block.tag == .noscript && row.pictures > 0 && row.text == 0 && !isCopied(i) ? nil : .hidden
    }
    if block.kind == .control { return .control }
    if let title, title >= i, title < Int(block.end) { return nil }
    if block.tag == .footer, Captions.isFooterOfPicture(i, post) { return nil }
    var share = row.good / total
    let isPosts = row.traits.contains(.related) && OwnEntry.isListOfPosts(i, post)
    if isPosts, !OwnEntry.listsOthers(i, post, features) { return nil }
    if let entry {
      if i <= entry.lowerBound, entry.upperBound <= Int(block.end) { return nil }
      if !entry.contains(i) {
        if isNothing(i, beside: entry) { share = 0 }
      } else if isPosts, row.good < 0.7 * features[entry.lowerBound].good {
        return .related
      }
    }
    guard
      let rule = elementRule(i, block, row, share)
        ?? (row.traits.isEmpty ? nil : namedRule(i, block, row, share, isOffered: isOffered, isTold: isTold))
    else { return nil }
    guard let posts else { return rule }
    if posts.holds(i), ThreadPosts.mayMistake(rule) { return nil }
    return rule == .tools && block.tag == .form && ThreadPosts.isAroundPost(i, post, features) ? nil : rule
  }

  /// Whether the page shows the picture of a `noscript` right beside it as well. Where a script would put it into an empty element, what
  /// stands in `noscript` is all there is.
  private func isCopied(_ i: Int) -> Bool {
    let end = Int(post.blocks[i].end)
    guard let own = (i..<end).first(where: { post.blocks[$0].picture >= 0 }) else { return false }
    let key = post.pictureKeys.key(of: post.pictures[Int(post.blocks[own].picture)].address)
    func shows(_ k: Int) -> Bool {
      post.blocks[k].picture >= 0
        && post.pictureKeys.key(of: post.pictures[Int(post.blocks[k].picture)].address).family == key.family
    }
    return (max(1, i - Self.besideNoscript)..<i).contains(where: shows)
      || (end..<min(post.blocks.count, end + Self.besideNoscript)).contains(where: shows)
  }

  private static let besideNoscript = 4

  private func elementRule(_ i: Int, _ block: Block, _ row: BlockFeatures.Row, _ share: Float) -> ExtractionRule? {
    switch block.tag {
    case .nav: share < 0.3 && !isAnswer(i, row) ? .navigation : nil
    case .dialog: share < 0.5 ? .overlay : nil
    case .dl: isLeadingLine(i, row) ? .related : nil
    case .aside:
      share < 0.4 && row.traits.isDisjoint(with: .footnotes) && !row.holdsIngredients && !isReference(block, row) && !isNote(i)
        && !(isService && row.linked == 0 && tells(i, row))
        ? .sidebar : nil
    case .footer: share < 0.6 && !isInside(block, .quotation) ? .footer : nil
    case .form: isListing && asksOnly(i, row) || asksForPassword(block) ? .control : share < 0.25 ? .tools : nil
    case .header: share < 0.1 && !isInside(block, .article) && !isInside(block, .main) && !isProse(row) ? .header : nil
    case .address:
      row.text < 300 && !((isOffer || isListing) && (holdsFigure(i) || PlaceWords.areIn(post.text(of: i))) && !saysWhoOrWhen(i))
        ? .byline : nil
    default: nil
    }
  }

  private func namedRule(
    _ i: Int, _ block: Block, _ row: BlockFeatures.Row, _ share: Float, isOffered: Bool, isTold: Bool
  ) -> ExtractionRule? {
    var traits = row.traits
    if block.kind == .figure, isCaptioned(i) { traits.subtract(Self.placesOfFigures) }
    if isTold, row.linkDensity < 0.3 { traits.subtract(Self.namesOfParts) }
    // Most of a page's text is seen, whatever shows it.
    if traits.contains(.unseen) { return share < 0.2 && row.text / all < 0.5 && block.kind != .main ? .unseen : nil }
    if traits.contains(.gallery), isHiddenTeaser(i, block, row) { return .hidden }
    if traits.contains(.factbox), isFactbox(i, block, row, share) { return .factbox }
    if traits.contains(.notice), share < 0.5, let rule = noticeRule(i, block, row) { return rule }
    if traits.contains(.disclaimer), !block.kind.isLeaf || block.kind == .paragraph, share < 0.4 { return .footer }
    if traits.contains(.body), share > 0.05 { return nil }
    if traits.contains(.comments), share < 0.9 { return tellsWhen(block, row) ? .byline : .comments }
    if traits.contains(.consent) || traits.contains(.overlay) && share < 0.9 && !row.holdsIngredients && !tellsMeasures(i, row) {
      return .overlay
    }
    if traits.contains(.reviews), share < 0.6, !isOffer || isForSale && isOfBuyers(i), !isSaidInText(i, row) { return .comments }
    if traits.contains(.footer), share < 0.5, traits.isDisjoint(with: [.content, .tags]) { return .footer }
    guard share < 0.3 else { return traits.contains(.related) && isBelowStory(i) ? .related : nil }
    // A heading that speaks of a bar is only styled for it: `anchorWithStickyNavbar`.
    if traits.contains(.navigation), !isDish(i, row), block.kind != .heading || row.linkDensity > 0.5,
      row.text < 30 || row.linkLeaves * 2 >= row.leaves || isMenuOfHeadings(i, row) || isTabs(block, row)
    {
      return .navigation
    }
    let isOffered = isOffered && traits.contains(.callout) && !asksForAddress(block)
    if traits.contains(.related), !isPlain(row), !isOffered, row.linked > 0 || row.good < 40 { return .related }
    if traits.contains(.share), !isProse(row), !quotations.isHeld(by: block), !isShared(block) { return .share }
    if traits.contains(.contents), share < 0.1, block.kind != .heading, !framesTable(i, row) { return .contents }
    if traits.contains(.sidebar), !row.holdsIngredients, !isNote(i), !isTitleBox(i) { return .sidebar }
    if traits.contains(.signup), share < 0.15, !isOffered { return .signup }
    if traits.contains(.advert), share < 0.15, !isOffered { return .advert }
    if traits.contains(.poll), row.leaves > 1 { return .tools }
    if traits.contains(.footer), share < 0.15 { return .footer }
    if traits.contains(.tagline), let title, i < title || isInside(block, .header), share < 0.1, !isInside(block, .article) {
      return .header
    }
    // The infobox of a reference work calls itself a card too.
    if traits.contains(.bio), share < 0.15 || share < 0.4 && isBehindStory(author: i),
      block.kind != .table || !traits.contains(.factbox), !isService || !isOfTeam(i)
    {
      return .authorBox
    }
    if !traits.isDisjoint(with: [.byline, .tags]), isOfTheme(block) { return .byline }
    if share < 0.1, !isProse(row), row.text < 160 || row.linkDensity > 0.3 || row.leaves > 2 {
      if traits.contains(.tags), !holdsDocTags(i) { return .tags }
      if traits.contains(.tools), !isZoomed(i), !labelsPanel(i, row), !isVerdict(i, row),
        row.good < 60 || row.linkDensity > 0.3 || !holdsHeading(i)
      {
        return .tools
      }
      if traits.contains(.header), !headsSection(i, row) { return .header }
      if traits.contains(.settings), holdsControl(i) { return .tools }
      if traits.contains(.byline), row.text < 300, traits.isDisjoint(with: [.standfirst, .reviews]), !isOfFigure(i, traits),
        !(isOffer || isListing) || isOfText(block) && !isPerson(i) && !isBelowQuotation(i) || saysWhoOrWhen(i)
      {
        return .byline
      }
    }
    return nil
  }

  /// Whether an element below the page's own story leads to several other pages. Within its article the name must say that they are related.
  private func isBelowStory(_ i: Int) -> Bool {
    guard let story, i > story.lowerBound, features[i].linkLeaves >= Self.fewestOthers, !isPlain(features[i]) else { return false }
    if i >= story.upperBound { return true }
    return features[i].good < Self.mostRelated
      && post.blocks[i].attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("related")
      }
  }

  /// The weight of a few lines about others; what holds more is the page, whatever it is called.
  private static let mostRelated: Float = 400

  private static let fewestOthers: Int32 = 2

  /// Whether a picture is to be looked at in full size, which its own name or its box's says: `graphic zoom-in`. A button with such a name
  /// works the picture beside it.
  private func isZoomed(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.tag != .button, features[i].text == 0, features[i].pictures == 1 || block.picture >= 0 else { return false }
    return (i..<max(i + 1, min(Int(block.end), i + Self.mostOfFigure))).contains { post.blocks[$0].tag == .img }
      && block.attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("zoom")
      }
  }

  /// Whether what is called data stands in a figure below its picture, and bears a picture's or a caption's name as well: `image-meta`, or
  /// an element in it called `stuff-caption`.
  private func isOfFigure(_ i: Int, _ traits: BlockTraits) -> Bool {
    var figure = Int(post.blocks[i].parent)
    for _ in 0..<2 where figure > 0 && post.blocks[figure].kind != .figure { figure = Int(post.blocks[figure].parent) }
    guard figure > 0, post.blocks[figure].kind == .figure, features[figure].pictures > 0 else { return false }
    if !traits.isDisjoint(with: [.picture, .caption]) { return true }
    return (i..<max(i + 1, Int(post.blocks[i].end))).contains { k in
      post.blocks[k].marks.range.contains { ElementHints.hint(post.marks[$0].attributes, of: post) == .caption }
    }
  }

  /// Where a picture is used besides, a figure's name may say as well: `teaser-image`, `share-image`, `meta-image`.
  private static let placesOfFigures: BlockTraits = [.related, .share, .byline, .tools]

  /// Whether a figure has a caption of its own and its picture leads to no other page: it is the story's, whatever it is called.
  private func isCaptioned(_ i: Int) -> Bool {
    let own = i..<min(Int(post.blocks[i].end), i + Self.mostOfFigure)
    return features[i].linkDensity < 0.5 && own.contains { post.blocks[$0].kind == .caption && !post.blocks[$0].text.isEmpty }
      && own.allSatisfy { k in
        guard post.blocks[k].picture >= 0 else { return true }
        return post.pictures[Int(post.blocks[k].picture)].link.map(PictureRules.isPictureFile) ?? true
      }
  }

  private static let mostOfFigure = 16

  /// Text folded away until a reader asks for it, in an accordion or behind a tab: sentences, in an element that is no fallback.
  private func isFolded(_ i: Int, _ block: Block, _ row: BlockFeatures.Row) -> Bool {
    switch block.tag {
    case .noscript, .template, .video, .audio, .canvas, .object, .noframes: return false
    default: break
    }
    if tabbed.contains(block.parent), row.linkDensity < 0.3, !isInside(block, .navigation), Self.isPanel(i, post) { return true }
    guard isProse(row), row.good / total < 3, !isInside(block, .navigation) else { return false }
    if row.good / total < 0.6, block.attributes.range.contains(where: { post.attributes[$0].name == .ariaHidden }) { return true }
    if row.traits.contains(.folded) { return true }
    return block.parent > 0 && features[Int(block.parent)].traits.contains(.folded)
  }

  /// A box within a story. The box of a reference work or of a shop is a table or stands in none.
  private func isFactbox(_ i: Int, _ block: Block, _ row: BlockFeatures.Row, _ share: Float) -> Bool {
    guard !block.kind.isLeaf, block.kind != .table, row.paragraphs > 0 || holdsItems(i), share < Self.mostFactbox else {
      return false
    }
    return isInside(block, .article) || isInBody(block)
  }

  /// Whether two items of a list or more stand in a box of few: `Employees: 200`.
  private func holdsItems(_ i: Int) -> Bool {
    let end = Int(post.blocks[i].end)
    return end - i <= Self.mostOfFacts
      && (i..<end).count { post.blocks[$0].kind == .listItem && !post.blocks[$0].text.isEmpty } >= 2
  }

  /// The blocks of a box of facts in short.
  private static let mostOfFacts = 64

  /// The box of a reference work: it stands in no story, or its wiki says so.
  private func isReference(_ block: Block, _ row: BlockFeatures.Row) -> Bool {
    guard row.traits.contains(.factbox) else { return false }
    if !isInside(block, .article), !isInBody(block) { return true }
    return block.attributes.range.contains { k in
      post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("portable-infobox")
    }
  }

  private func isInBody(_ block: Block) -> Bool {
    var parent = Int(block.parent)
    while parent > 0 {
      if features[parent].traits.contains(.body) { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// Sentences rather than labels.
  func isProse(_ row: BlockFeatures.Row) -> Bool { row.good > 140 && row.linkDensity < 0.3 }

  /// Running text without links: what a class name calls related is the article's own.
  private func isPlain(_ row: BlockFeatures.Row) -> Bool { row.good > 400 && row.linkDensity < 0.05 && row.paragraphs > 2 }

  /// Nothing but links and headings above them: `Previous topic`, `This page`.
  private func isMenuOfHeadings(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.linkLeaves > 1, row.good < Self.leastOfText else { return false }
    let headings = (i..<max(i + 1, Int(post.blocks[i].end))).count {
      post.blocks[$0].kind == .heading && !post.blocks[$0].text.isEmpty
    }
    return row.linkLeaves + Int32(headings) >= row.leaves
  }

  /// The labels of tabs lead to places of the page itself; panels in the same element would hold text.
  private func isTabs(_ block: Block, _ row: BlockFeatures.Row) -> Bool {
    row.good < Self.leastOfText
      && block.attributes.range.contains { k in
        post.attributes[k].name == .role && post.bytes[post.attributes[k].value.range].elementsEqual("tablist".utf8)
      }
  }

  /// A box with less running text has none to lose.
  private static let leastOfText: Float = 40

  /// A heading with text below it is a part of the page, not a tool.
  /// Whether an element below the title holds a heading and nothing else: editors' templates call the part for a heading `header`.
  private func headsSection(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    title.map { i > $0 } ?? false && row.leaves == 1 && row.linkLeaves == 0 && holdsHeading(i)
  }

  private func holdsHeading(_ i: Int) -> Bool {
    (i..<max(i + 1, Int(post.blocks[i].end))).contains { post.blocks[$0].kind == .heading }
  }

  private func holdsControl(_ i: Int) -> Bool {
    let end = min(Int(post.blocks[i].end), i + Self.mostOfSettings)
    return (i..<max(i + 1, end)).contains { post.blocks[$0].kind == .control }
  }

  /// Blocks of a box of settings that are looked at for a control.
  private static let mostOfSettings = 64

  private func isInside(_ block: Block, _ kind: BlockKind) -> Bool {
    var parent = Int(block.parent)
    while parent > 0 {
      if post.blocks[parent].kind == kind { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }
}
