import WinnowBase

/// The lines that list what a book, a film, a record or a game is: `Author: …`, `Publisher: …`, `Pages: …`. Whom they name wrote what the page
/// tells of, and their days are those on which it came out.
struct DataBoxes {
  /// Whether each block is a leaf of such a box; empty where the page has none.
  private var members: [Bool] = []

  /// Whether a block is a line of a box, or the label or the value of one.
  func contains(_ block: Int) -> Bool { block < members.count && members[block] }

  /// Reads a post once: a box is a run of labelled lines, in leaves that follow one another or in one leaf, of which one has a label that
  /// only a thing has. A run in which a paper or an issue is told of is how a publication presents itself.
  init(_ post: Post) { post.bytes.withUnsafeBufferPointer { read(post, $0) } }

  private mutating func read(_ post: Post, _ bytes: UnsafeBufferPointer<UInt8>) {
    var run = Run()
    var label: (leaf: Int, kind: Kind)?
    for place in post.blocks.indices {
      let block = post.blocks[place]
      guard block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved else { continue }
      if let open = label {
        label = nil
        if block.text.count <= Self.longestValue, block.kind != .heading {
          run.add(open.kind)
          run.leaves.append(open.leaf)
          run.leaves.append(place)
          continue
        }
        close(&run, post)
      }
      guard block.kind != .heading, block.text.count <= Self.longest else {
        close(&run, post)
        continue
      }
      let text = UnsafeBufferPointer(rebasing: bytes[block.text.range])
      if let kind = Self.labelAlone(text, isTerm: Self.isTerm(block)) {
        label = (place, kind)
        continue
      }
      // A first line without a label has its colon further behind, or none.
      let count = run.lines
      if Self.mayBeLabelled(text) { Self.addKinds(of: text, to: &run) }
      if run.lines == count {
        close(&run, post)
        if Self.isEntry(text) { mark(place, post) }
      } else {
        run.leaves.append(place)
      }
    }
    close(&run, post)
  }

  /// What a label says of the box that it stands in.
  private enum Kind { case thing, side, release, publication, other }

  /// Labelled lines that follow one another.
  private struct Run {
    var leaves: [Int] = []
    var lines = 0
    var things = 0
    var sides = 0
    var releases = 0
    var publications = 0

    mutating func add(_ kind: Kind) {
      lines += 1
      switch kind {
      case .thing: things += 1
      case .side: sides += 1
      case .release: releases += 1
      case .publication: publications += 1
      case .other: break
      }
    }

    var isBox: Bool { publications == 0 && (things > 0 && lines > 1 || sides > 1 || releases > 0) }
  }

  private mutating func close(_ run: inout Run, _ post: Post) {
    guard run.lines > 0 else { return }
    if run.isBox {
      for leaf in run.leaves { mark(leaf, post) }
    }
    run = Run()
  }

  private mutating func mark(_ leaf: Int, _ post: Post) {
    if members.isEmpty { members = [Bool](repeating: false, count: post.blocks.count) }
    members[leaf] = true
  }

  /// A cell of a table, or a part of a list of terms.
  private static func isTerm(_ block: Block) -> Bool { block.kind == .cell || block.tag == .dt || block.tag == .dd }

  /// The kind of a leaf that is a known label and no more: `Verlag:`, or `Verlag` in a cell.
  private static func labelAlone(_ text: UnsafeBufferPointer<UInt8>, isTerm: Bool) -> Kind? {
    guard text.count <= longestLabel, let last = text.last, isTerm || last == 0x3A else { return nil }
    return known(hash(of: label(text)))
  }

  /// Whether a colon stands near the beginning of a leaf's first line, and more behind it.
  private static func mayBeLabelled(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let opening = min(text.count, longestLabel + 1)
    let colon = ByteScan.first(0x3A, in: UnsafeBufferPointer(rebasing: text[..<opening]))
    guard colon + 1 < text.count, colon < opening else { return false }
    return !parts(text, colon + 1) && !(0..<colon).contains { parts(text, $0) }
  }

  /// Adds what the labels of a leaf's lines are to a run; nothing where the first line has none, or one says who wrote the page.
  private static func addKinds(of text: UnsafeBufferPointer<UInt8>, to run: inout Run) {
    let before = run
    var start = 0
    while start < text.count {
      var end = start
      var colon: Int?
      while end < text.count, !parts(text, end) {
        if text[end] == 0x3A, colon == nil { colon = end }
        end += 1
      }
      if let colon, colon + 1 < end, colon - start <= longestLabel {
        let name = label(UnsafeBufferPointer(rebasing: text[start..<colon]))
        let hash = Self.hash(of: name)
        if own.contains(hash: hash) {
          run = before
          return
        }
        if !name.isEmpty, name.count(where: { $0 == 0x20 }) < mostWords { run.add(known(hash) ?? .other) }
      }
      if start == 0, run.lines == before.lines { return }
      start = end + 1
    }
  }

