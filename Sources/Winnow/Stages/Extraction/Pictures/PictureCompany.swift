import WinnowAttribution

/// Keeps a picture and what stands with it together: its box, its caption and its credit.
///
/// Rules that judge elements by name see "copyright", "aside" or "tools" in the box of a picture and take the caption, the credit or the
/// picture itself for furniture; and a picture stays behind where all that was written beside it went as another article's teaser.
struct PictureCompany {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>
  let title: Int?
  /// Whether the page is a list of others: their pictures are its content.
  var isListing = false
  /// Whether the page sells a product: its gallery stands beside the description.
  var isProduct = false

  /// A caption, its credit and a button or two weigh less than this.
  private static let mostText: Float = 700
  private static let mostLeaves = 6
  /// The weight of a credit that stands on a picture.
  private static let shortText: Float = 60
  private static let levels = 8
  private static let reader = AttributionReader()

  /// Takes verdicts back where they parted a picture from its company, and passes judgement on pictures whose company is gone.
  func restore(_ verdicts: inout [ExtractionRule?]) {
    let start = title.map { min($0, main.lowerBound) } ?? main.lowerBound
    let pictures = post.blocks.indices.filter { post.blocks[$0].picture >= 0 }
    guard !pictures.isEmpty else { return }
    for i in pictures where (start..<main.upperBound).contains(i) {
      if verdicts[i] != nil, isOwnBox(i, verdicts) || isOffered(i, verdicts[i]) { verdicts[i] = nil }
    }
    if pictures.contains(where: { verdicts[$0] == .outside }) { restoreBetween(&verdicts) }
    restoreLead(&verdicts)
    restoreHead(&verdicts)
    restoreNamed(&verdicts)
    if isProduct { restoreGallery(&verdicts) }
    for i in pictures where verdicts[i] == nil { restoreCompany(of: i, &verdicts) }
    let left = pictures.filter { (start..<main.upperBound).contains($0) && verdicts[$0] == nil }
    guard !left.isEmpty else { return }
    let texts = textsBehind()
    let row = isListing ? [] : rowOfCards()
    for i in left {
      verdicts[i] =
        fate(of: i, verdicts, texts)
        ?? (isThumbnail(i) ? .icon : !isListing && (row.contains(i) || isCard(i, verdicts)) ? .teaserPicture : nil)
    }
  }

  // MARK: The box around a picture

  /// The largest element around a picture that holds little else: its figure, or a box with a line or two.
  func box(of i: Int) -> Int {
    var box = i
    var parent = Int(post.blocks[i].parent)
    for _ in 0..<Self.levels where parent > 0 {
      let row = features[parent]
      guard row.text <= Self.mostText, row.leaves <= Self.mostLeaves,
        row.pictures <= (post.blocks[parent].kind == .figure ? 12 : 2),
        !holdsHeading(parent)
      else { break }
      box = parent
      parent = Int(post.blocks[parent].parent)
    }
    return box
  }

  private func holdsHeading(_ box: Int) -> Bool {
    if let title, title >= box, title < Int(post.blocks[box].end) { return true }
    return (box..<Int(post.blocks[box].end)).contains { post.blocks[$0].kind == .heading && !isInCaption($0) }
  }

  /// Whether a heading is a caption's, as Hugo writes a figure's title.
  private func isInCaption(_ heading: Int) -> Bool {
    post.blocks[Int(post.blocks[heading].parent)].tag == .figcaption && post.blocks[heading].linkBytes == 0
  }

