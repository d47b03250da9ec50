import WinnowBase

/// Lines at the edges of the text that only say when it was written, and by whom.
extension ArticleCleaner {
  /// Lines above the first sentence that only say when: date, reading time; with an hour or a word for it, below the standfirst as well.
  mutating func dropStamps() {
    var sentences = 0
    var belowHeading = false
    // Several are a list: of concerts, of versions.
    var signed: [Int] = []
    // Dates with a body's name are such lists too: of a life, of a chronicle.
    var fields: [Int] = []
    defer {
      if signed.count == 1 { verdicts[signed[0]] = .byline }
      if fields.count == 1 { verdicts[fields[0]] = .byline }
    }
    for i in main where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 && i != title {
      // Below a heading of its own a date is what the heading asks for: when an event is.
      let isAsked = belowHeading
      belowHeading = post.blocks[i].kind == .heading && features[i].text <= Self.longestLabel
      if isAsked { continue }
      if features[i].good > 60 {
        sentences += 1
        if sentences > 1 { return }
      }
      if sentences > 0, !namesAnHour(i), !isLabelled(i) { continue }
      if !isThread, answersTerm(i) || features[0].holdsIngredients && isDuration(i) { continue }
      if post.blocks[i].kind == .paragraph || post.blocks[i].kind == .listItem,
        StampLine.isStamp(post.bytes[post.blocks[i].text.range])
          || sentences == 0 && StampLine.isEasternFields(post.bytes[post.blocks[i].text.range], needsDate: true)
          || features[i].linked > 0 && !features[i].endsSentence && StampLine.isPlace(post.bytes[post.blocks[i].text.range]),
        !isDatum(i), !isBesideField(i), isThread || !holdsYear(i) || !answersLabel(i)
      {
        verdicts[i] = .byline
      } else if sentences == 0, post.blocks[i].kind == .paragraph,
        StampLine.isEasternFields(post.bytes[post.blocks[i].text.range])
      {
        fields.append(i)
      } else if sentences == 0, post.blocks[i].kind == .paragraph,
        StampLine.isSigned(post.bytes[post.blocks[i].text.range]) || StampLine.isDatedName(post.bytes[post.blocks[i].text.range])
          || isLinkWithStamp(i)
      {
        signed.append(i)
      }
    }
  }

