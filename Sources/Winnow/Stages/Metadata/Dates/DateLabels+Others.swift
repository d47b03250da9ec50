import WinnowBase

// Dates of something else than the text: until when to apply, when an event begins.
extension DateLabels {
  /// Whether a leaf's first date is labelled as that of something else: by what the line, or a part of it, begins with, or by the leaf before
  /// it, where that is such a label alone.
  static func tellsOther(_ leaf: Int, in post: Post) -> Bool {
    let text = post.bytes[post.blocks[leaf].text.range]
    if tellsOther(text) { return true }
    // A line that begins with its own label needs none above.
    guard let above = leafBefore(leaf, in: post), post.blocks[above].text.count <= longestOther, let first = text.first,
      first &- 0x30 < 10 || text.count <= longestDay, !holdsLabel(text)
    else { return false }
    var label = post.bytes[post.blocks[above].text.range]
    let isTerm = post.blocks[above].flags.contains(.term)
    let hasColon = label.last == 0x3A
    if hasColon { label = label.dropLast() }
    if isTerm, otherTerms.contains(CaseFold.lowercased(label)) { return true }
    // A single word may be what the page files the text under.
    guard isTerm || hasColon || label.contains(0x20) || label.contains(where: { $0 >= 0xE3 }) else { return false }
    return label.withUnsafeBufferPointer { bytes in
      var covers = false
      otherMatcher.forEachMatch(in: bytes) { match in
        covers = match.range == 0..<bytes.count
        return !covers
      }
      return covers
    }
  }

  /// The same of an element within a leaf: by what stands right before it.
  static func tellsOther(_ mention: PageScan.Mention, in post: Post) -> Bool {
    let block = post.blocks[mention.block]
    guard mention.mark >= 0 else { return block.kind.isLeaf && tellsOther(mention.block, in: post) }
    let own = post.marks[mention.mark].text
    if own.start == block.text.start { return tellsOther(mention.block, in: post) }
    // What stands before another date is that one's label.
    var start = max(block.text.start, own.start - longestBefore)
    let before = mention.mark - 1
    if before >= Int(block.marks.start), post.marks[before].tag == .time {
      start = min(own.start, max(start, post.marks[before].text.end))
    }
    return tellsOther(post.bytes[Int(start)..<Int(own.end)])
  }

  /// Whether a date stands right behind such a label, which opens the line or a part of it.
  private static func tellsOther(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestLine else { return false }
    return text.withUnsafeBufferPointer { bytes in
      guard let digit = bytes.firstIndex(where: { $0 &- 0x30 < 10 }) else { return false }
      var tells = false
      otherMatcher.forEachMatch(in: bytes) { match in
        let end = match.range.upperBound
        tells =
          end <= digit && digit - end <= farthestDigit && opens(match.range.lowerBound, bytes)
          && !bytes[end..<digit].contains(where: parts)
        return !tells
      }
      return tells
    }
  }

  /// Whether a place is the beginning of a text or stands behind a sign that parts it.
  private static func opens(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let before = bytes[..<place].last(where: { $0 != 0x20 }) else { return true }
    return parts(before) || before == 0x2F || before == 0x28
  }

  /// Whether a byte ends a line or is, or ends, a sign between its parts: a bar, a dot in the middle, a bullet.
  private static func parts(_ byte: UInt8) -> Bool { byte == 0x7C || byte == 0x0A || byte == 0xB7 || byte == 0xA2 }

  /// The leaf before one.
  private static func leafBefore(_ leaf: Int, in post: Post) -> Int? {
    var i = leaf - 1
    while i > 0, leaf - i <= 4 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved { return i }
      i -= 1
    }
    return nil
  }

  /// In bytes: a line that is looked at, what is looked at before an element, a label alone, a day alone, and how far behind a label its date's first digit stands.
  private static let longestLine = 160
  private static let longestBefore: Int32 = 64
  private static let longestOther = 40
  private static let longestDay = 40
  private static let farthestDigit = 24

  /// Terms below which a day is that of what the page tells of.
  private static let otherTerms = WordSet([
    "when", "wann", "quand", "cuándo", "quando", "wanneer", "när", "når", "milloin", "kiedy", "kdy", "mikor", "когда", "коли",
    "start",
    "starts", "beginn", "begin", "begins", "début", "inicio", "inizio", "início", "opening", "opens", "date and time", "dates",
    "日時", "開催日時",
    "时间地点", "일시",
  ])

  private static let otherMatcher = PhraseMatcher(
    [
      "deadline", "application deadline", "submission deadline", "closing date", "closes on", "applications close", "apply by",
      "due date",
      "due by", "valid until", "valid from", "valid through", "expires", "expiry date", "expiration date", "expiration",
      "event date",
      "date of event", "next review", "review due", "next intake", "start date", "starts on", "end date", "exhibition:", "born on",
      "registration closes", "effective date", "effective from",
      "bewerbungsschluss", "bewerbungsfrist", "anmeldeschluss", "einsendeschluss", "abgabefrist", "gültig bis", "gültig ab",
      "ablaufdatum", "veranstaltungsdatum", "veranstaltungsbeginn", "geboren am", "date limite", "date de clôture",
      "clôture des candidatures",
      "valable jusqu", "expire le", "date de l'événement", "né le", "née le", "fecha límite", "fecha de cierre", "plazo",
      "válido hasta",
      "vence el", "fecha del evento", "fecha de inicio", "data limite", "prazo", "válido até", "data do evento", "data de início",
      "scadenza", "valido fino", "data dell'evento", "sluitingsdatum", "uiterste datum", "geldig tot", "startdatum",
      "ansökningsfrist",
      "sista ansökningsdag", "søknadsfrist", "ansøgningsfrist", "hakuaika", "termin składania", "ważne do", "data wydarzenia",
      "uzávěrka",
      "platnost do",
      "határidő", "termen limită", "срок подачи", "действителен до", "дата мероприятия", "son başvuru", "締切", "応募締切", "開催日", "截止日期",
      "截止时间", "有效期", "活动时间", "마감일", "접수마감", "batas akhir", "tenggat", "hạn chót", "hạn nộp",
    ], wholeWords: false)
}
