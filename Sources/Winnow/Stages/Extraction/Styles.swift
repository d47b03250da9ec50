import WinnowBase

/// Finds the article's paragraphs that stand outside the chosen element: they bear the same element and class as those inside, and
/// lie in the same article.
struct Styles {
  private let post: Post
  private let features: BlockFeatures
  private var known: Set<UInt64> = []
  private var around = 0..<0

  init(_ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], main: Range<Int>) {
    self.post = post
    self.features = features
    var counts: [UInt64: Float] = [:]
    for i in main where verdicts[i] == nil && features[i].good > 60 && post.blocks[i].kind.isLeaf {
      if let style = Self.style(i, post) { counts[style, default: 0] += features[i].good }
    }
    known = Set(counts.filter { $0.value > 200 }.keys)
    var block = main.lowerBound
    while block > 0 {
      block = Int(post.blocks[block].parent)
      if block > 0, post.blocks[block].kind == .article || features[block].traits.contains(.body) {
        around = block..<Int(post.blocks[block].end)
        break
      }
    }
  }

  func isRecovered(_ i: Int) -> Bool {
    guard around.contains(i), features[i].good > 60, features[i].linkDensity < 0.3, let style = Self.style(i, post) else {
      return false
    }
    return known.contains(style)
  }

  /// The element and the class of a leaf and of its container.
  private static func style(_ i: Int, _ post: Post) -> UInt64? {
    let block = post.blocks[i]
    guard block.tag == .p || block.tag == .div else { return nil }
    var hash = UInt64(block.tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
    for extent in [block.attributes, block.parent >= 0 ? post.blocks[Int(block.parent)].attributes : .empty] {
      hash = hash &* 31
      for k in extent.range where post.attributes[k].name == .class {
        for byte in post.bytes[post.attributes[k].value.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    return hash
  }
}
