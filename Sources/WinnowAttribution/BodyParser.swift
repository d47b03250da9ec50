/// The grammar of a body: items and notes between separators.
extension LineReader {
  func parseBody(_ from: Int, _ to: Int, _ mode: BodyMode) -> Body {
    var parser = BodyParser(line: self, mode: mode, index: from, to: to)
    parser.run()
    parser.resolve()
    return parser.body
  }
}

struct BodyParser {
  let line: LineReader
  let mode: BodyMode
  var index: Int
  let to: Int
  var body = Body()
  private var segment = -1
  private var separator: UInt8 = 0
  private var depth = 0

  init(line: LineReader, mode: BodyMode, index: Int, to: Int) {
    self.line = line
    self.mode = mode
    self.index = index
    self.to = to
  }

  private func token(_ index: Int) -> Token { line.tokens[index] }
  private func read(_ index: Int, _ reading: Reading) { line.tokens[index].reading = reading }

  mutating func run() {
    let start = index
    while index < to {
      let current = token(index)
      switch current.kind {
      case .open:
        flush()
        if segment < 0 { set(0x28) }
        if current.sign == 0x28 || current.sign == 0x5B { depth += 1 }
        index += 1
      case .close:
        flush()
        if current.sign != 0x4C {
          depth -= 1
          if depth < 0 {
            body.end = index
            return
          }
        }
        set(0x28)
        index += 1
      case .sign:
        if !sign(current, start) { return }
      case .handle:
        flush()
        body.hasHandle = true
        if current.sign == 0x55, body.address < 0 { body.address = index }
        read(index, .ignored)
        index += 1
      case .number:
        if !number(current) { return }
      case .word:
        if !word(current) { return }
      }
    }
    flush()
    body.end = index
  }

  private mutating func set(_ sign: UInt8) { separator = sign }

  /// Reads a sign; false where the body ends.
  private mutating func sign(_ current: Token, _ start: Int) -> Bool {
    switch current.sign {
    case 0x2E:
      flush()
      if index + 1 < to {
        let next = token(index + 1)
        let goesOn =
          next.kind == .open || next.kind == .close || next.kind == .sign
          || !next.marks.isDisjoint(with: [.organisation, .cue, .noise, .title, .tail, .legalForm])
          || body.items.isEmpty && body.notes == 0
        if !goesOn {
          body.end = index + 1
          return false
        }
      }
      set(0x2E)
    case 0x3F, 0x21:
      flush()
      body.isBroken = true
    case 0x22: break
    case 0x7E:
      flush()
      body.unknown += 1
    case 0x2B where segment >= 0 && index + 1 < to && token(index + 1).isCapital && line.tokens[index].spaced:
      // "Galerie EIGEN + ART"
      break
    case 0x3A:
      // "Styling: NAME": what stands before a colon is a label, and with it the credit is over.
      if segment >= 0, !body.items.isEmpty || body.notes > 0 {
        body.end = segment
        segment = -1
        return false
      }
      flush()
      set(0x3A)
    case 0x2D:
      flush()
      set(0x2D)
    default:
      flush()
      set(current.sign)
    }
    index += 1
    return true
  }

  /// Reads a number: a year, a date; false where the body ends.
  private mutating func number(_ current: Token) -> Bool {
    flush()
    if let year = year(current) {
      read(index, .date)
      if mode == .credit { body.year = body.year ?? year }
      if mode == .byline, !body.items.isEmpty { return tail() }
      index += 1
      return true
    }
    if mode == .byline, !body.items.isEmpty || body.isStaff { return tail() }
    read(index, .unknown)
    let isDate = isMonth(index - 1) || isMonth(index + 1)
    if !isDate { body.unknown += 1 }
    index += 1
    return true
  }

