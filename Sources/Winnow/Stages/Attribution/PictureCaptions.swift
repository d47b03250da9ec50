import WinnowAttribution

/// Finds each picture's caption and credit among the lines around it, and proposes to move them out of the running text.
struct PictureCaptions {
  let post: Post
  let lines: [PostLine]
  let reader: AttributionReader
  /// Whether lines with a figure's number are those of the pictures above them.
  private(set) var figuresAreBelow = true
  /// False keeps captions in the text; credits still go.
  var movesCaptions = true

  var edits: [Edit] = []
  /// The blocks that an edit above takes.
  private(set) var taken = Set<Int>()
  /// Of the post's paragraphs, once somebody asks.
  var lengths: ParagraphLengths?
  /// The line that gave a picture its credit, where the markup says so.
  private var creditLines: [Int: Int] = [:]
  /// A line that is nothing but a word for credits: whose it is stands in the next.
  private var label = -1
  var captions: [Int: String] = [:]
  var credits: [Int: Credit] = [:]
  /// Pictures of pages whose caption or credit is the metadata's so far: what the page shows is preferred.
  private(set) var statedCaptions = Set<Int>()
  private var statedCredits = Set<Int>()

  init(_ post: Post, lines: [PostLine], reader: AttributionReader) {
    self.post = post
    self.lines = lines
    self.reader = reader
    for index in post.pictures.indices {
      captions[index] = post.pictures[index].caption
      credits[index] = post.pictures[index].credit
      guard post.identity.format == .html else { continue }
      if captions[index] != nil { statedCaptions.insert(index) }
      if credits[index] != nil { statedCredits.insert(index) }
    }
  }

  /// Looks at figures first, then at bare lines, then at what the pictures' own attributes say.
  mutating func run() {
    guard !post.pictures.isEmpty else { return }
    figuresAreBelow = placesFiguresBelow()
    for at in lines.indices where !lines[at].isPicture { markedLine(at) }
    if post.identity.format == .html { for at in lines.indices where !lines[at].isPicture { openingCaption(at) } }
    var at = 0
    while at < lines.count {
      if lines[at].isPicture, at + 1 == lines.count || !lines[at + 1].isPicture { bareLines(after: at) }
      at += 1
    }
    // Few pages have such an attribute at all.
    if post.attributes.contains(where: { $0.name == .dataCredit || $0.name == .dataCaption }) {
      for line in lines where line.isPicture && !line.isRemoved { dataAttributes(of: line) }
    }
    var shown = Set(lines.lazy.filter { $0.isPicture && !$0.isRemoved }.map(\.picture))
    for index in post.pictures.indices where post.pictures[index].fromMetadata { shown.insert(index) }
    for index in post.pictures.indices where post.pictures[index].joined < 0 && shown.contains(index) { attributes(of: index) }
  }

  func isTaken(_ block: Int) -> Bool { taken.contains(block) }
  func hasCredit(_ picture: Int) -> Bool { credits[picture] != nil }

  // MARK: Lines that the markup marks

