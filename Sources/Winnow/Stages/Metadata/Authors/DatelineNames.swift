import WinnowAttribution
import WinnowBase

// Names that stand by a date: in its line, or in the line before or behind it.
extension BylineSearch {
  /// A name in a line that otherwise holds a date: `04.02.2022 | 13:10 | Jane Roe`.
  func nameBesideDate(_ text: String, _ block: Int) -> Found? {
    if let found = nameAfterGluedCue(text, block) { return found }
    let text = AuthorText.withoutComments(withoutSection(text, block))
    guard text.utf8.count <= 90, DateText.find(in: text) != nil, !AuthorText.isEditorsPart(text) else { return nil }
    var names = reader.authors(in: text).filter {
      Self.looksLikeName($0.name) && ($0.kind == "person" || AuthorText.isEasternBody($0.name))
        && Self.hasFewWords($0.name)
        && !$0.name.utf8.contains { $0 &- 0x30 < 10 }
    }
    // The element that holds the name knows where it ends.
    if names.count == 1, let marked = markedName(block), names[0].name.utf8.starts(with: marked.name.utf8) { names = [marked] }
    let isOne =
      names.count == 1 && (AuthorText.isEastern(names[0].name) || mayWrite(names[0].name, block))
      && !Self.mayBePlace(names[0].name) && !Self.tellsDeed(of: names[0].name, in: text)
    // `Jane Roe and John Doe | 4 March 2022`: of several all must be known.
    let areKnown =
      (2...3).contains(names.count) && names.allSatisfy { Self.attribution.namesPerson($0.name) } && isTerse(text, names)
      && !names.contains { text.firstBytes(of: $0.name + ",") != nil }
    guard
      let authors = nameBehindDate(text).map({ [$0] })
        ?? (isOne || areKnown ? names : namesAfterCue(text) ?? nameAfterCue(text).map({ [$0] }))
    else { return nil }
    return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 2 + nearness(block))
  }

  /// Whether a name of many words, with particles or with an initial that no space follows may be that of a place, a day or a house: its first
  /// word is no given name. So may one of two words behind a saint's: `San Miguel de Tucumán`, `Santa Fe`, `Fête de la Musique`, `J.Crew`.
  private static func mayBePlace(_ name: String) -> Bool {
    let words = name.pieces(at: 0x20)
    guard let first = words.first else { return false }
    // `J.K.Roe` has two.
    if words.count == 1 { return name.utf8.count(where: { $0 == 0x2E }) == 1 }
    let hasParticle = words.dropFirst().contains { word in
      word.unicodeScalars.first?.properties.isLowercase ?? false || isParticle(word)
    }
    guard hasParticle || words.count > 3 || saints.contains(first.lowercased().utf8) else { return false }
    return placeOpenings.contains(first.lowercased().utf8) || !attribution.beginsWithGivenName(name) || attribution.namesPlace(name)
  }

  private static let saints = WordSet(["san", "santa", "são", "sao", "saint", "sainte", "sankt", "santo", "st.", "st", "ste."])
  private static let placeOpenings = WordSet([
    "san", "santa", "são", "sao", "saint", "sainte", "sankt", "santo", "val", "cap", "deir", "ras", "tel", "umm", "sharm", "dag",
    "tag", "día", "fête", "banco", "villa", "casa",
  ])

  /// Whether nothing stands in a line beside some names but a date, signs and the word that joins the last name.
  private func isTerse(_ text: String, _ names: [Author]) -> Bool {
    var rest = text
    for name in names {
      guard let found = rest.firstBytes(of: name.name) else { return false }
      rest.removeSubrange(found)
    }
    return rest.pieces(at: 0x20).allSatisfy { word in
      let letters = word.filter(\.isLetter).lowercased()
      return letters.isEmpty || AuthorText.conjunctions.contains(letters) || MonthNames.month(MetadataText.fold(letters)) != nil
        || AuthorText.weekdays.contains(letters) || Self.dateWords.contains(letters.utf8)
    }
  }

  /// A line in Chinese or Japanese without the link to its section that opens it: `社会临江日报 2026-03-03`. Elsewhere a space parts them.
  private func withoutSection(_ text: String, _ block: Int) -> String {
    guard AuthorText.isEastern(text), let first = post.blocks[block].marks.range.first, post.marks[first].tag == .a,
      post.marks[first].text.start == post.blocks[block].text.start, post.marks[first].text.end < post.blocks[block].text.end
    else { return text }
    let section = post.string(post.marks[first].text)
    guard Self.easternSections.contains(section), text.begins(with: section) else { return text }
    return AuthorText.trimmed(String(text.dropFirst(section.count)))
  }

  private static let easternSections: Set<String> = [
    "社会", "社會", "政治", "経済", "经济", "經濟", "国际", "國際", "国際", "国内", "國內", "スポーツ", "体育", "體育", "娱乐", "娛樂", "エンタメ", "文化", "科技", "科学",
    "财经", "財經", "生活", "地方", "地域", "暮らし", "教育", "军事", "軍事", "健康", "时政", "時政", "热点", "要闻", "要聞", "新闻", "新聞", "ニュース", "速報", "法治", "环境",
    "環境", "事件", "裁判", "全国", "本地", "城市", "旅游", "旅遊", "汽车", "房产", "评论", "評論", "サイエンス", "ライフ", "国内新闻", "国际新闻", "社会新闻",
  ]

  /// The person whom an element within a leaf names that calls itself the author's; nil where none or several do.
  private func markedName(_ block: Int) -> Author? {
    let marked = scan.mentions(in: block).prefix(4).filter { mention in
      mention.mark >= 0 && mention.roles.contains(.author) && mention.roles.isDisjoint(with: [.elsewhere, .picture, .title, .date])
    }
    guard marked.count == 1 else { return nil }
    let named = reader.authors(in: post.string(post.marks[marked[0].mark].text))
    return named.count == 1 && named[0].kind == "person" && Self.looksLikeName(named[0].name) ? named[0] : nil
  }

  /// The name that ends a line behind its date, where the lexicon knows it: `Example Daily 9/21/2016 Jane Roe`, `1. Februar 2022, Jane Roe`.
  private func nameBehindDate(_ text: String) -> Author? {
    guard let digit = text.utf8.lastIndex(where: { $0 &- 0x30 < 10 }), let space = text[digit...].firstIndex(of: " ") else {
      return nil
    }
    let name = AuthorText.trimmed(String(text[space...]))
    guard Self.attribution.namesPerson(name), !reader.site.contains(name), let author = reader.author(name), author.name == name,
      author.kind == "person"
    else { return nil }
    return author
  }

  /// A line that holds nothing but a person's name, with or without the office, right before or behind a line with a date: `Jane Roe`,
  /// `Jane Roe | Staff Writer`. As no cue stands beside it, the lexicon must know the name as one.
  func nameBesideDateline(_ text: String, _ block: Int) -> Found? {
    guard text.utf8.count <= 80, !text.utf8.contains(where: { $0 &- 0x30 < 10 }), post.blocks[block].kind != .listItem else {
      return nil
    }
    guard isDateline(besides: block, step: 1) || isDateline(besides: block, step: -1) else { return nil }
    // A link to a subject is no byline.
    let linked = names(in: PageScan.Mention(block: block, mark: -1, roles: .author, attributes: .empty))
    if namesSubject(block) { return nil }
    if linked.isEmpty, Int(post.blocks[block].linkBytes) * 10 >= post.blocks[block].text.count * 8 { return nil }
    if isOthers(block) { return nil }
    // 新华社: the agency or paper whose text it is.
    if AuthorText.isEasternBody(text), linked.isEmpty, let body = reader.author(text), body.name == text,
      !reader.site.contains(text)
    {
      return Found(authors: [body], rule: "visible-byline", evidence: text, score: 2 + nearness(block))
    }
    // `홍길동 기자 hong@example.com`
    let isKorean = text.utf8.first ?? 0 >= 0xEA && text.utf8.contains(0x40)
    let line = isKorean ? AuthorText.withoutAddresses(text) : text
    if let korean = reader.author(line), korean.name.unicodeScalars.count <= 4, korean.name != text, text.hasPrefix(korean.name) {
      return Found(authors: [korean], rule: "visible-byline", evidence: text, score: 2 + nearness(block))
    }
    let bare = text.hasPrefix("de ") ? String(text.dropFirst(3)) : text
    // `Jane Roe is the youngest of five.`
    if text.hasSuffix("."), text.utf8.count(where: { $0 == 0x20 }) > 5 { return nil }
    // Behind a name may stand the place or the agency. Whom a link to an author's page names need not be in the lexicon.
    let named = (linked.isEmpty ? reader.authors(in: bare) : linked).filter {
      !reader.site.contains($0.name)
        && (Self.attribution.namesPerson($0.name) || !linked.isEmpty && (Self.looksLikeName($0.name) || AuthorText.isCode($0.name)))
    }
    guard let first = named.first, first.kind == "person", MetadataText.fold(bare).hasPrefix(MetadataText.fold(first.name)) else {
      return nil
    }
    return Found(
      authors: completed(named, block), rule: "visible-byline", evidence: MetadataText.excerpt(text, 120),
      score: 2 + nearness(block))
  }

  /// The names behind a Chinese cue within a line, up to the next space: `2022-03-04 来源：码头日报 作者：王小明`.
  private func nameAfterGluedCue(_ text: String, _ block: Int) -> Found? {
    guard text.utf8.count <= 160, text.holds(0xE8) || text.holds(0xE4) else { return nil }
    guard let cue = Self.gluedCues.lazy.compactMap({ text.firstBytes(of: $0) }).first else { return nameInField(text, block) }
    let rest = text[cue.upperBound...].drop { $0 == " " || $0 == "　" }.prefix { $0 != " " && $0 != "　" && $0 != "|" }
    // Names in other scripts hold spaces themselves.
    guard rest.unicodeScalars.first?.value ?? 0 >= 0x2E80 else { return nil }
    var authors = reader.authors(in: String(rest))
    // `记者 王小明 通讯员 李小四`: where labels and names fill the rest of the line, all are meant.
    if authors.count == 1, let named = AuthorText.reportNames(String(text[cue.lowerBound...])), named.count > 1,
      named[0].name == authors[0].name
    {
      authors = named
    }
    guard !authors.isEmpty, authors.allSatisfy({ $0.kind == "person" && (2...8).contains($0.name.unicodeScalars.count) }) else {
      return nil
    }
    return Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 12 + nearness(block))
  }

  /// The name of a field between bars, beside a date: `发表于2022-03-04| 1164次阅读| 作者王明`.
  private func nameInField(_ text: String, _ block: Int) -> Found? {
    guard text.holds(0x7C), let label = text.firstBytes(of: "作者"), DateText.find(in: text) != nil,
      AuthorText.trimmed(String(text[..<label.lowerBound])) != text[..<label.lowerBound]
    else { return nil }
    let name = AuthorText.trimmed(String(text[label.upperBound...].prefix { $0 != "|" }))
    guard (2...3).contains(name.unicodeScalars.count), AuthorText.beginsWithFamilyName(name), let author = reader.author(name),
      author.name == name
    else { return nil }
    return Found(authors: [author], rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: 12 + nearness(block))
  }

  private static let gluedCues = ["作者：", "作者:", "记者：", "记者:", "記者：", "記者:", "记者 ", "記者 "]

  private static let dateWords = WordSet(["on", "at", "am", "um", "le", "el", "il", "den", "op"])

  /// Whether an element or the one around it is called a category or a tag: what it names is what the text is about.
  func namesSubject(_ block: Int) -> Bool {
    [block, Int(post.blocks[block].parent)].contains { element in
      element > 0
        && post.blocks[element].attributes.range.contains { k in
          guard post.attributes[k].name == .class || post.attributes[k].name == .rel else { return false }
          return post.bytes.withUnsafeBufferPointer { Self.holdsSubject($0, post.attributes[k].value.range) }
        }
    }
  }

  /// Whether one of the words of a class, as anything but letters parts them, is one of `subjects`.
  private static func holdsSubject(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var hash = WordHash()
    for at in range {
      if (bytes[at] | 0x20) &- 0x61 < 26 {
        hash.add(bytes[at] | 0x20)
      } else {
        if subjects.contains(hash: hash.value) { return true }
        hash = WordHash()
      }
    }
    return subjects.contains(hash: hash.value)
  }

  private static let subjects = WordSet([
    "category", "categories", "cat", "tag", "tags", "topic", "topics", "section", "rubrik", "rubrique", "ressort", "kicker",
    "eyebrow", "overline",
  ])

  /// Whether the next leaf in a direction is a short line with a date.
  private func isDateline(besides block: Int, step: Int) -> Bool {
    var i = block + step
    while i > 0, i < post.blocks.count, abs(i - block) <= 6 {
      let leaf = post.blocks[i]
      if leaf.kind.isLeaf, !leaf.text.isEmpty, !leaf.isRemoved {
        return i != headline && leaf.text.count <= 120 && DateText.mayHold(post.bytes[leaf.text.range])
          && DateText.find(in: post.text(of: i)) != nil
      }
      i += step
    }
    return false
  }

  /// The names behind a cue that ends a line: `On 3 May 2021 by Jane Roe and John Doe`, `10:30 Автор: Иван Петров`.
  private func namesAfterCue(_ text: String) -> [Author]? {
    guard holdsInnerCue(text) else { return nil }
    let words = text.pieces(at: 0x20)
    guard
      let cue = words.firstIndex(where: { AuthorText.innerCues.contains($0.drop { $0 == "|" }.lowercased().filter { $0 != ":" }) }),
      cue > 0, cue + 1 < words.count, !AuthorText.otherMakers.contains(words[cue - 1].lowercased())
    else { return nil }
    let authors = reader.authors(in: String(text[words[cue + 1].startIndex...]))
    let isSure = authors.allSatisfy { author in
      author.kind == "person" && Self.looksLikeName(author.name) && Self.hasFewWords(author.name)
    }
    return authors.isEmpty || !isSure ? nil : authors
  }

  /// Whether one of a text's words, without bars before it and colons, is a cue within a line; true where letters beyond ASCII may hide one.
  private func holdsInnerCue(_ text: String) -> Bool {
    var hash = WordHash()
    for byte in text.utf8 {
      switch byte {
      case 0x20:
        if AuthorText.innerCueSet.contains(hash: hash.value) { return true }
        hash = WordHash()
      case 0x3A, 0x7C: continue
      case 0x80...: return true
      default: hash.add(CaseFold.lowercase(byte))
      }
    }
    return AuthorText.innerCueSet.contains(hash: hash.value)
  }

  /// One word after a cue within a line: `3 May 2021, 13:30, by Olga`. It is a name where it ends the line, or a mark or the word before a date
  /// parts it from the rest. An account's, in small letters, is believed where the line says that it was written or posted.
  private func nameAfterCue(_ text: String) -> Author? {
    guard holdsInnerCue(text) else { return nil }
    let words = text.pieces(at: 0x20)
    guard let first = words.first,
      let cue = words.lastIndex(where: { AuthorText.innerCues.contains($0.lowercased().filter { $0 != ":" }) }), cue > 0,
      cue + 1 < words.count, !AuthorText.otherMakers.contains(words[cue - 1].lowercased()),
      cue + 2 == words.count || words[cue + 2].unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic })
        || Self.dateWords.contains(words[cue + 2].utf8) || words[cue + 1].last.map({ $0 == "," || $0 == "|" }) == true,
      words[cue + 1].unicodeScalars.first?.properties.isUppercase == true
        || words[cue + 1].utf8.count > 2
          && (AuthorText.postingWords.contains(first.lowercased()) || Self.isGivenName(words[cue + 1]))
    else { return nil }
    let author = reader.author(String(words[cue + 1]))
    return author?.kind == "person" ? author : nil
  }

  /// One word behind a cue that opens a line, where nothing but a date follows it: `By Olga on 12 March 2024`, `Posted by jroe | 12 March`.
  /// Behind a preposition alone it is believed where it is a given name or an account's: `By train on 12 March` tells of a journey.
  func signBeforeDate(_ text: String) -> Author? {
    guard text.utf8.count <= Self.longestSign, DateText.find(in: text) != nil else { return nil }
    let bare = AuthorText.withoutCue(text)
    let word = bare.prefix { $0 != " " && $0 != "," && $0 != "|" && $0 != "·" }
    guard word.utf8.count > 2, bare.utf8.count < text.utf8.count, !AuthorText.weekdays.contains(word.lowercased()),
      StampLine.isStamp(Array(bare.utf8.dropFirst(word.utf8.count))[...]), let author = reader.author(String(word)),
      author.kind == "person", author.name == word
    else { return nil }
    let first = text.prefix { $0 != " " }.lowercased()
    return AuthorText.postingWords.contains(first) || Self.isGivenName(word)
      || word.utf8.contains(where: { $0 == 0x5F || $0 &- 0x30 < 10 }) ? author : nil
  }

  /// One word behind a cue that fills a line of what the page calls its data: `<div class="entry-meta">By annaroe</div>`.
  func signInMeta(_ text: String, _ block: Int) -> Author? {
    guard text.utf8.count <= Self.longestSign, isCalledMeta(block) || isCalledMeta(Int(post.blocks[block].parent)),
      // Below another heading it is another text's.
      !post.blocks[(headline + 1)..<max(headline + 1, block)].contains(where: { $0.kind == .heading && $0.level <= 3 })
    else { return nil }
    var bare = AuthorText.withoutCue(text)
    guard bare.utf8.count > 2, bare.utf8.count < text.utf8.count else { return nil }
    // `By annaroe | March 4, 2022`
    if let bar = bare.utf8.firstIndex(of: 0x7C), DateText.find(in: String(bare[bar...])) != nil {
      bare = AuthorText.trimmed(String(bare[..<bar]))
    }
    guard bare.utf8.count > 2,
      bare.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }), let author = reader.author(bare),
      author.kind == "person", author.name == bare, !AuthorText.weekdays.contains(bare.lowercased()),
      // An account, and no word: `By Donation`.
      bare.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false || bare.utf8.contains(where: { $0 == 0x5F || $0 &- 0x30 < 10 })
        || Self.isGivenName(bare[...])
    else { return nil }
    return author
  }

  /// Whether a word of an element's class says that it holds the data about a text.
  private func isCalledMeta(_ element: Int) -> Bool {
    guard element > 0, let names = post.attribute(.class, in: post.blocks[element].attributes) else { return false }
    return names.pieces(at: 0x20).contains { Self.metaBoxes.contains($0.lowercased().utf8) }
  }

  private static let metaBoxes = WordSet([
    "meta", "entry-meta", "post-meta", "postmeta", "article-meta", "entrymeta", "articlemeta", "byline", "post-info", "entry-info",
    "article-info", "blog-meta", "post__meta", "article__meta", "entry__meta",
  ])

  /// In bytes.
  private static let longestSign = 80

  /// Whether the lexicon knows a word as a given name, in small letters too, and not as a place.
  private static func isGivenName(_ word: Substring) -> Bool {
    let name = word.prefix(1).uppercased() + word.dropFirst()
    return attribution.beginsWithGivenName(name) && !attribution.namesPlace(name)
  }
}
