/// One raw post as a source hands it to a reader: bytes, and what the source knows about them.
public struct RawPost: Sendable {
  public var identity: Post.Identity
  public var bytes: [UInt8]
  /// The content type with its parameters as the index, the fetch or the feed gave it: `text/html; charset=utf-8`.
  public var contentType: String?
  /// What the source knows already: index fields, feed fields, mapped JSON fields.
  public var claims: [Claim]
  /// Whether the bytes are known to be valid UTF-8, and meant so.
  var isUTF8 = false

  public init(identity: Post.Identity, bytes: [UInt8], contentType: String? = nil, claims: [Claim] = []) {
    self.identity = identity
    self.bytes = bytes
    self.contentType = contentType
    self.claims = claims
  }
}

/// Why a post could not be read. The post goes to the error lane with it.
public struct ReadFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// A stable word: `too-large`, `not-text`, `empty`, `bad-json` …
  public let code: String
  /// Lower case, factual, for the person who reads the error lane.
  public let message: String

  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

/// What a reader takes at the most. A larger input is refused whole, never cut in silence.
public struct ReaderLimits: Sendable {
  /// Bytes of raw input: 64 MiB.
  public var bytes = 64 << 20
  /// Blocks nested in one another; deeper ones join the container at that depth: 400.
  public var depth = 400
  /// Attributes read of one tag: 200. No element of a real page has more; hostile ones have 100,000.
  public var attributes = 200

  public init() {}
}
