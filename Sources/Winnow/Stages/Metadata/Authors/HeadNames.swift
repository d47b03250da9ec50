import WinnowAttribution
import WinnowBase

// Bylines told by their form alone: lines around the headline that hold nothing but names, where something beside them says that these
// are the authors, whatever the elements are called.
extension BylineSearch {
  /// A line that holds nothing but names.
  private struct NameLine {
    var authors: [Author]
    /// A link in it leads to the page of an author, or begins a letter to one.
    var isLinked: Bool
    /// The lexicon knows a name as a person's or an agency's, or an address spells it.
    var isKnown: Bool
    /// An office stands behind the name, or a cue before it.
    var tellsMore: Bool
  }

  /// The names in the lines around the headline, up to the running text.
  ///
  /// Believed are names of persons below a line that only says `By`; names that link to an author's page or to a letter box; and, where the
  /// lexicon knows them, names beside a date or above an office, and names alone right below the headline and its subtitle, as long as
  /// neither the headline nor the text speaks of the person, and nothing says that the names are other people's.
  func namesInHead() -> Found? {
    let head = headline >= 0 ? headLines() : []
    if let found = names(in: head) { return found }
    let before = linesBeforeText()
    return before.allSatisfy(head.contains) ? nil : names(in: before)
  }

  private func names(in lines: [Int]) -> Found? {
    for (place, block) in lines.enumerated() {
      let extent = post.blocks[block].text
      guard extent.count >= 2, extent.count <= Self.longestNameLine, block != headline else { continue }
      let isLabelled = place > 0 && lines[place - 1] != headline && (isLabel(lines[place - 1]) || isNamedTerm(place, lines))
      guard let line = nameLine(block, isLabelled: isLabelled) ?? signLine(place, lines) else { continue }
      let isSure = isLabelled || line.isLinked
      guard
        isSure
          || line.isKnown && !isInHeadline(line.authors) && !isOthers(place, in: lines)
            && (line.tellsMore || isBesideDate(place, lines) || isAboveOffice(place, lines) || standsAlone(line, place, lines))
      else { continue }
      var authors = line.authors
      var next = place + 1
      while next < lines.count, authors.count < 12 {
        if isJoint(lines[next]) {
          next += 1
          continue
        }
        guard let more = nameLine(lines[next], isLabelled: isLabelled && isJoint(lines[next - 1])), more.isKnown || more.isLinked,
          more.isLinked == line.isLinked || isJoint(lines[next - 1])
        else { break }
        for author in more.authors where !authors.contains(where: { MetadataText.fold($0.name) == MetadataText.fold(author.name) })
        {
          authors.append(author)
        }
        next += 1
      }
      let evidence = (place..<next).map { post.text(of: lines[$0]) }.joined(separator: ", ")
      return Found(
        authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(evidence, 120),
        score: (isLabelled ? 12 : 2) + max(1, nearness(block)), order: Int(scan.order[block]))
    }
    return nil
  }

  private static let longestNameLine = 140
  /// Bytes of a paragraph of running text.
  private static let leastParagraph = 160
  /// How many paragraphs the head holds at most beside the subtitle: the captions of its pictures.
  private static let mostParagraphs = 2

  private func isParagraph(_ block: Block) -> Bool { block.kind == .paragraph && block.text.count >= Self.leastParagraph }

  /// The leaves around the headline: three before it and those behind it, up to the running text.
  private func headLines() -> [Int] {
    var lines: [Int] = []
    var i = headline - 1
    while i > 0, i > headline - 10, lines.count < 3 {
      if isOfHead(i) { lines.insert(i, at: 0) }
      i -= 1
    }
    lines.append(headline)
    var paragraphs = 0
    let first = lines.count
    i = headline + 1
    while i < min(post.blocks.count, headline + 120), lines.count < 40 {
      defer { i += 1 }
      guard isOfHead(i) else { continue }
      // Another heading behind the subtitle begins the text, or another text.
      if post.blocks[i].kind == .heading, lines.count > first + 1, !isLabel(i), nameLine(i, isLabelled: false) == nil { break }
      if isParagraph(post.blocks[i]), lines.count > first {
        paragraphs += 1
        if paragraphs > Self.mostParagraphs { break }
      }
      lines.append(i)
    }
    return lines
  }

  /// The leaves right before the running text, back to the heading above them: where the headline is not found, or another text's.
  private func linesBeforeText() -> [Int] {
    guard let start = textStart() else { return [] }
    var lines: [Int] = []
    // Behind paragraphs of the page's own the lines belong to another text.
    if headline >= 0, headline < start, post.blocks[headline..<start].count(where: { isParagraph($0) }) > 1 { return [] }
    var i = start - 1
    while i > 0, i > start - 60, lines.count < 16 {
      if isOfHead(i) {
        lines.append(i)
        if post.blocks[i].kind == .heading, post.blocks[i].level <= 2, !isLabel(i), nameLine(i, isLabelled: false) == nil { break }
      }
      i -= 1
    }
    return lines.reversed()
  }

