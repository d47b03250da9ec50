import Testing

@testable import Winnow

@Suite struct DedupeImagesTests {
  @Test func repeatsBecomeOneWithTheirLines() {
    let post = HandMade.post(
      "Text.", "![](https://a.example/u/x-scaled.jpg)", "![](https://a.example/u/x-scaled.jpg)",
      "![](http://www.a.example/u/x-1024x683.jpg)",
      "![](https://a.example/u/y.jpg)", "More.")
    let edits = DedupeImages().edits(to: post)
    #expect(edits.count == 2)
    #expect(edits.map(\.reason.text) == ["same picture as line 2", "same picture as line 2"])
    #expect(edits.map(\.reason.evidence) == ["same address", "WordPress size family"])
    let clean = HandMade.cleaned(post, by: DedupeImages())
    #expect(HandMade.text(clean) == ["Text.", "![](https://a.example/u/x-scaled.jpg)", "![](https://a.example/u/y.jpg)", "More."])
    #expect(clean.pictures[0].occurrences == 3)
    #expect(DedupeImages().edits(to: clean).isEmpty)
  }

  @Test func aGenericAltMergesNothing() {
    let post = HandMade.post("![image](https://a.example/u/x.jpg)", "![image](https://a.example/u/y.jpg)")
    #expect(DedupeImages().edits(to: post).isEmpty)
  }

  @Test func anotherShapeIsAnotherPicture() {
    let post = HandMade.post(
      "![](https://a.example/u/x-1024x683.jpg)", "![](https://a.example/u/x-300x300.jpg)", "![](https://a.example/u/x-600x400.jpg)")
    #expect(HandMade.text(HandMade.cleaned(post, by: DedupeImages())).count == 2)
  }

  @Test func matchingByAddressAloneLeavesSizesAlone() {
    var stage = DedupeImages()
    stage.match = [.url]
    let post = HandMade.post(
      "![](https://a.example/u/x.jpg)", "![](http://a.example/u/x.jpg)", "![](https://a.example/u/x-600x400.jpg)")
    #expect(HandMade.text(HandMade.cleaned(post, by: stage)).count == 2)
  }

  @Test(arguments: [
    "https://a.example/spacer.gif", "https://pixel.wp.com/b.gif?v=noscript", "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP",
    "https://a.example/img/1x1.png",
    "https://www.facebook.com/tr?id=1&noscript=1", "http://feeds.feedburner.com/~r/x/~4/abc", "",
  ])
  func whatNobodySeesGoes(_ address: String) {
    #expect(HandMade.text(HandMade.cleaned(HandMade.post("![](\(address))"), by: DedupeImages())).isEmpty)
  }

  @Test func aDeclaredPixelGoesAndARuleStaysUnseen() {
    var post = HandMade.post("![](https://a.example/x.jpg)", "![](https://a.example/y.jpg)")
    (post.pictures[0].width, post.pictures[0].height) = (1, 1)
    (post.pictures[1].width, post.pictures[1].height) = (640, 0)
    #expect(HandMade.text(HandMade.cleaned(post, by: DedupeImages())) == ["![](https://a.example/y.jpg)"])
  }

  @Test func removedBlocksAreLeftAlone() {
    var post = HandMade.post("![](https://a.example/x.jpg)", "![](https://a.example/x.jpg)")
    post.blocks[1].flags.insert(.removed)
    #expect(DedupeImages().edits(to: post).isEmpty)
  }
}
