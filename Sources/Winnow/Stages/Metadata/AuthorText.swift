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
    if raw.range(ofASCII: "://") != nil || raw.range(ofASCII: "www.") != nil || raw.contains("@") {
      // Addresses and handles are no names, nor are the parts that slashes would cut them into.
      raw = raw.split(separator: " ").filter { !Self.isAddress($0) }.joined(separator: " ")
    }
    var authors: [Author] = []
    for line in raw.split(separator: "\n") {
      let text = Self.withoutCue(MetadataText.clean(String(line)))
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
    MetadataText.fold(name).split(separator: " ").contains { officeWords.contains(String($0)) }
  }

  /// One name cleaned of what stands around it; nil when it is none.
  func author(_ piece: String) -> Author? {
    var name = Self.withoutCue(piece)
    // `Interview: Jane Roe`
    if let colon = name.lastIndex(of: ":") { name = Self.trimmed(String(name[name.index(after: colon)...])) }
    // What stands in brackets tells of the person: `(Reuters)`, `[email]`.
    while let last = name.last, last == ")" || last == "]" || last == "）" {
      guard let open = name.lastIndex(where: { $0 == "(" || $0 == "[" || $0 == "（" }), open > name.startIndex,
        !name[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
      else { return nil }
      name = Self.trimmed(String(name[..<open]))
    }
    if let at = name.firstIndex(of: "@"), at > name.startIndex { name = Self.trimmed(String(name[..<at])) }
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
    let words = name.split(separator: " ")
    guard words.count <= 6 else { return false }
    let folded = MetadataText.fold(name)
    if folded.isEmpty || Self.isTemplateKey(name) || Self.nobody.contains(folded) || excluded.contains(folded) { return false }
    var letters = 0
    var digits = 0
    for scalar in name.unicodeScalars {
      switch scalar {
      case "?", "!", "\"", "“", "”", "{", "}", "<", ">", "=", "%", "…", "→", "»", "©", "|": return false
      default: break
      }
      if scalar.properties.isAlphabetic { letters += 1 } else if scalar.properties.numericType != nil { digits += 1 }
    }
    if letters < 2 || digits > letters || name.first?.isNumber == true && words.count > 1 { return false }
    if digits > 0, DateText.find(in: name) != nil { return false }
    if words.count == 1, MonthNames.month(folded) != nil { return false }
    for word in folded.split(separator: " ") where Self.neverInNames.contains(String(word)) { return false }
    return true
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
    for cue in glued where text.hasPrefix(cue) { return text.index(text.startIndex, offsetBy: cue.count) }
    var at = text.startIndex
    var found: String.Index?
    var folded = ""
    for _ in 0..<3 {
      guard let end = text[at...].firstIndex(where: { $0 == " " || $0 == ":" || $0 == "\u{A0}" }) else { break }
      if !folded.isEmpty { folded += " " }
      folded += text[at..<end].lowercased()
      if cues.contains(folded) || text[end] == ":" && labels.contains(folded) {
        found = text.index(after: end)
      }
      if text[end] == ":" { break }
      at = text.index(after: end)
      if at >= text.endIndex { break }
      if text[at] == ":" {
        if labels.contains(folded) { found = text.index(after: at) }
        break
      }
    }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    let isNoise: (Character) -> Bool = { character in
      if character.isWhitespace { return true }
      switch character {
      case ",", ";", ":", "-", "–", "—", "|", "·", "•", "/", "*", "~", "：", "，", "、", "»", "«", ">", "‹", "›", "_", "+": return true
      default: return false
      }
    }
    var text = text[...]
    while let first = text.first, isNoise(first) || first == "." { text.removeFirst() }
    while let last = text.last, isNoise(last) { text.removeLast() }
    // A final dot belongs to an initial or an abbreviation (`Jr.`), else to a sentence.
    if text.last == ".", let word = text.dropLast().split(separator: " ").last, word.count > 3 { text.removeLast() }
    return String(text)
  }

  /// The text cut at bars, dots and dashes, up to the first part that is a date or tells of the text instead of who wrote it.
  static func segments(of text: String) -> [String] {
    var segments: [String] = []
    var rest = Substring(text)
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

  /// Cuts what follows a name in running text: `on 3 May`, `, 12.03.2020`, `am 4. Mai`, `in Berlin`, `posted`.
  private static func withoutTail(_ text: String) -> String {
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

  /// The names of one segment: cut at commas, `and` in many languages, ampersands and slashes.
  static func pieces(of segment: String) -> [String] {
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
