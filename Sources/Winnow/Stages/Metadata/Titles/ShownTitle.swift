import WinnowBase

// What a page shows of the titles that its head states, where no heading of the first level is the headline by itself.
extension TitleStatements {
  /// The leaf that shows what the head states, on a page without a first-level heading: `Site » News » The headline` above an element that
  /// reads `The headline`.
  ///
  /// It reads like a statement or a whole part of one, and is the last such above the text: the site's name and a kicker stand before it.
  /// Else it begins one and is half of it (`Plum cake` of `Plum cake by Jane`), or one begins it (`Plum cake: simply good` for `Plum cake`, or
  /// for a statement that breaks off), or it ends one behind a kicker and its colon. Else it says most of one in its words. Else it is the one
  /// short leaf that is what the title element states before the site's name, unless an element is declared to be the title.
  func shownTitle(_ site: SiteNames) -> Int? {
    let (wholes, parts) = statedTitles()
    let name = statedName(site)
    guard let longest = wholes.map(\.utf8.count).max() ?? name?.utf8.count else { return nil }
    let keys = wholes.union(parts).map { TitleResolver.WordKey($0) }.filter { $0.words.count >= Self.fewestWords }
    var exact: Int?
    var near: Int?
    var like: Int?
    var short: Int?
    var isBehindStory = false
    var isInHeader = false
    for (place, leaf) in post.blocks.enumerated().prefix(Self.mostBlocks) where leaf.kind.isLeaf && !leaf.isRemoved {
      if scan.zones[place].contains(.elsewhere) {
        // A header that shows the headline leaves no other.
        if !isInHeader, leaf.linkBytes == 0, leaf.text.count >= Self.shortestPart, leaf.text.count <= longest + 24 {
          isInHeader = wholes.contains(MetadataText.fold(post.text(of: place)))
        }
        continue
      }
      if leaf.kind == .paragraph, leaf.text.count >= Self.storyBytes {
        if exact != nil || near != nil { break }
        isBehindStory = like != nil || short != nil
      }
      // Folded text may be shorter than what it stands for, by signs of three bytes.
      guard leaf.linkBytes == 0 || leaf.linkBytes == leaf.text.count,
        leaf.text.count >= (name == nil || leaf.linkBytes > 0 ? Self.shortestPart : Self.shortestName),
        leaf.text.count <= 2 * longest + 24, leaf.kind != .image, leaf.kind != .caption
      else { continue }
      let text = MetadataText.fold(post.text(of: place))
      if leaf.linkBytes > 0 {
        // Blogs link a headline to the page itself.
        if exact == nil, text.utf8.count >= Self.shortestPart, parts.contains(text), leadsHere(place) { exact = place }
        continue
      }
      if text == name, !isBehindStory { short = short ?? place }
      guard text.utf8.count >= Self.shortestPart else { continue }
      let isPlain = leaf.kind != .heading || leaf.marks.isEmpty
      if isPlain, parts.contains(text) { exact = place }
      if isPlain, near == nil, wholes.contains(where: { Self.isVariant(text, of: $0) }) { near = place }
      if like == nil, exact == nil, near == nil, !isBehindStory, leaf.kind != .listItem {
        let key = TitleResolver.WordKey(text)
        // A sentence that says what the head states, and more, is the story's.
        let isTitle = leaf.kind == .heading || post.bytes[leaf.text.range].last != 0x2E
        if isTitle, key.words.count >= Self.fewestWords,
          keys.contains(where: {
            key.likeness(to: $0) > TitleResolver.sameWords && (leaf.kind == .heading || key.words.count <= $0.words.count + 1)
          })
        {
          like = place
        }
      }
    }
    if let place = exact ?? near ?? (isInHeader ? nil : like) { return place }
    return scan.mentions.contains { $0.roles.isSuperset(of: [.title, .declared]) } ? nil : short
  }