  func isInFigure(_ i: Int, within box: Int) -> Bool {
    var block = i
    while block >= box, block > 0 {
      if post.blocks[block].kind == .figure || features[block].traits.contains(.figure) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// Whether the rule that took a picture of the main content judged nothing but the picture's own box.
  private func isOwnBox(_ i: Int, _ verdicts: [ExtractionRule?]) -> Bool {
    guard let rule = verdicts[i] else { return false }
    switch rule {
    case .tools, .sidebar, .advert, .footer, .header, .overlay, .lowDensity: break
    default: return false
    }
    var top = i
    while Int(post.blocks[top].parent) > 0, Int(post.blocks[top].parent) != main.lowerBound,
      verdicts[Int(post.blocks[top].parent)] == rule
    {
      top = Int(post.blocks[top].parent)
    }
    let box = box(of: i)
    guard top >= box || features[top].pictures == features[box].pictures && features[top].text - features[box].text < 20,
      !leadsToArticle(i), PictureRules.isContent(post.pictures[Int(post.blocks[i].picture)]),
      !PictureRules.isControl(post.pictures[Int(post.blocks[i].picture)])
    else { return false }
    if isInFigure(i, within: min(top, box)) { return true }
    if (min(top, box)..<Int(post.blocks[min(top, box)].end)).contains(where: { isCaption($0) }) { return true }
    guard rule != .advert, rule != .sidebar, rule != .overlay else { return false }
    var block = i
    for _ in 0..<3 where block >= min(top, box) {
      if features[block].traits.contains(.picture), !features[block].traits.contains(.avatar) { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// Whether a picture is a link to itself in full size and went with a box that was judged by its words: a cell of a table, a list of
  /// links, a logo's place. What a page offers to look at is what it shows.
  private func isOffered(_ i: Int, _ rule: ExtractionRule?) -> Bool {
    switch rule {
    case .header, .tools, .lowDensity, .linkList, .linkOnly: break
    default: return false
    }
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard main.contains(i), PictureRules.isContent(picture) else { return false }
    // Above links that are buttons a picture is no link itself: a recipe's.
    guard let link = picture.link else { return rule == .linkOnly && picture.width >= Self.thumbnailSide }
    return PictureRules.isPictureFile(link)
  }

  /// Whether a picture is a link to another page rather than to itself in full size.
  func leadsToArticle(_ i: Int) -> Bool {
    guard let link = post.pictures[Int(post.blocks[i].picture)].link else { return false }
    return !PictureRules.isPictureFile(link) && !link.hasPrefix("javascript:") && !link.hasPrefix("#") && !leadsToPage(link)
  }

  /// Whether a link is to the page itself, as its address or its headline's link says: themes for weblogs make the lead picture one.
  private func leadsToPage(_ link: String) -> Bool {
    guard link.utf8.count > 1, !WebAddress.isFrontPage(link) else { return false }
    if let address = post.identity.address, MainEntity.addressKey(address) == MainEntity.addressKey(link) { return true }
    return title.map { links($0, to: link) } ?? false
  }

  /// Whether a line is a button's label: what leads to the picture's own page is no headline.
  func isControl(_ k: Int) -> Bool {
    post.blocks[k].text.count <= Self.longestLabel && (CaptionShape(post.text(of: k)).isControl || isRowOfControls(k))
  }

  /// Whether a line holds links and each of them is a button's label: `Print`, `Pin`.
  private func isRowOfControls(_ k: Int) -> Bool {
    let links = post.marks[post.blocks[k].marks.range].filter { $0.tag == .a && !$0.text.isEmpty }
    return links.count > 1 && features[k].linkDensity > 0.8
      && links.allSatisfy { CaptionShape(MetadataText.clean(post.string($0.text))).isControl }
  }

  private static let longestLabel = 64

  // MARK: Captions and credits

  func isCaption(_ k: Int) -> Bool {
    let block = post.blocks[k]
    guard block.kind.isLeaf, block.picture < 0, !block.text.isEmpty else { return false }
    return block.kind == .caption || block.kind == .heading && isInCaption(k) || block.kind == .credit
      || features[k].traits.contains(.figure)
      || ElementHints.hint(around: k, of: post) != nil || Captions.isFooterOfPicture(k, post)
      || Captions.isFooterOfPicture(Int(block.parent), post)
  }

  /// The element right behind a box without text but a credit, in the same one, that is called a caption or ends in a credit: `<div class="hero"><img></div><p class="caption">`.
  private func captionBehind(_ box: Int) -> Range<Int>? {
    let next = max(box + 1, Int(post.blocks[box].end))
    guard features[box].text <= Self.shortText, next < post.blocks.count, post.blocks[next].parent == post.blocks[box].parent,
      features[next].traits.contains(.caption)
        || features[box].text == 0 && post.blocks[next].kind == .paragraph && saysCredit(next),
      features[next].text <= Self.mostText, features[next].pictures == 0, features[next].linkDensity < 0.5
    else { return nil }
    return next..<max(next + 1, Int(post.blocks[next].end))
  }

  private func restoreCompany(of i: Int, _ verdicts: inout [ExtractionRule?]) {
    let box = box(of: i)
    for k in captionBehind(box) ?? 0..<0
    where (isCaption(k) || saysCredit(k)) && (verdicts[k] == .outside || verdicts[k] == .beforeTitle) {
      verdicts[k] = nil
    }
    for k in box..<Int(post.blocks[box].end) {
      let block = post.blocks[k]
      guard let rule = verdicts[k], block.kind.isLeaf, block.picture < 0, !block.text.isEmpty,
        block.kind != .heading || isInCaption(k),
        block.kind != .control
      else { continue }
      switch rule {
      case .outside, .footer, .tools, .sidebar, .advert, .header, .overlay, .byline, .lowDensity, .beforeTitle, .linkOnly,
        .repeated:
        break
      default: continue
      }
      if (rule != .byline || isPictures(k, in: box)) && isCaption(k)
        || ((rule == .outside || rule == .lowDensity) && features[k].linkDensity < 0.5 && isInFigure(k, within: box))
        || saysCredit(k)
        || rule != .byline && isAloneWithPicture(k) && ElementHints.hint(ofMarksIn: k, of: post) != nil
      {
        verdicts[k] = nil
      }
    }
  }

  /// Whether a line and a picture are all that an element holds.
  private func isAloneWithPicture(_ k: Int) -> Bool {
    let parent = Int(post.blocks[k].parent)
    return features[parent].leaves == 1 && features[parent].pictures == 1
  }

  /// Whether the words of a byline's place are a picture's: its caption, or all that stands in its box and is called its credit.
  private func isPictures(_ k: Int, in box: Int) -> Bool {
    switch ElementHints.hint(around: k, of: post) {
    case .caption: true
    case .credit: features[box].leaves == 1 && features[box].pictures > 0
    case nil: false
    }
  }

  /// Whether a line beside a picture can be read as nothing but a credit, or as a caption that ends in one.
  private func saysCredit(_ k: Int) -> Bool {
    let text = post.blocks[k].text
    guard text.count <= 400, features[k].linkDensity < 0.5 else { return false }
    let read = post.bytes[text.range].withUnsafeBufferPointer { Self.reader.read($0, as: .afterImage) }
    return read.kind == .credit && read.confidence >= 0.5
  }

  /// Brings back pictures outside the main content that stand between two texts which were brought back.
  private func restoreBetween(_ verdicts: inout [ExtractionRule?]) {
    var waiting: [Int] = []
    var follows = false
    var last = 0
    for i in post.blocks.indices.dropFirst() where post.blocks[i].kind.isLeaf {
      if post.blocks[i].picture >= 0 {
        if verdicts[i] == .outside, follows, isInFigure(i, within: box(of: i)) { waiting.append(i) }
      } else if features[i].text > 0, post.blocks[i].kind != .caption, post.blocks[i].kind != .heading {
        let stays = verdicts[i] == nil
        // Behind the last text a figure belongs to it where both have one parent.
        if !waiting.isEmpty {
          for picture in waiting where !leadsToArticle(picture) && (stays || isSibling(picture, of: last)) {
            verdicts[picture] = nil
          }
          waiting = []
        }
        follows = stays
        if stays { last = i }
      }
    }
  }

  /// Whether a picture stands in the element that owns a text, in a figure or a box of its own.
  private func isSibling(_ picture: Int, of text: Int) -> Bool {
    let owner = post.blocks[text].parent
    guard text > 0, owner > 0 else { return false }
    var block = post.blocks[picture].parent
    for _ in 0..<4 where block > owner { block = post.blocks[Int(block)].parent }
    return block == owner
  }

  // MARK: Pictures whose company is gone

  /// A picture of at most so many pixels each way is a thumbnail or a portrait.
  private static let thumbnailSide = 160

  /// Whether a picture shows the one whom a byline names: called alike, or small.
  private func isPortrait(_ i: Int, beside byline: Int) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    if (1...Self.thumbnailSide).contains(picture.width) { return true }
    guard let alt = picture.alt, alt.utf8.count <= 60, post.blocks[byline].text.count <= 200 else { return false }
    return CaptionShape.likeness(alt, post.text(of: byline)) >= 0.5
  }

  /// Whether a list offers a picture in a small size only, with nothing to read and no larger one behind it.
  private func isThumbnail(_ i: Int) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    var item = Int(post.blocks[i].parent)
    if item > 0, post.blocks[item].tag == .a { item = Int(post.blocks[item].parent) }
    guard item > 0, post.blocks[item].tag == .li, features[item].text < 20, picture.width == 0, picture.versions.isEmpty,
      !(picture.link.map(PictureRules.isPictureFile) ?? false)
    else { return false }
    let key = PictureKey(picture.address)
    return (1...Self.thumbnailSide).contains(key.width) && (1...Self.thumbnailSide).contains(key.height)
  }

  /// For each block, and for the end, the first leaf with text at it or behind it; the number of blocks where none follows.
  private func textsBehind() -> [Int32] {
    var texts = [Int32](repeating: Int32(truncatingIfNeeded: post.blocks.count), count: post.blocks.count + 1)
    for k in post.blocks.indices.reversed() {
      let isText = post.blocks[k].kind.isLeaf && !post.blocks[k].text.isEmpty
      texts[k] = isText ? Int32(truncatingIfNeeded: k) : texts[k + 1]
    }
    return texts
  }

  /// What a picture is where everything written beside it went: another article's, or the portrait of who wrote this one; nil where
  /// something stays or nothing was written.
  ///
  /// - Parameter texts: for each block the first text at it or behind it, so that a box of thousands of pictures is not passed over for
  ///   each of them.
  private func fate(of i: Int, _ verdicts: [ExtractionRule?], _ texts: [Int32]) -> ExtractionRule? {
    var parent = Int(post.blocks[i].parent)
    for _ in 0..<Self.levels where parent > main.lowerBound || parent > 0 && Int(post.blocks[parent].end) <= main.lowerBound {
      if features[parent].leaves > 0 {
        guard features[parent].leaves <= 2 * Int32(Self.mostLeaves) else { return nil }
        var teasers = 0
        var bylines = 0
        var next = Int(texts[parent])
        while next < Int(post.blocks[parent].end) {
          let k = next
          next = Int(texts[k + 1])
          switch verdicts[k] {
          case .related, .linkOnly, .linkList, .lowDensity, .header, .advert, .signup: if !isControl(k) { teasers += 1 }
          case .byline, .authorBox: if isPortrait(i, beside: k) { bylines += 1 }
          case nil: return nil
          default: break
          }
        }
        if bylines > 0 { return .icon }
        guard teasers > 0 else { return nil }
        // In a gallery every picture leads to itself.
        if post.pictures[Int(post.blocks[i].picture)].link != nil, !leadsToArticle(i) { return nil }
        return post.blocks[parent].kind == .figure && !leadsToArticle(i) ? nil : .teaserPicture
      }
      parent = Int(post.blocks[parent].parent)
    }
    return nil
  }
}
