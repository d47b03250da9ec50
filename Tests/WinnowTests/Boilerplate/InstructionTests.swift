import Testing

@testable import Winnow

/// Sentences that ask a reader to do something, where that is what the text is for.
@Suite struct InstructionTests {
  private let prose = RiverStory.paragraphs.map { "<p>\($0)</p>" }.joined()

  /// The texts that `strip-boilerplate` takes from a page.
  private func gone(_ html: String, type: String? = nil, confidence: Double = 0.6) throws -> [String] {
    var identity = Post.Identity()
    identity.format = .html
    var post = try HTMLReader.read(RawPost(identity: identity, bytes: Array(html.utf8)))
    post.fields.pageType = type.map { PageType(name: $0, confidence: confidence) }
    return StripBoilerplate().edits(to: post).compactMap { edit in
      guard case .remove(let block) = edit.change else { return nil }
      return post.text(of: block)
    }
  }

  @Test(arguments: [
    "Download the app and open it once.", "Melden Sie sich mit Ihrem Konto an und öffnen Sie die Einstellungen.",
    "Cliquez sur Enregistrer pour garder le tout.", "Inicia sesión en tu cuenta y abre los ajustes.",
    "Leggi anche la sezione sui fusi orari.",
  ])
  func stepsStay(_ step: String) throws {
    #expect(
      try gone("\(prose)<p>\(step)</p>\(prose.prefix(120))</p>").contains(step) || gone("\(prose)<p>\(step)</p>").contains(step))
    #expect(try gone("\(prose)<ol><li>Turn it on.</li><li>\(step)</li></ol>").isEmpty)
    #expect(try gone("\(prose)<ol><li><p>\(step)</p></li></ol>").isEmpty)
    #expect(try gone("\(prose)<p>\(step)</p>", type: "documentation").isEmpty)
  }

  @Test func whatAManualAsksOfItsReaderGoes() throws {
    let question = "Was this page helpful?"
    #expect(try gone("\(prose)<p>\(question)</p>", type: "documentation") == [question])
    let linked = "Download the app here."
    #expect(try gone("\(prose)<p>Download the app <a href='/x'>here</a>.</p>", type: "documentation") == [linked])
  }

  @Test func theLinkBelowAnItemAnnouncesNothing() throws {
    let items = ["Where the ash goes", "Two winters for beech", "A mill with one fire"].map {
      "<h2><a href='/p'>\($0)</a></h2><p>It goes on the roses, some of it, and the rest is kept for spring.</p><a href='/p'>Read more</a>"
    }
    let texts = try gone(items.joined(), type: "listing", confidence: 0.5)
    #expect(Set(texts) == ["Read more"])
    // A heading of a list in one still takes its list along.
    let links = "<h3>Related articles</h3><ul><li><a href='/a'>The weir</a></li><li><a href='/b'>The wheel</a></li></ul>"
    #expect(try gone(items.joined() + links, type: "listing", confidence: 0.5).contains("The weir"))
  }

  @Test(arguments: [
    "Mit Ihrer Zustimmung wird hier ein externes Video (Beispiel Ltd) geladen.",
    "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von Beispiel.", "Inhalt entsperren",
    "Dette indhold kræver, at du accepterer cookies fra andre.",
    "De tekst gaat door onder de foto", "För att se innehållet behöver du godkänna kakor.",
    "Der Artikel geht unter der Anzeige weiter", "返回搜狐，查看更多",
  ])
  func notesOnWhatIsEmbeddedGo(_ note: String) throws {
    #expect(try gone("\(prose)<p>\(note)</p>\(prose)") == [note])
  }

  @Test func aStoryMaySpeakOfConsentAndAge() throws {
    let story = [
      "Mit ihrer Zustimmung wurde der Vertrag am Montag im Rathaus der Stadt unterschrieben.",
      "Artikkelen om brua er skrevet av to elever ved skolen i bygda.",
      "Om deze dijk te versterken is nog veel klei nodig, zei de gemeente.",
    ]
    #expect(try gone(story.map { "<p>\($0)</p>" }.joined()).isEmpty)
  }
}
