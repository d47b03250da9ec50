import Testing

@testable import Winnow

/// What a page still tells of itself where its head states little.
@Suite struct LittleStatedTests {
  private static let story =
    "<p>The cranes on the east quay lift forty crates an hour, and the driver climbs a ladder of sixty rungs before the sun is up over the water.</p>"
    + "<p>Nobody on the quay remembers who built the first of them, but the plate on its foot names a year, and the gulls have taken it over.</p>"

  @Test(arguments: [
    // The only first-level heading is what readers see; the title element says it in other words.
    (
      "<title>Cranes: ten facts from the port | Quay News</title><h1>What the driver of a crane sees from above</h1>",
      "What the driver of a crane sees from above"
    ),
    // A name of three words and a variant of the title element decide nothing.
    ("<title>Ten facts from the old port</title><h1>About this site</h1>", "Ten facts from the old port"),
    // What the markup sets apart in a heading, where the title element states the rest.
    (
      "<title>Cranes on the east quay - Notes of Jane</title><h1><time>Dec 18 2025</time> Cranes on the east quay</h1>",
      "Cranes on the east quay"
    ),
    (
      "<title>Cranes on the east quay - Notes of Jane</title><h1>Cranes on the east quay <small>12.02.2022, port, news</small></h1>",
      "Cranes on the east quay"
    ),
    // A kicker that the title element binds with a colon stays.
    (
      "<title>At the port: Cranes on the east quay</title><h1><span class=a>At the port</span><span class=b>:</span> Cranes on the east quay</h1>",
      "At the port: Cranes on the east quay"
    ),
    // The site's and the section's headings of the first level.
    (
      "<title>Ten facts from the port</title><h1>Example Sport</h1><h1>What the driver of a crane sees from above</h1>",
      "What the driver of a crane sees from above"
    ),
    (
      "<title>Ten facts from the port</title><h1>The Blog</h1><h1>What the driver of a crane sees from above</h1>",
      "What the driver of a crane sees from above"
    ),
  ])
  func headings(_ head: String, _ title: String) throws {
    #expect(try PageFixture("\(head)\(Self.story)").title == title)
  }

  @Test(arguments: [
    // Without a heading: a leaf that the head's statement begins, or that begins it.
    ("<title>Plum cake with crumble by janeroe</title><div>Plum cake with crumble</div>", "Plum cake with crumble"),
    (
      "<title>Plum cake with crumble and cream for the last warm days of the ye...</title><div>Plum cake with crumble and cream for the last warm days of the year</div>",
      "Plum cake with crumble and cream for the last warm days of the year"
    ),
    // The last part above the text: the site's name is shown before it.
    (
      "<title>Cranes on the east quay - The notes of Jane Roe</title><div>The notes of Jane Roe</div><div>Cranes on the east quay</div>",
      "Cranes on the east quay"
    ),
    // The headline alone behind a kicker and its colon, and in other words than the head's; a related story's line comes later.
    (
      "<title>At the port: Cranes on the east quay | Quay</title><div>At the port</div><div>Cranes on the east quay</div>",
      "Cranes on the east quay"
    ),
    (
      "<title>What the driver of a crane sees from his cabin | Quay</title><div>What a captain sees from the bridge</div>",
      "What the driver of a crane sees from his cabin"
    ),
    (
      "<title>What the driver of a crane sees from his cabin</title><div>What the driver of a crane sees from above</div><div>What the owner of a crane sees from his cabin</div>",
      "What the driver of a crane sees from above"
    ),
    // A sentence of the story is no headline.
    (
      "<title>Cheap umbrellas for windy days in Lisbon | Quay Shop</title><p>We sell cheap umbrellas for windy days in Lisbon and in Porto</p>",
      "Cheap umbrellas for windy days in Lisbon"
    ),
    // A short name that the title element parts from the site's; neither the site's own name nor what a plus sign joins.
    (
      "<title>Crane — Notes of Jane</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a machine that lifts\"}</script><div>Crane</div>",
      "Crane"
    ),
    ("<title>Crane + Quay 4.x</title><div>Crane</div>", "Crane + Quay 4.x"),
    // A headline that links to its own page, as blogs show it.
    (
      "<title>Notes of Jane » Archive » Cranes on the east quay</title><div><a href='/2025/a-story.html'>Cranes on the east quay</a></div>",
      "Cranes on the east quay"
    ),
    (
      "<title>Notes of Jane » Archive » Cranes on the east quay</title><div><a href='/2025/another.html'>Cranes on the east quay</a></div>",
      "Notes of Jane » Archive » Cranes on the east quay"
    ),
    // A kicker within a heading of the second level, which the head does not name.
    (
      "<title>At the port: Cranes on the east quay</title><meta property='og:title' content='Cranes on the east quay'><h2><span class=kicker>At the port</span> <span>Cranes on the east quay</span></h2>",
      "Cranes on the east quay"
    ),
  ])
  func leaves(_ head: String, _ title: String) throws {
    #expect(try PageFixture("\(head)\(Self.story)").title == title)
  }

