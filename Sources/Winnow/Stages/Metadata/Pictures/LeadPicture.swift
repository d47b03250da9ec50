import WinnowBase

/// The picture that the page's metadata names as its lead, and what the metadata says about pictures that the page shows.
struct LeadPicture {
  struct Answer {
    var picture: Picture
    var rule: String
    var evidence: String
  }

  let post: Post
  let table: ClaimTable
  let entity: MainEntity

  /// The lead picture; nil when the metadata names none, or only a logo or a stand-in.
  ///
  /// - Parameter passesCards: whether a card that was made for sharing is no lead, because the text shows pictures of its own.
  func resolve(passesCards: Bool = false) -> Answer? {
    for name in ["og:image", "og:image:secure_url", "og:image:url"] {
      if let claim = table.first(name, from: [.meta]), let answer = answer(claim, passesCards) { return answer }
    }
    for value in [
      entity.article?["image"], entity.page?["primaryImageOfPage"], entity.page?["image"], entity.article?["thumbnailUrl"],
    ] {
      let entries = entity.data.elements(value).prefix(Self.mostEntries)
      if let element = entries.first(where: { !(entity.data.address($0).map(Self.isOfPage) ?? false) }),
        let address = entity.data.address(element), let picture = picture(address, "json-ld", element.object, passesCards)
      {
        return Answer(picture: picture, rule: "json-ld", evidence: "image: " + MetadataText.excerpt(address))
      }
    }
    for name in ["twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url", "image", "thumbnail"] {
      if let claim = table.first(name), let answer = answer(claim, passesCards) { return answer }
    }
    return table.first("image_src", from: [.link]).flatMap { answer($0, passesCards) }
  }

  /// The picture that a claim names; nil where it is no lead.
  private func answer(_ claim: Claim, _ passesCards: Bool) -> Answer? {
    let rule = claim.rule
    return picture(claim.value, rule, nil, passesCards).map { Answer(picture: $0, rule: rule, evidence: claim.evidence) }
  }

  /// The picture at an address that a rule has found, described by the object that names it; nil where it is no lead.
  private func picture(_ stated: String, _ rule: String, _ object: JSONObject?, _ passesCards: Bool) -> Picture? {
    let address = MetadataText.clean(stated)
    guard address.utf8.count > 8, !address.hasPrefix("data:"), !Self.isStandIn(address), !Self.isOfPage(address),
      !isPublishersLogo(address),
      !(passesCards && Self.isShareCard(address))
    else { return nil }
    var picture = Picture(address: address)
    picture.fromMetadata = true
    guard PictureRules.isContent(picture), !InvisiblePicture.isOfCounter(address) else { return nil }
    if rule == "open-graph" {
      picture.alt = table.first("og:image:alt").map { MetadataText.clean($0.value) }
      picture.width = table.first("og:image:width").flatMap { Int($0.value) } ?? 0
      picture.height = table.first("og:image:height").flatMap { Int($0.value) } ?? 0
    }
    // An ImageObject with the same file describes it, whoever named the picture.
    if let object = object ?? described(address) {
      let text = ImageObjectText(object, in: entity.data, acceptsDescription: true)
      picture.caption = text.caption
      picture.credit = text.credit
    }
    return picture
  }

  /// Whether a picture is the one that the page's data call the logo of its publisher: what a template names where a story has none.
  private func isPublishersLogo(_ address: String) -> Bool {
    let logo = table.first("itemprop:logo", from: [.meta])?.value ?? entity.data.address(entity.publisher?["logo"])
    return logo.map { $0 == address || Self.fileKey($0) == Self.fileKey(address) } ?? false
  }

  /// Entries of a list of pictures that may refer to what stands elsewhere in the data.
  private static let mostEntries = 4

  /// Whether an address is that of a part of a page, and names no file: `https://example.org/story/#primaryimage`.
  private static func isOfPage(_ address: String) -> Bool {
    guard let mark = address.utf8.firstIndex(of: 0x23), address.utf8[..<mark].last == 0x2F else { return false }
    return !PictureRules.isPictureFile(String(address[mark...].dropFirst()))
  }

  private func described(_ address: String) -> JSONObject? {
    let key = Self.fileKey(address)
    for value in [entity.article?["image"], entity.page?["primaryImageOfPage"]] {
      for element in entity.data.elements(value).prefix(20) {
        if let object = element.object, let other = entity.data.address(element), Self.fileKey(other) == key { return object }
      }
    }
    return nil
  }

