import Testing

@testable import Winnow

/// Parts of a page that no class, id or element names: comments, consent layers, menus, cards and feet, told by what they say and by form.
struct UnnamedPartTests {
  private static let paragraphs = RiverStory.paragraphs
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let words = [
    "Our cellar has been under water since the morning, and nobody has come yet.",
    "Let us hope that the dam holds, it was built for a smaller river than this one.",
    "My parents remember the flood of that year, when boats went through the market square.",
  ]

  /// A page of a story with something below it, all in elements without names.
  private func page(_ below: String, above: String = "", head: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<html><head><title>River rises again</title>\(head)</head><body><div>\(above)<div><div><h1>River rises again</h1>\(Self.story)"
        + "\(below)</div></div></div></body></html>")
  }

  @Test(arguments: [
    "<div class='my-6 rounded p-4'><h3>The Scoop</h3><p>All of the river in five minutes.</p><form><input type=email><button>Go</button></form></div>",
    "<div><h3>The Scoop</h3><div><p>All of the river in five minutes.</p><div><input type=email><button>Go</button></div></div></div>",
    "<div><p>The Scoop</p><p>All of the river in five minutes.</p><form><input type=hidden name=x><input type=checkbox><input type=EMAIL><input type=submit></form></div>",
  ])
  func aLetterInABox(_ box: String) throws {
    let result = try page(box)
    #expect(result.text == Self.paragraphs)
    #expect(result.gone["The Scoop"] == "signup")
  }

  /// Comments of a few words each, below a heading that calls them.
  @Test func shortCommentsBelowAHeading() throws {
    func item(_ name: String, _ day: Int, _ words: String) -> String {
      "<div><div><a href='/u/\(name)'>\(name)</a> · \(day) days ago</div><div>\(words)</div><button>Reply</button></div>"
    }
    let talk = item("Tom", 2, "Let the crane go, it is an eyesore.") + item("Eva", 3, "Never! My grandfather built it.")
    let result = try page("<section><h2>Comments</h2>\(talk)</section>")
    #expect(result.text == Self.paragraphs)
    // Below another heading they may be what people of the story say.
    let voices =
      "<section><h2>Voices from the quay</h2><p>Let the crane go, it is an eyesore.</p><p>Never! My grandfather built it.</p></section>"
    #expect(try page(voices).text.count == Self.paragraphs.count + 3)
  }

  /// Beside a text of two sentences tags and a box about the author are no list that the page shows.
  @Test func whatStandsBelowAShortText() throws {
    let text = [
      "The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane.",
      "For many years the town has owned it, and the last time it lifted a boat was in the winter of 1998.",
    ]
    let author = "Anna Smith writes about harbours and has done so since 2009. She lives in Elm."
    func short(_ below: String) throws -> [String] {
      let body = text.map { "<p>\($0)</p>" }.joined()
      return try ExtractedPage(
        "<html><head><title>Crane divides the council | Elm Tribune</title></head><body><div class=top><a href='/'>Elm Tribune</a></div>"
          + "<div id=content><h1>Crane divides the council</h1>\(body)\(below)</div></body></html>"
      ).text
    }
    #expect(try short("<div class=tags><a href='/tag/a'>harbour</a> <a href='/tag/b'>crane history</a></div>") == text)
    #expect(try short("<div class=author-box><h4>Anna Smith</h4><p>\(author)</p></div>") == text)
    // What no name calls an author's may be the text.
    #expect(try short("<div class=bio><p>\(author)</p></div>") == text + [author])
  }

  @Test(arguments: [
    // A paragraph with a form below it, a part of the story, a form that asks for more, a box without a form.
    "<div><p>The miller collects what people remember of the river, and writes it down in a book for the town.</p><form><input type=email><button>Go</button></form></div>",
    "<div><h3>The Scoop</h3><p>All of the river in five minutes.</p><form><input type=email><input name=topic><textarea></textarea></form></div>",
    "<div><h3>The Scoop</h3><p>All of the river in five minutes.</p></div>",
  ])
  func boxesThatAreNoLetters(_ box: String) throws {
    let result = try page(box)
    #expect(result.text.count > Self.paragraphs.count)
  }

  @Test(arguments: [
    "<h3>3 thoughts on the river</h3>", "<h2>Leserkommentare</h2>", "<div><h4>Comments (3)</h4></div>", "<p>Reacties</p>",
  ])
  func commentsBelowAHeading(heading: String) throws {
    let items = zip(["Ana", "Jonas", "Mila"], Self.words).map { "<div><b>\($0) says:</b><p>\($1)</p></div>" }.joined()
    let result = try page("<div>\(heading)<div>\(items)</div></div>")
    #expect(result.text == Self.paragraphs)
    #expect(Self.words.allSatisfy { result.gone[$0] == "comments" })
  }

  @Test func commentsThatOnlyTheirFormTells() throws {
    let items = zip(["Ana Lee", "Jonas Weidmann", "Mila Novak"], Self.words).map {
      "<div><div>\($0)</div><div>12 May 2020, 10:31</div><p>\($1)</p></div>"
    }
    for field in ["<form><textarea></textarea><button>Post comment</button></form>", "<p>Write a comment</p>"] {
      let result = try page("<div>\(items.joined())\(field)</div>")
      #expect(result.text.starts(with: Self.paragraphs))
      #expect(Self.words.allSatisfy { result.gone[$0] == "comments" })
    }
  }

  /// Each in elements of its own, with an hour and a headline that lead to the comment and a link to answer.
  @Test func commentsInWrappers() throws {
    let items = zip(["Ana Lee", "Jonas Weidmann", "Mila Novak"], Self.words).map {
      "<div><div><div><div><h6>\($0) | Mo, 4. März 2024 - 10:22</h6><div><p><a href='/comment/7#comment-7'>What I think of our river and its dam</a></p>"
        + "<p>\($1)</p></div></div><ul><li><a href='/reply/7'>Antworten</a></li></ul></div></div></div>"
    }
    let result = try page("<div>\(items.joined())</div>")
    #expect(result.text == Self.paragraphs)
    #expect(Self.words.allSatisfy { result.gone[$0] == "comments" })
  }

  /// The boards of a forum have names, hours and discussions as well.
  @Test func theBoardsOfAForum() throws {
    let boards = zip(["Weirs and Locks", "Boats", "Bridges"], Self.words).map {
      "<div><div><a href='/f/\($0)'>\($0)</a></div><p>\($1)</p><div>Last post by Ana</div><div>2024-03-04 10:22</div></div>"
    }
    let result = try page("<div>\(boards.joined())</div>")
    #expect(Self.words.allSatisfy { result.text.contains($0) })
  }

  @Test(arguments: [
    "Ana Lee</div><div>12 May 2020, 10:31", "Choir in the hall</div><div>Tue 12 May 2020, 19:30", "Ana Lee</div><div>2 hours ago",
  ])
  func aLiveReportOrACalendarHasItemsOfTheSameForm(line: String) throws {
    let items = Self.words.map { "<div><div>\(line)</div><p>\($0)</p></div>" }
    let result = try page("<div>\(items.joined())</div>")
    #expect(Self.words.allSatisfy { result.text.contains($0) })
  }

  @Test func aChapterCalledDiscussionMayNameHours() throws {
    let lines = ["Measured on 12 May 2020 at 10:31", Self.words[0], "Measured on 13 May 2020 at 10:31", Self.words[1]]
    let result = try page("<h2>Discussion</h2>\(lines.map { "<p>\($0)</p>" }.joined())")
    #expect(result.text == Self.paragraphs + ["Discussion"] + lines)
  }

  @Test func aHeadingThatSpeaksOfCommentsOpensAPartOfTheStoryWhereNobodySpeaks() throws {
    let result = try page("<div><h2>Comments of the council</h2><p>\(Self.words[0])</p><p>\(Self.words[1])</p></div>")
    #expect(result.text == Self.paragraphs + ["Comments of the council", Self.words[0], Self.words[1]])
  }

  @Test func aListOfPostsCountsTheirComments() throws {
    let items = Self.words.map { "<div><p>6 March 11:11 AM - Rivers - 12 Comments</p><p>\($0)</p></div>" }.joined()
    let result = try ExtractedPage(
      "<title>River notes</title><div><h1>River notes</h1><p>\(Self.paragraphs[0])</p>\(items)</div>")
    #expect(Self.words.allSatisfy { result.text.contains($0) })
  }

  private static let consent = [
    "We use cookies on this website to show you what you came for.", "Necessary cookies", "Always enabled",
    "Cookies for statistics are set by third parties.",
  ]

  @Test func consentLayer() throws {
    let layer = Self.consent.map { "<p>\($0)</p>" }.joined()
    let result = try page("<div><div>\(layer)</div></div>")
    #expect(result.text == Self.paragraphs)
    #expect(Self.consent.allSatisfy { result.gone[$0] == "overlay" })
  }

  @Test func consentLayerInCapitals() throws {
    let lines = [
      "THIS WEBSITE USES COOKIES TO SHOW YOU WHAT YOU CAME FOR, AND TO COUNT THOSE WHO READ IT FROM DAY TO DAY.",
      "THIRD PARTIES MAY SET THEIR OWN COOKIES IN YOUR BROWSER, WHICH YOU MAY REFUSE AT ANY TIME FROM NOW ON.",
    ]
    let result = try page("<div><div>\(lines.map { "<p>\($0)</p>" }.joined())</div></div>")
    #expect(result.text == Self.paragraphs)
    let baked = "THE COOKIES OF THE BAKERY ARE SOLD OUT, AND WHO WANTS SOME COMES BEFORE NOON, AS ALL OF THE TOWN DOES IN SNOW."
    #expect(try page("<div><p>\(baked)</p><p>\(baked)</p></div>").text.contains(baked))
  }

  @Test func paragraphsOfAStoryAboutTrackingAreNoLayers() throws {
    let told = "The shops by the river set a cookie in every browser, and read it when their website is visited the next time."
    let story = (Self.paragraphs.prefix(3) + [told] + Self.paragraphs.dropFirst(3)).map { "<div><p>\($0)</p></div>" }.joined()
    let page = try ExtractedPage(
      "<title>River rises again</title><div><div><div><h1>River rises again</h1></div></div><div><div><div>\(story)</div></div></div></div>"
    )
    #expect(page.text.contains(told))
  }

  @Test func consentLayerInAnotherLanguage() throws {
    let lines = [
      "Çerez tercihleri",
      "Bu internet sayfamızda sizlere daha iyi hizmet sunmak için çerez kullanıyoruz, dilerseniz kapatın ve devam edin.",
    ]
    let result = try page("<div>\(lines.map { "<p>\($0)</p>" }.joined())</div>")
    #expect(result.text == Self.paragraphs)
  }

  @Test func cookiesThatAreBakedOrProgrammedAreTold() throws {
    let baked = ["The cookies of the bakery are sold out.", "Who wants cookies comes before noon, as all of the town does."]
    #expect(try page("<div>\(baked.map { "<p>\($0)</p>" }.joined())</div>").text == Self.paragraphs + baked)
    let told = "To read cookies of the browser, ask the request for them by name:"
    let code = "name = request.cookies.get('name')"
    #expect(try page("<div><p>\(told)</p><pre>\(code)</pre></div>").text == Self.paragraphs + [told, code])
  }

  @Test func aPartOfTheStoryAboutCookiesStandsBetweenItsParagraphs() throws {
    let told = [
      "Every website that sets cookies has to ask its visitors first.", "Their browser may answer for them, if it is told so.",
    ]
    let result = try page("<div>\(told.map { "<p>\($0)</p>" }.joined())</div>\(Self.story)")
    #expect(told.allSatisfy { result.text.contains($0) })
  }

  @Test func aParagraphBehindACopyrightLineIsNoPartOfAFoot() throws {
    let lines = ["© 1926 by the heirs", "The old form, with its year alone."]
    let result = try page("<div><p>\(lines[0])</p><p>\(lines[1])</p></div><p>\(Self.words[2])</p>")
    #expect(result.text.contains(lines[1]))
  }

  @Test func footOfThePage() throws {
    let lines = [
      "The Lower Valley Herald is printed by its readers' own society, at the mill bridge since the old days.",
      "© 2025 The Lower Valley Herald",
    ]
    let result = try page("<div><div><p>\(lines[0])</p></div><p>\(lines[1])</p></div>")
    #expect(result.text == Self.paragraphs)
    #expect(result.gone[lines[0]] == "footer")
  }

  @Test func menuAboveTheTitle() throws {
    let links = ["Home", "Rivers", "Bridges", "Dams", "Mills"]
    let menu = links.map { "<div><a href=/\($0)>\($0)</a></div>" }.joined()
    let result = try page("", above: "<div>\(menu)<p>Our town</p></div>")
    #expect(result.gone["Our town"] == "navigation")
    #expect(result.text == Self.paragraphs)
  }

  /// Cards with a headline that is no heading.
  private static func cards(_ count: Int) -> String {
    (0..<count).map {
      "<div><div><a href=/s\($0)>The headline of another story, number \($0)</a></div><p>\(words[$0])</p></div>"
    }.joined()
  }

  @Test func cardsBelowADatedStory() throws {
    let date = "<meta property='article:published_time' content='2025-02-07T10:00:00Z'>"
    let result = try page("<div><h3>From the valley</h3><div>\(Self.cards(3))</div></div>", head: date)
    #expect(result.text == Self.paragraphs)
    #expect(Self.words.allSatisfy { result.gone[$0] == "related-list" })
    let type = "<meta property='og:type' content='article'>"
    #expect(try page("<div>\(Self.cards(3))</div>", head: type).text == Self.paragraphs)
    // Two of them may be the sources of the story, and a page that says nothing of itself may offer what its cards show.
    #expect(try page("<div>\(Self.cards(2))</div>", head: date).text.contains(Self.words[1]))
    #expect(try page("<div>\(Self.cards(3))</div>").text.contains(Self.words[1]))
  }

  @Test func aListThatBelongsToTheStoryIsNoRowOfCards() throws {
    let date = "<meta property='article:published_time' content='2025-02-07T10:00:00Z'>"
    let numbered = (0..<3).map { "<div><a href=/go\($0)>\($0 + 1). The blue pump of the north</a><p>\(Self.words[$0])</p></div>" }
    let headed = (0..<3).map {
      "<div><h3>Talk number \($0) on the river</h3><p>\(Self.words[$0])</p><a href=/l\($0)>Listen to the recording</a></div>"
    }
    for items in [numbered, headed] {
      let result = try page("<div>\(items.joined())</div>", head: date)
      #expect(Self.words.allSatisfy { result.text.contains($0) })
    }
  }

  @Test func commentsTellAShortStoryFromAList() throws {
    let items = zip(["Ana", "Jonas", "Mila"], Self.words).map { "<div><b>\($0) says:</b><p>\($1)</p></div>" }.joined()
    let side = (0..<60).map { "<div><a href=/p\($0)>An older post of this journal, number \($0)</a></div>" }.joined()
    let lines = Self.paragraphs.prefix(3)
    let result = try ExtractedPage(
      "<title>River rises again</title><div><div><h1>River rises again</h1>\(lines.map { "<p>\($0)</p>" }.joined())"
        + "<div><h3>3 Comments</h3>\(items)</div></div><div>\(side)</div></div>")
    #expect(result.text == Array(lines))
  }
}
