/// The pipeline that `winnow clean` runs when nobody wrote one.
public enum BuiltInPipeline {
  /// What it does, as a pipeline file would say it.
  public static let stages = """
    stages:
      - extract-article
      - strip-boilerplate
      - dedupe-images
      - dedupe-footers: { scope: site, minimum-posts: 3 }
      - normalize-attribution
    """

  /// The pipeline over paths and addresses; `output` is where the posts go.
  public static func file(_ operands: [String], output: String, ledger: String?, allowsPrivate: Bool = false) throws(RunFailure)
    -> PipelineFile
  {
    let text = """
      version: 1
      name: clean
      source: { stdin: {} }
      \(stages)
      sink: { jsonl: { path: "-" } }
      """
    var file = try PipelineFile.parse(Array(text.utf8), path: "built-in", environment: [:])
    var fetch = FetchStage()
    fetch.fetch.allowsPrivateAddresses = allowsPrivate
    file.source = OperandSource(operands)
    if operands.contains(where: OperandSource.isAddress) { file.stages.insert(fetch, at: 0) }
    file.sink = JSONLSink(path: output)
    file.ledger = ledger
    return file
  }
}

/// The operands of a command line as one source: files, folders, `-` and web addresses, in the order given.
struct OperandSource: Source {
  static let name = "operands"
  static let summary = "files, folders, - and addresses from a command line"
  static let givesAddresses = true

  private var operands: [String] = []

  init() {}

  init(_ operands: [String]) { self.operands = operands }

  static func isAddress(_ operand: String) -> Bool { operand.hasPrefix("http://") || operand.hasPrefix("https://") }

  func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    var streams: [any ItemStream] = []
    for operand in operands {
      if Self.isAddress(operand) {
        streams.append(ListedItems([SourceItem.address(operand, source: URLsSource.name)]))
      } else if operand == "-" {
        streams.append(try StandardInputSource().open(environment))
      } else {
        guard FileKind(path: operand) != nil else { throw RunFailure("there is no file or folder \(operand)") }
        streams.append(try FolderSource(path: operand).open(environment))
      }
    }
    return JoinedItems(streams)
  }
}

/// Several streams one after another.
private final class JoinedItems: ItemStream {
  private var streams: ArraySlice<any ItemStream>
  let count: Int?

  init(_ streams: [any ItemStream]) {
    self.streams = streams[...]
    let counts = streams.map(\.count)
    count = counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
  }

  func next() throws(RunFailure) -> SourceItem? {
    while let stream = streams.first {
      if let item = try stream.next() { return item }
      streams.removeFirst()
    }
    return nil
  }
}
