import Testing

@testable import Winnow

/// Where a page keeps the addresses of its pictures, and what addresses, links and sizes say of them.
@Suite struct PictureAddressTests {
  @Test(
    "the file in full size behind a link",
    arguments: [
      "<a href=/u/a.jpg><img src=/u/a-150x150.jpg width=150 height=150></a>",
      "<a href=/u/a.jpg class=fancybox><img src=/u/thumb7.jpg width=100 height=100></a>",
      "<a href=/s1600/a.jpg><img src=/s320/a.jpg width=320 height=213></a>",
    ])
  func fullSize(_ part: String) throws { #expect(try PagePictureTests.pictures(part).map(\.name) == ["a.jpg"]) }

  @Test(
    "links that lead to no larger file of the picture",
    arguments: [
      "<a href=/u/a-300x200.jpg><img src=/u/a.jpg></a>", "<a href=/wiki/File:b.jpg><img src=/u/a.jpg width=120 height=90></a>",
      "<a href=/x/blob/main/b.png><img src=/u/a.jpg width=120 height=90></a>",
      "<a href=/u/b.jpg><img src=/u/a.jpg width=800 height=600></a>",
    ])
  func noFullSize(_ part: String) throws { #expect(try PagePictureTests.pictures(part).map(\.name) == ["a.jpg"]) }

  @Test(
    "pictures drawn behind an element",
    arguments: [
      "<figure><div class=x style='background-image:url(/a.jpg)'></div><figcaption>Sandbags</figcaption></figure>",
      "<figure style='background-image: url(&quot;/a.jpg&quot;)'></figure>",
      "<div class=article-image style='background:url(/a.jpg) center'></div>",
      "<div role=img aria-label=Sandbags style='background-image:url(/a.jpg)'></div>",
      "<div class='hero lazy' data-bg='url(/a.jpg)'></div>",
      "<div class=swiper-slide><div class=swiper-lazy data-background=/a.jpg></div></div>",
    ])
  func background(_ part: String) throws { #expect(try PagePictureTests.pictures(part).map(\.name) == ["a.jpg"]) }

  @Test(
    "what is drawn behind an element and is no picture of the text",
    arguments: [
      "<div class=box style='background-image:url(/a.jpg)'></div>",
      "<div class=article-image style='background:url(/a.svg)'></div>",
      "<figure><div class=video-player style='background:url(/a.jpg)'></div></figure>",
      "<div class='teaser image' style='background:url(/a.jpg)'></div>",
      "<div class=image style='background:url(/w_40/a.jpg)'></div>",
    ])
  func noBackground(_ part: String) throws { #expect(try PagePictureTests.pictures(part).isEmpty) }

  @Test func aTextBeforeAPictureIsDecoratedByIt() throws {
    #expect(try PagePictureTests.pictures("<div class=image style='background:url(/a.jpg)'>\(PagePictureTests.rest)</div>").isEmpty)
    #expect(
      try PagePictureTests.pictures("<div class=image style='background:url(/a.jpg)'><img src=/b.jpg></div>").map(\.name) == [
        "b.jpg"
      ])
  }

  @Test func aWidthThatAScriptPutsInIsPutIn() throws {
    #expect(try PagePictureTests.pictures("<img src=/a_300x.jpg data-src='/a_{width}x.jpg'>").map(\.name) == ["a_1024x.jpg"])
    #expect(try PagePictureTests.pictures("<img src=/a.jpg data-src='{{ picture }}/b.jpg'>").map(\.name) == ["a.jpg"])
  }

  @Test(
    "furniture by its address, its link or its size",
    arguments: [
      "<img src=/i/play-button.png>", "<img src=/static/play-076012604d.svg>", "<img src=/s/chevron-down.svg>",
      "<img src=/i/star.png>", "<img src=/i/arrow-left-white.png>", "<img src=/i/hero-bg-2.svg>",
      "<img src=/i/bg-waves.svg alt=''>",
      "<noscript><img src='https://count.example/hit?id=3'></noscript>",
      "<a href='https://shop.example/'><img src='https://adserver.example/b.jpg'></a>", "<img src=/i/google_play_badge.png>",
      "<a href='https://www.facebook.com/sharer?u=x'><img src=/u/b.jpg></a>",
      "<a href='https://t.me/example'><img src=/u/b.jpg></a>",
      "<a href='https://www.google.com/preferences/source?q=example.org'><img src=/u/b.jpg></a>",
      "<a href='https://shop.example/'><img src=/b.jpg width=728 height=90></a>", "<img src='https://img.shields.io/npm/v/x'>",
      "<a href='https://ads.example/www/delivery/ck.php'><img src='https://ads.example/www/delivery/avw.php?zoneid=9'></a>",
      "<a href='https://creativecommons.org/licenses/by/4.0/'><img src='https://i.creativecommons.org/l/by/4.0/88x31.png'></a>",
    ])
  func furniture(_ part: String) throws { #expect(try PagePictureTests.pictures(part).isEmpty) }

  @Test(
    "what only resembles furniture",
    arguments: [
      "<img src=/i/star.jpg>", "<img src=/i/search.png>", "<img src=/i/arrow-key.png>",
      "<img src=/i/star.png width=640 height=480>",
      "<a href='https://example.org/next'><img src=/b.jpg width=728 height=90></a>",
      "<a href='https://shop.example/'><img src=/b.jpg width=730 height=90></a>",
      "<img src=/2024/07/>", "<img src=/i/left.png>", "<img src=/i/river-bg-2.png>", "<img src=/i/flow-white-bg.svg>",
      "<img src=/i/map-bg.svg>", "<img src=/i/flag_bg.svg>", "<img src=/i/BG.svg>", "<img src=/i/bg.svg>",
      "<img src=/i/architecture-dark-bg.svg>", "<img src=/i/bg-road-sign.svg alt='A sign of the road'>",
      "<img src=/i/subgroups.svg>", "<img src=/i/black-small.png>", "<img src=/i/google_play_growth.png>",
      "<a href='https://downloadserver.example/b'><img src=/b.jpg></a>",
      "<a href='https://roadclick.example/b'><img src=/b.jpg></a>",
      "<a href='https://films.example/b'><img src=/b.jpg width=120 height=90></a>",
      "<noscript><img src='https://scale.example/v1/river' alt='The river at the bridge'></noscript>",
      "<noscript><img src='https://scale.example/v1/river' width=800 height=600></noscript>",
    ])
  func noFurniture(_ part: String) throws { #expect(try PagePictureTests.pictures(part).count == 1) }
}
