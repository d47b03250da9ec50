import WinnowBase

/// The lead picture that a page shows at its headline but outside its text, for pages whose metadata names none.
///
/// It is the first large picture between the headline and the text, else the first right above the headline: at least 400 pixels wide by
/// its markup or its address, or offered in three more sizes, no banner, no link to another page, and in no menu, comment, portrait or list of other stories. A frame that
/// only calls itself a card or a widget counts below the headline, where templates reuse the names.
struct ShownLead {
  let post: Post
  let scan: PageScan
  /// The headline's block, or -1.
  let headline: Int

  /// The index of the picture among the post's, nil where there is none.
  ///
  /// - Parameter keeps: whether a block stays in the post.
  func find(keeping keeps: (Int) -> Bool) -> Int? {
    guard headline >= 0, post.blocks.indices.contains(headline) else { return nil }
    let end = min(post.blocks.count, headline + Self.mostBlocks)
    for place in headline..<end {
      let block = post.blocks[place]
      if keeps(place), block.kind == .paragraph, !block.isRemoved, block.text.count >= Self.storyBytes { break }
      if let picture = picture(of: place, isBelow: true, keeps) { return picture }
    }
    for place in max(0, headline - Self.mostBlocks)..<headline
    where scan.order[headline] - scan.order[place] <= Self.leavesAbove {
      if let picture = picture(of: place, isBelow: false, keeps) { return picture }
    }
    return nil
  }

  private func picture(of place: Int, isBelow: Bool, _ keeps: (Int) -> Bool) -> Int? {
    let block = post.blocks[place]
    let index = Int(block.picture)
    guard block.picture >= 0, post.pictures.indices.contains(index), !block.isRemoved, !block.flags.contains(.hidden), !keeps(place)
    else { return nil }
    let zone = scan.zones[place]
    guard zone.isDisjoint(with: isBelow ? [.comment, .biography, .elsewhere] : [.comment, .biography, .elsewhere, .teaser]) else {
      return nil
    }
    let picture = post.pictures[index]
    guard PictureRules.isContent(picture), !LeadPicture.isStandIn(picture.address),
      picture.link.map(PictureRules.isPictureFile) ?? true, isLarge(picture)
    else { return nil }
    return index
  }

  private func isLarge(_ picture: Picture) -> Bool {
    var (width, height) = (picture.width, picture.height)
    for address in [picture.address] + picture.versions.prefix(Self.mostVersions) {
      let key = post.pictureKeys.key(of: address)
      if key.width > width { (width, height) = (key.width, key.height) }
    }
    if width == 0 { return picture.versions.count >= Self.severalSizes }
    return width >= Self.leastWidth && (height == 0 || width <= Self.flattest * height)
  }

  private static let mostBlocks = 60
  /// A caption, a gallery's counts, a kicker, a line of sections.
  private static let leavesAbove: Int32 = 6
  private static let storyBytes = 120
  private static let mostVersions = 6
  private static let severalSizes = 3
  /// In pixels: cards of other stories and portraits are smaller.
  private static let leastWidth = 400
  /// Banners are flatter.
  private static let flattest = 3
}
