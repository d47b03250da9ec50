import WinnowBase

/// The words that each item of a list bears on the way to the whole of it: `Apply`, `See details`, `Add to basket`.
struct CallLinks {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>

  /// So many places that the same words lead to make them a call; the name of a place or a brand leads to one.
  private static let fewest = 3
  /// The bytes of a call.
  private static let longest = 40

  /// Marks lines that are links to several places under one and the same text.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    var found: [UInt64: (lines: [Int], places: Set<UInt64>)] = [:]
    for i in main where verdicts[i] == nil && post.isLive(i) {
      let block = post.blocks[i]
      guard block.kind == .paragraph || block.kind == .listItem, !block.text.isEmpty, block.text.count <= Self.longest,
        features[i].linkDensity > 0.9, !isData(post.bytes[block.text.range]), let place = address(i)
      else { continue }
      let words = Hash64.of(post.bytes[block.text.range])
      found[words, default: ([], [])].lines.append(i)
      found[words, default: ([], [])].places.insert(place)
    }
    for call in found.values where call.places.count >= Self.fewest {
      for line in call.lines { verdicts[line] = .linkOnly }
    }
  }

  /// Whether a text has parts between dots, bars or commas: what items have in common.
  private func isData(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(0x7C) || text.contains(0x2C) || text.contains("·")
  }

  /// A hash of where the only link of a line leads.
  private func address(_ i: Int) -> UInt64? {
    var place: UInt64?
    for m in post.blocks[i].marks.range where post.marks[m].tag == .a {
      guard place == nil, let address = post.attribute(.href, in: post.marks[m].attributes) else { return nil }
      place = Hash64.of(Array(address.utf8)[...])
    }
    return place
  }
}
