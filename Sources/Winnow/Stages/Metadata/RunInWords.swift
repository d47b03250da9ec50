// Words that a page runs together: a name and what stands behind it.
extension AuthorText {
  /// Where a name ends within a word that goes on with an office or a label: `RoePublished`, `RoeFounder`; nil for any other word.
  static func runInEnd(of word: Substring) -> String.Index? {
    guard let hump = hump(in: word), hump > word.startIndex else { return nil }
    let rest = MetadataText.fold(String(word[hump...]))
    return officeWords.contains(rest) || runInWords.contains(rest) ? hump : nil
  }

  private static let runInWords: Set<String> = ["published", "updated", "posted", "categories"]

  /// Where a capital follows a small letter within a word, the last such place.
  static func hump(in word: Substring) -> String.Index? {
    // A word of ASCII without capitals behind its first letter has none.
    guard word.utf8.dropFirst().contains(where: { $0 >= 0x80 || $0 &- 0x41 < 26 }) else { return nil }
    let scalars = word.unicodeScalars
    var found: String.Index?
    var wasLower = false
    for i in scalars.indices {
      let isUpper = scalars[i].properties.isUppercase
      if isUpper, wasLower { found = i }
      wasLower = scalars[i].properties.isLowercase
    }
    return found
  }
}
