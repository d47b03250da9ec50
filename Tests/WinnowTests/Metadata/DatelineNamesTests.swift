import Testing
import WinnowAttribution

@testable import Winnow

/// Names by a date line, lists of authors, and what stands around names in bylines.
@Suite struct DatelineNamesTests {
  private let story =
    "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the matter of the crane.</p>"

  /// An element that calls itself the author's tells where the name ends.
  @Test(arguments: [
    ("<span class='author'>محمد حسن</span><span class='date'>الثلاثاء 20 فبراير 2024</span>", ["محمد حسن"]),
    ("<span class='author'>이나연</span><span class='date'>입력 2024.08.14 07:03</span>", ["이나연"]),
    ("<span class='author'>Jan Jansen</span> <span class='date'>Dinsdag 20 februari 2024</span>", ["Jan Jansen"]),
    ("<span class='author'>By</span> Jane Roe, 4 March 2022", ["Jane Roe"]),
  ])
  func theElementOfANameEndsIt(_ line: String, _ expected: [String]) throws {
    #expect(try page("<div class='meta'>\(line)</div>").names == expected)
  }

  @Test func aCountOfCommentsIsNoPartOfAName() throws {
    #expect(try page("<p class='info'>03.11.2019 19:30 von Jane Roe (Kommentare: 2)</p>").names == ["Jane Roe"])
  }

  private func page(_ lines: String, heading: String = "Crane divides the council") throws -> PageFixture {
    try PageFixture("<h1>\(heading)</h1>\(lines)\(story)")
  }

