import Testing

@testable import Winnow

/// Forms of bylines as papers, blogs and platforms write them in one line.
@Suite struct BylineFormTests {
  private func names(_ line: String, place: String = "<p class=byline>", title: String = "Crane divides the council") throws
    -> [String]
  {
    try PageFixture(
      """
      <title>\(title)</title><article><h1>Crane divides the council</h1>\(place)\(line)</p>
      <p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane.</p></article>
      """
    ).names
  }

  @Test(arguments: [
    "By Jane Doe (@janedoe)", "By Jane Doe Political correspondent", "By Jane Doe Chief Sports Writer", "By Jane Doe Health Editor",
    "By Jane Doe Guest Columnist", "By Jane Doe Special to the Tribune", "By Jane Doe The Elm Tribune", "By Jane Doe, M.Sc.",
    "Author: Jane Doe Editor: John Smith", "Medically reviewed by John Smith, MD — Written by Jane Doe — Updated on March 4, 2022",
    "Reviewed by John Smith, MD By Jane Doe", "Translated by John Smith; by Jane Doe", "Illustrations by John Smith. By Jane Doe",
    "Text Jane Doe, Foto John Smith", "Text Jane Doe Fotos John Smith", "Words Jane Doe Photography John Smith",
    "Teksti Jane Doe Kuvat John Smith", "Von unserer Mitarbeiterin Jane Doe", "De notre correspondante Jane Doe",
    "Van onze verslaggever Jane Doe", "Une tribune de Jane Doe", "Rozmawiała Jane Doe", "Беседовала Jane Doe",
    "Por Jane Doe / Corresponsal", "Por Jane Doe, da Redação", "Por Jane Doe, de São Paulo", "Skrevet af Jane Doe d. 4. marts 2022",
    "de Jane Doe",
    "Words: Jane Doe. Pictures: John Smith", "By Jane Doe, Morgan Stanley analyst", "By Jane Doe, Mayor of Elm",
    "By Jane Doe, Head of Research, Elm Group", "By Jane Doe in Charlotte, North Carolina",
    "Written by Jane Doe who lives on the quay", "By Jane Doe of the Elm Tribune", "By Jane Doe, for the Elm Tribune",
    "By Jane Doe: a view from the quay", "Author: Jane Doe Category: News", "De notre envoyé spécial à Kiev, Jane Doe",
    "Texte : Jane Doe / Photos : John Smith",
    "Jane Doe, enviada especial a París", "By Jane Doe, Centre for European Reform", "Pictures by John Smith. Words by Jane Doe",
    "Von unserem Redaktionsmitglied Jane Doe",
  ])
  func oneWriter(_ line: String) throws { #expect(try names(line) == ["Jane Doe"]) }

  @Test(arguments: [
    "By Jane Doe for the Daily Post and John Smith for the Elm Post", "By Jane Doe for the Daily Post, John Smith",
    "By Jane Doe in London, John Smith in Paris", "Par Jane Doe, à Lyon, et John Smith, à Nice",
    "By Jane Doe and John Smith of the Elm Tribune", "By Jane Doe Political Editor, John Smith Health Editor",
    "By Jane Doe and John Smith Staff Writers", "By Jane Doe with John Smith",
    "<a href=/n/1>Jane Doe</a> <a href=/n/2>John Smith</a>",
    "<a href=/n/2>AAS</a> <a href=/n/1>Jane Doe</a> <a href=/n/3>John Smith</a>",
  ])
  func twoWriters(_ line: String) throws { #expect(try names(line) == ["Jane Doe", "John Smith"]) }

  @Test(arguments: [
    ("김민수 기자", "김민수"), ("王小明 发表于 2022-03-04", "王小明"), ("執筆:山田太郎", "山田太郎"),
    ("ライター：山田太郎", "山田太郎"),
  ])
  func easternWriters(_ line: String, _ name: String) throws {
    #expect(try names(line) == [name])
  }

  /// Words of a byline's form that belong to the name or to what somebody is called.
  @Test(arguments: [
    ("By Jane Sport", ["Jane Sport"]), ("By Jane Home", ["Jane Home"]), ("By Jane May Doe", ["Jane May Doe"]),
    ("By Jane de Villiers", ["Jane de Villiers"]), ("Text Messages", []), ("Text Messages Warned Residents", []),
    ("Text Anna van der Berg", ["Anna van der Berg"]),
    ("— Jane Doe (@janedoe) March 4, 2022", []),
  ])
  func whatBelongsToAName(_ line: String, _ expected: [String]) throws {
    #expect(try names(line, place: "<p>") == expected)
  }

  @Test func aBodyForSomething() throws {
    #expect(try PageFixture("<meta name=author content='Institute for Tides'>\(Self.text)").names == ["Institute for Tides"])
  }

  /// The name of the paper beside the one of a person, in boxes of their own.
  @Test func thePaperBesideThePerson() throws {
    let boxes =
      "<div class=field-authors><div class=field-label>By:</div><div><a href=/authors/jane-doe>Jane Doe</a></div></div><div class=byline2>Elmport River Star</div><p>"
    #expect(try names("", place: boxes) == ["Jane Doe"])
  }

  private static let text =
    "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane.</p>"

  /// The writer whom a weblog's box below the text names behind a cue, as a known starter for such sites writes it.
  @Test func aBoxAboutTheWriter() throws {
    let box = "<footer><div class=bio><p>Written by <strong>Jane Doe</strong> who lives on the quay.</p></div></footer>"
    #expect(try PageFixture("<article><h1>The crane</h1>\(Self.text)\(box)</article>").names == ["Jane Doe"])
    let other = "<footer><div class=bio><p>Written by <strong>John Smith</strong>, too.</p></div></footer>"
    #expect(try PageFixture("<article><h1>The crane</h1>\(Self.text)\(box)\(other)</article>").names == [])
  }

  /// Docusaurus shows who wrote a post on a card below its headline; a list of posts has one at each.
  @Test func aCardBelowTheHeadline() throws {
    let card =
      "<div class=avatar><a class=avatar__photo href=https://github.com/jd><img src=/j.png></a><div class=avatar__intro><h4 class=avatar__name><a href=https://github.com/jd>Jane Doe</a></h4></div></div>"
    #expect(try PageFixture("<article><h1>The crane</h1>\(card)\(Self.text)</article>").names == ["Jane Doe"])
    let posts = (1...4).map {
      "<article><h2><a href=/\($0)>Crane \($0)</a></h2>\(card)\(Self.text)\(Self.text)\(Self.text)\(Self.text)</article>"
    }
    #expect(try PageFixture("<h1>Blog</h1>\(posts.joined())").names == [])
  }

  /// Whoever holds the login gives way to the name in full that the page shows.
  @Test func aLoginInTheData() throws {
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"The crane","author":{"@type":"Person","name":"jdoe84"}}</script>"#
    let shown = "<div class=autor><span>Maria Smith | 17 julio, 2014</span></div>"
    #expect(try PageFixture("\(data)<article><h1>The crane</h1>\(shown)\(Self.text)</article>").names == ["Maria Smith"])
    #expect(try PageFixture("\(data)<article><h1>The crane</h1>\(Self.text)</article>").names == ["jdoe84"])
  }

  /// Places, days and houses beside a day, and words in a box of data, name nobody.
  @Test(arguments: [
    "San Miguel de Tucumán, 12 de mayo de 2024", "Jerez de la Frontera | 12 May 2024", "Deir al-Balah, 12 May 2024",
    "Fête de la Musique, 12 mai 2024", "J.Crew | 12 May 2024", "Anna Miller and John Parker, March 4, 2022", "By Donation",
    "By undefined",
    "By Superuser", "Santa Fe | 12 May 2024", "St. Louis, March 4, 2022",
    "Case Study | March 4, 2022", "Mother Nature | March 4, 2022",
  ])
  func nobody(_ line: String) throws { #expect(try names(line, place: "<p class=entry-meta>") == []) }

  @Test(arguments: [
    ("Anna de la Cruz | 12 May 2024", ["Anna de la Cruz"]), ("2024年11月4日 · 1 分 · 小田切 澪", ["小田切 澪"]), ("By annaroe", ["annaroe"]),
    ("By wanderlust | March 4, 2022", ["wanderlust"]),
    ("Anna Miller and John Parker | March 4, 2022", ["Anna Miller", "John Parker"]),
  ])
  func somebody(_ line: String, _ expected: [String]) throws {
    #expect(try names(line, place: "<p class=entry-meta>") == expected)
  }
}
