import WinnowBase

/// The pipeline file's `keep:` list: lines that no stage may take, change or move, whatever recurs and whatever it looks like.
///
/// Each is a pattern (PCRE2) that is looked for in the text of one block, a picture's being `![alt](address)`, for all sites or for one.
public struct KeepRules: Sendable {
  public struct Rule: Sendable {
    public var pattern: Pattern
    /// The site the rule is for; nil for all.
    public var site: String?
  }

  public var rules: [Rule] = []

  public init() {}

  /// Reads a list of patterns, each a text, or a mapping with `pattern` and `site`. Notes what is wrong.
  init(_ node: YAMLNode, _ reader: inout SettingReader) {
    guard let items = node.sequence else {
      reader.wrong("keep", "a list of patterns such as \"Printed in Tarn\" or { pattern: \"Printed in Tarn\", site: name }", node)
      return
    }
    for item in items {
      for entry in item.mapping ?? [] where entry.key != "pattern" && entry.key != "site" || entry.value.string == nil {
        reader.fail("a kept line has `pattern` and `site`, each a text; `\(entry.key)` is none", at: entry.value)
      }
      guard let node = item.mapping == nil ? item : item["pattern"], let text = node.string, !text.isEmpty else {
        reader.fail("a kept line needs a pattern: a text, or { pattern: text, site: name }", at: item)
        continue
      }
      do throws(PatternError) {
        rules.append(Rule(pattern: try Pattern(text), site: item["site"]?.string))
      } catch {
        reader.fail(error.description, at: node)
      }
    }
  }

  /// The leaves of a post that stay; a pattern that runs into its limit keeps, for keeping is the lesser harm.
  func leaves(of post: Post) -> Set<Int> {
    let rules = rules.filter { $0.site == nil || $0.site == post.identity.site }
    guard !rules.isEmpty else { return [] }
    var kept: Set<Int> = []
    for block in post.blocks.indices where post.isLive(block) {
      let text = Array(post.shown(block).utf8)
      for rule in rules {
        let isMatch: Bool
        do throws(PatternError) { isMatch = try rule.pattern.firstMatch(in: text) != nil } catch { isMatch = true }
        if isMatch {
          kept.insert(block)
          break
        }
      }
    }
    return kept
  }

  /// The edits that leave some leaves alone; a container that holds one of them goes without it.
  static func sparing(_ leaves: Set<Int>, _ edits: [Edit], in post: Post) -> [Edit] {
    guard !leaves.isEmpty else { return edits }
    let ordered = leaves.sorted()
    var spared: [Edit] = []
    for edit in edits {
      switch edit.change {
      case .remove(let block):
        guard post.blocks.indices.contains(block) else { continue }
        spared += subtrees(of: block, without: ordered, in: post).map { Edit(.remove(block: $0), edit.reason) }
      case .removePart(let block, _), .replace(let block, _), .retype(let block, _), .move(let block, _, _), .join(_, let block, _),
        .readdress(let block, _):
        if !leaves.contains(block) { spared.append(edit) }
      default: spared.append(edit)
      }
    }
    return spared
  }

  /// The largest subtrees of a block that hold none of the leaves, which ascend.
  private static func subtrees(of block: Int, without leaves: [Int], in post: Post) -> [Int] {
    let end = max(block + 1, Int(post.blocks[block].end))
    var next = leaves.firstSorted { $0 >= block }
    var found: [Int] = []
    var i = block
    while i < end {
      while next < leaves.count, leaves[next] < i { next += 1 }
      let last = max(i + 1, Int(post.blocks[i].end))
      if next < leaves.count, leaves[next] < last {
        i += 1
      } else {
        found.append(i)
        i = last
      }
    }
    return found
  }
}
