/// Whether a page with little text tells one story: what stands around it is then no list of its own.
extension ArticleExtraction {
  /// Whether an element stands in what is called beside the text.
  func isBeside(_ i: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    while parent > 0 {
      if post.blocks[parent].kind == .aside || !features[parent].traits.isDisjoint(with: [.sidebar, .related]) { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// Whether the title is a first-level heading, a line about who wrote the page or when stands between it and the first sentence, no linked
  /// heading does, and the sentence stands in what the article calls its text or a place for readers to comment follows: one short
  /// post, whatever stands around it.
  func isOneStory(_ title: Int?) -> Bool {
    guard let title, post.blocks[title].kind == .heading, post.blocks[title].level == 1, post.blocks[title].linkBytes == 0,
      let sentence = story(of: title, isProduct: true)?.lowerBound
    else { return false }
    let between = title + 1..<max(title + 1, sentence)
    func isLink(_ i: Int) -> Bool {
      post.blocks[i].kind == .heading && Int(post.blocks[i].linkBytes) * 2 > post.blocks[i].text.count
    }
    return !between.contains(where: isLink) && between.contains(where: isSignature)
      && (isInBody(sentence, below: title)
        || (sentence..<post.blocks.count).contains {
          features[$0].traits.contains(.comments) && !post.blocks[$0].kind.isLeaf && !features[$0].hidden
        })
  }

  /// Whether an element around a leaf is called a text, and one around that element and the title before it is an article.
  private func isInBody(_ i: Int, below title: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    var isText = false
    while parent > title {
      if features[parent].traits.contains(.body) { isText = true }
      parent = Int(post.blocks[parent].parent)
    }
    while isText, parent > 0, post.blocks[parent].kind != .article { parent = Int(post.blocks[parent].parent) }
    return isText && parent > 0
  }

  /// Whether a leaf that is called data about a text names a day or an author, or one leads to the author's page.
  private func isSignature(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.kind.isLeaf, !block.text.isEmpty, block.text.count <= Self.longestSignature, !features[i].hidden else {
      return false
    }
    let text = post.bytes[block.text.range]
    if StampLine.isStamp(text) || StampLine.isSigned(text) { return true }
    guard features[i].traits.contains(.byline) || block.parent > 0 && features[Int(block.parent)].traits.contains(.byline) else {
      return false
    }
    let line = post.text(of: i)
    return AuthorText.hasCue(line) || MetadataText.namesMonth(line)
      || block.marks.range.contains { m in
        post.marks[m].tag == .a
          && post.attribute(.href, in: post.marks[m].attributes).map {
            BylineSearch.isAuthorAddress($0, of: post.string(post.marks[m].text))
          } ?? false
      }
  }

  private static let longestSignature = 160
}
