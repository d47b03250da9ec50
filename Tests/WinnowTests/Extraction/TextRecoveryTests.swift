import Testing

@testable import Winnow

/// Text that a rule might take for furniture, and furniture that looks like text.
@Suite struct TextRecoveryTests {
  private let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."
  private var prose: String { (1...6).map { "<p>\($0). \(long)</p>" }.joined() }
  private let answer =
    "The ferry leaves as soon as the harbour master can see the lighthouse, which he cannot before nine on most days."

  @Test func answersBelowQuestionsAreReadWhateverTheirClass() throws {
    let questions = ["When does the ferry leave?", "Who decides that it does not?", "What if it rains?"]
    let items = questions.map { "<div class='kAHm'><p>\($0)</p><div class='xZ9q' style='display:none'>\(answer)</div></div>" }
    let page = try ExtractedPage("<title>Ferry</title><h1>Ferry</h1>\(prose)<section>\(items.joined())</section>")
    #expect(page.text.filter { $0 == answer }.count == 3)
    // One hidden text below one question is no accordion.
    let single = try ExtractedPage("<title>Ferry</title><h1>Ferry</h1>\(prose)<section>\(items[0])</section>")
    #expect(single.gone[answer] == "hidden")
  }

  @Test func aTableThatArrangesThePage() throws {
    let menu = "<td width=140><font><a href=/>Home</a><br><a href=/n>News</a><br><a href=/o>Obituaries</a></font></td>"
    func page(_ rows: String) throws -> [String] {
      try ExtractedPage(
        "<title>Fog</title><body><table width=760><tr><td colspan=2><img src=/mast.gif></td></tr>\(rows)</table></body>"
      ).text
    }
    let story = (1...6).map { "\($0). \(long)" }
    let foot = "<tr><td colspan=2>All that we print.</td></tr>"
    #expect(try page("<tr>\(menu)<td>\(prose)</td></tr>\(foot)") == story)
    // Facts with a long one among them, a row that opens the story, and a story in two columns.
    let facts = "<tr><td>Name</td><td>The ferry</td></tr><tr><td>History</td><td>\(prose)</td></tr>"
    #expect(try page(facts).contains("The ferry"))
    #expect(try page("<tr><td colspan=2><p>\(answer)</p></td></tr><tr>\(menu)<td>\(prose)</td></tr>").contains(answer))
    #expect(try page("<tr><td>\(prose)</td><td>\(prose)</td></tr>").count == 12)
  }

  /// In the text itself one box that unfolds is enough: below a question, or with a name, a role or a button that says so.
  @Test(arguments: [
    ("<div><p>When does the ferry leave?</p><div style='display:none'><p>%</p></div></div>", true),
    ("<div class=toggle><h4>The ferry</h4><div class=toggle-content hidden><p>%</p></div></div>", true),
    ("<div><h3><button aria-controls=s1>The ferry</button></h3><div id=s1 role=region hidden><p>%</p></div></div>", true),
    ("<div><button aria-controls=s1>The ferry</button><div id=s1 hidden><p>%</p></div></div>", true),
    ("<div><button aria-controls=s1>Sign in</button><div id=s1 hidden><p>%</p></div></div>", false),
    ("<div><button aria-controls=s1>Save this story</button><div id=s1 hidden><p>%</p></div></div>", false),
    ("<div class=toggle><h4>Sign in</h4><div class=toggle-content hidden><p>%</p></div></div>", false),
    ("<div><button aria-controls=s2>The ferry</button><div id=s1 hidden><p>%</p></div></div>", false),
    ("<div class=panel><h4>Vote</h4><div class=alert-success hidden><p>%</p></div></div>", false),
    ("<div><p>Lost your ticket?</p><div hidden><p>%</p><form><input><button>Send</button></form></div></div>", false),
    ("<div><h4>The ferry</h4><div hidden><p>%</p></div></div>", false),
  ])
  func oneFoldAmongParagraphs(_ fold: String, _ isRead: Bool) throws {
    let html = fold.replacing("%", with: answer)
    func page(_ text: String) throws -> [String] {
      try ExtractedPage("<title>Fog</title><article><h1>Fog</h1><div class=entry-content>\(text)</div></article>").text
    }
    #expect(try page(prose + html + prose).contains(answer) == isRead)
    // Below the text it is an extra.
    #expect(try !page(prose + html).contains(answer))
  }

