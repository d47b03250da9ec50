/// Builds a post's flat arrays from balanced tags and the text between them. Positions are offsets into the input.
///
/// A block-level element makes a block at once and is a leaf as soon as text comes before any block in it. When a block starts inside an
/// element that has text already, the text moves into an anonymous leaf under it. Text between blocks is an anonymous leaf too.
struct HTMLBuilder: ~Copyable {
  /// An element that `HTMLBalancer` holds open; its end comes in the same order.
  struct Open {
    var tag: Tag
    /// The element's block, -1 for inline elements and for those past the depth limit.
    var block: Int32 = -1
    var isInline = false
    /// A later block closed this one already (a `section` inside a `p`).
    var isClosed = false
    var counters: Counters = []
  }

  /// What an open element stands for while it is open.
  struct Counters: OptionSet, BitwiseCopyable {
    let rawValue: UInt16
    static let hidden = Counters(rawValue: 1)
    static let control = Counters(rawValue: 2)
    static let caption = Counters(rawValue: 4)
    static let quote = Counters(rawValue: 8)
    static let heading = Counters(rawValue: 16)
    static let pre = Counters(rawValue: 32)
    static let list = Counters(rawValue: 64)
    static let link = Counters(rawValue: 128)
    static let picture = Counters(rawValue: 256)
    static let math = Counters(rawValue: 512)
    static let form = Counters(rawValue: 1024)
    static let noscript = Counters(rawValue: 2048)
    static let background = Counters(rawValue: 4096)
  }

  struct Inline {
    var tag: Tag
    var attributes: Extent
    var mark: Int32 = -1
    /// A `span` without attributes: it has a mark only where it stands close to the text before it, for there the page's style parts the two.
    var isBare = false
  }

  /// Inline elements open at once that are told apart; deeper ones are text only.
  static let inlineLimit = 48
  /// The same of bare ones: names and days stand in no deeper ones.
  private static let bareLimit = 8

  var post: Post
  /// The post's blocks and marks, until they are all there.
  var blocks: Growing<Block>
  var marks = Growing<Mark>(capacity: 64)
  let depthLimit: Int
  let address: HTMLAddress
  /// Where the page's own claims begin among the post's.
  let firstClaim: Int
  private let counted = HTMLBuilder.counted
  private let kinds = HTMLBuilder.kinds

  var elements = Growing<Open>(capacity: 64)
  var inlines = Growing<Inline>()
  /// How many of `inlines`, from the bottom, have a mark in the open leaf.
  var marked = 0
  /// Where in the text the last inline element ended.
  var inlineEnd = -1
  /// The innermost open block element.
  var current = 0
  var depth = 0
  /// The open leaf, -1 for none.
  var leaf = -1
  var leafStart: Int32 = 0
  var pendingSpace = false
  var isSpaceLinked = false
  var breaks = 0
  /// Where in the input the first of the open leaf's last line breaks begins, and where the last of them ends.
  var breakStart: Int32 = 0
  var breakEnd: Int32 = 0
  /// Where the start tag that is being read ends.
  var tagEnd: Int32 = 0

  var hidden = 0
  var control = 0
  var caption = 0
  var quote = 0
  var heading = 0
  var pre = 0
  /// Whether the open listing is Doxygen's, a `div` that holds one for each line.
  var hasLines = false
  var list = 0
  var link = 0
  var math = 0
  var form = 0
  var hasTables = false
  var noscript = 0
  /// The last picture that `noscript` gave, or gave a copy of; -1 before the first.
  var scriptless = -1

  /// Pictures met inside running text; their blocks follow the leaf.
  var waiting: [Block] = []
  var sources = PictureSources()
  var pictureDepth = 0
  /// What the open elements draw behind themselves.
  var backgrounds: [Background] = []
  /// The addresses that the page names as its lead picture, once somebody asks.
  var leads: [String]?

  init(
    identity: Post.Identity, claims: consuming [Claim], firstClaim: Int, prepass: borrowing HTMLPrepass, depthLimit: Int,
    address: HTMLAddress
  ) {
    post = Post(identity: identity)
    post.identity.format = .html
    post.claims = claims
    // Room for the text that comes behind the attributes.
    post.bytes = prepass.bytes.array(room: prepass.out.count + 64)
    post.attributes = prepass.attributes.array()
    self.firstClaim = firstClaim
    self.depthLimit = depthLimit
    self.address = address
    var document = Block(kind: .document, tag: .body, parent: -1, line: 1)
    document.attributes = prepass.body
    blocks = Growing(capacity: prepass.tags.count / 2 + 64)
    blocks.append(document)
  }

  // MARK: Events

  /// An element that the page does not have.
  mutating func startImplied() { elements.append(Open(tag: .none)) }

