import WinnowBase

/// The sentence below a headline that a page keeps among the data about its text.
extension Boilerplate {
  /// Takes the standfirst out of a box of data right below the headline: `<div class="entry-meta"><h2>…</h2></div>`. Who wrote the text and
  /// when stays in the box.
  func restoreDeck(in box: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    guard let title, title < box.lowerBound, box.lowerBound - title < Self.belowHeadline, !post.blocks[box.lowerBound].kind.isLeaf,
      !(title + 1..<box.lowerBound).contains(where: { verdicts[$0] == nil && features[$0].good > Self.leastOfDeck }),
      let deck = box.first(where: isDeck)
    else { return }
    for k in box where k <= deck && deck < max(k + 1, Int(post.blocks[k].end)) { verdicts[k] = nil }
  }

  /// Whether a leaf is a heading of some length, or is called a standfirst, and names no author and no day.
  private func isDeck(_ i: Int) -> Bool {
    let block = post.blocks[i]
    let row = features[i]
    guard block.kind == .heading || block.kind == .paragraph, post.isLive(i), row.linked == 0,
      row.traits.isDisjoint(with: [.byline, .bio])
    else { return false }
    // A sentence that nothing calls a standfirst may tell of its writer, or of the site.
    guard row.text >= (row.traits.contains(.standfirst) ? Self.leastOfCalled : Self.leastOfDeck),
      block.kind == .heading || row.traits.contains(.standfirst)
    else { return false }
    let text = post.bytes[block.text.range]
    guard !StampLine.isStamp(text), !StampLine.isSigned(text) else { return false }
    let line = String(decoding: text, as: UTF8.self)
    return !AuthorText.hasCue(line) && !MetadataText.namesMonth(line)
  }

  private static let belowHeadline = 24
  private static let leastOfDeck: Float = 60
  private static let leastOfCalled: Float = 24
}
