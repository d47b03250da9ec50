import WinnowBase

/// Which field of a JSON record holds what. Paths are dotted: `body.html`. Without a path the usual names are tried.
public struct RecordMapping: Sendable, Hashable {
  /// What a record may hold, with the names that are tried when the mapping names none.
  public enum Part: String, CaseIterable, Sendable {
    case id, url, site, title, html, markdown, text, author, published, modified, language, image, publisher, tags

    var usualNames: [String] {
      switch self {
      case .id: ["id", "guid", "_id"]
      case .url: ["url", "link", "permalink", "canonical_url"]
      case .site: ["site", "domain"]
      case .title: ["title", "headline"]
      case .html: ["html", "content_html", "body_html", "raw_html"]
      case .markdown: ["markdown", "content_markdown", "body_markdown", "md"]
      case .text: ["text", "content", "body", "content_text", "maintext", "article"]
      case .author: ["author", "authors", "byline", "creator"]
      case .published: ["published", "date_published", "published_at", "publish_date", "pubDate", "date"]
      case .modified: ["modified", "date_modified", "updated", "updated_at"]
      case .language: ["language", "lang"]
      case .image: ["image", "top_image", "image_url", "images"]
      case .publisher: ["publisher", "site_name", "source"]
      case .tags: ["tags", "keywords", "categories"]
      }
    }
  }

  public private(set) var paths: [Part: String] = [:]

  public init() {}

  /// What a record holds of each part; null is nothing.
  struct Parts {
    fileprivate var values: [(part: Part, value: JSONValue, rank: Int)] = []

    subscript(_ part: Part) -> JSONValue? { place(of: part).map { values[$0].value } }

    // By index: a search over the elements would copy each of them.
    private func place(of part: Part) -> Int? {
      for place in values.indices where values[place].part == part { return place }
      return nil
    }

    /// Takes a value for a part, unless one of a lower rank is there.
    fileprivate mutating func add(_ part: Part, _ value: JSONValue, rank: Int) {
      guard let place = place(of: part) else { return values.append((part, value, rank)) }
      if rank < values[place].rank { values[place] = (part, value, rank) }
    }
  }

  /// The parts by their usual names, each with its place among the names of its part: the first name that has a value counts.
  private static let usualParts: [String: (part: Part, rank: Int)] = {
    var parts: [String: (part: Part, rank: Int)] = [:]
    for part in Part.allCases {
      for (rank, name) in part.usualNames.enumerated() { parts[name] = (part, rank) }
    }
    return parts
  }()

  /// Looks at each member of a record once.
  func parts(of record: JSONObject) -> Parts {
    var parts = Parts()
    parts.values.reserveCapacity(min(record.members.count, Part.allCases.count))
    for member in record.members where !member.value.isNull {
      guard let (part, rank) = Self.usualParts[member.key], paths.isEmpty || paths[part] == nil else { continue }
      parts.add(part, member.value, rank: rank)
    }
    for (part, path) in paths {
      if let value = Self.find(path, in: .object(record)) { parts.add(part, value, rank: 0) }
    }
    return parts
  }

  private static func find(_ path: String, in record: JSONValue) -> JSONValue? {
    var value = record
    for name in path.split(separator: ".") {
      guard let next = Int(name).flatMap({ value[$0] }) ?? value[String(name)] else { return nil }
      value = next
    }
    return value.isNull ? nil : value
  }

  /// Reads the setting `fields`.
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> RecordMapping? {
    guard let entries = node.mapping else {
      reader.wrong("fields", "a mapping such as {text: body.markdown, url: link}", node)
      return nil
    }
    var mapping = RecordMapping()
    for entry in entries {
      guard let part = Part(rawValue: entry.key) else {
        reader.errors.append(
          reader.document.error(
            "`fields` does not know `\(entry.key)`; it knows \(Part.allCases.map(\.rawValue).joined(separator: ", "))",
            at: entry.keyMark))
        continue
      }
      guard let path = entry.value.string, !path.isEmpty else {
        reader.wrong(entry.key, "the name of a field", entry.value)
        continue
      }
      mapping.paths[part] = path
    }
    return mapping
  }
}

extension RecordMapping {
  // The form that the spill keeps.
  func encode(to out: inout ByteEncoder) {
    out.list(paths.sorted { $0.key.rawValue < $1.key.rawValue }) {
      $0.text($1.key.rawValue)
      $0.text($1.value)
    }
  }

  init?(_ from: inout ByteDecoder) {
    guard
      let pairs = from.list({ (from: inout ByteDecoder) -> (Part, String)? in
        guard let part = from.text().flatMap(Part.init), let path = from.text() else { return nil }
        return (part, path)
      })
    else { return nil }
    for (part, path) in pairs { paths[part] = path }
  }
}
