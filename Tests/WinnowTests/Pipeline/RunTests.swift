import Foundation
import Testing
import WinnowBase

@testable import Winnow

@Suite struct RunTests {
  @Test func outputAndLedgerRebuildWhatTheReaderSaw() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 60)
    try place.write("posts/page.html", Self.page)
    try place.run(extra: Workplace.ledger)
    let rows = Dictionary(grouping: try place.objects("ledger.jsonl")) { $0["post"]?.string ?? "" }
    let objects = try place.objects("out.jsonl")
    #expect(objects.count == 61)
    for object in objects {
      let path = try #require(object["source"]?["path"]?.string)
      var identity = Post.Identity()
      identity.path = path
      let raw = RawPost(identity: identity, bytes: try InputFile.read(place.path + "/posts/" + path))
      let seen = Rebuild.leaves(of: try PostReader.read(raw, limits: ReaderLimits()))
      #expect(Rebuild.leaves(object: object, rows: rows[object["id"]?.string ?? ""] ?? []) == seen, "\(path)")
    }
  }

  @Test func everyThreadCountGivesTheSameBytes() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 150)
    try place.run(extra: Workplace.ledger, threads: 1)
    let (output, ledger) = (try place.read("out.jsonl"), try place.read("ledger.jsonl"))
    for threads in [2, 5] {
      try place.run(extra: Workplace.ledger, threads: threads)
      #expect(try place.read("out.jsonl") == output)
      #expect(try place.read("ledger.jsonl") == ledger)
    }
    #expect(output.split(separator: "\n").count == 150)
  }

  @Test func postsComeInTheByteOrderOfTheirPaths() throws {
    let place = try Workplace()
    for name in ["b.md", "a/z.md", "a.md", "B.md", "é.md"] {
      try place.write("posts/\(name)", "A sentence of some length stands here.\n")
    }
    try place.run()
    let paths = try place.objects("out.jsonl").compactMap { $0["source"]?["path"]?.string }
    #expect(paths == ["B.md", "a.md", "a/z.md", "b.md", "é.md"])
  }

  @Test func outputFitsThePublishedSchema() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 10)
    try place.write("posts/page.html", Self.page)
    try place.write("posts/empty.md", "")
    try place.run(extra: Workplace.ledger)
    for (file, schema) in [("out.jsonl", "output"), ("ledger.jsonl", "ledger"), ("out.errors.jsonl", "errors")] {
      let shape = try JSONParser.parse(try #require(SchemaDocument.named(schema)))
      let objects = try place.objects(file)
      #expect(!objects.isEmpty)
      for object in objects { #expect(SchemaCheck.problem(object, shape) == nil, "\(file)") }
    }
    // The check itself must be able to fail.
    let shape = try JSONParser.parse(try #require(SchemaDocument.named("errors")))
    #expect(SchemaCheck.problem(try JSONParser.parse(#"{"schema":"winnow.error/1"}"#), shape) == "$ lacks post")
  }

  @Test func aBrokenPostGoesToTheErrorLaneAndTheRestGoOn() throws {
    let place = try Workplace()
    try place.write("posts/good.md", "A sentence of some length stands here.\n")
    try place.write("posts/empty.md", " \n")
    try place.write("posts/picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 64))
    let report = try place.run()
    #expect(report.written == 1)
    #expect(report.failures == ["empty": 1, "not-text": 1])
    let errors = try place.objects("out.errors.jsonl")
    #expect(errors.compactMap { $0["source"]?["path"]?.string } == ["empty.md", "picture.html"])
    // Once the posts are right, the lane of the earlier run is gone.
    try place.remove("posts/empty.md")
    try place.remove("posts/picture.html")
    try place.run()
    #expect(!place.has("out.errors.jsonl"))
  }

  @Test func aFailedRunLeavesTheOldOutput() throws {
    let place = try Workplace()
    try place.write("posts/good.md", "A sentence of some length stands here.\n")
    try place.run()
    let before = try place.read("out.jsonl")
    #expect(throws: RunFailure.self) { try place.run(source: "folder: { path: nowhere }") }
    #expect(try place.read("out.jsonl") == before)
    #expect(throws: RunFailure.self) { try place.run(extra: "ledger: none/ledger.jsonl") }
    #expect(try place.read("out.jsonl") == before)
  }

  @Test func gzippedOutputHoldsTheSameLines() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 5)
    try place.run()
    let plain = try InputFile.read(place.path + "/out.jsonl")
    for ending in ["gz", "zst"] {
      var file = try PipelineFile.parse(
        Array(
          "version: 1\nsource: { folder: { path: posts } }\n\(Workplace.allStages)\nsink: { jsonl: { path: z.jsonl.\(ending) } }\n"
            .utf8),
        path: place.path + "/pipeline.yaml", environment: [:])
      file.state = nil
      _ = try Runner(file).run()
      #expect(try InputFile.readDecompressed(place.path + "/z.jsonl.\(ending)") == plain)
    }
  }

  @Test func shardsWithMergedEvidenceGiveTheWholeRun() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 40, sites: 2)
    let stages = Workplace.allStages + "\n  - dedupe-posts"
    try place.run(stages: stages)
    let whole = Set(try place.read("out.jsonl").split(separator: "\n"))
    let text = "version: 1\nsource: { folder: { path: posts } }\n\(stages)\nsink: { jsonl: { path: part.jsonl } }\n"
    let file = try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])
    var parts: [String] = []
    for part in 1...7 {
      var options = Runner.Options()
      options.shard = (part: part, of: 7)
      let bytes = try Runner(file, options: options).survey()
      try place.write("\(part).evidence", bytes)
      parts.append("\(place.path)/\(part).evidence")
    }
    let merged = try Runner.merge(parts, for: nil)
    #expect(try Runner.merge(parts.reversed(), for: nil) == merged)
    #expect(try Runner.merge(Array(parts[3...] + parts[..<3]), for: nil) == merged)
    try place.write("all.evidence", merged)
    var union: Set<Substring> = []
    for part in 1...7 {
      var options = Runner.Options()
      options.shard = (part: part, of: 7)
      options.evidence = place.path + "/all.evidence"
      _ = try Runner(file, options: options).run()
      union.formUnion(try place.read("part.jsonl").split(separator: "\n").map { Substring(String($0)) })
    }
    #expect(union == whole)
  }

  @Test func copiesGoToTheirLane() throws {
    let place = try Workplace()
    let story = (1...40).map { "The keeper of light \($0) wrote down what the fog did." }.joined(separator: " ")
    try place.write("posts/a.md", Array("# Fog\n\n\(story)\n".utf8))
    try place.write("posts/b.md", Array("# Fog again\n\n\(story)\n".utf8))
    try place.write(
      "posts/c.md",
      Array("# Rain\n\n\((1...40).map { "On day \($0) the rain came from another side." }.joined(separator: " "))\n".utf8))
    let text =
      "version: 1\nsource: { folder: { path: posts } }\nstages: [dedupe-posts]\nsink: { jsonl: { path: out.jsonl } }\nduplicates: copies.jsonl\n"
    let file = try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])
    _ = try Runner(file).run()
    #expect(try place.read("out.jsonl").split(separator: "\n").count == 2)
    let copies = try place.read("copies.jsonl")
    #expect(copies.split(separator: "\n").count == 1)
    #expect(copies.contains("\"id\":\"b.md\"") && copies.contains("\"duplicate_of\":\"a.md\""))
  }

  static let page = """
    <!doctype html><html lang="en"><head><title>A lamp in the fog | The Quay</title></head><body>
    <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
    <article><h1>A lamp in the fog</h1><p>The keeper lit the lamp every evening for thirty years, and nobody in the village ever asked him why he did.</p>
    <figure><img src="lamp.jpg" alt="A lamp"><figcaption>The lamp at the pier. Photo: Ada Brook/Reuters</figcaption></figure>
    <p>When he died, the village took turns, one house each week, and the lamp has not gone out since that winter came.</p>
    <table><tr><th>Year</th><th>Ships</th></tr><tr><td>1990</td><td>12</td></tr></table></article>
    <footer>© 2025 The Quay. All rights reserved.</footer></body></html>
    """
}
