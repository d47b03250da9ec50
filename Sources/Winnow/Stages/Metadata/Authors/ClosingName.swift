import WinnowBase

// Who is presented at the end of a text as the one who wrote it.
extension BylineSearch {
  /// The person whom the last paragraph of an article presents as one who writes for papers, `Jane Roe is a freelance writer based in Elm`:
  /// one whom the lexicon knows, and of whom neither the headline nor the text speaks.
  func closingName() -> Found? {
    guard thing.isOfArticle else { return nil }
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
      return Found(
        authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2)
    }
    return nil
  }

  /// The person who signs a text with a line of its own at the end: `(Jane Roe)`, `gez. Jane Roe`, `Jane Roe, 12.09.2017`. A bare name may be
  /// that of somebody quoted.
  ///
  /// Believed where the line is the last of its box, right behind a sentence of a text of several paragraphs, and neither they nor the headline
  /// speak of the person.
  func lastLine() -> Found? {
    guard headline >= 0, !isThread else { return nil }
    var texts: [Int] = []
    // The line right behind a sentence, while nothing has followed it in the same box.
    var line: Int?
    var last = -1
    for (place, block) in post.blocks.enumerated()
    where place > headline && block.kind.isLeaf && !block.isRemoved && !block.flags.contains(.hidden) && !block.text.isEmpty {
      defer { last = place }
      if let open = line, block.parent == post.blocks[open].parent { line = nil }
      guard block.kind == .paragraph, scan.zones[place].isEmpty else { continue }
      if block.text.count > Self.longestSigned {
        texts.append(place)
        line = nil
      } else if let text = texts.last, text == last, block.parent == post.blocks[text].parent,
        [0x2E, 0x21, 0x3F].contains(post.bytes[Int(post.blocks[text].text.end) - 1])
      {
        line = place
      }
    }
    guard let line, texts.count > Self.fewestTexts, let name = signed(post.text(of: line)), !thing.isThing,
      !isSubject(name, besides: line, of: texts),
      !isOthers(line)
    else { return nil }
    return Found(
      authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(post.text(of: line), 120), score: 2)
  }

  /// Whose name a line is that stands behind the sign of a written one, or before a day. In brackets stands who is quoted, too.
  private func signed(_ text: String) -> String? {
    var name = text[...]
    for sign in ["gez. ", "gez.: "] where name.hasPrefix(sign) { name = name.dropFirst(sign.count) }
    if let comma = name.firstIndex(of: ",") {
      guard DateText.find(in: String(name[comma...])) != nil, name[comma...].utf8.count <= Self.longestDay else { return nil }
      name = name[..<comma]
    }
    guard name.utf8.count < text.utf8.count else { return nil }
    let bare = AuthorText.trimmed(String(name))
    guard (2...3).contains(bare.pieces(at: 0x20).count), Self.looksLikeName(bare), Self.attribution.beginsWithGivenName(bare) else {
      return nil
    }
    return known(bare)
  }

  private static let longestSigned = 60
  private static let longestDay = 32

  /// In bytes: a paragraph of the text, and one that presents somebody.
  private static let leastClosed = 100
  private static let longestPresented = 400
  private static let fewestTexts = 2
  private static let mostLines = 3

  /// Whom a sentence says to be one who writes: `Jane Roe is a writer for this paper`. Of poets, professors and guests texts tell, too, as they
  /// do of those who will, won or did something.
  private func presented(_ text: String) -> String? {
    let words = text.pieces(at: 0x20)
    guard words.count > 4, let verb = words.prefix(5).firstIndex(where: { Self.verbs.contains($0.utf8) }), verb == 2 || verb == 3
    else { return nil }
    let predicate = MetadataText.fold(String(text[words[verb].endIndex...])).pieces(at: 0x20)
    guard let office = predicate.prefix(4).firstIndex(where: { Self.writing.contains($0.utf8) }),
      predicate[..<office].allSatisfy({ Self.before.contains($0.utf8) }),
      !predicate.contains(where: { Self.others.contains($0.utf8) })
    else { return nil }
    if office + 1 < predicate.count, !Self.behind.contains(predicate[office + 1].utf8) { return nil }
    return known(words[..<verb].joined(separator: " "))
  }

  private func known(_ name: String) -> String? {
    guard Self.attribution.namesPerson(name), !Self.attribution.namesPlace(name), !reader.site.contains(name),
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

  private static let verbs = WordSet(["is", "ist", "est", "es", "è", "é", "är", "er", "jest"])

  /// What those are who write for papers and sites.
  private static let writing = WordSet([
    "writer", "reporter", "journalist", "columnist", "contributor", "correspondent", "blogger", "editor", "journalistin",
    "redakteur",
    "redakteurin", "korrespondent", "korrespondentin", "kolumnist", "kolumnistin", "journaliste", "chroniqueur", "chroniqueuse",
    "periodista", "jornalista", "giornalista", "dziennikarz", "dziennikarka",
  ])
  /// What may stand before that.
  private static let before = WordSet([
    "a", "an", "the", "our", "freelance", "staff", "contributing", "former", "senior", "freier", "freie", "un", "une", "una", "uma",
  ])
  /// What may follow it.
  private static let behind = WordSet([
    "for", "at", "with", "based", "covering", "from", "in", "en", "living", "für", "bei", "aus", "pour", "à", "chez", "para", "per",
  ])
  /// What is told of those who did not write the page.
  private static let others = WordSet([
    "will", "who", "whom", "whose", "guest", "not", "winner", "contact", "died", "won", "wird", "der", "die", "qui", "que", "che",
  ])
}
