import WinnowBase

/// Chooses the dates. The first source that gives one wins, in this order: index, feed, record or front matter; the main article's
/// JSON-LD; the head's statements; microdata; a date at the headline before the head's date of whatever kind; the web page's JSON-LD; `time`
/// elements, date elements and lines near the headline; the page's address; lines that say what their date is; dates elsewhere on the page.
/// A bare day is completed by a later source that gives the same day with a time; a moment is written on the day that the page prints.
struct DateResolver {
  struct Candidate {
    var date: DateText
    var rule: String
    var evidence: String
    /// Whether it stands in a line that ends as a sentence does.
    var isSentence = false
  }

  let post: Post
  let table: ClaimTable
  let entity: MainEntity
  let scan: PageScan
  /// The headline's block, or -1.
  let headline: Int
  let hints: DateText.Hints
  /// Whether the page documents something: there dates of versions are told.
  let isManual: Bool

  func published() -> Candidate? {
    var all = claims(Self.outsidePublished, from: ClaimTable.outside)
    all += linked(entity.article, Self.publishedKeys)
    all += linked(entity.data.dated, ["pubDate"])
    all += claims(Self.publishedNames, from: [.meta])
    let generic = claims(Self.genericNames, from: [.meta])
    let declared = mentions { $0.contains(.declared) && $0.contains(.date) && !$0.contains(.modified) }
    // A date of whatever kind gives way to what stands at the headline.
    if all.isEmpty || generic.isEmpty {
      all += declared.filter { generic.isEmpty || $0.distance <= 15 }.map(\.candidate)
      if all.isEmpty, !generic.isEmpty { all += nearHeadline().filter { $0.date.dayNumber != generic[0].date.dayNumber }.prefix(1) }
    }
    all += generic
    all += declared.map(\.candidate)
    all += linked(entity.page, Self.publishedKeys)
    if all.isEmpty {
      let near = opening(nearHeadline())
      // A sentence right below the headline may speak of another day.
      if near.first?.isSentence ?? false { all += fromAddress() }
      // So may any line that does not say what its date is.
      if near.isEmpty || near.first?.rule == "visible-date" { all += closing() }
      all += near
    }
    if all.isEmpty { all += fromAddress() }
    if all.isEmpty { all += boxed() }
    var speaksOfElsewhere = false
    if all.isEmpty { all += labelled(&speaksOfElsewhere) }
    if all.isEmpty, speaksOfElsewhere { all += labelled(elsewhereToo: true, &speaksOfElsewhere) }
    if all.isEmpty { all += anywhere() }
    if all.isEmpty { all += lone() }
    if all.isEmpty, let line = firstLine() { all.append(line) }
    if all.isEmpty, let line = opening() ?? bracketed() { all.append(line) }
    all.removeAll(where: isOutOfAddress)
    let taking = daysOfEvent()
    if !taking.isEmpty { all.removeAll { Self.shown.contains($0.rule) && taking.contains($0.date.dayNumber) } }
    guard var winner = all.first else { return nil }
    if let shown = borneOut(winner, among: all) { winner = shown }
    if winner.date.hour == nil, let fuller = all.first(where: { $0.date.hour != nil && $0.date.dayNumber == winner.date.dayNumber })
    {
      winner = fuller
    }
    // The same hour with its zone; templates write their own hour as that of UTC.
    if winner.date.offset == nil, let hour = winner.date.hour,
      let zoned = all.first(where: {
        $0.date.offset ?? 0 != 0 && $0.date.dayNumber == winner.date.dayNumber && $0.date.hour == hour
          && $0.date.minute == winner.date.minute
      })
    {
      winner = zoned
    }
    if let plain = unambiguous(winner, all) { winner = plain }
    // The same moment in the page's own zone tells the day as its readers saw it.
    if winner.date.offset == 0, let local = all.first(where: { $0.date.offset ?? 0 != 0 && $0.date.instant == winner.date.instant })
    {
      winner = local
    } else if let local = printed(winner.date) {
      winner = local
    }
    let others = all.filter { $0.date.dayNumber != winner.date.dayNumber }.prefix(2)
    if !others.isEmpty { winner.evidence += "; not " + others.map(\.evidence).joined(separator: "; ") }
    return winner
  }

