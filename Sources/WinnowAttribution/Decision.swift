/// What a line is: tries its readings from the surest to the least sure, and believes none without grounds.
extension LineReader {
  mutating func decide() -> Attribution {
    switch context {
    case .byline: return decideByline()
    case .credit: return decideCredit()
    case .line, .afterImage, .caption: return decideLine()
    }
  }

  private var isUnderPicture: Bool { context != .line }

  /// The first token that is no mark of a list or quotation.
  private var firstWord: Int {
    var index = 0
    while index < count, tokens[index].kind == .sign, tokens[index].sign != 0x2F { index += 1 }
    return index
  }

  // MARK: Contexts

  private mutating func decideByline() -> Attribution {
    var start = firstWord
    var role: Int16 = -1
    if start < count, tokens[start].bylineCue >= 0, start + 1 < count,
      tokens[start].marks.isDisjoint(with: [.firstName]) || isSign(start + 1, 0x3A),
      tokens[start].shape == .lower || tokens[start].words > 1 || tokens[start].isUncased || tokens[start + 1].isCapital
        || isSign(start + 1, 0x3A)
    {
      role = lexicon.cues[Int(tokens[start].bylineCue)].role
      tokens[start].reading = .cue
      start += 1
      while start < count, tokens[start].isSign(0x3A) || tokens[start].isSign(0x2F) || tokens[start].isSign(0x2D) { start += 1 }
    }
    let body = parseBody(start, count, .byline)
    guard !body.items.isEmpty, !body.isBroken, body.people > 0 || body.known > 0 else { return .none }
    guard body.unknown <= (body.people > 0 ? 2 : 0) else { return .none }
    return attribution(.byline, body, start: 0, cueRole: role, confidence: body.people > 0 ? 0.9 : 0.6)
  }

  private mutating func decideCredit() -> Attribution {
    for index in 0..<count {
      if let (start, role, sourceish) = creditCue(at: index, known: true), !sourceish || index == firstWord {
        if index > firstWord, !parseBody(0, index, .credit).items.isEmpty { break }
        let body = parseBody(start, count, .credit)
        if !body.isEmpty { return attribution(.credit, body, start: index, cueRole: role, confidence: 0.95) }
      }
    }
    if firstWord < count, let byline = leadingByline() { return byline }
    let body = parseBody(0, count, .credit)
    guard !body.isEmpty, !body.isBroken, body.unknown <= 2 || body.known > 0 else { return .none }
    return attribution(.credit, body, start: 0, cueRole: -1, confidence: body.unknown == 0 ? 0.9 : 0.6)
  }

  private mutating func decideLine() -> Attribution {
    let first = firstWord
    guard first < count else { return .none }
    // A line that names its origin and nothing else: "this post was originally published on this site".
    if tokens[first].marks.contains(.origin), tokens[first].sourceCue < 0, tokens[first].words > 2 { return .none }
    if isWhole {
      if let result = leadingByline() { return result }
      if let result = leadingSource(first) { return result }
    }
    if let result = cuedCredit() { return result }
    if isWhole {
      if let result = strongSource() { return result }
      if let result = titledByline(first) { return result }
      if let result = bareCredit() { return result }
    }
    if let result = tailCredit() { return result }
    return .none
  }

  // MARK: Bylines

