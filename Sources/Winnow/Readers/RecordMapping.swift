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

  /// The value of a part in a record.
  func value(_ part: Part, in record: JSONValue) -> JSONValue? {
    if let path = paths[part] { return Self.find(path, in: record) }
    for name in part.usualNames {
      if let value = record[name], !value.isNull { return value }
    }
    return nil
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
