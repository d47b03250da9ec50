import Testing

@testable import Winnow

/// Elements beside a name that say what it is, and names that are no writer's.
@Suite struct NameLabelTests {
  private static let paragraph =
    "It rained from Monday to Thursday, and the boats stayed where they were; the cranes stood still, the nets hung over the rails, and nobody at the harbour could say when the weather would turn at last."
  private static let text = String(repeating: "<p>\(paragraph)</p>", count: 3)

  private func names(_ head: String, behind: String = "", url: String = "https://www.example.org/rain") throws -> [String] {
    try PageFixture("<h1>Rain over the harbour</h1>\(head)\(Self.text)\(behind)", url: url).names
  }

  /// What an element called a label says is no name, in whatever language.
  @Test(arguments: [
    "<div class='td-author-by'>Tarafından</div> <a href='https://www.example.org/author/selin/'>Selin Aydogan</a>",
    "<span class='tdb-author-by'>Szerző</span> <a class='tdb-author-name' href='/author/selin/'>Selin Aydogan</a>",
    "<span class='post-author__label'>Rédigé par</span><span class='post-author__name'>Selin Aydogan</span>",
    "<div class='article-author__prefix'>Kirjoittaja</div><div class='article-author__name'>Selin Aydogan</div>",
    "<span class='meta__author'><span class='meta__label'>この記事を書いた人</span><span class='meta__name'>Selin Aydogan</span></span>",
  ])
  func aLabelIsNoAuthor(_ head: String) throws {
    #expect(try names("<div class='post-meta'>\(head)<time datetime='2023-04-27'>27.04.2023</time></div>") == ["Selin Aydogan"])
  }

  /// An element of that name may hold the byline itself, or the first of two names.
  @Test(arguments: [
    ("<span class='author-by'>By Jane Miller</span>", ["Jane Miller"]),
    ("<span class='author-by'>by <a href='/author/jane'>Jane Miller</a></span>", ["Jane Miller"]),
    ("<span class='author-label'>Jane Miller</span>", ["Jane Miller"]),
    (
      "<span class='author-label'>By Zorvan</span> <a class='author-link' href='/author/zorvan'>More of his texts</a>", ["Zorvan"]
    ),
    (
      "<div class='byline-author'><a href='/author/jane'>Jane Miller</a> <a href='/author/zorvan'>Zorvan Kelt</a></div>",
      ["Jane Miller", "Zorvan Kelt"]
    ),
    ("<span class='author'>Dina</span> <time>27.04.2023</time>", ["Dina"]),
  ])
  func aBylineOfThatNameStays(_ head: String, _ authors: [String]) throws {
    #expect(try names("<div>\(head)</div>") == authors)
  }

  /// Who reviews a product stands in a list; who reviews a thing on a page of its own is its author.
  @Test func reviewersOfAProductAreNoAuthors() throws {
    let reviews =
      "<ol class='reviews'><li class='review'><div class='review-title'>Sharp</div><p>Holds what it says, for a year now.</p><p class='review-author'>Bewertung von <b>Hannes</b></p></li></ol>"
    #expect(try names("", behind: "<div><strong>Customer Reviews</strong></div>\(reviews)") == [])
    #expect(try names("<p class='review-author'>By Jane Miller</p>") == ["Jane Miller"])
    #expect(try names("<p class='testimonial-author'>Hannes Vogt, 4 May 2023</p>") == [])
    #expect(try names("<p class='story-author'>Hannes Vogt, 4 May 2023</p>") == ["Hannes Vogt"])
  }

