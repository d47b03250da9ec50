/// The numbers of a listing's lines, which highlighters write in a block or a cell of their own beside the code.
enum LineNumbers {
  /// Marks code that only counts, one up from line to line, with more code right behind it.
  static func drop(_ post: Post, _ main: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    var waiting: Int?
    for i in main where post.blocks[i].kind.isLeaf && post.isLive(i) && !post.blocks[i].text.isEmpty {
      let isCode = post.blocks[i].kind == .code
      if let place = waiting, isCode { verdicts[place] = .lineNumbers }
      waiting = (isCode || post.blocks[i].kind == .cell) && verdicts[i] == nil && counts(post.bytes[post.blocks[i].text.range]) ? i : nil
    }
  }

  private static func counts(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first <= 0x20 || first &- 0x30 < 10 else { return false }
    var last = -1
    var numbers = 0
    var value = -1
    for byte in text + [0x0A] {
      if byte &- 0x30 < 10 {
        value = min(max(value, 0) * 10 + Int(byte - 0x30), most)
      } else if byte <= 0x20 {
        guard value >= 0 else { continue }
        guard numbers == 0 || value == last + 1 else { return false }
        last = value
        numbers += 1
        value = -1
      } else {
        return false
      }
    }
    return numbers >= fewest
  }

  private static let fewest = 2
  private static let most = 1_000_000_000
}
