import WinnowBase

/// A post raw beside clean: its parts in reading order, as the reader saw them and as they came out, from the output object and the post's
/// ledger rows. Without rows the raw post says what went, though not why.
public struct Comparison: Sendable {
  /// What became of a part.
  public enum Fate: Int, Sendable, CaseIterable {
    case kept, removed, changed, moved, joined

    public var name: String {
      switch self {
      case .kept: "kept"
      case .removed: "removed"
      case .changed: "changed"
      case .moved: "moved"
      case .joined: "joined"
      }
    }
  }

  /// One edit of a part, or of a field.
  public struct Act: Sendable, Hashable {
    public var stage: String
    public var rule: String
    /// As in the ledger.
    public var action: String
    public var reason: String
    public var evidence: String?
    /// Where a moved text went (`caption of picture 0`), or what a field or picture became.
    public var place: String?
    /// Bytes of text that it took.
    public var taken: Int

    /// Whether a word of the command line names the act: a stage, a rule, or `stage/rule`.
    public func isNamed(_ name: String) -> Bool { name == stage || name == rule || name == "\(stage)/\(rule)" }

    /// `stage/rule: reason (evidence)`.
    public var text: String { "\(stage)/\(rule): \(reason)" + (evidence.map { " (\($0))" } ?? "") }
  }

  /// One leaf of the post.
  public struct Part: Sendable {
    public var block: Int
    /// From 1, in the raw input; 0 where it is not known.
    public var line = 0
    /// The block's kind in the output's words; empty where the ledger does not say.
    public var kind = ""
    public var level = 0
    public var fate = Fate.kept
    /// What the reader saw; a picture shows as `![alt](address)`.
    public var before: String
    /// What stands in the output; nil where nothing does.
    public var after: String?
    public var acts: [Act] = []

    public var isPicture: Bool { kind == "image" || (kind.isEmpty && before.hasPrefix("![") && before.hasSuffix(")")) }
    /// Where a moved text went, or which picture a picture was joined to.
    public var destination: String? { acts.last { $0.action == "move" || $0.action == "join" }?.place }
  }

  public let object: JSONValue
  public private(set) var parts: [Part] = []
  /// Edits of fields, and of pictures without a block: what each was before.
  public private(set) var notes: [(before: String?, act: Act)] = []

  public var id: String { object["id"]?.string ?? "" }
  public var path: String? { object["source"]?["path"]?.string }
  /// The site; a post without one goes under a dash.
  public var site: String { object["site"]?.string ?? "–" }
  public var pageType: String { object["page_type"]?["name"]?.string ?? "–" }
  /// The path, else the id: what a person calls the post.
  public var name: String { path ?? id }

  /// Bytes of text as the reader saw it, and as it stands in the output; pictures count nothing.
  public var bytes: (before: Int, after: Int) {
    parts.reduce(into: (0, 0)) { sum, part in
      guard !part.isPicture else { return }
      sum.0 += part.before.utf8.count
      sum.1 += part.after?.utf8.count ?? 0
    }
  }

  /// Compares an output object with what its ledger rows say of the raw post, and with the post fresh from its reader where one is given.
  public init(object: JSONValue, rows: [JSONValue], raw: Post? = nil) {
    self.object = object
    var found: [Int: Part] = [:]
    for row in rows { take(row, &found) }
    if let raw { see(raw, &found) }
    for piece in object["blocks"]?.elements ?? [] { place(piece, &found) }
    for (block, part) in found {
      var part = part
      if part.after == nil {
        let moved = part.acts.last { $0.action == "move" || $0.action == "join" }
        part.fate = moved.map { $0.action == "join" ? .joined : .moved } ?? .removed
      } else {
        part.fate = part.after == part.before ? .kept : .changed
      }
      found[block] = part
    }
    parts = found.values.sorted { $0.block < $1.block }
  }

