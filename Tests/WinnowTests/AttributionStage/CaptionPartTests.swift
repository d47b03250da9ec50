import Testing
import WinnowBase

@testable import Winnow

/// Captions in parts: elements for the caption, who took the picture, for whom, and links that only work the picture.
@Suite struct CaptionPartTests {
  private static func told(_ part: String) throws -> String {
    try PagePictureTests.pictures(part).map { "\($0.caption ?? "-") | \($0.credit ?? "-")" }.joined(separator: "; ")
  }

  private static func figure(_ caption: String, alt: String = "") -> String {
    "<figure><img src=/a.jpg width=800 height=500 alt=\"\(alt)\"><figcaption>\(caption)</figcaption></figure>"
  }

  @Test(
    "a caption that goes on where the alternative text ends",
    arguments: [
      ("Плотина у города", "Плотина у города в начале мая. Фото: Анна Петрова", "Плотина у города в начале мая. | Анна Петрова"),
      ("Le vieux pont", "Le vieux pont à l’aube. Photo : Anne Morel", "Le vieux pont à l’aube. | Anne Morel"),
      ("Плотина у города", "Плотина у города © Анна Петрова", "Плотина у города | Анна Петрова"),
      ("Das alte Wehr", "Das alte Wehr: »Wollen ist kein Haushalt«", "Das alte Wehr: »Wollen ist kein Haushalt« | -"),
      ("Das alte Wehr", "Das alte Wehr: Der Verein übernimmt", "Das alte Wehr: Der Verein übernimmt | -"),
      ("Das alte Wehr", "Das alte Wehr: Jana Novak/dpa", "Das alte Wehr | Jana Novak/dpa"),
      // Names that no lexicon knows, two words or an initial; one by itself goes on with the caption.
      ("Das alte Wehr", "Das alte Wehr: Sefura Karzun", "Das alte Wehr | Sefura Karzun"),
      ("Das alte Wehr", "Das alte Wehr: J. Karzun", "Das alte Wehr | J. Karzun"),
      ("Das alte Wehr", "Das alte Wehr: Karzun", "Das alte Wehr: Karzun | -"),
      ("大门在星期一开放", "大门在星期一开放。罗小川摄", "大门在星期一开放。 | 罗小川摄"),
    ])
  func goesOn(_ alt: String, _ caption: String, _ expected: String) throws {
    #expect(try Self.told(Self.figure(caption, alt: alt)) == expected)
  }