  private mutating func markedLine(_ at: Int) {
    let block = lines[at].block
    let kind = post.blocks[block].kind
    var hint: ElementHints.Hint
    let figure = container(.figure, of: block) ?? pictureFrame(at)
    // Most lines have no picture beside them, whatever their elements say.
    guard let picture = picture(for: at, in: figure) else { return }
    if kind == .caption || kind == .credit {
      // A table that lays out a picture above its caption is a figure by another name.
      if let table = container(.table, of: block), table != figure {
        guard at > 0, lines[at - 1].block > table, lines[at - 1].isPicture || taken.contains(lines[at - 1].block) else { return }
      }
      hint = kind == .credit || ElementHints.hint(around: block, isCaption: true, of: post) == .credit ? .credit : .caption
    } else if post.identity.format == .html, kind == .paragraph || kind == .listItem,
      let found = ElementHints.hint(around: block, of: post) ?? captionMark(at)
    {
      hint = found
    } else if figure != nil, kind == .paragraph || kind == .heading && isInCaption(block) {
      hint = .caption
    } else {
      return
    }
    if hint == .credit, figure == nil, isByline(at) { return }
    let group = figure.map { self.group(at, in: $0) } ?? []
    // What a gallery says of all its pictures stays in the text where each has a caption of its own.
    if group.contains(picture),
      container(.figure, of: lines[at].block) != container(.figure, of: self.block(of: picture, near: at)),
      captions[picture] != nil, !statedCaptions.contains(picture)
    {
      return
    }
    defer { share(from: picture, with: group) }
    let text = CaptionShape.withoutNotices(withoutControl(block))
    // A film's running time and a picture's number stand where a caption would.
    guard text.contains(where: \.isLetter) else {
      if text.utf8.count <= Self.longestNumber { drop(block, "picture-control", "a number or a running time under a picture") }
      return
    }
    // Beside a caption a figure cites who took the picture.
    if figure != nil, text.utf8.count <= 120, ElementHints.isWholly([.cite], block, of: post) { hint = .credit }
    let shape = CaptionShape(text)
    if label == at - 1, at > 0, CreditMarks.looksLikeNames(text) { hint = .credit }
    if shape.isControl {
      if shape.isCreditLabel { label = at }
      return drop(block, "picture-control", "a button's label under a picture")
    }
    if PictureCaptions.isAddress(text) { return drop(block, "picture-control", "an address beside a picture") }
    guard shape.length <= 4000 else { return }
    let rule = figure != nil ? "figure-caption" : "element-caption"
    let why = figure != nil ? "caption of the figure" : "the element's name says caption"
    if hint == .credit {
      var read = CreditText(text, context: .credit, reader: reader)
      // An element may be called after the credit that ends its caption.
      let whole = CreditText(text, context: .caption, reader: reader)
      if whole.creditRange != nil, CaptionShape(whole.caption).words >= 5 { read = whole }
      let isCredit = read.attribution.kind == .credit
      // `FF St. Agatha`: no caption of a word or two stands in a credit.
      let isRest = CaptionShape(read.caption).words < (text.utf8.count <= Self.shortCredit ? 3 : 1)
      if isCredit ? isRest || read.creditRange == nil : CreditMarks.isPlausible(text) {
        read.creditRange = 0..<text.utf8.count
      }
      if read.creditRange != nil {
        bind(read, block, picture, "credit-line", "the element's name says credit")
        return
      }
    }
    if let figure, let named = nameBehindCaption(at, text, in: figure, of: picture) {
      return bind(named, block, picture, "credit-line", "a name alone under a figure's caption")
    }
    if let labelled = creditBehindLabel(block, text) { return bind(labelled, block, picture, rule, why) }
    let part = CreditMarks.find(in: block, of: post, reader: reader).flatMap { $0.range.upperBound <= text.utf8.count ? $0 : nil }
    var read = CreditText(text, context: .caption, mark: part?.range, alt: post.pictures[picture].alt, reader: reader)
    // A link or another mark opens the credit at a name; the words that announce it stand before the mark.
    if let part, !part.isNamed {
      let plain = CreditText(text, context: .caption, alt: post.pictures[picture].alt, reader: reader)
      if let range = plain.creditRange, range.lowerBound < part.range.lowerBound, range.upperBound + 2 >= part.range.upperBound,
        !part.isApart || CreditMarks.opensWithJoiner(text, range)
          || opensWithCue(String(decoding: Array(text.utf8)[range], as: UTF8.self))
      {
        read = plain
      }
    }
    if let part, part.isNamed, read.creditRange != part.range,
      CreditMarks.isPlausible(String(decoding: Array(text.utf8)[part.range], as: UTF8.self))
    {
      if !(read.creditRange.map { part.range.contains($0.lowerBound) } ?? false) { read.attribution = .none }
      read.creditRange = part.range
    }
    if let part, let seam = part.seam, read.creditRange == part.range {
      let bytes = Array(text.utf8)
      let first = String(decoding: bytes[part.range.lowerBound..<seam.lowerBound], as: UTF8.self)
      let second = String(decoding: bytes[seam.upperBound..<part.range.upperBound], as: UTF8.self)
      // Who took the picture goes before where it comes from.
      let parted = reader.read(first).kind == .source ? second + " / " + first : first + " / " + second
      read.creditText = parted
      read.attribution = reader.read(parted, as: .credit)
    }
    if let end = unseenLabel(block), let range = read.creditRange, range.lowerBound < end {
      var rest = CreditText(String(decoding: Array(text.utf8).dropFirst(end), as: UTF8.self), context: .caption, reader: reader)
      swap(&read.attribution, &rest.attribution)
      read.creditRange = rest.creditRange.map { $0.lowerBound + end..<$0.upperBound + end }
      read.creditText = nil
    }
    bind(read, block, picture, rule, why)
  }

