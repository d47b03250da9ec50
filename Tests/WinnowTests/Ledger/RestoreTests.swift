import Foundation
import Testing
import WinnowBase

@testable import Winnow

/// Output and ledger rebuild what was read; what cannot be rebuilt is named, and the rest is.
@Suite struct RestoreTests {
  static func restore(_ place: Workplace, clean: String = "out.jsonl", ledger: String = "ledger.jsonl") throws -> (
    posts: [RestoredPost], report: Restorer.Report
  ) {
    var posts: [RestoredPost] = []
    let report = try Restorer.restore(clean: place.path + "/" + clean, ledger: place.path + "/" + ledger) { post, _ in
      posts.append(post)
    }
    return (posts, report)
  }

  /// A place with generated documents that a run has cleaned.
  static func cleaned(_ seeds: Range<UInt64>, threads: Int = 2) throws -> Workplace {
    let place = try Workplace()
    for seed in seeds {
      let document = MadeDocuments.make(seed)
      try place.write("posts/site\(seed % 3)/\(document.name)", document.bytes)
    }
    try place.run(extra: Workplace.ledger, threads: threads)
    return place
  }

  @Test("output and ledger rebuild generated documents", arguments: 0..<12)
  func rebuild(part: UInt64) throws {
    let place = try Self.cleaned(part * 40..<part * 40 + 40)
    let (posts, report) = try Self.restore(place)
    #expect(report.isWhole, "\(report.problems)")
    #expect(posts.count == (try place.objects("out.jsonl").count) && posts.count >= 36)
    for post in posts {
      let path = try #require(post.path)
      let raw = try InputFile.read(place.path + "/posts/" + path)
      #expect(post.isChecked)
      switch post.content {
      case .bytes(let bytes): #expect(bytes == raw, "\(path)")
      case .runs(let runs):
        #expect(path.hasSuffix(".html") || post.path == nil)
        var identity = Post.Identity()
        identity.path = path
        let read = try PostReader.read(RawPost(identity: identity, bytes: raw))
        let seen = read.blocks.indices.filter { read.isLive($0) }.map {
          RestoredPost.Run(block: $0, origin: read.blocks[$0].origin, text: read.shown($0))
        }
        #expect(runs == seen, "\(path)")
      }
    }
  }

  /// What a page without text was given from its data is not what was read.
  @Test func aTextFromThePagesDataIsTakenBack() throws {
    let place = try Workplace()
    let text = String(repeating: "The old ferry crosses the sound twice a day, and nobody in the harbour pays for it. ", count: 8)
    try place.write(
      "posts/a.html", "<body><script type='application/ld+json'>{\"articleBody\":\"\(text)\"}</script><div id=root></div></body>")
    try place.run(extra: Workplace.ledger)
    #expect(try #require(place.objects("out.jsonl").first)["text"]?.string?.isEmpty == false)
    let (posts, report) = try Self.restore(place)
    #expect(report.isWhole, "\(report.problems)")
    guard case .runs(let runs) = try #require(posts.first).content else { throw RunFailure("no runs") }
    #expect(runs.isEmpty)
  }

