import WinnowBase

/// Chooses the authors. The first source that names a person wins, in this order: what the index, feed, record or front matter says; the
/// main article's JSON-LD; the head's author statements; microdata and `rel=author`; author elements and lines by class and place, the
/// nearest to the headline first. Organisations count only when no source names a person. A source is skipped when all that it says is a
/// site's name, an address, a date or a word for an office. A login name in the head gives way to a source that names people in full. A given
/// name alone is completed by another source that states it in full, and the evidence says which.
struct AuthorResolver {
  struct Answer {
    var authors: [Author]
    var rule: String
    var evidence: String
    /// A byline element or line right at the headline.
    var isStrong = false
  }

  let reader: AuthorText
  private var answers: [Answer] = []
  private var desk: Answer?
  private var linked = LinkedData()

  init(reader: AuthorText) { self.reader = reader }

  mutating func add(_ authors: [Author], rule: String, evidence: String, isStrong: Bool = false) {
    if !authors.isEmpty {
      answers.append(Answer(authors: authors, rule: rule, evidence: MetadataText.excerpt(evidence), isStrong: isStrong))
    }
  }

  var isEmpty: Bool { answers.isEmpty && desk == nil }

  /// Whether nobody is named but those who edited the text.
  var isOpen: Bool { desk == nil && answers.allSatisfy { answer in answer.authors.allSatisfy { $0.role == "editor" } } }

  /// Whether an answer names a person.
  var namesPerson: Bool { answers.contains { answer in answer.authors.contains { Self.wrote($0) } } }

  /// Whether an author is a person who wrote the text, and did not only edit it.
  private static func wrote(_ author: Author) -> Bool { author.kind == "person" && author.role != "editor" }

  /// Whether an answer names persons by two words or more.
  var namesInFull: Bool {
    answers.contains { answer in answer.authors.contains { Self.wrote($0) && BylineSearch.looksLikeName($0.name) } }
  }

