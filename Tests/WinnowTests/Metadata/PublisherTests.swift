import Testing

@testable import Winnow

/// Who publishes a page whose head does not name its site.
@Suite struct PublisherTests {
  private func publisher(_ title: String, host: String = "www.harbourtimes.example", body: String = "") throws -> String? {
    try PageFixture(
      "<title>\(title)</title>\(body)<h1>Crane divides the council</h1><p>The council met on Tuesday evening to talk about the old harbour.</p>",
      url: "https://\(host)/2025/a-story.html"
    ).publisher
  }

  @Test(arguments: [
    ("Crane divides the council | Harbour Times", "Harbour Times"),
    ("Crane divides the council - The Harbour Times", "The Harbour Times"),
    ("Harbour Times: Crane divides the council", "Harbour Times"), ("Harbour Times: Crane divides the council - Quay", nil),
    ("Harbour Times » Crane divides the council", "Harbour Times"),
    ("Crane divides the council – News – harbourtimes.example", "harbourtimes.example"),
    ("Crane divides the council · HarbourTimes", "HarbourTimes"),
    ("Crane divides the council | Harbour Times Online", "Harbour Times Online"),
  ])
  func theHostSpellsAPartOfTheTitle(_ title: String, _ name: String?) throws { #expect(try publisher(title) == name) }

  /// Hosts spell marked letters by their base, or by two letters.
  @Test(arguments: [
    ("hafenzeitung-muenster.example", "Hafenzeitung Münster"), ("hafenposten.example", "Håfenpøsten"),
    ("larepublica.example", "La República"),
    ("gazetalodzka.example", "Gazeta Łódzka"), ("blogaasen.example", "Blog Åsen"),
  ])
  func theHostSpellsANameInPlainLetters(_ host: String, _ name: String) throws {
    #expect(try publisher("Crane divides the council - \(name)", host: host) == name)
  }

  /// An address as the site's name gives way to a name of several words that the host spells.
  @Test func theTitleSpellsTheHost() throws {
    let address = "<meta property='og:site_name' content='harbourtimes.example'>"
    #expect(try publisher("Crane divides the council - Harbour Times", body: address) == "Harbour Times")
    #expect(try publisher("Crane divides the council - HarbourTimes", body: address) == "harbourtimes.example")
    #expect(try publisher("Crane divides the council - Quay Post", body: address) == "harbourtimes.example")
  }

  /// A name that the title ends in or begins with, and that the page shows as its site's.
  @Test func thePageShowsTheNameThatEndsItsTitle() throws {
    func publisher(_ title: String, _ body: String) throws -> String? {
      try self.publisher(title, host: "www.example.org", body: body)
    }
    #expect(
      try publisher("Crane divides the council - Quay Post", "<a href='/'><img src='/l.png' alt='Quay Post'></a>") == "Quay Post")
    #expect(try publisher("Crane divides the council - Quay Post", "<p>© 2024 Quay Post. All rights reserved.</p>") == "Quay Post")
    #expect(try publisher("Quay Club » Archive » Crane divides the council", "<p><a href='/'>Quay Club</a></p>") == "Quay Club")
    #expect(
      try publisher("Crane divides the council - Quay Club 1908 e.V.", "<img src='/l.png' alt='Quay Club'>")
        == "Quay Club 1908 e.V.")
    #expect(try publisher("Crane divides the council - Quay", "<img src='/l.png' alt='Crane'>") == nil)
    // A picture of the story's is no logo.
    #expect(try publisher("Strip 12 - Quay", "<main><div><img src='/s/12.png' alt='Strip 12'></div></main>") == nil)
    // A picture shows whom the story tells of.
    #expect(
      try publisher("Ann Poe: I never sang", "<figure><img src='/a.jpg' alt='Ann Poe' width='800' height='500'></figure>") == nil)
    #expect(try publisher("I never sang | Ann Poe", "<a href='/ann/'><img src='/a.jpg' alt='Ann Poe'></a>") == nil)
    #expect(try publisher("Crane divides the council - Politics", "<p><a href='/politics/'>Politics</a></p>") == nil)
    #expect(try publisher("Crane divides the council - Politics", "<p>© 2024 Quay Post</p>") == nil)
  }

  @Test func theHostIsTheInitialsOfAPartOfTheTitle() throws {
    let title = "Crane divides the council | Port of Example Gazette"
    #expect(try publisher(title, host: "www.poeg.example") == "Port of Example Gazette")
    #expect(try publisher("Hafenkran spaltet den Rat - HNN", host: "hnn.example") == "HNN")
  }

  @Test(arguments: [
    "Crane divides the council", "Crane divides the council | News", "Crane divides the council - John Doe",
    "Crane divides the council | Harbours in times of storm", "The harbour in good times: a walk", "Harbour | Times | Tables",
    "Times of the harbour - a story",
  ])
  func anotherPartIsNoSite(_ title: String) throws { #expect(try publisher(title) == nil) }

  @Test func whatTheHeadSaysComesFirst() throws {
    let head = "<meta property='og:site_name' content='The Harbour Times of 1890'>"
    #expect(try publisher("Crane divides the council | Harbour Times", body: head) == "The Harbour Times of 1890")
  }

  /// What stands beside the site's name in the head's statement goes where the host or the title proves the name.
  @Test(arguments: [
    ("Harbour Times - The voice of the quays", "Crane divides the council", "Harbour Times"),
    ("Harbour Times: Local news and sport", "Crane divides the council", "Harbour Times"),
    ("Home - Harbour Times", "Crane divides the council", "Harbour Times"),
    ("Harbour Times | Harbour Times", "Crane", "Harbour Times"),
    ("Quay Post | News of the quays", "Crane divides the council | Quay Post", "Quay Post"),
    ("Quay Post | News of the quays", "Crane divides the council | Quay Post | News of the quays", "Quay Post | News of the quays"),
    ("Quay Post - Sailors' paper", "Crane divides the council", "Quay Post - Sailors' paper"),
    ("Quay-Post", "Crane divides the council - Post", "Quay-Post"),
  ])
  func aSloganIsNoPartOfTheName(_ stated: String, _ title: String, _ name: String) throws {
    let head = "<meta property='og:site_name' content=\"\(stated)\">"
    #expect(try publisher(title, body: head) == name)
  }

  @Test(arguments: [
    ("Crane divides the council | News", "news.example"), ("Crane divides the council | Film", "film.example"),
    ("Shop - Crane divides the council", "shop.example"), ("Crane divides the council - Blog", "blog.example"),
  ])
  func aHostsSortIsNoSite(_ title: String, _ host: String) throws { #expect(try publisher(title, host: host) == nil) }

  /// A heading says the site's name where the host or the title agrees.
  @Test(arguments: [
    ("<h2><a href='/'>Harbour Times</a></h2>", "Harbour Times"),
    ("<h2><a href='https://www.harbourtimes.example/'>The Harbour Times</a></h2>", "The Harbour Times"),
    ("<h2><a href='/'>Notes from the Quay</a></h2>", nil), ("<h2><a href='/'>Back to home</a></h2>", nil),
    ("<h2><a href='/'>Latest posts</a></h2>", nil), ("<h2><a href='/'>Home</a></h2>", nil),
    ("<h2><a href='/'>Startseite</a></h2>", nil), ("<h2><a href='/b'>Harbour Times</a></h2>", nil), ("<h2>Harbour Times</h2>", nil),
    ("<h2><a href='https://other.example/'>Harbour Times</a></h2>", nil), ("<h2><a href='./'>Harbour Times</a></h2>", nil),
  ])
  func aHeadingThatLeadsToTheFrontPage(_ heading: String, _ name: String?) throws {
    #expect(try publisher("Crane divides the council", body: heading) == name)
  }

  @Test func aHeadingThatTheTitleRepeats() throws {
    let heading = "<h2><a href='/'>Notes from the Quay</a></h2>"
    #expect(try publisher("Crane divides the council | Notes from the Quay", body: heading) == "Notes from the Quay")
  }

  @Test func aHeadingBelowTheText() throws {
    let page = try PageFixture(
      "<title>Crane divides the council</title><h1>Crane divides the council</h1><p>The council met on Tuesday evening to talk about it.</p><h2><a href='https://harbourtimes.example/'>Harbour Times</a></h2>",
      url: "https://www.harbourtimes.example/2025/a")
    #expect(page.publisher == nil)
  }
}