  private mutating func leadingByline() -> Attribution? {
    var first = firstWord
    while first < count, tokens[first].isSign(0x2F) { first += 1 }
    guard first < count, tokens[first].bylineCue >= 0 else { return nil }
    let token = tokens[first]
    let cue = lexicon.cues[Int(token.bylineCue)]
    var start = first + 1
    var colon = false
    while start < count, tokens[start].kind == .sign, start < first + 3 {
      let sign = tokens[start].sign
      guard
        sign == 0x3A || sign == 0x3D || sign == 0x2F || sign == 0x7C && start == first + 1 || sign == 0x2D && start == first + 1
          || sign == 0x2A
      else { break }
      colon = true
      start += 1
    }
    guard start < count else { return nil }
    let isEast = token.isUncased
    if cue.strength == .colon, !colon {
      // "記者 王小明": a title before a name in a script without capitals needs no colon.
      guard isEast, token.marks.contains(.title) || token.marks.contains(.gluedTitle), tokens[start].isUncased else { return nil }
    }
    if !colon, token.shape == .upper, token.letters <= 3, tokens[start].shape != .upper { return nil }
    let body = parseBody(start, count, .byline)
    guard !body.isBroken, body.end >= count, body.unknown == 0 || body.hasTail && body.unknown <= 1 && body.people > 0 else {
      return nil
    }
    guard !body.items.isEmpty, body.items.count <= 8 else { return nil }
    let people = body.items.filter { $0.kind == .person }
    // "Text: AFP" names no author but says whose text it is; "By Reuters" too.
    if people.isEmpty {
      guard body.known > 0 || body.isStaff || cue.role >= 0, body.items.count <= 3 else { return nil }
    }
    if context == .line || context == .caption || context == .afterImage {
      guard colon || body.isStaff || people.isEmpty || people.contains(where: { $0.hasFirstName || $0.words >= 2 }) else {
        return nil
      }
      guard body.items.allSatisfy({ $0.kind != .organisation || colon || body.people > 0 }) else { return nil }
    }
    tokens[first].reading = .cue
    return attribution(
      .byline, body, start: 0, cueRole: cue.role, confidence: colon || people.contains { $0.hasFirstName } ? 0.95 : 0.7)
  }

