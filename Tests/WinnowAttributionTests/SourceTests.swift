import Testing

@testable import WinnowAttribution

struct SourceTests {
  @Test(
    "lines",
    arguments: [
      ("Quelle: BILD", "source:  |  | BILD"), ("Quelle: sid/dpa", "source:  | SID; dpa | "),
      ("Source: AFP", "source:  | Agence France-Presse | "),
      ("(NTB)", "source:  | NTB | "), ("Fuente: Infobae", "source:  |  | Infobae"), ("Źródło: PAP", "source:  | PAP | "),
      ("Джерело: Українська правда", "source:  |  | Українська правда"), ("转自：澎湃新闻", "source:  |  | 澎湃新闻"),
      ("出处：人民日报", "source:  |  | 人民日报"), ("출처: 한겨레", "source:  |  | 한겨레"), ("via: The Verge", "source:  |  | The Verge"),
      ("This article was originally published on The Conversation.", "source:  |  | The Conversation"),
      ("The post Ten Ways To Bake Bread appeared first on Bread Monthly.", "source:  |  | Bread Monthly"),
      ("Dieser Beitrag erschien zuerst auf Netzpolitik.org", "source:  |  | Netzpolitik.org"),
      ("Originally published at https://example.org/story", "source:  |  | example.org"),
      ("The disease first appeared in West Michigan at the end of August.", "none:  |  | "),
    ])
  func lines(raw: String, expected: String) { expect(raw, expected) }

  @Test func theFirstLineThatNamesASource() {
    let lines = ["The mayor opened the bridge.", "Quelle: dpa", "Originally published on The Elm Post."]
    let text = Array(lines.joined(separator: "\n").utf8)
    var ranges: [Range<Int>] = []
    for line in lines {
      let start = ranges.last.map { $0.upperBound + 1 } ?? 0
      ranges.append(start..<start + line.utf8.count)
    }
    text.withUnsafeBufferPointer { bytes in
      let first = reader.firstOriginalSource(in: bytes, lines: ranges)
      #expect(first?.line == ranges[1] && first?.source == reader.originalSource("Quelle: dpa"))
      // In the order given.
      #expect(reader.firstOriginalSource(in: bytes, lines: ranges.reversed())?.line == ranges[2])
      #expect(reader.firstOriginalSource(in: bytes, lines: [0..<0, ranges[0]]) == nil)
    }
  }

  @Test func originalSources() {
    let nameless = reader.originalSource(
      "This post was originally published on this site be sure to check out more of their content.")
    #expect(nameless.map { $0.name == nil && $0.url == nil } == true)
    let linked = reader.originalSource("译文出自：[掘金翻译计划](https://github.com/xitu/gold-miner)")
    #expect(linked?.name == "掘金翻译计划")
    #expect(linked?.url == "https://github.com/xitu/gold-miner")
    #expect(reader.originalSource("Read the original article at https://example.org/a/b.")?.url == "https://example.org/a/b")
    #expect(reader.originalSource("The mayor opened the bridge on Monday.") == nil)
    #expect(reader.originalSource("Mirela Kovan/AP") == nil)
  }

  @Test(
    "datelines",
    arguments: [
      ("NAIROBI (Reuters) – The court said", "NAIROBI", "Reuters", "NAIROBI (Reuters) – "),
      ("BERLIN, 3. Feb (dpa) - Die Regierung", "BERLIN", "dpa", "BERLIN, 3. Feb (dpa) - "),
      ("WASHINGTON (AP) — Lawmakers", "WASHINGTON", "Associated Press", "WASHINGTON (AP) — "),
      ("Paris (AFP) - Le ministre", "Paris", "Agence France-Presse", "Paris (AFP) - "),
    ])
  func datelines(raw: String, place: String, agency: String, length: String) {
    let dateline = reader.dateline(raw)
    #expect(dateline?.place == place)
    #expect(dateline?.agency?.name == agency)
    #expect(dateline?.length == length.utf8.count)
  }

  @Test(
    "no datelines",
    arguments: ["The court (Reuters building) said", "Reuters reported on Monday - again", "He said - and left", ""])
  func noDateline(raw: String) { #expect(reader.dateline(raw) == nil) }
}
