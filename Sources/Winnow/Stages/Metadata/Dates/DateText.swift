/// A date as a page writes it, with the time and the offset from UTC where it gives them.
struct DateText: Hashable {
  var year: Int
  var month: Int
  var day: Int
  var hour: Int?
  var minute = 0
  var second = 0
  /// Minutes east of UTC.
  var offset: Int?

  /// ISO 8601: `2025-02-07`, `2025-02-07T14:30:00`, `2025-02-07T14:30:00+01:00`.
  var text: String {
    var text = Self.padded(year, 4) + "-" + Self.padded(month) + "-" + Self.padded(day)
    guard let hour else { return text }
    text += "T" + Self.padded(hour) + ":" + Self.padded(minute) + ":" + Self.padded(second)
    guard let offset else { return text }
    if offset == 0 { return text + "Z" }
    let minutes = offset.magnitude
    return text + (offset < 0 ? "-" : "+") + Self.padded(Int(minutes / 60)) + ":" + Self.padded(Int(minutes % 60))
  }

  private static func padded(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Days from 1970-01-01, for comparison.
  var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Minutes from 1970-01-01T00:00Z, nil without time and offset.
  var instant: Int? {
    guard let hour, let offset else { return nil }
    return dayNumber * 1440 + hour * 60 + minute - offset
  }

  /// The same moment, given in UTC, as the day before or after writes it: with the least offset in whole hours that falls on that day.
  func on(day: DateText) -> DateText {
    guard let hour, offset == 0 else { return day }
    let hours = day.dayNumber < dayNumber ? -(hour + 1) : 24 - hour
    var local = day
    (local.hour, local.minute, local.second, local.offset) = (hours < 0 ? 23 : 0, minute, second, hours * 60)
    return local
  }

  /// How to read what a text leaves open.
  struct Hints {
    /// `03/04/2025` is the third of April. Default true; pages in American English say false.
    var dayFirst = true
    /// Whether the page is in English, which writes no days with points. Default false.
    var isEnglish = false
  }

  /// The first date in a text: ISO 8601, RFC 822, numeric forms, month names in some sixty languages, Chinese, Japanese and
  /// Korean, years of the Buddhist era and the calendar of Iran.
  /// Texts beyond 400 bytes are read to there. Years outside 1990 to 2100 are none.
  static func find(in text: String, hints: Hints = Hints()) -> DateText? {
    guard text.holds(where: { $0 &- 0x30 < 10 || $0 >= 0xD9 }), text.holds(where: { $0 >= 0x80 }) || hasDigits(text) else {
      return nil
    }
    let tokens = DateToken.tokens(of: text)
    if tokens.count == 1, case .number(let value, let digits) = tokens[0].kind, digits == 10 || digits == 13 {
      return unix(digits == 13 ? value / 1000 : value)
    }
    var i = 0
    while i < tokens.count {
      if let (date, end) = date(tokens, i, hints) {
        var date = date
        if date.hour == nil, let time = TimeText.beside(i..<end, in: tokens) {
          (date.hour, date.minute, date.second, date.offset) = (time.hour, time.minute, time.second, time.offset)
        }
        return date
      }
      i += 1
    }
    return nil
  }

  /// The tokens of the first date.
  static func place(in tokens: [DateToken], _ hints: Hints) -> Range<Int>? {
    tokens.indices.lazy.compactMap { place(in: tokens, hints, at: $0) }.first
  }

  /// The tokens of the date that begins at a place.
  static func place(in tokens: [DateToken], _ hints: Hints, at start: Int) -> Range<Int>? {
    guard tokens.indices.contains(start), let (_, end) = date(tokens, start, hints) else { return nil }
    return start..<end
  }

  /// Whether a text may hold a date: none is without a digit; those of other scripts begin at U+0660.
  static func mayHold(_ text: some Sequence<UInt8>) -> Bool { text.contains { $0 &- 0x30 < 10 || $0 >= 0xD9 } }

  /// Whether a text of ASCII has a day's digits and a year's: three at the least.
  private static func hasDigits(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var digits = 0
      for byte in bytes where byte &- 0x30 < 10 { digits += 1 }
      return digits >= 3
    }
  }