  /// The first of three long paragraphs that stand close together.
  private func textStart() -> Int? {
    var near: [(block: Int, order: Int32)] = []
    for (place, block) in post.blocks.enumerated()
    where isParagraph(block) && isOfHead(place) {
      near.append((place, scan.order[place]))
      if near.count > 3 { near.removeFirst() }
      if near.count == 3, near[2].order - near[0].order <= 8 { return near[0].block }
    }
    return nil
  }

  private func isOfHead(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved, !block.flags.contains(.hidden) else { return false }
    let zone = scan.zones[i]
    if zone.isDisjoint(with: [.elsewhere, .picture, .comment, .teaser]) { return !creditsPicture(i) }
    return isBylineBelowPicture(i)
  }

  /// Whether a line with a cue stands right above a date in the caption of the picture that opens the page.
  private func isBylineBelowPicture(_ i: Int) -> Bool {
    guard post.blocks[i].kind == .caption, post.blocks[i].text.count <= 80,
      scan.zones[i].isDisjoint(with: [.elsewhere, .comment, .teaser]),
      i + 1 < post.blocks.count, post.blocks[i + 1].kind == .caption, post.blocks[i + 1].text.count <= 60,
      DateText.mayHold(post.bytes[post.blocks[i + 1].text.range])
    else { return false }
    return AuthorText.hasCue(post.text(of: i)) && DateText.find(in: post.text(of: i + 1)) != nil
  }

  /// Whether a line only announces names: `By`, `Von`, `Kommentar von`, `Autor/in:`. An entry of a menu or a table of contents
  /// announces what it leads to.
  func isLabel(_ block: Int) -> Bool {
    let extent = post.blocks[block].text
    guard extent.count >= 2, extent.count <= 32, !isEntry(block) else { return false }
    return post.bytes[extent.range].withUnsafeBufferPointer { bytes in
      var end = bytes.count
      while end > 0, bytes[end - 1] == 0x3A || bytes[end - 1] == 0x20 { end -= 1 }
      let text = UnsafeBufferPointer(rebasing: bytes[..<end])
      var hash = WordHash()
      if text.allSatisfy({ $0 < 0x80 }) {
        for byte in text { hash.add(CaseFold.lowercase(byte)) }
      } else {
        for byte in CaseFold.lowercased(text) { hash.add(byte) }
      }
      return AuthorText.announcingSet.contains(hash: hash.value)
    }
  }

  /// Whether a line is an item of a list and a link as a whole, within the page or out of it.
  func isEntry(_ block: Int) -> Bool {
    let leaf = post.blocks[block]
    return leaf.kind == .listItem
      && leaf.marks.range.contains { post.marks[$0].tag == .a && post.marks[$0].text.count == leaf.text.count }
  }

  /// Whether a line only joins the names before and behind it.
  private func isJoint(_ block: Int) -> Bool {
    guard post.blocks[block].text.count <= 6 else { return false }
    let text = post.text(of: block).lowercased()
    return text == "," || text == "&" || text == "|" || text == "/" || AuthorText.conjunctions.contains(text)
  }

