import WinnowAttribution
import WinnowBase

/// Judges pictures by themselves: which of those inside the main content are icons, portraits of authors, counters.
struct PictureRules {
  let post: Post
  let features: BlockFeatures
  /// The main content, with what stands between the title and it.
  let range: Range<Int>
  /// The heading that is the title.
  var title: Int?

  /// Icons are square, or nearly; what is wider or higher is one below this size only: flags and formulas are larger.
  private static let markSide = 20
  /// Bytes of a caption that explains a picture: a service's name or `Share` does not.
  private static let leastExplanation = 24
  /// The height of a line that parts texts, at most.
  private static let ruleSide = 7
  private static let thickRule = 12
  /// A square of less is an icon, even in a figure with a caption.
  private static let iconSide = 64
  /// A square of less is a portrait beside a name, or a thumbnail.
  private static let portraitSide = 101

  func judge(_ verdicts: inout [ExtractionRule?]) {
    let host = SiteNames.host(of: post.identity.address) ?? ""
    let head = title ?? range.first { post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty } ?? range.lowerBound
    let opening = range.first { features[$0].good > Self.paragraph && post.blocks[$0].kind.isLeaf } ?? range.lowerBound
    var signatures: [(picture: Int, name: Int)] = []
    lazy var showsItsOwn = range.contains { isStorys($0) }
    lazy var closing = range.last { features[$0].good > Self.paragraph && post.blocks[$0].kind.isLeaf } ?? range.lowerBound
    for i in range where verdicts[i] == nil && post.blocks[i].picture >= 0 {
      if signatures.count < 2, let name = signature(i) { signatures.append((i, name)) }
      verdicts[i] = rule(i, host, isInHead: i < head, opening: opening, closing: closing, showsItsOwn: showsItsOwn)
    }
    // Two are a list of people.
    if signatures.count == 1, opensStory(signatures[0].name) {
      verdicts[signatures[0].picture] = .icon
      if verdicts[signatures[0].name] == nil { verdicts[signatures[0].name] = .byline }
    }
  }

  /// - Parameters:
  ///   - isInHead: whether the picture stands above the title, or above all text where there is no heading.
  ///   - opening: where the running text begins.
  ///   - closing: where it ends.
  ///   - showsItsOwn: whether the page shows a picture that is none of a template's.
  private func rule(
    _ i: Int, _ host: String, isInHead: Bool, opening: Int, closing: @autoclosure () -> Int, showsItsOwn: @autoclosure () -> Bool
  ) -> ExtractionRule? {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    func isExplained() -> Bool { Self.isPhotograph(picture) && isCaptioned(i, least: Self.leastExplanation) }
    if let rule = Self.rule(picture, isShown: { isCaptioned(i) }, isExplained: isExplained) { return rule }
    if isUndrawn(i) || isCounted(i) { return .tracker }
    if let rule = PictureFurniture.rule(of: picture, on: host, isPresented: { isCaptioned(i) }, isExplained: isExplained) {
      return rule
    }
    if isPaidFor(i), !isCaptioned(i) { return .advert }
    let named = NamedPictures.rule(
      of: picture, isBetween: { i > opening && i < closing() }, isSubject: { isSubject(i, before: closing()) })
    if let named, !isCaptioned(i) { return named }
    if (isLabel(picture) || isAmongLogos(i)) && !isCaptioned(i) || Self.isControl(picture) && !isCaptioned(i, least: 2)
      || isOfTemplate(i, head: isInHead || i < opening, showsItsOwn: showsItsOwn())
    {
      return .icon
    }
    if isInHead, (1...Self.highestBanner).contains(picture.height), picture.width >= Self.bannerShape * picture.height, isBanner(i),
      !isCaptioned(i)
    {
      return .header
    }
    var block = i
    for _ in 0..<3 where block > 0 {
      if !features[block].traits.isDisjoint(with: [.avatar, .bio]) || isPerson(block) { return .icon }
      block = Int(post.blocks[block].parent)
    }
    return nil
  }

