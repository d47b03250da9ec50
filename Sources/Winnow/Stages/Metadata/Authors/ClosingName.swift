import WinnowBase

// Who is presented at the end of a text as the one who wrote it.
extension BylineSearch {
  /// The person whom the last paragraph of an article presents as one who writes for papers, `Jane Roe is a freelance writer based in Elm`:
  /// one whom the lexicon knows, and of whom neither the headline nor the text speaks. Where the page's data calls it no article, a link of
  /// the page has to lead to what the person wrote.
  func closingName() -> Found? {
    guard !thing.isThing else { return nil }
    var texts: [Int] = []
    var lines: [Int] = []
    for (place, block) in post.blocks.enumerated()
    where place > headline && block.kind == .paragraph && !block.text.isEmpty && !block.isRemoved && !block.flags.contains(.hidden)
    {
      guard scan.zones[place].isEmpty else { continue }
      if block.text.count >= Self.leastClosed {
        texts.append(place)
        lines = []
      } else if !texts.isEmpty {
        lines.append(place)
      }
    }
    guard texts.count > Self.fewestTexts, let last = texts.last else { return nil }
    // The presentation may be long enough to count as a text.
    for place in ([last] + lines).suffix(Self.mostLines).reversed() where post.blocks[place].text.count <= Self.longestPresented {
      let text = post.text(of: place)
      guard let name = presented(text) else { continue }
      if isSubject(name, besides: place, of: texts) || isOthers(place) { return nil }
      guard thing.isOfArticle || isLinkedAsAuthor(name) else { return nil }
      return Found(
        authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2)
    }
    return nil
  }

  /// The person who signs a text with a line of its own at the end: `gez. Jane Roe`, `Jane Roe, 12.09.2017`, `Jane Roe jane@elm.example`,
  /// `문경훈 기자 moon@elm.example`, `Elm Tribune, Jane Roe`, a name at the right edge. A name by itself, or in brackets, may be that of somebody quoted: it signs what the page's
  /// data calls an article, where no quotation stands before it.
  ///
  /// Believed where the line is the last of its box, or the only one that gives an address, right behind a sentence of a text of several
  /// paragraphs, and neither they nor the headline speak of the person.
  func lastLine() -> Found? {
    guard headline >= 0, !isThread else { return nil }
    var texts: [Int] = []
    // The line right behind a sentence, while nothing has followed it in the same box.
    var line: Int?
    var addresses = 0
    var addressed: Int?
    var last = -1
    for (place, block) in post.blocks.enumerated()
    where place > headline && block.kind.isLeaf && !block.isRemoved && !block.flags.contains(.hidden) && !block.text.isEmpty {
      defer { last = place }
      if let open = line, block.parent == post.blocks[open].parent {
        if areInitials(block.text) { continue }
        line = nil
      }
      guard block.kind == .paragraph, scan.zones[place].isEmpty else { continue }
      if block.text.count > Self.longestSigned {
        texts.append(place)
        line = nil
      } else if let text = texts.last, text == last, block.parent == post.blocks[text].parent,
        endsSentence(post.blocks[text].text)
      {
        line = place
      }
      if block.text.count <= Self.longestSigned, post.bytes[block.text.range].contains(0x40) {
        addresses += 1
        if line == place { addressed = place }
      }
    }
    // Several people to write to are no writers.
    guard addresses < 2, let line = addressed ?? line, texts.count > Self.fewestTexts, !thing.isThing,
      let name = signed(line) ?? (mayBeSigned(line, behind: texts.last) ? person(post.text(of: line)) : nil),
      !isSubject(name, besides: line, of: texts),
      !isOthers(line)
    else { return nil }
    return Found(
      authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(post.text(of: line), 120), score: 2)
  }

  /// Whether a text is what an agency's editors sign with, `tor/ joz/`.
  private func areInitials(_ extent: Extent) -> Bool {
    extent.count <= Self.longestInitials && post.bytes[extent.range].contains(0x2F)
      && post.bytes[extent.range].split(whereSeparator: { $0 == 0x20 || $0 == 0x2F }).allSatisfy {
        (2...4).contains($0.count) && $0.allSatisfy { $0 &- 0x61 < 26 }
      }
  }

  private static let longestInitials = 20

  /// Whether a text ends as sentences do, in any script.
  private func endsSentence(_ extent: Extent) -> Bool {
    let last = post.bytes[Int(extent.end) - 1]
    if last == 0x2E || last == 0x21 || last == 0x3F { return true }
    return last >= 0x80 && String(decoding: post.bytes[extent.range].suffix(3), as: UTF8.self) == "。"
  }

  /// Whether nothing but a name may sign a text: at the right edge, or below an article whose last paragraph quotes nobody.
  private func mayBeSigned(_ line: Int, behind text: Int?) -> Bool {
    let first = post.bytes[Int(post.blocks[line].text.start)]
    // A dash stands before whom a motto is from.
    if first == 0x2D || first == 0xE2 { return false }
    if isAtRightEdge(line) { return true }
    guard thing.isOfArticle, let text, let first = post.string(post.blocks[text].text).unicodeScalars.first else { return false }
    return !first.properties.isQuotationMark && first != "-" && first != "–" && first != "—"
  }

