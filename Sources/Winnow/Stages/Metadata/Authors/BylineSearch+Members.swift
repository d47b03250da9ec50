import WinnowBase

// In a forum the member whose name stands first below the headline opened the thread.
extension BylineSearch {
  /// That member, by the class of the name or by the address that it links to; on pages that are no threads both must say so.
  func memberAtHeadline() -> Found? {
    guard headline >= 0 else { return nil }
    if isThread, let found = memberAbove() { return found }
    for i in (headline + 1)..<max(headline + 1, min(post.blocks.count, headline + Self.furthestMember)) {
      let block = post.blocks[i]
      guard block.kind.isLeaf, !block.isRemoved, !block.text.isEmpty, block.text.count <= Self.longestMemberLine else { continue }
      if isThread ? scan.zones[i].contains(.trail) : scan.zones[i].contains(.elsewhere) { continue }
      if isThread, let writer = mailWriter(block) { return member(post.string(writer)) }
      for m in block.marks.range {
        let mark = post.marks[m]
        guard isThread ? isMember(mark) && !tellsLast(block.text, before: mark.text) : isLinkedUser(mark), !isOfLastAnswer(i)
        else { continue }
        if let found = member(post.string(mark.text)) { return found }
      }
      if isThread, block.text.count <= Self.longestMember, isMemberBox(i), let found = member(post.string(block.text)) {
        return found
      }
    }
    return nil
  }

  /// The bold name that opens the head of a mail in an archive, before an address that is spelt out: `Jane Roe jane at example.org`.
  private func mailWriter(_ block: Block) -> Extent? {
    guard let first = block.marks.range.first, post.marks[first].tag == .b, post.marks[first].text.start == block.text.start,
      post.marks[first].text.end < block.text.end
    else { return nil }
    let words = post.bytes[Int(post.marks[first].text.end)..<Int(block.text.end)].split(separator: 0x20, maxSplits: 3)
    guard words.count >= 3, words[1].elementsEqual("at".utf8), words[2].dropLast().contains(0x2E) else { return nil }
    return post.marks[first].text
  }

  /// Whether an element stands above the headline in the post that the headline heads: there the author is whoever opened the thread, and not
  /// who answered right below.
  func opensHeadedPost(_ block: Int) -> Bool {
    guard headline > block, headline - block <= Self.furthestAbove else { return false }
    var at = Int(post.blocks[block].parent)
    for _ in 0..<Self.deepestInPost where at > 0 {
      let element = post.blocks[at]
      if Int(element.end) > headline {
        return Int(element.end) - at <= Self.largestPost && isCalledPost(element.attributes)
      }
      at = Int(element.parent)
    }
    return false
  }

