import Testing

@testable import Winnow

/// No text takes more than linear time wherever it stands in a page: what repeats in a single leaf, title, name or address, at four times
/// the size, through the whole built-in pipeline.
@Suite(.serialized) struct LinearSearchTests {
  struct Text: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let count: Int
    let page: @Sendable (Int) -> String

    init(_ name: String, _ count: Int, _ page: @escaping @Sendable (Int) -> String) {
      (testDescription, self.count, self.page) = (name, count, page)
    }
  }

  private static func many(_ unit: String, _ count: Int) -> String { String(repeating: unit, count: count) }

  private static let line = LinearTimeTests.line
  private static let flag = "\u{1F1E9}\u{1F1EA}"

  private static func image(_ address: String) -> String { "<meta property=og:image content='\(address)'><p>x</p>" }
  private static func data(_ json: String) -> String { "<script type=application/ld+json>\(json)</script><p>x</p>" }

  static let phrases = [
    Text("words with a sign", 1_000) { "<p>" + many("#tag ", $0) + "</p>" },
    Text("headings of lists", 1_000) { "<p>" + many("Read more: ", $0) + "</p>" },
    Text("headings of lists, linked", 1_000) { count in
      "<article><h1>River rises</h1>" + line + line + "<p>"
        + (0..<count).map { "<a href=/x\($0)>More \($0)</a>" }.joined(separator: " ") + "</p>" + line
    },
    Text("sentences with a link", 2_000) { "<p>" + many("<a href=/x>Rain</a> it is. Follow us on Twitter. ", $0) + "</p>" },
    Text("words that need a link", 2_000) { "<p>" + many("点击展开", $0) + "@</p>" },
    Text("sentences of a share line", 2_000) { "<p>" + many("Follow us on Twitter. ", $0) + "</p>" },
    Text("sentences of a newsletter", 2_000) { "<p>" + many("Subscribe to our newsletter. ", $0) + "</p>" },
    Text("sentences of a collection", 2_000) { "<p>" + many("This post was originally published on this site. ", $0) + "</p>" },
  ]

  static let titles = [
    Text("tags without an end", 2_000) { "<title>" + many("<a", $0) + "</title><p>x</p>" },
    Text("one letter", 4_000) { "<title>" + many("a", $0) + "</title><h1>" + many("a", $0 / 2) + "b</h1>" },
    Text("flags", 2_000) { "<title>" + many(flag, $0) + "</title><p>x</p>" },
  ]

  static let names = [
    Text("the site", 4_000) { "<meta property=og:site_name content='\(many(flag, $0))'><p>x</p>" },
    Text("the publisher", 3_000) { data(#"{"@type":"NewsArticle","publisher":{"name":""# + many(flag, $0) + #""}}"#) },
  ]

  static let addresses = [
    Text("addresses in one another", 5_000) { image(many("https://a.example/", $0) + "x.jpg") },
    Text("addresses in one another, escaped", 5_000) { image(many("https%3A%2F%2Fa.example/", $0) + "x.jpg") },
    Text("one letter", 5_000) {
      image("https://a.example/" + many("a", $0) + "b.jpg") + "<img src='/" + many("a", 2 * $0) + ".jpg'>"
    },
    Text("flags", 2_000) { image("https://a.example/" + many(flag, $0) + ".jpg") },
  ]

  @Test(arguments: phrases) func timeOfPhrases(_ text: Text) throws { try expectLinear(text) }
  @Test(arguments: titles) func timeOfTitles(_ text: Text) throws { try expectLinear(text) }
  @Test(arguments: names) func timeOfNames(_ text: Text) throws { try expectLinear(text) }
  @Test(arguments: addresses) func timeOfAddresses(_ text: Text) throws { try expectLinear(text) }

  private func expectLinear(_ text: Text) throws {
    // The lexicons are made with the first page.
    _ = try PipelineTime.of(Self.line)
    let small = try PipelineTime.of(text.page(text.count))
    let large = try PipelineTime.of(text.page(4 * text.count))
    #expect(large < small * 9 + .milliseconds(100), "\(small), then \(large)")
  }
}