  private func isMonth(_ index: Int) -> Bool { index >= 0 && index < to && token(index).marks.contains(.month) }
  private func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < to && (token(index).kind == .number || token(index).hasDigit)
  }

  private func year(_ token: Token) -> Int? {
    let bytes = line.bytes[Int(token.start)..<Int(token.end)]
    guard bytes.count == 4 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value >= 1800 && value < 2200 ? value : nil
  }

  /// From here on there are dates, reading times, share buttons.
  private mutating func tail() -> Bool {
    body.hasTail = true
    for rest in index..<to { read(rest, .date) }
    index = to
    body.end = to
    segment = -1
    return false
  }

  private mutating func word(_ current: Token) -> Bool {
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
    {
      flush()
      if !body.items.isEmpty || body.notes > 0 || body.isStaff { return tail() }
      read(index, .unknown)
      body.unknown += 1
      index += 1
      return true
    }
    if marks.contains(.socialTail), mode == .byline, !body.items.isEmpty || segment >= 0 {
      flush()
      if !body.items.isEmpty { return tail() }
    }
    // A cue within the body starts a further part: "© AFP, Foto: X".
    if marks.contains(.cue), isInnerCue(current) { return innerCue(current) }
    if current.organisation >= 0, !isPartOfName(current) {
      flush()
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
    if marks.contains(.joiner), current.shape == .lower || current.isUncased,
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
    if marks.contains(.title), title(current) { return true }
    if marks.contains(.noise), note(current) { return true }
    if isNameWord(current) {
      if segment < 0 { segment = index }
      index += 1
      return true
    }
    // "courtesy of the National Park Service"
    if segment < 0, current.shape == .lower, current.letters <= 3, current.marks.contains(.stop), index + 1 < to,
      token(index + 1).isCapital,
      body.items.isEmpty || separator == 0x76, !current.marks.contains(.joiner), current.words == 1
    {
      read(index, .ignored)
      index += 1
      return true
    }
    // A small word inside an organisation's name: "University of Oxford".
    if segment >= 0, current.shape == .lower, index + 1 < to, token(index + 1).isCapital, isConnector(current) {
      index += 1
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

  private func isFirstNameHere(_ at: Int) -> Bool {
    token(at).marks.contains(.firstName) && at + 1 < to && token(at + 1).isCapital && !token(at + 1).marks.contains(.month)
      && !isNumber(at + 1)
  }

  private func isConnector(_ token: Token) -> Bool {
    token.marks.contains(.stop) && token.letters <= 3 || token.marks.contains(.particle)
      || token.marks.contains(.joiner) && token.letters <= 3
  }

  private func isNameWord(_ token: Token) -> Bool {
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
    if token.marks.contains(.honorific) { return true }
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
  private func isAlone(_ at: Int) -> Bool {
    func isEdge(_ other: Int) -> Bool {
      guard other >= 0, other < to else { return true }
      let token = token(other)
      return token.kind != .word && token.kind != .number || token.marks.contains(.joiner) || token.marks.contains(.cue)
        || token.organisation >= 0
    }
    return isEdge(at - 1) && isEdge(at + 1)
  }

  private func isConjunction(_ token: Token) -> Bool {
    guard token.marks.contains(.conjunction) else { return false }
    switch token.shape {
    case .lower, .uncased, .han, .kana, .hangul, .none: return true
    case .upper: return segment >= 0 && self.token(index - 1).shape == .upper && token.letters > 1 && index + 1 < to
    default: return false
    }
  }

  /// "Fauna & Flora International": the sign belongs to the name where either side alone is no person.
  private func bindsOrganisation() -> Bool {
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

  private func isPartOfName(_ current: Token) -> Bool {
    guard current.words == 1, current.shape == .title else { return false }
    // "Michael Bloomberg", "Paul Getty": a plain capitalised word right behind a single first name.
    guard segment >= 0, index - segment == 1, current.spaced, token(segment).marks.contains(.firstName),
      token(segment).organisation < 0
    else { return false }
    let group = line.group(index)
    return index + 1 == to || token(index + 1).kind != .word
      ? group != .pictures || current.letters <= 5 && line.context == .byline : false
  }

  private func isInnerCue(_ current: Token) -> Bool {
    if current.organisation >= 0 || current.shape == .none { return current.creditCue >= 0 && current.shape == .none }
    let colon = line.isSign(index + 1, 0x3A) || line.isSign(index + 1, 0x3D)
    if colon { return segment < 0 && separator != 0x26 }
    if mode == .byline, current.isUncased, current.bylineCue >= 0, current.spaced,
      segment < 0 || current.marks.contains(.gluedTitle), !body.items.isEmpty || segment >= 0,
      index + 1 < to, token(index + 1).isUncased
    {
      return true
    }
    if current.creditCue >= 0, line.lexicon.cues[Int(current.creditCue)].strength == .strong, current.words > 1 || current.isUncased
    {
      return !current.marks.contains(.noise)
    }
    if segment < 0, current.creditCue >= 0, current.shape == .lower || current.shape == .title, !current.marks.contains(.noise),
      !current.marks.contains(.firstName),
      !current.marks.contains(.title)
    {
      return index + 1 < to && (token(index + 1).marks.contains(.joiner) || token(index + 1).organisation >= 0)
        || index + 1 == to && !body.items.isEmpty
    }
    return false
  }

  private mutating func innerCue(_ current: Token) -> Bool {
    flush()
    let isCredit = current.creditCue >= 0
    if isCredit, mode == .byline, !body.items.isEmpty { return tail() }
    // Another kind of line begins: "Text: NAME", "Source: NAME".
    if !isCredit, !body.items.isEmpty, mode == .credit {
      body.end = index
      return false
    }
    for cue in [current.creditCue, current.bylineCue] where cue >= 0 && body.role < 0 {
      body.role = line.lexicon.cues[Int(cue)].role
    }
    read(index, .cue)
    index += 1
    if index < to, token(index).kind == .sign { index += 1 }
    set(0x3A)
    return true
  }

  private mutating func organisation(_ current: Token) {
    let known = line.lexicon.organisations[Int(current.organisation)]
    var item = Body.Item(
      kind: known.group == .publisher ? .publisher : .agency, from: index, to: index + 1, organisation: current.organisation,
      before: separator)
    item.group = known.group
    read(index, known.group == .publisher ? .publisher : .agency)
    body.items.append(item)
    separator = 0
    index += 1
    // "Reuters Connect", "Louisiana State Police Facebook page": words that only go with the name.
    while index < to, token(index).isWord, token(index).organisation < 0,
      !token(index).marks.isDisjoint(with: [.organisationWord, .mediaWord, .legalForm]),
      token(index).marks.isDisjoint(with: [.firstName, .noise, .title, .conjunction, .cue])
    {
      read(index, .ignored)
      body.glued += 1
      index += 1
    }
  }

  /// Reads a note such as "handout" or "file photo"; false where the word is part of a name.
  private mutating func note(_ current: Token) -> Bool {
    let next = index + 1
    let followedByName = next < to && token(next).isCapital && token(next).marks.isDisjoint(with: [.noise, .organisation, .title])
    if current.marks.contains(.organisationWord) || current.role < 0 && current.shape == .title && current.words == 1 {
      // "Pacific Press", "Internet Archive".
      if segment >= 0, current.isCapital { return false }
      if followedByName, current.isCapital, !current.marks.contains(.file) { return false }
    }
    if segment >= 0, token(index - 1).shape == .title, current.shape == .title, current.words == 1, current.letters <= 3 {
      return false
    }
    flush()
    if current.role >= 0, body.role < 0 { body.role = current.role }
    if current.marks.contains(.file) { body.file = true }
    body.notes += 1
    read(index, .note)
    index += 1
    return true
  }

  /// Reads what somebody is called; false where the word is part of a name.
  private mutating func title(_ current: Token) -> Bool {
    if current.marks.contains(.firstName), current.isCapital { return false }
    if mode == .credit, current.isCapital, segment >= 0, !token(segment).marks.contains(.firstName),
      !current.marks.contains(.gluedTitle)
    {
      return false
    }
    let behindName = segment >= 0
    // "News Reporter" with an unknown modifier: one or two words that are no name.
    var start = index
    if behindName {
      let words = index - segment
      let isPerson = words >= 2 && token(segment).isCapital && nameLike(segment, index)
      if current.isUncased || isPerson {
        flush()
      } else if current.marks.contains(.staff), !current.marks.contains(.gluedTitle), body.people == 0, words <= 3,
        separator == 0 || body.items.isEmpty
      {
        // "MND Staff", "Example Newsroom": the words before are a publisher.
        var item = Body.Item(kind: .outlet, from: segment, to: index, before: separator)
        item.words = words
        for at in segment..<index { read(at, .publisher) }
        body.items.append(item)
        separator = 0
        segment = -1
        body.isStaff = true
      } else if body.items.isEmpty {
        // "Reporter" behind one word: a name.
        flush()
      } else {
        start = segment
        segment = -1
      }
    }
    var last = index + 1
    // "meteorologist for the West", "Political Correspondent in Berlin" stop at the next separator.
    while last < to, token(last).isWord, mode == .byline,
      token(last).marks.contains(.title)
        || token(last).shape == .lower && !isConjunction(token(last)) && !token(last).marks.contains(.tail)
          && !(token(last).marks.contains(.joiner) && last + 1 < to && token(last + 1).organisation >= 0)
    {
      last += 1
    }
    for at in start..<last { read(at, .role) }
    if current.marks.contains(.staff) { body.isStaff = true }
    if let person = body.items.indices.last, body.items[person].kind == .person || body.items[person].kind == .single,
      body.items[person].role == nil
    {
      body.items[person].role = start..<last
    }
    if body.roleWords == nil { body.roleWords = start..<last }
    separator = separator == 0 ? 0x2C : separator
    index = last
    return true
  }

  private func nameLike(_ from: Int, _ to: Int) -> Bool { line.classify(from, to, mode) == .person }

  /// Reads "CC BY-SA 4.0", "CC0", "Creative Commons", "public domain"; false where there is none.
  private mutating func licence(_ current: Token) -> Bool {
    guard let (text, length) = line.license(at: index, to) else { return false }
    flush()
    body.license = body.license ?? text
    for at in index..<(index + length) { read(at, .license) }
    index += length
    return true
  }

  // MARK: Segments

  /// Ends the run of name words that is open and makes an item of it.
  private mutating func flush() {
    guard segment >= 0 else { return }
    var from = segment
    var end = index
    segment = -1
    while from < end, token(from).marks.contains(.honorific), !token(from).isCapital || token(from).letters <= 4, end - from > 1,
      !token(from).marks.contains(.firstName)
    {
      read(from, .ignored)
      from += 1
    }
    while end > from, token(end - 1).shape == .lower, token(end - 1).marks.contains(.particle), end - from > 1 {
      end -= 1
      body.unknown += 1
    }
    guard from < end else { return }
    let kind = line.classify(from, end, mode)
    guard let kind else {
      // A place behind the names of a byline is a dateline of its own.
      if mode == .byline, body.people > 0, (from..<end).allSatisfy({ token($0).marks.contains(.place) }) {
        for at in from..<end { read(at, .ignored) }
        return
      }
      body.unknown += end - from
      for at in from..<end { read(at, .unknown) }
      return
    }
    var item = Body.Item(kind: kind, from: from, to: end, before: separator)
    item.words = end - from
    item.hasFirstName = (from..<end).contains {
      token($0).marks.contains(.firstName) || token($0).marks.contains(.familyName) && token($0).isUncased
    }
    if (from..<end).contains(where: { token($0).marks.contains(.legalForm) }), kind != .person { body.hasLegalForm = true }
    if kind == .person || kind == .single, (from..<end).allSatisfy({ token($0).marks.contains(.place) }), !body.items.isEmpty,
      separator == 0x2C || separator == 0x28 || separator == 0x76
    {
      for at in from..<end { read(at, .ignored) }
      return
    }
    let reading: Reading = kind == .person ? .person : kind == .outlet ? .publisher : .agency
    for at in from..<end { read(at, reading) }
    body.items.append(item)
    separator = 0
  }

  /// Decides the words that could be anybody by what stands beside them.
  mutating func resolve() {
    dropCaptionNames()
    dropGlued()
    let known = body.items.contains { $0.kind == .agency || $0.kind == .publisher }
    let platform = body.items.contains { $0.group == .platform || $0.group == .pictures || $0.group == .social }
    if mode == .source {
      for index in body.items.indices
      where body.items[index].kind == .person && !body.items[index].hasFirstName && token(body.items[index].from).link != 2 {
        body.items[index].kind = .organisation
        for at in body.items[index].from..<body.items[index].to { read(at, .publisher) }
      }
    }
    let singles = body.items.count { $0.kind == .single }
    if mode != .byline, singles == 2, body.items.count == 2, body.items[1].before == 0x2F, !known {
      // "Foo/Bar": nobody can say which is which.
      body.items[0].to = body.items[1].to
      body.items[0].kind = .organisation
      body.items.removeLast()
      return
    }
    for index in body.items.indices where body.items[index].kind == .single {
      let item = body.items[index]
      let token = token(item.from)
      let isShort = token.shape == .upper && token.letters <= 5
      let isPerson: Bool
      if mode == .source {
        isPerson = false
      } else if token.link == 2 {
        isPerson = true
      } else if mode == .byline {
        isPerson =
          token.link > 0 || token.marks.contains(.firstName) || token.marks.contains(.familyName) || item.role != nil && !isShort
          || body.people > 0 && item.before == 0x26
      } else if known, !isShort, token.marks.isDisjoint(with: [.place, .common]), item.to - item.from == 1 {
        isPerson = platform || token.shape == .title || token.isUncased && token.letters <= 4
      } else {
        isPerson = token.marks.contains(.firstName) && token.shape == .title
      }
      body.items[index].kind = isPerson ? .person : .organisation
      self.line.tokens[item.from].reading = isPerson ? .person : .agency
    }
    if mode == .credit, body.items.count == 1, body.items[0].kind == .organisation,
      line.context == .line || line.context == .afterImage || line.context == .caption
    {
      let item = body.items[0]
      if (item.from..<item.to).allSatisfy({ !token($0).marks.isDisjoint(with: [.common, .place, .stop]) }) {
        body.items.removeAll()
        body.unknown += item.words
      }
    }
  }

  /// "Example Police Facebook page", "g1 PI": what is glued to an organisation only says more about it.
  private mutating func dropGlued() {
    var index = body.items.count - 1
    while index > 0 {
      let item = body.items[index]
      let before = body.items[index - 1]
      let isAddition = item.group == .social || item.kind == .single && before.organisation >= 0
      if item.before == 0, item.from == before.to, isAddition {
        for at in item.from..<item.to { read(at, .ignored) }
        body.items.remove(at: index)
        body.glued += 1
      }
      index -= 1
    }
  }

  /// "Nick Doe and Sofia Roe Shutterstock / Getty Images": who stands joined right before an agency is in the picture.
  private mutating func dropCaptionNames() {
    guard mode == .credit, body.items.count >= 3 else { return }
    for index in body.items.indices where index >= 2 && body.items[index].kind == .agency && body.items[index].before == 0 {
      guard body.items[index - 1].kind == .person, body.items[index - 1].before == 0x26 else { continue }
      for item in body.items[..<index] { for at in item.from..<item.to { read(at, .caption) } }
      body.items.removeFirst(index)
      return
    }
  }
}
