import Winnow
import WinnowBase

extension Command {
  static let restore = Command(
    name: "restore", summary: "rebuild what was read from an output and its ledger, or take edits back",
    usage: "--clean FILE --ledger FILE [-o FOLDER] [options]",
    discussion: """
      Text and Markdown come back byte for byte, each post checked against its digest; of a page come the texts that a reader saw, each with \
      its place in the page's bytes, as JSON lines. With -o each post goes under its source path (a page under PATH.runs.jsonl), else to \
      standard output: one post as it is, several behind lines `==> PATH <==`. With --undo the posts come as JSON lines again, with what was \
      taken put back; -o is a file then. Both files may be .gz or .zst. What cannot be restored is named, and the exit status is 3.
      """,
    options: [
      Option(name: "clean", value: "FILE", help: "the output of a run"),
      Option(name: "ledger", value: "FILE", help: "the ledger of the same run"),
      Option(name: "output", value: "PATH", help: "the folder for the posts; with --undo a file"),
      Option(name: "only", value: "SITE|POST", help: "only the posts of a site, or the one with this id or path", repeats: true),
      Option(name: "raw", value: "FOLDER", help: "compare with the raw posts in this folder as well"),
      Option(name: "check", help: "write nothing, only say whether everything can be restored"),
      Option(name: "json", help: "for programs: each restored post as one JSON object"),
      Option(
        name: "undo", value: "RULE|SITE|POST",
        help: "put back what a rule or stage took, or what all of them took from a site or post", repeats: true),
    ],
    examples: [
      ("winnow restore --clean posts.jsonl --ledger posts.ledger.jsonl -o raw", "every post under its source path"),
      ("winnow restore --clean posts.jsonl --ledger posts.ledger.jsonl --only news/a.md", "one post to standard output"),
      (
        "winnow restore --clean posts.jsonl --ledger posts.ledger.jsonl --check --raw posts",
        "check a run against the folder that it read"
      ),
      (
        "winnow restore --clean posts.jsonl --ledger posts.ledger.jsonl --undo dedupe-footers -o again.jsonl", "take one stage back"
      ),
    ]
  ) { arguments, console throws(RunFailure) in
    guard let clean = arguments.value("clean"), let ledger = arguments.value("ledger") else {
      throw RunFailure("give the output and its ledger: --clean FILE --ledger FILE\nTry: winnow restore --help", status: .usage)
    }
    guard clean != "-" || ledger != "-" else {
      throw RunFailure("only one of --clean and --ledger can be standard input", status: .usage)
    }
    let only = arguments.all("only")
    let isWanted: (JSONValue) -> Bool = { object in only.isEmpty || only.contains { Restorer.isNamed(object, by: $0) } }
    if arguments.has("undo") {
      for name in ["raw", "check", "json"] where arguments.has(name) {
        throw RunFailure("--undo writes posts as JSON lines; --\(name) does not go with it", status: .usage)
      }
      return try RestoreUndo.run(arguments, clean, ledger, isWanted, console)
    }
    let place = try RestoredPlace(arguments, console)
    var report = try Restorer.restore(clean: clean, ledger: ledger, isWanted: isWanted) { post, problems throws(RunFailure) in
      if let folder = arguments.value("raw"), let difference = Restorer.difference(post, from: folder) {
        problems.append(difference)
      }
      try place.take(post, &problems)
    }
    try place.finish()
    if !only.isEmpty {
      report.vanished = []
      if report.done + report.failed == 0 {
        throw RunFailure("\(clean) has no post and no site `\(only.joined(separator: "`, `"))`")
      }
    }
    return RestoreTalk.end(report, clean, ledger, verb: "restored", says: arguments.has("check"), console)
  }
}

/// What is said at the end of a restore.
enum RestoreTalk {
  /// The most problems that are told one by one.
  private static let shownProblems = 20

