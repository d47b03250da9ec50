// The lead picture of an article, which may stand above all that is taken for the main content.
extension PictureCompany {
  /// A picture above the main content that the metadata names too is the article's lead picture, whatever element holds it.
  func restoreLead(_ verdicts: inout [ExtractionRule?]) {
    var names: [String] = []
    for place in post.claims.indices where names.count < 2 {
      // A claim that is looked at as a whole is retained and released.
      guard post.claims[place].origin == .meta, case let length = post.claims[place].name.utf8.count, length == 8 || length == 13,
        post.claims[place].isNamed("og:image", of: .meta) || post.claims[place].isNamed("twitter:image", of: .meta)
      else { continue }
      let name = post.claims[place].value
      if !names.contains(name), !LeadPicture.isStandIn(name) || LeadPicture.isDatedPhoto(name) { names.append(name) }
    }
    guard !names.isEmpty else { return }
    let end = min(main.upperBound, post.blocks.count)
    let gone = (1..<max(1, end)).filter { i in
      guard post.blocks[i].picture >= 0, let rule = verdicts[i] else { return false }
      return rule != .hidden && rule != .icon && rule != .tracker && !isInBar(i)
    }
    guard !gone.isEmpty else { return }
    let stays = verdicts
    var shown = ShownPictures(post, keeping: { stays[$0] == nil })
    var isGone = [Bool](repeating: false, count: post.blocks.count)
    for i in gone { isGone[i] = true }
    var hidden = ShownPictures(post, keeping: { [isGone] in isGone[$0] })
    // The same file goes before one that only shares a number with it: `quay17.jpg` before `quay17_1.jpg`.
    for byPart in [false, true] {
      // What was not found by its whole name is not looked for by that again.
      guard !names.contains(where: { (byPart ? shown.findByPart($0) : shown.find($0, byPart: false)) != nil }) else { return }
      for name in names {
        guard let picture = byPart ? hidden.findByPart(name) : hidden.find(name, byPart: false),
          let i = gone.first(where: { Int(post.blocks[$0].picture) == picture })
        else { continue }
        verdicts[i] = nil
        return
      }
    }
  }

