import Testing
import WinnowAttribution

@testable import Winnow

/// Where a caption repeats its picture's alternative text: what follows is a credit, or the caption going on.
@Suite struct AlternativeTextTests {
  private static let alt = "The quay in Elm"

  @Test(
    arguments: [
      // Persons in full, by initial or by a known given name; agencies that the lexicon knows.
      (": Sefura Karzun", ": Sefura Karzun"), (": J.Novak", ": J.Novak"), (": Reuters", ": Reuters"),
      // One word that nobody knows, a sentence that goes on, what somebody says.
      (": Karzunia", nil), (": Karzun takes over", nil), (": „This is no end“", nil), (": a club takes over the crane", nil),
      // Behind a comma the sentence goes on.
      (", Sefura Karzun", nil), (" (Sefura Karzun/AP)", "(Sefura Karzun/AP)"),
    ] as [(String, String?)])
  func whatFollows(_ rest: String, _ credit: String?) {
    let text = Self.alt + rest
    let read = CreditText(text, context: .caption, alt: Self.alt, reader: AttributionReader())
    #expect(
      read.creditRange.map { CreditText.trimmed(String(decoding: Array(text.utf8)[$0], as: UTF8.self)) }
        == credit.map(CreditText.trimmed))
    #expect(read.caption == (credit == nil ? text : Self.alt))
  }
}
