import Winnow
import WinnowBase

extension Command {
  static let report = Command(
    name: "report", summary: "make a page to review a run: what went, from where, by which rule",
    usage: "PIPELINE | OUTPUT | FOLDER -o report.html [options]",
    discussion: """
      Reads the output and the ledger that the run left: those of a pipeline file, an output with its ledger beside it (NAME.jsonl and \
      NAME.ledger.jsonl), or the folder that holds both. The page stands alone: it loads nothing and works from disk. It counts all posts \
      and shows up to 1,000 of them raw beside clean; of more, some for each rule and the rest spread over sites and page types. Reports \
      of earlier runs (`report:`) in the same folder make a plot over time.
      """,
    options: [
      Option(name: "output", value: "PATH", help: "the page (- is standard output, the default)"),
      Option(name: "ledger", value: "PATH", help: "the ledger, where it stands elsewhere"),
      Option(name: "posts", value: "N", help: "show up to N posts raw beside clean (default 1000); the page grows with them"),
      Option(name: "set", value: "NAME=VALUE", help: "a variable that ${NAME} reads in the pipeline file", repeats: true),
    ],
    examples: [
      ("winnow report pipelines/posts.yaml -o report.html", "the pipeline's last run"),
      ("winnow report clean/posts.jsonl -o report.html", "an output, with clean/posts.ledger.jsonl beside it"),
    ], operands: 1...1
  ) { arguments, console throws(RunFailure) in
    let operand = arguments.operands[0]
    var files: RunFiles
    if operand.hasSuffix(".yaml") || operand.hasSuffix(".yml") {
      var words = arguments
      words.drop("output")
      files = RunFiles(try RunFiles(of: PipelineFile.load(operand, words, console)), ledger: arguments.value("ledger"))
    } else {
      files = RunFiles(try RunFiles(at: operand), ledger: arguments.value("ledger"))
    }
    let output = arguments.value("output") ?? "-"
    if output == "-", console.printsToTerminal {
      throw RunFailure("the page is for a browser; give it a place: -o report.html", status: .usage)
    }
    let report = try Report(files, posts: try arguments.integer("posts", in: 1...1_000_000) ?? Report.defaultPosts)
    if output == "-" {
      console.output(report.html)
    } else {
      do throws(FileError) {
        var file = try OutputFile(output)
        try file.write(report.html)
        try file.commit()
      } catch {
        throw RunFailure(error.message)
      }
    }
    for problem in report.problems.prefix(10) { console.talk(problem) }
    if console.talksToTerminal {
      let part = report.shown < report.posts ? ", \(report.shown) of them raw beside clean" : ""
      console.talk("\(output): \(report.posts) post\(report.posts == 1 ? "" : "s")\(part), \(report.html.count / 1000) kB")
    }
    return 0
  }
}

extension RunFiles {
  /// The same files with the ledger that the command line names.
  fileprivate init(_ files: RunFiles, ledger: String?) {
    self = files
    if let ledger { self.ledger = ledger }
  }
}
