/// A site's first page: what it shows is other pages'.
enum HomePage {
  /// Whether a page is its site's first: its address says so, or it states that address as its own, none of its data describes an article,
  /// and its title element says so as well or it shows headlines of others. Some sites state their first page's address on every page.
  static func isHome(_ post: Post, _ table: ClaimTable, _ entity: MainEntity) -> Bool {
    if let address = post.identity.url { return WebAddress.isFrontPage(address) }
    guard entity.article == nil, table.first("canonical").map({ WebAddress.isFrontPage($0.value) }) ?? false else { return false }
    let title = table.first("title", from: [.html]).map { MetadataText.clean($0.value) } ?? ""
    return TitleText.withoutHome(title) != title || showsHeadlines(post)
  }

  /// Whether a page shows the headlines of other pages, each a link: a name beside one of them wrote that one.
  static func showsHeadlines(_ post: Post) -> Bool {
    var headlines = 0
    for block in post.blocks
    where block.kind == .heading && block.text.count >= shortestHeadline && Int(block.linkBytes) * 10 >= block.text.count * 9 {
      headlines += 1
      if headlines == fewestHeadlines { return true }
    }
    return false
  }

  /// In bytes: what is shorter heads a section.
  private static let shortestHeadline = 20
  private static let fewestHeadlines = 6
}
