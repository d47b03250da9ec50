import WinnowBase

// Dates that stand where a reader would not look first, and dates that the page itself speaks against.
extension DateResolver {
  /// A leaf's text without the spans that name a change and nothing else: themes write it for machines before the date that they show.
  func shownText(_ leaf: Int) -> String {
    let block = post.blocks[leaf]
    var hidden: [Extent] = []
    for mark in block.marks.range where scan.tellsChange(post.marks[mark].attributes, in: post) {
      let text = post.marks[mark].text
      if text.count < block.text.count, text.start >= (hidden.last?.end ?? block.text.start) { hidden.append(text) }
    }
    guard !hidden.isEmpty else { return post.partedText(of: leaf) }
    var text = ""
    var at = Int(block.text.start)
    for span in hidden {
      text += post.string(Extent(at, Int(span.start))) + " "
      at = Int(span.end)
    }
    text += post.string(Extent(at, Int(block.text.end)))
    // A line that tells nothing but its change.
    return DateText.find(in: text, hints: hints) == nil ? post.text(of: leaf) : text
  }

  /// Whether a visible date lies more than a month before the one that the page's address states between strokes (`/2019/10/`): it is that
  /// of another story. A later one may tell that the story came out again.
  func isOutOfAddress(_ candidate: Candidate) -> Bool {
    guard candidate.rule == "visible-date" || candidate.rule == "time-element", let (year, month) = addressMonth else {
      return false
    }
    return (year - candidate.date.year) * 12 + month - candidate.date.month > 1
  }

  private var addressMonth: (year: Int, month: Int)? {
    guard let address = post.identity.url else { return nil }
    let parts = address.pieces(at: 0x2F)
    for (year, month) in zip(parts.dropFirst(2), parts.dropFirst(3)) where year.utf8.count == 4 && month.utf8.count == 2 {
      if let year = Int(year), let month = Int(month), (1995...2099).contains(year), (1...12).contains(month) {
        return (year, month)
      }
    }
    return nil
  }

  /// In a thread the first post's date before those near the headline, where they tell of a change or there are none: software calls all
  /// posts replies.
  func opening(_ near: [Candidate]) -> [Candidate] {
    guard near.first.map({ DateLabels.holdsUpdate($0.evidence) }) ?? true,
      post.identity.address.map(PageAddress.isOfThread) ?? false
    else { return near }
    let first = scan.mentions.prefix(Self.mostMentions).lazy.filter { mention in
      mention.roles.contains(.date) && !mention.roles.contains(.modified) && !scan.zones[mention.block].contains(.trail)
        && mention.block > headline
    }.lazy.compactMap { date(of: $0) }.first
    return first.map { [$0] + near } ?? near
  }

  private static let mostMentions = 400

