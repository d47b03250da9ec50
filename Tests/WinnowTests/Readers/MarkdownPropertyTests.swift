import Foundation
import Testing
import Winnow

/// What holds for any Markdown, tried on generated documents and on input made to be slow.
@Suite struct MarkdownPropertyTests {
  /// A generator with a seed, so that a failure can be seen again.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  struct Writer {
    var random: Seeded
    var words = 0
    mutating func word() -> String {
      words += 1
      return "w\(words)x"
    }
    mutating func inline() -> String {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        switch Int.random(in: 0..<14, using: &random) {
        case 0: "*\(word())*"
        case 1: "**\(word()) \(word())**"
        case 2: "[\(word())](https://a.example/\(word()))"
        case 3: "![\(word())](/\(word()).jpg)"
        case 4: "`\(word())`"
        case 5: "<b>\(word())</b>"
        case 6: "https://b.example/\(word())"
        case 7: "[![\(word())](\(word()).png)](/\(word()))"
        case 8: "\(word())_\(word())* ["
        case 9: "\(word())<br>\(word())"
        case 10: "<!-- \(word()) -->"
        default: word()
        }
      }.joined(separator: " ")
    }
    mutating func block() -> String {
      switch Int.random(in: 0..<13, using: &random) {
      case 0: "# \(inline())\n"
      case 1: "- \(inline())\n- \(inline())\n  - \(inline())\n\n    \(inline())\n"
      case 2: "> \(inline())\n> > \(inline())\n"
      case 3: "```\n\(word())\n  \(word())\n```\n"
      case 4: "| \(word()) | \(inline()) |\n|---|---|\n| \(inline()) | \(word()) |\n"
      case 5: "<p>\(inline())</p>\n<ul><li>\(inline())<li>\(word())</ul>\n"
      case 6: "\(word())\n===\n"
      case 7: "[\(word())]: https://c.example/\(word())\n"
      case 8: "1. \(inline())\n2. \(inline())\n"
      case 9: "<figure><img src=\"\(word()).jpg\" alt=\"\(word())\"><figcaption>\(word())</figcaption></figure>\n"
      default: "\(inline())\n\(inline())\n"
      }
    }
    mutating func document() -> String {
      (0..<Int.random(in: 1...12, using: &random)).map { _ in block() + (Bool.random(using: &random) ? "\n" : "") }.joined()
    }
  }

  /// The generated words in a text.
  static func words(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init).filter {
        $0.hasPrefix("w") && $0.hasSuffix("x") && $0.count > 2
      })
  }

  @Test("no word is lost, and every block's origin holds its words", arguments: 0..<150)
  func kept(seed: Int) throws {
    var writer = Writer(random: Seeded(state: UInt64(seed)))
    let text = writer.document()
    let bytes = Array(text.utf8)
    let post = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: bytes))
    var found: Set<String> = []
    for (index, block) in post.blocks.enumerated() {
      let origin = try #require(String(validating: bytes[block.origin.range], as: UTF8.self))
      var own = post.text(of: index)
      if block.picture >= 0 {
        let picture = post.pictures[Int(block.picture)]
        own += " \(picture.address) \(picture.alt ?? "")"
        found.formUnion(Self.words(picture.link ?? ""))
      }
      #expect(Self.words(own).isSubset(of: Self.words(origin)), "block \(index) of\n\(text)\n\(post.dump())")
      found.formUnion(Self.words(own))
    }
    for attribute in post.attributes { found.formUnion(Self.words(post.string(attribute.value))) }
    #expect(Self.words(text).subtracting(found).isEmpty, "\(text)\n\(post.dump())")
  }

  @Test("origins are in order and nest, containers own what follows them, marks lie inside", arguments: 0..<150)
  func nested(seed: Int) throws {
    var writer = Writer(random: Seeded(state: UInt64(seed) &+ 10_000))
    let text = writer.document()
    let post = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: Array(text.utf8)))
    var last: Int32 = 0
    for (index, block) in post.blocks.enumerated().dropFirst() {
      #expect(block.origin.start >= last, "block \(index) of\n\(text)\n\(post.dump())")
      last = block.origin.start
      let parent = post.blocks[Int(block.parent)]
      #expect(!parent.kind.isLeaf && parent.end >= block.end && Int(block.parent) < index)
      #expect(
        parent.origin.start <= block.origin.start && parent.origin.end >= block.origin.end,
        "block \(index) of\n\(text)\n\(post.dump())")
      #expect(block.kind.isLeaf ? block.end == Int32(index + 1) : block.end > Int32(index))
      #expect(block.line == Int32(text.utf8.prefix(Int(block.origin.start)).count { $0 == 0x0A } + 1))
      #expect(block.linkBytes >= 0 && Int(block.linkBytes) <= block.text.count)
      #expect(String(validating: post.bytes[block.text.range], as: UTF8.self) != nil)
      for mark in block.marks.range {
        #expect(post.marks[mark].text.start >= block.text.start && post.marks[mark].text.end <= block.text.end)
      }
    }
  }

  @Test(
    "time is linear on input made to be slow",
    arguments: [
      "[", "![", "*", "*a ", "a**b", "**a** ", "_a", "> ", "<", "<a ", "<a b=\"", "<!--", "<!--\n", "`", "- ", "[a](", "[a](b[",
      "[a](<b", "<div>", "<p></div>",
      "<td>", "&", "```\n", "](", "|a|b|\n|-|-|\n", "![](a) ", "*![](a)", "[a](b \"c ", "\\", "<pre>\n", "<script>", "[^1]",
      "[a]: ", "* *", "a\n===\n", "1. a\n", "<b>",
    ])
  func linear(piece: String) throws {
    func seconds(_ count: Int) throws -> Double {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      var best = Double.infinity
      for _ in 0..<2 {
        let start = ProcessorTime.now
        _ = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: bytes))
        best = min(best, (ProcessorTime.now - start) / .seconds(1))
        if best < 1 { break }
      }
      return best
    }
    // Quadratic time takes sixteen times as long, and tens of seconds in a debug build; a busy machine does not make that of linear time.
    let long = try seconds(40_000)
    if long > 2 { #expect(long < 10 * (try seconds(10_000))) }
  }

  @Test("a list nested deeper than the limit joins the deepest one")
  func depth() throws {
    let text = (0..<1000).map { String(repeating: " ", count: $0 * 2) + "- w\($0)x\n" }.joined()
    let post = try MarkdownReader.read(RawPost(identity: Post.Identity(), bytes: Array(text.utf8)))
    #expect(Self.words(post.blocks.indices.map { post.text(of: $0) }.joined(separator: " ")).count == 1000)
  }
}
