import WinnowAttribution

/// The part of a caption that the markup sets apart as its credit.
struct CreditMarks {
  struct Part {
    /// In bytes from the start of the leaf's text.
    var range: Range<Int>
    /// Whether the element says by name that it is a credit; else its text has to.
    var isNamed: Bool
    /// Whether it begins where another element has just ended: one for the caption, one for the credit.
    var isApart = false
    /// Between two elements of one credit, where no sign parts them: who took the picture, and for whom.
    var seam: Range<Int>?
  }

  /// Inline elements looked at in one caption.
  private static let most = 12
  /// Between two elements of one credit stands no more than this: `Name` ` / ` `Agency`.
  private static let gap = 4

  /// The credit among a leaf's inline elements, nil where none is one.
  static func find(in block: Int, of post: Post, reader: AttributionReader) -> Part? {
    let leaf = post.blocks[block].text
    let marks = post.blocks[block].marks.range.prefix(most).filter {
      let text = post.marks[$0].text
      return !text.isEmpty && text.start >= leaf.start && text.end <= leaf.end
    }
    guard !marks.isEmpty else { return nil }
    func range(_ mark: Int) -> Range<Int> {
      Int(post.marks[mark].text.start - leaf.start)..<Int(post.marks[mark].text.end - leaf.start)
    }
    var named: Range<Int>?
    var widest: Range<Int>?
    var seam: Range<Int>?
    let called = marks.map { saysCredit(post.marks[$0], post) || isAuthor(post.marks[$0], range($0), post.bytes[leaf.range], post) }
    for (at, mark) in marks.enumerated()
    where called[at] || isBeside(at, called) && isAnnounced(range(mark), post.bytes[leaf.range], reader) {
      let next = range(mark)
      if let named, next.lowerBound >= named.upperBound, isSeam(named.upperBound..<next.lowerBound, post.bytes[leaf.range]),
        [named, next].allSatisfy({ isName($0, post.bytes[leaf.range], reader) })
          || [named, next].allSatisfy({ isAnnounced($0, post.bytes[leaf.range], reader) })
      {
        seam = seam == nil ? named.upperBound..<next.lowerBound : 0..<0
      }
      named = named.map { joined($0, next, post.bytes[leaf.range]) ?? next } ?? next
      if let named, named.count > (widest?.count ?? 0) { widest = named }
    }
    if let widest {
      let isWithin = seam.map { $0.lowerBound > widest.lowerBound && $0.upperBound < widest.upperBound } ?? false
      return Part(range: widest, isNamed: true, seam: isWithin ? seam : nil)
    }
    for mark in marks where range(mark).lowerBound > 0 {
      let tail = range(mark).lowerBound..<Int(leaf.count)
      guard tail.count <= 200, tail.count >= 3, !continues(tail.lowerBound, post.bytes[leaf.range]) else { continue }
      let isSet = post.marks[mark].tag == .cite || post.marks[mark].tag == .small
      let read = post.bytes[(Int(leaf.start) + tail.lowerBound)..<Int(leaf.end)].withUnsafeBufferPointer {
        reader.read($0, as: isSet ? .credit : .afterImage)
      }
      let text = post.string(Extent(Int(leaf.start) + tail.lowerBound, Int(leaf.end)))
      let isApart = marks.contains { range($0).upperBound <= tail.lowerBound && range($0).upperBound + 1 >= tail.lowerBound }
      if isApart, isWithRights(text, reader) { return Part(range: tail, isNamed: false, isApart: true) }
      guard read.kind == .credit, read.confidence >= 0.5 || isSet, looksLikeNames(text) || reader.read(text).kind == .credit,
        let whole = read.creditRange, whole.lowerBound <= 2,
        whole.upperBound + 2 >= tail.count
      else {
        // One element for the caption, one for a name.
        if isApart, range(mark).upperBound + 1 >= Int(leaf.count), [.span, .em, .i, .small, .cite].contains(post.marks[mark].tag),
          marks.contains(where: { range($0).lowerBound == 0 && range($0).upperBound + 1 >= tail.lowerBound }),
          isWholeCaption(post.string(Extent(Int(leaf.start), Int(leaf.start) + tail.lowerBound))),
          AuthorBox.bareName(text, reader, sure: true) != nil
        {
          return Part(range: tail, isNamed: false, isApart: true)
        }
        if isOfTaker(post.marks[mark], post), range(mark).upperBound == Int(leaf.count),
          closes(post.bytes[leaf.range].prefix(tail.lowerBound), isApart: isParagraphOfCaption(block, post)),
          AuthorBox.bareName(text, reader, sure: true) != nil
        {
          return Part(range: tail, isNamed: true)
        }
        continue
      }
      return Part(range: tail, isNamed: false, isApart: isApart)
    }
    return nil
  }

