import Testing

@testable import Winnow

/// Which picture leads a story: one that the page shows above it, or one that only its metadata names.
@Suite struct LeadPictureTests {
  @Test(
    "pictures in the metadata that are none of the story's",
    arguments: [
      "/img/og-image.png", "/assets/img/social-sharing.jpg", "https://secure.gravatar.com/avatar/0a?s=512",
      "https://pbs.twimg.com/profile_images/7/x_400x400.jpg", "/2024/05/fallback-1200x630.png", "/static/img/platzhalter-sport.jpg",
    ])
  func standIn(_ address: String) throws {
    #expect(try PagePictureTests.pictures("", head: "<meta property='og:image' content='\(address)'>").isEmpty)
  }

  @Test(
    "pictures in the metadata that may be",
    arguments: [
      "/2024/05/river/og-image.png", "/uploads/social-club.jpg", "/img/river.jpg", "/2024/05/council-fallback-plan.jpg",
      "/2024/05/platzhalter-kunst.jpg", "/img/the-fallback-plan.jpg",
    ])
  func noStandIn(_ address: String) throws {
    #expect(try PagePictureTests.pictures("", head: "<meta property='og:image' content='\(address)'>").count == 1)
  }

  @Test func aBrandedCardGoesWhereThePageShowsPictures() throws {
    let head = "<meta property='og:image' content='/static/branded_news/3f.jpg'>"
    #expect(try PagePictureTests.pictures("<p><img src=/a.jpg></p>", head: head).map(\.name) == ["a.jpg"])
    #expect(try PagePictureTests.pictures("", head: head).map(\.name) == ["3f.jpg"])
    let goods = "<meta property='og:image' content='/branded-goods/branded_shelf.jpg'>"
    #expect(try PagePictureTests.pictures("<p><img src=/a.jpg></p>", head: goods).count == 2)
  }

  @Test func aCaptionedPictureBeforeTheStorysElementLeads() throws {
    let page = """
      <html><head><title>River rises</title></head><body><header class=site><img src=/mark.png></header><div class=hero><img src=/a.jpg>
      <div class=hero-caption>Sandbags at the quay. Foto: Jana Novakova/dpa</div></div><main><article><h1>River rises</h1>
      \(PagePictureTests.first)\(PagePictureTests.rest)</article></main></body></html>
      """
    let post = try PagePictureTests.cleaned(page)
    let shown = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.map {
      post.pictures[Int(post.blocks[$0].picture)]
    }
    #expect(shown.map(\.address) == ["https://example.org/a.jpg"])
    #expect(shown.first?.caption == "Sandbags at the quay." && shown.first?.credit?.raw == "Jana Novakova/dpa")
  }

