import Testing

@testable import Winnow

/// Pages of companies and houses: what they offer stands in cards, boxes and lines that bear the names of furniture.
@Suite struct OfferPageTests {
  private let prose = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()
  private let url = "https://example.org/rooms.html"

  private func page(_ part: String, head: String = "", url: String? = nil) throws -> ExtractedPage {
    try ExtractedPage(
      "<title>The mill</title>\(head)<main><h1>The mill</h1>\(prose)\(part)\(prose.replacing("river", with: "weir"))</main>",
      url: url ?? self.url)
  }

  @Test func cardsOfANameALineAndALinkStay() throws {
    let cards = [
      ("Grinding", "Rye and oats by the sack"), ("Baking", "Loaves from seven o’clock"), ("Guiding", "Tours on Sundays"),
    ]
    let make: (String, String) -> String = { "<div><h3>\($0)</h3><p>\($1)</p><a href='/\($0)'>Learn more</a></div>" }
    let found = try page("<section>\(cards.map(make).joined())</section>")
    for (name, line) in cards { #expect(found.text.contains(name) && found.text.contains(line)) }
    #expect(!found.text.contains("Learn more"))
  }

  @Test func aLabelStillGoesWithItsLinks() throws {
    let links = "<ul><li><a href='/a'>How the wheel turns today</a></li><li><a href='/b'>Where the flour is sold</a></li></ul>"
    #expect(try page("<p>More on this</p>\(links)").gone["More on this"] == "orphan-heading")
    #expect(try page("<p>See too:</p><p><a href='/a'>How the wheel turns today</a></p>").gone["See too:"] == "orphan-heading")
    let published = "<meta property='article:published_time' content='2026-03-02'>"
    let news = try page("<div><p>More on this</p><p><a href='/a'>How the wheel turns</a></p></div>", head: published)
    #expect(news.gone["More on this"] != nil)
    #expect(try page("<div><h3>Wheel</h3><p>3 March 2026</p><a href='/a'>Read</a></div>").gone["3 March 2026"] != nil)
  }

  @Test func aSentenceIsNoLabelWhateverItBeginsWith() throws {
    let line = "By the weir we grind on Sundays too."
    #expect(try page("<div><h3>Offer</h3><p>\(line)</p><a href='/a'>Learn more</a></div>").text.contains(line))
  }

  @Test func aPriceAboveAButtonStays() throws {
    let card =
      "<div><h3>Upper room</h3><p>With a stove and a bay window of its own.</p><p>from CHF 240</p><a href='/b'>Book now</a></div>"
    #expect(try page(card).text.contains("from CHF 240"))
  }

  @Test(arguments: ["section_cta", "call-to-action", "et_pb_promo", "latest-projects", "popular-services"])
  func aBoxThatAsksForTheNextStepSaysSomething(_ name: String) throws {
    let box =
      "<div class='\(name)'><h2 class='\(name)__title'>Come and see</h2><p>The first visit costs nothing, and we show you the wheel.</p><a href='/v'>Visit</a></div>"
    #expect(try page(box).text.contains("Come and see"))
    let published = "<meta property='article:published_time' content='2026-03-02'>"
    #expect(try page(box, head: published).gone["Come and see"] != nil)
    #expect(try page(box.replacing("<a ", with: "<form><input><button>Send</button></form><a ")).gone["Come and see"] != nil)
  }

  @Test(arguments: [
    "<p class='byline'>By Nell Adair</p>", "<p class='date'>3 March 2026</p>", "<div class='meta'><span>3 March 2026</span></div>",
  ])
  func aPageWithABylineOffersNothing(_ line: String) throws {
    let box =
      "<div class='promo'><h2>Come and see</h2><p>The first visit costs nothing, and we show you the wheel.</p><a href='/v'>Visit</a></div>"
    let html =
      "<title>The mill</title><main><h1>The mill</h1>\(line)\(prose)\(box)\(prose.replacing("river", with: "weir"))</main>"
    #expect(try ExtractedPage(html, url: url).gone["Come and see"] != nil)
    #expect(try ExtractedPage(html, url: "https://example.org/services/grinding/").text.contains("Come and see"))
    #expect(try ExtractedPage(html.replacing(line, with: "<p>Since 1911</p>"), url: url).text.contains("Come and see"))
  }

  @Test(arguments: ["newsletter-cta", "cta subscribe", "promo nyhetsbrev"])
  func aBoxForLettersIsNoPartOfTheOffer(_ name: String) throws {
    let line = "Once a month we write to you what the wheel has ground."
    let found = try page("<div class='\(name)'><h3>Our letter</h3><p>\(line)</p><a href='/n'>Join</a></div>")
    #expect(found.gone[line] == "signup")
  }

  @Test func belowTheLastTextACallIsNoPartOfIt() throws {
    let box =
      "<div class='cta'><h2>Come and see</h2><p>The first visit costs nothing, and we show you the wheel.</p><a href='/v'>Visit</a></div>"
    let html =
      "<title>The mill</title><main><h1>The mill</h1>\(prose)\(box)</main><footer><p>\(RiverStory.paragraphs[0])</p></footer>"
    #expect(try ExtractedPage(html, url: url).gone["Come and see"] == "signup")
    #expect(try ExtractedPage(html, url: "https://example.org/services/grinding/").text.contains("Come and see"))
  }

  @Test func aCallWithNothingToSayGoes() throws {
    #expect(
      try page("<div class='cta'><p>Sign up for our letter</p><a href='/n'>Sign up</a></div>").gone["Sign up for our letter"] != nil
    )
  }

