/// Captions that end in a credit without any sign between the two, as text taken from pages has them: a page sets them apart by style.
extension LineReader {
  /// "… entering the country AP Photo/Jane Roe": the agency says that it is a picture, so nothing has to part it from the caption.
  mutating func namedPhoto(_ last: Int) -> Attribution? {
    guard isUnderPicture else { return nil }
    for at in stride(from: last - 2, to: max(2, last - Self.longestUnmarked), by: -1)
    where tokens[at].organisation >= 0 && saysPhoto(at) && tokens[at + 1].isSign(0x2F) && !tokens[at + 2].marks.contains(.file) {
      return tail(from: at, to: last + 1, start: at, sign: 0x2F)
    }
    return nil
  }

  /// Whether no sign that may part a caption from its credit stands in the last words of a line.
  func endsUnparted(_ last: Int) -> Bool {
    !(max(0, last - Self.longestUnmarked)...last).contains {
      tokens[$0].kind == .sign && [0x2E, 0x7C, 0x3B, 0x2A].contains(tokens[$0].sign)
    }
  }

  /// "… the new brochure in October Jane Roe/AP", "… bei der Vorstellung Jana Novakova / imago": a person by a first name that is known,
  /// a slash and an agency, or an agency, a slash and a person.
  mutating func unmarkedNames(_ end: Int) -> Attribution? {
    guard isUnderPicture, end == count - 1 || end == count - 2 && isSign(count - 1, 0x2E), !isEastern else { return nil }
    let last = beforeNotes(end)
    guard last > Self.leastCaption, tokens[last].isWord else { return nil }
    var slash = last - 1
    while slash > 0, last - slash < Self.longestUnmarked, !tokens[slash].isSign(0x2F) { slash -= 1 }
    guard tokens[slash].isSign(0x2F), slash >= Self.leastCaption, tokens[slash - 1].isCapital || tokens[slash - 1].organisation >= 0
    else { return nil }
    var from = tokens[slash - 1].organisation < 0 ? nameStart(before: slash) ?? -1 : slash - 1
    // STATION/WIRE/JANE ROE, Jane Roe / John Doe / WIRE
    while from > 2, tokens[from - 1].isSign(0x2F), tokens[from - 2].isCapital { from = nameStart(before: from - 1) ?? from - 2 }
    if from > Self.leastCaption, isPhotograph(from - 1), tokens[from - 1].isCapital { from -= 1 }
    // "… talks to the BBC/Reuters", "… was built by Jane Roe/AFP"
    guard from >= Self.leastCaption, tokens[from - 1].marks.isDisjoint(with: [.joiner, .stop, .particle]),
      (0..<from).contains(where: { tokens[$0].shape == .lower })
    else { return nil }
    let isCue = isPhotograph(from)
    guard let body = wholeBody(isCue ? from + 1 : from, end + 1), body.end >= end + 1, body.knownAgencies > 0,
      body.items.count >= 2,
      body.items.count <= 4, body.items.dropFirst().allSatisfy({ $0.before == 0x2F })
    else {
      for at in from...end { tokens[at].reading = .unread }
      return nil
    }
    for at in 0..<from { tokens[at].reading = .caption }
    if isCue { tokens[from].reading = .cue }
    return attribution(.credit, body, start: from, cueRole: -1, confidence: 0.7)
  }

  /// The last token before the notes that end a line: `/File`, `(archive)`, `, 2023`.
  private func beforeNotes(_ end: Int) -> Int {
    var last = end
    while last > Self.leastCaption {
      let token = tokens[last]
      let isJoined = tokens[last - 1].isSign(0x2F) || tokens[last - 1].isSign(0x2C)
      if isJoined, token.marks.contains(.file) || token.kind == .number && token.end - token.start == 4 {
        last -= 2
      } else if token.kind == .close, tokens[last - 1].marks.contains(.file), tokens[last - 2].kind == .open {
        last -= 3
      } else {
        break
      }
    }
    return last
  }

  /// Back from a sign to the first name that is farthest from it without another word between.
  private func nameStart(before sign: Int) -> Int? {
    var first: Int?
    var at = sign - 1
    while at >= sign - Self.mostNameWords, at > 0, tokens[at].isCapital || tokens[at].marks.contains(.particle) {
      if tokens[at].marks.contains(.firstName), sign - at >= 2 { first = at }
      at -= 1
    }
    return first
  }

  /// "… for the State Opening of Parliament Getty": a picture agency or a wire behind a caption that no full stop ends.
  mutating func unmarkedAgency(_ last: Int) -> Attribution? {
    guard isUnderPicture, last == count - 1, last >= Self.leastCaption, let group = group(last),
      group == .wire || group == .pictures,
      tokens[last].isCapital || tokens[last].shape == .hangul, !tokens[last].marks.contains(.common)
    else { return nil }
    let before = tokens[last - 1]
    guard before.isWord, before.marks.isDisjoint(with: [.stop, .joiner, .conjunction, .particle, .place]), before.organisation < 0,
      // "… officials told AP", "… says Reuters": the agency is spoken of.
      before.hash == 0 || !Self.speaking.contains(text(Int(before.start)..<Int(before.end)).lowercased())
    else { return nil }
    // A caption is told in words of small letters; a row of names is none.
    guard (0..<last).count(where: { tokens[$0].shape == .lower || tokens[$0].isUncased }) >= 2 else { return nil }
    return tail(from: last, to: last + 1, start: last, sign: 0x7C)
  }

  private static let speaking: Set<String> = [
    "told", "tells", "says", "said", "with", "from", "via", "by", "for", "to", "of", "at", "agency", "news", "wire", "agentur",
    "sagte", "laut", "agence", "agencia", "agenzia", "selon", "según", "secondo", "joined", "called", "app", "against", "use",
    "uses",
    "using", "owns", "own",
  ]

  // `AP Photo/Jane Roe, John van der Doe, File`.
  private static var longestUnmarked: Int { 12 }
  /// Words before a credit that make a caption.
  private static var leastCaption: Int { 4 }
  private static var mostNameWords: Int { 4 }
}
