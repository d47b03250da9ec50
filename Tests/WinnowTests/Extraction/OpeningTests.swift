import Testing

@testable import Winnow

/// What stands between the headline and a body in an element of its own: decks, summaries, days, names.
@Suite struct OpeningTests {
  private static let story = RiverStory.paragraphs.prefix(5).map { "<p>\($0)</p>" }.joined()
  private static let byline = "<div class=byline>By <a href=/a/roe rel=author>Jane Roe</a></div>"

  private static func page(_ opening: String, above: String = "") throws -> String {
    try text(
      "<title>River rises</title><main><article>\(above)<h1>River rises</h1>\(opening)<div class=article-body>\(story)</div></article></main>"
    )
  }

  private static func text(_ html: String) throws -> String { try ExtractedPage(html).text.joined(separator: "\n") }

  @Test(arguments: [
    "<div class=standfirst><p>Millers fear for the wheel</p></div>",
    "<div class=dek><div><p>Millers fear for the wheel.</p></div></div>",
    "<div class='td_block tdb_single_subtitle'><div><p>Millers fear for the wheel</p></div></div>",
    "<div class=subtitulo><p>Millers fear for the wheel</p></div>", "<h2>Millers fear for the wheel</h2>",
    "<p>Millers fear for the wheel, and the town for its cellars</p>",
  ])
  func shortDecksAboveTheByline(_ deck: String) throws {
    #expect(try Self.page(deck + Self.byline).contains("Millers fear for the wheel"))
  }

  @Test(arguments: [
    // A kicker, a label, the name of a section, two labels, and what is linked.
    "<h2>River news</h2>", "<div class=standfirst><p>Our town</p></div>", "<p>From our reporter at the mill</p>",
    "<p>Weather and rivers, a series</p><p>Part three of seven, by the mill</p>",
    "<h2><a href=/rivers>All about the rivers of the county</a></h2>",
    "<div class=intro><p>Von Jana Roe und Max Mill, Aldwark</p></div>",
    "<div class=intro><p>3 March 2024 | 5 min read | Jana Roe</p></div>",
    "<div class=title-for-search>“The Town”: in the county the river has risen by two metres</div>",
  ])
  func labelsAboveTheByline(_ label: String) throws {
    let text = try Self.page(label + Self.byline)
    #expect(text == Self.paragraphs)
  }

  @Test func aLabelAboveTheTitleDoesNotComeBackWithTheStandfirst() throws {
    let deck = "Millers fear for the wheel, and the town for its cellars and its only bridge."
    func page(_ label: String) throws -> String {
      let body = RiverStory.paragraphs.prefix(5).map { "<span>\($0)</span>" }.joined(separator: "<br><br>")
      return try Self.text(
        "<title>River rises</title><article><div class=chan>\(label)</div><div class=title><h1>River rises</h1></div><div class=summary>\(deck)</div><div>3 March 2024</div><div class=content>\(body)</div></article>"
      )
    }
    let text = try page("RIVERS")
    #expect(text.contains(deck))
    #expect(!text.contains("RIVERS"))
  }

  private static var paragraphs: String { RiverStory.paragraphs.prefix(5).joined(separator: "\n") }

  @Test(arguments: [
    "<div class=who><span>Jane Roe</span> | <span>11.02.26 | 09:20</span></div>", "<div>By Jane Roe</div>",
    "<p>11.02.2026 09:20 von Jana Roe</p>",
  ])
  func aDeckAboveABylineThatNoClassTells(_ byline: String) throws {
    let deck = "<h2>Millers fear for the wheel</h2>"
    #expect(try Self.page(deck + byline) == "Millers fear for the wheel\n" + Self.paragraphs)
    #expect(try Self.page("<h2>River news</h2>" + byline) == Self.paragraphs)
  }

