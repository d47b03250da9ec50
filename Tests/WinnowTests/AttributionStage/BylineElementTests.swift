import Testing

@testable import Winnow

/// Elements called after credits that name who wrote the text, credits of all pictures, and labels of buttons before captions.
@Suite struct BylineElementTests {
  static let figure =
    "<div class=photo><img src='/u/crane.jpg' width=800 height=600 alt=''><div class=photo__caption>The crane on Monday. (John Doe/AP)</div></div>"

  @Test(arguments: [
    "Penulis: Jane Roe | Editor: Mary Major", "Written by Jane Roe", "By Jane Roe", "Text: Jane Roe",
  ])
  func bylinesAboveAPicture(_ line: String) throws {
    let post = try TextBesidePictureTests.post(
      "<div class=story-credit>\(line)</div>" + Self.figure + TextBesidePictureTests.paragraphs())
    #expect(post.pictures[0].credit?.people == ["John Doe"])
    #expect(post.fields.authors.first?.name == "Jane Roe")
  }

  @Test func creditsAboveAPictureAndBylinesInItsFigure() throws {
    let image = TextBesidePictureTests.image
    for body in [
      "<div class=photo-credit>Photo: Jane Roe</div>\(image)", "<figure>\(image)<div class=credit>Jane Roe / AP</div></figure>",
    ] {
      let post = try TextBesidePictureTests.post(body + TextBesidePictureTests.paragraphs())
      #expect(post.pictures[0].credit?.people == ["Jane Roe"], "\(body)")
    }
  }

  @Test func aButtonsLabelBeforeACaption() {
    #expect(CaptionShape.withoutFurniture("Enlarge / The crane at night") == "The crane at night")
    #expect(CaptionShape.withoutFurniture("Enlarge the crane") == "Enlarge the crane")
  }

  @Test func aLineAtTheEndThatCreditsAllPictures() {
    let end = "Four hundred people came on Saturday, most for the pies. The fair runs until Sunday."
    var post = HandMade.post(
      [
        NormalizeAttributionTests.before, "![](https://a.example/u/fair-one.jpg)", "![](https://a.example/u/market-two.jpg)", end,
        "Photos by Jane Roe",
      ])
    post.identity.format = .markdown
    post = HandMade.cleaned(HandMade.cleaned(post, by: DedupeImages()), by: NormalizeAttribution())
    #expect(HandMade.text(post).contains(end))
    #expect(post.pictures[1].caption == nil)
  }
}
