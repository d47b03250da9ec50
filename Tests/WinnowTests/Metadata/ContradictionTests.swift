import Testing
import WinnowAttribution

@testable import Winnow

/// What wins where a page's statements contradict each other, and bylines as pages run them together.
@Suite struct ContradictionTests {
  private static let text = "<p>The council met on Tuesday evening to talk about the old harbour, and nobody gave way.</p>"

  private func dated(_ head: String, _ line: String) throws -> String? {
    try PageFixture("\(head)<h1>Crane divides the council</h1>\(line)\(Self.text)").published
  }

  private func linked(_ published: String, _ modified: String) -> String {
    "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Crane divides the council\",\"datePublished\":\"\(published)\",\"dateModified\":\"\(modified)\"}</script>"
  }

  @Test func theDayThatThePagePrintsDecidesBetweenStatements() throws {
    let head =
      linked("2021-12-06T14:36:00Z", "2022-12-15T08:13:00Z")
      + "<meta property='article:published_time' content='2022-12-15T09:13:00Z'>"
    #expect(try dated(head, "<div>15.12.2022</div>") == "2022-12-15T09:13:00Z")
    #expect(try dated(head, "<div>06.12.2021</div>") == "2021-12-06T14:36:00Z")
    // A label of a change bears nothing out.
    #expect(try dated(head, "<div>Updated: 15.12.2022</div>") == "2021-12-06T14:36:00Z")
    #expect(try dated(head, "") == "2021-12-06T14:36:00Z")
    #expect(try dated(head, "<time class=updated datetime='2022-12-15T09:13:00Z'>15.12.2022</time>") == "2021-12-06T14:36:00Z")
    // Nor does the day of another story.
    let other = "<div class=related><a href=/x>The other crane</a><time datetime=2022-12-15>15.12.2022</time></div>"
    #expect(try dated(head, "\(Self.text)\(other)") == "2021-12-06T14:36:00Z")
  }

  @Test func oneMomentInTwoZonesIsNoContradiction() throws {
    let head =
      linked("2022-04-22T04:04:54Z", "2022-04-22T04:04:54Z")
      + "<meta property='article:published_time' content='2022-04-21T22:04:54Z'>"
    let line = "<time class='published' datetime='2022-04-21T22:04:54-06:00'>21 April 2022</time>"
    #expect(try dated(head, line) == "2022-04-21T22:04:54-06:00")
  }

  @Test func aSiteBuiltAfterTheLastChangeTellsNoDayOfPublication() throws {
    #expect(try dated(linked("Jun 12, 2025", "Jun 10, 2025"), "<div>November 2, 2022</div>") == "2022-11-02")
    #expect(try dated(linked("Jun 10, 2025", "Jun 12, 2025"), "<div>November 2, 2022</div>") == "2025-06-10")
    #expect(try dated(linked("2025-06-12T22:00:00Z", "2025-06-12T21:00:00Z"), "<div>June 11, 2025</div>") == "2025-06-11")
  }

  @Test(arguments: ["<div>Founded on May 3, 2020</div>", "<figure><figcaption>The crane on May 3, 2020</figcaption></figure>"])
  func aStoryThatWaitedForItsDayKeepsIt(_ line: String) throws {
    #expect(try dated(linked("2022-03-04T09:30:00Z", "2022-03-01T20:00:00Z"), line) == "2022-03-04T09:30:00Z")
  }

  @Test func theDayBeforeMayBeTheSameMomentElsewhere() throws {
    let head = linked("2022-03-04T00:30:00Z", "2022-03-03T20:00:00Z")
    #expect(try dated(head, "<div>March 3, 2022</div>") == "2022-03-03T23:30:00-01:00")
  }

  @Test func bylinesAtTheHeadlineCompleteTheFirstAuthor() throws {
    let head =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crane divides the council\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Roe\"}}</script>"
    let list = ["Mary Major", "Jane Roe"].map { "<div class='byline'><address><a rel='author' href='/a'>\($0)</a></address></div>" }
    let page = try PageFixture("\(head)<h1>Crane divides the council</h1><div class='bylines'>\(list.joined())</div>\(Self.text)")
    #expect(page.names == ["Mary Major", "Jane Roe"])
  }

  @Test func besideTheMarksOfItsPeopleTheSiteSignsToo() throws {
    let page = try PageFixture(
      "<meta property='og:site_name' content='QTV'><h1>Crane divides the council</h1>\(Self.text)<p><span itemprop='author'>qtv/abcd;efgh</span></p>"
    )
    #expect(page.names == ["qtv", "abcd", "efgh"])
  }

