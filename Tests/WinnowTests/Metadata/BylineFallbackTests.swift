import Testing

@testable import Winnow

/// Pages without a byline at the headline: where else they name who wrote them.
@Suite struct BylineFallbackTests {
  private let story =
    "<h1>Rain over the harbour</h1><p>It rained from Monday to Thursday, and the boats stayed where they were.</p>"

  private let text = "<p>It rained from Monday to Thursday, and the boats stayed where they were.</p>"

  @Test func bylinesInASidebarCountWhereAllAgree() throws {
    let one = try PageFixture(
      "\(story)<div class='sidebar'><span class='byline'>Posted by <a rel='author' href='/a'>Jane Roe</a></span></div>")
    #expect(one.names == ["Jane Roe"])
    let two = try PageFixture(
      "\(story)<div class='sidebar'><span class='byline'>by Jane Roe</span></div><div class='sidebar'><span class='byline'>by John Doe</span></div>"
    )
    #expect(two.names == [])
  }

  /// Authors of the things in a list are not those of the page.
  @Test func authorsOfItemsAreNotThePages() throws {
    let text = (1...9).map { "<p>\($0). It rained from Monday to Thursday.</p>" }.joined()
    func names(_ people: [String]) throws -> [String] {
      let items = people.map {
        "<li><div class='title'>Rain and the harbours of the north</div><div class='author'>\($0)</div></li>"
      }
      return try PageFixture("<h1>Rain over the harbour</h1>\(text)<ol>\(items.joined())</ol>").names
    }
    #expect(try names(["Jane Roe and John Doe", "Ann Other and Jane Roe"]) == [])
    #expect(try names(["Jane Roe", "Jane Roe"]) == ["Jane Roe"])
  }

  /// Authors of a paper may stand in a list far below its headline, and the first of a thread in one too.
  @Test func authorsInAListOfAuthorsSign() throws {
    let text = (1...9).map { "<p>\($0). It rained from Monday to Thursday.</p>" }.joined()
    func names(_ list: String, url: String = "https://example.org/rain") throws -> [String] {
      let items = ["Jane Roe", "Ann Other"].map { "<li><div class='author'>\($0)</div><p>Institute of Rain, Harbourtown</p></li>" }
      return try PageFixture("<h1>Rain over the harbour</h1>\(text)<ul class='\(list)'>\(items.joined())</ul>", url: url).names
    }
    #expect(try names("items") == [])
    for list in ["authors", "loa", "contrib-group"] { #expect(try names(list) != []) }
    #expect(try names("items", url: "https://example.org/viewtopic.php?t=4") != [])
  }

  /// `rank` in a name is one only as its last word.
  @Test(arguments: [
    "<p class='author author-frank-miller'>Jane Roe</p>", "<p class='byline byline-franklin'>Jane Roe</p>",
    "<div class='rank-math-author' itemprop='author'>Jane Roe</div>", "<p class='author-rank' itemprop='author'>Jane Roe</p>",
    "<address>Jane Roe, Mill Lane 5, 12345 Harbourtown</address>", "<address>Jane Roe, phone 0301 23456</address>",
    "<address>Jane Roe (ORCID 0000-0002-1825-0097)</address>",
    "<address class='author'>Jane Roe <span>12345 texts</span></address>",
    "<address><a href='/a/jane'>Jane Roe</a> <a href='tel:+493012345'>030 12345</a></address>",
  ])
  func elementsThatNameAnAuthor(_ element: String) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1>\(element)\(text)").names == ["Jane Roe"])
  }

