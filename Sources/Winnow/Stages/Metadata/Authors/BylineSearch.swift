import WinnowBase

/// Finds authors in what the page shows: microdata, `rel=author`, author classes, `address`, lines that begin with `By`.
struct BylineSearch {
  let post: Post
  let scan: PageScan
  let reader: AuthorText
  /// The headline's block, or -1.
  let headline: Int
  /// Whether the page documents something: there `signature` is a function's.
  let isDocumentation: Bool
  /// Whether the page's address is that of a thread or lies in a forum.
  let isThread: Bool
  /// The thing that the page shows, as its data states it.
  let thing: StatedThing
  /// Whether the page is its site's first and shows the headlines of others.
  let isOfOthers: Bool
  let readCredits = ReadCredits()

  init(
    post: Post, scan: PageScan, reader: AuthorText, headline: Int, thing: StatedThing, isDocumentation: Bool,
    isOfOthers: Bool = false
  ) {
    self.isOfOthers = isOfOthers
    self.thing = thing
    self.post = post
    self.scan = scan
    self.reader = reader
    self.headline = headline
    self.isDocumentation = isDocumentation
    isThread = post.identity.address.map(PageAddress.isOfThread) ?? false
  }

  struct Found {
    var authors: [Author]
    var rule: String
    var evidence: String
    var score: Int
    /// How many leaves stand before it.
    var order = 0
    /// The element that names them, where it was found by its role.
    var mention: PageScan.Mention?
    /// Right at the headline and well marked, or shown twice.
    var isStrong = false
    /// Whether all of them only edited the text.
    var isEditors: Bool { authors.allSatisfy { $0.role == "editor" } }
  }

  /// The best author element or line of the page, nil when none is convincing.
  ///
  /// - Parameter isNamed: whether another source names a person in full already; then the page is not searched for names that only their
  ///   place and form tell. Default: no.
  func best(isNamed: Bool = false) -> [Found] {
    var found: [Found] = []
    var links = LinksAround(post)
    for mention in scan.mentions where mention.roles.contains(.author) {
      guard found.count < 200, let candidate = judge(mention, &links) else { continue }
      found.append(candidate)
    }
    // Where one person wrote all that a first page shows, the site is that person's.
    if isOfOthers, Set(found.flatMap(\.authors).map { MetadataText.fold($0.name) }).count > 1 { return [] }
    if nameOthers(found) { found = [] }
    if found.isEmpty, let card = cardOfPost() ?? namesOnAvatars() { found.append(card) }
    if let line = bylineNearHeadline() { found.append(line) }
    if !found.contains(where: { $0.score > 1 }), let link = linkNearHeadline() { found.append(link) }
    if !isNamed, !found.contains(where: { $0.score > 1 }), let names = namesInHead() { found.append(names) }
    if found.allSatisfy(\.isEditors), let line = bylineInText(), found.isEmpty || !line.isEditors { found.append(line) }
    // Who edited the text counts where nobody wrote it.
    if found.contains(where: { !$0.isEditors }) { found.removeAll(where: \.isEditors) }
    if found.isEmpty, !isNamed, let box = onlyLinkedAuthor() ?? biography() ?? closingName() { found.append(box) }
    if found.isEmpty, let line = signature(isNamed: isNamed) ?? (isNamed ? nil : lastLine()) { found.append(line) }
    guard let top = found.map(\.score).max() else { return [] }
    let best = found.filter { $0.score == top }
    guard var joined = best.first else { return [] }
    let key = Set(joined.authors.map(\.name))
    joined.isStrong =
      top >= 38 || top >= 18 && found.contains { $0.score >= 15 && $0.score < top && Set($0.authors.map(\.name)) == key }
    // Several elements of one kind side by side name several authors; further down they name those of other texts.
    var last = joined
    // Who translated or looked over a text stands beside its author, and wrote nothing.
    for other in found
    where other.rule == joined.rule && joined.authors.count < 12
      && (!AuthorText.isEditorsPart(other.evidence) || AuthorText.isEditorsPart(joined.evidence))
    {
      guard other.score == top && other.order - joined.order <= 3 || top >= Self.leastOfList && areSideBySide(last, other)
      else { continue }
      for author in other.authors
      where !joined.authors.contains(where: { MetadataText.fold($0.name) == MetadataText.fold(author.name) }) {
        joined.authors.append(author)
      }
      last = other
    }
    return [joined]
  }