  private static func unix(_ seconds: Int) -> DateText? {
    let days = seconds / 86_400
    let rest = seconds % 86_400
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard var date = valid(year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) else { return nil }
    (date.hour, date.minute, date.second, date.offset) = (rest / 3600, rest / 60 % 60, rest % 60, 0)
    return date
  }

  static func valid(_ year: Int, _ month: Int, _ day: Int) -> DateText? {
    guard (1990...2100).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    return day <= days(year, month) ? DateText(year: year, month: month, day: day) : nil
  }

  /// How many days a month, 1 to 12, has.
  static func days(_ year: Int, _ month: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func date(_ tokens: [DateToken], _ i: Int, _ hints: Hints) -> (DateText, Int)? {
    switch tokens[i].kind {
    case .number(let value, let digits):
      if digits == 8 || digits == 14 {
        let day = digits == 14 ? value / 1_000_000 : value
        guard var date = valid(day / 10_000, day / 100 % 100, day % 100) else { return nil }
        // In an address the rest of the digits is a number: `/home/20240506001234/`.
        if digits == 14, i == 0 || tokens[i - 1].kind != .mark("/"), value / 10_000 % 100 < 24, value / 100 % 100 < 60,
          value % 100 < 60
        {
          (date.hour, date.minute, date.second) = (value / 10_000 % 100, value / 100 % 100, value % 100)
        }
        return (date, i + 1)
      }
      if digits == 4 { return yearFirst(tokens, i, value) }
      if tokens.at(i + 1)?.word == "年",
        let year = OtherCalendar.commonYear(value, era: tokens.at(i - 2)?.word, tokens.at(i - 1)?.word)
      {
        return yearFirst(tokens, i, year)
      }
      guard digits <= 2 else { return nil }
      return numeric(tokens, i, value, hints) ?? dayThenMonth(tokens, i, value)
    case .word(let word):
      // The first year of an era: `令和元年`.
      if word.utf8.first == 0xE5, word == "元", tokens.at(i + 1)?.word == "年",
        let year = OtherCalendar.commonYear(1, era: tokens.at(i - 2)?.word, tokens.at(i - 1)?.word)
      {
        return yearFirst(tokens, i, year)
      }
      guard let (month, length) = month(tokens, i) else { return nil }
      return monthThenDay(tokens, i + length, month)
    case .mark: return nil
    }
  }

  /// The month that stands at a place, and how many tokens name it: `February`, `شباط/فبراير`, `كانون الثاني`, `ม.ค.`, `tháng 2`.
  private static func month(_ tokens: [DateToken], _ i: Int) -> (Int, Int)? {
    guard case .word(let word)? = tokens.at(i)?.kind else { return nil }
    var found = DateToken.month(of: word).map { ($0, 1) }
    if found == nil, word.utf8.first ?? 0 >= 0x80 {
      if case .word(let next)? = tokens.at(i + 1)?.kind { found = OtherMonthNames.month(word + " " + next).map { ($0, 2) } }
      if tokens.at(i + 1)?.kind == .mark("."), case .word(let next)? = tokens.at(i + 2)?.kind {
        found = OtherMonthNames.month(word + "." + next).map { ($0, 3) }
      }
    }
    if word.utf8.first == 0x74, word == "tháng",
      let named = OtherMonthNames.vietnamese(tokens.at(i + 1)?.word, tokens.at(i + 2)?.word)
    {
      return (named.month, named.words + 1)
    }
    if word.utf8.first == 0x74, word == "tháng", let (value, digits) = tokens.at(i + 1)?.number, digits <= 2,
      (1...12).contains(value)
    {
      return (value, 2)
    }
    guard let (month, length) = found else { return nil }
    // The Levant gives both names of a month.
    if tokens.at(i + length)?.kind == .mark("/"), tokens.at(i + length + 1)?.month == month { return (month, length + 2) }
    return (month, length)
  }

  // 2025-02-07, 2025/2/7, 2025.02.07, 2025:02:07, 2025年2月7日, 2025년 2월 7일, 2025 Feb 7, 2025. gada 7. februārī, 1403/11/19
  private static func yearFirst(_ tokens: [DateToken], _ i: Int, _ year: Int) -> (DateText, Int)? {
    var at = i + 1
    skip(tokens, &at, numberMarks, yearWords)
    // A citation puts the year first: `(2024, May 3)`.
    if at == i + 1, tokens.at(at)?.kind == .mark(","), i > 0, tokens[i - 1].kind == .mark("("), month(tokens, at + 1) != nil {
      at += 1
    }
    if at > i + 1, let (day, digits) = tokens.at(at)?.number, digits <= 2 {
      var next = at + 1
      skip(tokens, &next, points, [])
      if let (month, length) = month(tokens, next) { return valid(year, month, day).map { ($0, next + length) } }
    }
    guard at > i + 1 || month(tokens, at) != nil else { return nil }
    let written: Int
    var isNamed = false
    if let (named, length) = month(tokens, at) {
      written = named
      isNamed = true
      at += length
    } else if let (value, digits) = tokens.at(at)?.number, digits <= 2 {
      written = value
      at += 1
    } else {
      return nil
    }
    let before = at
    skip(tokens, &at, numberMarks, monthWords)
    guard at > before || isNamed, let (day, digits) = tokens.at(at)?.number, digits <= 2 else { return nil }
    if !isNamed, tokens.at(i + 1)?.kind == .mark("/"), let date = OtherCalendar.solar(year, written, day) { return (date, at + 1) }
    guard let date = valid(year, written, day) else { return nil }
    return (date, at + 1)
  }

  /// What stands behind a year that comes first, in Chinese, Japanese, Korean, Lithuanian, Latvian, Kazakh, Georgian and Armenian.
  private static let yearWords: Set<String> = ["年", "년", "m", "gada", "жылғы", "жылы", "წლის", "թ", "թվականի"]

  private static let points: Set<Unicode.Scalar> = ["."]
  private static let monthWords: Set<String> = ["月", "월"]

  // 07.02.2025, 7/2/25, 07-02-2025
  private static func numeric(_ tokens: [DateToken], _ i: Int, _ first: Int, _ hints: Hints) -> (DateText, Int)? {
    guard case .mark(let mark)? = tokens.at(i + 1)?.kind, dateMarks.contains(mark), let (second, digits) = tokens.at(i + 2)?.number,
      digits <= 2, case .mark(let again)? = tokens.at(i + 3)?.kind, again == mark, let (written, width) = tokens.at(i + 4)?.number,
      width == 4 || width == 2
    else { return nil }
    let year = width == 4 ? OtherCalendar.commonYear(written) : written >= Self.firstShortYear ? 1900 + written : 2000 + written
    // A short year is only believed where nothing else fits a version number, a time or sizes: `38 1/2 / 39`.
    if width == 2,
      written > latestShortYear && written < firstShortYear || tokens[i + 1].followsAtOnce != tokens[i + 3].followsAtOnce
    {
      return nil
    }
    // In an address the year may come first: `/story/23/03/05/`.
    if width == 2, mark == "/", i > 0, tokens[i - 1].kind == .mark("/") { return nil }
    if width == 2, mark == "-" || mark == "|" || mark == "." && ShortDate.isNumbering(i, in: tokens, isEnglish: hints.isEnglish) {
      return nil
    }
    let isDayFirst = mark == "." || mark == "|" || hints.dayFirst
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    if let date = valid(year, month, day) ?? (mark == "." ? nil : valid(year, day, month)) { return (date, i + 5) }
    return nil
  }

  // 7 February 2025, 7. Februar 2025, 7 de febrero de 2025, 7th of February, 2025, 7 ก.พ. 2568, 19 بهمن 1403
  private static func dayThenMonth(_ tokens: [DateToken], _ i: Int, _ day: Int) -> (DateText, Int)? {
    var at = i + 1
    skip(tokens, &at, dayMarks, dayWords)
    if case .word(let word)? = tokens.at(at)?.kind, let month = OtherMonthNames.solarMonth(word) {
      at += 1
      skip(tokens, &at, yearMarks, solarYearWords)
      if let (year, digits) = tokens.at(at)?.number, digits == 4, let date = OtherCalendar.solar(year, month, day) {
        return (date, at + 1)
      }
      return nil
    }
    guard let (month, length) = month(tokens, at) else { return nil }
    let isThai =
      if case .word(let word)? = tokens.at(at)?.kind { (0xE00..<0xE80).contains(word.unicodeScalars.first?.value ?? 0) } else {
        false
      }
    at += length
    skip(tokens, &at, yearMarks, yearLinks)
    guard let (year, digits) = tokens.at(at)?.number else { return nil }
    if digits == 4, let date = valid(OtherCalendar.commonYear(year), month, day) { return (date, at + 1) }
    if digits == 2, isThai { return valid(2500 + year - 543, month, day).map { ($0, at + 1) } }
    if digits == 2, year >= firstShortYear || year <= latestShortYear, tokens.at(at + 1)?.kind != .mark(":"),
      // `Library 11.2.5.3 September 09, 2013`
      tokens.at(at + 1)?.kind != .mark(",") || tokens.at(at + 2)?.number?.digits != 4,
      let date = valid(year >= firstShortYear ? 1900 + year : 2000 + year, month, day)
    {
      return (date, at + 1)
    }
    return nil
  }

  // February 7, 2025; Feb. 7th 2025; Feb 7 14:30:00 CET 2025
  private static func monthThenDay(_ tokens: [DateToken], _ next: Int, _ month: Int) -> (DateText, Int)? {
    var at = next
    skip(tokens, &at, monthMarks, [])
    guard let (day, digits) = tokens.at(at)?.number, digits <= 2 else { return nil }
    at += 1
    skip(tokens, &at, yearMarks, ordinals)
    if let (year, width) = tokens.at(at)?.number, width == 4 { return valid(year, month, day).map { ($0, at + 1) } }
    // The year behind the time, as the C library writes dates.
    guard tokens.at(at + 1)?.kind == .mark(":"), tokens.at(at + 3)?.kind == .mark(":") else { return nil }
    let places = [at + 5, at + 6].filter { tokens.at($0)?.number?.digits == 4 }
    guard let place = places.first, let year = tokens[place].number?.value else { return nil }
    return valid(year, month, day).map { ($0, at) }
  }

  /// The last year of this century that two digits stand for, and the first of the last century.
  static let latestShortYear = 40
  static let firstShortYear = 90

  /// What may stand between a day and the month.
  private static let dayMarks: Set<Unicode.Scalar> = [".", "-", "/", "º", "ª", "°", "'", "’"]
  private static let dayWords: Set<String> = [
    "st", "nd", "rd", "th", "er", "o", "a", "of", "de", "di", "d", "den", "e", "ng",
  ]
  /// What may stand between a month and the day.
  private static let monthMarks: Set<Unicode.Scalar> = [".", "-", "/"]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "de", "of"]
  private static let yearLinks: Set<String> = ["de", "del", "of", "do", "năm", "พ", "ศ"]
  private static let solarYearWords: Set<String> = ["سال", "ماه"]
  /// What may stand between a month and the year.
  private static let yearMarks: Set<Unicode.Scalar> = [".", ",", "-", "/", "'", "’", "،"]
  private static let dateMarks: Set<Unicode.Scalar> = ["-", "/", ".", "‐", "–", "|"]
  // A camera writes 2025:02:07.
  private static let numberMarks = dateMarks.union([":"])

  private static func skip(_ tokens: [DateToken], _ at: inout Int, _ marks: Set<Unicode.Scalar>, _ words: Set<String>) {
    var steps = 0
    // `พ.ศ.` before a year is four.
    while steps < 4, let token = tokens.at(at) {
      switch token.kind {
      case .mark(let mark) where marks.contains(mark): at += 1
      case .word(let word) where words.contains(word): at += 1
      default: return
      }
      steps += 1
    }
  }

  /// The beginning of a text, of so many bytes or a few more: no number and no word is cut, for `4 March 20` is a date as well.
  static func opening(of text: some RandomAccessCollection<UInt8>, most: Int) -> String {
    var end = text.index(text.startIndex, offsetBy: most, limitedBy: text.endIndex) ?? text.endIndex
    while end != text.endIndex, text[end] >= 0x30, text[end] != 0x7C { end = text.index(after: end) }
    return String(decoding: text[..<end], as: UTF8.self)
  }
}