  /// Whether a picture stands in a menu, a footer or among other articles. What its own figure is called (`teaser-image`) is no matter.
  private func isInBar(_ i: Int) -> Bool {
    let own = leadsToArticle(i) ? i : box(of: i)
    var block = i
    while block > 0 {
      let tag = post.blocks[block].tag
      let traits: BlockTraits = block < own ? [.related, .navigation, .overlay] : [.navigation, .overlay]
      if tag == .nav || tag == .footer || !features[block].traits.isDisjoint(with: traits) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// A picture above the title and in one box with it is the article's lead picture where no other opens the text: the head of a story
  /// with its headline on or below the picture.
  func restoreHead(_ verdicts: inout [ExtractionRule?]) {
    guard let title, title < main.upperBound else { return }
    for i in title..<main.upperBound where verdicts[i] == nil && post.blocks[i].kind.isLeaf {
      if post.blocks[i].picture >= 0 { return }
      if features[i].good > 60 { break }
    }
    var head = Int(post.blocks[title].parent)
    // Where the story's own box holds its headline, only what stands right beside that in it is its head.
    let isInStory = head > 0 && features[head].leaves > Self.mostHeadLeaves
    for _ in 0..<Self.headLevels where head > 0 && !isInStory {
      let row = features[head]
      guard row.leaves <= Self.mostHeadLeaves, row.pictures <= Self.mostHeadPictures else { return }
      for i in head..<title where post.blocks[i].picture >= 0 && isHeadPicture(i, within: head, verdicts[i]) {
        verdicts[i] = nil
        return
      }
      head = Int(post.blocks[head].parent)
    }
    // With a caption it may stand in a box of its own before the story's.
    for i in (max(1, title - Self.mostBlocksAbove)..<title).reversed() where post.blocks[i].picture >= 0 && verdicts[i] == .outside
    {
      let box = box(of: i)
      guard !isInBar(i), !leadsToArticle(i), PictureRules.isContent(post.pictures[Int(post.blocks[i].picture)]),
        !isInStory || post.blocks[box].parent == post.blocks[title].parent,
        Int(post.blocks[box].end) <= title, (box..<Int(post.blocks[box].end)).contains(where: { isCaption($0) })
      else { continue }
      verdicts[i] = nil
      return
    }
  }

  /// Where no picture stays, one above the title whose description is the title is what the page is about: a thing that a shop shows
  /// beside its name.
  func restoreNamed(_ verdicts: inout [ExtractionRule?]) {
    guard let title else { return }
    let above = max(1, title - Self.mostBlocksAbove)..<title
    guard above.contains(where: { post.blocks[$0].picture >= 0 && verdicts[$0] == .outside }),
      !post.blocks.indices.contains(where: { post.blocks[$0].picture >= 0 && verdicts[$0] == nil && post.isLive($0) })
    else { return }
    let name = post.text(of: title)
    for i in above where post.blocks[i].picture >= 0 && verdicts[i] == .outside {
      let picture = post.pictures[Int(post.blocks[i].picture)]
      guard let alt = picture.alt, CaptionShape.likeness(alt, name) >= 0.8, PictureRules.isContent(picture), !isInBar(i),
        !leadsToArticle(i)
      else { continue }
      verdicts[i] = nil
      return
    }
  }

  /// Brings back pictures outside the main content that stand with one that stays in a box without any text: the gallery of a
  /// product.
  func restoreGallery(_ verdicts: inout [ExtractionRule?]) {
    var galleries: Set<Int> = []
    for i in post.blocks.indices where post.blocks[i].picture >= 0 && verdicts[i] == nil {
      galleries.formUnion(textlessBoxes(of: i))
    }
    guard !galleries.isEmpty else { return }
    for i in post.blocks.indices where post.blocks[i].picture >= 0 && verdicts[i] == .outside {
      guard PictureRules.isContent(post.pictures[Int(post.blocks[i].picture)]), !leadsToArticle(i), !isInBar(i),
        textlessBoxes(of: i).contains(where: { galleries.contains($0) })
      else { continue }
      verdicts[i] = nil
    }
  }

  /// The elements within a few levels around a picture that hold other pictures and no text.
  private func textlessBoxes(of i: Int) -> [Int] {
    var boxes: [Int] = []
    var parent = Int(post.blocks[i].parent)
    for _ in 0..<Self.galleryLevels where parent > 0 {
      guard features[parent].text == 0, features[parent].leaves <= Self.mostOfGallery else { break }
      if features[parent].pictures > 1 { boxes.append(parent) }
      parent = Int(post.blocks[parent].parent)
    }
    return boxes
  }

  private static let galleryLevels = 5
  private static let mostOfGallery: Int32 = 24

  private static let mostBlocksAbove = 40

  private func isHeadPicture(_ i: Int, within head: Int, _ rule: ExtractionRule?) -> Bool {
    switch rule {
    case .header, .outside, .beforeTitle, .tools, .lowDensity: break
    default: return false
    }
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard let title, PictureRules.isContent(picture), !leadsToArticle(i), !isInBar(i) else { return false }
    if isInFigure(i, within: head) { return true }
    if let alt = picture.alt, CaptionShape.likeness(alt, post.text(of: title)) >= 0.6 { return true }
    var block = i
    while block > head {
      let traits = features[block].traits
      if !traits.isDisjoint(with: [.avatar, .byline, .bio, .share]) { return false }
      if traits.contains(.picture) || isCalledBanner(block) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// `logo` and `branding` name the site's head, `banner` and `cover` a story's as well.
  private func isCalledBanner(_ block: Int) -> Bool {
    post.blocks[block].attributes.range.contains { i in
      guard post.attributes[i].name == .class else { return false }
      let value = post.bytes[post.attributes[i].value.range]
      return value.contains("banner") && !value.contains("logo")
        || value.contains("cover") && !value.contains("discover") && !value.contains("recover")
    }
  }

  private static let headLevels = 3
  /// A kicker, the title, a standfirst, a byline, a date, a count of comments, share links.
  private static let mostHeadLeaves = 12
  private static let mostHeadPictures = 3
}
