import Testing

@testable import Winnow

/// Lines that say when a text was looked over, and those that tell of a check.
@Suite struct StampLineTests {
  @Test(arguments: [
    ("Last reviewed: 9 March 2022", true), ("Medically reviewed 9 March 2022", true), ("Checked on 9 March 2022", true),
    ("Last verified: March 9, 2022", true), ("Zuletzt überprüft am 09.03.2022", true), ("Geprüft am 9. März 2022", true),
    ("Dernière révision : 9 mars 2022", true), ("Revisado el 9 de marzo de 2022", true), ("Revisione: 9 marzo 2022", true),
    ("Laatst gecontroleerd op 9 maart 2022", true), ("Senast granskad: 9 mars 2022", true),
    ("Ostatnia weryfikacja: 9 marca 2022", true),
    // A thing or a person stands beside the word, or no day.
    ("12 boats reviewed in March 2022", false), ("Medically cleared 9 March 2022", false), ("Checked 3 locks, 9 March 2022", false),
    ("Verified: 12 of 40", false), ("Geprüft: 12 Boote, 9. März 2022", false), ("Überprüft wurden 12", false),
    ("Révision des 3 écluses, 9 mars 2022", false), ("Revisado por Ana, 9 de marzo de 2022", false),
    ("Revisione auto, 9 marzo 2022", false), ("12 gecontroleerd", false), ("Granskad av 3", false),
    ("Weryfikacja 12 łodzi", false),
  ])
  func daysOfAReview(_ line: String, _ isStamp: Bool) { #expect(StampLine.isStamp(Array(line.utf8)[...]) == isStamp) }
}
