import Testing

@testable import Winnow

/// Headlines that the markup runs together, and statements of the head that say more or less than the headline.
@Suite struct HeadingSpellingTests {
  private let text = "<p>The council met on Tuesday evening to talk about the old harbour and its crane.</p>"

  private func title(_ head: String, _ heading: String) throws -> String? { try PageFixture("\(head)\(heading)\(text)").title }

  @Test func theHeadSpellsAHeadingThatItsMarkupRunsTogether() throws {
    let heading = "<h1><span class='kicker'>Shipyards</span><span class='hl'>How a family fights</span></h1>"
    #expect(
      try title(
        "<title>Shipyards: How a family fights | Example</title><meta property='og:title' content='Shipyards: How a family fights'>",
        heading)
        == "Shipyards: How a family fights")
    #expect(
      try title("<title>Example</title>", "<h1><span class='a'>Shipyards</span><span class='b'>How a family fights</span></h1>")
        == "Shipyards How a family fights")
  }

  @Test func theHeadMarksAKicker() throws {
    let head = "<title>Heavy losses: Calm weighs on the ports | Example</title>"
    let heading = "<h1><span class=top>Heavy losses</span> <span class=hl>Calm weighs on the ports</span></h1>"
    #expect(try title(head, heading) == "Heavy losses: Calm weighs on the ports")
    #expect(
      try title("<title>Heavy losses Calm weighs on the ports | Example</title>", heading)
        == "Heavy losses Calm weighs on the ports")
    #expect(
      try title("<title>The Harbour’s crane</title>", "<h1><em class=a>The Harbour</em>’s crane</h1>") == "The Harbour’s crane")
  }

  @Test func aLowLineBehindWhatThePageShowsParts() throws {
    let head = "<title>能解释一下什么是潮汐函数吗_千帆作业帮</title>"
    #expect(try title(head, "<div><span>能解释一下什么是潮汐函数吗</span></div>") == "能解释一下什么是潮汐函数吗")
    #expect(try title(head + "<meta name=description content=能解释一下什么是潮汐函数吗>", "") == "能解释一下什么是潮汐函数吗")
    #expect(try title(head, "<div><span>潮汐</span></div>") == "能解释一下什么是潮汐函数吗_千帆作业帮")
  }

  @Test func dropCapsAndNamesAreWhole() throws {
    #expect(try title("<title>The harbour</title>", "<h1><span class='cap'>T</span>he harbour</h1>") == "The harbour")
    #expect(
      try title("<title>Why YouTube grows</title>", "<h1>Why <b class='a'>You</b><i class='b'>Tube</i> grows</h1>")
        == "Why YouTube grows")
    #expect(try title("<title>Old MacDonald</title>", "<h1>Old MacDonald</h1>") == "Old MacDonald")
  }

  @Test func theBracketThatNamesTheSourceGoes() throws {
    let head = "<title>パン屋に行列（地方新報） - 例ニュース</title><meta property='og:title' content='パン屋に行列（地方新報） - 例ニュース'>"
    #expect(try title(head, "<h1>パン屋に行列</h1>") == "パン屋に行列")
    #expect(try title("<title>パン屋に行列（続報）</title>", "<h1>パン屋に行列（続報）</h1>") == "パン屋に行列（続報）")
  }

  @Test func whatBeginsTheHeadlineCountsForIt() throws {
    let whole = "Crane divides the council as the floodlights fail once more"
    let head = "<title>Crane divides the council - Live</title><meta property='og:title' content='\(whole)'>"
    let data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Crane divides the council\"}</script>"
    #expect(try title(head + data, "<h1>\(whole)</h1>") == whole)
    // What networks are told is not what the page shows.
    #expect(try title("<title>Crane divides the council</title>" + data, "<h1>\(whole)</h1>") == "Crane divides the council")
  }

  @Test func theHeadlineStandsBesideATitleThatTheHeadRepeats() throws {
    let head = "<title>Pump repair for farms | Basin</title><meta property='og:title' content='Pump repair for farms | Basin'>"
    #expect(
      try title(head, "<h1>What others throw away is mended here every day</h1>")
        == "What others throw away is mended here every day")
    #expect(try title(head, "<h1>Contact us</h1>") == "Pump repair for farms")
  }

  @Test func aPageOfOneItemIsCalledAsTheItemIs() throws {
    #expect(
      try title(
        "<title>Einzelansicht: Kirchenkreis</title>", "<h1>Aktuelles</h1><div class='item'><h2>Neue Glocke für den Turm</h2></div>")
        == "Neue Glocke für den Turm")
    #expect(
      try title(
        "<title>Aktuelles: Kirchenkreis</title>", "<h1>Aktuelles</h1><div class='item'><h2>Neue Glocke für den Turm</h2></div>")
        == "Aktuelles")
  }

  @Test func anElementOfOneItemTellsToo() throws {
    let item = "<h1>Presse</h1><div class='tx-ttnews-single'><h2>Neue Glocke für den Turm</h2></div>"
    #expect(try title("<title>Presse</title>", item) == "Neue Glocke für den Turm")
    #expect(
      try title("<title>Presse</title>", "<h1>Presse</h1><div class='news-list'><h2>Neue Glocke für den Turm</h2></div>")
        == "Presse")
  }

  @Test func aSectionWithOneItemIsCalledAsTheItemIs() throws {
    let head = "<title>Aktuelles | Kirchenkreis</title><h1>Aktuelles</h1>"
    let long =
      "<p>The council met on Tuesday evening to talk about the old harbour and its crane, and nobody wanted to give way on the matter.</p>"
    let item = "<h2>Neue Glocke für den Turm</h2><p class='date'>23.09.2013</p>" + long
    #expect(try PageFixture(head + item).title == "Neue Glocke für den Turm")
    #expect(try PageFixture(head + item + "<h2>Ein altes Dach für den Turm</h2>" + long).title == "Aktuelles")
    #expect(try PageFixture(head + item, url: "https://www.example.org/aktuelles/").title == "Aktuelles")
    #expect(try PageFixture(head + "<h2>Termine</h2>" + long).title == "Aktuelles")
  }

  /// What the page shows word for word is no kicker and a headline.
  @Test func aHeadlineWithAColonIsWhole() throws {
    let whole = "‘A room for music’: School gets its building"
    let head = "<title>\(whole)</title><meta property='og:title' content='\(whole)'>"
    let data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"School gets its building\"}</script>"
    #expect(try title(head + data, "<h1>\(whole)</h1>") == whole)
    #expect(try title(head + data, "<h1>School gets its building</h1>") == "School gets its building")
  }

  @Test func aHeadlineWithBreadcrumbsIsNoTrail() throws {
    let trail =
      "<div class='title with-breadcrumbs'><ol id='breadcrumbs'><li><a href='/p'>Pages</a></li></ol><h1 class='with-breadcrumbs'><a href='/h'>Crane handover</a></h1></div>"
    #expect(try title("<title>Crane handover - Wiki</title>", trail + "<h1>Before the shift</h1>") == "Crane handover")
  }
}
