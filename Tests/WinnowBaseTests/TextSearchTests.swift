import Testing
import WinnowBase

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("Written by Jane Roe", "by "), ("Jane Roe", "Jane Roe"), ("aaab", "aab"), ("2022 作者：王小明", "作者："), ("Zoë", "ë"),
  ])
  func findsWhatTheStandardSearchFinds(_ text: String, _ part: String) throws {
    let found = try #require(text.firstBytes(of: part))
    #expect(found == text.firstRange(of: part))
    #expect(text[found] == part)
  }

  @Test(arguments: [("Jane", "Jane Roe"), ("Jane Roe", "roe"), ("Jane", ""), ("", "a"), ("é", "è")])
  func nothingWhereItDoesNotStand(_ text: String, _ part: String) {
    #expect(text.firstBytes(of: part) == nil)
  }

  @Test func placesInPartsOfTextsAreThoseOfTheText() throws {
    let text = "by Jane, by John"
    let behind = text[text.index(text.startIndex, offsetBy: 4)...]
    let found = try #require(behind.firstBytes(of: "by "))
    #expect(text[found.upperBound...] == "John")
  }
}
