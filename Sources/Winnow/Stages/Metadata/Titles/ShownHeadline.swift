/// The headline that a page shows below its trail, where the trail's last step is marked up as the first-level heading.
///
/// Templates of many publishers write the name for search engines there ("Home › Politics › Name") and in the head, and show readers
/// another headline: a heading of the second level, or an element that calls itself the headline.
struct ShownHeadline {
  let block: Int
  /// The trail's heading, folded, where the head's copies of it are one statement; nil where `og:title` states it too: then it is what the
  /// publisher calls the page, and the headline is one voice beside it.
  let trailKey: String?
  /// Whether it says what the trail's heading says, which tells where a kicker in it ends.
  private(set) var isTrailsOwn = false

  /// How many leaves may lie between the trail and the headline: the page's date, its sharing links, a note on the paywall.
  private static let reach: Int32 = 16

  /// - Parameters:
  ///   - stated: the titles that the head states, folded.
  ///   - shared: `og:title`, folded.
  init?(_ post: Post, _ scan: PageScan, stated: [String], shared: String?) {
    guard let trail = scan.trailHeading else { return nil }
    let key = MetadataText.fold(post.text(of: trail))
    // "Navigation" as the heading of a menu names no page.
    guard stated.contains(where: { $0.hasPrefix(key) }) else { return nil }
    trailKey = shared.map { $0.hasPrefix(key) } ?? false ? nil : key
    // What the page shows first below the trail says the trail's name again: that is its headline.
    let next = scan.headings.first { $0 > trail }
    if let next, scan.order[next] - scan.order[trail] <= Self.reach, MetadataText.fold(post.text(of: next)) == key {
      block = next
      isTrailsOwn = true
      return
    }
    let headings = scan.headings.filter {
      $0 > trail && Self.isShown($0, in: post, scan, stated)
        && (!scan.isTrailByForm || stated.contains(MetadataText.fold(post.text(of: $0))))
    }
    let declared = scan.mentions.lazy.filter {
      $0.block > trail && $0.mark < 0 && $0.roles.isSuperset(of: [.title, .declared]) && post.blocks[$0.block].kind.isLeaf
        && !scan.zones[$0.block].contains(.elsewhere)
    }.map(\.block)
    guard let block = [headings.first, declared.first].compactMap({ $0 }).min(),
      scan.order[block] - scan.order[trail] <= Self.reach, MetadataText.fold(post.text(of: block)) != key
    else { return nil }
    self.block = block
  }

  /// Whether a heading is of the first level, calls itself a headline, or says what the head states: a section's heading does not.
  private static func isShown(_ heading: Int, in post: Post, _ scan: PageScan, _ stated: [String]) -> Bool {
    if scan.isKicker(post.blocks[heading].attributes, in: post) { return false }
    if post.blocks[heading].level == 1 { return true }
    if scan.mentions(in: heading).contains(where: { $0.roles.contains(.title) }) { return true }
    if stated.contains(MetadataText.fold(post.text(of: heading))) { return true }
    let parent = Int(post.blocks[heading].parent)
    return parent >= 0 && scan.mentions(in: parent).contains { $0.roles.contains(.title) }
  }
}
