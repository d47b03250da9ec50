import Foundation
import Testing
import WinnowBase

@testable import WinnowCLI

/// A folder with posts, a pipeline file and a run's output, gone when the test is.
final class Bench {
  let path = NSTemporaryDirectory() + "winnow-diff-" + UUID().uuidString

  init(_ posts: [String: String], stages: String = CommandLineTests.stages, more: String = "") throws {
    for (name, text) in posts { try write("posts/" + name, text) }
    try write(
      "p.yaml",
      "version: 1\nname: t\nsource: { folder: { path: posts } }\n\(stages)\nsink: { jsonl: { path: out.jsonl } }\nledger: out.ledger.jsonl\n\(more)"
    )
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let place = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }

  func text(_ name: String) -> String { (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? "" }

  func typed(_ words: String...) -> Typed { Typed(words.map { $0.hasPrefix("@") ? path + "/" + $0.dropFirst() : $0 }) }
}

@Suite struct DiffCommandTests {
  static let story = """
    The bridge over the Elm closed on Monday after an inspector found a crack in the third pier, the county said.

    ![](https://example.org/wp-content/uploads/bridge-scaled.jpg)

    ![](https://example.org/wp-content/uploads/bridge-1024x683.jpg)

    Workers put up a barrier at the closed bridge over the Elm, Monday, Jan. 6, 2025.

    Dana Whitlock/AP

    Repairs will take until the summer, and a ferry will carry people across. This post was originally published on this site.

    Share on Facebook
    """

  @Test func aRunIsShownFromItsFiles() throws {
    let bench = try Bench(["site/a.md": Self.story])
    #expect(bench.typed("run", "@p.yaml").status == 0)
    let aside = bench.typed("diff", "@p.yaml")
    let files = bench.typed("diff", "@out.jsonl")
    #expect(files.status == 0 && files.output == aside.output)
    #expect(bench.typed("diff", "@").output == aside.output, "the folder that holds output and ledger")
    #expect(
      bench.typed("diff", "@posts", "@out.jsonl").output == aside.output, "the raw folder, the ledger being beside the output")
    #expect(aside.output.contains("= 5: ![](https://example.org/wp-content/uploads/bridge-1024x683.jpg)\n"))
    #expect(aside.output.contains("- 13: Share on Facebook\n"))
    #expect(aside.output.contains("~ 11: Repairs will take"))
  }

  @Test func onlyTakesRulesStagesAndSites() throws {
    let bench = try Bench(["one/a.md": Self.story, "two/b.md": Self.story + "\n\nShare on Twitter\n"])
    let stage = bench.typed("diff", "@p.yaml", "--only", "strip-boilerplate")
    #expect(stage.output.contains("Share on Facebook") && !stage.output.contains("Dana Whitlock"))
    let rule = bench.typed("diff", "@p.yaml", "--only", "credit-line")
    #expect(rule.output.contains("Dana Whitlock") && !rule.output.contains("Share on"))
    let site = bench.typed("diff", "@p.yaml", "--only", "two")
    #expect(site.output.contains("--- two/b.md") && !site.output.contains("--- one/a.md"))
    let none = bench.typed("diff", "@p.yaml", "--only", "credit-lines")
    #expect(none.status == 2 && none.said == "winnow diff: no edit is of a rule or stage, and no post of a site `credit-lines`\n")
    let stat = bench.typed("diff", "@p.yaml", "--stat")
    #expect(stat.output.contains("\n2 posts  "))
    #expect(bench.typed("diff", "@p.yaml", "--stat", "--json").status == 2)
  }

  @Test func wordsOfAChangedLine() throws {
    let bench = try Bench(["site/a.md": Self.story])
    let words = bench.typed("diff", "@p.yaml", "--word")
    #expect(words.output.contains("people across.[- This post was originally published on this site.-]\n"))
  }

  /// `patch` makes the clean lines out of the raw ones.
  @Test func patchReadsTheUnifiedFormat() throws {
    let bench = try Bench(["site/a.md": Self.story])
    let diff = bench.typed("diff", "@p.yaml", "--unified").output
    #expect(diff.hasPrefix("--- a/site/a.md\n+++ b/site/a.md\n@@ -"))
    #expect(diff.contains(" @@ dedupe-images/"))
    let json = try JSONParser.parse(bench.typed("diff", "@p.yaml", "--json", "--all").output)
    let parts = json["parts"]?.elements ?? []
    #expect(parts.count == 7)
    try bench.write("a/site/a.md", parts.compactMap { $0["before"]?.string }.joined(separator: "\n") + "\n")
    try bench.write("x.patch", diff)
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/patch") else { return }
    let patch = Process()
    patch.executableURL = URL(fileURLWithPath: "/usr/bin/patch")
    patch.arguments = ["-s", "-p0", "-d", bench.path, "a/site/a.md", "x.patch"]
    try patch.run()
    patch.waitUntilExit()
    #expect(patch.terminationStatus == 0)
    #expect(bench.text("a/site/a.md") == parts.compactMap { $0["after"]?.string }.joined(separator: "\n") + "\n")
  }

