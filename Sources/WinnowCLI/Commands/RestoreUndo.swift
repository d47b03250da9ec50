import Winnow
import WinnowBase

/// `winnow restore --undo`: the posts as JSON lines again, without the named edits.
enum RestoreUndo {
  static func run(
    _ arguments: Arguments, _ clean: String, _ ledger: String, _ isWanted: (JSONValue) -> Bool, _ console: Console
  ) throws(RunFailure) -> Int32 {
    var undo = Undo(arguments.all("undo"))
    let path = arguments.value("output") ?? "-"
    guard path == "-" || (path != clean && path != ledger) else {
      throw RunFailure("--output is also what is read; give another file", status: .usage)
    }
    let place = try PostLines(path, console)
    let report = try Restorer.pairs(clean: clean, ledger: ledger, isWanted: isWanted) {
      object, entry, _, report throws(RunFailure) in
      if let problem = entry.problem, entry.head == nil {
        report.failed += 1
        report.problems.append("\(ledger):\(entry.line): \(entry.post): \(problem)")
        return
      }
      report.done += 1
      try place.write(undo.apply(object, entry.rows))
    }
    if let name = undo.counts.firstIndex(of: 0), report.done > 0 {
      throw RunFailure("no edit of \(ledger) is of a rule, stage, site or post `\(undo.names[name])`", status: .usage)
    }
    try place.finish()
    let edits = undo.counts.reduce(0, +)
    if console.talksToTerminal {
      console.talk("\(edits) edits undone in \(undo.changedPosts) of \(RestoreTalk.posts(report.done))")
    }
    var told = report
    if arguments.has("only") { told.vanished = [] }
    return RestoreTalk.end(told, clean, ledger, verb: "written", console)
  }
}

/// Posts as JSON lines, into a file that is there as a whole or not at all, or to standard output.
private final class PostLines {
  private var file: OutputFile?
  private let console: Console

  init(_ path: String, _ console: Console) throws(RunFailure) {
    self.console = console
    guard path != "-" else { return }
    do throws(FileError) { file = try OutputFile(path) } catch { throw RunFailure(error.message) }
  }

  func write(_ post: JSONValue) throws(RunFailure) {
    var json = JSONWriter()
    post.write(to: &json)
    json.endLine()
    guard file != nil else { return console.output(json.bytes) }
    do throws(FileError) { try file?.write(json.bytes) } catch { throw RunFailure(error.message) }
  }

  func finish() throws(RunFailure) {
    do throws(FileError) { try file?.commit() } catch { throw RunFailure(error.message) }
  }
}
