import WinnowBase

/// The words that a name of markup is made of, cut at all that is no letter and at humps: `post-body`, `messageSignature`.
enum NameWords {
  /// The words in lower case, in order.
  static func of(_ name: some Sequence<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in name {
      let isUpper = byte &- 0x41 < 26
      let isLetter = isUpper || byte &- 0x61 < 26 || byte >= 0x80
      if !isLetter || isUpper && wasLower, !word.isEmpty {
        words.append(word)
        word = []
      }
      if isLetter { word.append(CaseFold.lowercase(byte)) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