  @Test func boxesOfBuildersAndTestimonialsInAText() throws {
    func page(_ box: String, _ after: String) throws -> [String] {
      try ExtractedPage(
        "<title>Fog</title><meta property=article:published_time content=2023-05-04><article><h1>Fog</h1><div class=entry-content>\(prose)\(box)\(after)</div></article>"
      ).text
    }
    for name in ["wp-block-kadence-infobox kt-info-box_1", "kt-infobox", "uagb-infobox__content-wrap"] {
      #expect(try page("<div class='\(name)'><h3>The ferry</h3><p>\(answer)</p></div>", prose).contains(answer))
    }
    #expect(try !page("<div class=infobox><h3>The ferry</h3><p>\(answer)</p></div>", prose).contains(answer))
    let testimonial = "<div class=testimonial-wrapper><div class=testimonial-content><p>\(answer)</p></div></div>"
    #expect(try page(testimonial, prose).contains(answer))
    #expect(try !page(testimonial, "").contains(answer))
    #expect(try !page(testimonial + testimonial, prose).contains(answer))
  }

  @Test func aWikisHeadingStaysWithItsLinks() throws {
    func page(_ name: String) throws -> [String] {
      let links = "<span class=mw-editsection>[<a href=/e>Bearbeiten</a> | <a href=/q>Quelltext bearbeiten</a>]</span>"
      return try ExtractedPage(
        "<title>Fog</title><main><h1>Fog</h1>\(prose)<div class='\(name)'><h2>Technik</h2>\(links)</div>\(prose)</main>"
      ).text
    }
    #expect(try page("mw-heading mw-heading2").contains("Technik"))
    #expect(try !page("box").contains("Technik"))
  }

  @Test func aSourceThatIsALinkStaysAmongOthers() throws {
    func page(_ address: String) throws -> [String] {
      try ExtractedPage(
        "<title>Fog</title><article><h1>Fog</h1>\(prose)<h2>Sources</h2><ul><li><a href='\(address)'>Records of fog in the county</a></li><li>Roe, J.: Grey and wet, 1998.</li></ul></article>"
      ).text
    }
    #expect(try page("https://records.example/fog").contains("Records of fog in the county"))
    #expect(try !page("/news/fog-again").contains("Records of fog in the county"))
  }