  /// Whether all that was found by its role stands down in items of lists that say more, and names different people: those of the papers,
  /// the posts, the things that the page lists.
  private func nameOthers(_ found: [Found]) -> Bool {
    // The author of a thread is that of its first post.
    guard found.count > 1, let first = found.first, headline >= 0, !isThread else { return false }
    let key = first.authors.map(\.name)
    return found.contains { $0.authors.map(\.name) != key }
      && found.allSatisfy { one in
        guard let mention = one.mention, !mention.roles.contains(.declared), one.order - Int(scan.order[headline]) > Self.farBelow
        else { return false }
        return isInItem(mention)
      }
  }

  /// Whether an element stands in a list's item that holds other texts; a list of authors is called so.
  func isInItem(_ mention: PageScan.Mention) -> Bool {
    var at = mention.block
    for _ in 0..<8 {
      let block = post.blocks[at]
      if block.tag == .li {
        if isOfAuthors(at) || isOfAuthors(Int(block.parent)) { return false }
        return (at..<min(max(at + 1, Int(block.end)), post.blocks.count)).count { k in
          post.blocks[k].kind.isLeaf && !post.blocks[k].text.isEmpty
        } > 1
      }
      at = Int(block.parent)
      if at <= 0 { return false }
    }
    return false
  }

  private func isOfAuthors(_ block: Int) -> Bool {
    guard block > 0, let name = post.attribute(.class, in: post.blocks[block].attributes) else { return false }
    return NameWords.of(name.utf8).contains { Self.authorLists.contains($0) }
  }

  private static let authorLists = WordSet([
    "author", "authors", "contrib", "contribs", "contributor", "contributors", "loa", "byline", "bylines",
  ])

  /// So many leaves below the headline no byline stands.
  private static let farBelow = 8

  /// The least score of an element that may begin a list: one near the headline, or one that the page declares.
  private static let leastOfList = 15

