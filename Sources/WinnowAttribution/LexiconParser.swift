import WinnowBase

/// Reads lexicon files. `Lexicons/README.md` describes the form.
enum LexiconParser {
  private enum Section {
    case none
    case organisations(Lexicon.Organisation.Group)
    case words(Lexicon.Entry)
    case names(Marks)
  }

  static let sections: [String: Marks] = [
    "joiners": .joiner, "conjunctions": .conjunction, "titles": .title, "honorifics": .honorific, "staff": .staff,
    "organisation-words": .organisationWord, "media-words": .mediaWord, "legal-forms": .legalForm, "particles": .particle,
    "suffixes": .suffix, "stop-words": .stop, "common-words": .common, "places": .place, "months": .month, "tails": .tail,
    "origin-markers": .origin, "surnames": .surname, "ranks": .rank,
  ]

  /// The options of `[report …]`.
  private static let reports: [String: Marks] = ["own": .own, "dispatch": .dispatch, "shot": .shot, "supply": .supply]

  /// The words of a phrase, read into buffers that serve for all phrases of a file.
  private struct Scratch {
    let tokens: UnsafeMutableBufferPointer<Token>
    var words: [UInt64] = []
  }

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    try withUnsafeTemporaryAllocation(of: Token.self, capacity: 32) { tokens throws(LexiconError) in
      var scratch = Scratch(tokens: tokens)
      try parse(bytes, file: file, &scratch, into: &lexicon)
    }
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, _ scratch: inout Scratch, into lexicon: inout Lexicon
  ) throws(LexiconError) {
    var section = Section.none
    var at = 0
    var line = 0
    while at < bytes.count {
      line += 1
      let end = ByteScan.first(0x0A, in: bytes, from: at)
      let range = trimmed(bytes, at..<end)
      let start = at
      at = end + 1
      guard !range.isEmpty, bytes[range.lowerBound] != 0x23 else { continue }
      func fail(_ problem: LexiconError.Problem, _ position: Int) -> LexiconError {
        LexiconError(file: file, line: line, column: position - start + 1, problem: problem)
      }
      if bytes[range.lowerBound] == 0x5B {
        guard bytes[range.upperBound - 1] == 0x5D else { throw fail(.unclosedSection, range.upperBound) }
        let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
        do throws(Failure) {
          section = try open(text(bytes, inner), &lexicon)
        } catch {
          throw fail(error.problem, inner.lowerBound)
        }
        continue
      }
      do throws(Failure) {
        switch section {
        case .none: throw Failure(.entryOutsideSection, range.lowerBound)
        case .organisations(let group): try organisation(bytes, range, group, &scratch, &lexicon)
        case .words(let entry):
          try split(bytes, range) { part throws(Failure) in
            try phrase(bytes, part, exact: false, &scratch)
            lexicon.add(entry, phrase: scratch.words)
          }
        case .names(let marks):
          for part in fields(bytes, range) {
            try phrase(bytes, part, exact: false, &scratch)
            lexicon.add(Lexicon.Entry(marks: marks), phrase: scratch.words)
          }
        }
      } catch {
        throw fail(error.problem, error.position)
      }
    }
  }

  private struct Failure: Error {
    var problem: LexiconError.Problem
    var position: Int
    init(_ problem: LexiconError.Problem, _ position: Int = 0) {
      self.problem = problem
      self.position = position
    }
  }

  private static func open(_ header: String, _ lexicon: inout Lexicon) throws(Failure) -> Section {
    let words = header.split(separator: " ").map(String.init)
    guard let name = words.first else { throw Failure(.unknownSection("", nearest: nil)) }
    var entry = Lexicon.Entry()
    var options = Array(words.dropFirst())
    if let index = options.firstIndex(where: { $0.hasPrefix("role=") }) {
      entry.role = lexicon.role(named: String(options[index].dropFirst(5)))
      options.remove(at: index)
    }
    func group() throws(Failure) -> Lexicon.Organisation.Group {
      switch options.first ?? "wire" {
      case "wire": return .wire
      case "pictures": return .pictures
      case "platform": return .platform
      case "social": return .social
      case "company": return .company
      case "institution": return .institution
      default: throw Failure(.unknownOption(options[0]))
      }
    }
    switch name {
    case "agencies": return .organisations(try group())
    case "publishers": return .organisations(.publisher)
    case "noise":
      entry.marks = .noise
      for option in options {
        switch option {
        case "file": entry.marks = [.noise, .file]
        case "social-tail": entry.marks = .socialTail
        case "rights": entry.marks = [.noise, .rights]
        default: throw Failure(.unknownOption(option))
        }
      }
      return .words(entry)
    case "cue":
      guard options.count == 2 else { throw Failure(.unknownOption(options.last ?? "")) }
      let kinds: [String: Lexicon.Cue.Kind] = ["credit": .credit, "byline": .byline, "source": .source]
      let strengths: [String: Lexicon.Cue.Strength] = ["strong": .strong, "colon": .colon, "start": .start, "mark": .mark]
      guard let kind = kinds[options[0]] else { throw Failure(.unknownOption(options[0])) }
      guard let strength = strengths[options[1]] else { throw Failure(.unknownOption(options[1])) }
      guard let index = lexicon.add(Lexicon.Cue(kind: kind, strength: strength, role: entry.role)) else { return .none }
      var cue = Lexicon.Entry(marks: .cue)
      switch kind {
      case .credit: cue.creditCue = index
      case .byline: cue.bylineCue = index
      case .source: cue.sourceCue = index
      }
      return .words(cue)
    case "report":
      guard options.count == 1, let marks = reports[options[0]] else { throw Failure(.unknownOption(options.last ?? "")) }
      entry.marks = marks
      return .words(entry)
    case "first-names": return .names(.firstName)
    case "family-names": return .names(.familyName)
    case "titles" where options.first == "glued":
      entry.marks = [.title, .gluedTitle]
      return .words(entry)
    default:
      guard let marks = sections[name] else {
        let known = Array(sections.keys) + ["agencies", "publishers", "noise", "cue", "report", "first-names", "family-names"]
        throw Failure(.unknownSection(name, nearest: nearest(name, known)))
      }
      if let option = options.first { throw Failure(.unknownOption(option)) }
      entry.marks = marks
      return .words(entry)
    }
  }

  private static func organisation(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ group: Lexicon.Organisation.Group, _ scratch: inout Scratch,
    _ lexicon: inout Lexicon
  ) throws(Failure) {
    var column = 0
    var index: Int32 = -1
    var name = ""
    var nameRange = range
    try split(bytes, range) { part throws(Failure) in
      defer { column += 1 }
      switch column {
      case 0:
        guard !part.isEmpty else { throw Failure(.missingName, part.lowerBound) }
        name = text(bytes, part)
        nameRange = part
      case 1:
        let id = text(bytes, part)
        let isID = id.utf8.first == 0x51 && id.utf8.count > 1 && id.utf8.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        guard id == "-" || isID else { throw Failure(.badWikidata(id), part.lowerBound) }
        index = lexicon.add(Lexicon.Organisation(name: name, wikidata: isID ? id : nil, group: group))
        try add(spelling: nameRange, &scratch, &lexicon)
      default:
        try add(spelling: part, &scratch, &lexicon)
      }
    }
    if column == 1 { throw Failure(.badWikidata(""), range.upperBound) }

    func add(spelling part: Range<Int>, _ scratch: inout Scratch, _ lexicon: inout Lexicon) throws(Failure) {
      try phrase(bytes, part, exact: true, &scratch)
      var marks: Marks = .organisation
      if !hasCapital(bytes, part) { marks.insert(.small) }
      lexicon.add(Lexicon.Entry(marks: marks, organisation: index), phrase: scratch.words)
    }
  }

  /// Reads the word hashes of a phrase. With `exact`, one word of up to three cased letters is hashed in its very spelling.
  private static func phrase(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, exact: Bool, _ scratch: inout Scratch
  ) throws(Failure) {
    guard !part.isEmpty else { throw Failure(.emptyVariant, part.lowerBound) }
    if plainPhrase(bytes, part, exact: exact, &scratch) { return }
    let tokens = scratch.tokens
    var tokeniser = Tokeniser(bytes: bytes, range: part, into: tokens)
    tokeniser.run()
    scratch.words.removeAll(keepingCapacity: true)
    for index in 0..<tokeniser.count {
      switch tokens[index].kind {
      case .word, .number: scratch.words.append(tokens[index].hash)
      case .sign where tokens[index].sign == 0x2F: scratch.words.append(slash)
      default: break
      }
    }
    guard scratch.words.count <= 12, !tokeniser.overflowed else { throw Failure(.tooLong, part.lowerBound) }
    guard exact, tokeniser.count == 1, scratch.words.count == 1 else { return }
    if tokens[0].letters <= Token.exactLetters, !tokens[0].isUncased { scratch.words[0] = tokens[0].exact ^ WordHash.exactSalt }
  }

  /// The same for up to twelve words of letters with spaces between, as most are; false for any other phrase. The lexicon is read at
  /// every start of the program.
  private static func plainPhrase(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, exact: Bool, _ scratch: inout Scratch
  ) -> Bool {
    scratch.words.removeAll(keepingCapacity: true)
    var at = part.lowerBound
    while at < part.upperBound {
      let start = at
      var folded = WordHash()
      while at < part.upperBound, (bytes[at] | 0x20) &- 0x61 < 26 {
        folded.add(UInt32(bytes[at] | 0x20))
        at &+= 1
      }
      // What is spelt in its own letter case is left to the tokeniser, unless it is of ASCII.
      let mayBeExact = exact && start == part.lowerBound
      if at < part.upperBound, bytes[at] >= 0x80, !mayBeExact {
        guard wideWord(bytes, part.upperBound, &at, &folded, start) else { return false }
      }
      guard at > start, at == part.upperBound || bytes[at] == 0x20, scratch.words.count < 12 else { return false }
      if mayBeExact, at == part.upperBound, at - start <= 3 {
        var spelt = WordHash()
        for place in part { spelt.add(UInt32(bytes[place])) }
        scratch.words.append(spelt.finished ^ WordHash.exactSalt)
      } else {
        scratch.words.append(folded.finished)
      }
      while at < part.upperBound, bytes[at] == 0x20 { at &+= 1 }
    }
    return true
  }

  /// Reads the rest of a word that goes on with other letters than those of ASCII: of scripts with cases or none, or a run of Chinese
  /// characters and kana, or of Hangul, with nothing else before it. False where it does not end at a space.
  private static func wideWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ at: inout Int, _ folded: inout WordHash, _ start: Int
  ) -> Bool {
    var script = at > start ? Letter.Class.lower : .other
    while at < end, bytes[at] != 0x20 {
      let (scalar, length) = Letter.decode(bytes, at)
      let own: Letter.Class
      switch Letter.classOf(scalar) {
      case .lower, .upper, .uncased: own = .lower
      case .han, .kana: own = .han
      case .hangul: own = .hangul
      default: return false
      }
      guard script == .other || script == own else { return false }
      script = own
      folded.add(own == .lower ? Letter.fold(scalar) : scalar)
      at &+= length
    }
    return true
  }

  private static func hasCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
    var at = part.lowerBound
    while at < part.upperBound {
      let (scalar, length) = Letter.decode(bytes, at)
      if Letter.classOf(scalar) == .upper { return true }
      at += length
    }
    return false
  }

  /// What a slash counts as within a phrase.
  static let slash: UInt64 = 0x2F2F_2F2F_2F2F_2F2F

  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) throws(Failure) -> Void
  ) throws(Failure) {
    var start = range.lowerBound
    var at = start
    while at <= range.upperBound {
      if at == range.upperBound || bytes[at] == 0x7C {
        try body(trimmed(bytes, start..<at))
        start = at + 1
      }
      at += 1
    }
  }

  private static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound where at == range.upperBound || bytes[at] == 0x20 {
      if at > start { result.append(start..<at) }
      start = at + 1
    }
    return result
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 || bytes[lower] == 0x0D { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 || bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The known word with the smallest edit distance, if it is at most 3.
  static func nearest(_ word: String, _ known: [String]) -> String? {
    known.map { (distance(Array(word.utf8), Array($0.utf8)), $0) }.filter { $0.0 <= 3 }.min { $0 < $1 }?.1
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count <= 40, b.count <= 40 else { return 99 }
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var previous = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let cost = min(row[j] + 1, row[j + 1] + 1, previous + (a[i] == b[j] ? 0 : 1))
        previous = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
