import Testing

@testable import Winnow
@testable import WinnowBase

struct TableTests {
  @Test func aHashTableHoldsItsEntriesAndNoOthers() {
    var entries: [UInt64: Int] = [:]
    var key: UInt64 = 1
    for value in 0..<3000 {
      key = key &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F
      entries[key] = value
    }
    let table = HashTable(entries)
    #expect(entries.allSatisfy { table[$0.key] == $0.value })
    #expect(entries.keys.allSatisfy { table[$0 ^ 1] == entries[$0 ^ 1] })
    #expect(table[0] == nil)
    #expect(HashTable<Int>([:])[7] == nil)
  }

  @Test func aHashTableGrowsAndChangesWhatItHolds() {
    var table = HashTable<[Int]>(capacity: 0)
    for number in 0..<2000 { table.update(UInt64(number % 500 + 1) &* 0x9E37_79B9, []) { $0.append(number) } }
    for key in 0..<500 {
      #expect(table[UInt64(key + 1) &* 0x9E37_79B9] == [key, key + 500, key + 1000, key + 1500])
    }
    #expect(table[7] == nil)
    table.update(0, []) { $0.append(1) }
    #expect(table[0] == nil)
  }

  @Test func listsAreReadByWordsAndByPhrases() {
    #expect(WordList.words(in: "one two\n  three  \ntwo über") == ["one", "two", "three", "über"])
    #expect(WordList.phrases(in: "one two, three,\nfour five ,, \nsix") == ["one two", "three", "four five", "six"])
    #expect(WordList.words(in: "").isEmpty && WordList.phrases(in: "").isEmpty)
  }

  @Test func namesAreReadAtOnceAsTheyAreByteByByte() {
    for name in ["a", "IMG", "data-Src", "blockquote", "h1", "@[`{Zz", "ÄÖ", "x-ÿ-é", "ARIA-hidden"] {
      let bytes = Array(name.utf8)
      let padded = bytes + Array(" =\"Zz9>@[".utf8)
      let alone = bytes.withUnsafeBufferPointer { $0.baseAddress.map { HTMLName.key($0, bytes.count) } }
      let within = padded.withUnsafeBufferPointer { HTMLName.inTag($0, at: 0).key }
      #expect(alone == within, "\(name)")
    }
  }

  @Test func casesAreCalledAsTheyAreWrittenOut() {
    #expect(Tag.caseNames == Tag.allCases.map { "\($0)" })
    #expect(AttributeName.caseNames == AttributeName.allCases.map { "\($0)" })
    #expect(Tag.allCases.indices.allSatisfy { Int(Tag.allCases[$0].rawValue) == $0 })
  }

  @Test func monthsOfOtherLanguagesAreFoundByTheirFirstLetter() {
    #expect(OtherMonthNames.month("ágúst") == 8 && OtherMonthNames.month("a\u{301}gu\u{301}st") == nil)
    #expect(OtherMonthNames.month("ιουλίου") == nil && OtherMonthNames.month("ιουλιου") == 7)
    #expect(OtherMonthNames.month("იანვარი") == 1 && OtherMonthNames.month("ธ.ค") == 12)
    #expect(OtherMonthNames.month("—") == nil && OtherMonthNames.month("über") == nil && OtherMonthNames.month("一月") == nil)
  }

  @Test func monthsAreFoundInEveryFormOfTheirLetters() {
    #expect(MonthNames.month("février") == 2)
    #expect(MonthNames.month("fe\u{301}vrier") == 2)
    #expect(MonthNames.month("listopada") == 11)
    #expect(MonthNames.month("мая") == 5)
    #expect(MonthNames.month("quay") == nil && MonthNames.month("kvé") == nil && MonthNames.month("") == nil)
  }

  @Test func commasAreCountedAtAnyOffset() {
    for length in 0..<20 {
      let text = String(repeating: "x", count: length) + " ab, cd. ef; gh. " + String(repeating: "y z", count: length) + "é."
      let measure = TextMeasure(Array(text.utf8)[...])
      let marks = Array(text.utf8)
      let commas = marks.indices.filter {
        marks[$0] == 0x2C || marks[$0] == 0x3B || marks[$0] == 0x2E && $0 + 1 < marks.count && marks[$0 + 1] == 0x20
      }
      #expect(measure.commas == Int32(commas.count))
      #expect(measure.weight == Float(text.unicodeScalars.count))
      #expect(measure.endsSentence)
    }
  }

  @Test func aWordSetFindsWholeWords() {
    let set = WordSet(["editor", "senior", "über"])
    #expect(set.contains("editor".utf8))
    #expect(!set.contains("edito".utf8))
    #expect(set.containsWord(of: "jane roe editor"))
    #expect(set.containsWord(of: "über uns"))
    #expect(!set.containsWord(of: "jane editors  "))
    #expect(!set.containsWord(of: ""))
  }

  @Test func aCacheSaysWhatWasFound() {
    let cache = ValueCache<Int>()
    var asked = 0
    // Twice over more values than there are slots: each answer is right whether or not it was remembered.
    for round in 0..<2 {
      for number in 0..<1000 {
        let bytes = Array("class-\(number)".utf8)
        let value = bytes.withUnsafeBufferPointer {
          cache.value(of: $0) { _ in
            asked += 1
            return number
          }
        }
        #expect(value == number, "round \(round)")
      }
    }
    let before = asked
    for _ in 0..<10 {
      _ = Array("nav-item".utf8).withUnsafeBufferPointer {
        cache.value(of: $0) { _ in
          asked += 1
          return 5
        }
      }
    }
    #expect(asked == before + 1)
  }

