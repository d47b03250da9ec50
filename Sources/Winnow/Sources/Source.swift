import WinnowBase

/// Where posts come from: gives items one by one, in an order that does not change from run to run.
public protocol Source: Component {
  /// Whether its items are addresses that a `fetch` stage must get.
  static var givesAddresses: Bool { get }
  /// Whether it can be opened a second time; standard input cannot.
  var canBeReadAgain: Bool { get }
  /// Starts reading. `environment` says what lies outside the source's own settings.
  func open(_ environment: SourceEnvironment) throws(RunFailure) -> any ItemStream
}

extension Source {
  public static var givesAddresses: Bool { false }
  public var canBeReadAgain: Bool { true }
}

/// What a source may use besides its settings.
public struct SourceEnvironment {
  /// Gets one document from an address, for sources that start from one (a feed, a sitemap); throws what the error lane shows.
  public var fetch: (String) throws(ReadFailure) -> FetchedDocument
  /// Whether a state will be asked if files have changed, so that each needs its stamp.
  var needsStamps = true

  public init(fetch: @escaping (String) throws(ReadFailure) -> FetchedDocument) { self.fetch = fetch }
}

/// A document as it came from the web.
public struct FetchedDocument: Sendable {
  public var url: String
  public var contentType: String?
  public var bytes: [UInt8]
  public var fetchedAt: String?

  public init(url: String, contentType: String?, bytes: [UInt8], fetchedAt: String?) {
    self.url = url
    self.contentType = contentType
    self.bytes = bytes
    self.fetchedAt = fetchedAt
  }
}

/// The items of a source, read as they are asked for.
public protocol ItemStream: AnyObject {
  func next() throws(RunFailure) -> SourceItem?
  /// How many items there are, where the source knows before it has given them all.
  var count: Int? { get }
}

/// One item of a source: what is known of a post before its bytes are read.
public struct SourceItem: Sendable {
  public enum Content: Sendable {
    case file(String)
    case bytes([UInt8])
    /// One JSON object; `fields` says where its text is.
    case record([UInt8])
    case address(String)
    /// The source could not give the item; it goes to the error lane.
    case failed(ReadFailure)
  }

  /// What the item is called within its source, for the state: a path, an address, a path with a line.
  public var key: String
  public var content: Content
  public var identity: Post.Identity
  public var contentType: String?
  public var claims: [Claim] = []
  /// For JSON records: which field holds what.
  public var fields = RecordMapping()
  /// For a file: what changes when the file does (size, modification time, inode); nil where nobody asks for it.
  public var stamp: FileStamp?

  public init(key: String, content: Content, identity: Post.Identity, contentType: String? = nil) {
    self.key = key
    self.content = content
    self.identity = identity
    self.contentType = contentType
  }

  /// About how many bytes the item holds, to cut the work into even tasks.
  var weight: Int {
    switch content {
    case .file(let path): stamp.map { Int(clamping: $0.size) } ?? (Self.isText(path) ? Self.usualText : Self.usualPage)
    case .bytes(let bytes), .record(let bytes): bytes.count
    case .address, .failed: Self.usualText
    }
  }

  /// What a post and a page weigh of which nobody knows: 4 KiB and 32 KiB.
  private static let usualText = 4 << 10
  private static let usualPage = 32 << 10

  /// Whether a file's name is that of Markdown or text.
  private static func isText(_ path: String) -> Bool {
    let name = path.utf8
    return name.ends(with: ".md") || name.ends(with: ".txt") || name.ends(with: ".markdown")
  }
}

/// What the file system says of a file's content without reading it.
public struct FileStamp: Sendable, Hashable {
  public var size: Int64
  public var nanoseconds: Int64
  public var inode: UInt64

  public init(size: Int64, nanoseconds: Int64, inode: UInt64) {
    self.size = size
    self.nanoseconds = nanoseconds
    self.inode = inode
  }
}
