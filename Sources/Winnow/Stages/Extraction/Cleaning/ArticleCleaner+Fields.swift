import WinnowBase

// Lines and rows of a label and what it says: a day in one of them may be another thing's than the text's own.
extension ArticleCleaner {
  /// Whether a line with a label stands beside another that says something else behind its own: `Publication date: 4 March`,
  /// `Publisher: Elm`. Beside the page's own day stand its category, its readers, its place in the site.
  func isBesideField(_ i: Int) -> Bool {
    guard post.bytes[post.blocks[i].text.range].contains(0x3A) else { return false }
    let isField = [i - 1, i + 1].contains { k in
      guard main.contains(k), isLive(k), post.blocks[k].parent == post.blocks[i].parent, post.blocks[k].tag == post.blocks[i].tag
      else { return false }
      let text = post.bytes[post.blocks[k].text.range]
      guard text.count <= Self.longestFieldBeside, let colon = text.firstIndex(of: 0x3A), colon + 1 < text.endIndex,
        text[text.index(after: colon)] == 0x20
      else { return false }
      return !StampLine.isStamp(text) && !Openings.namesAuthor(text) && !Self.isPlaceInSite(text[..<colon])
    }
    return isField && !isStatedDay(i)
  }

  /// Whether a label says where in a site a text stands, or who came to read it: `Category`, `Posted in`, `Hits`.
  private static func isPlaceInSite(_ label: ArraySlice<UInt8>) -> Bool {
    guard label.count <= longestPlace else { return false }
    let text = CaseFold.lowercased(String(decoding: label, as: UTF8.self))
    return text.pieces(at: 0x20).first.map { placeLabels.contains($0.utf8) } ?? false
  }

  private static let longestPlace = 40
  private static let placeLabels = WordSet([
    "category", "categories", "section", "topic", "topics", "source", "posted", "filed", "tags", "views", "hits", "comments",
    "reads", "kategorie", "kategorien", "rubrik", "ressort", "quelle", "aufrufe", "kommentare", "catégorie", "catégories",
    "rubrique",
    "vues", "commentaires", "categoría", "categorías", "sección", "fuente", "visitas", "comentarios", "categoria", "categorias",
    "seção", "secção", "fonte", "visualizações", "comentários", "categorie", "sezione", "visite", "commenti", "rubriek", "bron",
    "reacties", "kategoria", "dział", "źródło", "odsłony", "komentarze", "категория", "рубрика", "раздел", "источник",
    "просмотров", "просмотры", "комментарии", "rubrika", "kategória", "kategorija", "chuyên", "danh", "kategori", "kaynak",
    "okunma", "yorum", "visningar", "sumber", "dibaca",
  ])

  /// Whether the page's data state the day of a line: that on which it came out, or that of a change.
  private func isStatedDay(_ i: Int) -> Bool {
    guard let day = DateText.find(in: post.text(of: i)) else { return false }
    return sites.days.contains(String(day.text.prefix(OwnSites.lettersOfDay)))
  }

  private static let longestFieldBeside = 100

  /// Whether a leaf is what a list of terms says of one that does not speak of the text's own day: `Closing date`.
  func answersTerm(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard post.blocks[i].tag == .dd || parent > 0 && post.blocks[parent].tag == .dd,
      !DateLabels.holdsLabel(post.bytes[post.blocks[i].text.range])
    else { return false }
    var above = i - 1
    while above > 0, i - above <= 4, !post.blocks[above].kind.isLeaf || post.blocks[above].text.isEmpty { above -= 1 }
    guard above > 0, post.blocks[above].flags.contains(.term) else { return false }
    let term = post.bytes[post.blocks[above].text.range]
    return !DateLabels.holdsLabel(term) && !Self.ownDays.contains(CaseFold.lowercased(term.last == 0x3A ? term.dropLast() : term))
  }

  private static let ownDays = WordSet([
    "date", "datum", "fecha", "data", "dato", "päivämäärä", "tarih", "дата", "ημερομηνία", "日期", "日付", "날짜", "time", "stand",
    "issued", "date issued", "issue date", "last reviewed", "reviewed",
  ])

  /// Whether a leaf is what a row says behind a label that does not speak of the text's own day, where another row made like it
  /// stands beside it: `<div class=row><div>Opened</div><div>4 March 1912</div></div>`.
  func answersLabel(_ i: Int) -> Bool {
    let row = Int(post.blocks[i].parent)
    guard isRow(row), let label = (row + 1..<i).last(where: { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty }) else {
      return false
    }
    let text = post.bytes[post.blocks[label].text.range]
    guard text.count <= Self.longestRowLabel, !text.contains(where: { $0 &- 0x30 < 10 }), !DateLabels.holdsLabel(text),
      !Self.ownDays.contains(CaseFold.lowercased(text.last == 0x3A ? text.dropLast() : text)), !isStatedDay(i)
    else { return false }
    let next = Int(post.blocks[row].end)
    if next < main.upperBound, areAlike(row, next) { return true }
    var before = row - 1
    while before > main.lowerBound, row - before <= Self.reachOfRow, post.blocks[before].parent != post.blocks[row].parent {
      before -= 1
    }
    return before > main.lowerBound && areAlike(row, before)
  }

  /// Whether a line has a year in it, and is no count of minutes.
  func holdsYear(_ i: Int) -> Bool {
    var digits = 0
    for byte in post.bytes[post.blocks[i].text.range] {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      if digits == Self.digitsOfYear { return true }
    }
    return false
  }

  private static let digitsOfYear = 4

  /// Whether a box holds two short texts and no link.
  private func isRow(_ box: Int) -> Bool {
    box > main.lowerBound && !post.blocks[box].kind.isLeaf && features[box].leaves == 2 && features[box].linked == 0
      && features[box].text <= Self.longestRow
  }

  private func areAlike(_ one: Int, _ other: Int) -> Bool {
    isRow(other) && post.blocks[one].parent == post.blocks[other].parent && post.blocks[one].tag == post.blocks[other].tag
      && post.attribute(.class, in: post.blocks[one].attributes) == post.attribute(.class, in: post.blocks[other].attributes)
  }

  /// In bytes, in letters and in blocks.
  private static let longestRowLabel = 40
  private static let longestRow: Float = 100
  private static let reachOfRow = 4
}
