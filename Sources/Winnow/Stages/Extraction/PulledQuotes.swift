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

  /// Marks the quotations set apart whose words stand in another paragraph of the story too.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    var quotes: [Int] = []
    // The end of the element that is called a quotation.
    var end = 0
    for i in main {
      if features[i].traits.contains(.quoted) || post.blocks[i].tag == .blockquote {
        end = max(end, Int(post.blocks[i].end), i + 1)
      }
      guard i < end, verdicts[i] == nil, post.isLive(i), i != title, Self.weights.contains(features[i].text),
        features[i].linkDensity < 0.3
      else { continue }
      quotes.append(i)
      if quotes.count > Self.most { return }
    }
    guard !quotes.isEmpty else { return }
    let words = quotes.map { TitleHeading.squeezed(post.bytes[post.blocks[$0].text.range]) }
    for i in main where verdicts[i] == nil && post.isLive(i) && features[i].good > 60 && !quotes.contains(i) {
      let text = TitleHeading.squeezed(post.bytes[post.blocks[i].text.range])
      for (quote, words) in zip(quotes, words) where verdicts[quote] == nil && words.count < text.count {
        if TitleHeading.contains(text, words) { verdicts[quote] = .repeated }
      }
    }
  }
}
