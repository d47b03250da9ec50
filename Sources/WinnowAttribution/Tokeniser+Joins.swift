/// Signs inside words: apostrophes, hyphens, the dots of abbreviations.
extension Tokeniser {
  /// Whether a sign stays inside a word because letters go on right behind it.
  func joins(_ scalar: UInt32, _ length: Int, letters: Int, dots: Bool) -> Bool {
    let next = index + length
    guard next < end else { return false }
    let (following, _) = Letter.decode(bytes, next)
    let kind = Letter.classOf(following)
    let letterNext = kind == .lower || kind == .upper || kind == .uncased
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0x2BC, 0x60: return letterNext
    case 0x2D, 0x2010, 0x2011: return letterNext || kind == .digit
    case 0x2E:
      // `Dok.Antara`, `Foto.AFP`: an abbreviation and a name with no space between.
      if kind == .upper, letters >= 3, index > 0, !dots || bytes[index - 1] &- 0x61 < 26 {
        if letters <= 5, !dots, bytes[index - 1] &- 0x61 < 26 { return false }
        // `… on Monday.Jane Roe/AP`: a scraper lost the space behind a sentence; a domain's end is short or in small letters.
        if letters >= 4 || bytes[index - 1] >= 0x80, capitalWord(at: next, letters: 4) { return false }
      }
      // `J.Novak`, `J.K.Novak`: the dot is the initial's, not one inside an abbreviation.
      if kind == .upper, letters <= 3, letters == 1 || dots && isBehindDot, capitalWord(at: next, letters: 3) { return false }
      return letterNext || kind == .digit && letters == 0
    case 0x26: return letterNext && letters <= 3
    case 0x5F: return true
    case 0xB7: return letterNext
    default: return false
    }
  }

  /// Whether a capital and small letters behind it, so many letters in all, stand at a place.
  private func capitalWord(at start: Int, letters: Int) -> Bool {
    var at = start
    for place in 0..<letters {
      guard at < end else { return false }
      let (scalar, length) = Letter.decode(bytes, at)
      guard Letter.classOf(scalar) == (place == 0 ? .upper : .lower) else { return false }
      at += length
    }
    return true
  }

  /// Whether one letter stands between a dot and the place reached.
  private var isBehindDot: Bool { index >= 3 && (bytes[index - 2] == 0x2E || bytes[index - 3] == 0x2E) }
}
