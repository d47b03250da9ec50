import Testing

@testable import WinnowAttribution

/// What names somebody in a caption only.
struct CaptionCueTests {
  @Test(
    "a word for authors, a source in the middle, a bracket for itself",
    arguments: [
      ("Most přes řeku. Autor: Jana Brücknerová", "credit: Jana Brücknerová |  | "),
      ("A híd hajnalban Forrás: Reuters", "credit:  | Reuters | "),
      ("Il ponte all'alba (ph. Marco Bianchi)", "credit: Marco Bianchi |  | "),
      ("Most o świcie. Źródło zdjęć: Reuters", "credit:  | Reuters | "),
    ])
  func announced(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test(
    "a surname alone fills a bracket behind a cue",
    arguments: [
      "Il ponte all'alba (foto Bertolini)", "El puente (Foto Quiroga)", "The barge is up for sale. (Submitted by Jana Brückner)",
    ])
  func surname(raw: String) throws {
    let read = reader.read(raw, as: .caption)
    #expect(read.kind == .credit)
    #expect(read.creditRange?.lowerBound == raw.utf8.firstIndex(of: 0x28).map { raw.utf8.distance(from: raw.startIndex, to: $0) })
  }

  @Test(
    "a bracket behind a whole caption names who took the picture",
    arguments: [
      ("A barge lies idle at the upper lock in Dunmore on May 4, 2023 (Jana Brückner)", "credit: Jana Brückner |  | "),
      ("A barge at the upper lock in Dunmore. (Tom OKAFOR) (AFP)", "credit: Tom Okafor | Agence France-Presse | "),
    ])
  func behindCaption(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test(
    "before a slash that stands apart a dash or a short word's dot parts no name",
    arguments: [
      ("Jubel beim Derby - Nordstadt / AFP", "credit:  | Agence France-Presse | "),
      ("Ein Spieler von St. Martin / dpa", "credit:  | dpa | "),
      ("Das alte Tor am Morgen. Jana Brückner / dpa", "credit: Jana Brückner | dpa | "),
    ])
  func beforeALoneSlash(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test func callSigns() {
    #expect(reader.read("Smoke rises over the upper lock in Dunmore on Friday (WDMR)", as: .caption).kind == .credit)
    for other in [
      "The women of the league play the final on Friday night (WNBA)",
      "A boat of the Dunmore River Transport Corporation at the upper lock (WDRTC)",
      "The meeting at the Kilmore Inland Canal Centre in the old town of Dunmore (KICC)",
      "Die Frauen spielen am Freitag im Stadion der alten Stadt um den Pokal (WDMR)",
    ] {
      #expect(reader.read(other, as: .caption).kind != .credit)
    }
  }

  @Test(
    "a name behind a word for pictures that a sentence goes on from is whom the picture shows",
    arguments: [
      "Image: Carl Brückner played 90 games for the club", "Photo: Jane Brückner and Carl Roe arrive at the lock on Monday",
      "Foto: Jan Brückner gewann am Samstag das Rennen", "Image: Jane Brückner leaves the lock at noon",
    ])
  func opensCaption(raw: String) { #expect(reader.read(raw, as: .caption).kind != .credit) }

  @Test(
    "a credit goes on with words for credits, and one behind such a caption is read",
    arguments: [
      ("Photo: Jane Brückner for Reuters", "credit: Jane Brückner | Reuters | "),
      ("Photo: Jane Brückner courtesy of the family", "credit: Jane Brückner |  | "),
      ("Foto: Jan van den Berg / Reuters", "credit: Jan van den Berg | Reuters | "),
      ("Image: Jane Brückner leaves the lock on Monday. Pic: Reuters", "credit:  | Reuters | "),
    ])
  func staysCredit(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test func aFullStopWithinANameIsNoEnd() throws {
    for raw in [
      "Die Meldung (Quelle: Facebook; Screenshot: HAFEN.Prüfung)",
      "Die Meldung (Quelle: Facebook; Foto und Montage: HAFEN.Prüfung)",
    ] {
      let range = try #require(reader.read(raw, as: .caption).creditRange)
      #expect(range.upperBound == raw.utf8.count && range.lowerBound == 12)
    }
  }

  @Test(
    "whom a picture shows, and what brackets say else",
    arguments: [
      "The captain of the boat celebrates after the race at Dunmore (Jana Brückner)", "The winner of the fourth stage (Tom OKAFOR)",
      "Jubel bei den Ruderern nach dem Sieg auf dem Fluss in Dunmore (Jana Brückner)", "The old bank at the lock (Credit Suisse)",
      "A page of the book about the lock (Image Comics)", "The queue at the machine (Photo Booth)",
      "The winner (Jana Brückner)", "The new mayor of Dunmore (Jana Brückner)", "Il ponte (foto scattata ieri)",
      "Am Abend kamen alle. Das sind die schönsten Fotos von der Feier",
      "A view of the upper lock in the old town of Dunmore (Ireland)", "Das Tor am Morgen (Foto oben)",
    ])
  func shown(raw: String) { #expect(reader.read(raw, as: .caption).kind != .credit) }

  @Test func overATextTheAuthorIsItsOwn() {
    #expect(reader.read("Das sind die schönsten Fotos von der Feier").kind != .credit)
    #expect(reader.read("Autor: Jana Brücknerová").kind == .byline)
    // Under the cover of a book it is whose book it is.
    #expect(reader.read("Autor: Juana Brückner", as: .caption).kind != .credit)
    #expect(reader.read("La esclusa vieja. Autor: Juana Brückner", as: .caption).kind != .credit)
    #expect(reader.read("The barge lies idle at the upper lock in Dunmore (Jana Brückner)").kind != .credit)
  }
}
