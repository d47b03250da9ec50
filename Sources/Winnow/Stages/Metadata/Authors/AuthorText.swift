import WinnowBase

/// Takes the names out of a text that is known, or very likely, to name authors.
struct AuthorText {
  let site: SiteNames
  /// Folded texts that are no names although they stand where names do: the title, section names, tags.
  var excluded: Set<String> = [] {
    didSet { memory = Memory() }
  }
  /// The site that the page's title ends in, where it is a body's name in Chinese, Japanese or Korean.
  var siteBody: String?
  private var memory = Memory()

  init(site: SiteNames) { self.site = site }

  /// What was read already: a page names its authors in many places, and elements that stand in one another hold one text.
  private final class Memory {
    var authors: [String: [Author]] = [:]
    var names: [String: Author?] = [:]
  }

  /// The authors of a field or an author element: `By Jane Roe and John Doe, Staff Writers | 3 Feb 2025`.
  func authors(in raw: String, limit: Int = 12) -> [Author] {
    // `— Jane Roe (@janeroe) May 3, 2022` stands below a post of hers that the page shows.
    guard raw.utf8.count <= 600, !(raw.holds(0x40) && raw.hasPrefix("—") && raw.range(ofASCII: "(@") != nil) else { return [] }
    guard limit == 12 else { return read(raw, limit) }
    if let known = memory.authors[raw] { return known }
    let authors = read(raw, limit)
    memory.authors[raw] = authors
    return authors
  }

