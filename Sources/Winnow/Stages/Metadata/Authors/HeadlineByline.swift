import WinnowBase

// Bylines at the headline: lines with a cue, names beside dates, links to the pages of authors.
extension BylineSearch {
  /// A line right above or under the headline that begins with a cue and names people.
  func bylineNearHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    if let above = nameAboveHeadline() { return above }
    var editors: Found?
    // A name by itself gives way to a byline below it: that of the artist whose record is reviewed.
    var plain: Found?
    var i = headline + 1
    var leaves = 0
    var last = 14
    while i < post.blocks.count, leaves < last {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved, !scan.zones[i].contains(.elsewhere) {
        leaves += 1
        if block.text.count <= 160, block.kind != .heading || block.level >= 4, !isThread || !tellsLast(block.text),
          !isOfLastAnswer(i), !scan.mentions(in: i).contains(where: { $0.mark < 0 && isOfAnother($0) }), !creditsPicture(i)
        {
          let text = withoutEditLink(post.partedText(of: i), i)
          let linked = linkAfterCue(i)
          let named = linked.authors.filter { !reader.site.contains($0.name) }
          if !named.isEmpty {
            let found = Found(
              authors: named, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 12 + nearness(i))
            // Who checked the text counts where nobody wrote it.
            if !linked.isEditors { return found }
            editors = editors ?? found
            i += 1
            continue
          }
          let hasCue = AuthorText.hasCue(text)
          if !hasCue, block.kind != .caption, let found = bylineBehindBar(text, i) { return found }
          // What a caption names is who took the picture, or who is on it.
          if !hasCue, leaves <= 4, block.kind != .caption {
            if let found = nameBesideDate(text, i) { return plain ?? found }
            if plain == nil, let found = namesBesideReadingTime(text, i) ?? nameBesideDateline(text, i) {
              plain = found
              last = leaves + Self.mostLinesToByline
            }
          }
          if hasCue {
            var authors = names(in: PageScan.Mention(block: i, mark: -1, roles: .author, attributes: .empty))
            if authors.isEmpty {
              let read = reader.authors(in: text)
              authors = read.filter { Self.looksLikeName($0.name) }
              // `By Jane Roe and Reuters`
              if authors.count < read.count, authors.contains(where: { $0.kind == "person" }) {
                authors = read.filter { Self.looksLikeName($0.name) || Self.isAgency($0.name) }
              }
              // `By TPN, in News`: what an agency or the site signs with.
              if authors.isEmpty {
                authors = read.prefix(1).filter { AuthorText.isCode($0.name) && $0.name == $0.name.uppercased() }
              }
            }
            if authors.isEmpty, let sign = signBeforeDate(text) ?? signInMeta(text, i) { authors = [sign] }
            authors.removeAll { reader.site.contains($0.name) }
            if !authors.isEmpty {
              let found = Found(
                authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 15 + nearness(i))
              if !AuthorText.isEditorsPart(text), !isBelowEditorsLabel(i) { return found }
              editors = editors ?? found
            }
          }
        }
      }
      i += 1
    }
    return plain ?? editors
  }

  /// A line's text without the link at its end that leads to the page's source, as themes set it behind the author's name: `31 words · Jane Roe
  /// | Suggest changes`.
  private func withoutEditLink(_ text: String, _ leaf: Int) -> String {
    let block = post.blocks[leaf]
    guard block.linkBytes > 0,
      let link = block.marks.range.last(where: { post.marks[$0].tag == .a && post.marks[$0].text.end == block.text.end }),
      case let said = post.string(post.marks[link].text), said.utf8.count < text.utf8.count, text.hasSuffix(said),
      post.attribute(.rel, in: post.marks[link].attributes)?.pieces(at: 0x20).contains("edit") ?? false
        || post.attribute(.href, in: post.marks[link].attributes).map({ href in
          Self.editPaths.contains { href.range(ofASCII: $0) != nil } || Self.isInRepository(href)
        }) ?? false, !Self.attribution.namesPerson(said)
    else { return text }
    return AuthorText.trimmed(String(text.dropLast(said.count)))
  }

  /// Whether an address is that of something in a repository of source code, and not of who keeps some.
  private static func isInRepository(_ href: String) -> Bool {
    let parts = href.pieces(at: 0x2F)
    return parts.count >= 4 && repositories.contains(String(parts[1]))
  }

  private static let repositories: Set<String> = ["github.com", "www.github.com", "gitlab.com", "codeberg.org", "bitbucket.org"]
  private static let editPaths: [StaticString] = ["/edit/", "/blob/", "/-/edit", "action=edit", "/_edit"]

  /// How many lines below a name a byline may stand.
  private static let mostLinesToByline = 3

  /// A byline behind or between the bars of a line about the text: `News | 5 hours ago | Written by Jane Roe`; behind a dash where a day stands
  /// before that: `3 May 2014 – Author: Jane Roe`.
  private func bylineBehindBar(_ text: String, _ block: Int) -> Found? {
    let parts =
      text.holds(0x7C) ? text.pieces(at: 0x7C).dropFirst().map(String.init) : Self.behindDatedDash(text).map { [$0] } ?? []
    for part in parts {
      let part = AuthorText.trimmed(part)
      guard AuthorText.hasCue(part), !AuthorText.isEditorsPart(part) else { continue }
      let authors = reader.authors(in: part).filter { Self.looksLikeName($0.name) && !reader.site.contains($0.name) }
      guard !authors.isEmpty else { continue }
      return Found(
        authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 10 + nearness(block))
    }
    return nil
  }

  /// What stands behind the last dash of a short line, where a day stands before it.
  private static func behindDatedDash(_ text: String) -> String? {
    guard text.utf8.count <= longestDated, DateText.mayHold(text.utf8) else { return nil }
    let dashes: [StaticString] = [" - ", " – ", " — "]
    guard let dash = dashes.lazy.compactMap({ text.range(ofASCII: $0, last: true) }).first,
      DateText.find(in: String(text[..<dash.lowerBound])) != nil
    else { return nil }
    return String(text[dash.upperBound...])
  }

  /// In bytes.
  private static let longestDated = 120

  /// A meta line right above the headline: `04.02.2022 | 13:10 | Jane Roe`.
  private func nameAboveHeadline() -> Found? {
    var i = headline - 1
    var leaves = 0
    while i > 0, i > headline - 8, leaves < 3 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved {
        leaves += 1
        if block.text.count <= 90, !scan.zones[i].contains(.elsewhere), let found = nameBesideDate(post.text(of: i), i) {
          return found
        }
      }
      i -= 1
    }
    return nil
  }

  /// A link to an author's page right at the headline, whatever its element is called.
  func linkNearHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    var i = max(1, headline - 8)
    while i < min(post.blocks.count, headline + 40) {
      defer { i += 1 }
      let block = post.blocks[i]
      let distance = Int(scan.order[i]) - Int(scan.order[headline])
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty, i != headline, block.text.count <= 200, distance >= -4,
        distance <= 10, scan.zones[i].isDisjoint(with: [.elsewhere, .picture, .biography]), block.linkBytes > 0, !creditsPicture(i)
      else { continue }
      var authors: [Author] = []
      var sign: Author?
      var desk: Author?
      for m in block.marks.range where post.marks[m].tag == .a {
        guard let href = post.attribute(.href, in: post.marks[m].attributes),
          Self.isAuthorAddress(href, of: post.string(post.marks[m].text))
        else { continue }
        let read = reader.authors(in: post.string(post.marks[m].text)).filter { !reader.site.contains($0.name) }
        if read.isEmpty, desk == nil { desk = reader.desk(in: post.string(post.marks[m].text)) }
        guard read.count == 1 else { continue }
        if Self.looksLikeName(read[0].name) {
          if !authors.contains(where: { $0.name == read[0].name }) { authors.append(read[0]) }
        } else if sign == nil, isSign(read[0].name, href, i) {
          sign = read[0]
        }
      }
      if authors.isEmpty, let sign = sign ?? desk { authors = [sign] }
      if !authors.isEmpty {
        return Found(
          authors: completed(authors, i), rule: "visible-byline", evidence: MetadataText.excerpt(post.text(of: i), 120),
          score: 2 + nearness(i))
      }
    }
    return nil
  }

  /// Whether one word that links to the page of an author is what its writer goes by: the address says so, or a date stands in the line or
  /// behind it.
  private func isSign(_ name: String, _ href: String, _ block: Int) -> Bool {
    guard name.utf8.count <= 30, !name.utf8.contains(0x20) else { return false }
    let key = MetadataText.squash(name)
    if key.utf8.count > 1, Self.slug(href) == key { return true }
    let end = min(post.blocks.count, block + 8)
    let next = (block + 1..<max(block + 1, end)).first { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
    return [block, next ?? block].contains { place in
      post.blocks[place].text.count <= 120 && DateText.find(in: post.text(of: place)) != nil
    }
  }

  /// The names of a line some of which are links: all of them, where the line holds nothing but names: `Jane Roe and John Doe`, of whom only
  /// one has a page.
  func completed(_ authors: [Author], _ block: Int) -> [Author] {
    guard post.blocks[block].kind.isLeaf, post.blocks[block].text.count <= 200 else { return authors }
    let all = reader.authors(in: post.text(of: block))
    guard all.count > authors.count,
      all.allSatisfy({ author in
        Self.looksLikeName(author.name) && author.kind == "person" && !AuthorText.isOffice(author.name)
          && (author.name.utf8.count(where: { $0 == 0x20 }) < 3 || Self.attribution.namesPerson(author.name))
          || AuthorText.isCode(author.name) && author.name == author.name.uppercased()
      }),
      Set(authors.map { MetadataText.fold($0.name) }).isSubset(of: all.map { MetadataText.fold($0.name) })
    else { return authors }
    return all
  }

  /// The links right after a cue within a line: `1 January 2016 by Jane Roe and John Doe, one comment`; those who looked over the text where
  /// the line links to nobody else.
  private func linkAfterCue(_ block: Int) -> (authors: [Author], isEditors: Bool) {
    let leaf = post.blocks[block]
    var authors: [Author] = []
    var editors: [Author] = []
    var end: Int32 = 0
    for m in leaf.marks.range where post.marks[m].tag == .a {
      let mark = post.marks[m].text
      guard mark.start > leaf.text.start, mark.count > 2 else { continue }
      if authors.isEmpty {
        guard isAfterCue(mark, in: leaf.text) else { continue }
        let before = post.string(Extent(max(Int(leaf.text.start), Int(mark.start) - 24), Int(mark.start)))
        let words = before.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," || $0 == "|" || $0 == "\n" })
        guard let word = words.last, AuthorText.innerCues.contains(word.lowercased()),
          !words.dropLast().suffix(1).contains(where: { AuthorText.otherMakers.contains($0.lowercased()) })
        else { continue }
        // Whoever published a text first is no author of it: `Originally published by The Post`.
        if words.count > 2, Self.adverbsOfFirst.contains(words[words.count - 3].lowercased()) { continue }
        if isOfEditor(post.marks[m], in: block) {
          if editors.isEmpty { editors = reader.authors(in: post.string(mark)) }
          continue
        }
        authors = reader.authors(in: post.string(mark))
        if words.count > 1 {
          let word = words[words.count - 2]
          let isDeed = Self.namesOtherDeed(word.lowercased())
          let link = post.marks[m]
          // `The flag was raised by Jane Roe`
          if isDeed, words.dropLast(2).last.map({ Self.auxiliaries.contains($0.lowercased().utf8) }) ?? false, !isOfAuthor(link) {
            return ([], false)
          }
          let around = max(mark.start - leaf.text.start, leaf.text.end - mark.end)
          if isDeed || around >= Self.leastAround && Self.isOfSentence(word, before) {
            authors.removeAll { author in
              !isOfAuthor(link)
                && (!Self.looksLikeName(author.name) || isDeed && isDocumentation && !Self.attribution.namesPerson(author.name))
            }
          }
        }
        if authors.isEmpty { return ([], false) }
      } else {
        // A list of authors has nothing but commas and conjunctions between its links.
        guard mark.start > end, mark.start - end <= Self.longestJoint else { break }
        let joint = MetadataText.clean(post.string(Extent(Int(end), Int(mark.start))))
        guard joint == "," || joint == "&" || AuthorText.conjunctions.contains(joint.drop { $0 == "," || $0 == " " }.lowercased())
        else { break }
        for author in reader.authors(in: post.string(mark)) where Self.looksLikeName(author.name) && author.kind == "person" {
          if !authors.contains(where: { MetadataText.fold($0.name) == MetadataText.fold(author.name) }) { authors.append(author) }
        }
      }
      end = mark.end
    }
    return authors.isEmpty ? (editors, true) : (authors, false)
  }

  private static let auxiliaries = WordSet(["was", "were", "is", "are", "be", "been", "being"])

  /// Whether a word before `by` is what else than writing somebody may have done: `Used by: lexer`, `called by EXT:SHELL`.
  private static func namesOtherDeed(_ word: String) -> Bool {
    (word.hasSuffix("ed") || word.hasSuffix("en")) && !AuthorText.postingWords.contains(word) && !writingDeeds.contains(word)
  }

  /// Whether the word before `by` is one of a sentence that tells by what means something is done, `to attach a filter by filters`: in small
  /// letters, none of posting, and no number, which counts days, stands close before it.
  private static func isOfSentence(_ word: Substring, _ before: String) -> Bool {
    word.utf8.allSatisfy { $0 &- 0x61 < 26 } && !AuthorText.postingWords.contains(String(word))
      && !writingDeeds.contains(String(word)) && !kindsOfTexts.contains(String(word)) && !before.utf8.contains { $0 &- 0x30 < 10 }
  }

  private static let kindsOfTexts: Set<String> = [
    "post", "essay", "article", "story", "text", "texts", "review", "column", "recipe", "report", "piece", "guide", "tutorial",
    "interview",
    "analysis", "words", "note", "notes", "talk", "commentary", "opinion", "beitrag", "artikel", "kommentar", "texte", "artículo",
  ]
  /// In bytes: a byline has no longer text on either side of its link.
  private static let leastAround: Int32 = 24

  private static let adverbsOfFirst: Set<String> = ["originally", "first"]

  private static let writingDeeds: Set<String> = [
    "published", "authored", "reported", "penned", "asked", "answered", "replied", "blogged", "edited", "reviewed", "shared",
    "geschreven", "skreven",
    "transcribed", "handwritten", "typed", "started", "penciled",
  ]

  /// Whether a link leads to the page of an author.
  func isOfAuthor(_ link: Mark) -> Bool {
    post.attribute(.href, in: link.attributes).map { Self.isAuthorAddress($0, of: post.string(link.text)) } ?? false
  }

  /// Whether the word before a mark is a cue.
  private func isAfterCue(_ mark: Extent, in text: Extent) -> Bool {
    let before = post.bytes[max(Int(text.start), Int(mark.start) - 16)..<Int(mark.start)]
    func parts(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x3A || byte == 0x2C || byte == 0x7C || byte == 0x0A }
    guard let last = before.lastIndex(where: { !parts($0) }) else { return false }
    let start = before[..<last].lastIndex(where: parts).map { $0 + 1 } ?? before.startIndex
    return AuthorText.innerCueSet.contains(CaseFold.lowercased(before[start...last]))
  }

  // A comma, the longest conjunction and the spaces around them.
  static let longestJoint: Int32 = 10

  /// At most 20 right at the headline, less with distance, negative far before it.
  func nearness(_ block: Int) -> Int {
    guard headline >= 0 else { return 5 }
    let distance = Int(scan.order[block]) - Int(scan.order[headline])
    if distance >= 0 { return max(1, 20 - distance) }
    return max(-20, 14 + distance * 2)
  }
}
