import Testing

@testable import Winnow

/// What stands at a story's edges: boxes beside it, its first paragraphs, its headline.
struct StoryEdgeTests {
  private static let paragraphs = Array(RiverStory.paragraphs.prefix(5))
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  /// The texts that stay, and for each text that goes the rule.
  private func extract(_ html: String, focus: ExtractArticle.Focus = .balanced) throws -> (kept: [String], gone: [String: String]) {
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    var stage = ExtractArticle()
    stage.focus = focus
    var rules = [String?](repeating: nil, count: post.blocks.count)
    for edit in stage.edits(to: post) {
      if case .remove(let block) = edit.change { for i in block..<Int(post.blocks[block].end) { rules[i] = edit.reason.rule } }
    }
    var kept: [String] = []
    var gone: [String: String] = [:]
    for i in post.blocks.indices where post.isLive(i) && post.blocks[i].picture < 0 {
      if let rule = rules[i] { gone[post.text(of: i)] = rule } else { kept.append(post.text(of: i)) }
    }
    return (kept, gone)
  }

  @Test(arguments: [
    ("BY Jane Roe", true), ("By Jane Roe in News", true), ("4 March 2022 by John Roe Jr.", true),
    ("By Jane Roe for The Example", true),
    // A sentence, or another's name.
    ("By Jane Roe, who was there when the ferry sank", false), ("By Jane Roe’s desk hangs a chart", false),
  ])
  func theLineThatTheAuthorWasReadFrom(_ line: String, _ goes: Bool) throws {
    let (kept, _) = try extract("<article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>")
    #expect(kept.contains(line) == !goes)
  }

  @Test func aBoxOfBackgroundIsBesideTheStory() throws {
    let fact = "The gauge at the mill was put up in 1911; the highest level before this year was measured in 1954, at five metres."
    let box = "<div class='story-factbox'><h2>The gauge</h2><p>\(fact)</p></div>"
    let html = "<article><h1>River rises</h1>\(Self.story)\(box)</article>"
    let (kept, gone) = try extract(html)
    #expect(kept == Self.paragraphs)
    #expect(gone[fact] == "factbox")
    let short = "<div class='factbox'><h2>In short</h2><ul><li>Gauges: 12</li><li>Weirs: 3</li></ul></div>"
    #expect(try extract("<article>\(Self.story)\(short)\(Self.story)</article>").gone["Gauges: 12"] == "factbox")
    #expect(try extract("<main>\(Self.story)\(short)\(Self.story)</main>").gone["Gauges: 12"] == nil)
    #expect(try extract(html, focus: .recall).kept.contains(fact))
    // A reference work's box is a table; a box outside any story is the page's own.
    let table = "<table class=infobox><tr><td>Founded</td><td>\(fact)</td></tr></table>"
    #expect(try extract("<article>\(Self.story)\(table)</article>").gone[fact] != "factbox")
    #expect(try extract("<main>\(Self.story)\(box)</main>").gone[fact] != "factbox")
  }

  @Test func linesAboveTheFirstSentenceThatOnlySayWhenOrWhere() throws {
    let head = "<p>Published in<a href=/slow>Slow Rivers</a></p><p>7 min readMar 4, 2023</p>"
    let (kept, gone) = try extract("<article><h1>River rises</h1>\(head)\(Self.story)</article>")
    #expect(kept == Self.paragraphs)
    #expect(gone.values.filter { $0 == "byline" }.count == 2)
    // Below a label of its own a date is what the page is about.
    let event = try extract(
      "<article><h1>Open mill</h1><h2>Date and time</h2><div>Fri, Mar 4, 2022 7:00 PM</div>\(Self.story)</article>")
    #expect(event.kept.contains("Fri, Mar 4, 2022 7:00 PM"))
  }

