import WinnowAttribution
import WinnowBase

/// Where a page without a convincing byline still names who wrote it, from the surest place to the weakest.
extension BylineSearch {
  /// The first answer of: bylines outside the article that all agree, a box about the author, the member or the account whose name stands at the
  /// headline, the author who answers the comments, the owner of a personal site; where nobody at all is named, an agency below the headline.
  func fallback(siteNames: [String], isOpen: Bool) -> Found? {
    if let account = agreedElsewhere() ?? boxedName() ?? namedInBiography() ?? memberAtHeadline() ?? accountAtHeadline() {
      return account
    }
    return answeringAuthor(isOpen) ?? owner(siteNames) ?? (isOpen ? agencyAtHeadline() : nil)
  }

  /// Bylines that stand in a sidebar, a footer or another box count where all of them name the same people.
  private func agreedElsewhere() -> Found? {
    var agreed: (authors: [Author], key: Set<String>, evidence: String, isSure: Bool)?
    var count = 0
    for mention in scan.mentions.prefix(400) where mention.roles.contains(.author) {
      let zone = scan.zones[mention.block].union(mention.roles)
      guard zone.isDisjoint(with: [.comment, .picture]), !zone.isDisjoint(with: [.elsewhere, .teaser]),
        !scan.isListed(mention.block, in: post)
      else { continue }
      let text = PageScan.text(of: mention, in: post, isParted: true)
      guard !text.isEmpty else { continue }
      var authors = names(in: mention)
      let line = text.split(separator: "\n").first.map(String.init) ?? ""
      // `Jane Roe:` stands before what she says, or before a link to it.
      if line.hasSuffix("：") || line.hasSuffix(":") { continue }
      if authors.isEmpty { authors = reader.authors(in: line) }
      if isOfCode(mention) { authors = named(authors, AuthorText.hasCue(line)) }
      guard !authors.isEmpty else { continue }
      let key = Set(authors.map { MetadataText.fold($0.name) })
      let isDeclared =
        mention.roles.contains(.declared) || mention.roles.contains(.byline) || AuthorText.hasCue(line)
        || isInArticleFooter(mention.block)
      if let known = agreed {
        guard known.key == key else { return nil }
        agreed?.isSure = known.isSure || isDeclared
      } else {
        agreed = (authors, key, MetadataText.excerpt(line, 120), isDeclared)
      }
      count += 1
    }
    guard let agreed, agreed.isSure || count > 1 && agreed.authors.allSatisfy({ Self.looksLikeName($0.name) }) else { return nil }
    return Found(authors: agreed.authors, rule: "visible-byline", evidence: agreed.evidence, score: 1)
  }