  /// Whether an element is called a message or a post.
  private func isCalledPost(_ attributes: Extent) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].withUnsafeBufferPointer { Self.postNames.hasMatch(in: $0) }
    }
  }

  private static let postNames = PhraseMatcher(["forum-message", "messageview", "forum-post", "topic-post"], wholeWords: false)
  private static let deepestInPost = 8
  private static let largestPost = 80
  static let ofHeadedPost = 20

  /// The member in whose post the headline stands, where the post's title shows what its thread is called.
  private func memberAbove() -> Found? {
    for i in (max(1, headline - Self.furthestAbove)..<max(1, headline)).reversed() where post.blocks[i].kind.isLeaf {
      let block = post.blocks[i]
      guard !block.isRemoved, block.text.count <= Self.longestMember, !scan.zones[i].contains(.trail) else { continue }
      for m in block.marks.range where isCalledMember(post.marks[m].attributes) {
        if opensHeadedPost(i) { return member(post.string(post.marks[m].text)) }
        guard post.marks[m].tag == .a, isMember(post.marks[m]), let href = post.attribute(.href, in: post.marks[m].attributes),
          Self.isMemberAddress(href) || Self.isAuthorAddress(href, of: post.string(post.marks[m].text))
        else { continue }
        return member(post.string(post.marks[m].text))
      }
    }
    return nil
  }

  /// Whether an element stands in what is marked up as a program's code: its author owns the repository, and reported nothing.
  func isOfRepository(_ block: Int) -> Bool {
    var at = block
    while at > 0 {
      for k in post.blocks[at].attributes.range where post.attributes[k].name == .itemtype {
        return CaseFold.lowercased(post.bytes[post.attributes[k].value.range]).suffix(18).elementsEqual("softwaresourcecode".utf8)
      }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// The member of a name that an element of its own holds.
  func member(_ text: String) -> Found? {
    let name = MetadataText.clean(text)
    guard name.utf8.count >= 2, name.utf8.count <= Self.longestMember, !name.utf8.contains(0x3A),
      name.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 })
    else { return nil }
    return Found(authors: [Author(name: name)], rule: "visible-byline", evidence: "member: \(name)", score: 1)
  }

  private func isLinkedUser(_ mark: Mark) -> Bool {
    guard mark.tag == .a, let kind = post.attribute(.class, in: mark.attributes), kind.hasPrefix("username"),
      let href = post.attribute(.href, in: mark.attributes)
    else { return false }
    return Self.isAuthorAddress(href, of: post.string(mark.text)) || Self.isMemberAddress(href)
  }

  private func isMember(_ mark: Mark) -> Bool {
    if isCalledMember(mark.attributes) { return true }
    guard mark.tag == .a, let href = post.attribute(.href, in: mark.attributes) else { return false }
    return Self.isMemberAddress(href)
  }

  /// Whether the leaf, or a small element around it, is called by what holds a member's name.
  private func isMemberBox(_ leaf: Int) -> Bool {
    var at = leaf
    for _ in 0..<3 {
      if isCalledMember(post.blocks[at].attributes) { return true }
      at = Int(post.blocks[at].parent)
      guard at > 0, Int(post.blocks[at].end) - at <= Self.largestMemberBox else { return false }
    }
    return false
  }

  /// Whether an element is called by what holds a member's name.
  func isCalledMember(_ attributes: Extent) -> Bool {
    attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }).contains {
          Self.memberNames.contains($0.lazy.map(CaseFold.lowercase))
        }
    }
  }

  /// Whether the words before a name say that its bearer was the last to answer.
  func tellsLast(_ line: Extent, before name: Extent) -> Bool {
    name.start > line.start && tellsLast(Extent(max(Int(line.start), Int(name.start) - Self.longestLabel), Int(name.start)))
  }

  /// In bytes.
  private static let longestLabel = 200

  func tellsLast(_ text: Extent) -> Bool {
    post.bytes[text.range].withUnsafeBufferPointer { Self.lasts.hasMatch(in: $0) }
  }

  /// Whether a leaf or an element right around it is called by what tells of a topic who answered last, in whatever language.
  func isOfLastAnswer(_ leaf: Int) -> Bool {
    var at = leaf
    for _ in 0..<3 where at > 0 {
      let isNotice = post.blocks[at].attributes.range.contains { k in
        guard post.attributes[k].name == .class else { return false }
        let names = post.bytes[post.attributes[k].value.range]
        return names.contains("bbp-") && names.split(separator: 0x20).contains { Self.lastAnswers.contains($0) }
      }
      if isNotice { return true }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  private static let lastAnswers = WordSet(["bbp-topic-description", "bbp-forum-description", "bbp-template-notice"])

  /// Whether an address is that of a forum's member: `member.php?7-jane`, `index.php?action=profile;u=7`, `/user-7.html`.
  static func isMemberAddress(_ href: String) -> Bool {
    guard href.utf8.count < 300 else { return false }
    if memberPaths.hasMatch(in: href) { return !memberActions.hasMatch(in: href) && !isFolderOfMembers(href) }
    guard let at = href.range(ofASCII: "user-") else { return false }
    return href[at.upperBound...].utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }

  /// Whether an address is that of all members: nothing stands behind the folder.
  private static func isFolderOfMembers(_ href: String) -> Bool {
    memberFolders.contains { folder in href.hasSuffix(folder) }
  }

  private static let memberFolders = ["/members/", "/member/", "/users/", "/u/"]
  private static let memberPaths = PhraseMatcher(
    ["member.php?", "action=profile", "mode=viewprofile", "profile.php?", "/members/", "/member/", "/u/", "/users/", "user?id="],
    wholeWords: false)
  /// What the same files do beside showing a member.
  private static let memberActions = PhraseMatcher(
    [
      "action=login", "action=register", "mode=register", "do=", "/members/list", "/members/?", "/sign_up", "/sign_in", "/sign-up",
      "/sign-in",
      "/signup", "/signin", "/login", "/register", "/password", "/members/online", "/users/new",
    ], wholeWords: false)
  private static let memberNames = WordSet([
    "username", "username-coloured", "bigusername", "userlink", "usernamelink", "postuser", "kwho-user", "kwho-admin",
    "kwho-moderator",
    "kwho-guest", "cauthorpane_author", "ipscomment_author", "bbp-author-name", "postername", "poster_name", "hnuser",
  ])
  private static let lasts = PhraseMatcher(
    [
      "last updated", "last post", "last reply", "last message", "latest reply", "letzter beitrag", "letzte antwort",
      "último mensaje",
      "última respuesta", "dernier message", "dernière réponse", "ultimo messaggio", "ultima risposta", "laatste bericht",
      "última mensagem", "ostatni post",
    ], wholeWords: false)

  private static let furthestMember = 60
  private static let furthestAbove = 24
  private static let longestMemberLine = 200
  private static let longestMember = 60
  private static let largestMemberBox = 8
}
