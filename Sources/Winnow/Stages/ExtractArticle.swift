import WinnowBase

/// Keeps a page's main content and proposes to remove all else, each part with its reason.
public struct ExtractArticle: Stage {
  public static let name = "extract-article"
  public static let summary = "keeps the main content of a page and says why the rest goes"
  public static let discussion = """
    Sets title, authors, dates and the other fields from the metadata. Chooses the main content by the weight of running text, by element, class, role and microdata names in many languages, and by the \
    density of links; navigation, comments, related articles, adverts and other furniture go, each with its rule. The title leaves the text. \
    A page of which no text is left has the page type `empty`, with the reason in the ledger. Posts in Markdown or plain text keep their text, but for the title, \
    icons, and the linked pictures and headlines of other articles.
    """
  public static let settings: [Setting<ExtractArticle>] = [
    .choice(
      "focus", \.focus,
      help: "what to do in doubt: precision leaves out labels below the text, recall keeps link lists, tags, author boxes"),
    .flag("comments", \.comments, help: "keep readers' comments, as blocks of the kind comment; the text leaves them out"),
    .choice("page-type", \.pageType, help: "the sort of page, or auto to decide for each page"),
  ]
  public static let rules = ExtractionRule.allCases.map { Rule($0.rawValue, $0.summary) } + MetadataResolver.rules
  public static let example: StageExample? = StageExample(
    format: .html,
    posts: [
      """
      <html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>River rises</h1><p>The river rose by two metres \
      on Monday, the town council said, and more rain is expected before the weekend.</p><p>Two bridges are closed, and schools stay shut \
      until the water falls again, officials said.</p></article><footer>Imprint, terms and contact</footer></body></html>
      """
    ], drops: ["Home", "Imprint"], keeps: ["two metres", "Two bridges"])

  public enum Focus: String, CaseIterable, Sendable { case precision, balanced, recall }
  public enum PageKind: String, CaseIterable, Sendable {
    case auto, article, forum, product, documentation, listing, collection, service
  }

  public var focus = Focus.balanced
  public var comments = false
  public var pageType = PageKind.auto

  public init() {}

  public func edits(to post: Post) -> [Edit] { edits(to: post, areTold: true) }
  public func untoldEdits(to post: Post) -> [Edit] { edits(to: post, areTold: false) }