  /// Paragraphs of the story's own style that a page builder has put into other boxes, with the headings above them.
  @Test func headingsAboveParagraphsInOtherBoxes() throws {
    let main = (1...8).map { "<p class=t>\($0). \(long)</p>" }.joined()
    func page(_ more: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Fog</title><article><h1>Fog</h1><div class=row><div class=col>\(main)</div></div><div class=row>\(more)</div></article>"
      )
    }
    let heading = "<div class=module><div class=inner><h2>Asked at the quay</h2></div></div>"
    let found = "<div class=item><div class=title><h3>Who says so?</h3></div><div class=col><p class=t>\(answer)</p></div></div>"
    let text = try page("<div class=a>\(heading)\(found)</div>").text
    #expect(text.suffix(3) == ["Asked at the quay", "Who says so?", answer])
    // What a link leads to is another page, whatever follows it.
    let linked = "<div class=module><div class=inner><h2><a href=/2>Asked at the quay</a></h2></div></div>"
    #expect(try !page("<div class=a>\(linked)\(found)</div>").text.contains("Asked at the quay"))
    // So is an article within the article.
    let teaser = "<article><div class=col><h3><a href=/3>A ferry of its own</a></h3><p class=t>\(answer)</p></div></article>"
    #expect(try !page(teaser).text.contains(answer))
    // One that leads nowhere is a part of the text: an entry of a live blog.
    let entry = "<article><div class=col><h3>The ferry at nine</h3><p class=t>\(answer)</p></div></article>"
    #expect(try page(entry).text.contains(answer))
    // A box of its own with an element that a script fills is no section's head.
    let widget = "<div class=row><div class=module><div class=inner><h2>Most read</h2></div><div id=w></div></div></div>"
    #expect(try !page("<div class=a>\(widget)\(found)</div>").text.contains("Most read"))
  }

  @Test func aHoverCardLeavesTheSentence() throws {
    let card =
      "<span class='rollover-person-block'><a href='/p/ann'>Ann Example</a> <a href='/2'>Ann opens a bridge</a> <a href='/3'>More</a></span>"
    let page = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)<p>The mayor, <a href='/p/ann'>Ann Example</a>\(card), spoke for an hour and said nothing new.</p></article>"
    )
    #expect(page.parts == ["Ann Example Ann opens a bridge More"])
    let term = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)<p>The <span class='tooltip'>draught of the ferry</span> is two metres, said the master.</p></article>"
    )
    #expect(term.parts.isEmpty)
    // Two in one sentence, and a name that is called a tooltip's text.
    let both = try PagePictureTests.cleaned(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)<p>The <b>mayor<span class='tooltiptext'>Ann Example</span></b> and the <b>master<span class='tooltiptext'>Bob Example</span></b> met at the <span class='tooltip-text'>quay</span> at noon.</p></article>"
    )
    #expect(both.blocks.indices.contains { both.text(of: $0) == "The mayor and the master met at the quay at noon." })
  }

  @Test func documentationKeepsItsCards() throws {
    let cards = ["Layout", "Input", "Motion"].map {
      "<a class='card' href='/\($0)'><div>\($0)</div><div>\($0) is what this chapter of the manual explains.</div></a>"
    }
    let html = "<title>Widgets</title><main><h1>Widgets</h1>\(prose)<div class='grid'>\(cards.joined())</div></main>"
    let manual = try ExtractedPage(html, url: "https://docs.example.org/widgets")
    #expect(manual.type == "documentation")
    #expect(manual.text.contains("Input is what this chapter of the manual explains."))
    let news = try ExtractedPage(html)
    #expect(!news.text.contains("Input is what this chapter of the manual explains."))
  }

  @Test func aMessageBarIsNoCollection() throws {
    let slides = ["sixty", "eighty", "ninety", "hundred"].map {
      "<div><p>Free standard shipping on orders of \($0) or more, and for more information on rates and times please visit our page.</p></div>"
    }
    let items = (1...3).map { "<li><h3><a href='/p/\($0)'>Sock \($0)</a></h3><span>$\($0).00 for a pair of them</span></li>" }
    let page = try ExtractedPage(
      "<title>Socks</title><div class='promo-bar'>\(slides.joined())</div><main><h1>Socks</h1><p>\(long)</p><ul>\(items.joined())</ul></main>",
      url: "https://example.org/collections/socks")
    #expect(page.text == [long] + (1...3).flatMap { ["Sock \($0)", "$\($0).00 for a pair of them"] })
    #expect(page.type == "collection")
  }

  @Test func theOwnSummaryComesBack() throws {
    let lead = "Fog held the harbour for a third day, and the ferry stayed where it was."
    let html = """
      <meta name=description content="\(lead)"><title>Fog over the harbour</title><div class=teaser-box><div class=teaser><p>\(lead)</p></div></div>
      <div class=story-body><h2>Fog over the harbour</h2>\(prose)</div>
      """
    #expect(try ExtractedPage(html).text.first == lead)
    // Another story's teaser is not what the page says of itself.
    let other = html.replacing("content=\"\(lead)", with: "content=\"Nothing moves in the harbour, as on the days before this one.")
    #expect(try !ExtractedPage(other).text.contains(lead))
  }

  @Test func sourcesOnOtherSitesStay() throws {
    func page(_ hosts: [String]) -> String {
      let items = hosts.map { "<li><a href='https://\($0)/a'>A longer name of something at \($0)</a></li>" }
      return "<title>Fog</title><article><h1>Fog</h1>\(prose)<h2>Sources</h2><ul>\(items.joined())</ul></article>"
    }
    let sources = try ExtractedPage(page(["lighthouse.example", "weather.example", "harbour.example"]))
    #expect(sources.text.contains("A longer name of something at weather.example"))
    #expect(sources.text.contains("Sources"))
    let own = try ExtractedPage(page(["www.example.org", "example.org", "old.example.org"]))
    #expect(own.gone["A longer name of something at example.org"] == "link-list")
    let networks = try ExtractedPage(page(["facebook.com", "twitter.com", "instagram.com"]))
    #expect(!networks.text.contains("A longer name of something at facebook.com"))
  }

  @Test func whatStandsBetweenRecoveredParagraphsComesWithThem() throws {
    func part(_ paragraphs: Int) -> String { (0..<paragraphs).map { _ in "<p class=g>\(long)</p>" }.joined() }
    let html = """
      <title>Fog</title><article class=entry-content><h1>Fog</h1><div class=row><div class=inner>\(part(30))</div></div>
      <div class=row><div class=inner>\(part(1).replacing("again", with: "today"))<h3>A note to the crew</h3>
      \(part(1).replacing("again", with: "tomorrow"))</div></div></article>
      """
    let page = try ExtractedPage(html)
    #expect(page.text.contains("A note to the crew"))
    #expect(page.text.contains(long.replacing("again", with: "tomorrow")))
  }

  @Test func countedClassNamesSayNothing() throws {
    let line = "What follows is a list, and by no means all of it, of what the crew did in these days."
    let page = try ExtractedPage("<title>Fog</title><article><h1>Fog</h1>\(prose)<p class='go gp dg ad gq b'>\(line)</p></article>")
    #expect(page.text.contains(line))
    let advert = try ExtractedPage("<title>Fog</title><article><h1>Fog</h1>\(prose)<p class='ad'>\(line)</p></article>")
    #expect(advert.gone[line] == "advert")
  }

  @Test func aColourIsNoLayer() throws {
    let line = "The crew of the ferry has been paid for all of the days on which it could not leave the harbour."
    let box = { (name: String) in
      "<title>Fog</title><main><h1>Fog</h1>\(self.prose)<div class='\(name)'><p>\(line)</p></div></main>"
    }
    #expect(try ExtractedPage(box("bg-notification-light p-3")).text.contains(line))
    #expect(try ExtractedPage(box("notification p-3")).gone[line] == "overlay")
  }

  @Test func aShortStoryIsNoListing() throws {
    let html = """
      <title>Fog</title><nav><a href=/>Home</a></nav><article><h1>Fog</h1><p>\(long)</p><ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>
      <blockquote><p>It was thick.</p></blockquote><table><tr><th>Day</th><th>Sight</th></tr><tr><td>Monday</td><td>none</td></tr></table>
      </article><footer>Imprint</footer>
      """
    let page = try ExtractedPage(html)
    #expect(page.type == "article")
    #expect(page.text.contains(long))
    #expect(page.text.contains("It was thick."))
    #expect(page.text.contains("Inner"))
  }

  @Test func headingsOnScriptsAreNoLinks() throws {
    let items = ["How early is early?", "How late is late?"].map {
      "<h3><a href='javascript:void(0);'>\($0)</a></h3><div class=panel>\(answer)</div>"
    }
    let page = try ExtractedPage("<title>Ferry</title><main><h1>Ferry</h1>\(prose)\(items.joined())</main>")
    #expect(page.text.contains("How late is late?"))
  }

  @Test func aListOfLinksInOneParagraphGoes() throws {
    let links = (1...4).map { "<a href='/n/\($0)'>A headline of some length about story number \($0)</a> [NEWS]" }
    let page = try ExtractedPage(
      "<title>Fog</title><article><h1>Fog</h1>\(prose)<p><b>SEE TOO</b><br>\(links.joined(separator: "<br>"))</p></article>")
    #expect(!page.text.contains { $0.contains("story number 3") })
  }

  @Test(arguments: [
    ("https://example.org/services/moving", "service"), ("https://example.org/blog/moving-services", "article"),
  ])
  func aServiceIsToldByItsAddress(_ url: String, _ type: String) throws {
    #expect(try ExtractedPage("<title>Moving</title><main><h1>Moving</h1>\(prose)\(prose)</main>", url: url).type == type)
  }

  @Test func aListingSellsNothing() throws {
    let items = (1...12).map { "<li class='card'><h3><a href='/p/\($0)'>A story of the harbour, number \($0)</a></h3></li>" }
    let page = try ExtractedPage(
      "<title>Stories</title><h1>Stories</h1><ul>\(items.joined())</ul>", url: "https://example.org/category/stories")
    #expect(page.type == "listing")
  }

  @Test func codeMakesDocumentation() throws {
    let code = (1...5).map { "<h3>Step \($0)</h3><p>\(long)</p><pre><code>make step\($0)</code></pre>" }
    #expect(try ExtractedPage("<title>Start</title><main><h1>Start</h1>\(code.joined())</main>").type == "documentation")
    let dated = "<meta property='article:published_time' content='2024-05-06'>"
    #expect(try ExtractedPage("\(dated)<title>Start</title><main><h1>Start</h1>\(code.joined())</main>").type == "article")
  }

  @Test func aHiddenParagraphThatIsAllThereIsStays() throws {
    let page = { (text: String) in "<title>Fog over the harbour</title><div id=root></div><noscript><p>\(text)</p></noscript>" }
    #expect(try ExtractedPage(page(long)).text == [long])
    let request = "We are sorry, but this page does not work without JavaScript. Please enable it, and come back."
    let empty = try ExtractedPage(page(request))
    #expect(empty.text.isEmpty)
    #expect(empty.type == "empty")
  }

  @Test func commentsAreBlocksOfTheirOwn() throws {
    var stage = ExtractArticle()
    stage.comments = true
    let comments = ["I have never seen such a fog in all my years here.", "You should have seen the one of the year before."]
    let html = """
      <title>Fog</title><article><h1>Fog</h1>\(prose)</article><section id=comments><h2>Comments</h2>
      \(comments.map { "<div class=comment><span class=author>A reader of it</span><p>\($0)</p><a href=/r>Reply</a></div>" }.joined())
      <form><p>Write what you think of all this, and be kind.</p></form></section>
      """
    var identity = Post.Identity()
    identity.format = .html
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let retyped = stage.edits(to: post).compactMap { edit -> String? in
      guard case .retype(let block, .comment) = edit.change else { return nil }
      return post.text(of: block)
    }
    #expect(retyped == comments)
    #expect(try ExtractedPage(html).gone[comments[0]] == "comments")
  }

  @Test func theLedgerNamesWhatWasTried() throws {
    func evidence(_ html: String) throws -> String? {
      var identity = Post.Identity()
      identity.format = .html
      let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
      return ExtractArticle().edits(to: post).first { $0.reason.rule == "page-type" }?.reason.evidence
    }
    let hidden = try #require(try evidence("<title>Fog</title><div style='display:none'>\(prose)\(prose)</div>"))
    #expect(hidden.contains("running text 0; without the rule hidden"))
    #expect(hidden.contains(", taken"))
    #expect(try evidence("<title>Fog</title><article><h1>Fog</h1>\(prose)\(prose)</article>") == nil)
  }

  @Test func stateInAStringIsRead() throws {
    var identity = Post.Identity()
    identity.format = .html
    let body = (1...8).map { "\($0). \(long)" }.joined(separator: " ")
    let html = #"""
      <title>Fog</title><div id=app></div><script>window.__PRELOADED_STATE__ = JSON.parse("{\"story\":{\"body\":\"It\'s so. BODY\"}}");</script>
      """#.replacing("BODY", with: body)
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let texts = ExtractArticle().edits(to: post).compactMap { edit -> String? in
      guard case .replace(_, let text) = edit.change else { return nil }
      return text
    }
    #expect(texts == ["It's so. " + body])
  }

  @Test func elementsOfAMPAreWhatTheyAreInHTML() throws {
    let page = try ExtractedPage(
      """
      <html amp><title>Fog</title><amp-sidebar><p>\(long)</p></amp-sidebar><article><h1>Fog</h1>\(prose)<amp-ad><p>Buy this thing now.</p></amp-ad>
      </article><amp-user-notification><p>We use cookies on all of these pages.</p></amp-user-notification>
      """)
    #expect(page.gone[long] == "navigation")
    #expect(page.gone["Buy this thing now."] == "sidebar")
    #expect(page.gone["We use cookies on all of these pages."] == "overlay")
  }

  @Test func aCaptionInASpanIsOne() throws {
    let html = """
      <title>Fog</title><article><h1>Fog</h1>\(prose)<span class=picture-box><img src=/a/fog.jpg width=900 height=600>
      <span class="caption">The pier in the fog of Monday morning, with no boat at it.</span></span>\(prose)</article>
      """
    var identity = Post.Identity()
    identity.format = .html
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let captions = ExtractArticle().edits(to: post).compactMap { edit -> String? in
      guard case .retype(let block, .caption) = edit.change else { return nil }
      return post.text(of: block)
    }
    #expect(captions == ["The pier in the fog of Monday morning, with no boat at it."])
  }

  @Test func aTableThatFramesALinkGoes() throws {
    let link = "<table><tr><td></td></tr><tr><td><a href=/guide>A guide to all the piers of the coast</a></td></tr></table>"
    let page = try ExtractedPage("<title>Fog</title><article><h1>Fog</h1>\(prose)\(link)\(prose)</article>")
    #expect(page.gone["A guide to all the piers of the coast"] == "link-only")
  }

  @Test func anAddressThatAMemberTypedStays() throws {
    let posts = (1...6).map {
      "<div class=post><p>\($0). \(long)</p><p><a href='https://charts.example/\($0)'>https://charts.example/tides/\($0)</a></p></div>"
    }
    let page = try ExtractedPage(
      "<meta name=generator content=phpBB><title>Tides</title><h1>Tides</h1>\(posts.joined())",
      url: "https://example.org/viewtopic.php?t=1")
    #expect(page.text.contains("https://charts.example/tides/4"))
  }

  @Test func aShortcodeWithCurlyQuotesGoes() {
    let text = Array("[button link=”https://example.org/a” type=”big”]".utf8)
    let found = text.withUnsafeBufferPointer { Shortcodes.find(TextScan(bytes: $0), 0..<text.count) }
    #expect(found == [0..<text.count])
  }

  @Test func lawyersLinesGoAndBuildersTeasersStay() throws {
    let law = "All of this is subject to change, and nobody should rely on it without asking the harbour master beforehand."
    let cards = ["Piers", "Boats", "Crew"].map {
      "<div class='teaser aem-GridColumn'><div class='cmp-teaser'><h3>\($0)</h3><p>What there is to know of it, in short.</p><a href='/\($0)'>See \($0)</a></div></div>"
    }
    let page = try ExtractedPage(
      "<title>Harbour</title><main><h1>Harbour</h1>\(prose)\(cards.joined())<div class='text richtext--disclaimer'><p>\(law)</p></div></main>"
    )
    #expect(page.gone[law] == "footer")
    #expect(page.text.contains("Boats"))
    let news = try ExtractedPage(
      "<title>Harbour</title><main><h1>Harbour</h1>\(prose)<div class=teaser><h3>Boats</h3><p>It is.</p><a href=/b>See</a></div></main>"
    )
    #expect(news.gone["Boats"] == "related-list")
  }

  @Test func aListsHeadingAtTheEndHeadsNothing() throws {
    var identity = Post.Identity()
    identity.format = .html
    let html = "<p>\(long)</p><p>Related coverage</p>"
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    let gone = StripBoilerplate().edits(to: post).compactMap { edit -> String? in
      guard case .remove(let block) = edit.change else { return nil }
      return post.text(of: block)
    }
    #expect(gone == ["Related coverage"])
  }

  @Test func aShortPostIsNoListing() throws {
    #expect(
      try ExtractedPage("<p>Fog again, said the master.</p><p>No ferry before nine</p><p>Tea is served</p>").type == "article")
  }

  /// Broken markup leaves links within links, whose texts overlap.
  @Test func linksWithinLinks() throws {
    #expect(try ExtractedPage("<a href=#\"><i><a href=#\">B").text == ["B"])
  }
}
