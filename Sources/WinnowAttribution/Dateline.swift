/// The dateline that opens a news text: "NAIROBI (Reuters) –", "BERLIN, 3. Feb (dpa) -".
public struct Dateline: Sendable, Equatable {
  /// As written; nil where the line opens with the agency alone.
  public var place: String?
  public var agency: Attribution.Agency?
  /// UTF-8 bytes from the start of the text to the first byte of the story.
  public var length: Int

  public init(place: String?, agency: Attribution.Agency?, length: Int) {
    self.place = place
    self.agency = agency
    self.length = length
  }
}

extension AttributionReader {
  /// Reads the dateline at the start of a paragraph.
  ///
  /// - Returns: nil unless a place in capitals or a known agency in brackets stands before a dash, or both before anything.
  public func dateline(_ raw: String) -> Dateline? {
    var raw = raw
    return raw.withUTF8 { dateline($0) }
  }

  public func dateline(_ raw: UnsafeBufferPointer<UInt8>) -> Dateline? {
    guard raw.count > 3 else { return nil }
    var end = min(raw.count, 120)
    while end < raw.count, raw[end] & 0xC0 == 0x80 { end += 1 }
    return withUnsafeTemporaryAllocation(of: Token.self, capacity: 128) { tokens in
      var tokeniser = Tokeniser(bytes: raw, range: 0..<end, into: tokens)
      tokeniser.run()
      var line = LineReader(bytes: raw, tokens: tokens, count: tokeniser.count, box: box, context: .line)
      line.annotate()
      return line.dateline() ?? line.reportDateline()
    }
  }
}

extension LineReader {
  func dateline() -> Dateline? {
    var index = 0
    while index < count, tokens[index].isSign(0x22) || tokens[index].isSign(0x2D) { index += 1 }
    let start = index
    var shouted = 0
    var capital = 0
    var places = 0
    // Place: up to six words, capital or small connecting ones, and what a comma adds ("Feb. 3", "Kenya").
    var placeEnd = index
    var dated = false
    while index < count, index - start < 10 {
      let token = tokens[index]
      if token.kind == .word, token.organisation < 0 || token.marks.contains(.place) {
        if token.marks.contains(.month) {
          dated = true
        } else if token.isCapital || token.isUncased && token.letters <= 4 {
          if !dated { placeEnd = index + 1 }
          capital += 1
          if token.shape == .upper, token.letters > 2 { shouted += 1 }
          if token.marks.contains(.place) { places += 1 }
        } else if !token.marks.contains(.particle), !token.marks.contains(.joiner) {
          break
        }
        index += 1
      } else if token.kind == .number {
        dated = true
        index += 1
      } else if token.isSign(0x2C) || token.isSign(0x2F) && index > start || token.isSign(0x2E) && dated
        || token.isSign(0x2D) && !token.spaced && index > start
      {
        index += 1
      } else {
        break
      }
    }
    guard index < count else { return nil }
    var agency: Attribution.Agency?
    var bracketed = false
    if tokens[index].kind == .open, tokens[index].sign != 0x4C {
      var at = index + 1
      while at < count, tokens[at].kind != .close, at - index < 8 {
        if agency == nil, tokens[at].organisation >= 0 {
          let known = lexicon.organisations[Int(tokens[at].organisation)]
          agency = Attribution.Agency(name: known.name, wikidata: known.wikidata)
        }
        at += 1
      }
      guard at < count, tokens[at].kind == .close, agency != nil else { return nil }
      bracketed = true
      index = at + 1
    } else if index > start, tokens[index].organisation >= 0, index + 1 < count,
      tokens[index + 1].isSign(0x2D) || tokens[index + 1].kind == .close
    {
      let known = lexicon.organisations[Int(tokens[index].organisation)]
      agency = Attribution.Agency(name: known.name, wikidata: known.wikidata)
      index += 1
    }
    // The dash that ends it, or an equals sign or colon.
    let hasDash =
      index < count
      && (tokens[index].isSign(0x2D) || tokens[index].isSign(0x3D) || tokens[index].isSign(0x7C)
        || bracketed && tokens[index].isSign(0x3A))
    let isPlace = capital > 0 && (shouted > 0 && shouted * 2 >= capital || places > 0)
    guard hasDash && (isPlace || agency != nil && capital <= 5) || bracketed && isPlace else { return nil }
    if !bracketed, agency == nil, hasDash, !tokens[index].spaced || shouted == 0 && places == 0 || capital > 4 || index + 1 >= count
    {
      return nil
    }
    var last = Int(tokens[max(index - 1, 0)].end)
    if hasDash { last = Int(tokens[index].end) }
    while last < bytes.count, bytes[last] == 0x2D || bytes[last] == 0x20 { last += 1 }
    while last + 1 < bytes.count, bytes[last] == 0xC2, bytes[last + 1] == 0xA0 { last += 2 }
    let place = placeEnd > start && capital > 0 ? text(Int(tokens[start].start)..<Int(tokens[placeEnd - 1].end)) : nil
    return Dateline(place: place, agency: agency, length: last)
  }
}
