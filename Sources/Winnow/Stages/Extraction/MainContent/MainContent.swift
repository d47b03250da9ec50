import WinnowBase

/// Chooses the element that holds the article.
struct MainContent {
  let post: Post
  let features: BlockFeatures
  let title: Int?
  /// What each block still weighs without what the verdicts took.
  let weight: [Float]
  private let heaviest: [Int32]
  /// Whether the page is a thread: one post, however long, is not all of it.
  private let isThread: Bool
  private let posts: ThreadPosts?
  /// Whether the page itself says that it is a thread.
  private let isSure: Bool
  /// Documentation says what it is about below its title, and all of its sections.
  let isDocumentation: Bool
  private let measure: Measure
  /// A shop folds what it says of one thing into several boxes.
  private let isProduct: Bool

  /// What makes an element main: running text, or on pages that have none, any text.
  enum Measure { case running, all }

  init(
    _ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], title: Int?, by measure: Measure,
    posts: ThreadPosts? = nil, isSure: Bool = false, isDocumentation: Bool = false, isProduct: Bool = false
  ) {
    self.post = post
    self.features = features
    self.title = title
    isThread = posts != nil
    self.posts = posts
    self.isSure = isSure
    self.isDocumentation = isDocumentation
    self.measure = measure
    self.isProduct = isProduct
    var weight = [Float](repeating: 0, count: post.blocks.count)
    var heaviest = [Int32](repeating: -1, count: post.blocks.count)
    weight.withUnsafeMutableBufferPointer { weight in
      heaviest.withUnsafeMutableBufferPointer { heaviest in
        for i in post.blocks.indices.reversed() where verdicts[i] == nil {
          if post.blocks[i].kind.isLeaf { weight[i] = measure == .running ? features.rows[i].good : features.rows[i].text }
          let parent = Int(post.blocks[i].parent)
          guard parent >= 0, weight[i] > 0 else { continue }
          weight[parent] += weight[i]
          if heaviest[parent] < 0 || weight[i] >= weight[Int(heaviest[parent])] {
            heaviest[parent] = Int32(truncatingIfNeeded: i)
          }
        }
      }
    }
    self.weight = weight
    self.heaviest = heaviest
  }

  /// The lowest element that still holds nearly all that is left.
  func choose() -> Int {
    var node = declared() ?? plain() ?? 0
    while let child = next(below: node) { node = child }
    return node
  }

  /// The page's only `main` element, where it holds a good part of the text: what stands before and behind it is not meant.
  private func declared() -> Int? {
    var found: Int?
    var i = 1
    while i < post.blocks.count {
      guard post.blocks[i].kind == .main else {
        i += 1
        continue
      }
      if found != nil { return nil }
      found = i
      i = max(i + 1, Int(post.blocks[i].end))
    }
    guard let found, weight[found] > 0 else { return nil }
    return weight[found] >= (measure == .all ? 0.3 : 0.5) * weight[0] ? found : nil
  }

  /// On a page with hardly any text the element called its content that holds the title and a sentence below it, where nothing beside it is
  /// called a text: what stands at the side may well be longer.
  private func plain() -> Int? {
    guard let title, weight[0] < Self.hardlyAnyText, !isThread else { return nil }
    var box = Int(post.blocks[title].parent)
    while box > 0, post.blocks[box].tag != .body {
      let end = Int(post.blocks[box].end)
      if features[box].traits.contains(.content) || post.blocks[box].kind == .main || post.blocks[box].kind == .article,
        (title + 1..<max(title + 1, end)).contains(where: { weight[$0] >= Self.sentence && features[$0].endsSentence })
      {
        let isOnly = post.blocks.indices.allSatisfy {
          $0 > box && $0 < end || weight[$0] == 0 || features[$0].traits.isDisjoint(with: .body) && post.blocks[$0].kind != .article
            || $0 <= box && Int(post.blocks[$0].end) >= end
        }
        // Sections below a short opening are the page's as well.
        let others = post.blocks.indices.count {
          ($0 < box || $0 >= end) && weight[$0] >= Self.sentence && features[$0].endsSentence
        }
        return isOnly && others <= 1 ? box : nil
      }
      box = Int(post.blocks[box].parent)
    }
    return nil
  }

  /// Less is a notice of two or three sentences.
  private static let hardlyAnyText: Float = 400
  /// The weight of a sentence.
  private static let sentence: Float = 20

  private func next(below node: Int) -> Int? {
    // The article that bears the page's title is the page's, even when a second one follows it.
    if let child = titled(below: node), weight[child] > 300, weight[child] >= 0.2 * weight[node], !hasFollower(child, in: node) {
      return child
    }
    let child = Int(heaviest[node])
    guard child > 0, !post.blocks[child].kind.isLeaf, !hasFollower(child, in: node) else { return nil }
    let traits = features[child].traits
    guard traits.isDisjoint(with: [.sidebar, .related, .comments, .caption, .footer, .signup]), post.blocks[child].kind != .aside
    else { return nil }
    if traits.contains(.folded), isPane(child), isOnePane(child, of: node) { return nil }
    if isProduct, unfolds(child), hasOtherFold(child, in: node) { return nil }
    if !isThread, !isProduct, measure == .running || isDocumentation, goesOn(beside: child, in: node) { return nil }
    let kind = post.blocks[child].kind
    guard kind != .list, kind != .row || holdsStory(child, of: node), kind != .quotation, kind != .details else { return nil }
    // A table below a manual's title lists members, however many of them; what they belong to is told beside it.
    if kind == .table, isDocumentation, let title, title < child { return nil }
    let named = traits.contains(.content) || kind == .article || kind == .main
    if post.blocks[node].kind == .article, let title, title > node, title < Int(post.blocks[node].end), !traits.contains(.body) {
      return weight[child] >= 0.8 * weight[node] ? child : nil
    }
    // What the page calls the text is left only for nearly all of it: the first paragraphs may have an element of their own.
    if features[node].traits.contains(.body), !traits.contains(.body) { return weight[child] >= 0.9 * weight[node] ? child : nil }
    if isDocumentation, (title ?? 0) < child || isHeaded(child, in: node) {
      return weight[child] >= 0.95 * weight[node] ? child : nil
    }
    // Where a shop has hardly any running text, what it says of a thing stands in boxes of whatever sort.
    if isProduct, measure == .all { return weight[child] >= (traits.contains(.body) ? 0.9 : 0.95) * weight[node] ? child : nil }
    let least: Float = isParted(node, child) ? 0.85 : traits.contains(.body) ? 0.5 : named ? 0.6 : 0.75
    return weight[child] >= least * weight[node] && weight[child] > 0 ? child : nil
  }

  /// Whether a row is one of a table that arranges a page: a cell of it holds several paragraphs, hardly any stand in the cells beside it,
  /// and none in the rows above and below. A text without links beside it is what the table calls it: `History`.
  private func holdsStory(_ row: Int, of node: Int) -> Bool {
    let cell = Int(heaviest[row])
    guard measure == .running, !isThread, !isDocumentation, !isProduct, cell > row, !post.blocks[cell].kind.isLeaf,
      weight[row] >= Self.rowShare * weight[node], weight[cell] >= Self.cellShare * weight[row],
      features[cell].paragraphs >= Self.fewestParagraphs
    else { return false }
    var beside = row + 1
    while beside < Int(post.blocks[row].end) {
      if beside != cell, features[beside].leaves > 0, features[beside].linked == 0 { return false }
      beside = max(beside + 1, Int(post.blocks[beside].end))
    }
    return true
  }

  private static let rowShare: Float = 0.95
  private static let cellShare: Float = 0.85
  private static let fewestParagraphs = 3

  /// Whether an element is called a tab or a pane: `tabpanel`, `tab-pane`, `wc-tab`. Panels are boxes of whatever kind.
  private func isPane(_ i: Int) -> Bool {
    post.bytes.withUnsafeBufferPointer { bytes in
      post.blocks[i].attributes.range.contains { k in
        let attribute = post.attributes[k]
        guard attribute.name == .class || attribute.name == .id || attribute.name == .role else { return false }
        let name = UnsafeBufferPointer(rebasing: bytes[attribute.value.range])
        return name.indices.contains { at in
          CaseFold.hasASCII("tab", in: name, at: at)
            || CaseFold.hasASCII("pane", in: name, at: at) && !CaseFold.hasASCII("panel", in: name, at: at)
        }
      }
    }
  }

  /// Whether the element beside a pane is another one with text: what tabs show one after the other is one page.
  private func isOnePane(_ child: Int, of node: Int) -> Bool {
    var i = node + 1
    while i < Int(post.blocks[node].end) {
      if i != child, weight[i] > 0 || features[i].text > 0, features[i].traits.contains(.folded), firstClass(i) == firstClass(child)
      {
        return true
      }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return false
  }

  /// Whether an element is a box that a reader unfolds, or holds one and nothing before it.
  private func unfolds(_ i: Int) -> Bool {
    post.blocks[i].kind == .details
      || i + 1 < Int(post.blocks[i].end) && post.blocks[i + 1].kind == .details && post.blocks[i + 1].end == post.blocks[i].end
  }

  private func hasOtherFold(_ child: Int, in node: Int) -> Bool {
    var i = node + 1
    while i < Int(post.blocks[node].end) {
      if i != child, features[i].text > 0, weight[i] > 0, unfolds(i) { return true }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return false
  }

  /// Whether several children are named alike as parts of the text: the article is all of them.
  private func isParted(_ node: Int, _ child: Int) -> Bool {
    let traits = features[child].traits.intersection([.body])
    let name = features[child].traits.contains(.content) ? wholeClass(child) : nil
    guard !traits.isEmpty || name != nil else { return false }
    var others: Float = 0
    var i = node + 1
    while i < Int(post.blocks[node].end) {
      if i != child, post.blocks[i].kind == post.blocks[child].kind,
        !traits.isEmpty && features[i].traits.isSuperset(of: traits) || name != nil && wholeClass(i) == name
      {
        others += weight[i]
      }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return others > 0.1 * weight[node]
  }

  /// Whether a child of a thread has another beside it with the same element and the same first class, the next post, or one that holds
  /// the answers to the question that it is.
  private func hasFollower(_ child: Int, in node: Int) -> Bool {
    guard isThread else { return false }
    let name = firstClass(child)
    // An `article` needs no class to be a post like the one beside it.
    let isNamed = name != nil || post.blocks[child].kind == .article
    let mayBeAnswered = isSure || isQuestion(child)
    var i = node + 1
    while i < Int(post.blocks[node].end) {
      if i != child, weight[i] > 0,
        posts?.areAlike(child, i) ?? false || isNamed && post.blocks[i].tag == post.blocks[child].tag && firstClass(i) == name
          || mayBeAnswered && holdsAnswer(i)
      {
        return true
      }
      i = max(i + 1, Int(post.blocks[i].end))
    }
    return false
  }

  /// Whether an element, or one in it, calls itself an answer or holds what counts as such, and stands neither aside nor in a form.
  private func holdsAnswer(_ i: Int) -> Bool {
    var k = i
    let end = max(i + 1, Int(post.blocks[i].end))
    while k < end {
      let traits = features[k].traits
      if weight[k] < Self.shortestAnswer || post.blocks[k].kind == .aside || post.blocks[k].kind == .form
        || !traits.isDisjoint(with: [.sidebar, .related, .signup])
      {
        k = max(k + 1, Int(post.blocks[k].end))
        continue
      }
      if traits.contains(.comments) || isAnswer(k) { return true }
      k += 1
    }
    return false
  }

  private func isAnswer(_ i: Int) -> Bool {
    names(of: i).contains { name in
      guard name.contains("answer") || name.contains("Answer") else { return false }
      let words = NameWords.of(name)
      return words.contains { Self.answers.contains($0) } && !words.contains { Self.aroundAnswers.contains($0) }
    }
  }

  private func isQuestion(_ i: Int) -> Bool {
    names(of: i).contains { name in
      let words = NameWords.of(name)
      return words.contains { Self.questions.contains($0) } || words.suffix(2).elementsEqual([Array("q".utf8), Array("view".utf8)])
    }
  }

  private func names(of i: Int) -> some Sequence<ArraySlice<UInt8>> {
    post.blocks[i].attributes.range.lazy.map { post.attributes[$0] }
      .filter { $0.name == .class || $0.name == .itemprop }.map { post.bytes[$0.value.range] }
  }

  private static let answers = WordSet(["answer", "answers"])
  private static let questions = WordSet(["question", "topic"])
  /// Forms, counters and boxes of questions that somebody else asked.
  private static let aroundAnswers = WordSet([
    "faq", "faqs", "form", "post", "your", "count", "counts", "counter", "vote", "votes", "quiz", "poll", "un", "no", "aside",
    "button", "link", "new", "latest", "recent",
  ])

  /// A sentence; a form to answer has labels.
  private static let shortestAnswer: Float = 60

  func wholeClass(_ i: Int) -> ArraySlice<UInt8>? {
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      return post.attributes[k].value.isEmpty ? nil : post.bytes[post.attributes[k].value.range]
    }
    return nil
  }

  private func firstClass(_ i: Int) -> ArraySlice<UInt8>? {
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      let name = post.bytes[post.attributes[k].value.range].prefix { $0 > 0x20 }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// The child that is an `article` and holds the title.
  private func titled(below node: Int) -> Int? {
    guard let title, title > node, title < Int(post.blocks[node].end) else { return nil }
    var block = title
    while block > 0, Int(post.blocks[block].parent) != node { block = Int(post.blocks[block].parent) }
    return block > 0 && post.blocks[block].kind == .article ? block : nil
  }
}
