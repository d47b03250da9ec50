import WinnowBase

// Words that end a name before a day, an hour or a place, and are parts of surnames as well: `Yann Le Gall`, `Piet van den Berg`.
extension AuthorText {
  /// Whether a word of the tails is a part of the name that it stands in: an article or a preposition before the rest of a surname, or a
  /// surname by itself behind a given name (`Daniel Last`).
  ///
  /// - Parameters:
  ///   - place: the word's place among `words`, not the first.
  ///   - folded: the word, folded.
  static func isInSurname(_ place: Int, of words: [Substring], folded: String) -> Bool {
    let isCapital = words[place].unicodeScalars.first?.properties.isUppercase ?? false
    let next = place + 1 < words.count ? words[place + 1] : nil
    guard joints.contains(folded) else {
      guard isCapital, surnameWords.contains(folded), endsName(words[place], next) else { return false }
      // `Jane Roe Stand, 12.03.2020`
      if stampWords.contains(folded), words[(place + 1)...].contains(where: { tellsTime($0) }) { return false }
      // `Ahmed El Said`
      return joints.contains(words[place - 1].lowercased())
        || countInName(place, of: words) == 1 && BylineSearch.attribution.beginsWithGivenName(String(words[place - 1]))
    }
    // `Amy Le`, `Amy Le and Jane Roe`
    guard let next, !endsName(words[place], next) else { return isCapital && folded != "in" }
    let behind = place + 2 < words.count ? words[place + 2] : nil
    // `Wim op de Beeck`, `Jan in 't Veld`
    if articles.contains(String(next)), beginsWithCapital(behind), folded == "op" || folded == "in" {
      // `Jan Jansen in het Parool`
      return isCapital || folded == "op" || next.unicodeScalars.first?.properties.isAlphabetic == false
    }
    let day = MetadataText.fold(String(next))
    guard beginsWithCapital(next), folded != "in", MonthNames.month(day) == nil, !weekdays.contains(day) else {
      // `piet van den heuvel`
      return folded == "den" && ["van", "von", "op"].contains(words[place - 1].lowercased())
        && next.unicodeScalars.first?.properties.isAlphabetic ?? false
    }
    // `am Telefon`, `op Twitter`
    if !isCapital, !smallJoints.contains(folded) { return false }
    // `Jane Roe El Paso Times`, `Mario Rossi Il Tirreno`: nothing in a full name asks for more.
    let before = words[place - 1]
    if isCapital, countInName(place, of: words) > 1, before.utf8.last != 0x2E, !openEnds.contains(before.lowercased()),
      !BylineSearch.attribution.beginsWithGivenName(String(before))
    {
      return false
    }
    // `Lola Prats El País`: a full name, and the paper that its bearer writes for.
    return !paperWords.contains(day) || countInName(place, of: words) == 1
  }

  /// Whether a text is a given name and a surname that is a word of its own as well: `Lee Read`.
  static func endsInSurname(_ name: String) -> Bool {
    let words = name.pieces(at: 0x20)
    guard (2...3).contains(words.count), let last = words.last,
      words.allSatisfy({ beginsWithCapital($0) || BylineSearch.isParticle($0) }),
      surnameWords.contains(MetadataText.fold(String(last))),
      words.count == 2
        || !neverSet.containsWord(of: MetadataText.fold(String(words[1])))
          // `Hans Harms Stand`, and `Hans von Stand`
          && (!stampWords.contains(MetadataText.fold(String(last))) || BylineSearch.isParticle(words[1]))
    else { return false }
    return BylineSearch.attribution.beginsWithGivenName(String(words[0]))
  }

  /// Whoever signs behind a cue with a given name that the lexicon does not know and a surname that is a word of its own: `Von Käthe Brand`.
  static func signed(_ name: String) -> Author? {
    let words = name.pieces(at: 0x20)
    guard words.count == 2, words.allSatisfy({ beginsWithCapital($0) && $0.allSatisfy(\.isLetter) }),
      unreadSurnames.contains(MetadataText.fold(String(words[1])).utf8), BylineSearch.attribution.mayNamePerson(name)
    else { return nil }
    return Author(name: name)
  }

