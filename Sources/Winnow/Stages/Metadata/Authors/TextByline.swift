import WinnowBase

// Bylines in the running text and at its end.
extension BylineSearch {
  /// Within the page's running text: `Text: Jane Roe`, `Posted by Jane Roe at 2:33 PM`, or a name below a line that only says `Author`.
  func bylineInText() -> Found? {
    var label: (isStrong: Bool, leaf: Int)?
    var editors: Found?
    var leaf = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      leaf += 1
      // A forum's heading says what stands in its columns: `Author Topic: Which rope?`.
      if isThread, block.kind == .heading { continue }
      guard block.text.count <= 120, !scan.zones[place].contains(.elsewhere), !block.flags.contains(.hidden) else { continue }
      if let label, leaf == label.leaf + 1, block.kind != .heading {
        let text = post.text(of: place)
        var authors = reader.authors(in: text).filter { Self.looksLikeName($0.name) && $0.kind == "person" }
        if !label.isStrong || isOfCode(place) { authors = named(authors, false) }
        // `Autor: Redaktion Example`
        if authors.isEmpty, label.isStrong, text.utf8.count <= 60, reader.authors(in: text).count == 1 {
          authors = reader.authors(in: text).filter {
            $0.kind != "person" && $0.name.utf8.contains(0x20) && !reader.site.contains($0.name)
          }
        }
        if !authors.isEmpty, text.utf8.count <= 80 || text.utf8.count <= 120 && text.hasSuffix(")") {
          return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
        }
      }
      label = nil
      guard startsStrongly(block.text) || opensInterview(block.text) else {
        if isLabel(place) { label = (false, leaf) } else if let found = writtenBy(place) { return found }
        continue
      }
      let text = post.text(of: place)
      if block.text.count <= 24, !isEntry(place), AuthorText.labelLineSet.contains(MetadataText.fold(text).utf8) {
        // What stands below `About the author` may be the site's menu.
        label = (
          !AuthorText.aboutSet.contains(post.bytes[block.text.range].prefix { $0 != 0x20 }.map { CaseFold.lowercase($0) }), leaf
        )
      } else if AuthorText.hasCue(text), !creditsPicture(place) {
        var authors = reader.authors(in: text).filter {
          Self.looksLikeName($0.name) || text.utf8.count < 60 && $0.kind == "person"
        }
        if isOfCode(place) { authors = named(authors, true) }
        // What opens like a label and runs on is a sentence: `记者注意到，……`.
        if AuthorText.isEastern(text), !authors.allSatisfy({ AuthorText.isShortName($0.name) || $0.kind != "person" }) {
          authors = []
        }
        if !authors.isEmpty {
          let found = Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 5)
          if !found.isEditors { return found }
          editors = editors ?? found
        }
      }
    }
    return editors
  }

  /// The name that signs a text: a short last line, all of it bold or slanted, after a paragraph.
  ///
  /// - Parameter isNamed: whether another source names a person in full already.
  func signature(isNamed: Bool) -> Found? {
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
      if !isNamed, isAboveList(place, text) { continue }
      // `Customer Reviews` is a heading.
      var authors = reader.authors(in: text).filter {
        Self.looksLikeName($0.name) && $0.kind == "person" && !Self.namesSubject($0.name)
      }
      if isOfCode(place) { authors = named(authors, false) }
      guard authors.count == 1, Self.hasFewWords(authors[0].name), !text.hasSuffix(":"), text != text.uppercased(),
        !(text.firstIndex(of: ":").map { AuthorText.pictureLabels.contains(text[..<$0].lowercased()) } ?? false)
      else { continue }
      return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 3)
    }
    return nil
  }

  /// Whether a list right below a line tells something else than what the person does whom the line names: then it is the list's heading.
  /// Numbered lists are notes and comments, and names stand before links to more of theirs.
  private func isAboveList(_ place: Int, _ text: String) -> Bool {
    let list = place + 1
    guard list + 1 < post.blocks.count, post.blocks[list].kind == .list, post.blocks[list].tag == .ul,
      post.blocks[list].parent == post.blocks[place].parent, scan.zones[list].isEmpty
    else { return false }
    let items = post.blocks[list + 1..<max(list + 1, Int(post.blocks[list].end))]
    guard let first = items.first(where: { $0.kind == .listItem && !$0.text.isEmpty && !$0.isRemoved }) else { return false }
    return first.text.count > 40 && Int(first.linkBytes) * 2 < first.text.count && !post.string(first.text).contains(text)
  }

  /// Whether a text says who asked the questions.
  private func opensInterview(_ extent: Extent) -> Bool {
    guard extent.count >= Self.shortestInterview, case let first = post.bytes[Int(extent.start)],
      first == 0x44 || first == 0x49 || first == 0x41
    else { return false }
    let bytes = post.bytes[extent.range]
    return Self.interviews.contains { bytes.starts(with: $0.utf8) }
  }

  private static let interviews = [
    "Das Gespräch führte", "Das Interview führte", "Die Fragen stellte", "Interview geführt von ", "As told to ",
  ]
  /// The bytes of the shortest of them.
  private static let shortestInterview = 11

  /// Whether a text's first word begins a strong cue.
  private func startsStrongly(_ extent: Extent) -> Bool {
    post.bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes[Int(extent.start)..<min(Int(extent.end), Int(extent.start) + 16)])
      if let first = head.first, first >= 0xE3, let letter = Unicode.Scalar(TextScan(bytes: head).scalar(at: 0).scalar),
        AuthorText.gluedStarts.contains(letter), AuthorText.glued.contains(where: { head.starts(with: $0.utf8) })
      {
        return true
      }
      var hash = WordHash()
      var end = 0
      while end < head.count, head[end] != 0x20, head[end] != 0x3A {
        // The rest is folded by its letters.
        if head[end] >= 0x80 {
          while end < head.count, head[end] != 0x20, head[end] != 0x3A { end += 1 }
          guard end < head.count || extent.count <= 16 else { return false }
          return AuthorText.strongSet.contains(CaseFold.lowercased(UnsafeBufferPointer(rebasing: head[..<end])))
        }
        hash.add(CaseFold.lowercase(head[end]))
        end += 1
      }
      return end > 0 && (end < head.count || extent.count <= 16) && AuthorText.strongSet.contains(hash: hash.value)
    }
  }

  /// Whom a sentence about the text names: `This post was written by Jane Roe, who …`.
  private func writtenBy(_ place: Int) -> Found? {
    let extent = post.blocks[place].text
    // Only little stands before the phrase.
    let opening = extent.range.prefix(Self.longestBeforeWriting + Self.longestWriting)
    let isWriting = post.bytes[opening].withUnsafeBufferPointer { Self.mayTellWriter($0) && Self.writingPhrases.hasMatch(in: $0) }
    guard extent.count >= 20, isWriting else { return nil }
    let text = post.text(of: place)
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count,
      let phrase = Self.writings.lazy.compactMap({ lower.firstBytes(of: $0) }).first,
      lower[..<phrase.lowerBound].utf8.count <= Self.longestBeforeWriting,
      lower[..<phrase.lowerBound].split(separator: " ").contains(where: { Self.writtenThings.contains($0) })
    else { return nil }
    let offset = lower.utf8.distance(from: lower.startIndex, to: phrase.upperBound)
    let rest = text[text.utf8.index(text.startIndex, offsetBy: offset)...].prefix { $0 != "." || $0 == "," }
    guard let author = reader.authors(in: String(rest.prefix(80))).first, author.kind == "person", Self.looksLikeName(author.name)
    else {
      return nil
    }
    return Found(authors: [author], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 4)
  }

  /// Whether a space stands before two letters that the last word of one of these phrases begins with.
  private static func mayTellWriter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    for at in 0..<bytes.count &- 2 where bytes[at] == 0x20 {
      switch (bytes[at &+ 1] | 0x20, bytes[at &+ 2] | 0x20) {
      // by, von, par, por, da, door, av, af
      case (0x62, 0x79), (0x76, 0x6F), (0x70, 0x61), (0x70, 0x6F), (0x64, 0x61), (0x64, 0x6F), (0x61, 0x76), (0x61, 0x66):
        return true
      default: continue
      }
    }
    return false
  }

  private static let writings = [
    "written by ", "authored by ", "contributed by ", "verfasst von ", "geschrieben von ", "écrit par ", "rédigé par ",
    "escrito por ",
    "scritto da ", "geschreven door ", "skrevet av ", "skrevet af ",
  ]
  /// In bytes.
  private static let longestBeforeWriting = 40
  private static let longestWriting = writings.map(\.utf8.count).max() ?? 0
  private static let writingPhrases = PhraseMatcher(writings, wholeWords: false)
  /// What such a sentence says was written, in lower case.
  private static let writtenThings: Set<Substring> = [
    "post", "article", "story", "piece", "guide", "review", "recipe", "text", "column", "essay", "beitrag", "artikel",
    "gastbeitrag",
    "kommentar", "billet", "texte", "artículo", "texto", "entrada", "articolo", "testo", "bericht", "artikkel", "artikkelen",
    "stuk",
  ]

  /// The one author whom the page links to, where all its links to pages of authors lead to one of them.
  func onlyLinkedAuthor() -> Found? {
    var only: (address: Substring, found: Found)?
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.isRemoved && block.linkBytes > 0 {
      guard scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .picture]), !block.flags.contains(.hidden),
        !creditsPicture(place)
      else { continue }
      for m in block.marks.range where post.marks[m].tag == .a && post.marks[m].text.count <= 80 {
        guard let link = post.marks[m].attributes.range.first(where: { post.attributes[$0].name == .href }),
          Self.isAuthorArchive(post.attributes[link].value, in: post)
        else { continue }
        let href = post.string(post.attributes[link].value)
        let address = href.prefix { $0 != "?" && $0 != "#" }
        if let only {
          if only.address == address { continue }
          return nil
        }
        let name = post.string(post.marks[m].text)
        guard let author = reader.authors(in: name).first, author.kind == "person", !reader.site.contains(author.name),
          Self.attribution.namesPerson(author.name) || Self.slug(href) == MetadataText.squash(author.name)
        else { continue }
        only = (
          address,
          Found(authors: completed([author], place), rule: "visible-byline", evidence: MetadataText.excerpt(name, 120), score: 2)
        )
      }
    }
    return only?.found
  }

  /// The name that a box about the author behind the text begins with: a line that is nothing but a person's name, before a line that begins
  /// with the same name or speaks of the author. Believed where the page has one such box.
  func biography() -> Found? {
    var paragraphs = 0
    var before: Int?
    var only: Found?
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.text.isEmpty && !block.isRemoved {
      if paragraphs < 3 {
        if block.kind == .paragraph, block.text.count >= 160, scan.zones[place].isDisjoint(with: [.elsewhere, .comment]) {
          paragraphs += 1
        }
        continue
      }
      if let line = before, block.text.count >= 40, block.text.count <= 900, opens(block.text, with: post.blocks[line].text),
        let name = personAlone(post.text(of: line))
      {
        let found = Found(
          authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(post.text(of: line), 120), score: 2)
        if let only, only.authors[0].name != name { return nil }
        only = found
      }
      let isLine =
        block.text.count >= 6 && block.text.count <= 50 && scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .picture])
        && !block.flags.contains(.hidden) && !isOfCode(place)
      before = isLine ? place : nil
    }
    return only
  }

  /// A text that is nothing but the name of a person whom the lexicon knows; nil for any other.
  private func personAlone(_ text: String) -> String? {
    guard let author = reader.author(text), author.name == text, author.kind == "person", Self.attribution.namesPerson(text),
      !reader.site.contains(text)
    else { return nil }
    return text
  }

  /// Whether a text begins with a name, or with what a box calls the author.
  private func opens(_ extent: Extent, with name: Extent) -> Bool {
    let bytes = post.bytes[extent.range]
    if bytes.count > name.count, bytes[bytes.startIndex + Int(name.count)] == 0x20, bytes.starts(with: post.bytes[name.range]) {
      return true
    }
    return Self.authorsOpenings.contains { bytes.starts(with: $0.utf8) }
  }

  private static let authorsOpenings = [
    "The author is ", "The writer is ", "Der Autor ist ", "Die Autorin ist ", "Der Autor ", "Die Autorin ", "Unser Autor ",
    "Unsere Autorin ",
    "El autor es ", "La autora es ", "L'auteur est ", "L’auteur est ", "L'autore è ", "De auteur is ", "Forfatteren er ",
  ]
}
