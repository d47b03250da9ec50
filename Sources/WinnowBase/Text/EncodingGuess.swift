/// Guesses the encoding of bytes that are not UTF-8 and say nothing about themselves.
///
/// The encodings of East Asia are told apart by the ranges in which their frequent characters lie, Cyrillic by the share of its
/// letters; everything else is windows-1252.
enum EncodingGuess {
  /// How many bytes are looked at.
  private static let sample = 1 << 16

  static func guess(_ document: UnsafeBufferPointer<UInt8>) -> String {
    let bytes = UnsafeBufferPointer(rebasing: document.prefix(sample))
    if bytes.count >= 3, isISO2022JP(bytes) { return "iso-2022-jp" }
    let shiftJIS = shiftJISScore(bytes)
    if shiftJIS.kana * 5 > shiftJIS.pairs, shiftJIS.bad * 50 < shiftJIS.pairs { return "shift_jis" }
    let pairs = Pairs(bytes)
    // A lone letter of a Western language and the one after it look like a pair, but pairs seldom stand alone in East Asian text.
    if pairs.count >= 4, pairs.bad * 20 < pairs.count, pairs.inRuns * 5 > pairs.count * 2 {
      // Only Big5 has many trails below 80; the rows of kana hold its most frequent hanzi.
      if pairs.lowTrails * 5 > pairs.count { return "big5" }
      if pairs.kana * 5 > pairs.count { return "euc-jp" }
      // Hangul fills the rows B0 to C8 evenly, hanzi of everyday text go on to D7.
      if pairs.hangul * 100 > pairs.count * 88, pairs.hasHighTrails { return "euc-kr" }
      // Words of Cyrillic letters make pairs, too, but of leads over C0 nearly alone and without the marks of Chinese.
      if pairs.hanzi * 10 > pairs.count * 8, !isCyrillic(bytes) { return "gb18030" }
    }
    return isCyrillic(bytes) ? "windows-1251" : "windows-1252"
  }

  private static func isISO2022JP(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = ByteScan.first(0x1B, in: bytes)
    while at + 2 < bytes.count {
      if bytes[at + 1] == 0x24, bytes[at + 2] == 0x42 || bytes[at + 2] == 0x40 { return true }
      at = ByteScan.first(0x1B, in: bytes, from: at + 1)
    }
    return false
  }

  private static func shiftJISScore(_ bytes: UnsafeBufferPointer<UInt8>) -> (pairs: Int, kana: Int, bad: Int) {
    var (pairs, kana, bad, at) = (0, 0, 0, 0)
    while at < bytes.count {
      let lead = bytes[at]
      at += 1
      // Half-width katakana are single bytes.
      if lead < 0x80 || (lead >= 0xA1 && lead <= 0xDF) { continue }
      pairs += 1
      guard at < bytes.count, lead != 0x80, lead != 0xA0, lead < 0xFD, bytes[at] >= 0x40, bytes[at] != 0x7F, bytes[at] < 0xFD else {
        bad += 1
        continue
      }
      if (lead == 0x82 && bytes[at] >= 0x9F && bytes[at] <= 0xF1) || (lead == 0x83 && bytes[at] <= 0x96) { kana += 1 }
      at += 1
    }
    return (pairs, kana, bad)
  }

  /// Counts of two-byte characters with leads from A1 on.
  private struct Pairs {
    var count = 0
    var bad = 0
    var kana = 0
    var hangul = 0
    var hanzi = 0
    var lowTrails = 0
    var inRuns = 0
    var hasHighTrails: Bool { lowTrails * 20 < count }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var at = 0
      var pairEnd = -1
      while at < bytes.count {
        let lead = bytes[at]
        at += 1
        if lead < 0x80 { continue }
        count += 1
        if pairEnd == at - 1 { inRuns += 1 }
        guard at < bytes.count, lead >= 0x81, lead < 0xFF, bytes[at] >= 0x40, bytes[at] != 0x7F, bytes[at] != 0xFF else {
          bad += 1
          continue
        }
        let trail = bytes[at]
        at += 1
        pairEnd = at
        if trail < 0x80 { lowTrails += 1 }
        switch lead {
        case 0xA4, 0xA5: kana += 1
        case 0xB0...0xC8:
          hangul += 1
          hanzi += 1
        case 0xA1...0xA3, 0xC9...0xF7: hanzi += 1
        case 0x81...0xA0: if trail >= 0x80 { hanzi += 1 }
        default: break
        }
      }
    }
  }

  /// Whether the letters are mostly Cyrillic ones of windows-1251: words of several high bytes, o, a, e, i and n among them.
  private static func isCyrillic(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (high, inRuns, frequent, run) = (0, 0, 0, 0)
    for byte in bytes {
      guard byte >= 0x80 else {
        if run >= 3 { inRuns += run }
        run = 0
        continue
      }
      high += 1
      let isLetter = byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 || byte == 0xB3 || byte == 0xBF || byte == 0xBA
      run = isLetter ? run + 1 : 0
      if [0xEE, 0xE0, 0xE5, 0xE8, 0xED, 0xF2].contains(byte) { frequent += 1 }
    }
    if run >= 3 { inRuns += run }
    return high >= 12 && inRuns * 10 > high * 6 && frequent * 4 > high
  }
}
