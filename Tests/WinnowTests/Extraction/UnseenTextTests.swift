import Testing

@testable import Winnow

/// What a page writes into running text for screen readers only, or hides there.
@Suite struct UnseenTextTests {
  private static let story = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()

  /// The last text that stays, as it stays.
  private static func last(_ part: String) throws -> String? {
    let html = "<title>River rises</title><article><h1>River rises</h1>\(story)<div>\(part)</div></article>"
    var identity = Post.Identity()
    identity.url = "https://example.org/news/story.html"
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    var ledger = PostLedger(isKept: true)
    post.apply(ExtractArticle().edits(to: post), stage: ExtractArticle.name, ledger: &ledger)
    return post.blocks.indices.last { post.isLive($0) }.map { post.text(of: $0) }
  }

  @Test(arguments: [
    "class=sr-only", "class='visually-hidden'", "class=screen-reader-text", "class=VisuallyHidden_x__1", "class='is-hidden'",
    "style='position:absolute;left:-9999px'", "style='clip:rect(0, 0, 0, 0);position:absolute;overflow:hidden'",
    "style='display: none'",
    "hidden",
  ])
  func notesInALine(_ attributes: String) throws {
    let line =
      "Passengers at the <a href=https://x.example/>second pier<span \(attributes)>, opens in new tab</span></a> were told to wait."
    #expect(try Self.last("<p>\(line)</p>") == "Passengers at the second pier were told to wait.")
    // A line of its own around them stays one.
    let hidden = "Passengers at the second pier of the harbour<span \(attributes)>, opens in new tab</span> were told to wait."
    #expect(try Self.last("<p>\(hidden)</p>") == "Passengers at the second pier of the harbour were told to wait.")
  }

  @Test(arguments: [
    (
      "The <span class=note>second, and last,</span> pier was closed to all passengers on Monday.",
      "The second, and last, pier was closed to all passengers on Monday."
    ),
    ("<span class=sr-only>Regular price:</span> $36 and more", "Regular price: $36 and more"),
    (
      "The gate stands at <span class=MJX_Assistive_MathML>x = 2</span> metres above the lower sill of the weir.",
      "The gate stands at x = 2 metres above the lower sill of the weir."
    ),
    (
      "Harbour and the long pier behind the mill<span class=sr-only>: </span>The old crane",
      "Harbour and the long pier behind the mill: The old crane"
    ),
  ])
  func whatIsSeenStays(_ line: String, _ text: String) throws {
    #expect(try Self.last("<p>\(line)</p>") == text)
  }

  @Test func theLongRestOfATextThatUnfolds() throws {
    let rest = RiverStory.paragraphs.prefix(4).joined(separator: " ")
    let line = "The story of the old mill and of its wheel. <span class=more style='display:none'>\(rest)</span>"
    #expect(try Self.last("<p>\(line)</p>")?.hasSuffix("to lend a hand.") == true)
  }

  @Test func marksBehindAPartStay() throws {
    let html =
      "<p>The <b>first</b> gate <span class=sr-only>hidden words</span> was <a href=/a>opened</a> by the men of the mill on Monday.</p>"
    var post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    let leaf = try #require(post.blocks.indices.first { post.isLive($0) })
    let part = try #require(post.marks.first { $0.tag == .span })
    let start = Int(part.text.start - post.blocks[leaf].text.start)
    var ledger = PostLedger(isKept: true)
    post.apply(
      [Edit(.removePart(block: leaf, range: start..<start + part.text.count), Reason("unseen", "test"))], stage: "test",
      ledger: &ledger)
    #expect(post.text(of: leaf) == "The first gate was opened by the men of the mill on Monday.")
    #expect(post.marks[post.blocks[leaf].marks.range].map { post.string($0.text) } == ["first", "opened"])
    #expect(post.blocks[leaf].linkBytes == 6)
  }

  @Test func boxesToTick() throws {
    #expect(try Self.last("<ul><li><span class=sr-only>▢ </span>3 eels</li></ul>") == "3 eels")
    #expect(try Self.last("<ul><li>3 eels</li><li>▢ 4 eels</li></ul>") == "▢ 4 eels")
    #expect(try Self.last("<p>Regular price<span class=sr-only>：</span>$36</p>") == "Regular price：$36")
  }
}
