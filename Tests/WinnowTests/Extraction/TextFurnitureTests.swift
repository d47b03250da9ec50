import Testing

@testable import Winnow

/// Titles, cards and icons of Markdown posts.
@Suite struct TextFurnitureTests {
  static let story = (1...5).map { number in
    "The council met on Monday for hour \(number) to talk about the old tram bridge, which has been closed since the spring of last year, "
      + "and about the ferry that carries people across in the meantime."
  }

  private func clean(_ lines: [String]) throws -> Post {
    var identity = Post.Identity()
    identity.format = .markdown
    identity.site = "paper.example"
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(lines.joined(separator: "\n\n").utf8)))
    return HandMade.cleaned(post, by: ExtractArticle())
  }

  private func rest(_ lines: [String]) throws -> [String] { HandMade.text(try clean(lines)).filter { !Self.story.contains($0) } }

  @Test(
    "a heading behind the story's first paragraph is a part's", arguments: ["## What the mayor says", "### What the mayor says"])
  func headingsOfParts(_ heading: String) throws {
    let post = try clean([Self.story[0], heading, Self.story[1]])
    #expect(post.fields.title == nil)
    #expect(HandMade.text(post).count == 3)
  }

  @Test("an introduction set as a heading is no title") func standfirst() throws {
    let line = "The council has met for hours on Monday, and nobody in the room wanted to say what the repair will cost."
    let post = try clean(["## " + line] + Self.story)
    #expect(post.fields.title == nil)
    #expect(HandMade.text(post).first == line)
    #expect(try clean(["# " + line] + Self.story).fields.title == line)
    #expect(try clean(["## The council has met."] + Self.story).fields.title == "The council has met.")
  }

  @Test("of three questions in a row none is the title") func questions() throws {
    let line = "The council has met. What did it say? Who was there? And who will pay for the bridge?"
    #expect(try clean(["**\(line)**"] + Self.story).fields.title == nil)
  }

  @Test("the title once more goes, and the kicker between") func titleTwice() throws {
    #expect(
      try rest(["# The bridge stays shut", "### Traffic", "# The bridge stays shut", "## Council meets"] + Self.story) == [
        "Council meets"
      ])
    // Behind the first paragraph a part may be called like the whole.
    #expect(try rest(["# The bridge", Self.story[0], "# The bridge", Self.story[1]]) == ["The bridge"])
  }

  private static let card = [
    "[![](https://img.paper.example/2.jpg)](https://paper.example/ferry)", "[The ferry is late again](https://paper.example/ferry)",
  ]

  @Test("a picture and a headline that lead to another article of the site") func cards() throws {
    #expect(try rest(Self.story.dropLast() + Self.card + Self.story.suffix(1)) == [])
    #expect(
      try rest(
        Self.story.dropLast() + [
          "[![](https://img.paper.example/2.jpg)\n\n### The ferry\n\nLate again](https://paper.example/ferry)"
        ]
          + Self.story.suffix(1)) == [])
  }

  @Test("what opens a post is its own, and so is what another site sells") func noCards() throws {
    #expect(try rest(["# The council meets"] + Self.card + Self.story).count == 2)
    let shop = Self.card.map { line in line.split(separator: "paper.example/ferry").joined(separator: "shop.example/boat") }
    #expect(try rest(Self.story.dropLast() + shop + Self.story.suffix(1)).count == 2)
    // A list of its own pages: each with a paragraph.
    #expect(try rest(Self.story.prefix(1) + Self.card + Self.story.suffix(1)).count == 2)
  }

  @Test func iconsGo() throws {
    #expect(
      try rest(["![](https://paper.example/socialIcons/mail.svg)", "![](https://paper.example/u/100x100/boat.jpg)"] + Self.story)
        .count == 1)
  }

  @Test("a kicker above the title is not the title") func kickers() throws {
    for kicker in ["### [Traffic](https://paper.example/traffic/)", "## Traffic"] {
      let post = try clean([kicker, "# The bridge stays shut"] + Self.story)
      #expect(post.fields.title == "The bridge stays shut")
      #expect(HandMade.text(post) == Self.story)
    }
    #expect(try clean(["## The bridge stays shut", Self.story[0], "# Next"] + Self.story).fields.title == "The bridge stays shut")
  }

  @Test(
    "lines that lead to other articles within the story",
    arguments: [
      (["[The ferry is late again](https://paper.example/ferry)", "Read more"], []),
      (
        ["[Traffic](/traffic)", "### [The ferry is late](https://paper.example/ferry)", "It was late on Monday.", "Oct. 2, 2022"],
        []
      ),
      (
        ["[The ferry is late again](https://paper.example/ferry)", "It was late on Monday."],
        ["The ferry is late again", "It was late on Monday."]
      ),
    ])
  func linesToArticles(_ lines: [String], _ expected: [String]) throws {
    #expect(try rest(Self.story.dropLast() + lines + Self.story.suffix(1)) == expected)
  }

  @Test(
    "tags, related posts and comments behind the story",
    arguments: [
      (["* [trams](https://paper.example/tags/trams)"], []),
      (["* [trams](https://other.example/tags/trams)"], ["trams"]),
      (["* [How trams work](https://paper.example/trams)"], ["How trams work"]),
      (["### *Related*", "[The ferry](https://paper.example/ferry)May 3, 2017In \"Boats\""], []),
      (["### Comments", "Joy says", "October 5, 2018", "Well said!", "[Reply](https://paper.example/trams?replytocom=5)"], []),
      (["### Comments", "Well said!", "[Reply](#)"], ["Comments", "Well said!", "Reply"]),
      (
        ["### Comments", "Nobody has said anything yet, and nobody will."],
        ["Comments", "Nobody has said anything yet, and nobody will."]
      ),
    ])
  func linesBehind(_ lines: [String], _ expected: [String]) throws { #expect(try rest(Self.story + lines) == expected) }

  @Test("the portrait beside the link to an author's page is no picture of the story") func portraits() throws {
    let head = [
      "![Maria Keller](https://img.paper.example/keller.png)", "[Maria Keller](https://paper.example/author/maria-keller/)",
    ]
    #expect(
      try clean(["# The bridge stays shut"] + head + Self.story).blocks.contains { $0.picture >= 0 && !$0.isRemoved } == false)
  }
}
