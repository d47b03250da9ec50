/// A person's name as it should stand: one space between words, capitals undone where it is all capitals.
enum PersonName {
  private static let small: Set<String> = [
    "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "von", "zu", "bin", "ibn", "al",
  ]

  static func tidy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var plain = true
    var upperRun = 0
    for index in range {
      let byte = bytes[index]
      if byte >= 0x41, byte <= 0x5A {
        upperRun += 1
        if upperRun > 2 { plain = false }
      } else {
        upperRun = 0
        if byte >= 0x80 && byte < 0xE3 || byte == 0x20 && index + 1 < range.upperBound && bytes[index + 1] == 0x20 || byte < 0x20
          || byte == 0x2A || byte == 0x5F && false
        {
          plain = false
        }
      }
      if !plain { break }
    }
    if plain { return String(decoding: bytes[range], as: UTF8.self) }
    return slow(bytes, range)
  }

  private static func slow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var words: [[UInt32]] = [[]]
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = Letter.decode(bytes, at)
      switch Letter.classOf(scalar) {
      case .space: words.append([])
      case .ignored: break
      default: if scalar != 0x2A { words[words.count - 1].append(scalar) }
      }
      at += length
    }
    words.removeAll { $0.isEmpty }
    func isShouted(_ word: [UInt32]) -> Bool {
      var uppers = 0
      for scalar in word {
        switch Letter.classOf(scalar) {
        case .upper: uppers += 1
        case .lower, .uncased, .han, .kana, .hangul, .digit: return false
        default: break
        }
      }
      return uppers > 1
    }
    let allShouted = words.allSatisfy { isShouted($0) || $0.count <= 2 }
    var parts: [String] = []
    for (index, word) in words.enumerated() {
      let letters = word.count { $0 != 0x2E && $0 != 0x27 }
      guard isShouted(word), !word.contains(0x2E), letters > 2 || allShouted && letters == 2 && words.count > 1 && index > 0,
        !isNumeral(word)
      else {
        parts.append(string(word))
        continue
      }
      var lowered: [UInt32] = []
      var start = true
      for (position, scalar) in word.enumerated() {
        let folded = scalar == 0x130 ? 0x69 : Letter.fold(scalar)
        lowered.append(start ? scalar : folded)
        let isMac = position == 1 && word[0] == 0x4D && (scalar == 0x43) && word.count > 4
        start = scalar == 0x2D || isMac || (scalar == 0x27 || scalar == 0x2019) && position == 1
      }
      let plain = string(lowered)
      if index > 0, index + 1 < words.count, small.contains(plain.lowercased()) {
        parts.append(plain.lowercased())
      } else {
        parts.append(plain)
      }
    }
    return parts.joined(separator: " ")
  }

  /// II to XIII.
  private static func isNumeral(_ word: [UInt32]) -> Bool {
    word.count <= 4 && word.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  private static func string(_ scalars: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(view)
  }
}
