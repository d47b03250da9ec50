import Glibc
import WinnowBase

/// Runs a pipeline aside and goes through its posts again with what became of them: the ground of `diff` and `explain`.
public enum Review {
  /// Calls `body` for each post of the pipeline's source that was cleaned. Nothing of the pipeline's own files is touched.
  public static func run(
    _ file: PipelineFile, options: Runner.Options, surroundings: Runner.Surroundings = .init(),
    body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) {
    let folder = try Scratch()
    var aside = file
    aside.sink.path = folder.path + "/clean.jsonl"
    aside.ledger = folder.path + "/ledger.jsonl"
    aside.errors = folder.path + "/errors.jsonl"
    aside.duplicates = nil
    aside.state = nil
    aside.report = nil
    _ = try Runner(aside, options: options, surroundings: surroundings).run()
    try compare(file, clean: aside.sink.path, ledger: aside.ledger, body: body)
  }

  /// Compares the posts of a source with an output file, and a ledger where there is one, by the posts' paths or addresses.
  public static func compare(
    _ file: PipelineFile, clean: String, ledger: String?, body: (Comparison) throws(RunFailure) -> Void
  ) throws(RunFailure) {
    let objects = try read(clean, key: { $0["source"]?["path"]?.string ?? $0["source"]?["url"]?.string ?? $0["id"]?.string })
    let entries = try ledger.map(entries) ?? [:]
    let processor = PostProcessor(stages: [], keepsLedger: false)
    let items = try file.source.open(
      SourceEnvironment { _ throws(ReadFailure) in throw ReadFailure("not-fetched", "not fetched again") })
    while let item = try items.next() {
      let key = item.identity.path ?? item.identity.url ?? item.identity.id
      guard let object = (objects[key] ?? objects[item.identity.id])?.first, let raw = try? processor.load(item),
        let work = try? processor.read(raw, digest: nil)
      else { continue }
      let entry = entries[object["id"]?.string ?? ""]?.first { $0.fits(object) }
      try body(Comparison(raw: work.post, object: object, rows: entry?.rows ?? []))
    }
  }

  /// A ledger's parts by their posts' ids.
  private static func entries(_ path: String) throws(RunFailure) -> [String: [PostEntry]] {
    var found: [String: [PostEntry]] = [:]
    do throws(FileError) {
      var reader = try LedgerReader(path)
      while let entry = reader.next() { found[entry.post, default: []].append(entry) }
      if let problem = reader.problems.first { throw FileError(.damaged, path: path, message: problem) }
    } catch {
      throw RunFailure(error.message)
    }
    return found
  }

  private static func read(_ path: String, key: (JSONValue) -> String?) throws(RunFailure) -> [String: [JSONValue]] {
    var found: [String: [JSONValue]] = [:]
    do {
      var lines = try LineReader(path)
      while let line = try lines.nextLine() {
        if line.bytes.isEmpty { continue }
        let value: JSONValue
        do {
          value = try JSONParser.parse(line.bytes)
        } catch {
          throw RunFailure("\(path):\(line.number):\(error.column): error: \(error.message)")
        }
        guard let name = key(value) else {
          throw RunFailure("\(path):\(line.number):1: error: this line is no object of winnow's; is it the right file?")
        }
        found[name, default: []].append(value)
      }
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("\(error)")
    }
    return found
  }
}

/// A folder for the time of one command.
final class Scratch {
  let path: String

  init() throws(RunFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/winnow-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw RunFailure(
        "cannot make a temporary folder in \(parent): \(String(cString: strerror(errno))); set TMPDIR to a folder with room")
    }
    path = String(cString: made)
  }

  deinit {
    for name in ["clean.jsonl", "ledger.jsonl", "errors.jsonl"] { unlink(path + "/" + name) }
    rmdir(path)
  }
}