  @Test(arguments: [
    "September 10, 2018 | by Jane Doe", "9. September 2025 um 15:46 Uhr / Jana Beispiel",
    "The Ferry • 04.05.2015 à 13h36 • Mis à jour le 05.05.2015",
    "PUBLISHED: November 19, 2019 at 8:59 pm | UPDATED: November 19, 2019 at 10:16 pm", "November 20, 2019 - 11:28 AMT",
  ])
  func linesBelowTheHeadlineThatSayWhenAndWho(_ line: String) throws {
    let (kept, gone) = try extract("<article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>")
    #expect(kept == Self.paragraphs)
    #expect(gone[line] == "byline")
  }

  @Test(arguments: ["Jane Roe – Mar 4, 2024 9:15 am | 42", "Jane Roe — 4 March 2024, 09:15 | 7"])
  func aSignedLineWithADash(_ line: String) throws {
    let (kept, gone) = try extract("<article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>")
    #expect(kept == Self.paragraphs)
    #expect(gone[line] == "byline")
  }

  /// What is set below the text for its print; another page's address is a source.
  @Test func thePagesOwnAddressBelowItsText() throws {
    let foot = "—<br>Published March 4, 2024<br>—<br>https://example.org/news/story.html<br>—"
    let page = try extract("<title>Fog</title><article><h1>Fog</h1>\(Self.story)<p>\(foot)</p></article>")
    #expect(page.kept.last == Self.paragraphs.last)
    let outside = try extract("<title>Fog</title><article><h1>Fog</h1>\(Self.story)</article><div id=print><p>\(foot)</p></div>")
    #expect(outside.kept.last == Self.paragraphs.last)
    let source = "https://example.org/archive/1911.html"
    let other = try extract("<title>Fog</title><article><h1>Fog</h1>\(Self.story)<p>\(source)</p></article>")
    #expect(other.kept.last == source)
  }

  @Test func anEntryOfTheTextsListMayBeALink() throws {
    let entries = (1...4).map { "<p>\($0). \(Self.paragraphs[0])</p>" }.joined()
    let link = "<p>NUMBER. <a href='/films/ferry'>The ferry that nobody saw in the fog of the last winter.</a></p>"
    let text = { (number: Int) in "\(number). The ferry that nobody saw in the fog of the last winter." }
    for (number, stays) in [(5, true), (8, false)] {
      let page = try extract(
        "<title>Fog</title><article><h1>Fog</h1>\(Self.story)\(entries)\(link.replacing("NUMBER", with: "\(number)"))\(Self.story)</article>"
      )
      #expect(page.kept.contains(text(number)) == stays)
    }
  }

  @Test func aLineThatADashPartsIsNoSign() throws {
    for line in [
      "The old mill – March 4, 2024", "Lisbon – 4 March 2024 – the old mill", "Letter to Ann – 12 May 1916 | Page 42",
      "Walter Hill – 12 May 1916 – France | Letter", "Walter Hill – 12 May 1916 | 42",
    ] {
      #expect(try extract("<article><h1>River songs</h1><p>\(line)</p>\(Self.story)</article>").kept.contains(line))
    }
  }

  @Test(arguments: [
    "Saturday, March 3, 2020, 7:30 pm | Town Hall, Main Street", "12.09.2024, 19:30 | Quay Stadium | 4,210 spectators",
    "Case 12/2024 | 12 September 2024, 09:30 | Room 4",
  ])
  func anEventBelowTheStandfirst(_ line: String) throws {
    let lead = "<p>The gauge at the old mill may be wrong by more than anybody who lives there has thought.</p>"
    #expect(try extract("<article><h1>River rises</h1>\(lead)<p>\(line)</p>\(Self.story)</article>").kept.contains(line))
  }