  /// The date of the sentence that closes a blog's post; none where several posts are closed on several days.
  func closing() -> [Candidate] {
    var found: Candidate?
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.isRemoved {
      guard block.text.count >= 30, block.text.count <= 600,
        scan.zones[place].isDisjoint(with: [.comment, .elsewhere, .teaser, .picture]),
        let date = DateLabels.closingDate(in: post.bytes[block.text.range], hints)
      else { continue }
      if let found, found.date.dayNumber != date.dayNumber { return [] }
      found = found ?? Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(post.text(of: place), 80))
    }
    return found.map { [$0] } ?? []
  }

  /// The one date element of the boxes beside the text, where the page shows no other date.
  func lone() -> [Candidate] {
    var found: Candidate?
    for mention in scan.mentions.prefix(400) where mention.roles.contains(.date) && !mention.roles.contains(.modified) {
      let zone = scan.zones[mention.block].union(mention.roles)
      guard zone.isDisjoint(with: [.comment, .teaser]), let candidate = date(of: mention) else { continue }
      if let found, found.date.dayNumber != candidate.date.dayNumber { return [] }
      found = found ?? candidate
    }
    return found.map { [$0] } ?? []
  }

  /// Date elements of a sidebar, a footer or another box close to the headline; the one nearest to it.
  func boxed() -> [Candidate] {
    guard headline >= 0 else { return [] }
    var best: (distance: Int, candidate: Candidate)?
    for mention in scan.mentions.prefix(400) where mention.roles.contains(.date) && !mention.roles.contains(.modified) {
      let zone = scan.zones[mention.block].union(mention.roles)
      guard zone.contains(.elsewhere), zone.isDisjoint(with: [.comment, .teaser]) else { continue }
      let distance = distance(mention.block)
      guard mention.roles.contains(.published), distance <= 40, distance < best?.distance ?? .max, let candidate = date(of: mention)
      else { continue }
      best = (distance, candidate)
    }
    return best.map { [$0.candidate] } ?? []
  }

  /// A date that opens a paragraph right under the headline, or stands in the headline's own element.
  func opening() -> Candidate? {
    guard headline >= 0 else { return nil }
    var leaves = 0
    for place in headline..<min(post.blocks.count, headline + 40)
    where post.blocks[place].kind.isLeaf && !post.blocks[place].text.isEmpty {
      leaves += 1
      if leaves > 6 { return nil }
      guard place == headline || isOwnWords(post.blocks[place]) && !DateLabels.tellsOther(place, in: post), !tellsVersion(place),
        !scan.zones[place].contains(.comment)
      else {
        continue
      }
      let text = post.text(of: place)
      let part = place == headline ? text : DateText.opening(of: post.bytes[post.blocks[place].text.range], most: 40)
      if let date = DateText.find(in: part, hints: hints), place == headline || !tellsOfDay(place, text) {
        return Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(text, 80))
      }
    }
    return nil
  }

  /// The one day that paragraphs of the page open with in brackets: `(21. November 2022) …`.
  func bracketed() -> Candidate? {
    var found: Candidate?
    for (place, block) in post.blocks.enumerated() where block.kind == .paragraph && block.text.count >= Self.shortestReport {
      let text = post.bytes[block.text.range]
      guard text.first == 0x28, let close = text.prefix(Self.longestBracket).firstIndex(of: 0x29), !block.isRemoved,
        scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .teaser, .picture]),
        isDateAlone(text.startIndex..<close),
        let date = DateText.find(in: String(decoding: text[..<close], as: UTF8.self), hints: hints)
      else { continue }
      if let found, found.date.dayNumber != date.dayNumber { return nil }
      found = found ?? Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(post.text(of: place), 80))
    }
    return found
  }

  /// In bytes.
  private static let shortestReport = 80
  private static let longestBracket = 40

  /// The first short line of the page with a whole date, for pages whose headline is not known; one that tells when the text was changed
  /// where there is no other.
  func firstLine() -> Candidate? {
    var updates: [Int] = []
    for (place, block) in post.blocks.enumerated()
    where block.kind.isLeaf && !block.isRemoved && block.text.count >= 8 && block.text.count <= 90
      && !scan.zones[place].contains(.elsewhere)
    {
      guard block.kind != .cell, block.kind != .caption, isOwnWords(block), !introduces(block),
        hasDigit(block.text), !tellsVersion(place), !DateLabels.tellsOther(place, in: post)
      else { continue }
      if DateLabels.tellsUpdate(place, in: post) {
        updates.append(place)
      } else if let line = line(place) {
        return line
      }
    }
    for place in updates {
      if let line = line(place) { return line }
    }
    return nil
  }

  /// Whether a line of a manual says in which version something came, `New in version 1.1 (7 February 2010)`, or stands in the history of its
  /// versions; a line that labels its date, names a writer or states rights speaks of the page.
  func tellsVersion(_ leaf: Int) -> Bool {
    guard isManual else { return false }
    let block = post.blocks[leaf]
    let isNoted = post.bytes[block.text.range].withUnsafeBufferPointer { Self.tellsVersion($0) }
    guard isNoted || isInHistory(leaf) else { return false }
    let text = post.bytes[block.text.range]
    return !DateLabels.holdsLabel(text) && !AuthorText.hasCue(post.string(block.text)) && !Self.holdsRights(text)
      && !block.marks.range.contains { post.marks[$0].tag == .time } && block.tag != .time
  }

  private static func tellsVersion(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var tells = false
    versionNotes.forEachMatch(in: text) { match in
      tells = match.id == 0 || isVersion(text, from: match.range.upperBound)
      return !tells
    }
    return tells
  }

  /// Whether a version begins behind some blanks: `version 1`, `v2`, `1.1`.
  private static func isVersion(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] == 0x20 { at += 1 }
    let words: [StaticString] = ["version ", "release ", "v"]
    for word in words where CaseFold.hasASCII(word, in: text, at: at) {
      at += word.utf8CodeUnitCount
      return at < text.count && text[at] &- 0x30 < 10
    }
    let digits = text[at...].prefix { $0 &- 0x30 < 10 }.count
    return digits > 0 && at + digits + 1 < text.count && text[at + digits] == 0x2E && text[at + digits + 1] &- 0x30 < 10
  }

  private static func holdsRights(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { rights.hasMatch(in: $0) }
  }
  private static let rights = PhraseMatcher(["©", "(c)", "copyright"], wholeWords: false)

  /// Whether the heading above a line, in the same part of the page, is that of the versions of a thing.
  private func isInHistory(_ leaf: Int) -> Bool {
    let above = (max(0, leaf - Self.mostOfHistory)..<leaf).last { post.blocks[$0].kind == .heading && !post.blocks[$0].isRemoved }
    // A page that is a history as a whole is as old as its last version.
    guard let above, above != headline else { return false }
    let part = Int(post.blocks[above].parent)
    guard part < 0 || Int(post.blocks[part].end) > leaf else { return false }
    return Self.histories.contains(CaseFold.lowercased(post.bytes[post.blocks[above].text.range]))
  }

  /// In blocks, back to the heading.
  private static let mostOfHistory = 60

  /// The second sort is one before a version only.
  private static let versionNotes = PhraseMatcher(
    [
      "added in", "changed in", "introduced in", "removed in", "deprecated in", "deprecated since", "since version",
      "neu in version",
      "seit version", "ajouté dans", "depuis la version", "desde la versión", "desde a versão", "добавлено в", "с версии",
    ].map { ($0, 0) } + ["new in", "since"].map { ($0, 1) })

  /// Headings above the versions of a thing.
  private static let histories = WordSet([
    "history", "changelog", "change log", "changes", "version history", "revision history", "release history", "release notes",
    "releases",
    "versions", "versionsgeschichte", "änderungen", "historique", "historial", "histórico", "cronologia", "история",
    "история версий",
  ])

  /// Whether a line may speak of its page: code shows a date as an example, as do lines that give one.
  func isOwnWords(_ block: Block) -> Bool {
    let bytes = post.bytes[block.text.range]
    guard bytes.count > Self.longestMoment else { return true }
    // The head of a letter is set like code.
    if block.kind == .code { return bytes.withUnsafeBufferPointer { Self.letterHead.hasMatch(in: $0) } }
    let isCode = block.marks.range.contains { m in
      post.marks[m].text.count == block.text.count && Self.codeTags.contains(post.marks[m].tag)
    }
    return !isCode && !announcesExample(bytes)
  }

  /// Whether a line introduces what follows: of all lines of a page such a one does not date it.
  private func introduces(_ block: Block) -> Bool {
    block.text.count > Self.longestLabel && post.bytes[Int(block.text.end) - 1] == 0x3A
  }

  /// Whether what announces an example stands before the first digit.
  private func announcesExample(_ bytes: ArraySlice<UInt8>) -> Bool {
    let end = bytes.firstIndex { $0 &- 0x30 < 10 } ?? bytes.endIndex
    return bytes[..<end].withUnsafeBufferPointer { Self.examples.hasMatch(in: $0) }
  }

  /// In bytes: a longer line that ends in a colon is no label.
  private static let longestLabel = 40
  /// A day by itself may be set in the letters of code, with its hour.
  private static let longestMoment = 32
  private static let letterHead = PhraseMatcher(
    ["date:", "sent:", "datum:", "gesendet:", "envoyé:", "fecha:", "data:"], wholeWords: false)
  private static let codeTags: Set<Tag> = [.code, .kbd, .samp]
  private static let examples = PhraseMatcher(
    [
      "e.g.", "for example", "for instance", "z. b.", "z.b.", "zum beispiel", "par exemple", "p. ex.", "por ejemplo", "per esempio",
    ],
    wholeWords: false)

  private func line(_ place: Int) -> Candidate? {
    let text = post.text(of: place)
    guard let date = DateText.find(in: text, hints: hints), !tellsOfDay(place, text) else { return nil }
    return Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(text, 80))
  }
}
