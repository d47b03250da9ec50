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

  @Test(arguments: [
    "The mayor opened the bridge on Monday.", "Home / News / Sport", "More: 12 stories, 3 films; and 2020 - so far",
    "Terms | Help (new)", "BEAUTY Übersicht: Größe, МОСКВА Новости",
  ])
  func plainLinesAreKnownToNameNoSource(_ line: String) {
    #expect(Array(line.utf8).withUnsafeBufferPointer { AttributionReader().box.knowsNoSource(in: $0) })
  }

  /// What is passed over by its bytes alone names no source when it is read in full either.
  @Test func noLineWithASourceIsPassedOver() {
    let words = [
      "Source", "source", "via", "Quelle", "dpa", "DPA", "AP", "Reuters", "Getty", "Images", "originally", "published", "on",
      "this", "site",
      "the", "Mayor", "h", "http", "https", "2020", "7", "c", "I", "l", "News", "from", "read", "the", "original", "ist", "Via",
      "BBC", "a", "Übersetzt", "ORIGINAL", "Источник", "РИА", "Новости", "ТАСС", "Ö", "für", "FotoDPA", "新华社", "iX",
    ]
    let signs = [
      " ", " ", " ", " ", ": ", ":", ". ", ".", ", ", "/", " - ", "-", " (", ") ", "|", "!", "? ", "\n", "'", "&", "@", "[", "]",
      "é",
    ]
    var state: UInt64 = 11
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let box = reader.box
    var passed = 0
    for _ in 0..<20_000 {
      let line = (0...next(7)).map { _ in words[next(words.count)] + signs[next(signs.count)] }.joined()
      let bytes = Array(line.utf8)
      bytes.withUnsafeBufferPointer { bytes in
        guard box.knowsNoSource(in: bytes) else { return }
        passed += 1
        withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { tokens in
          var marksOrigin = false
          #expect(!LineReader(bytes: bytes, tokens: tokens, box: box).mayNameSource(&marksOrigin), "\(line)")
        }
      }
    }
    #expect(passed > 300)
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
