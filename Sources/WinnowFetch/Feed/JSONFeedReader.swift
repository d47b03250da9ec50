import WinnowBase

/// Builds a `FeedDocument` from JSON Feed 1.0 and 1.1.
enum JSONFeedReader {
  static func read(_ text: [UInt8]) throws(FeedError) -> FeedDocument {
    let root: JSONValue
    do throws(JSONError) { root = try JSONParser.parse(text, options: .init(lenient: true)) } catch {
      throw .brokenJSON(error.description)
    }
    guard let items = root["items"]?.array else { throw .notAFeed(found: "JSON without “items”") }
    var feed = FeedDocument(kind: .json)
    feed.title = line(root["title"])
    feed.link = line(root["home_page_url"])
    feed.language = line(root["language"])
    feed.next = line(root["next_url"])
    feed.authors = authors(root)
    feed.items = items.compactMap { $0.object == nil ? nil : item($0) }
    return feed
  }

  private static func item(_ value: JSONValue) -> FeedItem {
    var item = FeedItem()
    item.id = line(value["id"]) ?? value["id"]?.int.map(String.init)
    item.link = line(value["url"])
    item.title = line(value["title"])
    item.authors = authors(value)
    item.published = line(value["date_published"])
    item.updated = line(value["date_modified"])
    item.summary = value["summary"]?.string.map(escaped)
    item.content = value["content_html"]?.string ?? value["content_text"]?.string.map(escaped)
    item.categories = value["tags"]?.array?.compactMap { line($0) } ?? []
    item.language = line(value["language"])
    if let source = line(value["external_url"]) { item.source = FeedSource(url: source) }
    for key in ["image", "banner_image"] {
      if let address = line(value[key]), !item.media.contains(where: { $0.url == address }) {
        var media = FeedMedia(url: address)
        media.medium = "image"
        item.media.append(media)
      }
    }
    for attachment in value["attachments"]?.array ?? [] {
      guard let address = line(attachment["url"]) else { continue }
      var media = FeedMedia(url: address)
      media.type = line(attachment["mime_type"])
      media.medium = media.type.flatMap { FeedItemBuilder.medium(of: $0) }
      media.length = attachment["size_in_bytes"]?.int
      media.title = line(attachment["title"])
      item.media.append(media)
    }
    return item
  }

  private static func authors(_ value: JSONValue) -> [String] {
    // Version 1.0 has one author.
    let list = value["authors"]?.array ?? value["author"].map { [$0] } ?? []
    return list.compactMap { line($0["name"]) }
  }

  private static func line(_ value: JSONValue?) -> String? {
    guard let text = value?.string.map({ FeedText.line(Array($0.utf8)) }), !text.isEmpty else { return nil }
    return text
  }

  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    FeedText.escape(text.utf8, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
