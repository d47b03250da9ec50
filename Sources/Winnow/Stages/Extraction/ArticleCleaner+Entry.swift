/// What stands around the box that the page's names call its text.
extension ArticleCleaner {
  /// Labels behind the text down to the end of the page, and short lines with a figure between title and text: when it was written, how
  /// many comments there are, where it was filed.
  mutating func dropAroundEntry() {
    guard let entry, !isThread else { return }
    for i in (max(entry.upperBound, 1)..<max(entry.upperBound, 1, post.blocks.count)).reversed() {
      guard isLive(i), post.blocks[i].kind.isLeaf, post.blocks[i].picture < 0 else { continue }
      if features[i].good > Self.leastAround { break }
      if isLabel(i) { verdicts[i] = .afterEnd }
    }
    guard let title, title + 1 < entry.lowerBound else { return }
    for i in title + 1..<entry.lowerBound
    where isLive(i) && post.blocks[i].kind == .paragraph && post.blocks[i].picture < 0 && features[i].text <= Self.longestData
      && features.rows[i].signs.contains(.figure) && !features[i].endsSentence
    {
      verdicts[i] = .byline
    }
  }

  /// Whether a leaf that is no picture's says next to nothing: a heading, a list's item, a line of the page's data.
  private func isLabel(_ i: Int) -> Bool {
    switch post.blocks[i].kind {
    case .heading, .paragraph, .listItem: features[i].text <= Self.longestAround && !features[i].traits.contains(.figure)
    default: false
    }
  }

  /// Whether a leaf is the first text of the box, and a sentence: a post on a link may begin with it.
  func opensEntry(_ i: Int) -> Bool {
    guard let entry, entry.contains(i), features[i].endsSentence, features[i].text >= Self.shortestOpening else { return false }
    return !(entry.lowerBound..<i).contains { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
  }

  /// The weight of what reads like a sentence.
  private static let leastAround: Float = 40
  private static let longestAround: Float = 80
  /// `22 January 2026, 10:31`
  private static let longestData: Float = 40
  private static let shortestOpening: Float = 30
}
