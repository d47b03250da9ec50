import WinnowBase

// Pictures of a page's template, and those that somebody paid for.
extension PictureRules {
  /// Whether a picture's link says that somebody paid for it, and the picture has the shape of a banner: tests show their goods so.
  func isPaidFor(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.attributes.range.contains(where: { post.attributes[$0].name == .rel }) else { return false }
    let picture = post.pictures[Int(block.picture)]
    guard picture.link != nil, picture.height > 0 else { return false }
    return PictureFurniture.isAdvertSize(picture.width, picture.height) || picture.width >= Self.bannerSides * picture.height
  }

  private static let bannerSides = 4

  /// Whether the title has a picture's description in it, or the heading right above a picture within the running text has.
  func isSubject(_ i: Int, before closing: Int) -> Bool {
    guard let alt = post.pictures[Int(post.blocks[i].picture)].alt, alt.utf8.count >= Self.shortestSubject else { return false }
    if let title, post.text(of: title).firstBytes(of: alt) != nil { return true }
    guard i < closing else { return false }
    let above = (range.lowerBound..<i).suffix(Self.reachOfHeading).last {
      post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
    }
    return above.map { post.blocks[$0].kind == .heading && post.text(of: $0).firstBytes(of: alt) != nil } ?? false
  }

  /// In bytes.
  private static let shortestSubject = 5
  /// In blocks.
  private static let reachOfHeading = 6

  /// Whether a drawing of no stated size is described by what a control does: `Play`, `Expand`.
  static func isControl(_ picture: Picture) -> Bool {
    guard let alt = picture.alt, (3...longestLabel).contains(alt.utf8.count),
      max(picture.width, picture.height) < labelSide, PictureFurniture.holds(drawnEnding, picture.address)
    else { return false }
    return controls.contains(CaseFold.lowercased(alt).utf8)
  }

  private static let drawnEnding = PictureFurniture.matcher([".svg"])
  private static let controls = WordSet([
    "play", "pause", "expand", "collapse", "close", "open", "menu", "search", "share", "bookmark", "save", "listen", "print",
    "zoom",
    "zoom in", "enlarge", "download", "copy", "copy link", "link", "more", "arrow", "loading", "comments", "comment", "like",
    "reply",
    "email", "mail", "calendar", "clock", "location", "phone", "user", "checkmark", "check", "info", "icon", "abspielen",
    "schließen",
    "suche", "teilen", "drucken", "fermer", "partager", "rechercher", "imprimer", "cerrar", "compartir", "buscar", "imprimir",
    "chiudi", "cerca", "condividi", "fechar", "compartilhar", "sluiten", "delen", "zoeken", "zamknij", "szukaj", "udostępnij",
  ])

