import Testing

@testable import Winnow

/// Manuals: their ids and classes are the names of what they tell of, and their words are those of programs.
@Suite struct ManualNameTests {
  private let url = "https://example.org/docs/loom.html"
  private let about = "A loom holds the warp while the weft is woven through it, and it keeps count of the picks on its own."
  private let long = (0..<14).map {
    "<p>Weaves the row \($0) with the thread that was wound last, and fails where the bobbin is empty or the shed is closed.</p>"
  }.joined()
  private let part = "Answers what the loom has to say when a thread breaks, and winds it back to where it was whole."

  private func page(_ below: String, head: String = "", above: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<html><head><title>Loom</title>\(head)</head><body><div>\(above)<h1>Loom</h1><p>\(about)</p>\(long)\(below)</div></body></html>",
      url: url)
  }

  @Test(arguments: [
    "<section id='responses'><h1>Responses<a class=headerlink href='#responses'>¶</a></h1><p>PART</p></section>",
    "<div class='chapter' id='Threads'><div class='section' id='Comments'><h3>1.2 Comments</h3><p>PART</p></div></div>",
    "<div class='sect2' id='newsletter'><h3>Newsletter</h3><p>PART</p></div>",
    "<dl><dt id='tag_row'>PART</dt><dd><p>Tags a row.</p></dd></dl>",
    "<section class='detail' id='setComment(java.lang.String)'><h3>setComment</h3><p>PART</p></section>",
    "<div id='method-i-register' class='method-detail '><h4>register</h4><p>PART</p></div>",
    "<table><tr class='memdesc:a1b inherit pub_methods_classLoom'><td>&#160;</td><td>PART</td></tr></table>",
    "<table><tr class='inherit pro_methods_classTagLoom'><td>PART</td></tr></table>",
    "<div class='comment cmt'><p>PART</p></div>", "<div class='tsd-comment tsd-typography'><p>PART</p></div>",
    "<div class=tags><p class=tag_title>Parameters:</p><ul class=param><li><span>row</span> <div class=inline><p>PART</p></div></li></ul></div>",
  ])
  func namesAreNoFurniture(_ box: String) throws {
    #expect(try page(box.replacing("PART", with: part)).text.contains { $0.hasSuffix(part) })
  }

  @Test(arguments: [
    "<section id='comments'><h2>Comments (3)</h2><p>PART</p></section>",
    "<div id='newsletter'><h3>Newsletter</h3><p>PART</p></div>", "<div class='pub_banner_top'><p>PART</p></div>",
    "<div class='comment'><p>PART</p></div>", "<ul class=tags><li><a href='/t'>Weft</a></li><li>PART</li></ul>",
  ])
  func furnitureIsNamedTheSame(_ box: String) throws {
    #expect(try !page(box.replacing("PART", with: part)).text.contains { $0.hasSuffix(part) })
  }

  @Test func aProgramThatWritesDocumentationNamesSections() throws {
    let box = "<div class='section' id='Comments'><h3>Comments</h3><p>\(part)</p></div>"
    #expect(try page(box, head: "<meta name=generator content='makeinfo'>").text.contains(part))
    #expect(try !page(box).text.contains(part))
  }

  private static let others =
    "<ul><li><a href='/warp.html'>The beam that holds the warp</a></li><li><a href='/weft.html'>The shuttle for the weft</a></li></ul>"

  @Test(arguments: [
    "<p>TEXT</p>\(others)<p>TEXT</p>", "<section id=see><h2>See also</h2>\(others)</section>",
    "<p>The following parts are told of on their own:</p><table><tr><td>\(others)</td></tr></table>",
  ])
  func listsOfOtherPagesBelongToAManual(_ below: String) throws {
    let below = below.replacing("TEXT", with: part)
    func page(_ name: String, _ below: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Loom</title><div class='\(name)'><h1>Loom</h1><p>\(about)</p>\(long)\(below)</div>",
        url: "https://example.org/loom.html")
    }
    for name in ["documentwrapper", "refentry", "rst-content"] {
      #expect(try page(name, below).text.contains("The shuttle for the weft"))
    }
    #expect(try !page("wrapper", below.replacing(":</p>", with: "</p>")).text.contains("The shuttle for the weft"))
  }

  @Test func theSectionsBelowALeadAreTheText() throws {
    let section =
      "<section id=row><div class=inner><div class=head><h2>Rows</h2></div><div class=region><div class=contents><p>\(part)</p><p>\(part) So it does.</p></div></div></div></section>"
    func page(_ section: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Loom</title><main><article><div><h1>Loom</h1></div><div class=region><div class='contents wide'><p>\(about)</p></div>\(section)</div></article></main>",
        url: "https://example.org/loom.html")
    }
    #expect(try page(section + section.replacing("row", with: "edge")).text.contains(part))
  }

  @Test func aManualWithoutAHeadlineIsAllOfItsParts() throws {
    let parts =
      "<div class=refnamediv><h2>Name</h2><p>loom - weaves the rows of a cloth from a warp and a weft</p></div><div class=refsect1><h2>Description</h2>\(long)</div>"
    let page = try ExtractedPage("<title>loom</title><div class=refentry>\(parts)</div>", url: "https://example.org/loom.html")
    #expect(page.text.contains("loom - weaves the rows of a cloth from a warp and a weft"))
  }

  @Test func whatShowsBelowThePointerGoes() throws {
    let tip =
      "<div class=ttc id=a1><div class=ttname><a href='l.html'>Loom</a></div><div class=ttdoc>The loom as it stands.</div></div>"
    let result = try page("<div class=dynheader>Inheritance diagram for Loom:</div>\(tip)<p>\(part)</p>")
    #expect(!result.text.contains("The loom as it stands."))
    #expect(!result.text.contains("Inheritance diagram for Loom:"))
    #expect(result.text.contains(part))
  }

  @Test(arguments: [
    "<pre>while (isspace(c) || x == (c << 24)) weave(2);</pre>", "<p>The guild is a 501(c)(3) of the weavers.</p>",
  ])
  func aLetterInBracketsIsNoSign(_ leaf: String) throws {
    let box = "<div class=sect1><h2>Cache</h2><div><p>\(part)</p>\(leaf)<p>Short of that.</p></div></div>"
    #expect(try page(box).text.contains(part))
  }

  @Test(arguments: ["(c) 2021 Weavers", "Weavers (C) 2021", "© 2021 Weavers. All rights reserved."])
  func theSignsOfAFootAreOne(_ line: String) throws {
    let result = try page("<div><h3>Legal</h3><p>\(line)</p><p><a href='/i'>Imprint</a></p></div>")
    #expect(!result.text.contains("Legal"))
  }

  @Test func aSectionWithThePagesCopyrightStays() throws {
    let box = "<section id='end'><h2>Conclusion</h2><p>\(part)</p><p>Copyright 2021 by the Weavers.</p></section>"
    #expect(try page(box).text.contains(part))
  }

  @Test func aTextOnCookiesIsNoLayer() throws {
    let steps =
      "<ol><li>The loom keeps the row in a cookie that is sent to the browser with the next answer.</li><li>The cookie is read again before the next row is woven in the browser.</li></ol>"
    let list =
      "<dl><dt>thread</dt><dd><p>A cookie of the browser tells which thread is in use, without a session for it.</p></dd>"
      + "<dt>weft</dt><dd><p>\(part)</p></dd><dt>warp</dt><dd><p>\(about)</p></dd></dl>"
    let result = try page(
      "<section id=a><section id=b><h2>Rows</h2>\(steps)</section></section>\(list)",
      head: "<meta name=generator content='Docutils 0.19'>")
    #expect(result.text.contains { $0.hasPrefix("The cookie is read again") })
    #expect(result.text.contains { $0.hasPrefix("A cookie of the browser tells") })
    let layer =
      "<div><p>We use cookies on this site. Please accept all of them.</p><p>Read our cookie policy for this website.</p></div>"
    #expect(!(try page(layer)).text.contains { $0.hasPrefix("We use cookies") })
  }

  @Test func whatAManualSaysByLinksStays() throws {
    let links =
      "<p>Type: <a href='t.html'>GThreadOfWool</a></p><p>See also:</p><p><a href='x.html'>The other page about wool</a></p>"
    let lead = "<p>The following threads are at hand:</p><div><a href='y.html'>The threads of wool and of silk</a></div>"
    let result = try page("\(links)\(lead)<p>\(part) So it does.</p>")
    #expect(result.text.contains("Type: GThreadOfWool"))
    #expect(result.text.contains("The following threads are at hand:"))
    #expect(!result.text.contains("The other page about wool"))
    #expect(!result.text.contains("See also:"))
  }

  @Test func anAddressBehindAColonStays() throws {
    let lead = "The loom's own pages tell more of it, and of those who built it, at the address that stands below these words:"
    let end = "<p>\(part) So it does.</p>"
    func story(_ lead: String) throws -> ExtractedPage {
      try ExtractedPage(
        "<title>Loom</title><div><h1>Loom</h1><p>\(about)</p>\(long)<p>\(lead)</p><p><a href='http://l.example/'>http://l.example/</a></p>\(end)</div>"
      )
    }
    #expect(try story(lead).text.contains("http://l.example/"))
    #expect(try !story("Read more:").text.contains("http://l.example/"))
  }

  @Test func whatStandsAboveAMemberCalledAsThePageStays() throws {
    let html = """
      <title>Loom</title><main><h2>Fields</h2><h3>ROWS</h3><pre>static int ROWS</pre><p>How many rows there are.</p>
      <h2>Methods</h2><h3>Loom</h3>\(long)</main>
      """
    #expect(try ExtractedPage(html, url: url).text.contains("How many rows there are."))
  }
}