  /// Whether a word holds a figure, or names a month or a day.
  private static func tellsTime(_ word: Substring) -> Bool {
    if word.utf8.contains(where: { $0 &- 0x30 < 10 }) { return true }
    let folded = MetadataText.fold(String(word))
    return MonthNames.month(folded) != nil || weekdays.contains(folded)
  }

  /// Those of the surnames below that stand before or behind a day or an hour as well.
  private static let stampWords: Set<String> = ["stand", "uhr", "meldung"]

  /// Those of the surnames below that no other name has.
  private static let unreadSurnames = WordSet(["brand", "stand", "uhr", "meldung"])

  /// Whether the last word of a text tells what the person before it did: `Karin Thulin Text`, `Petter Wall Foto`.
  static func isDeed(_ place: Int, of words: [Substring], _ folded: String) -> Bool {
    place > 1 && place + 1 == words.count && deeds.contains(folded) && beginsWithCapital(words[place])
      && BylineSearch.looksLikeName(words[..<place].joined(separator: " "))
  }

  static let deeds: Set<String> = ["text", "tekst", "texte", "texto", "testo", "teksti", "foto", "photo", "bild", "kuva", "video"]

  /// Whether a word joins two names or stands between a name and a place, in small letters: `and`, `et`, `in`.
  static func joinsNames(_ word: some Collection<UInt8>) -> Bool { joiningSet.contains(word) }

  private static let joiningSet = WordSet(["and", "und", "et", "y", "e", "og", "och", "en", "i", "ja", "in", "aus", "from", "à"])

  /// How many words of the same name stand before one.
  private static func countInName(_ place: Int, of words: [Substring]) -> Int {
    let before = words[..<place].lastIndex { $0.utf8.last == 0x2C || $0 == "&" || conjunctions.contains($0.lowercased()) }
    return place - (before.map { $0 + 1 } ?? 0)
  }

  /// Whether a name ends with a word, by its comma or by what stands behind it: a conjunction, a bracket, nothing.
  private static func endsName(_ word: Substring, _ next: Substring?) -> Bool {
    guard let next, word.utf8.last != 0x2C else { return true }
    return next == "&" || next.utf8.first == 0x28 || conjunctions.contains(next.lowercased())
  }

  private static func beginsWithCapital(_ word: Substring?) -> Bool {
    word?.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Labels of a day, an editor or a source behind a name: `Autora: Jane Roe. Fecha: 03/05/2020`.
  static let dayLabels: Set<String> = [
    "date", "datum", "fecha", "data", "dato", "дата", "tarih", "date de publication", "giriş", "güncelleme", "güncellenme",
    "yayınlanma",
    "yayın", "editör", "source", "quelle", "fuente", "fonte", "bron", "kilde", "källa", "kaynak", "źródło",
  ]

  /// What joins the parts of a surname; the small ones also where they have no capital: `John le Carré`.
  private static let joints: Set<String> = ["le", "el", "il", "den", "op", "am", "in"]
  /// What a surname goes on behind.
  private static let openEnds: Set<String> = ["van", "von", "op", "de", "ben", "bin", "al", "abu", "abou", "ould", "den"]
  private static let smallJoints: Set<String> = ["le", "el", "den"]
  private static let articles: Set<String> = ["de", "den", "der", "het", "'t", "’t", "‘t"]

  /// Surnames that are words of the tails too, or of those that no other name has, folded.
  private static let surnameWords: Set<String> = Set(
    WordList.words(
      in: "last read pour is ist was has with mit for für über um at on aus min said under brand stand uhr meldung son"
    )
    .map { MetadataText.fold($0) })

  /// What papers are called behind their article, folded.
  private static let paperWords: Set<String> = Set(
    WordList.words(
      in: """
        monde figaro parisien point soir temps devoir télégramme progrès matin dauphiné populaire courrier journal nouvelliste quotidien
        país mundo periódico universal tiempo comercio espectador confidencial español economista nacional diario correo norte heraldo
        imparcial financiero colombiano debate siglo mercurio
        sole fatto giornale foglio messaggero mattino post manifesto tempo corriere secolo riformista
        """
    ).map { MetadataText.fold($0) })
}
