import WinnowBase

/// A rule of the pipeline file: texts that its pattern matches go, or stay whatever else says so.
public struct UserRule: Sendable {
  public var keeps: Bool
  public var pattern: Pattern
  /// The word that stands in the ledger as the reason.
  public var reason: String
  /// The site the rule is for; nil for all.
  public var site: String?

  /// Reads a list of rules, each a mapping with `drop` or `keep`, and `reason` and `site` where wanted. Notes what is wrong.
  static func read(_ node: YAMLNode, _ reader: inout SettingReader) -> [UserRule]? {
    guard let items = node.sequence else {
      reader.wrong("rules", "a list of rules such as { drop: pattern, reason: word }", node)
      return nil
    }
    return items.compactMap { one($0, &reader) }
  }

  private static func one(_ node: YAMLNode, _ reader: inout SettingReader) -> UserRule? {
    guard let entries = node.mapping else {
      reader.wrong("rules", "rules such as { drop: pattern, reason: word }", node)
      return nil
    }
    var found: (keeps: Bool, node: YAMLNode, text: String)?
    var reason: String?
    var site: String?
    for entry in entries {
      guard let text = entry.value.string else {
        reader.fail("`\(entry.key)` of a rule takes a text, not \(entry.value.kind)", at: entry.value)
        return nil
      }
      switch entry.key {
      case "drop", "keep":
        guard found == nil else {
          reader.fail("a rule drops or keeps, not both", at: entry.value)
          return nil
        }
        found = (entry.key == "keep", entry.value, text)
      case "reason": reason = text
      case "site": site = text
      default:
        reader.fail("a rule has `drop` or `keep`, `reason` and `site`, but no `\(entry.key)`", at: entry.value)
        return nil
      }
    }
    guard let found else {
      reader.fail("a rule needs `drop` or `keep` with a pattern", at: node)
      return nil
    }
    do throws(PatternError) {
      return UserRule(keeps: found.keeps, pattern: try Pattern(found.text), reason: reason ?? "matches \(found.text)", site: site)
    } catch {
      reader.fail(error.description, at: found.node)
      return nil
    }
  }

  /// Where the rule matches a text; nil where it does not, or where matching ran into its limit.
  func match(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    do throws(PatternError) {
      return try pattern.firstMatch(in: text)
    } catch {
      return nil
    }
  }
}
