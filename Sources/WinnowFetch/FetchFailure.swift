/// Why a page could not be fetched.
public struct FetchFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; `reason.code` is its stable name in output and state.
  public var reason: Reason
  /// What happened, with the address, for the person who reads the report.
  public var message: String
  /// How many seconds the host asked to be left alone, where it did.
  public var retryAfter: Int?

  public init(reason: Reason, message: String, retryAfter: Int? = nil) {
    self.reason = reason
    self.message = message
    self.retryAfter = retryAfter
  }

  /// The stable name of the kind of failure, such as `robots-disallowed` or `http-404`.
  public var code: String { reason.code }

  public var description: String { message }

  /// The kinds of failure.
  public enum Reason: Sendable, Hashable {
    /// An answer with this status, 300 to 599, that is neither followed nor a page.
    case http(Int)
    /// robots.txt forbids the address.
    case robotsDisallowed
    /// robots.txt could not be had because of a server error, which forbids everything (RFC 9309, 2.3.1.4).
    case robotsUnreachable
    case tooManyRedirects
    case redirectLoop
    /// No connection, or no complete answer, in time.
    case timeout
    /// The body, or the header, is larger than the settings allow.
    case tooLarge
    /// The host name leads to an address that is not on the public internet.
    case privateAddress
    /// Neither http nor https.
    case badScheme
    /// Not an address.
    case badURL
    /// The connection ended before the body did.
    case truncatedBody
    /// The body's compression is unknown or broken.
    case badEncoding
    /// The host name cannot be resolved.
    case dns
    /// No connection, or a lost one.
    case connection
    /// No secure connection, most often a bad certificate.
    case tls
    /// The host asks for a longer pause than the settings allow.
    case retryAfterTooLong
    /// `Fetcher.cancel()` came first.
    case cancelled

    /// The name used in output and state; it does not change between versions.
    public var code: String {
      switch self {
      case .http(let status): "http-\(status)"
      case .robotsDisallowed: "robots-disallowed"
      case .robotsUnreachable: "robots-unreachable"
      case .tooManyRedirects: "too-many-redirects"
      case .redirectLoop: "redirect-loop"
      case .timeout: "timeout"
      case .tooLarge: "too-large"
      case .privateAddress: "private-address"
      case .badScheme: "bad-scheme"
      case .badURL: "bad-url"
      case .truncatedBody: "truncated-body"
      case .badEncoding: "bad-encoding"
      case .dns: "dns"
      case .connection: "connection"
      case .tls: "tls"
      case .retryAfterTooLong: "retry-after-too-long"
      case .cancelled: "cancelled"
      }
    }

    /// Whether the same request may well succeed at another time.
    public var isTransient: Bool {
      switch self {
      case .http(let status): [408, 425, 429, 500, 502, 503, 504].contains(status)
      case .robotsUnreachable, .timeout, .truncatedBody, .dns, .connection, .retryAfterTooLong, .cancelled: true
      case .robotsDisallowed, .tooManyRedirects, .redirectLoop, .tooLarge, .privateAddress, .badScheme, .badURL, .badEncoding,
        .tls:
        false
      }
    }
  }
}