  @Test func thePageOfAPluginIsNoArticle() throws {
    let praise = "They told us on the first day that the wheel would not hold, and why it would not."
    let box = "<div class='testimonials'><h2>Said of us</h2><div class='testimonial'><p>\(praise)</p></div></div>"
    func head(_ type: String) -> String {
      #"<script type="application/ld+json">{"@graph":[{"@type":"\#(type)","datePublished":"2023-05-04"}]}</script>"#
    }
    let offered = try page(box, head: head("WebPage"), url: "https://example.org/services/wheels/")
    #expect(offered.text.contains(praise) && offered.type == "service")
    #expect(try page(box, head: head("BlogPosting")).gone[praise] == "comments")
  }

  @Test(arguments: ["meta", "room__meta", "card-time"])
  func anItemsFiguresAreNoByline(_ name: String) throws {
    func card(_ line: String) -> String {
      "<div><h3>Upper room</h3><p class='\(name)'>\(line)</p><p>It looks out on the weir.</p></div>"
    }
    #expect(try page(card("28 m² for 2 guests")).text.contains("28 m² for 2 guests"))
    for line in [
      "May 3, 2025", "By Nell Adair, 3", "Post views: 22", "vor 3 Std.", "il y a 2 jours", "2 часа назад", "3時間前", "@nell24",
    ] { #expect(try page(card(line)).gone[line] != nil) }
  }

  @Test(arguments: ["byline", "entry-meta", "post__author"])
  func theDataOfATextAreAByline(_ name: String) throws {
    let line = "Part 12 of 30"
    #expect(
      try page("<div><h3>Upper room</h3><p class='\(name)'>\(line)</p><p>It looks out on the weir.</p></div>").gone[line]
        != nil)
  }

