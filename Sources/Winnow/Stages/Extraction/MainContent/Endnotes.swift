import WinnowBase

/// The notes to a text that stand behind the main content in a box of their own: the text leads to each of them, and each leads back, in
/// the same leaf or from a table's cell before it.
enum Endnotes {
  /// The leaves behind the main content that are its notes, with the heading right above the first; ascending.
  static func find(_ post: Post, main: Range<Int>, _ verdicts: [ExtractionRule?]) -> [Int] {
    let last = min(post.blocks.count, main.upperBound + mostBlocks)
    guard main.upperBound < last else { return [] }
    var targets: Set<UInt64> = []
    for i in main where verdicts[i] == nil && !post.blocks[i].marks.isEmpty {
      for m in post.blocks[i].marks.range {
        if let fragment = fragment(post.marks[m], post) { targets.insert(Hash64.of(fragment)) }
      }
    }
    guard !targets.isEmpty else { return [] }
    var found: [Int] = []
    var heading: Int?
    var row = 0
    for i in main.upperBound..<last where post.isLive(i) && verdicts[i] == nil && !post.blocks[i].text.isEmpty {
      if i < row {
        found.append(i)
      } else if let end = endOfRow(i, targets, post) {
        if found.isEmpty, let heading { found.append(heading) }
        found.append(i)
        row = end
      } else if isNote(i, targets, post) {
        if found.isEmpty, let heading { found.append(heading) }
        found.append(i)
      } else if !found.isEmpty {
        // Notes follow one another, a long one in paragraphs.
        guard post.blocks[i].kind != .heading, post.blocks[i].parent == post.blocks[found[found.count - 1]].parent else { break }
        found.append(i)
      }
      heading = post.blocks[i].kind == .heading ? i : nil
    }
    return found
  }

  /// Whether a link back stands in a leaf, and the leaf, its item or an element in it is what the text leads to.
  private static func isNote(_ i: Int, _ targets: Set<UInt64>, _ post: Post) -> Bool {
    let block = post.blocks[i]
    let marks = post.marks[block.marks.range]
    guard marks.contains(where: { fragment($0, post) != nil }), Int(block.linkBytes) * 2 < block.text.count else { return false }
    var elements = [block.attributes] + marks.prefix(mostMarks).map(\.attributes)
    if block.parent > 0 { elements.append(post.blocks[Int(block.parent)].attributes) }
    return elements.contains { attributes in
      attributes.range.contains { k in
        (post.attributes[k].name == .id || post.attributes[k].name == .name)
          && targets.contains(Hash64.of(post.bytes[post.attributes[k].value.range]))
      }
    }
  }

  /// The end of the row that a note's number opens, a link back in a cell of its own: what follows in the row is the note.
  private static func endOfRow(_ i: Int, _ targets: Set<UInt64>, _ post: Post) -> Int? {
    guard post.blocks[i].text.count <= longestNumber, post.blocks[i].linkBytes > 0 else { return nil }
    var row = i
    for _ in 0..<mostBoxes where row > 0 && post.blocks[row].kind != .row { row = Int(post.blocks[row].parent) }
    guard row > 0, post.blocks[row].kind == .row else { return nil }
    let marks = post.marks[post.blocks[i].marks.range].prefix(mostMarks)
    let isTarget = marks.contains { mark in
      fragment(mark, post) != nil
        && mark.attributes.range.contains { k in
          (post.attributes[k].name == .id || post.attributes[k].name == .name)
            && targets.contains(Hash64.of(post.bytes[post.attributes[k].value.range]))
        }
    }
    return isTarget ? Int(post.blocks[row].end) : nil
  }

  /// What stands behind the number sign of a link, within the page or with the page's name before it.
  private static func fragment(_ mark: Mark, _ post: Post) -> ArraySlice<UInt8>? {
    guard mark.tag == .a else { return nil }
    for k in mark.attributes.range where post.attributes[k].name == .href {
      let value = post.bytes[post.attributes[k].value.range]
      guard let sign = value.lastIndex(of: 0x23), sign + 1 < value.endIndex else { return nil }
      return value[(sign + 1)...]
    }
    return nil
  }

  /// Notes stand right behind a text, below a few boxes.
  private static let mostBlocks = 600
  private static let mostMarks = 8
  /// `[12]`, and the boxes between it and its row.
  private static let longestNumber = 8
  private static let mostBoxes = 4
}
