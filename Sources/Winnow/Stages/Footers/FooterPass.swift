import WinnowBase

/// One post going through `dedupe-footers`.
struct FooterPass {
  let stage: DedupeFooters
  let post: Post
  let site: FooterTallies
  let order: UInt64

  /// A unit that goes, and why.
  struct Removal {
    var unit: FooterUnit
    var tally: FooterEvidence.Tally
    var rule: String
    /// The reviewed rule of the pipeline file that drops it, or, in a review, keeps it.
    var reviewed: FooterRule?
    /// What the picture is called by its file, where it goes by that.
    var name: String?
  }

  /// The edits; where nobody is told of them, their reasons are the rules alone.
  func edits(areTold: Bool) -> [Edit] {
    removals(forReview: false).map { edit($0, areTold ? reason(for: $0) : Reason($0.rule, "")) }
  }

  /// What goes from the post. `forReview`: what is kept by `keep` and by rules is there too, to be shown.
  func removals(forReview: Bool) -> [Removal] {
    let rules = stage.rules.filter { $0.site.map { $0 == post.identity.site } ?? true }
    // A rule may speak of any unit; without rules only those that recur can go.
    let units = FooterUnits(post, images: stage.images, recurring: rules.isEmpty && !forReview ? site.counts : nil)
    let reviewed = rules.isEmpty ? [:] : self.reviewed(units, rules)
    let keeping = reviewed.compactMap { $0.value.keeps ? (unit: units.units[$0.key], rule: $0.value) : nil }
    let kept = forReview ? [] : keeping.map(\.unit)
    let decorative = decorative(units)
    var pictures = ByBlock<Removal>()
    var leaves = ByBlock<Removal>()
    var parts = ByBlock<[Removal]>()
    let isSimple = reviewed.isEmpty && !forReview
    for at in units.units.indices {
      // Most units stand in this post alone; those are not even taken out of their row.
      let known = site.counts[units.units[at].key]
      if isSimple, known == nil { continue }
      let unit = units.units[at]
      if isSimple, unit.kind == .leaf, leaves.holds(unit.block) { continue }
      // In a review a kept text is shown as kept, whichever of its forms recurs.
      let own =
        reviewed[at] ?? (forReview ? keeping.first { $0.unit.block == unit.block && $0.unit.range == unit.range }?.rule : nil)
      if !kept.isEmpty, kept.contains(where: { $0.block == unit.block && ($0.range.overlaps(unit.range) || unit.kind == .picture) })
      {
        continue
      }
      var removal = Removal(unit: unit, tally: known ?? FooterEvidence.Tally(), rule: "reviewed-rule", reviewed: own)
      if own == nil || forReview {
        guard stage.keep != .all || forReview, site.stories >= stage.minimumPosts, let tally = known,
          case .goes(let rule) = verdict(on: unit, tally, decorative), forReview || !isKept(tally), !isProtected(unit),
          !isCredit(unit)
        else { continue }
        removal.rule = rule
      }
      switch unit.kind {
      // The address says more than the file does, and the same bytes more than the same look; units come in this order.
      case .picture:
        removal.name = units.names[unit.key]
        if pictures[unit.block] == nil || pictures[unit.block]?.reviewed == nil && own != nil { pictures[unit.block] = removal }
      // The whole text says more than its frame or the sequence it begins; units come in this order.
      case .leaf: if !leaves.holds(unit.block) || reviewed[at] != nil { leaves[unit.block] = removal }
      case .part: parts.update(unit.block, first: []) { $0.append(removal) }
      }
    }
    if !leaves.entries.isEmpty {
      spareLabels(units.texts, &leaves)
      spareStories(units, &leaves)
    }
    let total = units.textBytes
    let gone = leaves.entries.reduce(0) { $0 + $1.value.unit.range.count }
    // Whatever takes the better part of a post is no footer, unless nearly every post has it.
    if gone * 2 > total {
      leaves.keep { $0.reviewed != nil || Int($0.tally.stories) * 5 >= site.stories * 4 }
      let left = leaves.entries.reduce(0) { $0 + $1.value.unit.range.count }
      if left == total { leaves.keep { $0.reviewed != nil } }
    }
    var found: [Removal] = []
    found.reserveCapacity(pictures.entries.count + leaves.entries.count + parts.entries.count)
    for (_, one) in pictures.entries { found.append(one) }
    for (_, one) in leaves.entries { found.append(one) }
    for (block, some) in parts.entries where !leaves.holds(block) { found += trims(some) }
    return found
  }

