/// Credits behind a cue.
extension LineReader {
  /// Where the body behind a credit cue starts; nil if the word at `index` is none here. With `known`, a colon is not asked for.
  func creditCue(at index: Int, known: Bool) -> (start: Int, role: Int16, isSource: Bool)? {
    let token = tokens[index]
    let isAuthor = announcesPhotographer(index)
    guard token.creditCue >= 0 || token.sourceCue >= 0 || isAuthor, token.kind == .word else { return nil }
    let isSource = token.creditCue < 0 && !isAuthor
    let cue = lexicon.cues[Int(isAuthor ? token.bylineCue : isSource ? token.sourceCue : token.creditCue)]
    var start = index + 1
    var role = cue.role
    // "Foto [M]:"
    if start + 2 < count, tokens[start].kind == .open, tokens[start + 1].letters == 1, tokens[start + 2].kind == .close,
      tokens[start + 1].isWord,
      tokens[start + 1].shape == .initial || tokens[start + 1].shape == .lower, tokens[start + 1].creditCue < 0
    {
      let montage = lexicon.roles.firstIndex(of: "montage").map { Int16(truncatingIfNeeded: $0) }
      let (scalar, _) = Letter.decode(bytes, Int(tokens[start + 1].start))
      if Letter.fold(scalar) == 0x6D { role = montage ?? role }
      start += 3
    }
    var marked = false
    start += position(at: start)
    while start < count {
      let next = tokens[start]
      if next.isSign(0x3A) || next.isSign(0x3D) || next.isSign(0x2F) && token.isUncased
        || next.isSign(0x2D) && next.spaced == false && token.isUncased
        || next.isSign(0x7C) && start == index + 1 && index == firstWord
        // "Credit…Jane Roe", "Screengrab/YouTube", 写真・山田太郎
        || next.isSign(0x21) && next.end - next.start == 3 && start == index + 1 && !isSource
        || next.isSign(0x2F) && start == index + 1 && opensBehindSlash(start + 1, cue: index)
        || next.isSign(0x2A) && token.isUncased && start == index + 1 && start + 1 < count && tokens[start + 1].isUncased
          && classify(start + 1, start + 2, .credit) == .person
      {
        marked = true
        start += 1
      } else if next.isSign(0x2E), start == index + 1, !isSource, isSign(start + 1, 0x2E) {
        // "Credit...Jane Roe": the first of the dots may be the word's own.
        while isSign(start, 0x2E) { start += 1 }
        guard start < count, !tokens[start].spaced else { return nil }
        marked = true
      } else if next.creditCue >= 0,
        lexicon.cues[Int(next.creditCue)].strength == .mark
          || next.creditCue >= 0 && (marked || next.shape == .lower) && start + 1 < count
            && next.marks.isDisjoint(with: [.organisation, .firstName])
            && (tokens[start + 1].isSign(0x3A) || tokens[start + 1].isSign(0x3D))
      {
        // "Foto: © NAME", "Photo credit: NAME".
        marked = true
        if role < 0 { role = lexicon.cues[Int(next.creditCue)].role }
        start += 1
      } else if marked, next.creditCue >= 0, next.words == 1, next.letters <= 4, next.hasSmallDot,
        next.marks.isDisjoint(with: .firstName),
        start + 1 < count, tokens[start + 1].isWord
      {
        // "Foto: Dok. Polisi"
        start += 1
      } else if next.kind == .close, next.reading == .cue {
        start += 1
      } else if marked, !isSource, next.creditCue >= 0, lexicon.cues[Int(next.creditCue)].strength == .start {
        // "Image: Supplied by Jane Roe"
        start += 1
      } else if !isSource, next.bylineCue >= 0, lexicon.cues[Int(next.bylineCue)].strength == .start, next.shape == .lower,
        next.words == 1
      {
        // "photo: by NAME", "Foto von NAME" where the phrase is not in the lexicon.
        marked = true
        start += 1
      } else {
        break
      }
    }
    guard start < count else { return nil }
    switch cue.strength {
    case .strong: break
    case .mark: break
    case .colon, .start:
      let next = tokens[start]
      // "Foto Ansa", "(Photo AP)", "Foto - AP"
      let direct =
        next.organisation >= 0 && !isSource && cue.strength != .start
        && (isAtBreak(index) && token.shape != .lower || token.isUncased || opensBracket(index) && isPhotograph(index))
        && next.shape != .lower
      let dash =
        (next.isSign(0x2D) || next.isSign(0x7C) || next.kind == .open && next.sign != 0x4C) && isAtBreak(index)
        && index == firstWord && !isSource
      guard
        marked || direct
          || !isSource && opensPart(index)
            && (token.shape == .title || token.shape == .upper && next.shape == .upper
              || token.shape == .lower && isPhotograph(index))
            && isLoneName(start)
          || !isSource && standsBeforeNames(index, start)
          || !isSource && cue.strength == .start && opensSupplier(index, start)
          || known && !isSource
          || dash
          || !isSource && fillsBracket(index, from: start)
          || index == firstWord && next.isSign(0x2C) && start + 1 < count && tokens[start + 1].organisation >= 0
      else { return nil }
      if isSource, !marked { return nil }
    }
    // "… der Mann im Bild: X": an ordinary word right before the cue makes it part of the sentence.
    if index > 0, !isAtBreak(index), cue.strength != .mark {
      let before = tokens[index - 1]
      if before.isWord, !before.marks.isDisjoint(with: [.stop, .particle, .joiner, .conjunction]), before.letters <= 5,
        before.shape == .lower
      {
        return nil
      }
      if token.shape == .lower, !token.isUncased, cue.strength == .colon { return nil }
      // "Az iskola udvara Forrás: Origo": a capital behind small letters begins a line that the page lost.
      if isSource, !(isUnderPicture && marked && token.shape == .title && tokens[start].isCapital) { return nil }
    }
    return (start, role, isSource)
  }

