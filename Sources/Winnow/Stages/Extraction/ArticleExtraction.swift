/// The story of one extraction: mark what is furniture by name, choose the main content, clean it.
struct ArticleExtraction {
  let post: Post
  let features: BlockFeatures
  let settings: ExtractArticle

  /// For each block the rule that takes it away, nil for what stays.
  func verdicts() -> [ExtractionRule?] {
    let title = TitleHeading.find(post, features)
    var verdicts = furniture(title, showsHidden: false)
    let main = MainContent.choose(post, features, verdicts: verdicts, title: title)
    let range = main..<Int(post.blocks[main].end)
    for i in post.blocks.indices where post.blocks[i].kind.isLeaf && !range.contains(i) && verdicts[i] == nil {
      if !isOpening(i, title, main) { verdicts[i] = .outside }
    }
    var cleaner = ArticleCleaner(post: post, features: features, title: title, main: range, verdicts: verdicts)
    cleaner.clean()
    verdicts = cleaner.verdicts
    return verdicts
  }

  /// Marks furniture, an element with all that it owns.
  private func furniture(_ title: Int?, showsHidden: Bool) -> [ExtractionRule?] {
    let judge = Boilerplate(
      post: post, features: features, title: title, keepsComments: settings.comments, showsHidden: showsHidden)
    var verdicts = [ExtractionRule?](repeating: nil, count: post.blocks.count)
    var i = 1
    while i < post.blocks.count {
      guard let rule = judge.rule(i) else {
        i += 1
        continue
      }
      let end = max(i + 1, Int(post.blocks[i].end))
      for k in i..<end { verdicts[k] = rule }
      i = end
    }
    return verdicts
  }

  /// Whether a leaf stands between the title and the main content and opens the article: a standfirst, the lead picture.
  private func isOpening(_ i: Int, _ title: Int?, _ main: Int) -> Bool {
    guard let title, title < main, i > title, i < main else { return false }
    let block = post.blocks[i]
    if block.picture >= 0 || block.kind == .caption { return true }
    return features[i].good > 50 && features[i].linkDensity < 0.3
  }
}
