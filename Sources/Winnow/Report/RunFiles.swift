import Glibc
import WinnowBase

/// The files that a run left, as `winnow report` reads them.
public struct RunFiles: Sendable, Hashable {
  /// The pipeline's name, or the output's.
  public var name: String
  public var output: String
  /// Nil where the run kept none: then nothing says why something went.
  public var ledger: String?
  /// Run reports (`winnow.report/1`) of this and of earlier runs.
  public var reports: [String] = []

  public init(name: String, output: String, ledger: String?, reports: [String] = []) {
    self.name = name
    self.output = output
    self.ledger = ledger
    self.reports = reports
  }

  /// The files of a pipeline's last run.
  ///
  /// Throws where there is no output yet, or it went to standard output.
  public init(of file: PipelineFile) throws(RunFailure) {
    guard file.sink.path != "-" else {
      throw RunFailure("\(file.path): the pipeline writes to standard output; keep the output in a file and give that one")
    }
    guard FileKind(path: file.sink.path) != nil else {
      throw RunFailure("\(file.path): there is no output \(file.sink.path) yet; make it with: winnow run \(file.path)")
    }
    let ledger = file.ledger.flatMap { FileKind(path: $0) == nil ? nil : $0 }
    self.init(name: file.name, output: file.sink.path, ledger: ledger)
    if let report = file.report { reports = Self.reports(in: Self.folder(of: report)) }
  }

  /// The files of a run from its output's path, or from the folder that holds one output and its ledger.
  ///
  /// A ledger stands beside its output: `NAME.jsonl` and `NAME.ledger.jsonl`, either compressed or not.
  public init(at path: String) throws(RunFailure) {
    guard let kind = FileKind(path: path) else { throw RunFailure("there is no \(path)") }
    var output = path
    if kind.isFolder {
      let names = Self.names(in: path)
      let outputs = names.filter { name in
        guard let stem = Self.stem(name), !stem.hasSuffix(".ledger"), !stem.hasSuffix(".errors") else { return false }
        return true
      }
      let withLedger = outputs.filter { Self.ledger(beside: path + "/" + $0) != nil }
      let choice = withLedger.isEmpty ? outputs : withLedger
      guard let only = choice.first else {
        throw RunFailure("\(path) holds no output (.jsonl); give the pipeline file or the output")
      }
      guard choice.count == 1 else {
        throw RunFailure(
          "\(path) holds several outputs: \(choice.prefix(5).joined(separator: ", ")); give the one that is meant", status: .usage)
      }
      output = (path.hasSuffix("/") ? String(path.dropLast()) : path) + "/" + only
    }
    let name = output.lastIndex(of: "/").map { String(output[output.index(after: $0)...]) } ?? output
    self.init(
      name: Self.stem(name) ?? name, output: output, ledger: Self.ledger(beside: output),
      reports: Self.reports(in: Self.folder(of: output)))
  }

  private static let endings = [".jsonl", ".jsonl.gz", ".jsonl.zst"]

  /// A name without the ending of JSON lines; nil for any other file.
  private static func stem(_ name: String) -> String? {
    endings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }

  private static func ledger(beside output: String) -> String? {
    guard let stem = stem(output) else { return nil }
    return endings.map { "\(stem).ledger\($0)" }.first { FileKind(path: $0) != nil }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The JSON files of a folder; which of them are run reports is seen when they are read.
  private static func reports(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".json") }.map { folder + "/" + $0 }
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
