import WinnowBase

// Who looked over what another wrote: `Medically reviewed by`, `Fact checked by`.
extension BylineSearch {
  /// Whether a link or another element of a leaf names somebody who looked over the text, by what stands right before it: in its own line, or
  /// alone in the leaf above.
  func isOfEditor(_ mark: Mark, in block: Int) -> Bool {
    let start = post.blocks[block].text.start
    guard mark.text.start > start else { return isBelowEditorsLabel(block) }
    return AuthorText.endsInEditorsCue(
      post.string(Extent(max(Int(start), Int(mark.text.start) - Self.longestCue), Int(mark.text.start))))
  }

  /// Whether the leaf above one is nothing but a cue for those: `Reviewed by`.
  func isBelowEditorsLabel(_ block: Int) -> Bool {
    var i = block - 1
    while i > 0, block - i <= 4 {
      let above = post.blocks[i]
      if above.kind.isLeaf, !above.text.isEmpty, !above.isRemoved {
        return above.text.count <= Self.longestCue && AuthorText.isEditorsLabel(post.string(above.text))
      }
      i -= 1
    }
    return false
  }

  /// In bytes.
  private static let longestCue = 40
}

extension AuthorText {
  /// The lines of a text, without those that name who looked it over where another names who wrote it.
  static func ownLines(of text: String) -> [String] {
    guard text.holds(0x0A) else { return [withoutEditors(text)] }
    let lines = text.split(separator: "\n").map(String.init)
    let own = lines.filter { !isEditorsPart($0) }
    return own.count < lines.count && own.contains(where: hasCue) ? own : lines
  }

  /// A line that opens with who looked the text over, or made its pictures, from the cue for who wrote it on: `Jane Roe` is the author of
  /// `Curated by: John Doe | Reported by: Jane Roe` and of `Reviewed by John Doe, MD — Written by Jane Roe`.
  private static func withoutEditors(_ line: String) -> String {
    // Two names and their cues have more words than most names.
    guard line.utf8.count(where: { $0 == 0x20 }) >= fewestSpaces, isEditorsPart(line) else { return line }
    let words = line.pieces(at: 0x20)
    guard words.count <= mostWords else { return line }
    // Two words of the cue and one of a name stand before.
    for word in words.dropFirst(3) {
      let rest = String(line[word.startIndex...])
      if hasCue(rest), !isEditorsPart(rest) { return rest }
    }
    return line
  }

  private static let mostWords = 40
  private static let fewestSpaces = 4

  /// Whether two words in the middle of a line begin what tells of those who looked the text over: `By Jane Roe Edited by John Doe`.
  ///
  /// - Parameter folded: the first, folded.
  static func opensEditorsPart(_ word: Substring, _ folded: String, _ next: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase, editorsDeeds.contains(folded) else { return false }
    return MetadataText.fold(String(next)) == "by"
  }

  /// What those did who stand behind an author in the same line.
  static let editorsDeeds: Set<String> = ["edited", "curated", "reviewed", "translated", "produced", "compiled"]

  /// Whether a text begins with a cue for those who looked over what another wrote, or made its pictures: `Medically reviewed by`,
  /// `edited by`, `Fotos:`.
  static func isEditorsPart(_ text: String) -> Bool {
    if let colon = text.utf8.prefix(longestPictureLabel + 1).firstIndex(of: 0x3A),
      case let label = text[..<colon], pictureLabels.contains((label.utf8.last == 0x20 ? label.dropLast() : label).lowercased())
    {
      // `Fotos: John Doe`, `Photos : John Doe`
      return true
    }
    guard mayBeEditors(text) else { return false }
    if isEasternEditors(text) { return true }
    let folded = MetadataText.fold(String(text.prefix(40)))
    guard let first = folded.utf8.first else { return false }
    return editorsCues.contains { $0.utf8.first == first && folded.hasPrefix($0) }
  }

  /// In bytes, in either letter case.
  private static let longestPictureLabel = 3 * (pictureLabels.map(\.utf8.count).max() ?? 0)

  /// Whether a text may begin with one of the cues below: false where three letters of ASCII begin it that begin none of them.
  private static func mayBeEditors(_ text: String) -> Bool {
    var start: UInt32 = 0
    var letters = 0
    for byte in text.utf8 {
      if (byte | 0x20) &- 0x61 < 26 {
        start = start << 8 | UInt32(byte | 0x20)
        letters += 1
        if letters == 3 { return editorsStarts.contains(start) }
      } else if letters > 0 || byte >= 0x80 || byte &- 0x30 < 10 {
        return true
      }
    }
    return true
  }

  /// Whether a text ends in such a cue: `Jane Roe • Reviewed by`. Who did that and wrote the text as well is its author: `Written and edited by`.
  static func endsInEditorsCue(_ text: String) -> Bool {
    let folded = MetadataText.fold(text) + " "
    guard let cue = editorsCues.first(where: { folded.ends(in: $0) }) else { return false }
    let before = folded.dropLast(cue.count).split(separator: " ").last
    return !(before.map { joiners.contains($0) } ?? false) && !text.contains("/")
  }

  private static let joiners: Set<Substring> = ["and", "und", "et", "y", "e", "i", "en", "och", "og", "words", "text"]

  /// Whether a text is such a cue and nothing else, or a word for somebody who does so: `Fact checked by`, `Editor`.
  static func isEditorsLabel(_ text: String) -> Bool {
    let folded = MetadataText.fold(text)
    return editorsCues.contains(folded + " ") || editorsLabels.contains(folded)
  }

  /// Alone above a name.
  private static let editorsLabels: Set<String> = [
    "editor", "reviewer", "medical reviewer", "expert reviewer", "fact checker", "translator", "lektorat", "gutachter", "relecteur",
    "relectrice", "revisor", "revisora", "revisore", "medical review", "expert review", "fact check",
  ]

  private static let editorsStarts = Set(editorsCues.map { cue in cue.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })

  private static let editorsCues = [
    "reviewed by ", "medically reviewed by ", "edited by ", "curated by ", "fact checked by ", "expert reviewed by ",
    "legally reviewed by ",
    "clinically reviewed by ", "scientifically reviewed by ", "technically reviewed by ", "tested by ", "verified by ",
    "medical review by ", "expert review by ", "fact check by ", "geprüft von ", "fachlich geprüft von ",
    "medizinisch geprüft von ",
    "wissenschaftlich geprüft von ", "bearbeitet von ", "relu par ", "révisé par ", "vérifié par ", "revisado por ",
    "verificado por ", "rivisto da ", "verificato da ", "gecontroleerd door ", "translated by ", "übersetzt von ", "traduit par ",
    "traducido por ", "photographs by ", "photos by ", "photo by ", "pictures by ", "illustrations by ", "illustration by ",
    "fotos von ", "foto von ",
  ]
}