  @Test func linesAreCountedAtAnyOffset() {
    var bytes: [UInt8] = []
    for i in 0..<10_000 { bytes.append(i % 7 == 0 || i % 31 == 3 ? 0x0A : 0x61) }
    bytes.withUnsafeBufferPointer { input in
      var counter = LineCounter()
      var target = 0
      while target < input.count + 50 {
        let lines = input.prefix(target).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        #expect(counter.line(at: target, in: input) == Int32(lines))
        target += target % 13 == 0 ? 1 : 777
      }
      _ = counter.line(at: input.count, in: input)
      // An earlier offset gets the line that was reached.
      #expect(counter.line(at: 0, in: input) == Int32(input.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }))
    }
  }

  @Test func namesOfFilesAreReadAlikeInEveryAlphabet() {
    // A letter beyond ASCII in the query takes the general way.
    for address in [
      "https://example.org/media/2024/harbour-at-night-1024x683.jpg", "https://example.org/a/b/c.png", "harbour.jpg", "",
      "https://example.org/photo-scaled.jpeg", "//cdn.example.org/x/y/thumbnail.webp", "https://example.org/a//b//image@2x.png/",
      "/upload/Quay_800x600.JPG", "https://proxy.example/r/https://example.org/in/inner-picture_12x34.gif",
    ] {
      #expect(LeadPicture.fileKey(address) == LeadPicture.fileKey(address + "?é"), "\(address)")
      #expect(LeadPicture.fileName(address) == LeadPicture.fileName(address + "?é"), "\(address)")
    }
  }

  @Test func textsFoldAlikeInEveryAlphabet() {
    for text in ["The Quay, at night", "  O'Neill's  (2024) ", "A–B", "ÉTÉ à Łódź", "北京2024年", "İstanbul", "Ещё раз", "서울 2024"] {
      let words = MetadataText.fold(text + " é").split(separator: " ").dropLast().joined(separator: " ")
      #expect(MetadataText.fold(text) == words)
      #expect(MetadataText.squash(text) == words.replacing(" ", with: ""))
    }
    #expect(MetadataText.fold("The Quay, at O'Neill's") == "the quay at oneills")
    #expect(MetadataText.fold("ÉTÉ – Łódź") == "été łódź")
  }

  @Test func aCacheThatIsGivenBackRemembersForTheNextPage() {
    // In one slot each: where hashes begin is chosen.
    let pool = Pool { ValueCache<Int>(bits: 13, from: 1) }
    var made = 0
    func value(of text: String, _ cache: ValueCache<Int>) -> Int {
      Array(text.utf8).withUnsafeBufferPointer {
        cache.value(of: $0) {
          made += 1
          return $0.count
        }
      }
    }
    let (first, second) = (pool.take(), pool.take())
    #expect(first !== second)
    // Texts of one beginning or one end, of eight bytes and more, are told apart.
    let texts = ["entry", "entry-title", "entry-author", "post-author", "author", ""]
    for text in texts { #expect(value(of: text, first) == text.utf8.count) }
    #expect(made == texts.count)
    pool.give(first)
    let again = pool.take()
    #expect(again === first)
    for text in texts { #expect(value(of: text, again) == text.utf8.count) }
    #expect(made == texts.count)
  }

  @Test func textsAreCutAtBytes() {
    #expect("Jane  van Roe ".pieces(at: 0x20) == ["Jane", "van", "Roe"])
    #expect("www.näher.example".dropFirst(4).pieces(at: 0x2E) == ["näher", "example"])
    #expect("".pieces(at: 0x20).isEmpty && "...".pieces(at: 0x2E).isEmpty)
    for text in ["a", "/a", "a/", "//a//é//", "é/ü/", "/"] {
      #expect(text.pieces(at: 0x2F) == text.split(separator: "/"))
      #expect("x\(text)/x".dropFirst().pieces(at: 0x2F) == "\(text)/x".split(separator: "/"))
    }
  }

  @Test func textsTakeThePlaceOfOthers() {
    #expect("a%2Fb%2F%2Fé%2".replacing(ascii: "%2F", with: "/") == "a/b//é%2")
    #expect(
      "%2F".replacing(ascii: "%2F", with: "") == "" && "".replacing(ascii: "a", with: "b") == ""
        && "aaa".replacing(ascii: "aa", with: "b") == "ba")
  }

  @Test func textsAreFoundInTexts() {
    let text = "© Jäne © Roe"
    #expect(text.range(ofASCII: "Roe").map { String(text[$0.lowerBound...]) } == "Roe")
    #expect(text.range(ofASCII: "©").map { String(text[$0.upperBound...]) } == " Jäne © Roe")
    #expect(text.range(ofASCII: "©", last: true).map { String(text[$0.upperBound...]) } == " Roe")
    #expect(text.range(ofASCII: "Roes") == nil && "".range(ofASCII: "a") == nil)
  }
}
