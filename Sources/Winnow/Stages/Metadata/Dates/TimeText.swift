/// A time of day as a page writes it, with its offset from UTC where it gives one.
struct TimeText: Equatable {
  var hour: Int
  var minute = 0
  var second = 0
  /// Minutes east of UTC.
  var offset: Int?

  /// The time behind a date, else before it: `14:30`, `14h30`, `17.30 Uhr`, `5 pm`, `下午5:30`, `9시 05분`, each with a zone.
  ///
  /// A few words may stand between: `at`, `um`, `kl.`, `à`, `|`, a weekday. `date` is the date's range among the tokens.
  static func beside(_ date: Range<Int>, in tokens: [DateToken]) -> TimeText? {
    for at in date.upperBound..<max(date.upperBound, min(tokens.count, date.upperBound + 6)) {
      if let time = read(tokens, at) { return time }
      // Another number ends the date's company; the day's own mark and `5` of `5 min` do not start a time.
      if tokens[at].number != nil { break }
    }
    for at in max(0, date.lowerBound - 10)..<date.lowerBound {
      guard let (time, end) = clock(tokens, at), date.lowerBound - end <= 4 else { continue }
      return finished(time, tokens, at, end)
    }
    return nil
  }

  private typealias Clock = (hour: Int, minute: Int, second: Int)

  private static func read(_ tokens: [DateToken], _ at: Int) -> TimeText? {
    // `20250207T143000Z`
    if at > 0, tokens[at - 1].kind == .word("t"), let (value, digits) = tokens[at].number, digits == 6 || digits == 4 {
      let clock = digits == 6 ? (value / 10_000, value / 100 % 100, value % 100) : (value / 100, value % 100, 0)
      return finished(clock, tokens, at, at + 1)
    }
    if let (time, end) = clock(tokens, at) ?? marked(tokens, at) { return finished(time, tokens, at, end) }
    // A bare hour counts with its half of the day only.
    guard let hour = short(tokens, at), half(tokens, after: at + 1) != nil else { return nil }
    return finished((hour, 0, 0), tokens, at, at + 1)
  }

  private static func clock(_ tokens: [DateToken], _ at: Int) -> (Clock, Int)? {
    guard let hour = short(tokens, at), let minute = two(tokens, at + 2) else { return nil }
    if isMark(tokens, at + 1, ":：") { return clock(hour, minute, tokens, at) }
    return isMark(tokens, at + 1, ".") ? dotted(hour, minute, tokens, at) : nil
  }

  /// `14:30`, `14:30:05`, `14:30:05.123`.
  private static func clock(_ hour: Int, _ minute: Int, _ tokens: [DateToken], _ at: Int) -> (Clock, Int) {
    guard isMark(tokens, at + 3, ":："), let second = two(tokens, at + 4) else { return ((hour, minute, 0), at + 3) }
    let hasFraction = isMark(tokens, at + 5, ".,") && tokens.at(at + 6)?.number != nil && tokens[at + 6].followsAtOnce
    return ((hour, minute, second), hasFraction ? at + 7 : at + 5)
  }

  /// `5.30 pm`, `17.30 Uhr`, `14.30 WIB`, `kl. 14.30`.
  private static func dotted(_ hour: Int, _ minute: Int, _ tokens: [DateToken], _ at: Int) -> (Clock, Int)? {
    guard tokens[at + 1].followsAtOnce, tokens[at + 2].followsAtOnce else { return nil }
    if half(tokens, after: at + 3) != nil { return ((hour, minute, 0), at + 3) }
    let next = tokens.at(at + 3)?.word ?? ""
    if hourWords.contains(next) { return ((hour, minute, 0), at + 4) }
    let before = tokens[..<at].last(where: { $0.word != nil })?.word ?? ""
    guard DateToken.zones[next] != nil || announcing.contains(before) else { return nil }
    return ((hour, minute, 0), at + 3)
  }

  /// `14h30`, `9h`, `17 Uhr`, `14時30分`, `9시 5분`.
  private static func marked(_ tokens: [DateToken], _ at: Int) -> (Clock, Int)? {
    guard let hour = short(tokens, at), let word = tokens.at(at + 1)?.word else { return nil }
    let isIdeograph = ["時", "时", "點", "点", "시"].contains(word)
    guard isIdeograph || word == "h" || hourWords.contains(word) else { return nil }
    let hasMark = ["分", "분"].contains(tokens.at(at + 3)?.word ?? "")
    guard word == "h" || isIdeograph, let minute = hasMark ? short(tokens, at + 2) : two(tokens, at + 2) else {
      return ((hour, 0, 0), at + 2)
    }
    guard hasMark else { return ((hour, minute, 0), at + 3) }
    let hasSeconds = ["秒", "초"].contains(tokens.at(at + 5)?.word ?? "")
    return ((hour, minute, hasSeconds ? short(tokens, at + 4) ?? 0 : 0), hasSeconds ? at + 6 : at + 4)
  }

