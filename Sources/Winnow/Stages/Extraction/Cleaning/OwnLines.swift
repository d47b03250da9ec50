import WinnowBase

/// Lines at the edges of the text that say no more than the page's fields hold: who wrote it, and on which day.
struct OwnLines {
  let post: Post
  let features: BlockFeatures
  let result: ArticleExtraction.Result
  let title: Int?

  /// The paragraphs that go, of those that stay so far.
  func find(_ metadata: [Edit]) -> [Int] {
    guard !result.isListing, result.declared.map({ $0.name == "article" }) ?? true else { return [] }
    let main = result.main..<Int(post.blocks[result.main].end)
    let leaves = main.filter {
      result.verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0
        && !post.blocks[$0].text.isEmpty && $0 != title
    }
    var texts = leaves.indices.filter { features[leaves[$0]].good > Self.text }[...]
    guard let first = texts.popFirst(), let last = texts.last else { return [] }
    let second = texts.first ?? last
    let found =
      names(leaves, first, last, metadata) + days(leaves, first, second, metadata) + signed(leaves, first, second, metadata)
      + printed(metadata)
    return found.filter { !isCredit($0) }
  }

  /// What a template sets below the text for the page's print: the page's own address, with the day it came out and rules around it.
  private func printed(_ metadata: [Edit]) -> [Int] {
    // It may stand outside the element of the text.
    let behind = post.blocks.indices.reversed().lazy.filter {
      result.verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
    }.prefix(Self.mostPrinted).filter {
      post.blocks[$0].kind == .paragraph && post.blocks[$0].text.count <= Self.longestPrinted
    }
    guard behind.contains(where: { post.bytes[post.blocks[$0].text.range].contains("://") }) else { return [] }
    var own = Set<String>()
    if let address = post.identity.address { own.insert(MainEntity.addressKey(address)) }
    for edit in metadata { if case .set(.canonical(let address?)) = edit.change { own.insert(MainEntity.addressKey(address)) } }
    return behind.filter { i in
      var isPrinted = false
      return post.text(of: i).split(separator: "\n").allSatisfy { line in
        if own.contains(MainEntity.addressKey(String(line))) {
          isPrinted = true
          return true
        }
        return line.allSatisfy { "—–-_*".contains($0) } || StampLine.isStamp(ArraySlice(line.utf8))
      } && isPrinted
    }
  }

  private static let mostPrinted = 8
  /// In bytes: an address, a day and the rules between.
  private static let longestPrinted = 400

  /// Whether a line stands in one box with a picture and is called its credit: who wrote may have taken it.
  private func isCredit(_ line: Int) -> Bool {
    let box = Int(post.blocks[line].parent)
    return box > 0 && features[box].pictures == 1 && features[box].leaves == 1
      && ElementHints.hint(around: line, of: post) == .credit
  }

  /// The lines that went as the text's own day and hold another, which the text announces: one well behind the day on which the page came out, or
  /// that of the event which the page's data tell of. A change is later, too, and says so.
  func announced(_ metadata: [Edit]) -> [Int] {
    var published: String?
    var modified: String?
    for edit in metadata {
      if case .set(.published(let day)) = edit.change { published = day }
      if case .set(.modified(let day)) = edit.change { modified = day }
    }
    func number(_ day: String?) -> Int? { day.flatMap { DateText.find(in: String($0.prefix(10)))?.dayNumber } }
    let own = number(published)
    let change = number(modified)
    var asked = 0
    return (result.main..<Int(post.blocks[result.main].end)).filter { i in
      guard result.verdicts[i] == .byline, post.isLive(i), post.blocks[i].kind == .paragraph || post.blocks[i].kind == .listItem,
        !features[i].traits.contains(.byline), case let text = post.bytes[post.blocks[i].text.range], DateText.mayHold(text),
        StampLine.isStamp(text), let day = DateText.find(in: post.text(of: i)), !DateLabels.tellsUpdate(i, in: post),
        !Self.tellsState(text), !isBesideLink(i)
      else { return false }
      if let own { return day.dayNumber > own + Self.besideDay && day.dayNumber != change }
      asked += 1
      guard asked <= Self.mostAsked else { return false }
      let written = String(day.text.prefix(10))
      return post.claims.places(of: .jsonLD).contains { place in
        let value = post.claims[place].value
        return value.range(ofASCII: "startDate") != nil && value.firstBytes(of: written) != nil
      }
    }
  }

