import WinnowBase
import WinnowFetch

/// Fetched pages between the fetch and the cleaning, and from one run to the next: address, validators, body.
///
/// With a state the pages stay in it; without one they live in a temporary database for one run.
final class PageStore {
  /// What the store holds of a page.
  struct Page {
    var finalURL: String
    var contentType: String?
    var fetchedAt: String?
    var body: [UInt8]
  }

  private let database: Database
  private let find: Database.Statement
  private let validators: Database.Statement
  private let store: Database.Statement
  private let fail: Database.Statement
  private let failure: Database.Statement
  private var pending = 0

  init(path: String?) throws(DatabaseError) {
    database = try Database(path ?? "")
    if path != nil { try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS pages (
        url TEXT PRIMARY KEY, final TEXT, etag TEXT, modified TEXT, type TEXT, fetched TEXT, body BLOB);
      CREATE TEMP TABLE failures (url TEXT PRIMARY KEY, code TEXT, message TEXT);
      BEGIN
      """)
    find = try database.prepare("SELECT final, type, fetched, body FROM pages WHERE url = ?")
    validators = try database.prepare("SELECT etag, modified, final FROM pages WHERE url = ?")
    store = try database.prepare("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?)")
    fail = try database.prepare("INSERT OR REPLACE INTO failures VALUES (?, ?, ?)")
    failure = try database.prepare("SELECT code, message FROM failures WHERE url = ?")
  }

  /// A request for an address, with the validators of the copy that is held.
  func request(_ url: String, tag: Int) throws(DatabaseError) -> FetchRequest {
    validators.bind([.text(url)])
    defer { validators.reset() }
    guard try validators.step() else { return FetchRequest(url: url, tag: tag) }
    return FetchRequest(
      url: url, etag: validators.text(0), lastModified: validators.text(1), validatedURL: validators.text(2), tag: tag)
  }

  func keep(_ request: FetchRequest, _ outcome: FetchOutcome) throws(DatabaseError) {
    switch outcome {
    case .fetched(let page):
      var type = page.contentType
      if let charset = page.charset { type = "\(type ?? "text/html"); charset=\(charset)" }
      func optional(_ text: String?) -> Database.Statement.Value { text.map { .text($0) } ?? .null }
      try store.run([
        .text(request.url), .text(page.finalURL), optional(page.etag), optional(page.lastModified), optional(type),
        .text(page.fetchedAt),
        .blob(page.body),
      ])
    case .notModified:
      break
    case .failed(let why):
      try fail.run([.text(request.url), .text(why.code), .text(why.message)])
    }
    pending += 1
    if pending % 100 == 0 { try database.run("COMMIT; BEGIN") }
  }

  /// The page of an address, or why there is none in this run.
  func page(_ url: String) throws(DatabaseError) -> Swift.Result<Page, ReadFailure> {
    failure.bind([.text(url)])
    defer { failure.reset() }
    if try failure.step() {
      return .failure(ReadFailure(failure.text(0) ?? "failed", failure.text(1) ?? "the page could not be fetched"))
    }
    find.bind([.text(url)])
    defer { find.reset() }
    guard try find.step() else { return .failure(ReadFailure("not-fetched", "\(url) was not fetched")) }
    return .success(Page(finalURL: find.text(0) ?? url, contentType: find.text(1), fetchedAt: find.text(2), body: find.blob(3)))
  }

  func close() throws(DatabaseError) { try database.run("COMMIT") }
}
