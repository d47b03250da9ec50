import Testing

@testable import WinnowFetch

@Suite struct FeedDocumentTests {
  private func parse(_ text: String, charset: String? = nil) throws -> FeedDocument {
    try FeedDocument.parse(Array(text.utf8), charset: charset)
  }

  @Test func rss() throws {
    let feed = try parse(
      """
      \u{FEFF}
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE rss [<!ENTITY bomb "&lol;&lol;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>Café &amp; Co</title><link>https://example.org/</link><language>en-GB</language>
      <atom:link rel="self" href="https://example.org/feed"/><atom:link rel="next" href="/feed?page=2"/>
      <managingEditor>desk@example.org (The Desk)</managingEditor>
      <image><url>https://example.org/logo.png</url><title>logo</title><link>https://example.org/logo</link></image>
      <item><title><![CDATA[Q&amp;A: <em>rates</em> &#8217;25]]></title>
        <link> https://example.org/a?x=1&y=2 </link><guid isPermaLink="false">id-1</guid>
        <dc:creator><![CDATA[Jane Doe]]></dc:creator><author>joe@example.org (Joe Roe)</author>
        <pubDate>Fri, 07 Feb 2025 10:00:00 +0100</pubDate>
        <description>A &lt;b&gt;short&lt;/b&gt;&nbsp;text &bomb; &x; AT&T</description>
        <content:encoded><![CDATA[<p>Long & <br> text</p>]]></content:encoded>
        <category>News</category><category><![CDATA[World]]></category><category>News</category>
        <enclosure url="https://example.org/a.mp3" type="audio/mpeg" length="123"/>
        <m:content url="https://example.org/a.jpg" type="image/jpeg" width="800" height="600"><m:credit>Ann Lee/AP</m:credit>
          <m:description>A view.</m:description></m:content>
        <m:thumbnail url="https://example.org/t.jpg"/><m:credit role="photographer">Shared/Pool</m:credit>
        <source url="https://other.org/feed">Other Times</source></item>
      <item><title>Second</title><guid>https://example.org/b</guid><description/></item>
      </channel></rss>
      """)
    #expect(feed.kind == .rss)
    #expect(feed.title == "Café & Co")
    #expect(feed.link == "https://example.org/")
    #expect(feed.language == "en-GB")
    #expect(feed.next == "/feed?page=2")
    #expect(feed.authors == ["The Desk"])
    #expect(feed.items.count == 2)
    let item = feed.items[0]
    #expect(item.title == "Q&A: rates ’25")
    #expect(item.link == "https://example.org/a?x=1&y=2")
    #expect(item.id == "id-1")
    #expect(item.authors == ["Jane Doe", "Joe Roe"])
    #expect(item.published == "Fri, 07 Feb 2025 10:00:00 +0100")
    #expect(item.summary == "A <b>short</b>\u{A0}text &bomb; &x; AT&T")
    #expect(item.content == "<p>Long & <br> text</p>")
    #expect(item.categories == ["News", "World"])
    #expect(item.source == FeedSource(title: "Other Times", url: "https://other.org/feed"))
    #expect(item.media.map(\.url) == ["https://example.org/a.mp3", "https://example.org/a.jpg", "https://example.org/t.jpg"])
    #expect(item.media.map(\.medium) == ["audio", "image", "image"])
    #expect(item.media.map(\.credits) == [["Shared/Pool"], ["Ann Lee/AP"], ["Shared/Pool"]])
    #expect(item.media[0].length == 123)
    #expect(item.media[1].width == 800)
    #expect(item.media[1].text == "A view.")
    #expect(feed.items[1].link == "https://example.org/b")
    #expect(feed.items[1].summary == nil)
  }

