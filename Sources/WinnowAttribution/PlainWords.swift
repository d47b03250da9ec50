/// Looks words of a text up in a lexicon without making tokens of them: most texts hold none that matters.
struct PlainWords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Whether only words of plain letters are read, and none whose letter case may be another's.
  private let isStrict: Bool

  private init(_ bytes: UnsafeBufferPointer<UInt8>, isStrict: Bool) { (self.bytes, self.isStrict) = (bytes, isStrict) }

  /// Whether a text may hold a word or phrase of which the lexicon tells what is asked for; true for any text with words that are not read
  /// here: in scripts without capitals, with capitals or dots within them, in links.
  ///
  /// - Parameters:
  ///   - isStrict: whether words with signs or figures in them, and those of two or three capitals, may tell anything. Default: no.
  ///   - isTold: asked of an entry of the lexicon, and whether its word stands in small letters.
  @inline(__always)
  static func mayTell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: borrowing Lexicon, isStrict: Bool = false,
    _ isTold: (_ entry: Int32, _ isSmall: Bool) -> Bool
  ) -> Bool {
    var words = PlainWords(bytes, isStrict: isStrict)
    // The hash of the word before, where a phrase of the lexicon goes on behind it.
    var opening: UInt64?
    while true {
      let word: Word
      switch words.next() {
      case .end: return false
      case .other: return true
      case .slash:
        if let before = opening, lexicon.find(WordHash.phrase(before, LexiconParser.slash)) >= 0 { return true }
        opening = nil
        continue
      case .word(let read): word = read
      }
      if let before = opening {
        let found = lexicon.find(WordHash.phrase(before, word.hash))
        if found >= 0, isTold(found, false) || lexicon.entry(found).continues { return true }
        opening = nil
      }
      guard !word.isNumber else { continue }
      if word.exact != 0 {
        let found = lexicon.find(word.exact ^ WordHash.exactSalt)
        if found >= 0, isTold(found, false) { return true }
      }
      let found = lexicon.find(word.hash)
      guard found >= 0 else { continue }
      if isTold(found, word.isSmall) { return true }
      if lexicon.entry(found).continues { opening = word.hash }
    }
  }

  private struct Word {
    var hash: UInt64
    /// The hash of its own spelling where it is short, else 0.
    var exact: UInt64 = 0
    var isNumber = false
    var isSmall = false
  }

  private enum Piece {
    case word(Word)
    case slash
    case other
    case end
  }

  /// The next word or slash; other signs are passed over.
  @inline(__always)
  private mutating func next() -> Piece {
    while at < bytes.count {
      let byte = bytes[at]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return word() }
      switch byte {
      case 0x2F:
        at &+= 1
        return .slash
      case 0x26:
        at &+= 1
        return symbol(0x26)
      case 0x28:
        // `(c)` is a sign of its own.
        if at &+ 2 < bytes.count, bytes[at &+ 2] == 0x29 { return .other }
        at &+= 1
      case 0x09, 0x0A, 0x0D, 0x20...0x25, 0x27...0x3F, 0x7B...0x7E: at &+= 1
      case 0x80...:
        let (scalar, length) = Letter.decode(bytes, at)
        switch Letter.classOf(scalar) {
        case .lower, .upper: return word()
        case .space: at &+= length
        case .other where scalar == 0xA9:
          at &+= length
          return symbol(scalar)
        case .other where Self.parts(scalar): at &+= length
        default: return .other
        }
      default: return .other
      }
    }
    return .end
  }

  /// Whether a sign beyond ASCII only parts words; the others may stand in one, or for a slash.
  private static func parts(_ scalar: UInt32) -> Bool {
    scalar < 0x2100 && scalar != 0xB7 && scalar != 0x2BC && scalar != 0x2044
  }

  private func symbol(_ scalar: UInt32) -> Piece {
    var hash = WordHash()
    hash.add(scalar)
    return .word(Word(hash: hash.finished, exact: hash.finished))
  }

  /// A word as `Tokeniser` cuts it.
  private mutating func word() -> Piece {
    let start = at
    let first = bytes[at]
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var digits = 0
    var hasSign = false
    var mayRise = true
    scan: while at < bytes.count {
      let byte = bytes[at]
      if byte &- 0x61 < 26 {
        hash.add(UInt32(byte))
        letters &+= 1
        mayRise = false
        at &+= 1
      } else if byte &- 0x41 < 26 {
        // A capital behind a small letter: two words may be run together.
        guard mayRise else { return .other }
        hash.add(UInt32(byte | 0x20))
        letters &+= 1
        capitals &+= 1
        at &+= 1
      } else if byte &- 0x30 < 10 {
        hash.add(UInt32(byte))
        digits &+= 1
        at &+= 1
      } else if byte < 0x80 {
        switch sign(byte, at &+ 1, letters, digits) {
        case .ends: break scan
        case .unread: return .other
        case .joins:
          hash.add(UInt32(byte))
          hasSign = true
          mayRise = true
          at &+= 1
        }
      } else {
        let (scalar, length) = Letter.decode(bytes, at)
        switch Letter.classOf(scalar) {
        case .lower where scalar &- 0x300 >= 0x70:
          letters &+= 1
          mayRise = false
        case .upper:
          guard mayRise else { return .other }
          letters &+= 1
          capitals &+= 1
        case .space: break scan
        case .other where scalar == 0x2018 || scalar == 0x2019 || scalar == 0x2010 || scalar == 0x2011:
          switch sign(scalar < 0x2018 ? 0x2D : 0x27, at &+ length, letters, digits) {
          case .ends: break scan
          case .unread: return .other
          case .joins:
            hasSign = true
            mayRise = true
          }
        case .other where Self.parts(scalar): break scan
        default: return .other
        }
        hash.add(Letter.fold(scalar))
        at &+= length
      }
    }
    if isStrict, hasSign || letters > 0 && digits > 0 || capitals > 1 && letters <= Token.exactLetters { return .other }
    // What hangs together by a hyphen or a figure may come apart; an address begins with an `h`.
    if hasSign && capitals > 0 || digits > 0 && letters > 0 && letters &+ digits > Self.longestWithDigit
      || first | 0x20 == 0x68 && at < bytes.count && bytes[at] == 0x3A
    {
      return .other
    }
    var word = Word(hash: hash.finished, isNumber: letters == 0, isSmall: capitals == 0 && letters > 1)
    if letters &+ digits <= Token.exactLetters { word.exact = exactHash(start) }
    return .word(word)
  }

  private static var longestWithDigit: Int { 6 }

  private func exactHash(_ start: Int) -> UInt64 {
    var exact = WordHash()
    var place = start
    while place < at {
      let (scalar, length) = Letter.decode(bytes, place)
      exact.add(scalar)
      place &+= length
    }
    return exact.finished
  }

  private enum Joint { case joins, ends, unread }

  /// Whether a sign within a word, behind which `next` stands, is the word's.
  private func sign(_ sign: UInt8, _ next: Int, _ letters: Int, _ digits: Int) -> Joint {
    switch sign {
    case 0x27, 0x2D, 0x26, 0x2E: break
    case 0x5F, 0x60: return .unread
    case 0..<0x20: return sign == 0x09 || sign == 0x0A || sign == 0x0D ? .ends : .unread
    case 0x7F: return .unread
    default: return .ends
    }
    guard next < bytes.count else { return .ends }
    let following = bytes[next]
    if following >= 0x80 { return .unread }
    let isLetter = (following | 0x20) &- 0x61 < 26
    let isDigit = following &- 0x30 < 10
    switch sign {
    case 0x27: return isLetter ? .joins : .ends
    case 0x2D: return isLetter || isDigit ? .joins : .ends
    case 0x26: return isLetter && letters <= 3 ? .unread : .ends
    default: return isLetter ? .unread : isDigit && letters == 0 ? .joins : .ends
    }
  }
}

extension AttributionReader {
  /// Whether a text may hold a given name, a family name, a body that the lexicon knows, or a word that announces names: where it holds
  /// none, no part of it is a person's name to `namesPerson`, nor is any read as an agency's.
  public func mayHoldName(_ raw: String) -> Bool {
    let lexicon = box
    var raw = raw
    return raw.withUTF8 { bytes in
      PlainWords.mayTell(bytes, lexicon.lexicon, isStrict: true) { entry, _ in
        let found = lexicon.lexicon.entry(entry)
        return found.organisation >= 0 || found.creditCue >= 0 || found.bylineCue >= 0 || found.sourceCue >= 0
          || !found.marks.isDisjoint(with: [.firstName, .familyName, .cue, .noise])
      }
    }
  }
}
