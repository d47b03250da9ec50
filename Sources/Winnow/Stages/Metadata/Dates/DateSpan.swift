import WinnowBase

/// Tells when something is on, `14 May – 7 June 2026` or `until 7 June 2026`, from the day on which a text came out.
enum DateSpan {
  /// Whether the first date of a short line is one of two that bound a span, or the end of one.
  static func isSpan(_ text: String, _ hints: DateText.Hints) -> Bool {
    guard text.utf8.count <= longest, mayHold(text) else { return false }
    let tokens = DateToken.tokens(of: text)
    guard let date = DateText.place(in: tokens, hints) else { return false }
    // Until then nobody else may publish the text.
    if tokens[..<date.lowerBound].contains(where: { $0.word.map { embargoes.contains($0) } ?? false }) { return false }
    return isEnd(date, of: tokens) || isStart(date, of: tokens, hints)
  }

  /// Whether a text holds a dash, anything beside ASCII, or one of the words for an end or a joint.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x2D || $0 == 0x7E || $0 >= 0x80 } || signs.hasMatch(in: text)
  }

  private static let signs = PhraseMatcher(Array(joints) + Array(untils) + ["t/m"])

  /// Whether a word for an end stands before or behind a date, or a day and what joins two.
  private static func isEnd(_ date: Range<Int>, of tokens: [DateToken]) -> Bool {
    let before = skipped(date.lowerBound - 1, -1, tokens)
    if let word = tokens.at(before)?.word {
      if untils.contains(word) { return true }
      // `t/m 7 juni`, `jusqu'au 7 juin`
      if word == "m" || word == "au", tokens.at(before - 2)?.word.map({ $0 == "t" || $0 == "jusqu" }) ?? false { return true }
    }
    if let first = tokens.at(date.upperBound)?.word {
      let behind = first == "日" ? date.upperBound + 1 : date.upperBound
      if let word = tokens.at(behind)?.word, let next = tokens.at(behind + 1)?.word, endings.contains(word + next) { return true }
    }
    guard joins(tokens.at(before)) else { return false }
    let day = skipped(before - 1, -1, tokens)
    guard let token = tokens.at(day) else { return false }
    if token.month != nil { return number(day - 1, tokens) || tokens.at(day - 1)?.kind == .mark(".") && number(day - 2, tokens) }
    // `3–7 June 2026`, and not `No. 3 – 7 June 2026` or `10:14 – 7 June 2026`.
    let bare = token.kind == .mark(".") ? day - 1 : day
    guard number(bare, tokens) else { return false }
    let opener = skipped(bare - 1, -1, tokens)
    return opener < 0 || tokens.at(opener)?.word.map { froms.contains($0) } ?? false
  }

  /// Whether what joins two days stands behind a date, and another day behind that.
  private static func isStart(_ date: Range<Int>, of tokens: [DateToken], _ hints: DateText.Hints) -> Bool {
    var joint = skipped(date.upperBound, 1, tokens)
    if tokens.at(joint)?.word == "日" { joint = skipped(joint + 1, 1, tokens) }
    // `3 maart 2026 t/m 7 juni 2026`
    if tokens.at(joint)?.word == "t", tokens.at(joint + 2)?.word == "m" {
      joint += 2
    } else if !joins(tokens.at(joint)) {
      return false
    }
    let next = skipped(joint + 1, 1, tokens)
    if DateText.place(in: tokens, hints, at: next) != nil { return true }
    return number(next, tokens) && (tokens.at(next + 1)?.month != nil || tokens.at(next + 1)?.word == "月")
  }

  /// The place of the next token that is no weekday and no word that stands between `until` and a day.
  private static func skipped(_ at: Int, _ step: Int, _ tokens: [DateToken]) -> Int {
    var at = at
    for _ in 0..<mostSkipped {
      guard let word = tokens.at(at)?.word, articles.contains(word) || AuthorText.weekdays.contains(word) else { return at }
      at += step
    }
    return at
  }

  private static func number(_ at: Int, _ tokens: [DateToken]) -> Bool {
    tokens.at(at)?.number.map { $0.digits <= 2 && (1...31).contains($0.value) } ?? false
  }

  private static func joins(_ token: DateToken?) -> Bool {
    switch token?.kind {
    case .mark(let mark): dashes.contains(mark)
    case .word(let word): joints.contains(word)
    default: false
    }
  }

  /// In bytes.
  private static let longest = 120
  private static let mostSkipped = 3
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "~", "～", "〜", "‐", "−"]
  private static let joints: Set<String> = ["to", "bis", "au", "al", "até", "tot", "til", "till", "do", "до", "through"]
  private static let untils: Set<String> = [
    "until", "till", "til", "through", "thru", "bis", "hasta", "até", "fino", "tot", "до", "μέχρι", "έως", "حتى", "עד",
  ]
  private static let embargoes: Set<String> = [
    "embargo", "embargoed", "release", "sperrfrist", "gesperrt", "sperrvermerk", "publication", "veröffentlichung",
  ]
  private static let endings: Set<String> = ["まで", "까지"]
  private static let froms: Set<String> = ["from", "vom", "von", "du", "del", "dal", "de", "från", "fra", "van", "od", "с"]
  private static let articles: Set<String> = [
    "the", "zum", "den", "dem", "al", "em", "med", "och", "en", "dia", "and", "including",
  ]
}
