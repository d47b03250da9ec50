import WinnowAttribution
import WinnowBase

/// One post's metadata being read: what every field needs, made once.
struct PageReading {
  let post: Post
  let table: ClaimTable
  let scan: PageScan
  let entity: MainEntity
  let site: SiteNames
  /// What the page calls its site, as written.
  private let siteNames: [String]
  /// The names of the head's elements that may name the publisher, best first.
  private(set) var publisherNames = [
    "application-name", "itemprop:publisher", "dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title",
    "twitter:site",
  ]
  private var edits: [Edit] = []
  /// The head of the mail that the page shows.
  private var mail: MailHead?

  /// `isManual` says whether the page is one of documentation, where that is known.
  init(_ post: Post, isManual: Bool? = nil) {
    self.post = post
    knownManual = isManual
    let table = ClaimTable(post.claims)
    let scan = PageScan(post)
    self.table = table
    self.scan = scan
    let data = LinkedData(scripts: table.scripts.map { post.claims[$0].value }, parsed: post.scripts)
    let addresses = [table.first("canonical")?.value, table.first("og:url", from: [.meta])?.value, post.identity.url].compactMap {
      $0.map { MainEntity.addressKey(MetadataText.clean($0)) }
    }
    let stated = ["og:title", "title", "twitter:title"].compactMap { table.first($0).map { MetadataText.clean($0.value) } }
    var titles = stated
    titles += scan.headings.prefix(6).filter { place in post.blocks[place].level == 1 }.map { place in post.text(of: place) }
    entity = MainEntity(data, addresses: addresses, titles: titles.map { MetadataText.fold(MetadataText.clean($0)) })
    // A page's headline as the name of its site is a template's mistake.
    var headlines = ShownHeadlines(post: post, scan: scan, titles: stated)
    lazy var host = SiteNames(names: [], address: post.identity.url, site: post.identity.site)
    var names = entity.siteNames.filter { !headlines.contains($0) || host.resembles($0) }
    // A heading that links to the front page is the site's sign.
    names += scan.headings.prefix(12).filter { TitleStatements.isLogo($0, in: post) }.map { place in post.text(of: place) }
    for name in [
      "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
      "itemprop:publisher", "twitter:site",
    ] {
      guard let claim = table.first(name) else { continue }
      let text = MetadataText.clean(claim.value)
      if name == "application-name", headlines.contains(text) {
        publisherNames.removeFirst()
      } else {
        names.append(text)
      }
    }
    siteNames = names
    site = SiteNames(names: names, address: post.identity.url ?? table.first("canonical")?.value, site: post.identity.site)
  }

  /// What the page shows as a headline and states as its title: an application named after each page tells nothing of the site.
  private struct ShownHeadlines {
    let post: Post
    let scan: PageScan
    let titles: [String]
    // Folded, and once: the data of a page may name a thousand organisations.
    private lazy var stated = Set(titles.map { MetadataText.fold($0) })
    private lazy var shown = Set(
      scan.headings.prefix(12).filter { !TitleStatements.isLogo($0, in: post) }.map { MetadataText.fold(post.text(of: $0)) })

    init(post: Post, scan: PageScan, titles: [String]) { (self.post, self.scan, self.titles) = (post, scan, titles) }

    mutating func contains(_ text: String) -> Bool {
      let key = MetadataText.fold(text)
      return stated.contains(key) && shown.contains(key)
    }
  }

  mutating func edits(keeping keeps: (Int) -> Bool) -> [Edit] {
    let statements = TitleStatements(post: post, table: table, entity: entity, scan: scan)
    var title = statements.resolve(site)
    mail = title.flatMap { title in MailHead.find(in: post).flatMap { $0.isAbout(title.title) ? $0 : nil } }
    if let subject = title.flatMap({ mail?.withoutSender($0.title) }) { title?.title = subject }
    if let title {
      set(.title(title.title), title.rule, "the title that the page's statements agree on", title.evidence)
    }
    let headline = title.map { statements.block(showing: $0.title, near: $0.block) } ?? -1
    setLanguage()
    setDates(headline)
    setAuthors(title?.title, headline)
    setPublisher(headline)
    setCanonical()
    setPlainFields()
    setTags(title?.title)
    setLicense()
    addPictures(headline, keeps)
    return edits
  }

  mutating func set(_ value: Edit.FieldValue, _ rule: String, _ text: String, _ evidence: String?) {
    edits.append(Edit(.set(value), Reason(rule, text, evidence: evidence)))
  }

  // MARK: Dates, authors