  /// A page's head is so many times as wide as it is high.
  private static let bannerShape = 4
  /// In pixels; the picture at the head of a story is higher.
  private static let highestBanner = 200

  /// Whether a wide picture is the site's: it stands in the page's head or in a table that lays the page out, leads to the front page, is
  /// called a banner or has the size of one. Any other above the title may be a view, a chart, a comic strip.
  private func isBanner(_ i: Int) -> Bool {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    if let link = picture.link, WebAddress.isFrontPage(link) { return true }
    if PictureFurniture.isAdvertSize(picture.width, picture.height) { return true }
    if PictureFurniture.holds(Self.bannerParts, picture.address) { return true }
    var block = i
    var isInHead = false
    for _ in 0..<Self.depthOfHead where block > 0 {
      // An article's own head shows what the article shows.
      if post.blocks[block].kind == .article { return false }
      if post.blocks[block].tag == .td { return true }
      isInHead = isInHead || post.blocks[block].kind == .header || features[block].traits.contains(.header) || isCalledHead(block)
      block = Int(post.blocks[block].parent)
    }
    return isInHead
  }

  private func isCalledHead(_ block: Int) -> Bool {
    post.attribute(.id, in: post.blocks[block].attributes).map { $0 == "header" || $0 == "head" || $0 == "banner" } ?? false
  }

  private static let depthOfHead = 8
  private static let bannerParts = PictureFurniture.matcher([
    "/banner.", "/banner-", "/banner_", "/banners/", "/header.", "/header-", "/header_", "/headers/", "/masthead", "/logo",
  ])

  /// The name that is all a box has beside a small picture, and the picture's alternative text: who wrote what follows. In a list, a table
  /// or a row of slides it is one whom the story tells of.
  private func signature(_ i: Int) -> Int? {
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard let alt = picture.alt, (5...60).contains(alt.utf8.count) else { return nil }
    // An address is dear to read, so that comes last.
    func isSmall() -> Bool {
      (1..<Self.portraitSide).contains(picture.width > 0 ? picture.width : PictureKey(picture.address).width)
    }
    let box = Int(post.blocks[i].parent)
    guard box > 0, features[box].leaves == 1, features[box].pictures == 1,
      features[box].text < Self.longestName, post.blocks[box].kind == .group || post.blocks[box].kind == .section,
      let name = (box + 1..<Int(post.blocks[box].end)).prefix(8).first(where: {
        post.blocks[$0].kind.isLeaf && !post.blocks[$0].text.isEmpty
      }), post.blocks[name].kind == .paragraph, post.text(of: name) == alt, isSmall(),
      AuthorBox.bareName(alt, Self.reader, sure: true) != nil
    else { return nil }
    return name
  }

  /// Whether a name stands right above the first paragraph of the story, or of the entry of a page that is told hour by hour.
  private func opensStory(_ name: Int) -> Bool {
    let box = Int(post.blocks[name].parent)
    let whole = Int(post.blocks[box].parent)
    guard
      post.blocks[whole].kind == .article || post.blocks[whole].kind == .main || post.blocks[whole].kind == .section
        || post.blocks[whole].kind == .group || post.blocks[whole].kind == .header,
      let next = (name + 1..<min(range.upperBound, name + Self.beside)).first(where: isText), features[next].good > Self.paragraph,
      post.blocks[next].kind == .paragraph
    else { return false }
    // The title, a date; no text.
    let isEntry = post.blocks[whole].kind == .article && box - whole <= Self.beside
    return (isEntry ? whole..<box : range.lowerBound..<box).allSatisfy { features[$0].good <= Self.paragraph || !isText($0) }
  }

  private func isText(_ i: Int) -> Bool { post.blocks[i].kind.isLeaf && !post.blocks[i].text.isEmpty && !features[i].hidden }

  /// Blocks between a name and the text below it.
  private static let beside = 16
  /// The weight of a paragraph.
  private static let paragraph: Float = 60
  private static let longestName: Float = 60
  private static let reader = AttributionReader()

