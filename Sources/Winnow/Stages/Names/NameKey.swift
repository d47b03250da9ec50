import WinnowBase

/// What two spellings of one name have in common: its words, without case and accents, however they are parted.
enum NameKey {
  /// The key; nil for a name with fewer than four letters (two where each takes three bytes), which says too little.
  static func of(_ name: String, organization: Bool) -> UInt64? {
    var hash = Hash64(seed: organization ? 12 : 11)
    var letters = 0
    var isBetween = false
    for scalar in name.unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        // Points, hyphens and spaces part words alike; apostrophes part none.
        isBetween = isBetween || scalar != "'" && scalar != "\u{2019}" && !scalar.properties.isDiacritic
        continue
      }
      if isBetween, letters > 0 { hash.update(0) }
      isBetween = false
      letters += 1
      for base in base(of: CaseFold.lowercase(scalar)) { hash.update(UInt64(base.value)) }
    }
    return letters >= (name.utf8.count > 2 * letters ? 2 : 4) ? hash.finish() : nil
  }

  /// A Latin letter without what stands on or under it, by its Unicode name (`LATIN SMALL LETTER E WITH ACUTE`); ligatures as two letters.
  private static func base(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{00}"..."\u{7F}": return [scalar]
    case "ß": return ["s", "s"]
    case "æ": return ["a", "e"]
    case "œ": return ["o", "e"]
    case "ı": return ["i"]
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

  /// How good a spelling is, apart from how many posts have it: capitals throughout, or none, are no way to write a name; accents are
  /// rather lost than invented.
  static func quality(_ name: String) -> Int {
    var (upper, lower, marked) = (0, 0, 0)
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase { upper += 1 }
      if scalar.properties.isLowercase { lower += 1 }
      if scalar.value > 0x7F { marked += 1 }
    }
    if upper > 1 && lower == 0 || upper == 0 && lower > 0 { return 0 }
    return marked > 0 ? 2 : 1
  }
}
