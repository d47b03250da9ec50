import Testing

@testable import Winnow

/// Forms in which publishing systems write pictures, their captions and their credits.
@Suite struct PictureFormTests {
  typealias Shown = PagePictureTests.Shown

  private static func pictures(_ part: String, head: String = "", above: String = "") throws -> [Shown] {
    try PagePictureTests.pictures(part, head: head, above: above)
  }

  // MARK: Captions and credits

  @Test(
    "a caption in a link that a script opens",
    arguments: [
      "<a href='/u/a.jpg' class=fancybox title='Sandbags at the quay'><img src='/u/a.jpg'></a>",
      "<a title='Sandbags at the quay' href='/u/a.jpg?x=1'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' data-lightbox=x data-title='Sandbags at the quay'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' data-fancybox=x data-caption='Sandbags at the quay'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' class=item data-sub-html='&lt;h4&gt;Sandbags at the quay&lt;/h4&gt;'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' data-glightbox='title: Sandbags at the quay;'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' data-glightbox='title: Quay; description: Sandbags at the quay; descPosition: left;'><img src='/u/a.jpg'></a>",
    ])
  func linkedCaption(_ part: String) throws { #expect(try Self.pictures(part).map(\.caption) == ["Sandbags at the quay"]) }

  @Test(
    "a title of a link that is no caption",
    arguments: [
      "<a href='/news/2.html' title='Sandbags at the quay'><img src='/u/a.jpg' width=600 height=400></a>",
      "<a href='/u/a.jpg' data-sub-html='#caption-of-the-first'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' data-glightbox='type: image; effect: fade'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' title='Click to enlarge'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' title='River rises'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' title='dsc_0041.jpg'><img src='/u/a.jpg'></a>",
      "<a href='/u/a.jpg' title='Download the quay-at-noon-2.jpg'><img src='/u/a.jpg'></a>",
    ])
  func noLinkedCaption(_ part: String) throws { #expect(try Self.pictures(part).allSatisfy { $0.caption == nil }) }

  @Test(
    "the line of a numbered figure",
    arguments: [
      "Figure 3: The gate is shut, and the water stands on both sides.", "Fig. 2b. Where the gauge stands",
      "(Abb. 4) Das Wehr im Mai",
      "[그림 1] 다리의 위치", "Рис. 2. Мост в мае", "Figure 2.1 | Where the gauge stands",
    ])
  func numberedFigure(_ line: String) throws {
    #expect(try Self.pictures("<p><img src=/a.jpg></p><p><em>\(line)</em></p>").map(\.caption) == [line])
  }

  @Test(
    "lines that only speak of a figure",
    arguments: [
      "Figure 3 shows where the gauge stands.", "Figures: 3 boats, 2 bridges", "Fig trees grow at the quay.",
      "Bild der Woche: das Wehr", "[Bild 1] zeigt das Wehr im Mai", "Figure 3: The output of the gauge:",
      "(Fig. 2) The gauge stands at the mill. It has stood there since May.",
    ])
  func noNumberedFigure(_ line: String) throws {
    #expect(try Self.pictures("<p><img src=/a.jpg></p><p>\(line)</p>").map(\.caption) == [nil])
  }

  @Test func captionsOfFiguresMayStandAbove() throws {
    let part = "<p>Figure 1: The quay</p><p><img src=/a.jpg></p><p>Figure 2: The mill</p><p><img src=/b.jpg></p>"
    #expect(try Self.pictures(part).map(\.caption) == [nil, nil])
    // A line of units may stand between, and one that says where the figures come from.
    let units = [("Boats", "a"), ("Nets", "b")].map {
      "<p>Figure 1: \($0)</p><p>a year</p><p><img src=/\($1).jpg></p>"
    }
    #expect(try Self.pictures(units.joined()).map(\.caption) == [nil, nil])
  }

  @Test(
    "numbered lines that speak of something else than the picture above",
    arguments: [
      "<img src=/a.jpg><p>Figure 1: What the gauge says</p><pre>low 04:12</pre>",
      "<img src=/a.jpg><p>Figure 3: Boats by port</p><table><tr><th>Port</th><th>Boats</th></tr><tr><td>North</td><td>4</td></tr></table>",
      "<img src=/a.jpg><p>Figure 3: A letter</p><blockquote><p>Dear board, we write about the boats.</p></blockquote>",
      "<img src=/a.jpg><p>Figure 1. The wall before.</p><p>Figure 2. The wall after.</p>",
      "<img src=/a.jpg width=40 height=40><p>Figure 1: The wall</p>",
    ])
  func numberedLinesOfOtherThings(_ part: String) throws {
    #expect(try Self.pictures(part).allSatisfy { $0.caption == nil })
  }

  @Test func oneNumberUnderTwoPictures() throws {
    let part = "<p><img src=/a.jpg></p><p><img src=/b.jpg></p><p>Figure 1: The wall</p>"
    #expect(try Self.pictures(part).allSatisfy { $0.caption == nil })
  }

  @Test(
    "labels that stand alone",
    arguments: [
      "<figure><img src=/a.jpg><span><b class=visually-hidden>Image source, </b>Jana Novakova/dpa</span><figcaption><span class=visually-hidden>Image caption, </span><p>Sandbags at the quay</p></figcaption></figure>",
      "<figure><img src=/a.jpg><div class=image_credit><p>Bildrechte:</p><p>Jana Novakova/dpa</p></div><figcaption>Sandbags at the quay</figcaption></figure>",
      "<figure><img src=/a.jpg><figcaption><details><summary>Open caption</summary><p>Sandbags at the quay</p></details><span class=credit>Jana Novakova/dpa</span></figcaption></figure>",
    ])
  func labelAlone(_ part: String) throws {
    let shown = try Self.pictures(part)
    #expect(shown.map(\.caption) == ["Sandbags at the quay"])
    #expect(shown[0].credit?.hasSuffix("Jana Novakova/dpa") == true)
  }

  @Test func aCaptionsElementMayBeNamedAfterWhatItHolds() throws {
    let part = """
      <div class=image><div><img src=/a.jpg width=900 height=600></div><div class=image__metadata><div class="image__caption attribution">
      <span>Sandbags at the quay</span></div><figcaption class=image__credit>Jana Novakova/dpa</figcaption></div></div>
      """
    #expect(try Self.pictures(part) == [Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: "Jana Novakova/dpa")])
  }

  @Test func whatFollowsTheCaptionInATitleIsTheCredit() throws {
    let part = """
      <div class=image><img src=/a.jpg title="Sandbags at the quay | dpa"><p class=caption>Sandbags at the quay</p></div>
      """
    #expect(try Self.pictures(part) == [Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: "dpa")])
    let other = part.replacing("quay | dpa", with: "quay in May")
    #expect(try Self.pictures(other).map(\.credit) == [nil])
  }

  @Test(
    "a name and an agency behind a sentence",
    arguments: [
      ("Sandbags at the quay on Monday. JANA NOVAKOVA / AFP", "JANA NOVAKOVA / AFP"),
      ("Sandbags at the quay on Monday. - Jana Novakova / AFP", "Jana Novakova / AFP"),
      ("Sandbags at the quay on Monday AP Photo/Jana Novakova", "AP Photo/Jana Novakova"),
      ("Sandbags that were set up. Supplied", "Supplied"),
      ("Sandbags at the quay<br>Źródło: PAP / Jana Novakova", "PAP / Jana Novakova"),
      ("Sandbags at the quay. REUTERS/Jana Novakova Purchase Licensing Rights, opens new tab", "REUTERS/Jana Novakova"),
      ("Sandbags at the quay. © Jana Novakova/dpa - Riproduzione riservata", "Jana Novakova/dpa"),
      ("川で土のうを積む人たち＝ロイター", "ロイター"),
    ])
  func tail(_ caption: String, _ credit: String) throws {
    let shown = try Self.pictures("<figure><img src=/a.jpg><figcaption>\(caption)</figcaption></figure>")
    #expect(shown[0].credit?.hasSuffix(credit) == true)
    #expect(shown[0].caption?.contains(credit) == false)
    #expect(shown[0].caption?.hasSuffix("-") == false && shown[0].caption?.contains("tab") == false)
  }

  @Test func aNoticeBehindACaptionGoes() throws {
    let shown = try Self.pictures(
      "<figure><img src=/a.jpg><figcaption>Sandbags at the quay - RIPRODUZIONE RISERVATA</figcaption></figure>")
    #expect(shown == [Shown(name: "a.jpg", caption: "Sandbags at the quay", credit: nil)])
  }

  // MARK: Sources

  @Test func anAddressOfThePageItselfIsNoPicture() throws {
    for source in ["#", "/news/story.html", "story.html#top", "https://example.org/news/story.html"] {
      #expect(try Self.pictures("<img src='\(source)' alt='The quay'>").isEmpty)
      #expect(try Self.pictures("<img src='\(source)' data-original-set=/a.jpg>").map(\.name) == ["a.jpg"])
    }
  }

  @Test func whatAButtonSharesIsNoSource() throws {
    for name in ["data-pin-url", "data-share-image"] {
      let part = "<img src=/a.jpg alt='The quay' \(name)='https://example.org/news/2/other.jpg'>"
      #expect(try Self.pictures(part).map(\.name) == ["a.jpg"])
    }
    #expect(
      try Self.pictures("<img src=/a.jpg alt='The quay' data-url='https://example.org/news/story.html'>").map(\.name) == ["a.jpg"])
  }

  @Test func aFrozenPreviewAndItsPictureAreOne() throws {
    let part = """
      <div class=progressiveMedia><img src="/freeze/max/60/1*abcdefghijkl.png?q=20"><img data-src="/max/1600/1*abcdefghijkl.png"></div>
      """
    let post = try PagePictureTests.cleaned("<h1>River rises</h1>\(PagePictureTests.first)\(part)\(PagePictureTests.rest)")
    let kept = post.pictures.filter { $0.joined < 0 }
    #expect(kept.map(\.address) == ["https://example.org/max/1600/1*abcdefghijkl.png"])
  }

  // MARK: What is there for something else

  @Test(
    "counters, icons and previews",
    arguments: [
      "<img src='https://count.example/t?x=1' style='width:1px; height:1px'>",
      "<img src='https://count.example/t?x=1' style='position:absolute;width:0;height:0 !important'>",
      "<img src='https://count.example/t?x=1' width=0 height=0>", "<img src='https://count.example/t?x=1' height=1px>",
      "<p><img src=/i/schedule-24px.svg> Half an hour</p>", "<p><img src=/images/pdf07.gif> Report</p>",
      "<p><img src=/i/logo-white.png></p>",
      "<figure><img src='/v2/c3d9ce14?format=jpg&width=16' width=2160 height=2160></figure>",
      "<p><img src=/images/buttons/viewpost.gif></p>",
      "<p><img src='https://s7.addthis.com/static/btn/v2/lg-share-en.gif'></p>", "<p><img src=/uploads/werbung/e740c985.jpg></p>",
      "<p><img src=/images/line-icons/kilowatt.svg></p>",
      "<p><a href='https://apps.apple.com/app/x'><img src=/i/get.png width=135 height=40></a></p>",
      "<a href='https://shop.example.com/'><img src=/b.jpg width=300 height=250></a>",
    ])
  func noContent(_ part: String) throws { #expect(try Self.pictures(part).isEmpty) }

  @Test(
    "what only looks like them",
    arguments: [
      "<img src='/a.jpg' style='width:100%;height:1px;min-height:100%'>",
      "<img src='/a.jpg' style='width:0;height:0;min-width:100%;min-height:100%'>",
      "<img src='/a.jpg' style='border-width:0;height:0'>",
      "<img src='/a.jpg' width=640 height=0>", "<img src='/a.jpg' width=0 height=0 alt='The quay'>",
      "<figure><a href='https://shop.example.com/'><img src=/a.jpg width=300 height=250></a><figcaption>The quay</figcaption></figure>",
      "<a href='https://apps.apple.com/app/x'><img src=/a.jpg width=900 height=600></a>",
    ])
  func content(_ part: String) throws { #expect(try Self.pictures(part).map(\.name) == ["a.jpg"]) }

  @Test(
    "pictures called like icons",
    arguments: [
      "<img src=/p/tower_1200px.png>", "<img src=/p/map-1024px.png>", "<img src=/p/button1.png>", "<img src=/p/ajax2.png>",
      "<img src=/p/byzantine-icons/saint.jpg>", "<img src=/p/buttons/horn.jpg>",
    ])
  func noIcons(_ part: String) throws { #expect(try Self.pictures(part).count == 1) }

  @Test func theWidestOfFoundationsPicturesIsTheOne() throws {
    let set = "[/p/quay-small.jpg, small], [/p/quay-large.jpg, large]"
    #expect(try Self.pictures("<img data-interchange='\(set)' alt='The quay'>").map(\.name) == ["quay-large.jpg"])
    #expect(try Self.pictures("<img data-interchange='[/p/quay.html, small]'><img data-src='[300, 250]'>").isEmpty)
  }

  @Test(arguments: ["/admon/warning.png", "/images/tip.gif", "/images/callouts/1.png"])
  func whatMarksANoteOfAManualIsAnIcon(_ address: String) throws {
    #expect(try Self.pictures("<img src='\(address)'>").isEmpty)
  }

  @Test func aThingBesideItsNameIsThePictureOfItsPage() throws {
    let page = """
      <title>Brass lamp</title><div class=row><div class=left><div class=shots><img src=/p/lamp.jpg alt="Brass lamp"><img src=/p/back.jpg></div></div>
      <div class=right><h1>Brass lamp</h1>\(PagePictureTests.first)\(PagePictureTests.rest)\(String(repeating: "<p>$9</p>", count: 14))</div></div>
      """
    let post = try PagePictureTests.cleaned(page)
    #expect(
      post.blocks.filter { $0.picture >= 0 && !$0.isRemoved }.map { post.pictures[Int($0.picture)].address } == [
        "https://example.org/p/lamp.jpg"
      ])
  }

  // MARK: The lead picture

  @Test func ofItsSizesTheOneThatTheMetadataNamesIsTheLeadPicture() throws {
    let head = """
      <meta property="og:image" content="https://example.org/quay-1200-80.jpg"><meta property="og:image:width" content="1200">
      """
    let above = """
      <figure><img src="/quay-320-80.jpg" srcset="/quay-320-80.jpg 320w, /quay-1200-80.jpg 1200w, /quay-1920-80.jpg 1920w"></figure>
      """
    #expect(try Self.pictures("", head: head, above: above).map(\.name) == ["quay-1200-80.jpg"])
    let small = head.replacing("1200", with: "320")
    #expect(try Self.pictures("", head: small, above: above).map(\.name) == ["quay-1920-80.jpg"])
  }

  @Test(arguments: ["/images/facebook.png", "/img/twitter-large.jpg"])
  func aCardThatIsCalledAfterWhereItIsSharedIsNoLeadPicture(_ address: String) throws {
    #expect(try Self.pictures("", head: "<meta property='og:image' content='https://example.org\(address)'>").isEmpty)
  }

  @Test func aDrawingDoesNotTakeTheLeadPicturesPlace() throws {
    let head = #"<meta property="og:image" content="https://example.org/quay.jpg">"#
    #expect(
      try Self.pictures("", head: head, above: "<figure><img src=/i/weather.svg></figure>").map(\.name).contains("quay.jpg"))
  }

  // MARK: Lines beside a picture that are the picture's

  @Test func whatAWindowWouldSayIsTheCaptionWhereThePageSaysItToo() throws {
    let part = """
      <div><a href=/u/a.jpg data-glightbox='title: Sandbags at the quay, and the people who filled them through the night;'><img src=/u/a.jpg></a>
      </div><div class=f12>Sandbags at the quay, and the people who filled them through the night</div>
      """
    let post = try PagePictureTests.cleaned(
      "<html><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(part)\(PagePictureTests.rest)</article></main></body></html>"
    )
    #expect(post.pictures.first?.caption == "Sandbags at the quay, and the people who filled them through the night")
    #expect(!post.blocks.indices.contains { post.isLive($0) && post.text(of: $0).hasPrefix("Sandbags") })
  }

  @Test(
    "a line in small letters right below a picture",
    arguments: [
      ("<p><img src=/a.jpg></p><p><small>Sandbags at the quay on Monday.</small></p>", true),
      ("<p><img src=/a.jpg><br><small>Sandbags at the quay on Monday.</small></p>", true),
      ("<p><img src=/a.jpg></p><p>The quay.</p><p><small>Sandbags at the quay on Monday.</small></p>", false),
      ("<p><img src=/a.jpg></p><p><small>Note: the quay is closed. Please take the bridge.</small></p>", false),
      ("<p><img src=/a.jpg alt='A bowl of soup'></p><p><small>This post contains affiliate links</small></p>", false),
      ("<p><img src=/soup.jpg></p><p><small>Serves four people at the quay.</small></p>", false),
      ("<p><img src=/a.jpg alt='The quay'></p><p><small>Sandbags at the quay on Monday.</small></p>", true),
      ("<p><img src=/a.jpg><em>I bought all of them with my own money.</em></p>", false),
    ])
  func small(_ part: String, _ isCaption: Bool) throws {
    #expect(try Self.pictures(part).map { $0.caption != nil } == [isCaption])
  }

  @Test func whoWroteMayHaveTakenThePicture() throws {
    let credited =
      "<div class=media-credit-container><a href=/a.jpg><img src=/a.jpg></a><span class=media-credit>Jana Novakova</span></div>"
    let byline = "<p class=byline>By Jana Novakova</p>"
    #expect(try Self.pictures("", above: byline + credited).map(\.credit) == ["Jana Novakova"])
  }

  @Test func aCaptionBehindALeadWithItsCreditOnItComesBack() throws {
    let lead = """
      <div class=pic><img src=/a.jpg width=700 height=400><span class=pic__credit>© Jana Novakova/Reuters</span></div>
      <div class=pic__caption>Sandbags at the quay on Monday</div>
      """
    let post = try PagePictureTests.cleaned(
      "<html><body><main><article>\(lead)<h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)</article></main></body></html>"
    )
    #expect(post.pictures.map(\.caption) == ["Sandbags at the quay on Monday"])
  }

  @Test func thePictureThatAPageIsSharedWithMayBeABackground() throws {
    let hero = """
      <div class=row><div class=x style="background-image:url('/u/quay.jpg')"></div></div>
      <div class=image_info><div class=hero-caption>Sandbags at the quay on Monday</div></div>
      """
    let head = "<meta property='og:image' content='https://example.org/u/quay.jpg'>"
    #expect(try Self.pictures(hero, head: head).map(\.name) == ["quay.jpg"])
    #expect(try Self.pictures(hero, head: head).map(\.caption) == ["Sandbags at the quay on Monday"])
    #expect(try Self.pictures(hero).isEmpty)
  }

  @Test(
    "captions by the forms of publishing systems, above the title and below it",
    arguments: [
      "<div class=imageblock><div class=content><img src=/a.jpg></div><div class=title>Sandbags at the quay on Monday</div></div>",
      "<figure><img src=/a.jpg><figcaption><h4>Sandbags at the quay on Monday</h4></figcaption></figure>",
      "<div class=cmp-image><img src=/a.jpg><span class=cmp-image__title itemprop=caption>Sandbags at the quay on Monday</span></div>",
      "<div class=my-8><img class=w-full src=/a.jpg><p class='text-sm text-gray-500'>Sandbags at the quay on Monday</p></div>",
    ])
  func systems(_ part: String) throws {
    #expect(try Self.pictures(part).map(\.caption) == ["Sandbags at the quay on Monday"])
    #expect(try Self.pictures("", above: part).map(\.caption) == ["Sandbags at the quay on Monday"])
  }

  @Test func aTextOnAPictureIsNoCaption() throws {
    let cover = """
      <div class=wp-block-cover><img class=wp-block-cover__image-background src=/a.jpg><div class=wp-block-cover__inner-container>
      <p class=has-large-font-size>The water will stay until the weekend</p></div></div>
      """
    let cards = "<div class=card><img src=/b.jpg><p class=text-sm>Anna Smith, who keeps the gate</p></div>"
    #expect(try Self.pictures(cover).map(\.caption) == [nil])
    #expect(try Self.pictures("<p>The keepers.</p>" + cards + cards.replacing("/b", with: "/c")).map(\.caption) == [nil, nil])
  }

  @Test func aBlankPictureGivesABackgroundItsShape() throws {
    let shaped = "<div class=image style='background-image:url(/u/quay.jpg)'><img src=/static/spacer.gif></div>"
    #expect(try Self.pictures(shaped).map(\.name) == ["quay.jpg"])
    let shown = "<div class=image style='background-image:url(/u/blurred.jpg)'><img src=/u/quay.jpg></div>"
    #expect(try Self.pictures(shown).map(\.name) == ["quay.jpg"])
  }
}
