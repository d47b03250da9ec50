import WinnowBase

/// The head of a mail as archives of lists show it, a field to an item or to a line of one text: who sent it, when, and about what.
struct MailHead {
  var sender: String?
  var date: String?
  var subject: String?

  /// The head above a page's text: three of its fields or more, the sender's and the subject's among them, in leaves that follow each other.
  static func find(in post: Post) -> MailHead? {
    var head = MailHead()
    var fields = 0
    var last = 0
    for place in post.blocks.indices.prefix(mostBlocks) {
      let block = post.blocks[place]
      guard block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved, mayBegin(block.text, in: post) else { continue }
      if fields > 0, place - last > mostBetween { return nil }
      let found = head.read(post.bytes[block.text.range].prefix(longestHead))
      if found > 0 {
        fields += found
        last = place
      }
      if fields >= fewestFields, head.sender != nil, head.subject != nil, head.date != nil { return head }
    }
    return fields >= fewestFields && head.sender != nil && head.subject != nil ? head : nil
  }

  /// Whether a text begins with a letter that the name of a field begins with, and has a colon close behind it.
  private static func mayBegin(_ text: Extent, in post: Post) -> Bool {
    post.bytes.withUnsafeBufferPointer { bytes in
      let first = bytes[text.range.lowerBound] | 0x20
      guard first &- 0x61 < 26, letters >> UInt32(first &- 0x61) & 1 != 0 else { return false }
      let end = min(text.range.upperBound, text.range.lowerBound + longestName)
      return bytes[text.range.lowerBound..<end].contains(0x3A)
    }
  }

  /// Reads the fields at the beginnings of a text's first lines, up to an empty one, and counts them.
  private mutating func read(_ text: ArraySlice<UInt8>) -> Int {
    var fields = 0
    for line in text.split(separator: 0x0A, maxSplits: Self.mostLines, omittingEmptySubsequences: false).prefix(Self.mostLines) {
      guard let colon = line.prefix(Self.longestName).firstIndex(of: 0x3A) else {
        if line.isEmpty || fields == 0 { break }
        continue
      }
      let value = String(decoding: line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
      switch String(decoding: CaseFold.lowercased(line[..<colon]), as: UTF8.self) {
      case "from", "sender": sender = sender ?? value
      case "date", "sent": date = date ?? value
      case "subject": subject = subject ?? value
      case "to", "cc", "message-id", "in-reply-to", "references", "reply-to", "list-id": break
      default: continue
      }
      fields += 1
    }
    return fields
  }

  /// The sender's name: `Jane Roe <jane@example.org>`, `jane at example.org (Jane Roe)`.
  var name: String? {
    guard let sender else { return nil }
    var name = sender.prefix { $0 != "<" }
    if sender.hasSuffix(")"), let open = sender.lastIndex(of: "(") {
      let inner = sender[sender.index(after: open)...].dropLast()
      if sender[..<open].contains("@") || sender[..<open].contains(" at ") { name = inner }
    }
    let clean = AuthorText.trimmed(String(name.filter { $0 != "\"" }))
    return clean.isEmpty || clean.contains("@") || clean.contains(" at ") ? nil : clean
  }

  /// When it was sent.
  func sent(_ hints: DateText.Hints) -> DateResolver.Candidate? {
    guard let date, let found = DateText.find(in: date, hints: hints) else { return nil }
    return DateResolver.Candidate(date: found, rule: "visible-date", evidence: "Date: " + MetadataText.excerpt(date, 60))
  }

  /// Whether the mail is about what a text names.
  func isAbout(_ title: String) -> Bool {
    let key = MetadataText.fold(subject ?? "")
    return key.utf8.count > 3 && MetadataText.fold(title).begins(with: key)
  }

  /// What a title element says before the sender's name, which archives write behind the subject.
  func withoutSender(_ title: String) -> String? {
    guard let name, title.hasSuffix(" - " + name), title.utf8.count > name.utf8.count + 3 else { return nil }
    return String(title.dropLast(name.count + 3))
  }

  /// A bit for each letter of the alphabet that the name of a field begins with.
  private static let letters: UInt32 = "ftsdmicrl".utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
  private static let fewestFields = 3
  /// In blocks.
  private static let mostBlocks = 160
  private static let mostBetween = 4
  /// In bytes.
  private static let longestHead = 2000
  private static let longestName = 14
  private static let mostLines = 16
}
