/// One page to fetch.
public struct FetchRequest: Sendable, Equatable {
  /// The address, http or https. A fragment is ignored; a user name and password are sent to this host only.
  public var url: String
  /// The ETag that the page came with last time, as it was given, quotes included.
  public var etag: String?
  /// The Last-Modified date that the page came with last time, as it was given.
  public var lastModified: String?
  /// The address that `etag` and `lastModified` were received from, where redirects led elsewhere; else `url`.
  ///
  /// They are sent to this address and to no other.
  public var validatedURL: String?
  /// Whatever the caller wants to find again in the delivery.
  public var tag: Int

  public init(url: String, etag: String? = nil, lastModified: String? = nil, validatedURL: String? = nil, tag: Int = 0) {
    self.url = url
    self.etag = etag
    self.lastModified = lastModified
    self.validatedURL = validatedURL
    self.tag = tag
  }
}
