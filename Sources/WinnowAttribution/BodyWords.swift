/// How a body takes one word: as part of a name, an organisation, a cue, a date, or nothing.
extension BodyParser {
  mutating func word(_ current: Token) -> Bool {
    let marks = current.marks
    if licence(current) { return true }
    // Dates and tails.
    if marks.contains(.month), !isFirstNameHere(index),
      isNumber(index + 1) || isNumber(index - 1) || isMonth(index + 1) || line.isSign(index + 1, 0x2C) && isMonth(index + 2)
        || line.isSign(index + 1, 0x2C) && isNumber(index + 2) && current.letters > 5
    {
      flush()
      read(index, .date)
      if mode == .byline, !body.items.isEmpty || body.isStaff { return tail() }
      index += 1
      return true
    }
    if marks.contains(.tail),
      current.letters > 3 && (segment < 0 || current.shape == .lower || current.isUncased)
        || marks.contains(.tail) && isNumber(index - 1)
        // "By Jane Roe Published March 3"
        || marks.contains(.tail) && mode == .byline && current.letters > 3 && segment >= 0 && index - segment >= 2
          && (isNumber(index + 1) || isMonth(index + 1) || line.isSign(index + 1, 0x3A))
    {
      flush()
      if !body.items.isEmpty || body.notes > 0 || body.isStaff { return tail() }
      read(index, .unknown)
      body.unknown += 1
      index += 1
      return true
    }
    // "新华社记者 NAME 摄"
    if mode == .byline, current.shape == .han, current.letters == 1, index + 1 >= to || !token(index + 1).isWord,
      !body.items.isEmpty || segment >= 0,
      Self.shots.contains(Letter.decode(line.bytes, Int(current.start)).scalar)
    {
      flush()
      body.isPhoto = true
      read(index, .cue)
      index += 1
      return true
    }
    if mode == .byline, current.shape == .han, !body.items.isEmpty || segment >= 0, reports(current) {
      flush()
      if !body.items.isEmpty { return tail() }
    }
    if marks.contains(.socialTail), mode == .byline, !body.items.isEmpty || segment >= 0 {
      flush()
      if !body.items.isEmpty { return tail() }
    }
    // A cue within the body starts a further part: "© AFP, Foto: X".
    if marks.contains(.cue), isInnerCue(current) { return innerCue(current) }
    // "Jane Roe (theo Reuters)"
    if segment < 0, separator == 0x28, current.sourceCue >= 0, line.lexicon.cues[Int(current.sourceCue)].strength == .start,
      !body.items.isEmpty, index + 1 < to, token(index + 1).organisation >= 0
    {
      read(index, .cue)
      body.isReported = true
      index += 1
      return true
    }
    if current.organisation >= 0, !isPartOfName(current) {
      flush()
      // "By Jane Roe, CFP": what a person has passed, not whom they work for.
      if mode == .byline, body.people > 0, separator == 0x2C, current.marks.contains(.common), current.words == 1,
        current.shape == .upper
      {
        read(index, .ignored)
        index += 1
        return true
      }
      organisation(current)
      return true
    }
    if isConjunction(current) {
      let keeps = segment >= 0 && bindsOrganisation()
      if !keeps {
        flush()
        set(0x26)
        read(index, .separator)
        index += 1
        return true
      }
      index += 1
      return true
    }
    if marks.contains(.joiner),
      current.shape == .lower || current.isUncased || isCapitalJoint(current)
        // "By Jane Roe For The Daily Mail"
        || mode == .byline && current.shape == .title && segment >= 0 && index - segment >= 2 && index + 1 < to
          && token(index + 1).organisation >= 0,
      !(segment >= 0 && opensInstitution(segment)),
      !(segment >= 0 && marks.contains(.particle) && index + 1 < to && token(index + 1).isCapital
        && token(index + 1).organisation < 0)
    {
      if mode == .byline, isNumber(index + 1) || isMonth(index + 1) {
        flush()
        if !body.items.isEmpty { return tail() }
      }
      // "Rest of World", "Ministry of Defence" hold on to their small words; "for" does not.
      flush()
      set(0x76)
      read(index, .separator)
      index += 1
      return true
    }
    // "Jane Roe - 12.mar.24/Folhapress": the day on which the picture was taken.
    if mode == .credit, current.hasDigit, current.hasDot, line.bytes[Int(current.start)] &- 0x30 < 10, current.letters <= 5,
      isDay(current)
    {
      let year = line.isSign(index + 1, 0x2E) ? index + 2 : index + 1
      flush()
      let end = year < to && token(year).kind == .number ? year : index
      for at in index...end { read(at, .date) }
      index = end + 1
      return true
    }
    // "Shutterstock (1234567a)": the number of the picture.
    if current.hasDigit, segment < 0, current.letters >= 5, line.bytes[Int(current.start)] &- 0x30 < 10, depth > 0,
      separator == 0x28,
      body.items.last?.kind == .agency, mode == .credit
    {
      read(index, .ignored)
      index += 1
      return true
    }
    if mode == .credit, opensCaption(current) {
      flush()
      body.end = index
      return false
    }
    // "the Editorial Board"
    if mode == .byline, segment < 0, marks.contains(.staff), current.words > 1, body.items.isEmpty, title(current) { return true }
    if marks.contains(.title), !isRank(index), title(current) { return true }
    if marks.contains(.noise), note(current) { return true }
    if isNameWord(current) {
      if segment < 0 { segment = index }
      index += 1
      return true
    }
    if mode == .credit, segment >= 0, current.shape == .lower, isFamily(current) {
      for at in segment...index { read(at, .note) }
      segment = -1
      body.notes += 1
      index += 1
      return true
    }
    // "courtesy of the National Park Service"
    if segment < 0, current.shape == .lower, current.marks.contains(.stop), index + 1 < to,
      current.letters <= 3 || current.letters <= 7 && token(index + 1).marks.contains(.staff), token(index + 1).isCapital,
      body.items.isEmpty || separator == 0x76, !current.marks.contains(.joiner), current.words == 1
    {
      read(index, .ignored)
      index += 1
      return true
    }
    // "By NAME in Nairobi"
    if mode == .byline, segment >= 0, current.shape == .lower, current.letters <= 3, index + 1 < to,
      token(index + 1).marks.contains(.place), index - segment >= 2, nameLike(segment, index)
    {
      flush()
      read(index, .ignored)
      read(index + 1, .ignored)
      index += 2
      return true
    }
    // "пресс-служба губернатора", "ГУ МВД по Самарской области": offices whose names go on in small letters.
    if segment >= 0, opensInstitution(segment), current.shape == .lower, index - segment < 7 {
      index += 1
      return true
    }
    // A small word inside an organisation's name: "University of Oxford".
    if segment >= 0, current.shape == .lower, index + 1 < to, token(index + 1).isCapital, isConnector(current) {
      index += 1
      return true
    }
    // Two of them: "Office of the Mayor".
    if segment >= 0, token(segment).marks.contains(.organisationWord), current.shape == .lower, isConnector(current),
      index + 2 < to,
      token(index + 1).shape == .lower, isConnector(token(index + 1)), token(index + 2).isCapital
    {
      index += 2
      return true
    }
    flush()
    if mode == .byline, !body.items.isEmpty, line.context == .byline {
      return tail()
    }
    read(index, .unknown)
    body.unknown += 1
    if current.isUncased, current.letters > 6 { body.unknown += 1 }
    index += 1
    return true
  }