  @Test func whenThingsTakePlaceIsNoByline() {
    func isByline(_ name: String) -> Bool { TraitLexicon.traits(Array(name.utf8)[...]).contains(.byline) }
    for name in [
      "tribe-events-list__event-datetime", "schedule__time", "course-date", "event_date", "events-date", "events_time",
      "agenda__date", "timetable-time", "course_meta", "showtime-date",
    ] { #expect(!isByline(name), "\(name)") }
    for name in [
      "post-date", "event-author-date", "entry-meta", "preventive-meta", "event-byline-date", "event-published-date",
      "event-posted-date", "event-update-time", "event-modified-date", "event-author", "schedule-byline",
    ] { #expect(isByline(name), "\(name)") }
  }

  @Test func howACompanyIsReachedStays() throws {
    let cards = """
      <div><h3>Address</h3><address>12 Mill Lane, LS1 4AB</address></div><div><h3>Telephone</h3><p><a href='tel:+44113'>0113 496</a></p></div>
      <div><h3>Write to us</h3><p><a href='mailto:a@b.example'>mill@b.example</a></p></div>
      """
    let found = try page(cards)
    for line in ["12 Mill Lane, LS1 4AB", "Telephone", "0113 496", "mill@b.example"] { #expect(found.text.contains(line)) }
    let changed = "Last modified: 03-10-2004"
    #expect(try page("<address>\(changed)</address>").gone[changed] == "byline")
    let published = "<meta property='article:published_time' content='2026-03-02'>"
    #expect(try page(cards, head: published).gone["12 Mill Lane, LS1 4AB"] == "byline")
  }

  @Test func theSameWordsToManyPlacesAreACall() throws {
    func list(_ call: (Int) -> String) -> String {
      (1...4).map { "<li><h3><a href='/p/\($0)'>Sack of rye flour, mill \($0)</a></h3><p>Ground on the day.</p>\(call($0))</li>" }
        .joined()
    }
    func shop(_ call: (Int) -> String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Flour</title><main><h1>Flour</h1><ul>\(list(call))</ul></main>", url: "https://example.org/collections/flour")
    }
    #expect(try shop { "<p><a href='/p/\($0)'>See details</a></p>" }.gone["See details"] == "link-only")
    #expect(try shop { _ in "<p><a href='/makers/weir'>Weir mill</a></p>" }.text.contains("Weir mill"))
    #expect(try shop { "<p><a href='/p/\($0)'>Rye · Fine</a></p>" }.text.contains("Rye · Fine"))
    // A day, what the item goes on after, and an item of its own are none.
    #expect(try shop { "<p><a href='/p/\($0)'>3.4.2026</a></p>" }.text.contains("3.4.2026"))
    let goesOn = try shop { "<p><a href='/m/\($0)'>House of Grain</a></p><p>Open on all days.</p>" }
    #expect(goesOn.text.contains("House of Grain"))
    let items = (1...4).map { "<li><a href='/x/\($0)'>Daily bread</a></li><li><a href='/y/\($0)'>Bread of mill \($0)</a></li>" }
    let list = try ExtractedPage(
      "<title>Flour</title><main><h1>Flour</h1><ul>\(items.joined())</ul></main>", url: "https://example.org/collections/flour")
    #expect(list.text.contains("Daily bread"))
    let two = try shop { "<p><a href='tel:\($0)'>Call the mill</a></p><p><a href='/map/\($0)'>Route</a></p>" }
    #expect(two.gone["Call the mill"] == "link-only" && two.gone["Route"] == "link-only")
  }

  @Test func theLastAddressBelowANameStays() throws {
    func found(_ card: String) throws -> ExtractedPage {
      try ExtractedPage("<title>The mill</title><main><h1>The mill</h1>\(prose)\(card)</main>", url: url)
    }
    let address = "ann@mill.example"
    let link = "<p><a href='mailto:\(address)'>\(address)</a></p>"
    #expect(try found("<div><h3>Ann Weir</h3><p>Head miller</p>\(link)</div>").text.contains(address))
    #expect(try found(link).gone[address] == "byline")
  }

  @Test func aPanelBesideOneThatIsSeenIsFolded() throws {
    let tabs = """
      <div role=tabpanel><pre>mill add rye</pre></div><div role=tabpanel hidden><p>Or with the other tool:</p><pre>wheel add rye</pre></div>
      """
    let found = try page(tabs)
    #expect(found.text.contains("wheel add rye") && found.text.contains("Or with the other tool:"))
    #expect(try page("<div role=tabpanel hidden><pre>wheel add rye</pre></div>").gone["wheel add rye"] == "hidden")
    let links = "<div role=tabpanel><p>Now</p></div><div role=tabpanel hidden><p><a href='/a'>The most read of all</a></p></div>"
    #expect(try page(links).gone["The most read of all"] != nil)
  }
}
