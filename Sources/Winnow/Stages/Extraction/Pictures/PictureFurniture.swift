import WinnowBase

/// Pictures that are a page's furniture by their address, their link or their size: icons, buttons, badges, advertisements.
enum PictureFurniture {
  /// What a picture is, nil when it may be content.
  ///
  /// - Parameters:
  ///   - host: the page's own host, empty where it is not known.
  ///   - isPresented: whether the page shows the picture with a caption, wherever it leads.
  ///   - isExplained: whether that caption has several words.
  static func rule(of picture: Picture, on host: String, isPresented: () -> Bool, isExplained: () -> Bool) -> ExtractionRule? {
    switch named(picture.address) {
    case .advert: return .advert
    case .button: return .icon
    case nil:
      if isIcon(picture) && !isExplained() || (isLogo(picture, host) || isIcon(picture, codes)) && !isPresented() { return .icon }
    }
    if isSendersLogo(picture.address), !isPresented() { return .icon }
    guard let link = picture.link, !PictureRules.isPictureFile(link) else { return nil }
    if isIcon(picture, signposts), !isPresented() { return .icon }
    if holds(advertLinks, link) { return .advert }
    if holds(serviceLinks, link) { return .share }
    if holds(shopLinks, link), picture.width <= largestBadge, !isPresented() { return .share }
    guard isAdvertSize(picture.width, picture.height), !isPresented() else { return nil }
    // Where the page's own host is not known, a banner that leads to a whole address is one for another site.
    let isBanner = host.isEmpty && picture.width >= 3 * picture.height && link.contains("://")
    return isBanner || leadsOut(link, host) ? .advert : nil
  }

  /// The size that a picture's address names in pixels after the letters of width and height, `w880h180` or `w16_h16`, before any query;
  /// zeros where none.
  static func namedSize(_ address: String) -> (Int, Int) {
    var address = address
    return address.withUTF8 { whole in
      let bytes = UnsafeBufferPointer(rebasing: whole[..<ByteScan.first(0x3F, in: whole)])
      var at = ByteScan.first(0x77, in: bytes)
      while at + 3 < bytes.count {
        let width = digits(bytes, at + 1)
        if width.length > 0, at == 0 || !bytes[at - 1].isLetter {
          var next = at + 1 + width.length
          if next < bytes.count, bytes[next] == 0x5F { next += 1 }
          if next < bytes.count, bytes[next] == 0x68 {
            let height = digits(bytes, next + 1)
            if height.length > 0 { return (width.value, height.value) }
          }
        }
        at = ByteScan.first(0x77, in: bytes, from: at + 1)
      }
      return (0, 0)
    }
  }

  /// A number of up to five digits at a place, and how many digits it has; none where there are more.
  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (value: Int, length: Int) {
    var value = 0
    var at = start
    while at < bytes.count, bytes[at] &- 0x30 < 10, at - start < 6 {
      value = value * 10 + Int(bytes[at] &- 0x30)
      at += 1
    }
    return at - start > 5 ? (0, 0) : (value, at - start)
  }

  // MARK: Names