  /// Whether an element is the author, as microdata says: its picture is a portrait.
  private func isPerson(_ block: Int) -> Bool {
    guard post.blocks[block].picture < 0 else { return false }
    return post.blocks[block].attributes.range.contains { k in
      post.attributes[k].name == .itemprop && post.bytes[post.attributes[k].value.range].elementsEqual("author".utf8)
    }
  }

  /// Whether `noscript` asks for something whose address names no picture's file: a counter, an advertisement. What is described in words
  /// or takes a picture's room is a picture; services that scale pictures write no file names.
  private func isCounted(_ i: Int) -> Bool {
    let parent = Int(post.blocks[i].parent)
    guard parent > 0, post.blocks[parent].tag == .noscript else { return false }
    let picture = post.pictures[Int(post.blocks[i].picture)]
    guard picture.versions.isEmpty, picture.alt?.isEmpty ?? true, min(picture.width, picture.height) < Self.portraitSide,
      !(picture.link.map(Self.isPictureFile) ?? false)
    else { return false }
    return !PictureFurniture.holds(Self.fileEndings, picture.address)
  }

  /// Whether the only address asks a service for so few pixels that nothing is to be seen: a blurred picture that stands for one to come.
  private static func isPreview(_ picture: Picture) -> Bool {
    guard picture.versions.isEmpty else { return false }
    var (width, height) = (0, 0)
    var address = picture.address
    address.withUTF8 { bytes in
      var at = ByteScan.first(0x3F, in: bytes) + 1
      while at < bytes.count {
        let end = ByteScan.first(0x26, in: bytes, from: at)
        let equals = at + ByteScan.first(0x3D, in: UnsafeBufferPointer(rebasing: bytes[at..<end]))
        if equals < end {
          let name = UnsafeBufferPointer(rebasing: bytes[at..<equals])
          let isWidth = name.equals("w") || name.equals("width")
          if isWidth || name.equals("h") || name.equals("height") {
            let value = bytes[(equals + 1)..<end].wholeNumber ?? 0
            if isWidth { width = value } else { height = value }
          }
        }
        at = end + 1
      }
    }
    return (1...previewSide).contains(width) && height <= previewSide && !isRatio(width, height)
  }

  /// Frameworks that load late ask for 10 to 32 pixels.
  private static let previewSide = 32

  /// Whether a picture stands in a figure that has a caption.
  ///
  /// - Parameter least: bytes of that caption, at the least. Default: any, and those of figures told by their form alone.
  func isCaptioned(_ i: Int, least: Int = 1) -> Bool {
    var block = Int(post.blocks[i].parent)
    for _ in 0..<4 where block > 0 {
      if least == 1, features[block].traits.contains(.figure) { return true }
      if post.blocks[block].kind == .figure {
        return (block..<Int(post.blocks[block].end)).prefix(16).contains {
          post.blocks[$0].kind == .caption && post.blocks[$0].text.count >= least
        }
      }
      block = Int(post.blocks[block].parent)
    }
    return false
  }

  private static let fileEndings = PictureFurniture.matcher([".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"])

  /// Whether a picture's own style or size keeps it from being drawn, and no script has another address to show it under.
  private func isUndrawn(_ i: Int) -> Bool {
    let block = post.blocks[i]
    guard block.tag == .img, post.pictures[Int(block.picture)].versions.isEmpty,
      i + 1 == post.blocks.count || post.blocks[i + 1].tag != .noscript
    else { return false }
    var isHidden = false
    var sides: [Bool] = []
    for k in block.attributes.range {
      switch post.attributes[k].name {
      case .dataSource, .dataSourceSet, .srcset: return false
      case .style:
        let style = post.bytes[post.attributes[k].value.range].filter { $0 > 0x20 }
        if style.contains("display:none") || style.contains("visibility:hidden") || Self.isTiny(style) { isHidden = true }
      case .width, .height: sides.append(Self.isTinySide(post.bytes[post.attributes[k].value.range]))
      default: break
      }
    }
    return isHidden || !sides.isEmpty && sides.allSatisfy { $0 } && post.pictures[Int(block.picture)].alt == nil
  }