  private mutating func setDates(_ headline: Int) {
    var hints = DateText.Hints()
    // A text of too few words to tell is read as English, a little German one that declares English is not.
    let isEnglish = language?.hasPrefix("en") ?? true
    // Manuals in any language count their sections.
    hints.isEnglish = isEnglish && !soundsForeign || isManual
    // Templates say `en` on pages in any language.
    if isEnglish, let language = declared?.tag, language == "en" || language.hasPrefix("en-US") { hints.dayFirst = false }
    let dates = DateResolver(
      post: post, table: table, entity: entity, scan: scan, headline: headline, hints: hints,
      isManual: isManual)
    let published = dates.published() ?? mail?.sent(hints)
    if let published {
      set(.published(published.date.text), published.rule, "when the post was published", published.evidence)
    }
    if let modified = dates.modified(since: published?.date) {
      set(.modified(modified.date.text), modified.rule, "when the post was last changed", modified.evidence)
    }
  }

  private mutating func setAuthors(_ title: String?, _ headline: Int) {
    var reader = AuthorText(site: site)
    reader.siteBody = table.first("title", from: [.html]).flatMap { AuthorText.bodyInTitle($0.value) }
    if let title { reader.excluded.insert(MetadataText.fold(title)) }
    for claim in table.all("article:section") { reader.excluded.insert(MetadataText.fold(claim.value)) }
    var authors = AuthorResolver(reader: reader)
    authors.addClaims(table, outside: true)
    authors.addLinkedData(entity)
    authors.addClaims(table, outside: false)
    authors.addLabelled(table)
    let search = BylineSearch(
      post: post, scan: scan, reader: reader, headline: headline, thing: thing(headline),
      isDocumentation: isManual, isOfOthers: HomePage.isHome(post, table, entity) && HomePage.showsHeadlines(post))
    // Who wrote the novel that a paper tells of takes nobody's place.
    for found in search.best(isNamed: authors.namesInFull) where authors.isEmpty || !AuthorText.namesWriterOfAnother(found.evidence)
    {
      authors.add(found.authors, rule: found.rule, evidence: found.evidence, isStrong: found.isStrong)
    }
    if authors.isEmpty, let sender = mail?.name {
      authors.add([Author(name: sender)], rule: "visible-byline", evidence: "From: \(sender)")
    }
    if !authors.namesPerson, !search.isOfOthers, let found = search.reporterNote() {
      authors.add(found.authors, rule: found.rule, evidence: found.evidence)
    }
    authors.addOwner(table)
    if authors.isEmpty, let address = post.identity.url ?? table.first("canonical")?.value,
      let account = AccountAddress.account(of: address)
    {
      authors.add([Author(name: account)], rule: "address", evidence: address)
    }
    if !authors.namesPerson, !search.isOfOthers, let found = search.fallback(siteNames: siteNames, isOpen: authors.isOpen) {
      authors.add(found.authors, rule: found.rule, evidence: found.evidence)
    }
    let title = table.first("title", from: [.html]).map { MetadataText.clean($0.value) } ?? ""
    if var answer = authors.answer(title: title) {
      spellOut(&answer)
      set(.authors(answer.authors), answer.rule, "who the page says wrote it", answer.evidence)
    }
  }

