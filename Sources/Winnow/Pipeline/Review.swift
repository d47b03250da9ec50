import Glibc
import WinnowBase

/// Goes through posts with what became of them: the ground of `diff` and `explain`.
public enum Review {
  /// Runs a pipeline aside and calls `body` for each post that came out. Nothing of the pipeline's own files is touched.
  public static func run(
    _ file: PipelineFile, options: Runner.Options, surroundings: Runner.Surroundings = .init(),
    body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Restorer.Report {
    let aside = try Aside(file, keepsLedger: true)
    let run = try Runner(aside.file, options: options, surroundings: surroundings).run()
    var report = try pairs(clean: aside.file.sink.path, ledger: aside.file.ledger ?? "", body: body)
    report.problems += problem(run, of: file).map { [$0] } ?? []
    return report
  }

  /// Says how many posts a run could not clean.
  static func problem(_ run: RunReport, of file: PipelineFile) -> String? {
    guard run.failed > 0 else { return nil }
    let codes = run.failures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return
      "\(file.name): \(run.failed) post\(run.failed == 1 ? "" : "s") went to the error lane (\(codes)); winnow run \(file.path) says why"
  }

  /// Runs two pipelines aside and compares what they make of their posts. The same pipeline twice runs once.
  public static func pipelines(
    old: PipelineFile, new: PipelineFile, options: Runner.Options, keepsAll: Bool = false
  ) throws(RunFailure) -> RunComparison {
    if old.digest != new.digest {
      for file in [old, new] { try file.readsAgain() }
    }
    // Without ledgers, and from what the runs count, this costs less than two runs.
    let before = try Aside(old, keepsLedger: false)
    let first = try Runner(before.file, options: options).run()
    var (after, second) = (before, first)
    if old.digest != new.digest {
      after = try Aside(new, keepsLedger: false)
      second = try Runner(after.file, options: options).run()
    }
    var comparison = try RunComparison(old: before.file.sink.path, new: after.file.sink.path, keepsAll: keepsAll)
    comparison.rules = RunComparison.rules(old: first.rules, new: second.rules)
    comparison.problems += [problem(first, of: old), problem(second, of: new)].compactMap { $0 }
    return comparison
  }

  /// Compares by the files that a run left, without reading the raw posts again.
  public static func files(_ files: RunFiles, body: (Comparison) throws(RunFailure) -> Void) throws(RunFailure) -> Restorer.Report {
    guard let ledger = files.ledger else {
      throw RunFailure(
        "there is no ledger beside \(files.output); name it with --ledger FILE, or compare with the raw posts: winnow diff RAW \(files.output)"
      )
    }
    return try pairs(clean: files.output, ledger: ledger, body: body)
  }

  private static func pairs(
    clean: String, ledger: String, body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Restorer.Report {
    guard isWritten(clean) else { return Restorer.Report() }
    return try Restorer.pairs(clean: clean, ledger: ledger) { object, entry, _, report throws(RunFailure) in
      guard entry.head != nil || entry.problem == nil else {
        report.failed += 1
        return
      }
      report.done += 1
      try body(Comparison(object: object, rows: entry.rows))
    }
  }

  /// A run without posts leaves an empty file.
  private static func isWritten(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) != 0 || about.st_size > 0
  }

  /// Compares the posts of a source with an output, and its ledger where there is one, by the posts' paths, addresses or ids.
  ///
  /// Where both are in the same order memory stays bounded. Throws where the two have no post in common.
  public static func compare(
    _ file: PipelineFile, raw name: String, clean: String, ledger: String?, body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) -> Restorer.Report {
    var report = Restorer.Report()
    var objects = OutputObjects(try Restorer.open(clean: clean))
    var pairs: PostPairs?
    if let ledger { pairs = try Restorer.open(ledger: ledger) }
    var missing: [String] = []
    let processor = PostProcessor(stages: [], keepsLedger: false)
    let items = try file.source.open(
      SourceEnvironment { _ throws(ReadFailure) in throw ReadFailure("not-fetched", "not fetched again") })
    while let item = try items.next() {
      let keys = [item.identity.path, item.identity.url, item.identity.id].compactMap { $0 }
      guard let object = objects.take(keys) else {
        missing.append(keys.first ?? item.key)
        continue
      }
      let post: Post
      do throws(ReadFailure) {
        post = try processor.read(try processor.load(item), digest: nil).post
      } catch {
        report.failed += 1
        report.problems.append("\(keys.first ?? item.key): \(error.message)")
        continue
      }
      if let digest = object["source"]?["sha256"]?.string, digest != post.identity.sha256 {
        report.problems.append("\(keys.first ?? item.key) is not as it was when \(clean) was written (its digest differs)")
      }
      var rows: [JSONValue] = []
      // Rows of a version that this program does not know may mean something else.
      if case .success(let entry)? = pairs?.entry(for: object), entry.head != nil || entry.problem == nil { rows = entry.rows }
      report.done += 1
      try body(Comparison(object: object, rows: rows, raw: post))
    }
    let left = objects.leftOver()
    if report.done == 0 {
      let lines = objects.problems + ["no post of \(name) stands in \(clean): do they belong together?"]
      throw RunFailure(lines.joined(separator: "\n"))
    }
    report.problems += objects.problems + (pairs?.ledger.problems ?? [])
    report.problems += [told(missing, "of \(name)", "not in \(clean)"), told(left, "of \(clean)", "not in \(name)")].compactMap {
      $0
    }
    return report
  }

  private static func told(_ names: [String], _ whose: String, _ what: String) -> String? {
    guard !names.isEmpty else { return nil }
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return "\(names.count) post\(names.count == 1 ? "" : "s") \(whose) \(names.count == 1 ? "is" : "are") \(what): \(list)"
  }
}

/// The objects of an output, found by path, address or id; those passed over wait.
private struct OutputObjects: ~Copyable {
  private var lines: ObjectLines
  private var waiting: [String: [JSONValue]] = [:]
  private var strangers: [String] = []

