/// A finished post's running text: the leaves that still stand, tables put together again, and the text they make.
struct Body {
  enum Form {
    case text(BlockKind)
    case image
    /// Rows of cells, as block numbers.
    case table([[Int]])
  }

  struct Piece {
    /// The leaf, or the table's container.
    var block: Int
    var form: Form
  }

  private(set) var pieces: [Piece] = []
  /// The pieces' text in reading order, one blank line between; table cells are parted by ` | `, rows by a line break.
  private(set) var text: [UInt8] = []

  init(_ post: Post) {
    var index = 0
    let blocks = post.blocks
    text.reserveCapacity(4096)
    while index < blocks.count {
      let block = blocks[index]
      if block.kind == .table, let rows = Self.rows(of: index, in: post) {
        if !rows.isEmpty {
          pieces.append(Piece(block: index, form: .table(rows)))
          part()
          for (n, row) in rows.enumerated() {
            if n > 0 { text.append(0x0A) }
            for (m, cell) in row.enumerated() {
              if m > 0 { text.append(contentsOf: " | ".utf8) }
              text.append(contentsOf: post.bytes[blocks[cell].text.range])
            }
          }
        }
        index = max(index + 1, Int(block.end))
        continue
      }
      if post.isLive(index) {
        if block.picture >= 0 {
          pieces.append(Piece(block: index, form: .image))
        } else {
          let kind = Self.kind(of: index, in: post)
          pieces.append(Piece(block: index, form: .text(kind)))
          if kind != .caption && kind != .credit && kind != .embed && kind != .comment {
            part()
            text.append(contentsOf: post.bytes[block.text.range])
          }
        }
      }
      index += 1
    }
  }

  private mutating func part() {
    if !text.isEmpty { text.append(contentsOf: "\n\n".utf8) }
  }

  /// A paragraph's kind is its container's where the container says more: an item's paragraph is a list item, a quotation's a quote.
  static func kind(of index: Int, in post: Post) -> BlockKind {
    let kind = post.blocks[index].kind
    guard kind == .paragraph else { return kind }
    var parent = Int(post.blocks[index].parent)
    while parent > 0 {
      switch post.blocks[parent].kind {
      case .quotation: return .quote
      case .list: return .listItem
      case .group: parent = Int(post.blocks[parent].parent)
      default: return kind
      }
    }
    return kind
  }

  /// A table's live cells row by row; nil when it is a layout table: one that holds tables, pictures, or anything but cells.
  private static func rows(of table: Int, in post: Post) -> [[Int]]? {
    var rows: [[Int]] = []
    var rowEnd = 0
    for index in (table + 1)..<max(table + 1, min(Int(post.blocks[table].end), post.blocks.count)) {
      let block = post.blocks[index]
      if block.kind == .table { return nil }
      if block.kind == .row {
        rows.append([])
        rowEnd = Int(block.end)
      }
      guard block.kind.isLeaf, post.isLive(index) else { continue }
      guard block.kind == .cell, index < rowEnd, !rows.isEmpty else { return nil }
      rows[rows.count - 1].append(index)
    }
    return rows.filter { !$0.isEmpty }
  }
}