  /// "Fotos (2):", "Foto (oben):", "Foto links:", "Foto re.:": how many tokens say how many pictures there are or which one is meant.
  private func position(at start: Int) -> Int {
    guard start + 1 < count else { return 0 }
    // Strings are made only where a colon follows.
    if tokens[start].kind == .open {
      guard tokens[start].sign == 0x28, start + 3 < count, tokens[start + 3].isSign(0x3A), tokens[start + 2].kind == .close else {
        return 0
      }
      return tokens[start + 1].kind == .number || isPosition(start + 1) ? 3 : 0
    }
    guard tokens[start].isWord, tokens[start + 1].kind == .sign else { return 0 }
    if tokens[start + 1].sign == 0x3A { return isPosition(start) ? 1 : 0 }
    return start + 2 < count && tokens[start + 1].sign == 0x2E && tokens[start + 2].isSign(0x3A) && isPosition(start) ? 2 : 0
  }

  func isPosition(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.words == 1, token.letters <= 9 else { return false }
    var word = text(Int(token.start)..<Int(token.end)).lowercased()
    if word.utf8.last == 0x2E { word.removeLast() }
    return Self.positions.contains(word)
  }

  private static let positions: Set<String> = [
    "oben", "unten", "links", "rechts", "li", "re", "o", "u", "l", "r", "top", "bottom", "left", "right", "above", "below", "main",
    "inset",
    "haut", "bas", "gauche", "droite", "arriba", "abajo", "izquierda", "derecha", "esquerda", "direita", "alto", "basso",
    "sinistra",
    "destra", "boven", "onder", "venstre", "høyre", "höger", "vänster", "слева", "справа", "сверху", "снизу", "左", "右", "上", "下",
  ]

