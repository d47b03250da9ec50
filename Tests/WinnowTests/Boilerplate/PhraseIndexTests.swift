import Testing

@testable import Winnow

struct PhraseIndexTests {
  private func found(_ lists: StaticString..., in text: String) -> [String] {
    let index = PhraseIndex(PhraseLists(lists))
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var hits: [PhraseIndex.Hit] = []
      index.find(in: TextScan(bytes: bytes), 0..<bytes.count, into: &hits)
      return hits.map { "\($0.entry):" + String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
  }

  @Test func phrasesComeFromTheLinesOfAllLists() {
    let first: StaticString = """
      # Read by nobody.
      [share-bar]
      ~/line/80 send … by mail
      ^ über*
      """
    let second: StaticString = """
      = no section
      [share-bar]
      =/odd flag
      ? no form

      = συνέχεια
      """
    let lists = PhraseLists([first, second])
    #expect(lists.entries.map(\.form) == [.anywhere, .opening, .whole])
    #expect(lists.entries.map(\.limit) == [80, 160, 200])
    #expect(lists.entries.map(\.flags) == [.line, .stem, []])
    #expect(lists.wrong == ["= no section", "=/odd flag", "? no form"])
    let text = "Send this page by mail. ÜBERALL. Συνεχεια"
    #expect(found(first, second, in: text) == ["0:Send this page by mail", "1:ÜBER", "2:Συνεχεια"])
  }

  @Test func phrasesOfOnePlaceComeInTheLexiconsOrder() {
    let source: StaticString = """
      [share-bar]
      = read more about it
      = read
      = read more
      = read more about the ferry
      """
    #expect(found(source, in: "Read more about it") == ["0:Read more about it", "1:Read", "2:Read more"])
    #expect(found(source, in: "READ MORE") == ["1:READ", "2:READ MORE"])
  }

  @Test(arguments: [
    ("Tell me", ["0:Tell me"]), ("Tell Me All", ["0:Tell Me", "1:Tell Me All"]), ("to go", ["2:to go"]), ("to", []), ("Go to", []),
    ("Länger lesen", ["3:Länger lesen"]), ("LÄNGER LESEN", ["3:LÄNGER LESEN"]), ("Länger", []), ("a1 team", ["4:a1 team"]),
    ("tell mein", []), ("Tell-me", []),
  ])
  func phrasesOfAnyLengthAreFound(_ text: String, _ expected: [String]) {
    let source: StaticString = """
      [share-bar]
      = tell me
      = tell me all
      = to go
      = länger lesen
      = a1 team
      """
    #expect(found(source, in: text) == expected)
  }
}
