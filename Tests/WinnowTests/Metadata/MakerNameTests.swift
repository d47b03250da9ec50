import Testing

@testable import Winnow

/// Names below the headline of a page about a product, a record or a film: who made it did not write the page.
@Suite struct MakerNameTests {
  private static let story = """
    <p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay in such a wind, and the gulls sat on the crane.</p>
    <p>The driver of the crane climbs a ladder of sixty rungs before the sun is up, and he says that the view is well worth it, though his knees have told him otherwise.</p>
    <p>Nobody on the quay remembers who built the first of them, but the plate on its foot names a year, and the gulls own it now, as they own all that stands still.</p>
    """

  private func names(_ lines: String, head: String = "") throws -> [String] {
    try PageFixture("\(head)<div><h1>Harbour Coat</h1>\(lines)\(Self.story)</div>").names
  }

  private static func data(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

  @Test(arguments: [
    data(#"{"@type":"Product","name":"Harbour Coat","brand":{"@type":"Brand","name":"Jane Doe"}}"#),
    data(#"{"@type":"Product","name":"Harbour Coat","brand":"Jane Doe"}"#),
    data(#"{"@type":"Product","name":"Harbour Coat"}"#), data(#"{"@type":["Product","Thing"],"name":"Harbour Coat"}"#),
    data(#"{"@type":"MusicAlbum","name":"Harbour Coat","byArtist":{"@type":"MusicGroup","name":"Jane Doe"}}"#),
    data(#"{"@type":"Movie","name":"Harbour Coat","director":[{"@type":"Person","name":"Jane Doe"}]}"#),
    data(#"{"@graph":[{"@type":"WebPage"},{"@type":"Product","brand":{"name":"Jane Doe"}}]}"#),
    "<meta property=og:type content=product>", "<meta property=og:type content=og:product>",
    "<meta property=og:type content=music.album>",
    "<meta property=product:brand content='Jane Doe'>",
  ])
  func whomTheHeadCallsTheMaker(_ head: String) throws {
    #expect(try names("<p>Jane Doe</p>", head: head) == [])
    #expect(try names("<h2>Jane Doe</h2>", head: head) == [])
    #expect(try names("<p>By John Smith</p>", head: head) == ["John Smith"])
  }

  @Test(arguments: [
    "<div itemprop=brand><span>Jane Doe</span></div>", "<p itemprop=byArtist>Jane Doe</p>",
    "<div itemprop=manufacturer><p>Jane Doe</p></div>",
    "<p>Jane Doe</p><p>€ 129,00</p>", "<p>Jane Doe</p><p>$49</p>", "<p>Jane Doe</p><p>129 €</p>",
  ])
  func whomThePageShowsAsTheMaker(_ line: String) throws { #expect(try names(line) == []) }

  @Test(arguments: [
    "", data(#"{"@type":"Article","headline":"Harbour Coat","about":{"@type":"Product","brand":"John Smith"}}"#),
    data(#"{"@type":"Review","itemReviewed":{"@type":"Book","name":"Harbour Coat"}}"#),
    "<meta property=og:type content=article>",
    "<meta property=product:brand content='John Smith'>", data(#"{"@type":"Product","name":"Rope"}"#),
    data(
      #"[{"@type":"WebSite","name":"Q","publisher":{"@type":"MusicGroup","name":"Q"}},{"@type":"MusicGroup","name":"The Quays"}]"#),
    data(#"{"@type":"Review","name":"x","itemReviewed":{"@type":"Movie","name":"Harbour Coat"}}"#),
    data(#"{"@type":"Product","name":"Harbour Coat"}"#) + "<meta property=og:type content=article>",
    data(#"{"@type":"Product","name":"Harbour Coat"}"#) + "<meta property=article:section content=Style>",
    data(#"{"@type":"Organization","name":"Doe","brand":"Jane Doe"}"#),
  ])
  func aNameAloneMayBeTheWriters(_ head: String) throws { #expect(try names("<p>Jane Doe</p>", head: head) == ["Jane Doe"]) }

  @Test(arguments: ["Subscribe for €1", "Try 1 month for £1", "Only $1/week", "The €100 question"])
  func aLineThatNamesAPriceAmongWords(_ line: String) throws { #expect(try names("<p>Jane Doe</p><p>\(line)</p>") == ["Jane Doe"]) }

  @Test func aBylineBelowTheArtistsName() throws {
    #expect(try names("<p>Miles Davis</p><p>12 March 2024</p><p>By Jane Doe</p>") == ["Jane Doe"])
    #expect(try names("<h2>Miles Davis</h2><p>12 March 2024</p><p>Words by <a href=/x>Jane Doe</a></p>") == ["Jane Doe"])
    #expect(try names("<p>Miles Davis</p><p>12 March 2024</p><p>Von Jane Doe</p>") == ["Jane Doe"])
    // Pictures and editing are others' parts.
    #expect(try names("<p>Jane Doe</p><p>12 March 2024</p><p>Photos by John Smith</p>") == ["Jane Doe"])
    #expect(try names("<p>Jane Doe</p><p>12 March 2024</p><p>Edited by John Smith</p>") == ["Jane Doe"])
    #expect(try names("<p>Jane Doe</p><p>12 March 2024</p>") == ["Jane Doe"])
  }
}
