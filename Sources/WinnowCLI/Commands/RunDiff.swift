import Winnow
import WinnowBase

/// `winnow diff` of two runs.
enum RunDiff {
  /// Whether a path is an output of Winnow: its first line says so.
  static func isOutput(_ path: String) -> Bool {
    guard let kind = FileKind(path: path), !kind.isFolder, !Command.isPipeline(path) else { return false }
    do {
      var lines = try ObjectLines(path)
      return lines.next()?.value["schema"]?.string?.hasPrefix("winnow.post/") ?? false
    } catch {
      return false
    }
  }

  static func outputs(_ arguments: Arguments, _ console: Console) throws(RunFailure) -> Int32 {
    let (old, new) = (arguments.operands[0], arguments.operands[1])
    try refuse(arguments, ["ledger", "only", "stat", "word", "unified"])
    var comparison = try RunComparison(old: old, new: new, keepsAll: arguments.has("all"))
    if let left = try RunFiles(at: old).ledger, let right = try RunFiles(at: new).ledger {
      comparison.rules = RunComparison.rules(
        old: try RunComparison.counts(ledger: left), new: try RunComparison.counts(ledger: right))
    }
    return end(comparison, old, new, arguments, console)
  }

  static func pipelines(_ arguments: Arguments, _ console: Console) throws(RunFailure) -> Int32 {
    guard arguments.operands.count >= 2 else {
      throw RunFailure("--pipelines takes two pipeline files, and a source where wanted", status: .usage)
    }
    try refuse(arguments, ["ledger", "only", "stat", "word", "unified"])
    let (old, new) = (arguments.operands[0], arguments.operands[1])
    let source = arguments.operands.count > 2 ? arguments.operands[2] : nil
    let options = try Runner.Options(arguments)
    let comparison = try Review.pipelines(
      old: try PipelineFile.load(old, arguments, console, input: source),
      new: try PipelineFile.load(new, arguments, console, input: source),
      options: options, keepsAll: arguments.has("all"))
    return end(comparison, old, new, arguments, console)
  }

  private static func refuse(_ arguments: Arguments, _ names: [String]) throws(RunFailure) {
    if let name = names.first(where: arguments.has) {
      throw RunFailure("--\(name) is for raw against cleaned; it does not go with two runs", status: .usage)
    }
  }

  private static func end(
    _ comparison: RunComparison, _ old: String, _ new: String, _ arguments: Arguments, _ console: Console
  ) -> Int32 {
    if arguments.has("json") { console.output(json(comparison, old, new)) } else { show(comparison, old, new, console) }
    for problem in comparison.problems.prefix(20) { console.talk(problem) }
    if !comparison.isSame { return 1 }
    return comparison.problems.isEmpty ? 0 : 3
  }

  private static func show(_ comparison: RunComparison, _ old: String, _ new: String, _ console: Console) {
    func paint(_ text: String, _ code: String) -> String { console.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
    var text = "\(old) → \(new)\n"
    text += "posts: \(comparison.posts.old) → \(comparison.posts.new); \(comparison.changed) changed, "
    text += "\(comparison.added.count) added, \(comparison.gone.count) gone\n"
    if !comparison.members.isEmpty {
      let list = comparison.members.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      text += "changed: \(list.joined(separator: ", "))\n"
    }
    for (title, names) in [("added", comparison.added), ("gone", comparison.gone)] where !names.isEmpty {
      text += "\(title): \(names.prefix(20).joined(separator: ", "))\(names.count > 20 ? " …" : "")\n"
    }
    if !comparison.rules.isEmpty {
      text += "rules:\n"
      for rule in comparison.rules {
        let mark = rule.old == 0 ? "+" : rule.new == 0 ? "-" : " "
        text += "  \(mark) \(rule.stage)/\(rule.rule): \(rule.old) → \(rule.new)\n"
      }
    }
    if !comparison.largest.isEmpty {
      text += comparison.changed > comparison.largest.count ? "largest differences:\n" : "differences:\n"
    }
    console.print(text)
    for change in comparison.largest {
      console.print(paint("--- \(change.name)", "1") + " (\(change.members.joined(separator: ", "))), \(change.bytes) bytes\n")
      for line in change.lines {
        switch line {
        case .both: continue
        case .old(let text): console.print(paint("- \(text)", "31") + "\n")
        case .new(let text): console.print(paint("+ \(text)", "32") + "\n")
        }
      }
    }
  }

  private static func json(_ comparison: RunComparison, _ old: String, _ new: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("old", old)
    json.member("new", new)
    json.key("posts")
    json.beginObject()
    json.member("old", comparison.posts.old)
    json.member("new", comparison.posts.new)
    json.member("changed", comparison.changed)
    json.endObject()
    json.key("members")
    json.beginObject()
    for (name, count) in comparison.members.sorted(by: { $0.key < $1.key }) {
      json.key(name)
      json.int(count)
    }
    json.endObject()
    for (key, names) in [("added", comparison.added), ("gone", comparison.gone)] {
      json.key(key)
      json.array(names) { $0.string($1) }
    }
    json.key("rules")
    json.array(comparison.rules) { json, rule in
      json.beginObject()
      json.member("stage", rule.stage)
      json.member("rule", rule.rule)
      json.member("old", rule.old)
      json.member("new", rule.new)
      json.endObject()
    }
    json.key("largest")
    json.array(comparison.largest) { json, change in
      json.beginObject()
      json.member("post", change.id)
      json.member("path", change.path)
      json.member("bytes", change.bytes)
      json.key("members")
      json.array(change.members) { $0.string($1) }
      json.key("gone")
      json.array(change.gone) { $0.string($1) }
      json.key("come")
      json.array(change.come) { $0.string($1) }
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
