import WinnowBase

/// Mails as archives show them, in one preformatted block each: the fields of the head, the signature, what the archive writes around them.
enum MailText {
  /// Takes such parts out of the blocks that stay. Signatures go only where the page is a thread, or where a head has shown that it holds mails.
  static func edits(_ post: Post, _ verdicts: [ExtractionRule?], isThread: Bool) -> [Edit] {
    var edits: [Edit] = []
    let least = leastOfMail(post, verdicts, isArchive: isArchive(post))
    let reason = Reason(ExtractionRule.threadLine.rawValue, ExtractionRule.threadLine.reason)
    for i in post.blocks.indices where verdicts[i] == nil && !post.blocks[i].text.isEmpty && post.isLive(i) {
      guard post.blocks[i].kind == .code || isThread && post.blocks[i].kind == .paragraph else { continue }
      let text = post.bytes[post.blocks[i].text.range]
      guard post.blocks[i].kind == .code else {
        if let end = endBeforeSignature(i, post) {
          edits.append(Edit(.removePart(block: i, range: end - text.startIndex..<text.count), reason))
        }
        continue
      }
      // Heads and signatures are shown as examples, too, and code has lines of hyphens.
      let thread = endOfThreadHead(text)
      let isMail = thread != nil || text.count >= least && !holdsCode(post.blocks[i], post)
      guard isMail else { continue }
      let start = thread ?? endOfHead(text)
      guard isThread || start > text.startIndex else { continue }
      let end = startOfTail(text[start...])
      guard start < end else { continue }
      // From the last to the first, so that the ranges hold.
      if end < text.endIndex {
        edits.append(Edit(.removePart(block: i, range: end - text.startIndex..<text.count), reason))
      }
      if start > text.startIndex { edits.append(Edit(.removePart(block: i, range: 0..<start - text.startIndex), reason)) }
    }
    return edits
  }

  /// Whether a page's address is one that software for archives of mails gives.
  static func isArchive(_ post: Post) -> Bool {
    guard var address = post.identity.address else { return false }
    return address.withUTF8 { address in archives.contains { CaseFold.holdsASCII($0, in: address) } }
  }

  private static let archives: [StaticString] = [
    "/pipermail/", "/hyperkitty/list/", "/archives/list/", "mail-archive.com/", "//lists.", "//lore.", "//marc.info", "/msg0",
    "/lists/",
  ]

  /// The bytes that a preformatted block has at least that is taken for a mail: on other pages than an archive's most of the text.
  private static func leastOfMail(_ post: Post, _ verdicts: [ExtractionRule?], isArchive: Bool) -> Int {
    guard !isArchive else { return 0 }
    var total = 0
    for i in post.blocks.indices where verdicts[i] == nil && post.blocks[i].kind.isLeaf && post.isLive(i) {
      total += post.blocks[i].text.count
    }
    return total * 3 / 5
  }

  private static func holdsCode(_ block: Block, _ post: Post) -> Bool { post.marks[block.marks.range].contains { $0.tag == .code } }

  /// Whether a preformatted block is none of the mails but what an archive's software says of them: how to reply, what else there is.
  static func isOfArchive(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.prefix { $0 != 0x0A }
    return openings.contains { text.starts(with: $0) } || line.count <= longestWays && line.contains("other threads:[")
  }

  private static let openings = ["Thread overview: ", "Reply instructions:\n", "This is a public inbox, see "].map {
    Array($0.utf8)
  }
  private static let longestWays = 160

  /// Where a mail's own text begins behind the fields of its head and an empty line: `From: …`, `Date: …`, `Message-ID: …`; the start where it
  /// has none.
  private static func endOfHead(_ text: ArraySlice<UInt8>) -> Int {
    var fields = 0
    var hasSender = false
    var at = text.startIndex
    while at < text.endIndex {
      let line = text[at...].prefix { $0 != 0x0A }
      if line.isEmpty { break }
      // A field that goes on begins with a space.
      if line.first != 0x20, line.first != 0x09 {
        guard let name = field(line) else { return text.startIndex }
        fields += 1
        if name.elementsEqual("from".utf8) { hasSender = true }
      } else if fields == 0 {
        return text.startIndex
      }
      at = line.endIndex + 1
    }
    guard fields >= fewestFields, hasSender, at < text.endIndex else { return text.startIndex }
    return firstLine(text, from: at)
  }

  /// The same where a thread stands on one page, each mail below its place in the tree: `* Subject`, then `From: … UTC (permalink / raw)`.
  private static func endOfThreadHead(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.starts(with: "* ".utf8) else { return nil }
    var at = text.startIndex
    for _ in 0..<longestTree where at < text.endIndex {
      let line = text[at...].prefix { $0 != 0x0A }
      at = min(line.endIndex + 1, text.endIndex)
      guard line.starts(with: "From: ".utf8), line.contains(" utc (permalink / raw)") else { continue }
      while at < text.endIndex, text[at] != 0x0A { at = min(text[at...].prefix { $0 != 0x0A }.endIndex + 1, text.endIndex) }
      return firstLine(text, from: at)
    }
    return nil
  }

