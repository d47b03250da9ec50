/// Boxes that ask for an e-mail address and nothing else: the name of a letter, what it holds, a field and a button.
extension UnnamedParts {
  /// A box weighs no more, and has no more texts: a label, a heading, a line or two, the button, the small print.
  private static let longestBox: Float = 320
  private static let mostTexts: Int32 = 6
  private static let mostBlocks = 32
  private static let boxLevels = 6
  /// The name of a letter; what is longer and opens a box without a heading is a paragraph with the field below it.
  private static let longestName: Float = 60
  /// The box is this small beside the page's running text.
  private static let boxShare: Float = 0.1

  /// The boxes below the title around such a field.
  func letters() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last = title + 1
    for i in post.blocks.indices where post.blocks[i].flags.contains(.asksAddress) && i >= last && !features[i].hidden {
      guard let box = letterBox(around: i) else { continue }
      found.append(box..<end(box))
      last = end(box)
    }
    return found
  }

  /// The smallest element around a field that says something beside the field's form, where that opens with the name of a letter, and with
  /// the heading right above it.
  private func letterBox(around field: Int) -> Int? {
    var form = field..<field
    var box = field
    for _ in 0..<Self.boxLevels {
      guard box > title, isSmallBox(box) else { return nil }
      if post.blocks[box].tag == .form {
        form = box..<end(box)
      } else if let name = (box..<end(box)).first(where: { isText($0) && post.blocks[$0].kind != .control && !form.contains($0) }) {
        let isName = post.blocks[name].kind == .heading || features[name].text <= Self.longestName && !features[name].endsSentence
        let whole = headed(box)
        return isName || whole != box ? whole : nil
      }
      box = max(0, Int(post.blocks[box].parent))
    }
    return nil
  }

  /// Whether an element is a small part of the page that asks for nothing else.
  private func isSmallBox(_ box: Int) -> Bool {
    let (block, row) = (post.blocks[box], features[box])
    return block.kind != .article && block.kind != .main && row.text <= Self.longestBox && row.leaves <= Self.mostTexts
      && end(box) - box <= Self.mostBlocks && !row.traits.contains(.body) && row.good <= Self.boxShare * total
      && !(box..<end(box)).contains {
        post.blocks[$0].flags.contains(.asksMore) || post.blocks[$0].tag == .textarea || post.blocks[$0].tag == .select
      }
  }

  /// The element around a box that adds nothing but a heading above it, or the box itself.
  private func headed(_ box: Int) -> Int {
    let parent = Int(post.blocks[box].parent)
    guard parent > title, features[parent].leaves == features[box].leaves + 1, isSmallBox(parent),
      (parent..<box).contains(where: { isText($0) && post.blocks[$0].kind == .heading })
    else { return box }
    return parent
  }
}
