/// Judges pictures: which of those inside the main content are none of the article's, and which one above it leads it.
struct PictureRules {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>
  let title: Int?

  /// A side of fewer pixels than this is an icon's.
  private static let iconSide = 64

  func judge(_ verdicts: inout [ExtractionRule?]) {
    for i in main where verdicts[i] == nil && post.blocks[i].picture >= 0 { verdicts[i] = rule(i) }
    restoreLead(&verdicts)
  }

  private func rule(_ i: Int) -> ExtractionRule? {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    let address = picture.address.utf8
    if picture.width > 0, picture.height > 0 {
      if picture.width <= 3 || picture.height <= 3 { return .tracker }
      if picture.width < Self.iconSide, picture.height < Self.iconSide { return .icon }
    }
    if address.starts(with: "data:".utf8) { return .inlineData }
    if PictureSources.isPlaceholder(picture.address), picture.versions.isEmpty { return .tracker }
    var block = i
    for _ in 0..<3 where block > 0 {
      if !features[block].traits.isDisjoint(with: [.avatar, .bio]) { return .icon }
      block = Int(post.blocks[block].parent)
    }
    for name in ["/avatar", "gravatar.com", "/icons/", "/icon-", "/emoji/", "/smilies/", "sprite", "/pixel", "/logo."]
      as [StaticString]
    where address.contains(name) {
      return .icon
    }
    return nil
  }

  /// A picture above the main content that the metadata names too is the article's lead picture, whatever element holds it.
  private func restoreLead(_ verdicts: inout [ExtractionRule?]) {
    var keys: Set<String> = []
    for claim in post.claims where claim.origin == .meta && (claim.name == "og:image" || claim.name == "twitter:image") {
      keys.insert(LeadPicture.fileKey(claim.value))
    }
    for i in main where verdicts[i] == nil && post.blocks[i].picture >= 0 {
      if keys.contains(key(i)) { return }
    }
    for i in 1..<max(1, min(main.lowerBound, post.blocks.count)) {
      guard post.blocks[i].picture >= 0, verdicts[i] != nil, verdicts[i] != .hidden, !isInBar(i), keys.contains(key(i)) else {
        continue
      }
      verdicts[i] = nil
      // Its caption comes with it.
      let parent = Int(post.blocks[i].parent)
      if parent > 0, post.blocks[parent].kind == .figure {
        for k in parent..<Int(post.blocks[parent].end) where post.blocks[k].kind == .caption { verdicts[k] = nil }
      }
      return
    }
  }

  private func key(_ i: Int) -> String { LeadPicture.fileKey(post.pictures[Int(post.blocks[i].picture)].address) }

  private func isInBar(_ i: Int) -> Bool {
    var block = i
    while block > 0 {
      let tag = post.blocks[block].tag
      if tag == .nav || tag == .footer || !features[block].traits.isDisjoint(with: [.related, .navigation, .overlay]) {
        return true
      }
      block = Int(post.blocks[block].parent)
    }
    return false
  }
}
