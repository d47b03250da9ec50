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
        if box.knowsNoSource(in: raw) { continue }
        var marksOrigin = false
        var line = LineReader(bytes: raw, tokens: tokens, box: box)
        // Most lines hold no word that speaks of origins, announces a source or names an agency: none of those names a source.
        guard line.mayNameSource(&marksOrigin) else { continue }
        let result = line.decide()
        guard result.kind != .none || marksOrigin, let source = originalSource(raw, reading: result) else { continue }
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

extension LexiconBox {
  /// Whether a line consists of words that say nothing of sources, alone or as phrases, and are cut apart at spaces and plain signs: what
  /// `mayNameSource` would deny, seen without making tokens. False for any line of another kind.
  func knowsNoSource(in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    // The word before, where a phrase may go on behind it.
    var open: UInt64?
    while at < line.count {
      let first = line[at]
      let start = at
      if (first | 0x20) &- 0x61 < 26 || first >= 0xC3 {
        guard let word = PlainWord(line, at), Self.endsPlainly(line, start, word.end) else { return false }
        at = word.end
        if let open, lexicon.find(WordHash.phrase(open, word.hash)) >= 0 { return false }
        let known = lexicon.find(word.hash)
        open = nil
        if known >= 0 {
          let entry = lexicon.entry(known)
          if entry.organisation >= 0 || entry.sourceCue >= 0 || entry.marks.contains(.origin) { return false }
          if entry.continues { open = word.hash }
        }
        if word.letters <= Token.exactLetters, lexicon.find(word.exact ^ WordHash.exactSalt) >= 0 { return false }
        continue
      }
      at &+= 1
      guard first &- 0x30 < 10 else {
        switch first {
        // A dot may be an abbreviation's.
        case 0x20, 0x0A, 0x2E: break
        case 0x2F:
          if let open, lexicon.find(WordHash.phrase(open, LexiconParser.slash)) >= 0 { return false }
          open = nil
        case 0x2C, 0x21, 0x22, 0x29, 0x3B, 0x3F, 0x7C, 0x3A: open = nil
        // A dash between spaces; within words it joins them.
        case 0x2D where (start == 0 || line[start &- 1] == 0x20) && (at == line.count || line[at] == 0x20): open = nil
        // `(c)` is a sign of its own.
        case 0x28 where at == line.count || line[at] | 0x20 != 0x63: open = nil
        default: return false
        }
        continue
      }
      var hash = WordHash()
      hash.add(UInt32(first))
      while at < line.count, line[at] &- 0x30 < 10 {
        hash.add(UInt32(line[at]))
        at &+= 1
      }
      guard Self.endsPlainly(line, start, at) else { return false }
      if let open, lexicon.find(WordHash.phrase(open, hash.finished)) >= 0 { return false }
      open = nil
    }
    return true
  }

  /// Whether a word or number ends before a sign that never goes on with it.
  @inline(__always)
  private static func endsPlainly(_ line: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end < line.count else { return true }
    switch line[end] {
    case 0x20, 0x0A, 0x2C, 0x21, 0x22, 0x29, 0x2F, 0x3B, 0x3F, 0x7C: return true
    // The scheme of an address begins so.
    case 0x3A: return line[start] | 0x20 != 0x68
    // The dot behind one letter is the letter's.
    case 0x2E: return end &- start > 2 && (end &+ 1 == line.count || line[end &+ 1] == 0x20)
    default: return false
    }
  }
}

/// A run of letters in small letters, in capitals, or with one capital before small letters: a word that is cut nowhere.
private struct PlainWord {
  var end: Int
  var letters = 0
  /// The hashes of its letters in lower case, and of the letters as they are.
  var hash: UInt64
  var exact: UInt64

  /// Reads the word at a place; nil for one in another mixture of cases, or in a script without them.
  init?(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) {
    var folded = WordHash()
    var spelled = WordHash()
    var uppers = 0
    var startsUpper = false
    var at = start
    while at < line.count {
      let byte = line[at]
      if byte &- 0x61 < 26 {
        folded.add(UInt32(byte))
        spelled.add(UInt32(byte))
        at &+= 1
        letters &+= 1
        continue
      }
      if byte < 0x80, (byte | 0x20) &- 0x61 >= 26 { break }
      let (scalar, length) = Letter.decode(line, at)
      // Letters of two bytes at the most: of wider ones one alone is longer than a short word.
      guard length <= 2 else { return nil }
      switch Letter.classOf(scalar) {
      case .upper:
        uppers &+= 1
        if letters == 0 { startsUpper = true }
      case .lower: break
      default: return nil
      }
      folded.add(Letter.fold(scalar))
      spelled.add(scalar)
      at &+= length
      letters &+= 1
    }
    guard letters > 0, uppers == 0 || uppers == letters || uppers == 1 && startsUpper else { return nil }
    end = at
    hash = folded.finished
    exact = spelled.finished
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

  /// Whether a line, once annotated, can be of kind source; says too whether a word in it speaks of origins. A source is announced
  /// by its cue, or is an agency alone.
  func mayNameSource(_ marksOrigin: inout Bool) -> Bool {
    var mayName = false
    for index in 0..<count {
      if tokens[index].marks.contains(.origin) { marksOrigin = true }
      if tokens[index].sourceCue >= 0 || tokens[index].organisation >= 0 { mayName = true }
    }
    return mayName || marksOrigin
  }

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
