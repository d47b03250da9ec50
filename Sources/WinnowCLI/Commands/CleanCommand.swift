import Winnow

extension Command {
  static let clean = Command(
    name: "clean", summary: "clean paths, folders, addresses or standard input with the built-in pipeline",
    usage: "PATH|URL|- … [options]",
    discussion: """
      Writes one JSON object a post to standard output. The built-in pipeline extracts the article, strips boilerplate, joins repeated \
      pictures, takes out what recurs across the posts of a site, and reads captions, credits and bylines; `--print-pipeline` shows it as \
      a pipeline file to start from.
      """,
    options: [
      Option(name: "output", value: "PATH", help: "write the posts here instead of standard output"),
      Option(name: "ledger", value: "PATH", help: "write every edit here"),
      Option(name: "threads", value: "N", help: "worker threads (default: the number of processors)"),
      Option(name: "allow-private", help: "addresses on private networks may be fetched"),
      Option(name: "print-pipeline", help: "print the built-in pipeline and end"),
    ],
    examples: [
      ("winnow clean post.md | jq .text", "the text of one post"), ("winnow clean posts/ -o clean.jsonl", "a folder"),
      ("curl -s https://example.org/story | winnow clean -", "a page from standard input"),
      ("winnow clean https://example.org/story", "a page from the web"),
    ], operands: 0...100_000
  ) { arguments, console throws(RunFailure) in
    if arguments.has("print-pipeline") {
      console.print(
        "version: 1\nsource:\n  folder: { path: posts }\n\(BuiltInPipeline.stages)\nsink:\n  jsonl: { path: clean.jsonl }\n")
      return 0
    }
    guard !arguments.operands.isEmpty else {
      throw RunFailure(
        "what shall be cleaned? Give paths, addresses, or - for standard input\nTry: winnow clean --help", status: .usage)
    }
    let file = try BuiltInPipeline.file(
      arguments.operands, output: arguments.value("output") ?? "-", ledger: arguments.value("ledger"),
      allowsPrivate: arguments.has("allow-private"))
    let report = try runToEnd(file, Runner.Options(arguments), console)
    // Without a file the failed posts themselves stand on standard error.
    if arguments.has("output") {
      if console.talksToTerminal { console.talk(report.summary) }
      if report.failed > 0, let lane = ErrorLaneNote.text(report, file) { console.talk(lane) }
    }
    return report.failed > 0 ? 3 : 0
  }
}
