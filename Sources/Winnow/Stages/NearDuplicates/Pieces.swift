/// Numbers of many owners, one after another, in pieces of bounded size: a corpus takes what it holds and at most one piece more, where
/// an array of its own would take its header, its spare room, and twice itself whenever it grows.
struct Pieces<Element: BitwiseCopyable & Sendable>: Sendable {
  /// Where an owner's numbers stand. They are in one piece.
  struct Span: Sendable {
    fileprivate var piece: UInt32 = 0
    fileprivate var start: UInt32 = 0
    var count: UInt32 = 0
  }

  /// Bytes of a piece: few enough that an unused rest does not matter, and enough that their number does not.
  private static var pieceBytes: Int { 256 << 10 }

  private var pieces: [[Element]] = []

  init() {}

  /// Appends an owner's numbers.
  mutating func append(_ some: ArraySlice<Element>) -> Span {
    let count = UInt32(truncatingIfNeeded: some.count)
    guard count > 0 else { return Span() }
    let most = Self.pieceBytes / MemoryLayout<Element>.stride
    if let last = pieces.indices.last, pieces[last].count + some.count <= most {
      let start = UInt32(truncatingIfNeeded: pieces[last].count)
      // Doubling would leave up to half of a large piece unused.
      if pieces[last].count > most / 4 { pieces[last].reserveCapacity(most) }
      pieces[last].append(contentsOf: some)
      return Span(piece: UInt32(truncatingIfNeeded: last), start: start, count: count)
    }
    pieces.append(Array(some))
    return Span(piece: UInt32(truncatingIfNeeded: pieces.count - 1), start: 0, count: count)
  }

  subscript(_ span: Span) -> ArraySlice<Element> {
    guard span.count > 0 else { return [] }
    return pieces[Int(span.piece)][Int(span.start)..<Int(span.start) + Int(span.count)]
  }

  /// Gives the memory of all pieces before the one that a span stands in back.
  mutating func forget(before span: Span) {
    guard span.count > 0 else { return }
    var piece = Int(span.piece)
    while piece > 0, !pieces[piece - 1].isEmpty {
      piece -= 1
      pieces[piece] = []
    }
  }
}
