import Winnow
import WinnowBase

extension Command {
  static let explain = Command(
    name: "explain", summary: "say why a line of a post is gone, or still there", usage: "PIPELINE|RUN POST[:LINE|:TEXT] [options]",
    discussion: """
      POST is the post's path within the source, its address or its id. LINE is a line of the raw post; TEXT is a part of the line's text. \
      Of a line that went it names the stages that saw it, the rule, what the rule saw, and the settings under which the line would stay, \
      each tried on the post. With --why-kept it names for a line that stays the settings under which it would go. RUN, the output of a \
      run with its ledger beside it, answers without running anything, and knows no settings.
      """,
    options: pipelineOptions + [
      Option(name: "why-kept", help: "for lines that stay: which settings would take them"),
      Option(name: "keep", help: "put a rule into the pipeline file that keeps the line, and a test that it does"),
      Option(name: "json", help: "one JSON object a line of the post"),
      Option(name: "ledger", value: "PATH", help: "with RUN: the ledger, where it does not stand beside the output"),
    ],
    examples: [
      ("winnow explain pipelines/posts.yaml a.md", "every line of the post"),
      ("winnow explain pipelines/posts.yaml a.md:12", "line 12"),
      ("winnow explain pipelines/posts.yaml 'a.md:originally published'", "the lines with these words"),
      ("winnow explain pipelines/posts.yaml a.md:12 --keep", "this line is to stay, from now on"),
      ("winnow explain clean/posts.jsonl a.md:3", "from the files of a run"),
    ], operands: 2...2
  ) { arguments, console throws(RunFailure) in
    let (operand, wanted) = (arguments.operands[0], arguments.operands[1])
    if isPipeline(operand) {
      let file = try PipelineFile.load(operand, arguments, console)
      let places = places(wanted)
      let study = try Study(places.map(\.0), in: file, options: Runner.Options(arguments)) { assignments throws(RunFailure) in
        try PipelineFile.load(operand, arguments, console, assignments: assignments)
      }
      guard let study else { throw noPost(operand, wanted) }
      let place = places[study.name].1
      let parts = try ExplainPrinter.parts(of: study.comparison, place)
      if arguments.has("keep") { return try KeepTalk.keep(parts, of: study, operand, arguments, console) }
      let printer = ExplainPrinter(
        console: console, stages: file.stages.map { type(of: $0).name }, study: study, whyKept: arguments.has("why-kept"),
        isJSON: arguments.has("json"))
      printer.show(study.comparison, parts, isWhole: place == nil)
      return 0
    }
    guard !arguments.has("keep"), !arguments.has("why-kept") else {
      throw RunFailure(
        "--\(arguments.has("keep") ? "keep" : "why-kept") needs the pipeline file, not the output of a run", status: .usage)
    }
    var isFound = false
    let report = try review(operand, arguments, console) { comparison throws(RunFailure) in
      for (name, place) in places(wanted) where !isFound && (comparison.path == name || comparison.id == name) {
        isFound = true
        let printer = ExplainPrinter(console: console, stages: [], study: nil, whyKept: false, isJSON: arguments.has("json"))
        printer.show(comparison, try ExplainPrinter.parts(of: comparison, place), isWhole: place == nil)
      }
    }
    guard isFound else { throw noPost(operand, wanted) }
    return ReviewTalk.end(report, console)
  }

  private static func noPost(_ operand: String, _ wanted: String) -> RunFailure {
    RunFailure("\(operand) has no post `\(wanted)`; give its path within the source, or its id, and after a colon a line or a text")
  }

  /// The ways to read `POST:PLACE`: any colon may be the one between.
  private static func places(_ wanted: String) -> [(String, String?)] {
    var places: [(String, String?)] = [(wanted, nil)]
    for index in wanted.indices.reversed() where wanted[index] == ":" {
      places.append((String(wanted[..<index]), String(wanted[wanted.index(after: index)...])))
    }
    return places
  }
}

/// Prints what became of a post's lines, by which rule, and what would change it.
struct ExplainPrinter {
  let console: Console
  /// The pipeline's stages in order; empty where only the files of a run are there.
  let stages: [String]
  let study: Study?
  let whyKept: Bool
  let isJSON: Bool

  /// The parts that a place names: a line, a text, or nil for all.
  static func parts(of comparison: Comparison, _ place: String?) throws(RunFailure) -> [Comparison.Part] {
    guard let place else { return comparison.parts }
    let parts: [Comparison.Part]
    if let number = Int(place) {
      parts = comparison.parts.filter { $0.line == number }
    } else {
      parts = comparison.parts.filter { $0.before.contains(place) }
    }
    guard !parts.isEmpty else {
      throw RunFailure("the post `\(comparison.name)` has no text \(Int(place) == nil ? "with `\(place)`" : "on line \(place)")")
    }
    return parts
  }

  func show(_ comparison: Comparison, _ parts: [Comparison.Part], isWhole: Bool) {
    var lines: [String: Int] = [:]
    for part in comparison.parts where part.fate != .joined && lines[part.before] == nil { lines[part.before] = part.line }
    for part in parts {
      // Settings are tried where somebody asks for a line, or for them.
      let alternatives = isWhole && !whyKept || part.after != nil && !whyKept ? [] : study?.alternatives(for: part) ?? []
      if isJSON { write(part, of: comparison, alternatives) } else { print(part, lines, alternatives, isWhole: isWhole) }
    }
    guard isWhole, !isJSON, !comparison.notes.isEmpty else { return }
    console.print("fields and pictures:\n")
    for note in comparison.notes { console.print("  \(note.act.place ?? note.before ?? ""): \(note.act.text)\n") }
  }

