import Foundation
import Testing
import WinnowBase

@testable import Winnow

@Suite struct StateTests {
  static let state = "ledger: ledger.jsonl\nstate: state.db"

  @Test func aSecondRunCleansNothing() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 30)
    let first = try place.run(extra: Self.state)
    let bytes = try place.read("out.jsonl")
    let second = try place.run(extra: Self.state)
    #expect((first.unchanged, second.unchanged, second.written) == (0, 30, 30))
    #expect(try place.read("out.jsonl") == bytes)
    #expect(first.rules.sorted { $0.rule < $1.rule } == second.rules.sorted { $0.rule < $1.rule })
  }

  /// With a state a file is not read again whose size, time and inode are the same.
  @Test func aFileOfTheSameStampIsNotRead() throws {
    let place = try Workplace()
    let path = place.path + "/posts/quay/a.md"
    func write(_ text: String) throws {
      if !FileManager.default.fileExists(atPath: path) { try place.write("posts/quay/a.md", text) }
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.write(contentsOf: Data(text.utf8))
      try file.close()
      try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: path)
    }
    try write("The ferry was late again on Friday.")
    try place.run(extra: Self.state)
    try write("The ferry was early, and on Friday.")
    try place.run(extra: Self.state)
    #expect(try place.read("out.jsonl").contains("late again"))
    try place.run(extra: Workplace.ledger)
    #expect(try place.read("out.jsonl").contains("was early"))
  }

  @Test func manyRunsGiveWhatOneFullRunGives() throws {
    let place = try Workplace()
    let fresh = try Workplace()
    var dice = Dice(3)
    for round in 0..<6 {
      for _ in 0..<4 {
        let number = Int.random(in: 0..<12, using: &dice)
        let name = "posts/site\(number % 2)/post\(number).md"
        if round > 2, Int.random(in: 0..<4, using: &dice) == 0, place.has(name) {
          try place.remove(name)
          try fresh.remove(name)
        } else {
          let text = MadePosts.post(&dice, site: number % 2)
          try place.write(name, text)
          try fresh.write(name, text)
        }
      }
      try place.run(extra: Self.state)
      try fresh.run(extra: Workplace.ledger)
      #expect(try place.read("out.jsonl") == fresh.read("out.jsonl"), "round \(round)")
      #expect(try place.read("ledger.jsonl") == fresh.read("ledger.jsonl"), "round \(round)")
    }
  }

  @Test func aChangedPipelineCleansEverythingAgain() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 6)
    try place.run(extra: Self.state)
    let report = try place.run(stages: "stages: [extract-article]", extra: Self.state)
    #expect(report.unchanged == 0)
  }

  @Test func anotherRunHoldsTheLock() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 2)
    let lock = try RunLock(path: place.path + "/state.db.lock")
    let failure = #expect(throws: RunFailure.self) { try place.run(extra: Self.state) }
    #expect(failure?.status == .locked)
    #expect(
      failure?.message == "another run of this pipeline is under way (it holds \(place.path)/state.db.lock); nothing was done")
    withExtendedLifetime(lock) {}
  }

  @Test func anInterruptedRunKeepsTheOldOutputAndTheNextIsComplete() throws {
    let place = try Workplace()
    try MadePosts.fill(place, count: 8)
    try place.run(extra: Self.state)
    let before = try place.read("out.jsonl")
    try MadePosts.fill(place, count: 300, seed: 8)
    let text =
      "version: 1\nsource: { folder: { path: posts } }\n\(Workplace.allStages)\nsink: { jsonl: { path: out.jsonl } }\n\(Self.state)\n"
    let file = try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])
    var surroundings = Runner.Surroundings()
    var asked = 0
    surroundings.isInterrupted = {
      asked += 1
      return asked > 3
    }
    let failure = #expect(throws: RunFailure.self) { try Runner(file, surroundings: surroundings).run() }
    #expect(failure?.status == .interrupted)
    #expect(try place.read("out.jsonl") == before)
    let report = try place.run(extra: Self.state)
    #expect(report.written == 300)
  }
}
