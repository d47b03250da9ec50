import Testing
import WinnowBase

@testable import Winnow

/// What `winnow learn` prints goes into a pipeline file, as it is or reviewed, and the run does what it says.
@Suite struct LearnTests {
  static let trees = ["alder", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple"]
  static let logo = "https://quay.example/logo-round.png"

  static func place() throws -> Workplace {
    let place = try Workplace()
    var dice = Dice(4)
    for site in ["quay", "mill"] {
      for (i, tree) in trees.enumerated() {
        var lines = (0..<4).map { _ in MadePosts.sentence(&dice) }
        if site == "quay" {
          lines += [
            "The quay \"keeper\" \\ says: ask \(tree).", "",
            "The post \(tree) in the \(trees[7 - i]) fog appeared first on The Quay.", "",
            "Buy the printed Quay for $HOME & {all} at any kiosk: #\(i)", "![](\(logo))",
          ]
        } else {
          lines += ["The mill turns for its members alone."]
        }
        try place.write("posts/\(site)/\(tree).md", lines.joined(separator: "\n\n"))
      }
    }
    return place
  }

  static func learn(_ place: Workplace, stages: String = "- dedupe-footers", threads: Int = 2) throws -> LearnReport {
    let text = "version: 1\nsource: { folder: { path: posts } }\nstages:\n\(stages)\nsink: { jsonl: { path: none.jsonl } }\n"
    let file = try PipelineFile.parse(Array(text.utf8), path: place.path + "/pipeline.yaml", environment: [:])
    var options = Runner.Options()
    options.threads = threads
    return try Runner(file, options: options).learn()
  }

  static func texts(_ place: Workplace) throws -> [String] { try place.objects("out.jsonl").map { $0["text"]?.string ?? "" } }

  @Test func whatWasLearntDoesWhatTheStageDoes() throws {
    let place = try Self.place()
    try place.run(stages: "stages:\n- dedupe-footers")
    let plain = try Self.texts(place)
    let images = try place.objects("out.jsonl").map { $0["images"]?.array?.count ?? -1 }
    let learnt = try Self.learn(place).yaml()
    #expect(learnt.contains("The post {*} fog appeared first on The Quay."))
    #expect(learnt.contains(Self.logo))
    #expect(learnt.contains("in 8 of 8 posts (8 at the end), such as mill/"))
    let approved = learnt.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      $0 == "    rules:" ? ["    keep: all", String($0)] : [String($0)]
    }.joined(separator: "\n")
    try place.run(stages: "stages:\n" + approved)
    #expect(try Self.texts(place) == plain)
    #expect(try place.objects("out.jsonl").map { $0["images"]?.array?.count ?? -1 } == images)
  }

  @Test func whatIsRejectedStaysAndIsShownAsKept() throws {
    let place = try Self.place()
    let learnt = try Self.learn(place).yaml()
    let rejected = learnt.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("The mill turns") || line.contains("appeared first")
        ? String(line).replacing("- drop:", with: "- keep:") : String(line)
    }.joined(separator: "\n")
    try place.run(stages: "stages:\n" + rejected)
    let texts = try Self.texts(place)
    #expect(texts.count { $0.hasSuffix("The mill turns for its members alone.") } == 8)
    #expect(texts.count { $0.hasSuffix("fog appeared first on The Quay.") } == 8)
    #expect(!texts.contains { $0.contains("Buy the printed Quay") })
    // Learning again keeps what a person decided.
    let again = try Self.learn(place, stages: rejected).yaml()
    #expect(again.contains("- keep: \"The mill turns for its members alone.\""))
    #expect(again.contains("- keep: \"The post {*} fog appeared first on The Quay.\""))
    #expect(again.contains("- drop: \"Buy the printed Quay"))
  }

  @Test func threadsDoNotShow() throws {
    let place = try Self.place()
    let one = try Self.learn(place, threads: 1)
    let four = try Self.learn(place, threads: 4)
    #expect(one.yaml() == four.yaml())
    #expect(one.json() == four.json())
    for line in String(decoding: one.json(), as: UTF8.self).split(separator: "\n") { _ = try JSONParser.parse(String(line)) }
  }

  @Test func nothingLearntIsNoStage() throws {
    let place = try Workplace()
    try place.write("posts/a/one.md", "A single post says nothing about others.\n")
    #expect(try Self.learn(place).yaml() == "# Nothing recurs in enough posts of a site.\n")
  }
}
