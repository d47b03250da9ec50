import Testing

@testable import Winnow

/// Titles and authors of pages whose markup says little: an entry's title in a line of its own, a place beside a name.
@Suite struct PlainHeadTests {
  private static let story =
    "<p>The town council met on Tuesday night to talk about the future of the old port, and the session went on for six hours before the vote was taken.</p>"

  @Test func anEntrysTitleInALineOfItsOwn() throws {
    let line = "<p class=b><span class='headline entry-title'>Cranes of the old port divide the council</span></p>"
    let page = try PageFixture(
      "<html><head><title>News from Example Wire</title></head><body><div class=hentry>\(line)\(Self.story)\(Self.story)</div></body></html>"
    )
    #expect(page.title == "Cranes of the old port divide the council")
    // Beside a heading, or one of several, it tells nothing.
    let several = try PageFixture(
      "<html><head><title>News from Example Wire</title></head><body><div class=hentry>\(line)\(Self.story)<p><span class='headline entry-title'>Another story of the same day here</span></p></div></body></html>"
    )
    #expect(several.title == "News from Example Wire")
  }

  @Test(arguments: ["Managing Director of the Harbour", "当前位置：首页 新闻 正文"])
  func anElementCalledTitleIsNoEntrys(_ line: String) throws {
    let page = try PageFixture(
      "<html><head><title>Cranes divide the council</title></head><body><p><span class=title>\(line)</span></p>\(Self.story)\(Self.story)</body></html>"
    )
    #expect(page.title == "Cranes divide the council")
  }

  @Test func theDayARecordWasMadeIsNotThePages() throws {
    for body in ["<p>Published 4 March 2022</p>", "<time datetime=2022-03-04>4 March 2022</time>"] {
      for name in ["create_date", "createtime", "createdate"] {
        let page = try PageFixture(
          "<html><head><title>Cranes</title><meta name=\(name) content=2015-01-01></head><body><h1>Cranes</h1>\(body)\(Self.story)</body></html>"
        )
        #expect(page.published == "2022-03-04", "\(name)")
      }
    }
  }

  @Test func aPlaceBesideANameIsNoAuthor() throws {
    let page = try PageFixture(
      "<html><head><title>Cranes divide the council</title></head><body><h1>Cranes divide the council</h1><p class=autor><strong>Patricio Roe</strong> | Palma de Mallorca | 08/01/2014</p>\(Self.story)</body></html>"
    )
    #expect(page.names == ["Patricio Roe"])
  }

  @Test func aByWithinTheTextBesideADesk() throws {
    var post = HandMade.post([Self.story, Self.story, "-- By Jane Roe"])
    post.fields.authors = [Author(name: "National Desk", kind: "organization")]
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).fields.authors.map(\.name) == ["Jane Roe"])
  }
}
