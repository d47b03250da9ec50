import WinnowBase

/// What a page says its title is: its headings, its structured data and its head, each with the weight that it has for `TitleResolver`.
struct TitleStatements {
  let post: Post
  let table: ClaimTable
  let entity: MainEntity
  let scan: PageScan

  func resolve(_ site: SiteNames) -> TitleResolver.Answer? {
    let shown = shownHeadline()
    let motto = motto(site)
    let isHome = HomePage.isHome(post, table, entity)
    let found = candidates(shown, site, motto)
    return TitleResolver.resolve(
      isHome ? ofHome(found) : found, site: site, trail: shown?.trailKey,
      name: scan.trailHeading.map { MetadataText.fold(post.text(of: $0)) },
      isFrontPage: isHome || motto != nil || areCards(levelOneHeadings)
        || (post.identity.url ?? statedAddress).map(WebAddress.isFrontPage) ?? false,
      description: table.first("description").map { MetadataText.fold(MetadataText.clean($0.value)) }, isShown: showsInLine)
  }

  /// The address that a page states, unless an article shows a headline: some sites state the front page's on every page.
  private var statedAddress: String? {
    guard let stated = table.first("canonical")?.value else { return nil }
    let hasHeadline = scan.headings.prefix(60).contains { post.blocks[$0].linkBytes == 0 && Self.isInMain($0, of: post) }
    return hasHeadline ? nil : stated
  }

  private var levelOneHeadings: [Int] {
    scan.headings.prefix(60).filter { post.blocks[$0].level == 1 && !Self.isLogo($0, in: post) }
  }

  /// Whether a line outside menus, trails and other stories' boxes, which links nowhere, is a folded text: templates set headlines into
  /// lines that are no headings.
  private func showsInLine(_ key: String) -> Bool {
    let length = key.utf8.count
    return post.blocks.indices.contains { place in
      let leaf = post.blocks[place]
      return leaf.kind.isLeaf && leaf.kind != .listItem && leaf.linkBytes == 0 && Int(leaf.text.count) >= length
        && Int(leaf.text.count) <= length + Self.mostSigns
        && !leaf.isRemoved
        && scan.zones[place].isDisjoint(with: [.elsewhere, .teaser, .trail, .picture])
        && MetadataText.fold(post.text(of: place)) == key
    }
  }

  /// The bytes of signs that folding takes off a title.
  static let mostSigns = 24

  private func shownHeadline() -> ShownHeadline? {
    guard scan.trailHeading != nil else { return nil }
    var stated = ["title", "og:title"].compactMap { table.first($0, from: [.html, .meta])?.value }
    if let headline = entity.data.text(entity.article?["headline"]) { stated.append(headline) }
    func fold(_ text: String) -> String { MetadataText.fold(MetadataText.clean(text)) }
    return ShownHeadline(
      post, scan, stated: stated.map(fold), shared: table.first("og:title", from: [.meta]).map { fold($0.value) })
  }

