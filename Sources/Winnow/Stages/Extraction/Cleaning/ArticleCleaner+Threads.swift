import WinnowBase

/// What forum software writes around the posts of a thread.
extension ArticleCleaner {
  /// Takes out what members sign their posts with, and lines of counters, ranks and buttons.
  mutating func dropThreadLines() {
    for i in main where verdicts[i] == nil && isSignature(i) {
      for k in i..<max(i + 1, Int(post.blocks[i].end)) where verdicts[k] == nil { verdicts[k] = .threadLine }
    }
    var pane = 0
    for i in main where i >= pane && verdicts[i] == nil {
      guard let place = placeAroundPost(i) else { continue }
      pane = max(i + 1, Int(post.blocks[i].end))
      // Who wrote a post is part of the talk: the name opens the pane.
      let name =
        place == .pane ? (i..<pane).first { post.blocks[$0].kind.isLeaf && post.blocks[$0].text.count > Self.longestInitial } : nil
      for k in i..<pane where verdicts[k] == nil && k != name && (name == nil || post.blocks[k].kind.isLeaf) {
        verdicts[k] = .threadLine
      }
    }
    // What holds a paragraph that is a sentence is what a member wrote, and so are the lists in it.
    var talks: Set<Int32> = []
    for i in main where post.blocks[i].tag == .p && features[i].endsSentence { talks.insert(post.blocks[i].parent) }
    for i in main where post.blocks[i].kind == .list && talks.contains(post.blocks[i].parent) { talks.insert(Int32(i)) }
    // Figures in a table that a member drew are no counters.
    var tables: [Range<Int>] = []
    for i in main where post.blocks[i].kind == .table && isOfFigures(i) { tables.append(i..<Int(post.blocks[i].end)) }
    // Whether a list is one of buttons, by its place.
    var menus: [Int: Bool] = [:]
    var hasText = false
    for i in main where isLive(i) && !post.blocks[i].text.isEmpty && post.blocks[i].kind != .code && i != title {
      let text = post.bytes[post.blocks[i].text.range]
      while let table = tables.first, table.upperBound <= i { tables.removeFirst() }
      if let table = tables.first, table.contains(i), !ThreadLines.isMember(text) { continue }
      if features[i].endsSentence, features[i].good > Self.leastSaid { hasText = true }
      if isHeadOfPost(i, isSaid: talks.contains(post.blocks[i].parent)) || isMoment(i) {
        verdicts[i] = .threadLine
        continue
      }
      if post.blocks[i].linkBytes > 0, !hasText && isTitleWithSite(i) || ThreadLines.isItemLine(text) {
        verdicts[i] = .threadLine
      } else if ThreadLines.isFurniture(text) || ThreadLines.isAboutMail(text, isLinked: post.blocks[i].linkBytes > 0) {
        verdicts[i] = .threadLine
      } else if post.blocks[i].kind != .heading, ThreadLines.isBesidePost(text) {
        let isSaid = (post.blocks[i].tag == .p || post.blocks[i].kind == .listItem) && talks.contains(post.blocks[i].parent)
        if !isSaid { verdicts[i] = .threadLine }
      } else if ThreadLines.isButton(text) {
        guard let list = list(around: i) else {
          verdicts[i] = .threadLine
          continue
        }
        let isMenu = menus[list] ?? isMenu(list)
        menus[list] = isMenu
        if isMenu { verdicts[i] = .threadLine }
      }
    }
  }

  /// Takes out the cells about members of a thread that is read as a list: of its other lines any may be what somebody says, or a title.
  mutating func dropMembers() {
    for i in main where isLive(i) && ThreadLines.isMember(post.bytes[post.blocks[i].text.range]) { verdicts[i] = .threadLine }
  }

