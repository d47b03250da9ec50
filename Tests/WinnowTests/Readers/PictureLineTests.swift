import Testing

@testable import Winnow

@Suite struct PictureLineTests {
  /// What the scanner and the writer make of a line.
  private func scanned(_ line: String, at start: Int) -> Post {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var builder = PostBuilder(identity: identity, size: bytes.count, limits: ReaderLimits())
      var scanner = InlineScanner(definitions: LinkDefinitions(), attributeLimit: 200)
      scanner.scan(bytes)
      let piece = InlineContent.Piece(at: 0, input: Int32(start), line: 1)
      let content = InlineContent(pieces: [piece], origin: start..<start + bytes.count, line: 1)
      var writer = InlineWriter(
        bytes, scanner: scanner, content: content, style: InlineContent.Style(kind: .paragraph), into: builder)
      writer.write(into: &builder)
      return builder.finish()
    }
  }

  private var identity: Post.Identity {
    var identity = Post.Identity()
    identity.url = "https://quay.example/posts/1"
    return identity
  }

  private func isPictureLine(_ line: String) -> Bool { Array(line.utf8).withUnsafeBufferPointer { PictureLine($0) != nil } }

  private static let plain = [
    "![](https://quay.example/a.jpg)",
    "![The quay at night, 2025](/media/a-580.jpg?w=5;h=7)", "![é](a.jpg)",
    "![x ](//cdn.example/a.jpg)",
    "![\u{FEFF}quay\u{FEFF}](a.jpg)",
    "![A very long text about the quay and the lamps on it](https://quay.example/\u{E9}/a%20b.jpg#x)",
  ]

  private static let other = [
    "![a&amp;b](a.jpg)", "![*a*](a.jpg)", "![a](a.jpg \"A title\")", "![a](a(1).jpg)", "![a](<a.jpg>)", "![a](a\\_b.jpg)",
    "![a](a b.jpg)", "![a]()", "![a](a.jpg) and", "[![a](a.jpg)](b)", "![a[b]](a.jpg)", "![a](a.jpg?x=1&amp;y=2)", "![a](\"t\")",
    "![](",
    "![]()", "![a] (b.jpg)", "![a]x(b.jpg)", "text ![a](b.jpg)", "!", "",
  ]

  /// A line that is a picture alone is read as the scanner reads it.
  @Test(arguments: plain + other) func readsAsTheScannerDoes(_ line: String) throws {
    let found = isPictureLine(line)
    #expect(found == Self.plain.contains(line))
    guard found else { return }
    let text = "Some words first.\n\n" + line
    let start = text.utf8.count - line.utf8.count
    var raw = RawPost(identity: identity, bytes: Array(text.utf8), contentType: "text/markdown; charset=utf-8", claims: [])
    raw.identity.format = .markdown
    let (read, expected) = (try MarkdownReader.read(raw), scanned(line, at: start))
    #expect(read.pictures.count == 1 && expected.pictures.count == 1)
    #expect(read.pictures.map(\.address) == expected.pictures.map(\.address))
    #expect(read.pictures.map(\.alt) == expected.pictures.map(\.alt))
    #expect(read.pictures.map(\.title) == expected.pictures.map(\.title))
    #expect(read.pictures.map(\.link) == expected.pictures.map(\.link))
    #expect(read.blocks.last?.origin == expected.blocks.last?.origin)
    #expect(read.blocks.last?.line == 3)
    #expect(read.blocks.count == 3)
  }

  /// In a cell a picture leaves an empty text before it, as it does when it is scanned.
  @Test func cells() throws {
    let text = "| A | B |\n|---|---|\n| ![a](a.jpg) | b |"
    let post = try MarkdownReader.read(
      RawPost(identity: identity, bytes: Array(text.utf8), contentType: "text/markdown; charset=utf-8", claims: []))
    #expect(post.pictures.count == 1)
    #expect(post.blocks.count { $0.kind == .cell } == 4)
  }
}
