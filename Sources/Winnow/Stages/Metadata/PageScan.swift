import WinnowBase

/// One pass over a page's blocks: what metadata is looked for in. Arrays run parallel to the post's blocks.
struct PageScan {
  /// An element that says by its name that it holds an author, a date or a title.
  struct Mention {
    var block: Int
    /// The mark's index, -1 when the block itself is the element.
    var mark: Int
    var roles: ElementRole
    var attributes: Extent
  }

  /// Per block: `elsewhere`, `biography` and `picture`, as inherited from its containers.
  private(set) var zones: [ElementRole]
  /// Per block: how many leaves with text stand before it.
  private(set) var order: [Int32]
  private(set) var mentions: [Mention] = []
  /// `time` elements and others with a `datetime`.
  private(set) var times: [Mention] = []
  /// Headings of the first two levels that stand in no menu or sidebar.
  private(set) var headings: [Int] = []
  /// The page's name at the end of its trail, where that is marked up as a first-level heading.
  private(set) var trailHeading: Int?
  /// The items of lists that show other pages, in order.
  private var listed: [Int] = []
  /// Whether nothing but its form tells that it ends a trail.
  private(set) var isTrailByForm = false

  private static let inherited: ElementRole = [.elsewhere, .biography, .picture, .teaser, .comment]

  init(_ post: Post) {
    let classes = ClassTable<ClassRoles>()
    let before = Self.textBefore(post)
    (zones, order) = ([], Self.leavesBefore(post))
    let anchor = findAnchor(post, before, classes)
    var cards = Cards.find(in: post, before, outside: anchor).sorted()[...]
    let boxes = DataBoxes(post)
    var zones = [ElementRole](repeating: [], count: post.blocks.count)
    zones.withUnsafeMutableBufferPointer { zones in
      post.blocks.withUnsafeBufferPointer { blocks in
        post.marks.withUnsafeBufferPointer { marks in
          post.attributes.withUnsafeBufferPointer { attributes in
            post.bytes.withUnsafeBufferPointer { bytes in
              let page = Page(post: post, blocks: blocks, marks: marks, attributes: attributes, bytes: bytes)
              read(page, classes, before, anchor, boxes, &cards, zones)
            }
          }
        }
      }
    }
    for item in ListedPages.find(in: post, mentions, before, outside: anchor) {
      for place in item { zones[place].formUnion([.elsewhere, .teaser]) }
      listed.append(item.lowerBound)
    }
    listed.sort()
    self.zones = zones
  }

  /// The bytes of text before each block, to know how much a container holds; one more than there are blocks.
  private static func textBefore(_ post: Post) -> [Int] {
    [Int](unsafeUninitializedCapacity: post.blocks.count + 1) { before, count in
      var bytes = 0
      before.initializeElement(at: 0, to: 0)
      for i in post.blocks.indices {
        if post.blocks[i].kind.isLeaf { bytes += post.blocks[i].text.count }
        before.initializeElement(at: i + 1, to: bytes)
      }
      count = post.blocks.count + 1
    }
  }

