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
    ("message-body component-body-signature-highlight", true), ("post-body-with-signature", true),
    ("post has-with-signature", true),
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
    "Dernière modification par Jeanne (15/11/2019 08:15:44)", "Next message: Which rope?",
    "More information about the Boats mailing list",
  ])
  func linesOfTheSoftwareGo(_ line: String) throws {
    let page = try page("<div><span>\(line)</span><p>Hemp: \(long)</p></div>")
    #expect(page.gone[line] == "thread-line")
    #expect(page.text.contains("Hemp: " + long))
  }

  @Test(arguments: ["I mark as new whatever came off the wharf today.", "The next messages came by boat.", "Subscribers print it."])
  func linesOfMembersStay(_ line: String) throws {
    #expect(try page("<div><p>\(line)</p><p>Hemp: \(long)</p></div>").text.contains(line))
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

  /// An answer may be called otherwise than the question, and be shorter.
  @Test(arguments: [
    ("<div class='a-list'><div class='a-list-item hentry answer'><p>Hemp: LONG</p></div></div>", true),
    ("<div itemprop='acceptedAnswer'><p>Hemp: LONG</p></div>", true), ("<div class='notice'><p>Hemp: LONG</p></div>", false),
  ])
  func aShortAnswerOfAnotherNameStays(_ answer: String, _ isKept: Bool) throws {
    let page = try ExtractedPage(
      "<title>Which rope?</title><h1>Which rope?</h1><div><div class='q-view'><p>First. \(long)</p><p>Second. \(long)</p><p>Third. \(long)</p><p>Fourth. \(long)</p><p>Fifth. \(long)</p></div>\(answer.replacing("LONG", with: long))</div>",
      url: "https://example.org/forum/721/which-rope")
    #expect(page.text.contains("Hemp: " + long) == isKept)
  }

  /// What a numbered discussion calls comments are its answers.
  @Test(arguments: [
    ("https://example.org/discussion/8812/which-rope", true), ("https://example.org/tools/-/issues/58", true),
    ("https://example.org/ticket/88", true), ("https://example.org/issues/2021", false),
    ("https://example.org/issues/58/which-rope", false),
  ])
  func commentsOfANumberedThreadStay(_ url: String, _ isThread: Bool) throws {
    let page = try ExtractedPage(
      "<title>Which rope?</title><h1>Which rope?</h1><div><div><p>First. \(long)</p><p>Second. \(long)</p><p>Third. \(long)</p></div><div class='comments'><div class='comment'><p>Hemp: \(long)</p></div></div></div>",
      url: url)
    #expect((page.type == "forum") == isThread)
    #expect(page.text.contains("Hemp: " + long) == isThread)
  }
}
