import WinnowBase

/// Takes the names out of a text that is known, or very likely, to name authors.
struct AuthorText {
  let site: SiteNames
  /// Folded texts that are no names although they stand where names do: the title, section names, tags.
  var excluded: Set<String> = []

  /// The authors of a field or an author element: `By Jane Roe and John Doe, Staff Writers | 3 Feb 2025`.
  func authors(in raw: String, limit: Int = 12) -> [Author] {
    guard raw.utf8.count <= 600 else { return [] }
    var raw = raw
    if raw.range(ofASCII: "://") != nil || raw.range(ofASCII: "www.") != nil || raw.utf8.contains(0x40) {
      // Addresses and handles are no names, nor are the parts that slashes would cut them into.
      raw = raw.split(separator: " ").filter { !Self.isAddress($0) }.joined(separator: " ")
    }
    var authors: [Author] = []
    for line in raw.utf8.contains(0x0A) ? raw.split(separator: "\n").map(String.init) : [raw] where !line.isEmpty {
      let text = Self.withoutCue(MetadataText.clean(line))
      for segment in Self.segments(of: text) {
        var pieces = Self.pieces(of: segment)
        if pieces.count == 2, segment.contains(","), pieces.allSatisfy({ !$0.contains(" ") && Self.isCapitalised($0) }) {
          // `Roe, Jane`
          pieces = [pieces[1] + " " + pieces[0]]
        }
        var hadOffice = false
        for (place, piece) in pieces.enumerated() {
          if place == 0, pieces.count > 1, site.contains(piece) {
            // `example.com, Springfield, USA`: the site's own imprint.
            return authors.isEmpty ? [Author(name: piece, kind: "organization")] : authors
          }
          // After a name, what somebody is: `Jane Roe, Senior Reporter`.
          if !authors.isEmpty, Self.isOffice(piece) || place > 0 && Self.isCredential(piece) { continue }
          // `Jane Roe Writer, Hardware`: what the writer writes about.
          if hadOffice, !piece.contains(" ") { continue }
          guard let author = author(piece), authors.count < limit else { continue }
          if author.name.utf8.count < piece.utf8.count, Self.isOffice(piece) { hadOffice = true }
          let key = MetadataText.fold(author.name)
          if !authors.contains(where: { MetadataText.fold($0.name) == key }) { authors.append(author) }
        }
      }
    }
    return authors
  }

  /// The desk that a text names instead of a person: `By Staff`, `Redaktion`; nil when it names none.
  func desk(in raw: String) -> Author? {
    guard raw.utf8.count <= 60 else { return nil }
    let name = Self.withoutCue(MetadataText.clean(raw))
    return Self.desks.contains(MetadataText.fold(name)) ? Author(name: name, kind: "organization") : nil
  }

  /// A name with a word for an office in it, which structured data gives to a person or body: `Contributors to Example projects`.
  func declared(_ text: String, _ value: JSONValue) -> Author? {
    guard let object = value.object ?? value.elements.first?.object else { return nil }
    let types = LinkedData.types(of: object)
    let isPerson = types.contains("Person")
    let name = MetadataText.clean(text)
    let words = name.split(separator: " ")
    guard isPerson || types.contains(where: { $0.hasSuffix("Organization") }), words.count >= 2, words.count <= 5,
      !Self.nobody.contains(MetadataText.fold(name)), name.first?.isUppercase == true, name.utf8.count <= 60
    else { return nil }
    return Author(name: name, kind: isPerson ? "person" : "organization")
  }

  private static func isAddress(_ word: Substring) -> Bool {
    if word.hasPrefix("@") { return false }
    return word.contains("@") || word.hasPrefix("www.") || String(word).range(ofASCII: "://") != nil
  }

