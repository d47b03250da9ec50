import WinnowBase

/// A post as a person reviews it: its parts in reading order, as the reader saw them and as they came out, from the output object and the
/// post's ledger rows alone.
struct ReviewedPost: Sendable {
  enum Fate: Int, Sendable {
    case kept, removed, changed, moved, joined
  }

  /// One edit of a part, or of a field.
  struct Act: Sendable, Hashable {
    var stage: String
    var rule: String
    var action: String
    var reason: String
    var evidence: String?
    /// Where a moved text went (`caption of picture 0`), or what a field or picture became.
    var place: String?
    /// Bytes of text that it took.
    var taken: Int
  }

  struct Part: Sendable {
    var block: Int
    /// From 1, in the raw input; 0 where it is not known.
    var line = 0
    /// The block's kind in the output's words; empty where the ledger does not say.
    var kind = ""
    var level = 0
    var fate = Fate.kept
    /// What the reader saw; a picture shows as `![alt](address)`.
    var before: String
    /// What stands in the output; nil where nothing does.
    var after: String?
    var acts: [Act] = []

    var isPicture: Bool { kind == "image" || (kind.isEmpty && before.hasPrefix("![") && before.hasSuffix(")")) }
  }

  let object: JSONValue
  private(set) var parts: [Part] = []
  /// Edits of fields, and of pictures without a block: what each was before.
  private(set) var notes: [(before: String?, act: Act)] = []

  var id: String { object["id"]?.string ?? "" }
  /// The site; a post without one goes under a dash.
  var site: String { object["site"]?.string ?? "–" }
  var pageType: String { object["page_type"]?["name"]?.string ?? "–" }

  /// Bytes of text as the reader saw it, and as it stands in the output; pictures count nothing.
  var bytes: (before: Int, after: Int) {
    parts.reduce(into: (0, 0)) { sum, part in
      guard !part.isPicture else { return }
      sum.0 += part.before.utf8.count
      sum.1 += part.after?.utf8.count ?? 0
    }
  }

  init(object: JSONValue, rows: [JSONValue]) {
    self.object = object
    var found: [Int: Part] = [:]
    for row in rows { take(row, &found) }
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
      let isTouched = found[block]?.acts.contains { $0.action != "retype" } ?? false
      var part = found[block] ?? Part(block: block, before: text)
      if !isTouched { part.before = text }
      part.after = text
      if part.kind.isEmpty || !isTouched { part.kind = kind }
      if part.level == 0 { part.level = piece["level"]?.int ?? 0 }
      if part.line == 0 { part.line = piece["line"]?.int ?? 0 }
      found[block] = part
    }
    let kind = piece["kind"]?.string ?? ""
    if let lists = piece["cells"]?.array, let texts = piece["rows"]?.array {
      for (cells, row) in zip(lists, texts) {
        for (cell, text) in zip(cells.elements, row.elements) {
          if let block = cell.int, let text = text.string { keep(block, text, kind: "cell") }
        }
      }
    } else if let block = piece["block"]?.int {
      if let text = piece["text"]?.string {
        keep(block, text, kind: kind)
      } else if let place = piece["image"]?.int, let picture = object["images"]?[place] {
        // A block that showed another version of the picture keeps what the reader saw.
        let shown = "![\(picture["alt"]?.string ?? "")](\(picture["url"]?.string ?? ""))"
        keep(block, shown, kind: "image")
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