  /// Whether every word of a drawing's file name is an icon's: `play-button.png`, `arrow-right.svg`. Figures and hashes count for nothing,
  /// and what only says how an icon looks (`left.png`, `black.png`) makes none.
  private static func isIcon(_ picture: Picture, _ words: WordSet = icons) -> Bool {
    guard max(picture.width, picture.height) <= mostIcon else { return false }
    // A story about a sign shows it large.
    guard picture.height <= mostIcon else { return false }
    var address = picture.address
    return address.withUTF8 { bytes in
      let end = min(ByteScan.first(0x3F, in: bytes), ByteScan.first(0x23, in: bytes))
      // Most pictures are no drawings, as their endings tell.
      guard end > 4 else { return false }
      let dot = end - 4
      let isDrawing = CaseFold.hasASCII(".svg", in: bytes, at: dot)
      let isGIF = CaseFold.hasASCII(".gif", in: bytes, at: dot)
      guard isDrawing || isGIF || CaseFold.hasASCII(".png", in: bytes, at: dot) else { return false }
      let path = bytes[..<end]
      let start = (path[..<dot].lastIndex(of: 0x2F) ?? -1) + 1
      var found = 0
      // `schedule-24px.svg`, a set of icons by the size they are drawn in.
      if path[start..<dot].suffix(2).elementsEqual("px".utf8) {
        let name = path[start..<dot].dropLast(2)
        let digits = name.reversed().prefix { $0 &- 0x30 < 10 }.count
        if let side = name.suffix(digits).wholeNumber, side <= mostDrawn { return true }
      }
      // `btn_mail.gif`: what a button's picture is called behind that is what the button does.
      if path[start..<dot].starts(with: "btn_".utf8) || path[start..<dot].starts(with: "btn-".utf8) { return true }
      for part in path[start..<dot].split(whereSeparator: { !(($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10) }) {
        var word = part.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        // `pdf07.gif`; a numbered screenshot is a PNG.
        if isGIF { while let last = word.last, last &- 0x30 < 10 { word.removeLast() } }
        if word.isEmpty || word.contains(where: { $0 &- 0x30 < 10 }) { continue }
        if looks.contains(word) { continue }
        guard words.contains(word) || isDrawing && drawings.contains(word) else { return false }
        found += 1
      }
      return found > 0
    }
  }

  /// Whether a drawing is called a logo or a page's background, or after the site: `logo-identity.svg`, `hero-bg-2.svg`,
  /// `example_jobs_white.svg` on www.example.com. A small
  /// picture of a drawing is one as well: `27px-Wiki-logo.svg.png`.
  private static func isLogo(_ picture: Picture, _ host: String) -> Bool {
    // A story about a sign shows it large.
    guard picture.height <= mostIcon else { return false }
    var address = picture.address
    return address.withUTF8 { bytes in
      let end = min(ByteScan.first(0x3F, in: bytes), ByteScan.first(0x23, in: bytes))
      let path = bytes[..<end]
      let isDrawn = (1...mostDrawn).contains(picture.width) && path.suffix(8).elementsEqual(".svg.png".utf8)
      guard path.count > 4, isDrawn || path.suffix(4).elementsEqual(".svg".utf8) else { return false }
      let start = (path.lastIndex(of: 0x2F) ?? -1) + 1
      // A chart may be called after its site as well, and is higher than a bar of the page.
      let own = (1...mostBar).contains(picture.height) ? SiteNames.label(of: host).utf8 : "".utf8
      if picture.alt?.isEmpty != false, isBackground(path[start..<(end - 4)]) { return true }
      return path[start..<(end - 4)].split(whereSeparator: { !(($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10) }).contains { word in
        let word = word.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return word.elementsEqual("logo".utf8) || own.count > 3 && word.elementsEqual(own)
      }
    }
  }

  /// Whether a picture is the logo of the company whose release a service for them sends: `Halden_Logo_RGB.jpg`.
  private static func isSendersLogo(_ address: String) -> Bool {
    holds(releaseServices, address) && MetadataText.fold(LeadPicture.fileName(address)).pieces(at: 0x20).contains("logo")
  }

  private static let releaseServices = matcher([
    "businesswire.com/media/", "globenewswire.com/", "prnewswire.com/media/", "newsfilecorp.com/",
  ])

  /// Whether a file's name is that of what stands behind a part of a page: `bg-waves`, `hero-bg-2`. A drawing may have a background too
  /// (`chart-light-bg`), and `bg` alone is a country.
  private static func isBackground(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = name.split(maxSplits: 2) { $0 == 0x2D || $0 == 0x5F }
    guard words.count > 1 else { return false }
    if words[0].elementsEqual("bg".utf8) { return true }
    return words[1].elementsEqual("bg".utf8) && pageParts.contains(words[0])
  }

  private static let pageParts = WordSet(["hero", "header", "section", "footer"])

  private static let mostBar = 100
  /// An icon that declares its size is smaller than this.
  private static let mostIcon = 200
  /// Pixels that the name of an icon's file says, at the most.
  private static let mostDrawn = 64

  private static let icons = WordSet(
    [
      "arrow", "arrows", "play", "button", "btn", "printer", "print", "send", "rss", "feed", "facebook", "twitter", "instagram",
      "linkedin",
      "whatsapp", "pinterest", "telegram", "loading", "loader", "spinner", "ajax", "divider", "separator", "bullet", "share",
      "icon", "icons", "ico", "star", "stars", "email", "preloader", "preload", "qzone", "weibo", "wechat", "weixin", "qrcode",
      "kakao", "kakaotalk", "vk", "ok", "logo", "pdf", "xls", "doc", "zip", "tip",
      "warning", "caution", "important", "admon",
    ])

  /// Names of pictures that lead through a site: `next.gif`.
  private static let signposts = WordSet(["next", "prev", "previous", "back", "forward", "home", "top", "first", "last"])

  /// Names of codes to be scanned, which a story may show too.
  private static let codes = WordSet(["wx", "ewm", "erweima", "saoma", "qr", "qrcodes"])

  /// Where an icon points, its colour and its size.
  private static let looks = WordSet(["left", "right", "up", "down", "white", "black", "small", "large"])

  /// A photograph is no drawing: these words name icons there only.
  private static let drawings = WordSet(
    [
      "search", "menu", "close", "home", "calendar", "clock", "external", "link", "user", "comment", "comments", "heart", "like",
      "check", "plus", "minus", "download", "quote", "flag", "mail", "chevron", "caret", "circle", "square",
      "light", "dark", "color", "colour", "x", "youtube", "tiktok", "reddit", "google", "apple", "android", "badge",
    ])

  /// A matcher for parts of addresses.
  static func matcher(_ parts: [String]) -> PhraseMatcher { PhraseMatcher(parts, wholeWords: false) }

  /// What addresses of badges and buttons hold, on whatever page.
  private static let buttonParts = [
    "/count.cgi", "/counter.cgi", "img.shields.io", "badge.fury.io", "zenodo.org/badge", "crossmark-cdn.", "badgen.net",
    "travis-ci.", "coveralls.io/", "codecov.io/",
    "/badge.svg",
    "creativecommons.org/l/",
    "licensebuttons.net", "pinterest.com/images/pidgets", "paypalobjects.com/", "cdn.ko-fi.com/", "buymeacoffee.com/",
    "become_a_patron", "feedly-follow", "twemoji", "/emoticons/", "/captcha", "addthis.com/", "printfriendly.com/", "qrserver.com/",
    "/app_store.", "app_store_badge", "badge_app_store",
    "on_the_app_store", "/google_play.", "google_play_badge", "badge_google_play", "on_google_play",
  ]

  /// What addresses of advertisements hold: the servers' hosts, and the folder of OpenX and Revive.
  private static let advertParts = [
    "doubleclick.net/", "2mdn.net/", "googlesyndication.com/", "amazon-adsystem.com/", "/www/delivery/", "/adserver.", ".adserver.",
    "adnxs.com/", "awin1.com/", "/adserver/",
    "/advertisement/", "/advertisements/", "/werbung/", "/publicidad/", "/publicite/", "/pubblicita/",
  ]

  private enum Name: Int { case advert, button }

  // One pass over an address looks for both.
  private static let parts = PhraseMatcher(
    advertParts.map { ($0, Name.advert.rawValue) } + buttonParts.map { ($0, Name.button.rawValue) }, wholeWords: false)

  /// What an address names, an advertisement before all.
  private static func named(_ address: String) -> Name? {
    var address = address
    return address.withUTF8 { bytes in
      var first: Int?
      parts.forEachMatch(in: bytes) { match in
        first = min(first ?? match.id, match.id)
        return first != Name.advert.rawValue
      }
      return first.flatMap { Name(rawValue: $0) }
    }
  }

  private static let advertLinks = matcher([
    "doubleclick.net/", "googlesyndication.com/", "amazon-adsystem.com/", "googleadservices.com/", "awin1.com/", "/www/delivery/",
    "/adserver/", "/adserver.", ".adserver.", "/adclick", ".adclick",
  ])

  /// Links that share a page, follow it or pay for it.
  private static let serviceLinks = matcher([
    "facebook.com/sharer", "facebook.com/share.php", "twitter.com/intent/", "twitter.com/share", "x.com/intent/",
    "pinterest.com/pin/create", "linkedin.com/share", "linkedin.com/sharearticle", "reddit.com/submit", "://t.me/",
    "whatsapp.com/channel",
    "whatsapp.com/send", "://wa.me/", "whatsapp://", "news.google.com/publications", "www.patreon.com/", "://ko-fi.com/",
    "buymeacoffee.com/", "paypal.com/donate", "paypal.me/", "feedly.com/i/", "google.com/preferences/source",
    "google.com%2fpreferences%2fsource",
  ])

  /// Links behind badges of applications and behind envelopes; a screenshot may lead there too.
  private static let shopLinks = matcher(["apps.apple.com/", "itunes.apple.com/", "play.google.com/store", "mailto:"])
  private static let largestBadge = 320

  /// Whether an address holds one of the parts.
  static func holds(_ parts: PhraseMatcher, _ address: String) -> Bool {
    var address = address
    return address.withUTF8 { parts.hasMatch(in: $0) }
  }

  // MARK: Advertisements by size

  /// The sizes of the Interactive Advertising Bureau that no picture of a text comes in by chance; 120 by 90 is a film's preview too.
  static func isAdvertSize(_ width: Int, _ height: Int) -> Bool {
    switch (width, height) {
    case (728, 90), (468, 60), (970, 250), (970, 90), (300, 250), (336, 280), (320, 50), (320, 100), (160, 600), (300, 600),
      (120, 600), (234, 60), (125, 125), (300, 50), (120, 240), (88, 31):
      true
    default: false
    }
  }

  private static func leadsOut(_ link: String, _ host: String) -> Bool {
    guard !host.isEmpty, let mark = link.firstRange(of: "://") else { return false }
    let rest = link[mark.upperBound...]
    let other = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return other != host && !other.hasSuffix("." + host) && !host.hasSuffix("." + other)
  }
}
