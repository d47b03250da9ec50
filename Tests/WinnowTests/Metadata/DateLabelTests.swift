import Testing

@testable import Winnow

/// Which of several dates is the publication's, by the words beside them.
@Suite struct DateLabelTests {
  private func page(_ lines: String, url: String = "https://www.example.org/a-story") throws -> PageFixture {
    try PageFixture(
      "<h1>Crane divides the council</h1>\(lines)<p>The council met on Tuesday evening to talk about the old harbour, and nobody gave way.</p>",
      url: url)
  }

  @Test(arguments: [
    "<p>Updated 8:00 AM, Wed March 9, 2022</p><p>Published 10:22 AM, Fri March 4, 2022</p>",
    "<p>Aktualisiert am 09.03.2022 - 08:00 Uhr</p><p>Veröffentlicht am 04.03.2022 - 10:22 Uhr</p>",
    "<p>آخر تحديث: 9 مارس 2022</p><p>نشر في: 4 مارس 2022</p>", "<p>Uppdaterad 2022-03-09</p><p>2022-03-04</p>",
    "<p>수정 2022-03-09 08:00</p><p>입력 2022-03-04 10:22</p>", "<p>更新：2022年3月9日</p><p>公開：2022年3月4日</p>",
    "<p>Güncelleme: 9 Mart 2022</p><p>4 Mart 2022 Cuma</p>", "<p>Last modified</p><p>9 March 2022</p><p>4 March 2022</p>",
    "<p>Updated <time datetime='2022-03-09'>9 March</time> Published <time datetime='2022-03-04'>4 March</time></p>",
    "<div class='updated-date'>Updated:</div><div class='updated-date'><time datetime='2022-03-09'>9 Mar</time></div><div class='updated-date'>Original:</div><div class='updated-date'><time datetime='2022-03-04'>4 Mar</time></div>",
    "<p>Published: 4 March 2022</p><p><time class='updated' datetime='2022-03-09'>9 March 2022</time></p>",
    "<div class='dates'><div>Updated on:</div><div>9 Mar 2022</div><div>Published on:</div><div>4 Mar 2022</div></div>",
  ])
  func anUpdateGivesWay(_ lines: String) throws { #expect(try page(lines).published?.hasPrefix("2022-03-04") == true) }

  @Test(arguments: [
    (
      "This entry was posted on Friday, March 4th, 2022 at 10:22 am and is filed under Cranes. You can leave a response.",
      "2022-03-04"
    ),
    ("Der Beitrag wurde am Freitag, den 4. März 2022 um 10:22 Uhr veröffentlicht und unter Krane abgelegt.", "2022-03-04"),
    ("Der Beitrag wurde am Freitag, den 4. März 2022 um 10:22 Uhr aktualisiert und unter Krane abgelegt.", "2022-04-12"),
    ("Der viel gelesene Artikel wurde am 4. März 2022 in der Hafenzeitung gedruckt.", "2022-04-12"),
  ])
  func theSentenceThatClosesAPost(_ sentence: String, _ day: String) throws {
    #expect(try page("<p>Feast on the quay: 12.04.2022</p><p>More.</p><p>\(sentence)</p>").published?.hasPrefix(day) == true)
  }

  @Test func anUpdateIsTakenWhereNothingElseIsTold() throws {
    let page = try page("<p>Last updated: March 9, 2022</p>")
    #expect(page.published == "2022-03-09")
    #expect(page.modified == "2022-03-09")
  }

  /// A sentence of the text tells of another day.
  @Test(arguments: [
    ("<p>Updated April 22, 2018</p><p>The work began on March 3, 2017.</p>", "2018-04-22"),
    ("<p>aktualisiert am 22. April 2018</p><p>Am 3. März 2017 begann der Bau.</p>", "2018-04-22"),
    ("<p>Mis à jour le 22 avril 2018</p><p>Le 3 mars 2017, le chantier a commencé.</p>", "2018-04-22"),
    ("<p>Updated April 22, 2018</p><p>March 3, 2017</p>", "2017-03-03"),
    ("<p>Updated April 22, 2018</p><p>Posted on March 3, 2017.</p>", "2017-03-03"),
    // The update may stand behind it, and further ones give way to the first.
    ("<p>The work began on March 3, 2017.</p><p>Updated April 22, 2018</p>", "2018-04-22"),
    ("<p>The work began on March 3, 2017.</p><p>Updated April 22, 2018</p><p>Map updated May 5, 2019</p>", "2018-04-22"),
  ])
  func anUpdateBeforeASentence(_ lines: String, _ day: String) throws { #expect(try page(lines).published == day) }

  /// A line that ends as a sentence and yet says when the page's own text came out: a dateline, whose it is, that it was issued.
  @Test(arguments: [
    ("ELMPORT, March 3, 2017 – The council voted on it.", true), ("Elmport (March 3, 2017): nobody gave way.", true),
    ("Elmport, 3 March 2017. The council met.", true),
    ("The work that began on March 3, 2017 - and never ended - was dear.", false),
    ("Mill Lane, Quay Road And The Old Harbour Wall, March 3, 2017 – nobody gave way.", false),
    ("A talk with the driver of the crane (March 3, 2017)", true), ("A talk with the driver of the crane, March 3, 2017.", false),
    ("A walk along the quay by Jane Roe, March 3, 2017.", true), ("A walk along the quay by boat, March 3, 2017.", false),
    ("It was issued on the quay, March 3, 2017.", true),
    ("Von der Stadt herausgegeben, 3. März 2017.", true), ("Von der Stadt eingestellt, 3. März 2017.", true),
    ("Von der Stadt vergessen, 3. März 2017.", false), ("Texte mis en ligne sur le quai, 3 mars 2017.", true),
    ("It went live on the quay's page on March 3, 2017.", true), ("Filed from the old quay, March 3, 2017.", true),
    ("Released to the press on March 3, 2017.", true), ("It was written on the quay, March 3, 2017.", true),
    ("A press release of the harbour office, March 3, 2017.", true), ("March 3, 2017, 5 min read, told by the driver.", true),
    ("What the harbour looks like today, March 3, 2017.", true),
    ("Der Hafen von heute, am 3. März 2017 gesehen.", true),
    ("Un communiqué de la capitainerie, 3 mars 2017.", true), ("Le port vu aujourd’hui, 3 mars 2017.", true),
    ("Le port vu aujourd'hui, 3 mars 2017.", true), ("Le port vu autrefois, 3 mars 2017.", false),
  ])
  func sentencesOnTheTextItself(_ line: String, _ isOwnDay: Bool) throws {
    #expect(try page("<p>Updated April 22, 2018</p><p>\(line)</p>").published == (isOwnDay ? "2017-03-03" : "2018-04-22"))
  }

  /// A time element that writes the stated moment as UTC tells nothing of the page's own day.
  @Test func theSameMomentInTwoZones() throws {
    let time = "<p><time itemprop='datePublished' datetime='2026-03-04T00:42:00.000Z'>03/03/2026 21h42</time></p>"
    let page = try page("<meta property='article:published_time' content='2026-03-03T21:42:00-03:00'>\(time)")
    #expect(page.published == "2026-03-03T21:42:00-03:00")
  }

  /// When somebody looked a text over is neither its first day nor a change.
  @Test(arguments: [
    "Last reviewed: 9 March 2022", "Medically reviewed on March 9, 2022", "Last checked: 9 March 2022",
    "Zuletzt überprüft am 09.03.2022",
    "Dernière révision : 9 mars 2022", "Revisado el 9 de marzo de 2022", "Laatst gecontroleerd op 9 maart 2022",
    "Ultima revisione: 9 marzo 2022", "Revisto em 9 de março de 2022", "Senast granskad: 9 mars 2022",
    "Ostatnia weryfikacja: 9 marca 2022",
  ])
  func aReviewGivesWay(_ line: String) throws {
    let both = try page("<p>\(line)</p><p>4 March 2022</p>")
    #expect(both.published == "2022-03-04")
    #expect(both.modified == nil)
    #expect(try page("<p>\(line)</p>").published == "2022-03-09")
  }

  /// A review of a thing bears the day on which it came out.
  @Test func whoReviewsAThingDoesSoOnTheFirstDay() throws {
    #expect(try page("<p>Reviewed by Jane Miller, 4 March 2022</p>").published == "2022-03-04")
    #expect(try page("<p>Reviewed: 4 March 2022</p><p>In cinemas 9 March 2022</p>").published == "2022-03-04")
  }

  @Test func theLineThatTellsTheUpdateGivesTheDateOfChange() throws {
    let page = try page("<p>4 March 2022</p><p>Updated 9 March 2022</p>")
    #expect(page.published == "2022-03-04")
    #expect(page.modified == "2022-03-09")
  }

  @Test func aSentenceIsNoDateLineWhereTheAddressHoldsTheDay() throws {
    let line = "<p>The feast on the quay takes place on 12 June 2030.</p>"
    #expect(try page(line, url: "https://www.example.org/2022/03/04/crane").published == "2022-03-04")
    #expect(try page(line).published == "2030-06-12")
    #expect(try page("<p>12 June 2022</p>", url: "https://www.example.org/2022/03/04/crane").published == "2022-06-12")
  }

  /// A line that says both, or an element beside the one of the publication, tells when the text was changed.
  @Test(arguments: [
    "<p>Published 10 March 2024, updated 12 March 2024</p>",
    "<p>Publié le 10 mars 2024 à 08h00 - Mis à jour le 12 mars 2024 à 10h00</p>",
    "<p>Publicado: 10 de marzo de 2024 | Actualizado: 12 de marzo de 2024</p>",
    "<p>Veröffentlicht am 10.03.2024, aktualisiert am 12.03.2024</p>",
    "<p>Gepubliceerd: 10 maart 2024, bijgewerkt: 12 maart 2024</p>",
    "<p>Publicerad 2024-03-10 Uppdaterad 2024-03-12</p>", "<p>公開：2024年3月10日 更新：2024年3月12日</p>",
    "<p>입력 2024.03.10 수정 2024.03.12</p>",
    "<time class='published' datetime='2024-03-10'>10 March 2024</time> <time class='updated' datetime='2024-03-12'>12 March 2024</time>",
    "<p>Published</p><p>10 March 2024</p><p>Updated</p><p>12 March 2024</p>",
  ])
  func bothDatesOfALine(_ lines: String) throws {
    let page = try page(lines)
    #expect(page.published?.hasPrefix("2024-03-10") == true)
    #expect(page.modified?.hasPrefix("2024-03-12") == true)
  }

  @Test(arguments: [
    "<p>10 March 2024</p>", "<time class='entry-date published updated' datetime='2024-03-10'>10 March 2024</time>",
    "<p>10 March 2024</p><p>The plan of the quay was last updated on 12 March 2019.</p>",
    "<p>Updated regularly · Published 10 March 2024</p>",
    "<p>Published 10 March 2024</p><p>Updated rules</p><p>The rules enter into force on 5 May 2025.</p>",
    "<p>Published 10 March 2024</p><p>Updated</p><p>Election: 5 May 2025</p>",
    "<p>Published 10 March 2024</p><p>Privacy policy updated</p><p>25 May 2025</p>",
    "<p>Published 10 March 2024</p><time class=modified-price datetime=2024-07-01>1 July 2024</time>",
    "<p>10 March 2024</p><p>The published plan, last updated in 2019, will be replaced on 5 May 2025.</p>",
    "<p>10 March 2024</p><div class=comments><time class=updated datetime='2024-03-12'>12 March 2024</time></div>",
  ])
  func nothingWasChanged(_ lines: String) throws {
    let page = try page(lines)
    #expect(page.published?.hasPrefix("2024-03-10") == true)
    #expect(page.modified == nil)
  }

  @Test func anUpdateAloneIsBoth() throws {
    let page = try page("<p>Last updated: 12 March 2024</p>")
    #expect(page.published == "2024-03-12")
    #expect(page.modified == "2024-03-12")
  }

  /// A page that declares English and is plainly in another language writes the day first.
  @Test func numbersBetweenStrokesOnAPageOfAnotherLanguage() throws {
    let text =
      "<p>Il a plu de lundi à jeudi, et les bateaux sont restés où ils étaient, parce que personne ne voulait quitter le quai.</p>"
      + "<p>Le conducteur de la grue monte une échelle de soixante barreaux avant que le soleil ne soit sur l'eau, et il dit que la vue est belle.</p>"
    let french = try PageFixture("<html lang=en><h1>La pluie sur le port</h1><p>Publié le 10/03/2024</p>\(text)")
    #expect(french.published == "2024-03-10")
    let english =
      "<p>Published 10/03/2024</p><p>The crane lifts forty crates an hour, and nobody knows who built the first of them.</p>"
    #expect(try PageFixture("<html lang=en><h1>Rain over the harbour</h1>\(english)").published == "2024-10-03")
  }

  @Test(
    arguments: [
      ("<p>Updated on March 6, 2022 | Published at 4th March 2022</p>", "2022-03-04", "2022-03-06"),
      ("<p>Ostatnia aktualizacja: 6 marca 2022 Data publikacji: 04.03.2022</p>", "2022-03-04", "2022-03-06"),
      ("<p>Vydáno 4. 3. 2022 / Upraveno 6. března 2022</p>", "2022-03-04", "2022-03-06"),
      ("<p>4 Maret 2022 / Diupdate 6 Maret 2022</p>", "2022-03-04", "2022-03-06"),
      // Behind forty bytes of other words the year is still whole.
      ("<p>Posted by Anna de la Cruz in News on 4 mars 2022</p>", "2022-03-04", nil),
      ("<p>Posted by Jan van den Berg in News on 04.03.2022</p>", "2022-03-04", nil),
    ] as [(String, String, String?)])
  func bothDaysOfALine(_ line: String, _ published: String, _ modified: String?) throws {
    let page = try PageFixture("<h1>Crane divides the council</h1>\(line)\(Self.story)")
    #expect(page.published == published)
    #expect(page.modified == modified)
  }

  private static let story = String(
    repeating:
      "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the crane.</p>",
    count: 3)
}
