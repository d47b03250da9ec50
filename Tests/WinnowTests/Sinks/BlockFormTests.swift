import Foundation
import Testing
import WinnowBase

@testable import Winnow

/// What the output says of the form of lists, tables, code, quotations and footnotes.
@Suite struct BlockFormTests {
  static let story =
    "The boats leave the harbour before the sun is up, and they come back when the tide allows it, which in spring can be late."

  /// The blocks behind the first paragraph, each as one line: kind, level, marker, language, text, notes.
  private func forms(_ body: String, name: String = "a.html", stages: String = "stages: [extract-article]") throws -> [String] {
    try blocks(body, name: name, stages: stages).map { block in
      var words = [block["kind"]?.string ?? ""]
      if let level = block["level"]?.int { words[0] += "\(level)" }
      if let marker = block["marker"] { words.append(marker.string ?? "…") }
      if let language = block["language"]?.string { words.append(language) }
      words.append(block["text"]?.string ?? "")
      for note in block["notes"]?.elements ?? [] { words.append("[\(note["label"]?.string ?? "")]") }
      return words.joined(separator: " ")
    }
  }

  private func object(_ body: String, name: String, stages: String) throws -> JSONValue {
    let place = try Workplace()
    let page =
      "<html lang=en><body><main><article><h1>Boats</h1><p>\(Self.story)</p>\(body)<p>\(Self.story)</p></article></main></body>"
    try place.write("posts/site/" + name, name.hasSuffix(".md") ? "# Boats\n\n\(Self.story)\n\n\(body)\n\n\(Self.story)\n" : page)
    try place.run(stages: stages)
    return try #require(try place.objects("out.jsonl").first)
  }

  private func blocks(_ body: String, name: String, stages: String) throws -> [JSONValue] {
    Array(try object(body, name: name, stages: stages)["blocks"]?.elements.dropFirst().dropLast() ?? [])
  }

  private func table(_ body: String, name: String = "a.html", stages: String = "stages: [extract-article]") throws -> JSONValue {
    try #require(try blocks(body, name: name, stages: stages).first)
  }

  private func rows(_ table: JSONValue) -> [[String]] {
    table["rows"]?.elements.map { $0.elements.map { $0.string ?? "" } } ?? []
  }

  // MARK: Lists

