/// Cuts a line into tokens. Markdown links become bracketed words, their addresses stay out; so do marks of emphasis,
/// control characters and direction marks.
struct Tokeniser {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeMutableBufferPointer<Token>
  private(set) var count = 0
  /// True when the line had more tokens than the buffer holds.
  private(set) var overflowed = false
  private(set) var index: Int
  let end: Int
  private var spaced = false
  private(set) var linkDepth = 0
  private var linkHint: UInt8 = 0

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, into tokens: UnsafeMutableBufferPointer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func run() {
    while index < end, !overflowed {
      let (byte, small) = (bytes[index], bytes[index] | 0x20)
      if small &- 0x61 < 26 {
        if small == 0x68 { word() } else if !plainWord() { longWord() }
        continue
      }
      if byte == 0x20 {
        spaced = true
        index += 1
        continue
      }
      let (scalar, length) = Letter.decode(bytes, index)
      switch Letter.classOf(scalar) {
      case .space:
        spaced = true
        index += length
      case .ignored:
        index += length
      case .lower, .upper, .uncased: word()
      case .digit: word()
      case .han, .kana: run(of: .han)
      case .hangul: run(of: .hangul)
      case .other: other(scalar, length)
      }
    }
  }

  private mutating func emit(_ token: Token) {
    guard count < tokens.count else {
      overflowed = true
      return
    }
    var token = token
    if linkDepth > 0 { token.link = linkHint }
    tokens[count] = token
    count += 1
    spaced = false
  }

  private mutating func sign(_ sign: UInt8, _ kind: Token.Kind, _ length: Int) {
    emit(Token(start: Int32(index), end: Int32(index + length), kind: kind, shape: .none, sign: sign, spaced: spaced))
    index += length
  }

  /// A word in a script that has spaces, or an address, which begins with an `h`.
  private mutating func word() {
    let start = index
    if let end = addressEnd() {
      index = end
      var token = Token(start: Int32(start), end: Int32(end), kind: .handle, shape: .none, sign: 0x55, spaced: spaced)
      token.letters = 255
      emit(token)
      return
    }
    if !plainWord() { longWord() }
  }

  /// A word of letters, digits, and what may stand inside a word.
  private mutating func longWord() {
    let start = index
    var folded = WordHash()
    var letters = 0
    var uppers = 0
    var firstUpper = false
    var upperAfterLower = false
    var sawLower = false
    var uncased = 0
    var digits = 0
    var dots = false
    var hyphen = false
    var afterBreak = true
    scan: while index < end {
      var byte = bytes[index]
      if byte &- 0x61 < 26 {
        // Most of a text is runs of small letters of ASCII.
        sawLower = true
        afterBreak = false
        let start = index
        repeat {
          folded.add(UInt32(byte))
          index &+= 1
          guard index < end else { break }
          byte = bytes[index]
        } while byte &- 0x61 < 26
        letters += index - start
        continue
      }
      let small = byte | 0x20
      if small &- 0x61 < 26 {
        uppers += 1
        if letters + digits == 0 { firstUpper = true }
        if sawLower, !afterBreak { upperAfterLower = true }
        letters += 1
        afterBreak = false
        folded.add(UInt32(small))
        index += 1
        continue
      }
      let (scalar, length) = Letter.decode(bytes, index)
      switch Letter.classOf(scalar) {
      case .upper:
        uppers += 1
        if letters + digits == 0 { firstUpper = true }
        if sawLower, !afterBreak { upperAfterLower = true }
        letters += 1
        afterBreak = false
      case .lower:
        sawLower = true
        letters += 1
        afterBreak = false
      case .uncased:
        uncased += 1
        letters += 1
        afterBreak = false
      case .digit:
        digits += 1
        afterBreak = false
      case .ignored:
        index += length
        continue scan
      default:
        guard letters + digits > 0, joins(scalar, length, letters: letters, dots: dots) else { break scan }
        if scalar == 0x2E { dots = true }
        if scalar == 0x2D { hyphen = true }
        afterBreak = true
      }
      folded.add(Letter.fold(scalar))
      index += length
    }
    var token = Token(start: Int32(start), end: Int32(index), kind: .word, shape: .lower, spaced: spaced)
    token.letters = UInt8(truncatingIfNeeded: min(letters + digits, 255))
    token.hasDigit = digits > 0
    token.hasDot = dots
    token.hasHyphen = hyphen
    token.hash = folded.finished
    if letters + digits <= Token.exactLetters { token.exact = exactHash(start..<index) }
    if letters == 0 {
      token.kind = .number
      token.shape = .none
    } else if uncased > 0 {
      token.shape = .uncased
    } else if uppers == 0 {
      token.shape = .lower
    } else if letters == 1, digits == 0 || dots {
      token.shape = .initial
    } else if uppers == letters {
      token.shape = dots && letters <= 3 ? .initial : .upper
    } else if firstUpper, !upperAfterLower, uppers <= 2 || uppers * 2 <= letters {
      token.shape = .title
    } else {
      token.shape = upperAfterLower || !firstUpper ? .mixed : .title
    }
    // The dot of an initial or of an inner-dotted abbreviation belongs to the word.
    if index < end, bytes[index] == 0x2E, letters == 1 && digits == 0 || dots && letters <= 4 {
      index += 1
      token.end = Int32(index)
      token.hasDot = true
    }
    emit(token)
  }

