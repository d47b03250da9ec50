import WinnowBase

/// What links say to screen readers at the end of their words, and scrapers take for text: "the study(opens in a new tab)".
enum LinkHints {
  /// No hint is longer, in bytes.
  private static let longest = 72

  private static let hints: Set<[UInt8]> = Set(
    [
      "opens in a new tab", "opens in new tab", "opens a new tab", "opens in a new window", "opens in new window",
      "opens a new window",
      "external link", "öffnet im neuen fenster", "öffnet in neuem fenster", "öffnet in einem neuen fenster",
      "öffnet in neuem tab", "öffnet in einem neuen tab", "öffnet neues fenster", "externer link", "nouvelle fenêtre",
      "nouvel onglet",
      "s'ouvre dans une nouvelle fenêtre", "s'ouvre dans un nouvel onglet", "ouverture dans un nouvel onglet",
      "ouvre une nouvelle fenêtre", "lien externe", "se abre en una ventana nueva", "se abre en una nueva ventana",
      "se abre en una pestaña nueva", "abre en nueva ventana", "se abrirá en una ventana nueva", "enlace externo",
      "abre em nova janela", "abre numa nova janela", "abre em uma nova aba", "si apre in una nuova finestra",
      "si apre in una nuova scheda", "apre in una nuova scheda", "opent in nieuw venster", "opent in een nieuw venster",
      "opent in een nieuw tabblad", "externe link", "åpnes i nytt vindu", "åpner i nytt vindu", "åpner i ny fane",
      "öppnas i nytt fönster",
      "öppnas i ny flik", "åbner i nyt vindue", "åbner i en ny fane", "avautuu uuteen välilehteen", "avautuu uuteen ikkunaan",
      "otwiera się w nowym oknie", "otwiera się w nowej karcie", "otevře se v novém okně", "откроется в новом окне",
      "открывается в новом окне", "відкриється у новому вікні", "yeni sekmede açılır", "yeni pencerede açılır",
      "新しいウィンドウで開く", "新しいタブで開く", "새 창에서 열림", "새창", "在新窗口打开", "在新視窗開啟",
    ].map { Array($0.utf8) })

  /// The hints at the ends of a leaf's links, with the space before them, ascending.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, links: [Range<Int>]) -> [Range<Int>] {
    links.compactMap { link in
      guard let last = link.last, bytes[last] == 0x29 else { return nil }
      var open = last
      while open > link.lowerBound, last - open <= longest, bytes[open] != 0x28 { open -= 1 }
      guard bytes[open] == 0x28 else { return nil }
      let text = UnsafeBufferPointer(rebasing: bytes[(open + 1)..<last])
      guard hints.contains(CaseFold.lowercased(Array(text))) else { return nil }
      while open > link.lowerBound, bytes[open - 1] == 0x20 { open -= 1 }
      return open > link.lowerBound ? open..<(last + 1) : nil
    }
  }
}
