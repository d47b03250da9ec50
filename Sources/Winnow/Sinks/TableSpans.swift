/// The cells of a table that take several columns or rows, and the places that they keep empty beside and below them.
struct TableSpans {
  private var rows: [(block: Int, cells: [(columns: Int, rows: Int)])] = []
  private var isPlain = true

  /// Wider rows are left as they are: a page may write any number.
  private static let mostColumns = 64

  mutating func startRow(_ block: Int) { rows.append((block, [])) }

  mutating func startCell(_ cell: Block, in post: Post) {
    guard !rows.isEmpty else { return }
    func span(_ name: AttributeName) -> Int {
      guard !cell.attributes.isEmpty, let span = post.attribute(name, in: cell.attributes).flatMap({ Int($0) }) else { return 1 }
      return min(max(span, 1), 1000)
    }
    let cell = (span(.colspan), span(.rowspan))
    if cell != (1, 1) { isPlain = false }
    rows[rows.count - 1].cells.append(cell)
  }

  /// Only these rows are left.
  mutating func keep(_ places: [Int]) { rows = places.map { rows[$0] } }

  /// Puts an empty cell, the number of its row, wherever a cell from the left or from above reaches. A column in which no cell begins is
  /// none: pages write `colspan=99` for the whole width.
  func spread(_ cells: inout [[[Int]]]) {
    guard !isPlain, cells.count == rows.count else { return }
    // For each column how many more rows the cell above it takes.
    var above: [Int] = []
    var width = 0
    for (r, row) in rows.enumerated() {
      guard row.cells.count == cells[r].count else {
        width = max(width, cells[r].count)
        continue
      }
      var line: [[Int]] = []
      var next: [Int] = []
      let empty = [row.block]
      func passReached() {
        while line.count < min(above.count, Self.mostColumns), above[line.count] > 0 {
          next.append(above[line.count] - 1)
          line.append(empty)
        }
      }
      for (c, cell) in row.cells.enumerated() {
        passReached()
        line.append(cells[r][c])
        width = max(width, line.count)
        next.append(cell.rows - 1)
        for _ in 1..<max(1, cell.columns) where line.count < Self.mostColumns {
          line.append(empty)
          next.append(cell.rows - 1)
        }
      }
      passReached()
      cells[r] = line
      above = next
    }
    for r in cells.indices where cells[r].count > width { cells[r].removeSubrange(width...) }
  }
}
