import WinnowBase

/// Tells what says how long a text takes to read, `5 min read`, `Lesezeit: 5 Minuten`, or how old it is.
enum ReadingTime {
  /// What a short text tells and nothing else: how long another takes to read, or how long ago something was.
  enum Kind { case reading, age }

  /// The kind of a text all of whose words go with it; nil for any other. A time of reading has a number, a word for minutes and one of
  /// reading, since minutes alone may be a film's; an age is `3 days ago`, `vor 3 Tagen`, `yesterday`.
  static func kind(of text: Substring) -> Kind? {
    guard text.utf8.count <= longest else { return nil }
    var (mayBeReading, mayBeAge) = (true, true)
    var (hasNumber, hasOne, hasUnit, hasSpan, hasReading, isPast) = (false, false, false, false, false, false)
    for token in DateToken.tokens(of: String(text)) {
      switch token.kind {
      case .number(_, let digits):
        // `2-3 min`
        guard digits <= 3 else { return nil }
        hasNumber = true
      case .word(let word):
        if mayBeAge, whole.contains(word) { return .age }
        if units.contains(word) {
          hasUnit = true
          continue
        }
        if readings.contains(word) { hasReading = true } else if !others.contains(word) { mayBeReading = false }
        if ones.contains(word) {
          hasOne = true
        } else if pasts.contains(word) {
          isPast = true
        } else if spans.contains(word) {
          hasSpan = true
        } else if !fillers.contains(word) {
          mayBeAge = false
        }
        guard mayBeReading || mayBeAge else { return nil }
      case .mark: continue
      }
    }
    if mayBeReading, hasNumber, hasUnit, hasReading { return .reading }
    return mayBeAge && (hasNumber || hasOne) && (hasUnit || hasSpan) && isPast ? .age : nil
  }

  private static let whole: Set<String> = [
    "yesterday", "today", "gestern", "heute", "hier", "ayer", "hoy", "ieri", "oggi", "ontem", "hoje", "gisteren", "vandaag", "igår",
    "wczoraj", "dzisiaj", "вчера", "сегодня", "dün", "bugün",
  ]
  private static let ones: Set<String> = [
    "a", "an", "one", "einem", "einer", "un", "une", "una", "um", "uma", "een", "en", "et",
  ]
  private static let fillers: Set<String> = ["updated", "posted", "published"]
  private static let pasts: Set<String> = [
    "ago", "vor", "hace", "fa", "il", "há", "geleden", "siden", "sedan", "temu", "назад", "тому", "önce", "pred", "před", "trước",
    "lalu",
  ]
  private static let spans: Set<String> = [
    "second", "seconds", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "stunde", "stunden", "tag", "tagen", "woche", "wochen", "monat", "monaten", "jahr", "jahren", "y", "heure", "heures", "jour",
    "jours",
    "semaine", "semaines", "mois", "an", "ans", "hora", "horas", "día", "días", "semana", "semanas", "mes", "meses", "año", "años",
    "dia", "dias", "mês", "ano", "anos", "ora", "ore", "giorno", "giorni", "settimana", "settimane", "mese", "mesi", "anno", "anni",
    "uur", "dag", "dagen", "weken", "maand", "maanden", "jaar", "time", "timer", "dager", "uke", "uker", "måned", "måneder", "år",
    "timmar", "timme", "dagar", "vecka", "veckor", "månad", "månader", "godzin", "godziny", "godzinę", "dni", "dzień", "tygodni",
    "tygodnie", "miesiące", "miesięcy", "lat", "lata", "rok", "часов", "часа", "час", "день", "дня", "дней", "неделю", "недели",
    "месяц", "месяца", "месяцев", "год", "года", "лет", "saat", "gün", "hafta", "ay", "yıl", "giờ", "ngày", "tuần", "tháng",
    "jam", "hari", "minggu", "bulan",
  ]

