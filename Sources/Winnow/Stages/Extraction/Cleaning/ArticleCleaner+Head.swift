import WinnowBase

/// Headings in the article's own head: the headline once more, and the deck below it.
extension ArticleCleaner {
  /// The headline once more: a heading with the title's words; before any text a first-level heading with most of them, or a heading in the
  /// article's own head that is no deck.
  mutating func dropOwnHeadings() {
    let words = title.map { TitleHeading.squeezed(post.bytes[post.blocks[$0].text.range]) }
    var isBeforeText = true
    var hasDeck = false
    let lastHeader = main.last { post.blocks[$0].tag == .header } ?? -1
    for i in main where isLive(i) && post.blocks[i].kind.isLeaf {
      if features[i].good > 60 { isBeforeText = false }
      guard post.blocks[i].kind == .heading, i != title else { continue }
      if let words, words.count >= 12, TitleHeading.squeezed(post.bytes[post.blocks[i].text.range]) == words {
        verdicts[i] = .title
      } else if isBeforeText, post.blocks[i].level <= 2, isInHead(i, lastHeader) {
        if !hasDeck, isDeck(i) { hasDeck = true } else { verdicts[i] = .title }
      } else if isBeforeText, post.blocks[i].level == 1, resemblesTitle(i) {
        verdicts[i] = .title
      }
    }
  }

  /// A line above the first paragraph that says the title once more, in an element of its own that is no paragraph: themes write it
  /// again for search engines, or for smaller screens. What a table, a list or a figure calls by the page's name stays, and so does a
  /// verse: the lines of a song stand side by side in elements of one make, or say it again and again.
  mutating func dropCopies(of title: Int) {
    let words = TitleHeading.squeezed(post.bytes[post.blocks[title].text.range])
    guard words.count >= Self.shortestTitle else { return }
    let text = firstText
    guard text < main.upperBound else { return }
    var copies: [Int] = []
    for i in title + 1..<max(title + 1, text)
    where isLive(i) && (post.blocks[i].kind == .paragraph && post.blocks[i].tag != .p || post.blocks[i].kind == .heading)
      && post.blocks[i].text.count >= words.count && TitleHeading.squeezed(post.bytes[post.blocks[i].text.range]) == words
    {
      copies.append(i)
      if copies.count > Self.mostCopies { return }
    }
    for i in copies where !isNamed(i) && !isOneOfLines(i) { verdicts[i] = .title }
  }

  /// Whether a line stands in a figure, an item of a list, or a cell of a table of data.
  private func isNamed(_ i: Int) -> Bool {
    if features[i].traits.contains(.caption) || [.dd, .dt, .td, .th, .li, .figcaption, .caption].contains(post.blocks[i].tag) {
      return true
    }
    var at = Int(post.blocks[i].parent)
    for _ in 0..<Self.levelsToBox where at > main.lowerBound {
      if post.blocks[at].kind == .figure || [.dl, .dd, .dt, .li].contains(post.blocks[at].tag) { return true }
      at = Int(post.blocks[at].parent)
    }
    return isDatum(i)
  }

  /// Whether the line before or behind one stands in the same element and is made like it.
  private func isOneOfLines(_ i: Int) -> Bool {
    let name = post.attribute(.class, in: post.blocks[i].attributes)
    return post.blocks[i].kind == .paragraph
      && [i - 1, i + 1].contains { k in
        main.contains(k) && isLive(k) && post.blocks[k].parent == post.blocks[i].parent && post.blocks[k].tag == post.blocks[i].tag
          && post.blocks[k].kind == .paragraph && !post.blocks[k].text.isEmpty
          && post.attribute(.class, in: post.blocks[k].attributes) == name
      }
  }

  private static let mostCopies = 2
  private static let levelsToBox = 6

  /// The first heading above the title that has text below it, or code: in a manual what bears the page's name there is no headline, but
  /// one of its members.
  func firstSection(above title: Int) -> Int? {
    var heading: Int?
    for i in main.lowerBound..<title where isLive(i) && post.blocks[i].kind.isLeaf && !post.blocks[i].text.isEmpty {
      if post.blocks[i].kind == .heading {
        if heading == nil { heading = i }
      } else if let heading, features[i].linkDensity < 0.5,
        features[i].endsSentence || post.blocks[i].kind == .code || post.blocks[i].kind == .cell
      {
        return heading
      }
    }
    return nil
  }

  /// Whether a heading of the second level right below the headline says more of the story: a sentence, some words, or what its class calls
  /// a standfirst. A section's name is a word or two, or a link.
  private func isDeck(_ i: Int) -> Bool {
    guard let title, i > title, i - title <= Self.belowTitle, post.blocks[title].kind == .heading, post.blocks[title].level == 1,
      post.blocks[i].level == 2, features[i].linkDensity < 0.3, !resemblesTitle(i)
    else { return false }
    let text = post.bytes[post.blocks[i].text.range]
    if features[i].traits.contains(.standfirst) { return features[i].text > Self.shortestDeck }
    guard features[i].text > Self.shortestDeck, !StampLine.isStamp(text), !StampLine.isSigned(text) else { return false }
    // Writing without spaces has no words to count.
    return features[i].endsSentence || text.count { $0 == 0x20 } + 1 >= Self.fewestWords
      || text.count { $0 >= 0xE0 } * 2 >= Self.longestDeckWord
  }

  /// Blocks between the headline and its deck.
  private static let belowTitle = 8
  private static let shortestDeck: Float = 20
  private static let fewestWords = 5
  /// Twice as many letters of three bytes as make a phrase.
  private static let longestDeckWord = 24

  /// Whether two of three words of a heading stand in the title as well.
  private func resemblesTitle(_ i: Int) -> Bool {
    guard let title else { return false }
    func words(_ block: Int) -> Set<UInt64> {
      let text = CaseFold.lowercased(post.bytes[post.blocks[block].text.range])
      return Set(text.split { $0 < 0x30 || 0x3A...0x40 ~= $0 }.map { Hash64.of($0) })
    }
    let own = words(i)
    return own.count > 3 && own.intersection(words(title)).count * 3 >= own.count * 2
  }

  /// Whether a heading stands in the article's own head: the one that holds the title, or the last `header`.
  private func isInHead(_ i: Int, _ lastHeader: Int) -> Bool {
    var parent = Int(post.blocks[i].parent)
    while parent > main.lowerBound {
      if post.blocks[parent].tag == .header {
        // The heads of a live blog's posts are their own.
        let owner = max(0, Int(post.blocks[parent].parent))
        if let title, title >= owner, title < Int(post.blocks[owner].end) { return true }
        return lastHeader <= parent
      }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }
}
