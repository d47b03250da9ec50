import WinnowBase

/// What stands behind the main content and goes on with the article: the boxes of a page builder, steps, a table, the last paragraph. The
/// mirror of `Openings`: a long first part is chosen as the main content, and what follows stands beside it in the article. Parts with a
/// heading right above the main content are found in the same way, where all of them stand in what the page calls its text.
struct Closings {
  private let post: Post
  private let features: BlockFeatures
  private let verdicts: [ExtractionRule?]
  private let main: Range<Int>
  /// The element that the page calls its text, below the title.
  private let body: Range<Int>
  /// Where the element ends that holds text and title, or the body.
  private let end: Int
  /// Whether the main content is called a part of a text.
  private let isPart: Bool

  /// Nil where the main content is what the page calls its text, or all that holds the title. On a page that sells a service, boxes beside
  /// what it calls its text praise it.
  init?(_ post: Post, _ features: BlockFeatures, verdicts: [ExtractionRule?], title: Int?, main: Int, isService: Bool) {
    let block = post.blocks[main]
    guard main > 0, block.kind != .article, block.kind != .main else { return nil }
    isPart = Self.isComponent(main, post)
    if features[main].traits.contains(.body), !isPart { return nil }
    var body = 0
    var end = 0
    var parent = Int(block.parent)
    while parent > 0, post.blocks[parent].tag != .body {
      let box = post.blocks[parent]
      if features[parent].traits.contains(.body) { body = parent }
      let holdsTitle = title.map { $0 > parent && $0 < Int(box.end) } ?? false
      if box.kind == .article || box.kind == .main || holdsTitle && features[parent].traits.contains(.content) {
        end = Int(box.end)
        break
      }
      parent = Int(box.parent)
    }
    let bodyEnd = body > 0 ? Int(post.blocks[body].end) : main
    // What follows the text that is called so is the article's foot.
    if isService || body > 0 && (end == 0 || !Self.isComponent(body, post)) { end = body > 0 ? bodyEnd : 0 }
    guard end > 0 else { return nil }
    self.post = post
    self.features = features
    self.verdicts = verdicts
    self.main = main..<Int(block.end)
    let start = body > 0 ? body + 1 : main
    self.body = min(max(start, (title ?? 0) + 1), max(main, bodyEnd))..<max(main, bodyEnd)
    self.end = end
  }

  /// The leaves that belong to the article, ascending. Those below the main content reach to the first that is furniture, leads elsewhere or
  /// asks for something; those above it begin behind the last. A heading opens a group, which goes on as a whole where a sentence, a list, a
  /// table or a quotation stands in it.
  func find() -> [Int] {
    var above: [Int] = []
    var i = body.lowerBound
    var group = Group()
    while i < main.lowerBound {
      switch step(i, &group, &above) {
      case .next(let next): i = next
      case .end, .asks:
        above = []
        group = Group()
        i = max(i + 1, Int(post.blocks[i].end))
      }
    }
    // A heading in a box of its own stands over the main content.
    if group.isHeaded, !group.hasText || group.isSaid { above += group.leaves }
    var below: [Int] = []
    group = Group()
    i = main.upperBound
    while i < end {
      switch step(i, &group, &below) {
      case .next(let next):
        i = next
        continue
      case .end: _ = close(&group, &below)
      case .asks: group = Group()
      }
      break
    }
    _ = close(&group, &below)
    return above + below
  }

  /// Where to go on from a block; or that the article ends above it, or that it asks for something with what stands above it.
  private enum Step {
    case next(Int)
    case end, asks
  }

  private struct Group {
    var leaves: [Int] = []
    var isHeaded = false
    /// Whether something stands below the headings, and whether that says something.
    var hasText = false
    var isSaid = false
  }

  private func step(_ i: Int, _ group: inout Group, _ found: inout [Int]) -> Step {
    let block = post.blocks[i]
    let row = features[i]
    if let rule = verdicts[i] {
      switch rule {
      case .hidden, .unseen, .advert: break
      case .control where block.text.count <= Self.longestSign: break
      case .control where row.traits.contains(.folded):
        guard close(&group, &found) else { return .asks }
        group.isHeaded = true
      case .tools, .signup, .control, .related: return .asks
      default: return .end
      }
      return .next(max(i + 1, Int(block.end)))
    }
    guard block.kind.isLeaf else {
      if isBesideColumn(i) { return .end }
      switch block.kind {
      case .aside, .navigation, .footer: return .end
      default: break
      }
      if block.tag == .form || !row.traits.isDisjoint(with: Self.asking) { return .asks }
      return row.traits.isDisjoint(with: Self.furniture) ? .next(i + 1) : .end
    }
    if block.kind == .heading {
      if group.hasText, !close(&group, &found) { return .asks }
      if opensOther(block) || i >= body.upperBound && !standsOverText(i) { return .asks }
      group.isHeaded = true
    }
    return add(i, to: &group) ? .next(i + 1) : .asks
  }

