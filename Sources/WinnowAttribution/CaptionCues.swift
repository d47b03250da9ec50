/// What names somebody under a picture only: over a text or in one the same words say something else.
extension LineReader {
  /// Whether a word for authors announces who took the picture: in a caption "Autor: Jan Novák" names its author, over a text the text's.
  func announcesPhotographer(_ index: Int) -> Bool {
    let token = tokens[index]
    guard context == .caption || context == .credit, token.bylineCue >= 0, token.creditCue < 0, token.words == 1,
      token.letters <= 8,
      isSign(index + 1, 0x3A)
    else { return false }
    return Self.authors.contains(text(Int(token.start)..<Int(token.end)).lowercased())
  }

  private static let authors: Set<String> = [
    "author", "autor", "autora", "autorin", "autorka", "autori", "autoři", "autorzy", "auteur", "autore", "avtor", "avtorica",
    "автор", "аутор", "szerző",
  ]

  /// "(foto Cavicchi)", "(ph. Jane Roe)": a cue without a colon and a name have a bracket for themselves, at the end of the line.
  func fillsBracket(_ index: Int, from start: Int) -> Bool {
    guard isUnderPicture, index > 0, start == index + 1, tokens[index - 1].kind == .open, tokens[index - 1].sign == 0x28 else {
      return false
    }
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

  /// "… stands idle at the terminal in Durban (Rajesh Pillay)": who is named in brackets behind a whole caption made the picture; behind
  /// fewer words it is whom the picture shows. A surname in capitals and a station's call sign are no part of a sentence.
  func closesCaption(_ body: Body) -> Bool {
    guard context == .caption, let item = body.items.first, item.from > 0, tokens[item.from - 1].kind == .open else { return false }
    let before = (0..<item.from).count { tokens[$0].isWord }
    let last = tokens[item.to - 1]
    switch (item.kind, body.items.count) {
    case (.person, 1):
      let isShouted = last.shape == .upper && last.letters > 2 && tokens[item.from].shape == .title
      return item.words >= 2 && (isShouted && before >= Self.fewWords || item.hasFirstName && before >= Self.wholeCaption)
    case (.person, 2):
      let outlet = body.items[1]
      return item.hasFirstName && item.words >= 2 && before >= Self.fewWords && outlet.before == 0x2C
        && (outlet.kind == .outlet || outlet.kind == .publisher)
    case (_, 1): return item.words == 1 && before >= Self.wholeCaption && isCallSign(item.from)
    default: return false
    }
  }

  private static var fewWords: Int { 4 }
  private static var wholeCaption: Int { 7 }

  /// WCYB, KXLY, KATV: stations of North America west and east of the Mississippi.
  private func isCallSign(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .upper, (4...5).contains(token.letters), Int(token.letters) == Int(token.end - token.start) else {
      return false
    }
    let first = bytes[Int(token.start)]
    guard first == 0x4B || first == 0x57, token.marks.isDisjoint(with: [.place, .common]) else { return false }
    return !Self.otherSigns.contains(text(Int(token.start)..<Int(token.end)))
  }

  private static let otherSigns: Set<String> = [
    "WADA", "WIPO", "WNBA", "WHCA", "WWII", "KFOR", "KGAL", "WAGS", "WEEE", "WASP", "WASPS",
  ]

  /// "… in Durban. (Jane ROE) (AFP)": where the bracket right before the last opens, if it holds no other.
  func bracket(before open: Int) -> Int? {
    guard isUnderPicture, open > 2, tokens[open - 1].kind == .close, tokens[open - 1].sign == 0x29 else { return nil }
    var at = open - 2
    while at > 0, open - at <= 8, tokens[at].isWord { at -= 1 }
    return at > 0 && tokens[at].kind == .open && tokens[at].sign == 0x28 ? at : nil
  }
}
