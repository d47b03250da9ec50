import WinnowBase

// A site's first page shows what is new on it: the headline of another page is none of its own.
extension TitleStatements {
  /// The statements of a site's first page without the headings of other pages: those below the first level, and links, in which the head
  /// finds no part of its own texts; and those of the head without the word for such a page.
  func ofHome(_ all: [TitleResolver.Candidate]) -> [TitleResolver.Candidate] {
    let all = all.map { statement in
      guard statement.block < 0 else { return statement }
      var own = statement
      own.text = TitleText.withoutHome(statement.text)
      return own
    }
    let head = all.filter { $0.block < 0 }.map { MetadataText.fold($0.text) }.filter { !TitleText.isGeneric($0) }
    func isOfOther(_ statement: TitleResolver.Candidate) -> Bool {
      guard statement.block >= 0, case let block = post.blocks[statement.block], block.kind == .heading else { return false }
      let isLink = Int(block.linkBytes) * 10 >= block.text.count * 9
      // Where the head names nothing, a heading that leads nowhere may be the page's own.
      if head.isEmpty { return isLink && block.level > 1 }
      guard isLink || block.level > 1 else { return false }
      let key = MetadataText.fold(statement.text)
      return !head.contains { $0.firstBytes(of: key) != nil || key.firstBytes(of: $0) != nil && $0.utf8.count >= Self.leastShared }
    }
    let own = all.filter { !isOfOther($0) }
    return own.contains { !$0.text.isEmpty } ? own : all
  }

  /// In bytes: what a heading and the head share is a name, no single word.
  private static let leastShared = 12
}

extension TitleText {
  /// A title without the word that says that the page is the first: `Home - Elm River Bakery`.
  static func withoutHome(_ title: String) -> String {
    let cuts = separators(in: title)
    guard let first = cuts.first, let last = cuts.last else { return title }
    func isHome(_ part: Substring) -> Bool { isGeneric(MetadataText.fold(String(part))) }
    if isHome(title[..<first.lowerBound]) { return String(title[first.upperBound...]) }
    return isHome(title[last.upperBound...]) ? String(title[..<last.lowerBound]) : title
  }
}