  @Test func listsCountAsTheirPageSays() throws {
    #expect(try forms("<ol reversed><li>Oars</li><li>Nets</li></ol>") == ["list_item1 2. Oars", "list_item1 1. Nets"])
    #expect(
      try forms("<ol type=a start=26><li>Oars</li><li>Nets</li></ol><ol type=I><li value=9>Tar</li><li>Rope</li></ol>") == [
        "list_item1 z. Oars", "list_item1 aa. Nets", "list_item1 IX. Tar", "list_item1 X. Rope",
      ])
    // What no letter or numeral can say stays a number.
    #expect(try forms("<ol type=i start=0><li>Oars</li></ol>") == ["list_item1 0. Oars"])
  }

  @Test func cellsOfSeveralColumnsAndRowsKeepTheirPlaces() throws {
    let page = """
      <table><tr><th rowspan=2>Boat</th><th colspan=2>Catch</th></tr><tr><th>May</th><th>June</th></tr>\
      <tr><td>Anna</td><td>1</td><td>2</td></tr><tr><td>Berta</td><td colspan=2>none</td></tr></table>
      """
    let table = try table(page)
    #expect(rows(table) == [["Boat", "Catch", ""], ["", "May", "June"], ["Anna", "1", "2"], ["Berta", "none", ""]])
    #expect(table["head"]?.int == 2)
    // A number that a page made up widens nothing beyond bounds.
    let wide = try self.table("<table><tr><td colspan=99999>Anna</td><td>1</td></tr><tr><td>Berta</td><td>2</td></tr></table>")
    #expect(rows(wide).map(\.count) == [65, 2])
    // Nor does one that means the whole width.
    let banner = try self.table(
      "<table><tr><td colspan=99>Summer</td></tr><tr><td>Anna</td><td>1</td></tr><tr><td>Berta</td><td rowspan=9 colspan=5>2</td></tr></table>"
    )
    #expect(rows(banner) == [["Summer", ""], ["Anna", "1"], ["Berta", "2"]])
  }

  @Test func itemsHaveDepthAndMarker() throws {
    let page = """
      <ol start=3><li>Tar the hull.<ul><li>Inside</li><li>Outside</li></ul></li><li>Mend the nets.<p>By hand.</p></li></ol>\
      <ul><li>Oars</li></ul><dl><dt>Hull</dt><dd>The body of a boat</dd></dl>
      """
    #expect(
      try forms(page) == [
        "list_item1 3. Tar the hull.", "list_item2 - Inside", "list_item2 - Outside", "list_item1 4. Mend the nets.",
        "list_item1 … By hand.", "list_item1 - Oars", "list_item1 … Hull", "list_item1 : The body of a boat",
      ])
    #expect(
      try forms("7. Tar the hull.\n8. Mend the nets.\n   - By hand\n\n   Then rest.\n\n- Oars", name: "a.md") == [
        "list_item1 7. Tar the hull.", "list_item1 8. Mend the nets.", "list_item2 - By hand", "list_item1 … Then rest.",
        "list_item1 - Oars",
      ])
  }

  @Test func anItemThatAStageTookStillCounts() throws {
    let stages = "stages: [extract-article, { strip-boilerplate: { rules: [{ drop: \"^Gone$\" }] } }]"
    #expect(
      try forms("1. Tar the hull.\n2. Gone\n3. Mend the nets.", name: "a.md", stages: stages) == [
        "list_item1 1. Tar the hull.", "list_item1 3. Mend the nets.",
      ])
  }

  // MARK: Quotations and code

  @Test func quotationsHaveADepth() throws {
    let page = "<blockquote><p>The sea gives.</p><blockquote><p>And takes.</p></blockquote></blockquote>"
    #expect(try forms(page) == ["quote1 The sea gives.", "quote2 And takes."])
    #expect(try forms("> The sea gives.\n> > And takes.", name: "a.md") == ["quote1 The sea gives.", "quote2 And takes."])
  }

  @Test(
    arguments: [
      ("<pre class='lang-swift'>let boat = 1</pre>", "swift"),
      ("<pre><code class='hljs language-C++'>let boat = 1</code></pre>", "c++"),
      ("<div class='highlight highlight-source-ruby'><pre>let boat = 1</pre></div>", "ruby"),
      ("<pre class='brush: php; toolbar: false'>let boat = 1</pre>", "php"),
      ("<pre class='sourceCode haskell'>let boat = 1</pre>", "haskell"), ("<pre class='wide language-none'>let boat = 1</pre>", ""),
      ("<pre>let boat = 1</pre>", ""),
    ])
  func codeHasALanguage(_ page: String, _ language: String) throws {
    #expect(try forms(page) == [["code", language, "let boat = 1"].filter { !$0.isEmpty }.joined(separator: " ")])
  }

  @Test func aFenceNamesItsLanguage() throws {
    #expect(try forms("```Python linenos\nboat = 1\n  oar = 2\n```", name: "a.md") == ["code python boat = 1\n  oar = 2"])
  }

  // MARK: Footnotes

  @Test func referencesNameTheirNotes() throws {
    let page = """
      <p>Tar is made of pine<sup id=r1><a href="#n1">1</a></sup> or of coal<a href="#n2">[b]</a>; see <a href="#n1">the list</a>.</p>\
      <ol class=footnotes><li id=n1>From the north. <a href="#r1">↩︎</a> <a href="#r1">↩2</a></li>\
      <li><p id=n2>From the south ↩ or west. <a href="#r2">⏎</a></p></li></ol>
      """
    #expect(
      try forms(page) == [
        "paragraph Tar is made of pine1 or of coal[b]; see the list. [1] [b]", "list_item1 1. From the north.",
        "list_item1 2. From the south ↩ or west.",
      ])
    let found = try blocks(page, name: "a.html", stages: "stages: [extract-article]")
    #expect(found[0]["notes"]?[0]?["block"]?.int == found[1]["block"]?.int)
    #expect(found[0]["notes"]?[1]?["block"]?.int == found[2]["block"]?.int)
    #expect(
      try forms("Tar is made of pine.[^1]\n\n[^1]: From the north.", name: "a.md") == [
        "paragraph Tar is made of pine.[^1] [1]", "paragraph From the north.",
      ])
  }

  @Test func aReferenceToNothingIsNone() throws {
    #expect(
      try forms("<p>Tar is made of pine<sup><a href=\"#n9\">9</a></sup> and of coal.</p>") == [
        "paragraph Tar is made of pine9 and of coal."
      ])
  }

  // MARK: Tables

  @Test func aTableKeepsCaptionHeadAndColumns() throws {
    let page = """
      <table><caption>Catch of the year</caption><thead><tr><th></th><th>Herring</th><th>Cod</th></tr></thead>\
      <tr><td><p>Spring</p></td><td></td><td>12</td></tr><tr><td>Autumn</td><td><p>40</p><p>(salted)</p></td><td><ul><li>3</li></ul></td></tr></table>
      """
    let table = try table(page)
    #expect(table["kind"]?.string == "table" && table["head"]?.int == 1)
    #expect(table["caption"]?["text"]?.string == "Catch of the year")
    #expect(rows(table) == [["", "Herring", "Cod"], ["Spring", "", "12"], ["Autumn", "40\n(salted)", "3"]])
    #expect(table["cells"]?[2]?[1]?.elements.count == 2)
    let text = try object(page, name: "a.html", stages: "stages: [extract-article]")["text"]?.string
    #expect(text?.contains("Catch of the year\n | Herring | Cod\nSpring |  | 12\nAutumn | 40\n(salted) | 3") == true)
    #expect(rows(try self.table("| a |  | c |\n|---|---|---|\n|  | 2 | 3 |", name: "a.md")) == [["a", "", "c"], ["", "2", "3"]])
  }

  /// The corner over the names of the rows may be an empty `td`; a name with nothing behind it is no head.
  @Test func anEmptyCornerIsPartOfTheHead() throws {
    let body = "<tr><th>Spring</th><td>1</td><td>2</td></tr><tr><th>Autumn</th><td>3</td><td>4</td></tr></table>"
    #expect(try table("<table><tr><td></td><th>Herring</th><th>Cod</th></tr>\(body)")["head"]?.int == 1)
    #expect(try table("<table><tr><th>Winter</th><td></td><td></td></tr>\(body)")["head"]?.int == 0)
  }

  @Test func whatAStageTookLeavesItsColumn() throws {
    let stages = "stages: [extract-article, { strip-boilerplate: { rules: [{ drop: \"^Gone$\" }] } }]"
    let page = "<table><tr><td>a</td><td><p>Gone</p></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>"
    #expect(rows(try table(page, stages: stages)) == [["a", "", "c"], ["d", "e", "f"]])
  }

  @Test func picturesOfATableFollowIt() throws {
    let page = """
      <table><tr><td><img src=/a.jpg width=400 height=300></td><td>Herring</td></tr><tr><td>Mackerel <img src=/b.jpg width=400 height=300></td>\
      <td>12</td></tr><tr><td>Cod</td><td>4</td></tr></table>
      """
    // The headline stays with no stage to make it a field, so one block more stands in front.
    let blocks = Array(try blocks(page, name: "a.html", stages: "stages: [{ strip-boilerplate: {} }]").dropFirst())
    #expect(blocks.map { $0["kind"]?.string } == ["table", "image", "image"])
    #expect(rows(blocks[0]) == [["", "Herring"], ["Mackerel", "12"], ["Cod", "4"]])
    let lines = "| a | ![x](/a.jpg) | c |\n|---|---|---|\n| ![x](/b.jpg) Mackerel | 2 | 3 |\n| 5 | see ![x](/c.jpg) here | |"
    let markdown = try self.blocks(lines, name: "a.md", stages: "stages: [extract-article]")
    #expect(markdown.map { $0["kind"]?.string } == ["table", "image", "image", "image"])
    #expect(rows(markdown[0]) == [["a", "", "c"], ["Mackerel", "2", "3"], ["5", "see\nhere", ""]])
  }

  @Test(
    arguments: [
      "<table><tr><td><h2>Spring</h2><p>\(story)</p></td><td>12</td></tr><tr><td>a</td><td>b</td></tr></table>",
      "<table><tr><td><p>\(story)</p><p>It rains.</p></td></tr><tr><td><p>The end is near, they say.</p></td></tr></table>",
      "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
    ])
  func aTableThatLaysOutAPageIsNone(_ page: String) throws {
    let stages = "stages: [{ strip-boilerplate: {} }]"
    let kinds = try blocks(page, name: "a.html", stages: stages).map { $0["kind"]?.string ?? "" }
    #expect(!kinds.isEmpty && kinds.filter { $0 == "table" }.count == (page.contains("<table><tr><td><table") ? 1 : 0))
  }

  @Test func theSchemaKnowsEveryForm() throws {
    let page = """
      <table><caption>c</caption><tr><td>a</td><td><p>b</p><p>c</p></td></tr><tr><td>d</td><td>e</td></tr></table>\
      <ol><li>x<p>y</p></li></ol><pre>z</pre><blockquote>q</blockquote><p>Pine<sup><a href="#n">1</a></sup></p><p id=n>Note.</p>
      """
    let object = try object(page, name: "a.html", stages: "stages: [extract-article]")
    let schema = try JSONParser.parse(String(decoding: try #require(SchemaDocument.named("output")), as: UTF8.self))
    #expect(SchemaCheck.problem(object, schema) == nil)
    #expect(object["blocks"]?.elements.map { $0["kind"]?.string ?? "" }.contains("table") == true)
  }

  @Test func aHeadThatIsWrittenBehindItsRowsStandsAboveThem() throws {
    let table = try self.table(
      "<table><tbody><tr><td>May</td><td>3</td></tr><tr><td>June</td><td>5</td></tr></tbody><thead><tr><th>Month</th><th>Boats</th></tr></thead></table>"
    )
    #expect(table["head"]?.int == 1)
    #expect(table["rows"]?.elements.first?.elements.compactMap(\.string) == ["Month", "Boats"])
    #expect(table["rows"]?.elements.last?.elements.compactMap(\.string) == ["June", "5"])
  }

  @Test(arguments: [true, false])
  func aHeadOfOneCellIsOneWhereverItStands(isFirst: Bool) throws {
    let head = "<thead><tr><th colspan=2>Boats in the harbour</th></tr></thead>"
    let body = "<tbody><tr><td>May</td><td>3</td></tr><tr><td>June</td><td>5</td></tr></tbody>"
    let table = try self.table("<table>\(isFirst ? head + body : body + head)</table>")
    #expect(table["head"]?.int == 1)
    #expect(table["rows"]?.elements.first?.elements.compactMap(\.string) == ["Boats in the harbour", ""])
  }

  @Test func furtherHeadsStandWhereTheyAreWritten() throws {
    let parts = ["May", "June"].map { month in
      "<thead><tr><th>\(month)</th><th>Boats</th></tr></thead><tbody><tr><td>Herring</td><td>3</td></tr></tbody>"
    }
    let table = try self.table("<table>\(parts.joined())</table>")
    #expect(table["head"]?.int == 1)
    #expect(table["rows"]?.elements.map { $0.elements.first?.string ?? "" } == ["May", "Herring", "June", "Herring"])
  }
}