  /// `lines` says on which line a text, or a picture, is first and stays.
  private func print(_ part: Comparison.Part, _ lines: [String: Int], _ alternatives: [Study.Alternative], isWhole: Bool) {
    var text = "line \(part.line), block \(part.block): \(part.before)\n  "
    switch part.fate {
    case .kept: text += part.acts.isEmpty ? "kept: no stage proposed to change it\n" : "kept\n"
    case .removed: text += "removed\n"
    case .moved: text += "moved to \(part.destination ?? "another place")\n"
    case .joined: text += "joined to \(survivor(of: part, lines))\n"
    case .changed: text += "changed to: \(part.after ?? "")\n"
    }
    for act in part.acts { text += "  \(act.text)\n" }
    if isWhole, part.after != nil {
      for one in study?.standing(of: part) ?? [] { text += "  \(one.stage) let it stand: \(one.reason)\n" }
    }
    if !isWhole {
      for rule in rules(part) { text += "  the rule \(rule.name): \(rule.summary) (winnow \(Version.current))\n" }
      if let seen = story(part) { text += "  stages: \(seen)\n" }
    }
    for alternative in alternatives { text += "  \(told(alternative, isHere: part.after != nil))\n" }
    if study != nil, !isWhole, part.after == nil, alternatives.isEmpty {
      text += "  no single setting would leave it; --keep puts a rule into the pipeline file that does\n"
    }
    if study != nil, whyKept, part.after != nil, alternatives.isEmpty {
      text += "  no setting of the pipeline's stages would take it\n"
    }
    console.print(text)
  }

  private func told(_ alternative: Study.Alternative, isHere: Bool) -> String {
    let how = alternative.setting.map { "with --set '\($0)'" } ?? "without the stage \(alternative.stage)"
    guard isHere else { return "it would stay \(how)" }
    return "it would be \(alternative.fate.name) \(how): \(alternative.act?.text ?? "")"
  }

  /// The picture that a picture was joined to, by the line that shows it.
  private func survivor(of part: Comparison.Part, _ lines: [String: Int]) -> String {
    guard let place = part.destination else { return "an earlier picture" }
    return lines[place].map { "the picture of line \($0), \(place)" } ?? place
  }

  private func rules(_ part: Comparison.Part) -> [Rule] {
    var names: [String] = []
    for act in part.acts where !names.contains("\(act.stage)/\(act.rule)") { names.append("\(act.stage)/\(act.rule)") }
    return names.compactMap { name in
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let stage = Catalog.stages.first(where: { $0.name == parts[0] }) else { return nil }
      return stage.rules.first { $0.name == parts[1] }.map { Rule(name, $0.summary) }
    }
  }

  /// What each stage did with the part.
  private func story(_ part: Comparison.Part) -> String? {
    guard !stages.isEmpty else { return nil }
    var told: [String] = []
    var isGone = false
    for stage in stages {
      let acts = part.acts.filter { $0.stage == stage }
      if isGone {
        told.append("\(stage) did not see it any more")
      } else if acts.isEmpty {
        let reason = study?.standing(of: part).first { $0.stage == stage }?.reason
        told.append("\(stage) let it stand" + (reason.map { ": \($0)" } ?? ""))
      } else {
        told.append("\(stage): \(acts.map(\.action).joined(separator: ", ")) by \(acts.map(\.rule).joined(separator: ", "))")
        isGone =
          part.after == nil && acts.contains { ["remove", "move", "join"].contains($0.action) } && part.acts.last?.stage == stage
      }
    }
    return told.joined(separator: "; ")
  }

  private func write(_ part: Comparison.Part, of comparison: Comparison, _ alternatives: [Study.Alternative]) {
    var json = JSONWriter()
    json.beginObject()
    json.member("post", comparison.id)
    json.member("path", comparison.path)
    part.writeMembers(to: &json)
    json.key("let_stand")
    json.array(part.after == nil ? [] : study?.standing(of: part) ?? []) { json, one in
      json.beginObject()
      json.member("stage", one.stage)
      json.member("reason", one.reason)
      json.endObject()
    }
    json.key("alternatives")
    json.array(alternatives) { json, one in
      json.beginObject()
      json.member("stage", one.stage)
      json.member("setting", one.setting)
      json.member("fate", one.fate.name)
      json.member("rule", one.act.map { "\($0.stage)/\($0.rule)" })
      json.endObject()
    }
    json.endObject()
    json.endLine()
    console.output(json.bytes)
  }
}

/// `winnow explain --keep`.
enum KeepTalk {
  /// Writes a rule that keeps the parts, and a test, into the pipeline file, and says what it wrote.
  static func keep(
    _ parts: [Comparison.Part], of study: Study, _ path: String, _ arguments: Arguments, _ console: Console
  ) throws(RunFailure) -> Int32 {
    let overrides = try PipelineFile.Overrides(arguments)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try InputFile.read(path, limit: 16 << 20) } catch { throw RunFailure(error.message) }
    let kept = try study.keeping(parts, in: bytes) { bytes throws(RunFailure) in
      try PipelineFile.parse(bytes, path: path, environment: console.environment, overrides: overrides)
    }
    do throws(FileError) {
      var file = try OutputFile(path)
      try file.write(kept.bytes)
      try file.commit()
    } catch {
      throw RunFailure(error.message)
    }
    console.print("\(path): keep:\n" + kept.rules.map { "  - \($0)\n" }.joined())
    if let test = kept.test {
      console.print("\(path): tests:\n  - \(test)\n")
    } else {
      console.talk("no test was written: a picture is no text, or the post is no file of its own")
    }
    return 0
  }
}
