import Foundation
import Testing

@testable import WinnowCLI

@Suite struct ReportCommandTests {
  @Test func aPipelinesLastRunBecomesAPage() throws {
    let path = try CommandLineTests.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let early = Typed(["report", path + "/p.yaml", "-o", path + "/r.html"])
    #expect(early.status == 1)
    #expect(early.said.contains("there is no output \(path)/out.jsonl yet; make it with: winnow run \(path)/p.yaml"))
    #expect(Typed(["run", path + "/p.yaml", "--ledger", path + "/out.ledger.jsonl"]).status == 0)
    let made = Typed(["report", path + "/out.jsonl", "-o", path + "/r.html"])
    #expect(made.status == 0 && made.said.isEmpty)
    let page = try String(contentsOfFile: path + "/r.html", encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.contains("aggregator-footer") && page.hasSuffix("</html>\n"))
    #expect(Typed(["report", path + "/out.jsonl"]).output == page)
    let nowhere = Typed(["report", path + "/out.jsonl", "-o", path + "/none/r.html"])
    #expect(nowhere.status == 1 && nowhere.said.contains("none"))
    #expect(Typed(["report", path + "/out.jsonl", "--posts", "0"]).status == 2)
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Browser/check-report").path

  /// A program's exit status; nil where it does not start.
  private static func run(_ words: [String], says: inout String) -> Int32? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = pipe
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    says = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static let hasBrowser: Bool = {
    var says = ""
    return run(
      ["sh", "-c", "command -v python3 && { command -v chromium || command -v chromium-browser || command -v google-chrome; }"],
      says: &says)
      == 0
  }()

  /// Opens in headless Chromium, is used by keys and filters, and is looked at for roles, names and contrast.
  @Test(.enabled(if: hasBrowser, "there is no Chromium and Python here: apt-get install chromium python3"), .timeLimit(.minutes(3)))
  func aBrowserOpensThePage() throws {
    let path = try CommandLineTests.folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let evil = """
      # </script><script>console.log("out")</script>

      A line with \u{202E}turned\u{202C} text and <b onclick="x()">markup</b> that stays, as any other line of a post does on every page.

      ![a picture](javascript:alert)
      ![](https://example.org/a.jpg)
      ![](https://example.org/a.jpg)

      This post was originally published on this site be sure to check out more of their content.
      """
    try evil.write(toFile: path + "/posts/site/evil.md", atomically: true, encoding: .utf8)
    let page =
      "<title>The dam</title><article><h1>The dam</h1><p>By Noor Haddad</p>"
      + String(
        repeating: "<p>The dam above the town was looked at twice this year, and both times found to be in order.</p>", count: 3)
      + "</article><nav><ul><li><a href=/a>Sport</a><li><a href=/b>Weather</a></ul></nav>"
    try page.write(toFile: path + "/posts/site/page.html", atomically: true, encoding: .utf8)
    #expect(Typed(["run", path + "/p.yaml", "--ledger", path + "/out.ledger.jsonl"]).status == 0)
    #expect(Typed(["report", path + "/out.jsonl", "-o", path + "/r.html"]).status == 0)
    var says = ""
    let status = Self.run(["python3", Self.script, path + "/r.html"], says: &says)
    #expect(status == 0, "\(says)")
  }
}
