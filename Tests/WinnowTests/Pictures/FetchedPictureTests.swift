import MadePictures
import Synchronization
import TestServer
import Testing
import WinnowBase

@testable import Winnow

/// Pictures of web addresses, fetched by the stage `fetch` and told by their bytes.
@Suite struct FetchedPictureTests {
  static let stages = """
    stages:
      - fetch: { delay: 0s, allow-private: true, retries: 0, timeout: 3s, pictures: true, maximum-size: 64 MiB }
      - dedupe-images: { match: perceptual }
    """
  static let source = "folder: { path: posts, include: ['**/*.md'] }"
  static let extra = "state: state.db\nledger: ledger.jsonl\nreport: report.json"

  static func server(_ files: [String: [UInt8]], robots: String = "") throws -> TestServer {
    try TestServer { request in
      if request.target == "/robots.txt" { return .text(robots) }
      guard let bytes = files[request.target] else { return .notFound }
      return TestReply(200, [("Content-Type", "image/jpeg")], bytes)
    }
  }

  static func post(_ host: TestServer, _ targets: [String]) -> String {
    "The ferry went on Monday.\n\n" + targets.map { "![](\(host.url($0)))" }.joined(separator: "\n")
      + "\n\nA bridge takes its place.\n"
  }

  @Test func fetchedOnceAndReadFromTheCacheAfterwards() throws {
    let scene = MadePicture.scene(1, width: 480, height: 320)
    let host = try Self.server(
      [
        "/a.jpg": scene.jpeg(), "/b/copy.jpg": scene.jpeg(), "/large.webp": MadePicture.scene(1, width: 720, height: 480).webp(),
        "/other.png": MadePicture.scene(2, width: 480, height: 320).png(), "/secret/x.jpg": scene.jpeg(),
      ], robots: "User-agent: *\nDisallow: /secret/\n")
    let place = try Workplace()
    let targets = ["/a.jpg", "/a.jpg?w=300", "/b/copy.jpg", "/large.webp", "/other.png", "/gone.jpg", "/secret/x.jpg"]
    try place.write("posts/site/post.md", Self.post(host, targets))
    let report = try place.run(stages: Self.stages, extra: Self.extra, source: Self.source)
    #expect(report.picturesFetched == 4)
    #expect(report.pictureFailures == ["http-404": 1, "robots-disallowed": 1])
    let urls = ["/large.webp", "/other.png", "/gone.jpg", "/secret/x.jpg"].map { host.url($0) }
    #expect(PictureLookRunTests.urls(try place.objects("out.jsonl")[0]) == urls)
    let notes = try place.objects("ledger.jsonl").filter { $0["rule"]?.string == "unreadable-picture" }
    #expect(notes.map { $0["evidence"]?.string } == [host.url("/gone.jpg"), host.url("/secret/x.jpg")])
    #expect(notes[0]["reason"]?.string == "\(host.url("/gone.jpg")): the server answered 404 (not found)")
    // One of a family is asked for, and what robots.txt forbids is not.
    #expect(host.count("/a.jpg?w=300") == 0 && host.count("/secret/x.jpg") == 0)

    // The same again: the post is left alone, and only what could not be had is asked for.
    let again = try place.run(stages: Self.stages, extra: Self.extra, source: Self.source)
    #expect((again.unchanged, again.picturesFetched) == (1, 0))
    #expect(host.count("/a.jpg") == 1 && host.count("/gone.jpg") == 2)

    // Without the network a new post is judged by what the cache holds.
    host.stop()
    try place.write("posts/site/new.md", Self.post(host, ["/a.jpg", "/large.webp", "/other.png"]))
    let offline = try place.run(stages: Self.stages, extra: Self.extra, source: Self.source)
    #expect(offline.picturesFetched == 0)
    #expect(PictureLookRunTests.urls(try place.objects("out.jsonl")[0]) == ["/large.webp", "/other.png"].map { host.url($0) })
    #expect(try place.read("report.json").contains("\"connection\": 2"))
  }

