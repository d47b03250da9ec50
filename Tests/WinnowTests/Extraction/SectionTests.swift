import Testing

@testable import Winnow

/// Texts in several boxes side by side, and boxes within a text.
@Suite struct SectionTests {
  private let about = "A loom holds the warp while the weft is woven through it, and it keeps count of the picks on its own."
  private let long = (0..<14).map {
    "<p>Weaves the row \($0) with the thread that was wound last, and fails where the bobbin is empty or the shed is closed.</p>"
  }.joined()
  private let page = "<title>The loom</title><h1>The loom</h1>"

  @Test func sectionsOfOneMakeAreOneText() throws {
    func text(_ tag: String, _ level: Int) throws -> ExtractedPage {
      try ExtractedPage(
        "\(page)<div><div class=\(tag)><h2>Warping</h2>\(long)</div><div class=part><h\(level)>Weaving</h\(level)><p>\(about)</p></div><div class=part><h\(level)>Mending</h\(level)><p>\(about) Twice.</p></div></div>"
      )
    }
    #expect(try text("part", 2).text.contains(about))
    // Columns are made otherwise, and so is what stands under another heading.
    #expect(try !text("left", 2).text.contains(about))
    #expect(try !text("part", 4).text.contains(about))
  }

  @Test(arguments: [
    "<div class=part><h2>Warping</h2>LONG</div><div class=part><h2>The guild</h2><p>SAID</p></div>",
    "<div><h2>Warping</h2>LONG</div><div><h2>The guild</h2><p>SAID</p></div>",
    "<div class=content>LONG</div><div class=side><h3>The guild</h3><div class=content><p>SAID</p></div></div>",
    "<article>LONG<div class=sidebar><h3>The guild</h3><p>SAID</p></div>LONG</article>",
    "<article>LONG<div class=ratings><ul><li>Not so good</li><li>Could be better</li></ul><p>SAID</p></div></article>",
    "<article>LONG<div class='chapter' id=newsletter><h3>The guild</h3><p>SAID</p></div></article>",
    "<article>LONG<div id='form.newsletter'><h3>The guild</h3><p>SAID</p></div></article>",
    "<article>LONG<section id=comments><h2>Comments <a href='#comments'>#</a></h2><p>SAID</p></section></article>",
  ])
  func whatASiteSaysOfItselfIsNoSection(_ parts: String) throws {
    let html = parts.replacing("LONG", with: long).replacing("SAID", with: about)
    #expect(try !ExtractedPage("\(page)<div>\(html)</div>").text.contains(about))
  }

  @Test func aPageOfJavaIsMoreThanItsDetails() throws {
    func text(_ summary: String, _ detail: String) throws -> ExtractedPage {
      let members = (0..<6).map {
        "<li><h4>weaveRow\($0)</h4><pre>public void weaveRow\($0)()</pre><div class=block>Weaves the row \($0), and fails where the bobbin is empty.</div></li>"
      }.joined()
      return try ExtractedPage(
        """
        <title>Loom</title><main><div class=header><h2 class=title>Class Loom</h2></div><div class=contentContainer>
        <div class=description><div class=block>\(about)</div></div>
        <div class=summary><h3>\(summary)</h3><table><tr><td>void</td><td>weaveAll()<div class=block>Weaves every row that is left.</div></td></tr></table></div>
        <div class=details><ul><li><h3>\(detail)</h3><ul>\(members)</ul></li></ul></div></div></main>
        """)
    }
    let java = try text("Method Summary", "Method Detail")
    #expect(java.text.contains(about))
    #expect(java.text.contains { $0.contains("Weaves every row") })
    #expect(try text("メソッドの概要", "メソッドの詳細").text.contains(about))
    #expect(java.type == "documentation")
    #expect(try text("Our looms", "Method details").type != "documentation")
  }

