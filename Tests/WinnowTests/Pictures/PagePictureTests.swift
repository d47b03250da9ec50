import Testing

@testable import Winnow

/// Pages through the stages that decide on pictures: which stay, with what caption and credit.
@Suite struct PagePictureTests {
  struct Shown: Equatable, CustomStringConvertible {
    var name: String
    var caption: String?
    var credit: String?
    var description: String { "\(name) [\(caption ?? "")] [\(credit ?? "")]" }
  }

  static let first =
    "<p>The river rose by two metres on Monday, the town council said, and more rain is expected before the weekend is over.</p>"
  static let rest = """
    <p>Two bridges are closed, and schools stay shut until the water falls again, officials told reporters in the town hall.</p>
    <p>Volunteers filled sandbags through the night, while the fire brigade pumped out cellars along the lower streets.</p>
    <p>The mayor asked people to stay at home, and thanked those who had come from neighbouring towns to lend a hand.</p>
    """

  static func cleaned(_ html: String, stripping: Bool = false) throws -> Post {
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    post = HandMade.cleaned(post, by: ExtractArticle())
    if stripping { post = HandMade.cleaned(post, by: StripBoilerplate()) }
    post = HandMade.cleaned(post, by: DedupeImages())
    return HandMade.cleaned(post, by: NormalizeAttribution())
  }

  /// The pictures that are left of an article with something between its paragraphs.
  static func pictures(_ part: String, head: String = "", above: String = "") throws -> [Shown] {
    let post = try cleaned(
      "<html><head><title>River rises</title>\(head)</head><body><main><article><h1>River rises</h1>\(above)\(first)\(part)\(rest)</article></main></body></html>"
    )
    let shown = Set(
      post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.map { Int(post.blocks[$0].picture) })
    return post.pictures.indices.filter { post.pictures[$0].joined < 0 && (shown.contains($0) || post.pictures[$0].fromMetadata) }
      .map {
        let picture = post.pictures[$0]
        return Shown(
          name: picture.address.split(separator: "/").last.map(String.init) ?? "", caption: picture.caption,
          credit: picture.credit?.raw)
      }
  }

  // MARK: Captions and credits stay with their picture

  @Test(
    "the names of elements around a caption and a credit",
    arguments: [
      #"<figure><img src=/a.jpg><figcaption>Sandbags at the quay<span class="photo__credit">Jana Novakova / dpa</span></figcaption></figure>"#,
      #"<figure><img src=/a.jpg><figcaption>Sandbags at the quay <cite>Jana Novakova / dpa</cite></figcaption></figure>"#,
      #"<figure><img src=/a.jpg><figcaption>Sandbags at the quay. Photo by <a href=/x>Jana Novakova</a> / <a href=/y>dpa</a></figcaption></figure>"#,
      #"<figure><img src=/a.jpg><span><figcaption>Sandbags at the quay</figcaption><cite>Jana Novakova / dpa</cite></span></figure>"#,
      #"<table class=tr-caption-container><tr><td><img src=/a.jpg></td></tr><tr><td class=tr-caption>Sandbags at the quay. Foto: Jana Novakova / dpa</td></tr></table>"#,
      #"<div class=field__item><img src=/a.jpg><blockquote class=image-field-caption><p>Sandbags at the quay (Foto: Jana Novakova / dpa)</p></blockquote></div>"#,
      #"<figure><img src=/a.jpg><figcaption>Sandbags at the quay <b>Jana Novakova (dpa)</b></figcaption></figure>"#,
      #"<figure><img src=/a.jpg><div class="figure-copyright">Jana Novakova / dpa</div><figcaption>Sandbags at the quay</figcaption></figure>"#,
      #"<figure><img src=/a.jpg><footer class=credit aria-hidden=true>Jana Novakova / dpa</footer><figcaption>Sandbags at the quay</figcaption></figure>"#,
      #"<figure><img src=/a.jpg><figcaption aria-hidden=true>Sandbags at the quay Foto: Jana Novakova / dpa</figcaption></figure>"#,
      #"<figure><img src=/a.jpg><span class=x>Foto: Jana Novakova / dpa</span><figcaption>Sandbags at the quay</figcaption></figure>"#,
      #"<div class="aside picture"><figure><img src=/a.jpg><figcaption>Sandbags at the quay. Photo: Jana Novakova / dpa</figcaption></figure></div>"#,
      #"<div class="photo"><img src=/a.jpg><p class=caption>Sandbags at the quay</p><p class="image--author">Foto: Jana Novakova / dpa</p></div>"#,
      #"<figure><img src=/a.jpg><figcaption><span>Sandbags at the quay</span> <span class=credit>Photo by Jana Novakova</span> / <span class=distributor>dpa</span></figcaption></figure>"#,
      #"<figure><img src=/a.jpg><figcaption>Sandbags at the quay - <i class=copyright>Copyright </i><i class=credit>Jana Novakova / dpa / Copyright 2024 The Example. All rights reserved</i></figcaption></figure>"#,
      #"<div class="modal"><figure><img src=/a.jpg><figcaption>Sandbags at the quay. © Jana Novakova / dpa</figcaption></figure></div>"#,
    ])
  func companyStays(_ part: String) throws {
    let shown = try Self.pictures(part)
    #expect(shown.map(\.name) == ["a.jpg"])
    #expect(shown.first?.caption?.hasPrefix("Sandbags at the quay") == true)
    #expect(shown.first?.caption?.contains("Novakova") == false)
    #expect(shown.first?.caption?.hasSuffix("by") == false)
    let credit = shown.first?.credit?.filter { $0 != " " && $0 != "(" && $0 != ")" && $0 != "/" }
    #expect(credit == "JanaNovakovadpa")
  }

