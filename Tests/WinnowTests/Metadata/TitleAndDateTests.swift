import Testing

@testable import Winnow

@Suite struct TitleAndDateTests {
  /// A calendar's leaf, each part of the day in an element of its own.
  @Test(arguments: [
    ("<p class='date'><span class='month'>Aug</span><span class='day'>19</span><span class='year'>2013</span></p>", "2013-08-19"),
    (
      "<div class='post-date'><span class='day'>19</span><span class='month'>08</span><span class='year'>2013</span></div>",
      "2013-08-19"
    ),
    ("<p class='date'><span class='a'>7</span><span class='b'>19</span><span class='c'>1</span></p>", nil),
  ])
  func calendarsTellTheDay(_ date: String, _ day: String?) throws {
    #expect(
      try PageFixture("\(date)<h1>Rain over the harbour</h1><p>It rained for four days, and the boats stayed where they were.</p>")
        .published == day)
  }

  /// An object without a type that a search engine of China asks for.
  @Test func untypedDataTellsTheDate() throws {
    let data =
      "<script type='application/ld+json'>{\"@context\":\"https://example.org/c.jsonld\",\"title\":\"起重机\",\"pubDate\":\"2024-02-20T22:31:07\",\"upDate\":\"2024-03-11T09:10:00\"}</script>"
    let page = try PageFixture(data + "<h1>起重机</h1><p>最新推荐文章于 2024-03-11 09:10:00 发布</p><p>市议会上周五晚上八点讨论了旧港口的起重机，谁也不肯让步。</p>")
    #expect(page.published == "2024-02-20T22:31:07")
    #expect(page.modified == "2024-03-11T09:10:00")
    #expect(page.names == [])
  }

  /// A title element that holds the site's name on every page says nothing of this one: the only heading above the text does.
  @Test(arguments: [
    "<div id=top><a href=/>The Tide</a> <a href=/news>News</a></div>",
    "<div id=top><a href=/><img src=/logo.png alt='The Tide'></a></div>",
    "<h1><a href=/>The Tide</a></h1>",
  ])
  func theOnlyHeadingUnderTheSitesSign(_ top: String) throws {
    let text =
      "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane, which the town has owned for many years.</p>"
    func title(_ headings: String, _ top: String) throws -> String? {
      try PageFixture("<title>The Tide</title>\(top)<div>\(headings)\(text)\(text)</div>").title
    }
    #expect(try title("<h2>New ferry to leave every hour</h2>", top) == "New ferry to leave every hour")
    #expect(try title("<h2>New ferry to leave every hour</h2>", "<div>Tides and weather</div>") == "The Tide")
    if !top.contains("<h1>") { #expect(try title("<h2>Welcome</h2>", top) == "The Tide") }
  }

  @Test func aLineOfRightsIsNoTitle() throws {
    let page = try PageFixture(
      "<title>Events - Elm Weekly</title><div><h1>© 2014 Elm Weekly</h1></div><p>The market opens on Monday.</p>")
    #expect(page.title == "Events" || page.title == "Events - Elm Weekly")
  }

  /// A platform heads its blogs' posts with links, as it does lists: the one that begins the title element is the page's.
  @Test func aLinkedHeadlineBeginsTheTitle() throws {
    let header = "<div id=header><h1><a href=https://blogs.example/yaobian/>窑边老胡</a></h1><h2>一砖一瓦</h2></div>"
    let post =
      "<h1 class=postTitle><a href=https://blogs.example/yaobian/p/55.html>砖窑 温度读法</a></h1><p>火色是一种读数，但是，火色比较特殊的是还有一个天光问题。</p>"
    #expect(try PageFixture("<title>砖窑 温度读法 - 窑边老胡 - 博客园</title>\(header)\(post)").title == "砖窑 温度读法")
    #expect(try PageFixture("<title>窑边老胡 - 博客园</title>\(header)\(post)").title != "砖窑 温度读法")
  }

  @Test(arguments: ["harbour:cranes [Harbour Wiki]", "Cranes on the east quay [Harbour Wiki]", "Harbour Wiki"])
  func aWikisNameInItsHeaderIsNoTitle(_ title: String) throws {
    let header =
      "<div id=wiki__header><h1><a href='/doku.php?id=start'><img src=/l.png alt=''><span>Harbour Wiki</span></a></h1></div>"
    let text = "<p>The cranes on the east quay lift forty crates an hour, and the driver climbs a ladder of sixty rungs.</p>"
    let page = try PageFixture(
      "<title>\(title)</title>\(header)<div class=page><h1>Cranes on the east quay</h1>\(text)<h1>Repairs</h1>\(text)</div>")
    #expect(page.title == "Cranes on the east quay")
    // The only heading, and one in an article, are no site's.
    #expect(try PageFixture("<title>Cranes</title>\(header)\(text)").title != "Repairs")
  }

  @Test(arguments: [
    // What stands behind the last bar is no part of the title.
    ("<title>Rain over town - a report | Our Weather Service</title><p>x</p>", "Rain over town - a report"),
    // The head's "Home" names nothing.
    ("<title>Home</title><h1>Time for a walk</h1><p>x</p>", "Time for a walk"),
    ("<title>23.01.2022 - The harbour festival begins</title><p>x</p>", "The harbour festival begins"),
    // Of several headings the one that the head states.
    (
      "<title>Rain over town</title><h1>News</h1><h1>Rain over town</h1><h1>Sport</h1><p>x</p>", "Rain over town"
    ),
    // A kicker and a headline within one heading, parted by the markup.
    (
      "<meta property='og:title' content='Storm: Boats stay in harbour'><h1><div>Storm</div>Boats stay in harbour</h1><p>x</p>",
      "Boats stay in harbour"
    ),
    // The title element repeats the heading with its kicker; what the page is called elsewhere has none.
    (
      "<title>Storm: Boats stay in harbour</title><meta property='og:title' content='Boats stay in harbour'><h1><span class='kicker'>Storm</span> <span class='headline'>Boats stay in harbour</span></h1><p>x</p>",
      "Boats stay in harbour"
    ),
    // Without a heading, the part of the title element that the page shows.
    (
      "<title>The Quay » News » Boats stay in harbour</title><div class='big'>Boats stay in harbour</div><p>x</p>",
      "Boats stay in harbour"
    ),
    ("<title>The Quay » News » Boats stay in harbour</title><p>x</p>", "The Quay » News » Boats stay in harbour"),
    ("<title>On the reach of cranes</title><h1><span>Title:</span>On the reach of cranes</h1><p>x</p>", "On the reach of cranes"),
    ("<title>Order status ― Quay Goods</title><meta property=og:site_name content='Quay Goods'><p>x</p>", "Order status"),
    ("<title>Boats stay in harbour - Example.hu - News</title><h2>x</h2><p>x</p>", "Boats stay in harbour"),
    // The head states only the kicker of the visible headline.
    ("<title>Storm</title><h1>Storm: Boats stay in harbour</h1><p>x</p>", "Storm: Boats stay in harbour"),
    ("<title>Thread about ropes :: Boats and rigging</title><p>x</p>", "Thread about ropes"),
    // What a heading shows to copy its address, or says to screen readers only, is no part of it.
    (
      "<title>Usage of reeds - Reed docs</title><h1>Usage of reeds<a class='headerlink' href='#usage'>¶</a></h1><p>x</p>",
      "Usage of reeds"
    ),
    (
      "<title>Jumpers of wool - Shop</title><h1><span class='visually-hidden'>Collection: </span>Jumpers of wool</h1><p>x</p>",
      "Jumpers of wool"
    ),
    ("<title>金島時計店の日々 古い時計を分解する</title><div><h1><a href='/'>金島時計店の日々</a></h1></div><h2>古い時計を分解する</h2><p>x</p>", "古い時計を分解する"),
    ("<title>台风来袭，渔船回港避风-示例新闻网</title><p>x</p>", "台风来袭，渔船回港避风"),
    // A template's place for a name that was not given.
    ("<title>Example Enquiries -</title><h2>Replacement buses</h2><p>x</p>", "Replacement buses"),
    ("<title>About the harbour |</title><p>x</p>", "About the harbour"),
    // Marks with nothing between them.
    ("<title>Rain over town - - Our Weather - Service</title><h1>x</h1><p>x</p>", "Rain over town - - Our Weather - Service"),
    ("<title>Rain over town - - Our Weather</title><meta property=og:site_name content='Our Weather'><p>x</p>", "Rain over town"),
    // The site's name holds a separator itself.
    (
      "<title>Knots and hitches - Boats - Rigging in Elmstadt</title><h1><a href='/'>Boats - Rigging in Elmstadt</a></h1><p>x</p>",
      "Knots and hitches"
    ),
    // An application that is named after each page is not the site.
    (
      "<title>Rain over town</title><meta name='application-name' content='Rain over town'><h1>Rain over town</h1><h2>More</h2><p>x</p>",
      "Rain over town"
    ),
    // A heading that calls itself the headline, the only one that does.
    ("<title>The style</title><h2 itemprop='headline'>Write for those who read</h2><p>x</p>", "Write for those who read"),
    ("<title>Page</title><meta property='dc:title' content='The tides of Elm'><h2>Read on</h2><p>x</p>", "The tides of Elm"),
    // The page keeps the first level for its section, and the head for its site.
    (
      "<meta property='og:title' content='Harbour Days in Elmstadt'><title>Union of Skippers</title><h1>Events</h1><h2>Harbour Days in Elmstadt: boats and bread</h2><p>x</p>",
      "Harbour Days in Elmstadt: boats and bread"
    ),
    ("<h1>Setting up<a href='#setting-up'>¶</a></h1><p>x</p>", "Setting up"),
    ("<title>Rain \u{E2}\u{80}\u{93} a report</title><p>x</p>", "Rain – a report"),
    // JSON-LD calls the site by the page's headline.
    (
      """
      <title>Chicken soup</title><meta property='og:title' content='Chicken soup'>
      <script type='application/ld+json'>{"@type":"WebSite","name":"Chicken soup"}</script><h1>Chicken soup</h1><h2>More soups</h2><p>x</p>
      """, "Chicken soup"
    ),
    // What follows the site's name tells of the site.
    ("<title>Stew with beans - Example.org - Recipes</title><p>x</p>", "Stew with beans"),
    ("<title>Recipes for every day and every pot | Example.org | Log in</title><h1>Log in</h1><p>x</p>", "Log in"),
    ("<title>Stew - - beans - - Example</title><p>x</p>", "Stew - - beans"),
    ("<title>Details | Diary</title><h1>Goulash with noodles</h1><p>x</p>", "Goulash with noodles"),
    // A front page's date heads its news.
    ("<h1>Thursday, 24 July 2014</h1><h2>Boats stay in harbour</h2><p>x</p>", "Boats stay in harbour"),
    ("<h1>24 July 2014 in pictures</h1><h2>More</h2><p>x</p>", "24 July 2014 in pictures"),
    ("<h1>Thursday, 24 July 2014</h1><p>x</p>", "Thursday, 24 July 2014"),
  ])
  func titles(_ page: String, _ title: String) throws {
    #expect(try PageFixture(page).title == title)
  }

  /// The last step of the trail is the name for search engines, marked up as the first-level heading.
  @Test(arguments: [
    ("", "The sea takes back the quay"),
    // A heading that does not call itself a headline is a section's.
    ("plain", "Storm at Elmstadt: what happened"),
    // What `og:title` states as well is what the publisher calls the page.
    ("shared", "Storm at Elmstadt: what happened"),
    // A menu's heading is none of the page's.
    ("menu", "Storm at Elmstadt: what happened"),
  ])
  func aTrail(_ kind: String, _ title: String) throws {
    let name = kind == "menu" ? "Sections of this paper" : "Storm at Elmstadt: what happened"
    let page = """
      <title>Storm at Elmstadt: what happened</title>
      <meta property='og:title' content='\(kind == "shared" ? name : "The sea takes back the quay")'>
      <script type='application/ld+json'>{"@type":"NewsArticle","headline":"Storm at Elmstadt: what happened"}</script>
      <nav class='breadcrumb'><a href='/'>Start</a> <a href='/coast/'>Coast</a> <h1>\(name)</h1></nav>
      <h2><span class='kicker'>A night at the coast</span> <span class='\(kind == "plain" ? "x" : "headline")'>The sea takes back the quay</span></h2>
      <p>The water came at night.</p>
      """
    #expect(try PageFixture(page).title == title)
  }

  /// A list whose last entry is the heading and whose others are links is a trail, whatever it is called.
  @Test(arguments: [("<a href='/coast/'>Coast</a>", "The sea takes back the quay"), ("Coast", "Storm at Elmstadt: what happened")])
  func aTrailByItsForm(_ step: String, _ title: String) throws {
    let page = """
      <title>Storm at Elmstadt: what happened</title><meta property='og:title' content='The sea takes back the quay'>
      <ul><li><a href='/'>Start</a></li><li>\(step)</li><li><h1>Storm at Elmstadt: what happened</h1></li></ul>
      <h2 class='headline'>The sea takes back the quay</h2><p>The water came at night.</p>
      """
    #expect(try PageFixture(page).title == title)
  }

  /// Where the trail names kicker and headline and the head the headline alone, the heading below tells where the kicker ends.
  @Test(arguments: [
    ("The sea takes back the quay", "The sea takes back the quay"),
    ("Another name", "A night at the coast: The sea takes back the quay"),
  ])
  func aKickerInTheTrail(_ shared: String, _ title: String) throws {
    let page = """
      <title>A night at the coast: The sea takes back the quay</title><meta property='og:title' content='\(shared)'>
      <div class='breadcrumb'><a href='/'>Start</a> <h1>A night at the coast: The sea takes back the quay</h1></div>
      <h2><span class='kicker'>A night at the coast</span> <span>The sea takes back the quay</span></h2><p>The water came at night.</p>
      """
    #expect(try PageFixture(page).title == title)
  }

  @Test func whatAnApplicationIsNamedAfterNamesNoPublisher() throws {
    let page = "<title>Rain over town</title><meta name='application-name' content='Rain over town'><h1>Rain over town</h1><p>x</p>"
    #expect(try PageFixture(page).publisher == nil)
  }

  @Test(arguments: [
    ("https://www.elmnotes.example/", "Elm Notes"), ("https://www.elmnotes.example/2025/a", "Latest"),
  ])
  func aFrontPageIsCalledAsItsSite(url: String, title: String) throws {
    #expect(try PageFixture("<title>Elm Notes</title><h2>Latest</h2><p>x</p>", url: url).title == title)
  }

  @Test func theHeaderReachesFromTheTrailToTheHeadline() throws {
    let page = """
      <title>Storm at Elmstadt: what happened</title>
      <nav class='breadcrumb'><a href='/'>Start</a> <h1>Storm at Elmstadt: what happened</h1></nav>
      <aside><p class='date'>7 February 2025</p><p>Print</p><p>Share</p></aside>
      <h2 class='headline'>The sea takes back the quay</h2><p>The water came at night.</p>
      """
    #expect(try PageFixture(page).published == "2025-02-07")
  }

  @Test(arguments: [
    // The head's date of whatever kind gives way to the headline's.
    (
      "<meta name='date' content='2020-04-30'><h1>Rain</h1><p class='date'>29.04.2020, 12:01</p><p>It rained.</p>",
      "2020-04-29T12:01:00"
    ),
    ("<meta name='date' content='2020-04-30'><h1>Rain</h1><p>It rained.</p>", "2020-04-30"),
    ("<h1>Rain</h1><p>It rained.</p><p>And rained.</p><p>Letzte Änderung: 31.10.2023 Erschienen am: 01.11.2023</p>", "2023-11-01"),
    (
      "<h1>Rain</h1><p>It rained.</p><div class='sidebar'><time class='published' datetime='2021-02-03'>x</time></div>",
      "2021-02-03"
    ),
    (
      "<h1>Rain</h1><p>It rained.</p><ol class='comments'><li class='comment'><time datetime='2021-02-03'>x</time> Nice.</li></ol>",
      nil
    ),
    // Of two numbers either of which may be the month, the page says elsewhere which one is.
    (
      "<meta name='dc.date.issued' content='6/7/2022'><h1>Rain</h1><time datetime='2022-06-07T13:00:00Z'>June 7</time><p>It rained.</p>",
      "2022-06-07T13:00:00Z"
    ),
    // Elements that write a time in the reader's own zone are times.
    (
      "<h1>Rain</h1><p>Ada released this <relative-time datetime='2023-06-02T09:00:00Z'>02 Jun</relative-time></p><p>x</p>",
      "2023-06-02T09:00:00Z"
    ),
    // When it came out elsewhere is not when it came out here.
    (
      "<h1>Rain</h1><p>This note was originally published on October 7, 2008.</p><p>Posted on April 13, 2023</p><p>x</p>",
      "2023-04-13"
    ),
    (
      "<h1>Rain</h1><p>It rained.</p><p>It went on.</p><table><tr><td>Mise en ligne</td></tr><tr><td>23 mai 2019</td></tr></table>",
      "2019-05-23"
    ),
  ])
  func dates(_ page: String, _ date: String?) throws {
    #expect(try PageFixture(page).published == date)
  }

  @Test(arguments: [
    // The head's moment on the day that the page prints: neither is lost.
    ("2018-12-31T23:11:59+00:00", "1. Januar 2019", "2019-01-01T00:11:59+01:00"),
    ("2016-12-29T01:32:00Z", "December 28, 2016", "2016-12-28T23:32:00-02:00"),
    // The printed time tells the offset, whatever the head's is.
    ("2022-05-05T21:00:00-05:00", "6 May 2022 - 2:00 a. m.", "2022-05-06T02:00:00Z"),
    // An offset that the page gives needs no other.
    ("2022-05-05T21:00:00-05:00", "6 May 2022", "2022-05-05T21:00:00-05:00"),
  ])
  func theDayThatThePagePrints(moment: String, day: String, published: String) throws {
    let page =
      "<meta property='article:published_time' content='\(moment)'><h1>Rain</h1><p class='date'>\(day)</p><p>It rained.</p>"
    #expect(try PageFixture(page).published == published)
  }

  /// An offset that nobody wrote is none in silence.
  @Test func theOffsetOfAPrintedDayIsExplained() throws {
    let page = try PageFixture(
      "<meta property='article:published_time' content='2018-12-31T23:11:59Z'><h1>Rain</h1><p class='date'>1. Januar 2019</p><p>x</p>"
    )
    #expect(page.publishedReason?.evidence?.contains("2018-12-31T23:11:59Z, written with the least offset") == true)
  }

  private static let story = String(
    repeating: "<p>The rain went on all day, and nobody was on the road to the harbour.</p>", count: 40)

  /// Far from the headline, too, what came out elsewhere first gives way to what came out here.
  @Test(arguments: [("Posted on April 13, 2023", "2023-04-13"), ("It rained.", "2008-10-07")])
  func linesFarFromTheHeadline(line: String, published: String) throws {
    let page = "<h1>Rain</h1>\(Self.story)<p>Originally published on 7 October 2008.</p><p>\(line)</p>"
    #expect(try PageFixture(page).published == published)
  }

  /// A class that says what an element has, or is a hook for a script, names no zone.
  @Test(arguments: ["has-replies", "js-replies"])
  func whatAnElementHas(name: String) throws {
    let page =
      "<h1>Rain</h1><div class='\(name)'>\(String(repeating: "<p>Rain.</p>", count: 16))<p class='time'>21 Jun 2016</p></div>"
    #expect(try PageFixture(page + Self.story).published == "2016-06-21")
  }
}