  /// A member's rank, a customer's name and a house are no authors.
  @Test(arguments: [
    "<div class='message-author-rank'>Frequent Visitor</div>", "<div class='author-rank'>Jane Roe</div>",
    "<div class='testimonial-author'>Jane Roe</div>", "<address>Jane Roe<br>Mill Lane 5<br>12345 Harbourtown</address>",
    "<div class='author-info'><span>Member</span> <span>Level 1</span></div>",
    "<address>Heart Centre, Floor 3<br>9 Hill Road</address>", "<address>Main Street 4, Elmport</address>",
    "<address>Kilbride Farm House, Elmport</address>", "<address>12 rue des Saules, Elmport</address>",
    "<address>Elmport Office</address>", "<address>The Old Hall</address>", "<address>Quay House</address>",
    "<address>Mill St, Elmport</address>", "<address>Elmport, Mill St</address>",
    "<address>Rue de la Paix, Paris</address>", "<address><strong>Elmport Office</strong><br>Mill House, Unit 2</address>",
  ])
  func elementsThatNameNoAuthor(_ element: String) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1>\(element)\(text)").names == [])
  }

  /// Surnames that are words for streets and houses as well.
  @Test(arguments: ["Zorvan Hall", "Zorvan Place", "Zorvan K. Lane"])
  func surnamesThatAreWordsForHouses(_ name: String) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1><address>\(name)</address>\(text)").names == [name])
  }

  @Test func anAddressMaySign() throws {
    let lines = [
      "<address>By Jane Roe</address>", "<address>Jane Roe<br>12 May 2021</address>",
      "<address class='byline'>Jane Roe, 0123456</address>", "<address>Jane Roe, Staff Writer</address>",
    ]
    for line in lines { #expect(try PageFixture("<h1>Rain over the harbour</h1>\(line)\(text)").names == ["Jane Roe"]) }
  }

  @Test func linkedNamesAfterACueAreAllAuthors() throws {
    func names(_ line: String) throws -> [String] { try PageFixture("<h1>Rain over the harbour</h1><p>\(line)</p>\(text)").names }
    let jane = "<a href='https://roe.example'>Jane Roe</a>"
    let john = "<a href='https://doe.example'>John Doe</a>"
    #expect(try names("Von \(jane) und <b>\(john)</b>") == ["Jane Roe", "John Doe"])
    #expect(try names("3 May 2021 by \(jane), \(john)") == ["Jane Roe", "John Doe"])
    #expect(try names("3 May 2021 by \(jane) in \(john)") == ["Jane Roe"])
    #expect(try names("3 May 2021 by \(jane), <a href='/c'>comments</a>") == ["Jane Roe"])
  }

  @Test(arguments: [
    ("Napsal Jan Novák", "Jan Novák"), ("Γράφτηκε από Γιάννη Ρήγα", "Γιάννη Ρήγα"), ("Της Μαρίας Παππά", "Μαρίας Παππά"),
    ("文／山田太郎", "山田太郎"), ("글·사진 김철수", "김철수"),
  ])
  func aLineBelowTheHeadlineNamesTheWriter(_ line: String, _ name: String) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1><div class=meta><span>\(line)</span></div>\(text)").names == [name])
  }

  @Test(arguments: ["Της Μαρίας της έλειπε η θάλασσα", "文・理融合の試み", "Των Αγίων"])
  func aSentenceBelowTheHeadlineNamesNobody(_ line: String) throws {
    #expect(try PageFixture("<h1>Rain over the harbour</h1><div><span>\(line)</span></div>\(text)").names == [])
  }

  /// The foot of a post as one more program for blogs calls it.
  @Test func aPostsFootInOneWord() throws {
    let foot = "<div class='serendipity_entryFooter'>Posted by <a href='#'>Jane Roe</a> in <a href='#'>Rain</a> at 17:30</div>"
    #expect(try PageFixture("\(story)\(foot)").names == ["Jane Roe"])
    let comment = "<div class='serendipity_comments'><div class='serendipity_entryFooter'>Posted by Jane Roe</div></div>"
    #expect(try PageFixture("\(story)\(comment)").names == [])
  }

  /// A template may call every part of a post's foot a byline.
  @Test func theButtonsOfAFootAreNoByline() throws {
    let share =
      "<div class='byline post-share-buttons'><ul id='sharing-popup-byline-1'><li><span>Get link</span></li><li><span>Other Apps</span></li></ul></div>"
    #expect(try PageFixture("\(story)\(share)").names == [])
    #expect(try PageFixture("\(story)<span class='byline post-labels'><a href=/l>River Tales</a></span>").names == [])
    #expect(try PageFixture("\(story)<span class='byline post-author'>by <b>Jane Roe</b></span>\(share)").names == ["Jane Roe"])
  }

  @Test func aHeadingBeforeAListSignsNothing() throws {
    let long = "<p>\(String(repeating: "It rained over the harbour from Monday to Thursday. ", count: 4))</p>"
    func names(_ end: String) throws -> [String] { try PageFixture("<h1>Rain over the harbour</h1>\(long)\(end)").names }
    let told = "Read what the harbour master wrote about the rain of other years and the boats that it kept in."
    #expect(try names("<p><b>Additional Resources</b></p><ul><li>\(told)</li></ul>") == [])
    #expect(try names("<p><b>Jane Roe</b></p>") == ["Jane Roe"])
    let links = "<ul><li><a href=/2>\(told)</a></li></ul>"
    #expect(try names("<p><b>Jane Roe</b></p>\(links)") == ["Jane Roe"])
    for list in [
      "<ol><li>\(told)</li></ol>", "<div><ul><li>\(told)</li></ul></div>", "<ol class=commentlist><li>\(told)</li></ol>",
      "<hr><ul><li>\(told)</li></ul>",
      "<ul><li>Jane Roe writes on harbours, walls and boats for this and other papers.</li></ul>",
    ] { #expect(try names("<p><b>Jane Roe</b></p>\(list)") == ["Jane Roe"], "\(list)") }
  }

  @Test func documentationIsSignedByNoDeclaration() throws {
    func names(_ part: String, _ generator: String = "javadoc/17") throws -> [String] {
      try PageFixture("<meta name=generator content='\(generator)'><h1>Class CraneBuffer</h1>\(part)\(text)").names
    }
    #expect(try names("<div class=type-signature><span>public final class </span>CraneBuffer</div>") == [])
    #expect(try names("<div class=member-signature>Write Char(char ch)</div>") == [])
    #expect(try names("<table><tr><th class=signature>Lift Operator</th><th>Meaning</th></tr></table>", "") == [])
    #expect(try names("<p class=signature><code>Lift Operator</code></p>", "") == [])
    #expect(try names("<p class=author>Written by Zorvan Kelt</p>") == ["Zorvan Kelt"])
    #expect(try names("<div class=author>Jane Miller</div>") == ["Jane Miller"])
  }

  /// The line about the rights in a picture stands in the story or before it.
  @Test func whoOwnsAPictureOwnsNoSite() throws {
    let long = (1...3).map {
      "<p>\($0). It rained from Monday to Thursday, and the boats stayed where they were until the wind had gone down, as they always do.</p>"
    }
    let picture = "<div><img src='/a.jpg' width=800 height=600><div class='copyright'>© Jane Roe</div></div>"
    #expect(try PageFixture("<h1>Rain</h1>\(picture)\(long.joined())<footer>Imprint</footer>").names == [])
    #expect(
      try PageFixture("<h1>Rain</h1>\(long.joined())<figure><img src='/a.jpg'><figcaption>© Jane Roe</figcaption></figure>").names
        == [])
    #expect(try PageFixture("<h1>Rain</h1>\(picture)\(long.joined())<footer>© 2020 Jane Roe</footer>").names == ["Jane Roe"])
  }

  /// The entry of a menu that leads to all authors names none.
  @Test func theListOfAllAuthorsIsNoAuthor() throws {
    for (address, name) in [("/columnistas", "Columnistas"), ("/yazarlar/", "Yazarlar"), ("/autorzy", "Piszą")] {
      #expect(
        try PageFixture("<ul><li><a href='/a'>Rain</a></li><li><a href='\(address)'>\(name)</a></li></ul>\(story)").names == [])
    }
    #expect(try PageFixture("\(story)<p><a href='/columnist/jane-roe'>Jane Roe</a></p>").names == ["Jane Roe"])
    // A small paper's people have one page.
    #expect(try PageFixture("<h1>Rain</h1><p><a href='/redaktion'>Jane Roe</a></p>\(text)").names == ["Jane Roe"])
  }

  /// What a page quotes, and who praises what it offers.
  @Test func thePraisingSignNothing() throws {
    let card = "<div class='card'><p>They told me on the first call what to do.</p><div class='author-name'>Jane Roe</div></div>"
    #expect(try PageFixture("\(story)<section><h2>What our clients say</h2>\(card)</section>").names == [])
    #expect(
      try PageFixture(
        "\(story)<blockquote><p>I never wanted another job.</p><footer class='quote__author'>Jane Roe</footer></blockquote>"
      ).names == [])
    #expect(try PageFixture("\(story)<section><h2>About this story</h2>\(card)</section>").names == ["Jane Roe"])
    #expect(try PageFixture("\(story)<section><h2>Testimonials</h2>\(card)</section>").names == [])
  }

  /// A heading that tells what somebody says is the text's own, and behind paragraphs that nobody signs stands the author.
  @Test(arguments: [
    "Students say that the boats were late", "Opiniones de los vecinos divididas", "What people say about the harbour",
  ])
  func whatATextTellsOfOthersIsNoPraise(_ deck: String) throws {
    #expect(try PageFixture("<h1>Rain</h1><h2>\(deck)</h2><p class='author'>Jane Roe</p>\(text)").names == ["Jane Roe"])
  }

  @Test func theAuthorBehindAPartAboutPraise() throws {
    let part = (1...5).map {
      "<p>\($0). It rained from Monday to Thursday, and the boats stayed where they were, as the crews had asked.</p>"
    }
    #expect(
      try PageFixture("\(story)<h2>What people are saying</h2>\(part.joined())<div class='author-name'>Jane Roe</div>").names
        == ["Jane Roe"])
  }

  /// A cue that is a word of sentences too.
  @Test(arguments: ["Tekst gaat verder onder de foto", "Tekst er under bildet", "Teksti jatkuu kuvan alla", "Eftir leikinn í gær"])
  func aSentenceAboutTheTextSignsNothing(_ line: String) throws {
    #expect(try PageFixture("<h1>Rain</h1><p>\(line)</p>\(text)").names == [])
  }

  /// Who asked the questions, behind an interview.
  @Test(arguments: ["Das Interview führte Jane Miller.", "Die Fragen stellte Jane Miller", "As told to Jane Miller"])
  func whoAskedSigns(_ line: String) throws { #expect(try PageFixture("\(story)<p><em>\(line)</em></p>").names == ["Jane Miller"]) }

  @Test(arguments: [
    "Das Gespräch führte zu nichts.", "Die Fragen stellten sich erst später", "As told to the court, nothing happened",
  ])
  func aSentenceAboutATalkSignsNothing(_ line: String) throws { #expect(try PageFixture("\(story)<p>\(line)</p>").names == []) }

  /// Other classes of an element tell how it looks; what its own name says beside the author is no name.
  @Test(arguments: [
    ("author-name post-type", ["Jane Roe"]), ("author js-quote", ["Jane Roe"]), ("author author--type", ["Jane Roe"]),
    ("author-location", []), ("quote__author", []), ("testimonial-author", []),
  ])
  func theClassThatSaysAuthor(_ name: String, _ names: [String]) throws {
    #expect(try PageFixture("<h1>Rain</h1><div class='\(name)'>Jane Roe</div>\(text)\(text)").names == names)
  }

  /// The bylines of the posts that a page lists are theirs.
  @Test func cardsAreSignedByTheirAuthors() throws {
    func page(_ people: [String]) throws -> PageFixture {
      let cards = people.enumerated().map { number, name in
        "<article><h2><a href='/\(number)'>Rain and harbours, part \(number)</a></h2><div class='byline'>By \(name) / May \(number + 1), 2025</div>"
          + "<p>It rained from Monday to Thursday.</p></article>"
      }
      return try PageFixture("<h1>The harbour's journal</h1>\(cards.joined())")
    }
    #expect(try page(["Jane Roe", "John Doe", "Ann Other"]).names == [])
    // A blog of one.
    #expect(try page(["Jane Roe", "Jane Roe", "Jane Roe"]).names == ["Jane Roe"])
    #expect(try page(["Jane Roe", "John Doe"]).names == ["Jane Roe"])
  }

  /// A blog signs in the foot of its post.
  @Test func theFootOfAPostSigns() throws {
    #expect(
      try PageFixture("\(story)<p class='entry-footer'>Posted by Jane Roe on September 21, 2010 in <a href='/b/'>Rain</a></p>")
        .names == ["Jane Roe"])
    #expect(
      try PageFixture("\(story)<footer class='post-footer'><p>Posted by Jane Roe on September 21, 2010</p></footer>").names == [
        "Jane Roe"
      ])
    #expect(
      try PageFixture("\(story)<div class='comment'><p class='comment-footer'>Posted by Jane Roe on September 21, 2010</p></div>")
        .names == [])
  }

  /// Days and people in the foot are those of other posts, or of what comes.
  @Test(arguments: [
    "<div class='post-footer'><h3>More posts</h3><ul><li><a href='/a'>Fog</a> <span class='date'>3 January 2024</span> <span class='author'>Tom Poe</span></li></ul></div>",
    "<footer class='post-footer'><p>Next event: <time datetime='2027-01-03'>3 January 2027</time></p></footer>",
    "<div class='entry-footer'><ul><li><time datetime='2024-01-03'>3 Jan</time> <a href='/a'>Fog</a></li><li><time datetime='2024-02-03'>3 Feb</time> <a href='/b'>Ice</a></li></ul></div>",
  ])
  func theFootOfAPostListsOthers(_ foot: String) throws {
    let page = try PageFixture("<article><h1>Rain</h1><p>By Jane Roe, 12 March 2026</p>\(text)\(text)\(foot)</article>")
    #expect(page.names == ["Jane Roe"] && page.published == "2026-03-12")
  }

  /// A manual's copyright line names who holds the rights in the program.
  @Test(arguments: [("", ["Gregory Roe"]), ("Created using Sphinx 3.2.", []), ("<br>Built with MkDocs.", [])])
  func theOwnerOfAManual(_ sign: String, _ names: [String]) throws {
    #expect(try PageFixture(story + "<footer><p>© Copyright 2020, Gregory Roe. \(sign)</p></footer>").names == names)
    #expect(
      try PageFixture("<meta name=generator content='javadoc/17'>\(story)<footer><p>© 2020 Gregory Roe.</p></footer>").names == [])
  }

  @Test(arguments: ["jane.roe", "roe_84", "wpadmin", "KQ"])
  func anAccountOfTheHeadGivesWayToANameInFull(_ account: String) throws {
    let page = try PageFixture("<meta name=author content='\(account)'><h1>Rain over the harbour</h1><p>Von Jane Roe</p>\(text)")
    #expect(page.names == ["Jane Roe"])
    #expect(try PageFixture("<meta name=author content='\(account)'>\(story)").names == [account])
  }

  @Test func anAssociationOfTheHeadGivesWayToAByline() throws {
    let page = try PageFixture(
      "<meta name=author content='Freunde der Boote e.V.'><h1>Rain over the harbour</h1><h5><em>Von Jane Roe</em></h5>\(text)")
    #expect(page.names == ["Jane Roe"])
    #expect(try PageFixture("<meta name=author content='Ivanov E.V.'>\(story)").authors.first?.kind == "person")
  }

  @Test func aBlogSignsInTheFooterOfItsArticle() throws {
    let page = try PageFixture(
      "<article>\(story)<footer class='entry-footer'><span class='author vcard'><a href='/u'>Jane Roe</a></span></footer></article>"
    )
    #expect(page.names == ["Jane Roe"])
  }

  @Test func commentersAreNoAuthorsUnlessTheyAnswerAsTheAuthor() throws {
    let reader = try PageFixture(
      "\(story)<ol class='comments'><li class='comment'><b class='comment-author'>Paul Poe</b> says: nice</li></ol>")
    #expect(reader.names == [])
    let author = try PageFixture(
      """
      \(story)<ol class='comments'><li class='comment byuser comment-author-janeroe bypostauthor'><cite class='fn'>janeroe</cite>
      <p>Thank you!</p></li></ol>
      """)
    #expect(author.names == ["janeroe"])
    #expect(author.authorReason?.rule == "comment-author")
  }

  @Test func aBoxAboutTheAuthorSaysWhoWroteIt() throws {
    let page = try PageFixture("\(story)<div class='author-bio'>This post was written by Jane Roe, who likes rain.</div>")
    #expect(page.names == ["Jane Roe"])
  }

  @Test(arguments: [
    ("<footer><p>© 2012–2020 Gregory Roe. All rights reserved.</p></footer>", ["Gregory Roe"]),
    ("<footer><p>Copyright (c) Example Media Group 2020</p></footer>", []),
    ("<footer><p>© 2020 Harbour Lights</p></footer>", []),
  ])
  func theOwnerOfAPersonalSite(_ footer: String, _ names: [String]) throws {
    let page = try PageFixture(story + footer)
    #expect(page.names == names)
    if let reason = page.authorReason { #expect(MetadataResolver.rules.contains { $0.name == reason.rule }) }
  }

  @Test func anAgencyBelowTheHeadline() throws {
    let page = try PageFixture(
      "<h1>Rain over the harbour</h1><p>Reuters</p><p>It rained from Monday to Thursday, and nobody minded.</p>")
    #expect(page.names == ["Reuters"])
    let credit = try PageFixture("<h1>Rain over the harbour</h1><p>Photo: Reuters</p><p>It rained from Monday to Thursday.</p>")
    #expect(credit.names == [])
  }

  @Test func aForumsFirstMember() throws {
    let page = try PageFixture(
      "<h1>Which rope for a small boat?</h1><p><a class='username' href='/members/knots.12/'>knots</a></p><p>I have a boat and need a rope.</p>"
    )
    #expect(page.names == ["knots"])
  }

  @Test func aTemplatesDefaultGivesWayToANameShownTwice() throws {
    let page = try PageFixture(
      """
      <meta name="author" content="Uploader Smith"><h1>Rain over the harbour</h1><p><span class="author-meta"><a class="author-link">Jane Roe</a></span></p>
      <p>It rained from Monday to Thursday, and the boats stayed where they were.</p><div class="byline__content"><a class="byline__name">Jane Roe</a></div>
      """)
    #expect(page.names == ["Jane Roe"])
  }

  @Test func offices() {
    let reader = AuthorText(site: SiteNames(names: ["Example"], address: nil, site: "example.org"))
    #expect(reader.authors(in: "Jane Roe Writer, Hardware").map(\.name) == ["Jane Roe"])
    #expect(reader.authors(in: "李四2024-03-01 14:27:02").map(\.name) == ["李四"])
    #expect(reader.authors(in: "人氣(23925)").isEmpty)
  }
}
