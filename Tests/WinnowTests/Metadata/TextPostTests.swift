import Testing

@testable import Winnow

/// Titles, days and authors of Markdown posts, and what stands around their pictures.
@Suite struct TextPostTests {
  static let story = [
    "The crossing takes about eleven hours, and before the storm it carried some forty thousand people a year, most of them traders who bought cloth and sold soap.",
    "Tickets will cost a hundred crowns one way, the harbour said, and cars can be carried from April, when the ramp at the eastern quay has been repaired.",
  ]

  static func edits(_ text: String) throws -> [Edit] {
    var identity = Post.Identity()
    identity.format = .markdown
    return MetadataResolver().edits(to: try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8))))
  }

  static func post(_ head: String) -> String { (["# Ferry to resume", head] + story).joined(separator: "\n\n") }

  static func published(_ text: String) throws -> String? {
    for case .set(.published(let value)) in try edits(text).map(\.change) { return value }
    return nil
  }

  static func authors(_ text: String) throws -> [Author] {
    for case .set(.authors(let value)) in try edits(text).map(\.change) { return value }
    return []
  }

  static func title(_ text: String) throws -> String? {
    for case .set(.title(let value)) in try edits(text).map(\.change) { return value }
    return nil
  }

  static let picture = "![](https://a.example/u/ferry.jpg)\n"

  static let days: [(String, String?)] = [
    // What a caption tells of its picture.
    ("\(picture)A ferry sits at anchor off the old harbour, Thursday, Feb. 6, 2025.\nJane Roe/AP", nil),
    ("\(picture)FILE - A ferry sits at anchor, March 3, 2019. (AP Photo/Jane Roe, File)", nil),
    ("\(picture)Eine Fähre liegt am 6. Februar 2025 vor der Stadt. Foto: Jane Roe/dpa", nil),
    // A day below a picture that is the post's own.
    ("\(picture)Feb. 6, 2025", "2025-02-06"), ("\(picture)Published on Feb. 6, 2025 by the harbour office.", "2025-02-06"),
    ("Feb. 6, 2025\n\n\(picture)A ferry off the harbour on Jan. 2, 2025. (AP Photo/Jane Roe)", "2025-02-06"),
    // Sentences.
    ("The port was closed on January 3, 2019, and has since then served as a car park for the customs office.", nil),
    ("Am 3. Mai 1998 eröffnete der Bürgermeister das Freibad, und am Abend desselben Tages war das Wasser grün.", nil),
    ("On 14 June 2019 the council voted to close the baths, and the baths have been closing ever since.", nil),
    ("HARBOUR TOWN, Feb. 6, 2025 — The ferry will run again from April, the harbour office said on Thursday.", "2025-02-06"),
    // Lines about the text that end as sentences do.
    ("Feb. 6, 2025 issue of the paper of the harbour.", "2025-02-06"),
    ("Am 6. Februar 2025 geschrieben im alten Hafen.", "2025-02-06"), ("6 февраля 2025 года, порт и паром.", "2025-02-06"),
    ("Le 14 juillet 2023 à 10h15, mis à jour par la rédaction", "2023-07-14T10:15:00"),
  ]

  @Test(arguments: days)
  func daysOfCaptionsAndSentences(_ head: String, _ day: String?) throws { #expect(try Self.published(Self.post(head)) == day) }

  static let heads: [(String, [String])] = [
    ("\(picture)Getty Images", []), ("\(picture)\nReuters", []), ("\(picture)A ferry at the quay on Monday.\nJane Roe/AP", []),
    ("\(picture)Photo by [Jane Roe](https://unsplash.com/@janeroe) on [Unsplash](https://unsplash.com)", []),
    // Bylines, with a picture and without.
    ("Reuters", ["Reuters"]), ("\(picture)By Jane Roe", ["Jane Roe"]), ("By [Jane Roe](/author/jane-roe)", ["Jane Roe"]),
    ("By Jane Roe\n\n\(picture)John Doe/AP", ["Jane Roe"]),
    // A line below the picture's credit, and one that names who wrote as well.
    ("\(picture)Photo: John Doe/AP\n\n[Jane Roe](/author/jane-roe)/Reuters", ["Jane Roe"]),
    ("\(picture)A ferry at the quay on Monday.\n\n[Jane Roe](/author/jane-roe)/Reuters", []),
    ("\(picture)Text & Bilder: Jana Brückner", ["Jana Brückner"]), ("\(picture)Bilder: Jana Brückner", []),
    // Who published the text first did not write it.
    ("Originally published by [The Harbour News](https://a.example/x).", []),
  ]

  @Test(arguments: heads)
  func creditsAndBylines(_ head: String, _ names: [String]) throws {
    #expect(try Self.authors(Self.post(head)).map(\.name) == names)
  }

  @Test func aPaperBehindANameIsWhomItsBearerWritesFor() throws {
    let authors = try Self.authors(Self.post("By Jane Roe, The Harbour News"))
    #expect(authors.map(\.name) == ["Jane Roe"])
    #expect(authors.first?.organization == "The Harbour News")
  }

  static let lines =
    "The bridge will be closed to all traffic from the third of June.\n\nCars have to take the road along the river until the end of August."
  static let apart = "Bridge closed for the summer\n\n\(lines)"

  static let titled: [(String, String?)] = [
    (apart, "Bridge closed for the summer"),
    // Lines of a poem, lines without a space between them, a picture's caption.
    ("The ramp comes down\n\nA lorry full of onions.\n\nIt goes first, as it should.", nil),
    (apart.replacing("\n\n", with: "\n"), nil), ("\(picture)Jane Roe at the bridge\n\n\(lines)", nil),
    // What is shorter than a headline, and an address.
    (apart.replacing("Bridge closed for the summer", with: "Dear readers of ours"), nil),
    (apart.replacing("Bridge closed for the summer", with: "See https://a.example/bridge"), nil),
    // A kicker is a link or a word or two without a figure, above the only heading of its level.
    ("## Traffic\n\n# Bridge closed for the summer\n\n\(lines)", "Bridge closed for the summer"),
    ("## [Traffic on the river](/traffic)\n\n# Bridge closed for the summer\n\n\(lines)", "Bridge closed for the summer"),
    ("## Traffic on the river\n\n# Bridge closed for the summer\n\n\(lines)", "Traffic on the river"),
    ("## Part 2\n\n# Bridge closed for the summer\n\n\(lines)", "Part 2"),
    ("## Traffic\n\n# Bridge closed for the summer\n\n\(lines)\n\n# The ferry\n\n\(lines)", "Traffic"),
    ("## Traffic\n\n# Bridge closed for the summer\n\n\(lines)\n\n## The ferry\n\n\(lines)", "Bridge closed for the summer"),
    // A mail opens with a link to its page.
    ("[View this email in your browser](https://a.example/m)\n\n# Spring at the harbour\n\n\(lines)", "Spring at the harbour"),
  ]

  @Test(arguments: titled)
  func titles(_ text: String, _ title: String?) throws { #expect(try Self.title(text) == title) }

  @Test func addressesHoldNoTimeAndNoDayFirst() throws {
    #expect(DateText.find(in: "https://a.example/news/home/20240506001234/en")?.text == "2024-05-06")
    #expect(DateText.find(in: "https://a.example/story/23/03/05/0412/") == nil)
    #expect(DateText.find(in: "20240506001234")?.text == "2024-05-06T00:12:34")
    #expect(DateText.find(in: "Cranes (2024, May 3) retrieved 4 May 2024")?.text == "2024-05-03")
  }

  @Test func aDayInBracketsOpensAReport() throws {
    let text =
      "<p>(21. November 2022) Die Stadt will die Brücke im Frühjahr öffnen, und der Hafen bleibt bis dahin geschlossen.</p>"
    let other = text.replacing("21. November", with: "3. Mai")
    let page = "<div class=x>Von der Brücke</div>"
    #expect(try PageFixture(page + text).published == "2022-11-21")
    #expect(try PageFixture(page + text + other).published == nil)
  }
}
