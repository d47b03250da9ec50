import WinnowBase

/// What a scraper knew about each file of a folder: JSON lines of `{"path","id","url","site","content_type","fetched_at"}`.
///
/// Only `path` is required, relative to the folder. Other fields become claims of the post (`title`, `author`, `published` …).
struct SourceIndex: Sendable {
  struct Entry: Sendable {
    var id: String?
    var url: String?
    var site: String?
    var contentType: String?
    var fetchedAt: String?
    var claims: [Claim] = []
  }

  private(set) var entries: [String: Entry] = [:]

  init() {}

  init(path: String) throws(RunFailure) {
    do {
      var reader = try LineReader(path)
      while let line = try reader.nextLine() {
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        let value: JSONValue
        do {
          value = try JSONParser.parse(line.bytes)
        } catch {
          throw RunFailure("\(path):\(line.number):\(error.column): error: \(error.message)")
        }
        guard let name = value["path"]?.string, !name.isEmpty else {
          throw RunFailure("\(path):\(line.number):1: error: an index line needs a `path`, relative to the source's folder")
        }
        entries[name] = Self.entry(value)
      }
    } catch let error as FileError {
      throw RunFailure("the index cannot be read: \(error.message)")
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure("the index cannot be read: \(error)")
    }
  }

  private static func entry(_ value: JSONValue) -> Entry {
    var entry = Entry()
    for member in value.object?.members ?? [] {
      guard let text = member.value.string, !text.isEmpty else { continue }
      switch member.key {
      case "path": break
      case "id": entry.id = text
      case "url": entry.url = text
      case "site": entry.site = text
      case "content_type": entry.contentType = text
      case "fetched_at": entry.fetchedAt = text
      default: entry.claims.append(Claim(origin: .index, name: member.key, value: text))
      }
    }
    return entry
  }
}
