import Foundation
import Testing
import WinnowBase

@testable import Winnow

@Suite struct ReportTests {
  /// A folder with an output and its ledger, gone with the value.
  final class Folder {
    let path = NSTemporaryDirectory() + "winnow-report-" + UUID().uuidString

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files { try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  static func object(_ id: String, site: String = "a.example", texts: [String] = ["What stays."], title: String = "T") -> String {
    let blocks = texts.enumerated().map {
      #"{"kind":"paragraph","text":\#(JSONValue.string($1).text),"line":\#($0 * 2 + 1),"block":\#($0 * 2)}"#
    }
    return
      #"{"schema":"winnow.post/1","id":"\#(id)","source":{"path":"\#(id)"},"site":"\#(site)","title":\#(JSONValue.string(title).text),"#
      + #""blocks":[\#(blocks.joined(separator: ","))],"images":[],"removed":{"blocks":1,"bytes":9}}"# + "\n"
  }

  static func row(
    _ id: String, block: Int = 1, action: String = "remove", rule: String = "share", before: String = "Share it.",
    after: String? = nil,
    kind: String = "paragraph"
  ) -> String {
    #"{"post":"\#(id)","block":\#(block),"stage":"strip-boilerplate","rule":"\#(rule)","action":"\#(action)","reason":"a share line","#
      + #""evidence":null,"line":2,"bytes":[0,9],"before":\#(JSONValue.string(before).text),"after":\#(after.map { JSONValue.string($0).text } ?? "null"),"kind":"\#(kind)"}"#
      + "\n"
  }

  static func data(_ report: Report) throws -> JSONValue {
    let page = String(decoding: report.html, as: UTF8.self)
    let start = try #require(page.range(of: #"id="data">"#)).upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    return try JSONParser.parse(Array(page[start..<end].utf8))
  }

  @Test func whatAPartBecame() throws {
    let object = try JSONParser.parse(
      Array(
        #"{"id":"p","blocks":[{"kind":"paragraph","text":"left","block":3},{"kind":"caption","text":"same","block":5},{"kind":"table","rows":[["cell"]],"cells":[[9]],"block":8}]}"#
          .utf8))
    let rows = [
      Self.row("p", block: 1), Self.row("p", block: 3, action: "remove-part", before: "left, gone", after: "left"),
      Self.row("p", block: 4, action: "move", before: "Ada/AP", after: "to credit of picture 0"),
      Self.row("p", block: 5, action: "retype", before: "paragraph", after: "caption"),
      Self.row("p", block: 6, action: "join", before: "![](b.jpg)", after: "![](a.jpg)", kind: "image"),
    ].map { try? JSONParser.parse(Array($0.dropLast().utf8)) }
    let post = Comparison(object: object, rows: rows.compactMap { $0 })
    #expect(post.parts.map(\.block) == [1, 3, 4, 5, 6, 9])
    #expect(post.parts.map(\.fate) == [.removed, .changed, .moved, .kept, .joined, .kept])
    #expect(post.parts.map(\.before) == ["Share it.", "left, gone", "Ada/AP", "same", "![](b.jpg)", "cell"])
    #expect(post.parts[1].acts.first?.taken == 6)
    #expect(post.parts[2].acts.first?.place == "credit of picture 0")
    #expect(post.bytes.before == 9 + 10 + 6 + 4 + 4 && post.bytes.after == 4 + 4 + 4)
  }

  @Test func aPageIsWholeAndSafe() throws {
    let evil = "</script><script>alert(1)</script> <!-- \u{202E}turned\u{2066} \u{2028}line {{data}} {{style}}"
    let folder = try Folder([
      "x.jsonl": Self.object("p", texts: [evil], title: evil), "x.ledger.jsonl": Self.row("p", before: evil),
    ])
    let report = try Report(try RunFiles(at: folder.path))
    let page = String(decoding: report.html, as: UTF8.self)
    #expect(page.components(separatedBy: "<script").count == 3 && page.components(separatedBy: "</script>").count == 3)
    #expect(!page.unicodeScalars.contains { (0x2028...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
    let data = try Self.data(report)
    #expect(data["texts"]?.elements.contains(.string(evil)) == true)
    #expect(data["posts"]?[0]?["h"]?.string == evil)
    // The policy names the very script and style that stand in the page.
    for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
      let start = try #require(page.range(of: open)).upperBound
      let end = try #require(page.range(of: close, range: start..<page.endIndex)).lowerBound
      #expect(page.contains("'sha256-" + ReportPage.base64(Digest(of: String(page[start..<end])).bytes) + "'"))
    }
    #expect(!page.contains("{{policy}}") && !page.contains("{{title}}"))
  }

