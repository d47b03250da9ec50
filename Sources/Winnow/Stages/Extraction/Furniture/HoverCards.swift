import WinnowBase

/// Cards that a page shows when the pointer rests on a name in the text, written inside the sentence: a person's other articles, the
/// explanation of a word. A reader of the text does not see them.
enum HoverCards {
  /// Takes such cards out of the running text that stays.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    for i in post.blocks.indices where verdicts[i] == nil && post.isLive(i) && post.blocks[i].marks.count > 1 {
      for card in cards(i, post) {
        edits.append(
          Edit(.removePart(block: i, range: card), Reason(ExtractionRule.hoverCard.rawValue, ExtractionRule.hoverCard.reason)))
      }
    }
    return edits
  }

  /// The cards in a leaf's text, ascending and apart, in bytes. The sentence goes on around a card, and the element with the name that it
  /// belongs to is around it or ends right before it: a name may itself be called a tooltip's text.
  private static func cards(_ i: Int, _ post: Post) -> [Range<Int>] {
    let text = post.blocks[i].text
    var cards: [Range<Int>] = []
    var end = text.start
    // How far the elements reach that begin before the one at hand, and those that begin where it does.
    var reach = text.start
    var (start, together) = (text.start, text.start)
    // Marks stand in the order of their starts.
    for m in post.blocks[i].marks.range {
      let mark = post.marks[m]
      if mark.text.start > start {
        reach = max(reach, together)
        start = mark.text.start
      }
      together = max(together, mark.text.end)
      guard mark.text.start > text.start, mark.text.start >= end, mark.text.start - reach <= 1, mark.text.count < text.count,
        isCard(mark, post)
      else { continue }
      end = mark.text.end
      cards.append(Int(mark.text.start - text.start)..<Int(end - text.start))
      if cards.count == most { break }
    }
    return cards
  }

  /// Whether one class of a mark names the inside of such a card: `rollover-people-block`, `tooltip-text`, `hovercard`.
  private static func isCard(_ mark: Mark, _ post: Post) -> Bool {
    guard mark.tag == .span || mark.tag == .div, !mark.text.isEmpty else { return false }
    return mark.attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let named = post.bytes[post.attributes[k].value.range]
      // All triggers hold one of these, and hardly any class does: coloured code has a class for each of its words.
      guard mayTrigger(named) else { return false }
      let value = CaseFold.lowercased(named)
      return value.split(whereSeparator: { $0 <= 0x20 }).contains { name in
        // Utility classes speak of the colour under the pointer.
        guard !name.contains(0x3A) else { return false }
        if wholes.contains(where: { name.elementsEqual($0.utf8) }) { return true }
        return triggers.contains { trigger in
          guard let end = end(of: trigger, in: name) else { return false }
          return parts.contains { name[end...].contains($0) }
        }
      }
    }
  }

  /// Where a word ends that stands in a name, the first time it does.
  private static func end(of word: StaticString, in name: ArraySlice<UInt8>) -> Int? {
    let count = word.utf8CodeUnitCount
    var at = name.startIndex
    while at + count <= name.endIndex {
      if name[at..<(at + count)].equals(word) { return at + count }
      at += 1
    }
    return nil
  }

  private static func mayTrigger(_ named: ArraySlice<UInt8>) -> Bool {
    named.withUnsafeBufferPointer { named in
      named.indices.contains { at in
        switch named[at] | 0x20 {
        case 0x6F: CaseFold.hasASCII("over", in: named, at: at)
        case 0x74: CaseFold.hasASCII("tooltip", in: named, at: at)
        default: false
        }
      }
    }
  }

  /// Each cut writes the text anew; a paragraph has a few names.
  private static let most = 32
  private static let wholes = ["hovercard", "hover-card", "tooltiptext"]
  private static let triggers: [StaticString] = ["rollover", "hovercard", "tooltip", "popover", "hover-card", "hoverbox"]
  private static let parts: [StaticString] = ["block", "content", "text", "body", "inner", "card", "box", "panel"]
}
