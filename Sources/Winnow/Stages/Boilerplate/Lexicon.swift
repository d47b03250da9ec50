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
    let sources = [Lexicon.common] + languages.sorted().compactMap { Lexicon.sources[$0] }
    let lists = PhraseLists(sources)
    entries = lists.entries
    index = PhraseIndex(lists)
  }

  /// The lines of a language's list that are of no known form.
  static func wrongLines(of language: String) -> [String] { sources[language].map { wrongLines(in: $0) } ?? [language] }

  /// The lines of a list that are of no known form.
  static func wrongLines(in source: StaticString) -> [String] { PhraseLists([source]).wrong }

  private static let sources: [String: StaticString] = [
    "af": afrikaans, "ar": arabic, "az": azerbaijani, "be": belarusian, "bg": bulgarian, "bn": bengali, "ca": catalan, "cs": czech,
    "da": danish, "de": german, "el": greek, "en": english, "es": spanish, "et": estonian, "eu": basque, "fa": persian,
    "fi": finnish,
    "fr": french,
    "gl": galician, "gu": gujarati, "he": hebrew, "hi": hindi, "hr": croatian, "hu": hungarian, "hy": armenian, "id": indonesian,
    "is": icelandic, "it": italian,
    "ja": japanese, "ka": georgian, "kk": kazakh, "km": khmer, "kn": kannada, "ko": korean, "lt": lithuanian, "lv": latvian,
    "mk": macedonian, "ml": malayalam, "mr": marathi,
    "ms": malay, "my": burmese, "ne": nepali, "nl": dutch, "no": norwegian, "pa": punjabi, "pl": polish, "pt": portuguese,
    "ro": romanian, "ru": russian, "si": sinhala, "sk": slovak,
    "sl": slovene, "sq": albanian, "sr": serbian, "sv": swedish, "sw": swahili, "ta": tamil, "te": telugu, "th": thai,
    "tl": filipino,
    "tr": turkish, "uk": ukrainian, "ur": urdu, "vi": vietnamese, "zh": chinese,
  ]
}
