import Winnow

extension Command {
  /// The options that every command that reads a pipeline file takes.
  static let pipelineOptions: [Option] = [
    Option(name: "input", value: "PATH", help: "read this instead of the source's path"),
    Option(name: "set", value: "NAME=VALUE", help: "a variable that ${NAME} reads, or stage.setting=value", repeats: true),
    Option(name: "threads", value: "N", help: "worker threads (default: the number of processors)"),
  ]

  static let run = Command(
    name: "run", summary: "run a pipeline file", usage: "FILE [options]",
    discussion: """
      Reads the posts of the file's source, cleans them, and puts the output, the ledger and the state in place once all is done. A post \
      that cannot be read goes to the error lane with its reason, and the rest go on. With `state:` in the file, posts that did not \
      change are not cleaned again; the output is always the same as that of one full run.
      """,
    options: pipelineOptions + [
      Option(name: "output", value: "PATH", help: "write the posts here instead (- is standard output)"),
      Option(name: "ledger", value: "PATH", help: "write the ledger here instead"),
      Option(name: "state", value: "PATH", help: "keep the state here instead"),
      Option(name: "report", value: "PATH", help: "write the run's report here"),
      Option(name: "errors", value: "PATH", help: "write the error lane here"),
      Option(name: "shard", value: "I/N", help: "only the posts of part I of N"),
      Option(
        name: "evidence", value: "FILE",
        help: "apply this evidence (from winnow survey or merge) instead of learning from the posts"),
      Option(name: "dry-run", help: "do everything but write"),
      Option(name: "quiet", help: "no summary line"),
    ],
    examples: [
      ("winnow run pipelines/posts.yaml", "the whole pipeline as the file says"),
      ("winnow run news.yaml --input /srv/scrapes --output -", "another folder, to standard output"),
      ("winnow run news.yaml --set dedupe-footers.minimum-posts=5 --dry-run", "what another setting would do"),
      (
        "17 * * * * winnow run /etc/winnow/news.yaml", "from cron: quiet unless something is wrong, exit status 3 when posts failed"
      ),
    ], operands: 1...1
  ) { arguments, console throws(RunFailure) in
    let file = try PipelineFile.load(arguments.operands[0], arguments, console)
    var options = try Runner.Options(arguments)
    options.evidence = arguments.value("evidence")
    options.isDryRun = arguments.has("dry-run")
    let report = try runToEnd(file, options, console)
    // Quiet in cron: the summary is for a terminal, or for a person who asked by a dry run.
    if !arguments.has("quiet"), console.talksToTerminal || options.isDryRun { console.talk(report.summary) }
    if report.failed > 0, let lane = ErrorLaneNote.text(report, file) { console.talk(lane) }
    return report.failed > 0 ? 3 : 0
  }

  /// Runs a pipeline with progress on a terminal; Ctrl-C ends it in good order.
  static func runToEnd(_ file: PipelineFile, _ options: Runner.Options, _ console: Console) throws(RunFailure) -> RunReport {
    Interruption.watch()
    let line = ProgressLine(isShown: console.talksToTerminal)
    var surroundings = Runner.Surroundings()
    surroundings.talk = {
      line.clear()
      console.talk($0)
    }
    surroundings.progress = { line.show($0, $1, $2) }
    surroundings.isInterrupted = { Interruption.isAsked }
    defer { line.clear() }
    return try Runner(file, options: options, surroundings: surroundings).run()
  }
}

/// What is said of posts that failed.
enum ErrorLaneNote {
  static func text(_ report: RunReport, _ file: PipelineFile) -> String? {
    let codes = report.failures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    let place = file.errorPath.map { "; see \($0)" } ?? ""
    return "\(file.name): \(report.failed) post\(report.failed == 1 ? "" : "s") went to the error lane (\(codes))\(place)"
  }
}

extension PipelineFile {
  /// Loads a file with what the command line puts over it.
  /// `input` and `assignments` stand for `--input` and further `--set`.
  static func load(
    _ path: String, _ arguments: Arguments, _ console: Console, input: String? = nil,
    assignments: [(name: String, value: String)] = []
  ) throws(RunFailure) -> PipelineFile {
    var overrides = try Overrides(arguments)
    if let input { overrides.input = input }
    overrides.assignments += assignments
    return try load(path, environment: console.environment, overrides: overrides)
  }
}

extension PipelineFile.Overrides {
  init(_ arguments: Arguments) throws(RunFailure) {
    self.init()
    input = arguments.value("input")
    output = arguments.value("output")
    ledger = arguments.value("ledger")
    state = arguments.value("state")
    report = arguments.value("report")
    errors = arguments.value("errors")
    for text in arguments.all("set") {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw RunFailure("--set takes NAME=VALUE, not `\(text)`", status: .usage)
      }
      assignments.append((name: String(text[..<equals]), value: String(text[text.index(after: equals)...])))
    }
  }
}

extension Runner.Options {
  init(_ arguments: Arguments) throws(RunFailure) {
    self.init()
    if let threads = try arguments.integer("threads", in: 1...256) { self.threads = threads }
    if let text = arguments.value("shard") {
      let parts = text.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 2, parts[1] >= 1, (1...parts[1]).contains(parts[0]) else {
        throw RunFailure("--shard takes I/N with I from 1 to N, such as 2/7, not `\(text)`", status: .usage)
      }
      shard = (part: parts[0], of: parts[1])
    }
  }
}