  private func read(_ raw: String, _ limit: Int) -> [Author] {
    var authors: [Author] = []
    let lines = Self.ownLines(of: raw)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let cleaned = MetadataText.clean(Self.withoutComments(Self.withoutAddresses(line)))
      let whole = Self.withoutJoint(cleaned)
      let isJoined = whole.utf8.count < cleaned.utf8.count
      if number > 0, !authors.isEmpty, Self.isEditorsPart(whole) { continue }
      // The line below tells who made the pictures: `Text: Jane Roe`, `Photos: John Doe`.
      if number > 0, !authors.isEmpty, let colon = whole.utf8.firstIndex(of: 0x3A),
        Self.pictureLabels.contains(whole[..<colon].lowercased())
      {
        continue
      }
      let isEditors = Self.isEasternEditors(whole)
      if Self.isEastern(whole), let named = easternNames(whole) {
        for author in named where authors.count < limit && !authors.contains(where: { $0.name == author.name }) {
          authors.append(author)
        }
        continue
      }
      let bare = Self.withoutCue(whole)
      let hasCue = bare.utf8.count + 1 < whole.utf8.count
      let text = Self.upright(Self.withoutPictures(BylineSearch.withoutRepeat(bare)))
      // A site's name is not cut at the words in it: `Cooking with Jane`.
      if authors.isEmpty, text.holds(0x20), site.contains(text), isName(text) {
        return [Author(name: text, kind: "organization")]
      }
      let segments = Self.segments(of: text)
      // `নিজস্ব প্রতিবেদক | কুষ্টিয়া`: a desk, and the place that it reports from.
      if segments.count == 2, authors.isEmpty, desk(in: segments[0]) != nil, !BylineSearch.attribution.namesPerson(segments[1]) {
        continue
      }
      // `Example | Recipes | Shows`: what follows the site's name tells of the site. `항구일보 | 네이버`: a portal names whose text it shows.
      if authors.isEmpty,
        segments.count > 2 && site.contains(segments[0]) || segments.count == 2 && Self.portals.contains(segments[1])
      {
        return [Author(name: segments[0], kind: "organization")]
      }
      for segment in segments {
        if !authors.isEmpty, Self.isEditorsPart(segment) { continue }
        // `Jane Roe | Bread and Butter`
        let isSite = segments.count > 1 && segment.holds(0x20) && site.contains(segment)
        var pieces = isSite ? [segment] : Self.pieces(of: segment)
        if pieces.count == 2, segment.holds(0x2C) {
          if Self.isLegalForm(pieces[1], of: pieces[0]) {
            // `Acme, Ltd`
            pieces = [pieces[0] + ", " + pieces[1]]
          } else if Self.isInverted(pieces) {
            // `Roe, Jane`
            pieces = [pieces[1] + " " + pieces[0]]
          }
        }
        var hadOffice = false
        var isBehindOffice = false
        var isDescribed = false
        for (place, piece) in pieces.enumerated() {
          // `Written by Jane Roe, medically reviewed by John Doe`
          if place > 0, !authors.isEmpty, Self.isEditorsPart(piece) { break }
          if place == 0, pieces.count > 1, !pieces.dropFirst().allSatisfy(Self.isCode), site.contains(piece) {
            // `example.com, Springfield, USA`: the site's own imprint.
            return authors.isEmpty ? [Author(name: piece, kind: "organization")] : authors
          }
          // After a name, what somebody is: `Jane Roe, Senior Reporter`.
          if !authors.isEmpty,
            Self.isOffice(piece)
              && !((hadOffice || piece.utf8.last == 0x73 || !Self.isBehindComma(piece, in: segment))
                && Self.namesPersonWithOffice(piece))
              || place > 0 && Self.isCredential(piece) && !isJoinedAgency(piece, segment)
          {
            isBehindOffice = isBehindOffice || Self.isOffice(piece)
            continue
          }
          // `Jane Roe, Staff Writer, Example Programme`: where the office is held.
          if isBehindOffice, segment.utf8.contains(0x2C), !BylineSearch.attribution.namesPerson(piece) { continue }
          // `enviada especial a París`, where `a` joins names elsewhere.
          if isDescribed, !piece.holds(0x20), !Self.isBehindComma(piece, in: segment) { continue }
          isDescribed = place > 0 && Self.isDescription(piece, after: pieces[0])
          if isDescribed || (place > 0 || pieces.count > 1) && Self.isFromPlace(piece) { continue }
          // `Text Jane Roe, Foto John Doe`
          if place > 0, !authors.isEmpty, Self.opensPictures(piece) { break }
          // `By Jane Roe, Berlin, and John Doe, Paris`, `Jane Roe | Palma de Mallorca`
          if let last = authors.last, hasCue || segments.count > 1 || BylineSearch.looksLikeName(last.name),
            BylineSearch.attribution.namesPlace(piece), !Self.isPairOfPlaces(piece)
          {
            continue
          }
          // `Jane Roe, ARD Berlin`, `Jane Roe | The Post`: for whom the person reports.
          if let last = authors.last, last.kind == "person", BylineSearch.looksLikeName(last.name),
            Self.isBroadcaster(piece) || Self.opensWithArticle(piece)
          {
            if last.organization == nil { authors[authors.count - 1].organization = piece }
            continue
          }
          if let last = authors.last, last.kind == "person", BylineSearch.looksLikeName(last.name), number == 0 {
            // `Jane Roe, Quay Herald`, `Jane Roe | Quay Herald`
            let isApart = place == 0 || Self.isBehindComma(piece, in: segment)
            // Not `Jane Roe, Associated Press, Reuters`, who sign together.
            if isApart, Self.namesPaper(piece),
              !(BylineSearch.isAgency(piece) && pieces.dropFirst(place + 1).contains(where: { BylineSearch.isAgency($0) }))
            {
              if last.organization == nil { authors[authors.count - 1].organization = piece }
              continue
            }
            // `Jane Roe, Mayor of Elm`, `Jane Roe, Head of Research, Elm Group`
            if isApart, place > 0, Self.isPostOfPlace(piece) {
              isBehindOffice = true
              continue
            }
            // `By Jane Roe, Elmport`
            if hasCue, place == 1, pieces.count == 2, isApart, authors.count == 1, Self.mayBePlace(piece) { continue }
          }
          // The line below a name tells what its bearer is: `Head of Cranes`.
          if number > 0, !authors.isEmpty, piece.utf8.contains(0x20) ? !BylineSearch.looksLikeName(piece) : isPlace(number, lines) {
            continue
          }
          // `Jane Roe, Special to The Example`
          if Self.tellsOccasion(piece) { continue }
          // `Jane Roe Writer, Hardware`: what the writer writes about.
          if hadOffice, !piece.contains(" ") { continue }
          guard let author = author(piece) ?? (hasCue ? Self.signed(piece) : nil), authors.count < limit else { continue }
          // The line below a person names the agency or paper that sent the text.
          if number > 0, !isJoined, author.kind != "person", let last = authors.last, last.kind == "person" {
            if last.organization == nil { authors[authors.count - 1].organization = author.name }
            continue
          }
          if author.name.utf8.count < piece.utf8.count, Self.isOffice(piece) { hadOffice = true }
          let key = MetadataText.fold(author.name)
          if !authors.contains(where: { MetadataText.fold($0.name) == key }) {
            authors.append(author)
            if isEditors { authors[authors.count - 1].role = "editor" }
          }
        }
      }
    }
    return authors
  }

  /// Whether a text opens as a paper's name does: `The Inland Courier`.
  private static func opensWithArticle(_ text: String) -> Bool {
    text.utf8.starts(with: "The ".utf8) && text.utf8.dropFirst(4).first.map { $0 &- 0x41 < 26 } ?? false
      && !["The Rev", "The Hon", "The Rt", "The Very"].contains { text.utf8.starts(with: $0.utf8) }
  }

  /// Whether a text is two words, each of which is a place by itself: somebody is called so, `Sydney Paris`, and no place is.
  private static func isPairOfPlaces(_ text: String) -> Bool {
    let words = text.pieces(at: 0x20)
    return words.count == 2 && words.allSatisfy { BylineSearch.attribution.namesPlace(String($0)) }
  }

  /// The text without addresses and handles, which are no names, nor are the parts that slashes would cut them into.
  static func withoutAddresses(_ text: String) -> String {
    // Each of them has a slash, the sign of a handle or `www.`.
    guard text.holds(where: { $0 == 0x2F || $0 == 0x40 || $0 == 0x77 }),
      text.range(ofASCII: "://") != nil || text.range(ofASCII: "www.") != nil || text.holds(0x40) || holdsPath(text)
    else { return text }
    let rest = text.split(separator: " ").compactMap { word -> Substring? in
      // `Jane Roe@janeroe`, run together by the page: no host stands behind the sign.
      if let at = word.firstIndex(of: "@"), word[at...].utf8.count > 1, word.first?.isLowercase == false, !word[at...].contains(".")
      {
        // `(@janeroe)`
        return word.first?.isLetter ?? false ? word[..<at] : nil
      }
      return isAddress(word) ? nil : word
    }.joined(separator: " ")
    // `jane@example.org (Jane Roe)`, as feeds write authors.
    return rest.hasPrefix("(") && rest.hasSuffix(")") ? String(rest.dropFirst().dropLast()) : rest
  }

  /// The desk that a text names instead of a person: `By Staff`, `Redaktion`; nil when it names none.
  func desk(in raw: String) -> Author? {
    let part = raw.utf8.firstIndex(of: 0x7C).map { Self.trimmed(String(raw[..<$0])) } ?? raw
    guard part.utf8.count <= 60 else { return nil }
    let name = Self.withoutCue(MetadataText.clean(part))
    let folded = MetadataText.fold(name)
    return Self.desks.contains(folded) || Self.moreDesks.contains(folded) ? Author(name: name, kind: "organization") : nil
  }

  /// A name with a word for an office in it, which structured data gives to a person or body: `Contributors to Example projects`.
  func declared(_ text: String, _ value: JSONValue) -> Author? {
    guard let object = value.object ?? value.elements.first?.object else { return nil }
    let types = LinkedData.types(of: object)
    let isPerson = types.contains("Person")
    let name = MetadataText.clean(text)
    let words = name.split(separator: " ")
    guard isPerson || types.contains(where: { $0.hasSuffix("Organization") }), words.count >= 2, words.count <= 5,
      !Self.nobody.contains(MetadataText.fold(name)), name.first?.isUppercase == true, name.utf8.count <= 60
    else { return nil }
    return Author(name: name, kind: isPerson ? "person" : "organization")
  }

  /// Whether what follows a comma is the legal form of a firm. Two letters are a place or a newspaper's sign behind a person's name.
  private static func isLegalForm(_ form: String, of name: String) -> Bool {
    legalForms.contains(MetadataText.fold(form)) && (form.utf8.count > 2 || !BylineSearch.attribution.namesPerson(name))
  }

  /// What follows a firm's name behind a comma, folded.
  private static let legalForms: Set<String> = [
    "ltd", "inc", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "kg", "sa", "sas", "srl", "spa", "bv",
  ]

  private static func isAddress(_ word: Substring) -> Bool {
    if word.hasPrefix("@") { return false }
    return word.contains("@") || word.hasPrefix("www.") || String(word).range(ofASCII: "://") != nil || holdsPath(String(word))
  }

  /// Whether a text holds an address without its scheme: `example.com/jane.roe`.
  private static func holdsPath(_ text: String) -> Bool {
    text.holds(0x2F) && pathMatcher.hasMatch(in: text)
  }

  private static let pathMatcher = PhraseMatcher([".com/", ".net/", ".org/"], wholeWords: false)

  /// Whether a text is what newsrooms sign with: two to five letters of one case, `mho`, `DPA`.
  static func isCode(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count >= 2 && bytes.count <= 5
      && (bytes.allSatisfy { $0 &- 0x61 < 26 } || bytes.allSatisfy { $0 &- 0x41 < 26 })
  }

  /// Whether a text after a comma tells what somebody is, as it begins with a small letter and the name does not: `food stylist`.
  private static func isDescription(_ text: String, after name: String) -> Bool {
    guard let first = text.unicodeScalars.first, let capital = name.unicodeScalars.first else { return false }
    return first.properties.isLowercase && capital.properties.isUppercase && !isCode(text) && !isOrganisation(text)
      && !BylineSearch.isParticle(text.prefix { $0 != " " })
  }

  /// Whether a segment ends with a conjunction and the letters of an agency: `Jane Roe and AP`. Behind a comma they may be a degree.
  private func isJoinedAgency(_ piece: String, _ segment: String) -> Bool {
    let words = segment.split(separator: " ")
    guard words.count > 2, words[words.count - 1] == piece, Self.conjunctions.contains(words[words.count - 2].lowercased()) else {
      return false
    }
    return !BylineSearch.attribution.read(piece).agencies.isEmpty
  }

  static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, word.utf8.count > 2 else { return false }
    return first.properties.isUppercase && !word.unicodeScalars.dropFirst().allSatisfy { $0.properties.isUppercase }
  }

  /// Whether a text after a name is a degree or title: `RD`, `FAND`, `MPH`.
  private static func isCredential(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.count >= 2 && bytes.count <= 5 && bytes.allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x2E }) { return true }
    // `M.Sc.`
    return text.holds(0x2E) && bytes.count <= 8
      && text.split(separator: ".").allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.first.map { $0 &- 0x41 < 26 } ?? false }
  }

  /// Whether a text is a key that a template left unfilled: `page.head.author`.
  private static func isTemplateKey(_ name: String) -> Bool {
    var dots = 0
    for byte in name.utf8 {
      if byte == 0x2E { dots += 1 } else if byte != 0x5F, byte &- 0x61 >= 26 { return false }
    }
    return dots >= 2
  }

  /// One name cleaned of what stands around it; nil when it is none.
  func author(_ piece: String) -> Author? {
    if let known = memory.names[piece] { return known }
    let author = readAuthor(piece)
    memory.names[piece] = .some(author)
    return author
  }

  private func readAuthor(_ piece: String) -> Author? {
    var name = Self.withoutCue(piece)
    // `Interview: Jane Roe`
    if name.holds(0x3A), let colon = name.lastIndex(of: ":"), name[..<colon].last?.isNumber != true {
      name = Self.trimmed(String(name[name.index(after: colon)...]))
    }
    // What stands in brackets tells of the person: `(Reuters)`, `[email]`.
    while let last = name.last, last == ")" || last == "]" || last == "）" {
      guard let open = name.lastIndex(where: { $0 == "(" || $0 == "[" || $0 == "（" }), open > name.startIndex,
        !name[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
      else { return nil }
      // `Jane Roe (text), John Doe (photos)`
      if Self.pictureLabels.contains(name[open...].dropFirst().dropLast().lowercased()) { return nil }
      name = Self.trimmed(String(name[..<open]))
    }
    if name.holds(0x40), let at = name.firstIndex(of: "@"), at > name.startIndex {
      name = Self.trimmed(String(name[..<at]))
    }
    name = withoutSite(Self.withoutNote(Self.withoutKoreanOffice(Self.withoutAgency(Self.withoutDegrees(Self.trimmed(name))))))
    guard isName(name) else { return nil }
    if Self.isOffice(name) {
      // `Keith Barry Senior Autos Reporter`, run together by the page: what stands before the office may be a name.
      guard let person = Self.beforeOffice(name) ?? Self.afterOffice(name) else { return nil }
      name = person
      guard isName(name) else { return nil }
    }
    // 码头 is who runs 码头新闻.
    let isOrganisation = Self.isOrganisation(name) || site.contains(name) || siteBody?.hasPrefix(name) == true
    return Author(name: name, kind: isOrganisation ? "organization" : "person")
  }

  private func isName(_ name: String) -> Bool {
    let bytes = name.utf8.count
    guard bytes >= 2, bytes <= 80 else { return false }
    if name.hasPrefix("http") || name.range(ofASCII: "://") != nil || name.hasPrefix("@") || name.hasPrefix("#") { return false }
    let words = Self.wordCount(name)
    // `Web Hosting by Example`
    guard words <= 6, words < 3 || name.range(ofASCII: " by ") == nil else { return false }
    let name = Self.withoutNickname(name)
    let folded = MetadataText.fold(name)
    if words == 1, folded.utf8.count > 0, folded.utf8.first ?? 0 >= 0xC3, Self.labelSet.contains(hash: WordHash.of(folded)) {
      return false
    }
    // Folding parts words of Indian scripts: as a whole they are in the set.
    if words == 1, folded.utf8.first ?? 0 >= 0xE0, Self.neverSet.contains(hash: WordHash.of(folded)) { return false }
    if folded.isEmpty || Self.isTemplateKey(name) || Self.nobodySet.contains(hash: WordHash.of(folded)) || excluded.contains(folded)
    {
      return false
    }
    var letters = 0
    var digits = 0
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80, (scalar.value | 0x20) &- 0x61 < 26 {
        letters += 1
        continue
      }
      if scalar == " " { continue }
      switch scalar {
      case "?", "!", "。", "？", "！", "\"", "“", "”", "{", "}", "<", ">", "=", "%", "…", "→", "»", "©", "®", "™", "|": return false
      default: break
      }
      if scalar.properties.isAlphabetic { letters += 1 } else if scalar.properties.numericType != nil { digits += 1 }
    }
    if letters < 2 || digits > letters || words > 1 && name.first?.isNumber == true { return false }
    if digits > 0, DateText.find(in: name) != nil { return false }
    if words == 1 ? MonthNames.month(folded) != nil : Self.opensVietnameseDate(name) { return false }
    if let first = name.unicodeScalars.first, first.value &- 0x3040 < 0x6FC0, Self.dateWords.hasMatch(in: name) { return false }
    if Self.isEasternPhrase(name) { return false }
    return !Self.neverSet.containsWord(of: folded) || Self.endsInSurname(name)
  }

  /// The words of a text that spaces part.
  private static func wordCount(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var words = 0
      var before: UInt8 = 0x20
      for byte in bytes {
        if byte != 0x20, before == 0x20 { words += 1 }
        before = byte
      }
      return words
    }
  }

  /// What Chinese and Japanese write before dates and sources, without a space, and behind a place that news come from; the eras that they
  /// date by.
  private static let dateWords = PhraseMatcher(
    ["更新", "发布", "發布", "发表", "發表", "公開", "配信", "掲載", "来源", "來源", "令和", "平成", "民國", "民国", "報導", "报道"], wholeWords: false)
}
