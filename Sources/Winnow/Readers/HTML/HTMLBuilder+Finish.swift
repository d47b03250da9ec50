// What is done once all tags have been read.
extension HTMLBuilder {
  /// Ends what is still open and fills in what only the whole knows: ends, lines.
  consuming func finish(_ input: UnsafeBufferPointer<UInt8>) -> Post {
    if leaf >= 0 { closeLeaf(at: input.count) }
    blocks[0].origin = Extent(0, input.count)
    if !showsText, post.claims.contains(where: { $0.origin == .state || $0.origin == .jsonLD }) {
      // The frame of a page that a script would fill: an empty paragraph is where its data's text can stand.
      blocks.append(Block(kind: .paragraph, tag: .none, parent: 0, origin: Extent(input.count, input.count)))
    }
    countLines(input)
    for i in (0..<blocks.count).reversed() {
      blocks[i].end = max(blocks[i].end, Int32(truncatingIfNeeded: i + 1))
      let parent = Int(blocks[i].parent)
      if parent >= 0 {
        blocks[parent].end = max(blocks[parent].end, blocks[i].end)
        blocks[parent].origin.end = max(blocks[parent].origin.end, blocks[i].origin.end)
      }
    }
    openFrames()
    post.blocks = blocks.array()
    post.marks = marks.array()
    return post
  }

  /// Turns the places of claims and blocks into lines, in one pass over the page.
  private mutating func countLines(_ input: UnsafeBufferPointer<UInt8>) {
    var lines = LineCounter()
    var claim = firstClaim
    var claims = post.claims
    post.claims = []
    // Where the next claim stands.
    var next = claim < claims.count ? claims[claim].line : .max
    for i in 0..<blocks.count {
      let start = blocks[i].origin.start
      while next <= start, claim < claims.count {
        claims[claim].line = Self.line(ofClaimAt: next, &lines, input)
        claim += 1
        next = claim < claims.count ? claims[claim].line : .max
      }
      blocks[i].line = lines.line(at: Int(start), in: input)
    }
    while claim < claims.count {
      claims[claim].line = Self.line(ofClaimAt: claims[claim].line, &lines, input)
      claim += 1
    }
    post.claims = claims
  }

  /// The language that the root element names stands at no place of its own, and counts as said in the first line.
  private static func line(ofClaimAt place: Int32, _ lines: inout LineCounter, _ input: UnsafeBufferPointer<UInt8>) -> Int32 {
    place == 0 ? 1 : lines.line(at: Int(place), in: input)
  }

  private var showsText: Bool {
    blocks.elements.contains { $0.kind.isLeaf && $0.picture < 0 && !$0.text.isEmpty }
  }
}
