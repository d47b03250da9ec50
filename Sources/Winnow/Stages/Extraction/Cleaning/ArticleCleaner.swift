import WinnowBase

/// Takes out of the main content what is not the article: rules for lists, single leaves and pictures.
struct ArticleCleaner {
  let post: Post
  let features: BlockFeatures
  let title: Int?
  let main: Range<Int>
  let isListing: Bool
  let isThread: Bool
  /// Documentation: cards with a name and a sentence are its table of contents, and its text.
  let isDocumentation: Bool
  /// What a company offers: cards of a name, a short line and a link are its text.
  let isOffer: Bool
  let focus: ExtractArticle.Focus
  /// The box that the page's names call its text.
  var entry: Range<Int>?
  var verdicts: [ExtractionRule?]
  let sites: OwnSites
  /// Links that name what the text below them tells of.
  var names: Set<Int> = []

  /// Applies all rules in order.
  mutating func clean() {
    dropTitle()
    dropUnseenSigns()
    dropTranslations()
    if isDocumentation { dropBaseline() }
    Listings.drop(post, main, &verdicts)
    HeadingText.dropLinks(post, main, &verdicts)
    if focus != .recall { dropMailFrames() }
    if !isListing {
      dropOwnHeadings()
      if focus != .recall {
        dropStamps()
        dropHours()
        if !isThread { dropEndMarks() }
        dropClosing()
        dropAddress()
      }
      if focus != .recall {
        if !isThread, !isDocumentation {
          ContentsRuns(post: post, features: features, main: main, title: title).drop(&verdicts)
          names = LinkedNames(post: post, features: features, main: main, verdicts: verdicts).find()
        }
        if !isDocumentation { dropTeasers() }
        dropAroundEntry()
        dropLinkBlocks()
        dropEchoes()
      }
      dropRepeats()
      PulledQuotes(post: post, features: features, main: main, title: title).drop(&verdicts)
      if isThread, focus != .recall { dropThreadLines() }
      if focus == .precision { dropAfterEnd() }
    } else if isThread, focus != .recall {
      dropMembers()
    }
    if !isListing, focus != .recall {
      if !isThread, !isDocumentation, !isOffer { dropAuthorNotes() }
      dropBoxHeadings()
      dropOrphanLabels()
    }
    // In a listing a heading may be all that an item has.
    if !isListing { dropOrphanHeadings() }
  }

  func isLive(_ i: Int) -> Bool { verdicts[i] == nil && post.isLive(i) }

  /// The title leaves the text, and with it what stands above it inside the main content.
  private mutating func dropTitle() {
    guard let title else { return }
    // In a list the first card's heading may be taken for the title: it is a link.
    if !isListing || post.blocks[title].level == 1 && features[title].linkDensity < 0.9 { verdicts[title] = .title }
    dropCopies(of: title)
    guard main.contains(title) else { return }
    var above: Float = 0
    var total: Float = 0
    for i in main where isLive(i) {
      total += features[i].good
      if i < title { above += features[i].good }
    }
    guard above < 0.12 * total || above < 60 else { return }
    let end = isDocumentation ? firstSection(above: title) ?? title : title
    for i in main.lowerBound..<end where isLive(i) && post.blocks[i].picture < 0 && post.blocks[i].kind != .caption {
      if features[i].good < 120 { verdicts[i] = .beforeTitle }
    }
  }

  /// The first paragraph of the main content, or its end.
  var firstText: Int {
    main.first { isLive($0) && post.blocks[$0].kind.isLeaf && features[$0].good > 60 } ?? main.upperBound
  }

  /// The last paragraph of the main content, or its beginning.
  var lastText: Int {
    main.last { isLive($0) && post.blocks[$0].kind == .paragraph && features[$0].good > 60 } ?? main.lowerBound
  }

