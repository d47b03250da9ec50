import Winnow
import WinnowBase

extension Command {
  static let learn = Command(
    name: "learn", summary: "print what recurs in the posts of each site, as rules to review", usage: "FILE [options]",
    discussion: """
      Surveys the posts and prints, site by site, the footers, templates and decorative pictures that `winnow run` would take out: the \
      text, in how many posts and where it stands, and posts to look at. The lines are a stage with its rules: edit them, change drop to \
      keep for what is to stay, and put them into the pipeline file. Nothing is written.
      """,
    options: pipelineOptions + [
      Option(name: "shard", value: "I/N", help: "only the posts of part I of N"),
      Option(
        name: "evidence", value: "FILE", help: "judge by this evidence (from winnow survey or merge), and take texts from the posts"
      ),
      Option(name: "json", help: "one JSON object a finding"),
    ],
    examples: [
      ("winnow learn news.yaml > learnt.yaml", "what was learnt, to be reviewed"),
      ("winnow learn news.yaml --json | jq 'select(.posts < 10)'", "what stands in few posts"),
    ], operands: 1...1
  ) { arguments, console throws(RunFailure) in
    let file = try PipelineFile.load(arguments.operands[0], arguments, console)
    var options = try Runner.Options(arguments)
    options.evidence = arguments.value("evidence")
    let report = try Runner(file, options: options).learn()
    console.print(arguments.has("json") ? String(decoding: report.json(), as: UTF8.self) : report.yaml())
    return 0
  }
}
