/// A mark that waits until all text is written: only then do its attributes' values stand behind it.
struct PendingMark {
  var tag: Tag
  var start: Int
  var end: Int
  var attributes: [(AttributeName, String)]
  /// The only leaf that the mark is for; -1 for all that it reaches over.
  var block: Int

  /// Gives each leaf its marks in the order of their starts; one that reaches over several leaves has a part in each.
  static func write(_ marks: inout [PendingMark], into leaves: [Int], _ builder: inout PostBuilder) {
    guard !marks.isEmpty, !leaves.isEmpty else { return }
    marks.sort { $0.start == $1.start ? $0.end > $1.end : $0.start < $1.start }
    var next = 0
    var going: [PendingMark] = []
    for leaf in leaves {
      let text = builder.post.blocks[leaf].text
      let first = builder.post.marks.count
      var here = going
      while next < marks.count, marks[next].start < Int(text.end) {
        here.append(marks[next])
        next += 1
      }
      going.removeAll(keepingCapacity: true)
      for mark in here {
        let start = max(mark.start, Int(text.start))
        let end = min(mark.end, Int(text.end))
        if end > start, mark.block < 0 || mark.block == leaf {
          let attributes = builder.attributes(mark.attributes)
          builder.post.marks.append(Mark(tag: mark.tag, text: Extent(start, end), attributes: attributes))
        }
        if mark.end > Int(text.end), going.count < InlineWriter.deepest { going.append(mark) }
      }
      if builder.post.marks.count > first { builder.post.blocks[leaf].marks = Extent(first, builder.post.marks.count) }
    }
  }
}