  @Test func whatStandsAloneInThePicturesBox() throws {
    func caption(_ box: String) throws -> String? {
      let post = try PagePictureTests.cleaned(
        "<title>River rises</title><main><div class=b><h1>River rises</h1>\(box)<div class=txt>\(Self.story)</div></div></main>")
      return post.pictures.first?.caption
    }
    #expect(try caption("<div class=main_image><img src=/a.jpg><p>The mill at noon</p></div>") == "The mill at noon")
    // A card leads elsewhere, and a box with two lines is one of its own.
    #expect(try caption("<div class=main_image><img src=/a.jpg><p><a href=/mills>All mills</a></p></div>") == nil)
    #expect(try caption("<div class=teaser><img src=/a.jpg><p>The mill at noon</p></div>") == nil)
  }

  @Test func aHeadingWithoutABylineBelowItIsALabel() throws {
    #expect(try Self.page("<h2>Millers fear for the wheel</h2>") == Self.paragraphs)
  }

  @Test(arguments: [
    "<h2>Millers fear for the wheel as the water climbs</h2>", "<h2 class=standfirst>Millers fear for the wheel</h2>",
    "<h2>Millers fear for the wheel. The town waits.</h2>",
  ])
  func aDeckInTheArticlesOwnHead(_ deck: String) throws {
    let head = "<header><h1>River rises</h1>\(deck)\(Self.byline)</header>"
    let text = try Self.text("<title>River rises</title><main><article>\(head)\(Self.story)</article></main>")
    #expect(text.hasPrefix("Millers fear for the wheel"))
  }

  @Test(arguments: [
    "<h2>River news</h2>", "<h2><a href=/rivers>All about the rivers of the county</a></h2>",
    "<h2>In the valley the river rises</h2>",
  ])
  func labelsInTheArticlesOwnHead(_ label: String) throws {
    let head = "<header><h1>The river rises in the valley</h1>\(label)\(Self.byline)</header>"
    let text = try Self.text("<title>The river rises in the valley</title><main><article>\(head)\(Self.story)</article></main>")
    #expect(text == Self.paragraphs)
    // What stands above the headline is no deck.
    let above = "<header><h2>News from the towns along the river</h2><h1>River rises</h1></header>"
    #expect(try Self.text("<title>River rises</title><main><article>\(above)\(Self.story)</article></main>") == Self.paragraphs)
  }

  @Test func theHeadingOverPoints() throws {
    let points = "<ul><li>Nobody was hurt when the dam gave way.</li><li>The mill is closed.</li></ul>"
    for box in [
      "<div class=points><h2>Key points</h2>\(points)</div>",
      "<div class=points><div class=top><h3>Key points</h3></div><div>\(points)</div></div>",
    ] {
      #expect(try Self.page(box).hasPrefix("Key points\nNobody was hurt"))
    }
    // A label beside other things than points.
    #expect(try !Self.page("<div><h2>Key points</h2>\(points)<p>Print this story</p></div>").contains("Key points"))
  }

  @Test func theStoryInPoints() throws {
    let points = "<ul class=fac><li>Nobody was hurt.</li><li>The mill is closed for now.</li></ul>"
    let text = try Self.page(points)
    #expect(text.contains("Nobody was hurt."))
    #expect(text.contains("The mill is closed for now."))
    // Labels and links are a menu.
    for menu in [
      "<ul><li>Nobody was hurt</li><li>The mill is closed for now</li></ul>",
      "<ul><li><a href=/1>Nobody was hurt.</a></li><li>The mill is closed for now.</li></ul>",
    ] {
      #expect(try Self.page(menu) == Self.paragraphs)
    }
  }