  /// Whether a picture stands in a row of logos: those of partners and sponsors, called so, and little to read beside them. A large one is
  /// shown for itself.
  func isAmongLogos(_ i: Int) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard min(picture.width, picture.height) < Self.largestLogo else { return false }
    var block = Int(post.blocks[i].parent)
    for _ in 0..<Self.logoLevels where block > range.lowerBound {
      guard features[block].text <= Self.logoText else { return false }
      for k in post.blocks[block].attributes.range where post.attributes[k].name == .class || post.attributes[k].name == .id {
        let words = post.bytes[post.attributes[k].value.range].split { !(($0 | 0x20) &- 0x61 < 26) }
        if words.contains(where: { Self.logoWords.contains($0.lazy.map { $0 | 0x20 }) }) { return true }
      }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  private static let logoWords = WordSet(["logos", "partners", "sponsors", "sponsoren"])
  private static let logoLevels = 4
  private static let logoText: Float = 80
  /// In pixels.
  private static let largestLogo = 300

  /// Whether a drawing is a link and its description the label of one: the next page, a language in which the page is to be had. A photograph
  /// may show a home.
  func isLabel(_ picture: Picture) -> Bool {
    guard let alt = picture.alt, let link = picture.link, (2...Self.longestLabel).contains(alt.utf8.count),
      max(picture.width, picture.height) < Self.labelSide, !Self.isPictureFile(link),
      picture.width > 0 || !Self.isPhotoFile(picture.address)
    else { return false }
    let folded = CaseFold.lowercased(alt)
    return Self.labels.contains(folded.utf8)
  }

  private static let longestLabel = 24
  /// In pixels; a larger picture shows something.
  private static let labelSide = 100

  private static let labels = WordSet([
    "previous", "prev", "next", "back", "forward", "up", "home", "index", "contents", "top", "view previous", "view next",
    "previous page", "next page", "previous post", "next post", "back to top", "view calendar", "view calendar format",
    "zurück", "weiter", "vorherige seite", "nächste seite", "nach oben", "précédent", "suivant", "page précédente", "page suivante",
    "accueil", "anterior", "siguiente", "página anterior", "página siguiente", "inicio", "próximo", "voltar", "início",
    "precedente",
    "successivo", "indietro", "avanti", "vorige", "volgende", "terug", "poprzedni", "następny", "wstecz", "dalej", "назад", "далее",
    "вперёд", "вперед", "предыдущая", "следующая", "上一页", "下一页", "首页", "上一頁", "下一頁", "前へ", "次へ", "戻る", "이전", "다음",
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv",
    "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi", "zh", "en-us", "en-gb", "pt-br", "zh-cn", "zh-tw",
    "english", "german", "french", "spanish", "italian", "portuguese", "russian", "chinese", "japanese", "deutsch", "français",
    "español", "italiano", "português", "nederlands", "polski", "русский", "українська", "türkçe", "中文", "简体中文", "繁體中文",
    "日本語", "한국어", "čeština", "slovenčina", "svenska", "dansk", "norsk", "suomi", "magyar", "română", "hrvatski", "ελληνικά",
    "български", "العربية", "עברית", "tiếng việt", "bahasa indonesia",
  ])

  /// Whether a picture is drawn by the page's template: it lies among the files of a theme, stands in no figure, and right beside a
  /// picture that does not, or above the text of a page that shows others. What a plug-in draws is an icon wherever it stands, but for formulas.
  ///
  /// - Parameters:
  ///   - isInHead: whether it stands above the title, or above the text.
  ///   - showsItsOwn: whether the page shows a picture that is none of a template's.
  func isOfTemplate(_ i: Int, head isInHead: Bool, showsItsOwn: @autoclosure () -> Bool) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard isInTemplate(picture), !isCaptioned(i) else { return false }
    let isDrawn = !Self.isPhotoFile(picture.address)
    if isDrawn, max(picture.width, picture.height) < Self.labelSide, PictureFurniture.holds(Self.pluginParts, picture.address) {
      return !(picture.alt?.utf8.contains { Self.signsOfFormulas.contains($0) } ?? false)
    }
    var box = Int(post.blocks[i].parent)
    for _ in 0..<Self.boxLevels where box > 0 {
      guard features[box].pictures <= Self.mostBeside, Int(post.blocks[box].end) - box <= Self.mostBoxBlocks,
        features[box].text <= Self.mostTextBeside || max(picture.width, picture.height) < Self.largestDrawing
      else { break }
      if (box..<Int(post.blocks[box].end)).contains(where: { $0 != i && isStorys($0) }) { return true }
      box = Int(post.blocks[box].parent)
    }
    return isInHead && isDrawn && showsItsOwn()
  }

  func isStorys(_ k: Int) -> Bool {
    guard post.blocks[k].picture >= 0 else { return false }
    let picture = post.pictures[Int(post.blocks[k].picture)]
    return !isInTemplate(picture) && Self.isContent(picture) && !features[k].hidden
  }

  private func isInTemplate(_ picture: Picture) -> Bool {
    PictureFurniture.holds(Self.templateParts, picture.address) && Self.isPictureFile(picture.address)
  }

  static func isPhotoFile(_ address: String) -> Bool { PictureFurniture.holds(photoEndings, address) }

  /// Whether a photograph is shown for itself, though its name begins with the word for icons: `/icon-of-the-saint.jpg`.
  static func isLargePhotograph(_ picture: Picture) -> Bool {
    min(picture.width, picture.height) >= largestDrawing && isPhotoFile(picture.address)
      && !PictureFurniture.holds(neverParts, picture.address)
  }

  private static let photoEndings = PictureFurniture.matcher([".jpg", ".jpeg", ".webp"])
  private static let templateParts = PictureFurniture.matcher(
    [
      "/themes/", "/theme/", "/layout/",
    ] + plugins)
  private static let plugins = ["/wp-content/plugins/", "/wp-includes/", "/typo3conf/ext/"]
  private static let pluginParts = PictureFurniture.matcher(plugins)
  /// `x^2 = 4`, `\frac{1}{2}`
  private static let signsOfFormulas: Set<UInt8> = [0x3D, 0x5C, 0x5E, 0x7B]
  private static let boxLevels = 2
  /// A box with more holds paragraphs, and what is large between them is shown there.
  private static let mostTextBeside: Float = 200
  /// In pixels.
  private static let largestDrawing = 300
  private static let mostBeside: Int32 = 4
  private static let mostBoxBlocks = 24
}
