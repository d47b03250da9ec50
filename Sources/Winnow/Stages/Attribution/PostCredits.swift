import WinnowAttribution
import WinnowBase

/// Finds the lines that say who wrote a post, where it comes from, and who made pictures that it does not show.
struct PostCredits {
  let post: Post
  let reader: AttributionReader
  /// False leaves bylines in the text; the authors are set all the same.
  var movesBylines = true
  /// True lifts the place and agency off a report's first paragraph.
  var liftsDateline = false

  var edits: [Edit] = []
  var authors: [Author]
  var knowsAuthors: Bool
  private var source: OriginalSource?
  private let room = LineRoom()
  /// The byline names the account that a site's own texts are posted by.
  var isAccount = false
  /// Whether what is longer than a byline stands above.
  private var textBegan = false
  var taken = Set<Int>()

  init(_ post: Post, reader: AttributionReader) {
    self.post = post
    self.reader = reader
    authors = post.fields.authors
    knowsAuthors = !authors.isEmpty
    source = post.fields.originalSource
  }

  /// `lines`: what still stands after the pictures took theirs. `hasCredit`: which pictures have a credit by now.
  mutating func run(_ lines: [PostLine], hasCredit: (Int) -> Bool) {
    let boxes = DataBoxes(post)
    let texts = lines.filter { !$0.isPicture }
    for (place, line) in texts.enumerated() {
      let kind = post.blocks[line.block].kind
      // Who wrote the book is no author of its review.
      guard isReadable(line.block), !boxes.contains(line.block) else { continue }
      let text = post.blocks[line.block].text
      if kind != .heading, text.count > BylineNames.longest { textBegan = true }
      let isNearEnd = place < Self.reach || texts.count - place <= Self.reach
      guard text.count >= 3, text.count <= 400 else { continue }
      read(line.block, isNearEnd: isNearEnd, isHeading: kind == .heading, lines: lines, hasCredit: hasCredit)
    }
    if post.identity.format != .html {
      strayCaptions(texts)
      edgeLines(texts.filter { !taken.contains($0.block) && !boxes.contains($0.block) })
    }
    if movesBylines, post.identity.format != .html { offices(texts) }
    if let sign = ClosingSign.find(in: post, lines: texts, reader: reader), !taken.contains(sign.block) { take(sign) }
    if movesBylines, let line = texts.last, !taken.contains(line.block), isShorthand(line.block) {
      edits.append(Edit(.remove(block: line.block), Reason("byline", "the letters of whoever wrote the post")))
    }
    if liftsDateline { dateline(texts) }
    removedLines()
  }

  /// Takes the box about the author that `AuthorBox` found; its author counts where nothing else names one.
  mutating func take(_ box: AuthorBox) {
    guard movesBylines else { return }
    let reason = Reason("author-note", "tells about the author", evidence: box.author.name)
    for block in box.blocks { edits.append(Edit(.remove(block: block), reason)) }
    boxed = box.author
  }

  var boxed: Author?
  /// Lines that name who wrote the post.
  var signed = Set<Int>()
  var setsDate = false

