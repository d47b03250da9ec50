/// Balances a page's tags: closes what authors leave open and passes over end tags that fit nothing.
///
/// A start tag ends the elements that it cannot stand in (`li` in `li`, `div` in `p`), while they are innermost: these rules are those
/// of libxml2's HTML parser (2.9.14), found by asking it about every pair of elements. An end tag ends all down to the innermost element
/// of its name, unless one of higher rank stands between (`</span>` does not end a `div`): there the ranks are those that the scopes of
/// the HTML standard (13.2.6.4.7) make, as browsers read a page. What an author left open in a menu or a button ends with it.
struct HTMLBalancer: ~Copyable {
  private var open = Growing<Tag>(capacity: 64)
  /// How many elements of each name are open.
  private let counts = TagCounts()

  // An end tag is looked for among so many open elements; a page of unclosed items is to take linear time.
  private static let farthest = 4096

  /// Hands tags and text to the builder, every start with its end.
  /// - Parameters:
  ///   - text: the text between the tags; each tag says where it stands in it.
  ///   - inputEnd: the length of the page, where what is open at the end is closed.
  mutating func run(
    _ tags: UnsafeBufferPointer<HTMLPrepass.TagToken>, text: UnsafeBufferPointer<UInt8>, inputEnd: Int,
    into builder: inout HTMLBuilder
  ) {
    let rules = Self.rules
    let tagFacts = TagFacts.table
    guard let first = tags.baseAddress else { return }
    var done = 0
    for i in 0..<tags.count {
      let token = first + i
      let to = Int(token.pointee.text)
      if to > done, i > 0 {
        // Most of what stands between tags is white space, of which the pass before has left a line feed or a space.
        if to &- done > 1 || text[done] > 0x20 || !builder.takesSpace() {
          builder.text(UnsafeBufferPointer(rebasing: text[done..<to]), at: Int(tags[i - 1].end))
        }
        done = to
      }
      let tag = token.pointee.tag
      if token.pointee.isEnd {
        let place = Self.border(after: i, tags, text.count, inputEnd)
        // Nearly all end what was opened last.
        if open.last == tag { pop(at: place, &builder) } else { close(tag, rules, at: place, &builder) }
      } else {
        let name = tag == .ampImg ? .img : tag
        let ended = rules[name].ended
        while let top = open.last, ended.contains(top) { pop(at: Int(token.pointee.start), &builder) }
        let facts = tagFacts[tag]
        builder.start(token, facts, at: Int(token.pointee.start))
        if facts.contains(.isVoid) {
          builder.end(at: Self.border(after: i, tags, text.count, inputEnd))
        } else {
          open.append(name)
          counts[name] &+= 1
        }
      }
    }
    if let last = tags.last, text.count > done {
      builder.text(UnsafeBufferPointer(rebasing: text[done...]), at: Int(last.end))
    }
    while !open.isEmpty { pop(at: inputEnd, &builder) }
  }

  /// Where an element ends with a tag: at the next tag where no text stands before that, else behind its own.
  @inline(__always)
  private static func border(
    after i: Int, _ tags: UnsafeBufferPointer<HTMLPrepass.TagToken>, _ textEnd: Int, _ inputEnd: Int
  ) -> Int {
    if i + 1 < tags.count { return tags[i + 1].text == tags[i].text ? Int(tags[i + 1].start) : Int(tags[i].end) }
    return Int(tags[i].text) == textEnd ? inputEnd : Int(tags[i].end)
  }

  private mutating func close(_ tag: Tag, _ rules: TagTable<Rule>, at place: Int, _ builder: inout HTMLBuilder) {
    guard counts[tag] > 0 else { return }
    let rank = rules[tag].rank
    let isItem = tag == .li
    var i = open.count - 1
    let last = max(0, open.count - Self.farthest)
    while i >= last, open[i] != tag {
      // A list within an item holds the items that end tags speak of.
      if rules[open[i]].rank > rank || isItem && (open[i] == .ul || open[i] == .ol) { return }
      i -= 1
    }
    guard i >= last else { return }
    while open.count > i { pop(at: place, &builder) }
  }

  @inline(__always)
  private mutating func pop(at place: Int, _ builder: inout HTMLBuilder) {
    guard let tag = open.popLast() else { return }
    counts[tag] &-= 1
    builder.end(at: place)
  }

  // MARK: Rules

  private static func rank(_ tag: Tag) -> UInt8 {
    switch tag {
    case .div, .section, .article, .aside, .nav, .header, .footer, .main, .address, .hgroup, .center, .fieldset, .dialog, .details,
      .summary, .figure, .figcaption, .blockquote, .ul, .ol, .menu, .li, .dl, .dt, .dd, .pre, .button:
      1
    case .td, .th: 2
    case .tr: 3
    case .thead, .tbody, .tfoot: 4
    case .table: 5
    case .head, .body: 6
    default: 0
    }
  }

  /// A set of elements as bits.
  private struct TagSet: BitwiseCopyable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    @inline(__always)
    func contains(_ tag: Tag) -> Bool {
      let bit = tag.rawValue
      return bit < 64 ? low >> UInt64(bit) & 1 != 0 : high >> UInt64(bit &- 64) & 1 != 0
    }

    mutating func insert(_ tags: [Tag]) {
      for tag in tags {
        if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
      }
    }
  }

  /// What the start tag of an element ends, and what its end tag does not.
  private struct Rule: BitwiseCopyable {
    var ended = TagSet()
    /// An end tag ends no element of a higher rank than its own.
    var rank: UInt8 = 0
  }

  private static let rules = TagTable { tag in
    var rule = Rule(rank: rank(tag))
    for (tags, ended) in endings where tags.contains(tag) { rule.ended.insert(ended) }
    return rule
  }

  private static let headings: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
  private static let cells: [Tag] = [.caption, .tr, .td, .th, .colgroup, .p]

  private static let endings: [([Tag], [Tag])] = [
    (headings + [.div, .center, .blockquote, .caption, .hr, .frameset, .head], [.p]),
    ([.address, .pre, .ol, .menu], [.ul, .p]),
    ([.ul], [.address, .ol, .menu, .p, .pre]),
    ([.center], [.b, .font, .i]),
    ([.form], headings + [.address, .form, .ul, .ol, .menu, .dl, .p, .pre]),
    ([.fieldset], headings + [.p, .pre, .legend, .a]),
    ([.li], headings + [.address, .li, .dl, .p, .pre]),
    ([.dl], [.address, .menu, .dt, .p, .pre]),
    ([.dt], [.address, .menu, .dd, .p, .pre]),
    ([.dd], [.address, .menu, .dt, .p, .pre]),
    ([.table], headings + [.p, .pre, .a]),
    ([.thead], [.caption, .colgroup]),
    ([.tbody], cells + [.thead, .tbody, .tfoot]),
    ([.tfoot], cells + [.thead, .tbody]),
    ([.tr], cells),
    ([.td, .th], [.td, .th, .p, .a, .b, .font, .i, .span, .u]),
    ([.colgroup], [.caption, .colgroup, .p]),
    ([.p], headings + [.p, .b, .big, .i, .s, .small, .strike, .tt, .u]),
    ([.a], [.a]),
    ([.option], [.option]),
    ([.optgroup], [.option]),
  ]
}
