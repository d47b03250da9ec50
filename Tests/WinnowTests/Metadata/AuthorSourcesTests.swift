import Testing

@testable import Winnow

/// Where authors are stated besides the byline, and what of such statements is no name.
@Suite struct AuthorSourcesTests {
  private let story =
    "<h1>Rain over the harbour</h1><p>It rained from Monday to Thursday, and the boats stayed where they were.</p>"

  private func names(_ text: String, site: String = "The Daily Example") -> [String] {
    AuthorText(site: SiteNames(names: [site], address: "https://www.dailyexample.com/x/y", site: "")).authors(in: text).map(\.name)
  }

  @Test(arguments: [
    ("Jane Roe, John Doe, and Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]), ("Jane Roe, food stylist", ["Jane Roe"]),
    ("Jane Roe, de la Cruz", ["Jane Roe", "de la Cruz"]), ("AuthorJane Roe", ["Jane Roe"]), ("Authority Jane", ["Authority Jane"]),
    ("facebook.com/jane.roe", []), ("Jane Roe/dpa", ["Jane Roe", "dpa"]), ("Text & Fotos: Jane Roe", ["Jane Roe"]),
    ("Recipe by Jane Roe", ["Jane Roe"]), ("记者王小明", ["王小明"]), ("Example® Recipes", []),
    ("Licensed Wine Tasting Expert", []), ("Jane Mary Roe Senior Reporter", ["Jane Mary Roe"]),
    ("Staff Writer Jane Roe", ["Jane Roe"]), ("Editor Picks Today", []), ("Web Hosting by Harbour Lights", []),
  ])
  func names(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test func aSitesNameIsNotCut() {
    #expect(names("Cooking with Jane", site: "Cooking with Jane") == ["Cooking with Jane"])
    #expect(names("Jane Roe | Bread and Butter", site: "Bread and Butter") == ["Jane Roe", "Bread and Butter"])
    #expect(names("The Daily Example | Easy Recipes | Our Shows") == ["The Daily Example"])
    #expect(names("The Daily Example | Jane Roe") == ["The Daily Example", "Jane Roe"])
    #expect(names("dailyexample/mho;kesm") == ["dailyexample", "mho", "kesm"])
  }

  @Test(arguments: [
    ("Roe, Jane; Doe, John", ["Jane Roe", "John Doe"]), ("Roe, Jane Maria; de la Poe, Ann", ["Jane Maria Roe", "Ann de la Poe"]),
    ("Jane Roe; John Doe", ["Jane Roe", "John Doe"]), ("Jane Roe, John Doe; Ann Poe", ["Jane Roe", "John Doe", "Ann Poe"]),
    ("jane@dailyexample.com (Jane Roe)", ["Jane Roe"]), ("By Jane Roe\n@jroe", ["Jane Roe"]),
  ])
  func invertedNamesAndAddresses(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  /// Data that names an agency's letters or a body gives way to the byline of a person.
  @Test func personsAtTheHeadlineTakeThePlaceOfLetters() throws {
    func names(_ data: String, _ byline: String) throws -> [String] {
      let script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rain over the harbour\",\"author\":\(data)}</script>"
      return try PageFixture(
        script + story.replacing(ascii: "</h1>", with: "</h1>@").split(separator: "@").joined(separator: byline)
      ).names
    }
    let byline = "<div class='byline'>By <a rel='author' href='/author/jane-roe'>Jane Roe</a></div>"
    #expect(try names("{\"@type\":\"Person\",\"name\":\"PTI\"}", byline) == ["Jane Roe"])
    #expect(try names("{\"@type\":\"Person\",\"name\":\"John Doe\"}", byline) == ["John Doe"])
    #expect(try names("{\"@type\":\"Person\",\"name\":\"PTI\"}", "") == ["PTI"])
    let body = "{\"@type\":\"Organization\",\"name\":\"Harbour Press | News of the world and sports | Film\"}"
    #expect(try names(body, "") == ["Harbour Press"])
  }

  /// A list of authors of whom one has no page.
  @Test func bothOfAListSignThoughOneHasNoPage() throws {
    let one = "<li><a class='author__name' href='/staff/1'>Jane Roe</a><span class='author__role'>Journalist</span></li>"
    let other = "<li><span class='author__name'>John Doe</span><span class='author__role'>Journalist</span></li>"
    #expect(
      try PageFixture(
        "<h1>Rain over the harbour</h1><ul class='authors'>\(one)\(other)</ul><p>It rained from Monday to Thursday.</p>"
      ).names == ["Jane Roe", "John Doe"])
  }

  /// A portal of Korea stands behind the paper, and local papers label their reporters.
  @Test func koreanPapersGiveWayToTheirReporters() throws {
    let head = "<meta property='og:article:author' content='새벽경제 | 네이버'>"
    let text = "<p>정부가 전기차에서 떼어낸 배터리의 안전성을 평가하는 인증제를 도입한다고 밝혔다.</p>"
    #expect(try PageFixture("\(head)<h1>배터리 인증제 도입</h1><p class='byline'>최윤서 기자 (choi@example.org)</p>\(text)").names == ["최윤서"])
    #expect(
      try PageFixture("<meta name='author' content='한강일보'><h1>배터리 인증제 도입</h1><ul><li>기자명 오세림 기자</li></ul>\(text)").names == ["오세림"])
  }

  /// What an element tells of its author besides the name.
  @Test func aPlaceIsNoAuthor() throws {
    let line =
      "<div class='byline'><a class='author-name' href='/a'>Jane Roe</a> <span class='author-location'>Sunamganj</span></div>"
    #expect(
      try PageFixture(story.replacing(ascii: "<p>", with: "|").split(separator: "|").joined(separator: line + "<p>")).names == [
        "Jane Roe"
      ])
  }

