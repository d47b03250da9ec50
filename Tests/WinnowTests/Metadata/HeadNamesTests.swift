import Testing

@testable import Winnow

/// Bylines that only their place and form tell: no element says by its name what it holds.
@Suite struct HeadNamesTests {
  private static let paragraph =
    "It rained from Monday to Thursday, and the boats stayed where they were; the cranes stood still, the nets hung over the rails, and nobody at the harbour could say when the weather would turn at last."
  private static let text = String(repeating: "<p>\(paragraph)</p>", count: 3)

  private func names(_ head: String, title: String = "Rain over the harbour", text: String = Self.text) throws -> [String] {
    try PageFixture("<h1>\(title)</h1>\(head)\(text)").names
  }

  @Test(arguments: ["By", "von", "Kommentar von", "Autor/in:", "Written by", "por"])
  func aLineThatOnlyAnnouncesNamesIsFollowedByThem(_ label: String) throws {
    #expect(try names("<div>\(label)</div><div>Zorvan Kelt</div>") == ["Zorvan Kelt"])
    #expect(
      try names("<div>\(label)</div><div>Zorvan Kelt</div><div>and</div><div>Jane Miller</div>") == ["Zorvan Kelt", "Jane Miller"])
  }

  @Test(arguments: ["5 min read", "vor einer Stunde", "Staff writer", "Redakteurin"])
  func aKnownNameBesideATimeOrAnOfficeIsTheAuthors(_ line: String) throws {
    let subtitle = "<h2>The boats stayed</h2><div>Weather</div><div>Print</div>"
    #expect(try names("\(subtitle)<div>Jane Miller</div><div>\(line)</div>") == ["Jane Miller"])
    #expect(try names("\(subtitle)<div>Jane Miller</div><div>Nothing else</div>") == [])
  }

  @Test func aNameAloneBelowTheHeadlineIsTheAuthors() throws {
    #expect(try names("<div>Jane Miller</div>") == ["Jane Miller"])
    #expect(try names("<div>The boats stayed</div><div>Jane Miller</div>") == ["Jane Miller"])
    #expect(try names("<div>Jane Miller Jane Miller</div>") == ["Jane Miller"])
  }

  @Test func aPersonOfTheStoryIsNoAuthor() throws {
    #expect(try names("<div>Jane Miller</div>", title: "Captain Miller keeps the boats") == [])
    #expect(try names("<div>Jane Miller</div>", text: "<p>\(Self.paragraph) Captain Miller stayed.</p>\(Self.text)") == [])
    #expect(try names("<div><a href='/tag/jane-miller'>Jane Miller</a></div>") == [])
    #expect(try names("<div>Jane Miller</div><div>Anna Schmidt</div><div>Peter Brown</div>") == [])
  }

  @Test func whoIsQuotedIsNoAuthor() throws {
    let said = "<blockquote><p>“We never stayed so long.”</p></blockquote><div>Jane Miller</div><div>Director, Example Boats</div>"
    #expect(try names("<div>Weather</div><div>Boats</div><div>Print</div>\(said)") == [])
  }

  @Test(arguments: ["Director", "Your contact", "Gast", "Ponente"])
  func whomALabelGivesAnotherPartIsNoAuthor(_ label: String) throws {
    #expect(try names("<div>\(label)</div><div>Jane Miller</div>") == [])
    #expect(try names("<div>Opinion</div><div>Jane Miller</div>") == ["Jane Miller"])
  }

  @Test func whoIsQuotedAloneBelowTheHeadlineIsNoAuthor() throws {
    #expect(try names("<p>“We never stayed so long.”</p><div>Jane Miller</div>") == [])
    #expect(try names("<blockquote>We never stayed so long.</blockquote><p>— Jane Miller</p>") == [])
    #expect(try names("<p>We never stayed so long.</p><div>Jane Miller</div>") == ["Jane Miller"])
  }

  @Test(arguments: ["Head of Sales", "CEO, Example Boats", "Geschäftsführer"])
  func whoRunsOrSellsThingsIsAnAuthorRightBelowTheHeadlineOrBesideADate(_ office: String) throws {
    #expect(try names("<p>The boats stayed</p><div>Jane Miller</div><div>\(office)</div>") == [])
    #expect(try names("<div>Jane Miller</div><div>\(office)</div><div>May 4, 2021</div>") == ["Jane Miller"])
    #expect(try names("<div>Jane Miller</div><div>\(office)</div>") == ["Jane Miller"])
  }

  @Test func aHeadingAmongOthersOfItsLevelBeginsASection() throws {
    let sections = "<h2>Our boats</h2><p>\(Self.paragraph)</p><h2>Our cranes</h2><p>\(Self.paragraph)</p>"
    #expect(try names("<h2>Jane Miller DOGS</h2><p>\(Self.paragraph)</p>\(sections)") == [])
    #expect(try names("<h2>Jane Miller</h2>") == ["Jane Miller"])
  }

  @Test func aCardAboveTheHeadlineHasItsOwnNames() throws {
    func page(_ heading: String) throws -> [String] {
      try PageFixture("\(heading)<div>Jane Miller</div><div>May 4, 2021</div><h1>Rain over the harbour</h1>\(Self.text)").names
    }
    #expect(try page("<h3><a href='/cranes'>The cranes are sold at last</a></h3>") == [])
    #expect(try page("<h3><a href='/'>Harbour Post</a></h3>") == ["Jane Miller"])
  }

  @Test func aNameAndAnAgencyBelowAPictureAreItsCredit() throws {
    let line = "<div>Jane Miller / Reuters</div><div>May 4, 2021</div>"
    #expect(try names("<div><img src='/a.jpg' width='900' height='600'></div>\(line)") == [])
    #expect(try names(line).contains("Jane Miller"))
  }

  @Test func whoCheckedATextIsNoAuthorBesideWhoWroteIt() throws {
    let checked = "<div>Medically reviewed by Anna Schmidt, MD</div>"
    #expect(try names("\(checked)<div>Written by Jane Miller</div>") == ["Jane Miller"])
    #expect(try names(checked) == ["Anna Schmidt"])
  }

  @Test func aLetterBoxTellsWhoseNameItIs() throws {
    let before = "<div>Weather</div><div>Boats</div><div>Print</div>"
    #expect(try names("\(before)<div><a href='mailto:z.kelt@example.org'>Zorvan Kelt</a></div>") == ["Zorvan Kelt"])
    #expect(try names("\(before)<div><a href='mailto:info@example.org'>Zorvan Kelt</a></div>") == [])
  }

  @Test func linksToAuthorsNameThemByOneWordToo() throws {
    #expect(try names("<div><a href='/author/tine/'>Tine</a></div>") == ["Tine"])
    #expect(try names("<div><a href='/author/17/'>Tine</a> 12 May 2021</div>") == ["Tine"])
    #expect(try names("<div><a href='/author/17/'>Boats</a></div>") == [])
    #expect(try names("<div><a href='https://www.youtube.com/user/tine'>Tine</a></div>") == [])
  }

  @Test func aListIsReadWholeWhereOnlyOneNameIsALink() throws {
    let jane = "<a href='/author/jane-miller'>Jane Miller</a>"
    #expect(try names("<p>\(jane) and Zorvan Kelt</p>") == ["Jane Miller", "Zorvan Kelt"])
    #expect(try names("<p>By Zorvan Kelt, \(jane) and Peter Brown</p>") == ["Zorvan Kelt", "Jane Miller", "Peter Brown"])
    #expect(try names("<p>\(jane) Weather Desk</p>") == ["Jane Miller"])
  }

  @Test func linesBeforeTheTextNameTheAuthorWhereNoHeadlineIsFound() throws {
    let page = try PageFixture("<div>Weather</div><div>12 May 2021</div><div>Print</div><div>Jane Miller</div>\(Self.text)")
    #expect(page.names == ["Jane Miller"])
  }

  @Test func aBylineMayStandBehindBars() throws {
    #expect(try names("<p>News, Boats | 5 hours ago | Written by Zorvan Kelt</p>") == ["Zorvan Kelt"])
    #expect(try names("<p>News, Boats | 5 hours ago | Photos by Zorvan Kelt</p>") == [])
  }

  @Test func aNameMayStandBehindTheDate() throws {
    #expect(try names("<p>1. Februar 2022, Jane Miller</p>") == ["Jane Miller"])
    #expect(try names("<p>Example Daily 9/21/2016 Jane Miller</p>") == ["Jane Miller"])
  }

  @Test func agenciesSignWhereNobodyElseDoes() throws {
    #expect(try names("<p>Quelle: dpa</p>") == ["dpa"])
    #expect(try names("<p>Quelle: Wetteramt</p>") == [])
    #expect(try names("<p>Reuters April 28, 2023</p>") == ["Reuters"])
  }

  // MARK: Behind the text

  @Test func oneLinkToAnAuthorsPageNamesTheAuthor() throws {
    // Far from the headline.
    func behind(_ links: String) throws -> [String] { try names("", text: String(repeating: Self.text, count: 4) + links) }
    let floyd = "<div><a href='/author/floyd/'>Floyd</a></div>"
    #expect(try behind(floyd) == ["Floyd"])
    #expect(try behind("<div><a href='/author/miller/'>Jane Miller</a></div>\(floyd)") == [])
  }

  @Test func aBoxBehindTheTextTellsOfTheAuthor() throws {
    func behind(_ box: String) throws -> [String] { try names("", text: Self.text + box) }
    let miller = "<div>Jane Miller</div><div>Jane Miller has looked after the weather of this harbour for years.</div>"
    let brown = "<div>Peter Brown</div><div>Peter Brown has looked after the boats of this harbour for years.</div>"
    #expect(try behind(miller) == ["Jane Miller"])
    #expect(try behind("<div>Jane Miller</div><div>Die Autorin ist Meteorologin und lebt am Hafen.</div>") == ["Jane Miller"])
    #expect(try behind(miller + brown) == [])
    #expect(try behind("<div>Jane Miller</div><div>The weather of this harbour, seen over many years.</div>") == [])
  }

  @Test func aSentenceMaySayWhoWroteTheText() throws {
    func behind(_ line: String) throws -> [String] { try names("", text: Self.text + "<p>\(line)</p>") }
    #expect(try behind("This post was written by Zorvan Kelt, who looks after the weather.") == ["Zorvan Kelt"])
    #expect(try behind("The song was written by Zorvan Kelt, who looks after the weather.") == [])
    #expect(try behind("About the Author - Zorvan Kelt") == ["Zorvan Kelt"])
  }

  @Test(
    "names whose element is an anchor, or a link that goes on with their office",
    arguments: [
      "<h1>The crane comes down today</h1><h2 class=author id=jane-roe>Jane Roe</h2>",
      "<a href='/j'><span class=author-name>Jane Roe</span> <span>Senior Editor for Harbours</span></a><h1>The crane comes down today</h1>",
    ])
  func namesInAnchorsAndLinks(_ head: String) throws {
    let story =
      "<p>The council met on Tuesday night to talk about the old harbour, and after six hours it agreed to take the crane down.</p>"
    let page = try PageFixture("<title>The crane comes down today</title><body><article>\(head)\(story)\(story)</article>")
    #expect(page.names == ["Jane Roe"])
  }
}
