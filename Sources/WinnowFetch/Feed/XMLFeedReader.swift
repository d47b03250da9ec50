/// Builds a `FeedDocument` from RSS, RDF or Atom.
struct XMLFeedReader {
  /// Deeper elements belong to nothing that a feed has.
  private static let maxDepth = 200

  private struct Element {
    /// The name as written, by which end tags are matched.
    var name: String
    /// The name in the reader's own spelling, such as `title`, `atom:title` or `media:credit`, whatever the prefix.
    var key: String
    var defaultSpace: String
    var base: String?
  }

  /// A field whose content is being collected.
  private struct Capture {
    var key: String
    var attributes: [String: String]
    var depth: Int
    /// Whether child elements are the content itself (Atom `type="xhtml"`), so that text must be escaped again.
    var isMarkup: Bool
    var bytes: [UInt8] = []
  }

  private var feed = FeedDocument(kind: .rss)
  private var builder: FeedItemBuilder?
  private var itemDepth = 0
  private var path: [Element] = []
  private var overflow = 0
  private var capture: Capture?
  private var prefixes: [String: String] = FeedNames.usualPrefixes

  static func read(_ text: [UInt8]) throws(FeedError) -> FeedDocument {
    var reader = XMLFeedReader()
    var scanner = XMLScanner(text)
    var hasRoot = false
    while let piece = scanner.next() {
      switch piece {
      case .start(let name, let attributes, let isEmpty):
        if !hasRoot {
          // What a script complains about in front of its output.
          if ["br", "b"].contains(name.lowercased()) { continue }
          try reader.takeRoot(name)
          hasRoot = true
        }
        reader.start(name, attributes, isEmpty: isEmpty)
      case .end(let name): if hasRoot { reader.end(name) }
      case .text(let bytes):
        if hasRoot { reader.take(bytes) }
      }
    }
    if !hasRoot { throw .notAFeed(found: "“\(FeedText.line(Array(text.prefix(40))))”") }
    reader.close(to: 0)
    return reader.feed
  }

  private mutating func takeRoot(_ name: String) throws(FeedError) {
    switch FeedNames.local(name).lowercased() {
    case "rss", "channel": feed.kind = .rss
    case "rdf": feed.kind = .rdf
    case "feed", "entry": feed.kind = .atom
    default: throw .notAFeed(found: "<\(WebAddress.shown(name))>")
    }
  }

