/// Chooses the title: the text that most of the page's own statements agree on, cleaned of the site's name.
///
/// Each statement has a weight and lends it to others in the degree that they agree: whole when equal, a part when one holds the other
/// or when they share most words. The visible headline weighs most, as it is what readers see; statements that only the site's name
/// fills have none. The weights were fitted by coordinate search over 729 pages of five collections with titles known.
struct TitleResolver {
  struct Candidate {
    var text: String
    /// The text as the page states it.
    let stated: String
    var rule: String
    var weight: Double
    /// The headline's block, -1 for statements in the head.
    var block = -1
    var key = ""

    init(text: String, rule: String, weight: Double, block: Int = -1) {
      (self.text, stated, self.rule, self.weight, self.block) = (text, text, rule, weight, block)
    }

    var evidence: String { "\(rule): \(MetadataText.excerpt(stated))" }
  }

  struct Answer {
    var title: String
    var rule: String
    var evidence: String
    /// The block that shows the title, -1 when none does.
    var block: Int
  }

  /// A headline that was told apart from the name in the page's trail weighs as two first-level headings.
  static let shownWeight = 14.0

  /// - Parameters:
  ///   - trail: the name at the end of the page's trail, folded, where the page shows another headline.
  ///   - name: the name at the end of the page's trail, folded, whatever else the page shows. Default: it has no trail.
  ///   - isFrontPage: whether the page is its site's first.
  ///   - isShown: whether the page shows a folded text as a line of its own that is no heading. Default: it shows none.
  static func resolve(
    _ candidates: [Candidate], site: SiteNames, trail: String? = nil, name: String? = nil, isFrontPage: Bool = false,
    description: @autoclosure () -> String? = nil, isShown: (String) -> Bool = { _ in false }
  ) -> Answer? {
    var all = candidates
    // Headlines and structured titles first: whole parts of a title element that equal one of them are the title.
    var owns: [String] = []
    owns.reserveCapacity(all.count)
    for (place, candidate) in all.enumerated() {
      // Most statements are of one text.
      let same = (0..<place).first { all[$0].text == candidate.text }
      owns.append(same.map { owns[$0] } ?? MetadataText.fold(candidate.text))
    }
    var agreed = AgreedTitles()
    for (place, own) in owns.enumerated()
    where all[place].rule != "title-element" && (own.utf8.count > 4 || isOfManual(all[place], in: all))
      && !isNumber(all[place].text[...])
    {
      agreed.insert(own)
    }
    if let name { agreed.insert(name) }
    for head in Set(TitleText.headsBeforeLowLines(all)) where head == description() || isShown(head) { agreed.insert(head) }
    // Texts of the head and what is left of them without the site's name.
    var cut: [(text: String, left: String)] = []
    for i in all.indices {
      let text = all[i].text
      // What a heading shows word for word is the title, and no text with the title in it.
      let own = all[i].block < 0 && all.indices.contains { all[$0].block >= 0 && owns[$0] == owns[i] } ? "" : owns[i]
      if all[i].block < 0 {
        if all[i].rule == "title-element", let head = beforeBar(text, in: all, agreed: agreed), !site.contains(head) {
          all[i].text = TitleText.withoutSite(head, site: site, agreed: agreed, own: own)
        } else if let known = cut.first(where: { $0.text == text }) {
          all[i].text = known.left
        } else {
          all[i].text = TitleText.withoutSite(text, site: site, agreed: agreed, own: own)
          cut.append((text, all[i].text))
        }
      }
      all[i].text = TitleText.withoutDate(all[i].text)
      let whole = TitleText.withoutDangling(all[i].text)
      // A title element of the site's name and a place for the page's says nothing of the page.
      all[i].text = all[i].block < 0 && whole != all[i].text && site.resembles(whole) ? "" : whole
      all[i].key = all[i].text == text ? owns[i] : MetadataText.fold(all[i].text)
    }
    // "Home" names no page, where another statement does.
    drop(from: &all) { $0.block < 0 && TitleText.isGeneric($0.key) }
    all.removeAll { $0.key.isEmpty || $0.text.utf8.count > 600 }
    drop(from: &all) { TitleText.isDate($0.text) || $0.text.hasPrefix("©") }
    if let trail { foldCopies(of: trail, in: &all) }
    completeKickers(&all)
    completeStarts(&all)
    completeShortened(&all)
    preferStatedHeading(&all)
    // A front page that has no headline of its own is called as its site is.
    if !isFrontPage || all.contains(where: { $0.rule == "headline" && $0.weight >= 7 }) {
      drop(from: &all) { site.contains($0.text) }
    }
    var keys: [WordKey] = []
    for (place, candidate) in all.enumerated() {
      let same = (0..<place).first { all[$0].key == candidate.key }
      keys.append(same.map { keys[$0] } ?? WordKey(candidate.key))
    }
    // Titles without a word in common are told apart by these alone.
    let masks = keys.map(\.mask)
    let wholes = keys.map(\.whole)
    var best: (score: Double, place: Int)?
    for i in all.indices {
      var score = all[i].weight
      var isBacked = all[i].block < 0
      for j in all.indices where j != i && (masks[i] & masks[j] != 0 || wholes[i] == wholes[j]) {
        let agreement = wholes[i] == wholes[j] ? 1 : Self.agreement(keys[i], keys[j])
        score += all[j].weight * agreement
        if agreement > 0, all[j].block < 0 { isBacked = true }
      }
      // A heading with which no statement of the head agrees may be any heading.
      if !isBacked,
        !isRival(i, in: all, keys) || all.contains(where: { $0.block < 0 && $0.key.utf8.count >= shortestShown && isShown($0.key) })
      {
        score -= all[i].weight * 0.3
      }
      if score > (best?.score ?? 0) + 0.001 { best = (score, i) }
    }
    guard let place = best?.place else { return nil }
    let winner = all[place]
    let shown =
      winner.block >= 0
      ? winner.block
      : all.indices.first { all[$0].block >= 0 && agreement(keys[$0], keys[place]) > 0.3 }.map { all[$0].block } ?? -1
    let losers = all.filter { $0.key != winner.key && $0.weight >= 1 }.prefix(3)
    let evidence = losers.isEmpty ? winner.evidence : winner.evidence + "; not " + losers.map(\.evidence).joined(separator: "; ")
    return Answer(title: winner.text, rule: winner.rule, evidence: evidence, block: shown)
  }