  /// Units that a reviewed rule speaks of, by their places; a rule that keeps wins.
  func reviewed(_ units: FooterUnits, _ rules: [FooterRule]) -> [Int: FooterRule] {
    var found: [Int: FooterRule] = [:]
    post.bytes.withUnsafeBufferPointer { bytes in
      let scan = TextScan(bytes: bytes)
      for (at, unit) in units.units.enumerated() {
        var words: FooterWords?
        for rule in rules where found[at]?.keeps != true {
          let fits = rule.matches(unit) {
            if let words { return words }
            var read = FooterWords()
            read.read(scan, unit.range)
            words = read
            return read
          }
          if fits { found[at] = rule }
        }
      }
    }
    return found
  }

  /// The longest recurring tail and head of a leaf, where something stays between them.
  private func trims(_ found: [Removal]) -> [Removal] {
    var trims: [Removal] = []
    let tail = found.filter { $0.unit.place == .tail && $0.unit.range.upperBound == end($0.unit.block) }.max {
      $0.unit.range.count < $1.unit.range.count
    }
    let head = found.filter { $0.unit.place == .head && $0.unit.range.lowerBound == start($0.unit.block) }.max {
      $0.unit.range.count < $1.unit.range.count
    }
    if let head, head.unit.range.upperBound < tail?.unit.range.lowerBound ?? end(head.unit.block) { trims.append(head) }
    if let tail { trims.append(tail) }
    return trims
  }

  private func start(_ block: Int) -> Int { post.blocks[block].text.range.lowerBound }
  private func end(_ block: Int) -> Int { post.blocks[block].text.range.upperBound }

  /// Stories that a frame of one side must stand in.
  static let leastOneSided = 5

  /// The blocks of the pictures that recur in most of the site's posts.
  func decorative(_ units: FooterUnits) -> Set<Int> {
    var blocks: Set<Int> = []
    for unit in units.units where unit.kind == .picture {
      guard let tally = site.counts[unit.key] else { continue }
      if stage.recurs(tally, of: site.stories, share: max(0.5, stage.minimumShare)),
        Int(tally.stories) * 5 >= site.stories * 4 || !isCaptioned(unit.block)
      {
        blocks.insert(unit.block)
      }
    }
    return blocks
  }

  /// Whether words stand right below a picture, in its figure or on the next line: a portrait that several posts show has them, a logo seldom.
  private func isCaptioned(_ picture: Int) -> Bool {
    let at = picture + 1
    guard at < post.blocks.count, post.blocks[at].kind == .caption || post.blocks[at].kind == .paragraph else { return false }
    let (above, below) = (post.blocks[picture], post.blocks[at])
    let isNext = below.kind == .caption || post.identity.format != .html && below.line == above.line + 1
    return isNext && Int(below.linkBytes) * 2 < below.text.count && post.bytes[below.text.range].count { $0 == 0x20 } >= 3
  }

  /// The rule by which a unit goes, or why it stays: mostly because it recurs too little for its kind and place.
  func verdict(on unit: FooterUnit, _ tally: FooterEvidence.Tally, _ decorative: Set<Int>) -> Verdict {
    // A caption recurs with its picture; a footer now and then stands behind one, and a site's logo has no caption.
    guard tally.beside * 4 < tally.stories * 3 || unit.picture.map(decorative.contains) ?? false else {
      return .stays(.besidePicture)
    }
    let edges = tally.heads + tally.tails
    let isEdge = unit.place != .inside && edges * 2 > tally.stories
    let isLong = unit.characters >= stage.minimumLength
    // Bylines and datelines recur at the start of many posts; what a site puts there itself stands in most of them.
    let isFooter = isEdge && isLong && unit.place == .tail
    // A quotation that recurs is a slogan or a motto before it is a footer.
    let isWhole = (unit.form == .whole || unit.form == .pair) && post.blocks[unit.block].kind != .quote
    let share = isFooter && isWhole ? stage.minimumShare : max(0.5, stage.minimumShare)
    guard stage.recurs(tally, of: site.stories, share: share) else {
      guard Int(tally.stories) >= stage.minimumPosts else { return .stays(.fewPosts) }
      guard stage.recurs(tally, of: site.stories, share: stage.minimumShare) else { return .stays(.rare) }
      if isFooter { return .stays(post.blocks[unit.block].kind == .quote ? .quotation : .template) }
      return .stays(isEdge && unit.place == .tail ? .short : .notAtEnd)
    }
    switch unit.form {
    case .whole, .content, .look: break
    case .pair: return isFooter ? .goes("recurring-sequence") : .stays(.tooLittle)
    case .frame: return isFooter ? .goes("recurring-template") : .stays(.tooLittle)
    // Stories may well begin or end alike; only a template does so in many.
    case .opening, .ending:
      return isFooter && tally.stories >= Self.leastOneSided ? .goes("recurring-template") : .stays(.tooLittle)
    }
    switch unit.kind {
    case .picture: return decorative.contains(unit.block) ? .goes("decorative-picture") : .stays(.captioned)
    // A part is a guess at where a footer begins: one word or two are not enough.
    case .part: return isLong ? .goes(unit.place == .tail ? "recurring-footer" : "recurring-header") : .stays(.tooLittle)
    case .leaf:
      guard unit.characters >= 3 else { return .stays(.tooLittle) }
      return .goes(!isEdge ? "recurring-block" : unit.place == .tail ? "recurring-footer" : "recurring-header")
    }
  }

