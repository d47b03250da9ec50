/// Finds many phrases in one pass over UTF-8 text (Aho and Corasick, 1975), whatever the case of their letters.
///
/// Case is folded in ASCII and in the letters of two bytes (Latin-1, Latin Extended, Greek, Cyrillic). A space in a phrase stands
/// for one space, tab or line break. Automaton states near the root have full rows of transitions, those far from it short lists
/// and a failure link, so that large lexicons stay small. Values can be shared among threads.
public struct PhraseMatcher: Sendable {
  /// One occurrence of a phrase.
  public struct Match: Sendable, Hashable {
    /// The phrase's id.
    public let id: Int
    /// The bytes of the text.
    public let range: Range<Int>
  }

  /// Whether phrases are found as whole words only.
  public let wholeWords: Bool
  let tables: PhraseTables

  /// A matcher for phrases with their ids. Ids may repeat; empty phrases are never found.
  ///
  /// With `wholeWords` (default true) a phrase that starts or ends with a letter or digit is not found where the word goes on.
  public init(_ phrases: [(phrase: String, id: Int)], wholeWords: Bool = true) {
    self.wholeWords = wholeWords
    tables = PhraseTables(phrases)
  }

  /// A matcher for phrases, the ids being their places in the list.
  public init(_ phrases: [String], wholeWords: Bool = true) {
    self.init(phrases.enumerated().map { ($0.element, $0.offset) }, wholeWords: wholeWords)
  }

  /// Calls `body` with each occurrence, overlapping ones too, in the order of their ends (at one end the longest first) until it
  /// returns false.
  public func forEachMatch(in text: UnsafeBufferPointer<UInt8>, _ body: (Match) -> Bool) {
    tables.scan(text) { end, state in
      var output = state
      while output >= 0 {
        for place in tables.outputs(of: output) {
          let phrase = tables.phrases[place]
          let range = (end - phrase.length)..<end
          if wholeWords, !isWhole(range, in: text) { continue }
          if !body(Match(id: phrase.id, range: range)) { return false }
        }
        output = tables.outputLink[output]
      }
      return true
    }
  }

  /// All occurrences, overlapping ones too, in the order of their ends.
  public func matches(in text: UnsafeBufferPointer<UInt8>) -> [Match] {
    var found: [Match] = []
    forEachMatch(in: text) {
      found.append($0)
      return true
    }
    return found
  }

  /// All occurrences in bytes.
  public func matches(in text: [UInt8]) -> [Match] { text.withUnsafeBufferPointer { matches(in: $0) } }

  /// All occurrences in a text, as ranges of its UTF-8 bytes.
  public func matches(in text: String) -> [Match] { matches(in: Array(text.utf8)) }

  /// The occurrences that remain when the leftmost one wins over those that overlap it, and of those with one start the longest.
  public func disjointMatches(in text: UnsafeBufferPointer<UInt8>) -> [Match] {
    var kept: [Match] = []
    let sorted = matches(in: text).sorted {
      ($0.range.lowerBound, -$0.range.count, $0.id) < ($1.range.lowerBound, -$1.range.count, $1.id)
    }
    for match in sorted where match.range.lowerBound >= kept.last?.range.upperBound ?? 0 { kept.append(match) }
    return kept
  }

  /// The disjoint occurrences in bytes.
  public func disjointMatches(in text: [UInt8]) -> [Match] { text.withUnsafeBufferPointer { disjointMatches(in: $0) } }

  /// The occurrence that ends first, of those the longest; nil where there is none.
  public func firstMatch(in text: UnsafeBufferPointer<UInt8>) -> Match? {
    var found: Match?
    forEachMatch(in: text) {
      found = $0
      return false
    }
    return found
  }

  /// Whether any phrase occurs.
  public func hasMatch(in text: UnsafeBufferPointer<UInt8>) -> Bool { firstMatch(in: text) != nil }

  /// Whether any phrase occurs in a text.
  public func hasMatch(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { hasMatch(in: $0) }
  }

  private func isWhole(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    WordBoundary.isBoundary(text, at: range.lowerBound) && WordBoundary.isBoundary(text, at: range.upperBound)
  }
}
