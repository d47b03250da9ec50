import Testing

@testable import Winnow

/// What a site's first page is called, and who wrote what it shows.
@Suite struct HomePageTests {
  private static let teasers = (1...8).map {
    "<article><h2><a href='/2025/story-\($0)'>Ferry number \($0) lies in the fog again</a></h2><p>By NAME\($0)</p><p>The master waited all morning for the fog to lift, and the passengers went home.</p></article>"
  }.joined()

  private func page(_ head: String, _ body: String = "", url: String = "https://www.elmriver.example/") throws -> PageFixture {
    let header = "<header><a href='/'>Elm River Bakery</a></header>"
    return try PageFixture("<head>\(head)</head><body>\(header)<main>\(body)\(Self.teasers)</main></body>", url: url)
  }

  /// A headline of another page, or of a shelf of them, is not the site's.
  @Test(arguments: [
    ("<title>Home - Elm River Bakery</title>", "", "Elm River Bakery"),
    ("<title>Elm River Bakery | Homepage</title>", "<h2>Popular recipes</h2>", "Elm River Bakery"),
    ("<title>Startseite – Elm River Bakery</title>", "<h1><a href='/2025/rolls'>Rolls for the fog</a></h1>", "Elm River Bakery"),
    ("<title>Elm River Bakery</title>", "<h1>Bread from the harbour</h1>", "Bread from the harbour"),
    (
      "<title>Elm River Bakery - Bread and rolls from the harbour</title>", "<h2>Bread and rolls from the harbour</h2>",
      "Bread and rolls from the harbour"
    ),
    ("<title>Home</title>", "<h2>The bakery closes</h2>", "The bakery closes"),
  ])
  func title(_ head: String, _ body: String, _ title: String) throws {
    #expect(try page(head, body).title == title)
  }

  @Test func namesBesideSeveralHeadlinesWroteThose() throws {
    func names(_ name: (Int) -> String) throws -> [String] {
      let cards = (1...8).reduce(Self.teasers) { $0.replacing("By NAME\($1)", with: "<span class=byline>By \(name($1))</span>") }
      return try PageFixture(
        "<title>Elm River</title><header><a href='/'>Elm River</a></header><main>\(cards)</main>", url: "https://elmriver.example/"
      ).names
    }
    #expect(try names { ["Jane Miller", "John Baker", "Mary Cooper", "Peter Smith"][$0 % 4] } == [])
    #expect(try names { _ in "Jane Miller" } == ["Jane Miller"])
  }
}
