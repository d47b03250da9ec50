import Testing

@testable import Winnow

/// Lists of what a book, a film or a record is: they name neither who wrote the page nor when.
@Suite struct DataBoxTests {
  private func page(_ box: String, above: String = "") throws -> PageFixture {
    try PageFixture(
      "<h1>Crane divides the readers</h1>\(above)\(box)<p>The novel tells of a crane on an old quay, of its driver, and of the gulls that own it now.</p>"
        + "<p>Nobody in it remembers who built the crane, but the plate on its foot names a year, and that is where the story begins.</p>",
      url: "https://www.example.org/a-review")
  }

  static let boxes = [
    "<p><b>Autor:</b> Max Beispiel</p><p><b>Verlag:</b> Kranich</p><p><b>Erscheinungsdatum:</b> 4. März 2015</p>",
    "<ul><li>Author: John Smith</li><li>Publisher: Crane &amp; Sons</li><li>Pages: 212</li><li>Published: March 4, 2015</li></ul>",
    "<p>Auteur : Jean Dupont<br>Éditeur : La Grue<br>Date de parution : 4 mars 2015</p>",
    "<table><tr><td>Regie</td><td>Max Beispiel</td></tr><tr><td>Kinostart</td><td>04.03.2015</td></tr></table>",
    "<dl><dt>Autore</dt><dd>Mario Rossi</dd><dt>Editore</dt><dd>La Gru</dd><dt>Uscita</dt><dd>4 marzo 2015</dd></dl>",
    "<p>Director: John Smith | Cast: Mary Brown | Released: March 4, 2015</p>",
    "<p>Автор: Иван Петров<br>Издательство: Кран<br>Дата выхода: 04.03.2015</p>", "<p>VÖ: 04.03.2015</p>",
  ]

  @Test(arguments: boxes) func theThingHasAnAuthorAndADay(_ box: String) throws {
    let page = try page(box)
    #expect(page.names == [])
    #expect(page.published == nil)
  }

  @Test(arguments: boxes) func thePageHasItsOwn(_ box: String) throws {
    let page = try page(box, above: "<p class=byline>By Jane Doe, 12 September 2017</p>")
    #expect(page.names == ["Jane Doe"])
    #expect(page.published == "2017-09-12")
  }

  /// A publisher with a number of pages makes an entry of a list of books; a name alone does not.
  @Test func anEntryOfAList() throws {
    #expect(try page("<p><em>by John Smith, Crane Press, 212 pages, $14</em></p>").names == [])
    #expect(try page("<p><em>by John Smith</em></p>").names == ["John Smith"])
  }

  /// What stands around a text of a paper or a magazine is no such list.
  @Test(arguments: [
    "<p>Author: Jane Doe</p><p>Published: March 4, 2022</p>", "<p>Autor: Jane Doe | Datum: 04.03.2022 | Kategorie: Kräne</p>",
    "<p>Text: Jane Doe</p><p>Veröffentlicht: 04.03.2022</p><p>Region: Nord</p>",
    "<p>Author: Jane Doe<br>Journal: Cranes<br>Pages: 12-15<br>Published: March 4, 2022</p>",
  ])
  func linesAboutThePage(_ lines: String) throws {
    let page = try page(lines)
    #expect(page.names == ["Jane Doe"])
    #expect(page.published == "2022-03-04")
  }

  /// The box keeps the line that names its author.
  @Test func theBoxIsWhole() throws {
    let lines = ["Author: John Smith", "Publisher: Crane Press", "Pages: 212"]
    var post = try HTMLReader.read(
      RawPost(
        identity: Post.Identity(),
        bytes: Array(
          "<h1>Crane</h1><p>The novel tells of a crane on an old quay, of its driver, and of the gulls that own it now, in the rain.</p><ul>\(lines.map { "<li>\($0)</li>" }.joined())</ul>"
            .utf8)))
    post = HandMade.cleaned(post, by: NormalizeAttribution())
    let kept = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind == .listItem }.map { post.text(of: $0) }
    #expect(kept == lines)
    #expect(post.fields.authors.isEmpty)
  }
}
