/// The grammar of a body: items and notes between separators.
extension LineReader {
  func parseBody(_ from: Int, _ to: Int, _ mode: BodyMode) -> Body {
    var parser = BodyParser(line: self, mode: mode, index: from, to: to)
    parser.run()
    parser.resolve()
    return parser.body
  }

  /// A body that counts only where every word of it fits something and nothing breaks it; nil for any other, of which no more is read than
  /// tells that. Readings of its tokens are left behind then.
  func wholeBody(_ from: Int, _ to: Int) -> Body? {
    var parser = BodyParser(line: self, mode: .credit, index: from, to: to)
    parser.isStrict = true
    parser.run()
    guard !parser.isLost else { return nil }
    parser.resolve()
    return parser.isLost ? nil : parser.body
  }
}

struct BodyParser {
  let line: LineReader
  let mode: BodyMode
  var index: Int
  let to: Int
  var body = Body()
  var segment = -1
  var separator: UInt8 = 0
  var depth = 0
  /// The role of the byline cue that stands before what is read now: "…; Editing by NAME".
  var cueRole: Int16 = -1
  /// Whether reading ends with the first word that fits nothing, or a sign that breaks the body.
  var isStrict = false

  /// Whether something fits nothing, or breaks the body.
  var isLost: Bool { body.unknown > 0 || body.isBroken }

  init(line: LineReader, mode: BodyMode, index: Int, to: Int) {
    self.line = line
    self.mode = mode
    self.index = index
    self.to = to
  }

  func token(_ index: Int) -> Token { line.tokens[index] }
  func read(_ index: Int, _ reading: Reading) { line.tokens[index].reading = reading }

  mutating func run() {
    let start = index
    while index < to {
      if isStrict, isLost { return }
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
        if mode == .credit, current.sign == 0x55 { platform(index) }
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

  mutating func set(_ sign: UInt8) { separator = sign }

  /// Reads a sign; false where the body ends.
  mutating func sign(_ current: Token, _ start: Int) -> Bool {
    switch current.sign {
    case 0x2E
    where segment >= 0 && segment == index - 1 && index + 1 < to && token(index + 1).isWord && token(index + 1).isCapital
      && token(index + 1).start == current.end && token(index - 1).end == current.start
      && token(index + 1).marks.isDisjoint(with: [.cue, .organisation]):
      // "CORRECTIV.Faktencheck"
      break
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
    // 厚生労働省「毎月勤労統計調査」: behind a body's name stands what it published.
    case 0x22:
      if segment >= 0, mode != .byline, let close = endOfTitle(current) {
        flush()
        for at in index...close { read(at, .ignored) }
        index = close
      }
    case 0x7E:
      flush()
      body.unknown += 1
    case 0x2B where segment >= 0 && index + 1 < to && token(index + 1).isCapital && line.tokens[index].spaced:
      // "Galerie EIGEN + ART"
      break
    case 0x3A:
      // "ABC Riverland: Jane Roe": a paper's branch.
      if segment >= 0, separator == 0, let last = body.items.last, last.kind == .publisher, last.to == segment,
        index - segment == 1,
        index + 2 < to, token(index + 1).marks.contains(.firstName)
      {
        read(segment, .ignored)
        segment = -1
      }
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

  /// Where a title in 「」 or 『』 that opens here closes.
  private func endOfTitle(_ current: Token) -> Int? {
    let start = Int(current.start)
    guard Int(current.end) - start == 3, line.bytes[start] == 0xE3, line.bytes[start + 1] == 0x80,
      line.bytes[start + 2] == 0x8C || line.bytes[start + 2] == 0x8E
    else { return nil }
    let close = line.bytes[start + 2] + 1
    // フリー百科事典『ウィキペディア（Wikipedia）』: there the name itself is quoted.
    return (index + 1..<to).first {
      token($0).organisation >= 0 || line.isSign($0, 0x22) && line.bytes[Int(token($0).end) - 1] == close
    }
    .flatMap { token($0).organisation < 0 ? $0 : nil }
  }

  /// Reads a number: a year, a date; false where the body ends.
  mutating func number(_ current: Token) -> Bool {
    // "SDIS 33"
    if mode == .credit, segment >= 0, segment == index - 1, token(segment).shape == .upper,
      token(segment).marks.contains(.organisationWord),
      current.end - current.start <= 3
    {
      index += 1
      return true
    }
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

  func isMonth(_ index: Int) -> Bool { index >= 0 && index < to && token(index).marks.contains(.month) }
  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < to && (token(index).kind == .number || token(index).hasDigit)
  }

  func year(_ token: Token) -> Int? {
    let bytes = line.bytes[Int(token.start)..<Int(token.end)]
    guard bytes.count == 4 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value >= 1800 && value < 2200 ? value : nil
  }

  /// From here on there are dates, reading times, share buttons; or the report itself, right behind the place that it comes from.
  mutating func tail() -> Bool {
    body.hasTail = true
    if opensReport {
      body.opensReport = true
      body.end = index + 1
      segment = -1
      return false
    }
    for rest in index..<to { read(rest, .date) }
    index = to
    body.end = to
    segment = -1
    return false
  }

  /// Whether sentences of Chinese or Japanese stand behind this token: 「〔記者王小明／台北報導〕市府…。」. A date and labels of buttons have no full
  /// stop and few commas.
  private var opensReport: Bool {
    guard token(index).isUncased, index + 1 < to else { return false }
    var letters = 0
    var commas = 0
    for at in index + 1..<to {
      let token = token(at)
      if token.isUncased { letters += Int(token.letters) }
      if token.isSign(0x2C) { commas += 1 }
      if letters > Self.fewestInReport, token.isSign(0x2E) || commas > 1 || token.isSign(0x3F) { return true }
    }
    return letters > Self.mostInTail
  }

  /// Letters of a report up to where its first sentence ends, and those of the longest tail.
  private static let fewestInReport = 8
  private static let mostInTail = 60

  /// "JANE ROE POUR « LE MONDE »", "JANE ROE FOR THE COURIER": where all is in capitals, the word between who took the picture and for whom.
  func isCapitalJoint(_ current: Token) -> Bool {
    guard mode == .credit, current.shape == .upper, current.letters >= 3, segment >= 0, index - segment >= 2, index + 1 < to,
      (segment..<index).allSatisfy({ token($0).shape == .upper || token($0).shape == .initial }),
      token(index + 1).isSign(0x22) || token(index + 1).organisation >= 0
    else { return false }
    return Self.capitalJoints.contains(String(line.text(Int(current.start)..<Int(current.end)).prefix { $0 != " " }))
  }

  private static let capitalJoints: Set<String> = ["FOR", "POUR", "FÜR", "PARA", "PER", "VOOR"]
}
