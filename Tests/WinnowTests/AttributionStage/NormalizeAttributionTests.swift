import Testing

@testable import Winnow

@Suite struct NormalizeAttributionTests {
  static let before =
    "The council met on Monday to talk about the old tram bridge, which has been closed since the spring of last year."
  static let after =
    "Nobody in the room wanted to say how much the repair would cost, and the mayor left before the vote was taken."

  static func clean(_ lines: String..., by stage: NormalizeAttribution = NormalizeAttribution()) -> Post {
    var post = HandMade.post([before] + lines + [after])
    post.identity.format = .markdown
    return HandMade.cleaned(HandMade.cleaned(post, by: DedupeImages()), by: stage)
  }

  static let picture = "![](https://a.example/u/bridge.jpg)"

  @Test func captionLineAndCreditLine() {
    let post = Self.clean(Self.picture, "The tram bridge in Ostrava, Thursday, Feb. 6, 2025.", "Jana Nováková/AP")
    #expect(HandMade.text(post) == [Self.before, Self.picture, Self.after])
    #expect(post.pictures[0].caption == "The tram bridge in Ostrava, Thursday, Feb. 6, 2025.")
    #expect(post.pictures[0].credit?.people == ["Jana Nováková"])
    #expect(post.pictures[0].credit?.agencies.first == PublisherName(name: "Associated Press", wikidata: "Q40469"))
  }

  @Test func overRepeatedPicturesAndBlankLines() {
    let post = Self.clean(
      Self.picture, "", Self.picture, "![](https://a.example/u/bridge-1024x683.jpg)", "", "The bridge seen from the river.", "",
      "Jana Nováková/AP")
    #expect(post.pictures[0].caption == "The bridge seen from the river.")
    #expect(post.pictures[0].occurrences == 3)
    #expect(HandMade.text(post).count == 3)
  }

  @Test(
    "caption and credit in one line",
    arguments: [
      ("The bridge on Monday. (AP Photo/Jana Novakova, File)", "The bridge on Monday.", "Jana Novakova"),
      ("Die Brücke am Montag. Foto: Jana Novakova/dpa", "Die Brücke am Montag.", "Jana Novakova"),
      ("Le pont lundi. © Jana Novakova / AFP", "Le pont lundi.", "Jana Novakova"),
    ])
  func captionWithCredit(_ line: String, _ caption: String, _ person: String) {
    let post = Self.clean(Self.picture, line)
    #expect(post.pictures[0].caption == caption)
    #expect(post.pictures[0].credit?.people == [person])
    #expect(HandMade.text(post).count == 3)
  }

  @Test(
    "paragraphs under a picture stay",
    arguments: [
      "The mayor said on Tuesday that the bridge would stay closed until the autumn, and that he was sorry for it.",
      "“We had hoped for better news,” she said.",
      "NEVER SAY GOODBYE",
    ])
  func paragraphsStay(_ line: String) {
    let post = Self.clean(Self.picture, line)
    #expect(post.pictures[0].caption == nil)
    #expect(HandMade.text(post) == [Self.before, Self.picture, line, Self.after])
  }

  @Test func aNameAloneSaysWhomThePictureShows() {
    let post = Self.clean(Self.picture, "Petra Katjavivi")
    #expect(post.pictures[0].caption == "Petra Katjavivi")
    #expect(post.pictures[0].credit == nil)
  }

  @Test func alternativeTextAgain() {
    let post = Self.clean(
      "![The old tram bridge over the river in Ostrava](https://a.example/b.jpg)", "The old tram bridge over the river in Ostrava.")
    #expect(post.pictures[0].caption == "The old tram bridge over the river in Ostrava.")
  }

  @Test func genericAlternativeTextIsNoCaption() {
    #expect(Self.clean("![image](https://a.example/b.jpg)").pictures[0].caption == nil)
    #expect(Self.clean("![IMG_2031.jpg](https://a.example/b.jpg)").pictures[0].caption == nil)
  }