  /// Whether a line stands in one element with a link to another page that went, right above or below it: it is the other page's day.
  private func isBesideLink(_ i: Int) -> Bool {
    [i - 1, i + 1].contains { k in
      post.blocks.indices.contains(k) && post.blocks[k].parent == post.blocks[i].parent && post.blocks[k].linkBytes > 0
        && result.verdicts[k] != nil
    }
  }

  /// Whether a line says as of when the text holds, in words that are no label of a change elsewhere: `Stand: 7. März 2024`.
  private static func tellsState(_ text: ArraySlice<UInt8>) -> Bool {
    let line = CaseFold.lowercased(String(decoding: text.prefix(longestState), as: UTF8.self))
    return states.contains { line.hasPrefix($0) }
  }

  private static let states = [
    "stand:", "stand ", "datenstand", "zuletzt bearbeitet", "letzte bearbeitung", "letzte aktualisierung", "dernière modification",
    "última modificación", "última edición", "última modificação", "última alteração", "ultima modifica", "ostatnia zmiana",
    "ostatnia modyfikacja", "poslední změna", "posledná zmena", "son değişiklik", "последнее изменение", "utolsó módosítás",
    "senest ændret", "viimeksi muutettu", "laatste wijziging", "accessed", "retrieved", "as of", "printed",
  ]
  private static let longestState = 48

  /// The same moment may be two days in two zones.
  private static let besideDay = 1
  /// The page's data are searched for so many lines at the most.
  private static let mostAsked = 8

  /// The heading above the first paragraph that the page's title was read from, where the head says something else: the site's name.
  func heading(_ metadata: [Edit]) -> Int? {
    let stated: String? = metadata.lazy.compactMap { edit in
      if case .set(.title(let title?)) = edit.change, edit.reason.rule == "headline" { return title }
      return nil
    }.first
    guard let stated, title.map({ post.text(of: $0) != stated }) ?? true else { return nil }
    var found: Int?
    for i in max(0, result.main - Self.longestHead)..<Int(post.blocks[result.main].end)
    where post.isLive(i) && post.blocks[i].picture < 0 {
      // A line that says who wrote the text or when stands right below.
      if let found {
        let text = post.bytes[post.blocks[i].text.range]
        return result.verdicts[i] == .byline
          || text.count <= Self.longestSigned && DateText.mayHold(text)
            && (StampLine.isStamp(text) || AuthorText.hasCue(post.text(of: i)))
          ? found : nil
      }
      guard result.verdicts[i] == nil else { continue }
      if post.blocks[i].kind == .heading, post.blocks[i].text.count == stated.utf8.count, post.text(of: i) == stated { found = i }
      if features[i].good > Self.text, found == nil { return nil }
    }
    return nil
  }

