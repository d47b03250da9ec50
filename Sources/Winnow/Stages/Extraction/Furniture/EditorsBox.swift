import WinnowBase

/// What an editor sets into a story beside its text: a correction, an update, questions with their answers, a list of facts. Data that
/// states the story leaves such boxes out, and a reader takes them for a part of it.
struct EditorsBox {
  let post: Post
  let features: BlockFeatures
  let verdicts: [ExtractionRule?]

  /// Whether the texts of a box that stay begin as an editor's do, or ask and answer.
  func isAt(_ box: Int) -> Bool {
    if isColoured(box), !leadsAway(box), (box..<Int(post.blocks[box].end)).allSatisfy({ post.blocks[$0].linkBytes == 0 }) {
      return true
    }
    var isFirst = true
    var answers = 0
    var isAsked = false
    for i in box..<max(box + 1, Int(post.blocks[box].end)) where verdicts[i] == nil && post.isLive(i) {
      guard post.blocks[i].kind.isLeaf, post.blocks[i].picture < 0, !post.blocks[i].text.isEmpty else { continue }
      let text = post.bytes[post.blocks[i].text.range]
      if isFirst {
        if Self.opens(text) || (Self.isOfFacts(text) || Self.isLabel(text)) && !leadsAway(box) { return true }
        isFirst = false
      }
      if isAsked, features[i].good > Self.leastAnswer { answers += 1 }
      // What unfolds below a button is an extra.
      isAsked = post.blocks[i].kind != .control && Self.question.contains(text.count) && Questions.isQuestion(text)
      if answers >= Self.fewestAnswers { return !leadsAway(box) }
    }
    return false
  }

  /// Whether the editor has given a box a color of its own, as WordPress writes it: with no link in it, it wants nothing of its readers.
  private func isColoured(_ box: Int) -> Bool {
    post.blocks[box].attributes.range.contains { k in
      post.attributes[k].name == .class
        && post.bytes[post.attributes[k].value.range].split(separator: 0x20).contains {
          $0.elementsEqual("has-background".utf8)
        }
    }
  }

  private static let fewestAnswers = 2
  private static let leastAnswer: Float = 40
  /// The bytes of a question.
  private static let question = 8...300
  /// A colon behind a label with its day and hour stands within so many bytes: `Correction (3 May, 10.40 a.m.):`.
  private static let longestLabel = 72

  /// Whether a link stands by itself in a box, or a control does: a box that wants something of its readers.
  private func leadsAway(_ box: Int) -> Bool {
    (box..<Int(post.blocks[box].end)).contains { i in
      post.blocks[i].kind == .control || post.blocks[i].kind.isLeaf && features[i].linkDensity > 0.6
        || post.blocks[i].picture >= 0 && post.pictures[Int(post.blocks[i].picture)].link != nil
    }
  }

