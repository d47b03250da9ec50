/// A finished post's running text: the leaves that still stand, tables put together again, and the text they make.
struct Body {
  enum Form {
    /// Kind, and what the output says of its place or its content.
    case text(BlockKind, TextForm)
    case image
    case table(TableForm)
  }

  struct Piece {
    /// The leaf, or the table's container.
    var block: Int
    var form: Form
  }

  /// Ascending by block.
  private(set) var pieces: [Piece] = []
  /// The pieces' text in reading order, one blank line between; table cells are parted by ` | `, rows by a line break.
  private(set) var text: [UInt8] = []

  init(_ post: Post) {
    var index = 0
    var lists = ListNumbers()
    var notes = NoteTargets()
    let blocks = post.blocks
    text.reserveCapacity(4096)
    while index < blocks.count {
      lists.enter(index, in: post)
      if blocks[index].kind == .table, let table = TableForm(of: index, in: post) {
        if !table.isEmpty {
          pieces.append(Piece(block: index, form: .table(table)))
          part()
          table.append(to: &text, from: post)
          for picture in table.pictures { pieces.append(Piece(block: picture, form: .image)) }
        }
        index = max(index + 1, Int(blocks[index].end))
        continue
      }
      if post.isLive(index) {
        if blocks[index].picture >= 0 {
          pieces.append(Piece(block: index, form: .image))
        } else {
          let kind = Self.kind(of: index, in: post)
          let form = TextForm(of: index, as: kind, in: post, lists: &lists, notes: &notes)
          pieces.append(Piece(block: index, form: .text(kind, form)))
          if kind != .caption && kind != .credit && kind != .embed && kind != .comment {
            part()
            text.append(contentsOf: post.bytes[blocks[index].text.range])
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
}
