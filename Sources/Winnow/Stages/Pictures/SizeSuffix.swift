/// The end of a file's name that says which version of a picture it is: `-1024x768`, `-scaled`, `@2x`, `_thumb`.
enum SizeSuffix {
  /// What kind of name was found; it decides the words of the reason.
  struct Found: OptionSet, Sendable {
    let rawValue: UInt8
    static let wordPress = Found(rawValue: 1)
    static let other = Found(rawValue: 2)
  }

  /// Takes all such suffixes off a name without its extension.
  static func strip(_ stem: inout AddressPart, _ size: inout PictureSize) -> Found {
    var found: Found = []
    if let start = prefix(stem, &size) {
      stem = stem[start...]
      found.insert(.other)
    }
    for _ in 0..<4 {
      guard let (keep, kind, said) = last(stem), keep > stem.startIndex else { break }
      size.merge(said)
      found.insert(kind)
      stem = stem[..<keep]
    }
    return found
  }

  /// `1920x1080_name`, `w2100_h1313_x1796_y1197_name`: where the name itself starts, nil without such a beginning.
  private static func prefix(_ stem: AddressPart, _ size: inout PictureSize) -> Int? {
    if let box = SizeBox(stem), let mark = box.rest.first, mark == 0x5F || mark == 0x2D, box.size.width > 0, box.size.height > 0,
      box.rest.count > 4
    {
      size.merge(box.size)
      return box.rest.startIndex + 1
    }
    var start = stem.startIndex
    var sides = 0
    while let mark = stem[start...].firstIndex(of: 0x5F), mark - start >= 2,
      let number = stem[(start + 1)..<mark].wholeNumber, [0x77, 0x68, 0x78, 0x79].contains(stem[start])
    {
      if stem[start] == 0x77 { size.merge(PictureSize(width: number)) }
      if stem[start] == 0x68 { size.merge(PictureSize(height: number)) }
      sides += 1
      start = mark + 1
    }
    return sides >= 2 && stem.endIndex - start > 4 ? start : nil
  }

  private static func last(_ stem: AddressPart) -> (Int, Found, PictureSize)? {
    if let at = stem.lastIndex(of: 0x40), let factor = stem[(at + 1)...].first, factor.isDigit, stem.last == 0x78,
      stem.endIndex - at <= 5
    {
      return (at, .other, PictureSize())
    }
    // `name~_v-16to9__medium` and `name~276x155`: what follows the tilde is how to show it.
    if let at = stem.lastIndex(of: 0x7E), at > stem.startIndex, at + 1 < stem.endIndex {
      let tail = stem[(at + 1)...]
      if let box = SizeBox(tail), box.rest.isEmpty { return (at, .other, box.size) }
      if tail.first == 0x5F { return (at, .other, PictureSize()) }
    }
    guard let mark = stem.lastIndex(where: { $0 == 0x2D || $0 == 0x5F }), mark > stem.startIndex else { return nil }
    let tail = stem[(mark + 1)...]
    let isHyphen = stem[mark] == 0x2D
    if let box = SizeBox(tail), box.rest.isEmpty {
      // `-1024x768` is WordPress; `_800x`, `_800x600` are shops.
      return (mark, isHyphen && box.size.width > 0 && box.size.height > 0 ? .wordPress : .other, box.size)
    }
    if tail.count >= 6, tail.first == 0x4D, let box = SizeBox(tail.dropFirst()), box.rest.isEmpty {
      return (mark, .other, box.size)
    }
    if isHyphen, tail.equals("scaled") || tail.equals("rotated") { return (mark, .wordPress, PictureSize()) }
    // An edited upload carries the time in milliseconds, older ones in seconds.
    if isHyphen, tail.first == 0x65, tail.count == 14 || tail.count == 11, tail.dropFirst().allSatisfy(\.isDigit) {
      return (mark, .wordPress, PictureSize())
    }
    if (3...13).contains(tail.count), words.contains(tail.lazy.map(\.lowercased)) { return (mark, .other, PictureSize()) }
    if let width = width(tail) { return (mark, .other, PictureSize(width: width)) }
    if let cropped = shop(stem) { return cropped }
    return aspectWidth(stem) ?? pairOrWidth(stem, mark)
  }

  private static let words = WordSet(
    [
      "thumb", "thumbs", "thumbnail", "small", "medium", "large", "xlarge", "original", "orig", "mini", "preview", "lowres",
      "hires", "big",
      "hpmain", "superjumbo", "jumbo", "articlelarge", "articleinline", "facebookjumbo", "popup", "mobile", "desktop", "tablet",
      "retina",
    ])

