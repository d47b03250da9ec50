import WinnowBase

// What somebody is, beside the name: `Jane Roe, Senior Reporter`, `Jane Roe Political correspondent`.
extension AuthorText {
  /// Whether a text names a post or profession (`Senior Reporter`, `Digital Security Expert`) instead of somebody.
  static func isOffice(_ name: String) -> Bool {
    officeSet.containsWord(of: MetadataText.fold(name))
  }

  /// Whether a text behind a name and a comma is a post with what it is for, and no body: `Mayor of Elm`, `Minister for Health`.
  static func isPostOfPlace(_ text: String) -> Bool {
    text.firstBytes(of: " of ") != nil || text.firstBytes(of: " for ") != nil
  }

  /// The name before an office, `Jane Roe` of `Jane Roe Chief Sports Writer`; the text as it is where it holds none, nil where what is left is no
  /// name.
  static func beforeOffice(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let office = words.firstIndex(where: { officeWords.contains(MetadataText.fold(String($0))) }) else { return name }
    var before = words[..<office].filter { !ranks.contains($0.lowercased().utf8) }
    // Of what the office is stands behind the two words that a name has at the least.
    while before.count > 2, let last = before.last, fields.contains(last.lowercased().utf8) { before.removeLast() }
    let name = before.joined(separator: " ")
    // `Licensed Wine Expert` is three words, and nobody.
    return before.count == 2 || before.count == 3 && BylineSearch.attribution.beginsWithGivenName(name) ? name : nil
  }

  /// The person whose name stands before an office in one part of a list: `John Doe` of `John Doe Staff Writers`.
  static func namesPersonWithOffice(_ piece: String) -> Bool {
    guard isOffice(piece), let name = beforeOffice(piece), name.utf8.count < piece.utf8.count else { return false }
    return BylineSearch.looksLikeName(name) && BylineSearch.attribution.namesPerson(name)
  }

  private static let ranks = WordSet([
    "senior", "chief", "staff", "deputy", "freelance", "associate", "contributing", "guest", "assistant", "executive", "managing",
    "special", "junior", "lead", "acting", "principal",
  ])

  /// What reporters and editors are for, in one word right before the office.
  private static let fields = WordSet([
    "political", "politics", "health", "home", "business", "sport", "sports", "science", "education", "foreign", "legal", "crime",
    "technology", "tech", "economics", "economic", "finance", "financial", "money", "consumer", "environment", "environmental",
    "climate", "energy", "transport", "entertainment", "arts", "art", "culture", "cultural", "media", "music", "film", "theatre",
    "news", "features", "feature", "city", "metro", "state", "national", "world", "international", "diplomatic", "defence",
    "defense", "security", "royal", "religion", "food", "travel", "fashion", "beauty", "lifestyle", "property", "autos",
    "motoring", "gaming", "football", "cricket", "rugby", "tennis", "digital", "data", "investigative", "investigations",
    "general", "assignment", "night", "web", "online", "regional", "local", "community", "agriculture", "rural", "opinion",
    "parliamentary", "courts", "court", "house", "europe", "asia", "africa", "industry", "markets", "personal",
  ])

  /// `Staff Writer Jane Roe`
  static func afterOffice(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let office = words.lastIndex(where: { officeWords.contains(MetadataText.fold(String($0))) }), office <= 2 else {
      return nil
    }
    let person = words[(office + 1)...].joined(separator: " ")
    let count = words.count - office - 1
    guard count == 2 || count == 3, BylineSearch.looksLikeName(person), BylineSearch.attribution.beginsWithGivenName(person) else {
      return nil
    }
    return person
  }
}
