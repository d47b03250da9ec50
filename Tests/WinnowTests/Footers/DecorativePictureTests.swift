import MadePictures
import Testing
import WinnowBase

@testable import Winnow

/// Logos and separators whose addresses change from post to post, told by their files.
@Suite struct DecorativePictureTests {
  static func stages(_ match: String, _ footers: String = "") -> String {
    "stages:\n  - dedupe-images: { match: \(match) }\n  - dedupe-footers: { \(footers) }"
  }

  /// Ten posts, each with a photograph of its own and, under a name of its own, what `logo` gives for it.
  static func place(_ logo: (Int) -> [UInt8]) throws -> Workplace {
    let place = try Workplace()
    for number in 0..<10 {
      var dice = Dice(UInt64(number) + 40)
      try place.write("posts/site/photo\(number).jpg", MadePicture.scene(UInt64(number + 90), width: 240, height: 160).jpeg())
      try place.write("posts/site/logo-\(number)f3.png", logo(number))
      let story = (0..<3).map { _ in MadePosts.sentence(&dice) }
      try place.write(
        "posts/site/\(number).md",
        "\(story[0])\n\n![](photo\(number).jpg)\n\n\(story[1])\n\n![](logo-\(number)f3.png)\n\n\(story[2])\n")
    }
    return place
  }

  static func run(_ place: Workplace, _ stages: String, _ extra: String = "") throws -> [[String]] {
    let source = "folder: { path: posts, include: ['**/*.md'] }"
    try place.run(stages: stages, extra: extra, source: source)
    return try place.objects("out.jsonl").map { PictureLookRunTests.urls($0) }
  }

  static let photographs = (0..<10).map { ["photo\($0).jpg"] }

  /// A separator is too plain for a hash of its look: its bytes tell it.
  @Test func theSameBytesUnderOtherAddresses() throws {
    let separator = MadePicture.plain(width: 300, height: 20).png()
    let place = try Self.place { _ in separator }
    #expect(try Self.run(place, Self.stages("variant")).allSatisfy { $0.count == 2 })
    #expect(try Self.run(place, Self.stages("content"), Workplace.ledger) == Self.photographs)
    let row = try #require(place.objects("ledger.jsonl").first { $0["rule"]?.string == "decorative-picture" })
    #expect(row["evidence"]?.string == "the same file, under several addresses, in 10 of 10 posts of this site")
  }

  /// Encoded anew for each post, so that no two files are the same.
  @Test func theSameLookUnderOtherAddresses() throws {
    let place = try Self.place { MadePicture.scene(7, width: 300 + 12 * $0, height: 200 + 8 * $0).jpeg(quality: 70 + 2 * $0) }
    #expect(try Self.run(place, Self.stages("content")).allSatisfy { $0.count == 2 })
    #expect(try Self.run(place, Self.stages("perceptual")) == Self.photographs)
  }

  @Test func picturesOfFewPostsStay() throws {
    let place = try Self.place { MadePicture.scene($0 < 4 ? 7 : UInt64($0 + 20), width: 300, height: 200).jpeg() }
    #expect(try Self.run(place, Self.stages("perceptual")).allSatisfy { $0.count == 2 })
  }

  /// What `learn` prints does the same as a reviewed rule, and keeps where it says keep.
  @Test func learnPrintsARuleThatWorks() throws {
    let separator = MadePicture.plain(width: 300, height: 20).png()
    let place = try Self.place { _ in separator }
    let text =
      "version: 1\nname: test\nsource: { folder: { path: posts, include: ['**/*.md'] } }\n\(Self.stages("content"))\n"
      + "sink: { jsonl: { path: out.jsonl } }\n"
    let file = try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])
    let lines = try Runner(file).learn().yaml().split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("# decorative-picture: in 10 of 10 posts (10 inside)") })
    let rule = try #require(lines.first { $0.contains("drop: \"sha256:") }).replacing("- drop: ", with: "").replacing(" ", with: "")
    #expect(try Self.run(place, Self.stages("content", "keep: all")).allSatisfy { $0.count == 2 })
    #expect(try Self.run(place, Self.stages("content", "keep: all, rules: [{ drop: \(rule) }]")) == Self.photographs)
    #expect(try Self.run(place, Self.stages("content", "rules: [{ keep: \(rule) }]")).allSatisfy { $0.count == 2 })
  }

  /// A line behind the logo of a site is no caption; a caption that recurs with its picture in a few posts is.
  @Test(arguments: [(10, false), (4, true)]) func aLogoHasNoCaption(posts count: Int, stays: Bool) {
    let line = "Harbour Lights, since nineteen hundred and four"
    let posts = (0..<10).map { i -> Post in
      var dice = Dice(UInt64(i) + 70)
      let story = (0..<4).map { _ in MadePosts.sentence(&dice) }
      let own =
        i < count
        ? ["![](https://a.example/logo.png)", line] : ["![](https://a.example/\(i).png)", "Another caption, number \(i * 777)"]
      return linePost(story[..<2] + own + story[2...], id: "p\(i)")
    }
    var learnt = FooterEvidence()
    for post in posts { learnt.merge(DedupeFooters().observe(post)) }
    #expect(remaining(posts[0], DedupeFooters().edits(to: posts[0], given: learnt)).contains(line) == stays)
  }

  /// In any order and split the evidence is the same.
  @Test func theEvidenceIsOrderFree() throws {
    let place = try Self.place { MadePicture.scene(7, width: 300 + 12 * $0, height: 200 + 8 * $0).jpeg() }
    var stage = DedupeFooters()
    stage.images = DedupeImages()
    stage.images?.match = [.perceptual]
    let posts = try (0..<10).map { number -> Post in
      var post = linePost(["Story \(number) is told.", "![](logo-\(number)f3.png)"], id: "\(number)")
      (post.identity.root, post.identity.path) = (place.path + "/posts", "site/\(number).md")
      try #require(stage.images?.find(post.pictures[0], of: post.identity).look != nil)
      return post
    }
    var (up, down) = (FooterEvidence(), FooterEvidence())
    for post in posts { up.merge(stage.observe(post)) }
    for post in posts.reversed() { down.merge(stage.observe(post)) }
    #expect(up.encoded() == down.encoded())
    #expect(stage.edits(to: posts[0], given: up).map(\.reason.rule) == ["decorative-picture"])
  }
}
