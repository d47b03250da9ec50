import WinnowBase

/// What differs between two outputs, and between the rules that made them.
public struct RunComparison: Sendable {
  /// How many of the largest differences are kept.
  public static let largestCount = 20

  /// One post that came out otherwise.
  public struct Change: Sendable {
    public var id: String
    public var path: String?
    /// The members that differ, in the order of the output.
    public var members: [String]
    /// The parts of the text that only one of the two has.
    public var lines: [SequenceDifference.Step<String>]
    /// Bytes of these parts.
    public var bytes: Int

    public var name: String { path ?? id }
    /// The texts that only the old one has.
    public var gone: [String] { lines.compactMap { if case .old(let text) = $0 { text } else { nil } } }
    /// The texts that only the new one has.
    public var come: [String] { lines.compactMap { if case .new(let text) = $0 { text } else { nil } } }
  }

  /// What a rule did in each of the two.
  public struct RuleChange: Sendable, Hashable {
    public var stage: String
    public var rule: String
    /// How many edits.
    public var old = 0
    public var new = 0
  }

  public private(set) var posts = (old: 0, new: 0)
  /// Names of posts that only the new, and only the old output has.
  public private(set) var added: [String] = []
  public private(set) var gone: [String] = []
  public private(set) var changed = 0
  /// In how many posts a member differs.
  public private(set) var members: [String: Int] = [:]
  /// The largest differences, largest first; equal ones by name.
  public private(set) var largest: [Change] = []
  /// Rules that did more or less in the new run, by stage and rule; empty where no ledger says.
  public var rules: [RuleChange] = []
  /// How many differences are kept.
  private let kept: Int
  /// What is wrong with the files, and which posts could not be cleaned.
  public internal(set) var problems: [String] = []

  public var isSame: Bool { changed == 0 && added.isEmpty && gone.isEmpty }

  /// Compares two outputs post by post, found by id. Where both have the same order memory stays bounded.
  /// `keepsAll` keeps every difference instead of the largest ones.
  public init(old: String, new: String, keepsAll: Bool = false) throws(RunFailure) {
    kept = keepsAll ? .max : Self.largestCount
    var left = try Side(old)
    var right = try Side(new)
    while true {
      let oldLine = try left.next()
      let newLine = try right.next()
      if oldLine == nil, newLine == nil { break }
      if oldLine != nil { posts.old += 1 }
      if newLine != nil { posts.new += 1 }
      // The same bytes are the same post: nothing needs parsing.
      if let oldLine, let newLine, oldLine == newLine { continue }
      if let oldLine, let object = left.parse(oldLine) { meet(object, &left.waiting, &right.waiting, isOld: true) }
      if let newLine, let object = right.parse(newLine) { meet(object, &right.waiting, &left.waiting, isOld: false) }
    }
    gone = left.waiting.flatMap { $0.value.map { Self.name($0) } }.sorted()
    added = right.waiting.flatMap { $0.value.map { Self.name($0) } }.sorted()
    problems = left.problems + right.problems
  }

  private static func name(_ object: JSONValue) -> String { object["source"]?["path"]?.string ?? object["id"]?.string ?? "" }

  private mutating func meet(
    _ object: JSONValue, _ own: inout [String: [JSONValue]], _ others: inout [String: [JSONValue]], isOld: Bool
  ) {
    let id = object["id"]?.string ?? ""
    guard var waiting = others[id], !waiting.isEmpty else {
      own[id, default: []].append(object)
      return
    }
    let other = waiting.removeFirst()
    others[id] = waiting.isEmpty ? nil : waiting
    compare(isOld ? object : other, isOld ? other : object)
  }

  /// Members that follow from others say nothing of their own.
  private static let derived: Set<String> = ["blocks", "removed"]