  private mutating func dropLinkBlocks() {
    let firstText = firstText
    let lastText = isDocumentation ? lastText : main.lowerBound
    var i = main.lowerBound
    while i < main.upperBound {
      let block = post.blocks[i]
      let row = features[i]
      if verdicts[i] != nil || names.contains(i) {
        i += 1
        continue
      }
      // Notes are the article's own, however many of them are links; so is what a dish is made of, and what a program's parts are called.
      if i > main.lowerBound,
        row.traits.contains(.footnotes) || row.traits.contains(.ingredients) && row.text < Self.longestList
          || isDocumentation && definesParts(i)
      {
        i = max(i + 1, Int(block.end))
        continue
      }
      var rule: ExtractionRule?
      if i > main.lowerBound, !block.kind.isLeaf, row.leaves > 0 {
        if block.kind == .list || block.tag == .table,
          isAnnounced(i)
            || block.kind == .list && firstText < i && row.linkDensity > Self.linkedList && (isOutgoing(i) || isNamedSource(i))
            || isDocumentation && firstText < i && (i < lastText || isHeadedPart(i)) && isOfManual(i)
        {
          i = Int(block.end)
          continue
        }
        if block.kind == .list, row.leaves > 1, row.linkDensity > Self.linkedList {
          rule = .linkList
        } else if row.linkDensity > 0.6, row.good < 80, row.leaves > 1, block.kind != .row, block.kind != .table,
          block.tag != .tbody, !isSectionHead(i), !holdsListOnly(i),
          !isDocumentation
            || !saysSomething(i) && !holdsTerms(i)
              && !(firstText < i && (i < lastText || Anchors.isSection(block, post)) && framesList(i)),
          !isThread || !(i..<Int(block.end)).contains(where: { isLive($0) && holdsAddress($0) }), !isOffer || !isContact(i)
        {
          rule = .lowDensity
        }
      } else if block.kind.isLeaf, block.kind != .caption, !block.text.isEmpty {
        if block.kind == .heading {
          if row.linkDensity > 0.9, !isDocumentation || !headsText(i) { rule = .linkOnly }
        } else if block.kind != .cell, !isThread || !holdsAddress(i), !isDocumentation || !row.endsSentence && !namesCode(i),
          !isLinkedItem(i), !isLinkedCell(i), !opensEntry(i), !isOffer || !isContact(i),
          row.linkDensity > 0.8 && row.text < 160 || row.linkDensity > 0.65 && row.text < 500 && !row.endsSentence,
          !isAnnouncedAddress(i), !isField(i), !isSource(i), !continuesNumbers(i),
          !isDocumentation || !(firstText < i && i < lastText && isRemark(i))
        {
          rule = .linkOnly
        } else if block.kind == .cell, row.linkDensity > 0.8, isBoxedLink(i) {
          rule = .linkOnly
        }
      }
      guard let rule else {
        i += 1
        continue
      }
      for k in i..<max(i + 1, Int(block.end)) where verdicts[k] == nil { verdicts[k] = rule }
      i = max(i + 1, Int(block.end))
    }
  }

  /// The words of a link that is gone once more beside it, with a picture at the most between them: a card says its title twice.
  private mutating func dropEchoes() {
    var link: Int?
    for i in main where post.blocks[i].kind.isLeaf && post.isLive(i) && !post.blocks[i].text.isEmpty {
      if let link, verdicts[i] == nil, post.blocks[i].kind == .paragraph, i - link <= Self.besideLink,
        post.bytes[post.blocks[i].text.range].elementsEqual(post.bytes[post.blocks[link].text.range])
      {
        verdicts[i] = .related
        for k in link..<i where post.blocks[k].picture >= 0 && verdicts[k] == nil { verdicts[k] = .teaserPicture }
      }
      link = verdicts[i] == .linkOnly && post.blocks[i].text.count > Self.shortestTitle ? i : nil
    }
  }

  /// Blocks from a card's link to its title.
  private static let besideLink = 6
  static let shortestTitle = 12

  /// Whether an address stands in a text as its author typed it.
  private func holdsAddress(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return text.contains("http://") || text.contains("https://")
  }

  /// Whether most rows of a table in an element name something beside its link: `datetime`, `a GDateTime`.
  private func holdsTerms(_ i: Int) -> Bool {
    var rows = 0
    var named = 0
    for k in i..<Int(post.blocks[i].end) where post.blocks[k].kind == .row && features[k].leaves > 1 {
      rows += 1
      if features[k].linkLeaves < features[k].leaves { named += 1 }
    }
    return rows > 0 && named * 2 > rows
  }

  /// Whether at least every third text of an element is a sentence: cards that say what they lead to.
  private func saysSomething(_ i: Int) -> Bool {
    let sentences = (i..<Int(post.blocks[i].end)).count { isLive($0) && features[$0].endsSentence && features[$0].text > 25 }
    return sentences > 0 && sentences * 3 >= Int(features[i].leaves)
  }

  /// Whether an element is a wiki's heading of a section with the links to edit it: `mw-heading`.
  private func isSectionHead(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.tag == .div, i + 1 < Int(block.end), post.blocks[i + 1].kind == .heading, features[i + 1].linked == 0 else {
      return false
    }
    return block.attributes.range.contains { k in
      post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("mw-heading")
    }
  }

  /// A list of links has more text in them than this.
  static let linkedList: Float = 0.55

  /// A recipe's list weighs less; what is called so on a longer stretch is the page.
  private static let longestList: Float = 3000

