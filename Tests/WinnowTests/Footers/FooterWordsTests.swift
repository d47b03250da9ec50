import Testing

@testable import Winnow

@Suite struct FooterWordsTests {
  static func read(_ text: String, _ part: Range<Int>? = nil) -> FooterWords {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var words = FooterWords()
      words.read(TextScan(bytes: bytes), part ?? 0..<bytes.count)
      return words
    }
  }

  /// A part has the key of the same text read alone, at every word of texts with and without numbers, months and other scripts.
  @Test(arguments: [
    "The ferry was late again on Friday, and nobody at the quay was surprised by it.",
    "Shares: 14 on 3 March 2025, 7 comments, and 1,204 readers in Overlongwordwithmanyletters.",
    "Café Zürich, naïve İstanbul — the 2nd of ＡＢＣ and 港口的灯 in may", "a b c d e f g h i j k",
    String(repeating: "harbour lights are printed on recycled paper and ", count: 12) + "sold at the quay in march",
  ]) func aPartIsReadAsIfAlone(_ text: String) {
    let bytes = Array(text.utf8)
    let starts = [0] + bytes.indices.filter { $0 > 0 && bytes[$0 - 1] == 0x20 && bytes[$0] < 0x80 }
    let ends = bytes.indices.filter { bytes[$0] == 0x20 } + [bytes.count]
    var words = Self.read(text)
    for start in starts {
      for end in ends where end > start {
        guard words.select(start..<end) else { continue }
        let alone = Self.read(text, start..<end)
        #expect(words.key == alone.key)
        #expect(words.count == alone.count)
        #expect(words.characters == alone.characters)
        #expect(words.numbers == alone.numbers)
      }
    }
  }

  /// Case, punctuation and ways of writing the same letters do not count; the order and the length of words do.
  @Test func onlyTheWordsCount() {
    #expect(Self.read("THE Quay-side, at: istanbul").key == Self.read("the quay side at İstanbul").key)
    #expect(Self.read("ＡＢＣ News").key == Self.read("abc news").key)
    #expect(Self.read("printed on paper").key != Self.read("on printed paper").key)
    #expect(Self.read("abcdefgh ijk").key != Self.read("abcdefghijk").key)
    #expect(Self.read("abcdefghijklmnop").key != Self.read("abcdefghijklmno").key)
    #expect(Self.read("14 readers").key == Self.read("9,311 readers").key)
    #expect(Self.read("on 3 March").key == Self.read("on 17 mai").key)
    // With more numbers than slots each digit counts.
    #expect(Self.read("1 of 2 in b3 and 4").key != Self.read("1 of 2 in b3 and 5").key)
    #expect(Self.read("1 of 2 in b3 and 4").key != Self.read("1 of 2 in b7 and 4").key)
    for length in 1...20 {
      let word = String(repeating: "q", count: length)
      #expect(Self.read(word).key == Self.read(word.uppercased() + ".").key)
      #expect(Self.read(word).characters == length)
    }
  }

  /// Words are the same wherever they stand: the ends are told for spans of bytes, and words cross their borders.
  @Test(arguments: ["harbour lights burn late", "a b", "abcdefghijklmnopqrstuvwx y", "pier 7 opens, at noon", "quay"])
  func wordsAreTheSameAtEveryPlace(_ text: String) {
    let alone = Self.read(text)
    for before in 0...130 {
      for after in [0, 1, 7, 8, 16, 63, 64, 65] {
        let padded = String(repeating: " ", count: before) + text + String(repeating: ".", count: after)
        let words = Self.read(padded)
        #expect(words.key == alone.key && words.count == alone.count && words.characters == alone.characters)
      }
    }
  }

  /// A text of a whole number of spans ends where its last word does, and what stands behind a range is not read.
  @Test func aTextEndsWhereItsRangeDoes() {
    let line = String(repeating: "abcdefg ", count: 16)
    for length in 1...128 {
      let words = Self.read(line, 0..<length)
      #expect(words.count == (length + 7) / 8)
      #expect(words.characters == length - length / 8)
    }
  }

  /// What is read span by span is what is read byte by byte, as the last bytes of a text are.
  @Test func spansSayWhatBytesSay() {
    let pieces = [
      "a", "Word", "plain", "x1", "7", "12", "é", "naïve", " ", "  ", ".", "-", "abcdefghijklmnopqrst", "\n", "中文", "İ",
    ]
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...14, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "a" }.joined()
      guard text.utf8.count < PlainLetters.span else { continue }
      let range = 0..<text.utf8.count
      let (slow, fast) = (Self.read(text), Self.read(text + String(repeating: "z", count: 80), range))
      #expect(slow.key == fast.key && slow.count == fast.count && slow.characters == fast.characters, "\(text)")
      for place in 0..<slow.count { #expect(slow.slotted(place) == fast.slotted(place), "\(text)") }
    }
  }

  /// Of all bytes, at every place of a span, letters alone are plain; a digit and a byte beyond ASCII stop them.
  @Test func lettersAloneArePlain() {
    for byte in UInt8.min...UInt8.max {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      for place in 0..<PlainLetters.span {
        var bytes = [UInt8](repeating: 0x6D, count: PlainLetters.span + 16)
        bytes[place] = byte
        let isStop = byte >= 0x80 || (0x30...0x39).contains(byte)
        // Looked at 64 at a time, and one by one.
        for count in [bytes.count, PlainLetters.span - 1] where place < count {
          let ends = bytes[..<count].withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { PlainLetters.ends(bytes, $0, 0, count) }
          }
          let last: UInt64 = count < PlainLetters.span && !isStop ? 1 << UInt64(count) : 0
          #expect(ends?.bits == (isLetter || isStop ? 0 : 1 << UInt64(place)) | last, "\(byte) at \(place)")
          #expect(ends?.isStopped == isStop)
        }
      }
    }
  }
}
