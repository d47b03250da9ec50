import WinnowBase

/// Short texts of metadata: cleaned of what templates put in by mistake, and folded for comparison.
enum MetadataText {
  /// The text with character references resolved (twice, as templates escape twice), tags dropped and white space folded.
  static func clean(_ text: String) -> String {
    var text = text
    guard text.withUTF8({ isUnclean($0) }) else { return text }
    var bytes = Array(text.utf8)
    for _ in 0..<2 where bytes.contains(0x26) { bytes = resolved(bytes) }
    if holdsControls(bytes) { bytes = reread(bytes) }
    return String(decoding: squeezed(withoutTags(bytes)), as: UTF8.self)
  }

  /// The text with character references resolved once.
  static func references(_ text: String) -> String { String(decoding: resolved(Array(text.utf8)), as: UTF8.self) }

  /// The words of a text in lower case, joined by single spaces: letters and digits of any script, nothing else.
  static func fold(_ text: String) -> String { plainFold(text, spaced: true) ?? fullFold(text, spaced: true) }

  /// A text with points for the dashes between figures: `11-02-26` as `11.02.26`.
  static func withPointsInDays(_ text: String) -> String {
    guard text.holds(0x2D) else { return text }
    let bytes = Array(text.utf8)
    func isFigure(_ at: Int) -> Bool { bytes.indices.contains(at) && bytes[at] &- 0x30 < 10 }
    return String(
      decoding: bytes.indices.map { bytes[$0] == 0x2D && isFigure($0 - 1) && isFigure($0 + 1) ? 0x2E : bytes[$0] }, as: UTF8.self)
  }

  /// Whether a word of a text is a month's name.
  static func namesMonth(_ text: String) -> Bool {
    let folded = fold(text)
    guard folded.holds(where: { $0 >= 0x80 }) else {
      return folded.utf8.split(whereSeparator: { $0 &- 0x61 >= 26 }).contains { MonthNames.month(String(Substring($0))) != nil }
    }
    return folded.split(whereSeparator: { !$0.isLetter }).contains { MonthNames.month(String($0)) != nil }
  }

