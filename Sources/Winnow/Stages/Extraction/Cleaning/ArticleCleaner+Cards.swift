import WinnowBase

/// Cards for other articles, among the text and below it.
extension ArticleCleaner {
  /// A card for another article: a heading that is a link, with a picture, a line or two of text, a date.
  mutating func dropTeasers() {
    // Three `article` elements or more within the article are a list of others; the posts of a thread are articles too.
    func isOther(_ i: Int) -> Bool { post.blocks[i].tag == .article && features[i].good < 120 }
    let isList = !isThread && main.dropFirst().count(where: isOther) >= 3
    let firstText = firstText
    let subject = isThread ? title.map { TitleHeading.squeezed(post.bytes[post.blocks[$0].text.range]) } : nil
    let behindBody = endOfBody
    let lastText = lastText
    let hasLess = isLessBelowEntry
    var i = main.lowerBound + 1
    while i < main.upperBound {
      let block = post.blocks[i]
      let row = features[i]
      if block.kind == .list, row.linkDensity > Self.linkedList, firstText < i, i < lastText, isOutgoing(i, toMany: true),
        !isHeaded(i)
      {
        i = max(i + 1, Int(block.end))
        continue
      }
      // Below what the page calls its text a card may say more.
      let isBelow = hasLess && entry.map { i >= $0.upperBound } ?? false
      let most = isBelow ? Self.longestBelow : i >= behindBody ? Self.largestCard : Self.smallCard
      if verdicts[i] == nil, !block.kind.isLeaf, row.leaves > 0, row.leaves < (isBelow ? Self.mostLeavesBelow : 14),
        row.good < most, row.linked > 15, isCard(i, subject) || isList && isOther(i)
      {
        for k in i..<Int(block.end) where verdicts[k] == nil { verdicts[k] = .related }
        i = Int(block.end)
      } else {
        i += 1
      }
    }
  }

  /// Where the text ends that a signed page calls so: what stands below it may tell of others at some length.
  private var endOfBody: Int {
    guard let title, let body = main.first(where: { features[$0].traits.contains(.body) && features[$0].good > Self.leastBody }),
      body > title,
      (title + 1..<body).contains(where: { i in
        let text = post.bytes[post.blocks[i].text.range]
        return !text.isEmpty && post.blocks[i].kind.isLeaf && (StampLine.isStamp(text) || StampLine.isSigned(text))
      })
    else { return main.upperBound }
    return Int(post.blocks[body].end)
  }

  private static let smallCard: Float = 260
  private static let largestCard: Float = 700
  private static let leastBody: Float = 40
  /// The leaves and the running text of cards below a page's own text.
  private static let mostLeavesBelow: Int32 = 40
  private static let longestBelow: Float = 2500

  /// Whether all headings of an element are links to other pages: a thread's own subject, with or without `Re:`, leads to one of its posts.
  private func isCard(_ i: Int, _ subject: [UInt8]?) -> Bool {
    let block = post.blocks[i]
    var linkedHeading = false
    for k in i..<Int(block.end) where isLive(k) && !post.blocks[k].text.isEmpty {
      let leaf = post.blocks[k]
      if leaf.kind == .heading {
        if names.contains(k) || subject != nil && isOfMember(k) { return false }
        guard features[k].linkDensity > 0.7 || features[k].linkDensity > 0.45 && isDoubled(leaf.text) else { return false }
        if let subject, isReply(k) || subject.count >= Self.shortestSubject && repeats(k, subject) { return false }
        linkedHeading = true
      }
    }
    return linkedHeading
  }

  /// `Re: Glass goes black`
  private func isReply(_ heading: Int) -> Bool {
    let text = post.bytes[post.blocks[heading].text.range]
    return text.count > 4 && CaseFold.lowercased(text.prefix(3)).elementsEqual("re:".utf8)
  }

  private func repeats(_ heading: Int, _ subject: [UInt8]) -> Bool {
    let words = TitleHeading.squeezed(post.bytes[post.blocks[heading].text.range])
    return words.count <= subject.count + Self.longestReply && words.suffix(subject.count).elementsEqual(subject)
  }

  private static let shortestSubject = 6
  /// `Respuesta: `, without what is no letter.
  private static let longestReply = 9

  /// A text that says the same twice: once for those who see it, once for those who hear it.
  private func isDoubled(_ text: Extent) -> Bool {
    let words = TitleHeading.squeezed(post.bytes[text.range])
    let half = words.count / 2
    return half > 10 && words.count % 2 == 0 && words[..<half] == words[half...]
  }
}
