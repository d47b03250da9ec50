import WinnowAttribution
import WinnowBase

/// Finds the boxes that are figures by their form: a picture, a line or two below it, and nothing else. No element or class need say so.
///
/// A card looks like this as well. A figure names who took its picture, repeats the picture's alternative text, is made like one that does, or
/// stands alone between a story's paragraphs; cards stand side by side, and a line made like the story's paragraphs is one of them.
struct PlainFigures {
  let post: Post
  private let rows: [BlockFeatures.Row]
  static let reader = AttributionReader()

  struct Figure {
    var box: Int
    var picture: Int
    /// The leaves with text.
    var lines: [Int]
  }

  /// Marks such boxes and their lines. Linear: each picture looks at a few small boxes, each box at a few blocks beside it.
  static func mark(_ post: Post, _ rows: inout [BlockFeatures.Row]) {
    let found = PlainFigures(post: post, rows: rows).find()
    for figure in found {
      rows[figure.box].traits.insert(.figure)
      for line in figure.lines { rows[line].traits.insert(.figure) }
    }
  }

  private func find() -> [Figure] {
    var found: [Figure] = []
    var last = 0
    for i in post.blocks.indices where post.blocks[i].picture >= 0 && i >= last {
      guard let figure = figure(around: i) else { continue }
      found.append(figure)
      last = Int(post.blocks[figure.box].end)
    }
    guard !found.isEmpty else { return [] }
    let story = story(without: found)
    guard story.paragraphs >= Self.fewestParagraphs else { return [] }
    var sure: Set<UInt64> = []
    var figures: [Figure] = []
    var open: [Figure] = []
    for figure in found {
      if isSure(figure) || isInset(figure) {
        figures.append(figure)
        for line in figure.lines { sure.insert(make(line)) }
      } else if bytes(figure.lines) <= Self.plainText, post.blocks[figure.box].tag != .p, !isCard(figure), !isFact(figure),
        !leadsAway(figure),
        !figure.lines.contains(where: { story.makes.contains(make($0)) || story.makes.contains(own($0)) })
      {
        open.append(figure)
      }
    }
    let boxes = found.map(\.box)
    figures += open.filter { figure in
      figure.lines.allSatisfy { sure.contains(make($0)) } || isAlone(figure, among: boxes) || isSmallPrint(figure)
    }
    return figures
  }

  // MARK: Boxes

  /// Elements between a picture and its box, the box counted.
  private static let levels = 5
  /// Blocks of a box, what frames and copies the picture counted.
  private static let mostBlocks = 24
  private static let mostLines = 4
  /// The bytes of all lines of a box.
  private static let mostText = 600
  /// The bytes of a line that a box around the first may add: a credit, a place.
  private static let shortLine = 120
  /// A picture that is declared smaller is a thumbnail or a portrait.
  private static let smallSide = 160

  private func figure(around i: Int) -> Figure? {
    let picture = Int(post.blocks[i].picture)
    if (1...Self.smallSide).contains(post.pictures[picture].width), (1...Self.smallSide).contains(post.pictures[picture].height) {
      return nil
    }
    // A picture behind a text has none below it.
    let isBehindText = post.blocks[i].attributes.range.contains { k in
      post.attributes[k].name == .class && post.bytes[post.attributes[k].value.range].contains("image-background")
    }
    if isBehindText { return nil }
    var best: Figure?
    var isJoined = false
    var parent = Int(post.blocks[i].parent)
    for _ in 0..<Self.levels where parent > 0 {
      guard let (lines, others) = lines(of: parent, around: i) else { break }
      // A box without lines is no answer, and a wider one holds its pictures too.
      if !lines.isEmpty {
        if let inner = best?.lines, lines.count > inner.count {
          if isJoined || !joins(inner, lines) { break }
          isJoined = true
        }
        // Addresses are dear to compare, so that comes last.
        guard others.allSatisfy({ isCopy($0, of: i) }) else { break }
        best = Figure(box: parent, picture: i, lines: lines)
      }
      parent = Int(post.blocks[parent].parent)
    }
    guard let best, PictureRules.isContent(post.pictures[picture]), !isInFigure(best.box) else { return nil }
    return best
  }

