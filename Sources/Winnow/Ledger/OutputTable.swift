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

  /// The table without some leaves, of each of which an empty text is left that keeps its place until `tidied`.
  func without(_ gone: Set<Int>) -> OutputTable {
    var left = self
    if let caption, gone.contains(caption.block) { left.caption?.text = "" }
    left.rows = rows.map { $0.map { $0.map { gone.contains($0.block) ? Leaf(block: $0.block, text: "") : $0 } } }
    return left
  }

  /// The table as the output has it: of a cell without text one number keeps the column, rows without any go; nil when nothing is left of
  /// one that had something.
  func tidied() -> OutputTable? {
    var left = self
    left.rows = []
    if caption?.text.isEmpty ?? false { left.caption = nil }
    for (place, row) in rows.enumerated() {
      if row.contains(where: { $0.contains { !$0.text.isEmpty } }) {
        left.rows.append(
          row.map { cell in
            let filled = cell.filter { !$0.text.isEmpty }
            return filled.isEmpty ? cell.suffix(1) : filled
          })
      } else if place < head {
        left.head -= 1
      }
    }
    return left.leaves.isEmpty && !leaves.isEmpty ? nil : left
  }

  /// The table with leaves put in: at the place that an empty text keeps, between the leaves of a cell, or as cells that are new.
  ///
  /// New cells of one row have numbers that follow one another: between two rows lies that of the row's container. Where a cell holds
  /// paragraphs, its own number lies between two cells as well.
  func joined(by new: [(leaf: Leaf, isCell: Bool)]) -> OutputTable {
    var made = self
    made.rows = []
    // The last leaf's number, and the row of before that it stands in, -1 for none.
    var last = (block: 0, row: -1)
    var new = new[...]
    func add(_ one: (leaf: Leaf, isCell: Bool), before row: Int) {
      let gap = made.rows.isEmpty ? Int.max : one.leaf.block - last.block
      if !one.isCell, gap == 1 {
        made.rows[made.rows.count - 1][made.rows[made.rows.count - 1].count - 1].append(one.leaf)
      } else if gap == (one.isCell ? 1 : 2) || last.row >= 0 && last.row == row {
        made.rows[made.rows.count - 1].append([one.leaf])
      } else {
        made.rows.append([[one.leaf]])
        if row >= 0, row < head { made.head += 1 }
      }
      // A row that a new cell opened is open for the next one only by its number.
      last = (one.leaf.block, last.row >= 0 && last.row == row ? row : -1)
    }
    for (place, row) in rows.enumerated() {
      for cell in row {
        guard let first = cell.first, let end = cell.last else { continue }
        // Paragraphs right before a cell's first leaf are that cell's, as those right behind its last are: another's number lies between.
        let before = new.prefix { $0.leaf.block < first.block }
        new = new.dropFirst(before.count)
        var opening: [Leaf] = []
        for one in before.reversed() where !one.isCell && one.leaf.block + opening.count + 1 == first.block {
          opening.append(one.leaf)
        }
        if let leaf = opening.last, !made.rows.isEmpty, last.block + 1 == leaf.block { opening = [] }
        for one in before.dropLast(opening.count) { add(one, before: place) }
        var leaves = opening.reversed() + cell
        while let one = new.first, one.leaf.block <= end.block {
          let at = leaves.firstIndex { $0.block >= one.leaf.block } ?? leaves.endIndex
          if at < leaves.endIndex, leaves[at].block == one.leaf.block {
            leaves[at] = one.leaf
          } else {
            leaves.insert(one.leaf, at: at)
          }
          new.removeFirst()
        }
        if last.row == place || !made.rows.isEmpty && opening.isEmpty && last.block + 1 == first.block {
          made.rows[made.rows.count - 1].append(leaves)
        } else {
          made.rows.append([leaves])
        }
        last = (end.block, place)
      }
    }
    for one in new { add(one, before: -1) }
    return made
  }
}
