import WinnowAttribution
import WinnowBase

/// Judges one unit of text, a whole leaf or a sentence of one, by the phrases in it and by its shape.
struct UnitJudge {
  let scan: TextScan
  let entries: UnsafeBufferPointer<LexiconEntry>
  /// The leaf is a heading with something under it: a word that may head a part of the story is no boilerplate there.
  let isHeading: Bool
  /// Some leaf of the post holds a link, so that a unit without one says something.
  let hasLinks: Bool
  /// The leaf stands among the first three or the last six texts of the post.
  let isEdge: Bool
  /// The leaf tells the reader what to do: a step of several, a sentence of a manual.
  var isInstruction = false
  /// The bytes of the post's text inside links, for the leaf at hand: ascending, none empty, none in another.
  let links: [Range<Int>]

  /// What a unit was found to be.
  struct Finding {
    var rule: BoilerplateRule
    /// The phrase in the text, in bytes.
    var evidence: Range<Int>
    /// The unit may go even between sentences that stay.
    var inside = false
  }

  /// Finds what kind of boilerplate a unit is, or nil. `hits` are those inside it, ascending by start;
  /// `single` says that it is one sentence: of several, one with a phrase somewhere in it must not take the others along.
  func judge(_ unit: Range<Int>, _ hits: ArraySlice<PhraseIndex.Hit>, whole: Bool, single: Bool = true) -> Finding? {
    guard !hits.isEmpty else { return nil }
    let shape = Shape(scan, unit)
    guard !shape.isQuoted else { return nil }
    if shape.characters <= 400, let finding = covered(unit, hits) { return finding }
    var isLinked: Bool?
    var isCredit: Bool?
    var isTold: Bool?
    for hit in hits {
      let entry = entries[hit.entry]
      guard shape.characters <= Int(entry.limit), fits(entry, unit, whole: whole, &isLinked) else { continue }
      if entry.flags.contains(.line), isStatement(unit), smallWords(hit.end..<unit.upperBound) >= Self.fewestOfSentence { continue }
      if entry.flags.contains(.capitals), scan.bytes[hit.start..<hit.end].contains(where: { $0 &- 0x61 < 26 }) { continue }
      let inside = entry.flags.contains(.inside)
      switch entry.form {
      case .opening where hit.start <= shape.firstWord:
        if entry.rule == .copyrightLine {
          let credits = isCredit ?? self.isCredit(unit)
          isCredit = credits
          if credits { continue }
        }
        if entry.rule == .aggregatorFooter, tellsOfWork(hit.end..<unit.upperBound) { continue }
        if entry.rule == .relatedList, entry.flags.contains(.link), isTold ?? tells(unit) { continue }
        if isInstruction, entry.rule.asks, !hasLink(unit, &isLinked), isStatement(unit) { continue }
        return Finding(rule: entry.rule, evidence: hit.start..<hit.end, inside: inside)
      case .anywhere where single && (entry.rule != .aggregatorFooter || !dated(after: hit.end, unit)):
        // Of the phrases without a limit of their own a sentence must be a fifth: a story may speak of newsletters too.
        guard entry.limit != LexiconEntry.anywhereLimit || (hit.end - hit.start) * 5 >= shape.bytes else { continue }
        return Finding(rule: entry.rule, evidence: hit.start..<hit.end, inside: inside)
      case .heading where hit.start <= shape.firstWord && colon(after: hit.end, unit):
        guard hasLink(unit, &isLinked) || (!hasLinks && entry.flags.contains(.alone)) else { continue }
        let tells = isTold ?? tells(unit)
        isTold = tells
        if tells { continue }
        return Finding(rule: entry.rule, evidence: hit.start..<hit.end, inside: inside)
      default: continue
      }
    }
    guard whole, shape.characters <= 300, let finding = twoVotes(hits, shape) else { return nil }
    return isInstruction && finding.rule.asks && !hasLink(unit, &isLinked) && isStatement(unit) ? nil : finding
  }