  // MARK: Structure

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)], isEmpty: Bool) {
    if capture != nil {
      // HTML's void elements have no end tag that could close them.
      openMarkup(name, attributes, isEmpty: isEmpty)
      if !isEmpty, !FeedNames.voidElements.contains(name.lowercased()) { push(name, key: "", attributes) }
      return
    }
    guard path.count < Self.maxDepth else {
      if !isEmpty { overflow += 1 }
      return
    }
    push(name, key: nil, attributes)
    let key = path.last?.key ?? ""
    let values = Dictionary(attributes.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
    if builder == nil, key == "item" || key == "atom:entry" {
      builder = FeedItemBuilder(base: path.last?.base, language: values["xml:lang"])
      itemDepth = path.count
      if key == "item", let about = values["rdf:about"] { builder?.item.id = about }
    } else if builder != nil {
      builder?.open(key, values, parent: path.count > 1 ? path[path.count - 2].key : "")
    } else {
      openInFeed(key, values)
    }
    if FeedNames.captured.contains(key) {
      let isMarkup = values["type"] == "xhtml" || values["type"] == "application/xhtml+xml" || key.hasPrefix("xhtml:")
      capture = Capture(key: key, attributes: values, depth: path.count, isMarkup: isMarkup)
    }
    if isEmpty { close(to: path.count - 1) }
  }

  private mutating func push(_ name: String, key: String?, _ attributes: [(name: String, value: String)]) {
    guard path.count < Self.maxDepth + 50 else {
      overflow += 1
      return
    }
    var element = Element(
      name: name, key: key ?? "", defaultSpace: path.last?.defaultSpace ?? (feed.kind == .atom ? "atom" : ""), base: path.last?.base
    )
    for (attribute, value) in attributes {
      if attribute == "xmlns" {
        element.defaultSpace = FeedNames.space(value) ?? element.defaultSpace
      } else if attribute.hasPrefix("xmlns:"), prefixes.count < 100 {
        if let space = FeedNames.space(value) { prefixes[String(attribute.dropFirst(6))] = space }
      } else if attribute == "xml:base" {
        element.base = value
      }
    }
    if key == nil {
      let local = FeedNames.local(name)
      let space =
        local.utf8.count == name.utf8.count ? element.defaultSpace : prefixes[String(name.dropLast(local.count + 1))] ?? "other"
      element.key = space.isEmpty ? local.lowercased() : "\(space):\(local.lowercased())"
    }
    path.append(element)
  }

  private mutating func end(_ name: String) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    // An end tag closes what was left open inside; one that was never opened closes nothing.
    guard let index = path.lastIndex(where: { $0.name == name }) else { return }
    close(to: index)
  }

  private mutating func close(to depth: Int) {
    while path.count > depth, let last = path.popLast() {
      if let field = capture {
        if path.count >= field.depth {
          closeMarkup(last.name)
          continue
        }
        capture = nil
        finish(field)
      }
      if builder != nil {
        builder?.close(last.key)
        if path.count < itemDepth, let done = builder {
          feed.items.append(done.finished())
          builder = nil
        }
      }
    }
  }

  private mutating func take(_ bytes: [UInt8]) {
    guard var field = capture else { return }
    capture = nil
    if field.isMarkup { FeedText.escape(bytes, into: &field.bytes) } else { field.bytes += bytes }
    capture = field
  }

  private mutating func openMarkup(_ name: String, _ attributes: [(name: String, value: String)], isEmpty: Bool) {
    guard var field = capture else { return }
    capture = nil
    field.bytes.append(0x3C)
    field.bytes += Array(FeedNames.local(name).utf8)
    for (attribute, value) in attributes where !attribute.hasPrefix("xmlns") {
      field.bytes.append(0x20)
      field.bytes += Array(attribute.utf8)
      field.bytes += [0x3D, 0x22]
      FeedText.escape(value.utf8, into: &field.bytes)
      field.bytes.append(0x22)
    }
    field.bytes.append(0x3E)
    capture = field
    if isEmpty, !FeedNames.voidElements.contains(name.lowercased()) { closeMarkup(name) }
  }

  private mutating func closeMarkup(_ name: String) {
    capture?.bytes += Array("</\(FeedNames.local(name))>".utf8)
  }

  // MARK: Fields

  private mutating func finish(_ field: Capture) {
    let parent = path.last?.key ?? ""
    if builder != nil {
      // The author of the feed that an entry was taken from did not write the entry.
      if field.key == "atom:name", path.contains(where: { $0.key == "atom:source" }) { return }
      builder?.set(field.key, field.attributes, field.bytes, parent: parent)
      return
    }
    let text = FeedText.line(field.bytes)
    guard !text.isEmpty else { return }
    let isChannel = ["channel", "atom:feed"].contains(parent)
    switch field.key {
    case "title" where isChannel, "atom:title" where isChannel: feed.title = feed.title ?? FeedText.plain(field.bytes)
    case "link" where isChannel: feed.link = feed.link ?? text
    case "language" where isChannel, "dc:language" where isChannel: feed.language = feed.language ?? text
    case "atom:name" where parent == "atom:author", "dc:creator" where isChannel, "managingeditor" where isChannel,
      "itunes:author" where isChannel:
      let name = FeedItemBuilder.name(field.bytes)
      if !name.isEmpty, !feed.authors.contains(name) { feed.authors.append(name) }
    default: break
    }
  }

  private mutating func openInFeed(_ key: String, _ values: [String: String]) {
    if let language = values["xml:lang"], !language.isEmpty { feed.language = feed.language ?? language }
    guard key == "atom:link", let address = values["href"] else { return }
    switch values["rel"] ?? "alternate" {
    case "alternate" where feed.link == nil: feed.link = address
    case "next": feed.next = feed.next ?? address
    default: break
    }
  }
}