  /// "courtesy of the Roe family": a family is no photographer.
  private func isFamily(_ token: Token) -> Bool {
    guard token.letters >= 6, token.letters <= 8 else { return false }
    return Self.families.contains(line.text(Int(token.start)..<Int(token.end)))
  }

  private static let families: Set<String> = ["family", "families", "familie", "famille", "familia", "família", "famiglia"]

  /// "12.mar": a number, a dot and the short name of a month.
  private func isDay(_ token: Token) -> Bool {
    let parts = line.bytes[Int(token.start)..<Int(token.end)].split(separator: 0x2E)
    return parts.count == 2 && parts[0].allSatisfy { $0 &- 0x30 < 10 } && parts[1].count == 3
      && parts[1].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  /// "Image source, AFP Image caption, The quay": where a page ran the next label into the line.
  private func opensCaption(_ token: Token) -> Bool {
    guard token.shape == .title, token.creditCue >= 0 || token.letters == 3, segment >= 0 || !body.items.isEmpty,
      index + 3 < to, self.token(index + 1).shape == .lower
    else { return false }
    guard let comma = (index + 2...index + 3).first(where: { line.isSign($0, 0x2C) || line.isSign($0, 0x3A) }) else { return false }
    return Self.captionLabels.contains(line.text(Int(token.start)..<Int(self.token(comma - 1).end)).lowercased())
  }

  private static let captionLabels: Set<String> = [
    "image caption", "photo caption", "pie de foto", "legenda da foto", "légende image", "fotoğraf altı yazısı", "подпись к фото",
    "підпис до фото", "keterangan gambar",
  ]

  /// 摄, 攝: "took".
  private static let shots: Set<UInt32> = [0x6444, 0x651D]

  /// "台北報導", "北京电": where a report comes from.
  private func reports(_ token: Token) -> Bool {
    guard token.letters >= 3, token.letters <= 8, token.end - token.start >= 6 else { return false }
    let last = line.bytes[(Int(token.end) - 6)..<Int(token.end)]
    return ["報導", "报道", "報道", "综合", "綜合", "連線", "连线"].contains { last.elementsEqual($0.utf8) }
  }

  /// A rank that stands before a name and is no part of it.
  func isRank(_ at: Int) -> Bool {
    guard token(at).marks.contains(.rank), at + 1 < to else { return false }
    let next = token(at + 1)
    return next.isCapital && next.organisation < 0 || next.marks.contains(.rank)
  }

  /// A Cyrillic word for an office: in these languages what follows it is written small.
  func opensInstitution(_ at: Int) -> Bool {
    let first = token(at)
    guard mode == .credit, first.marks.contains(.organisationWord), line.bytes[Int(first.start)] >= 0xD0,
      line.bytes[Int(first.start)] <= 0xD2
    else { return false }
    return at == index || separator == 0 || separator == 0x3A || separator == 0x2F
  }

  func isFirstNameHere(_ at: Int) -> Bool {
    token(at).marks.contains(.firstName) && at + 1 < to && token(at + 1).isCapital && !token(at + 1).marks.contains(.month)
      && !isNumber(at + 1)
  }

  func isConnector(_ token: Token) -> Bool {
    token.marks.contains(.stop) && token.letters <= 3 || token.marks.contains(.particle)
      || token.marks.contains(.joiner) && token.letters <= 3
  }

  func isNameWord(_ token: Token) -> Bool {
    if token.isCapital {
      return
        !(token.marks.contains(.stop) && token.words == 1 && segment < 0 && token.letters > 3 && token.shape == .title
        && !token.marks.contains(.firstName))
    }
    if token.isUncased { return !token.marks.contains(.stop) || segment >= 0 }
    if token.marks.contains(.particle) {
      return index + 1 < to && (self.token(index + 1).isCapital || self.token(index + 1).marks.contains(.particle)) && segment >= 0
        || segment < 0 && index + 1 < to && self.token(index + 1).isCapital && token.letters >= 2 && !token.marks.contains(.joiner)
    }
    if token.marks.contains(.honorific) || isRank(index) || segment < 0 && opensInstitution(index) { return true }
    // "Police nationale"
    if segment >= 0, token.shape == .lower, token.marks.contains(.organisationWord),
      self.token(segment).marks.contains(.organisationWord)
    {
      return true
    }
    if token.marks.contains(.suffix) { return segment >= 0 }
    if token.link == 2 || token.link == 1 && mode == .byline { return true }
    if token.hasDot, token.letters > 4 { return true }
    // A handle beside a platform, or a lower-case brand: only where nothing else stands in the segment.
    if segment < 0, token.shape == .lower || token.shape == .mixed, token.marks.isEmpty || token.marks == .organisationWord,
      isAlone(index)
    {
      return true
    }
    return false
  }

  /// True where a word stands alone between separators.
  func isAlone(_ at: Int) -> Bool {
    func isEdge(_ other: Int) -> Bool {
      guard other >= 0, other < to else { return true }
      let token = token(other)
      return token.kind != .word && token.kind != .number || token.marks.contains(.joiner) || token.marks.contains(.cue)
        || token.organisation >= 0
    }
    return isEdge(at - 1) && isEdge(at + 1)
  }

  func isConjunction(_ token: Token) -> Bool {
    guard token.marks.contains(.conjunction) else { return false }
    switch token.shape {
    case .lower, .uncased, .han, .kana, .hangul, .none: return true
    case .upper: return segment >= 0 && self.token(index - 1).shape == .upper && token.letters > 1 && index + 1 < to
    default: return false
    }
  }

  /// "Fauna & Flora International": the sign belongs to the name where either side alone is no person.
  func bindsOrganisation() -> Bool {
    var next = index + 1
    var hasOrganisationWord = false
    var words = 0
    while next < to, token(next).isWord, token(next).isCapital, token(next).organisation < 0 {
      if !token(next).marks.isDisjoint(with: [.organisationWord, .mediaWord, .legalForm]), !token(next).marks.contains(.firstName) {
        hasOrganisationWord = true
      }
      words += 1
      next += 1
    }
    let left = index - segment
    if left >= 2, token(segment).marks.contains(.firstName), mode == .byline { return false }
    if hasOrganisationWord, words > 0 { return left == 1 || !token(segment).marks.contains(.firstName) }
    // "Marks & Spencer": two single words around the sign itself.
    return left == 1 && words == 1 && token(index).shape == .none && mode != .byline
  }

  func isPartOfName(_ current: Token) -> Bool {
    guard current.words == 1, current.shape == .title else { return false }
    // "Michael Bloomberg", "Paul Getty": a plain capitalised word right behind a single first name.
    guard segment >= 0, index - segment == 1, current.spaced, token(segment).marks.contains(.firstName),
      token(segment).organisation < 0
    else { return false }
    let group = line.group(index)
    return index + 1 == to || token(index + 1).kind != .word
      ? group != .pictures || current.letters <= 5 && line.context == .byline : false
  }
}
