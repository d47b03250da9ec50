/// What the lexicon says about the tokens: phrases are merged, glued words split.
extension LineReader {
  mutating func annotate() {
    // Long runs without spaces and glued words come apart first, so that phrases can be seen.
    var index = 0
    while index < count {
      if tokens[index].kind == .word {
        let token = tokens[index]
        if token.hasHyphen, token.isCapital, token.letters > 5 { splitHyphen(index) }
        switch token.shape {
        case .han, .kana, .hangul:
          isEastern = true
          if token.letters > 2 { splitRun(index) }
        case .mixed: if token.letters > 4 { splitGlued(index) }
        case .title, .lower: if token.hasDigit, token.letters > 6 { splitNumber(index) }
        default: break
        }
      }
      index += 1
    }
    var write = 0
    // Whether a single letter stands in the line.
    var hasLetter = false
    index = 0
    while index < count {
      if isUnknown(index) {
        // Nothing is known of it that what follows could ask for.
        if tokens[index].letters == 1 { hasLetter = true }
        if tokens[index].isSign(0x2F) { hasStroke = true }
        if write != index { tokens[write] = tokens[index] }
        index += 1
        write += 1
        continue
      }
      let taken = look(at: index)
      let token = tokens[index]
      if token.letters == 1 { hasLetter = true }
      seen.formUnion(token.marks)
      if token.organisation >= 0 { hasOrganisation = true }
      if token.sourceCue >= 0 { hasSourceCue = true }
      if write != index { tokens[write] = token }
      if taken > 1 {
        tokens[write].end = tokens[index + taken - 1].end
        tokens[write].words = UInt8(truncatingIfNeeded: taken)
      }
      index += taken
      // "Warner Bros./…"
      if tokens[write].organisation >= 0, index + 1 < count, tokens[index].isSign(0x2E), tokens[index + 1].isSign(0x2F) {
        index += 1
      }
      // The dot of an abbreviation is no end of a sentence.
      if token.kind == .word, index < count, tokens[index].isSign(0x2E), !tokens[index].spaced,
        token.letters <= 6 || taken > 1 && tokens[write].marks.contains(.rank),
        !tokens[write].marks.isDisjoint(with: [.honorific, .legalForm, .month, .suffix, .cue, .rank]), !token.isUncased,
        token.marks.isDisjoint(with: [.organisation]) || index + 1 < count,
        // "Feb. 6" and "Sept. 6", but "… on Monday." ends.
        !token.marks.contains(.month) || token.letters <= 4 || index + 1 < count && tokens[index + 1].kind == .number
      {
        tokens[write].end = tokens[index].end
        index += 1
      }
      write += 1
    }
    count = write
    if context != .byline { markInitials() }
    guard hasLetter else { return }
    markBars()
    markCopyright()
  }

  /// "J. Roe", "J.K. Roe", "J.Roe": initials before a family name stand for given names. In a field of authors they need not be told, and
  /// "A. Methods" over a text is a section.
  private mutating func markInitials() {
    guard count > 1 else { return }
    for index in (0..<(count - 1)).reversed()
    where tokens[index].shape == .initial && tokens[index].hasDot && tokens[index].organisation < 0 && !standsForCountry(index) {
      let next = tokens[index + 1]
      let isFamilyName =
        next.isWord && (next.shape == .title || next.shape == .upper) && next.letters >= 3 && next.organisation < 0
        && next.marks.isDisjoint(with: [.common, .stop, .place, .month, .organisationWord, .mediaWord, .title, .cue])
      // "Elm, N.H. Jana F. Roe": a name that begins with a given one has what stands before it for another's.
      let beginsName = next.marks.contains(.firstName) && index + 2 < count && tokens[index + 2].isCapital
      if isFamilyName && !beginsName || next.shape == .initial && next.marks.contains(.firstName) {
        tokens[index].marks.insert(.firstName)
      }
    }
  }

  /// "U.S. Securities and Exchange Commission"
  private func standsForCountry(_ index: Int) -> Bool {
    tokens[index].letters > 1 && Self.countries.contains(text(Int(tokens[index].start)..<Int(tokens[index].end)).filter(\.isLetter))
  }

  private static let countries: Set<String> = [
    "US", "USA", "UK", "UN", "EU", "UAE", "DC", "NY", "NZ", "NH", "NJ", "NC", "SC", "ND", "SD",
  ]

  /// "imago I Sven Simon", "dpa l NAME": a letter that stands for a bar, between a known name or a domain and a capital.
  private mutating func markBars() {
    guard count > 2 else { return }
    for index in 1..<(count - 1) where tokens[index].letters == 1 && tokens[index].isWord && !tokens[index].hasDot {
      let byte = bytes[Int(tokens[index].start)]
      let before = tokens[index - 1]
      guard byte == 0x49 || byte == 0x6C, tokens[index].spaced, tokens[index + 1].spaced, tokens[index + 1].isCapital,
        before.organisation >= 0 || before.hasDot && before.letters > 4 && !before.isCapital
      else { continue }
      tokens[index].kind = .sign
      tokens[index].sign = 0x7C
      tokens[index].shape = .none
    }
  }

  /// Whether a token is no word, or one of some length without hyphens that the lexicon does not know, as most are: nothing is to be
  /// written into it.
  @inline(__always)
  private func isUnknown(_ index: Int) -> Bool {
    tokens[index].kind != .word
      || tokens[index].letters > Token.exactLetters && !tokens[index].hasHyphen && lexicon.find(tokens[index].hash) < 0
  }