  private mutating func compare(_ old: JSONValue, _ new: JSONValue) {
    var differing: [String] = []
    var keys: [String] = []
    for object in [old, new] {
      guard case .object(let object) = object else { continue }
      for member in object.members where !keys.contains(member.key) { keys.append(member.key) }
    }
    for key in keys where old[key] != new[key] { differing.append(key) }
    guard !differing.isEmpty else { return }
    let telling = differing.filter { !Self.derived.contains($0) }
    let shown = telling.isEmpty ? differing : telling
    changed += 1
    for key in shown { members[key, default: 0] += 1 }
    var change = Change(id: new["id"]?.string ?? "", path: new["source"]?["path"]?.string, members: shown, lines: [], bytes: 0)
    let steps = SequenceDifference.steps(from: Self.parts(old), to: Self.parts(new))
    for step in steps {
      switch step {
      case .both: continue
      case .old(let text), .new(let text):
        change.bytes += text.utf8.count
        change.lines.append(step)
      }
    }
    keep(change)
  }

  private static func parts(_ object: JSONValue) -> [String] {
    (object["blocks"]?.elements ?? []).compactMap { block in
      if let text = block["text"]?.string { return text }
      if let rows = block["rows"]?.array {
        return rows.map { $0.elements.compactMap(\.string).joined(separator: " | ") }.joined(separator: "\n")
      }
      guard let place = block["image"]?.int, let url = object["images"]?[place]?["url"]?.string else { return nil }
      return "![](\(url))"
    }
  }

  private mutating func keep(_ change: Change) {
    let place = largest.firstIndex { (-change.bytes, change.name) < (-$0.bytes, $0.name) } ?? largest.count
    guard place < kept else { return }
    largest.insert(change, at: place)
    if largest.count > kept { largest.removeLast() }
  }

  // MARK: Rules

  /// Compares what the rules of two runs did.
  public static func rules(old: [PostLedger.Count], new: [PostLedger.Count]) -> [RuleChange] {
    var found: [String: RuleChange] = [:]
    for (counts, isOld) in [(old, true), (new, false)] {
      for count in counts {
        let key = "\(count.stage)/\(count.rule)"
        var change = found[key] ?? RuleChange(stage: count.stage, rule: count.rule)
        if isOld { change.old = count.edits } else { change.new = count.edits }
        found[key] = change
      }
    }
    return found.values.filter { $0.old != $0.new }.sorted { ($0.stage, $0.rule) < ($1.stage, $1.rule) }
  }

  /// Counts what each rule did by a ledger; the reader's own rows do not count.
  public static func counts(ledger: String) throws(RunFailure) -> [PostLedger.Count] {
    var found: [String: PostLedger.Count] = [:]
    do throws(FileError) {
      var reader = try LedgerReader(ledger)
      while let entry = reader.next() {
        for row in entry.rows {
          guard let stage = row["stage"]?.string, let rule = row["rule"]?.string, stage != "read" else { continue }
          let key = "\(stage)/\(rule)"
          var count = found[key] ?? PostLedger.Count(stage: stage, rule: rule)
          count.edits += 1
          found[key] = count
        }
      }
    } catch {
      throw RunFailure(error.message)
    }
    return Array(found.values)
  }
}

/// One of two outputs while they are compared.
private struct Side: ~Copyable {
  var lines: LineReader
  let path: String
  var waiting: [String: [JSONValue]] = [:]
  var problems: [String] = []
  private var number = 0

  init(_ path: String) throws(RunFailure) {
    self.path = path
    // A post of 64 MiB, escaped, with its lists.
    do throws(FileError) { lines = try LineReader(path, maximumLength: 1 << 29) } catch { throw RunFailure(error.message) }
  }

  mutating func next() throws(RunFailure) -> [UInt8]? {
    do throws(FileError) {
      while let line = try lines.nextLine() {
        number = line.number
        if !line.bytes.isEmpty { return line.bytes }
      }
    } catch {
      throw RunFailure(error.message)
    }
    return nil
  }

  mutating func parse(_ line: [UInt8]) -> JSONValue? {
    do throws(JSONError) {
      let value = try JSONParser.parse(line)
      if value["id"]?.string != nil { return value }
      problems.append("\(path):\(number): this is no object of the schema \(PostWriter.schema)")
    } catch {
      problems.append("\(path):\(number):\(error.column): \(error.message)")
    }
    return nil
  }
}
