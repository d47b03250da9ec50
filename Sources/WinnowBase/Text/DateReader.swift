/// Finds a date among tokens, then a time and an offset among those that the date left.
struct DateReader {
  private let tokens: [DateToken]
  private let preferDayFirst: Bool
  private var used: [Bool]

  init(_ tokens: [DateToken], preferDayFirst: Bool) {
    self.tokens = tokens
    self.preferDayFirst = preferDayFirst
    used = [Bool](repeating: false, count: tokens.count)
  }

  mutating func read() -> ISODate? {
    let numbers = tokens.indices.filter { tokens[$0].digits > 0 }
    if numbers.count == 1, let only = numbers.first, let date = single(tokens[only]) { return date }
    for at in numbers {
      if let date = compact(at) ?? yearFirst(at) ?? yearLast(at) { return complete(date) }
    }
    // A year that stands elsewhere counts only where no month has all parts around it: `mar 4 feb 2025` begins with a Tuesday.
    for isNear in [true, false] {
      for at in tokens.indices {
        if let word = tokens[at].word, let month = MonthName.month(word), let date = named(at, month, isNear) {
          return complete(date)
        }
      }
    }
    return nil
  }

  private typealias Day = (year: Int, month: Int, day: Int)

  private func complete(_ day: Day) -> ISODate? {
    var reader = TimeReader(tokens, used: used)
    let time = reader.read()
    return ISODate(year: day.year, month: day.month, day: day.day, time: time, offset: reader.offset)
      ?? ISODate(year: day.year, month: day.month, day: day.day)
  }

  // MARK: Numbers alone

  /// One number that is everything: seconds or milliseconds since 1970, or the digits of a date and time.
  private func single(_ token: DateToken) -> ISODate? {
    guard let value = token.number else { return nil }
    switch token.digits {
    case 9, 10: return ISODate(unixSeconds: value)
    case 13: return ISODate(unixSeconds: value / 1000)
    case 8: return ISODate(year: value / 10000, month: value / 100 % 100, day: value % 100)
    case 12, 14:
      let (date, time) = token.digits == 14 ? (value / 1_000_000, value % 1_000_000) : (value / 10000, value % 10000 * 100)
      return ISODate(
        year: date / 10000, month: date / 100 % 100, day: date % 100, time: (time / 10000, time / 100 % 100, time % 100))
    default: return nil
    }
  }

  /// `20250207`, as in `20250207T143000Z`.
  private mutating func compact(_ at: Int) -> Day? {
    guard tokens[at].digits == 8, let value = tokens[at].number else { return nil }
    return accept((value / 10000, value / 100 % 100, value % 100), at...at)
  }

  /// `2025-02-07`, `2025/2/7`, `2025. 2. 7.`, `2025年2月7日`, `2025년 2월 7일`.
  private mutating func yearFirst(_ at: Int) -> Day? {
    guard tokens[at].digits == 4, let year = tokens[at].number, at + 4 < tokens.count else { return nil }
    guard isSeparator(at + 1), let month = short(at + 2), isSeparator(at + 3), let day = short(at + 4) else { return nil }
    guard isSame(at + 1, at + 3) || tokens[at + 1].word != nil else { return nil }
    return accept((year, month, day), at...(at + 4))
  }

  /// `07.02.2025`, `7/2/2025`, `07-02-2025`, `07.02.25`.
  private mutating func yearLast(_ at: Int) -> Day? {
    guard let first = short(at), at + 4 < tokens.count, isSame(at + 1, at + 3), let second = short(at + 2) else { return nil }
    guard let last = tokens[at + 4].number, at == 0 || !isSame(at - 1, at + 1) || tokens[at].hasSpaceBefore else { return nil }
    let isDotted = tokens[at + 1].isMark(".")
    let isSlashed = tokens[at + 1].isMark("/")
    guard isDotted || isSlashed || tokens[at + 1].isMark("-") else { return nil }
    let year: Int
    switch tokens[at + 4].digits {
    case 4: year = last
    case 2 where isDotted || isSlashed: year = last < 70 ? 2000 + last : 1900 + last
    default: return nil
    }
    // Only the slash is in use in countries that put the month first.
    let dayFirst = first > 12 || (second <= 12 && (!isSlashed || preferDayFirst))
    return accept(dayFirst ? (year, second, first) : (year, first, second), at...(at + 4))
  }

