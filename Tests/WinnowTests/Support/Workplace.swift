import Foundation
import WinnowBase

@testable import Winnow

/// A folder for one test, gone with it.
final class Workplace {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "winnow-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let full = path + "/" + name
    let folder = (full as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: full))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func objects(_ name: String) throws -> [JSONValue] {
    try read(name).split(separator: "\n").map { try JSONParser.parse(String($0)) }
  }

  /// Runs a pipeline over `posts/` of this place.
  @discardableResult
  func run(
    stages: String = Workplace.allStages, extra: String = "", source: String = "folder: { path: posts }", threads: Int = 2,
    environment: [String: String] = [:]
  ) throws -> RunReport {
    let file = try PipelineFile.parse(
      Array("version: 1\nname: test\nsource: { \(source) }\n\(stages)\nsink: { jsonl: { path: out.jsonl } }\n\(extra)\n".utf8),
      path: path + "/pipeline.yaml", environment: environment)
    var options = Runner.Options()
    options.threads = threads
    return try Runner(file, options: options).run()
  }

  static let allStages = BuiltInPipeline.stages
  static let ledger = "ledger: ledger.jsonl"
}

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Posts that nobody wrote: sentences of made-up words, pictures, captions, and a footer for each site.
enum MadePosts {
  static func word(_ dice: inout Dice) -> String {
    let parts = ["ka", "lo", "mi", "ren", "tu", "vas", "del", "or", "pin", "sha", "bru", "tel"]
    return (0..<Int.random(in: 1...3, using: &dice)).map { _ in parts.randomElement(using: &dice) ?? "na" }.joined()
  }

  static func sentence(_ dice: inout Dice) -> String {
    let words = (0..<Int.random(in: 8...24, using: &dice)).map { _ in word(&dice) }
    return words.joined(separator: " ").capitalizedFirst + "."
  }

  /// So many words, other ones for each seed.
  static func words(_ count: Int, _ seed: Int) -> String {
    var dice = Dice(UInt64(seed) &* 977 &+ 31)
    return (0..<count).map { _ in word(&dice) }.joined(separator: " ").capitalizedFirst
  }

  static func post(_ dice: inout Dice, site: Int) -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 2...7, using: &dice) {
      lines.append((0..<Int.random(in: 2...4, using: &dice)).map { _ in sentence(&dice) }.joined(separator: " "))
      if Int.random(in: 0..<4, using: &dice) == 0 {
        let picture = "![](https://site\(site).example/wp-content/uploads/2025/01/\(word(&dice))-\(word(&dice)).jpg)"
        lines += Array(repeating: picture, count: Int.random(in: 1...3, using: &dice))
      }
    }
    lines.append("More of site number \(site) is found in the printed edition of the Gazette.")
    return lines.joined(separator: "\n") + "\n"
  }

  static func fill(_ place: Workplace, count: Int, sites: Int = 5, seed: UInt64 = 7) throws {
    var dice = Dice(seed)
    for number in 0..<count {
      let site = number % sites
      try place.write("posts/site\(site)/post\(number).md", post(&dice, site: site))
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
