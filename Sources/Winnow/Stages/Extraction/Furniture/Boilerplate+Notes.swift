import WinnowBase

/// Remarks within a text that are set apart as what stands beside it is: `aside`.
extension Boilerplate {
  /// Whether a box is a remark of the text and belongs to it: its name says so (`note`, `tip`, `callout`, `key-takeaways`, `role=note`), or
  /// it has no name, holds sentences and nothing else, and stands among the paragraphs. So does what is called `sidebar` and nothing more,
  /// as manuals and books set boxes, under what is called a title: a paragraph is right before it, and the text goes on behind it. What leads elsewhere, asks for something or tells of
  /// somebody is none.
  func isNote(_ i: Int) -> Bool {
    let block = post.blocks[i]
    let row = features[i]
    let end = max(i + 1, Int(block.end))
    guard end - i <= Self.mostOfNote, row.linkLeaves * 3 < row.leaves || row.linkLeaves == 0, row.linkDensity < Self.mostLinked,
      row.traits.isDisjoint(with: [
        .related, .share, .advert, .signup, .comments, .bio, .factbox, .reviews, .overlay, .navigation, .quoted, .product, .poll,
      ])
    else { return false }
    var isCalled = false
    var isBoxed = false
    var isDoubtful = false
    for k in block.attributes.range {
      let value = post.bytes[post.attributes[k].value.range]
      switch post.attributes[k].name {
      case .role:
        guard
          value.elementsEqual("note".utf8) || value.starts(with: "doc-".utf8) || value.elementsEqual("region".utf8)
            || value.elementsEqual("complementary".utf8)
        else { return false }
        if value.elementsEqual("note".utf8) { isCalled = true }
      case .class:
        if NameWords.of(value).contains(where: { Self.names.contains($0) }) {
          isCalled = true
        } else if NameWords.of(value).contains(where: { Self.doubtful.contains($0) }) {
          isDoubtful = true
        } else if CaseFold.lowercased(value).elementsEqual("sidebar".utf8) {
          isBoxed = true
        } else if !value.elementsEqual("aside".utf8) {
          return false
        }
      case .id: return false
      default: break
      }
    }
    var sentences = 0
    var hasHeading = false
    for k in i..<end {
      let leaf = post.blocks[k]
      if leaf.kind == .control || leaf.tag == .form || leaf.picture >= 0 && !isCalled && !isDoubtful { return false }
      if leaf.kind == .heading { hasHeading = true }
      if features[k].endsSentence, features[k].good > Self.leastSentence { sentences += 1 }
    }
    // A box in a book may tell where to read on.
    guard row.linkLeaves == 0 || isBoxed else { return false }
    if isDoubtful, !isCalled { return sentences > 0 && isBetweenParagraphs(i, end) }
    if isBoxed { return sentences > 0 && isTitled(i, end) && isBetweenParagraphs(i, end) }
    return sentences > 0 && (isCalled || !hasHeading && isAmongParagraphs(i, end))
  }

  /// Whether what programs for books call a title is soon in a box: `titlepage`, `sidebar-title`.
  private func isTitled(_ i: Int, _ end: Int) -> Bool {
    (i + 1..<max(i + 1, min(end, i + Self.toTitle))).contains { k in
      post.attribute(.class, in: post.blocks[k].attributes).map { Self.titles.contains(String($0)) } ?? false
    }
  }

  private static let titles: Set<String> = ["title", "titlepage", "sidebar-title"]
  private static let toTitle = 6

  /// Whether a paragraph of the same parent is right before a box, and text of it follows; or one of the same class is in it and soon
  /// before it.
  private func isBetweenParagraphs(_ i: Int, _ end: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard parent > 0 else { return false }
    var before = i
    for step in 0..<Self.siblings {
      before -= 1
      while before > parent, Int(post.blocks[before].parent) != parent { before = Int(post.blocks[before].parent) }
      guard before > parent else { return false }
      guard features[before].good > Self.leastSentence, features[before].linkDensity < Self.mostLinked else { continue }
      if step == 0, isFollowed(end, in: parent) { return true }
      if post.blocks[before].kind.isLeaf, let made = post.attribute(.class, in: post.blocks[before].attributes), !made.isEmpty {
        return (i + 1..<max(i + 1, end)).contains {
          features[$0].endsSentence && post.blocks[$0].tag == post.blocks[before].tag
            && post.attribute(.class, in: post.blocks[$0].attributes) == made
        }
      }
    }
    return false
  }

  /// Whether text that is the page's own follows in an element.
  private func isFollowed(_ end: Int, in parent: Int) -> Bool {
    var at = end
    for _ in 0..<Self.siblings where at < Int(post.blocks[parent].end) {
      if features[at].good > Self.leastSentence, features[at].linkDensity < Self.mostLinked,
        features[at].traits.isDisjoint(with: [.related, .footer, .comments, .bio, .signup])
      {
        return true
      }
      at = max(at + 1, Int(post.blocks[at].end))
    }
    return false
  }

