import WinnowBase

/// A table of an output object, leaf by leaf, so that cells can be taken out and put in.
struct OutputTable {
  /// A leaf of a table: its number and its text.
  struct Leaf {
    var block: Int
    var text: String
  }

  var caption: Leaf?
  var head = 0
  /// Rows of cells, each of one leaf or more.
  var rows: [[[Leaf]]] = []

  /// A table of which nothing is known yet.
  init() {}

  /// Reads a block of the kind `table`; nil for another.
  init?(_ piece: JSONValue) {
    guard let numbers = piece["cells"]?.array, let texts = piece["rows"]?.array else { return nil }
    head = piece["head"]?.int ?? 0
    if let block = piece["caption"]?["block"]?.blockNumber, let text = piece["caption"]?["text"]?.string {
      caption = Leaf(block: block, text: text)
    }
    rows = zip(numbers, texts).map { numbers, texts in
      zip(numbers.elements, texts.elements).compactMap { number, text in
        guard let text = text.string else { return nil }
        if let block = number.blockNumber { return [Leaf(block: block, text: text)] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return zip(number.elements, lines).compactMap { number, line in
          number.blockNumber.map { Leaf(block: $0, text: String(line)) }
        }
      }
    }
  }

  /// All leaves, the caption first.
  var leaves: [Leaf] { (caption.map { [$0] } ?? []) + rows.joined().joined() }

  /// The table's part of the text, as `TableForm` makes it.
  var text: String {
    let lines = rows.map { row in
      let texts = row.map(Self.text)
      let filled = texts.filter { !$0.isEmpty }
      return (filled.count > 1 ? texts : filled).joined(separator: " | ")
    }
    return ((caption.map { [$0.text] } ?? []) + lines).joined(separator: "\n")
  }

  /// Adds the members of the output's form.
  func write(to object: inout JSONObject) {
    func number(_ value: Int) -> JSONValue { .number(JSONNumber(Int64(value))) }
    var shown = JSONObject()
    if let caption {
      shown.set("text", .string(caption.text))
      shown.set("block", number(caption.block))
    }
    object.set("caption", caption == nil ? .null : .object(shown))
    object.set("head", number(min(head, rows.count)))
    object.set("rows", .array(rows.map { .array($0.map { .string(Self.text($0)) }) }))
    object.set(
      "cells",
      .array(rows.map { .array($0.map { $0.count == 1 ? number($0[0].block) : .array($0.map { number($0.block) }) }) }))
  }

  private static func text(_ cell: [Leaf]) -> String { cell.map(\.text).joined(separator: "\n") }

  // MARK: Changes

  /// The table without some leaves; nil when nothing is left.
  func without(_ gone: Set<Int>) -> OutputTable? {
    guard leaves.contains(where: { gone.contains($0.block) }) else { return self }
    var left = self
    if let caption, gone.contains(caption.block) { left.caption = nil }
    left.rows = rows.map { $0.map { $0.filter { !gone.contains($0.block) } }.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    return left.leaves.isEmpty ? nil : left
  }

  /// The table with cells put in. Cells of one row have numbers that follow one another: between two rows lies that of the row's container.
  func joined(by new: [Leaf]) -> OutputTable {
    var cells: [(leaves: [Leaf], row: Int?)] = new.map { ([$0], nil) }
    for (row, old) in rows.enumerated() { for cell in old where !cell.isEmpty { cells.append((cell, row)) } }
    cells.sort { $0.leaves[0].block < $1.leaves[0].block }
    var made = self
    made.rows = []
    var last: (leaves: [Leaf], row: Int?)?
    for cell in cells {
      let isSameRow =
        last.map { last in
          last.leaves.last.map { $0.block + 1 == cell.leaves[0].block } ?? false || (cell.row != nil && last.row == cell.row)
        } ?? false
      if isSameRow {
        made.rows[made.rows.count - 1].append(cell.leaves)
      } else {
        made.rows.append([cell.leaves])
      }
      last = cell
    }
    return made
  }
}
