import WinnowBase

/// What pages write before a date to say what it is the date of.
enum DateLabels {
  /// Which labels are asked for.
  enum Group { case sure, nearby, updates }

  /// The date behind one of some labels within a line: `Changed 31.10.2023, published on: 01.11.2023`.
  static func date(in text: String, after group: Group, _ hints: DateText.Hints) -> DateText? {
    let (labels, matcher) =
      switch group {
      case .sure: (sure, sureMatcher)
      case .nearby: (nearby, nearbyMatcher)
      case .updates: (updates, updateMatcher)
      }
    let found = matcher.matches(in: text)
    guard !found.isEmpty else { return nil }
    let folded = CaseFold.lowercased(Array(text.utf8))
    for label in labels.indices {
      guard let match = found.first(where: { $0.id == label }) else { continue }
      let rest = DateText.opening(of: folded[match.range.upperBound...], most: longestDate)
      if let date = DateText.find(in: rest, hints: hints) { return date }
    }
    return nil
  }

  /// The date of a change in a line that also says when the text came out: `Published 10 March 2024, updated 12 March 2024`.
  static func laterDate(in text: String, _ hints: DateText.Hints) -> DateText? {
    var copy = text
    return copy.withUTF8 { bytes in
      guard let update = updateMatcher.firstMatch(in: bytes), let first = nearbyMatcher.firstMatch(in: bytes), !holdsStop(bytes)
      else {
        return nil
      }
      func date(_ range: Range<Int>) -> DateText? {
        range.isEmpty ? nil : DateText.find(in: DateText.opening(of: bytes[range], most: longestDate), hints: hints)
      }
      // `Updated 12 March 2024 | Published 10 March 2024`
      if update.range.upperBound < first.range.lowerBound {
        return date(first.range.upperBound..<bytes.count) == nil ? nil : date(update.range.upperBound..<first.range.lowerBound)
      }
      guard first.range.upperBound < update.range.lowerBound, date(first.range.upperBound..<update.range.lowerBound) != nil else {
        return nil
      }
      var end = bytes.count
      nearbyMatcher.forEachMatch(in: bytes) { match in
        if match.range.lowerBound >= update.range.upperBound { end = min(end, match.range.lowerBound) }
        return true
      }
      return date(update.range.upperBound..<end)
    }
  }

  /// Whether a sentence ends in a text or with it: a full stop behind a letter, or as the last sign.
  private static func holdsStop(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.last == 0x2E { return true }
    return text.indices.contains { at in
      text[at] == 0x2E && at > 3 && text[at + 1] == 0x20 && text[(at - 4)..<at].allSatisfy { $0 | 0x20 &- 0x61 < 26 }
    }
  }