  /// The clock's hour taken through the half of the day, with the offset that follows; nil where there is no such time.
  private static func finished(_ clock: Clock, _ tokens: [DateToken], _ start: Int, _ end: Int) -> TimeText? {
    var (time, at) = (TimeText(hour: clock.hour, minute: clock.minute, second: clock.second), end)
    if let (isAfternoon, behind) = half(tokens, after: end) {
      if (1...12).contains(time.hour) { time.hour = time.hour % 12 + (isAfternoon ? 12 : 0) }
      at = behind
    } else if let isAfternoon = half(tokens, before: start), (1...12).contains(time.hour) {
      time.hour = time.hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard time.hour < 24, time.minute < 60, time.second <= 60 else { return nil }
    // A leap second is the second before it to everybody who has no use for one.
    time.second = min(time.second, 59)
    time.offset = zone(tokens, at)
    return time
  }

  /// `pm`, `p.m.`, `μ.μ.`, `م`, `CH` behind the time.
  private static func half(_ tokens: [DateToken], after at: Int) -> (isAfternoon: Bool, end: Int)? {
    guard let word = tokens.at(at)?.word else { return nil }
    if let isAfternoon = halvesBehind[word] { return (isAfternoon, at + 1) }
    guard tokens.at(at + 1)?.kind == .mark("."), let second = tokens.at(at + 2)?.word,
      let isAfternoon = halvesBehind[word + second]
    else { return nil }
    return (isAfternoon, tokens.at(at + 3)?.kind == .mark(".") ? at + 4 : at + 3)
  }

  /// `下午`, `午後`, `오후` before the time.
  private static func half(_ tokens: [DateToken], before at: Int) -> Bool? {
    guard let first = tokens.at(at - 2)?.word, let second = tokens.at(at - 1)?.word else { return nil }
    return halves[first + second]
  }

  private static func zone(_ tokens: [DateToken], _ start: Int) -> Int? {
    var at = start
    while at < start + 3, isMark(tokens, at, "(,.") || tokens.at(at)?.word == "h" || hourWords.contains(tokens.at(at)?.word ?? "") {
      at += 1
    }
    var named: Int?
    if let word = tokens.at(at)?.word {
      guard let minutes = DateToken.zones[word] else { return nil }
      named = minutes
      at += 1
    }
    guard case .mark(let sign)? = tokens.at(at)?.kind, sign == "+" || sign == "-" || sign == "−",
      let (value, digits) = tokens.at(at + 1)?.number, tokens[at + 1].followsAtOnce
    else { return named }
    let minutes: Int
    if digits == 4 {
      minutes = value / 100 * 60 + value % 100
    } else if digits <= 2, tokens.at(at + 2)?.kind == .mark(":"), let rest = two(tokens, at + 3) {
      minutes = value * 60 + rest
    } else if digits <= 2 {
      minutes = value * 60
    } else {
      return named
    }
    return minutes <= 14 * 60 ? (sign == "+" ? minutes : -minutes) : named
  }

  private static func isMark(_ tokens: [DateToken], _ at: Int, _ marks: String) -> Bool {
    guard tokens.indices.contains(at), case .mark(let mark) = tokens[at].kind else { return false }
    return marks.unicodeScalars.contains(mark)
  }

  /// A number of one or two digits.
  private static func short(_ tokens: [DateToken], _ at: Int) -> Int? { number(tokens, at, 1...2) }

  /// A number of two digits.
  private static func two(_ tokens: [DateToken], _ at: Int) -> Int? { number(tokens, at, 2...2) }

  // The compiler's optimiser (6.3.1) stops with an ownership error where it sees through this one.
  @inline(never)
  private static func number(_ tokens: [DateToken], _ at: Int, _ widths: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(at), case .number(let value, let digits) = tokens[at].kind, widths.contains(digits) else {
      return nil
    }
    return value
  }

  /// What follows an hour: `17.30 Uhr`, `17.30 uur`, `17.30 น.`.
  private static let hourWords: Set<String> = ["uhr", "uur", "น", "val"]
  /// What comes before a time with a full stop: `kl. 14.30`, `ore 9.15`.
  private static let announcing: Set<String> = [
    "kl", "klo", "kello", "klokken", "klockan", "klukkan", "om", "jam", "pukul", "um", "ore", "alle", "ob", "u", "o", "в", "у",
    "ώρα",
  ]
  /// What says behind a time which half of the day it is in, `true` for the afternoon: English, Greek, Arabic, Vietnamese, Turkish, Malay.
  private static let halvesBehind = [
    "am": false, "pm": true, "πμ": false, "μμ": true, "ص": false, "صباحا": false, "م": true, "مساء": true, "sa": false, "ch": true,
    "öö": false, "ös": true, "pg": false, "ptg": true,
  ]
  /// What says before a time which half of the day it is in, `true` for the afternoon.
  private static let halves = ["上午": false, "午前": false, "오전": false, "下午": true, "午後": true, "오후": true, "晚上": true]
}