  /// What the metadata writes about the pictures of the page's article, with their addresses.
  func descriptions() -> [(address: String, text: ImageObjectText)] {
    var found: [(String, ImageObjectText)] = []
    for value in [entity.article?["image"], entity.page?["primaryImageOfPage"], entity.article?["associatedMedia"]] {
      for element in entity.data.elements(value).prefix(60) {
        guard let object = element.object, let address = entity.data.address(element) else { continue }
        let text = ImageObjectText(object, in: entity.data)
        if text.caption != nil || text.credit != nil { found.append((address, text)) }
      }
    }
    // An ImageObject may stand by itself, whatever article it belongs to: its address binds it.
    for node in entity.data.nodes.prefix(60) where node.has("ImageObject") {
      guard let address = entity.data.address(.object(node.object)) else { continue }
      let text = ImageObjectText(node.object, in: entity.data)
      if text.caption != nil || text.credit != nil { found.append((address, text)) }
    }
    return found
  }

  /// Whether a file is a photograph in a folder of its month, `/2026/05/new-logo.jpg`: a story may be about what others call a stand-in.
  static func isDatedPhoto(_ address: String) -> Bool {
    guard fileName(address).lowercased().contains(".jp") else { return false }
    let folders = address.utf8.split(separator: 0x2F)
    func isNumber(_ text: Substring.UTF8View, _ count: Int) -> Bool { text.count == count && text.allSatisfy { $0 &- 0x30 < 10 } }
    return zip(folders, folders.dropFirst()).contains { isNumber($0, 4) && isNumber($1, 2) }
  }

  /// Whether a file is called a logo, a placeholder or a template's card.
  static func isStandIn(_ address: String) -> Bool {
    let name = MetadataText.fold(fileName(address))
    guard tellingWords.containsWord(of: name) else { return false }
    let words = name.pieces(at: 0x20)
    if isNamelessCard(words) || words.first == "og" && words.count <= 3, isTemplateFolder(address) { return true }
    // `og-default.png`, `default_share.jpg`: what a template sends where a page has no picture.
    if words.contains("default"), words.contains(where: { cardWords.contains($0.utf8) }) { return true }
    // `web-app-manifest-192x192.png`, `android-chrome-512x512.png`: the site as an application.
    if isOfApplication(words) { return true }
    if words.contains(where: { looseWords.contains($0.utf8) }), isNamedForNothing(words, address) { return true }
    return words.contains { standInWords.contains($0.utf8) } && !words.contains("photo")
  }

