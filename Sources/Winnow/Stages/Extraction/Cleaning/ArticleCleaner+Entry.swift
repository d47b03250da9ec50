import WinnowBase

/// What stands around the box that the page's names call its text.
extension ArticleCleaner {
  /// Labels behind the text down to the end of the page, and lines of data between title and text: when it was written, how many comments
  /// there are, where it was filed.
  mutating func dropAroundEntry() {
    guard let entry, !isThread else { return }
    let last = lastAround(entry)
    var plain: [Int] = []
    for i in (last..<max(last, post.blocks.count)).reversed()
    where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 && isLabel(i) {
      if isData(i) || isInNamedBox(i) {
        verdicts[i] = .afterEnd
      } else if post.blocks[i].kind != .heading {
        plain.append(i)
      } else if plain.isEmpty {
        verdicts[i] = .afterEnd
      }
    }
    // Two lines and more are a part of the page: an address, prices, steps.
    if plain.count == 1, post.blocks[plain[0]].kind == .paragraph { verdicts[plain[0]] = .afterEnd }
    guard let title, title + 1 < entry.lowerBound else { return }
    for i in title + 1..<entry.lowerBound
    where isLive(i) && post.blocks[i].kind == .paragraph && post.blocks[i].picture < 0 && features[i].text <= Self.longestData
      && features.rows[i].signs.contains(.figure) && !features[i].endsSentence && tellsOfPost(i)
    {
      verdicts[i] = .byline
    }
  }

  /// Where what stands behind the text ends in nothing but labels: behind the last of its sentences. Where those say as much as a post, all
  /// of it is the page's.
  private func lastAround(_ entry: Range<Int>) -> Int {
    var last = max(entry.upperBound, 1)
    var said: Float = 0
    for i in last..<max(last, post.blocks.count) where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      said += isLabel(i) && features[i].good < Self.leastAround ? 0 : features[i].good
      if said >= Self.leastSaid { return post.blocks.count }
      if features[i].good > Self.leastAround { last = i + 1 }
    }
    return last
  }

  /// Whether a label leads elsewhere or says when something was written, or nothing at all: `* * *`.
  private func isData(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    if features[i].linkDensity > Self.mostLinkedLabel || text.count < Self.shortestLabel { return true }
    return StampLine.isStamp(text) && post.blocks[i].kind != .listItem || StampLine.isSigned(text) || countsAnswers(text)
  }

  /// Whether a line with a figure says when the post was written or how many answered it; figures alone are facts that the page tells.
  private func tellsOfPost(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    if text.contains(0x25) { return false }
    return StampLine.isStamp(text) || StampLine.isSigned(text) || countsAnswers(text)
      || MetadataText.namesMonth(String(decoding: text, as: UTF8.self))
  }

  private func countsAnswers(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= Self.longestCount, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let line = CaseFold.lowercased(text)
    return Self.counted.contains { line.contains($0) }
  }

  /// Whether an element around a leaf, up to a few steps, is called something that is no text.
  private func isInNamedBox(_ i: Int) -> Bool {
    var block = i
    for _ in 0..<Self.stepsToBox where block > main.lowerBound {
      if !features[block].traits.isDisjoint(with: Self.besideText) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  private static let besideText: BlockTraits = [
    .tags, .byline, .share, .comments, .related, .sidebar, .footer, .navigation, .tools, .signup, .advert, .bio,
  ]
  private static let stepsToBox = 4
  private static let counted: [StaticString] = [
    "comment", "kommentar", "comentario", "comentário", "commento", "commenti",
    "reactie", "respon", "repl", "views", "read", "коммент",
  ]
  private static let longestCount = 40
  private static let mostLinkedLabel: Float = 0.3
  private static let shortestLabel = 3
  /// The weight of a sentence or two beside the text.
  private static let leastSaid: Float = 60

  /// Whether a leaf that is no picture's says next to nothing: a heading, a list's item, a line of the page's data.
  private func isLabel(_ i: Int) -> Bool {
    switch post.blocks[i].kind {
    case .heading, .paragraph, .listItem: features[i].text <= Self.longestAround && !features[i].traits.contains(.figure)
    default: false
    }
  }

  /// Whether what stands below the box that is called the text says less than the box.
  var isLessBelowEntry: Bool {
    guard let entry, !entry.isEmpty, entry.upperBound < main.upperBound else { return false }
    var below: Float = 0
    for i in entry.upperBound..<main.upperBound where isLive(i) && post.blocks[i].kind.isLeaf { below += features[i].good }
    return below < features[entry.lowerBound].good
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