  /// The lines of a box that holds nothing but short texts below a picture, and what other pictures it holds: they must be copies. Nil where
  /// it holds more.
  private func lines(of box: Int, around picture: Int) -> (lines: [Int], others: [Int])? {
    let end = Int(post.blocks[box].end)
    guard end - box <= Self.mostBlocks,
      post.blocks[box].kind == .group || post.blocks[box].kind == .section || isColumn(box, of: picture)
    else { return nil }
    var lines: [Int] = []
    var others: [Int] = []
    var bytes = 0
    for k in box + 1..<max(box + 1, end) {
      let block = post.blocks[k]
      switch block.kind {
      case .image:
        // What stands in `noscript` is a copy.
        if k != picture, post.blocks[Int(block.parent)].tag != .noscript, k > picture || !isSign(k) { others.append(k) }
      case .paragraph, .listItem, .cell, .caption:
        if block.text.isEmpty || rows[k].hidden { continue }
        guard k > picture, lines.count < Self.mostLines, rows[k].linkDensity < 0.5 else { return nil }
        bytes += Int(block.text.count)
        guard bytes <= Self.mostText else { return nil }
        lines.append(k)
      case .group, .section, .control, .divider, .row: continue
      // A row of buttons on the picture.
      case .list where rows[k].text == 0: continue
      default: return nil
      }
    }
    // Beside a caption that its element names stands its credit; what stands elsewhere in the box is a label on the picture: `Video`.
    if let caption = lines.first(where: { post.blocks[$0].kind == .caption }) {
      var element = caption
      while element > box, post.blocks[element].tag != .figcaption { element = Int(post.blocks[element].parent) }
      let owner = post.blocks[element].parent
      lines.removeAll { post.blocks[$0].kind != .caption && post.blocks[$0].parent != owner }
    }
    return (lines, others)
  }

  /// Whether a table has one cell a row, or a list of terms one term after another, the picture in the first: it sets a caption below the
  /// picture as a figure does.
  private func isColumn(_ box: Int, of picture: Int) -> Bool {
    let parts = box + 1..<max(box + 1, Int(post.blocks[box].end))
    switch post.blocks[box].tag {
    case .dl:
      // A picture is no term.
      return parts.contains { post.blocks[$0].tag == .dt && post.blocks[$0].text.isEmpty } && !hasTwin(box)
    case .tr: return cells(of: box) == 1
    case .table:
      let rows = parts.filter { post.blocks[$0].kind == .row }
      return (2...Self.mostRows).contains(rows.count) && rows[0] < picture && picture < rows[1]
        && rows.allSatisfy { cells(of: $0) == 1 }
    default: return false
    }
  }

  /// Whether such a table stands within a story's text, small and without links: papers set pictures so before there were figures.
  private func isInset(_ figure: Figure) -> Bool {
    guard post.blocks[figure.box].tag == .table, figure.lines.count == 1, bytes(figure.lines) <= Self.insetText, !leadsAway(figure),
      figure.lines.allSatisfy({ post.blocks[$0].linkBytes == 0 && !hasPrice(post.bytes[post.blocks[$0].text.range]) }),
      !isLabelled(figure), !hasTwin(figure.box),
      (1...Self.insetSide).contains(post.pictures[Int(post.blocks[figure.picture].picture)].width)
    else { return false }
    let (box, end) = (figure.box, Int(post.blocks[figure.box].end))
    return (max(1, box - Self.beside)..<min(post.blocks.count, end + Self.beside)).contains { k in
      !(box..<end).contains(k) && rows[k].good > Self.paragraph && post.blocks[k].kind.isLeaf
        && post.blocks[k].parent == post.blocks[box].parent
    }
  }

  /// Whether the line in a column is no caption for all that stands beside it: a table's is one where it is an inset's only.
  private func isFact(_ figure: Figure) -> Bool {
    switch post.blocks[figure.box].tag {
    // A table of one cell is a frame.
    case .table: post.blocks[figure.box].kind == .table || isLabelled(figure)
    case .tr, .dl: isLabelled(figure)
    default: false
    }
  }

  /// Whether a label opens the line: a fact (`Height: 312 m`), a step, a model of several. No figure's number is one.
  private func isLabelled(_ figure: Figure) -> Bool {
    let text = post.bytes[post.blocks[figure.lines[0]].text.range].prefix(Self.longestLabel)
    guard let colon = text.firstIndex(of: 0x3A), colon + 1 < text.endIndex, text[colon + 1] == 0x20 else { return false }
    return !text[..<colon].contains(0x2E)
  }

  private static let longestLabel = 32

