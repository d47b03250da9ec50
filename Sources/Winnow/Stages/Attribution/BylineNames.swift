import WinnowBase

/// Lines that name more authors than the page's own data.
enum BylineNames {
  /// Bytes of a line that names authors and no more.
  static let longest = 160

  /// Whether a line is a plain list of persons, all whom the page's own data names and others beside them: templates state the first alone.
  static func completes(_ named: [Author], _ authors: [Author], _ text: String) -> Bool {
    let known = authors.filter { $0.role == "author" }
    return !known.isEmpty && named.count > known.count && text.utf8.count <= longest
      && known.allSatisfy { one in one.kind == "person" && named.contains { $0.name == one.name } }
      && named.allSatisfy { $0.kind == "person" && $0.role == "author" && isPerson($0.name) }
      && isList(named, text)
  }

  private static func isPerson(_ name: String) -> Bool {
    BylineSearch.looksLikeName(name) && !AuthorText.isOffice(name) && !AuthorText.isOrganisation(name)
      && !desks.containsWord(of: MetadataText.fold(name))
  }

  private static let desks = WordSet(["staff", "report", "reports", "team", "desk", "wire", "agency", "news"])

  /// Whether a line holds names in a row, the last behind `and` or all behind a label for several, and nothing else: behind a comma stand
  /// places and offices as well.
  private static func isList(_ named: [Author], _ text: String) -> Bool {
    var rest = text[...]
    var joints: [String] = []
    for author in named {
      guard let range = rest.firstRange(of: author.name) else { return false }
      joints.append(rest[..<range.lowerBound].lowercased())
      rest = rest[range.upperBound...]
    }
    guard rest.allSatisfy(\.isWhitespace) || isOutlet(rest), let label = joints.first.map(trimmed) else { return false }
    let between = joints.dropFirst().map(trimmed)
    if pluralLabels.contains(label) { return between.allSatisfy { $0 == "," || $0 == "、" || joiners.contains($0) } }
    guard labels.contains(label), let last = between.last else { return false }
    return joiners.contains(last) && between.dropLast().allSatisfy { $0 == "," || joiners.contains($0) }
      || between.allSatisfy { $0 == "、" }
  }

  /// `, CNN`, `, Harbour News`: for whom all of them write.
  private static func isOutlet(_ rest: Substring) -> Bool {
    guard rest.hasPrefix(", "), rest.utf8.count <= longestOutlet else { return false }
    let name = String(rest.dropFirst(2))
    return name.utf8.count <= mostCapitals && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
      || BylineSearch.attribution.holdsOrganisation(name)
  }

  /// In bytes.
  private static let longestOutlet = 40
  private static let mostCapitals = 5

  private static func trimmed(_ joint: String) -> String {
    var text = joint[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == ":" || last == "：" { text.removeLast() }
    return String(text)
  }

  private static let labels: Set<String> = [
    "", "by", "written by", "von", "par", "por", "di", "de", "door", "av", "af", "od", "author", "autor", "autore", "auteur", "作者",
    "автор",
  ]
  private static let pluralLabels: Set<String> = [
    "authors", "autoren", "auteurs", "autores", "autori", "autorzy", "авторы",
  ]
  private static let joiners: Set<String> = [
    "and", "&", ", and", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "a", "и", "和", "と",
  ]
}
