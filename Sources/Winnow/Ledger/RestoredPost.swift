import WinnowBase

/// What was read, put together again from an output object and the post's part of the ledger.
public struct RestoredPost: Sendable {
  /// A leaf's text and where it stands in the raw input.
  public struct Run: Sendable, Hashable {
    public var block: Int
    /// Bytes of the raw input; nil where the ledger does not say (version 1).
    public var origin: Extent?
    public var text: String
  }

  public enum Content: Sendable {
    /// The raw bytes, for text and Markdown.
    case bytes([UInt8])
    /// Every text that the reader saw, in reading order, for HTML and for ledgers of version 1.
    case runs([Run])
  }

  public var id: String
  public var path: String?
  /// Of the raw input, hexadecimal.
  public var sha256: String
  public var content: Content
  /// Whether a digest that the ledger or the output holds agreed. False only for ledgers of version 1, which have none.
  public var isChecked: Bool

  /// Why a post could not be restored.
  public struct Failure: Error, Sendable, Hashable {
    public var message: String
  }

  /// Restores a post; throws where the parts do not make what the digest says.
  public init(_ object: JSONValue, _ entry: PostEntry, hasHeads: Bool) throws(Failure) {
    id = entry.post
    path = object["source"]?["path"]?.string
    sha256 = entry.head?.sha256 ?? object["source"]?["sha256"]?.string ?? ""
    let leaves = Rebuild.leaves(object: object, rows: entry.rows)
    guard let head = entry.head else {
      if let problem = entry.problem { throw Failure(message: problem) }
      guard !hasHeads else { throw Failure(message: "the ledger lacks the row that starts the post") }
      let places = Self.places(entry.rows)
      content = .runs(leaves.map { Run(block: $0.block, origin: places[$0.block], text: $0.text) })
      isChecked = false
      return
    }
    isChecked = true
    if let frame = head.frame {
      var stream: [UInt8] = []
      for leaf in leaves { stream.append(contentsOf: leaf.text.utf8) }
      guard let bytes = frame.bytes(of: stream), bytes.count == head.size, Digest(of: bytes).hex == head.sha256 else {
        throw Self.different(entry)
      }
      content = .bytes(bytes)
      return
    }
    let places = Self.places(entry.rows)
    var runs: [Run] = []
    for leaf in leaves {
      guard let origin = head.origin(of: leaf.block) ?? places[leaf.block] else { throw Self.different(entry) }
      runs.append(Run(block: leaf.block, origin: origin, text: leaf.text))
    }
    let digest = Rebuild.digest(of: leaves) { block in head.origin(of: block) ?? places[block] ?? .empty }
    guard digest == head.textDigest else { throw Self.different(entry) }
    content = .runs(runs)
  }

  private static func different(_ entry: PostEntry) -> Failure {
    Failure(
      message: entry.problem
        ?? "output and ledger make something else than what was read (the digests differ): one of them was changed after the run")
  }

  private static func places(_ rows: [JSONValue]) -> [Int: Extent] {
    var places: [Int: Extent] = [:]
    for row in rows {
      guard let block = row["block"]?.int, let from = row["bytes"]?[0]?.int, let to = row["bytes"]?[1]?.int else { continue }
      if places[block] == nil { places[block] = Extent(from, to) }
    }
    return places
  }

  // MARK: Writing

  /// The runs as JSON lines: `{"block","bytes":[from,to],"text"}`; empty for a post that came back whole.
  public var runLines: [UInt8] {
    guard case .runs(let runs) = content else { return [] }
    var json = JSONWriter()
    for run in runs {
      Self.write(run, &json)
      json.endLine()
    }
    return json.bytes
  }

  /// Appends the post as one JSON object: `id`, `path`, `sha256`, `checked`, and `text`, or `hex` where the bytes are no UTF-8, or `runs`.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id)
    json.member("path", path)
    json.member("sha256", sha256)
    json.member("checked", isChecked)
    switch content {
    case .bytes(let bytes):
      if bytes.withUnsafeBufferPointer({ UTF8Check.isValid($0) }) {
        json.key("text")
        json.string(bytes)
      } else {
        json.member("hex", HexDigit.text(bytes))
      }
    case .runs(let runs):
      json.key("runs")
      json.array(runs) { Self.write($1, &$0) }
    }
    json.endObject()
  }

  private static func write(_ run: Run, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("block", run.block)
    json.key("bytes")
    if let origin = run.origin {
      json.beginArray()
      json.int(Int(origin.start))
      json.int(Int(origin.start) + max(0, origin.count))
      json.endArray()
    } else {
      json.null()
    }
    json.member("text", run.text)
    json.endObject()
  }
}
