import Testing

@testable import Winnow

@Suite struct MetadataResolverTests {
  @Test func titleLosesTheSiteByAgreement() throws {
    let page = try PageFixture(
      """
      <title>Rain - and more of it - The Daily Example</title><meta property="og:site_name" content="The Daily Example">
      <meta property="og:title" content="Rain - and more of it"><h1>Rain - and more of it</h1><p>Text.</p>
      """)
    #expect(page.title == "Rain - and more of it")
  }

  @Test func titleKeepsAPartThatIsNotTheSite() throws {
    #expect(try PageFixture("<title>Paris - a city of light</title><p>Text</p>").title == "Paris - a city of light")
    #expect(try PageFixture("<title>Paris | Example</title><p>Text</p>").title == "Paris")
  }

  @Test func aLogoHeadingIsNoTitle() throws {
    let page = try PageFixture("<h1><a href='/'>My Diary</a></h1><h2>A day at the sea</h2><p>It was warm.</p>")
    #expect(page.title == "A day at the sea")
    let plain = try PageFixture("<h1>My Diary</h1><h2>A day at the sea</h2><p>It was warm.</p>")
    #expect(plain.title == "My Diary")
  }

  @Test func doublyEscapedReferencesAreResolved() throws {
    #expect(
      try PageFixture("<meta property='og:title' content='Fish &amp;amp; Chips &amp;#039;now&amp;#039;'><p>x</p>").title
        == "Fish & Chips 'now'")
  }

  @Test func linkedDataAuthorsFollowReferences() throws {
    let page = try PageFixture(
      """
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Rain","datePublished":"2025-02-07T10:00:00+01:00","author":{"@id":"#jane"}},
      {"@type":"Person","@id":"#jane","name":"Jane Roe"},{"@type":"Organization","name":"Example Media"}]}</script><h1>Rain</h1><p>By Somebody Else</p>
      """)
    #expect(page.names == ["Jane Roe"])
    #expect(page.published == "2025-02-07T10:00:00+01:00")
    #expect(page.authorReason?.rule == "json-ld")
    #expect(page.authorReason?.evidence?.contains("Somebody Else") == true)
  }

  @Test func aRelatedStorysLinkedDataIsNotThePages() throws {
    let page = try PageFixture(
      """
      <link rel="canonical" href="https://www.example.org/2025/a-story.html"><title>Rain</title>
      <script type="application/ld+json">[{"@type":"Article","url":"https://www.example.org/other.html","headline":"Quite another thing","author":"Paul Poe","datePublished":"2020-01-01"},
      {"@type":"Article","url":"https://www.example.org/2025/a-story.html","headline":"Rain","author":["Jane Roe"],"datePublished":"2025-02-07"}]</script><h1>Rain</h1><p>x</p>
      """)
    #expect(page.names == ["Jane Roe"])
    #expect(page.published == "2025-02-07")
  }

  @Test func aRelatedStoryAloneGivesNothing() throws {
    let page = try PageFixture(
      """
      <link rel="canonical" href="https://www.example.org/2025/a-story.html"><title>Rain over town</title>
      <script type="application/ld+json">{"@type":"Article","url":"https://www.example.org/other.html","headline":"Quite another thing",
      "author":"Paul Poe","datePublished":"2020-01-01"}</script><h1>Rain over town</h1><p>x</p>
      """)
    #expect(page.names == [])
    #expect(page.published == nil)
  }

  @Test func organisationsYieldToPersons() throws {
    let page = try PageFixture(
      """
      <title>Rain</title><script type="application/ld+json">{"@type":"Article","headline":"Rain","author":{"@type":"Organization","name":"Example Media"}}</script>
      <h1>Rain</h1><div class="byline">By <a rel="author" href="/authors/jane">Jane Roe</a></div><p>x</p>
      """)
    #expect(page.authors == [Author(name: "Jane Roe")])
    let alone = try PageFixture(
      "<title>Rain</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Rain\",\"author\":{\"@type\":\"Organization\",\"name\":\"Example Media\"}}</script><h1>Rain</h1>"
    )
    #expect(alone.authors == [Author(name: "Example Media", kind: "organization")])
  }

  @Test func addressesAndCommentersAreNoAuthors() throws {
    let page = try PageFixture(
      """
      <title>Rain</title><meta property="article:author" content="https://www.facebook.com/example"><h1>Rain</h1><p>It rained.</p>
      <div class="comments"><div class="comment"><span class="author">Troll</span></div></div>
      """)
    #expect(page.names == [])
  }

  @Test func visibleBylineAndDate() throws {
    let page = try PageFixture(
      "<html lang=de><title>Regen</title><h1>Regen</h1><p>Von Änne Müller</p><p>07.02.2025, 14:30</p><p>Es regnet.</p>",
      url: "https://www.example.org/regen")
    #expect(page.names == ["Änne Müller"])
    #expect(page.published == "2025-02-07T14:30:00")
  }

  @Test func theAddressGivesADate() throws {
    #expect(
      try PageFixture("<title>Rain</title><h1>Rain</h1><p>x</p>", url: "https://www.example.org/2025/02/07/rain/").published
        == "2025-02-07")
  }

  @Test func modifiedIsNotPublished() throws {
    let page = try PageFixture(
      "<title>Rain</title><meta property='article:modified_time' content='2025-02-08'><h1>Rain</h1><p>x</p>")
    #expect(page.published == nil)
    #expect(page.modified == "2025-02-08")
  }

  @Test func theLeadPictureIsAddedOnlyWhenNoBlockShowsIt() throws {
    let head =
      "<title>Rain</title><meta property='og:image' content='https://cdn.example.org/rain-over-town-1200x630.jpg'><h1>Rain</h1>"
    #expect(try PageFixture(head + "<p>x</p>").lead == "https://cdn.example.org/rain-over-town-1200x630.jpg")
    #expect(try PageFixture(head + "<img src='https://cdn.example.org/rain-over-town.jpg'><p>x</p>").lead == nil)
    #expect(try PageFixture("<meta property='og:image' content='/img/site-logo.png'><h1>Rain</h1>").lead == nil)
    // A figure above the text is the page's own lead picture; one below the text, or no figure, is not.
    let figure = "<figure><img src='https://cdn.example.org/umbrellas.jpg'></figure>"
    let text = "<p>\(String(repeating: "It rained over the town all day. ", count: 30))</p>"
    #expect(try PageFixture(head + figure + text).lead == nil)
    #expect(try PageFixture(head + text + figure).lead != nil)
    #expect(try PageFixture(head + "<img src='https://cdn.example.org/umbrellas.jpg'>" + text).lead != nil)
  }

  @Test func aPictureBehindTwoParagraphsIsNotTheLead() throws {
    let head = "<title>Rain</title><meta property='og:image' content='https://cdn.example.org/rain-over-town.jpg'><h1>Rain</h1>"
    let figure = "<figure><img src='https://cdn.example.org/umbrellas.jpg'></figure>"
    let paragraph = "<p>\(String(repeating: "It rained over the town all day. ", count: 5))</p>"
    let rest = String(repeating: paragraph, count: 6)
    #expect(try PageFixture(head + paragraph + figure + rest).lead == nil)
    #expect(try PageFixture(head + paragraph + paragraph + figure + rest).lead == "https://cdn.example.org/rain-over-town.jpg")
  }

  @Test func aCardForSharingIsNoLeadOfAPageWithPictures() throws {
    let text = "<p>\(String(repeating: "It rained over the town all day. ", count: 30))</p>"
    func lead(_ file: String, _ body: String) throws -> String? {
      try PageFixture("<title>Rain</title><meta property='og:image' content='https://cdn.example.org/\(file)'><h1>Rain</h1>" + body)
        .lead
    }
    let shown = text + "<figure><img src='https://cdn.example.org/umbrellas.jpg'></figure>"
    #expect(try lead("Rain-Social.png", shown) == nil)
    #expect(try lead("Rain-Social.png", text) != nil)
    #expect(try lead("social-markets-3d32.jpg", shown) != nil)
    #expect(try lead("og-default.png", text) == nil)
  }

  @Test func aSitesSignAsAnApplicationIsNoLead() throws {
    func lead(_ address: String) throws -> String? {
      try PageFixture("<title>Rain</title><meta property='og:image' content='https://example.org/\(address)'><h1>Rain</h1>").lead
    }
    for file in ["web-app-manifest-192x192.png", "android-chrome-512x512.png"] { #expect(try lead(file) == nil, "\(file)") }
    for file in [
      "cargo-manifest.jpg", "chrome-for-android.jpg", "android-chrome-browser-update.jpg", "app-manifest-explained.png",
      "photos/counter.jpg", "photos/track.jpg", "photos/beacon.jpg", "photos/#/quay.jpg",
    ] { #expect(try lead(file) != nil, "\(file)") }
    let counter = "<meta property='og:image' content='https://c.statcounter.com/8814/0/e918/1/'><h1>Rain</h1>"
    #expect(try PageFixture(counter).lead == nil)
    // What JSON-LD refers to within its page is no file.
    let node = #"{"@type": "WebPage", "primaryImageOfPage": {"@id": "https://example.org/rain/#primaryimage"}}"#
    #expect(try PageFixture("<script type='application/ld+json'>\(node)</script><h1>Rain</h1>").lead == nil)
    let images = #"["https://example.org/rain/#img", "https://example.org/quay.jpg"]"#
    let list = #"{"@type": "Article", "headline": "Rain", "image": \#(images)}"#
    let listed = try PageFixture("<script type='application/ld+json'>\(list)</script><h1>Rain</h1>")
    #expect(listed.lead == "https://example.org/quay.jpg")
  }

  /// Archives hide a text about themselves before the page's own.
  @Test func theLanguageIsThatOfTheTextShown() throws {
    let sentence =
      "Это был тот самый паром, который стоял в тумане, как и вчера, и никто не знал, что с ним будет, если так пойдёт дальше. "
    let own = String(repeating: sentence, count: 9)
    let collection = "This collection holds the pages that the team saved for all of us before they were taken down. "
    let about = String(repeating: collection, count: 20)
    let page = try PageFixture(
      "<html lang='ru'><div lang='en' style='display:none'><p>\(about)</p></div><h1>Паром</h1><p>\(own)</p>")
    #expect(page.language == "ru")
  }

  @Test func smallFields() throws {
    let page = try PageFixture(
      """
      <html lang="en_gb"><title>Rain</title><link rel="canonical" href="/2025/a-story.html"><meta property="og:site_name" content="The Daily Example">
      <meta name="keywords" content="rain, town, Rain"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><h1>Rain</h1><p>x</p>
      """)
    #expect(page.language == "en-GB")
    #expect(page.canonical == "https://www.example.org/2025/a-story.html")
    #expect(page.publisher == "The Daily Example")
    #expect(page.tags == ["rain", "town"])
    #expect(page.license == "https://creativecommons.org/licenses/by/4.0/")
  }

  @Test func aSitesKeywordListIsNotThePages() throws {
    let words = (0..<60).map { "word\($0)" }.joined(separator: ",")
    #expect(try PageFixture("<meta name=keywords content='\(words)'><p>x</p>").tags == [])
  }

  @Test func brokenLinkedDataIsPassedOver() throws {
    let page = try PageFixture(
      "<title>Rain</title><script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": </script><h1>Rain</h1><p>x</p>")
    #expect(page.title == "Rain")
  }

  @Test func everyRuleIsDeclared() throws {
    let page = try PageFixture(
      """
      <html lang=en><title>Rain | Example</title><meta name=author content="Jane Roe"><meta name="dc.date" content="2025-01-01"><meta name="twitter:title" content="Rain">
      <h1>Rain</h1><time datetime="2025-01-02">2 Jan</time><p class=byline>By Jane Roe</p><p>x</p>
      """)
    let known = Set(MetadataResolver.rules.map(\.name))
    for edit in page.edits { #expect(known.contains(edit.reason.rule), "\(edit.reason.rule)") }
  }

  @Test func anEmptyPostGivesNoEdits() {
    #expect(MetadataResolver().edits(to: Post(identity: Post.Identity())).isEmpty)
  }

  @Test func deepAndLongInputStaysLinear() throws {
    let deep = String(repeating: "[", count: 5000)
    let page = try PageFixture(
      "<title>Rain</title><script type='application/ld+json'>\(deep)</script>"
        + String(repeating: "<h1 class=author-title>Rain - x | y</h1>", count: 5000))
    #expect(page.title != nil)
  }
}
