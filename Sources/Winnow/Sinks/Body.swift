import WinnowBase

/// A finished post's running text: the leaves that still stand, tables put together again, and the text they make.
struct Body {
  enum Form {
    /// Kind, and where `texts` says what the output says of its place or its content.
    case text(BlockKind, Int)
    case image
    /// The place in `tables`.
    case table(Int)
  }

  /// Plain bits, for a post has many.
  struct Piece: BitwiseCopyable {
    /// The leaf, or the table's container.
    var block: Int
    var form: Form
    // Where `writeText` has put its text, as JSON wants it.
    fileprivate var start = 0
    fileprivate var end = 0
    /// The same; empty where the text is not there.
    var written: Range<Int> { start..<max(start, end) }
  }

  /// Ascending by block.
  private(set) var pieces: [Piece] = []
  /// The forms of texts; the first is that of a text of which there is nothing to say.
  private(set) var texts = [TextForm()]
  private(set) var tables: [TableForm] = []

  init(_ post: borrowing Post) {
    var index = 0
    var lists = ListNumbers()
    var notes = NoteTargets()
    let blocks = post.blocks
    pieces.reserveCapacity(blocks.count)
    while index < blocks.count {
      lists.enter(index, in: post)
      if blocks[index].kind == .table, let table = TableForm(of: index, in: copy post) {
        if !table.isEmpty {
          pieces.append(Piece(block: index, form: .table(tables.count)))
          tables.append(table)
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
          pieces.append(Piece(block: index, form: .text(kind, form.isPlain ? 0 : texts.count)))
          if !form.isPlain { texts.append(form) }
        }
      }
      index += 1
    }
  }

  /// Writes the pieces' text in reading order as one string, one blank line between; table cells are parted by ` | `, rows by a line break.
  mutating func writeText(of post: borrowing Post, to json: inout JSONWriter) {
    json.beginString()
    post.bytes.withUnsafeBufferPointer { bytes in
      var isFirst = true
      for place in pieces.indices {
        switch pieces[place].form {
        case .image: continue
        case .text(let kind, _):
          if kind == .caption || kind == .credit || kind == .embed || kind == .comment { continue }
          if !isFirst { json.part(escaped: #"\n\n"#) }
          pieces[place].start = json.bytes.count
          json.part(UnsafeBufferPointer(rebasing: bytes[post.blocks[pieces[place].block].text.range]))
          pieces[place].end = json.bytes.count
          isFirst = false
        case .table(let table):
          if !isFirst { json.part(escaped: #"\n\n"#) }
          var text: [UInt8] = []
          tables[table].append(to: &text, from: post)
          text.withUnsafeBufferPointer { json.part($0) }
          if !text.isEmpty { isFirst = false }
        }
      }
    }
    json.endString()
  }

  /// A paragraph's kind is its container's where the container says more: an item's paragraph is a list item, a quotation's a quote.
  static func kind(of index: Int, in post: borrowing Post) -> BlockKind {
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