  /// The authors whom the card of a weblog's post beside it links to, as known programs for manuals with a weblog write it.
  func cardOfPost() -> Found? {
    let card = scan.mentions.prefix(400).filter { mention in
      mention.roles.contains(.author) && mention.mark < 0
        && mention.attributes.range.contains { k in
          let attribute = post.attributes[k]
          return (attribute.name == .class || attribute.name == .id)
            && post.bytes[attribute.value.range].withUnsafeBufferPointer { Self.cardsOfPosts.hasMatch(in: $0) }
        }
    }
    // A list of posts has a card at each.
    guard card.count == 1, let box = card.first?.block, !scan.isListed(box, in: post) else { return nil }
    var authors: [Author] = []
    for leaf in post.blocks[box..<min(post.blocks.count, max(box + 1, Int(post.blocks[box].end)))]
    where leaf.linkBytes > 0 && leaf.kind.isLeaf {
      for m in leaf.marks.range where post.marks[m].tag == .a {
        guard isOfAuthor(post.marks[m]), let author = reader.authors(in: post.string(post.marks[m].text)).first,
          !authors.contains(author)
        else { continue }
        authors.append(author)
      }
    }
    guard !authors.isEmpty else { return nil }
    let evidence = authors.map(\.name).joined(separator: ", ")
    return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(evidence, 120), score: Self.ofCard)
  }

  private static let cardsOfPosts = PhraseMatcher(["md-post__authors", "ablog__author"], wholeWords: false)
  /// As sure as a byline at the headline.
  private static let ofCard = 40

  /// Whether an element stands in the footer of an article, where blogs sign what they publish.
  private func isInArticleFooter(_ block: Int) -> Bool {
    var isFooter = false
    var parent = block
    while parent > 0 {
      if post.blocks[parent].tag == .footer { isFooter = true }
      if post.blocks[parent].kind == .article { return isFooter }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// A short line right below the headline that only names a news agency.
  private func agencyAtHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    var leaves = 0
    for i in (headline + 1)..<max(headline + 1, min(post.blocks.count, headline + 12)) where leaves < 3 {
      let block = post.blocks[i]
      guard block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved, block.kind != .heading else { continue }
      leaves += 1
      guard block.text.count <= 90, !creditsPicture(i) else { continue }
      // `PTI | Updated: March 9, 2022`
      let line = post.text(of: i)
      let text = line.utf8.firstIndex(of: 0x7C).map { AuthorText.trimmed(String(line[..<$0])) } ?? line
      if let agency = agencyBesideDate(line) ?? agencyBehindLabel(line) {
        return Found(
          authors: [agency], rule: "visible-byline", evidence: MetadataText.excerpt(line, 120), score: 2)
      }
      guard text.utf8.count <= 30 else { continue }
      if text.holds(0x3A) || text.range(ofASCII: "©") != nil { continue }
      let read = Self.attribution.read(text)
      guard read.kind == .credit, read.people.isEmpty, read.agencies.count == 1, read.publisher == nil,
        MetadataText.squash(read.agencies[0].name).hasPrefix(MetadataText.squash(AuthorText.withoutCue(text)))
      else { continue }
      let name = AuthorText.withoutCue(text)
      return Found(
        authors: [Author(name: name, kind: "organization")], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120),
        score: 2)
    }
    return nil
  }

  /// The agency of a line that holds nothing else but a date: `Example Press April 28, 2023`.
  private func agencyBesideDate(_ line: String) -> Author? {
    guard line.utf8.count <= 60, DateText.find(in: line) != nil else { return nil }
    let names = reader.authors(in: line)
    guard names.count == 1, line.hasPrefix(names[0].name) else { return nil }
    return agency(names[0].name)
  }

  /// The agency behind a label for sources: `Quelle: dpa`.
  private func agencyBehindLabel(_ line: String) -> Author? {
    guard line.utf8.count <= 40, let colon = line.firstIndex(of: ":"), Self.sourceLabels.contains(line[..<colon].lowercased())
    else {
      return nil
    }
    return agency(AuthorText.trimmed(String(line[line.index(after: colon)...])))
  }

  private static let sourceLabels: Set<String> = [
    "quelle", "source", "fuente", "fonte", "bron", "kilde", "källa", "źródło", "zdroj", "forrás", "lähde", "kaynak", "agency",
    "agence",
    "agencia", "agentur", "haber", "sursa", "izvor", "источник", "джерело",
  ]

  private func agency(_ name: String) -> Author? {
    let read = Self.attribution.read(name)
    guard read.people.isEmpty, read.agencies.count == 1, read.publisher == nil,
      MetadataText.squash(read.agencies[0].name).hasPrefix(MetadataText.squash(name))
        || MetadataText.squash(name).hasPrefix(MetadataText.squash(read.agencies[0].name))
    else { return nil }
    return Author(name: read.agencies[0].name, kind: "organization")
  }

  /// The name that a box about the author begins with, or that it says wrote the text.
  private func boxedName() -> Found? {
    for mention in scan.mentions.prefix(400) where mention.roles.contains(.author) {
      let zone = scan.zones[mention.block].union(mention.roles)
      guard zone.isDisjoint(with: [.comment, .elsewhere, .picture, .teaser]) else { continue }
      let text = PageScan.text(of: mention, in: post)
      guard !text.isEmpty else { continue }
      if Self.writers.hasMatch(in: text) {
        for phrase in ["written by ", "verfasst von ", "geschrieben von ", "écrit par ", "escrito por "] {
          guard let at = text.firstBytes(of: phrase) else { continue }
          if let author = reader.authors(in: String(text[at.upperBound...].prefix(80))).first, Self.looksLikeName(author.name) {
            return Found(authors: [author], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 1)
          }
        }
      }
      guard zone.contains(.biography) || mention.roles.contains(.meta), let line = text.split(separator: "\n").first,
        line.utf8.count <= 60
      else { continue }
      var authors = reader.authors(in: String(line))
      if isOfCode(mention) { authors = named(authors, AuthorText.hasCue(String(line))) }
      if authors.count == 1, authors[0].kind == "person", Self.looksLikeName(authors[0].name) {
        return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 1)
      }
    }
    return nil
  }

  /// The name that a box about the writer sets apart behind a cue that opens it, below the text: `Written by <strong>Jane Roe</strong> who lives
  /// on the quay`. Believed where the page names nobody else so.
  private func namedInBiography() -> Found? {
    var only: Found?
    for (place, block) in post.blocks.enumerated()
    where block.kind.isLeaf && !block.isRemoved && scan.zones[place].contains(.biography)
      && scan.zones[place].isDisjoint(with: [.comment, .teaser])
    {
      guard let mark = block.marks.range.first(where: { post.marks[$0].text.count > 0 }),
        post.marks[mark].text.start > block.text.start, case let name = post.string(post.marks[mark].text),
        case let before = post.string(Extent(Int(block.text.start), Int(post.marks[mark].text.start))),
        AuthorText.hasCue(before + name), AuthorText.withoutCue(before + name) == name, Self.looksLikeName(name),
        let author = reader.author(name), author.kind == "person"
      else { continue }
      if let only, only.authors[0].name != name { return nil }
      only = Found(
        authors: [author], rule: "visible-byline", evidence: MetadataText.excerpt(post.text(of: place), 120), score: 1)
    }
    return only
  }

  /// Whom the cards right below the headline name in which Docusaurus shows the writers of a weblog's post.
  func namesOnAvatars() -> Found? {
    guard headline >= 0 else { return nil }
    var authors: [Author] = []
    for (place, block) in post.blocks.enumerated().dropFirst(headline + 1)
    where block.kind.isLeaf && scan.zones[place].contains(.biography) && (isAvatarsName(place) || isAvatarsName(Int(block.parent)))
    {
      // A list of posts has such a card at each.
      if scan.order[place] - scan.order[headline] > Self.furthestAvatar { return nil }
      authors += reader.authors(in: post.text(of: place)).filter { $0.kind == "person" && !authors.contains($0) }
    }
    guard !authors.isEmpty else { return nil }
    let evidence = authors.map(\.name).joined(separator: ", ")
    return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(evidence, 120), score: 2)
  }

  private func isAvatarsName(_ block: Int) -> Bool {
    block > 0
      && post.blocks[block].attributes.range.contains { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("avatar__name")
      }
  }

  private static let furthestAvatar: Int32 = 12

  /// WordPress marks the answers that a post's author gives to its comments: `comment bypostauthor comment-author-jane`.
  ///
  /// - Parameter mayBeAccount: whether the account's name in the class will do, where no name beside it is that of the account.
  private func answeringAuthor(_ mayBeAccount: Bool) -> Found? {
    guard hasAnswers else { return nil }
    for (place, block) in post.blocks.enumerated() {
      guard let named = post.attributes[block.attributes.range].first(where: { $0.name == .class }), named.value.count >= 12,
        post.bytes[named.value.range].contains("bypostauthor")
      else { continue }
      let kind = post.string(named.value)
      let tokens = kind.split(separator: " ")
      guard tokens.contains("bypostauthor") else { continue }
      let inside = place..<min(Int(block.end), post.blocks.count)
      let nick = tokens.first { $0.hasPrefix("comment-author-") }.map { String($0.dropFirst(15)) } ?? ""
      let key = MetadataText.squash(nick)
      for leaf in inside.prefix(12) where post.blocks[leaf].kind.isLeaf && post.blocks[leaf].text.count <= 120 && !key.isEmpty {
        let text = post.text(of: leaf)
        guard let author = reader.authors(in: text).first, MetadataText.squash(author.name) == key else { continue }
        return Found(authors: [author], rule: "comment-author", evidence: MetadataText.excerpt(text, 120), score: 1)
      }
      for mention in scan.mentions(within: inside) where mention.roles.contains([.author, .declared]) {
        let text = PageScan.text(of: mention, in: post).split(separator: "\n").first.map(String.init) ?? ""
        guard let author = reader.authors(in: text).first, Self.hasFewWords(author.name) else { continue }
        return Found(authors: [author], rule: "comment-author", evidence: MetadataText.excerpt(text, 120), score: 1)
      }
      if mayBeAccount, key.utf8.count > 1, key != "admin", !nick.hasSuffix("-com") {
        return Found(authors: [Author(name: nick)], rule: "comment-author", evidence: "class: \(nick)", score: 1)
      }
    }
    return nil
  }

  /// Whether some element bears the class of such an answer.
  private var hasAnswers: Bool {
    let classes = ClassTable<Bool>()
    return post.bytes.withUnsafeBufferPointer { bytes in
      post.attributes.contains { attribute in
        attribute.name == .class && attribute.value.count >= 12
          && classes.value(of: attribute.number) {
            UnsafeBufferPointer(rebasing: bytes[attribute.value.range]).contains("bypostauthor")
          }
      }
    }
  }

  /// Who owns a personal site: the person whose name its address, its name or its copyright line spells.
  private func owner(_ siteNames: [String]) -> Found? {
    for name in siteNames {
      let name = Self.ownerName(MetadataText.clean(name))
      if isPerson(name) { return Found(authors: [Author(name: name)], rule: "site-owner", evidence: "site: \(name)", score: 1) }
    }
    let label = reader.site.label
    if let name = SpelledName.find(label, in: post, stated: siteNames).map(Self.ownerName), isPerson(name) {
      return Found(authors: [Author(name: name)], rule: "site-owner", evidence: "address: \(label), \(name)", score: 1)
    }
    // A manual's copyright line names who holds the rights in the program.
    if isDocumentation { return nil }
    var seen = 0
    var story = 0
    for place in post.blocks.indices.reversed() {
      let block = post.blocks[place]
      guard block.kind.isLeaf, !block.text.isEmpty else { continue }
      seen += 1
      if seen > 40 { return nil }
      // The line stands behind the story: what stands in it or before it tells who made a picture.
      if block.kind == .paragraph, block.text.count >= Self.leastStory, !block.flags.contains(.hidden),
        scan.zones[place].isDisjoint(with: [.elsewhere, .comment])
      {
        story += 1
        if story == Self.mostBehind { return nil }
      }
      guard block.text.count <= 240, !isInFigure(place), story == 0 || !isBelowPicture(place) else { continue }
      // So does that of a page which says what program for manuals made it.
      if post.bytes[block.text.range].withUnsafeBufferPointer({ Self.manualSigns.hasMatch(in: $0) }) { return nil }
      guard
        post.bytes[block.text.range].withUnsafeBufferPointer({ Self.copyrightSigns.hasMatch(in: $0) }),
        let name = copyrightHolder(post.text(of: place)), !name.utf8.contains(0x2F), isPerson(name)
      else { continue }
      return Found(
        authors: [Author(name: name)], rule: "site-owner", evidence: MetadataText.excerpt(post.text(of: place), 120), score: 1)
    }
    return nil
  }

  /// In bytes: a line about the rights in a site is shorter.
  private static let leastStory = 120
  /// So many paragraphs are the story; one may be a window's that opens over the page.
  private static let mostBehind = 2

  /// Whether a leaf is the caption of a picture, or stands in its figure.
  private func isInFigure(_ leaf: Int) -> Bool {
    var at = leaf
    for _ in 0..<4 where at > 0 {
      if post.blocks[at].kind == .figure || post.blocks[at].kind == .caption { return true }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// Whether a leaf stands right below a picture or its caption.
  private func isBelowPicture(_ leaf: Int) -> Bool {
    var texts = 0
    for place in post.blocks[..<leaf].indices.reversed() where post.blocks[place].kind.isLeaf {
      if post.blocks[place].picture >= 0 { return true }
      guard !post.blocks[place].text.isEmpty else { continue }
      texts += 1
      if texts == 2 || post.blocks[place].text.count > Self.longestCaption { return false }
    }
    return false
  }

  /// In bytes.
  private static let longestCaption = 300

  /// `Jane Roe` of `Jane Roe Photography`.
  private static func ownerName(_ name: String) -> String {
    guard let cut = name.utf8.lastIndex(of: 0x20),
      AuthorText.ownedThings.contains(name[name.utf8.index(after: cut)...].lowercased())
    else { return name }
    // `Jane Roe's Blog`, `Jane Rees' Blog`
    let owner = name[..<cut]
    for end in ["'s", "’s", "'", "’"] where owner.hasSuffix(end) { return String(owner.dropLast(end.count)) }
    return String(owner)
  }

  /// Whom `© 2012–2020 Jane Roe. All rights reserved.` names.
  private func copyrightHolder(_ text: String) -> String? {
    let signs: [StaticString] = ["©", "(c)", "(C)", "copyright", "Copyright", "COPYRIGHT"]
    guard let at = signs.compactMap({ text.range(ofASCII: $0)?.upperBound }).max() else { return nil }
    var words: [Substring] = []
    for word in text[at...].pieces(at: 0x20) {
      let bare = word.drop { !$0.isLetter }
      if bare.isEmpty || ["by", "copyright", "the", "c"].contains(bare.lowercased()) {
        if words.isEmpty { continue }
        break
      }
      guard bare.first?.isUppercase == true || bare.first?.isLowercase == false, words.count < 4 else { break }
      words.append(bare)
      if let last = word.last, !last.isLetter, !(last == "." && word.count <= 3) { break }
    }
    while let last = words.last, ["all", "alle", "tous", "todos"].contains(last.lowercased()) { words.removeLast() }
    guard words.count == 2 || words.count == 3, let last = words.popLast() else { return nil }
    // A sentence's end is no part of the name.
    return (words + [last.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }]).joined(separator: " ")
  }

  /// Whether a text is a person's name of two or three words, sure enough to believe it without a cue.
  private func isPerson(_ name: String) -> Bool {
    let words = name.pieces(at: 0x20)
    guard words.count == 2 || words.count == 3, Self.looksLikeName(name), !AuthorText.isOrganisation(name),
      !AuthorText.isOffice(name), !AuthorText.tradeSet.containsWord(of: MetadataText.fold(name))
    else { return false }
    return Self.attribution.beginsWithGivenName(name)
  }

  // A look at the bytes before texts are searched for phrases.
  private static let writers = PhraseMatcher(
    ["written by ", "verfasst von ", "geschrieben von ", "écrit par ", "escrito por "], wholeWords: false)
  private static let manualSigns = PhraseMatcher(
    [
      "created using sphinx", "built with sphinx", "made with sphinx", "built with mkdocs", "generated by doxygen",
      "built with docusaurus",
    ],
    wholeWords: false)
  private static let copyrightSigns = PhraseMatcher(["©", "(c)", "copyright"], wholeWords: false)

  static let attribution = AttributionReader()
}
