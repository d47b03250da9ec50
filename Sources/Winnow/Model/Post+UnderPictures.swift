extension Post {
  /// How many lines below a picture a leaf stands: 1 right below it, 2 where one line stands between (in Markdown and text without an empty
  /// line, for there a caption and its credit follow each other); nil elsewhere.
  func placeUnderPicture(_ leaf: Int) -> Int? {
    var lines = 1
    var line = blocks[leaf].line
    for at in (max(0, leaf - Self.reachToPicture)..<leaf).reversed() {
      let block = blocks[at]
      guard block.kind.isLeaf, !block.isRemoved else { continue }
      if block.picture >= 0 { return lines }
      if block.text.isEmpty { continue }
      lines += 1
      guard lines <= 2, identity.format != .html, block.line + 1 == line else { return nil }
      line = block.line
    }
    return nil
  }

  /// In blocks, containers among them.
  private static var reachToPicture: Int { 8 }
}
