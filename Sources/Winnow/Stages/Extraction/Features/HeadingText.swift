import WinnowBase

/// What a reader reads of a heading or a term: without the sign behind it that links to itself (`¶`, `#`, `§`), without what is there for
/// screen readers only (`Collection:`), without a badge behind it.
enum HeadingText {
  /// The text of a heading or a term without such parts at its ends.
  static func text(of block: Int, in post: Post) -> Extent {
    var text = post.blocks[block].text
    for m in post.blocks[block].marks.range.reversed() {
      let mark = post.marks[m]
      if mark.text.end == text.end, mark.text.start > text.start,
        isPermalink(mark, in: post) || isAside(mark, in: post, ["badge"]) || isSpokenLink(mark, in: post)
          || isEditLink(mark, in: post)
      {
        text = Extent(Int(text.start), Int(mark.text.start))
        while text.end > text.start, post.bytes[Int(text.end) - 1] == 0x20 { text = Extent(Int(text.start), Int(text.end) - 1) }
      }
    }
    for m in post.blocks[block].marks.range.prefix(2) {
      let mark = post.marks[m]
      guard mark.text.start == text.start, mark.text.end < text.end, isAside(mark, in: post, []) else { continue }
      text = Extent(Int(mark.text.end), Int(text.end))
      while text.start < text.end, post.bytes[Int(text.start)] == 0x20 { text = Extent(Int(text.start) + 1, Int(text.end)) }
    }
    return text.isEmpty ? post.blocks[block].text : text
  }

