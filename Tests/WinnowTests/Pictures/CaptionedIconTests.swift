import Testing

@testable import Winnow

/// Pictures that their address calls icons, codes or a template's, and that a figure explains.
@Suite struct CaptionedIconTests {
  private static let names = [
    "/templates/x/css/a.png", "/skin/x/css/images/a.png", "/images/icons/a.png", "/img/arrow.png", "/images/play.png",
    "/images/star.png", "/img/btn_mail.gif", "/images/send.gif", "/images/weibo.png", "/images/flag.svg", "/images/a-icon.png",
    "/i/heart.svg",
  ]
  private static let caption = "The sign that the town painted in spring"

  @Test(arguments: names)
  func aFigureThatExplainsOneIsContent(_ address: String) throws {
    let figure = "<figure><img src='\(address)' width=160 height=140><figcaption>\(Self.caption)</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).map(\.caption) == [Self.caption])
    // One that states no size is a drawing, whatever is written below it.
    #expect(
      try PagePictureTests.pictures("<figure><img src='\(address)'><figcaption>\(Self.caption)</figcaption></figure>").isEmpty)
  }

  @Test func aPhotographInAFolderOfIcons() throws {
    let figure = "<figure><img src='/icons/a.jpg'><figcaption>\(Self.caption)</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).map(\.caption) == [Self.caption])
  }

  @Test(arguments: [
    "/sprites/a.jpg", "/pixel/a.jpg", "/favicon.jpg", "/smilies/a.jpg", "/emoji/a.jpg", "/qr-a.jpg", "/img/appicon.jpg",
    "/socialicon/a.jpg",
    "/logos/a.jpg",
  ])
  func marksWithACaption(_ address: String) throws {
    let figure = "<figure><img src='\(address)' width=160 height=140><figcaption>\(Self.caption)</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).isEmpty)
  }

  @Test(arguments: names)
  func oneWithoutACaptionIsNone(_ address: String) throws {
    #expect(try PagePictureTests.pictures("<p><img src='\(address)'></p>").isEmpty)
    #expect(try PagePictureTests.pictures("<figure><img src='\(address)'></figure>").isEmpty)
  }

  @Test(
    "a service's name or a call below a button explains nothing",
    arguments: [
      ("/images/weibo.png", "Weibo"), ("/images/facebook.png", "Facebook"), ("/images/share.png", "Share this page"),
      ("/img/arrow.png", "Next"),
      ("/images/print.png", "Print"), ("/images/rss.png", "RSS feed"), ("/images/whatsapp.png", "Auf WhatsApp teilen"),
    ])
  func buttons(_ address: String, _ caption: String) throws {
    let figure = "<figure><img src='\(address)'><figcaption>\(caption)</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).isEmpty)
  }

  @Test(
    "portraits of authors and badges of shops stay away with their captions",
    arguments: ["/authors/roe.png", "/avatar/roe.png", "/headshots/roe.png", "/img/app-store.png", "/img/google-play-badge.png"])
  func portraits(_ address: String) throws {
    let figure = "<figure><img src='\(address)'><figcaption>Jane Roe writes about the river and its towns</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).isEmpty)
  }

  @Test(
    "a caption that is kept from screen readers only",
    arguments: [
      "<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text aria-hidden=true>The quay at noon</p></div>",
      "<div class=image><img src=/a.jpg><div class=caption aria-hidden=true>The quay at noon</div></div>",
      "<div class=photo><img src=/a.jpg><p class=image-caption aria-hidden=true>The quay at noon</p></div>",
      "<figure><img src=/a.jpg><p class=caption aria-hidden=true>The quay at noon</p></figure>",
    ])
  func hiddenFromScreenReaders(_ part: String) throws {
    #expect(try PagePictureTests.pictures(part).map(\.caption) == ["The quay at noon"])
  }

  @Test(
    "other lines that are hidden stay so",
    arguments: [
      "<p aria-hidden=true>Advice for those who print</p>", "<p class=menu aria-hidden=true>Advice for those who print</p>",
      "<div class='caption modal' aria-hidden=true>Advice for those who print</div>",
      "<p class=caption style='display:none'>Advice for those who print</p>",
    ])
  func hidden(_ part: String) throws {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(part)\(PagePictureTests.rest)</article></main></body></html>"
    )
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.text(of: $0).contains("Advice") })
  }
}