  /// Where every leaf of an edge recurs, the post is another version of a story, not a story with a footer: nothing goes from that edge
  /// but what most posts have.
  private func spareStories(_ units: FooterUnits, _ leaves: inout ByBlock<Removal>) {
    for edge in [units.texts.suffix(FooterUnits.tail), units.texts.prefix(FooterUnits.head)] {
      guard edge.count >= FooterUnits.head, edge.allSatisfy(leaves.holds) else { continue }
      for leaf in edge {
        if let removal = leaves[leaf], removal.reviewed == nil, Int(removal.tally.stories) * 2 < site.stories { leaves[leaf] = nil }
      }
    }
  }

  func isKept(_ tally: FooterEvidence.Tally) -> Bool { stage.keep == .first && tally.first == order }

  func isProtected(_ unit: FooterUnit) -> Bool {
    guard !stage.protected.isEmpty, unit.kind != .picture else { return false }
    return post.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[unit.range])
      return stage.protected.contains { matches($0, text) }
    }
  }

  /// Whether a short text speaks of a picture: a credit line, which the attribution stage reads.
  func isCredit(_ unit: FooterUnit) -> Bool {
    guard unit.kind == .leaf, unit.range.count <= 90 else { return false }
    return post.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[unit.range])
      var isFound = false
      Self.creditWords.forEachMatch(in: text) { match in
        isFound = Self.beginsOrEndsWord(match.range, in: text)
        return !isFound
      }
      return isFound
    }
  }

  /// Whether a credit's word stands at one end of a word: "fotos" and "Pressefoto" speak of a picture, a word with it inside does not.
  private static func beginsOrEndsWord(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if WordBoundary.isBoundary(text, at: range.lowerBound) { return true }
    let last = WordBoundary.scalar(before: range.upperBound, in: text)
    return WordBoundary.isWord(last) && WordBoundary.isBoundary(text, at: range.upperBound)
  }

  private static let creditWords = PhraseMatcher(
    [
      "photo", "image via", "image:", "image by", "image credit", "featured image", "picture:", "credit:", "foto", "bild:",
      "crédit",
      "fuente:",
      "quelle:", "图源", "圖源", "사진", "фото", "写真", "getty", "reuters", "source:", "источник:",
    ], wholeWords: false)

  /// A pattern that runs into its limit protects: keeping is the lesser harm.
  private func matches(_ pattern: Pattern, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    do throws(PatternError) {
      return try pattern.firstMatch(in: text) != nil
    } catch {
      return true
    }
  }

  private func reason(for removal: Removal) -> Reason {
    let unit = removal.unit
    if let reviewed = removal.reviewed { return Reason(removal.rule, reviewed.reason, evidence: reviewed.text) }
    let posts = site.isSampled ? "sampled posts" : "posts"
    let same =
      switch unit.form {
      case .whole, .pair: "identical"
      case .content: "the same file, under several addresses,"
      case .look: "the same look, under several addresses,"
      case .frame, .opening, .ending: "the same template"
      }
    let since = removal.tally.firstDay.map { ", first seen \($0)" } ?? ""
    let evidence = "\(same) in \(removal.tally.stories) of \(site.stories) \(posts) of this site\(since)"
    let what = unit.kind == .picture ? "this picture recurs" : "this text recurs"
    return Reason(removal.rule, what, evidence: evidence)
  }

  private func edit(_ removal: Removal, _ reason: Reason) -> Edit {
    let unit = removal.unit
    guard unit.kind == .part else { return Edit(.remove(block: unit.block), reason) }
    let base = start(unit.block)
    var (from, to) = (unit.range.lowerBound, unit.range.upperBound)
    if unit.place == .tail {
      while from > base, post.bytes[from - 1] == 0x20 { from -= 1 }
    } else {
      while to < end(unit.block), post.bytes[to] == 0x20 { to += 1 }
    }
    return Edit(.removePart(block: unit.block, range: (from - base)..<(to - base)), reason)
  }
}