  @Test func membersUnderTheirNamesStay() throws {
    func text(_ name: (Int) -> String) throws -> ExtractedPage {
      let members = (0..<8).map {
        "<div><div><h6><a href='m\($0).html'>\(name($0))</a></h6><div><p>Weaves the row \($0) that was wound last.</p></div></div></div>"
      }.joined()
      return try ExtractedPage(
        "<title>Loom</title><section><h1>Loom</h1><p>\(about)</p>\(long)<h4>Methods</h4><div>\(members)</div></section>")
    }
    let manual = try text { "loom_weave_row\($0)" }
    #expect(manual.text.contains("Weaves the row 3 that was wound last."))
    #expect(manual.text.contains("loom_weave_row3"))
    #expect(
      try text { "How the looms of the village number \($0) came home" }.gone["Weaves the row 3 that was wound last."]
        == "related-list")
  }

  @Test func aManualsRemarkOnOtherPagesStays() throws {
    let remark =
      "<p class=admonition-title>See also</p><p><a href='/k'>Knots</a> tells how a thread that broke is tied to the next one.</p>"
    func text(_ name: String) throws -> ExtractedPage {
      try ExtractedPage(
        "\(page)<div><p>\(about)</p>\(long)<div class='\(name)'>\(remark)</div><p>\(about) It does so twice.</p></div>")
    }
    #expect(try text("admonition seealso").text.contains { $0.contains("thread that broke") })
    #expect(try !text("seealso").text.contains { $0.contains("thread that broke") })
  }

  @Test func aBoxBetweenParagraphsStays() throws {
    let box =
      "<h4 class=title>Vocabulary</h4><p>The shed is the gap between the raised threads of the warp and those that lie still.</p>"
    func text(_ inner: String) throws -> [String] { try ExtractedPage("\(page)<article>\(inner)</article>").text }
    let said = "The shed is the gap between the raised threads of the warp and those that lie still."
    #expect(try text("\(long)<div class=sidebar>\(box)</div>\(long)").contains(said))
    #expect(try text("\(long)<table class=SIDEBAR><tr><td>\(box)</td></tr></table>\(long)").contains(said))
    #expect(try !text("\(long)<div class=sidebar>\(box)</div>").contains(said))
    #expect(try !text("<div>\(long)</div><div class=sidebar>\(box)</div><p></p>").contains(said))
    let links = box + (0..<4).map { "<p><a href='/\($0)'>The other page \($0)</a></p>" }.joined()
    #expect(try !text("\(long)<div class=sidebar>\(links)</div>\(long)").contains(said))
  }

  @Test func notesInATableStay() throws {
    func text(_ target: String) throws -> [String] {
      try ExtractedPage(
        """
        \(page)<div class=sect><p>\(about)<a name=A1 href='loom.html#F1'>[1]</a></p>\(long)</div><h3>Notes</h3>
        <table><tr><td><a name=\(target) href='loom.html#A1'>[1]</a></td><td><p>The syntax of the older loom is given.</p></td></tr></table>
        """
      ).text
    }
    #expect(try text("F1").contains("The syntax of the older loom is given."))
    #expect(try !text("F7").contains("The syntax of the older loom is given."))
  }

  /// A class's constructor bears the page's title as well, below the class's own heading.
  @Test func aTitleWithinThePartsIsOneOfThem() throws {
    func text(_ level: Int) throws -> ExtractedPage {
      let members = (0..<8).map {
        "<li><h4>\($0 == 0 ? "Loom" : "weaveRow\($0)")</h4><pre>public void weaveRow\($0)()</pre><p>Weaves the row \($0), and fails where the bobbin is empty.</p></li>"
      }.joined()
      return try ExtractedPage(
        """
        <title>Loom</title><main><div class=box><h\(level)>Class Loom</h\(level)><div class=lead><p>\(about)</p></div>
        <div class=details><h3>Constructor Summary</h3><h3>Method Detail</h3><ul>\(members)</ul></div></div></main>
        """)
    }
    #expect(try text(2).text.contains(about))
  }

  @Test func sectionsGoOnBelowTheLead() throws {
    func text(_ name: String) throws -> [String] {
      try ExtractedPage(
        """
        \(page)<article><div><div class="contents wide">\(long)</div>
        <section><div class=inner><h2>Weaving</h2><div><div class="\(name)"><p>\(about)</p></div></div></div></section></div></article>
        """
      ).text
    }
    #expect(try text("contents wide").contains(about))
    #expect(try !text("letter").contains(about))
  }

  @Test func codeBesideTheTextIsThePages() throws {
    func text(_ tag: String) throws -> [String] {
      let values = (0..<4).map { "<\(tag)>val weave\($0) : Loom.warp -> int64 -> (Loom.row, Loom.fault) result</\(tag)>" }.joined()
      return try ExtractedPage("\(page)<div class=content>\(long)</div>\(values)").text
    }
    #expect(try text("pre").contains("val weave2 : Loom.warp -> int64 -> (Loom.row, Loom.fault) result"))
    #expect(try !text("div").contains("val weave2 : Loom.warp -> int64 -> (Loom.row, Loom.fault) result"))
  }

  @Test func whatAMemberIsForStaysAboveItsLinks() throws {
    let links =
      "<dl><dt>See also</dt><dd><a href='/k'>Constants of the loom</a></dd><dd><a href='/l'>Looms of the hall</a></dd></dl>"
    func gone(_ url: String) throws -> [String: String] {
      try ExtractedPage(
        "\(page)<div>\(long)<h4>SHED</h4><pre>int SHED = 7</pre><div>Number of the shed</div>\(links)\(long)</div>", url: url
      ).gone
    }
    #expect(try gone("https://example.org/docs/loom.html")["Number of the shed"] == nil)
    #expect(try gone("https://example.org/news/loom.html")["Number of the shed"] == "orphan-heading")
  }

  @Test func aSignatureIsMoreThanItsLink() throws {
    let line = "<p>void <a href='/l'>loom_weave(int row, int column)</a></p>"
    func text(_ url: String) throws -> [String] {
      try ExtractedPage("\(page)<div>\(long)\(line)\(long)</div>", url: url).text
    }
    #expect(try text("https://example.org/docs/loom.html").contains("void loom_weave(int row, int column)"))
    #expect(try !text("https://example.org/news/loom.html").contains("void loom_weave(int row, int column)"))
  }

  @Test func aBoxOfABookStaysAtASectionsEnd() throws {
    func text(_ name: String) throws -> [String] {
      try ExtractedPage(
        """
        \(page)<div class=section>\(long.replacing("<p>", with: "<p class=para>"))
        <div class=sidebar><p class=title>Shed</p><p class=\(name)>\(about)</p><p class=\(name)>\(about) Twice.</p><p><a href='/s'>→ looms.example</a></p></div></div>
        """
      ).text
    }
    #expect(try text("para").contains(about))
    #expect(try !text("hint").contains(about))
  }
}