  @Test func rdf() throws {
    let feed = try parse(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://example.org/"><title>T</title><link>https://example.org/</link></channel>
      <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link><dc:date>2025-02-07T10:00:00Z</dc:date>
      <dc:creator>A</dc:creator><dc:subject>S</dc:subject></item></rdf:RDF>
      """)
    #expect(feed.kind == .rdf)
    #expect(feed.title == "T")
    #expect(feed.items.count == 1)
    #expect(feed.items[0].id == "https://example.org/1")
    #expect(feed.items[0].published == "2025-02-07T10:00:00Z")
    #expect(feed.items[0].authors == ["A"])
    #expect(feed.items[0].categories == ["S"])
  }

  @Test(arguments: ["", "a:"])
  func atom(prefix: String) throws {
    let p = prefix
    let feed = try parse(
      """
      <?xml version="1.0"?><\(p)feed xmlns\(p.isEmpty ? "" : ":a")="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/">
      <\(p)title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;C&lt;/i&gt;</\(p)title><\(p)link href="https://example.org/"/>
      <\(p)author><\(p)name>Example Press</\(p)name></\(p)author>
      <\(p)entry xml:lang="fr"><\(p)id>tag:1</\(p)id><\(p)title>1 &lt; 2 <b/></\(p)title>
      <\(p)link rel="enclosure" href="p.jpg" type="image/jpeg"/><\(p)link rel="alternate" type="application/json" href="1.json"/>
      <\(p)link rel="alternate" type="text/html" href="1.html"/>
      <\(p)author><\(p)name>Jane</\(p)name><\(p)email>j@example.org</\(p)email></\(p)author>
      <\(p)published>2025-02-07T10:00:00Z</\(p)published><\(p)updated>2025-02-08T10:00:00Z</\(p)updated>
      <\(p)summary>plain &lt; text</\(p)summary>
      <\(p)content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="x">a &amp; b<br/>c</p><img src="i.jpg"/></div></\(p)content>
      <\(p)category term="t" label="Label"/><\(p)source><\(p)title>Origin</\(p)title><\(p)id>o</\(p)id>
      <\(p)author><\(p)name>Not the author</\(p)name></\(p)author>
      <\(p)link href="https://origin.org/"/><\(p)updated>1999</\(p)updated></\(p)source></\(p)entry>
      <\(p)entry><\(p)id>2</\(p)id><\(p)content type="html">&lt;p&gt;x&lt;/p&gt;</\(p)content><\(p)updated>u</\(p)updated></\(p)entry>
      </\(p)feed>
      """)
    #expect(feed.kind == .atom)
    #expect(feed.title == "A <b> C")
    #expect(feed.language == "de")
    #expect(feed.authors == ["Example Press"])
    #expect(feed.items.count == 2)
    let item = feed.items[0]
    #expect(item.id == "tag:1")
    #expect(item.title?.hasPrefix("1 < 2") == true)
    #expect(item.link == "1.html")
    #expect(item.base == "https://example.org/")
    #expect(item.language == "fr")
    #expect(item.authors == ["Jane"])
    #expect(item.updated == "2025-02-08T10:00:00Z")
    #expect(item.summary == "plain &lt; text")
    #expect(item.content == #"<div><p class="x">a &amp; b<br>c</p><img src="i.jpg"></div>"#)
    #expect(item.categories == ["Label"])
    #expect(item.media.map(\.url) == ["p.jpg"])
    #expect(item.source == FeedSource(title: "Origin", url: "https://origin.org/"))
    #expect(feed.items[1].content == "<p>x</p>")
    #expect(feed.items[1].authors == [])
  }

  @Test func jsonFeed() throws {
    let feed = try parse(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://example.org/","language":"en","next_url":"n",
      "authors":[{"name":"Press"}],"items":[{"id":7,"url":"u","title":"One","content_html":"<p>x</p>","summary":"a < b",
      "date_published":"2025-02-07T10:00:00Z","authors":[{"name":"Jane"}],"tags":["x"],"image":"i.jpg","external_url":"https://other.org/1",
      "attachments":[{"url":"a.mp3","mime_type":"audio/mpeg","size_in_bytes":5}]},{"id":"8","author":{"name":"Joe"},"content_text":"a & b"},3]}
      """)
    #expect(feed.kind == .json)
    #expect(feed.next == "n")
    #expect(feed.items.count == 2)
    #expect(feed.items[0].id == "7")
    #expect(feed.items[0].summary == "a &lt; b")
    #expect(feed.items[0].content == "<p>x</p>")
    #expect(feed.items[0].media.map(\.url) == ["i.jpg", "a.mp3"])
    #expect(feed.items[0].source?.url == "https://other.org/1")
    #expect(feed.items[1].authors == ["Joe"])
    #expect(feed.items[1].content == "a &amp; b")
  }

