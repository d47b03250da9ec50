/// One entry of a feed.
///
/// Addresses are as written: relative ones are relative to `base`, else to the feed's own address. Dates are as written too,
/// in whatever form the feed has.
public struct FeedItem: Sendable, Equatable {
  /// The guid or id.
  public var id: String?
  /// The page; the original one where a feed service stands between. A guid that is a permalink counts where no link is given.
  public var link: String?
  /// Plain text.
  public var title: String?
  /// Names as written, without mail addresses where a name stands beside one.
  public var authors: [String] = []
  public var published: String?
  public var updated: String?
  /// HTML.
  public var summary: String?
  /// HTML of the whole text, where the feed has it.
  public var content: String?
  /// Enclosures, media, and the item's picture, without repetitions of an address.
  public var media: [FeedMedia] = []
  public var categories: [String] = []
  /// Where the item was taken from, by its own account (RSS `source`, Atom `source`).
  public var source: FeedSource?
  /// The `xml:base` in force.
  public var base: String?
  public var language: String?

  public init() {}
}

/// A picture or other file of a feed item.
public struct FeedMedia: Sendable, Equatable {
  /// As written.
  public var url: String
  /// The media type, such as `image/jpeg`.
  public var type: String?
  /// `image`, `audio`, `video`, `document` where the feed says so.
  public var medium: String?
  /// Size in bytes.
  public var length: Int?
  public var width: Int?
  public var height: Int?
  public var title: String?
  /// The caption.
  public var text: String?
  /// Credit lines as written, those of the whole item included.
  public var credits: [String] = []
  public var copyright: String?

  public init(url: String) { self.url = url }
}

/// The feed that an item was taken from.
public struct FeedSource: Sendable, Equatable {
  public var title: String?
  /// As written.
  public var url: String?

  public init(title: String? = nil, url: String? = nil) {
    self.title = title
    self.url = url
  }
}