  /// `640w`, `w640`, `640px`.
  private static func width(_ tail: AddressPart) -> Int? {
    let width: Int?
    if tail.last == 0x77 {
      width = tail.dropLast().wholeNumber
    } else if tail.first == 0x77 {
      width = tail.dropFirst().wholeNumber
    } else if tail.ends(with: "px") {
      width = tail.dropLast(2).wholeNumber
    } else {
      width = nil
    }
    guard let width, width >= 32, width <= 10_000 else { return nil }
    return width
  }

  private static let shopWords: [StaticString] = ["_center", "_top", "_bottom", "_left", "_right", "_crop", "_progressive"]

  /// `name_800x600_crop_center`, `name_800x_progressive`.
  private static func shop(_ stem: AddressPart) -> (Int, Found, PictureSize)? {
    var rest = stem
    // The words' last letters.
    switch stem.last {
    case 0x67, 0x6D, 0x70, 0x72, 0x74, 0x65: break
    default: return nil
    }
    for word in shopWords where rest.count > word.utf8CodeUnitCount && rest.ends(with: word) {
      rest = rest.dropLast(word.utf8CodeUnitCount)
    }
    guard rest.count < stem.count, let mark = rest.lastIndex(of: 0x5F), let box = SizeBox(rest[(mark + 1)...]), box.rest.isEmpty
    else { return nil }
    return (mark, .other, box.size)
  }

  /// `name_v16_9_1600`, `name-16x9-1600`: the shape, then the width.
  private static func aspectWidth(_ stem: AddressPart) -> (Int, Found, PictureSize)? {
    guard let last = stem.lastIndex(where: { $0 == 0x2D || $0 == 0x5F }) else { return nil }
    let hasWidth = stem[(last + 1)...].wholeNumber.map { $0 >= 100 } ?? false
    let head = hasWidth ? stem[..<last] : stem
    var marks = 0
    var mark = head.endIndex - 1
    while mark > head.startIndex, marks < 2 {
      defer { mark -= 1 }
      guard head[mark] == 0x2D || head[mark] == 0x5F else { continue }
      marks += 1
      guard let ratio = SizeFolders.aspect(head[(mark + 1)...]) else { continue }
      // A bare `3_2` at the end counts things; with a width or a `v` it is a shape.
      guard hasWidth || head[mark + 1] == 0x76 || head[(mark + 1)...].contains(0x78) else { continue }
      return (mark, .other, PictureSize(ratio: ratio))
    }
    return nil
  }

  /// `name_262_262` and `name_1280` after a name that no other picture can have.
  private static func pairOrWidth(_ stem: AddressPart, _ mark: Int) -> (Int, Found, PictureSize)? {
    guard let last = stem[(mark + 1)...].wholeNumber, (100...4000).contains(last), stem[mark + 1] != 0x30 else { return nil }
    let head = stem[..<mark]
    if let before = head.lastIndex(where: { $0 == 0x2D || $0 == 0x5F }), let first = head[(before + 1)...].wholeNumber,
      (100...4000).contains(first), StrongName.isStrong(head[..<before])
    {
      return (before, .other, PictureSize(width: first, height: last))
    }
    guard last % 10 == 0 || last % 16 == 0 || last == 375 || last == 414, StrongName.isStrong(head) else { return nil }
    return (mark, .other, PictureSize(width: last))
  }
}

/// Names of files that no two pictures share: a UUID, a digest, a time stamp with milliseconds, a random key.
enum StrongName {
  static func isStrong(_ stem: AddressPart) -> Bool {
    var hex = 0
    var digits = 0
    var upper = 0
    var hexDigits = 0
    var upperDigits = 0
    for byte in stem {
      digits = byte.isDigit ? digits + 1 : 0
      if digits >= 10 { return true }
      if byte.isDigit || (byte >= 0x61 && byte <= 0x66) {
        hex += 1
        hexDigits += byte.isDigit ? 1 : 0
        if hex >= 12, hexDigits >= 3 { return true }
      } else if byte != 0x2D || hex < 8 {
        // A UUID's hyphens do not end its run.
        hex = 0
        hexDigits = 0
      }
      if byte.isDigit || (byte >= 0x41 && byte <= 0x5A) {
        upper += 1
        upperDigits += byte.isDigit ? 1 : 0
        if upper >= 20, upperDigits >= 3 { return true }
      } else {
        upper = 0
        upperDigits = 0
      }
    }
    return false
  }
}
