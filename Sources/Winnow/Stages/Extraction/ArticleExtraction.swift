import WinnowBase

/// The story of one extraction: mark what is furniture by name, choose the main content, clean it; when too little is left, think again.
struct ArticleExtraction {
  let post: Post
  let features: BlockFeatures
  let settings: ExtractArticle
  private let disclosures: Disclosures
  private let isDocumentation: Bool
  private let isOffer: Bool
  /// The page's address or its data speaks of a service, and nothing of an article.
  private let isService: Bool
  private let own: OwnSummary
  private let typing: PageTyping

  init(typing: PageTyping, settings: ExtractArticle) {
    let (post, features) = (typing.post, typing.features)
    self.post = post
    self.features = features
    self.settings = settings
    self.typing = typing
    disclosures = Disclosures(post, features)
    own = OwnSummary(post)
    isOffer =
      settings.pageType == .service
      || settings.pageType == .auto && typing.isOffer
    isService =
      isOffer && (settings.pageType == .service || typing.offersService)
    isDocumentation =
      settings.pageType == .documentation
      || settings.pageType == .auto && typing.isDocumentation
  }

  struct Result {
    /// For each block the rule that takes it away, nil for what stays.
    var verdicts: [ExtractionRule?]
    var main: Int
    var kept: Float
    var isListing = false
    /// The leaves that hold readers' comments, where they are asked for.
    var comments: [Int] = []
    /// What was tried, in order, and how much text each try kept; one entry where the first was good.
    var steps: [String] = []
    /// What the page says it is, where the stage is to find out.
    var declared: PageType?
    /// Whether the page is a shop's, of one thing or of many.
    var isShop = false
    /// Whether the page is one of a manual, where that is known.
    var isDocumentation: Bool?
  }

  /// Less running text than this is no article.
  static let enough: Float = 400

  /// Less running text than this, below a quarter of all text, may be the introduction of a page of cards.
  static let enoughForCards: Float = 1000

  /// The text of a few items of a collection.
  static let fewestItems: Float = 60

  /// On a page that shows no text at all a paragraph that is hidden is the text.
  static let leastHidden: Float = 40

  /// The text of two or three sentences.
  static let leastStory: Float = 200

  /// Tags and a box about the author, which a list keeps, are no more than this beside a short text.
  private static let listFactor: Float = 1.2
  /// A page that looks like one story must hold so many times its running text in all before it counts as a list.
  static let storyFactor: Float = 5