  /// Whether a paragraph, a heading or a list of the same parent follows a box soon, and a paragraph is among them.
  private func isAmongParagraphs(_ i: Int, _ end: Int) -> Bool {
    var at = end
    for _ in 0..<Self.siblings {
      guard at < post.blocks.count, post.blocks[at].parent == post.blocks[i].parent else { return false }
      if post.blocks[at].kind.isLeaf, features[at].good > Self.leastSentence { return true }
      at = max(at + 1, Int(post.blocks[at].end))
    }
    return false
  }

  /// Whether what a name calls a testimonial is a quotation that a text gives: one in the body, without links, with a paragraph below it.
  func isSaidInText(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.linked == 0, row.leaves <= Self.mostOfSaying else { return false }
    var box = i
    var parent = Int(post.blocks[i].parent)
    while parent > 0, features[parent].traits.isDisjoint(with: .body) {
      if features[parent].traits.contains(.reviews) { box = parent }
      parent = Int(post.blocks[parent].parent)
    }
    guard parent > 0, features[box].leaves <= Self.mostOfSaying else { return false }
    // Several are a list of what customers say.
    guard !(max(parent + 1, box - Self.besideSaying)..<box).contains(where: { features[$0].traits.contains(.reviews) }) else {
      return false
    }
    let end = max(box + 1, Int(post.blocks[box].end))
    var k = end
    while k < min(Int(post.blocks[parent].end), end + Self.besideSaying) {
      if features[k].traits.contains(.reviews) { return false }
      if post.blocks[k].tag == .p, features[k].good > Self.paragraph { return true }
      k += 1
    }
    return false
  }

  /// Whether a short line of a thread whose posts are called comments is called the date of one.
  func tellsWhen(_ block: Block, _ row: BlockFeatures.Row) -> Bool {
    guard disabled.contains(.comments), row.traits.contains(.byline), row.text < Self.longestDate, row.linked == 0 else {
      return false
    }
    return post.attribute(.class, in: block.attributes)?.utf8.contains("date") ?? false
  }

  /// `30 November 2026, 19:21`
  private static let longestDate: Float = 32

  /// Whether a box that is named for a rating says what the text found (pros and cons, what a book costs): it has items of some words, and
  /// nothing to press, to follow or to fill in, as a vote has.
  func isVerdict(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    let end = max(i + 1, Int(post.blocks[i].end))
    guard row.linkLeaves == 0, row.leaves > 1, end - i <= Self.mostOfNote, row.traits.isDisjoint(with: .poll),
      post.blocks[i].attributes.range.contains(where: { k in
        post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("ating")
      })
    else { return false }
    var says = false
    var isHeaded = false
    var long = 0
    for k in i..<end {
      let leaf = post.blocks[k]
      if leaf.kind == .control || leaf.tag == .form { return false }
      if leaf.kind == .heading || leaf.tag == .dt { isHeaded = true }
      guard leaf.tag == .li || leaf.tag == .dd else { continue }
      let text = post.bytes[leaf.text.range]
      if Self.countsVotes(text) { return false }
      if Self.isWorded(text) { says = true }
      if text.count >= Self.longItem { long += 1 }
    }
    // The words of a scale are short, and no heading stands above them.
    return says && (isHeaded || long > 1)
  }

  /// Whether an item begins with a figure, as `5 stars (12 votes)` does, and counts stars or votes.
  private static func countsVotes(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longItem * 2, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    return text.withUnsafeBufferPointer { bytes in
      CaseFold.hasASCII("star", in: bytes) || CaseFold.hasASCII("vote", in: bytes)
    }
  }

  /// In bytes: more than a word of a scale has.
  private static let longItem = 20

  /// Whether a text has several words: `4.5 of 5` has none to speak of.
  private static func isWorded(_ text: ArraySlice<UInt8>) -> Bool {
    text.count { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 } >= leastWorded && (text.contains(0x20) || text.contains { $0 >= 0xE3 })
  }

  /// In bytes of letters.
  private static let leastWorded = 8

  /// Whether a box is called one of reviews: what a company's customers say of it is called a testimonial.
  func isOfBuyers(_ i: Int) -> Bool {
    post.blocks[i].attributes.range.contains { k in
      guard post.attributes[k].name == .class || post.attributes[k].name == .id else { return false }
      let name = post.bytes[post.attributes[k].value.range]
      return name.contains("review") && !name.contains("preview")
    }
  }

  /// Whether what is called contents frames a table that is no list of links: `table-contents`.
  func framesTable(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard post.blocks[i].kind != .table else { return false }
    let inner = i + 1..<max(i + 1, Int(post.blocks[i].end))
    guard inner.contains(where: { post.blocks[$0].kind == .table }) else { return false }
    if row.linkDensity < 0.5 { return true }
    let rows = inner.filter { post.blocks[$0].kind == .row }
    return rows.count > 1 && rows.count { features[$0].leaves > 1 } * 2 > rows.count
  }