  /// Whether a full name whose first name is known is all that the rest of the line holds: "Foto Jana Roe".
  func isLoneName(_ from: Int) -> Bool {
    guard from < count, tokens[from].marks.contains(.firstName), tokens[from].organisation < 0 else { return false }
    // "Photo Jane Roe, La Presse": the agency or the paper may follow.
    var end = from
    while end < count, tokens[end].isWord { end += 1 }
    if end < count, !endsBracket(end, from: from) {
      guard end + 2 == count, tokens[end].isSign(0x2F) || tokens[end].isSign(0x2C) || tokens[end].isSign(0x7C),
        tokens[end + 1].organisation >= 0
      else { return false }
    }
    guard (2...4).contains(end - from) else { return false }
    return (from..<end).allSatisfy {
      tokens[$0].isCapital
        && (tokens[$0].shape == .initial || tokens[$0].marks.isDisjoint(with: [.stop, .common, .place, .organisationWord]))
        || tokens[$0].marks.contains(.particle) && $0 > from
    } && tokens[end - 1].isCapital
  }

  /// 写真提供のご案内, 撮影を終えて: a small word of Japanese goes on with what stands before it.
  private func opensWithParticle(_ index: Int) -> Bool {
    guard !tokens[index].spaced, tokens[index].isUncased else { return false }
    return Self.particles.contains(Letter.decode(bytes, Int(tokens[index].start)).scalar)
  }

  /// の, は, が, を, に, で, と, も, へ.
  private static let particles: Set<UInt32> = [0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3067, 0x3068, 0x3082, 0x3078]

