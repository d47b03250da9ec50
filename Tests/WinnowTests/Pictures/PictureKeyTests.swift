import Testing

@testable import Winnow

@Suite struct PictureKeyTests {
  static func relation(_ a: String, _ b: String) -> PictureKey.Relation? { PictureKey(a).relation(to: PictureKey(b)) }

  @Test(
    "the same address, written otherwise",
    arguments: [
      ("http://www.paper.example/a/b.jpg", "https://paper.example/a/b.jpg"),
      ("https://paper.example:443/a/b.jpg", "//paper.example/a/b.jpg#top"),
      ("https://paper.example/a/b%20c.jpg", "https://PAPER.example/a/b c.jpg"),
      ("https://paper.example/a/b.jpg?utm_source=x&fbclid=1", "https://paper.example/a/b.jpg"),
      (" https://paper.example/%E5%9B%BE.jpg\n", "https://paper.example/图.jpg"),
      ("https://paper.example/%41/%42.jpg?%49D=%43&N%41ME=%44", "https://PAPER.example/A/B.jpg?id=C&name=D"),
      ("https://paper.example/a.jpg?ABCDEFGHIJ%4B=1&ABCDEFGHIJ%4B=2", "https://paper.example/a.jpg?abcdefghijk=1&abcdefghijk=2"),
      ("https://U%41@PAPER.example:80/a%2gb%.jpg", "//paper.example/a%2gb%.jpg"),
    ])
  func sameAddress(_ a: String, _ b: String) { #expect(Self.relation(a, b) == .sameAddress) }

  @Test(
    "WordPress sizes",
    arguments: [
      ("https://x.example/u/2024/05/tram.jpg", "https://x.example/u/2024/05/tram-1024x683.jpg"),
      ("https://x.example/u/tram-300x200.jpg", "https://x.example/u/tram-1024x683.jpg"),
      ("https://x.example/u/tram-scaled.jpg", "https://x.example/u/tram-1536x1024.jpg"),
      ("https://x.example/u/tram-rotated.jpg", "https://x.example/u/tram.jpg"),
      ("https://x.example/u/tram-e1700000000000.jpg", "https://x.example/u/tram-e1700000000000-768x512.jpg"),
      ("https://x.example/u/tram-e1700000000000.jpg", "https://x.example/u/tram.jpg"),
      ("https://x.example/u/tram-1024x683.jpg.webp", "https://x.example/u/tram-scaled.jpg"),
      ("https://i1.wp.com/x.example/u/tram-300x200.jpg?resize=300%2C200&ssl=1", "https://x.example/u/tram.jpg"),
      // The first name says a shape that the second does not have: it was cut from the first.
      ("https://x.example/4711/4711_170_v16_9_1200.jpg", "https://x.example/4711/4711_170_v16_9_1200-300x200.jpg"),
      ("https://x.example/u/tram-824x412-600x400.jpg", "https://x.example/u/tram-824x412.jpg"),
    ])
  func wordPress(_ a: String, _ b: String) { #expect(Self.relation(a, b) == .wordPressSize) }

  @Test(
    "sizes in parameters, folders and names",
    arguments: [
      ("https://c.example/a/tram.jpg?w=320", "https://c.example/a/tram.jpg?w=1280&quality=80"),
      ("https://c.example/a/tram.jpg?q=60&fm=webp&width=1000&rect=0%2C379%2C3544%2C1994", "https://c.example/a/tram.jpg"),
      ("https://c.example/image/upload/w_800,c_fill,q_auto:best/v12/tram.jpg", "https://c.example/image/upload/w_320/v12/tram.jpg"),
      ("https://c.example/image/upload/c_limit,w_800/v12/tram", "https://c.example/image/upload/v12/tram"),
      ("https://c.example/$zoom_0.2%2C$width_756/t_crop_custom/c_scale%2Cw_620%2Cq_88/abc", "https://c.example/c_scale,w_382/abc"),
      ("https://c.example/v2/resize:fit:1400/tram.png", "https://c.example/v2/resize:fit:640/tram.png"),
      ("https://c.example/max/1400/tram.png", "https://c.example/max/800/tram.png"),
      ("https://c.example/960x640/smart/tram.jpg", "https://c.example/1280x853/smart/tram.jpg"),
      ("https://c.example/static/320w/tram.jpg", "https://c.example/static/960w/tram.jpg"),
      ("https://c.example/v4/w1440/r1.7778/-/tram.jpg", "https://c.example/v4/w640/-/tram.jpg"),
      ("https://c.example/crops/w=800,h=450,q=70/a_tram.jpg", "https://c.example/crops/w=1280,h=720,q=60/a_tram.jpg"),
      ("https://c.example/414x233_cropupscale/2024/11/tram.jpg", "https://c.example/2024/11/tram.jpg"),
      ("https://c.example/a/tram@2x.png", "https://c.example/a/tram.png"),
      ("https://c.example/a/tram_thumb.jpg", "https://c.example/a/tram_large.jpg"),
      ("https://c.example/a/tram-640w.webp", "https://c.example/a/tram.jpg"),
      ("https://c.example/thumbs/tram.jpg", "https://c.example/large/tram.jpg"),
      ("https://shop.example/files/tram_800x600_crop_center.jpg?v=1", "https://shop.example/files/tram_1600x1200.jpg?v=2"),
      (
        "https://c.example/img/30134167/1765515671/Img_16_9/1024/The-old-tram-bridge.webp",
        "https://c.example/img/30134167/1765515671/Img_16_9/640/The-old-tram-bridge.webp"
      ),
      (
        "https://c.example/2023/08/30/0/0/5120/3416/664/0/75/0/dd85876_1693399249509-tram.jpg",
        "https://c.example/2023/08/30/0/0/5120/3416/1440/0/75/0/dd85876_1693399249509-tram.jpg"
      ),
      (
        "https://c.example/241847486/241847486_1709920440_v16_9_1600.jpeg",
        "https://c.example/241847486/241847486_1709920440_v16_9_1200.jpeg"
      ),
      ("https://c.example/img/9c36b38b2b0b_262_262.jpg", "https://c.example/img/9c36b38b2b0b.jpg"),
      ("https://w.example/thumb/a/ab/Tram.jpg/640px-Tram.jpg", "https://w.example/a/ab/Tram.jpg"),
      ("https://h.example/rs:fill:375:234/abc/?t=crop:6000:3721:nowe:0:140,resize:fill:375:234", "https://h.example/abc/"),
      ("https://live.staticflickr.com/65535/5123_ab12_b.jpg", "https://live.staticflickr.com/65535/5123_ab12_z.jpg"),
      ("https://i.ytimg.com/vi/Ab1_x/hqdefault.jpg", "https://img.youtube.com/vi/Ab1_x/maxresdefault.jpg"),
      ("https://pbs.twimg.com/media/FxAbC?format=jpg&name=small", "https://pbs.twimg.com/media/FxAbC?format=jpg&name=orig"),
      ("https://lh3.googleusercontent.com/abc=w400-h300", "https://lh3.googleusercontent.com/abc=s1600"),
      ("https://x.example/styles/teaser/public/2024-05/tram.jpg?itok=aB1", "https://x.example/2024-05/tram.jpg"),
    ])
  func sizes(_ a: String, _ b: String) { #expect(Self.relation(a, b) != nil, "\(show(a))\n\(show(b))") }

  @Test(
    "the address inside the address",
    arguments: [
      (
        "https://r.example/image/fetch/$s_!x!,w_1456,c_limit,f_auto/https%3A%2F%2Fa.example%2Ftram.jpg",
        "https://a.example/tram.jpg"
      ),
      ("https://r.example/cdn-cgi/image/width=896,quality=80,format=auto/https://a.example/tram.jpg", "https://a.example/tram.jpg"),
      ("https://a.example/cdn-cgi/image/width=896,quality=80/u/tram.jpg", "https://a.example/u/tram.jpg"),
      (
        "https://r.example/dims4/default/1234/strip/true/resize/840x560!/quality/90/?url=https%3A%2F%2Fa.example%2Ftram.jpg",
        "https://a.example/tram.jpg"
      ),
      ("https://a.example/_next/image?url=%2Fu%2Ftram.jpg&w=1920&q=75", "https://a.example/u/tram.jpg"),
      ("https://images.weserv.nl/?url=a.example/tram.jpg&w=300", "https://a.example/tram.jpg"),
      ("https://a-example.cdn.ampproject.org/ii/w680/s/a.example/tram.jpg", "https://a.example/tram.jpg"),
      ("https://r.example/unsafe/rs:fit:640:0/aHR0cHM6Ly9hLmV4/YW1wbGUvdHJhbS5q/cGc.webp", "https://a.example/tram.jpg"),
      (
        "https://r.example/LW6KV9O1fhZ-GpU6a7unxVmih4I=/960x640/smart/https%3A%2F%2Fa.example%2Ftram.jpg",
        "https://a.example/tram.jpg"
      ),
      ("https://r.example/resizer/abc/800x600/smart/a.example/tram.jpg", "https://a.example/tram.jpg"),
      ("https://lh6.example/proxy/xyz=s0-d#https://a.example/tram.jpg", "https://a.example/tram.jpg"),
      ("https://web.archive.example/web/2020im_/http://a.example/tram.jpg", "https://a.example/tram.jpg"),
      (
        "https://one.example/?url=https%3A%2F%2Ftwo.example%2F%3Fsrc%3Dhttps%253A%252F%252Fa.example%252Ftram.jpg",
        "https://a.example/tram.jpg"
      ),
    ])
  func proxied(_ a: String, _ b: String) { #expect(Self.relation(a, b) != nil, "\(show(a))\n\(show(b))") }

  @Test(
    "other pictures",
    arguments: [
      ("https://x.example/u/tram-1024x683.jpg", "https://x.example/u/tram-300x300.jpg"),
      ("https://x.example/u/tram-1.jpg", "https://x.example/u/tram-2.jpg"),
      ("https://x.example/u/tram.jpg", "https://x.example/u/tram-1.jpg"),
      ("https://x.example/u/640.jpg", "https://x.example/u/960.jpg"),
      ("https://x.example/u/image-640.jpg", "https://x.example/u/image-960.jpg"),
      ("https://x.example/images/84057994.webp", "https://x.example/images/84058151.webp"),
      ("https://x.example/800/1.jpg", "https://x.example/640/1.jpg"),
      ("https://x.example/2024/05/tram.jpg", "https://x.example/2024/06/tram.jpg"),
      ("https://x.example/a/tram.jpg", "https://y.example/a/tram.jpg"),
      ("https://x.example/image.php?id=640", "https://x.example/image.php?id=960"),
      ("https://x.example/photo?p=640", "https://x.example/photo?p=960"),
      ("https://x.example/a/3_2.jpg", "https://x.example/a/3_1.jpg"),
      ("https://x.example/gallery_3_2.jpg", "https://x.example/gallery.jpg"),
      ("https://x.example/a/w_5/b.jpg", "https://x.example/a/w_x/b.jpg"),
      ("https://i.ytimg.com/vi/Ab1_x/1.jpg", "https://i.ytimg.com/vi/Ab1_x/hqdefault.jpg"),
      ("https://c.example/960x640/smart/tram.jpg", "https://c.example/600x600/smart/tram.jpg"),
      ("data:image/png;base64,AAAA", "data:image/png;base64,AAAB"),
      ("", "https://x.example/"),
    ])
  func different(_ a: String, _ b: String) { #expect(Self.relation(a, b) == nil, "\(show(a))\n\(show(b))") }

  @Test func boxesDoNotTellTheShape() {
    #expect(Self.relation("https://c.example/fit-in/960x640/tram.jpg", "https://c.example/fit-in/300x300/tram.jpg") != nil)
    #expect(Self.relation("https://c.example/c_fit,w_300,h_300/tram.jpg", "https://c.example/c_fit,w_960,h_640/tram.jpg") != nil)
  }

  @Test func saysTheSize() {
    #expect(PictureKey("https://x.example/u/tram-1024x683.jpg").width == 1024)
    #expect(PictureKey("https://x.example/u/tram.jpg?w=320").width == 320)
    #expect(PictureKey("https://x.example/resize:fill:375:234/u/tram.jpg").height == 234)
  }

  @Test func anyBytesAreTaken() {
    for text in [
      "%", "%%%2", "http://", "//", "https:///x", "?", "#", "a?=&&=", "@2x.png", "-1x1.jpg",
      String(repeating: "https://", count: 900),
    ] {
      #expect(PictureKey(text).relation(to: PictureKey(text)) == .sameAddress)
    }
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Array("ht:/p%2F.?=&w_8x0@-jg#\u{0}é9".utf8)[Int(seed >> 33) % 26]
      }
      #expect(PictureKey(bytes: bytes).relation(to: PictureKey(bytes: bytes)) == .sameAddress)
    }
  }

  @Test func aShelfGivesTheKeysOfTheirAddresses() {
    let shelf = PictureKeyShelf()
    // Twice over more pictures than it remembers.
    for _ in 0..<2 {
      for number in 0..<100 {
        let address = "https://paper.example/pictures/kite-\(number)-800x600.jpg"
        #expect(shelf.key(of: address) == PictureKey(address))
      }
    }
  }

  private func show(_ address: String) -> String { String(decoding: PictureKey(address).family, as: UTF8.self) }
}
