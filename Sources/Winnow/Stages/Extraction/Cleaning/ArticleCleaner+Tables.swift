import WinnowBase

// Cells of tables that hold data, and rows that are built alike: what stands in one by itself is what the table says.
extension ArticleCleaner {
  /// Whether a leaf stands almost by itself in a cell of a table of several rows and columns: `<td><p>07.05.2025</p></td>`. Layouts set whole
  /// texts into a cell, or one row of data.
  func isDatum(_ i: Int) -> Bool {
    var cell = i
    for _ in 0..<Self.levelsToCell where post.blocks[cell].tag != .td && post.blocks[cell].tag != .th {
      cell = Int(post.blocks[cell].parent)
      guard cell > 0 else { return false }
    }
    guard post.blocks[cell].tag == .td || post.blocks[cell].tag == .th else { return false }
    let end = max(cell + 1, Int(post.blocks[cell].end))
    guard (cell..<end).prefix(Self.mostInCell + 1).count(where: { holdsText($0) }) <= Self.mostInCell else { return false }
    let row = Int(post.blocks[cell].parent)
    guard row > 0, post.blocks[row].tag == .tr, fillsColumns(row) else { return false }
    let next = max(row + 1, Int(post.blocks[row].end))
    if next < post.blocks.count, post.blocks[next].tag == .tr, fillsColumns(next) { return true }
    // The row before begins where the block before this one has its row.
    var before = row - 1
    for _ in 0..<Self.levelsToCell + 1 where before > 0 && post.blocks[before].tag != .tr {
      before = Int(post.blocks[before].parent)
    }
    return before > 0 && before != Int(post.blocks[row].parent) && post.blocks[before].tag == .tr && fillsColumns(before)
  }

  /// Whether a line of a label and a link that shows an address is a row of several that look alike, of which another beside it links to nothing: `Website` and the
  /// address, below `Founded` and the year.
  func isField(_ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    guard block.tag != .p, block.text.count <= Self.longestField, let name = post.attribute(.class, in: block.attributes),
      !name.isEmpty,
      let link = block.marks.range.first(where: { post.marks[$0].tag == .a }),
      Int(post.marks[link].text.start) >= Int(block.text.start) + Self.shortestLabelOfField,
      case let value = post.bytes[post.marks[link].text.range], !value.contains(0x20), value.contains(0x2E) || value.contains(0x40)
    else { return false }
    return (max(1, leaf - Self.besideField)...min(post.blocks.count - 1, leaf + Self.besideField)).contains { k in
      let other = post.blocks[k]
      return k != leaf && isLive(k) && other.parent == block.parent && other.tag == block.tag && !other.text.isEmpty
        && other.linkBytes == 0 && other.text.count <= Self.longestField && !features[k].endsSentence
        && post.attribute(.class, in: other.attributes) == name
    }
  }

  private static let longestField = 120
  private static let shortestLabelOfField = 3
  private static let besideField = 2

  private func holdsText(_ block: Int) -> Bool { post.blocks[block].kind.isLeaf && !post.blocks[block].text.isEmpty }

  /// Whether two of a row's first cells hold text.
  private func fillsColumns(_ row: Int) -> Bool {
    var filled = 0
    var at = row + 1
    let end = min(post.blocks.count, max(row + 1, Int(post.blocks[row].end)))
    for _ in 0..<Self.mostCells where at < end {
      let next = max(at + 1, min(Int(post.blocks[at].end), end))
      if (at..<next).prefix(Self.mostInCell * 4).contains(where: { holdsText($0) }) { filled += 1 }
      at = next
    }
    return filled > 1
  }

  private static let levelsToCell = 3
  private static let mostInCell = 2
  private static let mostCells = 8
}
