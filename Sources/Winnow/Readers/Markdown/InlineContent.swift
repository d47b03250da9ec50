/// The content of one leaf on its way through the scanner, and where its bytes stand in the input.
struct InlineContent {
  /// A run of bytes that stand side by side in the input as well.
  struct Piece {
    /// Where it starts in the content, where in the input, and on which line.
    var at: Int32
    var input: Int32
    var line: Int32
  }

  /// What the leaf is when nothing inside says otherwise.
  struct Style {
    var kind: BlockKind
    var tag: Tag = .none
    var level: UInt8 = 0
    var flags: Block.Flags = []
    /// Keeps a leaf without text: a table's empty cell.
    var keepsEmpty = false
  }

  var pieces: [Piece]
  /// Where the leaf starts and ends in the input, its markers included.
  var origin: Range<Int>
  var line: Int32

  /// Where a byte of the content stands in the input.
  func place(of offset: Int) -> (input: Int, line: Int32) {
    let after = pieces.firstSorted { Int($0.at) > offset }
    guard after > 0 else { return (origin.lowerBound, line) }
    let piece = pieces[after - 1]
    return (Int(piece.input) + offset - Int(piece.at), piece.line)
  }
}
