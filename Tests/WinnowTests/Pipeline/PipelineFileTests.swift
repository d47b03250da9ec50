import Testing

@testable import Winnow

@Suite struct PipelineFileTests {
  /// What a pipeline file's errors say, to the letter.
  static let cases: [(file: String, error: String)] = [
    (
      "version: 1\nsource: { folder: { path: posts } }\nstages: [extract-artcle]\nsink: { jsonl: { path: o } }\n",
      "p.yaml:3:10: error: unknown stage `extract-artcle`; did you mean `extract-article`?\nstages: [extract-artcle]\n         ^"
    ),
    (
      "version: 1\nsorce: x\nsource: { folder: { path: posts } }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:2:1: error: unknown key `sorce`; did you mean `source`?\nsorce: x\n^"
    ),
    (
      "version: 1\nsource: { folder: { pth: posts, path: p } }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:2:21: error: folder has no setting `pth`; did you mean `path`?\nsource: { folder: { pth: posts, path: p } }\n                    ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - dedupe-footers: { minimum-posts: many }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:38: error: `minimum-posts` takes a whole number from 2 to 1000000, not `many`\n  - dedupe-footers: { minimum-posts: many }\n                                     ^"
    ),
    (
      "version: 1\nsource: { folder: { path: \"${NO_SUCH}\" } }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:2:28: error: the environment variable NO_SUCH is not set; set it, or give a default as ${NO_SUCH:-value}\nsource: { folder: { path: \"${NO_SUCH}\" } }\n                           ^"
    ),
    (
      "version: 1\nsource: { urls: { list: [\"http://a.example/\"] } }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:2:9: error: the source `urls` gives addresses; put the stage `fetch` first under `stages`\nsource: { urls: { list: [\"http://a.example/\"] } }\n        ^"
    ),
    (
      "version: 2\nsource: { folder: { path: p } }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:1:10: error: this program reads pipeline files of version 1\nversion: 2\n         ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - strip-boilerplate: { rules: [{ dorp: Ad }] }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:36: error: a rule has no `dorp`; did you mean `drop`?\n  - strip-boilerplate: { rules: [{ dorp: Ad }] }\n                                   ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - dedupe-footers: { rules: [{ drop: Ad, colour: red }] }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:43: error: a rule has no `colour`; it has `drop` or `keep`, `reason` and `site`\n  - dedupe-footers: { rules: [{ drop: Ad, colour: red }] }\n                                          ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - dedupe-footers: { rules: [{ drop: Ad, keep: Bd }] }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:49: error: a rule drops or keeps, not both\n  - dedupe-footers: { rules: [{ drop: Ad, keep: Bd }] }\n                                                ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - strip-boilerplate: { rules: [{ reason: ad }] }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:34: error: a rule needs `drop` or `keep` with a pattern\n  - strip-boilerplate: { rules: [{ reason: ad }] }\n                                 ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - dedupe-footers: { rules: [{ drop: [Ad] }] }\nsink: { jsonl: { path: o } }\n",
      "p.yaml:4:39: error: `drop` of a rule takes a text, not a list\n  - dedupe-footers: { rules: [{ drop: [Ad] }] }\n                                      ^"
    ),
    (
      "version: 1\nsource: { folder: { path: p } }\nstages:\n  - extract-article: { focus: [\nsink: { jsonl: { path: o } }\n", ""
    ),
  ]

  @Test(arguments: cases) func errorsSayWhereAndWhat(_ one: (file: String, error: String)) {
    let failure = #expect(throws: RunFailure.self) {
      try PipelineFile.parse(Array(one.file.utf8), path: "p.yaml", environment: [:])
    }
    #expect(failure?.status == .usage)
    if one.error.isEmpty {
      #expect(failure?.message.hasPrefix("p.yaml:") == true)
    } else {
      #expect(failure?.message == one.error)
    }
  }

  @Test func everyErrorIsFoundAtOnce() {
    let text = "version: 1\nsource: { foldr: {} }\nstages: [nope, strip-boilerplat]\nsink: { jsonl: {} }\nextra: 1\n"
    let failure = #expect(throws: RunFailure.self) { try PipelineFile.parse(Array(text.utf8), path: "p.yaml", environment: [:]) }
    let lines = failure?.message.split(separator: "\n").filter { $0.contains(": error: ") } ?? []
    #expect(lines.count == 5)
  }

  @Test func theCommandLineGoesOverTheFile() throws {
    let text = "version: 1\nsource: { folder: { path: p } }\nstages: [dedupe-footers]\nsink: { jsonl: { path: o } }\n"
    var overrides = PipelineFile.Overrides()
    overrides.input = "other"
    overrides.output = "-"
    overrides.assignments = [(name: "dedupe-footers.minimum-posts", value: "7")]
    let file = try PipelineFile.parse(Array(text.utf8), path: "deep/p.yaml", environment: [:], overrides: overrides)
    #expect((file.source as? FolderSource)?.path == "other")
    #expect(file.sink.path == "-")
    #expect((file.stages.first as? DedupeFooters)?.minimumPosts == 7)
  }

  @Test func theDigestFollowsWhatDecidesTheOutput() throws {
    func digest(_ text: String) throws -> String {
      try PipelineFile.parse(Array(text.utf8), path: "p.yaml", environment: [:]).digest.hex
    }
    let base = "version: 1\nsource: { folder: { path: p } }\nstages: [dedupe-footers]\nsink: { jsonl: { path: o } }\n"
    #expect(try digest(base) == digest("# a comment\n" + base + "name: other\n"))
    #expect(try digest(base) != digest(base.replacing("[dedupe-footers]", with: "[{dedupe-footers: {minimum-posts: 9}}]")))
  }
}

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", "a/b/c.md", true), ("*.md", "c.txt", false), ("docs/**", "docs/a/b.md", true), ("docs/**", "doc/a", false),
    ("**/*.md", "c.md", true), ("**/*.md", "a/b/c.md", true), ("a/*/c.md", "a/b/c.md", true), ("a/*/c.md", "a/b/b/c.md", false),
    ("*.{md,html}", "x.html", true), ("[a-c]x.md", "bx.md", true), ("[!a-c]x.md", "bx.md", false), ("a?c", "abc", true),
    ("**/x/**", "a/x/b", true), ("**/x/**", "a/y/b", false), ("a**b/c", "azzb/c", true),
  ]) func patterns(_ pattern: String, _ path: String, _ matches: Bool) throws {
    #expect(try #require(Glob(pattern)).matches(path) == matches)
  }

  @Test func brokenPatternsAreRefused() {
    #expect(Glob("a{b") == nil)
    #expect(Glob("a[b") == nil)
  }

  @Test func manyStarsTakeNoTime() throws {
    let glob = try #require(Glob("**/" + String(repeating: "*a", count: 40) + "b"))
    #expect(!glob.matches(String(repeating: "a", count: 4000)))
  }
}
