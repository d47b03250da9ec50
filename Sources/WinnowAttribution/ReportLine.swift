/// The lines in which papers of East Asia say who reports, who took a picture and for whom: `(서울=연합뉴스) 김민수 기자`, `新华社记者 王小明 摄`,
/// `（中央社記者王美玲台北28日電）`, `【ワシントン共同】`.
///
/// They have a grammar of their own: agency, title, names, what was done, in one run without spaces, and no word that fits nothing.
struct ReportLine {
  var people: [(name: Range<Int>, cueRole: Int16)] = []
  var organisations: [Int] = []
  /// A paper that the lexicon does not know: 新京报记者.
  var outlet: Range<Int>?
  /// Who supplied the picture and is in no lexicon.
  var supplier: Range<Int>?
  var role: Range<Int>?
  /// The lexicon's role of the title that stands before the names that come: 编辑, 校对.
  var cueRole: Int16 = -1
  var hasNote = false
  var hasTitle = false
  var isShot = false
  var isSupplied = false
  var isDispatched = false
  var isFile = false
  /// Where it was reported.
  var place: Range<Int>?
  var hasDate = false
  /// Somebody writes under the name of an agency in brackets: (서울=연합뉴스).
  var hasEquals = false
  var from = 0
  var to = 0

  var hasPlace: Bool { place != nil }

  /// How many things beside people it names.
  var named: Int {
    organisations.count + (outlet == nil ? 0 : 1) + (hasTitle ? 1 : 0) + (isFile ? 1 : 0) + (supplier == nil ? 0 : 1)
  }
}

extension LineReader {
  /// A line that is a report line and nothing else.
  mutating func reportLine() -> Attribution? {
    guard isEastern, count <= 40, let report = report(0, count), let kind = kind(of: report, whole: true) else { return nil }
    return attribution(report, kind)
  }

  /// A caption that ends in who took its picture: 「…。新华社记者 王小明 摄」, 「…＝３日、東京、山田太郎撮影」.
  mutating func reportTail() -> Attribution? {
    guard isEastern, count >= 3 else { return nil }
    var best: (report: ReportLine, kind: Attribution.Kind, start: Int)?
    var index = count - 1
    while index > 0, count - index <= 20 {
      let token = tokens[index]
      let opens = token.kind == .open && (token.sign == 0x28 || token.sign == 0x5B)
      let parts =
        opens || token.kind == .close || token.isSign(0x2E) || token.isSign(0x3D) || token.isSign(0x2C) || token.isSign(0x2F)
      let isSpace = token.isUncased && token.spaced && tokens[index - 1].isWord
      if index + 1 < count && parts || isSpace {
        let start = opens || isSpace ? index : index + 1
        // What follows a whole sentence is set off as a bracket would set it off: 「…。市消防局供图」, 「…。视频截图」.
        let isSetOff = index > 0 && tokens[start - 1].isSign(0x2E)
        let isNamed = isSetOff || namesSupplier(start)
        let isNote = isSetOff ? start + 1 == count : opens && start + 3 == count && tokens[count - 1].kind == .close
        if best == nil, isNote, let note = noteTail(isSetOff ? start : start + 1) {
          for at in 0..<start { tokens[at].reading = .caption }
          return note
        }
        if let report = report(start, count, isSetOff: isNamed), let kind = kind(of: report, whole: false, isSetOff: isNamed) {
          // Farther back only for the agency, the title or the note that belongs to it: places and days before it are caption.
          let says = report.named
          if let said = best?.report.named, let people = best?.report.people.count {
            if says > said, report.people.count == people || says > said + 1 { best = (report, kind, start) }
          } else {
            best = (report, kind, start)
          }
        }
      }
      index -= 1
    }
    guard var best else { return nil }
    for at in 0..<best.start { tokens[at].reading = .caption }
    // 北川の港（３日、山田太郎撮影）: the bracket is the caption's.
    if closesBracketBefore(best.start), best.report.to == count, best.report.to - best.report.from > 1 { best.report.to -= 1 }
    return attribution(best.report, best.kind)
  }

