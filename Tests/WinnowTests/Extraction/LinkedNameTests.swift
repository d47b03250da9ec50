import Testing

@testable import Winnow

/// Links that an article's own parts begin with, tables of contents without a name, and remarks that are set apart.
struct LinkedNameTests {
  private static let paragraphs = Array(RiverStory.paragraphs.prefix(5))
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let room =
    "The inn stands by the weir and has nine rooms, of which the four at the back are cooler in summer and cost a third less than the others."
  private static let boats = ["Heron", "Otter", "Curlew", "Teal"]

  /// The texts that stay of an article that holds some elements between two halves of a story.
  private func kept(_ parts: String, below: String = "") throws -> [String] {
    let head = "<html><head><title>Along the river</title><meta property=og:type content=article></head><body>"
    let html =
      "\(head)<article><h1>Along the river</h1>\(Self.story)\(parts)<p>\(RiverStory.paragraphs[5])</p>\(below)</article></body></html>"
    var identity = Post.Identity()
    identity.url = "https://example.org/walks/along-the-river"
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    var isGone = [Bool](repeating: false, count: post.blocks.count)
    for edit in ExtractArticle().edits(to: post) {
      if case .remove(let block) = edit.change { for i in block..<Int(post.blocks[block].end) { isGone[i] = true } }
    }
    return post.blocks.indices.filter { post.isLive($0) && !isGone[$0] && post.blocks[$0].picture < 0 }.map { post.text(of: $0) }
  }

  private func each(_ form: (Int, String) -> String) -> String {
    Self.boats.enumerated().map { "\(form($0.offset, $0.element))<p>\(Self.room)</p>" }.joined()
  }

  @Test func headingsThatLeadToWhatTheTextTellsOf() throws {
    for level in 2...4 {
      let away = try kept(each { "<h\(level)><a href='https://\($1).test/'>\($1) Inn</a></h\(level)>" })
      #expect(Self.boats.allSatisfy { away.contains("\($0) Inn") })
      let within = try kept(each { "<h\(level)><a href='/inns/\($0)'>\($1) Inn</a></h\(level)>" })
      #expect(Self.boats.allSatisfy { within.contains("\($0) Inn") })
    }
    let boxed = try kept(each { "<div><h3><a href='https://inns.test/\($0)'>\($1) Inn</a></h3><p>\(Self.room)</p></div>" })
    #expect(Self.boats.allSatisfy { boxed.contains("\($0) Inn") })
    #expect(try kept("<h2><a href='https://ferry.test/'>The ferry</a></h2><p>\(Self.room)</p>").contains("The ferry"))
    #expect(try kept("<h2><a href='/walks/along-the-river#weir'>The weir</a></h2><p>\(Self.room)</p>").contains("The weir"))
  }

  @Test func linesThatLeadToWhatTheTextTellsOf() throws {
    let strong = try kept(each { "<p><strong><a href='https://\($1).test/'>\($0 + 1). \($1) Inn</a></strong></p>" })
    #expect(Self.boats.enumerated().allSatisfy { strong.contains("\($0.offset + 1). \($0.element) Inn") })
    let lists = try kept(each { "<ol start=\($0 + 1)><li><a href='https://\($1).test/'>\($1) Inn</a></li></ol>" })
    #expect(Self.boats.allSatisfy { lists.contains("\($0) Inn") })
    // A button below each name says the same each time, or stands below a heading.
    let buttons = try kept(each { _, _ in "<p><a href='https://inns.test/'>See the price</a></p>" })
    #expect(!buttons.contains("See the price"))
    let named = try kept(each { "<h3>\($1) Inn</h3><p><a href='https://\($1).test/'>See the \($1)</a></p>" })
    #expect(!named.contains("See the Heron"))
  }

