import Testing

@testable import Winnow

/// What is read as bytes of ASCII, and eight of them at a time, against the same text read by characters, and at every place of a word.
@Suite struct PlainBytesTests {
  private static let shifts = (0..<9).map { String(repeating: "x", count: $0) }

  @Test(arguments: shifts) func uncleanTextsAreSeenAtAnyPlace(_ shift: String) {
    for (text, clean) in [
      ("one  two three", "one two three"), ("one\ttwo, three four", "one two, three four"),
      ("Tom &amp; Ann went out", "Tom & Ann went out"),
      ("a <b>word</b> more of it", "a word more of it"), ("ends with a space ", "ends with a space"),
      ("one two three four", "one two three four"), ("no\u{A0}break, and plainly more", "no break, and plainly more"),
    ] {
      #expect(MetadataText.clean(shift + text) == shift + clean)
    }
    #expect(MetadataText.clean(" \(shift) text") == (shift.isEmpty ? "text" : "\(shift) text"))
    #expect(MetadataText.fold("\(shift)It's  The-End, 2020!") == "\(shift)its the end 2020")
  }

  @Test(arguments: [
    "Jane Roe and John Doe", "Jane Roe, John Doe & Ann Lee", "Jane Roe; Ann Lee / John Doe",
    "Jane Roe (Paris, London and Rome), Ann Lee",
    "Jane Roe, and John Doe", "AND Jane Roe AND John Doe", "Jane  Roe , , Ann Lee", "Jane Roe [a & b] with Ann Lee)", "and, and",
  ])
  func piecesAreTheSameBeyondASCII(_ text: String) {
    let wide = AuthorText.pieces(of: text.replacing("Ann", with: "Änn").replacing("Jane", with: "Jäne") + ", ö")
    #expect(
      AuthorText.pieces(of: text + ", o")
        == wide.map { $0.replacing("ä", with: "a").replacing("Ä", with: "A").replacing("ö", with: "o") })
  }

  @Test(arguments: [
    ("Story - Site", [" - "]), ("Story: more | Site", [": ", " | "]), ("Story - | - Site", [" - | - "]), ("C++ and C-3PO", []),
    ("A :: B//C", [" :: "]), ("Story |", [" |"]), ("| Story", []), ("故事—网站", ["—"]), ("故事_网站", ["_"]), ("a_b", []),
    ("Story\u{3000}｜\u{3000}Site", ["\u{3000}｜\u{3000}"]), ("Story»Site – x", ["»", " – "]),
  ])
  func separatorsOfTitles(_ title: String, _ expected: [String]) {
    #expect(TitleText.separators(in: title).map { String(title[$0]) } == expected)
  }

  @Test(arguments: shifts) func marksCountAtAnyPlace(_ shift: String) {
    let text = "First, the 2nd; then 3.5 of them. Last - or not. The end of it, they said."
    let bytes = Array((shift + text).utf8)
    let measure = TextMeasure(bytes[...])
    #expect(measure.commas == 5 && measure.weight == Float(bytes.count) && measure.endsSentence)
  }

  @Test func rolesAreReadFromWordsOfAnyCase() {
    func roles(_ value: String) -> ElementRole { Array(value.utf8).withUnsafeBufferPointer { RoleTokens.roles(of: $0) } }
    #expect(roles("post-author") == .author && roles("postAuthor") == .author && roles("XAuthor author") == .author)
    #expect(roles("pubDate").contains(.date) && roles("entry_title").contains(.title) && roles("BYLINE") == [.author, .byline])
    #expect(roles("a-b col-md-6 wp-block x") == [] && roles("t") == [] && roles("") == [])
  }

  @Test(arguments: shifts) func longWordsCountAsWords(_ shift: String) {
    let answer = LanguageDetector.detect(
      "\(shift) The extraordinarily complicated undertakings of the administration were not as they have been described in it, Nationwide's"
    )
    #expect(answer?.evidence == "10 of \(shift.isEmpty ? 18 : 19) words are among its common ones")
  }
}
