import WinnowBase

// Words that a page runs together, a name and what stands behind it, and what else is no part of a name.
extension AuthorText {
  /// Where a name ends within a word that goes on with an office or a label: `RoePublished`, `RoeFounder`; nil for any other word.
  ///
  /// - Parameter hump: where a capital follows a small letter in it, the last such place.
  static func runInEnd(of word: Substring, at hump: String.Index) -> String.Index? {
    guard hump > word.startIndex else { return nil }
    let rest = MetadataText.fold(String(word[hump...]))
    return officeWords.contains(rest) || runInWords.contains(rest) ? hump : nil
  }

  private static let runInWords: Set<String> = [
    "published", "updated", "posted", "categories", "university", "universität", "université", "universidad", "universidade",
    "università",
    "institute", "institut", "department", "faculty", "college", "school",
  ]

  /// Where a capital follows a small letter within a word, the last such place.
  static func hump(in word: Substring) -> String.Index? {
    var copy = word
    let (isPlain, place) = copy.withUTF8 { bytes -> (Bool, Int?) in
      guard ByteScan.firstNonASCII(in: bytes) == bytes.count else { return (false, nil) }
      var found: Int?
      var before: UInt8 = 0
      for at in bytes.indices {
        if bytes[at] &- 0x41 < 26, before &- 0x61 < 26 { found = at }
        before = bytes[at]
      }
      return (true, found)
    }
    if isPlain { return place.map { word.utf8.index(word.startIndex, offsetBy: $0) } }
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

  /// A name of several words without the number of a note that its markup puts behind it: `Jane Roe1`.
  static func withoutNote(_ name: String) -> String {
    guard let last = name.utf8.last, last &- 0x30 < 10, name.holds(0x20) else { return name }
    let bare = name.utf8.dropLast()
    // Of figures in a row one is no note's, and a member of a forum is called `Jane Roe76`.
    guard let before = bare.last, before >= 0x61, !bare.contains(where: { $0 &- 0x30 < 10 }) else { return name }
    return String(Substring(bare))
  }

  /// `홍길동` of `홍길동 기자`.
  static func withoutKoreanOffice(_ name: String) -> String {
    guard let first = name.unicodeScalars.first, first.value &- 0xAC00 < 0x2BA4,
      let office = koreanOffices.first(where: { name.hasSuffix($0) })
    else { return name }
    let person = trimmed(String(name.dropLast(office.count)))
    return (2...4).contains(person.unicodeScalars.count) && !person.contains(" ") ? person : name
  }

  /// Reporter, senior reporter, correspondent, intern, columnist, announcer.
  private static let koreanOffices = ["선임기자", "전문기자", "인턴기자", "기자", "특파원", "논설위원", "칼럼니스트", "아나운서", "앵커"]

  /// A name without the quotation marks around what its bearer is called: `Jane "Jay" Roe`, which would stand for a sentence else.
  static func withoutNickname(_ name: String) -> String {
    // The first bytes of all these marks: few names hold one.
    guard name.holds(where: { $0 == 0x22 || $0 == 0xE2 || $0 == 0xC2 }) else { return name }
    for (open, close) in [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»")] as [(Character, Character)] {
      guard let first = name.firstIndex(of: open), first > name.startIndex, let last = name.lastIndex(of: close), last > first,
        name.filter({ $0 == open || $0 == close }).count == 2, name.index(after: last) < name.endIndex
      else { continue }
      return name.filter { $0 != open && $0 != close }
    }
    return name
  }
}