  @Test(arguments: [
    ("By Jane Roe, Berlin, and John Doe, Paris", ["Jane Roe", "John Doe"]), ("Acme, Ltd", ["Acme, Ltd"]),
    ("Par Jeanne Roe (à Bruxelles) et Thérèse Doe", ["Jeanne Roe", "Thérèse Doe"]), ("By Jane Roe@janeroe", ["Jane Roe"]),
    ("By Jane Roe | Berlin", ["Jane Roe"]), ("記者陳大文／台北報導", ["陳大文"]), ("Opracowanie: Anna Nowak", ["Anna Nowak"]),
    ("By Jane Roe, SA", ["Jane Roe"]), ("Jane Roe, CO", ["Jane Roe"]), ("Jane Roe, AG", ["Jane Roe"]), ("jane@example", []),
    ("撰文／王小明 攝影／李四", ["王小明"]), ("文／陳大文 圖／王小明", ["陳大文"]), ("構成／山田太郎", ["山田太郎"]),
    ("Jane Roe\nHead of Cranes", ["Jane Roe"]), ("Jane Roe\nJohn Doe", ["Jane Roe", "John Doe"]), ("令和4年3月4日", []),
  ])
  func bylinesAsPagesWriteThem(_ text: String, _ expected: [String]) {
    let reader = AuthorText(site: SiteNames(names: [], address: "https://www.example.com/x", site: ""))
    #expect(reader.authors(in: text).map(\.name) == expected)
  }

  @Test func chineseCuesWithinALine() throws {
    let page = try PageFixture("<h1>起重机使市议会分裂</h1><p>2022-03-04 10:22 来源：码头日报 作者：王小明</p><p>市议会星期二晚上开会讨论旧港口的未来。</p>")
    #expect(page.names == ["王小明"])
    let two = try PageFixture(
      "<h1>起重机使市议会分裂</h1><p>2022-03-04 10:22 来源：码头日报 作者：王小明、李四 责任编辑：赵六</p><p>市议会星期二晚上开会讨论旧港口的未来。</p>")
    #expect(two.names == ["王小明", "李四"])
  }

  @Test(arguments: [
    ("Jane RoeMarch 4, 2022", "2022-03-04"), ("令和4年3月4日", "2022-03-04"), ("令和元年5月1日", "2019-05-01"),
    ("平成30年12月3日", "2018-12-03"), ("民國111年3月4日", "2022-03-04"), ("4 มีนาคม พ.ศ. 2565, 10.22 น.", "2022-03-04T10:22:00"),
  ])
  func datesOfErasAndRunTogether(_ text: String, _ expected: String) { #expect(DateText.find(in: text)?.text == expected) }

  @Test func anotherErasYearIsNone() { #expect(DateText.find(in: "第4年3月4日") == nil) }

  @Test(arguments: [
    // The first level is the site's, and the title element names what stands behind it.
    (
      "<title>Quay diary - The long night of the harbour crane</title><h1>Quay diary</h1><p>Notes from the water</p><h3>The long night of the harbour crane</h3>",
      "The long night of the harbour crane"
    ),
    // A subtitle is no title.
    (
      "<title>Quay diary - The long night of the harbour crane</title><h1>Quay diary</h1><h2>The long night of the harbour crane</h2>",
      "Quay diary"
    ),
    (
      "<title>Harbour: The long night of the harbour crane</title><h1>Harbour</h1><p>From the wiki</p><h2>The long night of the harbour crane</h2>",
      "Harbour"
    ),
    (
      "<title>The quay - The long night of the harbour crane</title><meta property='og:title' content='The quay'><h1>The quay</h1><p>By the water</p><h2>The long night of the harbour crane</h2>",
      "The quay"
    ),
    ("<title>Quay diary - The long night of the harbour crane</title><h1>Quay diary</h1><h3>About me</h3>", "Quay diary"),
    // A heading that the head completes.
    (
      "<title>Jane Roe: Quay Songs Album Review | Mirror</title><meta property='og:title' content='Jane Roe: Quay Songs'><h1>Jane Roe</h1><p>Quay Songs</p>",
      "Jane Roe: Quay Songs"
    ),
    (
      "<title>Jane Roe: News, photos and films | Mirror</title><meta property='og:title' content='Jane Roe: News, photos and films'><h1>Jane Roe</h1>",
      "Jane Roe"
    ),
    ("<title>Jane Roe: Mirror</title><meta property='og:site_name' content='Mirror'><h1>Jane Roe</h1>", "Jane Roe"),
  ])
  func headingsThatSayLess(_ html: String, _ expected: String) throws {
    #expect(try PageFixture(html + Self.text).title == expected)
  }

  @Test func agenciesBeforeABarAndAccountsOfPlatforms() throws {
    let agency = try PageFixture("<h1>Crane divides the council</h1><p>PTI | Updated: March 9, 2022 10:02 IST</p>\(Self.text)")
    #expect(agency.names == ["PTI"])
    #expect(AccountAddress.account(of: "https://qiita.com/yamada_t/items/0a1b") == "@yamada_t")
    #expect(AccountAddress.account(of: "https://qiita.com/tags/swift/items") == nil)
  }

  @Test(arguments: [
    ("jeanne", true), ("thérèse", true), ("giovanna", true), ("begoña", true), ("hülya", true), ("Χρήστος", true),
    ("Наталья", true),
    ("राजेश", true), ("محمد", true), ("harbour", false),
  ])
  func givenNamesOfManyLanguages(_ name: String, _ isKnown: Bool) {
    #expect(AttributionReader().beginsWithGivenName(name) == isKnown)
  }

  @Test(arguments: [("Berlin", true), ("New Delhi", true), ("Jane Roe", false), ("Berlin Roe", false)])
  func placesByTheirNames(_ text: String, _ isPlace: Bool) { #expect(AttributionReader().namesPlace(text) == isPlace) }
}
