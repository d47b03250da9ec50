import WinnowBase

/// Words that tell an address of a house from a name: of streets, of parts of a building.
enum PlaceWords {
  static func areIn(_ text: String) -> Bool {
    let folded = MetadataText.fold(text)
    return words.containsWord(of: folded)
      || folded.pieces(at: 0x20).contains { word in ends.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) } }
  }

  private static let words = WordSet(
    [
      "street", "st", "road", "rd", "lane", "avenue", "ave", "drive", "highway", "square", "quay", "terrace", "crescent", "house",
      "farm", "building", "floor", "suite", "unit", "room", "centre", "center", "office", "hall", "p.o", "rue", "boulevard", "quai",
      "place", "étage", "bâtiment", "impasse", "chemin", "allee", "platz", "straße", "strasse", "str", "weg", "gasse", "haus",
      "gebäude", "etage", "stock", "postfach", "via", "viale", "piazza", "corso", "calle", "plaza", "avenida", "piso", "rua",
      "praça", "andar", "ulica", "ul", "straat", "laan", "plein", "gatan", "vägen", "улица", "ул", "проспект", "дом",
    ].map { MetadataText.fold($0) })

  /// Last parts of such words, where they are written in one: `Bergstraße`.
  private static let ends = ["strasse", "straße", "straat", "gasse", "platz", "gatan", "vägen"].map { MetadataText.fold($0) }
}
