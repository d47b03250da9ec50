import WinnowBase

/// What a pipeline remembers between runs, in an SQLite file: each post's digest, what it contributed to the corpus stages and what
/// came out, and each page's last fetch.
///
/// Everything in it can be made again: a file of another version, or of a changed pipeline, is emptied of posts; fetched pages stay.
/// Only one thread uses it.
final class RunState {
  /// The form of the tables; another form is thrown away and made anew.
  static let version: Int64 = 3

  /// One post as an earlier run left it.
  struct Remembered {
    var stamp: FileStamp?
    /// SHA-256 of the raw input and of what the source knew about it.
    var digest: [UInt8]
    /// Per corpus stage, its encoded contribution.
    var contributions: [[UInt8]]
    /// What its pictures' files were, where a stage looks at them.
    var pictures = PictureFooting()
  }

  /// What came out of a post.
  struct Result {
    var verdict: UInt64
    var output: [UInt8]
    var ledger: [UInt8]
    /// The line in the error lane, when the post failed.
    var error: [UInt8]
    /// The report's counts, encoded.
    var counts: [UInt8]
    /// What the rules did, where it need not be read from the counts.
    var rules: [PostLedger.Count]?
  }

  private let database: Database
  private let find: Database.Statement
  private let findResult: Database.Statement
  private let store: Database.Statement
  private let restamp: Database.Statement
  private let touch: Database.Statement
  private var pending = 0

  /// Opens the state for a pipeline. `digest` says what decides the output; posts cleaned under another are forgotten.
  init(path: String, digest: Digest) throws(DatabaseError) {
    database = try Database(path)
    try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE")
    try database.run("CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value)")
    let about = try database.prepare("SELECT value FROM about WHERE key = ?")
    about.bind([.text("version")])
    let isCurrent = try about.step() && about.integer(0) == Self.version
    about.reset()
    if !isCurrent {
      try database.run("DROP TABLE IF EXISTS posts")
    }
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS posts (
        key TEXT PRIMARY KEY, size INTEGER, time INTEGER, inode INTEGER, digest BLOB, contributions BLOB, pictures BLOB,
        verdict INTEGER, output BLOB, ledger BLOB, error BLOB, counts BLOB) WITHOUT ROWID;
      CREATE TEMP TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID;
      """)
    about.bind([.text("pipeline")])
    let isSamePipeline = try about.step() && about.blob(0) == digest.bytes
    about.reset()
    if !isSamePipeline { try database.run("DELETE FROM posts") }
    let set = try database.prepare("INSERT OR REPLACE INTO about VALUES (?, ?)")
    try set.run([.text("version"), .integer(Self.version)])
    try set.run([.text("pipeline"), .blob(digest.bytes)])
    find = try database.prepare("SELECT size, time, inode, digest, contributions, pictures FROM posts WHERE key = ?")
    findResult = try database.prepare("SELECT verdict, output, ledger, error, counts FROM posts WHERE key = ?")
    store = try database.prepare("INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    restamp = try database.prepare("UPDATE posts SET size = ?, time = ?, inode = ? WHERE key = ?")
    touch = try database.prepare("INSERT OR IGNORE INTO seen VALUES (?)")
    try database.run("BEGIN")
  }

  /// What is remembered of an item, and a note that this run met it.
  func recall(_ key: String) throws(DatabaseError) -> Remembered? {
    try touch.run([.text(key)])
    find.bind([.text(key)])
    defer { find.reset() }
    guard try find.step() else { return nil }
    let stamp =
      find.isNull(0)
      ? nil : FileStamp(size: find.integer(0), nanoseconds: find.integer(1), inode: UInt64(bitPattern: find.integer(2)))
    var decoder = ByteDecoder(find.blob(4))
    var pictures = ByteDecoder(find.blob(5))
    return Remembered(
      stamp: stamp, digest: find.blob(3), contributions: decoder.list { $0.bytes() } ?? [],
      pictures: PictureFooting(&pictures) ?? PictureFooting())
  }

  /// What came out of an item in the run that cleaned it last.
  func result(_ key: String) throws(DatabaseError) -> Result? {
    findResult.bind([.text(key)])
    defer { findResult.reset() }
    guard try findResult.step() else { return nil }
    return Result(
      verdict: UInt64(bitPattern: findResult.integer(0)), output: findResult.blob(1), ledger: findResult.blob(2),
      error: findResult.blob(3), counts: findResult.blob(4))
  }

  /// Remembers an item. Commits now and then, so that an interrupted run is not for nothing.
  func remember(_ key: String, _ one: Remembered, _ result: Result) throws(DatabaseError) {
    var encoder = ByteEncoder()
    encoder.list(one.contributions) { $0.bytes($1) }
    var pictures = ByteEncoder()
    one.pictures.encode(to: &pictures)
    try store.run([
      .text(key), one.stamp.map { .integer($0.size) } ?? .null, one.stamp.map { .integer($0.nanoseconds) } ?? .null,
      one.stamp.map { .integer(Int64(bitPattern: $0.inode)) } ?? .null, .blob(one.digest), .blob(encoder.bytes),
      .blob(pictures.bytes),
      .integer(Int64(bitPattern: result.verdict)), .blob(result.output), .blob(result.ledger), .blob(result.error),
      .blob(result.counts),
    ])
    pending += 1
    if pending >= 2000 { try commit() }
  }

  /// Gives a remembered item another stamp: its bytes are the same, its file is not.
  func restamp(_ key: String, _ stamp: FileStamp?) throws(DatabaseError) {
    guard let stamp else { return }
    try restamp.run([
      .integer(stamp.size), .integer(stamp.nanoseconds), .integer(Int64(bitPattern: stamp.inode)), .text(key),
    ])
  }

  /// Forgets the items that this run did not meet.
  func forgetUnseen() throws(DatabaseError) {
    try database.run("DELETE FROM posts WHERE key NOT IN (SELECT key FROM seen)")
  }

  /// Makes all that was remembered so far last.
  func commit() throws(DatabaseError) {
    try database.run("COMMIT; BEGIN")
    pending = 0
  }

  /// Ends the run: nothing is open any longer.
  func close() throws(DatabaseError) {
    try database.run("COMMIT")
  }
}
