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

  @Test(arguments: [
    ("Pubblicato il 04/03/2022, 10:22", true), ("Publicada el 4 de marzo de 2022 (10:22)", true),
    ("Postado em 04/03/2022 - 10:22", true),
    ("Data publikacji: 4 marca 2022 r. | 10:22", true), ("Dipublikasikan 04/03/2022 - 10:22", true),
    ("Vydáno 04.03.2022, 10:22", true),
    ("Дата публикации: 4 марта 2022, 10:22", true), ("Δημοσίευση: 4 Μαρτίου 2022 - 10:22", true),
    ("Đăng ngày 4/3/2022 | 10:22", true),
    ("تاريخ النشر: الجمعة 4 مارس 2022", true), ("4 آذار 2022 10:22", true), ("פורסם ב 4 במרץ 2022", true),
    ("เผยแพร่เมื่อ 4 มี.ค. 2565 | 10:22", true), ("발행일 2022-03-04 | 10:22", true), ("公開：2022/03/04", true),
    ("发布于 2022-03-04 10:22", true),
    ("Mis en ligne le 4 mars 2022 - Dernière mise à jour : 06/03/2022 à 10h22", true),
    ("Δημοσιεύθηκε 4 Μαρτίου 2022 - 10:22 - Τελευταία ενημέρωση: 6 Μαρτίου 2022 - 10:22", true),
    // A thing stands beside the day.
    ("Pubblicato il libro, 4 marzo 2022", false), ("Data del concerto: 4 marzo 2022", false), ("发布会 2022-03-04", false),
    ("公開 2022/03/04 映画", false), ("第3回 2022年公開", false), ("Vydáno 3 knihy", false), ("العدد 4 مارس", false),
    ("Ngày 4/3/2022 tại Hà Nội", false),
  ])
  func daysBehindLabelsOfManyLanguages(_ line: String, _ isStamp: Bool) {
    #expect(StampLine.isStamp(Array(line.utf8)[...]) == isStamp)
  }

  @Test(arguments: [
    ("Published on 04/03/2024 - 10:22 GMT+2 •Updated 11:40", true), ("Créé: 04.03.2024, 10h22", true),
    ("lunes, 4 de marzo de 202410:22 hs", true), ("4. März 2024, 10:22 Uhr 12 Kommentare", true),
    ("Pubblicato il: 4 Marzo 2024\nUltimo aggiornamento: 9 Marzo 2024", true),
    // Comments alone, a sentence, a count.
    ("12 Kommentare", false), ("4 March 2022: 12 comments on the dam", false), ("ca. 8 Boote", false),
  ])
  func countsOfCommentsAndZones(_ line: String, _ isStamp: Bool) {
    #expect(StampLine.isStamp(Array(line.utf8)[...]) == isStamp)
  }
}
