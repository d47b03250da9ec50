import Testing

@testable import Winnow

@Suite struct SentencesTests {
  static func split(_ text: String, openings: [Int] = []) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      Sentences.split(TextScan(bytes: buffer), 0..<buffer.count, openings: openings).map {
        String(decoding: buffer[$0], as: UTF8.self)
      }
    }
  }

  @Test func sentencesEndAtTheirMarks() {
    #expect(Self.split("One is here. Two? Three! 4 is (the) last.") == ["One is here.", "Two?", "Three!", "4 is (the) last."])
    #expect(Self.split("A pair of 3.5 m stands at x.example now. Yes") == ["A pair of 3.5 m stands at x.example now.", "Yes"])
    #expect(Self.split(". a") == [".", "a"])
    #expect(Self.split("He said “no.” Then he left.") == ["He said “no.”", "Then he left."])
  }

  /// Ends as most sentences have are cut at once; a phrase that is expected behind the text makes each of them be read sign by sign.
  @Test func plainEndsAreThoseReadSignBySign() {
    var dice = SystemRandomNumberGenerator()
    let pieces = [
      "word", "Go", " ", " ", " ", ". ", "? ", "! ", ".", "..", "3.5", "(", ")", "[", "]", "\"", "”", "…", "é", "中", "。", "\n",
      "\u{A0}", "e.g.",
      "7",
    ]
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...40, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? " " }.joined()
      #expect(Self.split(text) == Self.split(text, openings: [.max]), "\(text)")
    }
  }
}