  @Test func cataloguesInvertNames() throws {
    let head = ["Roe, Jane Maria", "van der Berg, Anna", "Poe, Ann"].map { "<meta name='citation_author' content='\($0)'>" }
      .joined()
    #expect(try PageFixture(head + story).names == ["Jane Maria Roe", "Anna van der Berg", "Ann Poe"])
    // The press lists names in the same element.
    #expect(try PageFixture("<meta name='dc.creator' content='Jane Roe, John Doe'>\(story)").names == ["Jane Roe", "John Doe"])
  }

  @Test func aListWithinTheListOfAuthors() throws {
    let data =
      #"{"@type":"Article","headline":"Rain over the harbour","author":[[{"@type":"Person","name":"Jane Roe"}],"John Doe"]}"#
    let page = try PageFixture("<script type='application/ld+json'>\(data)</script>\(story)")
    #expect(page.names == ["Jane Roe", "John Doe"])
  }

  @Test func aNameOfAMenuIsNoByline() throws {
    #expect(try PageFixture("<h1>雨</h1><p>記者イベント</p>\(story)").names == [])
  }

  @Test(arguments: ["Theme by", "Hosted by", "Photos by"])
  func whoMadeTheSiteIsNoAuthor(_ cue: String) throws {
    let page = try PageFixture("\(story)<p>2019 \(cue) <a href='https://roe.example'>Jane Roe</a></p>")
    #expect(page.names == [])
    #expect(try PageFixture("\(story)<p>2019 written by <a href='https://roe.example'>Jane Roe</a></p>").names == ["Jane Roe"])
  }

  @Test func aSingleNameAfterACueBesideADate() throws {
    func page(_ line: String) throws -> [String] {
      try PageFixture("<h1>Rain over the harbour</h1><p>\(line)</p><p>It rained from Monday to Thursday.</p>").names
    }
    #expect(try page("6.11.2023 13:30 von Olga") == ["Olga"])
    #expect(try page("3 May 2021 by Olga | News") == ["Olga"])
    #expect(try page("3 May 2021 by invitation") == [])
    #expect(try page("3 May 2021 by Admin") == [])
    #expect(try page("3 May 2021, photos by Olga") == [])
  }

  @Test func aGivenNameGivesWayToTheNameInFull() throws {
    let data = """
      <script type="application/ld+json">[{"@type":"Article","headline":"Rain over the harbour","author":{"@type":"Person","name":"Nora"}},
      {"@type":"Recipe","name":"Soup","author":{"@type":"Person","name":"Nora Roe"}},{"@type":"Recipe","name":"Stew","author":"Norah Poe"}]</script>
      """
    let page = try PageFixture(data + story)
    #expect(page.names == ["Nora Roe"])
    #expect(page.authorReason?.evidence?.contains("in full in json-ld: Nora Roe") == true)
    #expect(try PageFixture(data.replacing("Nora Roe", with: "Norah Roe") + story).names == ["Nora"])
  }

