import WinnowAttribution
import WinnowBase

/// A text under a picture, read: what of it is caption, and what is credit.
struct CreditText {
  let text: String
  /// The credit within the text in bytes, brackets and announcing words included; nil where there is none.
  var creditRange: Range<Int>?
  var attribution = Attribution.none
  /// What the credit says, where it is more than its part of the text: the sign that parts two names which the page's style parts.
  var creditText: String?

  /// The caption without what parts it from the credit; empty where the whole text is a credit.
  var caption: String {
    guard let range = creditRange else { return CreditText.trimmed(text) }
    let bytes = Array(text.utf8)
    let head = CreditText.trimmed(String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
    let tail = CreditText.trimmed(String(decoding: bytes[range.upperBound...], as: UTF8.self))
    if head.isEmpty || tail.isEmpty { return head.isEmpty ? tail : head }
    // The full stop behind a credit ends the caption, if nothing has ended it before.
    guard tail.contains(where: { $0.isLetter || $0.isNumber }) else {
      return head.last.map { ".!?。".contains($0) } ?? false ? head : head + tail
    }
    return head + " " + tail
  }

  var isWholeCredit: Bool { creditRange != nil && caption.isEmpty }

  /// Reads a text. `mark` is the part that the markup says is a credit; `alt` is what the picture's alternative text says.
  init(_ text: String, context: Context, mark: Range<Int>? = nil, alt: String? = nil, reader: AttributionReader) {
    self.text = text
    let bytes = Array(text.utf8)
    if let mark, mark.upperBound <= bytes.count {
      let part = String(decoding: bytes[mark], as: UTF8.self)
      let read = reader.read(part, as: .credit)
      if read.kind == .credit {
        creditRange = mark
        attribution = read
        return
      }
    }
    if context == .caption, let found = Self.lineOfItsOwn(bytes, reader) {
      (creditRange, attribution) = found
      return
    }
    // A caption that repeats the alternative text ends where that ends, and what follows is the credit.
    let alt = alt.map { Self.hasSpareSpace($0) ? $0.split(separator: " ").joined(separator: " ") : $0 }
    if let alt, alt.utf8.count >= 12, text.utf8.count > alt.utf8.count, text.hasPrefix(alt) {
      let rest = String(decoding: bytes[alt.utf8.count...], as: UTF8.self)
      if rest.utf8.count <= 160, Self.opensAnew(rest, after: alt) {
        let read = reader.read(rest, as: .credit)
        if read.kind == .credit, !Self.goesOn(rest, read, reader) {
          creditRange = alt.utf8.count + Self.endOfSentence(rest)..<bytes.count
          attribution = read
          return
        }
      }
    }
    let read = reader.read(text, as: context)
    // "… at dawn (Archivbild).": a note that names nobody is part of the caption, unless a word for credits announces it.
    if read.kind == .credit, read.people.isEmpty, read.agencies.isEmpty, read.publisher == nil, let range = read.creditRange,
      range.lowerBound > 0, range.upperBound <= bytes.count, bytes[range.lowerBound] == 0x28, !bytes[range].contains(0x3A),
      !bytes[range.upperBound...].contains(where: { $0.isLetter })
    {
      return
    }
    if read.kind == .credit, let range = read.creditRange, range.upperBound <= bytes.count, !range.isEmpty {
      (creditRange, attribution) = Self.widened(range, read, bytes, reader)
    } else if read.kind == .none, context == .afterImage || context == .caption, let start = Self.capitalsBehindStop(bytes) {
      // `… market, in 1950.CITY ARCHIVE`
      let last = reader.read(String(decoding: bytes[start...], as: UTF8.self), as: .credit)
      guard last.kind == .credit else { return }
      creditRange = start..<bytes.count
      attribution = last
    } else if read.kind == .none, context == .afterImage || context == .caption, let start = Self.lastSentenceEnd(bytes) {
      // `… from the ground up. Supplied`: what follows the last sentence and is no sentence itself, nor the rest of a bracket.
      guard !Self.isBracketOpen(bytes[..<start]) else { return }
      let tail = String(decoding: bytes[start...], as: UTF8.self)
      let shape = CaptionShape(tail)
      guard shape.length <= 90, shape.words <= 8, !shape.isSentence else { return }
      let last = reader.read(tail, as: .credit)
      // `Don Quijote. Autor: Miguel de Cervantes`: who is called an author made what the picture shows.
      if tail.utf8.contains(0x3A), reader.read(tail).kind == .byline, reader.read(tail, as: .caption).kind != .credit { return }
      guard last.kind == .credit, last.confidence >= 0.5 || shape.words <= 2,
        CreditMarks.looksLikeNames(tail) || reader.read(tail).kind == .credit
      else { return }
      creditRange = start..<bytes.count
      attribution = last
    }
  }

  /// Whether a bracket is open at the end of a text.
  private static func isBracketOpen(_ head: ArraySlice<UInt8>) -> Bool {
    guard let open = head.lastIndex(of: 0x28) else { return false }
    return !head[open...].contains(0x29)
  }

  /// The first or the last of a caption's lines where that can be read as nothing but a credit.
  private static func lineOfItsOwn(_ bytes: [UInt8], _ reader: AttributionReader) -> (Range<Int>, Attribution)? {
    guard let first = bytes.firstIndex(of: 0x0A), let last = bytes.lastIndex(of: 0x0A) else { return nil }
    for line in [last + 1..<bytes.count, 0..<first] where (3...mostCreditLine).contains(line.count) {
      let text = String(decoding: bytes[line], as: UTF8.self)
      var read = reader.read(text)
      // Over a text "Quelle: dpa" says where the report is from, under a picture who supplied it.
      if read.kind == .source { read = reader.read(text, as: .caption) }
      if read.kind == .credit, let range = read.creditRange, range.lowerBound == 0, range.upperBound + 1 >= line.count {
        return (line, read)
      }
    }
    return nil
  }

  private static let mostCreditLine = 120

  /// The bytes of the full stop of a caption in Chinese or Japanese that stands before a credit.
  private static func endOfSentence(_ rest: String) -> Int {
    guard let first = rest.first, first == "。" || first == "！" || first == "？" else { return 0 }
    return first.utf8.count
  }

  /// Whether a space stands at either end of a text or beside another.
  private static func hasSpareSpace(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, last == 0x20 { return true }
      last = byte
    }
    return last == 0x20
  }