  /// The names of a line that holds nothing else but an office, a place or an agency in brackets; nil for any other line.
  private func nameLine(_ block: Int, isLabelled: Bool) -> NameLine? {
    let leaf = post.blocks[block]
    guard leaf.text.count >= 2, leaf.text.count <= Self.longestNameLine, block != headline, !isOfCode(block),
      isLabelled || !isExclaimed(leaf.text) && !namesSubject(block)
    else { return nil }
    var linked: [String] = []
    var others: [Mark] = []
    for m in leaf.marks.range where post.marks[m].tag == .a {
      guard let href = post.attribute(.href, in: post.marks[m].attributes) else { continue }
      if Self.isAuthorAddress(href, of: post.string(post.marks[m].text)) {
        linked.append(MetadataText.fold(post.string(post.marks[m].text)))
      } else if isBesidePortrait(block, post.marks[m].text, href) {
        linked.append(MetadataText.fold(post.string(post.marks[m].text)))
      } else if Self.isLetter(href, to: post.text(of: block)) {
        linked.append(MetadataText.fold(post.text(of: block)))
      } else if isLabelled || Int(post.marks[m].text.count) * 2 <= leaf.text.count || href.holds(0x23)
        || Self.spells(href, post.string(post.marks[m].text))
      {
        others.append(post.marks[m])
      } else {
        return nil
      }
    }
    var text = MetadataText.clean(post.text(of: block))
    if let mark = text.utf8.first, mark == 0x26 || mark == 0x2D || mark == 0xE2,
      text.hasPrefix("& ") || text.hasPrefix("– ") || text.hasPrefix("- ")
    {
      text = String(text.dropFirst(2))
    }
    guard let first = text.unicodeScalars.first, !first.properties.isLowercase || isLabelled || !linked.isEmpty else { return nil }
    text = Self.withoutRepeat(text)
    guard isLabelled || !linked.isEmpty || !Self.isRunning(text) else { return nil }
    // Without a link or a label only a name that the lexicon knows counts, or one that a link spells.
    guard isLabelled || !linked.isEmpty || !others.isEmpty || Self.attribution.mayHoldName(text) else { return nil }
    let whole = text
    text = withoutOwnSite(text)
    let read = reader.authors(in: text)
    let isLinked = read.contains { author in linked.contains { $0.hasPrefix(MetadataText.fold(author.name)) } }
    let authors = read.filter { !reader.site.contains($0.name) }
    guard !authors.isEmpty, authors.count == read.count else {
      // The desk, or the site itself, where a label announces it.
      if isLabelled, let desk = read.first ?? reader.desk(in: text), text.utf8.count <= 60 {
        return NameLine(authors: [desk], isLinked: isLinked, isKnown: true, tellsMore: false)
      }
      return nil
    }
    guard let rest = rest(of: text, without: authors, isLinked) else { return nil }
    let isNamed = authors.allSatisfy { Self.looksLikeName($0.name) || Self.isKnown($0) }
    // Of several names the lexicon knows hardly all.
    let isKnown =
      isNamed
      && (authors.contains { $0.kind == "person" && Self.isKnown($0) }
        || AuthorText.isOffice(rest) && authors.contains { $0.kind == "person" } && others.contains { spells($0) })
    guard isKnown || isNamed && (isLinked || isLabelled) || isLabelled && authors.count == 1 else { return nil }
    return NameLine(
      authors: authors, isLinked: isLinked, isKnown: isKnown,
      tellsMore: AuthorText.isOffice(rest) || AuthorText.hasCue(text) || text.utf8.count < whole.utf8.count)
  }

  /// A given name alone right below the headline, beside a date.
  private func signLine(_ place: Int, _ lines: [Int]) -> NameLine? {
    guard place > 0, lines[place - 1] == headline, post.blocks[lines[place]].text.count <= 20, isBesideDate(place, lines) else {
      return nil
    }
    let text = post.text(of: lines[place])
    guard text.utf8.allSatisfy({ $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }), text.first?.isUppercase == true,
      post.blocks[lines[place]].linkBytes == 0, Self.attribution.beginsWithGivenName(text), let author = reader.author(text),
      author.kind == "person", !isOfCode(lines[place])
    else { return nil }
    return NameLine(authors: [author], isLinked: false, isKnown: true, tellsMore: false)
  }

  /// Whether the lexicon knows a name: as a person's, or as an agency's.
  private static func isKnown(_ author: Author) -> Bool {
    author.kind == "person" && attribution.namesPerson(author.name) || isAgency(author.name)
  }

  /// Whether the lexicon knows a name as an agency's.
  static func isAgency(_ name: String) -> Bool {
    let read = attribution.read(name)
    return read.people.isEmpty && read.agencies.count == 1 && read.publisher == nil
  }

  /// Whether the address of a link spells its text.
  private func spells(_ link: Mark) -> Bool {
    post.attribute(.href, in: link.attributes).map { Self.spells($0, post.string(link.text)) } ?? false
  }

  /// Whether a line has words of running text, and neither an office nor a cue that would stand with names: then it holds more than names.
  private static func isRunning(_ text: String) -> Bool {
    var words = 0
    var letters = 0
    var copy = text
    copy.withUTF8 { bytes in
      for byte in bytes {
        if byte &- 0x61 < 26 {
          letters += 1
          if letters == shortestRunning { words += 1 }
        } else {
          // A capital or another letter before them makes a name, or a word of another script.
          letters = byte == 0x20 ? 0 : shortestRunning
        }
      }
    }
    return words >= fewestRunning && !AuthorText.isOffice(MetadataText.fold(text)) && !AuthorText.hasCue(text)
  }

  /// Letters of a word that no name holds in small letters, and how many such words make a sentence.
  private static let shortestRunning = 4
  private static let fewestRunning = 2

