// How edits change a post. Stages never do; only this file does, and it writes a ledger row for whatever it changes.

extension Post {
  /// Applies a stage's edits in their order. An edit on a block that is gone already does nothing and leaves no row.
  public mutating func apply(_ edits: [Edit], stage: String, ledger: inout PostLedger) {
    for edit in partsLastFirst(edits) { apply(edit, stage, &ledger) }
  }

  /// The edits with those of a leaf's parts in the order of the text from its end on, in the places that such edits of it have: a stage
  /// names parts of the text that it saw, which a part taken before them would have shifted. Where parts overlap, the first ends at the
  /// second.
  private func partsLastFirst(_ edits: [Edit]) -> [Edit] {
    var places: [Int: [Int]] = [:]
    var hasSeveral = false
    for place in edits.indices {
      guard let part = edits[place].part else { continue }
      places[part.block, default: []].append(place)
      if places[part.block].map({ $0.count > 1 }) == true { hasSeveral = true }
    }
    guard hasSeveral else { return edits }
    var sorted = edits
    var isTooMany = [Bool](repeating: false, count: edits.count)
    var budget = Self.leastBudget + 8 * blocks.reduce(0) { $0 + $1.text.count }
    for (block, slots) in places.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
      var parts = slots.compactMap { place in edits[place].part.map { (place: place, range: $0.range) } }
      parts.sort { ($1.range.lowerBound, $0.place) < ($0.range.lowerBound, $1.place) }
      let size = blocks.indices.contains(block) ? blocks[block].text.count : 0
      let most = min(slots.count, Self.mostParts, max(1, budget / max(1, size)))
      budget -= most * size
      for slot in slots.dropFirst(most) { isTooMany[slot] = true }
      var end = Int.max
      for (slot, part) in zip(slots, parts.prefix(most)) {
        sorted[slot] = edits[part.place].withPart(
          part.range.lowerBound..<max(part.range.lowerBound, min(part.range.upperBound, end)))
        end = part.range.lowerBound
      }
    }
    return zip(sorted, isTooMany).compactMap { $1 ? nil : $0 }
  }

  /// Parts of one leaf that are taken. Each writes the leaf anew, into the post and into the ledger, so that many more would cost
  /// quadratic time and memory; what is left of them stays in the text.
  private static let mostParts = 128

  /// Bytes of leaves that the parts which a stage takes of them write anew, beside eight times the post's text: the leaves of a page
  /// that hold several such parts are paragraphs. A leaf always loses one part.
  private static let leastBudget = 4 << 20

  private mutating func apply(_ edit: Edit, _ stage: String, _ ledger: inout PostLedger) {
    let reason = edit.reason
    switch edit.change {
    case .remove(let block):
      guard blocks.indices.contains(block) else { return }
      remove(subtree: block, stage, reason, &ledger)

    case .removePart(let block, let range):
      guard let (before, after) = cut(block, range) else { return }
      let taken = before.utf8.count - after.utf8.count
      if after.isEmpty {
        remove(subtree: block, stage, reason, &ledger)
      } else {
        setText(block, after, without: range)
        removed.bytes += taken
        note(stage, "remove-part", reason, block, before: before, after: after, taken: taken, &ledger)
      }

    case .replace(let block, let text):
      // An empty leaf is no text yet, and may become one.
      guard blocks.indices.contains(block), blocks[block].kind.isLeaf, !blocks[block].isRemoved, blocks[block].picture < 0 else {
        return
      }
      let before = self.text(of: block)
      guard before != text else { return }
      setText(block, text)
      note(stage, "replace", reason, block, before: before, after: text, taken: 0, &ledger)

    case .retype(let block, let kind):
      guard blocks.indices.contains(block), kind.isLeaf, blocks[block].kind.isLeaf, !blocks[block].isRemoved else { return }
      let before = blocks[block].kind.name
      let shownKind = Body.kind(of: block, in: self)
      let wasHidden = blocks[block].flags.contains(.hidden)
      guard kind.name != before || wasHidden else { return }
      blocks[block].kind = kind
      blocks[block].flags.remove(.hidden)
      note(stage, "retype", reason, block, kind: shownKind, before: before, after: kind.name, taken: 0, &ledger)

    case .move(let block, let range, let destination):
      move(block, range, destination, stage, reason, &ledger)

    case .join(let picture, let block, let to):
      join(picture, block, to, stage, reason, &ledger)

    case .readdress(let block, let address):
      readdress(block, address, stage, reason, &ledger)

    case .note(let block):
      guard blocks.indices.contains(block) else { return }
      ledger.count(stage: stage, rule: reason.rule, bytes: 0)
      guard ledger.isKept else { return }
      // No row of the block: a row that changes nothing must not stand for what the reader saw.
      ledger.rows.append(
        LedgerRow(
          block: nil, stage: stage, rule: reason.rule, action: "note", reason: reason.text, evidence: reason.evidence,
          line: Int(blocks[block].line)))

    case .set(let value):
      let change = fields.set(value)
      guard change.before != change.after else { return }
      note(stage, "set", reason, nil, before: change.before, after: "\(change.field): \(change.after ?? "null")", taken: 0, &ledger)

    case .describe(let picture, let value):
      guard pictures.indices.contains(picture) else { return }
      let (before, after) = describe(picture, value)
      guard before != after else { return }
      note(stage, "describe", reason, nil, before: before, after: after, taken: 0, &ledger)

    case .addPicture(var picture, let first):
      picture.fromMetadata = true
      picture.leads = first
      pictures.append(picture)
      note(stage, "add", reason, nil, before: nil, after: picture.markup, taken: 0, &ledger)

    case .dropPicture(let picture):
      guard pictures.indices.contains(picture), pictures[picture].fromMetadata else { return }
      pictures[picture].fromMetadata = false
      note(stage, "drop", reason, nil, before: pictures[picture].markup, after: nil, taken: 0, &ledger)
    }
  }

  // MARK: Blocks

  /// What a leaf shows, in the ledger's words: its text, or `![alt](address)`.
  public func shown(_ block: Int) -> String {
    let picture = Int(blocks[block].picture)
    guard pictures.indices.contains(picture) else { return text(of: block) }
    return pictures[picture].markup
  }

  private mutating func remove(subtree block: Int, _ stage: String, _ reason: Reason, _ ledger: inout PostLedger) {
    let end = blocks[block].kind.isLeaf ? block + 1 : Int(blocks[block].end)
    guard ledger.isKept else {
      var (count, bytes) = (0, 0)
      blocks.withUnsafeMutableBufferPointer { blocks in
        for leaf in block..<max(block, min(end, blocks.count)) {
          if blocks[leaf].isLive {
            count += 1
            bytes += blocks[leaf].text.count
          }
          blocks[leaf].flags.insert(.removed)
        }
      }
      removed.blocks += count
      removed.bytes += bytes
      if count > 0 { ledger.count(stage: stage, rule: reason.rule, edits: count, bytes: bytes) }
      return
    }
    for leaf in block..<min(end, blocks.count) {
      let wasLive = isLive(leaf)
      if wasLive {
        let before = shown(leaf)
        let taken = blocks[leaf].text.count
        removed.blocks += 1
        removed.bytes += taken
        note(stage, "remove", reason, leaf, before: before, after: nil, taken: taken, &ledger)
      }
      blocks[leaf].flags.insert(.removed)
    }
  }

  /// A leaf's text before and after a part of it is taken out; white space at the seam is folded. Nil when there is nothing to take.
  private func cut(_ block: Int, _ range: Range<Int>) -> (String, String)? {
    guard blocks.indices.contains(block), isLive(block) else { return nil }
    let text = Array(bytes[blocks[block].text.range])
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty, isBoundary(text, range.lowerBound), isBoundary(text, range.upperBound) else { return nil }
    var head = text[..<range.lowerBound]
    var tail = text[range.upperBound...]
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    while let last = head.last, isSpace(last) { head.removeLast() }
    var gap: [UInt8] = []
    while let first = tail.first, isSpace(first) {
      if gap.isEmpty || first == 0x0A { gap = [first] }
      tail.removeFirst()
    }
    if gap.isEmpty, head.count < range.lowerBound { gap = [0x20] }
    if head.isEmpty || tail.isEmpty { gap = [] }
    return (String(decoding: text, as: UTF8.self), String(decoding: head + gap + tail, as: UTF8.self))
  }

  private func isBoundary(_ text: [UInt8], _ at: Int) -> Bool { at == text.count || text[at] & 0xC0 != 0x80 }

  /// Gives a leaf another text. Its marks go where the text no longer stands as it was.
  ///
  /// - Parameter part: the bytes of the old text that are gone, with white space around them, where that is all that has changed: marks
  ///   before and behind them stay.
  private mutating func setText(_ block: Int, _ text: String, without part: Range<Int>? = nil) {
    let old = blocks[block].text
    let new = Array(text.utf8)
    blocks[block].flags.insert(.edited)
    if new.count <= old.count, bytes[Int(old.start)..<Int(old.start) + new.count].elementsEqual(new) {
      // A tail went: the text is still where it was, and the marks before its new end still hold.
      let end = Int(old.start) + new.count
      blocks[block].text = Extent(Int(old.start), end)
      var last = Int(blocks[block].marks.end)
      while last > Int(blocks[block].marks.start), Int(marks[last - 1].text.end) > end { last -= 1 }
      blocks[block].marks = Extent(Int(blocks[block].marks.start), last)
      blocks[block].linkBytes = min(blocks[block].linkBytes, Int32(new.count))
      return
    }
    blocks[block].text = append(text)
    guard let part, old.count >= new.count else {
      blocks[block].marks = .empty
      blocks[block].linkBytes = 0
      return
    }
    // What stands behind the part has come nearer by as many bytes as the text has lost.
    let shift = Int32(old.count - new.count)
    let start = blocks[block].text.start
    let (from, to) = (Int32(part.lowerBound), min(Int32(part.upperBound), Int32(old.count)))
    func moved(_ place: Int32) -> Int32 {
      let place = place - old.start
      if place <= from { return min(place, Int32(new.count)) }
      return max(min(from, Int32(new.count)), place - shift)
    }
    var taken: Int32 = 0
    var kept = Int(blocks[block].marks.start)
    for m in blocks[block].marks.range {
      if marks[m].tag == .a { taken += max(0, min(marks[m].text.end - old.start, to) - max(marks[m].text.start - old.start, from)) }
      var mark = marks[m]
      mark.text = Extent(Int(start + moved(mark.text.start)), Int(start + moved(mark.text.end)))
      guard mark.text.count > 0 else { continue }
      marks[kept] = mark
      kept += 1
    }
    blocks[block].marks = Extent(Int(blocks[block].marks.start), kept)
    blocks[block].linkBytes = max(0, min(blocks[block].linkBytes - min(taken, blocks[block].linkBytes), Int32(new.count)))
  }

  private mutating func move(
    _ block: Int, _ range: Range<Int>?, _ destination: Edit.Destination, _ stage: String, _ reason: Reason,
    _ ledger: inout PostLedger
  ) {
    guard blocks.indices.contains(block), isLive(block) else { return }
    let whole = text(of: block)
    let moved: String
    let rest: String
    if let range, let (_, after) = cut(block, range) {
      moved = String(decoding: bytes[blocks[block].text.range].dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
      rest = after
    } else {
      moved = whole
      rest = ""
    }
    let place: String
    switch destination {
    case .caption(let picture):
      guard pictures.indices.contains(picture) else { return }
      let old = pictures[picture].caption
      pictures[picture].caption = old.map { "\($0) \(moved.trimmed)" } ?? moved.trimmed
      place = ledger.isKept ? "caption of picture \(picture)" : ""
    case .credit(let picture, let credit):
      guard pictures.indices.contains(picture) else { return }
      pictures[picture].credit = credit
      place = ledger.isKept ? "credit of picture \(picture)" : ""
    case .credits(let credit):
      fields.credits.append(credit)
      place = "credits"
    case .field(let value):
      let change = fields.set(value)
      place = change.field
    }
    let taken = whole.utf8.count - rest.utf8.count
    removed.bytes += taken
    if rest.isEmpty {
      removed.blocks += 1
      blocks[block].flags.insert(.removed)
    } else {
      setText(block, rest)
    }
    note(
      stage, "move", reason, block, before: whole, after: rest.isEmpty ? "to \(place)" : "to \(place), leaving: \(rest)",
      taken: taken,
      &ledger)
  }

  // MARK: Pictures

  private mutating func join(
    _ picture: Int, _ block: Int, _ to: Int, _ stage: String, _ reason: Reason, _ ledger: inout PostLedger
  ) {
    guard pictures.indices.contains(picture), pictures.indices.contains(to) else { return }
    // One picture may stand in several blocks already; a block that shows the survivor again joins like any other.
    let hasBlock = blocks.indices.contains(block) && !blocks[block].isRemoved
    guard hasBlock || picture != to else { return }
    let before = ledger.isKept ? hasBlock ? shown(block) : pictures[picture].markup : nil
    if picture != to, pictures[picture].joined < 0 {
      let copy = pictures[picture]
      pictures[picture].joined = Int32(to)
      pictures[to].adopt(copy)
    } else if picture == to {
      pictures[to].occurrences += 1
    }
    if hasBlock {
      removed.blocks += 1
      blocks[block].flags.insert(.removed)
    }
    note(stage, "join", reason, hasBlock ? block : nil, before: before, after: pictures[to].markup, taken: 0, &ledger)
  }

  private mutating func readdress(_ block: Int, _ address: String, _ stage: String, _ reason: Reason, _ ledger: inout PostLedger) {
    guard blocks.indices.contains(block), isLive(block), pictures.indices.contains(Int(blocks[block].picture)) else { return }
    let picture = Int(blocks[block].picture)
    let (before, old) = (shown(block), pictures[picture].address)
    guard old != address else { return }
    pictures[picture].address = address
    pictures[picture].versions.removeAll { $0 == address }
    if !old.isEmpty, !pictures[picture].versions.contains(old) { pictures[picture].versions.append(old) }
    note(stage, "replace", reason, block, before: before, after: shown(block), taken: 0, &ledger)
  }

  private mutating func describe(_ picture: Int, _ value: Edit.PictureValue) -> (String?, String?) {
    switch value {
    case .caption(let text):
      let before = pictures[picture].caption
      pictures[picture].caption = text
      return (before, text)
    case .credit(let credit):
      let before = pictures[picture].credit?.raw
      pictures[picture].credit = credit
      return (before, credit.raw)
    }
  }

  // MARK: Rows

  private func note(
    _ stage: String, _ action: String, _ reason: Reason, _ block: Int?, kind: BlockKind? = nil,
    before: @autoclosure () -> String?, after: @autoclosure () -> String?, taken: Int, _ ledger: inout PostLedger
  ) {
    ledger.count(stage: stage, rule: reason.rule, bytes: taken)
    guard ledger.isKept else { return }
    let kind = kind ?? block.map { Body.kind(of: $0, in: self) }
    ledger.rows.append(
      LedgerRow(
        block: block, stage: stage, rule: reason.rule, action: action, reason: reason.text, evidence: reason.evidence,
        line: block.map { Int(blocks[$0].line) } ?? 0, origin: block.map { blocks[$0].origin } ?? .empty, before: before(),
        after: after(),
        kind: kind?.name, level: kind == .heading ? block.map { Int(blocks[$0].level) } ?? 0 : 0))
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let bytes = utf8
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