  /// Whether two elements of one kind follow each other in a list of authors: the second is called as the first is, and nothing stands
  /// between them.
  private func areSideBySide(_ first: Found, _ second: Found) -> Bool {
    guard let one = first.mention, let other = second.mention, one.roles == other.roles, (one.mark < 0) == (other.mark < 0),
      other.block > one.block, other.block - one.block <= 8, areCalledAlike(one.attributes, other.attributes)
    else { return false }
    // What stands around the first in its own leaf is the text that it signs.
    if one.mark >= 0, post.blocks[one.block].text.count - post.marks[one.mark].text.count > Self.longestJoint { return false }
    let start = one.mark < 0 ? max(one.block + 1, Int(post.blocks[one.block].end)) : one.block + 1
    return !(min(start, other.block)..<other.block).contains { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
  }

  /// Whether two elements bear the same attributes, but for where they lead: one of two authors may have no page.
  private func areCalledAlike(_ one: Extent, _ other: Extent) -> Bool {
    func names(_ extent: Extent) -> [Attribute] {
      extent.range.lazy.map { post.attributes[$0] }.filter { $0.name != .href && $0.name != .title }
    }
    let (first, second) = (names(one), names(other))
    return first.count == second.count && !first.isEmpty
      && zip(first, second).allSatisfy { $0.name == $1.name && post.string($0.value) == post.string($1.value) }
  }

  /// Whether an element only calls itself a byline because its template calls every part of a post's foot so: `byline post-share-buttons`,
  /// `byline post-labels`.
  private func isOfShareBar(_ mention: PageScan.Mention) -> Bool {
    guard mention.roles.contains(.byline), !mention.roles.contains(.declared) else { return false }
    return mention.attributes.range.contains { k in
      let attribute = post.attributes[k]
      return (attribute.name == .class || attribute.name == .id)
        && post.bytes[attribute.value.range].withUnsafeBufferPointer { Self.footParts.hasMatch(in: $0) }
    }
  }

  private static let footParts = PhraseMatcher(
    ["share-buttons", "sharing-popup", "sharing-button", "post-labels", "post-location", "post-icons", "post-comment-link"],
    wholeWords: false)

  private func judge(_ mention: PageScan.Mention, _ links: inout LinksAround) -> Found? {
    let zone = scan.zones[mention.block]
    let distance = headline < 0 ? -1 : Int(scan.order[mention.block]) - Int(scan.order[headline])
    if zone.contains(.teaser), distance < 0 || distance > 8 { return nil }
    if zone.contains(.elsewhere) || mention.roles.contains(.elsewhere) || zone.contains(.picture)
      || mention.roles.contains(.picture)
    {
      return nil
    }
    if mention.roles.contains(.title) || isOfShareBar(mention) || isOfAnother(mention) { return nil }
    if distance < 0 || distance > 8, isInLongerLink(mention, &links) { return nil }
    if !mention.roles.contains(.declared), isQuoted(mention.block) || isBelowPraise(mention.block) { return nil }
    // The container of everything written by the author (`author-page`, `postauthor-123`) is no byline.
    let block = post.blocks[mention.block]
    if mention.mark < 0, !block.kind.isLeaf, block.end - Int32(mention.block) > 24 { return nil }
    if mention.mark < 0, isAnchored(block) { return nil }
    let text =
      nameInInvitation(mention) ?? nameOfPlace(mention) ?? BylineLabels.nameWithin(mention, in: post)
      ?? BylineLabels.textBehindLabel(mention, in: post)
      ?? PageScan.text(of: mention, in: post, isParted: true)
    guard !text.isEmpty, text.utf8.count <= 300, !Self.isDeclaration(text) else { return nil }
    var score = 0
    if mention.roles.contains(.declared) { score += 30 }
    if mention.roles.contains(.byline) { score += 20 }
    if mention.roles.contains(.biography) || zone.contains(.biography) { score -= 25 }
    let hasCue = AuthorText.hasCue(text)
    let isEditors = AuthorText.isEditorsPart(text)
    let isChecked =
      mention.mark >= 0
      ? isOfEditor(post.marks[mention.mark], in: mention.block) : block.kind.isLeaf && isBelowEditorsLabel(mention.block)
    if hasCue, !isEditors { score += 15 }
    score += nearness(mention.block)
    if isThread, distance < 0, opensHeadedPost(mention.block) { score += Self.ofHeadedPost }
    // An element about dates that also says author is a meta line: a name in it needs a cue or a link.
    if text.utf8.count > 120 { score -= 20 }
    var authors = names(in: mention)
    if authors.isEmpty, let name = openingLink(of: mention.block) { authors = [name] }
    // What a member has become and how much it wrote stand below the name.
    if authors.isEmpty, isThread, let line = text.split(separator: "\n").first {
      authors = reader.authors(in: String(line))
    }
    if authors.isEmpty, hasCue || text.utf8.count < 100 { authors = reader.authors(in: text) }
    let others = authors.filter { !reader.site.contains($0.name) }
    if !others.isEmpty {
      // `site/abc; def`: beside the marks of those who wrote it, the site signs too.
      if !others.allSatisfy({ AuthorText.isCode($0.name) }) { authors = others }
    } else if mention.roles.contains(.declared) || mention.roles.contains(.byline) {
      // A blog named after its author, or a desk, is the author only where the page says so and names nobody else.
      if authors.isEmpty, let desk = reader.desk(in: text) { authors = [desk] }
      score = min(score, 1)
    } else {
      return nil
    }
    if !mention.roles.contains(.declared), isOfCode(mention) { authors = named(authors, hasCue) }
    guard !authors.isEmpty, score > 0 else { return nil }
    // Beside a cue with a person's name stands the paper's: `Elm River Star`.
    if score > Self.ofPaper, !mention.roles.contains(.declared),
      authors.allSatisfy({ AuthorText.namesPaper($0.name) || !Self.attribution.mayNamePerson($0.name) })
    {
      score -= Self.ofPaper
    }
    // Who looked over the text counts where nobody is named that wrote it.
    if isChecked { score = 1 }
    let rule = mention.roles.contains(.declared) ? "microdata" : "visible-byline"
    return Found(
      authors: authors, rule: rule, evidence: MetadataText.excerpt(text, 120), score: score, order: Int(scan.order[mention.block]),
      mention: isEditors || isChecked ? nil : mention)
  }

  /// The name that opens an `address` which says where to find or to call somebody (a house, a postcode, a telephone), up to the first
  /// comma, bracket or figure of its line; empty where it names nobody so; nil of any other element, and of one that is called an author.
  private func nameOfPlace(_ mention: PageScan.Mention) -> String? {
    guard mention.mark < 0, post.blocks[mention.block].tag == .address, mention.roles.isDisjoint(with: [.byline, .date, .declared])
    else {
      return nil
    }
    if classes(of: mention)?.contains("author") ?? false { return nil }
    let text = PageScan.text(of: mention, in: post)
    guard !AuthorText.hasCue(text),
      text.split(separator: "\n").allSatisfy({ DateText.find(in: String($0), hints: DateText.Hints()) == nil })
    else { return nil }
    let end = text.utf8.firstIndex { $0 == 0x2C || $0 == 0x28 || $0 == 0x2B || $0 &- 0x30 < 10 } ?? text.endIndex
    let name = MetadataText.clean(String(text[..<end]))
    let digits = text.utf8.count { $0 &- 0x30 < 10 }
    let isHouse =
      PlaceWords.areIn(text) && !Self.attribution.namesPerson(name) && !PlaceWords.mayEndName(text.prefix { $0 != "\n" })
    guard digits >= Self.leastDigits || isHouse else { return nil }
    return isHouse || text.utf8[..<end].contains(0x0A) || !Self.looksLikeName(name) ? "" : name
  }

  /// A postcode and a house have so many.
  private static let leastDigits = 5

  /// Whether a heading's id says its own text, as manuals name them for links: `<h3 id="site_author">site_author</h3>`.
  private func isAnchored(_ block: Block) -> Bool {
    guard block.kind == .heading, let id = post.attribute(.id, in: block.attributes) else { return false }
    let anchor = MetadataText.squash(id)
    if Self.looksLikeName(post.string(block.text)) || post.attribute(.itemprop, in: block.attributes) != nil { return false }
    // Its class says what its id may say by chance.
    if let name = post.attribute(.class, in: block.attributes), name.contains("author") || name.contains("byline") { return false }
    return !anchor.isEmpty && MetadataText.squash(post.string(block.text)).hasPrefix(anchor)
  }

  /// Names in the element's own marks: links to authors, names in microdata.
  func names(in mention: PageScan.Mention) -> [Author] {
    let range: Range<Int>
    if mention.mark >= 0 {
      return []
    } else if post.blocks[mention.block].kind.isLeaf {
      range = mention.block..<mention.block + 1
    } else {
      range = mention.block + 1..<min(Int(post.blocks[mention.block].end), post.blocks.count)
    }
    var authors: [Author] = []
    // Who looked over the text counts where the element names nobody else.
    var editors: [Author] = []
    for inner in scan.mentions(within: range) where inner.mark >= 0 && inner.roles.contains(.author) && !isOfAnother(inner) {
      let text = nameInInvitation(inner) ?? post.partedText(post.marks[inner.mark].text, of: inner.block)
      if isOfEditor(post.marks[inner.mark], in: inner.block) {
        editors += reader.authors(in: text)
        continue
      }
      authors += reader.authors(in: text)
    }
    if authors.isEmpty {
      for block in range where post.blocks[block].kind.isLeaf {
        for m in post.blocks[block].marks.range {
          let mark = post.marks[m]
          if mark.tag == .a, let href = post.attribute(.href, in: mark.attributes),
            Self.isAuthorAddress(href, of: post.string(mark.text))
              || isThread && (Self.isMemberAddress(href) || href.first != "#" && isCalledMember(mark.attributes))
          {
            if isOfEditor(mark, in: block) {
              editors += reader.authors(in: post.string(mark.text))
            } else {
              authors += reader.authors(in: post.string(mark.text))
            }
          } else if post.attribute(.itemprop, in: mark.attributes) == "name" {
            authors += reader.authors(in: post.string(mark.text))
          }
        }
      }
    }
    if authors.isEmpty { authors = editors }
    if authors.isEmpty, range.count == 1 { authors = namesOfLinks(in: range.lowerBound) }
    var unique: [Author] = []
    for author in authors where !unique.contains(where: { MetadataText.fold($0.name) == MetadataText.fold(author.name) }) {
      unique.append(author)
    }
    return unique.isEmpty || range.count > 1 ? unique : completed(unique, range.lowerBound)
  }

  /// The people whom a line's links name that stand side by side with nothing but spaces between them; a link to a section beside them names
  /// nobody. Empty where other words stand in the line.
  private func namesOfLinks(in leaf: Int) -> [Author] {
    let block = post.blocks[leaf]
    var links: [Extent] = []
    var end = block.text.start
    for m in block.marks.range where post.marks[m].tag == .a && post.marks[m].text.count > 0 {
      let link = post.marks[m].text
      guard link.start >= end, post.bytes[Int(end)..<Int(link.start)].allSatisfy({ $0 == 0x20 }), !isButton(post.marks[m])
      else { return [] }
      links.append(link)
      end = link.end
    }
    guard links.count > 1, end == block.text.end else { return [] }
    return links.flatMap { reader.authors(in: post.string($0)) }.filter { $0.kind == "person" && Self.looksLikeName($0.name) }
  }

  /// Whether a link leads nowhere and only runs a script: a row of such is one of tools.
  private func isButton(_ mark: Mark) -> Bool { post.attribute(.href, in: mark.attributes)?.hasPrefix("javascript:") ?? false }

  /// Whether a name is part of a link that goes on: the teaser of another text, and not the name with what its bearer is.
  private func isInLongerLink(_ mention: PageScan.Mention, _ links: inout LinksAround) -> Bool {
    guard mention.mark >= 0 else { return false }
    let name = post.marks[mention.mark].text
    return links.marks(around: mention).contains { m in
      let link = post.marks[m].text
      return link.end >= name.end && link.count >= name.count + Self.leastTeaser && !isOfAuthor(post.marks[m])
        && !(link.start == name.start && link.count <= Self.longestOffice
          && AuthorText.isOffice(post.string(Extent(Int(name.end), Int(link.end)))))
    }
  }

  /// What a byline counts less that names no person.
  private static let ofPaper = 8

  /// Bytes of a headline beside a name, at the least.
  private static let leastTeaser = 16
  /// Bytes of a name with its bearer's office.
  private static let longestOffice = 80

  /// The name that a line opens with as its only link, where what its bearer is runs on without a space or a mark: `Jane RoeSenior Editor`.
  private func openingLink(of element: Int) -> Author? {
    let end = min(max(Int(post.blocks[element].end), element + 1), post.blocks.count, element + 12)
    guard let place = (element..<end).first(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }) else {
      return nil
    }
    let block = post.blocks[place]
    guard block.kind.isLeaf, let first = block.marks.range.first, post.marks[first].tag == .a,
      post.marks[first].text.start == block.text.start, post.marks[first].text.end < block.text.end,
      !block.marks.range.dropFirst().contains(where: { post.marks[$0].tag == .a }),
      runsOnAsOffice(Extent(Int(post.marks[first].text.end), Int(block.text.end)))
    else { return nil }
    let name = post.string(post.marks[first].text)
    guard let author = reader.author(name), author.name == name, author.kind == "person",
      Self.attribution.namesPerson(name) || AuthorText.isEastern(name) && AuthorText.isShortName(name)
    else { return nil }
    return author
  }

  /// Whether what stands right behind a name is neither a mark of a list nor a word that joins names: a capital, or a letter of a script
  /// without them.
  private func runsOnAsOffice(_ rest: Extent) -> Bool {
    let start = String(decoding: post.bytes[rest.range].prefix(8), as: UTF8.self)
    guard let first = start.unicodeScalars.first, first.properties.isAlphabetic, !first.properties.isLowercase else { return false }
    return !Self.easternJoints.contains(first)
  }

  /// And, in Chinese, Japanese and Korean.
  private static let easternJoints = Set("和与與及同跟と와과".unicodeScalars)
}