  /// The texts of a page stand in the bytes that the runs name, to the nearest tag.
  @Test func runsStandWhereTheySay() throws {
    let place = try Workplace()
    let page =
      "<html><body><article><p>One lamp burns.<br><br>Two lamps burn.<br>\n<br>Three lamps.</p><div>Four<p>Five</p>six <i>and</i> seven<br><br>eight</div></article></body></html>"
    try place.write("posts/a.html", page)
    try place.run(extra: Workplace.ledger)
    guard case .runs(let runs) = try #require(try Self.restore(place).posts.first).content else { throw RunFailure("no runs") }
    let there = runs.map { run in String(decoding: Array(page.utf8)[(run.origin ?? .empty).range], as: UTF8.self) }
    #expect(
      there == [
        "One lamp burns.", "Two lamps burn.", "Three lamps.</p>", "Four", "<p>Five</p>", "six <i>and</i> seven",
        "eight</div>",
      ])
  }

  @Test func recordsAndFeedItemsComeBackToo() throws {
    let place = try Workplace()
    try place.write(
      "posts/many.jsonl",
      #"{"id":"a","text":"A lamp in the fog.\n\nIt burns all night, *every* night.\n"}"# + "\n"
        + #"{"id":"b","html":"<p>Another lamp burns.</p>"}"# + "\n")
    try place.write("posts/one.json", ##"{"id":"c","markdown":"# The pier\n\nIt was long & \"old\", caf\u00e9 and all.\n"}"##)
    try place.write(
      "posts/item.xml",
      "<item><title>A kite</title><description>&lt;p&gt;It flew over the old quarry.&lt;/p&gt;</description></item>")
    try place.run(extra: Workplace.ledger)
    let (posts, report) = try Self.restore(place)
    #expect(report.isWhole, "\(report.problems)")
    #expect(posts.count == 4)
    for post in posts {
      guard case .bytes(let bytes) = post.content else { continue }
      if post.id == "a" {
        #expect(String(decoding: bytes, as: UTF8.self) == "A lamp in the fog.\n\nIt burns all night, *every* night.\n")
      }
      if post.id == "c" { #expect(bytes == (try InputFile.read(place.path + "/posts/one.json"))) }
    }
  }

  @Test func compressedAndShuffledFilesServe() throws {
    let place = try Self.cleaned(0..<12)
    let text =
      "version: 1\nsource: { folder: { path: posts } }\n\(Workplace.allStages)\nsink: { jsonl: { path: z.jsonl.zst } }\nledger: z.ledger.jsonl.gz\n"
    _ = try Runner(try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])).run()
    let plain = try Self.restore(place).posts.count
    let (posts, report) = try Self.restore(place, clean: "z.jsonl.zst", ledger: "z.ledger.jsonl.gz")
    #expect(report.isWhole && posts.count == plain)
    // Lines in another order, as a sort leaves them.
    let lines = try place.read("out.jsonl").split(separator: "\n").reversed()
    try place.write("sorted.jsonl", lines.joined(separator: "\n") + "\n")
    let sorted = try Self.restore(place, clean: "sorted.jsonl")
    #expect(sorted.report.isWhole && sorted.posts.count == plain)
    #expect(sorted.posts.first?.path == (try JSONParser.parse(String(lines.first ?? "")))["source"]?["path"]?.string)
  }

  @Test func postsWithOneIdAreToldApart() throws {
    let place = try Workplace()
    // The same canonical address, so the same id.
    for name in ["a", "b", "c"] {
      try place.write(
        "posts/\(name).html",
        "<html><head><link rel=canonical href=\"https://q.example/one\"></head><body><p>The lamp of \(name) burns on the long pier.</p></body></html>"
      )
    }
    try place.run(extra: Workplace.ledger)
    let (posts, report) = try Self.restore(place)
    #expect(Set(posts.map(\.id)) == ["https://q.example/one"])
    #expect(report.isWhole && posts.map { $0.path ?? "" } == ["a.html", "b.html", "c.html"])
  }

  // MARK: Bad input

  static func place() throws -> Workplace {
    let place = try Workplace()
    for name in ["a", "b", "c"] {
      try place.write(
        "posts/\(name).md",
        "The lamp of \(name) burns on the long pier.\nShare this:\nIt burns all night, and in the morning too.\n")
    }
    try place.run(extra: Workplace.ledger)
    return place
  }

  @Test func aLedgerOfAnotherVersion() throws {
    let place = try Self.place()
    try place.write(
      "new.jsonl", try place.read("ledger.jsonl").replacingOccurrences(of: "winnow.ledger/2", with: "winnow.ledger/3"))
    let new = try Self.restore(place, ledger: "new.jsonl")
    #expect(new.posts.isEmpty && new.report.failed == 3)
    let version =
      "the ledger is of version 3, and winnow \(Version.current) reads versions 1 to 2; restore with the winnow that wrote it"
    #expect(new.report.problems.contains("\(place.path)/new.jsonl:1: \(version)"), "\(new.report.problems)")
    // Version 1 has no rows that start a post: the texts come back, unchecked.
    let old = try place.read("ledger.jsonl").split(separator: "\n").filter { !$0.contains("winnow.ledger/") }
    #expect(!old.isEmpty)
    try place.write("old.jsonl", old.joined(separator: "\n") + "\n")
    let texts = try Self.restore(place, ledger: "old.jsonl")
    #expect(texts.report.unchecked == 3 && texts.report.isWhole)
    guard case .runs(let runs) = try #require(texts.posts.first).content else { throw RunFailure("no runs") }
    #expect(runs.first?.text == "The lamp of a burns on the long pier.")
  }

  @Test func aCutOffLastLine() throws {
    let place = try Self.place()
    let ledger = try place.read("ledger.jsonl")
    try place.write("cut.jsonl", String(ledger.dropLast(30)))
    let cut = try Self.restore(place, ledger: "cut.jsonl")
    let lines = ledger.split(separator: "\n").count
    #expect(cut.posts.map { $0.path ?? "" } == ["a.md", "b.md"])
    #expect(cut.report.failed == 1)
    #expect(
      cut.report.problems.contains { $0.hasPrefix("\(place.path)/cut.jsonl:\(lines):") && $0.contains("the last line is cut off") })
    #expect(cut.report.problems.contains { $0.contains("c.md: the ledger is damaged behind line") }, "\(cut.report.problems)")
    // The output cut off: its last post is not there, and the ledger has one too many.
    try place.write("half.jsonl", String(try place.read("out.jsonl").dropLast(30)))
    let half = try Self.restore(place, clean: "half.jsonl")
    #expect(half.posts.count == 2 && half.report.vanished == ["c.md"] && half.report.failed == 1)
    #expect(half.report.problems.first?.contains("the last line is cut off") == true)
  }

  @Test func filesThatDoNotBelongTogether() throws {
    let place = try Self.place()
    let other = try Workplace()
    try other.write("posts/z.md", "Quite another post about another lamp on another pier.\n")
    try other.run(extra: Workplace.ledger)
    #expect(throws: RunFailure.self) {
      try Restorer.restore(clean: place.path + "/out.jsonl", ledger: other.path + "/ledger.jsonl") { _, _ in }
    }
    // One post was changed and cleaned again, the ledger is of before.
    try place.write("old.jsonl", try place.read("ledger.jsonl"))
    try place.write("posts/b.md", "The lamp of b has gone out, and nobody knows when it will burn again.\n")
    try place.run(extra: Workplace.ledger)
    let mixed = try Self.restore(place, ledger: "old.jsonl")
    #expect(mixed.posts.map { $0.path ?? "" } == ["a.md", "c.md"])
    #expect(mixed.report.problems.contains { $0.contains(":2: the post b.md is another one in") && $0.contains("different runs") })
    // The output given as ledger.
    let output = #expect(throws: RunFailure.self) {
      try Restorer.restore(clean: place.path + "/out.jsonl", ledger: place.path + "/out.jsonl") { _, _ in }
    }
    #expect(output?.message.contains("this is no row of a ledger") == true)
  }

  @Test func anOutputThatWasChanged() throws {
    let place = try Self.place()
    try place.write(
      "edited.jsonl", try place.read("out.jsonl").replacingOccurrences(of: "The lamp of b burns", with: "The lamp of b shone"))
    let edited = try Self.restore(place, clean: "edited.jsonl")
    #expect(edited.posts.count == 2 && edited.report.failed == 1)
    #expect(edited.report.problems.first?.contains("b.md: output and ledger make something else than what was read") == true)
  }

  @Test func rawPostsThatChangedOrWent() throws {
    let place = try Self.place()
    let posts = try Self.restore(place).posts
    #expect(posts.allSatisfy { Restorer.difference($0, from: place.path + "/posts") == nil })
    try place.write("posts/a.md", "The lamp of A burns on the long pier.\n")
    try place.remove("posts/b.md")
    #expect(
      posts.compactMap { Restorer.difference($0, from: place.path + "/posts") } == [
        "a.md in \(place.path)/posts is not what was read: it differs from byte 12 on", "b.md is gone from \(place.path)/posts",
      ])
  }

  @Test func damagedHeadsAreNoTrap() throws {
    let place = try Self.place()
    let ledger = try place.read("ledger.jsonl")
    for (from, to) in [
      (#""frame":["#, #""frame":[99999999,"#), (#""frame":["#, #""frame":[{},"#), (#""bytes":[0,"#, #""bytes":["x","#),
      (#""format":"text""#, #""format":"html""#), (#""sha256":""#, #""sha256":"0"#), (#""action":"read""#, #""action":7"#),
      (#""block":"#, #""block":9007199254740993,"x":"#),
    ] {
      try place.write("bad.jsonl", ledger.replacingOccurrences(of: from, with: to))
      _ = try? Self.restore(place, ledger: "bad.jsonl")
    }
    for runs in ["[1,2]", "[-1,0,0]", "[1,-5,0]", "[9223372036854775807,1,1]", "[1,1,9223372036854775807]", "[\"a\",1,1]"] {
      let row = #"{"schema":"winnow.ledger/2","sha256":"","format":"html","bytes":[0,9],"runs":\#(runs)}"#
      #expect(LedgerHead(try JSONParser.parse(row)) == nil, "\(runs)")
    }
  }

  /// Whatever happens to the files, nothing traps, and what counts as checked is what was read.
  @Test("damage is named or harmless", arguments: 0..<8)
  func damage(part: UInt64) throws {
    let place = try Self.cleaned(part * 8..<part * 8 + 8)
    let files = ["out.jsonl", "ledger.jsonl"]
    let whole = try files.map { try InputFile.read(place.path + "/" + $0) }
    var raw: [String: [UInt8]] = [:]
    for post in try Self.restore(place).posts {
      if let path = post.path { raw[path] = try InputFile.read(place.path + "/posts/" + path) }
    }
    var dice = Dice(part)
    for _ in 0..<25 {
      var damaged = whole
      let file = Int.random(in: 0...1, using: &dice)
      for _ in 0..<Int.random(in: 1...4, using: &dice) where !damaged[file].isEmpty {
        let at = Int.random(in: 0..<damaged[file].count, using: &dice)
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: damaged[file].remove(at: at)
        case 1: damaged[file].insert(UInt8.random(in: 0x20...0x7E, using: &dice), at: at)
        case 2: damaged[file].removeSubrange(at..<min(damaged[file].count, at + Int.random(in: 1...2000, using: &dice)))
        case 3: damaged[file].insert(contentsOf: damaged[file][at..<min(damaged[file].count, at + 300)], at: 0)
        default: damaged[file][at] = UInt8(ascii: "9")
        }
      }
      for (name, bytes) in zip(files, damaged) { try place.write("bad." + name, bytes) }
      if let (posts, _) = try? Self.restore(place, clean: "bad.out.jsonl", ledger: "bad.ledger.jsonl") {
        for post in posts where post.isChecked {
          guard case .bytes(let bytes) = post.content else { continue }
          // A path may be what was damaged; then it names no post.
          if let read = post.path.flatMap({ raw[$0] }) { #expect(bytes == read) }
        }
      }
      var undo = Undo(["site0", "site1", "site2"])
      _ = try? Restorer.pairs(clean: place.path + "/bad.out.jsonl", ledger: place.path + "/bad.ledger.jsonl") {
        object, entry, _, _ in
        _ = undo.apply(object, entry.rows)
      }
    }
  }
}