  private mutating func read(_ block: Int, isNearEnd: Bool, isHeading: Bool, lines: [PostLine], hasCredit: (Int) -> Bool) {
    // In the middle of a page nothing counts but a line that is a credit and no more.
    if !isNearEnd, post.identity.format == .html, isHeading || post.blocks[block].text.count > 240 { return }
    let line = sourcePart(of: post.blocks[block].text)
    let (plain, marksOrigin) = post.bytes[line.range].withUnsafeBufferPointer { reader.readLine($0, in: room) }
    if isNearEnd, !isHeading {
      if plain.kind != .none || marksOrigin, let found = originalSource(block, post.string(line), plain, marksOrigin) {
        if let mark = endingMark(plain, of: line) { return note(found, mark) }
        take(found, block)
        return
      }
      if let url = labelledAddress(block) {
        take(OriginalSource(name: source?.name, url: url, evidence: post.text(of: block)), block)
        return
      }
    }
    let linked =
      post.blocks[block].linkBytes > 0 && isNearEnd && post.identity.format != .html ? LinkedText.text(of: block, in: post) : nil
    var read = linked.map { reader.read($0, as: .line) } ?? plain
    // A link tells whose page it is; where that changes nothing but places, the plain text's places are meant.
    if linked != nil, read.kind != .byline { read = plain }
    guard let range = read.creditRange else { return }
    let text = post.text(of: block)
    let isWhole = CreditText.trimmed(String(decoding: Array(text.utf8)[..<min(range.lowerBound, text.utf8.count)], as: UTF8.self))
      .isEmpty
    switch read.kind {
    case .byline where isNearEnd && isWhole:
      byline(read, block, text)
    case .source where isNearEnd && isWhole && !isHeading:
      let found = OriginalSource(
        name: read.publisher?.name ?? read.agencies.first?.name, url: read.publisher?.url ?? link(block), evidence: text)
      take(found, block)
    case .credit where isWhole && !isHeading && text.utf8.count <= 240:
      looseCredit(read, block, text, lines, hasCredit)
    case .credit where !isHeading && post.identity.format != .html:
      strayCaption(read, range, block, text)
    default: break
    }
  }

  // MARK: Bylines

  private mutating func byline(_ read: Attribution, _ block: Int, _ text: String) {
    let named = Author.authors(read).map(Self.withoutLabel)
    taken.insert(block)
    signed.insert(block)
    // 「记者王小明 北京报道 …。」: whom a paragraph names before it tells its story; the story stays.
    if let range = read.creditRange,
      text.utf8.count - range.upperBound >= Self.leastReport
    {
      taken.remove(block)
      let all = joined(named, text)
      guard all != authors else { return }
      authors = all
      edits.append(
        Edit(.set(.authors(all)), Reason("byline", "names who wrote the post", evidence: named.map(\.name).joined(separator: ", ")))
      )
      return
    }
    guard !named.isEmpty else {
      if movesBylines { edits.append(Edit(.remove(block: block), Reason("byline", "says that the staff wrote the post"))) }
      return
    }
    if named.allSatisfy({ $0.role == "translator" || $0.role == "proofreader" }) {
      // Who translated a text did not write it: the post's credits take the line, with its role.
      var credit = Credit(read, raw: text)
      credit.role = named[0].role
      if movesBylines {
        edits.append(
          Edit(
            .move(block: block, range: nil, to: .credits(credit)),
            Reason("translator-line", "names who translated or checked the post", evidence: credit.role)))
      }
      return
    }
    isAccount = isAccount || links(block).contains { $0.hasSuffix("/author/admin/") || $0.hasSuffix("/author/admin") }
    let all = joined(named, text)
    let reason = Reason("byline", "names who wrote the post", evidence: named.map(\.name).joined(separator: ", "))
    if all != authors {
      authors = all
      edits.append(Edit(movesBylines ? .move(block: block, range: nil, to: .field(.authors(all))) : .set(.authors(all)), reason))
    } else if movesBylines {
      edits.append(Edit(.remove(block: block), reason))
    }
  }

  /// The authors known so far with those whom a line names.
  private func joined(_ named: [Author], _ text: String) -> [Author] {
    var all = authors
    if knowsAuthors, namesNoWriter, named.contains(where: { $0.kind == "person" && $0.role == "author" }),
      !AuthorText.namesWriterOfAnother(text)
    {
      // Who sent or checked the text gives way to the persons who wrote it.
      all = named.filter { $0.role == "author" } + authors.filter { $0.role != "author" }
    }
    let completes = !textBegan && BylineNames.completes(named, authors, text)
    for author in named where !all.contains(where: { $0.name == author.name }) {
      // What the page's own data says of the authors stands; it seldom names translators.
      // `Reporting by Jane Roe; Editing by John Doe`; papers of East Asia sign with both.
      if author.role == "editor", knowsAuthors, !AuthorText.isEastern(author.name),
        authors.contains(where: { $0.kind == "person" && $0.role == "author" })
      {
        continue
      }
      if !knowsAuthors || completes || author.role != "author" { all.append(author) }
    }
    return all
  }