  /// Words behind `index`, not counting signs.
  func rest(_ index: Int) -> Int {
    guard index < count else { return 0 }
    return (index..<count).reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .number ? 1 : 0) }
  }

  mutating func cuedCredit() -> Attribution? {
    guard seen.contains(.cue) else { return nil }
    for index in 0..<count where tokens[index].marks.contains(.cue) {
      guard let (start, role, isSource) = creditCue(at: index, known: false) else { continue }
      if let result = labelledCaption(cue: index) { return result }
      if opensCaption(cue: index) { continue }
      let isFirst = index <= firstWord
      let inBrackets =
        index > 0 && tokens[index - 1].kind == .open && tokens[index - 1].sign != 0x4C && tokens[index - 1].reading != .cue
      if isSource, isFirst, !inBrackets { continue }
      let to = count
      var body = parseBody(start, to, .credit)
      if body.role < 0 { body.role = role }
      if isAccepted(body, cue: index, start: start, isFirst: isFirst, isSource: isSource) {
        tokens[index].reading = .cue
        // The photograph's other trades go with its credit.
        if body.people > 0, isLabelled(body.end) { body.end = count }
        // "(Quelle: TikTok; Screenshot und Bearbeitung: Jana Roe)": what one bracket holds is one credit.
        if inBrackets, body.people + body.known > 0, let close = endOfBracket(index - 1) { body.end = max(body.end, close) }
        var from = inBrackets ? index - 1 : index
        // "U.S. Army photo by Spc. Jane Roe": whose photographer it is stands before the cue.
        if index > 0, tokens[index - 1].organisation >= 0, let whole = namesAround(index) { return whole }
        if index > 0, tokens[index - 1].organisation >= 0, tokens[index].bylineCue < 0, let item = agency(before: index) {
          body.items.insert(item, at: 0)
          from = item.from
        }
        return attribution(.credit, body, start: from, cueRole: role, confidence: body.known > 0 ? 0.97 : 0.85)
      }
      for at in start..<count { tokens[at].reading = .unread }
    }
    return nil
  }

  /// "Jane Roe, Sputnik, Kremlin Pool Photo via AP": names before the cue and behind it are one credit.
  private mutating func namesAround(_ index: Int) -> Attribution? {
    var from = index - 1
    while from > 0, !tokens[from - 1].isSign(0x2E), tokens[from - 1].kind != .open || tokens[from - 1].sign == 0x4C { from -= 1 }
    guard from < index - 2, index - from <= 12 else { return nil }
    let body = parseBody(from, count, .credit)
    guard body.unknown == 0, !body.isBroken, rest(body.end) == 0, body.items.first?.kind == .person, body.known > 1,
      body.items.count <= 6
    else {
      return nil
    }
    let start = from > 0 && tokens[from - 1].kind == .open ? from - 1 : from
    for at in 0..<start { tokens[at].reading = .caption }
    return attribution(.credit, body, start: start, cueRole: -1, confidence: 0.9)
  }

  /// The agency right before a cue, where a line, a sentence or a bracket opens with it.
  func agency(before index: Int) -> Body.Item? {
    let from = index - 1
    guard tokens[from].isCapital, tokens[index].creditCue >= 0, tokens[index].words > 1,
      isAtBreak(from) || tokens[from - 1].words == 1 && isAtBreak(from - 1) && tokens[from - 1].marks.contains(.noise)
    else { return nil }
    let known = lexicon.organisations[Int(tokens[from].organisation)]
    var item = Body.Item(
      kind: known.group == .publisher ? .publisher : .agency, from: from, to: index, organisation: tokens[from].organisation,
      before: 0)
    item.group = known.group
    tokens[from].reading = known.group == .publisher ? .publisher : .agency
    return item
  }

  func isAccepted(_ body: Body, cue index: Int, start: Int, isFirst: Bool, isSource: Bool) -> Bool {
    let token = tokens[index]
    let cue = announcesPhotographer(index) ? token.bylineCue : token.creditCue >= 0 ? token.creditCue : token.sourceCue
    let strength = lexicon.cues[Int(cue)].strength
    let isMark = strength == .mark
    guard !body.isBroken, body.items.count <= 8 else { return false }
    let trailing = isLabelled(body.end) && body.people > 0 ? 0 : rest(body.end)
    // "Provided by Congress to schools": nothing but whose it is.
    if strength == .start, !isSource, body.unknown + trailing > 0 { return false }
    // A cue with nothing but a note behind it: "Image: Supplied", "Featured image via video screen capture".
    if body.items.isEmpty {
      let says = body.notes > 0 || body.license != nil || body.role >= 0
      guard says, trailing <= 1,
        body.unknown <= (body.role >= 0 && strength == .strong || isUnderPicture ? 3 : body.role >= 0 && body.notes > 0 ? 2 : 0)
      else { return false }
      if isMark { return body.license != nil || body.notes > 0 && isUnderPicture }
      return body.notes > 0 || body.license != nil || isUnderPicture
    }
    // 撮影禁止: what a word for taking pictures goes on with names nobody by itself.
    if token.isUncased, strength == .strong, token.marks.contains(.shot), body.people == 0, body.known == 0, context == .line,
      tokens[start].isWord, start == index + 1
    {
      return false
    }
    if context == .line, token.isUncased, isLabel(body) || start == index + 1 && opensWithParticle(start) { return false }
    // "Copyright (c) Example Media. All rights reserved."
    if body.saysRights, context == .line,
      (index..<start).contains(where: {
        tokens[$0].creditCue >= 0 && lexicon.cues[Int(tokens[$0].creditCue)].strength == .mark
      })
    {
      return false
    }
    // The publisher's own copyright line.
    if isMark {
      if body.hasLegalForm, body.knownAgencies == 0 { return false }
      // A company's own: "© 2025 Meta", at the end of a long legal notice.
      if context == .line, body.people == 0, body.year != nil || body.hasLegalForm, body.items.allSatisfy({ $0.group == .company })
      {
        return false
      }
      if !isWhole, body.people == 0, body.known == 0 { return false }
      if body.people == 0, body.knownAgencies == 0 {
        if body.year != nil { return false }
        if context == .line, isFirst { return false }
        if body.unknown > 0 { return false }
      }
      if body.year != nil, body.people > 0, body.known == 0, context == .line,
        !body.items.contains(where: { $0.hasFirstName && $0.kind == .person })
      {
        return false
      }
    }
    // "… die schönsten Bilder von Helle": in the middle of a sentence only a full name counts; under a picture no article begins one.
    if context == .line || tokens[start].shape == .lower, strength == .strong, !isFirst, !isAtBreak(index), !token.isUncased,
      body.known == 0, tokens[start].isWord,
      start == index + 1, tokens[index - 1].shape == .lower,
      !body.items.contains(where: { $0.kind == .person && $0.words >= 2 && tokens[$0.from].isCapital })
    {
      return false
    }
    // "FILE PHOTO: The quay at dawn. REUTERS/…" opens a caption.
    if body.unknown > 0 || trailing > 0, isFirst, token.marks.contains(.file), strength == .colon { return false }
    if body.unknown > 0 {
      // Some words that do not fit are forgiven where an agency is named.
      guard body.known > 0 || isUnderPicture && body.people > 0, body.unknown <= (strength == .strong || isUnderPicture ? 4 : 1),
        trailing == 0
      else { return false }
    }
    if trailing > 0 {
      let enough = body.people > 0 || body.known > 0
      guard enough else { return false }
      if context == .line {
        guard trailing <= 3 else { return false }
      } else if !isFirst, trailing > 14 {
        return false
      }
    }
    if body.people == 0, body.known == 0, context == .line {
      // "Crédit agricole en hausse": a strong word with nothing but small ones behind it.
      if body.items.allSatisfy({ tokens[$0.from].shape == .lower && !tokens[$0.from].hasDot }), !hasSign(after: index, start) {
        return false
      }
      if body.items.count > 1,
        body.items.allSatisfy({ tokens[$0.from].shape == .lower && !tokens[$0.from].hasDot && tokens[$0.from].link == 0 })
      {
        return false
      }
      // "Фото: Порт на рассвете"
      if body.items.contains(where: {
        $0.before == 0x76 && tokens[$0.from].shape == .lower && !tokens[$0.from].hasDot && tokens[$0.from].link == 0
      }) {
        return false
      }
      // צילום, تصوير and one more word: a noun phrase rather than a name.
      if token.shape == .uncased, tokens[start].isWord, start == index + 1, body.items.allSatisfy({ $0.words == 1 }) {
        return false
      }
      // Only unknown bodies: short, and no headline.
      let words = body.items.reduce(0) { $0 + $1.words }
      guard words <= 6, body.items.count <= 2 else { return false }
      if !isFirst, strength == .colon, tokens[index].words == 1, !isSource, isAtBreak(index) == false { return words <= 4 }
    }
    if body.people > 0, body.known == 0, context == .line, isSource { return false }
    if context == .line, strength == .colon, body.known == 0 {
      let named = body.items.contains { $0.kind == .person && $0.hasFirstName }
      // "Related videos: …", "photos: …" announce a subject more often than a name.
      if !isFirst, !isAtBreak(index), !token.isUncased, !named { return false }
      if token.shape == .lower, body.people == 0 { return false }
      if body.people == 0 || !named, isPlural(token) { return false }
    }
    return true
  }

  /// Whether nothing follows but other trades of one photograph: "Styling: Jane Roe. Hair: John Doe".
  func isLabelled(_ from: Int) -> Bool {
    guard from < count, count - from <= 60 else { return false }
    var index = from
    var labels = 0
    while index < count {
      var words = 0
      while index < count, tokens[index].isWord, words < 4 || labels > 0 && tokens[index].isCapital {
        words += 1
        index += 1
      }
      if index < count, tokens[index].isSign(0x3A) {
        guard words > 0 else { return false }
        labels += 1
      } else if index < count, tokens[index].kind != .sign || labels == 0 {
        return false
      } else if index < count, tokens[index].isSign(0x3F) || tokens[index].isSign(0x21) {
        return false
      }
      index += 1
    }
    return labels > 0
  }

  /// Whether a colon, an equals sign or a slash stands between a cue and its body.
  func hasSign(after index: Int, _ start: Int) -> Bool {
    (index..<start).contains { tokens[$0].kind == .sign } || tokens[index].isUncased
  }

  func isPlural(_ token: Token) -> Bool {
    let last = bytes[Int(token.end) - 1]
    return token.words == 1 && (last == 0x73 || last == 0x53) && token.sourceCue < 0
      && text(Int(token.start)..<Int(token.end)).lowercased() != "credits"
  }
}
