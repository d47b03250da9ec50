import WinnowBase

/// What newsrooms and agencies put below the last sentence to say that it is the last, and who keyed the text in: `###`, `-30-`, `(END)`,
/// `Enditem`, `ak/ jann/`.
enum EndMarks {
  /// In bytes.
  static let longest = 60

  /// Whether a line is such a mark wherever it stands: a press release goes on below it with whom to ask.
  static func isSure(_ text: ArraySlice<UInt8>) -> Bool {
    // Such lines are made of signs at their ends.
    guard text.count <= longest, let first = text.first, let last = text.last, isSign(first), isSign(last) else { return false }
    let signs = text.filter { $0 != 0x20 }
    if signs.count >= 3, signs.allSatisfy({ $0 == 0x23 }) { return true }
    // In brackets stands the number of an item.
    let (word, isFramed) = framed(text)
    return isFramed && text.first != 0x28 && word.elementsEqual("30".utf8)
  }

  /// Whether a byte is no letter and no figure of ASCII.
  private static func isSign(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 }

  /// Whether a line is such a mark as the last of a text.
  static func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest, text.count >= 3 else { return false }
    if isSure(text) { return true }
    let (word, isFramed) = framed(text)
    // `Enditem/HY`
    let first = word.prefix { $0 != 0x2F }
    if sure.contains(CaseFold.lowercased(first)), word.count - first.count <= 4 { return true }
    if ends.contains(CaseFold.lowercased(word)), isFramed || word.allSatisfy({ $0 &- 0x41 < 26 }) { return true }
    return isInitials(text) || isSource(text)
  }

  /// Who wrote a text, by a few letters in square brackets: `[tilu]`, `[ab/cd]`. Round ones hold words of a text and marks of agencies too.
  static func isSigil(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 13, text.first == 0x5B, text.last == 0x5D else { return false }
    return text.dropFirst().dropLast().split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
      (2...5).contains(part.count) && part.allSatisfy { $0 &- 0x61 < 26 } && !words.contains(part)
    }
  }

  private static let words = WordSet(["sic", "via", "map", "tbc", "more", "photo", "foto", "karte", "he", "she"])

  /// What is left of a line without the brackets and dashes on both of its sides, and whether there are such.
  private static func framed(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, isFramed: Bool) {
    var word = text
    var isOpen = false
    var isClosed = false
    while let first = word.first, let length = frame(word.prefix(3)) {
      if first != 0x20 { isOpen = true }
      word = word.dropFirst(length)
    }
    while let last = word.last, let length = frame(word.suffix(3), atEnd: true) {
      if last != 0x20 { isClosed = true }
      word = word.dropLast(length)
    }
    return (word, isOpen && isClosed)
  }

  /// The length of a bracket, a dash or a space at an edge.
  private static func frame(_ edge: ArraySlice<UInt8>, atEnd: Bool = false) -> Int? {
    guard let byte = atEnd ? edge.last : edge.first else { return nil }
    if byte < 0x80 { return " -()[]*#".utf8.contains(byte) ? 1 : nil }
    return edge.count == 3 && dashes.contains { edge.elementsEqual($0.utf8) } ? 3 : nil
  }

  private static let dashes = ["–", "—", "―", "（", "）", "【", "】"]

  /// Marks that are no words of any language.
  private static let sure = WordSet(["enditem", "endit", "endall"])
  /// Words that are marks between brackets or dashes, or in capitals.
  private static let ends = WordSet([
    "end", "ends", "the end", "ende", "fin", "fine", "fim", "slut", "slutt", "конец", "끝", "完", "全文完", "正文完", "了", "終わり",
  ])

  /// Who keyed a text in: `ak/ jann/`, `JYAF // MSF`, `PTI KND SKY SKY`.
  private static func isInitials(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: 0x20)
    guard (1...6).contains(words.count) else { return false }
    if words.allSatisfy({ (3...6).contains($0.count) && $0.last == 0x2F && $0.dropLast().allSatisfy { $0 &- 0x61 < 26 } }) {
      return true
    }
    let isCapital = words.allSatisfy { (2...5).contains($0.count) && $0.allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2F } }
    guard isCapital, let first = words.first else { return false }
    if words.count > 2, words.contains(where: { $0.elementsEqual("//".utf8) }) { return true }
    return words.count > 1 && agencies.contains(CaseFold.lowercased(first))
  }

  private static let agencies = WordSet(["pti", "ani", "ians", "bernama", "afp", "dpa", "apa", "lusa", "ptı"])

  /// Who sent a press release out, as its wire closes it: `SOURCE Oakmere Foods`.
  private static func isSource(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "SOURCE ".utf8), text.count > 9, text.last != 0x2E, let next = text.dropFirst(7).first else {
      return false
    }
    return next &- 0x41 < 26 || next &- 0x30 < 10 || next >= 0x80
  }
}