  /// Whether a table or a list of terms stands right beside another: such are the parts of a series.
  private func hasTwin(_ box: Int) -> Bool {
    let (tag, parent, end) = (post.blocks[box].tag, post.blocks[box].parent, Int(post.blocks[box].end))
    if end < post.blocks.count, post.blocks[end].tag == tag, post.blocks[end].parent == parent { return true }
    var last = box - 1
    while last > parent, post.blocks[last].parent != parent, box - last <= Self.levels { last = Int(post.blocks[last].parent) }
    return last > parent && post.blocks[last].tag == tag && post.blocks[last].parent == parent
  }

  private static let insetText = 300
  private static let insetSide = 400

  private func cells(of row: Int) -> Int {
    (row + 1..<max(row + 1, Int(post.blocks[row].end))).count { post.blocks[$0].tag == .td || post.blocks[$0].tag == .th }
  }

  private static let mostRows = 4

  /// Whether two pictures are one file, asked for in two sizes.
  private func isCopy(_ k: Int, of picture: Int) -> Bool {
    let one = post.pictures[Int(post.blocks[k].picture)].address
    let other = post.pictures[Int(post.blocks[picture].picture)].address
    return post.pictureKeys.key(of: one).family == post.pictureKeys.key(of: other).family
  }

  /// Whether a wider box adds no more than short lines to a caption, or a caption to short lines.
  private func joins(_ inner: [Int], _ all: [Int]) -> Bool {
    func isShort(_ k: Int) -> Bool { post.blocks[k].text.count <= Self.shortLine && !rows[k].endsSentence }
    return inner.allSatisfy(isShort) || all.allSatisfy { inner.contains($0) || isShort($0) }
  }

  /// Whether a line says more than a name or a date does.
  func isSaid(_ k: Int) -> Bool {
    rows[k].text >= Self.leastSaid && !StampLine.isStamp(post.bytes[post.blocks[k].text.range])
  }

  /// The weight of four words.
  private static let leastSaid: Float = 24

