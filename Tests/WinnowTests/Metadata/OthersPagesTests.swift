import Testing

@testable import Winnow

/// What a page says of other pages, of its site and of when something is on, beside what it says of itself.
@Suite struct OthersPagesTests {
  private static let paragraph =
    "It rained from Monday to Thursday, and the boats stayed where they were; the cranes stood still, the nets hung over the rails, and nobody at the harbour could say when the weather would turn at last."
  private static let text = String(repeating: "<p>\(paragraph)</p>", count: 3)

  private func page(_ before: String = "", _ behind: String = "", head: String = "", url: String = "https://www.example.org/rain")
    throws -> PageFixture
  {
    try PageFixture("\(head)<h1>Rain over the harbour</h1>\(before)\(Self.text)\(behind)", url: url)
  }

  // MARK: Invitations to read more of an author

  /// A link to all that an author wrote holds the name among words of any language.
  @Test(arguments: [
    ("Av Linnéa Åkerblom", "Visa alla inlägg av Linnéa Åkerblom.", "Linnéa Åkerblom"),
    ("Od Hedvika Novotná", "Zobrazit všechny příspěvky od Hedvika Novotná.", "Hedvika Novotná"),
    ("글쓴이 윤가온", "윤가온의 모든 글 보기.", "윤가온"),
    ("作成者: 高森千尋", "高森千尋 の投稿をすべて表示", "高森千尋"),
    ("По Олеся Гречко", "Переглянути всі записи Олеся Гречко", "Олеся Гречко"),
  ])
  func anInvitationHoldsTheName(_ heading: String, _ link: String, _ name: String) throws {
    let box =
      "<div class='author-bio'><h2 class='author-title'>\(heading)</h2><a class='author-link' href='https://www.example.org/author/author-1/' rel='author'>\(link)</a></div>"
    #expect(try page("", box).names == [name])
  }

  @Test func theAddressSpellsTheName() throws {
    let link = "<p><a href='/author/linnea-akerblom/' rel='author'>Visa alla inlägg av Linnéa Åkerblom</a></p>"
    #expect(try page("", link).names == ["Linnéa Åkerblom"])
    #expect(try page("", "<p><a href='/author/cruz/' rel='author'>Juan de la Cruz</a></p>").names == ["Juan de la Cruz"])
  }