@Suite struct TextTitleTests {
  @Test(arguments: [
    ("Driver Walled In By A Crowd Of Sheep – What He Does Next…", true),
    ("The driver was walled in by a crowd of sheep, and then…", false),
    ("Ferry runs again on Sundays", true), ("The ferry runs again on Sundays.", false),
  ])
  func aFirstLine(line: String, isTitle: Bool) throws {
    let story =
      "The ferry over the Elm runs again on Sundays from March on, the town council said on Monday, after a winter in which it lay at the quay with a broken engine."
    let text = "\(line)\n\n\(story)\n\n\(story)\n"
    let post = try PostReader.read(RawPost(identity: Post.Identity(), bytes: Array(text.utf8), contentType: "text/plain"))
    #expect((TextTitle.find(in: post) != nil) == isTitle)
  }

  /// A forum's first-level heading links to the file that answers for its folder; a heading that links elsewhere is the page's.
  @Test(arguments: [
    ("index.php", "Loom breaks its heddles"), ("./index.html", "Loom breaks its heddles"),
    ("/index.php", "Loom breaks its heddles"),
    ("index.php?id=4", "Weavers at work"),
  ])
  func aHeadingThatLinksToTheIndexIsTheSites(_ href: String, _ title: String) throws {
    let page = try PageFixture(
      "<title>Loom breaks its heddles (Page 1) / Tools / Weavers at work</title><div><h1><a href='\(href)'>Weavers at work</a></h1></div><h3>Loom breaks its heddles</h3><p>Two of them snapped within a week.</p>",
      url: "https://example.org/forum/viewtopic.php?id=2204")
    #expect(page.title == title)
  }

