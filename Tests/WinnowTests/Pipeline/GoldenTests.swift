import Foundation
import Testing
import WinnowBase

@testable import Winnow

/// Folders of input and expected output under Tests/Goldens; `make bless` records them again.
@Suite struct GoldenTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Goldens").path

  static let cases: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()

  @Test func thereAreGoldens() { #expect(Self.cases.count >= 5) }

  @Test(arguments: cases) func golden(_ name: String) throws {
    let folder = Self.root + "/" + name
    let place = try Workplace()
    try FileManager.default.copyItem(atPath: folder + "/input", toPath: place.path + "/posts")
    let stages = (try? String(contentsOfFile: folder + "/stages.yaml", encoding: .utf8)) ?? Workplace.allStages
    let hasIndex = FileManager.default.fileExists(atPath: folder + "/input/index.jsonl")
    try place.run(
      stages: stages, extra: Workplace.ledger,
      source: "folder: { path: posts\(hasIndex ? ", index: posts/index.jsonl" : "") }")
    for (made, kept) in [
      ("out.jsonl", "expected.jsonl"), ("ledger.jsonl", "expected.ledger.jsonl"), ("out.errors.jsonl", "expected.errors.jsonl"),
    ] {
      let got = place.has(made) ? try place.read(made) : ""
      let path = folder + "/" + kept
      if ProcessInfo.processInfo.environment["WINNOW_BLESS"] != nil {
        if got.isEmpty {
          try? FileManager.default.removeItem(atPath: path)
        } else {
          try got.write(toFile: path, atomically: true, encoding: .utf8)
        }
      }
      let expected = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      #expect(got == expected, "\(name)/\(kept) differs; `make bless` records it again")
    }
    #expect(FileManager.default.fileExists(atPath: folder + "/expected.jsonl"), "\(name) has no expected.jsonl")
  }

  /// A stage that has acted proposes nothing more: cleaning what is clean changes nothing.
  @Test(arguments: cases) func stagesAreIdempotent(_ name: String) throws {
    let folder = Self.root + "/" + name + "/input"
    let items = try FolderSource(path: folder).open(SourceEnvironment { _ throws(ReadFailure) in throw ReadFailure("x", "x") })
    let all = try BuiltInPipeline.file([folder], output: "-", ledger: nil).stages
    let processor = PostProcessor(stages: all, keepsLedger: true)
    while let item = try items.next() {
      guard item.key != "index.jsonl", let raw = try? processor.load(item), var work = try? processor.read(raw, digest: nil) else {
        continue
      }
      for step in processor.steps {
        guard case .stage(let stage) = step else { continue }
        work.post.apply(stage.edits(to: work.post), stage: type(of: stage).name, ledger: &work.ledger)
        let before = work.ledger.rows.count
        work.post.apply(stage.edits(to: work.post), stage: type(of: stage).name, ledger: &work.ledger)
        let again = work.ledger.rows[before...].map { "\($0.rule) \($0.action) \($0.before ?? "") → \($0.after ?? "")" }
        #expect(again.isEmpty, "\(name)/\(item.key): \(type(of: stage).name) acts again")
      }
    }
  }

  /// Where a leaf's origin says it stands, its words stand.
  @Test(arguments: cases) func originsHoldTheirBlocks(_ name: String) throws {
    let folder = Self.root + "/" + name + "/input"
    let items = try FolderSource(path: folder).open(SourceEnvironment { _ throws(ReadFailure) in throw ReadFailure("x", "x") })
    let processor = PostProcessor(stages: [], keepsLedger: false)
    while let item = try items.next() {
      guard item.key != "index.jsonl", let raw = try? processor.load(item), !raw.bytes.starts(with: [UInt8(ascii: "<")]),
        // Words of another encoding stand in the raw bytes in another form.
        String(validating: raw.bytes, as: UTF8.self) != nil,
        let work = try? processor.read(raw, digest: nil)
      else { continue }
      for block in work.post.blocks.indices where work.post.isLive(block) && work.post.blocks[block].picture < 0 {
        let origin = work.post.blocks[block].origin
        #expect(origin.range.upperBound <= raw.bytes.count)
        let there = String(decoding: raw.bytes[origin.range.clamped(to: 0..<raw.bytes.count)], as: UTF8.self)
        for word in work.post.text(of: block).split(whereSeparator: { !$0.isLetter }).prefix(5) {
          #expect(there.contains(word), "\(name)/\(item.key) block \(block): `\(word)` is not in `\(there.prefix(80))`")
        }
      }
    }
  }
}

/// Every stage's own example, as its declaration gives it.
@Suite struct StageExampleTests {
  static let stages = CatalogText.entries.filter { $0.example != nil }.map { $0.name }

  @Test(arguments: stages) func example(_ name: String) throws {
    let example = try #require(CatalogText.entries.first { $0.name == name }?.example)
    let place = try Workplace()
    let ending = example.format == .html ? "html" : example.format == .text ? "txt" : "md"
    for (number, post) in example.posts.enumerated() { try place.write("posts/\(number).\(ending)", post) }
    let settings = example.settings.isEmpty ? "" : ": { \(example.settings) }"
    try place.run(stages: "stages:\n  - \(name)\(settings)")
    let text = try #require(try place.objects("out.jsonl").first?["text"]?.string)
    for line in example.drops { #expect(!text.contains(line), "\(name) keeps `\(line)`") }
    for line in example.keeps { #expect(text.contains(line), "\(name) drops `\(line)`") }
  }
}
