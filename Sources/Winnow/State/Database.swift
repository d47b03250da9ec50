internal import CSQLite
internal import CShims

/// Why the state could not be used: the statement, and what SQLite says of it. Values are never shown.
public struct DatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
  public let path: String
  public let statement: String
  public let message: String

  public var description: String { "the state \(path) cannot be used: \(message) (in: \(statement))" }
}

/// One connection to an SQLite file, used by one thread at a time.
final class Database {
  private let handle: OpaquePointer
  let path: String

  /// Opens or makes the file. An empty path makes a database of its own that is gone when it is closed (and spills to disk if large).
  init(_ path: String) throws(DatabaseError) {
    self.path = path
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
      sqlite3_close(opened)
      throw DatabaseError(path: path, statement: "open", message: message)
    }
    handle = opened
    sqlite3_busy_timeout(handle, 5000)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func run(_ sql: String) throws(DatabaseError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  /// Compiles a statement for repeated use.
  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK, let statement else {
      throw failure(sql)
    }
    return Statement(statement, sql: sql, database: self)
  }

  fileprivate func failure(_ sql: String) -> DatabaseError {
    DatabaseError(path: path, statement: sql, message: String(cString: sqlite3_errmsg(handle)))
  }

  /// A compiled statement. Bind, step, read, reset; a statement is reset by the next `bind`.
  final class Statement {
    private let statement: OpaquePointer
    private let sql: String
    // Keeps the connection open for as long as its statement lives.
    private let database: Database

    fileprivate init(_ statement: OpaquePointer, sql: String, database: Database) {
      self.statement = statement
      self.sql = sql
      self.database = database
    }

    deinit { sqlite3_finalize(statement) }

    enum Value {
      case null
      case integer(Int64)
      case text(String)
      case blob([UInt8])
    }

    func bind(_ values: [Value]) {
      sqlite3_reset(statement)
      for (index, value) in values.enumerated() {
        let place = Int32(index + 1)
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let text):
          var text = text
          text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
              _ = winnow_sqlite_bind_text(statement, place, $0.baseAddress, Int32(clamping: $0.count))
            }
          }
        case .blob(let bytes):
          bytes.withUnsafeBytes { _ = winnow_sqlite_bind_blob(statement, place, $0.baseAddress, UInt64($0.count)) }
        }
      }
    }

    /// Whether there is a row to read.
    func step() throws(DatabaseError) -> Bool {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: return true
      case SQLITE_DONE: return false
      default: throw database.failure(sql)
      }
    }

    /// Binds, runs to the end, and resets.
    func run(_ values: [Value]) throws(DatabaseError) {
      bind(values)
      while try step() {}
      sqlite3_reset(statement)
    }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func text(_ column: Int32) -> String? { isNull(column) ? nil : String(decoding: blob(column), as: UTF8.self) }

    func blob(_ column: Int32) -> [UInt8] {
      guard let pointer = sqlite3_column_blob(statement, column) else { return [] }
      return Array(UnsafeRawBufferPointer(start: pointer, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// Ends a read before its last row.
    func reset() { sqlite3_reset(statement) }
  }
}