  /// A headline that links to its own page, or that no other agrees against, is no logo.
  @Test(arguments: [
    ("index.html", "https://example.org/2024/loom/", "Loom breaks its heddles", "Tools"),
    ("index.html", "https://example.org/2024/loom/index.html", "Loom breaks its heddles", "Tools"),
    ("./index.html", "https://example.org/loom/", "Untitled Document", "Step one"),
    ("/index.html", "https://example.org/2024/loom/", "Loom breaks its heddles", "Tools"),
    ("/index.php", "https://example.org/2024/loom/", "Weavers", "Tools"),
  ])
  func aHeadlineThatLinksToItsOwnPageStays(_ href: String, _ url: String, _ stated: String, _ other: String) throws {
    let page = try PageFixture(
      "<title>\(stated)</title><h1><a href='\(href)'>Loom breaks its heddles</a></h1><h2>\(other)</h2><p>Two of them snapped within a week.</p>",
      url: url)
    #expect(page.title == "Loom breaks its heddles")
  }

  /// A tracker heads a report by its number; the title element tells the rest.
  @Test(arguments: [
    ("Bug #771", "Bug #771: The month has no last day - Calendar - Tools", "Bug #771: The month has no last day"),
    ("Feature #5", "Feature #5: Print on both sides - Press - Tools", "Feature #5: Print on both sides"),
    ("The month has no last day", "Bug #771: The month has no last day - Calendar - Tools", "Bug #771: The month has no last day"),
    ("Episode #12", "Episode #12: The new loom - Weavers at work", "Episode #12: The new loom"),
    ("Part #7 of it", "Part #7 of it: The month has no last day - Calendar - Tools", "Part #7 of it"),
  ])
  func aNumberAloneIsNoTitle(_ heading: String, _ stated: String, _ title: String) throws {
    let project = stated.contains("Press") ? "Press" : "Calendar"
    let page = try PageFixture(
      "<title>\(stated)</title><div id='header'><h1>\(project)</h1></div><h2>\(heading)</h2><p>The first of March stands in its place.</p>",
      url: "https://example.org/issues/771")
    #expect(page.title == title)
  }