  /// The winner: the first answer with a person, else the first with an organisation that is not the site, else the site by its own word.
  ///
  /// - Parameter title: the page's title as the head states it; an author of the head that it begins or ends with, or that its last part
  ///   begins with, is the site.
  func answer(title: String = "") -> Answer? {
    let withPeople = answers.filter { answer in answer.authors.contains { Self.wrote($0) } }
    // A statement that stands alone against two that agree gives way.
    let keys = withPeople.count > 1 ? withPeople.map { Set($0.authors.map { MetadataText.fold($0.name) }) } : []
    var people = withPeople.first
    if let first = keys.first, !keys.dropFirst().contains(first), withPeople[0].rule != "json-ld" {
      for i in keys.indices.dropFirst() where keys[(i + 1)...].contains(keys[i]) {
        people = withPeople[i]
        break
      }
    }
    // A list that two sources agree on and that holds the first source's names completes it.
    if keys.count > 1, let first = people.map({ Set($0.authors.map { MetadataText.fold($0.name) }) }) {
      for i in keys.indices where keys[i].isStrictSuperset(of: first) && keys.filter({ $0 == keys[i] }).count > 1 {
        people = withPeople[i]
        break
      }
    }
    // A list of bylines at the headline that holds everybody whom the head names completes it: templates state the first author alone.
    if let first = people, first.rule == "json-ld" || first.rule == "open-graph",
      let list = withPeople.first(where: { $0.isStrong && $0.rule == "microdata" }),
      list.authors.count > first.authors.count,
      list.authors.allSatisfy({ $0.kind == "person" && BylineSearch.looksLikeName($0.name) }),
      Set(first.authors.map { MetadataText.fold($0.name) }).isStrictSubset(of: list.authors.map { MetadataText.fold($0.name) })
    {
      people = list
    }
    // A template's default in the head gives way to a byline at the headline.
    if let first = people, first.rule == "meta" || first.rule == "twitter-card",
      let byline = withPeople.first(where: {
        $0.isStrong && Set($0.authors.map(\.name)).isDisjoint(with: first.authors.map(\.name))
      })
    {
      people = byline
    }
    if let first = people, first.rule == "meta" || first.rule == "open-graph", first.authors.count == 1 {
      let key = MetadataText.fold(first.authors[0].name)
      let folded = MetadataText.fold(title)
      let site = SiteNames.borders(of: title).first.map { MetadataText.fold($0) } ?? ""
      if folded.hasPrefix(key + " ") || folded.hasSuffix(" " + key) || site.hasPrefix(key + " "),
        let byline = withPeople.first(where: { $0.rule == "visible-byline" || $0.rule == "microdata" })
      {
        people = byline
      }
    }
    // The head names whoever holds the login; a name in full that the page says of itself tells who that is.
    if let first = people, first.rule != "visible-byline", first.rule != "microdata", first.authors.count == 1,
      AuthorText.isAccount(first.authors[0].name) && (first.rule == "meta" || first.rule == "twitter-card")
        || AuthorText.isLogin(first.authors[0].name),
      let named = withPeople.first(where: { answer in
        (first.rule == "meta" || first.rule == "twitter-card" || answer.rule == "visible-byline" || answer.rule == "microdata")
          && answer.authors.allSatisfy { BylineSearch.looksLikeName($0.name) }
      })
    {
      people = named
    }
    // `jroe` of the template's data is Jane Roe of the byline.
    if let first = people, first.rule != "visible-byline", first.authors.count == 1,
      let byline = withPeople.first(where: { answer in
        answer.authors.count == 1 && BylineSearch.looksLikeName(answer.authors[0].name)
          && AccountAddress.abbreviates(first.authors[0].name, answer.authors[0].name)
      })
    {
      people = byline
    }
    // Template's data may name the agency alone, or the paper by its letters, where a byline at the headline names a person in full.
    if let first = people, first.rule == "json-ld", first.authors.count == 1, Self.isAgency(first.authors[0].name),
      let byline = withPeople.first(where: { answer in
        answer.isStrong && answer.authors.contains { $0.kind == "person" && BylineSearch.looksLikeName($0.name) }
      })
    {
      people = byline
    }
    guard
      var winner = people
        ?? answers.first(where: { answer in answer.authors.contains { $0.role != "editor" && !reader.site.contains($0.name) } })
        ?? answers.first(where: { answer in answer.authors.contains { $0.role == "editor" } }) ?? answers.first ?? desk
    else { return nil }
    completeNames(of: &winner, from: withPeople)
    // Beside persons the site's own name tells nothing, but beside a few letters that a newsroom signs with.
    if people != nil, !winner.authors.allSatisfy({ AuthorText.isCode($0.name) }) {
      winner.authors.removeAll { $0.kind != "person" && reader.site.contains($0.name) }
    }
    lazy var key = Set(winner.authors.map { MetadataText.fold($0.name) })
    var others: [String] = []
    for other in answers
    where others.count < 3 && other.authors != winner.authors && Set(other.authors.map { MetadataText.fold($0.name) }) != key {
      others.append("\(other.rule): \(other.authors.map(\.name).joined(separator: ", "))")
    }
    if !others.isEmpty { winner.evidence += "; not " + others.joined(separator: "; ") }
    return winner
  }

  /// Whether a name is a few capitals as agencies are called, `PTI`, `TNN`, or an agency's that the lexicon knows.
  private static func isAgency(_ name: String) -> Bool {
    (3...5).contains(name.utf8.count) && name.utf8.allSatisfy { $0 &- 0x41 < 26 } || BylineSearch.isAgency(name)
  }

  /// A given name alone gives way to the name in full that begins with it, where another source states one.
  private func completeNames(of winner: inout Answer, from others: [Answer]) {
    // Names in scripts without spaces are whole; what follows them is an office.
    let given = winner.authors.indices.filter { i in
      let author = winner.authors[i]
      return author.kind == "person" && !author.name.utf8.contains(0x20)
        && author.name.unicodeScalars.first.map { $0.value < 0x2E80 } ?? false
    }
    guard !given.isEmpty else { return }
    var inFull: [Substring: (name: String, rule: String)] = [:]
    for answer in others + linkedAuthors() {
      for author in answer.authors where author.kind == "person" {
        guard let space = author.name.firstIndex(of: " "), inFull[author.name[..<space]] == nil,
          BylineSearch.looksLikeName(author.name)
        else { continue }
        inFull[author.name[..<space]] = (author.name, answer.rule)
      }
    }
    guard !inFull.isEmpty else { return }
    var named = Set(winner.authors.map(\.name))
    for i in given {
      guard let full = inFull[Substring(winner.authors[i].name)], named.insert(full.name).inserted else { continue }
      winner.authors[i].name = full.name
      winner.evidence += "; in full in \(full.rule): \(full.name)"
    }
  }