  /// Whether a text is a caption that a name behind it is no part of: some words that end as a sentence does, or that say on which day
  /// the picture was taken. A quotation, a work and an office have their speaker, maker and holder behind them.
  static func isWholeCaption(_ text: String) -> Bool {
    let caption = CreditText.trimmed(text)
    guard CaptionShape(caption).words >= leastWords, let first = caption.unicodeScalars.first,
      let last = caption.unicodeScalars.last,
      !quotes.contains(first), !quotes.contains(last)
    else { return false }
    return ends.contains(last)
      || (last.properties.isAlphabetic || last.properties.numericType != nil) && DateText.find(in: caption) != nil
  }

  /// Whether a leaf is a paragraph without a class in a `figcaption`.
  private static func isParagraphOfCaption(_ block: Int, _ post: Post) -> Bool {
    let parent = max(0, Int(post.blocks[block].parent))
    return post.blocks[block].tag == .p && post.blocks[parent].tag == .figcaption && post.blocks[block].attributes.range.isEmpty
  }

  /// Whether a caption ends before a name: as a sentence does, or with a sign that parts. A caption's own words may lead to whom it shows.
  /// A paragraph of its own in the caption is what Hugo writes for the caption and the taker.
  private static func closes(_ caption: ArraySlice<UInt8>, isApart: Bool) -> Bool {
    let text = String(decoding: caption, as: UTF8.self)
    guard let last = text.unicodeScalars.last(where: { $0 != " " }) else { return false }
    if isApart { return last.properties.isAlphabetic && smallWord(before: caption.count, caption) == nil }
    return parting.contains(last) || ends.contains(last) && isWholeCaption(text)
  }

  private static let parting: Set<Unicode.Scalar> = [",", "|", "/", "–", "—", "©"]

  /// Whether a link leads to the front page of another site, as a photographer's name behind a caption does.
  private static func isOfTaker(_ mark: Mark, _ post: Post) -> Bool {
    guard mark.tag == .a, let address = post.attribute(.href, in: mark.attributes), WebAddress.isFrontPage(address) else {
      return false
    }
    return Site.outside(post.identity.address, at: address) != nil
  }

