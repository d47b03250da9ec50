import Testing

@testable import Winnow

/// What the pages of manuals look like to rules that were made for stories: numbers of sections and versions, headings that are anchors,
/// verbs before links.
@Suite struct ManualPageTests {
  private let text = String(
    repeating:
      "<p>The shuttle carries the weft through the shed, and the reed beats it against the cloth that is woven already.</p>",
    count: 6)

  private func page(_ title: String, _ body: String) throws -> PageFixture {
    try PageFixture("<title>\(title)</title><body>\(body)\(text)", url: "https://loom.example/shed.html")
  }

  @Test(arguments: [
    ("7.2.25", "2025-02-07"), ("Stand: 7.2.25", "2025-02-07"), ("am 7.2.25 um 14:30 Uhr", "2025-02-07T14:30:00"),
    ("7.2.25, 14:30", "2025-02-07T14:30:00"), ("Fr, 7.2.25 | Jane Roe", "2025-02-07"), ("Elmstadt, 7.2.25", "2025-02-07"),
    ("07.02.25 Elmstadt", "2025-02-07"), ("Es begann am 7.2.25.", "2025-02-07"), ("7.2.25 von Jane Roe", "2025-02-07"),
    ("7.2.25 Politik", "2025-02-07"), ("Jane Roe 7.2.25", "2025-02-07"), ("Vydáno 7.2.25", "2025-02-07"),
    ("Mo.7.2.25", "2025-02-07"), ("7.2.25: Der Hafen", "2025-02-07"), ("Loom 11.2.5.3 September 09, 2013", "2013-09-09"),
    ("31.12.99", "1999-12-31"),
  ])
  func daysWithAShortYear(_ text: String, _ expected: String) { #expect(DateText.find(in: text)?.text == expected) }

  @Test(arguments: [
    "11.2.2.10. the.shed", "Release: 1.4.26", "Version: 3.4.10 | Stable", "2.1.10.in-addr.example", "Release 1.4.46", "1.4.46",
    "4.2.10. Weaving the hem", "6.9.10. A known fault", "Since Loom-2.10.12 the shed opens", "rel-1.3.40",
    "What is new in V.4.03.03",
    "loom==2.1.16",
  ])
  func numbersThatCountNoDays(_ text: String) { #expect(DateText.find(in: text)?.text == nil) }

  @Test(arguments: [
    "4.2.10 Weaving the hem", "6.9.10 In the shed", "Loom 3.2.25 documentation",
    "Needs: 1.8.11 of the reed", "9.3.11: `shed'", "8.2.12 ‘Opening the shed’",
  ])
  func numbersThatCountNoDaysInEnglish(_ text: String) {
    #expect(DateText.find(in: text, hints: .init(isEnglish: true))?.text == nil)
    #expect(DateText.find(in: text)?.text != nil)
  }

  @Test(arguments: [
    "07.02.25 by Jane Roe", "Updated 07.02.25", "Jane Roe 07.02.25", "Posted 7.2.25", "Friday 7.2.25", "7.2.25 by Jane Roe",
    "7.2.25",
  ])
  func daysWithPointsInEnglish(_ text: String) {
    #expect(DateText.find(in: text, hints: .init(isEnglish: true))?.text == "2025-02-07")
  }

  @Test func aTwoDigitYearIsNoneThatIsToCome() {
    #expect(DateText.find(in: "12.10.41")?.text == nil)
    #expect(DateText.find(in: "12.10.40")?.text == "2040-10-12")
  }

  @Test(arguments: [
    "<pre>shuttle --since 'Sep 26, 2004 23:18:04'</pre>", "<p><code>[12/Jul/2002:01:59:13 +0200] \"GET /shed\"</code></p>",
    "<p>A day is written as year, month, day, e.g. 2016-08-24.</p>",
  ])
  func anExampleDatesNothing(_ line: String) throws {
    #expect(try page("Shed", "<h1>Shed</h1>\(line)").published == nil)
    #expect(try page("Shed", "<h1>Shed</h1><p>Written 17 October 2002</p>\(line)").published == "2002-10-17")
  }

  @Test(arguments: [
    "<p>4 March 2022 | Reading time 4 min | Share this article:</p>", "<p>Posted 4 March 2022 by Jane Roe in the category:</p>",
    "<div><code>4 March 2022</code></div>", "<div>Submitted by janeroe on Fri, 04/03/2022 - 10:30. Tags:</div>",
    "<pre>Jane Roe, 4 March 2022</pre>",
    "<pre>From: Jane Roe\nDate: Fri, 4 Mar 2022 10:30:00 +0200\nTo: all</pre>",
    "<p>Published March 4, 2022 (e.g. for subscribers)</p>",
  ])
  func aLineAboutThePageDatesIt(_ line: String) throws {
    #expect(try page("Shed", "<h1>Shed</h1>\(line)").published?.prefix(10) == "2022-03-04")
  }

  @Test(arguments: [
    (
      "io — Tools for threads — Loom 3 manual",
      "<h1><a href='#m'><code>io</code></a> — Tools for threads<a class=headerlink href='#m'>¶</a></h1>", "io — Tools for threads"
    ),
    (
      "Shed | Loom v18 manual",
      "<h1>Loom v18 manual</h1><ul><li><a href='a'>A</a></ul><h2>Shed<span><a href='#shed'>#</a></span></h2>", "Shed"
    ),
    ("weft — Loom documentation", "<h1>weft<a href='#weft'>¶</a></h1>", "weft"),
    (
      "Crane Project: Hooks of the crane", "<div class=title><h1>Crane Project</h1>Hooks of the crane</div>", "Hooks of the crane"
    ),
    ("Loom v18 manual", "<h1>Loom v18 manual</h1><p>About it.</p><h2>Shed</h2>", "Loom v18 manual"),
    (
      "Sports | The council votes on the crane", "<h2>Sports</h2><h1>The council votes on the crane</h1>",
      "The council votes on the crane"
    ),
  ])
  func titles(_ title: String, _ heading: String, _ expected: String) throws {
    #expect(try page(title, heading).title == expected)
  }

  @Test func aHeadingThatIsAnAnchorNamesNobody() throws {
    let heading =
      "<h1>Settings</h1>\(text)<h3 id='site_author'>site_author<a class=headerlink href='#site_author' title='Permanent link'>\u{F0C1}</a></h3>"
    #expect(try page("Settings", heading).names.isEmpty)
    #expect(try page("Settings", "<h1>Settings</h1><h3 id='author'>Jane Roe</h3>").names == ["Jane Roe"])
    for author in ["<h3 class=author id=jane-roe>Jane Roe</h3>", "<h5 class=byline id=by-magda>by Magda</h5>"] {
      #expect(try page("Settings", "<h1>Settings</h1>\(author)").names.count == 1)
    }
  }

  @Test(arguments: [
    ("<p>Article by <a href='/p/x'>Xeni</a></p>", ["Xeni"]), ("<p>Guest post by <a href='/p/x'>Xeni</a></p>", ["Xeni"]),
    ("<p>An essay by <a href='/p/x'>Xeni</a></p>", ["Xeni"]), ("<p>Reviewed by <a href='/p/x'>Xeni</a></p>", ["Xeni"]),
    ("<p>Used by: <a href='lexer.html'>lexer</a></p>", []),
    ("<p>The shell that is called by <a href='s.html'>EXT:SHELL</a>.</p>", []),
    ("<p>You may open a shed by <a href='s.html'>open_shed</a> and close it by the next command.</p>", []),
    ("<p>Frames are made of themselves by <a href='s.html'><code>LoomSession</code></a>, which keeps them.</p>", []),
    ("<p>Last changed on that Friday, 2 days ago, by <a href='/u/7'>weaver</a></p>", ["weaver"]),
    ("<p>Posted by <a href='/u/7'>weaver</a></p>", ["weaver"]), ("<p>3 May 2024 by <a href='/u/7'>weaver</a></p>", ["weaver"]),
    ("<p>Recipe by <a href='/u/7'>weaver</a></p>", ["weaver"]), ("<p>Skrevet av <a href='/u/7'>weaver</a></p>", ["weaver"]),
    ("<p>Woven by <a href='/jane'>Jane Roe</a></p>", ["Jane Roe"]),
    ("<p>Kept by <a href='/author/weaver'>weaver</a></p>", ["weaver"]),
  ])
  func verbsBeforeALink(_ line: String, _ names: [String]) throws {
    #expect(try page("Shed", "<h1>Shed</h1>\(line)").names == names)
  }

  @Test func whatStandsBelowALabelIsNoNameWhereItIsAHeadingOrAnEntry() throws {
    #expect(try page("Shed", "<h1>Shed</h1>\(text)<p>AUTHORS</p><h2>WARP ERRORS</h2>\(text)").names.isEmpty)
    let contents = "<ul><li><a href='#a'>AUTHORS</a><li><a href='#e'>WARP ERRORS</a></ul>"
    #expect(try page("Shed", "<h1>Shed</h1>\(contents)\(text)").names.isEmpty)
    #expect(try page("Shed", "<h1>Shed</h1>\(text)<p>AUTHORS</p><p>Jane Roe</p>").names == ["Jane Roe"])
    #expect(try page("Shed", "<h1>Shed</h1><p><a href='/team'>Written by</a></p><p>Jane Roe</p>\(text)").names == ["Jane Roe"])
  }

  @Test(arguments: ["trait Shuttle extends Frame", "Loom::Loom(Thread *warp)", "(other) ⇒ Frame"])
  func aDeclarationNamesNobody(_ line: String) throws {
    #expect(try page("Shed", "<h1>Shed</h1><p class=signature>\(line)</p>").names.isEmpty)
    #expect(try page("Shed", "<h1>Shed</h1><p class=signature>Jane Roe</p>").names == ["Jane Roe"])
  }

  private static let lines = "<p>The shuttle carries the weft through the shed, and the reed beats it against the cloth.</p>"
  private static let unix =
    "<h1>weave(1)</h1><h2>NAME</h2><p>weave - weaves a cloth</p><h2>SYNOPSIS</h2><pre>weave [-r] file</pre><h2>DESCRIPTION</h2>\(lines)"
  private static let call =
    "<h1>weave()</h1>\(lines)<h3>Syntax</h3><pre>weave(a, b)</pre><h3>Parameters</h3><p>a: the warp</p><h3>Return value</h3>\(lines)"

  /// Where the versions of a thing are told, no day is the page's.
  @Test(arguments: [
    "\(unix)<h2>HISTORY</h2><p>Version 1.1 of 7 February 2010 added the option -r</p>",
    "\(unix)<h2>Changelog</h2><ul><li>1.1 (7 February 2010): the option -r</li><li>1.0 (3 May 2009)</li></ul>",
    "\(call)<h3>Version history</h3><p>1.1 (7 February 2010): takes b</p>", "\(call)<p>New in version 1.1 (7 February 2010)</p>",
    "\(call)<p>Since 1.1, 7 February 2010</p>", "\(call)<p>Deprecated since 7 February 2010</p>",
    "\(call)<p>Changed in version 1.1 (2010-02-07)</p>",
  ])
  func daysOfVersions(_ body: String) throws {
    #expect(try page("weave", body).published == nil)
    #expect(try page("weave", body + "<h3>About this page</h3><p>Last updated: 7 March 2011</p>").published == "2011-03-07")
  }

  /// A line that labels its day speaks of the page, and so does one outside the part that tells of versions.
  @Test(arguments: [
    "\(unix)<h2>History</h2>\(lines)<p>Last updated on 7 February 2010</p>",
    "\(unix)<h2>Changes</h2><p>Published 7 February 2010</p>",
    "\(call)<p>Published 7 February 2010, available since version 2</p>",
    "<article>\(unix)<h2>History</h2>\(lines)</article><p>7 February 2010</p>",
    "\(call)<h3>Release notes</h3><p>By Jane Roe · 7 February 2010</p>", "\(call)<p>7 February 2010: new in this release</p>",
  ])
  func labelledDaysBehindHistories(_ body: String) throws { #expect(try page("weave", body).published == "2010-02-07") }

  @Test(arguments: [
    "\(unix)<h2>SEE ALSO</h2><p>weave 1.2 2010-02-07</p>", "\(call)<p>Last modified on Feb 7, 2010 by Jane Roe</p>",
    "<h1>weave</h1><p>Version 1.1, 7 February 2010</p>\(call)", "<h1>The shed</h1><p>New in town since 7 February 2010</p>\(lines)",
    "<h1>The shed</h1><h2>History</h2><p>Opened on 7 February 2010</p>\(lines)",
    "<meta name=generator content=mkdocs><h1>Changelog</h1><p>1.1, 7 February 2010</p>\(lines)",
  ])
  func daysOfPages(_ body: String) throws { #expect(try page("weave", body).published == "2010-02-07") }

  @Test(arguments: [
    ("<html lang=en>", "<p>Der Rat und die Kräne: 7.2.25 Politik</p><p>Der Kran hebt sich, und alle sehen zu.</p>", "2025-02-07"),
    ("<html lang=en>", "<p>4.2.10 Weaving the hem</p><p>The shuttle is in the shed, and all of it is of wood.</p>", nil),
    ("", "<p>4.2.10 Weaving hems</p>", nil), ("", "<p>Published 7.2.25</p>", "2025-02-07"), ("", "<p>7.2.25</p>", "2025-02-07"),
    ("<html lang=de>", "<p>7.2.25 Politik</p>", "2025-02-07"),
  ])
  func daysOfShortPages(_ html: String, _ lines: String, _ expected: String?) throws {
    #expect(try PageFixture("\(html)<title>Shed</title><h1>Shed</h1>\(lines)", url: "https://loom.example/x").published == expected)
  }
}