  @Test func theTitleBehindAPictureIsNoCaption() {
    var post = HandMade.post([Self.before, Self.picture, "The old tram bridge is closed", Self.after])
    post.identity.format = .markdown
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).pictures[0].caption == "The old tram bridge is closed")
    post.fields.title = "The old tram bridge is closed"
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).pictures[0].caption == nil)
  }

  @Test func figureCaption() {
    var post = HandMade.post(Self.before, Self.picture, "The bridge on Monday. Foto: Jana Novakova/dpa", Self.after)
    post.identity.format = .html
    post.blocks[3].kind = .caption
    let clean = HandMade.cleaned(post, by: NormalizeAttribution())
    #expect(clean.pictures[0].caption == "The bridge on Monday.")
    #expect(clean.pictures[0].credit?.raw == "Jana Novakova/dpa")
  }

  @Test func aCreditWithNoPictureGoesToTheCredits() {
    let post = Self.clean("Featured image via Sam Carter/Getty Images")
    #expect(HandMade.text(post) == [Self.before, Self.after])
    #expect(post.fields.credits.map(\.people) == [["Sam Carter"]])
  }

  @Test func theLeadPictureTakesItsCredit() {
    let post = Self.clean(Self.picture, Self.after, "Featured image via Sam Carter/Getty Images")
    #expect(post.pictures[0].credit?.people == ["Sam Carter"])
    #expect(post.fields.credits.isEmpty)
  }

  @Test func bylineBecomesAuthors() {
    let post = Self.clean("By Sam Carter and Jana Novakova")
    #expect(post.fields.authors.map(\.name) == ["Sam Carter", "Jana Novakova"])
    #expect(HandMade.text(post) == [Self.before, Self.after])
  }

  @Test func knownAuthorsStandAndTheLineStillGoes() {
    var post = HandMade.post("By Sam Carter", Self.before)
    post.fields.authors = [Author(name: "Samuel Carter")]
    let clean = HandMade.cleaned(post, by: NormalizeAttribution())
    #expect(clean.fields.authors.map(\.name) == ["Samuel Carter"])
    #expect(HandMade.text(clean) == [Self.before])
  }

  @Test(
    "a line that names the known author and others",
    arguments: [
      ("By Sam Carter and Jana Novakova", ["Sam Carter"], ["Sam Carter", "Jana Novakova"]),
      ("By Sam Carter and Jana Novakova", ["Samuel Carter"], ["Samuel Carter"]),
      ("By Sam Carter", ["Sam Carter", "Jana Novakova"], ["Sam Carter", "Jana Novakova"]),
      ("By Sam Carter and AP", ["Sam Carter"], ["Sam Carter"]),
      ("By Sam Carter, Jana Novakova and Ann Hill", ["Sam Carter"], ["Sam Carter", "Jana Novakova", "Ann Hill"]),
      ("By Sam Carter, Red Sox Reporter", ["Sam Carter"], ["Sam Carter"]),
      ("By Sam Carter, Deputy Mayor", ["Sam Carter"], ["Sam Carter"]),
      ("Von Sam Carter, Bad Homburg", ["Sam Carter"], ["Sam Carter"]),
      ("By Sam Carter for Ann Hill", ["Sam Carter"], ["Sam Carter"]),
      ("By Sam Carter and Staff Reports", ["Sam Carter"], ["Sam Carter"]),
    ])
  func aLineThatNamesMore(_ line: String, _ known: [String], _ expected: [String]) {
    var post = HandMade.post(line, Self.before)
    post.fields.authors = known.map { Author(name: $0) }
    let clean = HandMade.cleaned(post, by: NormalizeAttribution())
    #expect(clean.fields.authors.map(\.name) == expected)
    #expect(HandMade.text(clean) == [Self.before])
  }

  @Test(arguments: ["Von Sam Carter und Max Muster (Fotos)", "Av Sam Carter, Foto Ann Hill"])
  func aLineThatNamesAnotherWork(_ line: String) {
    var post = HandMade.post(line, Self.before)
    post.fields.authors = [Author(name: "Sam Carter")]
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).fields.authors.map(\.name) == ["Sam Carter"])
  }

  @Test func aLineBelowTheTextNamesNoFurtherAuthor() {
    var post = HandMade.post(Self.before + " " + Self.before + " " + Self.before, "By Sam Carter and Ann Hill")
    post.fields.authors = [Author(name: "Sam Carter")]
    #expect(HandMade.cleaned(post, by: NormalizeAttribution()).fields.authors.map(\.name) == ["Sam Carter"])
  }

  @Test func sourceLineEvenWhereAnotherStageTookIt() {
    let line = "This post was originally published on this site be sure to check out more of their content."
    let post = Self.clean(line)
    #expect(post.fields.originalSource?.evidence == line)
    #expect(post.fields.originalSource?.name == nil)
    var removed = HandMade.post(Self.before, line)
    removed.blocks[2].flags.insert(.removed)
    #expect(HandMade.cleaned(removed, by: NormalizeAttribution()).fields.originalSource?.evidence == line)
  }

  @Test func settingsKeepLines() {
    var stage = NormalizeAttribution()
    (stage.captions, stage.bylines) = (.keep, .keep)
    let post = Self.clean("By Sam Carter", Self.picture, "The bridge on Monday. Foto: Jana Novakova/dpa", by: stage)
    #expect(HandMade.text(post) == [Self.before, "By Sam Carter", Self.picture, "The bridge on Monday.", Self.after])
    #expect(post.fields.authors.map(\.name) == ["Sam Carter"])
    #expect(post.pictures[0].credit?.people == ["Jana Novakova"])
  }

  @Test func secondRunChangesNothing() {
    let post = Self.clean("By Sam Carter", Self.picture, "The bridge on Monday.", "Jana Nováková/AP")
    #expect(NormalizeAttribution().edits(to: post).isEmpty)
  }

  @Test func everyRuleIsDeclared() {
    let known = Set(NormalizeAttribution.rules.map(\.name))
    var post = HandMade.post(
      "By Sam Carter", Self.picture, "The bridge on Monday.", "Jana Nováková/AP", Self.picture, "The bridge on Monday.", "Foto: dpa"
    )
    post.identity.format = .markdown
    for edit in NormalizeAttribution().edits(to: post) { #expect(known.contains(edit.reason.rule), "\(edit.reason.rule)") }
  }

  @Test func oddTextsAreTaken() {
    for text in ["(", "|", "\u{200F}©", String(repeating: "a/", count: 600), "Foto:", "By", "文/", "![", "© © ©", "...", "。"] {
      let post = HandMade.post(Self.picture, text, text, text)
      _ = HandMade.cleaned(post, by: NormalizeAttribution())
    }
  }

  private static let long = (1...4).map { number in
    "In its hour \(number) the council talked about the ferry that carries people across the river in the meantime, at a price that nobody had "
      + "agreed to before, and about who will pay for it once the subsidy of the county has run out in June."
  }

  @Test("captions whose pictures got lost")
  func strayCaptions() {
    var post = HandMade.post([
      Self.long[0], "The old tram bridge seen from the river.", "Getty Images", Self.long[1],
      "The ferry at its quay.Jana Nováková/AP", "The ferry at its quay.", Self.long[2], "Legende: Die Fähre am Montag. SRF",
      Self.long[3],
    ])
    post.identity.format = .markdown
    let cleaned = HandMade.cleaned(post, by: NormalizeAttribution())
    #expect(HandMade.text(cleaned) == Self.long)
    #expect(cleaned.fields.credits.count == 2)
  }

  @Test("where all paragraphs are short, the one over a credit is the story's")
  func shortParagraphs() {
    let story = [
      "The bridge is shut.", "The ferry is late again, said the mayor.", "Getty Images", "Nobody knows why it is.", "He went home.",
    ]
    var post = HandMade.post(story)
    post.identity.format = .markdown
    #expect(HandMade.text(HandMade.cleaned(post, by: NormalizeAttribution())).count == 4)
  }

  @Test("a lifted dateline leaves its agency as the author, where nobody is named")
  func liftedDateline() {
    var stage = NormalizeAttribution()
    stage.dateline = .lift
    var post = HandMade.post(["NAIROBI (Reuters) – " + Self.long[0], Self.long[1]])
    post.identity.format = .markdown
    let lifted = HandMade.cleaned(post, by: stage)
    #expect(HandMade.text(lifted) == [Self.long[0], Self.long[1]])
    #expect(lifted.fields.authors.map(\.name) == ["Reuters"])
    let kept = HandMade.cleaned(post, by: NormalizeAttribution())
    #expect(HandMade.text(kept)[0].hasPrefix("NAIROBI"))
    #expect(kept.fields.authors.isEmpty)
  }
}