  @Test(arguments: [
    ("van-der-meulen", "Xandra van der Meulen"), ("de-silva", "Chamari Nilanthi de Silva"), ("digital-team", "Lorne Digital Team"),
  ])
  func aNameIsNoInvitation(_ address: String, _ name: String) throws {
    #expect(
      try page("<div class='byline'>By <a rel='author' class='author' href='/author/\(address)/'>\(name)</a></div>").names == [name]
    )
  }

  @Test(arguments: ["<p class='institution-name'>Lorne University</p>", "<p class='team-name'>Harbour Team</p>"])
  func anInstitutionsNameIsNotTheAuthors(_ line: String) throws {
    let box = "<div class='author-box'><p><a href='/author/jane-miller/'>Jane Miller</a></p>\(line)</div>"
    #expect(try page(box).names.first == "Jane Miller")
  }

  @Test func aBylinesLabelStandsBesideTheName() throws {
    let box =
      "<div class='wp-block-post-author'><p class='wp-block-post-author__byline'>Avskriven</p><p class='wp-block-post-author__name'>Linnéa Åkerblom</p></div>"
    #expect(try page("", box).names == ["Linnéa Åkerblom"])
    #expect(try page("<p class='article__byline'>By Jane Miller</p>").names == ["Jane Miller"])
  }

  // MARK: Lists of other pages

  private static let latest =
    "<ul class='wp-block-latest-posts'>"
    + [("Market in the rain", "2026-03-18"), ("The old slipway", "2026-03-02"), ("Monday", "2026-01-29")].map { title, day in
      "<li><a href='https://www.example.org/\(day)/'>\(title)</a><div class='wp-block-latest-posts__post-author'>by Otto Quandt</div><time datetime='\(day)'>\(day)</time></li>"
    }.joined() + "</ul>"

  @Test func aListOfPostsTellsNothingOfThePage() throws {
    let found = try page(
      "", Self.latest + "<div class='wp-block-post-date'><time datetime='2026-01-22'>22 January 2026</time></div>")
    #expect(found.published == "2026-01-22")
    #expect(found.names.isEmpty)
    #expect(try page("", Self.latest).published == nil)
  }

  /// The line under the headline may be a list, too.
  @Test func aListOfFactsTellsOfThePage() throws {
    let meta =
      "<ul class='meta'><li><a href='/author/jane/'>Jane Miller</a></li><li><time datetime='2026-01-22'>22 January 2026</time></li></ul>"
    #expect(try page(meta, Self.latest).published == "2026-01-22")
  }

  /// Posts of a thread and reports of a day's events say more than a title, and links below a text are none.
  @Test(arguments: [
    ("", "<footer><a href='/forum/report/4'>Report this post</a></footer>"),
    ("<h2><a href='/live/rain?b=4'>Ferries stop running</a></h2>", ""),
  ])
  func theItemsOfAThreadAreThePagesOwn(_ above: String, _ below: String) throws {
    let posts = ["14", "15"].map {
      "<li class='post'><p class='meta'><span class='author'>Jane Miller</span> <time datetime='2026-05-\($0)'>\($0) May 2026</time></p>\(above)<p>\(Self.paragraph)</p>\(below)</li>"
    }
    let found = try PageFixture(
      "<h1>Rain over the harbour</h1><ol class='posts'>\(posts.joined())</ol>", url: "https://www.example.org/rain")
    #expect(found.names == ["Jane Miller"])
    #expect(found.published?.prefix(10) == "2026-05-14")
  }

  // MARK: Spans of days

  @Test(arguments: [
    "14 May – 7 June 2026", "Until 7 June 2026", "Du 3 mars au 7 juin 2026", "3 maart t/m 7 juni 2026", "2026年3月3日～6月7日",
    "12. September 2026 – 10. Januar 2027", "3–7 June 2026", "14 febbraio – 7 giugno 2026",
  ])
  func aSpanIsNoDayOfPublication(_ line: String) throws {
    #expect(try page("<p class='dates'>\(line)</p>").published == nil)
  }

  @Test(arguments: [
    "Published 3 March 2026 – Updated 7 March 2026", "3 March 2026 – 10:14", "10:14 – 3 March 2026", "3 March 2026 - 5 min read",
    "Jane Miller – 3 March 2026", "No. 4 – 3 March 2026", "Hamburg - 3 March 2026",
  ])
  func aDashMakesNoSpan(_ line: String) throws {
    #expect(try page("<p class='dates'>\(line)</p>").published?.prefix(10) == "2026-03-03")
  }

  /// The day of publication with that of a change, and the day from which others may publish a text.
  @Test(arguments: [
    "<span class='posted-on'>3 March 2026 - 7 March 2026</span>", "<p class='date'>Embargoed until 3 March 2026</p>",
    "<p class='date'>Sperrfrist: bis 3. März 2026</p>",
  ])
  func aSpanOfPublicationIsNoEvent(_ line: String) throws {
    #expect(try page(line).published?.prefix(10) == "2026-03-03")
  }

  @Test func monthsInVietnamese() {
    #expect(DateText.find(in: "14 Tháng Ba, 2026")?.text == "2026-03-14")
    #expect(DateText.find(in: "1 Tháng Mười Hai, 2026")?.text == "2026-12-01")
    #expect(DateText.find(in: "14 tháng 3 năm 2026")?.text == "2026-03-14")
  }

  @Test func aSectionsNumberIsNoDay() {
    #expect(DateText.find(in: "3.1.10. Auswahl der Werft") == nil)
    #expect(DateText.find(in: "14.05.26. u 10:30")?.text.prefix(10) == "2026-05-14")
    #expect(DateText.find(in: "7.5.26. Von Jana Roe")?.text == "2026-05-07")
    #expect(DateText.find(in: "3.1.10 Auswahl")?.text == "2010-01-03")
  }

  // MARK: Joiners

  @Test func joinersWithinWordsStay() throws {
    let title = "قالی\u{200C}باف هشتاد ساله"
    #expect(MetadataText.clean(title) == title)
    #expect(MetadataText.clean("\u{200C}Rain\u{200B} \u{200D}over\u{200C}") == "Rain over")
    #expect(MetadataText.clean("قالی\u{200C} باف\u{200C}") == "قالی باف")
    #expect(try PageFixture("<title>\(title) – نامه</title><h1>\(title)</h1>\(Self.text)").title == title)
  }

  // MARK: The site's name and its motto

  /// A file without a known address states its own.
  @Test func theSitesHeadingLeadsToTheRoot() throws {
    let html =
      "<title>Рынок закрыт — Зареченский вестник</title><link rel=canonical href='https://www.example.org/2026/rynok/'><h1><a href='https://www.example.org/'>Зареченский вестник</a></h1><h2><a rel=bookmark href='https://www.example.org/2026/rynok/'>Рынок закрыт</a></h2>\(Self.text)"
    var identity = Post.Identity()
    identity.format = .html
    let edits = MetadataResolver().edits(to: try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8))))
    let titles = edits.compactMap { edit in if case .set(.title(let title)) = edit.change { title } else { nil } }
    #expect(titles == ["Рынок закрыт"])
  }

  @Test func aHeadlineMayLinkToTheRootByFault() throws {
    let html =
      "<title>Sundpost - Rain over the harbour</title><meta property='og:site_name' content='Sundpost'><article><h1><a href='https://www.example.org/'>Rain over the harbour</a></h1>\(Self.text)</article>"
    var identity = Post.Identity()
    identity.format = .html
    let edits = MetadataResolver().edits(to: try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8))))
    let titles = edits.compactMap { edit in if case .set(.title(let title)) = edit.change { title } else { nil } }
    #expect(titles == ["Rain over the harbour"])
  }

  @Test func aHeadlineMayLinkToItsOwnFolder() throws {
    let html =
      "<title>Rain over the harbour | Sundpost</title><h1><a href='.'>Rain over the harbour</a></h1><p>\(Self.paragraph)</p><h2>What the timetable does not show</h2>\(Self.text)"
    #expect(try PageFixture(html, url: "https://www.example.org/posts/rain/").title == "Rain over the harbour")
  }

  @Test func aMottoIsNoTitle() throws {
    let head =
      "<title>Sundpost | The oven is new</title><meta property='og:title' content='Sundpost'><meta property='og:site_name' content='Sundpost'><meta name=description content='The oven is new'>"
    let cards = ["Rain over the harbour", "Market in the brewery"].map {
      "<h2><a href='/\($0.count)/'>\($0)</a></h2><p>\(Self.paragraph)</p>"
    }
    #expect(try PageFixture(head + cards.joined(), url: "https://www.example.org/blog/").title == "Sundpost")
    let article = head.replacing(ascii: "<meta name=description content='The oven is new'>", with: "")
    #expect(try PageFixture("\(article)<h1>The oven is new</h1>\(Self.text)").title == "The oven is new")
  }

  @Test func cardsHeadingsAreNoTitles() throws {
    let cards = ["Rain over the harbour", "Market in the brewery", "Ferries in winter"].map {
      "<article><h1><a href='/posts/\($0.count)/'>\($0)</a></h1><p>\(Self.paragraph)</p></article>"
    }
    let html = "<title>Sundpost</title><meta property='og:site_name' content='Sundpost'>" + cards.joined()
    #expect(try PageFixture(html, url: "https://www.example.org/de/").title == "Sundpost")
  }

  @Test func manualsNameTheirProjectBeforeAColon() throws {
    let html =
      "<title>Crane: Hook reference</title><div class='header'><div class='headertitle'><div class='title'>Hook reference</div></div></div><h2>Description</h2>\(Self.text)"
    #expect(try PageFixture(html, url: "https://www.example.org/group__hook.html").title == "Hook reference")
    let type = "<title>Hook (Crane 3.1 API)</title><main><h1 class='title'>Class Hook&lt;L&gt;</h1>\(Self.text)</main>"
    #expect(try PageFixture(type, url: "https://www.example.org/api/Hook.html").title == "Class Hook")
  }

  @Test func aColonWithinATitleIsThePages() throws {
    let html =
      "<title>Dune: Part Two</title><div class='heading'><p class='kicker'>Dune</p><p class='title'>Part Two</p></div>\(Self.text)"
    #expect(try PageFixture(html, url: "https://www.example.org/dune").title == "Dune: Part Two")
  }

  // MARK: Names

  @Test(arguments: [
    ("Organization", "Department for Roads", "Department for Roads"),
    ("Organization", "Jane Miller for The Courier", "Jane Miller"),
    ("Organization", "Reuters for The Courier", "Reuters"), ("Organization", "Associated Press in Washington", "Associated Press"),
    ("Organization", "Amt für Küstenschutz", "Amt für Küstenschutz"),
  ])
  func aBodysNameIsWhole(_ type: String, _ stated: String, _ name: String) throws {
    let head =
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Rain over the harbour\",\"author\":{\"@type\":\"\(type)\",\"name\":\"\(stated)\"}}</script>"
    #expect(try page(head: head).names == [name])
  }

  @Test func anEditLinkStandsBehindTheName() throws {
    let line =
      "<div class='post-meta'><span>21 October 2024</span>&nbsp;·&nbsp;1 min&nbsp;·&nbsp;31 words&nbsp;·&nbsp;Jane Miller&nbsp;|&nbsp;<a href='https://github.com/s/blog/content/rain.md' rel='noopener noreferrer edit'>Suggest Changes</a></div>"
    #expect(try page(line).names == ["Jane Miller"])
  }

  @Test func aLinkToAPersonIsNoEditLink() throws {
    let line = "<p>By Jane Miller and <a href='https://github.com/johndoe/site'>John Doe</a></p>"
    #expect(try page(line).names == ["Jane Miller", "John Doe"])
  }

  @Test func vietnameseMonthsAreNobody() throws {
    #expect(try page("<p class='entry-meta'>Tháng Năm 14, 2026</p>").names.isEmpty)
  }

  @Test(arguments: ["oprac. Jane Miller", "Zusammengestellt von Jane Miller"])
  func whoCompiledATextIsNamedBehindALabel(_ line: String) throws {
    #expect(try page("<div class='author'>\(line)</div>").names == ["Jane Miller"])
  }

  @Test func theSitesNameRunsIntoTheAuthors() throws {
    let head = "<meta property='og:site_name' content='Inland Tribune'>"
    #expect(try page("<div class='author'>Inland Tribune Jane MILLER</div>", head: head).names == ["Jane MILLER"])
    for (site, name) in [("Microsoft", "Microsoft Threat Intelligence"), ("Chimamanda", "Chimamanda Ngozi Adichie")] {
      let head = "<meta property='og:site_name' content='\(site)'>"
      #expect(try page("<div class='author'>\(name)</div>", head: head).names == [name])
    }
    let owner = "<meta property='og:site_name' content='Jane Miller'>"
    #expect(try page("<div class='author'>Jane Miller Roe</div>", head: owner).names == ["Jane Miller Roe"])
  }
}
