import WinnowBase

/// The built-in phrases of the chosen languages, ready to be found in text.
struct Lexicon: Sendable {
  let entries: [LexiconEntry]
  let index: PhraseIndex

  /// All languages.
  static let all = Lexicon(languages: Array(sources.keys))

  /// The languages there are phrases for, as BCP 47 codes in order. What every language uses (names of networks, signs) is always in.
  static var languages: [String] { sources.keys.sorted() }

  init(languages: [String]) {
    var entries = Lexicon.parse(Lexicon.common).entries
    for language in languages.sorted() {
      if let source = Lexicon.sources[language] { entries += Lexicon.parse(source).entries }
    }
    self.entries = entries
    index = PhraseIndex(entries)
  }

  /// Reads a phrase list: `[rule-name]` opens a section, other lines are entries, empty lines and lines that begin with `#` are not read.
  /// Lines of no known form come back as `wrong`; a test keeps the built-in lists free of them.
  static func parse(_ source: String) -> (entries: [LexiconEntry], wrong: [String]) {
    var entries: [LexiconEntry] = []
    var wrong: [String] = []
    var rule: BoilerplateRule?
    var source = source
    source.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = ByteScan.first(0x0A, in: bytes, from: start)
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        guard let first = line.first, first != UInt8(ascii: "#") else { continue }
        if first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
          let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
          rule = BoilerplateRule(rawValue: name)
          if rule == nil { wrong.append("[\(name)]") }
        } else if let rule, let entry = LexiconEntry(line: line, rule: rule) {
          entries.append(entry)
        } else {
          wrong.append(String(decoding: line, as: UTF8.self))
        }
      }
    }
    return (entries, wrong)
  }

  /// The lines of a language's list that are of no known form.
  static func wrongLines(of language: String) -> [String] { sources[language].map { parse($0).wrong } ?? [language] }

  private static let sources: [String: String] = [
    "af": afrikaans, "ar": arabic, "az": azerbaijani, "be": belarusian, "bg": bulgarian, "bn": bengali, "ca": catalan, "cs": czech,
    "da": danish, "de": german, "el": greek, "en": english, "es": spanish, "et": estonian, "fa": persian, "fi": finnish,
    "fr": french,
    "he": hebrew, "hi": hindi, "hr": croatian, "hu": hungarian, "hy": armenian, "id": indonesian, "is": icelandic, "it": italian,
    "ja": japanese, "ka": georgian, "kk": kazakh, "ko": korean, "lt": lithuanian, "lv": latvian, "mk": macedonian, "mr": marathi,
    "ms": malay, "nl": dutch, "no": norwegian, "pl": polish, "pt": portuguese, "ro": romanian, "ru": russian, "sk": slovak,
    "sl": slovene, "sq": albanian, "sr": serbian, "sv": swedish, "sw": swahili, "ta": tamil, "th": thai, "tl": filipino,
    "tr": turkish, "uk": ukrainian, "ur": urdu, "vi": vietnamese, "zh": chinese,
  ]
}
