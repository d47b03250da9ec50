import Testing

@testable import Winnow

/// Who is named in the last line of a text, and lines whose elements only the style sets apart.
@Suite struct ClosingNameTests {
  private static let story = """
    <p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay in such a wind.</p>
    <p>The driver of the crane climbs a ladder of sixty rungs before the sun is up, and he says that the view is well worth it.</p>
    <p>Nobody on the quay remembers who built the first of them, but the plate on its foot names a year, and the gulls own it now.</p>
    """

  private static let article = "<meta property=og:type content=article>"

  private func names(
    _ end: String, story: String = story, headline: String = "Rain over the harbour", head: String = article
  ) throws -> [String] {
    try PageFixture("\(head)<article><h1>\(headline)</h1>\(story)\(end)</article>").names
  }

  @Test(arguments: [
    "<p>Jane Doe is a freelance writer based in Elm.</p>", "<p>Jane Doe is a staff writer for the harbour and its towns.</p>",
    "<p><em>Jane Doe is a former correspondent in Elm, and covers the quay.</em></p>",
    "<p>Jane Doe ist freie Journalistin aus Elmstadt.</p>", "<p>Jane Doe ist freier Journalist für diese und andere Zeitungen.</p>",
    "<p>Jane Doe est journaliste pour ce journal.</p>", "<p>Jane Doe es periodista en Elmville, y vive cerca.</p>",
    "<p>Jane Doe is a reporter for this paper, and has lived on the quay for thirty years, where she has told of its cranes, its gulls and its drivers.</p>",
  ])
  func theLastLineNamesTheWriter(_ end: String) throws {
    #expect(try names(end) == ["Jane Doe"])
    #expect(try names(end, head: "") == [])
  }

