/// Tells `7.2.25`, a day, from `4.2.10`, the number of a section, and `3.2.25`, a version.
enum ShortDate {
  /// Whether three numbers parted by points, the last of two digits, count something else than a day: they belong to a longer chain, their
  /// year is none that pages are dated with, a word for versions stands before them, or they stand among the words of an English page, which
  /// writes no such days.
  ///
  /// - Parameter i: the place of the first of the five tokens.
  static func isNumbering(_ i: Int, in tokens: [DateToken], isEnglish: Bool) -> Bool {
    guard let year = tokens.at(i + 4)?.number?.value else { return false }
    if isChained(i, in: tokens) || isBeforeMinutes(i + 4, in: tokens) || isBehindName(i, in: tokens) { return true }
    // As with a month's name: pages of most of the last century are none, and later years have not been.
    if year > DateText.latestShortYear, year < DateText.firstShortYear { return true }
    let word = tokens.at(tokens.at(i - 1)?.kind == .mark(":") ? i - 2 : i - 1)?.word
    if let word, versions.contains(word) { return true }
    // No section is written with a zero in front, and few have two digits twice.
    guard tokens.at(i)?.number?.digits == 1 || tokens.at(i + 2)?.number?.digits == 1 else { return false }
    // `3.1.10. The title` of a section: few have as many as the years that pages are dated with, and few days have a point behind the year.
    if i == 0, year < mostSections, tokens.at(5)?.kind == .mark("."), let word = tokens.at(6)?.word {
      return !behindDays.contains(word)
    }
    guard isEnglish else { return false }
    if let word = tokens.at(i - 1)?.word { return !beforeDays.contains(word) }
    // A title follows the number of its section at once or behind a point.
    var next = tokens.at(i + 5)?.kind == .mark(".") ? i + 6 : i + 5
    // `9.3.11: 'filter'`
    if let colon = tokens.at(next), colon.kind == .mark(":"), colon.followsAtOnce { next += 1 }
    if case .mark(let quote)? = tokens.at(next)?.kind, quotes.contains(quote) { next += 1 }
    return tokens.at(next)?.word.map { $0 != "by" } ?? false
  }

  /// Whether a point joins anything further to either end: `11.2.2.10`, `2.1.10.in-addr.arpa`.
  private static func isChained(_ i: Int, in tokens: [DateToken]) -> Bool {
    if tokens[i].followsAtOnce, tokens.at(i - 1)?.kind == .mark("."), tokens.at(i - 2)?.number != nil { return true }
    guard let point = tokens.at(i + 5), point.kind == .mark("."), point.followsAtOnce, let next = tokens.at(i + 6),
      next.followsAtOnce
    else { return false }
    if case .mark = next.kind { return false }
    return true
  }

  /// Whether a name runs into the numbers by a hyphen, a point or an equals sign, as it does into its version: `Loom-2.10.12`, `V.4.03.03`,
  /// `loom==2.1.16`.
  private static func isBehindName(_ i: Int, in tokens: [DateToken]) -> Bool {
    guard tokens[i].followsAtOnce, i > 1, tokens[i - 1].followsAtOnce, case .mark(let mark) = tokens[i - 1].kind else {
      return false
    }
    switch mark {
    case "-": return tokens[i - 2].word != nil
    case ".": return tokens[i - 2].word.map(versions.contains) ?? false
    default: return mark == "=" && tokens[i - 2].kind == .mark("=")
    }
  }

  /// Whether a number that stands apart from the point before it is the hour behind a day without a year: `10.2. 20:15`.
  private static func isBeforeMinutes(_ i: Int, in tokens: [DateToken]) -> Bool {
    guard !tokens[i].followsAtOnce, let colon = tokens.at(i + 1), colon.kind == .mark(":"), colon.followsAtOnce,
      let minutes = tokens.at(i + 2)
    else { return false }
    return minutes.followsAtOnce && minutes.number?.digits == 2
  }

  private static let mostSections = 20
  /// What stands behind a day with a point at its end: who wrote the text, where that is from, the hour.
  private static let behindDays: Set<String> = [
    "by", "von", "vom", "par", "por", "di", "da", "de", "od", "av", "af", "door", "um", "u", "v", "ve", "o", "at", "kl", "klo",
    "alle",
    "izvor", "autor", "piše", "quelle", "zdroj", "foto", "source",
  ]
  /// What the title of a section may begin with.
  private static let quotes: Set<Unicode.Scalar> = ["'", "`", "‘", "“", "\"", "«", "„"]

  /// What English pages write right before a day.
  private static let beforeDays: Set<String> = [
    "on", "posted", "published", "updated", "created", "modified", "written", "date", "dated", "since", "from", "until", "am",
    "vom", "den",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// What stands before a version, with a colon or without.
  private static let versions: Set<String> = [
    "version", "release", "build", "rev", "revision", "versión", "versão", "versione", "versie", "wersja", "verze", "версия", "v",
    "ver",
  ]
}
