import Testing

@testable import Winnow

/// What stands in the head of a mail, in the card of a post and in links to tags.
@Suite struct MailAndCardTests {
  private let text = "<p>Yes, last spring. I wrapped each plank in old towels and poured boiling water over them for an hour.</p>"

  private func head(_ subject: String = "Re: Steaming planks") -> String {
    """
    <ul><li><em>To</em>: planks@lists.example</li><li><em>Subject</em>: \(subject)</li>\
    <li><em>From</em>: Oda &lt;oda@planks.example&gt;</li><li><em>Date</em>: Thu, 03 Mar 2022 09:16:00 +0000</li></ul>
    """
  }

  @Test func aMailIsFromItsSender() throws {
    let page = try PageFixture("<title>Re: Steaming planks</title><h1>Re: Steaming planks</h1><hr>\(head())<hr>\(text)")
    #expect(page.names == ["Oda"])
    #expect(page.published?.prefix(10) == "2022-03-03")
    let lines =
      "<pre>From: Oda &lt;oda@planks.example&gt;\nTo: planks\nSubject: Re: Steaming planks\nDate: Thu, 03 Mar 2022 09:16:00 +0000\n\nYes.</pre>"
    let whole = try PageFixture("<title>Re: Steaming planks - Oda</title><body>\(lines)\(text)")
    #expect(whole.title == "Re: Steaming planks")
    #expect(whole.names == ["Oda"])
    #expect(whole.published?.prefix(10) == "2022-03-03")
  }

  @Test func aMailShownAsAnExampleSignsNothing() throws {
    let page = try PageFixture("<title>How mails are read</title><h1>How mails are read</h1>\(text)\(head())\(text)")
    #expect(page.names.isEmpty)
  }

  @Test func theCardOfAPostNamesItsAuthors() throws {
    func names(_ cards: Int) throws -> [String] {
      let card =
        "<div class='md-post__authors'><div class='md-profile'><strong><a href='../author/a/'>Jane Roe</a></strong><br>Coast</div></div>"
      return try PageFixture(
        "<meta name=author content='Harbour Courier'><nav>\(String(repeating: card, count: cards))</nav><h1>Rain over the harbour</h1>\(text)"
      ).names
    }
    #expect(try names(1) == ["Jane Roe"])
    #expect(try names(2) == ["Harbour Courier"])
  }

  @Test func linksToTagsAreTags() throws {
    let links = "<p>Tags: <a href='/tag/rain/' rel=tag>rain</a>, <a href='/tag/quays/' rel='tag'>quays</a></p>"
    let section = "<a href='/category/town/' rel='category tag'>Town</a>"
    #expect(try PageFixture("<h1>Rain</h1>\(text)<p>\(section)</p>\(links)").tags == ["rain", "quays"])
    #expect(try PageFixture("<meta name=keywords content='sea'><h1>Rain</h1>\(text)\(links)").tags == ["sea"])
    let posts = links + String(repeating: text, count: 14) + "<p><a href='/tag/boats/' rel=tag>boats</a></p>"
    #expect(try PageFixture("<h1>Rain</h1>\(text)\(posts)").tags.isEmpty)
  }
}
