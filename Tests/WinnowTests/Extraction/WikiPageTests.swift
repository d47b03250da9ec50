import Testing

@testable import Winnow

/// Articles of wikis: what their software and their templates write into and around the text.
@Suite struct WikiPageTests {
  private static let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."
  private static let prose = (1...4).map { "<p>\($0). \(long)</p>" }.joined()
  private static let note = "This article is about the light. For the village on the other side of the bay, look there."

  private func page(_ above: String, _ below: String = "", name: String = "mw-parser-output") throws -> ExtractedPage {
    try ExtractedPage(
      "<title>Light</title><main><h1>Light</h1><div id='box'><div class='\(name)'>\(above)\(Self.prose)\(below)</div></div></main>",
      url: "https://coast.example/wiki/Light")
  }

  @Test(arguments: [
    "<h2><span class='mw-headline' id='H'>History</span><span class='mw-editsection'><span class='mw-editsection-bracket'>[</span><a href='/e?action=edit'>Bearbeiten</a><span class='mw-editsection-bracket'>]</span></span></h2>",
    "<h2><span class='mw-headline' id='H'>History</span><span class='mw-editsection'><a href='/e?action=edit'>Bewerken</a></span></h2>",
    "<h2><span class='editsection'>[<a href='/e?action=edit'>edit</a>]</span> <span class='mw-headline' id='H'>History</span></h2>",
  ])
  func linksThatChangeASectionLeaveItsHeading(_ heading: String) throws {
    let page = try page("", heading + Self.prose)
    #expect(page.parts.count == 1)
    #expect(page.parts.first.map { $0.contains("H") } == false)
  }

  @Test(arguments: ["<h2>Psalm 12 [<a href='/f'>fragment</a>]</h2>", "<h2>The <span class='key'>[edit]</span> button</h2>"])
  func bracketsOfAHeadingStay(_ heading: String) throws { #expect(try page("", heading + Self.prose).parts.isEmpty) }

  @Test(arguments: [
    "<div role='note' class='hatnote navigation-not-searchable'>NOTE</div>", "<div class='dablink noprint'><i>NOTE</i></div>",
    "<div class='bksicon navigation-not-searchable'>NOTE</div>", "<div class='noprint' style='border:1px solid'>NOTE</div>",
    "<table class='plainlinks metadata ambox'><tr><td><b>NOTE</b></td></tr></table>",
  ])
  func notesOfTemplatesGo(_ box: String) throws {
    let box = box.replacing("NOTE", with: Self.note)
    #expect(try page(box).gone[Self.note] != nil)
    #expect(try page("", box).gone[Self.note] != nil)
    // Elsewhere the names say something else.
    #expect(try page(box.replacing("hatnote", with: "remark"), name: "entry").text.contains(Self.note) || box.contains("metadata"))
  }

  @Test func aLineInItalicsAtTheHeadLeadsElsewhere() throws {
    let line = "<dl><dd><i>NOTE</i></dd></dl>"
    #expect(try page(line.replacing("NOTE", with: Self.note)).gone[Self.note] != nil)
    #expect(try page(line.replacing("NOTE", with: Self.note), name: "entry").text.contains(Self.note))
    let motto = "“The light that never went out.”"
    #expect(try page(line.replacing("NOTE", with: motto)).text.contains(motto))
    #expect(try page("<dl><dt>Light</dt><dd><i>\(Self.note)</i></dd></dl>").text.contains(Self.note))
  }

  /// A stub is short, and the note below it long.
  @Test func theNoteOfAStubGoes() throws {
    let page = try ExtractedPage(
      "<title>Light</title><main><h1>Light</h1><div class='mw-parser-output'><p>\(Self.long)</p><div class='stub metadata plainlinks noprint' role='note'><i>\(Self.note)</i></div></div></main>"
    )
    #expect(page.text == [Self.long])
  }

  @Test(arguments: [
    "<div class='noprint'><table class='wikitable'>ROWS</table></div>", "<table class='metadata wikitable'>ROWS</table>",
  ])
  func tablesThatAreNotPrintedStay(_ table: String) throws {
    let rows = ["Ann", "Bo", "Cat"].map { "<tr><th>\($0)</th><td>1901</td></tr>" }.joined()
    #expect(try page("", table.replacing("ROWS", with: rows) + Self.prose).text.contains("Bo"))
  }

  @Test func asidesOfTheAuthorStay() throws {
    #expect(try page("", "<div class='note' role='note'>\(Self.note)</div>" + Self.prose).text.contains(Self.note))
    #expect(try page("", "<dl><dd><i>\(Self.note)</i></dd></dl>" + Self.prose).text.contains(Self.note))
    // A picture with its caption, though the wiki does not print it.
    let figure = "<figure class='noprint'><img src='/l.jpg'><figcaption>The light in 1921</figcaption></figure>"
    #expect(try page("", figure + Self.prose).text.contains("The light in 1921"))
  }

  /// A box of links to other articles, with a title and names of groups; a table of figures is drawn as one, too.
  @Test func boxesOfLinksGo() throws {
    let links = "<a href='/a'>Alvenor</a> · <a href='/b'>Brandevik</a> · <a href='/c'>Cormoral</a>"
    let table =
      "<table class='navbox-inner'><tr><th class='navbox-title' colspan='2'>Lights of the northern shore</th></tr><tr><th class='navbox-group'>Ella</th><td class='navbox-list'>\(links)</td></tr></table>"
    let box = try page("", "<div class='navbox' role='navigation'>\(table)</div>")
    #expect(box.gone["Lights of the northern shore"] == "navigation")
    #expect(box.gone["Ella"] == "navigation")
    let rows = [("Alvenor", 31), ("Brandevik", 28), ("Cormoral", 33)].map {
      "<tr><td><a href='/x'>\($0.0)</a></td><td>\($0.1) metres</td><td>since 18\($0.1 + 40)</td></tr>"
    }
    let figures = try page("", "<table class='navbox'><tr><th>Lights by height</th></tr>\(rows.joined())</table>" + Self.prose)
    #expect(figures.text.contains("31 metres"))
  }

  /// An item that is a link belongs to the list of plain ones around it.
  @Test func aLinkedItemStaysAmongPlainOnes() throws {
    let linked = "The lamp room holds a lens of the second order"
    let item = "<li><a href='/wiki/Lens'>\(linked)</a></li>"
    let plain = "<li>The watch room has five narrow windows</li><li>The cellar stores rainwater and coal</li>"
    #expect(try page("", "<ul>\(item)\(plain)</ul>" + Self.prose).text.contains(linked))
  }
}
