import WinnowBase

/// What leads elsewhere and bears no name: menus above the title, cards of other stories below the last paragraph.
extension UnnamedParts {
  /// So many texts, at least half of them links, make a menu.
  private static let fewestLinks: Int32 = 5
  private static let fewestCards = 3
  /// A card has a picture, a label, a headline, a line or two, a date.
  private static let mostLeaves: Int32 = 8
  private static let longestCard: Float = 450
  private static let leastStory: Float = 300
  private static let longStory: Float = 600
  /// A text that is none of the cards is the story's.
  private static let leastOther: Float = 60

  /// The largest elements above the title that hold links and hardly a sentence.
  func menus() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 1
    while i < title {
      let row = features[i]
      guard !post.blocks[i].kind.isLeaf, end(i) <= title, row.leaves >= Self.fewestLinks, row.linkLeaves * 2 >= row.leaves,
        row.good * 4 < row.text, !row.hidden, row.traits.isDisjoint(with: [.body, .content])
      else {
        i += 1
        continue
      }
      found.append(i..<end(i))
      i = end(i)
    }
    return found
  }

  /// Rows of cards below a story, and the heading above them.
  func cards() -> [Range<Int>] {
    // An article of a few lines may be one by its system's word alone.
    guard isDated || isCalledArticle && total >= Self.longStory else { return [] }
    var found: [Range<Int>] = []
    var i = title + 1
    while i < post.blocks.count {
      guard !post.blocks[i].kind.isLeaf, !features[i].hidden, features[i].linked > 0, isCards(i) else {
        i += 1
        continue
      }
      var box = i
      var parent = Int(post.blocks[i].parent)
      while parent > title, good(parent..<box) < Self.leastOther, good(end(box)..<end(parent)) < Self.leastOther {
        box = parent
        parent = Int(post.blocks[box].parent)
      }
      found.append(box..<end(box))
      i = end(box)
    }
    return found
  }

  /// Whether the page's data says when it was published: such a page is one story.
  private var isDated: Bool {
    post.claims.places(of: .meta).contains { post.claims[$0].name == "article:published_time" }
      || post.claims.places(of: .jsonLD).contains { post.claims[$0].value.utf8.contains("datepublished") }
  }

  private var isCalledArticle: Bool {
    post.claims.places(of: .meta).contains { post.claims[$0].name == "og:type" && post.claims[$0].value == "article" }
  }

  /// Whether an element holds elements of one make with a link each, nothing else that says something, and no story follows.
  private func isCards(_ list: Int) -> Bool {
    let story = story(before: list)
    guard story >= Self.leastStory, good(list..<end(list)) * 2 < story, good(end(list)..<post.blocks.count) * 4 < story else {
      return false
    }
    var cards = 0
    var tag = Tag.none
    var i = list + 1
    while i < end(list) {
      let row = features[i]
      let block = post.blocks[i]
      if row.hidden || row.text == 0 {
        i = end(i)
        continue
      }
      if !block.kind.isLeaf, row.linked > 15, row.leaves <= Self.mostLeaves, row.good < Self.longestCard,
        tag == .none || block.tag == tag
      {
        guard !isOwnItem(i) else { return false }
        tag = block.tag
        cards += 1
      } else if row.good >= Self.leastOther {
        return false
      }
      i = end(i)
    }
    return cards >= Self.fewestCards
  }

  /// Whether a box is an item of the story's own list: a headline that leads nowhere, though the box holds a link, or one with its number.
  private func isOwnItem(_ box: Int) -> Bool {
    guard let first = (box..<end(box)).first(where: { isText($0) && post.blocks[$0].text.count > Self.shortestHeadline }) else {
      return false
    }
    if post.blocks[first].kind == .heading, features[first].linkDensity < 0.5 { return true }
    let text = text(first)
    let digits = text.prefix { $0 &- 0x30 < 10 }.count
    return (1...3).contains(digits) && text.dropFirst(digits).first.map { $0 == 0x2E || $0 == 0x29 } ?? false
      && text.dropFirst(digits + 1).first == 0x20
  }

  private static let shortestHeadline = 8
}
