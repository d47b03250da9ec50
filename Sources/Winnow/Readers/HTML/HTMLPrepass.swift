internal import CScans
import WinnowBase

#if canImport(Glibc)
  import Glibc
#endif

/// The pass over a page's bytes that finds its tags and its text.
///
/// It takes out what no reader sees (script, style, svg, comments), reads all attributes into the post's buffer, collects the claims of the
/// head, resolves character references, and leaves the page's text in one buffer with the tags beside it. What would lead a parser astray
/// is gone by then: NULs, an early `</html>`, 100,000 attributes, references without semicolon, `script` inside a title.
struct HTMLPrepass: ~Copyable {
  /// A start tag or an end tag.
  struct TagToken {
    var tag: Tag
    var isEnd = false
    /// What its attributes may mean for the builder, so that it need not look through those of every element.
    var hints: Hints = []
    var attributes: Extent
    /// Where the tag starts in the input, and where it ends.
    var start: Int32
    var end: Int32
    /// Where it stands in the text: how many bytes of `out` come before it.
    var text: Int32
  }

  /// What kinds of attributes a start tag has.
  struct Hints: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// One that may hide the element.
    static let hides = Hints(rawValue: 1)
    /// One that may name a picture behind the element.
    static let draws = Hints(rawValue: 2)
    /// One that holds addresses of a picture.
    static let shows = Hints(rawValue: 4)
  }

  /// Attributes that are read at once; few tags have more.
  static var mostAtOnce: Int { 16 }

  /// Nesting that `HTMLBalancer` gets to see; its stack is searched from the top for each end tag.
  static let deepest = 1200

  /// The text between the tags, one piece behind the other.
  var out: Growing<UInt8>
  var tags: Growing<TagToken>
  /// Attribute values; the beginning of the post's buffer.
  var bytes: Growing<UInt8>
  var attributes: Growing<Attribute>
  /// What the page says of itself; the line of each is its place in the input until `HTMLBuilder.finish` counts lines.
  var claims: [Claim] = []
  /// Whether a type of microdata has said what the page is about.
  var isTyped = false
  /// The `href` of the first `base` element.
  var base: String?
  /// The attributes of the `body` elements.
  var body = Extent.empty

  let attributeLimit: Int
  /// How many elements of each name are open, and how many of those start tags were passed over.
  private let open = TagCounts()
  private let dropped = TagCounts()
  private var depth = 0
  private var preDepth = 0
  private var headingDepth = 0
  /// Elements whose end tag was looked for in vain: looking again would take quadratic time.
  private var endless: Set<Tag> = []
  /// What the names of `data-` attributes speak of; a page has few names and thousands of attributes.
  let dataNames = ValueCache<Int>(bits: 8)
  /// The values of `class` so far.
  var classes = ClassNumbers()

  // A table that is built once is asked each time whether it has been.
  let tagNames = HTMLName.tags
  let attributeNames = HTMLName.attributes
  private let tagFacts = TagFacts.table
  let keptNames = HTMLPrepass.kept
  /// The attributes of the tag that is being read, so many at a time.
  let found = UnsafeMutablePointer<winnow_attribute>.allocate(capacity: HTMLPrepass.mostAtOnce)
  /// What the attributes of the tag that is being read may mean.
  var hints: Hints = []

  /// `size` is the page's, in bytes.
  init(limits: ReaderLimits, size: Int) {
    attributeLimit = limits.attributes
    out = Growing(capacity: size / 2 + 64)
    bytes = Growing(capacity: size / 2 + 64)
    tags = Growing(capacity: size / 48)
    attributes = Growing(capacity: size / 96)
    claims.reserveCapacity(48)
  }

  deinit { found.deallocate() }

  /// Hands over the claims.
  mutating func takeClaims() -> [Claim] {
    let taken = claims
    claims = []
    return taken
  }

  mutating func run(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 0 else { return }
    emit(.body, .empty, 0, 0)
    var i = 0
    while i < input.count { i = input[i] == 0x3C ? markup(input, at: i) : text(input, i) }
    // `HTMLBuilder.text` looks at sixteen bytes at once.
    out.reserve(16)
  }

  // MARK: Text

  /// Reads text up to the next `<` and returns where that stands.
  private mutating func text(_ input: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var i = from
    if preDepth == 0, input[from] <= 0x20 {
      // Lines are indented: sixteen bytes of white space at a time.
      if let base = input.baseAddress {
        while i &+ 16 <= input.count {
          let visible = winnow_visible(base + i)
          i &+= visible == 0 ? 16 : visible.trailingZeroBitCount
          if visible != 0 { break }
        }
      }
      while i < input.count, input[i] <= 0x20 { i &+= 1 }
      if i == input.count || input[i] == 0x3C {
        // A listing that is no `pre` keeps its columns: what stands between two elements of a line has no line feed.
        let isInLine = i &- from <= Self.widestIndent && input[from] == 0x20 && !input[from..<i].contains(0x0A)
        for _ in 0..<(isInLine ? i &- from : 1) { out.append(isInLine ? 0x20 : 0x0A) }
        return i
      }
      i = from
    }
    while true {
      i = out.append(input, from: i, to: input.count, until: 0x3C, or: 0x26)
      guard i < input.count, input[i] == 0x26 else { return i }
      i &+= reference(input, at: i)
    }
  }

  /// A line of code is indented by no more.
  private static let widestIndent = 40

  /// Writes the text of a reference and says how many bytes it takes.
  private mutating func reference(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let (scalar, length) = HTMLReferences.read(input, at: start, inAttribute: false)
    UTF8Bytes.append(scalar == 0 ? 0x26 : scalar, to: &out)
    return max(length, 1)
  }

  // MARK: Markup

  /// Reads what begins at a `<` and returns where reading goes on.
  private mutating func markup(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 1 < input.count else {
      out.append(0x3C)
      return input.count
    }
    let next = input[start + 1]
    if (next | 0x20) &- 0x61 < 26 { return startTag(input, at: start) }
    switch next {
    case 0x2F: return endTag(input, at: start)
    case 0x21: return declaration(input, at: start)
    case 0x3F: return min(find(0x3E, in: input, from: start) + 1, input.count)
    default:
      out.append(0x3C)
      return start + 1
    }
  }

  /// A comment, a CDATA section or a doctype: nothing of it is text.
  private mutating func declaration(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 3 < input.count, input[start + 2] == 0x2D, input[start + 3] == 0x2D else {
      return min(find(0x3E, in: input, from: start) + 1, input.count)
    }
    var i = start + 4
    if i < input.count, input[i] == 0x3E { return i + 1 }
    if i + 1 < input.count, input[i] == 0x2D, input[i + 1] == 0x3E { return i + 2 }
    while true {
      i = find(0x3E, in: input, from: i)
      guard i < input.count else { return input.count }
      if input[i - 1] == 0x2D, input[i - 2] == 0x2D { return i + 1 }
      if input[i - 1] == 0x21, input[i - 2] == 0x2D, input[i - 3] == 0x2D { return i + 1 }
      i += 1
    }
  }

  private static let headings: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]

  private mutating func endTag(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let nameStart = start + 2
    guard nameStart < input.count else { return input.count }
    guard (input[nameStart] | 0x20) &- 0x61 < 26 else { return min(find(0x3E, in: input, from: start) + 1, input.count) }
    let name = HTMLName.inTag(input, at: nameStart)
    var tag = tagNames.value(name.key)
    let nameEnd = name.end
    // Nearly all end right behind their names.
    let isPlain = nameEnd < input.count && input[nameEnd] == 0x3E
    let end = isPlain ? nameEnd + 1 : min(find(0x3E, in: input, from: nameEnd) + 1, input.count)
    let facts = tagFacts[tag]
    if facts.contains(.endsApart) {
      switch tag {
      case .br:
        emit(.br, Extent.empty, start, end)
        return end
      case .p: if headingDepth > 0 { return end }
      default: return end
      }
    }
    if dropped[tag] > 0 {
      dropped[tag] &-= 1
      return end
    }
    // The end tag of one heading ends another: `<h2>Harbour</h3>`.
    if headingDepth > 0, open[tag] == 0, facts.contains(.isHeading), let other = Self.headings.first(where: { open[$0] > 0 }) {
      tag = other
    }
    guard open[tag] > 0, !facts.contains(.isVoid) else { return end }
    open[tag] &-= 1
    if !facts.contains(.closesItself) { depth &-= 1 }
    if !facts.isDisjoint(with: .counts) {
      if facts.contains(.isPre) { preDepth = max(0, preDepth - 1) }
      if facts.contains(.isHeading) { headingDepth = max(0, headingDepth - 1) }
    }
    emitEnd(tag, start, end)
    return end
  }

  private mutating func startTag(_ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let name = HTMLName.inTag(input, at: start + 1)
    let (tag, nameEnd) = (tagNames.value(name.key), name.end)
    let facts = tagFacts[tag]
    if facts.contains(.startsApart) {
      switch tag {
      case .script, .style, .svg, .noframes, .title, .textarea, .iframe: return raw(tag, input, at: start, nameEnd)
      case .html, .head, .body, .meta, .link, .base: return head(tag, input, at: start, nameEnd)
      case .p: if headingDepth > 0 { return Self.tagEnd(input, nameEnd).end }
      default: return Self.tagEnd(input, nameEnd).end
      }
    }
    let first = attributes.count
    let end = readAttributes(of: tag, input, from: nameEnd)
    if !facts.contains(.isVoid) {
      if depth >= Self.deepest, !facts.contains(.closesItself) {
        dropped[tag] &+= 1
        attributes.cut(to: first)
        return end
      }
      open[tag] &+= 1
      if !facts.contains(.closesItself) { depth &+= 1 }
      if !facts.isDisjoint(with: .counts) {
        if facts.contains(.isPre) { preDepth += 1 }
        if facts.contains(.isHeading) { headingDepth = 1 }
      }
    }
    emit(tag, Extent(first, attributes.count), start, end)
    return end
  }

  @inline(__always)
  private mutating func emit(_ tag: Tag, _ attributes: Extent, _ start: Int, _ end: Int) {
    tags.append(
      TagToken(
        tag: tag, hints: attributes.isEmpty ? [] : hints, attributes: attributes, start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end),
        text: Int32(truncatingIfNeeded: out.count)))
  }

  @inline(__always)
  private mutating func emitEnd(_ tag: Tag, _ start: Int, _ end: Int) {
    tags.append(
      TagToken(
        tag: tag, isEnd: true, attributes: .empty, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        text: Int32(truncatingIfNeeded: out.count)))
  }

  // MARK: Elements whose content is no markup

  private mutating func raw(_ tag: Tag, _ input: UnsafeBufferPointer<UInt8>, at start: Int, _ nameEnd: Int) -> Int {
    let first = attributes.count
    let contentStart = readAttributes(of: tag, input, from: nameEnd)
    let own = Extent(first, attributes.count)
    defer { if tag != .iframe, tag != .textarea { attributes.cut(to: first) } }
    if contentStart >= 2, contentStart <= input.count, input[contentStart - 2] == 0x2F, tag == .svg { return contentStart }
    guard !endless.contains(tag), let (contentEnd, end) = rawEnd(tag, input, from: contentStart) else {
      endless.insert(tag)
      // Browsers take the rest of the page for the element's content; that holds for code, and loses text for the others.
      return tag == .script || tag == .style ? input.count : contentStart
    }
    let content = UnsafeBufferPointer(rebasing: input[contentStart..<contentEnd])
    switch tag {
    case .script: script(content, own, at: start)
    case .title: title(content, at: start)
    case .iframe: emit(.iframe, own, start, end)
    case .textarea:
      emit(.textarea, own, start, contentStart)
      out.append(run: content)
      emitEnd(.textarea, contentEnd, end)
    default: break
    }
    return end
  }

  /// Where the content of such an element ends, and where its end tag does.
  private func rawEnd(_ tag: Tag, _ input: UnsafeBufferPointer<UInt8>, from: Int) -> (Int, Int)? {
    let name = TagBytes.name(tag)
    var i = from
    var nested = 0
    // Where a comment within a script began, -1 outside of comments; up to where it is known to end.
    var comment = -1
    var ended = -1
    while true {
      i = find(0x3C, in: input, from: i)
      guard i + 1 < input.count else { return nil }
      if input[i + 1] == 0x2F {
        if Self.matches(name, input, at: i + 2) {
          if nested == 0 { return (i, min(find(0x3E, in: input, from: i) + 1, input.count)) }
          nested -= 1
        }
      } else if tag == .svg, Self.matches(name, input, at: i + 1) {
        let (end, closed) = Self.tagEnd(input, i + 1 + name.count)
        if !closed { nested += 1 }
        i = max(i, end - 1)
      } else if tag == .script {
        // `<!-- <script>` inside a script hides the next `</script>`, unless the comment ends first.
        if i + 3 < input.count, input[i + 1] == 0x21, input[i + 2] == 0x2D, input[i + 3] == 0x2D {
          comment = i
        } else if comment >= 0, nested == 0, i > ended, Self.matches(name, input, at: i + 1) {
          if let end = commentEnd(input, comment) {
            if end > i { ended = end } else { comment = -1 }
          } else {
            nested = 1
          }
        }
      }
      i += 1
    }
  }

  /// Where the next `-->` stands, if it does before the next `</script`.
  private func commentEnd(_ input: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int? {
    var i = from
    while i + 2 < input.count {
      if input[i] == 0x2D, input[i + 1] == 0x2D, input[i + 2] == 0x3E { return i }
      if input[i] == 0x3C, input[i + 1] == 0x2F, Self.matches(TagBytes.name(.script), input, at: i + 2) { return nil }
      i += 1
    }
    return input.count
  }

  // MARK: Small steps

  @inline(__always)
  func find(_ byte: UInt8, in input: UnsafeBufferPointer<UInt8>, from: Int, to: Int? = nil) -> Int {
    let end = to ?? input.count
    guard from < end, let base = input.baseAddress, let found = memchr(base + from, Int32(byte), end - from) else { return end }
    return found - UnsafeMutableRawPointer(mutating: base)
  }

  private static func matches(_ name: [UInt8], _ input: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + name.count <= input.count else { return false }
    for i in 0..<name.count where input[start + i] | (name[i] > 0x40 ? 0x20 : 0) != name[i] { return false }
    let next = start + name.count
    return next >= input.count || input[next] <= 0x20 || input[next] == 0x3E || input[next] == 0x2F
  }

  /// Where a start tag ends, quotes minded, and whether it closes itself.
  static func tagEnd(_ input: UnsafeBufferPointer<UInt8>, _ from: Int) -> (end: Int, closed: Bool) {
    var i = from
    var afterEquals = false
    while i < input.count {
      let byte = input[i]
      if byte == 0x3E { return (i + 1, i > from && input[i - 1] == 0x2F) }
      if afterEquals, byte == 0x22 || byte == 0x27 {
        i += 1
        while i < input.count, input[i] != byte { i += 1 }
        afterEquals = false
      } else if byte == 0x3D {
        afterEquals = true
      } else if byte > 0x20 {
        afterEquals = false
      }
      i += 1
    }
    return (input.count, false)
  }
}
