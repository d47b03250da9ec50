import Testing

@testable import Winnow

struct PhraseIndexTests {
  private func found(_ source: String, in text: String) -> [String] {
    var lists = PhraseLists()
    lists.read(source)
    let index = PhraseIndex(lists)
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var hits: [PhraseIndex.Hit] = []
      index.find(in: TextScan(bytes: bytes), 0..<bytes.count, into: &hits)
      return hits.map { "\($0.entry):" + String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
  }

  @Test func phrasesOfOnePlaceComeInTheLexiconsOrder() {
    let source = """
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
    let source = """
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