  @Test(arguments: [
    "Publiziert: 22.02.2026, 12:41", "Zuletzt aktualisiert am 22.02.2026 um 12:41", "Sist oppdatert 22.02.2026 - 07:12",
    "Laatste update: 22-02-26, 23:02", "Julkaistu 22.2.2026 klo 2:00", "Birt 22. febrúar 2026 kl. 21:14",
    "2026. gada 22. februāris, 10:10",
    "2026 m. vasario 22 d. 12:40", "23.09.13 11:05 Alter: 2 Jahre", "14 de abril de 202610:30",
    "14 de abril de 202600:007 minutos de lectura", "April 14, 20267 min read",
    "9.mai.2026 às 12h00", "28 Nisan 2026 Salı 09:20", "Temps de lecture : 5min", "14 de abril de 2026 7 minutos de lectura",
    "Saturday, November 14th, 2009 at 6:22 pm", "03.11.2019 19:30 von Jana Roe", "03.11.2019 19:30 von Jana Roe (Kommentare: 2)",
    "8 de febrero de 2026 por Juana de la Roca", "So 22.02.2026, 12:41", "Mo, 3. März 2026, 10:00 - Di, 4. März 2026, 9:30",
    "Saturday 10:47 am", "Sonntag, 22. Februar, 10:47 Uhr",
  ])
  func linesThatSayWhenAndWho(_ line: String) throws {
    let html = "<title>River rises</title><article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>"
    #expect(try Self.text(html) == Self.paragraphs)
  }

  @Test(arguments: [
    "Alter: 2 Jahre", "Version 1.2.13 10:05 and later", "Score 1:2, 13:10", "Built in 1911 by James Watt and Sons of Leeds.",
    "Di 9:00 Mi 10:00",
    "22.02.2026 von Anfang an dabei", "202610 wheels",
    // Opening hours, and when something begins.
    "Di - Do: 8:00 - 11:30 Uhr", "So: 10:00 - 16:00 Uhr", "martes a jueves 8 a 17", "domingo 9 a 13", "Tirsdag - torsdag 8-15",
    "Quarta a sábado, 10 às 19", "Dinsdag 9 - 17", "Fr 3. April, 19 Uhr", "9:00 – 17:30 Uhr", "Monday to Friday 9 am",
  ])
  func linesThatSayMore(_ line: String) throws {
    let html = "<title>River rises</title><article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>"
    #expect(try Self.text(html).contains(line))
  }

  @Test func aLinkedNameAndADay() throws {
    for line in [
      "<a href=/author/roe>Jana Roe</a> <time>8 lutego 2026, 10:47</time>",
      "<a href=/author/roe>Jana Roe</a><span>February 8, 2026</span>",
    ] {
      let html = "<title>River rises</title><article><h1>River rises</h1><div>\(line)</div>\(Self.story)</article>"
      #expect(try Self.text(html) == Self.paragraphs)
    }
    // Several are a list.
    let list = (1...3).map { "<p><a href=/c/\($0)>The Mill Trio</a> \($0) March 2026, 20:00</p>" }.joined()
    let html = "<title>River songs</title><article><h1>River songs</h1>\(list)\(Self.story)</article>"
    #expect(try Self.text(html).contains("The Mill Trio 2 March 2026, 20:00"))
  }

  @Test func theHoursOfALiveBlog() throws {
    let posts = zip(["11:31", "10:48", "10:05"], RiverStory.paragraphs).map { "<div><span>\($0)</span><p>\($1)</p></div>" }
    let html = "<title>River rises</title><article><h1>River rises</h1>"
    #expect(try Self.text(html + posts.joined()) == RiverStory.paragraphs.prefix(3).joined(separator: "\n"))
    // A timetable rises.
    #expect(try Self.text(html + posts.reversed().joined()).contains("10:48"))
    // With a zone it may be of a day's course or of a fixture; a header's is a post's.
    let course = zip(["10:05 a.m. ET", "10:48 a.m. ET", "11:31 a.m. ET"], RiverStory.paragraphs).map { "<p>\($0)</p><p>\($1)</p>" }
    #expect(try Self.text(html + course.joined()).contains("10:48 a.m. ET"))
    #expect(try !Self.text(html + course.reversed().joined()).contains("10:48"))
    let states = #"<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>"#
    #expect(try !Self.text(states + html + course.joined()).contains("10:48"))
    let zoned = "\(Self.story)<header><time>11.42 BST</time></header><p>\(RiverStory.paragraphs[5])</p>"
    #expect(try !Self.text(html + zoned).contains("11.42"))
    #expect(try Self.text(html + zoned.replacing("11.42 BST", with: "11.42")).contains("11.42"))
  }

