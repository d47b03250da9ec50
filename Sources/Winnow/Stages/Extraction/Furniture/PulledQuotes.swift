import WinnowAttribution

/// Sentences that a page shows twice: within the story, and once more in large letters beside it.
struct PulledQuotes {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>
  let title: Int?

  /// More quotations than this are the story's form, not its ornament; it also bounds the search.
  private static let most = 12
  /// The weight of a pulled quotation: a sentence or two.
  private static let weights: ClosedRange<Float> = 30...400
  /// A name below it, with what one is, weighs less.
  private static let longestName: Float = 90
  /// The quotation, and whose it is, on two lines at the most.
  private static let mostOfBox: Int32 = 3

  /// Marks the quotations set apart whose words stand in another paragraph of the story too, and the name below each.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    var quotes: [(leaf: Int, box: Range<Int>)] = []
    // The element that is called a quotation.
    var box = 0..<0
    for i in main {
      if i >= box.upperBound {
        guard features.rows[i].traits.contains(.quoted) || post.blocks[i].tag == .blockquote else { continue }
        box = i..<max(Int(post.blocks[i].end), i + 1)
      }
      guard verdicts[i] == nil, post.isLive(i), i != title, Self.weights.contains(features[i].text),
        features[i].linkDensity < 0.3
      else { continue }
      quotes.append((i, box))
      if quotes.count > Self.most { return }
    }
    guard !quotes.isEmpty else { return }
    let words = quotes.map { TitleHeading.squeezed(post.bytes[post.blocks[$0.leaf].text.range]) }
    for i in main where verdicts[i] == nil && post.isLive(i) && features[i].good > 60 && !quotes.contains(where: { $0.leaf == i }) {
      let text = TitleHeading.squeezed(post.bytes[post.blocks[i].text.range])
      for (quote, words) in zip(quotes, words) where verdicts[quote.leaf] == nil && words.count < text.count {
        guard TitleHeading.contains(text, words) else { continue }
        verdicts[quote.leaf] = .repeated
        dropName(below: quote.leaf, quote.box, &verdicts)
      }
    }
  }

  /// Marks whose the quotation is: short lines that end no sentence in its element, or names in the box that it shares with a line or two.
  private func dropName(below quote: Int, _ box: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    var box = box
    let parent = Int(post.blocks[box.lowerBound].parent)
    let isShared = box.count == 1 && parent > main.lowerBound
    if isShared { box = parent..<Int(post.blocks[parent].end) }
    guard features[box.lowerBound].leaves <= Self.mostOfBox else { return }
    let below = box.filter { $0 > quote && verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].picture < 0 }
    // Where a heading or a paragraph follows, the lines are those of a part of the story.
    let isOwn = below.allSatisfy { i in
      post.blocks[i].kind != .heading && features[i].text <= Self.longestName && !features[i].endsSentence
        && (!isShared || post.blocks[i].text.isEmpty || isName(i))
    }
    guard isOwn else { return }
    for i in below { verdicts[i] = .repeated }
  }

  /// Whether a line names somebody, with what one is or not: `— Ann Weir`, `Ann Weir, mayor`.
  private func isName(_ i: Int) -> Bool {
    if post.blocks[i].tag == .cite || post.blocks[i].tag == .footer { return true }
    let text = post.text(of: i)
    if text.hasPrefix("—") || text.hasPrefix("–") || text.hasPrefix("- ") { return true }
    return AuthorBox.bareName(String(text.prefix { $0 != "," }), Self.reader, sure: false) != nil
  }

  private static let reader = AttributionReader()
}
