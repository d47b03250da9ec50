import WinnowAttribution
import WinnowBase

// What a line holds beside names: addresses, and labels that run on behind its first part.
extension PostCredits {
  private static let addressLabels = [
    "原文地址", "原文链接", "原文連結", "原文网址", "原文：", "原文出处", "original address", "original link", "original url", "original article:",
    "original post:",
    "originalartikel:", "link zum original", "article original", "artículo original", "articolo originale", "оригинал статьи",
    "ссылка на оригинал",
    "원문 링크", "원문 주소", "元記事",
  ]

  /// `原文地址：[title](address)`: the address of the text that was translated or taken over.
  func labelledAddress(_ block: Int) -> String? {
    let text = post.bytes[post.blocks[block].text.range]
    // Labels begin with one of few letters, or in another script; without a link there is no address.
    guard let first = text.first, first >= 0xC3 || [0x61, 0x6C, 0x6F].contains(first | 0x20), !post.blocks[block].marks.isEmpty
    else { return nil }
    // No label is longer.
    let folded = CaseFold.lowercased(text.prefix(64))
    guard Self.addressLabels.contains(where: { folded.starts(with: $0.utf8) }) else { return nil }
    return link(block)
  }

  func link(_ block: Int) -> String? { links(block).first }

  func links(_ block: Int) -> [String] {
    post.blocks[block].marks.range.compactMap { index in
      guard post.marks[index].tag == .a, let address = post.attribute(.href, in: post.marks[index].attributes),
        address.hasPrefix("http")
      else { return nil }
      return address
    }
  }

  /// A line up to the label of whoever edited the text, where one stands behind a source: `本文来源：码头日报 责任编辑：王小明`.
  func sourcePart(of text: Extent) -> Extent {
    // The labels are Chinese, and stand on short lines.
    guard text.count >= 24, text.count <= 240, post.bytes[text.range.lowerBound] >= 0xE4 else { return text }
    let line = post.string(text)
    for label in Self.editorLabels {
      guard let at = line.firstBytes(of: label)?.lowerBound, at > line.startIndex,
        line[..<at].last.map({ $0 == " " || $0 == "　" }) == true
      else { continue }
      return Extent(Int(text.start), Int(text.start) + line.utf8.distance(from: line.startIndex, to: at))
    }
    return text
  }

  /// The source that a line names behind a Chinese label, with other fields around it or not: `2022-03-04 来源：码头日报 作者：王小明`; nil
  /// where it names none, or the page's own site.
  func labelledSource(_ block: Int) -> OriginalSource? {
    let extent = post.blocks[block].text
    guard extent.count >= 12, extent.count <= 200 else { return nil }
    let holdsLabel = post.bytes[extent.range].withUnsafeBufferPointer { bytes in Self.sourceLabels.hasMatch(in: bytes) }
    guard holdsLabel else { return nil }
    let line = post.string(extent)
    guard let label = ["来源", "來源"].lazy.compactMap({ line.firstBytes(of: $0) }).first else { return nil }
    // Where the figures come from, or a picture.
    guard !Self.otherThings.contains(where: { line[..<label.lowerBound].hasSuffix($0) }) else { return nil }
    let rest = line[label.upperBound...].drop { $0 == "于" || $0 == "於" }
    guard let colon = rest.first, colon == ":" || colon == "：" else { return nil }
    var name = rest.dropFirst().drop { $0 == " " || $0 == "　" }.prefix { !" 　|｜，,（(>\n".contains($0) }
    for label in Self.labelsBehind {
      if let cut = name.firstBytes(of: label) { name = name[..<cut.lowerBound] }
    }
    let text = String(name)
    guard (2...Self.longestSource).contains(text.unicodeScalars.count), !AuthorText.easternNobody.contains(text),
      !text.contains("："), !text.contains(where: \.isNumber), !isOwn(text)
    else { return nil }
    let read = reader.read("来源：" + text)
    guard read.kind == .source else { return nil }
    return OriginalSource(
      name: read.publisher?.name ?? read.agencies.first?.name ?? text, url: read.publisher?.url ?? link(block), evidence: line)
  }

