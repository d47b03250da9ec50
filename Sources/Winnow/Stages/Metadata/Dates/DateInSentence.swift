import WinnowBase

// Dates that a sentence tells, and not the page of itself.
extension DateResolver {
  /// Whether the first date of a line belongs to what the line tells: to a picture above it, or to a sentence that runs on behind the date.
  /// A line that labels its date never does.
  func tellsOfDay(_ leaf: Int, _ text: String) -> Bool {
    if DateSpan.isSpan(text, hints), !DateLabels.holdsLabel(post.bytes[post.blocks[leaf].text.range]) { return true }
    guard text.utf8.count >= Self.shortestSentence, let end = Self.endOfYear(text) else { return false }
    if !DateLabels.holdsLabel(post.bytes[post.blocks[leaf].text.range]), Self.runsOn(text, from: end) { return true }
    guard post.placeUnderPicture(leaf) == 1 || scan.zones[leaf].contains(.picture) else { return false }
    return Self.isCaption(text, year: end)
  }

  /// Where the first year of a text ends: four digits by themselves.
  private static func endOfYear(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var digits = 0
      var value = 0
      for at in bytes.indices {
        let byte = bytes[at]
        if byte &- 0x30 < 10 {
          digits += 1
          value = digits <= 4 ? value * 10 + Int(byte &- 0x30) : 0
        } else if digits > 0 {
          if digits == 4, (1990...2100).contains(value) { return at }
          (digits, value) = (0, 0)
        }
      }
      return digits == 4 && (1990...2100).contains(value) ? bytes.count : nil
    }
  }

  /// Whether a word in small letters stands behind the year that does not lead to a time, a place or a writer: `On May 3, 2019, the council
  /// voted`; in a line that ends as a sentence does, or is as long as one.
  private static func runsOn(_ text: String, from end: Int) -> Bool {
    let bytes = text.utf8
    var at = bytes.index(bytes.startIndex, offsetBy: end)
    if at < bytes.endIndex, bytes[at] == 0x2C { at = bytes.index(after: at) }
    guard at < bytes.endIndex, bytes[at] == 0x20, isSentence(text) else { return false }
    let rest = text[bytes.index(after: at)...]
    guard let first = rest.unicodeScalars.first, first.properties.isLowercase else { return false }
    let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    return rest[word.endIndex...].first.map { $0 == " " || $0 == "," } ?? false && !besideDates.contains(String(word))
  }

  private static func isSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return text.utf8.count > longestMeta || ".!?…”\"».)".unicodeScalars.contains(last)
  }

  /// Whether a line below a picture tells what is seen: some words in small letters, and a full stop behind the year, or at the end, or a
  /// credit in brackets. The date is no label's, so a word stands before it.
  private static func isCaption(_ text: String, year end: Int) -> Bool {
    let bytes = Array(text.utf8)
    let behind = bytes[end...]
    let stops = bytes.last == 0x2E || bytes.last == 0x29 || zip(behind, behind.dropFirst()).contains { $0 == 0x2E && $1 == 0x20 }
    guard stops else { return false }
    var small = 0
    for word in bytes[..<end].split(separator: 0x20) where isSmall(word) { small += 1 }
    return small >= 1 && (small >= 2 || bytes[end...].split(separator: 0x20).contains(where: isSmall))
  }

  /// Whether a line is a sentence of a story that holds a date: it ends as one, and two words in small letters stand in it, or
  /// one in a long line, that stand beside no day: `The work began on 3 March 2017.` The day of a dateline may be the page's own, and so may
  /// that of a line that speaks of a text.
  static func tellsStory(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, ".!?…”\"»".unicodeScalars.contains(last) else { return false }
    let least = text.utf8.count > longestPlain ? 1 : fewestSmall
    var small = 0
    for word in Array(text.utf8).split(separator: 0x20) where isSmall(word) && !aroundDates.contains(word) {
      small += 1
      if small == least { return !opensWithDateline(text) && !speaksOfText(text) }
    }
    return false
  }

  /// Whether a line opens with a place and its day, as reports do: `ELMPORT, March 3, 2017 – The council voted.`
  private static func opensWithDateline(_ text: String) -> Bool {
    guard let end = endOfYear(text), end <= longestDateline else { return false }
    let day = text.utf8.index(text.startIndex, offsetBy: end)
    guard let sign = text[day...].unicodeScalars.first(where: { $0 != " " }), "–—-.:)".unicodeScalars.contains(sign) else {
      return false
    }
    return !text[..<day].pieces(at: 0x20).contains { word in
      (word.unicodeScalars.first?.properties.isLowercase ?? false) && isSmall(ArraySlice(word.utf8))
    }
  }

  /// Whether a line says that a text came out, by whom it is, or that its day is this one: `Issued on March 3, 2017.`
  private static func speaksOfText(_ text: String) -> Bool {
    if postings.hasMatch(in: text) { return true }
    let words = text.pieces(at: 0x20)
    return zip(words, words.dropFirst()).contains { word, next in
      word == "by" && (next.unicodeScalars.first?.properties.isUppercase ?? false)
    }
  }

  private static let postings = PhraseMatcher([
    "published", "issued", "released", "written", "posted", "filed", "went live", "erschienen", "veröffentlicht", "herausgegeben",
    "eingestellt", "mis en ligne", "publié", "publiée", "communiqué", "press release", "min read", "today", "heute", "aujourd'hui",
    "aujourd’hui",
  ])
  /// In bytes.
  private static let longestDateline = 45

  private static let fewestSmall = 2
  /// In bytes: in a longer line one such word is enough.
  private static let longestPlain = 60
  private static let aroundDates = WordSet(["on", "the", "of", "for", "und", "and", "et", "y", "e"])

  /// Whether a word begins with a small letter and is neither a month nor one that stands beside days.
  private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first &- 0x61 < 26 || first >= 0xC3, word.count > 1 else { return false }
    let bare = String(decoding: CaseFold.lowercased(word.prefix { $0 != 0x2C && $0 != 0x2E }), as: UTF8.self)
    return MonthNames.month(bare) == nil && !besideDates.contains(bare)
  }

  /// Words behind a date in a line about the text: a time, a zone, who wrote it, where, a change.
  private static let besideDates: Set<String> = [
    "at", "by", "in", "from", "um", "uhr", "von", "vor", "à", "a", "par", "por", "las", "los", "alle", "ore", "da", "di", "de",
    "do", "às", "kl",
    "klo", "om", "door", "av", "af", "o", "godz", "przez", "autor", "v", "в", "от", "saat", "pukul", "updated", "last", "edited",
    "modified",
    "posted", "published", "under", "with", "via", "am", "pm", "min", "minutes", "est", "edt", "gmt", "utc", "bst",
    "cet", "cest", "aktualisiert", "zuletzt", "mis", "modifié", "actualizado", "aggiornato", "atualizado", "bijgewerkt",
    "oppdatert",
    "uppdaterad", "filed", "written", "print", "edition", "issue", "comments", "den", "le", "года", "году", "року",
    "geschrieben", "erstellt", "rédigé", "écrit", "escrito", "scritto", "geschreven", "skriven", "skrevet", "revised",
    "reviewed",
  ]

  /// In bytes: no sentence that tells of a day is shorter, and no line about the text is longer.
  private static let shortestSentence = 36
  private static let longestMeta = 160
}