  /// How many leaves with text stand before each block.
  private static func leavesBefore(_ post: Post) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: post.blocks.count) { order, count in
      var leaves: Int32 = 0
      for i in post.blocks.indices {
        order.initializeElement(at: i, to: leaves)
        if post.blocks[i].kind.isLeaf, !post.blocks[i].text.isEmpty, !post.blocks[i].isRemoved { leaves += 1 }
      }
      count = post.blocks.count
    }
  }

  /// A post and its arrays, each of which is asked at every block.
  private struct Page {
    let post: Post
    let blocks: UnsafeBufferPointer<Block>
    let marks: UnsafeBufferPointer<Mark>
    let attributes: UnsafeBufferPointer<Attribute>
    let bytes: UnsafeBufferPointer<UInt8>
  }

  /// Reads the zones of all blocks, and notes what elements say that they hold.
  private mutating func read(
    _ page: Page, _ classes: ClassTable<ClassRoles>, _ before: [Int], _ anchor: Int, _ boxes: DataBoxes,
    _ cards: inout ArraySlice<Int>, _ zones: UnsafeMutableBufferPointer<ElementRole>
  ) {
    let (post, blocks, marks) = (page.post, page.blocks, page.marks)
    let count = blocks.count
    let trailHeading = self.trailHeading ?? -1
    for i in 0..<count {
      let block = blocks[i]
      if block.isRemoved { continue }
      var zone: ElementRole = block.parent >= 0 && Int(block.parent) < i ? zones[Int(block.parent)] : []
      let (roles, isFootOfPost) =
        block.attributes.isEmpty ? ([], false) : Self.read(block.attributes, page.attributes, page.bytes, classes)
      // A container that holds the headline is the page's own, whatever its class speaks of (`has-sidebar`, `comments-open`).
      // So is one that holds most of the page's text; software sets a question into a form for the buttons below it.
      let end = max(i, min(Int(block.end), count))
      func holdsHeadline() -> Bool {
        anchor >= i && anchor < end || i == 0 || trailHeading >= i && trailHeading < end
          || (before[end] - before[i]) * 5 > before[count] * (block.kind == .form ? 1 : 3)
      }
      if isFootOfPost || block.tag == .footer || !roles.isDisjoint(with: Self.inherited) || Self.isZone(block.kind),
        block.kind == .navigation || !holdsHeadline()
      {
        zone.formUnion(roles.intersection(Self.inherited))
        if block.tag == .footer, Captions.isFooterOfPicture(i, post) { zone.insert(.picture) }
        switch block.kind {
        case .footer where roles.contains(.meta) && Self.isInArticle(block, post): break
        case _ where isFootOfPost: if !Self.signs(i..<end, post, classes) { zone.insert(.elsewhere) }
        case .navigation, .footer, .form, .dialog: zone.insert(.elsewhere)
        case .aside: if !roles.contains(.author) { zone.insert(.elsewhere) }
        case .figure, .caption, .image: zone.insert(.picture)
        default: break
        }
      }
      while let card = cards.first, card < i { cards.removeFirst() }
      if cards.first == i { zone.insert(.elsewhere) }
      // What a box tells of a book or a film is nothing of the page, as little as what a reader says below it.
      if boxes.contains(i) { zone.formUnion([.elsewhere, .comment]) }
      // What the page declares to be its main part is no box beside it, whatever the layout around is called.
      if block.tag == .main { zone = [] }
      zones[i] = zone
      if block.kind == .heading, block.level <= 2, !block.text.isEmpty, !zone.contains(.elsewhere), !block.flags.contains(.hidden) {
        headings.append(i)
      }
      if Self.isNoted(roles, block.tag) { note(Mention(block: i, mark: -1, roles: roles, attributes: block.attributes), block.tag) }
      guard block.kind.isLeaf else { continue }
      for m in block.marks.range {
        let (attributes, tag) = (marks[m].attributes, marks[m].tag)
        if attributes.isEmpty, tag != .time { continue }
        let roles = Self.read(attributes, page.attributes, page.bytes, classes).roles
        if Self.isNoted(roles, tag) { note(Mention(block: i, mark: m, roles: roles, attributes: attributes), tag) }
      }
    }
  }

  /// Whether a block of a kind has a zone of its own, whatever it is called.
  private static func isZone(_ kind: BlockKind) -> Bool {
    switch kind {
    case .navigation, .footer, .form, .dialog, .aside, .figure, .caption, .image: true
    default: false
    }
  }

  /// Whether a block stands in an item of a list of other pages.
  func isListed(_ block: Int, in post: Post) -> Bool {
    let next = listed.firstSorted { $0 > block }
    return next > 0 && (block == listed[next - 1] || block < Int(post.blocks[listed[next - 1]].end))
  }

  /// The first heading of the first level; where that ends the page's trail, the next one of the first two levels.
  private mutating func findAnchor(_ post: Post, _ before: [Int], _ classes: ClassTable<ClassRoles>) -> Int {
    func isHeading(_ block: Block, _ level: Int) -> Bool {
      block.kind == .heading && block.level <= level && !block.text.isEmpty && !block.isRemoved
    }
    guard let first = post.blocks.firstIndex(where: { isHeading($0, 1) }) else { return -1 }
    guard let trail = Self.trail(before: first, post, before, classes) else { return first }
    trailHeading = first
    isTrailByForm = trail == .formed
    let rest = post.blocks.indices[(first + 1)...]
    return rest.first { isHeading(post.blocks[$0], 1) } ?? rest.first { isHeading(post.blocks[$0], 2) } ?? first
  }

  /// The trail that a heading stands in: within a few levels an element that calls itself one, a menu or a list of steps, and that holds
  /// little else.
  private static func trail(before heading: Int, _ post: Post, _ before: [Int], _ classes: ClassTable<ClassRoles>) -> Trail? {
    var at = heading
    for _ in 0..<6 {
      let parent = Int(post.blocks[at].parent)
      guard parent >= 0, parent < at else { return nil }
      at = parent
      let end = max(at, min(Int(post.blocks[at].end), post.blocks.count))
      if before[end] - before[at] - post.blocks[heading].text.count > mostTrail { return nil }
      // What holds no step before it is no trail.
      if before[heading] == before[at] { continue }
      if post.blocks[at].kind == .navigation || roles(of: post.blocks[at].attributes, in: post, classes).contains(.trail) {
        return .named
      }
      if isListOfSteps(at, to: heading, post) { return .formed }
    }
    return nil
  }

  /// What tells that a heading ends a trail: what an element is called, or its form alone.
  private enum Trail { case named, formed }

  /// Whether a list's last entry is a heading and all that stands before it are links: a trail by its form, whatever it is called.
  private static func isListOfSteps(_ list: Int, to heading: Int, _ post: Post) -> Bool {
    guard post.blocks[list].kind == .list else { return false }
    let end = min(Int(post.blocks[list].end), post.blocks.count)
    return !post.blocks[(list + 1)..<max(list + 1, end)].indices.contains { place in
      let leaf = post.blocks[place]
      return place != heading && leaf.kind.isLeaf && !leaf.text.isEmpty
        && (place > heading || Int(leaf.linkBytes) * 10 < leaf.text.count * 9)
    }
  }

  /// Bytes that the names of the sections in a trail take at most: the longest seen were half of it.
  private static let mostTrail = 240

  /// Whether an element stands in an article: its footer may be the line under the headline that says who wrote it and when.
  private static func isInArticle(_ block: Block, _ post: Post) -> Bool {
    var parent = Int(block.parent)
    while parent > 0 {
      if post.blocks[parent].kind == .article { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// Whether a class calls a footer that of a post, in which blogs sign.
  private static func isFootOfPost(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first, first == 0x65 || first == 0x6E || first == 0x70 || first == 0x73 else { return false }
    return footsOfPosts.contains { name.starts(with: $0) }
  }

  private static let footsOfPosts = ["entry-footer", "post-footer", "news-footer", "serendipity_entryFooter"].map { Array($0.utf8) }

  /// Whether the foot of a post says by whom or when that was posted, and does not list other posts, each of which has its own day.
  private static func signs(_ foot: Range<Int>, _ post: Post, _ classes: ClassTable<ClassRoles>) -> Bool {
    var leaves = 0
    var isCalled = false
    var hasList = false
    for place in foot {
      let block = post.blocks[place]
      if block.kind == .heading { return false }
      if block.kind == .list { hasList = true }
      if !isCalled { isCalled = roles(of: block.attributes, in: post, classes).contains(.author) }
      guard block.kind.isLeaf, !block.text.isEmpty else { continue }
      leaves += 1
      if leaves > mostOfFoot { return false }
      if block.text.count <= mostTrail, opensPosting(post.text(of: place)) { return true }
      // `Theme by` stands before the name of another's.
      if !isCalled {
        isCalled = block.marks.range.contains {
          post.marks[$0].text.start == block.text.start && roles(of: post.marks[$0].attributes, in: post, classes).contains(.author)
        }
      }
    }
    return isCalled && !hasList
  }

  private static func opensPosting(_ text: String) -> Bool {
    AuthorText.hasCue(text) || postings.contains(text.utf8.prefix { $0 != 0x20 && $0 != 0x3A }.map { CaseFold.lowercase($0) })
  }

  private static let postings = WordSet([
    "posted", "published", "written", "veröffentlicht", "gepostet", "publié", "posté", "publicado", "pubblicato", "postato",
    "geplaatst",
    "gepubliceerd", "publicerad", "publisert", "opublikowane", "postado",
  ])

  /// The lines of a foot at the most.
  private static let mostOfFoot = 12

  private static let noted: ElementRole = [.author, .date, .title]

  /// Whether an element is looked at again; what else an address is called does not matter, it names an author.
  @inline(__always)
  private static func isNoted(_ roles: ElementRole, _ tag: Tag) -> Bool {
    !roles.isDisjoint(with: noted) || tag == .address || tag == .time
  }

  private mutating func note(_ mention: Mention, _ tag: Tag) {
    var mention = mention
    if tag == .address { mention.roles.formUnion(.author) }
    if tag == .time { mention.roles.formUnion(.date) }
    if mention.block > 0 { mentions.append(mention) }
    if tag == .time { times.append(mention) }
  }

  /// The mentions of one block.
  func mentions(in block: Int) -> ArraySlice<Mention> { mentions(within: block..<block + 1) }

  /// The mentions of a range of blocks.
  func mentions(within blocks: Range<Int>) -> ArraySlice<Mention> {
    let start = mentions.firstSorted { $0.block >= blocks.lowerBound }
    var end = start
    while end < mentions.count, mentions[end].block < blocks.upperBound { end += 1 }
    return mentions[start..<end]
  }

  /// Whether an element calls itself a kicker.
  func isKicker(_ attributes: Extent, in post: Post) -> Bool {
    Self.roles(of: attributes, in: post, nil).contains(.kicker)
  }

  /// Whether an element says that it holds the date of a change, and not that of the publication too.
  func tellsChange(_ attributes: Extent, in post: Post) -> Bool {
    let roles = Self.roles(of: attributes, in: post, nil)
    return roles.contains(.modified) && !roles.contains(.published)
  }

  /// What a class says of its element.
  private struct ClassRoles: BitwiseCopyable {
    var roles: ElementRole
    var isFootOfPost: Bool

    init(_ name: UnsafeBufferPointer<UInt8>) { (roles, isFootOfPost) = (RoleTokens.roles(of: name), PageScan.isFootOfPost(name)) }
  }

  private static func roles(of attributes: Extent, in post: Post, _ classes: ClassTable<ClassRoles>?) -> ElementRole {
    guard !attributes.isEmpty else { return [] }
    return post.attributes.withUnsafeBufferPointer { all in
      post.bytes.withUnsafeBufferPointer { read(attributes, all, $0, classes).roles }
    }
  }

  /// The roles of an element, and whether it is the footer of a post.
  ///
  /// The classes' answers are read anew for each page: to fetch them from a table of all pages' takes as long.
  private static func read(
    _ extent: Extent, _ attributes: UnsafeBufferPointer<Attribute>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ classes: ClassTable<ClassRoles>?
  ) -> (roles: ElementRole, isFootOfPost: Bool) {
    var roles: ElementRole = []
    var isFoot = false
    for i in extent.range {
      let attribute = attributes[i]
      let isDeclared: Bool
      switch attribute.name {
      case .class:
        guard attribute.value.count > 0 else { continue }
        let value = UnsafeBufferPointer(rebasing: bytes[attribute.value.range])
        guard attribute.value.count < 400 else {
          isFoot = isFoot || Self.isFootOfPost(value)
          continue
        }
        let found = classes?.value(of: attribute.number) { ClassRoles(value) } ?? ClassRoles(value)
        roles.formUnion(found.roles)
        isFoot = isFoot || found.isFootOfPost
        continue
      case .id, .dataComponent: isDeclared = false
      case .itemprop, .rel, .property: isDeclared = true
      case .datetime:
        // `time`, and the elements that sites make to show it in the reader's own zone.
        roles.insert(.date)
        continue
      case .title:
        // A moment by itself, where the element shows how long ago that was.
        if MomentValue.opens(UnsafeBufferPointer(rebasing: bytes[attribute.value.range])) { roles.insert(.date) }
        continue
      default: continue
      }
      guard attribute.value.count > 0, attribute.value.count < 400 else { continue }
      let value = UnsafeBufferPointer(rebasing: bytes[attribute.value.range])
      var found = RoleTokens.roles(of: value)
      if isDeclared, !found.isDisjoint(with: [.author, .date, .title, .name]) { found.insert(.declared) }
      // What readers write about a thing. A class of that name may be the page's own review.
      if attribute.name == .itemprop, isReview(bytes[attribute.value.range]) { found.formUnion([.elsewhere, .comment]) }
      roles.formUnion(found)
    }
    return (roles, isFoot)
  }

  private static func isReview(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    value.elementsEqual("review".utf8) || value.elementsEqual("reviews".utf8)
  }

  /// The text that an element shows: of a container, its leaves' up to a limit, each apart by a line feed.
  ///
  /// - Parameter isParted: whether a bar stands where the page's style alone parts elements of a line. Default: no.
  static func text(of mention: Mention, in post: Post, limit: Int = 300, isParted: Bool = false) -> String {
    func read(_ text: Extent, _ leaf: Int) -> String { isParted ? post.partedText(text, of: leaf) : post.string(text) }
    if mention.mark >= 0 { return read(post.marks[mention.mark].text, mention.block) }
    let block = post.blocks[mention.block]
    if block.kind.isLeaf { return block.text.count > limit * 2 ? "" : read(block.text, mention.block) }
    var text = ""
    var i = mention.block + 1
    while i < min(Int(block.end), post.blocks.count), i - mention.block < 40 {
      // What a form asks for is no part of what is said: `Comment (required)`.
      if post.blocks[i].kind.isLeaf, !post.blocks[i].isRemoved, !post.blocks[i].text.isEmpty,
        post.blocks[i].kind != .control || post.blocks[i].tag == .button
      {
        if text.utf8.count + post.blocks[i].text.count > limit { break }
        if !text.isEmpty { text += "\n" }
        text += read(post.blocks[i].text, i)
      }
      i += 1
    }
    return text
  }
}