  /// Whether a sign parts the lines of a leaf: a line's end, a bar, a semicolon, a full stop before a space.
  @inline(__always)
  private static func parts(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case 0x0A, 0x7C, 0x3B: true
    case 0x2E: at + 1 < text.count && text[at + 1] == 0x20 && at > 0 && text[at - 1] &- 0x30 >= 10
    default: false
    }
  }

  /// A label without the spaces and the colon around it.
  private static func label(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var text = text[...]
    while let last = text.last, last == 0x20 || last == 0x3A || last == 0xA0 || last == 0xC2 && text.count > 1 { text.removeLast() }
    while let first = text.first, first == 0x20 || first == 0x2D || first == 0x2A { text.removeFirst() }
    return UnsafeBufferPointer(rebasing: text)
  }

  /// The hash of a label in small letters.
  private static func hash(of label: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in label {
      guard byte < 0x80 else { return WordHash.of(CaseFold.lowercased(label)) }
      hash.add(CaseFold.lowercase(byte))
    }
    return hash.value
  }

  /// What a label says, by its hash.
  private static func known(_ label: UInt64) -> Kind? {
    if things.contains(hash: label) { return .thing }
    if sides.contains(hash: label) { return .side }
    if releases.contains(hash: label) { return .release }
    if publications.contains(hash: label) { return .publication }
    return others.contains(hash: label) ? .other : nil
  }

  /// Whether two figures and a space stand in a line, as before a number of pages.
  private static func mayCount(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Eight bytes at a time show most texts to have none; those beyond ASCII may pass for others here.
    var at = 0
    var mayStand = text.count < 8
    while at &+ 8 <= text.count, !mayStand {
      let word = ByteScan.word(text, at) & ~ByteScan.tops
      let figures = ByteScan.ascii(word, below: 0x3A) & ~ByteScan.ascii(word, below: 0x30)
      // The last two bytes are the next eight's first.
      mayStand = figures & figures >> 8 & ByteScan.ascii(word, equalTo: 0x20) >> 16 != 0
      at = at &+ 8 < text.count ? min(at &+ 6, text.count &- 8) : text.count
    }
    guard mayStand else { return false }
    var figures = 0
    for byte in text {
      if byte == 0x20, figures > 1 { return true }
      figures = byte &- 0x30 < 10 ? figures + 1 : 0
    }
    return false
  }

  /// Whether a line without labels is how lists of books name one: `by Jane Roe, Example Press, 212 pages, $14`.
  private static func isEntry(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= shortestEntry, text.count <= longestEntry, ByteScan.first(0x2C, in: text) < text.count, mayCount(text),
      trade.hasMatch(in: text)
    else { return false }
    var counts = false
    pages.forEachMatch(in: text) { match in
      let start = match.range.lowerBound
      counts = start > 2 && text[start - 1] == 0x20 && text[start - 2] &- 0x30 < 10 && text[start - 3] &- 0x30 < 10
      return !counts
    }
    return counts
  }

  /// In bytes.
  private static let longest = 400
  private static let longestValue = 200
  private static let longestLabel = 40
  /// A comma, a number of pages and the shortest word for them.
  private static let shortestEntry = 6
  private static let longestEntry = 240
  private static let mostWords = 4

  /// Labels that a book, a film, a record or a game has, and a text on a page has not.
  private static let things = WordSet([
    "verlag", "isbn", "isbn-13", "isbn-10", "isbn13", "isbn10", "ean", "seiten", "seitenzahl", "seitenanzahl", "buchseiten",
    "regie", "regisseur", "regisseurin", "drehbuch", "darsteller", "besetzung", "plattenfirma", "interpret", "interpretin",
    "page count", "number of pages", "print length", "directed by", "cast", "starring", "screenplay", "maison d'édition",
    "maison d’édition", "nombre de pages", "réalisateur", "réalisatrice", "réalisation", "acteurs", "scénario", "casa editrice",
    "pagine", "numero pagine", "numero di pagine", "regia", "regista", "interpreti", "sceneggiatura", "wydawnictwo",
    "liczba stron", "ilość stron", "reżyseria", "reżyser", "obsada", "scenariusz", "количество страниц", "страниц", "режиссер",
    "режиссёр", "в ролях", "uitgeverij", "aantal pagina's", "aantal pagina’s", "páginas", "número de páginas", "nº de páginas",
    "reparto", "guion", "guión", "director/a", "elenco", "direção", "realização", "förlag", "sidor", "forlag", "antal sidor",
    "antal sider", "kiadó", "oldalszám", "nakladatelství", "počet stran", "rendező", "režie", "yayınevi", "sayfa sayısı",
    "yönetmen", "oyuncular",
  ])
  /// Labels of such things that a page may have of its own as well; two tell.
  private static let sides = WordSet([
    "label", "plattform", "plattformen", "entwickler", "publisher", "pages", "director", "developer", "platform", "platforms",
    "éditeur", "editeur", "editore", "wydawca", "издательство", "разработчик", "paginas", "editorial", "editora",
    "uscita", "data di uscita", "date de parution", "parution", "date de sortie", "дата выхода", "erscheinungsdatum",
    "erscheinungstermin",
  ])
  /// Labels of the day on which such a thing comes out that need no other beside them.
  private static let releases = WordSet([
    "vö", "vö-datum", "veröffentlichungstermin", "kinostart", "filmstart", "dvd-start", "theatrical release", "in cinemas",
    "in theaters",
    "sortie en salles", "sortie cinéma", "sortie dvd", "uscita al cinema", "data di uscita al cinema", "data premiery",
    "premiera kinowa",
    "fecha de estreno", "estreno en cines", "estreia nos cinemas", "bioscooprelease", "biopremiär", "kinopremiere",
  ])
  /// Labels by which papers, issues and records of libraries tell what they are.
  private static let publications = WordSet([
    "doi", "issn", "journal", "zeitschrift", "abstract", "keywords", "schlagwörter", "citation", "suggested citation", "zitation",
    "issue",
    "volume", "vol", "ausgabe", "heft", "jahrgang", "numéro", "revue", "rivista", "revista", "numer", "выпуск", "журнал",
    "report number",
    "document type", "publication type", "download",
  ])
  /// What else is a label where it fills a cell or stands above its value.
  private static let others = WordSet([
    "title", "titel", "titre", "titolo", "título", "tytuł", "название", "originaltitel", "original title", "titre original",
    "author",
    "authors", "autor", "autorin", "autoren", "autor/in", "auteur", "auteurs", "autore", "autora", "автор", "genre", "genres",
    "género",
    "genere", "gatunek", "жанр", "erscheinungsdatum", "erscheinungstermin", "erscheinungsjahr", "erschienen", "erschienen am",
    "release", "release date", "released", "published", "publication date", "date de parution", "date de sortie", "parution",
    "sortie",
    "data di uscita", "uscita", "data wydania", "premiera", "fecha de publicación", "fecha de lanzamiento", "estreno", "год",
    "год издания", "дата выхода", "übersetzer", "übersetzerin", "übersetzung", "translator", "traducteur", "traduction",
    "traduttore",
    "tłumacz", "preis", "price", "prix", "prezzo", "precio", "cena", "laufzeit", "running time", "länge", "land", "country", "pays",
    "fsk", "format", "sprache", "language", "langue", "lingua", "idioma", "reihe", "series", "série", "band", "altersempfehlung",
    "artist", "künstler", "album", "artiste", "artista",
  ])
  /// Labels of whoever wrote the page, and of the day of that.
  private static let own = WordSet([
    "text", "texte", "texto", "testo", "tekst", "words", "von", "by", "par", "review", "review by", "reviewed by", "rezension",
    "rezension von", "rezensiert von", "rezensent", "rezensentin", "kritik", "kritik von", "critique", "recensione",
    "recensione di",
    "recensie", "reseña", "recenzja", "posted", "posted by", "posted on", "written by", "geschrieben von", "verfasst von",
    "veröffentlicht von", "eingestellt von", "publié par", "publicado por", "pubblicato da", "gepost op", "datum", "date", "fecha",
    "data",
  ])

  private static let pages = PhraseMatcher(
    ["seiten", "pages", "pagine", "páginas", "stron", "sidor", "sider", "blz", "страниц", "s.", "pp"], wholeWords: true)
  private static let trade = PhraseMatcher(
    [
      "verlag", "isbn", "€", "euro", "£", "$", "press", "books", "éditions", "editions", "editore", "edizioni", "editorial",
      "wydawnictwo", "издательство",
    ], wholeWords: false)
}
