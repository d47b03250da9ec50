import Testing

@testable import Winnow

/// Who wrote, and when, on a page whose classes and ids say nothing: boxes below the story, lines above it.
@Suite struct UnnamedAuthorTests {
  private static let paragraphs = RiverStory.paragraphs
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  private func page(_ below: String, above: String = "", head: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<html><head><title>River rises again</title>\(head)</head><body><div><div><div><h1>River rises again</h1>\(above)\(Self.story)"
        + "\(below)</div></div></div></body></html>")
  }

  private static let told = "Jane Roe writes about rivers and has done so since 2009. She lives in Elm with two dogs and a boat."

  @Test(arguments: [
    "<div><h5><a href='/author/jane-roe'>Jane Roe</a></h5><div><p>\(told)</p></div></div>",
    "<div><h4>About the author</h4><div><a href='/author/jane-roe'><img src=/j.jpg></a><div><a href='/author/jane-roe'>Jane Roe</a></div><p>\(told)</p></div></div>",
  ])
  func aBoxAboutTheAuthorBelowTheStory(_ box: String) throws {
    let result = try page(box)
    #expect(result.text == Self.paragraphs)
    #expect(result.gone[Self.told] == "author-box")
  }

  @Test(arguments: [
    // It says nothing of whom the link names; somebody of the story has no link, or one to a page about people.
    "<div><h5><a href='/people/jane-roe'>Jane Roe</a></h5><p>\(told)</p></div>",
    "<div><h5><a href='/author/jane-roe'>Jane Roe</a></h5><p>The dam was built for a smaller river than this one, and nobody mended it.</p></div>",
    "<div><h5>Jane Roe</h5><p>\(told)</p></div>",
  ])
  func boxesThatMayBeTheStory(_ box: String) throws {
    #expect(try page(box).text.count > Self.paragraphs.count)
  }

  /// The posts of a thread bear their authors' names as well.
  @Test func theLastOfSeveralVoices() throws {
    let posts = ["Ann Lee", "Tom Weir", "Eva Stone", "Jane Roe"].map { name in
      "<div><a href='/author/\(name.first ?? "x")'>\(name)</a><p>\(name) here. My cellar has been under water since the morning, and nobody came.</p></div>"
    }
    let result = try page(posts.joined())
    #expect(result.text.contains { $0.hasPrefix("Jane Roe here") })
  }

  /// Where the line above the story links to the same page of a person, the box is about who wrote.
  @Test func aBoxAboutTheNameAboveTheStory() throws {
    let link = "<a href='/people/jane-roe'>Jane Roe</a>"
    #expect(try page("<div><h5>\(link)</h5><p>\(Self.told)</p></div>", above: "<div>By \(link)</div>").text == Self.paragraphs)
  }

  private static let data = #"""
    <script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person",
    "name": "John Doe"}], "datePublished": "2022-03-04T10:22:00Z", "publisher": {"@type": "Organization", "name": "Elm Tribune"}}</script>
    """#

  @Test(arguments: [
    ("Jane Roe and John Doe Oak Herald", true), ("Jane Roe, Senior Editor, and John Doe", true),
    ("Elm Tribune March 4, 2022 GMT", true), ("March 4, 2022 Business", true), ("4 March 2022 @ 10:22 // by jroe", true),
    ("4 March 2022, 10:22 12 comments", true), ("Published March 4, 2022", true),
    // A sentence, one of the two alone, another day, a place before the day.
    ("Jane Roe and John Doe went to the river at night", false), ("Jane Roe Oak Herald", false),
    ("March 9, 2022 Elm Hall", false), ("Elm Hall, March 4, 2022", false),
  ])
  func aLineAboveTheFirstParagraph(_ line: String, _ goes: Bool) throws {
    let result = try page("", above: "<div>\(line)</div>", head: Self.data)
    #expect(result.text == (goes ? [] : [line]) + Self.paragraphs)
  }

  /// Who wrote may have taken the picture above, too.
  @Test func aCreditBelowAPicture() throws {
    let picture = "<div><img src='/river.jpg' width=800 height=600><div>Jane Roe and John Doe Oak Herald</div></div>"
    #expect(try page("", above: picture, head: Self.data).text.contains("Jane Roe and John Doe Oak Herald"))
  }

  /// A chronicle begins with a day, too.
  @Test func daysOfAChronicle() throws {
    let days = ["March 4, 2022 Flood", "March 5, 2022 Repair"]
    let result = try page(
      days.map { "<div>\($0)</div><p>\(Self.told)</p>" }.joined(), above: "<div>\(days[0])</div>", head: Self.data)
    #expect(result.text.contains(days[0]) && result.text.contains(days[1]))
  }

  @Test(arguments: [
    ("Published Mar 04, 2024", true), ("Publié le 04/03/2024 - 10:22 UTC+2", true),
    // A sentence.
    ("Published Mar 04, 2024 in Elm and bound in leather", false),
  ])
  func aDayBelowTheStandfirst(_ line: String, _ goes: Bool) throws {
    let deck = "The dam that holds the river was built for a smaller one, and some economists doubt that it will hold this spring."
    let result = try page("", above: "<p>\(deck)</p><div>\(line)</div>")
    #expect(result.text == [deck] + (goes ? [] : [line]) + Self.paragraphs)
  }

  @Test func aDayWithItsLabelBelowALineWithAColon() throws {
    let result = try page("<p>This is what the people of Elm say:</p><div>Published 7:30 AM EST Mar 4, 2024</div>")
    #expect(result.text == Self.paragraphs + ["This is what the people of Elm say:"])
    let asked = try page("<p>The river has been as high as this only once:</p><div>Mar 9, 2021</div>")
    #expect(asked.text.last == "Mar 9, 2021")
  }
}
