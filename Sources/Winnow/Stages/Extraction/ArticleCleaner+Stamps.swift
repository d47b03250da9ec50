/// Lines at the edges of the text that only say when it was written, and by whom.
extension ArticleCleaner {
  /// Lines above the first sentence that only say when: date, reading time; with an hour, below the standfirst as well.
  mutating func dropStamps() {
    var sentences = 0
    var belowHeading = false
    for i in main where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 && i != title {
      // Below a heading of its own a date is what the heading asks for: when an event is.
      let isAsked = belowHeading
      belowHeading = post.blocks[i].kind == .heading && features[i].text <= Self.longestLabel
      if isAsked { continue }
      if features[i].good > 60 {
        sentences += 1
        if sentences > 1 { return }
      }
      if sentences > 0, !namesAnHour(i) { continue }
      if post.blocks[i].kind == .paragraph || post.blocks[i].kind == .listItem,
        StampLine.isStamp(post.bytes[post.blocks[i].text.range])
          || features[i].linked > 0 && !features[i].endsSentence && StampLine.isPlace(post.bytes[post.blocks[i].text.range])
      {
        verdicts[i] = .byline
      }
    }
  }

  /// An author's address or a date on a line of its own, right below the last sentence.
  mutating func dropAddress() {
    for i in main.reversed() where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      let text = post.bytes[post.blocks[i].text.range]
      if text.count <= Self.longestAddress, text.contains(0x40), text.contains(0x2E), !text.contains(0x20) {
        verdicts[i] = .byline
      } else if post.blocks[i].kind == .paragraph, StampLine.isStamp(text) {
        verdicts[i] = .byline
      } else if features[i].good > 20 || post.blocks[i].kind == .heading {
        return
      }
    }
  }

  private static let longestAddress = 64
  /// `Date and time`; a subtitle is longer.
  private static let longestLabel: Float = 24

  /// `20:24`: a colon between digits.
  private func namesAnHour(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return text.indices.contains { k in
      text[k] == 0x3A && k > text.startIndex && k + 1 < text.endIndex && text[k - 1] &- 0x30 < 10 && text[k + 1] &- 0x30 < 10
    }
  }
}
