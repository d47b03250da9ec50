import Foundation
import Testing
import WinnowBase

@testable import WinnowCLI

@Suite struct ExplainCommandTests {
  static let page = """
    <html lang="en"><head><title>River rises | The Elm Post</title><meta property="og:site_name" content="The Elm Post"></head><body>
    <nav><a href="/">Home</a></nav>
    <article><h1>River rises</h1>
    <p class="byline">By Dana Whitlock</p>
    <p>The river rose by two metres on Monday, the town council said, and more rain is expected before the weekend comes around.</p>
    <figure><img src="/uploads/river.jpg"><figcaption>The river at the old bridge. Photo: Ines Calloway/AP</figcaption></figure>
    <p>Two bridges are closed, and schools stay shut until the water falls again, officials said after a long night of rain.</p>
    </article>
    <aside><h2>Related</h2><a href="/x">How the dam was built</a></aside>
    <footer>Imprint, terms and contact</footer></body></html>
    """

  /// What `explain` says of twelve kinds of verdict, word for word.
  @Test(arguments: [
    ("site/a.md:1", "kept: no stage proposed to change it"),
    (
      "site/a.md:5",
      "joined to the picture of line 3, ![](https://example.org/wp-content/uploads/bridge-scaled.jpg)\n  dedupe-images/variant: same picture as line 3 (WordPress size family)"
    ),
    ("site/a.md:7", "moved to caption of picture 0\n  normalize-attribution/caption-line: stands between a picture and its credit"),
    ("site/a.md:9", "moved to credit of picture 0\n  normalize-attribution/credit-line: credit under a picture (Dana Whitlock/AP)"),
    (
      "site/a.md:11",
      "changed to: Repairs will take until the summer, and a ferry will carry people across.\n  strip-boilerplate/aggregator-footer: "
    ),
    ("site/a.md:13", "removed\n  strip-boilerplate/share-bar: "),
    ("site/b.md:The Elm Post is", "removed\n  dedupe-footers/recurring-footer: "),
    ("site/page.html:Home", "removed\n  extract-article/navigation: "),
    ("site/page.html:River rises", "removed\n  extract-article/title: the title; it is a field"),
    ("site/page.html:By Dana", "removed\n  extract-article/byline: "),
    ("site/page.html:old bridge", "moved to caption of picture 0\n  normalize-attribution/figure-caption: caption of the figure"),
    ("site/page.html:the dam", "removed\n  extract-article/sidebar: beside the article"),
    ("site/page.html:Imprint", "removed\n  extract-article/footer: "),
  ])
  func verdicts(place: String, verdict: String) throws {
    let bench = try Self.bench()
    let said = bench.typed("explain", "@p.yaml", place)
    #expect(said.status == 0, "\(said.said)")
    #expect(said.output.hasPrefix("line ") && said.output.contains("\n  " + verdict), "\(said.output)")
    // A run's files say the same of the verdict.
    #expect(bench.typed("run", "@p.yaml").status == 0)
    let files = bench.typed("explain", "@out.jsonl", place)
    #expect(files.output.contains("\n  " + verdict) || verdict.hasPrefix("kept"), "\(files.output)")
  }

  static func bench() throws -> Bench {
    var posts = ["site/a.md": DiffCommandTests.story, "site/page.html": page]
    for (name, text) in [
      ("b", "The mayor will not stand again, she said on Monday, after eleven years in the town hall and two long illnesses."),
      ("c", "The library opens on Sundays from March on, with a reading room for children and a cellar full of old maps."),
      ("d", "A ferry ran aground at low tide, and forty people waited on deck until the water came back in the evening."),
    ] {
      posts["site/\(name).md"] = "\(text)\n\nThe Elm Post is printed on recycled paper by people you know.\n"
    }
    return try Bench(posts)
  }

