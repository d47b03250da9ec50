/// Looks words of a text up in a lexicon without making tokens of them: most texts hold none that matters.
enum PlainWords {
  /// Whether a text may hold a word or phrase of which the lexicon tells what is asked for; true for any text that has other words than
  /// those of plain letters between spaces and simple signs.
  ///
  /// - Parameters:
  ///   - isShoutTold: whether two or three capitals may be a word in other letter case. Default: no.
  ///   - isTold: asked of an entry of the lexicon, and whether its word stands in small letters.
  @inline(__always)
  static func mayTell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: borrowing Lexicon, isShoutTold: Bool = false,
    _ isTold: (_ entry: Int32, _ isSmall: Bool) -> Bool
  ) -> Bool {
    // The hash of the word before, where a phrase of the lexicon goes on behind it.
    var opening: UInt64?
    var at = 0
    while at < bytes.count {
      let first = bytes[at]
      switch first {
      case 0x20, 0x0A, 0x21, 0x22, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x7C:
        at &+= 1
        continue
      case 0x28:
        // `(c)` is a sign of its own.
        if at &+ 2 < bytes.count, bytes[at &+ 2] == 0x29 { return true }
        at &+= 1
        continue
      case 0x2D, 0xC2, 0xE2:
        let length = lengthOfSign(bytes, at)
        guard length > 0 else { return true }
        at &+= length
        continue
      default: break
      }
      let start = at
      let isNumber = first &- 0x30 < 10
      var hash = WordHash()
      var capitals = 0
      if isNumber {
        while at < bytes.count, bytes[at] &- 0x30 < 10 {
          hash.add(UInt32(bytes[at]))
          at &+= 1
        }
      } else {
        while at < bytes.count, bytes[at] &- 0x41 < 26 {
          hash.add(UInt32(bytes[at] | 0x20))
          at &+= 1
        }
        capitals = at &- start
        while at < bytes.count, bytes[at] &- 0x61 < 26 {
          hash.add(UInt32(bytes[at]))
          at &+= 1
        }
        guard at > start, capitals < 2 || at &- start == capitals else { return true }
      }
      if at < bytes.count {
        switch bytes[at] {
        case 0x20, 0x0A, 0x21, 0x22, 0x29, 0x2C, 0x3B, 0x3F, 0x7C: break
        // An address begins with an `h`.
        case 0x3A where first | 0x20 != 0x68: break
        case 0x2E where at &+ 1 == bytes.count || bytes[at &+ 1] == 0x20: break
        default: return true
        }
      }
      let word = hash.finished
      if let before = opening {
        let found = lexicon.find(WordHash.phrase(before, word))
        if found >= 0, isTold(found, false) || lexicon.entry(found).continues { return true }
        opening = nil
      }
      guard !isNumber else { continue }
      let letters = at &- start
      if letters <= Token.exactLetters {
        if isShoutTold, capitals > 1 { return true }
        var exact = WordHash()
        for place in start..<at { exact.add(UInt32(bytes[place])) }
        let found = lexicon.find(exact.finished ^ WordHash.exactSalt)
        if found >= 0, isTold(found, false) { return true }
      }
      let found = lexicon.find(word)
      guard found >= 0 else { continue }
      // Behind one letter a dot may be the letter's.
      if isTold(found, capitals == 0 && letters > 1) { return true }
      if lexicon.entry(found).continues { opening = word }
    }
    return false
  }

  /// How many bytes a dash, a dot between words or a double quotation mark behind a space takes; 0 for any other.
  private static func lengthOfSign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard at > 0, bytes[at &- 1] == 0x20, at &+ 2 < bytes.count else { return 0 }
    switch (bytes[at], bytes[at &+ 1], bytes[at &+ 2]) {
    case (0x2D, 0x20, _): return 1
    // ·
    case (0xC2, 0xB7, 0x20): return 2
    // – — • “
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0x9C): return 3
    default: return 0
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
      PlainWords.mayTell(bytes, lexicon.lexicon, isShoutTold: true) { entry, _ in
        let found = lexicon.lexicon.entry(entry)
        return found.organisation >= 0 || found.creditCue >= 0 || found.bylineCue >= 0 || found.sourceCue >= 0
          || !found.marks.isDisjoint(with: [.firstName, .familyName, .cue, .noise])
      }
    }
  }
}