  /// The lines above the first paragraph that begin with an author's name, or with a cue, and hold the page's own day: what templates set
  /// into one line, `Jane Roe4 March 2022`, `By Jane Roe Edited by John Doe Updated: 4 March 2022`; or a name, a mark and a few words, all of it
  /// bold: `Jane Roe | The Example`.
  private func signed(_ leaves: [Int], _ first: Int, _ second: Int, _ metadata: [Edit]) -> [Int] {
    let authors = Self.authors(metadata)
    let bodies = Self.bodies(metadata)
    let byline = Self.byline(metadata)
    let initials = Set(authors.lazy.map { $0.utf8.first ?? 0 })
    // More lines with days are a chronicle.
    let isDatedOnce = leaves.lazy.filter { self.isDayWithFewWords($0) }.prefix(2).count == 1
    // A deck may stand above, and a long line weighs as much as one; the head may stand outside the box of the text.
    let head = (max(0, result.main - Self.longestHead)..<result.main).filter {
      result.verdicts[$0] == nil && post.isLive($0) && post.blocks[$0].picture < 0 && $0 != title
    }
    return (head + leaves[...min(second, leaves.count - 1)]).filter { i in
      let block = post.blocks[i]
      let bytes = post.bytes[block.text.range]
      // `By Jane Roe in News`, `4 March 2022 by John Roe Jr.`: the line that the author was read from.
      if let byline, i < leaves[first], bytes.count == byline.utf8.count, block.kind == .paragraph,
        bytes.elementsEqual(byline.utf8),
        Self.isByline(byline, authors)
      {
        return true
      }
      guard block.kind == .paragraph, bytes.count <= Self.longestSigned, let last = bytes.last, last != 0x2E, last != 0x21,
        last != 0x3F
      else { return false }
      let isBold =
        i < leaves[first] && bytes.contains { $0 == 0x7C || $0 == 0x2F }
        && block.marks.range.contains { post.marks[$0].text == block.text && [.b, .strong].contains(post.marks[$0].tag) }
      let mayBeDated = DateText.mayHold(bytes)
      guard isBold || mayBeDated || i <= leaves[first] && mayBegin(i, initials) else { return false }
      let text = post.partedText(of: i)
      let bare = AuthorText.withoutCue(text)
      let folded = MetadataText.fold(bare)
      if !mayBeDated, !isBold { return Self.isOfAll(authors, bare, folded) && !isBelowPicture(i) }
      // `March 4, 2022 Business`, `4 March 2022, 10:22 by jroe`
      if isDatedOnce, i < leaves[second] || first == second, isDayWithFewWords(i), isStated(i), isOwn(i, metadata) { return true }
      // `The Example March 4, 2022`
      if mayBeDated, let body = bodies.first(where: { folded.hasPrefix($0) }) {
        let rest = bare.split(separator: " ").dropFirst(body.split(separator: " ").count).joined(separator: " ")
        return StampLine.isDay(Array(rest.utf8)[...]) && isOwn(i, metadata)
      }
      let author = authors.first { folded.hasPrefix($0) }
      guard author != nil || bare.utf8.count < text.utf8.count && authors.contains(where: { folded.contains($0) }) else {
        return false
      }
      // `Jane Roe: Ferry, 4 March 2022, oil on canvas`, `By Jane Roe (Elm Press, 4 March 2022), 320 pp`: facts of a work.
      if let author, Self.goesOn(bare, behind: author) { return false }
      if mayBeDated, isOwn(i, metadata) { return Self.isTerse(text, needsLabel: author == nil) }
      guard isBold, let author, folded.utf8.count > author.utf8.count else { return false }
      return folded.dropFirst(author.count).split(separator: " ").count <= Self.mostBehindName
    }
  }

  /// Whether a line begins with a day and has a few other words behind it. What is nothing but a day may be that of an event.
  private func isDayWithFewWords(_ i: Int) -> Bool {
    let text = post.bytes[post.blocks[i].text.range]
    return features.rows[i].signs.contains(.figure) && text.count <= Self.longestDated && DateText.mayHold(text)
      && StampLine.wordsBeside(text).map { (1...Self.mostBesideDay).contains($0) } ?? false
  }

  /// Whether a line names all authors, and behind them no more than what one is or whom one writes for: `Jane Roe and John Doe The Example`.
  private static func isOfAll(_ authors: Set<String>, _ line: String, _ folded: String) -> Bool {
    guard authors.contains(where: { folded.hasPrefix($0) }), authors.allSatisfy({ folded.contains($0) }) else { return false }
    let own = Set(authors.lazy.flatMap { $0.split(separator: " ") })
    let others = line.split(separator: " ").filter { !own.contains(MetadataText.fold(String($0))[...]) }
    return (1...mostBesideNames).contains(others.count)
      && others.allSatisfy { $0.first?.isUppercase ?? false || besideNames.contains(MetadataText.fold(String($0))) || $0 == "&" }
      && others.contains { $0.first?.isUppercase ?? false }
  }

  /// Whether a picture stands right above a line: who wrote may have taken it.
  private func isBelowPicture(_ i: Int) -> Bool {
    post.blocks[max(0, i - Self.belowPicture)..<i].contains { $0.picture >= 0 }
  }

  /// In blocks: a picture, its box, its caption, the line's own box.
  private static let belowPicture = 8

