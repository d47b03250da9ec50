import WinnowBase

// For whom somebody writes, and from where: what stands behind a full name and a comma or a bar, `Jane Roe, Quay Herald`.
extension AuthorText {
  /// Whether a text is the name of a paper or of another body, and not a person's who is called as papers are: `Emily Post`. An agency of one
  /// word signs beside the person: `Jane Roe, dpa`.
  static func namesPaper(_ text: String) -> Bool {
    if !text.holds(0x20), BylineSearch.isAgency(text) { return false }
    guard isOrganisation(text) || endsAsPaper(text) || BylineSearch.isAgency(text) else { return false }
    let words = text.pieces(at: 0x20)
    // `Jane Roe, Quay Project`: who signs beside her.
    if let last = words.last, teamEnds.contains(MetadataText.fold(String(last)).utf8) { return false }
    return !(2...mostOfName).contains(words.count) || !BylineSearch.attribution.beginsWithGivenName(String(words[0]))
      || BylineSearch.attribution.namesPlace(String(words[0])) || BylineSearch.isAgency(text)
  }

  /// Whether a comma stands right before a part of a segment, as before a paper or a place, and no conjunction.
  static func isBehindComma(_ piece: String, in segment: String) -> Bool {
    segment.holds(0x2C) && segment.firstBytes(of: ", " + piece) != nil
  }

  /// Whether one word behind a full name is the place that its bearer writes from, though the lexicon does not know it: `By Jane Roe, Elmport`.
  /// A given name may begin a list, and capitals are an agency's.
  static func mayBePlace(_ word: String) -> Bool {
    guard !word.holds(0x20), word.utf8.count >= shortestPlace, let first = word.unicodeScalars.first, first.properties.isUppercase
    else { return false }
    return word.unicodeScalars.dropFirst().allSatisfy { ($0.properties.isLowercase || $0 == "-") && $0.value < 0x250 }
      && !BylineSearch.attribution.beginsWithGivenName(word) && !BylineSearch.isAgency(word)
  }

  /// In bytes.
  private static let shortestPlace = 4
  /// In words.
  private static let mostOfName = 5
  /// Last words of the names of those who write together.
  private static let teamEnds = WordSet(["consortium", "group", "team", "project", "collaboration", "committee"])

  private static func endsAsPaper(_ text: String) -> Bool {
    guard let space = text.utf8.lastIndex(of: 0x20) else { return false }
    return paperEnds.contains(MetadataText.fold(String(text[text.utf8.index(after: space)...])).utf8)
  }

  /// Last words of papers' names that are not told from a person's by `organisationWords`.
  private static let paperEnds = WordSet([
    "courier", "chronicle", "observer", "dispatch", "inquirer", "enquirer", "sentinel", "bulletin", "mercury", "globe", "examiner",
    "reporter", "star", "sun", "mirror", "ledger", "courant", "register", "advertiser", "argus", "telegraph", "telegram",
    "messenger", "citizen", "independent", "republic", "bote",
    "anzeiger",
    "nachrichten", "tageblatt", "blatt", "kurier", "rundschau", "allgemeine", "volksblatt", "volksstimme", "tagblatt", "morgenpost",
    "dagblad", "avisen", "tidende", "bladet",
  ])
}
