import WinnowBase

/// Web addresses from a list, a file, or standard input.
public struct URLsSource: Source {
  public static let name = "urls"
  public static let summary = "web addresses from a list, a file with one a line, or standard input"
  public static let discussion = """
    Gives addresses only: the stage `fetch` gets the pages. An address that stands twice is fetched once, also where the two \
    differ in tracking parameters, a fragment, or the way they are escaped. In a file, empty lines and lines that start with # are left \
    out.
    """
  public static let settings: [Setting<URLsSource>] = [
    .texts("list", \.list, help: "the addresses"),
    .path("file", \.file, help: "a file with one address a line; - is standard input"),
  ]
  public static let givesAddresses = true

  public var list: [String] = []
  public var file = ""

  public init() {}

  public mutating func prepare(_ reader: inout SettingReader) {
    if list.isEmpty && file.isEmpty {
      reader.fail("urls needs addresses: give a `list`, or a `file` with one a line (- is standard input)", setting: "list")
    }
  }

  public func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream {
    var addresses = list
    if !file.isEmpty {
      do {
        var reader = try LineReader(file)
        while let line = try reader.nextLine() {
          let text = String(decoding: line.bytes, as: UTF8.self).trimmed
          if !text.isEmpty && !text.hasPrefix("#") { addresses.append(text) }
        }
      } catch {
        throw RunFailure("the list of addresses cannot be read: \(error.message)")
      }
    }
    var seen = AddressSet()
    return ListedItems(addresses.filter { seen.insert($0) }.map { SourceItem.address($0, source: Self.name) })
  }
}

/// The addresses that a source has given, to give each page once.
struct AddressSet {
  private var seen: Set<String> = []

  /// Whether the page is new: addresses that differ in tracking parameters, fragment or escapes are one page's.
  mutating func insert(_ address: String) -> Bool { seen.insert(URLText(address).removingTracking().normalized().text).inserted }
}

extension SourceItem {
  /// An item whose page is still to be fetched.
  static func address(_ url: String, source: String) -> SourceItem {
    var identity = Post.Identity()
    identity.source = source
    identity.url = url
    identity.id = url
    identity.site = Site.of(url) ?? url
    identity.hasSite = true
    return SourceItem(key: url, content: .address(url), identity: identity)
  }
}

/// Items that are all known from the start.
final class ListedItems: ItemStream {
  private let items: [SourceItem]
  private var place = 0
  let count: Int?

  init(_ items: [SourceItem]) {
    self.items = items
    count = items.count
  }

  func next() -> SourceItem? {
    guard place < items.count else { return nil }
    defer { place += 1 }
    return items[place]
  }
}
