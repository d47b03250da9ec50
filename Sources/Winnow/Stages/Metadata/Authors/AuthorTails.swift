import WinnowBase

// What follows a name in running text: a day, a place, what its bearer did.
extension AuthorText {
  /// Cuts the degrees behind a name of two words or more that no comma parts from it: `Jane Roe Ph.D`, `Jane Roe MD MPH`.
  static func withoutDegrees(_ name: String) -> String {
    guard let last = name.utf8.last, last == 0x2E || last &- 0x41 < 26 || last == 0x63 || last == 0x64 else {
      return name
    }
    var words = name.pieces(at: 0x20)[...]
    while words.count > 2, let degree = words.last, degrees.contains(String(degree)) { words = words.dropLast() }
    guard let end = words.last?.endIndex, end < name.endIndex, words.count > 1 else { return name }
    return trimmed(String(name[..<end]))
  }

  private static let degrees: Set<String> = [
    "Ph.D", "Ph.D.", "PhD", "Phd", "PHD", "Ph.d", "Ph.d.", "M.D", "M.D.", "MD", "MBA", "M.B.A.", "RN", "R.N.", "J.D.", "JD",
    "M.Sc.",
    "M.Sc", "MSc", "MPH", "M.P.H.", "RD", "RDN", "R.D.", "DDS", "D.D.S.", "DVM", "D.V.M.", "PsyD", "Psy.D.", "Ed.D.", "EdD", "CPA",
    "LCSW",
  ]

  /// Cuts the agency behind a person's name of two words that no comma parts from it: `Jane Roe Reuters`.
  static func withoutAgency(_ name: String) -> String {
    guard name.utf8.count <= longestWithAgency, case let words = name.pieces(at: 0x20), words.count == 3,
      words.allSatisfy({ $0.utf8.count > longestInitials || $0 == words[2] }), BylineSearch.isAgency(String(words[2])),
      isPerson(words[..<2]),
      // Behind two given names stands a family name: `Anna Maria Ritzau`.
      words[2].utf8.allSatisfy({ $0 &- 0x41 < 26 }) || !BylineSearch.attribution.beginsWithGivenName(String(words[1]))
    else { return name }
    return trimmed(String(name[..<words[1].endIndex]))
  }

  /// In bytes.
  private static let longestWithAgency = 60