  /// - Parameter motto: what `motto` finds.
  private func candidates(
    _ shown: ShownHeadline?, _ site: SiteNames, _ motto: (name: String, text: String)?
  ) -> [TitleResolver.Candidate] {
    var found: [TitleResolver.Candidate] = []
    func add(_ text: String, _ rule: String, _ weight: Double, block: Int = -1) {
      let text = MetadataText.clean(text)
      guard !text.isEmpty else { return }
      found.append(.init(text: text, rule: rule, weight: weight, block: block))
    }
    for name in ["title", "headline", "name"] {
      if let claim = table.first(name, from: ClaimTable.outside) { add(claim.value, claim.rule, 20) }
    }
    guard post.identity.format == .html else {
      if let line = TextTitle.find(in: post) { add(post.text(of: line.block), line.rule, 5, block: line.block) }
      if let claim = table.first("title", from: [.html]) { add(claim.value, claim.rule, 3) }
      return found
    }
    if let shown {
      // The part that calls itself the headline, where a kicker stands beside it; where the trail names both, as the head does.
      let part = headlineParts(shown.block).filter { !shown.isTrailsOwn || isShared($0) }.max { $0.utf8.count < $1.utf8.count }
      // Where nothing tells, the trail's heading may be a kicker and the headline run together.
      if let text = part ?? (shown.isTrailsOwn ? nil : headingText(shown.block)) {
        add(text, "headline", shown.trailKey == nil ? 7 : TitleResolver.shownWeight, block: shown.block)
      }
    }
    let headings = scan.headings.prefix(60).filter { heading in
      (shown == nil || heading != shown?.block && heading != scan.trailHeading) && !Self.isLogo(heading, in: post)
        && !TitleHeading.isNameOfGroup(heading, post)
    }
    let allOfOne = headings.filter { post.blocks[$0].level == 1 }
    let banner = siteHeading(of: allOfOne)
    let ownHeadings = ofThePage(allOfOne.filter { $0 != banner }, site)
    let levelOne = areCards(ownHeadings) ? [] : ownHeadings
    let first = levelOne.count == 1 || banner != nil ? 7.0 : 4
    // A kicker and a headline that the markup sets apart within one heading.
    let hasKicker = levelOne.count == 2 && isShared(post.text(of: levelOne[0]) + " " + post.text(of: levelOne[1]))
    let only = levelOne.count == 1 ? levelOne.first : nil
    let shownText = only.map { headingText($0) }
    let behindSite = only.flatMap { heading(behind: $0, shownText ?? "", site) ?? line(behind: $0, shownText ?? "") }
    if let behindSite { add(headingText(behindSite), "headline", 7, block: behindSite) }
    for (place, block) in levelOne.prefix(12).enumerated() {
      if hasKicker, place == 0 { continue }
      // Then the first level says nothing of the page.
      if behindSite != nil { continue }
      if block == only, let whole = completed(block, shownText ?? "", site) {
        add(whole, "headline", 7, block: block)
        continue
      }
      add(block == only ? shownText ?? "" : headingText(block), "headline", hasKicker ? 7 : place == 0 ? first : 1, block: block)
      if let part = statedPart(of: block) { add(part, "headline", 7, block: block) }
      // Beside the whole a part of it counts little: it wins where the head states it too.
      for part in headlineParts(block) where !part.hasPrefix(":") && !part.hasSuffix(":") {
        let isShared = isShared(part)
        if !isShared, Self.isJoinedByColon(part, in: post.text(of: block)) { continue }
        add(part, "headline", isShared ? 8 : 0.5, block: block)
      }
    }
    let declaredHeadings = scan.mentions.prefix(200).count { mention in
      mention.roles.isSuperset(of: [.title, .declared]) && post.blocks[mention.block].kind == .heading
    }
    for mention in scan.mentions.prefix(200) where mention.roles.contains(.title) && mention.roles.contains(.declared) {
      if scan.zones[mention.block].contains(.elsewhere) || levelOne.contains(mention.block) { continue }
      let text = PageScan.text(of: mention, in: post)
      let isHeading = post.blocks[mention.block].kind == .heading
      if text.utf8.count < 300 { add(text, "microdata", isHeading && declaredHeadings == 1 ? 4 : 1.5, block: mention.block) }
      if found.count > 16 { break }
    }
    // A page may keep the first level for its site or section.
    let shared = table.first("og:title", from: [.meta]).map { MetadataText.fold(MetadataText.clean($0.value)) } ?? ""
    let isHeaded = levelOne.contains { Self.opens(post.text(of: $0), with: shared) }
    for (place, block) in headings.filter({ post.blocks[$0].level == 2 }).prefix(levelOne.isEmpty ? 12 : 6).enumerated() {
      let text = headingText(block)
      if let motto, MetadataText.fold(text) == motto.text { continue }
      add(
        text, "headline", !isHeaded && Self.opens(text, with: shared) ? 5 : levelOne.isEmpty && place == 0 ? 2 : 0.5, block: block)
    }
    if levelOne.isEmpty, let block = namedTitle(headings) { add(post.text(of: block), "headline", 7, block: block) }
    if levelOne.isEmpty, let block = headlineAboveDate(headings) { add(headingText(block), "headline", 7, block: block) }
    let headline = entity.data.text(entity.article?["headline"])
    let name = entity.data.text(entity.article?["name"])
    // Wikis state what their articles are about as a headline, and their names as names.
    let isNamed = headline.map { headline in name.map { isHead($0) && !isHead(headline) } ?? false } ?? false
    if let headline { add(Self.withoutSource(headline, shownText), "json-ld", isNamed ? 0.5 : 6) }
    if let name { add(name, "json-ld", isNamed ? 6 : entity.isArticle ? 0.5 : 1) }
    if entity.article == nil, let name = entity.data.text(entity.page?["headline"]) ?? entity.data.text(entity.page?["name"]) {
      add(name, "json-ld", 1)
    }
    for (name, weight) in [
      ("og:title", 2.0), ("twitter:title", 1.0), ("citation_title", 5), ("parsely-title", 3), ("sailthru.title", 3),
      ("dc:title", 5), ("dcterms:title", 5), ("dc.title", 2), ("dcterms.title", 1), ("headline", 1.5), ("title", 1),
    ] {
      if let claim = table.first(name, from: [.meta]) { add(Self.withoutSource(claim.value, shownText), claim.rule, weight) }
    }
    if let claim = table.first("title", from: [.html]) {
      if levelOne.isEmpty || !(banner.map { isPageName(claim.value, under: $0) } ?? false) {
        add(motto?.name ?? Self.withoutSource(claim.value, shownText), "title-element", 5)
      }
    }
    if levelOne.isEmpty, let place = titleBehindColon() { add(headingText(place), "headline", 7, block: place) }
    if levelOne.isEmpty, shown == nil, let place = shownTitle(site) {
      add(headlineParts(place).first(where: isShared) ?? headingText(place), "headline", 7, block: place)
    }
    if let under = headlineUnderSign(site) {
      found.removeAll { $0.rule == "title-element" || MetadataText.fold($0.text) == under.sign }
      add(headingText(under.block), "headline", 7, block: under.block)
    }
    // A page that shows one item of its site's news, under the name of the section or of the view.
    let telling = found.filter { !TitleText.isNewsSection($0.text) }
    let showsAnItem =
      table.first("title", from: [.html]).map { TitleText.showsAnItem(MetadataText.clean($0.value)) } ?? false
      || (telling.count < found.count || levelOne.isEmpty) && holdsAnItem
      || telling.count < found.count && only.map { TitleText.isNewsSection(post.text(of: $0)) } ?? false
        && leadsToOneItem(Array(headings))
    if showsAnItem, telling.contains(where: { $0.block >= 0 }) { return telling.filter { $0.rule != "title-element" } }
    return found
  }

