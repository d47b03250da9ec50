import Testing

@testable import Winnow

/// What tells a name in a sentence, or in an address of a house, from one that signs.
@Suite struct SentenceNameTests {
  @Test(arguments: [
    ("Jane Roe was fined on 3 May 2022.", true), ("Jane Roe, 44, was fined on 3 May 2022.", true),
    ("Jane Roe, who won on 3 May 2022.", true), ("Jane Roe, who won, 3 May 2022", false),
    // A verb of a letter or two has another behind it.
    ("Jane Roe a été élue le 3 mai 2022", true), ("Jane Roe a Paris, 3 mai 2022", false), ("Jane Roe è stata eletta", true),
    ("Jane Roe er valgt 3. mai 2022", true),
    // These verbs sign.
    ("Jane Roe has written on 3 May 2022", false), ("Jane Roe has moved on 3 May 2022", true), ("Jane Roe says: 3 May 2022", false),
    ("Jane Roe says 3 May 2022 was cold", true), ("Jane Roe is a reporter, 3 May 2022", false),
    ("Jane Roe is a baker, 3 May 2022", true),
    ("Jane Roe on 3 May 2022", false), ("Jane Roe writes from Elm on 3 May 2022.", false),
    ("Jane Roe bakes bread on 3 May 2022.", true),
    ("Jane Roe bakes bread on 3 May 2022", false), ("Jane Roe Baker was 3 May 2022", false), ("Jane Roe", false),
    ("Updated by Jane Roe", false),
  ])
  func aVerbBehindANameTellsADeed(_ line: String, _ expected: Bool) {
    #expect(BylineSearch.tellsDeed(of: "Jane Roe", in: line) == expected)
  }

  @Test(arguments: [
    ("12 Mill St, Elmport", true), ("Mill St", true), ("Anna St John", false), ("Anna St. John", false), ("St John", true),
    ("Mill St 12", true), ("Zorvan Hall", true), ("Bergstraße 3", true), ("Strasse", true), ("Jane Roe", false),
    ("Jane Straat", true),
    ("Ana Platz", true), ("Gasse Nova", true), ("Jane Muster", false), ("улица Мира, 5", true),
  ])
  func streetsAndBuildings(_ text: String, _ expected: Bool) { #expect(PlaceWords.areIn(text) == expected) }

  @Test(arguments: [
    ("Zorvan Hall", true), ("Anna Lane", true), ("Elmport Office", false), ("The Hall", false), ("Road Hall", false),
    ("hall", false),
    ("Zorvan Karzun Novak Hall", false), ("Zorvan 3 Hall", false), ("Jane Roe", false),
  ])
  func namesThatEndInAPlace(_ line: String, _ expected: Bool) { #expect(PlaceWords.mayEndName(Substring(line)) == expected) }

  /// A sentence below the headline links to who did something else than write it.
  @Test(arguments: [
    ("The flag was raised by <a href=/wiki/Jane_Roe>Jane Roe</a>, Mayor of Elm, on 4 March 1911.", []),
    ("The bridges were closed by <a href=/p/roe>Jane Roe</a> in spring.", []),
    // What says who wrote has no auxiliary, or is about writing.
    ("Raised by <a href=/p/roe>Jane Roe</a> on 4 March 1911", ["Jane Roe"]),
    ("The review was written by <a href=/p/roe>Jane Roe</a>.", ["Jane Roe"]),
  ])
  func whatWasDoneBySomebody(_ line: String, _ names: [String]) throws {
    let text =
      "<p>The council met on Tuesday evening to talk about the old harbour, and nobody wanted to give way on the crane.</p>"
    #expect(try PageFixture("<h1>Flag Day</h1><p>\(line)</p>\(text)\(text)").names == names)
  }
}
