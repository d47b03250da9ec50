import Testing

@testable import Winnow

/// One line a block: kind, element, text.
private func outline(_ html: String, url: String? = "https://example.org/a/page.html", contentType: String? = nil) throws
  -> [String]
{
  let post = try read(html, url: url)
  return post.blocks.indices.dropFirst().map { i in
    let block = post.blocks[i]
    let content = block.picture >= 0 ? post.pictures[Int(block.picture)].address : post.text(of: i)
    return "\(block.kind.name) <\(block.tag)> \(content)".trimmed
  }
}

private func read(_ html: String, url: String? = "https://example.org/a/page.html") throws -> Post {
  var identity = Post.Identity()
  identity.url = url
  return try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}

struct HTMLReaderTests {
  @Test func elementsWithTextAreLeaves() throws {
    #expect(
      try outline("<h1>Head</h1><div>One</div><p>Two</p>") == ["heading <h1> Head", "paragraph <div> One", "paragraph <p> Two"])
  }

  @Test func aTableAroundOneCellIsAFrame() throws {
    #expect(
      try outline("<table><tr><td width=8></td><td><p>One</p>Two</td></tr></table>") == [
        "group <table>", "group <tr>", "group <td>", "group <td>", "paragraph <p> One", "paragraph <none> Two",
      ])
    #expect(try outline("<table><tbody><tr><td>One</table>").last == "paragraph <td> One")
    let framed = try outline("<table><tr><td><table><tr><td>One</td><td>Two</td></tr></table></td></tr></table>")
    #expect(framed.contains("table <table>") && framed.contains("cell <td> Two"))
    #expect(framed.first == "group <table>")
    #expect(try outline("<table><caption>Levels</caption><tr><td>One</td></tr></table>").contains("cell <td> One"))
    #expect(try outline("<table><tr><th>One</th></tr></table>").contains("cell <th> One"))
  }

  @Test func textBeforeABlockBecomesAnAnonymousLeaf() throws {
    #expect(
      try outline("<div>Before<p>Inside</p>after</div>") == [
        "group <div>", "paragraph <none> Before", "paragraph <p> Inside", "paragraph <none> after",
      ])
  }

  @Test func aSectionEndsAParagraph() throws {
    #expect(try outline("<p>One<section>Two</section>") == ["paragraph <p> One", "paragraph <section> Two"])
  }

  @Test func twoBreaksSplitAndOneIsALine() throws {
    #expect(
      try outline("<p>a<br>b<br><br>c</p>") == ["group <p>", "paragraph <none> a\nb", "paragraph <none> c"])
  }

  @Test func listsAndTables() throws {
    #expect(
      try outline("<ul><li>a<li>b<ol><li>c</ol></ul><table><tr><td>d<td>e</table>") == [
        "list <ul>", "list_item <li> a", "group <li>", "list_item <none> b", "list <ol>", "list_item <li> c", "table <table>",
        "row <tr>",
        "cell <td> d", "cell <td> e",
      ])
  }

  @Test func whiteSpaceFoldsAtAnyOffset() throws {
    for length in 1..<20 {
      let (x, y) = (String(repeating: "x", count: length), String(repeating: "y", count: length % 9 + 1))
      #expect(
        try outline("<p>\(x)  \(y) z\t\n\(x) \(y)\u{1}\(x)&nbsp; é  \(y) </p>") == [
          "paragraph <p> \(x) \(y) z \(x) \(y)\(x) é \(y)"
        ])
    }
  }

  @Test func whiteSpaceFoldsExceptInCode() throws {
    #expect(
      try outline("<p> a \n\t b&nbsp; c\u{AD}d </p><pre>  x\n   y\n</pre>") == ["paragraph <p> a b cd", "code <pre>   x\n   y"])
  }

  @Test func referencesAreResolvedAsBrowsersDo() throws {
    #expect(
      try outline("<p>a &amp b &#146; &eacute &lt;i&gt; &nosuch; &#x1F600;</p>") == ["paragraph <p> a & b ’ é <i> &nosuch; 😀"])
    #expect(
      try outline("<p>&rightarrow; &fflig; &CounterClockwiseContourIntegral; &half; a&plusb &plusmn1 &lang;</p>")
        == ["paragraph <p> → ﬀ ∳ ½ a&plusb ±1 ⟨"])
  }

  @Test func nothingAfterTheEndOfTheBodyIsLost() throws {
    #expect(try outline("<body><p>a</p></body></html><p>b</p>") == ["paragraph <p> a", "paragraph <p> b"])
  }

  @Test func scriptsStylesAndCommentsAreNoText() throws {
    let html =
      "<script>if (a<b) '<p>no</p>'</script><!-- <script> --><p>yes</p><style>p{}</style><svg><title>no</title><text>no</text></svg><p>too</p>"
    #expect(try outline(html) == ["paragraph <p> yes", "paragraph <p> too"])
  }

  @Test func linkBytesCountOnlyLinksAway() throws {
    let post = try read("<p>ab <a href='/x'>cde</a> <a href='#note'>f</a></p>")
    #expect(post.blocks[1].linkBytes == 3)
    #expect(post.text(of: 1) == "ab cde f")
    #expect(post.marks.map { post.string($0.text) } == ["cde", "f"])
    #expect(post.attribute(.href, in: post.marks[0].attributes) == "/x")
  }

  @Test func marksGoOnInTheNextLeaf() throws {
    let post = try read("<a href=x><div>one</div><div>two</div></a>")
    #expect(post.marks.map { post.string($0.text) } == ["one", "two"])
    #expect(post.blocks.dropFirst().map(\.linkBytes) == [3, 3])
  }

  @Test func hiddenAndControls() throws {
    let post = try read(
      "<div hidden>a</div><div style='display: none'>b</div><noscript><p>c</p></noscript><button>d</button><p>e</p>")
    let leaves = post.blocks.filter { $0.kind.isLeaf }
    #expect(leaves.map { $0.flags.contains(.hidden) } == [true, true, true, false, false])
    #expect(leaves[3].kind == .control)
  }

  @Test func claimsOfTheHead() throws {
    let html = """
      <html lang=de><head><title> A &amp; B </title><meta property="og:title" content="A"><meta name=author content='X Y'>
      <link rel=canonical href=/c><script type="application/ld+json">{"@type":"Article"}</script></head><body><p>x
      """
    let claims = try read(html).claims.map { "\($0.origin) \($0.name)=\($0.value) \($0.line)" }
    #expect(
      claims == [
        "html lang=de 1", "html title=A & B 1", "meta og:title=A 1", "meta author=X Y 1", "link canonical=/c 2",
        "jsonLD ={\"@type\":\"Article\"} 2",
      ])
  }

  @Test func pictureWithVersions() throws {
    let html = """
      <figure><picture><source srcset="/l.webp 1200w, /s.webp 300w"><img src="data:image/gif;base64,R0" data-src="/m.jpg" alt=Alt width=600></picture>
      <figcaption>Cap</figcaption></figure>
      """
    let post = try read(html)
    #expect(post.pictures.count == 1)
    #expect(post.pictures[0].address == "https://example.org/l.webp")
    #expect(post.pictures[0].versions == ["https://example.org/s.webp", "https://example.org/m.jpg"])
    #expect(post.pictures[0].alt == "Alt")
    #expect(post.pictures[0].width == 600)
    #expect(try outline(html).last == "caption <figcaption> Cap")
  }

  @Test(
    "of sources without widths the one for the widest screen is the picture",
    arguments: [
      (
        "<source media='(max-width: 480px)' srcset=/s.jpg><source media='(max-width: 60em)' srcset=/m.jpg><img src=/l.jpg>", "l m s"
      ),
      ("<source media='(max-width:480px)' srcset='/s.jpg 1x, /s2.jpg 2x'><source srcset=/l.jpg><img src=/f.jpg>", "l f s2 s"),
      (
        "<source media='(min-width: 75rem)' srcset=/l.jpg><source media='(min-width: 600px)' srcset=/m.jpg><img src=/s.jpg>",
        "l m s"
      ),
      (
        "<source media='(min-width: 600px)' srcset=/m.jpg><source media='(MIN-WIDTH: 1200px)' srcset=/l.jpg><img src=/s.jpg>",
        "l m s"
      ),
      ("<source media='print' srcset=/p.jpg><source media='(prefers-color-scheme: dark)' srcset=/d.jpg><img src=/l.jpg>", "l p d"),
      // What the script puts in the place of `src` is the picture, and widths say more than screens.
      ("<source media='(max-width: 480px)' data-srcset=/s.jpg><img src=/tiny.jpg data-src=/l.jpg>", "l s tiny"),
      (
        "<source media='(max-width: 900px)' srcset='/l.jpg 1200w'><source media='(min-width: 1px)' srcset='/s.jpg 300w'><img src=/f.jpg>",
        "l s f"
      ),
    ])
  func sourcesForScreens(_ inner: String, _ expected: String) throws {
    let post = try read("<picture>\(inner)</picture>")
    let picture = try #require(post.pictures.first)
    #expect(([picture.address] + picture.versions).map { $0.dropFirst(20).dropLast(4) }.joined(separator: " ") == expected)
  }

  @Test func screensAreReadFromMediaQueries() {
    func widest(_ media: String) -> Int { ScreenWidth.widest(Array(media.utf8)[...]) }
    #expect(widest("(max-width: 600px)") == 600)
    #expect(widest("(min-width:100px) and (max-width:37.5em)") == 600)
    #expect(widest("(max-width: 300px), (max-width: 500px)") == 500)
    #expect(widest("(min-width: 600px)") > widest("(min-width: 599px)"))
    #expect(widest("(min-width: 1px)") > ScreenWidth.any)
    #expect(widest("screen") == ScreenWidth.any)
    #expect(widest("print") == 0 && widest("") == 0 && widest("(prefers-reduced-motion: reduce)") == 0)
    #expect(widest("(max-width: 99999999999999999999999px)") == ScreenWidth.any)
  }

  @Test func noscriptCopyIsTheSamePicture() throws {
    let post = try read("<img src='data:image/gif;base64,R0' alt=x><noscript><img src=/real.jpg alt=x></noscript>")
    #expect(post.pictures.map(\.address) == ["https://example.org/real.jpg"])
  }

  @Test func picturesOfSeveralNoscriptsAreSeveral() throws {
    let post = try read(
      "<noscript><img src=/a.jpg></noscript><noscript><img src=/b.jpg></noscript><noscript><img src=/b.jpg></noscript>")
    #expect(post.pictures.map(\.address) == ["https://example.org/a.jpg", "https://example.org/b.jpg"])
  }

  @Test func aPictureInTextDoesNotCutTheSentence() throws {
    #expect(
      try outline("<p>One <img src=/a.png> two.</p>") == [
        "group <p>", "paragraph <none> One two.", "image <img> https://example.org/a.png",
      ])
  }

  @Test func originsHoldTheirText() throws {
    let html = "<div>\n<p>one</p> loose <b>text</b><h2>two</h2></div><table><tr><td>x<td>yy</table>"
    let post = try read(html)
    let raw = Array(html.utf8)
    for i in post.blocks.indices {
      let block = post.blocks[i]
      if block.parent >= 0 {
        let parent = post.blocks[Int(block.parent)].origin
        #expect(parent.start <= block.origin.start && block.origin.end <= parent.end)
      }
      guard block.kind.isLeaf else { continue }
      let origin = String(decoding: raw[block.origin.range], as: UTF8.self)
      for word in post.text(of: i).split(separator: " ") { #expect(origin.contains(word)) }
    }
    #expect(post.blocks.map(\.line).max() == 2)
  }

  @Test func originsOfOtherEncodingsPointIntoTheRawBytes() throws {
    let raw: [UInt8] = Array("<meta charset=iso-8859-1><p>".utf8) + [0xE9, 0xE8] + Array("</p><p>b</p>".utf8)
    let post = try HTMLReader.read(RawPost(identity: .init(), bytes: raw))
    #expect(post.text(of: 1) == "éè")
    #expect(Array(raw[post.blocks[2].origin.range]) == Array("<p>b</p>".utf8))
  }

  @Test func endsAndParentsAgree() throws {
    let post = try read("<div><ul><li>a<p>b</ul><p>c</div><p>d")
    for i in post.blocks.indices {
      let block = post.blocks[i]
      #expect(Int(block.end) > i)
      #expect(!block.kind.isLeaf || Int(block.end) == i + 1)
      if block.parent >= 0 { #expect(Int(block.end) <= Int(post.blocks[Int(block.parent)].end)) }
    }
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 100_000) + "x",
    String(repeating: "<b>", count: 50_000) + "x" + String(repeating: "</i>", count: 50_000),
    "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">x</p>", String(repeating: "<!--", count: 100_000) + "x",
    String(repeating: "<svg>", count: 50_000) + "x", String(repeating: "&", count: 200_000) + "<p>x", "<p>x\0y</p>", "<", "<p",
    "<p a='", "</",
    "<title>x", "<textarea>x", "<script>x", "<a href='x", "<p>x</p>" + String(repeating: "</div>", count: 100_000),
  ])
  func hostileInputIsReadInTime(_ html: String) throws {
    let clock = ContinuousClock()
    var blocks = 0
    let took = try clock.measure { blocks = try read(html).blocks.count }
    #expect(blocks >= 1)
    #expect(took < .seconds(20))
  }

  @Test func depthIsCapped() throws {
    var limits = ReaderLimits()
    limits.depth = 10
    let html = String(repeating: "<div>", count: 100) + "deep" + String(repeating: "</div>", count: 100) + "<p>after</p>"
    let post = try HTMLReader.read(RawPost(identity: .init(), bytes: Array(html.utf8)), limits: limits)
    #expect(post.blocks.count <= 13)
    #expect(post.blocks.indices.map { post.text(of: $0) }.filter { !$0.isEmpty } == ["deep", "after"])
  }

  @Test func tooLargeIsRefused() {
    var limits = ReaderLimits()
    limits.bytes = 10
    #expect(throws: ReadFailure("too-large", "the page has 11 bytes, more than the limit of 10")) {
      try HTMLReader.read(RawPost(identity: .init(), bytes: [UInt8](repeating: 0x61, count: 11)), limits: limits)
    }
  }

  @Test(
    arguments: [
      ("<link rel=canonical href='https://a.example/threads/rope.12/'>", "https://a.example/threads/rope.12/"),
      ("<meta property='og:url' content='http://a.example/docs/rope'>", "http://a.example/docs/rope"),
      // A front page is what a template states by mistake; a relative address names no site.
      ("<link rel=canonical href='https://a.example/'>", nil), ("<link rel=canonical href='/threads/rope.12/'>", nil), ("", nil),
    ] as [(String, String?)])
  func thePageStatesItsAddress(_ head: String, _ address: String?) throws {
    let bytes = Array("<html><head>\(head)</head><body><p>Text</p></body></html>".utf8)
    var identity = Post.Identity()
    #expect(try HTMLReader.read(RawPost(identity: identity, bytes: bytes)).identity.address == address)
    identity.url = "https://b.example/x"
    let known = try HTMLReader.read(RawPost(identity: identity, bytes: bytes)).identity
    #expect(known.address == "https://b.example/x")
    #expect(known.stated == nil)
  }
}
