/// Captions that end in a credit.
extension LineReader {
  /// A caption that ends in its credit without any cue: "… Monday. | NAME/OUTLET", "… (NAME / AP)", "… /연합뉴스".
  mutating func tailCredit() -> Attribution? {
    guard count >= 3 else { return nil }
    // Without a known name there is only for whom somebody works: "Jane Roe for The Courier".
    if !isUnderPicture, !hasOrganisation, !seen.contains(.joiner) || !tokens[count - 1].isCapital { return nil }
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
      // "… on Monday. Jane Roe/AP (archive)": the note is a part of the credit before it.
      if (open + 1..<last).allSatisfy({ tokens[$0].marks.contains(.file) }) {
        if let start = (1..<open).last(where: { tokens[$0].isSign(0x2E) || tokens[$0].isSign(0x7C) }),
          let result = tail(from: start + 1, to: last + 1, start: start + 1, sign: tokens[start].sign)
        {
          return result
        }
        if let result = unmarkedNames(last) { return result }
      }
      if let result = nameBeforeBracket(open, last) { return result }
      if let first = bracket(before: open), let result = tail(from: first, to: last + 1, start: first, sign: 0x28),
        !result.people.isEmpty
      {
        return result
      }
      return tail(from: open + 1, to: last, start: open, sign: 0x28)
    }
    if let result = namedPhoto(last) ?? (endsUnparted(last) ? unmarkedNames(last) : nil) { return result }
    // The last break that may part a caption from its credit.
    var index = last
    var tried = 0
    // The slash before an agency that ends the line: who stands before it belongs to it, where a sentence ends before.
    var lone = -1
    while index > 0, last - index <= 24, tried < 4 {
      let token = tokens[index]
      if token.kind == .sign {
        let isDash = token.sign == 0x2D && token.spaced
        if token.sign == 0x7C || isDash || token.sign == 0x2E || token.sign == 0x3B || token.sign == 0x2A {
          tried += 1
          // `FC St. Pauli / dpa`, `PSG - Real Madrid / AFP`: before a slash that stands apart a name begins with a known one.
          let mayBegin =
            lone < 0
            || index < last && (tokens[index + 1].organisation >= 0 || tokens[index + 1].marks.contains(.firstName))
              && !(token.sign == 0x2E && index > 0 && tokens[index - 1].letters <= 3)
          // "… on Monday. Jane Roe – AP", "… Jane Roe; John Doe/AP": the names before the sign go with what stands behind it.
          if isDash || token.sign == 0x3B, let first = namesStart(before: index),
            let result = tail(from: first, to: last + 1, start: first, sign: 0x2E), !result.people.isEmpty
          {
            return result
          }
          if index < last, mayBegin, let result = tail(from: index + 1, to: last + 1, start: index + 1, sign: token.sign) {
            return result
          }
        } else if token.sign == 0x3D, isEastern, index < last, tokens[index + 1].organisation >= 0,
          // 川で土のうを積む人＝ロイター
          let result = tail(from: index + 1, to: last + 1, start: index, sign: 0x3D)
        {
          return result
        } else if token.sign == 0x2F, token.spaced || index < last && tokens[index + 1].isUncased {
          let isLone = index + 1 == last
          if isLone, tokens[last].organisation >= 0 { lone = index }
        }
      }
      index -= 1
    }
    if let result = unmarkedNames(last) { return result }
    if lone > 0, let result = tail(from: lone + 1, to: last + 1, start: lone, sign: 0x2F) { return result }
    return unmarkedAgency(last)
  }

  /// Where the names begin that fill the part between a sentence's end and a sign under a picture; nil where other words stand there.
  private func namesStart(before sign: Int) -> Int? {
    guard isUnderPicture else { return nil }
    var from = sign
    while from > 0, sign - from < Self.longestPart, tokens[from - 1].isWord || tokens[from - 1].isSign(0x3B) { from -= 1 }
    guard sign - from >= 2, from > 1, tokens[from - 1].isSign(0x2E) else { return nil }
    return (from..<sign).allSatisfy { mayBeNamed(at: $0, from: from) } ? from : nil
  }

  /// In tokens: three names of three words, and what parts them.
  private static var longestPart: Int { 11 }

  /// Whether a token may stand in the part of a line, from `from` on, that holds nothing but names.
  private func mayBeNamed(at index: Int, from: Int) -> Bool {
    let token = tokens[index]
    if token.isSign(0x3B) || token.shape == .initial { return true }
    return token.isCapital && token.marks.isDisjoint(with: [.stop, .common, .place, .organisationWord, .month])
      || token.marks.contains(.particle) && index > from
  }

  /// "… on Monday. JANE ROE (AP)": the name stands before the bracket, behind the end of a sentence.
  private mutating func nameBeforeBracket(_ open: Int, _ close: Int) -> Attribution? {
    var from = open
    while from > 0, tokens[from - 1].isWord, open - from < 6 { from -= 1 }
    guard open - from >= 2, from > 1, tokens[from - 1].isSign(0x2E), close - open <= 4,
      (from..<open).allSatisfy({ mayBeNamed(at: $0, from: from) }), open - from <= 4,
      (open..<close).contains(where: { group($0) == .wire || group($0) == .pictures })
    else { return nil }
    let body = parseBody(from, close + 1, .credit)
    guard body.unknown == 0, !body.isBroken, body.people == 1, body.knownAgencies > 0 else {
      for at in from...close { tokens[at].reading = .unread }
      return nil
    }
    for at in 0..<from { tokens[at].reading = .caption }
    return attribution(.credit, body, start: from, cueRole: -1, confidence: 0.85)
  }

  mutating func tail(from: Int, to: Int, start: Int, sign: UInt8) -> Attribution? {
    let known = (from..<to).contains { tokens[$0].organisation >= 0 }
    guard known || isUnderPicture || sign == 0x2E && commission(from, to) else { return nil }
    // "Jane Roe - 12.mar.24/Folhapress": the name stands before the day.
    if tokens[from].hasDigit, tokens[from].hasDot, bytes[Int(tokens[from].start)] &- 0x30 < 10 { return nil }
    var isCommission = false
    func isBelieved(_ body: Body) -> Bool {
      isCommission = sign == 0x2E && !isUnderPicture && commission(from, to) && isCommissioned(body)
      return body.end >= to && (isCommission || isBelievableTail(body, sign))
    }
    guard let body = wholeBody(from, to), isBelieved(body) else {
      for at in from..<to { tokens[at].reading = .unread }
      return nil
    }
    for at in 0..<start { tokens[at].reading = .caption }
    let wires = body.people == 0 && !body.items.isEmpty && body.items.allSatisfy { $0.group == .wire && !saysPhoto($0.from) }
    // 港に入る船＝３日、東京（共同）: the day behind an equals sign makes it a caption.
    if wires, context == .line, sign == 0x28, isEastern,
      (1..<start).contains(where: { tokens[$0].isSign(0x3D) && tokens[$0 + 1].kind == .number })
    {
      return attribution(.credit, body, start: start, cueRole: -1, confidence: 0.8)
    }
    if wires, context == .line, sign == 0x28, !body.file {
      // "Certified Financial Planner (CFP)", "New Marketplace (BETA)": an abbreviation that is explained, or a word.
      if body.items.count == 1, tokens[from].words == 1, tokens[from].marks.contains(.common) || isExplained(from, start) {
        for at in 0..<to { tokens[at].reading = .unread }
        return nil
      }
    }
    if wires, context == .line, sign != 0x2F, !body.file {
      return isWhole ? attribution(.source, body, start: start, cueRole: -1, confidence: 0.5) : nil
    }
    return attribution(.credit, body, start: start, cueRole: -1, confidence: body.knownAgencies > 0 || isCommission ? 0.85 : 0.6)
  }

  /// Whether the capital words before a bracket begin with the letters of the abbreviation in it.
  private func isExplained(_ index: Int, _ open: Int) -> Bool {
    let letters = Int(tokens[index].end - tokens[index].start)
    var first = open
    while first > 0, open - first < letters, tokens[first - 1].isCapital { first -= 1 }
    guard letters <= 6, open - first >= 2 else { return false }
    return (first..<open).allSatisfy {
      bytes[Int(tokens[$0].start)] | 0x20 == bytes[Int(tokens[index].start) + $0 - first] | 0x20
    }
  }

  /// Whether two to four capital words, "for" and a capital word follow one another and end the line: "Jane Roe for The Courier".
  func commission(_ from: Int, _ to: Int) -> Bool {
    guard to == count, to - from <= 10 else { return false }
    var at = from
    while at < to, tokens[at].isCapital, tokens[at].marks.isDisjoint(with: [.stop, .common]) || at > from { at += 1 }
    return (2...4).contains(at - from) && at + 1 < to && isFor(at) && tokens[at + 1].isCapital && tokens[to - 1].isCapital
  }

  private func isFor(_ index: Int) -> Bool {
    guard tokens[index].marks.contains(.joiner) else { return false }
    // "for the" is one token.
    let word = text(Int(tokens[index].start)..<Int(tokens[index].end)).prefix { $0 != " " }
    return Self.commissions.contains(String(word))
  }

  private static let commissions: Set<String> = ["for", "für", "pour", "para", "per", "voor", "för", "dla", "для"]

  /// "Jane Roe for The Courier": a person, and for whom.
  func isCommissioned(_ body: Body) -> Bool {
    body.items.count == 2 && body.items[0].kind == .person && body.items[0].words >= 2 && body.items[1].before == 0x76
      && body.items[1].kind != .person && body.items[1].kind != .single
  }

  /// "AP Photo", "AFP PHOTO", "ANTARA FOTO": the agency's name says that it is a picture.
  func saysPhoto(_ index: Int) -> Bool {
    guard tokens[index].words > 1 else { return false }
    let name = text(Int(tokens[index].start)..<Int(tokens[index].end)).lowercased()
    return name.hasSuffix("photo") || name.hasSuffix("photos") || name.hasSuffix("foto") || name.hasSuffix("images")
      || name.hasSuffix("image")
  }

  func isBelievableTail(_ body: Body, _ sign: UInt8) -> Bool {
    guard !body.items.isEmpty, body.items.count <= 6 else {
      return isUnderPicture && sign == 0x28 && body.notes > 0 && (body.role >= 0 || body.file) && body.items.isEmpty
    }
    if sign == 0x28, closesCaption(body) || isHandout(body, inBrackets: true) { return true }
    let hasSlash = body.items.contains { $0.before == 0x2F || $0.before == 0x76 }
    let groups = body.items.compactMap { $0.group }
    // "… on Monday. JANE ROE / THE COURIER"
    if sign == 0x2E, body.people == 1, body.items.count == 2, body.items[0].kind == .person, body.items[0].hasFirstName,
      body.items[0].words >= 2, body.items[1].before == 0x2F, body.items[1].kind == .publisher
    {
      return true
    }
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
    // "… on Monday. (Jane Roe/CBC)", "… [Jane Roe/Al Jazeera]"
    if sign == 0x28, body.people == 1, body.items.count == 2, body.items[0].kind == .person, body.items[0].hasFirstName,
      body.items[0].words >= 2, body.items[1].before == 0x2F, body.items[1].kind == .publisher
    {
      return true
    }
    if body.knownAgencies > 0 {
      let strong = groups.contains { $0 == .wire || $0 == .pictures || $0 == .platform }
      if isUnderPicture { return hasSlash || strong || sign == 0x28 || sign == 0x7C }
      return strong
        && (hasSlash
          || body.items.contains(where: { $0.kind == .person && ($0.hasFirstName || $0.words >= 2) }) && sign == 0x28
            && body.items.count <= 3 && body.items.dropFirst().allSatisfy { $0.before != 0x2C && $0.before != 0x26 })
    }
    guard isUnderPicture || sign == 0x7C && body.known > 0 && body.people == 1 && body.items.count == 2 else { return false }
    guard body.items.count >= 2, hasSlash, body.items.count <= 3 else { return false }
    return sign == 0x7C || sign == 0x28 || sign == 0x2E || sign == 0x2D
  }
}
