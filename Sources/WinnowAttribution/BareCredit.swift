/// Lines that are nothing but a credit, without a word that announces it.
extension LineReader {
  /// A line that is nothing but names: "NAME/AGENCY", "Getty Images", "(NAME / AP)".
  mutating func bareCredit() -> Attribution? {
    guard count <= 40 else { return nil }
    // Without a known name or a slash there are a work's title, a name and its licence, and a note.
    if !isUnderPicture, !hasOrganisation, !hasStroke, count > Self.longestNote, !tokens[0].isSign(0x22),
      !tokens[0].marks.contains(.firstName)
    {
      return nil
    }
    let hasKnown = isUnderPicture || hasOrganisation
    if context == .line, tokens[0].isSign(0x2F) {
      // "/연합뉴스"
      if count == 2, group(1) == .wire, tokens[1].shape == .hangul {
        return attribution(.credit, parseBody(1, count, .credit), start: 0, cueRole: -1, confidence: 0.7)
      }
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
    if tokens[0].isSign(0x22), let result = titledWork() { return result }
    if context == .line, !hasKnown, let result = licensedCredit() { return result }
    guard hasKnown || (0..<count).contains(where: { tokens[$0].isSign(0x2F) }) else {
      return context == .line ? notedCredit() : nil
    }
    let inBrackets = tokens[0].kind == .open && tokens[0].sign != 0x4C && tokens[count - 1].kind == .close
    guard let body = wholeBody(0, count), rest(body.end) == 0, isBelievableBare(body, inBrackets: inBrackets) else {
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
    guard let body = wholeBody(0, count), rest(body.end) == 0, body.license != nil, body.items.count == 1, body.people == 1,
      body.items[0].words >= 2
    else {
      for at in 0..<count { tokens[at].reading = .unread }
      return nil
    }
    return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.85)
  }

  /// `"Bridge" by Jane Roe is licensed under CC BY 2.0`: a work, who made it and its licence, as Creative Commons wants it.
  private mutating func titledWork() -> Attribution? {
    guard let close = (1..<count).first(where: { tokens[$0].isSign(0x22) }), close + 3 < count,
      tokens[close + 1].bylineCue >= 0, tokens[close + 1].shape == .lower, tokens[close + 1].words == 1,
      (close + 3..<count).contains(where: { tokens[$0].isWord && license(at: $0, count) != nil })
    else { return nil }
    let body = parseBody(close + 2, count, .credit)
    guard rest(body.end) == 0, body.unknown == 0, !body.isBroken, body.license != nil, body.people == 1, body.items.count <= 3
    else {
      for at in 0..<count { tokens[at].reading = .unread }
      return nil
    }
    for at in 0...close { tokens[at].reading = .ignored }
    return attribution(.credit, body, start: 0, cueRole: -1, confidence: 0.85)
  }

  /// In tokens: a note, and the brackets around it.
  private static var longestNote: Int { 4 }

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

  private static let pictures = [
    "photo", "foto", "bild", "image", "picture", "фото", "φωτογραφ", "ảnh", "captura", "snímek", "handout", "फोटो", "फ़ोटो", "तस्वीर",
  ]

  /// Whether a name beside nothing but a word for an archive may be who took the picture: "Jane Roe/File", "Archives Jane Roe". A name with
  /// that word behind a dash or in brackets is what the picture shows: "Martı Limanı - arşiv", محمد الأحمد (أرشيف).
  private func mayBeCredited(_ person: Body.Item) -> Bool {
    if (0..<count).contains(where: { tokens[$0].isSign(0x2F) }) { return true }
    return person.hasFirstName && !tokens[person.from].isUncased
      && (0..<person.from).contains { tokens[$0].marks.contains(.file) }
  }

  /// 北川市役所（AP）, المسبح العام (الأناضول), 새터시 수영장 [연합뉴스]: in a caption's own element what stands before an agency in brackets is what
  /// the picture shows, in scripts that tell no name by its capitals; so is one word in Greek or Cyrillic, a body's name before a slash, and
  /// three words before a dash.
  private func isShortCaption(_ body: Body) -> Bool {
    guard context == .caption, body.items.count >= 2, let first = body.items.first, first.organisation < 0,
      body.items.dropFirst().allSatisfy({ $0.group == .wire || $0.group == .pictures })
    else { return false }
    let isUncased = tokens[first.from].isUncased
    let isLoneWord =
      first.words == 1 && bytes[Int(tokens[first.from].start)] >= 0xCE && tokens[first.from].shape == .title
      && tokens[first.from].link == 0 && !tokens[first.from].hasDot
    switch body.items[1].before {
    case 0x28: return isUncased || isLoneWord && first.from == 0
    case 0x2F: return tokens[first.from].shape == .hangul && first.kind == .organisation && first.to - first.from > 1
    case 0x2D: return tokens[first.from].shape == .uncased && first.words >= 3
    default: return false
    }
  }

  /// Whether a bracket opens right behind a name.
  private func opens(behind item: Body.Item) -> Bool { item.to < count && tokens[item.to].kind == .open }

  /// "(Example County Sheriff's Office via AP)", "Example Weekly via AP Images": a body's picture that an agency hands out.
  func isHandout(_ body: Body, inBrackets: Bool) -> Bool {
    guard (2...3).contains(body.items.count), let last = body.items.last, last.before == 0x76,
      last.group == .wire || last.group == .pictures, inBrackets || saysPhoto(last.from)
    else { return false }
    return body.items.dropLast().allSatisfy {
      $0.group != .wire && ($0.kind != .person || $0.words > 1) && tokens[$0.from].shape != .lower
    }
  }

  /// "Twitter/@jane", "@jane/X", "Facebook/Example Police Department", "(Facebook: Jane Roe)": a network and whose
  /// account it is.
  private func isPosted(_ body: Body, _ groups: [Lexicon.Organisation.Group], inBrackets: Bool) -> Bool {
    guard groups == [.social], count <= 10, let item = body.items.first(where: { $0.group == .social }) else { return false }
    // "Twitter: @jane" says how somebody is reached.
    if body.items.count == 1 {
      guard let handle = (0..<count).first(where: { tokens[$0].kind == .handle && tokens[$0].sign != 0x55 }) else { return false }
      let sign = handle > item.from ? handle - 1 : handle + 1
      return isSign(sign, 0x2F) && (handle > item.from ? item.to == sign : sign + 1 == item.from)
    }
    guard body.items.count == 2, body.items[0].group == .social else { return false }
    let other = body.items[1]
    if other.before == 0x3A { return inBrackets && other.kind == .person && other.hasFirstName && other.words > 1 }
    return other.before == 0x2F && (other.kind == .organisation || other.kind == .outlet) && other.words > 1
  }

  /// "sid/dpa" in small letters marks a text.
  func isLowerCaseWire(_ body: Body) -> Bool {
    body.items.allSatisfy { tokens[$0.from].shape == .lower }
  }

  func isBelievableBare(_ body: Body, inBrackets: Bool) -> Bool {
    if body.items.isEmpty { return isUnderPicture && body.notes > 0 && (body.role >= 0 || body.file) && count <= 4 }
    guard body.items.count <= 6, body.items.allSatisfy({ $0.before != 0x2E }) else { return false }
    // A single capital word that is no name next to an agency is the end of a caption.
    guard !body.items.contains(where: { $0.from > 0 && tokens[$0.from - 1].isSign(0x2E) }) else { return false }
    // الجسر يوم الاثنين (رويترز): in a script without capitals three words that no list has as a name are a caption.
    // ميناء النورس (أرشيفية - رويترز): of an old picture the name before the bracket is what it shows.
    if body.items.count >= 2, let first = body.items.first, first.kind == .person,
      !first.hasFirstName && first.words >= 3 || body.file, tokens[first.from].shape == .uncased,
      body.items[1].before == 0x28 || opens(behind: first)
    {
      return false
    }
    if isShortCaption(body) { return false }
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
    if body.items.count == 1, body.people == 1, body.items[0].hasFirstName || isUnderPicture, body.items[0].words >= 2,
      body.isStaff || body.notes == 1 && body.role >= 0 && lexicon.roles[Int(body.role)] == "staff",
      (0..<count).contains(where: { tokens[$0].isSign(0x2F) })
    {
      return true
    }
    if isHandout(body, inBrackets: inBrackets) || isPosted(body, groups, inBrackets: inBrackets) { return true }
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
      // "ESA/Hubble & NASA, J. Roe"
      if groups.count > 1, groups.allSatisfy({ $0 == .institution }),
        body.items.dropFirst().allSatisfy({ $0.before == 0x2C || $0.before == 0x26 || $0.before == 0x2F || $0.before == 0x28 })
      {
        return true
      }
      for item in body.items.dropFirst() {
        switch item.before {
        case 0x2F, 0x76, 0x28, 0x23, 0x26, 0x3A: continue
        case 0x3B where hasSlash && body.people >= 2 && (known >= 2 || item.kind == .person): continue
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
      if body.items.count == 1 {
        return person.words >= 2 && person.words <= 4 && (body.role >= 0 || body.file && mayBeCredited(person))
      }
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
