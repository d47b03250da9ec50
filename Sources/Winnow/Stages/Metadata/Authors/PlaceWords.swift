import WinnowBase

/// Words that tell an address of a house from a name: of streets, of parts of a building.
enum PlaceWords {
  static func areIn(_ text: String) -> Bool {
    let folded = MetadataText.fold(text)
    return words.containsWord(of: folded) || holdsStreet(text)
      || folded.pieces(at: 0x20).contains { word in ends.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) } }
  }

  /// Whether `St` is a street, and not the saint of a name: `Mill St, Elmport`, not `Anna St John`.
  private static func holdsStreet(_ text: String) -> Bool {
    let words = text.pieces(at: 0x20)
    func isCapital(_ place: Int) -> Bool { words[place].unicodeScalars.first?.properties.isUppercase ?? false }
    return words.indices.contains { place in
      guard words[place].utf8.count <= 3, MetadataText.fold(String(words[place])) == "st" else { return false }
      guard place > 0, place + 1 < words.count, words[place].utf8.last != 0x2C else { return true }
      return !isCapital(place - 1) || !isCapital(place + 1)
    }
  }

  /// Whether a line by itself may be a person's name that ends in such a word: `Zorvan Hall`, not `Elmport Office`.
  static func mayEndName(_ line: Substring) -> Bool {
    let words = line.pieces(at: 0x20)
    guard (2...3).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ word in
        word.unicodeScalars.first?.properties.isUppercase ?? false && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      }), !articles.contains(first.lowercased())
    else { return false }
    return areIn(String(last)) && !neverNames.containsWord(of: MetadataText.fold(String(last))) && !areIn(String(first))
  }

  private static let articles: Set<String> = ["the", "der", "die", "das", "le", "la", "les", "el", "il", "het", "de"]

  /// Those of the words that end no person's name.
  private static let neverNames = WordSet(
    [
      "avenue", "ave", "highway", "building", "floor", "suite", "unit", "centre", "center", "office", "étage", "bâtiment",
      "gebäude", "etage", "postfach", "piso", "andar",
    ].map { MetadataText.fold($0) })

  private static let words = WordSet(
    [
      "street", "road", "rd", "lane", "avenue", "ave", "drive", "highway", "square", "quay", "terrace", "crescent", "house",
      "farm", "building", "floor", "suite", "unit", "room", "centre", "center", "office", "hall", "p.o", "rue", "boulevard", "quai",
      "place", "étage", "bâtiment", "impasse", "chemin", "allee", "platz", "straße", "strasse", "str", "weg", "gasse", "haus",
      "gebäude", "etage", "stock", "postfach", "via", "viale", "piazza", "corso", "calle", "plaza", "avenida", "piso", "rua",
      "praça", "andar", "ulica", "ul", "straat", "laan", "plein", "gatan", "vägen", "улица", "ул", "проспект", "дом",
    ].map { MetadataText.fold($0) })

  /// Last parts of such words, where they are written in one: `Bergstraße`.
  private static let ends = ["strasse", "straße", "straat", "gasse", "platz", "gatan", "vägen"].map { MetadataText.fold($0) }
}
