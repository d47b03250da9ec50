import WinnowBase

/// A post's raw leaves beside what came out of it, in reading order: what stayed, what went, what changed, and by which rule.
public struct Comparison: Sendable {
  public enum Fate: Sendable, Hashable {
    case kept
    case removed
    /// The text that stands in the output instead.
    case changed(String)
    /// Moved out of the running text: a caption, a credit, a byline.
    case moved(String)
  }

  public struct Line: Sendable, Hashable {
    public var block: Int
    public var line: Int
    public var text: String
    public var fate: Fate
    /// `stage/rule: reason (evidence)` of every edit, in order; empty without a ledger.
    public var reasons: [String]
  }

  public var id: String
  public var path: String?
  public var lines: [Line] = []
  /// Edits of fields and pictures: what was set, and why.
  public var notes: [String] = []

  /// Compares a post fresh from its reader with its output object; `rows` are its ledger rows, where there are any.
  public init(raw: Post, object: JSONValue, rows: [JSONValue]) {
    id = object["id"]?.string ?? raw.identity.id
    path = raw.identity.path
    var kept: [Int: String?] = [:]
    for piece in object["blocks"]?.elements ?? [] {
      if let lists = piece["cells"]?.array, let texts = piece["rows"]?.array {
        for (cells, row) in zip(lists, texts) {
          for (cell, text) in zip(cells.elements, row.elements) {
            if let block = cell.int { kept.updateValue(text.string, forKey: block) }
          }
        }
      } else if let block = piece["block"]?.int {
        // A picture's block stays without a text.
        kept.updateValue(piece["text"]?.string, forKey: block)
      }
    }
    var reasons: [Int: [String]] = [:]
    var moved: [Int: String] = [:]
    for row in rows {
      let why = Self.reason(row)
      guard let block = row["block"]?.int else {
        notes.append("\(row["after"]?.string ?? row["before"]?.string ?? ""): \(why)")
        continue
      }
      reasons[block, default: []].append(why)
      if row["action"]?.string == "move" || row["action"]?.string == "join" { moved[block] = row["after"]?.string ?? "" }
    }
    for block in raw.blocks.indices where raw.isLive(block) {
      let text = raw.shown(block)
      let fate: Fate
      if let now = kept[block] {
        fate = now == nil || now == text ? .kept : .changed(now ?? "")
      } else if let place = moved[block] {
        fate = .moved(place)
      } else {
        fate = .removed
      }
      lines.append(Line(block: block, line: Int(raw.blocks[block].line), text: text, fate: fate, reasons: reasons[block] ?? []))
    }
  }

  private static func reason(_ row: JSONValue) -> String {
    var text = "\(row["stage"]?.string ?? "")/\(row["rule"]?.string ?? ""): \(row["reason"]?.string ?? "")"
    if let evidence = row["evidence"]?.string { text += " (\(evidence))" }
    return text
  }

  public var isUnchanged: Bool { lines.allSatisfy { $0.fate == .kept } }
}
