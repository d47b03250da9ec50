import WinnowBase

// Lines that number the pictures they stand under.
extension PictureCaptions {
  /// Whether the post's numbered lines stand below their pictures, as far as can be told: none stands above one.
  func placesFiguresBelow() -> Bool {
    for (at, line) in lines.enumerated() where line.isPicture {
      // A line of units may stand between them.
      for above in lines[max(0, at - 2)..<at].reversed() {
        if above.isPicture { break }
        guard isNumbered(above.block) else { continue }
        if above.block == lines[at - 1].block || !isRightBelowPicture(above.block, before: at) { return false }
      }
    }
    return true
  }

  private func isRightBelowPicture(_ block: Int, before at: Int) -> Bool {
    at >= 3 && lines[at - 2].block == block && lines[at - 3].isPicture
  }

  /// Whether a line is the caption of the one picture right above it and of nothing else: what stands below it goes on as text does.
  func standsUnderFigure(_ block: Int, following: Int?, anchor at: Int) -> Bool {
    guard figuresAreBelow, isNumbered(block), post.bytes[post.blocks[block].text.range].last != 0x3A else { return false }
    if at > 0, lines[at - 1].isPicture || holds(lines[at].block, lines[at - 1].block) { return false }
    let picture = post.pictures[lines[at].picture]
    let side = max(picture.width, picture.height)
    guard side == 0 || side >= Self.leastFigure else { return false }
    guard let following else { return true }
    switch post.blocks[following].kind {
    case .paragraph, .heading, .listItem: break
    default: return false
    }
    return !isNumbered(following) && container(.quotation, of: following) == nil && container(.table, of: following) == nil
      && container(.figure, of: following) == nil
  }

  private func isNumbered(_ block: Int) -> Bool {
    post.bytes[post.blocks[block].text.range].withUnsafeBufferPointer { CaptionShape.isNumberedFigure($0) }
  }

  /// Whether a picture stands within a paragraph.
  private func holds(_ picture: Int, _ text: Int) -> Bool {
    let (inner, outer) = (post.blocks[picture].origin, post.blocks[text].origin)
    return outer.start < inner.start && inner.end <= outer.end
  }

  /// A side in pixels; what is smaller is a sign in a line.
  private static var leastFigure: Int { 100 }

  /// Whether a line above a picture names who wrote the text, whatever its element is called: `<div class="credit">Text: Jane Roe</div>`.
  func isByline(_ at: Int) -> Bool {
    let text = post.blocks[lines[at].block].text
    guard text.count <= Self.longestByline, at == 0 || !lines[at - 1].isPicture && !isTaken(lines[at - 1].block) else {
      return false
    }
    return post.bytes.withUnsafeBufferPointer { reader.read(UnsafeBufferPointer(rebasing: $0[text.range])).kind == .byline }
  }

  private static var longestByline: Int { 240 }

  /// The table that holds one picture and the caption of its own at a line, and nothing else: a figure by another name.
  func pictureFrame(_ at: Int) -> Int? {
    let caption = lines[at].block
    let table = Int(post.blocks[caption].parent)
    guard post.blocks[caption].tag == .caption, table > 0, post.blocks[table].kind == .table, at + 1 < lines.count,
      lines[at + 1].isPicture, lines[at + 1].block < Int(post.blocks[table].end),
      at + 2 == lines.count || lines[at + 2].block >= Int(post.blocks[table].end)
    else { return nil }
    return table
  }
}
