import WinnowBase

/// The catalog in words: `winnow stages`, and the reference manual that is generated from the same declarations.
public enum CatalogText {
  /// One component, with its type hidden.
  struct Entry {
    var role: String
    var name: String
    var summary: String
    var discussion: String
    var settings: [SettingText]
    var rules: [Rule]
    var example: StageExample?
  }

  /// One setting, in words.
  struct SettingText {
    var name: String
    var kind: SettingKind
    var help: String
    var fallback: String?
    var isRequired: Bool
  }

  static var entries: [Entry] {
    Catalog.sources.map { entry($0, "source") } + Catalog.stages.map { stage($0) } + Catalog.sinks.map { entry($0, "sink") }
  }

  private static func entry<C: Component>(_ type: C.Type, _ role: String) -> Entry {
    let fresh = C()
    let settings = C.settings.map {
      SettingText(name: $0.name, kind: $0.kind, help: $0.help, fallback: $0.defaultText(fresh), isRequired: $0.required)
    }
    return Entry(
      role: role, name: C.name, summary: C.summary, discussion: C.discussion, settings: settings, rules: [], example: nil)
  }

  private static func stage<C: StageComponent>(_ type: C.Type) -> Entry {
    var entry = entry(type, "stage")
    entry.rules = C.rules
    entry.example = C.example
    return entry
  }

  public static var names: [String] { entries.map(\.name) }

  /// All components, a line each.
  public static func list() -> String {
    let entries = entries
    let width = entries.map(\.name.utf8.count).max() ?? 0
    var text = ""
    for role in ["source", "stage", "sink"] {
      text += "\(role)s:\n"
      for entry in entries where entry.role == role {
        text += "  \(entry.name)\(String(repeating: " ", count: width - entry.name.utf8.count))  \(entry.summary)\n"
      }
    }
    return text
  }

  /// One component with its settings, rules and example; nil when there is none of the name.
  public static func page(_ name: String) -> String? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    var text = "\(entry.role) \(entry.name): \(entry.summary)\n"
    if !entry.discussion.isEmpty { text += "\n\(entry.discussion)\n" }
    if !entry.settings.isEmpty { text += "\nsettings:\n" }
    for setting in entry.settings {
      let fallback = setting.isRequired ? "required" : setting.fallback.map { "default \($0)" } ?? "not set"
      text += "  \(setting.name)  (\(setting.kind.words); \(fallback))\n      \(setting.help)\n"
    }
    if !entry.rules.isEmpty { text += "\nrules:\n" }
    for rule in entry.rules { text += "  \(rule.name): \(rule.summary)\n" }
    if let example = entry.example, let post = example.posts.first {
      text += "\nexample\(example.settings.isEmpty ? "" : " with { \(example.settings) }"):\n"
      text += post.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
      for line in example.drops { text += "  goes:  \(line)\n" }
      for line in example.keeps { text += "  stays: \(line)\n" }
    }
    return text
  }

  /// The manual's chapter on components, in Markdown.
  public static func markdown() -> String {
    var text = "# Pipeline reference\n\nGenerated from the declarations by `make docs`; do not edit.\n"
    for role in ["source", "stage", "sink"] {
      text += "\n## \(role.prefix(1).uppercased())\(role.dropFirst())s\n"
      for entry in entries where entry.role == role {
        text += "\n### `\(entry.name)`\n\n\(entry.summary)\n"
        if !entry.discussion.isEmpty { text += "\n\(entry.discussion)\n" }
        if !entry.settings.isEmpty { text += "\n| setting | takes | default | |\n|---|---|---|---|\n" }
        for setting in entry.settings {
          let fallback = setting.isRequired ? "required" : setting.fallback.map { "`\($0)`" } ?? "not set"
          text += "| `\(setting.name)` | \(cell(setting.kind.words)) | \(cell(fallback)) | \(cell(setting.help)) |\n"
        }
        if !entry.rules.isEmpty { text += "\n| rule | acts when |\n|---|---|\n" }
        for rule in entry.rules { text += "| `\(rule.name)` | \(cell(rule.summary)) |\n" }
        if let example = entry.example, let post = example.posts.first {
          text += "\n```\n\(post)\n```\n\n"
          for line in example.drops { text += "- goes: \(cell(line))\n" }
          for line in example.keeps { text += "- stays: \(cell(line))\n" }
        }
      }
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    text.map { $0 == "|" ? "\\|" : $0 == "\n" ? " " : String($0) }.joined()
  }

  /// The whole catalog for programs.
  public static func json() -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.array(entries) { json, entry in
      json.beginObject()
      json.key("role")
      json.string(entry.role)
      json.key("name")
      json.string(entry.name)
      json.key("summary")
      json.string(entry.summary)
      json.key("settings")
      json.array(entry.settings) { json, setting in
        json.beginObject()
        json.key("name")
        json.string(setting.name)
        json.key("takes")
        json.string(setting.kind.words)
        json.key("default")
        json.string(setting.fallback)
        json.key("required")
        json.bool(setting.isRequired)
        json.key("help")
        json.string(setting.help)
        json.endObject()
      }
      json.key("rules")
      json.array(entry.rules) { json, rule in
        json.beginObject()
        json.key("name")
        json.string(rule.name)
        json.key("summary")
        json.string(rule.summary)
        json.endObject()
      }
      json.endObject()
    }
    json.endLine()
    return json.bytes
  }
}

extension SettingKind {
  /// What values the setting takes, in words.
  var words: String {
    switch self {
    case .flag: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .text: "a text"
    case .path: "a path, relative to the pipeline file"
    case .duration: "a duration: 500ms, 10s, 2m"
    case .size: "a size: 500 KiB, 16 MiB"
    case .choice(let words): words.joined(separator: " | ")
    case .list(let kind): "a list of: \(kind.words)"
    case .record(let keys): "a mapping with \(keys.joined(separator: ", "))"
    case .mapping: "a mapping"
    }
  }
}
