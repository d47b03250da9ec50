import WinnowBase

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
  static func find(_ typing: PageTyping, _ result: ArticleExtraction.Result) -> [Int] {
    let (post, features) = (typing.post, typing.features)
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
    let items = typing.isOffer ? items(post, features, result) : []
    return items.union(answers >= leastShare * result.kept ? found : labels).sorted()
  }

  /// The buttons of items that hold nothing else but the panel below them, which stays: two alike or more, each with words of its own that
  /// ask something, or with a name that says that they unfold it. However short an answer is, it says nothing without its question.
  private static func items(_ post: Post, _ features: BlockFeatures, _ result: ArticleExtraction.Result) -> Set<Int> {
    var makes: [UInt64: (buttons: [Int], words: Set<UInt64>)] = [:]
    for i in result.main..<Int(post.blocks[result.main].end)
    where post.blocks[i].kind == .control && result.verdicts[i] == .control && post.isLive(i) && post.blocks[i].picture < 0 {
      let text = post.bytes[post.blocks[i].text.range]
      guard (shortest...length.upperBound).contains(text.count), isQuestion(text) || unfolds(i, post, features),
        opensPanel(i, post, features, result)
      else { continue }
      let make = post.attribute(.class, in: post.blocks[i].attributes).map { Hash64.of(Array($0.utf8)[...]) } ?? 0
      makes[make, default: ([], [])].buttons.append(i)
      makes[make, default: ([], [])].words.insert(Hash64.of(text))
    }
    return makes.values.reduce(into: []) { if $1.words.count > 1 { $0.formUnion($1.buttons) } }
  }

  /// Whether what follows a button, or the heading that it is in, to the end of their box is text that stays.
  private static func opensPanel(
    _ i: Int, _ post: Post, _ features: BlockFeatures, _ result: ArticleExtraction.Result
  ) -> Bool {
    var label = i
    var box = Int(post.blocks[i].parent)
    while box > result.main, features[box].leaves == 1 {
      label = box
      box = Int(post.blocks[box].parent)
    }
    guard box > result.main, label == box + 1 else { return false }
    let panel = max(label + 1, Int(post.blocks[label].end))
    let end = Int(post.blocks[box].end)
    guard panel < end, max(panel + 1, Int(post.blocks[panel].end)) == end, features[panel].text > 0,
      features[panel].linkDensity < 0.3
    else { return false }
    // The boxes of a filter are labels.
    let isAsked = isQuestion(post.bytes[post.blocks[i].text.range])
    return (panel..<end).contains {
      result.verdicts[$0] == nil && post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
        && (isAsked || features[$0].endsSentence)
    }
  }

  /// Whether a button's name says that it unfolds something, or it says itself what.
  private static func unfolds(_ i: Int, _ post: Post, _ features: BlockFeatures) -> Bool {
    features[i].traits.contains(.folded) || post.attribute(.ariaControls, in: post.blocks[i].attributes) != nil
  }

  private static let shortest = 3

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