  private func isInFigure(_ box: Int) -> Bool {
    var block = Int(post.blocks[box].parent)
    for _ in 0..<Self.levels where block > 0 {
      if post.blocks[block].kind == .figure { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  private func bytes(_ lines: [Int]) -> Int { lines.reduce(0) { $0 + Int(post.blocks[$1].text.count) } }

  // MARK: What tells a figure from a card

  /// The bytes of a caption before its credit.
  private static let longestCaption = 400
  /// The bytes of the lines of a box that nothing else says to be a figure.
  private static let plainText = 240
  /// The bytes of a caption below a byline.
  private static let openingText = 160
  /// A line that repeats an alternative text of so many bytes was not made for a list of names.
  private static let saidTwice = 30

  /// Whether a line names who took the picture, or says what its alternative text says.
  private func isSure(_ figure: Figure) -> Bool {
    let alt = post.pictures[Int(post.blocks[figure.picture].picture)].alt
    let isHeaded = isHeaded(figure)
    return figure.lines.contains { line in
      // An element of the page's own around them: `<bsp-figure>`.
      if post.blocks[line].tag == .figcaption, !isCard(figure), !leadsAway(figure) { return true }
      let text = post.blocks[line].text
      if let alt, alt.utf8.count >= Self.saidTwice, alt.utf8.count * 2 >= Int(text.count), !isHeaded,
        CaptionShape.likeness(alt, post.text(of: line)) >= 0.7
      {
        return true
      }
      guard line == figure.lines[0] || !isHeaded else { return false }
      let read = post.bytes[text.range].withUnsafeBufferPointer { Self.reader.read($0, as: .afterImage) }
      guard read.kind == .credit, read.confidence >= 0.5, let range = read.creditRange, range.upperBound + 2 >= Int(text.count),
        range.lowerBound <= Self.longestCaption,
        range.lowerBound > 0 || text.count <= Self.shortLine
      else {
        return false
      }
      // A paragraph may end in an agency's name; what is a credit wherever it stands was written as one.
      return post.bytes[(Int(text.start) + range.lowerBound)..<Int(text.end)].withUnsafeBufferPointer {
        Self.reader.read($0).kind == .credit
      }
    }
  }

  /// Whether a box has more lines than a caption and its credit, a heading over them, or a price among them.
  private func isCard(_ figure: Figure) -> Bool {
    if figure.lines.contains(where: { hasPrice(post.bytes[post.blocks[$0].text.range]) }) { return true }
    return figure.lines.count > Self.mostPlainLines || isHeaded(figure)
  }

  /// Whether a label stands over a sentence: a heading, and what it heads.
  private func isHeaded(_ figure: Figure) -> Bool {
    guard figure.lines.count > 1 else { return false }
    return !rows[figure.lines[0]].endsSentence && figure.lines.dropFirst().contains { rows[$0].endsSentence }
  }

  private static let mostPlainLines = 2

  /// The signs of the dollar, the pound, the yen and the euro; no caption has one beside a figure but by chance.
  private func hasPrice(_ text: ArraySlice<UInt8>) -> Bool {
    for i in text.indices {
      let isSign =
        text[i] == 0x24 || text[i] == 0xC2 && i + 1 < text.endIndex && (text[i + 1] == 0xA3 || text[i + 1] == 0xA5)
        || text[i] == 0xE2 && i + 2 < text.endIndex && text[i + 1] == 0x82 && text[i + 2] == 0xAC
      if isSign { return true }
    }
    return false
  }

  /// Whether a picture is a link to another page.
  private func leadsAway(_ figure: Figure) -> Bool {
    guard let link = post.pictures[Int(post.blocks[figure.picture].picture)].link else { return false }
    return !PictureRules.isPictureFile(link)
  }

  /// Whether a paragraph follows a box and no other box stands right above it; a name or a date has to stand between two paragraphs.
  private func isAlone(_ figure: Figure, among boxes: [Int]) -> Bool {
    let end = Int(post.blocks[figure.box].end)
    guard let next = (end..<min(post.blocks.count, end + Self.beside)).first(where: isSeen), rows[next].good > Self.paragraph,
      let last = (max(1, figure.box - Self.beside)..<figure.box).last(where: isSeen)
    else { return false }
    if rows[last].good > Self.paragraph { return figure.lines.count == 1 || figure.lines.contains(where: isSaid) }
    guard figure.lines.contains(where: isSaid), post.blocks[last].picture < 0 else { return false }
    if post.blocks[last].kind == .heading { return true }
    // Below a byline or a date a paragraph may open the story.
    guard bytes(figure.lines) <= Self.openingText,
      !figure.lines.contains(where: { post.blocks[$0].tag == .p || post.blocks[$0].linkBytes > 0 })
    else { return false }
    // Boxes stand in the order of the page and own no other: only the one that begins last before a block can hold it.
    let behind = boxes.firstSorted { $0 >= last }
    return behind == boxes.startIndex || Int(post.blocks[boxes[behind - 1]].end) <= last
  }

  /// Whether a box made like this one stands right before or behind it.
  func isOneOfSeveral(_ box: Int) -> Bool {
    let (parent, end) = (post.blocks[box].parent, Int(post.blocks[box].end))
    if end < post.blocks.count, post.blocks[end].parent == parent, own(end) == own(box) { return true }
    var last = box - 1
    while last > parent, post.blocks[last].parent != parent, box - last <= Self.mostBlocks { last = Int(post.blocks[last].parent) }
    return last > parent && post.blocks[last].parent == parent && own(last) == own(box)
  }

  private func isSeen(_ k: Int) -> Bool {
    let block = post.blocks[k]
    return block.kind.isLeaf && (block.picture >= 0 || !block.text.isEmpty) && !rows[k].hidden && block.kind != .control
  }

  private static let beside = 16

  // MARK: The story

  private static let fewestParagraphs = 3
  /// The weight of a paragraph.
  private static let paragraph: Float = 60

  /// How the paragraphs outside the boxes are made, as far as two or more are made alike, and how many there are.
  private func story(without found: [Figure]) -> (makes: Set<UInt64>, paragraphs: Int) {
    var counts: [UInt64: Int] = [:]
    var paragraphs = 0
    var next = found.startIndex
    for i in rows.indices where rows[i].good > Self.paragraph && !rows[i].hidden {
      while next < found.endIndex, Int(post.blocks[found[next].box].end) <= i { next += 1 }
      if next < found.endIndex, i >= found[next].box { continue }
      paragraphs += 1
      counts[make(i), default: 0] += 1
      if post.blocks[i].tag == .p { counts[own(i), default: 0] += 1 }
    }
    return (Set(counts.lazy.filter { $0.value >= 2 }.map(\.key)), paragraphs)
  }

  /// The element and the class of a leaf and of what holds it.
  private func make(_ i: Int) -> UInt64 { own(max(0, Int(post.blocks[i].parent))) &* 31 ^ own(i) }

  /// The element and the class of a block.
  private func own(_ i: Int) -> UInt64 {
    var hash = UInt64(post.blocks[i].tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      hash = (hash ^ Hash64.of(post.bytes[post.attributes[k].value.range])) &* 0x100_0000_01B3
    }
    return hash
  }
}
