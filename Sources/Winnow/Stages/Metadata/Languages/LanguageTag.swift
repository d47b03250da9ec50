/// Language tags as pages write them.
enum LanguageTag {
  /// BCP 47 with the usual letter case (`de`, `de-AT`, `zh-Hant-TW`); nil for what is no tag.
  static func normalised(_ value: String) -> String? {
    let first = value.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).first ?? ""
    let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "@" || $0 == "." }).map(String.init)
    guard let primary = parts.first?.lowercased() else { return nil }
    var tag: String
    if let named = names[primary] {
      tag = named
    } else if (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ $0 &- 0x61 < 26 }), primary != "und", primary != "mul"
    {
      tag = primary
    } else {
      return nil
    }
    for part in parts.dropFirst().prefix(2) {
      let isLetters = part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      if part.utf8.count == 2, isLetters {
        tag += "-" + part.uppercased()
      } else if part.utf8.count == 4, isLetters {
        tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      } else if part.utf8.count == 3, part.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
        tag += "-" + part
      }
    }
    return tag
  }

  /// Whether a small detector may take one for the other, or one tag covers both.
  static func areNear(_ a: String, _ b: String) -> Bool {
    groups.contains { $0.contains(a) && $0.contains(b) }
  }

  private static let groups: [Set<String>] = [
    ["nb", "nn", "no", "da", "sv"], ["cs", "sk"], ["hr", "sr", "bs", "sh", "sl"], ["id", "ms"], ["es", "ca", "gl", "pt"],
    ["ru", "uk", "bg", "mk", "be", "sr"],
    ["de", "lb", "nds", "gsw"], ["nl", "af"], ["hi", "mr", "ne", "sa"], ["ar", "fa", "ur", "ps", "ckb"], ["zh", "yue", "cmn"],
    ["tr", "az"], ["it", "co", "sc"], ["fr", "oc", "br"],
    ["fi", "et"], ["lt", "lv"], ["fil", "tl"],
  ]

  private static let names: [String: String] = [
    "english": "en", "deutsch": "de", "german": "de", "french": "fr", "francais": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it",
    "italiano": "it", "portuguese": "pt", "polski": "pl", "russian": "ru", "japanese": "ja", "jp": "ja", "chinese": "zh",
    "cn": "zh", "korean": "ko", "iw": "he",
    "in": "id", "ger": "de", "deu": "de", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru",
    "jpn": "ja", "zho": "zh", "kor": "ko",
  ]
}