  /// A picture that could not be had at first: the post is judged anew when it can.
  @Test func whatComesLaterChangesThePost() throws {
    let scene = MadePicture.scene(1, width: 480, height: 320).jpeg()
    let isThere = Mutex(false)
    let host = try TestServer { request in
      request.target == "/a.jpg" || request.target == "/late.jpg" && isThere.withLock { $0 } ? TestReply(200, [], scene) : .notFound
    }
    let place = try Workplace()
    try place.write("posts/site/post.md", Self.post(host, ["/a.jpg", "/late.jpg"]))
    func run() throws -> Int {
      let unchanged = try place.run(stages: Self.stages, extra: Self.extra, source: Self.source).unchanged
      return unchanged * 10 + PictureLookRunTests.urls(try place.objects("out.jsonl")[0]).count
    }
    #expect(try [run(), run()] == [2, 12])
    isThere.withLock { $0 = true }
    #expect(try [run(), run()] == [1, 11])
  }

  @Test func badPicturesAreNotedWithTheirReason() throws {
    let scene = MadePicture.scene(3, width: 300, height: 200)
    let bomb = MadePicture.plain(width: 6500, height: 6500).png()
    let host = try Self.server([
      "/page.jpg": Array("<!DOCTYPE html><p>Not found".utf8), "/cut.jpg": Array(scene.jpeg().prefix(900)),
      "/vast.png": MadeHeader.png(width: 30_000, height: 30_000), "/moves.webp": MadeHeader.animatedWebP(width: 300, height: 200),
      "/bomb.png": bomb, "/nothing.jpg": [], "/cmyk.jpg": scene.cmykJPEG(), "/rgb.jpg": scene.jpeg(quality: 95),
    ])
    let place = try Workplace()
    let targets = ["/page.jpg", "/cut.jpg", "/vast.png", "/moves.webp", "/bomb.png", "/nothing.jpg", "/cmyk.jpg", "/rgb.jpg"]
    try place.write("posts/site/post.md", Self.post(host, targets))
    try place.run(stages: Self.stages, extra: Self.extra, source: Self.source)
    // CMYK and RGB of one scene are one picture; the others stay.
    let urls = PictureLookRunTests.urls(try place.objects("out.jsonl")[0])
    #expect(urls.count == 7, "\(urls)")
    let reasons = try place.objects("ledger.jsonl").filter { $0["rule"]?.string == "unreadable-picture" }.map {
      $0["reason"]?.string ?? ""
    }
    try #require(reasons.count == 6, "\(reasons)")
    #expect(reasons[0] == "the file is no picture" && reasons[5] == "the file is no picture")
    #expect(reasons[1].hasPrefix("the picture is cut short or damaged"))
    #expect(reasons[2].hasPrefix("30000 by 30000 pixels are more than"))
    #expect(reasons[3] == "the picture is animated")
    #expect(reasons[4].hasPrefix("6500 by 6500 pixels are more than"))
  }

  /// `explain` asks what other settings would do, offline, with what was fetched.
  @Test func explainSeesWhatWasFetched() throws {
    let scene = MadePicture.scene(1, width: 480, height: 320).jpeg()
    let host = try Self.server(["/a.jpg": scene, "/b.jpg": scene])
    let place = try Workplace()
    try place.write("posts/site/post.md", Self.post(host, ["/a.jpg", "/b.jpg"]))
    try place.run(stages: Self.stages, extra: Self.extra, source: Self.source)
    host.stop()
    let text =
      "version: 1\nname: test\nsource: { \(Self.source) }\n\(Self.stages)\nsink: { jsonl: { path: out.jsonl } }\n\(Self.extra)\n"
    func load(_ assignments: [(name: String, value: String)]) throws(RunFailure) -> PipelineFile {
      var overrides = PipelineFile.Overrides()
      overrides.assignments = assignments
      return try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:], overrides: overrides)
    }
    let study = try #require(try Study(["site/post.md"], in: load([]), options: Runner.Options(), reload: load))
    let part = try #require(study.comparison.parts.first { $0.after == nil })
    #expect(part.acts.map(\.rule) == ["same-content"])
    #expect(study.alternatives(for: part).map(\.setting) == [nil])
  }

  @Test func theStageSaysWhatItNeeds() throws {
    let place = try Workplace()
    try place.write("posts/site/post.md", "One.\n")
    for (stages, source, message) in [
      ("stages: [fetch: { pictures: true }, dedupe-images]", Self.source, "needs the stage `dedupe-images`"),
      (Self.stages, "stdin: {}", "which is read once"),
      ("stages: [fetch, dedupe-images]", Self.source, "take the stage `fetch` out"),
    ] {
      let failure = #expect(throws: RunFailure.self) { try place.run(stages: stages, source: source) }
      #expect(failure?.message.contains(message) == true)
    }
  }
}
