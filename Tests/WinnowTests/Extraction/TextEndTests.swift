import Testing

@testable import Winnow

/// What stands at the ends of a text and is none of it: marks that close it, the numbers of its pages, the names and days that its fields hold.
@Suite struct TextEndTests {
  private static let paragraphs = Array(RiverStory.paragraphs.prefix(5))
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let data = """
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"River rises",\
    "datePublished":"2026-03-04","author":{"@type":"Person","name":"Jane Roe"}}</script>
    """

  private static func text(below: String = "", above: String = "", within: String = "", data: String = data) throws -> [String] {
    let half = paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    let rest = paragraphs.dropFirst(2).map { "<p>\($0)</p>" }.joined()
    return try ExtractedPage(
      "<title>River rises</title>\(data)<main><article><h1>River rises</h1>\(above)\(half)\(within)\(rest)\(below)</article></main>"
    ).text
  }

  @Test(arguments: [
    "###", "# # #", "-30-", "— 30 —", "(END)", "ENDS", "- Ends -", "- THE END -", "（全文完）", "Enditem", "Enditem/JR", "ak/ jann/",
    "JYAF // MSF",
    "PTI KND SKY SKY",
    "SOURCE Aldwark Mills", "（完）",
  ])
  func marksOfTheEnd(_ mark: String) throws {
    #expect(try Self.text(below: "<p>\(mark)</p>") == Self.paragraphs)
  }

  @Test(arguments: [
    "The end", "End of part one", "30", "SOURCE: the mill’s own gauge, 2026", "and/or", "MILL RIVER TOWN", "Source code",
  ])
  func lastWordsOfAText(_ line: String) throws {
    #expect(try Self.text(below: "<p>\(line)</p>") == Self.paragraphs + [line])
  }

  @Test(arguments: ["[tilu]", "[ab/cd]", "- The Mill Post", "The Mill Post"])
  func signaturesOfTheSite(_ line: String) throws {
    let site = Self.data + "<meta property=og:site_name content='The Mill Post'>"
    #expect(try Self.text(below: "<p>\(line)</p>", data: site) == Self.paragraphs)
    #expect(try Self.text(below: "<h3>From</h3><p>\(line)</p>", data: site).contains(line))
  }

  @Test(arguments: [
    "(to be continued)", "[sic]", "[map]s of the river", "(kot)", "The Other Post", "(Jana Roe)", "The Mill Post archive",
  ])
  func lastLinesThatAreNoSignatures(_ line: String) throws {
    let site = Self.data + "<meta property=og:site_name content='The Mill Post'>"
    #expect(try Self.text(below: "<p>\(line)</p>", data: site) == Self.paragraphs + [line])
  }

  /// The oldest theme of weblogs says when and where in a paragraph, in whatever language.
  @Test func theLineOfATheme() throws {
    let line =
      "Cet article a été publié le dimanche 4 mars 2012 à 18 h 04 min et est classé dans <a href=/c>Rivières</a>. "
      + "Vous pouvez en suivre les commentaires par le biais du flux <a href=/f>RSS 2.0</a>, et laisser un commentaire plus bas."
    #expect(try Self.text(below: "<p class='postmetadata alt'><small>\(line)</small></p>") == Self.paragraphs)
    #expect(try Self.text(below: "<div class=entry-utility>\(line)</div>") == Self.paragraphs)
    #expect(try Self.text(below: "<p class='alt'>The metadata of the post name the river.</p>").count == Self.paragraphs.count + 1)
  }

  /// A space without width is no paragraph, nor is a letter of a font of icons.
  @Test(arguments: ["\u{200B}", "\u{E035}", "\u{200B}\u{FEFF}"])
  func signsThatShowNothing(_ signs: String) throws {
    #expect(try Self.text(within: "<div><p>\(signs)</p></div>") == Self.paragraphs)
  }

  /// A part of a text that is called its tags or its author is not the text, though its block's name is a text's.
  @Test func thePartsOfABlock() throws {
    let meta =
      "<div class='blog-post__meta'><a rel=author href=/j>Jane Roe</a><div class='blog-post__timestamp'>May 17, 2023 9:30:00 AM</div></div>"
    let tags = "<div class='blog-post__tags'><a class='blog-post__tag-link' href=/t>Scheduling</a></div>"
    let story = Self.paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    let page = try ExtractedPage(
      "<title>River rises</title><main><article class='blog-post'><h1>River rises</h1>\(meta)<div class='blog-post__body'>\(story)</div>\(tags)</article></main>"
    )
    #expect(page.text.filter { !Self.paragraphs.contains($0) }.allSatisfy { $0 == "Scheduling" })
    #expect(page.text.contains(Self.paragraphs[1]))
  }

