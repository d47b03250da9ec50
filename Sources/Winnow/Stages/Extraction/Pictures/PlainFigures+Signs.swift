import WinnowBase

// What stands on a picture or below it, told by its size and by its name.
extension PlainFigures {
  /// Whether a picture before another in its box is a button on it: a small one, or one whose file is called after what it does.
  func isSign(_ i: Int) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    let sides = 1...Self.signSide
    if sides.contains(picture.width), sides.contains(picture.height) { return true }
    guard picture.width == 0, PictureFurniture.holds(Self.signNames, picture.address) else { return false }
    return MetadataText.fold(LeadPicture.fileName(picture.address)).pieces(at: 0x20).contains { Self.signWords.contains($0.utf8) }
  }

  /// In pixels.
  private static let signSide = 48
  private static let signWords = WordSet([
    "zoom", "enlarge", "magnify", "magnifier", "lupe", "lupa", "loupe", "plus", "share", "expand",
  ])
  private static let signNames = PictureFurniture.matcher([
    "zoom", "enlarge", "magnif", "lupe", "lupa", "loupe", "plus", "share", "expand",
  ])

  /// Whether the lines are set in small letters, as classes of frameworks say, and no box like this one stands right beside it.
  func isSmallPrint(_ figure: Figure) -> Bool {
    figure.lines.contains(where: isSaid) && !figure.lines.contains(where: isByline)
      && figure.lines.allSatisfy { line in
        post.blocks[line].attributes.range.contains { k in
          post.attributes[k].name == .class
            && post.bytes[post.attributes[k].value.range].split(whereSeparator: { $0 <= 0x20 }).contains {
              Self.smallLetters.contains($0)
            }
        }
      } && !isOneOfSeveral(figure.box)
  }

  private func isByline(_ line: Int) -> Bool {
    post.bytes[post.blocks[line].text.range].withUnsafeBufferPointer { Self.reader.read($0).kind } == .byline
  }

  private static let smallLetters = WordSet([
    "text-sm", "text-xs", "text-muted", "small", "text-caption", "text-small", "is-size-7",
  ])
}
