/// Credits behind a cue, and lines that are nothing but a credit.
extension LineReader {
  /// Where the body behind a credit cue starts; nil if the word at `index` is none here. With `known`, a colon is not asked for.
  func creditCue(at index: Int, known: Bool) -> (start: Int, role: Int16, isSource: Bool)? {
    let token = tokens[index]
    guard token.creditCue >= 0 || token.sourceCue >= 0, token.kind == .word else { return nil }
    let isSource = token.creditCue < 0
    let cue = lexicon.cues[Int(isSource ? token.sourceCue : token.creditCue)]
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
    while start < count {
      let next = tokens[start]
      if next.isSign(0x3A) || next.isSign(0x3D) || next.isSign(0x2F) && token.isUncased
        || next.isSign(0x2D) && next.spaced == false && token.isUncased
        || next.isSign(0x7C) && start == index + 1 && index == firstWord
        // "Credit…Jane Roe", "Screengrab/YouTube", 写真・山田太郎
        || next.isSign(0x21) && next.end - next.start == 3 && start == index + 1 && !isSource
        || next.isSign(0x2F) && start == index + 1 && start + 1 < count && tokens[start + 1].organisation >= 0 && isAtBreak(index)
        || next.isSign(0x2A) && token.isUncased && start == index + 1 && start + 1 < count && tokens[start + 1].isUncased
          && classify(start + 1, start + 2, .credit) == .person
      {
        marked = true
        start += 1
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
        next.organisation >= 0 && !isSource && (isAtBreak(index) && token.shape != .lower || token.isUncased)
        && next.shape != .lower
      let dash =
        (next.isSign(0x2D) || next.isSign(0x7C) || next.kind == .open && next.sign != 0x4C) && isAtBreak(index)
        && index == firstWord && !isSource
      guard
        marked || direct || !isSource && index == firstWord && token.shape == .title && isLoneName(start) || known && !isSource
          || dash
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
      if isSource { return nil }
    }
    return (start, role, isSource)
  }

  /// Whether a full name whose first name is known is all that the rest of the line holds: "Foto Jana Roe".
  func isLoneName(_ from: Int) -> Bool {
    guard from < count, tokens[from].marks.contains(.firstName), tokens[from].organisation < 0 else { return false }
    // "Photo Jane Roe, La Presse": the agency or the paper may follow.
    var end = from
    while end < count, tokens[end].isWord { end += 1 }
    if end < count {
      guard end + 2 == count, tokens[end].isSign(0x2F) || tokens[end].isSign(0x2C) || tokens[end].isSign(0x7C),
        tokens[end + 1].organisation >= 0
      else { return false }
    }
    guard (2...4).contains(end - from) else { return false }
    return (from..<end).allSatisfy {
      tokens[$0].isCapital && tokens[$0].marks.isDisjoint(with: [.stop, .common, .place, .organisationWord])
        || tokens[$0].marks.contains(.particle) && $0 > from
    } && tokens[end - 1].isCapital
  }

  /// Words behind `index`, not counting signs.
  func rest(_ index: Int) -> Int {
    guard index < count else { return 0 }
    return (index..<count).reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .number ? 1 : 0) }
  }

  mutating func cuedCredit() -> Attribution? {
    for index in 0..<count where tokens[index].marks.contains(.cue) {
      guard let (start, role, isSource) = creditCue(at: index, known: false) else { continue }
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
        var from = inBrackets ? index - 1 : index
        // "U.S. Army photo by Spc. Jane Roe": whose photographer it is stands before the cue.
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
    let strength = lexicon.cues[Int(token.creditCue >= 0 ? token.creditCue : token.sourceCue)].strength
    let isMark = strength == .mark
    guard !body.isBroken, body.items.count <= 8 else { return false }
    let trailing = isLabelled(body.end) && body.people > 0 ? 0 : rest(body.end)
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
    // "… die schönsten Bilder von Helle": in the middle of a sentence only a full name counts.
    if context == .line, strength == .strong, !isFirst, !isAtBreak(index), !token.isUncased, body.known == 0, tokens[start].isWord,
      start == index + 1, !body.items.contains(where: { $0.kind == .person && $0.words >= 2 }), tokens[index - 1].shape == .lower
    {
      return false
    }
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
      // תצלום, تصوير and one more word: a noun phrase rather than a name.
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

  /// A line that is nothing but names: "NAME/AGENCY", "Getty Images", "(NAME / AP)".
  mutating func bareCredit() -> Attribution? {
    guard count <= 40 else { return nil }
    var hasKnown = isUnderPicture
    var index = 0
    while index < count, !hasKnown {
      hasKnown = tokens[index].organisation >= 0
      index += 1
    }
    if context == .line, tokens[0].isSign(0x2F) {
      // "/ritzau/"
      guard count == 3, tokens[2].isSign(0x2F), group(1) == .wire else { return nil }
      return attribution(.source, parseBody(0, count, .credit), start: 0, cueRole: -1, confidence: 0.7)
    }
    // "… on Monday. /AGENCY": what stands before the stop is a caption.
    if (1..<max(1, count)).contains(where: { tokens[$0].isSign(0x2F) && tokens[$0 - 1].isSign(0x2E) }) { return nil }
    // An agency and the day stand over a report, not under a picture.
    if context == .line,
      (0..<count).contains(where: { tokens[$0].marks.contains(.month) && !tokens[$0].marks.contains(.firstName) })
    {
      return nil
    }
    if context == .line, commission(0, count) {
      let body = parseBody(0, count, .credit)
      if body.unknown == 0, !body.isBroken, isCommissioned(body), body.items[1].organisation >= 0,
        (body.items[0].from..<body.items[0].to).allSatisfy({ tokens[$0].marks.subtracting([.firstName, .surname]).isEmpty })
      {
        return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.8)
      }
    }
    if context == .line, !hasKnown, let result = licensedCredit() { return result }
    guard hasKnown || (0..<count).contains(where: { tokens[$0].isSign(0x2F) }) else {
      return context == .line ? notedCredit() : nil
    }
    let inBrackets = tokens[0].kind == .open && tokens[0].sign != 0x4C && tokens[count - 1].kind == .close
    let body = parseBody(0, count, .credit)
    guard rest(body.end) == 0, body.unknown == 0, !body.isBroken, isBelievableBare(body, inBrackets: inBrackets) else {
      for at in 0..<count { tokens[at].reading = .unread }
      return nil
    }
    let start = body.items.first.map { $0.from } ?? 0
    let caption = start > 0 && tokens[start - 1].reading == .caption
    if body.isReported { return attribution(.byline, body, start: 0, cueRole: -1, confidence: 0.8) }
    // "Jane Roe und John Doe, dpa" stands over a text.
    if context == .line, body.items.count >= 3, body.people == body.items.count - 1, let last = body.items.last,
      last.group == .wire,
      last.before == 0x2C, body.items.dropFirst().dropLast().allSatisfy({ $0.before == 0x26 || $0.before == 0x2C })
    {
      return attribution(.byline, body, start: 0, cueRole: -1, confidence: 0.7)
    }
    let wires = !body.items.isEmpty && body.people == 0 && body.items.allSatisfy { $0.group == .wire }
    if wires, context == .line, inBrackets || isLowerCaseWire(body) || tokens[0].isSign(0x2D) {
      return attribution(.source, body, start: 0, cueRole: -1, confidence: 0.7)
    }
    return attribution(
      .credit, body, start: caption ? start : 0, cueRole: -1, confidence: body.people > 0 && body.known > 0 ? 0.9 : 0.7)
  }

  /// "Jane Roe / CC BY-SA 4.0", "Jane Roe (CC BY 2.0)": a person and a licence.
  private mutating func licensedCredit() -> Attribution? {
    guard count >= 4, tokens[0].marks.contains(.firstName),
      (2..<count).contains(where: { tokens[$0].isWord && license(at: $0, count) != nil })
    else { return nil }
    let body = parseBody(0, count, .credit)
    guard rest(body.end) == 0, body.unknown == 0, !body.isBroken, body.license != nil, body.items.count == 1, body.people == 1,
      body.items[0].words >= 2
    else {
      for at in 0..<count { tokens[at].reading = .unread }
      return nil
    }
    return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.85)
  }

  /// "Courtesy photo", "Photo d'archives": a line that says how a picture came about and nothing else.
  private mutating func notedCredit() -> Attribution? {
    var from = 0
    var to = count
    if to - from == 3 || to - from == 4, tokens[0].kind == .open, tokens[to - 1].kind == .close {
      from += 1
      to -= 1
    }
    guard to - from == 1, tokens[from].marks.contains(.noise), tokens[from].words > 1,
      tokens[from].role >= 0 || tokens[from].marks.contains(.file), saysPicture(from)
    else { return nil }
    let body = parseBody(0, count, .credit)
    guard body.items.isEmpty, body.unknown == 0, body.notes == 1 else { return nil }
    return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.6)
  }

  /// Whether a phrase has a word for a picture in it.
  private func saysPicture(_ index: Int) -> Bool {
    let phrase = text(Int(tokens[index].start)..<Int(tokens[index].end)).lowercased()
    return Self.pictures.contains { phrase.contains($0) }
  }

  private static let pictures = ["photo", "foto", "bild", "image", "picture", "фото", "φωτογραφ", "ảnh", "captura", "snímek"]

  /// "sid/dpa" in small letters marks a text.
  func isLowerCaseWire(_ body: Body) -> Bool {
    body.items.allSatisfy { tokens[$0.from].shape == .lower }
  }

  func isBelievableBare(_ body: Body, inBrackets: Bool) -> Bool {
    if body.items.isEmpty { return isUnderPicture && body.notes > 0 && (body.role >= 0 || body.file) && count <= 4 }
    guard body.items.count <= 6, body.items.allSatisfy({ $0.before != 0x2E }) else { return false }
    // A single capital word that is no name next to an agency is the end of a caption.
    guard !body.items.contains(where: { $0.from > 0 && tokens[$0.from - 1].isSign(0x2E) }) else { return false }
    let known = body.knownAgencies
    let groups = body.items.compactMap { $0.group }
    let hasSlash = body.items.contains { $0.before == 0x2F }
    // "John Paul Getty", "Adobe Stock Photos and Templates": a family name that is an agency's too, words beside a brand.
    if !isUnderPicture, !hasSlash, body.people > 0, known > 0 {
      if body.items.contains(where: {
        $0.kind == .agency && $0.before == 0 && $0.from > 0 && tokens[$0.from].words == 1 && tokens[$0.from].shape == .title
      }) {
        return false
      }
      if body.items.allSatisfy({ $0.kind != .person || $0.words == 1 && !$0.hasFirstName }), body.items[0].kind != .person {
        return false
      }
    }
    // "JANE ROE/STAFF"
    if body.items.count == 1, body.people == 1, body.items[0].hasFirstName, body.items[0].words >= 2, body.notes == 1,
      body.role >= 0, lexicon.roles[Int(body.role)] == "staff", (0..<count).contains(where: { tokens[$0].isSign(0x2F) })
    {
      return true
    }
    if body.people == 0, body.items.allSatisfy({ $0.kind == .agency || $0.kind == .publisher }) {
      if isUnderPicture { return true }
      // "U.S. Army photo"
      if body.items.count == 1, groups == [.institution], body.notes == 1, body.role < 0, !body.file, body.glued == 0,
        tokens[body.items[0].from].words > 1, saysPicture(count - 1)
      {
        return true
      }
      // "STR/AFP", "Uncredited via AP"
      let isJoined = body.items.allSatisfy { $0.before == 0x2F || $0.before == 0x76 }
      if body.notes > 0, body.role < 0, !body.file, !isJoined { return false }
      if body.glued > 0, !hasSlash { return false }
      // "NASA/JPL-Caltech", "NASA, ESA, STScI"; "YouTube screenshot"; "U.S. Army photo"
      if groups.allSatisfy({ $0 == .institution }) {
        return body.items.count > 1 && (hasSlash || body.items.count >= 3)
      }
      if body.items.count == 1, groups == [.social], body.role >= 0, body.notes == 1 { return true }
      // Menus name Facebook, Microsoft and newspapers too.
      guard groups.contains(where: { $0 == .wire || $0 == .pictures || $0 == .platform }) else { return false }
      // "AA", "PA": a bare abbreviation may be anything.
      if body.items.count == 1, !inBrackets, !tokens[body.items[0].from].marks.isDisjoint(with: [.common, .place]),
        tokens[body.items[0].from].words == 1
      {
        return false
      }
      guard groups.allSatisfy({ $0 != .social }) || hasSlash else { return false }
      return body.items.dropFirst().allSatisfy {
        $0.before == 0x2F || $0.before == 0x76 || $0.before == 0x28 || $0.before == 0x2C && $0.kind == .agency
      }
    }
    if known > 0 || body.known > 0 {
      guard body.people > 0 || isUnderPicture || hasSlash && known > 0 else { return false }
      for item in body.items.dropFirst() {
        switch item.before {
        case 0x2F, 0x76, 0x28, 0x23, 0x26, 0x3A: continue
        case 0x3B where hasSlash && known >= 2 && body.people >= 2: continue
        case 0x2C, 0x7C, 0x2D, 0x2A, 0:
          if isUnderPicture { continue }
          if groups.allSatisfy({ $0 == .institution }), hasSlash || groups.count > 1 { continue }
          let sure =
            body.items.contains { $0.kind == .person && $0.hasFirstName }
            && groups.contains { $0 == .wire || $0 == .pictures || $0 == .platform }
          if !sure { return false }
        default: return false
        }
      }
      if !isUnderPicture, known == 0 {
        let inParens = body.items.contains { $0.before == 0x28 }
        return body.items.contains {
          $0.kind == .person && ($0.hasFirstName && (hasSlash || inParens) || hasSlash && $0.words >= 2)
        }
      }
      if !isUnderPicture, !hasSlash, !body.items.contains(where: { $0.kind == .person && $0.hasFirstName }),
        !groups.contains(.pictures)
      {
        // "A. B. Roe via Flickr (CC BY 2.0)"
        return inBrackets || body.people > 0 && body.license != nil && body.items.contains { $0.group == .platform }
      }
      if !isUnderPicture, groups.allSatisfy({ $0 == .company || $0 == .social || $0 == .publisher }) {
        return hasSlash && body.items.contains { $0.kind == .person && $0.hasFirstName }
      }
      return true
    }
    // Unknown outlet: "NAME/OUTLET".
    let persons = body.items.filter { $0.kind == .person }
    guard let person = persons.first, persons.count <= 2, body.items.count <= 3 else { return false }
    if isUnderPicture {
      // A name alone may as well be whom the picture shows; with "archive" or "handout" it is not.
      if body.items.count == 1 { return person.words >= 2 && person.words <= 4 && (body.file || body.role >= 0) }
      return body.items.dropFirst().allSatisfy {
        switch $0.before {
        case 0x2F, 0x7C, 0x28, 0x76: return true
        case 0x2C: return $0.kind == .outlet
        case 0x26: return hasSlash
        default: return false
        }
      }
        && body.items.contains { $0.kind != .person }
    }
    return hasSlash && body.items.count == 2 && persons.count == 1 && person.hasFirstName
      && (body.items[1].kind == .outlet || body.items[1].kind == .organisation && body.items[1].words <= 3)
  }
}
