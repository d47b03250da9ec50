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
    /// The sorts of bytes of a leaf's text.
    var signs = TextMeasure.Signs.any
    var depth: Int32 = 0

    var linkDensity: Float { text > 0 ? linked / text : 0 }
  }

  /// What the classes of a page's elements say, and what single names say on any page.
  private struct Caches {
    let classes = ClassTable<BlockTraits>()
    let names = TraitLexicon.known.take()
    /// Written by a program for documentation.
    let isManual: Bool
  }

  var rows: [Row]
  /// Whether the program that wrote the page writes documentation.
  let isGenerated: Bool

  init(_ post: Post) {
    rows = [Row](repeating: Row(), count: post.blocks.count)
    isGenerated = PageTyping.isGeneratedDocumentation(post)
    let caches = Caches(isManual: isGenerated)
    defer { TraitLexicon.known.give(caches.names) }
    post.bytes.withUnsafeBufferPointer { read(post, $0, caches) }
    if !post.pictures.isEmpty { PlainFigures.mark(post, &rows) }
    rows.withUnsafeMutableBufferPointer { rows in post.blocks.withUnsafeBufferPointer { Self.sumUp($0, rows) } }
  }

  /// Cards that lead to other recipes call their line or two what a recipe calls its times: `recipe-info`.
  private static func judgeIngredients(_ block: Block, _ row: inout Row) {
    if !block.kind.isLeaf, row.leaves < 3, row.linkDensity > 0.5 {
      row.traits.remove(.ingredients)
    } else {
      row.holdsIngredients = true
    }
  }

  /// Adds what each block holds to what its container does.
  private static func sumUp(_ blocks: UnsafeBufferPointer<Block>, _ rows: UnsafeMutableBufferPointer<Row>) {
    for i in blocks.indices.reversed() where blocks[i].parent >= 0 {
      if rows[i].traits.contains(.ingredients) { judgeIngredients(blocks[i], &rows[i]) }
      let row = rows[i]
      let parent = Int(blocks[i].parent)
      if row.holdsIngredients { rows[parent].holdsIngredients = true }
      if row.hasTopHeading { rows[parent].hasTopHeading = true }
      // Containers without text or pictures have nothing to add.
      guard row.leaves > 0 || row.pictures > 0 else { continue }
      rows[parent].text += row.text
      rows[parent].linked += row.linked
      rows[parent].good += row.good
      rows[parent].leaves &+= row.leaves
      rows[parent].pictures &+= row.pictures
      rows[parent].linkLeaves &+= row.linkLeaves
      rows[parent].paragraphs &+= row.paragraphs
      rows[parent].commas &+= row.commas
    }
  }

  /// What the blocks say by themselves.
  private mutating func read(_ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ caches: Caches) {
    rows.withUnsafeMutableBufferPointer { rows in
      post.blocks.withUnsafeBufferPointer { blocks in
        for i in blocks.indices {
          let parent = Int(blocks[i].parent)
          if parent >= 0 { rows[i].depth = rows[parent].depth + 1 }
          if !blocks[i].attributes.isEmpty { rows[i].traits = Self.traits(blocks[i].attributes, of: i, post, bytes, caches) }
          if blocks[i].flags.contains(.hidden) { rows[i].hidden = true }
          if blocks[i].isRemoved { continue }
          if blocks[i].picture >= 0 { rows[i].pictures = 1 }
          if blocks[i].kind.isLeaf, !blocks[i].text.isEmpty { Self.measure(i, post, bytes, caches, &rows[i]) }
        }
      }
    }
  }

  /// What a leaf's text says.
  private static func measure(
    _ i: Int, _ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ caches: Caches, _ row: inout Row
  ) {
    let block = post.blocks[i]
    // A text beside a picture that one inline element holds is what that element is called: `<span class="caption">`.
    if block.tag == .none, !block.marks.isEmpty, isBesidePicture(i, post) {
      for mark in post.marks[block.marks.range] where mark.tag == .span && mark.text == block.text && !mark.attributes.isEmpty {
        row.traits.formUnion(traits(mark.attributes, of: i, post, bytes, caches).intersection([.caption]))
      }
    }
    let measure = TextMeasure(UnsafeBufferPointer(rebasing: bytes[block.text.range]))
    row.text = measure.weight
    row.linked = block.linkBytes == 0 ? 0 : measure.weight * Float(block.linkBytes) / Float(block.text.count)
    row.leaves = 1
    row.linkLeaves = row.linkDensity > 0.6 ? 1 : 0
    row.commas = measure.commas
    row.endsSentence = measure.endsSentence
    row.signs = measure.signs
    row.good = good(block, measure, row)
    row.paragraphs = row.good > 60 ? 1 : 0
    if block.kind == .heading, block.level == 1 { row.hasTopHeading = true }
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

  /// What the attributes of a block say, or those of an inline element that stands for it.
  private static func traits(
    _ attributes: Extent, of block: Int, _ post: Post, _ bytes: UnsafeBufferPointer<UInt8>, _ caches: Caches
  ) -> BlockTraits {
    var traits: BlockTraits = []
    for i in attributes.range {
      let attribute = post.attributes[i]
      let value = UnsafeBufferPointer(rebasing: bytes[attribute.value.range])
      switch attribute.name {
      case .id where post.blocks[block].kind == .heading:
        if value.count == siteDescription.utf8CodeUnitCount, value.equals(siteDescription) { traits.insert(.tagline) }
      case .id where isMade(value, of: post.blocks[block].tag): break
      case .class:
        let named = caches.classes.value(of: attribute.number) {
          var mayHide = false
          var named = TraitLexicon.traits(value, mayHide: &mayHide, known: caches.names)
          if mayHide, TraitLexicon.hides(post.bytes[attribute.value.range]) { named.insert(.unseen) }
          return named
        }
        // A highlighter's words tell how to draw code, not what it is: `brush: php; toolbar: false`.
        traits.formUnion(post.blocks[block].kind == .code ? named.intersection(.unseen) : named)
      case .id, .dataComponent, .ariaLabel:
        var mayHide = false
        // A manual has a section on settings.
        let named = TraitLexicon.traits(value, mayHide: &mayHide, known: caches.names).subtracting(.settings)
        if named.isEmpty { continue }
        if attribute.name == .id, Anchors.isAnchor(value, of: block, post, named: named, isManual: caches.isManual) { continue }
        traits.formUnion(named)
      case .itemprop:
        // The letters that stand in a value tell most of them from those that say something.
        let letters = value.reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }
        if letters & Self.lettersOfBody == Self.lettersOfBody {
          if value.contains("articlebody") {
            traits.formUnion([.body, .entry])
          } else if value.contains("reviewbody") {
            traits.insert(.body)
          }
        }
        if letters & Self.lettersOfComment == Self.lettersOfComment, value.contains("comment") { traits.insert(.comments) }
        if letters & Self.lettersOfRecipe == Self.lettersOfRecipe,
          value.contains("recipeingredient") || value.contains("recipeinstructions")
        {
          traits.insert(.ingredients)
        }
      case .property:
        if value.contains("content:encoded") || value.contains("articlebody") { traits.insert(.body) }
      case .role:
        if let said = roles.first(where: { value.count == $0.name.utf8CodeUnitCount && value.equals($0.name) }) {
          traits.formUnion(said.traits)
        }
      default: break
      }
    }
    return traits
  }

  /// Whether an id is one that an editor counted up or drew for each paragraph, hexadecimal from end to end: `84ad`, a UUID. A box called `ad12`
  /// is a place for adverts.
  private static func isMade(_ id: UnsafeBufferPointer<UInt8>, of tag: Tag) -> Bool {
    guard id.count == shortMade || id.count >= longMade else { return false }
    if id.count == shortMade {
      switch tag {
      case .p, .li, .ul, .ol, .blockquote, .pre, .figure: break
      default: return false
      }
    }
    var digits = 0
    for byte in id {
      if byte &- 0x30 < 10 { digits += 1 } else if (byte | 0x20) &- 0x61 >= 6, byte != 0x2D { return false }
    }
    return digits > 0
  }

  /// What WordPress' themes call the line below a site's name; other ids of headings are what they say.
  private static let siteDescription: StaticString = "site-description"

  private static let shortMade = 4
  private static let longMade = 32

  /// Bits for the letters of `body`, of `comment` and of `recipein`, by their low five bits.
  private static let lettersOfBody: UInt32 = 1 << 2 | 1 << 15 | 1 << 4 | 1 << 25
  private static let lettersOfComment: UInt32 = 1 << 3 | 1 << 15 | 1 << 13 | 1 << 5 | 1 << 14 | 1 << 20
  private static let lettersOfRecipe: UInt32 = 1 << 18 | 1 << 5 | 1 << 3 | 1 << 9 | 1 << 16 | 1 << 14

  private static let roles: [(name: StaticString, traits: BlockTraits)] = [
    ("navigation", .navigation), ("menu", .navigation), ("menubar", .navigation), ("tablist", .navigation), ("tabpanel", .folded),
    ("complementary", .sidebar), ("contentinfo", .footer), ("dialog", .overlay), ("alertdialog", .overlay), ("search", .tools),
    ("banner", .header), ("main", .content), ("article", .content),
  ]
}
