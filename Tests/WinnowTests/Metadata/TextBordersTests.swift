import Testing

@testable import Winnow

/// What is told by bytes where they can tell it, against what the standard library tells by characters.
@Suite struct TextBordersTests {
  private static let texts = [
    "", "a", "e", "é", "e\u{301}", "作者", "作者：王小明", "作", "\u{FA5B}", "者", "글", "그\u{11AF}", "か", "か\u{3099}", "が", "by Jane",
    "by ", "by", "reviewed by ", "Jane\n", "Jane\r\n", "Jane\r", "Жук", "1\u{FE0F}", "1", "क", "कि", "a\u{200D}",
  ]

  @Test(arguments: texts) func beginningsAndEndsAreThoseOfCharacters(_ text: String) {
    for other in Self.texts {
      for (whole, part) in [(text, other), (text + other, text), (text + other, other)] {
        #expect(whole.begins(with: part) == whole.hasPrefix(part))
        #expect(whole.ends(in: part) == whole.hasSuffix(part))
      }
    }
  }

  @Test(arguments: [
    ("It’s – a “headline” …", "It’s – a “headline” …"), ("a\u{2009}thin – space", "a thin – space"),
    ("soft\u{AD}ly «said»", "softly «said»"),
    ("\u{FEFF}mark – first", "mark – first"), ("join\u{2060}ed “up”", "joined “up”"), ("no\u{7F}thing", "no\u{7F}thing"),
    ("some\u{7F}thing – else", "some thing – else"), ("line\u{2028}end", "line end"),
  ])
  func onlySignsThatAreNotKeptAreCleanedOff(_ text: String, _ clean: String) { #expect(MetadataText.clean(text) == clean) }

  @Test func namesOfASiteAreToldBeforeTheyAreFolded() {
    let site = SiteNames(
      names: ["The Harbour Gazette", "Länsposten"], address: "https://www.lansposten.example/news/story", site: "")
    for name in ["Harbour Gazette", "the harbour gazette", "Länsposten", "LÄNSPOSTEN Online", "lansposten.se", "“Harbour Gazette”"]
    {
      #expect(site.contains(name))
    }
    for name in ["Gazette of the Harbour", "A crane divides the council of the harbour town", "Posten", ""] {
      #expect(!site.contains(name))
    }
    #expect(site.isSection("News"))
    #expect(!site.isSection("lansposten.example"))
  }
}
