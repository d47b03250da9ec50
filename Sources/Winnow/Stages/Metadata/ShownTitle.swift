import WinnowBase

// What a page shows of the titles that its head states, where no heading of the first level is the headline by itself.
extension TitleStatements {
  /// The leaf that shows what the head states, on a page without a first-level heading: `Site » News » The headline` above an element that
  /// reads `The headline`.
  ///
  /// It reads like a statement or a whole part of one, and is the last such above the text: the site's name and a kicker stand before it.
  /// Else it begins one and is half of it (`Plum cake` of `Plum cake by Jane`), or one begins it (`Plum cake: simply good` for `Plum cake`, or
  /// for a statement that breaks off).
  func shownTitle() -> Int? {
    let (wholes, parts) = statedTitles()
    guard let longest = wholes.map(\.utf8.count).max() else { return nil }
    var exact: Int?
    var near: Int?
    for (place, leaf) in post.blocks.enumerated().prefix(Self.mostBlocks) where leaf.kind.isLeaf && !leaf.isRemoved {
      guard !scan.zones[place].contains(.elsewhere) else { continue }
      if leaf.kind == .paragraph, leaf.text.count >= Self.storyBytes, exact != nil || near != nil { break }
      // Folded text may be shorter than what it stands for, by signs of three bytes.
      guard leaf.linkBytes == 0, leaf.text.count >= Self.shortestPart, leaf.text.count <= 2 * longest + 24,
        leaf.kind != .heading || leaf.marks.isEmpty
      else { continue }
      let text = MetadataText.fold(post.text(of: place))
      guard text.utf8.count >= Self.shortestPart else { continue }
      if parts.contains(text) { exact = place }
      if near == nil, wholes.contains(where: { Self.isVariant(text, of: $0) }) { near = place }
    }
    return exact ?? near
  }

  /// What the head states, folded, and the whole parts that make up a third of it; a colon parts nothing.
  private func statedTitles() -> (wholes: Set<String>, parts: Set<String>) {
    var stated: [String] = []
    for name in ["title", "og:title"] {
      if let claim = table.first(name, from: [.html, .meta]) { stated.append(MetadataText.clean(claim.value)) }
    }
    if let headline = entity.data.text(entity.article?["headline"]) { stated.append(MetadataText.clean(headline)) }
    var wholes: Set<String> = []
    var parts: Set<String> = []
    for text in stated {
      let whole = MetadataText.fold(text)
      guard whole.utf8.count >= Self.shortestPart else { continue }
      wholes.insert(whole)
      parts.insert(whole)
      let cuts = TitleText.separators(in: text).filter { !Self.isColon(text[$0]) }.prefix(8)
      for start in -1..<cuts.count {
        let from = start < 0 ? text.startIndex : cuts[start].upperBound
        for end in (start + 1)...cuts.count {
          let to = end < cuts.count ? cuts[end].lowerBound : text.endIndex
          guard from < to else { continue }
          let part = MetadataText.fold(String(text[from..<to]))
          if part.utf8.count * 3 >= whole.utf8.count { parts.insert(part) }
        }
      }
    }
    return (wholes, parts)
  }

  private static func isColon(_ separator: Substring) -> Bool { separator.contains { $0 == ":" || $0 == "：" } }

  /// Whether of two folded texts one begins the other and is half of it.
  private static func isVariant(_ text: String, of whole: String) -> Bool {
    let (short, long) = text.utf8.count < whole.utf8.count ? (text, whole) : (whole, text)
    return short.utf8.count * 2 >= long.utf8.count && long.hasPrefix(short)
  }

  /// The part of a heading that the title element states by itself, where the markup sets it apart from a label, a date or a line of
  /// details: `Dec 18 2025 The headline` under the title `The headline - Site`.
  ///
  /// A kicker that the title element binds to it with a colon, or with nothing, belongs to it.
  func statedPart(of block: Int) -> String? {
    let heading = post.blocks[block]
    guard !heading.marks.isEmpty, heading.text.count <= Self.longestHeading, let claim = table.first("title", from: [.html]) else {
      return nil
    }
    let bytes = heading.text
    let stated = MetadataText.clean(claim.value)
    let title = MetadataText.fold(stated)
    for m in heading.marks.range.prefix(Self.mostMarks) {
      let mark = post.marks[m].text
      guard mark.count < bytes.count else { continue }
      // What stands behind a mark, before it, or in it.
      var parts: [(part: Extent, rest: Extent)] = []
      if mark.start == bytes.start { parts.append((Extent(Int(mark.end), Int(bytes.end)), mark)) }
      if mark.start > bytes.start {
        parts.append((Extent(Int(bytes.start), Int(mark.start)), Extent(Int(mark.start), Int(bytes.end))))
        if mark.end == bytes.end { parts.append((mark, Extent(Int(bytes.start), Int(mark.start)))) }
      }
      for (part, rest) in parts where part.count >= Self.shortestPart {
        let key = MetadataText.fold(post.string(part))
        guard key.utf8.count >= Self.shortestPart, title.contains(key) else { continue }
        if isWholePart(key, of: stated, without: MetadataText.fold(post.string(rest))) {
          return String(post.string(part).drop { " -–—|:".contains($0) })
        }
      }
    }
    return nil
  }

  /// Whether a folded text stands between two separators of a title, or its ends, and no colon binds it to a label before it.
  private func isWholePart(_ key: String, of title: String, without label: String) -> Bool {
    let cuts = TitleText.separators(in: title).prefix(8)
    for start in -1..<cuts.count {
      let from = start < 0 ? title.startIndex : cuts[start].upperBound
      if start >= 0, Self.isColon(title[cuts[start]]),
        MetadataText.fold(String(title[..<cuts[start].lowerBound])).hasSuffix(label)
      {
        continue
      }
      for end in (start + 1)...cuts.count where end == cuts.count || !Self.isColon(title[cuts[end]]) {
        let to = end < cuts.count ? cuts[end].lowerBound : title.endIndex
        if from < to, MetadataText.fold(String(title[from..<to])) == key { return true }
      }
    }
    return false
  }

  /// In bytes: shorter parts are names of sites and sections.
  static let shortestPart = 18
  static let mostBlocks = 2000
  // A standfirst is shorter.
  private static let storyBytes = 240
  private static let longestHeading = 600
  private static let mostMarks = 8
}