  @Test func headingsThatLeadToOtherStories() throws {
    // Within the text, with the word that announces them; below it, in a box; and a headline in full.
    #expect(try !kept("<h4><a href=/otters>READ: Otters are back at the mill</a></h4>").contains { $0.contains("Otters") })
    #expect(
      try !kept("<h3><a href=/otters>Otters are back at the mill after forty years</a></h3>").contains { $0.contains("Otters") })
    let cards = Self.boats.map {
      "<div><h3><a href=/\($0)>\($0) in the reeds</a></h3><p>A bird that few have seen here in this year.</p></div>"
    }
    #expect(try !kept("", below: "<div>\(cards.joined())</div>").contains { $0.contains("reeds") })
    let partners = Self.boats.map {
      "<div><h3><a href='https://\($0).test/'>\($0) in the reeds</a></h3><p>A bird that few have seen here.</p></div>"
    }
    #expect(try !kept("", below: "<div>\(partners.joined())</div>").contains { $0.contains("reeds") })
    let items = "<p>More:</p><ul><li><h4><a href='https://news.test/otters'>Otters are back at the mill</a></h4></li></ul>"
    #expect(try !kept(items).contains { $0.contains("Otters") })
    let teasers = Self.boats.map {
      "<h3><a href=/\($0)>\($0) boats</a></h3><p>\(Self.room.dropLast(20))… <a href=/\($0)>Read more</a></p>"
    }
    #expect(try !kept(teasers.joined()).contains { $0.hasSuffix(" boats") })
  }

  private static let sections = "<h2 id=a>The weir</h2><p>\(room)</p><h2 id=b>The mill</h2><p>\(room)</p><h2 id=c>The sea</h2>"
  private static let places = [("a", "The weir"), ("b", "The mill"), ("c", "The sea")]

  @Test(arguments: [
    "Table of Contents", "On this page", "Jump to:", "Inhalt", "In this guide:", "Click one of the links below to go there…",
  ])
  func tablesOfContentsBelowTheirLabel(_ label: String) throws {
    let list = "<ul>" + Self.places.map { "<li><a href='#\($0.0)'>\($0.1)</a></li>" }.joined() + "</ul>"
    for text in try [
      kept("<p><strong>\(label)</strong></p>\(list)\(Self.sections)"), kept("<div>\(label)</div>\(list)\(Self.sections)"),
    ] {
      #expect(!text.contains(label))
      #expect(text.filter { $0 == "The weir" || $0 == "The mill" }.count == 2)
    }
  }

  @Test(arguments: ["Key events", "Key events:", "Temps forts"])
  func theEventsOfALiveBlog(_ label: String) throws {
    let list = "<ul><li><a href='#p1'>15:40 The weir opens</a></li><li><a href='#p2'>12:05 The mill stops</a></li></ul>"
    let text = try kept("<h3>\(label)</h3>\(list)\(Self.sections)")
    #expect(!text.contains(label) && !text.contains("15:40 The weir opens"))
    // Events that are told stay.
    let told = "<ul><li>1974: The weir opens.</li><li>2017: The mill stops.</li></ul>"
    #expect(try kept("<h3>\(label)</h3>\(told)\(Self.sections)").contains("1974: The weir opens."))
  }

  @Test func tablesOfContentsOnOneLine() throws {
    let bars = Self.places.map { "<a href='#\($0.0)'>\($0.1)</a>" }.joined(separator: " | ")
    #expect(try !kept("<p>Jump to:</p><p>\(bars)</p>\(Self.sections)").contains { $0.contains("|") || $0 == "Jump to:" })
    #expect(try !kept("<p>Jump to: \(bars)</p>\(Self.sections)").contains { $0.contains("|") })
  }

  @Test func listsOfPlacesThatAreText() throws {
    let list = "<ul>" + Self.places.map { "<li><a href='#\($0.0)'>\($0.1)</a></li>" }.joined() + "</ul>"
    // Without a label, they may be what the article has to say in short.
    #expect(try kept("\(list)\(Self.sections)").filter { $0 == "The weir" }.count == 2)
    // What says more than its link, and what leads to no heading.
    let told = list.replacing("</a>", with: "</a> is a mile away")
    #expect(try kept("<p>On this page</p>\(told)\(Self.sections)").contains("The weir is a mile away"))
    let notes = "<p>On this page</p><ul><li><a href='#n1'>Note one</a></li><li><a href='#n2'>Note two</a></li></ul>"
    #expect(try kept("\(notes)\(Self.sections)").contains("Note one"))
  }

  @Test(arguments: [
    "<aside>", "<aside class='note'>", "<aside class='callout callout-tip'><h4>Tip</h4>", "<aside role=note class=tip>",
    "<aside class='key-takeaways'><h2>In short</h2>", "<div class='starlight-aside'>",
    "<aside aria-label=Tip class='starlight-aside starlight-aside--tip'>",
  ])
  func remarksWithinTheText(_ tag: String) throws {
    let end = tag.hasPrefix("<div") ? "</div>" : "</aside>"
    #expect(try kept("\(tag)<p>\(Self.room)</p>\(end)").contains(Self.room))
    // A form, a link, or a picture with it makes it something else.
    #expect(try !kept("\(tag)<p>\(Self.room)</p><form><input type=email><button>Send</button></form>\(end)").contains(Self.room))
    #expect(try !kept("\(tag)<p>\(Self.room)</p><p><a href=/join>Join the club by the river</a></p>\(end)").contains(Self.room))
  }

  @Test(arguments: [
    "<aside><h3>Our letter</h3><p>", "<aside class='fact-box'><p>", "<aside class='related note'><p>", "<aside id=extra><p>",
    "<aside><img src=/jane.jpg><p>",
  ])
  func boxesBesideTheText(_ start: String) throws {
    #expect(try !kept("\(start)\(Self.room)</p></aside>").contains(Self.room))
  }

  @Test func aBareBoxBelowTheTextIsNoRemark() throws {
    #expect(try !kept("", below: "<aside><p>\(Self.room)</p></aside>").contains(Self.room))
  }

  @Test func aDayThatAListOfTermsTells() throws {
    let facts = "<dl><dt>Closing date</dt><dd>12 April 2024</dd><dt>Where</dt><dd>The mill</dd></dl>"
    let html = "<article><h1>Open mill</h1>\(facts)\(Self.story)</article>"
    let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    let gone = ExtractArticle().edits(to: post).compactMap { edit -> String? in
      if case .remove(let block) = edit.change { return post.text(of: block) }
      return nil
    }
    #expect(!gone.contains("12 April 2024"))
  }
}
