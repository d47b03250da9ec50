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

  /// Marks lines that are links to several places under one and the same text, where each closes its item.
  func drop(_ verdicts: inout [ExtractionRule?]) {
    var found: [UInt64: (lines: [Int], places: Set<UInt64>)] = [:]
    var calls: [Int: (words: UInt64, place: UInt64)] = [:]
    for i in main where verdicts[i] == nil && post.isLive(i) {
      let block = post.blocks[i]
      guard block.kind == .paragraph || block.kind == .listItem, !block.text.isEmpty, block.text.count <= Self.longest,
        features[i].linkDensity > 0.9, !isData(post.bytes[block.text.range]), let place = address(i)
      else { continue }
      let words = Hash64.of(post.bytes[block.text.range])
      found[words, default: ([], [])].lines.append(i)
      found[words, default: ([], [])].places.insert(place)
      calls[i] = (words, place)
    }
    found = found.filter { $0.value.places.count >= Self.fewest }
    guard !found.isEmpty else { return }
    // The leaves that stay, in order: a call has something above it that it is about, and nothing more of its item below.
    let leaves = main.filter {
      verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
    }
    func isCall(_ leaf: Int) -> Bool { calls[leaf].map { found[$0.words] != nil } ?? false }
    var closing: [UInt64: Int] = [:]
    for (at, leaf) in leaves.enumerated() where isCall(leaf) && at > 0 {
      guard let call = calls[leaf] else { continue }
      let above = leaves[at - 1]
      guard
        isCall(above) && calls[above]?.words != call.words || post.blocks[above].kind == .heading
          || features[above].linkDensity < 0.5 || address(above) == call.place
      else { continue }
      if at + 1 < leaves.count, isTold(leaves[at + 1], below: leaf) { continue }
      closing[call.words, default: 0] += 1
    }
    // The first of them may stand below something else.
    for (words, call) in found where closing[words, default: 0] * 2 > call.lines.count {
      for line in call.lines { verdicts[line] = .linkOnly }
    }
  }

  /// Whether a leaf goes on with the item of the link above it.
  private func isTold(_ leaf: Int, below link: Int) -> Bool {
    post.blocks[leaf].parent == post.blocks[link].parent && post.blocks[leaf].kind != .heading && features[leaf].linkDensity < 0.5
  }

  /// Whether a text has figures, or parts between dots, bars or commas: what items have in common.
  private func isData(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 &- 0x30 < 10 || $0 == 0x7C || $0 == 0x2C } || text.contains("·")
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