  @Test(arguments: [
    "This entry was posted on Saturday, November 14th, 2009 at 6:22 pm and is filed under <a href=/n>News</a>. You can follow any responses to this entry through the <a href=/f>RSS 2.0</a> feed.",
    "Dieser Eintrag wurde am Samstag, den 14. November 2009 um 18:22 Uhr erstellt und ist abgelegt unter <a href=/a>Aktuelles</a>.",
    "This entry was posted in <a href=/n>News</a> and tagged <a href=/p>port</a> by <a href=/u>Jo</a>.",
  ])
  func theSentenceThatClosesAPost(_ closing: String) throws {
    let head = "<title>River rises</title><div class=post><h2>River rises</h2><div class=entry>"
    #expect(try Self.text(head + Self.story + "<p class=meta>\(closing)</p></div></div>") == Self.paragraphs)
    // Without a link or an hour it is a sentence; so it is within the story.
    let sentence = "This entry was posted on the door of the mill in 1911, and nobody has taken it down since."
    #expect(try Self.text(head + Self.story + "<p>\(sentence)</p></div></div>").hasSuffix(sentence))
    let inside = try Self.text(head + "<p>\(RiverStory.paragraphs[5])</p><p>\(closing)</p>" + Self.story + "</div></div>")
    #expect(inside.contains("14") || inside.contains("News"))
  }
}

/// What stands behind a body or within it, in boxes of their own.
@Suite struct BehindTheBodyTests {
  private static let story = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()

  private static func text(_ inside: String, _ behind: String) throws -> [String] {
    try ExtractedPage(
      "<title>River rises</title><div id=content><h1>River rises</h1><div class='text entry-content'>\(story)\(inside)</div>\(behind)</div>"
    ).text
  }

  @Test func notesThatTheTextLeadsTo() throws {
    let inside = "<p>The mill was built of stones from the old bridge. [<a href=#nb1 id=nh1>1</a>]</p>"
    let note = "<p>[<a href=#nh1 id=nb1>1</a>] So says a letter in the archive of the county.</p>"
    let text = try Self.text(
      inside, "<div class=notes><h2>Notes</h2>\(note)</div><div><p>Read what others say of the river and its mills today.</p></div>"
    )
    #expect(text.suffix(2) == ["Notes", "[1] So says a letter in the archive of the county."])
    // What no link leads to is another box, and so is what does not lead back.
    #expect(try Self.text("", "<div class=notes>\(note)</div>") == RiverStory.paragraphs)
    let other = "<div class=more><p id=nb1>All that we know of the river, in <a href=/map>a map</a> and a list.</p></div>"
    #expect(try Self.text(inside, other).count == RiverStory.paragraphs.count + 1)
  }

  @Test func aCardThatSaysItsTitleTwice() throws {
    let card =
      "<div class=x><div><a href=/1.html>The old bridge opens again</a><div><img src=/a_436x0.jpg width=436></div><div>The old bridge opens again</div></div></div>"
    #expect(try Self.text(card + Self.story, "").contains("The old bridge opens again") == false)
    let said = "<p><a href=/1.html>The old bridge opens again</a></p><p>The new bridge opens, too, says the mayor of the town.</p>"
    #expect(try Self.text(said + Self.story, "").contains("The new bridge opens, too, says the mayor of the town."))
  }

  @Test func whoTookPartInAPodcast() throws {
    let box = "<div class=podlove-contributors><h3>With us today</h3><table><tr><td>Ruth Roe</td></tr></table></div>"
    #expect(try Self.text(box, "") == RiverStory.paragraphs)
  }
}
