/// The title of a Markdown or plain-text post that shows it at its head.
enum TextTitle {
  /// List items and quoted lines that may stand before the title.
  private static let mostNotes = 16

  static func find(in post: Post) -> (block: Int, rule: String)? {
    var leaves = 0
    var notes = 0
    var isBehindStory = false
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.isRemoved && !block.text.isEmpty {
      // Reposts open with a list of notes: the original's address, author, translators.
      if block.kind == .listItem || block.kind == .quote || block.kind == .control, notes < mostNotes {
        notes += 1
        continue
      }
      leaves += 1
      if block.kind == .heading {
        if leaves == 1, let headline = headline(below: place, post) { return (headline, "headline") }
        let isHeadline = block.level == 1 || !isBehindStory && (block.level == 2 || leaves == 1) && !isStandfirst(post, place)
        return isHeadline ? (place, "headline") : nil
      }
      if leaves == 1, block.kind == .paragraph, looksLikeTitle(post, place) {
        if let heading = headingBelow(place, post) { return (heading, "headline") }
        return (place, "first-line")
      }
      if leaves > 3 { return nil }
      isBehindStory = isBehindStory || block.text.count >= EdgeLines.storyBytes
    }
    return nil
  }

  /// Whether a heading is the introduction, which many sites set as one: it ends in a full stop, or holds more than one sentence and is long.
  private static func isStandfirst(_ post: Post, _ place: Int) -> Bool {
    let text = post.blocks[place].text
    guard text.count >= shortestStandfirst else { return false }
    let ends = sentenceEnds(post.bytes[text.range])
    return ends.last || ends.inner >= 2 || text.count >= longestTitle
  }

  /// Titles that end in a full stop are slogans; the shortest introduction seen has 93 bytes.
  private static let shortestStandfirst = 80
  /// No headline of the sets seen is longer.
  private static let longestTitle = 300

  /// Full stops and marks of question or exclamation with a space and a capital behind them, and whether a full stop ends the text.
  private static func sentenceEnds(_ text: ArraySlice<UInt8>) -> (inner: Int, last: Bool) {
    var inner = 0
    var at = text.startIndex
    while at + 2 < text.endIndex {
      // An initial or a short abbreviation ends no sentence.
      if text[at] == 0x2E || text[at] == 0x3F || text[at] == 0x21, text[at + 1] == 0x20, text[at + 2] &- 0x61 >= 26,
        at - text.startIndex > 3, text[at - 3] != 0x20, text[at - 2] != 0x20
      {
        inner += 1
      }
      at += 1
    }
    let isLast = text.last == 0x2E && text.dropLast().last != 0x2E || text.suffix(3).elementsEqual([0xE3, 0x80, 0x82])
    return (inner, isLast)
  }

  /// Whether three of four words begin with a capital.
  private static func isTitleCase(_ text: String) -> Bool {
    let words = text.split(separator: " ").compactMap(\.unicodeScalars.first).filter(\.properties.isAlphabetic)
    return words.count > 3 && words.count(where: \.properties.isUppercase) * 4 >= words.count * 3
  }

  /// A short first line that ends like no sentence, with running text after it.
  private static func looksLikeTitle(_ post: Post, _ place: Int) -> Bool {
    let text = post.text(of: place)
    guard text.utf8.count >= 8, text.utf8.count <= 160, let last = text.unicodeScalars.last else { return false }
    // A box of highlights before the story.
    if text.hasPrefix("Story highlights") || text.hasPrefix("Highlights") || text.hasPrefix("Key points") { return false }
    switch last {
    case ".", "。", ":", ",", ";", "：", "，": return false
    // Text that breaks off, unless its words are written as a headline's.
    case "…" where !isTitleCase(text): return false
    default: break
    }
    if AuthorText.hasCue(text) || DateText.find(in: text) != nil || text.split(separator: " ").count < 2 && text.utf8.count < 18 {
      return false
    }
    var longest = 0
    var sentences = 0
    for block in post.blocks[(place + 1)...].prefix(6) where block.kind == .paragraph {
      longest = max(longest, block.text.count)
      if block.text.count >= shortestParagraph, endsAsSentence(post.bytes[block.text.range]) { sentences += 1 }
    }
    guard sentenceEnds(post.bytes[post.blocks[place].text.range]).inner < 2 else { return false }
    if longest > text.utf8.count * 3 / 2, longest > 140 { return true }
    return sentences >= 2 && longest > text.utf8.count && (shortestOfShort...longestOfShort).contains(text.utf8.count)
      && text.range(ofASCII: "://") == nil && last != ")" && isApart(post, place)
  }

