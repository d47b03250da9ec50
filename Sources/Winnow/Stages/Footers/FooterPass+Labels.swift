import WinnowBase

// Headings and labels that give the posts of a site their form: `## Ingredients`, `Opening hours:`, the questions of a questionnaire.
extension FooterPass {
  /// How a leaf announces what stands below it.
  private enum Label {
    case heading, colon, question
  }

  /// Takes back what structures the post: items of lists whose other items stay, and labels right below which stands a text of the post's
  /// own. Furniture goes with what it announces, leads to other posts, or stands alone where the post begins.
  func spareLabels(_ texts: [Int], _ leaves: inout ByBlock<Removal>) {
    spareItems(&leaves)
    guard let firstOwn = texts.first(where: { !leaves.holds($0) }) else { return }
    var labels: [(block: Int, kind: Label, place: FooterUnit.Place)] = []
    var keys: [Label: Set<UInt64>] = [:]
    for (block, removal) in leaves.entries where removal.reviewed == nil && block > firstOwn {
      guard let kind = label(block), isAboveOwnText(block, leaves) else { continue }
      labels.append((block, kind, removal.unit.place))
      keys[kind, default: []].insert(removal.unit.key)
    }
    for label in labels {
      let isStructure = keys[label.kind]?.count ?? 0 > 1
      if isStructure || label.kind == .heading && label.place != .head { leaves[label.block] = nil }
    }
  }

  /// What of a leaf announces the text below it; nil for any other leaf.
  private func label(_ at: Int) -> Label? {
    let block = post.blocks[at]
    if block.kind == .heading { return .heading }
    guard block.kind == .paragraph, block.text.count <= Self.longestLabel, Int(block.linkBytes) * 2 < block.text.count else {
      return nil
    }
    let text = post.bytes[block.text.range]
    if text.last == 0x3A || text.suffix(3).elementsEqual("：".utf8) { return .colon }
    guard text.last == 0x3F || text.suffix(3).elementsEqual("？".utf8) else { return nil }
    return ElementHints.isWholly([.strong, .b], at, of: post) ? .question : nil
  }

  /// Whether the next text below a leaf stays, is no link to something else, and is more than a line of an address.
  private func isAboveOwnText(_ label: Int, _ leaves: ByBlock<Removal>) -> Bool {
    for at in (label + 1)..<max(label + 1, min(post.blocks.count, label + Self.reach)) {
      let block = post.blocks[at]
      guard block.kind.isLeaf, !block.text.isEmpty else { continue }
      return !block.isRemoved && !leaves.holds(at) && isOwn(block)
        && (block.kind == .listItem || block.kind == .paragraph && block.text.count >= Self.shortestText)
    }
    return false
  }

  private func isOwn(_ block: Block) -> Bool { Int(block.linkBytes) * 2 < block.text.count }

  /// An item goes with its list: one that recurs among more that stay is the story's.
  private func spareItems(_ leaves: inout ByBlock<Removal>) {
    var lists: [Int: (own: Int, gone: Int)] = [:]
    for (block, _) in leaves.entries where post.blocks[block].kind == .listItem {
      guard let list = list(of: block), lists[list] == nil else { continue }
      var count = (own: 0, gone: 0)
      for at in list..<max(list, Int(post.blocks[list].end)) where post.blocks[at].kind == .listItem {
        if leaves.holds(at) || post.blocks[at].isRemoved {
          count.gone += 1
        } else if isOwn(post.blocks[at]), !post.blocks[at].text.isEmpty {
          count.own += 1
        }
      }
      lists[list] = count
    }
    if lists.isEmpty { return }
    leaves.keep { removal in
      let block = post.blocks[removal.unit.block]
      guard removal.reviewed == nil, block.kind == .listItem, isOwn(block),
        let count = list(of: removal.unit.block).flatMap({ lists[$0] })
      else { return true }
      return count.own < Self.fewestItems || count.own <= count.gone
    }
  }

  private func list(of item: Int) -> Int? {
    var at = Int(post.blocks[item].parent)
    for _ in 0..<3 where at >= 0 {
      if post.blocks[at].kind == .list { return at }
      at = Int(post.blocks[at].parent)
    }
    return nil
  }

  /// In bytes: a label, and a text that is more than a name or a telephone number.
  private static let longestLabel = 160
  private static let shortestText = 60
  /// In blocks, down to the text.
  private static let reach = 12
  private static let fewestItems = 2
}