  @Test(
    "elements side by side without a space",
    arguments: [
      ("<span>The gate of the lock.</span><span class=x7>Jana Brueckner</span>", "The gate of the lock. | Jana Brueckner"),
      ("<span>The gate of the lock.</span><span>EFE</span>", "The gate of the lock. | EFE"),
      ("<div>The gate of the lock.</div><div>Jana Novak</div>", "The gate of the lock. | Jana Novak"),
      (
        "<span class=a>The gate of the lock on May 4, 2023</span><span>Jana Novak</span>",
        "The gate of the lock on May 4, 2023 | Jana Novak"
      ),
      ("<span class=a>The gate of the lock</span><em>Jana Novak</em>", "The gate of the lock Jana Novak | -"),
      ("<p>“The gate will never open again.”</p><p>Jana Novak</p>", "“The gate will never open again.” Jana Novak | -"),
      ("<p>Keeper of the upper lock</p><p>Jana Novak</p>", "Keeper of the upper lock Jana Novak | -"),
      ("<span>A scene from the film</span> <i>Jana Novak</i>", "A scene from the film Jana Novak | -"),
      ("<span>The keeper of the lock, </span><span>Jana Novak</span>", "The keeper of the lock, Jana Novak | -"),
      ("Les gardes d’<b>Orval</b> et de l’<i>Écluse</i>", "Les gardes d’Orval et de l’Écluse | -"),
      ("The film (“<em>Locks</em>”) and (\"<em>Gates</em>\") at dawn", "The film (“Locks”) and (\"Gates\") at dawn | -"),
      ("The keeper of Gate<b>Tube</b> and Lego<sup>TM</sup> bricks", "The keeper of GateTube and LegoTM bricks | -"),
      ("The gate of the lock<span class=credit>Jana Novak</span>", "The gate of the lock | Jana Novak"),
      ("The gate of the lock. <a href=/d>view more</a>", "The gate of the lock. | -"),
      ("<a href='#'>Share</a><p>The gate of the lock</p>", "The gate of the lock | -"),
      ("The report is now available for <a href=/d>download</a>", "The report is now available for download | -"),
      ("Die Elbe von der <a href=/q>Quelle</a>", "Die Elbe von der Quelle | -"),
      ("The novel by <a class=auteur href=/a>Jana Novak</a> was printed again", "The novel by Jana Novak was printed again | -"),
      ("The cover of the novel by <a class=auteur href=/a>Jana Novak</a>", "The cover of the novel by Jana Novak | -"),
      ("The gate of the lock. <span class=auteur>Jana Novak</span>", "The gate of the lock. | Jana Novak"),
      ("<span class=sr-only>Image:</span> Jana Novak", "Jana Novak | -"),
      ("<span class=u-hide-visually>Image:</span> Jana Novak", "Jana Novak | -"),
      ("<span>The gate of the lock. Via </span><a href=/x><span>Unsplash</span></a>", "The gate of the lock. | Via Unsplash"),
      ("The gate of the lock.<br>Jana Novak", "The gate of the lock. | Jana Novak"),
      (
        "<span>The gate of the lock.</span><span><span>Credit...</span><span>Jana Novak for Reuters</span></span>",
        "The gate of the lock. | Jana Novak for Reuters"
      ),
      (
        "<span>The gate of the lock.</span><span><span>Credit</span><span>Jana Novak/Reuters</span></span>",
        "The gate of the lock. | Jana Novak/Reuters"
      ),
      ("The keepers were given credit...", "The keepers were given credit... | -"),
      ("The <b>source</b> of the Nile", "The source of the Nile | -"),
      (
        "The gate. <span class=photographer>Jana Novak</span><span class=source>Delta News</span>",
        "The gate. | Jana Novak / Delta News"
      ),
      ("<span class=c>The lower gate</span> <span class=a>Lukas Novak / BBC</span>", "The lower gate | Lukas Novak / BBC"),
      (
        "<span>The lower gate at dawn. Photo by </span><a href=/x>Lukas Novak</a><span> on </span><a href=/y>Unsplash</a>",
        "The lower gate at dawn. | Lukas Novak on Unsplash"
      ),
      ("The lower gate (Foto: dpa)", "The lower gate | dpa"),
      ("<span>Photo by </span><a href=/x>Lukas Novak</a><span> / </span><a href=/y>BBC</a>", "- | Lukas Novak / BBC"),
      ("<span>Jana Novak</span><span>Mayor of the town</span>", "Jana Novak Mayor of the town | -"),
      ("The office of the lock at the <span>BBC</span>", "The office of the lock at the BBC | -"),
      ("The i<span>Pad</span> of the keeper", "The iPad of the keeper | -"),
      ("The winner of the race was <em>Jana Novak</em>", "The winner of the race was Jana Novak | -"),
      ("The gate of the lock as <span>Jana Novak</span> saw it", "The gate of the lock as Jana Novak saw it | -"),
    ])
  func parts(_ caption: String, _ expected: String) throws { #expect(try Self.told(Self.figure(caption)) == expected) }

  @Test(
    "a line for who took the picture and one for whom",
    arguments: [
      ("Jana Novak", "Delta News", "Jana Novak / Delta News"), ("Jana Novak / Delta News", "Delta News", "Jana Novak / Delta News"),
      ("Jana Novak", "Jana Novak", "Jana Novak"), ("Jana Novak", "J. Novak", "Jana Novak"), ("Jana Novak", "London", "Jana Novak"),
      ("Jana Novak", "Tuesday evening", "Jana Novak"), ("Jana Novak", "CC BY-SA 4.0", "Jana Novak"),
      ("Jana Novak", "© 2026 Delta News.", "Jana Novak"), ("Jana Novak", "Tomas Brand", "Jana Novak / Tomas Brand"),
    ])
  func twoLines(_ first: String, _ second: String, _ expected: String) throws {
    let part =
      "<figure class=Figure><img src=/a.jpg width=800 height=500><div><figcaption>The gate of the lock.</figcaption><div class=Figure-credit>\(first)</div><div class=Figure-source>\(second)</div></div></figure>"
    #expect(try Self.told(part) == "The gate of the lock. | \(expected)")
  }

  @Test("a label and its name are two lines", arguments: ["Bildnachweis", "Copyright", "Source:", "Crédit"])
  func labels(_ label: String) throws {
    let part =
      "<div class=media><img src=/a.jpg width=800 height=500><div class=field-credit><div class=label>\(label)</div><div class=item>Jana Novak</div></div></div>"
    #expect(try Self.told(part) == "- | Jana Novak")
  }

  @Test func aLabelAnnouncesNamesOnly() throws {
    #expect(
      try Self.told(Self.figure("<div>Source</div><div>The river rises here at 900 metres</div>"))
        == "The river rises here at 900 metres | -")
  }

