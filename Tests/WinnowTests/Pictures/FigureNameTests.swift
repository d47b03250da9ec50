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
      "<div><img class=x alt='Jana Novak' src='/up/jana.png?width=75'><span>Jana Novak</span></div>",
    ])
  func goes(_ part: String) throws { #expect(try names(part).isEmpty) }

  @Test(
    "what only looks like them",
    arguments: [
      "<p><img src=/a.jpg width=620 height=60></p>",
      "<figure><img src=/a.jpg width=600 height=12><figcaption>The scale.</figcaption></figure>",
      "<div><img alt='Jana Novak' src=/a.jpg width=800 height=600><span>Jana Novak</span></div>",
    ])
  func looksLikeThem(_ part: String) throws { #expect(try names(part) == ["a.jpg"]) }
}
