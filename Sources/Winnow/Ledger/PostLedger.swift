import WinnowBase

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
  /// The place of the count that the last edit was added to.
  private var counted = 0
  /// What the reader saw besides the texts; empty members where no ledger is kept.
  var seen = SeenPost()

  public init(isKept: Bool) { self.isKept = isKept }

  /// The ledger of a post fresh from its reader; `raw` are the bytes that it was read from.
  init(keeping post: Post, raw: [UInt8]) {
    isKept = true
    seen = SeenPost(post, raw: raw)
  }

  /// Appends the finished post's part of the ledger: the row that says what was read, then the edits.
  func write(_ post: Post, to writer: inout JSONWriter) {
    guard isKept else { return }
    LedgerHead.write(post, seen, rows, to: &writer)
    writer.endLine()
    for row in rows {
      row.write(post: post.identity.id, to: &writer)
      writer.endLine()
    }
  }

  mutating func count(stage: String, rule: String, edits: Int = 1, bytes: Int) {
    let place: Int
    let length = rule.utf8.count
    // Edits of one rule mostly follow one another, and lengths tell most others apart.
    if counts.indices.contains(counted), counts[counted].rule.utf8.count == length, counts[counted].rule == rule,
      counts[counted].stage == stage
    {
      place = counted
    } else if let known = counts.firstIndex(where: {
      $0.rule.utf8.count == length && $0.rule == rule && $0.stage == stage
    }) {
      place = known
    } else {
      place = counts.count
      counts.append(Count(stage: stage, rule: rule))
    }
    counted = place
    counts[place].edits += edits
    counts[place].bytes += bytes
  }
}

/// What a rebuild needs of a post as it was read, apart from the texts.
struct SeenPost: Sendable {
  /// How many bytes were read.
  var size = 0
  /// The JSON of the frame, for text and Markdown; else empty.
  var frame: [UInt8] = []
  /// `Rebuild.digest` of the leaves, for HTML; else empty.
  var digest = ""

  init() {}

  init(_ post: Post, raw: [UInt8]) {
    size = raw.count
    if post.identity.format == .html {
      digest = Rebuild.digest(of: post)
    } else {
      frame = FrameWriter.json(post, raw: raw)
    }
  }
}
