/// From runs of name words to items, and from doubtful items to people and organisations.
extension BodyParser {
  /// Ends the run of name words that is open and makes an item of it.
  mutating func flush() {
    guard segment >= 0 else { return }
    var from = segment
    var end = index
    segment = -1
    // A capital letter with a dot before a photographer's name is rather an initial than a Monsieur.
    while from < end, token(from).marks.contains(.honorific), !token(from).isCapital || token(from).letters <= 4, end - from > 1,
      !token(from).marks.contains(.firstName), mode != .credit || token(from).letters > 1
    {
      read(from, .ignored)
      from += 1
    }
    // Ranks stand before a name: with two names behind them, or one where the rank is an abbreviation or several words.
    while end - from > 1, token(from).marks.contains(.rank),
      end - from > 2 || token(from).words > 1 || token(from).shape == .lower || token(from).hasSmallDot,
      token(from + 1).marks.contains(.rank) || end - from == 2 || line.classify(from + 1, end, mode) == .person
    {
      read(from, .ignored)
      from += 1
    }
    // "Jane Roe, M.D.", "John Roe, Jr."
    if separator == 0x2C, let last = body.items.indices.last, body.items[last].kind == .person,
      (from..<end).allSatisfy({
        token($0).marks.contains(.suffix) && token($0).marks.isDisjoint(with: [.firstName, .organisation])
      })
    {
      let isPart = token(from).letters <= 3 && !token(from).hasDot && token(from).shape == .title
      if isPart { body.items[last].to = end }
      for at in from..<end { read(at, isPart ? .person : .ignored) }
      return
    }
    // "CQ-Roll Call, Inc"
    if end - from == 1, separator == 0x2C, !body.items.isEmpty, token(from).marks.contains(.legalForm), token(from).letters <= 4 {
      read(from, .ignored)
      body.hasLegalForm = true
      return
    }
    while end > from, token(end - 1).kind == .sign { end -= 1 }
    guard from < end else { return }
    // «Москва»: the sign that closes what one within the name opened.
    let isQuoted =
      end < index && token(end).isSign(0x22) && (from..<end).count { token($0).isSign(0x22) } % 2 == 1
    let quote = isQuoted ? end + 1 : 0
    while end > from, token(end - 1).shape == .lower, token(end - 1).marks.contains(.particle), end - from > 1 {
      end -= 1
      body.unknown += 1
    }
    guard from < end else { return }
    let kind = line.classify(from, end, mode)
    guard let kind else {
      // A place behind the names of a byline is a dateline of its own.
      if mode == .byline, body.people > 0 || token(from).isUncased, (from..<end).allSatisfy({ token($0).marks.contains(.place) }) {
        for at in from..<end { read(at, .ignored) }
        return
      }
      body.unknown += end - from
      for at in from..<end { read(at, .unknown) }
      return
    }
    var item = Body.Item(kind: kind, from: from, to: end, before: separator)
    item.words = end - from
    item.cueRole = cueRole
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
    if kind == .organisation || kind == .outlet, quote > item.to { item.to = quote }
    body.items.append(item)
    separator = 0
  }

