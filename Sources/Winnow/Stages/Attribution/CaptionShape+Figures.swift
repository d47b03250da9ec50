import WinnowBase

// Captions that number what they stand under.
extension CaptionShape {
  /// Words for a figure that its number follows, lower case.
  private static let figures = [
    "figure", "fig.", "fig", "abbildung", "abb.", "bild", "figura", "figuur", "figur", "kuva", "rysunek", "rys.", "obrázek", "obr.",
    "şekil", "ábra", "slika", "рисунок", "рис.", "мал.", "图", "圖", "図", "그림",
  ].map { Array($0.utf8) }
  private static let figureLetters = Set(figures.compactMap(\.first))

  /// Whether the line opens as one under a numbered figure does: `Figure 3: …`, `(Abb. 2a) …`, `[그림 1] …`.
  var isNumberedFigure: Bool {
    var head = text.utf8.prefix(40)[...]
    let isBracketed = head.first == 0x28 || head.first == 0x5B
    if isBracketed { head = head.dropFirst() }
    guard let first = head.first, first >= 0x80 || Self.figureLetters.contains(first | 0x20) else { return false }
    let folded = CaseFold.lowercased(Array(head))
    guard let word = Self.figures.filter({ folded.starts(with: $0) }).max(by: { $0.count < $1.count }) else { return false }
    var rest = folded.dropFirst(word.count)
    rest = rest.drop { $0 == 0x20 }
    let digits = rest.prefix { $0 &- 0x30 < 10 }.count
    guard (1...3).contains(digits) else { return false }
    rest = rest.dropFirst(digits)
    // `Figure 2.1`, `Figure 4b`
    if rest.first == 0x2E, let next = rest.dropFirst().first, next &- 0x30 < 10 { rest = rest.dropFirst().drop { $0 &- 0x30 < 10 } }
    if let letter = rest.first, letter &- 0x61 < 26 { rest = rest.dropFirst() }
    // `Figure 2 : le pont`
    if rest.first == 0x20, let next = rest.dropFirst().first, next == 0x3A || next == 0x7C { rest = rest.dropFirst() }
    guard let mark = rest.first else { return false }
    if isBracketed, mark == 0x29 || mark == 0x5D { return true }
    return mark == 0x3A || mark == 0x7C || mark == 0x2E && rest.dropFirst().first == 0x20
  }
}
