import Testing

@testable import Winnow

/// Pictures whose address says how large they are, or that they belong to a site's looks.
@Suite struct NamedSizeTests {
  private static func shown(_ part: String) throws -> [String] {
    try PagePictureTests.pictures("<p>\(part)</p><p><img src=/kept.jpg width=600 height=400></p>").map(\.name)
  }

  @Test(
    "icons and parts of templates go",
    arguments: [
      "<img src='https://x.example.com/a/204c4338size1_w16_h16.png'>", "<img src='/templates/2018/css/pic3.gif'>",
      "<img src='/a/xl2017/wx.png'>", "<img src='/code.png' alt='微信公众号二维码'>",
    ])
  func furniture(_ part: String) throws { #expect(try Self.shown(part) == ["kept.jpg"]) }

  @Test(
    "photographs stay",
    arguments: [
      "<img src='/news/w880h180/one.jpg'>", "<a href='/gallery'><img src='/news/w550h366/one.jpg'></a>",
      "<a href='/full.jpg'><img src=/one.jpg width=900 height=200></a>", "<img src='/a/size1_w606_h412/one.jpg'>",
      "<img src='/css/one.jpg'>", "<img src='/docs/css/one.jpg' alt='Flexbox axes'>", "<img src='/w50h50/one.jpg'>",
      "<img src='/size1_w16_h16/one.jpg'>",
      "<a href='/full'><img src='/w880h180/one.jpg'></a>",
      "<a href='https://www.example.org/full'><img src='/w1080h180/one.jpg'></a>",
      "<a href='https://shop.example.com/'><img src='/w1200h200/one.jpg' alt='Unemployment rate 1990 to 2020'></a>",
      "<img src='/one.jpg' alt='乘客扫码进站'>", "<img src='/one.jpg' alt='老人在学习扫码支付'>", "<img src='/one.jpg' alt='店主王先生展示收款二维码'>",
      "<img src='/one.jpg' alt='起重机上的二维码'>", "<img src='/one.jpg' alt='如何制作二维码'>", "<img src='/one.jpg' alt='码头公众号'>",
      "<img src='/one.jpg' alt='Anatomy of a QR code'>",
    ])
  func photographs(_ part: String) throws { #expect(try Self.shown(part) == ["one.jpg", "kept.jpg"]) }

  @Test(
    "drawings stay that a story shows, and its captions with them",
    arguments: [
      "/docs/css/flex.png", "/skins/knight.png", "/health/skin/rash-photo.png", "/templates/cv-template.png", "/img/wx.png",
      "/img/qr.png", "/i.png?x=w16_h16&w=900",
    ])
  func shownDrawings(_ address: String) throws {
    let figure = "<figure><img src='\(address)'><figcaption>What the sign on the quay looks like</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).map(\.caption) == ["What the sign on the quay looks like"])
    if !address.hasPrefix("/img/") { #expect(try Self.shown("<img src='\(address)'>").count == 2) }
  }

  @Test func aCodeWithACaptionStays() throws {
    let figure = "<figure><img src=/a.jpg alt=扫码关注><figcaption>The sign on the quay</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).count == 1)
  }

  @Test func sizes() {
    #expect(PictureFurniture.namedSize("https://a.example/finance/w880h180/x.png") == (880, 180))
    #expect(PictureFurniture.namedSize("https://www.example.com/x_w16_h16.png") == (16, 16))
    #expect(PictureFurniture.namedSize("https://www.example.com/view1h2.png") == (0, 0))
    #expect(PictureFurniture.namedSize("w") == (0, 0))
    #expect(PictureFurniture.namedSize("https://a.example/i.jpg?x=w16_h16&w=900") == (0, 0))
    #expect(PictureFurniture.namedSize("https://a.example/w1234567h12.png") == (0, 0))
  }
}
