import Testing

@testable import Winnow

/// Pages that documentation programs write.
@Suite struct ReferencePageTests {
  private let url = "https://example.org/docs/loom.html"
  private let about = "A loom holds the warp while the weft is woven through it, and it keeps count of the picks on its own."
  private let long = (0..<14).map {
    "<p>Weaves the row \($0) with the thread that was wound last, and fails where the bobbin is empty or the shed is closed.</p>"
  }.joined()

  @Test func everySectionBelowTheTitleIsThePage() throws {
    let html = """
      <title>Loom</title><div class=refentry><div class=head><h2>Loom</h2></div>
      <div class=sect><h3>Description</h3><p>\(about)</p></div><div class=sect><h3>Functions</h3>\(long)</div></div>
      """
    #expect(try ExtractedPage(html, url: url).text.contains(about))
    #expect(try ExtractedPage(html.replacing("<h2>Loom</h2>", with: "<p>Loom</p>"), url: url).text.contains(about))
  }

  @Test func parametersStayThoughTheirTypesAreLinks() throws {
    let table =
      "<div class=part><h4>Parameters</h4><div><table><tr><td><p>warp</p></td><td><p>a <a href='t.html'>GThreadOfWool</a></p></td></tr></table></div></div>"
    let page = try ExtractedPage(
      "<title>Loom</title><div><h1>Loom</h1><p>\(about)</p>\(long)\(table)<p>\(about) It does so twice.</p></div>", url: url)
    #expect(page.text.contains("warp"))
    #expect(page.text.contains("a GThreadOfWool"))
    #expect(page.text.contains("Parameters"))
  }

  /// A table may stand in a box for it that is called its contents; a list of links there is one.
  @Test func theContentsOfATableStay() throws {
    let table = "<table><tr><th>Part</th><th>Use</th></tr><tr><td>Heddle</td><td>Lifts the warp</td></tr></table>"
    let links = (0..<4).map { "<li><a href='#s\($0)'>The part number \($0)</a></li>" }.joined()
    func page(_ box: String) throws -> ExtractedPage {
      try ExtractedPage("<title>Loom</title><h1>Loom</h1><p>\(about)</p><div class='table-contents'>\(box)</div>\(long)", url: url)
    }
    #expect(try page(table).text.contains("Lifts the warp"))
    #expect(try page("<ul>\(links)</ul>").gone["The part number 2"] == "table-of-contents")
  }

  @Test func whatAWikiWritesAroundATextGoes() throws {
    let note =
      "<div role='note' class='hatnote navigation-not-searchable'>For the village, see <a href='/v'>Loom (village)</a>.</div>"
    let foot = "<div class='printfooter'>Retrieved from \"<a href='/w'>https://wiki.example/Loom</a>\"</div>"
    let mark = "<aside role='note'><p>Remark: \(about)</p></aside>"
    let page = try ExtractedPage(
      "<title>Loom</title><main><h1>Loom</h1><div>\(note)<p>\(about)</p>\(long)\(mark)</div>\(foot)</main>", url: url)
    #expect(!page.text.contains { $0.hasPrefix("For the village") || $0.hasPrefix("Retrieved") })
    #expect(page.text.contains("Remark: " + about))
  }

  @Test func aHeadingWhoseLinksWentGoesWithThem() throws {
    let links = (0..<3).map { "<p><a href='/x\($0)'>The other page number \($0)</a></p>" }.joined()
    let page = try ExtractedPage(
      "<title>Loom</title><div><h1>Loom</h1><p>\(about)</p><h3>Read on elsewhere</h3>\(links)<h3>Weaving</h3><h4>Rows</h4>\(long)</div>"
    )
    #expect(page.gone["Read on elsewhere"] == "orphan-heading")
    #expect(page.text.contains("Weaving"))
    let film = try ExtractedPage(
      "<title>Loom</title><div><h1>Loom</h1><p>\(about)</p><h3>See it weave</h3><iframe src='https://films.example/1'></iframe>\(links)<h3>Weaving</h3>\(long)</div>"
    )
    #expect(film.text.contains("See it weave"))
  }

