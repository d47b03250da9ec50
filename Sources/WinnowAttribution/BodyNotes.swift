/// Organisations, notes, titles and licences within a body.
extension BodyParser {
  mutating func organisation(_ current: Token) {
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
      if token(index).marks.contains(.legalForm), known.group == .publisher || known.group == .company { body.hasLegalForm = true }
      read(index, .ignored)
      body.glued += 1
      index += 1
    }
  }

  /// "Photo by Jane Roe: https://www.pexels.com/photo/1/": the platform that an address leads to.
  mutating func platform(_ index: Int) {
    guard !body.items.isEmpty || body.unknown > 0 else { return }
    var bytes = line.bytes[Int(token(index).start)..<Int(token(index).end)].drop { $0 != 0x2F }.drop { $0 == 0x2F }
    if let end = bytes.firstIndex(of: 0x2F) { bytes = bytes[..<end] }
    guard let dot = bytes.lastIndex(of: 0x2E) else { return }
    bytes = bytes[..<dot]
    if let dot = bytes.lastIndex(of: 0x2E) { bytes = bytes[(dot + 1)...] }
    let found = line.lexicon.find(line.wordHash(bytes.startIndex..<bytes.endIndex))
    guard found >= 0 else { return }
    let organisation = line.lexicon.entry(found).organisation
    guard organisation >= 0 else { return }
    let known = line.lexicon.organisations[Int(organisation)]
    guard known.group == .platform, !body.items.contains(where: { $0.organisation == organisation }) else { return }
    var item = Body.Item(kind: .agency, from: index, to: index + 1, organisation: organisation, before: 0x2F)
    item.group = known.group
    read(index, .agency)
    body.items.append(item)
  }

  /// Reads a note such as "handout" or "file photo"; false where the word is part of a name.
  mutating func note(_ current: Token) -> Bool {
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
    if current.marks.contains(.rights) { body.saysRights = true }
    body.notes += 1
    read(index, .note)
    index += 1
    return true
  }

  /// Reads what somebody is called; false where the word is part of a name.
  mutating func title(_ current: Token) -> Bool {
    if current.marks.contains(.firstName), current.isCapital { return false }
    // "Source: U.S. Bureau of Labor Statistics"
    if mode == .source, segment >= 0, current.isCapital, current.marks.contains(.organisationWord) { return false }
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
        if words == 1, !token(segment).marks.isDisjoint(with: [.stop, .particle]) {
          // "Die Redaktion"
          read(segment, .ignored)
        } else {
          // "MND Staff", "Example Newsroom": the words before are a publisher.
          var item = Body.Item(kind: .outlet, from: segment, to: index, before: separator)
          item.words = words
          for at in segment..<index { read(at, .publisher) }
          body.items.append(item)
          separator = 0
        }
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
        || token(last).shape == .lower && !isVerb(last) && !isConjunction(token(last)) && !token(last).marks.contains(.tail)
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

  /// "… staff is covered by the licence" is a sentence.
  private func isVerb(_ at: Int) -> Bool {
    let word = token(at)
    guard word.marks.contains(.stop), word.letters <= 5 else { return false }
    return Self.verbs.contains(line.text(Int(word.start)..<Int(word.end)))
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "said", "says", "will", "can", "ist", "sind", "war", "hat", "est", "sont",
    "son", "ha",
    "es", "é", "è", "zijn", "är", "er",
  ]

  func nameLike(_ from: Int, _ to: Int) -> Bool { line.classify(from, to, mode) == .person }

  /// Reads "CC BY-SA 4.0", "CC0", "Creative Commons", "public domain"; false where there is none.
  mutating func licence(_ current: Token) -> Bool {
    guard let (text, length) = line.license(at: index, to) else { return false }
    flush()
    body.license = body.license ?? text
    for at in index..<(index + length) { read(at, .license) }
    index += length
    return true
  }
}