  @Test func base64HasItsPadding() {
    for (text, wanted) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
      #expect(ReportPage.base64(Array(text.utf8)) == wanted)
    }
  }

  @Test func totalsCountWhatWent() throws {
    let folder = try Folder([
      "x.jsonl": Self.object("p") + Self.object("q", site: "b.example") + Self.object("r"),
      "x.ledger.jsonl": Self.row("p") + Self.row("q") + Self.row("q", block: 7, rule: "footer", before: "The end of the page."),
    ])
    let data = try Self.data(try Report(try RunFiles(at: folder.path + "/x.jsonl")))
    #expect(data["total"]?.int == 3 && data["edits"]?.int == 3)
    #expect(data["before"]?.int == 3 * 11 + 2 * 9 + 20 && data["after"]?.int == 33)
    let share = data["rules"]?.elements.first { $0["rule"]?.string == "share" }
    #expect(share?["bytes"]?.int == 18 && share?["posts"]?.int == 2 && share?["sites"]?.int == 2)
    #expect(share?["examples"]?[0]?.text == #"["Share it.",2,18,0]"#)
    #expect(data["sites"]?.text == #"[["a.example",2,31,22],["b.example",1,40,11]]"#)
  }

  @Test func aLargeRunIsSampledAndSaysSo() throws {
    var output = ""
    var ledger = ""
    for number in 0..<300 {
      output += Self.object("p\(number)", site: "s\(number % 7).example")
      ledger += Self.row("p\(number)", rule: number == 137 ? "rare" : "share")
    }
    let folder = try Folder(["x.jsonl": output, "x.ledger.jsonl": ledger])
    let report = try Report(try RunFiles(at: folder.path), posts: 30)
    #expect(report.posts == 300 && report.shown == 30)
    let data = try Self.data(report)
    let posts = data["posts"]?.elements ?? []
    #expect(posts.count == 30 && data["total"]?.int == 300)
    #expect(posts.contains { $0["i"]?.string == "p137" }, "a rule that acted once is in the sample")
    #expect(Set(posts.compactMap { $0["s"]?.int }).count == 7, "every site is in the sample")
    #expect(try Report(try RunFiles(at: folder.path), posts: 30).html == report.html)
  }

  @Test func aPageOfLongPostsStaysUnderTwoMegabytes() throws {
    var output = ""
    var ledger = ""
    for number in 0..<400 {
      let texts = (0..<40).map { "Paragraph \($0) of post \(number): " + String(repeating: "wörds <b> & \"more\" ", count: 20) }
      output += Self.object("p\(number)", texts: texts)
      for part in 0..<20 {
        ledger += Self.row(
          "p\(number)", block: part * 2 + 1, before: "Gone \(part) of \(number) " + String(repeating: "x", count: 300))
      }
    }
    let folder = try Folder(["x.jsonl": output, "x.ledger.jsonl": ledger])
    let report = try Report(try RunFiles(at: folder.path))
    // Posts that are all alike meet the limit in the steps of the levels, which halve.
    #expect(report.html.count < 2_000_000 && report.html.count > 700_000)
    let data = try Self.data(report)
    #expect(data["abridged"]?.bool == true)
    // What is not shown is counted: parts and gaps of each post add up.
    for post in data["posts"]?.elements ?? [] {
      let parts = (post["c"]?.elements ?? []).reduce(0) { $0 + ($1[0]?.int == -1 ? $1[2]?.int ?? 0 : 1) }
      #expect(parts == 60)
    }
  }

