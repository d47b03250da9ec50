import Testing

@testable import Winnow

/// Texts beside pictures: which are captions and credits, and which are the story's.
@Suite struct TextBesidePictureTests {
  static let story = [
    "The harbour town has argued for years about the old crane, which nobody has used since the last ship was unloaded there.",
    "On Monday the council voted to keep it, and the mayor said that the work would begin as soon as the ice is gone.",
    "A walk along the quay is planned as well, with benches made of the planks that the storm tore from the pier in winter.",
  ]

  static func post(_ body: String, title: String = "Old crane to stay at the harbour") throws -> Post {
    var identity = Post.Identity()
    identity.url = "https://example.org/news/crane.html"
    identity.format = .html
    let html = "<html lang=en><head><title>\(title)</title></head><body><article><h1>\(title)</h1>\(body)</article></body></html>"
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    post = HandMade.cleaned(post, by: ExtractArticle())
    post = HandMade.cleaned(post, by: StripBoilerplate())
    post = HandMade.cleaned(post, by: DedupeImages())
    return HandMade.cleaned(post, by: NormalizeAttribution())
  }

  static func paragraphs(_ texts: [String] = story) -> String { texts.map { "<p>\($0)</p>" }.joined() }

  /// What is left as text: captions and credits have moved to their pictures.
  static func text(_ post: Post) -> [String] {
    post.blocks.indices.filter {
      post.isLive($0) && post.blocks[$0].kind.isLeaf && post.blocks[$0].picture < 0 && post.blocks[$0].kind != .caption
        && !(post.blocks[$0].kind == .heading && post.blocks[$0].level == 1)
    }
    .map { post.text(of: $0) }
  }

  static let image = "<img src='/u/crane.jpg' width=800 height=600 alt=''>"

  @Test func aLineInBracketsThatSaysWhereToLook() throws {
    func caption(_ line: String) throws -> String? {
      try Self.post("<div>\(Self.image)<i>\(line)</i><br><div>\(Self.story[0])</div></div>\(Self.paragraphs())").pictures.first?
        .caption
    }
    let line = "(left, Jane Roe, 69, keeper of the crane)"
    #expect(try caption(line) == line)
    #expect(try caption("(The crane was left to the gulls)") == nil)
  }

  @Test func cardsThatCallTheirTextACaptionKeepIt() throws {
    let said = "The keeper sells ropes and lamps, repairs nets while you wait, and knows the name of every boat in the bay."
    let cards = (1...4).map {
      """
      <div class="thumbnail"><img src="/u/shop-\($0).jpg" width=300 height=200 alt="Shop \($0)"><div class="caption">
      <h3>Shop number \($0)</h3><p>\($0). \(said)</p></div></div>
      """
    }
    let post = try Self.post(Self.paragraphs() + cards.joined())
    #expect(post.pictures.allSatisfy { !($0.caption ?? "").contains("repairs nets") })
    #expect(Self.text(post).contains("2. \(said)"))
  }

  @Test(arguments: [
    "1. Learn to row before you buy a boat, and look at what the wind does to those who did not.",
    "“I would not have bought the boat without the harbour's help, and I am glad that I am not alone in it.”",
  ])
  func aStepOrAQuotationAboveANameIsNoCaption(_ line: String) throws {
    let body = Self.paragraphs() + "<p>\(Self.image)\(line)</p><p>Mia Rose</p>" + Self.paragraphs()
    #expect(Self.text(try Self.post(body)).contains(line))
  }

  @Test func aCardsHeadlineAndItsTextAreNoCaption() throws {
    let headline = "The harbour opens its new lighthouse on Sunday"
    let text = "Visitors may climb the stairs from ten, and the keeper tells how the lamp was brought up."
    let body = "<div><img src='/u/light.jpg' width=300 height=200 alt='\(headline)'><p>\(headline)<br>\(text)</p></div>"
    let post = try Self.post(Self.paragraphs() + body)
    #expect(post.pictures.allSatisfy { !($0.caption ?? "").contains("climb the stairs") })
  }