  /// "배윤경 기자", "王小明 記者", "Jane Doe, Staff Writer": a name and what it is called, no cue before.
  private mutating func titledByline(_ first: Int) -> Attribution? {
    guard count - first <= 16 else { return nil }
    var hasTitle = false
    for index in first..<count where !tokens[index].marks.isDisjoint(with: [.title, .gluedTitle]) && tokens[index].kind == .word {
      hasTitle = true
      break
    }
    guard hasTitle else { return nil }
    let body = parseBody(first, count, .byline)
    guard body.end >= count, body.unknown == 0, !body.isBroken, body.people >= 1, body.items.count <= 6 else { return nil }
    guard let words = body.roleWords, body.items[0].kind == .person, words.lowerBound >= body.items[0].to else { return nil }
    let title = tokens[words.upperBound - 1]
    let isGlued = (words.lowerBound..<words.upperBound).contains { tokens[$0].marks.contains(.gluedTitle) }
    guard
      isGlued
        || body.items[0].hasFirstName && (words.count > 1 || tokens[words.lowerBound].words > 1) && title.marks.contains(.title)
    else { return nil }
    // "김혜진 기자" under a picture is who took it; 撮影 always is.
    let isPhoto = isUnderPicture || (words.lowerBound..<words.upperBound).contains { tokens[$0].creditCue >= 0 }
    if isPhoto { return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.8) }
    return attribution(.byline, body, start: 0, cueRole: -1, confidence: 0.8)
  }

  // MARK: Sources

  private mutating func leadingSource(_ first: Int) -> Attribution? {
    var first = first
    while first < count, tokens[first].kind == .open, tokens[first].sign != 0x4C { first += 1 }
    guard first < count, tokens[first].sourceCue >= 0 else { return nil }
    let cue = lexicon.cues[Int(tokens[first].sourceCue)]
    var start = first + 1
    var colon = false
    while start < count,
      tokens[start].isSign(0x3A) || tokens[start].isSign(0x3D) || tokens[start].isSign(0x2F) && tokens[first].isUncased
        || tokens[start].isSign(0x2D) && start == first + 1
    {
      colon = true
      start += 1
    }
    guard start < count, colon || cue.strength == .strong || tokens[first].words > 1 && tokens[start].organisation >= 0 else {
      return nil
    }
    let body = parseBody(start, count, .source)
    if body.items.isEmpty, body.address == start, !isUnderPicture { return source(at: body) }
    guard !body.isBroken, rest(body.end) == 0, body.unknown == 0, !body.items.isEmpty, body.items.count <= 5 else { return nil }
    tokens[first].reading = .cue
    if isUnderPicture, cue.strength == .colon { return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.8) }
    return attribution(.source, body, start: 0, cueRole: -1, confidence: 0.9)
  }

  /// A source that is a bare web address: its host is the name.
  private func source(at body: Body) -> Attribution {
    let token = tokens[body.address]
    let address = text(Int(token.start)..<Int(token.end))
    var result = attribution(.source, body, start: 0, cueRole: -1, confidence: 0.85)
    var host = address.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    result.publisher = Attribution.Organisation(name: String(host), url: address)
    return result
  }

  /// "This story was originally published by X", "The post T appeared first on X".
  private mutating func strongSource() -> Attribution? {
    for index in 0..<count where tokens[index].sourceCue >= 0 && tokens[index].words > 1 {
      guard lexicon.cues[Int(tokens[index].sourceCue)].strength == .strong else { continue }
      let body = parseBody(index + 1, count, .source)
      if body.items.isEmpty, body.address == index + 1 || body.address == index + 2 { return source(at: body) }
      guard !body.items.isEmpty, body.items.count <= 3, body.unknown <= 4 else { continue }
      guard body.items[0].from <= index + 3, index < 40, isOrigin(body.items[0], cue: index, end: body.end) else { continue }
      tokens[index].reading = .cue
      var only = body
      only.items = [body.items[0]]
      return attribution(.source, only, start: 0, cueRole: -1, confidence: 0.85)
    }
    return nil
  }

  /// "first appeared in West Michigan" is no source: an unknown name must end the line, and stand behind "on" or "by".
  private func isOrigin(_ item: Body.Item, cue: Int, end: Int) -> Bool {
    let token = tokens[item.from]
    if item.organisation >= 0 || item.kind == .outlet || token.link > 0 || token.hasDot && token.letters > 4 { return true }
    let last = Int(tokens[cue].end)
    let isIn = bytes[last - 1] == 0x6E && bytes[last - 2] == 0x69
    return !isIn && item.kind != .person && rest(end) == 0 && tokens[cue].words >= 3
  }

  // MARK: Credits

  /// Where the body behind a credit cue starts; nil if the word at `index` is none here. With `known`, a colon is not asked for.
  private func creditCue(at index: Int, known: Bool) -> (start: Int, role: Int16, isSource: Bool)? {
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
        marked || direct || known && !isSource || dash
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

  /// Words behind `index`, not counting signs.
  private func rest(_ index: Int) -> Int {
    guard index < count else { return 0 }
    return (index..<count).reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .number ? 1 : 0) }
  }

  private mutating func cuedCredit() -> Attribution? {
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
        let from = inBrackets ? index - 1 : index
        return attribution(.credit, body, start: from, cueRole: role, confidence: body.known > 0 ? 0.97 : 0.85)
      }
      for at in start..<count { tokens[at].reading = .unread }
    }
    return nil
  }

  private func isAccepted(_ body: Body, cue index: Int, start: Int, isFirst: Bool, isSource: Bool) -> Bool {
    let token = tokens[index]
    let strength = lexicon.cues[Int(token.creditCue >= 0 ? token.creditCue : token.sourceCue)].strength
    let isMark = strength == .mark
    guard !body.isBroken, body.items.count <= 8 else { return false }
    let trailing = rest(body.end)
    // A cue with nothing but a note behind it: "Image: Supplied", "Featured image via video screen capture".
    if body.items.isEmpty {
      let says = body.notes > 0 || body.license != nil || body.role >= 0
      guard says, trailing <= 1,
        body.unknown <= (body.role >= 0 && strength == .strong || isUnderPicture ? 3 : body.role >= 0 && body.notes > 0 ? 2 : 0)
      else { return false }
      if isMark { return body.license != nil || body.notes > 0 && isUnderPicture }
      return body.notes > 0 || body.license != nil || isUnderPicture
    }
    // The publisher's own copyright line.
    if isMark {
      if body.hasLegalForm, body.knownAgencies == 0 { return false }
      if body.people == 0, body.knownAgencies == 0 {
        if body.year != nil { return false }
        if context == .line, isFirst { return false }
        if body.unknown > 0 { return false }
      }
      if body.year != nil, body.people > 0, body.known == 0, context == .line, isFirst,
        !body.items.contains(where: { $0.hasFirstName && $0.kind == .person })
      {
        return false
      }
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

  private func isPlural(_ token: Token) -> Bool {
    let last = bytes[Int(token.end) - 1]
    return token.words == 1 && (last == 0x73 || last == 0x53) && token.sourceCue < 0
      && text(Int(token.start)..<Int(token.end)).lowercased() != "credits"
  }

  /// A line that is nothing but names: "NAME/AGENCY", "Getty Images", "(NAME / AP)".
  private mutating func bareCredit() -> Attribution? {
    guard count <= 40 else { return nil }
    var hasKnown = isUnderPicture
    var index = 0
    while index < count, !hasKnown {
      hasKnown = tokens[index].organisation >= 0
      index += 1
    }
    if context == .line, tokens[0].isSign(0x2F) { return nil }
    guard hasKnown || (0..<count).contains(where: { tokens[$0].isSign(0x2F) }) else { return nil }
    let inBrackets = tokens[0].kind == .open && tokens[0].sign != 0x4C && tokens[count - 1].kind == .close
    let body = parseBody(0, count, .credit)
    guard rest(body.end) == 0, body.unknown == 0, !body.isBroken, isBelievableBare(body, inBrackets: inBrackets) else {
      for at in 0..<count { tokens[at].reading = .unread }
      return nil
    }
    let start = body.items.first.map { $0.from } ?? 0
    let caption = start > 0 && tokens[start - 1].reading == .caption
    let wires = !body.items.isEmpty && body.people == 0 && body.items.allSatisfy { $0.group == .wire }
    if wires, context == .line, inBrackets || isLowerCaseWire(body) || tokens[0].isSign(0x2D) {
      return attribution(.source, body, start: 0, cueRole: -1, confidence: 0.7)
    }
    return attribution(
      .credit, body, start: caption ? start : 0, cueRole: -1, confidence: body.people > 0 && body.known > 0 ? 0.9 : 0.7)
  }

  /// "sid/dpa" in small letters marks a text.
  private func isLowerCaseWire(_ body: Body) -> Bool {
    body.items.allSatisfy { tokens[$0.from].shape == .lower }
  }

  private func isBelievableBare(_ body: Body, inBrackets: Bool) -> Bool {
    if body.items.isEmpty { return isUnderPicture && body.notes > 0 && (body.role >= 0 || body.file) && count <= 4 }
    guard body.items.count <= 6, body.items.allSatisfy({ $0.before != 0x2E }) else { return false }
    // A single capital word that is no name next to an agency is the end of a caption.
    guard !body.items.contains(where: { $0.from > 0 && tokens[$0.from - 1].isSign(0x2E) }) else { return false }
    let known = body.knownAgencies
    let groups = body.items.compactMap { $0.group }
    let hasSlash = body.items.contains { $0.before == 0x2F }
    if body.people == 0, body.items.allSatisfy({ $0.kind == .agency || $0.kind == .publisher }) {
      if isUnderPicture { return true }
      if body.notes > 0, body.role < 0, !body.file { return false }
      if body.glued > 0, !hasSlash { return false }
      // Menus name Facebook, Microsoft and newspapers too.
      guard groups.contains(where: { $0 == .wire || $0 == .pictures || $0 == .platform }) else { return false }
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
        case 0x2C, 0x7C, 0x2D, 0x2A, 0:
          if isUnderPicture { continue }
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
        return inBrackets
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

  /// A caption that ends in its credit without any cue: "… Monday. | NAME/OUTLET", "… (NAME / AP)", "… /연합뉴스".
  private mutating func tailCredit() -> Attribution? {
    guard count >= 3 else { return nil }
    var last = count - 1
    while last > 0, tokens[last].isSign(0x2E) || tokens[last].isSign(0x22) { last -= 1 }
    if tokens[last].kind == .close, tokens[last].sign == 0x29 || tokens[last].sign == 0x5D {
      var open = last - 1
      var depth = 1
      while open >= 0 {
        if tokens[open].kind == .close, tokens[open].sign != 0x4C { depth += 1 }
        if tokens[open].kind == .open, tokens[open].sign != 0x4C {
          depth -= 1
          if depth == 0 { break }
        }
        open -= 1
      }
      guard open > 0, last - open <= 30, last > open + 1 else { return nil }
      return tail(from: open + 1, to: last, start: open, sign: 0x28)
    }
    // The last break that may part a caption from its credit.
    var index = last
    var tried = 0
    while index > 0, last - index <= 24, tried < 4 {
      let token = tokens[index]
      if token.kind == .sign {
        let isDash = token.sign == 0x2D && token.spaced
        if token.sign == 0x7C || isDash || token.sign == 0x2E || token.sign == 0x3B || token.sign == 0x2A {
          tried += 1
          if index < last, let result = tail(from: index + 1, to: last + 1, start: index + 1, sign: token.sign) { return result }
        } else if token.sign == 0x2F, token.spaced || index < last && tokens[index + 1].isUncased {
          let isLone = index + 1 == last
          if isLone, tokens[last].organisation >= 0, let result = tail(from: index + 1, to: last + 1, start: index, sign: 0x2F) {
            return result
          }
        }
      }
      index -= 1
    }
    return nil
  }

  private mutating func tail(from: Int, to: Int, start: Int, sign: UInt8) -> Attribution? {
    let known = (from..<to).contains { tokens[$0].organisation >= 0 }
    guard known || isUnderPicture else { return nil }
    let body = parseBody(from, to, .credit)
    let believed = body.unknown == 0 && !body.isBroken && body.end >= to && isBelievableTail(body, sign)
    guard believed else {
      for at in from..<to { tokens[at].reading = .unread }
      return nil
    }
    for at in 0..<start { tokens[at].reading = .caption }
    let wires = body.people == 0 && !body.items.isEmpty && body.items.allSatisfy { $0.group == .wire && !saysPhoto($0.from) }
    if wires, context == .line { return isWhole ? attribution(.source, body, start: start, cueRole: -1, confidence: 0.5) : nil }
    return attribution(.credit, body, start: start, cueRole: -1, confidence: body.knownAgencies > 0 ? 0.85 : 0.6)
  }

  /// "AP Photo", "AFP PHOTO", "ANTARA FOTO": the agency's name says that it is a picture.
  private func saysPhoto(_ index: Int) -> Bool {
    guard tokens[index].words > 1 else { return false }
    let name = text(Int(tokens[index].start)..<Int(tokens[index].end)).lowercased()
    return name.hasSuffix("photo") || name.hasSuffix("photos") || name.hasSuffix("foto") || name.hasSuffix("images")
      || name.hasSuffix("image")
  }

  private func isBelievableTail(_ body: Body, _ sign: UInt8) -> Bool {
    guard !body.items.isEmpty, body.items.count <= 6 else {
      return isUnderPicture && sign == 0x28 && body.notes > 0 && (body.role >= 0 || body.file) && body.items.isEmpty
    }
    let hasSlash = body.items.contains { $0.before == 0x2F || $0.before == 0x76 }
    let groups = body.items.compactMap { $0.group }
    if body.people == 0, body.items.allSatisfy({ $0.kind == .agency || $0.kind == .publisher }) {
      if isUnderPicture { return sign != 0x2E && sign != 0x2A || hasSlash || body.knownAgencies > 0 }
      guard groups.allSatisfy({ $0 == .wire || $0 == .pictures || $0 == .platform || $0 == .publisher }), body.knownAgencies > 0
      else { return false }
      if body.year != nil { return false }
      if groups.allSatisfy({ $0 == .wire }) { return sign == 0x28 && count <= 60 || sign == 0x2F }
      if sign == 0x28, !hasSlash, body.items.allSatisfy({ tokens[$0.from].letters <= 3 && tokens[$0.from].words == 1 }) {
        return false
      }
      return sign == 0x28 && groups.contains(.pictures) || hasSlash || sign == 0x2F
    }
    guard body.people > 0 || isUnderPicture && hasSlash else { return false }
    if body.knownAgencies > 0 {
      let strong = groups.contains { $0 == .wire || $0 == .pictures || $0 == .platform }
      if isUnderPicture { return hasSlash || strong || sign == 0x28 || sign == 0x7C }
      return strong
        && (hasSlash
          || sign == 0x28 && body.items.count <= 3 && body.items.dropFirst().allSatisfy { $0.before != 0x2C && $0.before != 0x26 })
    }
    guard isUnderPicture || sign == 0x7C && body.known > 0 && body.people == 1 && body.items.count == 2 else { return false }
    guard body.items.count >= 2, hasSlash, body.items.count <= 3 else { return false }
    return sign == 0x7C || sign == 0x28 || sign == 0x2E || sign == 0x2D
  }
}
