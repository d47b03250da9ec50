/// Cuts a site's name off a title, where other statements of the page agree that it is one.
enum TitleText {
  /// - Parameters:
  ///   - site: what the site calls itself.
  ///   - agreed: titles that the page states, folded; a part that equals one is the title, unless it is `own`.
  ///   - own: the title as it stands, folded: it says nothing about itself.
  static func withoutSite(_ title: String, site: SiteNames, agreed: AgreedTitles, own: String = "") -> String {
    var title = title
    // A title has few parts; the bound keeps a page of separators cheap.
    for _ in 0..<4 {
      guard let cut = nextCut(title, site, agreed, own) else { break }
      title = cut
    }
    return title
  }

  /// The title without a separator at its end that parts it from nothing: a template's place for a name that was not given.
  static func withoutDangling(_ title: String) -> String {
    var scalars = title.unicodeScalars[...]
    while let last = scalars.last, dangling.contains(last) { scalars.removeLast() }
    // "C -", not "C-": the separator stands by itself.
    guard scalars.endIndex < title.endIndex, let last = scalars.last, isSpace(last) else { return title }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return scalars.isEmpty ? title : String(scalars)
  }

  /// What stands before a low line in titles of the head, folded, where it is long enough for a headline: `見出し_Site`.
  static func headsBeforeLowLines(_ candidates: [TitleResolver.Candidate]) -> [String] {
    candidates.flatMap { candidate -> [String] in
      guard candidate.block < 0, candidate.text.holds(0x5F) else { return [] }
      return separators(in: candidate.text).prefix(4).compactMap { cut in
        guard candidate.text[cut].contains("_") else { return nil }
        let head = MetadataText.fold(String(candidate.text[..<cut.lowerBound]))
        return head.utf8.count >= shortestBeforeLowLine ? head : nil
      }
    }
  }

  /// In bytes, eight ideographs: what is shorter may be a section.
  private static let shortestBeforeLowLine = 24

  private static let dangling: Set<Unicode.Scalar> = ["|", "-", "–", "—", "·", "•", ":", "/", "~"]

  /// The title without a leading date and its dash: `23.01.2022 - The headline`.
  static func withoutDate(_ title: String) -> String {
    guard let first = title.utf8.first, first &- 0x30 < 10 else { return title }
    let head = title.prefix { $0.isNumber || $0 == "." || $0 == "/" || $0 == "-" }
    let rest = title[head.endIndex...]
    guard head.utf8.count >= 8, head.utf8.count <= 10, DateText.find(in: String(head)) != nil,
      rest.first == " " || rest.first == ":"
    else { return title }
    let text = rest.drop { " -–—|:•".contains($0) }
    return text.utf8.count >= 10 && rest.count - text.count >= 2 ? String(text) : title
  }