  private func edits(to post: Post, areTold: Bool) -> [Edit] {
    guard post.identity.format == .html else {
      let metadata = MetadataResolver().edits(to: post)
      let title = Self.titleLine(post, metadata)
      let kicker = title.flatMap { TextTitle.kicker(above: $0, in: post) }
      return metadata + Self.removal(of: kicker) + Self.removal(of: title) + TextFurniture(post).edits(title: title)
    }
    guard post.blocks.count > 1 else { return MetadataResolver().edits(to: post) + [Self.empty(post)] }
    let named = BlockFeatures(post)
    let title = TitleHeading.find(post, named)
    let features = UnnamedParts.add(to: named, post, title: title)
    let typing = PageTyping(post: post, features: features)
    var result = ArticleExtraction(typing: typing, settings: self).run(title: title)
    let questions = Questions.find(typing, result)
    for question in questions { result.verdicts[question] = nil }
    // A lead picture that only blocks on their way out show comes back from the metadata.
    var metadata = MetadataResolver().edits(
      to: post, keeping: { [verdicts = result.verdicts] in verdicts[$0] == nil }, isManual: result.isDocumentation)
    if focus != .recall {
      let lines = OwnLines(post: post, features: features, result: result, title: title)
      let heading = lines.heading(metadata)
      for line in lines.announced(metadata) { result.verdicts[line] = nil }
      for line in lines.find(metadata) { result.verdicts[line] = .byline }
      if let heading { result.verdicts[heading] = .title }
    }
    let prices = result.isShop ? ShopLines.edits(post, &result.verdicts) : []
    let body = BodyClaim.edits(post, features, result)
    let hasText = post.blocks.indices.contains { result.verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].picture < 0 }
    let type: Edit
    if hasText || !body.isEmpty {
      let found = pageType == .auto ? typing.type(result) : PageType(name: pageType.rawValue, confidence: 1)
      if found.name == "product" { metadata.removeAll(where: Self.isOfReview) }
      if result.declared?.name == "collection", found.name == "listing" || found.name == "collection" {
        let opening = Self.opening(post)
        let isOfItem = { (edit: Edit) in Self.isOfItem(edit, post, opening) }
        if metadata.contains(where: isOfItem), Self.showsSeveralDays(post) { metadata.removeAll(where: isOfItem) }
      }
      let steps = result.steps.count > 1 ? result.steps.joined(separator: "; ") : nil
      type = Edit(
        .set(.pageType(found)), Reason(ExtractionRule.pageType.rawValue, ExtractionRule.pageType.reason, evidence: steps))
    } else {
      type = Self.empty(post)
    }
    // One after the other: each sum of arrays would copy all that came before.
    var edits = metadata
    edits.append(type)
    edits += body
    edits += Captions.edits(post, features, result.verdicts)
    edits += result.comments.map {
      Edit(.retype(block: $0, kind: .comment), Reason(ExtractionRule.comments.rawValue, ExtractionRule.comments.reason))
    }
    edits += Questions.edits(questions)
    edits += HeadingText.edits(post, result.verdicts)
    edits += MailText.edits(post, result.verdicts, isThread: result.declared?.name == "forum")
    edits += HoverCards.edits(post, result.verdicts)
    edits += UnseenMarks.edits(post, result.verdicts)
    edits += prices
    edits += Removals.edits(post, result.verdicts, areTold: areTold)
    return edits
  }

  /// A day that a shop's page only shows is that of a review or of a delivery.
  private static func isOfReview(_ edit: Edit) -> Bool {
    switch edit.change {
    case .set(.published), .set(.modified): edit.reason.rule == "visible-date" || edit.reason.rule == "time-element"
    default: false
    }
  }

  /// Whether short lines of a page name three days or more, as those of a list's items do: lines of comments, of teasers and beside
  /// the text do not count.
  private static func showsSeveralDays(_ post: Post) -> Bool {
    var days: Set<Int> = []
    let scan = PageScan(post)
    for (place, block) in post.blocks.enumerated()
    where block.kind.isLeaf && block.text.count >= shortestDay && block.text.count <= longestDayLine && !block.isRemoved {
      guard !block.flags.contains(.hidden), scan.zones[place].isDisjoint(with: [.comment, .teaser]), !isBesideText(place, post)
      else { continue }
      guard DateText.mayHold(post.bytes[block.text.range]), let date = DateText.find(in: post.text(of: place)) else { continue }
      days.insert(date.dayNumber)
      if days.count >= fewestDays { return true }
    }
    return false
  }

  /// Whether a block stands in a column beside the text, in a menu or in a footer.
  private static func isBesideText(_ block: Int, _ post: Post) -> Bool {
    var at = Int(post.blocks[block].parent)
    while at > 0 {
      switch post.blocks[at].kind {
      case .aside, .navigation, .footer, .dialog: return true
      default: at = Int(post.blocks[at].parent)
      }
    }
    return false
  }

  /// The first lines below a page's headline, before its next heading: what they say is the list's own.
  private static func opening(_ post: Post) -> [Int] {
    guard let headline = post.blocks.firstIndex(where: { $0.kind == .heading && $0.level == 1 && !$0.isRemoved }) else { return [] }
    var lines: [Int] = []
    for place in (headline + 1)..<post.blocks.count where post.blocks[place].kind.isLeaf && !post.blocks[place].text.isEmpty {
      if post.blocks[place].kind == .heading || lines.count == mostOpening { break }
      lines.append(place)
    }
    return lines
  }

  private static let mostOpening = 6

  /// In bytes, and the number of days.
  private static let shortestDay = 6
  private static let longestDayLine = 120
  private static let fewestDays = 3

  /// Whom and which day a page that states to be a list only shows are those of one of its items, but for what its first lines say.
  private static func isOfItem(_ edit: Edit, _ post: Post, _ opening: [Int]) -> Bool {
    let rule = edit.reason.rule
    switch edit.change {
    case .set(.authors(let authors)):
      guard rule == "visible-byline" || rule == "microdata" else { return false }
      return !opening.contains { line in
        let text = post.text(of: line)
        return authors.contains { text.firstBytes(of: $0.name) != nil }
      }
    case .set(.published(let stated)), .set(.modified(let stated)):
      guard rule == "visible-date" || rule == "time-element" || rule == "microdata" else { return false }
      guard let stated, let day = DateText.find(in: stated)?.dayNumber else { return true }
      return !opening.contains { DateText.find(in: post.text(of: $0))?.dayNumber == day }
    default: return false
    }
  }

  /// A page of which no text is left says so, and why.
  private static func empty(_ post: Post) -> Edit {
    let leaves = post.blocks.indices.count { post.isLive($0) && post.blocks[$0].picture < 0 }
    let why = leaves == 0 ? "no text in the page's markup; scripts may make it" : "all text of the page is furniture"
    return Edit(
      .set(.pageType(PageType(name: "empty", confidence: 1))),
      Reason(ExtractionRule.pageType.rawValue, why, evidence: "\(leaves) text\(leaves == 1 ? "" : "s") in the page"))
  }

  /// The line of a Markdown or text post that became its title.
  private static func titleLine(_ post: Post, _ metadata: [Edit]) -> Int? {
    guard let line = TextTitle.find(in: post) else { return nil }
    let isTitle = metadata.contains { edit in
      guard case .set(.title(let title)) = edit.change else { return false }
      return title == post.text(of: line.block)
    }
    // An earlier run of the stage has set the title already.
    return isTitle || post.fields.title == post.text(of: line.block) ? line.block : nil
  }

  /// The title leaves the text.
  private static func removal(of title: Int?) -> [Edit] {
    guard let title else { return [] }
    return [Edit(.remove(block: title), Reason(ExtractionRule.title.rawValue, ExtractionRule.title.reason))]
  }
}