  @Test func aNameThatTheGrammarDoesNotKnowIsACreditWhereTheElementSaysSo() throws {
    let shown = try Self.pictures(
      "<figure><img src=/a.jpg><figcaption>Sandbags at the quay.<em class=author>The neighbours of Mill Lane</em></figcaption></figure>"
    )
    #expect(shown == [Shown(name: "a.jpg", caption: "Sandbags at the quay.", credit: "The neighbours of Mill Lane")])
  }

  @Test func theEndOfASentenceIsNoCredit() throws {
    let shown = try Self.pictures(
      "<figure><img src=/a.jpg alt='Mayor Ann Example'><figcaption>Mayor Ann Example bei einem Auftritt (Foto: Jana Novakova/dpa)</figcaption></figure>"
    )
    #expect(shown == [Shown(name: "a.jpg", caption: "Mayor Ann Example bei einem Auftritt", credit: "Jana Novakova/dpa")])
  }

  @Test func aLinkInAFigureIsNoCaption() throws {
    let shown = try Self.pictures(
      "",
      above:
        "<figure><img src=/a.jpg><a href=/film>01:53 The council shows the new wall</a><figcaption>The quay</figcaption></figure>")
    #expect(shown.first?.caption == "The quay")
  }

  @Test func dataAttributesFillWhatThePageDoesNotShow() throws {
    let image = "<img src=/a.jpg data-caption='Sandbags at the &lt;i&gt;quay&lt;/i&gt; in May' data-credit='© Jana Novakova/dpa'>"
    #expect(try Self.pictures(image) == [Shown(name: "a.jpg", caption: "Sandbags at the quay in May", credit: "Jana Novakova/dpa")])
    let figure = "<figure>\(image)<figcaption>The quay. Foto: Ann Example/dpa</figcaption></figure>"
    #expect(try Self.pictures(figure) == [Shown(name: "a.jpg", caption: "The quay.", credit: "Ann Example/dpa")])
    #expect(
      try Self.pictures("<img src=/a.jpg data-credit=true data-caption=1>") == [Shown(name: "a.jpg", caption: nil, credit: nil)])
  }

  @Test(
    "what a picture shows is not who took it",
    arguments: [
      "<img src=/a.jpg alt='Example Cloud Machine Learning'>", "<img src=/a.jpg alt='Our app on Google Play'>",
      "<img src=/a.jpg alt='Wikimedia Foundation'>",
      "<figure><img src=/a.jpg alt=Mill><figcaption>Mill View over the old wheel</figcaption></figure>",
      "<figure><img src=/a.jpg><figcaption>The wheel turns again. Here the new axle is missing</figcaption></figure>",
    ])
  func noCredit(_ part: String) throws {
    let shown = try Self.pictures(part)
    #expect(shown.map(\.name) == ["a.jpg"] && shown[0].credit == nil)
  }

  @Test(
    "text below a picture stays text",
    arguments: [
      "The traveller went down to the cellar and found the wheel. [MP3 SP]", "It was a good time. Time for Tea and Cake",
      "Our Mill on YouTube", "Checked by Ann Example",
    ])
  func bareText(_ line: String) throws {
    let post = try Self.cleaned(
      "<head><title>River rises</title></head><article><h1>River rises</h1>\(Self.first)<p><img src=/a.jpg></p><p>\(line)</p>\(Self.rest)</article>"
    )
    #expect(post.blocks.indices.contains { post.isLive($0) && post.text(of: $0) == line })
    #expect(post.pictures[0].credit == nil)
  }

  @Test(
    "bare credits below a picture",
    arguments: ["Jana Novakova/AFP", "Photo: Jana Novakova", "Getty Images", "(AP Photo/Jana Novakova)"])
  func bareCredit(_ line: String) throws {
    let shown = try Self.pictures("<p><img src=/a.jpg></p><p>\(line)</p>")
    #expect(shown.map(\.name) == ["a.jpg"] && shown[0].credit != nil)
  }

  @Test(
    "credits in alternative texts",
    arguments: ["The quay on Monday. Photo: Jana Novakova", "The quay (Jana Novakova/AFP)", "© Jana Novakova"])
  func alternativeText(_ alt: String) throws {
    let shown = try Self.pictures("<img src=/a.jpg alt='\(alt)'>")
    #expect(shown[0].credit?.contains("Jana Novakova") == true)
  }

  // MARK: Metadata

  @Test func anImageObjectsCaptionIsReadForItsCredit() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"River rises","image":{"@type":"ImageObject",
      "url":"https://example.org/a.jpg","caption":"Sandbags at the quay. Foto: Jana Novakova/dpa"}}</script>
      """
    #expect(
      try Self.pictures("<img src=/a.jpg>", head: head) == [
        Shown(name: "a.jpg", caption: "Sandbags at the quay.", credit: "Jana Novakova/dpa")
      ])
  }

  @Test func makerAndSupplierOfAnImageObjectAreOneCredit() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"River rises","image":{"@type":"ImageObject",
      "url":"https://example.org/a.jpg","creator":{"@type":"Person","name":"Jana Novakova"},"creditText":"dpa"}}</script>
      """
    #expect(try Self.pictures("<img src=/a.jpg>", head: head).map(\.credit) == ["Jana Novakova/dpa"])
  }

  @Test func whatThePageShowsGoesBeforeItsMetadata() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"River rises","image":{"@type":"ImageObject",
      "url":"https://example.org/a.jpg","caption":"A flooded street in some town or other","creditText":"Example Stock"}}</script>
      """
    let part = "<figure><img src=/a.jpg><figcaption>Sandbags at the quay. Foto: Jana Novakova/dpa</figcaption></figure>"
    #expect(
      try Self.pictures(part, head: head) == [Shown(name: "a.jpg", caption: "Sandbags at the quay.", credit: "Jana Novakova/dpa")])
  }

  @Test func aFiguresCopyrightLineIsItsCredit() throws {
    let page = """
      <head><title>River rises</title></head><article><h1>River rises</h1>\(Self.first)<figure><div><img src=/a.jpg><span class=copy>© Jana
      Novakova/dpa</span></div><figcaption>Sandbags at the quay</figcaption></figure>\(Self.rest)<p>© Jana Novakova/dpa</p></article>
      """
    let post = try Self.cleaned(page, stripping: true)
    #expect(post.pictures[0].caption == "Sandbags at the quay")
    #expect(post.pictures[0].credit?.raw.contains("Jana Novakova/dpa") == true)
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.text(of: $0).contains("©") })
  }

  @Test(
    "what stands in a caption's element and is none of it",
    arguments: [
      "1/5 Sandbags at the quay", "2 of 7: Sandbags at the quay", "3 von 4 Sandbags at the quay",
      "Sandbags at the quay <b>Hide caption</b><b>toggle caption</b>",
    ])
  func captionFurniture(_ caption: String) throws {
    let shown = try Self.pictures("<figure><img src=/a.jpg><figcaption>\(caption)</figcaption></figure>")
    #expect(shown.map(\.caption) == ["Sandbags at the quay"])
  }

  @Test(
    "figures that open a caption", arguments: ["9/11 Memorial at the quay", "5/1 Example Street at the quay", "20 of them came"])
  func captionFigures(_ caption: String) throws {
    let shown = try Self.pictures("<figure><img src=/a.jpg><figcaption>\(caption)</figcaption></figure>")
    #expect(shown.map(\.caption) == [caption])
  }

  @Test func aNumberOrARunningTimeIsNoCaption() throws {
    for line in ["2", "01:53", "…"] {
      let figure = "<figure><img src=/a.jpg><div class=caption>\(line)</div><figcaption>Sandbags at the quay</figcaption></figure>"
      #expect(try Self.pictures(figure) == [Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: nil)])
    }
  }

  @Test(
    "a credit on a line of its own",
    arguments: [
      "<span>© Jana Novakova/dpa</span><br>Sandbags at the quay in May", "Sandbags at the quay in May<br>Photo: Jana Novakova/dpa",
    ])
  func creditLine(_ caption: String) throws {
    let shown = try Self.pictures("<figure><img src=/a.jpg><figcaption>\(caption)</figcaption></figure>")
    #expect(shown == [Shown(name: "a.jpg", caption: "Sandbags at the quay in May", credit: "Jana Novakova/dpa")])
  }

  @Test func aCaptionThatIsAnnouncedWithoutAColon() throws {
    let shown = try Self.pictures("<figure><img src=/a.jpg><figcaption>Image caption Sandbags at the quay</figcaption></figure>")
    #expect(shown.map(\.caption) == ["Sandbags at the quay"])
  }

  @Test func theButtonsOfACarouselAreNoCaption() throws {
    let part = """
      <div class="carousel slide"><div class=carousel-item><img src=/a.jpg><div class=carousel-caption><p>Sandbags at the quay</p></div></div>
      <div class=carousel-item><img src=/b.jpg></div><a class=carousel-control-prev>Previous</a></div>
      """
    let shown = try Self.pictures(part)
    #expect(
      shown == [
        Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: nil), Shown(name: "b.jpg", caption: nil, credit: nil),
      ])
  }

  @Test func theCaptionOfAGroupIsThatOfEachPicture() throws {
    let group =
      "<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Sandbags and the bridge. Fotos: Jana Novakova/dpa</figcaption></figure>"
    let shown = try Self.pictures(group)
    #expect(shown.map(\.name) == ["a.jpg", "b.jpg"])
    #expect(shown.allSatisfy { $0.caption == "Sandbags and the bridge." && $0.credit == "Jana Novakova/dpa" })
    let nested = """
      <figure><figure><img src=/a.jpg><figcaption>Sandbags</figcaption></figure><figure><img src=/b.jpg><figcaption>The bridge</figcaption></figure>
      <figcaption>Two views of the town</figcaption></figure>
      """
    #expect(try Self.pictures(nested).map(\.caption) == ["Sandbags", "The bridge"])
    let apart =
      "<figure><img src=/a.jpg><figcaption>Sandbags</figcaption><img src=/b.jpg><figcaption>The bridge</figcaption></figure>"
    #expect(try Self.pictures(apart).map(\.caption) == ["Sandbags", "The bridge"])
  }

  @Test func aBoxSaysInDataAttributesWhatItsPictureShows() throws {
    let box = "<div class=image data-caption='Sandbags at the quay' data-credit='Jana Novakova/dpa'><img src=/a.jpg></div>"
    #expect(try Self.pictures(box) == [Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: "Jana Novakova/dpa")])
    let two = "<div class=image data-caption='Sandbags at the quay'><img src=/a.jpg><img src=/b.jpg></div>"
    #expect(try Self.pictures(two).allSatisfy { $0.caption == nil })
  }

  @Test func aTitleThatEndsInACreditIsACaption() throws {
    let image = "<img src=/a.jpg title='Sandbags at the quay. Foto: Jana Novakova/dpa'>"
    #expect(try Self.pictures(image) == [Shown(name: "a.jpg", caption: "Sandbags at the quay.", credit: "Jana Novakova/dpa")])
    #expect(try Self.pictures("<img src=/a.jpg title='Sandbags at the quay'>").map(\.caption) == [nil])
  }

  @Test func anImageObjectByItselfDescribesThePictureOfItsAddress() throws {
    let head = """
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"ImageObject","contentUrl":"https://example.org/a.jpg",
      "caption":"Sandbags at the quay","creditText":"Jana Novakova/dpa"}</script>
      """
    #expect(
      try Self.pictures("<img src=/a.jpg>", head: head) == [
        Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: "Jana Novakova/dpa")
      ])
  }

  // MARK: Which pictures are the article's

  @Test func theLeadPictureComesBackByItsTellingPartUnderAnotherName() throws {
    let head = #"<meta property="og:image" content="https://example.org/i/w1200_4711815_social_x.jpg">"#
    let html = """
      <html><head><title>River rises</title>\(head)</head><body><div class="tools teaser-image"><img src="/i/w800_4711815_wide.jpg"></div>
      <main><article><h1>River rises</h1>\(Self.first)\(Self.rest)</article></main></body></html>
      """
    let post = try Self.cleaned(html)
    #expect(post.pictures.filter { !$0.fromMetadata }.count == 1)
    #expect(post.pictures.contains { $0.fromMetadata } == false)
    #expect(post.blocks.indices.contains { post.isLive($0) && post.blocks[$0].picture == 0 })
  }

  @Test func aPictureOfTheTextThatTheMetadataNamesLeads() throws {
    let head = #"<meta property="og:image" content="https://example.org/b-1200x630.jpg">"#
    let shown = try Self.pictures("<figure><img src=/a.jpg></figure><figure><img src=/b.jpg></figure>", head: head)
    #expect(Set(shown.map(\.name)) == ["a.jpg", "b.jpg"])
    let post = try Self.cleaned(
      "<head>\(head)</head><h1>River rises</h1>\(Self.first)<figure><img src=/a.jpg></figure>\(Self.rest)<figure><img src=/b.jpg></figure>"
    )
    let lead = try #require(post.pictures.indices.first { post.pictures[$0].leads })
    let joined = Int(post.pictures[lead].joined)
    #expect(post.pictures.indices.contains(joined) && post.pictures[joined].occurrences == 1)
  }

  @Test func cardsBetweenTheTitleAndTheStoryGo() throws {
    let card = """
      <div><div><a href="https://example.org/news/2.html"><img src=/card.jpg></a></div><div><label>News</label>
      <a href="https://example.org/news/2.html"><h5>Another river rises in the north of the country</h5></a><p>16 May 2025</p></div></div>
      """
    let page =
      "<html><head><title>River rises</title></head><body><h1>River rises</h1><div>\(card)</div><div>\(Self.first)\(Self.rest)</div></body></html>"
    let post = try Self.cleaned(page)
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.blocks[$0].picture >= 0 })
    // What a story recommends on another site it shows.
    let other = try Self.cleaned(page.replacing("example.org/news/2", with: "example.com/2"))
    #expect(other.blocks.indices.contains { other.isLive($0) && other.blocks[$0].picture >= 0 })
  }

  @Test(
    "what is none of the article's",
    arguments: [
      "<div><a href=/authors/ann><img src=/ann.jpg width=300 height=400></a><span>Ann Example</span></div>",
      "<div class=author-box><img src=/ann.jpg><p>Ann Example writes about rivers.</p></div>",
      "<ul class=read-more><li><a href=/2><img src=/card.jpg><span>Another story about another river altogether</span></a></li></ul>",
      "<img class=rounded-full src=/face.jpg>", "<img src=/s/icon_arrow.svg>", "<img src=/face.jpg width=80 height=80>",
      "<img src=/playstore-badge.png>", "<figure><img src=/face.jpg width=40 height=40></figure>",
      "<img src=/a.jpg width=14 height=9>", "<img src=/a.jpg width=24 height=20>", "<img src=/line.gif width=60 height=4>",
      "<div><figure><img src=/face.jpg width=96 height=96></figure><p>Jane Roe writes on ports</p></div>",
      "<img src=/27px-Ferry-logo.svg.png width=27 height=23>",
      "<div><img src=/ann.jpg alt='Ann Example'><p class=byline>By Ann Example, Reporter</p></div>",
      "<ul><li><a href='#'><img src='/a.jpg?thumbnail=120%2C80'></a></li></ul>",
      "<img src=/a.jpg style='display: none'>", "<noscript><img src='https://count.example/hit?id=7'></noscript>",
      "<div itemprop=author itemscope><img src=/ann.jpg><span itemprop=name>Ann Example</span></div>",
      "<p><a href=/news/2.html><img src=/card.jpg></a></p><p><b>Read also: <a href=/news/2.html>Another river rises in the north</a></b></p>",
    ])
  func noContent(_ part: String) throws { #expect(try Self.pictures(part).isEmpty) }

  @Test(
    "what is",
    arguments: [
      "<figure><img src=/a.jpg width=80 height=80><figcaption>The quay</figcaption></figure>",
      "<img src=/a.jpg width=23 height=12>",
      "<a href=/full/a.jpg><img src=/image/placeholder/800x600.png></a>", "<img src=/placeholder/a.jpg>",
      "<img src=/a.jpg width=16 height=9>", "<div><img src=/a.jpg alt='The quay'><p class=entry-meta>12 May 2025</p></div>",
      "<figure class=small-ad8d data-element-guid=e113-be-ad8d><img src=/a.jpg></figure>",
      "<div class='aside'><figure><a href=/full/a.jpg><img src=/a.jpg></a><figcaption>The quay</figcaption></figure></div>",
      "<lazy-picture data-src=/a.jpg></lazy-picture>", "<figure><div aria-hidden=true><img src=/a.jpg></div></figure>",
      "<figure><img src=/preview-a.jpg alt=x><noscript><img src=/a.jpg alt=x></noscript></figure>",
      "<img src=/a.jpg srcset='/a-bigger.jpg 1.5x, /a-biggest.jpg 2x'>",
      "<img src=/preview-a.jpg srcset='/a.jpg 1200w, /s.jpg 300w'>",
      "<aside class='image wide' aria-hidden=true><img src=/a.jpg><p class=caption>The quay</p></aside>",
      "<div class=lazy></div><noscript><img src=/a.jpg alt='The quay'></noscript>",
      "<img class=lazy style='display:none' data-src=/a.jpg>", "<img src=data:image/gif;base64,R0lGOD nitro-lazy-src=/i/a.jpg>",
      "<img src=data:image/gif;base64,R0lGOD data-hires=/i/a.jpg>", "<img src=data:image/gif;base64,R0lGOD realsrc=/i/a.jpg>",
      "<table class='infobox vcard'><tr><td class=logo><a href=/wiki/File:a.svg><img src=/a.jpg width=200 height=180></a></td></tr><tr><td>Opened in 1911</td></tr></table>",
      "<table><tr><td><a href=/wiki/File:a.jpg><img src=/a.jpg width=120 height=90></a><br><a href=/wiki/Quay>Quay</a></td><td><a href=/wiki/Mill>Mill</a></td></tr></table>",
    ])
  func content(_ part: String) throws { #expect(try Self.pictures(part).map(\.name) == ["a.jpg"]) }
}