  /// Decides the words that could be anybody by what stands beside them.
  mutating func resolve() {
    dropCaptionNames()
    dropGlued()
    // "ANTARA FOTO/NAME/hp": the editor's letters.
    if mode == .credit, body.items.count >= 3, let last = body.items.last, last.before == 0x2F, last.organisation < 0,
      last.words == 1,
      token(last.from).shape == .lower, token(last.from).letters <= 3, body.people > 0, body.knownAgencies > 0
    {
      read(last.from, .ignored)
      body.items.removeLast()
    }
    // "jbr/dpa": the letters of whoever edited it.
    if mode == .credit, body.items.count >= 2, body.people == 0, body.items[0].kind == .single, body.items[1].before == 0x2F,
      token(body.items[0].from).shape == .lower, token(body.items[0].from).letters <= 4, token(body.items[0].from).link == 0,
      body.items.dropFirst().allSatisfy({ $0.group == .wire }),
      body.items.dropFirst().allSatisfy({ token($0.from).shape == .lower })
    {
      read(body.items[0].from, .ignored)
      body.items.removeFirst()
      body.items[0].before = 0
    }
    let known = body.items.contains { $0.kind == .agency || $0.kind == .publisher }
    let platform = body.items.contains { $0.group == .platform || $0.group == .pictures || $0.group == .social }
    if mode == .source {
      for index in body.items.indices
      where body.items[index].kind == .person && !body.items[index].hasFirstName && token(body.items[index].from).link != 2 {
        body.items[index].kind = .organisation
        for at in body.items[index].from..<body.items[index].to { read(at, .publisher) }
      }
    }
    // "Le Courrier/Jane Roe": what an article opens before a slash is a paper.
    if mode == .credit, body.items.count == 2, body.items[0].kind == .person, body.items[0].words > 1,
      !(body.items[0].from + 1..<body.items[0].to).contains(where: { !token($0).marks.isDisjoint(with: [.firstName, .familyName]) }
      ),
      body.items[1].kind == .person, body.items[1].hasFirstName, body.items[1].before == 0x2F,
      isArticle(body.items[0].from)
    {
      body.items[0].kind = .outlet
      for at in body.items[0].from..<body.items[0].to { read(at, .publisher) }
    }
    joinReversed()
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
      if mode == .byline, index > 0, index == body.items.count - 1, item.before == 0x2C, token.shape == .title, token.link == 0,
        body.people > 0, item.role == nil, token.marks.isDisjoint(with: [.firstName, .familyName, .mediaWord]), !token.hasDot
      {
        // "By Jane Roe and John Doe, Smallville": a place that the lexicon does not know.
        read(item.from, .ignored)
        body.items.removeLast()
        break
      }
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

  /// Le, La, Les, Der, Die, Das, El, Il: before the name of a paper.
  private func isArticle(_ at: Int) -> Bool {
    let token = token(at)
    guard token.shape == .title, token.letters <= 3 else { return false }
    return Self.articles.contains(line.text(Int(token.start)..<Int(token.end)))
  }

  private static let articles: Set<String> = ["Le", "La", "Les", "Der", "Die", "Das", "El", "Il", "Los", "Las", "The", "Het"]

  /// "Roe, Jane": a family name, a comma, a given name, and no other name beside them.
  mutating func joinReversed() {
    guard mode != .source, let first = body.items.first, first.kind == .single,
      body.items.count(where: { $0.organisation < 0 }) == 2,
      body.items.count >= 2, body.items[1].kind == .single, body.items[1].before == 0x2C, body.items[1].from == first.to + 1
    else { return }
    let (family, given) = (token(first.from), token(body.items[1].from))
    guard family.shape == given.shape, family.shape == .title || family.shape == .upper, given.marks.contains(.firstName),
      family.marks.isDisjoint(with: [.firstName, .place, .common, .organisationWord, .mediaWord]), family.letters > 1,
      family.link == 0,
      given.marks.isDisjoint(with: .place)
    else { return }
    body.items[0].kind = .person
    body.items[0].comma = first.to
    body.items[0].to = body.items[1].to
    body.items[0].words = 2
    body.items[0].hasFirstName = true
    read(first.from, .person)
    read(body.items[1].from, .person)
    body.items.remove(at: 1)
  }

  /// "Example Police Facebook page", "g1 PI": what is glued to an organisation only says more about it.
  mutating func dropGlued() {
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
  mutating func dropCaptionNames() {
    guard mode == .credit, body.items.count >= 3 else { return }
    for index in body.items.indices where index >= 2 && body.items[index].kind == .agency && body.items[index].before == 0 {
      guard body.items[index - 1].kind == .person, body.items[index - 1].before == 0x26 else { continue }
      for item in body.items[..<index] { for at in item.from..<item.to { read(at, .caption) } }
      body.items.removeFirst(index)
      return
    }
  }
}