  /// Whether a unit asks nothing and ends as a sentence.
  private func isStatement(_ unit: Range<Int>) -> Bool {
    var last: UInt32 = 0
    var at = unit.lowerBound
    while at < unit.upperBound {
      let (scalar, length) = scan.scalar(at: at)
      if scalar == 0x3F || scalar == 0xFF1F { return false }
      if scalar > 0x20, scalar != 0xA0 { last = scalar }
      at &+= length
    }
    return last == 0x2E || last == 0x3A || last == 0x3002
  }

  /// Whether a unit is a sentence of many words of which the lesser part is a link: what stands before its colon heads no title.
  private func tells(_ unit: Range<Int>) -> Bool {
    guard isStatement(unit), smallWords(unit) >= Self.fewestTold else { return false }
    var linked = 0
    var next = links.firstSorted { $0.upperBound > unit.lowerBound }
    while next < links.count, links[next].lowerBound < unit.upperBound {
      linked += links[next].clamped(to: unit).count
      next += 1
    }
    return linked > 0 && linked * 3 < unit.count
  }

  private static let fewestTold = 8

  /// How many words of a text begin with a small letter.
  private func smallWords(_ range: Range<Int>) -> Int {
    var count = 0
    var isInWord = false
    for byte in scan.bytes[range] {
      if !isInWord, byte &- 0x61 < 26 { count += 1 }
      isInWord = byte > 0x20
    }
    return count
  }

  private static let fewestOfSentence = 4

  /// Whether a year or a language stands where a source's name would, and the sentence goes on behind a comma: `First published in 1847, the
  /// novel …` tells of a book.
  private func tellsOfWork(_ range: Range<Int>) -> Bool {
    let words = scan.bytes[range].split(separator: 0x20, maxSplits: 2)
    guard words.count == 3, words[0].last == 0x2C, let next = words[1].first, next &- 0x61 < 26 else { return false }
    let word = words[0].dropLast()
    if word.count == 4, word.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
    return Self.languages.contains(word.lazy.map { CaseFold.lowercase($0) })
  }

  private static let languages = WordSet([
    "arabic", "bengali", "catalan", "chinese", "czech", "danish", "dutch", "english", "finnish", "french", "german", "greek",
    "hebrew",
    "hindi", "hungarian", "icelandic", "irish", "italian", "japanese", "korean", "latin", "norwegian", "persian", "polish",
    "portuguese",
    "romanian", "russian", "serbian", "spanish", "swedish", "turkish", "ukrainian", "urdu", "welsh", "yiddish",
  ])

  /// Whether a line that opens with the copyright sign credits a picture: "© Jane Roe/dpa". A year stands in a site's own line.
  private func isCredit(_ unit: Range<Int>) -> Bool {
    let read = Self.reader.read(UnsafeBufferPointer(rebasing: scan.bytes[unit]))
    return read.kind == .credit && read.year == nil && !(read.people.isEmpty && read.agencies.isEmpty)
  }

  static let reader = AttributionReader()

  /// The heading entry that covers the whole leaf, or nil.
  func heading(_ unit: Range<Int>, _ hits: ArraySlice<PhraseIndex.Hit>) -> (entry: LexiconEntry, evidence: Range<Int>)? {
    var letters: Range<Int>?
    for hit in hits where entries[hit.entry].form == .heading {
      let span = letters ?? letterSpan(unit)
      letters = span
      guard span.isEmpty || (hit.start <= span.lowerBound && span.upperBound <= hit.end) || isOpened(unit, by: hit) else {
        continue
      }
      return (entries[hit.entry], hit.start..<hit.end)
    }
    return nil
  }

  /// Whether the phrase begins the unit and a name or a subject ends it.
  private func isOpened(_ unit: Range<Int>, by hit: PhraseIndex.Hit) -> Bool {
    guard entries[hit.entry].flags.contains(.open), unit.count <= Self.longestOpened else { return false }
    let shape = Shape(scan, unit)
    let last = scan.scalar(at: scan.before(unit.upperBound, from: unit.lowerBound)).scalar
    return hit.start <= shape.firstWord && last != 0x2E && last != 0x3F && last != 0x21
  }

  /// "More from" and the longest name of a paper or a subject, in bytes.
  private static let longestOpened = 64

