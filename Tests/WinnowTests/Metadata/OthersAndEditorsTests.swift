import Testing

@testable import Winnow

/// Who looked over a text that another wrote, and days of something else than the text.
@Suite struct OthersAndEditorsTests {
  private static let story =
    "<p>It rained from Monday to Thursday, and the boats stayed where they were, because nobody wanted to leave the quay while the wind blew.</p>"
    + "<p>The driver of the crane climbs a ladder of sixty rungs before the sun is up over the water, and he says that the view is worth it.</p>"

  private func page(_ lines: String, below: String = "") throws -> PageFixture {
    try PageFixture("<h1>Rain over the harbour</h1>\(lines)\(Self.story)\(below)", url: "https://www.example.org/rain")
  }

  private static let checked = "<a href='/author/jd'>John Smith, MD</a>"
  private static let wrote = "<a href='/author/jd'>Jane Doe</a>"

  @Test(arguments: [
    ("By", "Medically reviewed by"), ("By", "Reviewed by"), ("Written by", "Fact-checked by"), ("By", "Edited by"),
    ("By", "Tested by"),
    ("By", "Legally reviewed by:"), ("Von", "Geprüft von"), ("Von", "Medizinisch geprüft von"), ("Escrito por", "Revisado por"),
    ("Rédigé par", "Relu par"),
  ])
  func whoLookedOverTheTextGivesWay(_ cue: String, _ other: String) throws {
    let first = "\(cue) \(Self.wrote)"
    let second = "\(other) \(Self.checked)"
    for lines in [
      "<p>\(first)</p><p>\(second)</p>", "<p>\(second)</p><p>\(first)</p>",
      "<div class=author-block><p>\(first)</p><p>\(second)</p></div>",
      "<div class=byline><p>\(second)</p><p>\(first)</p></div>", "<p class=byline>\(first) • \(second)</p>",
      "<p><span>\(second)</span> — <span>\(first)</span></p>",
    ] {
      #expect(try page(lines).names == ["Jane Doe"], "\(lines)")
    }
  }

  @Test func aLabelAboveTheNameTellsWhoLookedOverTheText() throws {
    func lines(_ one: String, _ other: String) -> String {
      "<div class=author-block><div><div>\(one)</div><div>\(Self.wrote)</div></div><div><div>\(other)</div><div>\(Self.checked)</div></div></div>"
    }
    #expect(try page(lines("Written by", "Reviewed by")).names == ["Jane Doe"])
    #expect(try page(lines("Author", "Editor")).names == ["Jane Doe"])
  }

  @Test func namesOnOneLineWithoutLinks() throws {
    #expect(try page("<p class=byline>Written by Jane Doe, RD, Medically reviewed by John Smith, MD</p>").names == ["Jane Doe"])
  }

  @Test func whoLookedOverTheTextCountsAlone() throws {
    #expect(try page("<p>Medically reviewed by \(Self.checked)</p>").names == ["John Smith"])
    #expect(try page("<p>Edited by \(Self.checked)</p>").names == ["John Smith"])
    #expect(try page("<p class=byline>Reviewed by \(Self.checked)</p>").names == ["John Smith"])
  }

  private static let others = [
    "Deadline: 12 April 2024", "Apply by 12 April 2024", "Valid until 12 April 2024", "Event date: 12 April 2024",
    "Next review: 12 April 2024", "Bewerbungsschluss: 12.04.2024", "Fecha límite: 12 de abril de 2024", "応募締切：2024年4月12日",
  ]

  @Test(arguments: others)
  func aDayOfSomethingElse(_ line: String) throws {
    #expect(try page("<p>\(line)</p>").published == nil)
    #expect(try page("<p class=date>\(line)</p>").published == nil)
    #expect(try page("<p>\(line)</p>", below: "<p>Published 2 March 2024</p>").published?.hasPrefix("2024-03-02") == true)
    #expect(try page("<p>2 March 2024 | \(line)</p>").published?.hasPrefix("2024-03-02") == true)
  }

  @Test func aTermAboveTheDaySaysWhatItIs() throws {
    let term = "<dl><dt>Closing date</dt><dd>12 April 2024</dd></dl>"
    #expect(try page(term).published == nil)
    #expect(try page("\(term)<p>Published 2 March 2024</p>").published?.hasPrefix("2024-03-02") == true)
    #expect(try page("<dl><dt>When</dt><dd>Friday 12 April 2024</dd></dl>").published == nil)
    #expect(try page("<p>Closing date</p><p>12 April 2024</p>").published == nil)
    #expect(try page("<p>Deadline</p><p>12 April 2024</p>").published?.hasPrefix("2024-04-12") == true)
    #expect(try page("<p>When</p><p>12 April 2024</p>").published?.hasPrefix("2024-04-12") == true)
    #expect(try page("<dl><dt>Date</dt><dd>12 April 2024</dd></dl>").published?.hasPrefix("2024-04-12") == true)
  }

  @Test(arguments: ["The deadline has passed: 12 April 2024", "Jane Doe | Deadline News | 12 April 2024 | Harbour"])
  func wordsThatLabelNothing(_ line: String) throws {
    #expect(try page("<p>\(line)</p>").published?.hasPrefix("2024-04-12") == true)
  }
}
