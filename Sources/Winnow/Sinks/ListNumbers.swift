/// Counts the items of the lists around a place, as a reader sees them: an item that a stage took away counts, a hidden one does not.
///
/// Blocks are entered in their order.
struct ListNumbers {
  private struct List {
    var end: Int
    /// The number that the next item gets; nil in a list without numbers.
    var next: Int?
    var step = 1
    var style = ListStyle.numbers
    var isDefinitions: Bool
  }

  private var open: [List] = []
  private var marker: String?

  /// How many lists are open.
  var depth: Int { open.count }

  @inline(__always)
  mutating func enter(_ index: Int, in post: borrowing Post) {
    if !open.isEmpty || post.blocks[index].kind == .list { count(index, in: post) }
  }

  private mutating func count(_ index: Int, in post: borrowing Post) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      marker = nil
    }
    let block = post.blocks[index]
    if block.kind == .list {
      var list = List(end: Int(block.end), isDefinitions: block.tag == .dl)
      if block.flags.contains(.ordered) {
        list.style = post.attribute(.type, in: block.attributes).flatMap(ListStyle.init) ?? .numbers
        if post.attribute(.reversed, in: block.attributes) != nil { list.step = -1 }
        list.next =
          post.attribute(.start, in: block.attributes).flatMap { Int($0) } ?? (list.step < 0 ? Self.items(of: index, in: post) : 1)
      }
      open.append(list)
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].isDefinitions {
      if block.tag == .dd { marker = ":" } else if block.tag == .dt { marker = nil }
    } else if block.tag == .li, !block.flags.contains(.hidden) {
      if let next = open[last].next {
        // An item that is numbered by itself sets the count for those behind it.
        let number = post.attribute(.value, in: block.attributes).flatMap { Int($0) } ?? next
        marker = open[last].style.sign(of: number) + "."
        // A number that a page made up may be the largest there is.
        open[last].next = number &+ open[last].step
      } else {
        marker = "-"
      }
    }
  }

  /// How many items a list has: where one that counts down begins.
  private static func items(of list: Int, in post: borrowing Post) -> Int {
    var count = 0
    var i = list + 1
    let end = min(Int(post.blocks[list].end), post.blocks.count)
    while i < end {
      if post.blocks[i].tag == .li, !post.blocks[i].flags.contains(.hidden) { count += 1 }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return count
  }

  /// The marker of the item at hand; its first text takes it.
  mutating func takeMarker() -> String? {
    defer { marker = nil }
    return marker
  }
}
