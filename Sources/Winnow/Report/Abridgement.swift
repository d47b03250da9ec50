import WinnowBase

/// How much of a post's texts a report shows, so that a page for many posts stays small: from everything down to a few words each.
struct Abridgement: Sendable {
  /// A text, or its two ends with the count of bytes between them that are not shown.
  struct Text: Sendable, Hashable {
    var head: String
    var hidden = 0
    var tail = ""

    /// As one string.
    var plain: String { hidden == 0 ? head : "\(head) … \(tail)" }
  }

  /// One place of an abridged post: a part, or a run of parts that is not shown.
  enum Item {
    case part(Comparison.Part, before: Text, after: Text?)
    case gap(fate: Comparison.Fate, parts: Int, bytes: Int)
  }

  /// The most bytes of a text that went or changed; one that was kept shows half of it.
  var text: Int
  /// The most parts of a run that met the same fate by the same rule.
  var run: Int
  /// The most parts, and the most edits of fields, of a post.
  var parts: Int
  /// The most pictures of a post.
  var pictures: Int
  /// The most bytes of what stands beside the texts: evidence, fields, captions.
  var detail: Int

  /// More than any post has, and far from overflow.
  private static let unlimited = 1 << 40

  /// From everything to the least. Each step roughly halves a long post.
  static let levels = [
    Abridgement(text: unlimited, run: unlimited, parts: unlimited, pictures: unlimited, detail: 1000),
    Abridgement(text: 2000, run: 60, parts: 600, pictures: 100, detail: 600),
    Abridgement(text: 900, run: 24, parts: 300, pictures: 60, detail: 400),
    Abridgement(text: 450, run: 12, parts: 160, pictures: 40, detail: 300),
    Abridgement(text: 240, run: 7, parts: 90, pictures: 24, detail: 200),
    Abridgement(text: 140, run: 4, parts: 50, pictures: 12, detail: 140),
    Abridgement(text: 90, run: 3, parts: 28, pictures: 8, detail: 100),
    Abridgement(text: 60, run: 2, parts: 14, pictures: 4, detail: 80),
    Abridgement(text: 40, run: 1, parts: 7, pictures: 2, detail: 50),
  ]
  /// Bytes shown before and after what changed within a long text.
  private static let context = 60

  /// The parts of a post at this level.
  func items(of post: Comparison) -> [Item] {
    var items: [Item] = []
    let all = post.parts
    var start = 0
    var left = parts
    while start < all.count, left > 0 {
      var end = start + 1
      while end < all.count, all[end].fate == all[start].fate, all[end].acts.first?.rule == all[start].acts.first?.rule { end += 1 }
      // A gap costs as much as a part: one hidden part would save nothing.
      let shown = min(end - start <= run + 1 ? end - start : run, left)
      left -= shown
      for part in all[start..<start + shown] { items.append(item(part)) }
      if start + shown < end, left > 0 { Self.add(gap: all[(start + shown)..<end], to: &items) }
      start = left > 0 ? end : start + shown
    }
    // What is behind the last part that is shown, fate by fate.
    for fate in [Comparison.Fate.kept, .removed, .changed, .moved, .joined] where start < all.count {
      Self.add(gap: all[start...].filter { $0.fate == fate }, to: &items)
    }
    return items
  }

  private static func add(gap hidden: some Collection<Comparison.Part>, to items: inout [Item]) {
    guard let first = hidden.first else { return }
    let bytes = hidden.reduce(0) { $0 + ($1.isPicture ? 0 : $1.before.utf8.count) }
    items.append(.gap(fate: first.fate, parts: hidden.count, bytes: bytes))
  }

  private func item(_ part: Comparison.Part) -> Item {
    // What was kept is the same on both sides and is written once.
    guard part.fate == .changed, let after = part.after else {
      return .part(part, before: Self.middle(part.before, part.fate == .kept ? text / 2 : text), after: nil)
    }
    guard part.before.utf8.count > text || after.utf8.count > text else {
      return .part(part, before: Text(head: part.before), after: Text(head: after))
    }
    let (before, now) = Self.around(part.before, after, text)
    return .part(part, before: before, after: now)
  }

  /// A text's two ends within `limit` bytes, cut between characters.
  static func middle(_ text: String, _ limit: Int) -> Text {
    // A cut that hides a few words only would be in the way.
    guard limit < unlimited / 2, text.utf8.count > limit + limit / 4 + 16 else { return Text(head: text) }
    let head = limit * 2 / 3
    return cut(text, head: head, tail: limit - head)
  }

  private static func cut(_ text: String, head: Int, tail: Int) -> Text {
    let bytes = Array(text.utf8)
    var from = min(head, bytes.count)
    var to = max(from, bytes.count - tail)
    while from > 0, from < bytes.count, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
    guard from < to else { return Text(head: text) }
    return Text(
      head: String(decoding: bytes[..<from], as: UTF8.self), hidden: to - from, tail: String(decoding: bytes[to...], as: UTF8.self))
  }

  /// Both sides of a changed text: what is the same at both ends shrinks first, so that the change is seen.
  private static func around(_ before: String, _ after: String, _ limit: Int) -> (Text, Text) {
    let old = Array(before.utf8)
    let new = Array(after.utf8)
    var same = 0
    while same < min(old.count, new.count), old[same] == new[same] { same += 1 }
    var end = 0
    while end < min(old.count, new.count) - same, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    // The side that is longer before the change starts with the cut; both get the same one.
    let skipped = max(0, same - context)
    guard skipped > 0 else {
      let room = max(limit, same + context)
      return (cut(before, head: room, tail: min(end, context)), cut(after, head: room, tail: min(end, context)))
    }
    func side(_ bytes: [UInt8]) -> Text {
      var from = skipped
      while from < bytes.count, bytes[from] & 0xC0 == 0x80 { from += 1 }
      var to = min(bytes.count, max(bytes.count - end + context, from), from + context + limit)
      while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
      return Text(head: "", hidden: from, tail: String(decoding: bytes[from..<to], as: UTF8.self))
    }
    return (side(old), side(new))
  }
}