  /// `facts` are those of the tag.
  mutating func start(_ start: UnsafePointer<HTMLPrepass.TagToken>, _ facts: TagFacts, at offset: Int) {
    tagEnd = start.pointee.end
    var own = start.pointee.tag
    var tag = own
    if facts.contains(.buildsApart) {
      switch tag {
      case .body:
        startImplied()
        return
      case .br:
        lineBreak(start.pointee.start, at: offset)
        elements.append(Open(tag: .br))
        return
      case .hr:
        if !isHeadingOpen { leafBlock(.divider, start.pointee, at: offset) }
        elements.append(Open(tag: .hr))
        return
      default: if startMedia(start.pointee, at: offset) { return }
      }
      // A custom element inside running text is part of it; else it groups.
      if tag == .other { tag = math > 0 || (leaf >= 0 && hasText) ? .span : .div }
      if tag == .label, form > 0 { tag = .option }
    } else if tag == .div, start.pointee.attributes.count == 1, pre == 0, isFragment(start.pointee.attributes) {
      own = .pre
      tag = .pre
      hasLines = true
    }

    var open = Open(tag: own)
    let isHidden = start.pointee.hints.contains(.hides) && hides(start.pointee)
    if isHidden { open.counters.insert(.hidden) }
    let container = kinds[tag]
    if pre > 0, container != nil, !hasLines || tag != .div || !isTip(start.pointee.attributes) {
      // Where each line has an element of its own, a line break may stand between two of them as well.
      if tag == .p || tag == .div || tag == .li, hasLines || post.bytes.last != 0x0A {
        lineBreak(start.pointee.start, at: offset)
      }
      startInline(&open, .span, start.pointee.attributes)
    } else if let kind = container ?? (isHidden && !hidesInText(tag) ? .group : nil), heading == 0 || tag != .button {
      startBlock(&open, kind, start, own, tag, at: offset)
    } else {
      startInline(&open, tag, start.pointee.attributes)
    }
    if start.pointee.hints.contains(.draws), draws(start.pointee) { open.counters.insert(.background) }
    count(open.counters, 1)
    elements.append(open)
  }

  mutating func end(at offset: Int) {
    guard let open = elements.popLast() else { return }
    if open.counters.contains(.background) { endBackground(at: offset) }
    if open.isInline {
      endInline()
    } else if open.block >= 0, !open.isClosed {
      closeBlock(Int(open.block), at: offset)
    }
    if open.counters.contains(.picture) { endPicture(at: offset) }
    count(open.counters, -1)
  }

  @inline(__always)
  private mutating func count(_ counters: Counters, _ step: Int) { if !counters.isEmpty { countEach(counters, step) } }

  @inline(never)
  private mutating func countEach(_ counters: Counters, _ step: Int) {
    // By far the most are links.
    if counters == .link {
      link += step
      return
    }
    if counters.contains(.hidden) { hidden += step }
    if counters.contains(.control) { control += step }
    if counters.contains(.caption) { caption += step }
    if counters.contains(.quote) { quote += step }
    if counters.contains(.heading) { heading += step }
    if counters.contains(.pre) {
      pre += step
      if pre == 0 { hasLines = false }
    }
    if counters.contains(.list) { list += step }
    if counters.contains(.link) { link += step }
    if counters.contains(.math) { math += step }
    if counters.contains(.form) { form += step }
    if counters.contains(.noscript) { noscript += step }
  }

  // MARK: Blocks

  /// `own` is the element's tag, and `tag` the one that it is treated like.
  @inline(__always)
  private mutating func startBlock(
    _ open: inout Open, _ kind: BlockKind, _ start: UnsafePointer<HTMLPrepass.TagToken>, _ own: Tag, _ tag: Tag, at offset: Int
  ) {
    let position = start.pointee.start
    closeLeaf(at: offset)
    if blocks[current].tag == .p, tag != .button, tag != .noscript, tag != .option, tag != .slot, own != .other {
      closeParagraph(at: offset)
    }
    open.counters.formUnion(counted[tag])
    if tag == .table { hasTables = true }
    guard depth < depthLimit else { return }
    textBecomesChild()
    var block = Block(
      kind: kind, tag: own, parent: Int32(truncatingIfNeeded: current), origin: Extent(Int(position), Int(position)))
    block.attributes = start.pointee.attributes
    if hidden > 0 || open.counters.contains(.hidden) { block.flags.insert(.hidden) }
    if tag == .ol { block.flags.insert(.ordered) }
    if tag == .th || tag == .dt { block.flags.insert(.term) }
    open.block = Int32(truncatingIfNeeded: blocks.count)
    current = blocks.count
    blocks.append(block)
    depth += 1
  }

  /// What an element counts as while it is open.
  private static let counted = TagTable { tag -> Counters in
    switch tag {
    case .figcaption, .caption: .caption
    case .blockquote: .quote
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .pre: .pre
    case .ul, .ol, .menu, .dl: .list
    case .button, .select, .option, .optgroup, .datalist, .textarea: .control
    case .noscript: [.hidden, .noscript]
    case .template, .video, .audio, .canvas, .object, .noframes: .hidden
    case .form: .form
    default: []
    }
  }

  private static let kinds = TagTable { $0.containerKind }