  init(_ lines: consuming ObjectLines) { self.lines = lines }

  var problems: [String] { strangers + lines.problems }

  /// The next object that one of the keys names.
  mutating func take(_ keys: [String]) -> JSONValue? {
    for key in keys {
      if var known = waiting[key], !known.isEmpty {
        let object = known.removeFirst()
        waiting[key] = known.isEmpty ? nil : known
        return object
      }
    }
    while let (name, object) = next() {
      if keys.contains(name) || (object["id"]?.string).map(keys.contains) ?? false { return object }
      waiting[name, default: []].append(object)
    }
    return nil
  }

  /// The names of what nobody asked for.
  mutating func leftOver() -> [String] {
    while let (name, object) = next() { waiting[name, default: []].append(object) }
    return waiting.flatMap { name, objects in objects.map { _ in name } }.sorted()
  }

  private mutating func next() -> (String, JSONValue)? {
    while let line = lines.next() {
      let object = line.value
      if object["schema"]?.string == PostWriter.schema,
        let name = object["source"]?["path"]?.string ?? object["source"]?["url"]?.string ?? object["id"]?.string
      {
        return (name, object)
      }
      if strangers.isEmpty {
        strangers.append(
          "\(lines.path):\(line.number): this is no object of the schema \(PostWriter.schema); is \(lines.path) the output?")
      }
    }
    return nil
  }
}

extension PipelineFile {
  /// The same pipeline keeping nothing: no ledger, state or report, no lanes.
  var withoutFiles: PipelineFile {
    var file = self
    file.pictureCache = state ?? pictureCache
    (file.ledger, file.errors, file.duplicates, file.state, file.report) = (nil, nil, nil, nil, nil)
    return file
  }

  /// Throws where the source can be read only once.
  func readsAgain() throws(RunFailure) {
    guard source.canBeReadAgain else {
      throw RunFailure("\(name): standard input can be read only once; put the posts into a file or a folder for this")
    }
  }
}

/// A pipeline whose files lie in a folder of their own for the time of one command.
final class Aside {
  let file: PipelineFile
  private let folder: String

  init(_ file: PipelineFile, keepsLedger: Bool) throws(RunFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/winnow-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw RunFailure(
        "cannot make a temporary folder in \(parent): \(String(cString: strerror(errno))); set TMPDIR to a folder with room")
    }
    folder = String(cString: made)
    var aside = file.withoutFiles
    aside.sink.path = folder + "/clean.jsonl"
    aside.ledger = keepsLedger ? folder + "/ledger.jsonl" : nil
    aside.errors = folder + "/errors.jsonl"
    self.file = aside
  }

  deinit {
    for name in ["clean.jsonl", "ledger.jsonl", "errors.jsonl"] { unlink(folder + "/" + name) }
    rmdir(folder)
  }
}
