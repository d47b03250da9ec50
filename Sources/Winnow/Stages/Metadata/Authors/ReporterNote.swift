import WinnowAttribution
import WinnowBase

// Reporters whom papers of East Asia name within the text: in brackets where it opens, or where it ends.
extension BylineSearch {
  /// Whom a bracket in the first paragraphs names behind a cue, 「新华社北京5月3日电（记者王小明）」, or one that ends the text: 「……。（王小明）」.
  func reporterNote() -> Found? {
    var paragraphs = 0
    var ending: (place: Int, found: Found)?
    var before: Extent?
    // By whom lines or paragraphs are signed without a cue: several such signatures are those of letters, or of poems.
    var signatures: Set<String> = []
    for (place, block) in post.blocks.enumerated() where place > headline && block.kind.isLeaf && !block.text.isEmpty {
      guard block.kind == .paragraph, !block.isRemoved, !block.flags.contains(.hidden),
        scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .picture, .teaser])
      else { continue }
      defer { before = block.text }
      if let before, let found = signature(block.text, behind: before) {
        signatures.insert(found.evidence)
        ending = (place, found)
        continue
      }
      // More of the text behind it: the bracket before told of something else.
      if block.text.count >= Self.leastOfText { ending = nil }
      guard block.text.count >= Self.leastNote, opensEastern(block.text) else { continue }
      paragraphs += 1
      if paragraphs <= 3, let found = openingNote(block.text) { return found }
      if let found = endingNote(block.text, &signatures) { ending = (place, found) }
      if paragraphs == Self.mostParagraphs { break }
    }
    if signatures.count > 1, let evidence = ending?.found.evidence, signatures.contains(evidence) { return nil }
    return ending?.found
  }

  /// In bytes: a paragraph of the story, and the least that may hold a bracket with a name.
  private static let leastOfText = 120
  private static let leastNote = 24
  private static let mostParagraphs = 400
  /// How far into a text its opening bracket may begin, and how long a bracket may be, in bytes.
  private static let openingReach = 90
  private static let longestNote = 90

  /// Whether a text begins in Han, kana or Hangul, with a bracket before it or not.
  private func opensEastern(_ text: Extent) -> Bool {
    let first = post.bytes[Int(text.start)]
    return first >= 0xE3 && first <= 0xEF || (first == 0x28 || first == 0x5B) && post.bytes[Int(text.start) + 1] >= 0xE3
  }

  private static let brackets: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("（", "）"), ("(", ")"), ("【", "】"), ("〔", "〕"), ("［", "］"), ("[", "]"),
  ]

  private func openingNote(_ extent: Extent) -> Found? {
    let text = String(decoding: post.bytes[extent.range].prefix(Self.openingReach + Self.longestNote), as: UTF8.self)
    if let found = openingNames(text) { return found }
    let scalars = text.unicodeScalars
    guard let open = scalars.firstIndex(where: { scalar in Self.brackets.contains { $0.open == scalar } }),
      text.utf8.distance(from: text.startIndex, to: open) <= Self.openingReach,
      let pair = Self.brackets.first(where: { $0.open == scalars[open] }),
      let close = scalars[open...].firstIndex(of: pair.close)
    else { return nil }
    guard open == text.startIndex || Self.endsDateline(text[..<open]) else { return nil }
    // `(서울=연합뉴스) 김민수 기자 =`: the name stands behind the bracket.
    if open == text.startIndex, let sign = text[close...].firstBytes(of: " = "),
      let found = note(String(text[..<sign.lowerBound]), 4)
    {
      return found
    }
    let inner = String(text[scalars.index(after: open)..<close])
    return AuthorText.reportNames(inner).flatMap { found($0, inner, 4) }
      ?? (open == text.startIndex ? note(String(text[...close]), 4) : nil)
  }

  /// Whom the words before a report name that end in its colon: `本报讯 记者王小明 通讯员李小四报道：……`.
  private func openingNames(_ text: String) -> Found? {
    guard Self.reportCues.contains(where: { text.hasPrefix($0) }),
      let end = Self.reportEnds.lazy.compactMap({ text.firstBytes(of: $0)?.lowerBound }).min(),
      text.utf8.distance(from: text.startIndex, to: end) <= Self.longestNote,
      let named = AuthorText.reportNames(String(text[..<end])), named.allSatisfy({ AuthorText.beginsWithFamilyName($0.name) })
    else { return nil }
    return found(named, String(text[..<end]), 4)
  }

  private static let reportCues = ["记者", "記者", "本报", "本報", "本网", "本網", "本台"]
  private static let reportEnds = ["报道：", "报道:", "報導：", "報導:", "報道：", "報道:"]

  /// Whether what stands before a bracket is a dateline, and not what somebody else wrote: `新华社北京5月3日电`, `本报讯`, `5月3日`.
  private static func endsDateline(_ text: Substring) -> Bool {
    let text = AuthorText.trimmed(String(text))
    if dateEnds.contains(where: { text.hasSuffix($0) }) { return true }
    if text.hasSuffix("消息") { return text.utf8.count <= longestMessage }
    guard text.hasSuffix("日"), let before = text.unicodeScalars.dropLast().last else { return false }
    return before.properties.numericType != nil
  }

  private static let dateEnds = ["日电", "日電", "专电", "專電", "社电", "社電", "讯", "訊"]
  /// In bytes: 码头新闻网消息.
  private static let longestMessage = 30

  private func endingNote(_ extent: Extent, _ signatures: inout Set<String>) -> Found? {
    let last = post.bytes[Int(extent.end) - 1]
    guard last == 0x29 || last == 0x89 || last == 0x91 || last == 0x5D else { return nil }
    let tail = post.bytes[extent.range].suffix(Self.longestNote)
    let start = tail.firstIndex { $0 & 0xC0 != 0x80 } ?? tail.startIndex
    let text = String(decoding: tail[start...], as: UTF8.self)
    let scalars = text.unicodeScalars
    guard let close = scalars.last, let pair = Self.brackets.first(where: { $0.close == close }),
      let open = scalars.lastIndex(of: pair.open), open > text.startIndex
    else { return nil }
    let inner = AuthorText.trimmed(String(text[scalars.index(after: open)..<scalars.index(before: scalars.endIndex)]))
    if let named = AuthorText.reportNames(inner) { return found(named, inner, 3) }
    // Without a cue: behind a whole sentence that nobody else says, and only family names with two letters behind.
    guard let before = scalars[..<open].last, Self.sentenceEnds.contains(before) else { return nil }
    let names = inner.split { $0 == " " || $0 == "　" || $0 == "、" }.map(String.init)
    guard (1...3).contains(names.count) else { return nil }
    let areChinese = names.allSatisfy { AuthorText.isFullName($0) && namesEasternPerson($0) }
    guard areChinese || areJapanese(names, beside: extent) else { return nil }
    let writers = names.filter { !speaksOf($0, besides: extent) }
    guard !writers.isEmpty, let signed = found(writers.map({ Author(name: $0) }), inner, 2) else { return nil }
    if !areChinese { signatures.insert(signed.evidence) }
    return signed
  }

  /// Who signs a Japanese text with a line that is a bracket as a whole, right behind a sentence: `【鈴木健】`, `（小早川恵、鈴木健）`.
  private func signature(_ extent: Extent, behind before: Extent) -> Found? {
    guard extent.count >= Self.leastSignature, extent.count <= Self.longestNote, before.count >= Self.leastNote,
      opensEastern(extent)
    else { return nil }
    let scalars = post.string(extent).unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      Self.brackets.contains(where: { $0.open == first && $0.close == last }),
      let end = String(decoding: post.bytes[before.range].suffix(3), as: UTF8.self).unicodeScalars.last,
      Self.sentenceEnds.contains(end) || end == "」"
    else { return nil }
    // Whose words were quoted.
    if end == "」", post.bytes[before.range].starts(with: "「".utf8) { return nil }
    let inner = String(scalars.dropFirst().dropLast())
    let names = inner.split { $0 == " " || $0 == "　" || $0 == "、" }.map(String.init)
    guard (1...3).contains(names.count), areJapanese(names, beside: before) else { return nil }
    let writers = names.filter { !speaksOf($0, besides: extent) }
    return writers.isEmpty ? nil : found(writers.map { Author(name: $0) }, inner, 2)
  }

  /// In bytes: two letters in brackets are an agency, or say that a text goes on.
  private static let leastSignature = 15

  /// Whether all of some names in a text with kana are Japanese persons' in full, by family names that the lexicon knows.
  private func areJapanese(_ names: [String], beside text: Extent) -> Bool {
    let bytes = post.bytes[text.range]
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0xE3 && ($1 == 0x81 || $1 == 0x82) }) else { return false }
    return names.allSatisfy { name in
      guard (3...5).contains(name.unicodeScalars.count), !AuthorText.isEasternBody(name),
        !Self.otherEnds.contains(where: { name.hasSuffix($0) }), !JapaneseSigns.endsAsOther(name),
        // A family name of one letter opens words, too: `関連記事`.
        Self.attribution.lettersOfFamilyName(name) >= 2,
        name.unicodeScalars.allSatisfy({ $0.value &- 0x4E00 < 0x5200 || $0.value == 0x3005 })
      else { return false }
      let read = Self.attribution.read(name + "撮影")
      return read.people.count == 1 && read.people[0].name == name
    }
  }

  /// Whether the text names somebody elsewhere than in its last bracket: an actor, a witness, a winner. Whom it calls its reporter is none.
  private func speaksOf(_ name: String, besides last: Extent) -> Bool {
    let needle = Array(name.utf8)
    var speaks = false
    for (place, block) in post.blocks.enumerated()
    where place > headline && block.kind == .paragraph && block.text.count >= needle.count && !block.isRemoved
      && scan.zones[place].isDisjoint(with: [.elsewhere, .comment, .teaser])
    {
      let (told, isReporter) = post.bytes[block.text.range].withUnsafeBufferPointer { bytes in
        needle.withUnsafeBufferPointer { Self.mentions(of: $0, in: bytes) }
      }
      if isReporter { return false }
      if block.text.count >= Self.leastOfText, told > (block.text == last ? 1 : 0) { speaks = true }
    }
    return speaks
  }

  /// How often some bytes stand in others, and whether a reporter's title stands right before them.
  private static func mentions(
    of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (count: Int, isReporter: Bool) {
    guard let first = needle.first else { return (0, false) }
    var found = 0
    var at = ByteScan.first(first, in: bytes, from: 0)
    while at + needle.count <= bytes.count {
      if UnsafeBufferPointer(rebasing: bytes[at..<at + needle.count]).elementsEqual(needle) {
        found += 1
        // `王小明 ` opens a text that it signs.
        if at == 0, needle.count < bytes.count, bytes[needle.count] == 0x20 { return (found, true) }
        var end = at
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x3A { end -= 1 }
        if titles.contains(where: { end >= $0.count && bytes[(end - $0.count)..<end].elementsEqual($0) }) { return (found, true) }
      }
      at = ByteScan.first(first, in: bytes, from: at + 1)
    }
    return (found, false)
  }

  private static let titles = ["记者", "記者", "通讯员", "通訊員", "文/", "文／", "记者：", "記者：", "文："].map { Array($0.utf8) }

  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "！", "？", "…"]

  /// Whether a name is one where it is read as a reporter's, and no place or somebody of whom the text speaks politely: 王先生.
  func namesEasternPerson(_ name: String) -> Bool {
    guard !AuthorText.isEasternBody(name), !AuthorText.isEasternPhrase(name),
      !Self.otherEnds.contains(where: { name.hasSuffix($0) })
    else { return false }
    let read = Self.attribution.read("记者 " + name)
    return read.kind == .byline && read.people.count == 1 && read.people[0].name == name
  }

  private static let otherEnds = [
    "先生", "女士", "小姐", "老师", "老師", "医生", "醫生", "同学", "同學", "某某", "省", "市", "县", "縣", "区", "區", "镇", "鎮", "村", "图", "圖",
    "씨", "님", "시",
  ]

  /// What a whole report line names: `【ワシントン＝山田太郎】`.
  private func note(_ text: String, _ score: Int) -> Found? {
    let read = Self.attribution.read(text)
    guard read.kind == .byline, !read.people.isEmpty, read.people.allSatisfy({ AuthorText.isShortName($0.name) }) else {
      return nil
    }
    return found(Author.authors(read), text, score)
  }

  private func found(_ authors: [Author], _ text: String, _ score: Int) -> Found? {
    let authors = authors.filter { $0.kind == "person" && !reader.site.contains($0.name) }
    return authors.isEmpty
      ? nil : Found(authors: authors, rule: "visible-byline", evidence: MetadataText.excerpt(text, 120), score: score)
  }
}
