/// What names somebody under a picture only: over a text or in one the same words say something else.
extension LineReader {
  /// Whether a word for authors announces who took the picture: in a caption "Autor: Jan Novák" names its author, over a text the text's.
  func announcesPhotographer(_ index: Int) -> Bool {
    let token = tokens[index]
    // "(Submitted by Jane Roe)", "Contributed by the Example Department"
    if token.words == 2, token.bylineCue >= 0, isUnderPicture, opensBracket(index) || index + 1 < count && opensBody(index + 1) {
      return Self.suppliers.contains(text(Int(token.start)..<Int(token.end)).lowercased())
    }
    guard context == .caption || context == .credit, token.bylineCue >= 0, token.creditCue < 0, token.words == 1,
      token.letters <= 8,
      isSign(index + 1, 0x3A)
    else { return false }
    let word = text(Int(token.start)..<Int(token.end)).lowercased()
    // Books have an "Autor:" too; Czech, Polish and Croatian captions have it behind their sentence.
    if Self.sharedAuthors.contains(word) { return context == .credit || index > firstWord && isCentralEuropean }
    return Self.authors.contains(word)
  }

  private static let suppliers: Set<String> = ["submitted by", "contributed by"]
  private static let sharedAuthors: Set<String> = ["author", "autor", "autora", "autorin", "auteur", "autore", "autori"]
  private static let authors: Set<String> = [
    "autorka", "autoři", "autorzy", "avtor", "avtorica", "автор", "аутор", "szerző",
  ]

  /// Whether a letter of the line is one of the Latin alphabets between the Baltic and the Adriatic (`ř`, `ł`, `č`).
  private var isCentralEuropean: Bool { bytes.contains { (0xC4...0xC5).contains($0) } }

  /// "(foto Cavicchi)", "(ph. Jane Roe)": a cue without a colon and a name have a bracket for themselves, at the end of the line.
  func fillsBracket(_ index: Int, from start: Int) -> Bool {
    guard isUnderPicture, index > 0, start == index + 1, tokens[index - 1].kind == .open, tokens[index - 1].sign == 0x28,
      tokens[index].words > 1 || isPhoto(index)
    else { return false }
    var end = start
    while end < count, end - start < Self.longestName, tokens[end].isWord { end += 1 }
    guard end > start, end < count, tokens[end].kind == .close, end + 1 == count || end + 2 == count && isSign(end + 1, 0x2E),
      tokens[end - 1].isCapital, tokens[start].isCapital, !isPosition(start)
    else { return false }
    return (start..<end).allSatisfy {
      tokens[$0].isCapital && tokens[$0].marks.isDisjoint(with: [.stop, .common, .place, .month, .noise])
        || tokens[$0].marks.contains(.particle) && $0 > start
    }
  }

  private static var longestName: Int { 4 }
  /// Whether a word is one for photographs. "(Credit Suisse)", "(Image Comics)", "(Photo Booth)" are names of their own.
  private func isPhoto(_ index: Int) -> Bool {
    guard tokens[index].letters <= 5 else { return false }
    var word = text(Int(tokens[index].start)..<Int(tokens[index].end))
    if word.utf8.last == 0x2E { word.removeLast() }
    return Self.photos.contains(word)
  }

  private static let photos: Set<String> = ["foto", "Foto", "fotó", "Fotó", "photo", "ph", "Ph", "fot", "Fot", "фото", "Фото"]

