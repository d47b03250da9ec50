import Testing

@testable import Winnow

/// No post takes more than linear time where two things come in great numbers: titles and headings, names, links, pictures, credits.
@Suite(.serialized) struct ManyPartsTimeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// How many parts the smaller post has; the larger has four times as many.
    var count: Int
    var isMarkdown = false
    var text: @Sendable (Int) -> String

    init(_ name: String, _ count: Int, isMarkdown: Bool = false, _ text: @escaping @Sendable (Int) -> String) {
      (testDescription, self.count, self.isMarkdown, self.text) = (name, count, isMarkdown, text)
    }
  }

  static let sentence =
    "The river rose by two metres on Monday, the town council said, and more rain is expected, so that the ferry stays in port all week."
  static let line = "<p>\(sentence)</p>"

  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
  static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }
  static func data(_ json: String) -> String { "<script type=application/ld+json>\(json)</script>" }
  /// A number in letters, as a part of a name.
  static func letters(_ number: Int) -> String {
    String(String.UnicodeScalarView("\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x31) }))
  }

  static let metadata = [
    Case("one long title, many headlines in the data", 400) { n in
      "<title>\(times(n, "r river "))</title>"
        + data("[\(times(n, "{\"@type\":\"NewsArticle\",\"headline\":\"rzver rises after\"},")){}]") + "<p>x"
    },
    Case("one long title, many organisations", 2000) { n in
      "<title>\(times(n, "r river "))</title>"
        + data("[\(times(n, "{\"@type\":\"Organization\",\"name\":\"rzver rises after\"},")){}]") + "<p>x"
    },
    Case("many authors", 4000) { n in
      data("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\(names(n, "Jane R"))]}}") + "<p>x"
    },
    Case("many given names", 700) { n in
      data("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\(names(n, "R"))]}}") + "<p>x"
    },
    Case("many author elements", 4000) { n in times(n, "<p class=author>12345</p>") },
    Case("many author elements in one leaf", 800) { n in
      "<h1>River rises</h1>" + times(14, line) + "<p>" + times(n, "<span class=author>x</span> ")
    },
    Case("many days in one leaf", 800) { n in
      "<h1>River rises</h1><p>" + times(n, "Deadline: <time datetime=2024-03-02>2 March</time> ") + "</p>" + times(4, line)
    },
    Case("many who looked it over", 800) { n in
      "<h1>River rises</h1><p class=byline>" + times(n, "Reviewed by <a href=/author/j>Jane Roe</a> ") + "</p>" + times(4, line)
    },
    Case("many answers of the author", 4000) { n in
      "<h1>River</h1>" + times(8, line)
        + times(n, "<li class='comment bypostauthor'><p itemprop=author>1</p><p>I think so too, the river rose.</p></li>")
    },
  ]

  static func names(_ count: Int, _ start: String) -> String {
    (0..<count).map { "\"\(start)\(letters($0))soe\"" }.joined(separator: ",")
  }

  static let extraction = [
    Case("many titles, many headings", 1500) { n in
      numbered(n) { "<meta property=og:title content='River number \($0) rises'>" }
        + numbered(n) { "<h2>Other \($0) heading words</h2>" }
    },
    Case("one long title, many headings", 500) { n in
      "<title>\(times(n, "r river rose "))</title>" + numbered(n) { "<h2>rzver rises after \($0)</h2>" }
    },
    Case("a long text in the data, many headings", 300) { n in
      "<title>River rises after heavy rain</title>"
        + data(
          """
          {"@context":"https://schema.org","@type":"NewsArticle","headline":"River rises after heavy rain",
          "articleBody":"\(times(n, "The river rose by two metres on Monday, the council said. "))"}
          """)
        + "<article><h1>River rises after heavy rain</h1>" + times(3, line)
        + numbered(n) { "<h2>The river rose by two metres on Tuesday the \($0)</h2><p>x</p>" }
    },
    Case("many heads within the article", 1200) { n in
      "<article><h1>River rises after rain</h1>" + times(n, "<div><header><h2>Some words</h2></header></div>") + times(14, line)
    },
    Case("many headings that lead elsewhere", 1000) { n in
      "<article><h1>River</h1>" + times(4, line) + numbered(n) { "<h2><a href='https://a\($0).test/'>Inn \($0)</a></h2>\(line)" }
    },
    Case("many places on the page", 1500) { n in
      "<article><h1>River</h1>" + times(4, line) + "<p>Jump to:</p>" + numbered(n) { "<p><a href=#p\($0)>Inn \($0)</a></p>" }
        + numbered(n) { "<h2 id=p\($0)>Inn \($0)</h2><p>x</p>" }
    },
    Case("many remarks in one another", 60) { n in
      "<article><h1>River</h1>" + times(4, line) + times(n, "<aside class=note>\(line)") + times(n, "</aside>") + times(8 * n, line)
    },
    Case("many wide pictures above all text", 500) { n in
      "<main>" + numbered(n) { "<div><img src=/m/p\($0).jpg width=900 height=180 alt='View \($0)'></div>" } + times(14, line)
    },
    Case("many portraits with a name", 800) { n in
      "<main><h1>River</h1>"
        + numbered(n) { "<div><img src=/m/p\($0).jpg width=80 height=90 alt='Jana Novak'><p>Jana Novak</p></div>" }
        + times(14, line)
    },
    Case("many boxes to share", 2500) { n in
      "<article><h1>River</h1>" + times(4, line) + times(n, "<div class=share><p>Send this story to them</p></div>")
    },
  ]

  static let attribution = [
    Case("many addresses of one picture", 8000, isMarkdown: true) { n in numbered(n) { "![](/a.jpg?w=\($0))\n\n" } },
    Case("many credits below short lines", 800, isMarkdown: true) { n in
      times(n, "\(sentence)\n\nShort line of a caption\n\nPhoto: Jane Roe/AP\n\n")
    },
    Case("many credits far from a paragraph", 600, isMarkdown: true) { n in
      "\(sentence)\n\n" + numbered(n) { "> a list item of text \($0)\n\n- a list item of text \($0)\n- Photo: Jane Roe/AP\n\n" }
        + sentence
    },
    Case("many notes about people of the story", 1000, isMarkdown: true) { n in
      times(4, "\(sentence)\n\n") + numbered(n) { "\(sentence) Roe\(letters($0))\n\nJane Roe\(letters($0))\n\nSenior writer\n\n" }
    },
  ]

  @Test(arguments: metadata + extraction + attribution) func time(of posts: Case) throws {
    let small = try seconds(posts.text(posts.count), isMarkdown: posts.isMarkdown)
    let large = try seconds(posts.text(4 * posts.count), isMarkdown: posts.isMarkdown)
    // Four times the bytes; a quadratic step would take sixteen times. Some slack for a busy machine.
    #expect(large < small * 9 + .milliseconds(100), "\(small), then \(large)")
  }

  /// Runs of backticks that each look for their like: with one search for each length the time would grow with the power 1.5.
  @Test func timeOfBackticks() {
    func seconds(_ count: Int) -> Duration {
      let text = (1...count).map { String(repeating: "`", count: $0) }.joined(separator: "a")
      var scanner = InlineScanner(definitions: LinkDefinitions(), attributeLimit: 200)
      let start = ProcessorTime.now
      Array(text.utf8).withUnsafeBufferPointer { scanner.scan($0) }
      return ProcessorTime.now - start
    }
    let small = seconds(200)
    let large = seconds(1600)
    // Eight times the lengths are 64 times the bytes.
    #expect(large < small * 144 + .milliseconds(100), "\(small), then \(large)")
  }

  private func seconds(_ text: String, isMarkdown: Bool) throws -> Duration {
    let file = try BuiltInPipeline.file([], output: "-", ledger: nil)
    let processor = PostProcessor(stages: file.stages, keepsLedger: true)
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    let raw = RawPost(identity: identity, bytes: Array(text.utf8), contentType: isMarkdown ? "text/markdown" : "text/html")
    let start = ProcessorTime.now
    var work = try processor.read(raw, digest: nil)
    processor.clean(&work, 0..<processor.steps.count, learnt: processor.corpus.map { $0.empty() })
    processor.finish(&work)
    return ProcessorTime.now - start
  }
}
