internal import CScans

/// The names of elements as bytes.
enum TagBytes {
  @inline(__always)
  static func name(_ tag: Tag) -> [UInt8] { names[Int(tag.rawValue)] }

  private static let names: [[UInt8]] = zip(Tag.allCases, Tag.caseNames).map { tag, name in
    switch tag {
    case .none, .other: Array("x".utf8)
    case .ampImg: Array("img".utf8)
    default: Array(name.utf8)
    }
  }
}

extension Tag {
  /// The cases' names by their numbers. Written out once more: asking a case for its name takes as long as reading a kilobyte.
  static let caseNames: [String] =
    """
    none other html head body main article section nav aside header footer hgroup address div center form fieldset dialog details
    summary figure figcaption blockquote ul ol menu li dl dt dd table caption thead tbody tfoot tr td th colgroup col h1 h2 h3 h4 h5
    h6 p pre hr br wbr legend a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp
    small span strike strong sub sup time tt u var output img picture source video audio track iframe embed object param canvas svg
    math map area button input select option optgroup textarea datalist progress meter title base link meta style script noscript
    template slot frame frameset noframes ampImg
    """.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(Substring($0)) }
}

extension AttributeName {
  /// The cases' names by their numbers.
  static let caseNames: [String] =
    """
    class id role href src srcset alt title rel itemprop itemtype itemscope property content datetime name lang dir width height
    style hidden ariaHidden ariaLabel type colspan rowspan start cite dataSource dataSourceSet dataCaption dataCredit dataComponent
    value reversed media ariaControls
    """.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(Substring($0)) }
}

/// A number for each element's name, in memory of its own: an array would be asked with each tag whether it is shared.
struct TagCounts: ~Copyable {
  private let counts = UnsafeMutablePointer<Int32>.allocate(capacity: 256)

  init() { counts.initialize(repeating: 0, count: 256) }

  deinit { counts.deallocate() }

  subscript(_ tag: Tag) -> Int32 {
    @inline(__always) get { counts[Int(tag.rawValue)] }
    @inline(__always) nonmutating set { counts[Int(tag.rawValue)] = newValue }
  }
}

/// What the passes over a page ask of a tag's element, so that one look at a table answers it.
struct TagFacts: OptionSet, BitwiseCopyable {
  let rawValue: UInt16
  static let isVoid = TagFacts(rawValue: 1)
  static let closesItself = TagFacts(rawValue: 2)
  static let isHeading = TagFacts(rawValue: 4)
  static let isPre = TagFacts(rawValue: 8)
  /// Its start tag, or its end tag, is not treated like most.
  static let startsApart = TagFacts(rawValue: 16)
  static let endsApart = TagFacts(rawValue: 32)
  /// What it makes is not decided by a table alone: pictures, films, breaks, elements without a name of HTML's.
  static let buildsApart = TagFacts(rawValue: 64)
  /// What of it counts while it is open.
  static let counts: TagFacts = [.isHeading, .isPre]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ tag: Tag) {
    self = []
    if tag.isVoid { insert(.isVoid) }
    if tag.closesItself { insert(.closesItself) }
    if tag.headingLevel > 0 { insert(.isHeading) }
    if tag == .pre { insert(.isPre) }
    switch tag {
    case .script, .style, .svg, .noframes, .title, .textarea, .iframe, .html, .head, .body, .meta, .link, .base, .wbr, .param,
      .track,
      .col, .area, .p:
      insert(.startsApart)
    default: break
    }
    switch tag {
    case .html, .head, .body, .script, .style, .svg, .title, .textarea, .iframe, .wbr, .br, .p: insert(.endsApart)
    default: break
    }
    switch tag {
    case .body, .br, .hr, .img, .ampImg, .picture, .source, .iframe, .embed, .video, .audio, .input, .other, .label:
      insert(.buildsApart)
    default: break
    }
  }

  static let table = TagTable { TagFacts($0) }
}

/// Something of each element, built once and never freed.
struct TagTable<Value: BitwiseCopyable>: @unchecked Sendable {
  // Memory of its own, only read once it is filled: an array's bounds would be checked with each of a page's tags.
  private let values: UnsafePointer<Value>

  init(_ value: (Tag) -> Value) {
    let values = UnsafeMutablePointer<Value>.allocate(capacity: 256)
    values.initialize(repeating: value(.none), count: 256)
    for tag in Tag.allCases { values[Int(tag.rawValue)] = value(tag) }
    self.values = UnsafePointer(values)
  }

  subscript(_ tag: Tag) -> Value {
    @inline(__always) get { values[Int(tag.rawValue)] }
  }
}

/// Writes scalars as UTF-8.
enum UTF8Bytes {
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) { write(scalar) { bytes.append($0) } }

  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout Growing<UInt8>) { write(scalar) { bytes.append($0) } }

  @inline(__always)
  private static func write(_ scalar: UInt32, _ append: (UInt8) -> Void) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x1_0000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

/// Line numbers for offsets that only grow: one pass over the input, however often it is asked.
struct LineCounter {
  private var offset = 0
  private var current: Int32 = 1

  /// The line of an offset, from 1; an offset before an earlier one gets the earlier one's line.
  @inline(__always)
  mutating func line(at target: Int, in input: UnsafeBufferPointer<UInt8>) -> Int32 {
    let target = min(target, input.count)
    guard target > offset, let base = input.baseAddress else { return current }
    current &+= Int32(truncatingIfNeeded: winnow_line_feeds(base, Int64(offset), Int64(target), Int64(input.count)))
    offset = target
    return current
  }
}
