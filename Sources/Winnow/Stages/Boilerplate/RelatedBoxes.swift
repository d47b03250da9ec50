/// Finds the box that the heading of a list of other pages opens: cards with a line, a date, a price under each link.
struct RelatedBoxes {
  private let post: Post
  private let leaves: [Int]
  /// The text of the whole post, in bytes.
  private let total: Int

  /// So many links, to pages of their own, make a list.
  private static let fewestLinks = 2
  /// A longer text that is no link is a paragraph of the story, in bytes.
  private static let longestLine = 300
  /// A box with more leaves is a part of the page.
  private static let mostLeaves = 400

  init(post: Post, leaves: [Int]) {
    self.post = post
    self.leaves = leaves
    total = leaves.reduce(0) { $0 + post.blocks[$1].text.count }
  }

  /// The index after the last leaf of the box that the heading at `start` opens; `start` where it opens none.
  func end(of start: Int) -> Int {
    guard post.identity.format == .html else { return start }
    var box = leaves[start]
    var parent = Int(post.blocks[box].parent)
    while parent > 0, Int(post.blocks[parent].end) - parent <= Self.mostLeaves, !holdsTextBefore(leaves[start], in: parent) {
      box = parent
      parent = Int(post.blocks[box].parent)
    }
    guard box != leaves[start], !post.blocks[box].kind.isLeaf, isList(box, heading: leaves[start]) else { return start }
    var end = start + 1
    var bytes = 0
    while end < leaves.count, leaves[end] < Int(post.blocks[box].end) {
      bytes += post.blocks[leaves[end]].text.count
      end += 1
    }
    return end > start + 1 && bytes * 2 < total ? end : start
  }

  /// Whether a text of the post stands in an element before the heading.
  private func holdsTextBefore(_ heading: Int, in element: Int) -> Bool {
    (element..<heading).contains { post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0 && !post.blocks[$0].text.isEmpty }
  }

  /// Whether a box holds links with short lines beside them, counting the links that are gone already.
  private func isList(_ box: Int, heading: Int) -> Bool {
    var links = 0
    for i in (heading + 1)..<max(heading + 1, Int(post.blocks[box].end)) {
      let block = post.blocks[i]
      if block.picture >= 0 {
        if post.pictures[Int(block.picture)].link != nil { links += 1 }
        continue
      }
      guard block.kind.isLeaf, !block.text.isEmpty else { continue }
      if Int(block.linkBytes) * 10 >= block.text.count * 6 {
        links += 1
      } else if block.text.count > Self.longestLine {
        return false
      }
    }
    return links >= Self.fewestLinks
  }
}
