import WinnowBase

/// Elements that say what an earlier one has said: the clones of a carousel's slides, a card once for small and once for wide screens.
struct Copies {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>

  /// A copy holds two texts or more, and together more than a label's worth: a heading and a line.
  static let leastText: Float = 40

  /// Marks all but the first of the elements whose texts are the same.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    var hashes = [UInt64](repeating: 0, count: main.count)
    var texts = [Int32](repeating: 0, count: main.count)
    var weight = [Float](repeating: 0, count: main.count)
    for i in main.reversed() {
      let block = post.blocks[i]
      let k = i - main.lowerBound
      if post.isLive(i), verdicts[i] == nil, block.picture < 0 {
        hashes[k] = Hash64.of(post.bytes[block.text.range])
        texts[k] = 1
        weight[k] = features[i].text
      }
      let parent = Int(block.parent) - main.lowerBound
      guard parent >= 0, parent < k else { continue }
      // Later texts come first here, and each one counts by its place.
      if texts[k] > 0 { hashes[parent] = hashes[parent] &* 0x100_0000_01B3 &+ hashes[k] }
      texts[parent] += texts[k]
      weight[parent] += weight[k]
    }
    var seen: Set<UInt64> = []
    var i = main.lowerBound + 1
    while i < main.upperBound {
      let block = post.blocks[i]
      let k = i - main.lowerBound
      guard !block.kind.isLeaf, block.kind != .table, block.kind != .row, texts[k] > 1, weight[k] > Self.leastText else {
        i = block.kind == .table ? max(i + 1, Int(block.end)) : i + 1
        continue
      }
      if seen.insert(hashes[k]).inserted || Int(block.parent) >= 0 && isOnly(i, hashes, texts) {
        i += 1
        continue
      }
      for j in i..<Int(block.end) where verdicts[j] == nil { verdicts[j] = .repeated }
      i = max(i + 1, Int(block.end))
    }
  }

  /// Whether an element is all that its parent holds: a wrapper and what it wraps are no copies.
  private func isOnly(_ i: Int, _ hashes: [UInt64], _ texts: [Int32]) -> Bool {
    let parent = Int(post.blocks[i].parent) - main.lowerBound
    return parent >= 0 && texts[parent] == texts[i - main.lowerBound]
  }
}
