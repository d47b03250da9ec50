import Testing

@testable import Winnow

/// Pages of shops: what stands around the thing that is sold, and above the things that are listed.
@Suite struct ShopPageTests {
  private let product = "<meta property='og:type' content='product'>"
  private let prose = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()

  private func page(_ part: String, head: String? = nil, below: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<title>Rope</title>\(head ?? product)<main><div><h1>Rope</h1>\(part)</div><div class='d'>\(prose)</div>\(below)</main>",
      url: "https://example.org/rope.html")
  }

  @Test(arguments: [
    "In stock", "Only 3 left in stock", "Taxes included. Shipping calculated at checkout.", "4.6 out of 5 stars 8,211 ratings",
    "(No reviews yet)", "Quantity", "SKU: HR-40", "4 vorrätig", "inkl. 19 % MwSt.", "Sofort verfügbar, Lieferzeit: 1-3 Tage",
    "0 von 0 Bewertungen", "En stock", "Agotado", "IVA inclusa", "Op voorraad", "W magazynie", "В наличии: 7", "在庫あり",
  ])
  func aLineOnTheOfferGoes(_ line: String) throws {
    #expect(try page("<p>\(line)</p>\(prose)").gone[line] == "shop-line")
    #expect(try page("<p>\(line)</p>\(prose)", head: "").gone[line] != "shop-line")
  }

  @Test(arguments: [
    "In stock at most chandlers", "Quantity: 40 metres", "Spliced by hand, sold out every May", "Two reviews of the old rope",
    "Breaking load: 900 kg", "Pitch 1.25 mm", "£28.00",
  ])
  func aLineOnTheThingStays(_ line: String) throws {
    #expect(try page("<p>\(line)</p>\(prose)").gone[line] != "shop-line")
    #expect(try page("\(prose)<ul><li>In stock</li></ul><table><tr><td>SKU</td><td>HR-40</td></tr></table>").gone["SKU"] == nil)
  }

  @Test func aNameTellsALineOnTheOffer() throws {
    let lines = "<div class='product__tax'>Duties apply</div><div class='sku'><b>No.</b><div>HR-40</div></div>"
    let found = try page(lines + "<fieldset><legend>Colour</legend><label>Hemp</label></fieldset>")
    for line in ["Duties apply", "HR-40", "Hemp"] { #expect(!found.text.contains(line)) }
    let table = "<table class='sku'><tr><td>Load</td><td>900 kg</td></tr></table>"
    #expect(try page(prose + table).text.contains("900 kg"))
    #expect(
      try page("<div class='stock'><h2>How it is laid</h2><p>By hand.</p></div>\(prose)").gone["How it is laid"] != "shop-line")
  }

  @Test(arguments: [
    "Customers who viewed this item also viewed", "Kunden kauften auch", "Produits similaires", "Productos relacionados",
    "Похожие товары", "You may also like",
  ])
  func aShelfGoesWithItsHeading(_ heading: String) throws {
    let cards = "<div><h3>Oakum</h3><span>£4.00</span></div><div><h3>Tar</h3><span>£6.00</span></div>"
    for shelf in [
      "<section><h2>\(heading)</h2>\(cards)</section>", "<h2>\(heading)</h2>\(cards)",
      "<section><header><h2>\(heading)</h2></header><div>\(cards)</div></section>",
    ] {
      let found = try page("", below: shelf + "<section><h2>Care</h2><p>Rinse it in the rain.</p></section>")
      #expect(!found.text.contains("Oakum") && !found.text.contains(heading))
      #expect(found.text.contains("Rinse it in the rain."))
    }
    let story = "<section><h2>\(heading)</h2>\(prose.replacing("river", with: "weir"))</section>"
    #expect(try page("", below: story).text.contains(heading))
    #expect(
      try page("", head: "", below: "<section><h2>\(heading)</h2><p>Oakum was picked by hand.</p></section>").gone[
        "Oakum was picked by hand."] != "related-list")
  }

  /// What tells of the thing itself stands beside shelves, or under headings that sound like theirs.
  @Test func whatTellsOfTheThingStaysBesideShelves() throws {
    let cards = "<div><a href='/oakum'><h4>Oakum</h4></a></div>"
    let facts = "<h3>Facts</h3><table><tr><td>Load</td><td>900 kg</td></tr></table>"
    for below in [
      "<div><div><h2>Bought together</h2>\(cards)</div><div>\(facts)</div></div>",
      "<div><h2>You may also like</h2><div>\(cards)</div>\(facts)</div>",
      "<div><h2>Reviews</h2><div><p>It holds.</p></div><div>\(facts)</div></div>",
    ] {
      #expect(try page(prose + below).text.joined().contains("900 kg"))
    }
    for below in [
      "<section><h2>Pairs well with</h2><ul><li>Tar</li></ul></section>",
      "<section><h2>How does it compare with similar products?</h2><p>Tar is dearer.</p></section>",
      "<section><h2>Reviews</h2><p>“Tar and hemp, as it was” – The Quay Post</p></section>",
      "<section><p class='availability'>Made to order: please allow three weeks for the tar to dry.</p></section>",
    ] {
      #expect(try page(prose + below).text.joined().lowercased().contains("tar"))
    }
  }

  @Test func aReviewIsNoShop() throws {
    let line = "<p>In stock</p>\(prose)"
    let stated = "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Rope\"%@}</script>"
    #expect(try page(line, head: stated.replacing("%@", with: ",\"offers\":{\"price\":\"28\"}")).gone["In stock"] == "shop-line")
    #expect(try page(line, head: stated.replacing("%@", with: "")).gone["In stock"] != "shop-line")
    let dated = product + "<meta property='article:published_time' content='2024-03-01'>"
    #expect(try page(line, head: dated).gone["In stock"] != "shop-line")
  }

  @Test func whatBuyersSayAndWhoSellsGo() throws {
    let box = "<div><h2>About this seller</h2><p>2.1K items sold</p></div><div><h2>Reviews</h2><p>It holds, says Nell.</p></div>"
    let found = try page("", below: box)
    #expect(found.gone["2.1K items sold"] != nil && found.gone["It holds, says Nell."] != nil)
    #expect(try page("<p>Reviews (3)</p>\(prose)").text.count > 3)
  }

  @Test func whatAPriceIsCalledGoes() throws {
    let prices = "<div><span class='sr-only'>Regular price</span><span>£28.00</span></div>"
    func page(_ part: String, head: String? = nil) throws -> ExtractedPage { try self.page(part + prose, head: head) }
    #expect(try page(prices).parts == ["Regular price"])
    let sale = prices + prices.replacing("Regular", with: "Sale")
    #expect(try page(sale).parts == ["Regular price"])
    #expect(
      try page(
        sale.replacing(
          "<div><span class='sr-only'>Sale price</span><span>£28", with: "<div><span class='sr-only'>Sale price</span><span>£22")
      ).parts.count == 2)
    #expect(try page(prices, head: "").parts.isEmpty)
  }

  @Test func countsAndOrderOfAListGo() throws {
    func list(_ top: String, _ count: String = "") throws -> ExtractedPage {
      let items = ["Rope", "Tar", "Oakum", "Hemp"].map {
        "<li><h3><a href='/\($0)'>\($0) of the yard</a></h3>\(count)<p>It is made in the loft.</p></li>"
      }
      return try ExtractedPage(
        "<title>Yard</title><main><h1>Yard</h1>\(top)<ul>\(items.joined())</ul></main>", url: "https://example.org/collections/yard"
      )
    }
    for line in ["4 products", "Displaying 1 - 4 of 4", "Es gibt 4 Artikel.", "Sort by:", "View as"] {
      #expect(try list("<div><p>\(line)</p></div>").gone[line] != nil)
    }
    #expect(try list("<p>4 products of the yard are on show.</p>").text.contains("4 products of the yard are on show."))
    #expect(try list("", "<p>24 products</p>").text.contains("24 products"))
  }

  @Test func aHeadingOverAFormAloneGoes() throws {
    let form = "<section><h2>Ask us</h2><form><label>Name</label><input></form></section>"
    func offer(_ part: String) throws -> ExtractedPage {
      try page("", head: "", below: part + "<section><h2>Care</h2>\(prose.replacing("river", with: "weir"))</section>")
    }
    #expect(try offer(form).gone["Ask us"] != nil)
    #expect(
      try offer(form.replacing("<form>", with: "<p>We answer on Mondays, by letter or by telephone.</p><form>")).text.contains(
        "Ask us"))
  }

  @Test func measuresInAModalsBodyStay() throws {
    let panel = "<div class='pip-modal-body'><h2>Size</h2><dl><dt>Length</dt><dd>80 m</dd><dt>Load</dt><dd>25 kg</dd></dl></div>"
    #expect(try page("", below: panel).text.contains("80 m"))
    #expect(try page("", below: panel.replacing("<h2>", with: "<button>Close</button><h2>")).gone["80 m"] != nil)
    #expect(try page("", below: panel.replacing("pip-modal-body", with: "modal size-guide")).gone["80 m"] != nil)
  }

  @Test func aPlaceIsNoByline() throws {
    func jobs(_ data: String) throws -> ExtractedPage {
      let items = (1...4).map {
        "<li><h3><a href='/\($0)'>Rigger \($0)</a></h3>\(data)<p>Splice and serve the ropes of number \($0).</p></li>"
      }
      return try ExtractedPage("<title>Work</title><h1>Work</h1><ul>\(items.joined())</ul>", url: "https://example.org/work")
    }
    #expect(
      try jobs("<div class='meta'><span class='location'>Oban</span> <span>Part-time</span></div>").text.contains("Oban Part-time"))
    #expect(try jobs("<div class='meta'><span>Nell Adair</span></div>").gone["Nell Adair"] != nil)
    let line = "<div class='location'>Oban, Scotland</div>"
    let job = try ExtractedPage(
      "<title>Rigger</title><main><h1>Rigger</h1>\(line)<div id='content'>\(prose)</div></main>", url: "https://example.org/jobs/1")
    #expect(job.text.contains("Oban, Scotland"))
  }

  @Test func anItemsNumberTellsAProduct() {
    #expect(PageAddress.isNumberedProduct("https://example.org/itm/204512345678"))
    #expect(!PageAddress.isNumberedProduct("https://example.org/itm/2045"))
  }
}
