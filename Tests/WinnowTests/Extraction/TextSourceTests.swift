import Testing

@testable import Winnow

/// Links between paragraphs that are the text's sources, and what stands in boxes of data right below a headline.
@Suite struct TextSourceTests {
  private static let paragraphs = RiverStory.paragraphs.map { "<p>\($0)</p>" }

  /// A page whose text holds some elements between two paragraphs.
  private func page(_ part: String, head: String = "") throws -> ExtractedPage {
    let (above, below) = (Self.paragraphs.prefix(3).joined(), Self.paragraphs.dropFirst(3).joined())
    let menu = "<ul><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul>"
    let html = "<title>River rises</title>\(menu)<article><h1>River rises</h1>\(head)<div>\(above)\(part)\(below)</div></article>"
    return try ExtractedPage(html)
  }

  private func holds(_ words: String, _ part: String) throws -> Bool {
    try page(part).text.contains { $0.contains(words) }
  }

  @Test(arguments: [
    "<p>Data: <a href='https://gauges.test/elm'>https://gauges.test/elm</a></p>",
    "<p><span>Data: </span><a href='https://t.test/x'>Each gauge of the Elm</a></p>",
    "<p><a href='https://wiki.test/gauge'>wiki.test/gauge</a></p>", "<p><a href='https://wiki.test/g'>Уровень реки (gauge)</a></p>",
    "<p>The drawing is here:</p><p><a href='/files/gauge.pdf'>The gauge, drawn</a></p>",
    "<p>The scripts that read it are short:</p><div><ul><li><a href='/gauge.sh'>gauge.sh</a><li><a href='/tide.sh'>tide.sh</a></ul></div>",
    "<ul><li>Data: <a href='https://a.test/gauge'>The gauge at Elm</a><li>Map: <a href='https://b.test/gauge'>Every gauge</a></ul>",
  ])
  func sourcesBetweenParagraphs(_ part: String) throws {
    #expect(try holds("gauge", part))
    for text in RiverStory.paragraphs { #expect(try holds(text, part)) }
  }

  @Test(arguments: [
    "<p><a href='/gauge'>The gauge at Elm is broken</a></p>",
    "<p>More: <a href='/gauge'>The gauge at Elm is broken</a></p>",
    "<p><a href='https://shop.test/gauge?tag=elm-20'>A gauge for all</a></p>",
    "<p><a href='https://wiki.test/gauge'><b>What the gauge at Elm measures</b></a></p>",
    "<p><a href='https://shop.test/gauge'>Buy a gauge for $39.99</a></p>",
    "<p><a class='btn btn-primary' href='https://shop.test/gauge'>Order a gauge</a></p>",
    "<p><a rel='sponsored nofollow' href='https://shop.test/gauge'>A gauge for all</a></p>",
    "<p><a href='https://shop.test/gauge'>Order a gauge!</a></p>",
    "<p>Us: <a href='https://facebook.com/gauge'>facebook.com/gauge</a></p>",
    "<p>More on this:</p><ul><li><a href='/gauge'>The gauge at Elm is broken</a><li><a href='/weir'>The weir</a></ul>",
  ])
  func linksThatAreNoSources(_ part: String) throws { #expect(try !holds("gauge", part)) }

  @Test func sisterSitesAreNoSources() throws {
    let line = "<p>Data: <a href='https://sister.test/gauge'>The gauge at Elm</a></p>"
    let rows = (1...8).map { "<li><a href='https://sister.test/\($0)'>Part \($0)</a>" }.joined()
    #expect(try holds("gauge", line))
    #expect(try !page(line, head: "</article><ul>\(rows)</ul><article>").text.contains { $0.contains("gauge") })
  }

  @Test func referencesOfAPageWithoutAnAddress() throws {
    let list = "<h2>References</h2><ul><li><a href='https://a.test/x'>A gauge</a><li><a href='https://b.test/y'>A weir</a></ul>"
    let html = "<title>River rises</title><article><h1>River rises</h1>\(Self.paragraphs.joined())\(list)</article>"
    let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    var gone: Set<String> = []
    for edit in ExtractArticle().edits(to: post) {
      guard case .remove(let block) = edit.change else { continue }
      for i in block..<max(block + 1, Int(post.blocks[block].end)) { gone.insert(post.text(of: i)) }
    }
    #expect(!gone.contains("A gauge") && !gone.contains("References"))
  }

  private static let deck = "The warden left the gates open until one in the morning and said that closing them tires the boatmen."

  @Test(arguments: [
    "<div class=entry-meta><h2>\(deck)</h2></div>", "<div class=post-meta><p>\(deck)</p></div>",
    "<div class=article-info><p class=lead>\(deck)</p><time>3 May 2020</time></div>",
    "<div class='article-header__meta'><h2 class=standfirst>\(deck)</h2><p>By Ann Lee</p></div>",
  ])
  func aStandfirstAmongData(_ box: String) throws {
    let page = try page("", head: box)
    #expect(page.text.contains(Self.deck))
    #expect(!page.text.contains("By Ann Lee") && !page.text.contains("3 May 2020"))
  }

  @Test(arguments: [
    "By Ann Lee, who reports for the paper on the river, its ferries and its gauges",
    "Updated on May 3, 2020 after the warden had answered the questions of the paper.",
    "Filed below <a href=/rivers>Rivers</a> and <a href=/gauges>Gauges</a> by the desk that reads the water.",
  ])
  func dataBelowAHeadline(_ line: String) throws {
    let page = try page("", head: "<div class=entry-meta><p>\(line)</p></div>")
    #expect(!page.text.contains { $0.hasSuffix(line.suffix(12)) })
  }

  @Test(arguments: ["84ad", "ad12", "3f0a8c1e-ad12-4c3b-9d77-0123456789ab"])
  func idsThatAnEditorDrew(_ id: String) throws {
    #expect(try holds("strokes like such:", "<p id='\(id)'>In ink we use it for strokes like such:</p>"))
  }

  @Test func aBoxForAdverts() throws {
    #expect(try !holds("strokes", "<div id=ad12><p>In ink we use it for strokes</p></div>"))
  }

  @Test func aSingleLinkToTheNextPage() throws {
    let pager = "<ul class=links-nextprev><li class=links-nextprev-prev>← Previous<br> <a href=/fourth>The fourth flood</a></ul>"
    let html = "<title>River rises</title><article><h1>River rises</h1>\(Self.paragraphs.joined())\(pager)</article>"
    #expect(try !ExtractedPage(html).text.contains { $0.contains("fourth flood") })
  }

  @Test func aSitesDescriptionInItsHead() throws {
    let name = "<div id=site-title><a href=/>The River</a></div>"
    let head = "<header id=branding>\(name)<h2 id=site-description>News from the water</h2></header>"
    let html = "<title>River rises</title>\(head)<article><h1>River rises</h1>\(Self.paragraphs.joined())</article>"
    #expect(try !ExtractedPage(html).text.contains("News from the water"))
    #expect(try holds("What a site says", "<h2 id=site-description>What a site says</h2>"))
  }

  @Test func timesOfARecipe() throws {
    #expect(try holds("20 minutes", "<div class='x-recipe-meta-container x-recipe-times-container'>Prep Time: 20 minutes</div>"))
    #expect(try !holds("20 May", "<div class='recipe-author-meta'>20 May, Ann Lee</div>"))
  }
}
