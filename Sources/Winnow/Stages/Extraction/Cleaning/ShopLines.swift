import WinnowBase

/// Lines that a shop writes around the thing it sells or above the things it lists: whether it is in stock, what taxes the price includes,
/// how buyers rate it, how many there are and how they are sorted. Told by their words: nothing else is in them but figures.
struct ShopLines {
  let post: Post
  let features: BlockFeatures
  /// The page sells one thing, or lists things to buy; else it lists whatever things.
  let isShop: Bool
  let isProduct: Bool

  /// Marks such lines among what stays.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    // The items of a list may have counts as well: `24 products`.
    var counts: [Int] = []
    for i in post.blocks.indices where verdicts[i] == nil && post.isLive(i) && mayBe(i) {
      let text = post.bytes[post.blocks[i].text.range]
      switch ShopWords.line(text, isProduct: isProduct) {
      case .offer where isShop, .view: verdicts[i] = .shopLine
      case .count: counts.append(i)
      default: break
      }
    }
    guard counts.count <= Self.mostCounts else { return }
    for i in counts { verdicts[i] = .shopLine }
  }

  /// The count above the list, and the one below it.
  private static let mostCounts = 2

  /// A short line of its own, in no list and in no table.
  private func mayBe(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.kind == .paragraph, block.picture < 0, (2...ShopWords.longestLine).contains(block.text.count),
      !block.flags.contains(.term)
    else { return false }
    var box = i
    for _ in 0..<2 where box > 0 {
      switch post.blocks[box].tag {
      case .li, .dt, .dd, .td, .th, .blockquote, .figcaption: return false
      default: box = Int(post.blocks[box].parent)
      }
    }
    return true
  }

  /// Takes what a price is called away from it: `Regular price £28.00`. Of two that say the same one is enough.
  static func edits(_ post: Post, _ verdicts: inout [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    // The figures of the price right above, where a name stood before it.
    var above: [UInt8]?
    for i in post.blocks.indices where verdicts[i] == nil && post.isLive(i) && !post.blocks[i].text.isEmpty {
      let block = post.blocks[i]
      guard block.kind.isLeaf, block.picture < 0 else { continue }
      let text = post.bytes[block.text.range]
      guard block.kind == .paragraph || block.kind == .listItem, text.count <= longestPrice,
        let end = ShopWords.endOfPriceLabel(text)
      else {
        above = nil
        continue
      }
      let figures = text[end...].filter { $0 &- 0x30 < 10 }
      if figures == above {
        verdicts[i] = .repeated
        continue
      }
      above = figures
      let reason = Reason(ExtractionRule.shopLine.rawValue, ExtractionRule.shopLine.reason)
      edits.append(Edit(.removePart(block: i, range: 0..<end - text.startIndex), reason))
    }
    return edits
  }

  /// Unseen marks are taken out of longer lines only.
  private static let longestPrice = 48
}