  func run(title: Int?) -> Result {
    let stated = settings.pageType == .auto ? typing.declared() : nil
    let declared = settings.pageType == .auto ? stated?.name : settings.pageType.rawValue
    // What a page declared a collection holds is its items; how much running text stands beside them says nothing.
    let isCollection = declared == "collection" || declared == "listing"
    // The answers of a thread may be called comments; those below a question's answers are none.
    let isThread = declared == "forum"
    let isSure = isThread && stated?.confidence ?? 1 > 0.8
    // A page that says below its headline who wrote it, or when, is a text, unless it speaks of a service.
    let isSigned = title.map { Boilerplate.isSigned(below: $0, post, features) } ?? false
    let isShop =
      settings.focus != .recall && !isSigned
      && (declared == "product" ? typing.offersProduct : declared == "collection")
      && !post.claims.indices.contains { post.claims[$0].isNamed("article:published_time", of: .meta) }
    let sort = Sort(
      isSure: isSure, isProduct: declared == "product", isOffer: isOffer && (isService || !isSigned),
      posts: isThread ? ThreadPosts(post, features) : nil,
      story: title.flatMap { story(of: $0, isProduct: declared == "product") },
      entry: isThread || isCollection || declared == "product" ? nil : OwnEntry.find(post, features, title: title),
      shop: isShop ? ShopParts(post: post, features: features, title: title).find(isProduct: declared == "product") : [])
    let holdsReplies = isThread && (commentShare() > 0.5 || isSure && !holdsAnswers())
    var disabled: Set<ExtractionRule> = holdsReplies ? [.comments] : []
    if settings.focus == .recall { disabled.formUnion([.tools, .tags, .contents, .authorBox, .byline, .factbox]) }
    var best = attempt(title, disabled, listing: false, sort)
    func list() -> Result {
      // What a shop shows beside its product are other products.
      attempt(
        title, disabled.union(declared == "product" ? [.tags, .tools] : [.related, .tags, .tools]), listing: true,
        sort)
    }
    let items = isCollection ? list() : nil
    let holdsItems = items.map { $0.kept >= Self.fewestItems } ?? false
    var steps = ["running text \(Int(best.kept))"]
    var round = 0
    // A rule that took most of a page's text is wrong about this page.
    while !holdsItems, best.kept < Self.enough, round < 4, let rule = heaviestRule(best, sort.entry), disabled.insert(rule).inserted
    {
      let other = attempt(title, disabled, listing: false, sort)
      let isBetter = other.kept > 2 * best.kept + 100
      steps.append("without the rule \(rule.rawValue) \(Int(other.kept))" + (isBetter ? ", taken" : ""))
      if isBetter { best = other }
      round += 1
    }
    if best.kept < Self.enough || best.kept < Self.enoughForCards && declared != "article" || isCollection {
      let listing = holdsItems ? items ?? list() : list()
      // The posts of a thread may be short, and much stands around each.
      let isStory = !isCollection && (isSure || looksLikeStory(title))
      let isDescribed =
        !isCollection
        && (self.isDescribed(best) || best.kept >= Self.leastStory && isDiscussed(title)
          || best.kept >= Self.leastHidden && (isOneStory(title) || isOffer && Boilerplate.sellsOne(post, features)))
      let factor: Float =
        isCollection
        ? 0.4
        : isDescribed
          ? 3 * Self.storyFactor
          : isStory ? Self.storyFactor : best.kept >= Self.enough ? 4 : best.kept >= Self.leastStory ? Self.listFactor : 1
      steps.append("as a list \(Int(listing.kept))" + (listing.kept > factor * best.kept ? ", taken" : ""))
      if listing.kept > factor * best.kept {
        // What a collection or a manual says of its items stands beside them.
        var both = listing
        for i in both.verdicts.indices where (isCollection || isDocumentation) && best.verdicts[i] == nil { both.verdicts[i] = nil }
        best = both
        if isCollection { restoreDays(&best.verdicts, in: best.main, title) }
      }
    }
    if settings.focus != .recall, best.isListing || best.kept < Self.enough {
      // An article may say a thing twice, and a manual does: a step, a command. In a listing it is the same item.
      let main = best.main..<Int(post.blocks[best.main].end)
      Copies(post: post, features: features, main: main).drop(&best.verdicts)
    }
    if settings.focus != .recall, best.isListing || isCollection || isOffer {
      CallLinks(post: post, features: features, main: best.main..<Int(post.blocks[best.main].end)).drop(&best.verdicts)
    }
    if settings.focus != .recall, !isThread {
      if isShop || isCollection || best.isListing {
        ShopLines(post: post, features: features, isShop: isShop, isProduct: sort.isProduct).drop(&best.verdicts)
      }
      if isOffer || best.isListing { FormHeadings(post: post, features: features, title: title).drop(&best.verdicts) }
    }
    best.declared = stated
    best.isShop = isShop
    if settings.pageType == .auto { best.isDocumentation = isDocumentation }
    best.steps = steps
    judgeByStatement(&best, title)
    if settings.comments, !disabled.contains(.comments) {
      let main = best.main..<Int(post.blocks[best.main].end)
      best.comments = ReaderComments(post: post, features: features, main: main, title: title).find()
      for comment in best.comments { best.verdicts[comment] = nil }
    }
    if !post.pictures.isEmpty {
      let main = best.main..<Int(post.blocks[best.main].end)
      PictureCompany(
        post: post, features: features, main: main, title: title, isListing: best.isListing || isCollection,
        isProduct: sort.isProduct
      ).restore(&best.verdicts)
    }
    return best
  }

