import Testing

@testable import WinnowBase

@Suite struct CaseFoldTests {
  @Test func scalars() {
    #expect(CaseFold.lowercased("ÀÉÑÜß ŁŽ ΑΩς ЖЙЁ Ѣ ẠỮ Ａｚ 中 İ ẞ µ Զ") == "àéñüß łž αωσ жйё ѣ ạữ ａｚ 中 İ ẞ μ զ")
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect(CaseFold.lowercased(text) == String(Character(CaseFold.lowercase(scalar))))
    }
  }

  @Test func invalidBytesAndLengthStay() {
    let pool: [UInt8] = [0x41, 0xC3, 0x89, 0xE1, 0xBA, 0xBF, 0xEF, 0xBC, 0xA1, 0xD0, 0xFF]
    var generator = SplitMix(state: 4)
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ -> UInt8 in pool.randomElement(using: &generator) ?? 0 }
      let folded = CaseFold.lowercased(bytes)
      #expect(folded.count == bytes.count)
      #expect(CaseFold.lowercased(folded) == folded)
      let text = String(decoding: bytes, as: UTF8.self)
      if Array(text.utf8) == bytes { #expect(String(decoding: folded, as: UTF8.self).utf8.count == bytes.count) }
    }
  }
}

@Suite struct HoldsASCIITests {
  @Test func textsAreFoundAtAnyPlace() {
    let words: [StaticString] = ["x", "no", "none", "date-published", "-a"]
    for word in words {
      let wanted = word.withUTF8Buffer { Array($0) }
      for length in 0..<24 {
        for place in 0...length {
          var bytes = [UInt8](repeating: 0x6E, count: place) + wanted.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
          bytes += [UInt8](repeating: 0xC3, count: length - place)
          #expect(bytes.withUnsafeBufferPointer { CaseFold.holdsASCII(word, in: $0) })
          bytes.removeAll { $0 == (wanted.last.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }) }
          #expect(!bytes.withUnsafeBufferPointer { CaseFold.holdsASCII(word, in: $0) })
        }
      }
    }
    #expect(![UInt8]().withUnsafeBufferPointer { CaseFold.holdsASCII("a", in: $0) })
    #expect(!Array("a".utf8).withUnsafeBufferPointer { CaseFold.holdsASCII("", in: $0) })
  }
}

@Suite struct PhraseMatcherTests {
  private func found(_ matcher: PhraseMatcher, _ text: String) -> [String] {
    matcher.matches(in: text).map { match in
      "\(match.id):\(String(decoding: Array(text.utf8)[match.range], as: UTF8.self))"
    }
  }

  @Test func overlapping() {
    let matcher = PhraseMatcher(["he", "she", "his", "hers", ""], wholeWords: false)
    #expect(found(matcher, "uSHErs HIS") == ["1:SHE", "0:HE", "3:HErs", "2:HIS"])
    #expect(found(PhraseMatcher([String](), wholeWords: false), "abc") == [])
  }

  @Test func wholeWords() {
    let matcher = PhraseMatcher(["AP", "photo by", "фото:", "©", "图源", "été"])
    #expect(found(matcher, "ap Maps AP, (AP) _AP") == ["0:ap", "0:AP", "0:AP"])
    #expect(found(matcher, "Photo\nby X, photos by, xphoto by") == ["1:Photo\nby"])
    #expect(found(matcher, "ФОТО:Иван, аФото: ©2024 新华图源网 ÉTÉ étéb") == ["2:ФОТО:", "3:©", "4:图源", "5:ÉTÉ"])
  }

  @Test func disjoint() {
    let matcher = PhraseMatcher(["new york", "york", "new york times", "times square"])
    let text = Array("The New York Times Square and York".utf8)
    #expect(matcher.disjointMatches(in: text).map(\.id) == [2, 1])
  }

  @Test(arguments: [3, 400, 9000])
  func agreesWithPlainSearch(_ count: Int) {
    var generator = SplitMix(state: UInt64(count))
    let letters = ["a", "b", "A", "é", "É", "ж", "Ж", " ", "中", "'"]
    func word(_ length: Int) -> String { (0..<length).map { _ in letters.randomElement(using: &generator) ?? "" }.joined() }
    let longest = count > 1000 ? 40 : 5
    let phrases = (0..<count).map { _ in word(Int.random(in: 1...longest, using: &generator)) }
    let matcher = PhraseMatcher(phrases, wholeWords: false)
    let texts = (0..<5).map { _ in word(100) + (phrases.randomElement(using: &generator) ?? "") + word(20) }
    for text in texts {
      let folded = CaseFold.lowercased(Array(text.utf8))
      var expected = Set<PhraseMatcher.Match>()
      for (id, phrase) in phrases.enumerated() {
        let wanted = CaseFold.lowercased(Array(phrase.utf8))
        guard folded.count >= wanted.count else { continue }
        for start in 0...(folded.count - wanted.count) where folded[start..<(start + wanted.count)].elementsEqual(wanted) {
          expected.insert(PhraseMatcher.Match(id: id, range: start..<(start + wanted.count)))
        }
      }
      let found = matcher.matches(in: text)
      #expect(Set(found) == expected)
      #expect(found.count == expected.count)
    }
  }

  @Test func anyBytesAreSafe() {
    var generator = SplitMix(state: 6)
    let matcher = PhraseMatcher(["é", "\u{7FF}", "\u{80}x"])
    for _ in 0..<3000 {
      _ = matcher.matches(in: (0..<10).map { _ in UInt8.random(in: 0x78...255, using: &generator) })
    }
  }
}

@Suite struct PatternTests {
  @Test func matches() throws {
    let pattern = try Pattern(#"sign up for the (\w+) newsletter"#, ignoringCase: true)
    let text = Array("Please SIGN UP for the Überblick Newsletter now".utf8)
    #expect(try pattern.firstMatch(in: text) == 7..<44)
    #expect(try pattern.firstMatch(in: Array("no".utf8)) == nil)
  }

  @Test func allMatches() throws {
    #expect(try Pattern("a*").allMatches(in: Array("aäa".utf8)) == [0..<1, 1..<1, 3..<4, 4..<4])
    #expect(try Pattern("").allMatches(in: []) == [0..<0])
    #expect(try Pattern("b").allMatches(in: Array("abcb".utf8)) == [1..<2, 3..<4])
    #expect(try Pattern("^x$").allMatches(in: Array("x".utf8)) == [0..<1])
    #expect(try Pattern("a(?=bc)").allMatches(in: [0xFF, 0x61, 0x62, 0x63, 0xFF]) == [1..<2])
  }

  @Test func compileError() {
    let error = #expect(throws: PatternError.self) { try Pattern("ä(b") }
    #expect(error?.description == "the pattern ä(b is wrong at character 4: missing closing parenthesis")
    #expect(error?.offset == 3)
  }

  @Test func stepsAreLimited() throws {
    let pattern = try Pattern("^(a+)+$")
    let error = #expect(throws: PatternError.self) {
      try pattern.firstMatch(in: [UInt8](repeating: 0x61, count: 40) + [0x62])
    }
    #expect(error?.description == "the pattern ^(a+)+$ takes too many steps on this text; make it simpler")
  }

  @Test func sharedAmongTasks() async throws {
    let pattern = try Pattern(#"(\d+)-(\d+)"#)
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          (try? pattern.firstMatch(in: Array("\(String(repeating: "x", count: number))12-34".utf8))) == number..<(number + 5)
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