  /// Looks up the longest phrase at `index`, writes what it means into the token, and says how many tokens it spans.
  private mutating func look(at index: Int) -> Int {
    let first = tokens[index]
    guard first.kind == .word else { return 1 }
    var best: Int32 = -1
    var length = 1
    var key = first.hash
    let found = lexicon.find(key)
    best = found
    if first.letters <= Token.exactLetters {
      let exact = lexicon.find(first.exact ^ WordHash.exactSalt)
      if exact >= 0 {
        let entry = lexicon.entry(exact)
        tokens[index].organisation = entry.organisation
        tokens[index].marks.formUnion(entry.marks)
      }
    }
    if found >= 0, lexicon.entry(found).continues {
      var next = index + 1
      var current = found
      while next < count, lexicon.entry(current).continues {
        let token = tokens[next]
        var piece = token.hash
        if token.isSign(0x2F) {
          piece = LexiconParser.slash
        } else if token.isSign(0x2E), next + 1 < count, tokens[next + 1].isWord, tokens[next - 1].letters <= 4 {
          next += 1
          continue
        } else if token.isSign(0x2D), !token.spaced, next + 1 < count, !tokens[next + 1].spaced {
          next += 1
          continue
        } else if token.kind != .word, token.kind != .number {
          break
        }
        key = WordHash.phrase(key, piece)
        let longer = lexicon.find(key)
        guard longer >= 0 else { break }
        current = longer
        next += 1
        if !lexicon.entry(longer).marks.isEmpty {
          best = longer
          length = next - index
        }
      }
    }
    // "Online-Redakteurin": what somebody is called stands behind the hyphen.
    // "Roe-Fotopress" is a house.
    if best < 0, first.hasHyphen {
      let behind = marksBehindHyphen(first)
      if behind.isDisjoint(with: [.firstName, .familyName, .surname, .organisation]) {
        tokens[index].marks.formUnion(behind.intersection([.title, .organisationWord, .mediaWord]))
      } else if behind.contains(.firstName), first.isCapital, isGivenName(beforeHyphenOf: first) {
        // "Anna-Maria"
        tokens[index].marks.insert(.firstName)
      }
    }
    guard best >= 0 else { return 1 }
    // "for The Elm Post": the article in capitals belongs to the paper.
    if length == 2, tokens[index + 1].shape == .title, first.shape == .lower, lexicon.entry(best).marks == .joiner, found >= 0,
      lexicon.entry(found).marks.contains(.joiner)
    {
      best = found
      length = 1
    }
    let entry = lexicon.entry(best)
    if length > 1 {
      tokens[index].marks = []
      tokens[index].organisation = -1
    }
    tokens[index].marks.formUnion(entry.marks)
    // "matrix" in small letters is a word, "imago" an agency: the lexicon says which.
    let isPlainWord = first.shape == .lower && length == 1 && !entry.marks.contains(.small) && !first.hasDot
    // "por el mundo": no capital in it either.
    let isPlainPhrase =
      length > 1 && entry.organisation >= 0 && !entry.marks.contains(.small)
      && (index..<(index + length)).allSatisfy { tokens[$0].shape == .lower && !tokens[$0].hasDot || !tokens[$0].isWord }
    if entry.organisation >= 0, !isPlainWord, !isPlainPhrase { tokens[index].organisation = entry.organisation }
    tokens[index].creditCue = entry.creditCue
    tokens[index].bylineCue = entry.bylineCue
    tokens[index].sourceCue = entry.sourceCue
    tokens[index].role = entry.role
    return length
  }

  /// Where the last part of a word with hyphens starts; nil where nothing stands before or behind a hyphen.
  func behindHyphen(_ token: Token) -> Int? {
    var at = Int(token.end)
    while at > Int(token.start), bytes[at - 1] != 0x2D { at -= 1 }
    return at > Int(token.start) && at < Int(token.end) ? at : nil
  }

  /// What the lexicon says of the word behind the last hyphen.
  private func marksBehindHyphen(_ token: Token) -> Marks {
    guard let at = behindHyphen(token) else { return [] }
    let found = lexicon.find(wordHash(at..<Int(token.end)))
    return found >= 0 ? lexicon.entry(found).marks : []
  }

  /// Whether the word before a word's first hyphen is a given name.
  private func isGivenName(beforeHyphenOf token: Token) -> Bool {
    let range = Int(token.start)..<Int(token.end)
    guard let hyphen = range.first(where: { bytes[$0] == 0x2D }), hyphen > range.lowerBound else { return false }
    let found = lexicon.find(wordHash(range.lowerBound..<hyphen))
    return found >= 0 && lexicon.entry(found).marks.contains(.firstName)
  }

  /// `(c)` and `[c]` stand for the copyright sign.
  private mutating func markCopyright() {
    guard count > 2 else { return }
    for index in 0..<(count - 2)
    where tokens[index].kind == .open && tokens[index + 2].kind == .close && tokens[index + 1].letters == 1 {
      let at = Int(tokens[index + 1].start)
      let (scalar, _) = Letter.decode(bytes, at)
      guard Letter.fold(scalar) == 0x63, tokens[index + 1].isWord else { continue }
      let copyright = lexicon.find(Self.copyrightKey)
      guard copyright >= 0 else { return }
      let entry = lexicon.entry(copyright)
      tokens[index + 1].marks = entry.marks
      seen.formUnion(entry.marks)
      tokens[index + 1].creditCue = entry.creditCue
      tokens[index + 1].shape = .none
      tokens[index].reading = .cue
      tokens[index + 2].reading = .cue
    }
  }

  static let copyrightKey: UInt64 = {
    var hash = WordHash()
    hash.add(0xA9)
    return hash.finished
  }()
}
