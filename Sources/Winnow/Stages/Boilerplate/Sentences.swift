import WinnowBase

/// Cuts a text into sentences, roughly: after a full stop, question or exclamation mark with white space (or nothing, in scripts that put
/// none) behind it, and before a known phrase that a scraper glued to the end of the text before it.
///
/// An abbreviation cuts too often; that does no harm where only sentences with a known phrase, and what follows them, are judged.
enum Sentences {
  /// The sentences in `range`, without the white space between them. `openings` are the starts of known phrases, ascending.
  static func split(_ scan: TextScan, _ range: Range<Int>, openings: [Int]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    split(scan, range, openings: openings, into: &sentences)
    return sentences
  }

  /// The same, into an array whose room is used again.
  static func split(_ scan: TextScan, _ range: Range<Int>, openings: [Int], into sentences: inout [Range<Int>]) {
    sentences.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    var at = range.lowerBound
    var opening = 0
    var ended = false
    // The last scalar that is neither white space nor an opening bracket, and whether white space followed it.
    var last: UInt32 = 0
    var spaced = false
    var bracket: Int?
    while at < range.upperBound {
      // Before the next mark, or the last letter before a known phrase, nothing ends and nothing begins, and what stands there does not
      // matter.
      if !ended, bracket == nil {
        while opening < openings.count, openings[opening] < at { opening += 1 }
        let stop =
          opening < openings.count
          ? letter(scan.bytes, before: min(openings[opening], range.upperBound), from: at) : range.upperBound
        at = ByteScan.firstSentenceMark(in: scan.bytes, from: at, to: stop)
        if at >= range.upperBound { break }
        if opening == openings.count, isPlainEnd(scan.bytes, at, range.upperBound) {
          sentences.append(start..<at &+ 1)
          (start, at) = (at &+ 2, at &+ 3)
          (last, spaced) = (UInt32(scan.bytes[start]), false)
          continue
        }
      }
      let (scalar, length) = scan.scalar(at: at)
      let isSpace = scalar == 0x20 || scalar == 0x0A || scalar == 0xA0 || scalar == 0x3000
      while opening < openings.count, openings[opening] < at { opening += 1 }
      let known = opening < openings.count && openings[opening] == at
      var cut: Int?
      if !isSpace, at > start {
        if ended,
          spaced || TextScan.isUnspaced(last) || TextScan.isUnspaced(scalar) || last >= 0x3000
            || known && !isNamePart(scalar, behind: last)
        {
          cut = bracket ?? at
        } else if known, glued(scan, last: last, spaced: spaced, next: scalar, bracket: bracket) {
          cut = bracket ?? at
        }
      }
      if let cut, cut > start {
        append(scan, start..<cut, to: &sentences)
        start = cut
        ended = false
        bracket = nil
      }
      if TextScan.endsSentence(scalar) {
        // A stop inside a number or an address ends nothing; white space behind it decides.
        ended = true
        spaced = false
        bracket = nil
      } else if isSpace {
        spaced = true
      } else if ended, TextScan.closes(scalar), !spaced {
        spaced = false
      } else if scalar == 0x28 || scalar == 0x5B || scalar == 0xFF08 || scalar == 0x3010 {
        bracket = at
      } else {
        if !(bracket != nil && known) { bracket = nil }
        ended = false
        spaced = false
      }
      if !isSpace, bracket == nil { last = scalar }
      at &+= length
    }
    append(scan, start..<range.upperBound, to: &sentences)
  }

  /// The start of the last scalar before `end` that is no space, `from` at the least.
  private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from: Int) -> Int {
    var at = end
    while at > from, bytes[at &- 1] == 0x20 || bytes[at &- 1] == 0x0A { at &-= 1 }
    at &-= 1
    while at > from, bytes[at] & 0xC0 == 0x80 { at &-= 1 }
    return max(at, from)
  }

  /// Whether a mark ends a sentence as most end: with a space and a letter or a digit behind it, all of ASCII.
  @inline(__always)
  private static func isPlainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at &+ 2 < end, bytes[at &+ 1] == 0x20, bytes[at] == 0x2E || bytes[at] == 0x21 || bytes[at] == 0x3F else { return false }
    return (bytes[at &+ 2] | 0x20) &- 0x61 < 26 || bytes[at &+ 2] &- 0x30 < 10
  }

  /// Whether a known phrase starts something new although no sentence ended before it: "…in the game.Read more", "…of the gameRead more",
  /// "… of the game | Read more", "… the game (Read more".
  private static func glued(_ scan: TextScan, last: UInt32, spaced: Bool, next: UInt32, bracket: Int?) -> Bool {
    let isUpper = TextScan.fold(next) != next
    if let bracket {
      // `name(tag: …)` is a call.
      let before = bracket > 0 ? scan.bytes[bracket - 1] : 0x20
      return isUpper || before >= 0x80 || !TextScan.isWord(UInt32(before)) && before != 0x5F
    }
    switch last {
    case 0x7C, 0x2022, 0xB7, 0x2192, 0xBB: return true
    // `pan/zoom`
    case 0x2F: return spaced
    // A small letter behind them goes on with the sentence: `the “host” website`, `(or the other file) like this:`.
    case 0x29, 0x5D, 0x201D: return isUpper || next >= 0x250 || !TextScan.isWord(next)
    default: break
    }
    return !spaced && isUpper && TextScan.isWord(last) && TextScan.fold(last) == last
  }

  /// Whether a small Latin letter right behind a full stop goes on with a name: `window.print`, `anna@posta.contact`.
  private static func isNamePart(_ scalar: UInt32, behind last: UInt32) -> Bool {
    last == 0x2E && scalar < 0x250 && TextScan.isWord(scalar) && !TextScan.isDigit(scalar) && TextScan.fold(scalar) == scalar
  }

  private static func append(_ scan: TextScan, _ range: Range<Int>, to sentences: inout [Range<Int>]) {
    var end = range.upperBound
    while end > range.lowerBound, scan.bytes[end &- 1] == 0x20 || scan.bytes[end &- 1] == 0x0A { end &-= 1 }
    if end > range.lowerBound { sentences.append(range.lowerBound..<end) }
  }
}