  /// The source that one of the lines right above the text names.
  func sourceAboveText() -> OriginalSource? {
    guard post.identity.format == .html,
      let first = post.blocks.firstIndex(where: { $0.kind == .paragraph && !$0.isRemoved && $0.text.count >= 60 }),
      post.bytes[Int(post.blocks[first].text.start)] >= 0xE2
    else { return nil }
    var lines = 0
    for block in post.blocks[..<first].indices.reversed() {
      let leaf = post.blocks[block]
      guard leaf.kind.isLeaf, leaf.isRemoved, leaf.picture < 0, !leaf.text.isEmpty else { continue }
      if let found = labelledSource(block) { return found }
      lines += 1
      if lines == Self.reach { return nil }
    }
    return nil
  }

  /// The source that the last of the lines names which another stage took.
  func sourceInRemoved() -> OriginalSource? {
    var removed: [Int] = []
    // Leaves of one element stand in the same place.
    var asked: (parent: Int32, isElsewhere: Bool) = (-1, false)
    for block in post.blocks.indices.reversed() {
      let leaf = post.blocks[block]
      guard leaf.isRemoved, leaf.kind.isLeaf, leaf.picture < 0, leaf.text.count >= 12, leaf.text.count <= 400 else { continue }
      if leaf.parent != asked.parent { asked = (leaf.parent, standsElsewhere(block)) }
      if asked.isElsewhere { continue }
      removed.append(block)
      if removed.count == 3 * Self.reach { break }
    }
    let lines = removed.map { post.blocks[$0].text.range }
    guard let named = post.bytes.withUnsafeBufferPointer({ reader.firstOriginalSource(in: $0, lines: lines) }),
      let block = removed.first(where: { post.blocks[$0].text.range == named.line })
    else { return nil }
    return OriginalSource(name: named.source.name, url: named.source.url ?? link(block), evidence: post.text(of: block))
  }

  /// Whether a leaf stands in a menu, beside the article or in the page's own foot: what a box with rates or weather names is no source of the
  /// article's. A foot within the article is its own.
  private func standsElsewhere(_ leaf: Int) -> Bool {
    var at = leaf
    var isInFoot = false
    for _ in 0..<Self.levelsAround {
      at = Int(post.blocks[at].parent)
      guard at > 0 else { return isInFoot }
      switch post.blocks[at].kind {
      case .aside, .navigation, .form: return true
      case .footer: isInFoot = true
      case .article, .main: return false
      default: break
      }
      let isBeside = post.blocks[at].attributes.range.contains { k in
        guard post.attributes[k].name == .class || post.attributes[k].name == .id else { return false }
        let name = post.bytes[post.attributes[k].value.range]
        return name.contains("sidebar") || name.contains("widget")
      }
      if isBeside { return true }
    }
    return isInFoot
  }

  private static let levelsAround = 24

  private static let otherThings = [
    "资料", "資料", "照片", "图片", "圖片", "图", "圖", "图表", "圖表", "数据", "數據", "视频", "視頻", "影片", "素材", "资金", "資金", "收入", "封面",
  ]

  private static let sourceLabels = PhraseMatcher(["来源", "來源"], wholeWords: false)
  /// What begins the next field of such a line, written without a space.
  private static let labelsBehind = ["作者", "编辑", "責任編輯", "责任", "发布", "發布", "时间", "浏览", "记者", "字号", "阅读", "点击"]
  /// In letters.
  private static let longestSource = 16

  /// Whether a name is that of the site which the page stands on: its title or its publisher holds it.
  private func isOwn(_ name: String) -> Bool {
    if post.fields.publisher?.name.contains(name) == true { return true }
    return post.claims.contains { $0.name == "title" && $0.origin == .html && $0.value.firstBytes(of: name) != nil }
  }

  // MARK: Lines in tables, letters in brackets

  /// Whether a leaf may be a line that names somebody.
  func isReadable(_ block: Int) -> Bool {
    switch post.blocks[block].kind {
    case .paragraph, .quote, .listItem, .heading, .credit: true
    case .cell: standsAmongParagraphs(block)
    default: false
    }
  }