  @Test("a link that only works the picture", arguments: ["Vergrößern", "Enlarge", "View larger", "Zur Galerie", "拡大"])
  func controls(_ label: String) throws {
    #expect(try Self.told(Self.figure("The gate of the lock. <a href=/photo/7>\(label)</a>")) == "The gate of the lock. | -")
    #expect(
      try Self.told("<p><a href=/photo/7><img src=/a.jpg width=800 height=500></a><br><a href=/photo/7>\(label)</a></p>") == "- | -"
    )
  }

  @Test func aLinkedNameIsACredit() throws {
    #expect(
      try Self.told(Self.figure("The gate of the lock. <a href=/photo/7>Jana Novak</a>")) == "The gate of the lock. | Jana Novak")
  }

  @Test(arguments: ["At the launch with the writer", "This week’s guest:", "Meeting"])
  func aNameThatACaptionEndsWithIsNoCredit(_ caption: String) throws {
    let told = try Self.told(Self.figure("\(caption) <a href='https://jananovak.example/'>Jana Novak</a>"))
    #expect(told.contains("\(caption) Jana Novak"))
  }

  @Test func aLinkedHeadlineIsACard() throws {
    let card =
      "<div><a href=/story/two><img src=/a.jpg width=800 height=500></a><br><a href=/story/two>The lock is shut for a year</a></div>"
    #expect(try PagePictureTests.pictures(card).isEmpty)
  }

  @Test(
    "a note behind a word for credits is a credit, in a bracket too",
    arguments: [
      ("O portão da eclusa (Foto: Divulgação)", "O portão da eclusa | Divulgação"),
      ("La puerta (Foto: Archivo)", "La puerta | Archivo"), ("Das Tor (Archivbild)", "Das Tor (Archivbild) | -"),
    ])
  func notes(_ caption: String, _ expected: String) throws { #expect(try Self.told(Self.figure(caption)) == expected) }

  @Test func anEmptyPartHoldsItsTextInAttributes() throws {
    let caption = #"<div data-c-caption="The gate of the lock before the flood." data-c-credit="Jana Novak, Delta News"></div>"#
    #expect(try Self.told(Self.figure(caption)) == "The gate of the lock before the flood. | Jana Novak, Delta News")
  }

  @Test func anEmptyPartOfAFigureHoldsItsTextInAttributes() throws {
    let part = #"<div data-c-caption="The gate of the lock before the flood." data-c-credit="Jana Novak, Delta News"></div>"#
    let picture = "<img src=/a.jpg width=800 height=500 alt=''>"
    #expect(
      try Self.told("<figure>\(picture)\(part)</figure>") == "The gate of the lock before the flood. | Jana Novak, Delta News")
    // Elsewhere an empty element with such a name is nobody's caption.
    #expect(try Self.told("<figure>\(picture)</figure><div>\(part)</div>") == "- | -")
  }

  @Test(
    "two labels side by side are one credit",
    arguments: [
      (
        "The gate<span class=quelle>Quelle: Deltabote</span><span class=foto>Foto: Jana Novak</span>",
        "Jana Novak / Quelle: Deltabote"
      ),
      (
        "The gate <span class=foto>Foto: Jana Novak</span> <span class=quelle>Quelle: Deltabote</span>",
        "Jana Novak / Quelle: Deltabote"
      ),
    ])
  func twoLabels(_ caption: String, _ credit: String) throws {
    #expect(try Self.told(Self.figure(caption)) == "The gate | \(credit)")
  }

  @Test(
    "the name of an element ends in what it is",
    arguments: [
      ("attribution__caption", "attribution__credit", "The gate of the lock | Jana Novak"),
      ("credit__caption", "caption__credit", "The gate of the lock | Jana Novak"),
    ])
  func namesOfParts(_ caption: String, _ credit: String, _ expected: String) throws {
    #expect(
      try Self.told(Self.figure("<span class=\(caption)>The gate of the lock</span> <span class=\(credit)>Jana Novak</span>"))
        == expected)
  }

  @Test("shops below a picture", arguments: ["Buy Now", "Buy this photo", "写真を拡大する"])
  func shops(_ label: String) throws {
    #expect(
      try Self.told(Self.figure("<p>The gate of the lock.</p><div class=photo-buy><a href=#>\(label)</a></div>"))
        == "The gate of the lock. | -")
  }

  @Test func aShopThatIsShown() throws {
    #expect(
      try Self.told(Self.figure("The shop with its sign, Buy Now or Never")) == "The shop with its sign, Buy Now or Never | -")
  }

  @Test func aCaptionInAFigureOfItsOwn() throws {
    let picture = "<figure class=head><div><img src=/a.jpg width=800 height=500></div></figure>"
    let caption =
      "<figure class=column><figcaption>The gate of the lock.<figcaption itemprop=author>Jana Novak</figcaption></figcaption></figure>"
    #expect(try Self.told(picture + caption) == "The gate of the lock. | Jana Novak")
    // A film's caption, and one behind a picture that has its own.
    let film = "<figure><iframe src=/film></iframe><figcaption>The gate in motion.</figcaption></figure>"
    #expect(try Self.told(picture + film) == "- | -")
    #expect(
      try Self.told(Self.figure("The gate of the lock.") + "<figure><figcaption>The film</figcaption></figure>")
        == "The gate of the lock. | -")
  }

  @Test(
    "data of a figure",
    arguments: [
      "<div class=image-meta><span class=image-caption>The gate of the lock.</span><span class=image-byline>JANA NOVAK/DELTA NEWS</span></div>",
      "<div class=delta-meta><span class=delta-caption>The gate of the lock.</span><span class=delta-byline>JANA NOVAK/DELTA NEWS</span></div>",
    ])
  func data(_ part: String) throws {
    #expect(
      try Self.told("<figure><img src=/a.jpg width=800 height=500>\(part)</figure>")
        == "The gate of the lock. | JANA NOVAK/DELTA NEWS")
  }

  @Test func aFigureByAnElementOfTheSitesOwn() throws {
    let part =
      "<bsp-figure class=Figure><img src=/a.jpg width=800 height=500><div class=Figure-content><span class=Figure-credit>KXTS</span><figcaption>The gate of the lock</figcaption></div></bsp-figure>"
    #expect(try Self.told(part) == "The gate of the lock | KXTS")
    let film =
      "<div class=media><div class=cover><img src=/a.jpg width=800 height=500 alt='The gate of the lock before the flood'><span class=pill>Video</span></div><figcaption><p>The gate of the lock before the flood</p></figcaption></div>"
    #expect(try Self.told(film) == "The gate of the lock before the flood | -")
  }

  @Test func theCaptionBehindAHero() throws {
    func told(_ line: String) throws -> [String] {
      let post = try PagePictureTests.cleaned(
        "<title>River rises</title><main><div class=hero><img src=/a.jpg width=800 height=500></div>\(line)<article><h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)</article></main>"
      )
      return post.pictures.map { "\($0.caption ?? "-") | \($0.credit?.raw ?? "-")" }
    }
    #expect(try told("<div class=caption>The gate of the lock. © Jana Novak</div>") == ["The gate of the lock. | Jana Novak"])
    #expect(try told("<div class=topics>The rivers of the county</div>") == ["- | -"])
  }

  @Test func anAddressIsNoCaption() throws {
    let part =
      "<figure><img src=/a.jpg width=800 height=500><span class=h itemprop=contentUrl>https://example.org/a.jpg</span><figcaption>The gate of the lock.</figcaption></figure>"
    #expect(try Self.told(part) == "The gate of the lock. | -")
  }

  @Test func aHeadingInACaptionIsPartOfIt() throws {
    #expect(
      try Self.told(Self.figure("<h4>The upper gate</h4><p>It was built in 1911.</p>"))
        == "The upper gate It was built in 1911. | -")
  }

  @Test(
    "boxes that set a caption below a picture without being figures",
    arguments: [
      "<table align=right width=220><tr><td><img src=/a.jpg width=210 height=158></td></tr><tr><td>JANA NOVAK / Delta News</td></tr><tr><td>The gate of the lock was built in 1911.</td></tr></table>",
      "<dl><dt><img src=/a.jpg width=800 height=500 alt='JPEG - 212 ko'></dt><dt><strong>The gate of the lock was built in 1911.</strong></dt><dd>Photo: JANA NOVAK / Delta News</dd></dl>",
    ])
  func columns(_ part: String) throws {
    #expect(try Self.told(part) == "The gate of the lock was built in 1911. | JANA NOVAK / Delta News")
  }

  // MARK: The story behind a picture

  private static let story =
    "Boats from three counties waited below the weir until the evening, and nobody could say when the gates would open again. The keeper had gone home."

  @Test(
    "a paragraph between the last picture and the post's credits stays",
    arguments: ["Photos: Jana Novak", "Fotos: Jana Novak", "Image credits: Jana Novak"])
  func storyStays(_ credit: String) throws {
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)<p><img src=/a.jpg width=800 height=500></p><p>\(Self.story)</p><p>\(credit)</p></article></main></body></html>"
    )
    #expect(post.pictures.first?.caption == nil)
    #expect(post.pictures.first?.credit?.people == ["Jana Novak"])
    #expect(HandMade.text(post).contains(Self.story))
  }

  @Test("paragraphs between the last picture and a credit stay", arguments: ["© Jana Novak", "Photo: Jana Novak"])
  func paragraphsStay(_ credit: String) throws {
    let part = "<p><img src=/a.jpg width=800 height=500></p><p>\(Self.story)</p><p>\(Self.story) Nobody came.</p><p>\(credit)</p>"
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)\(part)</article></main></body></html>"
    )
    #expect(post.pictures.first?.caption == nil)
    #expect(HandMade.text(post).contains(Self.story))
  }

  @Test func eachPictureHasItsOwnCredits() throws {
    let part = "<p><img src=/a.jpg width=800 height=500></p><p>\(Self.story)</p><p>Photos: Jana Novak</p>"
    let told = try Self.told(part + part.replacing("/a.jpg", with: "/b.jpg"))
    #expect(told == "\(Self.story) | Jana Novak; \(Self.story) | Jana Novak")
  }

  @Test func aCaptionOfTheLastPictureGoes() throws {
    let caption = "Boats wait below the weir at dawn. The keeper of the upper lock opens the gates at seven, and the river is high."
    let post = try PagePictureTests.cleaned(
      "<html><head><title>River rises</title></head><body><main><article><h1>River rises</h1>\(PagePictureTests.first)\(PagePictureTests.rest)<p><img src=/a.jpg width=800 height=500></p><p>\(caption)</p><p>Photo: Jana Novak</p></article></main></body></html>"
    )
    #expect(post.pictures.first?.caption == caption)
  }

  @Test func aCaptionAboveItsCreditGoes() throws {
    #expect(
      try Self.told(
        "<p><img src=/a.jpg width=800 height=500></p><p>The gate of the lock on Monday.</p><p>Photo: Jana Novak</p>")
        == "The gate of the lock on Monday. | Jana Novak")
    let wire =
      "Workers shut the gate of the upper lock in Dunmore on Tuesday, February 7, 2023. The flood has shaken the whole county for a week."
    #expect(
      try Self.told("<p><img src=/a.jpg width=800 height=500></p><p>\(wire)</p><p>Photo: Jana Novak / AP</p>")
        == "\(wire) | Jana Novak / AP")
  }

  // MARK: Names that boxes of texts bear as well

  @Test(
    "a caption's name, all of a name and around one paragraph",
    arguments: [
      ("<img src=/a.jpg width=800 height=500><div class=photo-info><p>The lower gate</p></div>", ["The lower gate"]),
      ("<img src=/a.jpg width=800 height=500><p class='x bild-text'>The lower gate</p>", ["The lower gate"]),
      ("<img src=/a.jpg width=800 height=500><div class=photo-info><p>SENTENCE</p><p>SENTENCE</p></div>", []),
      ("<img src=/a.jpg width=800 height=500><section class=modul-bild-text><p>SENTENCE</p></section>", []),
    ])
  func boxesOfTexts(_ part: String, _ captions: [String]) throws {
    let sentence = "They opened it on Monday, the keeper said, and it will stay open until the water has fallen by a metre."
    let shown = try PagePictureTests.pictures(part.replacing("SENTENCE", with: sentence))
    #expect(shown.compactMap(\.caption) == captions)
  }

  @Test(
    "an element called a caption within the line below a picture",
    arguments: [
      ("<span><img src=/a.jpg width=800><em class=img_desc>The gate at dawn</em></span>", "The gate at dawn | -"),
      ("<p><img src=/a.jpg width=800></p><p><em>The gate stays shut.</em> So the keepers said.</p>", "- | -"),
      (
        "<span><img src=/a.jpg width=800><em class=img_desc>The gate at dawn (dpa)</em></span><br>The keepers said on Monday that it stays shut.",
        "The gate at dawn | dpa"
      ),
    ])
  func calledCaptions(_ part: String, _ expected: String) throws { #expect(try Self.told(part) == expected) }
}