  @Test(
    "a picture above the title in the story's own head",
    arguments: [
      "<div class=story-hd><img class='lazyload banner' src=/a.jpg><h1>River rises</h1></div>",
      "<div class=top><img src=/a.jpg alt='River rises'><div><p>News</p><h1>River rises</h1></div></div>",
      "<header><figure><img src=/a.jpg></figure><h1>River rises</h1><p>By Ann Example</p></header>",
    ])
  func pictureAboveTheTitle(_ head: String) throws {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><div class=page>\(head)<div class=story-bd>\(PagePictureTests.first)<p><img src=/b.jpg></p>\(PagePictureTests.rest)</div></div></body></html>"
    )
    #expect(post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.count == 2)
  }

  @Test("a figure with a caption right before the title in the story's own box", arguments: [true, false])
  func figureAboveTheTitle(_ isCaptioned: Bool) throws {
    let caption = isCaptioned ? "<figcaption>The river at dawn. Foto: Jana Novak/dpa</figcaption>" : ""
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><figure><img src=/a.jpg width=900 height=500>\(caption)</figure><h1>River rises</h1><div class=b>\(PagePictureTests.first)\(PagePictureTests.rest)</div><div class=author-root><ul><li><div>Ann Example</div><div>Reporter</div></li></ul></div></article></main></body></html>"
    )
    let shown = post.pictures.filter { $0.caption != nil }
    #expect(shown.map(\.caption) == (isCaptioned ? ["The river at dawn."] : []))
  }

  @Test(
    "what stands above the title and is no lead picture",
    arguments: [
      "<div class=story-hd><a href=/><img class=banner src=/a.jpg></a><h1>River rises</h1></div>",
      "<div class=story-hd><img class=logo src=/a.jpg><h1>River rises</h1></div>",
      "<div class=story-hd><div class=discover><img src=/a.jpg></div><h1>River rises</h1></div>",
      "<div class=story-hd><img class='avatar banner' src=/a.jpg><h1>River rises</h1></div>",
    ])
  func noPictureAboveTheTitle(_ head: String) throws {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><div class=page>\(head)<div class=story-bd>\(PagePictureTests.first)\(PagePictureTests.rest)</div></div></body></html>"
    )
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.blocks[$0].picture >= 0 })
  }

  @Test(
    "a larger version in the metadata",
    arguments: [
      ("/i/a.jpg?w=640", "/i/a.jpg?w=1200"), ("/f/320x180/a.jpg", "/f/1280x720/a.jpg"),
      ("https://i.ytimg.com/vi/Ab1_x/hqdefault.jpg", "https://i.ytimg.com/vi/Ab1_x/maxresdefault.jpg"),
      ("/w_640/v1/a.jpg", "/v1/a.jpg?im=Resize=(1250);Grayscale"),
    ])
  func largerVersion(_ shown: String, _ named: String) throws {
    #expect(try Self.lead(shown, named) == named)
  }

  @Test(
    "another version in the metadata that is not larger, or cut otherwise",
    arguments: [
      ("/i/a.jpg?w=1200", "/i/a.jpg?w=640"), ("/f/320x180/a.jpg", "/f/1200x630/a.jpg"), ("/i/a.jpg?w=640", "/i/a.jpg?w=1200&h=630"),
      ("/i/a-e1700000000000.jpg?w=640", "/i/a.jpg?w=1200"), ("/i/a.jpg", "/i/a.jpg?w=1200"), ("/f/a/640.jpg", "/f/a/1200.jpg"),
    ])
  func noLargerVersion(_ shown: String, _ named: String) throws {
    #expect(try Self.lead(shown, named) == shown)
  }

  /// The address of the first picture of a story, without the example's own host.
  static func lead(_ shown: String, _ named: String) throws -> String? {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title><meta property='og:image' content='\(named)'></head><body><article><h1>River rises</h1><figure><img src='\(shown)'></figure>\(PagePictureTests.first)\(PagePictureTests.rest)</article></body></html>"
    )
    #expect(post.pictures.count == 1)
    return post.pictures.first?.address.replacing("https://example.org", with: "")
  }

  @Test func theSameFileGoesBeforeOneThatSharesItsNumber() throws {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title><meta property='og:image' content='/i/quay16615.jpg'></head><body><div class=pic><img src=/i/quay16615.jpg?w=1280></div><article><h1>River rises</h1>\(PagePictureTests.first)<p><img src=/i/quay16615_1.jpg></p>\(PagePictureTests.rest)</article></body></html>"
    )
    let shown = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }
    #expect(shown.count == 2)
  }

  @Test(
    "the logo that a page's data call its publisher's",
    arguments: [
      "<div itemprop=publisher itemscope><div itemprop=logo itemscope><meta itemprop=url content=/img/69fce19e-58f5.jpg></div></div>",
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"River rises","publisher":{"@type":"Organization",
      "name":"Quay","logo":{"@type":"ImageObject","url":"/img/69fce19e-58f5.jpg"}}}</script>
      """,
    ])
  func publishersLogo(_ data: String) throws {
    let head = "<meta property='og:image' content='/img/69fce19e-58f5.jpg'>"
    #expect(try PagePictureTests.pictures("", head: head, above: data).isEmpty)
    let other = "<meta property='og:image' content='/img/7720ab11-58f5.jpg'>"
    #expect(try PagePictureTests.pictures("", head: other, above: data).map(\.name) == ["7720ab11-58f5.jpg"])
  }

  @Test func aPersonsPortraitIsNotThePages() throws {
    let author =
      "<span hidden itemprop=author itemscope itemtype=http://schema.org/Person><meta itemprop=image content=/up/mine.png></span>"
    #expect(try PagePictureTests.pictures("", above: author).isEmpty)
    let own = "<meta itemprop=image content=/up/quay.png>"
    #expect(try PagePictureTests.pictures("", above: own).map(\.name) == ["quay.png"])
  }

  @Test func aLeadPictureMayLinkToItsOwnPage() throws {
    func page(_ link: String) throws -> [String] {
      let post = try PagePictureTests.cleaned(
        """
        <html><head><title>River rises</title></head><body><main><article><header class=article-header><div class=article-image>
        <a href=\(link)><img src=/cover.jpg></a></div><div class=details><h2><a href=/p/river/>River rises</a></h2></div></header>
        <section>\(PagePictureTests.first)\(PagePictureTests.rest)</section></article></main></body></html>
        """)
      return post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture >= 0 }.map {
        post.pictures[Int(post.blocks[$0].picture)].address
      }
    }
    #expect(try page("/p/river/").count == 1)
    #expect(try page("/shop/").isEmpty)
  }
}