  /// Whether the page's one headline, however short, stands in the title element before what a manual calls itself: `API — Loom
  /// documentation`.
  private static func isOfManual(_ headline: Candidate, in all: [Candidate]) -> Bool {
    guard headline.rule == "headline", headline.weight >= 7,
      let title = all.first(where: { $0.rule == "title-element" })?.text, title.begins(with: headline.text),
      let cut = TitleText.separators(in: title).first, title[..<cut.lowerBound] == headline.text
    else { return false }
    return TitleStatements.namesManual(MetadataText.fold(String(title[cut.upperBound...])))
  }

  /// Takes the statements away of which something is told, unless it is told of each.
  private static func drop(from all: inout [Candidate], where isTold: (Candidate) -> Bool) {
    let told = all.indices.filter { isTold(all[$0]) }
    guard !told.isEmpty, told.count < all.count else { return }
    for place in told.reversed() { all.remove(at: place) }
  }

  /// Whether a heading with which the head does not agree tells readers what the title element alone tells search engines in other words: the
  /// page's only first-level heading, of four words or as long. What begins as the title element does is the same text with another end.
  private static func isRival(_ place: Int, in all: [Candidate], _ keys: [WordKey]) -> Bool {
    let heading = all[place]
    guard heading.rule == "headline", heading.weight >= 7, keys[place].words.count >= 4 || heading.key.utf8.count >= shortestRival
    else {
      return false
    }
    // Templates hand the title element on as the title for networks.
    let title = all.indices.first { all[$0].rule == "title-element" }
    return all.indices.allSatisfy { other in
      all[other].block >= 0
        || (all[other].rule == "title-element" || title.map { keys[$0].begins(or: keys[other]) } ?? false)
          && !keys[place].opens(like: keys[other])
    }
  }

  /// In bytes, for scripts without spaces: names of sections and of the site are shorter.
  private static let shortestRival = 32

  /// In bytes: a stated title that stands in the text as well is the headline, and the heading a slogan; shorter ones are names.
  private static let shortestShown = 16

  /// What stands before the last bar of a title element, when what follows it is no title: short, and neither stated elsewhere nor the
  /// end of a heading.
  private static func beforeBar(_ text: String, in all: [Candidate], agreed: AgreedTitles) -> String? {
    guard let bar = text.range(ofASCII: " | ", last: true) ?? text.range(ofASCII: " :: ", last: true) else { return nil }
    let head = text[..<bar.lowerBound]
    let tail = text[bar.upperBound...]
    if tail.utf8.count * 2 >= head.utf8.count * 3 || agreed.mayHold(tail) && agreed.contains(MetadataText.fold(String(tail))) {
      return nil
    }
    return all.contains { $0.block >= 0 && $0.text.hasSuffix(tail) } ? nil : String(head)
  }

