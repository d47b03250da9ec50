import WinnowBase

/// What two spellings of one name have in common: its words, without case and accents, however they are parted.
enum NameKey {
  /// The key; nil for a name with fewer than four letters (two where each takes three bytes), which says too little.
  static func of(_ name: String, organization: Bool) -> UInt64? {
    of(words(of: name, organization: organization), organization: organization)
  }

  static func of(_ words: [[Unicode.Scalar]], organization: Bool) -> UInt64? {
    let letters = words.reduce(0) { $0 + $1.count }
    guard letters >= 4 || letters >= 2 && words.allSatisfy({ $0.allSatisfy { $0.value >= 0x800 } }) else { return nil }
    var hash = Hash64(seed: organization ? 12 : 11)
    for (place, word) in words.enumerated() {
      if place > 0 { hash.update(0) }
      for scalar in word { hash.update(UInt64(scalar.value)) }
    }
    return hash.finish()
  }

  /// The words of a name, folded: `Núñez, José` gives `jose nunez`, `The Example Press Ltd` gives `example press`.
  ///
  /// Points, hyphens and spaces part words alike, apostrophes part none; in Chinese, Japanese and Korean spaces part none either.
  static func words(of name: String, organization: Bool) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    var isBetween = false
    var wasWide = false
    var comma: Int?
    var commas = 0
    for scalar in name.unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isBetween = isBetween || scalar != "'" && scalar != "\u{2019}" && !scalar.properties.isDiacritic
        if scalar == "," {
          commas += 1
          comma = words.count + (word.isEmpty ? 0 : 1)
        }
        continue
      }
      let isWide = 0x2E80...0x9FFF ~= scalar.value || 0xAC00...0xD7A3 ~= scalar.value || scalar.value >= 0x20000
      if isBetween, !word.isEmpty, !(isWide && wasWide) {
        words.append(word)
        word = []
      }
      isBetween = false
      wasWide = isWide
      word += base(of: CaseFold.lowercase(scalar))
    }
    if !word.isEmpty { words.append(word) }
    if organization { return plain(words) }
    // "Roe, Jane": the family name first. "John Roe, Jr." is none.
    if commas == 1, let comma, (1...3).contains(comma), (1...3).contains(words.count - comma),
      !suffixes.contains(text(words[comma]))
    {
      words = Array(words[comma...] + words[..<comma])
    }
    return words
  }

  static func text(_ word: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "md", "phd", "m", "esq", "mba", "jun", "sen"]
  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "plc", "gmbh", "corp", "limited", "ag", "sa", "srl", "bv", "oy", "ab", "as",
  ]

  /// An organisation's name without the article before it and the legal form behind it, where something is left.
  private static func plain(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var words = words[...]
    if words.count > 1, let first = words.first, text(first) == "the" { words.removeFirst() }
    if words.count > 1, let last = words.last, legalForms.contains(text(last)) { words.removeLast() }
    return Array(words)
  }

  /// A Latin letter without what stands on or under it, by its Unicode name (`LATIN SMALL LETTER E WITH ACUTE`); ligatures as two letters.
  private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{00}"..."\u{7F}": return [scalar]
    case "ß", "ẞ": return ["s", "s"]
    case "æ": return ["a", "e"]
    case "œ": return ["o", "e"]
    case "ı", "İ": return ["i"]
    default: break
    }
    // Combining marks are no letters and never come here; what is not Latin stands for itself.
    guard scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value, let name = scalar.properties.name else { return [scalar] }
    let prefix = "LATIN SMALL LETTER "
    guard name.hasPrefix(prefix) else { return [scalar] }
    let rest = name.dropFirst(prefix.count).utf8
    guard let letter = rest.first, rest.count == 1 || rest.dropFirst().first == 0x20 else { return [scalar] }
    return [Unicode.Scalar(letter | 0x20)]
  }

  /// How good a spelling is, apart from how many posts have it.
  ///
  /// - Returns: 0 for capitals throughout, or none, which are no way to write a name; 1 for a family name in capitals or first, a person's
  ///   first or last word in small letters; 2 for all else. Of an organisation a word of up to five capitals may be its right name.
  static func grade(_ name: String, organization: Bool) -> Int {
    var (upper, lower) = (0, 0)
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase { upper += 1 }
      if scalar.properties.isLowercase { lower += 1 }
    }
    if organization, lower == 0, upper > 1, upper <= 5 { return 2 }
    if upper > 1 && lower == 0 || upper == 0 && lower > 0 { return 0 }
    guard !organization else { return 2 }
    let words = name.split { $0 == " " || $0 == "," }
    guard words.count > 1, lower > 0 else { return 2 }
    if name.contains(",") { return 1 }
    let isShouted = words.contains { word in
      let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
      return letters.count > 2 && letters.allSatisfy(\.properties.isUppercase) && !word.contains(".") && !isNumeral(word)
    }
    let isSmall = [words.first, words.last].contains { $0?.unicodeScalars.first?.properties.isLowercase ?? false }
    return isShouted || isSmall ? 1 : 2
  }

  private static func isNumeral(_ word: Substring) -> Bool { word.allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" } }

  /// Whether a name has letters beyond ASCII: accents are rather lost than invented.
  static func isMarked(_ name: String) -> Bool { name.utf8.contains { $0 >= 0x80 } }
}
