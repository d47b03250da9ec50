import Testing

@testable import Winnow

/// What templates write into and beside headings for those who hear a page, and for those who copy its links.
@Suite struct HeadingLinkTests {
  private static let text =
    "<p>When a request times out the client tries twice more with an increasing pause, and then hands the error to the caller, who knows best.</p><p>Before you upgrade, export the configuration and check that no key is still written with the old spelling; the tool rewrites most of them.</p>"

  private func page(_ heading: String) throws -> ExtractedPage {
    try ExtractedPage("<title>Client</title><article><h1>Client</h1>\(Self.text)\(heading)\(Self.text)</article>")
  }

  @Test(arguments: [
    ("<h2 id=t>Timeouts<a href='#t' title='Permalink'><span class='sr-only'>Permalink</span></a></h2>", "Permalink"),
    (
      "<h2 id=t><a href='#t' class='anchor'><span class='visually-hidden'>Link to this section</span></a>Timeouts</h2>",
      "Link to this section"
    ),
    ("<h2 id=t>Timeouts<span class='sr-only'>Section titled “Timeouts”</span></h2>", "Section titled “Timeouts”"),
    ("<h2 id=t>Timeouts <a href='#top'>Back to top</a></h2>", " Back to top"),
  ])
  func wordsOfALinkLeaveTheHeading(_ heading: String, _ part: String) throws { #expect(try page(heading).parts.contains(part)) }

  @Test(arguments: [
    "<h2>Timeouts<span class='sr-only'> of the client</span></h2>", "<h2><a href='#t'>Permalinks</a></h2>",
    "<h2>Why we went <a href='/top'>back to top</a></h2>", "<h2>How to <a href='#b'>link to this page</a></h2>",
    "<h2>On <a href='/wiki/Permalink'>permalinks</a></h2>",
  ])
  func wordsOfTheHeadingStay(_ heading: String) throws { #expect(try page(heading).parts.isEmpty) }

  @Test func aLinkBehindAHeadingThatLeadsToItGoes() throws {
    let link = "<a href='#t'><span class='sr-only'>Section titled “Timeouts”</span></a>"
    #expect(try page("<div class='wrapper'><h2 id=t>Timeouts</h2>\(link)</div>").gone["Section titled “Timeouts”"] != nil)
    #expect(try page("<h2 id=t>Timeouts</h2><p><a href='/client#t'>Link to it</a></p>").gone["Link to it"] == "permalink")
    #expect(try page("<h2 id=t>Timeouts</h2><p><a href='/client#u'>Link to it</a></p>").gone["Link to it"] != "permalink")
    let other = "<p>How long the client waits is told in <a href='#pauses'>the part on pauses</a>, and why.</p>"
    #expect(
      try page("<h2 id=t>Timeouts</h2>\(other)").text.contains("How long the client waits is told in the part on pauses, and why."))
  }
}