  /// Whether a line says who wrote a post and when, and no more: a word or two, the link to a member, a day with its year: `By: Ann on 30 November
  /// 2026, 19:21`.
  private func isHeadOfPost(_ i: Int, isSaid: Bool) -> Bool {
    let block = post.blocks[i]
    // In what a member writes, names and days stand in lists and below the first line.
    if block.kind == .listItem && isSaid || isSaid && block.tag == .p && isWithinText(i) { return false }
    guard block.linkBytes > 0, block.kind != .heading, block.text.count <= Self.longestHead,
      let link = post.marks[block.marks.range].first(where: { $0.tag == .a }), link.text.count == Int(block.linkBytes),
      Int(link.text.start - block.text.start) <= Self.longestCue
    else { return false }
    let rest = post.bytes[Int(link.text.end)..<Int(block.text.end)]
    guard rest.count <= Self.longestMoment, DateText.mayHold(rest), let href = post.attribute(.href, in: link.attributes) else {
      return false
    }
    // `7:21 p.m.` ends as a sentence does.
    return BylineSearch.isAuthorAddress(href, of: post.string(link.text)) && Self.tellsDay(rest)
      && (!features[i].endsSentence || StampLine.isStamp(rest))
  }

  /// Whether all that a post's box holds is text: no lines of its head, no buttons.
  private func isWithinText(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    return parent > 0
      && (parent + 1..<Int(post.blocks[parent].end)).allSatisfy {
        post.blocks[$0].parent != parent || post.blocks[$0].tag == .p || post.blocks[$0].kind == .list
          || post.blocks[$0].kind == .code
      } && post.attribute(.class, in: post.blocks[i].attributes) == nil
  }

  /// Whether a table has a row of headings and no forms or pictures of members in it: of cells alone, each a leaf of few bytes.
  private func isOfFigures(_ table: Int) -> Bool {
    var heads = 0
    for i in table + 1..<Int(post.blocks[table].end) {
      let block = post.blocks[i]
      if block.tag == .th { heads += 1 }
      guard block.kind == .row || block.kind == .cell || block.kind == .group else { return false }
      guard block.linkBytes == 0, block.text.count <= Self.longestHead else { return false }
    }
    return heads >= 2
  }

  /// Whether a short leaf tells a moment of which its element's title, or what its `time` states, is the day: `just now`.
  private func isMoment(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.text.count <= Self.longestMoment, block.kind != .heading, !features[i].endsSentence else { return false }
    if let title = stated(block.attributes) { return Self.tellsDay(title) }
    for mark in post.marks[block.marks.range] where mark.text == block.text {
      if let title = stated(mark.attributes), Self.tellsDay(title) { return true }
    }
    return false
  }

  private func stated(_ attributes: Extent) -> ArraySlice<UInt8>? {
    for k in attributes.range where post.attributes[k].name == .title || post.attributes[k].name == .datetime {
      return post.bytes[post.attributes[k].value.range]
    }
    return nil
  }

  private static func tellsDay(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= longestMoment && DateText.mayHold(text) && DateText.find(in: String(decoding: text, as: UTF8.self)) != nil
  }

  private static let longestHead = 140
  private static let longestCue = 24
  private static let longestMoment = 60

  /// The weight of a sentence.
  private static let leastSaid: Float = 20

  /// Whether a leaf is a link and the name of the site that it leads to behind it, as boards of links write the title over a thread.
  private func isTitleWithSite(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard let link = post.marks[block.marks.range].first(where: { $0.tag == .a }), link.text.start == block.text.start,
      link.text.end < block.text.end
    else { return false }
    return ThreadLines.isSiteOfTitle(post.bytes[Int(link.text.end)..<Int(block.text.end)])
  }

  /// The list in which a leaf is an item.
  private func list(around leaf: Int) -> Int? {
    var at = leaf
    for _ in 0..<Self.deepestItem {
      if at > 0, post.blocks[at].kind == .list { return at }
      at = Int(post.blocks[at].parent)
      if at <= 0 { return nil }
    }
    return nil
  }

  private static let deepestItem = 4

  /// Whether no item of a list says anything: steps may be single words among sentences.
  private func isMenu(_ list: Int) -> Bool {
    (list..<Int(post.blocks[list].end)).allSatisfy { i in
      let text = post.bytes[post.blocks[i].text.range]
      return !post.blocks[i].kind.isLeaf || text.isEmpty || !isLive(i) && verdicts[i] != .threadLine
        || features[i].linkDensity > 0.9
        || ThreadLines.isButton(text) || ThreadLines.isFurniture(text)
    }
  }

  /// Whether a heading is the name of the member who wrote a post: it stands in the pane beside the post.
  func isOfMember(_ heading: Int) -> Bool {
    let parent = Int(post.blocks[heading].parent)
    return parent > 0 && placeAroundPost(parent) == .pane
  }

