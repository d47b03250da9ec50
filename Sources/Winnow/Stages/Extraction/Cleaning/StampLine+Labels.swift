import WinnowBase

// The words and signs by which a line says of what its day is one.
extension StampLine {
  /// The words of labels of days in all languages that dates are read in, and what goes with them: articles, prepositions, `data`, `fecha`.
  static let labelWords = WordSet(
    (DateLabels.nearby + DateLabels.updates).flatMap { $0.split { $0 == " " || $0 == ":" }.map(String.init) } + [
      "en", "ligne", "écrit", "il", "em", "o", "w", "dne", "r", "г", "на", "la", "alle", "ore", "час", "klokka", "kello", "data",
      "дата", "tarih", "تاريخ", "تاریخ", "תאריך", "ngày", "tanggal", "dato", "päivämäärä", "ημερομηνία", "datums", "kuupäev",
      "postato",
      "megjelent", "terakhir", "lần", "cuối", "tháng", "năm", "lúc", "thứ", "hai", "ba", "tư", "sáu", "bảy", "ב", "في", "الساعة",
      "بتاريخ", "بتوقيت", "בשעה", "בתאריך", "saat", "son", "naposledy", "wydano", "τελευταία", "τελευταίες", "στις", "ώρα", "เมื่อ",
      "วันที่",
      "bearbeitet", "bearbeitung", "última", "modificación", "modificação", "alteração", "ultima", "modifica", "dernière",
      "modification", "ostatnia", "zmiana", "modyfikacja", "poslední", "změna",
      "เวลา", "น", "ล่าสุด", "เผยแพร่เมื่อ", "อัปเดตล่าสุด", "อัปเดตเมื่อ", "ค", "ย",
    ])

  /// Months that no list of dates has by themselves: with a preposition before them, as Hebrew writes it, and in the names that the Levant uses.
  static let otherMonths = WordSet(
    [
      "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר",
    ].map { "ב" + $0 } + [
      "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين", "ม", "ก", "มี", "เม", "พ", "มิ", "ส", "ต",
      "ธ",
    ])

  /// `2019年3月1日 13時16分`, `2024년 4월 30일 입력`, `发布于 2022-03-04 10:22`: a year, a month and a day by their signs or as three numbers,
  /// labels of days, and nothing that goes beyond the hour.
  static func isEasternStamp(_ text: ArraySlice<UInt8>) -> Bool {
    // `时间：2022-03-04 14:30` tells when something takes place.
    if times.contains(where: { text.starts(with: $0.utf8) }) { return false }
    var named = 0
    var years = 0
    var shorts = 0
    var digits = 0
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      if "0"..."9" ~= scalar || "０"..."９" ~= scalar {
        digits += 1
        return true
      }
      if digits == 4 { years += 1 } else if digits > 0 { shorts += 1 }
      digits = 0
      if dayMarks.contains(scalar) { named += 1 }
      return easternMarks.contains(scalar)
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !isAllowed(scalar) { return false }
    _ = isAllowed(" ")
    return named >= 3 || (1...2).contains(years) && shorts >= 2
  }

  private static let times = ["时间", "時間", "日時", "일시", "시간"]
  private static let dayMarks = Set("年月日년월일".unicodeScalars)
  private static let easternMarks = Set(
    " :/-.,()|：（）·\u{3000}年月日년월일時分秒午前後公開更新掲載配信时发布於于星期曜火水木金土시분초오전후입력수정화목금토最終最后初稿최종회발행일".unicodeScalars
  )
  .union((DateLabels.nearby + DateLabels.updates).joined().unicodeScalars.filter { $0.value > 0x2E80 })
}