  /// The alternatives that are named hold: with the setting the verdict is the other one.
  @Test func settingsThatWouldChangeAVerdict() throws {
    let bench = try Self.bench()
    let gone = bench.typed("explain", "@p.yaml", "site/b.md:recycled")
    #expect(gone.output.contains("it would stay with --set 'dedupe-footers.minimum-posts=4'"), "\(gone.output)")
    #expect(gone.output.contains("it would stay without the stage dedupe-footers"))
    #expect(bench.typed("run", "@p.yaml", "--set", "dedupe-footers.minimum-posts=4").status == 0)
    #expect(bench.text("out.jsonl").contains("recycled paper"))
    #expect(bench.typed("run", "@p.yaml", "--set", "dedupe-footers.minimum-posts=3").status == 0)
    #expect(!bench.text("out.jsonl").contains("\n\nThe Elm Post is printed"))
    let kept = bench.typed("explain", "@p.yaml", "site/b.md:recycled", "--why-kept", "--set", "dedupe-footers.minimum-posts=4")
    #expect(
      kept.output.contains("it would be removed with --set 'dedupe-footers.minimum-posts=3': dedupe-footers/recurring-footer: "),
      "\(kept.output)")
    let plain = bench.typed("explain", "@p.yaml", "site/b.md:1", "--why-kept")
    #expect(plain.output.contains("no setting of the pipeline's stages would take it"))
    let share = bench.typed("explain", "@p.yaml", "site/a.md:13")
    #expect(share.output.contains("it would stay with --set 'strip-boilerplate.categories=["), "\(share.output)")
  }

  /// What recurs and stays is told with what protects it.
  @Test(arguments: [
    ("", "River days, river nights", "it has fewer letters than minimum-length (40), and such goes only where half"),
    ("", "> Ask the water, and the water will answer everybody who asks.", "it is a quotation, and such goes only where half"),
    ("", "A line that four of ten posts have at their very end.", "minimum-share is 0.5"),
    ("keep: first", "The Elm Post is printed on recycled paper by people.", "this post is the first that has it (keep: first)"),
    ("keep: all", "The Elm Post is printed on recycled paper by people.", "with keep: all only reviewed rules take anything out"),
    ("protect: [recycled]", "The Elm Post is printed on recycled paper by people.", "a pattern of protect matches it"),
    ("", "All pictures of these pages are by Getty and partners.", "it speaks of a picture, and credits are left to the"),
    ("minimum-posts: 5", "The Elm Post is printed on recycled paper by people.", "minimum-posts is 5"),
    ("", "![](/river.jpg)\n\nThe river by night, seen from the old bridge.", "right behind a picture in most of them, as captions"),
  ])
  func protections(setting: String, line: String, why: String) throws {
    var posts: [String: String] = [:]
    let things = ["dam", "mill", "ford", "lock", "quay", "pier", "weir", "barge", "mast", "hull"]
    for (number, thing) in things.enumerated() {
      let story = (0..<4).map {
        "Of the \(thing) we know that its part \(number)-\($0) of \(thing)s was built late by \(thing)ers."
      }
      posts["site/\(thing).md"] = story.joined(separator: "\n\n") + (number < 4 ? "\n\n\(line)\n" : "\n")
    }
    let settings = [setting, why.hasPrefix("it has") ? "minimum-length: 40" : "", why.contains("0.5") ? "minimum-share: 0.5" : ""]
    let bench = try Bench(
      posts, stages: "stages: [{ dedupe-footers: { \(settings.filter { !$0.isEmpty }.joined(separator: ", ")) } }]")
    let shown = line.split(separator: "\n").last.map { String($0.drop { $0 == ">" || $0 == " " }) } ?? ""
    // The first of all is a hash's matter.
    let said = things[..<4].map { bench.typed("explain", "@p.yaml", "site/\($0).md:\(shown)").output }
    let all = said.joined()
    #expect(all.contains("dedupe-footers let it stand: it stands in 4 of 10 posts of this site, but \(why)"), "\(all)")
    let at = try #require(said.firstIndex { $0.contains(why) })
    let whole = bench.typed("explain", "@p.yaml", "site/\(things[at]).md").output
    #expect(whole.contains("\n  dedupe-footers let it stand: it stands in 4 of 10"), "\(whole)")
    let json = try JSONParser.parse(bench.typed("explain", "@p.yaml", "site/\(things[at]).md:\(shown)", "--json").output)
    #expect(json["let_stand"]?[0]?["reason"]?.string?.contains(why) == true)
  }

  /// Nobody is left without an answer: every line of a post that has text is explained.
  @Test func everyLineHasAnAnswer() throws {
    let bench = try Self.bench()
    let whole = bench.typed("explain", "@p.yaml", "site/a.md").output
    for (number, line) in DiffCommandTests.story.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let one = bench.typed("explain", "@p.yaml", "site/a.md:\(number + 1)")
      #expect(one.status == 0 && one.output.hasPrefix("line \(number + 1), block "))
      #expect(whole.contains("line \(number + 1), block "))
    }
    let blank = bench.typed("explain", "@p.yaml", "site/a.md:2")
    #expect(blank.status == 1 && blank.said == "winnow explain: the post `site/a.md` has no text on line 2\n")
    let json = try JSONParser.parse(bench.typed("explain", "@p.yaml", "site/a.md:13", "--json").output)
    #expect(json["fate"]?.string == "removed" && json["edits"]?[0]?["stage"]?.string == "strip-boilerplate")
  }

  /// A removal that was wrong becomes a rule and a test; both are there after, and nothing else of the file changed.
  @Test(arguments: [
    "stages: [extract-article, strip-boilerplate, dedupe-images, dedupe-footers, normalize-attribution]",
    "keep: [\"no such line\"]\nstages:\n  - extract-article\n  - strip-boilerplate\n  - dedupe-footers # last\ntests:\n  - { name: one, input: { text: \"A line.\" }, expect: { keeps: [\"A line.\"] } }",
    "keep:\n- pattern: no such line\n  site: nowhere\nstages: [strip-boilerplate, dedupe-images, normalize-attribution]",
  ])
  func keeping(stages: String) throws {
    let bench = try Bench(
      ["site/a.md": DiffCommandTests.story + "\n\nCosts ${50} (or $60) \\ \"more\". Share on Facebook\n"], stages: stages)
    let before = bench.text("p.yaml")
    for place in ["site/a.md:13", "site/a.md:Share on Facebook", "site/a.md:3", "site/a.md:1"] {
      let parts = bench.typed("explain", "@p.yaml", place)
      let keep = bench.typed("explain", "@p.yaml", place, "--keep")
      if parts.output.contains("\n  removed\n") || parts.output.contains("\n  changed to") || parts.output.contains("\n  joined") {
        #expect(keep.status == 0, "\(keep.said)")
      } else {
        #expect(keep.status == 1 && keep.said == "winnow explain: nothing was taken from these lines; they need no rule\n")
      }
    }
    let test = bench.typed("test", "@p.yaml")
    #expect(test.status == 0 && test.output.hasSuffix(" passed, 0 failed\n"), "\(test.said)")
    #expect(bench.typed("check", "@p.yaml").status == 0)
    #expect(bench.typed("run", "@p.yaml").status == 0)
    #expect(bench.text("out.jsonl").contains("Share on Facebook"))
    var rest = bench.text("p.yaml").split(separator: "\n")
    for line in before.split(separator: "\n") where !line.contains("keep: [") {
      #expect(rest.contains(line), "\(line) is gone")
      rest.removeAll { $0 == line }
    }
  }

  @Test func testsOfAPipelineFile() throws {
    let tests = """
      tests:
        - name: footer
          input: { file: posts/site/a.md }
          expect: { keeps: ["ferry will carry", "Share on Facebook"], drops: ["originally published"] }
        - { name: text, input: { text: "One line.\\n\\nShare on Facebook" }, expect: { drops: [Share] } }
      """
    let bench = try Bench(["site/a.md": DiffCommandTests.story], more: tests)
    let run = bench.typed("test", "@p.yaml")
    #expect(run.status == 1 && run.output == "1 passed, 1 failed\n")
    #expect(run.said == "\(bench.path)/p.yaml:8: footer: the text has no `Share on Facebook`\n")
    for (wrong, message) in [
      ("tests: [{ name: x, expect: { keeps: [a] } }]", "a test needs an input: { file: path } or { text: the post }"),
      ("tests: [{ input: { text: a } }]", "a test needs something to expect: keeps, drops or both, each a list of texts"),
      ("keep: [\"(\"]", "p.yaml:7:8: error: "),
      ("keep: [{ site: a }]", "a kept line needs a pattern: a text, or { pattern: text, site: name }"),
    ] {
      let bench = try Bench([:], more: wrong)
      let check = bench.typed("check", "@p.yaml")
      #expect(check.status == 2 && check.said.contains(message), "\(check.said)")
    }
  }
}
