/// The links that stand around elements of the text, asked for in the order of the page: each mark is looked at once.
struct LinksAround {
  private let post: Post
  private var block = -1
  private var next = 0
  /// The links of the block that began so far and may not have ended.
  private var open: [Int] = []

  init(_ post: Post) { self.post = post }

  /// The links of an element's block that begin before the element or with it and end behind its start; the element's own too.
  mutating func marks(around mention: PageScan.Mention) -> [Int] {
    let marks = post.blocks[mention.block].marks.range
    if block != mention.block {
      block = mention.block
      next = marks.lowerBound
      open.removeAll(keepingCapacity: true)
    }
    let start = post.marks[mention.mark].text.start
    // Marks stand in the order in which they begin.
    while next < marks.upperBound, post.marks[next].text.start <= start {
      if post.marks[next].tag == .a, post.marks[next].text.count > 0 { open.append(next) }
      next += 1
    }
    open.removeAll { post.marks[$0].text.end < start }
    return open
  }
}