  /// Words of a paper's name or of an office behind the authors'.
  private static let mostBesideNames = 8
  private static let besideNames: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "i", "of", "for", "at", "the", "in", "der", "die", "des", "für", "bei", "de",
    "du",
    "la", "del", "da", "di", "van",
  ]

  /// The names of bodies that wrote or published the page.
  private static func bodies(_ metadata: [Edit]) -> Set<String> {
    var bodies: Set<String> = []
    for edit in metadata {
      switch edit.change {
      case .set(.authors(let all)):
        for author in all where author.kind != "person" { bodies.insert(MetadataText.fold(author.name)) }
      case .set(.publisher(let publisher?)): bodies.insert(MetadataText.fold(publisher.name))
      default: break
      }
    }
    return bodies.filter { !$0.isEmpty }
  }

  /// The line near the headline that the page's authors were read from, where no data states them.
  private static func byline(_ metadata: [Edit]) -> String? {
    metadata.lazy.compactMap { edit in
      if case .set(.authors) = edit.change, edit.reason.rule == "visible-byline" { return edit.reason.evidence }
      return nil
    }.first
  }

  /// Whether a line that names an author is no more than a byline: it opens with a cue or a day, and few words stand beside the name.
  private static func isByline(_ line: String, _ authors: Set<String>) -> Bool {
    let bare = MetadataText.fold(AuthorText.withoutCue(line))
    guard let author = authors.first(where: { bare.hasPrefix($0) }) else {
      return DateText.find(in: line) != nil && isTerse(line, needsLabel: false)
        && authors.contains { author in bare.hasSuffix(author) }
    }
    guard bare.utf8.count < line.utf8.count, !goesOn(bare, behind: author), !tellsFacts(line, behind: author) else { return false }
    return bare.dropFirst(author.count).split(separator: " ").count <= mostBehindName && isTerse(line, needsLabel: false)
  }

  /// Whether a line names something else behind a label or a figure that is none of a day: `Jane Roe, Yield: 12 muffins`, `Jane Roe, oil on
  /// canvas, 1889`.
  private static func tellsFacts(_ line: String, behind author: String) -> Bool {
    let words = line.pieces(at: 0x20)
    if words.dropFirst(2).contains(where: { $0.utf8.last == 0x3A && !DateLabels.holdsLabel(Array($0.utf8)[...]) }) { return true }
    // A name may be an account's, with figures in it.
    let figures = line.utf8.count { $0 &- 0x30 < 10 }
    return figures > author.utf8.count { $0 &- 0x30 < 10 } && DateText.find(in: line) == nil
  }

  /// Whether a colon, a bracket or a genitive stands right behind the name that a line begins with.
  private static func goesOn(_ line: String, behind author: String) -> Bool {
    let words = line.pieces(at: 0x20)
    let count = author.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    guard words.count >= count, let last = words[count - 1].utf8.last else { return false }
    return last == 0x3A || words[count - 1].hasSuffix("’s") || words[count - 1].hasSuffix("'s")
      || count < words.count && words[count].utf8.first == 0x28
  }

  /// Whether a line has few words in small letters beside those of days and labels: it is no sentence. Without an author's name a label must stand
  /// in it.
  private static func isTerse(_ line: String, needsLabel: Bool) -> Bool {
    var running = 0
    var labels = 0
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.utf8.last == 0x3A { labels += 1 }
      guard word.utf8.count >= shortestRunning, word.unicodeScalars.first?.properties.isLowercase ?? false else { continue }
      let folded = MetadataText.fold(String(word))
      if MonthNames.month(folded) == nil, !AuthorText.weekdays.contains(folded) { running += 1 }
    }
    return needsLabel ? running <= labels && labels > 0 : running <= 1 + labels
  }

  private static func authors(_ metadata: [Edit]) -> Set<String> {
    var authors: Set<String> = []
    for edit in metadata {
      if case .set(.authors(let all)) = edit.change {
        for author in all where author.kind == "person" { authors.insert(MetadataText.fold(author.name)) }
      }
    }
    return authors
  }

  /// An author's name by itself above the first paragraph or below the last. Where it stands among the paragraphs as well, it says who
  /// speaks.
  private func names(_ leaves: [Int], _ first: Int, _ last: Int, _ metadata: [Edit]) -> [Int] {
    let authors = Self.authors(metadata)
    guard !authors.isEmpty else { return [] }
    let initials = Set(authors.lazy.map { $0.utf8.first ?? 0 })
    var found: [Int] = []
    for k in leaves.indices where post.blocks[leaves[k]].text.count <= Self.longestName && mayBegin(leaves[k], initials) {
      guard authors.contains(MetadataText.fold(post.text(of: leaves[k]))) else { continue }
      guard k < first || k > last else { return [] }
      if post.blocks[leaves[k]].kind == .paragraph || post.blocks[leaves[k]].kind == .listItem { found.append(leaves[k]) }
    }
    return found.count <= Self.mostNames ? found : []
  }

  /// Whether a line begins with one of the letters in lower case, or with one beyond ASCII, as that of a name does.
  private func mayBegin(_ i: Int, _ initials: Set<UInt8>) -> Bool {
    guard !features.rows[i].signs.contains(.wide) else { return true }
    let first = post.bytes[post.blocks[i].text.range].first { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return initials.contains(first.map(CaseFold.lowercase) ?? 0)
  }

  /// The one day between a deck and the text, where it is the page's own.
  private func days(_ leaves: [Int], _ first: Int, _ second: Int, _ metadata: [Edit]) -> [Int] {
    func isStamp(_ k: Int) -> Bool { StampLine.isStamp(post.bytes[post.blocks[leaves[k]].text.range]) }
    guard first + 1 < second, (first + 1..<second).contains(where: isStamp) else { return [] }
    var day: Int?
    for k in leaves.indices where isStamp(k) {
      // Several are a chronicle.
      guard day == nil else { return [] }
      day = k
    }
    guard let day, first < day, day < second, post.blocks[leaves[day]].kind == .paragraph, isStated(leaves[day]),
      isOwn(leaves[day], metadata)
    else { return [] }
    // Below a heading of its own it is what the heading asks for.
    return post.blocks[leaves[day - 1]].kind == .heading ? [] : [leaves[day]]
  }

  /// Whether the page is an article with a day of its own, or says that the day is one of a text: where it says nothing, the day may be that
  /// of an event. A page that only states when it was changed is no article, whatever its system calls it.
  private func isStated(_ i: Int) -> Bool {
    let typing = PageTyping(post: post, features: features)
    return result.declared?.name == "article" || typing.isDated || typing.isArticle && !typing.isOnlyChanged
      || features[i].traits.contains(.byline) || DateLabels.holdsLabel(post.bytes[post.blocks[i].text.range])
      || post.marks[post.blocks[i].marks.range].contains { $0.tag == .time && $0.text == post.blocks[i].text }
      || (title.map { $0 + 1..<max($0 + 1, i) } ?? i..<i).contains { result.verdicts[$0] == .byline && post.blocks[$0].kind.isLeaf }
  }

  private func isOwn(_ i: Int, _ metadata: [Edit]) -> Bool {
    // `11-02-26`: only where the page's day is known a short year stands behind dashes.
    let text = MetadataText.withPointsInDays(post.text(of: i))
    let dates = [true, false].compactMap { DateText.find(in: text, hints: DateText.Hints(dayFirst: $0)) }
      .map { DateText(year: $0.year, month: $0.month, day: $0.day).text }
    return metadata.contains { edit in
      switch edit.change {
      case .set(.published(let date?)), .set(.modified(let date?)): dates.contains(String(date.prefix(10)))
      default: false
      }
    }
  }

  /// The weight of a paragraph.
  private static let text: Float = 60
  private static let longestName = 80
  /// In bytes: a line with two authors, an editor and two days; and a word of running text.
  private static let longestSigned = 240
  private static let shortestRunning = 4
  /// Blocks before the box of the text that may be its head.
  private static let longestHead = 40
  /// In bytes: a line with a day, a section and a name; and words that are none of the day's.
  private static let longestDated = 120
  private static let mostBesideDay = 3
  /// Words of a paper's name behind an author's.
  private static let mostBehindName = 4
  /// More lines with names are a list of people.
  private static let mostNames = 3
}
