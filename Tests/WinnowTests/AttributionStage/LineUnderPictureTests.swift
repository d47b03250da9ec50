import Testing

@testable import Winnow

/// Lines under a picture of a Markdown post that are credits, and those that look like some.
@Suite struct LineUnderPictureTests {
  private static func clean(_ markdown: String) throws -> Post {
    var identity = Post.Identity()
    identity.format = .markdown
    var post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(markdown.utf8)))
    post = HandMade.cleaned(post, by: ExtractArticle())
    post = HandMade.cleaned(post, by: StripBoilerplate())
    post = HandMade.cleaned(post, by: DedupeImages())
    return HandMade.cleaned(post, by: NormalizeAttribution())
  }

  private static func post(_ lines: String...) throws -> Post {
    let (before, after) = (TextBesidePictureTests.story[0], TextBesidePictureTests.story[1])
    return try clean(([before, "![](https://example.org/crane-\(lines.count).jpg)"] + lines + [after]).joined(separator: "\n\n"))
  }

  private static func credit(_ post: Post) -> [String] {
    guard let credit = post.pictures.first?.credit else { return [] }
    return credit.people + credit.agencies.map(\.name) + [credit.publisher].compactMap(\.self)
  }

  @Test(
    "a credit made of links",
    arguments: [
      ("Photo by [Nadia Brooks](https://unsplash.com/@nadia) on [Unsplash](https://unsplash.com)", ["Nadia Brooks", "Unsplash"]),
      ("*Photo: [Nadia Brooks](https://www.pexels.com/@nadia) / [Pexels](https://www.pexels.com)*", ["Nadia Brooks", "Pexels"]),
      ("Photo by Nadia Brooks: https://www.pexels.com/photo/crane-1/", ["Nadia Brooks", "Pexels"]),
      ("[Photos: See the crane come down](https://example.org/gallery/crane)", []),
      ("[Getty Images buys a crane](https://example.org/news/getty)", []),
    ])
  func links(_ line: String, _ expected: [String]) throws {
    let post = try Self.post(line)
    #expect(Self.credit(post) == expected)
    #expect(post.fields.credits.isEmpty)
  }

  @Test(
    "whose picture it is, alone under a caption",
    arguments: [
      ("KXLQ", ["KXLQ"]), ("Example County Sheriff's Office", ["Example County Sheriff's Office"]), ("The old crane", []),
      ("Opening hours", []),
    ])
  func bodies(_ line: String, _ expected: [String]) throws {
    #expect(Self.credit(try Self.post("The crane stood at the quay on Monday.", line)) == expected)
  }

  @Test func officesThatHeadThePartsOfAPostAreNoCredits() throws {
    let post = try Self.clean(
      [
        "![](https://example.org/log.jpg)", "Here is what the officers wrote down this week.", "Arden Police",
        "A man lost his hat.",
      ]
      .joined(separator: "\n\n") + "\n\nBoxford Police\n\nA dog was found.\n\n" + TextBesidePictureTests.story[0])
    #expect(Self.credit(post).isEmpty)
  }

  @Test(
    "a credit that looks like a site's own line",
    arguments: [("© France 24", ["France 24"]), ("© 2025 AFP", ["Agence France-Presse"]), ("Foto: X / @nadiabrooks", ["X"])])
  func signs(_ line: String, _ expected: [String]) throws {
    let post = try Self.post("The crane at the quay on Monday.", line)
    #expect(Self.credit(post) == expected)
    #expect(post.pictures[0].caption == "The crane at the quay on Monday.")
    #expect(post.fields.authors.isEmpty)
  }

  @Test(arguments: ["© 2025 Crane Media", "© Crane Media"])
  func ownLines(_ line: String) throws {
    #expect(Self.credit(try Self.post(line)).isEmpty)
    let last = try Self.clean(
      (TextBesidePictureTests.story + ["![](https://example.org/crane.jpg)", line]).joined(separator: "\n\n"))
    #expect(Self.credit(last).isEmpty)
  }

  @Test func aWordForAuthorsBeforeOneForPicturesNamesNoAuthor() throws {
    let post = try Self.post("Автор фото, Getty Images")
    #expect(post.fields.authors.isEmpty && Self.credit(post) == ["Getty Images"])
  }

  @Test func theButtonBeforeACaption() {
    #expect(CaptionShape.withoutFurniture("Enlarge / The crane at dawn") == "The crane at dawn")
    #expect(CaptionShape.withoutFurniture("Enlarge the crane at dawn") == "Enlarge the crane at dawn")
  }

  @Test(
    "a caption behind its credit, behind a word that announces it",
    arguments: [
      (["Image source, Getty Images", "Image caption, The crane at dawn"], "The crane at dawn"),
      (["Image source, Getty Images", "Image caption,", "The crane at dawn"], "The crane at dawn"),
      (["Photo: Nadia Brooks/AP", "It was a loud morning."], nil),
    ])
  func captionsBehindCredits(_ lines: [String], _ caption: String?) throws {
    let picture = ["![](https://example.org/crane.jpg)"]
    let post = try Self.clean(
      ([TextBesidePictureTests.story[0]] + picture + lines + [TextBesidePictureTests.story[1]]).joined(separator: "\n\n"))
    #expect(post.pictures.first?.caption == caption)
    #expect(HandMade.text(post).count == (caption == nil ? 4 : 3))
  }

  @Test func thePlaceInAGalleryGoes() throws {
    let caption = "The crane at dawn, Monday, Feb. 3, 2025. (AP Photo/Nadia Brooks)"
    let post = try Self.clean(
      [TextBesidePictureTests.story[0], "![](https://example.org/crane.jpg)", caption, "1 of 3", TextBesidePictureTests.story[1]]
        .joined(separator: "\n\n"))
    #expect(HandMade.text(post).count == 3)
    #expect(!CaptionShape("3 of 1").isPlaceInGallery && !CaptionShape("1 of the 3").isPlaceInGallery)
    #expect(CaptionShape("4 / 7").isPlaceInGallery && !CaptionShape("4 / 5").isPlaceInGallery)
    #expect(!CaptionShape("1 of 0").isPlaceInGallery)
  }

  @Test func capitalsRightBehindAFullStop() throws {
    let post = try Self.post("The crane on the quay, in 1950.CITY ARCHIVE")
    #expect(post.pictures.first?.caption == "The crane on the quay, in 1950.")
    #expect(try Self.post("The crane on the quay of the U.S.A. BRIDGE").pictures.first?.credit == nil)
  }
}