  /// Statements of the kicker alone count for the headline that begins with it: "Kicker: Headline".
  private static func completeKickers(_ all: inout [Candidate]) {
    for place in all.indices {
      let isStated = all[place].rule == "title-element"
      guard isStated || all[place].rule == "headline" && all[place].weight >= 4 else { continue }
      guard let colon = all[place].text.range(ofASCII: ": ") else { continue }
      let text = all[place].text
      let head = text[..<colon.lowerBound]
      if isStated {
        guard isNumber(head) else { continue }
        // The project, which another heading names, stands behind what is reported.
        if let tail = text.range(ofASCII: " - ", last: false)?.lowerBound, tail > colon.lowerBound {
          let project = MetadataText.fold(String(text[tail...].dropFirst(3).prefix { $0 != "-" }))
          if all.contains(where: { $0.block >= 0 && $0.key == project }) {
            all[place].text = String(text[..<tail])
          }
        }
        // A site's name that nothing else states.
        if all[place].text == text, let tail = text.range(ofASCII: " - ", last: true) ?? text.range(ofASCII: " | ", last: true),
          tail.lowerBound > colon.lowerBound, text[tail.upperBound...].first?.isUppercase ?? false
        {
          all[place].text = String(text[..<tail.lowerBound])
        }
        all[place].key = MetadataText.fold(all[place].text)
      }
      let kicker = MetadataText.fold(String(head))
      for other in all.indices where other != place && all[other].key == kicker {
        all[other].text = all[place].text
        all[other].key = all[place].key
      }
    }
  }

  /// Statements that only begin or end the page's one headline count for it where the head gives it to others word for word: what search
  /// engines are told is shorter.
  private static func completeStarts(_ all: inout [Candidate]) {
    guard let shown = all.first(where: { $0.rule == "headline" && $0.weight >= 7 }),
      all.contains(where: { $0.rule == "open-graph" && $0.key == shown.key })
    else { return }
    for place in all.indices where all[place].block < 0 && all[place].key != shown.key {
      let key = all[place].key
      guard key.utf8.count * 3 >= shown.key.utf8.count, shown.key.hasPrefix(key + " ") || shown.key.hasSuffix(" " + key) else {
        continue
      }
      all[place].text = shown.text
      all[place].key = shown.key
    }
  }

  /// A title element is shortened for search engines, with the site's name behind a mark: where the page's one headline goes on behind what is
  /// left of it, it counts for that. So does what themes call the page of a section, `Quays Archives`.
  private static func completeShortened(_ all: inout [Candidate]) {
    guard let shown = all.first(where: { $0.rule == "headline" && $0.weight >= 7 }), !shown.key.isEmpty else { return }
    for place in all.indices where all[place].block < 0 && all[place].key != shown.key {
      if all[place].key.utf8.count <= shown.key.utf8.count + longestArchive, all[place].key.hasPrefix(shown.key + " "),
        archives.contains(all[place].key.dropFirst(shown.key.count + 1))
      {
        all[place].text = shown.text
        all[place].key = shown.key
        continue
      }
      guard all[place].rule == "title-element", let cut = TitleText.separators(in: all[place].text).last,
        !all[place].text[cut].contains(":")
      else { continue }
      let key = MetadataText.fold(String(all[place].text[..<cut.lowerBound]))
      guard key.utf8.count * 3 >= shown.key.utf8.count, key.pieces(at: 0x20).count >= fewestShared, shown.key.hasPrefix(key + " ")
      else { continue }
      // What the headline says too in other words is no site's name.
      let rest = MetadataText.fold(String(all[place].text[cut.upperBound...]))
      let words = Set(shown.key.dropFirst(key.count).pieces(at: 0x20))
      guard !rest.pieces(at: 0x20).contains(where: { words.contains($0) }) else { continue }
      all[place].text = shown.text
      all[place].key = shown.key
    }
  }

  /// Words that two titles share at their beginnings, at the least.
  private static let fewestShared = 3
  private static let longestArchive = 16
  private static let archives: Set<Substring> = ["archives", "archive", "archiv", "archivos", "arquivos", "archivi", "archief"]