  /// Whether a leaf is one of many that a table's cell holds: such a table lays out the page, and the leaves are its paragraphs.
  private func standsAmongParagraphs(_ block: Int) -> Bool {
    let cell = Int(post.blocks[block].parent)
    return cell > 0 && post.blocks[cell].kind == .cell && Int(post.blocks[cell].end) - cell > Self.fewestInCell
  }

  private static var fewestInCell: Int { 4 }

  /// Whether a line is nothing but the letters that somebody in a newsroom signs with, in brackets: `(dkn)`, `(rwl/dnu)`. A numeral
  /// counts a list's items.
  func isShorthand(_ block: Int) -> Bool {
    let leaf = post.blocks[block]
    guard leaf.kind == .paragraph, (4...14).contains(leaf.text.count) else { return false }
    let bytes = post.bytes[leaf.text.range]
    guard bytes.first == 0x28, bytes.last == 0x29 else { return false }
    let signs = bytes.dropFirst().dropLast().split(separator: 0x2F, omittingEmptySubsequences: false)
    // The papers that sign so are German and Indonesian; elsewhere letters without a vowel are no word at the least.
    let isUsual = post.fields.language.map { $0.hasPrefix("de") || $0.hasPrefix("id") } == true
    return (1...3).contains(signs.count)
      && signs.allSatisfy { sign in
        (2...4).contains(sign.count) && sign.allSatisfy { $0 &- 0x61 < 26 } && !sign.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
          && !Self.bracketed.contains(sign)
      } && (isUsual || signs.contains { !$0.contains { Self.vowels.contains($0) } })
  }

