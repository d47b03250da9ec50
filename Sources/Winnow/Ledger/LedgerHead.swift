import WinnowBase

/// The first row of each post in a ledger: which version the ledger is of, which post follows, and what its rebuild needs.
///
/// As JSON a row like any other (`stage` is `read`, `action` is `read`, `bytes` is the whole input), with these members more: `schema`
/// (`winnow.ledger/2`), `path`, `url`, `sha256` (of the raw input), `format`, and for text and Markdown `frame` (see `Frame`), for HTML
/// `runs` and `text_sha256`. A ledger of version 1 has no such rows.
public struct LedgerHead: Sendable, Hashable {
  /// The version that is written.
  public static let version = 2
  /// The versions that are read.
  public static let readable = 1...2
  static let schemaStem = "winnow.ledger/"
  public static var schema: String { schemaStem + "\(version)" }
  /// The `action` of the row, which tells it from the edits.
  public static let action = "read"

  public var path: String?
  public var url: String?
  /// Of the raw input, hexadecimal.
  public var sha256: String
  public var format: Post.Format
  /// How many bytes the raw input has.
  public var size: Int
  /// For text and Markdown.
  public var frame: Frame?
  /// Where leaves stand that no edit's row names: block numbers and byte ranges of the raw input, ascending by block.
  public var runs: [(block: Int, origin: Extent)] = []
  /// `Rebuild.digest` of the leaves, for HTML.
  public var textDigest: String?

  /// Whether a row is the first of a post rather than an edit.
  public static func isHead(_ row: JSONValue) -> Bool { row["schema"] != nil }

  /// The version that a row names; nil where the row is an edit, 0 where it names something else.
  static func version(of row: JSONValue) -> Int? {
    guard let schema = row["schema"] else { return nil }
    guard let name = schema.string, name.hasPrefix(schemaStem) else { return 0 }
    return Int(name.dropFirst(schemaStem.count)) ?? 0
  }

  /// Reads a row of a version that is readable; nil when members are missing or of the wrong type.
  init?(_ row: JSONValue) {
    guard let sha256 = row["sha256"]?.string, let format = row["format"]?.string.flatMap(Post.Format.init),
      let size = row["bytes"]?[1]?.int
    else { return nil }
    self.sha256 = sha256
    self.format = format
    self.size = size
    path = row["path"]?.string
    url = row["url"]?.string
    textDigest = row["text_sha256"]?.string
    if let steps = row["frame"], !steps.isNull {
      guard let frame = Frame(steps) else { return nil }
      self.frame = frame
    }
    if let numbers = row["runs"]?.array {
      guard let runs = Self.runs(numbers) else { return nil }
      self.runs = runs
    }
  }

  /// Where a block's text stands; nil where this row does not say.
  func origin(of block: Int) -> Extent? {
    let place = runs.firstSorted { $0.block >= block }
    return place < runs.count && runs[place].block == block ? runs[place].origin : nil
  }

  // MARK: Runs

  /// Three numbers a leaf: how many blocks after the leaf before, how many bytes after that one's end, how many bytes long.
  private static func runs(_ numbers: [JSONValue]) -> [(block: Int, origin: Extent)]? {
    guard numbers.count % 3 == 0 else { return nil }
    var runs: [(block: Int, origin: Extent)] = []
    var block = 0
    var end = 0
    for place in stride(from: 0, to: numbers.count, by: 3) {
      guard let blocks = numbers[place].int, let gap = numbers[place + 1].int, let length = numbers[place + 2].int else {
        return nil
      }
      let limit = Int(Int32.max)
      guard 0...limit ~= blocks, -limit...limit ~= gap, 0...limit ~= length else { return nil }
      block += blocks
      let start = end + gap
      end = start + length
      guard start >= 0, end <= limit, block <= limit else { return nil }
      runs.append((block, Extent(start, end)))
    }
    return runs
  }

  private static func write(runs post: Post, _ rows: [LedgerRow], to writer: inout JSONWriter) {
    var isNamed = [Bool](repeating: false, count: post.blocks.count)
    for row in rows {
      if let block = row.block { isNamed[block] = true }
    }
    var last = 0
    var end = 0
    writer.beginArray()
    for block in post.blocks.indices where post.isLive(block) && !isNamed[block] {
      let origin = post.blocks[block].origin
      writer.int(block - last)
      writer.int(Int(origin.start) - end)
      writer.int(max(0, origin.count))
      last = block
      end = Int(origin.start) + max(0, origin.count)
    }
    writer.endArray()
  }

  // MARK: Writing

  static func write(_ post: Post, _ seen: SeenPost, _ rows: [LedgerRow], to writer: inout JSONWriter) {
    let identity = post.identity
    writer.beginObject()
    writer.member("schema", schema)
    writer.member("post", identity.id)
    writer.key("block")
    writer.null()
    writer.member("stage", "read")
    writer.member("rule", "post")
    writer.member("action", action)
    writer.member("reason", "as it was read")
    writer.key("evidence")
    writer.null()
    writer.key("line")
    writer.null()
    writer.key("bytes")
    writer.beginArray()
    writer.int(0)
    writer.int(seen.size)
    writer.endArray()
    for name in ["before", "after", "kind"] {
      writer.key(name)
      writer.null()
    }
    writer.member("path", identity.path)
    writer.member("url", identity.url)
    writer.member("sha256", identity.sha256)
    writer.member("format", identity.format.rawValue)
    if identity.format == .html {
      writer.key("runs")
      write(runs: post, rows, to: &writer)
      writer.member("text_sha256", seen.digest)
    } else {
      writer.key("frame")
      writer.raw(seen.frame)
    }
    writer.endObject()
  }

  public static func == (left: LedgerHead, right: LedgerHead) -> Bool {
    left.path == right.path && left.url == right.url && left.sha256 == right.sha256 && left.format == right.format
      && left.size == right.size
      && left.frame == right.frame && left.textDigest == right.textDigest && left.runs.elementsEqual(right.runs) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sha256) }
}
