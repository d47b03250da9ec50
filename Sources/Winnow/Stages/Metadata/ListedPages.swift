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
    var lists: [Int: List] = [:]
    let own = ownPath(of: post)
    var last: Range<Int>?
    for mention in mentions where mention.roles.contains(.date) {
      if let last, last.contains(mention.block) { continue }
      guard let item = item(around: mention.block, in: post) else { continue }
      let blocks = item..<max(item + 1, min(Int(post.blocks[item].end), post.blocks.count))
      last = blocks
      if blocks.contains(anchor) { continue }
      lists[Int(post.blocks[item].parent), default: List()].count += 1
      // A post of a thread, a report of a day's events: they are the page's own.
      let list = Int(post.blocks[item].parent)
      guard before[blocks.upperBound] - before[item] <= mostText,
        !holdsSentence(blocks, in: post) || OwnEntry.isListOfPosts(list, post) || isBeside(list, in: post, before)
      else { continue }
      lists[Int(post.blocks[item].parent), default: List()].items.append(blocks)
      guard let target = target(of: blocks, from: mention, mentions, in: post), target != own else { continue }
      lists[Int(post.blocks[item].parent), default: List()].targets.insert(target)
    }
    // A title may be too short to tell.
    return lists.values.filter { $0.targets.count >= fewest && 2 * $0.targets.count >= $0.count }.flatMap(\.items)
  }

  private struct List {
    /// How many items have a day, and those that may tell of another page.
    var count = 0
    var items: [Range<Int>] = []
    /// The pages that their titles lead to.
    var targets: Set<Substring> = []
  }

  /// The page's address without a query; nil where that is not known, and where the query tells the site's pages apart.
  private static func ownPath(of post: Post) -> Substring? {
    let stated = post.claims.places(of: .link).first { post.claims[$0].name == "canonical" }.map { post.claims[$0].value }
    guard let own = post.identity.url ?? stated, !WebAddress.isFrontPage(own), case let path = path(own), path.utf8.last != 0x2F
    else { return nil }
    return path
  }

  /// An address without its query and its place.
  static func path(_ address: String) -> Substring { Substring(address.utf8.prefix { $0 != 0x3F && $0 != 0x23 }) }

  /// Whether a list holds a small part of the page's text.
  private static func isBeside(_ list: Int, in post: Post, _ before: [Int]) -> Bool {
    guard list > 0 else { return false }
    let text = before[max(list, min(Int(post.blocks[list].end), post.blocks.count))] - before[list]
    return text * sharesBeside <= before[post.blocks.count]
  }

  /// Whether an item says something beside links.
  private static func holdsSentence(_ item: Range<Int>, in post: Post) -> Bool {
    item.contains { place in
      let leaf = post.blocks[place]
      return leaf.kind.isLeaf && leaf.text.count - Int(leaf.linkBytes) >= sentence
    }
  }

  private static func item(around block: Int, in post: Post) -> Int? {
    var at = block
    for _ in 0..<mostLevels where at > 0 {
      if post.blocks[at].tag == .li { return at }
      at = Int(post.blocks[at].parent)
    }
    return nil
  }

  /// The page that an item's title leads to, beside its date: a heading that is a link, or the link that opens the item. A place on this page
  /// and somebody are none.
  private static func target(
    of item: Range<Int>, from date: PageScan.Mention, _ mentions: [PageScan.Mention], in post: Post
  ) -> Substring? {
    let day = date.mark >= 0 ? post.marks[date.mark].text : post.blocks[date.block].text
    var isFirst = true
    for place in item.prefix(mostBlocks) where post.blocks[place].kind.isLeaf && !post.blocks[place].text.isEmpty {
      let leaf = post.blocks[place]
      // The day may stand above the title.
      let opens = isFirst || leaf.kind == .heading
      if place != date.block || leaf.linkBytes > 0 { isFirst = false }
      guard opens, leaf.linkBytes >= shortestTitle else { continue }
      for m in leaf.marks.range.prefix(mostMarks) where post.marks[m].tag == .a && post.marks[m].text.count >= shortestTitle {
        let link = post.marks[m].text
        if link.start < day.end, day.start < link.end { continue }
        // A title stands by itself or opens its item.
        guard link.start == leaf.text.start, let href = post.attribute(.href, in: post.marks[m].attributes),
          href.utf8.first != 0x23, !BylineSearch.isMemberAddress("/" + href), !BylineSearch.isAuthorAddress(href, of: ""),
          !isAuthor(m, of: place, mentions, in: post),
          !(post.attribute(.rel, in: post.marks[m].attributes)?.pieces(at: 0x20).contains("nofollow") ?? false)
        else { continue }
        return WebAddress.absolute(href, base: post.identity.url).map { target($0) } ?? target(href)
      }
    }
    return nil
  }

  /// An address without the place on its page; without a query too, unless that tells pages apart.
  private static func target(_ address: String) -> Substring {
    let path = path(address)
    return path.utf8.last == 0x2F || path.isEmpty ? Substring(address.utf8.prefix { $0 != 0x23 }) : path
  }

  /// Whether a link stands in an element that is called after the author.
  private static func isAuthor(_ link: Int, of leaf: Int, _ mentions: [PageScan.Mention], in post: Post) -> Bool {
    let text = post.marks[link].text
    var at = mentions.firstSorted { $0.block >= leaf }
    while at < mentions.count, mentions[at].block == leaf {
      let mention = mentions[at]
      if mention.roles.contains(.author), mention.mark >= 0, post.marks[mention.mark].text.start < text.end,
        text.start < post.marks[mention.mark].text.end
      {
        return true
      }
      at += 1
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
  private static let sharesBeside = 4
  private static let sentence = 100
}
