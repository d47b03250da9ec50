/// A person's name in its parts, folded: given name or its initial, initials between, family name with its particles.
struct PersonForm: Hashable {
  var given: String
  /// The letters of the initials between given and family name: `q` of `Jane Q. Roe`.
  var middle: String
  var family: String

  /// Nil for a name of one word, and for one without a family name of two letters.
  init?(_ name: String) {
    let words = NameKey.words(of: name, organization: false)
    guard words.count >= 2, let first = words.first, words.allSatisfy({ $0.allSatisfy { $0.value < 0x2E80 } }) else { return nil }
    var at = 1
    var middle = ""
    while at + 1 < words.count, words[at].count == 1 {
      middle += NameKey.text(words[at])
      at += 1
    }
    guard words[at...].allSatisfy({ $0.count >= 2 }) else { return nil }
    given = NameKey.text(first)
    self.middle = middle
    family = words[at...].map(NameKey.text).joined(separator: " ")
  }

  var isInitial: Bool { given.unicodeScalars.count == 1 }

  /// What a name and its abbreviation share.
  var bucket: String { "\(given.unicodeScalars.first.map(String.init) ?? "") \(family)" }
}
