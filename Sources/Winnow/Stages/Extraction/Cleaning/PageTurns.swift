import WinnowBase

/// The line below a part of a text that leads to its other parts: `Pages: 1 2 3`, `Page 1 of 3`, `Continued on next page`.
enum PageTurns {
  /// In bytes.
  static let longest = 120

  /// Whether a text holds nothing but the numbers of pages and words that go with them, and a link to another page. Numbers alone rise by one.
  static func isTurn(_ i: Int, _ post: Post) -> Bool {
    let block = post.blocks[i]
    guard block.linkBytes > 0, block.text.count <= longest else { return false }
    let line = CaseFold.lowercased(post.bytes[block.text.range])
    var numbers: [Int] = []
    var named = false
    for word in line.split(whereSeparator: isSeparator) {
      let bare = trimmed(word)
      if bare.isEmpty { continue }
      if bare.allSatisfy({ $0 &- 0x30 < 10 }) {
        guard bare.count <= 3 else { return false }
        numbers.append(bare.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
      } else if pages.contains(bare) {
        named = true
      } else if !others.contains(bare) {
        return false
      }
    }
    let isCounted = numbers.count > 1 && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    guard named || isCounted else { return false }
    return post.marks[block.marks.range].contains { mark in
      mark.tag == .a && post.attribute(.href, in: mark.attributes).map { !$0.hasPrefix("#") } ?? false
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte &- 0x30 >= 10 && byte &- 0x61 >= 26
  }

  /// A word without the signs beyond ASCII at its edges: `»`, `…`, `：`.
  private static func trimmed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    var isCut = true
    while isCut {
      isCut = false
      for sign in signs {
        if word.starts(with: sign) { (word, isCut) = (word.dropFirst(sign.count), true) }
        if word.suffix(sign.count).elementsEqual(sign) { (word, isCut) = (word.dropLast(sign.count), true) }
        if word.isEmpty { return word }
      }
    }
    return word
  }

  private static let signs = ["»", "«", "›", "‹", "…", "→", "←", "–", "—", "：", "·", "•", "▶", "◀", "\u{A0}"].map { Array($0.utf8) }

  private static let pages = WordSet([
    "page", "pages", "seite", "seiten", "página", "páginas", "pagina", "pagine", "sida", "sidor", "side", "sider", "sivu",
    "sivut", "strona", "strony", "stranica", "strana", "strany", "oldal", "oldalak", "sayfa", "sayfalar", "страница", "страницы",
    "сторінка", "σελίδα", "σελίδες", "halaman", "trang", "ページ", "頁", "页", "페이지", "次のページ", "次のページへ", "前のページ", "下一页",
    "上一页", "下一頁", "上一頁",
  ])

  private static let others = WordSet([
    "next", "previous", "prev", "of", "continued", "continue", "continues", "on", "first", "last", "weiter", "zurück", "nächste",
    "nächsten", "vorherige", "von", "fortsetzung", "auf", "der", "erste", "letzte", "suivante", "suivant", "précédente",
    "précédent",
    "sur", "suite", "lire", "la", "siguiente", "anterior", "de", "di", "do", "da", "próxima", "seguinte", "prossima", "successiva",
    "successivo", "precedente", "avanti", "indietro", "volgende", "vorige", "van", "verder", "nästa", "föregående", "av", "neste",
    "forrige", "næste", "af", "seuraava", "edellinen", "następna", "poprzednia", "z", "další", "předchozí", "ďalšia", "következő",
    "előző", "sonraki", "önceki", "следующая", "предыдущая", "из", "далее", "назад", "наступна", "попередня", "επόμενη",
    "προηγούμενη", "berikutnya", "sebelumnya", "次へ", "前へ", "다음", "이전",
  ])
}
