import Testing

@testable import Winnow

/// Who is named in the last line of a text, and lines whose elements only the style sets apart.
@Suite struct ClosingNameTests {
  private static let story = """
    <p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay in such a wind.</p>
    <p>The driver of the crane climbs a ladder of sixty rungs before the sun is up, and he says that the view is well worth it.</p>
    <p>Nobody on the quay remembers who built the first of them, but the plate on its foot names a year, and the gulls own it now.</p>
    """

  private func names(_ end: String, story: String = story, headline: String = "Rain over the harbour") throws -> [String] {
    try PageFixture("<article><h1>\(headline)</h1>\(story)\(end)</article>").names
  }

  @Test(arguments: [
    "<p>– Jane Doe</p>", "<p>— Jane Doe</p>", "<p>- Jane Doe</p>", "<p>~ Jane Doe</p>",
    "<p>Jane Doe is a freelance writer who lives on the quay.</p>",
    "<p><em>Jane Doe is the author of a book about gulls.</em></p>",
    "<p>Jane Doe is professor of harbours at the university of Elm.</p>",
    "<p>Jane Doe ist Autorin und lebt in Elmstadt.</p>", "<p>Jane Doe ist freier Journalist für diese und andere Zeitungen.</p>",
    "<p>Jane Doe est journaliste indépendante à Elmville.</p>", "<p>Jane Doe es periodista y vive en la costa.</p>",
    "<p>Jane Doe è giornalista e vive sul mare.</p>", "<p>Jane Doe is schrijver en woont aan de haven.</p>",
    "<p>Jane Doe är författare och bor vid havet.</p>", "<p>Jane Doe jest dziennikarzem i dziennikarka pisze o morzu.</p>",
    "<p>Jane Doe is a writer who has lived on the quay for thirty years, and who has told of its cranes, its gulls and its drivers in four books.</p>",
  ])
  func theLastLineNamesTheWriter(_ end: String) throws { #expect(try names(end) == ["Jane Doe"]) }

  @Test(arguments: [
    "<p>Jane Doe</p>", "<p>Jane Doe is a sailor who lives on the quay.</p>", "<p>This town is a writer who never sleeps.</p>",
    "<p>– The End</p>",
    "<p>– Elm Harbour</p>", "<p>– New York</p>", "<p>“The gulls own it, and so be it.”</p><p>– Jane Doe</p>",
    "<p>– JANE DOE</p>",
    "<blockquote><p>The gulls own it, and so be it.</p></blockquote><p>– Jane Doe</p>", "<p>– Jane Doe:</p>",
    "<p>Jane Doe was never a writer, and is none.</p>", "<div class=comments><p>– Jane Doe</p></div>",
    "<p>– Jane Doe</p>" + story, "<p>Jane Doe is a freelance writer.</p>" + story,
  ])
  func theLastLineNamesNobody(_ end: String) throws { #expect(try names(end) == []) }

  @Test func whomTheTextSpeaksOfDidNotWriteIt() throws {
    let line = "<p>Jane Doe is a writer who lives on the quay.</p>"
    let about =
      "<p>When Doe came to the quay there was no crane at all, and the boats were emptied by hand, one sack after the other, in the rain.</p>"
    #expect(try names(line, story: Self.story + about) == [])
    #expect(try names(line, headline: "A walk with Doe") == [])
    #expect(try names("<p>– Jane Doe</p>", story: about + Self.story) == [])
  }

  @Test func aBylineComesFirst() throws {
    let end = "<p>Jane Doe is a writer who lives on the quay.</p>"
    #expect(try names(end, story: "<p>By John Smith</p>" + Self.story) == ["John Smith"])
  }

  @Test(arguments: [
    "<span class=a>Jane Doe</span><span class=b>March 4, 2022</span><span class=c>5 min read</span>",
    "<span class=a>March 4, 2022</span><span class=b>5 min read</span><span class=c>Jane Doe</span>",
    "<span class=a>By Jane Doe</span><time class=b>4 March 2022</time><span class=c>12 min</span>",
    "<a href=/t class=a>Weather</a><span class=b>4 March 2022</span><span class=c>Jane Doe</span>",
    "<span class=a>Jane Doe</span><span class=b>2022-03-04</span><span class=c>3 comments</span>",
  ])
  func elementsThatOnlyTheStyleSetsApart(_ line: String) throws {
    let page = try PageFixture("<h1>Rain over the harbour</h1><div class=flex>\(line)</div>\(Self.story)")
    #expect(page.names == ["Jane Doe"])
    #expect(page.published == "2022-03-04")
  }

  @Test(arguments: [
    ("<span class=a>Jane Doe</span><span class=b>5 min read</span>", ["Jane Doe"]), ("Jane Doe · 3 days ago", ["Jane Doe"]),
    ("vor 3 Tagen · Jane Doe", ["Jane Doe"]), ("Jane Doe | il y a 2 heures", ["Jane Doe"]),
    ("Jane Doe · hace 3 días", ["Jane Doe"]),
    ("Jane Doe • 2 giorni fa", ["Jane Doe"]), ("Jane Doe | Yesterday", ["Jane Doe"]), ("an hour ago — Jane Doe", ["Jane Doe"]),
    ("Jane Doe · 3 dagen geleden", ["Jane Doe"]), ("Jane Doe · 2 дня назад", ["Jane Doe"]), ("Harbour Tales · 3 days ago", []),
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