  /// "… stands idle at the terminal in Durban on July 4, 2023 (Rajesh Pillay)": who is named in brackets behind a whole caption of
  /// English that says when it was made made the picture; behind other words it is whom the picture shows. A station's call sign
  /// is no part of a sentence.
  func closesCaption(_ body: Body) -> Bool {
    guard context == .caption, let item = body.items.first, item.from > 0, tokens[item.from - 1].kind == .open else { return false }
    let before = (0..<item.from).count { tokens[$0].isWord }
    switch (item.kind, body.items.count) {
    case (.person, 1):
      guard item.words >= 2, item.hasFirstName else { return false }
      // "(Submitted by Jane Roe)"
      let isSupplied =
        body.notes > 0 || (item.from..<item.to).contains { tokens[$0].bylineCue >= 0 || tokens[$0].marks.contains(.noise) }
      return isSupplied && before >= Self.fewWords || before >= Self.wholeCaption && isDated(item.from) && isEnglish(item.from)
    case (.person, 2):
      let outlet = body.items[1]
      return item.hasFirstName && item.words >= 2 && before >= Self.fewWords && outlet.before == 0x2C
        && (outlet.kind == .outlet || outlet.kind == .publisher)
    case (_, 1):
      return item.words == 1 && before >= Self.wholeCaption && isCallSign(item.from) && isEnglish(item.from)
        && !isShortened(item.from)
    default: return false
    }
  }

  private static var fewWords: Int { 4 }
  private static var wholeCaption: Int { 7 }

  /// WCYB, KXLY, KATV: stations of North America west and east of the Mississippi.
  private func isCallSign(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .upper, token.letters == 4, Int(token.letters) == Int(token.end - token.start) else { return false }
    let first = bytes[Int(token.start)]
    guard first == 0x4B || first == 0x57, token.marks.isDisjoint(with: [.place, .common]) else { return false }
    return !Self.otherSigns.contains(text(Int(token.start)..<Int(token.end)))
  }

  private static let otherSigns: Set<String> = [
    "WADA", "WIPO", "WNBA", "WHCA", "WWII", "KFOR", "KGAL", "WAGS", "WEEE", "WASP", "KPMG", "KNVB", "KUKA", "WCAG", "WTTC",
    "WPBL", "WWDC", "WRTC", "WBSC", "KATL", "KJFK", "KLAX", "KSFO", "KORD", "KDEN",
  ]

  /// Whether a month and a number stand together before a place: the day on which a picture was taken.
  private func isDated(_ end: Int) -> Bool {
    (1..<max(1, end)).contains {
      tokens[$0].marks.contains(.month) && tokens[$0 - 1].kind == .number
        || tokens[$0].kind == .number && tokens[$0 - 1].marks.contains(.month)
    }
  }

  private func isEnglish(_ end: Int) -> Bool {
    (0..<end).contains {
      tokens[$0].shape == .lower && tokens[$0].end - tokens[$0].start <= 16
        && Self.english.contains(text(Int(tokens[$0].start)..<Int(tokens[$0].end)).prefix { $0 != " " })
    }
  }

  private static let english: Set<Substring> = ["the", "on", "at", "of", "with"]

  /// Whether words before a place begin with the letters of the word there, one behind another: "Kenyatta International Convention
  /// Centre in Nairobi (KICC)".
  private func isShortened(_ index: Int) -> Bool {
    var letter = Int(tokens[index].start)
    for at in 0..<index where tokens[at].isWord && letter < Int(tokens[index].end) {
      var place = Int(tokens[at].start)
      // A token may hold more words than one.
      while place < Int(tokens[at].end), letter < Int(tokens[index].end) {
        if bytes[place] | 0x20 == bytes[letter] | 0x20 { letter += 1 }
        while place < Int(tokens[at].end), bytes[place] != 0x20 { place += 1 }
        place += 1
      }
    }
    return letter == Int(tokens[index].end)
  }

  /// "… in Durban. (Jane ROE) (AFP)": where the bracket right before the last opens, if it holds no other.
  func bracket(before open: Int) -> Int? {
    guard isUnderPicture, open > 2, tokens[open - 1].kind == .close, tokens[open - 1].sign == 0x29 else { return nil }
    var at = open - 2
    while at > 0, open - at <= 8, tokens[at].isWord { at -= 1 }
    return at > 0 && tokens[at].kind == .open && tokens[at].sign == 0x28 ? at : nil
  }
}
