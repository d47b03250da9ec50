/// Collects the fields of one RSS item or Atom entry.
struct FeedItemBuilder {
  var item = FeedItem()

  private var permalink: String?
  private var original: String?
  private var description: [UInt8] = []
  private var body: [UInt8] = []
  private var hasHTMLLink = false
  /// A date that counts where none says that it is the one of publication.
  private var laterPublished: String?
  /// The place of the `media:content` that is open.
  private var openMedia: Int?
  /// What stands beside the media instead of in one of them holds for all of them.
  private var shared = FeedMedia(url: "")
  private static let maxMedia = 1_000

  init(base: String?, language: String?) {
    item.base = base
    item.language = language
  }

  // MARK: Elements that say what they say by attributes

  mutating func open(_ key: String, _ values: [String: String], parent: String) {
    if parent == "atom:source" {
      guard key == "atom:link", let address = values["href"], (values["rel"] ?? "alternate") == "alternate" else { return }
      item.source = FeedSource(title: item.source?.title, url: address)
      return
    }
    switch key {
    case "enclosure": add(values["url"], values)
    case "media:content":
      openMedia = add(values["url"], values)
    case "media:thumbnail": add(values["url"], values, medium: "image")
    case "itunes:image": add(values["href"], values, medium: "image")
    case "atom:content":
      if let address = values["src"], let type = values["type"], !type.hasPrefix("text/") { add(address, values) }
    case "atom:link": link(values)
    case "atom:category":
      if let name = values["label"] ?? values["term"] { addCategory(name) }
    default: break
    }
  }

  mutating func close(_ key: String) {
    if key == "media:content" { openMedia = nil }
  }

  private mutating func link(_ values: [String: String]) {
    guard let address = values["href"], !address.isEmpty else { return }
    switch values["rel"] ?? "alternate" {
    case "alternate":
      // Several are translations or formats; the first web page counts.
      if item.link == nil || (values["type"] == "text/html" && !hasHTMLLink) { item.link = address }
      if values["type"] == "text/html" { hasHTMLLink = true }
    case "enclosure": add(address, values)
    case "via" where item.source == nil: item.source = FeedSource(title: values["title"], url: address)
    default: break
    }
  }
  @discardableResult
  private mutating func add(_ address: String?, _ values: [String: String], medium: String? = nil) -> Int? {
    guard let address = address.map({ FeedText.line(Array($0.utf8)) }), !address.isEmpty else { return nil }
    if let known = item.media.firstIndex(where: { $0.url == address }) { return known }
    guard item.media.count < Self.maxMedia else { return nil }
    var media = FeedMedia(url: address)
    media.type = values["type"]
    media.medium = values["medium"] ?? medium ?? media.type.flatMap { Self.medium(of: $0) }
    media.length = (values["length"] ?? values["filesize"]).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    media.width = values["width"].flatMap { Int($0) }
    media.height = values["height"].flatMap { Int($0) }
    item.media.append(media)
    return item.media.count - 1
  }

  static func medium(of type: String) -> String? {
    ["image", "audio", "video"].first { type.lowercased().hasPrefix($0 + "/") }
  }

  // MARK: Elements with content

