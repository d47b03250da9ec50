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

  init(post: Post, scan: PageScan, reader: AuthorText, headline: Int) {
    self.post = post
    self.scan = scan
    self.reader = reader
    self.headline = headline
    isDocumentation = PageTyping.isDocumentation(post)
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
  }

  /// The best author element or line of the page, nil when none is convincing.
  func best() -> [Found] {
    var found: [Found] = []
    for mention in scan.mentions where mention.roles.contains(.author) {
      guard found.count < 200, let candidate = judge(mention) else { continue }
      found.append(candidate)
    }
    if let line = bylineNearHeadline() { found.append(line) }
    if !found.contains(where: { $0.score > 1 }), let link = linkNearHeadline() { found.append(link) }
    if found.isEmpty, let line = bylineInText() ?? signature() { found.append(line) }
    guard let top = found.map(\.score).max() else { return [] }
    let best = found.filter { $0.score == top }
    guard var joined = best.first else { return [] }
    let key = Set(joined.authors.map(\.name))
    joined.isStrong =
      top >= 38 || top >= 18 && found.contains { $0.score >= 15 && $0.score < top && Set($0.authors.map(\.name)) == key }
    // Several elements of one kind side by side name several authors; further down they name those of other texts.
    var last = joined
    for other in found where other.rule == joined.rule && joined.authors.count < 12 {
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

  /// The least score of an element that may begin a list: one near the headline, or one that the page declares.
  private static let leastOfList = 15

  /// Whether two elements of one kind follow each other in a list of authors: the second is called as the first is, and nothing stands
  /// between them.
  private func areSideBySide(_ first: Found, _ second: Found) -> Bool {
    guard let one = first.mention, let other = second.mention, one.roles == other.roles, (one.mark < 0) == (other.mark < 0),
      other.block > one.block, other.block - one.block <= 8, one.attributes.count == other.attributes.count,
      zip(one.attributes.range, other.attributes.range).allSatisfy({ place in
        let (a, b) = (post.attributes[place.0], post.attributes[place.1])
        return a.name == b.name && (a.name == .href || a.name == .title || post.string(a.value) == post.string(b.value))
      })
    else { return false }
    // What stands around the first in its own leaf is the text that it signs.
    if one.mark >= 0, post.blocks[one.block].text.count - post.marks[one.mark].text.count > Self.longestJoint { return false }
    let start = one.mark < 0 ? max(one.block + 1, Int(post.blocks[one.block].end)) : one.block + 1
    return !(min(start, other.block)..<other.block).contains { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
  }

  private func judge(_ mention: PageScan.Mention) -> Found? {
    let zone = scan.zones[mention.block]
    let distance = headline < 0 ? -1 : Int(scan.order[mention.block]) - Int(scan.order[headline])
    if zone.contains(.teaser), distance < 0 || distance > 8 { return nil }
    if zone.contains(.elsewhere) || mention.roles.contains(.elsewhere) || zone.contains(.picture)
      || mention.roles.contains(.picture)
    {
      return nil
    }
    if mention.roles.contains(.title) { return nil }
    // The container of everything written by the author (`author-page`, `postauthor-123`) is no byline.
    let block = post.blocks[mention.block]
    if mention.mark < 0, !block.kind.isLeaf, block.end - Int32(mention.block) > 24 { return nil }
    let text = PageScan.text(of: mention, in: post)
    guard !text.isEmpty, text.utf8.count <= 300 else { return nil }
    var score = 0
    if mention.roles.contains(.declared) { score += 30 }
    if mention.roles.contains(.byline) { score += 20 }
    if mention.roles.contains(.biography) || zone.contains(.biography) { score -= 25 }
    let hasCue = AuthorText.hasCue(text)
    let isEditors = AuthorText.isEditorsPart(text)
    if hasCue, !isEditors { score += 15 }
    score += nearness(mention.block)
    // An element about dates that also says author is a meta line: a name in it needs a cue or a link.
    if text.utf8.count > 120 { score -= 20 }
    var authors = names(in: mention)
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
    let rule = mention.roles.contains(.declared) ? "microdata" : "visible-byline"
    return Found(
      authors: authors, rule: rule, evidence: MetadataText.excerpt(text, 120), score: score, order: Int(scan.order[mention.block]),
      mention: isEditors ? nil : mention)
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
    for inner in scan.mentions where range.contains(inner.block) && inner.mark >= 0 && inner.roles.contains(.author) {
      authors += reader.authors(in: post.string(post.marks[inner.mark].text))
    }
    if authors.isEmpty {
      for block in range where post.blocks[block].kind.isLeaf {
        for m in post.blocks[block].marks.range {
          let mark = post.marks[m]
          if mark.tag == .a, let href = post.attribute(.href, in: mark.attributes), Self.isAuthorAddress(href) {
            authors += reader.authors(in: post.string(mark.text))
          } else if post.attribute(.itemprop, in: mark.attributes) == "name" {
            authors += reader.authors(in: post.string(mark.text))
          }
        }
      }
    }
    var unique: [Author] = []
    for author in authors where !unique.contains(where: { MetadataText.fold($0.name) == MetadataText.fold(author.name) }) {
      unique.append(author)
    }
    return unique
  }

  /// A line right above or under the headline that begins with a cue and names people.
  private func bylineNearHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    if let above = nameAboveHeadline() { return above }
    var i = headline + 1
    var leaves = 0
    while i < post.blocks.count, leaves < 14 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved, !scan.zones[i].contains(.elsewhere) {
        leaves += 1
        if block.text.count <= 160, block.kind != .heading || block.level >= 4 {
          let text = post.text(of: i)
          let linked = linkAfterCue(i).filter { !reader.site.contains($0.name) }
          if !linked.isEmpty {
            return Found(
              authors: linked, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 12 + nearness(i))
          }
          let hasCue = AuthorText.hasCue(text)
          if !hasCue, leaves <= 4, let found = nameBesideDate(text, i) ?? nameBesideDateline(text, i) {
            return found
          }
          if hasCue {
            var authors = names(in: PageScan.Mention(block: i, mark: -1, roles: .author, attributes: .empty))
            if authors.isEmpty {
              let read = reader.authors(in: text)
              authors = read.filter { Self.looksLikeName($0.name) }
              // `By TPN, in News`: what an agency or the site signs with.
              if authors.isEmpty {
                authors = read.prefix(1).filter { AuthorText.isCode($0.name) && $0.name == $0.name.uppercased() }
              }
            }
            authors.removeAll { reader.site.contains($0.name) }
            if !authors.isEmpty {
              return Found(
                authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 15 + nearness(i))
            }
          }
        }
      }
      i += 1
    }
    return nil
  }

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
  private func linkNearHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    var i = max(1, headline - 8)
    while i < min(post.blocks.count, headline + 40) {
      defer { i += 1 }
      let block = post.blocks[i]
      let distance = Int(scan.order[i]) - Int(scan.order[headline])
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty, i != headline, block.text.count <= 200, distance >= -4,
        distance <= 10, scan.zones[i].isDisjoint(with: [.elsewhere, .picture, .biography])
      else { continue }
      for m in block.marks.range where post.marks[m].tag == .a {
        guard let href = post.attribute(.href, in: post.marks[m].attributes), Self.isAuthorAddress(href) else { continue }
        let text = post.string(post.marks[m].text)
        let authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && !reader.site.contains($0.name) }
        if authors.count == 1 {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2 + nearness(i))
        }
      }
    }
    return nil
  }

  /// The name that signs a text: a short last line, all of it bold or slanted, after a paragraph.
  private func signature() -> Found? {
    var previous = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      defer { previous = block.kind == .paragraph ? block.text.count : 0 }
      guard previous >= 160, block.kind == .paragraph, block.text.count <= 40, scan.zones[place].isEmpty, place > headline,
        block.marks.range.contains(where: {
          post.marks[$0].text.count == block.text.count && [.b, .strong, .i, .em].contains(post.marks[$0].tag)
        })
      else { continue }
      // A short line before more of the text is a heading.
      let next = post.blocks[(place + 1)...].prefix(12).first { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
      if let next, next.kind == .paragraph, next.text.count > 100 { continue }
      let text = post.text(of: place)
      var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && $0.kind == "person" }
      if isOfCode(place) { authors = named(authors, false) }
      guard authors.count == 1, authors[0].name.split(separator: " ").count <= 3, !text.hasSuffix(":"), text != text.uppercased()
      else { continue }
      return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 3)
    }
    return nil
  }

  /// Within the page's running text: `Text: Jane Roe`, `Posted by Jane Roe at 2:33 PM`, or a name below a line that only says `Author`.
  private func bylineInText() -> Found? {
    var label: (block: Int, leaf: Int)?
    var leaf = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      leaf += 1
      guard block.text.count <= 120, !scan.zones[place].contains(.elsewhere), !block.flags.contains(.hidden) else { continue }
      if let label, leaf == label.leaf + 1 {
        let text = post.text(of: place)
        var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && $0.kind == "person" }
        if isOfCode(place) { authors = named(authors, false) }
        if !authors.isEmpty, text.utf8.count <= 80 {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
        }
      }
      label = nil
      guard startsStrongly(block.text) else { continue }
      let text = post.text(of: place)
      if block.text.count <= 24, AuthorText.labelLines.contains(MetadataText.fold(text)) {
        label = (place, leaf)
      } else if AuthorText.hasCue(text) {
        var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) || text.utf8.count < 60 && $0.kind == "person" }
        if isOfCode(place) { authors = named(authors, true) }
        if !authors.isEmpty {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
        }
      }
    }
    return nil
  }

  /// Whether a text's first word begins a strong cue.
  private func startsStrongly(_ extent: Extent) -> Bool {
    let head = post.bytes[extent.range].prefix(16)
    if let first = head.first, first >= 0xE3, AuthorText.glued.contains(where: { head.starts(with: $0.utf8) }) { return true }
    let end = head.firstIndex { $0 == 0x20 || $0 == 0x3A } ?? head.endIndex
    guard end > head.startIndex, end < head.endIndex || extent.count <= 16 else { return false }
    let word = head[..<end]
    if word.allSatisfy({ $0 < 0x80 }) { return AuthorText.strongSet.contains(word.lazy.map { CaseFold.lowercase($0) }) }
    return AuthorText.strongSet.contains(CaseFold.lowercased(word))
  }

  /// The links right after a cue within a line: `1 January 2016 by Jane Roe and John Doe, one comment`.
  private func linkAfterCue(_ block: Int) -> [Author] {
    let leaf = post.blocks[block]
    var authors: [Author] = []
    var end: Int32 = 0
    for m in leaf.marks.range where post.marks[m].tag == .a {
      let mark = post.marks[m].text
      guard mark.start > leaf.text.start, mark.count > 2 else { continue }
      if authors.isEmpty {
        guard isAfterCue(mark, in: leaf.text) else { continue }
        let before = post.string(Extent(max(Int(leaf.text.start), Int(mark.start) - 16), Int(mark.start)))
        let words = before.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," || $0 == "|" })
        guard let word = words.last, AuthorText.innerCues.contains(word.lowercased()),
          !words.dropLast().suffix(1).contains(where: { AuthorText.otherMakers.contains($0.lowercased()) })
        else { continue }
        authors = reader.authors(in: post.string(mark))
        if authors.isEmpty { return [] }
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
    return authors
  }

  /// Whether the word before a mark is a cue.
  private func isAfterCue(_ mark: Extent, in text: Extent) -> Bool {
    let before = post.bytes[max(Int(text.start), Int(mark.start) - 16)..<Int(mark.start)]
    func parts(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x3A || byte == 0x2C || byte == 0x7C }
    guard let last = before.lastIndex(where: { !parts($0) }) else { return false }
    let start = before[..<last].lastIndex(where: parts).map { $0 + 1 } ?? before.startIndex
    return AuthorText.innerCueSet.contains(CaseFold.lowercased(before[start...last]))
  }

  // A comma, the longest conjunction and the spaces around them.
  private static let longestJoint: Int32 = 10

  /// At most 20 right at the headline, less with distance, negative far before it.
  func nearness(_ block: Int) -> Int {
    guard headline >= 0 else { return 5 }
    let distance = Int(scan.order[block]) - Int(scan.order[headline])
    if distance >= 0 { return max(1, 20 - distance) }
    return max(-20, 14 + distance * 2)
  }

  static func isAuthorAddress(_ href: String) -> Bool {
    guard href.utf8.count < 300 else { return false }
    var href = href
    let mayBe = href.withUTF8 { authorPaths.hasMatch(in: $0) }
    return mayBe && authorParts.contains { Self.contains(href, $0) }
  }

  private static let authorParts = [
    "/author", "/autor", "/auteur", "/user/", "/people/", "/profile", "/by/", "/staff/", "/writers/", "/contributor",
    "/journalist", "/redakt",
    "/person", "author=", "/editors/", "memberlist.php?mode=viewprofile", "/team/", "/users/", "/members/", "/forfatter",
    "/byline", "linkedin.com/in/",
  ]
  private static let authorPaths = PhraseMatcher(authorParts, wholeWords: false)

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let needle = Array(part.utf8)
    guard bytes.count >= needle.count else { return false }
    for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }

  private static let particles = WordSet([
    "de", "da", "di", "von", "van", "der", "den", "la", "le", "el", "al", "bin", "zu", "zur", "dos", "das", "du", "ten", "af",
    "y", "e",
  ])

  /// Whether a word joins the words of a name and takes no capital: `von`, `de`.
  static func isParticle(_ word: Substring) -> Bool { particles.contains(word.utf8) }

  /// Every word but particles begins with a capital, or the script has none.
  static func looksLikeName(_ name: String) -> Bool {
    let words = name.pieces(at: 0x20)
    guard words.count >= 2 || name.unicodeScalars.contains(where: { $0.value > 0x2E7F }) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return !first.properties.isLowercase || particles.contains(word.utf8)
    }
  }
}
