import Testing

@testable import Winnow

/// What a page's own data states to be its text.
@Suite struct StatedTextTests {
  private let lines = [
    "The old mill stands where the river leaves the forest, and its wheel has not turned since the great flood of the last century.",
    "A young teacher has asked the council for the key, because she wants to show the children how flour was made in former times.",
    "The council has agreed, but only if somebody mends the stairs first, and the carpenter says that he has no time before autumn.",
    "Until then the wheel stays as it is, says the mayor, who remembers how the millstones sounded when he was a boy in the village.",
  ]
  private let aside =
    "The dye works further down the valley closed long before, and its story has been told in another article of this paper."

  private func page(body: String, box: String) -> String {
    """
    <html><head><title>The mill</title><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(body)"}</script></head>
    <body><article><h1>The mill</h1><p>\(lines[0])</p><p>\(lines[1])</p>\(box)<p>\(lines[2])</p><p>\(lines[3])</p></article></body></html>
    """
  }

  @Test func aBoxOfWhichTheStatedStorySaysNothingGoes() throws {
    let box = "<div class='x1'><h3>The dye works</h3><p>\(aside)</p></div>"
    let page = try ExtractedPage(page(body: lines.joined(separator: "\\n\\n"), box: box))
    #expect(page.gone[aside] == "not-in-article-body")
    #expect(page.gone["The dye works"] == "not-in-article-body")
    #expect(page.text == lines)
    // A stated story that is cut short judges nothing, nor does one that the page does not show.
    #expect(try ExtractedPage(self.page(body: String(lines[0].prefix(100)) + "…", box: box)).text.contains(aside))
    #expect(try ExtractedPage(self.page(body: "", box: box)).text.contains(aside))
  }

  @Test func aStoryThatBreaksOffJudgesNothing() throws {
    let box = "<section class=s9><p>\(aside)</p></section>"
    let cut = lines.joined(separator: " ")
    for body in [String(cut.dropLast()), cut + "..", cut + " …"] {
      #expect(try ExtractedPage(page(body: body, box: box)).text.contains(aside))
    }
    #expect(try !ExtractedPage(page(body: cut, box: box)).text.contains(aside))
  }

  @Test func partsOfAStoryThatAreNumberedAndAnswersStay() throws {
    let parts = (lines + [aside]).enumerated().map { "<section class='part part-\($0)'><p>\($1)</p></section>" }.joined()
    let data = "<script type='application/ld+json'>{\"articleBody\":\"\(lines.joined(separator: " "))\"}</script>"
    #expect(try ExtractedPage("<title>The mill</title>\(data)<article><h1>The mill</h1>\(parts)</article>").text.contains(aside))
    let unfolds = "<div class=faq><details><summary>And the dye works?</summary><p>\(aside)</p></details></div>"
    #expect(try ExtractedPage(page(body: lines.joined(separator: " "), box: unfolds)).text.contains(aside))
    let answer =
      "<script type='application/ld+json'>{\"@type\":\"FAQPage\",\"mainEntity\":[{\"acceptedAnswer\":{\"text\":\"\(aside)\"}}]}</script>"
    let stated = page(body: lines.joined(separator: " "), box: answer + "<div class=faq><p>\(aside)</p></div>")
    #expect(try ExtractedPage(stated).text.contains(aside))
  }

  @Test func formsOfTheStoryStayThoughTheDataLeavesThemOut() throws {
    let body = lines.joined(separator: " ")
    let list = "<ul><li>Stairs of oak, mended by hand, with a rail on both sides</li><li>Nails of iron</li></ul>"
    #expect(try ExtractedPage(page(body: body, box: list)).text.contains("Nails of iron"))
    #expect(try ExtractedPage(page(body: body, box: "<p>\(aside)</p>")).text.contains(aside))
    let quotation = "<div><blockquote><p>\(aside)</p></blockquote></div>"
    #expect(try ExtractedPage(page(body: body, box: quotation)).text.contains(aside))
    // The story's own boxes have one make.
    let boxes = lines.map { "<div class=part><p>\($0)</p></div>" }.joined()
    let own = try ExtractedPage(
      "<title>The mill</title><script type='application/ld+json'>{\"articleBody\":\"\(body)\"}</script><article><h1>The mill</h1>\(boxes)<div class=part><p>\(aside)</p></div></article>"
    )
    #expect(own.text.contains(aside))
  }

  @Test(arguments: [
    "<p>Correction (3 May, 10.40 am): THIS</p>", "<p><b>Update, 6 pm:</b> THIS</p>", "<h4>Richtigstellung</h4><p>THIS</p>",
    "<p>An earlier version of this story named the wrong river. THIS</p>", "<p>更正：THIS</p>", "<p>Update zur Lage: THIS</p>",
    "<h4>UPDATE (3 May)</h4><p>THIS</p>", "<p>Correction to this story: THIS</p>", "<h3>Zur Person</h3><p>THIS</p>",
    "<h4>Who closed the dye works?</h4><p>THIS</p><h4>When will it open again?</h4><p>Nobody in the valley expects it to open in this century, says the mayor.</p>",
  ])
  func whatAnEditorAddsStaysThoughTheDataLeavesItOut(_ form: String) throws {
    let box = "<div class='x1'>\(form.replacing("THIS", with: aside))</div>"
    let page = try ExtractedPage(page(body: lines.joined(separator: " "), box: box))
    #expect(page.text.contains { $0.hasSuffix(aside) })
    #expect(page.gone.values.allSatisfy { $0 != "not-in-article-body" })
  }

