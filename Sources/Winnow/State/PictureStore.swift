import Synchronization
import WinnowBase
import WinnowFetch

/// Fetched pictures between the fetch and the cleaning, and from one run to the next: address and bytes, or why there are none.
///
/// With a state they stay in it for as long as a post of a run names them; without one they live in a temporary database for one run.
/// All threads of a run read it.
final class PictureStore: @unchecked Sendable {
  /// What the store holds of an address.
  enum Held {
    case bytes([UInt8])
    /// It could not be fetched, and why.
    case problem(String)
  }

  private let lock = Mutex<Void>(())
  // Used under the lock only.
  private let database: Database
  private let find: Database.Statement
  private let mark: Database.Statement
  private let store: Database.Statement
  private let want: Database.Statement
  private let next: Database.Statement
  private let isKept: Bool
  private var lastWanted: Int64 = 0
  private var pending = 0

  /// `path` is the state's; without `isKept` what it holds is read, and what is new is gone with the store.
  init(path: String?, isKept: Bool) throws(DatabaseError) {
    self.isKept = isKept && path != nil
    database = try Database(self.isKept ? path ?? "" : "")
    if self.isKept { try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE") }
    let columns = "(url TEXT PRIMARY KEY, fetched TEXT, body BLOB, problem TEXT)"
    try database.run("CREATE TABLE IF NOT EXISTS pictures \(columns); CREATE TEMP TABLE wanted (url TEXT UNIQUE)")
    var tables = ["main.pictures"]
    if !self.isKept, let path, FileKind(path: path) != nil {
      try database.prepare("ATTACH ? AS state").run([.text(path)])
      let known = try database.prepare("SELECT 1 FROM state.sqlite_master WHERE name = 'pictures'")
      known.bind([])
      if try known.step() { tables.append("state.pictures") }
      known.reset()
    }
    func all(_ columns: String) -> String {
      tables.map { "SELECT \(columns) FROM \($0) WHERE url = ?1" }.joined(separator: " UNION ALL ") + " LIMIT 1"
    }
    find = try database.prepare(all("body, problem"))
    mark = try database.prepare(all("fetched, length(body), problem"))
    store = try database.prepare("INSERT OR REPLACE INTO main.pictures VALUES (?, ?, ?, ?)")
    want = try database.prepare("INSERT OR IGNORE INTO wanted VALUES (?)")
    let had = tables.map { "SELECT 1 FROM \($0) AS held WHERE held.url = wanted.url AND held.problem IS NULL" }
    next = try database.prepare(
      "SELECT rowid, url FROM wanted WHERE rowid > ? AND NOT EXISTS (\(had.joined(separator: " UNION ALL "))) ORDER BY rowid LIMIT 1"
    )
  }

  // MARK: Fetching

  /// Notes that a post shows the picture of an address.
  func want(_ url: String) throws { try lock.withLock { _ in try want.run([.text(url)]) } }

  /// The next address that a post shows and the store does not have, in the order in which they were noted; nil at the end.
  func nextWanted() throws -> String? {
    try lock.withLock { _ in
      next.bind([.integer(lastWanted)])
      defer { next.reset() }
      guard try next.step() else { return nil }
      lastWanted = next.integer(0)
      return next.text(1)
    }
  }

  /// Takes in what became of an address.
  func keep(_ url: String, _ outcome: FetchOutcome) throws { try lock.withLock { _ in try insert(url, outcome) } }

  private func insert(_ url: String, _ outcome: FetchOutcome) throws(DatabaseError) {
    if pending == 0 { try database.run("BEGIN") }
    switch outcome {
    case .fetched(let page): try store.run([.text(url), .text(page.fetchedAt), .blob(page.body), .null])
    case .notModified: break
    case .failed(let why): try store.run([.text(url), .null, .null, .text(why.message)])
    }
    pending += 1
    if pending >= 100 { try commit() }
  }

  /// Makes what was fetched last, and forgets, where `isComplete` says that all posts were asked, what none of them shows any longer.
  func close(isComplete: Bool) throws {
    try lock.withLock { _ in
      try commit()
      if isKept, isComplete { try database.run("DELETE FROM main.pictures WHERE url NOT IN (SELECT url FROM wanted)") }
    }
  }

  private func commit() throws(DatabaseError) {
    if pending > 0 { try database.run("COMMIT") }
    pending = 0
  }

  // MARK: Reading

  /// What is held of an address; nil where nobody asked for it. A store that cannot be read says so as a problem.
  func held(_ url: String) -> Held? {
    lock.withLock { _ in
      find.bind([.text(url)])
      defer { find.reset() }
      do throws(DatabaseError) {
        guard try find.step() else { return nil }
        return find.text(1).map { .problem($0) } ?? .bytes(find.blob(0))
      } catch {
        return .problem(error.description)
      }
    }
  }

  /// A number that changes when what is held of an address does; 0 where nothing is.
  func stamp(of url: String) -> UInt64 {
    lock.withLock { _ in
      mark.bind([.text(url)])
      defer { mark.reset() }
      guard (try? mark.step()) ?? false else { return 0 }
      return Hash64.of("\(mark.text(0) ?? "") \(mark.integer(1)) \(mark.text(2) ?? "")", seed: 3) | 1
    }
  }
}
