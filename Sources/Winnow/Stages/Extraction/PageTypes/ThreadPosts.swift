import WinnowBase

/// The posts of a thread as its markup shows them: elements of one kind and name beside one another that hold text. A word in such a name
/// says who wrote a post or how it is laid out, not that it is furniture: `topic-author`, `messageSidebarOrientationLeft`.
struct ThreadPosts {
  private let isPost: [Bool]
  /// The kind of each post that stands among its like, -1 elsewhere.
  private let kinds: [Int32]

  /// Elements that share a parent, a tag and the beginning of their first class: `loop-item-0`, `loop-item-1`.
  private struct Kind: Hashable {
    let parent: Int32
    let tag: Tag
    let name: UInt64
  }

  private struct Group {
    let number: Int32
    var count = 0
    var good: Float = 0
  }

  init(_ post: Post, _ features: BlockFeatures) {
    var isPost = [Bool](repeating: false, count: post.blocks.count)
    var named: [(block: Int, kind: Kind)] = []
    var groups: [Kind: Group] = [:]
    var kinds = [Int32](repeating: -1, count: post.blocks.count)
    // What stands in a box of other threads is like one another too.
    var isBoxed = [Bool](repeating: false, count: post.blocks.count)
    for i in post.blocks.indices.dropFirst() {
      let block = post.blocks[i]
      let parent = max(0, Int(block.parent))
      isBoxed[i] = isBoxed[parent] || Self.isBox(features[parent]) && features[parent].good < Self.largestBox * features[0].good
      guard !isBoxed[i], !block.kind.isLeaf, features[i].good >= Self.shortestPost, features[i].linkDensity < 0.5,
        !features[i].hidden,
        let name = Self.name(block, post)
      else { continue }
      let kind = Kind(parent: block.parent, tag: block.tag, name: name)
      groups[kind, default: Group(number: Int32(truncatingIfNeeded: named.count))].count += 1
      groups[kind]?.good += features[i].good
      named.append((i, kind))
    }
    for (i, kind) in named {
      guard let group = groups[kind], group.count > 1, group.good >= Float(group.count) * Self.averagePost else { continue }
      isPost[i] = true
      kinds[i] = group.number
    }
    // What holds most of a post's text is the post once more.
    for i in post.blocks.indices.dropFirst() where !isPost[i] && !post.blocks[i].kind.isLeaf && post.blocks[i].tag != .aside {
      let parent = Int(post.blocks[i].parent)
      if parent > 0, isPost[parent], features[i].good > 0.5 * features[parent].good { isPost[i] = true }
    }
    self.isPost = isPost
    self.kinds = kinds
  }

  /// Whether an element is a post or holds most of one.
  func holds(_ i: Int) -> Bool { isPost[i] }

  /// Whether two elements are posts beside one another.
  func areAlike(_ i: Int, _ k: Int) -> Bool { kinds[i] >= 0 && kinds[i] == kinds[k] }

  /// Whether a rule judges by names that a post may bear as well, or by an element that software writes around each answer.
  static func mayMistake(_ rule: ExtractionRule) -> Bool {
    switch rule {
    case .byline, .sidebar, .tools, .tags: true
    default: false
    }
  }

  /// Whether a form is there for the buttons below a post: most of its text stands in what calls itself a text, and it has no field to write in.
  static func isAroundPost(_ form: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    // A board of links sets what a member wrote, however short, in a form of its own.
    let isUserText = holdsUserText(form, post)
    guard features[form].good >= shortestPost || isUserText && features[form].text > 0 else { return false }
    var holdsText = isUserText
    for i in form + 1..<max(form + 1, Int(post.blocks[form].end)) {
      if post.blocks[i].tag == .textarea || post.blocks[i].tag == .select { return false }
      if !features[i].traits.isDisjoint(with: [.body, .content]), features[i].good > 0.5 * features[form].good { holdsText = true }
    }
    return holdsText
  }

  private static func holdsUserText(_ form: Int, _ post: Post) -> Bool {
    post.blocks[form].attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }).contains {
          $0.elementsEqual("usertext".utf8)
        }
    }
  }

  private static func isBox(_ row: BlockFeatures.Row) -> Bool {
    !row.traits.isDisjoint(with: [.related, .sidebar, .navigation, .footer])
  }

  /// Of the page's running text: a name may be that of the layout around all of it.
  private static let largestBox: Float = 0.3

  /// A few words: `Thanks, that worked.`
  private static let shortestPost: Float = 20
  /// Lines that say who wrote a post and when stand beside one another as well; the posts among them are longer.
  private static let averagePost: Float = 50

  /// The first class up to a number. Names of columns say nothing of what stands in them; an item or an article needs none.
  private static func name(_ block: Block, _ post: Post) -> UInt64? {
    for k in block.attributes.range where post.attributes[k].name == .class {
      for token in post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }) {
        let name = token.prefix { !($0 &- 0x30 < 10) }
        let word = name.prefix { $0 != 0x2D && $0 != 0x5F }
        if !word.isEmpty, !layouts.contains(word.lazy.map(CaseFold.lowercase)) { return WordHash.of(name) }
      }
    }
    return block.tag == .article || block.tag == .li ? 0 : nil
  }

  private static let layouts = WordSet([
    "col", "cols", "column", "columns", "row", "span", "grid", "cell", "large", "medium", "small", "flex", "w", "width", "left",
    "right", "box", "block", "widget", "panel", "module", "section", "sidebar", "container", "float", "pull",
  ])
}
