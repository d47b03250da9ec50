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
    RuleEntry.read(node, text: "pattern", &reader)?.compactMap { entry in
      do throws(PatternError) {
        let reason = entry.reason ?? "matches \(entry.text)"
        return UserRule(keeps: entry.keeps, pattern: try Pattern(entry.text), reason: reason, site: entry.site)
      } catch {
        reader.fail(error.description, at: entry.node)
        return nil
      }
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
