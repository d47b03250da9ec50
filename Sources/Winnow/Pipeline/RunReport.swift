import WinnowBase

/// What a run did, in numbers. `report:` writes it as JSON; the summary line says the same in short.
public struct RunReport: Sendable {
  public static let schema = "winnow.report/1"

  public var pipeline = ""
  /// Posts that stand in the output.
  public var written = 0
  /// Of those, the ones taken over from an earlier run without cleaning them again.
  public var unchanged = 0
  /// Posts in the error lane, by code.
  public var failures: [String: Int] = [:]
  public var removedBlocks = 0
  public var removedBytes = 0
  public var textBytes = 0
  public var rules: [PostLedger.Count] = []
  public var fetched = 0
  public var notModified = 0
  public var picturesFetched = 0
  /// Pictures that could not be fetched, by code.
  public var pictureFailures: [String: Int] = [:]
  public var seconds = 0.0
  public var started = ""

  public init() {}

  public var failed: Int { failures.values.reduce(0, +) }

  mutating func add(_ counts: [PostLedger.Count]) {
    for one in counts {
      // Lengths tell most apart.
      let length = one.rule.utf8.count
      if let known = rules.firstIndex(where: { $0.rule.utf8.count == length && $0.rule == one.rule && $0.stage == one.stage }) {
        rules[known].edits += one.edits
        rules[known].bytes += one.bytes
      } else {
        rules.append(one)
      }
    }
  }

  /// One line for people.
  public var summary: String {
    var parts = ["\(written) post\(written == 1 ? "" : "s") written"]
    if unchanged > 0 { parts[0] += " (\(unchanged) unchanged)" }
    if fetched + notModified > 0 { parts.append("\(fetched) fetched, \(notModified) not modified") }
    let lost = pictureFailures.values.reduce(0, +)
    if picturesFetched + lost > 0 { parts.append("\(picturesFetched) pictures fetched\(lost > 0 ? ", \(lost) not" : "")") }
    if failed > 0 { parts.append("\(failed) failed") }
    parts.append("\(removedBlocks) blocks removed")
    let time = (seconds * 100).rounded() / 100
    return "\(pipeline): \(parts.joined(separator: ", ")) in \(time) s"
  }

  private static func write(_ counts: [String: Int], to json: inout JSONWriter) {
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) {
      json.key(code)
      json.int(count)
    }
  }

  /// The report as one JSON object.
  public func json() -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.key("schema")
    json.string(Self.schema)
    json.key("pipeline")
    json.string(pipeline)
    json.key("version")
    json.string(Version.current)
    json.key("started")
    json.string(started)
    json.key("seconds")
    json.double((seconds * 1000).rounded() / 1000)
    json.key("posts")
    json.beginObject()
    json.key("written")
    json.int(written)
    json.key("unchanged")
    json.int(unchanged)
    json.key("failed")
    json.int(failed)
    json.endObject()
    json.key("failures")
    json.beginObject()
    Self.write(failures, to: &json)
    json.endObject()
    json.key("fetched")
    json.int(fetched)
    json.key("not_modified")
    json.int(notModified)
    json.key("pictures")
    json.beginObject()
    json.key("fetched")
    json.int(picturesFetched)
    json.key("failures")
    json.beginObject()
    Self.write(pictureFailures, to: &json)
    json.endObject()
    json.endObject()
    json.key("removed")
    json.beginObject()
    json.key("blocks")
    json.int(removedBlocks)
    json.key("bytes")
    json.int(removedBytes)
    json.endObject()
    json.key("rules")
    json.array(rules.sorted { ($0.stage, $0.rule) < ($1.stage, $1.rule) }) { json, rule in
      json.beginObject()
      json.key("stage")
      json.string(rule.stage)
      json.key("rule")
      json.string(rule.rule)
      json.key("edits")
      json.int(rule.edits)
      json.key("bytes")
      json.int(rule.bytes)
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
