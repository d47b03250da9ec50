/// What a line is: tries its readings from the surest to the least sure, and believes none without grounds.
extension LineReader {
  mutating func decide() -> Attribution {
    switch context {
    case .byline: return decideByline()
    case .credit: return decideCredit()
    case .line, .afterImage, .caption: return decideLine()
    }
  }

  var isUnderPicture: Bool { context != .line }

  /// The first token that is no mark of a list or quotation.
  var firstWord: Int {
    var index = 0
    while index < count, tokens[index].kind == .sign, tokens[index].sign != 0x2F { index += 1 }
    return index
  }

  // MARK: Contexts

  mutating func decideByline() -> Attribution {
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
    let isSure = body.items.contains { $0.kind == .person && $0.hasFirstName }
    return attribution(.byline, body, start: 0, cueRole: role, confidence: isSure ? 0.95 : body.people > 0 ? 0.75 : 0.6)
  }

  mutating func decideCredit() -> Attribution {
    if let result = closingCue() { return result }
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

  mutating func decideLine() -> Attribution {
    let first = firstWord
    guard first < count else { return .none }
    // A line that names its origin and nothing else: "this post was originally published on this site".
    if tokens[first].marks.contains(.origin), tokens[first].sourceCue < 0, tokens[first].words > 2 { return .none }
    if isWhole {
      if let result = reportLine() { return result }
      if let result = leadingByline() { return result }
      if let result = leadingSource(first) { return result }
    }
    if let result = closingCue() ?? cuedCredit() { return result }
    if let result = reportTail() { return result }
    if isWhole {
      if let result = strongSource() { return result }
      if let result = titledByline(first) { return result }
      if let result = sharedByline(first) { return result }
      if let result = bareCredit() { return result }
    }
    if let result = tailCredit() { return result }
    return .none
  }

  // MARK: Bylines

  mutating func leadingByline() -> Attribution? {
    var first = firstWord
    while first < count, tokens[first].isSign(0x2F) { first += 1 }
    // （記者王美玲／台北報導）
    var isBracketed = false
    if first + 1 < count, tokens[first].kind == .open, tokens[first].sign != 0x4C,
      tokens[first + 1].isUncased || tokens[first + 1].bylineCue >= 0 && tokens[first + 1].words > 1
    {
      first += 1
      isBracketed = tokens[count - 1].kind == .close
    }
    guard first < count, tokens[first].bylineCue >= 0, !announcesPhotographer(first) else { return nil }
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
      // 取材・文／山田太郎
      if sign == 0x2A, start + 1 < count, token.isUncased, tokens[start].isUncased, tokens[start].letters <= 2,
        tokens[start].bylineCue >= 0 || tokens[start].creditCue >= 0, tokens[start + 1].kind == .sign
      {
        start += 1
      }
    }
    // "By Main Ingredient:" opens a list.
    guard start < count, !tokens[count - 1].isSign(0x3A) else { return nil }
    let isEast = token.isUncased
    // "Tekst Jana Roe": a full name and nothing else needs no colon.
    let isLone = !isEast && (token.shape == .title || bytes[Int(token.end) - 1] == 0x2E) && isLoneName(start)
    if cue.strength == .colon, !colon, !isLone {
      // "記者 王小明": a title before a name in a script without capitals needs no colon.
      guard isEast, token.marks.contains(.title) || token.marks.contains(.gluedTitle) || token.letters > 2, tokens[start].isUncased,
        token.shape == .han || tokens[start].marks.contains(.firstName) || opensLabelledName(first, start)
      else { return nil }
    }
    if !colon, token.shape == .upper, token.letters <= 3, tokens[start].shape != .upper { return nil }
    // Της Νέας Υόρκης, Του Αγίου Νικολάου: in Greek the cue is the article, before names and others.
    if !colon, token.letters == 3, bytes[Int(token.start)] & 0xFE == 0xCE, !tokens[start].marks.isDisjoint(with: [.common, .place])
    {
      return nil
    }
    let body = parseBody(start, count, .byline)
    guard !body.isBroken, body.end >= count || body.opensReport || isBracketed && body.end == count - 1,
      body.unknown == 0 || body.hasTail && body.unknown <= 1 && body.people > 0
    else {
      return nil
    }
    // "Por Redacción", "By Staff Writer": whose names do not matter.
    let namesStaff = (start..<count).contains { tokens[$0].marks.contains(.staff) }
    // 记者/编辑 are two labels.
    let isStaff = body.isStaff || body.roleWords != nil && !isEast || namesStaff
    if body.items.isEmpty, isStaff, count - first <= 6 {
      tokens[first].reading = .cue
      return attribution(.byline, body, start: 0, cueRole: cue.role, confidence: 0.8)
    }
    guard !body.items.isEmpty, body.items.count <= 8, !isLabel(body), !saysTwice(start) else { return nil }
    let people = body.items.filter { $0.kind == .person }
    // "Text: AFP" names no author but says whose text it is; "By Reuters" too.
    if people.isEmpty {
      guard body.known > 0 || body.isStaff || cue.role >= 0, body.items.count <= 3 else { return nil }
    }
    if context == .line || context == .caption || context == .afterImage {
      guard
        colon || body.isStaff || people.isEmpty
          || people.contains(where: { $0.hasFirstName || $0.words >= 2 || isEast && tokens[$0.from].isUncased })
      else {
        return nil
      }
      guard body.items.allSatisfy({ $0.kind != .organisation || colon || body.people > 0 }) else { return nil }
    }
    tokens[first].reading = .cue
    if body.isPhoto { return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.9) }
    return attribution(
      .byline, body, start: 0, cueRole: cue.role, confidence: colon || people.contains { $0.hasFirstName } ? 0.95 : 0.7)
  }

  /// `기자명 김민수 기자`, `기자 김민수`: a Korean label with one full name behind it and no more.
  private func opensLabelledName(_ first: Int, _ start: Int) -> Bool {
    let name = tokens[start]
    guard tokens[first].shape == .hangul, name.shape == .hangul, name.letters == 3, name.marks.isDisjoint(with: [.common, .place]),
      name.organisation < 0, classify(start, start + 1, .byline) == .person
    else { return false }
    return start + 1 == count || start + 2 == count && tokens[start + 1].marks.contains(.title)
  }

  /// Whether a body is only a further label: 取材・文, 写真／動画.
  func isLabel(_ body: Body) -> Bool {
    guard body.items.count == 1, body.items[0].to - body.items[0].from == 1, body.items[0].organisation < 0 else { return false }
    let token = tokens[body.items[0].from]
    return token.isUncased && (token.creditCue >= 0 || token.bylineCue >= 0)
  }

  /// "Von Haus zu Haus": what begins and ends with one word is no name.
  private func saysTwice(_ start: Int) -> Bool {
    count - start >= 3 && tokens[start].isWord && tokens[start].hash == tokens[count - 1].hash
  }

  /// "배윤경 기자", "王小明 記者", "Jane Doe, Staff Writer": a name and what it is called, no cue before.
  mutating func titledByline(_ first: Int) -> Attribution? {
    guard count - first <= 16, !seen.isDisjoint(with: [.title, .gluedTitle]) else { return nil }
    var hasTitle = false
    for index in first..<count where !tokens[index].marks.isDisjoint(with: [.title, .gluedTitle]) && tokens[index].kind == .word {
      hasTitle = true
      break
    }
    guard hasTitle else { return nil }
    let body = parseBody(first, count, .byline)
    guard body.end >= count, body.unknown == 0, !body.isBroken, body.people >= 1, body.items.count <= 6 else { return nil }
    guard let words = body.roleWords, body.items[0].kind == .person, words.lowerBound >= body.items[0].to else { return nil }
    // 한 기자, 本报 记者: one syllable is no full name, and a paper's word for itself is none at all.
    let name = tokens[body.items[0].from]
    if name.marks.contains(.own) || name.shape == .hangul && name.letters == 1 && body.items[0].words == 1 { return nil }
    let title = tokens[words.upperBound - 1]
    let isGlued = (words.lowerBound..<words.upperBound).contains { tokens[$0].marks.contains(.gluedTitle) }
    guard
      isGlued
        || body.items[0].hasFirstName && (words.count > 1 || tokens[words.lowerBound].words > 1) && title.marks.contains(.title)
          && !(title.words > 1 && title.marks.contains(.common))
    else { return nil }
    // "김혜진 기자" under a picture is who took it; 撮影 always is.
    let says = text(Int(title.start)..<Int(title.end)).lowercased()
    let isPhoto =
      isUnderPicture || says.contains("photographer") || tokens[first].creditCue >= 0
      || (words.lowerBound..<words.upperBound).contains { tokens[$0].creditCue >= 0 }
    if isPhoto {
      let cue = tokens[first].creditCue
      return attribution(.credit, body, start: 0, cueRole: cue >= 0 ? lexicon.cues[Int(cue)].role : -1, confidence: 0.8)
    }
    return attribution(.byline, body, start: 0, cueRole: -1, confidence: 0.8)
  }

  /// "Le Monde avec AFP": a paper and the agencies that it used.
  mutating func sharedByline(_ first: Int) -> Attribution? {
    guard context == .line, (3...8).contains(count - first), tokens[first].organisation >= 0, tokens[first + 1].isWord,
      Self.helpers.contains(text(Int(tokens[first + 1].start)..<Int(tokens[first + 1].end)))
    else { return nil }
    let body = parseBody(first, count, .byline)
    guard body.unknown == 0, !body.isBroken, body.end >= count, (2...4).contains(body.items.count),
      body.items[0].group == .publisher,
      body.items.dropFirst().allSatisfy({ $0.group == .wire })
    else { return nil }
    return attribution(.byline, body, start: 0, cueRole: -1, confidence: 0.8)
  }

  private static let helpers: Set<String> = ["avec", "mit", "con", "com", "met", "with"]

  // MARK: Sources

  mutating func leadingSource(_ first: Int) -> Attribution? {
    var first = first
    while first < count, tokens[first].kind == .open, tokens[first].sign != 0x4C { first += 1 }
    guard first < count, tokens[first].sourceCue >= 0 else { return nil }
    let cue = lexicon.cues[Int(tokens[first].sourceCue)]
    var start = first + 1
    var colon = false
    while start < count,
      tokens[start].isSign(0x3A) || tokens[start].isSign(0x3D)
        || (tokens[start].isSign(0x2F) || tokens[start].isSign(0x7C)) && tokens[first].isUncased
        || tokens[start].isSign(0x2D) && start == first + 1
    {
      colon = true
      start += 1
    }
    // "Theo Reuters": a cue that is a given name too needs a known name behind it.
    let isBare = cue.strength == .start && tokens[start < count ? start : first].organisation >= 0
    guard start < count, colon || cue.strength == .strong || isBare || tokens[first].words > 1 && tokens[start].organisation >= 0
    else {
      return nil
    }
    let body = parseBody(start, count, .source)
    if body.items.isEmpty, body.address == start, !isUnderPicture { return source(at: body) }
    guard !body.isBroken, rest(body.end) == 0, body.unknown == 0, !body.items.isEmpty, body.items.count <= 5 else { return nil }
    if cue.strength == .start, body.known < body.items.count { return nil }
    tokens[first].reading = .cue
    if isUnderPicture, cue.strength == .colon { return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.8) }
    return attribution(.source, body, start: 0, cueRole: -1, confidence: 0.9)
  }

  /// A source that is a bare web address: its host is the name.
  func source(at body: Body) -> Attribution {
    let token = tokens[body.address]
    let address = text(Int(token.start)..<Int(token.end))
    var result = attribution(.source, body, start: 0, cueRole: -1, confidence: 0.85)
    var host = address.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    result.publisher = Attribution.Organisation(name: String(host), url: address)
    return result
  }

  /// "This story was originally published by X", "The post T appeared first on X".
  mutating func strongSource() -> Attribution? {
    guard hasSourceCue else { return nil }
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
  func isOrigin(_ item: Body.Item, cue: Int, end: Int) -> Bool {
    let token = tokens[item.from]
    if item.organisation >= 0 || item.kind == .outlet || token.link > 0 || token.hasDot && token.letters > 4 { return true }
    let last = Int(tokens[cue].end)
    let isIn = bytes[last - 1] == 0x6E && bytes[last - 2] == 0x69
    // "L'articolo … proviene da X."
    if tokens[cue].words == 2, cue > 1, item.kind != .person, rest(end) == 0, tokens[firstWord].shape == .title {
      let opening = text(Int(tokens[firstWord].start)..<Int(tokens[firstWord].end)).lowercased()
      if opening == "l'articolo" || opening == "l’articolo" { return true }
    }
    return !isIn && item.kind != .person && rest(end) == 0 && tokens[cue].words >= 3
  }
}
