/// One word, number or sign of a line.
struct Token {
  enum Kind: UInt8 { case word, number, sign, open, close, handle }
  enum Shape: UInt8 {
    case lower, title, upper, mixed, initial, uncased, han, kana, hangul, none
  }

  /// UTF-8 offsets in the line.
  var start: Int32
  var end: Int32
  var kind: Kind
  var shape: Shape
  /// For signs and brackets: the ASCII sign that it stands for. Brackets of links are `L`.
  var sign: UInt8 = 0
  /// True where white space stands before it.
  var spaced: Bool
  /// Letters or digits in it, up to 255.
  var letters: UInt8 = 0
  var hasDigit = false
  var hasDot = false
  /// What a link around it says: 0 no link, 1 a link, 2 a link to somebody's own page.
  var link: UInt8 = 0
  /// True where a hyphen stands inside it.
  var hasHyphen = false
  /// Words merged into it, 1 for a plain word.
  var words: UInt8 = 1
  var reading: Reading = .unread
  /// Case-folded hash; that of the phrase where words were merged.
  var hash: UInt64 = 0
  /// Hash of the exact spelling, where the word has `exactLetters` or fewer: only such words mean one thing in capitals and another in
  /// small letters.
  var exact: UInt64 = 0
  static let exactLetters = 3
  var marks: Marks = []
  /// Index into the lexicon's organisations, or -1.
  var organisation: Int32 = -1
  /// Index into the lexicon's cues for each kind, or -1.
  var creditCue: Int16 = -1
  var bylineCue: Int16 = -1
  var sourceCue: Int16 = -1
  /// Index into the lexicon's roles, or -1.
  var role: Int16 = -1

  @inline(__always) func isSign(_ byte: UInt8) -> Bool { kind == .sign && sign == byte }
  @inline(__always) var isWord: Bool { kind == .word }
  @inline(__always) var isCapital: Bool {
    switch shape {
    case .title, .upper, .mixed, .initial: return kind == .word
    default: return false
    }
  }
  /// "dok.": an abbreviation with its dot.
  var hasSmallDot: Bool { hasDot || end - start == Int32(letters) + 1 }
  @inline(__always) var isUncased: Bool {
    switch shape {
    case .uncased, .han, .kana, .hangul: return kind == .word
    default: return false
    }
  }
}

/// How the reader took a token, for the trace.
enum Reading: UInt8 {
  case unread, caption, cue, person, agency, publisher, role, note, separator, date, license, ignored, unknown

  var label: String {
    switch self {
    case .unread: return "unread"
    case .caption: return "caption"
    case .cue: return "cue"
    case .person: return "person"
    case .agency: return "agency"
    case .publisher: return "publisher"
    case .role: return "role"
    case .note: return "note"
    case .separator: return "separator"
    case .date: return "date"
    case .license: return "license"
    case .ignored: return "ignored"
    case .unknown: return "unknown"
    }
  }
}

/// What the lexicon knows about a word or phrase.
struct Marks: OptionSet {
  var rawValue: UInt32
  static let organisation = Marks(rawValue: 1 << 0)
  static let cue = Marks(rawValue: 1 << 1)
  static let noise = Marks(rawValue: 1 << 2)
  static let file = Marks(rawValue: 1 << 3)
  static let title = Marks(rawValue: 1 << 4)
  static let gluedTitle = Marks(rawValue: 1 << 5)
  static let honorific = Marks(rawValue: 1 << 6)
  static let staff = Marks(rawValue: 1 << 7)
  static let organisationWord = Marks(rawValue: 1 << 8)
  static let mediaWord = Marks(rawValue: 1 << 9)
  static let legalForm = Marks(rawValue: 1 << 10)
  static let particle = Marks(rawValue: 1 << 11)
  static let suffix = Marks(rawValue: 1 << 12)
  static let stop = Marks(rawValue: 1 << 13)
  static let common = Marks(rawValue: 1 << 14)
  static let place = Marks(rawValue: 1 << 15)
  static let month = Marks(rawValue: 1 << 16)
  static let tail = Marks(rawValue: 1 << 17)
  static let origin = Marks(rawValue: 1 << 18)
  static let familyName = Marks(rawValue: 1 << 19)
  static let firstName = Marks(rawValue: 1 << 20)
  static let conjunction = Marks(rawValue: 1 << 21)
  static let joiner = Marks(rawValue: 1 << 22)
  static let socialTail = Marks(rawValue: 1 << 23)
  /// The lexicon spells this organisation in small letters too.
  static let small = Marks(rawValue: 1 << 25)
  static let surname = Marks(rawValue: 1 << 24)
  /// A military or police rank: it stands before a name and is no part of it.
  static let rank = Marks(rawValue: 1 << 26)
  /// A paper's word for itself: 本报, 本台.
  static let own = Marks(rawValue: 1 << 27)
  /// What says that a report came in: 电, 報導, 讯.
  static let dispatch = Marks(rawValue: 1 << 28)
  /// What says that somebody took the picture: 摄, 撮影.
  static let shot = Marks(rawValue: 1 << 29)
  /// What says that somebody supplied the picture: 供图, 제공.
  static let supply = Marks(rawValue: 1 << 30)
  /// What reserves rights or forbids copies: "all rights reserved", 무단전재 금지.
  static let rights = Marks(rawValue: 1 << 31)
}