  // MARK: Sources

  private mutating func take(_ found: OriginalSource, _ block: Int) {
    taken.insert(block)
    let merged = joined(found)
    edits.append(
      Edit(
        .move(block: block, range: nil, to: .field(.originalSource(merged))),
        Reason("source-line", "says where the post comes from", evidence: found.name ?? found.url)))
    source = merged
  }

  /// Notes the agency whose mark ends a paragraph; the paragraph is the story and stays.
  private mutating func note(_ found: OriginalSource, _ mark: String) {
    let found = OriginalSource(name: found.name, url: nil, evidence: mark)
    let merged = joined(found)
    guard merged != source else { return }
    edits.append(
      Edit(
        .set(.originalSource(merged)), Reason("source-mark", "the agency's mark under its report", evidence: found.name)))
    source = merged
  }

  private func joined(_ found: OriginalSource) -> OriginalSource {
    // The address of the original stands; a later line that names another place names who took the text over.
    if let source, source.url != nil { return source }
    return OriginalSource(name: source?.name ?? found.name, url: found.url, evidence: source?.evidence ?? found.evidence)
  }

  /// A line that another stage took as boilerplate may still say where the post comes from.
  private mutating func removedLines() {
    if authors.isEmpty, post.identity.format != .html { removedSign() }
    if let found = writersInFields() {
      let all = joined(found.authors, found.line)
      if all != authors {
        authors = all
        edits.append(
          Edit(.set(.authors(all)), Reason("byline", "a line that went names who wrote the post", evidence: found.line)))
      }
    }
    guard source == nil else { return }
    if let found = sourceAboveText() {
      edits.append(
        Edit(
          .set(.originalSource(found)),
          Reason("source-line", "a line that went says where the post comes from", evidence: found.name)))
      source = found
      return
    }
    guard let found = sourceInRemoved() else { return }
    edits.append(
      Edit(
        .set(.originalSource(found)),
        Reason("source-line", "a line that went says where the post comes from", evidence: found.evidence)))
    source = found
  }

  /// An agency's own sign under its report tells whose the report is, boilerplate or not.
  private mutating func removedSign() {
    let reading = EdgeLines(post: post, reader: reader)
    for block in post.blocks.indices.suffix(EdgeLines.reach) where post.blocks[block].isRemoved {
      guard let agency = reading.copyright(block) else { continue }
      authors = [agency]
      edits.append(Edit(.set(.authors(authors)), Reason("byline", "the agency's own sign under its report", evidence: agency.name)))
      return
    }
  }

  // MARK: Credits without a picture

  /// A caption whose picture got lost, and that names who took it: "The quay on Monday. (Picture: NAME/AP)".
  private mutating func strayCaption(_ read: Attribution, _ range: Range<Int>, _ block: Int, _ text: String) {
    let count = text.utf8.count
    // Without a word that announces it the end of a paragraph may name the report's own agency.
    guard read.confidence >= 0.85, range.upperBound + 2 >= count, range.lowerBound >= 12, range.lowerBound < count,
      !read.people.isEmpty || !read.agencies.isEmpty
    else { return }
    let part = CreditText.trimmed(
      String(decoding: Array(text.utf8)[range.lowerBound..<min(range.upperBound, count)], as: UTF8.self))
    let credit = Credit(read, raw: CreditRaw.text(part, reader: reader))
    let folded = part.lowercased()
    if Self.leadWords.contains(where: { folded.hasPrefix($0) }) { return }
    taken.insert(block)
    strays[block] = CreditText.trimmed(String(decoding: Array(text.utf8)[..<range.lowerBound], as: UTF8.self))
    edits.append(
      Edit(
        .move(block: block, range: nil, to: .credits(credit)),
        Reason("stray-caption", "a caption with its credit and no picture", evidence: credit.raw)))
  }

