import Winnow
import WinnowBase

/// Prints comparisons as a diff.
final class DiffPrinter {
  private enum Form { case lines, words, stat, unified, json }

  private let console: Console
  private let form: Form
  private let showsAll: Bool
  private let only: String?
  /// How many posts were given, and how many of them `--only` names something in.
  private(set) var posts = 0
  private var matching = 0
  private var sum = (blocks: 0, bytes: 0)

  init(_ arguments: Arguments, _ console: Console) throws(RunFailure) {
    self.console = console
    showsAll = arguments.has("all")
    only = arguments.value("only")
    let forms: [(String, Form)] = [("stat", .stat), ("word", .words), ("unified", .unified), ("json", .json)]
    let asked = forms.filter { arguments.has($0.0) }
    guard asked.count < 2 else {
      throw RunFailure("--\(asked[0].0) and --\(asked[1].0) do not go together", status: .usage)
    }
    form = asked.first?.1 ?? .lines
  }

  func show(_ comparison: Comparison) {
    posts += 1
    let isWhole = only.map { $0 == comparison.site } ?? true
    func isWanted(_ part: Comparison.Part) -> Bool {
      guard part.fate != .kept else { return isWhole && showsAll }
      return isWhole || part.acts.contains { $0.isNamed(only ?? "") }
    }
    let notes = comparison.notes.map(\.act).filter { act in isWhole || act.isNamed(only ?? "") }
    let parts = comparison.parts.filter(isWanted)
    if only != nil, isWhole || !parts.isEmpty || !notes.isEmpty { matching += 1 }
    switch form {
    case .unified: console.print(UnifiedDiff.text(comparison, isWanted: isWanted))
    case .json:
      if isWhole || !parts.isEmpty { console.output(json(comparison, parts, notes)) }
    case .stat:
      guard isWhole || !parts.isEmpty else { return }
      let gone = parts.filter { $0.fate != .kept }
      let bytes = gone.reduce(0) { $0 + max(0, $1.before.utf8.count - ($1.after?.utf8.count ?? 0)) }
      sum = (sum.blocks + gone.count, sum.bytes + bytes)
      console.print("\(comparison.name)  \(gone.count) of \(comparison.parts.count) blocks, \(bytes) bytes\n")
    case .lines, .words:
      guard !parts.isEmpty else { return }
      console.print(paint("--- \(comparison.name)", "1") + "\n")
      for part in parts { console.print(text(part)) }
      console.print("\n")
    }
  }

  /// Ends the diff; throws where `--only` named nothing.
  func finish() throws(RunFailure) {
    if let only, matching == 0, posts > 0 {
      throw RunFailure("no edit is of a rule or stage, and no post of a site `\(only)`", status: .usage)
    }
    if form == .stat, posts > 1 { console.print("\(posts) posts  \(sum.blocks) blocks, \(sum.bytes) bytes\n") }
  }

  private func text(_ part: Comparison.Part) -> String {
    let reasons = part.acts.map { paint("      \($0.text)", "2") + "\n" }.joined()
    let line = "\(part.line): \(part.before)"
    switch part.fate {
    case .kept: return "  \(line)\n"
    case .removed: return paint("- \(line)", "31") + "\n" + reasons
    case .moved:
      return paint("> \(line)", "34") + "\n" + paint("      to \(part.destination ?? "another place")", "2") + "\n" + reasons
    case .joined:
      return paint("= \(line)", "34") + "\n" + paint("      to \(part.destination ?? "an earlier picture")", "2") + "\n" + reasons
    case .changed:
      let now = part.after ?? ""
      guard form == .words else { return paint("~ \(line)", "31") + "\n" + paint("+ \(part.line): \(now)", "32") + "\n" + reasons }
      let words =
        console.hasColour
        ? WordDifference.text(from: part.before, to: now, gone: ("\u{1B}[31m", "\u{1B}[0m"), come: ("\u{1B}[32m", "\u{1B}[0m"))
        : WordDifference.text(from: part.before, to: now)
      return "~ \(part.line): \(words)\n" + reasons
    }
  }

  private func paint(_ text: String, _ code: String) -> String { console.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  private func json(_ comparison: Comparison, _ parts: [Comparison.Part], _ notes: [Comparison.Act]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("post", comparison.id)
    json.member("path", comparison.path)
    json.member("site", comparison.site)
    json.key("parts")
    json.array(parts) { json, part in
      json.beginObject()
      part.writeMembers(to: &json)
      json.endObject()
    }
    json.key("fields")
    json.array(notes) { $1.write(to: &$0) }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension Comparison.Part {
  /// Appends the members of the part: `block`, `line`, `kind`, `fate`, `before`, `after`, `to`, `edits`.
  func writeMembers(to json: inout JSONWriter) {
    json.member("block", block)
    json.key("line")
    json.int(line > 0 ? line : nil)
    json.member("kind", kind.isEmpty ? nil : kind)
    json.member("fate", fate.name)
    json.member("before", before)
    json.member("after", after)
    json.member("to", destination)
    json.key("edits")
    json.array(acts) { $1.write(to: &$0) }
  }
}

extension Comparison.Act {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("stage", stage)
    json.member("rule", rule)
    json.member("action", action)
    json.member("reason", reason)
    json.member("evidence", evidence)
    json.member("to", place)
    json.endObject()
  }
}
