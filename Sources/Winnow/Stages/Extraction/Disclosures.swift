/// Hidden text that a reader unfolds by the line above it, where no class says so: an accordion whose names are hashes.
struct Disclosures {
  private let post: Post
  private let features: BlockFeatures
  /// For each label and content of the same make, how many of them the page has, and how many of these labels are questions.
  private var counts: [UInt64: (labels: Int, questions: Int)] = [:]

  /// Two questions with hidden answers make an accordion.
  private static let fewestQuestions = 2
  /// Other labels might stand over hidden menus and forms: it takes more of them.
  private static let fewestLabels = 4
  /// The bytes of a label.
  private static let label = 3...240
  /// What counts as an answer weighs more than this below a question, three times as much below another label, and hardly any of it is
  /// links. Where enough of a make do, the shortest is one.
  private static let leastAnswer: Float = 40
  private static let mostLinked: Float = 0.4
  /// The text above stands this many blocks before the hidden element at most.
  private static let reach = 10

  init(_ post: Post, _ features: BlockFeatures) {
    self.post = post
    self.features = features
    for i in post.blocks.indices where features[i].hidden {
      guard let found = pair(i), features[i].good > (found.isQuestion ? 1 : 3) * Self.leastAnswer else { continue }
      counts[found.make, default: (0, 0)].labels += 1
      if found.isQuestion { counts[found.make]?.questions += 1 }
    }
  }

  /// Whether a hidden element is what the label above it unfolds.
  func isAnswer(_ i: Int) -> Bool {
    guard !counts.isEmpty, let found = pair(i), let count = counts[found.make] else { return false }
    return count.questions >= Self.fewestQuestions || count.labels >= Self.fewestLabels
  }

  /// The hidden element's make and whether a question stands above it; nil where it is no text below a label.
  private func pair(_ i: Int) -> (make: UInt64, isQuestion: Bool)? {
    let block = post.blocks[i]
    guard block.parent > 0, !features[Int(block.parent)].hidden, features[i].text > 0,
      features[i].linkDensity < Self.mostLinked
    else { return nil }
    switch block.tag {
    case .noscript, .template, .video, .audio, .canvas, .object, .noframes, .nav, .header, .form, .dialog: return nil
    default: break
    }
    // The label stands in the same box, or in the one around it.
    let box = max(0, Int(post.blocks[Int(block.parent)].parent))
    var k = i - 1
    while k > box, i - k <= Self.reach, post.blocks[k].picture >= 0 || post.blocks[k].text.isEmpty { k -= 1 }
    guard k > box, i - k <= Self.reach, post.blocks[k].kind.isLeaf, !features[k].hidden,
      Self.label.contains(post.blocks[k].text.count), features[k].linkDensity < Self.mostLinked,
      !isInMenu(i)
    else { return nil }
    let isQuestion = Questions.isQuestion(post.bytes[post.blocks[k].text.range])
    if !isQuestion, features[k].endsSentence { return nil }
    return (make(i, label: k), isQuestion)
  }

  private func isInMenu(_ i: Int) -> Bool {
    var block = Int(post.blocks[i].parent)
    while block > 0 {
      let kind = post.blocks[block].kind
      if kind == .navigation || kind == .header || kind == .footer { return true }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  /// A hash of the element, its class, and the element of the label.
  private func make(_ i: Int, label: Int) -> UInt64 {
    var hash = UInt64(post.blocks[i].tag.rawValue) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(post.blocks[label].tag.rawValue)) &* 0x100_0000_01B3
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      for byte in post.bytes[post.attributes[k].value.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}
