import WinnowBase

/// The JSON Schemas that the program publishes. The fields stand here once; the tests validate real output against them.
public enum SchemaDocument {
  public static let names = ["output", "ledger", "errors", "pipeline"]

  private static let titles = ["output": PostWriter.schema, "ledger": LedgerHead.schema, "errors": ErrorLane.schema]

  /// A schema as JSON text; nil for an unknown name.
  public static func named(_ name: String) -> [UInt8]? {
    let schema: Shape
    switch name {
    case "output": schema = output
    case "ledger": schema = ledger
    case "errors": schema = errors
    case "pipeline": schema = pipeline
    default: return nil
    }
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.key("$schema")
    json.string("https://json-schema.org/draft/2020-12/schema")
    json.key("title")
    json.string(titles[name] ?? "winnow \(name)")
    schema.writeMembers(&json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// A schema of one value, as far as Winnow's forms need it.
  indirect enum Shape: Sendable {
    case text, integer, number, flag, anything
    case constant(String)
    case words([String])
    case optional(Shape)
    case list(Shape)
    /// All members are required and no others allowed, unless `open`.
    case object([(String, Shape)], required: [String]? = nil, open: Bool = false)
    case anyOf([Shape])

    func write(_ json: inout JSONWriter) {
      json.beginObject()
      writeMembers(&json)
      json.endObject()
    }

    func writeMembers(_ json: inout JSONWriter) {
      switch self {
      case .text: type("string", &json)
      case .integer: type("integer", &json)
      case .number: type("number", &json)
      case .flag: type("boolean", &json)
      case .anything: break
      case .constant(let text):
        json.key("const")
        json.string(text)
      case .words(let words):
        json.key("enum")
        json.array(words) { json, word in json.string(word) }
      case .optional(let shape): writeNullable(shape, &json)
      case .list(let shape):
        type("array", &json)
        json.key("items")
        shape.write(&json)
      case .anyOf(let shapes):
        json.key("anyOf")
        json.array(shapes) { json, shape in shape.write(&json) }
      case .object(let members, let required, let open):
        type("object", &json)
        json.key("properties")
        json.beginObject()
        for (name, shape) in members {
          json.key(name)
          shape.write(&json)
        }
        json.endObject()
        json.key("required")
        json.array(required ?? members.map(\.0)) { json, name in json.string(name) }
        json.key("additionalProperties")
        json.bool(open)
      }
    }

    private func type(_ name: String, _ json: inout JSONWriter) {
      json.key("type")
      json.string(name)
    }

    private func writeNullable(_ shape: Shape, _ json: inout JSONWriter) {
      json.key("anyOf")
      json.beginArray()
      shape.write(&json)
      json.beginObject()
      type("null", &json)
      json.endObject()
      json.endArray()
    }
  }

  // MARK: Output

  private static let organisation = Shape.object([("name", .text), ("url", .optional(.text)), ("wikidata", .optional(.text))])

  private static let source = Shape.object([
    ("kind", .text), ("path", .optional(.text)), ("url", .optional(.text)), ("sha256", .optional(.text)),
    ("fetched_at", .optional(.text)),
  ])

  private static let credit = Shape.object([
    ("raw", .text), ("people", .list(.text)), ("agencies", .list(.object([("name", .text), ("wikidata", .optional(.text))]))),
    ("publisher", .optional(.text)), ("role", .optional(.text)), ("file_photo", .flag), ("year", .optional(.integer)),
    ("license", .optional(.text)),
  ])

  private static let blocks = Shape.anyOf([
    .object([("kind", .constant("image")), ("image", .integer), ("line", .optional(.integer)), ("block", .integer)]),
    .object([
      ("kind", .constant("table")), ("caption", .optional(.object([("text", .text), ("block", .integer)]))), ("head", .integer),
      ("rows", .list(.list(.text))), ("cells", .list(.list(.anyOf([.integer, .list(.integer)])))), ("line", .optional(.integer)),
      ("block", .integer),
    ]),
    text(.constant("heading"), ("level", .integer)),
    text(.constant("list_item"), ("level", .integer), ("marker", .optional(.text))),
    text(.constant("quote"), ("level", .integer)),
    text(.constant("code"), ("language", .optional(.text))),
    text(.words(["paragraph", "cell", "caption", "credit", "embed", "comment"])),
  ])

  /// A block of text: `notes` is there where it refers to footnotes.
  private static func text(_ kind: Shape, _ own: (String, Shape)...) -> Shape {
    let members = [("kind", kind)] + own + [("text", .text), ("line", .optional(.integer)), ("block", .integer)]
    let notes = Shape.list(.object([("label", .text), ("block", .integer)]))
    return .object(members + [("notes", notes)], required: members.map(\.0))
  }

  private static let output = Shape.object([
    ("schema", .constant(PostWriter.schema)), ("id", .text), ("source", source), ("site", .text), ("language", .optional(.text)),
    ("title", .optional(.text)), ("published", .optional(.text)), ("modified", .optional(.text)),
    (
      "authors",
      .list(
        .object([
          ("name", .text), ("kind", .words(["person", "organization"])), ("role", .text), ("organization", .optional(.text)),
        ]))
    ),
    ("publisher", .optional(organisation)),
    ("original_source", .optional(.object([("name", .optional(.text)), ("url", .optional(.text)), ("evidence", .text)]))),
    ("canonical", .optional(.text)), ("license", .optional(.text)), ("description", .optional(.text)), ("tags", .list(.text)),
    ("page_type", .optional(.object([("name", .text), ("confidence", .number)]))), ("text", .text), ("blocks", .list(blocks)),
    (
      "images",
      .list(
        .object([
          ("url", .text), ("alt", .optional(.text)), ("caption", .optional(.text)), ("occurrences", .integer),
          ("credit", .optional(credit)),
          ("versions", .list(.text)),
        ]))
    ), ("credits", .list(credit)), ("duplicate_of", .optional(.text)),
    ("removed", .object([("blocks", .integer), ("bytes", .integer)])),
  ])

  private static let row: [(String, Shape)] = [
    ("post", .text), ("block", .optional(.integer)), ("stage", .text), ("rule", .text), ("action", .text), ("reason", .text),
    ("evidence", .optional(.text)), ("line", .optional(.integer)), ("bytes", .optional(.list(.integer))),
    ("before", .optional(.text)),
    ("after", .optional(.text)), ("kind", .optional(.text)),
  ]

  private static let head: [(String, Shape)] =
    [("schema", .constant(LedgerHead.schema))] + row + [("path", .optional(.text)), ("url", .optional(.text)), ("sha256", .text)]

  /// An edit, or the row that starts a post: of text and Markdown, of a page.
  private static let ledger = Shape.anyOf([
    .object(row + [("level", .integer)], required: row.map(\.0)),
    .object(
      head + [
        ("format", .words([Post.Format.markdown, .text].map(\.rawValue))),
        ("frame", .list(.anyOf([.integer, .text, .object([("hex", .text)])]))),
      ]),
    .object(head + [("format", .constant(Post.Format.html.rawValue)), ("runs", .list(.integer)), ("text_sha256", .text)]),
  ])

  private static let errors = Shape.object([
    ("schema", .constant(ErrorLane.schema)), ("post", .text), ("source", source), ("stage", .text), ("code", .text),
    ("message", .text),
  ])

  // MARK: Pipeline file

  /// A component is its name, or a mapping of its name to its settings.
  private static func components(_ role: String) -> Shape {
    let entries = CatalogText.entries.filter { $0.role == role }
    let named: [Shape] = entries.map { entry in
      let settings = Shape.object(
        entry.settings.map { ($0.name, $0.kind.shape) }, required: entry.settings.filter(\.isRequired).map(\.name))
      return .object([(entry.name, .optional(settings))])
    }
    return .anyOf([.words(entries.map(\.name))] + named)
  }

  private static var pipeline: Shape {
    .object(
      [
        ("version", .integer), ("name", .text), ("source", components("source")), ("stages", .list(components("stage"))),
        ("sink", components("sink")), ("ledger", .text), ("state", .text), ("report", .text), ("errors", .text),
        ("duplicates", .text),
        ("keep", .list(.anyOf([.text, .object([("pattern", .text), ("site", .text)], required: ["pattern"])]))),
        (
          "tests",
          .list(
            .object(
              [
                ("name", .text), ("input", .object([("file", .text), ("text", .text)], required: [])),
                (
                  "expect",
                  .object([("keeps", SettingKind.list(.text).shape), ("drops", SettingKind.list(.text).shape)], required: [])
                ),
              ], required: ["input", "expect"]))
        ),
      ], required: ["version", "source", "sink"])
  }
}

extension SettingKind {
  fileprivate var shape: SchemaDocument.Shape {
    switch self {
    case .flag: .flag
    case .integer: .integer
    case .number: .number
    case .text, .path: .text
    case .duration, .size: .anyOf([.text, .number])
    case .choice(let words): .words(words)
    case .list(let kind): .anyOf([kind.shape, .list(kind.shape)])
    case .record, .mapping: .object([], required: [], open: true)
    }
  }
}
