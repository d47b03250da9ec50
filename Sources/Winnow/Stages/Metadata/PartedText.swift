import WinnowBase

// Lines whose elements a page sets apart by its style alone: `<span>Jane Roe</span><span>4 March 2022</span><span>5 min read</span>`.
extension Post {
  /// The text of a short leaf with a bar where an element within it begins or ends between two words without a space; with a space where the
  /// two are one word each, or one joins names: `<span>Jane Roe</span><span>and John Doe</span>`.
  func partedText(of leaf: Int) -> String { partedText(blocks[leaf].text, of: leaf) }

  /// The same of a part of a leaf's text.
  func partedText(_ text: Extent, of leaf: Int) -> String {
    let block = blocks[leaf]
    guard !block.marks.isEmpty, text.count <= Self.longestParted else { return string(text) }
    var cuts: [(place: Int, isBar: Bool)] = []
    // They stand in the order of their starts.
    let first = marks[block.marks.range].firstSorted { $0.text.start >= text.start }
    for mark in marks[first..<block.marks.range.upperBound] {
      guard mark.text.start <= text.end else { break }
      guard mark.tag == .span || mark.tag == .a || mark.tag == .time, mark.text.start >= text.start, mark.text.end <= text.end,
        mark.text.count >= Self.shortestParted || isJoint(mark.text)
      else { continue }
      for place in [Int(mark.text.start), Int(mark.text.end)] where !cuts.contains(where: { $0.place == place }) {
        if let isBar = parts(place, text, isAddress: mark.tag == .a && bytes[mark.text.range].contains(0x40)) {
          cuts.append((place, isBar))
        }
      }
    }
    if let place = endOfSection(text, block.marks), !cuts.contains(where: { $0.place == place }) { cuts.append((place, true)) }
    guard !cuts.isEmpty else { return string(text) }
    cuts.sort { $0.place < $1.place }
    var start = Int(text.start)
    var parted = string(Extent(start, cuts[0].place))
    for (number, cut) in cuts.enumerated() {
      let end = number + 1 < cuts.count ? cuts[number + 1].place : Int(text.end)
      let part = string(Extent(cut.place, end))
      // `<a>Jane Roe<span class="screen-reader">Jane Roe</span></a>`
      guard part.utf8.count < Self.shortestRepeat || !parted.hasSuffix(part) else { continue }
      // `<span>Jane</span><span>Roe</span>`
      let areWords = cut.isBar && isWord(start..<cut.place) && isWord(cut.place..<end)
      parted += (cut.isBar && !areWords ? " | " : " ") + part
      start = cut.place
    }
    return parted
  }

  /// Where the link to a section ends that opens a line of Chinese or Japanese, an element with figures right behind it:
  /// `<a>社会</a><span>毎日新聞 2026/3/3</span>`.
  private func endOfSection(_ text: Extent, _ all: Extent) -> Int? {
    guard text.count >= Self.shortestRepeat, bytes[Int(text.start)] &- 0xE3 < 7,
      let link = all.range.first(where: { marks[$0].tag == .a && marks[$0].text.start == text.start }),
      marks[link].text.count == Self.twoLetters || bytes[marks[link].text.range].allSatisfy({ $0 == 0xE3 || $0 & 0xC0 == 0x80 })
    else { return nil }
    let end = marks[link].text.end
    return all.range.contains { mark in
      let next = marks[mark].text
      return (marks[mark].tag == .span || marks[mark].tag == .time) && next.start >= end && next.start <= end + 1
        && next.end <= text.end && bytes[next.range].contains { $0 &- 0x30 < 10 }
    } ? Int(end) : nil
  }

  /// In bytes.
  private static let twoLetters = 6

