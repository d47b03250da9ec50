/// The title of a Markdown or plain-text post that shows it at its head.
enum TextTitle {
  /// List items and quoted lines that may stand before the title.
  private static let mostNotes = 16

  static func find(in post: Post) -> (block: Int, rule: String)? {
    var leaves = 0
    var notes = 0
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.isRemoved && !block.text.isEmpty {
      // Reposts open with a list of notes: the original's address, author, translators.
      if block.kind == .listItem || block.kind == .quote || block.kind == .control, notes < mostNotes {
        notes += 1
        continue
      }
      leaves += 1
      if block.kind == .heading { return block.level <= 2 || leaves == 1 ? (place, "headline") : nil }
      if leaves == 1, block.kind == .paragraph, looksLikeTitle(post, place) { return (place, "first-line") }
      if leaves > 3 { return nil }
    }
    return nil
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
    for block in post.blocks[(place + 1)...].prefix(6) where block.kind == .paragraph { longest = max(longest, block.text.count) }
    return longest > text.utf8.count * 3 / 2 && longest > 140
  }
}