  /// Since when a member belongs to a forum is not when the member wrote.
  @Test(arguments: [
    ("Joined: 2 October 2017", "2019-11-14"), ("Inscription : 02/10/2017", "2019-11-14"),
    ("Mitglied seit 02.10.2017", "2019-11-14"),
    ("Joined: Mon Oct 02, 2017 9:07 pm", "2019-11-14"), ("Registrado el 2 de octubre de 2017", "2019-11-14"),
    ("Written 2 October 2017", "2017-10-02"), ("Joined by Ben Pier, 2 October 2017", "2017-10-02"),
    ("Inscription au patrimoine mondial, 2 octobre 2017", "2017-10-02"), ("Iscritto dal Comune il 2 ottobre 2017", "2017-10-02"),
  ])
  func membersJoinEarlier(_ line: String, _ date: String) throws {
    let page = try PageFixture(
      "<title>Loom breaks</title><div>14/11/2019 21:07:33</div><div>Jane</div><div>Angers</div><div>\(line)</div><h1>Loom breaks</h1><p>Two of them snapped within a week.</p>",
      url: "https://example.org/forum/viewtopic.php?id=2204")
    #expect(page.published?.hasPrefix(date) == true)
  }

  /// Where the stated title stands in a line of its own, the only first-level heading is a slogan.
  @Test(arguments: [
    ("<div class='headline'>Crane divides the council</div>", "Crane divides the council"),
    ("<h3>Crane divides the council</h3>", "Crane divides the council"), ("", "A weekly paper for the whole valley"),
    ("<nav><a href='/c'>Crane divides the council</a></nav>", "A weekly paper for the whole valley"),
  ])
  func aSloganInTheOnlyHeading(_ line: String, _ title: String) throws {
    let page = try PageFixture(
      "<title>Crane divides the council</title><h1>A weekly paper for the whole valley</h1>\(line)<p>It rained from Monday to Thursday.</p>"
    )
    #expect(page.title == title)
  }

