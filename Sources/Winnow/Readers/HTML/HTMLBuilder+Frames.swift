// Tables that only frame a part of a page.
extension HTMLBuilder {
  /// A table of which but one cell holds anything is a frame around it: its parts group, and a text of the cell is no cell's.
  ///
  /// The blocks' ends must be known. Linear: of each table the rows and cells are seen once, and not what the cells hold.
  mutating func openFrames() {
    guard hasTables else { return }
    for table in 0..<blocks.count where blocks[table].kind == .table {
      guard let cell = onlyCell(of: table) else { continue }
      var box = Int(blocks[cell].parent)
      while box >= table {
        blocks[box].kind = .group
        box = Int(blocks[box].parent)
      }
      if blocks[cell].kind == .cell {
        blocks[cell].kind = .paragraph
        continue
      }
      var child = cell + 1
      while child < Int(blocks[cell].end) {
        if blocks[child].kind == .cell, blocks[child].tag == .none { blocks[child].kind = .paragraph }
        child = Int(blocks[child].end)
      }
    }
  }

  /// The one cell of a table that holds anything; nil where there are several, or something beside the cells.
  private func onlyCell(of table: Int) -> Int? {
    var found: Int?
    var i = table + 1
    while i < Int(blocks[table].end) {
      let block = blocks[i]
      if block.kind == .row || block.tag == .tbody || block.tag == .td && !block.kind.isLeaf && Int(block.end) == i + 1 {
        i += 1
      } else {
        guard block.tag == .td, found == nil else { return nil }
        found = i
        i = Int(block.end)
      }
    }
    return found
  }
}
