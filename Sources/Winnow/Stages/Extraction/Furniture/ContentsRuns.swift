import WinnowBase

/// Tables of contents that no class names: below a label that says so, lines next to each other, each of which is a link to a place on the
/// page, most of them to its headings; or one line of such links.
struct ContentsRuns {
  let post: Post
  let features: BlockFeatures
  let main: Range<Int>
  let title: Int?

  func drop(_ verdicts: inout [ExtractionRule?]) {
    guard let targets = targets() else { return }
    var run = Run()
    var above: Int?
    for i in main where verdicts[i] == nil && post.isLive(i) && isText(i) {
      let found = links(of: i, targets)
      // A line of several links is a table by itself.
      if run.blocks.isEmpty || found.count != 1 { close(&run, &verdicts) }
      if found.count > 0 {
        if run.blocks.isEmpty { run.label = above }
        run.blocks.append(i)
        run.links += found.count
        run.aims += found.aims
        if found.count > 1 {
          run.isLabelled = opensWithLabel(i)
          close(&run, &verdicts)
        }
      }
      above = i
    }
    close(&run, &verdicts)
  }

  /// Lines of links next to each other.
  private struct Run {
    var blocks: [Int] = []
    var links = 0
    /// How many of the links lead to a heading.
    var aims = 0
    /// The text above, and whether the line begins with a label itself.
    var label: Int?
    var isLabelled = false
  }

  /// Ends a run of lines, and drops it where it is a table of contents.
  private func close(_ run: inout Run, _ verdicts: inout [ExtractionRule?]) {
    let label = run.label.flatMap { isLabel($0) ? $0 : nil }
    if run.links > 1, run.aims * 2 > run.links && (label != nil || run.isLabelled) || label.map(isOfEvents) ?? false {
      for i in run.blocks + [label].compactMap({ $0 }) { verdicts[i] = .contents }
    }
    run = Run()
  }

  /// What the headings of the page are called by links, and what they say; nil where no link leads to a place on the page.
  private func targets() -> Set<UInt64>? {
    let leadsToPlace = main.contains { i in
      post.blocks[i].marks.range.contains { post.marks[$0].tag == .a && place(of: post.marks[$0]) != nil }
    }
    guard leadsToPlace else { return nil }
    var targets: Set<UInt64> = []
    var isAboveHeading = false
    for i in main.reversed() {
      let block = post.blocks[i]
      if block.kind.isLeaf {
        if block.text.isEmpty { continue }
        isAboveHeading = block.kind == .heading
        guard isAboveHeading else { continue }
        targets.insert(Hash64.of(TitleHeading.squeezed(post.bytes[HeadingText.text(of: i, in: post).range])))
        for m in block.marks.range { insert(post.marks[m].attributes, &targets) }
      }
      if isAboveHeading { insert(block.attributes, &targets) }
    }
    return targets
  }

  private func insert(_ attributes: Extent, _ targets: inout Set<UInt64>) {
    for k in attributes.range where post.attributes[k].name == .id || post.attributes[k].name == .name {
      targets.insert(Hash64.of(post.bytes[post.attributes[k].value.range]))
    }
  }

  /// How many links a leaf holds that lead to places on the page, and how many of them to headings; none where it says something else.
  private func links(of i: Int, _ targets: Set<UInt64>) -> (count: Int, aims: Int) {
    let block = post.blocks[i]
    guard block.kind == .paragraph || block.kind == .listItem, !block.marks.isEmpty, block.text.count <= Self.longestLine else {
      return (0, 0)
    }
    var count = 0
    var aims = 0
    var at = block.text.start
    for m in block.marks.range where post.marks[m].tag == .a {
      let mark = post.marks[m]
      // Broken markup has links within links.
      guard let place = place(of: mark), !saysMore(at..<max(at, mark.text.start), first: count == 0) else { return (0, 0) }
      count += 1
      if targets.contains(Hash64.of(post.bytes[place]))
        || targets.contains(Hash64.of(TitleHeading.squeezed(post.bytes[mark.text.range])))
      {
        aims += 1
      }
      at = max(at, mark.text.end)
    }
    return saysMore(at..<max(at, block.text.end), first: false) ? (0, 0) : (count, aims)
  }

