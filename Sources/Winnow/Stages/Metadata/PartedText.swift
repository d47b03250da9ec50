import WinnowBase

// Lines whose elements a page sets apart by its style alone: `<span>Jane Roe</span><span>4 March 2022</span><span>5 min read</span>`.
extension Post {
  /// The text of a short leaf with a bar where an element within it begins or ends between two words without a space.
  func partedText(of leaf: Int) -> String {
    let block = blocks[leaf]
    guard !block.marks.isEmpty, block.text.count <= Self.longestParted else { return text(of: leaf) }
    var cuts: [Int] = []
    for mark in marks[block.marks.range] where mark.text.count >= Self.shortestParted {
      guard mark.tag == .span || mark.tag == .a || mark.tag == .time else { continue }
      for place in [Int(mark.text.start), Int(mark.text.end)] where parts(place, block.text) && !cuts.contains(place) {
        cuts.append(place)
      }
    }
    guard !cuts.isEmpty else { return text(of: leaf) }
    var text = ""
    var start = Int(block.text.start)
    for cut in cuts.sorted() {
      text += string(Extent(start, cut)) + " | "
      start = cut
    }
    return text + string(Extent(start, Int(block.text.end)))
  }

  /// Whether a word ends at a place and a capital or a figure follows at once: figures behind figures only where those end a day or an hour.
  private func parts(_ place: Int, _ text: Extent) -> Bool {
    guard place > Int(text.start), place < Int(text.end) else { return false }
    let (before, next) = (bytes[place - 1], bytes[place])
    let isFigure = next &- 0x30 < 10
    guard isFigure || next &- 0x41 < 26 else { return false }
    if before &- 0x61 < 26 || before >= 0x80 { return true }
    guard before &- 0x30 < 10 else { return false }
    guard isFigure else { return true }
    // A year, or the last number of a day or an hour.
    let head = bytes[Int(text.start)..<place]
    let digits = head.reversed().prefix { $0 &- 0x30 < 10 }.count
    return digits == Self.yearLength || digits == 2 && head.dropLast(2).last.map { Self.joints.contains($0) } ?? false
  }

  private static let joints: Set<UInt8> = [0x2D, 0x2E, 0x2F, 0x3A]

  /// In bytes: a leaf, and an element of a few letters that is none of a word's (a drop cap).
  private static let longestParted = 160
  private static let shortestParted = 3
  private static let yearLength = 4
}