  @Test func whatASiteSaysOfItselfIsNoStandfirst() throws {
    let line = "A paper for the lower quay and all who live on it"
    let story = "<div id=main><article><h2>River rises over the quay</h2>\(Self.story)</article></div>"
    let site = "The Ferry of the Lower Quay and the Mill"
    // The site's name, the longer half of the page's title, is not the headline.
    for tagline in ["<h4 id=site-description>\(line)</h4>", "<div>\(line)</div>"] {
      let top = "<div id=top><h2><a href=/>\(site)</a></h2>\(tagline)</div>"
      #expect(try extract("<title>River rises over the quay - \(site)</title><div>\(top)\(story)</div>").kept == Self.paragraphs)
    }
    // A story may have the only headline, and the name of the site may be its title.
    let above = "<div id=site-description>\(line)</div>"
    #expect(try extract("<div>\(above)<h1>River rises</h1>\(Self.story)</div>").kept == Self.paragraphs)
    let own = "<div><h1>River rises</h1><div class=description>\(line)</div>\(Self.story)</div>"
    #expect(try extract(own).kept == [line] + Self.paragraphs)
    // Below the title a site is what the text is about.
    for part in ["class=site-description", "id=site-description", "class=blog-description"] {
      let html = "<main><h1>River rises</h1><div \(part)>\(line)</div>\(Self.story)</main>"
      #expect(try extract(html).kept == [line] + Self.paragraphs)
    }
  }

  @Test func theOnlyTopHeadingIsTheTitleWhereTheLogoIsNot() throws {
    let site = "<header><h2 class=site-title><a href=/>The Harbour Ferry Gazette</a></h2></header>"
    let recipe = "<h2>Bread of the ferry</h2><p>\(Self.paragraphs[0])</p>"
    let html =
      "\(site)<main><h1>Bread of the ferry: so good!</h1>\(Self.story)\(recipe)</main>"
    let (kept, gone) = try extract("<title>Bread of the ferry | The Harbour Ferry Gazette</title>\(html)")
    #expect(gone["Bread of the ferry: so good!"] == "title")
    #expect(kept.contains("Bread of the ferry"))
    // A heading may lead to the page itself.
    let own = "<main><h1><a href=./>River rises</a></h1>\(Self.story)<h2>River rises</h2>\(Self.story)</main>"
    #expect(try extract("<title>River rises</title>\(own)").kept.contains("River rises"))
  }

