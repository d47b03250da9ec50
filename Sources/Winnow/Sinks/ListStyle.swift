/// What the items of an ordered list are counted with: the `type` of its element.
enum ListStyle: String {
  case numbers = "1"
  case letters = "a"
  case capitals = "A"
  case roman = "i"
  case capitalRoman = "I"

  /// The sign of a number; beyond what letters and Roman numerals can say, the number itself.
  func sign(of number: Int) -> String {
    switch self {
    case .numbers: "\(number)"
    case .letters: Self.letters(number) ?? "\(number)"
    case .capitals: Self.letters(number)?.uppercased() ?? "\(number)"
    case .roman: Self.roman(number) ?? "\(number)"
    case .capitalRoman: Self.roman(number)?.uppercased() ?? "\(number)"
    }
  }

  /// `a` to `z`, then `aa`, `ab`.
  private static func letters(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    var rest = number
    var sign: [UInt8] = []
    while rest > 0 {
      sign.append(0x61 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: sign.reversed(), as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1..<4000).contains(number) else { return nil }
    var rest = number
    var sign = ""
    for (value, letters) in numerals {
      while rest >= value {
        sign += letters
        rest -= value
      }
    }
    return sign
  }

  private static let numerals = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"),
    (4, "iv"), (1, "i"),
  ]
}