  @Test func anAccountIsThePersonWhoseNameItSpells() throws {
    let account =
      #"<script type="application/ld+json">{"@type":"Article","headline":"Rain over the harbour","author":"janeroe"}</script>"#
    let page = try PageFixture("\(account)\(story)<p>A note on this page: Jane Roe likes rain.</p>")
    #expect(page.names == ["Jane Roe"])
    #expect(page.authorReason?.evidence?.contains("author: janeroe") == true)
    #expect(try PageFixture("\(account)\(story)<p>A note: Jane Roebuck likes rain, and so does jane roe.</p>").names == ["janeroe"])
  }

  @Test func aPersonalSitesAddressSpellsItsOwner() throws {
    let about = "<p>About Gregory Roe and his boats</p>"
    let page = try PageFixture(story + about, url: "https://gregoryroe.example.org/blog/rain")
    #expect(page.names == [])
    let own = try PageFixture(story + about, url: "https://www.gregory-roe.com/blog/rain")
    #expect(own.names == ["Gregory Roe"])
    #expect(own.authorReason?.rule == "site-owner")
    let firm = try PageFixture("\(story)<p>About Gregory Furniture</p>", url: "https://gregoryfurniture.com/blog/rain")
    #expect(firm.names == [])
  }

  @Test(
    arguments: [
      ("https://twitter.com/harbour_rain/status/123", "@harbour_rain"),
      ("https://mobile.x.com/harbour_rain/status/1?s=2", "@harbour_rain"),
      ("https://social.example/@rain/110", "@rain"), ("https://bsky.app/profile/rain.example/post/3k", "@rain.example"),
      ("https://twitter.com/harbour_rain", nil), ("https://example.org/a/status/1", nil), ("https://example.org/@", nil),
      ("@rain", nil),
    ] as [(String, String?)])
  func anAccountByThePostsAddress(_ address: String, _ account: String?) throws {
    #expect(AccountAddress.account(of: address) == account)
    let page = try PageFixture(story, url: address)
    #expect(page.names == (account.map { [$0] } ?? []))
    #expect(try PageFixture("<meta name=author content='Jane Roe'>\(story)", url: address).names == ["Jane Roe"])
  }

  @Test func namesOfItemsWithoutText() throws {
    let author = "<span itemprop=author itemscope><link itemprop=url href='/u'><link itemprop=name content='Jane Roe'></span>"
    let page = try PageFixture(story + author)
    #expect(page.names == ["Jane Roe"])
    #expect(page.authorReason?.rule == "microdata")
    #expect(try PageFixture("\(story)<div itemprop=review itemscope>\(author)</div>").names == [])
    #expect(try PageFixture("\(story)<div itemscope itemtype='https://schema.org/Comment'><p>Yes!</p>\(author)</div>").names == [])
    let publisher = "<div itemprop=publisher itemscope><meta itemprop=name content='The Harbour Post'></div>"
    #expect(try PageFixture(story + publisher).publisher == "The Harbour Post")
  }

  @Test func theServiceThatCarriesABlogIsNotItsPublisher() throws {
    func publisher(_ name: String) throws -> String? {
      let data = #"{"@type": "BlogPosting", "headline": "Rain", "publisher": {"@type": "Organization", "name": "\#(name)"}}"#
      return try PageFixture("<script type='application/ld+json'>\(data)</script>\(story)").publisher
    }
    #expect(try publisher("Blogger") == nil)
    #expect(try publisher("The Harbour Blogger") == "The Harbour Blogger")
  }

  @Test func theOldParselyElement() throws {
    let page = try PageFixture(
      """
      <meta name="parsely-page" content='{"title":"Rain over the harbour","author":["Jane Roe","John Doe"],"pub_date":"2014-12-27T17:10:17Z",
      "tags":["rain","boats"],"image_url":"https://www.example.org/rain.jpg"}'>\(story)
      """)
    #expect(page.names == ["Jane Roe", "John Doe"])
    #expect(page.authorReason?.rule == "parsely")
    #expect(page.published == "2014-12-27T17:10:17Z")
    #expect(page.tags == ["rain", "boats"])
    #expect(page.lead == "https://www.example.org/rain.jpg")
    #expect(try PageFixture("<meta name=parsely-page content='[\"Jane Roe'>\(story)").names == [])
  }

