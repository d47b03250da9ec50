import WinnowBase

// A site's first page shows what is new on it: the headline of another page is none of its own.
extension TitleStatements {
  /// Whether the page is its site's first: its address says so, or it states that address as its own and none of its data describes an
  /// article.
  var isHome: Bool {
    if let address = post.identity.url { return WebAddress.isFrontPage(address) }
    return entity.article == nil && table.first("canonical").map { WebAddress.isFrontPage($0.value) } ?? false
  }

  /// The statements of a site's first page without the headings of other pages: those below the first level, and links, in which the head
  /// finds no part of its own texts; and those of the head without the word for such a page.
  func ofHome(_ all: [TitleResolver.Candidate]) -> [TitleResolver.Candidate] {
    let all = all.map { statement in
      guard statement.block < 0 else { return statement }
      var own = statement
      own.text = Self.withoutHome(statement.text)
      return own
    }
    let head = all.filter { $0.block < 0 }.map { MetadataText.fold($0.text) }.filter { !TitleText.isGeneric($0) }
    guard !head.isEmpty else { return all }
    return all.filter { statement in
      guard statement.block >= 0, case let block = post.blocks[statement.block],
        block.kind != .heading || block.level > 1 || Int(block.linkBytes) * 10 >= block.text.count * 9
      else { return true }
      let key = MetadataText.fold(statement.text)
      return head.contains { $0.firstBytes(of: key) != nil || key.firstBytes(of: $0) != nil && $0.utf8.count >= Self.leastShared }
    }
  }

  /// A title without the word that says that the page is the first: `Home - Elm River Bakery`.
  private static func withoutHome(_ title: String) -> String {
    let cuts = TitleText.separators(in: title)
    guard let first = cuts.first, let last = cuts.last else { return title }
    func isHome(_ part: Substring) -> Bool { TitleText.isGeneric(MetadataText.fold(String(part))) }
    if isHome(title[..<first.lowerBound]) { return String(title[first.upperBound...]) }
    return isHome(title[last.upperBound...]) ? String(title[..<last.lowerBound]) : title
  }

  /// In bytes: what a heading and the head share is a name, no single word.
  private static let leastShared = 12
}
