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

  @Test func aKnownPhraseBehindAStopIsNoPartOfAName() {
    #expect(Self.split("Call window.print", openings: [12]) == ["Call window.print"])
    #expect(Self.split("Write to nell@mill.contact now", openings: [19]) == ["Write to nell@mill.contact now"])
    #expect(Self.split("It was over.Read more", openings: [12]) == ["It was over.", "Read more"])
    #expect(Self.split("Was it over?read more", openings: [12]) == ["Was it over?", "read more"])
    #expect(Self.split("Всё кончилось.читать", openings: [26]).count == 2)
  }

  /// What begins small behind a bracket or a quotation mark, or in the brackets of a call, goes on with the sentence.
  @Test(arguments: [
    ("the “host” website", "website", 1), ("(or yours) like this:", "like", 1), ("pan/zoom", "zoom", 1),
    ("is_empty(tag: T)", "tag", 1),
    ("the game (1:0) Read more", "Read", 2), ("the game / read more", "read", 2), ("the game (read more", "read", 2),
    ("the game | read more", "read", 2), ("he said “no” Read more", "Read", 2),
  ])
  func aKnownPhraseBehindAMark(_ text: String, _ phrase: String, _ count: Int) throws {
    let start = try #require(text.range(of: phrase))
    let opening = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    #expect(Self.split(text, openings: [opening]).count == count)
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
