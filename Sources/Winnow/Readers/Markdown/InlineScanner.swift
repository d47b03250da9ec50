import WinnowBase

/// Cuts a leaf's content into tokens and resolves links, pictures and emphasis as CommonMark does, in time linear in the content.
///
/// Departures, each for scraped text: `*` between two letters opens nothing (`s**t … s**t`) though it may close (`**T**he`), full-width
/// punctuation does not keep emphasis from closing, and an address of a picture may hold blanks.
struct InlineScanner {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let definitions: LinkDefinitions
  let attributeLimit: Int

  private(set) var tokens: [InlineToken] = []
  private(set) var delimiters: [InlineDelimiter] = []
  private(set) var links: [InlineLink] = []
  private(set) var tags: [InlineTag] = []
  private(set) var spans: [InlineSpan] = []

  struct Bracket {
    var token: Int
    var isImage: Bool
    /// How many delimiters stood before it.
    var delimiters: Int
    var content: Int
  }
  private var brackets: [Bracket] = []
  /// Brackets below this place open no link any more: there is one inside them.
  private var inactive = 0
  private var textStart = 0
  private var lastDelimiter = -1
  /// The content's end for what was looked for and not found: from here on there is none.
  private var missing = Missing()

  struct Missing {
    var comment = Int.max
    var quote = Int.max
    var apostrophe = Int.max
    var raw = Int.max
    /// For each length of a run of backticks where the last such run begins; empty as long as every run found its like.
    var backticks: [Int: Int] = [:]

    mutating func forget() {
      (comment, quote, apostrophe, raw) = (.max, .max, .max, .max)
      if !backticks.isEmpty { backticks = [:] }
    }
  }

  init(definitions: LinkDefinitions, attributeLimit: Int) {
    self.definitions = definitions
    self.attributeLimit = attributeLimit
  }