  /// What a program's parts are called is the manual, though each tells of itself in a link alone.
  @Test func partsOfAProgramStay() throws {
    func part(_ name: String, _ value: String) -> String {
      "<dl class=attribute><dt id='loom.\(name)'><code>\(name)</code><em> = \(value)</em><a class=headerlink href='#loom.\(name)'>¶</a></dt><dd></dd></dl>"
    }
    let classes = (1...6).map { number in
      let name = "Tide\(number)"
      return
        "<dl class=class><dt id='loom.\(name)'><em>class </em><code>\(name)</code><a class=headerlink href='#loom.\(name)'>¶</a></dt>"
        + "<dd><p><a href='https://specs.example/loom/tide.html#\(number)'>https://specs.example/loom/tide.html#\(number)</a></p>"
        + part("\(name).Low", "1") + part("\(name).High", "2") + "</dd></dl>"
    }.joined()
    let page = try ExtractedPage(
      "<title>loom.tides — Loom 1.0 documentation</title><div class=document><div class=body role=main><h1>loom.tides</h1>\(classes)</div></div>",
      url: url)
    #expect(page.type == "documentation")
    #expect(page.text.contains("class Tide1¶") && page.text.contains("class Tide6¶"))
    #expect(page.text.contains("Tide3.High = 2¶"))
  }

