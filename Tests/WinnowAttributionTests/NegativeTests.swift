import Testing

@testable import WinnowAttribution

struct NegativeTests {
  @Test(
    "menus, headlines, sentences, copyright lines name nobody",
    arguments: [
      "Photography", "© 2025 EXAMPLEHUIS N.V.", "© 1997-2024 Racing-Magazin.com GmbH", "© 2024 Example Media GmbH", "About Reuters",
      "Reuters Leadership, opens new tab", "Our Standards: The Thomson Reuters Trust Principles.",
      "Quelle est la meilleure montre ?",
      "Por que o navio afundou? Veja perguntas e respostas", "PHOTOS: Earthquake Shakes the Northeastern U.S.", "写真でつづるAFPの歴史",
      "Enlarge Image", "사진 확대", "From Metrorail to bike paths, this is what CEOs think", "Staff Directory", "Credit Suisse",
      "Source code",
      "Photo Editor", "Sign in with Facebook", "Reuters reported on Monday", "Reuters Breakingviews", "Getty Museum",
      "AP Stylebook",
      "By popular demand", "By the time he left, the crowd was gone.", "Von der Leyen reist nach Kiew", "Foto des Tages",
      "Bild am Sonntag",
      "Courtesy of the hotel, guests can use the pool.", "Photos show the damage in the city.", "United States/Canada",
      "Terms/Privacy",
      "Food / Travel / Style", "Tom Hanks/Meg Ryan", "Washington Post", "Climate Change | Reuters", "Manchester United - Reuters",
      "Facebook", "Instagram", "Photo gallery: the best of the week", "Image gallery", "Credit Cards",
      "Best Toothpaste: Hello Vitamin C Whitening",
      "commit message options (-m/-c/-C/-F).", "Emissions rose in 2022 (EPA 2024).",
      "Skew-Hermitian matrix (anti-Hermitian matrix)",
      "This post was originally published on this site be sure to check out more of their content.",
      "According to the agency, the minister said the image of the party had suffered.", "",
    ])
  func nobody(raw: String) { expect(raw, "none:  |  | ") }

  @Test func longLinesAreRefused() {
    let long = String(repeating: "AP/", count: 400_000)
    #expect(reader.read(long).kind == .none)
    #expect(reader.read(long, as: .credit).kind == .none)
    #expect(reader.read(String(repeating: "(", count: 4000), as: .credit).kind == .none)
  }

  @Test func controlAndDirectionMarksAreSkipped() {
    expect("\u{200F}Foto:\u{0007} Anna Berg\u{200B}mann/dpa\u{202C}", "credit: Anna Bergmann | dpa | ")
    expect("\u{FEFF}Mirela Kovan/AP", "credit: Mirela Kovan | Associated Press | ")
  }

  @Test func brokenUTF8IsNoTrap() {
    for seed in 0..<600 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      let bytes = (0..<(seed % 90)).map { _ -> UInt8 in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return seed % 2 == 0
          ? UInt8(truncatingIfNeeded: state) : Array("AP/Foto: ©([)]|, via von 写真\u{200F}Jane CC BY 4.".utf8)[Int(state % 44)]
      }
      bytes.withUnsafeBufferPointer { buffer in
        for context in Context.allCases {
          let result = reader.read(buffer, as: context, tracing: true)
          if let range = result.creditRange { #expect(range.upperBound <= bytes.count) }
          var out: [UInt8] = []
          result.appendJSON(to: &out, raw: buffer)
          #expect(String(validating: out, as: UTF8.self) != nil)
        }
        _ = reader.originalSource(buffer)
        _ = reader.dateline(buffer)
      }
    }
  }
}