  @Test func theFirstLineBehindAnArrowIsTheCaption() throws {
    let post = try Self.post(
      Self.paragraphs() + "<div><div>\(Self.image)</div>▲The crane in the snow of last winter.<br>\(Self.story[1])</div>")
    #expect(post.pictures.first?.caption == "The crane in the snow of last winter.")
    #expect(Self.text(post).filter { $0.contains(Self.story[1]) }.count == 2)
  }

  // MARK: The headline as alternative text

  @Test(arguments: ["", "<figure>", "<div class=featured-image>"])
  func theStorysFirstLineUnderAPictureThatRepeatsTheHeadline(_ frame: String) throws {
    let lead = "The old crane is to stay at the harbour for another ten years at least, as the council of the town has decided."
    let close = frame.isEmpty ? "" : frame.hasPrefix("<f") ? "</figure>" : "</div>"
    let image = "<img src='/u/crane.jpg' width=800 height=600 alt='Old crane to stay at the harbour'>"
    let post = try Self.post("\(frame)\(image)\(close)<p>\(lead)</p>" + Self.paragraphs())
    #expect(Self.text(post) == [lead] + Self.story)
    #expect(post.pictures[0].caption == nil)
  }

  @Test func aLineThatRepeatsAnyOtherAlternativeTextIsACaption() throws {
    let image = "<img src='/u/crane.jpg' width=800 height=600 alt='Two workers climb the ladder of a crane'>"
    let line = "Two workers climb the ladder of the crane on Monday."
    let post = try Self.post(
      Self.paragraphs() + "\(image)<p>\(line)</p>" + Self.paragraphs(["After that all went home and slept."]))
    #expect(post.pictures[0].caption == line)
  }

  // MARK: Boxes named after their picture

  @Test(arguments: [
    "<div class='wp-block-media-text'><figure class='wp-block-media-text__media'>IMAGE</figure><div class='wp-block-media-text__content'>TEXT</div></div>",
    "<div class='image-with-text'><div class='image-with-text__media'>IMAGE</div><div class='image-with-text__content'>TEXT</div></div>",
    "<div class=media>IMAGE<div class=media-body>TEXT</div></div>",
    "<div class=photo-card>IMAGE<h3>The keeper</h3>TEXT</div>",
    "<section class=hero>IMAGE<h2>At the quay</h2>TEXT</section>",
    "<div class=image-list>IMAGE<ul><li>A ladder of iron</li><li>A cabin of glass</li></ul>TEXT</div>",
  ])
  func aTextBesideAPictureStays(_ box: String) throws {
    let line = "The crane was made in the shipyard across the bay and came here on two barges, drawn by a tug that still sails."
    let html = box.replacing("IMAGE", with: Self.image).replacing("TEXT", with: "<p>\(line)</p>")
    let post = try Self.post(Self.paragraphs(Array(Self.story[..<2])) + html + Self.paragraphs([Self.story[2]]))
    #expect(Self.text(post).contains(line))
    #expect(post.pictures.allSatisfy { $0.caption == nil })
  }

  @Test(arguments: [
    "<div class=photo>IMAGE<p>TEXT</p></div>", "<div class='article-image'>IMAGE<div>TEXT</div></div>",
    "<div class=gallery-item>IMAGE<p>TEXT</p></div>",
    "<div class='image-text photo'>IMAGE<p class=caption>TEXT</p></div>", "<div class='image text-center'>IMAGE<p>TEXT</p></div>",
    "<ul class=photos><li>IMAGE<p>TEXT</p></li></ul>",
  ])
  func aCaptionInABoxNamedAfterItsPictureGoes(_ box: String) throws {
    let line = "The crane seen from the water on a morning in March."
    let html = box.replacing("IMAGE", with: Self.image).replacing("TEXT", with: line)
    let post = try Self.post(Self.paragraphs(Array(Self.story[..<2])) + html + Self.paragraphs([Self.story[2]]))
    #expect(!Self.text(post).contains(line))
    #expect(post.pictures.map(\.caption) == [line])
  }

