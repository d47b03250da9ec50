import Winnow
import WinnowBase

extension Command {
  static let survey = Command(
    name: "survey", summary: "learn from the posts of a pipeline, or of a part of them", usage: "FILE -o EVIDENCE [options]",
    discussion: """
      Writes what the pipeline's corpus stages learn (repeated footers, repeated posts) without cleaning anything. Parts that several \
      machines surveyed are joined by `winnow merge`, in any order, and applied by `winnow run --evidence`.
      """,
    options: pipelineOptions + [
      Option(name: "output", value: "EVIDENCE", help: "the evidence file to write"),
      Option(name: "shard", value: "I/N", help: "only the posts of part I of N"),
    ],
    examples: [
      ("winnow survey news.yaml --shard 1/2 -o part1.evidence", "the first half"),
      ("winnow merge part1.evidence part2.evidence -o all.evidence", "both halves together"),
      ("winnow run news.yaml --shard 1/2 --evidence all.evidence", "the first half cleaned with what both halves taught"),
    ], operands: 1...1
  ) { arguments, console throws(RunFailure) in
    guard let target = arguments.value("output") else {
      throw RunFailure("where shall the evidence go? Give -o EVIDENCE", status: .usage)
    }
    var plain = arguments
    plain.drop("output")
    let file = try PipelineFile.load(arguments.operands[0], plain, console)
    try write(Runner(file, options: Runner.Options(arguments)).survey(), to: target)
    return 0
  }

  static let merge = Command(
    name: "merge", summary: "join evidence that several surveys wrote", usage: "EVIDENCE… -o EVIDENCE",
    options: [Option(name: "output", value: "EVIDENCE", help: "the evidence file to write")],
    examples: [("winnow merge part*.evidence -o all.evidence", "the order of the parts does not matter")], operands: 1...100_000
  ) { arguments, console throws(RunFailure) in
    guard let target = arguments.value("output") else {
      throw RunFailure("where shall the evidence go? Give -o EVIDENCE", status: .usage)
    }
    try write(Runner.merge(arguments.operands, for: nil), to: target)
    return 0
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) {
    do {
      var out = try OutputFile(path)
      try out.write(bytes)
      try out.commit()
    } catch {
      throw RunFailure(error.message)
    }
  }
}
