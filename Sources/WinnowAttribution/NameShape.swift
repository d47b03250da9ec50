/// Whether a run of words is a person, an organisation, or neither.
extension LineReader {
  func classify(_ from: Int, _ to: Int, _ mode: BodyMode) -> Body.Item.Kind? {
    var words = 0
    var organisationWords = 0
    var mediaWords = 0
    var legal = false
    var firstNames = 0
    var weak = 0
    var connectors = 0
    var lower = 0
    var uncased = 0
    var uppers = 0
    var digits = false
    var uncasedLetters = 0
    for index in from..<to {
      let token = tokens[index]
      if token.kind == .sign || token.kind == .open || token.kind == .close || token.kind == .number { continue }
      if token.isUncased {
        uncased += 1
        uncasedLetters += Int(token.letters)
      }
      if token.marks.contains(.suffix), words > 0 { continue }
      if token.shape == .lower || token.shape == .none, token.link != 2 {
        if index > from, index + 1 < to, token.marks.contains(.particle), !token.marks.contains(.conjunction) {
          // A particle counts as part of the name; it might also be the "de" of an institution.
          continue
        }
        if index == from, token.marks.contains(.particle) { continue }
        if index > from, index + 1 < to {
          connectors += 1
        } else {
          lower += 1
        }
        continue
      }
      words += 1
      if token.hasDigit { digits = true }
      if token.marks.contains(.legalForm), index + 1 == to || tokens[index].shape != .title, index > from { legal = true }
      if token.marks.contains(.firstName) { firstNames += 1 }
      if token.shape == .upper { uppers += 1 }
      // "The Harbour Times" is a paper; a photographer called Times has a given name before it.
      let isName =
        token.marks.contains(.firstName)
        || token.marks.contains(.surname) && index > from
          && (!token.marks.contains(.mediaWord) || tokens[from].marks.contains(.firstName))
      if token.marks.contains(.organisationWord), !isName { organisationWords += 1 }
      if token.marks.contains(.mediaWord), !isName { mediaWords += 1 }
      if !token.marks.isDisjoint(with: [.common, .stop]), !isName, token.shape != .initial,
        token.marks.isDisjoint(with: [.organisationWord, .mediaWord])
      {
        weak += 1
      }
    }
    let first = tokens[from]
    let last = tokens[to - 1]
    // "пресс-служба губернатора", "Police nationale"
    if mode == .credit, to - from > 1, lower > 0 || words == 0, first.marks.contains(.organisationWord),
      last.marks.contains(.organisationWord) || bytes[Int(first.start)] >= 0xD0 && bytes[Int(first.start)] <= 0xD2,
      first.organisation < 0
    {
      return .organisation
    }
    if to - from == 1, first.hasDot, first.letters > 4, first.shape != .initial {
      // An address: "example.com".
      return mode == .byline ? nil : mediaWords > 0 ? .outlet : .organisation
    }
    if uncased == to - from { return classifyUncased(from, to, uncasedLetters, organisationWords, mediaWords, mode) }
    if first.link == 2, last.link == 2 { return organisationWords > 0 && firstNames == 0 ? .organisation : .person }
    if first.link == 1, mode == .byline, uncased > 0 || to - from > 1 && weak == 0 { return .person }
    if words == 0, lower == 1, to - from == 1 { return mode == .byline && first.link == 0 ? nil : .single }
    guard words > 0 else { return nil }
    if words > 9 || lower > 0 && !legal { return nil }
    if weak * 2 > words, organisationWords + mediaWords == 0 || weak > 1 && connectors == 0 { return nil }
    if connectors > 0, weak > 0, organisationWords + mediaWords == 0 { return nil }
    if first.link == 1, last.link == 1, firstNames == 0, mode == .credit, weak > 0 { return .organisation }
    if first.shape == .title, first.marks.contains(.stop), first.letters == 3, words >= 2, firstNames == 0 {
      return mediaWords > 0 ? .outlet : .organisation
    }
    if legal { return .organisation }
    let photographic = last.marks.contains(.organisationWord) && !last.marks.contains(.surname)
    if firstNames > 0, first.marks.contains(.firstName), words <= 3, words >= 2, !photographic, connectors == 0,
      mediaWords == 0 || words == 3 && !last.marks.contains(.mediaWord)
    {
      return .person
    }
    if mediaWords > 0, organisationWords <= mediaWords, words + connectors > 1 { return .outlet }
    if organisationWords > 0 {
      return words > 1 || first.letters > 3 || first.shape == .upper && mode == .credit && !first.marks.contains(.place)
        ? .organisation : nil
    }
    // "Bilder von der Messe": an article and a noun.
    if words == 1, to - from == 2, first.shape == .lower, first.marks.contains(.particle), first.marks.contains(.stop),
      mode == .credit
    {
      return nil
    }
    if words == 1 {
      return connectors == 0 && to - from == 1
        ? (digits && first.shape == .upper ? .organisation : .single) : to - from <= 3 ? .person : nil
    }
    if connectors > 0 || digits { return words <= 7 ? .organisation : nil }
    if words > 5 { return nil }
    // "EAG Antigua", "Stanford HAI": an acronym beside plain words is no name, unless it is somebody's initials.
    if uppers > 0, uppers < words, firstNames == 0 {
      for index in from..<to
      where tokens[index].shape == .upper && tokens[index].letters >= 3 && tokens[index].letters <= 4 && !hasVowelShape(index) {
        return .organisation
      }
      if tokens[from].shape == .upper, tokens[from].letters == 3 { return .organisation }
      if last.shape == .upper, last.letters <= 3, !last.marks.contains(.suffix) { return .organisation }
    }
    if (from..<to).allSatisfy({ tokens[$0].marks.contains(.place) }) { return nil }
    return .person
  }