  static func end(
    _ report: Restorer.Report, _ clean: String, _ ledger: String, verb: String, says: Bool = false, _ console: Console
  ) -> Int32 {
    for problem in report.problems.prefix(shownProblems) { console.talk(problem) }
    if report.problems.count > shownProblems { console.talk("and \(report.problems.count - shownProblems) more") }
    if !report.vanished.isEmpty {
      let names = report.vanished.prefix(3).joined(separator: ", ")
      let more = report.vanished.count > 3 ? " …" : ""
      console.talk("\(clean) lacks \(posts(report.vanished.count)) of \(ledger): \(names)\(more)")
    }
    if report.unchecked > 0 {
      console.talk(
        "\(ledger) is of version 1: the texts of \(posts(report.unchecked)) came back, but neither what stands between them nor a check"
      )
    }
    var summary = "\(posts(report.done)) \(verb)"
    if report.checked > 0 { summary += ", \(report.checked) checked by digest" }
    if report.failed > 0 { summary += ", \(report.failed) not" }
    if says { console.print(summary + "\n") } else if !report.isWhole || console.talksToTerminal { console.talk(summary) }
    if report.isWhole { return 0 }
    return report.done == 0 && report.failed > 0 ? RunFailure.Status.failed.rawValue : 3
  }

  static func posts(_ count: Int) -> String { "\(count) post\(count == 1 ? "" : "s")" }
}

/// Where restored posts go: a folder, standard output, or nowhere.
final class RestoredPlace {
  private let folder: FolderWriter?
  private let console: Console
  private let isCheck: Bool
  private let isJSON: Bool
  /// The first post waits for a second: by itself it comes without a headline.
  private var first: RestoredPost?
  private var count = 0

  init(_ arguments: Arguments, _ console: Console) throws(RunFailure) {
    self.console = console
    isCheck = arguments.has("check")
    isJSON = arguments.has("json")
    guard let path = arguments.value("output"), path != "-", !isCheck else {
      folder = nil
      return
    }
    guard !isJSON else { throw RunFailure("--json goes to standard output; leave out --output", status: .usage) }
    do throws(FileError) {
      folder = try FolderWriter(path)
    } catch {
      throw RunFailure(error.message)
    }
  }

  func take(_ post: RestoredPost, _ problems: inout [String]) throws(RunFailure) {
    count += 1
    if isCheck { return }
    if isJSON {
      var json = JSONWriter()
      post.write(to: &json)
      json.endLine()
      return console.output(json.bytes)
    }
    if let folder {
      let (name, bytes) = Self.file(post)
      guard FolderWriter.isInside(name) else { return problems.append("\(name) leads out of \(folder.root); it is not written") }
      do throws(FileError) {
        try folder.write(name, bytes)
      } catch {
        throw RunFailure(error.message)
      }
      return
    }
    switch count {
    case 1: first = post
    case 2:
      if let first { show(first) }
      first = nil
      show(post)
    default: show(post)
    }
  }

  func finish() throws(RunFailure) {
    if let first { console.output(Self.file(first).bytes) }
    first = nil
  }

  private func show(_ post: RestoredPost) {
    let bytes = Self.file(post).bytes
    console.print("==> \(post.path ?? post.id) <==\n")
    console.output(bytes.last == 0x0A ? bytes : bytes + [0x0A])
  }

  /// The name under the folder, and what the file holds. A post without a path is named after its address.
  private static func file(_ post: RestoredPost) -> (name: String, bytes: [UInt8]) {
    let name = post.path ?? Self.name(address: post.id)
    if case .bytes(let bytes) = post.content { return (name, bytes) }
    return (name + ".runs.jsonl", post.runLines)
  }

  private static func name(address: String) -> String {
    if address == "-" { return "standard-input" }
    var name: [UInt8] = []
    for byte in address.utf8.prefix(200) {
      let isPlain =
        (0x30...0x39 ~= byte) || (0x41...0x5A ~= byte) || (0x61...0x7A ~= byte) || byte == 0x2D || (byte == 0x2E && !name.isEmpty)
      name.append(isPlain ? byte : 0x5F)
    }
    return String(decoding: name, as: UTF8.self)
  }
}
