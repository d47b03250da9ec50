import WinnowBase

// Lines that say when something was written, and by whom.
extension StampLine {
  /// Whether a line holds a day, a word that names an author and a name, and no more than how many comments there are behind it:
  /// `03.11.2019 19:30 von Jana Roe (Kommentare: 2)`.
  static func isDatedName(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestDatedName, let first = text.first, first &- 0x30 < 10 || first >= 0x41 else { return false }
    var line = text
    if line.last == 0x29, let bracket = line.lastIndex(of: 0x28), line[bracket...].contains(where: { $0 &- 0x30 < 10 }) {
      line = line[..<bracket]
      while line.last == 0x20 { line.removeLast() }
    }
    guard let last = line.last, last != 0x2E, last != 0x21, last != 0x3F else { return false }
    var words = line.split(separator: 0x20)[...]
    // The word for `of` stands in days as well.
    let cue = words.indices.dropFirst().first { cue in
      cues.contains(words[cue].lazy.map(CaseFold.lowercase)) && isDay(line[..<words[cue].startIndex])
    }
    guard let cue else { return false }
    words = words[(cue + 1)...]
    return (1...mostNames).contains(words.count)
      && words.allSatisfy { word in
        guard let letter = word.first else { return false }
        return !word.contains { $0 &- 0x30 < 10 || $0 == 0x3A }
          && (letter &- 0x41 < 26 || letter >= 0xC3 || particles.contains(word.lazy.map(CaseFold.lowercase)))
      }
  }

  /// Whether a text is a stamp that names a day: with its year, or by short numbers with an hour.
  static func isDay(_ text: ArraySlice<UInt8>) -> Bool {
    var text = text
    while let first = text.first, first == 0x20 || first == 0x2C { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x2C { text.removeLast() }
    return isStamp(text) && (text.count(where: { $0 &- 0x30 < 10 }) > 4)
  }

  /// How many words of a line that begins with a day are none of that: a section, a name, `by`; nil for other lines, and for writing
  /// without spaces.
  static func wordsBeside(_ text: ArraySlice<UInt8>) -> Int? {
    func isSpace(_ byte: UInt8) -> Bool { byte < 0x80 && byte &- 0x30 >= 10 && byte | 0x20 &- 0x61 >= 26 }
    let first = text.drop(while: isSpace).prefix { !isSpace($0) }
    guard !first.isEmpty, isOfDay(CaseFold.lowercased(first)[...]), !text.contains(where: { 0xE3...0xED ~= $0 }) else { return nil }
    let words = CaseFold.lowercased(parted(text)).split(whereSeparator: isSpace)
    return words.count { !isOfDay($0) && !goesWithDay($0) }
  }

  private static let longestDatedName = 120
  /// A first name, a second, a particle, a family name of two words.
  private static let mostNames = 5
  private static let cues = WordSet([
    "von", "by", "par", "por", "di", "da", "door", "av", "af", "przez", "od", "de", "autor:", "author:",
  ])
  private static let particles = WordSet([
    "von", "van", "der", "den", "de", "da", "del", "di", "la", "le", "und", "and", "et", "y", "e", "ten", "zu",
  ])
}