  /// Whether a text is a label and a number alone, as trackers head a report that the title element names in full: `Bug #12`.
  private static func isNumber(_ text: Substring) -> Bool {
    guard text.utf8.count <= longestNumber, let sign = text.utf8.lastIndex(of: 0x23), sign > text.startIndex else { return false }
    let digits = text.utf8[text.utf8.index(after: sign)...]
    return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 < 10 } && text.utf8.first.map { $0 &- 0x30 >= 10 } ?? false
  }

  /// The bytes of `Feature request #12345`.
  private static let longestNumber = 24

  /// Of several first-level headings, the one that the head states weighs as much as an only one.
  private static func preferStatedHeading(_ all: inout [Candidate]) {
    func isOneOfSeveral(_ one: Candidate) -> Bool {
      one.block >= 0 && (one.weight == 4 || one.weight == 1) && one.rule == "headline"
    }
    let several = all.indices.filter { isOneOfSeveral(all[$0]) }
    // A page has few statements: to look at each is less than to hash them.
    func isStated(_ key: String) -> Bool { all.contains { $0.block < 0 && $0.key == key } }
    let stated = several.filter { isStated(all[$0].key) }
    guard let chosen = stated.first else { return }
    for other in several where !stated.contains(other) { all[other].weight = 1 }
    all[chosen].weight = 7
  }

  /// The head's copies of one text count as one statement.
  private static func foldCopies(of key: String, in all: inout [Candidate]) {
    let copies = all.indices.filter { all[$0].block < 0 && all[$0].key == key }
    guard let strongest = copies.max(by: { all[$0].weight < all[$1].weight }) else { return }
    for copy in copies where copy != strongest { all[copy].weight = 0 }
  }

  /// How far a statement supports a candidate, from 0 to 1.
  static func agreement(_ candidate: String, _ other: String) -> Double { agreement(WordKey(candidate), WordKey(other)) }

  private static func agreement(_ a: WordKey, _ b: WordKey) -> Double {
    if a.whole == b.whole { return 1 }
    if a.words.isEmpty || b.words.isEmpty || a.mask & b.mask == 0 { return 0 }
    if a.bytes >= 8 || a.words.count >= 2, b.words.count > a.words.count, b.holdsAtBorder(a) { return 0.35 }
    if b.words.count >= 3, a.words.count > b.words.count, a.holdsAtBorder(b) { return 0.15 }
    let f1 = a.likeness(to: b)
    return f1 > sameWords ? f1 * 0.6 : 0
  }

  /// Two texts that share more of their words say the same in other words.
  static let sameWords = 0.65

  /// A folded title as its words' hashes: every pair of statements is compared.
  struct WordKey {
    let whole: UInt64
    let bytes: Int
    let words: [UInt64]
    /// The distinct words, in order.
    let sorted: [UInt64]
    /// One bit a word: titles without a bit in common have no word in common.
    let mask: UInt64

    init(_ key: String) {
      var words: [UInt64] = []
      words.reserveCapacity(24)
      var hash = CommonWords.seed
      var all = CommonWords.seed
      var isInWord = false
      var key = key
      key.withUTF8 { bytes in
        for byte in bytes {
          all = CommonWords.mix(all, UInt32(byte))
          if byte == 0x20 {
            if isInWord { words.append(hash) }
            hash = CommonWords.seed
            isInWord = false
          } else {
            hash = CommonWords.mix(hash, UInt32(byte))
            isInWord = true
          }
        }
      }
      if isInWord { words.append(hash) }
      whole = all
      bytes = key.utf8.count
      self.words = words
      var distinct: [UInt64] = []
      distinct.reserveCapacity(words.count)
      for word in words.sorted() where word != distinct.last { distinct.append(word) }
      sorted = distinct
      mask = distinct.reduce(0) { $0 | 1 << ($1 >> 58) }
    }

    func holdsAtBorder(_ part: WordKey) -> Bool {
      words.starts(with: part.words) || words.suffix(part.words.count).elementsEqual(part.words)
    }

    /// Whether one of both begins the other, with a site's name behind it.
    func begins(or other: WordKey) -> Bool {
      words.count < other.words.count ? other.words.starts(with: words) : words.starts(with: other.words)
    }

    /// Whether both begin with the same words, four or more and half of the shorter: fewer may be a name.
    func opens(like other: WordKey) -> Bool {
      let shared = zip(words, other.words).prefix { $0 == $1 }.count
      return shared >= 4 && 2 * shared >= min(words.count, other.words.count)
    }

    /// The share of the distinct words that both have, from 0 to 1.
    func likeness(to other: WordKey) -> Double {
      2 * Double(shared(with: other)) / Double(max(1, sorted.count + other.sorted.count))
    }

    private func shared(with other: WordKey) -> Int {
      var i = 0
      var j = 0
      var count = 0
      while i < sorted.count, j < other.sorted.count {
        if sorted[i] == other.sorted[j] {
          count += 1
          i += 1
          j += 1
        } else if sorted[i] < other.sorted[j] {
          i += 1
        } else {
          j += 1
        }
      }
      return count
    }
  }
}
