import Testing

@testable import Winnow

/// Pictures that a page's template, its advertisers or its menus put beside those of the story.
@Suite struct TemplatePictureTests {
  private static func names(_ part: String, head: String = "", above: String = "") throws -> [String] {
    try PagePictureTests.pictures(part, head: head, above: above).map(\.name)
  }

  @Test(
    "drawings of the theme right beside a picture",
    arguments: [
      "<div class=lead><img src=/files/field/image/a.jpg><img class=image-info src=/sites/all/themes/lake/images/image-info.png></div>",
      "<div class=lead><img src=images/articles/a.jpg><img class=shadow src=media/layout/story-img-bg.jpg></div>",
      "<div class=lead><a href=/a.jpg><img src=/a.jpg></a><a href=#><img src=/wp-content/plugins/zoom/lens.png></a></div>",
    ])
  func besideAPicture(_ part: String) throws {
    #expect(try Self.names(part) == ["a.jpg"])
    #expect(try Self.names("", above: part) == ["a.jpg"])
  }

  @Test("a picture among the files of a theme that stands alone, or with a caption, is the story's")
  func alone() throws {
    #expect(try Self.names("<p><img src=/wp-content/themes/lake/images/quay.jpg></p>") == ["quay.jpg"])
    let captioned = "<div><img src=/a.jpg><figure><img src=/themes/lake/b.jpg><figcaption>The quay</figcaption></figure></div>"
    #expect(try Self.names(captioned) == ["a.jpg", "b.jpg"])
    let paragraph = PagePictureTests.first
    let drawing = "<p><img src=/themes/lake/a.png width=900 height=500></p>"
    let apart = "<div>\(drawing)\(paragraph)\(paragraph)\(paragraph)<p><img src=/b.jpg></p></div>"
    #expect(try Self.names(apart) == ["a.png", "b.jpg"])
    let pair = "<div><img src=/themes/lake/a.jpg><img src=/themes/lake/b.jpg></div>"
    #expect(try Self.names(pair) == ["a.jpg", "b.jpg"])
  }

  @Test("banners that somebody paid for, and goods in a test")
  func paidFor() throws {
    let banner = "<p><a href=https://shop.example.net/x rel='sponsored nofollow'><img src=/up/x.jpg width=900 height=200></a></p>"
    #expect(try Self.names(banner).isEmpty)
    let goods = "<p><a href=https://shop.example.net/x rel='sponsored nofollow'><img src=/up/x.jpg width=600 height=400></a></p>"
    #expect(try Self.names(goods) == ["x.jpg"])
    let own = "<p><a href=/up/x-large.jpg rel=sponsored><img src=/up/x.jpg width=900 height=200></a></p>"
    #expect(try Self.names(own).count == 1)
  }

  @Test(
    "pictures that are labels of links",
    arguments: [
      "<a href=/p.html><img src=/f/vwl.gif alt='View Previous' border=0></a>", "<a href=/n.html><img src=/f/r.png alt=Next></a>",
      "<a href=/de/><img src=/f/d.svg alt=Deutsch></a>", "<a href=/fr/><img src=/f/f.svg alt=fr width=24 height=16></a>",
    ])
  func labels(_ part: String) throws {
    #expect(try Self.names("<div>\(part)</div>").isEmpty)
  }

  @Test func aPictureThatIsNoLinkOrLargeIsNoLabel() throws {
    #expect(try Self.names("<p><img src=/f/r.png alt=Next></p>") == ["r.png"])
    #expect(try Self.names("<p><a href=/n.html><img src=/f/r.png alt=Next width=600 height=400></a></p>") == ["r.png"])
    #expect(try Self.names("<p><a href=/quay/home/><img src=/f/home.jpg alt=Home></a></p>") == ["home.jpg"])
  }

  @Test func aRecipesPictureStaysAboveTheButtonsInItsBox() throws {
    let card = """
      <div class=card><div class=float-right><div class=recipe-image><img width=200 height=200 src=/up/chili.jpg></div>
      <a href=/print/1>Print</a> <a href=https://pins.example.net/c>Pin</a></div><p>A thick chili for a crowd around the fire.</p></div>
      """
    #expect(try Self.names(card) == ["chili.jpg"])
  }

  @Test func slidesThatAScriptKeepsFromScreenReadersAreShown() throws {
    let slides = """
      <div class=slick-track><div class='slick-slide slick-cloned' aria-hidden=true><img src=/b.jpg width=800></div>
      <div class='slick-slide slick-current'><img src=/a.jpg width=800></div><div class=slick-slide aria-hidden=true><img src=/b.jpg width=800></div>
      </div>
      """
    #expect(try Self.names(slides) == ["a.jpg", "b.jpg"])
    #expect(try Self.names("<div class=box aria-hidden=true><img src=/b.jpg width=800></div>").isEmpty)
  }

