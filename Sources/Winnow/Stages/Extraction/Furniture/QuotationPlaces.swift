import WinnowBase

/// Where a page's quotations stand: an embedded post of a social network is quoted, not shared.
struct QuotationPlaces {
  /// The quotations' first bytes in the raw page, in order.
  private var starts: [Int32] = []
  /// For each the least end of it and those behind it.
  private var ends: [Int32] = []

  init(_ post: Post) {
    var places: [Extent] = []
    for block in post.blocks where block.kind == .quotation || block.kind == .quote { places.append(block.origin) }
    guard !places.isEmpty else { return }
    places.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    starts = places.map(\.start)
    ends = places.map(\.end)
    for i in ends.indices.dropLast().reversed() { ends[i] = min(ends[i], ends[i + 1]) }
  }

  /// Whether an element is a quotation, or one stands in it.
  func isHeld(by block: Block) -> Bool {
    guard !block.kind.isLeaf else { return block.kind == .quote }
    let first = starts.firstSorted { $0 >= block.origin.start }
    return first < ends.count && ends[first] <= block.origin.end
  }
}