  /// A `p` ends where a block starts, although its end tag has yet to come.
  private mutating func closeParagraph(at offset: Int) {
    var i = elements.count - 1
    while i >= 0 {
      if Int(elements[i].block) == current, !elements[i].isClosed {
        elements[i].isClosed = true
        closeBlock(current, at: offset)
        return
      }
      if elements[i].block >= 0 { return }
      i -= 1
    }
  }

  private mutating func closeBlock(_ block: Int, at offset: Int) {
    closeLeaf(at: offset)
    guard current == block else { return }
    depth -= 1
    current = Int(blocks[block].parent)
    if block == blocks.count - 1, blocks[block].text.isEmpty, blocks[block].picture < 0,
      !blocks[block].kind.isLeaf, !holdsColumn(block), !holdsCaption(block)
    {
      let fields = blocks[block].flags.intersection([.asksAddress, .asksMore])
      blocks.cut(to: block)
      if !fields.isEmpty, current > 0 { blocks[current].flags.formUnion(fields) }
      return
    }
    blocks[block].origin.end = Int32(truncatingIfNeeded: offset)
  }

  /// Whether an element stays though it is empty: a cell, for the cells behind it stand in the columns after its own.
  private func holdsColumn(_ block: Int) -> Bool {
    let tag = blocks[block].tag
    guard tag == .td || tag == .th else { return false }
    return blocks[Int(blocks[block].parent)].kind == .row
  }

  /// Whether an empty part of a figure or of its caption has its text in attributes, for a script to write out.
  private mutating func holdsCaption(_ block: Int) -> Bool {
    (caption > 0 || blocks[Int(blocks[block].parent)].kind == .figure)
      && blocks[block].attributes.range.contains {
        post.attributes[$0].name == .dataCaption || post.attributes[$0].name == .dataCredit
      }
  }

  /// Moves the current element's own text into an anonymous leaf, so that blocks can follow it.
  @inline(__always)
  mutating func textBecomesChild() { if current > 0, blocks[current].kind.isLeaf { moveTextToChild() } }

  @inline(never)
  private mutating func moveTextToChild() {
    let parent = blocks[current]
    var child = parent
    child.tag = .none
    child.parent = Int32(truncatingIfNeeded: current)
    child.attributes = .empty
    child.origin.start = leafStart
    blocks.append(child)
    blocks[current].kind = parent.tag.containerKind ?? .group
    blocks[current].level = 0
    blocks[current].text = .empty
    blocks[current].marks = .empty
    blocks[current].linkBytes = 0
  }

  /// A leaf without text: a divider, an embed.
  @discardableResult
  mutating func leafBlock(_ kind: BlockKind, _ start: HTMLPrepass.TagToken, at offset: Int) -> Int {
    closeLeaf(at: offset)
    textBecomesChild()
    var block = Block(
      kind: kind, tag: start.tag, parent: Int32(truncatingIfNeeded: current), origin: Extent(Int(start.start), offset))
    block.attributes = start.attributes
    if hidden > 0 { block.flags.insert(.hidden) }
    blocks.append(block)
    return blocks.count - 1
  }

  // MARK: Inline elements

  private mutating func startInline(_ open: inout Open, _ tag: Tag, _ attributes: Extent) {
    if tag == .a, leadsElsewhere(attributes) { open.counters.insert(.link) }
    if tag == .math { open.counters.insert(.math) }
    guard inlines.count < Self.inlineLimit, caption > 0 || !attributes.isEmpty || tag != .span && tag != .font else {
      if tag == .span, pre == 0, inlines.count < Self.bareLimit {
        open.isInline = true
        inlines.append(Inline(tag: tag, attributes: attributes, isBare: true))
      }
      return
    }
    open.isInline = true
    inlines.append(Inline(tag: tag, attributes: attributes))
  }

  // The questions below are asked for every element. They change nothing, but a builder that is passed to be changed is not copied.

  /// An anchor within the page (a footnote, a heading's own address) is no link away from it.
  private mutating func leadsElsewhere(_ attributes: Extent) -> Bool {
    for i in attributes.range where post.attributes[i].name == .href {
      let value = post.attributes[i].value
      guard !value.isEmpty, post.bytes[Int(value.start)] != 0x23 else { return false }
      guard heading > 0 else { return true }
      // A heading that a script unfolds is no link, nor is its own address in full.
      return !post.bytes[value.range].starts(with: "javascript:".utf8)
        && !(post.bytes[value.range].contains(0x23) && address.isPage(post.string(value)))
    }
    return false
  }

  private mutating func endInline() {
    guard let inline = inlines.popLast() else { return }
    if inline.mark >= 0 { marks[Int(inline.mark)].text.end = Int32(truncatingIfNeeded: post.bytes.count) }
    marked = min(marked, inlines.count)
    inlineEnd = post.bytes.count
  }

  // MARK: Positions

  var hasText: Bool { leaf >= 0 && Int(blocks[leaf].text.start) < post.bytes.count }
  private var isHeadingOpen: Bool { heading > 0 }
}