  /// Whether the title element begins with a text and goes on behind it.
  private func isHead(_ text: String) -> Bool {
    guard let claim = table.first("title", from: [.html]) else { return false }
    let (whole, head) = (MetadataText.fold(MetadataText.clean(claim.value)), MetadataText.fold(text))
    return whole.utf8.count > head.utf8.count && whole.begins(with: head)
  }

  /// The heading that shows what follows a first-level heading in the title element, where the site keeps the first level for its own name:
  /// `Jane's diary - The night on the quay` over `The night on the quay`, or what it puts before that name and a bar, as manuals do with
  /// each of their pages. A heading right below the first, behind a colon, or of a page that
  /// the head names by its first heading, is a subtitle.
  ///
  /// - Parameter first: the text of the first-level heading.
  private func heading(behind top: Int, _ first: String, _ site: SiteNames) -> Int? {
    guard let claim = table.first("title", from: [.html]) else { return nil }
    let whole = MetadataText.clean(claim.value)
    let title = MetadataText.fold(whole)
    let name = MetadataText.fold(first)
    let rest: String
    if title.utf8.count > 2 * name.utf8.count, title.begins(with: name + " ") {
      rest = String(title.utf8.dropFirst(name.utf8.count + 1)) ?? ""
      guard rest.utf8.count >= Self.shortestPart else { return nil }
    } else if Self.namesManual(name), title.hasSuffix(" " + name), let cut = TitleText.separators(in: whole).last,
      MetadataText.fold(String(whole[cut.upperBound...])) == name, whole[cut].contains("|")
    {
      rest = MetadataText.fold(String(whole[..<cut.lowerBound]))
    } else {
      return nil
    }
    let isSite = site.resembles(first)
    guard isSite || !whole.dropFirst(first.count).hasPrefix(":"), !isStated(name) else { return nil }
    return post.blocks.indices.prefix(Self.mostBlocks).first { place in
      let heading = post.blocks[place]
      return heading.kind == .heading && (2...3).contains(heading.level) && heading.text.count >= rest.utf8.count
        && heading.text.count <= rest.utf8.count + 40 && !heading.isRemoved && !scan.zones[place].contains(.elsewhere)
        && MetadataText.fold(headingText(place)) == rest && (isSite || !isNext(place, to: top))
    }
  }