  /// An account is the person whose name it spells, where the page writes that name: `janeroe` is `Jane Roe`.
  private func spellOut(_ answer: inout AuthorResolver.Answer) {
    guard answer.authors.count == 1, let author = answer.authors.first, author.kind == "person",
      author.name.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F })
    else { return }
    let key = String(MetadataText.squash(author.name).filter { !$0.isNumber })
    guard let name = SpelledName.find(key, in: post) else { return }
    answer.authors[0].name = name
    answer.evidence += "; spelled out in the page: \(name)"
  }

  // MARK: Other fields

  private func thing(_ headline: Int) -> StatedThing {
    let shown = headline >= 0 ? post.text(of: headline) : ""
    return StatedThing(table, entity) { [table] in
      (["og:title", "title"].compactMap { table.first($0)?.value } + [shown]).map { MetadataText.fold(MetadataText.clean($0)) }
        .filter { $0.utf8.count > 2 }
    }
  }

  private mutating func setCanonical() {
    for (name, origins) in [("canonical", ClaimTable.outside.union([.link])), ("og:url", [.meta])] as [(String, Claim.Origins)] {
      guard let claim = table.first(name, from: origins) else { continue }
      let address = MetadataText.clean(claim.value)
      guard let absolute = WebAddress.absolute(address, base: post.identity.url) else { continue }
      // A front page as the canonical address of a deeper page is a template's mistake.
      if WebAddress.isFrontPage(absolute), let url = post.identity.url, !WebAddress.isFrontPage(url) { continue }
      set(.canonical(absolute), claim.rule, "the page's canonical address", claim.evidence)
      return
    }
  }

  private mutating func setPlainFields() {
    if let claim = table.first(of: ["description", "summary", "abstract"], from: ClaimTable.outside)
      ?? table.first(
        of: ["og:description", "description", "twitter:description", "dc.description", "sailthru.description"], from: [.meta])
    {
      let text = MetadataText.clean(claim.value)
      if !text.isEmpty { set(.description(text), claim.rule, "the page's description of itself", nil) }
    } else if let text = entity.text("description") {
      set(.description(text), "json-ld", "the page's description of itself", nil)
    }
  }

  /// Several statements of tags are joined; lists of more than thirty are the site's, not the page's.
  private mutating func setTags(_ title: String?) {
    var tags: [String] = []
    var keys: Set<String> = []
    var rule: String?
    func add(_ values: [String], _ from: String) {
      let parts = values.flatMap { Self.split($0) }
      guard parts.count <= 30 else { return }
      for part in parts {
        let tag = MetadataText.clean(part)
        let key = MetadataText.fold(tag)
        guard !key.isEmpty, tag.utf8.count <= 100, !site.contains(tag), keys.insert(key).inserted else { continue }
        tags.append(tag)
        if rule == nil { rule = from }
      }
    }
    for name in ["tags", "keywords", "categories", "category", "subject"] {
      let claims = table.all(name, from: ClaimTable.outside)
      if let first = claims.first { add(claims.map(\.value), first.rule) }
    }
    let linked = entity.data.elements(entity.article?["keywords"]).compactMap { entity.data.text($0) }
    if !linked.isEmpty { add(linked, "json-ld") }
    for name in [
      "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "citation_keywords", "dc.subject",
      "keywords",
    ] {
      let claims = table.all(name, from: [.meta])
      guard let first = claims.first, name != "keywords" || tags.isEmpty else { continue }
      add(claims.map(\.value), first.rule)
    }
    if tags.isEmpty { add(LinkedTags.find(in: post, scan), "rel-tag") }
    if let rule { set(.tags(tags), rule, "the page's own tags", tags.count > 1 ? "\(tags.count) tags" : nil) }
  }

  private static func split(_ text: String) -> [String] {
    // Without brackets, quotation marks and other scripts' commas bytes are enough.
    if !text.holds(where: { $0 == 0x5B || $0 == 0x22 || $0 == 0x23 || $0 == 0xE3 || $0 == 0xEF }) {
      let separator: UInt8 = text.utf8.contains(0x3B) && !text.utf8.contains(0x2C) ? 0x3B : 0x2C
      return text.utf8.split(whereSeparator: { $0 == separator || $0 == 0x7C }).map { String(Substring($0)) }
    }
    var text = text[...]
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    let separator: Character = text.contains(";") && !text.contains(",") ? ";" : ","
    return text.split(whereSeparator: { $0 == separator || $0 == "、" || $0 == "，" || $0 == "|" }).map { part in
      String(part.filter { $0 != "\"" && $0 != "#" })
    }
  }

  private mutating func setLicense() {
    var found: (String, String)?
    if let claim = table.first("license", from: ClaimTable.outside) {
      found = (claim.value, claim.rule)
    } else if let address = entity.data.address(entity.article?["license"]) ?? entity.data.address(entity.page?["license"]) {
      found = (address, "json-ld")
    } else if let claim = table.first("license", from: [.link])
      ?? table.first(of: ["license", "dc.rights.license", "dcterms.license"], from: [.meta])
    {
      found = (claim.value, claim.rule)
    } else if let href = LicenseLink.find(in: post, scan: scan) {
      found = (href, "microdata")
    }
    guard let (value, rule) = found else { return }
    let text = MetadataText.clean(value)
    if !text.isEmpty {
      set(.license(WebAddress.absolute(text, base: post.identity.url) ?? text), rule, "the licence that the page names", nil)
    }
  }

  // MARK: Language

  private lazy var declared = declaredLanguage()
  /// The tag that the page was given, once it was.
  private var language: String?
  private lazy var isManual = knownManual ?? PageTyping.isDocumentation(post)
  private let knownManual: Bool?
  /// Whether the text's words are those of another language than English, few as they may be.
  private var soundsForeign = false

  private func declaredLanguage() -> (tag: String, claim: Claim)? {
    if let claim = table.first(of: ["language", "lang"], from: ClaimTable.outside), let tag = LanguageTag.normalised(claim.value) {
      return (tag, claim)
    }
    for name in ["lang", "xml:lang"] {
      if let claim = table.first(name, from: [.html]), let tag = LanguageTag.normalised(claim.value) { return (tag, claim) }
    }
    for name in ["og:locale", "content-language", "dc.language", "language", "dcterms.language", "inlanguage"] {
      if let claim = table.first(name, from: [.meta]), let tag = LanguageTag.normalised(claim.value) { return (tag, claim) }
    }
    return nil
  }

  /// The declared language, unless the text is plainly in another: templates say `en` on pages in any language.
  private mutating func setLanguage() {
    func set(_ tag: String, _ rule: String, _ text: String, _ evidence: String) {
      language = tag
      self.set(.language(tag), rule, text, evidence)
    }
    let detected = LanguageDetector.detect(post)
    soundsForeign = detected.map { $0.language != "en" } ?? false
    if let (tag, claim) = declared {
      let primary = String(tag.prefix { $0 != "-" })
      guard let detected, detected.isSure, detected.language != primary, !LanguageTag.areNear(detected.language, primary) else {
        set(tag, claim.rule, "the language that the page declares", claim.evidence)
        return
      }
      set(
        detected.language, "detected", "the text is in another language than the page declares",
        "\(detected.evidence); not \(claim.evidence)")
    } else if let detected {
      set(detected.language, "detected", "the language that the text is in", detected.evidence)
    }
  }

  // MARK: Pictures

  /// A lead picture so wide serves any page.
  private static var wideLead: Int { 1000 }

  private mutating func addPictures(_ headline: Int, _ keeps: (Int) -> Bool) {
    let reading = LeadPicture(post: post, table: table, entity: entity)
    var shown = ShownPictures(post, keeping: keeps)
    if post.identity.format == .html, let lead = reading.resolve(passesCards: shown.first != nil) {
      var picture = lead.picture
      picture.address = WebAddress.absolute(picture.address, base: post.identity.url) ?? picture.address
      let same = shown.find(picture.address)
      if let same, same != shown.first,
        post.pictureKeys.key(of: post.pictures[same].address).relation(to: post.pictureKeys.key(of: picture.address)) != nil
      {
        edits.append(
          Edit(
            .addPicture(picture, first: true),
            Reason(lead.rule, "the metadata names a picture of the text as the page's own", evidence: lead.evidence)))
      } else if !shown.opensThePost, same == nil {
        edits.append(
          Edit(
            .addPicture(picture, first: true),
            Reason(lead.rule, "the lead picture stands in the metadata only", evidence: lead.evidence)))
      } else if let same, same == shown.first, let block = shown.firstBlock, picture.width >= Self.wideLead,
        post.pictures[same].versions.contains(picture.address)
      {
        edits.append(
          Edit(
            .readdress(block: block, to: picture.address),
            Reason(lead.rule, "of the sizes of the lead picture the one that the metadata names", evidence: lead.evidence)))
      } else if let same, let block = shown.firstBlock, shown.isSmaller(post.pictures[same], than: picture.address) {
        edits.append(
          Edit(
            .readdress(block: block, to: picture.address),
            Reason(lead.rule, "the metadata names a larger version of the lead picture", evidence: lead.evidence)))
      }
    } else if post.identity.format == .html, !shown.opensThePost,
      let index = ShownLead(post: post, scan: scan, headline: headline).find(keeping: keeps),
      shown.find(post.pictures[index].address) == nil
    {
      var picture = post.pictures[index]
      picture.fromMetadata = true
      edits.append(
        Edit(
          .addPicture(picture, first: true),
          Reason("headline-picture", "the picture that the page shows at its headline", evidence: picture.address)))
    }
    for description in reading.descriptions() {
      guard let picture = shown.find(description.address) else { continue }
      if let caption = description.text.caption, post.pictures[picture].caption == nil, caption.utf8.count > 8,
        caption != post.pictures[picture].alt
      {
        edits.append(
          Edit(
            .describe(picture: picture, .caption(caption)),
            Reason("image-object", "the caption of the picture's ImageObject", evidence: description.address)))
      }
      if let credit = description.text.credit, post.pictures[picture].credit == nil {
        edits.append(
          Edit(
            .describe(picture: picture, .credit(credit)),
            Reason("image-object", "the credit of the picture's ImageObject", evidence: description.address)))
      }
    }
  }
}