  /// Whether words (share, print, the names of networks) and fillers are all that the unit holds, be it a single one.
  func isToken(_ unit: Range<Int>, _ hits: ArraySlice<PhraseIndex.Hit>) -> BoilerplateRule? {
    guard let cover = cover(unit, hits), cover.words + cover.wholes > 0 else { return nil }
    return entries[cover.hit.entry].rule
  }

  /// Whether an entry may count in the unit. `isLinked` is what `hasLink` said of it before.
  private func fits(_ entry: LexiconEntry, _ unit: Range<Int>, whole: Bool, _ isLinked: inout Bool?) -> Bool {
    if entry.flags.contains(.edge), !isEdge || (isHeading && entry.form == .whole) { return false }
    if entry.flags.contains(.link), !hasLink(unit, &isLinked) { return false }
    if entry.flags.contains(.figure), !holdsFigure(unit) { return false }
    return true
  }

  /// Whether a figure of any script stands in a unit: `Image 3 de 10`, and not `Image de marque`.
  private func holdsFigure(_ unit: Range<Int>) -> Bool {
    var at = unit.lowerBound
    while at < unit.upperBound {
      let (scalar, length) = scan.scalar(at: at)
      if TextScan.isDigit(scalar) { return true }
      at &+= length
    }
    return false
  }

  private func covered(_ unit: Range<Int>, _ hits: ArraySlice<PhraseIndex.Hit>) -> Finding? {
    guard let cover = cover(unit, hits), cover.wholes > 0 || cover.words >= 2 else { return nil }
    return Finding(rule: entries[cover.hit.entry].rule, evidence: cover.hit.start..<cover.hit.end)
  }

  /// Walks over the unit and takes the longest phrase at each place; nil as soon as a word stands outside of phrases.
  private func cover(_ unit: Range<Int>, _ hits: ArraySlice<PhraseIndex.Hit>) -> (wholes: Int, words: Int, hit: PhraseIndex.Hit)? {
    var at = unit.lowerBound
    var next = hits.startIndex
    var (wholes, words) = (0, 0)
    var best: PhraseIndex.Hit?
    var isLinked: Bool?
    while at < unit.upperBound {
      var longest: PhraseIndex.Hit?
      while next < hits.endIndex, hits[next].start <= at {
        let hit = hits[next]
        next += 1
        guard hit.start == at, hit.end <= unit.upperBound else { continue }
        let entry = entries[hit.entry]
        guard entry.form == .whole || entry.form == .word || entry.form == .filler, fits(entry, unit, whole: true, &isLinked) else {
          continue
        }
        if hit.end > longest?.end ?? at || (hit.end == longest?.end && entry.form == .whole) { longest = hit }
      }
      if let longest {
        switch entries[longest.entry].form {
        case .whole:
          if wholes == 0 { best = longest }
          wholes += 1
        case .word:
          if best == nil { best = longest }
          words += 1
        default: break
        }
        at = longest.end
        continue
      }
      let (scalar, length) = scan.scalar(at: at)
      if TextScan.isWord(scalar), !TextScan.isDigit(scalar), !isMagnitude(at, unit) { return nil }
      at &+= length
    }
    guard let best else { return nil }
    return (wholes, words, best)
  }

  /// Whether one letter right behind a figure is part of the number: `1.2K`, `3M`, `12x`.
  private func isMagnitude(_ at: Int, _ unit: Range<Int>) -> Bool {
    let letter = scan.bytes[at] | 0x20
    guard letter == 0x6B || letter == 0x6D || letter == 0x78, at > unit.lowerBound, scan.bytes[at &- 1] &- 0x30 < 10 else {
      return false
    }
    return at &+ 1 == unit.upperBound || !TextScan.isWord(scan.scalar(at: at &+ 1).scalar)
  }

  /// From the unit's first letter to behind its last; empty where it has none.
  private func letterSpan(_ unit: Range<Int>) -> Range<Int> {
    var start = unit.lowerBound
    while start < unit.upperBound {
      let (scalar, length) = scan.scalar(at: start)
      if TextScan.isWord(scalar), !TextScan.isDigit(scalar) { break }
      start &+= length
    }
    var end = unit.upperBound
    while end > start {
      let last = scan.before(end, from: start)
      let scalar = scan.scalar(at: last).scalar
      if TextScan.isWord(scalar), !TextScan.isDigit(scalar) { break }
      end = last
    }
    return min(start, end)..<end
  }

