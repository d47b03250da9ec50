import WinnowBase

/// Lines at the edges of the text that say no more than the page's fields hold: who wrote it, and on which day.
struct OwnLines {
  let post: Post
  let features: BlockFeatures
  let result: ArticleExtraction.Result
  let title: Int?

  /// The paragraphs that go, of those that stay so far.
  func find(_ metadata: [Edit]) -> [Int] {
    guard !result.isListing, result.declared.map({ $0.name == "article" }) ?? true else { return [] }
    let main = result.main..<Int(post.blocks[result.main].end)
    let leaves = main.filter {
      result.verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0
        && !post.blocks[$0].text.isEmpty && $0 != title
    }
    var texts = leaves.indices.filter { features[leaves[$0]].good > Self.text }[...]
    guard let first = texts.popFirst(), let last = texts.last else { return [] }
    let second = texts.first ?? last
    return names(leaves, first, last, metadata) + days(leaves, first, second, metadata)
  }

  /// An author's name by itself above the first paragraph or below the last. Where it stands among the paragraphs as well, it says who
  /// speaks.
  private func names(_ leaves: [Int], _ first: Int, _ last: Int, _ metadata: [Edit]) -> [Int] {
    var authors: Set<String> = []
    for edit in metadata {
      if case .set(.authors(let all)) = edit.change {
        for author in all where author.kind == "person" { authors.insert(MetadataText.fold(author.name)) }
      }
    }
    guard !authors.isEmpty else { return [] }
    let initials = Set(authors.lazy.map { $0.utf8.first ?? 0 })
    var found: [Int] = []
    for k in leaves.indices where post.blocks[leaves[k]].text.count <= Self.longestName && mayBegin(leaves[k], initials) {
      guard authors.contains(MetadataText.fold(post.text(of: leaves[k]))) else { continue }
      guard k < first || k > last else { return [] }
      if post.blocks[leaves[k]].kind == .paragraph || post.blocks[leaves[k]].kind == .listItem { found.append(leaves[k]) }
    }
    return found.count <= Self.mostNames ? found : []
  }

  /// Whether a line begins with one of the letters in lower case, or with one beyond ASCII, as that of a name does.
  private func mayBegin(_ i: Int, _ initials: Set<UInt8>) -> Bool {
    guard !features.rows[i].signs.contains(.wide) else { return true }
    let first = post.bytes[post.blocks[i].text.range].first { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return initials.contains(first.map(CaseFold.lowercase) ?? 0)
  }

  /// The one day between a deck and the text, where it is the page's own.
  private func days(_ leaves: [Int], _ first: Int, _ second: Int, _ metadata: [Edit]) -> [Int] {
    func isStamp(_ k: Int) -> Bool { StampLine.isStamp(post.bytes[post.blocks[leaves[k]].text.range]) }
    guard first + 1 < second, (first + 1..<second).contains(where: isStamp) else { return [] }
    var day: Int?
    for k in leaves.indices where isStamp(k) {
      // Several are a chronicle.
      guard day == nil else { return [] }
      day = k
    }
    guard let day, first < day, day < second, post.blocks[leaves[day]].kind == .paragraph, isStated(leaves[day]),
      isOwn(leaves[day], metadata)
    else { return [] }
    // Below a heading of its own it is what the heading asks for.
    return post.blocks[leaves[day - 1]].kind == .heading ? [] : [leaves[day]]
  }

  /// Whether the page is an article with a day of its own, or says that the day is one of a text: where it says nothing, the day may be that
  /// of an event. A page that only states when it was changed is no article, whatever its system calls it.
  private func isStated(_ i: Int) -> Bool {
    let typing = PageTyping(post: post, features: features)
    return result.declared?.name == "article" || typing.isDated || typing.isArticle && !typing.isOnlyChanged
      || features[i].traits.contains(.byline) || DateLabels.holdsLabel(post.bytes[post.blocks[i].text.range])
      || post.marks[post.blocks[i].marks.range].contains { $0.tag == .time && $0.text == post.blocks[i].text }
      || (title.map { $0 + 1..<max($0 + 1, i) } ?? i..<i).contains { result.verdicts[$0] == .byline && post.blocks[$0].kind.isLeaf }
  }

  private func isOwn(_ i: Int, _ metadata: [Edit]) -> Bool {
    let text = post.text(of: i)
    let dates = [true, false].compactMap { DateText.find(in: text, hints: DateText.Hints(dayFirst: $0)) }
      .map { DateText(year: $0.year, month: $0.month, day: $0.day).text }
    return metadata.contains { edit in
      switch edit.change {
      case .set(.published(let date?)), .set(.modified(let date?)): dates.contains(String(date.prefix(10)))
      default: false
      }
    }
  }

  /// The weight of a paragraph.
  private static let text: Float = 60
  private static let longestName = 80
  /// More lines with names are a list of people.
  private static let mostNames = 3
}