  /// What a report line is: a picture's credit, a byline, or an agency's mark; nil where it says too little.
  private func kind(of report: ReportLine, whole: Bool, isSetOff: Bool = false) -> Attribution.Kind? {
    let isBracketed = isSetOff || tokens[report.from].kind == .open
    if !report.people.isEmpty {
      // 정보 제공, 기회 제공: without a bracket that is no more than something that is offered.
      if whole, context == .line, report.isSupplied, !report.isShot, !isBracketed, !report.hasTitle, report.organisations.isEmpty,
        report.people.allSatisfy({ tokens[$0.name.lowerBound].shape == .hangul })
      {
        return nil
      }
      if report.isShot || report.isSupplied { return .credit }
      guard whole, report.hasTitle || report.hasPlace && report.hasEquals else { return nil }
      return isUnderPicture && report.role != nil ? .credit : .byline
    }
    if report.isSupplied {
      let isNamed =
        !report.organisations.isEmpty
        || (report.supplier != nil || report.hasNote) && (isBracketed || report.hasNote || whole && isUnderPicture)
      return isNamed ? .credit : nil
    }
    if report.isFile, report.organisations.isEmpty { return isBracketed && whole && !report.hasTitle ? .credit : nil }
    guard !report.organisations.isEmpty, !report.hasTitle else { return nil }
    if report.isShot, report.organisations.count == 1 { return whole || isBracketed ? .credit : nil }
    if isSetOff, report.isFile { return .credit }
    guard isBracketed, whole else { return nil }
    if report.hasPlace || report.hasDate { return .source }
    return report.isFile || report.hasEquals && report.organisations.count > 1 ? .credit : nil
  }