  /// Whether what is called tags are those of a program's documentation, each with its text: `@param`, `@return`.
  func holdsDocTags(_ i: Int) -> Bool {
    (i + 1..<max(i + 1, min(Int(post.blocks[i].end), i + Self.siblings))).contains { k in
      post.attribute(.class, in: post.blocks[k].attributes) == "tag_title"
    }
  }

  /// Whether a box is what the oldest themes of weblogs write below a post, in as many sentences as it takes: when it was written, where it
  /// is filed, how it may be answered.
  func isOfTheme(_ block: Block) -> Bool {
    block.attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 })
          .contains { $0.elementsEqual("postmetadata".utf8) || $0.elementsEqual("entry-utility".utf8) }
    }
  }

  /// Whether an element is a slide kept from screen readers that shows no picture, or another article with its headline and a link:
  /// what a reader sees by and by are the pictures of the text's own gallery.
  func isHiddenTeaser(_ i: Int, _ block: Block, _ row: BlockFeatures.Row) -> Bool {
    guard !block.kind.isLeaf, row.leaves > 0,
      block.attributes.range.contains(where: {
        post.attributes[$0].name == .ariaHidden && post.bytes[post.attributes[$0].value.range].contains("true")
      })
    else { return false }
    return row.pictures == 0
      || row.linked > 0 && (i..<max(i + 1, Int(block.end))).contains { post.blocks[$0].kind == .heading }
  }

  /// Whether a box is called the one of a title and is none of a board of links, which has its group's name and rules in it (`side`).
  func isTitleBox(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    // Characters are dear to compare: first the bytes, in letters of any case.
    return post.attribute(.class, in: post.blocks[i].attributes).map { $0.utf8.contains("titlebox") && $0.contains("titlebox") }
      == true
      && (parent < 0 || post.attribute(.class, in: post.blocks[parent].attributes) != "side")
  }

  /// Whether a block is a picture too large for an icon: its own name says that readers may share it, `img-share`.
  func isShared(_ block: Block) -> Bool {
    guard block.picture >= 0 else { return false }
    let picture = post.pictures[Int(block.picture)]
    return picture.width >= 200 && picture.height >= 200 && !(picture.alt ?? "").isEmpty
  }

  /// A quotation, who said it and what she is.
  private static let mostOfSaying: Int32 = 4
  private static let besideSaying = 8
  /// The weight of a paragraph.
  private static let paragraph: Float = 60

  private static let names = WordSet([
    "note", "notes", "remark", "tip", "tips", "callout", "admonition", "takeaway", "takeaways", "keypoints", "hint", "caution",
    "warning",
    "starlight", "hinweis", "tipp", "merke", "remarque", "astuce", "nota", "consejo", "dica", "suggerimento", "opmerking",
  ])
  /// What remarks are called, and boxes about a writer, a paper or an office as well.
  private static let doubtful = WordSet([
    "info", "important", "attention", "wichtig", "achtung", "importante", "attenzione", "aviso", "belangrijk", "viktigt",
  ])

  /// The blocks of a remark, and the elements behind it that are looked at.
  private static let mostOfNote = 64
  private static let siblings = 4
  private static let mostLinked: Float = 0.3
  /// In text.
  private static let leastSentence: Float = 25

  /// Whether a box that is called an author's stands behind the page's own story, however short that is: elsewhere what is called a
  /// biography may be the page's text.
  func isBehindStory(author i: Int) -> Bool {
    let isCalled = post.blocks[i].attributes.range.contains { k in
      [.class, .id].contains(post.attributes[k].name)
        && post.bytes.withUnsafeBufferPointer {
          CaseFold.holdsASCII("aut", in: UnsafeBufferPointer(rebasing: $0[post.attributes[k].value.range]))
        }
    }
    guard isCalled, let title, title < i, !isOfTitle(i, title) else { return false }
    if let story { return i > story.lowerBound }
    var before: Float = 0
    for k in (max(title + 1, i - Self.mostBefore)..<i).reversed() where post.blocks[k].kind.isLeaf && !features[k].hidden {
      before += features[k].good
      if before >= Self.leastBefore { return before >= features[i].good }
    }
    return false
  }

  /// Whether a box tells of the person whom the page's title names: then it is what the page is about.
  private func isOfTitle(_ i: Int, _ title: Int) -> Bool {
    let name = post.bytes[post.blocks[title].text.range]
    guard name.count >= Self.shortestName, name.count <= Self.longestName else { return false }
    return (i..<max(i + 1, Int(post.blocks[i].end))).contains { k in
      post.blocks[k].kind.isLeaf && post.blocks[k].text.count >= name.count
        && post.bytes[post.blocks[k].text.range].starts(with: name)
    }
  }

  /// In bytes.
  private static let shortestName = 5
  private static let longestName = 60

  /// In blocks, and the weight of two sentences.
  private static let mostBefore = 40
  private static let leastBefore: Float = 150
}