  /// The statement that names the month, where the winner writes day and month as two numbers between strokes and each may be either.
  private func unambiguous(_ winner: Candidate, _ all: [Candidate]) -> Candidate? {
    let date = winner.date
    guard date.day <= 12, date.day != date.month, let swapped = DateText.valid(date.year, date.day, date.month),
      winner.evidence.utf8.contains(0x2F), !winner.evidence.contains("\(date.year)-"),
      winner.evidence.contains("/\(date.year)")
    else { return nil }
    return (all + nearHeadline()).first { other in
      other.date.dayNumber == swapped.dayNumber && !other.evidence.contains("/\(date.year)")
    }
  }

  /// The moment on the day that the page itself prints beside the headline or has in its address, where that is the day before or after. A
  /// time beside it tells the page's zone, whatever the head's is; a bare day has a moment in UTC written with the least offset that falls
  /// on it.
  private func printed(_ moment: DateText) -> Candidate? {
    guard moment.offset != nil else { return nil }
    var isSame = false
    var changes: Set<Int> = []
    let marked = markedDates(orUpdates: true, &changes)
    // What stands before any line tells in most cases: no line is looked for then.
    if let first = printed(moment, Self.inOrder(marked.filter { $0.0 <= Self.leastRankOfLine }), &isSame) { return first }
    if isSame { return nil }
    let near = Self.inOrder(marked + (visibleLine().map { [$0] } ?? []))
    return printed(moment, near, &isSame) ?? (isSame ? nil : printed(moment, fromAddress(), &isSame))
  }

  private func printed(_ moment: DateText, _ candidates: [Candidate], _ isSame: inout Bool) -> Candidate? {
    guard let offset = moment.offset, let hour = moment.hour, let instant = moment.instant else { return nil }
    for candidate in candidates {
      var date = candidate.date
      let days = date.dayNumber - moment.dayNumber
      if days == 0 {
        isSame = true
        return nil
      }
      guard abs(days) == 1 else { continue }
      // The same moment as UTC writes it tells nothing of the page's own day.
      if date.offset == 0, offset != 0, date.instant == instant { continue }
      if let localHour = date.hour {
        let own = date.dayNumber * 1440 + localHour * 60 + date.minute - instant
        guard own % 15 == 0, abs(own) <= 14 * 60, date.offset == nil || date.offset == own else { continue }
        (date.offset, date.second) = (own, moment.second)
        return Candidate(date: date, rule: candidate.rule, evidence: candidate.evidence)
      }
      // Zones reach from 12 hours behind UTC to 14 hours before it.
      if offset == 0, days < 0 ? hour < 12 : hour >= 10 {
        let offset = "the moment is \(moment.text), written with the least offset that falls on this day"
        return Candidate(date: moment.on(day: date), rule: candidate.rule, evidence: "\(candidate.evidence); \(offset)")
      }
    }
    return nil
  }

  func claims(_ names: ClaimTable.Names, from origins: Claim.Origins) -> [Candidate] {
    var found: [Candidate] = []
    for name in table.stated(names) {
      for claim in table.all(name, from: origins).prefix(3) {
        if let date = DateText.find(in: MetadataText.clean(claim.value), hints: hints) {
          found.append(Candidate(date: date, rule: claim.rule, evidence: claim.evidence))
          break
        }
      }
    }
    return found
  }

  func linked(_ object: JSONObject?, _ keys: [String]) -> [Candidate] {
    guard let object else { return [] }
    for key in keys {
      if let text = entity.data.text(object[key]), let date = DateText.find(in: text, hints: hints) {
        return [Candidate(date: date, rule: "json-ld", evidence: "\(key): \(MetadataText.excerpt(text, 60))")]
      }
    }
    return []
  }