  /// Whether a folded text is what manuals call themselves, on each of their pages: `loom v18 documentation`.
  static func namesManual(_ name: String) -> Bool {
    manualWords.containsWord(of: name)
  }

  private static let manualWords = WordSet([
    "documentation", "docs", "manual", "reference", "guide", "handbook", "api", "dokumentation", "handbuch", "manuel", "referenz",
    "documentación", "documentação", "documentazione", "manuale", "документация", "руководство",
  ])

  /// Whether the head names the page to others by a text, folded, or by what it begins.
  private func isStated(_ name: String) -> Bool {
    [table.first("og:title", from: [.meta])?.value, entity.data.text(entity.article?["headline"])].contains { stated in
      stated.map { MetadataText.fold(MetadataText.clean($0)).begins(with: name) } ?? false
    }
  }

  /// Whether nothing is said between two blocks.
  private func isNext(_ block: Int, to before: Int) -> Bool {
    block > before && !post.blocks[(before + 1)..<block].contains { $0.kind.isLeaf && !$0.isRemoved && !$0.text.isEmpty }
  }

  /// The title that a heading begins, where the head gives it to others with a colon and says the same in the title element: `Jane Roe` as
  /// the heading of a review, `Jane Roe: The Quay Songs` as what it reviews. What completes it stands below it, or a search engine is meant.
  ///
  /// - Parameter heading: the heading's text.
  private func completed(_ block: Int, _ heading: String, _ site: SiteNames) -> String? {
    guard let claim = table.first("og:title", from: [.meta]), claim.value.utf8.count > heading.utf8.count + 2,
      let title = table.first("title", from: [.html])
    else { return nil }
    let whole = MetadataText.clean(claim.value)
    let start = MetadataText.clean(heading) + ": "
    guard whole.begins(with: start), MetadataText.clean(title.value).begins(with: whole), TitleText.separators(in: whole).count == 1
    else {
      return nil
    }
    let tail = String(whole.dropFirst(start.count))
    guard !site.resembles(tail), DateText.find(in: tail) == nil else { return nil }
    let key = MetadataText.fold(tail)
    let below = post.blocks[block...].prefix(Self.mostBelow)
    return below.contains { leaf in
      leaf.kind.isLeaf && !leaf.isRemoved && leaf.text.count >= tail.utf8.count && leaf.text.count <= tail.utf8.count * 2
        && MetadataText.fold(post.string(leaf.text)) == key
    } ? whole : nil
  }

  private static let mostBelow = 40

  /// Whether an element calls itself the one item of news that a page of the site's system shows.
  private var holdsAnItem: Bool {
    let classes = ClassTable<Bool>()
    return post.blocks.contains { block in
      block.attributes.range.contains { place in
        let attribute = post.attributes[place]
        guard attribute.name == .class, attribute.value.count >= Self.shortestItemClass, attribute.value.count <= 60 else {
          return false
        }
        return classes.value(of: attribute.number) {
          post.bytes[attribute.value.range].withUnsafeBufferPointer { Self.itemClasses.hasMatch(in: $0) }
        }
      }
    }
  }

  /// Whether one heading alone, long enough for a headline, stands below those of the first level, right above the text, on a page that is not
  /// the section's own.
  private func leadsToOneItem(_ headings: [Int]) -> Bool {
    let lower = headings.filter { post.blocks[$0].level > 1 }
    guard lower.count == 1, let item = lower.first, post.blocks[item].linkBytes == 0,
      post.blocks[item].text.count >= Self.shortestPart,
      let path = post.identity.url?.prefix(while: { $0 != "?" && $0 != "#" })
    else { return false }
    let last = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    if TitleText.isNewsSection(String(last)) { return false }
    let below = post.blocks[(item + 1)...].lazy.filter { $0.kind.isLeaf && !$0.isRemoved && !$0.text.isEmpty }.prefix(
      Self.mostAboveText)
    // An item has an address of its own, or a day.
    let isItem =
      last.utf8.contains { $0 &- 0x30 < 10 || $0 == 0x2D } || post.identity.url?.contains("=") ?? false
      || below.contains { $0.text.count < Self.leastText && DateText.find(in: post.string($0.text)) != nil }
    return isItem && below.contains { $0.kind == .paragraph && $0.text.count >= Self.leastText }
  }