  /// In bytes.
  private static let longest = 48
  /// Minutes; characters of Chinese, Japanese and Korean stand by themselves.
  private static let units: Set<String> = [
    "min", "mins", "minute", "minutes", "minuten", "minuti", "minuto", "minutos", "minuts", "minuter", "minutter", "minut",
    "minuty",
    "minuta", "minutę", "minuutti", "minuuttia", "perc", "мин", "минут", "минуты", "минута", "хв", "хвилин", "хвилини", "dk",
    "dakika",
    "dakikalık", "phút", "menit", "λεπτά", "λεπτό", "分", "분",
  ]
  private static let readings: Set<String> = [
    "read", "reading", "lesezeit", "lesedauer", "lesen", "lecture", "lire", "lectura", "leer", "leitura", "ler", "lettura",
    "leestijd",
    "lezen", "lästid", "läsning", "läs", "lesetid", "læsetid", "læs", "les", "lukuaika", "czytania", "čtení", "čtenia", "olvasás",
    "olvasási", "чтения", "чтение", "читання", "okuma", "đọc", "baca", "membaca", "ανάγνωσης", "钟阅读", "阅", "读", "閱", "讀", "読", "읽",
  ]
  private static let others: Set<String> = [
    "time", "to", "of", "about", "approx", "ca", "est", "estimated", "zum", "zu", "temps", "de", "à", "tiempo", "tempo", "di",
    "czas",
    "doba", "idő", "время", "на", "час", "süresi", "waktu", "χρόνος", "钟", "鐘", "で", "め", "ま", "す", "기",
  ]
}

// Names that stand by a time of reading.
extension BylineSearch {
  /// The names that are a part of a line beside a time of reading or, behind a cue, an age: `Jane Roe · 5 min read`,
  /// `3 days ago · By Jane Roe`. Without a cue the lexicon must know them; an age alone stands beside subjects, too.
  func namesBesideReadingTime(_ text: String, _ block: Int) -> Found? {
    // Every mark that cuts is one of these bytes or begins with one.
    guard text.utf8.count <= 90, text.utf8.contains(where: { $0 == 0x7C || $0 == 0x2D || $0 == 0x2F || $0 == 0xC2 || $0 >= 0xE2 })
    else { return nil }
    let parts = Self.parts(of: text)
    let kinds = parts.map { ReadingTime.kind(of: $0) }
    let (isRead, isAged) = (kinds.contains(.reading), kinds.contains(.age))
    // Names are dear to read, and few lines hold such a part.
    guard isRead || isAged else { return nil }
    var isCued = false
    var authors: [Author] = []
    for (part, kind) in zip(parts, kinds) where kind == nil {
      let part = AuthorText.trimmed(String(part))
      let bare = AuthorText.withoutCue(part)
      let named = reader.authors(in: part)
      // The name and what joins it to another.
      let length = named.reduce(0) { $0 + $1.name.utf8.count + Int(Self.longestJoint) / 2 }
      guard !named.isEmpty, bare.utf8.count <= length, !AuthorText.isEditorsPart(part),
        named.allSatisfy({ author in
          author.kind == "person" && Self.looksLikeName(author.name) && !reader.site.contains(author.name)
            && (bare.utf8.count < part.utf8.count || Self.attribution.namesPerson(author.name))
        })
      else { continue }
      // Of two that stand apart one may be the section's.
      if !authors.isEmpty { return nil }
      authors = named
      isCued = bare.utf8.count < part.utf8.count
    }
    guard !authors.isEmpty, isRead || isAged && isCued, !thing.isThing, !thing.isRecipe else { return nil }
    return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2 + nearness(block))
  }

  /// A line cut at bars, dots and strokes, and at hyphens and dashes between spaces.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    let scalars = text.unicodeScalars
    var before: Unicode.Scalar = " "
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let next = scalars.index(after: at)
      let isCut: Bool
      switch scalars[at] {
      case "|", "·", "•", "｜", "⋅", "∙", "●", "◦": isCut = true
      case "-", "–", "—", "/": isCut = before == " "
      default: isCut = false
      }
      if isCut {
        parts.append(text[start..<at])
        start = next
      }
      before = scalars[at]
      at = next
    }
    parts.append(text[start...])
    return parts
  }
}