  @Test(arguments: [
    "<p>Update your reader and never miss a story. THIS</p>",
    "<h4>In brief</h4><p>THIS</p><p><a href=/plus>Become a member of our paper today</a></p>",
    "<h4>Do you like our work?</h4><p>THIS</p>", "<p>Background noise is our business. THIS</p>",
    "<h4>Update your app</h4><p>THIS</p>", "<p>Update your details: THIS</p>", "<p>Updated daily: THIS</p>",
    "<h4>Editor's note</h4><p>THIS</p><p><a href=/news>Have our letter sent to you every morning</a></p>",
  ])
  func whatOnlyLooksLikeAnEditorsBoxGoes(_ form: String) throws {
    let box = "<div class='x1'>\(form.replacing("THIS", with: aside))</div>"
    let page = try ExtractedPage(page(body: lines.joined(separator: " "), box: box))
    #expect(!page.text.contains { $0.hasSuffix(aside) })
  }

  @Test func aColouredBoxWithoutALinkIsTheEditors() throws {
    func kept(_ inner: String) throws -> Bool {
      let box = "<div class='wp-block-group has-pale-pink-background-color has-background'>\(inner)</div>"
      return try ExtractedPage(page(body: lines.joined(separator: " "), box: box)).text.contains(aside)
    }
    #expect(try kept("<h3>The dye works</h3><p>\(aside)</p>"))
    #expect(try !kept("<p>\(aside)</p><p>Read <a href=/plus>the other article</a> of this paper about the works.</p>"))
    #expect(try !kept("<p>\(aside)</p><button>Subscribe</button>"))
  }

  @Test func partsOfARecipeComeBackFromBesideIt() throws {
    let ingredients = ["2 cups of rye flour", "1 pinch of salt", "3 eggs, beaten"]
    let data = """
      {"@type":"Recipe","recipeIngredient":["\(ingredients.joined(separator: "\",\""))"],"recipeInstructions":[{"@type":"HowToStep","text":"\(lines[2])"}]}
      """
    let list = ingredients.map { "<li>\($0)</li>" }.joined()
    let page = try ExtractedPage(
      "<title>Bread</title><script type='application/ld+json'>\(data)</script><main><div class=sidebar><h2>What you need</h2><ul>\(list)</ul><p>Buy our book</p></div><div class=text><h1>Bread</h1><p>\(lines[0])</p><p>\(lines[1])</p><p>\(lines[2])</p></div></main>"
    )
    #expect(ingredients.allSatisfy(page.text.contains))
    #expect(page.text.contains("What you need"))
    #expect(page.gone["Buy our book"] == "sidebar")
  }

  @Test func aShortStoryIsKnownByItsDescription() throws {
    let teasers = (1...40).map { "<li><a href=/\($0)>Line \($0) of the list of other pages</a></li>" }.joined()
    func page(_ description: String) -> String {
      "<title>水車</title><meta name=description content='\(description)'><div class=a><div><p>　老いた水車番は、祭りの後に灯籠を数えた人はいないと話し、橋の板を取り替えると述べた。</p><p>　若い教師は三隻の船が水面の下で漏れていることに気づき、渡し船の時刻表を確かめた。</p></div><div><ul>\(teasers)</ul></div></div>"
    }
    let line = "Line 1 of the list of other pages"
    #expect(try !ExtractedPage(page("　老いた水車番は、祭りの後に灯籠を数えた人はいないと話し、橋の板を")).text.contains(line))
    #expect(try ExtractedPage(page("An old list of the other pages that this site has kept for years")).text.contains(line))
  }

  @Test func ingredientsAreKnownByTheirNameOrHeading() throws {
    let list = "<ul><li>2 cups of rye flour</li><li>1 pinch of salt</li></ul>"
    let prose = lines.map { "<p>\($0)</p>" }.joined()
    for box in ["<aside class=recipe-ingredients>\(list)</aside>", "<div class=c4><h3>Zutaten für 4 Personen</h3>\(list)</div>"] {
      let page = try ExtractedPage("<title>Bread</title><body><div class=c8><h1>Bread</h1>\(prose)</div>\(box)</body>")
      #expect(page.text.contains("1 pinch of salt"), "\(box)")
    }
    let other = try ExtractedPage(
      "<title>Bread</title><body><div class=c8><h1>Bread</h1>\(prose)</div><div class=c4><h3>Other things</h3>\(list)</div></body>")
    #expect(!other.text.contains("1 pinch of salt"))
  }
}
