import WinnowBase

/// One rule as the pipeline file writes it, before a stage reads its text: `{ drop: TEXT, reason: WORD, site: NAME }`, or `keep`.
struct RuleEntry {
  var keeps: Bool
  /// What stands under `drop` or `keep`, and where.
  var text: String
  var node: YAMLNode
  /// The word for the ledger; nil where the file gives none.
  var reason: String?
  /// The site that the rule is for; nil for all.
  var site: String?

  /// The keys of a rule, in the order that help and errors name them.
  static let keys = ["drop", "keep", "reason", "site"]

  /// Reads a list of rules. `text` names in errors what a rule carries: a pattern, or a text. Notes what is wrong; nil where there is no list.
  static func read(_ node: YAMLNode, text: String, _ reader: inout SettingReader) -> [RuleEntry]? {
    guard let items = node.sequence else {
      reader.wrong("rules", "a list of rules such as { drop: \(text), reason: word }", node)
      return nil
    }
    return items.compactMap { one($0, text, &reader) }
  }

  private static func one(_ node: YAMLNode, _ wanted: String, _ reader: inout SettingReader) -> RuleEntry? {
    guard let entries = node.mapping else {
      reader.wrong("rules", "rules such as { drop: \(wanted), reason: word }", node)
      return nil
    }
    var found: RuleEntry?
    var reason: String?
    var site: String?
    for entry in entries {
      guard keys.contains(entry.key) else {
        let near = nearest(to: entry.key, in: keys)
        let help = near.map { "did you mean `\($0)`?" } ?? "it has `drop` or `keep`, `reason` and `site`"
        reader.errors.append(reader.document.error("a rule has no `\(entry.key)`; \(help)", at: entry.keyMark))
        return nil
      }
      guard let text = entry.value.string else {
        reader.fail("`\(entry.key)` of a rule takes a text, not \(entry.value.kind)", at: entry.value)
        return nil
      }
      switch entry.key {
      case "reason": reason = text
      case "site": site = text
      default:
        guard found == nil else {
          reader.fail("a rule drops or keeps, not both", at: entry.value)
          return nil
        }
        found = RuleEntry(keeps: entry.key == "keep", text: text, node: entry.value)
      }
    }
    guard var found else {
      reader.fail("a rule needs `drop` or `keep` with a \(wanted)", at: node)
      return nil
    }
    (found.reason, found.site) = (reason, site)
    return found
  }
}
