import Testing

@testable import WinnowAttribution

/// Captions that end in a credit with no sign between the two.
struct UnmarkedCreditTests {
  @Test(
    "a credit without a sign before it",
    arguments: [
      ("The old tram climbs the hill again AP Photo/Jana Brückner", "credit: Jana Brückner | Associated Press | "),
      ("The old tram climbs the hill in October Jana Brückner/AP", "credit: Jana Brückner | Associated Press | "),
      ("The old tram climbs the hill, N.H. Jana F. Brückner / AP", "credit: Jana F. Brückner | Associated Press | "),
      ("The old tram climbs the hill on Monday Getty Images", "credit:  | Getty Images | "),
      ("The old tram climbs the hill near the Houses of Parliament Reuters", "credit:  | Reuters | "),
      ("Die alte Bahn am Montag auf dem Berg in der Stadt dpa/Jana Brückner", "credit: Jana Brückner | dpa | "),
    ])
  func unmarked(raw: String, expected: String) { expect(raw, as: .caption, expected) }

  @Test(
    "an agency that the caption speaks of",
    arguments: [
      "The old tram climbs the hill, officials told AP", "A painting of the old tram at the Getty",
      "The old tram climbs the hill for Reuters",
      "The old tram and the mayor by Getty", "Jana Brückner Tom Okafor Anna Bell Getty",
    ])
  func spokenOf(raw: String) { #expect(reader.read(raw, as: .caption).kind != .credit) }

  @Test func elsewhereItTakesMore() {
    for raw in ["The old tram climbs the hill on Monday Getty Images", "The old tram climbs the hill in October Jana Brückner/AP"] {
      #expect(reader.read(raw).kind != .credit)
    }
  }
}
