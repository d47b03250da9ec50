/// Readers' comments, for those who ask for them: what they say, without names, times, votes and the forms around it.
struct ReaderComments {
  let post: Post
  let features: BlockFeatures
  /// The main content and the title, which no element of comments holds.
  let main: Range<Int>
  let title: Int?

  /// A shorter text is a label: `Reply`, `12 likes`.
  private static let shortest: Float = 12
  /// What stands around a comment's text.
  private static let furniture: BlockTraits = [
    .byline, .share, .tools, .signup, .avatar, .navigation, .tags, .advert, .unseen, .header, .footer, .title,
  ]

  /// The leaves that hold comments' text, in reading order.
  func find() -> [Int] {
    var found: [Int] = []
    var i = 1
    while i < post.blocks.count {
      let end = max(i + 1, Int(post.blocks[i].end))
      guard features[i].traits.contains(.comments), !features[i].hidden, i > main.lowerBound || end <= main.lowerBound,
        title.map({ $0 < i || $0 >= end }) ?? true
      else {
        i += 1
        continue
      }
      read(i..<end, into: &found)
      i = end
    }
    return found
  }

  /// Whether an inline element that holds the whole text names it as furniture: `<span class="author">`.
  private func isLabel(_ block: Block) -> Bool {
    post.marks[block.marks.range].contains { mark in
      guard mark.text == block.text else { return false }
      return mark.attributes.range.contains { k in
        post.attributes[k].name == .class
          && !TraitLexicon.traits(post.bytes[post.attributes[k].value.range]).isDisjoint(with: Self.furniture)
      }
    }
  }

  private func read(_ range: Range<Int>, into found: inout [Int]) {
    var i = range.lowerBound
    while i < range.upperBound {
      let block = post.blocks[i]
      let row = features[i]
      let isForm = block.tag == .form || block.tag == .nav || block.tag == .header || block.tag == .footer || block.tag == .address
      // A wrapper may be named after what stands in it: only small elements are furniture by name.
      let isNamed = i > range.lowerBound && row.good < 60 && !row.traits.isDisjoint(with: Self.furniture)
      if row.hidden || isForm && row.good < 200 || isNamed {
        i = max(i + 1, Int(block.end))
        continue
      }
      switch block.kind {
      case .paragraph, .listItem, .quote, .code, .cell:
        if post.isLive(i), block.picture < 0, row.text >= Self.shortest, row.linkDensity < 0.5,
          !StampLine.isStamp(post.bytes[block.text.range]), !isLabel(block)
        {
          found.append(i)
        }
      default: break
      }
      i += 1
    }
  }
}
