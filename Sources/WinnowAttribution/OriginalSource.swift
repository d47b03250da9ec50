/// A line that says a text comes from elsewhere, whether or not it says from where.
public struct OriginalSource: Sendable, Equatable {
  /// Null where the line names no place, as in "originally published on this site".
  public var name: String?
  public var url: String?
  public var wikidata: String?
  public var confidence: Double

  public init(name: String? = nil, url: String? = nil, wikidata: String? = nil, confidence: Double) {
    self.name = name
    self.url = url
    self.wikidata = wikidata
    self.confidence = confidence
  }
}

extension AttributionReader {
  /// Reads a line such as "originally published on X", "appeared first on X", "via: X", "Quelle: X", "转自 X".
  ///
  /// - Returns: nil for any other line; a source without name and url where the line names neither.
  public func originalSource(_ raw: String) -> OriginalSource? {
    var raw = raw
    return raw.withUTF8 { originalSource($0) }
  }

  public func originalSource(_ raw: UnsafeBufferPointer<UInt8>) -> OriginalSource? {
    firstOriginalSource(in: raw, lines: CollectionOfOne(0..<raw.count))?.source
  }

  /// The first of a text's lines, in the order given, that says where the text comes from.
  ///
  /// - Parameters:
  ///   - text: UTF-8 that holds the lines.
  ///   - lines: the bytes of each.
  /// - Returns: the line and what `originalSource` reads in it; nil where no line says so.
  public func firstOriginalSource(
    in text: UnsafeBufferPointer<UInt8>, lines: some Sequence<Range<Int>>
  ) -> (line: Range<Int>, source: OriginalSource)? {
    withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { tokens in
      for range in lines where !range.isEmpty && range.count <= Self.windowBytes {
        let raw = UnsafeBufferPointer(rebasing: text[range])
        guard LineReader.mayNameSource(raw, box) else { continue }
        var line = LineReader(bytes: raw, tokens: tokens, box: box)
        // Most lines hold no word that speaks of origins, announces a source or names an agency: none of those names a source.
        guard line.mayNameSource else { continue }
        let result = line.decide()
        guard result.kind != .none || line.seen.contains(.origin), let source = originalSource(raw, reading: result) else {
          continue
        }
        return (range, source)
      }
      return nil
    }
  }

  /// The same for a line that `readLine` has read already.
  public func originalSource(_ raw: String, reading result: Attribution, marksOrigin: Bool) -> OriginalSource? {
    // Most lines name no source, and only marked words can say that there is one.
    if result.kind == .none, !marksOrigin { return nil }
    var raw = raw
    return raw.withUTF8 { originalSource($0, reading: result) }
  }

  private func originalSource(_ raw: UnsafeBufferPointer<UInt8>, reading result: Attribution) -> OriginalSource? {
    guard raw.count > 0, raw.count <= Self.windowBytes else { return nil }
    if result.kind == .source {
      if let publisher = result.publisher {
        return OriginalSource(name: publisher.name, url: publisher.url, wikidata: publisher.wikidata, confidence: result.confidence)
      }
      if let agency = result.agencies.first {
        return OriginalSource(name: agency.name, wikidata: agency.wikidata, confidence: result.confidence)
      }
      return OriginalSource(name: result.people.first?.name, confidence: result.confidence)
    }
    guard result.kind == .none else { return nil }
    return withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { tokens in
      LineReader(bytes: raw, tokens: tokens, box: box).originMarker()
    }
  }
}

extension LineReader {
  /// A whole line, cut and annotated; without tokens where it has too many.
  init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeMutableBufferPointer<Token>, box: LexiconBox) {
    var tokeniser = Tokeniser(bytes: bytes, range: 0..<bytes.count, into: tokens)
    tokeniser.run()
    self.init(bytes: bytes, tokens: tokens, count: tokeniser.overflowed ? 0 : tokeniser.count, box: box, context: .line)
    if count > 0 { annotate() }
  }

  /// Whether a line may hold a word that the property of this name asks for.
  static func mayNameSource(_ bytes: UnsafeBufferPointer<UInt8>, _ box: LexiconBox) -> Bool {
    PlainWords.mayTell(bytes, box.lexicon) { entry, isSmall in box.lexicon.mayNameSource(entry, isSmall: isSmall) }
  }

  /// Whether a line, once annotated, can be of kind source. A source is announced by its cue, or is an agency alone.
  var mayNameSource: Bool { hasSourceCue || hasOrganisation || seen.contains(.origin) }

  /// A source that names nobody: "this post was originally published on this site", or a link that says "read the original".
  func originMarker() -> OriginalSource? {
    for index in 0..<count where tokens[index].marks.contains(.origin) && tokens[index].words > 2 {
      return OriginalSource(url: firstAddress(), confidence: 0.8)
    }
    for index in 0..<count
    where tokens[index].marks.contains(.origin) && (tokens[index].words == 2 || tokens[index].isUncased) && count - index <= 6 {
      guard let url = firstAddress() else { continue }
      return OriginalSource(url: url, confidence: 0.8)
    }
    return nil
  }

  /// The first web address of the line, in a link or bare.
  private func firstAddress() -> String? {
    let scheme = Array("http".utf8)
    var at = 0
    while at + 8 < bytes.count {
      if bytes[at] == scheme[0], bytes[at + 1] == scheme[1], bytes[at + 2] == scheme[2], bytes[at + 3] == scheme[3] {
        var end = at
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x29, bytes[end] != 0x22, bytes[end] != 0x3E { end += 1 }
        while end > at, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2C { end -= 1 }
        let found = text(at..<end)
        if found.hasPrefix("http://") || found.hasPrefix("https://") { return found }
      }
      at += 1
    }
    return nil
  }
}
