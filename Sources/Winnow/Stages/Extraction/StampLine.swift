import WinnowBase

/// Lines that hold nothing but when something was written: `Posted Nov 20, 2020`, `03-14-2009, 08:21 PM`, `6 min read · 8 July 2020`.
enum StampLine {
  /// A longer line says something else too: the day it was published, the day it was changed, each with its hour and its zone.
  private static let longest = 120

  /// Whether all words of a leaf are numbers, months, weekdays or words that go with them: a month, a weekday or an hour with a number, or a
  /// year with two short numbers.
  static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 4, text.count <= longest, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    if text.contains(where: { 0xE3...0xED ~= $0 }) { return isEastern(text) }
    let line = CaseFold.lowercased(parted(text))
    var years = 0
    var shorts = 0
    var named = 0
    // `3 days` may be a span of time; `3 days ago` tells when.
    var units = 0
    var tellsWhen = false
    var start = 0
    var at = 0
    while at <= line.count {
      // A mark of punctuation beyond ASCII parts words as well: `·`, `»`, `–`, `•`.
      let length = at == line.count ? 1 : separatorLength(line, at)
      guard length > 0 else {
        at += 1
        continue
      }
      let word = line[start..<at]
      // A sign of money, of shares or of sums makes it another sort of line.
      if at < line.count, line[at] < 0x80, !marks.contains(line[at]) { return false }
      at += length
      start = at
      if word.isEmpty { continue }
      if word.allSatisfy({ $0 &- 0x30 < 10 }) {
        if word.count == 4, word.first == 0x31 || word.first == 0x32 {
          years += 1
        } else if word.count <= 2 {
          shorts += 1
        } else {
          return false
        }
      } else if names.contains(word) {
        named += 1
        // `ago` is August as well.
        if whens.contains(word) { tellsWhen = true }
      } else if isHour(word) {
        // Opening hours name weekdays: an hour alone tells no day.
        continue
      } else if spans.contains(word) {
        units += 1
      } else if !others.contains(word) {
        return false
      } else if whens.contains(word) {
        tellsWhen = true
      }
    }
    if units > 0 { return tellsWhen && years + shorts > 0 }
    // More years are a list of days.
    guard years <= 2 else { return false }
    return named > 0 ? years + shorts > 0 : years > 0 && shorts >= 2
  }

  /// The line with a space where a capital follows a small letter or a figure: two elements that stood side by side.
  private static func parted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.count + 4)
    for byte in text {
      if byte &- 0x41 < 26, let last = line.last, last &- 0x61 < 26 || last &- 0x30 < 10 { line.append(0x20) }
      line.append(byte)
    }
    return line
  }

  /// `13h36`, `20h`.
  private static func isHour(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { $0 &- 0x30 < 10 }.count
    let rest = word.dropFirst(digits)
    return (1...2).contains(digits) && rest.first == 0x68 && rest.count <= 3 && rest.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a line is what stands below a headline: parts between bars or dots, one of which says when, with its year
  /// (`September 10, 2018 | by Jane`).
  static func isSigned(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestSigned, let last = text.last, last != 0x2E, last != 0x21, last != 0x3F,
      text.contains(where: { $0 &- 0x30 < 10 })
    else { return false }
    var parts = 0
    var stamps = 0
    var start = text.startIndex
    var at = start
    // `Jane Roe – March 3, 2020 9:15 am | 42`: before a bar with a number behind it a dash parts as well.
    let isCounted = isCounted(text)
    while at <= text.endIndex {
      let length = at == text.endIndex ? 1 : max(barLength(text, at), isCounted ? dashLength(text, at) : 0)
      guard length > 0 else {
        at += 1
        continue
      }
      let part = text[start..<at]
      guard part.count <= longestPart else { return false }
      parts += 1
      if holdsYear(part), isStamp(part) { stamps += 1 }
      at += length
      start = at
    }
    return parts > 1 && stamps > 0
  }

  /// The length of a bar, of a dot that parts words, or of a stroke between spaces at a place; 0 where there is none.
  private static func barLength(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    switch text[at] {
    case 0x7C: return 1
    case 0x2F: return at > text.startIndex && text[at - 1] == 0x20 && at + 1 < text.endIndex && text[at + 1] == 0x20 ? 1 : 0
    case 0xC2: return at + 1 < text.endIndex && text[at + 1] == 0xB7 ? 2 : 0
    case 0xE2: return at + 2 < text.endIndex && text[at + 1] == 0x80 && text[at + 2] == 0xA2 ? 3 : 0
    default: return 0
    }
  }

  /// Whether a line ends in a bar and a number, and a single dash stands before an hour: the number is one of comments or readers.
  private static func isCounted(_ text: ArraySlice<UInt8>) -> Bool {
    guard let bar = text.lastIndex(of: 0x7C) else { return false }
    let count = text[(bar + 1)...].filter { $0 != 0x20 }
    guard !count.isEmpty, count.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    let dashes = (text.startIndex..<bar).filter { dashLength(text, $0) > 0 }
    guard dashes.count == 1, let dash = dashes.first else { return false }
    return text[dash..<bar].indices.contains { at in
      text[at] == 0x3A && text[at - 1] &- 0x30 < 10 && at + 1 < bar && text[at + 1] &- 0x30 < 10
    }
  }

  /// The length of a dash between spaces at a place; 0 where there is none.
  private static func dashLength(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    guard text[at] == 0xE2, at > text.startIndex, text[at - 1] == 0x20, at + 3 < text.endIndex, text[at + 1] == 0x80,
      text[at + 2] == 0x93 || text[at + 2] == 0x94, text[at + 3] == 0x20
    else { return 0 }
    return 3
  }

  private static func holdsYear(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { !($0 &- 0x30 < 10) }.contains { $0.count == 4 && ($0.first == 0x31 || $0.first == 0x32) }
  }

  private static let longestSigned = 160
  /// A name with what one is: `Jane Doe, senior lecturer at the school of engineering`.
  private static let longestPart = 80

  /// Whether a line only says in which part of a publication a text stands: `Published in Slow Rivers`.
  static func isPlace(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestPlace else { return false }
    let line = CaseFold.lowercased(text)
    return places.contains { line.starts(with: $0) }
  }

  private static let longestPlace = 60
  private static let places = [
    "published in", "posted in", "filed under", "posted under", "publié dans", "publicado en", "veröffentlicht in",
  ]
  .map { Array($0.utf8) }

  /// `2019年3月1日 13時16分`, `2024년 4월 30일 입력`: a year, a month and a day by their signs, and nothing that goes beyond the hour.
  private static func isEastern(_ text: ArraySlice<UInt8>) -> Bool {
    var named = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !("0"..."9" ~= scalar) && !("０"..."９" ~= scalar) {
      if dayMarks.contains(scalar) {
        named += 1
      } else if !easternMarks.contains(scalar) {
        return false
      }
    }
    return named >= 3
  }

  private static let dayMarks = Set("年月日년월일".unicodeScalars)
  private static let easternMarks = Set(" :/-.,()|：（）　時分秒午前後公開更新掲載配信时发布於于星期曜火水木金土시분초오전후입력수정화목금토".unicodeScalars)

  private static let marks = Array(" ,.:/-|();".utf8)

  /// The length of what parts words at a place, 0 within a word.
  private static func separatorLength(_ line: [UInt8], _ at: Int) -> Int {
    let byte = line[at]
    if byte < 0x80 { return byte &- 0x30 < 10 || byte &- 0x61 < 26 ? 0 : 1 }
    if byte == 0xC2, at + 1 < line.count { return 2 }
    return byte == 0xE2 && at + 2 < line.count && line[at + 1] == 0x80 ? 3 : 0
  }

  /// Months, weekdays, halves of the day, and what reading time is counted in.
  private static let names: Set<ArraySlice<UInt8>> = set(
    Array(MonthNames.all) + Array(AuthorText.weekdays) + [
      "am", "pm", "uhr", "min", "mins", "minute", "minutes", "minuten", "lesezeit", "minuti", "minutos",
    ])

  /// What the time gone by is counted in, and what says that it has gone by.
  private static let spans: Set<ArraySlice<UInt8>> = set([
    "second", "seconds", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "stunde", "stunden",
    "tag", "tagen", "woche", "wochen", "monat", "monaten", "jahr", "jahren",
  ])
  private static let whens: Set<ArraySlice<UInt8>> = set(["ago", "vor", "updated", "aktualisiert"])

  /// What stands between them.
  private static let others: Set<ArraySlice<UInt8>> = set([
    "at", "on", "posted", "post", "published", "um", "the", "st", "nd", "rd", "th", "read", "de", "del", "le", "el", "à", "utc",
    "gmt", "est",
    "stand", "last", "first", "time", "date", "datum", "updated", "update", "aktualisiert", "veröffentlicht", "actualizado",
    "publicado",
    "aggiornato",
    "pubblicato", "publié", "bijgewerkt", "gepubliceerd", "publicerad", "uppdaterad", "publisert", "oppdatert", "ago", "vor",
    "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "ist", "jst", "kst", "msk", "aest", "sgt", "h", "m", "t",
    "z", "ast", "adt", "akst", "akdt", "hst", "nst", "brt", "eet", "eest", "trt", "amt", "azt", "gst", "pkt",
    "wib", "hkt", "pht", "aedt", "acst", "awst", "nzst", "nzdt", "sast",
    "mis", "jour", "modifié", "modified", "edited", "created", "güncelleme", "giriş", "fecha",
  ])

  private static func set(_ words: [String]) -> Set<ArraySlice<UInt8>> { Set(words.map { Array($0.utf8)[...] }) }
}