  @Test func settingsOfTheReaderAreNoText() throws {
    let box =
      "<div class=text-settings><div><span>Story text</span></div><div><label>Size</label><select><option>Small</option></select></div></div>"
    let (kept, gone) = try extract("<article><h1>River rises</h1>\(box)\(Self.story)</article>")
    #expect(kept == Self.paragraphs)
    #expect(gone["Story text"] == "tools")
    // A manual tells of settings.
    for part in ["id=text-settings", "class=font-settings"] {
      let manual = "<div \(part)><h2>Letters</h2><p>Set the size.</p><p>Set the font.</p></div>"
      #expect(
        try extract("<article><h1>River rises</h1>\(Self.story)\(manual)</article>").kept == Self.paragraphs + [
          "Letters", "Set the size.", "Set the font.",
        ])
    }
  }

  @Test func aSizeOfLettersNamesNoTool() throws {
    let lead = "By Tuesday it stood in the first cellars."
    let html = "<article><h1>River rises</h1><p class='is-style-standfirst has-large-font-size'>\(lead)</p>\(Self.story)</article>"
    #expect(try extract(html).kept == [lead] + Self.paragraphs)
    let tool = try extract("<article><h1>River rises</h1><p class='font-size'>A larger text</p>\(Self.story)</article>")
    #expect(tool.kept == Self.paragraphs)
  }

  @Test func whatIsRelatedIsNoTextHoweverMuchItTells() throws {
    let told = "The boats that lay outside the wall were damaged in the storm, their owners wrote to the council […]"
    let items = (1...3).map { "<li><a href=/\($0)>Boats lost off the point</a> <small>\(told)</small></li>" }.joined()
    for box in [
      "<div class=yarpp-related><ol>\(items)</ol></div>",
      "<div class=related-posts><p>\(told) <a href=/2>Read more</a></p></div>",
      "<div class=teaser><p><strong>Boats lost</strong></p><p>\(told) <a href=/2>Weiterlesen</a></p></div>",
    ] {
      let html = "<article><h1>River rises</h1>\(Self.story)\(Self.story)\(box)</article>"
      #expect(try extract(html).kept == Self.paragraphs + Self.paragraphs, "\(box)")
    }
  }

  @Test func severalSignedLinesAreAList() throws {
    let lines = ["March 3, 2024 | Lisbon, the old mill", "March 5, 2024 | Porto, at the quay"]
    let list = lines.map { "<p>\($0)</p>" }.joined()
    #expect(try extract("<article><h1>River songs</h1>\(list)\(Self.story)</article>").kept == lines + Self.paragraphs)
  }

  @Test(arguments: ["Mon - Fri 9h30 - 18h00", "12 May 2020, 14 May 2021, 2 June 2022, 4 June 2023"])
  func daysThatAreNoStampStay(_ line: String) throws {
    #expect(try extract("<article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>").kept.contains(line))
  }

  @Test(arguments: ["Bridge open | 20 km of road", "In 2018 | by boat", "The mill and the quay / built 1911"])
  func otherLinesWithBarsStay(_ line: String) throws {
    #expect(try extract("<article><h1>River rises</h1><p>\(line)</p>\(Self.story)</article>").kept.contains(line))
  }

  @Test func aTitleThatNoHeadingShows() throws {
    let lead = "Rain swells the river, and the town waits for the night."
    let body = "<div><div>\(Self.story)</div></div>"
    func page(_ title: String) -> String {
      "<head><title>River rises again - The Ferry</title></head><div><div>\(title)</div><div>\(lead)</div>\(body)</div>"
    }
    let (kept, gone) = try extract(page("River rises again"))
    #expect(gone["River rises again"] == "title")
    #expect(kept == [lead] + Self.paragraphs)
    #expect(try extract(page("River sinks")).gone["River sinks"] != "title")
    // A post whose title is its first sentence keeps it.
    let sentence = Self.paragraphs[0]
    #expect(try extract("<title>\(sentence)</title><div>\(Self.story)</div>").kept == Self.paragraphs)
  }

  @Test func anAddressBelowTheLastSentenceIsTheAuthors() throws {
    let (kept, gone) = try extract("<article><h1>River rises</h1>\(Self.story)<p>ana@example.org</p></article>")
    #expect(kept == Self.paragraphs)
    #expect(gone["ana@example.org"] == "byline")
    // So is a date there; a heading above it asks for it.
    let dated = try extract("<article><h1>River rises</h1>\(Self.story)<p>Last updated: March 3, 2021</p></article>")
    #expect(dated.gone["Last updated: March 3, 2021"] == "byline")
    let (inside, _) = try extract("<article><h1>River rises</h1>\(Self.story)<p>ana@example.org</p>\(Self.story)</article>")
    #expect(inside.contains("ana@example.org"))
  }

  @Test(
    "lists of addresses and dates, and what a line announces",
    arguments: [
      ("<table><tr><td>Ana Roe</td><td>ana@example.org</td></tr></table>", "ana@example.org"),
      ("<h2>People</h2><ul><li>ana@example.org</li><li>jan@example.org</li></ul>", "jan@example.org"),
      ("<p>For questions write to:</p><p>info@example.org</p>", "info@example.org"),
      ("<pre>pumps@18.2.0</pre>", "pumps@18.2.0"),
      ("<p>The next meeting:</p><p>Monday 3 May 2024, 19:30</p>", "Monday 3 May 2024, 19:30"),
      ("<p>Collections</p><p>3 May 2024</p><p>10 May 2024</p><p>17 May 2024</p>", "10 May 2024"),
    ])
  func addressesThatTheTextEndsIn(_ end: String, _ line: String) throws {
    #expect(try extract("<article><h1>River rises</h1>\(Self.story)\(end)</article>").kept.contains(line))
  }

  @Test func whatCustomersSayStaysOnThePageOfAnOffer() throws {
    let said = "They mended our bridge within two days, and the planks have not moved since, which I would never have believed."
    let page = "<main><h1>Bridges</h1>\(Self.story)<section class=testimonials><p>\(said)</p></section></main>"
    #expect(try extract(page).kept.contains(said))
    #expect(try extract("<meta property=og:type content=article>\(page)").gone[said] == "comments")
  }

  @Test func aShopsOtherProductsAreNotTheProduct() throws {
    let page =
      "<meta property=og:type content=product><title>Oak Stool</title><main><h1>Oak Stool</h1><p>\(Self.paragraphs[0])</p><div class='block related'><ol><li><a href=/x>Ash Stool of 45 centimetres</a> $99.00</li><li><a href=/y>Beech Bench of 120 centimetres</a> $199.00</li></ol></div></main>"
    #expect(try extract(page).kept == [Self.paragraphs[0]])
  }

  @Test func aHiddenClassHidesWhatIsNamedABlock() throws {
    let prompt =
      "Read more articles each month with an account, and get mail whenever your favourite authors have written something."
    func page(_ name: String) -> String {
      "<article><h1>River rises</h1>\(Self.story)<div class='\(name)'><p>\(prompt)</p></div></article>"
    }
    #expect(try extract(page("article-block hidden")).gone[prompt] == "unseen")
    #expect(try extract(page("hidden d-md-block")).kept.contains(prompt))
  }

  @Test func theFirstParagraphsMayHaveAnElementOfTheirOwn() throws {
    let rest = Self.paragraphs.dropFirst().map { "<p>\($0)</p>" }.joined()
    let parts = "<div id=free><p>\(Self.paragraphs[0])</p></div><div id=metered-content>\(rest)</div>"
    let html = "<article><h1>River rises</h1><div class=article-body>\(parts)</div></article>"
    #expect(try extract(html).kept == Self.paragraphs)
  }

  @Test func anOrnamentBeforeAHeadlineIsNoPartOfIt() throws {
    let headline = "The river rises by two metres in one night"
    let html =
      "<title>Valley notes - \(headline)</title><h1>Valley notes</h1><div><h3>■ \(headline)</h3>\(Self.story)</div>"
    #expect(try extract(html).gone["■ " + headline] == "title")
  }
}

