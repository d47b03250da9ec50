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

  private static func isCaption(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    let row = features[i]
    let isPicture =
      !row.traits.isDisjoint(with: [.picture, .gallery]) && row.pictures > 0 && row.leaves < 4 && !post.blocks[i].kind.isLeaf
    return (row.traits.contains(.caption) || isPicture) && row.text > 0 && row.text < 700 && row.leaves < 6
      && row.traits.isDisjoint(with: [.body])
  }
}
