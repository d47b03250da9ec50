import WinnowBase

/// One edit that was applied.
///
/// As JSON: `{"post","block","stage","rule","action","reason","evidence","line","bytes","before","after","kind"}`, for headings
/// with `"level"` behind. `block` is the block's number in the post as the reader saw it, null for fields and for pictures without a block.
/// The first row of a block holds in `before` the text that the reader saw; a picture's block shows as `![alt](address)`. docs/ledger.md
/// tells the whole form.
public struct LedgerRow: Sendable, Hashable {

  public var block: Int?
  public var stage: String
  public var rule: String
  /// `remove`, `remove-part`, `replace`, `retype`, `move`, `join`, `set`, `describe`, `add`, `drop`, `note`.
  public var action: String
  public var reason: String
  public var evidence: String?
  /// From 1, in the raw input; 0 where there is none.
  public var line: Int
  /// The block's bytes in the raw input.
  public var origin: Extent
  public var before: String?
  public var after: String?
  /// The block's kind in the output's words, as it was before the edit; nil where there is no block.
  public var kind: String?
  /// A heading's level, 1 to 6; 0 for any other kind.
  public var level: Int

  public init(
    block: Int?, stage: String, rule: String, action: String, reason: String, evidence: String? = nil, line: Int = 0,
    origin: Extent = .empty,
    before: String? = nil, after: String? = nil, kind: String? = nil, level: Int = 0
  ) {
    self.block = block
    self.stage = stage
    self.rule = rule
    self.action = action
    self.reason = reason
    self.evidence = evidence
    self.line = line
    self.origin = origin
    self.before = before
    self.after = after
    self.kind = kind
    self.level = level
  }

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
    writer.key("kind")
    writer.string(kind)
    if level > 0 { writer.member("level", level) }
    writer.endObject()
  }
}