  /// Whether a length is a counter's: `0`, `1`, `1px`.
  private static func isTinySide(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, first == 0x30 || first == 0x31 else { return false }
    return value.count == 1 || value.dropFirst().elementsEqual("px".utf8)
  }

  /// Whether a style without spaces makes both sides tiny and lets nothing make them longer.
  private static func isTiny(_ style: [UInt8]) -> Bool {
    var tiny = 0
    for declaration in style.split(separator: 0x3B) {
      guard let colon = declaration.firstIndex(of: 0x3A) else { continue }
      let name = declaration[..<colon]
      if name.starts(with: "min-".utf8) { return false }
      guard name.elementsEqual("width".utf8) || name.elementsEqual("height".utf8) else { continue }
      let value = declaration[(colon + 1)...].prefix { $0 != 0x21 }
      guard isTinySide(value) else { return false }
      tiny += 1
    }
    return tiny == 2
  }

  /// Whether a picture may be content, as far as it says itself.
  static func isContent(_ picture: Picture) -> Bool { rule(picture, isShown: { false }, isExplained: { false }) == nil }

  /// - Parameters:
  ///   - isShown: whether a picture stands in a figure with a caption.
  ///   - isExplained: whether it is a photograph, by its address or its size, whose caption has several words.
  private static func rule(_ picture: Picture, isShown: () -> Bool, isExplained: () -> Bool) -> ExtractionRule? {
    if picture.width > 0, picture.height > 0, !isRatio(picture.width, picture.height) {
      if picture.width <= 3 || picture.height <= 3 { return .tracker }
      let (long, short) = (max(picture.width, picture.height), min(picture.width, picture.height))
      if long < iconSide, (long - short) * 5 <= long || short <= ruleSide || long < markSide { return .icon }
      // A line, a row of signs between two parts of a page.
      if short <= ruleSide && long >= 8 * short || short <= thickRule && long >= 24 * short, !isShown() { return .icon }
      if long == short, long < portraitSide, !isShown() { return .icon }
    }
    let address = picture.address.utf8
    if address.starts(with: "data:".utf8) { return .inlineData }
    if picture.versions.isEmpty && PictureSources.isPlaceholder(picture.address) || isPreview(picture) { return .tracker }
    let parts = Parts.of(picture.address)
    if parts.contains(.icon), !isExplained(), !isLargePhotograph(picture) { return .icon }
    // Icons are drawn: a photograph in `/buttons/` shows some.
    if parts.contains(.iconFolder), !parts.contains(.photoEnding) { return .icon }
    // A style sheet's folder within a template's; a manual of style sheets has the one alone.
    if parts.isSuperset(of: [.templateFolder, .styleFolder]), !parts.contains(.photoEnding), !isExplained() { return .icon }
    if picture.width == 0, picture.height == 0, !parts.contains(.photoEnding) {
      let (width, height) = PictureFurniture.namedSize(picture.address)
      if width > 0, width == height, width <= namedIcon { return .icon }
    }
    if let alt = picture.alt, isCode(alt), !isShown() { return .icon }
    if let link = picture.link, PictureFurniture.holds(authorParts, link), !isPictureFile(link) { return .icon }
    return nil
  }

  /// Whether a picture is a photograph by the ending of its file or by its size, and its address names neither a portrait nor a mark that is
  /// never one.
  private static func isPhotograph(_ picture: Picture) -> Bool {
    (min(picture.width, picture.height) > leastPhotograph || PictureFurniture.holds(explainedEndings, picture.address))
      && !PictureFurniture.holds(neverParts, picture.address)
  }

  private static let leastPhotograph = 100
  private static let explainedEndings = PictureFurniture.matcher([".jpg", ".jpeg", ".webp"])

