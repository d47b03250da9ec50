import WinnowBase

/// Tells the language of a post's running text: by its script, and among the languages of a shared script by common short words and
/// telling letters. About sixty languages; nothing for texts too short to tell.
enum LanguageDetector {
  struct Answer {
    var language: String
    /// Whether the text is long and plain enough to overrule what the page declares.
    var isSure: Bool
    var evidence: String
  }

  // Enough for certainty, little beside the cost of reading a page.
  private static let sampleBytes = 4000

  static func detect(_ post: Post) -> Answer? {
    var counts = Script.Counts()
    var words = CommonWords.Scores()
    var sampled = 0
    // Running text first: menus are short and often in another language, and so is what an archive hides around the page.
    for (minimum, isHidden) in [(80, false), (1, false), (80, true), (1, true)] {
      for block in post.blocks
      where block.kind.isLeaf && !block.isRemoved && block.kind != .code && block.kind != .control
        && block.flags.contains(.hidden) == isHidden
      {
        let isLong = block.text.count >= 80
        guard minimum == 80 ? isLong && block.linkBytes * 2 < Int32(block.text.count) : !isLong, sampled < sampleBytes else {
          continue
        }
        let end = min(Int(block.text.end), Int(block.text.start) + sampleBytes - sampled)
        sampled += end - Int(block.text.start)
        sample(post.bytes[Int(block.text.start)..<end], &counts, &words)
      }
      if sampled > 600, let answer = judge(counts, words) { return answer }
    }
    return judge(counts, words)
  }

  /// The language of a text on its own.
  static func detect(_ text: String) -> Answer? {
    var counts = Script.Counts()
    var words = CommonWords.Scores()
    sample(Array(text.utf8)[...], &counts, &words)
    return judge(counts, words)
  }

  private static func sample(_ bytes: ArraySlice<UInt8>, _ counts: inout Script.Counts, _ words: inout CommonWords.Scores) {
    bytes.withUnsafeBufferPointer { bytes in
      let scan = TextScan(bytes: bytes)
      var hash = CommonWords.seed
      var length = 0
      var isPlain = true
      var at = 0
      while at < bytes.count {
        if length == 0 {
          let (end, letters) = words.addPlainWords(bytes, from: at)
          counts.latin += letters
          at = end
          guard at < bytes.count else { break }
        }
        let start = at
        while at < bytes.count, (bytes[at] | 0x20) &- 0x61 < 26 {
          hash = CommonWords.mix(hash, UInt32(bytes[at] | 0x20))
          at &+= 1
        }
        counts.latin += at - start
        length += at - start
        guard at < bytes.count else { break }
        let (code, width) = scan.scalar(at: at)
        if code >= 0x80, code != 0x2019, counts.count(code) {
          at &+= width
          hash = CommonWords.mix(hash, Unicode.Scalar(code).map { CaseFold.lowercase($0).value } ?? code)
          length += 1
          isPlain = false
          continue
        }
        if length > 0 {
          // `l'`, `d'`: the apostrophe belongs to the word before it.
          if code == 0x27 || code == 0x2019 {
            hash = CommonWords.mix(hash, 0x27)
            isPlain = false
          }
          words.add(isPlain ? CommonWords.key(bytes[(at &- length)..<at], hash) : hash)
          hash = CommonWords.seed
          length = 0
        }
        isPlain = true
        at &+= width
      }
      if length > 0 { words.add(isPlain ? CommonWords.key(bytes[(at &- length)..<at], hash) : hash) }
    }
  }

  private static func judge(_ counts: Script.Counts, _ words: CommonWords.Scores) -> Answer? {
    let total = counts.total
    guard total >= 20 else { return nil }
    if let (single, letters) = counts.single, letters * 3 > total {
      var language = single
      if language == "hi" {
        // Marathi and Nepali share the letters of Hindi.
        let kin = words.byLanguage.filter { ["hi", "mr", "ne"].contains($0.0) && $0.1 >= 3 }
        if let best = kin.max(by: { $0.1 < $1.1 }) { language = best.0 }
      }
      return Answer(
        language: language, isSure: letters >= 60 && letters * 2 > total,
        evidence: "\(letters) of \(total) letters are of its script")
    }
    var best = (language: 0, score: 0)
    var second = 0
    for (language, score) in words.counts.enumerated() {
      if score > best.score {
        second = best.score
        best = (language, score)
      } else {
        second = max(second, score)
      }
    }
    let spoken = words.words
    guard best.score >= 3, best.score * 20 >= spoken, best.score > second else { return nil }
    let isSure = best.score >= 25 && best.score * 2 >= second * 3 && best.score * 6 >= spoken
    return Answer(
      language: CommonWords.language(best.language), isSure: isSure,
      evidence: "\(best.score) of \(spoken) words are among its common ones")
  }
}

