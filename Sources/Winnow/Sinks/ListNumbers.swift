/// Counts the items of the lists around a place, as a reader sees them: an item that a stage took away counts, a hidden one does not.
///
/// Blocks are entered in their order.
struct ListNumbers {
  private struct List {
    var end: Int
    /// The number that the next item gets; nil in a list without numbers.
    var next: Int?
    var isDefinitions: Bool
  }

  private var open: [List] = []
  private var marker: String?

  /// How many lists are open.
  var depth: Int { open.count }

  mutating func enter(_ index: Int, in post: Post) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      marker = nil
    }
    let block = post.blocks[index]
    if block.kind == .list {
      let isOrdered = block.flags.contains(.ordered)
      let start = isOrdered ? post.attribute(.start, in: block.attributes).flatMap { Int($0) } ?? 1 : nil
      open.append(List(end: Int(block.end), next: start, isDefinitions: block.tag == .dl))
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].isDefinitions {
      if block.tag == .dd { marker = ":" } else if block.tag == .dt { marker = nil }
    } else if block.tag == .li, !block.flags.contains(.hidden) {
      marker = open[last].next.map { "\($0)." } ?? "-"
      // A number that a page made up may be the largest there is.
      open[last].next = open[last].next.map { $0 &+ 1 }
    }
  }

  /// The marker of the item at hand; its first text takes it.
  mutating func takeMarker() -> String? {
    defer { marker = nil }
    return marker
  }
}
