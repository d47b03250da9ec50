import Testing

@testable import Winnow

/// Threads of forums, reports of trackers and mails of lists: what was written stays, what the software writes around it goes.
@Suite struct ThreadPageTests {
  private let long =
    "The harbour was quiet on Monday, the boats lay still in the fog, and nobody could say when the ferry would leave again."

  private func page(_ posts: String, url: String = "https://example.org/forum/viewtopic.php?t=1") throws -> ExtractedPage {
    try ExtractedPage(
      "<title>Which rope?</title><h1>Which rope?</h1><div><div><p>First. \(long)</p><p>Second. \(long)</p></div>\(posts)<div><p>Third. \(long)</p><p>Fourth. \(long)</p></div></div>",
      url: url)
  }

  /// A body's class may name the signature that ends it, as a large platform's do; an element that is one says so by itself.
  @Test(arguments: [
    ("message-body component-body-signature-highlight", true), ("signature-body", false), ("post-signature__body", false),
    ("user-signature with-border", false), ("signatureWithImage", false), ("postbody_signature", false),
    ("post-signature", false), ("signature", false), ("messageSignature", false), ("postsignature postmsg", false),
    ("user_sig", false),
    ("sig", false),
  ])
  func aBodyIsNoSignature(_ name: String, _ isKept: Bool) throws {
    let page = try page("<div class='\(name)'><p>Hemp rots from within, and you see nothing until it parts.</p></div>")
    #expect(page.text.contains("Hemp rots from within, and you see nothing until it parts.") == isKept)
  }

  @Test(arguments: [
    "Mark as New", "Report Inappropriate Content", "View solution in original post", "Hors ligne", "Signaler",
    "Dernière modification par Jeanne (15/11/2019 08:15:44)", "More information about the Boats mailing list",
    "Solved! Go to solution.", "Rispondi a questa discussione", "Mitglieder in diesem Forum: 0 Mitglieder und 3 Gäste", "Options",
    "Nessun utente registrato sta visualizzando questa pagina.",
  ])
  func linesOfTheSoftwareGo(_ line: String) throws {
    let page = try page("<div><span>\(line)</span><p>Hemp: \(long)</p></div>")
    #expect(page.gone[line] == "thread-line")
    #expect(page.text.contains("Hemp: " + long))
  }

  /// What software sets around posts goes by the names of its elements, in whatever language.
  @Test(arguments: [
    "<div class='postbody'><div class='content'><p>Hemp rots from within.</p></div><div class='notice'>GOES</div></div>",
    "<div class='back2top'><a href='#wrap'>GOES</a></div>", "<div class='post_head'><span>GOES</span></div>",
    "<div class='bbp-meta'><span>GOES</span></div>", "<div class='posthead'><span>GOES</span></div>",
    "<table><tr><td><div id='postmenu_2'><a class='bigusername' href='member.php?u=2'>Tuner</a></div><div>GOES</div></td><td>Hemp rots from within.</td></tr></table>",
  ])
  func elementsOfTheSoftwareGo(_ element: String) throws {
    let line = "Viimeksi muokattu 2.9.2017 klo 20.11"
    #expect(try page(element.replacing("GOES", with: line)).gone[line] != nil)
  }

  /// A line over a post that names its writer by the link to a member, and its day.
  @Test(arguments: [
    "By: <a href='/forum/member/profile/11/'>Ann</a> on Nov. 30, 2026, 7:21 p.m.",
    "Von: <a href='/forum/member/profile/11/'>Ann</a> am 30. November 2026 19:21",
  ])
  func headsOfPostsGo(_ head: String) throws {
    let line = head.replacing(/<[^>]*>/, with: "")
    #expect(try page("<div><div>\(head)</div><p>Hemp: \(long)</p></div>").gone[line] == "thread-line")
    let said = "Ask <a href='/forum/member/profile/11/'>Ann</a>, who tarred hers on 12 May 2020."
    #expect(try page("<div><p>\(said)</p><p>Hemp: \(long)</p></div>").text.contains("Ask Ann, who tarred hers on 12 May 2020."))
  }

