import Testing

@testable import Winnow

/// Sentences of stories that begin as plugs do, and the plugs.
@Suite struct PlugSentencesTests {
  static let story = [
    "The school on the lane will stay closed until Easter because a beam was found to rest on nothing, the council said on Monday.",
    "Parents were told by letter, and lessons will be held in the old swimming baths.",
    "Nobody expects the dispute to end before the autumn, according to three people who were there.",
  ]

  static func kept(_ lines: [String]) -> [String] {
    let post = linePost(lines)
    return remaining(post, StripBoilerplate().edits(to: post))
  }

  @Test(arguments: [
    "Copyright law has not kept pace with the machines.", "Copyright holders have until May to object, the ministry said.",
    "Copyright 2024 means that something was published in 2024, or that somebody changed the template.",
    "Copyright ist ein Wort, das in diesem Dorf noch keiner gebraucht hat.",
    "Originally published in 1952, the book has never been out of print.",
    "First published in Danish, the novel was a failure in Denmark.",
    "Filed under curiosities, the letter lay in the archive for years.",
    "Posted in 1914, the card took eleven years to reach the next village.",
    "Mehr zum Thema wollte die Stadt am Montag nicht sagen.", "Recibe tratamiento en el hospital y está fuera de peligro.",
    "Segui il fiume per due ore e non trovai nessuno.", "Apoya la medida el sesenta por ciento de los vecinos.",
    "Recevez mes condoléances, écrivit le ministre.", "Watch: the dial has stopped.", "More: that is all he asked for.",
    "RELATED: in this office nobody is, and nobody would say so of the other.",
  ])
  func sentencesStay(_ line: String) {
    for place in [0, 2, 3] {
      var lines = Self.story
      lines.insert(line, at: place)
      #expect(Self.kept(lines) == lines, "at \(place)")
    }
  }

  @Test(arguments: [
    "Copyright Kite Media", "Copyright 2024 Kite Media. All rights reserved.", "Originally published in The Harbour News.",
    "Originally published in 2019 on the Kite blog.", "Filed under News, Harbour", "Posted in Harbour by Jane Roe",
    "Mehr zum Thema finden Sie in unserem Dossier.", "Recibe las últimas noticias en tu correo", "Segui la nostra pagina",
    "Apoya nuestro periodismo", "Recevez notre newsletter", "MORE: School board approves the budget",
    "[RELATED: School board approves the budget]", "SEE ALSO: Who will pay for the beam?",
    "You are receiving this email because you signed up at our fair.", "Want to change how you receive these emails?",
    "View this email in your browser", "Contact the writer: jane@kite.example", "Reach her at jane@kite.example or 555-0144.",
    "This content is imported from YouTube.",
  ])
  func plugsGo(_ line: String) { #expect(Self.kept(Self.story + [line]) == Self.story) }

  /// What mails say of themselves, instructions say of a program: it goes at the edges of a post only.
  @Test(arguments: [
    "The mail says: you are receiving this email because your pension is at risk.",
    "You can update your preferences in the menu of the reader.", "Update your preferences", "Email preferences", "View online",
    "Read online", "Please consider making a tax-deductible gift to support our school, the letter says.",
    "Please consider a tax-deductible gift to support our school, the letter says.",
    "Copyright (c) by those who wrote it, and by whoever took the pictures of it.",
  ])
  func wordsOfMailsGoAtTheEdgesOnly(_ line: String) {
    let around = Self.story + Self.story
    #expect(Self.kept(around + [line] + around) == around + [line] + around)
    #expect(Self.kept(Self.story + [line]) == Self.story)
  }

  @Test func aDonationToOthersIsTold() {
    for line in [
      "Please consider making a tax-deductible gift to the school, its letter says.",
      "Please consider a tax-deductible gift to the school, its letter says.",
    ] { #expect(Self.kept(Self.story + [line]) == Self.story + [line]) }
  }

  /// Without a link it goes with what stands above it: a thing that somebody sells, a wine.
  @Test func whatGoesWithAStoryIsALink() {
    #expect(Self.kept(Self.story + ["Passend dazu: [Der neue Steg](https://kite.example/steg)"]) == Self.story)
    #expect(Self.kept(Self.story + ["Passend dazu: Lampe aus Messing"]).count == Self.story.count + 1)
  }

  /// The line below a letter's name ends with the reader's mailbox.
  @Test(arguments: [
    ("# The Harbour Newsletter", "The tides and the news of the week, in your inbox every Friday.", true),
    ("# The Harbour Newsletter", "What lands in your inbox is written by three people who never meet and do not want to.", false),
    ("# Does a newsletter pay?", "Twenty of them land in your inbox.", false),
  ])
  func aLettersNameAndItsPitch(_ name: String, _ pitch: String, _ isBox: Bool) {
    let lines = Self.story + [name, pitch] + Self.story
    #expect(Self.kept(lines).count == (isBox ? 6 : 8))
  }

  static let sources: [(String, String?)] = [
    ("This article originally appeared on Harbour News: School on the lane to stay closed", "Harbour News"),
    ("This article was originally published in the Spring 2024 issue of Kite Review.", "Kite Review"),
    ("Dieser Text erschien zuerst in der Zeit.", "Zeit"), ("Reprinted with permission from The Guardian.", "The Guardian"),
    ("Este artículo fue publicado originalmente en El País.", "El País"),
    ("Dit artikel is eerder verschenen op Kite.nl", "Kite.nl"),
    ("Articolo pubblicato originariamente su la Repubblica", "la Repubblica"),
    ("Artykuł ukazał się pierwotnie w The Conversation", "The Conversation"),
    ("Cet article a été publié initialement sur Le Monde.", "Le Monde"),
    ("Dit artikel is eerder verschenen op kite.nl", "kite.nl"),
    // Names none.
    ("Reprinted with permission from the publisher.", nil),
    ("This post was originally published on this site.", nil),
  ]

  @Test(arguments: sources)
  func sourcesAreNamed(_ line: String, _ name: String?) throws {
    let post = linePost(Self.story + [line])
    let sources = StripBoilerplate().edits(to: post).compactMap { edit -> OriginalSource? in
      if case .set(.originalSource(let source)) = edit.change { return source }
      return nil
    }
    #expect(try #require(sources.first).name == name)
  }
}