  @Test func aCutTextKeepsItsCharactersAndItsChange() throws {
    let long = String(repeating: "aé漢😀", count: 100)
    for limit in 1..<60 {
      let text = Abridgement.middle(long, limit)
      #expect(text.head.utf8.count + text.hidden + text.tail.utf8.count == long.utf8.count)
      #expect(long.hasPrefix(text.head) && long.hasSuffix(text.tail) && !text.plain.contains("\u{FFFD}"))
    }
    let object = try JSONParser.parse(Array(Self.object("p", texts: [long + "OLD" + long]).utf8))
    let row = try JSONParser.parse(
      Array(Self.row("p", block: 0, action: "replace", before: long + "NEW words" + long, after: long + "OLD" + long).utf8))
    let level = try #require(Abridgement.levels.last)
    let items = level.items(of: Comparison(object: object, rows: [row]))
    guard case .part(_, let before, let after)? = items.first else {
      Issue.record("no part")
      return
    }
    #expect(before.plain.contains("NEW words") && after?.plain.contains("OLD") == true)
    #expect(before.plain.utf8.count < 400 && !before.plain.contains("\u{FFFD}"))
  }

  @Test func levelsLeaveToOthersWhatSmallPostsDoNotNeed() {
    #expect(Report.level([10, 10, 10], within: 30) == .max)
    #expect(Report.level([10, 100, 100], within: 110) == 50)
    #expect(Report.level([], within: 10) == .max)
    for costs in [[1, 2, 3, 400, 5], [7, 7, 7, 7], [1000, 1]] {
      let level = Report.level(costs, within: 20)
      #expect(costs.reduce(0) { $0 + min($1, level) } <= 20)
    }
  }

  @Test func filesThatDoNotFit() throws {
    let folder = try Folder([
      "x.jsonl": Self.object("p"), "y.jsonl": Self.object("q"), "y.ledger.jsonl": Self.row("other"),
      "z.jsonl": Self.object("p") + Self.object("q") + #"{"schema":"winnow.po"#, "z.ledger.jsonl": Self.row("p"),
      "w.jsonl": "{\"a\":1}\n", "e.jsonl": "",
    ])
    func failure(_ path: String) -> String {
      do {
        _ = try Report(try RunFiles(at: path))
        return ""
      } catch { return error.message }
    }
    let path = folder.path
    #expect(failure(path) == "\(path) holds several outputs: y.jsonl, z.jsonl; give the one that is meant")
    #expect(failure(path + "/y.jsonl").hasPrefix("\(path)/y.ledger.jsonl does not belong to \(path)/y.jsonl: none of its posts"))
    #expect(failure(path + "/w.jsonl") == "\(path)/w.jsonl:1:1: error: this line is no post of winnow's; is it the right file?")
    #expect(failure(path + "/e.jsonl") == "\(path)/e.jsonl holds no post")
    #expect(failure(path + "/nothing") == "there is no \(path)/nothing")
    let bare = try Report(try RunFiles(at: path + "/x.jsonl"))
    #expect(bare.problems.count == 1 && bare.problems[0].contains("the run kept no ledger"))
    let cut = try Report(try RunFiles(at: path + "/z.jsonl"))
    #expect(cut.posts == 2)
    #expect(cut.problems.contains { $0.hasPrefix("\(path)/z.jsonl:3:") && $0.contains("the last line is cut off") })
    #expect(cut.problems.contains { $0 == "the ledger \(path)/z.ledger.jsonl lacks 1 of 2 posts, the first is q" })
  }

  @Test func earlierRunsOfThePipelineMakeAHistory() throws {
    func run(_ name: String, _ started: String) -> String {
      #"{"schema":"winnow.report/1","pipeline":"\#(name)","started":"\#(started)","posts":{"written":4,"failed":1},"removed":{"blocks":2,"bytes":8}}"#
    }
    let folder = try Folder([
      "a.json": run("news", "2025-01-02T00:00:00Z"), "b.json": run("news", "2025-01-01T00:00:00Z"),
      "c.json": run("other", "2024-01-01T00:00:00Z"), "d.json": "[1]", "e.json": "no JSON",
      "x.jsonl": Self.object("p"), "x.ledger.jsonl": Self.row("p"),
    ])
    let data = try Self.data(try Report(try RunFiles(at: folder.path)))
    #expect(data["runs"]?.text == #"[["2025-01-01T00:00:00Z",4,1,2,8],["2025-01-02T00:00:00Z",4,1,2,8]]"#)
  }
}