  /// A word of ASCII's letters, all small but the first, with nothing behind it that might go with it, as most words of a text are. False
  /// for any other, which then is still to be read.
  private mutating func plainWord() -> Bool {
    let start = index
    let first = bytes[start]
    guard (first | 0x20) &- 0x61 < 26 else { return false }
    var folded = WordHash()
    folded.add(UInt32(first | 0x20))
    var at = start &+ 1
    while at < end, bytes[at] &- 0x61 < 26 {
      folded.add(UInt32(bytes[at]))
      at &+= 1
    }
    let letters = at &- start
    if at < end {
      switch bytes[at] {
      case 0x20, 0x2C, 0x0A, 0x21, 0x22, 0x29, 0x2F, 0x3B, 0x3F, 0x5D, 0x7C: break
      case 0x3A where first | 0x20 != 0x68: break
      // The dot behind one letter is the letter's.
      case 0x2E where letters > 1 && (at &+ 1 == end || bytes[at &+ 1] == 0x20): break
      default: return false
      }
    }
    index = at
    let (isSmall, hash) = (first & 0x20 != 0, folded.finished)
    emit(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), kind: .word,
        shape: isSmall ? .lower : letters == 1 ? .initial : .title, spaced: spaced,
        letters: UInt8(truncatingIfNeeded: min(letters, 255)), hash: hash,
        exact: letters > Token.exactLetters ? 0 : isSmall ? hash : exactHash(start..<at)))
    return true
  }

  /// The hash of a word in its own letter case.
  private func exactHash(_ range: Range<Int>) -> UInt64 {
    var exact = WordHash()
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = Letter.decode(bytes, at)
      if Letter.classOf(scalar) != .ignored { exact.add(scalar) }
      at += length
    }
    return exact.finished
  }

  /// Where a web address that starts here ends; nil if none does.
  private func addressEnd() -> Int? {
    guard bytes[index] | 0x20 == 0x68, index + 8 < end, bytes[index + 1] | 0x20 == 0x74, bytes[index + 2] | 0x20 == 0x74 else {
      return nil
    }
    let colon = bytes[index + 4] == 0x3A ? index + 4 : index + 5
    guard bytes[colon] == 0x3A, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else { return nil }
    var at = colon + 3
    while at < end, bytes[at] > 0x20, bytes[at] < 0x80, bytes[at] != 0x29, bytes[at] != 0x3E, bytes[at] != 0x22, bytes[at] != 0x5D {
      at += 1
    }
    while at > colon + 3, bytes[at - 1] == 0x2E || bytes[at - 1] == 0x2C { at -= 1 }
    return at
  }

  /// A run of Han and kana, or of Hangul.
  private mutating func run(of script: Letter.Class) {
    let start = index
    var folded = WordHash()
    var letters = 0
    var kana = 0
    while index < end {
      let (scalar, length) = Letter.decode(bytes, index)
      let kind = Letter.classOf(scalar)
      if script == .hangul ? kind == .hangul : kind == .han || kind == .kana {
        letters += 1
        if kind == .kana { kana += 1 }
      } else if scalar == 0x30FB, kana > 0, index + length < end,
        Letter.classOf(Letter.decode(bytes, index + length).scalar) == .kana
      {
        // The middle dot between parts of a foreign name in kana.
      } else {
        break
      }
      folded.add(scalar)
      index += length
    }
    var token = Token(start: Int32(start), end: Int32(index), kind: .word, shape: .han, spaced: spaced)
    token.shape = script == .hangul ? .hangul : kana == letters ? .kana : .han
    token.letters = UInt8(truncatingIfNeeded: min(letters, 255))
    token.hash = folded.finished
    token.exact = token.hash
    emit(token)
  }

  private mutating func other(_ scalar: UInt32, _ length: Int) {
    switch scalar {
    case 0x28, 0xFF08, 0x3010, 0x3014, 0xFE59: sign(0x28, .open, length)
    case 0x29, 0xFF09, 0x3011, 0x3015, 0xFE5A: sign(0x29, .close, length)
    case 0x5B, 0xFF3B:
      if let close = linkEnd() {
        linkHint = hint(address: close.address)
        linkDepth += 1
        sign(0x4C, .open, length)
        linkCloses = close.text
        linkResumes = close.end
      } else {
        sign(0x5B, .open, length)
      }
    case 0x5D, 0xFF3D:
      if linkDepth > 0, index == linkCloses {
        linkDepth = 0
        let resume = linkResumes
        sign(0x4C, .close, length)
        index = resume
      } else {
        sign(0x5D, .close, length)
      }
    case 0x7C, 0xFF5C, 0x2502, 0xA6, 0x4E28: sign(0x7C, .sign, length)
    case 0x2F, 0xFF0F, 0x5C, 0x2044: sign(0x2F, .sign, length)
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D, 0x2E3A: sign(0x2D, .sign, length)
    case 0x2022, 0xB7, 0x30FB, 0x25CF, 0x25AA, 0x2027, 0x25A0, 0x25BA, 0x25B6, 0x25B2, 0x25BC, 0x25C6, 0xFFED:
      sign(0x2A, .sign, length)
    case 0x23, 0xFF03: sign(0x23, .sign, length)
    case 0x2C, 0xFF0C, 0x3001, 0x60C: sign(0x2C, .sign, length)
    case 0x3B, 0xFF1B, 0x61B: sign(0x3B, .sign, length)
    case 0x3A, 0xFF1A: sign(0x3A, .sign, length)
    case 0x3D, 0xFF1D: sign(0x3D, .sign, length)
    case 0x2B, 0xFF0B: sign(0x2B, .sign, length)
    case 0x2E, 0x3002, 0xFF0E, 0x964, 0x6D4: sign(0x2E, .sign, length)
    case 0x21, 0xFF01: sign(0x21, .sign, length)
    case 0x3F, 0xFF1F, 0x61F: sign(0x3F, .sign, length)
    case 0x2026: sign(0x21, .sign, length)
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D, 0x300E, 0x300F, 0x300A, 0x300B, 0x27, 0x2018, 0x2019, 0x2039,
      0x203A:
      sign(0x22, .sign, length)
    case 0x26, 0xFF06, 0xA9, 0x24D2, 0x24B8, 0x1F4F7, 0x1F4F8, 0x2117: symbol(scalar, length)
    case 0x40, 0xFF20: handle(length)
    case 0x2A, 0x5F, 0x60, 0x3E, 0x3C, 0x7E:
      // Marks of emphasis, quotation and lists.
      index += length
    default:
      sign(0x7E, .sign, length)
    }
  }

  private var linkCloses = -1
  private var linkResumes = 0

  private mutating func symbol(_ scalar: UInt32, _ length: Int) {
    var hash = WordHash()
    hash.add(scalar)
    var token = Token(start: Int32(index), end: Int32(index + length), kind: .word, shape: .none, spaced: spaced)
    token.hash = hash.finished
    token.exact = token.hash
    emit(token)
    index += length
  }

  /// `@name`: taken whole; behind a word without space it is the rest of a mail address or a handle glued to a name.
  private mutating func handle(_ length: Int) {
    let start = index
    let glued = !spaced && count > 0 && tokens[count - 1].end == Int32(index) && tokens[count - 1].isWord
    index += length
    while index < end {
      let (scalar, length) = Letter.decode(bytes, index)
      let kind = Letter.classOf(scalar)
      let isDot = scalar == 0x2E && index + 1 < end && Letter.classOf(UInt32(bytes[index + 1])) == .lower
      guard kind != .space, kind != .other || scalar == 0x5F || isDot else { break }
      index += length
    }
    var token = Token(start: Int32(start), end: Int32(index), kind: .handle, shape: .none, spaced: spaced)
    token.letters = UInt8(truncatingIfNeeded: min(index - start, 255))
    // "jane@example.org" is one address; "Jane Doe@jdoe" is a name and a handle.
    if glued {
      let hasDot = bytes[start..<index].contains(0x2E)
      if hasDot, count > 0 {
        token.start = tokens[count - 1].start
        count -= 1
      }
    }
    emit(token)
  }
}
