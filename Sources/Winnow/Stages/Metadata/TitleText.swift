/// Cuts a site's name off a title, where other statements of the page agree that it is one.
enum TitleText {
  /// - Parameters:
  ///   - site: what the site calls itself.
  ///   - agreed: titles that the page states elsewhere, folded; a part that equals one is the title.
  static func withoutSite(_ title: String, site: SiteNames, agreed: Set<String>) -> String {
    var title = title
    // A title has few parts; the bound keeps a page of separators cheap.
    for _ in 0..<4 {
      guard let cut = nextCut(title, site, agreed) else { break }
      title = cut
    }
    return title
  }

  private static func nextCut(_ title: String, _ site: SiteNames, _ agreed: Set<String>) -> String? {
    let cuts = separators(in: title)
    guard !cuts.isEmpty else { return nil }
    // Whole parts that the page states as its title elsewhere.
    for cut in cuts.prefix(8) {
      let head = String(title[..<cut.lowerBound])
      let tail = String(title[cut.upperBound...])
      if head.utf8.count > 3, agreed.contains(MetadataText.fold(head)), !site.contains(head) { return head }
      if tail.utf8.count > 3, agreed.contains(MetadataText.fold(tail)), !site.contains(tail) { return tail }
    }
    if let cut = cuts.last {
      let head = String(title[..<cut.lowerBound])
      let tail = String(title[cut.upperBound...])
      if !head.isEmpty, isColon(title[cut]) ? site.contains(tail) : site.resembles(tail) { return head }
    }
    if let cut = cuts.first {
      let head = String(title[..<cut.lowerBound])
      let tail = String(title[cut.upperBound...])
      if tail.utf8.count > 3, site.contains(head) { return tail }
    }
    return nil
  }

  private static func isColon(_ separator: Substring) -> Bool { separator.first == ":" || separator.first == "," }

  /// The separators of a title with the white space around them.
  static func separators(in title: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var i = title.startIndex
    while i < title.endIndex {
      let character = title[i]
      let next = title.index(after: i)
      guard isSeparator(character) else {
        i = next
        continue
      }
      let spaceBefore = i > title.startIndex && title[title.index(before: i)].isWhitespace
      // Doubled marks (`::`, `//`, `--`) are one separator.
      var end = next
      while end < title.endIndex, title[end] == character { end = title.index(after: end) }
      let spaceAfter = end < title.endIndex && title[end].isWhitespace
      let stands: Bool
      switch character {
      case "|", "｜", "»", "«", "•", "›", "‹", "│", "_": stands = character == "_" ? isIdeographic(title) : true
      case ":", "：": stands = spaceAfter || character == "："
      default: stands = spaceBefore && spaceAfter
      }
      if stands, i > title.startIndex, end < title.endIndex || found.isEmpty {
        var start = i
        while start > title.startIndex, title[title.index(before: start)].isWhitespace { start = title.index(before: start) }
        while end < title.endIndex, title[end].isWhitespace { end = title.index(after: end) }
        if start > title.startIndex { found.append(start..<end) }
      }
      i = max(end, next)
    }
    return found
  }

  private static func isSeparator(_ character: Character) -> Bool {
    switch character {
    case "|", "｜", "-", "–", "—", "−", ":", "：", "»", "«", "·", "•", "/", "@", "›", "‹", "~", ">", "<", "│", "_", "⋆", "★", "*",
      "+":
      true
    default: false
    }
  }

  private static func isIdeographic(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x3040 && $0.value < 0xD7A4 }
  }
}
