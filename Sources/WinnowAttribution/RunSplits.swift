/// Words that stand together without a space and are taken apart before phrases are looked for.
extension LineReader {
  /// Takes a known cue, agency or title off the front and the back of a run that is written without spaces.
  mutating func splitRun(_ index: Int) {
    let token = tokens[index]
    guard lexicon.find(token.hash) < 0, token.letters <= 60 else { return }
    // Front: the longest known prefix.
    var at = Int(token.start)
    let end = Int(token.end)
    var hash = WordHash()
    var letters = 0
    var cut = -1
    let before = index > 0 ? tokens[index - 1] : nil
    let starts = before.map { !$0.isWord } ?? true
    // Behind a space only an agency or a paper is looked for: 资料图 新华社｜发.
    if starts || token.spaced {
      while at < end, letters < 8 {
        let (scalar, length) = Letter.decode(bytes, at)
        hash.add(Letter.fold(scalar))
        at += length
        letters += 1
        guard letters > 1, at < end else { continue }
        let found = lexicon.find(hash.finished)
        if found >= 0 {
          let entry = lexicon.entry(found)
          let isStrong = entry.creditCue >= 0 && lexicon.cues[Int(entry.creditCue)].strength == .strong
          let isSource = entry.sourceCue >= 0 && lexicon.cues[Int(entry.sourceCue)].strength == .strong
          if starts && (isStrong || isSource || entry.marks.contains(.gluedTitle)) || entry.marks.contains(.own) { cut = at }
          if entry.organisation >= 0, endsName(index, at) { cut = at }
          // 记者王小明 通讯员｜赵大明: a second title before a second name.
          if !starts, entry.marks.contains(.gluedTitle), (2...4).contains(Int(token.letters) - letters) { cut = at }
        }
      }
      if cut < 0 { cut = beforeReporter(index) ?? -1 }
      // 本报｜驻华盛顿｜记者
      if cut > 0, let title = beforeReporter(index), title > cut, title - cut >= 6, title - cut <= 24 {
        if split(index, at: title), tokens[index + 1].letters > 2 { _ = splitTitle(index + 1) }
      }
    }
    if cut > 0, split(index, at: cut) {
      if tokens[index + 1].letters > 1 {
        if !splitTitle(index + 1) { splitTail(index + 1) }
      }
    } else {
      splitTail(index)
    }
  }