  /// Whether a block's own class sets its text at the right.
  private func isAtRightEdge(_ place: Int) -> Bool {
    post.blocks[place].attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains { Self.rightClasses.contains($0) }
    }
  }

  /// Names of classes of style sheets and editors that set a text at the right.
  private static let rightClasses = WordSet([
    "text-right", "text-end", "has-text-align-right", "align-right", "alignright", "rteright", "ql-align-right",
  ])

  /// Whose name a line is that stands behind the sign of a written one, or beside a day, an address or the paper.
  private func signed(_ line: Int) -> String? {
    let text = post.text(of: line)
    for sign in ["gez. ", "gez.: "] where text.hasPrefix(sign) { return person(String(text.dropFirst(sign.count)), isSure: true) }
    if let at = text.firstIndex(of: "@") {
      // `Jane Roe jane@elm.example`
      guard let space = text[..<at].lastIndex(of: " "), !text[at...].contains(" ") else { return nil }
      let name = String(text[..<space])
      let bare = AuthorText.withoutKoreanOffice(name)
      let isOwn = AuthorText.isEastern(name) || Self.isAddress(text[text.index(after: space)..<at], of: name)
      return bare == name ? person(name, isSure: isOwn) : bare
    }
    if let comma = text.firstIndex(of: ","), DateText.find(in: String(text[comma...])) != nil {
      return text[comma...].utf8.count > Self.longestDay ? nil : person(String(text[..<comma]))
    }
    // `Elm Tribune - Science, Jane Roe`
    if let comma = text.lastIndex(of: ","), isHouse(text[..<comma]) {
      return person(String(text[text.index(after: comma)...]), isSure: true)
    }
    guard let dash = text.firstBytes(of: " - ") ?? text.firstBytes(of: " – "), isHouse(text[..<dash.lowerBound]) else { return nil }
    return person(String(text[dash.upperBound...]), isSure: true)
  }

  /// Whether an address is made of a name: `j.roe` of `Jane Roe`. What other words stand before one is no name: `Book Tickets`.
  private static func isAddress(_ local: Substring, of name: String) -> Bool {
    let account = MetadataText.squash(String(local))
    let words = MetadataText.fold(name).pieces(at: 0x20)
    guard words.count == 2, let first = words[0].first else { return false }
    return account.first == first && account.hasSuffix(String(words[1]))
  }

  /// Whether a text is the paper's name or an agency's, a desk of it behind a dash or not: `PAP - Science`.
  private func isHouse(_ text: Substring) -> Bool {
    let house = text.firstBytes(of: " - ") ?? text.firstBytes(of: " – ")
    let name = AuthorText.trimmed(String(house.map { text[..<$0.lowerBound] } ?? text))
    return reader.site.contains(name) || Self.attribution.holdsOrganisation(name)
  }

  /// A person's name of two or three words that begins with a given name.
  ///
  /// - Parameter isSure: whether what stands beside it shows that it is one; then it may be one that the lexicon does not know, and one of
  ///   East Asia.
  private func person(_ text: String, isSure: Bool = false) -> String? {
    let isInBrackets = text.hasPrefix("(") && text.hasSuffix(")")
    let name = AuthorText.trimmed(isInBrackets ? String(text.dropFirst().dropLast()) : text)
    if AuthorText.isEastern(name) { return isSure && AuthorText.isFullName(name) && namesEasternPerson(name) ? name : nil }
    // `Elm Radio, Woman’s Hour`
    guard (2...3).contains(name.pieces(at: 0x20).count), Self.looksLikeName(name), name.firstBytes(of: "’s ") == nil,
      name.range(ofASCII: "'s ") == nil
    else { return nil }
    return isSure || Self.attribution.beginsWithGivenName(name) ? known(name, isSure: isSure) : nil
  }

  private static let longestSigned = 60
  private static let longestDay = 32

  /// In bytes: a paragraph of the text, and one that presents somebody.
  private static let leastClosed = 100
  private static let longestPresented = 400
  private static let fewestTexts = 2
  private static let mostLines = 3

  func known(_ name: String, isSure: Bool = false) -> String? {
    guard isSure ? Self.attribution.mayNamePerson(name) : Self.attribution.namesPerson(name), !Self.attribution.namesPlace(name),
      !reader.site.contains(name),
      name != name.uppercased(), let author = reader.author(name), author.name == name, author.kind == "person"
    else { return nil }
    return name
  }

  /// Whether the headline or another paragraph names a person by the last word of the name.
  private func isSubject(_ name: String, besides own: Int, of texts: [Int]) -> Bool {
    guard let family = MetadataText.fold(name).split(separator: " ").last.map({ " " + $0 + " " }) else { return true }
    return (texts + (headline >= 0 ? [headline] : [])).contains { place in
      place != own && (" " + MetadataText.fold(post.text(of: place)) + " ").contains(family)
    }
  }
}
