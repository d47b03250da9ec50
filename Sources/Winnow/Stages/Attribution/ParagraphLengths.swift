import WinnowBase

/// How long the paragraphs among a post's lines are, in bytes, and where they stand.
struct ParagraphLengths {
  /// In order; places are those of the lines.
  private var places: [Int] = []
  private var lengths: [Int] = []
  /// Of the paragraphs of 40 bytes or more; 0 where there are none.
  let median: Int

  init(_ lines: [PostLine], in post: Post) {
    for (place, line) in lines.enumerated() where post.blocks[line.block].kind == .paragraph {
      places.append(place)
      lengths.append(post.blocks[line.block].text.count)
    }
    let long = lengths.filter { $0 >= Self.leastParagraph }.sorted()
    median = long.isEmpty ? 0 : long[long.count / 2]
  }

  private static let leastParagraph = 40

  /// The last paragraph before a line.
  func last(before line: Int) -> Int? {
    let place = places.firstSorted { $0 >= line }
    return place > 0 ? lengths[place - 1] : nil
  }

  /// The first paragraph from a line on.
  func first(from line: Int) -> Int? {
    let place = places.firstSorted { $0 >= line }
    return place < places.count ? lengths[place] : nil
  }
}
