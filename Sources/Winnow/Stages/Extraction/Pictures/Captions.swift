import WinnowAttribution

/// Finds captions that the markup names by class instead of `figcaption`, and those that stand alone with a picture in a box.
enum Captions {
  static func edits(_ post: Post, _ features: BlockFeatures, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    var i = 1
    while i < post.blocks.count {
      let block = post.blocks[i]
      // Most blocks are no figure, stand in none, and none of their names speaks of a picture.
      if block.kind != .figure, block.tag != .footer, features.rows[i].traits.isDisjoint(with: marking) {
        i += 1
        continue
      }
      if block.kind == .figure, features[i].pictures == 0, let source = sourceOfQuotation(in: i, post), verdicts[source] == nil {
        edits.append(
          Edit(
            .retype(block: source, kind: .paragraph),
            Reason(ExtractionRule.quoteSource.rawValue, ExtractionRule.quoteSource.reason)))
        i = Int(block.end)
        continue
      }
      if block.tag == .footer, isFooterOfPicture(i, post) {
        for k in i..<max(i + 1, Int(block.end)) where verdicts[k] == nil && isText(post.blocks[k]) && !post.blocks[k].text.isEmpty {
          edits.append(
            Edit(
              .retype(block: k, kind: .credit),
              Reason(ExtractionRule.captionForm.rawValue, ExtractionRule.captionForm.reason)))
        }
        i = max(i + 1, Int(block.end))
        continue
      }
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

  private static let marking: BlockTraits = [.caption, .picture, .gallery, .figure]

  /// Whether a footer is that of the one picture that stands before it in a small box and of nothing else, and says who took it.
  static func isFooterOfPicture(_ i: Int, _ post: Post) -> Bool {
    guard i > 0 else { return false }
    let box = Int(post.blocks[i].parent)
    guard box > 0, post.blocks[i].tag == .footer, Int(post.blocks[box].end) - box <= mostAroundPicture,
      post.blocks[box].end == post.blocks[i].end, namesCredit(i, post)
    else { return false }
    let pictures = (box + 1..<i).filter { post.blocks[$0].picture >= 0 }
    let texts = (i..<max(i + 1, Int(post.blocks[i].end))).filter { !post.blocks[$0].text.isEmpty }
    guard pictures.count == 1, texts.count == 1, post.blocks[texts[0]].text.count <= longestCredit,
      (box + 1..<i).allSatisfy({ post.blocks[$0].text.isEmpty })
    else { return false }
    return namesOnlyCredit(i, post) || Int(post.blocks[pictures[0]].parent) != box && isBare(texts[0], post)
  }

  /// Whether a byline below a picture in a box of its own is a name and no more: `By`, a link to the author or a date make it the story's.
  private static func isBare(_ line: Int, _ post: Post) -> Bool {
    let text = post.bytes[post.blocks[line].text.range]
    return post.blocks[line].linkBytes == 0 && !text.contains { $0 &- 0x30 < 10 }
      && text.withUnsafeBufferPointer { reader.read($0).kind } != .byline
  }

  private static let reader = AttributionReader()

  private static let mostAroundPicture = 12
  private static let longestCredit = 120

  private static func namesCredit(_ i: Int, _ post: Post) -> Bool {
    names(i, post) { $0.contains("byline") } || namesOnlyCredit(i, post)
  }

  private static func namesOnlyCredit(_ i: Int, _ post: Post) -> Bool {
    names(i, post) { $0.contains("credit") || $0.contains("copyright") }
  }

  /// The caption of a small figure that holds a quotation and nothing else to look at, where a dash joins it to the words above: whom they are
  /// from is read with them. Without a dash papers set it beside words that the story has told already.
  private static func sourceOfQuotation(in figure: Int, _ post: Post) -> Int? {
    let parts = figure + 1..<max(figure + 1, Int(post.blocks[figure].end))
    guard (2...mostQuoted).contains(parts.count) else { return nil }
    var source: Int?
    var holdsQuotation = false
    for k in parts {
      switch post.blocks[k].kind {
      case .quotation, .quote: holdsQuotation = true
      case .caption where !post.blocks[k].text.isEmpty:
        guard source == nil, holdsQuotation, opensWithDash(post.bytes[post.blocks[k].text.range]) else { return nil }
        source = k
      case .group, .section, .paragraph, .caption: continue
      default: return nil
      }
    }
    return source
  }

  private static func opensWithDash(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "—".utf8) || text.starts(with: "–".utf8) || text.starts(with: "―".utf8) || text.starts(with: "- ".utf8)
  }

  /// Blocks of a figure around a quotation.
  private static let mostQuoted = 12

  private static func isText(_ block: Block) -> Bool {
    block.kind == .paragraph || block.kind == .listItem || block.kind == .cell || block.kind == .quote
  }

  /// Whether a box that is named after its picture sets a text of the page beside it: its class says so (`media-text`, `image-with-text`,
  /// `media` around `media-body`), or it holds a heading or a list, which captions do not have.
  private static func pairsWithText(_ i: Int, _ post: Post) -> Bool {
    let end = Int(post.blocks[i].end)
    guard end - i <= mostBlocks else { return true }
    if namesText(i, post) { return true }
    var items = 0
    for k in i + 1..<max(i + 1, end) {
      switch post.blocks[k].kind {
      case .heading: if !post.blocks[k].text.isEmpty { return true }
      case .listItem: items += 1
      case .group, .section: if namesBody(k, post) { return true }
      default: continue
      }
    }
    return items > 1
  }

  /// Blocks of a box around a picture and its caption; in a larger one each is looked at again for every box around it.
  private static let mostBlocks = 64

  /// Whether one name speaks of a picture and of a text: `image-with-text`, not `image text-center`.
  private static func namesText(_ i: Int, _ post: Post) -> Bool {
    names(i, post) { value in
      value.contains("text")
        && value.split(whereSeparator: { $0 <= 0x20 }).contains { name in
          name.contains("text") && !name.contains("context") && !name.contains("caption")
            && (name.contains("media") || name.contains("image") || name.contains("img") || name.contains("photo")
              || name.contains("pic") || name.contains("foto") || name.contains("bild"))
        }
    }
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
      && row.traits.isDisjoint(with: [.body]) && !ElementHints.isCard(i, post)
  }
}
