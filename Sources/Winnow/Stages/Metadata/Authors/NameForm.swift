import WinnowBase

// The form of a person's name, where no lexicon is asked.
extension BylineSearch {
  private static let particles = WordSet([
    "de", "da", "di", "von", "van", "der", "den", "la", "le", "el", "al", "bin", "zu", "zur", "dos", "das", "du", "ten", "af",
    "y", "e", "del", "della", "degli", "dello", "ter", "ibn", "op", "'t", "’t",
  ])

  /// Whether a word joins the words of a name and takes no capital: `von`, `de`.
  static func isParticle(_ word: Substring) -> Bool { particles.contains(word.utf8) }

  /// Whether a text is short for a name, particles aside: `Anna de la Cruz`, `Jan van den Berg`.
  static func hasFewWords(_ name: String) -> Bool { name.pieces(at: 0x20).count { !isParticle($0) } <= mostWords }

  private static let mostWords = 3

  /// Every word but particles begins with a capital, or the script has none.
  static func looksLikeName(_ name: String) -> Bool {
    let words = name.pieces(at: 0x20)
    guard words.count >= 2 || name.unicodeScalars.contains(where: { $0.value > 0x2E7F }) || beginsWithInitial(name) else {
      return false
    }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return !first.properties.isLowercase || particles.contains(word.utf8) || joinsParticle(word)
    }
  }

  /// `J.Roe`, `J.K.Roe`: initials that stand right before a family name.
  private static func beginsWithInitial(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), name.prefix(upTo: dot).split(separator: ".").allSatisfy({ $0.count == 1 }) else {
      return false
    }
    let family = name[name.index(after: dot)...]
    return family.count >= 3 && family.first?.isUppercase ?? false && family.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
  }

  /// `al-Masri`, `d'Angelo`: a particle, a hyphen or an apostrophe and a capital.
  private static func joinsParticle(_ word: Substring) -> Bool {
    let particle = word.prefix { $0.isLowercase }
    let rest = word[particle.endIndex...]
    return (1...3).contains(particle.count) && rest.first.map { "-'’".contains($0) } ?? false
      && rest.dropFirst().first?.isUppercase ?? false
  }
}
