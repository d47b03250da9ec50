import Testing

@testable import Winnow

/// Mails in archives of lists: what was written stays, the fields of the head, signatures and the archive's own links go.
@Suite struct MailTextTests {
  private static let said =
    "I have twelve planks of green oak and no boiler.\nHas anybody bent strakes this thick with wet rags and a kettle?"

  private func page(_ body: String, url: String = "https://lists.example/boats/msg00431.html") throws -> ExtractedPage {
    try ExtractedPage("<title>Planks</title><h1>Planks</h1>\(body)", url: url)
  }

  private func parts(_ mail: String, url: String = "https://lists.example/boats/msg00431.html") throws -> [String] {
    try page("<pre>\(mail)</pre>", url: url).parts
  }

  @Test func theHeadOfAMailGoes() throws {
    let head =
      "From: Ann\nTo: boats@example.org\nSubject: Planks\nReferences: one\n\ttwo\nDate: Thu, 03 Mar 2022 09:16:00 +0000\n\n"
    // The head alone shows that it is a mail.
    #expect(try parts(head + Self.said, url: "https://example.org/a/b") == [head])
    #expect(try parts(head + Self.said + "\n\n-- \nAnn\n14 ft cutter", url: "https://example.org/a/b").count == 2)
    let items = ["To: boats@example.org", "Subject: Planks", "From: Ann", "Date: Thu, 03 Mar 2022"].map { "<li>\($0)</li>" }
      .joined()
    let page = try page(
      "<ul>\(items)</ul><hr><pre>\(Self.said)</pre><ul><li><b>Follow-Ups</b>:<ul><li><a href='msg1.html'>Re: Planks</a></li></ul></li></ul>"
    )
    #expect(page.gone["From: Ann"] == "thread-line")
    #expect(page.gone["Re: Planks"] != nil)
    #expect(page.text == [Self.said])
  }

  @Test func headsWithinATextStay() throws {
    #expect(try parts(Self.said + "\n\nFrom: Ann\nTo: Bob\nDate: Monday\n\nSo she wrote.").isEmpty)
    // A recipe for a table, no mail.
    #expect(try parts("Date: 12 May\nSubject: rope\nLength: 4 m\n\n" + Self.said).isEmpty)
    #expect(
      try page("<ul><li>From: Ann</li><li>Wood: oak</li><li>Date: May</li></ul><pre>\(Self.said)</pre>").text.contains("Wood: oak"))
  }

  /// Code with lines of hyphens, heads shown as examples, lists of such fields and notes behind hyphens are text.
  @Test func examplesOfMailsStay() throws {
    let code = "<pre>--\n-- Name: berths\n--\nCREATE TABLE berths (id integer);</pre>"
    #expect(try page("<p>The restore stops here.</p>" + code).parts.isEmpty)
    let head = "<pre>From: Ann\nTo: Bo\nSubject: Rope\n\nThe rope is here.</pre>"
    let text = "<p>" + String(repeating: "A mail begins with its head, and an empty line ends that. ", count: 6) + "</p>"
    #expect(try page(text + head, url: "https://example.org/a/b").parts.isEmpty)
    let list = "<ul><li>From: London</li><li>To: Fort William</li><li>Date: 3 May</li></ul>"
    #expect(try page(text + list + text, url: "https://example.org/a/b").text.contains("To: Fort William"))
    let url = "https://lists.example/archives/list/boats@example.org/thread/KQ7/"
    let note = "Rope is for summer. -- Which reminds me: the chandler sells the old stock."
    #expect(try page("<div class='email-body '><p>Yes.</p><p>\(note)</p></div>", url: url).parts.isEmpty)
  }

  @Test func signaturesGo() throws {
    #expect(try parts(Self.said + "\n\n-- \nAnn\n14 ft cutter") == ["\n\n-- \nAnn\n14 ft cutter"])
    let footer = "_______________________________________________\nBoats mailing list\nBoats@example.org"
    #expect(try parts(Self.said + "\n" + footer) == ["\n" + footer])
    let long = (1...20).map { "Line \($0)" }.joined(separator: "\n")
    #expect(try parts(Self.said + "\n-- \n" + long).isEmpty)
    // What is quoted below is read, and so is a dash.
    #expect(try parts(Self.said + "\n-- \nAnn\n\n&gt; What about the keel?").isEmpty)
    #expect(try parts(Self.said + "\n-- dry rags, too\nand a kettle").isEmpty)
    #expect(try parts("--- a/hull.c\n+++ b/hull.c\n-- x\n" + Self.said).isEmpty)
    // A manual shows what it shows.
    #expect(try parts(Self.said + "\n\n-- \nAnn", url: "https://example.org/manual").isEmpty)
  }

  @Test func signaturesInParagraphsGo() throws {
    let url = "https://lists.example/archives/list/boats@example.org/thread/KQ7/"
    func parts(_ mail: String) throws -> [String] {
      try page("<div class='email-body '><p>Yes, last spring.</p><p>\(mail)</p></div>", url: url).parts
    }
    #expect(try parts("I wrapped each plank in old towels.\n\n-- \nAnn, 14 ft cutter") == [" -- Ann, 14 ft cutter"])
    #expect(try parts("I wrapped each plank -- twice, in fact -- in old towels.").isEmpty)
  }

  @Test func whatAnArchiveSaysOfAThreadGoes() throws {
    let mail =
      "* Planks\n@ 2022-03-02  9:15 ann\n  0 siblings, 1 reply; 5+ messages in thread\nFrom: ann @ 2022-03-02  9:15 UTC (<a href='p'>permalink</a> / <a href='r'>raw</a>)\n  To: boats\n\n\(Self.said)\n\n<a href='#a'>^</a> <a href='p'>permalink</a> <a href='r'>raw</a> <a href='y'>reply</a> 5+ messages"
    let page = try page("<pre>\(mail)</pre><hr><pre>This is a public inbox, see <a href='m'>mirroring instructions</a></pre>")
    #expect(page.parts.count == 2)
    #expect(page.gone["This is a public inbox, see mirroring instructions"] == "thread-line")
  }
}
