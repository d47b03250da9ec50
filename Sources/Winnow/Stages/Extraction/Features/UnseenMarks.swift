import WinnowBase

/// What a page writes into its running text for screen readers only (`, opens in new tab`), or hides there: no reader sees it.
enum UnseenMarks {
  /// Takes such elements out of the leaves that stay.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    let classes = ClassTable<Bool>()
    for i in post.blocks.indices where verdicts[i] == nil && !post.blocks[i].marks.isEmpty && post.isLive(i) {
      let block = post.blocks[i]
      guard block.kind.isLeaf, block.kind != .code else { continue }
      // Marks stand in the order of their starts; what stands in such an element goes with it.
      var end = block.text.start
      var parts: [(part: Range<Int>, rule: ExtractionRule)] = []
      for m in block.marks.range {
        let mark = post.marks[m]
        guard mark.text.start >= end, mark.text.count > 0, mark.text.count < block.text.count,
          holdsWord(post.bytes[mark.text.range]),
          let rule = rule(mark, post, classes)
        else { continue }
        end = mark.text.end
        parts.append((Int(mark.text.start - block.text.start)..<Int(end - block.text.start), rule))
        if parts.count == most { break }
      }
      guard !parts.isEmpty else { continue }
      if block.text.count - parts.reduce(0, { $0 + $1.part.count }) < shortestLine {
        let text = post.bytes[block.text.range]
        parts.removeAll { !isGlyph(text[text.startIndex + $0.part.lowerBound..<text.startIndex + $0.part.upperBound]) }
      }
      edits += parts.map { Edit(.removePart(block: i, range: $0.part), Reason($0.rule.rawValue, $0.rule.reason)) }
    }
    return edits
  }

  /// Why an element within a text is not seen; nil for what is, for formulas, and for a long text that unfolds.
  private static func rule(_ mark: Mark, _ post: Post, _ classes: ClassTable<Bool>) -> ExtractionRule? {
    guard mark.tag != .math, mark.tag != .code, !mark.attributes.isEmpty else { return nil }
    var rule: ExtractionRule?
    for k in mark.attributes.range {
      let attribute = post.attributes[k]
      let value = post.bytes[attribute.value.range]
      switch attribute.name {
      case .class:
        if classes.value(of: attribute.number, { isUnseen(value) }) { rule = rule ?? .unseen }
      case .hidden:
        if !value.contains("until-found"), !value.contains("false") { rule = .hidden }
      case .style:
        if HiddenStyle.hides(value) { rule = .hidden } else if HiddenStyle.clips(value) { rule = rule ?? .unseen }
      default: break
      }
    }
    guard mark.text.count <= longest else { return nil }
    // What a reader may unfold is told in sentences.
    let last = post.bytes[mark.text.range].last
    return mark.text.count > longestNote && (last == 0x2E || last == 0x21 || last == 0x3F) ? nil : rule
  }

  /// Whether a class's names hide an element, or show it to screen readers only.
  static func isUnseen(_ value: ArraySlice<UInt8>) -> Bool {
    guard !value.contains("math") else { return false }
    return TraitLexicon.traits(value).contains(.unseen) || TraitLexicon.hides(value)
  }

  /// A sign alone parts what stands beside it: `Harbour<span class="sr-only">: </span>The old crane`.
  private static func holdsWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether a text is drawn and says nothing, an empty box to tick: arrows, shapes, signs of a game.
  private static func isGlyph(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestGlyph, text.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { sign in
      switch sign.value {
      case 0x20, 0xA0, 0x2190...0x21FF, 0x2500...0x27BF, 0x2B00...0x2BFF, 0xFE0F: true
      default: false
      }
    }
  }

  private static let longestGlyph = 12

  /// A line with less text beside such elements is a label or a value, and they may be what tells what of: `Regular price: $36`.
  private static let shortestLine = 40

  /// A paragraph has a few links with such a note.
  private static let most = 64
  // In bytes: what is told of a link or a picture, and a few words.
  private static let longest = 240
  private static let longestNote = 80
}

/// What the value of a `style` says that keeps an element from being seen.
enum HiddenStyle {
  /// Whether the element is not drawn at all.
  static func hides(_ value: ArraySlice<UInt8>) -> Bool {
    let style = [UInt8](most: value.count) { target, count in
      for byte in value where byte > 0x20 {
        target[count] = byte
        count &+= 1
      }
    }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether it is drawn where nobody sees it: clipped to nothing, or far beside the page.
  static func clips(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.contains("absolute") else { return false }
    let style = value.filter { $0 > 0x20 }
    return style.contains("clip:rect(0") || style.contains("clip:rect(1px") || style.contains("clip-path:inset(50%")
      || style.contains("left:-999") || style.contains("left:-1000") || style.contains("top:-999") || style.contains("top:-1000")
  }
}
