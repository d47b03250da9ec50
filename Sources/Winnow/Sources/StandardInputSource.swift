import WinnowBase

/// One post, or JSON lines of posts, from standard input.
public struct StandardInputSource: Source {
  public static let name = "stdin"
  public static let summary = "one post, or a JSON record a line, from standard input"
  public static let settings: [Setting<StandardInputSource>] = [
    .choice("format", \.format, help: "`post` takes all of the input as one post, `jsonl` takes a JSON record a line"),
    .optionalText("content-type", \.contentType, help: "what the post is: text/html, text/markdown, text/plain"),
    .optionalText("url", \.url, help: "the address the post came from"),
    .custom("fields", \.fields, .mapping, help: "for JSON records: which field holds what") { node, reader in
      RecordMapping.read(node, &reader)
    },
  ]

  public enum Format: String, CaseIterable, Sendable {
    case post, jsonl
  }

  public var format = Format.post
  public var contentType: String?
  public var url: String?
  public var fields = RecordMapping()
  public var canBeReadAgain: Bool { false }

  public init() {}

  public func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    var identity = Post.Identity()
    identity.source = Self.name
    identity.url = url
    identity.id = url ?? "-"
    identity.site = url.flatMap(Site.of) ?? "-"
    identity.hasSite = url != nil
    switch format {
    case .jsonl:
      return RecordItems(RecordLines(path: "-", name: "-", identity: identity, fields: fields))
    case .post:
      do {
        let bytes = try InputFile.read("-", limit: ReaderLimits().bytes)
        return ListedItems([SourceItem(key: "-", content: .bytes(bytes), identity: identity, contentType: contentType)])
      } catch {
        throw RunFailure("standard input cannot be read: \(error.message)")
      }
    }
  }
}

/// A JSON lines file of posts, with a mapping of its fields.
public struct JSONLSource: Source {
  public static let name = "jsonl"
  public static let summary = "a JSON lines file, a post a line; plain, .gz or .zst"
  public static let settings: [Setting<JSONLSource>] = [
    .path("path", \.path, required: true, help: "the file; - is standard input"),
    .custom("fields", \.fields, .mapping, help: "which field holds what, such as {text: body.markdown, url: link}") {
      node, reader in
      RecordMapping.read(node, &reader)
    },
  ]

  public var path = ""
  public var fields = RecordMapping()
  public var canBeReadAgain: Bool { path != "-" }

  public init() {}

  public func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    var identity = Post.Identity()
    identity.source = Self.name
    let name = path.split(separator: "/").last.map(String.init) ?? path
    identity.site = name
    if path != "-" { identity.root = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "." }
    if path != "-" && FileKind(path: path) == nil { throw RunFailure("there is no file \(path)") }
    return RecordItems(RecordLines(path: path, name: name, identity: identity, fields: fields))
  }
}

/// The records of one JSON lines file as a stream of items.
final class RecordItems: ItemStream {
  private let records: RecordLines
  let count: Int? = nil

  init(_ records: RecordLines) { self.records = records }

  func next() -> SourceItem? { records.next() }
}
