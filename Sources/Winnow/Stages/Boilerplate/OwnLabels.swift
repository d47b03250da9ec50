import WinnowBase

/// Labels that read like a site's tools and belong to the text: terms with their definitions, names of commands, headings of a manual's or an
/// offer's own parts (`print`, `Contact`, `Donate`).
enum OwnLabels {
  /// Whether a leaf is a term with a definition right behind it or, in a manual, code from end to end: whatever it says, no link of the
  /// site's leads from it.
  static func isTerm(_ leaf: Int, _ post: Post, isManual: Bool) -> Bool {
    let block = post.blocks[leaf]
    if isManual, post.marks[block.marks.range].contains(where: { $0.tag == .code && $0.text == block.text }) { return true }
    guard block.linkBytes == 0 else { return false }
    let parent = Int(block.parent)
    let term = block.tag == .dt ? leaf : parent > 0 && post.blocks[parent].tag == .dt ? parent : nil
    guard let term else { return false }
    let next = max(term + 1, Int(post.blocks[term].end))
    guard next < post.blocks.count, post.blocks[next].parent == post.blocks[term].parent else { return false }
    return post.blocks[next].tag == .dd
  }

  /// Takes back what was found about the headings of the upper ranks that stand right above a text that stays: what a heading announces
  /// decides whether it is furniture. A list of other posts has its own rule.
  ///
  /// - Parameter isManual: whether the post is a manual's or an offer's page; of others those stay that name how somebody is reached, or
  /// whose the text is.
  static func spareHeadings(_ verdicts: inout [LeafVerdict], _ post: Post, _ leaves: [Int], isManual: Bool) {
    var next = leaves.startIndex
    for i in verdicts.indices.dropLast() where verdicts[i].heading == nil {
      guard let rule = verdicts[i].whole?.rule, isManual || rule == .copyrightLine else { continue }
      let heading = post.blocks[verdicts[i].block]
      guard heading.linkBytes == 0,
        heading.kind == .heading
          ? heading.level <= lowestRank
          : isBold(heading, post) && (isManual ? !endsAsSentence(heading, post) : isLabel(heading, post))
      else { continue }
      while next < leaves.endIndex, leaves[next] <= verdicts[i].block { next += 1 }
      // What is judged next stands right below.
      guard next < leaves.endIndex, verdicts[i + 1].block == leaves[next] else { continue }
      let below = post.blocks[leaves[next]]
      guard below.kind == .paragraph, verdicts[i + 1].whole == nil, verdicts[i + 1].heading == nil, verdicts[i + 1].token == nil,
        Int(below.linkBytes) * 2 < below.text.count
      else { continue }
      verdicts[i].whole = nil
      verdicts[i].token = nil
    }
  }

  /// Whether a line is a word or two: `Contact`, and not `© 2022 Elm Tribune`.
  private static func isLabel(_ block: Block, _ post: Post) -> Bool {
    let text = post.bytes[block.text.range]
    return text.count <= longestLabel && !text.contains { $0 &- 0x30 < 10 || $0 == 0x28 } && !text.contains("©")
      && !endsAsSentence(block, post)
  }

  /// In bytes.
  private static let longestLabel = 30

  /// `All rights reserved.`
  private static func endsAsSentence(_ block: Block, _ post: Post) -> Bool {
    let text = post.bytes[block.text.range]
    return text.last == 0x2E || text.suffix(3).elementsEqual("。".utf8) || text.suffix(3).elementsEqual("।".utf8)
  }

  /// Whether a line about cookies is what its page tells: the title names them, or what a site does with its readers' data, and the
  /// line stands below a heading, or a text follows. A banner stands at the end, or above a text about something else.
  static func speaksOfCookies(_ order: Int, of texts: [Int], _ post: Post) -> Bool {
    guard let title = post.fields.title, cookies.hasMatch(in: title) || order > 0 && privacy.hasMatch(in: title) else {
      return false
    }
    if order > 0, post.blocks[texts[order - 1]].kind == .heading { return true }
    return texts[(order + 1)...].contains { post.blocks[$0].text.count > longestButtons }
  }