  @Test func aCopysOriginIsNotItsAddress() throws {
    #expect(try Self.names("<figure><img src=/1*a.png data-external-src=https://old.example.net/b.jpg></figure>") == ["1*a.png"])
    #expect(try Self.names("<figure><img src=/blank.gif data-src=/b.jpg></figure>") == ["b.jpg"])
  }

  @Test func relatedPicturesGoWithTheirHeadlines() throws {
    let post = try PagePictureTests.cleaned(
      """
      <html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)
      <p><a href=/a.jpg><img src=/a.jpg></a></p><div class=more><div><div>XEM THÊM</div></div><div><a class=img href=/n/1><img src=/1.jpg></a>
      <div><a href=/n/1>The bridge at the mill is open again</a></div></div><div><div><a href=/n/2>Sandbags are sold out in town</a></div></div>
      </div></article></main></body></html>
      """, stripping: true)
    #expect(post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.count == 1)
  }

  @Test func whatAPlugInDrawsIsAnIcon() throws {
    #expect(try Self.names("<p>By Roe <img src=/typo3conf/ext/forum/Resources/Public/Images/info1_15.png alt=Details></p>").isEmpty)
    #expect(try Self.names("<p>Thus <img src=/wp-content/plugins/latex/cache/tex_8f.png alt='x^2=4'> holds.</p>") == ["tex_8f.png"])
    #expect(try Self.names("<p><img src=/wp-content/plugins/shots/editor.png width=900 height=500></p>") == ["editor.png"])
  }

  @Test(
    "drawings that are controls, badges and logos",
    arguments: [
      "<div class=player><img src=/assets/p.svg alt=Play><span>Listen to this article</span> <span>4 min</span></div>",
      "<div class=audio-player><img src=/assets/p.svg alt=Play><span>Listen to this article</span> <span>4 min</span></div>",
      "<div class=wrap><img src=/a.jpg><button><img src=/assets/e.svg alt=Expand></button></div>",
      "<p><a href=https://doi.org/10.1/x><img src=https://zenodo.org/badge/12.svg alt=DOI></a></p>",
      """
      <div class=partners><ul class=logos><li><a href=https://a.example.net><img src=/u/bank.png alt='A Bank'></a></li>
      <li><a href=https://b.example.net><img src=/u/insure.png alt='B Insurance'></a></li></ul></div>
      """,
    ])
  func controls(_ part: String) throws { #expect(try Self.names(part).filter { $0 != "a.jpg" }.isEmpty) }

  @Test func aDrawingThatIsDescribedOrLargeStays() throws {
    #expect(try Self.names("<p><img src=/a.svg alt='How the gate is shut'></p>") == ["a.svg"])
    #expect(try Self.names("<p><img src=/a.svg alt=Search width=800 height=500></p>") == ["a.svg"])
    #expect(
      try Self.names("<div id=partners><img src=/u/rowers.jpg alt='Two rowers' width=900 height=600></div>") == ["rowers.jpg"])
  }

  @Test(
    "what a file's name says it is for",
    arguments: [
      "<a href=https://example.org/demo><img src=/u/BookDemo.CTA_.Button.png></a>",
      "<a href=/join><img src=/u/Join-Us-button.webp></a>",
      "<img src=/u/marek-author-pic.jpg>", "<img src=/u/jana-headshot-300x300.jpg>",
      "<img src=/u/66e8_downarrow-icon-enc.svg alt=''>",
    ])
  func named(_ part: String) throws { #expect(try Self.names("<p>\(part)</p>").isEmpty) }

  @Test(
    "names that say something else",
    arguments: [
      "<img src=/u/cta-train-at-the-quay.jpg>", "<a href=/u/red-button-large.jpg><img src=/u/red-button.jpg></a>",
      "<img src=/u/author-reads-at-the-quay.jpg>", "<img src=/u/arrow-of-time.svg alt='The arrow of time'>",
      "<img src=/u/biotope-photo.jpg>", "<img src=/u/icon-of-a-saint.jpg width=500 height=700>",
      "<a href=/ride/><img src=/u/cta-train.jpg width=800 height=500></a>",
      "<img src=/u/marine-bio-photo.jpg width=900 height=600>",
      "<img src=/u/jane-roe-headshot.jpg width=600 height=600>",
      "<h2>Jane Roe</h2><img src=/u/jane-roe-headshot.png alt='Jane Roe'>",
      "<img src=/u/headshot-studio.jpg alt='A portrait in a studio'>",
      "<a href=/coat/blue-button/><img src=/u/blue-button.jpg></a>",
      "<a href=/web/like-button/><img src=/u/like-button.png width=500 height=400></a>",
    ])
  func namedOtherwise(_ part: String) throws { #expect(try Self.names("<p>\(part)</p>").count == 1) }
}
