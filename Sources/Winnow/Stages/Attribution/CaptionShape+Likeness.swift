import WinnowBase

// How much two texts say the same.
extension CaptionShape {
  /// How much two texts say the same, 0 to 1: shared words over the shorter one's words; 1 where one holds the other.
  static func likeness(_ a: String, _ b: String) -> Double {
    // Of plain texts the simple lower case is the full one.
    let (one, other) = (CaseFold.lowercased(a), CaseFold.lowercased(b))
    let (hashesA, hashesB) = (plainHashes(one), plainHashes(other))
    if let hashesA, let hashesB {
      if hashesA.count >= 2, hashesB.count >= 2 {
        return Double(shared(hashesA, hashesB)) / Double(min(hashesA.count, hashesB.count))
      }
      let (x, y) = (plainLetters(one), plainLetters(other))
      return x.count >= 6 && (x == y || min(x.count, y.count) >= 12 && (ByteSearch.holds(y, in: x) || ByteSearch.holds(x, in: y)))
        ? 1 : 0
    }
    let first = words(hashesA == nil ? a.lowercased() : one)
    let second = words(hashesB == nil ? b.lowercased() : other)
    guard first.count >= 2, second.count >= 2 else {
      let (x, y) = (first.joined(), second.joined())
      return x.utf8.count >= 6 && (x == y || (min(x.utf8.count, y.utf8.count) >= 12 && (x.contains(y) || y.contains(x)))) ? 1 : 0
    }
    var counts: [String: Int] = [:]
    for word in first { counts[word, default: 0] += 1 }
    var shared = 0
    for word in second {
      if let left = counts[word], left > 0 {
        shared += 1
        counts[word] = left - 1
      }
    }
    return Double(shared) / Double(min(first.count, second.count))
  }

  /// How many words two lists share, as often as both have them.
  private static func shared(_ first: [UInt64], _ second: [UInt64]) -> Int {
    let (first, second) = (first.sorted(), second.sorted())
    var (i, j, shared) = (0, 0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        shared += 1
        i += 1
        j += 1
      } else if first[i] < second[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }

  /// The hashes of a text's words, where each scalar is a character by itself, of ASCII, Latin, Cyrillic or Chinese letters and common
  /// signs; nil for any other text.
  private static func plainHashes(_ text: String) -> [UInt64]? {
    var hashes: [UInt64] = []
    return forEachPlainWord(of: text) { hashes.append(Hash64.of($0)) } ? hashes : nil
  }

  /// The words of such a text without what stands between them.
  private static func plainLetters(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    _ = forEachPlainWord(of: text) { letters += $0 }
    return letters
  }

  /// Calls `body` with each word of such a text; false where the text is of another kind, which may show only after some words.
  private static func forEachPlainWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let scan = TextScan(bytes: bytes)
      var start = 0
      var at = 0
      while at < bytes.count {
        let (code, width) = scan.scalar(at: at)
        let isWord: Bool
        switch code {
        case 0x30...0x39, 0x61...0x7A: isWord = true
        case 0..<0x80, 0xA0...0xA9, 0xAB, 0xB0, 0xB4, 0xB7, 0xBB, 0xBF: isWord = false
        case 0x2010...0x2027, 0x2030...0x203B, 0x20AC, 0x2122: isWord = false
        // The capital I with a dot has a lower case of two scalars.
        case 0x130: return false
        case 0xDF...0xF6, 0xF8...0x17F, 0x430...0x45F, 0x4E00...0x9FFF: isWord = true
        default: return false
        }
        if !isWord {
          if at > start { body(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
          start = at + width
        }
        at += width
      }
      if at > start { body(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
      return true
    }
  }

  private static func words(_ lower: String) -> [String] {
    var words: [String] = []
    if forEachPlainWord(of: lower, { words.append(String(decoding: $0, as: UTF8.self)) }) { return words }
    return lower.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