  private enum PlaceAroundPost {
    /// Who wrote a post: a name, with rank, place and joining date.
    case pane
    case bar
  }

  /// What forum software sets beside a post, by the names it gives.
  private func placeAroundPost(_ i: Int) -> PlaceAroundPost? {
    guard features[i].text < Self.largestPane, features[i].traits.isDisjoint(with: .body), post.blocks[i].kind != .code else {
      return nil
    }
    if let title, title >= i, title < Int(post.blocks[i].end) { return nil }
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      let name = post.bytes[post.attributes[k].value.range]
      for token in name.split(whereSeparator: { $0 <= 0x20 }) {
        let hash = WordHash.of(token.lazy.map(CaseFold.lowercase))
        if Self.panes.contains(hash: hash) { return .pane }
        if Self.bars.contains(hash: hash) { return .bar }
        if token.elementsEqual("notice".utf8), isBesideContent(i) { return .bar }
      }
    }
    return isCellOfMember(i) ? .pane : nil
  }

  /// Whether an element stands in a post beside what the member wrote, and not in it.
  private func isBesideContent(_ i: Int) -> Bool {
    var at = Int(post.blocks[i].parent)
    for _ in 0..<Self.deepestNotice where at > 0 {
      for k in post.blocks[at].attributes.range where post.attributes[k].name == .class {
        for token in post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }) {
          if token.elementsEqual("content".utf8) { return false }
          if token.elementsEqual("postbody".utf8) { return true }
        }
      }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  private static let deepestNotice = 4

  /// Whether a cell begins with the menu of the member who wrote the post beside it: `<td><div id="postmenu_7">`.
  private func isCellOfMember(_ i: Int) -> Bool {
    guard post.blocks[i].tag == .td, i + 1 < post.blocks.count, Int(post.blocks[i].end) > i + 1 else { return false }
    return post.blocks[i + 1].attributes.range.contains { k in
      post.attributes[k].name == .id && post.bytes[post.attributes[k].value.range].starts(with: Self.memberMenu)
    }
  }

  private static let memberMenu = Array("postmenu_".utf8)

  private static let largestPane: Float = 300
  /// What stands for a picture that a member does not show.
  private static let longestInitial = 2

  private static let panes = WordSet([
    "postprofile", "userinfo", "message-user", "poster", "post_author", "author_statistics", "profilebox", "messagesidebar",
    "cauthorpane", "cauthorpane_author", "cauthorpane_mobile", "postuser", "postleft", "userdetails",
  ])

  /// Buttons and notices above, below and between posts, in whatever language.
  private static let bars = WordSet([
    "usercredits", "cauthorpane_info", "moderatorbar", "messagefooter", "ctopicpostarea", "ipscomposearea", "kmessage-buttons",
    "post-buttons", "bbp-breadcrumb", "bbp-template-notice", "bbp-header", "bbp-footer", "postfootleft", "postfootright",
    "postmenubar", "commentsignupbar", "messageicon", "posticon", "online-list", "whoisviewing",
    "back2top", "jumpbox-return", "jumpbox", "posthead", "nodecontrols", "bbp-pagination", "bbp-pagination-count", "bbp-meta",
    "post_head", "post_controls", "postbit_buttons", "post_management_buttons", "message-attribution", "message-actionbar",
    "message-lastedit", "bbcodeblock-expandlink", "bbcodeblock-shrinklink", "pstatus",
    "quoted-switch", "trac-change-panel", "trac-help",
  ])

  /// What a member signs every post with.
  private func isSignature(_ i: Int) -> Bool {
    guard features[i].text < 300 else { return false }
    return post.blocks[i].attributes.range.contains { k in
      guard post.attributes[k].name == .class else { return false }
      let name = CaseFold.lowercased(post.bytes[post.attributes[k].value.range])
      return name.split(whereSeparator: { $0 <= 0x20 }).contains { token in
        if token.elementsEqual("sig".utf8) || token.suffix(4).elementsEqual("_sig".utf8) { return true }
        guard token.contains("signature") else { return false }
        // A body may say that it ends where the signature begins: `component-body-signature-highlight`.
        let words = NameWords.of(token)
        return !words.indices.dropFirst().contains {
          words[$0].elementsEqual("signature".utf8) && words[$0 - 1].elementsEqual("body".utf8)
        }
      }
    }
  }
}