  mutating func set(_ key: String, _ values: [String: String], _ bytes: [UInt8], parent: String) {
    let text = FeedText.line(bytes)
    guard !text.isEmpty || key == "source" else { return }
    switch key {
    case "title", "atom:title":
      if parent == "atom:source" {
        item.source = FeedSource(title: FeedText.plain(bytes), url: item.source?.url)
      } else if parent == "item" || parent == "atom:entry" {
        let isText = key == "atom:title" && (values["type"] ?? "text") == "text"
        item.title = item.title ?? (isText ? text : FeedText.plain(bytes))
      }
    case "link": if parent == "item" { item.link = item.link ?? text }
    case "feedburner:origlink": original = text
    case "guid":
      item.id = text
      if values["ispermalink"]?.lowercased() != "false", text.hasPrefix("http://") || text.hasPrefix("https://") {
        permalink = text
      }
    case "atom:id":
      if parent == "atom:source" {
        item.source = FeedSource(title: item.source?.title, url: item.source?.url ?? text)
      } else {
        item.id = text
      }
    case "author", "atom:name", "dc:creator", "itunes:author":
      if key == "atom:name", parent != "atom:author" { return }
      // What podcasting adds is the show's name where an author is given as well.
      if key == "itunes:author", !item.authors.isEmpty { return }
      addAuthor(Self.name(bytes))
    case "pubdate", "atom:published", "atom:issued", "dcterms:issued": item.published = item.published ?? text
    case "dc:date", "dcterms:created", "atom:created": laterPublished = laterPublished ?? text
    case "atom:updated", "atom:modified", "dcterms:modified": if parent != "atom:source" { item.updated = item.updated ?? text }
    case "description", "atom:summary", "itunes:summary":
      if description.isEmpty || key == "description" { description = markup(bytes, key, values) }
    case "atom:content", "content:encoded", "fullitem", "xhtml:body", "xhtml:div":
      if body.isEmpty || key == "content:encoded" { body = markup(bytes, key, values) }
    case "category", "dc:subject", "media:keywords": addCategory(FeedText.plain(bytes))
    case "source": item.source = item.source ?? FeedSource(title: text.isEmpty ? nil : FeedText.plain(bytes), url: values["url"])
    case "dc:source": item.source = item.source ?? (text.hasPrefix("http") ? FeedSource(url: text) : FeedSource(title: text))
    case "url": if parent == "image" { add(text, [:], medium: "image") }
    default: if key.hasPrefix("media:") { setMedia(key, bytes) }
    }
  }
  private mutating func setMedia(_ key: String, _ bytes: [UInt8]) {
    var media = openMedia.map { item.media[$0] } ?? shared
    let text = FeedText.plain(bytes)
    switch key {
    case "media:credit": if !media.credits.contains(text), media.credits.count < 20 { media.credits.append(text) }
    case "media:description", "media:text": media.text = media.text ?? text
    case "media:title": media.title = media.title ?? text
    case "media:copyright": media.copyright = media.copyright ?? text
    default: break
    }
    if let openMedia { item.media[openMedia] = media } else { shared = media }
  }

  /// The content as HTML: Atom's plain text is escaped into it.
  private func markup(_ bytes: [UInt8], _ key: String, _ values: [String: String]) -> [UInt8] {
    guard key.hasPrefix("atom:"), values["mode"] != "escaped", ["text", "text/plain"].contains(values["type"] ?? "text") else {
      return bytes
    }
    var output: [UInt8] = []
    FeedText.escape(bytes, into: &output)
    return output
  }

  private mutating func addCategory(_ name: String) {
    if !name.isEmpty, item.categories.count < 1_000, !item.categories.contains(name) { item.categories.append(name) }
  }

  private mutating func addAuthor(_ name: String) {
    if !name.isEmpty, item.authors.count < 100, !item.authors.contains(name) { item.authors.append(name) }
  }

  /// `mail@example.org (Name)` and `Name <mail@example.org>` as `Name`.
  static func name(_ bytes: [UInt8]) -> String {
    // Markup inside is what RSS authors in Atom's manner have; a mail address in angle brackets goes the same way.
    let plain = FeedText.plain(bytes)
    let text = plain.isEmpty ? FeedText.line(bytes) : plain
    guard text.utf8.contains(0x40) else { return text }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      let name = FeedText.line(Array(text[text.index(after: open)..<close].utf8))
      if !name.isEmpty { return name }
    }
    return text
  }

  func finished() -> FeedItem {
    var item = item
    item.link = original ?? item.link ?? permalink
    item.published = item.published ?? laterPublished
    func html(_ bytes: [UInt8]) -> String? {
      let isBlank = bytes.allSatisfy { $0 <= 0x20 }
      return isBlank ? nil : String(decoding: bytes, as: UTF8.self)
    }
    item.summary = html(description)
    item.content = html(body)
    for index in item.media.indices {
      if item.media[index].credits.isEmpty { item.media[index].credits = shared.credits }
      item.media[index].text = item.media[index].text ?? shared.text
      item.media[index].title = item.media[index].title ?? shared.title
      item.media[index].copyright = item.media[index].copyright ?? shared.copyright
    }
    return item
  }
}
