import WinnowBase

/// One post's part of a ledger.
public struct PostEntry: Sendable {
  /// The post's id.
  public var post: String
  /// What was read; nil in a ledger of version 1, and where the row that says it is damaged.
  public var head: LedgerHead?
  /// The edits in the order in which they were applied.
  public var rows: [JSONValue] = []
  /// The line of the ledger on which the part starts, from 1.
  public var line: Int
  /// Why the part cannot be used, or may lack rows; nil when all is well.
  public var problem: String?

  /// Whether the part is that of an output object: the same id, and where the ledger says so, the same path and digest.
  public func fits(_ object: JSONValue) -> Bool {
    guard object["id"]?.string == post, let head else { return object["id"]?.string == post }
    return head.sha256 == object["source"]?["sha256"]?.string && head.path == object["source"]?["path"]?.string
  }
}

/// Reads a ledger post by post, plain or compressed, in bounded memory, and goes on behind what it cannot read.
public struct LedgerReader: ~Copyable {
  /// Whether any row so far starts a post; a ledger of version 1 has none.
  public private(set) var hasHeads = false
  private var lines: ObjectLines
  private var others: [String] = []
  private var waiting: PostEntry?
  private var foreignVersion: String?

  /// Opens a ledger; `-` is standard input.
  public init(_ path: String) throws(FileError) { lines = try ObjectLines(path) }

  public var path: String { lines.path }

  /// What is wrong with the file so far: `path:line: what`.
  public var problems: [String] { others + lines.problems }

  /// The next post's part; nil at the end.
  public mutating func next() -> PostEntry? {
    var entry = waiting
    waiting = nil
    while true {
      let damaged = lines.damagedCount
      let line = lines.next()
      if lines.damagedCount > damaged, let open = entry, open.problem == nil {
        entry?.problem = "the ledger is damaged behind line \(open.line), where the post's part starts"
      }
      guard let line else { return entry }
      let row = line.value
      guard let post = row["post"]?.string, row["action"]?.string != nil else {
        note("\(path):\(line.number): this is no row of a ledger; is \(path) the ledger?")
        continue
      }
      let isHead = LedgerHead.isHead(row)
      if !isHead, entry?.post == post {
        entry?.rows.append(row)
        continue
      }
      let started = isHead ? start(post, row, line.number) : PostEntry(post: post, rows: [row], line: line.number)
      if let finished = entry {
        waiting = started
        return finished
      }
      entry = started
    }
  }

  private mutating func start(_ post: String, _ row: JSONValue, _ line: Int) -> PostEntry {
    hasHeads = true
    var entry = PostEntry(post: post, line: line)
    let version = LedgerHead.version(of: row) ?? 0
    guard LedgerHead.readable.contains(version) else {
      let named = version > 0 ? "of version \(version)" : "of the schema \(row["schema"]?.text ?? "null")"
      let own = "winnow \(Version.current) reads versions \(LedgerHead.readable.lowerBound) to \(LedgerHead.readable.upperBound)"
      entry.problem = "the ledger is \(named), and \(own); restore with the winnow that wrote it"
      // Said once: a ledger is of one version throughout, unless somebody put two together.
      if foreignVersion != named { note("\(path):\(line): \(entry.problem ?? "")") }
      foreignVersion = named
      return entry
    }
    entry.head = LedgerHead(row)
    if entry.head == nil {
      entry.problem = "the row that starts the post lacks members, or has wrong ones"
      note("\(path):\(line): \(entry.problem ?? "")")
    }
    return entry
  }

  private mutating func note(_ problem: String) {
    // A wrong file says the same of every line.
    if others.count < 20 { others.append(problem) }
  }
}
