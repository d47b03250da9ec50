/// One line while it is being read: its tokens, and what they turned out to be.
struct LineReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeMutableBufferPointer<Token>
  var count: Int
  let box: LexiconBox
  let context: Context
  /// False where only the end of a long line was cut into tokens.
  var isWhole = true
  /// True where some word is Chinese, Japanese or Korean.
  var isEastern = false
  /// What the lexicon says of all words together, once they are annotated: most lines hold nothing of what a reading asks for.
  var seen: Marks = []
  var hasOrganisation = false
  var hasSourceCue = false
  /// True where a slash stands by itself.
  var hasStroke = false

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeMutableBufferPointer<Token>, count: Int, box: LexiconBox, context: Context
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.count = count
    self.box = box
    self.context = context
  }

  var lexicon: Lexicon {
    _read { yield box.lexicon }
  }

  // MARK: Small questions

  @inline(__always) func isSign(_ index: Int, _ sign: UInt8) -> Bool { index >= 0 && index < count && tokens[index].isSign(sign) }

  func group(_ index: Int) -> Lexicon.Organisation.Group? {
    let organisation = tokens[index].organisation
    return organisation < 0 ? nil : lexicon.organisations[Int(organisation)].group
  }

  /// True where `index` starts a line, sentence, bracket or part behind a separator.
  func isAtBreak(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.kind != .word && before.kind != .number
  }

  /// The folded hash of some bytes as one word.
  func wordHash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = Letter.decode(bytes, at)
      hash.add(Letter.fold(scalar))
      at += length
    }
    return hash.finished
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func trace() -> [Attribution.TraceStep] {
    (0..<count).map { index in
      let token = tokens[index]
      let range = Int(token.start)..<Int(token.end)
      let reading: Reading =
        token.reading == .unread && (token.kind == .sign || token.kind == .open || token.kind == .close)
        ? .separator : token.reading
      return Attribution.TraceStep(range: range, text: text(range), reading: reading.label)
    }
  }
}

/// Holds a lexicon, so that what reads a line carries one reference instead of all tables.
final class LexiconBox: Sendable {
  let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  static let builtIn = LexiconBox(.builtIn)
}
