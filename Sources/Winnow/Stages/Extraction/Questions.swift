/// Questions that a page writes on buttons, each of which unfolds the answer below it.
enum Questions {
  /// A shorter text is a tool's: `Help?`. A longer one is no button's.
  private static let length = 12...240
  /// An answer of less running text is a label.
  private static let leastAnswer: Float = 30

  /// Answers of less than this share of what is kept are an extra below an article.
  private static let leastShare: Float = 0.3

  /// Whether a text ends in a question mark, whatever its script's.
  static func isQuestion(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == 0x3F || text.suffix(3).elementsEqual("？".utf8) || text.suffix(2).elementsEqual("؟".utf8)
  }

  /// The controls of the main content that end in a question mark, or say which hidden text they show, and stand right above text that stays.
  static func find(_ post: Post, _ features: BlockFeatures, _ result: ArticleExtraction.Result) -> [Int] {
    // In an article and beside a product such a box is an extra; on other pages it is what readers come for.
    guard result.declared?.name != "article", result.declared?.name != "product" else { return [] }
    var found: [Int] = []
    // Labels of what a reader unfolds.
    var labels: [Int] = []
    var answers: Float = 0
    var question: Int?
    var isAnswer = false
    for i in result.main..<Int(post.blocks[result.main].end) where post.isLive(i) && post.blocks[i].picture < 0 {
      if let place = question, result.verdicts[i] == nil, features[i].good > leastAnswer {
        found.append(place)
        isAnswer = true
        if opensHidden(place, post, features) { labels.append(place) }
      }
      question = nil
      if post.blocks[i].kind == .control || post.blocks[i].kind == .heading { isAnswer = false }
      if isAnswer, result.verdicts[i] == nil { answers += features[i].good }
      guard post.blocks[i].kind == .control, result.verdicts[i] == .control, length.contains(post.blocks[i].text.count) else {
        continue
      }
      if isQuestion(post.bytes[post.blocks[i].text.range]) || opensHidden(i, post, features) { question = i }
    }
    return answers >= leastShare * result.kept ? found : labels
  }

  /// Whether a button says what it shows, and that stands hidden right below it.
  private static func opensHidden(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    guard i + 1 < post.blocks.count, features[i + 1].hidden, let id = post.attribute(.ariaControls, in: post.blocks[i].attributes)
    else { return false }
    return post.attribute(.id, in: post.blocks[i + 1].attributes) == id
  }

  static func edits(_ questions: [Int]) -> [Edit] {
    questions.map {
      Edit(.retype(block: $0, kind: .paragraph), Reason(ExtractionRule.question.rawValue, ExtractionRule.question.reason))
    }
  }
}