  @Test func anAddressInAClassIsNoName() throws {
    let comment =
      "<ol class='comments'><li class='comment byuser comment-author-roemail-com bypostauthor'><p>Thank you!</p></li></ol>"
    #expect(try PageFixture(story + comment).names == [])
    let account = comment.replacing("roemail-com", with: "harbourcat")
    #expect(try PageFixture(story + account).names == ["harbourcat"])
    let signed = "<meta name=author content='Harbour Press'>\(story)\(account)"
    #expect(try PageFixture(signed).names == ["Harbour Press"])
  }

  /// What seems to be a label before a body's name is a part of it.
  @Test(arguments: ["Autoren der Beispielprojekte", "Contributors to Example projects"])
  func aBodyKeepsItsFirstWord(_ name: String) throws {
    let data = "{\"@type\":\"Article\",\"headline\":\"Rain\",\"author\":{\"@type\":\"Organization\",\"name\":\"\(name)\"}}"
    let page = try PageFixture("<script type='application/ld+json'>\(data)</script><h1>Rain</h1><p>It rained.</p>")
    #expect(page.names == [name])
  }

  /// Words that begin as one for authors lead to none.
  @Test(arguments: [
    ("/authority/", "Media Research"), ("/personal-finance/loans", "Harbour Loans"), ("/autorennen/elm", "Elm Ring"),
  ])
  func anAddressOfAnotherWord(_ address: String, _ text: String) throws {
    let link = "<div class=top><a href='\(address)'>\(text)</a></div>"
    #expect(try PageFixture(link + story).names == [])
  }

  @Test func whatAFormAsksForIsNoName() throws {
    let form = "<form><label>Name(required)<input></label><label>Comment(required)<textarea></textarea></label></form>"
    let box = "<div id='author-byline'><p class='byline'>By Jane Miller</p><div class='author-contact'>\(form)</div></div>"
    #expect(try PageFixture("<h1>Rain</h1>\(box)<p>It rained from Monday to Thursday.</p>").names == ["Jane Miller"])
  }

  @Test(arguments: [
    ("Jane Miller Reuters", ["Jane Miller"]), ("Juan Carlos EFE", ["Juan Carlos"]), ("Anna Maria Ritzau", ["Anna Maria Ritzau"]),
    ("Michael R. Bloomberg", ["Michael R. Bloomberg"]), ("User Admin", []),
    ("Show Fewer Authors", []), ("Example's Journalistic Standards and Practices", []),
  ])
  func whatStandsInABylinesElement(_ text: String, _ names: [String]) throws {
    #expect(try PageFixture("<h1>Rain</h1><p class='author'>\(text)</p><p>It rained from Monday on.</p>").names == names)
  }

  @Test func aWikisArticleIsThePagesByItsName() throws {
    let page = try PageFixture(
      """
      <title>Harbour rain - Example Wiki</title><script type="application/ld+json">{"@type":"Article","name":"Harbour rain",
      "url":"https://wiki.example/Harbour_rain","headline":"list of weather events","datePublished":"2014-03-27T19:11:24Z","author":{"@type":"Organization","name":"Contributors to Example projects"}}</script>
      <h1>Harbour rain</h1><p>It rained from Monday to Thursday.</p>
      """)
    #expect(page.names == ["Contributors to Example projects"])
    #expect(page.published == "2014-03-27T19:11:24Z")
    #expect(page.title == "Harbour rain")
  }

  @Test func aCodeAfterACueSigns() throws {
    func page(_ line: String) throws -> [String] {
      try PageFixture("<h1>Rain over the harbour</h1><p>\(line)</p><p>It rained from Monday to Thursday.</p>").names
    }
    #expect(try page("By TPN, in News") == ["TPN"])
    #expect(try page("By and by, in News") == [])
  }

  @Test func whoReviewsAThingIsNoAuthorOfItsPage() throws {
    let review =
      "<span itemprop=author>Jane Roe</span> <time itemprop=datePublished datetime='2020-03-18'>last year</time><p>Good rope.</p>"
    let page = try PageFixture("\(story)<div itemprop=review>\(review)</div>")
    #expect(page.names == [])
    #expect(page.published == nil)
    #expect(try PageFixture("<div itemprop=review><h1>Rope</h1>\(review)</div>").names == ["Jane Roe"])
  }
}
