/// Finds captions that the markup names by class instead of `figcaption`, and those that stand alone with a picture in a box.
enum Captions {
  static func edits(_ post: Post, _ features: BlockFeatures, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      if block.kind == .heading || !isCaption(i, post, features) {
        if features[i].traits.contains(.figure), verdicts[i] == nil, isText(block), !block.text.isEmpty {
          edits.append(
            Edit(
              .retype(block: i, kind: .caption),
              Reason(ExtractionRule.captionForm.rawValue, ExtractionRule.captionForm.reason)))
        }
        i += 1
        continue
      }
      for k in i..<Int(block.end) where verdicts[k] == nil && isText(post.blocks[k]) && !post.blocks[k].text.isEmpty {
        let evidence = post.attribute(.class, in: block.attributes).map { String($0.prefix(80)) }
        edits.append(
          Edit(
            .retype(block: k, kind: .caption),
            Reason(ExtractionRule.captionClass.rawValue, ExtractionRule.captionClass.reason, evidence: evidence)))
      }
      i = Int(block.end)
    }
    return edits
  }

  private static func isText(_ block: Block) -> Bool {
    block.kind == .paragraph || block.kind == .listItem || block.kind == .cell || block.kind == .quote
  }

  /// Whether a box that is named after its picture sets a text of the page beside it: its class says so (`media-text`, `image-with-text`,
  /// `media` around `media-body`), or it holds a heading or a list, which captions do not have.
  private static func pairsWithText(_ i: Int, _ post: Post) -> Bool {
    let end = Int(post.blocks[i].end)
    guard end - i <= mostBlocks else { return true }
    if namesText(i, post) { return true }
    return (i + 1..<max(i + 1, end)).contains { k in
      switch post.blocks[k].kind {
      case .heading: !post.blocks[k].text.isEmpty
      case .listItem: true
      case .group, .section: namesBody(k, post)
      default: false
      }
    }
  }

  /// Blocks of a box around a picture and its caption; in a larger one each is looked at again for every box around it.
  private static let mostBlocks = 64

  private static func namesText(_ i: Int, _ post: Post) -> Bool {
    names(i, post) { $0.contains("text") && !$0.contains("caption") }
  }

  private static func namesBody(_ i: Int, _ post: Post) -> Bool { names(i, post) { $0.contains("media-body") } }

  private static func names(_ i: Int, _ post: Post, _ holds: (ArraySlice<UInt8>) -> Bool) -> Bool {
    post.blocks[i].attributes.range.contains { index in
      post.attributes[index].name == .class && holds(post.bytes[post.attributes[index].value.range])
    }
  }

  private static func isCaption(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    let row = features[i]
    let isPicture =
      !row.traits.isDisjoint(with: [.picture, .gallery]) && row.pictures > 0 && row.leaves < 4 && !post.blocks[i].kind.isLeaf
      && (row.traits.contains(.gallery) || !pairsWithText(i, post))
    return (row.traits.contains(.caption) || isPicture) && row.text > 0 && row.text < 700 && row.leaves < 6
      && row.traits.isDisjoint(with: [.body])
  }
}
