import WinnowBase

/// One edit that was applied.
///
/// As JSON: `{"post","block","stage","rule","action","reason","evidence","line","bytes","before","after"}`. `block` is the block's
/// number in the post as the reader saw it, null for fields and for pictures without a block. The first row of a block holds in
/// `before` the text that the reader saw; a picture's block shows as `![alt](address)`.
public struct LedgerRow: Sendable, Hashable {
  /// The form of the ledger's rows; a reader of another version must not guess.
  public static let version = 1

  public var block: Int?
  public var stage: String
  public var rule: String
  /// `remove`, `remove-part`, `replace`, `retype`, `move`, `join`, `set`, `describe`, `add`, `drop`.
  public var action: String
  public var reason: String
  public var evidence: String?
  /// From 1, in the raw input; 0 where there is none.
  public var line: Int
  /// The block's bytes in the raw input.
  public var origin: Extent
  public var before: String?
  public var after: String?

  /// Writes the row as one JSON object.
  public func write(post id: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("post")
    writer.string(id)
    writer.key("block")
    writer.int(block)
    writer.key("stage")
    writer.string(stage)
    writer.key("rule")
    writer.string(rule)
    writer.key("action")
    writer.string(action)
    writer.key("reason")
    writer.string(reason)
    writer.key("evidence")
    writer.string(evidence)
    writer.key("line")
    writer.int(line > 0 ? line : nil)
    writer.key("bytes")
    if block != nil {
      writer.beginArray()
      writer.int(Int(origin.start))
      writer.int(Int(origin.end))
      writer.endArray()
    } else {
      writer.null()
    }
    writer.key("before")
    writer.string(before)
    writer.key("after")
    writer.string(after)
    writer.endObject()
  }
}

/// What the stages did to one post: the rows, if somebody keeps a ledger, and in any case a count for each rule.
public struct PostLedger: Sendable {
  /// How often a rule acted on how many blocks, and the bytes of text that it took.
  public struct Count: Sendable, Hashable {
    public var stage: String
    public var rule: String
    public var edits = 0
    public var bytes = 0
  }

  public let isKept: Bool
  public internal(set) var rows: [LedgerRow] = []
  /// In the order in which the rules first acted.
  public internal(set) var counts: [Count] = []

  public init(isKept: Bool) { self.isKept = isKept }

  mutating func count(stage: String, rule: String, edits: Int = 1, bytes: Int) {
    let place: Int
    if let known = counts.firstIndex(where: { $0.rule == rule && $0.stage == stage }) {
      place = known
    } else {
      place = counts.count
      counts.append(Count(stage: stage, rule: rule))
    }
    counts[place].edits += edits
    counts[place].bytes += bytes
  }
}
