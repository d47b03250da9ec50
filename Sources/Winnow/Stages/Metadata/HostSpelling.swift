import WinnowBase

/// How addresses spell the letters of Latin script that bear marks: `Länsposten` as `lansposten`, `Thüringer` as `thueringer`.
enum HostSpelling {
  /// A text with its marked letters in plain ones, each by its base and, where that differs, each by two letters as German and the languages of
  /// the North do; none where it holds no such letter.
  static func spellings(of text: String) -> [String] {
    // The first bytes of U+00C0 to U+021F.
    guard text.utf8.contains(where: { $0 >= 0xC3 && $0 <= 0xC8 }) else { return [] }
    var (bases, pairs) = ("", "")
    var isChanged = false
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0xC0, scalar.value < 0x220, let base = base(of: scalar) else {
        bases.unicodeScalars.append(scalar)
        pairs.unicodeScalars.append(scalar)
        continue
      }
      isChanged = true
      bases += base
      pairs += Self.pairs[scalar] ?? base
    }
    return !isChanged ? [] : bases == pairs ? [bases] : [bases, pairs]
  }

  private static func base(of scalar: Unicode.Scalar) -> String? {
    if let base = others[scalar] { return base }
    return marked[scalar]
  }

  /// Letters that no mark makes of another.
  private static let others: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i",
    "ð": "d",
    "Ð": "D", "þ": "th", "Þ": "Th",
  ]

  private static let pairs: [Unicode.Scalar: String] = [
    "ä": "ae", "Ä": "Ae", "ö": "oe", "Ö": "Oe", "ü": "ue", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
  ]

  /// The others by the letter that bears the mark.
  private static let marked: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, letters) in bases {
      for scalar in letters.unicodeScalars {
        table[scalar] = base
        for upper in scalar.properties.uppercaseMapping.unicodeScalars
        where scalar.properties.uppercaseMapping.unicodeScalars.count == 1 {
          table[upper] = base.uppercased()
        }
      }
    }
    return table
  }()

  private static let bases = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"),
    ("k", "ķ"),
    ("l", "ĺļľ"), ("n", "ñńņň"), ("o", "òóôõöōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
  ]
}
