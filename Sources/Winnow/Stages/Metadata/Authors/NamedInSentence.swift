import WinnowBase

// Names that a sentence tells of: its verb stands right behind them.
extension BylineSearch {
  /// Whether a line tells what the bearer of a name did, and does not sign: `Jane Roe was fined on 3 May 2022.` A byline has no finite verb.
  static func tellsDeed(of name: String, in line: String) -> Bool {
    guard let found = line.firstBytes(of: name), !DateLabels.holdsLabel(Array(line.utf8)[...]) else { return false }
    var words = line[found.upperBound...].pieces(at: 0x20)[...]
    // `Jane Roe, 44, was fined`, `Jane Roe, who won`
    let isBehindComma = words.first == ","
    if isBehindComma {
      words = words.dropFirst()
      if let age = words.first, (2...4).contains(age.utf8.count), age.utf8.last == 0x2C,
        age.utf8.dropLast().allSatisfy({ $0 &- 0x30 < 10 })
      {
        words = words.dropFirst()
      } else {
        return words.first.map { relatives.contains($0.utf8) } ?? false && endsAsSentence(line)
      }
    }
    guard let first = words.first, isBehindComma || first.startIndex > found.upperBound,
      let letter = first.unicodeScalars.first, letter.properties.isLowercase
    else { return false }
    let word = first.prefix { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased()
    guard !word.isEmpty, !signs(word, words) else { return false }
    if verbs.contains(word.utf8) { return true }
    let next = words.dropFirst().first?.unicodeScalars.first
    if shortVerbs.contains(word.utf8) { return next?.properties.isLowercase ?? false }
    return endsAsSentence(line) && words.count >= shortestDeed && !besideWriters.contains(word.utf8)
      && !AuthorText.conjunctions.contains(word) && !AuthorText.isOffice(word)
  }

  /// Whether a verb and what stands behind it may tell who wrote the text: `Jane Roe has written`, `Jane Roe says:`, `Jane
  /// Roe is a reporter`.
  private static func signs(_ verb: String, _ words: ArraySlice<Substring>) -> Bool {
    let behind = words.dropFirst()
    if auxiliaries.contains(verb.utf8) { return behind.prefix(3).contains { participles.contains(bare($0).utf8) } }
    if sayings.contains(verb.utf8) { return words.first?.utf8.last == 0x3A || behind.first?.utf8.first == 0x3A }
    return copulas.contains(verb.utf8) && behind.prefix(4).contains { AuthorText.isOffice(bare($0)) }
  }

  private static func bare(_ word: Substring) -> String { word.prefix { $0.isLetter }.lowercased() }

  private static let auxiliaries = WordSet(["has", "have", "hat", "ha", "a", "har", "heeft"])
  private static let sayings = WordSet(["say", "says", "said"])
  private static let copulas = WordSet(["is", "ist", "est"])
  private static let participles = WordSet([
    "written", "posted", "published", "updated", "shared", "geschrieben", "veröffentlicht", "écrit", "publié", "scritto",
    "pubblicato", "escrito", "publicado", "skrevet", "geschreven",
  ])

  private static func endsAsSentence(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    return ".!?…”“»".unicodeScalars.contains(last)
  }

  /// In words, from the verb on.
  private static let shortestDeed = 4

  private static let verbs = WordSet([
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "said", "says", "told", "died", "won", "lost", "joined",
    "became", "left", "began", "spoke", "ist", "war", "sind", "waren", "wurde", "wurden", "wird", "hat", "hatte", "hatten", "sagt",
    "sagte", "starb", "kam", "ging", "begann", "est", "était", "fut", "avait", "sera", "ont", "es", "era", "fue", "había", "será",
    "ha", "foi", "tem", "disse", "fu", "aveva", "sarà", "werd", "heeft", "had", "zegt", "zei", "wordt", "jest", "był", "była",
    "został", "została", "zmarł", "zmarła", "är", "var", "blev", "har", "ble", "był",
  ])

  /// Verbs of a letter or two, which are prepositions or conjunctions elsewhere: another verb stands behind them, `a été élue`.
  private static let shortVerbs = WordSet(["a", "è", "é", "er"])

  private static let relatives = WordSet([
    "who", "whose", "which", "der", "die", "deren", "dessen", "qui", "que", "dont", "quien", "che", "cui", "który", "która", "som",
  ])

  /// What stands between a writer's name and a day, a place or a paper.
  private static let besideWriters = WordSet([
    "on", "at", "am", "um", "le", "el", "il", "op", "den", "in", "from", "aus", "for", "für", "pour", "para", "with", "mit", "avec",
    "via", "by", "von", "vom", "par", "por", "di", "de", "da", "do", "del", "della", "per", "bei", "chez", "à", "en", "em", "im",
    "zum", "zur", "der", "van", "voor", "posted", "published", "updated", "wrote", "writes", "reports", "reported", "schrieb",
    "schreibt", "berichtet", "veröffentlicht", "aktualisiert", "publié", "publicado", "pubblicato", "gepubliceerd", "publisert",
    "opublikowano", "filed", "modified", "erstellt", "geschrieben", "écrit", "escrito", "scritto", "edited", "contributed",
  ])
}
