import WinnowBase

// Sentences that say who somebody is: one who writes.
extension BylineSearch {
  /// Whom a sentence says to be one who writes: `Jane Roe is a writer for this paper`, `Jane Roe covers the harbour`. Of poets, professors and
  /// guests texts tell, too, as they do of those who will, won or did something.
  func presented(_ text: String) -> String? {
    let words = text.pieces(at: 0x20)
    guard words.count > 3,
      let verb = words.prefix(5).firstIndex(where: { Self.verbs.contains($0.utf8) || Self.deeds[String($0)] != nil }),
      verb == 2 || verb == 3
    else { return nil }
    let name = words[..<verb].joined(separator: " ")
    let first = Self.firstSentence(of: words[(verb + 1)...])
    let predicate = first.map { MetadataText.fold(String($0)) }
    if predicate.contains(where: { Self.others.contains($0.utf8) }) || opensClause(first) { return nil }
    if let objects = Self.deeds[String(words[verb])] {
      guard let object = predicate.first, objects.contains(object) || objects.isEmpty && predicate.dropFirst().contains("for")
      else {
        return nil
      }
      return known(name)
    }
    guard let office = predicate.prefix(Self.mostBefore + 1).firstIndex(where: { Self.writing.contains($0.utf8) }) else {
      return isWriterOfWork(first, predicate) ? known(name) : nil
    }
    let isOfPaper = predicate[..<office].indices.allSatisfy {
      Self.before.contains(predicate[$0].utf8) || $0 > 0 && isCapital(first[first.startIndex + $0])
    }
    guard isOfPaper, mayFollow(office, predicate, first) else { return nil }
    return known(name)
  }

  /// Whether a clause begins behind a comma with a word that is an article elsewhere: `, die den Preis gewann`, `für die Elmer Zeitung`.
  private func opensClause(_ words: ArraySlice<Substring>) -> Bool {
    zip(words, words.dropFirst()).contains { $0.utf8.last == 0x2C && $1 == "die" }
  }

  /// Whether what stands behind an office belongs to it: a place, a paper, a field, another office.
  private func mayFollow(_ office: Int, _ predicate: [String], _ words: ArraySlice<Substring>) -> Bool {
    guard office + 1 < predicate.count else { return true }
    let isBroken = words[words.startIndex + office].hasSuffix(",")
    let next = predicate[office + 1]
    if Self.behind.contains(next.utf8) { return true }
    // `a writer and photographer based in Elm`
    let behind = office + 2 < predicate.count ? predicate[office + 2] : ""
    if Self.joints.contains(next.utf8) { return Self.companions.contains(behind.utf8) || Self.writing.contains(behind.utf8) }
    if Self.relatives.contains(next.utf8) { return Self.habits.contains(behind.utf8) }
    // `Redakteurin der Elmer Zeitung`
    return !isBroken && Self.genitives.contains(next.utf8) && isCapital(words[words.startIndex + min(office + 2, words.count - 1)])
  }

  /// Whether a predicate makes somebody the author of a work, which its marks or a capital show: `is the author of “The Tides”`.
  private func isWriterOfWork(_ words: ArraySlice<Substring>, _ predicate: [String]) -> Bool {
    guard let author = predicate.prefix(2).firstIndex(where: { Self.writers.contains($0.utf8) }), author + 2 < predicate.count,
      Self.of.contains(predicate[author + 1].utf8)
    else { return false }
    let work = words[words.startIndex + author + 2].unicodeScalars
    return work.first?.properties.isQuotationMark ?? false
  }

  private func isCapital(_ word: Substring) -> Bool { word.unicodeScalars.first?.properties.isUppercase ?? false }

  /// The words of a text up to the first that ends a sentence, but for those of one or two letters.
  private static func firstSentence(of words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard let end = words.firstIndex(where: { $0.utf8.last == 0x2E && $0.utf8.count > 3 }) else { return words }
    return words[...end]
  }

  /// Whether a link with nothing but a person's name leads to what that person wrote.
  func isLinkedAsAuthor(_ name: String) -> Bool {
    let count = name.utf8.count
    return post.marks.contains { mark in
      guard mark.tag == .a, mark.text.count == count, post.string(mark.text) == name,
        let link = mark.attributes.range.first(where: { post.attributes[$0].name == .href })
      else { return false }
      return Self.isAuthorAddress(post.string(post.attributes[link].value), of: name)
    }
  }

  private static let mostBefore = 5

  private static let verbs = WordSet(["is", "ist", "est", "es", "è", "é", "är", "er", "jest", "je", "este", "on", "adalah"])

