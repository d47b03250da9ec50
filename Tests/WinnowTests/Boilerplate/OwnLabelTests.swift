import Testing

@testable import Winnow

/// Words of a site's tools that are the text's own: terms, names of commands, headings above their text.
@Suite struct OwnLabelTests {
  private let prose = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()

  private func gone(_ part: String, type: String? = nil) throws -> [String] {
    var identity = Post.Identity()
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array("\(prose)\(part)\(prose)".utf8)))
    post.fields.pageType = type.map { PageType(name: $0, confidence: 0.6) }
    return StripBoilerplate().edits(to: post).compactMap { edit in
      guard case .remove(let block) = edit.change else { return nil }
      return post.text(of: block)
    }
  }

  @Test(arguments: ["print", "login"])
  func aTermStays(_ word: String) throws {
    #expect(try gone("<dl><dt>\(word)</dt><dd>Where the grain lies.</dd></dl>").isEmpty)
    #expect(try gone("<dl><dt><p>\(word)</p></dt><dd>Where the grain lies.</dd></dl>").isEmpty)
    #expect(try gone("<dl><dt><a href='/'>\(word)</a></dt><dd>Where the grain lies.</dd></dl>") == [word])
    #expect(try gone("<p>\(word)</p>") == [word])
  }

  @Test func codeOfAManualIsNoTool() throws {
    #expect(try gone("<ul><li><code>print</code></li></ul>", type: "documentation").isEmpty)
    #expect(try gone("<ul><li>print</li></ul>", type: "documentation") == ["print"])
  }

  @Test(arguments: ["Kontakt", "Donate", "Support us", "print"])
  func aHeadingStaysWithItsText(_ heading: String) throws {
    let part = "<h3>\(heading)</h3><p>The gate opens at eight.</p>"
    for type in ["documentation", "service"] { #expect(try gone(part, type: type).isEmpty) }
    #expect(try gone(part, type: "article") == [heading])
    // What it announces goes, and then so does the heading.
    let pitch = "Sign up for our newsletter."
    #expect(try gone("<h3>\(heading)</h3><p>\(pitch)</p>", type: "service") == [heading, pitch])
    #expect(try gone("<h3><a href='/x'>\(heading)</a></h3><p>The gate opens at eight.</p>", type: "service") == [heading])
  }
}
