import WinnowBase

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
/// `capitals`: the text has the phrase in capitals; `figure`: the text has a figure in it.
/// ` … ` in a phrase stands for up to 300 bytes of any text. A `*` at the end lets the last word go on.
struct LexiconEntry: Sendable {
  enum Form: UInt8, Sendable {
    case whole, word, filler, opening, anywhere, heading
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let edge = Flags(rawValue: 1)
    static let link = Flags(rawValue: 2)
    static let alone = Flags(rawValue: 4)
    static let inside = Flags(rawValue: 8)
    static let stem = Flags(rawValue: 16)
    static let open = Flags(rawValue: 32)
    static let line = Flags(rawValue: 64)
    static let capitals = Flags(rawValue: 128)
    static let figure = Flags(rawValue: 256)
  }

  var rule: BoilerplateRule
  var form: Form
  var flags: Flags
  /// The longest text the entry condemns, in characters.
  var limit: Int32
  /// The number of the list it stands in.
  var list: UInt8
  /// The phrase, and what must follow it within 300 bytes (empty for nothing): bytes of the list.
  var phrase: Extent
  var tail: Extent

  /// The limit of a `~` entry that gives none.
  static let anywhereLimit: Int32 = 240

  /// Reads one line of a list, which is not empty; nil when it is not of the form above. By bytes and without an array of its own: the
  /// lists are read at every start of the program.
  init?(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ list: UInt8, rule: BoilerplateRule) {
    (self.rule, self.list) = (rule, list)
    (flags, phrase, tail) = ([], .empty, .empty)
    switch text[line.lowerBound] {
    case UInt8(ascii: "="): (form, limit) = (.whole, 200)
    case UInt8(ascii: "+"): (form, limit) = (.word, 200)
    case UInt8(ascii: "-"): (form, limit) = (.filler, 200)
    case UInt8(ascii: "^"): (form, limit) = (.opening, 160)
    case UInt8(ascii: "~"): (form, limit) = (.anywhere, Self.anywhereLimit)
    case UInt8(ascii: ":"): (form, limit) = (.heading, 200)
    default: return nil
    }
    var at = line.lowerBound + 1
    while at < line.upperBound, text[at] == 0x2F {
      let start = at + 1
      repeat { at += 1 } while at < line.upperBound && text[at] != 0x2F && text[at] != 0x20
      guard read(flag: UnsafeBufferPointer(rebasing: text[start..<at])) else { return nil }
    }
    guard at < line.upperBound, text[at] == 0x20 else { return nil }
    at += 1
    var end = line.upperBound
    if at < end, text[end - 1] == UInt8(ascii: "*") {
      flags.insert(.stem)
      end -= 1
    }
    guard at < end else { return nil }
    phrase = Extent(at, end)
    if let gap = Self.gap(in: text, at..<end) { (phrase, tail) = (Extent(at, gap.lowerBound), Extent(gap.upperBound, end)) }
  }

  /// Where ` … ` stands within a phrase, if its first ellipsis is one such.
  private static func gap(in text: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>) -> Range<Int>? {
    let text = UnsafeBufferPointer(rebasing: text[..<phrase.upperBound])
    var at = ByteScan.first(0xE2, in: text, from: phrase.lowerBound)
    while at + 2 < text.count, text[at + 1] != 0x80 || text[at + 2] != 0xA6 { at = ByteScan.first(0xE2, in: text, from: at + 1) }
    guard at > phrase.lowerBound + 1, at + 4 < text.count, text[at - 1] == 0x20, text[at + 3] == 0x20 else { return nil }
    return (at - 1)..<(at + 4)
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
    ("capitals", .capitals), ("figure", .figure),
  ]
}
