import WinnowBase

/// What the archive of a mailing list writes around a mail.
extension ArticleCleaner {
  /// Takes out the head of a mail that is a list of its fields (`To: …`, `Subject: …`, `Date: …`), the lists of answers and of mails beside it
  /// that follow, and blocks that speak of the archive alone.
  mutating func dropMailFrames() {
    let isArchive = MailText.isArchive(post)
    var holdsMail = false
    var i = main.lowerBound
    while i < main.upperBound {
      let block = post.blocks[i]
      if verdicts[i] == nil, block.kind == .list, isMailHead(i) && (isArchive || standsAboveMail(i)) || holdsMail && isOfThread(i) {
        holdsMail = true
        for k in i..<Int(block.end) where verdicts[k] == nil { verdicts[k] = .threadLine }
        i = Int(block.end)
        continue
      }
      if verdicts[i] == nil, block.kind == .code, MailText.isOfArchive(post.bytes[block.text.range]) { verdicts[i] = .threadLine }
      i += 1
    }
  }

  /// Whether the items of a list are the fields of a mail's head, the sender among them.
  private func isMailHead(_ list: Int) -> Bool {
    var fields = 0
    var hasSender = false
    for i in list + 1..<Int(post.blocks[list].end) where post.blocks[i].kind.isLeaf && !post.blocks[i].text.isEmpty {
      guard let name = MailText.field(post.bytes[post.blocks[i].text.range]) else { return false }
      fields += 1
      if name.elementsEqual("from".utf8) { hasSender = true }
    }
    return fields >= Self.fewestFields && hasSender
  }

  /// Whether the next text behind a list is preformatted and most of what the page has: people write lists of such fields as well.
  private func standsAboveMail(_ list: Int) -> Bool {
    let end = Int(post.blocks[list].end)
    guard let next = (end..<max(end, main.upperBound)).first(where: { verdicts[$0] == nil && !post.blocks[$0].text.isEmpty }),
      post.blocks[next].kind == .code
    else { return false }
    var total = 0
    for i in main where verdicts[i] == nil && post.blocks[i].kind.isLeaf && !(list..<end).contains(i) {
      total += post.blocks[i].text.count
    }
    return post.blocks[next].text.count * 2 >= total
  }

  /// Whether a list below a mail is one of other mails: its first words say so.
  private func isOfThread(_ list: Int) -> Bool {
    guard let first = (list + 1..<Int(post.blocks[list].end)).first(where: { !post.blocks[$0].text.isEmpty }) else { return false }
    let line = CaseFold.lowercased(post.bytes[post.blocks[first].text.range].prefix(Self.longestLabel))
    return Self.lists.contains { line.starts(with: $0) }
  }

  private static let fewestFields = 3
  private static let longestLabel = 24
  private static let lists = ["follow-ups:", "references:", "index(es):", "prev by date:", "next by date:"].map { Array($0.utf8) }
}
