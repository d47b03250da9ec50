import WinnowBase

/// Whether a text's lines are paragraphs or pieces of them, measured on the text itself.
///
/// A hard-wrapped text breaks a line where the next word would no longer have fitted; most of its breaks stand inside a sentence. A scraped
/// text has one paragraph a line, of any length. Both are counted over all pairs of neighbouring lines of plain text.
struct LineShape {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The widest line of a wrapped text in columns; no editor or mail program wraps later by itself.
  static let widest = 130
  /// The narrowest width at which text is wrapped.
  static let narrowest = 40

  /// The width the text is wrapped at, 0 where each line is a paragraph of its own.
  private(set) var width = 0
  var isWrapped: Bool { width > 0 }

  /// Pairs looked at: the shape of the first thousands is that of the document.
  private static let most = 4096

  init(_ bytes: Bytes, _ lines: [TextLine], from first: Int) {
    // A paragraph a line is most of what is read: what tells it comes first.
    var long = 0
    let pairs = Self.forEachPair(bytes, lines, from: first) { before, _ in
      if Self.isLong(bytes, before) { long += 1 }
    }
    guard pairs > 0, long * 10 <= pairs else { return }
    var inside = 0
    var lower = 0
    var widths: [Int] = []
    var needs: [Int] = []
    _ = Self.forEachPair(bytes, lines, from: first) { before, line in
      if before.to - before.from <= Self.widest * 4 {
        let columns = Self.columns(bytes, before.from, before.to)
        widths.append(columns)
        needs.append(columns + 1 + Self.columns(bytes, line.from, Self.wordEnd(bytes, line.from, line.to)))
      }
      if Self.goesOn(bytes, before, line) { inside += 1 }
      if Self.isLower(bytes, line.from) { lower += 1 }
    }
    let sorted = widths.sorted()
    let limit = sorted[min(sorted.count - 1, sorted.count * 9 / 10)]
    guard limit >= Self.narrowest, limit <= Self.widest else { return }
    if pairs < 3 {
      // Too few to count: only a long line that a small letter goes on from.
      guard inside == pairs, lower == pairs, limit >= 60 else { return }
    } else {
      let filled = needs.count { $0 * 10 > limit * 9 }
      // Either the lines are filled and broken anywhere, or nearly all of them break inside a sentence.
      guard (filled * 4 >= pairs * 3 && inside * 4 >= pairs) || inside * 2 >= pairs else { return }
    }
    width = limit
  }

  /// Calls `body` with each two neighbouring lines of plain text, and says how many pairs there are; behind the most it stops.
  private static func forEachPair(
    _ bytes: Bytes, _ lines: [TextLine], from first: Int, _ body: ((from: Int, to: Int), (from: Int, to: Int)) -> Void
  ) -> Int {
    var pairs = 0
    var previous: (from: Int, to: Int)?
    for line in lines[min(first, lines.count)...] {
      let (from, _) = LineSyntax.indent(bytes, line.from, line.to)
      let to = LineSyntax.trimmedEnd(bytes, from, line.to)
      guard from < to, isText(bytes, from, to) else {
        // An item's or a quotation's first line may go on in the next one.
        previous = from < to && mayGoOn(bytes, from, to) ? (from, to) : nil
        continue
      }
      if let before = previous {
        pairs += 1
        if pairs > most { break }
        body(before, (from, to))
      }
      previous = (from, to)
    }
    return pairs
  }

  /// Whether a line has more columns than the widest; no line has more columns than bytes, nor four times as many bytes.
  private static func isLong(_ bytes: Bytes, _ line: (from: Int, to: Int)) -> Bool {
    let count = line.to - line.from
    return count > widest && (count > widest * 4 || columns(bytes, line.from, line.to) > widest)
  }

  /// Whether the second of two neighbouring lines of text goes on with the first one's paragraph.
  func joins(_ bytes: Bytes, _ first: (from: Int, to: Int), _ second: (from: Int, to: Int)) -> Bool {
    if Self.isCutInside(bytes, first, second) { return true }
    guard width > 0, first.to - first.from <= Self.widest * 4 else { return false }
    if Self.goesOn(bytes, first, second), Self.isLower(bytes, second.from) { return true }
    let columns = Self.columns(bytes, first.from, first.to)
    guard columns <= Self.widest else { return false }
    let need = columns + 1 + Self.columns(bytes, second.from, Self.wordEnd(bytes, second.from, second.to))
    return need * 100 > width * 85
  }