  private static func firstLine(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.endIndex, text[at] == 0x0A { at += 1 }
    return at
  }

  /// Where what is no more the writer's own begins: a line of two hyphens and a space with a few lines below it, the list's own note, the
  /// archive's links.
  private static func startOfTail(_ text: ArraySlice<UInt8>) -> Int {
    var end = text.endIndex
    var at = text.startIndex
    var signature: Int?
    var lines = 0
    while at < text.endIndex {
      let line = text[at...].prefix { $0 != 0x0A }
      if line.starts(with: "^ permalink raw reply".utf8) || isRule(line) && holdsList(text[line.endIndex...]) {
        end = at
        break
      }
      if line.elementsEqual("-- ".utf8) {
        signature = at
        lines = 0
      } else if line.first == 0x3E || isOfCode(line) {
        // What is quoted below a signature is read, and so is code.
        signature = nil
      } else {
        lines += 1
      }
      at = line.endIndex + 1
    }
    if let signature, lines <= mostLines { end = min(end, signature) }
    while end > text.startIndex, text[end - 1] == 0x0A || text[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Whether a line below two hyphens is one of a program's, of a patch or of a list.
  private static func isOfCode(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    return first == 0x2B || first == 0x2D || last == 0x3B || last == 0x7B || last == 0x7D
  }

  /// Where a paragraph of a mail ends before the signature in it: behind a line of two hyphens, or, where the archive has joined the lines,
  /// behind two hyphens that follow a sentence at the mail's end.
  private static func endBeforeSignature(_ i: Int, _ post: Post) -> Int? {
    let text = post.bytes[post.blocks[i].text.range]
    guard let sign = text.indices.dropLast(3).last(where: { text[$0] == 0x2D && text[$0 + 1] == 0x2D }), sign > text.startIndex + 1,
      text.endIndex - sign <= longestSignature
    else { return nil }
    if text[sign - 1] == 0x0A {
      guard text[sign + 2] == 0x0A || text[sign + 2] == 0x20 && text[sign + 3] == 0x0A else { return nil }
    } else {
      guard text[sign - 1] == 0x20, text[sign + 2] == 0x20, isLastOfMail(i, post) else { return nil }
      guard text[sign - 2] == 0x29 || TextMeasure(text[..<(sign - 1)]).endsSentence else { return nil }
    }
    guard !isWritten(text[(sign + 2)...]) else { return nil }
    var end = sign
    while end > text.startIndex, text[end - 1] <= 0x20 { end -= 1 }
    return end > text.startIndex ? end : nil
  }

  /// Whether what stands behind two hyphens is a text that goes on: a sentence without an address, or what was added to a post.
  private static func isWritten(_ tail: ArraySlice<UInt8>) -> Bool {
    let tail = CaseFold.lowercased(tail.drop { $0 <= 0x20 })
    if additions.contains(where: { tail.starts(with: $0) }) { return true }
    guard tail.filter({ $0 == 0x20 }).count >= fewestGaps, TextMeasure(tail[...]).endsSentence else { return false }
    return !tail.contains(0x40) && !tail.contains("://")
  }

  private static let additions = ["edit", "ps", "p.s", "update"].map { Array($0.utf8) }
  private static let fewestGaps = 4

  /// Whether a paragraph is the last of what an archive calls a mail's body.
  private static func isLastOfMail(_ i: Int, _ post: Post) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard parent > 0, Int(post.blocks[parent].end) == i + 1 else { return false }
    return post.attribute(.class, in: post.blocks[parent].attributes)?.hasPrefix("email-body") ?? false
  }

  /// In bytes.
  private static let longestSignature = 320

  /// The line above what a list adds to each mail.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool { line.count >= shortestRule && line.allSatisfy { $0 == 0x5F } }

  private static func holdsList(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(longestNote).contains("mailing list")
  }

  /// The name of the field that a line begins with, in small letters; nil where it is none of a mail's.
  static func field(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let colon = line.prefix(longestField).firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
    let name = CaseFold.lowercased(line[..<colon])
    return fields.contains(name) ? name : nil
  }

  private static let fields = WordSet([
    "from", "to", "cc", "bcc", "subject", "date", "sent", "message-id", "in-reply-to", "references", "reply-to", "sender",
    "newsgroups",
    "organization", "delivered-to", "mail-followup-to", "user-agent", "list-id", "list-archive", "list-help", "list-post",
    "list-subscribe",
    "list-unsubscribe", "list-owner", "resent-from", "resent-date", "resent-to", "resent-message-id", "return-path", "received",
    "content-type", "mime-version", "content-transfer-encoding", "content-disposition", "old-return-path", "autocrypt", "x-mailer",
    "x-mailing-list", "x-loop", "archived-at", "importance", "priority",
  ])

  private static let fewestFields = 3
  private static let longestField = 32
  private static let longestTree = 400
  /// The lines of a signature, with what a list adds.
  private static let mostLines = 8
  private static let shortestRule = 20
  private static let longestNote = 160
}