  /// Whether two texts meet at a place without a space between them: true where they are parts of a line, false where the second goes on with
  /// the first; nil where nothing parts them. Figures are parts behind figures only where those end a day or an hour.
  private func parts(_ place: Int, _ text: Extent, isAddress: Bool) -> Bool? {
    guard place > Int(text.start), place < Int(text.end) else { return nil }
    let (before, next) = (bytes[place - 1], bytes[place])
    guard before > 0x20, next > 0x20 else { return nil }
    if isAddress, before &- 0x30 < 10 || (before | 0x20) &- 0x61 < 26 || before >= 0x80 { return true }
    let isFigure = next &- 0x30 < 10
    guard isFigure || next &- 0x41 < 26 else {
      return next < 0x80 ? joins(place, text) : partsLetters(place, text)
    }
    if before &- 0x61 < 26 || before >= 0x80 || before == 0x29 { return true }
    guard before &- 0x30 < 10 else { return nil }
    guard isFigure else { return true }
    // A year, or the last number of a day or an hour.
    let head = bytes[Int(text.start)..<place]
    let digits = head.reversed().prefix { $0 &- 0x30 < 10 }.count
    return digits == Self.yearLength || digits == 2 && head.dropLast(2).last.map { Self.joints.contains($0) } ?? false ? true : nil
  }

  /// The same before a letter beyond ASCII: a capital behind a small letter, a letter of a script without capitals behind another. Writing
  /// without spaces sets names close to their labels.
  private func partsLetters(_ place: Int, _ text: Extent) -> Bool? {
    let (last, first) = bytes.withUnsafeBufferPointer { bytes in
      let scan = TextScan(bytes: bytes)
      return (scan.scalar(at: scan.before(place, from: Int(text.start))).scalar, scan.scalar(at: place).scalar)
    }
    guard let last = Unicode.Scalar(last), let first = Unicode.Scalar(first), first.properties.isAlphabetic else { return nil }
    if first.value < Self.firstWithoutCapitals {
      return first.properties.isUppercase && last.properties.isLowercase ? true : nil
    }
    if first.value &- 0xAC00 < 0x2BA4 { return last.value &- 0xAC00 < 0x2BA4 && endsInOffice(place, text) ? false : nil }
    return first.value < Self.firstWithoutSpaces && last.properties.isAlphabetic ? true : nil
  }

  /// Whether a reporter's title ends at a place, as in `홍길동 기자`.
  private func endsInOffice(_ place: Int, _ text: Extent) -> Bool {
    bytes[Int(text.start)..<place].suffix(Self.office.count).elementsEqual(Self.office)
  }

  private static let office = Array("기자".utf8)
  /// The Hebrew block; and Thai, behind which scripts part no words.
  private static let firstWithoutCapitals: UInt32 = 0x590
  private static let firstWithoutSpaces: UInt32 = 0xE00

  /// Whether a word that joins names, or stands before a place, begins at a place in small letters: false then, nil else.
  private func joins(_ place: Int, _ text: Extent) -> Bool? {
    guard bytes[place] &- 0x61 < 26, bytes[place - 1] >= 0x80 || (bytes[place - 1] | 0x20) &- 0x61 < 26 else { return nil }
    let rest = bytes[place..<Int(text.end)]
    let word = rest.prefix { $0 > 0x20 }
    // The word may be an element of its own, the name right behind it.
    let small = rest.prefix { $0 &- 0x61 < 26 || $0 >= 0x80 }
    guard small.count <= Self.longestJoint, AuthorText.joinsNames(small) else { return nil }
    return small.count == word.count || word.dropFirst(small.count).first.map { $0 &- 0x41 < 26 } ?? false ? false : nil
  }

  private func isJoint(_ text: Extent) -> Bool { AuthorText.joinsNames(bytes[text.range]) }

  private func isWord(_ range: Range<Int>) -> Bool {
    !bytes[range].contains { !(($0 | 0x20) &- 0x61 < 26 || $0 &- 0xC3 < 0x1D || $0 & 0xC0 == 0x80 || $0 == 0x2D || $0 == 0x2E) }
  }

  private static let joints: Set<UInt8> = [0x2D, 0x2E, 0x2F, 0x3A]

  /// In bytes: a leaf, and an element of a few letters that is none of a word's (a drop cap).
  private static let longestParted = 160
  private static let shortestParted = 3
  private static let yearLength = 4
  private static let shortestRepeat = 6
  private static let longestJoint = 4
}
