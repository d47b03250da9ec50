import Winnow
import WinnowBase

extension Command {
  static let diff = Command(
    name: "diff", summary: "show raw against cleaned, or one run against another: what went, what moved, what changed, and why",
    usage: "PIPELINE|RUN [POST] | RAW CLEAN.jsonl | OLD.jsonl NEW.jsonl | --pipelines OLD.yaml NEW.yaml [SOURCE]",
    discussion: """
      Lines that start with - went, > moved out of the text, = joined an earlier picture, ~ changed; the rule stands beneath. Unchanged \
      lines show with --all. A pipeline file runs aside (its own files are not touched); RUN is an output with its ledger beside it \
      (NAME.jsonl and NAME.ledger.jsonl) or the folder of both; with RAW and CLEAN.jsonl a folder or file is matched to the objects by \
      path, address or id. The raw side of a page is its text as a reader would see it.

      Two outputs, or with --pipelines two pipeline files over the same posts, are compared post by post: how many changed, which members, \
      which rules did more or less, and the twenty largest differences; the exit status is 1 when they differ. SOURCE is read instead of \
      the path of both files' source. A post that could not be shown is named, and the exit status is 3.
      """,
    options: pipelineOptions + [
      Option(name: "ledger", value: "PATH", help: "the ledger that belongs to CLEAN.jsonl, where it does not stand beside it"),
      Option(name: "only", value: "RULE|SITE|STAGE", help: "only lines that this rule or stage touched, or posts of this site"),
      Option(name: "all", help: "unchanged lines too; of two runs, every changed post"),
      Option(name: "stat", help: "a line a post: how much went"),
      Option(name: "word", help: "changed lines word by word: [-gone-]{+come+}"),
      Option(name: "unified", help: "the unified format, for patch and other tools"),
      Option(name: "json", help: "one JSON object a post; of two runs one object"),
      Option(name: "pipelines", help: "compare what two pipeline files make of the same posts"),
      Option(name: "no-pager", help: "no pager on a terminal (PAGER names another)"),
    ],
    examples: [
      ("winnow diff pipelines/posts.yaml", "what the pipeline takes from every post"),
      ("winnow diff pipelines/posts.yaml news/a.md --all", "one post whole"),
      ("winnow diff clean/ --only dedupe-footers", "what one stage took in the run that left its files there"),
      ("winnow diff posts/ clean.jsonl --unified", "a folder and its clean posts, without a pipeline"),
      ("winnow diff last-week.jsonl clean.jsonl", "two outputs; exit status 1 when they differ"),
      ("winnow diff --pipelines news.yaml news-new.yaml", "what a change of rules would do, before it is deployed"),
    ], operands: 1...3
  ) { arguments, console throws(RunFailure) in
    let isForProgram = arguments.has("json") || arguments.has("no-pager")
    return try Pager.show(console, isPlain: isForProgram) { console throws(RunFailure) in
      if arguments.has("pipelines") { return try RunDiff.pipelines(arguments, console) }
      if arguments.operands.count > 2 {
        throw RunFailure(
          "there is a word too many (`\(arguments.operands[2])`); three operands go with --pipelines only", status: .usage)
      }
      if arguments.operands.count == 2, arguments.operands.allSatisfy(RunDiff.isOutput) {
        return try RunDiff.outputs(arguments, console)
      }
      return try posts(arguments, console)
    }
  }

  /// Raw against cleaned.
  private static func posts(_ arguments: Arguments, _ console: Console) throws(RunFailure) -> Int32 {
    let printer = try DiffPrinter(arguments, console)
    let first = arguments.operands[0]
    let second = arguments.operands.count > 1 ? arguments.operands[1] : nil
    let report: Restorer.Report
    if let second, !isPipeline(first), FileKind(path: second) != nil || second == "-" {
      let file = try BuiltInPipeline.file([first], output: "-", ledger: nil)
      let ledger = arguments.value("ledger") ?? (second == "-" ? nil : try? RunFiles(at: second).ledger)
      report = try Review.compare(file, raw: first, clean: second, ledger: ledger) { comparison throws(RunFailure) in
        printer.show(comparison)
      }
    } else {
      report = try review(first, arguments, console) { comparison throws(RunFailure) in
        if second == nil || comparison.path == second || comparison.id == second { printer.show(comparison) }
      }
      if let second, printer.posts == 0 {
        throw RunFailure("\(first) has no post `\(second)`; give its path within the source, or its id")
      }
    }
    try printer.finish()
    return ReviewTalk.end(report, console)
  }

  static func isPipeline(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// Goes through the posts of a pipeline file, run aside, or of the files that a run left.
  static func review(
    _ operand: String, _ arguments: Arguments, _ console: Console, _ body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Restorer.Report {
    if isPipeline(operand) {
      var words = arguments
      words.drop("ledger")
      return try Review.run(PipelineFile.load(operand, words, console), options: Runner.Options(arguments), body: body)
    }
    var files = try RunFiles(at: operand)
    if let ledger = arguments.value("ledger") { files.ledger = ledger }
    return try Review.files(files, body: body)
  }
}

/// What is said at the end of a review, and its exit status.
enum ReviewTalk {
  private static let shown = 20

  static func end(_ report: Restorer.Report, _ console: Console) -> Int32 {
    for problem in report.problems.prefix(shown) { console.talk(problem) }
    if report.problems.count > shown { console.talk("and \(report.problems.count - shown) more") }
    if !report.vanished.isEmpty {
      console.talk(
        "the output lacks \(RestoreTalk.posts(report.vanished.count)) of the ledger: \(report.vanished.prefix(3).joined(separator: ", "))"
          + (report.vanished.count > 3 ? " …" : ""))
    }
    return report.isWhole ? 0 : 3
  }
}