  /// Whether a text ends like a question or a call.
  private func isExclaimed(_ text: Extent) -> Bool {
    let last = post.bytes[text.range].last
    return last == 0x3F || last == 0x21
  }

  /// What a line holds beside some names, folded: joints, an office; nil where that is more than little.
  private func rest(of text: String, without authors: [Author], _ isLinked: Bool) -> String? {
    var rest = AuthorText.withoutCue(text)
    guard let first = authors.first, let start = rest.firstBytes(of: first.name), rest[..<start.lowerBound].utf8.count <= 1 else {
      return nil
    }
    for author in authors {
      guard let range = rest.firstBytes(of: author.name) else { return nil }
      rest.removeSubrange(range)
      // `Jane Roe | The Post`
      if let body = author.organization, let range = rest.firstBytes(of: body) { rest.removeSubrange(range) }
    }
    if rest.holds(0x28), let open = rest.utf8.firstIndex(of: 0x28), let close = rest.utf8.lastIndex(of: 0x29), open < close {
      rest.removeSubrange(open...close)
    }
    let folded = MetadataText.fold(rest)
    return folded.utf8.count <= 5 * authors.count + (isLinked ? 5 : 0) || AuthorText.isOffice(folded) && !text.hasSuffix(".")
      || AuthorText.hasCue(text) && DateText.find(in: rest) != nil ? folded : nil
  }

  /// The first half of a text that says the same twice, as the names beside pictures do: `Jane Roe Jane Roe`.
  static func withoutRepeat(_ text: String) -> String {
    var copy = text
    let half = copy.withUTF8 { bytes -> Int? in
      guard bytes.count >= 9 else { return nil }
      let half = bytes.count / 2
      let isApart = bytes.count % 2 == 1
      // One word twice is a name: `Hassan Hassan`.
      if isApart, bytes[half] != 0x20 || !bytes[..<half].contains(0x20) { return nil }
      return bytes[..<half].elementsEqual(bytes[(isApart ? half + 1 : half)...]) ? half : nil
    }
    return half.map { String(decoding: text.utf8.prefix($0), as: UTF8.self) } ?? text
  }

  /// Whether the headline names one of some people.
  private func isInHeadline(_ authors: [Author]) -> Bool {
    guard headline >= 0 else { return false }
    let title = " " + MetadataText.fold(post.text(of: headline)) + " "
    return authors.contains { author in
      let name = MetadataText.fold(author.name)
      return name.split(separator: " ").last.map { title.contains(" " + $0 + " ") } ?? false
    }
  }

  /// Whether the line behind a line names an office: `Redakteurin`, `Senior editor at Example`; one of those who run or sell things right
  /// below the headline only. Below a quotation the two tell who said it.
  private func isAboveOffice(_ place: Int, _ lines: [Int]) -> Bool {
    guard place + 1 < lines.count, post.blocks[lines[place + 1]].text.count <= 80 else { return false }
    if place > 0, "\"”“»«’".contains(post.text(of: lines[place - 1]).last ?? " ") { return false }
    let text = post.text(of: lines[place + 1])
    return !text.hasSuffix(".") && !text.hasSuffix("?") && AuthorText.isOffice(text)
      && (place > 0 && lines[place - 1] == headline || !Self.isTradeOffice(text))
  }

  /// Whether one name stands alone right below the headline or its subtitle, in no list of names, and the text does not speak of its bearer.
  private func standsAlone(_ line: NameLine, _ place: Int, _ lines: [Int]) -> Bool {
    guard !thing.isThing, let at = lines.firstIndex(of: headline), place > at, place <= at + 2, line.authors.count <= 3 else {
      return false
    }
    let block = lines[place]
    guard post.blocks[block].kind != .listItem, post.blocks[block].kind != .heading || post.blocks[block].level >= 2 else {
      return false
    }
    if place + 1 < lines.count {
      let next = lines[place + 1]
      // Who runs or sells things stands with the office in a box of contacts, or below a customer's praise.
      if nameLine(next, isLabelled: false) != nil || isPrice(next)
        || place > at + 1 && post.blocks[next].text.count <= 80 && Self.isTradeOffice(post.text(of: next))
      {
        return false
      }
    }
    let families = line.authors.compactMap { MetadataText.fold($0.name).split(separator: " ").last.map { " " + $0 + " " } }
    var paragraphs = 0
    for leaf in (block + 1)..<max(block + 1, min(post.blocks.count, block + 400)) {
      guard isParagraph(post.blocks[leaf]) else { continue }
      paragraphs += 1
      if paragraphs > 6 { break }
      let text = " " + MetadataText.fold(post.text(of: leaf)) + " "
      if families.contains(where: text.contains) { return false }
    }
    return paragraphs >= 2
  }
}