  /// `Dear readers`, `4 min read`, `Skip to main content` are shorter, or little longer; so is a name.
  private static let shortestOfShort = 24

  /// Whether an empty line stands behind a line, and no picture above it.
  private static func isApart(_ post: Post, _ place: Int) -> Bool {
    guard post.placeUnderPicture(place) == nil else { return false }
    let next = post.blocks[(place + 1)...].first { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }
    return next.map { $0.line > post.blocks[place].line + 1 } ?? false
  }

  /// Below a first line that is a link, the only heading of the first level within the next lines: mails open with a link to their page.
  private static func headingBelow(_ place: Int, _ post: Post) -> Int? {
    let first = post.blocks[place]
    guard isLink(first) else { return nil }
    let below = post.blocks[(place + 1)...].prefix(linesAbove).firstIndex { $0.kind == .heading && $0.level == 1 && !$0.isRemoved }
    guard let below, !post.blocks[(below + 1)...].contains(where: { $0.kind == .heading && $0.level == 1 && !$0.isRemoved }) else {
      return nil
    }
    return below
  }

  /// The heading right below a kicker: the first heading of a post, a link or one or two words, above one of a higher level, which is the
  /// only one of its level.
  private static func headline(below place: Int, _ post: Post) -> Int? {
    let kicker = post.blocks[place]
    guard kicker.level > 1, kicker.text.count <= longestKicker, isLink(kicker) || isFewWords(post.bytes[kicker.text.range]),
      let next = post.blocks[(place + 1)...].prefix(linesAbove).firstIndex(where: {
        $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved
      }),
      post.blocks[next].kind == .heading, post.blocks[next].level < kicker.level, post.blocks[next].level <= 2,
      post.blocks[next].text.count > kicker.text.count,
      !post.blocks[(next + 1)...].contains(where: { $0.kind == .heading && $0.level <= post.blocks[next].level && !$0.isRemoved })
    else { return nil }
    return next
  }

  private static func isLink(_ block: Block) -> Bool { Int(block.linkBytes) * 10 >= block.text.count * 9 }

  /// Whether a text is one or two words without a figure.
  private static func isFewWords(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: 0x20).count <= 2 && !text.contains { $0 &- 0x30 < 10 }
  }

  /// The kicker above a title: a heading of a lower level right before it; nil where none stands there.
  static func kicker(above title: Int, in post: Post) -> Int? {
    guard post.blocks[title].kind == .heading,
      let above = post.blocks[..<title].lastIndex(where: { $0.kind.isLeaf && !$0.text.isEmpty && !$0.isRemoved }),
      post.blocks[above].kind == .heading, headline(below: above, post) == title,
      !post.blocks[..<above].contains(where: { $0.kind == .paragraph && !$0.isRemoved })
    else { return nil }
    return above
  }

  /// In bytes.
  private static let longestKicker = 48

  private static func endsAsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    return last == 0x2E || last == 0x21 || last == 0x3F || text.suffix(3).elementsEqual("。".utf8)
      || text.suffix(3).elementsEqual("”".utf8)
  }

  /// In blocks.
  private static let linesAbove = 4
  /// In bytes: a line of a poem or a chat is shorter.
  private static let shortestParagraph = 60
  /// In bytes: a headline above short paragraphs.
  private static let longestOfShort = 100
}