extension StoryEdgeTests {
  @Test func aQuotationPulledOutOfTheStoryStandsInItOnce() throws {
    let pulled = "“Schools stay shut until the water falls again.”"
    let own = "“We have never seen the mill under water,” the miller said."
    func quote(_ text: String) -> String { "<div class='pull-quote'><p>\(text)</p></div>" }
    let (kept, gone) = try extract("<article><h1>River rises</h1>\(Self.story)\(quote(pulled))\(quote(own))\(Self.story)</article>")
    #expect(gone[pulled] == "repeated")
    // Whose it is goes with it, be the box called a quotation or the line in it.
    for box in [
      "<blockquote><p>\(pulled)</p><cite>Ann Weir, mayor</cite></blockquote>",
      "<div><h3 class='quote'>\(pulled)</h3><p>Ann Weir, mayor</p></div>",
    ] {
      let (_, gone) = try extract("<article><h1>River rises</h1>\(Self.story)\(box)\(Self.story)</article>")
      #expect(gone["Ann Weir, mayor"] == "repeated")
    }
    // What follows in a part of the story stays.
    for (box, line) in [
      ("<div><blockquote>\(pulled)</blockquote><h3>Why it matters</h3><p>\(own)</p></div>", "Why it matters"),
      ("<div><blockquote>\(pulled)</blockquote><p>Why it matters</p></div>", "Why it matters"),
      ("<div><div class=pullquote>\(pulled)</div><p>Ann Weir</p><p>\(own)</p></div>", "Ann Weir"),
    ] {
      let (kept, _) = try extract("<article><h1>River rises</h1>\(Self.story)\(box)\(Self.story)</article>")
      #expect(kept.contains(line))
    }
    let (told, _) = try extract(
      "<article><h1>River rises</h1>\(Self.story)<blockquote><p>\(own)</p><cite>Ann Weir, mayor</cite></blockquote></article>")
    #expect(told.contains("Ann Weir, mayor"))
    #expect(kept.contains(own))
  }

