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

  /// Sets a field and says which, what it was and what it is, as short texts for the ledger.
  mutating func set(_ value: Edit.FieldValue) -> (field: String, before: String?, after: String?) {
    switch value {
    case .title(let new): return Self.swap(&title, new, "title")
    case .published(let new): return Self.swap(&published, new, "published")
    case .modified(let new): return Self.swap(&modified, new, "modified")
    case .language(let new): return Self.swap(&language, new, "language")
    case .canonical(let new): return Self.swap(&canonical, new, "canonical")
    case .license(let new): return Self.swap(&license, new, "license")
    case .description(let new): return Self.swap(&description, new, "description")
    case .duplicateOf(let new): return Self.swap(&duplicateOf, new, "duplicate_of")
    case .tags(let new): return Self.swap(&tags, new, "tags") { $0.joined(separator: ", ") }
    case .authors(let new):
      return Self.swap(&authors, new, "authors") { $0.map { "\($0.name) (\($0.role))" }.joined(separator: ", ") }
    case .publisher(let new): return Self.swap(&publisher, new, "publisher") { $0?.name }
    case .originalSource(let new):
      return Self.swap(&originalSource, new, "original_source") { $0.map { $0.name ?? $0.url ?? $0.evidence } }
    case .credits(let new):
      return Self.swap(&credits, new, "credits") {
        $0.map { ($0.people + $0.agencies.map(\.name)).joined(separator: ", ") }.joined(separator: "; ")
      }
    case .pageType(let new): return Self.swap(&pageType, new, "page_type") { $0?.name }
    }
  }

  private static func swap<T>(_ field: inout T, _ new: T, _ name: String, text: (T) -> String?) -> (
    field: String, before: String?, after: String?
  ) {
    let before = text(field)
    field = new
    return (name, before, text(new))
  }

  private static func swap(_ field: inout String?, _ new: String?, _ name: String) -> (
    field: String, before: String?, after: String?
  ) {
    Self.swap(&field, new, name) { $0 }
  }
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
