import Testing
import WinnowAttribution

@testable import Winnow

/// Lines around a story that name people and days without saying so.
@Suite struct EdgeLineTests {
  private static let story = (0..<4).map { number in
    "The council met on Monday for hour \(number) to talk about the old tram bridge, which has been closed since the spring of last year, "
      + "and about the ferry that carries people across in the meantime, at a price that nobody had agreed to before."
  }

  private func clean(_ head: [String], _ tail: [String]) -> Post {
    var post = HandMade.post(head + Self.story + tail)
    post.identity.format = .markdown
    return HandMade.cleaned(post, by: NormalizeAttribution())
  }

  private func rest(_ post: Post) -> [String] { HandMade.text(post).filter { !Self.story.contains($0) } }

  @Test(arguments: [
    "Stand: 22.04.2024, 06:00 Uhr", "Published Jun 05, 2026 • 3 minute read", "Updated 5 March 2025, 10:14 a.m.",
    "2025年2月7日 14時30分", "Publiziert17. Dezember 2024, 12:17", "07/02/2025 | 09:12",
  ])
  func aDateAloneLeavesTheText(line: String) {
    #expect(AttributionReader().isDateLine(line))
    #expect(rest(clean([line], [])) == [])
  }

  @Test(arguments: [
    "On 5 March 2025 the bridge was closed", "Friday, the thirteenth", "May was wet", "1945", "The 24 Hours of Spa",
    "12 men in March", "?",
  ])
  func whatHoldsADateIsNoDateLine(line: String) { #expect(!AttributionReader().isDateLine(line)) }

  @Test func aNameBelowTheTitleIsTheAuthor() {
    let named = clean(["Maria Keller"], [])
    #expect(named.fields.authors.map(\.name) == ["Maria Keller"])
    #expect(rest(named) == [])
    let dated = clean(["Maria Keller | 7 February 2025"], [])
    #expect(dated.fields.authors.map(\.name) == ["Maria Keller"])
    #expect(rest(dated) == [])
  }

  @Test func aBoxBehindTheStoryNamesTheAuthor() {
    let post = clean(
      [], ["Maria Keller", "Reporter", "Maria Keller writes about bridges and ferries. She lives near the Elm with two dogs."])
    #expect(post.fields.authors.map(\.name) == ["Maria Keller"])
    #expect(rest(post) == [])
  }

  @Test(arguments: [("Media Contact:", true), ("Pressekontakt:", true), ("Thank you for reading.", false)])
  func whomToAskIsNoAuthor(line: String, isContact: Bool) {
    #expect(clean([], [line, "Maria Keller"]).fields.authors.isEmpty == isContact)
  }

  /// A short line above a name that ends as no sentence does says what the name is.
  @Test(arguments: [("In memory of", true), ("With thanks to:", true), ("Jonas Birk", true), ("We will be back in May.", false)])
  func aLabelAboveANameTakesIt(line: String, isLabel: Bool) {
    #expect(clean([], [line, "Maria Keller"]).fields.authors.contains { $0.name == "Maria Keller" } == !isLabel)
  }

  @Test func whomTheStoryNamesIsNotItsAuthor() {
    var lines = Self.story
    lines[1] += " Maria Keller, who owns the ferry, did not come."
    var post = HandMade.post(lines + ["Maria Keller", "Reporter", "Maria Keller writes about bridges and ferries."])
    post.identity.format = .markdown
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).fields.authors.isEmpty)
  }

  @Test func aShortPostHasNoEdges() {
    var post = HandMade.post(["Maria Keller", "The bridge is closed."])
    post.identity.format = .markdown
    #expect(HandMade.text(HandMade.cleaned(post, by: NormalizeAttribution())) == ["Maria Keller", "The bridge is closed."])
  }

  private static func page(_ lines: [String]) throws -> Post {
    var identity = Post.Identity()
    identity.format = .markdown
    let text = (["# The bridge stays shut"] + lines + story).joined(separator: "\n\n")
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8)))
    return HandMade.cleaned(HandMade.cleaned(post, by: ExtractArticle()), by: NormalizeAttribution())
  }

  @Test(
    "an author's name as a link, and what an author is, leave the text",
    arguments: [
      (["[Nell Harcourt](https://a.example/people/nell-harcourt)"], []),
      (["[Nell Harcourt](https://a.example/profile/nell-harcourt) in Elm"], []),
      (["By [Maria Keller](https://a.example/people/maria-keller)", "Staff Writer"], []),
      (["By [Maria Keller](https://a.example/people/maria-keller)", "A quiet town"], ["A quiet town"]),
      (["By [Maria Keller](https://a.example/people/maria-keller) and Jonas Roe, CNN"], []),
    ])
  func namesAsLinks(_ lines: [String], _ expected: [String]) throws {
    let post = try Self.page(lines)
    #expect(rest(post) == expected)
    #expect(post.fields.authors.count == (lines[0].contains("Jonas") ? 2 : 1))
  }

  @Test(arguments: [
    "Giriş Tarihi: 14.05.2018 11:20 Son Güncelleme: 14.05.2018 13:02", "Yayınlanma: 14 Mayıs 2018 11:20",
    "Erstellt: 14.05.2018, 11:20 Uhr | Aktualisiert: 14.05.2018, 13:02 Uhr", "Last modified on Thu 10 Nov 2022 14.20 GMT",
  ])
  func labelledDates(line: String) { #expect(AttributionReader().isDateLine(line)) }
}