  /// An item that happens to be a link in a list of text: a step, a source.
  private func isLinkedItem(_ i: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    if parent > 0, post.blocks[parent].tag == .li { parent = Int(post.blocks[parent].parent) }
    guard parent > 0, post.blocks[parent].kind == .list else { return false }
    let list = features[parent]
    if list.leaves > 2, list.linkDensity < 0.35 || list.linkLeaves * 2 < list.leaves && list.linkDensity < Self.mostOfItems {
      return true
    }
    // Among sources that are no links a link to another site is one as well.
    return list.linkLeaves < list.leaves && list.linkDensity <= Self.mostOfSources && leadsOut(i)
  }

  /// Of a list's text in links, where most items are none.
  private static let mostOfItems: Float = 0.5

  /// The links of a list of which the other half are sources without one.
  private static let mostOfSources: Float = 0.7

  /// A link that is one cell of a table's row: the name of what the other cells measure. In tables that only arrange a page, links
  /// stand among links.
  private func isLinkedCell(_ i: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    var steps = 0
    while parent > 0, steps < 4, post.blocks[parent].kind != .row {
      parent = Int(post.blocks[parent].parent)
      steps += 1
    }
    guard parent > 0, post.blocks[parent].kind == .row else { return false }
    let row = features[parent]
    if isDocumentation, row.leaves == 2, row.linkLeaves == 1 { return true }
    return row.leaves >= 3 && row.linkLeaves == 1 && row.linkDensity < Self.mostLinkedRow && row.text < Self.longestRow
  }

  /// A table that frames a link or two and holds nothing else.
  private func isBoxedLink(_ i: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    while parent > main.lowerBound, post.blocks[parent].kind != .table { parent = Int(post.blocks[parent].parent) }
    return parent > main.lowerBound && features[parent].leaves <= 2 && features[parent].linkDensity > 0.8
  }

  /// Measured on tables of sizes and prices: a name may be as long as all its figures.
  private static let mostLinkedRow: Float = 0.6
  private static let longestRow: Float = 300

  /// The opening that stands above the main content and again inside it.
  private mutating func dropRepeats() {
    var seen: Set<UInt64> = []
    // What stands behind the main content repeats it, and not the other way round.
    for i in 0..<main.upperBound where features[i].text > 60 && isLive(i) {
      if main.contains(i), seen.isEmpty, !isThread { return }
      let text = Hash64.of(post.bytes[post.blocks[i].text.range])
      if !main.contains(i) {
        seen.insert(text)
      } else if seen.contains(text) {
        verdicts[i] = .repeated
      } else if isThread, features[i].text > 50 {
        // Answers quote what stands above them.
        seen.insert(text)
      }
    }
  }

  /// Labels below the last sentence of the article.
  private mutating func dropAfterEnd() {
    for i in main.reversed() where isLive(i) && post.blocks[i].picture < 0 {
      if features[i].good > 60 { return }
      if post.blocks[i].kind != .caption { verdicts[i] = .afterEnd }
    }
  }

  /// Headings that style list items.
  func isInItem(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return parent > 0 && post.blocks[parent].tag == .li
  }

  /// What goes as furniture below a heading of its own; the links of `See also` may be an article's.
  static func isLinks(_ rule: ExtractionRule) -> Bool {
    switch rule {
    case .linkOnly, .related, .lowDensity, .contents, .navigation, .tags: true
    default: false
    }
  }

  /// A heading whose section is gone goes with it.
  private mutating func dropOrphanHeadings() {
    var belowIsText = false
    // The level of the heading that follows right away, and whether something went between the two.
    var next: UInt8?
    var isLeft = false
    for i in main.reversed() {
      let block = post.blocks[i]
      guard isLive(i) else {
        // What is embedded is not read, but it is there.
        if block.kind == .embed, verdicts[i] == nil { next = nil }
        if block.kind.isLeaf, let rule = verdicts[i] {
          if rule == .linkList {
            next = nil
          } else if Self.isLinks(rule), rule != .linkOnly || block.kind != .listItem {
            isLeft = true
          }
        }
        continue
      }
      if block.kind == .heading {
        let isOrphan = !belowIsText || isLeft && next.map { $0 <= block.level } ?? false
        isLeft = false
        if isOrphan, !isInItem(i), post.blocks[Int(block.parent)].tag != .figcaption {
          verdicts[i] = .orphanHeading
        } else {
          next = block.level
        }
      } else if block.kind != .caption, block.kind != .embed, block.kind != .divider {
        belowIsText = true
        if block.kind.isLeaf { next = nil }
      }
    }
  }
}
