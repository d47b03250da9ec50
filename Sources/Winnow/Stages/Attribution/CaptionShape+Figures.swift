import WinnowBase

// Captions that number what they stand under.
extension CaptionShape {
  /// Words for a figure that its number follows, lower case.
  private static let figures = [
    "figure", "fig.", "fig", "abbildung", "abb.", "bild", "figura", "figuur", "figur", "kuva", "rysunek", "rys.", "obrázek", "obr.",
    "şekil", "ábra", "slika", "рисунок", "рис.", "мал.", "图", "圖", "図", "그림",
  ].map { Array($0.utf8) }
  private static let figureLetters = Set(figures.compactMap(\.first))

  /// Whether a line opens as one under a numbered figure does: `Figure 3: …`, `(Abb. 2a) …`, `[그림 1] …`.
  static func isNumberedFigure(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var head = text.prefix(40)
    let isBracketed = head.first == 0x28 || head.first == 0x5B
    if isBracketed { head = head.dropFirst() }
    guard let first = head.first, first >= 0x80 || figureLetters.contains(first | 0x20) else { return false }
    let folded = CaseFold.lowercased(Array(head))
    guard let word = figures.filter({ folded.starts(with: $0) }).max(by: { $0.count < $1.count }) else { return false }
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
    if isBracketed { return (mark == 0x29 || mark == 0x5D) && isBracketedCaption(text, mark) }
    return mark == 0x3A || mark == 0x7C || mark == 0x2E && rest.dropFirst().first == 0x20
  }

  /// Whether one sentence follows a number in brackets and begins as sentences do: a text refers to its figures in brackets too.
  private static func isBracketedCaption(_ text: UnsafeBufferPointer<UInt8>, _ mark: UInt8) -> Bool {
    guard text.count <= longestBracketed, let close = text.firstIndex(of: mark) else { return false }
    let caption = text[(close + 1)...].drop { $0 == 0x20 || $0 == 0x3A }
    guard let first = caption.first, !(first &- 0x61 < 26) else { return false }
    return !zip(caption, caption.dropFirst()).contains { ($0 == 0x2E || $0 == 0x21 || $0 == 0x3F) && $1 == 0x20 }
  }

  private static var longestBracketed: Int { 200 }

  /// Whether a text is a picture's place in a gallery and no more: `1 of 3`, `2 von 7 |`.
  var isPlaceInGallery: Bool {
    guard (5...16).contains(length), let first = text.utf8.first, first &- 0x31 < 9 else { return false }
    var words = text.split(separator: " ")
    if words.last == "|" { words.removeLast() }
    guard words.count == 3, Self.gallerySigns.contains(words[1]), let place = Int(words[0]), let all = Int(words[2]) else {
      return false
    }
    // `4 / 5` is what a reviewer gives.
    if words[1] == "/", Self.scales.contains(all) { return false }
    return all >= 2 && all <= 999 && (1...all).contains(place)
  }

  private static let scales: Set<Int> = [5, 6, 10, 100]

  private static let gallerySigns: Set<Substring> = ["of", "von", "de", "sur", "di", "van", "av", "из", "/"]
}