  @Test(arguments: [
    "<span>Upper Birch</span> · <time>May 4, 2023</time>", "<a href='/topics/queues'>Queue Routing</a> <time>May 4, 2023</time>",
    "<span>Queue Theory</span> <time>May 4, 2023</time>", "<span>Birch Health</span> <time>May 4, 2023</time>",
  ])
  func placesSubjectsAndFirmsBesideADateAreNoAuthors(_ line: String) throws { #expect(try names("<div>\(line)</div>") == []) }

  @Test(arguments: [
    "<span>Sefura Karzun</span> · <time>May 4, 2023</time>", "<span>Jane Miller</span> <time>May 4, 2023</time>",
    "<a href='/tag/jane-miller'>Jane Miller</a> <time>May 4, 2023</time>",
  ])
  func personsBesideADateAre(_ line: String) throws { #expect(try names("<div>\(line)</div>").count == 1) }

  /// A member's portrait stands before the link to the root of the member's pages; a firm's logo before none.
  @Test func aPortraitTellsWhoseLinkFollows() throws {
    func head(_ link: String, _ shown: String = "Jihye Park") -> String {
      "<div><img src='/p.png' alt='\(shown)'><div>\(link)<p>Posted on <time datetime='2023-05-04'>May 4, 2023</time></p></div></div>"
    }
    #expect(try names(head("<a href='/jpark'>Jihye Park</a>")) == ["Jihye Park"])
    #expect(try names(head("<a href='/docs/jpark'>Jihye Park</a>")) == [])
    // A subject has a tile of the same make.
    #expect(try names(head("<a href='/real-estate'>Real Estate</a>", "Real Estate")) == [])
    #expect(try names("<div><img src='/p.png' alt='Birch Health'><span>Birch Health</span><p>May 4, 2023</p></div>") == [])
  }

  @Test func anAccountBesideADateIsTheAuthors() throws {
    #expect(
      try names("<span class='user-info__username'>moor_walker</span> <time datetime='2023-05-04'>4 May 2023</time>") == [
        "moor_walker"
      ])
    #expect(try names("<div class='user-info__username'>moor_walker</div><div>4 May 2023</div>") == [])
    for deed in ["Last edited by", "Last comment by", "Approved by", "Actualizado por", "Laatste bericht van"] {
      let line = "\(deed) <span class='user-info__username'>moor_walker</span> <time datetime='2023-05-04'>4 May 2023</time>"
      #expect(try names("<div>\(line)</div>") == [], "\(deed)")
    }
  }

  @Test func aTermMayStandBetweenLabelAndName() throws {
    let list = "<dl><dt>Authors</dt><dd><dl><dt>Name</dt><dd>Ines Calloway</dd></dl></dd></dl>"
    #expect(try names(list) == ["Ines Calloway"])
    #expect(try names("<dl><dt>Boats</dt><dd><dl><dt>Name</dt><dd>Ines Calloway</dd></dl></dd></dl>") == [])
  }

  /// Who answered last, what signs a post and what a member has become is not who asked.
  @Test func theFirstMemberOfAThreadIsItsAuthor() throws {
    let url = "https://www.example.org/forum/viewtopic.php?t=7"
    let notice =
      "<ul><li class='bbp-topic-description'>Ce sujet a été mis à jour pour la dernière fois par <a class='bbp-author-link' href='/u/2'><span class='bbp-author-name'>Maiwenn</span></a>.</li></ul>"
    let first =
      "<div class='bbp-reply-author'><a class='bbp-author-link' href='/u/1'><span class='bbp-author-name'>Josette31</span></a></div>"
    #expect(try names(notice + first, url: "https://www.example.org/forums/topic/rain/") == ["Josette31"])
    let post =
      "<p class='author'><a href='#p1'><span class='sr-only'>Post</span></a><span>da <strong><a class='username' href='./memberlist.php?u=2'>semafor72</a></strong> » </span><time>02.09.2017</time></p>"
    #expect(try names(post, url: url) == ["semafor72"])
    #expect(try names(post, behind: "<div class='signature'>С уважением, Марек</div>", url: url) == ["semafor72"])
    let box =
      "<div class='post_author'><div><a href='/p/8'>nebulosa7</a></div><div>Miembro</div><div>Mensajes: 88</div><div>Temas: 12</div></div>"
    #expect(try names(box, url: url) == ["nebulosa7"])
  }
}