  /// Captions whose picture got lost and that name nobody themselves: what a caption's word opens, and the short line between two paragraphs
  /// that a credit follows.
  private mutating func strayCaptions(_ texts: [PostLine]) {
    let neighbours = loose.isEmpty ? nil : ParagraphLengths(texts, in: post)
    for (place, line) in texts.enumerated() {
      let block = post.blocks[line.block]
      guard block.kind == .paragraph || block.kind == .listItem, !taken.contains(line.block) else { continue }
      // The caption once more without its credit, as galleries have it.
      if place > 0, let caption = strays[texts[place - 1].block], caption.utf8.elementsEqual(post.bytes[block.text.range]) {
        taken.insert(line.block)
        edits.append(Edit(.remove(block: line.block), Reason("stray-caption", "the caption above once more")))
        continue
      }
      let isLabelled = block.text.count <= 600 && CaptionShape.opensWithLabel(post.bytes[block.text.range])
      guard isLabelled || neighbours.map({ isCaption(place, texts, $0) }) ?? false else { continue }
      taken.insert(line.block)
      let why = isLabelled ? "opens with a word that announces a caption" : "short line over a credit, with no picture"
      edits.append(Edit(.remove(block: line.block), Reason("stray-caption", why)))
    }
  }

  /// Whether a credit with no picture follows, most of the post's paragraphs are twice as long at least, and those on both sides are
  /// longer: where all paragraphs are short, this one may be the story's.
  private func isCaption(_ place: Int, _ texts: [PostLine], _ paragraphs: ParagraphLengths) -> Bool {
    let length = post.blocks[texts[place].block].text.count
    guard (20...Self.longestStray).contains(length), place > 0, place + 2 < texts.count, loose.contains(texts[place + 1].block),
      let before = paragraphs.last(before: place), let after = paragraphs.first(from: place + 2)
    else {
      return false
    }
    return min(before, after) * 3 >= 4 * length && paragraphs.median >= 2 * length
  }

  /// Captions that ended in their credit, with no picture beside them.
  private var strays: [Int: String] = [:]
  /// Credits with no picture beside them.
  private var loose = Set<Int>()

  private mutating func looseCredit(
    _ read: Attribution, _ block: Int, _ text: String, _ lines: [PostLine], _ hasCredit: (Int) -> Bool
  ) {
    taken.insert(block)
    loose.insert(block)
    let credit = Credit(read, raw: CreditRaw.text(text, reader: reader))
    let folded = text.lowercased()
    if Self.leadWords.contains(where: { folded.hasPrefix($0) }) {
      let lead = post.pictures.indices.first { post.pictures[$0].leads } ?? lines.first { $0.isPicture }?.picture
      if let lead, !hasCredit(lead) {
        edits.append(
          Edit(
            .move(block: block, range: nil, to: .credit(picture: lead, credit)),
            Reason("lead-credit", "credits the post's lead picture", evidence: credit.raw)))
        return
      }
    }
    edits.append(
      Edit(
        .move(block: block, range: nil, to: .credits(credit)),
        Reason("loose-credit", "a credit with no picture beside it", evidence: credit.raw)))
  }

  // MARK: Datelines

  private mutating func dateline(_ texts: [PostLine]) {
    for line in texts.prefix(4) where post.blocks[line.block].kind == .paragraph {
      guard let found = reader.dateline(post.text(of: line.block)) else { continue }
      edits.append(
        Edit(
          .removePart(block: line.block, range: 0..<found.length),
          Reason(
            "dateline", "place and agency before the report",
            evidence: [found.place, found.agency?.name].compactMap { $0 }.joined(separator: ", "))))
      // With the dateline the text loses whose report it is.
      if authors.isEmpty, boxed == nil, let agency = found.agency?.name {
        authors = [Author(name: agency, kind: "organization")]
        edits.append(Edit(.set(.authors(authors)), Reason("dateline", "the agency before the report", evidence: agency)))
      }
      return
    }
  }
}
