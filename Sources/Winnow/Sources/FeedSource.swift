import WinnowBase
import WinnowFetch

/// The items of feeds: RSS, Atom and JSON Feed, from addresses or files.
public struct FeedSource: Source {
  public static let name = "feed"
  public static let summary = "the items of RSS, Atom and JSON feeds, from addresses or files"
  public static let discussion = """
    With `take: content` (the default) a post is what the feed holds of an item. With `take: page` a post is the page that the item \
    links to; the stage `fetch` gets it, once for several items, and the item's fields stay claims of the post.
    """
  public static let settings: [Setting<FeedSource>] = [
    .texts("url", \.urls, help: "the feeds' addresses, or paths of feed files as typed"),
    .choice("take", \.take, help: "`content`: what the feed holds of each item; `page`: the page that it links to"),
    .flag("allow-private", \.allowPrivate, help: "whether feeds on loopback and private addresses may be asked"),
  ]
  public static let givesAddresses = true

  public enum Take: String, CaseIterable, Sendable {
    case content, page
  }

  public var urls: [String] = []
  public var take = Take.content
  public var allowPrivate = false

  public init() {}

  public mutating func prepare(_ reader: inout SettingReader) {
    if urls.isEmpty { reader.fail("feed needs the setting `url`: the feeds' addresses", setting: "url") }
    urls = urls.map { $0.contains("://") ? $0 : reader.path($0) }
  }

  /// Whether its items are posts already.
  var givesContent: Bool { take == .content }

  public func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    var items: [SourceItem] = []
    var seen: Set<String> = []
    var pages = AddressSet()
    for url in urls {
      do throws(ReadFailure) {
        let document = try load(url, environment)
        let feed: FeedDocument
        do {
          feed = try FeedDocument.parse(document.bytes, charset: Self.charset(document.contentType))
        } catch {
          throw ReadFailure("bad-feed", "\(url) is not a feed: \(error)")
        }
        for item in feed.items {
          let one = self.item(item, of: feed, from: document)
          if case .address(let page) = one.content, !pages.insert(page) { continue }
          if seen.insert(one.key).inserted { items.append(one) }
        }
      } catch {
        var failed = SourceItem.address(url, source: Self.name)
        failed.content = .failed(error)
        items.append(failed)
      }
    }
    return ListedItems(items)
  }

  private func load(_ url: String, _ environment: SourceEnvironment) throws(ReadFailure) -> FetchedDocument {
    if url.contains("://") { return try environment.fetch(url) }
    do {
      return FetchedDocument(
        url: url, contentType: nil, bytes: try InputFile.read(url, limit: ReaderLimits().bytes), fetchedAt: nil)
    } catch {
      throw ReadFailure("unreadable", error.message)
    }
  }

  static func charset(_ contentType: String?) -> String? {
    guard let contentType, let range = contentType.lowercased().utf8.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let parameters = contentType[contentType.index(after: range)...]
    guard let equals = parameters.firstIndex(of: "="), parameters[..<equals].lowercased().hasSuffix("charset") else { return nil }
    return String(parameters[parameters.index(after: equals)...]).trimmed
  }

  private func item(_ item: FeedItem, of feed: FeedDocument, from document: FetchedDocument) -> SourceItem {
    let address = item.link ?? item.id ?? document.url
    var one = SourceItem.address(address, source: Self.name)
    one.key = item.id ?? item.link ?? "\(document.url)#\(item.title ?? "")"
    one.identity.id = one.key
    one.identity.isNamed = true
    one.identity.fetchedAt = document.fetchedAt
    one.claims = FeedItemReader.claims(of: item, in: feed)
    if take == .page, item.link != nil { return one }
    one.content = .bytes(Array((item.content ?? item.summary ?? "").utf8))
    one.contentType = "text/html; charset=utf-8"
    return one
  }
}
