import Testing

@testable import Winnow

/// What plugins of blogs write under a post in several languages: counts of readers, marks, filings, days of a change.
@Suite struct BlogLineTests {
  private static let story = [
    "The driver of the crane climbs a ladder of sixty rungs before the sun is up, and he says that the view is well worth it.",
    "It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay.",
    "Nobody on the quay remembers who built the first of them, but the plate on its foot names a year.",
  ]

  @Test(arguments: [
    "2,310 total views, 4 views today", "(Visited 2,310 times, 4 visits today)", "(77 mal gelesen)",
    "Dieser Beitrag wurde 77 mal gelesen.",
    "Zugriffe: 77", "Visto 77 veces", "Letto 77 volte", "77 keer bekeken", "Liczba wyświetleń: 77", "Количество просмотров: 77",
    "Durchschnittliche Bewertung 3.9 / 5. Anzahl Bewertungen: 8", "Note moyenne 3.9 / 5. Nombre de votes : 8",
    "Rating: 4.0/5 (3 votes cast)", "Rate this:", "Stichworte: Kran, Kai", "Étiquettes : grue, quai", "Publicado en: Grúas",
    "Keine ähnlichen Artikel gefunden.", "No related posts.", "Zuletzt aktualisiert: 4. März 2022",
    "Última actualización: 4 de marzo de 2022",
    "Ultimo aggiornamento: 4 marzo 2022", "(Enthält Werbung)", "*Affiliate Link", "Me gusta esto:", "Gostar disto:",
    "Понравилось это:", "Nye kommentarer", "Kommentar abschicken", "Letzte Kommentare", "Skriv et svar", "Siste innlegg",
    "Commentaires récents", "Publicar comentario", "Najnowsze komentarze", "Отправить комментарий", "Свежие комментарии",
    "Son Yorumlar", "最近のコメント", "近期评论", "댓글 달기", "E-postadressen publiceras inte.",
    "This post is also available in: German", "Du bist hier: Start » Kräne » Kai", "This entry is part 3 of 4 in the series Cranes",
  ])
  func theyGo(_ line: String) {
    let post = linePost(Self.story + [line])
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == Self.story)
  }

  @Test(arguments: [
    "Visto de cerca, el puerto parece otro muchas veces al día, y nadie en el muelle sabe decir por qué.",
    "Publicado en 1923, el libro habla de la grúa del puerto y de los hombres que la levantaron.",
    "The last update of the list named forty cranes, and the first of them stands on the old quay.",
    "Gefällt mir, sagte der Kranführer, und stieg die Leiter hinab.",
  ])
  func storiesStay(_ line: String) {
    let post = linePost(Self.story + [line])
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == Self.story + [line])
  }
}