  /// An item's day is what a list of things that happen tells of it, where most lines of the kind are days; what stands below the headline
  /// alone is the page's own.
  private func restoreDays(_ verdicts: inout [ExtractionRule?], in main: Int, _ title: Int?) {
    var isInItem = false
    var lines = 0
    var days: [Range<Int>] = []
    var i = main
    while i < Int(post.blocks[main].end) {
      let block = post.blocks[i]
      let end = max(i + 1, Int(block.end))
      switch verdicts[i] {
      case nil, .title:
        if verdicts[i] == nil, block.kind.isLeaf, i > title ?? main, !block.text.isEmpty { isInItem = true }
        i += 1
      case .byline:
        if isInItem {
          let leaves = (i..<end).filter { verdicts[$0] == .byline && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
          lines += leaves.count
          for leaf in leaves where tellsDay(leaf) { days.append(i..<leaf + 1) }
        }
        i = end
      default: i = end
      }
    }
    guard days.count * 2 >= lines else { return }
    for day in days {
      for k in day where verdicts[k] == .byline && (!post.blocks[k].kind.isLeaf || k == day.upperBound - 1) { verdicts[k] = nil }
    }
  }

  /// Whether a short leaf names a day of a month, and nobody who wrote.
  private func tellsDay(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    guard text.count <= Self.longestDay, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let line = String(decoding: text, as: UTF8.self)
    return !AuthorText.hasCue(line) && MetadataText.namesMonth(line)
  }

  /// `Boston, 31 December to 2 January, 19:30`.
  private static let longestDay = 48

  /// What the page's data states to be the text brings parts back and takes boxes away.
  private func judgeByStatement(_ result: inout Result, _ title: Int?) {
    guard StatedText.mayStand(in: post) else { return }
    let text = StatedText(post)
    guard text.hasBody || text.hasParts else { return }
    let main = result.main..<Int(post.blocks[result.main].end)
    let story = StatedStory(post: post, features: features, stated: text, main: main, title: title)
    story.restoreParts(&result.verdicts)
    if settings.focus != .recall, !result.isListing, result.declared?.name != "forum" { story.dropUnstated(&result.verdicts) }
  }

  /// Whether the page calls something an answer: what it calls comments then are remarks on the side.
  private func holdsAnswers() -> Bool {
    post.blocks.contains { block in
      block.attributes.range.contains { k in
        let attribute = post.attributes[k]
        guard attribute.name == .class || attribute.name == .itemprop || attribute.name == .id else { return false }
        return CaseFold.lowercased(post.bytes[attribute.value.range]).starts(with: "answer".utf8)
          || attribute.name == .itemprop && CaseFold.lowercased(post.bytes[attribute.value.range]).contains("answer")
      }
    }
  }

  /// Whether the page says when it was published, or its title stands in the only `article` there is: a short story is no list.
  private func looksLikeStory(_ title: Int?) -> Bool {
    if post.claims.contains(where: { $0.origin == .meta && $0.name == "article:published_time" }) { return true }
    let articles = post.blocks.indices.filter { post.blocks[$0].kind == .article && !features[$0].hidden && !isBeside($0) }
    guard articles.count == 1, let only = articles.first else { return false }
    return features[only].hasTopHeading || title.map { $0 > only && $0 < Int(post.blocks[only].end) } ?? false
  }

  /// From the first sentence of a story to where its article ends, which holds the title and has no other beside it. A shop tells of one
  /// product without an element for it: there the end is that of the sentence.
  func story(of title: Int, isProduct: Bool) -> Range<Int>? {
    var article = Int(post.blocks[title].parent)
    while article > 0, post.blocks[article].kind != .article { article = Int(post.blocks[article].parent) }
    guard article > 0 || isProduct, !hasOther(article) else { return nil }
    let end = article > 0 ? Int(post.blocks[article].end) : post.blocks.count
    var i = title + 1
    while i < end {
      let row = features[i]
      if row.hidden
        || !row.traits.isDisjoint(with: [.related, .sidebar, .navigation, .footer, .comments, .overlay, .share, .signup])
      {
        i = max(i + 1, Int(post.blocks[i].end))
        continue
      }
      if post.blocks[i].kind.isLeaf, row.endsSentence, row.good >= Self.shortestStory {
        return i..<(article > 0 ? end : i + 1)
      }
      i += 1
    }
    return nil
  }

  /// Whether another article stands beside one.
  private func hasOther(_ article: Int) -> Bool {
    guard article > 0 else { return false }
    let parent = Int(post.blocks[article].parent)
    var i = parent + 1
    while i < Int(post.blocks[max(0, parent)].end) {
      if i != article, post.blocks[i].kind == .article, features[i].text > 0 { return true }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return false
  }

  /// The weight of a sentence.
  static let shortestStory: Float = 20

  /// Whether readers' comments stand below the title and a text: they speak of one story.
  private func isDiscussed(_ title: Int?) -> Bool {
    guard let title else { return false }
    return (title + 1..<max(title + 1, post.blocks.count)).contains { i in
      features[i].traits.contains(.comments) && !post.blocks[i].kind.isLeaf && features[i].good > Self.leastHidden
        && !features[i].hidden
    }
  }

  /// Whether the page's own description is the beginning of what was found, and that is more than a line: a short story.
  private func isDescribed(_ result: Result) -> Bool {
    guard result.kept >= Self.leastStory else { return false }
    return post.blocks.indices.contains { i in
      result.verdicts[i] == nil && post.isLive(i) && features[i].good > Self.leastHidden && features[i].endsSentence && own.opens(i)
    }
  }

  /// How much of the page's running text stands in elements that are called comments.
  private func commentShare() -> Float {
    var commented: Float = 0
    var i = 0
    while i < post.blocks.count {
      if features[i].traits.contains(.comments), i > 0 {
        commented += features[i].good
        i = max(i + 1, Int(post.blocks[i].end))
      } else {
        i += 1
      }
    }
    return commented / max(1, features[0].good)
  }

  /// What is known of a page before its main content is chosen.
  private struct Sort {
    /// Whether the page itself says that it is a thread.
    let isSure: Bool
    let isProduct: Bool
    /// Nothing says that the page is a text or sells one thing, and no line below its headline that somebody wrote it.
    let isOffer: Bool
    /// The posts, where the page is a thread.
    let posts: ThreadPosts?
    /// The story's first sentence and where its article ends, where the page tells one.
    let story: Range<Int>?
    /// The box that the page's names call its text.
    let entry: Range<Int>?
    /// What a shop shows around the things that it sells.
    let shop: [ShopParts.Part]
    var isThread: Bool { posts != nil }
  }

  private func attempt(_ title: Int?, _ disabled: Set<ExtractionRule>, listing: Bool, _ sort: Sort) -> Result {
    let boilerplate = Boilerplate(
      post: post, features: features, title: title, disabled: disabled, disclosures: disclosures, isOffer: sort.isOffer,
      isService: isService, isListing: listing, posts: sort.posts, story: sort.story, entry: sort.entry,
      shop: sort.shop)
    var verdicts = boilerplate.verdicts()
    let main = MainContent(
      post, features, verdicts: verdicts, title: title, by: listing ? .all : .running, posts: sort.posts, isSure: sort.isSure,
      isDocumentation: isDocumentation, isProduct: sort.isProduct
    ).choose()
    let range = main..<Int(post.blocks[main].end)
    let styles = Styles(post, features, verdicts: verdicts, main: range)
    let summary = listing ? nil : self.summary(main, verdicts)
    if let summary { verdicts[summary] = nil }
    let notes = listing || sort.isThread ? [] : Set(Endnotes.find(post, main: range, verdicts))
    var openings = Openings(
      post, features, verdicts: verdicts, title: title, main: main, isOffer: sort.isOffer)
    let closings =
      listing || sort.isThread || sort.isProduct
      ? [] : Closings(post, features, verdicts: verdicts, title: title, main: main, isService: isService)?.find() ?? []
    let whole = min(main, closings.first ?? main)..<max(range.upperBound, (closings.last ?? 0) + 1)
    var closing = closings[...]
    // The ingredients of a recipe belong to it wherever they stand, and so do the boxes that go on with a description.
    var listed = 0
    let beside = ProductPanels(post: post, features: features, verdicts: verdicts, isProduct: sort.isProduct)
    var panels = (sort.isProduct || isService && !listing ? beside.find(beside: main) : [])[...]
    for i in post.blocks.indices {
      if let end = Ingredients.end(i, post, features) { listed = max(listed, end) }
      if let panel = panels.first, panel.lowerBound == i {
        listed = max(listed, panel.upperBound)
        panels = panels.dropFirst()
      }
      if closing.first == i {
        closing = closing.dropFirst()
        continue
      }
      guard post.blocks[i].kind.isLeaf, !range.contains(i), verdicts[i] == nil, i != summary, !notes.contains(i) else { continue }
      if openings?.holds(i) != true, listing || !styles.isRecovered(i), i >= listed { verdicts[i] = .outside }
    }
    if !listing { styles.fillGaps(&verdicts, main: range, title: title) }
    let opening = min(title ?? main, whole.lowerBound)
    PictureRules(post: post, features: features, range: opening..<whole.upperBound, title: title).judge(&verdicts)
    var cleaner = ArticleCleaner(
      post: post, features: features, title: title, main: whole, isListing: listing, isThread: sort.isThread,
      isDocumentation: isDocumentation, isOffer: isOffer && !sort.isThread, focus: settings.focus,
      entry: listing ? nil : sort.entry, verdicts: verdicts, sites: OwnSites(post, main: whole))
    cleaner.clean()
    var kept: Float = 0
    // A list is what the page's own text holds, and not what stands beside that.
    let counted = listing ? sort.entry ?? post.blocks.indices : post.blocks.indices
    for i in counted where post.blocks[i].kind.isLeaf && cleaner.verdicts[i] == nil {
      kept += listing ? features[i].text : features[i].good
    }
    return Result(verdicts: cleaner.verdicts, main: main, kept: kept, isListing: listing)
  }

  /// The leaf above the main content that the page's own description repeats.
  private func summary(_ main: Int, _ verdicts: [ExtractionRule?]) -> Int? {
    (1..<max(1, main)).last { i in
      guard post.blocks[i].kind.isLeaf, post.blocks[i].picture < 0, features[i].linkDensity < 0.3, own.opens(i) else {
        return false
      }
      switch verdicts[i] {
      case .hidden, .unseen, .comments, .navigation, .header, .footer, .control, .overlay: return false
      default: return true
      }
    }
  }
}
