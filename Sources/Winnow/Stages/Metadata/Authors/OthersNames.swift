import WinnowBase

// Names around the headline that are other people's: a label, a quotation, an office, a list or another story's card says so.
extension BylineSearch {
  /// Whether a line of names among the lines around the headline is told to be somebody else's than the author's.
  ///
  /// - Parameter place: the line's place in `lines`.
  func isOthers(_ place: Int, in lines: [Int]) -> Bool {
    isMaker(lines[place]) || isBelowRole(place, lines) || isBelowQuotation(place, lines) || isSection(lines[place])
      || isOfCardAbove(lines[place])
      || isPictureCredit(post.text(of: lines[place]), lines[place])
  }

  /// The same of a line and the leaf before it.
  func isOthers(_ block: Int) -> Bool {
    var before = block - 1
    while before > 0, !post.blocks[before].kind.isLeaf || post.blocks[before].text.isEmpty || post.blocks[before].isRemoved {
      before -= 1
    }
    return before > 0 ? isOthers(1, in: [before, block]) : isOthers(0, in: [block])
  }

  /// Whether the page's data names a line's person as one who made the thing that it shows.
  private func isMaker(_ block: Int) -> Bool {
    if !thing.makers.isEmpty, thing.makers.contains(MetadataText.fold(post.text(of: block))) { return true }
    var element = block
    for _ in 0..<3 where element > 0 {
      let isProperty = post.blocks[element].attributes.range.contains { k in
        post.attributes[k].name == .itemprop && StatedThing.makerProperties.contains(post.string(post.attributes[k].value))
      }
      if isProperty { return true }
      element = Int(post.blocks[element].parent)
    }
    return false
  }

  /// Whether a leaf stands in a quotation that is a part of the page: what stands in it is said by whom it names.
  func isQuoted(_ leaf: Int) -> Bool {
    var at = Int(post.blocks[leaf].parent)
    for _ in 0..<Self.mostLevels where at > 0 {
      if post.blocks[at].kind == .quotation {
        let end = min(Int(post.blocks[at].end), post.blocks.count)
        return !(at..<end).contains(headline) && end - at <= Self.mostOfQuotation
      }
      at = Int(post.blocks[at].parent)
    }
    return false
  }

  /// Whether the heading above a leaf says that those praise below it who know what the page offers: `What our clients say`. Each of them has
  /// said little: behind several paragraphs that nobody signs stands the page's own author.
  func isBelowPraise(_ leaf: Int) -> Bool {
    var paragraphs = 0
    for place in stride(from: leaf - 1, to: max(headline, leaf - Self.mostBlocksBelow, 0), by: -1) {
      let block = post.blocks[place]
      if block.kind == .paragraph, block.text.count >= Self.leastSaid {
        paragraphs += 1
        if paragraphs > Self.mostSaid { return false }
      }
      if paragraphs > 0, scan.mentions(in: place).contains(where: { $0.roles.contains(.author) }) { paragraphs = 0 }
      guard block.kind == .heading, !block.text.isEmpty else { continue }
      // Names of those who praise may be headings themselves, of a lower level.
      if block.text.count <= Self.longestPraise, Self.isPraise(post.text(of: place)) { return true }
      if block.level <= 2 { return false }
    }
    return false
  }

  /// Whether a heading says nothing but that somebody praises: it has one of the words for those or for what they say, and no word that tells of
  /// something else, as a deck does: `Students say they were not asked`.
  private static func isPraise(_ heading: String) -> Bool {
    let folded = MetadataText.fold(heading)
    guard praises.containsWord(of: folded) else { return false }
    let words = folded.pieces(at: 0x20)
    // `Reviews` and `Stories` alone are sections.
    return (words.count > 1 || words.contains { alone.contains($0.utf8) })
      && words.allSatisfy { praises.contains($0.utf8) || besidePraise.contains($0.utf8) }
  }

  private static let praises = WordSet(
    [
      "testimonial", "testimonials", "say", "saying", "said", "reviews", "stories", "kundenstimmen", "kundenmeinungen", "sagen",
      "stimmen",
      "referenzen", "avis", "parlent", "témoignages", "testimonios", "opiniones", "dicen", "depoimentos", "dizem", "testimonianze",
      "dicono",
      "recensioni", "klantervaringen", "zeggen", "ervaringen", "opinie", "отзывы",
    ].map { MetadataText.fold($0) })

