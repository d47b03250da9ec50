import WinnowBase

/// Puts back into output objects what named edits took.
///
/// A name is a rule, a stage, `stage/rule`, or a site, an id or a path: then all edits of the post are meant but those of the stage `read`,
/// which takes what no reader of the page would see. The edits that are not named are made again on what the reader saw, so a block comes
/// back as it would be without the named ones. A line that had been moved to a picture goes from there; other fields stay, for what a line
/// said is still said. Blocks that only the markup needs (`control`) never come back.
public struct Undo: Sendable {
  public let names: [String]
  /// How many edits each name meant.
  public private(set) var counts: [Int]
  /// How many posts came out otherwise than they went in.
  public private(set) var changedPosts = 0

  public init(_ names: [String]) {
    self.names = names
    counts = names.map { _ in 0 }
  }

  /// The actions that take something, so that something can be put back.
  private static let actions: Set<String> = ["remove", "remove-part", "replace", "retype", "move", "join", "drop"]

  /// The object without the named edits; `rows` are the post's edits in the order of the ledger.
  public mutating func apply(_ object: JSONValue, _ rows: [JSONValue]) -> JSONValue {
    guard case .object(var members) = object else { return object }
    let isPostNamed = names.map { Restorer.isNamed(object, by: $0) }
    let isUndone = rows.map { isMeant($0, isPostNamed) }
    guard isUndone.contains(true) else { return object }
    var work = UndoWork(object)
    var byBlock: [Int: [UndoWork.Edit]] = [:]
    for (place, row) in rows.enumerated() {
      let edit = UndoWork.Edit(row: row, isUndone: isUndone[place])
      if let block = row["block"]?.blockNumber {
        byBlock[block, default: []].append(edit)
      } else if edit.isUndone {
        work.bringBackPicture(row)
      }
    }
    for (block, edits) in byBlock.sorted(by: { $0.key < $1.key })
    where edits.contains(where: { $0.isUndone && $0.row["kind"]?.string != "control" }) {
      work.undo(block, edits)
    }
    work.finish(&members)
    let result = JSONValue.object(members)
    if result != object { changedPosts += 1 }
    return result
  }

  private mutating func isMeant(_ row: JSONValue, _ isPostNamed: [Bool]) -> Bool {
    guard let stage = row["stage"]?.string, let rule = row["rule"]?.string, Self.actions.contains(row["action"]?.string ?? "")
    else {
      return false
    }
    var isMeant = false
    for (place, name) in names.enumerated()
    where name == rule || name == stage || name == "\(stage)/\(rule)" || (isPostNamed[place] && stage != "read") {
      counts[place] += 1
      isMeant = true
    }
    return isMeant
  }
}