  // MARK: Fields with hidden labels

  @Test(arguments: ["field field--label-visually_hidden", "field--label-visually-hidden field__items"])
  func aFieldWhoseLabelIsHiddenIsShown(_ name: String) throws {
    let line = "The crane was made in the shipyard across the bay and came here on two barges, drawn by a tug that still sails."
    let post = try Self.post(
      "<div class='\(name)'><div class='field__label visually-hidden'>Body</div><p>\(line)</p></div>" + Self.paragraphs())
    #expect(Self.text(post) == [line] + Self.story)
  }

  @Test(arguments: ["field visually-hidden", "label-visually-hidden", "visually_hidden field__label"])
  func anElementThatIsHiddenItselfIsNot(_ name: String) throws {
    let post = try Self.post(
      Self.paragraphs(Array(Self.story[..<1])) + "<div class='\(name)'>What the page tells of the crane</div>"
        + Self.paragraphs(Array(Self.story[1...])))
    #expect(Self.text(post) == Self.story)
  }

  // MARK: Credits

  @Test func theAuthorOfACaptionTookThePicture() throws {
    let figure =
      "<figure>\(Self.image)<div class=caption><figcaption itemprop=caption>The crane at dawn.</figcaption>"
      + "<figcaption itemprop=author data-byline-prefix='Foto: '>Dana Olsen</figcaption></div></figure>"
    let post = try Self.post(figure + Self.paragraphs())
    #expect(post.pictures[0].caption == "The crane at dawn.")
    #expect(post.pictures[0].credit?.people == ["Dana Olsen"])
    #expect(post.fields.authors.isEmpty)
  }

  // MARK: Marks of agencies

  @Test(arguments: [
    ("(dpa)", "dpa"), ("(APA)", "APA"), ("<em>(Reuters)</em>", "Reuters"), ("<br>(dpa/lby)", "dpa"), ("(mau/dpa)", "dpa"),
  ])
  func aParagraphThatEndsInTheMarkOfItsAgencyStays(_ mark: String, _ agency: String) throws {
    let post = try Self.post(Self.paragraphs(Self.story + ["The council meets again on Thursday. \(mark)"]))
    #expect(Self.text(post).last?.hasPrefix("The council meets again on Thursday.") == true)
    #expect(post.fields.originalSource?.name == agency)
  }

  @Test(arguments: ["(dpa)", "Quelle: dpa", "<em>(dpa)</em>"])
  func aLineThatIsNothingButTheMarkGoes(_ line: String) throws {
    let post = try Self.post(Self.paragraphs(Self.story + [line]))
    #expect(Self.text(post) == Self.story)
    #expect(post.fields.originalSource?.name == "dpa")
  }

  // MARK: Whom a quotation is from

  @Test func theSourceOfAQuotationInAFigureStays() throws {
    let quotation =
      "<figure><blockquote>Nobody asked us about the crane.</blockquote><figcaption>— Carl Weber, fisherman</figcaption></figure>"
    let post = try Self.post(Self.paragraphs(Array(Self.story[..<2])) + quotation + Self.paragraphs([Self.story[2]]))
    #expect(Self.text(post) == Self.story[..<2] + ["Nobody asked us about the crane.", "— Carl Weber, fisherman", Self.story[2]])
    // Without a dash it stands apart from the words, and beside a picture it is a caption.
    let plain = quotation.replacing("— ", with: "")
    #expect(try !Self.text(Self.post(Self.paragraphs() + plain)).contains("Carl Weber, fisherman"))
    let shown = quotation.replacing("<figcaption>", with: "\(Self.image)<figcaption>")
    #expect(try !Self.text(Self.post(Self.paragraphs() + shown)).contains("— Carl Weber, fisherman"))
  }

