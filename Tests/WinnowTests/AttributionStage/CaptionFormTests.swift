import Testing
import WinnowBase

@testable import Winnow

/// Captions and credits as wire services and papers set them under a picture.
@Suite struct CaptionFormTests {
  private static func clean(_ lines: [String], boilerplate: Bool = false) -> Post {
    var post = HandMade.post(
      [NormalizeAttributionTests.before, NormalizeAttributionTests.picture] + lines + [NormalizeAttributionTests.after])
    post.identity.format = .markdown
    if boilerplate { post = HandMade.cleaned(post, by: StripBoilerplate()) }
    return HandMade.cleaned(HandMade.cleaned(post, by: DedupeImages()), by: NormalizeAttribution())
  }

  private static func told(_ post: Post) -> String {
    guard let picture = post.pictures.first else { return "no picture" }
    let credit = picture.credit.map { credit in
      (credit.people + credit.agencies.map(\.name) + [credit.publisher].compactMap(\.self)).joined(separator: ", ")
        + (credit.filePhoto ? " (file)" : "")
    }
    return "\(picture.caption ?? "-") | \(credit ?? "-")"
  }

  @Test(
    "one line",
    arguments: [
      (
        "FILE PHOTO: The bridge on Monday. REUTERS/Dana Olsen/File Photo",
        "FILE PHOTO: The bridge on Monday. | Dana Olsen, Reuters (file)"
      ),
      ("The bridge on Monday (Dana Olsen/BBC)", "The bridge on Monday | Dana Olsen, BBC"),
      ("The bridge on Monday. Dana Olsen – AP", "The bridge on Monday. | Dana Olsen, Associated Press"),
      ("The bridge on Monday. Dana Olsen; D. Roe/AP", "The bridge on Monday. | Dana Olsen, D. Roe, Associated Press"),
      ("The bridge on Monday. Dana Olsen/AP (archive)", "The bridge on Monday. | Dana Olsen, Associated Press (file)"),
      ("The bridge on Monday Dana Olsen/AP (archive)", "The bridge on Monday | Dana Olsen, Associated Press (file)"),
      ("The bridge in the snow Dana Olsen/Getty Images/File", "The bridge in the snow | Dana Olsen, Getty Images (file)"),
      ("The bridge in the snow Dana Olsen/AP, 2023", "The bridge in the snow | Dana Olsen, Associated Press"),
      ("The bridge in the snow Dana Olsen/AP.", "The bridge in the snow. | Dana Olsen, Associated Press"),
      ("The bridge in the snow Dana Olsen / Eva Roe / AP", "The bridge in the snow | Dana Olsen, Eva Roe, Associated Press"),
      ("Most v pondelok. Foto Dana Olsen/AP", "Most v pondelok. | Dana Olsen, Associated Press"),
      ("Most v pondelok ráno. Foto D.Olsen/AP", "Most v pondelok ráno. | D.Olsen, Associated Press"),
      ("Most v snehu v pondelok Foto Dana Olsen/AP", "Most v snehu v pondelok | Dana Olsen, Associated Press"),
      // What the picture shows stands before an agency that nothing but a dash or a bracket parts from it.
      ("The bridge on Monday with Dana Olsen (AP)", "The bridge on Monday with Dana Olsen | Associated Press"),
      ("The old bridge. Harbour of Elm – AP", "The old bridge. Harbour of Elm | Associated Press"),
      ("El puente, este lunes. INÉS QUIROGA (EFE)", "El puente, este lunes. | Inés Quiroga, EFE"),
      ("Jembatan, Senin (3/2/2025). ANTARA FOTO/Dewi Lestari/foc.", "Jembatan, Senin (3/2/2025). | Dewi Lestari, Antara"),
      ("Мост в понедельник. Фото: пресс-служба МЧС", "Мост в понедельник. | пресс-служба МЧС"),
      ("这是5月3日拍摄的大桥。新华社记者 王小明 摄", "这是5月3日拍摄的大桥。 | 王小明, Xinhua News Agency"),
      ("清晨的大橋。（中央社記者王美玲攝）", "清晨的大橋。 | 王美玲, CNA"),
      ("月曜日の橋＝３日、横浜市、山田太郎撮影", "月曜日の橋＝３日、横浜市 | 山田太郎"),
      ("月曜日の橋＝３日、横浜市（共同）", "月曜日の橋＝３日、横浜市 | Kyodo News"),
      ("월요일 아침의 다리. 김민수 기자", "월요일 아침의 다리. | 김민수"),
      ("الجسر يوم الاثنين (رويترز)", "الجسر يوم الاثنين | Reuters"),
      ("הגשר ביום שני (צילום: יואב לוין)", "הגשר ביום שני | יואב לוין"),
    ])
  func oneLine(_ line: String, _ expected: String) { #expect(Self.told(Self.clean([line])) == expected) }

  @Test(
    "a caption line and a credit line",
    arguments: [
      ("The bridge on Monday, Feb. 3, 2025.", "U.S. Navy photo by Petty Officer 2nd Class Dana Olsen", "Dana Olsen, US Navy"),
      ("The nebula seen in infrared light.", "NASA/JPL-Caltech", "NASA, JPL-Caltech"),
      ("The bridge on Monday.", "Dana Olsen/Staff", "Dana Olsen"),
      ("The bridge on Monday.", "Credit: Dana Olsen for The Bridge Times", "Dana Olsen, The Bridge Times"),
      ("Die Brücke am Montag (Archivbild).", "IMAGO / Lena Brückner", "Lena Brückner, Imago"),
    ])
  func twoLines(_ caption: String, _ credit: String, _ expected: String) {
    let post = Self.clean([caption, credit])
    #expect(Self.told(post) == "\(caption) | \(expected)")
    #expect(HandMade.text(post).count == 3)
  }

  @Test(
    "the copyright sign before a photographer is no copyright line of the site",
    arguments: [
      (["De brug bij zonsopgang, maandag.", "© ANP / Sanne Verhoeven"], "De brug bij zonsopgang, maandag. | Sanne Verhoeven, ANP"),
      (["Die Brücke am Montag. © Lena Brückner/dpa"], "Die Brücke am Montag. | Lena Brückner, dpa"),
    ])
  func copyrightSign(_ lines: [String], _ expected: String) {
    #expect(Self.told(Self.clean(lines, boilerplate: true)) == expected)
  }

  @Test(arguments: ["© 2025 Bridge News Ltd", "© Bridge News", "Copyright © 2025 Dana Olsen. All rights reserved."])
  func copyrightLine(_ line: String) {
    let post = Self.clean(["The bridge seen from the river.", line], boilerplate: true)
    #expect(!HandMade.text(post).contains(line) && post.pictures[0].credit == nil && post.fields.credits.isEmpty)
  }

  /// Whatever the case of their letters, and whether a letter's mark is a character of its own.
  @Test(arguments: ["Tous droits réservés", "TOUS DROITS RÉSERVÉS", "Tous droits re\u{301}serve\u{301}s", "All Rights Reserved"])
  func noticesGo(_ notice: String) {
    #expect(CaptionShape.withoutNotices("Le bac quitte le quai lundi. \(notice)") == "Le bac quitte le quai lundi.")
  }

  @Test(arguments: [
    "Jane Roe, LEFT, at the quay", "From left: Jane Roe, John Doe", "À GAUCHE, le maire", "A\u{300} gauche, le maire",
    "Мэр, СЛЕВА, и рыбак",
    "Till va\u{308}nster: Jane Roe", "Mayor Roe (l) at the quay", "王小明（左）与李四",
  ])
  func pointers(_ line: String) { #expect(CaptionShape(line).pointsIntoPicture) }

  @Test(arguments: [
    "The left bank of the river", "She left, then came back", "A gauche poet", "", String(repeating: "(left) ", count: 60),
  ])
  func noPointers(_ line: String) { #expect(!CaptionShape(line).pointsIntoPicture) }

  @Test(arguments: [
    ("River at dawn (", "River at dawn"), ("— River ([ ( ", "River"), ("- (", ""), ("-5 degrees (", "-5 degrees"), ("(", ""),
    (" ( a", "( a"),
    ("River (at dawn)", "River (at dawn)"), ("-(", ""), ("| -River（ · ", "-River"), ("", ""),
  ])
  func trimmedTexts(_ text: String, _ expected: String) { #expect(CreditText.trimmed(text) == expected) }

  @Test func timeOfOpenBrackets() {
    func seconds(_ count: Int) -> Duration {
      let text = "River " + String(repeating: "(", count: count)
      let start = ProcessorTime.now
      #expect(CreditText.trimmed(text) == "River")
      return ProcessorTime.now - start
    }
    let small = seconds(1_000)
    let large = seconds(8_000)
    #expect(large < small * 20 + .milliseconds(20), "\(small), then \(large)")
  }

  /// A figure of a thousand lines is a part of the page: a picture's caption does not grow without end, and lines far from any stay.
  @Test func aFigureOfManyLines() throws {
    let lines = (0..<1000).map { n in
      let words = ["hull", "mast", "sail", "keel", "deck", "stern", "rope", "oar"].map { "\($0)\(n)" }.joined(separator: " and ")
      return "<figcaption>Boat number \(n) has \(words).</figcaption>"
    }
    let page =
      "<body><figure><img src=\"https://a.example/u/boat.jpg\" width=\"800\" height=\"600\">\(lines.joined())</figure></body>"
    let place = try Workplace()
    try place.write("posts/site/a.html", page)
    try place.run(stages: "stages: [normalize-attribution]")
    let object = try JSONParser.parse(place.read("out.jsonl"))
    let caption = try #require(object["images"]?[0]?["caption"]?.string)
    #expect(caption.hasPrefix("Boat number 0 has") && (3000...4000).contains(caption.utf8.count))
    #expect(object["blocks"]?.elements.last?["text"]?.string?.hasPrefix("Boat number 999 ") == true)
  }

  @Test func aNameAloneUnderACaptionInTheMiddleOfATextIsWhoTookThePicture() {
    let caption = "The mayor opened the bridge on Monday."
    #expect(Self.told(Self.clean([caption, "Dana Olsen"])) == "The mayor opened the bridge on Monday. | Dana Olsen")
    for line in ["The old bridge", "Dana Olsen said so", "Dana"] {
      #expect(!Self.told(Self.clean([caption, line])).hasSuffix(line))
    }
    // Over the text the author's name stands.
    var post = HandMade.post([NormalizeAttributionTests.picture, caption, "Dana Olsen", NormalizeAttributionTests.after])
    post.identity.format = .markdown
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).pictures.allSatisfy { $0.credit == nil })
  }

  @Test(arguments: [
    ("Boats at the quay", "The boats, at the quay", 1.0), ("Boats boats", "Boats at sea", 0.5),
    ("Boats boats", "Two boats, boats", 1),
    ("Лодки у причала", "Лодки: причала", 1), ("Βάρκες στο λιμάνι", "βάρκες", 1), ("Βάρκες στο λιμάνι", "Boats at the quay", 0),
  ])
  func likeness(_ a: String, _ b: String, _ expected: Double) {
    #expect(CaptionShape.likeness(a, b) == expected)
  }

  @Test(arguments: [
    "ÉCOLE À ÖLAND", "İstanbul KÖPRÜSÜ", "STRAẞE UND Straße", "\u{212B}NGSTRÖM \u{212A}ELVIN", "МОСТ У ПРИЧАЛА",
    "ΒΆΡΚΕΣ ΣΤΟ ΛΙΜΆΝΙ", "Ÿ ŁÓDŹ ŒUVRE",
    "１２ Ａｂ", "e\u{301}cole A\u{300}", "µ Μ", "港 の Boats", "ÆØÅ ×÷ ĲSSEL",
  ])
  func likenessIsThatOfTheSmallLetters(_ text: String) {
    for other in [
      "École à Öland, mer", text, text.lowercased(), "istanbul köprüsü", "strasse und straße", "ångström kelvin", "мост у причала",
    ] {
      #expect(CaptionShape.likeness(text, other) == CaptionShape.likeness(text.lowercased(), other.lowercased()), "\(other)")
    }
  }
}