/// Letters counted by script.
enum Script {
  struct Counts {
    var latin = 0, cyrillic = 0, greek = 0, hebrew = 0, arabic = 0, devanagari = 0, bengali = 0, tamil = 0, telugu = 0, thai = 0,
      hangul = 0
    var kana = 0, han = 0, georgian = 0, armenian = 0, burmese = 0, khmer = 0, gujarati = 0, gurmukhi = 0, malayalam = 0,
      kannada = 0, sinhala = 0
    var lao = 0, ethiopic = 0
    /// Letters that only some languages of the Arabic script have.
    var persian = 0, urdu = 0

    var total: Int {
      latin + cyrillic + greek + hebrew + arabic + devanagari + bengali + tamil + telugu + thai + hangul + kana + han + georgian
        + armenian + burmese
        + khmer + gujarati + gurmukhi + malayalam + kannada + sinhala + lao + ethiopic
    }

    /// The language of a script that one language is chiefly written in, with its letters.
    var single: (String, Int)? {
      if kana > 0, (kana + han) * 3 > total, kana * 12 > han { return ("ja", kana + han) }
      if han * 3 > total, hangul < han { return ("zh", han) }
      let arabicLanguage = urdu * 60 > arabic ? "ur" : persian * 60 > arabic ? "fa" : "ar"
      let scripts = [
        ("el", greek), ("he", hebrew), (arabicLanguage, arabic), ("hi", devanagari), ("bn", bengali), ("ta", tamil), ("te", telugu),
        ("th", thai),
        ("ko", hangul), ("ka", georgian), ("hy", armenian), ("my", burmese), ("km", khmer), ("gu", gujarati), ("pa", gurmukhi),
        ("ml", malayalam),
        ("kn", kannada), ("si", sinhala), ("lo", lao), ("am", ethiopic),
      ]
      return scripts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0 : nil }
    }

    /// Counts a scalar beyond ASCII; false when it is no letter.
    mutating func count(_ code: UInt32) -> Bool {
      switch code {
      case 0xC0...0x24F, 0x1E00...0x1EFF:
        if code == 0xD7 || code == 0xF7 { return false }
        latin += 1
      case 0x370...0x3FF, 0x1F00...0x1FFF: greek += 1
      case 0x400...0x52F: cyrillic += 1
      case 0x530...0x58F: armenian += 1
      case 0x590...0x5FF: hebrew += 1
      case 0x600...0x6FF, 0x750...0x77F:
        arabic += 1
        if code == 0x679 || code == 0x688 || code == 0x691 || code == 0x6D2 || code == 0x6BA { urdu += 1 }
        if code == 0x67E || code == 0x686 || code == 0x6AF || code == 0x6CC || code == 0x6A9 { persian += 1 }
      case 0x900...0x97F: devanagari += 1
      case 0x980...0x9FF: bengali += 1
      case 0xA00...0xA7F: gurmukhi += 1
      case 0xA80...0xAFF: gujarati += 1
      case 0xB80...0xBFF: tamil += 1
      case 0xC00...0xC7F: telugu += 1
      case 0xC80...0xCFF: kannada += 1
      case 0xD00...0xD7F: malayalam += 1
      case 0xD80...0xDFF: sinhala += 1
      case 0xE00...0xE7F: thai += 1
      case 0xE80...0xEFF: lao += 1
      case 0x1000...0x109F: burmese += 1
      case 0x10A0...0x10FF: georgian += 1
      case 0x1200...0x137F: ethiopic += 1
      case 0x1780...0x17FF: khmer += 1
      case 0x3040...0x30FF: kana += 1
      case 0x3400...0x9FFF: han += 1
      case 0xAC00...0xD7A3: hangul += 1
      default: return false
      }
      return true
    }
  }
}
