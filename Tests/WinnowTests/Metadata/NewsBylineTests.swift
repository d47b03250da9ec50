import Testing

@testable import Winnow

/// Lines of news pages that hold more than their author: editors, sources, days, places, another paper, an account.
@Suite struct NewsBylineTests {
  private let reader = AuthorText(
    site: SiteNames(names: ["The Daily Example"], address: "https://www.dailyexample.com/x/y", site: ""))

  @Test(arguments: [
    ("By Ruth Ames Edited by Sam Coe Updated: 3 May 2025", ["Ruth Ames"]),
    ("Reported By: Ruth Ames Edited By: Sam Coe", ["Ruth Ames"]),
    ("Curated by: Sam Coe | Reported by: Ruth Ames", ["Ruth Ames"]), ("Curated by: Sam Coe", ["Sam Coe"]),
    ("Haber: Berna Kaya Giriş: 11.02.2026", ["Berna Kaya"]), ("Ruth Ames\nEdited by Sam Coe", ["Ruth Ames"]),
    ("Ruth Ames, Special to The Harbour", ["Ruth Ames"]), ("Ruth Ames / Special to the Harbour", ["Ruth Ames"]),
    ("Special to The Harbour", []),
    ("Ruth Ames, The Inland Courier", ["Ruth Ames"]), ("Ruth Ames, The Rev. Sam Coe", ["Ruth Ames", "The Rev. Sam Coe"]),
    ("By RUTH AMES The Daily Example", ["RUTH AMES"]),
    ("By Ruth Daily Example", ["Ruth Daily Example"]), ("Marco De Luca\ne Ansa", ["Marco De Luca", "Ansa"]),
    ("Soizic Kerbrat\net AFP", ["Soizic Kerbrat", "AFP"]),
    ("Lola Prats\nXàbrega\n11 feb 2026", ["Lola Prats"]), ("Lola Prats\nActualizada", ["Lola Prats"]),
    ("백승호 기자 유가람 기자", ["백승호", "유가람"]), ("백승호 기자", ["백승호"]),
    // For whom somebody writes, and from where.
    ("By Ruth Ames, Coast Herald", ["Ruth Ames"]), ("By Ruth Ames and Sam Coe, Coast Herald", ["Ruth Ames", "Sam Coe"]),
    ("By Ruth Ames, Associated Press", ["Ruth Ames"]), ("Ruth Ames | Coast Herald", ["Ruth Ames"]),
    ("By Ruth Ames, Reuters", ["Ruth Ames", "Reuters"]), ("Von Sabine Rieck, Sarauer Bote", ["Sabine Rieck"]),
    ("By Ruth Ames, Associated Press, Reuters", ["Ruth Ames", "Associated Press", "Reuters"]),
    ("By Ruth Ames, Ruth Ann Post", ["Ruth Ames", "Ruth Ann Post"]),
    ("By Ruth Ames, Exclusive to The Harbour", ["Ruth Ames"]),
    ("By Ruth Ames, Special Agent Coe", ["Ruth Ames", "Special Agent Coe"]),
    ("By Ruth Ames, Elmport", ["Ruth Ames"]), ("By Ruth Ames, Emily Post", ["Ruth Ames", "Emily Post"]),
    ("By Ruth Ames, Sam Coe", ["Ruth Ames", "Sam Coe"]), ("By Reuters", ["Reuters"]),
    ("Ruth Ames, Elmport", ["Ruth Ames", "Elmport"]),
    ("By Ruth Ames, Sam Coe, Rosalía", ["Ruth Ames", "Sam Coe", "Rosalía"]),
    ("Rédigé par Marc Vidal | Lien permanent", ["Marc Vidal"]), ("Von Marc Vidal | Dauerlink", ["Marc Vidal"]),
    // What looks alike: a list of people one of whom goes by one name.
    ("Lola Prats\nRosalía", ["Lola Prats", "Rosalía"]),
  ])
  func namesOfALine(_ text: String, _ expected: [String]) { #expect(reader.authors(in: text).map(\.name) == expected) }

  /// Who signs beside somebody is no paper that she writes for.
  @Test(arguments: [
    "Quay News Group", "Quay News Team", "Quay News Project", "Quay News Consortium", "Quay News Collaboration",
    "Quay News Committee",
  ])
  func teamsSignBesideAPerson(_ team: String) {
    #expect(reader.authors(in: "By Ruth Ames, \(team)").map(\.name) == ["Ruth Ames", team])
    #expect(reader.authors(in: "By Ruth Ames, Quay News").map(\.name) == ["Ruth Ames"])
  }

  private let text = "<p>It rained from Monday to Thursday, and the boats stayed where they were.</p>"

  private func names(_ line: String, head: String = "") throws -> [String] {
    try PageFixture("<head>\(head)</head><h1>Rain over the harbour</h1>\(line)\(text)").names
  }

  /// Elements that only the page's style sets apart.
  @Test(arguments: [
    ("<div class=byline><span>Ruth Ames</span><span>Senior Reporter</span><time>11 Feb 2026</time></div>", ["Ruth Ames"]),
    (
      "<div class=byline><span>Ruth Ames</span><span>in Elm</span><span>and Sam Coe</span><span>in Oak</span></div>",
      ["Ruth Ames", "Sam Coe"]
    ),
    (
      "<div class=author-list><span>By</span><span>Ruth Ames</span><span>and</span><span>Sam Coe</span></div>",
      ["Ruth Ames", "Sam Coe"]
    ),
    ("<div class=byline><span class=name>Karin Thulin</span><span class=role>Text</span></div>", ["Karin Thulin"]),
    ("<div class=byline><span class=name>Karin Thulin</span> <span class=role>Foto</span></div>", ["Karin Thulin"]),
    (
      "<div class=byline><span class=name>Karin Thulin</span><a href='mailto:k@example.se'>k.thulin@example.se</a></div>",
      ["Karin Thulin"]
    ),
    ("<div class=byline><span>백승호 기자</span><span>유가람 기자</span></div>", ["백승호", "유가람"]),
    ("<div class=author><span>लेखक: विवेक त्रिपाठी</span><span>प्रकाशित: 11 फ़रवरी 2026</span></div>", ["विवेक त्रिपाठी"]),
    ("<p><span>Von Silke Harmsen</span><span>11.02.2026, 09:05 Uhr</span><span>Lesezeit: 3 Min.</span></p>", ["Silke Harmsen"]),
    // One word each, a drop cap, a small letter set high.
    ("<div class=author><span>Jane</span><span>Roe</span></div>", ["Jane Roe"]),
    (
      "<div class=byline>Redaktion | 4 March 2022, 10:15 Uhr, zuletzt am 5 March 2022 bearbeitet</div>", ["Redaktion"]
    ),
    ("<div class=byline>By <span>J</span>ane Roe</div>", ["Jane Roe"]),
    ("<div class=byline>By Jane M<sup>c</sup>Donald</div>", ["Jane McDonald"]),
  ])
  func elementsOfALine(_ line: String, _ expected: [String]) throws { #expect(try names(line) == expected) }

  @Test func anAccountIsThePersonOfTheByline() throws {
    func names(_ account: String, _ shown: String) throws -> [String] {
      try self.names(
        "<div class=byline>By \(shown)</div>",
        head:
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"\(account)\"}}</script>"
      )
    }
    for account in ["rdiaz", "rdiaz2", "ruth.diaz", "diaz", "ruthd"] { #expect(try names(account, "Ruth Díaz") == ["Ruth Díaz"]) }
    // Whoever put the text online is no writer where the page names one.
    #expect(try names("kmiller", "Ruth Díaz") == ["Ruth Díaz"])
    #expect(try names("Kay Miller", "Ruth Díaz") == ["Kay Miller"])
  }

  @Test func whomACaptionNamesTookThePicture() throws {
    #expect(try names("<figure><img src=/a.jpg><figcaption>轮渡被拖回港口。新华社记者 李明 摄</figcaption></figure>") == [])
    #expect(try names("<figure><img src=/a.jpg><figcaption>Balsa no porto - Ana Dias - 10.fev.2026</figcaption></figure>") == [])
  }

  @Test func aNameBesideTheSitesSigns() throws {
    let site = "<meta property='og:site_name' content='The Harbour Post'>"
    #expect(try names("<p><strong>Ruth Ames | The Harbour Post</strong></p>", head: site) == ["Ruth Ames"])
    #expect(try names("<p><strong>Ruth Ames | The ferry</strong></p>", head: site) == [])
  }

  // MARK: Titles

  private func title(_ head: String, _ body: String) throws -> String? {
    try PageFixture(
      "<title>\(head)</title>\(body)<p>\(RiverStory.paragraphs[0])</p><p>\(RiverStory.paragraphs[1])</p>",
      url: "https://www.example.org/a/14"
    ).title
  }

  @Test func aTitleElementThatHoldsOnlyTheSitesName() throws {
    let sign = "<header><a href=/>Beacon Daily</a></header>"
    let headline = "<h2>Ferry towed home after engine fails</h2>"
    let byline = "<p>Posted by Jonas Birk on Feb. 11, 2026</p>"
    for head in ["Beacon Daily", "Beacon Daily - News from Port Alder"] {
      #expect(try title(head, sign + headline + byline) == "Ferry towed home after engine fails")
    }
    let named = "<meta property=og:site_name content='Beacon Daily'><h1>Beacon Daily</h1>"
    #expect(try title("Beacon Daily", named + headline + byline) == "Ferry towed home after engine fails")
    // The first heading is the headline, and the second its deck, where nothing says that it is the site's name.
    #expect(
      try title("Ferry towed home", "<h1>Ferry towed home</h1><h2>Forty guests walked the last mile</h2>" + byline)
        == "Ferry towed home")
    let deck = "<h2>Forty guests walked the last mile</h2>" + byline
    #expect(try title("Ferry towed home", "<div>Ferry towed home</div>" + deck) == "Ferry towed home")
    // Nor where the trail leads to it.
    let trail = "<nav><a href=/a/14>Ferry towed home</a></nav><h1>Ferry towed home</h1>"
    #expect(try title("Ferry towed home", trail + deck) == "Ferry towed home")
    // Several are a list of news, and a heading without a byline is a section.
    let second = "<h2>Council puts off the old market</h2>"
    #expect(try title("Beacon Daily", sign + headline + byline + text + second + byline) == "Beacon Daily")
    // The name of a section is no site's.
    for section in ["Archiv", "Press releases"] {
      #expect(try title(section, "<header><a href=/>\(section)</a></header>" + headline + byline) == section)
    }
    #expect(
      try title("Opening hours", "<header><a href=/>Opening hours</a></header><h2>Where the ferry leaves from</h2>")
        == "Opening hours")
  }

  // MARK: What goes from the text

  private static let paragraphs = Array(RiverStory.paragraphs.prefix(4))

  private func kept(_ line: String, author: String = "Ruth Ames") throws -> Bool {
    let data =
      "{\"@type\":\"NewsArticle\",\"headline\":\"River rises\",\"datePublished\":\"2026-03-04\",\"author\":{\"@type\":\"Person\",\"name\":\"\(author)\"}}"
    let page = try ExtractedPage(
      "<title>River rises</title><script type='application/ld+json'>\(data)</script><main><article><h1>River rises</h1>\(line)"
        + Self.paragraphs.map { "<p>\($0)</p>" }.joined() + "</article></main>")
    return page.text.count > Self.paragraphs.count
  }

  @Test(arguments: [
    "<div><span>Ruth Ames</span><span>4 March 2026</span></div>",
    "<div>Ruth Ames en Jan Bos 04-03-2026, 10:30 Bron: Eigen berichtgeving</div>",
    "<div>Haber: Ruth Ames / Kamera: Can Tunç / Giriş: 04.03.2026 - 09:05 Güncelleme: 05.03.2026 - 11:20</div>",
    "<p><strong>Ruth Ames | The Harbour Post</strong></p>", "<div>Ruth Ames 04-03-26</div>",
  ])
  func linesOfFieldsGo(_ line: String) throws { #expect(try !kept(line)) }

  @Test(arguments: [
    "<p>Ruth Ames reported on 4 March 2026 that the harbour would close</p>", "<p>Ruth Ames was there on 4 March 2026.</p>",
    "<p>Ruth Ames: Ferry, 4 March 2026, oil on canvas</p>", "<p>By Ruth Ames (Elm Press, 4 March 2026), 320 pp</p>",
    "<p>Ruth Ames’s Ferry, 4 March 2026</p>", "<p>By: bus from Elm, 4 March 2026</p>",
    "<p><strong>Ruth Ames and the ferry</strong></p>", "<p>By Wednesday 4 March 2026 all was over</p>",
  ])
  func sentencesThatNameTheAuthorStay(_ line: String) throws { #expect(try kept(line)) }
}
