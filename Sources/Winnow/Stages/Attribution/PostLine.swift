/// One leaf of a post as the stage `normalize-attribution` walks it: a text, or a picture.
struct PostLine {
  var block: Int
  /// The picture that stands here, or -1 for a text. A picture that was joined to an earlier one counts as that one.
  var picture: Int
  /// Whether a stage took the block away. Only repeated pictures and lines that may name a source are kept in sight then.
  var isRemoved: Bool

  var isPicture: Bool { picture >= 0 }

  /// The leaves of a post in reading order: what is live, and the places of joined pictures.
  static func lines(of post: Post) -> [PostLine] {
    var lines: [PostLine] = []
    var shown = Set<Int32>()
    if !post.pictures.isEmpty {
      for index in post.blocks.indices where post.blocks[index].kind == .image && !post.blocks[index].isRemoved {
        shown.insert(post.blocks[index].picture)
      }
    }
    for index in post.blocks.indices where post.blocks[index].kind.isLeaf {
      let block = post.blocks[index]
      if block.kind == .image {
        guard let picture = survivor(of: Int(block.picture), in: post) else { continue }
        let isRepeat = picture != Int(block.picture) || shown.contains(block.picture)
        if !block.isRemoved || isRepeat { lines.append(PostLine(block: index, picture: picture, isRemoved: block.isRemoved)) }
      } else if post.isLive(index), !block.flags.contains(.hidden) {
        lines.append(PostLine(block: index, picture: -1, isRemoved: false))
      }
    }
    return lines
  }

  private static func survivor(of picture: Int, in post: Post) -> Int? {
    var picture = picture
    for _ in 0..<8 {
      guard post.pictures.indices.contains(picture) else { return nil }
      guard post.pictures[picture].joined >= 0 else { return picture }
      picture = Int(post.pictures[picture].joined)
    }
    return nil
  }
}
