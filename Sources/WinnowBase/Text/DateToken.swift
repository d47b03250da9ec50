/// A piece of a text that may hold a date.
struct DateToken {
  enum Kind {
    /// Digits of any script; `digits` says how many.
    case number(Int, digits: Int)
    /// Letters in lower case.
    case word(String)
    /// Any other character but white space.
    case mark(UInt32)
  }

  let kind: Kind
  let hasSpaceBefore: Bool

  var number: Int? { if case .number(let value, _) = kind { value } else { nil } }
  var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }
  var word: String? { if case .word(let text) = kind { text } else { nil } }

  func isMark(_ character: Unicode.Scalar) -> Bool {
    if case .mark(let value) = kind { value == character.value } else { false }
  }

  /// Cuts text into numbers, words and marks. Ideographs and Hangul are one word for each run.
  static func tokens(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [DateToken] {
    var tokens: [DateToken] = []
    var hasSpace = false
    var word = ""
    var (value, digits) = (0, 0)
    func flush(_ tokens: inout [DateToken]) {
      if digits > 0 { tokens.append(DateToken(kind: .number(value, digits: digits), hasSpaceBefore: hasSpace)) }
      if !word.isEmpty { tokens.append(DateToken(kind: .word(word), hasSpaceBefore: hasSpace)) }
      if digits > 0 || !word.isEmpty { hasSpace = false }
      (value, digits, word) = (0, 0, "")
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let digit = digit(scalar.value) {
        if !word.isEmpty { flush(&tokens) }
        // Past 18 digits it is no date, and must not overflow.
        if digits < 18 { value = value * 10 + digit }
        digits += 1
      } else if WordBoundary.isWord(scalar.value) || isIdeographOrHangul(scalar.value) {
        if digits > 0 { flush(&tokens) }
        word.unicodeScalars.append(CaseFold.lowercase(scalar))
      } else {
        flush(&tokens)
        if scalar.value <= 0x20 || scalar.properties.isWhitespace {
          hasSpace = true
        } else {
          tokens.append(DateToken(kind: .mark(scalar.value), hasSpaceBefore: hasSpace))
          hasSpace = false
        }
      }
    }
    flush(&tokens)
    return tokens
  }

  /// The value of a decimal digit in ASCII, Arabic, Persian, Devanagari, Bengali, Thai or full-width form.
  private static func digit(_ value: UInt32) -> Int? {
    for zero: UInt32 in [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10] where value >= zero && value < zero + 10 {
      return Int(value - zero)
    }
    return nil
  }

  private static func isIdeographOrHangul(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }
}