  /// `The quay in Elm: „This is no end“`, `The quay in Elm: a club takes over`: whether what stands behind a colon is the caption going on.
  /// Else it is nothing but names: of persons, or of somebody whom the lexicon knows.
  private static func goesOn(_ rest: String, _ read: Attribution, _ reader: AttributionReader) -> Bool {
    guard rest.first(where: { $0 != " " }) == ":" else { return false }
    if rest.unicodeScalars.contains(where: { quotes.contains($0) }) { return true }
    let isKnown =
      read.agencies.contains { $0.wikidata != nil || reader.holdsOrganisation($0.name) } || read.publisher?.wikidata != nil
    let isNamed = !read.people.isEmpty && read.people.allSatisfy { isFullName($0.name) || reader.beginsWithGivenName($0.name) }
    if !isKnown, !isNamed { return true }
    // An agency may be written small.
    return rest.split(separator: " ").count { word in
      word.utf8.count > 3 && word.unicodeScalars.first?.properties.isLowercase ?? false
    } > (isKnown ? 1 : 0)
  }

  /// `Sefura Karzun`, `J.Novak`: two words or more and none in small letters, or an initial.
  private static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.allSatisfy({ $0.first?.isUppercase ?? false }) else { return false }
    return words.count >= 2 || name.dropFirst().first == "." && name.utf8.count > 3
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "‚", "‹", "›", "「", "『"]

  /// Whether a text says something else than the end of the sentence that stands before it.
  private static func opensAnew(_ rest: String, after text: String) -> Bool {
    if let last = text.utf8.last, [0x2E, 0x21, 0x3F, 0x29, 0x22].contains(last) { return true }
    guard let first = rest.unicodeScalars.first(where: { $0 != " " }) else { return false }
    // Where words are not parted by spaces, one before the rest parts it.
    if first.value >= 0x2E80, rest.utf8.first == 0x20 { return true }
    return !first.properties.isAlphabetic && first != ","
  }

  /// A credit that starts in the middle of `NAME / AGENCY` takes the name in, back to the end of the caption's last sentence.
  private static func widened(_ range: Range<Int>, _ read: Attribution, _ bytes: [UInt8], _ reader: AttributionReader) -> (
    Range<Int>, Attribution
  ) {
    guard read.people.isEmpty, range.lowerBound > 0, let start = lastSentenceEnd(Array(bytes[..<range.lowerBound])),
      start < range.lowerBound
    else {
      return (range, read)
    }
    let between = bytes[start..<range.lowerBound].drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x7C || $0 == 0x2F }
    guard let last = between.last(where: { $0 != 0x20 }), between.count <= 60,
      last == 0x2F || last == 0x7C || bytes[range.lowerBound] == 0x2F
        || bytes[range.lowerBound] == 0x28 && CaptionShape(String(decoding: between, as: UTF8.self)).words <= 4
    else {
      return (range, read)
    }
    let wider = reader.read(String(decoding: bytes[between.startIndex..<range.upperBound], as: UTF8.self), as: .credit)
    return wider.kind == .credit && !wider.people.isEmpty ? (between.startIndex..<range.upperBound, wider) : (range, read)
  }

  /// Where the text after the last sentence begins, nil where a sentence ends the text or none ends before.
  private static func lastSentenceEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 12 else { return nil }
    var at = bytes.count - 2
    while at > 8 {
      if bytes[at] == 0x2E || bytes[at] == 0x21 || bytes[at] == 0x3F, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x0A {
        // An initial, a short abbreviation or the number of a day ends no sentence.
        let digits = bytes[..<at].reversed().prefix { $0 &- 0x30 < 10 }
        if bytes[at] == 0x2E, (1...2).contains(digits.count) {
          at -= 1
          continue
        }
        let word = bytes[..<at].reversed().prefix { $0.isLetter || $0 >= 0x80 }
        if word.count >= 3 || word.isEmpty || word.count == 2 && isShortWord(word.reversed()) { return at + 2 }
      }
      at -= 1
    }
    return nil
  }

  /// Where two or more words in capitals begin right behind the full stop of a caption, without a space: text that was taken from a page
  /// lost what parted the two.
  private static func capitalsBehindStop(_ bytes: [UInt8]) -> Int? {
    guard let stop = bytes.lastIndex(of: 0x2E), stop > 12, bytes.count - stop > 8, bytes.count - stop <= mostCapitals,
      bytes[stop - 1] &- 0x61 < 26 || bytes[stop - 1] &- 0x30 < 10, bytes[stop + 1] &- 0x41 < 26 || bytes[stop + 1] >= 0xC3,
      bytes[..<stop].count(where: { $0 == 0x20 }) >= 3
    else { return nil }
    let shape = CaptionShape(String(decoding: bytes[(stop + 1)...], as: UTF8.self))
    return shape.isAllCapitals && shape.words >= 2 ? stop + 1 : nil
  }

  /// In bytes.
  private static let mostCapitals = 60

  /// Whether two letters before a full stop are a word (`from the ground up.`) rather than an abbreviation.
  private static func isShortWord(_ letters: [UInt8]) -> Bool {
    letters.allSatisfy { $0 &- 0x61 < 26 } && !abbreviations.contains(letters)
  }

  private static let abbreviations = WordSet([
    "al", "ca", "cf", "dr", "ed", "jr", "mr", "ms", "no", "nr", "op", "pp", "sr", "st", "vs",
  ])

  /// A text that is caption throughout.
  init(caption text: String) { self.text = text }

  private static let signs: Set<Character> = [
    " ", "\t", "\n", "\u{A0}", "\u{3000}", "|", "•", "·", "–", "—", "/", "-", ",", ";", "_", "¦", "*", "、", "，", "＝", "=", "／",
  ]

  /// Without white space and the signs that part a caption from its credit, at both ends.
  static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    // Most texts begin and end with a letter.
    if let first = text.utf8.first, let last = text.utf8.last, first.isLetter, last.isLetter { return text }
    // An opening bracket at the end is one whose text was the credit.
    while let last = part.last, signs.contains(last) || last == "(" || last == "[" || last == "（" { part.removeLast() }
    while let first = part.first, signs.contains(first), first != "-" || part.dropFirst().first == " " { part.removeFirst() }
    return String(part)
  }

  /// Whether a short text in Chinese, Japanese or Korean ends in a credit behind a whole sentence or in brackets: 「…。市消防局供图」, 「…（视频截图）」.
  func isEasternTail(_ range: Range<Int>) -> Bool {
    guard text.utf8.count <= Self.longestEastern, AuthorText.isEastern(text) else { return false }
    let bytes = Array(text.utf8)
    guard bytes.count - range.upperBound <= 3, range.lowerBound >= 6 else { return false }
    let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    // `来源：码头日报` ends a text as well.
    guard attribution.kind == .credit else { return false }
    guard !attribution.people.isEmpty || !attribution.agencies.isEmpty || attribution.role != nil || attribution.filePhoto else {
      return false
    }
    return head.unicodeScalars.last { $0 != " " && $0 != "　" }.map { "。！？（(”".unicodeScalars.contains($0) } == true
      || bytes[range.lowerBound...].starts(with: "（".utf8) || bytes[range.lowerBound] == 0x28
  }

  /// In bytes: a caption in these scripts of some forty letters.
  private static let longestEastern = 120
}
