/// What two sequences have in common, and what only one of them has, in order.
public enum SequenceDifference {
  /// A stretch of elements that stand in both, in the old one only, or in the new one only.
  public enum Step<Element: Sendable>: Sendable {
    case both(Element)
    case old(Element)
    case new(Element)
  }

  /// Comparisons after which the middle counts as wholly different, so that no input takes more than linear time: old times new elements.
  static let budget = 4_000_000

  /// The shortest way from one to the other (Myers), equal ends set aside first.
  public static func steps<Element: Hashable & Sendable>(from old: [Element], to new: [Element]) -> [Step<Element>] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var steps: [Step<Element>] = old[..<start].map { .both($0) }
    let before = Array(old[start..<(old.count - end)])
    let after = Array(new[start..<(new.count - end)])
    if before.isEmpty || after.isEmpty || before.count > budget / max(1, after.count) {
      steps += before.map { .old($0) }
      steps += after.map { .new($0) }
    } else {
      steps += middle(before, after)
    }
    return steps + old[(old.count - end)...].map { .both($0) }
  }

  private static func middle<Element: Hashable & Sendable>(_ old: [Element], _ new: [Element]) -> [Step<Element>] {
    var isGone = [Bool](repeating: false, count: old.count)
    var isAdded = [Bool](repeating: false, count: new.count)
    for change in new.difference(from: old) {
      switch change {
      case .remove(let place, _, _): isGone[place] = true
      case .insert(let place, _, _): isAdded[place] = true
      }
    }
    var steps: [Step<Element>] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, isGone[left] {
        steps.append(.old(old[left]))
        left += 1
      } else if right < new.count, isAdded[right] {
        steps.append(.new(new[right]))
        right += 1
      } else if left < old.count {
        steps.append(.both(old[left]))
        left += 1
        right += 1
      }
    }
    return steps
  }
}

/// A changed text word by word.
public enum WordDifference {
  /// The text with what went as `[-…-]` and what came as `{+…+}`, or between the given marks.
  public static func text(
    from old: String, to new: String, gone: (String, String) = ("[-", "-]"), come: (String, String) = ("{+", "+}")
  ) -> String {
    var text = ""
    var run = (old: "", new: "")
    func settle() {
      if !run.old.isEmpty { text += gone.0 + run.old + gone.1 }
      if !run.new.isEmpty { text += come.0 + run.new + come.1 }
      run = ("", "")
    }
    for step in SequenceDifference.steps(from: words(old), to: words(new)) {
      switch step {
      case .both(let word):
        settle()
        text += word
      case .old(let word): run.old += word
      case .new(let word): run.new += word
      }
    }
    settle()
    return text
  }

  /// Words and what stands between them.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasSpace = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
      if isSpace != wasSpace, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      wasSpace = isSpace
      word.append(byte)
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
