import WinnowBase

/// How addresses spell the letters of Latin script that bear marks: `Länsposten` as `lansposten`, `Thüringer` as `thueringer`.
enum HostSpelling {
  /// A text with its marked letters in plain ones, each by its base and, where that differs, each by two letters as German and the languages of
  /// the North do; none where it holds no such letter.
  static func spellings(of text: String) -> [String] {
    // The first bytes of U+00C0 to U+021F.
    guard text.holds(where: { $0 >= 0xC3 && $0 <= 0xC8 }) else { return [] }
    var (bases, pairs): ([UInt8], [UInt8]) = ([], [])
    var isChanged = false
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if byte >= 0xC3, byte <= 0xC8 {
        lead = byte
        continue
      }
      defer { lead = 0 }
      guard lead != 0 else {
        bases.append(byte)
        pairs.append(byte)
        continue
      }
      // Two bytes hold the letter: five bits and six.
      let spelling = spellings[Int(lead & 0x1F) << 6 + Int(byte & 0x3F) - 0xC0]
      isChanged = isChanged || !spelling.base.isEmpty
      bases += spelling.base.isEmpty ? [lead, byte] : spelling.base
      pairs += spelling.pair.isEmpty ? [lead, byte] : spelling.pair
    }
    guard isChanged else { return [] }
    let based = String(decoding: bases, as: UTF8.self)
    return bases == pairs ? [based] : [based, String(decoding: pairs, as: UTF8.self)]
  }

  /// What stands for each letter from U+00C0 to U+023F; nothing where it stays.
  private static let spellings: [(base: [UInt8], pair: [UInt8])] = (0xC0..<0x240).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), let base = others[scalar] ?? marked[scalar] else { return ([], []) }
    return (Array(base.utf8), Array((pairs[scalar] ?? base).utf8))
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
