import WinnowBase

/// Where finished posts go.
public protocol Sink: Component {
  /// A file's path, or `-` for standard output.
  var path: String { get set }
  /// Appends a finished post in the sink's form.
  func write(_ post: Post, to out: inout JSONWriter)
}

/// JSON lines of the schema `winnow.post/1`.
public struct JSONLSink: Sink {
  public static let name = "jsonl"
  public static let summary = "one JSON object a line, schema winnow.post/1"
  public static let discussion = """
    The file is written aside, synced and renamed, so a reader never sees half of it. `-` is standard output; a name that ends in .gz or \
    .zst is compressed.
    """
  public static let settings: [Setting<JSONLSink>] = [
    .path("path", \.path, required: true, help: "the file; - is standard output, .gz and .zst are compressed")
  ]

  public var path = ""

  public init() {}

  public init(path: String) { self.path = path }

  public func write(_ post: Post, to out: inout JSONWriter) {
    PostWriter().write(post, to: &out)
    out.endLine()
  }
}
