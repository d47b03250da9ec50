import Foundation
import Synchronization
import Testing
import WinnowBase

@testable import WinnowCLI

/// The program as a person types it, in this process.
final class Typed: Sendable {
  private let out = Mutex<[UInt8]>([])
  private let talk = Mutex<[String]>([])
  let status: Int32

  init(_ words: [String], environment: [String: String] = [:]) {
    // The closures outlive no test: they are called while `main` runs.
    let out = Box()
    let talk = Box()
    let console = Console(
      output: { bytes in out.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) } },
      talk: { line in talk.text.withLock { $0 += line + "\n" } }, environment: environment, talksToTerminal: false,
      printsToTerminal: false)
    status = WinnowProgram.main(words, console: console)
    self.out.withLock { $0 = Array(out.text.withLock { $0 }.utf8) }
    self.talk.withLock { $0 = [talk.text.withLock { $0 }] }
  }

  private final class Box: Sendable {
    let text = Mutex<String>("")
  }

  var output: String { String(decoding: out.withLock { $0 }, as: UTF8.self) }
  var said: String { talk.withLock { $0.joined() } }
}

@Suite struct CommandLineTests {
  static func folder() throws -> String {
    let path = NSTemporaryDirectory() + "winnow-cli-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path + "/posts/site", withIntermediateDirectories: true)
    let post = """
      The bridge over the Elm closed on Monday after an inspector found a crack in the third pier, the county said.
      ![](https://example.org/wp-content/uploads/bridge-scaled.jpg)
      ![](https://example.org/wp-content/uploads/bridge-scaled.jpg)
      Workers put up a barrier at the closed bridge over the Elm, Monday, Jan. 6, 2025.
      Dana Whitlock/AP
      Repairs will take until the summer, and a ferry will carry people and bicycles across in the meantime.
      This post was originally published on this site be sure to check out more of their content.
      """
    try post.write(toFile: path + "/posts/site/a.md", atomically: true, encoding: .utf8)
    let pipeline = "version: 1\nname: t\nsource: { folder: { path: posts } }\n\(stages)\nsink: { jsonl: { path: out.jsonl } }\n"
    try pipeline.write(toFile: path + "/p.yaml", atomically: true, encoding: .utf8)
    return path
  }

  static let stages = "stages: [extract-article, strip-boilerplate, dedupe-images, dedupe-footers, normalize-attribution]"

  @Test func mistypedCommandsAndOptions() {
    let command = Typed(["rn"])
    #expect(command.status == 2)
    #expect(command.said == "winnow: there is no command `rn`; did you mean `run`?\nTry: winnow --help\n")
    let option = Typed(["run", "p.yaml", "--outptu", "x"])
    #expect(option.status == 2)
    #expect(option.said == "winnow run: winnow run has no option `--outptu`; did you mean `--output`?\nTry: winnow run --help\n")
    let threads = Typed(["run", "p.yaml", "--threads", "many"])
    #expect(threads.status == 2)
    let missing = Typed(["run"])
    #expect(missing.said.contains("what to work on is missing\nUsage: winnow run FILE [options]"))
  }