  private static let alone = WordSet(
    [
      "testimonial", "testimonials", "kundenstimmen", "kundenmeinungen", "referenzen", "témoignages", "testimonios", "depoimentos",
      "testimonianze", "klantervaringen",
    ].map { MetadataText.fold($0) })

  private static let besidePraise = WordSet(
    [
      "what", "our", "my", "your", "the", "of", "from", "by", "about", "us", "me", "are", "have", "to", "and", "they",
      "hear", "read", "see", "happy", "satisfied", "real", "recent", "client", "clients", "customer", "customers", "people",
      "patient",
      "patients", "student", "students", "parents", "members", "users", "guest", "guests", "readers", "success", "s",
      "was", "das", "die", "unsere", "unserer", "meine", "meiner", "über", "uns", "mich", "kunden", "kundinnen", "patienten",
      "teilnehmer",
      "gäste", "andere", "und", "so", "von", "les", "nos", "mes", "de", "ils", "nous", "moi", "clients", "des", "lo", "que",
      "nuestros",
      "nuestras", "mis", "clientes", "pacientes", "alumnos", "nosotros", "sobre", "mí", "los", "las", "o", "os", "nossos", "nós",
      "cosa", "i",
      "nostri", "miei", "clienti", "pazienti", "di", "noi", "dei", "wat", "onze", "mijn", "klanten", "over", "ons", "mij", "van",
      "naszych",
      "klientów", "наших", "клиентов", "о", "нас",
    ].map { MetadataText.fold($0) })

  // In bytes, and the number of paragraphs.
  private static let leastSaid = 80
  private static let mostSaid = 3
  private static let mostLevels = 6
  private static let mostOfQuotation = 24
  private static let mostBlocksBelow = 80
  private static let longestPraise: Int32 = 80

  /// Whether a line is a price, with one word more at the most: `Subscribe for €1` is none.
  func isPrice(_ block: Int) -> Bool {
    guard post.blocks[block].text.count <= 40 else { return false }
    let text = post.text(of: block)
    return text.contains(where: \.isNumber) && text.split(whereSeparator: { !$0.isLetter }).count <= 1
      && text.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
  }

  /// Whether the line before names what the people below are to the story: `Director`, `Your contact`, `Gast`.
  private func isBelowRole(_ place: Int, _ lines: [Int]) -> Bool {
    guard place > 0, lines[place - 1] != headline, post.blocks[lines[place - 1]].text.count <= Self.longestRole else {
      return false
    }
    return Self.roles.containsWord(of: MetadataText.fold(post.text(of: lines[place - 1])))
  }

