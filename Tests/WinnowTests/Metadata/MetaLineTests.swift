import Testing

@testable import Winnow

/// The line below a headline that says who wrote, who took the pictures, when, and how long it takes to read.
@Suite struct MetaLineTests {
  private static let story =
    "<p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay while the wind blew.</p>"
    + "<p>The driver of the crane climbs a ladder of sixty rungs before the sun is up over the water, and he says that the view is worth it.</p>"

  private func names(_ line: String, tag: String = "p") throws -> [String] {
    try PageFixture("<h1>Rain over the harbour</h1><\(tag)>\(line)</\(tag)>\(Self.story)").names
  }

  private func namesBelow(_ line: String) throws -> [String] {
    try PageFixture("<h1>Rain over the harbour</h1>\(Self.story)<p>\(line)</p>").names
  }

  @Test(arguments: [
    "5 min read · Jane Doe", "Jane Doe · 5 min read", "Jane Doe | 5 minutes read", "Jane Doe — 5 min read",
    "5 min read · By Jane Doe",
    "2-3 min read | Jane Doe", "5 Min. Lesezeit · Jane Doe", "Lesezeit: 5 Minuten | Von Jane Doe", "Jane Doe · Lesedauer 5 Minuten",
    "Temps de lecture : 5 min · Jane Doe", "Jane Doe · 5 min de lecture", "Tiempo de lectura: 4 minutos | Jane Doe",
    "Jane Doe • Leestijd: 4 min", "Jane Doe · 4 min di lettura", "Jane Doe | Czas czytania: 4 min", "Jane Doe · 4 dk okuma",
    "Jane Doe · Время чтения: 4 мин", "Jane Doe · 4 perc olvasás", "Jane Doe · Läs: 4 min", "Harbour | Jane Doe | 5 min read",
  ])
  func aNameBesideATimeOfReading(_ line: String) throws {
    #expect(try names(line) == ["Jane Doe"])
    #expect(try names(line, tag: "div") == ["Jane Doe"])
  }

  @Test(arguments: [
    "5 min read · Harbour News", "Rain and Wind · 5 min read", "5 min read · Travel", "5 Min. Lesezeit · Politik",
    "5 min read · Real Life",
    "Open Source · 5 min read", "San Jose · 5 min read", "Interview with Jane Doe · 5 min read", "Jane Doe on cranes · 5 min read",
    "Photos: Jane Doe · 5 min read",
    "2010 · Jane Doe · 148 min", "Jane Doe · 30 min", "Drama | Jane Doe | 96 Min.", "Jane Doe / 206 minutes",
    "Jane Doe needs 5 min to read it", "Jane Doe · 5 km", "Jane Doe · 5 min from the quay", "Jane Doe · John Smith · 5 min read",
  ])
  func aTimeOfReadingWithoutAName(_ line: String) throws {
    #expect(try names(line) == [])
  }

  @Test(arguments: [
    "Text &amp; Fotos: Jane Doe", "Text und Bild: Jane Doe", "Text/Foto: Jane Doe", "Text und Bilder von Jane Doe",
    "Fotos und Text: Jane Doe",
    "Words &amp; pictures: Jane Doe", "Words and photos by Jane Doe", "Photos and text by Jane Doe", "Words/Photos: Jane Doe",
    "Textes et photos : Jane Doe", "Texte et photos de Jane Doe", "Texto y fotos: Jane Doe", "Texto e fotos de Jane Doe",
    "Testo e foto di Jane Doe",
    "Tekst en foto's: Jane Doe", "Text och bild: Jane Doe", "Tekst og foto: Jane Doe", "Tekst i zdjęcia: Jane Doe",
    "Teksti ja kuvat: Jane Doe",
  ])
  func whoWroteAndTookThePictures(_ line: String) throws {
    #expect(try names(line) == ["Jane Doe"])
    #expect(try namesBelow(line) == ["Jane Doe"])
  }

  @Test(arguments: [
    ("Von Jane Doe (Text) und John Smith (Fotos)", ["Jane Doe"]), ("By Jane Doe (words) and John Smith (photos)", ["Jane Doe"]),
    ("Par Jane Doe (texte) et John Smith (photos)", ["Jane Doe"]), ("Text: Jane Doe, Fotos: John Smith", ["Jane Doe"]),
    ("Words: Jane Doe | Photos: John Smith", ["Jane Doe"]), ("Photos: John Smith", []), ("Bild: John Smith", []),
    ("Foto: John Smith | 12.03.2024", []), ("Photo: John Smith | 12 March 2024", []),
  ])
  func whoTookThePicturesOnly(_ line: String, _ expected: [String]) throws {
    #expect(try names(line) == expected)
  }

  /// The agency that a line names behind a person signs the text as well, whatever joins the two.
  @Test(arguments: [
    ("By Jane Doe and Reuters", "Reuters"), ("By Jane Doe / Reuters", "Reuters"), ("Von Jane Doe, dpa", "dpa"),
    ("Von Jane Doe/dpa", "dpa"),
    ("Par Jane Doe avec AFP", "AFP"), ("Por Jane Doe / EFE", "EFE"), ("Di Jane Doe e ANSA", "ANSA"),
  ])
  func anAgencyBesideAName(_ line: String, _ agency: String) throws {
    #expect(try names(line) == ["Jane Doe", agency])
  }

