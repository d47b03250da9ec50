import WinnowBase

/// What elements and names of furniture hold on the pages of shops and services: answers in a menu's element, measures in a dialog's.
extension Boilerplate {
  /// Whether a page sells one thing, as one form says that puts it into a basket; the cards of several have a form each.
  static func sellsOne(_ post: Post, _ features: BlockFeatures) -> Bool {
    var forms = 0
    for i in post.blocks.indices
    where post.blocks[i].tag == .form && features.rows[i].traits.contains(.product) && !features.rows[i].hidden {
      forms += 1
      if forms > 1 { return false }
    }
    return forms == 1
  }

  /// Whether a `nav` is what a builder of sites makes of all that drops down, and holds an answer: sentences without a link of their own.
  func isAnswer(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.leaves > 0, row.linkLeaves == 0, row.linkDensity < 0.3, isNamed(i, ["dropdown"]) else { return false }
    let end = max(i + 1, Int(post.blocks[i].end))
    return (i..<end).allSatisfy { post.blocks[$0].kind != .control }
      && (i..<end).contains { post.blocks[$0].tag == .p && features[$0].endsSentence }
  }

  /// Whether a form has nothing but fields with their names and a word above them. A shop puts each of its cards into one.
  func asksOnly(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.text < Self.longestForm, row.good < Self.mostSaid, row.linked == 0, row.pictures == 0 else { return false }
    return (i..<max(i + 1, Int(post.blocks[i].end))).allSatisfy { k in
      post.blocks[k].kind != .heading
        && (post.blocks[k].text.isEmpty || !PageTyping.namesPrice(post.bytes[post.blocks[k].text.range]))
    }
  }

  private static let longestForm: Float = 120
  private static let mostSaid: Float = 60

  /// Whether an element is the body of a dialog without the dialog, as a shop's program writes a panel into the page, and begins with a
  /// heading over a table or a list of terms: `product-modal__body`. What can be closed, filled in or followed is none.
  func tellsMeasures(_ i: Int, _ row: BlockFeatures.Row) -> Bool {
    guard row.leaves > 2, row.linkLeaves == 0, !row.traits.contains(.consent), isBodyOfModal(i) else { return false }
    let own = i..<max(i + 1, Int(post.blocks[i].end))
    guard own.count <= Self.mostOfPanel,
      own.allSatisfy({ post.blocks[$0].kind != .control && post.blocks[$0].tag != .form }),
      let first = own.first(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty })
    else { return false }
    return post.blocks[first].kind == .heading && own.contains { post.blocks[$0].kind == .table || post.blocks[$0].tag == .dl }
  }

  private static let mostOfPanel = 256

  /// Whether all that speaks of a layer in an element's names is that it is a modal's body.
  private func isBodyOfModal(_ i: Int) -> Bool {
    var isBody = false
    for k in post.blocks[i].attributes.range {
      let value = post.bytes[post.attributes[k].value.range]
      switch post.attributes[k].name {
      case .class:
        for token in value.split(whereSeparator: { $0 <= 0x20 }) where TraitLexicon.traits(token).contains(.overlay) {
          let words = NameWords.of(token)
          guard words.contains(where: { $0.elementsEqual("modal".utf8) }), words.contains(where: { Self.bodies.contains($0) })
          else {
            return false
          }
          isBody = true
        }
      case .id, .ariaLabel, .dataComponent: if TraitLexicon.traits(value).contains(.overlay) { return false }
      case .role: return false
      default: break
      }
    }
    return isBody
  }

  private static let bodies = WordSet(["body", "content", "inner"])

  /// Whether an element stands right below a quotation: whom it is from.
  func isBelowQuotation(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    var above = i - 1
    while above > parent, Int(post.blocks[above].parent) != parent { above = Int(post.blocks[above].parent) }
    guard parent > 0, above > parent else { return false }
    return post.blocks[above].kind == .quotation || post.blocks[above].kind == .quote
  }

  private func isNamed(_ i: Int, _ words: [StaticString]) -> Bool {
    post.blocks[i].attributes.range.contains { k in
      post.attributes[k].name == .class && words.contains { post.bytes[post.attributes[k].value.range].contains($0) }
    }
  }
}