  /// Whether a text is a date and nothing else, as front pages head their news: `Thursday, 24 July 2014`.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.holds(where: { $0 &- 0x30 < 10 }), DateText.find(in: text) != nil else {
      return false
    }
    return MetadataText.fold(text).split(separator: " ").allSatisfy { word in
      word.utf8.contains { $0 &- 0x30 < 10 } || MonthNames.month(String(word)) != nil || AuthorText.weekdays.contains(String(word))
        || ["of", "the", "de", "den", "der", "le", "el"].contains(word)
    }
  }

  /// What templates call a page that has no title of its own, folded.
  private static let generic: Set<String> = [
    "home", "homepage", "home page", "startseite", "start", "index", "untitled", "untitled document", "unbenanntes dokument",
    "accueil",
    "inicio", "início", "strona główna", "hjem", "forside", "etusivu", "welcome", "willkommen", "new page", "neue seite",
    "hauptseite", "página principal", "página inicial", "página de inicio", "pagina principale", "hem", "startsida",
    "domů", "domov", "početna", "kezdőlap", "főoldal", "acasă", "начало", "главная", "главная страница", "головна", "ana sayfa",
    "anasayfa",
    "beranda", "trang chủ", "หน้าแรก", "ホーム", "トップページ", "홈", "首頁", "主页", "الرئيسية", "الصفحة الرئيسية", "דף הבית",
    "document", "首页", "details", "detail", "article", "artikel", "post", "page", "seite", "recipe", "rezept", "product", "produkt",
    "print",
  ]

  /// Whether a part of a title says that the page shows one item of its site's news, and not which: `Einzelansicht: Example`.
  static func showsAnItem(_ title: String) -> Bool {
    func isView(_ part: Substring) -> Bool { part.utf8.count <= 24 && itemViews.contains(MetadataText.fold(String(part))) }
    let cuts = separators(in: title)
    guard let first = cuts.first, let last = cuts.last else { return isView(title[...]) }
    return isView(title[last.upperBound...]) || isView(title[..<first.lowerBound])
  }

  private static let itemViews: Set<String> = [
    "einzelansicht", "detailansicht", "artikelansicht", "newsansicht", "news detail", "news details", "newsdetail", "newsdetails",
    "nachrichtendetail", "beitragsansicht", "detailseite", "single view", "detail view", "news single", "artikeldetail",
    "news einzelansicht",
  ]

  /// Whether a text is what sections of news are called.
  static func isNewsSection(_ text: String) -> Bool {
    // Letters and digits of ASCII stay in a folded text: a headline has too many.
    let longest = longestNewsSection
    var copy = text
    let mayBe = copy.withUTF8 { bytes in
      var letters = 0
      for byte in bytes where byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
        letters &+= 1
        if letters > longest { return false }
      }
      return true
    }
    return mayBe && newsSections.contains(MetadataText.fold(text))
  }

  /// The bytes of the longest of those names.
  private static let longestNewsSection = newsSections.map(\.utf8.count).max() ?? 0

  /// What sections of news are called, folded: on a page that shows an item, no title.
  static let newsSections: Set<String> = [
    "aktuelles", "aktuell", "news", "meldungen", "nachrichten", "neuigkeiten", "pressemitteilungen", "pressemitteilung", "presse",
    "artikel",
    "actualités", "actualites", "notizie", "noticias", "einzelansicht", "detailansicht", "berichte", "archiv", "newsarchiv",
  ]

  /// Whether a folded title is what templates call a page that has none of its own.
  static func isGeneric(_ key: String) -> Bool { key.utf8.count <= longestGeneric && generic.contains(key) }

  /// The bytes of the longest of those names.
  private static let longestGeneric = generic.map(\.utf8.count).max() ?? 0

  /// How many separators a site's name may hold, its own before it among them.
  private static let mostOfName = 8

  private static func nextCut(_ title: String, _ site: SiteNames, _ agreed: AgreedTitles, _ own: String) -> String? {
    func isAgreed(_ text: some StringProtocol) -> Bool {
      guard agreed.mayHold(text) else { return false }
      let key = MetadataText.fold(String(text))
      return key != own && agreed.contains(key)
    }
    let cuts = separators(in: title)
    guard !cuts.isEmpty else {
      // `Site Headline`: no mark parts them, but the page states both.
      var space = title.utf8.firstIndex(of: 0x20)
      for _ in 0..<6 {
        guard let at = space else { return nil }
        let next = title.utf8.index(after: at)
        let tail = title[next...]
        if tail.utf8.count > 5, isAgreed(tail), site.contains(String(title[..<at])) { return String(tail) }
        space = title.utf8[next...].firstIndex(of: 0x20)
      }
      return nil
    }
    // Whole parts that the page states as its title elsewhere; a kicker before a colon stays where the page states it with the rest.
    for cut in cuts.prefix(8) {
      let head = title[..<cut.lowerBound]
      let tail = title[cut.upperBound...]
      if head.utf8.count > 3, isAgreed(head), case let text = String(head), !site.contains(text) { return text }
      if tail.utf8.count > 3, tail.utf8.count * 2 >= head.utf8.count, isAgreed(tail), !isColon(title[cut]) || !isAgreed(title),
        case let text = String(tail), !site.contains(text)
      {
        return text
      }
    }
    // The site's name may hold a separator itself.
    if cuts.count > 1,
      let cut = cuts.suffix(mostOfName).first(where: { !isColon(title[$0]) && site.contains(String(title[$0.upperBound...])) }),
      cut.lowerBound > title.startIndex
    {
      return String(title[..<cut.lowerBound])
    }
    // "Headline - example.com - what the site is about"
    for (cut, next) in zip(cuts.prefix(8), cuts.dropFirst()) where !isColon(title[cut]) && cut.upperBound < next.lowerBound {
      let head = String(title[..<cut.lowerBound])
      let tail = String(title[next.upperBound...])
      guard site.contains(String(title[cut.upperBound..<next.lowerBound])) else { continue }
      if isAgreed(tail) { return tail }
      if head.utf8.count >= tail.utf8.count, !isGeneric(MetadataText.fold(head)) { return head }
    }
    if let cut = cuts.last {
      let head = String(title[..<cut.lowerBound])
      let tail = String(title[cut.upperBound...])
      if !head.isEmpty, isColon(title[cut]) ? site.contains(tail) : site.resembles(tail) { return head }
      // What stood before the site's name may be the section in which the page lies.
      if !isColon(title[cut]), head.utf8.count >= shortestInSection, head.utf8.count > tail.utf8.count, site.isSection(tail) {
        return head
      }
    }
    if let cut = cuts.first, title[cut.upperBound...].utf8.count > 3, site.contains(String(title[..<cut.lowerBound])) {
      return String(title[cut.upperBound...])
    }
    return nil
  }

  /// In bytes: a shorter title may be called as its section.
  private static let shortestInSection = 12

  private static func isColon(_ separator: Substring) -> Bool { separator.first == ":" || separator.first == "," }

  /// The separators of a title with the white space around them.
  static func separators(in title: String) -> [Range<String.Index>] {
    guard title.holds(where: { $0 >= 0xC2 || $0 < 0x80 && isSeparator(UInt32($0)) }) else { return [] }
    var title = title
    let found = title.withUTF8 { separators(in: TextScan(bytes: $0)) }
    return found.map { range in
      let start = title.utf8.index(title.startIndex, offsetBy: range.lowerBound)
      return start..<title.utf8.index(start, offsetBy: range.count)
    }
  }

  private static func separators(in title: TextScan) -> [Range<Int>] {
    let bytes = title.bytes
    let count = bytes.count
    // A space, or that of ideographs, and where it ends or begins.
    func spaceEnd(_ at: Int) -> Int? {
      if at < count, bytes[at] == 0x20 { return at + 1 }
      return at + 2 < count && bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? at + 3 : nil
    }
    func spaceStart(_ at: Int) -> Int? {
      if at > 0, bytes[at - 1] == 0x20 { return at - 1 }
      return at > 2 && bytes[at - 3] == 0xE3 && bytes[at - 2] == 0x80 && bytes[at - 1] == 0x80 ? at - 3 : nil
    }
    lazy var isEastern = isIdeographic(title)
    var found: [Range<Int>] = []
    var i = 0
    while i < count {
      let (scalar, length) = title.scalar(at: i)
      guard isSeparator(scalar) else {
        i += length
        continue
      }
      // Doubled marks (`::`, `//`, `--`) are one separator.
      var end = i + length
      while end < count, case (let next, let width) = title.scalar(at: end), next == scalar { end += width }
      func isBeforeIdeograph() -> Bool { end < count && title.scalar(at: end).scalar >= 0x3040 && isEastern }
      let stands: Bool
      switch Unicode.Scalar(scalar) {
      case "|", "｜", "»", "«", "•", "›", "‹", "│", "：": stands = true
      case "-" where isBeforeIdeograph(), "—" where isBeforeIdeograph(): stands = true
      case "_": stands = isEastern
      case ":": stands = spaceEnd(end) != nil
      default: stands = spaceStart(i) != nil && spaceEnd(end) != nil
      }
      if stands, i > 0 {
        var start = i
        while let before = spaceStart(start) { start = before }
        while let behind = spaceEnd(end) { end = behind }
        if let last = found.last, start <= last.upperBound {
          // Nothing but white space between two marks: `Story - | - Site` is parted once.
          found[found.count - 1] = last.lowerBound..<end
        } else if start > 0, end < count || found.isEmpty {
          found.append(start..<end)
        }
      }
      i = end
    }
    return found
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }

  private static func isSeparator(_ code: UInt32) -> Bool {
    switch code {
    case 0x2A, 0x2B, 0x2D, 0x2F, 0x3A, 0x3C, 0x3E, 0x40, 0x5F, 0x7C, 0x7E: true  // * + - / : < > @ _ | ~
    case 0xAB, 0xB7, 0xBB, 0x2013, 0x2014, 0x2015, 0x2022, 0x2039, 0x203A, 0x2212, 0x2502, 0x22C6, 0x2605, 0xFF1A, 0xFF5C: true
    default: false
    }
  }

  private static func isIdeographic(_ text: TextScan) -> Bool {
    var at = 0
    while at < text.bytes.count {
      let (scalar, length) = text.scalar(at: at)
      if scalar >= 0x3040, scalar < 0xD7A4 { return true }
      at += length
    }
    return false
  }
}

/// Folded titles that a page states, and the first bytes of theirs: most parts of a title begin like none of them.
struct AgreedTitles {
  // A page states few titles: to compare each is less than to hash one that is not ASCII.
  private var keys: [String] = []
  private var starts: (UInt64, UInt64) = (0, 0)

  mutating func insert(_ key: String) {
    guard !keys.contains(key) else { return }
    keys.append(key)
    guard let first = key.utf8.first, first < 0x80 else { return }
    let bit: UInt64 = 1 << UInt64(first & 63)
    if first < 64 { starts.0 |= bit } else { starts.1 |= bit }
  }

  func contains(_ key: String) -> Bool { keys.contains(key) }

  /// Whether a text may be one of the titles when it is folded: false where it begins with another letter or digit of ASCII.
  func mayHold(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 else { return true }
    let start = first &- 0x41 < 26 ? first | 0x20 : first
    return (start < 64 ? starts.0 : starts.1) >> UInt64(start & 63) & 1 != 0
  }
}