  /// White space alone between two elements of a line is a part of it, and a number may be a link.
  @Test func wordsOfAListingStayApart() throws {
    let lines = [
      "<span class=lineno><a href='r.html'>   1</a></span>  <span class=keyword>typedef</span> <span class=type>int</span> Tide;",
      "<span class=lineno>   2</span>    <a href='h.html'>Harbour</a> <a href='q.html'>quay</a>;",
    ]
    let divs = lines.map { "<div class=\"line\">\($0)</div>" }.joined(separator: "\n")
    let page = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)<div class=\"fragment\">\(divs)</div>", url: url)
    #expect(page.text.last == "  typedef int Tide;\n    Harbour quay;")
  }

  @Test func aListingIsCodeWithoutItsNumbers() throws {
    let lines = ["int main(void) {", "", "  return 7;", "}"]
    let divs = lines.enumerated().map {
      "<div class=\"line\"><a name=l\($0)></a><span class=\"lineno\">  \($0 + 1)</span> \($1)</div>"
    }
    let doxygen = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)<div class=\"fragment\">\(divs.joined(separator: "\n"))</div>",
      url: url)
    #expect(doxygen.text.last == " int main(void) {\n \n   return 7;\n }")
    let table =
      "<table><tr><td class=gutter><pre>1\n2\n3\n4</pre></td><td><pre>\(lines.joined(separator: "\n"))</pre></td></tr></table>"
    let page = try ExtractedPage("<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)\(table)", url: url)
    #expect(page.gone["1\n2\n3\n4"] == "line-numbers")
    #expect(page.text.last == lines.joined(separator: "\n"))
    // What counts without code beside it is a listing of its own, and so is what counts in no order.
    let others = "<pre>3\n1\n2</pre><pre>a\nb\nc</pre><pre>1\n2\n3\n4\n5</pre><pre>loop()</pre><pre>0\n1\n2</pre><pre>d\ne\nf</pre>"
    let lone = try ExtractedPage("<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)\(others)", url: url)
    #expect(lone.text.contains("3\n1\n2"))
    #expect(lone.text.contains("1\n2\n3\n4\n5"))
    // Programs count from nought.
    #expect(lone.text.contains("0\n1\n2"))
    #expect(
      try ExtractedPage("<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)<pre>1\n2\n3</pre><p>\(about) Yes.</p>", url: url)
        .text
        .contains("1\n2\n3"))
  }

  @Test func aNoteOnWhatIsDeprecatedIsNoReadersComment() throws {
    let page = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><div class=deprecation-comment>Use the frame with the two beams instead of this one.</div><p>\(about)</p>\(long)",
      url: url)
    #expect(page.text.contains { $0.hasPrefix("Use the frame") })
  }

  @Test func aPostWithMuchCodeIsAPostWhereItsAddressSaysSo() throws {
    let codes = (0..<5).map { "<pre>let a\($0) = weave()</pre><p>\(about)</p>" }.joined()
    let html = "<title>Loom</title><h1>Loom</h1>\(codes)"
    for url in ["https://example.org/2021/03/loom.html", "https://example.org/blog/loom", "https://blog.example.org/loom"] {
      #expect(try ExtractedPage(html, url: url).type == "article")
    }
    #expect(try ExtractedPage(html, url: "https://example.org/loom/2021").type == "documentation")
    #expect(try ExtractedPage(html, url: "https://example.org/loom/ThreadPool.html").type == "documentation")
  }

  @Test func theNameOfALanguageAboveCodeIsALabel() throws {
    let page = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)<div><span class=lang>JavaScript</span><span>Copy</span><pre>weave()</pre></div><p>bash</p><p>\(about) Yes.</p>",
      url: url)
    #expect(page.gone["JavaScriptCopy"] == "tools")
    #expect(page.text.contains("bash"))
    let bold = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><p>\(about)</p>\(long)<p><b>Python</b></p><pre>weave()</pre><p>\(about) Yes.</p>", url: url)
    #expect(bold.text.contains("Python"))
  }

  @Test func panesOfTabsAreOnePage() throws {
    let table = "<table><tr><td>Height of the frame</td><td>2 m</td></tr><tr><td>Wood</td><td>ash</td></tr></table>"
    let page = try ExtractedPage(
      "<title>Loom</title><h1>Loom</h1><div class=tabs><div class='tab-pane active'><p>\(about)</p>\(long)</div><div class='tab-pane'>\(table)</div></div>"
    )
    #expect(page.text.contains("Height of the frame"))
    let panels = try ExtractedPage(
      "<title>Loom</title><div><div class='panel panel-default'><h1>Loom</h1><p>\(about)</p>\(long)</div><div class='panel panel-default'><h3>About this site</h3><p>Written by weavers.</p></div></div>"
    )
    #expect(panels.text.contains(about))
    #expect(!panels.text.contains("Written by weavers."))
  }

  @Test func microdataSaysThatAPageIsAThread() throws {
    func page(_ type: String, before: String = "") throws -> String? {
      try ExtractedPage(
        "<title>Loom</title>\(before)<div itemscope itemtype='https://schema.org/\(type)'><h1>Which loom?</h1><p>\(about)</p>\(long)</div>"
      ).type
    }
    #expect(try page("QAPage") == "forum")
    #expect(try page("Question") == "forum")
    #expect(try page("Question", before: "<div itemtype='https://schema.org/FAQPage'></div>") == "article")
    #expect(try page("Thing") == "article")
    let another = "<div itemscope itemtype='https://schema.org/Question'><h3>Which wool?</h3><p>\(about)</p></div>"
    #expect(try page("Question", before: another) == "article")
  }

  @Test func aSubtitleThatItsClassCallsOneStaysThoughItIsShort() throws {
    let html =
      "<title>Loom</title><div class=top><h1>Loom</h1><h3 class=subtitle>On what a weaver is worth</h3></div><div class=body>\(long)</div>"
    #expect(try ExtractedPage(html).text.first == "On what a weaver is worth")
  }

  @Test func signsWithinALineLinkToItself() throws {
    let html =
      "<h1>Loom</h1><p>\(about)</p>\(long)<p><b>warp</b><a class=x href='#w'>¶</a> – threads, or <b>weft</b><a href='#f'>¶</a> – a thread.</p><p>As the law says in <a href='/law'>¶</a> 7 and in <a href='#8'>¶</a> 8.</p>"
    var post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    var ledger = PostLedger(isKept: true)
    post.apply(ExtractArticle().edits(to: post), stage: ExtractArticle.name, ledger: &ledger)
    let lines = post.blocks.indices.filter { post.blocks[$0].kind.isLeaf && !post.blocks[$0].isRemoved }.suffix(2).map {
      post.text(of: $0)
    }
    #expect(lines == ["warp – threads, or weft – a thread.", "As the law says in ¶ 7 and in ¶ 8."])
  }

  @Test func aMenuWithHeadingsIsAMenu() throws {
    let menu =
      "<div class=navigation><h4>Before this</h4><p><a href='a.html'>Bobbin</a></p><h4>Behind it</h4><p><a href='b.html'>Comb</a></p><h3>This page</h3></div>"
    let page = try ExtractedPage("<title>Loom</title><div><h1>Loom</h1><p>\(about)</p></div>\(menu)", url: url)
    #expect(page.text == [about])
    let prose = menu.replacing("</div>", with: "<p>\(about) Its bobbins are wound by hand, and each of them has a name.</p></div>")
    #expect(
      try ExtractedPage("<title>Loom</title><div><h1>Loom</h1>\(long)</div>\(prose)", url: url).gone["Before this"] != "navigation")
  }

  private static let weaving = "<p>Weaves the row with the thread that was wound last, and fails where the bobbin is empty.</p>"

  private static func sections(_ names: [String], code: Bool = false) -> String {
    names.map { "<h2>\($0)</h2>\(weaving)" }.joined() + (code ? "<pre>weave(a, b)</pre>" : "")
  }

  /// A manual's page is told by its headings where neither its address nor its generator tells it.
  @Test(arguments: [
    sections(["NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"]), sections(["NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "BUGS"]),
    sections(["SYNOPSIS¶", "DESCRIPTION¶", "RETURN VALUE¶"]), sections(["BEZEICHNUNG", "SYNOPSIS", "BESCHREIBUNG", "SIEHE AUCH"]),
    sections(["NOM", "SYNOPSIS", "DESCRIPTION", "VOIR AUSSI"]), sections(["NAZWA", "SKŁADNIA", "OPIS"]),
    sections(["Syntax", "Parameters", "Return value", "Examples"], code: true),
    sections(["Parameters", "Returns", "Example"], code: true),
    sections(["1. Parameters:", "2. Throws:", "3. See also:"], code: true),
    sections(["Liste de paramètres", "Valeurs de retour", "Exemples"], code: true),
    sections(["Parámetros", "Valores devueltos", "Ejemplos"], code: true),
    sections(["Параметры", "Возвращаемые значения", "Примеры"], code: true), sections(["引数", "返り値", "例"], code: true),
    sections(["参数", "返回值", "示例"], code: true),
  ])
  func headingsOfManuals(_ body: String) throws {
    #expect(try ExtractedPage("<title>Loom</title><h1>loom.weave()</h1>\(body)").type == "documentation")
  }

  @Test(arguments: [
    sections(["Synopsis", "Cast", "Notes", "See also"]), sections(["Ingredients", "Method", "Notes", "Examples"]),
    sections(["Name", "Description", "History", "Notes"]), sections(["Syntax", "Parameters", "Return value", "Examples"]),
    sections(["Usage", "Examples", "Requirements", "See also"], code: true),
    sections(["Methods", "Parameters", "Results"], code: true),
    sections(["Description", "History", "See also", "Overview"]), sections(["Name", "Synopsis", "Description", "Awards"]),
    sections(["Syntax", "Parameters", "Return value", "Examples"], code: true),
  ])
  func headingsOfOthers(_ body: String) throws {
    #expect(try ExtractedPage("<title>Loom</title><h1>Loom</h1>\(body)").type != "documentation")
  }

  @Test(arguments: [
    "<p>By Jane Roe</p>", "<p>12 March 2024</p>", "<p>Jane Roe <time datetime=2024-03-12>in spring</time></p>",
    "<meta property=og:type content=article>", "<meta property=og:type content=books.book>",
  ])
  func aSignedPageAboutAFunctionIsNone(_ line: String) throws {
    let body = Self.sections(["Syntax", "Parameters", "Return value", "Examples"], code: true)
    #expect(try ExtractedPage("<title>Loom</title><h1>weave()</h1>\(line)\(body)").type != "documentation")
    let title = "<title>weave(1)</title><h1>weave(1)</h1>"
    #expect(try ExtractedPage("\(title)\(line)\(Self.sections(["Name", "Synopsis", "Description"]))").type != "documentation")
    #expect(try ExtractedPage("\(title)\(Self.sections(["Name", "Synopsis", "Description"]))").type == "documentation")
  }

  @Test(arguments: ["https://jane.example/blog/weave", "https://jane.example/2024/03/weave", "https://jane.example/posts/weave"])
  func aPostsAddressIsNone(_ url: String) throws {
    let body = Self.sections(["Syntax", "Parameters", "Return value", "Examples"], code: true)
    #expect(try ExtractedPage("<title>Loom</title><h1>weave()</h1>\(body)", url: url).type != "documentation")
  }

  @Test func aDatedPostAboutAFunctionIsNone() throws {
    let body = Self.sections(["Syntax", "Parameters", "Return value", "Examples"], code: true)
    let head = "<meta property='article:published_time' content='2024-03-10'>"
    #expect(try ExtractedPage("<title>Loom</title>\(head)<h1>Loom</h1>\(body)").type != "documentation")
  }
}
