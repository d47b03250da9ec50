/// Judges single elements by what they are and what they are called, before the main content is chosen.
struct Boilerplate {
  let post: Post
  let features: BlockFeatures
  let title: Int?
  let keepsComments: Bool
  let showsHidden: Bool
  /// The weight of running text on the whole page.
  let total: Float

  init(post: Post, features: BlockFeatures, title: Int?, keepsComments: Bool, showsHidden: Bool) {
    self.post = post
    self.features = features
    self.title = title
    self.keepsComments = keepsComments
    self.showsHidden = showsHidden
    total = max(features[0].good, 1)
  }

  /// Why an element is boilerplate with all that it owns, or nil. An element that holds the title or most of the text never is.
  func rule(_ i: Int) -> ExtractionRule? {
    let block = post.blocks[i]
    let row = features[i]
    let traits = row.traits
    if block.flags.contains(.hidden), !showsHidden, block.picture < 0 || block.tag == .none { return .hidden }
    if block.kind == .control { return .control }
    if let title, title >= i, title < Int(block.end) { return nil }
    let share = row.good / total
    if let rule = elementRule(block, row, share) { return rule }
    guard !traits.isEmpty else { return nil }
    if traits.contains(.unseen) { return share < 0.2 ? .unseen : nil }
    if traits.contains(.body), share > 0.05 { return nil }
    if traits.contains(.comments), !keepsComments, share < 0.9 { return .comments }
    if share < 0.3 {
      if traits.contains(.overlay) { return .overlay }
      if traits.contains(.navigation) { return .navigation }
      if traits.contains(.related) { return isPlain(row) ? nil : .related }
      if traits.contains(.share), !isProse(row) { return .share }
      if traits.contains(.contents), share < 0.1 { return .contents }
      if traits.contains(.sidebar) { return .sidebar }
      if traits.contains(.signup), share < 0.15 { return .signup }
      if traits.contains(.advert), share < 0.15 { return .advert }
      if traits.contains(.footer), share < 0.15 { return .footer }
      if traits.contains(.bio), share < 0.15 { return .authorBox }
      if traits.contains(.tags), share < 0.1, !isProse(row) { return .tags }
      if traits.contains(.tools), share < 0.1, !isProse(row) { return .tools }
      if traits.contains(.header), share < 0.1, !isProse(row) { return .header }
      if traits.contains(.byline), share < 0.1, row.text < 300, !isProse(row) { return .byline }
    }
    return nil
  }

  private func elementRule(_ block: Block, _ row: BlockFeatures.Row, _ share: Float) -> ExtractionRule? {
    switch block.tag {
    case .nav: share < 0.3 ? .navigation : nil
    case .dialog: share < 0.5 ? .overlay : nil
    case .aside: share < 0.4 ? .sidebar : nil
    case .footer: share < 0.3 && !isInside(block, .quotation) ? .footer : nil
    case .form: share < 0.25 ? .tools : nil
    case .header: share < 0.1 && !isInside(block, .article) && !isInside(block, .main) && !isProse(row) ? .header : nil
    case .address: row.text < 300 ? .byline : nil
    default: nil
    }
  }

  /// Sentences rather than labels.
  private func isProse(_ row: BlockFeatures.Row) -> Bool { row.good > 140 && row.linkDensity < 0.3 }

  /// Running text without links: what a class name calls related is the article's own.
  private func isPlain(_ row: BlockFeatures.Row) -> Bool { row.good > 400 && row.linkDensity < 0.05 && row.paragraphs > 2 }

  private func isInside(_ block: Block, _ kind: BlockKind) -> Bool {
    var parent = Int(block.parent)
    while parent > 0 {
      if post.blocks[parent].kind == kind { return true }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }
}
