import WinnowBase

/// A number, a word or a mark of a text that may hold a date.
struct DateToken {
  enum Kind: Hashable {
    case number(Int, digits: Int)
    /// In lower case.
    case word(String)
    case mark(Unicode.Scalar)
  }

  var kind: Kind
  /// Whether no white space stands between it and the token before it.
  var followsAtOnce = true

  var number: (value: Int, digits: Int)? {
    if case .number(let value, let digits) = kind { return (value, digits) }
    return nil
  }

  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var month: Int? {
    if case .word(let word) = kind { return Self.month(of: word) }
    return nil
  }

  /// The month of a word beside a number.
  static func month(of word: String) -> Int? {
    mayBeMonth(word) ? MonthNames.month(word) ?? OtherMonthNames.month(word) : nil
  }

  /// False for a word of ASCII whose first two letters begin no month's name.
  private static func mayBeMonth(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      guard bytes.count > 1, bytes[0] &- 0x61 < 26, bytes[1] &- 0x61 < 26 else { return true }
      return monthStarts[Int(bytes[0] &- 0x61)] >> UInt32(bytes[1] &- 0x61) & 1 != 0
        || ByteScan.firstNonASCII(in: bytes) < bytes.count
    }
  }

  /// For each first letter of the months' names a bit for each second one.
  private static let monthStarts: [UInt32] = {
    var starts = [UInt32](repeating: 0, count: 26)
    for name in MonthNames.all + OtherMonthNames.latinNames {
      let head = Array(name.utf8.prefix(2))
      if head.count == 2, head[0] &- 0x61 < 26, head[1] &- 0x61 < 26 {
        starts[Int(head[0] &- 0x61)] |= 1 << UInt32(head[1] &- 0x61)
      }
    }
    return starts
  }()

  static func tokens(of text: String) -> [DateToken] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  private static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [DateToken] {
    var tokens: [DateToken] = []
    tokens.reserveCapacity(24)
    var word: [UInt8] = []
    word.reserveCapacity(32)
    var value = 0
    var digits = 0
    var isClose = true
    var wasSmall = false
    func append(_ kind: Kind) {
      tokens.append(DateToken(kind: kind, followsAtOnce: isClose))
      isClose = true
    }
    func flush() {
      if digits > 0 { append(.number(value, digits: digits)) }
      if !word.isEmpty { append(.word(String(decoding: word, as: UTF8.self))) }
      word.removeAll(keepingCapacity: true)
      value = 0
      digits = 0
    }
    let scan = TextScan(bytes: bytes)
    var read = 0
    var at = 0
    while at < bytes.count, read < most {
      read += 1
      let (code, length) = scan.scalar(at: at)
      at += length
      guard let scalar = Unicode.Scalar(code) else { continue }
      if let digit = digit(code) {
        wasSmall = false
        if !word.isEmpty { flush() }
        digits += 1
        value = digits <= 15 ? value * 10 + digit : value
      } else if code >= 0x3040, code < 0xD7B0 {
        // Each character of Chinese, Japanese and Korean by itself: 年, 월.
        flush()
        append(.word(String(scalar)))
      } else if code < 0x80 ? (code | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic && code != 0xAA && code != 0xBA {
        // A page may run what its boxes hold together: `Jane RoeMarch 4, 2022`.
        if digits > 0 || wasSmall && code &- 0x41 < 26 { flush() }
        guard code < 0x80 else {
          wasSmall = scalar.properties.isLowercase
          word += scalar.properties.lowercaseMapping.utf8
          continue
        }
        // The letters of ASCII up to a capital behind a small one.
        let start = at &- 1
        wasSmall = code >= 0x61
        while at < bytes.count, read < most, (bytes[at] | 0x20) &- 0x61 < 26, !wasSmall || bytes[at] >= 0x61 {
          wasSmall = bytes[at] >= 0x61
          at &+= 1
          read &+= 1
        }
        let run = UnsafeBufferPointer(rebasing: bytes[start..<at])
        if word.isEmpty, at == bytes.count || bytes[at] < 0x80 {
          append(.word(lowercased(run)))
        } else {
          for byte in run { word.append(byte | 0x20) }
        }
      } else if code < 0x80 {
        wasSmall = false
        flush()
        if code != 0x20, code &- 0x09 >= 5 { append(.mark(scalar)) } else { isClose = false }
      } else if isDropped(scalar) {
        continue
      } else {
        wasSmall = false
        flush()
        if !scalar.properties.isWhitespace { append(.mark(scalar)) } else { isClose = false }
      }
    }
    flush()
    return tokens
  }

  /// In scalars: what stands behind them is not read.
  private static var most: Int { 400 }

  /// Letters of ASCII in lower case.
  private static func lowercased(_ letters: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: letters.count) { target in
      for place in letters.indices { target[place] = letters[place] | 0x20 }
      return letters.count
    }
  }

  /// Marks over and under letters (the virama, points of vowels) and signs that only steer the writing, such as the direction of a line.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .format
  }

  /// A word as the tokens hold it.
  static func bare(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var bare = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where scalar.properties.isAlphabetic || !isDropped(scalar) { bare.append(scalar) }
    return String(bare)
  }

  @inline(__always)
  private static func digit(_ code: UInt32) -> Int? {
    switch code {
    case 0x30...0x39: Int(code - 0x30)
    case ..<0x660: nil
    case 0x660...0x669: Int(code - 0x660)
    case 0x6F0...0x6F9: Int(code - 0x6F0)
    case 0x966...0x96F: Int(code - 0x966)
    case 0x9E6...0x9EF: Int(code - 0x9E6)
    case 0xE50...0xE59: Int(code - 0xE50)
    case 0xFF10...0xFF19: Int(code - 0xFF10)
    default: nil
    }
  }

  /// Minutes east of UTC of the zone names that mean one thing in the press.
  static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120,
    "eest": 180, "west": 60, "bst": 60, "msk": 180, "мск": 180, "trt": 180, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480,
    "awst": 480, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "wib": 420, "wita": 480, "wit": 540,
    "sast": 120, "eat": 180, "wat": 60, "pkt": 300, "npt": 345, "myt": 480, "brt": -180, "art": -180,
  ]
}

extension Array {
  /// The element at a place, nil outside.
  func at(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
