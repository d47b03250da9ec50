import Testing

@testable import Winnow

@Suite struct LanguageTests {
  @Test(arguments: [
    ("The council said on Friday that it would not be able to open the bridge before the end of the year.", "en"),
    ("Der Rat teilte am Freitag mit, dass die Brücke nicht vor dem Ende des Jahres geöffnet werden kann.", "de"),
    ("Le conseil a indiqué vendredi que le pont ne serait pas ouvert avant la fin de l'année pour les voitures.", "fr"),
    ("El consejo dijo el viernes que no se podrá abrir el puente antes de que termine el año por las lluvias.", "es"),
    ("O conselho disse na sexta-feira que não será possível abrir a ponte antes do fim do ano para os carros.", "pt"),
    ("Il consiglio ha detto venerdì che non sarà possibile aprire il ponte prima della fine dell'anno alle auto.", "it"),
    ("De raad zei vrijdag dat het niet mogelijk is om de brug voor het einde van het jaar te openen.", "nl"),
    ("Rada poinformowała w piątek, że nie jest możliwe otwarcie mostu do końca roku, ale prace są na dobrej drodze.", "pl"),
    ("Совет сообщил в пятницу, что мост не будет открыт до конца года, но работы идут по плану, как и было сказано.", "ru"),
    ("Рада повідомила у п'ятницю, що міст не буде відкрито до кінця року, але роботи йдуть за планом, як і було.", "uk"),
    ("市议会周五表示，大桥在年底之前无法开放，但工程进展顺利，居民不必担心出行。", "zh"), ("市議会は金曜日、年末までに橋を開通させることはできないと発表した。工事は順調だという。", "ja"),
    ("시의회는 금요일 연말까지 다리를 개통할 수 없다고 밝혔다. 공사는 순조롭다고 한다.", "ko"),
    ("महापौर म्हणाले की पूल या वर्षी सुरू होणार नाही आणि काम सुरू आहे, असे त्यांनी सांगितले.", "mr"),
    ("महापौर ने कहा कि पुल इस साल नहीं खुलेगा और काम जारी है, लोगों को इंतजार करना होगा।", "hi"),
    ("नगरप्रमुखले पुल यो वर्ष नखुल्ने र काम भने जारी रहेको बताए। उनले थप खर्च गर्न नसकिने भन्ने जानकारी पनि दिए।", "ne"),
    ("قال المجلس يوم الجمعة إنه لن يتمكن من فتح الجسر قبل نهاية العام.", "ar"),
  ])
  func detects(_ text: String, _ language: String) { #expect(LanguageDetector.detect(text)?.language == language) }

  @Test func shortTextsAreNotGuessed() {
    #expect(LanguageDetector.detect("OK") == nil)
    #expect(LanguageDetector.detect("") == nil)
  }

  @Test(arguments: [
    ("de_AT", "de-AT"), ("EN", "en"), ("zh-hant-tw", "zh-Hant-TW"), ("Deutsch", "de"), ("es-419", "es-419"), ("en-US,de", "en-US"),
  ])
  func normalisesTags(_ value: String, _ tag: String) { #expect(LanguageTag.normalised(value) == tag) }

  @Test(arguments: ["", "x", "{{lang}}", "12"]) func refusesNoTags(_ value: String) {
    #expect(LanguageTag.normalised(value) == nil)
  }
}
