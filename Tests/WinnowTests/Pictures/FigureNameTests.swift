import Testing

@testable import Winnow

/// Pictures whose names, shapes or links say something else than what they are.
@Suite struct FigureNameTests {
  private func names(_ part: String, above: String = "") throws -> [String] {
    try PagePictureTests.pictures(part, above: above).map(\.name)
  }

  @Test(
    "names that say nothing of a figure",
    arguments: [
      "<figure class=fig><p><a href=https://files.example/viewer.html><img class='graphic zoom-in' src=/a.jpg width=700 height=420 alt='Figure 1.'></a></p><figcaption>Flow of patients.</figcaption></figure>",
      "<div class=wp-caption><a href=/photo/2><img class=zoom src=/a.jpg width=800 height=533></a><p class=wp-caption-text>The quay.</p></div>",
      "<figure class=teaser-image><img src=/a.jpg width=800 height=533><figcaption>The quay. <span class=credit>Jana Novak</span></figcaption></figure>",
      "<figure class=share-image><img src=/a.jpg width=800 height=533><figcaption>The quay. <span class=credit>Jana Novak</span></figcaption></figure>",
      "<figure class=meta-image><img src=/a.jpg width=800 height=533><figcaption>The quay. <span class=credit>Jana Novak</span></figcaption></figure>",
      "<div class='gallery ngg-ajax-pagination-none'><div class=box><a href=/full/a.jpg><img src=/a.jpg width=240 height=160></a></div></div>",
    ])
  func stays(_ part: String) throws { #expect(try names(part) == ["a.jpg"]) }

  @Test(
    "teasers, lines, signposts and signatures",
    arguments: [
      "<div class=teaser><a href=/story/2><figure class=teaser-image><img src=/a.jpg width=800 height=533><figcaption>The quay opens.</figcaption></figure></a><p><a href=/story/2>The quay opens again in May</a></p></div>",
      "<p><img src=/rainbow.gif width=500 height=4></p>", "<center><img src=/bar.gif width=600 height=12></center>",
      "<p><a href=/page2.html><img src=/next.gif alt='[NEXT]'></a></p>", "<p><img src='/cgi-bin/Count.cgi?df=bob.dat'></p>",
      "<div><img src='https://mms.businesswire.com/media/20260502/en/11/Quay_Logo_RGB.jpg'></div>",
    ])
  func goes(_ part: String) throws { #expect(try names(part).isEmpty) }

  @Test(
    "what only looks like them",
    arguments: [
      "<p><img src=/a.jpg width=620 height=60></p>", "<p><img src='https://mms.businesswire.com/media/2026/en/11/a.jpg'></p>",
      "<figure><img src='https://mms.businesswire.com/media/quay-logo/a.jpg'><figcaption>The new logo of the port.</figcaption></figure>",
      "<figure><img src=/a.jpg width=600 height=12><figcaption>The scale.</figcaption></figure>",
      "<div><img alt='Jana Novak' src=/a.jpg width=800 height=600><span>Jana Novak</span></div>",
    ])
  func looksLikeThem(_ part: String) throws { #expect(try names(part) == ["a.jpg"]) }

  // MARK: Signatures and people

  private static let signature = "<div><img class=x alt='Jana Novak' src='/up/jana.png?width=75'><span>Jana Novak</span></div>"

  private func page(_ body: String) throws -> (pictures: [String], text: [String]) {
    let post = try PagePictureTests.cleaned("<html><head><title>River rises</title></head><body><main>\(body)</main></body></html>")
    let live = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind.isLeaf }
    return (
      live.filter { post.blocks[$0].picture >= 0 }.map { post.pictures[Int(post.blocks[$0].picture)].address },
      live.filter { post.blocks[$0].picture < 0 }.map { post.text(of: $0) }
    )
  }

  @Test func aPortraitAndANameAboveTheStorySignIt() throws {
    #expect(try names("", above: Self.signature).isEmpty)
    let entry =
      "<article><header><time datetime=2026-05-02>09.15</time></header>\(Self.signature)\(PagePictureTests.rest)</article>"
    let told = try page("<h1>River rises</h1><article>\(PagePictureTests.first)</article>\(entry)")
    #expect(told.pictures.isEmpty && !told.text.contains("Jana Novak"))
  }

  @Test(
    "people of whom the story tells",
    arguments: [
      "<div class=guest>NOVAK</div>", "<div class=person>NOVAK</div><div class=person>ROLAND</div>",
      "<ul><li>NOVAK</li><li>ROLAND</li></ul>", "<table><tr><td>NOVAK</td><td>ROLAND</td></tr></table>",
      "<div class=swiper><div class=swiper-slide>NOVAK</div><div class=swiper-slide>ROLAND</div></div>",
    ])
  func people(_ part: String) throws {
    func one(_ name: String) -> String { "<img src=/m/\(name.prefix(4)).jpg width=80 height=100 alt='\(name)'><p>\(name)</p>" }
    let list = part.replacing("NOVAK", with: one("Jana Novak")).replacing("ROLAND", with: one("Peter Roland"))
    let body = "<article><h1>River rises</h1>\(PagePictureTests.first)\(list)\(PagePictureTests.rest)</article>"
    let post = try PagePictureTests.cleaned("<html><head><title>River rises</title></head><body><main>\(body)</main></body></html>")
    let shown = post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].kind.isLeaf }
    let text = shown.map { post.text(of: $0) } + post.pictures.compactMap(\.caption)
    #expect(text.contains("Jana Novak") && text.contains("Peter Roland") == part.contains("ROLAND"))
  }

  // MARK: Heads

  @Test(
    "wide pictures above the title that are the site's",
    arguments: [
      "<div id=header><img src=/flow.jpg width=960 height=190></div><h1>River rises</h1>",
      "<a href='https://example.org/'><img src=/flow.jpg width=960 height=190></a><h1>River rises</h1>",
      "<table><tr><td><img src=/flow.jpg width=960 height=190></td></tr></table><h1>River rises</h1>",
      "<p><img src=/images/banner.jpg width=800 height=140></p><h1>River rises</h1>",
      "<center><img src=/bobs.gif width=468 height=60></center><h1>River rises</h1>",
    ])
  func heads(_ head: String) throws {
    #expect(try page(head + PagePictureTests.first + PagePictureTests.rest).pictures.isEmpty)
  }

  @Test(
    "wide pictures above the title that are the story's",
    arguments: [
      "<img src=/m/valley.jpg width=1000 height=200 alt='The valley under water'><h1>River rises</h1>",
      "<p><img src=/m/valley.jpg width=1000 height=200 alt='The valley under water'></p>",
      "<header><img src=/m/valley.jpg width=1000 height=200 alt='The valley under water'><h1>River rises</h1></header>",
      "<div class=comic><img src=/s/1.png width=900 height=200 alt='Panel one'></div>",
    ])
  func views(_ head: String) throws {
    #expect(try page("<article>\(head)\(PagePictureTests.first)\(PagePictureTests.rest)</article>").pictures.count == 1)
  }
}