  /// `fold` of ASCII text, with or without the spaces; nil for any other.
  private static func plainFold(_ text: String, spaced: Bool) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard ByteScan.firstNonASCII(in: bytes) == bytes.count else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        plain.withUnsafeBufferPointer { plain in
          var count = 0
          var gap = false
          for byte in bytes {
            let lower = plain[Int(byte)]
            if lower > 1 {
              // A space takes the place of a byte that is no letter.
              if gap, spaced, count > 0 {
                target[count] = 0x20
                count &+= 1
              }
              gap = false
              target[count] = lower
              count &+= 1
            } else if lower == 0 {
              gap = true
            }
          }
          return count
        }
      }
    }
  }

  /// The letters and digits of ASCII in lower case, 1 for the apostrophe, which parts no words, 0 for the others.
  private static let plain: [UInt8] = (0..<0x80).map { byte in
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? CaseFold.lowercase(byte) : byte == 0x27 ? 1 : 0
  }

  /// `fold` of any text, with or without the spaces.
  private static func fullFold(_ text: String, spaced: Bool) -> String {
    var text = text
    return text.withUTF8 { bytes in
      // No scalar's lower case takes more than three times its bytes, and a space takes the place of a byte at the least.
      String(unsafeUninitializedCapacity: 3 * bytes.count) { target in
        let scan = TextScan(bytes: bytes)
        let letters = Self.letters
        var count = 0
        var gap = false
        var at = 0
        while at < bytes.count {
          let first = bytes[at]
          if first < 0x80 {
            at &+= 1
            if first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26 {
              begin(target, &count, gap && spaced)
              gap = false
              target[count] = first &- 0x41 < 26 ? first | 0x20 : first
              count &+= 1
            } else if first != 0x27 {
              gap = true
            }
            continue
          }
          let (value, length) = scan.scalar(at: at)
          at &+= length
          if value == 0x2019 || value == 0x2018 || value == 0xAD || value == 0x200D { continue }
          if value < 0x800, value != 0x130 {
            let lower = letters[Int(value) - 0x80]
            guard lower != 0 else {
              gap = true
              continue
            }
            begin(target, &count, gap && spaced)
            write(lower, target, &count)
          } else if value &- 0x4E00 < 0x5200 || value &- 0xAC00 < 0x2BA4 || value &- 0x3041 < 0x56 || value &- 0x30A1 < 0x5A {
            // Chinese characters, kana and Korean syllables have no case.
            begin(target, &count, gap && spaced)
            write(value, target, &count)
          } else if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            begin(target, &count, gap && spaced)
            if value &- 0x900 < 0x780 {
              // Nor have the scripts of India and its neighbours, up to the Burmese.
              write(value, target, &count)
            } else {
              for lower in scalar.properties.lowercaseMapping.unicodeScalars { write(lower.value, target, &count) }
            }
          } else {
            gap = true
            continue
          }
          gap = false
        }
        return count
      }
    }
  }

  /// Puts a space where words are parted and one stands before.
  @inline(__always)
  private static func begin(_ target: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, _ isParted: Bool) {
    guard isParted, count > 0 else { return }
    target[count] = 0x20
    count &+= 1
  }

  /// Writes a scalar of valid text.
  @inline(__always)
  private static func write(_ scalar: UInt32, _ target: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    let low = UInt8(truncatingIfNeeded: scalar & 0x3F) | 0x80
    switch scalar {
    case ..<0x80:
      target[count] = UInt8(truncatingIfNeeded: scalar)
      count &+= 1
    case ..<0x800:
      target[count] = UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0
      target[count &+ 1] = low
      count &+= 2
    case ..<0x1_0000:
      target[count] = UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0
      target[count &+ 1] = UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80
      target[count &+ 2] = low
      count &+= 3
    default:
      target[count] = UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0
      target[count &+ 1] = UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F) | 0x80
      target[count &+ 2] = UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80
      target[count &+ 3] = low
      count &+= 4
    }
  }

  /// The letters and digits of U+0080 to U+07FF in lower case, 0 for what is neither. Of these only U+0130 takes two scalars in lower case.
  private static let letters: [UInt32] = (0x80..<0x800).map { (value: UInt32) -> UInt32 in
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return 0
    }
    switch value {
    // The micro sign and the last sigma of a word are small letters.
    case 0xB5, 0x3C2: return value
    // Two whose small letters are longer in UTF-8.
    case 0x23A, 0x23E: return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    default: return CaseFold.lowercase(scalar).value
    }
  }

  /// `fold` without spaces: for names of sites, which are written with and without.
  static func squash(_ text: String) -> String { plainFold(text, spaced: false) ?? fullFold(text, spaced: false) }

  /// At most `limit` bytes of a text, cut on a character's border, for evidence.
  static func excerpt(_ text: String, _ limit: Int = 160) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text[..<end]) + "…"
  }

  /// Whether a text holds one of the controls U+0080 to U+009F, which nobody writes.
  private static func holdsControls(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0xC2 && bytes[$0 + 1] < 0xA0 }
  }

  /// The text with UTF-8 that was once read as Latin-1 put right: `â`, U+0080, U+0093 are the three bytes of a dash. Only sequences with a
  /// control in them are: `Ã¼` may be meant.
  private static func reread(_ bytes: [UInt8]) -> [UInt8] {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < scalars.count {
      let lead = scalars[i].value
      let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1
      let end = i + length
      if length > 1, end <= scalars.count {
        let tail = scalars[(i + 1)..<end]
        if tail.allSatisfy({ (0x80..<0xC0).contains($0.value) }), tail.contains(where: { $0.value < 0xA0 }),
          let text = String(validating: scalars[i..<end].map { UInt8($0.value) }, as: UTF8.self)
        {
          out.append(contentsOf: text.utf8)
          i = end
          continue
        }
      }
      UTF8Bytes.append(lead, to: &out)
      i += 1
    }
    return out
  }

  private static func isUnclean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    var hasSigns = false
    var at = 0
    // Eight bytes of ASCII at a time: single spaces and what is neither a control nor a sign of markup.
    while at &+ 8 <= bytes.count {
      let word = ByteScan.word(bytes, at)
      guard word & ByteScan.tops == 0 else { break }
      let spaces = ByteScan.ascii(word, equalTo: 0x20)
      let before = spaces << 8 | (last == 0x20 ? 0x80 : 0)
      let signs = ByteScan.ascii(word, below: 0x20) | ByteScan.ascii(word, equalTo: 0x26) | ByteScan.ascii(word, equalTo: 0x3C)
      if spaces & before | signs != 0 { return true }
      last = bytes[at &+ 7]
      at &+= 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      at &+= 1
      // Letters of ASCII and what stands among them.
      if byte &- 0x40 < 0x3F {
        last = byte
        continue
      }
      if byte < 0x20 || byte == 0x26 || byte == 0x3C { return true }
      if byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
        if opensSqueezed(bytes, at &- 1) { return true }
        hasSigns = true
      }
      if byte == 0x20, last == 0x20 { return true }
      last = byte
    }
    // A deleted byte is cleaned off where other signs are beside the letters.
    return last == 0x20 || hasSigns && ByteScan.first(0x7F, in: bytes) < bytes.count
  }

  /// Whether a space, a control or a mark without width begins at a byte, as `squeezed` and `reread` know them; not a dash or a quotation mark,
  /// which begin with the same byte.
  private static func opensSqueezed(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at &+ 1 < bytes.count else { return true }
    let second = bytes[at &+ 1]
    if bytes[at] == 0xC2 { return second <= 0xA0 || second == 0xAD }
    guard at &+ 2 < bytes.count else { return true }
    let third = bytes[at &+ 2]
    if bytes[at] == 0xEF { return second == 0xBB && third == 0xBF }
    return second == 0x80 && (third &- 0x82 < 0x0E || third &- 0xA8 < 0x08) || second == 0x81 && third == 0xA0
  }

  private static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      guard bytes[i] == 0x26, let (scalar, length) = reference(bytes, i) else {
        out.append(bytes[i])
        i += 1
        continue
      }
      UTF8Bytes.append(scalar.value, to: &out)
      i += length
    }
    return out
  }

  private static func reference(_ bytes: [UInt8], _ start: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(bytes.count, start + 12)
    guard let end = bytes[start..<limit].firstIndex(of: 0x3B), end > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
      return (scalar, end + 1 - start)
    }
    return named[name].map { ($0, end + 1 - start) }
  }

  // What templates escape twice; the HTML reader has resolved everything once.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘", "rdquo": "”",
    "ldquo": "“",
    "bdquo": "„", "sbquo": "‚", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…", "middot": "·", "bull": "•",
    "shy": "\u{AD}", "szlig": "ß", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "eacute": "é",
    "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á", "acirc": "â", "iacute": "í", "icirc": "î", "oacute": "ó",
    "ocirc": "ô",
    "uacute": "ú", "ugrave": "ù", "ntilde": "ñ", "ccedil": "ç", "atilde": "ã", "otilde": "õ", "aring": "å", "aelig": "æ",
    "oslash": "ø",
    "iexcl": "¡", "iquest": "¿", "euro": "€", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
  ]

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x3C) else { return bytes }
    var out: [UInt8] = []
    var i = 0
    // The next end of a tag, looked for once.
    var close = -1
    while i < bytes.count {
      // A tag starts with a letter or a slash; `a < b` stays.
      if bytes[i] == 0x3C, i + 1 < bytes.count, bytes[i + 1] == 0x2F || (bytes[i + 1] | 0x20) &- 0x61 < 26 {
        if close < i { close = bytes[i...].firstIndex(of: 0x3E) ?? bytes.count }
        guard close < bytes.count else { return out + bytes[i...] }
        if close - i > 300 { return bytes }
        out.append(0x20)
        i = close + 1
        // Inline markup joins: `<b>A</b>,` must not become `A ,`.
        if i < bytes.count, bytes[i] == 0x2C || bytes[i] == 0x2E || bytes[i] == 0x20 { out.removeLast() }
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return out
  }

  // Folds ASCII white space, NBSP, line separators and the like to one space; drops soft hyphens, zero-width marks and byte order marks, but
  // for the joiners within a word: with one it is another word in Persian, and other letters in the scripts of India.
  private static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      let scan = TextScan(bytes: bytes)
      var at = 0
      while at < bytes.count {
        let (scalar, length) = scan.scalar(at: at)
        at &+= length
        switch scalar {
        case 0...0x20, 0x7F, 0xA0, 0x2002...0x200A, 0x2028, 0x2029, 0x202F:
          if let last = out.last, last != 0x20 { out.append(0x20) }
        case 0x200C, 0x200D:
          if let last = out.last, last >= 0x80, at < bytes.count, bytes[at] >= 0xC4, scan.scalar(at: at).scalar &- 0x2000 >= 0x70 {
            UTF8Bytes.append(scalar, to: &out)
          }
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: continue
        default: UTF8Bytes.append(scalar, to: &out)
        }
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
  }
}