  /// Whether a name stands below a text in quotation marks, which is its bearer's. A headline may quote whom it likes.
  private func isBelowQuotation(_ place: Int, _ lines: [Int]) -> Bool {
    guard place > 0, lines[place - 1] != headline else { return false }
    let before = post.blocks[lines[place - 1]]
    if before.kind == .quote { return true }
    var parent = Int(before.parent)
    while parent >= 0, parent >= lines[place - 1] - 4 {
      if post.blocks[parent].kind == .quote { return true }
      parent = Int(post.blocks[parent].parent)
    }
    let bytes = post.bytes[before.text.range]
    return Self.opening.contains { bytes.starts(with: $0.utf8) }
      && Self.closing.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a heading is one of several of its level behind the headline: it begins a section, as the names in a list of people do.
  private func isSection(_ block: Int) -> Bool {
    let heading = post.blocks[block]
    guard heading.kind == .heading, block > headline else { return false }
    let end = min(post.blocks.count, block + Self.mostBlocksBehind)
    return ((block + 1)..<max(block + 1, end)).contains {
      post.blocks[$0].kind == .heading && post.blocks[$0].level == heading.level && !post.blocks[$0].isRemoved
        && scan.zones[$0].isDisjoint(with: [.elsewhere, .comment, .teaser])
    }
  }

  /// Whether a line above the headline stands right below a heading that links to another story.
  private func isOfCardAbove(_ block: Int) -> Bool {
    guard block < headline else { return false }
    var i = block - 1
    while i > 0, i > block - Self.mostBlocksAbove {
      let leaf = post.blocks[i]
      if leaf.kind == .heading { return leaf.linkBytes > 0 && leaf.text.count >= TitleStatements.shortestPart }
      i -= 1
    }
    return false
  }

  /// What stands before the mark and the site's name in a line that ends in it: `Jane Roe | The Example`; any other line as it is.
  func withoutOwnSite(_ line: String) -> String {
    guard let mark = line.utf8.lastIndex(where: { $0 == 0x7C || $0 == 0x2F || $0 == 0x2C }), mark > line.startIndex,
      reader.site.contains(AuthorText.trimmed(String(line[line.utf8.index(after: mark)...])))
    else { return line }
    return AuthorText.trimmed(String(line[..<mark]))
  }

  /// Whether a line right below a picture is its credit, a name and an agency with a stroke between them: `Jane Roe / Example Press`.
  func isPictureCredit(_ text: String, _ block: Int) -> Bool {
    guard text.utf8.contains(0x2F), !AuthorText.hasCue(text) else { return false }
    var i = block - 1
    while i > 0, i > block - Self.mostBlocksAbove, post.blocks[i].picture < 0 {
      if post.blocks[i].kind.isLeaf, !post.blocks[i].text.isEmpty, !post.blocks[i].isRemoved { return false }
      i -= 1
    }
    guard i > 0, i > block - Self.mostBlocksAbove else { return false }
    return !Self.attribution.read(text).agencies.isEmpty
  }

  /// Whether a text names an office of those who run, sell or make things, and none of those who write.
  static func isTradeOffice(_ text: String) -> Bool {
    let folded = MetadataText.fold(text)
    return trades.containsWord(of: folded) && !writers.containsWord(of: folded)
  }

  /// In bytes.
  private static let longestRole = 32
  private static let mostBlocksBehind = 400
  private static let mostBlocksAbove = 6
  private static let opening = ["\"", "“", "„", "«", "»", "「", "『"]
  private static let closing = ["\"", "”", "“", "»", "«", "」", "』"]

  private static let roles = WordSet([
    "contact", "contacts", "speaker", "speakers", "guest", "guests", "director", "directors", "directed", "cast", "starring",
    "stars",
    "actor", "actors", "artist", "artists", "composer", "conductor", "narrator", "narrated", "host", "hosts", "agent", "seller",
    "owner",
    "participants", "panelists", "interviewee", "photographer", "photography", "kontakt", "ansprechpartner", "ansprechpartnerin",
    "referent", "referentin", "gast", "gäste", "regie", "darsteller", "besetzung", "mitwirkende", "intervenant", "intervenants",
    "invité", "invités", "réalisateur", "réalisatrice", "réalisation", "acteurs", "contacto", "invitado", "invitada", "ponente",
    "reparto",
    "contatto", "contatti", "ospite", "ospiti", "regia", "relatore", "relatori", "interpreti", "contato", "convidado", "elenco",
    "palestrante",
    "spreker", "contactpersoon", "gasten", "regisseur", "regissör", "gäst", "gäster", "prelegent", "obsada", "reżyseria", "gość",
    "goście",
    "hosté", "režie", "oyuncular", "yönetmen", "konuk", "iletişim", "режиссер", "режиссёр", "актеры", "гость", "контакт",
  ])

  private static let trades = WordSet([
    "ceo", "cto", "cfo", "coo", "cmo", "founder", "cofounder", "president", "chairman", "chairwoman", "manager", "director",
    "agent", "sales",
    "marketing", "owner", "customer", "client", "consultant", "engineer", "attorney", "lawyer", "accountant", "realtor", "broker",
    "geschäftsführer", "geschäftsführerin", "geschäftsführung", "inhaber", "inhaberin", "leiter", "leiterin", "vorstand",
    "vertrieb",
    "directeur", "directrice", "fondateur", "fondatrice", "gérant", "fundador", "fundadora", "gerente", "titolare", "fondatore",
    "amministratore", "direttore", "eigenaar", "oprichter", "prezes", "ředitel", "jednatel", "vd", "müdürü", "директор",
  ])

  private static let writers = WordSet([
    "reporter", "writer", "editor", "correspondent", "journalist", "columnist", "contributor", "author", "blogger", "reviewer",
    "redakteur", "redakteurin", "autor", "autorin", "korrespondent", "korrespondentin", "rédacteur", "rédactrice", "journaliste",
    "redactor", "redactora", "periodista", "giornalista", "editorial", "news", "managing", "creative",
  ])
}