  /// 记者｜王小明摄: a title at the front of what stands behind an agency.
  private mutating func splitTitle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard lexicon.find(token.hash) < 0 else { return false }
    var at = Int(token.start)
    var hash = WordHash()
    var letters = 0
    var cut = -1
    while at < Int(token.end), letters < 6 {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(scalar)
      at += length
      letters += 1
      guard letters > 1, at < Int(token.end) else { continue }
      let found = lexicon.find(hash.finished)
      if found >= 0, lexicon.entry(found).marks.contains(.gluedTitle) { cut = at }
    }
    guard cut > 0, split(index, at: cut) else { return false }
    if tokens[index + 1].letters > 2 { splitTail(index + 1) }
    return true
  }

  /// Whether the name of an agency may end at a byte of a run: a title, what was done, or a place follows (新华社｜记者, 新华社｜北京 before a day).
  private func endsName(_ index: Int, _ cut: Int) -> Bool {
    let end = Int(tokens[index].end)
    if index + 1 < count, tokens[index + 1].kind == .number, !tokens[index + 1].spaced { return true }
    var at = cut
    var hash = WordHash()
    var letters = 0
    while at < end, letters < 4 {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(scalar)
      at += length
      letters += 1
      let found = lexicon.find(hash.finished)
      guard found >= 0 else { continue }
      let marks = lexicon.entry(found).marks
      if marks.contains(.gluedTitle) || at == end && !marks.isDisjoint(with: [.shot, .supply, .dispatch, .place]) { return true }
    }
    return false
  }

  /// The longest name of a paper and its department before a reporter's title, in bytes: 码头日报全媒体图片.
  private static let longestOutlet = 36

  /// Where 记者 or 記者 starts within a run that opens with a paper's name: 新京报｜记者王小明.
  private func beforeReporter(_ index: Int) -> Int? {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index].end)
    var at = start + 6
    while at + 6 <= end, at <= start + Self.longestOutlet {
      if bytes[at + 3] == 0xE8, bytes[at + 4] == 0x80, bytes[at + 5] == 0x85, bytes[at] == 0xE8,
        bytes[at + 1] == 0xAE && bytes[at + 2] == 0xB0 || bytes[at + 1] == 0xA8 && bytes[at + 2] == 0x98
      {
        return at
      }
      at += 3
    }
    return nil
  }

  private mutating func splitTail(_ index: Int) {
    let token = tokens[index]
    guard lexicon.find(token.hash) < 0 else { return }
    let start = Int(token.start)
    let end = Int(token.end)
    var cut = -1
    var from = end
    var letters = 0
    while from > start, letters < 8 {
      from -= 1
      while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
      letters += 1
      guard from > start else { break }
      let found = lexicon.find(wordHash(from..<end))
      guard found >= 0 else { continue }
      let marks = lexicon.entry(found).marks
      if !marks.isDisjoint(with: [.gluedTitle, .supply]) || letters > 1 && !marks.isDisjoint(with: [.organisation, .noise]) {
        cut = from
      }
      // 王美玲｜報導
      if letters == 2, marks.contains(.dispatch), token.letters <= 6, token.letters >= 4, startsWithFamilyName(index) { cut = from }
      // 王美玲｜台北28日電
      if cut < 0, letters > 1, marks.contains(.place), index + 1 < count, tokens[index + 1].kind == .number,
        !tokens[index + 1].spaced
      {
        cut = from
      }
    }
    if cut > 0 { _ = split(index, at: cut) }
  }

  /// "BlumeStaff Writer", "LazareTwitter" and "PressMarch 3": a known word glued to a name.
  mutating func splitGlued(_ index: Int) {
    let token = tokens[index]
    guard token.shape == .mixed || token.shape == .title, !token.hasDot else { return }
    var at = Int(token.start)
    let end = Int(token.end)
    var wasLower = false
    while at < end {
      let (scalar, length) = Letter.decode(bytes, at)
      let kind = Letter.classOf(scalar)
      if kind == .upper, wasLower {
        var hash = WordHash()
        var exact = WordHash()
        var next = at
        var letters = 0
        while next < end {
          let (inner, size) = Letter.decode(bytes, next)
          hash.add(Letter.fold(inner))
          exact.add(inner)
          next += size
          letters += 1
        }
        var found = lexicon.find(hash.finished)
        if letters <= 3 { found = lexicon.find(exact.finished ^ WordHash.exactSalt) }
        if found >= 0, lexicon.find(token.hash) < 0 {
          let marks = lexicon.entry(found).marks
          let isDate = marks.contains(.month) && index + 1 < count && tokens[index + 1].kind == .number
          // "… at the FestivalCredit: AP"
          let isCue =
            lexicon.entry(found).creditCue >= 0 && (token.shape == .title || index > 0) && index + 1 < count
            && tokens[index + 1].isSign(0x3A)
          if isCue, split(index, at: at) {
            tokens[index + 1].spaced = true
            return
          }
          if isDate || !marks.isDisjoint(with: [.title, .staff, .socialTail]) || letters <= 3 && marks.contains(.organisation) {
            if split(index, at: at) { return }
          }
        }
      }
      wasLower = kind == .lower
      at += length
    }
  }

  /// "Jane Roe-Imagn Images", "Jane Roe-USA TODAY Sports": an agency joined to a name by a hyphen.
  mutating func splitHyphen(_ index: Int) {
    let token = tokens[index]
    // "HO-Humas Polri": the word for a handout.
    let start = Int(token.start)
    if bytes[start] == 0x48, bytes[start + 1] == 0x4F, bytes[start + 2] == 0x2D, Letter.classOf(UInt32(bytes[start + 3])) == .upper,
      split(index, at: start + 3)
    {
      tokens[index].end -= 1
      rehash(index)
      return
    }
    guard index > 0, index + 1 < count, tokens[index - 1].isCapital, tokens[index + 1].isCapital, lexicon.find(token.hash) < 0
    else { return }
    guard let at = behindHyphen(token), at > Int(token.start) + 2 else { return }
    let word = wordHash(at..<Int(token.end))
    let first = lexicon.find(word)
    guard first >= 0, lexicon.entry(first).continues else { return }
    let phrase = lexicon.find(WordHash.phrase(word, tokens[index + 1].hash))
    guard phrase >= 0, lexicon.entry(phrase).continues || lexicon.entry(phrase).organisation >= 0, split(index, at: at) else {
      return
    }
    tokens[index].end -= 1
    rehash(index)
  }

  /// "Published17. December": a word for dates glued to the day.
  mutating func splitNumber(_ index: Int) {
    let token = tokens[index]
    var hash = WordHash()
    var at = Int(token.start)
    while at < Int(token.end), bytes[at] &- 0x30 >= 10 {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(Letter.fold(scalar))
      at += length
    }
    guard bytes[at..<Int(token.end)].allSatisfy({ $0 &- 0x30 < 10 }), Int(token.end) - at <= 2 else { return }
    let found = lexicon.find(hash.finished)
    guard found >= 0, lexicon.entry(found).marks.contains(.tail), split(index, at: at) else { return }
    tokens[index].hasDigit = false
    tokens[index + 1].kind = .number
    tokens[index + 1].shape = .none
    tokens[index + 1].spaced = true
  }

  /// Cuts a word token in two at a byte offset; false where there is no room.
  private mutating func split(_ index: Int, at cut: Int) -> Bool {
    guard count < tokens.count, cut > Int(tokens[index].start), cut < Int(tokens[index].end) else { return false }
    var move = count
    while move > index + 1 {
      tokens[move] = tokens[move - 1]
      move -= 1
    }
    count += 1
    var second = tokens[index]
    second.start = Int32(cut)
    second.spaced = false
    tokens[index].end = Int32(cut)
    tokens[index + 1] = second
    rehash(index)
    rehash(index + 1)
    return true
  }

  private mutating func rehash(_ index: Int) {
    var hash = WordHash()
    var exact = WordHash()
    var letters = 0
    var kana = 0
    var uppers = 0
    var at = Int(tokens[index].start)
    while at < Int(tokens[index].end) {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(Letter.fold(scalar))
      exact.add(scalar)
      let kind = Letter.classOf(scalar)
      if kind == .kana { kana += 1 }
      if kind == .upper { uppers += 1 }
      letters += 1
      at += length
    }
    tokens[index].hash = hash.finished
    tokens[index].exact = exact.finished
    tokens[index].letters = UInt8(truncatingIfNeeded: min(letters, 255))
    switch tokens[index].shape {
    case .han, .kana: tokens[index].shape = kana == letters ? .kana : .han
    case .mixed: tokens[index].shape = uppers == letters ? .upper : uppers > 0 ? .title : .lower
    default: break
    }
  }
}
