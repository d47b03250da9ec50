/// Tells `7.2.25`, a day, from `4.2.10`, the number of a section, and `3.2.25`, a version.
enum ShortDate {
  /// Whether three numbers parted by points, the last of two digits, count something else than a day: they belong to a longer chain, their
  /// year is none that pages are dated with, or one of them is a single digit and words stand beside them that stand beside no date.
  ///
  /// `07.02.25` is a day wherever it stands: no section and hardly a version is written with a zero in front.
  /// - Parameter i: the place of the first of the five tokens.
  static func isNumbering(_ i: Int, in tokens: [DateToken]) -> Bool {
    guard let day = tokens.at(i)?.number, let month = tokens.at(i + 2)?.number, let year = tokens.at(i + 4)?.number else {
      return false
    }
    if isChained(i, in: tokens) { return true }
    // As with a month's name: pages of the last century are few, and later years have not been.
    if year.value > DateText.latestShortYear { return true }
    if day.digits == 2, month.digits == 2 { return false }
    if case .word(let word)? = tokens.at(i - 1)?.kind { return !beforeDates.contains(word) }
    // A title follows the number of its section at once or behind a point, what was released the number of its version.
    let next = tokens.at(i + 5)?.kind == .mark(".") ? i + 6 : i + 5
    guard case .word(let word)? = tokens.at(next)?.kind else {
      guard tokens.at(i - 1)?.kind == .mark(":"), case .word(let word)? = tokens.at(i - 2)?.kind else { return false }
      return versions.contains(word)
    }
    return !behindDates.contains(word)
  }

  /// Whether a point joins anything further to either end: `11.2.2.10`, `2.1.10.in-addr.arpa`.
  private static func isChained(_ i: Int, in tokens: [DateToken]) -> Bool {
    if tokens[i].followsAtOnce, tokens.at(i - 1)?.kind == .mark("."), tokens.at(i - 2)?.number != nil { return true }
    guard let point = tokens.at(i + 5), point.kind == .mark("."), point.followsAtOnce, let next = tokens.at(i + 6) else {
      return false
    }
    guard next.followsAtOnce else { return false }
    if case .mark = next.kind { return false }
    return true
  }

  /// Words right before a day: prepositions, labels, days of the week.
  private static let beforeDates: Set<String> = [
    "am", "vom", "den", "dem", "seit", "ab", "bis", "zum", "stand", "datum", "erstellt", "veröffentlicht", "aktualisiert",
    "geändert",
    "the", "on", "of", "date", "dated", "since", "until", "from", "published", "posted", "updated", "created", "modified",
    "le", "du", "au", "publié", "il", "del", "dal", "el", "em", "op", "van", "per", "d", "dne", "dnia", "z", "от", "с", "до",
    "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
    "sonntag",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "man", "tir", "ons", "tor", "fre", "lør", "søn", "po", "út", "st", "čt", "pá",
    "ne",
    "ma", "ti", "ke", "to", "pe", "la", "su", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
  ]
  /// Words right behind a day: a time, a name or a place follows. English is not among the languages: its pages write no such days, and
  /// their sections may be called `In the shed`.
  private static let behindDates: Set<String> = [
    "um", "von", "ab", "bis", "uhr", "im", "und", "à", "par", "kl", "klo", "v", "в", "om", "door", "av", "af",
  ]
  /// What stands before a version and a colon.
  private static let versions: Set<String> = [
    "version", "release", "build", "rev", "revision", "versión", "versão", "versione", "versie", "wersja", "verze", "версия", "v",
    "ver",
  ]
}