  /// Who wrote what the JSON-LD describes, a recipe within the article too: they complete names, and name nobody.
  private func linkedAuthors() -> [Answer] {
    linked.nodes.prefix(20).compactMap { node in
      let authors = linked.elements(node.object["author"]).prefix(4).flatMap { self.authors(of: $0, in: linked) }
      return authors.isEmpty ? nil : Answer(authors: authors, rule: "json-ld", evidence: "")
    }
  }

  // MARK: Sources

  mutating func addClaims(_ table: ClaimTable, outside: Bool) {
    let origins: Claim.Origins = outside ? ClaimTable.outside : [.meta, .link]
    for name in table.stated(outside ? Self.outsideNames : Self.metaNames) {
      let claims = table.all(name, from: origins).filter { $0.origin != .link }
      guard !claims.isEmpty else { continue }
      var authors: [Author] = []
      for claim in claims.prefix(12) {
        let value = Self.catalogueNames.contains(name) ? AuthorText.upright(claim.value, always: true) : claim.value
        for author in reader.authors(in: value) where !authors.contains(where: { $0.name == author.name }) {
          authors.append(author)
        }
      }
      add(authors, rule: claims[0].rule, evidence: claims[0].evidence)
      if authors.isEmpty, let desk = reader.desk(in: claims[0].value) {
        addDesk(desk, rule: claims[0].rule, evidence: claims[0].evidence)
      }
    }
  }

  /// A desk (`Redaktion`, `Staff`) is the author when nothing else names one.
  private mutating func addDesk(_ desk: Author, rule: String, evidence: String) {
    if self.desk == nil { self.desk = Answer(authors: [desk], rule: rule, evidence: MetadataText.excerpt(evidence)) }
  }

  private static let outsideNames: ClaimTable.Names = [
    "author", "authors", "byline", "creator", "dc:creator", "dc.creator", "writer", "by", "autor", "auteur", "itunes:author",
  ]
  private static let metaNames: ClaimTable.Names = [
    "naverblog:nickname",
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator",
    "dcterms.creator",
    "dc:creator", "dcterms:creator", "dc.contributor", "byl", "byline", "article.author", "article:author_name",
    "cxenseparse:author", "authors",
    "creator", "authorname", "author_name", "rbauthors", "shareaholic:article_author_name", "og:author", "bt:author", "lp:author",
    "writer",
    "article:author:name", "twitter:data1author", "vr:author", "itemprop:author", "content_author",
    "articleauthor", "article_author", "article-author", "author-name", "author.name", "post_author", "dc.author", "dcterms.author",
  ]

  /// Statements that catalogues of papers and books make: `Roe, Jane Maria`.
  private static let catalogueNames: Set<String> = [
    "citation_author", "dc.creator", "dcterms.creator", "dc:creator", "dcterms:creator", "dc.contributor",
  ]

  /// Twitter cards label what they show: `twitter:label1` says `Written by`, `twitter:data1` names the author.
  mutating func addLabelled(_ table: ClaimTable) {
    for number in ["1", "2"] {
      guard let label = table.first("twitter:label" + number, from: [.meta]),
        let data = table.first("twitter:data" + number, from: [.meta])
      else { continue }
      let folded = MetadataText.fold(label.value)
      guard AuthorText.labelLineSet.contains(folded.utf8) || AuthorText.cueSet.contains(folded.utf8) else { continue }
      let authors = reader.authors(in: data.value)
      add(authors, rule: data.rule, evidence: data.evidence)
      if authors.isEmpty, let desk = reader.desk(in: data.value) { addDesk(desk, rule: data.rule, evidence: data.evidence) }
    }
  }

