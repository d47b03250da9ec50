import Testing

@testable import Winnow

@Suite struct TextFoldTests {
  /// Scalar by scalar, what folding comes to.
  private func folded(_ text: String) -> String {
    let words = text.unicodeScalars.split { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  @Test func anyMixOfWhiteSpaceAndWords() {
    let pieces = [
      "a", "word", "é", "中", "😀", "“", "\u{1}", "longerword", " ", " ", " ", "  ", "\n", "\t", "\r", "\u{85}", "\u{2028}", "\u{B7}",
    ]
    var random = MarkdownPropertyTests.Seeded(state: 3)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      var output = Array("before".utf8)
      let extent = Array(text.utf8).withUnsafeBufferPointer { bytes in
        var fold = TextFold(start: output.count)
        fold.append(bytes, to: &output)
        return fold.finish(&output)
      }
      #expect(String(decoding: output[extent.range], as: UTF8.self) == folded(text), "\(Array(text.utf8))")
    }
  }

  /// Emphasis, an escape, a link and a line's end are seen wherever they stand.
  @Test func marksAtEveryPlace() throws {
    for place in 1..<40 {
      let words = String(repeating: "a", count: place) + " "
      let marks = [
        ("**b**", "b"), ("\\*", "*"), ("[c](/d)", "c"), ("&amp;", "&"), ("`e`", "e"), ("_f_", "f"), ("<b>g</b>", "g"),
        ("~~h~~", "h"),
      ]
      for (mark, shown) in marks {
        let post = try MarkdownReader.read(
          RawPost(identity: Post.Identity(), bytes: Array("# Title\n\n\(words)\(mark) end".utf8), contentType: "text/markdown"))
        let leaf = post.blocks.indices.first { post.blocks[$0].kind == .paragraph }
        #expect(leaf.map { post.text(of: $0) } == "\(words)\(shown) end", "\(place) \(mark)")
      }
    }
  }
}