  /// So many lines stand between a headline and its text at most, one of the text among them, and its least length in bytes.
  private static let mostAboveText = 4
  private static let leastText = 100

  private static let itemClasses = PhraseMatcher(["news-single-item", "tx-ttnews-single", "news-singleview"], wholeWords: false)
  /// The bytes of the shortest of them.
  private static let shortestItemClass = 15

  private func headingText(_ block: Int) -> String {
    let text = spelled(HeadingText.text(of: block, in: post), of: block)
    // Repositories of papers label it for readers who cannot see the page.
    return text.hasPrefix("Title:") ? String(text.dropFirst(6)) : text
  }

  /// Whether the head names the page to others by exactly this text.
  private func isShared(_ text: String) -> Bool {
    let key = MetadataText.fold(text)
    return ["og:title", "twitter:title"].contains { name in
      table.first(name, from: [.meta]).map { MetadataText.fold(MetadataText.clean($0.value)) == key } ?? false
    }
  }

  /// Whether a heading begins with the text by which the head names the page to others.
  ///
  /// - Parameter key: that text, folded.
  private static func opens(_ text: String, with key: String) -> Bool {
    // No letter in lower case takes more than three times its bytes.
    key.utf8.count >= 12 && text.utf8.count * 3 >= key.utf8.count && MetadataText.fold(text).begins(with: key)
  }

  /// Whether a colon binds a part of a heading to the rest: the page itself writes "Kicker: Headline".
  private static func isJoinedByColon(_ part: String, in whole: String) -> Bool {
    let colon = UInt8(ascii: ":")
    let space = UInt8(ascii: " ")
    let bytes = Array(whole.utf8)
    let rest = bytes.count - part.utf8.count
    if rest > 0, bytes.starts(with: part.utf8) { return bytes[(bytes.count - rest)...].first { $0 != space } == colon }
    if rest > 0, bytes[rest...].elementsEqual(part.utf8) { return bytes[..<rest].last { $0 != space } == colon }
    return false
  }

  /// The headline proper within a heading that also holds a kicker: an element that calls itself a title, or what stands beside one that
  /// calls itself a kicker.
  private func headlineParts(_ block: Int) -> [String] {
    let leaf = post.blocks[block]
    var parts: [String] = []
    for mention in scan.mentions(in: block)
    where mention.mark >= 0 && mention.roles.contains(.title) && !mention.roles.contains(.kicker) {
      let text = post.string(post.marks[mention.mark].text)
      if text.utf8.count * 4 >= leaf.text.count { parts.append(text) }
    }
    guard parts.isEmpty else { return parts }
    let end = Int(HeadingText.text(of: block, in: post).end)
    for m in leaf.marks.range where scan.isKicker(post.marks[m].attributes, in: post) {
      let mark = post.marks[m].text
      if mark.start == leaf.text.start, mark.end < end {
        let rest = post.string(Extent(Int(mark.end), end))
        parts.append(String(rest.drop { " -–—|".contains($0) }))
      }
      if mark.end == leaf.text.end, mark.start > leaf.text.start {
        parts.append(post.string(Extent(Int(leaf.text.start), Int(mark.start))))
      }
    }
    return parts
  }

  /// The block that shows the title: the chosen headline, else the first leaf outside menus with the same words.
  func block(showing title: String, near block: Int) -> Int {
    if block >= 0 { return block }
    let key = MetadataText.fold(title)
    let length = Int32(title.utf8.count)
    for (place, leaf) in post.blocks.enumerated() where leaf.kind.isLeaf && !leaf.isRemoved && !leaf.text.isEmpty {
      let size = Int32(leaf.text.count)
      guard size * 10 >= length * 8, size * 10 <= length * 13 + 80, leaf.kind != .image, !scan.zones[place].contains(.elsewhere)
      else { continue }
      let folded = MetadataText.fold(post.text(of: place))
      if folded == key || folded.hasPrefix(key) { return place }
    }
    return scan.headings.first { post.blocks[$0].level == 1 } ?? -1
  }
}
