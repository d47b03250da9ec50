import Glibc
// Tables that only lay out a page.
extension HTMLBuilder {
  /// A table of which but one cell holds anything is a frame around it: its parts group, and a text of the cell is no cell's. So are the
  /// parts of a table that holds tables or headings.
  ///
  /// The blocks' ends must be known.
  mutating func openFrames() {
    guard hasTables else { return }
    let wide = getenv("WN_LAYOUT") != nil
    let keeps = getenv("WN_KEEPROW") != nil
    for table in post.blocks.indices where post.blocks[table].kind == .table {
      let frame = isFrame(table)
      guard frame || wide && laysOut(table) else { continue }
      post.blocks[table].kind = .group
      var i = table + 1
      while i < Int(post.blocks[table].end) {
        let block = post.blocks[i]
        if block.kind == .row || block.tag == .tbody {
          if frame || !keeps || block.kind != .row { post.blocks[i].kind = .group }
          i += 1
        } else {
          if block.tag == .td || block.tag == .th { openCell(i) }
          i = Int(block.end)
        }
      }
    }
  }

  private mutating func openCell(_ cell: Int) {
    if post.blocks[cell].kind == .cell {
      post.blocks[cell].kind = .paragraph
      return
    }
    var child = cell + 1
    while child < Int(post.blocks[cell].end) {
      if post.blocks[child].kind == .cell, post.blocks[child].tag == .none { post.blocks[child].kind = .paragraph }
      child = Int(post.blocks[child].end)
    }
  }

  private mutating func laysOut(_ table: Int) -> Bool {
    for i in table + 1..<max(table + 1, Int(post.blocks[table].end)) {
      if post.blocks[i].kind == .table || post.blocks[i].kind == .heading { return true }
    }
    return false
  }

  /// Whether only one cell of a table holds anything, and nothing stands beside the cells.
  private mutating func isFrame(_ table: Int) -> Bool {
    var found = 0
    var i = table + 1
    while i < Int(post.blocks[table].end) {
      let block = post.blocks[i]
      if block.kind == .row || block.tag == .tbody {
        i += 1
      } else if block.tag == .td, !block.kind.isLeaf, Int(block.end) == i + 1 {
        i += 1
      } else {
        guard block.tag == .td, found == 0 else { return false }
        found = i
        i = Int(block.end)
      }
    }
    return found > 0
  }
}
