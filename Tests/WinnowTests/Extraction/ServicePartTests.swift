import Testing

@testable import Winnow

/// Parts of what a service's or a product's page says that bear names of furniture, or stand beside the longest text.
@Suite struct ServicePartTests {
  private let prose = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()
  private let url = "https://example.org/services/grinding/"

  private func page(_ part: String, url: String? = nil, head: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<title>The mill</title>\(head)<main><h1>The mill</h1>\(prose)\(part)\(prose.replacing("river", with: "weir"))</main>",
      url: url ?? self.url)
  }

  @Test(arguments: [
    "hours-banner", "sponsors", "social-proof", "share-the-mill", "download-app", "subscribe-plans", "comment-cards",
  ])
  func aPartGoesByWhatItSays(_ name: String) throws {
    let line = "The wheel turns from May until the first frost."
    let part = "<section class='\(name)'><h2>When we grind</h2><div class='\(name)__text'><p>\(line)</p></div></section>"
    let found = try page(part).text
    #expect(found.contains("When we grind") && found.contains(line))
    let published = "<meta property='article:published_time' content='2026-03-02'>"
    #expect(try page(part, url: "https://example.org/2026/wheel.html", head: published).gone[line] != nil)
    #expect(try page(part.replacing("</h2>", with: "</h2><form><input><button>Send</button></form>")).gone[line] != nil)
  }

  @Test func anAsideWithoutLinksIsAPart() throws {
    let aside = "<aside class='split'><h2>The store</h2><p>Dry bins by the month, and a ramp for your own cart.</p></aside>"
    #expect(try page(aside).gone["Dry bins by the month, and a ramp for your own cart."] == nil)
    #expect(try page(aside.replacing("</aside>", with: "<a href='/b'>Bins</a></aside>")).gone["The store"] == "sidebar")
  }

  @Test func lettersToSignUpForAndListsOfLinksGo() throws {
    let line = "It comes on the first of the month."
    let reader = "<div class='comments-area'><h2>Two thoughts</h2><p>\(line)</p></div>"
    #expect(try page(reader).gone[line] == "comments")
    #expect(try page("<div class='newsletter'><h2>News from the mill</h2><p>\(line)</p></div>").gone[line] != nil)
    let links = ["Rye", "Oats", "Spelt"].map { "<p><a href='/\($0)'>\($0) from the hills around the mill</a></p>" }.joined()
    #expect(
      try page("<div class='sponsors'><h2>Mills</h2><p>See us.</p>\(links)</div>").gone["Rye from the hills around the mill"] != nil
    )
  }

  @Test func peopleAreNoAuthors() throws {
    let team = "<h2>People</h2><div class='member'><h3>Nell Adair</h3><p class='member__bio'>Nell dresses the stones.</p></div>"
    #expect(try page(team).text.contains("Nell dresses the stones."))
    let hall = "<h2>Talks</h2><div><h4>How stones wear</h4><p class='author'>Nell Adair</p></div>"
    #expect(try page(hall).text.contains("Nell Adair"))
    #expect(try page(hall.replacing(">Nell Adair", with: ">Written by Nell Adair")).gone["Written by Nell Adair"] != nil)
    #expect(try page(hall, url: "https://example.org/blog/stones.html").gone["Nell Adair"] != nil)
  }

  @Test func aDishIsNoMenu() throws {
    let dish = "<div class='menu-item'><h4>Bran loaf</h4><p>Warm</p></div>"
    #expect(try page("<h2>From the oven</h2>\(dish)\(dish.replacing("Bran", with: "Rye"))").text.contains("Bran loaf"))
    #expect(try page("<div class='menu-item'><a href='/bran'>Bran loaf</a></div>").gone["Bran loaf"] != nil)
  }

  @Test func aShortAnswerIsOne() throws {
    let pairs = [
      ("Do you grind rye?", "Every Tuesday, if the water stands high enough at the upper gate."),
      ("Do you grind oats?", "Only in the winter, when the small stones are free for them."), ("Is it dusty?", "Yes, very."),
    ]
    let boxes = pairs.map { "<div><h3>\($0)</h3><div class='x1' hidden><p>\($1)</p></div></div>" }.joined()
    let found = try page(boxes).text
    for pair in pairs { #expect(found.contains(pair.1)) }
    #expect(try page(boxes.replacing("?<", with: "<")).gone["Yes, very."] == "hidden")
  }

  @Test func hiddenAnswersOfAWordUnfold() throws {
    func boxes(_ label: String, _ mark: String) -> String {
      [("Do you grind rye?", "Yes."), ("Is it dusty?", "Very.")].map {
        "<div class='item'><\(label)>\($0)</\(label)><div class='a' \(mark)><p>\($1)</p></div></div>"
      }.joined()
    }
    for mark in ["hidden", "style='display:none'"] {
      for label in ["h3", "button"] {
        let found = try page("<h2>Questions</h2>\(boxes(label, mark))").text
        for line in ["Do you grind rye?", "Yes.", "Is it dusty?", "Very."] { #expect(found.contains(line)) }
      }
    }
    #expect(try page(boxes("h3", "hidden").replacing("?<", with: "<")).gone["Yes."] == "hidden")
    #expect(try page(boxes("h3", "hidden").replacing("'a'", with: "'modal'")).gone["Yes."] != nil)
  }

  @Test func aButtonWithItsPanelIsAQuestion() throws {
    func items(_ name: String, _ labels: [String]) -> String {
      labels.map { "<div><button class='\(name)'>\($0)</button><div><p>No.</p></div></div>" }.joined()
    }
    #expect(try page(items("q", ["Do you grind rye?", "Is it dusty?"])).text.contains("Is it dusty?"))
    #expect(try page(items("faq__question", ["Rye", "Oats"])).text.contains("Oats"))
    #expect(try page(items("q", ["Rye", "Oats"])).gone["Oats"] == "control")
    #expect(try page(items("toggle", ["Read more", "Read more"])).gone["Read more"] == "control")
    #expect(try page("<div><button>Is it dusty?</button></div><p>No.</p>").gone["Is it dusty?"] == "control")
  }

  @Test func anAnswerThatDropsDownIsNoMenu() throws {
    func item(_ list: String) -> String {
      "<h2>Questions</h2><div class='w-dropdown'><div class='w-dropdown-toggle'><div>Is it dusty?</div></div><nav class='w-dropdown-list'>\(list)</nav></div>"
    }
    #expect(try page(item("<div><p>Very, on Tuesdays.</p></div>")).text.contains("Very, on Tuesdays."))
    #expect(try !page(item("<a href='/a'>Rye</a><a href='/b'>Oats</a>")).text.contains("Rye"))
  }

  @Test func theLabelOfAPanelIsNoButton() throws {
    let item =
      "<div class='fl-accordion-button'><a href='#'>Do you grind rye?</a></div><div class='fl-accordion-content'><p>Every Tuesday, if the water stands high enough.</p></div>"
    #expect(try page("<div class='fl-accordion'><div>\(item)</div></div>").text.contains("Do you grind rye?"))
    #expect(try page("<div class='button'><a href='#'>Grind now</a></div>").gone["Grind now"] != nil)
  }

  @Test(arguments: ["dmform-success", "gform-confirmation", "w-form-fail"])
  func whatAFormSaysOnceItIsSentIsUnseen(_ name: String) throws {
    let line = "Your letter is on its way to the mill."
    #expect(try page("<div><form><input></form><div class='\(name)'>\(line)</div></div>").gone[line] != nil)
  }

  /// The boxes that go on with a description, on a page that sells something.
  @Test(arguments: ["<meta property='og:type' content='product'>", ""])
  func boxesBesideTheLongestTextStay(_ head: String) throws {
    func page(_ boxes: String, url: String? = nil) throws -> ExtractedPage {
      let text = "<section><h2>What it is</h2><div class='prose'>\(prose)</div></section>"
      return try ExtractedPage(
        "<title>Flour</title>\(head)<main><h1>Flour</h1>\(text)\(boxes)</main>",
        url: url ?? (head.isEmpty ? self.url : "https://example.org/flour.html"))
    }
    let terms = "<section><h2>What is in it</h2><dl><dt>Rye</dt><dd>A kilogram</dd></dl></section>"
    let found = try page(terms)
    #expect(found.text.contains("What is in it") && found.text.contains("A kilogram"))
    let cards = ["Oats", "Spelt"].map { "<div><a href='/\($0)'><img src='/\($0).jpg'>\($0) flour</a></div>" }.joined()
    #expect(try page(terms + "<section><h2>Other flours</h2>\(cards)</section>").gone["Oats flour"] != nil)
    for label in ["Why buy from us", "Recently viewed"] {
      let box = "<section><h2>\(label)</h2><p>Sacks of our own cloth.</p></section>"
      #expect(try page(terms + box).gone["Sacks of our own cloth."] != nil)
    }
    let bottom = "<div><h4>Mill</h4><p><a href='/f'>Flours</a></p><h4>Way</h4><p>Weir lane 3</p></div>"
    #expect(try page(terms + bottom).gone["Weir lane 3"] == "outside-article")
    let form = "<section><h2>Write to us</h2><p>The miller reads it.</p><form><input><button>Send</button></form></section>"
    #expect(try page(form).gone["The miller reads it."] != nil)
  }
}
