/// Word lists as the program's texts hold them: words between spaces and line breaks.
enum WordList {
  /// Calls `body` with the bytes of each word. Lists are read when they are first asked: by bytes, which is twenty times faster than by
  /// characters.
  static func forEach(in list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    forEach(in: list, separator: 0x20, body)
  }

  /// The words as strings.
  static func words(in list: String) -> Set<String> {
    var words: Set<String> = []
    forEach(in: list) { words.insert(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// The phrases of a list, between commas and line breaks, without the white space around them.
  static func phrases(in list: String) -> [String] {
    var phrases: [String] = []
    forEach(in: list, separator: 0x2C) { bytes in
      var phrase = bytes[...]
      while phrase.first == 0x20 { phrase = phrase.dropFirst() }
      while phrase.last == 0x20 { phrase = phrase.dropLast() }
      if !phrase.isEmpty { phrases.append(String(decoding: phrase, as: UTF8.self)) }
    }
    return phrases
  }

  private static func forEach(in list: String, separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == separator || bytes[end] == 0x0A {
        if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }
}