  @Test(arguments: ["By Jane Doe and friends", "By Jane Doe, Berlin", "Von Jane Doe (dpa)", "By Jane Doe, PhD"])
  func whatIsNoAgencyBesideAName(_ line: String) throws {
    #expect(try names(line) == ["Jane Doe"])
  }

  @Test(arguments: [
    ("By Olga on 12 March 2024", "Olga"), ("By Olga | 12 March 2024", "Olga"), ("By jane_doe on 12 March 2024", "jane_doe"),
    ("von Olga am 12. März 2024", "Olga"), ("von olga99, 12.03.2024", "olga99"), ("12.03.2024 von olga", "olga"),
    ("Publicado por jroe el 12 de marzo de 2024", "jroe"), ("Veröffentlicht von Olga am 12. März 2024", "Olga"),
    ("Postado por olga | 12 de março de 2024", "olga"), ("Geplaatst door Jane Doe | 12 maart", "Jane Doe"),
    ("Opublikowane przez Jane Doe | 12 marca", "Jane Doe"), ("Postet av Jane Doe | 12. mars", "Jane Doe"),
    ("Posted by Jane Doe | 12 March", "Jane Doe"), ("Publié par Jane Doe | 12 mars", "Jane Doe"),
  ])
  func aNameBehindACueAndBeforeADate(_ line: String, _ name: String) throws {
    #expect(try names(line) == [name])
  }

  @Test(arguments: [
    "By train on 12 March 2024", "By Wednesday, 12 March 2024", "By boat on 12 March 2024", "Von Montag, 12.03.2024",
    "Von Paris, 12. März 2024",
    "By admin on 12 March 2024", "By Olga's lamp on 12 March 2024",
  ])
  func aDateBehindAWordThatIsNoName(_ line: String) throws {
    #expect(try names(line) == [])
  }

  @Test(arguments: [
    "San Francisco, 12 March 2024", "From Berlin, 12 March 2024",
    "Breaking Stories | 12 March 2024", "12 March 2024 – Los Angeles",
  ])
  func placesAndPartsOfASiteBesideADate(_ line: String) throws {
    #expect(try names(line) == [])
  }

  @Test func aNameThatTheLexiconDoesNotKnowBesideADate() throws {
    #expect(try names("Zorvan Kelt, 12 March 2024") == ["Zorvan Kelt"])
    #expect(try names("12.03.2024 | Sefura Karzun") == ["Sefura Karzun"])
    for name in ["Emily Park", "Peter Court", "Grace Church"] { #expect(try names("12.03.2024 | \(name)") == [name]) }
  }

  /// Initials, titles and a word that is a month's or a verb's as well make no name less one.
  @Test(arguments: [
    ("A. Petrovic", "A. Petrovic"), ("Dr. Ngozi Okafor", "Ngozi Okafor"), ("Tran Van An", "Tran Van An"), ("Siti Nur", "Siti Nur"),
    ("Jo Will", "Jo Will"), ("Finja Mai", "Finja Mai"),
  ])
  func aNameOfDoubtfulWordsBesideADate(_ line: String, _ name: String) throws {
    #expect(try names("\(line) | 12 March 2024").map { $0.replacing("Dr. ", with: "") } == [name])
  }

  @Test func aBylineBelowATimeOfReading() throws {
    #expect(try names("Virginia Woolf · 5 min read</p><p>By Jane Doe") == ["Jane Doe"])
    #expect(try names("Virginia Woolf · 5 min read") == ["Virginia Woolf"])
  }

  @Test func aTimeOfReadingOnAPageAboutAThing() throws {
    for type in ["Movie", "Recipe", "Product"] {
      let data = "<script type='application/ld+json'>{\"@type\":\"\(type)\",\"name\":\"Rain over the harbour\"}</script>"
      let page = try PageFixture("\(data)<h1>Rain over the harbour</h1><p>Jane Doe · 5 min read</p>\(Self.story)")
      #expect(page.names == [])
    }
  }

  /// Labels of pictures, and verbs that reports use of those who score or speak.
  @Test(arguments: [
    "Фото: Иван Петров", "Foto: Jane Doe", "Добавил Иван Петров", "Přidal Jan Novák", "Přidala Anna Nováková", "Pridal Jan Novák",
    "Vystavil Jan Novák", "Отправил Иван Петров",
  ])
  func noWriter(_ line: String) throws { #expect(try names(line) == []) }

  @Test func aDeedWithAColon() throws {
    #expect(try names("Přidal: Jan Novák") == ["Jan Novák"])
    #expect(try names("Добавил: Иван Петров") == ["Иван Петров"])
  }

  @Test(arguments: [
    ("Handwritten by", ["Zorvan"]), ("Typed by", ["Zorvan"]), ("Posted by", ["Zorvan"]), ("Gebloggt von", ["Zorvan"]),
    ("Designed by", []), ("Baked by", []), ("Gestaltet von", []), ("Desarrollado por", []), ("Propulsé par", []),
    ("Sviluppato da", []),
  ])
  func oneLinkedWordBehindADeed(_ deed: String, _ expected: [String]) throws {
    #expect(try names("\(deed) <a href=/x>Zorvan</a>") == expected)
  }
}
