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

  /// The options of `[cue …]`.
  private static let kinds: [String: Lexicon.Cue.Kind] = ["credit": .credit, "byline": .byline, "source": .source]
  private static let strengths: [String: Lexicon.Cue.Strength] = [
    "strong": .strong, "colon": .colon, "start": .start, "mark": .mark,
  ]

  /// The words of a phrase, read into buffers that serve for all phrases of a file.
  private struct Scratch {
    let tokens: UnsafeMutableBufferPointer<Token>
    let words: UnsafeMutableBufferPointer<UInt64>
    var count = 0

    /// The hashes of the phrase's words.
    var phrase: Slice<UnsafeMutableBufferPointer<UInt64>> { words[..<count] }

    /// Adds a word; false where there is no room for it.
    @inline(__always)
    mutating func add(_ word: UInt64) -> Bool {
      guard count < words.count else { return false }
      words[count] = word
      count &+= 1
      return true
    }
  }

  /// The most words of a phrase.
  private static let longest = 12

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, file: String, into lexicon: inout Lexicon) throws(LexiconError) {
    try withUnsafeTemporaryAllocation(of: Token.self, capacity: 32) { tokens throws(LexiconError) in
      try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: longest) { words throws(LexiconError) in
        words.initialize(repeating: 0)
        var scratch = Scratch(tokens: tokens, words: words)
        try parse(bytes, file: file, &scratch, into: &lexicon)
      }
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
          var next = range.lowerBound
          while let part = nextPart(bytes, &next, range.upperBound) {
            try phrase(bytes, part, exact: false, &scratch)
            lexicon.add(entry, phrase: scratch.phrase)
          }
        case .names(let marks):
          var next = range.lowerBound
          while let name = nextName(bytes, &next, range.upperBound) {
            try phrase(bytes, name, exact: false, &scratch)
            lexicon.add(Lexicon.Entry(marks: marks), phrase: scratch.phrase)
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
    let words = header.utf8.split(separator: 0x20).map { String(Substring($0)) }
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
    var next = range.lowerBound
    guard let name = nextPart(bytes, &next, range.upperBound), !name.isEmpty else { throw Failure(.missingName, range.lowerBound) }
    guard let id = nextPart(bytes, &next, range.upperBound) else { throw Failure(.badWikidata(""), range.upperBound) }
    let isID = id.count > 1 && bytes[id.lowerBound] == 0x51 && bytes[id].dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    guard isID || id.count == 1 && bytes[id.lowerBound] == 0x2D else {
      throw Failure(.badWikidata(text(bytes, id)), id.lowerBound)
    }
    let index = lexicon.add(
      Lexicon.Organisation(name: text(bytes, name), wikidata: isID ? text(bytes, id) : nil, group: group))
    var spelling = name
    while true {
      try phrase(bytes, spelling, exact: true, &scratch)
      let marks: Marks = hasCapital(bytes, spelling) ? .organisation : [.organisation, .small]
      lexicon.add(Lexicon.Entry(marks: marks, organisation: index), phrase: scratch.phrase)
      guard let variant = nextPart(bytes, &next, range.upperBound) else { return }
      spelling = variant
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
    scratch.count = 0
    for index in 0..<tokeniser.count {
      var fits = true
      switch tokens[index].kind {
      case .word, .number: fits = scratch.add(tokens[index].hash)
      case .sign where tokens[index].sign == 0x2F: fits = scratch.add(slash)
      default: break
      }
      if !fits { throw Failure(.tooLong, part.lowerBound) }
    }
    guard !tokeniser.overflowed else { throw Failure(.tooLong, part.lowerBound) }
    guard exact, tokeniser.count == 1, scratch.count == 1 else { return }
    if tokens[0].letters <= Token.exactLetters, !tokens[0].isUncased { scratch.words[0] = tokens[0].exact ^ WordHash.exactSalt }
  }

  /// The same for up to twelve words of letters with spaces between, as most are; false for any other phrase. The lexicon is read at
  /// every start of the program.
  private static func plainPhrase(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, exact: Bool, _ scratch: inout Scratch
  ) -> Bool {
    scratch.count = 0
    var at = part.lowerBound
    while at < part.upperBound {
      let start = at
      guard let (folded, letters) = plainWord(bytes, &at, part.upperBound) else { return false }
      var word = folded
      if exact, start == part.lowerBound, at == part.upperBound, letters <= Token.exactLetters {
        // Which other letters have cases the tokeniser tells.
        guard letters == at &- start else { return false }
        var spelt = WordHash()
        for place in part { spelt.add(UInt32(bytes[place])) }
        word = spelt.finished ^ WordHash.exactSalt
      }
      guard scratch.add(word) else { return false }
      while at < part.upperBound, bytes[at] == 0x20 { at &+= 1 }
    }
    return true
  }

  /// Reads a word up to the next space: letters of scripts with cases or none, or a run of Chinese characters and kana, or of Hangul. Nil
  /// for any other.
  @inline(__always)
  private static func plainWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) -> (hash: UInt64, letters: Int)? {
    let first = at
    var hash = WordHash()
    var letters = 0
    var script = Letter.Class.other
    while at < end, bytes[at] != 0x20 {
      let start = at
      var own = Letter.Class.lower
      while at < end, (bytes[at] | 0x20) &- 0x61 < 26 {
        hash.add(UInt32(bytes[at] | 0x20))
        at &+= 1
      }
      if at > start {
        letters &+= at &- start
      } else {
        guard bytes[at] >= 0x80 else { return nil }
        let (scalar, length) = Letter.decode(bytes, at)
        switch Letter.classOf(scalar) {
        case .lower, .upper, .uncased: break
        case .han, .kana: own = .han
        case .hangul: own = .hangul
        default: return nil
        }
        hash.add(own == .lower ? Letter.fold(scalar) : scalar)
        letters &+= 1
        at &+= length
      }
      guard script == own || start == first else { return nil }
      script = own
    }
    return letters > 0 ? (hash.finished, letters) : nil
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

  /// What stands up to the next bar, without the blanks around it; nil behind the last part. A line ends with a part, be it an empty one.
  @inline(__always)
  private static func nextPart(_ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int, _ end: Int) -> Range<Int>? {
    guard next <= end else { return nil }
    let start = next
    while next < end, bytes[next] != 0x7C { next &+= 1 }
    defer { next &+= 1 }
    return trimmed(bytes, start..<next)
  }

  /// What stands up to the next space; nil where nothing does.
  @inline(__always)
  private static func nextName(_ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int, _ end: Int) -> Range<Int>? {
    while next < end, bytes[next] == 0x20 { next &+= 1 }
    guard next < end else { return nil }
    let start = next
    while next < end, bytes[next] != 0x20 { next &+= 1 }
    return start..<next
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
