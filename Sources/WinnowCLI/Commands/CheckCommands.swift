import Winnow
import WinnowBase

extension Command {
  static let check = Command(
    name: "check", summary: "find every error of a pipeline file without running it", usage: "FILE… [options]",
    discussion: "Finds what `winnow run` would find before its first post, all of it at once, each at its line and column.",
    options: [
      Option(name: "set", value: "NAME=VALUE", help: "a variable that ${NAME} reads, or stage.setting=value", repeats: true)
    ],
    examples: [("winnow check pipelines/*.yaml", "every file; the exit status is 2 when one has errors")], operands: 1...100_000
  ) { arguments, console throws(RunFailure) in
    var worst: Int32 = 0
    for path in arguments.operands {
      do throws(RunFailure) {
        let file = try PipelineFile.load(path, arguments, console)
        try file.checkPlaces()
        if console.talksToTerminal { console.talk("\(path): no errors") }
      } catch {
        console.talk(error.message)
        worst = max(worst, error.status.rawValue)
      }
    }
    return worst
  }

  static let test = Command(
    name: "test", summary: "run the tests of a pipeline file", usage: "FILE… [options]",
    discussion: """
      Each entry under `tests:` names a post and what its clean text keeps and drops:
        - { name: footer, input: { file: posts/a.md }, expect: { keeps: ["The court"], drops: ["originally published"] } }
      or with input: { text: "the post itself" }. The post goes through the stages by itself, judged by what the corpus stages learn from \
      the file's source (addresses are not fetched for it, standard input is not read). Nothing is written. The exit status is 1 when a test fails.
      """,
    options: pipelineOptions,
    examples: [("winnow test pipelines/*.yaml", "before a pipeline file is deployed")], operands: 1...100_000
  ) { arguments, console throws(RunFailure) in
    var (passed, failed) = (0, 0)
    for path in arguments.operands {
      let file = try PipelineFile.load(path, arguments, console)
      if file.tests.isEmpty {
        console.talk("\(path): no tests; an entry under tests: is one, and winnow explain --keep writes them")
      }
      for outcome in try Runner.test(file, options: Runner.Options(arguments)) {
        if outcome.problems.isEmpty { passed += 1 } else { failed += 1 }
        for problem in outcome.problems { console.talk("\(path):\(outcome.test.line): \(outcome.test.name): \(problem)") }
      }
    }
    console.print("\(passed) passed, \(failed) failed\n")
    return failed > 0 ? 1 : 0
  }

  static let stages = Command(
    name: "stages", summary: "list the stages, sources and sinks, or show one with its settings", usage: "[NAME] [--json]",
    options: [
      Option(name: "json", help: "for programs: the whole catalog as JSON"),
      Option(name: "markdown", help: "the reference manual"),
    ],
    examples: [
      ("winnow stages", "what there is"), ("winnow stages dedupe-footers", "its settings, rules and an example"),
    ], operands: 0...1
  ) { arguments, console throws(RunFailure) in
    if arguments.has("json") {
      console.output(CatalogText.json())
      return 0
    }
    if arguments.has("markdown") {
      console.print(CatalogText.markdown())
      return 0
    }
    guard let name = arguments.operands.first else {
      console.print(CatalogText.list())
      return 0
    }
    guard let text = CatalogText.page(name) else {
      let near = Spelling.nearest(name, in: CatalogText.names)
      throw RunFailure("there is no stage `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""), status: .usage)
    }
    console.print(text)
    return 0
  }

  static let schema = Command(
    name: "schema", summary: "print the JSON Schema of the output, the ledger, the error lane or the pipeline file",
    usage: "[output|ledger|errors|pipeline]", examples: [("winnow schema > post.schema.json", "the schema winnow.post/1")],
    operands: 0...1
  ) { arguments, console throws(RunFailure) in
    let name = arguments.operands.first ?? "output"
    guard let bytes = SchemaDocument.named(name) else {
      throw RunFailure("there is no schema `\(name)`; there are \(SchemaDocument.names.joined(separator: ", "))", status: .usage)
    }
    console.output(bytes)
    return 0
  }
}