  @Test func aSitesShortLabelEndsATitle() throws {
    func title(_ address: String) throws -> String? { try PageFixture("<title>Bean stew - eX</title><p>x</p>", url: address).title }
    #expect(try title("https://recipes.ex.com/stew") == "Bean stew")
    #expect(try title("https://recipes.exam.com/stew") == "Bean stew - eX")
  }

  @Test(
    arguments: [
      ("<span data-timestamp='1581080400'>3 hours ago</span>", "2020-02-07T13:00:00Z"),
      ("<div data-date='18 March 2020'>Last spring</div>", "2020-03-18"),
      ("<p>26 | 01 | 2022</p>", "2022-01-26"),
      ("<table><tr><td data-date='2020-03-18'>18</td></tr></table>", nil),
      ("<div data-updatedate='2020-03-18'>Last spring</div>", nil),
      ("<p>3 | 12 | 20</p>", nil),
    ] as [(String, String?)])
  func datesForScriptsAndBetweenBars(_ line: String, _ date: String?) throws {
    let page = try PageFixture("<h1>Rain over the harbour</h1>\(line)<p>The boats stayed where they were.</p>")
    #expect(page.published == date)
  }

  private static let council = String(
    repeating:
      "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the crane.</p>",
    count: 3)

  @Test(arguments: [
    // The site's name, in large letters, stands before the page's own in the title element.
    ("Elm Tribune: Crane divides the council", "<meta property='og:title' content='Crane divides the council'>", "Elm Tribune"),
    ("Elm Tribune | Crane divides the council", "", "Elm Tribune"),
    ("Elm Tribune", "<meta property='og:title' content='Crane divides the council'>", "Elm Tribune"),
    // The headline stands above the main part, and what is below it holds its words.
    ("Crane divides the council - what next?", "", "Crane divides the council"),
  ])
  func headingsBeforeTheMainPart(_ title: String, _ head: String, _ first: String) throws {
    let second = first == "Elm Tribune" ? "Crane divides the council" : "Crane divides the council - what next?"
    func page(_ box: String) throws -> PageFixture {
      try PageFixture(
        "<html><head><title>\(title)</title>\(head)</head><body><div id=\(box)><h1>\(first)</h1></div><main><article><h3>\(second)</h3>\(Self.council)</article></main>"
      )
    }
    // What stands in no header may be the page's own, as in the bars that themes set titles into.
    if first == "Elm Tribune" { #expect(try page("title-bar").title == first) }
    let page = try page("header")
    #expect(page.title?.hasPrefix("Crane divides the council") == true)
    if first != "Elm Tribune" { #expect(page.title == first) }
  }

  @Test(arguments: ["Event", "MusicEvent", "Course"])
  func theDayOfAnEventIsNotThePages(_ type: String) throws {
    let data =
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"\(type)\",\"name\":\"Rope day\",\"startDate\":\"2026-12-02T19:00\"}</script>"
    let day = "<p><time datetime='2026-12-02'>December 2, 2026</time></p>"
    #expect(try PageFixture("<title>Rope day</title>\(data)<h1>Rope day</h1>\(day)\(Self.council)").published == nil)
    // What states the page's own day may fall on the event's.
    let stated = "<meta property='article:published_time' content='2026-12-02T08:00:00Z'>"
    #expect(
      try PageFixture("<title>Rope day</title>\(stated)\(data)<h1>Rope day</h1>\(Self.council)").published?.hasPrefix("2026-12-02")
        == true)
    let posted = "<p>Posted on November 3, 2026</p>"
    #expect(try PageFixture("<title>Rope day</title>\(data)<h1>Rope day</h1>\(posted)\(Self.council)").published == "2026-11-03")
  }

  /// A wiki states what an article is about as its headline, and the article's name as a name.
  @Test func aDescriptionStatedAsAHeadline() throws {
    func title(_ name: String, _ headline: String, element: String) throws -> String? {
      let data = "{\"@type\":\"Article\",\"name\":\"\(name)\",\"headline\":\"\(headline)\"}"
      return try PageFixture(
        "<title>\(element)</title><script type='application/ld+json'>\(data)</script><h2>Contents</h2><p>The rope walk of Elm was built in 1811.</p>"
      ).title
    }
    #expect(try title("Rope walk", "place where ropes are made", element: "Rope walk - Millpedia") == "Rope walk")
    // The same name as the title element's is what search engines are shown.
    #expect(
      try title("Ropes of Elm: A Guide | Elm Star", "How Elm makes its ropes", element: "Ropes of Elm: A Guide | Elm Star")
        == "How Elm makes its ropes")
  }
}
