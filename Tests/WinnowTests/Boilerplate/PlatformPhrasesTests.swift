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
    "Commenting on this article is closed.", "Nur angemeldete Benutzer können kommentieren.",
    "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
    "We independently test everything we recommend.",
    "Would you like to receive desktop browser notifications about breaking news?",
    "Unbedingt notwendige Cookies sollten jederzeit aktiviert sein, damit wir Ihre Einstellungen speichern können.",
    "This content is reserved for subscribers only", "Dieser Artikel wurde im Original veröffentlicht auf Englisch",
  ])
  func platformsLines(_ line: String) { #expect(!remains(line)) }

  @Test(arguments: [
    "The council says that it is an official body of the United States, and that its website will be mended by the summer.",
    "Your cart is no place for a dog, said the clerk, and asked the miller to leave it at home the next time.",
    "The button that loads the video was pressed by four hundred people, who agreed to it without reading a word.",
    "Independent shops test what they recommend, and the ferryman buys his ropes where his father bought them.",
    "We want to accept help from the county, the mayor said.", "A lock keeps the river in its bed, and is opened twice a day.",
    "Der Wagen ist leer, sagte der Fahrer, und die Einstellungen der Schleuse kennt niemand mehr.",
  ])
  func sentencesOfAStory(_ line: String) { #expect(remains(line)) }
}