  /// True where a word in capitals can be spoken: it has a vowel that is not its first letter, or has five letters and more.
  private func hasVowelShape(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.letters >= 5 { return true }
    for at in (Int(token.start) + 1)..<Int(token.end) {
      switch bytes[at] {
      case 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59, 0xC3...0xD1: return true
      default: continue
      }
    }
    return false
  }

  private func classifyUncased(
    _ from: Int, _ to: Int, _ letters: Int, _ organisationWords: Int, _ mediaWords: Int, _ mode: BodyMode
  ) -> Body.Item.Kind? {
    let first = tokens[from]
    let count = to - from
    if count == 1, first.marks.contains(.place) { return nil }
    switch first.shape {
    case .hangul:
      if organisationWords > 0 { return .organisation }
      if mediaWords > 0 { return .outlet }
      if count == 1, letters >= 2, letters <= 4, startsWithFamilyName(from) {
        return endsLikeOrganisation(from) ? .organisation : .person
      }
      if count > 3 { return nil }
      return count == 1 && letters <= 4 ? .single : .organisation
    case .han, .kana:
      if count > 2 { return nil }
      if organisationWords > 0 { return .organisation }
      if mediaWords > 0 { return .outlet }
      if first.shape == .kana { return contains(from, 0x30FB) ? .person : letters <= 12 ? .organisation : nil }
      if endsLikeOrganisation(from) { return letters <= 16 ? .organisation : nil }
      if letters >= 2, letters <= (hasKana(from) ? 6 : 4) || letters <= 5 && startsWithFamilyName(from), startsWithFamilyName(from)
      {
        return .person
      }
      if count == 2, letters <= 6 { return .person }
      if hasKana(from), letters > 8 { return nil }
      return letters > 14 ? nil : letters <= 3 && mode == .byline ? .single : .organisation
    default:
      if organisationWords > 0 { return .organisation }
      if count >= 2, count <= 4 { return .person }
      return count == 1 && letters >= 2 && letters <= 16 ? .single : nil
    }
  }

  func startsWithFamilyName(_ index: Int) -> Bool {
    var hash = WordHash()
    var at = Int(tokens[index].start)
    for _ in 0..<4 where at < Int(tokens[index].end) {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(scalar)
      at += length
      let found = lexicon.find(hash.finished)
      if found >= 0, lexicon.entry(found).marks.contains(.familyName), at < Int(tokens[index].end) { return true }
    }
    return false
  }

  func endsLikeOrganisation(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    let start = Int(tokens[index].start)
    var from = end
    var letters = 0
    while from > start, letters < 5 {
      from -= 1
      while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
      letters += 1
      guard from > start else { return false }
      let found = lexicon.find(wordHash(from..<end))
      if found >= 0, !lexicon.entry(found).marks.isDisjoint(with: [.organisationWord, .mediaWord]),
        letters > 1 || tokens[index].shape != .hangul
      {
        return true
      }
    }
    return false
  }

  private func contains(_ index: Int, _ scalar: UInt32) -> Bool {
    var at = Int(tokens[index].start)
    while at < Int(tokens[index].end) {
      let (found, length) = Letter.decode(bytes, at)
      if found == scalar { return true }
      at += length
    }
    return false
  }

  private func hasKana(_ index: Int) -> Bool {
    var at = Int(tokens[index].start)
    while at < Int(tokens[index].end) {
      let (found, length) = Letter.decode(bytes, at)
      if Letter.classOf(found) == .kana { return true }
      at += length
    }
    return false
  }
}
