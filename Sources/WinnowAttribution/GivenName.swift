extension AttributionReader {
  /// Whether a text begins with a given name that the lexicon knows: `Jane Roe`, not `Battery News`.
  public func beginsWithGivenName(_ raw: String) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      guard bytes.count > 0, bytes.count <= Self.longestLine else { return false }
      return withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { tokens in
        var tokeniser = Tokeniser(bytes: bytes, range: 0..<bytes.count, into: tokens)
        tokeniser.run()
        guard tokeniser.count > 0, !tokeniser.overflowed else { return false }
        var line = LineReader(bytes: bytes, tokens: tokens, count: tokeniser.count, box: box, context: .byline)
        line.annotate()
        return tokens[0].marks.contains(.firstName)
      }
    }
  }
}