  /// Whether there is a letter between two links; before the first a label may stand: `Jump to:`.
  private func saysMore(_ range: Range<Int32>, first: Bool) -> Bool {
    guard range.lowerBound < range.upperBound else { return false }
    let text = post.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    if first, holdsPhrase(text) { return false }
    return text.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xC3 && $0 != 0xE2 && $0 != 0xC2 }
  }

  /// What a link calls the place on the page that it leads to; nil of all other links.
  private func place(of link: Mark) -> Range<Int>? {
    guard let href = link.attributes.range.first(where: { post.attributes[$0].name == .href }) else { return nil }
    let value = post.attributes[href].value.range
    guard let first = value.first else { return nil }
    if post.bytes[first] == 0x23 { return value.count > 1 ? first + 1..<value.upperBound : nil }
    let sign = first + post.bytes.withUnsafeBufferPointer { ByteScan.first(0x23, in: UnsafeBufferPointer(rebasing: $0[value])) }
    guard sign + 1 < value.upperBound, let own = post.identity.url else { return nil }
    let page = own.utf8.prefix { $0 != 0x23 }
    let address = post.bytes[first..<sign]
    // Its path alone will do.
    let isOwn = address.first == 0x2F ? page.suffix(address.count).elementsEqual(address) : page.elementsEqual(address)
    return isOwn ? sign + 1..<value.upperBound : nil
  }

  private func isText(_ i: Int) -> Bool {
    let block = post.blocks[i]
    return block.kind.isLeaf && !block.text.isEmpty && block.picture < 0 && block.kind != .caption && block.kind != .control
  }

  /// Whether a line of links begins with a label of its own: `Jump to: …`.
  private func opensWithLabel(_ i: Int) -> Bool {
    let text = post.blocks[i].text
    guard let first = post.blocks[i].marks.range.first(where: { post.marks[$0].tag == .a }) else { return false }
    return holdsPhrase(post.bytes[Int(text.start)..<Int(max(text.start, post.marks[first].text.start))])
  }

  private func holdsPhrase(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= Self.longestOpening && text.withUnsafeBufferPointer { Self.phrases.hasMatch(in: $0) }
  }

  /// Whether what stands above such a table is its label. A heading says nothing else, for it may be that of what follows.
  private func isLabel(_ i: Int) -> Bool {
    guard i != title, features[i].linkDensity < 0.3, features[i].text <= Self.longestLabel else { return false }
    let text = post.bytes[post.blocks[i].text.range]
    if isOfEvents(i) { return true }
    if Self.labels.contains(CaseFold.lowercased(text.last == 0x3A ? text.dropLast() : text)) { return true }
    return post.blocks[i].kind == .paragraph && text.withUnsafeBufferPointer { Self.phrases.hasMatch(in: $0) }
  }

  /// Whether a label stands above the links to the posts of a live blog, which have no headings.
  private func isOfEvents(_ label: Int) -> Bool {
    let text = post.bytes[post.blocks[label].text.range]
    return text.count <= Self.longestOpening
      && Self.events.contains(CaseFold.lowercased(text.last == 0x3A ? text.dropLast() : text))
  }

  /// In bytes: a line of links, and what stands before the first.
  private static let longestLine = 1200
  private static let longestOpening = 40
  /// In text.
  private static let longestLabel: Float = 90

  private static let phrases = PhraseMatcher([
    "table of contents", "jump to", "skip to", "on this page", "in this article", "in this post", "in this guide", "in this story",
    "links below", "we will cover", "we'll cover", "we’ll cover", "this article covers", "this guide covers", "quick links",
    "quick navigation",
    "inhaltsverzeichnis", "springe zu", "direkt zu", "auf dieser seite", "in diesem artikel", "in diesem beitrag",
    "table des matières",
    "sommaire", "aller à", "dans cet article", "tabla de contenido", "ir a:", "en este artículo", "en esta página", "neste artigo",
    "nesta página", "ir para", "in questo articolo", "in questa pagina", "vai a:", "inhoudsopgave", "in dit artikel",
    "op deze pagina", "ga naar",
    "innehållsförteckning", "på den här sidan", "indholdsfortegnelse", "på denne side", "innholdsfortegnelse", "spis treści",
    "w tym artykule", "v tomto článku", "ebben a cikkben", "în acest articol", "в этой статье", "у цій статті", "bu yazıda",
    "σε αυτό το άρθρο", "目次", "この記事の内容", "目录", "目錄", "목차", "daftar isi", "mục lục",
  ])

  private static let events = WordSet([
    "key events", "key updates", "key moments", "key points", "latest key events", "latest summary", "wichtige ereignisse",
    "wichtige updates", "das wichtigste in kürze", "faits marquants", "temps forts", "moments clés", "momentos clave",
    "lo más destacado",
    "eventi chiave", "principais momentos", "belangrijkste gebeurtenissen",
  ])

  private static let labels = WordSet([
    "table of contents", "contents", "content", "on this page", "in this article", "in this post", "in this guide", "in this story",
    "jump to", "jump to section", "quick links", "inhalt", "inhaltsverzeichnis", "auf dieser seite", "in diesem artikel",
    "sommaire",
    "table des matières", "au sommaire",
    "dans cet article", "índice", "contenido", "contenidos", "tabla de contenidos", "tabla de contenido", "en este artículo",
    "índice de contenidos", "conteúdo", "sumário", "neste artigo", "indice", "indice dei contenuti", "sommario",
    "in questo articolo",
    "inhoud", "inhoudsopgave", "in dit artikel", "innehåll", "innehållsförteckning", "indhold", "indholdsfortegnelse", "innhold",
    "innholdsfortegnelse", "sisällys", "sisällysluettelo", "spis treści", "obsah", "tartalom", "tartalomjegyzék", "cuprins",
    "содержание", "оглавление", "зміст", "съдържание", "sadržaj", "садржај", "kazalo", "turinys", "içindekiler", "περιεχόμενα",
    "目次", "目录", "目錄", "목차", "daftar isi", "mục lục", "สารบัญ", "תוכן עניינים", "فهرست", "المحتويات", "विषय सूची",
  ])
}
