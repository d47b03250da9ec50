/// Chooses the element that holds the article.
enum MainContent {
  /// The chosen element: the lowest one that still holds nearly all running text that no rule has taken.
  static func choose(_ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], title: Int?) -> Int {
    let good = liveText(post, features, verdicts)
    let children = bestChildren(post, good)
    var node = 0
    while true {
      let child = Int(children[node])
      guard child > 0, !post.blocks[child].kind.isLeaf else { return node }
      let ratio = good[child] / max(good[node], 1)
      let traits = features[child].traits
      let named =
        traits.contains(.body) || post.blocks[child].kind == .article || post.blocks[child].kind == .main
        || traits.contains(.content)
      guard ratio >= (traits.contains(.body) ? 0.5 : named ? 0.6 : 0.75) else { return node }
      node = child
    }
  }

  /// Running text of each block without what the verdicts took.
  static func liveText(_ post: Post, _ features: BlockFeatures, _ verdicts: [ExtractionRule?]) -> [Float] {
    var good = [Float](repeating: 0, count: post.blocks.count)
    for i in post.blocks.indices.reversed() {
      guard verdicts[i] == nil else {
        good[i] = 0
        continue
      }
      if post.blocks[i].kind.isLeaf { good[i] = features[i].good }
      let parent = Int(post.blocks[i].parent)
      if parent >= 0 { good[parent] += good[i] }
    }
    return good
  }

  private static func bestChildren(_ post: Post, _ good: [Float]) -> [Int32] {
    var best = [Int32](repeating: -1, count: post.blocks.count)
    for i in post.blocks.indices.dropFirst() {
      let parent = Int(post.blocks[i].parent)
      if good[i] > 0, best[parent] < 0 || good[i] > good[Int(best[parent])] { best[parent] = Int32(truncatingIfNeeded: i) }
    }
    return best
  }
}