  /// Whether a leaf's first link leads to the page's own address.
  private func leadsHere(_ leaf: Int) -> Bool {
    guard let link = post.blocks[leaf].marks.range.first(where: { post.marks[$0].tag == .a }),
      let href = post.attribute(.href, in: post.marks[link].attributes),
      let address = WebAddress.absolute(href, base: post.identity.url)
    else { return false }
    let key = MainEntity.addressKey(address)
    return [post.identity.url, table.first("canonical")?.value].contains { $0.map { MainEntity.addressKey($0) } == key }
  }

  /// What the title element states before a bar, a dash or another mark that parts it from the rest, folded; nil where that is the site's
  /// name, or a colon parts it.
  private func statedName(_ site: SiteNames) -> String? {
    guard let claim = table.first("title", from: [.html]) else { return nil }
    let title = MetadataText.clean(claim.value)
    guard let cut = TitleText.separators(in: title).first, title[cut].contains(where: { Self.partingMarks.contains($0) }) else {
      return nil
    }
    let head = String(title[..<cut.lowerBound])
    let name = MetadataText.fold(head)
    guard (Self.shortestName..<Self.shortestPart).contains(name.utf8.count), !site.resembles(head),
      !TitleText.isGeneric(name)
    else { return nil }
    return name
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

  /// What parts a page's name from its site's.
  private static let partingMarks: Set<Character> = ["|", "-", "–", "—", "·", "•", "»", "«", "›", "｜"]

  private static func isColon(_ separator: Substring) -> Bool { separator.contains { $0 == ":" || $0 == "：" } }

  /// Whether of two folded texts one begins the other and is half of it, or the text ends the whole.
  private static func isVariant(_ text: String, of whole: String) -> Bool {
    let (short, long) = text.utf8.count < whole.utf8.count ? (text, whole) : (whole, text)
    guard short.utf8.count * 2 >= long.utf8.count else { return false }
    return long.begins(with: short) || text.utf8.count < whole.utf8.count && whole.hasSuffix(" " + text)
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
    let bytes = HeadingText.text(of: block, in: post)
    let stated = MetadataText.clean(claim.value)
    let title = MetadataText.fold(stated)
    // `io — Tools for streams`, marks and all, is what the title element states.
    lazy var isStated = title.firstBytes(of: MetadataText.fold(post.string(bytes))) != nil
    for m in heading.marks.range.prefix(Self.mostMarks) {
      let mark = post.marks[m].text
      guard mark.count < bytes.count, mark.end <= bytes.end else { continue }
      // What stands behind a mark, before it, or in it.
      var parts: [(part: Extent, rest: Extent)] = []
      if mark.start == bytes.start { parts.append((Extent(Int(mark.end), Int(bytes.end)), mark)) }
      if mark.start > bytes.start {
        parts.append((Extent(Int(bytes.start), Int(mark.start)), Extent(Int(mark.start), Int(bytes.end))))
        if mark.end == bytes.end { parts.append((mark, Extent(Int(bytes.start), Int(mark.start)))) }
      }
      for (part, rest) in parts where part.count >= Self.shortestPart {
        let key = MetadataText.fold(post.string(part))
        guard key.utf8.count >= Self.shortestPart, title.firstBytes(of: key) != nil else { continue }
        if part.start > bytes.start, isStated, Self.opensWithMark(post.string(part)) { continue }
        if isWholePart(key, of: stated, without: MetadataText.fold(post.string(rest))) {
          return String(post.string(part).drop { " -–—|:".contains($0) })
        }
      }
    }
    return nil
  }

  /// Whether a heading itself writes what parts this part of it from the one before.
  private static func opensWithMark(_ part: String) -> Bool {
    part.first { $0 != " " }.map { partingMarks.contains($0) || $0 == ":" } ?? false
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
  /// In bytes: the shortest name of a page.
  private static let shortestName = 4
  /// Of fewer words no likeness can be told.
  private static let fewestWords = 4
  static let mostBlocks = 2000
  // A standfirst is shorter.
  private static let storyBytes = 240
  private static let longestHeading = 600
  private static let mostMarks = 8
}
