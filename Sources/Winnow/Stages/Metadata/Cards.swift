/// The posts that a page lists: articles beside each other, each under a heading that links to it. What stands in them is said of them, not of
/// the page.
enum Cards {
  /// The blocks of such articles.
  ///
  /// - Parameters:
  ///   - before: the bytes of text before each block.
  ///   - anchor: the page's first headline, which stands in none of them; of a page without one nothing is told.
  static func find(in post: Post, _ before: [Int], outside anchor: Int) -> Set<Int> {
    guard anchor >= 0 else { return [] }
    var lists: [Int: [Int]] = [:]
    var last = -1
    for (place, heading) in post.blocks.enumerated()
    where heading.kind == .heading && place != anchor && !heading.text.isEmpty
      && Int(heading.linkBytes) * 10 >= heading.text.count * 9
    {
      guard let card = article(around: place, in: post), card != last, !(card..<end(card, post)).contains(anchor) else { continue }
      last = card
      // Each may have a list's item or a column of its own around it.
      var list = Int(post.blocks[card].parent)
      if list == card - 1, post.blocks[list].end == post.blocks[card].end { list = Int(post.blocks[list].parent) }
      lists[list, default: []].append(card)
    }
    var found: Set<Int> = []
    for cards in lists.values where cards.count >= fewest {
      let sizes = cards.map { before[end($0, post)] - before[$0] }
      // The page's own text among others of its site.
      guard let largest = sizes.max(), largest * 2 <= sizes.reduce(0, +) else { continue }
      found.formUnion(cards)
    }
    return found
  }

  private static func end(_ block: Int, _ post: Post) -> Int { max(block + 1, min(Int(post.blocks[block].end), post.blocks.count)) }

  /// The innermost article around a heading.
  private static func article(around heading: Int, in post: Post) -> Int? {
    var at = Int(post.blocks[heading].parent)
    for _ in 0..<mostLevels where at > 0 {
      if post.blocks[at].kind == .article { return at }
      at = Int(post.blocks[at].parent)
    }
    return nil
  }

  private static let fewest = 3
  private static let mostLevels = 8
}
