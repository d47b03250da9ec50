/// The part of a line behind its cue, or the whole of a bare one: who is named, and what else is said.
struct Body {
  struct Item {
    enum Kind: UInt8 {
      case person, agency, publisher
      /// An organisation that the lexicon does not know; `outlet` sounds like a publisher.
      case organisation, outlet
      /// One word that may be anybody.
      case single
    }

    var kind: Kind
    /// Tokens, half open.
    var from: Int
    var to: Int
    var organisation: Int32 = -1
    /// The separator before it: an ASCII sign, `v` for via and the like, `&` for and, 0 for none.
    var before: UInt8
    /// Tokens of what the line calls this person.
    var role: Range<Int>?
    /// The lexicon's role of the cue inside the line that announces this person, or -1.
    var cueRole: Int16 = -1
    var hasFirstName = false
    var words = 1
    /// Token of the comma in "Roe, Jane"; -1 for a name in its usual order.
    var comma = -1
    /// The lexicon's group of a known organisation.
    var group: Lexicon.Organisation.Group?
  }

  var items: [Item] = []
  /// Words that fit nothing.
  var unknown = 0
  /// Sentences, questions, labels: signs that this is no credit.
  var isBroken = false
  /// Token behind the last one read.
  var end = 0
  var role: Int16 = -1
  var roleWords: Range<Int>?
  var file = false
  var year: Int?
  var license: String?
  /// Words such as "handout", "privat" that name nobody.
  var notes = 0
  var hasTail = false
  /// Whole sentences follow: the report that a line of names opens.
  var opensReport = false
  var hasHandle = false
  var hasLegalForm = false
  var isStaff = false
  /// "(theo Reuters)": the names before are the authors', what follows is where they have it from.
  var isReported = false
  /// "All rights reserved".
  var saysRights = false
  /// Ends in 摄: whoever is named took the picture.
  var isPhoto = false
  /// Token of a bare web address, or -1.
  var address = -1
  /// Words dropped because they only go with the organisation before them.
  var glued = 0

  var isEmpty: Bool { items.isEmpty && notes == 0 && license == nil && role < 0 && roleWords == nil }
  var people: Int { items.reduce(0) { $0 + ($1.kind == .person ? 1 : 0) } }
  var knownAgencies: Int { items.reduce(0) { $0 + ($1.kind == .agency ? 1 : 0) } }
  var known: Int { items.reduce(0) { $0 + ($1.kind == .agency || $1.kind == .publisher ? 1 : 0) } }
}

/// How a body is read.
enum BodyMode { case credit, byline, source }
