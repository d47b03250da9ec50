import WinnowBase

// Lines around a name that tell when a text came out, how old it is or how long.
extension BylineSearch {
  /// Whether one of the two lines before or behind a line is a short one with a date or a time of reading.
  func isBesideDate(_ place: Int, _ lines: [Int]) -> Bool {
    for step in [-1, 1] {
      var at = place + step
      var seen = 0
      while at >= 0, at < lines.count, seen < 2, lines[at] != headline {
        let extent = post.blocks[lines[at]].text
        if extent.count > 120 { break }
        if isDateOrTime(post.text(of: lines[at])) { return true }
        // Bullets between the parts of a line.
        if extent.count > 3 { seen += 1 }
        at += step
      }
    }
    return false
  }

  private func isDateOrTime(_ text: String) -> Bool {
    if DateText.find(in: text) != nil { return true }
    guard text.utf8.count <= 60 else { return false }
    let folded = MetadataText.fold(text)
    return Self.ages.containsWord(of: folded) && (folded.contains(where: \.isNumber) || Self.agoes.containsWord(of: folded))
  }

  /// Words of lines that tell a text's age or length.
  private static let ages = WordSet([
    "min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "stunde", "stunden", "tag", "tage", "tagen", "woche", "wochen", "monat", "monaten", "heure", "heures", "jours",
    "horas",
    "hora", "dias", "días", "dia", "día", "ore", "giorni", "uur", "dagen", "timer", "dager",
  ])
  private static let agoes = WordSet(["vor", "ago", "hace", "fa", "il", "há", "geleden", "siden", "sedan"])
}

extension AuthorText {
  /// Whether a text begins with the Vietnamese word for a month, a weekday or a day: `Tháng Năm`, `Thứ Hai`, `Ngày 14`.
  static func opensVietnameseDate(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 == 0x74 || first | 0x20 == 0x6E, let space = text.utf8.firstIndex(of: 0x20)
    else { return false }
    return ["tháng", "thứ", "ngày"].contains(text[..<space].lowercased())
  }
}
