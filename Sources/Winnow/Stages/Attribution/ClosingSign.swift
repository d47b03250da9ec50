import WinnowAttribution

/// Who signs a Japanese text at its end, in brackets: 【鈴木健】 on a line of its own, （鈴木健） behind the last sentence.
struct ClosingSign {
  let names: [String]
  let block: Int
  /// The sign within the block's text, in bytes; nil where it is all of it.
  let range: Range<Int>?

  /// Nil where the last of the lines ends in no such sign.
  static func find(in post: Post, lines: [PostLine], reader: AttributionReader) -> ClosingSign? {
    guard let block = lines.last?.block, post.blocks[block].kind == .paragraph, post.blocks[block].text.count >= 12 else {
      return nil
    }
    // Most texts end in other bytes: 】 and ）.
    let end = post.bytes[post.blocks[block].text.range].suffix(3)
    if end.elementsEqual("】".utf8) { return ownLine(block, post, lines, reader) }
    return end.elementsEqual("）".utf8) ? behindSentence(block, post, reader) : nil
  }

  private static func ownLine(_ block: Int, _ post: Post, _ lines: [PostLine], _ reader: AttributionReader) -> ClosingSign? {
    let text = post.text(of: block)
    guard text.utf8.count <= longest, text.hasPrefix("【"), lines.count > 2, isJapanese(post.text(of: lines[lines.count - 2].block))
    else { return nil }
    let names = text.dropFirst().dropLast().split(separator: "、").map(String.init)
    // A family name of one letter opens words, too.
    guard !names.isEmpty, names.count <= mostNames,
      names.allSatisfy({ isName($0) && reader.lettersOfFamilyName($0) >= 2 && !reader.holdsOrganisation($0) }),
      names.contains(where: { namesPerson($0, reader) })
    else { return nil }
    return ClosingSign(names: names, block: block, range: nil)
  }

  private static func behindSentence(_ block: Int, _ post: Post, _ reader: AttributionReader) -> ClosingSign? {
    let extent = post.blocks[block].text
    guard extent.count >= shortestText else { return nil }
    let text = post.text(of: block)
    guard let open = text.lastIndex(of: "（"), open > text.startIndex, "。？！".contains(text[text.index(before: open)]) else {
      return nil
    }
    let name = String(text[text.index(after: open)...].dropLast())
    guard isName(name), reader.lettersOfFamilyName(name) >= 2, !reader.holdsOrganisation(name), namesPerson(name, reader),
      isJapanese(text)
    else { return nil }
    return ClosingSign(names: [name], block: block, range: text.utf8.distance(from: text.startIndex, to: open)..<text.utf8.count)
  }

  /// Whether a text has the length and the letters of a full name: three to five of Chinese, hiragana among them, and none at its end that
  /// ends a word for a place, a body or a thing.
  private static func isName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return (3...5).contains(scalars.count) && scalars.first.map { isHan($0) } == true
      && !JapaneseSigns.endsAsOther(text)
      && scalars.allSatisfy { isHan($0) || (0x3041...0x3096).contains($0.value) }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || scalar.value == 0x3005
  }

  private static func namesPerson(_ name: String, _ reader: AttributionReader) -> Bool {
    let read = reader.read(name, as: .byline)
    return read.kind == .byline && read.people.map(\.name) == [name]
  }

  private static func isJapanese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x3041...0x3096).contains($0.value) } }

  /// In bytes.
  private static let longest = 66
  private static let shortestText = 90
  private static let mostNames = 4
}
