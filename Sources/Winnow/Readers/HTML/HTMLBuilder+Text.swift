internal import CScans
import WinnowBase

extension HTMLBuilder {
  /// Text between two tags, references resolved; `offset` is where the tag before it ends. Control characters and noncharacters go.
  ///
  /// The memory goes on for sixteen bytes behind the text, and may be read.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    if pre > 0 {
      preformatted(bytes, at: offset)
      return
    }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte <= 0x20 {
        // Lines are indented.
        while i &+ 8 <= bytes.count, ByteScan.word(bytes, i) == Self.eightSpaces {
          space()
          i &+= 8
        }
        guard i < bytes.count, bytes[i] <= 0x20 else { continue }
        if Self.isSpace(bytes[i]) { space() }
        i &+= 1
        continue
      }
      if byte >= 0xC2, let length = Self.blank(bytes, i) {
        if length.isSpace { space() }
        i += length.count
        continue
      }
      let end = Self.wordsEnd(bytes, from: i &+ 1)
      append(UnsafeBufferPointer(rebasing: bytes[i..<end]), at: offset)
      i = end
    }
  }

  private static var eightSpaces: UInt64 { 0x2020_2020_2020_2020 }

  /// Where words with single spaces between them end, at the latest at the end of the text; `from` is behind their first byte.
  @inline(__always)
  private static func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var end = start
    while end < bytes.count {
      let stops = winnow_text_stops(base + end)
      if stops == 0 {
        end &+= 16
        continue
      }
      end &+= stops.trailingZeroBitCount
      guard end < bytes.count else { break }
      let next = bytes[end]
      if next > 0x20 {
        if next >= 0xC2, blank(bytes, end) != nil { return end }
        end &+= 1
        continue
      }
      // One plain space between two words goes along with them.
      guard next == 0x20, end &+ 1 < bytes.count, bytes[end &+ 1] > 0x20,
        bytes[end &+ 1] < 0xC2 || blank(bytes, end &+ 1) == nil
      else { return end }
      end &+= 2
    }
    // What stands behind the text decided on a space at its end.
    return end >= bytes.count && bytes[bytes.count &- 1] == 0x20 ? bytes.count &- 1 : bytes.count
  }

  /// Characters of more than one byte that fold into a space (no-break and ideographic space, line separators) or go (soft hyphen, BOM).
  @inline(__always)
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (count: Int, isSpace: Bool)? {
    switch bytes[i] {
    case 0xC2:
      guard i + 1 < bytes.count else { return nil }
      if bytes[i + 1] == 0xA0 { return (2, true) }
      return bytes[i + 1] == 0xAD ? (2, false) : nil
    case 0xE2:
      guard i + 2 < bytes.count, bytes[i + 1] == 0x80 else { return nil }
      switch bytes[i + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (3, true)
      case 0x8E, 0x8F: return (3, false)
      default: return nil
      }
    case 0xE3: return i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? (3, true) : nil
    case 0xEF:
      guard i + 2 < bytes.count else { return nil }
      if bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF { return (3, false) }
      return bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE ? (3, false) : nil
    default: return nil
    }
  }

  /// White space among the control characters; the others are not text.
  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  @inline(__always)
  private mutating func append(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) {
    // A joiner by itself keeps a page builder's empty paragraph open.
    if word.count == 3, word[0] == 0xE2, word[1] == 0x80, word[2] == 0x8D, !hasText { return }
    var start: Int?
    if breaks > 1, hasText, heading == 0 {
      // Both leaves end where the breaks do.
      start = Int(breakEnd)
      closeLeaf(endingAt: Int(breakStart))
    }
    if leaf < 0 { openLeaf(from: start ?? offset) }
    var isClose = false
    if hasText {
      isClose = breaks == 0 && !pendingSpace
      if breaks > 0 {
        post.bytes.append(heading > 0 ? 0x20 : 0x0A)
      } else if pendingSpace {
        post.bytes.append(0x20)
        if link > 0, isSpaceLinked { blocks[leaf].linkBytes &+= 1 }
      } else if caption > 0, isPart(word) {
        post.bytes.append(0x20)
      }
    }
    pendingSpace = false
    breaks = 0
    openMarks(isClose: isClose)
    post.bytes.append(run: word)
    if link > 0 { blocks[leaf].linkBytes &+= Int32(truncatingIfNeeded: word.count) }
  }

  /// Whether another part of a caption begins with a capital where an element ends or begins, without a space: the page's style parts
  /// them (`…the school.</span><span>Jane Roe`). Behind a small letter it does only where an element of some words has ended or one
  /// that is called a credit begins: `You<b>Tube</b>`, `Lego<sup>TM</sup>`.
  private mutating func isPart(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard marked < inlines.count || inlineEnd == post.bytes.count else { return false }
    let start = Int(blocks[leaf].text.start)
    let (first, last, before) = post.bytes.withUnsafeBufferPointer { bytes in
      func letter(before end: Int) -> Int {
        var at = end - 1
        while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
      }
      let at = letter(before: bytes.count)
      let scan = TextScan(bytes: bytes)
      let first = TextScan(bytes: word).scalar(at: 0).scalar
      // A letter alone is part of the name behind it: `iPad`.
      guard at > start, bytes[at - 1] > 0x20 else { return (first, UInt32(0), UInt32(0)) }
      return (first, scan.scalar(at: at).scalar, scan.scalar(at: letter(before: at)).scalar)
    }
    guard let first = Unicode.Scalar(first), let last = Unicode.Scalar(last), let before = Unicode.Scalar(before),
      first.properties.isUppercase
    else { return false }
    if last.properties.isLowercase { return hasEndedPart(from: start) || opensCredit() }
    if Self.partEnds.contains(last) { return true }
    // A quotation mark opens a quotation where no word ends before it: `(“Dune”)`.
    return Self.quotes.contains(last)
      && (before.properties.isAlphabetic || before.properties.numericType != nil || Self.partEnds.contains(before))
  }

  private static let partEnds: Set<Unicode.Scalar> = [".", "!", "?", "…", ")", "]"]
  private static let quotes: Set<Unicode.Scalar> = ["\"", "”", "“", "»"]

  /// Whether the element that has just ended began the leaf and holds more than one word.
  private mutating func hasEndedPart(from start: Int) -> Bool {
    guard inlineEnd == post.bytes.count, leaf >= 0, post.bytes[start...].contains(0x20) else { return false }
    let first = Int(blocks[leaf].marks.start)
    return (first..<min(marks.count, first + Self.mostAtStart)).contains {
      Int(marks[$0].text.start) == start && Int(marks[$0].text.end) == post.bytes.count
    }
  }

  /// Elements that may begin where a leaf does.
  private static var mostAtStart: Int { 4 }

  /// Whether an element that begins here is called a credit.
  private mutating func opensCredit() -> Bool {
    (min(marked, inlines.count)..<inlines.count).contains { ElementHints.hint(inlines[$0].attributes, of: post) == .credit }
  }

  private mutating func preformatted(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var from = 0
    if !hasText { while from < bytes.count, bytes[from] == 0x0A || bytes[from] == 0x0D { from += 1 } }
    // What stands between the elements of two lines is no line.
    if hasLines, bytes.count == 1, bytes[0] == 0x0A { return }
    guard from < bytes.count, bytes[from] > 0x39 || !isLineNumber(bytes[from...]) else { return }
    if leaf < 0 { openLeaf(from: offset) }
    openMarks(isClose: false)
    for byte in bytes[from...] where byte >= 0x20 || byte == 0x0A || byte == 0x09 { post.bytes.append(byte) }
    if link > 0 { blocks[leaf].linkBytes &+= Int32(truncatingIfNeeded: bytes.count - from) }
  }

  /// Whether a text counts the lines of a listing: figures in an element that is called so (`lineno`, `line-number`, `ln`).
  private mutating func isLineNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.contains(where: { $0 > 0x20 }), bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 <= 0x20 }) else { return false }
    // The number may be a link within what is called so.
    return (max(0, inlines.count - 2)..<inlines.count).contains { isCalledLineNumber(inlines[$0].attributes) }
  }

  private mutating func isCalledLineNumber(_ attributes: Extent) -> Bool {
    for i in attributes.range where post.attributes[i].name == .class {
      let name = post.bytes[post.attributes[i].value.range]
      if name.starts(with: "ln".utf8) || name.contains("lineno") || name.contains("linenum") || name.contains("line-num") {
        return true
      }
    }
    return false
  }

  /// Whether the one attribute of a `div` calls it what Doxygen calls its listings.
  mutating func isFragment(_ attributes: Extent) -> Bool {
    let attribute = post.attributes[Int(attributes.start)]
    return attribute.name == .class && attribute.value.count == 8
      && post.bytes[attribute.value.range].elementsEqual("fragment".utf8)
  }

  /// Whether a `div` is what Doxygen shows while the pointer rests on a name in a listing: it stands at the listing's end.
  mutating func isTip(_ attributes: Extent) -> Bool {
    attributes.range.contains { i in
      post.attributes[i].name == .class && post.bytes[post.attributes[i].value.range].elementsEqual("ttc".utf8)
    }
  }

  /// Notes white space between tags; false where it is text, in preformatted text.
  @inline(__always)
  mutating func takesSpace() -> Bool {
    guard pre == 0 else { return false }
    space()
    return true
  }

  /// Notes white space; the first of a run decides whether it belongs to a link.
  @inline(__always)
  private mutating func space() {
    guard !pendingSpace else { return }
    pendingSpace = true
    isSpaceLinked = link > 0
  }

  /// A line break, or a block element inside preformatted text; `start` is where its tag stands in the input.
  mutating func lineBreak(_ start: Int32, at offset: Int) {
    if pre > 0 {
      if hasText { post.bytes.append(0x0A) }
    } else if hasText {
      if breaks == 0 { breakStart = start }
      breakEnd = tagEnd
      breaks += 1
    }
  }

  // MARK: Leaves

  /// Begins a leaf; its text began at or after `start` in the input, the last border of a tag before it.
  private mutating func openLeaf(from start: Int) {
    textBecomesChild()
    leafStart = Int32(truncatingIfNeeded: start)
    let kind = leafKind()
    if current > 0, current == blocks.count - 1, blocks[current].kind != .figure {
      leaf = current
    } else {
      var block = Block(kind: kind, parent: Int32(truncatingIfNeeded: current), origin: Extent(Int(leafStart), Int(leafStart)))
      if hidden > 0 { block.flags.insert(.hidden) }
      if blocks[current].flags.contains(.term) { block.flags.insert(.term) }
      leaf = blocks.count
      blocks.append(block)
    }
    // As a whole, for an array is looked at with each change for whether it is shared.
    var block = blocks[leaf]
    block.kind = kind
    block.level = level(of: kind)
    if kind == .listItem, isOrdered() { block.flags.insert(.ordered) }
    block.text = Extent(post.bytes.count, post.bytes.count)
    block.marks = Extent(marks.count, marks.count)
    blocks[leaf] = block
    marked = 0
    pendingSpace = false
    breaks = 0
  }

  mutating func closeLeaf(at offset: Int) {
    guard leaf >= 0 else {
      pendingSpace = false
      breaks = 0
      return
    }
    closeLeaf(endingAt: offset)
  }

  private mutating func closeLeaf(endingAt place: Int) {
    if pre > 0 { while hasText, let last = post.bytes.last, last <= 0x20 { post.bytes.removeLast() } }
    let end = Int32(truncatingIfNeeded: post.bytes.count)
    for i in 0..<inlines.count where inlines[i].mark >= 0 {
      marks[Int(inlines[i].mark)].text.end = end
      inlines[i].mark = -1
    }
    marked = 0
    var block = blocks[leaf]
    block.text.end = end
    block.marks.end = Int32(truncatingIfNeeded: marks.count)
    if pre > 0 { for i in block.marks.range { marks[i].text.end = min(marks[i].text.end, end) } }
    block.origin.end = Int32(truncatingIfNeeded: place)
    block.linkBytes = min(block.linkBytes, Int32(truncatingIfNeeded: block.text.count))
    blocks[leaf] = block
    leaf = -1
    pendingSpace = false
    breaks = 0
    if !waiting.isEmpty { placeWaiting() }
  }

  @inline(__always)
  private mutating func openMarks(isClose: Bool) {
    while marked < inlines.count {
      if inlines[marked].isBare, !isClose {
        marked += 1
        continue
      }
      inlines[marked].mark = Int32(truncatingIfNeeded: marks.count)
      marks.append(
        Mark(tag: inlines[marked].tag, text: Extent(post.bytes.count, post.bytes.count), attributes: inlines[marked].attributes))
      marked += 1
    }
  }

  // Mutating like the builder's other questions, so that it is not copied.

  /// What text is at this place: the element's own kind, or that of the caption, quotation, item or control around it.
  private mutating func leafKind() -> BlockKind {
    if control > 0, heading == 0 { return .control }
    if pre > 0 { return .code }
    if heading > 0 { return .heading }
    if caption > 0 { return .caption }
    let own = blocks[current].tag.leafKind
    guard own == .paragraph else { return own == .control || own == .caption ? .paragraph : own }
    // A paragraph that begins an item is the item's text.
    var block = current
    for _ in 0..<3 {
      let parent = Int(blocks[block].parent)
      guard parent > 0, blocks[block].tag == .p || blocks[block].tag == .div || blocks[block].tag == .none else {
        break
      }
      switch blocks[parent].tag {
      case .li, .dd, .dt: return block == parent + 1 ? .listItem : .paragraph
      default: block = parent
      }
      if block != current, blocks.count > current + 1 { break }
    }
    return quote > 0 ? .quote : .paragraph
  }

  private mutating func level(of kind: BlockKind) -> UInt8 {
    switch kind {
    case .heading:
      var block = current
      while block > 0 {
        let level = blocks[block].tag.headingLevel
        if level > 0 { return level }
        block = Int(blocks[block].parent)
      }
      return 2
    case .listItem: return UInt8(truncatingIfNeeded: min(max(list, 1), 255))
    default: return 0
    }
  }

  private mutating func isOrdered() -> Bool {
    var block = current
    var steps = 0
    while block > 0, steps < 4 {
      let kind = blocks[block].kind
      let flags = blocks[block].flags
      if kind == .list { return flags.contains(.ordered) }
      block = Int(blocks[block].parent)
      steps += 1
    }
    return false
  }
}