  /// Adds a leaf to a group; false where it is a link to something else, a way to reach somebody, or a line about the article.
  private func add(_ i: Int, to group: inout Group) -> Bool {
    let block = post.blocks[i]
    let row = features[i]
    if block.picture >= 0 {
      if let link = post.pictures[Int(block.picture)].link, !PictureRules.isPictureFile(link) { return false }
      group.leaves.append(i)
      return true
    }
    guard !block.text.isEmpty else {
      group.leaves.append(i)
      return true
    }
    let text = post.bytes[block.text.range]
    if block.kind != .cell, row.linkDensity > Self.mostLinked || block.kind != .heading && isButtons(block) { return false }
    if StampLine.isStamp(text) || StampLine.isSigned(text) || reaches(block) { return false }
    if !group.hasText, let heading = group.leaves.last, i >= body.upperBound, tellsOf(heading, text) { return false }
    group.leaves.append(i)
    guard block.kind != .heading, block.kind != .caption else { return true }
    group.hasText = true
    switch block.kind {
    case .listItem, .cell, .quote, .code: group.isSaid = true
    default: if row.endsSentence, row.text >= Self.leastSentence { group.isSaid = true }
    }
    return true
  }

  /// Takes a group over where it goes on with the text; false where it does not.
  private func close(_ group: inout Group, _ found: inout [Int]) -> Bool {
    defer { group = Group() }
    guard let first = group.leaves.first else { return true }
    // A standfirst has no heading; it is looked for elsewhere.
    if first < main.lowerBound, !group.isHeaded { return true }
    guard group.isSaid || !group.hasText && !group.isHeaded else { return false }
    // Outside of what the page calls its text a part is made like the others of the page, or the text is called a part itself.
    if first >= body.upperBound, !(isPart && group.isHeaded), !isAlike(first) { return false }
    found += group.leaves
    return true
  }

  /// Whether a text is nothing but links, those that only call a script among them.
  private func isButtons(_ block: Block) -> Bool {
    guard !block.marks.isEmpty else { return false }
    let linked = post.marks[block.marks.range].reduce(0) { $1.tag == .a ? $0 + $1.text.count : $0 }
    return linked * 10 >= block.text.count * 9
  }

  /// Whether a text tells of somebody whose name is its heading: `Ines Calloway` over `Ines grows vegetables at the edge of a moor.`
  private func tellsOf(_ heading: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard post.blocks[heading].kind == .heading else { return false }
    let words = post.bytes[post.blocks[heading].text.range].split(separator: 0x20)
    return words.count == 2 && words[1].first.map { $0 &- 0x41 < 26 || $0 >= 0x80 } ?? false
      && text.split(separator: 0x20, maxSplits: 1).first == words[0]
  }

  /// Whether a heading speaks of the site rather than of the text: letters to order, who wrote it, how to reach somebody.
  private func opensOther(_ block: Block) -> Bool {
    block.text.count <= Self.longestOther
      && post.bytes[block.text.range].withUnsafeBufferPointer { Self.others.hasMatch(in: $0) }
  }

  /// Whether the next text stands in a heading's box or the one around it: a script may fill another box below it.
  private func standsOverText(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    let box = parent > 0 ? Int(post.blocks[parent].parent) : 0
    guard box > 0 else { return false }
    let last = min(Int(post.blocks[box].end), i + 1 + Self.belowHeading)
    return i + 1 < last && (i + 1..<last).contains { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }
  }

  /// The blocks between a heading and what it heads.
  private static let belowHeading = 8

  /// Whether a line calls or writes to somebody.
  private func reaches(_ block: Block) -> Bool {
    !block.marks.isEmpty
      && post.marks[block.marks.range].contains { mark in
        guard mark.tag == .a, let address = post.attribute(.href, in: mark.attributes) else { return false }
        return address.hasPrefix("tel:") || address.hasPrefix("mailto:")
      }
  }

