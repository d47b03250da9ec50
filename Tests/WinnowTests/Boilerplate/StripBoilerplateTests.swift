import Testing
import WinnowBase

@testable import Winnow

@Suite struct StripBoilerplateTests {
  let story = [
    "The court reaffirmed its support for the tribunal on Friday, in a statement that 79 states signed.",
    "Judges will meet again in May, the registrar said, and the budget will be on their table.",
    "Nobody expects the dispute to end before the autumn, according to three diplomats.",
  ]

  func kept(_ lines: [String], _ stage: StripBoilerplate = StripBoilerplate()) -> [String] {
    let post = linePost(lines)
    return remaining(post, stage.edits(to: post))
  }

  @Test func builtInListsHoldOnlyKnownForms() {
    #expect(Lexicon.wrongLines(in: Lexicon.common) == [])
    for language in Lexicon.languages { #expect(Lexicon.wrongLines(of: language) == [], "\(language)") }
    #expect(Lexicon.languages.count == 65)
  }

  @Test(arguments: [
    "Share this article on Facebook", "Facebook | Twitter | WhatsApp", "Read More", "Advertisement", "12 Comments",
    "Sign up for our newsletter!", "Join 80,000+ subscribers and get our best stories every week.", "Jump to recipe",
    "With an account on the Fediverse or Mastodon, you can respond to this post.", "Tags: bridges, rivers", "ⓒ 예시일보",
    "We may be compensated when you click on a link in this post.", "Article continues after this ad", "Rezept ausdrucken",
    "You have 1 article left to read this month before you need to register.", "{{cta}}", "{{ newsletter }}",
    "This is your last free article this month.",
    "If you found this guide useful, pin it for later.", "原标题：大桥", "Did this page help you?", "Image 3 of 12",
    "This post was originally published on this site be sure to check out more of their content.",
    "The post A day out appeared first on Daily.",
    "Melden Sie sich für unseren Newsletter an", "Lire la suite", "Todos los derechos reservados", "Czytaj dalej", "Читать далее",
    "阅读全文",
    "続きを読む", "무단 전재 및 재배포 금지", "اقرأ المزيد", "Devamını oku", "Xem thêm", "Baca selengkapnya", "Läs mer", "Les mer", "Læs mere",
    "Číst dál", "Lees meer", "Читати далі", "Leggi tutto", "Leia mais",
  ])
  func goes(_ line: String) { #expect(kept(story + [line]) == story) }

  @Test func wordsInBracketsAreNoList() {
    let line = "Turn the heat down, add the salt and go on until the water is gone (about 2-3 more minutes)."
    #expect(kept(story + [line]) == story + [line])
    #expect(kept(story + ["About | Terms"]) == story)
    #expect(kept(story + ["About 1932"]) == story + ["About 1932"])
  }

  @Test(arguments: [
    "He told readers to sign up for our newsletter, she recalled, long before anybody in the town had read a single line of it or knew that it existed at all.",
    "“Follow us on Twitter,” the sign said.", "Advertisement budgets rose by four percent.",
    "The novel was originally published on October 7, 2008, in Lagos.", "Share prices on Facebook and Twitter fell.",
    "Related work is listed in the appendix.",
    "Background: a dispute over water", "We use the river as our road.",
  ])
  func stays(_ line: String) {
    let lines = story + [line] + story
    #expect(kept(lines) == lines)
  }

  @Test func footerGluedToTheLastSentenceGoes() {
    let glued = "The bridge opens in May. This post was originally published on this site."
    #expect(kept(story + [glued]) == story + ["The bridge opens in May."])
    #expect(kept(story + ["The bridge opens in May.Read more"]) == story + ["The bridge opens in May."])
    #expect(kept(story + ["It ended. The post Who won? We did. appeared first on Daily Post."]) == story + ["It ended."])
  }

  @Test func headingTakesItsLinksAlong() {
    let related = ["## Related Articles", "- [The first dam](https://example.org/1)", "- [The second dam](https://example.org/2)"]
    #expect(kept(story + related) == story)
    let section = [
      "## Related", "The dams are related by more than their builder, who drew both on one sheet of paper in a single night.",
    ]
    #expect(kept(section + story) == [String(section[0].dropFirst(3)), section[1]] + story)
  }

  @Test func sourceIsNamedBeforeItsLineGoes() throws {
    let post = linePost(story + ["The post Dams appeared first on Daily Post."])
    let sources = StripBoilerplate().edits(to: post).compactMap { edit -> OriginalSource? in
      if case .set(.originalSource(let source)) = edit.change { source } else { nil }
    }
    let source = try #require(sources.first)
    #expect(source.name == "Daily Post")
    #expect(source.evidence == "The post Dams appeared first on Daily Post.")
    #expect(sources.count == 1)
  }

  @Test func unnamedSourceIsEvidenceAlone() throws {
    let post = linePost(story + ["This post was originally published on this site be sure to check out more of their content."])
    for edit in StripBoilerplate().edits(to: post) {
      if case .set(.originalSource(let source)) = edit.change {
        #expect(source?.name == nil)
        #expect(source?.evidence.hasPrefix("This post was") == true)
      }
    }
  }

  @Test func shortcodesGo() {
    #expect(kept(story + ["[youtube https://example.org/v]"]) == story)
    #expect(kept(story + ["{{ user.name }}", "Write {{cta}} there."]).count == 5)
    #expect(kept(story + ["{{ form }}", "{{ cta }}"]).count == 5)
    #expect(kept(story + ["You have one article left in the box, said the clerk, and it is a lamp."]).count == 4)
    #expect(kept(story + ["“This is your last free article,” the editor told her in May."]).count == 4)
    #expect(kept(story + ["This is your last free article, the editor told her in May."]).count == 4)
    #expect(kept(story + ["This is your last article, the editor said, and put the book away."]).count == 4)
    #expect(kept(story + ["[1] and [sic] stay, so does [a link](https://example.org)."]).count == 4)
  }

  @Test func userRulesDropAndKeep() throws {
    var stage = StripBoilerplate()
    stage.userRules = [
      UserRule(keeps: false, pattern: try Pattern("budget"), reason: "money", site: nil),
      UserRule(keeps: true, pattern: try Pattern("^Read"), reason: "", site: nil),
      UserRule(keeps: false, pattern: try Pattern("court"), reason: "", site: "elsewhere.org"),
    ]
    #expect(kept(story + ["Read More"], stage) == [story[0], story[2], "Read More"])
  }

  @Test func hostileTextIsRead() {
    for text in [
      "[", "[[[[[[", "share ", "©", "([{", "Read More Read More Read More", String(repeating: "read more. ", count: 500), "a [x=\"",
      "…",
    ] {
      _ = kept([text])
    }
  }

  @Test("a heading may go on with a name, and lines under teasers go with them to the end") func headingsWithNames() throws {
    let post = try markdown(
      story + [
        "## More from The Courier", "[![Boats](https://a.example/1.jpg)](https://a.example/boats)",
        "Nobody knows how many boats there are, says one who counts them.", "[Jane Roe](https://a.example/jane)",
        "[![Trams](https://a.example/2.jpg)](https://a.example/trams)", "A tram is a bus that cannot turn.",
        "[John Doe](https://a.example/john)",
      ])
    let edits = StripBoilerplate().edits(to: post)
    #expect(remaining(post, edits) == story)
  }

  @Test("where no teasers follow, such a heading is the story's own", arguments: ["## More from less", "## Mehr über den Hafen"])
  func headingsOfTheStory(_ heading: String) throws {
    let post = try markdown(story + [heading] + story)
    #expect(remaining(post, StripBoilerplate().edits(to: post)).count == 2 * story.count + 1)
  }

  @Test("links lose what they say to screen readers") func linkHints() throws {
    let post = try markdown([
      "The study [was published(opens in a new tab)](https://a.example) on Monday (opens in a new tab, he joked).",
      "Laut [einer Studie (öffnet im neuen Fenster)](https://b.example) steigt das Wasser.",
    ])
    #expect(
      remaining(post, StripBoilerplate().edits(to: post)) == [
        "The study was published on Monday (opens in a new tab, he joked).", "Laut einer Studie steigt das Wasser.",
      ])
  }

  @Test(arguments: [
    ("Die Brücke ist seit Mai gesperrt. Was nun? 21.04.2024 | 3:18 min", true),
    ("Der Hafen im Winter 01.02.25 | 1:02:03 Min.", true),
    ("She won in 2:18 min", false), ("Lap 3 | 1:18 minutes", false), ("Result: 12.04.2024 | 3:18", false),
  ])
  func playerLines(_ line: String, _ goes: Bool) { #expect(kept(story + [line]) == (goes ? story : story + [line])) }

  @Test("the box of a newsletter goes with its button") func signupBox() throws {
    let post = try markdown(
      story + ["## Newsletter: the harbour", "Every Monday, all that floats", "Sign up for our newsletter!"] + [
        "## A newsletter row"
      ] + story)
    #expect(remaining(post, StripBoilerplate().edits(to: post)) == story + ["A newsletter row"] + story)
  }

  @Test(
    "a newsletter's name and what it brings go without a button",
    arguments: [
      ("### Newsletter Local", "O Porto e o Norte na sua caixa de correio.", true),
      ("### Harbour newsletter", "All that floats, in your inbox every Monday.", true),
      ("### A newsletter row", "The harbour lost its letter, and nobody knows who sent the last one.", false),
      ("### The letter", "All that floats, in your inbox every Monday.", false),
      ("### The newsletter that the harbour board printed for forty years", "It came to your inbox when you asked for it.", false),
    ])
  func signupBoxWithoutButton(_ heading: String, _ line: String, _ goes: Bool) throws {
    let post = try markdown(story + [heading, line] + story)
    let count = remaining(post, StripBoilerplate().edits(to: post)).count
    #expect(count == 2 * story.count + (goes ? 0 : 2))
  }

  private func markdown(_ lines: [String]) throws -> Post {
    var identity = Post.Identity()
    identity.format = .markdown
    return try MarkdownReader.read(RawPost(identity: identity, bytes: Array(lines.joined(separator: "\n\n").utf8)))
  }
}