  @Test func aMarkAmongParagraphs() throws {
    // A press release goes on below its mark; an answer of one word in a text is none.
    #expect(try Self.text(within: "<p>###</p>") == Self.paragraphs)
    #expect(try Self.text(within: "<p>(END)</p>").contains("(END)"))
  }

  @Test(arguments: [
    "<div class=page-links>Pages: <span>1</span> <a href=/x/2/>2</a></div>",
    "<div class=x>Seite <b>1</b> <a href='?p=2'>2</a></div>",
    "<div class=pages><a href='?p=1'>1</a> <a href='?p=2'>2</a> <a href='?p=3'>3</a></div>",
    "<p>Seite 1 von 3: <a href='/x/2'>Nächste Seite</a></p>", "<p>Continued on <a href='?p=2'>next page</a></p>",
    "<p>Pagina 1 <a href='?p=2'>2</a> <a href='?p=2'>Volgende »</a></p>", "<p>ページ： 1 <a href=/x/2>2</a></p>",
  ])
  func numbersOfPages(_ line: String) throws {
    #expect(try Self.text(below: line) == Self.paragraphs)
  }

  @Test func numbersThatAreNone() throws {
    for line in [
      "<p>Years: 1998 <a href=/1999>1999</a> 2000</p>", "<p>Notes 1 <a href='#n2'>2</a></p>",
      "<p>Lottery: 3 <a href=/l>17</a> 22</p>",
      "<p>3 <a href=/l>17</a> 22</p>", "<p>Pages 12 and 13 of <a href=/r>the report</a></p>",
    ] {
      #expect(try Self.text(below: line).count == Self.paragraphs.count + 1, "\(line)")
    }
  }

  @Test func theAuthorsName() throws {
    #expect(try Self.text(below: "<p><b>Jane Roe</b></p>") == Self.paragraphs)
    let bio = "Jane Roe<div class=author-bio><p>Jane Roe covers the river for the paper. She joined in 2019.</p></div>"
    #expect(try Self.text(above: "<ul class=who><li><div class=author>\(bio)</div></li></ul>") == Self.paragraphs)
    // Somebody else, and who speaks.
    #expect(try Self.text(below: "<p>Max Miller</p>").contains("Max Miller"))
    #expect(try Self.text(above: "<p>Jane Roe</p>", within: "<p>Jane Roe</p>").contains("Jane Roe"))
  }

  private static let deck =
    "<p class=subtitle>Millers fear for the wheel, and the town for its cellars, as more rain is on its way.</p>"

  @Test(arguments: [
    "<p>By Jane Roe</p><p>March 4, 2026</p>", "<time datetime=2026-03-04>4 March 2026</time>", "<p>Published March 4, 2026</p>",
    "<span class=date>04.03.2026</span>", "<p>4 de marzo de 2026</p>",
  ])
  func theDayBelowTheDeck(_ lines: String) throws {
    let text = try Self.text(above: Self.deck + lines)
    #expect(!text.contains { $0.contains("2026") })
    #expect(text.contains { $0.hasPrefix("Millers fear") })
  }

  @Test func daysOfTheStory() throws {
    // Another day, days one after the other, and a page that does not say what it is.
    #expect(try Self.text(above: Self.deck + "<p>March 9, 2026</p>").contains("March 9, 2026"))
    let chronicle = try Self.text(above: Self.deck + "<p>March 4, 2026</p>", within: "<p>March 5, 2026</p>")
    #expect(chronicle.contains("March 4, 2026"))
    for data in ["", "<meta property=og:type content=article><meta property='article:modified_time' content=2026-01-01>"] {
      #expect(try Self.text(above: Self.deck + "<p>March 4, 2026</p>", data: data).contains("March 4, 2026"))
    }
    #expect(
      try !Self.text(above: Self.deck + "<p class=byline>By Jane Roe</p><p>March 4, 2026</p>", data: "").contains("March 4, 2026"))
  }
}