  @Test(arguments: [
    ("<p>Jane Roe</p><p>4 March 2022</p>", ["Jane Roe"]), ("<p>4 March 2022</p><p>Jane Roe | Staff Writer</p>", ["Jane Roe"]),
    ("<div>Jan Kowalski</div><div>04.03.2022 10:22</div>", ["Jan Kowalski"]),
    ("<div>Иван Петров</div><div>4 марта 2022, 10:22</div>", ["Иван Петров"]),
    ("<p>Kovács János</p><p>2022. március 4.</p>", ["Kovács János"]),
    ("<p>de Ion Popescu</p><p>4 martie 2022</p>", ["Ion Popescu"]),
    ("<div>홍길동 기자</div><div>입력 2022.03.04. 오전 10:22</div>", ["홍길동"]),
    // A place, a subject's link, a name far from any date.
    ("<p>New York</p><p>4 March 2022</p>", []), ("<p><a href='/tags/jane-roe'>Jane Roe</a></p><p>4 March 2022</p>", []),
    ("<p class=category>Jane Roe</p><p>4 March 2022</p>", []),
    ("<div class='post-tag'><p>Jane Roe</p></div><p>4 March 2022</p>", []),
    ("<p>Jane Roe</p>", []), ("<p>Harbour Office</p><p>4 March 2022</p>", []),
    // Whom a label gives another part.
    ("<p>Director</p><p>Jane Roe</p><p>4 March 2022</p>", []),
  ])
  func aNameBesideADateLine(_ lines: String, _ expected: [String]) throws { #expect(try page(lines).names == expected) }

  @Test(arguments: [
    ("<p>Le 1er mars 2022 par Jeanne Dupont</p>", ["Jeanne Dupont"]),
    ("<p>04.03.2022 10:22 Автор: Иван Петров</p>", ["Иван Петров"]),
    ("<p>4 March 2022 by Jane Roe and John Doe</p>", ["Jane Roe", "John Doe"]),
    ("<div>作者：王小明　发布时间：2022年03月04日 10:22</div>", ["王小明"]), ("<p>記者・山田太郎</p>", ["山田太郎"]),
    ("<p>Guest post by Jane Roe, PhD in Cranes</p>", ["Jane Roe"]), ("<p>Ein Kommentar von Eva Muster</p>", ["Eva Muster"]),
    // What says what a date is of names nobody.
    ("<p>آخر تحديث: 9 مارس 2022</p>", []), ("<p>更新于2022-03-09</p>", []), ("<p>입력 2022.03.04.</p>", []),
  ])
  func namesInALine(_ lines: String, _ expected: [String]) throws { #expect(try page(lines).names == expected) }

  @Test(arguments: [
    ("<p>Anna de la Cruz · 4 March 2022</p>", ["Anna de la Cruz"]),
    ("<p>4 March 2022 by Jan van den Berg</p>", ["Jan van den Berg"]),
    ("<p>Posted on 4 March 2022 by Ahmed al-Masri</p>", ["Ahmed al-Masri"]), ("<p>By A.Roe · 4 March 2022</p>", ["A.Roe"]),
    ("<p>J.K.Roe | 4 March 2022</p>", ["J.K.Roe"]),
    ("<p>Jane Smith and John Miller | 4 March 2022</p>", ["Jane Smith", "John Miller"]),
    ("<div class=entry-meta>by annaroe</div>", ["annaroe"]), ("<div class=entry-meta>By Anna</div>", ["Anna"]),
    // No names, or no bylines.
    ("<div class=entry-meta>By News</div>", []), ("<div class=entry-meta>By admin</div>", []),
    ("<div class=box>by annaroe</div>", []),
    ("<p>Harbour of the Old Town · 4 March 2022</p>", []),
  ])
  func formsOfNames(_ lines: String, _ expected: [String]) throws { #expect(try page(lines).names == expected) }

  @Test(arguments: [
    ("<p>Photo by <a href='https://photos.example/@x'>Jane Roe</a> on Unsplash</p>", []),
    ("<p>Cover image: Jane Roe / Getty Images</p>", []), ("<p>Photos and text by Jane Roe</p>", ["Jane Roe"]),
    (
      "<div class=byline><span class=author>Par <span>Jeanne Dupont</span></span><div class=timestamp>Le 7 octobre 2020 à 22h37</div></div>",
      ["Jeanne Dupont"]
    ),
  ])
  func picturesAndDaysBesideNames(_ lines: String, _ expected: [String]) throws { #expect(try page(lines).names == expected) }

  @Test func authorsOfAListAreJoined() throws {
    let list = "<ul><li><a rel='author' href='/a/jane'>Jane Roe</a></li><li><a rel='author' href='/a/john'>John Doe</a></li></ul>"
    #expect(try page(list).names == ["Jane Roe", "John Doe"])
    let boxes = ["Jane Roe", "John Doe"].map { name in
      "<div><div itemprop='author' itemscope><div><span itemprop='name'>\(name)</span></div><small>Keeps the crane</small></div></div>"
    }
    #expect(try page(boxes.joined()).names == ["Jane Roe", "John Doe"])
    // What stands between them is the text that the first signs.
    #expect(
      try page("<a rel='author' href='/a'>Jane Roe</a><p>It works.</p><p>Well.</p><a rel='author' href='/b'>John Doe</a>").names
        == ["Jane Roe"])
  }

  @Test func whoEditedATextDidNotWriteIt() throws {
    let boxes = ["Written", "Edited"].map {
      "<p class='author'>\($0) by <a href='/author/\($0)'>\($0 == "Edited" ? "John Doe" : "Jane Roe")</a></p>"
    }
    #expect(try page(boxes.joined()).names == ["Jane Roe"])
    #expect(try page(boxes.reversed().joined()).names == ["Jane Roe"])
  }

  @Test func whoTranslatedATextDidNotWriteIt() throws {
    let lines = "<div class='author'>Jane Roe</div><div class='author'>Translated by John Doe</div><p>4 March 2022</p>"
    #expect(try page(lines).names == ["Jane Roe"])
  }

  @Test func aShopBuildersLetterSizesAreNoCaptions() throws {
    let author =
      "<span class='caption-with-letter-spacing' itemprop='author' itemscope><span itemprop='name'>Jane Roe</span></span>"
    #expect(try page(author).names == ["Jane Roe"])
    #expect(try page(author.replacing("caption-with-letter-spacing", with: "photo-caption")).names == [])
  }

  @Test func theLineBelowAPersonIsWhereTheTextCameFrom() throws {
    let page = try page("<p class='byline'>By JANE ROE<br>Associated Press</p>")
    #expect(page.names == ["JANE ROE"])
    #expect(page.authors.first?.organization == "Associated Press")
  }

  @Test(arguments: [
    ("By Jane Roe in Washington and John Doe in London", ["Jane Roe", "John Doe"]), ("Jane Roe in London and Rome", ["Jane Roe"]),
    ("Por Maria Silva, g1 — São Paulo", ["Maria Silva"]), ("Jane Roe — John Doe", ["Jane Roe", "John Doe"]),
    ("Jane Roe — Medically reviewed by John Doe", ["Jane Roe"]), ("Text: Anna Svensson Foto: Erik Berg", ["Anna Svensson"]),
    ("By Amanda \"Mae\" Tan", ["Amanda \"Mae\" Tan"]), ("\"A quoted thing\"", []), ("Doe, John Q.", ["John Q. Doe"]),
    ("de la Roe, J.-P.", ["J.-P. de la Roe"]), ("Jane Roe, John Q.", ["Jane Roe", "John Q."]), ("Annie, PhD", ["Annie"]),
    ("by Jane Roe Jane Roe", ["Jane Roe"]), ("Hassan Hassan", ["Hassan Hassan"]), ("Por", []),
  ])
  func whatStandsAroundNames(_ text: String, _ expected: [String]) {
    let reader = AuthorText(site: SiteNames(names: [], address: "https://www.dailyexample.com/x/y", site: ""))
    #expect(reader.authors(in: text).map(\.name) == expected)
  }

  @Test(arguments: [
    ("Jane Roe", true), ("EVA MUSTER", true), ("Kovács János", true), ("王小明", false), ("New York", false), ("Harbour News", false),
    ("Jane", false),
    ("Jane of the harbour", false), ("Ana María de la Cruz", true),
  ])
  func aPersonByItsWords(_ text: String, _ isPerson: Bool) { #expect(AttributionReader().namesPerson(text) == isPerson) }

  /// A byline has no finite verb.
  @Test(arguments: [
    ("Jane Roe was fined on Nov. 3, 2022. She has appealed.", []), ("Mr. Roe was fined on Nov. 3, 2022.", []),
    ("Jane Roe said on Nov. 3, 2022, that she was tired.", []), ("Jeanne Dupont a été élue le 3 mars 2015 à Elmport.", []),
    ("Jane Roe, 44, was fined on Nov. 3, 2022.", []), ("Jane Roe, who won on 3 March 2015, has left.", []),
    ("Jane Roe painted the crane on 3 March 2015.", []), ("Jan Jansen werd op 3 maart 2015 gekozen", []),
    ("John Smith, 3 March 2014", ["John Smith"]), ("Jane Roe on Nov. 3, 2022", ["Jane Roe"]),
    ("By Jane Roe on Nov. 3, 2022", ["Jane Roe"]), ("Jane Roe posted on 3 March 2014.", ["Jane Roe"]),
    // Verbs that tell of writing, of an office, of what follows; and a label of the day.
    ("Jane Roe has written this on 3 March 2014.", ["Jane Roe"]), ("Jane Roe has shared this, 3 March 2014", ["Jane Roe"]),
    ("Jeanne Dupont a écrit le 3 mars 2015", ["Jeanne Dupont"]),
    ("Jane Roe has left the quay on 3 March 2014.", []),
    ("Jane Roe says: 3 March 2014", ["Jane Roe"]), ("Jane Roe said : 3 March 2014", ["Jane Roe"]),
    ("Jane Roe is the editor on 3 March 2014.", ["Jane Roe"]),
    ("Jane Roe is a sailor, 3 March 2014", []), ("Jane Roe is on leave. Published: 3 March 2014", ["Jane Roe"]),
  ])
  func aSentenceBesidesADateNamesNobody(_ line: String, _ expected: [String]) throws {
    #expect(try page("<p>\(line)</p>").names == expected)
  }

  @Test(arguments: [
    ("3 March 2014 – Author: Zorvan Kelt", ["Zorvan Kelt"]), ("03 Mart 2014 Pazartesi 10:22 - Yazan: Selin Demir", ["Selin Demir"]),
    ("3 March 2014 – Photos: Zorvan Kelt", []),
    ("Rain – Author: the sea", []),
  ])
  func aBylineMayStandBehindADatedDash(_ line: String, _ expected: [String]) throws {
    #expect(try page("<p>\(line)</p>").names == expected)
  }
}
