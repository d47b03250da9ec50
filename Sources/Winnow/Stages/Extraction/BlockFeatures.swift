/// What the extraction knows of each block: one pass over the leaves, one backwards to sum them up in their containers.
struct BlockFeatures {
  struct Row {
    var traits: BlockTraits = []
    /// The weight of all text, and of that inside links.
    var text: Float = 0
    var linked: Float = 0
    /// The weight of what reads like running text.
    var good: Float = 0
    /// Leaves with text; pictures; leaves that are links only.
    var leaves: Int32 = 0
    var pictures: Int32 = 0
    var linkLeaves: Int32 = 0
    var paragraphs: Int32 = 0
    var commas: Int32 = 0
    var endsSentence = false
    var hidden = false
    var hasTopHeading = false
    /// The element or one inside it is called ingredients.
    var holdsIngredients = false
    var depth: Int32 = 0

    var linkDensity: Float { text > 0 ? linked / text : 0 }
  }

  /// What the classes of a page's elements say, and what single names say on any page.
  private struct Caches {
    let classes = ClassTable<BlockTraits>()
    let names = TraitLexicon.known.take()
  }

  var rows: [Row]

  init(_ post: Post) {
    rows = [Row](repeating: Row(), count: post.blocks.count)
    let caches = Caches()
    defer { TraitLexicon.known.give(caches.names) }
    post.bytes.withUnsafeBufferPointer { read(post, $0, caches) }
    if !post.pictures.isEmpty { PlainFigures.mark(post, &rows) }
    for i in post.blocks.indices.reversed() where post.blocks[i].parent >= 0 {
      let parent = Int(post.blocks[i].parent)
      if rows[i].traits.contains(.ingredients) { rows[i].holdsIngredients = true }
      if rows[i].holdsIngredients { rows[parent].holdsIngredients = true }
      rows[parent].text += rows[i].text
      rows[parent].linked += rows[i].linked
      rows[parent].good += rows[i].good
      rows[parent].leaves &+= rows[i].leaves
      rows[parent].pictures &+= rows[i].pictures
      rows[parent].linkLeaves &+= rows[i].linkLeaves
      rows[parent].paragraphs &+= rows[i].paragraphs
      rows[parent].commas &+= rows[i].commas
      if rows[i].hasTopHeading { rows[parent].hasTopHeading = true }
    }
  }

  /// What the blocks say by themselves.
  private mutating func read(_ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ caches: Caches) {
    for i in post.blocks.indices {
      let block = post.blocks[i]
      if block.parent >= 0 { rows[i].depth = rows[Int(block.parent)].depth + 1 }
      if !block.attributes.isEmpty { rows[i].traits = Self.traits(block, post, bytes, caches) }
      rows[i].hidden = block.flags.contains(.hidden)
      if block.isRemoved { continue }
      if block.picture >= 0 { rows[i].pictures = 1 }
      guard block.kind.isLeaf, !block.text.isEmpty else { continue }
      // A text beside a picture that one inline element holds is what that element is called: `<span class="caption">`.
      if block.tag == .none, !block.marks.isEmpty, Self.isBesidePicture(i, post) {
        for mark in post.marks[block.marks.range] where mark.tag == .span && mark.text == block.text && !mark.attributes.isEmpty {
          var wrapper = block
          wrapper.attributes = mark.attributes
          rows[i].traits.formUnion(Self.traits(wrapper, post, bytes, caches).intersection([.caption]))
        }
      }
      let measure = TextMeasure(post.bytes[block.text.range])
      rows[i].text = measure.weight
      rows[i].linked = block.text.isEmpty ? 0 : measure.weight * Float(block.linkBytes) / Float(block.text.count)
      rows[i].leaves = 1
      rows[i].linkLeaves = rows[i].linkDensity > 0.6 ? 1 : 0
      rows[i].commas = measure.commas
      rows[i].endsSentence = measure.endsSentence
      rows[i].good = Self.good(block, measure, rows[i])
      rows[i].paragraphs = rows[i].good > 60 ? 1 : 0
      if block.kind == .heading, block.level == 1 { rows[i].hasTopHeading = true }
    }
  }

  subscript(_ block: Int) -> Row { rows[block] }

