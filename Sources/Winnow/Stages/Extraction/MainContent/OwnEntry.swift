/// The box of a page's own text, where its names tell of one and no more: `entry-content`, `post-body`, `articleBody`. However short a post
/// is, what readers and widgets say beside it is none of it. A page that says it is one of an error has none: an empty range.
enum OwnEntry {
  /// The blocks of the box; nil where several are called so, or none that says something.
  static func find(_ post: Post, _ features: BlockFeatures, title: Int?) -> Range<Int>? {
    if tellsError(post) { return 0..<0 }
    var found: Range<Int>?
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      let row = features[i]
      let end = max(i + 1, Int(block.end))
      if isBeside(block, row), title.map({ $0 < i || $0 >= end }) ?? true {
        i = end
        continue
      }
      if row.traits.contains(.entry), !block.kind.isLeaf, says(i, post, features) {
        if let outer = found, end <= outer.upperBound {
          // An article that is called so holds more than its text: who wrote it, what else there is.
          if post.blocks[outer.lowerBound].kind == .article || row.good >= mostOfOuter * features[outer.lowerBound].good {
            found = i..<end
          }
        } else if found == nil {
          found = i..<end
        } else {
          return nil
        }
      }
      i += 1
    }
    guard let found, title.map({ $0 < found.upperBound || isOfAuthor($0, post, features) }) ?? true else { return nil }
    return found
  }

  /// Whether what shows the title is a heading in the box about the author: the site may bear his name.
  private static func isOfAuthor(_ title: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    var block = title
    for _ in 0..<4 where block > 0 {
      if features[block].traits.contains(.bio) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// Whether an element is a list of posts as a weblog's editor makes it.
  static func isListOfPosts(_ i: Int, _ post: Post) -> Bool {
    post.blocks[i].attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let name = post.bytes[post.attributes[k].value.range]
      return name.contains("wp-block-latest-posts") || name.contains("wp-block-post-template")
    }
  }

  /// Whether a list that a weblog's editor makes is one of posts, each with a headline that leads to it, and not of what else a site keeps
  /// so: its team, its projects.
  static func listsOthers(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    let inner = i + 1..<max(i + 1, Int(post.blocks[i].end))
    var headings = 0
    var linked = 0
    for k in inner {
      if post.blocks[k].kind == .heading, !post.blocks[k].text.isEmpty {
        headings += 1
        if features[k].linkDensity > mostLinked { linked += 1 }
      } else if Int(post.blocks[k].parent) == i, let name = post.attribute(.class, in: post.blocks[k].attributes),
        name.contains("type-"), !name.contains("type-post")
      {
        return false
      }
    }
    return headings == 0 ? features[i].linkLeaves > 0 : linked * 2 > headings
  }

  /// Whether a weblog says in the classes of the page's body that there is nothing at its address.
  private static func tellsError(_ post: Post) -> Bool {
    post.blocks[0].attributes.range.contains { k in
      post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("error404")
    }
  }

  /// Whether an element is none that a post's text stands in.
  private static func isBeside(_ block: Block, _ row: BlockFeatures.Row) -> Bool {
    if row.hidden || block.kind == .navigation || block.kind == .aside || block.kind == .footer { return true }
    return !row.traits.isDisjoint(with: [.comments, .related, .sidebar, .navigation, .footer, .overlay, .bio])
      && row.traits.isDisjoint(with: .entry)
  }

  /// Whether a box holds a sentence, or a picture with a line, and is no list of links.
  private static func says(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    let row = features[i]
    guard row.linkDensity < mostLinked else { return false }
    return row.good >= sentence || row.pictures > 0 && row.text > 0
  }

  /// What a box within a box must hold of the outer one's running text to be the text.
  private static let mostOfOuter: Float = 0.7
  private static let mostLinked: Float = 0.5
  /// The weight of a sentence.
  private static let sentence: Float = 20
}
