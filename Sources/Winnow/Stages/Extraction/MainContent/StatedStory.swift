import WinnowBase

/// Judges what is kept by the text that the page's data states: parts of a recipe or an answer come back wherever they stand, and a box within the
/// story of which the stated story says nothing is another text.
struct StatedStory {
  let post: Post
  let features: BlockFeatures
  let stated: StatedText
  let main: Range<Int>
  let title: Int?

  // MARK: Parts that belong

  /// Gives back the leaves that show a stated part, and the heading right above the first of them; of several copies the first that is seen.
  func restoreParts(_ verdicts: inout [ExtractionRule?]) {
    guard stated.hasParts else { return }
    var shown: Set<UInt64> = []
    var back: [Int] = []
    for i in post.blocks.indices where isText(i) {
      guard let rule = verdicts[i] else {
        shown.insert(hash(i))
        continue
      }
      guard Self.mayReturn.contains(rule), stated.isPart(post.bytes[post.blocks[i].text.range]) else { continue }
      back.append(i)
    }
    for i in back where shown.insert(hash(i)).inserted {
      verdicts[i] = nil
      if let heading = heading(above: i), verdicts[heading].map(Self.mayReturn.contains) ?? false { verdicts[heading] = nil }
    }
  }

  /// What a rule takes by its place or its links; what is hidden, said by readers or shown twice stays away.
  private static let mayReturn: Set<ExtractionRule> = [
    .outside, .sidebar, .linkOnly, .linkList, .lowDensity, .orphanHeading, .tools, .overlay, .related, .beforeTitle, .unseen,
    .contents, .afterEnd, .factbox,
  ]

  private func isText(_ i: Int) -> Bool {
    post.blocks[i].kind.isLeaf && post.isLive(i) && post.blocks[i].picture < 0 && !post.blocks[i].text.isEmpty
      && post.blocks[i].kind != .control
  }

  private func hash(_ i: Int) -> UInt64 { Hash64.of(TitleHeading.squeezed(post.bytes[post.blocks[i].text.range])) }

  private func heading(above i: Int) -> Int? {
    var k = i - 1
    while k > 0, i - k <= Self.reach, !isText(k) { k -= 1 }
    return k > 0 && i - k <= Self.reach && post.blocks[k].kind == .heading ? k : nil
  }

  /// A heading stands so many blocks above its list at most, containers counted.
  private static let reach = 6

  // MARK: Boxes that do not

  /// Marks the boxes behind the beginning of the stated story of which it says nothing. Lists, tables and quotations set into the story may be
  /// missing in the data; so may a paragraph here and there, and what an editor adds.
  func dropUnstated(_ verdicts: inout [ExtractionRule?]) {
    guard stated.hasBody else { return }
    var isStated = [Bool](repeating: false, count: main.count)
    var said: Float = 0
    var all: Float = 0
    var paragraphs = 0
    var first: Int?
    var makes: Set<UInt64> = []
    for i in main where verdicts[i] == nil && isText(i) && i != title {
      let text = post.bytes[post.blocks[i].text.range]
      // Questions and answers that the data states beside the story are no other text.
      let isPart = stated.hasParts && stated.isPart(text)
      guard let share = stated.bodyShare(text) else { continue }
      all += features[i].good
      guard share >= Self.leastShare || isPart else { continue }
      said += features[i].good
      if features[i].good > Self.paragraph, !isPart {
        paragraphs += 1
        makes.insert(make(Int(post.blocks[i].parent)))
        if first == nil { first = i }
      }
      // The containers of what is said are no boxes of their own.
      var block = i
      while block > main.lowerBound, !isStated[block - main.lowerBound] {
        isStated[block - main.lowerBound] = true
        block = Int(post.blocks[block].parent)
      }
    }
    guard let first, paragraphs >= Self.fewestParagraphs, said >= Self.leastSaid * all else { return }
    var i = first + 1
    while i < main.upperBound {
      let end = max(i + 1, Int(post.blocks[i].end))
      guard !isStated[i - main.lowerBound] else {
        i += 1
        continue
      }
      if isBox(i), !makes.contains(make(i)), says(i, verdicts),
        !EditorsBox(post: post, features: features, verdicts: verdicts).isAt(i)
      {
        for k in i..<end where verdicts[k] == nil { verdicts[k] = .unstated }
      }
      i = end
    }
  }

  /// Of a text's windows this share stands in the stated story, even where a word has been mended since.
  private static let leastShare: Float = 0.5
  /// The stated story is most of what is kept; one cut short judges nothing.
  private static let leastSaid: Float = 0.65
  private static let fewestParagraphs = 3
  /// The weight of a paragraph.
  private static let paragraph: Float = 60

  private func isBox(_ i: Int) -> Bool {
    switch post.blocks[i].tag {
    case .div, .section, .aside, .article: !post.blocks[i].kind.isLeaf
    default: false
    }
  }

  /// Whether a box holds a paragraph that is no quotation. What readers unfold are questions with their answers, which the data leaves out.
  private func says(_ box: Int, _ verdicts: [ExtractionRule?]) -> Bool {
    var quoted = 0
    for i in box..<max(box + 1, Int(post.blocks[box].end)) {
      if post.blocks[i].tag == .details { return false }
      if post.blocks[i].kind == .quotation { quoted = max(quoted, Int(post.blocks[i].end)) }
      if i >= quoted, verdicts[i] == nil, post.blocks[i].kind == .paragraph, features[i].good > Self.paragraph,
        !features[i].traits.contains(.figure)
      {
        return true
      }
    }
    return false
  }

  /// A hash of an element and the first of its classes, figures aside: page builders number the parts of a story in them.
  private func make(_ i: Int) -> UInt64 {
    guard i >= 0 else { return 0 }
    var hash = UInt64(post.blocks[i].tag.rawValue) &+ 0x9E37_79B9_7F4A_7C15
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      let name = post.bytes[post.attributes[k].value.range].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      hash = (hash &* 31) ^ Hash64.of(name.filter { $0 &- 0x30 >= 10 })
    }
    return hash
  }
}