  /// Dates of elements whose roles fit, outside comments and teasers, nearest to the headline first.
  func mentions(_ fits: (ElementRole) -> Bool) -> [(distance: Int, candidate: Candidate)] {
    var found: [(distance: Int, candidate: Candidate)] = []
    for mention in scan.mentions
    where fits(mention.roles) && !scan.zones[mention.block].contains(.elsewhere) && !mention.roles.contains(.elsewhere) {
      if found.count > 60 { break }
      guard let candidate = date(of: mention) else { continue }
      found.append((distance(mention.block), candidate))
    }
    return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }.map(\.element)
  }

  func date(of mention: PageScan.Mention) -> Candidate? {
    let block = post.blocks[mention.block]
    if mention.mark < 0, !block.kind.isLeaf, block.end - Int32(mention.block) > 16 { return nil }
    if !mention.roles.contains(.declared), DateLabels.tellsOther(mention, in: post) { return nil }
    for (name, label) in [(AttributeName.datetime, "datetime: "), (.content, "content: "), (.title, "title: ")] {
      if let value = post.attribute(name, in: mention.attributes), let date = DateText.find(in: value, hints: hints) {
        // The machine's form of a day often carries midnight UTC for a day meant locally; the visible text decides the day.
        return Candidate(date: date, rule: "time-element", evidence: label + MetadataText.excerpt(value, 60))
      }
    }
    let text =
      mention.mark < 0 && block.kind.isLeaf && block.text.count <= 320
      ? shownText(mention.block) : PageScan.text(of: mention, in: post, limit: 160)
    guard !text.isEmpty, text.utf8.count <= 200, DateText.mayHold(text.utf8) else { return nil }
    // The day of publication, and that of a change.
    if mention.roles.isDisjoint(with: [.declared, .published]), !DateLabels.isCalledPublication(mention, in: post),
      DateSpan.isSpan(text, hints), !DateLabels.holdsLabel(Array(text.utf8)[...])
    {
      return nil
    }
    let published = DateLabels.holdsUpdate(text) ? DateLabels.date(in: text, after: .nearby, hints) : nil
    guard let date = published ?? DateText.find(in: text, hints: hints) ?? calendarDate(mention) else { return nil }
    return Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(text, 80))
  }

  /// The day that the leaves of a calendar show, each part in an element of its own: `<span>Aug</span><span>19</span><span>2013</span>`.
  private func calendarDate(_ mention: PageScan.Mention) -> DateText? {
    let block = post.blocks[mention.block]
    guard mention.mark < 0, block.kind.isLeaf, block.text.count <= Self.longestCalendar, (2...4).contains(block.marks.count) else {
      return nil
    }
    var parts: [String] = []
    var end = block.text.start
    for m in block.marks.range {
      let part = post.marks[m].text
      guard part.start >= end, part.count > 0 else { return nil }
      end = part.end
      parts.append(post.string(part))
    }
    let isPlain = parts.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    return DateText.find(in: parts.joined(separator: isPlain ? "." : " "), hints: hints)
  }

  /// In bytes.
  private static let longestCalendar = 24

  private static let earlier = PhraseMatcher(
    [
      "originally published", "originally appeared", "first appeared", "ursprünglich", "publié initialement",
      "publicado originalmente",
    ],
    wholeWords: false)

  private static let longestJoining = 64

  /// What a line begins with that says since when a member belongs to a forum.
  private static let joining = PhraseMatcher(
    [
      "joined", "join date", "registered:", "member since", "registriert", "mitglied seit", "dabei seit", "beigetreten",
      "inscription",
      "inscrit le", "registrado", "se unió", "iscritto", "iscritta", "geregistreerd", "lid sinds", "regisztrált", "dołączył",
      "rejestracja:", "зарегистрирован", "регистрация:", "kayıt tarihi", "註冊時間", "注册时间", "登録日",
    ],
    wholeWords: false)

  /// Whether the term right above a description says since when a member belongs to a forum: `<dt>注册时间</dt><dd>2010-5-6</dd>`.
  private func isBelowJoining(_ i: Int) -> Bool {
    guard i > 1, case let term = post.blocks[i - 1], term.tag == .dt, term.text.count <= Self.longestJoining else { return false }
    return post.bytes[term.text.range].withUnsafeBufferPointer { Self.joining.firstMatch(in: $0)?.range.lowerBound == 0 }
  }

  /// Whether what stands behind a label is a day and nothing else.
  func isDateAlone(_ range: Range<Int>) -> Bool {
    let text = MetadataText.fold(String(decoding: post.bytes[range], as: UTF8.self))
    return text.split(whereSeparator: { !$0.isLetter }).allSatisfy { word in
      let word = String(word)
      return Self.aroundDays.contains(word) || MonthNames.month(word) != nil || AuthorText.weekdays.contains(word)
    }
  }

  private static let aroundDays: Set<String> = [
    "on", "at", "in", "am", "pm", "since", "the", "of", "st", "nd", "rd", "th", "um", "uhr", "den", "seit", "depuis", "le", "en",
    "a",
    "à", "el", "de", "del", "desde", "il", "dal", "op", "sinds", "dnia", "w", "date", "г", "в", "年", "月", "日",
  ]

  /// What tells of a change is believed where nothing else is.
  private static let rankOfUpdate = 25

  /// The rank of a line at the headline: an element that holds a date stands before it.
  private static let leastRankOfLine = 11

  /// A short line with a date next to the headline.
  func visibleLine() -> (Int, Candidate)? {
    guard headline >= 0 else { return nil }
    var best: (Int, Candidate)?
    // A sentence of the text tells of another day than the line that says when the page was changed.
    var isStory = false
    var update: (Int, Candidate)?
    var i = max(1, headline - 16)
    while i < min(post.blocks.count, headline + 30) {
      defer { i += 1 }
      let block = post.blocks[i]
      guard block.kind.isLeaf, !block.isRemoved, block.text.count >= 6, block.text.count <= 160, i != headline,
        !scan.zones[i].contains(.elsewhere), hasDigit(block.text), isOwnWords(block), !tellsVersion(i)
      else { continue }
      let distance = distance(i)
      // The rank below is no better; a change may be told behind a sentence.
      if distance > 12 || !isStory && distance * 2 + Self.leastRankOfLine >= best?.0 ?? .max { continue }
      let text = shownText(i)
      // When a text came out elsewhere is not when it came out here.
      if post.bytes[block.text.range].withUnsafeBufferPointer({ Self.earlier.hasMatch(in: $0) }) { continue }
      if block.tag == .dd, isBelowJoining(i) { continue }
      if block.text.count <= Self.longestJoining,
        let label = post.bytes[block.text.range].withUnsafeBufferPointer({ Self.joining.firstMatch(in: $0) })?.range,
        label.lowerBound == 0, isDateAlone(block.text.range.dropFirst(label.upperBound))
      {
        continue
      }
      let labelled = DateLabels.date(in: text, after: .nearby, hints)
      guard let date = labelled ?? DateText.find(in: text, hints: hints) else { continue }
      if labelled == nil, DateLabels.tellsOther(i, in: post) || tellsOfDay(i, text) { continue }
      var rank = distance * 2 + Self.leastRankOfLine + (text.utf8.count > 90 ? 12 : 0)
      // When the text was changed is told where nothing says when it came out.
      let tellsUpdate = labelled == nil && DateLabels.tellsUpdate(i, in: post)
      if tellsUpdate { rank += Self.rankOfUpdate }
      let isBest = rank < best?.0 ?? .max
      let isUpdate = tellsUpdate && rank < update?.0 ?? .max
      guard isBest || isUpdate else { continue }
      let isSentence = labelled == nil && block.kind == .paragraph && text.utf8.count > 36 && text.hasSuffix(".")
      let candidate = Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(text, 80), isSentence: isSentence)
      if isUpdate { update = (rank, candidate) }
      if isBest {
        best = (rank, candidate)
        isStory = labelled == nil && !tellsUpdate && block.kind == .paragraph && Self.tellsStory(text)
      }
    }
    return isStory ? update ?? best : best
  }

  func hasDigit(_ extent: Extent) -> Bool {
    var digits = 0
    for byte in post.bytes[extent.range] where byte &- 0x30 < 10 || byte >= 0xD9 { digits += 1 }
    return digits >= 2
  }

  /// `/2025/02/07/`, `/2025-02-07-`, `/20250207/` in the page's address.
  private func fromAddress() -> [Candidate] {
    for address in [post.identity.url, table.first("canonical")?.value, table.first("og:url")?.value] {
      guard let address, let path = address.range(ofASCII: "://") else { continue }
      let tokens = DateToken.tokens(of: String(address[path.upperBound...]))
      for i in tokens.indices {
        guard let (year, digits) = tokens[i].number else { continue }
        if digits == 8, let date = DateText.valid(year / 10_000, year / 100 % 100, year % 100), date.year >= 1995, date.year <= 2099
        {
          return [Candidate(date: date, rule: "address", evidence: address)]
        }
        guard digits == 4, case .mark(let mark)? = tokens.at(i + 1)?.kind, mark == "/" || mark == "-" || mark == "_",
          case .mark(let again)? = tokens.at(i + 3)?.kind, again == mark, let (day, width) = tokens.at(i + 4)?.number, width <= 2,
          let month = tokens.at(i + 2)?.number?.value ?? tokens.at(i + 2)?.month, let date = DateText.valid(year, month, day)
        else { continue }
        return [Candidate(date: date, rule: "address", evidence: address)]
      }
    }
    return []
  }

  /// Lines that say what their date is: `Erschienen am: 01.11.2023`, or a label with the date on the next line.
  /// - Parameters:
  ///   - elsewhereToo: whether lines count that say when the text came out first, which may have been elsewhere. Default: no.
  ///   - speaksOfElsewhere: set where such a line was passed over.
  private func labelled(elsewhereToo: Bool = false, _ speaksOfElsewhere: inout Bool) -> [Candidate] {
    var isLabelled = false
    for (place, block) in post.blocks.enumerated() where block.kind.isLeaf && !block.isRemoved && !block.text.isEmpty {
      let follows = isLabelled
      isLabelled = false
      guard block.text.count <= 240, !scan.zones[place].contains(.comment) else { continue }
      if follows, block.text.count <= 40, let date = DateText.find(in: post.text(of: place), hints: hints) {
        return [Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(post.text(of: place), 80))]
      }
      let (isLabel, isElsewhere) = post.bytes[block.text.range].withUnsafeBufferPointer {
        // A long line says something only with a date in it, and a date has a digit.
        guard block.text.count <= DateLabels.longest || DateText.mayHold($0), DateLabels.sureMatcher.hasMatch(in: $0) else {
          return (false, false)
        }
        return (true, Self.earlier.hasMatch(in: $0))
      }
      guard isLabel else { continue }
      if isElsewhere, !elsewhereToo {
        speaksOfElsewhere = true
        continue
      }
      let text = post.text(of: place)
      if let date = DateLabels.date(in: text, after: .sure, hints) {
        return [Candidate(date: date, rule: "visible-date", evidence: MetadataText.excerpt(text, 80))]
      }
      if block.text.count <= DateLabels.longest, DateLabels.sure.contains(CaseFold.lowercased(text)) { isLabelled = true }
    }
    return []
  }

  private func anywhere() -> [Candidate] {
    let times = mentions { $0.contains(.date) && !$0.contains(.modified) }
    return (times.isEmpty ? mentions { $0.contains(.date) } : times).map(\.candidate)
  }
}