  /// Takes the permalinks out of what stays, and a footnote's links back to the text.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    for i in post.blocks.indices where verdicts[i] == nil && !post.blocks[i].marks.isEmpty {
      let block = post.blocks[i]
      guard block.kind.isLeaf, post.isLive(i) else { continue }
      let hasPermalink = block.kind == .heading || block.kind == .listItem || block.kind == .caption || block.tag == .dt
      var end = Int(block.text.end)
      var rule = ExtractionRule.permalink
      // The marks stand in the order of their starts; several links back follow one another.
      for m in block.marks.range.reversed() {
        let mark = post.marks[m]
        guard Int(mark.text.end) >= end, mark.text.start > block.text.start, Int(mark.text.start) < end else { continue }
        if isBackLink(mark, in: post) {
          rule = .backLink
        } else if block.kind == .heading, isEditLink(mark, in: post) {
          rule = .tools
        } else if !hasPermalink
          || (end < Int(block.text.end) || !isPermalink(mark, in: post)) && !isSpokenLink(mark, in: post)
        {
          continue
        }
        end = Int(mark.text.start)
        while end > Int(block.text.start) + 1, post.bytes[end - 1] == 0x20 { end -= 1 }
      }
      if end < Int(block.text.end) {
        let range = end - Int(block.text.start)..<block.text.count
        edits.append(Edit(.removePart(block: i, range: range), Reason(rule.rawValue, rule.reason)))
      } else {
        edits += innerPermalinks(i, in: post)
      }
      if hasPermalink, let start = endOfOpeningLink(block, in: post), start < end {
        let range = 0..<start - Int(block.text.start)
        edits.append(
          Edit(.removePart(block: i, range: range), Reason(ExtractionRule.permalink.rawValue, ExtractionRule.permalink.reason)))
      }
    }
    return edits
  }

  /// Where a heading's own words begin behind a link that it opens with and that only says that it can be linked to or changed; nil where it
  /// has none.
  private static func endOfOpeningLink(_ block: Block, in post: Post) -> Int? {
    guard let first = block.marks.range.first, post.marks[first].text.start == block.text.start,
      post.marks[first].text.end < block.text.end,
      block.kind == .heading && isEditLink(post.marks[first], in: post)
        || post.marks[first].tag == .a
          && block.marks.range.prefix(2).contains(where: {
            post.marks[$0].text.range == post.marks[first].text.range && isSpokenLink(post.marks[$0], in: post)
          })
    else { return nil }
    var end = Int(post.marks[first].text.end)
    while end < Int(block.text.end), post.bytes[end] == 0x20 { end += 1 }
    return end < Int(block.text.end) ? end : nil
  }

  /// Takes a link that stands in a leaf of its own right behind a heading and leads to it: `Section titled “Timeouts”`.
  static func dropLinks(_ post: Post, _ main: Range<Int>, _ verdicts: inout [ExtractionRule?]) {
    for i in main.dropFirst() where post.blocks[i].kind == .paragraph && verdicts[i] == nil {
      let block = post.blocks[i]
      guard block.text.count > 0, block.text.count <= longestOwnLink, !block.marks.isEmpty,
        let heading = headingBefore(i, in: post), post.blocks[heading].parent == block.parent || isAlone(i, in: post),
        let link = block.marks.range.lazy.map({ post.marks[$0] }).first(where: { $0.tag == .a }),
        link.text.start == block.text.start, link.text.end == block.text.end,
        let href = post.attribute(.href, in: link.attributes), let sign = href.lastIndex(of: "#")
      else { continue }
      let id = post.attribute(.id, in: post.blocks[heading].attributes)
      if id.map({ href[sign...].dropFirst() == $0 }) ?? isSpokenLink(link, in: post) { verdicts[i] = .permalink }
    }
  }

  /// The heading that is the leaf right before one, with a picture of the link at the most between them.
  private static func headingBefore(_ i: Int, in post: Post) -> Int? {
    for k in stride(from: i - 1, through: max(0, i - farthestHeading), by: -1) {
      if post.blocks[k].kind == .heading { return post.blocks[k].text.isEmpty ? nil : k }
      if post.blocks[k].kind.isLeaf, !post.blocks[k].text.isEmpty { return nil }
    }
    return nil
  }

  /// Whether a leaf is all that the element around it holds.
  private static func isAlone(_ i: Int, in post: Post) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return parent == i - 1 && Int(post.blocks[parent].end) == i + 1
  }

  private static let longestOwnLink = 160
  private static let farthestHeading = 3

  /// The signs behind what a manual defines within a line, `bind¶ – a connection`: from the last to the first, so that the ranges hold while
  /// the parts are taken one by one.
  private static func innerPermalinks(_ i: Int, in post: Post) -> [Edit] {
    let block = post.blocks[i]
    return block.marks.range.reversed().compactMap { m in
      let mark = post.marks[m]
      guard isInnerSign(mark.text, in: post), mark.text.start > block.text.start,
        // A sign that stands by itself is said: `paragraph ¶ 4`.
        post.bytes[Int(mark.text.start) - 1] != 0x20, isPermalink(mark, in: post)
      else { return nil }
      let range = Int(mark.text.start - block.text.start)..<Int(mark.text.end - block.text.start)
      return Edit(.removePart(block: i, range: range), Reason(ExtractionRule.permalink.rawValue, ExtractionRule.permalink.reason))
    }
  }

  /// Whether a mark is what a wiki writes into the heading of a section for those who would change it: `[edit]`, in any language.
  private static func isEditLink(_ mark: Mark, in post: Post) -> Bool {
    guard mark.tag == .span, let name = post.attribute(.class, in: mark.attributes) else { return false }
    return name == "mw-editsection" || name == "editsection" || name.hasPrefix("mw-editsection ")
  }

  /// An arrow that leads back (`↩`, `↵`, `⏎`, `↑`), with a number behind it where a note is named twice.
  private static func isBackLink(_ mark: Mark, in post: Post) -> Bool {
    guard mark.tag == .a, mark.text.count <= longestArrow, post.bytes[Int(mark.text.start)] == 0xE2,
      let href = post.attribute(.href, in: mark.attributes), href.contains("#")
    else { return false }
    let text = post.string(mark.text).unicodeScalars
    guard let first = text.first, arrows.contains(first) else { return false }
    // `↑ 12` may say that something rose.
    let counts = first == "↩" || first == "↵" || first == "⏎"
    return text.dropFirst().allSatisfy { variants.contains($0) || counts && ($0.properties.numericType != nil || $0 == " ") }
  }

  private static func isPermalink(_ mark: Mark, in post: Post) -> Bool {
    guard mark.tag == .a, mark.text.count <= longestSign, signs.contains(post.string(mark.text)),
      let href = post.attribute(.href, in: mark.attributes)
    else { return false }
    return href.contains("#")
  }

  /// Whether a link within the page, a button or what is there for screen readers only says in words that a heading can be linked to, or leads
  /// away from it: `Permalink`, `Section titled “Timeouts”`, `Back to top`.
  private static func isSpokenLink(_ mark: Mark, in post: Post) -> Bool {
    guard mark.text.count <= longestSpoken, mark.text.count >= shortestSpoken,
      spokenStarts.contains(post.bytes[Int(mark.text.start)] | 0x20)
    else { return false }
    let text = CaseFold.lowercased(post.bytes[mark.text.range])
    if mark.tag == .button || isAside(mark, in: post, []) { return spoken.contains { text.starts(with: $0.utf8) } }
    // `How to <a href="#b">link to this page</a>`
    return mark.tag == .a && spokenLinks.contains(text) && post.attribute(.href, in: mark.attributes)?.contains("#") ?? false
  }

  private static let shortestSpoken = 6
  private static let longestSpoken = 120
  private static let spoken = [
    "permalink", "link to this", "direct link to", "section titled", "section link", "anchor link", "copy link",
    "copy section link",
    "back to top", "[source]", "permanenter link", "direkter link zu", "direktlink zu", "link zu diesem", "nach oben",
    "lien permanent",
    "lien direct vers", "lien vers cette section", "retour en haut", "enlace permanente", "enlace directo a",
    "enlace a esta sección",
    "link permanente", "link direto para", "link diretto a", "このセクションへのリンク", "此章节的链接",
  ]
  /// What such a link says that all may read.
  private static let spokenLinks = WordSet([
    "permalink", "link to this section", "link to this heading", "anchor link", "copy link", "back to top", "[source]",
    "permanenter link", "nach oben", "lien permanent", "retour en haut", "enlace permanente", "link permanente",
  ])
  /// Their first bytes, letters small.
  private static let spokenStarts = Set(spoken.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  /// Whether a mark's class says that it is not shown, or says one of the words.
  private static func isAside(_ mark: Mark, in post: Post, _ words: [StaticString]) -> Bool {
    mark.attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let value = post.bytes[post.attributes[k].value.range]
      return TraitLexicon.traits(value).contains(.unseen) || words.contains { value.contains($0) }
    }
  }

  /// The longest of the signs, in bytes.
  private static let longestSign = 4
  private static let longestArrow = 12
  /// All of them begin with the same byte, which is asked first.
  private static let arrows: Set<Unicode.Scalar> = ["↩", "↵", "⏎", "↑", "⤴", "⬆"]
  /// Emoji and text style, which say how the arrow is drawn.
  private static let variants: Set<Unicode.Scalar> = ["\u{FE0E}", "\u{FE0F}"]
  /// Whether a text is a sign that texts have hardly another use for in the middle of a line: `¶` or U+F0C1, a chain in fonts of icons.
  private static func isInnerSign(_ text: Extent, in post: Post) -> Bool {
    switch text.count {
    case 2: post.bytes[text.range].elementsEqual([0xC2, 0xB6])
    case 3: post.bytes[text.range].elementsEqual([0xEF, 0x83, 0x81])
    default: false
    }
  }

  private static let signs: Set<String> = ["¶", "#", "§", "🔗", "∞", "\u{F0C1}", "\u{200B}"]
}
