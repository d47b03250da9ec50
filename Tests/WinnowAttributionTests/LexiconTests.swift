import Testing

@testable import WinnowAttribution

struct LexiconTests {
  @Test func builtInFilesHaveNoMistakes() throws {
    #expect(Lexicon.builtIn.organisations.count > 800)
    #expect(Lexicon.builtIn.cues.count >= 20)
    #expect(Lexicon.builtIn.organisations.contains { $0.name == "Bangkok Post" })
  }

  @Test func ownLexiconOverrides() throws {
    let lexicon = try Lexicon.builtIn.extended(
      with: "[agencies pictures]\nKestrel Pictures | - | Kestrel | KP\n[publishers]\nAP Gazette | - | AP\n", file: "own.txt")
    let own = AttributionReader(lexicon: lexicon)
    #expect(names(own.read("Jane Whitfield/KP")) == "credit: Jane Whitfield | Kestrel Pictures | ")
    #expect(own.read("Photo: Jane Whitfield/AP").publisher?.name == "AP Gazette")
    #expect(reader.read("Photo: Jane Whitfield/AP").agencies.map(\.name) == ["Associated Press"])
  }

  @Test(
    "mistakes are named with file, line and column",
    arguments: [
      ("Kestrel | -\n", "own.txt:1:1: error: an entry needs a section such as [agencies wire] above it"),
      ("[agencies wire]\nKestrel | Q12x\n", "own.txt:2:11: error: \"Q12x\" is neither a Wikidata id such as Q40469 nor -"),
      ("# x\n[agencys]\n", "own.txt:2:2: error: unknown section \"agencys\", did you mean \"agencies\"?"),
      ("[noise roll=x]\nfoo\n", "own.txt:1:2: error: unknown option \"roll=x\""),
      ("[titles]\na || b\n", "own.txt:2:4: error: empty variant between two bars"),
      ("[titles\n", "own.txt:1:8: error: a section needs a closing bracket"),
      ("[publishers]\n | -\n", "own.txt:2:2: error: an entry starts with a name"),
    ])
  func mistakes(text: String, message: String) {
    #expect {
      try Lexicon.builtIn.extended(with: text, file: "own.txt")
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test(
    "a phrase counts as a line's own words are read",
    arguments: [
      "Kestrel Pictures", "KESTREL pictures", "Kestrel-Pictures", "Élan Bildarkiv", "Bild Ånd", "Сокол Фото", "Φωτο Γεράκι",
      "صقر للصور", "隼写真社", "ハヤブサ写真", "매사진", "매 사진", "Qx", "QxZ", "ЩЯ", "Élq", "ΨΞΩ", "Éqs Foto",
      "Kestrel 24", "St. Kestrel",
    ])
  func phrasesOfAllScripts(name: String) throws {
    let lexicon = try Lexicon.builtIn.extended(with: "[agencies pictures]\n\(name) | - | \(name)\n", file: "own.txt")
    let own = AttributionReader(lexicon: lexicon)
    #expect(own.read("Photo: \(name)").agencies.map(\.name) == [name])
    #expect(own.read("Photo: Jane Whitfield/\(name)").agencies.map(\.name) == [name])
  }

  @Test func shortWordsCountInTheirOwnLetterCase() throws {
    let lexicon = try Lexicon.builtIn.extended(with: "[agencies pictures]\nKestrel | - | QxZ | ЩЯЖ | Щяжц\n", file: "own.txt")
    let own = AttributionReader(lexicon: lexicon)
    for name in ["QxZ", "ЩЯЖ", "ЩЯЖЦ"] { #expect(own.read("Photo: Jane Whitfield/\(name)").agencies.map(\.name) == ["Kestrel"]) }
    for name in ["Qxz", "Щяж"] { #expect(own.read("Photo: Jane Whitfield/\(name)").agencies.map(\.name) != ["Kestrel"]) }
  }

  @Test func traceTellsEveryToken() {
    let steps = reader.read("Foto: Anna Bergmann/dpa", tracing: true).trace
    #expect(steps.map(\.reading) == ["cue", "separator", "person", "person", "separator", "agency"])
    #expect(steps.map(\.text) == ["Foto", ":", "Anna", "Bergmann", "/", "dpa"])
  }

  @Test func jsonForm() {
    var out: [UInt8] = []
    let raw = Array("Mirela \"M\" Kovan/AP".utf8)
    raw.withUnsafeBufferPointer { buffer in
      Attribution(kind: .credit, people: [.init(name: "M")], agencies: [.init(name: "Associated Press", wikidata: "Q40469")])
        .appendJSON(to: &out, raw: buffer)
    }
    #expect(
      String(decoding: out, as: UTF8.self)
        == #"{"id":null,"raw":"Mirela \"M\" Kovan/AP","kind":"credit","people":["M"],"agencies":[{"name":"Associated Press","wikidata":"Q40469"}],"publisher":null,"role":null,"file_photo":false,"year":null,"license":null}"#
    )
  }

  @Test func ranksReportWordsAndBodiesOfOnesOwn() throws {
    let own = """
      [ranks]
      quaymaster
      [report shot]
      影
      [report supply]
      贈
      [agencies institution]
      Quay Guard | - | QG
      [noise rights]
      hands off
      """
    let reader = AttributionReader(lexicon: try Lexicon.builtIn.extended(with: own, file: "own.txt"))
    #expect(names(reader.read("Photo by Quaymaster Dana Olsen/QG")) == "credit: Dana Olsen | Quay Guard | ")
    #expect(names(reader.read("Quay Guard photo by Dana Olsen")) == "credit: Dana Olsen | Quay Guard | ")
    #expect(names(reader.read("本报记者 王小明 影")) == "credit: 王小明 |  | ")
    #expect(names(reader.read("新华社 贈")) == "credit:  | Xinhua News Agency | ")
    #expect(names(reader.read("© Dana Olsen. Hands off.")) == "none:  |  | ")
    #expect(names(AttributionReader().read("Photo by Quaymaster Dana Olsen")) == "credit: Quaymaster Dana Olsen |  | ")
    for (text, place) in [
      ("[report nope]\nx\n", "own.txt:1:2"), ("[ranks now]\nx\n", "own.txt:1:2"), ("[noise right]\nx\n", "own.txt:1:2"),
    ] {
      #expect { _ = try Lexicon.builtIn.extended(with: text, file: "own.txt") } throws: { "\($0)".hasPrefix(place) }
    }
  }
}
