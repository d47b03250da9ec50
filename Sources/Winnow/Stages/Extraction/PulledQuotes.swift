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
      if i >= box.upperBound, features[i].traits.contains(.quoted) || post.blocks[i].tag == .blockquote {
        box = i..<max(Int(post.blocks[i].end), i + 1)
      }
      guard box.contains(i), verdicts[i] == nil, post.isLive(i), i != title, Self.weights.contains(features[i].text),
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

  /// Marks whose the quotation is: short lines that end no sentence in its element, or in the box that it shares with a line or two.
  private func dropName(below quote: Int, _ box: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    var box = box
    let parent = Int(post.blocks[box.lowerBound].parent)
    if box.count == 1, parent > main.lowerBound { box = parent..<Int(post.blocks[parent].end) }
    guard features[box.lowerBound].leaves <= Self.mostOfBox else { return }
    for i in box where i > quote && verdicts[i] == nil && post.isLive(i) && post.blocks[i].picture < 0 {
      if features[i].text <= Self.longestName, !features[i].endsSentence { verdicts[i] = .repeated }
    }
  }
}
