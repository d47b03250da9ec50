import Testing
import Winnow

/// The front door: what a file is, and what is refused.
@Suite struct PostReaderTests {
  static func read(_ bytes: [UInt8], path: String, type: String? = nil) throws(ReadFailure) -> Post {
    var identity = Post.Identity()
    identity.path = path
    return try PostReader.read(RawPost(identity: identity, bytes: bytes, contentType: type))
  }

  @Test(
    "what a file is follows from its content type, its name, its content",
    arguments: [
      ("text/html; charset=utf-8", "a.txt", "plain words", FormatDetector.Format.html),
      ("", "a.md", "plain words", .markdown), ("", "a.txt", "plain words", .text), ("", "a", "<!DOCTYPE html><p>x", .html),
      ("", "a.html", "<rss version=\"2.0\"><channel/></rss>", .feed), ("text/plain", "a", "<html><body>x", .html),
      ("", "a.json", "{\"text\": \"x\"}", .json), ("", "a", "<?xml version=\"1.0\"?><feed/>", .feed),
      ("", "a.txt", "<p>a line of a scraped text</p>", .text),
    ])
  func formats(type: String, name: String, text: String, format: FormatDetector.Format) {
    #expect(FormatDetector.format(contentType: type.isEmpty ? nil : type, name: name, bytes: Array(text.utf8)) == format)
  }

  @Test("a file that is not what its name says is found out")
  func disguised() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect(throws: ReadFailure("not-text", "page.html holds a PNG picture, not a post")) { try Self.read(png, path: "page.html") }
    #expect(throws: ReadFailure("not-text", "a.md holds gzip data, not a post")) {
      try Self.read([0x1F, 0x8B, 8, 0, 0], path: "a.md")
    }
    #expect(throws: ReadFailure("not-text", "a.txt holds a PDF document, not a post")) {
      try Self.read(Array("%PDF-1.7\n".utf8), path: "a.txt")
    }
    #expect(throws: ReadFailure("not-text", "a.txt holds binary data, not a post")) {
      try Self.read((0..<512).map { UInt8(truncatingIfNeeded: $0 * 37 % 31) }, path: "a.txt")
    }
  }

  @Test("nothing but white space is empty")
  func empty() {
    #expect(throws: ReadFailure("empty", "a.md is empty")) { try Self.read([], path: "a.md") }
    #expect(throws: ReadFailure("empty", "a.md is empty")) { try Self.read(Array(" \n\t\r\n".utf8), path: "a.md") }
  }

  @Test("a record's fields become claims, its text the blocks")
  func record() throws {
    let text = #"{"id": "7", "title": "T", "authors": ["A", {"name": "B"}], "url": "https://a.example/x", "text": "One\nTwo"}"#
    let post = try Self.read(Array(text.utf8), path: "a.json")
    #expect(post.identity.url == "https://a.example/x")
    #expect(post.claims.map { "\($0.name)=\($0.value)" } == ["title=T", "author=A", "author=B"])
    #expect(post.blocks.indices.dropFirst().map { post.text(of: $0) } == ["One", "Two"])
  }

  @Test("a feed's item is a post; a feed of several is refused with what to do")
  func feed() throws {
    let item = "<item><title>T</title><link>https://a.example/1</link><description>&lt;p&gt;One&lt;/p&gt;</description></item>"
    let post = try Self.read(Array(item.utf8), path: "a.xml")
    #expect(post.claims.contains { $0.origin == .feed && $0.name == "title" && $0.value == "T" })
    #expect(post.blocks.indices.contains { post.text(of: $0) == "One" })
    let feed = "<rss version=\"2.0\"><channel><title>F</title>\(item)\(item)</channel></rss>"
    do {
      _ = try Self.read(Array(feed.utf8), path: "a.xml")
      Issue.record("several items were read as one post")
    } catch {
      #expect(error.code == "several-items")
    }
  }
}
