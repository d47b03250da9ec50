/// Finds a time of day and its offset from UTC among tokens.
struct TimeReader {
  private let tokens: [DateToken]
  private let used: [Bool]
  /// Minutes east of UTC, after `read`.
  private(set) var offset: Int?

  init(_ tokens: [DateToken], used: [Bool]) {
    self.tokens = tokens
    self.used = used
  }

  mutating func read() -> (hour: Int, minute: Int, second: Int)? {
    for at in tokens.indices where !used[at] {
      guard let found = clock(at) ?? marked(at) ?? compact(at) else { continue }
      var (hour, end) = (found.hour, found.end)
      if let half = half(after: end) {
        guard (1...12).contains(hour) else { continue }
        hour = hour % 12 + (half.isAfternoon ? 12 : 0)
        end = half.end
      } else if let isAfternoon = half(before: at), (1...12).contains(hour) {
        hour = hour % 12 + (isAfternoon ? 12 : 0)
      } else if found.needsHalf {
        continue
      }
      guard hour < 24, found.minute < 60, found.second <= 60 else { continue }
      offset = readOffset(from: end)
      return (hour, found.minute, found.second)
    }
    return nil
  }

  private typealias Found = (hour: Int, minute: Int, second: Int, end: Int, needsHalf: Bool)

  /// `14:30`, `14:30:05`, `14:30:05.123`.
  private func clock(_ at: Int) -> Found? {
    guard let hour = short(at), isMark(at + 1, ":"), tokens[at + 1].hasSpaceBefore == false, let minute = two(at + 2) else {
      return nil
    }
    guard isMark(at + 3, ":"), let second = two(at + 4) else { return (hour, minute, 0, at + 3, false) }
    let hasFraction = (isMark(at + 5, ".") || isMark(at + 5, ",")) && number(at + 6) != nil && !tokens[at + 6].hasSpaceBefore
    return (hour, minute, second, hasFraction ? at + 7 : at + 5, false)
  }

  /// `14h30`, `14 h`, `17.30 Uhr`, `kl. 17.30`, `14時30分`, `5시 30분`, `5 pm`, `5.30 pm`.
  private func marked(_ at: Int) -> Found? {
    guard let hour = short(at) else { return nil }
    if let word = word(at + 1), ["h", "時", "时", "點", "点", "시", "uhr", "u"].contains(word) {
      let isMarked = ["分", "분"].contains(self.word(at + 3) ?? "")
      guard let minute = isMarked ? short(at + 2) : two(at + 2), word != "uhr", word != "u" else {
        return word == "u" ? nil : (hour, 0, 0, at + 2, false)
      }
      let end = ["分", "분", "min", "m"].contains(self.word(at + 3) ?? "") ? at + 4 : at + 3
      guard let second = short(end), ["秒", "초"].contains(self.word(end + 1) ?? "") else { return (hour, minute, 0, end, false) }
      return (hour, minute, second, end + 2, false)
    }
    if isMark(at + 1, "."), !tokens[at + 1].hasSpaceBefore, let minute = two(at + 2), !tokens[at + 2].hasSpaceBefore {
      let isNamed = ["uhr", "u", "uur"].contains(word(at + 3) ?? "")
      let before = tokens[..<at].last { $0.word != nil }?.word ?? ""
      let isAnnounced = ["kl", "klo", "klokken", "klockan", "om", "pukul", "um", "ore", "alle", "wib"].contains(before)
      if isNamed || isAnnounced { return (hour, minute, 0, isNamed ? at + 4 : at + 3, false) }
      return (hour, minute, 0, at + 3, true)
    }
    return (hour, 0, 0, at + 1, true)
  }

  /// The `143000` of `20250207T143000Z`.
  private func compact(_ at: Int) -> Found? {
    guard at >= 2, word(at - 1) == "t", tokens[at - 2].digits == 8, let value = number(at) else { return nil }
    switch tokens[at].digits {
    case 6: return (value / 10000, value / 100 % 100, value % 100, at + 1, false)
    case 4: return (value / 100, value % 100, 0, at + 1, false)
    default: return nil
    }
  }

  /// `pm`, `p.m.`, `PM` behind the time.
  private func half(after at: Int) -> (isAfternoon: Bool, end: Int)? {
    guard let word = word(at) else { return nil }
    if word == "am" || word == "pm" { return (word == "pm", at + 1) }
    guard word == "a" || word == "p", isMark(at + 1, "."), self.word(at + 2) == "m" else { return nil }
    return (word == "p", isMark(at + 3, ".") ? at + 4 : at + 3)
  }

  /// `下午`, `午後`, `오후` before the time.
  private func half(before at: Int) -> Bool? {
    guard at > 0, let word = word(at - 1) else { return nil }
    // A weekday or the day's own mark may stand in the same run of ideographs.
    for (mark, isAfternoon) in [
      ("上午", false), ("午前", false), ("오전", false), ("下午", true), ("午後", true), ("오후", true), ("晚上", true),
    ]
    where word.hasSuffix(mark) { return isAfternoon }
    return nil
  }

  /// `Z`, `+01:00`, `+0100`, `+01`, `GMT+1`, `UTC+01:00`, `EST`, also in brackets.
  private func readOffset(from start: Int) -> Int? {
    var at = start
    while isMark(at, "(") || isMark(at, ",") || ["uhr", "u", "h", "분", "分"].contains(word(at) ?? "") { at += 1 }
    var isNamed = false
    if let word = word(at), let minutes = MonthName.zone(word) {
      guard minutes == 0, isMark(at + 1, "+") || isMark(at + 1, "-") || isMark(at + 1, "−") else { return minutes }
      isNamed = true
      at += 1
    }
    let isWest = isMark(at, "-") || isMark(at, "−")
    guard isWest || isMark(at, "+"), let value = number(at + 1), !tokens[at + 1].hasSpaceBefore else { return nil }
    let minutes: Int
    if tokens[at + 1].digits == 4 {
      minutes = value / 100 * 60 + value % 100
    } else if let rest = two(at + 3), isMark(at + 2, ":") {
      minutes = value * 60 + rest
    } else if isNamed || !tokens[at].hasSpaceBefore, tokens[at + 1].digits <= 2 {
      minutes = value * 60
    } else {
      return nil
    }
    return minutes <= 14 * 60 ? (isWest ? -minutes : minutes) : nil
  }

  // MARK: Inside

  private func isFree(_ at: Int) -> Bool { tokens.indices.contains(at) && !used[at] }
  private func number(_ at: Int) -> Int? { isFree(at) ? tokens[at].number : nil }
  private func short(_ at: Int) -> Int? { isFree(at) && (1...2).contains(tokens[at].digits) ? tokens[at].number : nil }
  private func two(_ at: Int) -> Int? { isFree(at) && tokens[at].digits == 2 ? tokens[at].number : nil }
  private func word(_ at: Int) -> String? { isFree(at) ? tokens[at].word : nil }
  private func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool { isFree(at) && tokens[at].isMark(mark) }
}
