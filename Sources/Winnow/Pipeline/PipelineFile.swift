import WinnowBase

/// A pipeline file, read and checked without touching the world: which components with which settings, and where things go.
public struct PipelineFile: Sendable {
  public struct Named<C>: Sendable where C: Sendable {
    public var component: C
    public var mark: YAMLMark
  }

  /// The path as given, for messages.
  public let path: String
  /// The folder that relative paths start from.
  public let folder: String
  public var name: String
  public var source: any Source
  public var stages: [any StageComponent]
  public var sink: any Sink
  public var ledger: String?
  public var state: String?
  public var report: String?
  /// A state whose fetched pictures may be read, where the run keeps none itself.
  var pictureCache: String?
  /// Where posts go that could not be read or fetched; beside the output when the file does not say.
  public var errors: String?
  /// Where posts go that are copies of others, instead of the output; nil when they stay in the output with `duplicate_of`.
  public var duplicates: String?
  /// Lines that no stage may take.
  public var keep = KeepRules()
  /// What `winnow test` checks.
  public var tests: [PipelineTest] = []
  /// A digest of all that decides what comes out: the stages with their settings, and the program's own version of each.
  public var digest: Digest

  /// The error lane's path; nil when its lines go to standard error.
  public var errorPath: String? { errors ?? ErrorLane.path(beside: sink.path) }

  /// The keys that a pipeline file may have.
  public static let keys = [
    "version", "name", "source", "stages", "keep", "sink", "ledger", "state", "report", "errors", "duplicates", "tests",
  ]

  /// What a command line may put over the file.
  public struct Overrides: Sendable {
    public var input: String?
    public var output: String?
    public var ledger: String?
    public var state: String?
    public var report: String?
    public var errors: String?
    /// `NAME=VALUE`: a variable that `${NAME}` reads, or `stage.setting`.
    public var assignments: [(name: String, value: String)] = []

    public init() {}
  }

  /// Reads a file. `environment` is what `${NAME}` reads.
  public static func load(_ path: String, environment: [String: String], overrides: Overrides = Overrides()) throws(RunFailure)
    -> PipelineFile
  {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(path, limit: 16 << 20)
    } catch {
      throw RunFailure(error.message, status: .usage)
    }
    return try parse(bytes, path: path, environment: environment, overrides: overrides)
  }

  /// Reads a file's text; every error in it is in the failure's message, in the order of their places.
  public static func parse(
    _ bytes: [UInt8], path: String, environment: [String: String], overrides: Overrides = Overrides()
  ) throws(RunFailure) -> PipelineFile {
    var environment = environment
    for one in overrides.assignments where !one.name.contains(".") { environment[one.name] = one.value }
    let document: YAMLDocument
    do {
      document = try YAMLDocument.parse(bytes, file: path, environment: environment)
    } catch {
      throw RunFailure("\(error)", status: .usage)
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    var builder = PipelineBuilder(
      reader: SettingReader(document: document, folder: folder.isEmpty ? "/" : folder, place: document.root.mark), path: path)
    let file = builder.build(overrides)
    do {
      try ConfigurationErrors(builder.reader.errors).throwIfAny()
    } catch {
      throw RunFailure("\(error)", status: .usage)
    }
    guard let file else { throw RunFailure("\(path): the pipeline file is not complete", status: .usage) }
    return file
  }
}

extension PipelineFile {
  /// Looks at the places that the file names: what `run` would find wrong before its first post.
  public func checkPlaces() throws(RunFailure) {
    if let folder = source as? FolderSource, FileKind(path: folder.path) == nil {
      throw RunFailure("\(path): error: there is no folder \(folder.path)", status: .failed)
    }
    for place in [sink.path, ledger, state, report, errors, duplicates].compactMap({ $0 }) where place != "-" {
      let folder = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? "."
      if !folder.isEmpty, !(FileKind(path: folder)?.isFolder ?? false) {
        throw RunFailure("\(path): error: the folder \(folder) does not exist; create it with: mkdir -p \(folder)", status: .failed)
      }
    }
  }
}
