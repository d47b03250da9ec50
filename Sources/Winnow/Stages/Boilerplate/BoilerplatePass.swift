/// One post going through `strip-boilerplate`: the verdicts on its leaves, and the edits that follow from them.
struct BoilerplatePass {
  let post: Post
  let lexicon: Lexicon
  private var verdicts: [LeafVerdict] = []

  init(post: Post, lexicon: Lexicon) {
    self.post = post
    self.lexicon = lexicon
  }

  /// Whether a leaf's text is judged: running text; no captions, credits, code or controls.
  private static func isJudged(_ kind: BlockKind) -> Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote: true
    default: false
    }
  }

  mutating func run(_ rules: [UserRule] = []) {
    let post = self.post
    let lexicon = self.lexicon
    let leaves = post.blocks.indices.filter { post.isLive($0) }
    let texts = leaves.filter { Self.isJudged(post.blocks[$0].kind) && !post.blocks[$0].text.isEmpty }
    guard !texts.isEmpty else { return }
    verdicts = post.bytes.withUnsafeBufferPointer { bytes in
      lexicon.entries.withUnsafeBufferPointer { entries in
        let scan = TextScan(bytes: bytes)
        var verdicts: [LeafVerdict] = []
        verdicts.reserveCapacity(texts.count)
        var hits: [PhraseIndex.Hit] = []
        // A manual tells its reader what to do; a company says how it is reached.
        let isManual = post.fields.pageType.map { $0.name == "documentation" || $0.name == "service" } ?? false
        let isDocumentation = post.fields.pageType?.name == "documentation"
        let hasLinks = texts.contains { post.blocks[$0].linkBytes > 0 }
        for (order, leaf) in texts.enumerated() {
          let range = post.blocks[leaf].text.range
          hits.removeAll(keepingCapacity: true)
          if !OwnLabels.isTerm(leaf, post, isManual: isDocumentation) { lexicon.index.find(in: scan, range, into: &hits) }
          var verdict = LeafVerdict(block: leaf)
          if !hits.isEmpty {
            let unit = UnitJudge(
              scan: scan, entries: entries, isHeading: order < texts.count - 1 && Self.isHeading(post, leaf),
              hasLinks: hasLinks, isEdge: order < 3 || order >= texts.count - 6,
              isInstruction: isManual || Self.isStep(post, leaf), links: Self.linked(post, leaf))
            verdict = LeafJudge(judge: unit, scan: scan).verdict(on: leaf, range, hits)
            if unit.isEdge { Self.takeRest(post, scan, leaf, range, &verdict) }
          }
          if verdict.whole?.rule == .copyrightLine, Self.isInFigure(post, leaf) { continue }
          if verdict.whole.map({ $0.rule == .copyrightLine || $0.rule == .relatedList }) ?? false,
            Self.creditsPicture(order, texts, post)
          {
            continue
          }
          // A page about cookies says what a notice would.
          if verdict.whole?.rule == .cookieNotice, OwnLabels.speaksOfCookies(order, of: texts, post) { continue }
          if verdict.heading != nil || verdict.whole?.rule == .readMore || verdict.whole?.rule == .relatedList,
            OwnLabels.isBelowCode(leaf, post)
          {
            continue
          }
          if verdict.whole == nil { Self.addLeftovers(post, scan, leaf, range, &verdict) }
          verdicts.append(verdict)
        }
        Self.markPlaceholder(&verdicts, post, scan)
        Self.markTokenRuns(&verdicts)
        OwnLabels.spareItems(&verdicts, post)
        SignupBox.mark(&verdicts, post, bytes)
        OwnLabels.spareHeadings(&verdicts, post, leaves, isManual: isManual)
        // On a page that is a collection a list of articles is the content.
        let isListing = post.fields.pageType?.name == "listing"
        let isList = post.fields.pageType.map { $0.name == "collection" || isListing && $0.confidence > 0.5 } ?? false
        // The link below an item of a list that leads to the whole of it announces nothing, though it reads like a heading.
        if isListing {
          for i in verdicts.indices where verdicts[i].heading != nil && Self.isLink(post, verdicts[i].block) {
            if let heading = verdicts[i].heading, verdicts[i].whole == nil {
              verdicts[i].whole = LeafVerdict.Cause(
                rule: heading.entry.rule, text: heading.entry.rule.summary, evidence: heading.evidence)
            }
            verdicts[i].heading = nil
          }
        }
        if !isList, verdicts.contains(where: { $0.heading != nil }) {
          let slot = Dictionary(uniqueKeysWithValues: verdicts.enumerated().map { ($1.block, $0) })
          let lists = RelatedLists(post: post, scan: scan, leaves: leaves, hasLinks: hasLinks, isListing: isListing || isList)
          lists.mark(&verdicts, slot: slot)
          if post.identity.format == .html { lists.markLast(&verdicts, slot: slot) }
          verdicts.sort { $0.block < $1.block }
        }
        for rule in rules where rule.site == nil || rule.site == post.identity.site { Self.apply(rule, post, bytes, &verdicts) }
        if rules.contains(where: \.keeps) { verdicts.removeAll { $0.isKept } }
        return verdicts
      }
    }
  }

  /// Whether a leaf is an item of a numbered list, or stands in one.
  private static func isStep(_ post: Post, _ leaf: Int) -> Bool {
    let parent = Int(post.blocks[leaf].parent)
    let item = parent > 0 && post.blocks[parent].tag == .li ? parent : leaf
    let list = Int(post.blocks[item].parent)
    return list > 0 && post.blocks[list].kind == .list && post.blocks[list].flags.contains(.ordered)
  }

  /// Whether a line that is no heading lies in a link for its greater part.
  private static func isLink(_ post: Post, _ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    return block.kind != .heading && Int(block.linkBytes) * 10 > block.text.count * 6
  }

  /// A heading, or a line that is bold from end to end, as those write one who have no other.
  private static func isHeading(_ post: Post, _ leaf: Int) -> Bool {
    let block = post.blocks[leaf]
    return block.kind == .heading || OwnLabels.isBold(block, post)
  }

  private static func apply(_ rule: UserRule, _ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ verdicts: inout [LeafVerdict]) {
    for i in verdicts.indices {
      let text = UnsafeBufferPointer(rebasing: bytes[post.blocks[verdicts[i].block].text.range])
      guard let match = rule.match(text) else { continue }
      if rule.keeps {
        verdicts[i].isKept = true
      } else {
        let evidence = String(decoding: UnsafeBufferPointer(rebasing: text[match]), as: UTF8.self)
        verdicts[i].user = (reason: rule.reason, evidence: evidence)
      }
    }
  }

  /// The pitch goes with its request: what is left of a note that is bold or italic from end to end, if it is one sentence.
  private static func takeRest(
    _ post: Post, _ scan: TextScan, _ leaf: Int, _ range: Range<Int>, _ verdict: inout LeafVerdict
  ) {
    guard verdict.whole == nil, let first = verdict.parts.first, let last = verdict.parts.last else { return }
    let start = first.range.lowerBound == range.lowerBound ? first.range.upperBound : range.lowerBound
    let end = last.range.upperBound == range.upperBound ? last.range.lowerBound : range.upperBound
    guard start < end, end - start <= longestPitch,
      verdict.parts.count == (start > range.lowerBound ? 1 : 0) + (end < range.upperBound ? 1 : 0)
    else { return }
    // A link parts such an element in two. Marks stand in the order of their starts.
    var reach = range.lowerBound
    for mark in post.marks[post.blocks[leaf].marks.range]
    where mark.tag == .em || mark.tag == .i || mark.tag == .strong || mark.tag == .b {
      if Int(mark.text.start) <= reach + 1 { reach = max(reach, Int(mark.text.end)) }
    }
    let isNote = reach + 1 >= range.upperBound
    if isNote, Sentences.split(scan, start..<end, openings: []).count == 1 { verdict.whole = last.cause }
  }

  private static let longestPitch = 200

  /// A copyright line in a figure is the picture's.
  private static func isInFigure(_ post: Post, _ leaf: Int) -> Bool {
    var block = Int(post.blocks[leaf].parent)
    for _ in 0..<6 where block > 0 {
      if post.blocks[block].kind == .figure { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// Whether a line right below a picture or its caption says whose the picture is, in a post whose text goes on below.
  private static func creditsPicture(_ order: Int, _ texts: [Int], _ post: Post) -> Bool {
    let leaf = texts[order]
    guard post.identity.format != .html, order + 1 < texts.count, post.blocks[leaf].text.count <= longestCredit else {
      return false
    }
    // The picture stands above the line, or above the caption that stands above it.
    let above = order > 0 ? texts[order - 1] : 0
    let isCaption = order > 0 && post.blocks[above].text.count <= longestCaption
    let from = isCaption ? (order > 1 ? texts[order - 2] : 0) : above
    guard (from..<leaf).contains(where: { post.blocks[$0].picture >= 0 && post.isLive($0) }) else { return false }
    let text = post.text(of: leaf)
    let read = UnitJudge.reader.read(text, as: .afterImage)
    // A year stands in a site's own line, and so does the name of a paper that only the site knows.
    guard read.kind == .credit, read.year == nil || !read.agencies.isEmpty else { return false }
    return read.publisher == nil || !read.people.isEmpty || UnitJudge.reader.holdsOrganisation(text)
  }

  /// In bytes.
  private static let longestCredit = 120
  private static let longestCaption = 300

  /// The bytes of a leaf that stand in links, ascending and apart from one another.
  private static func linked(_ post: Post, _ leaf: Int) -> [Range<Int>] {
    var linked: [Range<Int>] = []
    for link in links(post, leaf).sorted(by: { $0.lowerBound < $1.lowerBound }) where !link.isEmpty {
      if let last = linked.last, link.lowerBound < last.upperBound {
        linked[linked.count - 1] = last.lowerBound..<max(last.upperBound, link.upperBound)
      } else {
        linked.append(link)
      }
    }
    return linked
  }

  private static func links(_ post: Post, _ leaf: Int) -> [Range<Int>] {
    let block = post.blocks[leaf]
    guard block.linkBytes > 0 else { return [] }
    let marks = post.marks[block.marks.range].filter { $0.tag == .a }.map(\.text.range)
    return marks.isEmpty ? [block.text.range] : marks
  }

  /// What the page's own programs left in the text: shortcodes, hints for screen readers, the line under a player.
  private static func addLeftovers(
    _ post: Post, _ scan: TextScan, _ leaf: Int, _ range: Range<Int>, _ verdict: inout LeafVerdict
  ) {
    guard verdict.parts.isEmpty else { return }
    if PlayerLine.matches(UnsafeBufferPointer(rebasing: scan.bytes[range])) {
      verdict.whole = LeafVerdict.Cause(
        rule: .mediaControl, text: "the line under a player: a date and a running time", evidence: "")
      return
    }
    if post.blocks[leaf].linkBytes > 0 {
      for hint in LinkHints.find(in: scan.bytes, links: links(post, leaf)) {
        let evidence = String(decoding: UnsafeBufferPointer(rebasing: scan.bytes[hint]), as: UTF8.self)
        verdict.parts.append(
          (hint, LeafVerdict.Cause(rule: .navigationLeftover, text: "what a link says to screen readers", evidence: evidence)))
      }
      guard verdict.parts.isEmpty else { return }
    }
    for code in Shortcodes.find(scan, range) {
      let evidence = String(decoding: UnsafeBufferPointer(rebasing: scan.bytes[code]), as: UTF8.self)
      let cause = LeafVerdict.Cause(rule: .markupLeftover, text: "a shortcode that nobody resolved", evidence: evidence)
      if code == range {
        verdict.whole = cause
      } else {
        verdict.parts.append((code, cause))
      }
    }
  }

  /// A paragraph that is a template's empty place. A text that shows several different ones, or one as code, tells about templates.
  private static func markPlaceholder(_ verdicts: inout [LeafVerdict], _ post: Post, _ scan: TextScan) {
    var found: [Int] = []
    for i in verdicts.indices {
      let block = post.blocks[verdicts[i].block]
      guard Shortcodes.isPlaceholder(scan, block.text.range) else { continue }
      guard block.kind == .paragraph, !post.marks[block.marks.range].contains(where: { $0.tag == .code }),
        found.last.map({ post.text(of: verdicts[$0].block) == post.text(of: verdicts[i].block) }) ?? true
      else { return }
      found.append(i)
    }
    for i in found where verdicts[i].whole == nil {
      verdicts[i].whole = LeafVerdict.Cause(
        rule: .markupLeftover, text: "a template's place that nobody filled", evidence: post.text(of: verdicts[i].block))
    }
  }

  /// Two or more leaves in a row that hold nothing but words of a share bar are one.
  private static func markTokenRuns(_ verdicts: inout [LeafVerdict]) {
    var start = 0
    while start < verdicts.count {
      var end = start
      var certain = false
      while end < verdicts.count, verdicts[end].token != nil {
        certain = certain || verdicts[end].whole != nil
        end += 1
      }
      if end - start >= 2 || certain {
        for i in start..<end where verdicts[i].whole == nil {
          guard let rule = verdicts[i].token else { continue }
          verdicts[i].whole = LeafVerdict.Cause(
            rule: rule, text: rule.summary, evidence: "one of \(end - start) such lines in a row")
        }
      }
      start = max(end, start + 1)
    }
  }

  /// The edits, those of the given rules only where some are given.
  func edits(only: Set<BoilerplateRule>?) -> [Edit] {
    var edits: [Edit] = []
    var hasSource = post.fields.originalSource != nil
    for verdict in verdicts {
      let text = post.blocks[verdict.block].text.range
      if let user = verdict.user {
        edits.append(Edit(.remove(block: verdict.block), Reason("user-rule", user.reason, evidence: user.evidence)))
        continue
      }
      if let cause = verdict.whole {
        guard only?.contains(cause.rule) ?? true else { continue }
        addSource(cause, verdict.block, text, &hasSource, &edits)
        edits.append(Edit(.remove(block: verdict.block), Reason(cause.rule.rawValue, cause.text, evidence: cause.evidence)))
        continue
      }
      for (part, cause) in verdict.parts where only?.contains(cause.rule) ?? true {
        addSource(cause, verdict.block, part, &hasSource, &edits)
        let range = (part.lowerBound - text.lowerBound)..<(part.upperBound - text.lowerBound)
        edits.append(
          Edit(.removePart(block: verdict.block, range: range), Reason(cause.rule.rawValue, cause.text, evidence: cause.evidence)))
      }
    }
    return edits
  }

  /// A line that says where the post comes from becomes a field before it goes; the first such line wins.
  private func addSource(_ cause: LeafVerdict.Cause, _ block: Int, _ range: Range<Int>, _ known: inout Bool, _ edits: inout [Edit])
  {
    // A short phrase of a feed ("RSS feed") speaks of the feed, a long one ("The post … appeared first on") of the source.
    guard !known, cause.rule == .aggregatorFooter || cause.rule == .feedFooter && cause.evidence.utf8.count > 20 else { return }
    var start = range.lowerBound
    while start < range.upperBound, post.bytes[start] == 0x20 { start += 1 }
    let source = SourceLine.read(post, block: block, range: start..<range.upperBound)
    guard cause.rule == .aggregatorFooter || source.name != nil else { return }
    known = true
    edits.append(
      Edit(
        .set(.originalSource(source)), Reason(cause.rule.rawValue, "the post says where it comes from", evidence: source.evidence)))
  }
}
