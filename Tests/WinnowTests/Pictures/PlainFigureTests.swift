import Testing

@testable import Winnow

/// Pictures on pages whose elements and classes say nothing: figures, cards and logos told by their form.
@Suite struct PlainFigureTests {
  private typealias Shown = PagePictureTests.Shown

  private func text(_ part: String) throws -> String {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(part)\(PagePictureTests.rest)</article></main></body></html>"
    )
    return post.blocks.indices.filter { post.isLive($0) && post.blocks[$0].picture < 0 && post.blocks[$0].kind.isLeaf }.map {
      post.text(of: $0)
    }.joined(separator: "\n")
  }

  // MARK: Figures

  @Test(
    "a box with a picture, its caption and its credit and nothing else is a figure",
    arguments: [
      #"<div class=c1><img src=/a.jpg><div class=c2>Sandbags at the quay on Monday morning. (Foto: Jana Novakova / dpa)</div></div>"#,
      #"<div class=c1><div><img src=/a.jpg></div><div><div class=c2>Sandbags at the quay on Monday morning.</div><div class=c3>Foto: Jana Novakova / dpa</div></div></div>"#,
      #"<div class=c1><div><img src=/a.jpg><div class=c3>Foto: Jana Novakova / dpa</div></div><div class=c2>Sandbags at the quay on Monday morning.</div></div>"#,
    ])
  func boxesAreFigures(_ part: String) throws {
    let shown = try PagePictureTests.pictures(part)
    #expect(
      shown == [Shown(name: "a.jpg", caption: "Sandbags at the quay on Monday morning.", credit: "Jana Novakova / dpa")])
    #expect(try !text(part).contains("Sandbags at the quay"))
  }

  @Test(
    "buttons on a picture are no second one of its box",
    arguments: [
      "<img src=/i/plus.gif width=16 height=16>",
      "<div class=shr><ul><li><a href='https://www.facebook.com/sharer.php?u=x'><img src=/fb-share.png alt='share facebook'></a></li></ul></div>",
    ])
  func buttonsOnPictures(_ button: String) throws {
    let part =
      "<div class=c1><div>\(button)<img src=/a.jpg width=620 height=400></div><div class=c2>Sandbags at the quay on Monday</div></div>"
    #expect(try PagePictureTests.pictures(part).first { $0.name == "a.jpg" }?.caption == "Sandbags at the quay on Monday")
    #expect(try !text(part).contains("Sandbags at the quay"))
    let pair = part.replacing(button, with: "<img src=/b.jpg width=620 height=400>")
    #expect(try PagePictureTests.pictures(pair).allSatisfy { $0.caption != "Sandbags at the quay on Monday" || $0.name != "b.jpg" })
  }

  @Test(
    "a line alone with its picture between two paragraphs is a caption without a credit",
    arguments: ["", "<img src='/a.jpg?w=800'>"])
  func aLineBetweenParagraphsIsACaption(_ copy: String) throws {
    let part = "<div class=c1><img src=/a.jpg>\(copy)<div class=c2>Sandbags at the quay on Monday morning</div></div>"
    #expect(
      try PagePictureTests.pictures(part) == [Shown(name: "a.jpg", caption: "Sandbags at the quay on Monday morning", credit: nil)])
    #expect(try !text(part).contains("Sandbags at the quay"))
  }

  @Test func twoPicturesOfOneProgramAreNoFigure() throws {
    let line = "Sandbags at the quay on Monday morning"
    let part = "<div class=c1><img src='/img.php?id=1'><img src='/img.php?id=2'><div class=c2>\(line)</div></div>"
    #expect(try PagePictureTests.pictures(part).allSatisfy { $0.caption == nil })
    #expect(try text(part).contains(line))
  }

  @Test(
    "what only looks like a figure keeps its text",
    arguments: [
      // A heading over what it heads.
      #"<div class=c1><img src=/a.jpg><div class=c2>Sandbags at the quay</div><div class=c3>They are filled by hand, and there are never enough of them.</div></div>"#,
      // A price.
      #"<div class=c1><img src=/a.jpg><div class=c2>Sandbags at the quay, five for €12</div></div>"#,
      // A paragraph made as the story's are.
      #"<div class=c1><img src=/a.jpg><p>Sandbags at the quay were all that the town had left to stop the water.</p></div>"#,
      // Boxes side by side.
      #"<div class=c1><img src=/b.jpg><div class=c2>Pumps for every cellar in the lower town</div></div><div class=c1><img src=/a.jpg><div class=c2>Sandbags at the quay for every door</div></div>"#,
    ])
  func cardsKeepTheirText(_ part: String) throws { #expect(try text(part).contains("Sandbags at the quay")) }

  @Test("a line that is made like a credited caption is a caption too")
  func alikeLinesAreCaptions() throws {
    let part = """
      <div class=c1><img src=/b.jpg><div class=c2>Pumps for every cellar in the lower town. Foto: Jana Novakova / dpa</div></div>\
      <div class=c1><img src=/a.jpg><div class=c2>Sandbags at the quay for every door</div></div>
      """
    #expect(
      try PagePictureTests.pictures(part).last == Shown(name: "a.jpg", caption: "Sandbags at the quay for every door", credit: nil))
  }

  // MARK: Credits

  @Test("rights reserved behind a name, in an element of its own, are its credit")
  func rightsAreReserved() throws {
    let part = """
      <figure><img src=/a.jpg><figcaption><span class=c1>Der Stadtrat tagt am Montag, 5. Januar 2026 im UN-Hauptquartier</span> \
      <span class=c2>Jana Novakova/Copyright 2026 The AP. All rights reserved.</span></figcaption></figure>
      """
    let shown = try PagePictureTests.pictures(part)
    #expect(shown.first?.caption == "Der Stadtrat tagt am Montag, 5. Januar 2026 im UN-Hauptquartier")
    #expect(shown.first?.credit == "Jana Novakova")
  }

  @Test("behind a marked caption the caption once more goes, and the credit is found")
  func creditsFollowFigures() throws {
    let part = """
      <figure><img src=/a.jpg><figcaption>Sandbags at the quay on Monday morning</figcaption></figure>\
      <div>Sandbags at the quay on Monday morning</div><div>Foto: Jana Novakova / dpa</div>
      """
    #expect(
      try PagePictureTests.pictures(part) == [
        Shown(name: "a.jpg", caption: "Sandbags at the quay on Monday morning", credit: "Jana Novakova / dpa")
      ])
    #expect(try !text(part).contains("Sandbags at the quay"))
  }

  // MARK: Other articles, and the site's own

  @Test("three boxes whose picture and line lead to the same page are cards, whatever their lines are made of")
  func rowsOfCards() throws {
    let cards = (1...3).map { n in
      """
      <div class=c1><a href="/news/other\(n).html"><img src="/c\(n).jpg"></a><div class=c2><span>Lorries stand in line at the border \
      \(n)</span> <a href="/news/other\(n).html">Lorries stand in line at the border \(n)</a></div><p class=c3>Drivers wait for days, and \
      nobody tells them why the gates are shut.</p></div>
      """
    }.joined()
    #expect(try PagePictureTests.pictures(cards).isEmpty)
    // A story's picture may be a link.
    let one = #"<div class=c1><a href="/gallery/quay.html"><img src="/a.jpg"></a></div>"#
    #expect(try PagePictureTests.pictures(one).map(\.name) == ["a.jpg"])
  }

  @Test(
    "drawings that are called a logo or after the site are the site's",
    arguments: ["/img/logo-identity-new.svg", "/img/example_jobs_white.svg"])
  func logos(_ address: String) throws {
    #expect(try PagePictureTests.pictures("<p><img src=\(address) width=370 height=45></p>").isEmpty)
    #expect(try PagePictureTests.pictures("<p><img src=/img/example-chart.svg width=600 height=400></p>").count == 1)
    // A story about a sign shows it large or says below it what it is.
    #expect(try PagePictureTests.pictures("<p><img src=/img/old-logo.svg width=600 height=300></p>").count == 1)
    let figure = "<figure><img src=/img/old-logo.svg><figcaption>The sign of the brewery</figcaption></figure>"
    #expect(try PagePictureTests.pictures(figure).count == 1)
  }

  // MARK: Tables and lists of terms with one cell a row

  private func table(_ rows: String...) -> String {
    "<table width=220><tr><td><img src=/a.jpg width=200 height=150></td></tr>" + rows.map { "<tr><td>\($0)</td></tr>" }.joined()
      + "</table>"
  }

  @Test func aLineInATableBelowItsPictureIsACaption() throws {
    let line = "The quay and the sandbags, seen from the bridge"
    #expect(try PagePictureTests.pictures(table(line)).map(\.caption) == [line])
    #expect(
      try PagePictureTests.pictures("<dl><dt><img src=/a.jpg width=300 height=200></dt><dd>\(line)</dd></dl>").map(\.caption) == [
        line
      ])
  }

  @Test func factsAndStepsBelowAPictureAreText() throws {
    let fact = "Height: 312 metres, opened in 1911"
    let step = "Step 2: turn the wheel until it has come to rest at the mark"
    let two = ["The town at a glance", "Four thousand people live there"]
    let list = "<dl><dt><img src=/a.jpg width=300 height=200></dt><dd>Turn the wheel until it rests</dd></dl>"
    #expect(try text(table(fact)).contains(fact))
    #expect(try text(table(step)).contains(step))
    let box = try text(table(two[0], two[1]))
    #expect(two.allSatisfy { box.contains($0) })
    #expect(try text(list + list.replacing("/a.jpg", with: "/b.jpg")).contains("Turn the wheel until it rests"))
  }
}