  /// A link, a picture or a tag that the first line opens and the second one closes.
  private static func isCutInside(_ bytes: Bytes, _ first: (from: Int, to: Int), _ second: (from: Int, to: Int)) -> Bool {
    // The last opening mark decides; it lies near the end where there is one, so the walk is cut at 2,000 bytes.
    var i = first.to
    let stop = max(first.from, first.to - 2000)
    let tail = Bytes(rebasing: bytes[stop..<first.to])
    guard ByteScan.first(0x5B, in: tail) < tail.count || ByteScan.first(0x3C, in: tail) < tail.count else { return false }
    while i > stop {
      i &-= 1
      switch bytes[i] {
      case 0x3E, 0x5D, 0x29: return false
      case 0x3C:
        guard i + 1 < first.to, (bytes[i + 1] | 0x20) &- 0x61 < 26 else { return false }
        return contains(bytes, second, 0x3E, 0)
      case 0x5B: return contains(bytes, second, 0x5D, 0x28)
      case 0x28: return i > first.from && bytes[i - 1] == 0x5D && contains(bytes, second, 0x29, 0)
      default: break
      }
    }
    return false
  }

  private static func contains(_ bytes: Bytes, _ line: (from: Int, to: Int), _ byte: UInt8, _ next: UInt8) -> Bool {
    for i in line.from..<min(line.to, line.from + 2000) where bytes[i] == byte {
      if next == 0 || (i + 1 < line.to && bytes[i + 1] == next) { return true }
    }
    return false
  }

  /// A line of running text, no heading, marker, quotation, table, fence, picture or element.
  private static func isText(_ bytes: Bytes, _ from: Int, _ to: Int) -> Bool {
    switch bytes[from] {
    case 0x23, 0x3E, 0x7C, 0x60, 0x7E, 0x3C, 0x21: return false
    case 0x2A, 0x2D, 0x2B, 0x3D, 0x5F:
      return !LineSyntax.isBreak(bytes, from, to) && LineSyntax.underline(bytes, from, to) == 0
        && LineSyntax.marker(bytes, from, to) == nil
    case 0x30...0x39, 0xE2: return LineSyntax.marker(bytes, from, to) == nil
    case 0x5B: return !(to - from > 2 && bytes[to - 1] == 0x29)
    default: return true
    }
  }

  private static func mayGoOn(_ bytes: Bytes, _ from: Int, _ to: Int) -> Bool {
    switch bytes[from] {
    case 0x2A, 0x2D, 0x2B, 0x30...0x39: LineSyntax.marker(bytes, from, to) != nil && !LineSyntax.isBreak(bytes, from, to)
    default: false
    }
  }

  private static func wordEnd(_ bytes: Bytes, _ from: Int, _ to: Int) -> Int {
    var i = from
    while i < to, i - from < 60, !LineSyntax.isBlank(bytes[i]) { i += 1 }
    return i
  }

  /// Columns as an editor counts them: one a character, two for those of East Asia.
  private static func columns(_ bytes: Bytes, _ from: Int, _ to: Int) -> Int {
    let line = Bytes(rebasing: bytes[from..<max(from, to)])
    var columns = 0
    var i = 0
    while i < line.count {
      if line[i] < 0x80 {
        let end = ByteScan.firstNonASCII(in: line, from: i)
        columns &+= end &- i
        i = end
      } else {
        let byte = line[i]
        if byte >= 0xC0 { columns &+= byte >= 0xE3 && byte <= 0xED ? 2 : 1 }
        i &+= 1
      }
    }
    return columns
  }

  /// The first line ends, and the second begins, inside a sentence.
  private static func goesOn(_ bytes: Bytes, _ first: (from: Int, to: Int), _ second: (from: Int, to: Int)) -> Bool {
    guard first.to > first.from, second.to > second.from else { return false }
    switch bytes[first.to - 1] {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x29: return false
    default: break
    }
    if first.to - first.from >= 3 {
      // “ ” ’ … » and the full stops of East Asia.
      let (a, b, c) = (bytes[first.to - 3], bytes[first.to - 2], bytes[first.to - 1])
      if a == 0xE2, b == 0x80, c == 0x9D || c == 0x9C || c == 0x99 || c == 0xA6 { return false }
      if b == 0xC2, c == 0xBB { return false }
      if a == 0xE3, b == 0x80 { return false }
      if a == 0xEF, b == 0xBC { return false }
    }
    return isLower(bytes, second.from) || bytes[second.from] >= 0xD7 || bytes[second.from] == 0x28
  }

  /// A small letter of Latin, Greek or Cyrillic script.
  private static func isLower(_ bytes: Bytes, _ i: Int) -> Bool {
    switch bytes[i] {
    case 0x61...0x7A: true
    case 0xC3: i + 1 < bytes.count && bytes[i + 1] >= 0x9F
    case 0xC4, 0xC5: i + 1 < bytes.count && bytes[i + 1] & 1 == 1
    case 0xCE: i + 1 < bytes.count && bytes[i + 1] >= 0xAC
    case 0xCF, 0xD1: true
    case 0xD0: i + 1 < bytes.count && bytes[i + 1] >= 0xB0
    default: false
    }
  }
}
