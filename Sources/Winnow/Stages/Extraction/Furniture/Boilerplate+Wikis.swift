import WinnowBase

/// What the templates of a wiki set around an article's own words.
extension Boilerplate {
  /// Why a box that a wiki's template made is none of the article: a line that leads to other articles (`hatnote`), a box of their links
  /// (`navbox`), a message to those who write (`ambox`), what the wiki itself does not print.
  func noticeRule(_ i: Int, _ block: Block, _ row: BlockFeatures.Row) -> ExtractionRule? {
    guard block.kind != .heading, row.leaves > 0, row.good < Self.longestNotice, isInWiki(i) else { return nil }
    let name = names(block)
    if name.contains("navbox") { return isBoxOfLinks(i, block) ? .navigation : nil }
    if Self.hatnotes.contains(where: { name.contains($0) }) { return .related }
    // Tables of facts may be data about the article, too, and a picture may stand in what is not printed.
    guard row.traits.isDisjoint(with: [.factbox, .footnotes, .gallery, .ingredients, .quoted]), !holdsCaption(i, block),
      name.contains("ambox") || !holdsFacts(i, block)
    else {
      return nil
    }
    return .overlay
  }

  /// Whether an indented line in italics opens a wiki's article, as those wikis lead to others that have no template for it. A motto is
  /// set in quotation marks.
  func isLeadingLine(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard row.leaves == 1, row.text < Self.longestLeadingLine, parent > 0,
      (parent + 1..<max(parent + 1, i)).allSatisfy({ features[$0].leaves == 0 }), isInWiki(i),
      let leaf = (i..<max(i + 1, Int(post.blocks[i].end))).first(where: { !post.blocks[$0].text.isEmpty })
    else { return false }
    let block = post.blocks[leaf]
    let text = post.bytes[block.text.range]
    guard let first = text.first, first != 0x22, first != 0x27, !Self.quotes.contains(where: { text.starts(with: $0) }) else {
      return false
    }
    return block.marks.range.contains { k in
      (post.marks[k].tag == .i || post.marks[k].tag == .em) && post.marks[k].text.count + 1 >= block.text.count
    }
  }

  private static let quotes = ["“", "„", "«", "»", "”", "‘", "「"].map { Array($0.utf8) }
  private static let longestLeadingLine: Float = 300

  /// Whether all that a box holds beside headings and the names of groups is links, and what parts them: tables of figures are drawn as such
  /// boxes, too, and a cell is none.
  private func isBoxOfLinks(_ i: Int, _ block: Block) -> Bool {
    guard block.tag == .div || block.tag == .table || block.tag == .nav, !hasColumns(i, block) else { return false }
    var text: Float = 0
    var linked: Float = 0
    for k in i..<Int(block.end) where features[k].leaves > 0 && post.blocks[k].kind.isLeaf {
      let parent = max(0, Int(post.blocks[k].parent))
      if post.blocks[k].tag == .th || post.blocks[parent].tag == .th || post.blocks[k].kind == .heading { continue }
      text += features[k].text
      linked += features[k].linked
    }
    return linked > 0 && linked >= Self.leastLinked * text
  }

  /// Whether a box holds a table of several rows that a writer drew, or a sentence without a link: what is not printed may be told all the same.
  private func holdsFacts(_ i: Int, _ block: Block) -> Bool {
    var isDrawn = false
    var rows = 0
    for k in i..<max(i + 1, Int(block.end)) {
      let part = post.blocks[k]
      if part.kind == .table, names(part).contains("wikitable") { isDrawn = true }
      if part.kind == .row { rows += 1 }
      if part.kind == .paragraph, part.linkBytes == 0, part.text.count > Self.longestRemark { return true }
    }
    return isDrawn && rows >= Self.fewestRows
  }

  /// Whether a table is drawn as a box of links are, but has columns.
  private func hasColumns(_ i: Int, _ block: Block) -> Bool {
    guard block.kind == .table else { return false }
    var rows = 0
    var wide = 0
    var cells = 0
    for k in i + 1..<max(i + 1, Int(block.end)) {
      if post.blocks[k].kind == .row {
        if cells >= Self.fewestColumns { wide += 1 }
        rows += 1
        cells = 0
      } else if post.blocks[k].tag == .td || post.blocks[k].tag == .th {
        cells += 1
      }
    }
    if cells >= Self.fewestColumns { wide += 1 }
    return rows >= Self.fewestRows && wide * 2 > rows
  }

  private static let fewestRows = 3
  private static let fewestColumns = 3
  private static let longestRemark = 320

  /// Of a box's text, without names of groups; the signs between links are text as well.
  private static let leastLinked: Float = 0.65

  private static let hatnotes: [StaticString] = ["hatnote", "dablink", "rellink", "homonymie", "navigation-not-searchable"]

  /// The weight of a message's text; more is a text.
  private static let longestNotice: Float = 600

  private func names(_ block: Block) -> ArraySlice<UInt8> {
    for k in block.attributes.range where post.attributes[k].name == .class { return post.bytes[post.attributes[k].value.range] }
    return []
  }

  private func holdsCaption(_ i: Int, _ block: Block) -> Bool {
    (i..<max(i + 1, Int(block.end))).contains { post.blocks[$0].kind == .caption && !post.blocks[$0].text.isEmpty }
  }

  /// Whether an element stands in what the software of wikis calls an article's text: `mw-parser-output`, in older versions
  /// `mw-content-text`.
  private func isInWiki(_ i: Int) -> Bool {
    var at = Int(post.blocks[i].parent)
    while at > 0 {
      for k in post.blocks[at].attributes.range
      where post.attributes[k].name == .class || post.attributes[k].name == .id {
        let name = post.bytes[post.attributes[k].value.range]
        if name.contains("mw-parser-output") || name.contains("mw-content-text") { return true }
      }
      at = Int(post.blocks[at].parent)
    }
    return false
  }
}