  /// Whether the leaf before one is a label of a change and nothing else: `Updated`, `Last updated on:`.
  static func isLabelledAsUpdate(_ leaf: Int, in post: Post) -> Bool {
    var i = leaf - 1
    while i > 0, leaf - i <= 4 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved {
        guard block.text.count <= longest + 8 else { return false }
        let text = CaseFold.lowercased(post.bytes[block.text.range])
        guard let match = text.withUnsafeBufferPointer({ updateMatcher.firstMatch(in: $0) }) else { return false }
        return (text[..<match.range.lowerBound] + [0x20] + text[match.range.upperBound...])
          .split(whereSeparator: { $0 == 0x20 || $0 == 0x3A || $0 == 0x2E }).allSatisfy { besideUpdates.contains($0) }
      }
      i -= 1
    }
    return false
  }

  private static let besideUpdates = WordSet([
    "last", "on", "at", "date", "zuletzt", "am", "letzte", "le", "dernière", "el", "il", "última", "ultimo", "ultima", "op",
    "laatst", "laatste",
    "em", "sist", "senast", "sidst", "ostatnia", "最后", "最終",
  ])

  /// Whether an element is called the day of an entry, as weblogs' themes call it.
  static func isCalledPublication(_ mention: PageScan.Mention, in post: Post) -> Bool {
    post.attribute(.class, in: mention.attributes)?.pieces(at: 0x20).contains { entryDays.contains($0.utf8) } ?? false
  }

  private static let entryDays = WordSet(["entry-date", "post-date", "publish-date", "pubdate", "wp-block-post-date"])

  /// Whether a text holds a label of any date.
  static func holdsLabel(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { laterMatcher.hasMatch(in: $0) || nearbyMatcher.hasMatch(in: $0) }
  }

  /// The date of a sentence by which a blog's theme closes a post: `This entry was posted on Monday, May 3rd, 2010 at 15:21 and is filed under`.
  static func closingDate(in text: ArraySlice<UInt8>, _ hints: DateText.Hints) -> DateText? {
    // `Dieser Beitrag wurde am`
    let opening = text.prefix(farthestClosing + longestClosing)
    let match = opening.withUnsafeBufferPointer { closingMatcher.firstMatch(in: $0) }
    guard let match, match.range.lowerBound <= farthestClosing else { return nil }
    let rest = text.dropFirst(match.range.upperBound).prefix(Self.longestBehind)
    // `Der Beitrag wurde am 3. Mai 2010 aktualisiert`
    if tellsUpdate(rest) { return nil }
    return DateText.find(in: DateText.opening(of: rest, most: Self.longestDate), hints: hints)
  }

  /// Whether a text begins like a sentence by which a blog's theme closes a post, with or without a day.
  static func isClosing(_ text: ArraySlice<UInt8>) -> Bool {
    let opening = text.prefix(farthestClosing + longestClosing)
    let match = opening.withUnsafeBufferPointer { closingMatcher.firstMatch(in: $0) ?? filingMatcher.firstMatch(in: $0) }
    return match.map { $0.range.lowerBound <= farthestClosing } ?? false
  }

  /// Whether a leaf says that its date is that of a change, and nothing of when the text came out; a label that stands in a leaf of its own
  /// before it counts.
  static func tellsUpdate(_ leaf: Int, in post: Post) -> Bool {
    let text = post.blocks[leaf].text
    if tellsUpdate(post.bytes[text.range]) { return true }
    var i = leaf - 1
    while i > 0, leaf - i <= 4 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved {
        return block.text.count <= longest + 8 && !post.bytes[block.text.range].contains { $0 &- 0x30 < 10 }
          && tellsUpdate(post.bytes[block.text.range])
          && !post.bytes[text.range].withUnsafeBufferPointer { nearbyMatcher.hasMatch(in: $0) }
      }
      i -= 1
    }
    return false
  }

  /// Whether the leaf before one is a label alone that says that its date is the first: `Original:`, `Published`.
  static func isLabelledAsFirst(_ leaf: Int, in post: Post) -> Bool {
    var i = leaf - 1
    while i > 0, leaf - i <= 4 {
      let block = post.blocks[i]
      if block.kind.isLeaf, !block.text.isEmpty, !block.isRemoved {
        guard block.text.count <= longest, !post.bytes[block.text.range].contains(where: { $0 &- 0x30 < 10 }) else { return false }
        return post.bytes[block.text.range].withUnsafeBufferPointer {
          firstMatcher.hasMatch(in: $0) && !laterMatcher.hasMatch(in: $0)
        }
      }
      i -= 1
    }
    return false
  }

  /// The same of an element within a leaf: its text and what stands right before it.
  static func tellsUpdate(_ mention: PageScan.Mention, in post: Post) -> Bool {
    let block = post.blocks[mention.block]
    guard mention.mark >= 0 else { return block.kind.isLeaf && block.text.count <= 160 && tellsUpdate(mention.block, in: post) }
    let own = post.marks[mention.mark].text
    // An element that fills its leaf has its label in the leaf before it.
    if own.count == block.text.count, block.text.count <= 160, tellsUpdate(mention.block, in: post) { return true }
    var start = max(block.text.start, own.start - longestBefore)
    for m in block.marks.range where post.marks[m].text.end <= own.start && post.marks[m].tag == .time {
      start = max(start, post.marks[m].text.end)
    }
    return tellsUpdate(post.bytes[Int(start)..<Int(max(start, own.end))])
  }

  /// Whether a text holds a label of a change.
  static func holdsUpdate(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { laterMatcher.hasMatch(in: $0) }
  }

  /// The same of bytes.
  static func holdsUpdate(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { laterMatcher.hasMatch(in: $0) }
  }

  private static func tellsUpdate(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 240 else { return false }
    return text.withUnsafeBufferPointer { laterMatcher.hasMatch(in: $0) && !nearbyMatcher.hasMatch(in: $0) }
  }

  /// The longest line that is a label alone, in bytes.
  static let longest = 24
  private static let longestBefore: Int32 = 32
  private static let longestBehind = 80
  private static let longestDate = 40

  static let sureMatcher = PhraseMatcher(sure, wholeWords: false)
  private static let firstMatcher = PhraseMatcher(nearby + ["original:"], wholeWords: false)
  /// How far from a text's beginning such a label begins at most, in bytes, and the bytes of the longest.
  private static let farthestClosing = 8
  private static let longestClosing = (closings + filings).map(\.utf8.count).max() ?? 0
  private static let closingMatcher = PhraseMatcher(closings, wholeWords: false)
  private static let filingMatcher = PhraseMatcher(filings, wholeWords: false)
  private static let nearbyMatcher = PhraseMatcher(nearby, wholeWords: false)
  private static let updateMatcher = PhraseMatcher(updates, wholeWords: false)
  private static let laterMatcher = PhraseMatcher(updates + reviews, wholeWords: false)

  /// Labels that are believed anywhere on a page.
  static let sure = [
    "erschienen am", "erschienen:", "erstellt am", "veröffentlicht am", "veröffentlicht:", "published on", "published:",
    "date published",
    "publication date", "posted on", "first published", "mise en ligne", "mis en ligne le", "publié le", "publicado el",
    "publicado em",
    "fecha de publicación", "pubblicato il", "gepubliceerd op", "publicerad", "publisert", "udgivet", "opublikowano",
    "data publikacji",
    "yayınlanma tarihi", "опубликовано", "дата публикации", "发布时间", "发布日期", "發布日期", "公開日", "掲載日", "등록일",
    "δημοσιεύτηκε", "δημοσίευση:", "ημερομηνία δημοσίευσης", "תאריך פרסום", "פורסם ב", "פורסם:", "تاریخ انتشار", "تاريخ النشر",
    "نشر في", "تاریخ اشاعت", "प्रकाशित", "প্রকাশ:", "প্রকাশিত:", "julkaistu", "megjelent:", "publicat la", "publicat:", "data publicării",
    "публикувано", "објављено", "objavljeno", "zverejnené", "publikované", "publikováno", "เผยแพร่", "publicat el", "diterbitkan",
    "dipublikasikan", "paskelbta", "publikuota", "publicēts", "avaldatud", "birt:", "imechapishwa", "gepubliseer", "გამოქვეყნდა",
    "հրապարակվել", "жарияланған", "опубліковано", "дата публікації", "ngày đăng", "기사입력", "입력",
    "发稿时间", "發佈日期", "發佈時間", "發布時間", "發表時間", "发表时间", "发表于", "작성일", "게시일", "최초등록", "yayın tarihi", "eklenme tarihi", "data dodania",
    "đăng lúc", "ngày xuất bản",
    "tanggal terbit", "publicerat", "közzétéve:", "zveřejněno", "vydáno:", "дата размещения", "размещено:", "प्रकाशन तिथि", "প্রকাশের তারিখ",
    "วันที่เผยแพร่",
    "ထုတ်ပြန်", "argitaratua", "publicado o ",
  ]

  /// How themes of blogs begin the sentence at the end of a post that says when it was published.
  private static let closings = [
    "this entry was posted", "beitrag wurde am", "eintrag wurde am", "artikel wurde am", "cette entrée a été publiée",
    "cet article a été publié", "esta entrada fue publicada", "esta entrada se publicó", "questo articolo è stato pubblicato",
    "esta entrada foi publicada", "este post foi publicado", "dit bericht werd geplaatst", "dit bericht is geplaatst",
    "dette indlæg blev udgivet", "denne posten ble publisert", "detta inlägg postades", "detta inlägg publicerades",
    "ten wpis został opublikowany",
    "tento příspěvek byl publikován", "запись опубликована",
  ]

  /// How such a sentence begins where it says under what the post is filed, and no day.
  private static let filings = [
    "beitrag wurde unter", "eintrag wurde unter", "eintrag wurde in", "ce contenu a été publié dans",
    "questa voce è stata pubblicata",
    "dette innlegget ble publisert", "dette indlæg er udgivet", "detta inlägg är publicerat", "wpis opublikowano w kategorii",
    "kirjoitus on julkaistu", "you can follow any responses to this", "you can leave a response, or",
    "both comments and pings are currently closed",
  ]

  /// Labels that are believed next to the headline, where running text does not stand.
  static let nearby =
    sure + [
      "published", "posted", "publié", "paru le", "date de publication", "publicado", "publicada", "publicación", "publicação",
      "pubblicato", "pubblicata", "pubblicazione", "gepubliceerd", "geplaatst", "veröffentlicht", "erschienen", "giriş", "yayın:",
      "yayınlandı", "eklenme", "dodano", "dodane", "opublikowane", "publikacja", "megjelenés", "közzétéve", "publicat", "投稿日", "公開",
      "配信", "发布", "发表", "發布", "發佈", "發表", "등록", "승인", "نشرت", "تم النشر", "منتشر", "опублік", "опублико", "δημοσίευση", "เผยแพร่",
      "đăng",
      "tayang", "dimuat", "vydáno", "xuất bản", "publikálva", "postado em", "terbit:", "data publikacji", "δημοσιεύθηκε", "발행일",
      "écrit le", "rédigé le", "yayınlanma", "نُشر",
    ]

  /// Labels of the day on which somebody looked a text over: behind its first day, and no change.
  private static let reviews = [
    "last reviewed", "last review:", "medically reviewed", "clinically reviewed", "page reviewed", "content reviewed",
    "review date",
    "date reviewed", "last checked", "last verified", "last fact-checked", "date checked", "zuletzt überprüft",
    "zuletzt geprüft", "letzte überprüfung", "letzte prüfung", "medizinisch geprüft", "fachlich geprüft", "überprüft am",
    "geprüft am",
    "dernière révision", "dernière vérification", "révisé le", "vérifié le", "relu le", "date de révision", "revisado el",
    "última revisión", "última verificación", "fecha de revisión", "laatst gecontroleerd", "laatst beoordeeld", "laatst herzien",
    "gecontroleerd op", "laatste controle", "ultima revisione", "ultima verifica", "revisionato il", "verificato il",
    "data di revisione",
    "revisto em", "revisado em", "última revisão", "última verificação", "data de revisão", "senast granska", "senast kontrollera",
    "senast fagligt", "sidst gennemgået", "sidst revideret", "senest revideret", "sist gjennomgått", "sist revidert",
    "sist kontrollert",
    "viimeksi tarkistettu", "ostatnia weryfikacja", "ostatni przegląd", "data weryfikacji", "naposledy ověřeno",
    "naposledy zkontrolováno",
    "poslední revize", "utoljára ellenőrizve", "ultima revizuire", "son inceleme", "son gözden geçirme", "son kontrol",
    "последняя проверка", "последний пересмотр", "дата проверки", "остання перевірка", "最終確認", "最終レビュー", "최종 검토", "검토일",
    "最后审核", "最後審核", "审核日期",
  ]

  /// Labels of a change.
  static let updates = [
    "updated", "last update", "modified", "last edited", "last changed", "aktualisiert", "letzte änderung", "letztes update",
    "zuletzt geändert",
    "geändert am", "mis à jour", "mise à jour", "modifié", "actualisé", "actualizado", "actualizada", "actualización", "modificado",
    "atualizado", "atualizada",
    "atualização", "aggiornato", "aggiornata", "aggiornamento", "modificato", "bijgewerkt", "geüpdatet", "gewijzigd",
    "aangepast op", "laatste update",
    "aktualizacja", "zaktualizowano", "aktualizováno", "aktualizované", "aktualizace", "frissítve", "frissült", "módosítva",
    "päivitetty", "uppdaterad",
    "uppdaterat", "senast ändrad", "opdateret", "oppdatert", "sist endret", "güncelleme", "güncellenme", "güncellendi", "обновлен",
    "обновлён", "изменено",
    "оновлен", "ενημέρωση:", "τελευταία ενημέρωση", "ενημερώθηκε", "آخر تحديث", "تحديث", "به‌روزرسانی", "بروزرسانی", "עודכן",
    "עדכון אחרון",
    "अपडेट", "আপডেট", "อัปเดต", "อัพเดท", "cập nhật", "diperbarui", "更新", "已于", "修改于", "수정", "업데이트", "actualizat", "ažurirano",
    "ажурирано",
    "обновена",
    "posodobljeno", "upraveno", "diupdate", "actualizare", "ปรับปรุงล่าสุด", "muokattu", "atnaujinta", "uuendatud", "uppfært",
    "actualitzat",
  ]
}