  @Test(arguments: [
    ("Build a first harbour | Get started | Example Docs", "Build a first harbour"),
    ("Build a first harbour - EX.org", "Build a first harbour"),
    ("Build a first harbour - Get going", "Build a first harbour - Get going"),
  ])
  func sectionsOfTheAddress(_ element: String, _ title: String) throws {
    let page = "<title>\(element)</title>\(Self.story)"
    #expect(try PageFixture(page, url: "https://www.example.org/get-started/overview").title == title)
  }

  @Test func theTrailsNameEndsTheTitle() throws {
    let trail = "<nav class=breadcrumb><a href=/>Start</a> <a href=/x>Port</a> <h1>Cranes on the east quay</h1></nav>"
    let page = try PageFixture("<title>Cranes on the east quay - Port - Quay</title>\(trail)<h2>Iron giants</h2>\(Self.story)")
    #expect(page.title == "Cranes on the east quay")
    // What stands below the trail says its name again: no later heading is the headline.
    let again = try PageFixture(
      "<title>Cranes on the east quay</title>\(trail)<h2>Cranes on the east quay</h2>\(Self.story)<h2 class=headline>Gulls on the plate</h2>\(Self.story)"
    )
    #expect(again.title == "Cranes on the east quay")
  }

  @Test(arguments: [
    // A theme's mark of the change before the date that it shows.
    (
      "<p><span>Jane Roe</span><span class=updated>2022-12-07T10:10:52+01:00</span><span>25. December 2022</span></p>", "2022-12-25"
    ),
    // A day and a month as numbers, beside the machine's form.
    (
      "<div class=published>By Jane Roe<p>Published on <time datetime='2026-01-06 13:55:27 +01:00'>06/01/2026 - 13:55</time></p></div>",
      "2026-01-06T13:55:27+01:00"
    ),
  ])
  func datesAtTheHeadline(_ line: String, _ date: String) throws {
    #expect(try PageFixture("<html lang=en><div><h1>Cranes on the east quay</h1>\(line)\(Self.story)</div>").published == date)
  }

  @Test func theOnlyDateOfABoxBesideTheText() throws {
    let box = "<div id=sidebar><aside class=post-info><span class=post-date>17.11.19</span></aside></div>"
    let many = String(repeating: Self.story, count: 12)
    #expect(try PageFixture("<h1>Cranes</h1>\(many)\(box)").published == "2019-11-17")
    let other = "<div id=sidebar><span class=post-date>18.12.19</span></div>"
    #expect(try PageFixture("<h1>Cranes</h1>\(many)\(box)\(other)").published == nil)
  }

  @Test(arguments: [("31 May 2016", nil), ("31 October 2019", "2019-10-31"), ("31 May 2024", "2024-05-31")])
  func theAddressSaysWhenAStoryIsAnothers(_ day: String, _ date: String?) throws {
    let page = "<html lang=en><h1>Cranes on the east quay</h1><p>\(day)</p>\(Self.story)"
    #expect(try PageFixture(page, url: "https://www.example.org/2019/10/cranes/").published == date)
  }

  @Test(arguments: [
    ("<div class=hero><img src=/big.jpg width=900 height=500></div>", true),
    ("<div class=hero><img src=/small.jpg width=300 height=200></div>", false),
    ("<div class=hero><img src=/flat.jpg width=900 height=90></div>", false),
    ("<div class=hero><a href=/other-story><img src=/other.jpg width=900 height=500></a></div>", false),
    ("<div class=comments><img src=/reader.jpg width=900 height=500></div>", false),
  ])
  func thePictureAtTheHeadline(_ frame: String, _ leads: Bool) throws {
    var identity = Post.Identity()
    identity.url = "https://www.example.org/a"
    identity.format = .html
    let page = "<h1>Cranes on the east quay</h1>\(frame)<article>\(Self.story)</article>"
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(page.utf8)))
    let edits = MetadataResolver().edits(to: post) { post.blocks[$0].picture < 0 }
    let lead = edits.compactMap { edit -> String? in
      if case .addPicture(let picture, first: true) = edit.change { picture.address } else { nil }
    }
    #expect(!lead.isEmpty == leads)
  }

  /// The title element is shortened, and the headline goes on; themes call the page of a section after it.
  @Test(arguments: [
    (
      "<title>Rain fills the old harbour - Elm Institute</title>", "Rain fills the old harbour below the hill",
      "Rain fills the old harbour below the hill"
    ),
    (
      "<title>Rain fills the old harbour - Elm Institute</title>", "Rain fills the old harbours of the hill",
      "Rain fills the old harbour - Elm Institute"
    ),
    (
      "<meta property=og:site_name content=Elm><title>Quay Notes Archives - Elm</title><meta property=og:title content='Quay Notes Archives - Elm'>",
      "Quay Notes", "Quay Notes"
    ),
  ])
  func aShortenedTitleElement(_ head: String, _ heading: String, _ title: String) throws {
    let text = "<p>The boats stayed where they were, and nobody knew for how long the rain would go on.</p>"
    #expect(try PageFixture("\(head)<h1>\(heading)</h1>\(text)").title == title)
  }
}
