import WinnowBase

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
      guard let found = pair(i),
        features[i].good > (found.isQuestion ? 1 : 3) * Self.leastAnswer
          || found.isQuestion && isItem(i, label: found.label) && !isMessage(i)
      else { continue }
      counts[found.make, default: (0, 0)].labels += 1
      if found.isQuestion { counts[found.make]?.questions += 1 }
    }
  }

  /// Whether a hidden element is what the label above it unfolds.
  func isAnswer(_ i: Int) -> Bool {
    guard let found = pair(i) else { return false }
    if let count = counts[found.make], count.questions >= Self.fewestQuestions || count.labels >= Self.fewestLabels { return true }
    return (found.isQuestion || (isNamed(i) || isControlled(i, by: found.label)) && !asks(found.label)) && isInText(i)
  }

  /// Whether a label and the hidden element below it are all that the box around them holds: a question and its answer, be it one word.
  private func isItem(_ i: Int, label: Int) -> Bool {
    let box = Int(post.blocks[i].parent)
    return box < label && features[box].leaves == features[i].leaves + 1
  }

  /// Whether an element or the one around it is called what unfolds, or is a region of its own, as panels are.
  private func isNamed(_ i: Int) -> Bool {
    if features[i].traits.contains(.folded) || features[Int(post.blocks[i].parent)].traits.contains(.folded) { return true }
    return post.attribute(.role, in: post.blocks[i].attributes) == "region"
  }

  /// Whether the label is a button that says that it shows an element.
  private func isControlled(_ i: Int, by label: Int) -> Bool {
    guard let id = post.attribute(.id, in: post.blocks[i].attributes) else { return false }
    return post.attribute(.ariaControls, in: post.blocks[label].attributes) == id
  }

  /// Whether a label asks for something, or opens a tool.
  private func asks(_ label: Int) -> Bool {
    post.bytes[post.blocks[label].text.range].withUnsafeBufferPointer { Self.asking.hasMatch(in: $0) }
  }

  /// What buttons over forms, menus and tools say.
  private static let asking = PhraseMatcher([
    "sign in", "sign up", "log in", "login", "register", "share", "menu", "search", "subscribe", "newsletter", "comments",
    "comment",
    "filter", "sort", "settings", "options", "cookies", "language", "cite", "report", "print", "email", "copy", "embed", "feedback",
    "save", "gift", "listen", "translate", "follow", "alerts", "external content", "why you can trust",
    "anmelden", "teilen", "menü", "suche", "suchen", "abonnieren", "kommentare", "einstellungen", "melden", "drucken", "zitieren",
    "se connecter", "connexion", "partager", "rechercher", "s'abonner", "commentaires", "paramètres", "imprimer", "signaler",
    "iniciar sesión", "compartir", "buscar", "suscribirse", "comentarios", "imprimir", "accedi", "condividi", "cerca", "iscriviti",
    "commenti", "stampa", "entrar", "compartilhar", "comentários", "inloggen", "delen", "zoeken", "reacties", "logga in", "dela",
    "zaloguj", "udostępnij", "szukaj", "komentarze", "войти", "поделиться", "поиск", "комментарии", "ログイン", "シェア", "検索",
    "コメント", "登录", "分享", "搜索", "评论", "로그인", "공유", "검색", "댓글",
  ])

  /// Whether a hidden element stands among the paragraphs of what the page calls its text, and says something: one such box is enough there.
  /// Nothing is to be filled in, and nothing leads away; questions below a text are an extra.
  private func isInText(_ i: Int) -> Bool {
    let row = features[i]
    guard row.good > Self.leastAnswer, row.linkLeaves == 0, row.traits.isDisjoint(with: Self.furniture) else { return false }
    let end = max(i + 1, Int(post.blocks[i].end))
    guard end - i <= Self.mostOfAnswer,
      (i..<end).allSatisfy({ post.blocks[$0].kind != .control && post.blocks[$0].tag != .form }),
      (i..<end).contains(where: { features[$0].endsSentence && features[$0].good > Self.leastAnswer }), !isMessage(i)
    else { return false }
    var parent = Int(post.blocks[i].parent)
    while parent > 0 {
      if features[parent].traits.contains(.body) { return goesOn(end..<max(end, Int(post.blocks[parent].end))) }
      if !features[parent].traits.isDisjoint(with: Self.furniture) { return false }
      parent = Int(post.blocks[parent].parent)
    }
    return false
  }

  /// Whether a paragraph that a reader sees stands in the next few blocks, in no box that unfolds.
  private func goesOn(_ rest: Range<Int>) -> Bool {
    var i = rest.lowerBound
    while i < min(rest.upperBound, rest.lowerBound + Self.besideAnswer) {
      if features[i].hidden || features[i].traits.contains(.folded) {
        i = max(i + 1, Int(post.blocks[i].end))
        continue
      }
      if post.blocks[i].kind == .paragraph, features[i].good > Self.paragraph { return true }
      i += 1
    }
    return false
  }

  /// Whether an element's name says that a script shows it when something has happened: `alert-success`, `loading`.
  private func isMessage(_ i: Int) -> Bool {
    guard let name = post.attribute(.class, in: post.blocks[i].attributes) else { return false }
    return NameWords.of(name.utf8).contains { Self.messages.contains($0) }
  }

  private static let messages = WordSet([
    "success", "error", "alert", "message", "messages", "thanks", "loading", "modal", "popup", "tooltip", "form", "dropdown",
    "menu",
    "notice", "status", "result", "results",
  ])

  private static let besideAnswer = 48
  /// The weight of a paragraph.
  private static let paragraph: Float = 60
  /// The blocks of an answer.
  private static let mostOfAnswer = 64
  private static let furniture: BlockTraits = [
    .share, .comments, .related, .signup, .overlay, .advert, .navigation, .sidebar, .poll, .bio, .caption, .tags, .disclaimer,
  ]

  /// The hidden element's make and whether a question stands above it; nil where it is no text below a label.
  private func pair(_ i: Int) -> (make: UInt64, isQuestion: Bool, label: Int)? {
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
    return (make(i, label: k), isQuestion, k)
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
