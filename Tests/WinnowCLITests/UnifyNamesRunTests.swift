import Testing
import WinnowBase

@testable import WinnowCLI

/// `unify-names` in whole runs: one spelling by what all posts say, whether they come at once or one after another.
@Suite struct UnifyNamesRunTests {
  private static let stages = "stages: [ extract-article, normalize-attribution, unify-names ]"

  private static func story(_ number: Int, by author: String, credit: String? = nil) -> String {
    """
    # Quay \(number) reopens

    By \(author)

    The ferry number \(number) left the quay at dawn, and the crew of boat \(number) waited for the tide to turn before they followed it.

    \(credit.map { "![](https://img.example/\(number).jpg)\n\nA boat leaves quay \(number) of the harbour on Monday.\n\n\($0)\n" } ?? "")
    A second boat came in later that day, said the harbour master of quay \(number), who counted them all.
    """
  }

  private static let posts: [(name: String, text: String)] = [
    ("a.example/0.md", story(0, by: "José Peña", credit: "DANA ROE/AP")),
    ("a.example/1.md", story(1, by: "Dana Roe", credit: "Jose Pena/Reuters")),
    ("a.example/2.md", story(2, by: "D. Roe")), ("b.example/3.md", story(3, by: "D. Roe", credit: "J. Peña/AFP")),
    ("b.example/4.md", story(4, by: "José Peña")), ("a.example/5.md", story(5, by: "Jon Whitlock", credit: "John Whitlock/AP")),
    ("a.example/6.md", story(6, by: "J. Whitlock")), ("b.example/7.md", story(7, by: "Sean O'Hara", credit: "Sean O’Hara/PA")),
    ("b.example/8.md", story(8, by: "Sean O’Hara")),
  ]

  private static func lines(_ bench: Bench) -> [String: String] {
    var found: [String: String] = [:]
    for line in bench.text("out.jsonl").split(separator: "\n") {
      guard let post = try? JSONParser.parse(String(line)), let path = post["source"]?["path"]?.string else { continue }
      let authors = post["authors"]?.array?.compactMap { $0["name"]?.string } ?? []
      let credits = post["images"]?.array?.compactMap { $0["credit"] } ?? []
      let people = credits.flatMap { $0["people"]?.array?.compactMap(\.string) ?? [] }
      found[path] = (authors + people + credits.compactMap { $0["raw"]?.string }).joined(separator: "; ")
    }
    return found
  }

  @Test func aCorpusGivesEachPersonOneSpelling() throws {
    let bench = try Bench(Dictionary(Self.posts) { first, _ in first }, stages: Self.stages)
    let run = bench.typed("run", "@p.yaml")
    #expect(run.status == 0, "\(run.said)")
    #expect(
      Self.lines(bench) == [
        "a.example/0.md": "José Peña; Dana Roe; DANA ROE/AP", "a.example/1.md": "Dana Roe; José Peña; Jose Pena/Reuters",
        "a.example/2.md": "Dana Roe", "b.example/3.md": "D. Roe; José Peña; J. Peña/AFP", "b.example/4.md": "José Peña",
        "a.example/5.md": "Jon Whitlock; John Whitlock; John Whitlock/AP", "a.example/6.md": "J. Whitlock",
        "b.example/7.md": "Sean O’Hara; Sean O’Hara; Sean O’Hara/PA", "b.example/8.md": "Sean O’Hara",
      ])
    let ledger = bench.text("out.ledger.jsonl")
    #expect(ledger.contains("D. Roe: Dana Roe in 2 posts") && ledger.contains("full-name"))
    let explained = bench.typed("explain", "@p.yaml", "a.example/2.md")
    #expect(explained.output.contains("unify-names/full-name"), "\(explained.output)")
  }

  @Test func postsThatComeOneAfterAnotherGiveTheSame() throws {
    let whole = try Bench(Dictionary(Self.posts) { first, _ in first }, stages: Self.stages)
    #expect(whole.typed("run", "@p.yaml").status == 0)
    for order in [Self.posts, Self.posts.reversed()] {
      let bench = try Bench([:], stages: Self.stages, more: "state: state.db")
      for (name, text) in order {
        try bench.write("posts/" + name, text)
        #expect(bench.typed("run", "@p.yaml").status == 0)
      }
      #expect(bench.text("out.jsonl") == whole.text("out.jsonl"))
      #expect(bench.text("out.ledger.jsonl") == whole.text("out.ledger.jsonl"))
    }
  }

  @Test func aLexiconOfOnesOwnNamesAnAgency() throws {
    let stages = "stages: [ extract-article, { normalize-attribution: { lexicon: own.txt } }, unify-names ]"
    let bench = try Bench(
      [
        "a.example/0.md": Self.story(0, by: "Dana Roe", credit: "Ines Quill/QPX"),
        "a.example/1.md": Self.story(1, by: "Dana Roe", credit: "Ines Quill/Quay Pix"),
      ],
      stages: stages)
    try bench.write("own.txt", "[agencies pictures]\nQuayside Pictures | - | QPX | Quay Pix\n")
    let run = bench.typed("run", "@p.yaml")
    #expect(run.status == 0, "\(run.said)")
    let output = bench.text("out.jsonl")
    #expect(output.split(separator: "\n").allSatisfy { $0.contains("\"name\":\"Quayside Pictures\"") }, "\(output)")
    #expect(output.contains("\"raw\":\"Ines Quill/QPX\"") && output.contains("\"raw\":\"Ines Quill/Quay Pix\""))
    try bench.write("own.txt", "[agencies pictures]\nQuayside Pictures | - | QPX | | Quay Pix\n")
    let wrong = bench.typed("check", "@p.yaml")
    #expect(wrong.status == 2 && wrong.said.contains("own.txt:2:"), "\(wrong.said)")
  }
}
