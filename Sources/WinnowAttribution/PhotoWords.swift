/// Credits behind a word for photographs or for who supplied one, without a colon.
extension LineReader {
  /// Whether a word is one for photographs: "Photo", "foto".
  func isPhotograph(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.creditCue >= 0, token.words == 1, token.letters == 4 || token.letters == 5 else { return false }
    return Self.photographs.contains(text(Int(token.start)..<Int(token.end)).lowercased())
  }

  private static let photographs: Set<String> = ["photo", "foto", "fotó", "фото"]

  /// Whether a word stands right behind a bracket that opens.
  func opensBracket(_ index: Int) -> Bool { index > 0 && tokens[index - 1].kind == .open && tokens[index - 1].sign == 0x28 }

  /// Whether a word opens the line, a bracket, or under a picture what stands behind a sentence.
  func opensPart(_ index: Int) -> Bool {
    index == firstWord || opensBracket(index) || isUnderPicture && index > 0 && tokens[index - 1].isSign(0x2E)
  }

  /// Whether the bracket that opened before the cue of the words from `from` on closes at `end`, and the line with it.
  func endsBracket(_ end: Int, from: Int) -> Bool {
    guard from >= 2, opensBracket(from - 1), end < count, tokens[end].kind == .close, tokens[end].sign == 0x29 else { return false }
    return end + 1 == count || end + 2 == count && isSign(end + 1, 0x2E)
  }

  /// Whether what stands behind a cue and a slash is its credit: "Screengrab/YouTube", "Photo / Jane Roe", "Photo / Supplied",
  /// "Provided/Example University".
  func opensBehindSlash(_ start: Int, cue index: Int) -> Bool {
    guard start < count else { return false }
    let next = tokens[start]
    if next.organisation >= 0 { return isAtBreak(index) }
    guard opensPart(index), tokens[index].isCapital, next.isCapital else { return false }
    if isPhotograph(index) { return next.role >= 0 && start + 1 == count || isLoneName(start) }
    return tokens[index].role >= 0 && tokens[index].marks.contains(.noise) && start + 1 < count && tokens[start + 1].isCapital
  }

  /// "Provided by Example University", "Supplied by the Roe Foundation" under a picture.
  func opensSupplier(_ index: Int, _ start: Int) -> Bool {
    guard isUnderPicture, opensPart(index), tokens[index].isCapital else { return false }
    return tokens[start].isCapital || opensBody(start)
  }

  /// "the Roe Foundation": an article before a capital.
  func opensBody(_ start: Int) -> Bool {
    tokens[start].shape == .lower && tokens[start].letters == 3 && tokens[start].marks.contains(.stop) && start + 1 < count
      && tokens[start + 1].isCapital
  }

  /// Whether a word for photographs stands before names that fill the line or its bracket: "Photo Le Progrès/Jane Roe", "Photo ER /Jane
  /// Roe", "(Photo NR, Jane Roe)", "Foto Jana van Roe / ANP", and under a picture "Foto Jinte van Roe". "Photo Gallery" and "Foto del
  /// giorno" are no names.
  func standsBeforeNames(_ index: Int, _ from: Int) -> Bool {
    guard opensPart(index), tokens[index].isCapital, tokens[from].isWord, isPhotograph(index) else { return false }
    var end = from
    var sign = -1
    while end < count, end - from <= Self.longestNames {
      let token = tokens[end]
      if token.isSign(0x2F) || token.isSign(0x2C) || token.isSign(0x2D) && token.spaced {
        guard sign < 0 else { return false }
        sign = end
      } else if token.isWord {
        guard token.isCapital ? isFreeOfWords(end, first: end == from) : token.marks.contains(.particle) && end > from else {
          return false
        }
      } else {
        break
      }
      end += 1
    }
    guard end == count || endsBracket(end, from: from), tokens[end - 1].isCapital else { return false }
    guard sign > from else {
      // "Foto Castel del Monte" shows a place, "Foto Unfallstelle Hauptstraße" too.
      return isUnderPicture && (2...5).contains(end - from) && classify(from, end, .credit) == .person
        && (from..<end).contains { isNameOnly($0) }
        && (from..<end).allSatisfy { tokens[$0].marks.isDisjoint(with: [.place, .organisationWord, .mediaWord, .title]) }
    }
    guard sign + 1 < end else { return false }
    if sign + 2 == end, tokens[sign + 1].organisation >= 0 { return (2...4).contains(sign - from) }
    let isShort = tokens[from].shape == .upper && tokens[from].letters <= 4 && sign == from + 1
    guard tokens[sign].isSign(0x2F) || tokens[sign].isSign(0x2C) && isShort else { return false }
    return sign - from <= 3 && (2...4).contains(end - sign - 1) && tokens[sign + 1].marks.contains(.firstName)
  }

  /// "van", "von": small words that stand in names of persons rather than of places.
  private func isNameOnly(_ at: Int) -> Bool {
    tokens[at].shape == .lower && tokens[at].letters == 3
      && Self.nameParts.contains(text(Int(tokens[at].start)..<Int(tokens[at].end)))
  }

  private static let nameParts: Set<String> = ["van", "von", "der", "den", "ten", "ter"]

  /// Whether a word in capitals may be part of a name.
  private func isFreeOfWords(_ at: Int, first: Bool) -> Bool {
    let marks = tokens[at].marks
    return marks.isDisjoint(with: [.common, .month, .noise]) && (first || !marks.contains(.stop) || marks.contains(.firstName))
  }

  private static var longestNames: Int { 9 }
}