  /// Two phrases of different entries in a short leaf, together at least three tenths of it.
  private func twoVotes(_ hits: ArraySlice<PhraseIndex.Hit>, _ shape: Shape) -> Finding? {
    var votes: [PhraseIndex.Hit] = []
    var bytes = 0
    for hit in hits {
      let entry = entries[hit.entry]
      guard entry.form == .opening || entry.form == .anywhere || entry.form == .whole else { continue }
      guard !entry.flags.contains(.edge) || isEdge, hit.end - hit.start >= 8 else { continue }
      if let last = votes.last, hit.start < last.end || last.entry == hit.entry { continue }
      votes.append(hit)
      bytes += hit.end - hit.start
    }
    guard votes.count >= 2, bytes * 10 >= shape.bytes * 3, let first = votes.first else { return nil }
    return Finding(rule: entries[first.entry].rule, evidence: first.start..<first.end)
  }

  /// Whether a colon, a dash or an arrow follows, and then a title.
  private func colon(after end: Int, _ unit: Range<Int>) -> Bool {
    var at = end
    while at < unit.upperBound {
      let (scalar, length) = scan.scalar(at: at)
      switch scalar {
      case 0x20, 0xA0: at &+= length
      case 0x3A, 0xFF1A, 0x2013, 0x2014, 0xBB, 0x203A, 0x3E, 0x7C, 0x2192, 0x25BA, 0x25B6: return true
      default: return false
      }
    }
    return false
  }

  /// Whether a date follows ("was originally published on October 7"): then the line tells when, not where.
  private func dated(after end: Int, _ unit: Range<Int>) -> Bool {
    var at = end
    var word: [UInt32] = []
    while at < unit.upperBound, at - end < 40 {
      let (scalar, length) = scan.folded(at: at)
      at &+= length
      if TextScan.isDigit(scalar), word.isEmpty { return true }
      if TextScan.isWord(scalar) {
        word.append(scalar)
        continue
      }
      let text = String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init)))
      if Self.months.contains(String(text.prefix(3))) { return true }
      guard text.isEmpty || ["on", "in", "at", "back"].contains(text) else { return false }
      word.removeAll()
    }
    return false
  }

  private static let months: Set<String> = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Whether a link, an address or a handle stands in the unit, which is looked for once.
  private func hasLink(_ unit: Range<Int>, _ known: inout Bool?) -> Bool {
    if let known { return known }
    let found = hasLink(unit)
    known = found
    return found
  }

  /// Whether a link, an address or a handle stands in the unit.
  private func hasLink(_ unit: Range<Int>) -> Bool {
    let next = links.firstSorted { $0.upperBound > unit.lowerBound }
    if next < links.count, links[next].lowerBound < unit.upperBound { return true }
    var at = unit.lowerBound
    while at < unit.upperBound {
      let byte = scan.bytes[at]
      if byte == 0x40 { return true }
      if byte == 0x3A, at &+ 2 < unit.upperBound, scan.bytes[at &+ 1] == 0x2F, scan.bytes[at &+ 2] == 0x2F { return true }
      if byte | 0x20 == 0x77, at &+ 3 < unit.upperBound, scan.bytes[at &+ 1] | 0x20 == 0x77, scan.bytes[at &+ 2] | 0x20 == 0x77,
        scan.bytes[at &+ 3] == 0x2E
      {
        return true
      }
      at &+= 1
    }
    return false
  }
}

/// The size of a unit and where its first word stands.
struct Shape {
  var characters = 0
  var bytes: Int
  var firstWord: Int
  /// The first word stands behind an opening quotation mark.
  var isQuoted = false

  init(_ scan: TextScan, _ unit: Range<Int>) {
    bytes = unit.count
    firstWord = unit.upperBound
    var at = unit.lowerBound
    while at < unit.upperBound {
      let (scalar, length) = scan.scalar(at: at)
      characters += 1
      if firstWord == unit.upperBound {
        if TextScan.isWord(scalar) {
          firstWord = at
        } else if TextScan.opensQuotation(scalar) {
          isQuoted = true
        }
      }
      at &+= length
    }
  }
}