  private func isSeparator(_ at: Int) -> Bool {
    let token = tokens[at]
    if let word = token.word { return ["年", "月", "년", "월"].contains(word) }
    return token.isMark("-") || token.isMark("/") || token.isMark(".") || token.isMark(":") || token.isMark("‑")
      || token.isMark("–")
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    switch (tokens[left].kind, tokens[right].kind) {
    case (.mark(let left), .mark(let right)): left == right
    case (.word(let left), .word(let right)): left == right
    default: false
    }
  }

  // MARK: Months by name

  private mutating func named(_ at: Int, _ month: Int, _ isNear: Bool) -> Day? {
    let left = day(leftOf: at)
    let yearRight = year(rightOf: at)
    if let left, let yearRight, let date = accept((yearRight.year, month, left.day), left.place...yearRight.place) { return date }
    if let right = day(rightOf: at) {
      if let year = year(rightOf: right.place), let date = accept((year.year, month, right.day), at...year.place) { return date }
      // `2025 February 7`, and `Fri Feb 7 14:30:00 GMT 2025`.
      if !isNear, let year = anyYear(besides: right.place), let date = accept((year.year, month, right.day), at...right.place) {
        used[year.place] = true
        return date
      }
    }
    if !isNear, let left, let year = anyYear(besides: left.place), let date = accept((year.year, month, left.day), left.place...at)
    {
      used[year.place] = true
      return date
    }
    return nil
  }

  /// Words and marks that stand between a day, a month and a year: `7th of`, `7 de`, `7. `, `den 7.`.
  private static let fillers: Set<String> = ["of", "de", "del", "d", "the", "st", "nd", "rd", "th", "er", "e", "ta", "r", "г"]

  private func isFiller(_ at: Int) -> Bool {
    if let word = tokens[at].word { return Self.fillers.contains(word) }
    return [".", ",", "-", "/", "º", "°", "’", "'", "‑"].contains { tokens[at].isMark($0) }
  }

  private func day(leftOf place: Int) -> (day: Int, place: Int)? {
    var at = place - 1
    while at >= 0, place - at <= 4, isFiller(at) { at -= 1 }
    guard at >= 0, place - at <= 4, let day = short(at), (1...31).contains(day) else { return nil }
    return (day, at)
  }

  private func day(rightOf place: Int) -> (day: Int, place: Int)? {
    var at = place + 1
    while at < tokens.count, at - place <= 3, isFiller(at) { at += 1 }
    guard at < tokens.count, let day = short(at), (1...31).contains(day) else { return nil }
    // The 12 of `Feb 12:30` is an hour.
    if at + 1 < tokens.count, tokens[at + 1].isMark(":"), !tokens[at + 1].hasSpaceBefore { return nil }
    return (day, at)
  }

  private func year(rightOf place: Int) -> (year: Int, place: Int)? {
    var at = place + 1
    while at < tokens.count, at - place <= 3, isFiller(at) { at += 1 }
    guard at < tokens.count, let value = tokens[at].number else { return nil }
    if tokens[at].digits == 4 { return (value, at) }
    // `07-Feb-25`, `7 Feb '25` and `07 Feb 25 12:00`; not the day of `Feb 25`, which has no day to its left.
    guard tokens[at].digits == 2, day(leftOf: place) != nil, MonthName.month(tokens[place].word ?? "") != nil else { return nil }
    if at + 1 < tokens.count, tokens[at + 1].isMark(":") || tokens[at + 1].word == "h" { return nil }
    return (value < 70 ? 2000 + value : 1900 + value, at)
  }

  private func anyYear(besides place: Int) -> (year: Int, place: Int)? {
    for at in tokens.indices where at != place && tokens[at].digits == 4 {
      // The digits behind a sign are an offset, `+2000` as well as `-0500`.
      let isSigned = at > 0 && !tokens[at].hasSpaceBefore && (tokens[at - 1].isMark("+") || tokens[at - 1].isMark("-"))
      if let value = tokens[at].number, (1990...2100).contains(value), !isSigned { return (value, at) }
    }
    return nil
  }

  // MARK: Inside

  private func short(_ at: Int) -> Int? {
    tokens.indices.contains(at) && (1...2).contains(tokens[at].digits) ? tokens[at].number : nil
  }

  private mutating func accept(_ day: Day, _ places: ClosedRange<Int>) -> Day? {
    guard ISODate(year: day.year, month: day.month, day: day.day) != nil else { return nil }
    for place in places { used[place] = true }
    return day
  }
}