  /// What those do who write for papers, and what follows it; nothing where anything may, and a paper: `covers the harbour for the Post`.
  private static let deeds: [String: Set<String>] = [
    "writes": ["about", "for", "on", "from", "regularly", "frequently"], "covers": [],
    "schreibt": ["für", "über", "regelmäßig", "als"], "écrit": ["pour", "sur", "régulièrement"],
    "escribe": ["sobre", "para", "en"], "scrive": ["per", "di", "su"], "escreve": ["sobre", "para"],
    "schrijft": ["voor", "over"], "skriver": ["om", "för", "for"],
  ]

  /// What those are who write for papers and sites.
  private static let writing = WordSet([
    "writer", "reporter", "journalist", "columnist", "contributor", "correspondent", "blogger", "editor", "newswriter",
    "journalistin", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "kolumnist", "kolumnistin", "volontär",
    "volontärin", "chefredakteur", "chefredakteurin", "chefreporter", "chefreporterin", "reporterin", "ressortleiter",
    "ressortleiterin", "politikredakteur", "politikredakteurin", "sportredakteur", "sportredakteurin", "journaliste",
    "chroniqueur", "chroniqueuse", "rédacteur", "rédactrice", "éditorialiste", "correspondant", "correspondante", "periodista",
    "redactor", "redactora", "columnista", "corresponsal", "reportero", "reportera", "jornalista", "repórter", "colunista",
    "redator", "redatora", "giornalista", "redattore", "redattrice", "caporedattore", "caporedattrice", "editorialista",
    "corrispondente", "dziennikarz", "dziennikarka", "dziennikarzem", "dziennikarką", "redaktorem", "redaktorką", "publicystą",
    "publicystką", "redacteur", "verslaggever", "freelancejournalist", "columniste", "redaktör", "ledarskribent", "krönikör",
    "frilansjournalist", "redaktør", "kommentator", "toimittaja", "redaktor", "redaktorka", "novinář", "novinářka", "novinár",
    "novinárka", "komentátor", "jurnalist", "jurnalistă", "wartawan", "jurnalis",
  ])
  /// What may stand before that, besides the name of a paper.
  private static let before = WordSet([
    "a", "an", "the", "our", "freelance", "staff", "contributing", "former", "senior", "chief", "deputy", "associate", "assistant",
    "executive", "managing", "regular", "frequent", "independent", "veteran", "award", "winning", "award-winning", "investigative",
    "political", "economics", "business", "sports", "science", "environment", "technology", "health", "education", "foreign",
    "travel", "opinion", "news", "features", "national", "international", "digital", "weekly", "general", "assignment",
    "freier", "freie", "leitender", "leitende", "stellvertretender", "stellvertretende", "un", "une", "una", "uma", "ein", "eine",
    "een", "en", "ett", "grand", "freelancer",
  ])
  /// What may follow it.
  private static let behind = WordSet([
    "for", "at", "with", "of", "on", "based", "covering", "writing", "specializing", "specialising", "focusing", "from", "in",
    "en", "living", "für", "bei", "von", "aus", "im", "beim", "am", "pour", "à", "au", "chez", "dans", "para", "per", "di", "del",
    "della", "de", "da", "do", "na", "no", "presso", "voor", "bij", "van", "på", "i", "hos", "ved", "w", "la", "v",
  ])
  /// What joins another office to it, and which: others tell of what somebody did.
  private static let joints = WordSet(["and", "und", "et", "y", "e", "och", "og", "i", "a", "en"])
  private static let companions = WordSet([
    "author", "photographer", "broadcaster", "podcaster", "critic", "historian", "essayist", "commentator", "producer",
    "consultant",
    "autor", "autorin", "fotograf", "fotografin", "auteur", "auteure", "autrice", "écrivain", "photographe", "escritora",
    "escritor",
    "autora", "fotógrafo", "fotógrafa", "scrittore", "scrittrice", "autore", "fotografo",
  ])
  /// What opens a clause about those who write, and what they do there.
  private static let relatives = WordSet(["who", "qui"])
  private static let habits = WordSet([
    "covers", "writes", "reports", "focuses", "specializes", "specialises", "lives", "couvre", "écrit", "suit",
  ])
  private static let genitives = WordSet(["der", "des"])
  private static let writers = WordSet(["author", "autor", "autorin", "auteur", "autrice", "autora", "autore", "auteure"])
  private static let of = WordSet(["of", "von", "de", "di"])
  /// What is told of those who did not write the page.
  private static let others = WordSet([
    "will", "whom", "whose", "not", "winner", "contact", "died", "won", "wird", "que", "che", "said", "says",
  ])
}
