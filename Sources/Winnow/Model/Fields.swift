/// What is known of a post besides its blocks. Readers leave it empty (they fill `Post.claims`); stages set it.
public struct Fields: Sendable {
  public var title: String?
  /// ISO 8601: a date, or date and time with offset.
  public var published: String?
  public var modified: String?
  public var authors: [Author] = []
  public var publisher: PublisherName?
  public var originalSource: OriginalSource?
  /// BCP 47.
  public var language: String?
  public var canonical: String?
  public var license: String?
  public var tags: [String] = []
  public var description: String?
  public var pageType: PageType?
  /// The post that this one repeats.
  public var duplicateOf: String?
  /// Credit lines that belong to no picture.
  public var credits: [Credit] = []

  public init() {}
}

/// A person or organisation that wrote or edited a post.
public struct Author: Sendable, Hashable {
  public var name: String
  /// `person` or `organization`.
  public var kind: String
  /// `author`, `editor`, `translator`, `proofreader` …
  public var role: String
  public var organization: String?

  public init(name: String, kind: String = "person", role: String = "author", organization: String? = nil) {
    self.name = name
    self.kind = kind
    self.role = role
    self.organization = organization
  }
}

public struct PublisherName: Sendable, Hashable {
  public var name: String
  public var url: String?
  public var wikidata: String?

  public init(name: String, url: String? = nil, wikidata: String? = nil) {
    self.name = name
    self.url = url
    self.wikidata = wikidata
  }
}

/// Where a post says that it comes from. Name and address are nil where the line names neither.
public struct OriginalSource: Sendable, Hashable {
  public var name: String?
  public var url: String?
  /// The line that says so.
  public var evidence: String

  public init(name: String?, url: String?, evidence: String) {
    self.name = name
    self.url = url
    self.evidence = evidence
  }
}

/// What sort of page a post is, with the extractor's confidence from 0 to 1.
public struct PageType: Sendable, Hashable {
  public var name: String
  public var confidence: Double

  public init(name: String, confidence: Double) {
    self.name = name
    self.confidence = confidence
  }
}

/// A parsed credit line. `raw` is always what the post said.
public struct Credit: Sendable, Hashable {
  public var raw: String
  public var people: [String] = []
  public var agencies: [PublisherName] = []
  public var publisher: String?
  public var role: String?
  public var filePhoto = false
  public var year: Int?
  public var license: String?

  public init(raw: String) { self.raw = raw }
}