  /// Whether a word behind the first of a text may end a name: false for plain words that are none of the lists'.
  private static func mayHaveTail(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var hash = WordHash()
      var words = 0
      var length = 0
      var before: UInt8 = 0x20
      for byte in bytes {
        if byte == 0x20 {
          if length > 0, words > 0, tailSet.contains(hash: hash.value) { return true }
          if before != 0x20 { words += 1 }
          hash = WordHash()
          length = 0
        } else if words > 0 {
          if byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x41 < 26 && before &- 0x61 < 26 { return true }
          if (byte | 0x20) &- 0x61 < 26 {
            hash.add(byte | 0x20)
            length += 1
          } else if byte != 0x27, byte != 0x2C, byte != 0x2E {
            return true
          }
        }
        before = byte
      }
      return length > 0 && words > 0 && tailSet.contains(hash: hash.value)
    }
  }

  /// Cuts what follows a name in running text: `on 3 May`, `, 12.03.2020`, `am 4. Mai`, `in Berlin`, `posted`.
  static func withoutTail(_ text: String) -> String {
    guard mayHaveTail(text) else { return text }
    let words = text.pieces(at: 0x20)
    var isBracketed = false
    for (place, word) in words.enumerated() where place > 0 {
      // `Jane Roe (à Lyon) et John Doe`
      if word.utf8.first == 0x28 { isBracketed = true }
      if isBracketed {
        isBracketed = !word.contains(")")
        continue
      }
      // `Jane Roe in London and John Doe in Paris`, `Jane Roe for the Post, John Doe`
      if word.utf8.count <= 4, placeWords.contains(String(word)), let behind = nameBehindPlace(place, words, text) {
        return trimmed(String(text[..<word.startIndex])) + ", " + behind
      }
      // `Jane Roe with John Doe`
      if word == "with", place + 2 < words.count,
        BylineSearch.attribution.namesPerson(words[(place + 1)...(place + 2)].joined(separator: " "))
      {
        continue
      }
      // `Jane Roe who lives in Elm`, `Jane Roe of the Tribune`
      if place > 1,
        word == "who"
          || word == "of" && place + 2 < words.count && words[place + 1] == "the" && isPerson(words[(place - 2)..<place])
      {
        return trimmed(String(text[..<word.startIndex]))
      }
      // `Jane Roe Special to The Post`, `Jane Roe The Elm Post`
      if place > 1, opensPaper(place, words, text) { return trimmed(String(text[..<word.startIndex])) }
      // A word of letters of ASCII that none of the lists has, as most are, ends no name, nor is it a label.
      let isPlain = isPlainWord(word)
      let folded = isPlain ? "" : MetadataText.fold(String(word))
      let isDigit = !isPlain && opensWithFigure(word)
      let next = place + 1 < words.count ? words[place + 1] : nil
      // `Robert May, 12.09.2017`: a month's or a weekday's name that ends a name, before a day that needs none.
      if place == 1, !isPlain, let next, isWholeDay(next), mayBeFamilyName(word, behind: words[0]) { continue }
      // `Publicado por Jane Roe em 03/05/2020`
      if let next, opensWithFigure(next), beforeDays.contains(String(word)) {
        return trimmed(String(text[..<word.startIndex]))
      }
      // `Text: Jane Roe Foto: John Doe`
      if word.utf8.last == 0x3A,
        pictureLabels.contains(folded) || dayLabels.contains(folded)
          || folded.utf8.count >= shortestLabel && labels.contains(folded) || place > 1 && isPerson(words[(place - 2)..<place])
      {
        // `Words: Jane Roe. Pictures: John Doe`, `Jane Roe Category: News`
        let name = trimmed(String(text[..<word.startIndex]))
        return name.utf8.last == 0x2E && words[place - 1].utf8.count > longestInitials ? String(name.dropLast()) : name
      }
      // `Jane Roe: a view from the quay`
      if word.utf8.last == 0x3A, place < 3, isPerson(words[...place]) { return trimmed(String(text[..<word.endIndex])) }
      if !isPlain, isDeed(place, of: words, folded) || next.map({ opensEditorsPart(word, folded, $0) }) ?? false {
        return trimmed(String(text[..<word.startIndex]))
      }
      // Nor need other words of ASCII that none of the lists has be looked for in each.
      let mayEnd = !isPlain && (tailSet.contains(hash: WordHash.of(folded)) || folded.utf8.contains { $0 >= 0x80 })
      if mayEnd, !isDigit, tails.contains(folded), isInSurname(place, of: words, folded: folded) { continue }
      // `Jane Roe, Centre for Tides`
      if mayEnd, place > 2, word == "for", words[place - 2].utf8.last == 0x2C, isPerson(words[(place - 3)..<(place - 1)]) {
        return trimmed(String(text[..<words[place - 1].startIndex]))
      }
      // `Institute for Tides`, and not `Reuters for The Post`
      if mayEnd, word == "for", case let before = trimmed(String(text[..<word.startIndex])), isOrganisation(before),
        !BylineSearch.isAgency(before)
      {
        continue
      }
      if isDigit || mayEnd && (tails.contains(folded) || endsAsWeekday(folded: folded, before: next))
        || mayEnd && MonthNames.month(folded) != nil && place + 1 < words.count && opensWithFigure(words[place + 1])
      {
        return trimmed(String(text[..<word.startIndex]))
      }
      guard let hump = hump(in: word) else { continue }
      if let cut = runInEnd(of: word, at: hump) { return trimmed(String(text[..<cut])) }
      // `Jane RoeApril 3, 2025`
      if place + 1 == words.count || opensWithFigure(words[place + 1]),
        MonthNames.month(MetadataText.fold(String(word[hump...]))) != nil, word[hump...].utf8.count > 2
      {
        return trimmed(String(text[..<hump]))
      }
    }
    return text
  }

  /// In bytes, with the point: `Jr.`
  private static let longestInitials = 3

  /// In bytes: shorter ones stand behind what somebody did, `Curated by:`.
  private static let shortestLabel = 5

  /// What stands behind the place or the paper that a word opens, from the next comma or conjunction on, where it begins with a person's name.
  private static func nameBehindPlace(_ place: Int, _ words: [Substring], _ text: String) -> String? {
    let start = words[(place + 1)...].firstIndex { $0.utf8.last == 0x2C || conjunctions.contains(String($0)) }
    guard var start, start + 1 < words.count else { return nil }
    // `Jane Roe, à Lyon, et John Doe, à Nice`
    if start + 2 < words.count, conjunctions.contains(String(words[start + 1])) { start += 1 }
    let names = withoutTail(String(text[words[start + 1].startIndex...]))
    // Not `in Charlotte, North Carolina`.
    return pieces(of: names).first.map { BylineSearch.attribution.namesPerson($0) && !BylineSearch.namesSubject($0) } ?? false
      ? names : nil
  }

  private static func isPerson(_ words: ArraySlice<Substring>) -> Bool {
    BylineSearch.attribution.namesPerson(trimmed(words.joined(separator: " ")))
  }

  /// Whether a word behind a name opens the paper that the text was written for: `Special to`, `The Elm Post`.
  private static func opensPaper(_ place: Int, _ words: [Substring], _ text: String) -> Bool {
    let word = words[place]
    guard place + 1 < words.count, words[place - 1].utf8.last != 0x2C else { return false }
    if word == "Special" { return words[place + 1] == "to" || words[place + 1] == "for" }
    return word == "The" && namesPaper(String(text[word.startIndex...]))
  }

  /// Whether a word begins with a figure of any script.
  private static func opensWithFigure(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x80 ? first &- 0x30 < 10 : word.first?.isNumber ?? false
  }

  /// Whether a word is of letters of ASCII alone, and none that may end a name.
  private static func isPlainWord(_ word: Substring) -> Bool {
    var hash = WordHash()
    for byte in word.utf8 {
      guard (byte | 0x20) &- 0x61 < 26 else { return false }
      hash.add(byte | 0x20)
    }
    return !tailSet.contains(hash: hash.value)
  }

  /// Whether a word is a day by itself: numbers between two dots, strokes or dashes, `12.09.2017`.
  private static func isWholeDay(_ word: Substring) -> Bool {
    let bytes = word.utf8.drop { $0 == 0x28 }
    guard bytes.count <= 12 else { return false }
    let numbers = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2F || $0 == 0x2D }
    return numbers.count >= 3
      && numbers.prefix(3).allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x29 } }
  }

  /// Whether a word written with a capital may be the family name of somebody whose given name stands before it, though it is a month's or a
  /// weekday's too.
  private static func mayBeFamilyName(_ word: Substring, behind given: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase, !given.hasSuffix(",") else { return false }
    let folded = MetadataText.fold(String(word))
    guard MonthNames.month(folded) != nil || weekdays.contains(folded) else { return false }
    return BylineSearch.attribution.beginsWithGivenName(String(given))
  }

  /// What stands before a day or an hour and ends a name there; elsewhere it may be part of one.
  private static let beforeDays: Set<String> = ["em", "alle", "às", "kl.", "kell", "dne", "den", "dnia", "d."]

  /// What stands before the place that an author reports from, or the paper that he reports for.
  private static let placeWords: Set<String> = ["in", "from", "for", "aus", "à"]

  /// Whether a part of a list is a place or a desk behind the word for where somebody is from: `de São Paulo`, `da Redação`.
  static func isFromPlace(_ piece: String) -> Bool {
    guard let space = piece.utf8.firstIndex(of: 0x20), fromWords.contains(piece.utf8[..<space]) else { return false }
    let rest = String(piece[piece.utf8.index(after: space)...])
    return BylineSearch.attribution.namesPlace(rest) || desks.contains(MetadataText.fold(rest)) || desks.contains(rest.lowercased())
  }

  private static let fromWords = WordSet(["de", "da", "do", "di", "del", "della", "dal", "em", "en", "à", "in", "aus"])

  /// Whether a part of a list opens with a word for the pictures and names who made them: `Foto John Doe`.
  static func opensPictures(_ piece: String) -> Bool {
    let words = piece.pieces(at: 0x20)
    return words.count > 2 && words.count < 6 && pictureLabels.contains(words[0].lowercased())
      && BylineSearch.looksLikeName(words.dropFirst().joined(separator: " "))
  }
}
