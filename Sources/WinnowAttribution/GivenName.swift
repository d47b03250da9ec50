extension AttributionReader {
  /// Whether a text begins with a given name that the lexicon knows: `Jane Roe`, not `Battery News`.
  public func beginsWithGivenName(_ raw: String) -> Bool {
    annotated(raw) { tokens in tokens.first?.marks.contains(.firstName) ?? false } ?? false
  }

  /// Whether a text is a person's name, told by its words alone: two to four, of which the first or the last is a given name that the
  /// lexicon knows, and none a place, a company's word or a word of running text: `Jane Roe`, `Nagy Anna`, not `New York`.
  public func namesPerson(_ raw: String) -> Bool {
    annotated(raw) { tokens in
      let words = tokens.filter { !$0.marks.contains(.particle) || $0.marks.contains(.firstName) }
      guard tokens.allSatisfy({ $0.isCapital || $0.isUncased || $0.marks.contains(.particle) }), (2...4).contains(words.count),
        let first = words.first, let last = words.last
      else { return false }
      let begins = !first.marks.isDisjoint(with: [.firstName, .familyName])
      guard begins || last.marks.contains(.firstName) && first.marks.isDisjoint(with: .place) else { return false }
      return !words.contains { word in
        !word.marks.isDisjoint(with: [.organisation, .organisationWord, .mediaWord, .legalForm, .stop, .noise])
          || word.marks.contains(.month) && !word.marks.contains(.firstName)
          || word.marks.contains(.common) && word.marks.isDisjoint(with: [.firstName, .surname, .familyName])
      }
    } ?? false
  }

  /// Whether a text may be a person's name although the lexicon knows no given name in it: not all of its words are places', months' or ones
  /// of running text, and none is a company's or a paper's, but for a family name behind a given one: `Sefura Karzun`, `Emily Park`, not
  /// `San Francisco`, `Harbour News`, `Victoria Park`.
  public func mayNamePerson(_ raw: String) -> Bool {
    if namesPerson(raw) { return true }
    return annotated(raw) { tokens in
      let isGiven = tokens.first.map { $0.marks.contains(.firstName) && !$0.marks.contains(.place) } ?? false
      for (place, token) in tokens.enumerated() {
        let isFamilyName = isGiven && place > 0 && place == tokens.count - 1 && token.marks.contains(.organisationWord)
        if !token.marks.isDisjoint(with: [.organisation, .legalForm]) { return false }
        if !isFamilyName, !token.marks.isDisjoint(with: [.organisationWord, .mediaWord]) { return false }
      }
      return !tokens.allSatisfy { token in
        !token.marks.contains(.surname)
          && !token.marks.isDisjoint(with: [.stop, .noise, .common, .place, .month, .joiner, .particle])
      }
    } ?? false
  }

  /// How many letters the family name has with which a name without spaces opens, the longest that the lexicon knows and that leaves a given
  /// name: 2 for 鈴木健, 0 where none does.
  public func lettersOfFamilyName(_ name: String) -> Int {
    let scalars = Array(name.unicodeScalars.prefix(Self.longestFamilyName + 1))
    var hash = WordHash()
    var letters = 0
    for (place, scalar) in scalars.dropLast().enumerated() {
      hash.add(scalar.value)
      let found = box.lexicon.find(hash.finished)
      if found >= 0, box.lexicon.entry(found).marks.contains(.familyName) { letters = place + 1 }
    }
    return letters
  }

  private static let longestFamilyName = 3

  /// Whether a text is the name of a place that the lexicon knows, and no given name: `Berlin`, `New Delhi`, not `Berlin Roe`.
  public func namesPlace(_ raw: String) -> Bool {
    annotated(raw) { tokens in
      // `Palma de Mallorca`
      guard let first = tokens.first, let last = tokens.last, first.marks.contains(.place), last.marks.contains(.place) else {
        return false
      }
      return tokens.allSatisfy {
        ($0.marks.contains(.place) || $0.marks.contains(.particle)) && $0.marks.isDisjoint(with: [.firstName, .familyName])
      }
    } ?? false
  }

  /// Whether a text holds the name of an organisation that the lexicon knows: `© Reuters`, not `© Harbour News`.
  public func holdsOrganisation(_ raw: String) -> Bool {
    annotated(raw) { tokens in tokens.contains { $0.organisation >= 0 } } ?? false
  }

  /// What a look at a short text's words tells; nil for a text that is empty or too long.
  private func annotated<T>(_ raw: String, _ look: (UnsafeMutableBufferPointer<Token>) -> T) -> T? {
    var raw = raw
    return raw.withUTF8 { bytes in
      guard bytes.count > 0, bytes.count <= Self.longestLine else { return nil }
      return withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { tokens in
        var tokeniser = Tokeniser(bytes: bytes, range: 0..<bytes.count, into: tokens)
        tokeniser.run()
        guard tokeniser.count > 0, !tokeniser.overflowed else { return nil }
        var line = LineReader(bytes: bytes, tokens: tokens, count: tokeniser.count, box: box, context: .byline)
        line.annotate()
        return look(UnsafeMutableBufferPointer(rebasing: tokens[..<line.count]))
      }
    }
  }
}