  /// The first byte from `from` on that may mean something: `\n ! & * : < [ \ ] _ ~` and the backtick; `;` and `^`, which mean nothing, may
  /// come out too.
  @inline(__always)
  private static func nextSpecial(_ bytes: Bytes, _ from: Int) -> Int {
    var i = ByteBlock.first(from: from, to: bytes.count) { place in
      let block = ByteBlock(bytes, place)
      let some = block.equal(to: 0x0A) .| block.equal(to: 0x21) .| block.equal(to: 0x26) .| block.equal(to: 0x2A)
      return some .| block.equal(to: 0x7E) .| block.lie(in: 0x3A...0x3C) .| block.lie(in: 0x5B...0x60)
    }
    while i < bytes.count, !isSpecial(bytes[i]) { i &+= 1 }
    return i
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x21, 0x26, 0x2A, 0x3A...0x3C, 0x5B...0x60, 0x7E: true
    default: false
    }
  }

  /// Whether the content is nothing but one run of text.
  var isPlainText: Bool { tokens.count == 1 && tokens[0].kind == .text }

  mutating func scan(_ bytes: Bytes) {
    // Most leaves are text alone and leave most of these empty.
    tokens.removeAll(keepingCapacity: true)
    if !delimiters.isEmpty { delimiters.removeAll(keepingCapacity: true) }
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !tags.isEmpty { tags.removeAll(keepingCapacity: true) }
    if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    inactive = 0
    textStart = 0
    lastDelimiter = -1
    missing.forget()
    let count = bytes.count
    var i = 0
    while true {
      i = Self.nextSpecial(bytes, i)
      if i >= count { break }
      i = step(bytes, i)
    }
    text(upTo: count)
    if !delimiters.isEmpty { emphasise(from: 0) }
  }

  @inline(__always)
  private mutating func text(upTo end: Int) {
    if end > textStart { tokens.append(InlineToken(.text, textStart, end)) }
    textStart = end
  }

  private mutating func add(_ token: InlineToken, next: Int) -> Int {
    text(upTo: Int(token.start))
    tokens.append(token)
    textStart = next
    return next
  }

  /// Reads what starts at the special byte `bytes[i]` and says where to go on.
  private mutating func step(_ bytes: Bytes, _ i: Int) -> Int {
    let count = bytes.count
    switch bytes[i] {
    case 0x0A:
      if i >= 2, bytes[i - 1] == 0x20, bytes[i - 2] == 0x20 { return add(InlineToken(.lineBreak, i, i + 1), next: i + 1) }
      return i + 1
    case 0x5C:
      guard i + 1 < count else { return i + 1 }
      if bytes[i + 1] == 0x0A { return add(InlineToken(.lineBreak, i, i + 2), next: i + 2) }
      guard LinkTarget.isPunctuation(bytes[i + 1]) else { return i + 1 }
      return add(InlineToken(.scalar, i, i + 2, value: Int(bytes[i + 1])), next: i + 2)
    case 0x26:
      let reference = HTMLReferences.read(bytes, at: i, inAttribute: true)
      guard reference.scalar != 0, bytes[i + reference.length - 1] == 0x3B else { return i + 1 }
      return add(InlineToken(.scalar, i, i + reference.length, value: Int(reference.scalar)), next: i + reference.length)
    case 0x60: return code(bytes, i)
    case 0x2A, 0x5F, 0x7E: return delimiter(bytes, i)
    case 0x21:
      guard i + 1 < count, bytes[i + 1] == 0x5B else { return i + 1 }
      return open(i, length: 2)
    case 0x5B: return open(i, length: 1)
    case 0x5D: return close(bytes, i)
    case 0x3C: return angle(bytes, i)
    case 0x3A: return address(bytes, i)
    default: return i + 1
    }
  }

  // MARK: Code

  private mutating func code(_ bytes: Bytes, _ start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] == 0x60 { i += 1 }
    let length = i - start
    let content = i
    if !missing.backticks.isEmpty, missing.backticks[length].map({ $0 < content }) ?? true { return content }
    while i < bytes.count {
      guard bytes[i] == 0x60 else {
        i += 1
        continue
      }
      let run = i
      while i < bytes.count, bytes[i] == 0x60 { i += 1 }
      if i - run == length { return add(InlineToken(.code, start, i, value: length), next: i) }
    }
    noteBackticks(bytes, from: start)
    return content
  }

  /// Notes the last run of backticks of each length, from the first on that has no like: none behind it is looked for in vain.
  private mutating func noteBackticks(_ bytes: Bytes, from start: Int) {
    var i = start
    while i < bytes.count {
      let run = i
      while i < bytes.count, bytes[i] == 0x60 { i += 1 }
      missing.backticks[i - run] = run
      while i < bytes.count, bytes[i] != 0x60 { i += 1 }
    }
  }

  // MARK: Emphasis

  private mutating func delimiter(_ bytes: Bytes, _ start: Int) -> Int {
    let mark = bytes[start]
    var i = start
    while i < bytes.count, bytes[i] == mark { i += 1 }
    if mark == 0x7E, i - start != 2 { return i }
    let before = Self.neighbour(bytes, before: start)
    let after = Self.neighbour(bytes, after: i)
    let left = after != .space && (after != .punctuation || before != .letter && before != .ascii)
    let right = before != .space && (before != .punctuation || after != .letter && after != .ascii)
    var canOpen = left
    var canClose = right
    if mark == 0x5F {
      canOpen = left && (!right || before == .punctuation)
      canClose = right && (!left || after == .punctuation)
    } else if mark == 0x2A, before == .ascii, after == .ascii {
      canOpen = false
    }
    guard canOpen || canClose else { return i }
    text(upTo: start)
    let index = delimiters.count
    delimiters.append(
      InlineDelimiter(
        token: tokens.count, mark: mark, count: i - start, length: i - start, canOpen: canOpen, canClose: canClose,
        previous: lastDelimiter, next: -1))
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = index }
    lastDelimiter = index
    return add(InlineToken(.delimiter, start, i, value: index), next: i)
  }

  private enum Neighbour { case space, punctuation, ascii, letter }

  private static func neighbour(_ bytes: Bytes, before i: Int) -> Neighbour {
    guard i > 0 else { return .space }
    let byte = bytes[i - 1]
    if byte < 0x80 { return ascii(byte) }
    if i >= 2, bytes[i - 2] == 0xC2 { return byte == 0xA0 ? .space : byte <= 0xBF && byte >= 0xA1 ? .punctuation : .letter }
    if i >= 3, bytes[i - 3] == 0xE2, bytes[i - 2] == 0x80 { return byte <= 0x8A || byte == 0xAF ? .space : .punctuation }
    return .letter
  }

  private static func neighbour(_ bytes: Bytes, after i: Int) -> Neighbour {
    guard i < bytes.count else { return .space }
    let byte = bytes[i]
    if byte < 0x80 { return ascii(byte) }
    if byte == 0xC2, i + 1 < bytes.count { return bytes[i + 1] == 0xA0 ? .space : bytes[i + 1] >= 0xA1 ? .punctuation : .letter }
    if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 {
      return bytes[i + 2] <= 0x8A || bytes[i + 2] == 0xAF ? .space : .punctuation
    }
    return .letter
  }

  private static func ascii(_ byte: UInt8) -> Neighbour {
    if byte <= 0x20 { return .space }
    return LinkTarget.isPunctuation(byte) ? .punctuation : .ascii
  }

  /// CommonMark's "process emphasis" for all delimiters from index `bottom` on; they are taken off the stack.
  private mutating func emphasise(from bottom: Int) {
    // Where no opener was found for a closer of a kind, none below needs to be looked at again: this keeps it linear.
    var floors = [Int](repeating: -1, count: 18)
    // The first one still on the stack from `bottom` on, and the last one below.
    var closer = -1
    var below = lastDelimiter
    while below >= bottom {
      closer = below
      below = delimiters[below].previous
    }
    let stop = bottom - 1
    while closer >= 0, closer < delimiters.count {
      let current = delimiters[closer]
      guard current.canClose, current.count > 0 else {
        closer = current.next
        continue
      }
      let markIndex = current.mark == 0x2A ? 0 : current.mark == 0x5F ? 1 : 2
      let floorIndex = markIndex * 6 + (current.canOpen ? 3 : 0) + current.length % 3
      var opener = current.previous
      var found = false
      while opener >= 0, opener > stop, opener > floors[floorIndex] {
        let candidate = delimiters[opener]
        if candidate.mark == current.mark, candidate.canOpen, candidate.count > 0 {
          let odd =
            (current.canOpen || candidate.canClose) && (candidate.length + current.length) % 3 == 0
            && !(candidate.length % 3 == 0 && current.length % 3 == 0)
          if !odd {
            found = true
            break
          }
        }
        opener = candidate.previous
      }
      guard found else {
        floors[floorIndex] = current.previous
        let next = current.next
        if !current.canOpen { unlink(closer) }
        closer = next
        continue
      }
      let isStrong = delimiters[opener].count >= 2 && current.count >= 2
      let used = isStrong ? 2 : 1
      let tag: Tag = current.mark == 0x7E ? .del : isStrong ? .strong : .em
      spans.append(InlineSpan(opener: delimiters[opener].token, closer: current.token, tag: tag))
      delimiters[opener].count -= used
      delimiters[closer].count -= used
      // Whatever stands between the two opens and closes nothing any more.
      delimiters[opener].next = closer
      delimiters[closer].previous = opener
      if delimiters[opener].count == 0 { unlink(opener) }
      if delimiters[closer].count == 0 {
        let next = delimiters[closer].next
        unlink(closer)
        closer = next
      }
    }
    // The rest is text.
    lastDelimiter = below
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = -1 }
  }

  private mutating func unlink(_ index: Int) {
    let (previous, next) = (delimiters[index].previous, delimiters[index].next)
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous }
  }

  // MARK: Links and pictures

  private mutating func open(_ i: Int, length: Int) -> Int {
    text(upTo: i)
    brackets.append(Bracket(token: tokens.count, isImage: length == 2, delimiters: delimiters.count, content: i + length))
    return add(InlineToken(.bracket, i, i + length), next: i + length)
  }

  private mutating func close(_ bytes: Bytes, _ i: Int) -> Int {
    guard let bracket = brackets.popLast() else { return i + 1 }
    let isActive = bracket.isImage || brackets.count >= inactive
    inactive = min(inactive, brackets.count)
    guard isActive else { return i + 1 }
    if !bracket.isImage, bracket.content < i, bytes[bracket.content] == 0x5E,
      definitions.hasNote(bytes, bracket.content + 1..<i)
    {
      tokens.removeSubrange(bracket.token...)
      while lastDelimiter >= bracket.delimiters { lastDelimiter = delimiters[lastDelimiter].previous }
      if lastDelimiter >= 0 { delimiters[lastDelimiter].next = -1 }
      textStart = i + 1
      tokens.append(InlineToken(.footnote, bracket.content - 1, i + 1))
      return i + 1
    }
    guard let (link, end) = target(bytes, i, bracket) else { return i + 1 }
    text(upTo: i)
    if bracket.delimiters < delimiters.count { emphasise(from: bracket.delimiters) }
    let index = links.count
    var closed = link
    closed.close = tokens.count
    links.append(closed)
    tokens[bracket.token].kind = bracket.isImage ? .image : .linkStart
    tokens[bracket.token].value = Int32(truncatingIfNeeded: index)
    if !bracket.isImage { inactive = brackets.count }
    return add(InlineToken(.linkEnd, i, end, value: bracket.isImage ? -1 : index), next: end)
  }

  // MARK: Addresses and tags

  /// A bare address around the colon at `i`.
  private mutating func address(_ bytes: Bytes, _ i: Int) -> Int {
    guard i + 3 < bytes.count, bytes[i + 1] == 0x2F, bytes[i + 2] == 0x2F, bytes[i + 3] > 0x20 else { return i + 1 }
    var start = i
    while start > textStart, i - start < 5, (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    let scheme = i - start
    let isWeb =
      scheme >= 3 && (bytes[i - 1] | 0x20 == 0x70 || bytes[i - 1] | 0x20 == 0x73)
      && (bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x66)
    guard isWeb else { return i + 1 }
    let end = Self.addressEnd(bytes, i + 3)
    guard end > i + 3 else { return i + 1 }
    return add(InlineToken(.address, start, end), next: end)
  }

  private static func addressEnd(_ bytes: Bytes, _ from: Int) -> Int {
    var i = from
    var depth = 0
    scan: while i < bytes.count {
      switch bytes[i] {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7C: break scan
      case 0x28: depth += 1
      case 0x29:
        if depth == 0 { break scan }
        depth -= 1
      case 0xE2 where i + 1 < bytes.count && bytes[i + 1] == 0x80, 0xE3 where i + 1 < bytes.count && bytes[i + 1] == 0x80:
        break scan
      case 0xEF where i + 1 < bytes.count && bytes[i + 1] == 0xBC: break scan
      default: break
      }
      i += 1
    }
    while i > from {
      switch bytes[i - 1] {
      case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F, 0x7E: i -= 1
      default: return i
      }
    }
    return i
  }

  private mutating func angle(_ bytes: Bytes, _ i: Int) -> Int {
    guard i + 1 < bytes.count else { return i + 1 }
    if let end = InlineHTML.addressEnd(bytes, i) { return add(InlineToken(.address, i, end), next: end) }
    if bytes[i + 1] == 0x21 {
      guard let end = InlineHTML.commentEnd(bytes, i, &missing) else { return i + 1 }
      return add(InlineToken(.unseen, i, end), next: end)
    }
    guard let (tag, end) = InlineHTML.tag(bytes, i, limit: attributeLimit, &missing) else { return i + 1 }
    if !tag.isEnd, tag.tag == .script || tag.tag == .style || tag.tag == .template {
      guard let close = InlineHTML.rawEnd(bytes, end, tag.tag, &missing) else { return i + 1 }
      return add(InlineToken(.unseen, i, close), next: close)
    }
    let index = tags.count
    tags.append(tag)
    return add(InlineToken(.tag, i, end, value: index), next: end)
  }
}