  private mutating func attribution(_ report: ReportLine, _ kind: Attribution.Kind) -> Attribution {
    var result = Attribution(kind: kind)
    for (range, cueRole) in report.people {
      for at in range { tokens[at].reading = .person }
      let name = PersonName.tidy(bytes, Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
      guard !result.people.contains(where: { $0.name == name }) else { continue }
      result.people.append(
        Attribution.Person(name: name, role: cueRole >= 0 ? lexicon.roles[Int(cueRole)] : report.role.map(words)))
    }
    for at in report.organisations {
      let known = lexicon.organisations[Int(tokens[at].organisation)]
      tokens[at].reading = known.group == .publisher ? .publisher : .agency
      if known.group == .publisher, result.publisher == nil {
        result.publisher = Attribution.Organisation(name: known.name, wikidata: known.wikidata)
      } else if !result.agencies.contains(where: { $0.name == known.name }) {
        result.agencies.append(Attribution.Agency(name: known.name, wikidata: known.wikidata))
      }
    }
    if let outlet = report.outlet, result.publisher == nil {
      for at in outlet { tokens[at].reading = .publisher }
      result.publisher = Attribution.Organisation(name: words(outlet))
    }
    if let supplier = report.supplier, kind == .credit {
      for at in supplier { tokens[at].reading = .agency }
      result.agencies.append(Attribution.Agency(name: words(supplier)))
    }
    if let role = report.role {
      result.role = words(role)
    } else if report.isSupplied, report.supplier == nil {
      result.role = "supplied"
    }
    result.filePhoto = report.isFile || kind == .credit && opensAsFile(report.from)
    result.confidence = report.people.isEmpty ? 0.75 : 0.9
    let from = Int(tokens[report.from].start)
    let to = Int(tokens[report.to - 1].end)
    result.creditRange = from < to ? from..<to : nil
    return result
  }

  /// The agency, the place and the reporter that open a news text: "(서울=연합뉴스) 김민수 기자 = ", 「新华社北京5月3日电（记者王小明）」, 「【ワシントン共同】」.
  func reportDateline() -> Dateline? {
    guard isEastern,
      tokens[0].kind == .open && tokens[0].sign != 0x4C || tokens[0].organisation >= 0 || tokens[0].marks.contains(.own)
    else {
      return nil
    }
    var end = min(count - 1, 24)
    while end > 1 {
      let last = tokens[end - 1]
      if last.kind == .close || last.isSign(0x3D) || last.marks.contains(.dispatch) || isDispatch(end - 1),
        let report = report(0, end),
        report.hasPlace || report.hasDate || report.hasTitle, let first = report.organisations.first
      {
        let known = lexicon.organisations[Int(tokens[first].organisation)]
        var length = Int(last.end)
        while length < bytes.count, bytes[length] == 0x20 { length += 1 }
        while length + 2 < bytes.count, bytes[length] == 0xE3, bytes[length + 1] == 0x80, bytes[length + 2] == 0x80 { length += 3 }
        return Dateline(
          place: report.place.map(words), agency: Attribution.Agency(name: known.name, wikidata: known.wikidata), length: length)
      }
      end -= 1
    }
    return nil
  }

  private func words(_ range: Range<Int>) -> String {
    text(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
  }

  // MARK: The grammar

  /// Reads all of the tokens as one report line; nil where a word fits nothing.
  ///
  /// - Parameter isSetOff: whether a sentence ends right before it. Default: no.
  private func report(_ from: Int, _ to: Int, isSetOff: Bool = false) -> ReportLine? {
    var report = ReportLine()
    report.from = from
    report.to = to
    var index = from
    var inBrackets = isSetOff ? 1 : 0
    var hasMark = false
    for at in from..<to
    where !tokens[at].marks.isDisjoint(with: [.title, .staff, .shot, .supply, .own, .file]) || tokens[at].organisation >= 0 {
      hasMark = true
      break
    }
    guard hasMark || tokens[from].kind == .open else { return nil }
    while index < to {
      let token = tokens[index]
      switch token.kind {
      case .open:
        if token.sign == 0x4C { return nil }
        inBrackets += 1
        index += 1
      case .close:
        inBrackets -= 1
        index += 1
      case .handle:
        guard !report.people.isEmpty else { return nil }
        index += 1
      case .number:
        report.hasDate = true
        index += 1
      case .sign:
        switch token.sign {
        case 0x3D: report.hasEquals = true
        case 0x2F, 0x2C, 0x2A, 0x7C, 0x2D, 0x3A: break
        case 0x2E where index + 1 == to || report.isSupplied || report.isShot || report.isFile: break
        default: return nil
        }
        index += 1
      case .word:
        guard let taken = word(at: index, from, to, inBrackets > 0, &report) else { return nil }
        index += taken
      }
    }
    return report
  }

  /// Takes the word at `index` into the report and says how many tokens that were; nil where it fits nothing.
  private func word(at index: Int, _ from: Int, _ to: Int, _ inBrackets: Bool, _ report: inout ReportLine) -> Int? {
    let token = tokens[index]
    let marks = token.marks
    let next = index + 1
    if token.organisation >= 0 {
      guard report.organisations.count < 4, report.people.isEmpty || token.isUncased else { return nil }
      report.organisations.append(index)
      // 연합뉴스TV
      return next < to && tokens[next].isCapital && !tokens[next].spaced && token.isUncased ? 2 : 1
    }
    let isLabel = token.letters <= 2 || token.letters == 3 && token.shape == .hangul
    if index == from, token.bylineCue >= 0, token.isUncased, isLabel, marks.isDisjoint(with: [.title, .familyName]) {
      report.cueRole = lexicon.cues[Int(token.bylineCue)].role
      return 1
    }
    // The letter pair of an abbreviation that the lexicon does not know has no place here.
    guard token.isUncased || marks.contains(.noise) else { return nil }
    if marks.contains(.own) { return 1 }
    if marks.contains(.shot) {
      // 撰文：王小明 摄影：张伟 are two lines in one.
      if next < to, tokens[next].isSign(0x3A) || tokens[next].isSign(0x3D), index > from { return nil }
      guard !report.people.isEmpty || !report.organisations.isEmpty || index == from && next < to && tokens[next].kind == .sign
      else { return nil }
      report.isShot = true
      return 1
    }
    if marks.contains(.supply) {
      report.isSupplied = true
      return 1
    }
    if marks.contains(.dispatch) || isDispatch(index) {
      guard index > from else { return nil }
      report.isDispatched = true
      return 1
    }
    if !marks.isDisjoint(with: [.title, .gluedTitle, .staff])
      || token.bylineCue >= 0 && token.letters <= 4 && !report.people.isEmpty
    {
      guard report.role == nil else { return nil }
      let goesOn = next < to && tokens[next].isUncased && name(at: next, to) != nil || next + 1 < to && tokens[next].isSign(0x3A)
      if !report.people.isEmpty, !goesOn, marks.isDisjoint(with: [.staff]) { report.role = index..<next }
      // 기자 채용: in Korean a title stands behind the name.
      if token.shape == .hangul, report.people.isEmpty, goesOn, marks.isDisjoint(with: [.staff]) { return nil }
      report.cueRole = token.bylineCue >= 0 ? lexicon.cues[Int(token.bylineCue)].role : -1
      report.hasTitle = true
      return 1
    }
    if marks.contains(.file) {
      report.isFile = true
      return 1
    }
    if marks.contains(.noise) {
      guard report.isSupplied || report.isShot || report.isFile || next < to && tokens[next].marks.contains(.supply) else {
        return nil
      }
      report.hasNote = true
      return 1
    }
    if marks.contains(.conjunction) { return report.people.isEmpty ? nil : 1 }
    if marks.contains(.place) || isPlace(index, from, to, inBrackets) {
      report.place = report.place ?? index..<next
      return 1
    }
    if isDateWord(index) {
      report.hasDate = true
      return 1
    }
    if namesNobody(index, before: next, to) { return nil }
    if let length = supplier(at: index, to, inBrackets || isUnderPicture && from == 0 && to == count) {
      guard report.people.isEmpty, report.organisations.isEmpty else { return nil }
      report.supplier = index..<(index + length)
      return length
    }
    if let length = name(at: index, to) {
      report.people.append((index..<(index + length), report.cueRole))
      return report.people.count <= 6 ? length : nil
    }
    if isUnknownPhotographer(index, from, to) {
      report.people.append((index..<next, report.cueRole))
      return report.people.count <= 6 ? 1 : nil
    }
    // 新京报记者, 이데일리 김민수 기자: a paper that the lexicon does not know.
    if next < to, report.outlet == nil, report.people.isEmpty, report.organisations.isEmpty, token.letters >= 2, token.letters <= 10
    {
      let isTitleNext = !tokens[next].marks.isDisjoint(with: [.title, .gluedTitle]) && !tokens[next].spaced
      let isNameNext = inBrackets && token.shape == .hangul && name(at: next, to) != nil
      if isTitleNext || isNameNext {
        report.outlet = index..<next
        return 1
      }
    }
    return nil
  }

  /// A name that starts here: how many tokens it has, or nil. A family name alone goes on with the next word (山田 太郎), two full names
  /// with a space between are two people (王小明 李丽).
  func name(at index: Int, _ to: Int) -> Int? {
    let token = tokens[index]
    guard token.isUncased, token.shape != .uncased else { return nil }
    let isFamilyName = token.marks.contains(.familyName)
    let next = index + 1
    if isFamilyName, token.letters <= 3, next < to, tokens[next].isUncased, tokens[next].spaced, tokens[next].letters <= 3,
      tokens[next].marks.isDisjoint(with: [.title, .shot, .supply, .place, .dispatch]), tokens[next].organisation < 0
    {
      return 2
    }
    return token.letters >= 2 && classify(index, next, .byline) == .person ? 1 : nil
  }

  /// What stands between bracket or agency and the equals sign, the day or the closing bracket: (안동=연합뉴스), 【ワシントン共同】.
  private func isPlace(_ index: Int, _ from: Int, _ to: Int, _ inBrackets: Bool) -> Bool {
    let token = tokens[index]
    guard token.letters <= 8, index + 1 < to else { return false }
    let next = tokens[index + 1]
    let before = index > from ? tokens[index - 1] : nil
    if token.shape == .hangul, isTown(index, to) { return true }
    if inBrackets, before?.kind == .open {
      if next.isSign(0x3D), index + 2 < to, tokens[index + 2].organisation >= 0 { return true }
      if token.shape == .kana || token.letters <= 4, next.organisation >= 0, !next.spaced {
        return index + 2 < to && tokens[index + 2].kind == .close
      }
      if token.shape == .kana, next.isSign(0x3D) || next.kind == .number { return true }
    }
    // 本报驻华盛顿记者
    if token.shape == .han, token.letters >= 3, Self.posts.contains(Letter.decode(bytes, Int(token.start)).scalar),
      next.marks.contains(.gluedTitle)
    {
      return true
    }
    // 新华社乌鲁木齐5月3日电, 王美玲台北28日電
    return next.kind == .number && !next.spaced && (before?.organisation ?? -1) >= 0
  }

  /// 驻, 駐: stationed at.
  private static let posts: Set<UInt32> = [0x9A7B, 0x99D0]

  /// 月, 日, 日电, 午後.
  private func isDateWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.letters <= 3, index > 0, tokens[index - 1].kind == .number || tokens[index - 1].hasDigit else { return false }
    return true
  }

  /// 電, 台北報導, 综合报道.
  private func isDispatch(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .han, token.letters >= 2, token.letters <= 8, token.end - token.start >= 6 else { return false }
    let last = bytes[(Int(token.end) - 6)..<Int(token.end)]
    return Self.dispatches.contains { last.elementsEqual($0.utf8) }
  }

  private static let dispatches = ["報導", "报道", "報道", "综合", "綜合", "連線", "连线", "日電", "日电"]
}
