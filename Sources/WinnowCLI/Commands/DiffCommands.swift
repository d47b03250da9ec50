import Winnow

extension Command {
  static let diff = Command(
    name: "diff", summary: "show raw against cleaned, post by post: what went, what moved, what changed, and why",
    usage: "PIPELINE [POST] | RAW CLEAN.jsonl [options]",
    discussion: """
      Lines that start with - went, > moved out of the text, ~ changed; the rule stands beside them. Unchanged lines show with --all. With \
      a pipeline file the pipeline runs aside (its own files are not touched); with RAW and CLEAN.jsonl a folder or file is matched to the \
      objects by path, and --ledger adds the reasons.
      """,
    options: pipelineOptions + [
      Option(name: "ledger", value: "PATH", help: "the ledger that belongs to CLEAN.jsonl"),
      Option(name: "all", help: "unchanged lines too"), Option(name: "stat", help: "a line a post: how much went"),
      Option(name: "only", value: "RULE", help: "only lines that this rule or stage touched"),
    ],
    examples: [
      ("winnow diff pipelines/posts.yaml", "what the pipeline takes from every post"),
      ("winnow diff pipelines/posts.yaml news/a.md --all", "one post whole"),
      ("winnow diff posts/ clean.jsonl --ledger clean.ledger.jsonl", "a run that is done"),
    ], operands: 1...2
  ) { arguments, console throws(RunFailure) in
    let printer = DiffPrinter(
      console: console, showsAll: arguments.has("all"), isStat: arguments.has("stat"), only: arguments.value("only"))
    let first = arguments.operands[0]
    let second = arguments.operands.count > 1 ? arguments.operands[1] : nil
    if first.hasSuffix(".yaml") || first.hasSuffix(".yml") {
      let file = try PipelineFile.load(first, arguments, console)
      try Review.run(file, options: Runner.Options(arguments)) { comparison throws(RunFailure) in
        if second == nil || comparison.path == second || comparison.id == second { printer.show(comparison) }
      }
      if let second, printer.shown == 0 { throw RunFailure("the pipeline has no post `\(second)`; give its path within the source, or its id") }
    } else {
      guard let second else { throw RunFailure("give a pipeline file (.yaml), or RAW and CLEAN.jsonl", status: .usage) }
      let file = try BuiltInPipeline.file([first], output: "-", ledger: nil)
      try Review.compare(file, clean: second, ledger: arguments.value("ledger")) { comparison throws(RunFailure) in
        printer.show(comparison)
      }
      if printer.shown == 0 { throw RunFailure("no post of \(first) stands in \(second): do they belong together?") }
    }
    return 0
  }

  static let explain = Command(
    name: "explain", summary: "say why a line of a post is gone, or still there", usage: "PIPELINE POST[:LINE|:TEXT] [options]",
    discussion: "POST is the post's path within the source, or its id. LINE is a line of the raw post; TEXT is a part of the line's text.",
    options: pipelineOptions,
    examples: [
      ("winnow explain pipelines/posts.yaml a.md", "every line of the post"), ("winnow explain pipelines/posts.yaml a.md:12", "line 12"),
      ("winnow explain pipelines/posts.yaml 'a.md:originally published'", "the lines with these words"),
    ], operands: 2...2
  ) { arguments, console throws(RunFailure) in
    let file = try PipelineFile.load(arguments.operands[0], arguments, console)
    let wanted = arguments.operands[1]
    var isFound = false
    try Review.run(file, options: Runner.Options(arguments)) { comparison throws(RunFailure) in
      for name in [comparison.path, comparison.id].compactMap({ $0 }) where !isFound && (wanted == name || wanted.hasPrefix(name + ":")) {
        isFound = true
        let place = String(wanted.dropFirst(name.count + 1))
        try ExplainPrinter(console: console).show(comparison, place: place)
      }
    }
    guard isFound else {
      throw RunFailure("the pipeline has no post `\(wanted)`; give its path within the source, or its id, and after a colon a line or a text")
    }
    return 0
  }
}

/// Prints comparisons as a diff.
final class DiffPrinter {
  private let console: Console
  private let showsAll: Bool
  private let isStat: Bool
  private let only: String?
  private(set) var shown = 0

  init(console: Console, showsAll: Bool, isStat: Bool, only: String?) {
    self.console = console
    self.showsAll = showsAll
    self.isStat = isStat
    self.only = only
  }

  func show(_ comparison: Comparison) {
    shown += 1
    let lines = comparison.lines.filter { line in
      guard let only else { return showsAll || line.fate != .kept }
      return line.reasons.contains { reason in
        let name = reason.prefix { $0 != ":" }
        return name == only || name.hasPrefix(only + "/") || name.hasSuffix("/" + only)
      }
    }
    let name = comparison.path ?? comparison.id
    if isStat {
      let gone = comparison.lines.filter { $0.fate != .kept }
      let bytes = gone.reduce(0) { $0 + $1.text.utf8.count }
      console.print("\(name)  \(gone.count) of \(comparison.lines.count) blocks, \(bytes) bytes\n")
      return
    }
    guard !lines.isEmpty else { return }
    console.print(paint("--- \(name)", "1") + "\n")
    for line in lines { console.print(text(line)) }
    console.print("\n")
  }

  private func text(_ line: Comparison.Line) -> String {
    let reasons = line.reasons.map { paint("      \($0)", "2") + "\n" }.joined()
    switch line.fate {
    case .kept: return "  \(line.line): \(line.text)\n"
    case .removed: return paint("- \(line.line): \(line.text)", "31") + "\n" + reasons
    case .moved(let place): return paint("> \(line.line): \(line.text)", "34") + "\n" + paint("      \(place)", "2") + "\n" + reasons
    case .changed(let now):
      return paint("~ \(line.line): \(line.text)", "31") + "\n" + paint("+ \(line.line): \(now)", "32") + "\n" + reasons
    }
  }

  private func paint(_ text: String, _ code: String) -> String { console.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

/// Prints what became of a post's lines, and by which rule.
struct ExplainPrinter {
  let console: Console

  func show(_ comparison: Comparison, place: String) throws(RunFailure) {
    let lines: [Comparison.Line]
    if place.isEmpty {
      lines = comparison.lines
    } else if let number = Int(place) {
      lines = comparison.lines.filter { $0.line == number }
    } else {
      lines = comparison.lines.filter { $0.text.contains(place) }
    }
    guard !lines.isEmpty else {
      throw RunFailure("the post `\(comparison.path ?? comparison.id)` has no text \(Int(place) == nil ? "with `\(place)`" : "on line \(place)")")
    }
    for line in lines {
      let verdict =
        switch line.fate {
        case .kept: "kept: no stage proposed to change it"
        case .removed: "removed"
        case .moved(let place): "moved \(place)"
        case .changed(let now): "changed to: \(now)"
        }
      console.print("line \(line.line), block \(line.block): \(line.text)\n  \(verdict)\n")
      for reason in line.reasons { console.print("  \(reason)\n") }
    }
    if place.isEmpty, !comparison.notes.isEmpty {
      console.print("fields and pictures:\n")
      for note in comparison.notes { console.print("  \(note)\n") }
    }
  }
}
