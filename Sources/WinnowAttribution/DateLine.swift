extension AttributionReader {
  /// Whether a line says when something was published and nothing else: "Stand: 22.04.2024, 06:00 Uhr", "Published Jun 05, 2026 • 3 minute read".
  ///
  /// - Parameter raw: plain text; beyond 120 bytes it is no such line.
  /// - Returns: true where every word is part of a date, a time or what announces one. The date itself is not read.
  public func isDateLine(_ raw: String) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      guard bytes.count >= 6, bytes.count <= 120 else { return false }
      return withUnsafeTemporaryAllocation(of: Token.self, capacity: 64) { tokens in
        var tokeniser = Tokeniser(bytes: bytes, range: 0..<bytes.count, into: tokens)
        tokeniser.run()
        guard tokeniser.count > 0, !tokeniser.overflowed else { return false }
        var line = LineReader(bytes: bytes, tokens: tokens, count: tokeniser.count, box: box, context: .line)
        line.annotate()
        return line.isDate()
      }
    }
  }
}

extension LineReader {
  /// Year, month, day, hour, minute, before noon, after noon, in Chinese, Japanese and Korean.
  private static let units: Set<UInt32> = [
    0x5E74, 0x6708, 0x65E5, 0x6642, 0x65F6, 0x70B9, 0x5206, 0x79D2, 0x53F7, 0xB144, 0xC6D4, 0xC77C, 0xC2DC, 0xBD84, 0xCD08, 0xC624,
    0xC804, 0xD6C4, 0x5348, 0x524D, 0x5F8C, 0x4E0A, 0x4E0B,
  ]

  func isDate() -> Bool {
    var numbers = 0
    var months = 0
    for index in 0..<count {
      let token = tokens[index]
      switch token.kind {
      case .open, .close: continue
      case .sign: if token.sign == 0x3F || token.sign == 0x21 || token.sign == 0x22 { return false }
      case .handle: return false
      case .number: numbers += 1
      case .word:
        if token.marks.contains(.month) {
          months += 1
        } else if token.hasDigit {
          // "5th", "15h30", "5日".
          guard token.letters <= 6 else { return false }
          numbers += 1
        } else if token.shape == .han || token.shape == .hangul {
          guard token.marks.contains(.tail) || isUnit(token) else { return false }
          if isUnit(token) { months += 1 }
        } else if token.marks.contains(.tail) {
          continue
        } else {
          // "at", "um", "le", "kl."; "GMT", "MEZ".
          let isSmall = token.shape == .lower && token.letters <= 3
          guard isSmall || (token.shape == .upper || token.shape == .initial) && token.letters <= 4 else { return false }
        }
      }
    }
    return numbers >= 3 || numbers >= 2 && months >= 1
  }

  private func isUnit(_ token: Token) -> Bool {
    var at = Int(token.start)
    while at < Int(token.end) {
      let (scalar, length) = Letter.decode(bytes, at)
      guard Self.units.contains(scalar) else { return false }
      at += length
    }
    return true
  }
}
