import WinnowBase

/// Lines that hold nothing but when something was written: `Posted Nov 20, 2020`, `03-14-2009, 08:21 PM`, `6 min read · 8 July 2020`.
enum StampLine {
  /// A longer line says something else too.
  private static let longest = 60

  /// Whether all words of a leaf are numbers, months, weekdays or words that go with them, and numbers or a month with a year are among them.
  static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 4, text.count <= longest, text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let line = CaseFold.lowercased(text)
    var numbers = 0
    var dated = 0
    for word in line.split(whereSeparator: { !($0 >= 0x80 || $0 &- 0x30 < 10 || $0 &- 0x61 < 26) }) {
      if word.allSatisfy({ $0 &- 0x30 < 10 }) {
        numbers += 1
      } else if signs.contains(word) {
        continue
      } else if names.contains(word) {
        dated += 1
      } else {
        return false
      }
    }
    return numbers >= 2 || numbers == 1 && dated > 0
  }

  /// Bytes of marks that stand between dates and are words to the cutting above: `·`, `•`, `»`, `–`.
  private static let signs: Set<ArraySlice<UInt8>> = Set(["·", "•", "»", "«", "–", "—", "|"].map { Array($0.utf8)[...] })

  private static let names: Set<ArraySlice<UInt8>> = Set(
    (Array(MonthNames.all) + Array(AuthorText.weekdays) + [
      "am", "pm", "at", "on", "posted", "post", "published", "um", "uhr", "the", "st", "nd", "rd", "th", "min", "mins", "minute", "minutes", "read",
      "lesezeit", "minuten", "de", "del", "le", "el", "à", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "cest", "a", "p", "m", "h", "t", "z",
    ]).map { Array($0.utf8)[...] })
}
