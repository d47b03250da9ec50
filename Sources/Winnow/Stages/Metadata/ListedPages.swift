/// The items of lists that show other pages, each with its title as a link and its day: latest posts, results, what else was written. What an
/// item says of who wrote it and when is said of the page that it leads to.
enum ListedPages {
  /// The blocks of such items.
  ///
  /// - Parameters:
  ///   - mentions: the page's elements with roles, as they stand.
  ///   - before: the bytes of text before each block.
  ///   - anchor: the page's first headline, which stands in none of them; -1 where it has none.
  static func find(in post: Post, _ mentions: [PageScan.Mention], _ before: [Int], outside anchor: Int) -> [Range<Int>] {
    var lists: [Int: (items: [Range<Int>], titles: Int)] = [:]
    var last: Range<Int>?
    for mention in mentions where mention.roles.contains(.date) {
      if let last, last.contains(mention.block) { continue }
      guard let item = item(around: mention.block, in: post) else { continue }
      let blocks = item..<max(item + 1, min(Int(post.blocks[item].end), post.blocks.count))
      last = blocks
      guard before[blocks.upperBound] - before[item] <= mostText, !blocks.contains(anchor) else { continue }
      let leads = leadsElsewhere(blocks, from: mention, in: post)
      var list = lists[Int(post.blocks[item].parent)] ?? ([], 0)
      list.items.append(blocks)
      list.titles += leads ? 1 : 0
      lists[Int(post.blocks[item].parent)] = list
    }
    // A title may be too short to tell.
    return lists.values.filter { $0.titles >= fewest && 2 * $0.titles >= $0.items.count }.flatMap(\.items)
  }

  private static func item(around block: Int, in post: Post) -> Int? {
    var at = block
    for _ in 0..<mostLevels where at > 0 {
      if post.blocks[at].tag == .li { return at }
      at = Int(post.blocks[at].parent)
    }
    return nil
  }

  /// Whether an item shows a title that is a link, beside its date: to a page, and not to a place on this one or to somebody.
  private static func leadsElsewhere(_ item: Range<Int>, from date: PageScan.Mention, in post: Post) -> Bool {
    let day = date.mark >= 0 ? post.marks[date.mark].text : post.blocks[date.block].text
    for place in item.prefix(mostBlocks) where post.blocks[place].kind.isLeaf && post.blocks[place].linkBytes >= shortestTitle {
      for m in post.blocks[place].marks.range.prefix(mostMarks)
      where post.marks[m].tag == .a && post.marks[m].text.count >= shortestTitle {
        let link = post.marks[m].text
        if link.start < day.end, day.start < link.end { continue }
        // A title stands by itself or opens its item.
        guard link.start == post.blocks[place].text.start, let href = post.attribute(.href, in: post.marks[m].attributes),
          href.utf8.first != 0x23, !BylineSearch.isMemberAddress(href), !BylineSearch.isAuthorAddress(href, of: "")
        else { continue }
        return true
      }
    }
    return false
  }

  private static let fewest = 2
  private static let mostLevels = 6
  private static let mostBlocks = 12
  private static let mostMarks = 4
  /// In bytes.
  private static let shortestTitle = 9
  private static let mostText = 900
}