  /// Where posts are called comments, the line called the date of one goes still.
  @Test func datesOfPostsCalledCommentsGo() throws {
    func posts(_ name: String) -> String {
      (1...3).map {
        "<div class='comment'><ul class='\(name)'><li>сейчас</li></ul><div class='comment__text'><p>\($0) tar. \(long)</p></div></div>"
      }.joined()
    }
    let url = "https://talk.example.org/topic/2/rope/"
    let page = try ExtractedPage("<title>Which rope?</title><h1>Which rope?</h1>\(posts("comment__info__date"))", url: url)
    #expect(page.gone["сейчас"] != nil)
    #expect(page.text.contains("2 tar. " + long))
    #expect(
      try ExtractedPage("<title>Which rope?</title><h1>Which rope?</h1>\(posts("comment__words"))", url: url).text.contains(
        "сейчас"))
  }

  @Test func buttonsBelowAPostGo() throws {
    let page = try page(
      "<div><p>Hemp: \(long)</p><div class='js-post-controls'><span>edit</span> <span>flag offensive 0</span> <a>delete</a></div></div>",
      url: "https://ask.example.org/question/2/rope")
    #expect(page.type == "forum")
    #expect(page.gone["edit flag offensive 0 delete"] != nil)
  }

  /// A notice within what a member wrote is the member's.
  @Test func aNoticeOfAMemberStays() throws {
    let line = "Hemp rots from within, and you see nothing of it until the rope parts."
    let page = try page(
      "<div class='postbody'><div class='content'><p>Hemp: \(long)</p><div class='notice'>\(line)</div></div></div>")
    #expect(page.text.contains(line))
  }

  @Test func linksToOtherMailsGo() throws {
    let page = try page("<div><p>Next message: <a href='/2'>Which rope?</a></p><p>Hemp: \(long)</p></div>")
    #expect(page.gone["Next message: Which rope?"] == "thread-line")
  }

  @Test(arguments: [
    "I mark as new whatever came off the wharf today.", "The next messages came by boat.", "Subscribers print it.",
    "More information about the mooring fees: ask the harbour master", "More information about the wharf is in the manual.",
    "Next message: say that the boat is lost", "Dernière modification par le conseil, le plan reste le même.",
    "Solved! Go to solution five if your rope is older.", "Options are hemp and jute, says the chandler.",
    "Última edición por la noche, y luego silencio.",
  ])
  func linesOfMembersStay(_ line: String) throws {
    #expect(try page("<div><p>\(line)</p><p>Hemp: \(long)</p></div>").text.contains(line))
  }

  /// A board of links writes who and when over every text, with the ways from it, and the site behind the title's link.
  @Test(arguments: [
    ("<a href='/u'>ann</a> on Jan 14, 2024 | <a href='/p'>parent</a> |", true),
    ("<a href='/u'>ann</a> 3 hours ago | <a href='/r'>root</a> | <a href='/n'>next</a> [–]", true),
    ("128 points by <a href='/u'>ann</a> | <a href='/h'>hide</a> | <a href='/c'>3 comments</a>", true),
    ("<a href='/u'>ann</a> sells rope | <a href='/p'>parent</a> ships of all sizes", false),
    ("Ropes of ann | parent", false),
  ])
  func linesOfABoardGo(_ line: String, _ isGone: Bool) throws {
    let page = try page("<div><div>\(line)</div><p>Hemp: \(long)</p></div>")
    let text = line.replacing(/<[^>]*>/, with: "")
    #expect(page.text.contains(text) != isGone)
  }

  /// A short post is no card for another page, though the name of its member is a linked heading.
  @Test func aShortPostBesideItsMemberStays() throws {
    let said = "Measure it away from the bench, a steel leg shifts mine by four percent."
    let member = "<div class='poster'><h4><a href='/profile/clara'>clara_of_the_mill</a></h4><ul><li>Hero Member</li></ul></div>"
    let page = try page("<div class='windowbg'>\(member)<div class='post'><div class='inner'>\(said)</div></div></div>")
    #expect(page.text.contains(said))
    let card = "<div class='windowbg'><div><h4><a href='/t/7'>Ferrite or air core?</a></h4></div><div>\(said)</div></div>"
    #expect(try !self.page(card).text.contains(said))
  }

  /// A word that a button bears may be a step of what a member explains; a menu is of buttons alone.
  @Test(arguments: ["Highlight", "Print", "Bookmark", "Membres", "Melden"])
  func stepsOfOneWordStay(_ word: String) throws {
    func page(_ other: String) throws -> ExtractedPage {
      try self.page("<div><p>Hemp: \(long)</p><ul><li>\(word)</li><li>\(other)</li><li>Mute</li></ul></div>")
    }
    #expect(try page("Write it down for the harbour master").text.contains(word))
    #expect(try page("Mark as New").gone[word] == "thread-line")
  }

  /// What a forum lists may begin as its lines do.
  @Test func titlesOfThreadsInAListStay() throws {
    let titles = [
      "Re: Which rope for the mill?", "Location: where should the wharf go?", "Joined the club, now what?", "Hemp or jute",
    ]
    let items = titles.map { "<li class='row'><dl><dt><a href='/t/\($0.utf8.count)'>\($0)</a></dt><dd>Jane Roe</dd></dl></li>" }
    let page = try ExtractedPage(
      "<title>Ropes</title><h2>Ropes</h2><ul class='topics'>\(items.joined())\(items.joined())</ul>",
      url: "https://example.org/forum/viewforum.php?f=3")
    for title in titles { #expect(page.text.contains(title)) }
  }

  /// A post may be nothing but the addresses that its author typed.
  @Test func addressesOfAPostStay() throws {
    let links = (1...3).map { "<div><a href='https://ropes.example/\($0)'>https://ropes.example/list/\($0)</a></div>" }.joined()
    let page = try page("<div class='post'><div>\(links)</div></div><p>Hemp: \(long)</p>")
    #expect(page.text.contains("https://ropes.example/list/2"))
    let others = (1...3).map { "<div><a href='/\($0)'>Another thread, number \($0)</a></div>" }.joined()
    #expect(
      try !self.page("<div class='post'><div>\(others)</div></div><p>Hemp: \(long)</p>").text.contains("Another thread, number 2"))
  }

  /// An answer may be called otherwise than the question, and be shorter; what only speaks of answers is none.
  @Test(arguments: [
    ("question-view", "<div class='a-list'><div class='a-list-item hentry answer'><p>Hemp: LONG</p></div></div>", true),
    ("question", "<div itemprop='acceptedAnswer'><p>Hemp: LONG</p></div>", true),
    ("topic", "<div class='notice'><p>Hemp: LONG</p></div>", false), ("text", "<div class='answer'><p>Hemp: LONG</p></div>", false),
    ("question", "<div class='faq-answer'><p>Hemp: LONG</p></div>", false),
    ("question", "<div class='row unanswered'><p>Hemp: LONG</p></div>", false),
    ("question", "<div class='post-answer'><p>Hemp: LONG</p></div>", false),
    ("question", "<div class='answer-form'><p>Hemp: LONG</p></div>", false),
    ("question", "<aside><div class='answer'><p>Hemp: LONG</p></div></aside>", false),
    ("question", "<div class='row'><p>Hemp: LONG</p><p class='answer-count'>3 answers</p></div>", false),
  ])
  func aShortAnswerOfAnotherNameStays(_ name: String, _ answer: String, _ isKept: Bool) throws {
    let page = try ExtractedPage(
      "<title>Which rope?</title><h1>Which rope?</h1><div><div class='\(name)'><p>First. \(long)</p><p>Second. \(long)</p><p>Third. \(long)</p><p>Fourth. \(long)</p><p>Fifth. \(long)</p></div>\(answer.replacing("LONG", with: long))</div>",
      url: "https://example.org/forum/721/which-rope")
    #expect(page.text.contains("Hemp: " + long) == isKept)
  }

  /// What a numbered discussion calls comments are its answers, where they are most of it; an article's are not.
  @Test(arguments: [
    ("https://example.org/discussion/8812/which-rope", "", true), ("https://example.org/tools/-/issues/58", "", true),
    ("https://bugs.example.org/issues/88", "", true), ("https://example.org/issues/700", "", false),
    ("https://example.org/topics/2024/05/which-rope", "", false), ("https://example.org/tickets/48213", "", false),
    ("https://example.org/tools/-/issues/58", "<meta property='og:type' content='article'>", false),
    ("https://example.org/tools/-/issues/58", "<meta property='article:published_time' content='2024-05-04'>", false),
  ])
  func commentsOfANumberedThreadStay(_ url: String, _ head: String, _ isThread: Bool) throws {
    func page(_ count: Int) throws -> ExtractedPage {
      let comments = (1...count).map { "<div class='comment'><p>Hemp \($0): \(long)</p></div>" }.joined()
      return try ExtractedPage(
        "<title>Which rope?</title>\(head)<h1>Which rope?</h1><div><div><p>First. \(long)</p><p>Second. \(long)</p><p>Third. \(long)</p><p>Fourth. \(long)</p></div><div class='comments'>\(comments)</div></div>",
        url: url)
    }
    #expect(try (page(6).type == "forum") == isThread)
    #expect(try page(6).text.contains("Hemp 1: " + long) == isThread)
    #expect(try !page(1).text.contains("Hemp 1: " + long))
  }

  /// The cell of a board's table that says who wrote a post, in a thread of a few words as in a long one.
  @Test(arguments: [2, 8])
  func whatACellSaysOfAMember(_ posts: Int) throws {
    let rows = (0..<posts).map { post in
      "<tr><td width=150><b>gull\(post)</b><br>Joined: 2010<br>Posts: 1\(post)2</td>"
        + "<td><small>Posted: \(post + 1) Mar 2022 10:1\(post)</small><hr>I would take the thin rope number \(post).</td></tr>"
    }
    let page = try ExtractedPage(
      "<html><head><title>Thin or thick rope?</title></head><body><h1>Thin or thick rope?</h1><table>\(rows.joined())</table></body></html>",
      url: "https://boats.example/forum/topic/123-thin-or-thick-rope")
    #expect(page.text.filter { $0.contains("Joined:") }.isEmpty)
    #expect(page.text.filter { $0.contains("thin rope number") }.count == posts)
  }
}
