import WinnowBase

/// The names of what an article tells of one after the other, each a link above what is said of it: the hotels of a town, the tools of a
/// trade. A card of another story, or a headline set between two paragraphs, looks alike: it leads into the site, stands alone or in a box of
/// its own, says little, or asks to read on.
struct LinkedNames {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>
  let verdicts: [ExtractionRule?]

  /// A leaf that is a link as a whole.
  private struct Name {
    var block: Int
    /// A heading's level, 0 of a line.
    var level: Int
    /// The running text down to what is set as high, and whether it ends as a teaser does.
    var prose: Float
    var isTeaser: Bool
    /// Whether a paragraph stands right below.
    var isAboveText: Bool
    var address: String
    var leadsOut = false
    /// Whether it stands in a box, and not among the paragraphs of the text.
    var isBoxed: Bool
  }

  /// The names, by their blocks; they stay.
  func find() -> Set<Int> {
    guard
      main.contains(where: { features[$0].linkDensity > 0.9 && post.blocks[$0].kind.isLeaf && verdicts[$0] == nil && isText($0) })
    else { return [] }
    var names: [Name] = []
    var headings = [Int](repeating: 0, count: Self.levels)
    var prose = [Float](repeating: 0, count: Self.levels)
    var teases = [Bool](repeating: false, count: Self.levels)
    var below: Int?
    var lastHeading: Int?
    var firstText = main.upperBound
    var lastText = main.lowerBound
    let page = post.identity.address.map { Self.path($0) }
    for i in main.reversed() where verdicts[i] == nil && post.isLive(i) && isText(i) {
      let block = post.blocks[i]
      let row = features[i]
      let isHeading = block.kind == .heading
      let level = isHeading ? min(Int(block.level), Self.levels - 1) : 0
      if row.linkDensity > 0.9, isHeading ? !isItem(i) : isLine(i), !callsOut(i), let address = address(of: i),
        !isOwnPage(address, page)
      {
        let isAboveText = below.map { features[$0].good > Self.leastText } ?? false
        names.append(
          Name(
            block: i, level: level, prose: prose[level], isTeaser: teases[level], isAboveText: isAboveText, address: address,
            isBoxed: isBoxed(i)))
      } else if isHeading {
        headings[level] += 1
      } else {
        if row.good > Self.leastText {
          lastText = max(lastText, i)
          firstText = i
        }
        let readsOn = readsOn(i)
        for k in prose.indices {
          prose[k] += row.good
          // The last line of a part is the first that is met.
          if readsOn { teases[k] = true }
        }
      }
      if isHeading {
        lastHeading = lastHeading ?? i
        for k in prose.indices where k >= level || k == 0 { (prose[k], teases[k]) = (0, false) }
      } else if names.last?.block == i {
        (prose[0], teases[0]) = (0, false)
      }
      below = i
    }
    guard !names.isEmpty else { return [] }
    let own = OwnSites.named(by: post)
    for k in names.indices {
      names[k].leadsOut = Site.outside(post.identity.address, at: names[k].address).map { !own.contains($0) } ?? false
    }
    // What stands above all text is the page's title, and the last heading of all may be that of a box below the story.
    let edges = names.filter { $0.block < firstText || $0.block == lastHeading && !$0.leadsOut }.map(\.block)
    return kept(names.reversed(), headings, lastText, edges: edges)
  }

  /// - Parameter edges: names that count among others only.
  private func kept(_ names: [Name], _ headings: [Int], _ lastText: Int, edges: [Int]) -> Set<Int> {
    var kept: Set<Int> = []
    for level in 0..<Self.levels {
      let group = names.filter { $0.level == level }
      guard !group.isEmpty, !areAnnounced(group) else { continue }
      let outgoing = group.filter { $0.leadsOut && !$0.isTeaser && (level > 0 ? $0.prose > Self.leastSentence : isNamed($0)) }
      if level == 0 {
        let short = outgoing.filter { features[$0.block].text <= Self.longestName }
        if short.count >= Self.fewestLines, areDifferent(short) { kept.formUnion(short.map(\.block)) }
        continue
      }
      if outgoing.count > 1 {
        // Cards of partners stand below the text.
        let isAboveText = outgoing.last.map { lastText > end(ofBox: $0.block) } ?? false
        for name in outgoing where !name.isBoxed || name.prose >= Self.leastStory || isAboveText { kept.insert(name.block) }
      }
      let inner = group.filter { !$0.leadsOut && !$0.isTeaser && !$0.isBoxed && $0.prose > Self.leastText }
      let areAll = inner.count >= Self.fewestTitles && headings[level] == 0
      if inner.count > 1 {
        for name in inner where areAll || features[name.block].text <= Self.longestName { kept.insert(name.block) }
      }
      for alone in [outgoing, inner] where alone.count == 1 {
        for name in alone where !name.isBoxed && name.prose > Self.leastSection && !edges.contains(name.block) {
          if name.leadsOut || headings[level] > 0 && features[name.block].text <= Self.longestName { kept.insert(name.block) }
        }
      }
    }
    return kept
  }

  /// Whether a line stands above a paragraph and below none of the headings that would be its name.
  private func isNamed(_ name: Name) -> Bool {
    guard name.isAboveText else { return false }
    var above = name.block - 1
    while above > main.lowerBound, !isText(above) || !post.isLive(above) { above -= 1 }
    return post.blocks[above].kind != .heading
  }

