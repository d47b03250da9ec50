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
    // How somebody is reached may be told anywhere.
    #expect(try gone(part, type: "article") == (heading == "Kontakt" ? [] : [heading]))
    // What it announces goes, and then so does the heading.
    let pitch = "Sign up for our newsletter."
    #expect(try gone("<h3>\(heading)</h3><p>\(pitch)</p>", type: "service") == [heading, pitch])
    #expect(try gone("<h3><a href='/x'>\(heading)</a></h3><p>The gate opens at eight.</p>", type: "service") == [heading])
  }

  @Test func aBoldLineStaysWithItsText() throws {
    #expect(try gone("<p><strong>Kontakt:</strong></p><p>Ann Lee, professor of rivers at Elm.</p>").isEmpty)
    #expect(try gone("<h2>Kontakt</h2><p><a href='/imprint'>Impressum</a></p>").contains("Kontakt"))
  }

  @Test func aLinkBelowCodeStaysWithIt() throws {
    let code = "<pre>$ loom new</pre>"
    #expect(try gone("\(code)<p>More: <a href='https://loom.test/new'>Writing</a></p>").isEmpty)
    #expect(try gone("\(code)<p>Read also: <a href='/looms'>Ten looms</a></p>") == ["Read also: Ten looms"])
    #expect(try gone("<p>More: <a href='https://loom.test/new'>Writing</a></p>") == ["More: Writing"])
  }

  /// Steps, terms and figures in a list of the text's own.
  @Test(arguments: [
    ["Open the invitation", "Add to calendar"], ["Swim", "Read"], ["Runs: 5", "Hits: 12"], ["sehen", "gelesen"],
    ["Artículos: 310", "Lecturas: 45000", "Comentarios: 800"],
  ])
  func itemsOfAList(_ items: [String]) throws {
    let list = items.map { "<li>\($0)</li>" }.joined()
    #expect(try edges(list: list).isEmpty)
    let rows = items.map { "<tr><td><p>\($0)</p></td><td><p>12</p></td></tr>" }.joined()
    #expect(try edges(list: "</ul><table>\(rows)</table><ul>").isEmpty)
    // Each by itself is a site's.
    for item in items.dropFirst() { #expect(try edges(list: "<li>\(item)</li>") == [item]) }
  }

  private func edges(list: String) throws -> [String] {
    var identity = Post.Identity()
    identity.format = .html
    let post = try HTMLReader.read(RawPost(identity: identity, bytes: Array("\(prose)<ul>\(list)</ul>".utf8)))
    return StripBoilerplate().edits(to: post).compactMap { edit in
      guard case .remove(let block) = edit.change else { return nil }
      return post.text(of: block)
    }
  }

  /// A page about cookies tells of them among its texts; a banner stands behind them all.
  @Test func whatAPageSaysOfCookies() throws {
    func gone(_ title: String, _ body: String) throws -> Bool {
      var identity = Post.Identity()
      identity.format = .html
      var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(body.utf8)))
      post.fields.title = title
      return !StripBoilerplate().edits(to: post).isEmpty
    }
    let line = "<p>This website uses cookies to remember your settings.</p>"
    #expect(try !gone("Cookie policy", line + prose))
    #expect(try !gone("Privacy policy", prose + "<h2>Cookies</h2>" + line))
    #expect(try gone("Chocolate chip cookies for rainy days", prose + line))
    #expect(try gone("New privacy law passes the senate", line + prose))
    #expect(try gone("New privacy law passes the senate", prose + line))
  }
}
