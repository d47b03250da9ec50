/// One entry of a phrase list: a phrase, what kind of boilerplate it speaks of, and the shape a text must have for it to count.
///
/// Written one a line as `FORM[/FLAG…] phrase`, in lower case with straight quotes:
///
/// | form | the text (a leaf or a sentence) goes when |
/// |---|---|
/// | `=` | such phrases, digits and punctuation are all it holds |
/// | `+` | it holds two or more of these (or a `=`) and nothing else; or it is one of a run of such leaves |
/// | `-` | never by itself: a filler that `=` and `+` tolerate |
/// | `^` | it begins with the phrase and is no longer than the limit (160 characters unless flagged) |
/// | `~` | it is one sentence, a fifth of it the phrase, of 240 characters or less; no fifth is asked where a limit is given |
/// | `:` | the phrase is all it holds and links or a list follow, which go with it; or the phrase, a colon and a title |
///
/// Flags, each after a slash: a number is the limit; `edge`: among the first three or last six texts of the post only; `link`: only with a
/// link, an address or a handle in it; `alone`: a `:` entry goes even when nothing follows; `open`: a name may follow the phrase of a `:` entry ("more from The Post");
/// `inside`: also between sentences that stay; `line`: unless it is a sentence, four words or more of it in small letters behind the phrase;
/// `capitals`: the text has the phrase in capitals.
/// ` … ` in a phrase stands for up to 300 bytes of any text. A `*` at the end lets the last word go on.
struct LexiconEntry: Sendable {
  enum Form: UInt8, Sendable {
    case whole, word, filler, opening, anywhere, heading
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let edge = Flags(rawValue: 1)
    static let link = Flags(rawValue: 2)
    static let alone = Flags(rawValue: 4)
    static let inside = Flags(rawValue: 8)
    static let stem = Flags(rawValue: 16)
    static let open = Flags(rawValue: 32)
    static let line = Flags(rawValue: 64)
    static let capitals = Flags(rawValue: 128)
  }

  var rule: BoilerplateRule
  var form: Form
  var flags: Flags
  /// The longest text the entry condemns, in characters.
  var limit: Int32
  /// The phrase, folded, and what must follow it within 300 bytes (empty for nothing): ranges of the lexicon's scalars.
  var phrase: Extent
  var tail: Extent

  /// The limit of a `~` entry that gives none.
  static let anywhereLimit: Int32 = 240

  /// Reads one line of UTF-8 and writes its phrases to `scalars` from `count` on, one scalar a byte at the most; nil when the line is
  /// not of the form above. By bytes and without an array of its own: the lists are read at every start of the program.
  init?(
    line: UnsafeBufferPointer<UInt8>, rule: BoilerplateRule, into scalars: UnsafeMutableBufferPointer<UInt32>, _ count: inout Int
  ) {
    guard let space = line.firstIndex(of: 0x20), let sign = line.first, space == 1 || line[1] == 0x2F else { return nil }
    self.rule = rule
    (flags, phrase, tail) = ([], .empty, .empty)
    switch sign {
    case UInt8(ascii: "="): (form, limit) = (.whole, 200)
    case UInt8(ascii: "+"): (form, limit) = (.word, 200)
    case UInt8(ascii: "-"): (form, limit) = (.filler, 200)
    case UInt8(ascii: "^"): (form, limit) = (.opening, 160)
    case UInt8(ascii: "~"): (form, limit) = (.anywhere, Self.anywhereLimit)
    case UInt8(ascii: ":"): (form, limit) = (.heading, 200)
    default: return nil
    }
    if space > 1 {
      var start = 2
      for end in 2...space where end == space || line[end] == 0x2F {
        guard read(flag: UnsafeBufferPointer(rebasing: line[start..<end])) else { return nil }
        start = end + 1
      }
    }
    var text = UnsafeBufferPointer(rebasing: line[(space + 1)...])
    if text.last == UInt8(ascii: "*") {
      flags.insert(.stem)
      text = UnsafeBufferPointer(rebasing: text.dropLast())
    }
    let scan = TextScan(bytes: text)
    let start = count
    var end = count
    var gap: Int?
    var at = 0
    while at < text.count {
      let (scalar, length) = scan.folded(at: at)
      if scalar == 0x2026, gap == nil { gap = end }
      scalars[end] = scalar
      end &+= 1
      at &+= length
    }
    guard end > start else { return nil }
    count = end
    phrase = Extent(start, end)
    if let gap, gap > start + 1, gap + 2 < end, scalars[gap - 1] == 0x20, scalars[gap + 1] == 0x20 {
      phrase = Extent(start, gap - 1)
      tail = Extent(gap + 2, end)
    }
  }

  private mutating func read(flag: UnsafeBufferPointer<UInt8>) -> Bool {
    var number: Int32 = 0
    if flag.first ?? 0 > UInt8(ascii: "9") {
      for (name, value) in Self.flagNames where flag.equals(name) {
        flags.insert(value)
        return true
      }
    }
    for byte in flag {
      guard byte &- 0x30 < 10, number < 100_000 else { return false }
      number = number * 10 + Int32(byte &- 0x30)
    }
    limit = number
    return number > 0
  }

  private static let flagNames: [(StaticString, Flags)] = [
    ("edge", .edge), ("link", .link), ("alone", .alone), ("inside", .inside), ("open", .open), ("line", .line),
    ("capitals", .capitals),
  ]
}