  @Test(arguments: [
    "<p>Jane Doe is a Tide columnist.</p>", "<p><em>Jane Doe is an ElmDay contributing editor.</em></p>",
    "<p>Jane Doe is the author of “Gulls of the quay”.</p>", "<p>Jane Doe covers the harbour for the Tide.</p>",
    "<p>Jane Doe writes about harbours.</p>", "<p>Jane Doe is a reporter who covers the quay.</p>",
    "<p>Jane Doe is a writer and photographer based in Elm. She won a prize.</p>",
    "<p>Jane Doe schreibt für die Elmer Zeitung über den Hafen.</p>",
    "<p>Jane Doe ist Redakteurin im Ressort Meer.</p>", "<p>Jane Doe ist Redakteurin der Elmer Zeitung.</p>",
    "<p>Jane Doe est journaliste à la rédaction.</p>", "<p>Jane Doe es periodista y escritora.</p>",
    "<p>Jane Doe è giornalista del quotidiano.</p>", "<p>Jane Doe é jornalista e escritora.</p>",
    "<p>Jane Doe jest dziennikarką w Elmie.</p>", "<p>Jane Doe är ledarskribent på tidningen.</p>",
  ])
  func otherPresentations(_ end: String) throws { #expect(try names(end) == ["Jane Doe"]) }

  @Test(arguments: [
    "<p>Jane Doe is a film editor who left the stage.</p>", "<p>Jane Doe covers the crane with a sheet.</p>",
    "<p>Jane Doe is an author of books and films.</p>", "<p>Jane Doe is a writer and leads the choir.</p>",
    "<p>Jane Doe ist Redakteurin, der der Kran gefällt.</p>", "<p>Jane Doe schreibt einen Brief an die Stadt.</p>",
    "<p>Jane Doe est journaliste, et elle est partie.</p>", "<p>Jane Doe is a reporter who left in May.</p>",
  ])
  func sentencesThatPresentNoWriter(_ end: String) throws { #expect(try names(end) == []) }

  @Test func aLinkToWhatThePersonWroteStandsForTheData() throws {
    let end = "<p>Jane Doe is a contributing editor.</p>"
    func found(_ link: String) throws -> [String] {
      try PageFixture("<p><a href=/>Home</a> » \(link)</p><article><h1>Rain</h1>\(Self.story)\(end)</article>").names
    }
    #expect(try found("<a href=/business/by/Jane-Doe>Jane Doe</a>") == ["Jane Doe"])
    #expect(try found("<a href=/business/Jane-Doe>Jane Doe</a>") == [])
  }

  @Test(arguments: [
    "<p>“The gulls own it, and so be it.”</p><p>Jane Doe</p>", "<p>(Jane Doe)</p><p>Telephone 040 123</p>",
    "<p>Jane Doe is a sailor who lives on the quay.</p>",
    "<p>This town is a writer who never sleeps.</p>",
    "<p>– Jane Doe</p>", "<p>— Jane Doe</p>", "<p>“The gulls own it, and so be it.”</p><p>– Jane Doe</p>",
    "<p>Jane Doe was never a writer, and is none.</p>", "<div class=comments><p>Jane Doe is a writer for us.</p></div>",
    "<p>Jane Doe is a freelance writer.</p>" + story, "<p>Jane Doe is a novelist and the winner of two prizes.</p>",
    "<p>Jane Doe is professor of harbours at the university of Elm.</p>",
    "<p>Jane Doe is a writer for this paper who died in May.</p>",
    "<p>Jane Doe is a reporter at the Post whose pictures were shown.</p>",
    "<p>Jane Doe is a historian and our guest in this episode.</p>",
    "<p>Jane Doe is the author of the report and speaks for the board.</p>",
    "<p>Jane Doe is a writer for the stage and will read on Friday.</p>", "<p>Jane Doe is a photographer and writer of note.</p>",
    "<p>Jane Doe ist Journalistin und führt durch den Abend.</p>", "<p>Jane Doe ist Autorin und lebt in Elmstadt.</p>",
  ])
  func theLastLineNamesNobody(_ end: String) throws { #expect(try names(end) == []) }

  @Test func whomTheTextSpeaksOfDidNotWriteIt() throws {
    let line = "<p>Jane Doe is a writer for this paper.</p>"
    let about =
      "<p>When Doe came to the quay there was no crane at all, and the boats were emptied by hand, one sack after the other, in the rain.</p>"
    #expect(try names(line) == ["Jane Doe"])
    #expect(try names(line, story: Self.story + about) == [])
    #expect(try names(line, headline: "A walk with Doe") == [])
  }

  @Test(arguments: [
    "<p>gez. Jane Doe</p>", "<p>Jane Doe, 04.03.2022</p>", "<p><em>Jane Doe, 4 March 2022</em></p>",
  ])
  func aSignature(_ end: String) throws {
    #expect(try names(end) == ["Jane Doe"])
    #expect(try names("<p>(The Harbour)</p>") == [])
  }

  @Test(arguments: ["<p>(Jane Doe)</p>", "<p>gez. Jane Doe</p>"])
  func aSignatureThatIsNone(_ end: String) throws {
    #expect(try names(end, headline: "A walk with Doe") == [])
    #expect(try names(end + "<p>Telephone 040 123</p>") == [])
  }

  @Test(arguments: [
    ("<p>Jane Doe jane@elm.example</p>", "Jane Doe"),
    ("<p>Klavdija Torkar k.torkar@elm.example</p><p>Follow us</p>", "Klavdija Torkar"),
    ("<p>AP, Jane Doe</p>", "Jane Doe"), ("<p>PAP - Nauka, Klaudia Torkacka</p><p>tor/ joz/</p>", "Klaudia Torkacka"),
    ("<p>Reuters - Jane Doe</p>", "Jane Doe"), ("<p class=text-right>Jane Doe</p>", "Jane Doe"),
    ("<p>문경훈 기자 moon@elm.example</p><p>Follow the paper on its channel, and read what the harbour does next.</p>", "문경훈"),
  ])
  func whatStandsBesideANameSigns(_ end: String, _ name: String) throws { #expect(try names(end, head: "") == [name]) }

  @Test(arguments: ["<p>Jane Doe</p>", "<p>(Jane Doe)</p>", "<p>/Jane Doe/</p>"])
  func aNameAloneSignsAnArticle(_ end: String) throws {
    #expect(try names(end) == ["Jane Doe"])
    #expect(try names(end, head: "") == [])
    #expect(try names(end, headline: "A walk with Doe") == [])
    let quoted = "<p>“Nobody who has seen this quay by night will ever forget the lamps of the crane in the rain.”</p>"
    #expect(try names(quoted + end) == [])
  }

  @Test(arguments: [
    "<p>Follow us news@elm.example</p>", "<p>Contact Jane Doe jane@elm.example</p>", "<p>Book Tickets tickets@elm.example</p>",
    "<p>Jane Doe jane@elm.example</p><p>Sales John Smith john@elm.example</p>",
    "<p>Jane Doe a@elm.example</p><p>It rained again on the day after, and nobody wanted to be the first at the crane.</p><p>John Roe b@elm.example</p>",
    "<p>Elm, Jane Doe</p>", "<p>BBC, Woman’s Hour</p>", "<p class=text-right>— Jane Doe</p>",
    "<p><strong>Foto: Jane Doe</strong></p>",
  ])
  func whatStandsBesideANameSignsNothing(_ end: String) throws { #expect(try names(end, head: "") == []) }

  /// A paper that the head calls the author gives way to whom the text is signed by.
  @Test func aPaperInTheHeadIsNoAuthorBesideASignature() throws {
    let head = "<title>Rain over the harbour - ElmExpress News</title><meta property=article:author content=ElmExpress>"
    #expect(try names("<p class=author><strong>Jane Doe</strong></p>", head: head) == ["Jane Doe"])
    #expect(try names("<p>So it was.</p>", head: head) == ["ElmExpress"])
  }

  @Test func aBylineComesFirst() throws {
    let end = "<p>Jane Doe is a writer for this paper.</p>"
    #expect(try names(end, story: "<p>By John Smith</p>" + Self.story) == ["John Smith"])
  }

  @Test(arguments: [
    "<span class=a>Jane Doe</span><span class=b>March 4, 2022</span><span class=c>5 min read</span>",
    "<span class=a>March 4, 2022</span><span class=b>5 min read</span><span class=c>Jane Doe</span>",
    "<span class=a>By Jane Doe</span><time class=b>4 March 2022</time><span class=c>12 min read</span>",
    "<a href=/t class=a>Weather</a><span class=b>4 March 2022</span><span class=c>Jane Doe</span>",
    "<span class=a>Jane Doe</span><span class=b>2022-03-04</span><span class=c>3 comments</span>",
  ])
  func elementsThatOnlyTheStyleSetsApart(_ line: String) throws {
    let page = try PageFixture("<h1>Rain over the harbour</h1><div class=flex>\(line)</div>\(Self.story)")
    #expect(page.names == ["Jane Doe"])
    #expect(page.published == "2022-03-04")
  }

  /// An age stands beside those of whom is told, too: only a cue makes a writer.
  @Test(arguments: [
    ("<span class=a>Jane Doe</span><span class=b>5 min read</span>", ["Jane Doe"]), ("By Jane Doe · 3 days ago", ["Jane Doe"]),
    ("3 days ago | By Jane Doe", ["Jane Doe"]), ("vor 3 Tagen · Von Jane Doe", ["Jane Doe"]), ("Jane Doe · 3 days ago", []),
    ("vor 3 Tagen · Jane Doe", []), ("Jane Doe | Yesterday", []), ("an hour ago — Jane Doe", []),
    ("Harbour Tales · 3 days ago", []),
    ("Jane Doe · 3 days", []), ("Jane Doe · 3 days of rain ago", []), ("Jane Doe left 3 days ago", []),
  ])
  func agesBesideNames(_ line: String, _ expected: [String]) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1><div class=flex>\(line)</div>\(Self.story)").names == expected)
  }

  @Test func thePrintedHourTakesTheZoneOfTheSameMoment() throws {
    let line =
      "<p><span class=a>4 March 2022</span><span class=b><time datetime='2022-03-04T07:59:48-04:00'>07:59</time></span></p>"
    let page = try PageFixture("<h1>Rain over the harbour</h1>\(line)\(Self.story)")
    #expect(page.published == "2022-03-04T07:59:48-04:00")
    let fixed = line.replacing("-04:00", with: "Z")
    #expect(try PageFixture("<h1>Rain over the harbour</h1>\(fixed)\(Self.story)").published?.hasPrefix("2022-03-04T07:59") == true)
  }
}
