import Testing

@testable import Winnow

/// What the tags of a page make of its text: kind and text of each leaf.
private func leaves(_ html: String) throws -> [String] {
  let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
  return post.blocks.indices.filter { post.blocks[$0].kind.isLeaf }.map { "\(post.blocks[$0].kind.name) \(post.text(of: $0))" }
}

struct HTMLBalancerTests {
  @Test func aStartTagEndsWhatItCannotStandIn() throws {
    #expect(try leaves("<ul><li>One<li>Two<li>Three</ul>") == ["list_item One", "list_item Two", "list_item Three"])
    #expect(try leaves("<p>One<p>Two<div>Three</div>") == ["paragraph One", "paragraph Two", "paragraph Three"])
    #expect(
      try leaves("<table><tr><td>One<td>Two<tr><th>Three</table>Four") == ["cell One", "cell Two", "cell Three", "paragraph Four"])
    #expect(try leaves("<dl><dt>Term<dd>Meaning<dt>Next</dl>") == ["list_item Term", "list_item Meaning", "list_item Next"])
  }

  @Test func anEndTagEndsWhatStandsInItsElement() throws {
    let post = try HTMLReader.read(
      RawPost(identity: Post.Identity(), bytes: Array("<div><p><b>One <i>two</p></div><p>three</p>".utf8)))
    let last = try #require(post.blocks.last)
    #expect(last.parent == 0)
    #expect(last.marks.isEmpty)
  }

  @Test func anEndTagOfLowerRankEndsNoBlock() throws {
    // The inner `div` outranks `</span>`, a `table` outranks `</div>`.
    #expect(
      try leaves("<div><span>One<div>Two</span> three</div>four</div>") == [
        "paragraph One", "paragraph Two three", "paragraph four",
      ])
    #expect(
      try leaves("<div><table><tr><td>One</div> two</td><td>Three</td></tr></table></div>") == ["cell One two", "cell Three"])
  }

  @Test func anEndTagOfABlockEndsWhatIsOpenInIt() throws {
    // A browser ends the button, and what stands in it, with its own tag; so it does a menu.
    #expect(
      try leaves("<main><button><div><div>Menu</button><p>One</p><nav><ul><li><a href=/a>A</a></nav><p>Two</p></main>").suffix(1)
        == ["paragraph Two"])
    let post = try HTMLReader.read(
      RawPost(identity: Post.Identity(), bytes: Array("<nav><div><p>One</nav><section><div>Two</section><p>Three</p>".utf8)))
    #expect(post.blocks.last?.parent == 0)
    #expect(try leaves("<button><div>Menu</button><p>One</p>").last == "paragraph One")
  }

  @Test func anItemEndsWithItsTagAndNotWithinItsList() throws {
    let post = try HTMLReader.read(
      RawPost(identity: Post.Identity(), bytes: Array("<ul><li><div>One</li><li>Two<ul><li>Inner</li></li></ul>three</ul>".utf8)))
    let items = post.blocks.indices.filter { post.blocks[$0].tag == .li }
    #expect(items.count == 3)
    // The second item is none of the first's, for all that it left open.
    #expect(post.blocks[items[0]].parent == post.blocks[items[1]].parent)
  }

  @Test func anEndTagOfAnotherHeadingEndsTheHeading() throws {
    #expect(try leaves("<div><h2>One</h3><div>Two</div></div>") == ["heading One", "paragraph Two"])
  }

  @Test func endTagsThatFitNothingAreNothing() throws {
    #expect(try leaves("</p></div>One</span> two</table>") == ["paragraph One two"])
  }

  @Test func controlCharactersAndNoncharactersAreNoText() throws {
    #expect(try leaves("<p>On\u{1}e\u{FFFF} t\u{FFFE}wo &#3;</p>") == ["paragraph One two"])
  }

  @Test func spacesBetweenWordsFold() throws {
    #expect(try leaves("<p> One  two\u{A0}\u{A0}three \u{AD}four\n five </p>") == ["paragraph One two three four five"])
  }

  @Test func originsAreThoseOfTheTags() throws {
    let html = "<div>One</div> <p>Two</p><!-- x --><p>Three"
    let post = try HTMLReader.read(RawPost(identity: Post.Identity(), bytes: Array(html.utf8)))
    let origins = post.blocks.dropFirst().map { String(decoding: Array(html.utf8)[$0.origin.range], as: UTF8.self) }
    #expect(origins == ["<div>One</div>", "<p>Two</p><!-- x -->", "<p>Three"])
  }

  // With quadratic time this would take minutes.
  @Test(.timeLimit(.minutes(1))) func unclosedElementsTakeLinearTime() throws {
    let count = 60_000
    let deep = "<p><span><div>" + String(repeating: "<dd><li>x", count: count) + String(repeating: "</p>", count: count)
    #expect(try leaves(deep).count == count)
  }
}
