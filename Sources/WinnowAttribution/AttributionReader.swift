/// Reads credits, bylines and source lines: who made it, who supplied it, who published it first.
///
/// A reader is a value without state: make one, use it from any thread.
public struct AttributionReader: Sendable {
  /// Lines longer than this many bytes name nobody: the longest credits seen have about 300, captions with one about 1,500.
  public static let longestLine = 4096

  /// A lexicon of one's own; nil for the built-in one.
  private let own: LexiconBox?

  var box: LexiconBox { own ?? .builtIn }

  /// A reader with the built-in lexicon, which is read when the first line asks for it.
  public init() { own = nil }

  /// A reader with a lexicon of one's own, usually `Lexicon.builtIn.extended(with:file:)`.
  public init(lexicon: Lexicon) { own = LexiconBox(lexicon) }

  /// Reads the lexicon now, not with the first line.
  public func load() { _ = box }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - raw: plain text or Markdown, at most `longestLine` bytes; anything longer is kind none.
  ///   - context: where the line was found.
  ///   - tracing: fills `Attribution.trace`.
  public func read(_ raw: String, as context: Context = .line, tracing: Bool = false) -> Attribution {
    var raw = raw
    return raw.withUTF8 { read($0, as: context, tracing: tracing) }
  }

  /// Reads one line of UTF-8; bytes that are not UTF-8 count as signs.
  public func read(_ raw: UnsafeBufferPointer<UInt8>, as context: Context = .line, tracing: Bool = false) -> Attribution {
    var marksOrigin = false
    return read(raw, as: context, tracing: tracing, &marksOrigin)
  }

  /// Reads one line as `.line` and says whether a word in it speaks of where texts come from: without one `originalSource` finds nothing
  /// in a line of kind none.
  ///
  /// - Parameter room: where the line is cut into words.
  public func readLine(
    _ raw: UnsafeBufferPointer<UInt8>, in room: LineRoom
  ) -> (attribution: Attribution, marksOrigin: Bool) {
    guard raw.count > 0, raw.count <= Self.longestLine else { return (.none, false) }
    var marksOrigin = false
    let attribution = read(raw, as: .line, tracing: false, &marksOrigin, in: room.tokens)
    return (attribution, marksOrigin)
  }

  func read(_ raw: UnsafeBufferPointer<UInt8>, as context: Context, tracing: Bool, _ marksOrigin: inout Bool) -> Attribution {
    guard raw.count > 0, raw.count <= Self.longestLine else { return .none }
    return withUnsafeTemporaryAllocation(of: Token.self, capacity: LineRoom.capacity) { tokens in
      read(raw, as: context, tracing: tracing, &marksOrigin, in: tokens)
    }
  }

  private func read(
    _ raw: UnsafeBufferPointer<UInt8>, as context: Context, tracing: Bool, _ marksOrigin: inout Bool,
    in tokens: UnsafeMutableBufferPointer<Token>
  ) -> Attribution {
    // Of a long caption only the end can hold a credit.
    let window = Self.window(raw)
    var tokeniser = Tokeniser(bytes: raw, range: window, into: tokens)
    tokeniser.run()
    guard tokeniser.count > 0, !tokeniser.overflowed else { return .none }
    var line = LineReader(bytes: raw, tokens: tokens, count: tokeniser.count, box: box, context: context)
    line.isWhole = window.lowerBound == 0
    line.annotate()
    if line.seen.contains(.origin) { marksOrigin = true }
    var result = line.decide()
    if tracing { result.trace = line.trace() }
    return result
  }

  static let windowBytes = 640

  static func window(_ raw: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard raw.count > windowBytes else { return 0..<raw.count }
    var start = raw.count - windowBytes
    while start < raw.count, raw[start] != 0x20, raw[start] & 0xC0 == 0x80 || raw[start] < 0xE0 { start += 1 }
    return start..<raw.count
  }
}

/// Room for the words of a line, for a caller that reads many lines one after another.
public final class LineRoom {
  static let capacity = 256
  let tokens: UnsafeMutableBufferPointer<Token>

  /// Room for one line at a time.
  public init() { tokens = .allocate(capacity: Self.capacity) }

  deinit { tokens.deallocate() }
}
