import Testing
import Winnow

/// Every form of Markdown that the reader knows, as input and dump.
@Suite struct MarkdownReaderTests {
  static func dump(_ text: String) throws -> String {
    var identity = Post.Identity()
    identity.format = .markdown
    return try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8))).dump()
  }

  @Test("ATX and setext headings; a sentence above dashes is none") func headings() throws {
    let text = ##"""
      # One #

      Two
      ===

      Three words
      ---

      A whole sentence that ends.
      ---
      ####### seven
      #tag

      """##
    let expected = ##"""
      0 document @1 0..<86
      1   heading1 @1 0..<7 "One"
      2   heading1 @3 9..<16 "Two"
      3   heading2 @6 18..<33 "Three words"
      4   paragraph @9 35..<62 "A whole sentence that ends."
      5   divider @10 63..<66
      6   paragraph @11 67..<80 "####### seven"
      7   paragraph @12 81..<85 "#tag"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("emphasis, code, links, addresses, escapes, references") func inline() throws {
    let text = ##"""
      A **bold** and *slanted* `code **x**` word, [a link](https://a.example/x "T") and <https://b.example> and https://c.example/d. \*not\* &amp; AT&T ~~gone~~ s**t and s**t snake_case_name 2 * 3 * 4.

      [x](y)

      """##
    let expected = ##"""
      0 document @1 0..<204
      1   paragraph @1 0..<195 "A bold and slanted code **x** word, a link and https://b.example and https://c.example/d. *not* & AT&T gone s**t and s**t snake_case_name 2 * 3 * 4." links 42 {strong "bold"; em "slanted"; code "code **x**"; a "a link" href=https://a.example/x title=T; a "https://b.example" href=https://b.example; a "https://c.example/d" href=https://c.example/d; del "gone"}
      2   paragraph @3 197..<203 "x" links 1 {a "x" href=y}

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("pictures of every form split their paragraph") func pictures() throws {
    let text = ##"""
      Before ![one](/1.jpg "Title") between [![two](/2t.jpg)](/2.jpg) after.

      ![][three] ![four][] ![five]

      https://a.example/6.webp?w=10

      <img src="/7.jpg" alt="seven &amp; more" width=640 height="480">
      <figure><picture><source srcset="/8-big.jpg 1200w, /8.jpg 600w"><img src="/8s.jpg"></picture>
      <figcaption>The caption. <b>AP</b></figcaption></figure>

      ![nine](https://a.example/a b.jpg)

      [three]: /3.jpg "T3"
      [four]: </4 4.jpg>
      [five]: /5.jpg

      """##
    let expected = ##"""
      0 document @1 0..<441
      1   paragraph @1 0..<7 "Before"
      2   image @1 7..<29 </1.jpg> alt "one" title "Title"
      3   paragraph @1 29..<39 "between"
      4   image @1 39..<54 </2t.jpg> alt "two" link </2.jpg>
      5   paragraph @1 54..<70 "after."
      6   image @3 72..<82 </3.jpg> title "T3"
      7   image @3 83..<92 </4 4.jpg> alt "four"
      8   image @3 93..<100 </5.jpg> alt "five"
      9   image @5 102..<131 <https://a.example/6.webp?w=10>
      10   image @7 133..<197 </7.jpg> alt "seven & more" {src=/7.jpg alt=seven & more width=640 height=480}
      11   figure @8 198..<348
      12     image @8 262..<281 </8-big.jpg> {src=/8s.jpg}
      13     caption @9 292..<326 "The caption. AP" {b "AP"}
      14   image @11 350..<384 <https://a.example/a b.jpg> alt "nine"
      15   control @13 386..<406 "[three]: /3.jpg \"T3\""
      16   control @14 407..<425 "[four]: </4 4.jpg>"
      17   control @15 426..<440 "[five]: /5.jpg"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("scraped text has a paragraph a line") func lines() throws {
    let text = ##"""
      First paragraph of the story, which is rather long and goes on for more than a hundred and thirty columns, as scraped paragraphs do, so that nobody takes it for a wrapped line.
      ![](https://a.example/a.jpg)
      A caption of some length under the picture, Gaza, Feb. 6
      Abdel Kareem/AP
      Second paragraph of the story, which is rather long and goes on for more than a hundred and thirty columns, as scraped paragraphs do, so that nobody takes it for a wrapped line.
      This post was originally published on this site
      ---
      The end.

      """##
    let expected = ##"""
      0 document @1 0..<518
      1   paragraph @1 0..<176 "First paragraph of the story, which is rather long and goes on for more than a hundred and thirty columns, as scraped paragraphs do, so that nobody takes it for a wrapped line."
      2   image @2 177..<205 <https://a.example/a.jpg>
      3   paragraph @3 206..<262 "A caption of some length under the picture, Gaza, Feb. 6"
      4   paragraph @4 263..<278 "Abdel Kareem/AP"
      5   paragraph @5 279..<456 "Second paragraph of the story, which is rather long and goes on for more than a hundred and thirty columns, as scraped paragraphs do, so that nobody takes it for a wrapped line."
      6   paragraph @6 457..<504 "This post was originally published on this site"
      7   divider @7 505..<508
      8   paragraph @8 509..<517 "The end."

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("wrapped lines join, lazy ones too") func wrapped() throws {
    let text = ##"""
      # Title

      The quick brown fox jumps over the lazy dog and then it goes to
      the market where it buys apples and pears and a few other things
      that foxes like to eat in the long winter evenings of the north.

      * An item that is wrapped as well because the writer of this text
        had an editor that does so, and goes on with a second line that
      is lazy about its blanks.
      * Another  
        with a break.

      > A quotation of two lines that was wrapped by the same editor and
      that is lazy on its second one.

      """##
    let expected = ##"""
      0 document @1 0..<490
      1   heading1 @1 0..<7 "Title"
      2   paragraph @3 9..<202 "The quick brown fox jumps over the lazy dog and then it goes to the market where it buys apples and pears and a few other things that foxes like to eat in the long winter evenings of the north."
      3   list @7 204..<389
      4     list_item1 @7 204..<361 "An item that is wrapped as well because the writer of this text had an editor that does so, and goes on with a second line that is lazy about its blanks."
      5     list_item1 @10 362..<371 "Another"
      6     paragraph @11 376..<389 "with a break."
      7   quotation @13 391..<489
      8     quote @13 393..<489 "A quotation of two lines that was wrapped by the same editor and that is lazy on its second one."

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("lists nest and number") func lists() throws {
    let text = ##"""
      - one
      - two
        - deep

          more of deep
        - deeper
      - three

      1. first
      2. second

      5) five
      6) six

      2025. Not a list.
      • bullet
      • bullet two
      text

      """##
    let expected = ##"""
      0 document @1 0..<144
      1   list @1 0..<57
      2     list_item1 @1 0..<5 "one"
      3     list_item1 @2 6..<11 "two"
      4     list @3 14..<49
      5       list_item2 @3 14..<20 "deep"
      6       paragraph @5 26..<38 "more of deep"
      7       list_item2 @6 41..<49 "deeper"
      8     list_item1 @7 50..<57 "three"
      9   list @9 59..<77 ordered
      10     list_item1 @9 59..<67 ordered "first"
      11     list_item1 @10 68..<77 ordered "second"
      12   list @12 79..<93 ordered {start=5}
      13     list_item1 @12 79..<86 ordered "five"
      14     list_item1 @13 87..<93 ordered "six"
      15   paragraph @15 95..<112 "2025. Not a list."
      16   list @16 113..<138
      17     list_item1 @16 113..<123 "bullet"
      18     list_item1 @17 124..<138 "bullet two"
      19   paragraph @18 139..<143 "text"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("quotations nest and hold lists") func quotes() throws {
    let text = ##"""
      > quoted
      > > inner
      > outer

      > * item
      > * item two

      after

      """##
    let expected = ##"""
      0 document @1 0..<57
      1   quotation @1 0..<26
      2     quote @1 2..<8 "quoted"
      3     quotation @2 11..<18
      4       quote @2 13..<18 "inner"
      5     quote @3 21..<26 "outer"
      6   quotation @5 28..<49
      7     list @5 30..<49
      8       list_item1 @5 30..<36 "item"
      9       list_item1 @6 39..<49 "item two"
      10   paragraph @8 51..<56 "after"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("fenced and indented code") func code() throws {
    let text = ##"""
      # T

      ```swift
      let a = 1

        let **b** = 2
      ```

          indented code
            more

      text

                  <p>stray <a href="/x">link</a></p>

      ~~~
      open

      """##
    let expected = ##"""
      0 document @1 0..<139
      1   heading1 @1 0..<3 "T"
      2   code @3 5..<44 "let a = 1\n\n  let **b** = 2" {class=language-swift}
      3   code @9 46..<74 "indented code\n  more"
      4   paragraph @12 76..<80 "text"
      5   paragraph @14 94..<124 "stray link" links 4 {a "link" href=/x}
      6   code @16 130..<138 "open"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("a table with escapes and a picture") func table() throws {
    let text = ##"""
      | Name | Pic |
      |:-----|----:|
      | a \| b | ![p](/p.png) |
      | **c** | |
      text

      """##
    let expected = ##"""
      0 document @1 0..<73
      1   table @1 0..<67
      2     row @1 0..<14
      3       cell @1 2..<6 term "Name"
      4       cell @1 9..<12 term "Pic"
      5     row @3 30..<55
      6       cell @3 32..<38 "a | b"
      7       cell @3 41..<41
      8       image @3 41..<53 </p.png> alt "p"
      9     row @4 56..<67
      10       cell @4 58..<63 "c" {strong "c"}
      11       cell @4 66..<66
      12   paragraph @5 68..<72 "text"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("definitions, notes and comments") func definitions() throws {
    let text = ##"""
      Text with a note[^1] and [a ref][R].

      [r]: https://a.example/ "T"
      [^1]: The note's text.
      <!-- hidden

      words -->
      end <!-- aside --> of it
      [Update]: soon

      """##
    let expected = ##"""
      0 document @1 0..<152
      1   paragraph @1 0..<36 "Text with a note[^1] and a ref." links 5 {sup "[^1]" href=#fn-1; a "a ref" href=https://a.example/ title=T}
      2   control @3 38..<65 "[r]: https://a.example/ \"T\""
      3   paragraph @4 66..<88 "The note's text." {id=fn-1}
      4   control @5 89..<111 "<!-- hidden words -->"
      5   paragraph @8 112..<136 "end of it"
      6   control @8 116..<130 "<!-- aside -->"
      7   paragraph @9 137..<151 "[Update]: soon"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("front matter in YAML") func yaml() throws {
    let text = ##"""
      ---
      title: "A title: with colon"
      authors:
        - name: Ann
        - name: Bob
      date: 2025-02-07
      ---

      Text

      """##
    let expected = ##"""
      frontMatter title@2 = "A title: with colon"
      frontMatter authors.name@4 = "Ann"
      frontMatter authors.name@5 = "Bob"
      frontMatter date@6 = "2025-02-07"
      0 document @1 0..<97
      1   control @1 0..<90 "--- title: \"A title: with colon\" authors: - name: Ann - name: Bob date: 2025-02-07 ---"
      2   paragraph @9 92..<96 "Text"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("front matter in TOML") func toml() throws {
    let text = ##"""
      +++
      title = "T"
      draft = false
      +++
      Text

      """##
    let expected = ##"""
      frontMatter title@2 = "T"
      frontMatter draft@3 = "false"
      0 document @1 0..<39
      1   control @1 0..<33 "+++ title = \"T\" draft = false +++"
      2   paragraph @5 34..<38 "Text"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("front matter that is no YAML") func badyaml() throws {
    let text = ##"""
      ---
      title: A: b: c
       tags: [x
      ---
      Text

      """##
    let expected = ##"""
      frontMatter title@2 = "A: b: c"
      0 document @1 0..<38
      1   control @1 0..<32 "--- title: A: b: c tags: [x ---"
      2   paragraph @5 33..<37 "Text"

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("HTML inside Markdown") func html() throws {
    let text = ##"""
      <div class="story">
      <p>One <em>two</em><br>three
      four</p>
      <ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>
      <table><tr><th>h</th></tr><tr><td>x</td><td><img src=a.png></td></tr></table>
      <blockquote><p>said</p></blockquote>
      <pre>
        a
        b
      </pre>
      </div>
      <script>var x = "<p>";

      more()</script>
      List<String> and a < b
      <h3>Head</h3>
      plain
      <iframe src="https://v.example/1"></iframe>

      """##
    let expected = ##"""
      0 document @1 0..<377
      1   paragraph @2 20..<39 "One two" {em "two"}
      2   paragraph @2 43..<53 "three four"
      3   list @4 58..<106
      4     list_item1 @4 62..<67 "a"
      5     list_item1 @4 72..<77 "b"
      6     list @4 77..<96 ordered
      7       list_item2 @4 81..<86 ordered "c"
      8   table @5 107..<184
      9     row @5 114..<133
      10       cell @5 118..<123 term "h"
      11     row @5 133..<176
      12       cell @5 137..<142 "x"
      13       image @5 151..<166 <a.png> {src=a.png}
      14   quotation @6 185..<221
      15     quote @6 197..<204 "said"
      16   code @7 222..<236 "  a\n  b"
      17   control @12 250..<289 "<script>var x = \"<p>\"; more()</script>"
      18   paragraph @15 290..<312 "List<String> and a < b"
      19   heading3 @16 313..<321 "Head"
      20   paragraph @17 327..<332 "plain"
      21   embed @18 333..<367 {src=https://v.example/1}

      """##
    #expect(try Self.dump(text) == expected)
  }

  @Test("line ends, blanks and marks of every sort") func ends() throws {
    let text = "\u{FEFF}one\r\ntwo\rthree\u{2028}four\u{85}five\u{2029}six\r\n\r\n\u{200F}# seven\n\tnine  ten\u{A0}\n"
    let expected = """
      0 document @1 0..<64
      1   paragraph @1 3..<6 "one"
      2   paragraph @2 8..<11 "two"
      3   paragraph @3 12..<17 "three"
      4   paragraph @3 20..<24 "four"
      5   paragraph @3 26..<30 "five"
      6   paragraph @3 33..<36 "six"
      7   heading1 @5 43..<50 "seven"
      8   paragraph @6 52..<63 "nine ten"

      """
    #expect(try Self.dump(text) == expected)
  }

  @Test("origins are those of the raw bytes, whatever their encoding") func encodings() throws {
    let latin = RawPost(
      identity: Post.Identity(), bytes: Array("Caf".utf8) + [0xE9] + Array(" cr".utf8) + [0xE8] + Array("me\nZwei\n".utf8),
      contentType: "text/plain; charset=windows-1252")
    let post = try MarkdownReader.read(latin)
    #expect(post.text(of: 1) == "Café crème")
    #expect(post.blocks[1].origin == Extent(0, 10))
    #expect(post.blocks[2].origin == Extent(11, 15))
    let wide: [UInt8] = [0xFF, 0xFE] + Array("One\nTwo".utf8).flatMap { [$0, 0] }
    let sixteen = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: wide))
    #expect(sixteen.text(of: 1) == "One")
    #expect(sixteen.text(of: 2) == "Two")
    let broken = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: Array("a ".utf8) + [0xC3] + Array(" b\n".utf8)))
    #expect(broken.blocks.count == 2)
  }

  @Test("too large an input is refused whole") func limit() {
    var limits = ReaderLimits()
    limits.bytes = 3
    #expect(throws: ReadFailure("too-large", "the text has 4 bytes, more than the limit of 3")) {
      try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: [97, 98, 99, 100]), limits: limits)
    }
  }

  @Test("addresses are made absolute where the post's own is known") func absolute() throws {
    var identity = Post.Identity()
    identity.url = "https://a.example/news/1.html"
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array("![](../p.jpg)\n".utf8)))
    #expect(post.pictures.map(\.address) == ["https://a.example/p.jpg"])
  }

  @Test("a link around several blocks links them all") func blockLinks() throws {
    let text = ##"""
      Before it.

      [![A boat](/boat.jpg)

      ### The boat comes home

      After a year at sea](https://a.example/boat)

      [
      ![](/two.jpg)](/two)
      [An open bracket
      and [a link](/x) on.
      """##
    let dump = try Self.dump(text)
    #expect(dump.contains("heading3 @5"))
    #expect(dump.contains("\"The boat comes home\" links 19 {a \"The boat comes home\" href=https://a.example/boat}"))
    #expect(dump.contains("\"After a year at sea\" links 19"))
    #expect(dump.contains("[An open bracket"))
    var identity = Post.Identity()
    identity.format = .markdown
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8)))
    #expect(post.pictures.map(\.link) == ["https://a.example/boat", "/two"])
  }

  @Test("definitions of abbreviations are not shown; a picture may have a title and no address") func leftovers() throws {
    let text = ##"""
      # The NHS

      ![A boat]( "A boat") and *[NHS] stays

      *[NHS]: National Health Service
      """##
    let dump = try Self.dump(text)
    #expect(dump.contains("control @5"))
    #expect(dump.contains("image @3"))
    #expect(dump.contains("\"and *[NHS] stays\""))
  }

  @Test("the head that a converter of pages writes is none of the text") func converterHead() throws {
    let text = """
      Title: The boat comes home | Elm News

      URL Source: https://a.example/news/1

      Published Time: 2022-11-10T02:11:00.000Z

      Markdown Content:
      The boat comes home
      ===================

      ![Image 3: A boat](../boat.jpg) ![Image 4](two.jpg)

      It was at sea for a year.
      """
    var identity = Post.Identity()
    identity.format = .markdown
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8)))
    #expect(
      post.claims.map { "\($0.name): \($0.value)" } == [
        "title: The boat comes home | Elm News", "published: 2022-11-10T02:11:00.000Z",
      ])
    #expect(post.identity.url == "https://a.example/news/1")
    #expect(post.pictures.map(\.address).first == "https://a.example/boat.jpg")
    #expect(post.pictures.map(\.alt) == ["A boat", "Image 4"])
    #expect(
      post.blocks.filter { $0.kind.isLeaf && $0.kind != .control && $0.picture < 0 }.map { post.string($0.text) } == [
        "The boat comes home", "It was at sea for a year.",
      ])
  }

  @Test(
    "a line that only looks like such a head stays",
    arguments: ["Title: the book\n\nIt is long.", "# A\n\nTitle: B\n\nURL Source: https://a.example/"])
  func noConverterHead(_ text: String) throws {
    var identity = Post.Identity()
    identity.format = .markdown
    let post = try MarkdownReader.read(RawPost(identity: identity, bytes: Array(text.utf8)))
    #expect(post.claims.isEmpty && post.identity.url == nil)
  }
}