  /// Takes the texts from the post itself.
  private func see(_ raw: Post, _ found: inout [Int: Part]) {
    for block in raw.blocks.indices where raw.isLive(block) {
      let text = raw.shown(block)
      var part = found[block] ?? Part(block: block, before: text)
      part.before = text
      part.line = Int(raw.blocks[block].line)
      found[block] = part
    }
  }

  private mutating func take(_ row: JSONValue, _ found: inout [Int: Part]) {
    let action = row["action"]?.string ?? ""
    let before = row["before"]?.string
    let after = row["after"]?.string
    var act = Act(
      stage: row["stage"]?.string ?? "", rule: row["rule"]?.string ?? "", action: action, reason: row["reason"]?.string ?? "",
      evidence: row["evidence"]?.string, place: nil, taken: 0)
    guard let block = row["block"]?.int else {
      act.place = after
      notes.append((before, act))
      return
    }
    var part = found[block] ?? Part(block: block, before: "")
    let isFirst = part.acts.allSatisfy { $0.action == "retype" }
    if part.kind.isEmpty { part.kind = row["kind"]?.string ?? (action == "retype" ? before ?? "" : "") }
    if part.level == 0 { part.level = row["level"]?.int ?? 0 }
    if part.line == 0 { part.line = row["line"]?.int ?? 0 }
    if isFirst, action != "retype" { part.before = before ?? "" }
    let size = before?.utf8.count ?? 0
    switch action {
    case "remove": act.taken = part.isPicture ? 0 : size
    case "remove-part", "replace": act.taken = max(0, size - (after?.utf8.count ?? 0))
    case "move":
      // `to PLACE` or `to PLACE, leaving: REST`.
      let text = after ?? ""
      let rest = text.firstRange(of: ", leaving: ")
      act.place = String(text[..<(rest?.lowerBound ?? text.endIndex)].dropFirst(text.hasPrefix("to ") ? 3 : 0))
      act.taken = max(0, size - (rest.map { text[$0.upperBound...].utf8.count } ?? 0))
    case "retype": act.place = after
    case "join": act.place = after
    default: break
    }
    part.acts.append(act)
    found[block] = part
  }

  private func place(_ piece: JSONValue, _ found: inout [Int: Part]) {
    func keep(_ block: Int, _ text: String, kind: String) {
      let isTouched = found[block].map { $0.acts.isEmpty || $0.acts.contains { $0.action != "retype" } } ?? false
      var part = found[block] ?? Part(block: block, before: text)
      if !isTouched { part.before = text }
      part.after = text
      if part.kind.isEmpty || !isTouched { part.kind = kind }
      if part.level == 0 { part.level = piece["level"]?.int ?? 0 }
      if part.line == 0 { part.line = piece["line"]?.int ?? 0 }
      found[block] = part
    }
    let kind = piece["kind"]?.string ?? ""
    if let table = OutputTable(piece) {
      for leaf in table.leaves where !leaf.text.isEmpty {
        keep(leaf.block, leaf.text, kind: leaf.block == table.caption?.block ? "caption" : "cell")
      }
    } else if let block = piece["block"]?.int {
      if let text = piece["text"]?.string {
        keep(block, text, kind: kind)
      } else if let place = piece["image"]?.int, let picture = object["images"]?[place] {
        // A block that showed another version of the picture keeps what the reader saw.
        let shown = "![\(picture["alt"]?.string ?? "")](\(picture["url"]?.string ?? ""))"
        keep(block, found[block].map { $0.before.isEmpty ? shown : $0.before } ?? shown, kind: "image")
      }
    }
  }
}

extension String {
  /// The first place of another text, by bytes.
  fileprivate func firstRange(of other: StaticString) -> Range<String.Index>? {
    let text = utf8
    let wanted = UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount)
    guard let first = wanted.first else { return nil }
    var at = text.startIndex
    while let next = text[at...].firstIndex(of: first) {
      if text[next...].starts(with: wanted) { return next..<text.index(next, offsetBy: wanted.count) }
      at = text.index(after: next)
    }
    return nil
  }
}
