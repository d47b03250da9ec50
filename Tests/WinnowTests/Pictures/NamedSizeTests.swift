import Testing

@testable import Winnow

/// Pictures whose address says how large they are, or that they belong to a site's looks.
@Suite struct NamedSizeTests {
  private static func shown(_ part: String) throws -> [String] {
    try PagePictureTests.pictures("<p>\(part)</p><p><img src=/kept.jpg width=600 height=400></p>").map(\.name)
  }

  @Test(
    "strips that lead elsewhere, icons and parts of templates go",
    arguments: [
      "<a href='https://shop.example.com/'><img src='https://n.example.cn/finance/w880h180/20180109/nqk.png'></a>",

      "<img src='https://x.example.com/a/204c4338size1_w16_h16.png'>",
      "<img src='/templates/2018/css/pic3.gif'>", "<img src='/a/xl2017/wx.png'>",
    ])
  func furniture(_ part: String) throws { #expect(try Self.shown(part) == ["kept.jpg"]) }

  @Test(
    "photographs stay",
    arguments: [
      "<img src='/news/w880h180/one.jpg'>", "<a href='/gallery'><img src='/news/w550h366/one.jpg'></a>",
      "<a href='/full.jpg'><img src=/one.jpg width=900 height=200></a>", "<img src='/a/size1_w606_h412/one.jpg'>",
      "<img src='/css/one.jpg'>",
    ])
  func photographs(_ part: String) throws { #expect(try Self.shown(part) == ["one.jpg", "kept.jpg"]) }

  @Test func sizes() {
    #expect(PictureFurniture.namedSize("https://a.example/finance/w880h180/x.png") == (880, 180))
    #expect(PictureFurniture.namedSize("https://www.example.com/x_w16_h16.png") == (16, 16))
    #expect(PictureFurniture.namedSize("https://www.example.com/view1h2.png") == (0, 0))
    #expect(PictureFurniture.namedSize("w") == (0, 0))
    #expect(PictureFurniture.namedSize("https://a.example/w1234567h12.png") == (0, 0))
  }
}
