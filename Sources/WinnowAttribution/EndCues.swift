/// Lines under a picture whose names stand at the other end than a cue elsewhere would have them.
extension LineReader {
  /// "Foto: Der Marktplatz am Morgen (Jana Roe/dpa)": the word opens the caption, not the credit, where a bracket that names somebody
  /// ends the line and what stands between tells what the picture shows.
  mutating func labelledCaption(cue index: Int) -> Attribution? {
    guard isUnderPicture, !isEastern, index == firstWord, isSign(index + 1, 0x3A) else { return nil }
    let start = index + 2
    var last = count - 1
    while last > start, tokens[last].isSign(0x2E) { last -= 1 }
    guard last > start, tokens[last].kind == .close, tokens[last].sign != 0x4C else { return nil }
    var open = last - 1
    while open > start, tokens[open].kind != .open || tokens[open].sign == 0x4C { open -= 1 }
    guard open - start >= 3, (2...12).contains(last - open), tellsWhatIsSeen(start, open) else { return nil }
    // "(Dok. Warga)"
    let isFile = tokens[open + 1].creditCue >= 0 && tokens[open + 1].hasSmallDot
    let body = parseBody(isFile ? open + 2 : open + 1, last, .credit)
    guard body.unknown == 0, !body.isBroken, body.end >= last, (1...4).contains(body.items.count),
      body.people > 0 || body.known > 0 || isFile
    else {
      for at in open..<last { tokens[at].reading = .unread }
      return nil
    }
    for at in 0..<open { tokens[at].reading = .caption }
    return attribution(.credit, body, start: open, cueRole: -1, confidence: 0.9)
  }

  /// Whether some words are a phrase and no name of a person or a body: one in small letters stands among them that names do not have.
  private func tellsWhatIsSeen(_ from: Int, _ to: Int) -> Bool {
    var words = 0
    var particles = 0
    var tells = false
    for at in from..<to {
      let token = tokens[at]
      if token.kind == .sign, token.sign != 0x2C, token.sign != 0x2E { return false }
      guard token.isWord else { continue }
      guard token.organisation < 0, token.creditCue < 0,
        token.marks.isDisjoint(with: [.organisationWord, .mediaWord, .legalForm, .noise, .file])
      else { return false }
      words += 1
      guard token.shape == .lower, !token.marks.contains(.conjunction) else { continue }
      if token.marks.isDisjoint(with: [.particle, .joiner, .title, .honorific]) { tells = true } else { particles += 1 }
    }
    return words >= 3 && tells || words >= 5 && particles > 0
  }

  /// "The bridge | Jonas Roe (BNS) nuotr.": in Lithuanian the word for a photograph stands behind who took it. The caption ends at the last
  /// bar, sentence or slash before the names.
  mutating func closingCue() -> Attribution? {
    guard count >= 3, tokens[count - 1].creditCue >= 0, tokens[count - 1].letters == 5, tokens[count - 1].words == 1,
      text(Int(tokens[count - 1].start)..<Int(tokens[count - 1].end)).lowercased().hasPrefix("nuotr")
    else { return nil }
    let end = count - 1
    var starts: [Int] = []
    for at in (max(0, end - 16)..<end).reversed() where tokens[at].kind == .sign {
      if tokens[at].isSign(0x7C) || tokens[at].isSign(0x2E) {
        starts.append(at + 1)
        break
      }
      if tokens[at].isSign(0x2F), starts.count < 2 { starts.append(at + 1) }
    }
    if end <= 4 || starts.isEmpty && end <= 6 { starts.append(0) }
    for start in starts.reversed() where start < end {
      var body = parseBody(start, end, .credit)
      // A caption of one word is no photographer.
      let isNamed = start > 0 || body.items.first.map { $0.kind != .person || $0.words > 1 } ?? false
      if body.unknown == 0, !body.isBroken, body.end >= end, (1...3).contains(body.items.count), body.people + body.known > 0,
        isNamed
      {
        for at in 0..<start { tokens[at].reading = .caption }
        body.end = count
        return attribution(.credit, body, start: start, cueRole: -1, confidence: 0.9)
      }
      for at in start..<end { tokens[at].reading = .unread }
    }
    return nil
  }
}
