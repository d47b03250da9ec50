import Testing

@testable import Winnow

/// Pages that are no articles, and articles that the visible page does not hold.
@Suite struct PageKindTests {
  private let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."
  private var prose: String { (1...6).map { "<p>\($0). \(long)</p>" }.joined() }

  @Test func aCollectionKeepsItsItems() throws {
    let items = (1...12).map {
      "<li class='card'><h3><a href='/p/\($0)'>Woollen sock number \($0)</a></h3><span>$\($0).00</span></li>"
    }
    let page = try ExtractedPage(
      "<title>Socks</title><nav><a href='/'>Home</a></nav><h1>Socks</h1><ul>\(items.joined())</ul><p>\(long)</p>",
      url: "https://example.org/collections/socks")
    #expect(page.type == "collection")
    #expect(page.text.contains("Woollen sock number 7"))
    #expect(page.text.contains("$7.00"))
    #expect(page.text.contains(long))
    #expect(!page.text.contains("Home"))
  }

  @Test(arguments: [
    ("<meta property=og:type content=article>", "category/news/a-boat-for-all", "article"),
    ("<meta property=og:type content=article>", "category/news/", "listing"),
    ("<meta property=og:type content=article><meta property=article:published_time content=2024-03-01>", "tag/boats", "article"),
    (#"<script type=application/ld+json>{"@type":"Article","name":"A boat"}</script>"#, "category/boats", "article"),
    (#"<script type=application/ld+json>[{"@type":"Article"},{"@type":"Article"}]</script>"#, "category/boats", "listing"),
  ])
  func whatAListsAddressHolds(_ head: String, _ path: String, _ type: String) throws {
    let links = (1...4).map { "<div class=item><a href='/n/\($0)'>The boat number \($0) leaves the harbour</a></div>" }.joined()
    let page = try ExtractedPage(
      "<title>A boat</title>\(head)<h1>A boat</h1>\(prose)<div class=related>\(links)</div>", url: "https://example.org/" + path)
    #expect(page.type == type)
  }

  /// The day of an item is not that of the list, where the page states or shows to be one and shows several.
  @Test(arguments: [
    (#"<script type=application/ld+json>{"@type":"CollectionPage","name":"Boats"}</script>"#, "", true),
    (#"<script type=application/ld+json>{"@type":"CollectionPage","name":"Boats"}</script>"#, "1", false), ("", "", true),
    ("<meta property=og:type content=article>", "", false),
  ])
  func theDaysOfItems(_ head: String, _ day: String, _ areItems: Bool) throws {
    let items = (1...4).map { number in
      let date = day.isEmpty ? "\(number)" : day
      return """
        <article><h2><a href='/n/\(number)'>The boat number \(number) leaves the harbour</a></h2>\
        <p class=date><time datetime=2024-03-0\(date)>\(date) March 2024</time></p><p>Story number \(number). \(long)</p></article>
        """
    }
    let page = try ExtractedPage(
      "<title>Boats</title>\(head)<h1>Boats</h1>\(items.joined())", url: "https://example.org/boats")
    #expect((page.published == nil) == areItems)
  }

  @Test(arguments: [
    ("Wollsocke ab 12 EUR", "collection"), ("Raggsocka 49 kr", "collection"), ("Krieg und Nachfrage 1914", "listing"),
    ("Auteur 3 złożył", "listing"),
  ])
  func pricesTellACollection(_ line: String, _ type: String) throws {
    let items = (1...12).map { "<li class='card'><h3><a href='/p/\($0)'>Eintrag</a></h3><span>\(line)</span></li>" }
    let page = try ExtractedPage(
      "<title>Liste</title><h1>Liste</h1><ul>\(items.joined())</ul>", url: "https://example.org/category/liste")
    #expect(page.type == type)
  }

  @Test(arguments: [
    (#"{"@type":"Product"}"#, "Product+"), (#"{"@type": "Recipe", "a":"@type"}"#, "Recipe+"),
    (#"{"@type":  "Product"}"#, "Product"),
    (#"{"@TYPE" : [ "WebPage" , "QAPage"],"x":{"@type":"A"}}"#, "WebPage QAPage A+"),
    (#"{"a":"jane@type.example","@type":"#, ""), (#"{"@type":"cut"#, ""), ("@type\"", ""), ("", ""),
  ])
  func statedTypesAreFound(_ text: String, _ expected: String) {
    var found: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      StatedTypes.forEach(in: bytes) { type, isAlone in
        found.append(String(decoding: type, as: UTF8.self) + (isAlone ? "+" : ""))
        return true
      }
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func anArticleKeepsNoCards() throws {
    let cards = (1...6).map { "<div class='item'><h3><a href='/p/\($0)'>Another story number \($0)</a></h3></div>" }
    let page = try ExtractedPage("<title>Fog</title><article><h1>Fog</h1>\(prose)<div>\(cards.joined())</div></article>")
    #expect(page.type == "article")
    #expect(!page.text.contains("Another story number 3"))
  }

  @Test func whatUnfoldsIsReadHoweverDeep() throws {
    let page = try ExtractedPage(
      "<h1>Fog</h1>\(prose)<div role='tabpanel' hidden style='display:none'><div><ul><li>Folded: \(long)</li><li>\(long)</li></ul></div></div><div style='display:none'><div><p>Hidden: \(long)</p></div></div>"
    )
    #expect(page.text.contains("Folded: " + long))
    #expect(page.gone["Hidden: " + long] == "hidden")
  }

  @Test func answersOfAThreadStayWithoutTheForumsLines() throws {
    let answer = { (n: Int) in
      "<div class='post'><span>Joined: 2020-01-0\(n)</span><p>Answer \(n). \(self.long)</p><blockquote>Jane wrote:</blockquote><p>\(self.long)</p></div>"
    }
    let page = try ExtractedPage(
      "<h1>Which rope?</h1><div id='comments'>\(answer(1))\(answer(2))\(answer(3))</div>",
      url: "https://example.org/forum/viewtopic.php?t=1")
    #expect(page.type == "forum")
    #expect(page.text.contains("Answer 2. " + long))
    #expect(page.text.filter { $0 == long }.count == 1)
    #expect(page.gone["Joined: 2020-01-02"] == "thread-line")
  }

  @Test func commentsBelowAnAnswerAreNoAnswers() throws {
    let page = try ExtractedPage(
      "<h1>Which rope?</h1><div class='answer'>\(prose)</div><div class='comments'><p>I like this: \(long)</p></div>",
      url: "https://example.org/questions/1/which-rope")
    #expect(page.gone["I like this: " + long] == "comments")
  }

  @Test func aShortAnswerIsAnAnswer() throws {
    let page = try ExtractedPage(
      "<h1>Which rope?</h1><div><div class='post first'>\(prose)\(prose)</div><div class='post'><p>Hemp: \(long)</p><div class='signature'>Fair winds</div></div></div>",
      url: "https://example.org/forum/viewtopic.php?t=2")
    #expect(page.text.contains("Hemp: " + long))
    #expect(page.gone["Fair winds"] == "thread-line")
  }

  @Test func questionsOnButtonsStandAboveTheirAnswers() throws {
    let items = (1...4).map {
      "<div><button aria-expanded='true'>Does boat number \($0) float?</button><div><p>\($0). \(long)</p></div></div>"
    }
    let page = try ExtractedPage(
      "<title>Questions</title><main><h1>Questions</h1>\(items.joined())<button>Send us a question</button></main>",
      url: "https://example.org/help")
    #expect(page.text.contains("Does boat number 3 float?"))
    #expect(!page.text.contains("Send us a question"))
    let article = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)\(prose)<button>Was that of any use?</button><p>\(long) Again.</p></article>")
    #expect(!article.text.contains("Was that of any use?"))
  }

  @Test func aHeadingStyledForABarIsAHeading() throws {
    let page = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)<h2 class='anchor anchorWithStickyNavbar_x'>Why it comes<a class='hash-link' href='#why'>#</a></h2>\(prose)<aside class='footnotes'><p>Note: \(long)</p></aside></article>"
    )
    #expect(page.text.contains { $0.hasPrefix("Why it comes") })
    #expect(page.text.contains("Note: " + long))
  }

  @Test(
    arguments: [
      ("6 min read·Jul 8, 2020", true), ("03-14-2009, 08:21 PM", true), ("31.10.2023 14:08", true),
      ("Posted on Nov 20, 2020", true),
      ("1945 1960 1980 2000 2020", false), ("$299.00", false), ("4.8 (211)", false), ("The 39 steps", false), ("Chapter 12", false),
      ("Last updated 1 month ago", true), ("3 days ago", true), ("3 days", false), ("vor 2 Stunden", true),
      ("2 weeks of rain", false),
    ])
  func stamps(_ line: String, _ isStamp: Bool) { #expect(StampLine.isStamp(Array(line.utf8)[...]) == isStamp) }

  @Test func aConsentPlatformIsNeverTheArticle() throws {
    let page = try ExtractedPage(
      "<h1>Recipes</h1><p>Six recipes for fog.</p><div id='onetrust-consent-sdk'>\(prose)</div>")
    #expect(page.text == ["Six recipes for fog."])
  }

  @Test func ingredientsBelongToTheirRecipe() throws {
    let page = try ExtractedPage(
      "<div><ul class='recipe-ingredients'><li>300 g flour</li><li>2 eggs</li></ul></div><article><h1>Dumplings</h1>\(prose)</article>"
    )
    #expect(page.text.contains("300 g flour"))
  }

  @Test func aLabelGoesWithItsList() throws {
    let page = try ExtractedPage(
      "<article><h1>Fog</h1>\(prose)<p>More on this:</p><ul><li><a href='/1'>The fog of last year</a></li><li><a href='/2'>How fog forms</a></li></ul></article>"
    )
    #expect(page.gone["More on this:"] == "orphan-heading")
  }

  /// What a list names, with headings for names, are things to buy or to read elsewhere; a site's own stories are cards.
  @Test func headingsOfAListThatLeadsElsewhereStay() throws {
    func page(_ hosts: [String], _ heading: String = "What we like:", end: String? = nil) throws -> ExtractedPage {
      let items = (1...3).map {
        "<li><div><h4><a href='\(hosts[$0 % hosts.count])/p/\($0)'>Lantern of the make number \($0)</a></h4></div></li>"
      }
      return try ExtractedPage(
        "<title>Fog</title><article><h1>Fog</h1>\(prose)<div><h4>\(heading)</h4></div><ul>\(items.joined())</ul>\(end ?? prose)</article>"
      )
    }
    let shops = ["https://lanterns.example", "https://lamps.example"]
    let shop = try page(shops)
    #expect(shop.text.contains("Lantern of the make number 2") && shop.text.contains("What we like:"))
    let others = try [
      page(["https://example.org"]), page(["https://lanterns.example"]), page(shops, "From our partners"),
      page(shops, "Around the web"),
      page(shops, end: ""),
    ]
    for page in others { #expect(!page.text.contains("Lantern of the make number 2")) }
  }

  /// An item's day, place and people are what a list tells of it.
  @Test func itemsOfAListKeepTheirDays() throws {
    let items = (1...9).map {
      "<div class='event'><h3><a href='/e/\($0)'>Evening number \($0)</a></h3><p class='time'>\($0) March, 19:30</p><p class='author'>Jane Roe</p></div>"
    }
    let page = try ExtractedPage(
      "<title>Evenings</title><h1>Evenings</h1><div>\(items.joined())</div>", url: "https://example.org/events/")
    #expect(page.text.contains("7 March, 19:30") && !page.text.contains("Jane Roe"))
    let signed = try ExtractedPage(
      "<title>Evenings</title><h1>Evenings</h1><p class='time'>30 June, 8:00</p><div>\(items.joined())</div>",
      url: "https://example.org/events/")
    #expect(signed.text.contains("7 March, 19:30") && !signed.text.contains("30 June"))
    let stories = items.map { $0.replacing("</div>", with: "<p class='author'>Ann Other</p></div>") }
    let news = try ExtractedPage(
      "<title>Evenings</title><h1>Evenings</h1><div>\(stories.joined())</div>", url: "https://example.org/category/evenings/")
    #expect(!news.text.contains("7 March, 19:30") && news.text.contains("Evening number 7"))
    let article = try ExtractedPage("<title>Fog</title><article><h1>Fog</h1><p class='time'>7 March, 19:30</p>\(prose)</article>")
    #expect(article.gone["7 March, 19:30"] == "byline")
  }

  /// Who praises a service belongs to the praise, as the time that a dish takes belongs to the dish.
  @Test(arguments: [
    ("testimonial-author", "Jane of Millbrook", true), ("author", "Jane of Millbrook", false),
    ("recipe-prep-time", "Prep time 10 minutes", true), ("cook-time", "Cook time 10 minutes", true),
    ("mv-create-time", "Yield 8 loaves", true), ("entry-time", "At ten in the morning", false),
    ("recipe-date-time", "At ten in the morning", false), ("recipe-published-time", "At ten in the morning", false),
    ("recipe__timestamp", "At ten in the morning", false), ("create-time", "At ten in the morning", false),
  ])
  func namesAndTimesThatAreNoByline(_ name: String, _ line: String, _ isKept: Bool) throws {
    let page = try ExtractedPage(
      "<title>Bread</title><main><h1>Bread</h1>\(prose)<div><p>\(long) So it was.</p><div class='\(name)'>\(line)</div></div>\(prose)</main>",
      url: "https://example.org/bread")
    #expect(page.text.contains(line) == isKept)
  }

  @Test func embeddedStateSpeaksForAnEmptyPage() throws {
    let state =
      "{\"props\":{\"page\":{\"id\":7,\"menu\":[\"Home\",\"About us\"],\"body\":[{\"text\":\"First: \(long)\"},{\"text\":\"<p>Second: \(long)<\\/p>\"},{\"text\":\"Third &amp; last: \(long)\"},{\"text\":\"\(long)\"}]}}}"
    let page = try ExtractedPage("<h1>Fog</h1><p>Loading …</p><script id='__NEXT_DATA__' type='application/json'>\(state)</script>")
    #expect(page.replaced == "First: \(long)\n\nSecond: \(long)\n\nThird & last: \(long)\n\n\(long)")
    let whole = try ExtractedPage(
      "<h1>Fog</h1>\(prose)\(prose)\(prose)<script id='__NEXT_DATA__' type='application/json'>\(state)</script>")
    #expect(whole.replaced == nil)
  }

  @Test func dataOfScriptsThatIsNoJSONSpeaksForAnEmptyPage() throws {
    let object =
      "<script>\nvar article = {id: 7, title: 'Fog', text: [\"First: \(long)\", 'Second, the master\\'s: \(long)', \"Third: \(long)\", `\(long)`],\n teaser: \"A line that is no paragraph of the story\"};\nrender(article); // it's done\n\(String(repeating: " ", count: 600))</script>"
    let page = try ExtractedPage("<h1>Fog</h1><div id=app></div>\(object)")
    #expect(page.replaced == "First: \(long)\n\nSecond, the master's: \(long)\n\nThird: \(long)\n\n\(long)")
    let path = try ExtractedPage("<h1>Fog</h1><div id=app></div>\(object.replacing("var article", with: "app.page"))")
    #expect(path.replaced == page.replaced)
    let call = try ExtractedPage("<h1>Fog</h1><div id=app></div>\(object.replacing("var article", with: "app.show(); article"))")
    #expect(call.replaced == nil)
    // React's rows come in pieces, cut anywhere; a long string has a row of its own.
    func paragraph(_ name: String) -> String {
      #"[\"$\",\"p\",null,{\"children\":[\"\#(name): \",[\"$\",\"b\",null,{\"children\":\"\#(long)\"}]]}]"#
    }
    let rows = "0:[" + (1...4).map { paragraph("Part \($0)") }.joined(separator: ",") + #"]\n"#
    let cut = rows.index(rows.startIndex, offsetBy: 300)
    let html = "<p>Row: \(long)</p>"
    let pushes = [String(rows[..<cut]), String(rows[cut...]), "1a:T\(String(html.utf8.count, radix: 16)),\(html)"]
      .map { "<script>self.__next_f.push([1,\"\($0)\"]);\(String(repeating: " ", count: 200))</script>" }.joined()
    let streamed = try ExtractedPage("<h1>Fog</h1><div id=root></div>\(pushes)")
    #expect(streamed.replaced == (["Row: \(long)"] + (1...4).map { "Part \($0): \(long)" }).joined(separator: "\n\n"))
  }

  @Test func aCommentInsideAScriptHidesNothingBehindIt() throws {
    let page = try ExtractedPage(
      "<script type='text/html'><!--[if IE 9]><video><![endif]--> <script> x <\\/script> </script><h1>Fog</h1>\(prose)<script>y</script>"
    )
    #expect(page.text.contains("6. " + long))
  }

  /// What is marked up around the page's heading, a price in the head, or one button to buy with tell a product; cards of a shelf do not.
  @Test(arguments: [
    ("<div itemscope itemtype='https://schema.org/Product'>PAGE</div>", true),
    ("<meta property='product:price:amount' content='64.90'>PAGE", true),
    ("PAGE<button id='button-cart' class='btn'>Add</button>", true),
    ("PAGE<button class='single_add_to_cart_button button alt'>Add</button>", true),
    ("PAGE<button class='open-cart-button'>Cart</button>", false), ("PAGE<button class='cart-icon'>Cart</button>", false),
    ("PAGE<button class='add-to-cart'>Add</button><button class='add-to-cart'>Add</button>", false),
    ("PAGE<div itemscope itemtype='https://schema.org/Product'><h3>Hemp rope</h3></div>", false),
    (
      "<meta property='article:published_time' content='2024-05-04'><div itemscope itemtype='https://schema.org/Product'>PAGE</div>",
      false
    ),
    ("<meta property='og:type' content='article'>PAGE<button id='button-cart'>Add</button>", false),
    ("<header><button class='btn btn-cart'>Cart</button></header>PAGE", false),
    ("<header><button class='add-to-cart'>Add</button></header>PAGE", false),
    ("PAGE<div><button class='cart-btn'>Cart</button></div>", false),
  ])
  func aProductIsTold(_ html: String, _ isProduct: Bool) throws {
    let page = try ExtractedPage(
      "<title>Rope</title>" + html.replacing("PAGE", with: "<h1>Rope</h1>\(prose)"), url: "https://example.org/rope.html")
    #expect((page.type == "product") == isProduct)
  }

  /// A review of what can be bought says who wrote it, and when.
  @Test(arguments: [
    ("<p>By Jane Roe, 12 March 2026</p>", "article"), ("<p>By Jane Roe</p><p>12 March 2026</p>", "article"),
    ("<p>By Jane Roe</p>", "product"),
    ("<p>Delivery until 12 March</p>", "product"),
  ])
  func aSignedPageSellsNothing(_ lines: String, _ type: String) throws {
    let page = try ExtractedPage(
      "<title>Rope</title><h1>Rope</h1>\(lines)\(prose)<button class='add-to-cart'>Add</button>",
      url: "https://example.org/rope.html")
    #expect(page.type == type)
    let reviewed = try ExtractedPage(
      "<title>Rope</title><article><div itemprop='itemReviewed' itemscope itemtype='https://schema.org/Product'><h1>Rope</h1></div>\(prose)</article>",
      url: "https://example.org/rope.html")
    #expect(reviewed.type == "article")
  }

  /// Labels of tabs say nothing; panels in the same element are the page's.
  @Test func labelsOfTabsGo() throws {
    func page(_ labels: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Rope</title><h1>Rope</h1><div><p>First. \(long)</p><div role='tablist'>\(labels)</div><div id='a'><h2>Make</h2><p>Last. \(long)</p></div></div>",
        url: "https://example.org/rope.html")
    }
    let labels = try page(
      "<ul><li role='tab'><a href='#a'>What it is made of</a></li><li role='tab'><a href='#b'>Customers (1)</a></li></ul>")
    #expect(!labels.text.contains("What it is made of"))
    #expect(!labels.text.contains("Customers (1)"))
    let panels = try page("<h4><a href='#b'>Care</a></h4><div><p>Care: \(long)</p><p>Wear: \(long)</p></div>")
    #expect(panels.text.contains("Wear: " + long))
  }

  /// What a shop says of its page counts; the day of a review does not.
  @Test func aProductHasNoDateOfAReview() throws {
    func page(_ head: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Rope</title>\(head)<h1>Rope</h1><p class='date'>March 3, 2021</p>\(prose)", url: "https://example.org/rope.html")
    }
    #expect(try page("<meta property='og:type' content='product'>").published == nil)
    #expect(try page("").published != nil)
  }

  /// What a shop folds beside its description is the thing's own, but for delivery and reviews; beside a story it is not.
  @Test(arguments: ["<details open><summary>Description</summary>PROSE</details>", "<div class='rte'>PROSE</div>"])
  func boxesBesideADescriptionStay(_ description: String) throws {
    func page(_ head: String) throws -> ExtractedPage {
      func box(_ label: String, _ text: String) -> String {
        "<div class='accordion'><details><summary><h2>\(label)</h2></summary><div><p>\(text)</p></div></details></div>"
      }
      let boxes = box("Care", "Rinse it in the rain.") + box("Shipping &amp; returns", "It leaves the loft on Fridays.")
      return try ExtractedPage(
        "<title>Rope</title>\(head)<h1>Rope</h1><div>\(description.replacing("PROSE", with: prose))\(boxes)</div>",
        url: "https://example.org/rope.html")
    }
    let product = try page("<meta property='og:type' content='product'>")
    #expect(product.text.contains("Rinse it in the rain."))
    #expect(product.text.contains("6. " + long))
    if description.hasPrefix("<div") { #expect(!product.text.contains("It leaves the loft on Fridays.")) }
  }
}
