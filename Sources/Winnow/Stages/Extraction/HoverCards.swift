import WinnowBase

/// Cards that a page shows when the pointer rests on a name in the text, written inside the sentence: a person's other articles, the
/// explanation of a word. A reader of the text does not see them.
enum HoverCards {
  /// Takes such cards out of the running text that stays.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?]) -> [Edit] {
    var edits: [Edit] = []
    for i in post.blocks.indices where verdicts[i] == nil && post.isLive(i) && post.blocks[i].marks.count > 1 {
      let text = post.blocks[i].text
      var end = text.start
      for m in post.blocks[i].marks.range {
        let mark = post.marks[m]
        // The sentence goes on around a card, and the name that it belongs to stands before it.
        guard mark.text.start > text.start, mark.text.start >= end, mark.text.count < text.count, isCard(mark, post) else {
          continue
        }
        end = mark.text.end
        let start = Int(mark.text.start - text.start)
        edits.append(
          Edit(
            .removePart(block: i, range: start..<start + mark.text.count),
            Reason(ExtractionRule.hoverCard.rawValue, ExtractionRule.hoverCard.reason)))
      }
    }
    return edits
  }

  /// Whether one class of a mark names the inside of such a card: `rollover-people-block`, `tooltip-text`, `hovercard`.
  private static func isCard(_ mark: Mark, _ post: Post) -> Bool {
    guard mark.tag == .span || mark.tag == .div, !mark.text.isEmpty else { return false }
    return mark.attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let named = post.bytes[post.attributes[k].value.range]
      // All triggers hold one of these, and hardly any class does: coloured code has a class for each of its words.
      guard named.contains("over") || named.contains("tooltip") else { return false }
      let value = CaseFold.lowercased(named)
      return value.split(whereSeparator: { $0 <= 0x20 }).contains { name in
        // Utility classes speak of the colour under the pointer.
        guard !name.contains(0x3A) else { return false }
        if wholes.contains(where: { name.elementsEqual($0.utf8) }) { return true }
        return triggers.contains { trigger in
          guard let found = name.firstRange(of: Array(trigger.utf8)) else { return false }
          return parts.contains { name[found.upperBound...].firstRange(of: Array($0.utf8)) != nil }
        }
      }
    }
  }

  private static let wholes = ["hovercard", "hover-card", "tooltiptext"]
  private static let triggers = ["rollover", "hovercard", "tooltip", "popover", "hover-card", "hoverbox"]
  private static let parts = ["block", "content", "text", "body", "inner", "card", "box", "panel"]
}