  @Test func everyCommandHasHelpWithAnExample() {
    for command in WinnowProgram.commands {
      let help = Typed([command.name, "--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("Usage: winnow \(command.name)"))
      #expect(help.output.contains("winnow \(command.name)") && help.output.contains("Examples:"))
      for option in command.options { #expect(help.output.contains("--\(option.name)")) }
      #expect(Typed([]).said.contains("  \(command.name)"))
    }
  }

  @Test func aRunAndWhatItSays() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let run = Typed(["run", path + "/p.yaml"])
    #expect(run.status == 0)
    #expect(run.said == "", "quiet without a terminal")
    let object = try JSONParser.parse(try String(contentsOfFile: path + "/out.jsonl", encoding: .utf8))
    #expect(object["images"]?[0]?["occurrences"]?.int == 2)
    #expect(object["images"]?[0]?["credit"]?["people"]?[0]?.string == "Dana Whitlock")
    #expect(object["images"]?[0]?["credit"]?["agencies"]?[0]?["wikidata"]?.string == "Q40469")
    #expect(object["images"]?[0]?["caption"]?.string?.hasPrefix("Workers put up") == true)
    #expect(object["original_source"]?["evidence"]?.string?.hasPrefix("This post was originally published") == true)
    #expect(object["original_source"]?["name"]?.isNull == true)
    let text = try #require(object["text"]?.string)
    #expect(!text.contains("originally published") && !text.contains("Whitlock") && !text.contains("Workers put up"))
    #expect(text.contains("Repairs will take until the summer"))
    try Data().write(to: URL(fileURLWithPath: path + "/posts/site/empty.md"))
    let failing = Typed(["run", path + "/p.yaml"])
    #expect(failing.status == 3)
    #expect(failing.said == "t: 1 post went to the error lane (1 empty); see \(path)/out.errors.jsonl\n")
  }

  @Test func cleanSaysWhatFailed() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data().write(to: URL(fileURLWithPath: path + "/posts/site/empty.md"))
    let failing = Typed(["clean", path + "/posts", "--output", path + "/c.jsonl"])
    #expect(failing.status == 3)
    #expect(failing.said == "clean: 1 post went to the error lane (1 empty); see \(path)/c.errors.jsonl\n")
    let whole = Typed(["clean", path + "/posts/site/a.md", "--output", path + "/c.jsonl"])
    #expect(whole.said.isEmpty)
  }

  @Test func cleanDiffAndExplain() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let clean = Typed(["clean", path + "/posts/site/a.md", "--output", path + "/c.jsonl"])
    #expect(clean.status == 0)
    let diff = Typed(["diff", path + "/p.yaml"])
    #expect(diff.status == 0)
    #expect(diff.output.contains("> 5: Dana Whitlock/AP"))
    #expect(!diff.output.contains(" 2: "), "the first of the pictures stays")
    #expect(
      diff.output.contains("- 7: This post was originally published")
        || diff.output.contains("> 7: This post was originally published"))
    let explain = Typed(["explain", path + "/p.yaml", "site/a.md:7"])
    #expect(explain.output.hasPrefix("line 7, block "))
    #expect(explain.output.contains("strip-boilerplate/"))
    let kept = Typed(["explain", path + "/p.yaml", "site/a.md:1"])
    #expect(kept.output.contains("kept: no stage proposed to change it"))
    let nothing = Typed(["explain", path + "/p.yaml", "site/b.md"])
    #expect(nothing.status == 1)
  }

  @Test func checkFindsErrorsBeforeARun() throws {
    let path = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(Typed(["check", path + "/p.yaml"]).status == 0)
    try "version: 1\nsource: { folder: { path: nowhere } }\nsink: { jsonl: { path: no/such/out.jsonl } }\n".write(
      toFile: path + "/q.yaml", atomically: true, encoding: .utf8)
    let check = Typed(["check", path + "/q.yaml"])
    #expect(check.status == 1)
    #expect(check.said == "\(path)/q.yaml: error: there is no folder \(path)/nowhere\n")
    #expect(Typed(["check", path + "/none.yaml"]).status == 2)
  }

  @Test func attributeReadsLines() throws {
    let one = Typed(["attribute", "--text", "Abdel Kareem Hana/AP"])
    let object = try JSONParser.parse(one.output)
    #expect(object["kind"]?.string == "credit")
    #expect(object["people"]?[0]?.string == "Abdel Kareem Hana")
    #expect(object["raw"]?.string == "Abdel Kareem Hana/AP")
  }

  @Test func schemasAndStagesPrint() {
    for name in ["output", "ledger", "errors", "pipeline"] {
      let schema = Typed(["schema", name])
      #expect((try? JSONParser.parse(schema.output)) != nil)
    }
    #expect(Typed(["stages", "dedupe-footers"]).output.contains("minimum-posts"))
    #expect(Typed(["stages", "dedupe-footer"]).said.contains("did you mean `dedupe-footers`?"))
  }
}