  private static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, word.utf8.count > 2 else { return false }
    return first.properties.isUppercase && !word.unicodeScalars.dropFirst().allSatisfy { $0.properties.isUppercase }
  }

  /// Whether a text after a name is a degree or title: `RD`, `FAND`, `MPH`.
  private static func isCredential(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count >= 2 && bytes.count <= 5 && bytes.allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2E }
  }

  /// Whether a text is a key that a template left unfilled: `page.head.author`.
  private static func isTemplateKey(_ name: String) -> Bool {
    var dots = 0
    for byte in name.utf8 {
      if byte == 0x2E { dots += 1 } else if byte != 0x5F, byte &- 0x61 >= 26 { return false }
    }
    return dots >= 2
  }

  /// Whether a text names a post or profession (`Senior Reporter`, `Digital Security Expert`) instead of somebody.
  static func isOffice(_ name: String) -> Bool {
    officeSet.containsWord(of: MetadataText.fold(name))
  }

  /// One name cleaned of what stands around it; nil when it is none.
  func author(_ piece: String) -> Author? {
    var name = Self.withoutCue(piece)
    // `Interview: Jane Roe`
    if name.utf8.contains(0x3A), let colon = name.lastIndex(of: ":") {
      name = Self.trimmed(String(name[name.index(after: colon)...]))
    }
    // What stands in brackets tells of the person: `(Reuters)`, `[email]`.
    while let last = name.last, last == ")" || last == "]" || last == "）" {
      guard let open = name.lastIndex(where: { $0 == "(" || $0 == "[" || $0 == "（" }), open > name.startIndex,
        !name[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
      else { return nil }
      name = Self.trimmed(String(name[..<open]))
    }
    if name.utf8.contains(0x40), let at = name.firstIndex(of: "@"), at > name.startIndex {
      name = Self.trimmed(String(name[..<at]))
    }
    name = Self.trimmed(name)
    guard isName(name) else { return nil }
    if Self.isOffice(name) {
      // `Keith Barry Senior Autos Reporter`, run together by the page: what stands before the office may be a name.
      guard let person = Self.beforeOffice(name) else { return nil }
      name = person
      guard isName(name) else { return nil }
    }
    let isOrganisation = Self.isOrganisation(name) || site.contains(name)
    return Author(name: name, kind: isOrganisation ? "organization" : "person")
  }

  private static func beforeOffice(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let office = words.firstIndex(where: { officeWords.contains(MetadataText.fold(String($0))) }) else { return name }
    let before = words[..<office].filter {
      !["senior", "chief", "staff", "deputy", "freelance", "associate", "contributing"].contains($0.lowercased())
    }
    return before.count == 2 || before.count == 3 ? before.joined(separator: " ") : nil
  }

  private func isName(_ name: String) -> Bool {
    let bytes = name.utf8.count
    guard bytes >= 2, bytes <= 80 else { return false }
    if name.hasPrefix("http") || name.range(ofASCII: "://") != nil || name.hasPrefix("@") || name.hasPrefix("#") { return false }
    let words = name.utf8.split(separator: 0x20).count
    guard words <= 6 else { return false }
    let folded = MetadataText.fold(name)
    if folded.isEmpty || Self.isTemplateKey(name) || Self.nobody.contains(folded) || excluded.contains(folded) { return false }
    var letters = 0
    var digits = 0
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80, (scalar.value | 0x20) &- 0x61 < 26 {
        letters += 1
        continue
      }
      switch scalar {
      case "?", "!", "\"", "“", "”", "{", "}", "<", ">", "=", "%", "…", "→", "»", "©", "|": return false
      default: break
      }
      if scalar.properties.isAlphabetic { letters += 1 } else if scalar.properties.numericType != nil { digits += 1 }
    }
    if letters < 2 || digits > letters || words > 1 && name.first?.isNumber == true { return false }
    if digits > 0, DateText.find(in: name) != nil { return false }
    if words == 1, MonthNames.month(folded) != nil { return false }
    return !Self.neverSet.containsWord(of: folded)
  }

  // MARK: Cutting

  /// The text after a leading `By`, `Von`, `Text:`, `Written by` …, once or twice.
  static func withoutCue(_ text: String) -> String {
    var rest = trimmed(text)
    for _ in 0..<2 {
      if let cut = cueEnd(rest) {
        rest = trimmed(String(rest[cut...]))
      } else if let cut = gluedBy(rest) {
        rest = trimmed(String(rest[cut...]))
      }
    }
    return rest
  }

  /// Whether a text begins with a cue for authors.
  static func hasCue(_ text: String) -> Bool { cueEnd(trimmed(text)) != nil }

  /// The end of a `By` that markup has run into the name: `ByJane Roe`.
  private static func gluedBy(_ text: String) -> String.Index? {
    guard text.hasPrefix("By") || text.hasPrefix("by"), let third = text.unicodeScalars.dropFirst(2).first else { return nil }
    let end = text.index(text.startIndex, offsetBy: 2)
    if third.properties.isUppercase, text.contains(" ") { return end }
    return text[end...].hasPrefix("by ") || text[end...].hasPrefix("By ") ? end : nil
  }

  private static func cueEnd(_ text: String) -> String.Index? {
    // Cues of scripts without spaces end with themselves.
    if let first = text.utf8.first, first >= 0xE3 {
      for cue in glued where text.hasPrefix(cue) { return text.index(text.startIndex, offsetBy: cue.count) }
    }
    var copy = text
    return copy.withUTF8 { spacedCueEnd($0) }.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// The end of a cue of up to three words, in bytes.
  private static func spacedCueEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = WordHash()
    var isEmpty = true
    var at = 0
    var found: Int?
    for _ in 0..<3 {
      var end = at
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x3A,
        bytes[end] != 0xC2 || end + 1 == bytes.count || bytes[end + 1] != 0xA0
      { end += 1 }
      // No word of a cue is longer.
      guard end < bytes.count, end - at <= 40 else { break }
      if !isEmpty { hash.add(0x20) }
      isEmpty = isEmpty && end == at
      let word = UnsafeBufferPointer(rebasing: bytes[at..<end])
      if word.allSatisfy({ $0 < 0x80 }) {
        for byte in word { hash.add(CaseFold.lowercase(byte)) }
      } else {
        for byte in CaseFold.lowercased(word) { hash.add(byte) }
      }
      let next = end + (bytes[end] == 0xC2 ? 2 : 1)
      if cueSet.contains(hash: hash.value) || bytes[end] == 0x3A && labelSet.contains(hash: hash.value) { found = next }
      if bytes[end] == 0x3A || next >= bytes.count { break }
      if bytes[next] == 0x3A {
        if labelSet.contains(hash: hash.value) { found = next + 1 }
        break
      }
      at = next
    }
    return found
  }

  /// Whether both ends of a text are letters or digits, seen by one byte: nothing to trim. False where more must be looked at.
  private static func isTrimmed(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    let opens = first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 || first &- 0xC3 < 0x1D
    return opens && (last &- 0x30 < 10 || (last | 0x20) &- 0x61 < 26 || last == 0x29)
  }

  private static func trimmed(_ text: String) -> String {
    if isTrimmed(text) { return text }
    var text = text
    return text.withUTF8 { bytes in
      let scan = TextScan(bytes: bytes)
      var from = 0
      while from < bytes.count {
        let (scalar, length) = scan.scalar(at: from)
        guard isNoise(scalar) || scalar == 0x2E else { break }
        from += length
      }
      var to = bytes.count
      while to > from {
        let start = scan.before(to, from: from)
        guard isNoise(scan.scalar(at: start).scalar) else { break }
        to = start
      }
      // A final dot belongs to an initial or an abbreviation (`Jr.`), else to a sentence.
      if to > from, bytes[to - 1] == 0x2E, let word = bytes[from..<to - 1].split(separator: 0x20).last,
        String(decoding: word, as: UTF8.self).count > 3
      {
        to -= 1
      }
      return String(decoding: bytes[from..<to], as: UTF8.self)
    }
  }

  /// White space, and the signs that stand around names.
  private static func isNoise(_ scalar: UInt32) -> Bool {
    if TextScan.isSpace(scalar) { return true }
    switch Unicode.Scalar(scalar) {
    case ",", ";", ":", "-", "–", "—", "|", "·", "•", "/", "*", "~", "：", "，", "、", "»", "«", ">", "‹", "›", "_", "+": return true
    default: return false
    }
  }

  /// The text cut at bars, dots and dashes, up to the first part that is a date or tells of the text instead of who wrote it.
  static func segments(of text: String) -> [String] {
    var segments: [String] = []
    var rest = Substring(text)
    if !mayBeCut(text) {
      segments = text.isEmpty ? [] : [trimmed(text)]
      rest = ""
    }
    while !rest.isEmpty, segments.count < 12 {
      let cut = rest.indices.first { i in
        switch rest[i] {
        case "|", "•", "·", "｜", "⋅", "●", "→", "►", "▪", "…": return true
        case "-", "–", "—", "/":
          return i > rest.startIndex && rest[rest.index(before: i)].isWhitespace
        default: return false
        }
      }
      let piece = cut.map { rest[..<$0] } ?? rest
      segments.append(trimmed(String(piece)))
      rest = cut.map { rest[rest.index(after: $0)...] } ?? ""
    }
    return segments.compactMap { segment in
      var bare = withoutTail(segment)
      // `李四2024-03-01 14:27`
      if let first = bare.unicodeScalars.first, first.value >= 0x3040,
        let digit = bare.firstIndex(where: { $0.isASCII && $0.isNumber })
      {
        let name = bare[..<digit]
        if name.count >= 2, name.count <= 4, name.allSatisfy(\.isLetter) { bare = String(name) }
      }
      return bare.isEmpty || DateText.find(in: bare) != nil ? nil : bare
    }
  }

  /// Whether a text holds a mark that parts segments, or a byte that such a mark begins with.
  private static func mayBeCut(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x7C, 0xC2, 0xE2, 0xEF: return true
      case 0x2D, 0x2F: if before <= 0x20 || before >= 0x80 { return true }
      default: break
      }
      before = byte
    }
    return false
  }

  /// Whether a word behind the first of a text may end a name: false for plain words that are none of the lists'.
  private static func mayHaveTail(_ text: String) -> Bool {
    var hash = WordHash()
    var words = 0
    var length = 0
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20 {
        if length > 0, words > 0, tailSet.contains(hash: hash.value) { return true }
        if before != 0x20 { words += 1 }
        hash = WordHash()
        length = 0
      } else if words > 0 {
        if byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x41 < 26 && before &- 0x61 < 26 { return true }
        if (byte | 0x20) &- 0x61 < 26 {
          hash.add(byte | 0x20)
          length += 1
        } else if byte != 0x27, byte != 0x2C, byte != 0x2E {
          return true
        }
      }
      before = byte
    }
    return length > 0 && words > 0 && tailSet.contains(hash: hash.value)
  }

  /// Cuts what follows a name in running text: `on 3 May`, `, 12.03.2020`, `am 4. Mai`, `in Berlin`, `posted`.
  private static func withoutTail(_ text: String) -> String {
    guard mayHaveTail(text) else { return text }
    let words = text.split(separator: " ")
    for (place, word) in words.enumerated() where place > 0 {
      let folded = MetadataText.fold(String(word))
      let isDigit = word.first?.isNumber ?? false
      if tails.contains(folded) || isDigit || weekdays.contains(folded)
        || MonthNames.month(folded) != nil && place + 1 < words.count && (words[place + 1].first?.isNumber ?? false)
      {
        return trimmed(String(text[..<word.startIndex]))
      }
      // `Jane RoeApril 3, 2025`, run together by the page.
      if let hump = hump(in: word), place + 1 == words.count || words[place + 1].first?.isNumber ?? false,
        MonthNames.month(MetadataText.fold(String(word[hump...]))) != nil, word[hump...].utf8.count > 2
      {
        return trimmed(String(text[..<hump]))
      }
    }
    return text
  }

  /// Where a capital follows a small letter within a word, the last such place.
  private static func hump(in word: Substring) -> String.Index? {
    let scalars = word.unicodeScalars
    var found: String.Index?
    var wasLower = false
    for i in scalars.indices {
      let isUpper = scalars[i].properties.isUppercase
      if isUpper, wasLower { found = i }
      wasLower = scalars[i].properties.isLowercase
    }
    return found
  }

  /// Whether a segment holds what parts names, or spaces to fold; false for what is plainly one name.
  private static func mayHoldSeveral(_ segment: String) -> Bool {
    var hash = WordHash()
    var length = 0
    var words = 0
    var isPlain = true
    var before: UInt8 = 0x20
    for byte in segment.utf8 {
      switch byte {
      case 0x20:
        if before == 0x20 || words > 0 && (isPlain ? conjunctionSet.contains(hash: hash.value) : length <= 8) { return true }
        words += 1
        hash = WordHash()
        length = 0
        isPlain = true
      case 0x2C, 0x3B, 0x26, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0xE3, 0xEF: return true
      default:
        if byte >= 0x80 { isPlain = false }
        hash.add(CaseFold.lowercase(byte))
        length += 1
      }
      before = byte
    }
    return before == 0x20 || words > 0 && (isPlain ? conjunctionSet.contains(hash: hash.value) : length <= 8)
  }

  /// The names of one segment: cut at commas, `and` in many languages, ampersands and slashes.
  static func pieces(of segment: String) -> [String] {
    if !mayHoldSeveral(segment) {
      let piece = trimmed(segment)
      return piece.isEmpty ? [] : [piece]
    }
    var pieces: [String] = []
    var current = ""
    func end() {
      let piece = trimmed(current)
      if !piece.isEmpty { pieces.append(piece) }
      current = ""
    }
    var depth = 0
    var word = ""
    func endWord() {
      if depth == 0, conjunctions.contains(word.lowercased()), !current.isEmpty {
        end()
      } else {
        if !current.isEmpty, !word.isEmpty { current += " " }
        current += word
      }
      word = ""
    }
    for character in segment {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
      switch character {
      case ",", ";", "&", "/", "、", "，", "；", "＆":
        if depth > 0 {
          word.append(character)
        } else {
          endWord()
          end()
        }
      case " ": endWord()
      default: word.append(character)
      }
    }
    endWord()
    end()
    return pieces
  }
}
