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

  /// "Image: Carl Roe played 211 games for the club": the word opens the caption where a sentence goes on behind the name. What says how a
  /// picture came about goes on with a credit: "Photo: Jane Roe for The Courier".
  func opensCaption(cue index: Int) -> Bool {
    guard context == .caption || context == .afterImage, index == firstWord, isSign(index + 1, 0x3A), tokens[index].words == 1,
      tokens[index].letters <= 7, Self.pictureWords.contains(text(Int(tokens[index].start)..<Int(tokens[index].end)).lowercased())
    else { return false }
    var at = index + 2
    while at < count, tokens[at].isWord, tokens[at].isCapital || !tokens[at].marks.isDisjoint(with: [.particle, .conjunction]) {
      guard tokens[at].organisation < 0, tokens[at].creditCue < 0,
        tokens[at].marks.isDisjoint(with: [.organisationWord, .mediaWord, .legalForm])
      else { return false }
      at += 1
    }
    guard at > index + 2, at + 1 < count, tokens[at].isWord, tokens[at].shape == .lower, tokens[at].letters > 0 else {
      return false
    }
    let first = tokens[at]
    guard first.marks.isDisjoint(with: [.noise, .file, .title, .staff, .cue, .joiner, .rights, .supply, .shot]), first.role < 0,
      first.organisation < 0, !Self.goesOn.contains(String(text(Int(first.start)..<Int(first.end)).prefix { $0 != " " }))
    else { return false }
    // A picture agency or a licence behind it, up to another word for credits, is the credit's.
    var hasOther = false
    for place in at..<count {
      if tokens[place].creditCue >= 0, place + 1 < count, tokens[place + 1].isSign(0x3A) {
        hasOther = true
        break
      }
      if let group = group(place), group == .wire || group == .pictures || group == .platform { return false }
      if tokens[place].isWord, license(at: place, count) != nil { return false }
    }
    let next = tokens[at + 1]
    return first.words > 1 || next.kind == .number || hasOther
      || next.isWord && next.shape == .lower
        && next.marks.isDisjoint(with: [.noise, .file, .rights])
  }

  private static let pictureWords: Set<String> = ["image", "photo", "foto", "bild", "picture"]
  private static let goesOn: Set<String> = [
    "for", "via", "by", "courtesy", "used", "with", "licensed", "under", "provided", "supplied", "from", "through", "taken", "shot",
    "edited", "shared", "submitted", "für", "von", "mit", "pour", "par", "avec", "para", "por", "con", "per", "voor", "door", "för",
    "af", "av", "dla", "przez", "для", "of", "in", "at", "on", "as", "and", "who", "working", "reprinted", "reproduced", "created",
    "photographed", "namens", "na", "z", "em", "en", "a", "au", "à", "fra", "på", "tratta", "im", "aus", "vom", "zur",
  ]

  /// Where a bracket that opens at `open` closes at the line's end and holds no other; nil elsewhere.
  func endOfBracket(_ open: Int) -> Int? {
    var last = count - 1
    while last > open, tokens[last].isSign(0x2E) { last -= 1 }
    guard tokens[open].sign == 0x28, tokens[last].kind == .close, tokens[last].sign == 0x29, last - open <= Self.longestBracket
    else { return nil }
    let holdsOther = (open + 1..<last).contains {
      tokens[$0].sign == 0x28 && tokens[$0].kind == .open || tokens[$0].kind == .close && tokens[$0].sign == 0x29
    }
    return holdsOther ? nil : last
  }

  private static var longestBracket: Int { 20 }

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
