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
    "a surname alone fills a bracket behind a cue", arguments: ["Il ponte all'alba (foto Bertolini)", "El puente (Foto Quiroga)"])
  func surname(raw: String) throws {
    let read = reader.read(raw, as: .caption)
    #expect(read.kind == .credit)
    #expect(read.creditRange?.lowerBound == raw.utf8.firstIndex(of: 0x28).map { raw.utf8.distance(from: raw.startIndex, to: $0) })
  }

  @Test(
    "a bracket behind a whole caption names who took the picture",
    arguments: [
      ("A barge lies idle at the upper lock in Dunmore (Jana Brückner)", "credit: Jana Brückner |  | "),
      ("A barge at the upper lock (Tom OKAFOR)", "credit: Tom Okafor |  | "),
      ("A barge at the upper lock in Dunmore. (Tom OKAFOR) (AFP)", "credit: Tom Okafor | Agence France-Presse | "),
    ])
  func behindCaption(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test func callSigns() {
    #expect(reader.read("Smoke rises over the upper lock in Dunmore on Friday (WDMR)", as: .caption).kind == .credit)
    #expect(reader.read("The women of the league play the final on Friday night (WNBA)", as: .caption).kind != .credit)
  }

  @Test(
    "whom a picture shows, and what brackets say else",
    arguments: [
      "The winner (Jana Brückner)", "The new mayor of Dunmore (Jana Brückner)", "Il ponte (foto scattata ieri)",
      "Am Abend kamen alle. Das sind die schönsten Fotos von der Feier",
      "A view of the upper lock in the old town of Dunmore (Ireland)", "Das Tor am Morgen (Foto oben)",
    ])
  func shown(raw: String) { #expect(reader.read(raw, as: .caption).kind != .credit) }

  @Test func overATextTheAuthorIsItsOwn() {
    #expect(reader.read("Das sind die schönsten Fotos von der Feier").kind != .credit)
    #expect(reader.read("Autor: Jana Brücknerová").kind == .byline)
    #expect(reader.read("The barge lies idle at the upper lock in Dunmore (Jana Brückner)").kind != .credit)
  }
}