  private static let leastWords = 3
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "„", "«", "»", "‘", "’", "‚", "‹", "›", "「", "『", "」", "』",
  ]
  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "…", "。"]

  /// Whether a small word stands right before a place in a caption: what follows is part of its sentence, `… the office at the` `BBC`.
  /// Words that name whose a picture is do not go on with a sentence: `via` `Flickr`.
  private static func continues(_ place: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard let word = smallWord(before: place, text), !joiners.contains(word) else { return false }
    return !text.dropFirst(place).contains(0x2F)
  }

  /// The word of up to three small letters right before a place.
  private static func smallWord(before place: Int, _ text: ArraySlice<UInt8>) -> [UInt8]? {
    var head = text.prefix(place)
    while head.last == 0x20 { head.removeLast() }
    let word = head.suffix(4).reversed().prefix { $0 != 0x20 }
    guard head.count < place, head.count > word.count, (1...3).contains(word.count), word.allSatisfy({ $0 &- 0x61 < 26 }) else {
      return nil
    }
    return word.reversed()
  }

  private static let joiners: Set<[UInt8]> = Set(["by", "via", "de", "von", "par", "di"].map { Array($0.utf8) })

  /// Whether a part of a text opens with one of the words that name whose a picture is.
  static func opensWithJoiner(_ text: String, _ range: Range<Int>) -> Bool {
    let word = text.utf8.dropFirst(range.lowerBound).prefix(min(4, range.count)).prefix { $0 != 0x20 }.map { $0 | 0x20 }
    return joiners.contains(word)
  }

  /// Whether nothing stands between two elements, or a space.
  private static func isSeam(_ gap: Range<Int>, _ text: ArraySlice<UInt8>) -> Bool {
    gap.count <= 1 && text[(text.startIndex + gap.lowerBound)..<(text.startIndex + gap.upperBound)].allSatisfy { $0 == 0x20 }
  }

  /// Whether an element stands right beside one that is called a credit.
  private static func isBeside(_ at: Int, _ called: [Bool]) -> Bool {
    at > 0 && called[at - 1] || at + 1 < called.count && called[at + 1]
  }

  /// Whether a part opens with a word that announces a credit: `Quelle: Küstenbote` beside `Foto: Jens Voß`.
  private static func isAnnounced(_ range: Range<Int>, _ text: ArraySlice<UInt8>, _ reader: AttributionReader) -> Bool {
    guard range.count <= longestPart else { return false }
    let part = String(decoding: text[(text.startIndex + range.lowerBound)..<(text.startIndex + range.upperBound)], as: UTF8.self)
    let read = reader.read(part, as: .line, tracing: true)
    return read.kind == .source || read.kind == .credit && read.trace.first?.reading == "cue"
  }

  /// In bytes.
  private static let longestPart = 80

  private static func isName(_ range: Range<Int>, _ text: ArraySlice<UInt8>, _ reader: AttributionReader) -> Bool {
    let name = String(decoding: text[(text.startIndex + range.lowerBound)..<(text.startIndex + range.upperBound)], as: UTF8.self)
    let read = reader.read(name, as: .credit)
    return looksLikeNames(name) && !name.utf8.contains(0x3A) && !name.contains("©") && read.kind == .credit
      && (!read.people.isEmpty || !read.agencies.isEmpty || read.publisher != nil)
  }

  /// Whether a text names somebody and reserves rights: `Name/Copyright 2024 Agency. All rights reserved.`
  private static func isWithRights(_ text: String, _ reader: AttributionReader) -> Bool {
    let bare = withoutRights(text)
    return bare != text && looksLikeNames(bare) && reader.read(bare, as: .credit).kind == .credit
  }

  private static func joined(_ a: Range<Int>, _ b: Range<Int>, _ text: ArraySlice<UInt8>) -> Range<Int>? {
    if b.lowerBound <= a.upperBound { return min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound) }
    guard b.lowerBound - a.upperBound <= gap else { return nil }
    let between = text[(text.startIndex + a.upperBound)..<(text.startIndex + b.lowerBound)]
    return between.contains { $0.isLetter || $0 &- 0x30 < 10 } ? nil : a.lowerBound..<b.upperBound
  }

  /// Words that say credit within a caption, where they would say something else outside.
  private static let words: [StaticString] = [
    "author", "source", "agency", "distributor", "photog", "byline", "quelle", "fuente", "zdroj", "zrodlo",
    "izvor", "forras",
  ]
  /// The same for authors: of the picture behind a caption, within its sentence of the book that it speaks of.
  private static let authors: [StaticString] = ["autor", "auteur"]

  private static func saysCredit(_ mark: Mark, _ post: Post) -> Bool {
    ElementHints.hint(mark.attributes, of: post) == .credit || isCalled(words, mark, post)
  }

  /// Whether an element is called an author and no sentence goes on around it.
  private static func isAuthor(_ mark: Mark, _ range: Range<Int>, _ text: ArraySlice<UInt8>, _ post: Post) -> Bool {
    guard isCalled(authors, mark, post), smallWord(before: range.lowerBound, text) == nil else { return false }
    return !(text.dropFirst(range.upperBound).first { $0 != 0x20 }.map { $0 &- 0x61 < 26 } ?? false)
  }

  private static func isCalled(_ words: [StaticString], _ mark: Mark, _ post: Post) -> Bool {
    for index in mark.attributes.range where post.attributes[index].name == .class || post.attributes[index].name == .itemprop {
      let value = post.bytes[post.attributes[index].value.range]
      if value.count <= 200, words.contains(where: { value.contains($0) }) { return true }
    }
    return false
  }

  /// Whether a text may be nothing but names: its longer words start with capitals, or have none.
  static func looksLikeNames(_ text: String) -> Bool {
    var length = 0
    var isLower = false
    for byte in text.utf8 + [0x20] {
      if byte.isLetter || byte >= 0x80 {
        if length == 0 { isLower = byte &- 0x61 < 26 }
        length += 1
      } else if byte != 0x2E, byte != 0x2D, byte != 0x27 {
        if isLower, length > 3 { return false }
        length = 0
      }
    }
    return true
  }

  /// Whether an alternative text says itself that its end is a credit: a word announces it, or a name and an agency stand together behind
  /// the description. Else it says what the picture shows: a shop, a channel, a logo.
  static func isAnnounced(_ read: CreditText, _ range: Range<Int>, _ reader: AttributionReader) -> Bool {
    let attribution = read.attribution
    guard !attribution.people.isEmpty || !attribution.agencies.isEmpty || attribution.publisher != nil else { return false }
    let part = String(decoding: Array(read.text.utf8)[range], as: UTF8.self)
    if reader.read(part, as: .line, tracing: true).trace.prefix(6).contains(where: { $0.reading == "cue" }) { return true }
    return !read.caption.isEmpty && !attribution.people.isEmpty && !attribution.agencies.isEmpty && part.utf8.count <= 100
      && part.utf8.contains { $0 == 0x2F || $0 == 0x28 || $0 == 0x7C }
  }

  /// Whether a text that an element calls a credit may be one, though it names nobody whom the grammar knows.
  static func isPlausible(_ text: String) -> Bool {
    let shape = CaptionShape(text)
    return (3...120).contains(shape.length) && shape.words > 0 && shape.words <= 14 && !shape.isControl && !text.hasSuffix(":")
      && (!shape.isSentence || shape.words <= 4)
  }

  /// A credit without the words of rights around it: `Copyright Name/Copyright 2024 Agency. All rights reserved`.
  static func withoutRights(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let notice = Array("copyright".utf8)
    if bytes.count > notice.count + 3, zip(bytes, notice).allSatisfy({ $0 | 0x20 == $1 }),
      bytes[notice.count] == 0x20 || bytes[notice.count] == 0xC2
    {
      // The sign reads as a cue where the word would read as a name.
      bytes.replaceSubrange(..<notice.count, with: "© ".utf8)
    }
    var end = bytes.count
    for (phrase, needsYear) in [("copyright ", true), ("all rights reserved", false)] {
      let word = Array(phrase.utf8)
      guard bytes.count > word.count else { continue }
      for start in 1...(bytes.count - word.count)
      where start < end && bytes[start] | 0x20 == word[0] && !(bytes[start - 1].isLetter || bytes[start - 1] >= 0x80) {
        guard zip(bytes[start...], word).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else { continue }
        let after = bytes[(start + word.count)...].first { $0 != 0x20 }
        if needsYear, !(after.map { $0 &- 0x30 < 10 || $0 == 0xC2 } ?? false) { continue }
        end = start
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard end < bytes.count else { return text }
    let head = CreditText.trimmed(String(decoding: bytes[..<end], as: UTF8.self))
    return head.utf8.count >= 3 ? head : text
  }

  /// An attribute's text without the tags that some pages put into it.
  static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(0x3C) else { return text }
    var bytes: [UInt8] = []
    var isTag = false
    for byte in text.utf8 {
      if byte == 0x3C { isTag = true }
      if !isTag { bytes.append(byte) }
      if byte == 0x3E, isTag {
        isTag = false
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