  @Test func charsets() throws {
    func title(_ bytes: [UInt8], charset: String? = nil) throws -> String? { try FeedDocument.parse(bytes, charset: charset).title }
    func feed(_ declaration: String, _ title: [UInt8]) -> [UInt8] {
      Array("\(declaration)<rss><channel><title>".utf8) + title + Array("</title></channel></rss>".utf8)
    }
    let latin: [UInt8] = [0x43, 0x61, 0x66, 0xE9, 0x92]
    #expect(try title(feed("<?xml version='1.0' encoding='utf-8'?>", Array("Café".utf8)), charset: "iso-8859-1") == "Café")
    #expect(try title(feed("<?xml version='1.0' encoding='iso-8859-1'?>", latin)) == "Café’")
    #expect(try title(feed("", latin)) == "Café’")
    #expect(try title(feed("<?xml version='1.0' encoding='utf-8'?>", latin)) == "Café’")
    #expect(try title(feed("<?xml encoding='utf-8'?>", Array("ééé".utf8) + [0xE9])) == "ééé\u{FFFD}")
    #expect(try title(feed("", latin), charset: "no-such-charset") == "Café’")
    #expect(try title(feed("", [0x8F, 0xC0]), charset: "shift_jis") != nil)
    #expect(try title(feed("<?xml encoding=\"windows-1251\"?>", [0xCC, 0xE8, 0xF0])) == "Мир")
    let wide = Array("<rss><channel><title>Café</title></channel></rss>".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try title([0xFF, 0xFE] + wide) == "Café")
    #expect(try title(wide) == "Café")
  }

  @Test func complaintsInFrontOfTheFeed() throws {
    let feed = try parse(
      "<br />\n<b>Warning</b>: something in <b>x.php</b><br />\n<?xml version='1.0'?><rss><channel><title>T</title></channel></rss>"
    )
    #expect(feed.title == "T")
  }

  @Test func unclosedAndMisplacedTags() throws {
    let feed = try parse(
      "\n\n <rss><channel><item><title>One<title></item><item><title>Two</title><description><p>a<br>b</i></p><img src=x></description>"
        + "<link>l2</link></item></wrong><item><title>a < b &amp c \u{1}&#146;</title><description><![CDATA[never closed")
    #expect(feed.items.count == 3)
    #expect(feed.items[1].title == "Two")
    #expect(feed.items[1].link == "l2")
    #expect(feed.items[1].summary == "<p>a<br>b</p><img src=\"x\">")
    #expect(feed.items[2].title == "a < b &amp c ’")
    #expect(feed.items[2].summary == "never closed")
  }

  @Test func whatIsNoFeed() {
    #expect(throws: FeedError.empty) { try parse(" \n") }
    #expect(throws: FeedError.notAFeed(found: "<html>")) { try parse("<!DOCTYPE html><html><head><title>404</title>") }
    #expect(throws: FeedError.notAFeed(found: "JSON without “items”")) { try parse("{\"a\":1}") }
    #expect(throws: FeedError.notAFeed(found: "“hello”")) { try parse("hello") }
    #expect(
      FeedError.notAFeed(found: "<html>").description
        == "this is not a feed: it begins with <html>; RSS, Atom and JSON Feed are read")
    #expect { try parse("{\"items\":[") } throws: { if case .brokenJSON = $0 as? FeedError { true } else { false } }
  }

  @Test func hostileFeedsAreReadInBoundedTime() throws {
    let clock = ContinuousClock()
    let cases = [
      "<rss>" + String(repeating: "<a>", count: 100_000), "<rss>" + String(repeating: "</b>", count: 100_000),
      "<rss><x" + String(repeating: " a='b'", count: 100_000) + ">", "<rss>" + String(repeating: "<![CDATA[", count: 100_000),
      "<rss>" + String(repeating: "<!", count: 100_000), "<rss>" + String(repeating: "&", count: 100_000),
      "<rss><item><title>" + String(repeating: "<a ", count: 100_000),
      "<rss><item><description>" + String(repeating: "<p><p>x", count: 50_000),
      "<rss><item><title><![CDATA[" + String(repeating: "<a", count: 100_000) + "]]></title></item></rss>",
      "<rss>" + String(repeating: "<item><category>x", count: 30_000),
    ]
    for text in cases {
      let time = clock.measure { _ = try? parse(text) }
      #expect(time < .seconds(15), "\(text.prefix(30)): \(time)")
    }
  }

  @Test func anyBytesAreRead() {
    var state: UInt64 = 11
    let parts = [
      "<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "&amp;", "&#", "<a:b c='", "'>", "/>", "<!--", "-->", "<?",
      "<",
    ]
    for _ in 0..<500 {
      var text = "<rss>"
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 40) % parts.count]
      }
      _ = try? parse(text)
    }
  }
}