  /// Whether two sides state a shape instead of a size: `width="16" height="9"`.
  private static func isRatio(_ width: Int, _ height: Int) -> Bool {
    switch (width, height) {
    case (16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (5, 4), (4, 5), (21, 9), (16, 10): true
    default: false
    }
  }

  /// Whether an address ends as a picture's file does, whatever query follows.
  static func isPictureFile(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { isPictureFile($0) }
  }

  static func isPictureFile(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let fragment = ByteScan.first(0x23, in: bytes)
    let end = min(ByteScan.first(0x3F, in: bytes), fragment)
    var dot = end - 1
    while dot >= 0, end - dot <= longestEnding + 1, bytes[dot] != 0x2E { dot -= 1 }
    guard dot >= 0, bytes[dot] == 0x2E else { return false }
    return pictureEndings.contains(bytes[(dot + 1)..<end].lazy.map { $0 | 0x20 })
  }

  private static let longestEnding = 4
  private static let pictureEndings = WordSet(["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"])

  /// What an address of an author's portrait, a shop's badge or a mark holds, whatever is written below it.
  private static let never = [
    "/avatar", "gravatar.com", "/authors/", "-authors/", "arc-authors", "profile-image",
    "profile_image", "/headshots/",
    "playstore", "play-store", "app-store", "appstore", "google-play", "appicon", "/emoji/", "socialicon", "social-icon",
    "social_icon",
    "/smilies/", "/smiles/", "/smileys/", "statusicon/", "/favicon", ".ico?", "sprite", "/pixel", "/logo.", "/logos/",
    "companylogos",
    "/qr-",
  ]
  static let neverParts = PictureFurniture.matcher(never)

  /// What an address of an icon holds beside.
  private static let icons = [
    "/icons/", "/icon/", "/iconos/", "/icones/", "/iconen/", "/icone/", "/ikonen/", "/ikony/", "/icon-", "/icon_", "/icon.",
    "-icon.", "_icon.", "/callouts/",
  ]

  /// Sorts of parts that an address holds, all found in one pass over it.
  private struct Parts: OptionSet {
    let rawValue: Int
    static let icon = Parts(rawValue: 1)
    static let iconFolder = Parts(rawValue: 2)
    static let templateFolder = Parts(rawValue: 4)
    static let styleFolder = Parts(rawValue: 8)
    static let photoEnding = Parts(rawValue: 16)

    static func of(_ address: String) -> Parts {
      var address = address
      return address.withUTF8 { bytes in
        var parts: Parts = []
        matcher.forEachMatch(in: bytes) { match in
          parts.formUnion(Parts(rawValue: match.id))
          return true
        }
        return parts
      }
    }

    private static let matcher = PhraseMatcher(
      (never + icons).map { ($0, Parts.icon.rawValue) }
        + ["-icons/", "_icons/", "/buttons/"].map { ($0, Parts.iconFolder.rawValue) }
        + ["/templates/", "/skin/", "/skins/"].map { ($0, Parts.templateFolder.rawValue) } + [("/css/", Parts.styleFolder.rawValue)]
        + [".jpg", ".jpeg"].map { ($0, Parts.photoEnding.rawValue) }, wholeWords: false)
  }

  /// Whether an alternative text is that of an account's code to be scanned, and says nothing else: a story may show people who scan.
  private static func isCode(_ alt: String) -> Bool { (alt.utf8.first ?? 0) >= 0xE3 && codes.contains(alt) }

  private static let codes: Set<String> = [
    "微信二维码", "公众号二维码", "微信公众号二维码", "官方微信二维码", "客户端二维码", "app二维码", "关注二维码", "扫码关注", "扫一扫关注", "扫一扫关注我们", "扫码关注公众号",
    "微信扫一扫", "微信扫码", "微信公眾號二維碼", "公眾號二維碼", "掃碼關注",
  ]

  /// In pixels: the largest square that is an icon by the size its address names.
  private static let namedIcon = 32

  /// What a link to an author's page holds.
  private static let authorParts = PictureFurniture.matcher([
    "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/profile/",
    "/profiles/", "/profil/", "/staff/", "/journalist/", "/journalists/", "/contributor/", "/contributors/", "/redakteur/",
    "/writers/",
    "/columnist/", "/columnists/",
  ])
}