  /// `Update, 6 pm: …`, `Correction` on a line of its own, `An earlier version of this article …`.
  static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    bare(text).withUnsafeBufferPointer { bytes in
      if start(openings, bytes) != nil { return true }
      guard let end = start(labels, bytes) else { return false }
      let rest = bytes[end...].prefix(longestLabel)
      if rest.starts(with: "：".utf8) { return true }
      guard let colon = rest.firstIndex(of: 0x3A) else { return false }
      return saysWhen(bytes[end..<colon], behind: bytes)
    }
  }

  /// Whether a text is a label by itself: `Correction`, `Update (3 May)`.
  private static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    bare(text).withUnsafeBufferPointer { bytes in
      guard bytes.count <= longestLabel, let end = start(labels, bytes) else { return false }
      return bytes.count - end < shortestSaying && saysWhen(bytes[end...], behind: bytes)
    }
  }

  private static func bare(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop { $0 <= 0x20 || $0 == 0x2A || $0 == 0x5B || $0 == 0x28 }.prefix(160)
  }

  /// Whether what stands behind a label goes with it. `Update` is a verb as well: `Update your details:`, `Updated daily:`.
  private static func saysWhen(_ rest: Slice<UnsafeBufferPointer<UInt8>>, behind label: UnsafeBufferPointer<UInt8>) -> Bool {
    guard CaseFold.hasASCII("update", in: label), let first = rest.first(where: { $0 > 0x20 }),
      first >= 0x80 || (first | 0x20) &- 0x61 < 26
    else { return true }
    if rest.contains(where: { $0 &- 0x30 < 10 }) { return true }
    let word = rest.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    return joints.contains(CaseFold.lowercased(Array(word)[...]))
  }

  /// What binds `Update` to what it is one of.
  private static let joints = WordSet(["to", "on", "from", "at", "as", "zur", "zum", "zu", "vom", "von", "am", "um", "der"])

  /// A label by itself has hardly anything behind it: a day, an hour.
  private static let shortestSaying = 32

  /// Whether a heading by itself announces facts.
  private static func isOfFacts(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestLabel else { return false }
    return text.withUnsafeBufferPointer { bytes in
      guard let end = start(facts, bytes) else { return false }
      return bytes.count - end <= 2
    }
  }

  /// Where the phrase ends with which a text begins; nil for none.
  private static func start(_ phrases: PhraseMatcher, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var end: Int?
    phrases.forEachMatch(in: bytes) { match in
      if match.range.lowerBound == 0 { end = max(end ?? 0, match.range.upperBound) }
      return match.range.lowerBound == 0
    }
    return end
  }

  private static let labels = PhraseMatcher([
    "update", "updated", "correction", "corrections", "corrected", "clarification", "retraction", "editor's note", "editor’s note",
    "editors' note", "editors’ note", "editor note", "note from the editor",
    "korrektur", "korrekturhinweis", "aktualisierung", "richtigstellung", "klarstellung", "berichtigung", "transparenzhinweis",
    "anmerkung der redaktion", "anm. der redaktion", "anm. d. red", "hinweis der redaktion", "in eigener sache", "nachtrag",
    "mise à jour", "rectificatif", "rectification", "erratum", "note de la rédaction", "ndlr",
    "actualización", "actualizacion", "corrección", "rectificación", "fe de errores", "fe de erratas", "nota del editor",
    "nota de la redacción", "aclaración",
    "aggiornamento", "correzione", "rettifica", "errata corrige", "nota della redazione", "nota di redazione",
    "atualização", "correção", "errata", "erramos", "nota da redação", "nota do editor", "retificação",
    "correctie", "rectificatie", "noot van de redactie", "naschrift", "aanvulling",
    "rättelse", "uppdatering", "rettelse", "oppdatering", "opdatering", "retting", "oikaisu", "päivitys", "korjaus", "leiðrétting",
    "sprostowanie", "aktualizacja", "od redakcji", "oprava", "aktualizace", "aktualizácia", "poznámka redakce",
    "helyreigazítás", "frissítés", "rectificare", "actualizare", "ispravak", "ispravka", "ažurirano", "popravek", "dopolnjeno",
    "обновление", "обновлено", "исправление", "уточнение", "поправка", "от редакции", "оновлення", "оновлено", "виправлення",
    "διόρθωση", "ενημέρωση", "düzeltme", "güncelleme", "editörün notu", "ralat", "koreksi", "catatan redaksi", "đính chính",
    "cập nhật",
    "訂正", "追記", "編集部注", "更正", "更新", "编者按", "編者按", "编者注", "정정", "업데이트", "편집자 주", "편집자주",
    "تصحيح", "تحديث", "توضيح", "עדכון", "תיקון", "हमें खेद है", "सुधार", "अपडेट",
  ])

  private static let openings = PhraseMatcher(
    [
      "an earlier version of th", "a previous version of th", "earlier versions of th", "a prior version of th",
      "this article has been updated", "this article was updated", "this article has been corrected", "this article was corrected",
      "this article has been amended", "this article was amended", "this story has been updated", "this story was updated",
      "this story has been corrected", "this post has been updated", "this post was updated", "this piece has been updated",
      "in einer früheren version", "in einer ersten version", "in einer vorherigen version", "dieser artikel wurde aktualisiert",
      "dieser artikel wurde korrigiert", "wir haben den artikel", "wir haben diesen artikel",
      "une version précédente", "une première version", "cet article a été", "una versión anterior", "esta información ha sido",
      "una versione precedente", "uma versão anterior", "este texto foi", "in een eerdere versie", "i en tidligere versjon",
      "i en tidligere version", "i en tidigare version", "w poprzedniej wersji", "в более ранней версии", "в предыдущей версии",
    ], wholeWords: false)

  private static let facts = PhraseMatcher([
    "factbox", "fact box", "fact file", "key facts", "at a glance", "in brief", "in numbers", "by the numbers", "the facts",
    "background",
    "timeline", "glossary", "faktenbox", "fakten", "die fakten", "zahlen und fakten", "hintergrund", "zur person", "zur sache",
    "auf einen blick", "stichwort",
    "repères", "en bref", "chiffres clés", "en chiffres", "le contexte", "claves", "las claves", "en cifras", "contexto", "ficha",
    "la scheda", "scheda", "in cifre", "entenda o caso", "em números", "saiba mais sobre", "feiten", "achtergrond", "fakta",
    "fakta om",
    "bakgrund", "bakgrunn", "baggrund", "fakta-boks", "tausta", "faktat", "tło", "fakty", "справка", "факты", "контекст", "довідка",
  ])
}
