import WinnowBase

// Who signs a text in its last line, or is presented there.
extension BylineSearch {
  /// The person whom the last paragraph presents, `Jane Roe is a freelance writer who lives in Elm`, or whose name behind a dash is the last
  /// line, `– Jane Roe`: one whom the lexicon knows, and of whom neither the headline nor the text speaks.
  func closingName() -> Found? {
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
      guard let name = presented(text) ?? (place == last || lines.count > 2 ? nil : signed(text)) else { continue }
      if isSubject(name, besides: place, of: texts) || isOthers(place) { return nil }
      return Found(
        authors: [Author(name: name)], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2)
    }
    return nil
  }

  /// In bytes: a paragraph of the text, and one that presents somebody.
  private static let leastClosed = 100
  private static let longestPresented = 400
  private static let longestSigned = 48
  private static let fewestTexts = 2
  private static let mostLines = 3
  /// How much of a sentence is asked for what somebody is, in letters.
  private static let longestPredicate = 80

  /// Whom a sentence says to be one who writes: `Jane Roe is a writer`.
  private func presented(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
    guard words.count > 4, let verb = words.prefix(5).firstIndex(where: { Self.verbs.contains($0.utf8) }), verb == 2 || verb == 3
    else { return nil }
    let rest = String(text[words[verb].endIndex...].prefix(Self.longestPredicate))
    guard Self.writing.containsWord(of: MetadataText.fold(rest)) else { return nil }
    return known(words[..<verb].joined(separator: " "))
  }

  /// Whose name a line is behind a dash; a name alone may be that of a subject.
  private func signed(_ text: String) -> String? {
    guard text.utf8.count <= Self.longestSigned, text.last != ":", let first = text.unicodeScalars.first,
      Self.dashes.contains(first)
    else {
      return nil
    }
    let bare = AuthorText.trimmed(text)
    guard bare.utf8.count + 5 >= text.utf8.count else { return nil }
    return known(bare)
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

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "―", "~"]
  private static let verbs = WordSet(["is", "ist", "est", "es", "è", "é", "är", "er", "on", "jest", "je", "to"])

  /// What those are who write texts that end with a line about them.
  private static let writing = WordSet([
    "writer", "editor", "author", "reporter", "journalist", "columnist", "contributor", "correspondent", "blogger", "researcher",
    "professor", "lecturer", "fellow", "novelist", "historian", "poet", "critic", "autor", "autorin", "redakteur", "redakteurin",
    "journalistin", "korrespondent", "korrespondentin", "professorin", "schriftsteller", "schriftstellerin", "publizist",
    "publizistin",
    "journaliste", "auteur", "autrice", "chroniqueur", "chroniqueuse", "essayiste", "historien", "historienne", "professeur",
    "professeure", "écrivain", "écrivaine", "chercheur", "chercheuse", "periodista", "autora", "escritor", "escritora",
    "profesor", "profesora", "jornalista", "giornalista", "scrittore", "scrittrice", "professore", "professoressa", "schrijver",
    "schrijfster", "hoogleraar", "publicist", "skribent", "författare", "forfatter", "toimittaja", "dziennikarz", "dziennikarka",
    "novinář", "novinářka", "publicysta", "publicystka",
  ])
}