  // MARK: Names of captions that other boxes have

  @Test func aCaptionThatIsCalledTheImagesComment() throws {
    let box =
      "<div class=serendipity_imageComment_right><div class=serendipity_imageComment_img>\(Self.image)</div>"
      + "<div class=serendipity_imageComment_txt>The crane at dawn</div></div>"
    let post = try Self.post(Self.paragraphs(Array(Self.story[..<2])) + box + Self.paragraphs([Self.story[2]]))
    #expect(Self.text(post) == Self.story)
    #expect(post.pictures.map(\.caption) == ["The crane at dawn"])
    // A box of comments stays one, whatever picture stands in it.
    let comments = "<div class=comment><div class=comment-image>\(Self.image)</div><p>\(Self.story[2])</p></div>"
    #expect(try Self.text(Self.post(Self.paragraphs(Array(Self.story[..<2])) + comments)) == Array(Self.story[..<2]))
  }

  // MARK: Letters that sign

  @Test(arguments: ["<p>(dkn)</p>", "<p><strong>(rwl/dnu)</strong></p>"])
  func lettersInBracketsBelowTheStoryGo(_ line: String) throws {
    #expect(try Self.text(Self.post(Self.paragraphs() + line)) == Self.story)
  }

  @Test(arguments: ["(iv)", "(see)(a)", "(Crane)", "(sources)", "(sic)", "(tbc)", "(man)", "(via)", "(he/she)"])
  func otherBracketsStay(_ line: String) throws {
    #expect(try Self.text(Self.post(Self.paragraphs() + "<p>\(line)</p>")) == Self.story + [line])
    // Within the story even letters may mean something.
    #expect(
      try Self.text(Self.post("<p>\(Self.story[0])</p><p>(dkn)</p>" + Self.paragraphs(Array(Self.story[1...])))).contains("(dkn)"))
  }

  @Test func aBylineInATableThatLaysOutThePage() throws {
    let cell = Self.story.joined(separator: "<br><br>") + "<br><br><b>By Dana Olsen</b>"
    let post = try Self.post("<table><tr><td>\(cell)</td></tr></table>")
    #expect(post.fields.authors.map(\.name) == ["Dana Olsen"])
    #expect(Self.text(post) == Self.story)
  }

  @Test func theBylineInThePicturesFooterTookIt() throws {
    let box = "<div class=opener><div class=image-wrapper>\(Self.image)</div><footer class=byline>Dana Olsen</footer></div>"
    let post = try Self.post(box + Self.paragraphs())
    #expect(post.pictures.map { $0.credit?.people ?? [] } == [["Dana Olsen"]])
    #expect(post.fields.authors.isEmpty && Self.text(post) == Self.story)
    // In a box with a text it is the text's.
    let article = "<div>\(Self.image)\(Self.paragraphs())<footer class=byline>By Dana Olsen</footer></div>"
    #expect(try Self.post(article).fields.authors.map(\.name) == ["Dana Olsen"])
  }

  @Test(
    "a byline in the footer of a picture's box that is the story's",
    arguments: [
      "<div class=hero>IMAGE<footer class=byline>By Dana Olsen</footer></div>",
      "<div class=opener><div class=image-wrapper>IMAGE</div><footer class=byline>By Dana Olsen</footer></div>",
      "<div class=opener><div class=image-wrapper>IMAGE</div><footer class=byline><a rel=author href=/by/dana>Dana Olsen</a></footer></div>",
    ])
  func theBylineInThePicturesFooterIsTheStorys(_ box: String) throws {
    let post = try Self.post(box.replacing("IMAGE", with: Self.image) + Self.paragraphs())
    #expect(post.fields.authors.map(\.name) == ["Dana Olsen"])
    #expect(post.pictures.allSatisfy { $0.credit == nil })
  }
}