  @Test func filesThatDoNotFit() throws {
    let bench = try Bench(["site/a.md": Self.story, "site/b.md": Self.story + "\nMore.\n"])
    #expect(bench.typed("run", "@p.yaml").status == 0)
    try bench.write("other/c.md", "Something else altogether, in one line of text.")
    let other = bench.typed("diff", "@other", "@out.jsonl")
    #expect(other.status == 1)
    #expect(
      other.said == "winnow diff: no post of \(bench.path)/other stands in \(bench.path)/out.jsonl: do they belong together?\n")
    try FileManager.default.removeItem(atPath: bench.path + "/posts/site/b.md")
    try bench.write("posts/site/c.md", "New here, in one line of text.")
    let moved = bench.typed("diff", "@posts", "@out.jsonl")
    #expect(moved.status == 3 && moved.output.contains("--- site/a.md"))
    #expect(moved.said.contains("1 post of \(bench.path)/posts is not in \(bench.path)/out.jsonl: site/c.md\n"))
    #expect(moved.said.contains("1 post of \(bench.path)/out.jsonl is not in \(bench.path)/posts: site/b.md\n"))
    try bench.write("cut.jsonl", String(bench.text("out.jsonl").dropLast(40)))
    let cut = bench.typed("diff", "@posts", "@cut.jsonl", "--ledger", "@out.ledger.jsonl")
    #expect(cut.status == 3 && cut.output.contains("--- site/a.md"))
    #expect(cut.said.contains("cut.jsonl:2:") && cut.said.contains("the last line is cut off or damaged"))
    try FileManager.default.removeItem(atPath: bench.path + "/out.ledger.jsonl")
    let bare = bench.typed("diff", "@out.jsonl")
    #expect(bare.status == 1 && bare.said.contains("there is no ledger beside"))
    let without = bench.typed("diff", "@posts", "@out.jsonl")
    #expect(without.output.contains("- 13: Share on Facebook\n\n"), "without a ledger what went is shown, not why")
  }

  @Test func twoOutputs() throws {
    let bench = try Bench([
      "site/a.md": Self.story, "site/b.md": "A line that no rule touches, and that stays as it is.\n", "site/c.md": Self.story,
    ])
    #expect(bench.typed("run", "@p.yaml").status == 0)
    #expect(
      bench.typed(
        "run", "@p.yaml", "--set", "normalize-attribution.captions=keep", "--output", "@new.jsonl", "--ledger", "@new.ledger.jsonl"
      ).status == 0)
    let same = bench.typed("diff", "@out.jsonl", "@out.jsonl")
    #expect(same.status == 0 && same.output.contains("posts: 3 → 3; 0 changed, 0 added, 0 gone\n"))
    let diff = bench.typed("diff", "@out.jsonl", "@new.jsonl")
    #expect(diff.status == 1)
    #expect(diff.output.contains("posts: 3 → 3; 2 changed, 0 added, 0 gone\n"))
    #expect(diff.output.contains("  - normalize-attribution/caption-line: 2 → 0\n"))
    #expect(diff.output.contains("+ Workers put up a barrier at the closed bridge"))
    let lines = bench.text("new.jsonl").split(separator: "\n")
    try bench.write("less.jsonl", lines.dropFirst().reversed().joined(separator: "\n") + "\n")
    let less = try JSONParser.parse(bench.typed("diff", "@out.jsonl", "@less.jsonl", "--json").output)
    #expect(less["gone"]?[0]?.string == "site/a.md" && less["gone"]?.elements.count == 1)
    #expect(less["posts"]?["changed"]?.int == 1, "the order does not matter")
    let pipelines = bench.typed("diff", "--pipelines", "@p.yaml", "@q.yaml")
    #expect(pipelines.status == 2)
    try bench.write(
      "q.yaml",
      bench.text("p.yaml").replacingOccurrences(
        of: "normalize-attribution]", with: "{ normalize-attribution: { captions: keep } }]"))
    let rules = bench.typed("diff", "--pipelines", "@p.yaml", "@q.yaml")
    #expect(rules.status == 1 && rules.output.contains("  - normalize-attribution/caption-line: 2 → 0\n"))
    #expect(bench.typed("diff", "--pipelines", "@p.yaml", "@p.yaml").status == 0)
    try bench.write("elsewhere/d.md", Self.story)
    #expect(bench.typed("diff", "--pipelines", "@p.yaml", "@q.yaml", "@elsewhere").output.contains("posts: 1 → 1; 1 changed"))
  }
}