  private static func isBesidePicture(_ i: Int, _ post: Post) -> Bool {
    i > 0 && post.blocks[i - 1].picture >= 0 || i + 1 < post.blocks.count && post.blocks[i + 1].picture >= 0
  }

  /// The weight of a leaf's text as running text: none for labels and link lists, all of it for sentences.
  private static func good(_ block: Block, _ measure: TextMeasure, _ row: Row) -> Float {
    let own = row.text - row.linked
    let share: Float
    switch block.kind {
    case .paragraph, .quote: share = 1
    case .listItem: share = 0.9
    case .code: share = 0.8
    case .cell: share = 0.5
    default: return 0
    }
    guard row.linkDensity < 0.5, own >= 20 else { return 0 }
    if own < 70, !measure.endsSentence, measure.commas == 0 { return own * 0.25 * share }
    return own * share
  }

  private static func traits(
    _ block: Block, _ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ caches: Caches
  ) -> BlockTraits {
    var traits: BlockTraits = []
    for i in block.attributes.range {
      let attribute = post.attributes[i]
      let value = UnsafeBufferPointer(rebasing: bytes[attribute.value.range])
      switch attribute.name {
      case .id where block.kind == .heading || isOutlined(block, post): break
      case .class:
        let named = caches.classes.value(of: attribute.number) {
          var mayHide = false
          var named = TraitLexicon.traits(value, mayHide: &mayHide, known: caches.names)
          if mayHide, TraitLexicon.hides(post.bytes[attribute.value.range]) { named.insert(.unseen) }
          return named
        }
        // A highlighter's words tell how to draw code, not what it is: `brush: php; toolbar: false`.
        traits.formUnion(block.kind == .code ? named.intersection(.unseen) : named)
      case .id, .dataComponent, .ariaLabel:
        var mayHide = false
        // A manual has a section on settings.
        traits.formUnion(TraitLexicon.traits(value, mayHide: &mayHide, known: caches.names).subtracting(.settings))
      case .itemprop:
        if value.contains("articlebody") || value.contains("reviewbody") { traits.insert(.body) }
        if value.contains("comment") { traits.insert(.comments) }
        if value.contains("recipeingredient") || value.contains("recipeinstructions") { traits.insert(.ingredients) }
      case .property:
        if value.contains("content:encoded") || value.contains("articlebody") { traits.insert(.body) }
      case .role:
        if value.elementsEqual("navigation".utf8) || value.elementsEqual("menu".utf8) || value.elementsEqual("menubar".utf8)
          || value.elementsEqual("tablist".utf8)
        {
          traits.insert(.navigation)
        }
        if value.elementsEqual("tabpanel".utf8) { traits.insert(.folded) }
        if value.elementsEqual("complementary".utf8) { traits.insert(.sidebar) }
        if value.elementsEqual("contentinfo".utf8) { traits.insert(.footer) }
        if value.elementsEqual("dialog".utf8) || value.elementsEqual("alertdialog".utf8) { traits.insert(.overlay) }
        if value.elementsEqual("search".utf8) { traits.insert(.tools) }
        if value.elementsEqual("banner".utf8) { traits.insert(.header) }
        if value.elementsEqual("main".utf8) || value.elementsEqual("article".utf8) { traits.insert(.content) }
      default: break
      }
    }
    return traits
  }

  /// Whether an element is a section within a section.
  private static func isOutlined(_ block: Block, _ post: Post) -> Bool {
    isSection(block, post) && block.parent > 0 && isSection(post.blocks[Int(block.parent)], post)
  }

  /// Whether an element is a section as generators of documentation write them, named after its heading and nothing else: `<section
  /// id="cookies">`, `<div class="section" id="cookies">`, `<section id="cookies" class="level2">`. Within another one its id is an anchor,
  /// and says nothing of what the element is for.
  private static func isSection(_ block: Block, _ post: Post) -> Bool {
    guard block.tag == .section || block.tag == .div, !block.attributes.isEmpty else { return false }
    var hasID = false
    var isClassed = false
    for i in block.attributes.range {
      let value = post.bytes[post.attributes[i].value.range]
      switch post.attributes[i].name {
      case .id: hasID = true
      case .class:
        guard value.elementsEqual("section".utf8) || value.count == 6 && value.starts(with: "level".utf8) else { return false }
        isClassed = true
      default: return false
      }
    }
    return hasID && (isClassed || block.tag == .section)
  }
}
