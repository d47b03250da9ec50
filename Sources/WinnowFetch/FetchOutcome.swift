/// What became of one request.
public enum FetchOutcome: Sendable, Equatable {
  /// The page, with a status of 200 to 299.
  case fetched(FetchedPage)
  /// The server says that the page is still as it was when the request's ETag or date was received.
  case notModified
  /// No page, and why.
  case failed(FetchFailure)
}

/// A page as it was received.
public struct FetchedPage: Sendable, Equatable {
  /// The address that the body came from, after all redirects, without fragment, user name and password.
  public var finalURL: String
  /// The HTTP status, 200 to 299.
  public var status: Int
  /// The media type in lower case without its parameters, such as `text/html`; nil where none was sent.
  public var contentType: String?
  /// The charset parameter of the content type in lower case, as the server declared it.
  public var charset: String?
  /// The ETag with its quotes.
  public var etag: String?
  /// The Last-Modified date as it was sent.
  public var lastModified: String?
  /// The bytes after decompression, in whatever charset they are.
  public var body: [UInt8]
  /// The addresses that redirected, the requested one first; empty where none did.
  public var redirects: [String]
  /// When the answer was complete: ISO 8601 in UTC to the second, such as `2025-02-07T10:00:00Z`.
  public var fetchedAt: String

  public init(
    finalURL: String, status: Int = 200, contentType: String? = nil, charset: String? = nil, etag: String? = nil,
    lastModified: String? = nil, body: [UInt8], redirects: [String] = [], fetchedAt: String
  ) {
    self.finalURL = finalURL
    self.status = status
    self.contentType = contentType
    self.charset = charset
    self.etag = etag
    self.lastModified = lastModified
    self.body = body
    self.redirects = redirects
    self.fetchedAt = fetchedAt
  }
}

/// What one run did, in numbers.
public struct FetchSummary: Sendable, Equatable {
  public var fetched = 0
  public var notModified = 0
  public var failed = 0
  /// Requests on the wire, robots.txt, redirects and repetitions included.
  public var transfers = 0
  /// Repetitions among them.
  public var repeated = 0
  /// Body bytes of pages after decompression.
  public var bytes = 0

  public init() {}
}