  /// The owner whom a personal site is named after: `Jane Roe's Blog`.
  mutating func addOwner(_ table: ClaimTable) {
    guard answers.isEmpty, let claim = table.first("og:site_name", from: [.meta]) ?? table.first("title", from: [.html]) else {
      return
    }
    let text = MetadataText.clean(claim.value)
    for part in [text] + TitleText.separators(in: text).suffix(1).map({ String(text[$0.upperBound...]) }) {
      let words = part.pieces(at: 0x20)
      guard let owner = words.firstIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }), owner == 1 || owner == 2,
        words.count - owner <= 3,
        let thing = words.last, AuthorText.ownedThings.contains(thing.lowercased())
      else { continue }
      let name = String(words[...owner].joined(separator: " ").dropLast(2))
      guard BylineSearch.looksLikeName(name) else { continue }
      add([Author(name: name)], rule: claim.rule, evidence: claim.evidence)
      return
    }
  }

  /// The word of a text behind its first part.
  private static func wordBehind(_ start: String, in text: String) -> String {
    String(text.dropFirst(start.count + 1).prefix { $0 != " " }).lowercased()
  }

  /// Whether a name ends in a word for a body that may be named with its purpose.
  private static func hasPurpose(_ name: String) -> Bool {
    guard let last = name.pieces(at: 0x20).last.map({ $0.lowercased() }) else { return false }
    return AuthorText.purposeful.contains(last.utf8) || AuthorText.purposefulEnds.contains { last.hasSuffix($0) }
  }

  /// In bytes.
  private static let longestBody = 100

  /// Authors of a JSON-LD object: strings, objects, references, nested and in arrays.
  mutating func addLinkedData(_ entity: MainEntity) {
    linked = entity.data
    for (object, name) in [
      (entity.article, "author"), (entity.article, "Author"), (entity.article, "creator"), (entity.page, "author"),
    ] {
      guard let object, let value = object[name], !value.isNull else { continue }
      var authors: [Author] = []
      var names: Set<String> = []
      var seen: [String] = []
      for element in entity.data.elements(value).prefix(20) {
        for author in self.authors(of: element, in: entity.data) where names.insert(author.name).inserted {
          authors.append(author)
        }
        if let text = entity.data.text(element) { seen.append(text) }
      }
      add(authors, rule: "json-ld", evidence: "\(name): " + seen.joined(separator: "; "))
      if authors.isEmpty, let text = seen.first, let desk = reader.desk(in: text) ?? reader.declared(text, value) {
        addDesk(desk, rule: "json-ld", evidence: "\(name): \(text)")
      }
    }
  }

  private func authors(of value: JSONValue, in data: LinkedData) -> [Author] {
    if let string = value.string { return reader.authors(in: string) }
    // A list within the list, as some templates write one author.
    if let inner = value.array { return inner.prefix(8).flatMap { $0.array == nil ? authors(of: $0, in: data) : [] } }
    guard let object = value.object else { return [] }
    var names: [Author] = []
    for element in object["name"]?.elements ?? [] {
      if let string = element.string {
        names += reader.authors(in: string)
      } else if let name = data.text(element) {
        names += reader.authors(in: name)
      }
    }
    if names.isEmpty, let given = data.text(object["givenName"]), let family = data.text(object["familyName"]) {
      names = reader.authors(in: given + " " + family)
    }
    if names.isEmpty, let nested = data.object(object["author"]), nested["name"] != nil, let name = data.text(nested["name"]) {
      names = reader.authors(in: name)
    }
    let types = LinkedData.types(of: object)
    if types.contains(where: { $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite" }) {
      // `Example Press | News of the world | Sports`: one body, and what it says of itself.
      if names.count > 1, let name = data.text(object["name"]), let first = AuthorText.segments(of: name).first, !first.holds(0x2C),
        let body = reader.author(first)
      {
        names = [body]
      }
      // What a label seems to stand before is the body's own name: `Autoren der Beispielprojekte`.
      if names.count == 1, names[0].name.first?.isLowercase ?? false,
        let name = data.text(object["name"]).map({ MetadataText.clean($0) }), name.utf8.count <= Self.longestBody,
        name.first?.isUppercase ?? false, name.hasSuffix(" " + names[0].name)
      {
        names = [Author(name: name, kind: "organization")]
      }
      // `Department for Roads` is no name with a purpose behind it.
      if names.count == 1, let name = data.text(object["name"]).map({ MetadataText.clean($0) }),
        name.utf8.count <= Self.longestBody,
        name.hasPrefix(names[0].name + " "), AuthorText.segments(of: name).count == 1, !name.holds(0x2C),
        AuthorText.purposes.contains(Self.wordBehind(names[0].name, in: name)), Self.hasPurpose(names[0].name),
        !reader.site.contains(String(name.dropFirst(names[0].name.count + 1).drop { $0 != " " }.dropFirst()))
      {
        names = [Author(name: name, kind: "organization")]
      }
      // Templates call everybody an organisation; a name of two or three words without an organisation's word in it stays a person's
      // only where the type says so.
      for i in names.indices { names[i].kind = "organization" }
    }
    if let employer = data.text(object["worksFor"]) ?? data.text(object["affiliation"]), !reader.site.contains(employer) {
      for i in names.indices { names[i].organization = employer }
    }
    return names
  }
}