  /// Whether a line is how long a dish takes, and nothing else: `30 MIN`. Elsewhere it is how long a text takes.
  private func isDuration(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    guard text.count <= Self.longestDuration, let first = text.first, first &- 0x30 < 10 else { return false }
    let unit = text.drop { $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2D }
    return unit.count <= Self.longestUnit && unit.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2E || $0 >= 0x80 }
  }

  private static let longestDuration = 16
  private static let longestUnit = 12

  /// A link and behind it a day with its year, and no more: `Jane Roe 8 February 2026, 10:47`, where the link leads to her texts.
  private func isLinkWithStamp(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.linkBytes > 0, block.text.count <= Self.longestLinkWithStamp,
      let link = post.marks[block.marks.range].first(where: { $0.tag == .a }), link.text.start == block.text.start,
      link.text.count == Int(block.linkBytes), link.text.end < block.text.end
    else { return false }
    let rest = post.bytes[Int(link.text.end)..<Int(block.text.end)]
    guard StampLine.isDay(rest), let href = post.attribute(.href, in: link.attributes) else { return false }
    return BylineSearch.isAuthorAddress(href, of: post.string(link.text))
  }

  private static let longestLinkWithStamp = 120

  /// Whether a line that may hold a day says of what it is one: `Published Mar 04, 2024`.
  private func isLabelled(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return features.rows[i].signs.contains(.figure) && text.count <= Self.longestLabelled && DateLabels.holdsLabel(text)
  }

  private static let longestLabelled = 120

  /// The hours that the posts of a live blog bear, wherever they stand: with a zone in a header, on a page that says that it is one, or from
  /// the latest to the first with a paragraph below each. Those of a timetable and of a day's course rise, whatever their zone.
  mutating func dropHours() {
    var hours: [Int] = []
    var last = Int.max
    var falls = true
    var isFollowed = true
    for i in main where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      if features.rows[i].signs.contains(.figure), let hour = hour(of: i), !isDatum(i) {
        if hour.hasZone, isInHeader(i) {
          verdicts[i] = .byline
          continue
        }
        if hour.minutes >= last || !isFollowed { falls = false }
        last = hour.minutes
        isFollowed = false
        hours.append(i)
      } else if features[i].good > 60 {
        isFollowed = true
      }
    }
    guard !hours.isEmpty, hours.count >= Self.fewestHours && falls && isFollowed || isLiveBlog else { return }
    for i in hours { verdicts[i] = .byline }
    dropReporters(below: hours)
  }

  /// Whether a leaf is a header or the first level in one, as posts have.
  private func isInHeader(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return post.blocks[i].tag == .header || parent > 0 && post.blocks[parent].tag == .header
  }

  private var isLiveBlog: Bool {
    post.claims.places(of: .jsonLD).contains { place in
      var value = post.claims[place].value
      return value.withUTF8 { $0.contains("LiveBlogPosting") || $0.contains("liveblogposting") }
    }
  }

  private static let fewestHours = 3

  /// The marks that close a text, and the numbers of its pages: below the last paragraph, and those that are nothing else wherever they are.
  mutating func dropEndMarks() {
    var isEnd = true
    var isLast = true
    for i in main.reversed() where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      if features[i].good > 60 { isEnd = false }
      // The line of rights below it goes later.
      if isEnd, isLast, !post.blocks[i].text.isEmpty, !post.bytes[post.blocks[i].text.range].starts(with: "©".utf8) {
        isLast = false
        if isSignature(i) {
          verdicts[i] = .afterEnd
          continue
        }
      }
      guard post.blocks[i].kind == .paragraph || post.blocks[i].kind == .listItem else { continue }
      // Most texts are longer than any such mark and than the line that leads to other pages.
      guard post.blocks[i].text.count <= max(EndMarks.longest, PageTurns.longest) else { continue }
      let text = post.bytes[post.blocks[i].text.range]
      // An item is one of a list's.
      if post.blocks[i].kind == .paragraph, isEnd ? EndMarks.isMark(text) : EndMarks.isSure(text) {
        verdicts[i] = .afterEnd
      } else if isEnd, PageTurns.isTurn(i, post) {
        verdicts[i] = .navigation
      }
    }
  }

  /// Whether a line right below a sentence is who wrote it, by a few letters, or the site's own name: `[tilu]`, `- The Example`.
  private func isSignature(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    guard post.blocks[i].kind == .paragraph, text.count <= Self.longestSignature, !features[i].endsSentence,
      let above = main[..<i].last(where: { isLive($0) && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }),
      features[above].endsSentence, post.blocks[above].kind != .heading
    else { return false }
    if EndMarks.isSigil(text) { return true }
    var name = String(decoding: text, as: UTF8.self)[...]
    while let first = name.first, "-–— ".contains(first) { name.removeFirst() }
    let names = post.claims.places(of: .meta).lazy.map { post.claims[$0] }.filter { $0.name == "og:site_name" }.map(\.value)
    return !isOffer && SiteNames(names: Array(names), address: nil, site: "").contains(String(name))
  }

  private static let longestSignature = 48

  /// The sentence by which a blog's theme closes a post, below the last paragraph: when it was written, what it is filed under.
  mutating func dropClosing() {
    for i in main.reversed() where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      let text = post.bytes[post.blocks[i].text.range]
      if text.count <= Self.longestClosing, DateLabels.isClosing(text), features[i].linked > 0 || namesAnHour(i) {
        verdicts[i] = .byline
      } else if features[i].good > 60 {
        return
      }
    }
  }

  /// Such a sentence, and what it says of feeds, comments and trackbacks.
  private static let longestClosing = 600

  /// An author's address or a date on a line of its own, right below the last sentence. Several of them are a list that the text ends in,
  /// and so is what a line with a colon announces.
  mutating func dropAddress() {
    var addresses: [Int] = []
    // Whether the last sentence stands right above it, and how many short lines are between.
    var isBelowSentence = false
    var between = 0
    var stamps: [Int] = []
    for i in main.reversed() where isLive(i) && post.blocks[i].kind.isLeaf && post.blocks[i].picture < 0 {
      let text = post.bytes[post.blocks[i].text.range]
      if post.blocks[i].kind == .paragraph, StampLine.isStamp(text) || StampLine.isEasternFields(text, needsDate: true) {
        if isDatum(i) || isBesideField(i) || answersLabel(i) { return }
        stamps.append(i)
      } else if post.blocks[i].kind == .paragraph, text.count <= Self.longestAddress, text.contains(0x40), text.contains(0x2E),
        !text.contains(0x20)
      {
        addresses.append(i)
      } else if features[i].good > 20 || post.blocks[i].kind == .heading || text.last == 0x3A {
        // What announces a day announces none that says of what it is one.
        if text.last == 0x3A, stamps.isEmpty || !stamps.allSatisfy(isLabelled) { return }
        isBelowSentence = post.blocks[i].kind != .heading && features[i].endsSentence && between == 0
        break
      } else {
        between += 1
      }
    }
    // Below a name or a heading it is how a company's people are reached.
    if addresses.count == 1, !isOffer || isBelowSentence { verdicts[addresses[0]] = .byline }
    // When it came out, and when it was changed; or when those pages did whose names are gone from between them, some twice.
    guard let last = stamps.first, let first = stamps.last else { return }
    if stamps.count <= 2 || (first..<last).contains(where: { verdicts[$0] != nil && !post.blocks[$0].text.isEmpty })
      || zip(stamps, stamps.dropFirst()).contains(where: { post.text(of: $0) == post.text(of: $1) })
    {
      for i in stamps { verdicts[i] = .byline }
    }
  }

  private static let longestAddress = 64
  /// `Date and time`; a subtitle is longer.
  private static let longestLabel: Float = 24

  /// `20:24`: a colon between digits.
  private func namesAnHour(_ i: Int) -> Bool {
    guard features.rows[i].signs.isSuperset(of: [.figure, .colon]) else { return false }
    let text = post.bytes[post.blocks[i].text.range]
    return text.indices.contains { k in
      text[k] == 0x3A && k > text.startIndex && k + 1 < text.endIndex && text[k - 1] &- 0x30 < 10 && text[k + 1] &- 0x30 < 10
    }
  }
}