  /// Whether headings are told apart by what stands behind one and the same word, `Read: …`, or a single one behind any.
  private func areAnnounced(_ group: [Name]) -> Bool {
    var seen: Set<UInt64> = []
    for name in group {
      let text = post.bytes[post.blocks[name.block].text.range]
      guard let colon = text.firstIndex(of: 0x3A), colon + 1 < text.endIndex else { continue }
      if group.count == 1 || !seen.insert(Hash64.of(CaseFold.lowercased(text[..<colon]))).inserted { return true }
    }
    return false
  }

  private func areDifferent(_ group: [Name]) -> Bool {
    Set(group.map { Hash64.of(post.bytes[post.blocks[$0.block].text.range]) }).count == group.count
  }

  private func isText(_ i: Int) -> Bool {
    let block = post.blocks[i]
    return block.kind.isLeaf && !block.text.isEmpty && block.picture < 0 && block.kind != .caption && block.kind != .control
  }

  /// A short paragraph, or the only item of a list.
  private func isLine(_ i: Int) -> Bool {
    guard features[i].text <= Self.longestLine else { return false }
    switch post.blocks[i].kind {
    case .paragraph: return true
    case .listItem:
      var list = Int(post.blocks[i].parent)
      if list > 0, post.blocks[list].tag == .li { list = Int(post.blocks[list].parent) }
      return list > 0 && post.blocks[list].kind == .list && features[list].leaves == 1
    default: return false
    }
  }

  /// Whether a heading stands in an item of a list.
  private func isItem(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return parent > 0 && post.blocks[parent].tag == .li
  }

  /// `Join our free course!`
  private func callsOut(_ i: Int) -> Bool { post.bytes[post.blocks[i].text.range].last == 0x21 }

  /// Whether an address is the page's own: its title leads there.
  private func isOwnPage(_ address: String, _ page: [UInt8]?) -> Bool {
    guard let page else { return false }
    let other = Self.path(address)
    return other.count > 1 && (other.first == 0x2F ? page.suffix(other.count).elementsEqual(other) : page == other)
  }

  /// An address without query, fragment and the slashes at its end.
  private static func path(_ address: String) -> [UInt8] {
    var address = address
    return address.withUTF8 { bytes in
      var end = min(ByteScan.first(0x23, in: bytes), ByteScan.first(0x3F, in: bytes))
      while end > 0, bytes[end - 1] == 0x2F { end -= 1 }
      return Array(bytes[..<end])
    }
  }

  private func address(of i: Int) -> String? {
    post.blocks[i].marks.range.first { post.marks[$0].tag == .a }.flatMap { post.attribute(.href, in: post.marks[$0].attributes) }
  }

  private func isBoxed(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return parent > main.lowerBound && features[parent].good * 2 < features[main.lowerBound].good
  }

  private func end(ofBox i: Int) -> Int { Int(post.blocks[max(0, Int(post.blocks[i].parent))].end) }

  /// Whether a text breaks off, or ends in a link to the rest.
  private func readsOn(_ i: Int) -> Bool {
    let end = post.bytes[post.blocks[i].text.range].suffix(Self.longestCall)
    if end.last == 0x2E || end.last == 0xA6 || end.last == 0x5D,
      Self.breaks.contains(where: { end.suffix($0.count).elementsEqual($0) })
    {
      return true
    }
    guard post.blocks[i].linkBytes > 0 else { return false }
    return end.withUnsafeBufferPointer { Self.calls.hasMatch(in: $0) }
  }

  private static let breaks = ["…", "...", "…]", "...]"].map { Array($0.utf8) }

  private static let calls = PhraseMatcher(
    [
      "... ", "… ", "read more", "continue reading", "read on", "read full", "full story", "read article", "read the article",
      "read post",
      "weiterlesen",
      "mehr lesen", "mehr erfahren", "zum artikel", "lire la suite", "lire plus", "en savoir plus", "lire l'article", "leer más",
      "seguir leyendo",
      "sigue leyendo", "leia mais", "ler mais", "continue lendo", "saiba mais", "leggi tutto", "leggi di più", "continua a leggere",
      "lees meer",
      "lees verder", "læs mere", "les mer", "läs mer", "lue lisää", "czytaj więcej", "czytaj dalej", "číst dál", "číst více",
      "tovább olvasom", "citește mai mult", "читать далее", "читать дальше", "подробнее", "читати далі", "devamını oku",
      "διαβάστε περισσότερα", "続きを読む", "阅读更多", "閱讀更多", "더 보기", "baca selengkapnya", "xem thêm",
    ], wholeWords: false)

  private static let levels = 7
  /// Measured in text: what counts as a sentence, as a paragraph, as what is said of one thing, and as a story of its own.
  private static let leastSentence: Float = 20
  private static let leastText: Float = 60
  private static let leastSection: Float = 120
  private static let leastStory: Float = 200
  /// The longest name; a headline is longer.
  private static let longestName: Float = 40
  private static let longestLine: Float = 80
  /// In bytes.
  private static let longestCall = 40
  /// So many lines that lead to other sites, and so many headlines that are all the headings of their level, are a list.
  private static let fewestLines = 3
  private static let fewestTitles = 4
}
