import WinnowBase

/// Lines that hold nothing but when something was written: `Posted Nov 20, 2020`, `03-14-2009, 08:21 PM`, `6 min read · 8 July 2020`.
enum StampLine {
  /// A longer line says something else too: the day it was published, the day it was changed, each with its hour and its zone.
  private static let longest = 200

  /// Whether all words of a leaf are numbers, months, weekdays or words that go with them: a month, a weekday or an hour with a number, a
  /// year with two short numbers, or three short numbers before an hour (`23.09.13 11:05`).
  static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 4, text.count <= longest, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    if text.contains(where: { 0xE3...0xED ~= $0 }) { return isEasternStamp(text) }
    let line = withoutCount(CaseFold.lowercased(parted(text)))
    guard !tellsTimeOfWork(line) else { return false }
    var years = 0
    var shorts = 0
    var named = 0
    // `3 days` may be a span of time; `3 days ago` tells when.
    var units = 0
    var tellsWhen = false
    var weekdays = 0
    var months = 0
    // `Sa` is a word of other languages, and stands on a notice as well.
    var abbreviations = 0
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
      if let isNamed = isPart(word) {
        shorts += 1
        if isNamed { named += 1 }
      } else if word.allSatisfy({ $0 &- 0x30 < 10 }) {
        if word.count == 4, word.first == 0x31 || word.first == 0x32 {
          years += 1
        } else if word.count <= 2 {
          shorts += 1
        } else {
          return false
        }
      } else if names.contains(word) || word.first ?? 0 >= 0xD7 && otherMonths.contains(word) {
        named += 1
        if weekdayNames.contains(word) { weekdays += 1 } else if monthNames.contains(word) { months += 1 }
        // `ago` is August as well.
        if whens.contains(word) { tellsWhen = true }
      } else if isHour(word) {
        // Opening hours name weekdays: an hour alone tells no day.
        continue
      } else if spans.contains(word) {
        units += 1
      } else if weekdayNames.contains(word) {
        weekdays += 1
      } else if shortWeekdays.contains(word) {
        abbreviations += 1
      } else if !others.contains(word), !labelWords.contains(word) {
        return false
      } else if whens.contains(word) {
        tellsWhen = true
      }
    }
    let isDay = years > 0 && shorts >= 2 || years == 0 && shorts >= 5 && tellsMoment(line)
    // `23.09.13 11:05 Alter: 2 Jahre`
    if units > 0 { return (tellsWhen || isDay) && years + shorts > 0 }
    // More years are a list of days.
    guard years <= 2 else { return false }
    // `Mo - Fr: 9:00 - 12:00 Uhr`, `Sa 12. März, 20 Uhr`: when a house is open, when something begins.
    if years == 0, !isDay, abbreviations > 0 || weekdays > 1 || months == 0 && tellsSpan(line, hasWeekday: weekdays > 0) {
      return false
    }
    return named > 0 ? years + shorts > 0 : isDay
  }

  /// Whether a word is a number, a month, a weekday or an hour.
  static func isOfDay(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { $0 &- 0x30 < 10 } || isPart(word) != nil || isHour(word) || names.contains(word)
  }

  /// Whether a word goes with those: a label of a day, a preposition.
  static func goesWithDay(_ word: ArraySlice<UInt8>) -> Bool { others.contains(word) || labelWords.contains(word) }

  /// A line without how many readers' comments it counts at its end: `4 March 2022, 10:22 12 comments`.
  private static func withoutCount(_ line: [UInt8]) -> [UInt8] {
    guard let space = line.lastIndex(of: 0x20), counted.contains(line[(space + 1)...]) else { return line }
    let rest = line[..<space].reversed().drop { $0 == 0x20 }
    let digits = rest.prefix { $0 &- 0x30 < 10 }.count
    return (1...5).contains(digits) ? Array(rest.dropFirst(digits).reversed()) : line
  }

  private static let counted = WordSet([
    "comment", "comments", "kommentar", "kommentare", "kommentarer", "commentaire", "commentaires", "réactions", "comentario",
    "comentarios", "comentário", "comentários", "commento", "commenti", "reactie", "reacties", "komentarz", "komentarze",
    "komentarzy",
    "комментарий", "комментария", "комментариев", "yorum",
  ])

  /// Whether a line begins with a day of three short numbers and an hour behind it: `23.09.13 11:05`, `Stand: 22-02-26, 23:02`. The numbers of
  /// a version and a score are none.
  private static func tellsMoment(_ line: [UInt8]) -> Bool {
    var numbers: [(value: Int, end: UInt8)] = []
    for at in line.indices where line[at] &- 0x30 < 10 && (at == 0 || line[at - 1] &- 0x30 >= 10) {
      var end = at
      var value = 0
      while end < line.count, line[end] &- 0x30 < 10 {
        value = min(value * 10 + Int(line[end] &- 0x30), 10_000)
        end += 1
      }
      numbers.append((value, end < line.count ? line[end] : 0))
      if numbers.count == 5 { break }
    }
    guard numbers.count == 5, let first = numbers.first, [0x2E, 0x2D, 0x2F].contains(first.end), numbers[1].end == first.end else {
      return false
    }
    let isDay = 1...31 ~= first.value && 1...12 ~= numbers[1].value || 1...12 ~= first.value && 1...31 ~= numbers[1].value
    return isDay && numbers[3].end == 0x3A && numbers[3].value < 24 && numbers[4].value < 60
  }

  /// Whether a line names two hours between which something lasts: `10:00 - 13:00`; behind a weekday by their numbers alone, `9 às 18`.
  private static func tellsSpan(_ line: [UInt8], hasWeekday: Bool) -> Bool {
    var gapStart: Int?
    var isTold = false
    var at = 0
    while at < line.count {
      guard line[at] &- 0x30 < 10 else {
        at += 1
        continue
      }
      var end = at
      while end < line.count, line[end] &- 0x30 < 10 { end += 1 }
      let tellsMinutes = end < line.count && line[end] == 0x3A
      if let gapStart {
        let joiner = line[gapStart..<at].split { $0 == 0x20 || $0 == 0x2E }
        if let only = joiner.last, joiners.contains(only), joiner.dropLast().allSatisfy({ hourWords.contains($0) }),
          hasWeekday || isTold && tellsMinutes
        {
          return true
        }
      }
      isTold = at > 0 && line[at - 1] == 0x3A
      gapStart = end
      at = end
    }
    return false
  }

  private static let joiners = WordSet([
    "-", "–", "a", "à", "às", "to", "bis", "til", "till", "tot", "do", "до",
  ])
  private static let hourWords = WordSet(["uhr", "h", "am", "pm"])

  /// Whether a short number bears what it counts (`5min`, `42am`), or only its place (`22nd`); nil for other words.
  private static func isPart(_ word: ArraySlice<UInt8>) -> Bool? {
    let digits = word.prefix { $0 &- 0x30 < 10 }.count
    guard (1...2).contains(digits), digits < word.count else { return nil }
    let unit = word[(word.startIndex + digits)...]
    return units.contains(unit) ? true : ordinals.contains(unit) ? false : nil
  }

  private static let units = WordSet(["am", "pm", "min", "mins", "uhr"])
  private static let ordinals = WordSet(["st", "nd", "rd", "th"])

  /// The hour that a line is and nothing else, as the posts of a live blog bear one: `11:42`, `11.42 BST`, `11:42 a.m. ET`. Without a zone it
  /// may be a line of a timetable.
  static func hourAlone(_ text: ArraySlice<UInt8>) -> (minutes: Int, hasZone: Bool)? {
    guard text.count >= 4, text.count <= longestHour, let first = text.first, first &- 0x30 < 10 else { return nil }
    let line = CaseFold.lowercased(text)
    let hour = line.prefix { $0 &- 0x30 < 10 }
    guard hour.count <= 2, hour.count + 2 < line.count, [0x3A, 0x2E, 0x68].contains(line[hour.count]) else { return nil }
    let minute = line[(hour.count + 1)...].prefix { $0 &- 0x30 < 10 }
    guard minute.count == 2 else { return nil }
    let half = line[minute.endIndex...].split { $0 == 0x20 || $0 == 0x2E || $0 == 0x28 || $0 == 0x29 }
    var zone = half[...]
    for name in [["am"], ["pm"], ["a", "m"], ["p", "m"], ["h"], ["uhr"]]
    where half.count >= name.count && zip(half, name).allSatisfy({ $0.elementsEqual($1.utf8) }) {
      zone = half[name.count...]
    }
    guard zone.isEmpty || zone.count == 1 && zone.allSatisfy({ zones.contains($0) }) else { return nil }
    func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
    let isAfternoon = half.first?.first == 0x70 && number(hour) < 12
    let minutes = (number(hour) + (isAfternoon ? 12 : 0)) * 60 + number(minute)
    // `11.42` may be a price or a share.
    guard number(hour) < 25, number(minute) < 60, !zone.isEmpty || line[hour.count] != 0x2E || zone.count < half.count else {
      return nil
    }
    return (minutes, !zone.isEmpty)
  }

  private static let longestHour = 20

  /// The line with a space where a capital follows a small letter or a figure, or figures a year: two elements that stood side by side.
  static func parted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.count + 4)
    for byte in text {
      if byte &- 0x41 < 26, let last = line.last, last &- 0x61 < 26 || last &- 0x30 < 10 { line.append(0x20) }
      if byte == 0x3A || byte == 0x20, let end = gluedEnd(line) { line.insert(0x20, at: end) }
      line.append(byte)
    }
    return line
  }

  /// Where a year or an hour ends whose figures the next element's number has joined at the end of a line: `202610:30`, `20267 min`,
  /// `10:307 min`.
  private static func gluedEnd(_ line: [UInt8]) -> Int? {
    let digits = line.reversed().prefix { $0 &- 0x30 < 10 }.count
    let start = line.count - digits
    if digits == 5 || digits == 6 { return line[start] == 0x32 && line[start + 1] == 0x30 ? start + 4 : nil }
    return (digits == 3 || digits == 4) && start > 1 && line[start - 1] == 0x3A ? start + 2 : nil
  }

  /// `13h36`, `20h`.
  private static func isHour(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { $0 &- 0x30 < 10 }.count
    let rest = word.dropFirst(digits)
    return (1...2).contains(digits) && rest.first == 0x68 && rest.count <= 3 && rest.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether a line is what stands below a headline: parts between bars or dots, one of which says when, with its year
  /// (`September 10, 2018 | by Jane`, `Jane Roe | 11.02.26 | 09:20`).
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
      if holdsYear(part) && isStamp(part) || isShortDay(part) { stamps += 1 }
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

  /// Whether a text is a day by three numbers of one or two figures, the year last: `11.02.26`, `2/11/26`.
  private static func isShortDay(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 10 else { return false }
    let signs = text.filter { $0 != 0x20 }
    guard let sign = signs.first(where: { !($0 &- 0x30 < 10) }), sign == 0x2E || sign == 0x2F else { return false }
    let numbers = signs.split(separator: sign, omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers[2].count == 2, numbers.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } }) else { return false }
    let (first, second) = (numbers[0].reduce(0) { $0 * 10 + Int($1 &- 0x30) }, numbers[1].reduce(0) { $0 * 10 + Int($1 &- 0x30) })
    return 1...31 ~= first && 1...12 ~= second || 1...12 ~= first && 1...31 ~= second
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
    "published in", "posted in", "filed under", "posted under", "publié dans", "classé dans", "publicado en", "archivado en",
    "publicado em", "arquivado em", "pubblicato in", "archiviato in",
    "geplaatst in", "gepubliceerd in", "opublikowano w", "veröffentlicht in", "veröffentlicht unter", "abgelegt unter",
  ]
  .map { Array($0.utf8) }

  private static let marks = Array(" \n,.:/-|();+@".utf8)

  /// The length of what parts words at a place, 0 within a word.
  private static func separatorLength(_ line: [UInt8], _ at: Int) -> Int {
    let byte = line[at]
    if byte < 0x80 { return byte &- 0x30 < 10 || byte &- 0x61 < 26 ? 0 : 1 }
    if byte == 0xC2, at + 1 < line.count { return 2 }
    return byte == 0xE2 && at + 2 < line.count && line[at + 1] == 0x80 ? 3 : 0
  }

  /// Months, weekdays, halves of the day, and what reading time is counted in.
  private static let names = WordSet(
    Array(MonthNames.all) + Array(AuthorText.weekdays) + [
      "am", "pm", "uhr", "min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "minutter", "minuter", "minuuttia",
      "minut",
      "lesezeit", "lesedauer", "lesetid", "leestijd", "lästid", "læsetid", "lukuaika",
    ])

  /// What the letters behind an hour say of the place that it is told for.
  private static let zones = WordSet([
    "et", "ct", "pt", "mt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "gmt", "utc", "cet", "cest", "eet",
    "eest",
    "ist", "msk", "aest", "aedt", "acst", "acdt", "awst", "nzst", "nzdt", "sast", "jst", "kst", "hkt", "sgt", "wib", "pkt", "trt",
    "brt",
    "wat", "eat", "cat", "ast", "adt", "akst", "hst",
  ])

  /// What the time gone by is counted in, and what says that it has gone by.
  private static let spans = WordSet([
    "second", "seconds", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "stunde", "stunden",
    "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren",
  ])
  private static let whens = WordSet(["ago", "vor", "updated", "aktualisiert"])

  /// Whether a line tells how long something takes that is not reading: `Tiempo: 40 minutos`.
  private static func tellsTimeOfWork(_ line: [UInt8]) -> Bool {
    guard line.first == 0x74, timesOfWork.contains(where: { line.starts(with: $0) }) else { return false }
    return !line.withUnsafeBufferPointer { readingWords.hasMatch(in: $0) }
  }

  private static let timesOfWork = ["temps", "tempo", "tiempo"].map { Array($0.utf8) }
  private static let readingWords = PhraseMatcher(["lect", "leit", "lett"], wholeWords: false)

  /// What stands between them.
  private static let others = WordSet([
    "at", "on", "posted", "post", "published", "um", "the", "st", "nd", "rd", "th", "read", "de", "del", "le", "el", "à", "utc",
    "gmt", "est",
    "stand", "last", "first", "letzte", "aktualisierung", "ultimo", "ultima", "aggiornamento", "última", "actualización",
    "atualização",
    "dernière", "mise", "ostatnia", "time", "date", "datum", "updated", "update", "aktualisiert", "veröffentlicht", "actualizado",
    "publicado",
    "aggiornato",
    "pubblicato", "publié", "bijgewerkt", "gepubliceerd", "publicerad", "uppdaterad", "publisert", "oppdatert", "ago", "vor",
    "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "ist", "jst", "kst", "msk", "aest", "sgt", "h", "m", "t",
    "z", "ast", "adt", "akst", "akdt", "hst", "nst", "brt", "eet", "eest", "trt", "amt", "azt", "gst", "pkt",
    "wib", "hkt", "pht", "aedt", "acst", "awst", "nzst", "nzdt", "sast",
    "mis", "jour", "modifié", "modified", "edited", "created", "güncelleme", "giriş", "fecha", "às", "a", "p", "las", "et", "ct",
    "pt",
    "lectura", "lettura", "leitura", "lecture", "di", "temps", "tempo", "tiempo", "yayınlanma", "yayın", "tarihi", "feira",
    "publiziert", "erstellt", "erschienen", "zuletzt", "geändert", "am", "alter", "sist", "sidst", "senast", "udgivet",
    "publiceret",
    "opdateret", "offentliggjort", "op", "om", "geplaatst", "aangepast", "laatste", "laatst", "gewijzigd", "julkaistu",
    "päivitetty",
    "birt", "uppfært", "avaldatud", "uuendatud", "publicēts", "atjaunots", "gada", "paskelbta", "atnaujinta", "d", "opublikowano",
    "aktualizacja", "zaktualizowano", "godz", "g", "kl", "klo", "plkst", "publikováno", "aktualizováno", "zveřejněno", "publicat",
    "actualizat", "ora",
    "reviewed", "checked", "verified", "medically", "überprüft", "geprüft", "révision", "revisado", "revisione", "gecontroleerd",
    "granskad", "weryfikacja",
    "créé", "créée", "creado", "creada", "criado", "creato", "editiert", "hs", "hrs",
    "objavljeno", "ažurirano", "közzétéve", "frissítve", "опубликовано", "обновлено", "опубліковано", "оновлено", "в", "о",
  ])

  private static let monthNames = WordSet(Array(MonthNames.all))
  private static let shortWeekdays = WordSet(["mo", "mi", "do", "fr", "sa", "so"])

  /// Opening hours name weekdays: with a number alone they are no day.
  private static let weekdayNames = WordSet(Array(AuthorText.weekdays))
}