  /// Whether a leaf stands in an element of the same tag and first class as the one beside it that holds the main content: the rows, sections and
  /// modules of a page builder.
  private func isAlike(_ i: Int) -> Bool {
    var part = i
    var parent = Int(post.blocks[i].parent)
    while parent > main.lowerBound {
      part = parent
      parent = Int(post.blocks[parent].parent)
    }
    var own = main.lowerBound
    while Int(post.blocks[own].parent) > parent { own = Int(post.blocks[own].parent) }
    guard part != i, post.blocks[part].tag == post.blocks[own].tag, let name = firstClass(part) else { return false }
    return name == firstClass(own)
  }

  /// Whether an element is a column beside the one that holds the main content: side bars are set so.
  private func isBesideColumn(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard parent > 0, parent < main.lowerBound, Int(post.blocks[parent].end) >= main.upperBound,
      Int(post.blocks[i].end) <= main.lowerBound || i >= main.upperBound, let name = firstClass(i)
    else { return false }
    return NameWords.of(name).contains { Self.columns.contains($0) }
  }

  private static let columns = WordSet(["col", "cols", "column", "columns", "cell"])

  private func firstClass(_ i: Int) -> ArraySlice<UInt8>? {
    for k in post.blocks[i].attributes.range where post.attributes[k].name == .class {
      let name = post.bytes[post.attributes[k].value.range].prefix { $0 > 0x20 }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// Whether what an element is called names one part of a text among others: `rich-text`, not `entry-content`.
  private static func isComponent(_ i: Int, _ post: Post) -> Bool {
    var isComponent = false
    for k in post.blocks[i].attributes.range {
      let value = post.bytes[post.attributes[k].value.range]
      switch post.attributes[k].name {
      case .itemprop, .property: return false
      case .class:
        let words = NameWords.of(value)
        if words.contains(where: { wholes.contains($0) }) { return false }
        isComponent =
          zip(words, words.dropFirst()).contains { components.contains($0 + $1) } || words.contains { components.contains($0) }
      default: break
      }
    }
    return isComponent
  }

  private static let components = WordSet([
    "richtext", "wysiwyg", "rte", "textbody", "bodytext", "textcontent", "contenttext", "bodycopy", "maintext",
  ])
  /// What stands before a name of the whole text: `post-content`, `article-body`.
  private static let wholes = WordSet([
    "article", "post", "entry", "story", "news", "blog", "single", "page", "artikel", "noticia", "detail",
  ])
  /// What stands below a line that asks for the next step, and what leads to other pages.
  private static let asking: BlockTraits = [.tools, .signup, .callout, .related]
  private static let furniture: BlockTraits = [
    .comments, .footer, .navigation, .share, .sidebar, .overlay, .byline, .tags, .bio, .reviews, .header, .poll, .disclaimer,
    .contents,
  ]
  private static let others = PhraseMatcher([
    "newsletter", "newsletters", "subscribe", "sign up", "about the author", "about the authors", "about us", "contact",
    "contact us",
    "get in touch", "follow us", "share", "press contact", "media contact", "opening hours", "comments", "responses", "replies",
    "thoughts on", "über den autor", "über die autorin", "über uns", "kontakt", "pressekontakt", "folgen sie uns", "folge uns",
    "teilen",
    "öffnungszeiten", "kommentare", "antworten", "à propos de l'auteur", "à propos de l’auteur", "à propos", "contactez-nous",
    "suivez-nous", "partager", "commentaires", "réponses", "sobre el autor", "sobre la autora", "contacto", "contáctanos",
    "síguenos",
    "compartir", "comentarios", "respuestas", "suscríbete", "sobre o autor", "sobre a autora", "contato", "siga-nos", "compartilhe",
    "comentários", "l'autore", "l’autore", "contatti", "seguici", "condividi", "commenti", "iscriviti", "over de auteur",
    "contacteer ons", "volg ons", "delen", "reacties", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "o autorze",
    "udostępnij", "komentarze", "об авторе", "контакты", "подписывайтесь", "комментарии", "お問い合わせ", "この記事を書いた人", "联系我们",
    "关于我们", "문의", "author", "meet the author", "written by", "autor", "autorin", "auteur", "autore", "about me", "über mich",
    "chi siamo", "ansprechpartner", "most read", "trending", "latest news", "editor's picks", "related articles", "similar jobs",
    "also bought", "our picks", "upcoming events", "our partners", "trusted by", "discussion", "webmentions", "tags", "categories",
    "disclaimer", "find us", "need help", "speak to", "work with us", "book your", "download the", "download our",
  ])
  private static let longestOther = 60
  /// A sign on a button: `+`.
  private static let longestSign = 3
  private static let mostLinked: Float = 0.5
  private static let leastSentence: Float = 12
}
