import Testing

@testable import Winnow

/// What systems of shops, weblogs, forums, players and authorities print on every page, wherever it stands; sentences of a story that use
/// the same words stay.
@Suite struct PlatformPhrasesTests {
  private static let story = [
    "The council of the town met on Tuesday evening and spoke for three hours about the new bridge across the river.",
    "The mayor said that the money for it would come from the county, and that nobody would have to pay for the crossing.",
  ]

  private func remains(_ line: String) -> Bool {
    let post = linePost([Self.story[0], Self.story[1], line, Self.story[1], Self.story[0]])
    return remaining(post, StripBoilerplate().edits(to: post)).contains(line)
  }

  @Test(arguments: [
    "An official website of the United States government", "Here's how you know", "Secure .gov websites use HTTPS",
    "Your cart is empty", "Taxes and shipping calculated at checkout", "Choosing a selection results in a full page refresh.",
    "Couldn't load pickup availability", "Dein Warenkorb ist leer", "Votre panier est vide", "Tu carrito está vacío",
    "Il tuo carrello è vuoto", "Je winkelwagen is leeg",
    "By loading the video, you agree to YouTube's privacy policy.",
    "Klicken Sie auf den unteren Button, um den Inhalt von example.org zu laden.",
    "You are currently viewing a placeholder content from YouTube. To access the actual content, click the button below.",
    "This field is for validation purposes and should be left unchanged.", "Click to expand...",
    "This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.",
    "Commenting on this article is closed.",
    "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
    "Would you like to receive desktop browser notifications about breaking news?",
    "Unbedingt notwendige Cookies sollten jederzeit aktiviert sein, damit wir Ihre Einstellungen speichern können.",
    "This content is reserved for subscribers only",
  ])
  func platformsLines(_ line: String) { #expect(!remains(line)) }

  /// What a weblog's system says beside its form for comments, and how readers are spoken to, in many languages.
  @Test(arguments: [
    "Benachrichtige mich über nachfolgende Kommentare via E-Mail.", "Schließe dich 40 anderen Abonnenten an",
    "Dieser Beitrag wurde unter Allgemein veröffentlicht.", "Teilt diesen Artikel", "Hat euch der Artikel gefallen?",
    "An dieser Stelle findet ihr einen externen Inhalt, der den Artikel ergänzt.", "Hast du einen Fehler gefunden?",
    "Ce site utilise Akismet pour réduire les indésirables.", "Rejoignez les 40 autres abonnés", "Partage cet article",
    "Este sitio usa Akismet para reducir el spam.", "Publicado en Sin categoría", "Seguí leyendo",
    "Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.", "Unisciti a 40 altri iscritti",
    "Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.", "Berichtnavigatie",
    "Salvar meus dados neste navegador para a próxima vez que eu comentar.", "Junte-se a 40 outros assinantes",
    "Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.",
    "Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.",
    "Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.",
    "Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.",
    "Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев.",
    "Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.",
    "次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。", "在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用。",
    "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.",
    "Email ThisBlogThis!Share to XShare to FacebookShare to Pinterest",
    "Diesen Post per E-Mail versendenBlogThis!Auf X teilenIn Facebook freigebenAuf Pinterest teilen",
    "Don't forget to subscribe!", "Join 40 other followers", "Start writing today. Use the button below to create your own",
  ])
  func linesOfWeblogsInManyLanguages(_ line: String) { #expect(!remains(line)) }

  @Test(arguments: [
    "The council says that it is an official body of the United States, and that its website will be mended by the summer.",
    "Your cart is no place for a dog, said the clerk, and asked the miller to leave it at home the next time.",
    "The button that loads the video was pressed by four hundred people, who agreed to it without reading a word.",
    "Independent shops test what they recommend, and the ferryman buys his ropes where his father bought them.",
    "We want to accept help from the county, the mayor said.", "A lock keeps the river in its bed, and is opened twice a day.",
    "Der Wagen ist leer, sagte der Fahrer, und die Einstellungen der Schleuse kennt niemand mehr.",
    "Teilt diesen Acker, sagte der Vater, und die Söhne taten es, ohne ein Wort zu sagen.",
    "Hilf uns, rief das Kind, und der Fährmann kam.",
    "Hast du einen Schlüssel gefunden, fragte der Müller, und niemand gab ihm eine Antwort.",
    "Partage cet argent entre vous, dit le meunier, et va voir les autres villages de la vallée.",
    "Seguí leyendo la carta de mi abuela hasta que se apagó la luz del molino.",
    "Salva il mio nome dall’oblio, scrisse il mugnaio sulla porta del mulino.",
    "Wat vind jij van de brug, vroeg de schipper aan de molenaar.",
    "Don't forget to share the boat with your brother, the miller said, and went to bed.",
  ])
  func sentencesOfAStory(_ line: String) { #expect(remains(line)) }
}