  private static let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]
  /// Words and abbreviations that stand in brackets and name nobody.
  private static let bracketed = WordSet([
    "sic", "via", "man", "ca", "etc", "usw", "bzw", "ende", "end", "neu", "alt", "oben", "tbc", "tbd", "tba", "lol", "rtl", "nsfw",
    "pdf",
    "html", "mp", "km", "cm", "mm", "kg", "kw", "kwh", "mwh", "vgl", "bspw", "sog", "inkl", "exkl", "zzgl", "ggf", "evtl", "gez",
    "max",
    "min", "ohne", "mit", "ja", "nein", "hier", "tv", "dvd", "cd", "uhr", "jr", "sr", "vs", "nr", "tel", "fax", "www",
  ])

  // MARK: Words

  /// Bytes of a story behind the names that open it.
  static let leastReport = 30
  /// The longest caption that is believed without a picture, in bytes.
  static let longestStray = 240
  /// How many lines from either end of a post may be a byline or name a source.
  static let reach = 10

  static let authorClaims: Set<String> = [
    "author", "authors", "byline", "creator", "dc:creator", "writer", "autor", "auteur",
  ]

  static let leadWords = [
    "featured image", "feature image", "header image", "lead image", "cover image", "cover photo", "top image", "main image",
    "titelbild", "beitragsbild",
    "aufmacherbild", "image à la une", "imagen destacada", "immagine in evidenza", "头图", "题图", "封面", "題圖",
  ]

  func originalSource(_ block: Int, _ text: String, _ read: Attribution, _ marksOrigin: Bool) -> OriginalSource? {
    guard let found = reader.originalSource(text, reading: read, marksOrigin: marksOrigin) else { return nil }
    return OriginalSource(name: found.name, url: found.url ?? link(block), evidence: text)
  }

  /// The mark of an agency that ends a paragraph: "… on Thursday. (AFP)"; nil where the whole line names the source.
  func endingMark(_ read: Attribution, of line: Extent) -> String? {
    guard read.kind == .source, let range = read.creditRange, range.upperBound <= line.count else { return nil }
    let bytes = post.bytes[line.range]
    let before = String(decoding: bytes.prefix(range.lowerBound), as: UTF8.self)
    // A few words before it are a part of the source's line: `With material from (dpa)`.
    let said = CreditText.trimmed(before)
    guard
      said.utf8.count >= Self.shortestSaid || said.utf8.contains(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 >= 0xE2 })
    else { return nil }
    return String(decoding: bytes.dropFirst(range.lowerBound), as: UTF8.self)
  }

  /// In bytes.
  private static let shortestSaid = 45

  // MARK: Writers

  /// Whom a line of fields names that went with its date, right above the text or right below: `2022-03-04 记者王小明`; nil where no line
  /// names anybody.
  func writersInFields() -> (authors: [Author], line: String)? {
    guard post.identity.format == .html,
      let first = post.blocks.firstIndex(where: { $0.kind == .paragraph && !$0.isRemoved && $0.text.count >= 60 }),
      post.bytes[Int(post.blocks[first].text.start)] >= 0xE2,
      let last = post.blocks.lastIndex(where: { $0.kind.isLeaf && !$0.isRemoved && !$0.text.isEmpty })
    else { return nil }
    var lines = 0
    for block in post.blocks[..<first].indices.reversed() where isText(block) && post.blocks[block].isRemoved {
      if let found = writers(block) { return found }
      lines += 1
      if lines == Self.reach { break }
    }
    for block in post.blocks[(last + 1)...].indices.lazy.filter({ isText($0) }).prefix(2) {
      if let found = writers(block) { return found }
    }
    return nil
  }

  private func isText(_ block: Int) -> Bool {
    let leaf = post.blocks[block]
    return leaf.kind.isLeaf && leaf.picture < 0 && !leaf.text.isEmpty
  }

  private func writers(_ block: Int) -> (authors: [Author], line: String)? {
    let bytes = post.bytes[post.blocks[block].text.range]
    guard bytes.count <= 200, StampLine.isEasternFields(bytes) else { return nil }
    let line = post.string(post.blocks[block].text)
    let part = Self.writersPart(of: line)
    let read = reader.read(part)
    var authors = read.kind == .byline ? Author.authors(read).filter { !Self.holdsLabel($0.name) } : []
    if authors.isEmpty, part.hasPrefix("作者：") || part.hasPrefix("作者:") {
      // A paper signs as a whole.
      let body = String(part.dropFirst(3))
      if AuthorText.isEasternBody(body), !isOwn(body) { authors = [Author(name: body, kind: "organization")] }
    }
    return authors.isEmpty ? nil : (authors, line)
  }

  /// An author without the label of the next field: 王小明 of 「王小明 日期」.
  static func withoutLabel(_ author: Author) -> Author {
    guard AuthorText.isEastern(author.name), let space = author.name.utf8.lastIndex(of: 0x20),
      otherFields.contains(String(author.name[author.name.utf8.index(after: space)...]))
    else { return author }
    var author = author
    author.name = String(author.name[..<space])
    return author
  }

  /// Whether a name, or a word of it, is a word for nobody or a label: 未知 责任编辑.
  private static func holdsLabel(_ name: String) -> Bool {
    AuthorText.isEasternPhrase(name) || name.split(separator: " ").contains { AuthorText.easternNobody.contains(String($0)) }
  }

  /// What a line of fields says from the label of a writer up to the next field.
  private static func writersPart(of line: String) -> String {
    var part: [Substring] = []
    for field in line.split(whereSeparator: { " 　|｜丨\n".contains($0) }) {
      // `10:56记者王小明`: a date before the label, without a space.
      let value = field.drop { $0.isNumber || "-/.:：年月日时時分秒".contains($0) }
      let isWriter = writerLabels.contains { value.hasPrefix($0) }
      if part.isEmpty, !isWriter { continue }
      if !isWriter, value.utf8.count < field.utf8.count || otherFields.contains(where: { value.hasPrefix($0) }) { break }
      part.append(value)
    }
    return part.joined(separator: " ")
  }

  private static let writerLabels = ["作者", "记者", "記者", "通讯员", "撰稿", "责任编辑", "責任編輯", "责编", "編輯", "编辑", "校对"]
  private static let otherFields = [
    "来源", "來源", "日期", "时间", "時間", "发布", "發布", "发表", "發表", "更新", "浏览", "瀏覽", "阅读", "閱讀", "点击", "點閱", "评论", "字号", "审核", "供稿",
    "文章", "信息",
  ]

  private static let editorLabels = ["责任编辑", "責任編輯", "责编", "責編"]

  /// Whether no author is a person who wrote the post: a body that published it, or who checked it.
  var namesNoWriter: Bool { authors.allSatisfy { $0.kind != "person" || $0.role == "editor" } }
}