  static let longestNumber = 16
  /// Bytes of a line in which one word beside a credit is a part of the credit.
  private static let shortCredit = 40
  /// Lines between a picture and what a figure says of it; a figure with more is a part of the page.
  private static let reach = 64
  /// Bytes of a caption that lines are joined to.
  private static let longestCaption = 4000

  /// Whether a heading stands in a caption and is not the post's own.
  private func isInCaption(_ block: Int) -> Bool {
    var parent = Int(post.blocks[block].parent)
    for _ in 0..<4 where parent > 0 {
      if post.blocks[parent].tag == .figcaption { return post.text(of: block) != post.fields.title }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// The lines around one, itself among them.
  func near(_ at: Int) -> Range<Int> { max(0, at - Self.reach)..<min(lines.count, at + 1 + Self.reach) }

  private func block(of picture: Int, near at: Int) -> Int {
    lines[near(at)].first { $0.isPicture && $0.picture == picture }?.block ?? 0
  }

  func container(_ kind: BlockKind, of block: Int) -> Int? {
    var parent = Int(post.blocks[block].parent)
    for _ in 0..<12 where parent > 0 {
      if post.blocks[parent].kind == kind { return parent }
      parent = Int(post.blocks[parent].parent)
    }
    return nil
  }

  // MARK: Bare lines

  /// Looks at up to four lines under a picture: caption, credit, or both in one.
  private mutating func bareLines(after at: Int) {
    let picture = lines[at].picture
    var pending: [Int] = []
    var pendingBytes = 0
    var next = at + 1
    // Behind a caption or a credit that was marked only the credit is looked for, and the caption once more.
    var isMarked = false
    while next < lines.count, next <= at + 5, pending.count < 3, !lines[next].isPicture {
      let block = lines[next].block
      if pending.isEmpty, taken.contains(block) {
        guard credits[picture] == nil else { return }
        isMarked = true
        next += 1
        continue
      }
      guard !taken.contains(block), post.blocks[block].kind == .paragraph else { break }
      let text = CaptionShape.withoutNotices(post.text(of: block))
      let shape = CaptionShape(text)
      if shape.isControl {
        drop(block, "picture-control", "a button's label under a picture")
        next += 1
        continue
      }
      guard shape.length <= 1200 else { break }
      if isMarked, let caption = captions[picture], movesCaptions, isSame(caption, text) {
        drop(block, "repeated-caption", "the picture's caption again")
        next += 1
        continue
      }
      let read = CreditText(text, context: .afterImage, alt: post.pictures[picture].alt, reader: reader)
      if read.attribution.kind == .byline || read.attribution.kind == .source { break }
      if let range = read.creditRange, isBelievable(read, isFirst: pending.isEmpty), isSure(read, range),
        // `Photo by [Jane Roe](…) on [Unsplash](…)`
        post.blocks[block].linkBytes * 2 <= post.blocks[block].text.count || read.isWholeCredit && reader.read(text).kind == .credit
      {
        if !read.isWholeCredit, !pending.isEmpty, pendingBytes > 120 { break }
        if isStory(pending, under: at, before: next, read) {
          return bind(read, block, picture, "credit-line", "credit of the picture above the story's end")
        }
        for (place, line) in pending.enumerated() {
          let why =
            pending.count == 1 ? "stands between a picture and its credit" : "line \(place + 1) between a picture and its credit"
          bind(CreditText(caption: post.text(of: line)), line, picture, "caption-line", why)
        }
        bind(
          read, block, picture, read.isWholeCredit ? "credit-line" : "caption-credit",
          read.isWholeCredit ? "credit under a picture" : "caption under a picture that ends in its credit")
        return linesBehind(next, of: picture)
      }
      if isMarked { break }
      if pending.count == 1,
        let named = nameAlone(next, under: pending[0], of: at) ?? bodyAlone(next, text, under: pending[0])
      {
        bind(
          CreditText(caption: post.text(of: pending[0])), pending[0], picture, "caption-line",
          "stands between a picture and its credit")
        bind(named, block, picture, "credit-line", "a name alone under a picture's caption")
        return
      }
      guard shape.couldBeCaption, pendingBytes + shape.length <= 900, !Self.isPartOfText(text) else { break }
      pending.append(block)
      pendingBytes += shape.length
      next += 1
    }
    guard let first = pending.first else { return }
    let following = pending.count > 1 ? pending[1] : next < lines.count ? lines[next].block : nil
    guard captions[picture] == nil, let why = captionReason(first, following: following, anchor: at) else { return }
    // `▲The old quay.` and a line break: the story goes on in the same element.
    let text = post.text(of: first)
    if movesCaptions, post.identity.format == .html, let end = text.utf8.firstIndex(of: 0x0A),
      CaptionShape(text).labelBytes ?? 0 > 0, text.utf8.first ?? 0 >= 0xE2, taken.insert(first).inserted
    {
      return moveOpening(of: first, text.utf8.distance(from: text.startIndex, to: end), to: picture, Reason("caption-line", why))
    }
    bind(CreditText(caption: post.text(of: first)), first, picture, "caption-line", why)
  }

  // MARK: Edits

  func credit(_ read: CreditText, _ range: Range<Int>) -> Credit {
    let part = read.creditText ?? String(decoding: Array(read.text.utf8)[range], as: UTF8.self)
    let bare = CreditMarks.withoutRights(part)
    let attribution = bare == part ? read.attribution : reader.read(bare, as: .credit)
    return Credit(attribution, raw: CreditRaw.text(bare, reader: reader))
  }

  /// Whether two captions are one, give or take a few words.
  func isSame(_ a: String, _ b: String) -> Bool {
    let (short, long) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
    return short * 10 >= long * 6 && CaptionShape.likeness(a, b) >= 0.9
  }

  func isTitle(_ text: String) -> Bool { post.fields.title.map { isSame($0, text) } ?? false }

  /// Moves a line's credit and caption to a picture.
  mutating func bind(_ read: CreditText, _ block: Int, _ picture: Int, _ rule: String, _ why: String) {
    guard taken.insert(block).inserted else { return }
    var rest = post.text(of: block)
    if let range = read.creditRange {
      let credit = credit(read, range)
      let reason = Reason(read.isWholeCredit ? rule : rule == "caption-line" ? "caption-credit" : rule, why, evidence: credit.raw)
      let isFree = credits[picture] == nil || statedCredits.remove(picture) != nil && credit.namesSomebody
      if read.isWholeCredit {
        if isFree {
          edits.append(Edit(.move(block: block, range: nil, to: .credit(picture: picture, credit)), reason))
          credits[picture] = credit
          if rule == "credit-line" { creditLines[picture] = block }
        } else if rule == "credit-line", let both = both(credit, of: picture, block) {
          edits.append(Edit(.move(block: block, range: nil, to: .credit(picture: picture, both)), reason))
          credits[picture] = both
        } else {
          edits.append(Edit(.remove(block: block), Reason("repeated-credit", "the picture's credit again", evidence: credit.raw)))
        }
        return
      }
      if isFree {
        edits.append(Edit(.move(block: block, range: range, to: .credit(picture: picture, credit)), reason))
        credits[picture] = credit
      } else {
        edits.append(
          Edit(
            .removePart(block: block, range: range), Reason("repeated-credit", "the picture's credit again", evidence: credit.raw)))
      }
      rest = ""
    }
    guard movesCaptions else { return }
    var caption = read.caption
    if let bytes = CaptionShape(caption).labelBytes, bytes > 0 {
      caption = CreditText.trimmed(String(decoding: Array(caption.utf8)[bytes...], as: UTF8.self))
    }
    caption = CaptionShape.withoutFurniture(caption)
    guard !caption.isEmpty else { return }
    let replaces = statedCaptions.remove(picture) != nil
    if !replaces, let old = captions[picture] {
      if isSame(old, caption), old.utf8.count >= caption.utf8.count {
        edits.append(Edit(.remove(block: block), Reason("repeated-caption", "the picture's caption again")))
        return
      }
      // Each line more writes the caption anew: what is longer than any caption stays in the text.
      guard old.utf8.count + caption.utf8.count <= Self.longestCaption else {
        if read.creditRange == nil { taken.remove(block) }
        return
      }
      let isCopy = isSame(old, caption)
      let joined = isCopy ? caption : old + " " + caption
      edits.append(Edit(.move(block: block, range: nil, to: .caption(picture: picture)), Reason(rule, why)))
      edits.append(
        Edit(
          .describe(picture: picture, .caption(joined)),
          Reason(rule, isCopy ? "the longer of two captions" : "the caption's lines together")))
      captions[picture] = joined
      return
    }
    edits.append(Edit(.move(block: block, range: nil, to: .caption(picture: picture)), Reason(rule, why)))
    captions[picture] = caption
    if replaces || caption != rest {
      let what =
        replaces ? "the caption that the page shows, not its metadata's" : "the caption without its label and its separators"
      edits.append(Edit(.describe(picture: picture, .caption(caption)), Reason(rule, what)))
    }
  }

  /// A picture's credit with what the next line of the same box adds to it: who took the picture, and for whom. Nil where it adds nothing.
  private func both(_ credit: Credit, of picture: Int, _ block: Int) -> Credit? {
    guard let line = creditLines[picture], post.blocks[line].parent == post.blocks[block].parent, block - line <= 2,
      let old = credits[picture], old.namesSomebody, credit.namesSomebody, credit.license == nil, credit.year == nil,
      CreditMarks.looksLikeNames(credit.raw), !credit.raw.contains("©"),
      credit.raw.contains(" ") || credit.agencies.contains(where: { $0.wikidata != nil })
    else { return nil }
    func surnames(_ people: [String]) -> Set<String> { Set(people.compactMap { $0.split(separator: " ").last?.lowercased() }) }
    let (first, second) = (old.raw.lowercased(), credit.raw.lowercased())
    guard !first.contains(second), !second.contains(first), surnames(old.people).isDisjoint(with: surnames(credit.people)),
      Set(old.agencies.map(\.name)).isDisjoint(with: credit.agencies.map(\.name))
    else { return nil }
    let raw = old.raw + " / " + credit.raw
    return Credit(reader.read(raw, as: .credit), raw: raw)
  }

  mutating func drop(_ block: Int, _ rule: String, _ why: String) {
    guard taken.insert(block).inserted else { return }
    edits.append(Edit(.remove(block: block), Reason(rule, why)))
  }
}