  private static let cookies = PhraseMatcher(["cookie", "çerez", "sütik", "süti", "עוגיות", "קוקיז"], wholeWords: false)
  private static let privacy = PhraseMatcher(["privacy", "datenschutz", "隐私", "隱私", "プライバシー"], wholeWords: false)
  private static let longestButtons = 60

  /// Gives back items of a list that read like a control or a counter and stand beside one that does not, and cells: terms of a menu,
  /// steps, figures of a season (`Runs: 5`, `Hits: 12`). What leads somewhere is a control, and above the first paragraph stands the page's
  /// own data.
  static func spareItems(_ verdicts: inout [LeafVerdict], _ post: Post) {
    var start = 0
    var hasText = false
    while start < verdicts.count {
      guard hasText, let list = list(of: verdicts[start].block, post) else {
        if verdicts[start].whole == nil, post.blocks[verdicts[start].block].text.count > longestButtons { hasText = true }
        start += 1
        continue
      }
      var end = start
      var isTold = false
      var isAsked = false
      while end < verdicts.count, self.list(of: verdicts[end].block, post) == list {
        let verdict = verdicts[end]
        if mayBeItem(verdict, post) { isAsked = true }
        if verdict.whole == nil, verdict.token == nil, verdict.heading == nil, verdict.parts.isEmpty,
          post.blocks[verdict.block].linkBytes == 0
        {
          isTold = true
        }
        end += 1
      }
      if isTold, isAsked {
        for i in start..<end where mayBeItem(verdicts[i], post) { (verdicts[i].whole, verdicts[i].token) = (nil, nil) }
      }
      start = end
    }
  }

  private static func mayBeItem(_ verdict: LeafVerdict, _ post: Post) -> Bool {
    guard let rule = verdict.whole?.rule, post.blocks[verdict.block].linkBytes == 0 else { return false }
    return rule == .readingTime || rule == .commentsPlug || rule == .mediaControl || rule == .navigationLeftover
  }

  /// The list that a leaf is an item of, or of an item of which it is part; the table's, where it fills a cell.
  private static func list(of leaf: Int, _ post: Post) -> Int? {
    let parent = Int(post.blocks[leaf].parent)
    guard parent > 0 else { return nil }
    if post.blocks[parent].tag == .td || post.blocks[parent].tag == .th, Int(post.blocks[parent].end) == leaf + 1 {
      let rows = Int(post.blocks[Int(post.blocks[parent].parent)].parent)
      return rows > 0 ? rows : nil
    }
    let list = post.blocks[parent].tag == .li ? Int(post.blocks[parent].parent) : parent
    return list > 0 && post.blocks[list].kind == .list ? list : nil
  }

  /// Whether a paragraph is bold from end to end.
  static func isBold(_ block: Block, _ post: Post) -> Bool {
    block.kind == .paragraph
      && post.marks[block.marks.range].contains { ($0.tag == .strong || $0.tag == .b) && $0.text == block.text }
  }

  /// Whether a line with a link to another site stands right below code: it leads to what the code belongs to, whatever word is before it.
  static func isBelowCode(_ leaf: Int, _ post: Post) -> Bool {
    guard post.blocks[leaf].linkBytes > 0, let link = post.marks[post.blocks[leaf].marks.range].first(where: { $0.tag == .a }),
      let address = post.attribute(.href, in: link.attributes), Site.outside(post.identity.url, at: address) != nil
    else { return false }
    var i = leaf - 1
    while i > 0, leaf - i < besideCode {
      let block = post.blocks[i]
      if block.kind == .code, post.isLive(i) { return true }
      if block.kind.isLeaf, post.isLive(i), !block.text.isEmpty { return false }
      i -= 1
    }
    return false
  }

  /// Blocks from code to the line below it.
  private static let besideCode = 8
  private static let lowestRank = 4
}