  @Test func aLineWithTheHourBelowTheStandfirstIsAStamp() throws {
    let rest = Self.paragraphs.dropFirst().map { "<p>\($0)</p>" }.joined()
    func page(_ line: String) -> String {
      "<article><h1>River rises</h1><p>\(Self.paragraphs[0])</p><p>\(line)</p>\(rest)</article>"
    }
    #expect(try extract(page("21.04.2024, 20:24 Uhr")).gone["21.04.2024, 20:24 Uhr"] == "byline")
    #expect(try extract(page("21 April 2024")).kept.contains("21 April 2024"))
  }

  @Test(arguments: [
    ("2019年3月1日 13時16分", true), ("2024년 4월 30일 입력", true), ("Stand: 22.04.2024, 06:00 Uhr", true), ("3月の川", false),
    ("2019年3月1日の川の水位", false), ("Update on 3 bridges", false),
  ])
  func stampsOfMoreLanguages(_ line: String, _ isStamp: Bool) { #expect(StampLine.isStamp(Array(line.utf8)[...]) == isStamp) }

  @Test func whatAFormAnswersIsNotTheStory() throws {
    let html =
      "<article><h1>River rises</h1>\(Self.story)<div class='w-form-done'><p>We have your letter and shall write soon.</p></div></article>"
    #expect(try extract(html).gone["We have your letter and shall write soon."] == "unseen")
  }
}

extension StoryEdgeTests {
  @Test func aLinkedCellNamesItsRow() throws {
    func row(_ name: String) -> String {
      "<tr><td><div><a href='/\(name)'>\(name)</a></div></td><td><div>71 mm</div></td><td><div>13 mm of rain</div></td></tr>"
    }
    let table = "<table><tbody>\(row("Upper mill"))\(row("Lower mill"))\(row("Old quarter"))</tbody></table>"
    let (kept, _) = try extract("<article><h1>River rises</h1>\(Self.story)\(table)\(Self.story)</article>")
    #expect(kept.contains("Lower mill"))
  }
}

extension StoryEdgeTests {
  @Test func theNotesOfAnArticleStayThoughTheyAreLinks() throws {
    func list(_ name: String) -> String {
      let items = (1...4).map { "<li><a href='/n\($0)'>The valley's gauges, yearbook number \($0)</a></li>" }.joined()
      return "<div class='\(name)'><ol>\(items)</ol></div>"
    }
    let note = "The valley's gauges, yearbook number 2"
    #expect(try extract("<article><h1>River rises</h1>\(Self.story)\(list("reflist"))</article>").kept.contains(note))
    #expect(!(try extract("<article><h1>River rises</h1>\(Self.story)\(list("plain"))</article>").kept.contains(note)))
  }
}

extension StoryEdgeTests {
  @Test func aListOfLinksThatASentenceAnnouncesStays() throws {
    let items = (1...3).map { "<li><a href='/g\($0)'>The gauge at lock number \($0)</a></li>" }.joined()
    func page(_ line: String) -> String { "<article><h1>River rises</h1>\(Self.story)<p>\(line)</p><ul>\(items)</ul></article>" }
    let item = "The gauge at lock number 2"
    #expect(
      try extract(page("The council reads the level of the water at three places along the lower streets:")).kept.contains(item))
    #expect(!(try extract(page("More on this:")).kept.contains(item)))
  }
}
