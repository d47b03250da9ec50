/// A table as the output shows it: rows of cells, what its head takes, its caption.
///
/// A table that only lays out a page is none: one that holds tables or headings, one whose cells hold more than
/// `TableForm.longestCell` leaves, and one without two rows of two cells that holds anything but plain cells.
struct TableForm {
  /// The rows' cells, each the numbers of the leaves that make it, most often one. An empty cell keeps its column: its own number.
  private(set) var rows: [[[Int]]] = []
  /// How many rows at the top are the table's head: rows of nothing but `th`, and of empty cells where two `th` have text.
  private(set) var head = 0
  /// The leaf of the table's caption.
  private(set) var caption: Int?
  /// The image blocks in its cells, which follow it in the output.
  private(set) var pictures: [Int] = []

  /// More leaves than this in a cell are a part of a page.
  static let longestCell = 8

  var isEmpty: Bool { rows.isEmpty && caption == nil && pictures.isEmpty }

  /// Reads the table at a container; nil where it only lays out the page.
  init?(of table: Int, in post: Post) {
    var row = -1
    var rowEnd = 0
    // The cell at hand, the child of the row that owns its leaves; while it is empty, the number that keeps its column: its own, or that
    // of a leaf that a stage took.
    var cell = (block: -1, isEmpty: true, place: -1)
    var isPlain = true
    var spans = TableSpans()
    // A browser draws a table's first head above all else, wherever it is written, and further ones where they stand.
    var ranks: [Int] = []
    var shownFirst = -1
    func endCell() {
      if cell.block >= 0, cell.isEmpty { rows[rows.count - 1].append([cell.place]) }
      cell.block = -1
    }
    for index in (table + 1)..<max(table + 1, min(Int(post.blocks[table].end), post.blocks.count)) {
      let block = post.blocks[index]
      if block.kind == .table { return nil }
      if block.kind == .row {
        endCell()
        rows.append([])
        if shownFirst < 0, post.blocks[Int(block.parent)].tag == .thead { shownFirst = Int(block.parent) }
        ranks.append(Int(block.parent) == shownFirst ? 0 : 1)
        spans.startRow(index)
        row = index
        rowEnd = Int(block.end)
      } else if Int(block.parent) == row, block.kind == .cell || !block.kind.isLeaf || cell.block < 0 {
        // In Markdown a cell's picture stands beside it, and the text behind that is a paragraph.
        endCell()
        cell = (index, true, index)
        spans.startCell(block, in: post)
      }
      if block.isRemoved, !block.text.isEmpty { cell.place = index }
      guard block.kind.isLeaf, post.isLive(index) else { continue }
      if block.picture >= 0 {
        pictures.append(index)
        isPlain = false
        continue
      }
      if block.kind == .caption, index >= rowEnd, caption == nil {
        caption = index
        continue
      }
      guard index < rowEnd, cell.block >= 0, Self.holds(block.kind) else { return nil }
      if block.kind != .cell { isPlain = false }
      if cell.isEmpty {
        rows[rows.count - 1].append([index])
        cell.isEmpty = false
      } else {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].append(index)
      }
    }
    endCell()
    let filled = rows.indices.filter { !rows[$0].allSatisfy { !post.isLive($0[0]) } }
    if filled.count < rows.count {
      rows = filled.map { rows[$0] }
      ranks = filled.map { ranks[$0] }
      spans.keep(filled)
    }
    guard isPlain || isData(post) else { return nil }
    // What a cell that reaches further covers says nothing of whether a row is a head.
    let heads = rows.map { isHead($0, in: post) }
    spans.spread(&rows)
    let order = rows.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    rows = order.map { rows[$0] }
    head = order.prefix { heads[$0] }.count
    if head == rows.count { head = 0 }
  }

  /// Appends the caption, then a line a row, cells parted by ` | `; empty ones are left out of a row with one text.
  func append(to text: inout [UInt8], from post: Post) {
    if let caption {
      text.append(contentsOf: post.bytes[post.blocks[caption].text.range])
      if !rows.isEmpty { text.append(0x0A) }
    }
    for (n, row) in rows.enumerated() {
      if n > 0 { text.append(0x0A) }
      let isSingle = row.count { post.isLive($0[0]) } < 2
      for (m, cell) in row.enumerated() where !isSingle || post.isLive(cell[0]) {
        if m > 0, !isSingle { text.append(contentsOf: " | ".utf8) }
        text.append(contentsOf: Self.text(of: cell, in: post))
      }
    }
  }

  /// A cell's text, a line for each of its leaves; none where a number only keeps a column.
  static func text(of cell: [Int], in post: Post) -> ArraySlice<UInt8> {
    if cell.count == 1 { return post.isLive(cell[0]) ? post.bytes[post.blocks[cell[0]].text.range] : [] }
    return ArraySlice(cell.map { post.bytes[post.blocks[$0].text.range] }.joined(separator: CollectionOfOne(0x0A)))
  }

  private func isHead(_ row: [[Int]], in post: Post) -> Bool {
    let isTerm = { (leaf: Int) in post.blocks[leaf].flags.contains(.term) }
    // The corner over the names of the rows is often an empty `td`.
    let filled = row.filter { post.isLive($0[0]) }
    return row.allSatisfy { $0.allSatisfy(isTerm) } || filled.count > 1 && filled.allSatisfy { $0.allSatisfy(isTerm) }
  }

  /// Whether a cell may hold leaves of a kind.
  private static func holds(_ kind: BlockKind) -> Bool {
    switch kind {
    case .cell, .paragraph, .listItem, .quote, .code: true
    default: false
    }
  }

  /// Two rows of two cells, none of them a page's column, and leaves that can be told apart by lines.
  private func isData(_ post: Post) -> Bool {
    guard rows.count(where: { $0.count(where: { post.isLive($0[0]) }) > 1 }) > 1 else { return false }
    return rows.allSatisfy {
      $0.allSatisfy { cell in
        cell.count == 1
          || cell.count <= Self.longestCell && cell.allSatisfy { !post.bytes[post.blocks[$0].text.range].contains(0x0A) }
      }
    }
  }
}
