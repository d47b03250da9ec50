/// What a reader reads of a heading or a term: without the sign behind it that links to itself (`¶`, `#`, `§`), without what is there for
/// screen readers only (`Collection:`), without a badge behind it.
enum HeadingText {
  /// The text of a heading or a term without such parts at its ends.
  static func text(of block: Int, in post: Post) -> Extent {
    var text = post.blocks[block].text
    for m in post.blocks[block].marks.range.reversed() {
      let mark = post.marks[m]
      if mark.text.end == text.end, mark.text.start > text.start, isPermalink(mark, in: post) || isAside(mark, in: post, ["badge"])
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
      let hasPermalink = block.kind == .heading || block.kind == .listItem || block.tag == .dt
      var end = Int(block.text.end)
      var rule = ExtractionRule.permalink
      // The marks stand in the order of their starts; several links back follow one another.
      for m in block.marks.range.reversed() {
        let mark = post.marks[m]
        guard Int(mark.text.end) >= end, mark.text.start > block.text.start, Int(mark.text.start) < end else { continue }
        if isBackLink(mark, in: post) {
          rule = .backLink
        } else if !hasPermalink || end < Int(block.text.end) || !isPermalink(mark, in: post) {
          continue
        }
        end = Int(mark.text.start)
        while end > Int(block.text.start) + 1, post.bytes[end - 1] == 0x20 { end -= 1 }
      }
      guard end < Int(block.text.end) else {
        edits += innerPermalinks(i, in: post)
        continue
      }
      let range = end - Int(block.text.start)..<block.text.count
      edits.append(Edit(.removePart(block: i, range: range), Reason(rule.rawValue, rule.reason)))
    }
    return edits
  }

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