  /// Whether a file's name says no more than that it stands in for another, or begins or ends so in a template's folder: `fallback-720.jpg`,
  /// not `plan-b-as-fallback.jpg`.
  private static func isNamedForNothing(_ words: [Substring], _ address: String) -> Bool {
    var words = words[...]
    if let last = words.last, pictureEndings.contains(last.utf8) { words.removeLast() }
    guard let first = words.first, let last = words.last else { return false }
    if looseWords.contains(first.utf8) || looseWords.contains(last.utf8), isTemplateFolder(address) { return true }
    return words.allSatisfy { word in
      looseWords.contains(word.utf8) || plainWords.contains(word.utf8) || cardWords.contains(word.utf8)
        || standInWords.contains(word.utf8)
        || word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x78 }
    }
  }

  /// Whether a file's name is one that generators of icons give, with the size at its end.
  private static func isOfApplication(_ words: [Substring]) -> Bool {
    var words = words[...]
    if let last = words.last, pictureEndings.contains(last.utf8) { words.removeLast() }
    guard let size = words.popLast() else { return false }
    let sides = size.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else { return false }
    return words.elementsEqual(["android", "chrome"]) || words.suffix(2).elementsEqual(["app", "manifest"])
  }

  private static let standIns = [
    "logo", "favicon", "placeholder", "blank", "spacer", "icon", "noimage", "sprite",
  ]
  /// What a story may be about as well.
  private static let loose = ["fallback", "platzhalter"]
  private static let looseWords = WordSet(loose)
  private static let standInWords = WordSet(standIns)
  /// What every name that tells of a stand-in has a word of.
  private static let tellingWords = WordSet(standIns + loose + cards + ["facebook", "twitter", "manifest", "android"])

  /// Whether a file is called a card for sharing and nothing else: `og-image.png`, `social-sharing.jpg`.
  private static func isNamelessCard(_ words: [Substring]) -> Bool {
    words.contains { cardWords.contains($0.utf8) || $0 == "facebook" || $0 == "twitter" }
      && words.allSatisfy { word in
        cardWords.contains(word.utf8) || plainWords.contains(word.utf8) || pictureEndings.contains(word.utf8)
          || word.utf8.allSatisfy(\.isDigit)
          || word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x78 }
      }
  }

  private static let plainWords = WordSet([
    "image", "img", "default", "site", "card", "cards", "banner", "preview", "thumbnail", "thumb", "fb", "facebook", "twitter",
    "meta",
    "generic", "fallback", "main", "media", "home", "new", "large",
  ])

  /// Whether an address leads to the files of a page's template rather than to a story's.
  private static func isTemplateFolder(_ address: String) -> Bool {
    pathParts(address).dropLast().allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 >= 10 } && $0.utf8.count <= longestTemplateFolder }
  }

  /// The folders and the file of an address, whether it names its host or not.
  private static func pathParts(_ address: String) -> ArraySlice<Substring> {
    let parts = innermost(address).pieces(at: 0x2F)
    return parts.first?.hasSuffix(":") == true ? parts.dropFirst(2) : parts[...]
  }

  // `wp-content`, `themes`, the theme's name, `images`; a story's folder is a date, a number or its title.
  private static let longestTemplateFolder = 16

  /// Whether a file's name ends by saying that it is a card for sharing, a title set in letters: `story-social.png`.
  private static func isShareCard(_ address: String) -> Bool {
    guard cardParts.hasMatch(in: address) else { return false }
    // `/branded_news/d09eab.jpg`, `/files/images/twitter_cards_blog.jpg`.
    let parts = pathParts(address)
    for (place, part) in parts.enumerated() {
      let folded = MetadataText.fold(String(part))
      if cardNames.contains(where: { folded.hasPrefix($0) }) { return true }
      // A file may show branded goods, and a story's folder is written with hyphens.
      if place < parts.count - 1, part.hasPrefix("branded_") { return true }
    }
    var words = MetadataText.fold(fileName(address)).pieces(at: 0x20)
    if let last = words.last, pictureEndings.contains(last.utf8) { words.removeLast() }
    // The last word counts alone: `social-markets`, `share-prices` begin a subject.
    guard words.count > 1, let last = words.last else { return false }
    return cardWords.contains(last.utf8)
  }

  private static let cards = [
    "social", "share", "sharing", "og", "ogimage", "opengraph", "socialcard", "socialshare", "sharecard",
  ]
  private static let cardWords = WordSet(cards)
  /// Part of every word of cards, here and below.
  private static let cardParts = PhraseMatcher(["card", "brand", "social", "shar", "og"], wholeWords: false)
  /// How the name of a folder or a file of cards begins.
  private static let cardNames = ["twitter card", "social card", "socialcard", "share card", "sharecard", "og card"]
  private static let pictureEndings = WordSet(["png", "jpg", "jpeg", "webp", "gif", "avif"])

  static func fileName(_ address: String) -> String {
    var address = address
    let plain = address.withUTF8 { bytes in
      plainEnd(bytes).map { end in
        let last = name(in: bytes, end)
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[last]), as: UTF8.self)
      }
    }
    if let plain { return plain }
    return String(innermost(address).pieces(at: 0x2F).last ?? "")
  }

  // The address inside a proxy's address, without query and fragment.
  private static func innermost(_ address: String) -> String {
    var bytes = Array(address.utf8)
    var start = 0
    if let first = inner(bytes, in: 0) {
      // What is escaped in the first is so in all within it.
      let tail = String(decoding: bytes[first...], as: UTF8.self)
      bytes = Array(tail.replacing(ascii: "%3A", with: ":").replacing(ascii: "%2F", with: "/").utf8)
      while let next = inner(bytes, in: start) { start = next }
    }
    let end = bytes[start...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where an address begins within the one at `start`; nil where `http` stands first in something else.
  private static func inner(_ bytes: [UInt8], in start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      // Behind the scheme.
      let scan = TextScan(bytes: bytes)
      var at = start
      for _ in 0..<8 where at < bytes.count { at += scan.scalar(at: at).length }
      guard bytes.count - at > 10 else { return nil }
      while true {
        at = ByteScan.first(0x68, in: bytes, from: at)
        guard at < bytes.count else { return nil }
        if bytes[at...].starts(with: "http".utf8) { break }
        at += 1
      }
      let tail = bytes[at...].prefix(8)
      return innerStarts.contains { tail.starts(with: $0.utf8) } ? at : nil
    }
  }

  private static let innerStarts = ["http://", "https://", "https%3A", "http%3A"]

  /// What stays the same over the sizes of one file: its name without extension and size suffix; for short names with its folder.
  static func fileKey(_ address: String) -> String {
    if let key = plainFileKey(address) { return key }
    // By bytes: to go back by one Character over many flags takes a look at all of them.
    let parts = innermost(address).pieces(at: 0x2F)
    var name = (parts.last.map(String.init) ?? "").lowercased()
    if let dot = name.utf8.lastIndex(of: 0x2E), name[dot...].count <= 5 { name = String(name[..<dot]) }
    for suffix in ["-scaled", "@2x", "_scaled"] where name.hasSuffix(suffix) { name = String(name.dropLast(suffix.count)) }
    if let dash = name.utf8.lastIndex(where: { $0 == 0x2D || $0 == 0x5F }), isSize(name[name.utf8.index(after: dash)...]) {
      name = String(name[..<dash])
    }
    if name.utf8.count < 8 || ["original", "default", "landscape", "portrait", "thumbnail"].contains(name), parts.count > 2 {
      name = parts.dropLast().suffix(2).joined(separator: "/").lowercased() + "/" + name
    }
    return name
  }

  // MARK: Plain addresses

  // Nearly all addresses are ASCII and hold no other address: what follows reads those as bytes.

  /// Where such an address ends without query and fragment; nil for any other.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard ByteScan.firstNonASCII(in: bytes) == bytes.count, ByteScan.first(0x0D, in: bytes) == bytes.count else { return nil }
    var at = 8
    while at + 3 < bytes.count {
      at = ByteScan.first(0x68, in: bytes, from: at)
      if at + 3 < bytes.count, bytes[at + 1] == 0x74, bytes[at + 2] == 0x74, bytes[at + 3] == 0x70 { return nil }
      at += 1
    }
    return min(ByteScan.first(0x3F, in: bytes), ByteScan.first(0x23, in: bytes))
  }

  /// The last part of a path that is not empty.
  private static func name(in bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Range<Int> {
    var end = end
    while end > 0, bytes[end - 1] == 0x2F { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != 0x2F { start -= 1 }
    return start..<end
  }

  private static func plainFileKey(_ address: String) -> String? {
    var address = address
    return address.withUTF8 { bytes in
      guard let end = plainEnd(bytes) else { return nil }
      let last = name(in: bytes, end)
      var key = bytes[last].map { CaseFold.lowercase($0) }
      if let dot = key.lastIndex(of: 0x2E), key.count - dot <= 5 { key.removeSubrange(dot...) }
      if key.ends(with: "-scaled") { key.removeLast(7) }
      if key.ends(with: "@2x") { key.removeLast(3) }
      if key.ends(with: "_scaled") { key.removeLast(7) }
      if let dash = key.lastIndex(where: { $0 == 0x2D || $0 == 0x5F }), isSize(key[(dash + 1)...]) { key.removeSubrange(dash...) }
      if key.count < 8 || dullNames.contains(key) {
        let before = name(in: bytes, last.lowerBound)
        let first = name(in: bytes, before.lowerBound)
        // Three parts at the least: two folders, or a scheme and a host.
        if !before.isEmpty, !first.isEmpty {
          let folders = bytes[first].map { CaseFold.lowercase($0) } + [0x2F] + bytes[before].map { CaseFold.lowercase($0) } + [0x2F]
          key = folders + key
        }
      }
      return String(decoding: key, as: UTF8.self)
    }
  }

  private static let dullNames = WordSet(["original", "default", "landscape", "portrait", "thumbnail"])

  private static func isSize(_ text: ArraySlice<UInt8>) -> Bool {
    let sides = text.split(separator: 0x78, omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy(\.isDigit) }
  }

  private static func isSize(_ text: Substring) -> Bool {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }
}
