import WinnowBase

/// The records of one JSON lines file, read line by line; plain, `.gz` or `.zst`.
final class RecordLines {
  private let name: String
  private let identity: Post.Identity
  private let fields: RecordMapping
  private var reader: LineReader?
  private var failure: FileError?

  /// Whether a path's name says that it holds a record a line.
  static func isRecordFile(_ path: String) -> Bool {
    // Nearly no name ends like one of these.
    guard let last = path.utf8.last, last == 0x6C || last == 0x6E || last == 0x7A || last == 0x74 else { return false }
    var name = path.utf8[...]
    for ending in [".gz", ".zst"] as [StaticString] where name.ends(with: ending) { name = name.dropLast(ending.utf8CodeUnitCount) }
    return name.ends(with: ".jsonl") || name.ends(with: ".ndjson")
  }

  init(path: String, name: String, identity: Post.Identity, fields: RecordMapping) {
    self.name = name
    self.identity = identity
    self.fields = fields
    do {
      reader = try LineReader(path)
    } catch {
      failure = error
    }
  }

  /// The next record; a file that cannot be read any further gives one failed item and ends.
  func next() -> SourceItem? {
    if let failure {
      self.failure = nil
      reader = nil
      return SourceItem(key: name, content: .failed(ReadFailure("unreadable", failure.message)), identity: identity)
    }
    while true {
      let line: LineReader.Line
      do {
        guard let next = try reader?.nextLine() else { return nil }
        line = next
      } catch {
        failure = error
        return next()
      }
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      var identity = identity
      let place = name + ":" + String(line.number)
      identity.path = place
      identity.id = place
      var item = SourceItem(key: place, content: .record(line.bytes), identity: identity)
      item.fields = fields
      return item
    }
  }
}
