/// Who a line says made a picture or a text, and who published it first.
public struct Attribution: Sendable, Equatable {
  /// What a line is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Names who made or supplied a picture.
    case credit
    /// Names who wrote, translated or edited a text.
    case byline
    /// Names where a text comes from.
    case source
    /// Says none of these; the line is left alone.
    case none
  }

  /// A human being, in the spelling of the line apart from letter case.
  public struct Person: Sendable, Equatable {
    public var name: String
    /// What the line calls them, as written ("News Reporter"); a function in English where a cue gave it ("translator"); nil if nothing did.
    public var role: String?

    public init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }

  /// A news agency, picture house, platform, or any other body that a picture is credited to.
  public struct Agency: Sendable, Equatable {
    /// The lexicon's canonical name, or the spelling of the line where the lexicon does not know it.
    public var name: String
    /// Wikidata id ("Q40469"); nil where nobody has verified one.
    public var wikidata: String?

    public init(name: String, wikidata: String? = nil) {
      self.name = name
      self.wikidata = wikidata
    }
  }

  /// A publisher: a newspaper, broadcaster, site.
  public struct Organisation: Sendable, Equatable {
    public var name: String
    /// Address that the line links to; nil without a link.
    public var url: String?
    public var wikidata: String?

    public init(name: String, url: String? = nil, wikidata: String? = nil) {
      self.name = name
      self.url = url
      self.wikidata = wikidata
    }
  }

  /// How one stretch of the line was read; see `AttributionReader.read(_:as:tracing:)`.
  public struct TraceStep: Sendable, Equatable {
    /// UTF-8 offsets within the raw string.
    public var range: Range<Int>
    public var text: String
    /// "cue", "person", "agency", "separator", "ignored" and the like.
    public var reading: String
  }

  public var kind: Kind
  public var people: [Person]
  public var agencies: [Agency]
  public var publisher: Organisation?
  /// What the line says about the work: "illustration", "pool", "handout", "translator", "Staff Writer"; nil if nothing.
  public var role: String?
  /// True for "File Photo", "archive", "자료사진" and the like.
  public var filePhoto: Bool
  /// Copyright or creation year, 1800 to 2199.
  public var year: Int?
  /// "CC BY-SA 4.0", "CC0", "public domain"; nil if the line names none.
  public var license: String?
  /// UTF-8 offsets of the credit within the raw string, brackets included; what stands before it is caption. Nil when kind is none.
  public var creditRange: Range<Int>?
  /// 0 (kind none) to 1. Below 0.5 the form alone was ambiguous and the context decided.
  public var confidence: Double
  /// Filled only on request.
  public var trace: [TraceStep]

  public init(
    kind: Kind, people: [Person] = [], agencies: [Agency] = [], publisher: Organisation? = nil, role: String? = nil,
    filePhoto: Bool = false, year: Int? = nil, license: String? = nil, creditRange: Range<Int>? = nil,
    confidence: Double = 0, trace: [TraceStep] = []
  ) {
    self.kind = kind
    self.people = people
    self.agencies = agencies
    self.publisher = publisher
    self.role = role
    self.filePhoto = filePhoto
    self.year = year
    self.license = license
    self.creditRange = creditRange
    self.confidence = confidence
    self.trace = trace
  }

  /// A line that names nobody.
  public static let none = Attribution(kind: .none)
}
