/// A post raw against clean in the unified format: the lines of its parts one after another, with three lines around each change. The rules
/// stand behind the second `@@`, where `diff -p` puts the function.
public enum UnifiedDiff {
  static let context = 3

  private struct Line {
    var mark: Character
    var text: Substring
    var rules: [String]
  }

  /// The diff, empty where nothing differs. `isWanted` chooses among the parts that differ; the others count as unchanged.
  public static func text(_ comparison: Comparison, isWanted: (Comparison.Part) -> Bool = { _ in true }) -> String {
    var lines: [Line] = []
    for part in comparison.parts {
      let before = part.before.split(separator: "\n", omittingEmptySubsequences: false)
      guard part.fate != .kept, isWanted(part) else {
        lines += before.map { Line(mark: " ", text: $0, rules: []) }
        continue
      }
      var rules: [String] = []
      for act in part.acts where !rules.contains("\(act.stage)/\(act.rule)") { rules.append("\(act.stage)/\(act.rule)") }
      lines += before.map { Line(mark: "-", text: $0, rules: rules) }
      if let after = part.after {
        lines += after.split(separator: "\n", omittingEmptySubsequences: false).map { Line(mark: "+", text: $0, rules: rules) }
      }
    }
    let hunks = hunks(lines)
    guard !hunks.isEmpty else { return "" }
    return "--- a/\(comparison.name)\n+++ b/\(comparison.name)\n" + hunks
  }

  private static func hunks(_ lines: [Line]) -> String {
    var text = ""
    var place = 0
    // The numbers of the next line on either side.
    var (old, new) = (1, 1)
    while let first = lines[place...].firstIndex(where: { $0.mark != " " }) {
      let start = max(place, first - context)
      var end = first
      var last = first
      while end < lines.count, end - last <= 2 * context {
        if lines[end].mark != " " { last = end }
        end += 1
      }
      end = min(lines.count, last + 1 + context)
      old += start - place
      new += start - place
      let hunk = lines[start..<end]
      let count = (old: hunk.count { $0.mark != "+" }, new: hunk.count { $0.mark != "-" })
      var rules: [String] = []
      for line in hunk { for rule in line.rules where !rules.contains(rule) { rules.append(rule) } }
      text += "@@ -\(range(old, count.old)) +\(range(new, count.new)) @@"
      text += rules.isEmpty ? "\n" : " \(rules.joined(separator: ", "))\n"
      for line in hunk { text += "\(line.mark)\(line.text)\n" }
      old += count.old
      new += count.new
      place = end
    }
    return text
  }

  /// An empty range stands behind the line before it.
  private static func range(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start - 1 : start),\(count)" }
}
