import Testing

@testable import Winnow

/// What a page says in cells, rows and bands beside its paragraphs: days of a table, fields of a contact, a line under the title, what a dish takes.
@Suite struct DatumTests {
  private static let paragraphs = Array(RiverStory.paragraphs.prefix(4))
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  private func text(_ body: String) throws -> [String] { try ExtractedPage("<title>River rises</title>\(body)").text }

  @Test func daysInCells() throws {
    let row = ["07.05.2025", "11.05.2025"].map { "<tr><td><p><span>\($0)</span></p></td><td><p><b>Rowers' night</b></p></td></tr>" }
      .joined()
    let table = "<table><tr><td><b>Day</b></td><td><b>What</b></td></tr>\(row)</table>"
    for page in [Self.story + table, table + Self.story] {
      let text = try text("<main><article><h1>River rises</h1>\(page)</article></main>").joined(separator: "\n")
      #expect(text.contains("07.05.2025") && text.contains("11.05.2025"))
    }
    // One row is a layout's.
    let layout = "<table><tr><td><p>07.05.2025</p></td><td><p>10:15</p></td></tr></table>"
    #expect(try !text("<main><article><h1>River rises</h1>\(layout)\(Self.story)</article></main>").joined().contains("07.05.2025"))
  }

  @Test func rowsOfFields() throws {
    func row(_ label: String, _ value: String) -> String {
      "<div class=row-of-data><span class=label>\(label)</span> <span class=value>\(value)</span></div>"
    }
    let link = "<a href='https://river.example.io'>river.example.io</a>"
    let rows = row("Website", link) + row("Founded", "in 1789")
    #expect(
      try text("<main><h1>River rises</h1>\(Self.story)\(rows)</main>").suffix(2) == [
        "Website river.example.io", "Founded in 1789",
      ])
    // Rows that are all links lead on.
    let others =
      row("More", "<a href=/a>The river in autumn and its gauge</a>") + row("More", "<a href=/b>The mill and the weir below it</a>")
    #expect(try text("<main><h1>River rises</h1>\(Self.story)\(others)</main>") == Self.paragraphs)
  }

  /// A row's label says of what its day is one.
  @Test(arguments: ["<div class=k>Opened</div><div>4 March 1912</div>", "<h4>Opened</h4><p>4 March 1912</p>"])
  func daysInRows(_ row: String) throws {
    let rows = "<div class=row>\(row)</div><div class=row><div class=k>Owner</div><div>Town of Elm</div></div>"
    #expect(try text("<main><h1>River rises</h1>\(rows)\(Self.story)</main>").contains("4 March 1912"))
    #expect(try text("<main><h1>River rises</h1>\(Self.story)\(rows)</main>").contains("4 March 1912"))
    let own =
      "<div class=row><div>Published</div><div>4 March 2026</div></div><div class=row><div>Section</div><div>News</div></div>"
    #expect(try !text("<main><h1>River rises</h1>\(own)\(Self.story)</main>").contains("4 March 2026"))
    let minutes = "<div class=row><div>Section</div><div>News</div></div><div class=row><div>Read time</div><div>5 min</div></div>"
    #expect(try !text("<main><h1>River rises</h1>\(minutes)\(Self.story)</main>").contains("5 min"))
  }

  @Test func aLineInTheBandOfTheTitle() throws {
    func page(_ line: String) throws -> [String] {
      try text("<section class=page-header><h1>River rises</h1>\(line)</section><div class=content>\(Self.story)</div>")
    }
    #expect(try page("<p>Discover our story, our values</p>") == ["Discover our story, our values"] + Self.paragraphs)
    #expect(try page("<p>Our story</p>") == Self.paragraphs)
    // An article's band holds lines of the paper's.
    let dated = "<meta property=article:published_time content=2026-03-04><meta property=og:type content=article>"
    #expect(
      try text(
        "\(dated)<header class=entry-header><h1>River rises</h1><p>Elm Tribune staff report</p></header><div>\(Self.story)</div>")
        == Self.paragraphs)
    #expect(try page("<p>4 March 2026, 10:15</p>") == Self.paragraphs)
    #expect(try page("<p><a href=/>Home</a> / <a href=/a>About the river</a></p>") == Self.paragraphs)
  }

  @Test func anAsideThatIsANote() throws {
    let note = "<div><h3>Important</h3><p>The gauge has had a major overhaul, and does not show more than ten feet.</p></div>"
    func page(_ name: String) throws -> [String] {
      try text("<main><h1>River rises</h1>\(Self.story)<aside class=\(name)>\(note)</aside>\(Self.story)</main>")
    }
    #expect(try page("info").contains("Important"))
    #expect(try !page("promo").contains("Important"))
    // At the end it tells of a writer or a paper.
    let about = "<p>The Elm Tribune is a paper for those who live on the river and its banks.</p>"
    #expect(try text("<main><h1>River rises</h1>\(Self.story)<aside class=info>\(about)</aside></main>") == Self.paragraphs)
  }

  @Test func whatADishTakes() throws {
    let facts =
      "<ul class='recipe-info clearfix'><li><strong>Servings :</strong> <span>4</span></li><li><strong>Prep Time :</strong> <span>35m</span></li></ul>"
    let list =
      "<h3>Ingredients</h3><ul><li class=ingredient>2 cups of onions</li><li class=ingredient>1 pound of mushrooms</li></ul>"
    let dish = "<h2>River rises</h2>\(facts)<div class=instructions>\(Self.story)\(list)</div>"
    #expect(try text("<div id=left-area>\(dish)</div>").contains("Servings : 4"))
    let minutes = "<div class=row><span>30 MIN</span></div>"
    let times = "<h1>River rises</h1>\(minutes)\(Self.story)\(list)"
    #expect(try text("<main>\(times)</main>").contains("30 MIN"))
    // Without a dish they are how long the text takes.
    #expect(try !text("<main><h1>River rises</h1>\(minutes)\(Self.story)</main>").contains("30 MIN"))
  }

  /// A day that the text announces is none of its own.
  @Test(arguments: ["Data: 12 maggio 2024 ore 21", "Tarih: 12 Mayıs 2024 Saat: 19:00", "Fecha: 12 de mayo de 2024, 19:00"])
  func announcedDays(_ line: String) throws {
    func page(_ day: String) throws -> [String] {
      let data =
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"River rises","datePublished":"\#(day)"}</script>"#
      return try text("\(data)<main><article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article></main>")
    }
    #expect(try page("2024-03-04") == [line] + Self.paragraphs)
    #expect(try page("2024-05-12") == Self.paragraphs)
  }

  @Test func theDayOfAnEventStays() throws {
    let data = #"<script type="application/ld+json">{"@type":"Event","name":"River rises","startDate":"2024-06-07T19:00"}</script>"#
    let line = "<p>Friday, June 7, 2024</p>"
    #expect(try text("\(data)<main><h1>River rises</h1>\(line)\(Self.story)</main>").contains("Friday, June 7, 2024"))
    #expect(try !text("<main><h1>River rises</h1>\(line)\(Self.story)</main>").contains("Friday, June 7, 2024"))
  }

  @Test func fieldsBesideADay() throws {
    let fields = "<p>Publication date: 12 March 2022</p><p>Publisher: The Mill Press</p>"
    #expect(try text("<main><h1>River rises</h1>\(fields)\(Self.story)</main>").contains("Publication date: 12 March 2022"))
    let alone = "<p>Publication date: 12 March 2022</p>"
    #expect(try !text("<main><h1>River rises</h1>\(alone)\(Self.story)</main>").contains("Publication date: 12 March 2022"))
    // Beside the page's own day stand its readers and its place in the site.
    let own = "<p>Published: 4 March 2026</p><p>Section: Harbour</p>"
    let dated = "<meta property=article:published_time content=2026-03-04T10:00:00Z>"
    #expect(try !text("\(dated)<main><h1>River rises</h1>\(own)\(Self.story)</main>").contains("Published: 4 March 2026"))
  }

  /// Where in its site a text stands is no field of a book's, whatever the page's data say.
  @Test(arguments: ["Category: News", "Hits: 1204", "Posted in: Harbour"])
  func aDayBesideAPlaceInTheSite(_ line: String) throws {
    let text = try text("<main><h1>River rises</h1><p>Published: 4 March 2026</p><p>\(line)</p>\(Self.story)</main>")
    #expect(!text.contains("Published: 4 March 2026"))
  }

  /// The day below a link to another text is that text's.
  @Test func theDayOfAnotherText() throws {
    let dated = "<meta property=article:published_time content=2024-03-04T10:00:00Z>"
    let next = "<div><p>Next: <a href=/a/1>Ten piers you should see</a></p><p>9 March 2024</p></div>"
    #expect(try text("\(dated)<main><h1>River rises</h1>\(Self.story)\(next)</main>") == Self.paragraphs)
  }

  /// Links to several sites stand in a box of their own among the paragraphs.
  @Test func aBoxedListOfSites() throws {
    func page(_ sites: [String]) throws -> Bool {
      let links = sites.map { "<li><a href='https://\($0).example/'>Tables of \($0)</a></li>" }.joined()
      return try text("<main><h1>River rises</h1>\(Self.story)<div><ul>\(links)</ul></div>\(Self.story)</main>")
        .contains("Tables of tides")
    }
    #expect(try page(["tides", "winds", "ports"]))
    #expect(try !page(["tides", "tides", "tides"]))
  }

  /// Slides that screen readers do not see are a gallery's, and neither other articles nor what readers say.
  @Test func slidesOfOthers() throws {
    func page(_ slide: String) throws -> [String] {
      try text("<main><h1>River rises</h1>\(Self.story)<div>\(String(repeating: slide, count: 3))</div></main>")
    }
    let teaser = "<h3>Ten piers to see</h3><p>A story of the town and its boats.</p><a href=/a>More</a>"
    let photo = "<img src=/a.jpg width=800 height=500>"
    #expect(try page("<div class=slick-slide aria-hidden=true>\(photo)\(teaser)</div>") == Self.paragraphs)
    #expect(
      try page("<div class=swiper-slide aria-hidden=true><p>The best paper in all of the county.</p></div>") == Self.paragraphs)
  }

  /// As of when a page holds is no day that it announces.
  @Test(arguments: ["Stand: 7. März 2024", "Zuletzt bearbeitet: 7. März 2024", "Última modificación: 7 de marzo de 2024"])
  func daysOfAState(_ line: String) throws {
    let dated = "<meta property=article:published_time content=2024-03-04T10:00:00Z>"
    #expect(try text("\(dated)<main><h1>River rises</h1><p>\(line)</p>\(Self.story)</main>") == Self.paragraphs)
  }

  /// In the box of data below a headline a heading is a standfirst; a sentence may tell of its writer.
  @Test func sentencesInABoxOfData() throws {
    func page(_ line: String) throws -> [String] {
      try text("<main><article><h1>River rises</h1><div class=entry-meta>\(line)</div>\(Self.long)</article></main>")
    }
    let deck = "The harbour left open whether the ferries go on until one in the morning, and asked for patience"
    #expect(try page("<h2>\(deck)</h2>").first == deck)
    let about = "Jane Doe is a senior reporter who has covered the river and its harbours for twenty years."
    #expect(try !page("<p>\(about)</p>").contains(about))
  }

  private static let long = String(repeating: story, count: 4)

  /// Members of a forum stand beside what they wrote; who introduces himself writes the same words.
  @Test func members() {
    #expect(ThreadLines.isAboutMail(Array("Last edited by annam; 04 Mar 2024 at 12:00.".utf8)[...], isLinked: false))
    #expect(!ThreadLines.isAboutMail(Array("Last edited by the owner of boat 12.".utf8)[...], isLinked: false))
    #expect(ThreadLines.isMember(Array("Ann\nMember\nJoined: 2010\nPosts: 102".utf8)[...]))
    #expect(!ThreadLines.isMember(Array("Name: Ann\nLocation: Leeds\nJoined: 2010\nPosts: 102".utf8)[...]))
  }

  /// A box that is called a biography is the page where the title names whom it is about.
  @Test func theBiographyOfAPagesPerson() throws {
    let life = "<p>Jane Doe was born in Alder in 1970 and taught at the sailing school for twenty years.</p>"
    func page(_ title: String) throws -> [String] {
      try ExtractedPage("<title>\(title)</title><main><h1>\(title)</h1>\(Self.story)<div class=author-bio>\(life)</div></main>")
        .text
    }
    #expect(try page("Jane Doe").contains { $0.contains("Alder") })
    #expect(try !page("River rises").contains { $0.contains("Alder") })
  }

  /// A theme repeats the title below the lead picture and its caption.
  @Test func aCopyOfTheTitle() throws {
    let lead = "<div><img src=/a.jpg width=800 height=500></div><span class=caption>photo: The Mill Post</span>"
    func page(_ copy: String) throws -> [String] {
      try ExtractedPage(
        "<title>The river rises again</title><article><h1>The river rises again</h1><div id=content>\(lead)\(copy)\(Self.story)</div></article>"
      ).text
    }
    #expect(try !page("<div><span itemprop='name headline'>The river rises again</span></div>").contains("The river rises again"))
    #expect(try page("<p>The river rises again</p>").contains("The river rises again"))
  }

  /// A table, a list and a figure call a thing by the page's name, and a song says its own in its lines.
  @Test(arguments: [
    "<table><tr><th>Name</th><td>The river rises again</td></tr><tr><th>Year</th><td>1912</td></tr></table>",
    "<table><tr><td><p>Name</p></td><td><div>The river rises again</div></td></tr><tr><td>Year</td><td>1912</td></tr></table>",
    "<dl><dt>Name</dt><dd>The river rises again</dd><dt>Year</dt><dd>1912</dd></dl>",
    "<ul><li>The river rises again</li><li>The mill stands still</li></ul>",
    "<div><div>When night has come</div><div>The river rises again</div><div>And all is still</div></div>",
    "<pre><code>The river rises again</code></pre>",
  ])
  func theTitleInTheText(_ part: String) throws {
    let page = try ExtractedPage(
      "<title>The river rises again</title><main><h1>The river rises again</h1>\(part)\(Self.story)</main>")
    #expect(page.text.joined(separator: "\n").contains("The river rises again"))
  }
}
